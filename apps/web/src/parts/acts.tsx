/** What can be done with the picture: beside it where there is room, under it on a phone. */
import { noneDrawn } from '../model/unseen.ts';
import type { Atelier } from '../state/use-atelier.ts';
import { CHOOSE_FIRST, CopyPrompt } from './generators.tsx';
import { Icon } from './icons.tsx';

const command = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';

export function Acts({ atelier }: { atelier: Atelier }) {
  const { painter, drafts, large, doc, server } = atelier;
  const { folder } = server;
  const { view, picture, behind } = drafts;
  const busy = large.progress !== undefined;
  // There is a picture to act on.
  const ready = picture !== undefined && !atelier.choosing;
  const nothing = ready && !behind && view !== undefined && noneDrawn(picture, view.chips);
  const look = nothing ? 'button' : 'button button-main';
  // A button that waits says what for.
  const saying = (title: string) => (atelier.choosing ? CHOOSE_FIRST : title);
  return (
    <div className="acts">
      <button
        type="button"
        className="button"
        title={saying(doc.seedLocked ? 'the seed is locked' : 'another picture of the same words: a new seed')}
        disabled={doc.seedLocked || !ready}
        onClick={atelier.another}
      >
        <Icon name="dice" size={16} /> <span>Another</span>
      </button>
      {folder !== undefined && (
        <button
          type="button"
          className="button"
          disabled={!ready || busy}
          title={saying(`a PNG into ${folder}, marked in the strip`)}
          onClick={() => void atelier.keep()}
        >
          <Icon name="keep" size={16} /> <span>Keep</span>
        </button>
      )}
      <CopyPrompt atelier={atelier} main={nothing} />
      <button
        type="button"
        className="button"
        title={saying(view ? `${view.width} × ${view.height} pixels (${command} ↵)` : `${command} ↵`)}
        disabled={!ready || busy || painter.is !== 'ready'}
        onClick={() => void atelier.paint()}
      >
        <Icon name="large" size={16} /> <span>Full size</span>
      </button>
      <div className="split save">
        <button
          type="button"
          className={look}
          title={saying('as a file, at full size')}
          disabled={!ready || busy}
          onClick={() => void atelier.save()}
        >
          <Icon name="save" size={16} />{' '}
          <span>
            Save<span className="name-rest"> PNG</span>
          </span>
        </button>
        {picture?.shapes && (
          <button
            type="button"
            className={`${look} split-text`}
            aria-label="Save SVG"
            title={saying('made of shapes: sharp at any size')}
            disabled={!ready || busy}
            onClick={() => void atelier.save('svg')}
          >
            SVG
          </button>
        )}
      </div>
    </div>
  );
}
