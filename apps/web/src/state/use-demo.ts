/**
 * The first seconds: an idea types itself and the picture follows, at first in stills, until the painter is there. It stops at the
 * first key, click or touch, and for good.
 */
import { useEffect, useRef, useState } from 'react';
import { type Doc, emptyDoc, isBlank } from '../model/doc.ts';
import { DEMO } from '../stills/stills.ts';

const KEY_MS = 52;
const LOOK_MS = 900;

export interface Demo {
  typing: boolean;
  stop(): unknown;
}

export function useDemo(doc: Doc, replace: (doc: Doc) => void): Demo {
  const [typing, setTyping] = useState(false);
  const [wanted, setWanted] = useState(() => isBlank(doc) && !location.hash.includes('p='));
  const put = useRef(replace);
  put.current = replace;
  const now = useRef(doc);
  now.current = doc;

  useEffect(() => {
    if (!wanted) return;
    const show = (idea: string) => put.current({ ...emptyDoc(DEMO.seed), idea, demo: true });
    const whole = DEMO.steps.join('');
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      show(whole);
      setWanted(false);
      return;
    }
    let timer: ReturnType<typeof setTimeout>;
    let at = 0;
    const ends = new Set(DEMO.steps.map((_, i) => DEMO.steps.slice(0, i + 1).join('').length));
    const key = () => {
      // Somebody has begun with it: by a key, a line under the picture, a chip.
      if (!now.current.demo && !isBlank(now.current)) {
        setTyping(false);
        setWanted(false);
        return;
      }
      at++;
      show(whole.slice(0, at));
      if (at === whole.length) {
        setTyping(false);
        setWanted(false);
        return;
      }
      timer = setTimeout(key, ends.has(at) ? LOOK_MS : KEY_MS);
    };
    setTyping(true);
    timer = setTimeout(key, 350);
    return () => {
      clearTimeout(timer);
      setTyping(false);
    };
  }, [wanted]);

  // Asked at every key: what is over already costs none a rendering.
  const over = useRef(!wanted);
  over.current = !wanted;
  return { typing, stop: () => over.current || setWanted(false) };
}
