#!/usr/bin/env node
// @ts-check
// What cannot be in one picture, and what was said and is not shown, in the writer's long texts of the typed ideas and of the blind sets:
// `node bench/writer/slips.js [free|balanced] [how many to print of each]`, on the built rooms. Method and figures: bench/writing.md.
import { readFileSync } from 'node:fs';

const { compile, prose, read, write } = await import('../../packages/prompt/dist/index.js');
const { looksAhead, isSeenFromAbove } = await import('../../packages/prompt/dist/subjects/seen-from-above.js');
const { posturesIn, posturesSaid } = await import('../../packages/prompt/dist/write/posture.js');
const { isBackdropless } = await import('../../packages/prompt/dist/subjects/is-backdropless.js');
const { passageKnown, verbBase } = await import('../../packages/lexicon/dist/index.js');
/** @typedef {import('@atelier/spec').Brief} Brief */

const here = new URL('..', import.meta.url);
/** @param {string} name */
const lines = (name) => readFileSync(new URL(name, here), 'utf8').trim().split('\n');
const ideas = [
  ...lines('typed-ideas.jsonl').map((line) => JSON.parse(line).idea),
  ...lines('blind/ideas.txt'),
  ...[2, 3, 4, 5, 6, 7].flatMap((set) => lines(`blind/set-${set}/ideas.txt`)),
].filter((idea, i, all) => idea !== '' && all.indexOf(idea) === i);
const liberty = process.argv[2] ?? 'free';

const ANGLES = {
  above: /\b(?:overhead|top-down|from (?:directly )?above|flat-lay|aerial)\b/i,
  'a little above': /\b(?:from slightly above|slightly raised angle|slight angle|elevated view|high three-quarter)\b/i,
  level: /\b(?:eye[- ]level|standing height|table[- ]height|table-level)\b/i,
  low: /\b(?:low[- ]angle|low (?:camera|viewpoint)|knee height|ground[- ]level|from near the ground)\b/i,
  behind: /\b(?:seen from behind|over-the-shoulder|just behind one shoulder)\b/i,
};
const LIGHTS = {
  sun: /\b(?:sun(?!flower|glass|hat|dress|set\b)\w*|daylight)\b/i,
  moon: /\bmoonlight\b|\bThe moon, high\b/,
  lamp: /\b(?:lamplight|neon light|candlelight|street ?lamps? (?:fall|light)|softbox|key light)\b/i,
};
/** Verbs that the rest of a text shows by what it is at all. */
const PLAIN =
  /^(?:be|have|hold|wear|sit|stand|lie|say|read|call|title|name|see|show|fill|cover|make|look|include|label|write|sell|wait|live|use|want|need|get|put|go|come|do|feature|surround)$/;

/** Verbs that the person said of what is in the picture. @param {Brief} brief */
function deedsOf({ subjects, relations }) {
  const said = [
    ...subjects.flatMap(({ off, source, actions }) => (off || source !== 'user' ? [] : actions.map(({ value }) => value))),
    ...relations.flatMap(({ off, source, predicate }) => (off || source !== 'user' ? [] : [predicate])),
  ];
  return said.flatMap((phrase) => {
    const [verb = ''] = phrase.toLowerCase().split(' ');
    const base = /(?:ing|ed|s)$/.test(verb) ? verbBase(verb) : undefined;
    return base === undefined || PLAIN.test(base) ? [] : [{ verb, base }];
  });
}

/** @type {Map<string, string[]>} */
const found = new Map();
/** @param {string} fault @param {string} what */
const note = (fault, what) => found.set(fault, [...(found.get(fault) ?? []), what]);
/** @param {Record<string, RegExp>} kinds @param {string} text */
const kindsIn = (kinds, text) => Object.entries(kinds).flatMap(([name, words]) => (words.test(text) ? [name] : []));

let deeds = 0;
for (const idea of ideas) {
  const brief = write(read(idea), { liberty, seed: 0 });
  const pieces = prose(brief, { length: 'long' }).map((/** @type {{ text: string }} */ { text }) => text);
  const told = pieces.slice(1).join(' ');
  const passages = [...brief.look, ...brief.setting].flatMap(({ off, rule }) => (!off && rule && passageKnown(rule)) || []);
  const living = brief.subjects.filter((/** @type {{ source: string }} */ { source }) => source === 'user');
  if (living.length === 1) {
    const has = [
      ...posturesSaid(living[0], brief),
      ...passages
        .filter(({ slot }) => slot === 'pose' || slot === 'many' || slot === 'touch')
        .flatMap(({ text }) => posturesIn(text).slice(0, 1)),
    ];
    if (new Set(has).size > 1)
      note('two bearings of one body', `[${idea}] ${[...new Set(has)].join(', ')}: ${told.slice(0, 160)}`);
  }
  const angles = kindsIn(ANGLES, `${pieces[0]} ${pieces.at(-1)}`.replaceAll(/blue overhead/g, ''));
  if (angles.length > 1) note('two angles', `[${idea}] ${angles.join(', ')}`);
  const lights = kindsIn(LIGHTS, told);
  if (lights.includes('moon') && lights.includes('sun')) note('two lights', `[${idea}] ${lights.join(', ')}`);
  if (isSeenFromAbove(brief))
    for (const piece of pieces.slice(1)) if (looksAhead(piece)) note('seen from above, and behind it', `[${idea}] ${piece}`);
  if (isBackdropless(brief) && /plain backdrop/.test(compile(brief, 'midjourney').prompt))
    note('a backdrop in a place', `[${idea}]`);
  for (const { verb, base } of deedsOf(brief)) {
    deeds++;
    const shown =
      passages.some(
        ({ slot, any }) =>
          (slot === 'touch' || slot === 'pose' || slot === 'quality') &&
          any.some((word) => word === verb || verbBase(word) === base || word === base),
      ) ||
      passages.some(({ rule, slot }) => slot === 'touch' && !rule.startsWith('touch-any-')) ||
      new RegExp(`\\b${base.slice(0, Math.max(3, base.length - 1))}`, 'i').test(told);
    if (!shown) note('a deed that is not shown', `[${idea}] ${verb}`);
  }
}
for (const [fault, all] of found) {
  console.log(`${fault}: ${all.length}`);
  for (const each of all.slice(0, Number(process.argv[3] ?? 8))) console.log(`  ${each}`);
}
console.log(`${ideas.length} texts, ${deeds} deeds, ${[...found.values()].flat().length} findings`);
