/** What a target takes, as data. The pages in docs/dialects are made from it. */

/** `t5` is an estimate from above (`measure.ts`); the others are exact. */
export type Unit = 'characters' | 'utf16' | 'clip' | 't5' | 'words';

/** Whole sentences, short phrases, comma tags, or a structure. */
type Register = 'prose' | 'phrases' | 'tags' | 'json';

/** How a size reaches the target: one setting (`1024x768`), or a width and a height. */
export type SizeWriting = { parameter: string; joiner: string } | { width: string; height: string };

export type Sizing =
  /** Any whole numbers up to `most` : 1. */
  | { kind: 'any-ratio'; parameter: string; most: number }
  /** Only these ratios. */
  | { kind: 'ratios'; parameter: string; ratios: readonly string[]; joiner?: string }
  /** Only these sizes; of several with one ratio the first is used. */
  | { kind: 'sizes'; sizes: readonly string[]; write: SizeWriting }
  /** Sides in steps. A ratio becomes the nearest of `usual`, else about `area` pixels. */
  | {
      kind: 'free';
      step: number;
      least: number;
      most: number;
      maxPixels: number;
      maxRatio: number;
      area: number;
      usual?: readonly string[];
      write: SizeWriting;
    }
  | { kind: 'none' };

/** `none`: it cannot be told how much a thing counts. */
export type WeightSyntax = 'a1111' | 'comfyui' | 'compel' | 'novelai' | 'fraction' | 'multi-prompt' | 'record' | 'none';

interface ReferenceField {
  field: string;
  most: number;
  /** Lowest and highest weight, where it takes one. */
  weight?: readonly [number, number];
}

export interface References {
  image?: ReferenceField;
  style?: ReferenceField;
  character?: ReferenceField;
  /** A picture to be changed rather than followed; where absent, `image` takes it. */
  edit?: ReferenceField;
  /** At most this many of all kinds. */
  most: number;
  /** What the prompt calls the nth: `@{tag}`, `image {n}`, `<IMAGE_{n}>`; absent where it cannot name them. */
  mention?: string;
  /** Whether a style may be a number instead of a picture. */
  codes?: true;
}

export interface Capabilities {
  register: Register;
  /** Facets in the order the target reads best. */
  order: string;
  /** The most a prompt may have, in `unit`. */
  maxLength: number;
  unit: Unit;
  /**
   * `hard`: more is refused or cut off. `chunks`: more starts another stretch, which counts for less, so additions give way and
   * the person's own words do not. `assumed`: no limit is documented; this is the lowest that anyone sets.
   */
  limit: 'hard' | 'chunks' | 'assumed';
  /** What its guides advise, where they name a length. */
  advised?: string;
  /**
   * Where things that must not appear go. `field`: a negative prompt beside the prompt. `parameter`: a setting inside it. `words`:
   * "no people" in the prompt. `positive`: nowhere; naming a thing draws it, so its opposite is said instead.
   */
  negative: 'field' | 'parameter' | 'words' | 'positive';
  /** The most the negative field may have, in characters. */
  maxNegative?: number;
  sizing: Sizing;
  /** Whole numbers from 0; `none` where it takes no seed. */
  seed: { parameter: string; most: number } | 'none';
  /** Pictures a request: at most `most`, or always `always`. */
  count: { parameter: string; most: number } | { always: number };
  weights: WeightSyntax;
  references: References | 'none';
  /** Which add-ons of a model can be named in the prompt. */
  addOns: readonly ('lora' | 'hypernet' | 'embedding')[];
  /** How lettering is best asked for. */
  lettering: string;
}

/** Where what is known comes from. `code`: read in source code or types; `official`: the maker's pages; `reported`: others. */
interface Source {
  what: string;
  /** `2026-08-21`, or `2026-11` where only the month is known. */
  date: string;
  trust: 'code' | 'official' | 'reported';
}

export interface Facts {
  /** When it was last held against its sources. */
  checked: string;
  sources: readonly Source[];
  /** What else a person should know, a sentence each. */
  notes: readonly string[];
}
