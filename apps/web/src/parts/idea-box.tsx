/**
 * The box. The words stand twice, in a layer with the underlines and in the textarea over it, set alike to the pixel; the textarea's
 * own text is the one that is seen and selected.
 */
import { type CSSProperties, type KeyboardEvent, type MouseEvent, type Ref, useLayoutEffect, useMemo, useRef } from 'react';
import { agreeing } from '../model/agreeing.ts';
import { shineSoon, typed } from '../state/light.ts';
import type { Loading } from '../state/load-painter.ts';
import type { Word } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';
import { useLineEnds } from './line-ends.ts';
import { gettingWords, LoadingBar, shareWords } from './loading.tsx';
import { Marked } from './marked.tsx';

interface Props {
  idea: string;
  words: readonly Word[];
  /** Of the idea that the words were read from; underlines wait where it is another one. */
  readFrom: string | undefined;
  placeholder: string;
  /** The page's own words stand there: what is typed replaces them. */
  demo: boolean;
  /** Nothing can be drawn here now. */
  closed: boolean;
  /** The painter is on its way, and no picture stands there to say so on. */
  loading: Loading | undefined;
  box: Ref<HTMLTextAreaElement>;
  onType: (idea: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onFocus: () => void;
}

export function IdeaBox({ idea, words, readFrom, placeholder, demo, closed, loading, box, onType, onKeyDown, onFocus }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLTextAreaElement>(null);
  const marks = useMemo(() => (readFrom === idea ? words : agreeing(words, readFrom ?? '', idea)), [readFrom, idea, words]);
  useLineEnds(layer, idea, marks);
  // The underlines go with the words, also in a text that is longer than the box.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is scrolled is what was made of them
  useLayoutEffect(() => {
    if (layer.current && own.current) layer.current.scrollTop = own.current.scrollTop;
  }, [idea, marks]);
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
    <div className="field" data-demo={demo || undefined} data-closed={closed || undefined}>
      <div className="field-head">
        <label htmlFor="idea">
          {demo ? (
            <>
              An example. <strong>Type your own picture here.</strong>
            </>
          ) : (
            'Your picture in words'
          )}
        </label>
        {idea !== '' && !closed && (
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
      <div className="idea-box" style={{ '--letters': idea.length || placeholder.length } as CSSProperties}>
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
          readOnly={closed}
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
      {loading && (
        <div className="field-loading">
          <p>{gettingWords(loading)}</p>
          {loading.total > 0 && loading.loaded < loading.total && (
            <>
              <p>{shareWords(loading)}</p>
              <LoadingBar loading={loading} />
            </>
          )}
        </div>
      )}
    </div>
  );
}
