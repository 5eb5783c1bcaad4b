/** Whether a row gives a thing colours or a material that the person has given it otherwise. */
import { COLOURS } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { Met } from '../subjects/tableau-of.ts';
import { on } from './on.ts';
import { isFlat } from './tableau-bodies.ts';

/** A red dragon has no slate scales. */
export function isOfAnotherColour(text: string, actor: Subject): boolean {
  const own = on(actor.attributes).filter(({ kind, source }) => kind === 'color' && (source === 'user' || source === 'edit'));
  if (own.length === 0 || !COAT.test(text)) return false;
  const shades = coloursOf(text);
  return shades.length > 0 && !own.some(({ value }) => shades.some((shade) => value.includes(shade)));
}

/** A white pot is not of terracotta, whatever stands in it: what was said of any thing holds where a sentence names it. */
export function recolours(text: string, { subjects }: Brief): boolean {
  return on(subjects).some(({ name, attributes, source }) => {
    if (source !== 'user' && source !== 'edit') return false;
    const said = on(attributes).filter((each) => each.source !== 'writer' && /^(?:color|material)$/.test(each.kind));
    if (said.length === 0) return false;
    const own = said.map(({ value }) => value.toLowerCase()).join(' ');
    const coloured = said.some(({ kind }) => kind === 'color');
    const head = (name.toLowerCase().split(' ').at(-1) ?? '').replace(/[^\p{L}\d-]/gu, '.');
    const [, before = ''] = new RegExp(`((?:\\b[a-z-]+ ){0,2})\\b${head}\\b`, 'i').exec(text) ?? [];
    const given =
      before
        .toLowerCase()
        .replace(/^.*\b(?:the|an?|its?|of|with|in|on|and) /, '')
        .match(/[a-z]+/g) ?? [];
    return given.some(
      (word) =>
        (MADE_OF.test(word) || (coloured && COLOURS.has(word))) &&
        !own.includes(word) &&
        // Oak is wood.
        !KINDS_OF.some(([kind, kinds]) => kind.test(own) && kinds.test(word)),
    );
  });
}
const KINDS_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/\bwood/, /^(?:oak|pine|walnut|wooden|bamboo)$/],
  [/\bmetal/, /^(?:brass|copper|steel|iron|tin|zinc)$/],
  [/\bstone\b/, /^(?:marble|granite|concrete)$/],
  [/\bceramic|\bclay/, /^(?:terracotta|clay|stoneware|porcelain)$/],
];
const MADE_OF =
  /^(?:terracotta|clay|brass|copper|steel|iron|tin|wooden|oak|pine|wicker|zinc|enamel|glass|marble|leather|velvet|linen|stoneware|porcelain|bamboo|brick|concrete)$/;

/** What a body or a thing has its colour on. */
const COAT =
  /\b(?:scales?|fur|coat|skin|feathers?|plumage|hide|shell|paint(?:work)?|body|bodywork|petals|wool|mane|\$the|\$it)\b/i;
/** Whether a sentence gives a body its colours: what is known of the kind is not told beside it. */
export const tellsCoat = (text: string): boolean => BODY.test(text) && coloursOf(text).length > 0;
const BODY =
  /\b(?:scales?|fur|coats?|skin|feathers?|plumage|hide|shell|wool|mane|stripes?|wings|breast|back|belly)\b[^.]*\b(?:is|are)\b/i;
const coloursOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
    (word) => COLOURS.has(word) || /^(?:slate|brass|rust|cream|copper|ivory)$/.test(word),
  );

/** Whether the person has given a colour or a material to what the sentence gives one. */
export function isColoured(text: string, { actor, that, tableau }: Met): boolean {
  const second = /\$that\b/i.test(text) ? that?.subject : undefined;
  const of = second ?? actor;
  const given = of === undefined ? [] : on(of.attributes).filter((each) => ON_ITSELF.test(each.kind));
  // What the painter has given a thing binds no logo of it, and the very colour that was said stays said.
  return given.some(
    ({ source, value }) => (!isFlat(tableau) || source === 'user' || source === 'edit') && !saysAll(text, value),
  );
}
const ON_ITSELF = /^(?:color|material|pattern|texture)$/;

const saysAll = (text: string, value: string): boolean => {
  const told = text.toLowerCase();
  return value.split(' ').every((word) => new RegExp(`\\b${word}\\b`).test(told)) && coloursOf(text).length === 1;
};
