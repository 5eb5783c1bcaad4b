/** What things and places do that were only named: they stand, lie or fill the frame; places run, open or stretch. */
import { verbBase } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { classOf } from '../../subjects/plain-portrait.ts';

/** "Runs off ahead" of one, "run off ahead" of several. */
export function agreeing(does: string, several: boolean): string {
  if (!several) return does;
  const [verb = '', ...rest] = does.split(' ');
  return [verb === 'is' ? 'are' : (verbBase(verb) ?? verb), ...rest].join(' ');
}

/** How a thing of its kind is where it was put; undefined where its kind does not tell. */
export function usualOf(main: Subject, where: string, noun: string): string | undefined {
  const of = classOf(main);
  const name = main.name.toLowerCase();
  if (where === 'against') return 'leans';
  if (GLOWING.test(name)) return 'glows';
  if (/^(?:above|over)$/.test(where)) return of === 'vehicle' ? 'floats' : 'hangs';
  if (main.attributes.some(({ value }) => /^(?:broken|torn|crumpled|fallen|shattered)$/.test(value))) return 'lies';
  if (of === 'vehicle' && AFLOAT.test(name)) return WATER.test(noun) && where === 'on' ? 'floats' : 'lies';
  if (of === 'building' || of === 'vehicle' || of === 'plant') return 'stands';
  if (HANGING.test(name)) return /hook|wall|door|line|nail|peg|branch|porch|post|fence/.test(noun) ? 'hangs' : undefined;
  if (FLAT.test(name)) return 'lies';
  if (/^(?:in|among)$/.test(where) && of === 'product')
    return /hand|pocket|drawer|box|grass|sand|leaves|snow/.test(noun) ? 'lies' : 'stands';
  return of === 'food' || of === 'drink' || of === 'product' ? (SOFT.test(noun) ? 'lies' : 'sits') : undefined;
}
const GLOWING = /(?:neon sign|neon|candle|campfire|bonfire)s?$/;
const SOFT = /(?:floor|ground|bed|sand|grass|beach|shore)$/;
const AFLOAT = /(?:boat|ship|canoe|kayak|raft|gondola|yacht|ferry|barge|dinghy|galleon|trawler)s?$/;
const WATER = /(?:sea|ocean|lake|river|water|pond|bay|canal|stream|harbou?r|lagoon|fjord|pool)s?$/;
const HANGING = /(?:painting|picture|mirror|clock|scarf|coat|hat|flag|curtain|wreath|swing|hammock|bell|sign)s?$/;
const FLAT =
  /(?:blanket|rug|carpet|towel|map|book|letter|newspaper|quilt|sheet|key|coin|knife|spoon|fork|sword|rope|leaf|feather|ring|necklace|glove|glasses|anchor|pen|pencil|notebook|phone)s?$/;

/** What lies rather than stands. */
export const isFlat = (name: string): boolean => FLAT.test(name.toLowerCase());

/** What a thing does of which nobody said where it is; `wide` where there is room round it. */
export function doneByThing(main: Subject, wide: boolean): readonly string[] {
  if (classOf(main) === 'building') return BUILT;
  if (!wide) return FILLING;
  return FLAT.test(main.name.toLowerCase()) ? LAID : SET;
}
const BUILT = ['stands before us', 'stands in full view', 'rises in mid-picture', 'stands well in view'];
const FILLING = ['fills the frame', 'fills the picture', 'fills the view', 'takes up the frame'];
const LAID = ['lies before us', 'lies in mid-picture', 'lies spread out', 'lies in full view'];
const SET = ['stands before us', 'stands in mid-picture', 'stands in full view', 'stands well in view'];

/** What is a place even where it was read as a building. */
export const isPlaceToBeIn = (head: string): boolean => WITHIN.test(head);
const WITHIN =
  /^(?:terrace|balcony|nursery|porch|kitchen|room|attic|cellar|corner|nook|greenhouse|courtyard|garden|lobby|hall)$/;

/** What a place does, by its last word; undefined of what is no place that has a verb of its own. */
export const doneByPlace = (head: string): readonly string[] | undefined => PLACES.find(([words]) => words.test(head))?.[1];

const PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:streets?|alleys?|lanes?|roads?|paths?|canals?|rivers?|trails?|highways?|tracks?|avenues?|boulevards?|corridors?|hallways?|tunnels?|streams?|piers?|boardwalks?|promenades?|alleyways?)$/,
    [
      'runs away from us',
      'leads into the picture',
      'runs off ahead',
      'goes off before us',
      'opens ahead of us',
      'leads away from us',
      'leads into the distance',
    ],
  ],
  [
    /^(?:beach|coast|coastline|shore|seaside|desert|fields?|meadows?|lakes?|sea|ocean|plains?|valleys?|savanna|savannah|tundra|steppe|prairie|hills|hillside|dunes|bay|landscape|vineyards?|farm|orchard|marsh|swamp|island|cliffs?|canyon|mountains?)$/,
    [
      'stretches away before us',
      'lies open before us',
      'spreads out wide',
      'fills the whole width',
      'opens out before us',
      'stretches across the view',
    ],
  ],
  [
    /^(?:villages?|towns?|city|harbou?rs?|ports?|squares?|plaza|markets?|skyline|gardens?|parks?|courtyards?|cemetery|graveyard|playground|campsite|fairground|farmyard|backyard|yard|station|airport)$/,
    ['lies before us', 'spreads out before us', 'fills the picture', 'fills the whole view'],
  ],
  [
    /^(?:forests?|woods|woodland|jungle|rainforest|grove|clearing)$/,
    ['fills the picture', 'rises all round', 'closes in all round', 'stands on every side', 'surrounds us'],
  ],
  [
    /^(?:room|kitchen|bathroom|bedroom|garage|classroom|library|cafe|café|restaurant|bakery|shop|store|bookshop|bookstore|office|studio|workshop|attic|cellar|basement|hall|church|cathedral|chapel|greenhouse|gym|laboratory|lab|bar|pub|diner|corner|nook|nursery|porch|balcony|terrace|lobby|museum|theat(?:re|er)|stable|cave|pantry|salon|ballroom|factory|warehouse|gallery|tavern)$/,
    ['opens before us', 'fills the picture', 'lies before us', 'takes up the view', 'opens up before us', 'fills the frame'],
  ],
];
