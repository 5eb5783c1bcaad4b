/** Passages as parts of a text, by what they tell. */
import { rankOf } from '../dialect.ts';
import { type Part, partOf } from './material.ts';
import type { Said } from './passages.ts';
import { sentence } from './words.ts';

/** Each list in reading order. */
export type Told = Record<
  | 'form'
  | 'pose'
  | 'small'
  | 'meeting'
  | 'shown'
  | 'other'
  | 'nearest'
  | 'around'
  | 'sky'
  | 'set'
  | 'lockup'
  | 'hue'
  | 'unmade',
  Part[]
>;
type Place = readonly [list: keyof Told, worth: number];

const OF_FIRST: Partial<Record<Said['slot'], Place>> = {
  touch: ['meeting', 0.4],
  lodged: ['other', 0.45],
  pose: ['pose', 0.6],
  look: ['form', 0.45],
  form: ['form', 0.5],
  many: ['form', 0.5],
  emblem: ['shown', 0.3],
  quality: ['shown', 0.7],
  small: ['small', 2.6],
  set: ['set', 0.75],
  fore: ['nearest', 0.8],
  around: ['around', 1.2],
  sky: ['sky', 1],
  // Of a mark and of a picture of no thing.
  lockup: ['lockup', 0.4],
  hue: ['hue', 0.5],
  bare: ['unmade', 0.9],
};
const OF_SECOND: Partial<Record<Said['slot'], Place>> = {
  touch: ['meeting', 0.4],
  emblem: ['shown', 0.3],
  quality: ['shown', 0.7],
  lodged: ['other', 0.55],
  look: ['other', 0.95],
  form: ['other', 0.95],
  many: ['other', 0.95],
};

interface Telling {
  passages: readonly Said[];
  /** What the opening has told. */
  worn: Said | undefined;
  /** Whether a passage that spells stands for the sentence about the lettering. */
  spelled: boolean;
  opening: string;
}

export function toldIn({ passages, worn, spelled, opening }: Telling): Told {
  const lists: Record<keyof Told, Listed[]> = {
    form: [],
    pose: [],
    small: [],
    meeting: [],
    shown: [],
    other: [],
    nearest: [],
    around: [],
    sky: [],
    set: [],
    lockup: [],
    hue: [],
    unmade: [],
  };
  for (const said of passages) {
    const place = said.second ? OF_SECOND[said.slot] : OF_FIRST[said.slot];
    if (place !== undefined && said.text !== '' && said !== worn) lists[place[0]].push({ said, worth: place[1] });
  }
  const parts = (list: Listed[]): Part[] => {
    if (list.length > 1) list.sort(inOrder);
    return list.map((each) => partFor(each, spelled));
  };
  // What lies beside it is told once; where it stands has come into the first sentence.
  const placed =
    lists.set.length > 0 && SET_ON.test(opening) && passages.some(({ slot, text }) => slot !== 'set' && BESIDE.test(text));
  return {
    form: parts(lists.form),
    pose: parts(lists.pose),
    small: parts(lists.small),
    meeting: ranked(parts(lists.meeting)),
    shown: ranked(parts(lists.shown)),
    other: ranked(parts(lists.other)),
    nearest: parts(lists.nearest),
    around: byDepth(parts(lists.around)),
    sky: parts(lists.sky),
    set: placed ? [] : parts(lists.set),
    lockup: parts(lists.lockup),
    hue: parts(lists.hue),
    unmade: parts(lists.unmade),
  };
}

interface Listed {
  said: Said;
  worth: number;
}

/** Of what is worth as much, what is said of the first thing comes first. */
const inOrder = (a: Listed, b: Listed): number => a.worth - b.worth || Number(a.said.second) - Number(b.said.second);

function partFor({ said, worth }: Listed, spelled: boolean): Part {
  const { text, spells, source, about, clear, short } = said;
  const standsForLetters = spells && spelled;
  const told = { about, clear, short, told: true };
  return standsForLetters ? partOf(sentence(text), 0, 0, told) : partOf(sentence(text), rankOf(source), worth, told);
}

/** The second of a kind comes in after what a text needs: light, and how it is seen. */
function ranked(parts: Part[]): Part[] {
  for (const [i, part] of parts.entries()) part.worth += i * 0.5;
  return parts;
}

/** Foreground, middle and back. */
const byDepth = (parts: Part[]): Part[] => (parts.length > 1 ? parts.sort((a, b) => depthOf(a.text) - depthOf(b.text)) : parts);

/** How far back in the picture a sentence about the place is. */
const depthOf = (text: string): number =>
  /\b(?:distance|horizon|[Aa]cross|[Bb]eyond|[Ff]arther)\b/.test(text)
    ? 2
    : /\b(?:background|[Bb]ehind|outside)\b/.test(text)
      ? 1
      : 0;

/** What lies beside something, and the ground that a first sentence has set it on. */
const BESIDE = /\b(?:beside|next to|stands? behind|lies? behind|in the background)\b/;
const SET_ON = / (?:sits?|stands?) on (?!the\b)/;
