/** Where a marked stretch breaks at the end of a line, its line ends with the word and does not run on under the space. */
import { type RefObject, useLayoutEffect } from 'react';

/** More of them are measured after the key that made them, so that it is not waited for. */
const MANY = 100;

/** `text` and `marks` are what is shown: nothing is measured again for as long as they are the same. */
export function useLineEnds(layer: RefObject<HTMLElement | null>, text: string, marks: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured is what was made of them
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    const gaps = element.getElementsByClassName('gap').length;
    const later = gaps > MANY ? setTimeout(() => markEnds(element)) : undefined;
    if (later === undefined) markEnds(element);
    // Other lines come with another width, and with the face once it has loaded.
    let known = false;
    const resized = new ResizeObserver(() => {
      // It calls once at its beginning.
      if (known) markEnds(element);
      known = true;
    });
    resized.observe(element);
    return () => {
      clearTimeout(later);
      resized.disconnect();
    };
  }, [layer, text, marks]);
}

function markEnds(layer: HTMLElement): void {
  const gaps = Array.from(layer.querySelectorAll<HTMLElement>('.gap'));
  for (const gap of gaps) delete gap.dataset.end;
  const ends = gaps.filter((gap) => {
    const next = gap.nextSibling;
    if (!next?.textContent) return false;
    const letter = document.createRange();
    letter.setStart(next, 0);
    letter.setEnd(next, 1);
    return letter.getBoundingClientRect().top > gap.getBoundingClientRect().top + 4;
  });
  for (const gap of ends) gap.dataset.end = '';
}
