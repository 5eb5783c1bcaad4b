/**
 * Clauses that name no thing because it is plain whom they mean: "blue eyes", "with a red jacket", "looking to the left" are said
 * of the one living thing that the talk is about.
 */
import { BODY_PARTS, CLOTHES, isPlural, LOOKS, MOODS, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { isSomebody } from '../read/living.ts';
import { read } from '../read/read.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { focusOf, lives, livingFocus, livingOnes } from './find.ts';
import { hand } from './hand.ts';
import { move } from './move.ts';
import { type Form, ok } from './outcome.ts';
import { contradicts } from './postures.ts';
import { predicate, qualify } from './predicate.ts';
import { put } from './put.ts';
import type { Workbench } from './workbench.ts';

export const aboutIt: Form = (bench, clause) => {
  const text = clause.toLowerCase();
  const lead = actor(bench) ?? mainSubject(bench.brief);
  // "In her 30s", "about forty", "8 years old".
  if (lead && lives(lead) && AGED.test(text)) {
    bench.setAttribute(lead, 'age', text);
    return true;
  }
  // "With a slice missing": how it is, and no slice beside it.
  if (lead && /^with (?:an?|one|two|some|the) .+ (?:missing|gone|cut out|taken out|bitten off|broken off)$/.test(text)) {
    bench.setAttribute(lead, 'state', text);
    return true;
  }
  // "Under an umbrella", "on a glass stand": where the one is that the picture is of.
  if (lead && lead.source !== 'edit' && PLACED.test(text) && !isWorn(text.replace(/^in (?:(?:an?|his|her|its|their) )?/, ''))) {
    const said = read(`a ${lead.name} ${text}`);
    if (said.setting.length === 0 && said.subjects.length === 2 && said.relations.length === 1)
      return ok(move(bench, [lead], text.replace(/\b(?:his|her|its|their)\b/g, 'the')));
  }
  const all = livingOnes(bench);
  // Where the talk has been about none of them yet, it is about them all.
  if (all.length > 1 && !bench.focus && all.every(({ source }) => source === 'user') && isDeed(clause, text))
    return ok(predicate(bench, all, text));
  const who = actor(bench);
  if (!who) return carrying(bench, clause, text);
  // "on the window sill": where the one is that came last.
  const where = /^(?:on|under|behind|beside|next to|in front of|above|inside) (?:the|an?|his|her|its|their) /.test(text);
  if (where && who.source === 'edit' && who === focusOf(bench) && read(clause).setting.length === 0)
    return ok(move(bench, [who], text.replace(/\b(?:his|her|its|their)\b/g, 'the')));
  const deed = DEED.exec(clause)?.groups;
  if (deed?.verb && deed.rest && isParticiple(deed.verb.toLowerCase()) && wordNet(text)?.concrete === undefined)
    return ok(predicate(bench, [who], whole(bench, who, text)));
  const worn = /^(?:dressed )?in (?:(?:an?|his|her|its|their) )?(.+)$/i.exec(clause)?.[1];
  if (worn && isWorn(worn)) return ok(predicate(bench, [who], `wearing ${/^in an? /i.test(clause) ? 'a ' : ''}${worn}`));
  const had = /^with (?:(?:his|her|its|their) )?(.+)$/i.exec(clause)?.[1];
  if (had) return isOwn(had) ? give(bench, who, had) : undefined;
  if (isDeed(clause, text)) return ok(predicate(bench, [who], text));
  const plain = read(clause);
  const [thing, another] = plain.subjects;
  const nothingElse = plain.setting.length + plain.look.length + plain.text.length === 0 && another === undefined;
  // "blue eyes", "long hair".
  if (
    thing &&
    nothingElse &&
    plain.relations.length === 0 &&
    BODY_PARTS.has(singular(thing.name)) &&
    thing.attributes.length > 0
  )
    return give(bench, who, clause);
  // "Red cape" of somebody: it is worn.
  if (thing && nothingElse && plain.relations.length === 0 && isWorn(clause) && isPerson(who) && !/^the /.test(text))
    return ok(hand(bench, [who], /^(?:an?|some|two) /i.test(clause) || isPlural(thing.name) ? clause : `a ${clause}`));
  const quality = /^(more |less |very |not so )?([\p{L}-]+)$/u.exec(text);
  if (quality?.[2] && isFeeling(quality[2])) {
    if (!/^(?:less|not)/.test(quality[1] ?? '')) return ok(qualify(bench, [who], quality[2]) || feel(bench, who, quality[2]));
    who.attributes = who.attributes.filter(({ value }) => value !== quality[2]);
    who.actions = who.actions.filter(({ value }) => value !== quality[2]);
    bench.setAbsent(quality[2]);
    return true;
  }
  return undefined;
};

const AGED =
  /^(?:in (?:his|her|their) (?:early |mid |mid-|late )?(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?:about |around )?(?:\d{1,3}|\p{L}+(?:-\p{L}+)?) years? old)$/u;
const PLACED =
  /^(?:on|under|behind|beside|next to|in front of|above|inside|in|against|near|on top of) (?:the|an?|his|her|its|their) /;

/** "Holding a fish", "sitting next to it": a deed with what it is done to or where. */
const DEED =
  /^(?<verb>\p{L}+ing) (?<rest>(?:(?:on|in|at|next to|beside|behind|under|near|over|above|to|with|from|against|into|onto|by|in front of|through|around|across) )?(?:an?|the|some|his|her|its|their|it|him|them|two|three) ?.*|(?:on|in|at|next to|beside|behind|under|near|over|above|against|into|onto|by|through|around|across) \p{L}.*|(?<=^(?:wearing|holding|carrying|reading|eating|drinking|playing|riding|hugging|throwing|catching|pushing|pulling|chasing|drawing|painting|cooking|baking|watering|feeding|selling|juggling) )\p{L}.*)$/iu;
/**
 * Who does what is said without a name: who came in with the talk, else who the picture is of. "More pigeons" names those that were there,
 * and the man still sits on the bench.
 */
function actor(bench: Workbench): Subject | undefined {
  const focus = livingFocus(bench);
  if (bench.focus || focus === undefined || focus.span === undefined) return focus;
  const main = mainSubject(bench.brief);
  return main && lives(main) ? main : focus;
}

/** "Driving fast" of a car: where nobody lives, the one thing that the picture is of does it. */
function carrying(bench: Workbench, clause: string, text: string) {
  const main = mainSubject(bench.brief);
  const deed = main && /^(?<verb>\p{L}+ing)\b/u.exec(clause)?.groups?.verb?.toLowerCase();
  if (!main || !deed || !isParticiple(deed) || wordNet(text)?.concrete !== undefined) return undefined;
  if (!read(clause).subjects.some((each) => isNobody(each, text))) return undefined;
  const rest = text.slice(deed.length + 1);
  if (
    rest !== '' &&
    !/^(?:fast|slowly|away|off|past|by|alone|up|down|along|through|over|at full speed|(?:on|over|under|through|along|across|past|into|in|down|up) .+)$/.test(
      rest,
    )
  )
    return undefined;
  if (rest === '' || !/ (?:an?|the) /.test(` ${rest} `)) {
    bench.setAction(main, text, (other) => contradicts(other, text));
    return true;
  }
  return ok(predicate(bench, [main], text));
}

/** "Holding", and not "bring". */
const isParticiple = (verb: string): boolean => ![undefined, verb].includes(verbBase(verb));
/** "Next to it" of the cat on a sofa: the sofa. */
function whole(bench: Workbench, who: Subject, text: string): string {
  const other = bench.brief.relations.find(({ from, off }) => !off && from === who.id)?.to;
  const named = bench.subjects().find(({ id }) => id === other);
  return named ? text.replace(/\b(?:it|them)$/, `the ${named.name}`) : text;
}

const isPerson = ({ name }: Subject): boolean =>
  isSomebody(name) || /(?:hero(?:ine)?|snowman|robot|teddy bear|scarecrow)$/.test(name);
const isWorn = (phrase: string): boolean => {
  const said = read(/^(?:an?|some|two) /i.test(phrase) ? phrase : `a ${phrase}`);
  const [thing, another] = said.subjects;
  const head = thing && singular(thing.name.slice(thing.name.lastIndexOf(' ') + 1));
  return thing !== undefined && another === undefined && head !== undefined && (CLOTHES.has(head) || CLOTHES.has(thing.name));
};

/** "looking to the left", "fishing": the reader finds nobody who does it. */
function isDeed(clause: string, text: string): boolean {
  if (/^\p{L}+ing$/u.test(text) && contradicts(text, 'standing')) return true;
  // "Paddling" alone.
  if (
    /^\p{L}+ing$/u.test(text) &&
    isParticiple(text) &&
    wordNet(text)?.concrete === undefined &&
    wordNet(verbBase(text) ?? '')?.verb !== undefined &&
    !MOODS.has(text) &&
    !LOOKS.has(text)
  )
    return true;
  if (!/^\p{L}+ing\b/u.test(text) || wordNet(text)?.concrete !== undefined) return false;
  const { subjects, setting, look, text: letters } = read(clause);
  const [thing, another] = subjects;
  // "walking towards the camera": whom they look at is no thing in the picture.
  const viewer = another !== undefined && subjects.length === 2 && /^(?:camera|viewer)$/.test(another.name);
  if (!thing || (another && !viewer) || setting.length + look.length + letters.length > 0) return false;
  return thing.name === text || isNobody(thing, text);
}

const isNobody = ({ name }: Subject, text: string): boolean => name === 'person' && !/\bpersons?\b/.test(text);

/** What one has on oneself: a part of the body, clothes, something to hold. */
function isOwn(phrase: string): boolean {
  const said = read(phrase);
  const [thing, another] = said.subjects;
  if (!thing || another || said.setting.length + said.look.length > 0) return false;
  const head = singular(thing.name.slice(thing.name.lastIndexOf(' ') + 1));
  if (BODY_PARTS.has(head) || CLOTHES.has(head) || CLOTHES.has(thing.name)) return true;
  return (
    /^(?:an?|his|her|its|their)\s/i.test(phrase) &&
    said.relations.length === 0 &&
    /^(?:artifact|food)$/.test(wordNet(head)?.concrete ?? '')
  );
}

function give(bench: Workbench, who: Subject, phrase: string) {
  const [thing] = read(phrase).subjects;
  const head = singular(thing?.name.slice(thing.name.lastIndexOf(' ') + 1) ?? '');
  return ok(BODY_PARTS.has(head) ? put(bench, `the ${who.name} with ${phrase}`, { mode: 'set' }) : hand(bench, [who], phrase));
}

/** How somebody looks and feels, which of a picture as a whole would be a mood. */
const isFeeling = (word: string): boolean =>
  kindOf(word) === 'emotion' ||
  /^(?:smiling|laughing|crying|serious|frowning|grinning|scared|surprised|tired|proud|asleep|awake|older|younger|thinner|slimmer|fatter|chubbier|fluffier)$/.test(
    word,
  );

function feel(bench: Workbench, who: Subject, value: string): true {
  bench.setAttribute(who, 'emotion', value);
  return true;
}
