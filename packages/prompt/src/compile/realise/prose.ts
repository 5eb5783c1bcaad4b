/**
 * The realiser: a Brief in natural English, at three lengths. Targets that take sentences build on it. What the person said comes
 * first and whole; what a writer added follows, grouped, turned and joined in ways drawn by lot, so that no two texts march in step.
 */
import { COLOURS, tableauRow } from '@atelier/lexicon';
import { type Brief, hashWords, type Length, type LookFact, type Random, random } from '@atelier/spec';
import { isAlive } from '../../subjects/ground.ts';
import { mainSubject } from '../../subjects/main-subject.ts';
import type { Piece } from '../dialect.ts';
import { perBrief } from '../per-brief.ts';
import { toldByTableau } from '../told-by-tableau.ts';
import { clusters } from './clusters.ts';
import { isDressed } from './lettering.ts';
import { shownLook } from './look.ts';
import { count, looksIn, type Material, type Part } from './material.ts';
import { opening as openingOf } from './opening.ts';
import { ownWords } from './own-words.ts';
import { isDescribed, passagesIn } from './passages.ts';
import { saidBackgrounds } from './scene.ts';
import { sentences } from './sentences.ts';
import { isSound, soundOpening } from './sound.ts';
import { sentence } from './words.ts';

export interface ProseOptions {
  /** At most 30 words, 30–80, or 80–160, as far as the facts reach; what the person said is said at every length. */
  length: Length;
  /** What the first sentence opens with, where somebody does something somewhere. Default: either. */
  opening?: 'place' | 'subject';
  /** Which of several ways to say the same facts. Default 0. */
  seed?: number;
}

const MOST: Readonly<Record<Length, number>> = { short: 30, medium: 78, long: 156 };

/**
 * The picture in sentences, one piece a sentence; a piece can be left out as a whole.
 *
 * @example fit(prose(write(read('a beach sunset')), { length: 'short' }), ' ', 400, 'FLUX').text
 */
export function prose(brief: Brief, { seed = 0, ...options }: ProseOptions): Piece[] {
  return proseWays(brief, options)(seed);
}

/** The ways to say one Brief, each by its seed: what no lot decides is found out once, and each way is said once for all targets. */
export function proseWays(whole: Brief, { length, opening }: Omit<ProseOptions, 'seed'>): (seed: number) => Piece[] {
  const brief = toldByTableau(whole);
  const said = saidBy(brief);
  return (seed) => {
    const way = `${length} ${opening} ${seed}`;
    let pieces = said.get(way);
    if (pieces === undefined) {
      const material = materialOf(brief, length);
      const lots = { roll: rollFor(material, seed), steady: steadyFor(material, seed) };
      pieces = chosen(sentences(material, length, opening, lots), length, material.described);
      said.set(way, pieces);
    }
    return [...pieces];
  };
}
const saidBy = perBrief(() => new Map<string, readonly Piece[]>());

function chosen(parts: readonly Part[], length: Length, described: boolean): Piece[] {
  // What was said has its room first; the rest comes in by worth until the length is full, and stands in reading order.
  let words = 0;
  const more: Part[] = [];
  for (const part of parts)
    if (part.rank === 0) {
      words += count(part.text);
      part.kept = true;
    } else if (isSound(part.text)) more.push(part);
  for (const part of more.sort(byWorth)) {
    const size = count(part.text);
    // Between whole sentences "Trees dot the slopes." only stumbles.
    if (described && part.worth > 2.6 && size < 6) continue;
    const most = part.worth >= 3 && described ? FULL[length] : MOST[length];
    if (words + size > most) continue;
    words += size;
    part.kept = true;
    part.always = part.told === true && words + LONGER <= most;
  }
  const left = parts.filter(({ kept }) => kept);
  // Named in one sentence, it goes by its pronoun in the next.
  return left.map((part, i) => {
    const { text, short, about, clear, rank, bare, always } = part;
    const shorter = clear || (about !== undefined && left[i - 1]?.about === about) ? short?.() : undefined;
    return { text: shorter === undefined ? text : sentence(shorter), rank, bare, always };
  });
}

const byWorth = (a: Part, b: Part): number => a.worth - b.worth;

/** Words by which other lots may make what comes in before a passage longer. */
const LONGER = 24;

/** The first sentence of a short text alone, which has what was said of scene and subject. */
export function firstSentence(whole: Brief, { opening, seed = 0 }: Omit<ProseOptions, 'length'> = {}): string {
  const brief = toldByTableau(whole);
  const material = materialOf(brief, 'short');
  return soundOpening(openingOf(material, opening, rollFor(material, seed)).opening, brief).text;
}

const materialOf = (brief: Brief, length: Length): Material =>
  length === 'short' && !passages(brief).some(({ tableau }) => tableau)
    ? briefly(brief)
    : { ...briefly(brief), passages: passages(brief) };

const briefly = perBrief((brief): Material => {
  const own = ownWords(brief);
  // What light does is told apart from its name.
  const shown = own ? shownLook(brief).filter((fact) => fact.kind === 'lighting' || !own.says(fact)) : shownLook(brief);
  return {
    brief,
    own,
    fingerprint: fingerprint(brief),
    main: mainSubject(brief),
    living: isAlive(brief),
    clusters: () => clusters(brief),
    look: looksIn(shown.filter((fact) => !isToldPalette(fact, brief))),
    passages: [],
    looks: looks(brief),
    described: isDescribed(brief),
    backgrounds: saidBackgrounds(own ? { ...brief, setting: brief.setting.filter((fact) => !own.says(fact)) } : brief).filter(
      (value) => !(COLOURS.has(value) && namesInks(brief.look)),
    ),
  };
});

/** "Pastel colors", where a row was taken that says which. */
const isToldPalette = ({ kind, value }: LookFact, { look }: Brief): boolean =>
  kind === 'palette' &&
  (namesInks(look) || rowsIn(look).some(({ any }) => any.some((word) => value.toLowerCase().split(' ').includes(word))));
const rowsIn = (look: Brief['look']) =>
  look.flatMap(({ rule, off }) =>
    // What "bright colours" are is told beside the word.
    !off && rule?.startsWith('tableau-') && !rule.startsWith('tableau-inks-of-manner.') ? (tableauRow(rule) ?? []) : [],
  );
/** Whether a row says where the colours are that were said. */
const namesInks = (look: Brief['look']): boolean => rowsIn(look).some(({ text }) => /\$ink\b/i.test(text));

const looks = perBrief((brief) => passages(brief).filter(({ look, second }) => look !== undefined && !second));

const passages = perBrief((brief) =>
  isDescribed(brief)
    ? passagesIn(brief).filter(
        // A passage that spells says all the lettering: a second one would draw the same letters in another way.
        ({ spells }, i, all) => !spells || (i === all.findIndex((each) => each.spells) && !isDressed(brief)),
      )
    : [],
);

const rollFor = ({ fingerprint: facts }: Material, seed: number): Random => random(hashWords(seed, facts, '|'), 'prose');

/** Lots that only turn where other things are said: what an edit leaves alone is told as before. */
const steadyFor = ({ brief }: Material, seed: number) => {
  const own = [...brief.subjects, ...brief.setting].filter(({ source }) => source === 'user');
  const key = hashWords(
    seed,
    own.map((fact) => ('name' in fact ? (fact.name ?? '') : fact.value)),
    '|',
  );
  return (what: string): Random => random(key, 'steady', what);
};

/** A described picture that is this long needs no more things in it. */
const FULL: Readonly<Record<Length, number>> = { short: 30, medium: 68, long: 142 };

/** From the facts alone, so that the frame round an idea changes no word. */
function fingerprint({ subjects, setting, look }: Brief): string[] {
  const words: string[] = [];
  for (const { name } of subjects) words.push(name);
  for (const { value } of setting) words.push(value);
  for (const { value } of look) words.push(value);
  return words;
}
