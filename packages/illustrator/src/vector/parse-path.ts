/** SVG path data → `Path`, by the grammar of SVG 2, chapter 9.3 (https://www.w3.org/TR/SVG2/paths.html). */
import { type Path, pen } from './path.ts';

const NUMBERS_OF: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** A whole number of so many digits over a power of ten is rounded once, as `Number` rounds. */
const MOST_DIGITS = 15;
const TENS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

const isGap = (code: number): boolean =>
  code === 32 || code === 44 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Throws a RangeError that names the place where the data stops making sense. */
export function parsePath(d: string): Path {
  let at = 0;
  const refuse = (expected: string): never => {
    const found = d.slice(at, at + 12);
    throw new RangeError(`parsePath: expected ${expected} at ${at}, found ${found ? `"${found}"` : 'the end'}`);
  };
  const gap = (): void => {
    while (at < d.length && isGap(d.charCodeAt(at))) at++;
  };
  const number = (): number => {
    gap();
    const start = at;
    const sign = d.charCodeAt(at) === 45 ? -1 : 1;
    if (sign < 0 || d.charCodeAt(at) === 43) at++;
    let whole = 0;
    let digits = 0;
    let places = 0;
    for (; isDigit(d.charCodeAt(at)); at++, digits++) whole = whole * 10 + d.charCodeAt(at) - 48;
    if (d.charCodeAt(at) === 46)
      for (at++; isDigit(d.charCodeAt(at)); at++, digits++, places++) whole = whole * 10 + d.charCodeAt(at) - 48;
    const next = d.charCodeAt(at) | 32;
    if (digits > 0 && digits <= MOST_DIGITS && next !== 101) return (sign * whole) / TENS[places]!;
    at = start;
    NUMBER.lastIndex = at;
    const text = NUMBER.exec(d)?.[0];
    if (text === undefined) return refuse('a number');
    at = NUMBER.lastIndex;
    return Number(text);
  };
  // Flags of arcs are one digit and may touch what follows ("a1 1 0 01.5.5").
  const flag = (): number => {
    gap();
    const digit = d[at];
    if (digit !== '0' && digit !== '1') return refuse('an arc flag, 0 or 1');
    at++;
    return digit === '1' ? 1 : 0;
  };

  const out = pen();
  const here: Cursor = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0, last: '' };
  let command = '';
  for (gap(); at < d.length; gap()) {
    if (isLetter(d.charCodeAt(at))) {
      const letter = d.charAt(at);
      if (NUMBERS_OF[letter.toUpperCase()] === undefined) refuse('a path command');
      if (here.last === '' && letter.toUpperCase() !== 'M') refuse('a path that starts with M');
      command = letter;
      at++;
    } else if (command === '' || command === 'Z' || command === 'z') refuse('a path command');
    if (command === 'L' && here.last !== 'Z') {
      // Own drawings are nothing else, two thousand of them each: without a list and a round of closures for every one.
      const x = number();
      const y = number();
      out.lineTo(x, y);
      here.x = x;
      here.y = y;
      here.controlX = x;
      here.controlY = y;
      here.last = 'L';
      continue;
    }
    const kind = command.toUpperCase();
    const values: number[] = [];
    for (let i = 0; i < (NUMBERS_OF[kind] ?? 0); i++) values.push(kind === 'A' && (i === 3 || i === 4) ? flag() : number());
    draw(out, kind, command !== kind, values, here);
    if (kind === 'M') command = command === 'M' ? 'L' : 'l';
  }
  return out.path;
}

interface Cursor {
  x: number;
  y: number;
  startX: number;
  startY: number;
  controlX: number;
  controlY: number;
  last: string;
}

function draw(out: ReturnType<typeof pen>, kind: string, relative: boolean, values: readonly number[], here: Cursor): void {
  const { x, y } = here;
  const dx = relative ? x : 0;
  const dy = relative ? y : 0;
  const v = (i: number): number => values[i] ?? 0;
  const px = (i: number): number => v(i) + dx;
  const py = (i: number): number => v(i) + dy;
  // Smooth commands mirror the last control point of their own kind only.
  const mirrored = (kinds: string): [number, number] =>
    here.last !== '' && kinds.includes(here.last) ? [2 * x - here.controlX, 2 * y - here.controlY] : [x, y];
  const to = (nx: number, ny: number, cx = nx, cy = ny): void => {
    here.x = nx;
    here.y = ny;
    here.controlX = cx;
    here.controlY = cy;
  };
  // After Z the next segment starts at the start of the closed subpath, which the pen must be told.
  if (here.last === 'Z' && kind !== 'M' && kind !== 'Z') out.moveTo(x, y);
  if (kind === 'M') {
    to(px(0), py(1));
    here.startX = here.x;
    here.startY = here.y;
    out.moveTo(here.x, here.y);
  } else if (kind === 'L') {
    to(px(0), py(1));
    out.lineTo(here.x, here.y);
  } else if (kind === 'H') {
    to(px(0), y);
    out.lineTo(here.x, y);
  } else if (kind === 'V') {
    to(x, py(0));
    out.lineTo(x, here.y);
  } else if (kind === 'C') {
    to(px(4), py(5), px(2), py(3));
    out.cubicTo(px(0), py(1), px(2), py(3), here.x, here.y);
  } else if (kind === 'S') {
    const [ax, ay] = mirrored('CS');
    to(px(2), py(3), px(0), py(1));
    out.cubicTo(ax, ay, px(0), py(1), here.x, here.y);
  } else if (kind === 'Q') {
    to(px(2), py(3), px(0), py(1));
    out.quadTo(px(0), py(1), here.x, here.y);
  } else if (kind === 'T') {
    const [ax, ay] = mirrored('QT');
    to(px(0), py(1), ax, ay);
    out.quadTo(ax, ay, here.x, here.y);
  } else if (kind === 'A') {
    to(px(5), py(6));
    out.arcTo(v(0), v(1), v(2), v(3) === 1, v(4) === 1, here.x, here.y);
  } else {
    to(here.startX, here.startY);
    out.close();
  }
  here.last = kind;
}
