/** The flags that say what the writer is free in: `--creativity`, `--lock mood=wistful`, `--forbid palette`. */
import type { Facet } from '@atelier/prompt';
import { InvalidArgumentError, Option } from 'commander';
import type { Taste } from '../use-cases/compose.ts';

export interface TasteFlags {
  creativity?: number;
  lock?: Partial<Record<Facet, string>>;
  forbid?: Facet[];
}

/** Every facet there is, named here so that a command line that only reads loads no writer; the type keeps it whole. */
const FACETS = Object.keys({
  place: true,
  time: true,
  lighting: true,
  palette: true,
  mood: true,
  shot: true,
  angle: true,
  lens: true,
  composition: true,
  details: true,
} satisfies Record<Facet, true>) as Facet[];

const facetNamed = (name: string): Facet => {
  const facet = FACETS.find((known) => known === name.trim().toLowerCase());
  if (facet) return facet;
  throw new InvalidArgumentError(`Expected one of ${FACETS.join(', ')}, got “${name}”.`);
};

export const creativityOption = (): Option =>
  new Option('--creativity <0..1>', 'how far from the likeliest the writer goes; 0 takes what suits best').argParser((text) => {
    const value = /^(?:0?\.\d+|0|1(?:\.0+)?)$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0) return value;
    throw new InvalidArgumentError('Expected a number from 0 to 1, such as 0.7.');
  });
export const lockOption = (): Option =>
  new Option('--lock <facet=value>', 'a choice of your own that the rest suits, as in mood=wistful; may be repeated').argParser(
    (text: string, before: TasteFlags['lock']) => {
      const at = text.indexOf('=');
      const value = text.slice(at + 1).trim();
      if (at < 1 || value === '') throw new InvalidArgumentError('Expected facet=value, such as mood=wistful.');
      const facet = facetNamed(text.slice(0, at));
      if (facet === 'details') throw new InvalidArgumentError('Details have no value to lock; they can be forbidden.');
      return { ...before, [facet]: value };
    },
  );
export const forbidOption = (): Option =>
  new Option('--forbid <facets>', 'what the writer leaves alone, as in palette,mood').argParser(
    (text: string, before: Facet[] = []) => [...before, ...text.split(',').map(facetNamed)],
  );

/** Undefined where no flag was given, so that a Brief that is written already stays as it is. */
export function tasteOf({ creativity, lock, forbid }: TasteFlags): { taste?: Taste } {
  if (creativity === undefined && lock === undefined && forbid === undefined) return {};
  return {
    taste: {
      ...(creativity !== undefined && { creativity }),
      ...(lock && { locked: lock }),
      ...(forbid && { forbidden: forbid }),
    },
  };
}
