/** The picture in each of its states, and what can be done with it. */
import type { Atelier } from '../state/use-atelier.ts';
import { DRAFT_SIDE } from '../state/use-drafts.ts';
import { CopyPrompt } from './generators.tsx';
import { Icon } from './icons.tsx';
import { Picture } from './picture.tsx';
import { Ways } from './ways.tsx';

const command = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';

interface Props {
  atelier: Atelier;
  shape: number;
  blank: boolean;
  onPromptTrouble: () => void;
}

export function Easel({ atelier, shape, blank, onPromptTrouble }: Props) {
  const { painter, drafts, large, doc, folder } = atelier;
  const { view, picture, behind } = drafts;
  const busy = large.progress !== undefined;
  return (
    <section className="easel" aria-label="The picture" aria-busy={busy || behind}>
      <Picture
        picture={blank ? undefined : picture}
        notes={view?.notes ?? {}}
        alt={view?.alt ?? ''}
        shape={shape}
        behind={behind && !blank}
      >
        {atelier.ways && <Ways ways={atelier.ways} onChoose={atelier.choose} onClose={atelier.dismissWays} />}
        <PaperNote atelier={atelier} blank={blank} />
        {large.progress && (
          <div className="progress">
            <progress value={large.progress.fraction} max={1} aria-label="Painting it large" />
            <span>{large.progress.stage}</span>
            <button type="button" className="text-button" onClick={large.stop}>
              stop
            </button>
          </div>
        )}
      </Picture>
      {!blank && (
        <div className="under">
          <p className="quiet made-by">
            {picture ? `Drawn in your browser by ${view?.engine ?? 'the Illustrator'}: no AI model` : ''}
          </p>
          <div className="acts">
            <button type="button" className="button" disabled={doc.seedLocked || !picture} onClick={atelier.another}>
              <Icon name="dice" size={16} /> <span>Another</span>
            </button>
            {folder !== undefined && (
              <button
                type="button"
                className="button"
                disabled={!picture || busy}
                title={`into ${folder}`}
                onClick={() => void atelier.keep()}
              >
                <Icon name="keep" size={16} /> <span>Keep</span>
              </button>
            )}
            <CopyPrompt atelier={atelier} onTrouble={onPromptTrouble} />
            <button type="button" className="button" disabled={!picture || busy} onClick={() => void atelier.save()}>
              <Icon name="save" size={16} /> <span>Save PNG</span>
            </button>
            <button
              type="button"
              className="button button-main"
              title={`${command} ↵`}
              disabled={!picture || busy || painter.is !== 'ready'}
              onClick={() => void atelier.paint()}
            >
              Paint large
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** What stands on the paper while there is no picture on it. */
function PaperNote({ atelier, blank }: { atelier: Atelier; blank: boolean }) {
  const { painter, drafts } = atelier;
  if (painter.is === 'broken')
    return (
      <div className="paper-note" role="alert">
        <p>The painter did not start: {painter.message}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    );
  if (painter.is === 'loading') {
    const { loaded, total } = painter.loading;
    return (
      <div className="paper-note">
        <p>
          {total > 0 && loaded >= total
            ? 'The painter is setting up …'
            : `The painter is coming${total > 0 ? `: ${megabytes(loaded)} of ${megabytes(total)} MB, from this machine` : ''}`}
        </p>
        <progress value={total > 0 ? loaded / total : 0} max={1} aria-label="Loading the painter" />
      </div>
    );
  }
  if (blank) return <p className="paper-note quiet">Type, or drop a picture here to go on from it.</p>;
  if (drafts.picture || drafts.trouble) return null;
  return (
    <div className="paper-note quiet">
      drawing {DRAFT_SIDE} × {DRAFT_SIDE} …
    </div>
  );
}
