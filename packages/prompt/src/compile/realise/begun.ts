/**
 * How a text begins that a tableau tells: with a whole sentence where grammar allows. What was only named does what the first row tells of it
 * ("a pangolin has stopped in mid-step"), stands or lies where it was put, or, of a place, runs or opens out before whoever looks.
 */
import { isPlural, singular, verbBase } from '@atelier/lexicon';
import type { Brief, Random, Subject } from '@atelier/spec';
import { FORMS } from '../../subjects/forms.ts';
import { classOf } from '../../subjects/plain-portrait.ts';
import { on } from '../../write/on.ts';
import { isWorn } from '../../write/own-dress.ts';
import { begunInPlace } from './begun-in-place.ts';
import { agreeing, doneByPlace, doneByThing, isFlat, isPlaceToBeIn, usualOf } from './begun-verbs.ts';
import { frontOf } from './begun-view.ts';
import { count, type Material, type Part } from './material.ts';
import type { Opening } from './opening.ts';

/** Lets the first sentence go on with the first row, or gives it a verb of its own. */
export function begun(begins: Part, rows: Part[], end: Part[], material: Material, opened: Opening, lots: Lots): void {
  if (!lots.onSheet && begunInPlace(begins, rows, material)) return;
  if (!lots.onSheet && goneOn(begins, rows, material, opened)) return;
  if (lots.colon && announced(begins, rows)) return;
  if (!lots.onSheet && !lots.typed) stood(begins, rows, end, material, opened, lots.roll);
}

interface Lots {
  /** Whether what is only named may be shown behind a colon. */
  colon: boolean;
  /** Whether it stands as it was typed, since nothing whole could be made of it. */
  typed: boolean;
  /** Whether it is drawn on a sheet, where nobody stands anywhere. */
  onSheet: boolean;
  roll: Random;
}

/** "A pangolin has stopped in mid-step." What was only named does in the same sentence what is told of it first. */
function goneOn(begins: Part, rows: Part[], { brief, main, own }: Material, { told }: Opening): boolean {
  const [shown] = rows;
  const said = (begins.bare ?? begins.text).replace(/\.$/, '');
  if (shown === undefined || main === undefined || own?.finite !== undefined || isBusy(main, brief)) return false;
  if (/[:;"“]/.test(begins.text) || said.includes(',') || count(said) > LONGEST) return false;
  const head = headOf(said);
  if (!isHeadOf(head, main, brief)) return false;
  const mine = shown.about === main.id || (shown.about === undefined && singular(head) === head);
  const tail = (mine ? shown.tail : undefined) ?? tailOf(shown.text, head, said);
  if (tail === undefined) return false;
  const placed =
    placedBy(said, tail, told === undefined) ?? (told === undefined ? settledBy(said, tail, main, brief) : undefined);
  // "A stork on a chimney stands in shallow water".
  if (placed === undefined && (count(said) > LONG || (WHERE.test(said) && WHERE.test(tail.split(',')[0] ?? '')))) return false;
  rows.shift();
  begins.bare ??= begins.text;
  begins.text = placed ?? `${begins.text.slice(0, -1)}${told !== undefined && begins.text.includes(',') ? ',' : ''} ${tail}`;
  return true;
}
const LONG = 10;
const LONGEST = 15;
const WHERE = / (?:on|in|at|under|against|beside|by|near|over|behind|inside|outside) /;
const HEAD_ENDS =
  / (?:on|in|at|with|without|under|over|above|by|near|next|beside|behind|from|of|for|made|full|covered|inside|outside|through|against|among|between|before|after) /;

const headOf = (said: string): string => said.split(HEAD_ENDS)[0]?.split(' ').at(-1)?.toLowerCase() ?? '';

/** Whether a word is the last of its name or what it is in: "bowl" of a bowl of ramen. */
const isHeadOf = (head: string, { name }: Subject, { idea }: Brief): boolean =>
  singular(head) === singular(name.toLowerCase().split(' ').at(-1) ?? '') ||
  (FORMS.test(head) && idea.toLowerCase().includes(`${head} of `));

/** "The teapot stands side on", "two white swans glide": what is said of it by its name. */
function tailOf(text: string, head: string, said: string): string | undefined {
  const [opens = ''] = text.split(' ', 1);
  const at = head === '' || (opens !== 'The' && !said.startsWith(`${opens} `)) ? -1 : text.indexOf(` ${head} `);
  if (at < 0 || OF_ANOTHER.test(text.slice(opens.length, at))) return undefined;
  const tail = text.slice(at + head.length + 2);
  const [verb] = /^\p{L}+/u.exec(tail) ?? [];
  const several = isPlural(head);
  return verb !== undefined && (several ? SEVERALLY : VERB).test(verb) && verbBase(verb) !== undefined ? tail : undefined;
}
/** More than adjectives before a name. */
const OF_ANOTHER = /[,;:]|\b(?:of|in|on|at|with|from|the|an?|its|his|her|their|is|has)\b/;
const VERB = /^(?:is|has|\p{L}+s)$/u;
/** Of several only verbs that are no nouns. */
const SEVERALLY = /^(?:are|have|stand|lie|sit|hang|float|rest|glide|lean|grow|rise|fill|swim|fly|run|walk|wait)$/;

/** "An owl on a post" and "sits on it with claws hooked over the edge" are "An owl sits on a post with claws hooked over the edge". */
function placedBy(said: string, tail: string, bare: boolean): string | undefined {
  const [, verb, where, thing = '', rest = ''] =
    /^(\p{L}+) (on|in|against|under|at|by) (it|them|the \p{L}+)(?=[ ,.])(.*)$/u.exec(tail) ?? [];
  if (!bare || verb === undefined || where === undefined) return undefined;
  const at = said.indexOf(` ${where} `);
  if (at < 0 || !(/^(?:it|them)$/.test(thing) || said.endsWith(thing.slice(3)))) return undefined;
  return `${said.slice(0, at)} ${verb}${said.slice(at)}${rest}`;
}

/** "A cat on a white windowsill" and "sits upright on the broad sill, paws together" are "A cat sits upright on a white windowsill, paws together". */
function settledBy(said: string, tail: string, main: Subject, brief: Brief): string | undefined {
  const [, verb, how = '', rest = ''] = POSED.exec(tail) ?? [];
  const put = placeOf(said, main, brief);
  if (verb === undefined || put === undefined) return undefined;
  const before = said.slice(0, put.at);
  const where = said.slice(put.at);
  const begun = `${before} ${verb}${how}${where}`;
  const [, phrase = '', noun = '', after = ''] =
    /^( (?:on|in|at|among|against|under|beside|by) (?:the |an? |its )?(?:[\p{L}-]+ ){0,3}?([\p{L}-]+))(?=[,.;]| (?:with|up|and|beside|behind|as)\b)(.*)$/u.exec(
      rest,
    ) ?? [];
  const same = phrase !== '' && isSame(noun, put.noun);
  // "With the tail curved" beside what it has already is a phrase of its own.
  if (same) return begun + (said.includes(' with ') && after.startsWith(' with ') ? `,${after.slice(' with'.length)}` : after);
  if (rest.startsWith(',') || rest === '.') return `${begun}${rest}`;
  // Where the same ground is told of further on it is told twice.
  if (rest.split(/[ ,.]/).some((word) => isSame(word, put.noun)) || !/^ (?:on|in|at|with|among|beside|near|by) /.test(rest))
    return undefined;
  return how === '' ? `${begun},${rest}` : undefined;
}
const POSED =
  /^((?:stand|sit|lie|hang|float|glide|rest|perch|crouch|kneel)(?:s|es)?)((?: (?:upright|in profile|flat|still|open|deep|low|high|close|quite still|curled up))?)(?=[ ,.])(.*)$/;
const isSame = (a: string, b: string): boolean =>
  a !== '' && (singular(a) === singular(b) || (a.length > 3 && b.endsWith(a)) || (b.length > 3 && a.endsWith(b)));

interface Put {
  /** Where the words begin that say it, and the noun that they are of. */
  at: number;
  where: string;
  noun: string;
}

/** Where the person has put the main thing, as it stands at the end of what was said. */
function placeOf(said: string, { id }: Subject, brief: Brief): Put | undefined {
  const { relations, subjects, setting } = brief;
  const nounOf = (of: string | undefined): string | undefined =>
    (subjects.find((each) => each.id === of)?.name ?? setting.find((each) => each.id === of)?.value)
      ?.toLowerCase()
      .split(' ')
      .at(-1);
  const names = (of: string, text: string): boolean => {
    const noun = nounOf(of);
    return (
      noun !== undefined &&
      text
        .toLowerCase()
        .split(/[ ,]/)
        .some((word) => singular(word) === singular(noun))
    );
  };
  const user = on(relations).filter(({ source }) => source === 'user' || source === 'edit');
  // A cake with strawberries on a stand is on it as well.
  // (Who is alive is there by itself: a shed with a fox on the roof stands on none.)
  const own = new Set([
    id,
    ...user.flatMap(({ from, to, predicate }) =>
      from === id && predicate === 'with' && !subjects.some((each) => each.id === to && ALIVE.test(classOf(each) ?? ''))
        ? [to]
        : [],
    ),
  ]);
  for (const { 0: whole, 1: where = '', index } of said.matchAll(PLACED)) {
    const rest = said.slice(index + whole.length);
    // "Covered in moss" says how it is.
    if (/ed$/.test(said.slice(0, index)) || /^(?:its|his|her|their|which|that)\b/.test(rest) || / (?:and|with) /.test(rest))
      continue;
    const to = user.find(({ from, predicate, to: each }) => own.has(from) && predicate === where && names(each, rest))?.to;
    const thing = subjects.find((each) => each.id === to);
    if ((thing && isWorn('in', thing, brief)) || /\b(?:background|backdrop)$/.test(rest)) continue;
    const name =
      subjects.find((each) => each.id === to)?.name ??
      setting.find((each) => each.id === to)?.value ??
      weatherIn(rest, setting);
    const noun = name?.toLowerCase().split(' ').at(-1);
    if (noun !== undefined && rest.toLowerCase().includes(noun)) return { at: index, where, noun };
  }
  return undefined;
}
const ALIVE = /^(?:person|animal)$/;
const PLACED = / (on|in|at|under|beside|by|near|against|among|above|over|behind|in front of|next to) (?=\p{L})/gu;
/** "In a storm". */
const weatherIn = (rest: string, setting: Brief['setting']): string | undefined =>
  setting.find(({ kind, value, source }) => kind === 'weather' && source === 'user' && rest.endsWith(value.toLowerCase()))
    ?.value;

/** Whether something was said that it does. */
const isBusy = ({ id, actions }: Subject, { relations }: Brief): boolean =>
  actions.some(({ off }) => !off) ||
  relations.some(({ from, predicate, off }) => !off && from === id && /(?:ing|ed)\b/.test(predicate));

/** "A lighthouse: a round white tower stands on black rock." What is only named is shown in the same breath. */
function announced(begins: Part, rows: Part[]): boolean {
  const [shown] = rows;
  if (
    shown === undefined ||
    shown.about !== undefined ||
    count(begins.text) > SHORTEST ||
    !OPENS.test(shown.text) ||
    NEGATED.test(shown.text)
  )
    return false;
  rows.shift();
  begins.bare ??= begins.text;
  begins.text = `${begins.text.slice(0, -1)}: ${shown.text.charAt(0).toLowerCase()}${shown.text.slice(1)}`;
  return true;
}
const SHORTEST = 4;
const OPENS = /^(?:An?|The|Two|Three|Four|One|Some|In|On|At|From|Along|Under|Over|Behind|Between|Inside) (?!one of\b)/;
const NEGATED = /\b(?:no|not|without|never|nothing|none|neither|nor)\b/i;

/** Gives a thing or a place that was only named the verb of its kind. */
function stood(begins: Part, rows: readonly Part[], end: Part[], material: Material, { told }: Opening, roll: Random): void {
  const { brief, main, own, passages } = material;
  if (told !== undefined || own?.finite !== undefined || passages.some(({ tableau }) => FLAT.test(tableau ?? ''))) return;
  if (material.look.media.length > 0 || (brief.text.length > 0 && brief.subjects.length === 0)) return;
  const said = begins.text.replace(/\.$/, '');
  if (/[:;"“”.]/.test(said) || /,(?! [\p{L} ]+ and )/u.test(said) || SAID_VERB.test(said)) return;
  const head = headOf(said);
  const several = !/^(?:an?|one|the) /i.test(said) && isPlural(head);
  if (!several && !/^(?:an?|one|the) /i.test(said)) return;
  let text: string | undefined;
  if (
    isPlaceNamed(head, brief) ||
    isPlaceToBeIn(head) ||
    (doneByPlace(head) !== undefined && !/^(?:building|product|vehicle)$/.test(main === undefined ? '' : (classOf(main) ?? '')))
  ) {
    const verbs = doneByPlace(head);
    if (verbs) text = `${said} ${agreeing(roll.pick(verbs), several)}`;
  } else if (main !== undefined && isThing(main, head, brief) && !main.actions.some(({ off }) => !off)) {
    const put = placeOf(said, main, brief);
    const verb =
      put && unlike((isFlat(main.name) ? undefined : postureIn(rows, head)) ?? usualOf(main, put.where, put.noun), put.noun);
    if (put !== undefined && verb !== undefined)
      text = `${said.slice(0, put.at)} ${agreeing(verb, several)}${said.slice(put.at)}`;
    else if (put === undefined) text = `${said} ${agreeing(roll.pick(doneByThing(main, isWide(end))), several)}`;
  }
  if (text === undefined) return;
  begins.bare ??= begins.text;
  const front = roll.chance(0.5) ? frontOf(end, head) : undefined;
  begins.text = front === undefined ? `${text}.` : `${front}, ${text.charAt(0).toLowerCase()}${text.slice(1)}.`;
}
const FLAT = /^(?:mark|sheet|abstract|medium|motif)$/;
const SAID_VERB =
  /\b(?:is|are|was|were|has|have|that|who|which|while|as|like)\b| \p{L}+ing (?:from|on|in|over|to|at|through|along|down|up|under|with) /u;

const isPlaceNamed = (head: string, { setting }: Brief): boolean =>
  on(setting).some(
    ({ kind, source, value }) => kind === 'place' && source === 'user' && value.toLowerCase().split(' ').at(-1) === head,
  );

/** Whether it is a thing that the sentence opens with; of a bowl of ramen the bowl. */
function isThing(main: Subject, head: string, brief: Brief): boolean {
  const of = classOf(main);
  if ((of === undefined && !/sign$/.test(main.name)) || /^(?:person|animal|land)$/.test(of ?? '')) return false;
  return isHeadOf(head, main, brief);
}

const isWide = (end: readonly Part[]): boolean => end.some(({ text }) => /\b(?:wide|[123]\d mm)\b/i.test(text));

/** How its own rows say that it is set down. */
function postureIn(rows: readonly Part[], head: string): string | undefined {
  const named = new RegExp(
    `^(?:It|They|(?:The|An?|One|Two|Three|Six) (?:[\\p{L}-]+ ){0,5}?${head.replace(/[^\p{L}]/gu, '.')}) (stand|lie|sit|hang|float|rest)s?\\b`,
    'u',
  );
  for (const { text } of rows.slice(0, ROWS)) {
    const [, verb] = named.exec(text) ?? [];
    if (verb !== undefined) return `${verb}s`;
  }
  return undefined;
}
const ROWS = 5;

/** Nothing stands on a stand. */
const unlike = (verb: string | undefined, noun: string): string | undefined =>
  verb === 'stands' && noun === 'stand' ? 'sits' : verb;
