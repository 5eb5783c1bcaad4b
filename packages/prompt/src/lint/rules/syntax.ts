import { removal } from '../edits.ts';
import type { Linted, Rule } from '../fault.ts';

/** Which brackets are commands where; elsewhere they are only punctuation. */
const BRACKETS: Readonly<Record<string, string>> = {
  sd: '()[]',
  comfyui: '()',
  invokeai: '()',
  novelai: '{}[]',
  stability: '()',
  midjourney: '{}',
};

export const brackets: Rule = {
  id: 'brackets',
  about: 'brackets that do not close',
  find: ({ text, bare, bodyEnd, dialect }) => {
    const signs = BRACKETS[dialect.id] ?? '()[]';
    const open: { sign: string; at: number }[] = [];
    const found: ReturnType<Rule['find']> = [];
    const command = BRACKETS[dialect.id] !== undefined;
    for (let i = 0; i < bodyEnd; i++) {
      const sign = bare.charAt(i);
      if (sign === '\\') {
        i++;
        continue;
      }
      const place = signs.indexOf(sign);
      if (place < 0 || sign === '') continue;
      if (place % 2 === 0) open.push({ sign, at: i });
      else if (open.at(-1)?.sign === signs.charAt(place - 1)) open.pop();
      else found.push({ span: [i, i + 1], message: `“${sign}” closes nothing.`, fix: [{ span: [i, i + 1], text: '' }] });
    }
    for (const { sign, at } of open) {
      const closing = (some: string) => signs.charAt(signs.indexOf(some) + 1);
      const end = stretchEnd(bare, at, bodyEnd);
      // What opens inside it closes before it.
      const inner = open.filter((each) => each.at > at && each.at < end).map((each) => closing(each.sign));
      found.push({
        span: [at, at + 1],
        message: command
          ? `“${sign}” is never closed, so ${dialect.name} applies it to everything behind it; “${text.slice(at, at + 20)}…”.`
          : `“${sign}” is never closed.`,
        fix: [{ span: [end, end], text: [closing(sign), ...inner].reverse().join('') }],
      });
    }
    return found;
  },
};

/** To the next comma, or the end of the words. */
function stretchEnd(text: string, at: number, end: number): number {
  const comma = text.slice(at, end).search(/[,;\n]/);
  return comma < 0 ? at + text.slice(at, end).trimEnd().length : at + comma;
}

/** One digit before the point at most: “(at 12:30)” is a time. */
const WEIGHT = /\((?<inner>[^()]*?[^()\d\s])\s*:\s*[+-]?(?:\d?\.\d+|\d)\s*\)/g;
const NETWORK = /<(?:lora|lyco|hypernet):[^>]+>/gi;
/** With its value and no word behind that. */
const PARAMETER =
  /(?:^|\s)--(?:(?:ar|aspect|v|version|niji|stylize|s|chaos|c|seed|q|quality|iw|weird|w|stop|sw|ow|cw)(?:\s+[\d.:x/]*\d)?|(?:style|profile|p)(?:\s+[^\s,-]+)?|(?:sref|oref|cref)(?:\s+(?:https?:\S+|\d+|random))*|no(?:(?!\s--)[^\n])*|raw|tile|draft|fast|relax|turbo|video)(?![\w-])/g;

/** Which signs mean something to whom. */
const KNOWS_WEIGHTS = (dialect: string): boolean => ['sd', 'comfyui', 'stability', 'leonardo'].includes(dialect);

export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  about: 'commands of another generator',
  find: (linted) => [...weights(linted), ...networks(linted), ...parameters(linted)],
};

function weights({ bare, text, dialect, bodyEnd }: Linted): ReturnType<Rule['find']> {
  if (KNOWS_WEIGHTS(dialect.id)) return [];
  return [...bare.slice(0, bodyEnd).matchAll(WEIGHT)].map(({ 0: said, index, groups }) => {
    const span: [number, number] = [index, index + said.length];
    const inner = text.slice(index + 1, index + 1 + (groups?.inner ?? '').length);
    return {
      span,
      message: `${dialect.name} knows no weights such as “${said}” and reads the figures as words.`,
      fix: [{ span, text: inner }],
    };
  });
}

function networks({ bare, dialect, capabilities }: Linted): ReturnType<Rule['find']> {
  if (capabilities.addOns.includes('lora')) return [];
  return [...bare.matchAll(NETWORK)].map(({ 0: said, index }) => {
    const span: [number, number] = [index, index + said.length];
    return {
      span,
      message: `${dialect.name} loads no add-ons from the prompt; “${said}” is read as words.`,
      fix: [removal(span)],
    };
  });
}

function parameters({ bare, text, dialect }: Linted): ReturnType<Rule['find']> {
  if (dialect.id === 'midjourney') return [];
  return [...bare.matchAll(PARAMETER)].map(({ 0: said, index }) => {
    const span: [number, number] = [index, index + said.trimEnd().length];
    return {
      span,
      message: `“${text.slice(...span).trim()}” is a parameter of Midjourney; ${dialect.name} reads it as words.`,
      fix: [{ span, text: '' }],
    };
  });
}
