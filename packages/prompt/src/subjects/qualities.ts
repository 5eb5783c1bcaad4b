/** Qualities that a person gave a thing or a place, and which passages of the knowledge show them. */
import { type Passage, type Portrait, qualityKnown, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { mainSubject } from './main-subject.ts';
import { classOf } from './plain-portrait.ts';
import { traitsOf, traitsOfName } from './traits.ts';

export interface Quality {
  quality: Portrait;
  /** The word that was said: "melting". */
  word: string;
  /** What has it; of a place, none. */
  subject: Subject | undefined;
  /** "kitchen", of a place. */
  name: string;
}

const KINDS =
  /^(?:state|texture|material|age|origin|size|emotion|quality|mood|pattern|other|manner|style|condition|arrangement)$/;
const AFLOAT =
  /\bfloating (?:on|in|down|across|along) (?:\S+ ){0,2}(?:rivers?|lakes?|water|ponds?|sea|ocean|pools?|canals?|streams?|puddles?|bay)\b/i;
/** Water that stands in a place carries what floats there. */
const AWASH = /\b(?:flood\w*|under water|puddles?|pools?|ponds?|lakes?|canals?|harbou?r)\b/i;
/** Colours that are what food is made of. */
const FRUIT = /^(?:plum|apricot|lemon|cherry|chocolate|orange|pumpkin|beetroot)$/;
const OF_STUFF =
  /^(?:enamel|cast-iron|linen|canvas|ceramic|porcelain|brass|copper|steel|glass|concrete|brick|plaster|wicker|wool|tin|wooden|stone|leather)$/;
const SWIMS =
  /(?:otter|duck|duckling|swan|goose|seal|beaver|hippo|whale|lil(?:y|ies)|boat|ship|kayak|canoe|raft|log|driftwood|iceberg|buoy)$/i;
const MENDED = /\b(?:repaired|mended|restored|glued|kintsugi)\b/i;
/** What is left of a place's name when the quality is taken away. */
const head = (place: string): string => place.split(' ').at(-1) ?? place;

/** Every quality said that the knowledge can show, the main subject's first. */
export function qualitiesOf(brief: Brief): Quality[] {
  const known = once.get(brief) ?? qualitiesIn(brief);
  once.set(brief, known);
  return known;
}
const once = new WeakMap<Brief, Quality[]>();

function qualitiesIn(brief: Brief): Quality[] {
  const found: Quality[] = [];
  const add = (word: string, subject: Subject | undefined, name: string) => {
    const quality = qualityKnown(word.toLowerCase());
    // A rainbow is a thing, and a rainbow cake has its colours.
    if (quality?.id === 'colorful' && subject?.name === word) return;
    // Linen by itself is no thing of linen.
    if (quality && OF_STUFF.test(quality.id) && subject?.name === word) return;
    // What was mended lies no longer in pieces.
    if (quality?.id === 'broken' && MENDED.test(brief.idea)) return;
    // What floats on water hangs in no air.
    if (quality?.id === 'floating' && (AFLOAT.test(brief.idea) || AWASH.test(brief.idea) || SWIMS.test(subject?.name ?? '')))
      return;
    if (quality && !found.some((each) => each.quality === quality)) found.push({ quality, word, subject, name });
  };
  const main = mainSubject(brief);
  const subjects = brief.subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  for (const subject of [...subjects].sort((a, b) => Number(b === main) - Number(a === main))) {
    for (const { kind, value, off } of subject.attributes)
      if (!off && (KINDS.test(kind) || (kind === 'color' && FRUIT.test(value)))) add(value, subject, subject.name);
    for (const { value, off } of subject.actions) if (!off) add(value, subject, subject.name);
    // "Paper boat", "matcha latte", "skylight".
    const words = subject.name.split(' ');
    add(subject.name, subject, subject.name);
    if (words.length > 1) add(`shaped ${words[0]}`, subject, subject.name);
    // A look that was said comes back: of one colour how it is in light and shade, of several nothing more is known.
    const colours = subject.attributes.filter(({ kind, off }) => kind === 'color' && !off);
    if (colours.length === 1 && !/^(?:person|animal)$/.test(classOf(subject) ?? ''))
      add(`colour ${colours[0]?.value}`, subject, subject.name);
    if (words.length > 1) add(words[0] as string, subject, subject.name);
    if (words.length > 2) add(words.slice(0, 2).join(' '), subject, subject.name);
  }
  const places = brief.setting.filter(
    ({ kind, off, source }) => kind === 'place' && !off && (source === 'user' || source === 'edit'),
  );
  const [lead] = places;
  const name = lead ? head(lead.value) : '';
  const about = lead ? undefined : main;
  for (const { kind, value, off, source } of brief.setting) {
    if (off || (source !== 'user' && source !== 'edit')) continue;
    // "The skyline of Istanbul": the name comes last.
    const named = / (?:of|in|near) (.+)$/.exec(value)?.[1];
    const of =
      kind === 'place' ? [value, ...(named ? [named] : []), ...value.split(' ').slice(0, -1), ...pairs(value)] : [value];
    if (kind !== 'time' && kind !== 'weather')
      for (const word of of) add(word, kind === 'season' ? undefined : about, name === '' ? (about?.name ?? '') : name);
  }
  // "After the harvest", "at low tide": a state that is said in several words, of the place.
  const words = brief.idea.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  for (let length = 4; length > 1; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const phrase = words.slice(start, start + length).join(' ');
      const id = qualityKnown(phrase)?.id;
      if (id !== undefined && OF_PLACES.test(id)) add(phrase, lead ? undefined : main, name === '' ? (main?.name ?? '') : name);
    }
  for (const { kind, value, off, source } of brief.look)
    if (!off && (source === 'user' || source === 'edit') && (kind === 'style' || kind === 'mood') && lead)
      add(value, undefined, name);
  return found;
}

const OF_PLACES = /^(?:low-tide|drained|harvested|snowed-in|taken-over|under-repair)$/;
const AMBIENT = /^(?:in|out|night|snow|rain|winter|kitchen|bedroom)$/;

const pairs = (value: string): string[] => {
  const words = value.split(' ');
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
};

/** The rows that hold of what has the quality: conditions are its kind, tags and name, and the tags of the whole. */
export function showing({ quality, subject, name }: Quality, idea: string, whole: ReadonlySet<string>): Passage[] {
  const traits = subject ? traitsOf(subject, idea) : traitsOfName(name);
  // Of a place, the tags of the whole are its own; of a thing, only what lies about it.
  const about = (word: string) => whole.has(word) && (subject === undefined || AMBIENT.test(word));
  const has = (word: string) => traits.has(word) || traits.has(singular(word)) || about(word);
  const rules = (word: string) => traits.has(word) || (AMBIENT.test(word) && whole.has(word));
  return quality.quality.filter(({ any, none }) => (any.length === 0 || any.some(has)) && !none.some(rules));
}
