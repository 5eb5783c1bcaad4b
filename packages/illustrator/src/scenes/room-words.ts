/** What kind of room the words speak of, for the backdrop that is painted behind what stands in it. */
import { drawingOf, ownWindows } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { onceFor } from '../stage/once-for.ts';
import { WAYS_IN } from '../stage/openings.ts';
import { interiorNamed } from './interior/named-interior.ts';

export interface RoomKind {
  words: RegExp;
  /** Of a stage, curtains and boards; a cave is rock all round. */
  floor: 'boards' | 'tiles' | 'flags' | 'stage' | 'cave' | 'built';
  /** Walls to choose from where no colour was said, as seen. */
  walls: readonly string[];
  /** What the lower part of the wall is clad with. */
  clad: 'skirting' | 'panels' | 'tiles';
  /** Under the roof: its slopes come down on both sides. */
  slopes?: boolean;
  /** Any room that one may live in. */
  home?: boolean;
}

/** First match wins. */
const ROOMS: readonly RoomKind[] = [
  {
    words: /(?<!man )\b(?:caves?|caverns?|grotto(?:es)?|mine ?shaft|lava tube)(?= ;|$)/,
    floor: 'cave',
    walls: ['#4a4038'],
    clad: 'skirting',
  },
  {
    words: /(?<!landing |back)\bstage\b|theat(?:re|er)\b|opera house|auditorium/,
    floor: 'stage',
    walls: ['#2a1a1c'],
    clad: 'skirting',
  },
  {
    words: /\b(?:child'?s?|kids?'?|children'?s|baby'?s|boy'?s|girl'?s)\b.*\b(?:bed)?room|nursery|playroom/,
    floor: 'boards',
    walls: ['#a9c9d6', '#f0d5a8', '#c9d9b4', '#e8bfb4'],
    clad: 'panels',
  },
  {
    words: /bathroom|shower|laundry|swimming bath|spa\b/,
    floor: 'tiles',
    walls: ['#cfe0e2', '#e4e2da', '#bcd2cc'],
    clad: 'tiles',
  },
  { words: /kitchen|bakery|diner|pantry/, floor: 'tiles', walls: ['#efe2c4', '#c8d4c0', '#d9c8ae'], clad: 'tiles' },
  {
    words: /library|\bstudy\b|book ?(?:shop|store)|office|throne|ballroom|palace|court ?room|parlou?r|concert hall/,
    floor: 'boards',
    walls: ['#6f7f6a', '#8a5e4a', '#7d6b58', '#5f6f80'],
    clad: 'panels',
  },
  {
    words:
      /caf(?:e\b|é)|coffee ?(?:shop|house)|restaurant|(?<!chocolate |candy |cereal |soap |snack )\bbar\b|\bpub\b|tavern|bistro/,
    floor: 'boards',
    walls: ['#b98a62', '#8e6a58', '#7f8f7a', '#c9a67e'],
    clad: 'panels',
  },
  {
    words: /\battic|\bloft\b|garret/,
    floor: 'boards',
    walls: ['#b5a68e', '#a39a8c', '#c2b49a'],
    clad: 'skirting',
    slopes: true,
  },
  {
    words:
      /art(?:ist'?s?)? studio|painter'?s studio|dance studio|workshop|garage|cellar|basement|warehouse|factory|shed\b|barn interior/,
    floor: 'boards',
    walls: ['#b5a68e', '#a39a8c', '#c2b49a'],
    clad: 'skirting',
  },
  {
    words: /church|cathedral|castle hall|great hall|museum|gallery|dungeon|crypt|temple hall|monastery/,
    floor: 'flags',
    walls: ['#b8ad9a', '#a8a49c', '#c4b8a0'],
    clad: 'skirting',
  },
  {
    words:
      /bedroom|living ?room|dining ?room|\broom\b|lounge|\bden\b|class ?room|hallway|corridor|interior|indoors|inside|hotel|lobby|hospital|(?<!jungle )\bgym\b|reading nook|cosy corner/,
    floor: 'boards',
    walls: ['#d9c8ae', '#c2cdbb', '#cbb8b0', '#b7c6cf', '#d8bf96'],
    clad: 'skirting',
    home: true,
  },
];

/** Built of panels by a plan of its own. */
const BUILT: RoomKind = { words: /^$/, floor: 'built', walls: ['#b5a68e'], clad: 'skirting' };

/** Things that only stand in rooms. */
const FURNITURE =
  /^(?:windowsill|window sill|window ledge|windowpane|casement|window|fireplace|armchair|sofa|couch|bed|bookshelf|bookcase|bathtub|grandfather clock|piano|wardrobe|desk|(?:wooden |kitchen )?chair|table|dining table|kitchen table|rug|cradle|chandelier)$/;
/** Printed things and signs show no room: a bakery's logo is not in the bakery. */
const PRINTED =
  /\b(?:logo|icon|sign|sticker|emblem|badge|poster|card|cover|banner|label|invitation|menu|flyer|postcard|wordmark)s?\b/;
const HANGS = /\b(?:sign|poster|menu|banner)s?$/;
const NOT_ONE = /backdrop|background|isolated|\bwhite\b|studio shot/;
/** A white kitchen is one. */
const NO_PLACE = /backdrop|background|isolated|^(?:plain |pure |solid )?white$|studio shot/;

/** A word for a room that a subject is called by: it is the room. */
export const namesRoom = (name: string): boolean =>
  /^(?:(?:empty|small|cosy|cozy|grand|old|concert) )*(?:(?:theat(?:re|er) )?stage|theat(?:re|er)|opera house|auditorium|library|kitchen|caf[eé]|coffee shop|restaurant|bedroom|living room|classroom|workshop|reading nook|attic|bakery|tavern|pub|bathroom|art studio)$/.test(
    name,
  );

/** "In front of a palace" is not in it. */
const OUTSIDE =
  /^(?:(?:standing|sitting|parked|waiting|stopped|walking|leaning|chained|tied) )?(?:(?:at|by|near|on) the (?:entrance|gates?|doors?|steps|foot|front) (?:of|to)|in front of|outside|outside of|behind|beside|next to|near|by|before|across from|opposite|above|over|on top of|around)$/;
export const isOutsideOf = (brief: Brief, place: string): boolean =>
  brief.relations.some((r) => !r.off && r.to === place && OUTSIDE.test(r.predicate));

/** Whether a place that was named is a room. */
export const isRoom = (brief: Brief): boolean =>
  roomOf(brief) !== undefined &&
  (interiorNamed(brief) !== undefined ||
    brief.setting.some(
      (f) =>
        !f.off &&
        f.kind === 'place' &&
        !isOutsideOf(brief, f.id) &&
        ROOMS.some(({ words }) => words.test(f.value.toLowerCase())),
    ));

/** A theatre's, with its curtains. */
export const isStage = (brief: Brief): boolean => roomOf(brief)?.floor === 'stage';

/** Furniture that small things stand on. */
const STANDS = /\b(?:table|desk|counter|workbench|shelf)\b/;

/** A toaster by itself stands on no kitchen floor: small things, in a room that nobody said and that has no table, are a still life. */
function isStillLife({ subjects, setting, relations }: Brief): boolean {
  const things = subjects.filter(({ off }) => !off);
  const asked = things.filter(({ source }) => source === 'user');
  return (
    asked.length > 0 &&
    relations.every(({ off }) => off) &&
    asked.every(({ name }) => drawingOf(name)?.category === 'object' && drawingOf(name)?.place === 'surface') &&
    !things.some(({ name, source }) => source !== 'user' && STANDS.test(name)) &&
    !setting.some(({ off, kind, source }) => !off && kind === 'place' && source !== 'writer')
  );
}

/** "Parked beside a café", "the steps of a church": whoever is there sees it from the street. */
const isSeenFromWithout = (brief: Brief, { id, name }: Brief['subjects'][number]): boolean =>
  (isOutsideOf(brief, id) &&
    /\b(?:palace|church|cathedral|temple|monastery|caf[eé]|coffee shop|restaurant|bar|pub|tavern|bistro|bakery|diner|library|theat(?:re|er)|museum|hotel|hospital|office|opera house|garage)$/.test(
      name.toLowerCase(),
    )) ||
  brief.relations.some(
    (r) =>
      !r.off &&
      r.to === id &&
      r.predicate === 'of' &&
      brief.subjects.some((s) => s.id === r.from && WAYS_IN.test(s.name)) &&
      brief.relations.some(
        (at) => !at.off && at.to === r.from && /(?:^|\s)(?:at|on|before|in front of|outside|by)$/.test(at.predicate),
      ),
  );

/** Undefined where nothing speaks of a room, or a plain ground was asked for. */
export const roomOf = onceFor(findRoom);

function findRoom(brief: Brief): RoomKind | undefined {
  const places = brief.setting
    .filter((f) => !f.off && f.kind === 'place' && !isOutsideOf(brief, f.id))
    .map((f) => f.value.toLowerCase());
  // The broken windows of a house are its own, and it is seen from outside.
  const panes = ownWindows(brief);
  const subjects = brief.subjects
    .filter((s) => !s.off && !panes.has(s.id) && !isSeenFromWithout(brief, s))
    .map((s) => s.name.toLowerCase());
  // Furniture that was named stands in its room, unless somebody asked for a backdrop himself.
  const isHome = brief.subjects.some((s) => !s.off && s.source === 'user' && FURNITURE.test(s.name.toLowerCase()));
  const looks = brief.look
    .filter((f) => !f.off && f.kind === 'composition' && !(isHome && f.source === 'writer'))
    .map((f) => f.value.toLowerCase());
  const media = brief.look.filter((f) => !f.off).map((f) => f.value.toLowerCase());
  const interior = interiorNamed(brief);
  // A backdrop that was only added hides no room that was named.
  if (places.some((value) => NO_PLACE.test(value))) return undefined;
  if (!interior && !subjects.some(namesRoom) && looks.some((value) => NOT_ONE.test(value))) return undefined;
  // A sign or a poster that is in a room by its name hangs there.
  const onWall = brief.relations.some((r) => !r.off && /\bon$/.test(r.predicate) && /\bwalls?$/.test(r.to));
  const hung = interior && !isOutsideOf(brief, interior.facts[0] ?? '') && (places.length > 0 || onWall);
  if ([...subjects, ...media].some((value) => PRINTED.test(value) && !(hung && HANGS.test(value)))) return undefined;
  if (isStillLife(brief)) return undefined;
  if (interior) return BUILT;
  const said = [...places, ...subjects].join(' ; ');
  const room = ROOMS.find(({ words }) => words.test(said));
  if (!room && subjects.some((name) => /\bbath ?tub$/.test(name))) return ROOMS.find(({ words }) => words.test('bathroom'));
  return room ?? (subjects.some((name) => FURNITURE.test(name)) ? ROOMS.at(-1) : undefined);
}
