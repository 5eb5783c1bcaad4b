/** The line under the picture, and what the last one came to. */
import { useRef, useState } from 'react';
import type { Said } from '../state/use-atelier.ts';
import type { Diff } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

interface Props {
  said: Said | undefined;
  suggestions: readonly string[];
  disabled: boolean;
  onSay: (line: string) => void;
  onUndo: () => void;
}

export function Talk({ said, suggestions, disabled, onSay, onUndo }: Props) {
  const [line, setLine] = useState('');
  const lines = useRef<string[]>([]);
  const back = useRef(0);
  const say = (text: string) => {
    if (!text.trim()) return;
    lines.current.push(text);
    back.current = 0;
    setLine('');
    onSay(text);
  };
  const walk = (step: number) => {
    back.current = Math.min(lines.current.length, Math.max(0, back.current + step));
    setLine(back.current === 0 ? '' : (lines.current.at(-back.current) ?? ''));
  };
  return (
    <div className="talk">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say(line);
        }}
      >
        <input
          id="talk"
          aria-label="What should change?"
          placeholder={`Change this picture: ${suggestions[0] ?? 'make it night'}`}
          value={line}
          disabled={disabled}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(event) => setLine(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            walk(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        <button type="submit" className="icon-button send" aria-label="Say it" disabled={disabled || !line.trim()}>
          <Icon name="send" />
        </button>
      </form>
      {said && (
        <div className="answer">
          <p>
            {said.line !== undefined && <span className="quiet">“{said.line}” </span>}
            {/* Changes say the same, shorter. */}
            <span className={isEmpty(said.diff) ? undefined : 'sr-only'}>{said.text}</span>
          </p>
          {said.doc && (
            <button type="button" className="text-button" onClick={onUndo}>
              take it back
            </button>
          )}
          <Changes diff={said.diff} />
        </div>
      )}
      <ul className="suggestions" aria-label="For example">
        {suggestions.map((each) => (
          <li key={each}>
            <button type="button" className="text-button" disabled={disabled} onClick={() => say(each)}>
              {each}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const asked = ({ source }: { source: string }): boolean => source === 'user' || source === 'edit';

const isEmpty = ({ added, removed, changed }: Diff): boolean => added.length + removed.length + changed.length === 0;

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
