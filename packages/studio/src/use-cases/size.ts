/** From what was asked for ("1024x768", "16:9", a poster of 2:3) to pixels. */
import { AtelierError, type Format } from '@atelier/spec';

const MIN_SIDE = 64;
const MAX_SIDE = 4096;

export interface Size {
  width: number;
  height: number;
}

const SQUARE = 1024;
/** Sides from a ratio are multiples of this, which video and most encoders like. */
const STEP = 8;

/** Reads `1024x768`. @throws AtelierError `bad-size` */
export function parseSize(text: string): Size {
  const match = /^\s*(\d{1,6})\s*[x×*]\s*(\d{1,6})\s*$/i.exec(text);
  if (!match) throw new AtelierError('bad-size', `"${text}" is no size. Give width x height in pixels, for example 1024x768.`);
  const size = { width: Number(match[1]), height: Number(match[2]) };
  if (!fits(size)) {
    throw new AtelierError(
      'bad-size',
      `${size.width}x${size.height} is not possible: each side must be ${MIN_SIDE} to ${MAX_SIDE} pixels.`,
    );
  }
  return size;
}

/**
 * Reads `16:9` into about as many pixels as 1024 × 1024, exact in ratio where multiples of 8 allow it.
 * @throws AtelierError `bad-size`
 */
export function parseAspect(text: string): Size {
  const match = /^\s*(\d{1,4}(?:\.\d{1,4})?)\s*[:/x×]\s*(\d{1,4}(?:\.\d{1,4})?)\s*$/i.exec(text);
  const ratio = match ? Number(match[1]) / Number(match[2]) : Number.NaN;
  if (!(ratio > 0 && Number.isFinite(ratio))) {
    throw new AtelierError('bad-size', `"${text}" is no ratio. Give width:height, for example 16:9.`);
  }
  const size = sizeOfRatio(ratio);
  if (!size) {
    throw new AtelierError(
      'bad-size',
      `${text} is too narrow: a side would leave ${MIN_SIDE} to ${MAX_SIDE} pixels. At most 64:1 is possible.`,
    );
  }
  return size;
}

/** Flags win over what the idea said; without either, a square. */
export function sizeOf(flags: { size?: string; aspect?: string }, said: Format): Size {
  if (flags.size !== undefined) return parseSize(flags.size);
  if (flags.aspect !== undefined) return parseAspect(flags.aspect);
  if (said.width !== undefined && said.height !== undefined) return parseSize(`${said.width}x${said.height}`);
  if (said.aspect !== undefined) return parseAspect(said.aspect);
  return { width: SQUARE, height: SQUARE };
}

/** Of all sizes within 15 % of the area: the nearest ratio, then the nearest area. Very narrow ones take the longest side there is. */
function sizeOfRatio(ratio: number): Size | undefined {
  const area = SQUARE * SQUARE;
  let best: Size | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let height = MIN_SIDE; height <= MAX_SIDE; height += STEP) {
    const width = Math.round((height * ratio) / STEP) * STEP;
    const size = { width, height };
    const off = Math.abs(width * height - area) / area;
    if (!fits(size) || off > 0.15) continue;
    const score = Math.round(Math.abs(width / height / ratio - 1) * 1000) + off;
    if (score < least) {
      least = score;
      best = size;
    }
  }
  const narrow =
    ratio > 1
      ? { width: MAX_SIDE, height: Math.round(MAX_SIDE / ratio) }
      : { width: Math.round(MAX_SIDE * ratio), height: MAX_SIDE };
  return best ?? (fits(narrow) ? narrow : undefined);
}

const fits = ({ width, height }: Size): boolean =>
  width >= MIN_SIDE && height >= MIN_SIDE && width <= MAX_SIDE && height <= MAX_SIDE;
