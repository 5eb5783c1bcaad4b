/**
 * What was named beside the main thing and no sentence shows stands somewhere in the picture: one plain sentence says where. Nothing is said of
 * how it looks but what the person said.
 */

import { plural, singular } from '@atelier/lexicon';
import type { Brief, Random, Subject } from '@atelier/spec';
import { formOf } from '../../subjects/form-of.ts';
import { FORMS } from '../../subjects/forms.ts';
import { classOf } from '../../subjects/plain-portrait.ts';
import { synonymsOf } from '../../subjects/synonyms.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { isWorn } from '../../write/own-dress.ts';
import { agreeing, doneByPlace, isFlat } from './begun-verbs.ts';
import { carriedInto } from './carried.ts';
import { carriedOf } from './carried-words.ts';
import { type Part, partOf } from './material.ts';
import { passagesIn } from './passages.ts';
import { voiceOf } from './voice.ts';
import { sentence } from './words.ts';

/** The sentences for up to two of them; `own` is whether the main thing has a scene of its own, `told` what the other sentences say. */
export function unshown(brief: Brief, main: Subject | undefined, own: boolean, told: string, roll: Random): Part[] {
  if (brief.liberty === 'faithful') return [];
  return toldSubjects(brief)
    .filter((each) => !passagesIn(brief).some(({ slot, about }) => slot === 'lodged' && about === each.id))
    .filter((each) => (each !== main || (!own && isInPlace(each, brief))) && !isTold(each, told))
    .flatMap((each) => sentenceFor(each, main, brief, roll) ?? [])
    .slice(0, MOST)
    .map((text) => partOf(sentence(text), 2, WORTH, NAMES_IT));
}
const MOST = 2;
const WORTH = 0.58;
const NAMES_IT: Partial<Part> = { told: true };

/** What a place was said to have: a cabin of a forest is not what the picture is of. */
const isInPlace = ({ id }: Subject, { relations, setting }: Brief): boolean =>
  relations.some(
    ({ from, to, predicate, off }) =>
      !off &&
      to === id &&
      /^(?:with|and)$/.test(predicate) &&
      setting.some((each) => each.id === from && each.kind === 'place'),
  );

function isTold({ name }: Subject, told: string): boolean {
  // A warm light in a window is no northern lights.
  if (SKIES.some(([known]) => known.test(name.toLowerCase())))
    return told.toLowerCase().includes(name.toLowerCase().split(' ')[0] as string);
  const head = singular(name.toLowerCase().split(' ').at(-1) as string);
  // Light that leaves one side in shade is no leaf.
  if (head === 'leaf') return /\b(?:leaf|leaves|foliage)\b(?! (?:the|its|an?|one|what|all|every|only)\b)/i.test(told);
  // Nearly all of them are found so.
  if (told.includes(` ${head}`)) return true;
  const low = told.toLowerCase();
  return [head, ...synonymsOf(head)].some((word) => low.includes(` ${word}`) || low.includes(` ${plural(word)}`));
}

function sentenceFor(each: Subject, main: Subject | undefined, brief: Brief, roll: Random): string | undefined {
  const byKind = setByKind(each, main, brief, roll);
  if (byKind !== undefined) return byKind;
  const of = classOf(each);
  if (of === undefined || /^(?:person|land)$/.test(of) || FORMS.test(each.name) || PART.test(each.name)) return undefined;
  const many = formOf(each, brief.idea) === 'many';
  const placed = brief.relations.filter(({ off, source }) => !off && source === 'user');
  const own =
    each === main
      ? undefined
      : placed.find(({ from, to }) => (from === main?.id && to === each.id) || (from === each.id && to === main?.id));
  const held = placed.find(({ to }) => to === each.id);
  if (held !== undefined && (isWorn('in', each, brief) || /(?:ing|ed)\b|^(?:of|for|from|like|full of)$/.test(held.predicate)))
    return undefined;
  const name = withSaid(voiceOf(each, brief).name, each, brief);
  const verb = (one: string): string => agreeing(one, many);
  const set = verb(isFlat(each.name) || of === 'food' ? 'lies' : 'stands');
  const it = main === undefined || classOf(main) === undefined ? undefined : voiceOf(main, brief).name;
  // A nursery is a place, whatever it was read as.
  const ofPlace =
    brief.setting.some(({ id, kind }) => kind === 'place' && id === (held?.from ?? '')) ||
    (own?.predicate === 'with' && own.from === main?.id && doneByPlace(headOf(main?.name ?? '')) !== undefined);
  if (own === undefined || it === undefined || ofPlace) {
    if (!ofPlace) return undefined;
    return roll.pick(of === 'building' || of === 'vehicle' ? FARTHER : NEARER)(name, set);
  }
  if (own.from === each.id || placed.some(({ from, predicate }) => from === each.id && predicate === 'inside'))
    return undefined;
  // Where somebody does something what is under them has no sentence of its own.
  if (/^(?:on|on top of)$/.test(own.predicate) && main !== undefined && isAnimate(main)) return undefined;
  if (/^(?:on|on top of)$/.test(own.predicate))
    return roll.pick([
      () => `${name} ${verb('carries')} ${it}, one edge running across the foot of the picture`,
      () => `under ${it} ${name} ${verb('reaches')} from one side of the picture to the other`,
      () => `${name} ${verb('takes')} up the lower third of the picture`,
    ])();
  if (/^(?:beside|next to|by|near)$/.test(own.predicate))
    return roll.pick([() => `${name} ${verb('is')} close beside, in full view`, () => `right beside ${it} ${set} ${name}`])();
  if (own.predicate === 'with' && main !== undefined && !/^(?:person|animal)$/.test(classOf(main) ?? '')) {
    if (SURFACE.test(main.name))
      return roll.pick([() => `${name} ${set} on top, in full view`, () => `on ${it} ${set} ${name}`])();
    if (/^(?:food|drink|product)$/.test(of) && /^(?:food|drink|product)$/.test(classOf(main) ?? ''))
      return roll.pick([() => `${name} ${set} close beside ${it}`, () => `next to ${it} ${set} ${name}`])();
  }
  return undefined;
}
/** What is carried in the mouth, poured, or hung on a wall is there in a way of its own, whatever class it is of. */
function setByKind(each: Subject, main: Subject | undefined, brief: Brief, roll: Random): string | undefined {
  if (main === undefined || each === main) return undefined;
  const sky = SKIES.find(([known]) => known.test(each.name.toLowerCase()));
  if (sky) return roll.pick(sky[1]);
  if (/^snow$/i.test(each.name) && /\boutside$/i.test(brief.idea))
    return roll.pick([
      'beyond the panes lies snow, blue in the shade and bright along every branch',
      'outside, snow has rounded every edge, and its pale light comes in over the sill',
    ]);
  const placed = brief.relations.filter(({ off, source }) => !off && source === 'user');
  const bodied = setByBody(each, main, brief, roll);
  if (bodied !== undefined) return bodied;
  const own = placed.find(({ to, predicate }) => to === each.id && predicate === 'with');
  const many = formOf(each, brief.idea) === 'many';
  const name = withSaid(voiceOf(each, brief).name, each, brief);
  const head = headOf(each.name);
  const by = brief.subjects.find(({ id }) => id === own?.from);
  if (own?.from === main.id && !many && CARRIED.test(head) && JAWED.test(` ${main.name.toLowerCase()}`))
    return roll.pick([
      () => `${name} is held crosswise in the mouth, both ends clear of the cheeks`,
      () => `the teeth hold ${name} at its middle, level and well up`,
      () => `held across the mouth, ${name} sticks out on both sides`,
    ])();
  if (own !== undefined && POURED.test(head) && (by === main ? DIPPED.test(main.name) : by === undefined || !isAnimate(by)))
    return roll.pick([
      () => `${name} stands beside in a small glass dish, a thread of light along the rim`,
      () => `in a shallow bowl close by shines ${name}, smooth to the edge`,
      () => `a little of ${name} fills a small dish to the right`,
    ])();
  if (
    own !== undefined &&
    (by === undefined || classOf(by) !== 'plant') &&
    many &&
    head === 'leaf' &&
    !isAnimate(main) &&
    classOf(main) !== 'plant' &&
    !/\b(?:pattern|vase|tea|salad|soup)\b/i.test(brief.idea)
  )
    return roll.pick([
      () => `${name} lie about on the ground, some face down, one curled against it`,
      () => `here and there lie ${name}, flat and veined, a few turned pale side up`,
    ])();
  if (own !== undefined && ON_WALLS.test(head) && (by === undefined || classOf(by) === 'building'))
    return many
      ? roll.pick([
          () => `${name} hang in a row along the wall, one corner curling free`,
          () => `on the wall hang ${name}, edge to edge`,
        ])()
      : roll.pick([() => `${name} hangs on the wall, in plain sight`, () => `on the back wall hangs ${name}`])();
  return undefined;
}
/** What stands in the sky of a picture. */
const SKIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:northern lights?|southern lights?|aurora(?: borealis)?)$/,
    [
      'the northern lights hang in the sky in tall green curtains, violet along their upper edge',
      'across the whole sky the northern lights run in two green bands, folded once like cloth',
      'over it all stand the northern lights, green and pale, their glow on whatever lies open beneath',
    ],
  ],
  [
    /^(?:double )?rainbow$/,
    [
      'the rainbow stands over one side of the picture, its foot lost behind the land',
      'behind it the rainbow makes a full low bow against the darker cloud',
    ],
  ],
  [
    /^milky way$/,
    [
      'the Milky Way goes up slantwise, a broad pale band with dark rifts',
      'overhead the Milky Way runs from edge to edge, thick with small stars',
    ],
  ],
  [
    /^(?:shooting|falling) stars?$/,
    [
      'one shooting star draws a thin white line down to the left',
      'high up a shooting star has left a straight bright scratch',
    ],
  ],
  [
    /^fireworks?$/,
    [
      'the fireworks open high up in red, gold and white rounds, smoke drifting off below',
      'overhead the fireworks hang in falling golden lines',
    ],
  ],
];
/** Whose shoulder something sits on, what is carried on a back, what several share, and the fire that one is by. */
function setByBody(each: Subject, main: Subject, brief: Brief, roll: Random): string | undefined {
  const placed = brief.relations.filter(({ off, source }) => !off && source === 'user');
  const name = withSaid(voiceOf(each, brief).name, each, brief);
  const head = headOf(each.name);
  const many = formOf(each, brief.idea) === 'many';
  const part = placed.find(({ to, predicate }) => to === each.id && predicate === 'of')?.from;
  const seat = brief.subjects.find(({ id }) => id === part);
  if (seat && PERCH.test(seat.name) && placed.some(({ from, to }) => from === main.id && to === seat.id) && !many)
    return roll.pick([
      () => `${name} is seen from the chest up, head turned a little away to make room`,
      () => `close beside it the face of ${name} is half turned to it, calm and out of focus`,
      () => `${name} holds still beneath it, in the picture down to the chest`,
    ])();
  const does = placed.find(
    ({ from, to, predicate }) => from === main.id && to === each.id && /ing\b/.test(predicate),
  )?.predicate;
  if (does?.startsWith('carrying') && /\bon (?:its|his|her|their) back\b/i.test(brief.idea))
    return roll.pick([
      () => `${name} ${many ? 'stand' : 'stands'} along the broad back, small and whole, tilting a little with each step`,
      () => `up on the back ${many ? 'rise' : 'rises'} ${name}, every part of it tiny and clear against the sky`,
    ])();
  if (does === 'sharing' && classOf(each) === 'food')
    return roll.pick([
      () => `${name} ${many ? 'lie' : 'lies'} open between them, a first piece already lifted out`,
      () => `between them ${many ? 'lie' : 'lies'} ${name}, one part gone and one in the hand`,
    ])();
  const by = placed.find(({ to, predicate }) => to === each.id && /^(?:by|beside|near|in front of|at)$/.test(predicate));
  if (by && FIRE.test(head))
    return roll.pick([
      () => `${name} burns to one side, its light moving on all that faces it`,
      () => `from the left comes the glow of ${name}, red along every edge that is turned to it`,
    ])();
  return undefined;
}
const PERCH = /^(?:shoulder|arm|hand|finger|lap|head|palm|back|knee)s?$/i;
const FIRE = /^(?:fire|fireplace|campfire|bonfire|hearth|stove)$/;
const isAnimate = (subject: Subject): boolean => /^(?:person|animal)$/.test(classOf(subject) ?? '');
const CARRIED = /^(?:stick|branch|bone|newspaper|rope|twig)$/;
const JAWED = /[ -](?:dog|puppy|pup|retriever|labrador|shepherd|collie|terrier|spaniel|poodle|corgi|husky|beagle|wolf|fox)$/;
const POURED = /^(?:oil|sauce|dip|honey|jam|mustard|ketchup|vinegar|dressing|mayonnaise|syrup|salsa|hummus|pesto|butter)$/;
/** Eaten with what stands beside them. */
const DIPPED =
  /(?:bread|baguette|focaccia|nachos|fries|chips|sushi|nuggets|dumplings|wings|crackers|rolls|cheese|samosas|tortilla chips|pita|vegetables|shrimp|prawns|pretzels?|scones?|platter)$/i;
const ON_WALLS = /^(?:posters?|paintings?|pictures?|photos?|photographs?|maps?|tapestr(?:y|ies)|prints?)$/;

/** Belongs to what it was named with, or is a side of a room. */
const PART =
  /(?:strap|handle|lid|roof|door|window|pane|wheel|sail|flag|label|button|collar|ribbon|frame|leg|arm|petal|leaf|leaves|stripe|pattern|tile|wall|floor|ceiling|wallpaper|curtain|light|chimney|tower|sleeve|brim|lettering|screen|edge|button|string)s?$/i;
const headOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
const SURFACE = /(?:table|desk|counter|tray|plate|platter|board|blanket|shelf|windowsill|sideboard|altar)$/i;

type Ways = readonly ((name: string, set: string) => string)[];
const FARTHER: Ways = [
  (name, set) => `${name} ${set} some way back, small but whole`,
  (name, set) => `off to one side ${set} ${name}, in plain sight`,
  (name, set) => `farther in ${set} ${name}, seen at a slant`,
];
const NEARER: Ways = [
  (name, set) => `${name} ${set} in the nearer half, in plain sight`,
  (name, set) => `a few steps in ${set} ${name}`,
  (name, set) => `to one side ${set} ${name}, clear of the rest`,
];

/** With what was said of it. */
const withSaid = (name: string, { id }: Subject, brief: Brief): string => {
  const text = carriedInto(
    `${name} is`,
    carriedOf(brief).filter((each) => each.id === id),
  );
  return text.slice(0, -' is'.length);
};
