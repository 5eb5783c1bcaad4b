/**
 * Midjourney: image addresses, words, multi-prompts, and parameters of every version. Facts and dates: docs/dialects/midjourney.md.
 * Order there: permutations, addresses at the front, `::`, parameters.
 */
import type { Span } from '@atelier/spec';
import { PARAMETERS, type Shape } from './midjourney-parameters.ts';
import { firstPermutation } from './permutations.ts';
import type { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';

/** Apple's keyboards make one long dash of two. */
const FLAG = /(?<=^|\s)(?:--|—)([A-Za-z]+)(?=\s|$)/g;
const ADDRESS = /^\s*(https?:\/\/\S+)/;
/** How a prompt is handed to the bot, as it is copied with it. */
const COMMAND = /^\s*\/imagine\b(?:\s+prompt\b)?:?\s*/i;
const WEIGHT = /::[ \t]?(-?(?:\d+\.?\d*|\.\d+))?(?=[\s,]|$|[^\d.])/g;

export function midjourney(text: string): Reading {
  const reading = emptyReading();
  const { first, others } = firstPermutation(text);
  reading.unread.push(...others);
  const flags = [...first.text.matchAll(FLAG)].filter(
    ({ 0: whole, 1: name = '' }) => whole.startsWith('--') || PARAMETERS.has(name.toLowerCase()),
  );
  const bodyEnd = flags[0]?.index ?? first.text.length;
  body(reading, first, bodyEnd);
  flags.forEach((flag, i) => {
    const from = flag.index + flag[0].length;
    parameter(reading, first, flag[1]!.toLowerCase(), [flag.index, from], [from, flags[i + 1]?.index ?? first.text.length]);
  });
  weighReferences(reading);
  return reading;
}

/** What says how strongly a reference counts belongs to it, where there is one of its kind. */
const WEIGHTS: readonly [parameter: string, kind: string][] = [
  ['sw', 'style'],
  ['cw', 'character'],
  ['ow', 'object'],
  ['iw', 'image'],
];

function weighReferences({ parameters, references }: Reading): void {
  for (const [parameter, kind] of WEIGHTS) {
    const weight = parameters[parameter];
    const [only, ...others] = references.filter((each) => each.kind === kind);
    if (typeof weight !== 'number' || only === undefined || others.length > 0 || only.weight !== undefined) continue;
    only.weight = weight;
    delete parameters[parameter];
  }
}

function body(reading: Reading, prompt: Projection, end: number): void {
  let at = COMMAND.exec(prompt.text.slice(0, end))?.[0].length ?? 0;
  for (let match = ADDRESS.exec(prompt.text.slice(at, end)); match; match = ADDRESS.exec(prompt.text.slice(at, end))) {
    const stop = at + match[0].length;
    const address = /^(.*?),?$/.exec(match[1]!)![1]!;
    reading.references.push({
      kind: 'image',
      value: address,
      span: prompt.span([stop - match[1]!.length, stop - match[1]!.length + address.length]),
    });
    at = stop;
  }
  reading.body = prompt.span([at, end]);
  const cuts = [...prompt.text.slice(0, end).matchAll(WEIGHT)].filter(({ index }) => index >= at);
  for (const cut of cuts) {
    segment(reading, prompt, [at, cut.index], cut[1] === undefined ? 1 : Number(cut[1]));
    at = cut.index + cut[0].length;
  }
  segment(reading, prompt, [at, end], 1);
}

/** One part of a multi-prompt. A negative weight takes its words away, as `--no` does at −0.5. */
function segment(reading: Reading, prompt: Projection, [start, end]: Span, weight: number): void {
  const words = prompt.text.slice(start, end);
  const value = words.trim();
  if (value === '') return;
  const from = start + words.indexOf(value);
  const span = prompt.span([from, from + value.length]);
  if (weight < 0) {
    reading.denied.push({ value, span, ...(weight !== -0.5 && { weight: -weight }) });
    return;
  }
  reading.words.part(', ').copy(prompt, from, from + value.length);
  if (weight !== 1) reading.weights.push({ start: span[0], end: span[1], weight });
}

function parameter(reading: Reading, prompt: Projection, name: string, flag: Span, value: Span): void {
  const known = PARAMETERS.get(name);
  const raw = prompt.text.slice(...value);
  const given = known && SHAPES[known.shape].exec(raw);
  if (!known || !given) {
    const all = prompt.text.slice(flag[0], value[1]).trimEnd();
    reading.unread.push({ value: all, span: prompt.span([flag[0], flag[0] + all.length]) });
    return;
  }
  const said = given[1] ?? '';
  const end = value[0] + given[0].trimEnd().length;
  const at = said === '' ? end : value[0] + raw.indexOf(said);
  if (known.shape === 'words') {
    denied(reading, prompt, said, at);
    reading.formatSpans.push(prompt.span(flag));
  } else {
    reading.formatSpans.push(prompt.span([flag[0], end]));
    set(reading, known, said, prompt.span([at, at + said.length]));
  }
  leftOver(reading, prompt, [end, value[1]]);
}

/** Nothing may follow a value; where something does, it is not understood, and not lost. */
function leftOver(reading: Reading, prompt: Projection, [start, end]: Span): void {
  const rest = prompt.text.slice(start, end);
  const value = rest.trim();
  if (!/[\p{L}\p{N}]/u.test(value)) return;
  const from = start + rest.indexOf(value);
  reading.unread.push({ value, span: prompt.span([from, from + value.length]) });
}

/** What each shape of value looks like, at the start of what stands between two flags. */
const SHAPES: Record<Shape, RegExp> = {
  ratio: /^\s+(\d+(?:\.\d+)?\s*[:/x]\s*\d+(?:\.\d+)?)(?=[\s,.]|$)/,
  number: /^\s+(-?(?:\d+\.?\d*|\.\d+))(?=[\s,]|\.?(?:\s|$))/,
  version: /^\s+([\w.]+?)(?=[\s,]|\.?(?:\s|$))/,
  word: /^\s+([^\s,]+)/,
  optional: /^(?:\s+([^\s,]+))?/,
  flag: /^/,
  addresses: /^\s+(\S[\s\S]*?)\s*$/,
  words: /^\s+(\S[\s\S]*?)\s*$/,
};

function denied(reading: Reading, prompt: Projection, said: string, at: number): void {
  for (const match of said.matchAll(/[^,]+/g)) {
    const value = match[0].trim();
    if (value === '') continue;
    const from = at + match.index + match[0].indexOf(value);
    reading.denied.push({ value, span: prompt.span([from, from + value.length]) });
  }
}

function set(
  reading: Reading,
  { name, shape, reference }: { name: string; shape: Shape; reference?: string },
  said: string,
  span: Span,
): void {
  if (reference !== undefined) {
    for (const match of said.matchAll(/(\S+?)(?:::(-?[\d.]+))?(?=\s|$)/g))
      reading.references.push({ kind: reference, value: match[1]!, ...(match[2] && { weight: Number(match[2]) }), span });
  } else if (name === 'ar') reading.format.aspect = said.replace(/\s*[:/x]\s*/, ':');
  else if (name === 'seed') reading.format.seed = Number(said);
  else if (name === 'v') reading.version = said;
  else if (name === 'niji') reading.version = said === '' || said === '7' ? 'niji' : `niji-${said}`;
  // The old spelling of --raw.
  else if (name === 'style' && said === 'raw') reading.parameters.raw = true;
  else if (shape === 'flag') reading.parameters[name] = true;
  else if (shape === 'number') reading.parameters[name] = Number(said);
  else reading.parameters[name] = said === '' ? true : said;
}
