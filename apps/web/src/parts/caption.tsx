/** The one quiet line under the picture: that it is still being drawn, what it could not show and where that can be had, who drew it. */
import { noneDrawn } from '../model/unseen.ts';
import type { Atelier } from '../state/use-atelier.ts';

/** More of them are counted. */
const MOST_NAMES = 4;

interface Props {
  atelier: Atelier;
  /** Something else is being said there: only what matters. */
  quietly: boolean;
}

export function Caption({ atelier, quietly }: Props) {
  const { drafts, server, choosing, copyPrompt } = atelier;
  const { generator } = atelier.prompts;
  const { view, picture, behind, slow, halted } = drafts;
  const missing = picture && view && !behind && !choosing ? namesOf(picture.missing) : [];
  const none = picture !== undefined && view !== undefined && missing.length > 0 && noneDrawn(picture, view.chips);
  const stopped = server.stopped && 'The server is stopped; all but Keep works without it.';
  if (halted)
    return (
      <p className="caption">
        {picture ? 'Stopped: this is not yet the picture of these words.' : 'Stopped: there is no picture yet.'}{' '}
        <button type="button" className="text-button" onClick={drafts.resume}>
          draw it
        </button>
      </p>
    );
  if (slow)
    return (
      <p className="caption">
        Still drawing{view && view.chips.length > MANY ? `: ${view.chips.length} things and looks take a while` : ' …'}{' '}
        <button type="button" className="text-button" onClick={drafts.halt}>
          stop
        </button>
      </p>
    );
  if (none) return <p className="caption">{stopped}</p>;
  const unkept = picture && !behind && !choosing ? picture.unkept.map(({ said }) => said) : [];
  if (missing.length + unkept.length > 0)
    return (
      <p className="caption cannot">
        {missing.length > 0 && (
          <>
            No drawing yet for {listed(missing)}: the place is kept free.{' '}
            {generator && (
              <button type="button" className="text-button" onClick={() => void copyPrompt(generator)}>
                copy the prompt
              </button>
            )}{' '}
          </>
        )}
        {unkept.length > 0 && (
          <>
            Not so in this drawing: {listed(unkept)}.{' '}
            {!atelier.doc.seedLocked && (
              <button type="button" className="text-button" onClick={atelier.another}>
                try another
              </button>
            )}
          </>
        )}
        {stopped && ` ${stopped}`}
      </p>
    );
  if (quietly && !stopped) return null;
  const full = picture !== undefined && picture.width === view?.width && picture.height === view.height;
  return (
    <p className="caption">
      {picture ? `Drawn in your browser by ${view?.engine ?? 'the Illustrator'}: no AI model` : ''}
      {full && !behind && ` · full size, ${picture.width} × ${picture.height}`}
      {stopped && `. ${stopped}`}
    </p>
  );
}
const MANY = 40;

export const namesOf = (missing: readonly { name: string }[]): string[] => [...new Set(missing.map(({ name }) => name))];

export function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
