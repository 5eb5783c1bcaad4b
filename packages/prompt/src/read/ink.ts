/** `a poster that says "SALE" in red`: the colour, or the neon, is that of the letters, and neither a thing nor the poster's own. */
import { COLOURS, LETTERING_NOUNS } from '@atelier/lexicon';
import type { Span, Subject } from '@atelier/spec';
import { spansOf } from '../subjects/spans-of.ts';
import { pattern } from './pattern.ts';

export interface Ink {
  /** "in", and what it is in. */
  lead: Span;
  span: Span;
  value: string;
  /** Where the words before the letters end. */
  named: number;
}

const inColour = pattern(
  String.raw`^(\s+)(in)(\s+)((?:(?:bright|dark|deep|light|pale|hot|glowing|shiny|bold) )?[\p{L}]+)(?=\s*(?:$|[,.;!?)])|\s+(?:and(?=\s+(?:["'“‘«]|an?\s|the\s))|on|above|below|across|against|over|with|at)\s)`,
);

/** What letters and figures are called by what they say. */
const NAMED = /^(?:date|number|numeral|digit|initial|motto|price|time|year|address)$/;

/** What stands right behind a lettering, by where that begins and ends. */
export function inkBehind(idea: string, [begin, end]: Span): Ink | undefined {
  const behind = idea.slice(end, end + 48);
  const [, before = '', lead = '', between = '', value = ''] = inColour(behind).exec(behind) ?? [];
  const colour = value.toLowerCase().split(' ').at(-1) ?? '';
  if (!COLOURS.has(colour) && colour !== 'neon') return undefined;
  const from = end + before.length;
  const start = from + lead.length + between.length;
  return {
    lead: [from, from + lead.length],
    span: [start, start + value.length],
    value: value.toLowerCase(),
    named: idea.slice(0, begin).trimEnd().length,
  };
}

/** The things, and the letters that have those colours: the word itself where one was named right before ("the word "EXIT" in green"). */
export function withInks(subjects: readonly Subject[], inks: readonly Ink[]): Subject[] {
  const all = [...subjects];
  let count = 0;
  for (const ink of inks) {
    const named = all.find(
      (each) => (LETTERING_NOUNS.has(each.name) || NAMED.test(each.name)) && spansOf(each).some(([, end]) => end === ink.named),
    );
    const id = named?.id ?? (count++ === 0 ? 'lettering' : `lettering~${count}`);
    const { lead, span, value } = ink;
    const colour: Subject['attributes'][number] = {
      id: `${id}.${value.replace(/ /g, '-')}`,
      kind: /neon$/.test(value) ? 'material' : 'color',
      value,
      source: 'user',
      span: [...span],
    };
    if (named) named.attributes.push(colour);
    else
      all.push({
        id,
        name: 'lettering',
        attributes: [colour],
        actions: [],
        parts: [],
        source: 'user',
        span: [...lead],
      });
  }
  return all;
}
