/** Directly under the picture: what the last line came to, and what is to be said of the drawing. */
import { useState } from 'react';
import type { Atelier, Said } from '../state/use-atelier.ts';
import type { Diff } from '../worker/protocol.ts';
import { Caption } from './caption.tsx';

export function Says({ atelier }: { atelier: Atelier }) {
  const { said, undo } = atelier;
  return (
    <div className="says">
      {said && <Answer key={said.line} said={said} onUndo={undo} />}
      <Caption atelier={atelier} quietly={said !== undefined} />
    </div>
  );
}

const isEmpty = ({ added, removed, changed }: Diff): boolean => added.length + removed.length + changed.length === 0;

function Answer({ said, onUndo }: { said: Said; onUndo: () => void }) {
  // Changes say the same, shorter, and what was said stands beside the picture.
  const bare = isEmpty(said.diff);
  return (
    <div className="answer">
      <p className={bare ? undefined : 'sr-only'}>
        {said.line !== undefined && <span className="quiet">“{said.line}” </span>}
        <span>{said.text}</span>
      </p>
      <Changes diff={said.diff} />
      {said.doc && (
        <button type="button" className="text-button" onClick={onUndo}>
          take it back
        </button>
      )}
    </div>
  );
}

const asked = ({ source }: { source: string }): boolean => source === 'user' || source === 'edit';

/** What was asked for; what follows from it is counted, and shown when wanted. */
function Changes({ diff }: { diff: Diff }) {
  const [all, setAll] = useState(false);
  if (isEmpty(diff)) return null;
  const { added, removed, changed } = diff;
  const wanted = { added: added.filter(asked), removed: removed.filter(asked) };
  const follow = added.length - wanted.added.length + removed.length - wanted.removed.length;
  const fold = follow > 1 && changed.length + wanted.added.length + wanted.removed.length > 0;
  const shown = fold && !all ? wanted : { added, removed };
  return (
    <>
      <ul className="diff" aria-label="What changed">
        {changed.map(({ from, to, why }) => (
          <li key={`~${from}${to}`} title={why}>
            <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
          </li>
        ))}
        {shown.added.map(({ value, why }) => (
          <li key={`+${value}`} title={why}>
            <span className="sign">+</span> <ins>{value}</ins>
          </li>
        ))}
        {shown.removed.map(({ value, why }) => (
          <li key={`-${value}`} title={why}>
            <span className="sign">−</span> <del>{value}</del>
          </li>
        ))}
      </ul>
      {fold && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'only what I asked' : `${follow} related changes`}
        </button>
      )}
    </>
  );
}
