import { OPPOSITES } from '../../compile/opposites.ts';
import { removal } from '../edits.ts';
import type { Edit, Linted, Rule } from '../fault.ts';

/** "no people", "without any cars", "not a single cloud", "don't show text". */
const NEGATION =
  /(?<![\p{L}-])(?:(?:with\s+)?no|without(?:\s+any)?|not\s+(?:any|a(?:\s+single)?)|(?:do\s+not|don['’]t|never|avoid)\s+(?:show|include|draw|add|have)(?:ing)?(?:\s+any)?)\s+((?:(?!(?:and|or|in|on|at|with|but|that|which|is|are|a|an|the|above|below|over|under|near|behind|beside|by|from|of|for|to|as|anywhere|visible|around|inside|outside|within|no|not|without)\b)[\p{L}'’][\p{L}'’-]*\s?){1,3})/giu;
/** Are not about what is in the picture. */
const IDIOM = /^(?:longer|matter|one(?:['’]s)? land|doubt|end|way|limit|time|filter|nonsense|man's land)\b/i;

export const negation: Rule = {
  id: 'negation',
  about: '“no X” where naming X draws it',
  find: (linted) => {
    const { bare, bodyEnd, capabilities, dialect } = linted;
    if (capabilities.negative === 'words') return [];
    return [...bare.slice(0, bodyEnd).matchAll(NEGATION)].flatMap((match) => {
      const thing = (match[1] ?? '').trim();
      if (IDIOM.test(thing) || doubled(bare, match.index)) return [];
      const span: [number, number] = [match.index, match.index + match[0].trimEnd().length];
      const said = linted.text.slice(...span);
      // "With no windows and no doors": the "and" goes with the last.
      const joint = /(?:\b(?:and|or|but)\s+)?$/i.exec(bare.slice(0, span[0]))?.[0] ?? '';
      const taken = removal([span[0] - joint.length, span[1]]);
      const why = `${dialect.name} reads “${said}” mostly as “${thing}”, and draws it.`;
      if (capabilities.negative === 'parameter')
        return [{ span, message: `${why} Put it behind --no.`, fix: [taken, ...intoNo(linted, thing)] }];
      if (capabilities.negative === 'field')
        return [
          {
            span,
            message: `${why} Put “${thing}” into the negative prompt.`,
            fix: [taken],
            negative: thing,
          },
        ];
      const instead = positive(thing);
      return [
        instead === undefined
          ? {
              span,
              message: `${why} Say what is there instead; there is no negative prompt.`,
              fix: [taken],
            }
          : {
              span,
              message: `${why} There is no negative prompt: say “${instead}”.`,
              fix: [{ span, text: /^with(?:out)?\b/i.test(said) ? `with ${instead}` : instead }],
            },
      ];
    });
  },
};

/** "Not without charm" is another rule's. */
const doubled = (text: string, at: number): boolean => /\b(?:not|no|never|without)\s+$/i.test(text.slice(0, at));

function intoNo({ text, flags }: Linted, thing: string): Edit[] {
  const no = flags.find(({ known }) => known?.name === 'no');
  if (no) return [{ span: [no.valueSpan[1], no.valueSpan[1]], text: `, ${thing}` }];
  return [{ span: [text.length, text.length], text: ` --no ${thing}` }];
}

function positive(thing: string): string | undefined {
  const word = thing.toLowerCase();
  if (/^(?:other )?(?:people|person|humans?|crowds?|pedestrians?|tourists?)$/.test(word)) return 'empty surroundings';
  const last = word.split(' ').at(-1) ?? word;
  const forms = [word, last, last.replace(/(?<=(?:s|sh|ch|x))es$/, ''), last.replace(/s$/, '')];
  const found = OPPOSITES.find(({ of }) => forms.some((form) => of.includes(form)));
  return found?.scene?.[1] ?? found?.person;
}

const DOUBLE =
  /(?<![\p{L}-])(?:(?:not|never|no)\s+(?:without|un\p{L}+|no)|without\s+no|(?:don['’]t|do not)\s+(?:exclude|leave out|omit|remove|avoid)|no\s+lack\s+of)\b/giu;

export const doubleNegative: Rule = {
  id: 'double-negative',
  about: 'a negation of a negation',
  find: ({ text, bare, bodyEnd, flags, negative }) => {
    const inBody = [...bare.slice(0, bodyEnd).matchAll(DOUBLE)].map(({ 0: said, index }) => {
      const span: [number, number] = [index, index + said.length];
      const direct = /\b(?:without|exclude|leave out|omit|remove|avoid|lack of)$/i.test(said);
      return {
        span,
        message: `“${said}” is a double negative, which models lose; say it directly.`,
        ...(direct && { fix: [{ span, text: 'with' }] }),
      };
    });
    // In --no and in a negative prompt "no people" asks for people.
    const no = flags.find(({ known }) => known?.name === 'no');
    const inNo = no
      ? [...no.value.matchAll(/(?<=^|,\s*)(?:(?:no|without)\s+)+/gi)].map(({ 0: said, index }) => {
          const start = no.valueSpan[0] + index;
          const span: [number, number] = [start, start + said.length];
          return {
            span,
            message: `--no says “no” already; “${said.trim()}” behind it turns it round.`,
            fix: [{ span, text: '' }],
          };
        })
      : [];
    const inField = /(?:^|,\s*)(?:no|without)\s+\S/i.test(negative)
      ? [
          {
            span: [text.length, text.length] as [number, number],
            message: `The negative prompt lists what must not appear; “no” in it (“${negative}”) turns that round.`,
          },
        ]
      : [];
    return [...inBody, ...inNo, ...inField];
  },
};

export const cancels: Rule = {
  id: 'cancels',
  about: 'asked for and ruled out at once',
  find: ({ text, bare, bodyEnd, flags, negative }) => {
    const body = bare.slice(0, bodyEnd).toLowerCase();
    const says = (item: string) => {
      const word = item.trim().toLowerCase();
      const escaped = word.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&');
      if (word.length <= 2) return false;
      const asked = [...body.matchAll(new RegExp(`(?<![\\p{L}-])${escaped}(?:e?s)?(?![\\p{L}-])`, 'gu'))];
      // "No dog in front, a dog behind" asks for one.
      return asked.some(({ index }) => !/\b(?:no|without(?: any)?|not)\s+$/.test(body.slice(0, index)));
    };
    const no = flags.find(({ known }) => known?.name === 'no');
    const items = no ? [...no.value.matchAll(/[^,]+/g)] : [];
    const inNo = items
      .filter(([item]) => says(item))
      .map(({ 0: item, index }) => {
        const word = item.trim();
        const start = (no?.valueSpan[0] ?? 0) + index + item.indexOf(word);
        const span: [number, number] = [start, start + word.length];
        const only = items.length === 1 && no;
        const fix: Edit = only ? { span: [no.span[0] - 1, no.valueSpan[1]], text: '' } : removal(span);
        return { span, message: `“${word}” is asked for and ruled out by --no at once.`, fix: [fix] };
      });
    const inField = negative
      .split(',')
      .filter(says)
      .map((item) => ({
        span: [text.length, text.length] as [number, number],
        message: `“${item.trim()}” is asked for and stands in the negative prompt as well.`,
      }));
    const toNothing = [...bare.matchAll(/\(([^():]+):\s*0(?:\.0+)?\)/g)].map(({ 0: said, 1: word, index }) => {
      const span: [number, number] = [index, index + said.length];
      return { span, message: `“${word}” has the weight 0, which takes it away again.`, fix: [removal(span)] };
    });
    return [...inNo, ...inField, ...toNothing];
  },
};
