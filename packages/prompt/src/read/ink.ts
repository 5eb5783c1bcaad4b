/** `a poster that says "SALE" in red`: the colour, or the neon, is that of the letters, and neither a thing nor the poster's own. */
import { COLOURS } from '@atelier/lexicon';
import type { Span, Subject } from '@atelier/spec';

export interface Ink {
  /** "in", and what it is in. */
  lead: Span;
  span: Span;
  value: string;
}

const IN =
  /^(\s+)(in)(\s+)((?:(?:bright|dark|deep|light|pale|hot|glowing|shiny|bold) )?\p{L}+)(?=\s*(?:$|[,.;!?)])|\s+(?:on|above|below|across|against|over|with|at)\s)/u;

/** What stands right behind a lettering, by the place where that ends. */
export function inkBehind(idea: string, end: number): Ink | undefined {
  const [, before = '', lead = '', between = '', value = ''] = IN.exec(idea.slice(end, end + 48)) ?? [];
  const colour = value.toLowerCase().split(' ').at(-1) ?? '';
  if (!COLOURS.has(colour) && colour !== 'neon') return undefined;
  const from = end + before.length;
  const start = from + lead.length + between.length;
  return { lead: [from, from + lead.length], span: [start, start + value.length], value: value.toLowerCase() };
}

/** The letters, which have that colour. */
export const inkedLetters = ({ lead, span, value }: Ink): Subject => ({
  id: 'lettering',
  name: 'lettering',
  attributes: [
    {
      id: `lettering.${value.replace(/ /g, '-')}`,
      kind: /neon$/.test(value) ? 'material' : 'color',
      value,
      source: 'user',
      span: [...span],
    },
  ],
  actions: [],
  parts: [],
  source: 'user',
  span: [...lead],
});
