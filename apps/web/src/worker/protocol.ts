/** What the page and its worker say to each other. Types only: the page loads none of the worker's code. */
import type { Brief, Liberty } from '@atelier/spec';
import type { Doc } from '../model/doc.ts';

/** `over`: said, and then said otherwise under the picture; `undrawn`: a thing the painter has no drawing for. */
export type Role = 'over' | 'undrawn' | 'subject' | 'link' | 'setting' | 'look' | 'lettering' | 'absent' | 'format' | 'unread';
export type Row = 'said' | 'follows' | 'added';

/** A stretch of the idea and how it was read. Stretches do not overlap and stand in order. */
export interface Word {
  start: number;
  end: number;
  role: Role;
  /** Ids of what it is painted as. */
  ids: string[];
  /** "place", "colour of boat": what it was taken for. */
  as: string;
}

export interface Chip {
  key: string;
  /** Id of what it is painted as. */
  id: string;
  row: Row;
  role: Role;
  label: string;
  /** "place", "light", "thing". */
  kind: string;
  off: boolean;
  locked: boolean;
  /** Said after the words: under the picture, or in the chip. */
  late: boolean;
  /** Said in prompts alone; the built-in painter has no drawing for it. */
  wordsOnly: boolean;
  /** Why it is there, in a few words. */
  reason?: string;
  /** Facts of a thing that can be switched by themselves. */
  parts: { key: string; label: string; kind: string; off: boolean }[];
}

/** Who put a thing there, for whoever points at it. */
export interface Note {
  label: string;
  row: Row;
  reason?: string;
}

/** What the page shows of a Brief. */
export interface View {
  brief: Brief;
  words: Word[];
  chips: Chip[];
  notes: Record<string, Note>;
  /** Words that were not understood. */
  unread: string[];
  /** What was said since the words: in place of some of them, or besides. */
  amended: { sign: '→' | '+'; label: string }[];
  /** Mended typos: typed, taken for. */
  mended: { typed: string; meant: string }[];
  width: number;
  height: number;
  /** `3:2`, whoever asked for it. */
  ratio: string;
  /** What it is painted as, where words ask for it: `watercolour`. */
  finish?: string;
  /** One sentence that describes the picture. */
  alt: string;
  /** What might be said under this picture. */
  suggestions: string[];
  /** Places, among what was said, of the instructions that no longer fit the words. */
  lost: number[];
  liberty: Liberty;
  /** How many pictures the words ask for, of which one is yet to be chosen; 1 where there is nothing to choose. */
  pictures: number;
  /** Who paints, as shown to people. */
  engine: string;
}

/** How two things were said to stand to each other, and do not in the drawing. */
export interface Unkept {
  /** What the fact is called from outside: `relation:boat|on|beach`. */
  key: string;
  from: string;
  to: string;
  /** "cabin on hill". */
  said: string;
}

export interface Painted {
  width: number;
  height: number;
  /** RGBA8. */
  data: Uint8ClampedArray<ArrayBuffer>;
  /** Which fact owns a pixel: an index into `facts`. */
  ids: Uint16Array<ArrayBuffer>;
  facts: string[];
  /** What has no drawing; `boxes` are the places that are kept for it: left, top, width, height in parts of the picture. */
  missing: { name: string; why: string; of?: string; boxes: [number, number, number, number][] }[];
  unkept: Unkept[];
  /** What is drawn as something akin, and as what: "a lamborghini", "sports car". */
  likenesses: { of: string; as: string }[];
  /** Ids of what is to be seen without a pixel of its own: within the drawing of another, or by the emblem of a sheet. */
  within: string[];
  /** Ids of facts of which the painter warned: a drawing could not take the colour. */
  amiss: string[];
  ms: number;
  /** It is made of shapes, and can be had as SVG. */
  shapes: boolean;
  /** Whether it has all the pixels that were asked for. */
  final: boolean;
}

export interface Diff {
  added: { value: string; source: string; why?: string }[];
  removed: { value: string; source: string; why?: string }[];
  changed: { from: string; to: string; why?: string }[];
}

export interface Answer {
  /** One plain line. */
  text: string;
  diff: Diff;
  /** The document after it; absent where nothing changed. */
  doc?: Doc;
  /** A move that the page makes itself. */
  move?: 'undo' | 'redo' | 'again';
  /** Which of those that are to be chosen from; where there are none the move is made. */
  number?: number;
  vary?: number;
  /** Dialect whose prompt was asked for. */
  prompt?: string;
  paint?: boolean;
  /** As a file. */
  save?: boolean;
}

export interface DialectName {
  id: string;
  name: string;
  /** The usual one first; empty where there is but one. */
  versions: string[];
}

export interface Choices {
  /** Every generator whose language is known, in the order in which people ask for them. */
  dialects: DialectName[];
  /** What the picture can be finished as. */
  finishes: { id: string; label: string }[];
}

export interface PromptText {
  /** With the version where one was chosen: `midjourney@7`. */
  id: string;
  prompt: string;
  negative?: string;
  parameters: [string, string][];
  warnings: string[];
  length: number;
  maxLength: number;
  /** What the generator counts in. */
  unit: string;
}

export interface Way {
  /** What is to be seen to differ: the hour, the finish. Empty where only the layout does. */
  differs: { axis: string; value: string }[];
  doc: Doc;
}

export interface Finding {
  value: string;
  kind: string;
  reason: string;
  start: number;
  end: number;
}

export interface CheckResult {
  kept: Finding[];
  dropped: Finding[];
  invented: Finding[];
  corrected: string;
  /** What it would be as an idea of its own. */
  idea: string;
}

export interface Recalled {
  doc: Doc;
  /** Who made it, as shown. */
  by: string;
  width: number;
  height: number;
  notes: string[];
}

/** Every call: what goes in, what comes back, and what is told meanwhile. */
export interface Calls {
  /** Reads and writes; the view. */
  view: { in: { doc: Doc }; out: View; event: never };
  /** Paints small, then as large as `side` says; each step is an event. */
  draft: { in: { doc: Doc; side: number; quick: boolean }; out: { ms: number }; event: Painted };
  /** Paints as the command line would, on all threads, and seals. */
  paint: {
    in: { doc: Doc; threads?: number; format?: 'png' | 'svg' };
    out: { painted: Painted; file: Uint8Array<ArrayBuffer>; name: string; pixels: string };
    event: { fraction: number; stage: string };
  };
  say: { in: { doc: Doc; line: string }; out: Answer; event: never };
  vary: { in: { doc: Doc; count: number }; out: Way[]; event: never };
  /** As many as the words ask for. */
  several: { in: { doc: Doc }; out: { ways: Way[]; text: string }; event: never };
  choices: { in: Record<string, never>; out: Choices; event: never };
  prompt: { in: { doc: Doc; id: string }; out: PromptText; event: never };
  /** Stretches of a prompt that say what the drawing shows too. */
  shown: { in: { doc: Doc; prompt: string; unseen: string[]; amiss: string[] }; out: [number, number][]; event: never };
  /** Ideas that can be drawn, near those things that cannot. */
  near: { in: { doc: Doc }; out: string[]; event: never };
  check: { in: { idea: string; prompt: string }; out: CheckResult; event: never };
  ask: { in: { idea: string }; out: string; event: never };
  recall: { in: { bytes: Uint8Array<ArrayBuffer>; doc: Doc }; out: Recalled; event: never };
  link: { in: { value: unknown }; out: Doc; event: never };
  /** The Brief as the link carries it. */
  settle: { in: { doc: Doc }; out: Brief; event: never };
}

export type CallName = keyof Calls;

export type ToStudio =
  | { kind: 'call'; id: number; name: CallName; input: Calls[CallName]['in'] }
  | { kind: 'cancel'; id: number };

export type FromStudio =
  | { kind: 'ready'; threads: number }
  | { kind: 'failed-to-start'; message: string }
  | { kind: 'event'; id: number; event: unknown }
  | { kind: 'done'; id: number; result: unknown }
  | { kind: 'error'; id: number; code: string; message: string };
