/**
 * Code that ran once or twice is two to four times slower than code that ran often. So while nobody asks for anything, the painting
 * threads paint small pictures that nobody sees, one of each way to paint, once; whoever asks stops them.
 */
import { emptyDoc } from '../model/doc.ts';
import { draft } from './paint.ts';

const IDEAS = [
  'a beach',
  'two cats in a meadow, trees',
  'a mountain lake, pine trees',
  'a castle on a hill',
  'a forest path',
  'a city street at night, rain',
  'a boat on the sea, watercolor',
  'a poster that says "HELLO"',
];
const SIDE = 160;
const REST_MS = 1500;

let next = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let abort = new AbortController();

/** Nothing is being done: begins after a while. */
export function rest(after = REST_MS): void {
  clearTimeout(timer);
  if (next >= IDEAS.length) return;
  timer = setTimeout(() => {
    abort = new AbortController();
    const { signal } = abort;
    const doc = { ...emptyDoc(next), idea: IDEAS[next] ?? '' };
    draft({ doc, side: SIDE, quick: false }, () => {}, signal).then(
      () => {
        next++;
        if (!signal.aborted) rest(100);
      },
      // Stopped, or in trouble; then a draft that somebody sees says so.
      () => {},
    );
  }, after);
}

/** Somebody asks for something. */
export function stir(): void {
  clearTimeout(timer);
  abort.abort();
}
