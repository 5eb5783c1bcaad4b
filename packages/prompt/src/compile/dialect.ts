/** What a dialect is to the outside, and the small parts that every realisation shares. */
import type { Brief, DialectPrompt, Length, Span, Stage } from '@atelier/spec';
import { spansOf } from '../subjects/spans-of.ts';
import type { Capabilities, Facts } from './capabilities.ts';

export type { Capabilities } from './capabilities.ts';

export interface CompileOptions {
  /** `16:9`; wins over the Brief's own format. */
  aspect?: string | undefined;
  /** 0 … 2³²−1; wins over the Brief's own format. */
  seed?: number | undefined;
  /** How much is said, for targets that take sentences. Default `medium`. */
  length?: Length | undefined;
  /** One of the dialect's versions; the first is the default. Also written `midjourney@7` in the dialect's id. */
  version?: string | undefined;
  /** Where everything goes, for targets that take boxes. */
  stage?: Stage | undefined;
  /** For a Brief that was read of a prompt and is as it was read: whole sentences are kept. From `proseOf`. */
  asWritten?: Written | undefined;
  /** What moves rather than what is seen, for targets that make a picture into a video. */
  motion?: boolean | undefined;
}

/** A prompt as it was written, for the Brief that was read of it. */
export interface Written {
  /** Where its words stand in the idea. */
  body: Span;
  /** What is denied beside the words, in a parameter or a field of its own. */
  denied: readonly string[];
}

export interface Dialect {
  id: string;
  /** As shown to people. */
  name: string;
  /** The default first; empty where there is but one. */
  versions: readonly string[];
  /** Of the default version. */
  capabilities: Capabilities;
  facts: Facts;
  /** Whether it places things by the boxes of a Stage. */
  usesStage(version?: string): boolean;
  /** @throws AtelierError `unknown-dialect` where there is no such version */
  capabilitiesOf(version?: string): Capabilities;
  compile(brief: Brief, options: CompileOptions): DialectPrompt;
}

/** A stretch of a prompt that can be left out as a whole when space runs short. */
export interface Piece {
  text: string;
  /** 0 what the person said, 1 what follows from it, 2 what a writer added. */
  rank: 0 | 1 | 2;
  /** The same without what a writer put into it, for where space runs short. */
  bare?: string | undefined;
  /** Whether it stands so in every way to say the Brief: no lot has a hand in its words, and there is room for it in all of them. */
  always?: boolean | undefined;
}

export const rankOf = (source: string): Piece['rank'] => (source === 'writer' ? 2 : source === 'inferred' ? 1 : 0);

export const absences = (brief: Brief): string[] => [
  ...new Set(brief.absent.filter(({ off }) => !off).map(({ value }) => value.replace(/^(no|any|without) /i, ''))),
];

/** The idea without the frame round it: what a prompt falls back to where nothing was understood. */
export function bareIdea({ idea, request }: Brief): string {
  const spans = [...spansOf(request)].sort((a, b) => b[0] - a[0]);
  const rest = spans
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), idea)
    .replace(/\s+/g, ' ')
    .trim();
  return rest || idea.replace(/\s+/g, ' ').trim();
}
