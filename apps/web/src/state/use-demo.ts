/** The first seconds: an idea types itself and the picture follows. It stops at the first key, click or touch, and for good. */
import { useEffect, useRef, useState } from 'react';
import { type Doc, emptyDoc, isBlank } from '../model/doc.ts';

const STEPS = ['a beach', ' at sunset', ', two sailboats', ', palm trees'];
const KEY_MS = 52;
const LOOK_MS = 900;
/** Looked at and chosen; any seed would do. */
const SEED = 48213;

export interface Demo {
  typing: boolean;
  stop(): void;
}

export function useDemo(ready: boolean, doc: Doc, replace: (doc: Doc) => void): Demo {
  const [typing, setTyping] = useState(false);
  const [wanted, setWanted] = useState(() => isBlank(doc) && !location.hash.includes('p='));
  const put = useRef(replace);
  put.current = replace;

  useEffect(() => {
    if (!ready || !wanted) return;
    const show = (idea: string) => put.current({ ...emptyDoc(SEED), idea, demo: true });
    const whole = STEPS.join('');
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      show(whole);
      setWanted(false);
      return;
    }
    let timer: ReturnType<typeof setTimeout>;
    let at = 0;
    const ends = new Set(STEPS.map((_, i) => STEPS.slice(0, i + 1).join('').length));
    const key = () => {
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
    timer = setTimeout(key, 250);
    return () => {
      clearTimeout(timer);
      setTyping(false);
    };
  }, [ready, wanted]);

  return { typing, stop: () => setWanted(false) };
}
