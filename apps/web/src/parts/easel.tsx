/** The picture in each of its states, and what can be done with it. */
import { noneDrawn } from '../model/unseen.ts';
import type { Atelier } from '../state/use-atelier.ts';
import { DRAFT_SIDE } from '../state/use-drafts.ts';
import { stillsFor, type Tile } from '../stills/stills.ts';
import { CHOOSE_FIRST, CopyPrompt } from './generators.tsx';
import { Icon } from './icons.tsx';
import { Picture } from './picture.tsx';
import { useTalkedAbout, Wall, WallLine } from './wall.tsx';
import { Ways } from './ways.tsx';

const command = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';

interface Props {
  atelier: Atelier;
  shape: number;
  blank: boolean;
  onBegin: (tile: Tile) => void;
  onPromptTrouble: () => void;
}

export function Easel({ atelier, shape, blank, onBegin, onPromptTrouble }: Props) {
  const { painter, drafts, large, doc, server } = atelier;
  const { folder, stopped } = server;
  const { view, picture, behind } = drafts;
  const busy = large.progress !== undefined;
  // There is a picture to act on.
  const ready = picture !== undefined && !atelier.choosing;
  const about = useTalkedAbout(blank);
  const nothing = ready && !behind && view !== undefined && noneDrawn(picture, view.chips);
  // A button that waits says what for.
  const saying = (title: string) => (atelier.choosing ? CHOOSE_FIRST : title);
  return (
    <section className="easel" aria-label="The picture" aria-busy={busy || behind}>
      <Picture
        picture={blank ? undefined : picture}
        notes={view?.notes ?? {}}
        alt={view?.alt ?? ''}
        shape={shape}
        behind={behind && !blank}
        stills={blank ? undefined : stillsFor(doc)}
      >
        {blank && <Wall about={about} onTry={onBegin} />}
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
      {blank && <WallLine about={about} />}
      {!blank && (
        <div className="under">
          <p className={nothing ? 'cannot' : 'quiet made-by'}>
            {nothing && <Cannot missing={picture.missing} />}
            {picture && !nothing ? `Drawn in your browser by ${view?.engine ?? 'the Illustrator'}: no AI model` : ''}
            {stopped && `${nothing ? ' ' : '. '}The server is stopped; all but Keep works without it.`}
          </p>
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
            <CopyPrompt atelier={atelier} main={nothing} onTrouble={onPromptTrouble} />
            <div className="split">
              <button
                type="button"
                className="button"
                title={saying('as a file, painted large first')}
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
                  className="button split-text"
                  aria-label="Save SVG"
                  title={saying('made of shapes: sharp at any size')}
                  disabled={!ready || busy}
                  onClick={() => void atelier.save('svg')}
                >
                  SVG
                </button>
              )}
            </div>
            <button
              type="button"
              className={nothing ? 'button paint-large' : 'button button-main paint-large'}
              title={saying(view ? `${view.width} × ${view.height} pixels (${command} ↵)` : `${command} ↵`)}
              disabled={!ready || busy || painter.is !== 'ready'}
              onClick={() => void atelier.paint()}
            >
              <span>Paint large</span>
              {view && <span className="paint-size">· {sizeOf(view)}</span>}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

/** "1024" for a square, "1216 × 832" for others. */
const sizeOf = ({ width, height }: { width: number; height: number }): string =>
  width === height ? String(width) : `${width} × ${height}`;

/** Under a picture in which none of the things that were said could be drawn. */
function Cannot({ missing }: { missing: readonly { name: string }[] }) {
  const names = missing.map(({ name }) => name).join(', ');
  return <>No drawing yet for {names}: here is only the place. “Copy prompt” has all your words.</>;
}

/** What stands on the paper while there is no picture on it. */
function PaperNote({ atelier, blank }: { atelier: Atelier; blank: boolean }) {
  const { painter, drafts, doc } = atelier;
  if (painter.is === 'broken')
    return (
      <div className="paper-note" role="alert">
        <p>
          <strong>The painter did not start.</strong> {painter.message}
        </p>
        <button type="button" className="button button-main" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    );
  if (painter.is === 'loading') {
    const { loaded, total } = painter.loading;
    // Over a picture it is a line at its foot.
    const shown = blank || stillsFor(doc).now >= 0;
    return (
      <div className={shown ? 'progress' : 'paper-note'}>
        <p>{total > 0 && loaded >= total ? 'Almost ready to draw …' : 'Getting ready to draw …'}</p>
        <progress value={total > 0 ? loaded / total : 0} max={1} aria-label="Loading the painter" />
      </div>
    );
  }
  if (blank || drafts.picture || drafts.trouble || stillsFor(doc).now >= 0) return null;
  return (
    <div className="paper-note quiet">
      drawing {DRAFT_SIDE} × {DRAFT_SIDE} …
    </div>
  );
}
