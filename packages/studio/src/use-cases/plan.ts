/** Everything decided before the first pixel: the Brief, the words for the target, the size. */
import { type CompileOptions, compile, dialectNamed, readableDialects } from '@atelier/prompt';
import { AtelierError, type Brief, type DialectPrompt, type Liberty } from '@atelier/spec';
import { compose, type Taste } from './compose.ts';
import { type Size, sizeOf } from './size.ts';
import { withStyle } from './style.ts';
import type { Start } from './understand.ts';

export interface Wish {
  start: Start;
  /** What the writer draws lots with, and the painter's seed. */
  seed: number;
  liberty?: Liberty;
  /** `16:9` */
  aspect?: string;
  /** `1024x768` */
  size?: string;
  /** The medium, as `--style` takes it. */
  style?: string;
  /** What the writer is free in. */
  taste?: Taste;
}

export interface Plan extends Size {
  brief: Brief;
  seed: number;
  /** The ratio that was asked for by a flag; what the idea said is in the Brief. */
  aspect?: string;
}

export function planOf({ start, seed, liberty, aspect, size, style, taste }: Wish): Plan {
  const composed = compose(start, { seed, ...(liberty && { liberty }), ...(taste && { taste }) });
  const brief = style === undefined ? composed : withStyle(composed, style);
  const pixels = sizeOf({ ...(size && { size }), ...(aspect && { aspect }) }, brief.format);
  const asked = size ? ratioOf(pixels) : aspect;
  return { brief, seed, ...pixels, ...(asked && { aspect: asked }) };
}

/** The plan's Brief in a generator's own language. Only what was asked for travels along: no ratio unless one was named. */
export function promptOf({ brief, aspect }: Plan, dialect: string, options: CompileOptions = {}): DialectPrompt {
  return compile(brief, dialect, { ...(aspect && { aspect }), ...options });
}

/**
 * Refuses a dialect nobody knows, or a version it has not, before any work is done.
 *
 * @throws AtelierError `unknown-dialect`
 */
export function requireDialect(dialect: string): void {
  dialectNamed(dialect);
}

/** The same for a dialect to read from, which has no versions of its own: `midjourney@7` reads as `midjourney`. */
export function requireReadable(dialect: string): void {
  const known = readableDialects();
  if (known.includes(dialect.split('@')[0] ?? '')) return;
  throw new AtelierError('unknown-dialect', `Expected a dialect to read from (${known.join(', ')}), got “${dialect}”.`);
}

/** 1408 × 792 → `16:9`. */
export function ratioOf({ width, height }: Size): string {
  let [a, b] = [width, height];
  while (b > 0) [a, b] = [b, a % b];
  return `${width / a}:${height / a}`;
}

/** The Brief with the ratio of the picture that was painted from it, where only a flag had asked for that. */
export function shapedAs(brief: Brief, { width, height }: Size): Brief {
  const { format } = brief;
  if (width === height || format.aspect !== undefined || format.width !== undefined) return brief;
  return { ...brief, format: { ...format, aspect: ratioOf({ width, height }) } };
}
