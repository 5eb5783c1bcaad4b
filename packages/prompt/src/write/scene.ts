/** What a scene, a time and a weather consist of, and the props a writer adds to a scene that was named. */
import { fits, type Implied, insideKnown, type Prop, SCENES, SLOTS, TIMES, WEATHERS } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { type Addition, setting, subject } from './addition.ts';
import type { Context } from './context.ts';
import type { Guard } from './guard.ts';
import { isHourOfColours } from './hour-of-colours.ts';
import { isOfAnotherTime } from './of-its-time.ts';
import { opposesScene } from './opposed.ts';
import { isSensed } from './sensed.ts';
import { isPlaceSure } from './sure.ts';
import type { Known, Survey } from './survey.ts';
import { isUnpeopled } from './unpeopled.ts';
import { isToldByName } from './view-of-place.ts';
import { weighted } from './weighted.ts';

/** Sea, sand and sky for a beach; the sun for a sunset; stars for a night. */
export function follow(known: Survey, gate: Guard): Addition[] {
  const from = (cause: Known<string>, implied: readonly Implied[]) =>
    implied.flatMap(({ id, value, element, when }) =>
      fits(when, known.ground) && !opposesScene(value, known.brief) && gate.admit(id, value, element)
        ? [setting('background', id, value, { source: cause.source, rule: `${cause.id}.${id}`, reason: reasonFor(cause) })]
        : [],
    );
  const { scenes, timeFact, weatherFact } = known;
  if (isSensed(known.brief)) return [];
  const within = isWithinWalls(known.brief);
  const hasSky = !within && (scenes.length === 0 || !['underwater', 'plain'].includes(scenes[0]?.id ?? ''));
  return [
    ...(timeFact && hasSky ? from(timeFact, TIMES[timeFact.id].implies) : []),
    ...(weatherFact && hasSky ? from(weatherFact, WEATHERS[weatherFact.id].implies) : []),
    ...scenes.flatMap((scene) => from(scene, SCENES[scene.id].implies)),
    ...(scenes.length === 0 && !within && timeFact && known.subjects.length === 0 && !isHourOfColours(known.brief)
      ? from(timeFact, [
          { id: 'sky', value: 'sky', element: 'scene.sky' },
          { id: 'horizon', value: 'horizon', element: 'scene.horizon' },
        ])
      : []),
  ];
}

/** A corridor at night has no stars, unless it was said to look on them. */
function isWithinWalls({ idea, setting, subjects }: Brief): boolean {
  if (/\b(?:windows?|skylight|glass (?:roof|ceiling|dome)|balcony|terrace|rooftop|outside|sky|stars)\b/i.test(idea))
    return false;
  const places = setting.filter(({ kind, source, off }) => !off && kind === 'place' && source === 'user');
  const named =
    places.length > 0 ? places.map(({ value }) => value) : subjects.filter(({ off }) => !off).map(({ name }) => name);
  return named.some((name) => {
    const inside = insideKnown(name.toLowerCase());
    return inside !== undefined && (inside.within === undefined || (inside.within === 'place' && places.length > 0));
  });
}

const reasonFor = ({ source, word }: Known<string>): string =>
  source === 'inferred' ? `because you said ${word}` : `belongs to ${word}`;

/** Cities that are known by the signs over their streets; no other that is told by its name has any. */
const OF_SIGNS =
  /\b(?:tokyo|osaka|shinjuku|shibuya|kyoto|hong kong|kowloon|new york|times square|las vegas|seoul|shanghai|bangkok|taipei)\b/i;

const NOTHING_ALIVE = ['empty', 'deserted', 'desolate', 'lifeless', 'uninhabited', 'barren'];
const NOTHING_AT_ALL = ['minimal', 'minimalist', 'minimalistic', 'minimalism', 'sparse', 'bare'];

/**
 * At most one prop for each slot, each slot by its own random stream: an edit that rules a prop out leaves that slot
 * empty and moves no other (L1). Subjects come only to a setting that was named; an invented one gets masses alone.
 */
export function props(known: Survey, context: Context, gate: Guard): Addition[] {
  const { key, scene, scenes, said, liberty, seed, subjects } = known;
  const misfits = context.place?.known.misfits ?? [];
  if (scene === undefined || scenes[0] === undefined || liberty === 'faithful') return [];
  if (NOTHING_AT_ALL.some((word) => said.has(word))) return [];
  const deserted = NOTHING_ALIVE.some((word) => said.has(word));
  const named = scenes[0].source === 'inferred';
  const reason = named ? `because you said ${scenes[0].word}` : `belongs to ${scenes[0].word}`;
  // No cabin stands on Machu Picchu: what is there is known.
  const told = isToldByName(known.brief);
  const offered = (prop: Prop) =>
    !(told && (prop.as === 'subject' || (prop.id === 'lit-signs' && !OF_SIGNS.test(known.brief.idea)))) &&
    (prop.liberty === 'balanced' || liberty === 'free') &&
    (prop.as === 'background' || named || liberty === 'free') &&
    !misfits.includes(prop.noun) &&
    fits(prop.when, known.ground) &&
    // No car is parked in an elven city.
    !isOfAnotherTime(prop.noun, known.brief.idea) &&
    !opposesScene(prop.noun, known.brief);
  const sunk = isSunk(known);
  // A taxi in a hill town, a canoe under a cliff: what comes by is left to a place that is known for sure.
  const unsure = isUnpeopled(known, context) && !isPlaceSure(context, known.brief);
  return SLOTS.flatMap((slot) => {
    // No gull flies and no cloud stands under water.
    if (sunk && (slot === 'life' || slot === 'sky')) return [];
    if (deserted && (slot === 'life' || slot === 'extra')) return [];
    // Where somebody is the picture, more life beside them takes the eye away.
    const crowded =
      subjects.some(({ source, span }) => source === 'user' && span !== undefined) && (slot === 'life' || slot === 'extra');
    if (crowded && unsure) return [];
    if (crowded && !random(seed, 'write', scene.id, slot, 'beside', key).chance(0.25)) return [];
    const offers = scene.props
      .filter((each) => each.slot === slot && offered(each))
      .map((each) => [each, each.weight] as const);
    const prop = weighted(offers, random(seed, 'write', scene.id, slot, key).next(), scene.bare?.[slot]);
    if (prop === undefined || !gate.admit(prop.id, prop.noun, ownElement(prop))) return [];
    const grounds = { source: 'writer', rule: `${scene.id}.${prop.id}`, reason } as const;
    return [prop.as === 'subject' ? subject(prop.id, prop.noun, grounds) : setting('background', prop.id, prop.noun, grounds)];
  });
}

/** "A whale under water", "a wreck beneath the waves": what is shown lies below the surface. */
const isSunk = ({ brief }: Survey): boolean =>
  brief.relations.some(
    (r) =>
      !r.off &&
      r.source === 'user' &&
      /^(?:deep |far )?(?:under|underneath|beneath|below)$/.test(r.predicate) &&
      /^(?:the )?(?:water|sea|ocean|waves?|surface)$/.test(brief.subjects.find((s) => s.id === r.to)?.name ?? ''),
  );

/** Lit windows are painted by the buildings, yet are another thing: only a prop that is its element is the same as it. */
function ownElement({ element, id }: Prop): string | undefined {
  return element?.endsWith(`.${id}`) ? element : undefined;
}
