/** Land and water seen from the air: when a picture is such a view, and of which kind of country. */
import type { Brief } from '@atelier/spec';

/** `crater`: a cone from above, with what lies in its mouth. */
export type AerialKind = 'island' | 'atoll' | 'isles' | 'coast' | 'delta' | 'river' | 'lake' | 'fields' | 'forest' | 'crater';

const ABOVE =
  /\baerial|\bbird'?s?[- ]?'?s?[- ]eye|\bdrone\b|\btop[- ]down\b|\boverhead\b|\bsatellite\b|\bfrom (?:far |high )?above\b|\bfrom the (?:air|sky)\b|\bfrom an? (?:helicopter|(?:air)?plane|hot air balloon)\b/;

/** By the head of what was named; the first that fits one of them is the kind. */
const KINDS: readonly (readonly [RegExp, AerialKind])[] = [
  [/\bdeltas?\b|\bestuar(?:y|ies)\b/, 'delta'],
  [/\batolls?\b/, 'atoll'],
  [/\barchipelagos?\b|\b(?:islands|isles|islets)\b/, 'isles'],
  [/\b(?:island|isle|islet)\b/, 'island'],
  [/\bcrater\b/, 'crater'],
  [/\blagoons?\b|\b(?:coral )?reefs?\b|\bsand ?bars?\b/, 'atoll'],
  [/\b(?:rivers?|streams?|creek|meanders?|oxbow|tributar(?:y|ies))\b/, 'river'],
  [
    /\b(?:coast|coastline|beach|beaches|shore|shoreline|seashore|cliffs?|bay|cove|headland|peninsula|sandbar|lagoon|reef)\b/,
    'coast',
  ],
  [/\b(?:lakes?|ponds?|reservoir)\b/, 'lake'],
  [/\b(?:fields?|farmland|patchwork|countryside|farms?|meadows?|crops?|paddies|polder)\b/, 'fields'],
  [/\b(?:forests?|jungle|rainforest|woods|woodland|treetops|canopy|taiga)\b/, 'forest'],
];

/** What such a view shows besides its land; whatever else is named is looked at from nearer, and from its side. */
const SHOWN =
  /\b(?:deltas?|estuar(?:y|ies)|atolls?|archipelagos?|islands?|isles?|islets?|rivers?|streams?|creeks?|meanders?|channels?|branch(?:es)?|coasts?|coastlines?|beach(?:es)?|shores?|shorelines?|cliffs?|bays?|coves?|headlands?|peninsulas?|sandbars?|sands?|lagoons?|reefs?|corals?|lakes?|ponds?|fields?|farmland|patchwork|patchworks|quilt|countryside|farms?|meadows?|crops?|paddies|forests?|jungles?|rainforests?|woods|woodland|treetops|canopy|trees?|palms?|pines?|hedges?|roads?|seas?|oceans?|pacific|atlantic|caribbean|mediterranean|adriatic|waters?|waves?|surf|foam|sky|clouds?|sun|sunlight|light|horizon|lands?|landscape|volcano|volcanoes|crater|hills?)$/;

/** Places that are shown by their houses. */
const BUILT = /\b(?:city|town|village|street|square|harbou?r|port|garden|park|house|hotel|resort|pool)s?\b/;

const SUMMITS = /\b(?:mountains?|alps?|alpine|peaks?|summits?|fjords?|highlands?|himalayas?)\b/;

/** Seen from above by what they are: from beside it a delta is a shore, and a crater no lake. */
const OWN = /\bdelta$|\batoll$/;

/** The kind of country that is seen from the air; undefined where a picture is none such. What an edit adds makes none (L1). */
export function aerialOf(brief: Brief): AerialKind | undefined {
  const said = brief.subjects.filter((s) => !s.off && s.source === 'user').map((s) => s.name.toLowerCase());
  const places = brief.setting
    .filter((f) => !f.off && f.source === 'user' && f.kind === 'place')
    .map((f) => f.value.toLowerCase());
  const names = [...said, ...places];
  const above = brief.look.some(
    (f) => !f.off && f.source === 'user' && /^(?:shot|angle|composition|lens|style)$/.test(f.kind) && ABOVE.test(f.value),
  );
  const crater = names.some((n) => /\bvolcano\b|\bcrater\b/.test(n)) && names.some((n) => /\bcrater lake$|\bcrater$/.test(n));
  const lies = crater && names.some((n) => /\blakes?$/.test(n));
  if (!above && !lies && !names.some((n) => OWN.test(n))) return undefined;
  // "An atoll, one palm": who counts trees sees them standing.
  const counted = brief.subjects.some(
    (s) => !s.off && s.source === 'user' && s.count !== undefined && 'exact' in s.count && /\b(?:palm|tree)s?\b/.test(s.name),
  );
  if (counted && !above) return undefined;
  if (!said.every((n) => SHOWN.test(n)) || places.some((n) => BUILT.test(n))) return undefined;
  // Summits stand up before the sky, and keep the view from the side.
  if (names.some((n) => SUMMITS.test(n))) return undefined;
  const all = names.join(' , ');
  return KINDS.find(([words]) => words.test(all))?.[1];
}

/** The part of such a view that a name stands for, as an element of the painter. */
export function aerialElement(name: string): string | undefined {
  const head = name.toLowerCase().split(' ').at(-1)!;
  if (/^(?:deltas?|estuary|meanders?|channels?|branch|branches|rivers?|streams?|creeks?)$/.test(head)) return 'river';
  if (
    /^(?:lagoons?|reefs?|corals?|surf|foam|waves?|seas?|oceans?|waters?|pacific|atlantic|caribbean|mediterranean|adriatic)$/.test(
      head,
    )
  )
    return 'sea';
  if (/^(?:beach|beaches|sands?|sandbars?|coasts?|coastlines?|shores?|shorelines?|bays?|coves?)$/.test(head)) return 'sand';
  if (/^(?:atolls?|archipelagos?|islands?|isles?|islets?|cliffs?|headlands?|peninsulas?|volcano|crater|hills?)$/.test(head))
    return 'land';
  if (/^(?:fields?|farmland|patchworks?|quilt|farms?|meadows?|crops?|paddies|hedges?|countryside)$/.test(head)) return 'grass';
  if (/^(?:forests?|jungles?|rainforests?|woods|woodland|treetops|canopy|trees?|palms?|pines?)$/.test(head)) return 'forest';
  if (/^roads?$/.test(head)) return 'road';
  return undefined;
}
