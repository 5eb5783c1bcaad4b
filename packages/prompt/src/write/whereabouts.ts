/** Whether the things a person named are out of doors or in, and what that says of a place to invent for them. */
import { drawingOf, ownWindows, placeKnown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { traitsOf } from '../subjects/traits.ts';

const SPATIAL =
  /(?:^| )(?:on|in|at|by|inside|under|beneath|beside|near|behind|over|above|across|against|next to|around|through|from|out of|up|down|off|onto|into|in front of|along)$/;
const WITHIN = /^(?:in|inside|within)$/;
/** What stands out of doors wherever it is said. */
const OUTDOORS = [
  'plant',
  'building',
  'vehicle',
  'land',
  'bench',
  'gutter',
  'hydrant',
  'fence',
  'post',
  'roof',
  'road',
  'pavement',
  'kerb',
  'curb',
  'sidewalk',
  'puddle',
  'gate',
  'rock',
  'cliff',
  'horse',
  'cow',
  'goat',
  'sheep',
  'campfire',
  'kite',
  'tent',
  'snow',
  'mud',
  'hive',
];
const INDOORS = [
  'curtain',
  'window',
  'windowsill',
  'sofa',
  'couch',
  'bed',
  'armchair',
  'rug',
  'carpet',
  'desk',
  'counter',
  'shelf',
  'bathtub',
  'fireplace',
  'piano',
  'vase',
  'slate',
];

/** What is fixed where it stands, and says enough of where that is. */
const ANCHORS =
  /(?:drain|stairs|staircase|step|steps|stoop|porch|balcony|doorway|door|windowsill|bed|fire|campfire|bonfire|fireplace|bridge|bench|ladder|scaffold|well|pit|hole|net|cage|grave|throne|altar|barricade|barricades|streetlamp|lamppost|fence|wall|roof|rooftop|ledge|tree|branch|log|rock|boulder|cliff|sea|ocean|river|pond|lake|stream|waterfall|mud|hive|nest|boat|longboat|ship|raft|car|train|bus|van|carriage|tunnel|tower|wheel)$/;

/** Things that are found within doors, wherever in the idea they stand. */
const ROOMY =
  /(?:cake|stove|oven|mirror|slipper|carpet|rug|pillow|blanket|crib|cradle|wardrobe|sewing machine|ironing board|bathtub|sink|yarn)s?$/;
const ROOM_DEEDS = /^(?:knit|sew|bak|cook|shav|tuck|bath|iron|wash|braid|typ|gam)/;
/** What is washed where it stands, out of doors. */
const YARD = ['vehicle', 'building', 'horse', 'elephant', 'cow', 'boat', 'statue', 'street', 'pavement', 'sidewalk'];

/** Whether what was said is done within doors. */
export function isIndoors({ idea, subjects, relations }: Brief): boolean {
  const inside = new Set(INDOORS);
  const yard = (id: string): boolean => {
    const subject = subjects.find((each) => each.id === id);
    const traits = subject && traitsOf(subject, idea);
    return traits !== undefined && YARD.some((word) => traits.has(word));
  };
  const panes = ownWindows({ subjects, relations });
  return (
    subjects.some(({ id, name, off }) => !off && !panes.has(id) && (inside.has(name) || ROOMY.test(name))) ||
    subjects.some(({ actions }) => actions.some(({ value, off }) => !off && ROOM_DEEDS.test(value))) ||
    relations.some(({ predicate, off, to }) => !off && ROOM_DEEDS.test(predicate) && !yard(to))
  );
}

/** What floats or swims under a boat or beside it is not aboard: both are in some water. */
const BESIDE = /(?:^| )(?:under|underneath|beneath|below|beside|near|behind|around|next to|in front of|alongside)$/;
const floats = (name: string): boolean => drawingOf(name)?.place === 'water';

/** Where nothing made by hands stands about. */
const WILD = /^(?:forest|jungle|rainforest|savanna|meadow|desert|mountains|lake|river|swamp|wetland|tundra)$/;
const WORN =
  /(?:hat|cap|scarf|sweater|jumper|coat|jacket|shirt|dress|boots?|suit|robe|uniform|glasses|crown|hammock|nest|canoe|boat|raft|kayak|tent|rock|log|stump|shell|net|trap|rope|blanket)s?$/i;

export interface Whereabouts {
  /** Whether a place agrees with them. */
  suits: (place: string) => boolean;
  /** A place for what stands there, where others do not suit. */
  instead: string | undefined;
  /** Whether what the picture is of is inside a thing that was named, so that a place round it would be a second one. */
  held: boolean;
}

export function whereabouts(brief: Brief): Whereabouts {
  const main = mainSubject(brief);
  // Where it is, and where that is on which it acts.
  const acted = new Set([main?.id, ...brief.relations.flatMap(({ from, to, off }) => (!off && from === main?.id ? [to] : []))]);
  const near = brief.relations.flatMap(({ from, to, predicate, off }) => {
    const target = brief.subjects.find(({ id, off: gone }) => id === to && !gone);
    return !off && target && target.id !== main?.id && acted.has(from) && SPATIAL.test(predicate)
      ? [{ target, predicate, own: from === main?.id }]
      : [];
  });
  const traits = near.map(({ target }) => traitsOf(target, brief.idea));
  const out = traits.some((has) => OUTDOORS.some((word) => has.has(word)) && !has.has('pot') && !has.has('vase'));
  const airy =
    brief.subjects.some(({ name, off }) => !off && /^(?:sun|wind|breeze|rain|sunshine)$/.test(name)) ||
    brief.setting.some(
      ({ kind, value, off, source }) =>
        !off &&
        source === 'user' &&
        /^(?:weather|season)$/.test(kind) &&
        /wind|breez|sunny|autumn|fall|spring|summer/.test(value),
    );
  const inside = !airy && traits.some((has) => INDOORS.some((word) => has.has(word)));
  // A parrot on somebody's head and a squirrel in a flower pot have left the woods.
  const wild = main !== undefined && traitsOf(main, brief.idea).has('animal') ? main : undefined;
  const among =
    wild !== undefined &&
    brief.relations.some(({ from, to, predicate, off }) => {
      const target = brief.subjects.find((each) => !each.off && (each.id === to || each.parts.some((part) => part.id === to)));
      if (
        off ||
        target === undefined ||
        target === wild ||
        !(acted.has(from) && (SPATIAL.test(predicate) || predicate === 'from'))
      )
        return false;
      return /^(?:person|product|vehicle)$/.test(classOf(target) ?? '') && !WORN.test(target.name);
    });
  return {
    suits: (place) => {
      const tags = placeKnown(place)?.tags ?? [];
      if (WILD.test(place) && among) return false;
      return !((out || airy) && tags.includes('in')) && !(inside && tags.includes('out'));
    },
    instead: airy && !out ? 'garden' : out ? (traits.some((has) => has.has('plant')) ? 'garden' : 'street') : undefined,
    held: near.some(
      ({ predicate, target, own }) =>
        (own && WITHIN.test(predicate) && /^(?:gutter|puddle|pocket|hand|palm)$/.test(target.name)) ||
        (ANCHORS.test(target.name) && !(main && floats(main.name) && floats(target.name) && BESIDE.test(predicate))),
    ),
  };
}
