/** Quietly under the picture: that it is still being drawn; what it could not show, one line a problem with the way on at its end; who drew it. */
import type { Atelier } from '../state/use-atelier.ts';

/** More of them are counted. */
const MOST_NAMES = 4;

interface Props {
  atelier: Atelier;
  /** Something else is being said there: only what matters. */
  quietly: boolean;
}

export function Caption({ atelier, quietly }: Props) {
  const { doc, drafts, server, choosing, nothing, copyPrompt } = atelier;
  const { generator } = atelier.prompts;
  const { view, picture, behind, slow, halted } = drafts;
  const missing = picture && view && !behind && !choosing ? namesOf(picture.missing) : [];
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
  if (nothing) return <p className="caption">{stopped}</p>;
  const unkept = picture && !behind && !choosing ? picture.unkept.map(({ said }) => said) : [];
  if (missing.length + unkept.length > 0)
    return (
      <div className="caption cannot">
        {missing.length > 0 && (
          <Problem
            text={`No drawing for ${listed(missing)} yet; ${missing.length > 1 ? 'their places are' : 'its place is'} empty.`}
            act={generator && { name: 'Copy prompt', go: () => void copyPrompt(generator) }}
          />
        )}
        {unkept.length > 0 && (
          <Problem
            text={`Not so in this drawing: ${listed(unkept)}.`}
            act={doc.seedLocked ? undefined : { name: 'Another', go: atelier.another }}
          />
        )}
        {stopped && <p>{stopped}</p>}
      </div>
    );
  const full = picture !== undefined && picture.width === view?.width && picture.height === view.height;
  // Who draws is said beside the example; whoever has begun knows, and Help says it.
  const said = [
    picture && doc.demo && !quietly && `Drawn in your browser by ${view?.engine ?? 'the Illustrator'}: no AI model`,
    full && !behind && !quietly && `Full size, ${picture.width} × ${picture.height}`,
    stopped,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return <p className="caption">{said.join('. ')}</p>;
}
const MANY = 40;

function Problem({ text, act }: { text: string; act: { name: string; go: () => void } | undefined }) {
  return (
    <p className="problem">
      <span>{text}</span>
      {act && (
        <button type="button" className="text-button" onClick={act.go}>
          {act.name}
        </button>
      )}
    </p>
  );
}

export const namesOf = (missing: readonly { name: string }[]): string[] => [...new Set(missing.map(({ name }) => name))];

export function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
