/**
 * Code that ran once or twice is two to four times slower than code that ran often, and a drawing that was never used must first be
 * unpacked. So while nobody asks for anything, the painting threads paint small pictures that nobody sees, one of each way to paint,
 * what is asked for most often first, once; whoever asks stops them.
 */
import { emptyDoc } from '../model/doc.ts';
import { draft } from './paint.ts';
import { viewOf } from './view.ts';

/**
 * First one of each kind that shares least with the others and so is slowest the first time: land, letters, a room, a street, a wood of many trees.
 * Then what the page itself proposes to somebody who does not know what to say.
 */
const IDEAS = [
  'a mountain lake at dawn, mist, pine trees',
  'a poster that says "HELLO"',
  'a cup on a table in a room',
  'a city street at night, neon signs, rain',
  'a waterfall in the jungle',
  'a deer in the snow, northern lights',
  'a castle on a hill',
  'two cats in a flower meadow, trees',
  'snowy mountains at sunset',
  'a forest path, sunbeams',
  'calm blue and green, abstract',
  'a beach with palm trees',
  'stars over the desert',
  'a boat on the sea, watercolor',
  'a turtle in a coral reef',
  'a village in autumn',
  'a dog and a cat on a sofa',
  'an astronaut in space',
  'a river in a valley, sheep',
  'a harbour at dusk, two boats',
  'a robot in a flower garden',
  'a skyline, pixel art',
  'a tree on a hill, ink wash',
  'a canyon, oil painting',
];
/** Small: it is the code that is to run, not the pixels that are to be seen. */
const SIDE = 96;
const REST_MS = 900;

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
    // Words are unpacked as well: those of rooms and of lettering stand apart from those of land.
    viewOf(doc);
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
