/** Earlier pictures, the newest first: a click goes on from one, and what was kept says so. */
import { type KeyboardEvent, useRef } from 'react';
import type { Doc } from '../model/doc.ts';
import { type Past as PastPicture, placeOf } from '../state/past.ts';
import { Icon } from './icons.tsx';

interface Props {
  past: readonly PastPicture[];
  doc: Doc;
  /** There is a picture of it now, which may not be among them yet. */
  drawing: boolean;
  /** What it looks like until its own small one is made. */
  still: string | undefined;
  onBack: (doc: Doc) => void;
}

/** "a beach; make it night": the words, and the line that was said last. */
const nameOf = ({ doc: { idea, given, said }, kept }: PastPicture): string =>
  [idea || given?.brief.idea || 'a picture', said.at(-1)?.line, kept && `kept as ${kept}`].filter(Boolean).join('; ');

export function Past({ past, doc, drawing, still, onBack }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const now = placeOf(past, doc);
  // One alone would repeat the picture; with a second on its way its place is there, so that nothing moves when the small one comes.
  if (past.length + (drawing && now < 0 ? 1 : 0) < 2) return null;
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
  };
  const newestFirst = past.map((each, i) => ({ each, i })).reverse();
  // One stop for Tab; the arrows go on from there.
  const stop = now >= 0 ? now : past.length - 1;
  return (
    <nav className="past" aria-labelledby="past-name">
      <h2 id="past-name">Earlier pictures</h2>
      <ul ref={list}>
        {drawing && now < 0 && (
          <li className="past-now" aria-hidden="true">
            {still && <img src={still} alt="" draggable={false} />}
          </li>
        )}
        {newestFirst.map(({ each, i }) => (
          <li key={each.still.slice(-48) + i}>
            <button
              type="button"
              aria-label={nameOf(each)}
              aria-current={i === now || undefined}
              title={nameOf(each)}
              tabIndex={i === stop ? 0 : -1}
              onKeyDown={walk}
              onClick={() => onBack(each.doc)}
            >
              <img src={each.still} alt="" draggable={false} />
              {each.kept && (
                <span className="past-kept">
                  <Icon name="keep" size={11} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
