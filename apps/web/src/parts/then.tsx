/** What was said after the words, in order, each with a cross that takes back that one alone. */
import type { Doc } from '../model/doc.ts';
import type { View } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

interface Props {
  said: Doc['said'];
  /** Places of those of them that found nothing to act on any more. */
  lost: readonly number[];
  /** What was changed in chips alone. */
  amended: View['amended'];
  onUnsay: (at: number) => void;
}

export function Then({ said, lost, amended, onUnsay }: Props) {
  if (said.length === 0 && amended.length === 0) return null;
  return (
    <section className="then-row" aria-labelledby="row-then">
      <h2 id="row-then">Then</h2>
      {said.length > 0 ? (
        <ol className="then">
          {said.map(({ line }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be said twice, and its place is its name
            <li key={i} data-lost={lost.includes(i) || undefined}>
              <span>{line}</span>
              <button type="button" className="icon-button" aria-label={`Take back “${line}”`} onClick={() => onUnsay(i)}>
                <Icon name="close" size={13} />
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p className="amended">
          {amended.map(({ sign, label }, i) => (
            <span key={`${sign}${label}`}>
              <span className="sign">{sign}</span> {label}
              {i + 1 < amended.length ? ', ' : ''}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
