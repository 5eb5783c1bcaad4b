/**
 * The box. The words stand twice, in a layer with the underlines and in the textarea over it, set alike to the pixel; the textarea's
 * own text is the one that is seen and selected.
 */
import { type KeyboardEvent, type MouseEvent, memo, type Ref, useLayoutEffect, useMemo, useRef } from 'react';
import type { Doc } from '../model/doc.ts';
import { shineSoon, typed, useLight } from '../state/light.ts';
import type { Role, View, Word } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';
import { useLineEnds } from './line-ends.ts';

interface Props {
  idea: string;
  words: readonly Word[];
  /** Of the idea that the words were read from; underlines wait where it is another one. */
  readFrom: string | undefined;
  placeholder: string;
  /** The page's own words stand there: what is typed replaces them. */
  demo: boolean;
  amended: View['amended'];
  /** What was said under the picture, in order. */
  said: Doc['said'];
  /** Places of those of them that found nothing to act on any more. */
  lost: readonly number[];
  onUnsay: (at: number) => void;
  box: Ref<HTMLTextAreaElement>;
  onType: (idea: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onFocus: () => void;
}

export function IdeaBox({
  idea,
  words,
  readFrom,
  placeholder,
  demo,
  amended,
  said,
  lost,
  box,
  onType,
  onUnsay,
  onKeyDown,
  onFocus,
}: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLTextAreaElement>(null);
  // The underlines go with the words, also in a text that is longer than the box.
  useLayoutEffect(() => {
    if (layer.current && own.current) layer.current.scrollTop = own.current.scrollTop;
  });
  const marks = useMemo(() => (readFrom === idea ? words : agreeing(words, readFrom ?? '', idea)), [readFrom, idea, words]);
  useLineEnds(layer, idea, marks);
  // Where fields cannot size themselves by CSS (Firefox), by their content.
  useLayoutEffect(() => {
    const area = own.current;
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  });

  const point = (event: MouseEvent): void => {
    // The page moved under the pointer, not the pointer.
    if (event.movementX === 0 && event.movementY === 0) return;
    const found = Array.from(layer.current?.querySelectorAll<HTMLElement>('[data-ids]') ?? []).find((span) =>
      Array.from(span.getClientRects()).some(
        ({ left, right, top, bottom }) =>
          event.clientX >= left && event.clientX <= right && event.clientY >= top - 2 && event.clientY <= bottom + 4,
      ),
    );
    shineSoon(found?.dataset.ids?.split(' '));
  };

  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor="idea">{demo ? 'Type here for a picture of your own' : 'Your picture in words'}</label>
        {idea !== '' && (
          <button
            type="button"
            className="icon-button"
            aria-label="Clear the words"
            onClick={() => {
              onType('');
              own.current?.focus();
            }}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
      <div className="idea-box">
        <div ref={layer} className="idea-text idea-layer" aria-hidden="true">
          <Marked idea={idea} words={marks} />
          {/* A last line that is empty has no height otherwise. */}
          {'\u200b'}
        </div>
        <textarea
          ref={(area) => {
            own.current = area;
            if (typeof box === 'function') box(area);
            else if (box) box.current = area;
          }}
          className="idea-text idea-area"
          id="idea"
          aria-describedby="idea-read"
          value={idea}
          placeholder={placeholder}
          rows={1}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          enterKeyHint="done"
          maxLength={32_000}
          onChange={(event) => {
            typed();
            onType(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onScroll={(event) => {
            if (layer.current) layer.current.scrollTop = event.currentTarget.scrollTop;
          }}
          onFocus={onFocus}
          onMouseMove={point}
          onMouseLeave={() => shineSoon()}
        />
      </div>
      {said.length > 0 && (
        <ol className="then" aria-label="What you said then">
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
      )}
      {said.length === 0 && amended.length > 0 && readFrom === idea && (
        <p className="amended">
          {amended.map(({ sign, label }, i) => (
            <span key={`${sign}${label}`}>
              <span className="sign">{sign}</span> {label}
              {i + 1 < amended.length ? ', ' : ''}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

const Marked = memo(function Marked({ idea, words }: { idea: string; words: readonly Word[] }) {
  const { ids: lit } = useLight();
  const pieces = [];
  let at = 0;
  for (const { start, end, role, ids } of words) {
    if (start > at) pieces.push(<span key={`t${at}`}>{idea.slice(at, start)}</span>);
    const name = ['word', `word-${role}`, ids.some((id) => lit.includes(id)) ? 'word-lit' : ''].join(' ');
    pieces.push(
      <span key={start} className={name} data-ids={ids.join(' ')} data-role={role}>
        {withGaps(idea.slice(start, end))}
      </span>,
    );
    at = end;
  }
  pieces.push(<span key="rest">{idea.slice(at)}</span>);
  return pieces;
});

const withGaps = (text: string) =>
  text.split(/(\s+)/).map((piece, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, which have no other name
      <span key={i} className="gap">
        {piece}
      </span>
    ) : (
      piece
    ),
  );

/** While the newest keys are being read, what stands before them keeps its lines. */
function agreeing(words: readonly Word[], before: string, now: string): Word[] {
  let same = 0;
  while (same < before.length && same < now.length && before[same] === now[same]) same++;
  return words.filter(({ end }) => end < same || (end === same && same === before.length && !/\w/.test(now[same] ?? ' ')));
}

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  subject: 'thing',
  link: 'how things stand',
  setting: 'place and time',
  look: 'look',
  lettering: 'lettering',
  absent: 'left out',
  format: 'shape',
  unread: 'not understood',
  over: 'replaced',
  undrawn: 'not drawn',
};
const ROLE_ORDER: readonly Role[] = [
  'subject',
  'undrawn',
  'setting',
  'look',
  'lettering',
  'absent',
  'format',
  'unread',
  'over',
];

/** What the lines mean: only those that are to be seen. */
export function Legend({ words }: { words: readonly Word[] }) {
  const roles = ROLE_ORDER.filter((role) => words.some((word) => word.role === role));
  return (
    <p className="legend" aria-hidden="true">
      {roles.map((role) => (
        <span key={role} className={`word word-${role}`}>
          {ROLE_NAMES[role]}
        </span>
      ))}
    </p>
  );
}
