/** Wishes of one particular kind: what is lit, what is cut open, how letters are spaced, how worn a sheet is, who else is of a family. */
import { LOOKS, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { findSubjects, focusOf, livingOnes } from './find.ts';
import { sheetOf } from './on-sheet.ts';
import type { Form } from './outcome.ts';
import { adopt } from './put.ts';
import type { Workbench } from './workbench.ts';

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
  const own = bench.brief.subjects.filter(({ off, source }) => !off && source !== 'writer' && source !== 'inferred');
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
/** "Lots of space between the letters". */
export const spaced: Form = (bench, clause) => {
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
  /^(?:(?:add|with|give (?:him|her|them)|he should have|she should have|and|put) )*(?:a bit of |some |a |an |a few |a little )?(?<how>(?:[\p{L}-]+ ){0,2})(?<what>stubble|freckles|wrinkles|dimples|a tan|moustache|mustache|beard|goatee|sideburns|eyelashes|tattoos?|scars?|braces|piercings?|earrings?|bangs|fringe|blush|make-?up|lipstick|nail polish|double chin|bald spot|grey hairs)$/iu;
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

const MEMBER =
  /\b(?:the |give |her |his |their )?(?<role>dad|father|mom|mum|mother|grandma|grandmother|grandpa|grandfather|son|daughter|(?:little |big |older |younger )?(?:girl|boy|sister|brother)|baby|toddler|bride|groom)\b/iu;
const GROUP = /(?:^| )(?:family|parents|couple|newlyweds|grandparents|siblings|wedding couple)$/i;
/** "The dad should be bald" of a family of four: he is one of them, and from now on a thing of his own. */
export function ofFamily(bench: Workbench, clause: string): void {
  const found = MEMBER.exec(clause);
  const role = found?.groups?.role?.toLowerCase();
  if (!role || !found || /^(?:add|put|include|with|have|draw|a|an|another|one more)\b/i.test(clause)) return;
  if (!/^(?:the |give |make |put |let |have |his |her |their |dad|mom|mum|mother|father)/i.test(clause)) return;
  const name = singular(role.replace(/^(?:little|big|older|younger) /, ''));
  const group = bench.brief.subjects.find(
    (each) =>
      !each.off &&
      each.source !== 'writer' &&
      (GROUP.test(each.name) || (each.count !== undefined && 'quantifier' in each.count && each.count.quantifier === 'family')),
  );
  if (!group || findSubjects(bench, name).length > 0) return;
  const one: Subject = {
    id: bench.freshId(name),
    name,
    count: { exact: 1 },
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  };
  bench.brief.subjects.splice(bench.brief.subjects.indexOf(group) + 1, 0, one);
  bench.relate(group.id, 'with', one.id);
}
