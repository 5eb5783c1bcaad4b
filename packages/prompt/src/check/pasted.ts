/**
 * What of a pasted text is the prompt: not the chat's courtesies round it, nor the syntax of a generator. The rest is blanked out letter
 * by letter, so that what is found stands where it stood. What a generator is told to leave out is kept apart: it is no part of the picture.
 */
import type { Span } from '@atelier/spec';
import { PARAMETERS } from '../parse/midjourney-parameters.ts';

const BLANK = (text: string): string => text.replace(/\S/g, ' ');

const COURTESY =
  /^(?:sure|certainly|of course|absolutely|great|here(?:'s|’s| is| are| you)|okay|ok\b|i(?:'ve|’ve| have) (?:written|made|put)|gern|klar|natürlich|hier (?:ist|sind)|voici|bien sûr|aquí|claro|ecco|certo|aqui)/i;
const FAREWELL =
  /^(?:let me know|just let|feel free|would you|do you want|shall i|should i|i hope|i can|if you|you can|want me|tip\b|tips\b|note\b|hope this|enjoy|happy to|viel spaß|sag |möchtest|n'hésit|souhaite|¿quier|avísame|fammi sapere)/i;

/** "Negative prompt: …" up to the line of settings, or to the end. */
const NEGATIVE =
  /(?:^|\n)[ \t*_]*negative(?: prompt)?[*_]*[ \t]*:[*_]*([\s\S]*?)(?=\n[ \t]*(?:steps|sampler|cfg scale|seed|size|model)[ \t]*:|$)/i;
/** Apple's keyboards make one long dash of two. */
const FLAG = /(?<!\S)(?:--|—)([a-z]+)(?=[\s\d,.]|$)/gi;

/** Whatever else stands between the words of a prompt and is none: weights, models, a line of settings, marks of a text's layout. */
const SYNTAX: readonly RegExp[] = [
  /^\s*\/imagine(?: prompt)?:?/i,
  /\n[ \t]*(?:steps|sampler|cfg scale|seed|size|model)[ \t]*:[\s\S]*$/i,
  /<(?:lora|lyco|hypernet|embedding)[^<>]*>/gi,
  /(?<=[\p{L}"'”)])[ \t]*:{1,2}-?(?:\d+\.?\d*|\.\d+)(?=[ \t]*[)\]\s,]|$)|(?<=\d):\d?\.\d+(?=\))/gu,
  /(?<![A-Za-z])BREAK(?=\s)/g,
  /[()[\]{}]|\*\*|__|^#+ |^> |`+/gm,
];

function only(text: string, [start, end]: Span): string {
  return BLANK(text.slice(0, start)) + text.slice(start, end) + BLANK(text.slice(end));
}
const without = (text: string, [start, end]: Span): string =>
  text.slice(0, start) + BLANK(text.slice(start, end)) + text.slice(end);
const within = (start: number, length: number): Span => [start, start + length];

/** Where the prompt stands in what a chat answered. */
function bodyIn(text: string): Span {
  const fence = /```[a-z]*\n?([\s\S]*?)```/.exec(text);
  if (fence?.[1]?.trim()) return within(fence.index + fence[0].indexOf(fence[1]), fence[1].length);
  const json = /"prompt"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.)+)"/.exec(text);
  if (json?.[1]) return within(json.index + json[0].lastIndexOf(json[1]), json[1].length);
  const label =
    /(?:^|\n)[>*_# \t]*(?:image |final |midjourney |dall[·-]?e |flux )?prompt[*_]*[ \t]*:[*_]*\s*(\S[\s\S]*?)(?=\n[ \t]*\n|$)/i.exec(
      text,
    );
  if (label?.[1]) return within(label.index + label[0].length - label[1].length, label[1].length);
  const paragraphs = paragraphsOf(text);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return [0, text.length];
  const several = paragraphs.length > 1;
  const start = COURTESY.test(first.text) ? first.at + (several ? first.text.length : greetingIn(first.text)) : 0;
  const end = several && FAREWELL.test(last.text) ? last.at : text.length;
  return text.slice(start, end).trim() === '' ? [0, text.length] : [start, end];
}

/** "Sure! Here is one: " before the prompt itself, on one line or on the line before. */
const greetingIn = (text: string): number => /^[^\n:]{1,120}:(?=\s+\S)/.exec(text)?.[0].length ?? 0;

function paragraphsOf(text: string): { at: number; text: string }[] {
  const found: { at: number; text: string }[] = [];
  let at = 0;
  for (const block of text.split(/\n(?=[ \t]*\n)/)) {
    const trimmed = block.trim();
    if (trimmed !== '') found.push({ at: at + block.indexOf(trimmed), text: trimmed });
    at += block.length + 1;
  }
  return found;
}

interface Flag {
  name: string;
  /** With its value. */
  span: Span;
  value: Span;
}

function flagsIn(text: string): Flag[] {
  const starts = [...text.matchAll(FLAG)].filter(
    ({ 0: whole, 1: name = '' }) => whole.startsWith('--') || PARAMETERS.has(name.toLowerCase()),
  );
  return starts.map(({ index, 0: whole, 1: name = '' }, i) => {
    const from = index + whole.length;
    const rest = text.slice(from, starts[i + 1]?.index ?? text.length);
    const value = shapeOf(name).exec(rest)?.[0].length ?? 0;
    return { name: name.toLowerCase(), span: [index, from + value], value: [from, from + value] };
  });
}

/** How far the value of a parameter reaches: words up to the line's end, addresses, or one word with a digit in it. */
function shapeOf(name: string): RegExp {
  const shape = PARAMETERS.get(name.toLowerCase())?.shape;
  if (shape === 'words') return /^[^\n]*/;
  if (shape === 'addresses') return /^(?:[ \t]+\S+)*/;
  if (shape === 'flag') return /^/;
  if (shape === 'word') return /^[ \t]+[^\s,]+/;
  return /^[ \t]*[^\s,]*\d[^\s,]*/;
}

export interface Pasted {
  /** As long as the text, with blanks where no words of the picture stand. */
  words: string;
  /** What the generator is told to leave out, one by one. */
  denied: { value: string; span: Span }[];
  /** Models that the prompt loads, as they are written. */
  loaded: { value: string; span: Span }[];
}

export function pastedIn(text: string): Pasted {
  let words = only(text, bodyIn(text));
  const denied: Pasted['denied'] = [];
  const negative = NEGATIVE.exec(text);
  if (negative) {
    const list = negative[1] ?? '';
    const end = negative.index + negative[0].length;
    denied.push(...itemsIn(text, [end - list.length, end]));
    words = without(words, [negative.index, end]);
  }
  for (const { name, span, value } of flagsIn(text)) {
    if (name === 'no') denied.push(...itemsIn(text, value));
    words = without(words, span);
  }
  const loaded = [...text.matchAll(/<(?:lora|lyco|hypernet|embedding):([^<>:]+)[^<>]*>/gi)].map(({ index, 0: value }) => ({
    value,
    span: within(index, value.length),
  }));
  for (const each of SYNTAX) words = words.replace(each, BLANK);
  if (words.trim() === '') return { words: text, denied: [], loaded: [] };
  return { words, denied, loaded };
}

function itemsIn(text: string, [start, end]: Span): Pasted['denied'] {
  return [...text.slice(start, end).matchAll(/[^,;\n]+/g)].flatMap(({ index, 0: item }) => {
    const value = item.replace(/:-?\d*\.?\d+/g, '').replace(/^[\s([{]+|[\s)\]}.]+$/g, '');
    return value === '' ? [] : [{ value, span: within(start + index + item.indexOf(value), value.length) }];
  });
}

/** The prompt alone, as long as the text. */
export const promptIn = (text: string): string => pastedIn(text).words;
