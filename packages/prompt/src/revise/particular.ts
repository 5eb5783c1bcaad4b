/** Wishes of one particular kind: what is lit, what is cut open, how letters are spaced, how worn a sheet is, who else is of a family. */
import { LOOKS, MOODS, NAMED_PLACES, NUMBERS } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { toldSubjects } from '../subjects/told.ts';
import { findSubjects, focusOf, livingOnes } from './find.ts';
import { sheetOf } from './on-sheet.ts';
import type { Form } from './outcome.ts';
import { adopt } from './put.ts';

const LIT =
  /^(?:(?:turn|switch|put) (?<one>it|them|the [\p{L} ]+?) on|(?:turn|switch|put) on (?<other>the [\p{L} ]+?)|(?:make |have )?(?<who>it|them|the [\p{L} ]+?) (?:should be |be |is )?(?:turned|switched) on)(?:,? with .+)?$/iu;
const LAMP =
  /(?:^| )(?:lamp|lantern|lighthouse|light|candle|torch|neon|sign|neon sign|fire|fireplace|stove|tv|television|screen|streetlight|headlight|chandelier|bulb|string lights|campfire|oven|flashlight|beacon|computer|monitor|radio)$/i;

/** "Turn it on" of a lamp or a lighthouse: it is lit. */
export const litUp: Form = (bench, clause) => {
  const { one, other, who } = LIT.exec(clause)?.groups ?? {};
  const named = one ?? other ?? who;
  if (!named || /^the (?:lights?|lamps?)$/i.test(named)) return undefined;
  const found = /^(?:it|them)$/i.test(named)
    ? [focusOf(bench), ...bench.subjects().filter(({ source }) => source !== 'writer' && source !== 'inferred')]
        .filter((each) => each && LAMP.test(each.name))
        .slice(0, 1)
    : findSubjects(bench, named).filter(({ name }) => LAMP.test(name));
  for (const thing of found) if (thing) bench.setAttribute(thing, 'state', 'lit');
  return found.length > 0 ? true : undefined;
};

const CUT =
  /^(?:(?:cut|take|slice|remove) (?:an?|one) (?<piece>slice|piece|wedge|bite)(?: out| off| away)?(?: (?:of|from) (?<from>it|the [\p{L} ]+))?|(?:with )?(?:an?|one) (?<other>slice|piece|wedge|bite) (?:cut|taken|missing|gone)(?: out)?(?: (?:of|from) (?<of>it|the [\p{L} ]+))?)$/iu;
/** "Cut a slice out": the cake is short of one. */
export const cutOpen: Form = (bench, clause) => {
  const { piece, from, other, of } = CUT.exec(clause)?.groups ?? {};
  const what = (piece ?? other)?.toLowerCase();
  if (!what) return undefined;
  const own = toldSubjects(bench.brief);
  const [thing] = from || of ? findSubjects(bench, from ?? of ?? 'it') : own;
  if (!thing) return undefined;
  const out: Subject = {
    id: bench.freshId(what),
    name: what,
    count: { exact: 1 },
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  };
  bench.brief.subjects.push(out);
  bench.setAttribute(out, 'state', what === 'bite' ? 'taken out' : 'cut out');
  bench.relate(thing.id, 'with', out.id);
  bench.focus = thing;
  return true;
};

const SPACED =
  /^(?:(?:with|add|leave|put|more|lots? of|plenty of|wide|wider|some|extra|a (?:lot|bit) (?:of|more)) )*(?:space|spacing|room|gaps?) (?:between|around) (?:the |its )?(?:letters|words)$|^(?:wider|more) (?:letter )?spacing$|^space (?:out )?the letters(?: out)?$/iu;
const FIT = /^(?:make|let|have) (?:it|them|(?:the |all the )?(?:text|title|words|letters|lettering|name)) (?:all )?fit\b.*$/iu;
/** "Lots of space between the letters". */
export const spaced: Form = (bench, clause, context, edit) => {
  // "Make it fit", of words that are cut off.
  if (FIT.test(clause) && sheetOf(bench.brief) && bench.brief.text.some(({ off }) => !off))
    return edit(bench, 'smaller text', context);
  if (!SPACED.test(clause) || bench.brief.text.every(({ off }) => off)) return undefined;
  const known = bench.subjects().find(({ name }) => /^(?:lettering|letters|text|title)$/.test(name));
  const letters: Subject = known ?? {
    id: bench.freshId('lettering'),
    name: 'lettering',
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  };
  if (!known) bench.brief.subjects.push(letters);
  bench.setAttribute(letters, 'other', 'widely spaced');
  return true;
};

const WORN =
  /^(?:(?:make|have|let) (?:it|this|that|the (?:paper|poster|card|cover|flyer|whole thing)) (?:be |look )?|it should look )?(?:a bit |a little |really |all )?(?<how>worn|weathered|faded|crumpled|creased|folded|torn|aged|distressed|scratched|stained)(?:,? (?:and|with) (?<with>.+))?$/iu;
const MARKS =
  /^(?:with )?(?:some |a few |visible )?(?<what>(?:folds?|creases?|wrinkles|tears|scratches|stains|worn edges|torn edges|fold lines)(?:,? and (?:folds?|creases?|wrinkles|tears|scratches|stains))?)(?: and (?:stuff|things|so on))?$/iu;
/** "Make it look worn, with folds" of a poster: the paper is. */
export const wornSheet: Form = (bench, clause) => {
  const sheet = sheetOf(bench.brief);
  if (!sheet) return undefined;
  const marks = MARKS.exec(clause)?.groups?.what?.toLowerCase();
  const how = WORN.exec(clause)?.groups?.how?.toLowerCase();
  if (!marks && !how) return undefined;
  if (how) bench.setLook('texture', `${how} paper texture`);
  if (marks) bench.setLook('texture', marks);
  return true;
};

const FEATURE =
  /^(?:(?:add|with|give (?:him|her|them)|he should have|she should have|and|put) )*(?:a bit of |some |a |an |a few |a little )?(?<how>(?:(?!(?:remove|delete|lose|no|without|shave|take|drop|less|fewer|more|the|his|her|make|change|keep|hide)\b)[\p{L}-]+ ){0,2})(?<what>stubble|freckles|wrinkles|dimples|a tan|moustache|mustache|beard|goatee|sideburns|eyelashes|tattoos?|scars?|braces|piercings?|earrings?|bangs|fringe|blush|make-?up|lipstick|nail polish|double chin|bald spot|grey hairs)$/iu;
/** "A bit of stubble": whoever has a face has it. */
export const featured: Form = (bench, clause) => {
  const { how = '', what } = FEATURE.exec(clause)?.groups ?? {};
  const [one, another] = livingOnes(bench);
  const focus = focusOf(bench);
  const who = another ? [one, another, ...livingOnes(bench)].find((each) => each === focus) : one;
  if (!what || !who) return undefined;
  const marked = `${how}${what}`.trim().toLowerCase();
  const [said] = read(/s$|stubble|make-?up|blush|lipstick|polish/.test(marked) ? marked : `a ${marked}`).subjects;
  if (!said) return undefined;
  // A part of the face is told with it, and grows no field.
  const part = adopt(bench, said);
  who.parts = [...who.parts.filter(({ name }) => name !== part.name), part];
  bench.relate(who.id, 'with', part.id);
  bench.claim(who);
  return true;
};

const MEDIA =
  /^(?:sticker|logo|icon|badge|emblem|poster|postcard|greeting card|birthday card|stamp|flyer|tattoo|patch|magnet|coloring page|colouring page)$/i;
const AS_ONE =
  /^(?:make|turn|do) (?:it|this|that|the (?:picture|image|whole thing))(?: (?:in)?to| as| into)? an? (?<what>[\p{L} -]+?) with (?<and>.+)$/iu;
/** "Make it a sticker with a white edge": what kind of picture it is, and what goes round it. */
export const asMedium: Form = (bench, clause, context, edit) => {
  const { what, and } = AS_ONE.exec(clause)?.groups ?? {};
  if (!what || !and || !(MEDIA.test(what) || LOOKS.get(what.toLowerCase()) === 'medium')) return undefined;
  bench.setLook('medium', what.toLowerCase());
  return edit(bench, `add ${and}`, context);
};

const HALVES = /^(?:(?:make it|add|have|with|cut it into) )?(?<n>\p{L}+|\d+) (?<what>\p{L}+) halves$/iu;
/** "Two egg halves" of an egg. */
export const halved: Form = (bench, clause) => {
  const { n, what } = HALVES.exec(clause)?.groups ?? {};
  const exact = n === undefined ? undefined : (NUMBERS.get(n.toLowerCase()) ?? (/^\d+$/.test(n) ? Number(n) : undefined));
  const [thing] = what ? findSubjects(bench, what) : [];
  if (!thing || !exact) return undefined;
  bench.setCount(thing, { exact });
  bench.setAttribute(thing, 'state', 'halved');
  return true;
};

const LIGHT_FROM =
  /^(?:(?:make|have|let) )?(?:all )?(?:the |some )?(?:only )?light (?:should |must )?(?:come|comes|coming|shine|shines|shining|fall|falls|falling)(?: only)? from (?<where>(?:the |a |his |her |its )?[\p{L}' ]+)$/iu;
const REST =
  /^(?:make |keep |leave )?(?:the )?(?:rest|everything else|surroundings)(?: of (?:it|the [\p{L} ]+))?(?: (?:should be|is|stays?|being|be|stay))? (?:much |a bit |a lot )?(?<how>dark|darker|dim|dimmer|black|in (?:the )?(?:dark|darkness|shadow)|bright|brighter|blurry|blurred|out of focus)$/iu;
/** "Make the light come from the knight's torch, the rest of the cave darker". */
export const lightFrom: Form = (bench, clause) => {
  const where = LIGHT_FROM.exec(clause)?.groups?.where;
  if (where) {
    const owner = /^the (?<who>\p{L}+)s (?<what>\p{L}+)$/iu.exec(where)?.groups;
    const named =
      owner?.who && owner.what && findSubjects(bench, owner.who).length > 0 ? `the ${owner.who}'s ${owner.what}` : where;
    bench.setLook('lighting', `light from ${named.toLowerCase()}`);
    return true;
  }
  const only = /^(?:(?:make it|much) )?(?<how>darker|dark|dimmer)$/i.exec(clause)?.groups?.how;
  const from =
    only && bench.brief.look.some(({ kind, value, off }) => kind === 'lighting' && !off && value.startsWith('light from '));
  const how = (from ? only : REST.exec(clause)?.groups?.how)?.toLowerCase();
  if (!how) return undefined;
  if (/blur|focus/.test(how)) {
    bench.setLook('lens', 'blurred background');
    return true;
  }
  const lit = bench.brief.look.find(({ kind, off, source }) => kind === 'lighting' && !off && source === 'edit')?.value;
  const rest = /bright/.test(how) ? 'all round it bright' : 'all round it dark';
  bench.setLook('lighting', lit ? `${lit}, ${rest}` : /bright/.test(how) ? 'bright light' : 'low dim light');
  return true;
};

const FEEL =
  /^(?:(?:add|have|with|give (?:it|this|me)|make it|go for|i want|more of|use|it should have) )*(?:an? |more of an? |some |that |the )?(?:more )?(?<how>(?!more\b|less\b|too\b)[\p{L}-]+(?: [\p{L}-]+)?)(?:[- ]style)? (?:feel|feeling|vibes?|atmosphere|ambien[cz]e|aura)(?: to (?:it|this))?$/iu;
/** "I want a California feel": a mood of the whole. */
export const feeling: Form = (bench, clause) => {
  const how = FEEL.exec(clause)?.groups?.how;
  if (!how || bench.brief.look.some(({ value }) => value === clause) || LOOKS.has(clause.toLowerCase())) return undefined;
  const low = how.toLowerCase();
  if (LOOKS.get(low) === 'style') bench.setLook('style', low);
  else
    bench.setLook(
      'mood',
      MOODS.has(low)
        ? low
        : `${NAMED_PLACES.has(low) ? low.replace(/(?<=^| )\p{L}/gu, (first) => first.toUpperCase()) : low} feeling`,
    );
  return true;
};

const KEEP_JUST =
  /^(?<gone>(?:remove|delete|lose|drop|take (?:away|out|off)|get rid of) .+?),? (?:and|but) (?:just |only )(?:keep|leave|have|show) (?<kept>(?:the |an? )?[\p{L} ]+)$/iu;
/** "Take away the cup and just keep the bean": a bean is what is there. */
export const keepJust: Form = (bench, clause, context, edit) => {
  const { gone, kept } = KEEP_JUST.exec(clause)?.groups ?? {};
  if (!gone || !kept) return undefined;
  const done = edit(bench, gone, context);
  if (done !== true || findSubjects(bench, kept).length > 0) return done;
  return edit(bench, `add ${kept.replace(/^the /i, 'a ')}`, context);
};
