/** What can be done with the picture: one row under it, whatever its shape. */
import { DropdownMenu } from 'radix-ui';
import type { Atelier } from '../state/use-atelier.ts';
import { CHOOSE_FIRST, CopyPrompt } from './generators.tsx';
import { Icon } from './icons.tsx';

const command = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';

export function Acts({ atelier }: { atelier: Atelier }) {
  const { painter, drafts, large, doc, server, nothing } = atelier;
  const { folder } = server;
  const { view, picture } = drafts;
  const busy = large.progress !== undefined;
  // There is a picture to act on.
  const ready = picture !== undefined && !atelier.choosing;
  const waits = !ready || busy || nothing;
  // A button that waits says what for.
  const saying = (title: string) => (atelier.choosing ? CHOOSE_FIRST : title);
  return (
    <div className="acts">
      <button
        type="button"
        className="button"
        title={saying(doc.seedLocked ? 'the seed is locked' : 'another picture of the same words: a new seed')}
        disabled={doc.seedLocked || !ready || nothing}
        onClick={atelier.another}
      >
        <Icon name="dice" size={16} /> <span>Another</span>
      </button>
      {folder !== undefined && (
        <button
          type="button"
          className="button"
          disabled={waits}
          title={saying(`a PNG into ${folder}, marked in the strip`)}
          onClick={() => void atelier.keep()}
        >
          <Icon name="keep" size={16} /> <span>Keep</span>
        </button>
      )}
      <CopyPrompt atelier={atelier} />
      <button
        type="button"
        className="button"
        title={saying(view ? `${view.width} × ${view.height} pixels (${command} ↵)` : `${command} ↵`)}
        disabled={waits || painter.is !== 'ready'}
        onClick={() => void atelier.paint()}
      >
        <Icon name="large" size={16} /> <span>Full size</span>
      </button>
      <div className="split save">
        <button
          type="button"
          className="button button-lead"
          title={saying('as a file, at full size')}
          disabled={waits}
          onClick={() => void atelier.save()}
        >
          <Icon name="save" size={16} />{' '}
          <span>
            Save<span className="name-rest"> PNG</span>
          </span>
        </button>
        {picture?.shapes && (
          <DropdownMenu.Root modal={false}>
            <DropdownMenu.Trigger asChild>
              <button type="button" className="button button-lead" disabled={waits} aria-label="Save in another format">
                <Icon name="down" size={14} />
              </button>
            </DropdownMenu.Trigger>
            <DropdownMenu.Portal>
              <DropdownMenu.Content className="card menu" sideOffset={6} collisionPadding={12} align="end">
                <DropdownMenu.Item onSelect={() => void atelier.save('svg')}>
                  Save SVG <span className="quiet">sharp at any size</span>
                </DropdownMenu.Item>
              </DropdownMenu.Content>
            </DropdownMenu.Portal>
          </DropdownMenu.Root>
        )}
      </div>
    </div>
  );
}
