/** The picture in each of its states, with what is to be said of it. */
import { useMemo } from 'react';
import type { Atelier } from '../state/use-atelier.ts';
import { DRAFT_SIDE } from '../state/use-drafts.ts';
import { stillsFor, type Tile } from '../stills/stills.ts';
import type { View } from '../worker/protocol.ts';
import { Cannot } from './cannot.tsx';
import { gettingWords, LoadingBar, shareWords } from './loading.tsx';
import { Picture } from './picture.tsx';
import { useTalkedAbout, Wall, WallLine } from './wall.tsx';
import { Ways } from './ways.tsx';

interface Props {
  atelier: Atelier;
  shape: number;
  blank: boolean;
  /** The picture in a sentence. */
  alt: string | undefined;
  onBegin: (idea: Pick<Tile, 'idea'> & { seed?: number }) => void;
}

export function Easel({ atelier, shape, blank, alt, onBegin }: Props) {
  const { drafts, large, doc } = atelier;
  const { view, picture, behind } = drafts;
  const busy = large.progress !== undefined;
  const about = useTalkedAbout(blank);
  const standing = useMemo(() => view && standingIn(view), [view]);
  return (
    <section className="easel" aria-label="The picture" aria-busy={busy || behind}>
      <Picture
        picture={blank ? undefined : picture}
        notes={view?.notes ?? {}}
        alt={alt ?? ''}
        shape={shape}
        behind={behind && !blank}
        standing={behind || blank || atelier.choosing ? undefined : standing}
        stills={blank ? undefined : stillsFor(doc)}
      >
        {blank && <Wall about={about} onTry={onBegin} />}
        {atelier.ways && (
          <Ways ways={atelier.ways} text={atelier.said?.text} onChoose={atelier.choose} onClose={atelier.dismissWays} />
        )}
        {!blank && <Cannot atelier={atelier} onBegin={onBegin} />}
        <PaperNote atelier={atelier} blank={blank} />
        {large.progress && (
          <div className="progress">
            <span>{view ? `Painting ${view.width} × ${view.height}` : 'Painting'}</span>
            <progress value={large.progress.fraction} max={1} aria-label="Painting it at full size" />
            <span className="progress-share">{Math.floor(large.progress.fraction * 100)} %</span>
            <button type="button" className="text-button" onClick={large.stop}>
              stop
            </button>
          </div>
        )}
      </Picture>
      {blank && <WallLine about={about} />}
    </section>
  );
}

/** Of what was said that on which others stand is left out: a place on a sofa is a place. */
function standingIn({ chips, brief }: View): ReadonlySet<string> {
  const under = new Set(brief.relations.map(({ to }) => to));
  return new Set(
    chips.filter(({ id, role, row }) => role === 'subject' && row === 'said' && !under.has(id)).map(({ id }) => id),
  );
}

/** What stands on the paper while there is no picture on it. */
function PaperNote({ atelier, blank }: { atelier: Atelier; blank: boolean }) {
  const { painter, drafts, doc } = atelier;
  if (painter.is === 'broken')
    return (
      <div className="paper-note" role="alert">
        <h2>{painter.stopped ? 'Atelier has stopped' : 'Atelier could not start'}</h2>
        <p>{painter.message}</p>
        <button type="button" className="button button-main" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    );
  // Over a picture it is a line at its foot.
  if (painter.is === 'loading') return blank ? null : <Getting painter={painter} over={stillsFor(doc).now >= 0} />;
  if (blank || drafts.picture || drafts.trouble || stillsFor(doc).now >= 0) return null;
  return (
    <div className="paper-note quiet">
      drawing {DRAFT_SIDE} × {DRAFT_SIDE} …
    </div>
  );
}

interface GettingProps {
  painter: Atelier['painter'] & { is: 'loading' };
  /** A picture stands there already. */
  over?: boolean;
}

/** The painter with its size, while it comes. */
function Getting({ painter, over = false }: GettingProps) {
  const { loaded, total } = painter.loading;
  return (
    <div className={over ? 'progress' : 'paper-note'}>
      <p>{gettingWords(painter.loading)}</p>
      {total > 0 && loaded < total && <p className="progress-share">{shareWords(painter.loading)}</p>}
      <LoadingBar loading={painter.loading} />
    </div>
  );
}
