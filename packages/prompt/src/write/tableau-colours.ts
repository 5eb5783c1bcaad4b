/** Whether a row gives a thing colours or a material that the person has given it otherwise. */
import { COLOURS, singular } from '@atelier/lexicon';
import type { Attribute, Brief, Subject } from '@atelier/spec';
import { synonymsOf } from '../subjects/synonyms.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { on } from './on.ts';
import { isFlat } from './tableau-bodies.ts';

/** A red dragon has no slate scales. */
export function isOfAnotherColour(text: string, actor: Subject): boolean {
  const isSaid = ({ kind, source }: Attribute): boolean => kind === 'color' && (source === 'user' || source === 'edit');
  const whole = on(actor.attributes).filter(isSaid);
  // The tail of a mermaid is silver, and so are its scales.
  const coats = on(actor.parts).flatMap(({ name, attributes }) => (COATED.test(name) ? on(attributes).filter(isSaid) : []));
  const own = [...whole, ...coats];
  if (own.length === 0) return false;
  const all = [...own, ...on(actor.parts).flatMap(({ attributes }) => on(attributes).filter(isSaid))];
  const isOwn = (shade: string): boolean => all.some(({ value }) => value.includes(shade));
  if (COAT.test(text)) {
    const shades = coloursOf(text);
    if (shades.length > 0 && !shades.some(isOwn)) return true;
  }
  if (whole.length === 0) return false;
  // "The white flank" of a silver train, "they lie there, streaked red and yellow" of green apples.
  const [, before] = SIDE.exec(text) ?? [];
  if (before !== undefined && COLOURS.has(before.toLowerCase()) && !isOwn(before.toLowerCase())) return true;
  const [, of] = /^(?:They|It)\b/.test(text) ? (STREAKED.exec(text) ?? []) : [];
  return of !== undefined && COLOURS.has(of.toLowerCase()) && !isOwn(of.toLowerCase());
}
const COATED = /(?:tail|scales?|fins?|fur|feathers?|wings?|skin|shell|coat|plumage|mane|hide)$/i;
/** What of a thing has its colour. */
const SIDE =
  /\b([a-z]+) (?:flanks?|hull|sides?|bodywork|bonnet|wings|carriages|tower|walls?|boards|petals|heads|shell|enamel|paint)\b/i;
const STREAKED = /\b(?:streaked|striped|flushed|tinged|blushed|painted|coloured) (?:with )?([a-z]+)\b/i;

/** A white pot is not of terracotta, whatever stands in it: what was said of any thing holds where a sentence names it. */
export function recolours(text: string, { subjects }: Brief): boolean {
  return on(subjects).some(({ name, attributes, source }) => {
    if (source !== 'user' && source !== 'edit') return false;
    const said = on(attributes).filter((each) => each.source !== 'writer' && /^(?:color|material)$/.test(each.kind));
    if (said.length === 0) return false;
    const own = said.map(({ value }) => value.toLowerCase()).join(' ');
    const coloured = said.some(({ kind }) => kind === 'color');
    const head = name.toLowerCase().split(' ').at(-1) ?? '';
    const all = [head, ...synonymsOf(singular(head))];
    // Most sentences name none of them, which is told sooner than it is looked for.
    if (!all.some((noun) => text.includes(noun.slice(1)))) return false;
    const nouns = all.map((noun) => noun.replace(/[^\p{L}\d-]/gu, '.')).join('|');
    const [, before = '', after = ''] =
      new RegExp(`((?:\\b[a-z-]+ ){0,2})\\b(?:${nouns})(?:e?s)?\\b([^.,;]*)`, 'i').exec(text) ?? [];
    if (coloured && isRecoloured(after, own)) return true;
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
/** "The sails are weathered to the colour of old linen". */
function isRecoloured(after: string, own: string): boolean {
  if (!/^ (?:is|are|has been|have been|\{is\|are\}) /.test(after)) return false;
  if (/\bthe colour of\b/.test(after)) return true;
  const given = coloursOf(after);
  return given.length > 0 && !given.some((word) => own.includes(word));
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
