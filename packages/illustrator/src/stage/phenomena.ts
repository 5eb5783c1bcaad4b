/** Light, air and what drifts in it, said as a thing: "a lighthouse beam", "petals", "footprints". The scene shows it, and no drawing. */
import { drawnAs, type SceneId, sceneOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { PAVED } from '../scenes/overlook.ts';

/** By name alone, out of doors. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:lighthouse|search ?light|rotating) (?:light |lamp )?beams?$/, 'beam'],
  [
    /^(?:sun ?|moon ?|god ?|light )?(?:beam|ray)s?$|^(?:crepuscular |sunlight )rays?$|^(?:light )?shafts?(?: of (?:sun|moon)?light)?$|^(?:beam|ray|shaft)s? of (?:golden |warm |soft )?(?:sun|moon|day)?(?:light|sun|shine)$/,
    'sunbeams',
  ],
  [
    /^(?:(?:chimney|wood|black|white|thin|blue|camp ?fire) ?)*smoke(?: (?:plume|column|trail|cloud))?s?$|^(?:plume|column|wisp|curl)s? of smoke$/,
    'smoke',
  ],
  [/^(?:water )?(?:steam|vapou?r)(?: clouds?)?$|^(?:cloud|plume|wisp|column)s? of steam$/, 'steam'],
  [/^(?:(?:flower|cherry|sakura|plum|peach|rose|pink|white|red|blossom) )*petals?$|^petals? of (?:\w+ )?\w+$/, 'petals'],
  [/^(?:spark|ember)s?$|^shower of sparks$/, 'sparks'],
  [
    /^(?:(?:golden|gold|desert|red|fine|floating) )*dust(?: (?:mote|particle|cloud)s?)?$|^(?:cloud|haze)s? of dust$|^dust devil$/,
    'dust',
  ],
  [
    /^(?:(?:animal|deer|fox|wolf|bird|human|fresh|lonely|single|long|line|trail) )*(?:foot ?(?:print|step)|paw ?(?:print|mark)|hoof ?print)s?$|^(?:trail|line|set|row)s? of foot ?(?:print|step)s$|^animal tracks?$/,
    'footprints',
  ],
  [
    /^(?:car |traffic |head ?light |tail ?light |red |white )*light ?(?:trail|streak)s?$|^(?:head|tail) ?light (?:trail|streak)s?$|^(?:trail|streak)s? of (?:car |head|tail)?lights?$/,
    'light-trails',
  ],
  [/^(?:snow ?storm|blizzard|white-?out|snow flurr(?:y|ie))s?$/, 'snowfall'],
  [
    /^(?:(?:new year'?s?|eve|colou?rful|huge|big|large|bright|golden|gold|red|blue|green|purple|distant|exploding) )*fire ?works?(?: (?:display|show|burst|explosion)s?)?$/,
    'fireworks',
  ],
  [
    /^(?:(?:mirror|neon|light|lamp|water|wet|city|street|night|colou?rful|glowing|puddle) )*reflections?$|^mirror image$/,
    'reflection',
  ],
  [/^(?:long )?shadows?$|^silhouettes?$|^shade$/, 'shadow'],
  [/^surfaces?$/, 'surface'],
  [/^(?:(?:swirling|vivid|bright|soft|autumn|fall|rainbow) )*colou?rs?$|^hues?$|^swirls?(?: of colou?rs?)?$/, 'colours'],
];

const LEAVES = /^(?:(?:autumn|dry|golden|red|yellow|brown|maple|oak|ginkgo|fallen|dead) )*(?:leaf|leaves)$/;
const FLAKES = /^(?:snow ?)?flakes?$/;
const IN_THE_AIR =
  /\b(?:fall|drift|blow|fly|float|swirl|flutter|whirl|danc|tumbl|scatter|rain)(?:l|t|p)?(?:ing|s|ed)?\b|\bin the (?:air|wind|breeze)\b/;

/** Where nobody walks that leaves a track, or no track stays. */
const TRACKLESS: ReadonlySet<SceneId> = new Set(['sea', 'underwater', 'sky', 'night-sky', 'plain', 'harbour', 'waterfall']);
/** Where cars drive. */
const isDriven = (scene: string, { setting }: Brief): boolean =>
  scene === 'city' || (scene === 'hills' && setting.some((f) => !f.off && f.kind === 'place' && PAVED.test(f.value)));
const WATERY: ReadonlySet<SceneId> = new Set(['sea', 'lake', 'beach', 'river', 'harbour', 'waterfall', 'city', 'canyon']);

/** What is said of it, its deeds and where it goes. */
const saidOf = (fact: Subject, { relations }: Brief): string =>
  [
    ...fact.attributes.filter((a) => !a.off).map((a) => a.value),
    ...fact.actions.filter((a) => !a.off).map((a) => a.value),
    ...relations.filter((r) => !r.off && r.from === fact.id).map((r) => r.predicate),
  ].join(' ');

/** The element that paints it, undefined where it is a thing, or where this scene cannot show it. */
export function phenomenonOf(fact: Subject, scene: string, brief: Brief): string | undefined {
  if (fact.source === 'writer' || (scene === 'plain' && !hasSource(fact, brief))) return undefined;
  const name = fact.name.toLowerCase();
  const said = saidOf(fact, brief);
  if (LEAVES.test(name)) return IN_THE_AIR.test(said) || /\bwind\b/.test(brief.idea) ? 'falling-leaves' : undefined;
  if (FLAKES.test(name) && fact.count !== undefined && !('exact' in fact.count)) return 'snowfall';
  const found = NAMES.find(([words]) => words.test(name))?.[1];
  if (scene === 'plain' && !/^(?:smoke|steam|sparks|dust)$/.test(found ?? '') && !(found === 'petals' && IN_THE_AIR.test(said)))
    return undefined;
  const one = fact.count !== undefined && 'exact' in fact.count;
  switch (found) {
    case 'sunbeams':
      return castBy(fact, brief) ? 'beam' : found;
    case 'petals':
      return one && !IN_THE_AIR.test(said) ? undefined : found;
    case 'footprints':
      return TRACKLESS.has(scene as SceneId) ? undefined : found;
    case 'light-trails':
      return isDriven(scene, brief) ? found : undefined;
    case 'reflection':
      return WATERY.has(scene as SceneId) ? found : undefined;
    case undefined:
      // "Light trails": what runs along a road is light.
      return /^(?:trail|streak)s?$/.test(name) && /\b(?:light|red|neon|head ?light)\b/.test(said) && isDriven(scene, brief)
        ? 'light-trails'
        : undefined;
    default:
      return found;
  }
}

/** Before a plain backdrop it rises from a thing or falls round one. */
const hasSource = (fact: Subject, { subjects, relations }: Brief): boolean =>
  relations.some(
    (r) =>
      !r.off &&
      (r.from === fact.id || r.to === fact.id) &&
      subjects.some(
        (s) => !s.off && s.id !== fact.id && (s.id === r.to || s.id === r.from) && drawnAs(s.name)?.grounding.kind === 'asset',
      ),
  );

/** "A lighthouse, a beam of light": it is the lighthouse's. */
const castBy = (fact: Subject, { subjects }: Brief): boolean =>
  /^(?:light )?beam|^rays?$/.test(fact.name.toLowerCase()) &&
  !/\bsun/.test(fact.name) &&
  subjects.some((s) => !s.off && /\blight ?house$/.test(s.name));

/** "A lighthouse beam" comes from a lighthouse, which stands there though only its light was said; so do lights on a string. */
export function withSources(brief: Brief): Brief {
  const beam = brief.subjects.find(
    (s) => !s.off && s.source !== 'writer' && /^light ?house (?:light |lamp )?beams?$/.test(s.name),
  );
  const strung = brief.look.find(
    (f) => !f.off && f.kind === 'lighting' && f.source === 'user' && /^(?:string|fairy|festoon) lights$/.test(f.value),
  );
  const sources = [
    beam && !brief.subjects.some((s) => !s.off && /\blight ?house$/.test(s.name)) ? sourceOf(beam, 'lighthouse') : undefined,
    strung && !brief.subjects.some((s) => !s.off && /\blights?$/.test(s.name))
      ? sourceOf(strung, 'string of lights', 3)
      : undefined,
  ].filter((s) => s !== undefined);
  return sources.length > 0 ? { ...brief, subjects: [...brief.subjects, ...sources] } : brief;
}

const sourceOf = ({ id, source }: Pick<Subject, 'id' | 'source'>, name: string, exact = 1): Subject => ({
  id: `${id}~source`,
  name,
  count: { exact },
  attributes: [],
  actions: [],
  parts: [],
  source,
});

/** Snow that a place is said to be in, however it is called: "first snow", "deep fresh snow". */
export const isSnow = (value: string): boolean =>
  /^(?:(?:the|a|first|fresh|deep|falling|new|light|soft|heavy|thick|thin|winter|spring|late|early|melting|powder) )*snow$/.test(
    value.toLowerCase(),
  ) && sceneOf(value) === 'snowfield';
