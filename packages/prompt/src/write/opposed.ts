/** What was said of a thing or of the air rules out what is usual of its kind: a towel that is wrapped is not folded, on ice nothing rocks. */
import { kindKnown, remember, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { on } from './on.ts';
import { OF_A_PLACE, OF_ROOMS } from './opposed-places.ts';

type Opposed = readonly (readonly [said: RegExp, never: RegExp])[];

/** What was said of a thing | what is then not told of it. */
const OF_A_THING: Opposed = [
  [/\b(?:wrapp?ed|draped|worn|wearing|tied|knotted)\b/, /\b(?:folded|rolled up|stack(?:ed)?|hangs?|coiled)\b/],
  [/\b(?:hanging|hung|dangling|pinned|pegged)\b/, /\b(?:folded|lies?|stacked|coiled|stands?|rests?)\b/],
  [/\b(?:open|opened|unzipped|ajar|unwrapped|unfolded)\b/, /\b(?:closed|shut|sealed|folded (?:flat|from)|tied|zipped)\b/],
  [/\b(?:closed|shut|locked|boarded|sealed)\b/, /\b(?:open|opened|ajar)\b/],
  [
    /\b(?:matte?|rough|unglazed|chalky)\b/,
    /\b(?:gloss\w*|shiny|shin\w+|polished|brushed|gleam\w*|lacquer\w*|smooth glaze|chrome)\b/,
  ],
  [/\b(?:glossy|shiny|polished|gleaming)\b/, /\b(?:matte?|dull|rough|worn|rust\w*)\b/],
  [/\bfolded\b/, /\b(?:spread out|hangs?|crumpled|unfolded)\b/],
  [/\b(?:crumpled|creased|rumpled)\b/, /\b(?:neatly|folded|smooth|ironed)\b/],
  [/\b(?:empty|drained)\b/, /\b(?:full|filled|brim|heaped)\b/],
  [/\b(?:eaten|bitten|half[- ]eaten|sliced|cut|halved|peeled|chopped)\b/, /\b(?:whole|uncut|untouched|unbroken)\b/],
  // What was cut up has neither leaves nor stalk, and what runs down is no bar.
  [/\b(?:sliced|chopped|grated|diced|peeled|mashed)\b/, /\b(?:(?:long|green) (?:stems?|stalks?|leaves)|on the stalk)\b/],
  [/\b(?:melted|melting|dripping|molten|poured)\b/, /\b(?:bar|squares|block|broken off|crumbly)\b/],
  [/\b(?:broken|cracked|shattered|smashed|torn|ripped)\b/, /\b(?:unbroken|perfect\w*|flawless|intact|spotless)\b/],
  [
    /\b(?:old|rusty|rusted|faded|battered|chipped|dented|shabby|dirty|muddy|dusty)\b/,
    /\b(?:flawless|spotless|brand-new|gleam\w*|polished|clean)\b/,
  ],
  [/\b(?:new|brand-new|clean|spotless)\b/, /\b(?:rust\w*|worn|faded|dented|chipped|stain\w*|scuff\w*)\b/],
  [/\bnarrow\b/, /\b(?:wide|broad)\b/],
  [/\b(?:wide|broad)\b/, /\bnarrow\b/],
  [/\b(?:steep|straight)\b/, /\b(?:curves?|curved|spiral|winding)\b/],
  [/\bround\b/, /\b(?:square|rectangular|oblong)\b/],
  [/\bsquare\b/, /\b(?:round|oval)\b/],
  [/\b(?:melting|melted)\b/, /\b(?:firm|solid|crisp|hard)\b/],
  [
    /\b(?:wilted|wilting|dead|dried|withered|bare|leafless)\b/,
    /\b(?:fresh|lush|juicy|glossy|(?:bright|dark) green|fine veins|green (?:leaf|leaves)|bloom\w*)\b/,
  ],
  [/\b(?:raw|uncooked)\b/, /\b(?:browned|crisp|crust|golden[- ]brown|charred|grilled|toasted|steaming)\b/],
  [/\b(?:steamed|steaming|steamer|boiled|poached)\b/, /\b(?:crisp|fried|browned|golden(?: brown)?|charred|toasted)\b/],
  [/\b(?:unlit|extinguished|switched off)\b/, /\b(?:glow\w*|lit|flames?|shines?)\b/],
  [/\bwet|soaked|dripping|soapy\b/, /\b(?:dry|fluffy)\b/],
  [/\b(?:dried[- ]up|dry|drained|waterless)\b/, /\b(?:clear water|water falling|filled|ripples|splash\w*)\b/],
  [/\b(?:stranded|thrown|dumped|fallen|sunken|toppled)\b/, /\b(?:stands? in a row|same way|parked|stands? close)\b/],
  [/\b(?:leftover|left over|half[- ]eaten|cold)\b/, /\b(?:bubbling|piled high|steam\w*|untouched|whole)\b/],
  [/\b(?:leftover|left over|half[- ]eaten)\b/, /\b(?:(?:is|are) filled|to the brim|lifts?|just been|heaped|runs? back)\b/],
  [/\bupside down\b/, /\b(?:upright|stands?)\b/],
  [/\bplain\b/, /\b(?:pattern\w*|stripe\w*|striped|checked|flower\w*|dots?)\b/],
];

/** What was said anywhere | what is then not told of anything. */
const OF_THE_SCENE: Opposed = [
  // A bow stands opposite the sun: who sees one has the sun at their back.
  [/\brainbows?\b(?! trout)/, /^(?:low |setting |rising )?sun$/],
  ...OF_A_PLACE,
  // What lies on the ground in autumn and winter is not fresh, and of a winter without snow there is none.
  [/\b(?:winter|autumn|november|december|january|february|frost)\b/i, /\b(?:bright green|fresh green|lush|fresh leaves)\b/i],
  [/^(?!.*\bsnow)(?=.*\bwinter\b)(?=.*\b(?:leaf|leaves|rain|mud|drizzle|puddles?)\b)/i, /\bsnow\b/i],
  [/\b(?:power cut|blackout|power outage)\b/i, /\b(?:lit|lamps?|lanterns?|neon|glow\w*|bulbs?|street lights?)\b/i],
  [
    /\b(?:closed|shut|sealed|lidded)\b.*\b(?:box|lunchbox|case|chest|tin|jar|suitcase|crate|book)\b/,
    /\b(?:compartments|inside (?:it|are|is)|pages)\b/i,
  ],
  [
    /\b(?:chalk|hand[- ]painted|painted|cardboard|paper)\b.*\b(?:sign|board|sheet)\b/,
    /\b(?:enamel|chisel|carved|cut into|gold leaf|neon|screw holes|iron bracket)\b/i,
  ],
  [/\bchalk(?:board)?\b/, /\b(?:paint\w*|brush\w*|ink|gold|drop shadow|bracket|screws?|capitals in)\b/i],
  [/\benamel\b/, /\b(?:brush\w*|grain|dry strokes|boards?|chalk|planks?)\b/i],
  [/\bone colou?r\b/, /\b(?:two (?:flat )?colou?rs|thin third|two-tone|black for|one small (?:point|part))\b/i],
  [/\b(?:torchlight|candlelight|lamplight|firelight|moonlight|flashlight)\b/, /\b(?:clouds?|sun\w*|daylight|blue sky)\b/i],
  [
    /\b(?:frozen|iced[- ]over|icy)\b.*\b(?:canal|waterfall|lake|river|pond|sea|harbou?r|water\w*|stream|fjord|bay)\b/,
    /\b(?:(?<!no )rippl\w+|waves?|wavelets?|rocks? (?:along|gently|at)|rocking|bob\w*|flow\w*|current|swell|splash\w*|moored boats|sails|over the water|upside down|mirrors?|reflections?)\b/i,
  ],
  [
    /\b(?:rain\w*|drizzl\w+|downpour|storm\w*|fog\w*|mist\w*|overcast|blizzard|grey sky)\b(?<!\bafter(?: the)? (?:rain|storm))/,
    /\b(?:golden (?:sun|light|evening)|sunlit|low (?:golden )?sun|amber light|clear blue sky|of clear blue|sky is (?:clear|light blue)|bright sun|late sun|patch(?:es)? of sun)\b/i,
  ],
  [
    /\b(?:market|stall|street|alley|outdoors?|garden|park|beach|picnic|campfire|balcony)\b(?! (?:lamp|light|sign|map|art|food (?:truck|sign)))/,
    /\b(?:through (?:an?|the) (?:\w+ )?window|window light|window on the|side window|tall window|high window|sheer curtain|thin curtain)\b/i,
  ],
];

/** What was said of something, and what is then not told of it. */
interface Said {
  said: string;
  never: readonly RegExp[];
}

/** Asked of every row that could be told: the patterns that what was said rules out are picked once. */
const ruledOut = (opposed: Opposed, said: string): readonly RegExp[] =>
  opposed.flatMap(([is, never]) => (is.test(said) ? never : []));

/** Everything that was said of a thing: qualities, deeds, and how it is to others. */
function saidOf(subject: Subject, brief: Brief): Said {
  const known = SAID.get(subject);
  if (known?.relations === brief.relations && known.subjects === brief.subjects && known.idea === brief.idea) return known;
  const said = allSaidOf(subject, brief);
  const { relations, subjects, idea } = brief;
  const found = { relations, subjects, idea, said, never: ruledOut(OF_A_THING, said) };
  SAID.set(subject, found);
  return found;
}
const SAID = new WeakMap<Subject, Pick<Brief, 'relations' | 'subjects' | 'idea'> & Said>();

function allSaidOf({ id, name, attributes, actions }: Subject, { relations, subjects, idea }: Brief): string {
  const met = on(relations).flatMap(({ from, to, predicate }) =>
    from === id || to === id
      ? [
          predicate,
          ...(/^(?:out of|in|inside|from)$/.test(predicate) && from === id
            ? [subjects.find((each) => each.id === to)?.name ?? '']
            : []),
        ]
      : [],
  );
  const own = [name, ...on(attributes).map(({ value }) => value), ...on(actions).map(({ value }) => value), ...met]
    .join(' ')
    .toLowerCase();
  // "With paper wrapper half open": read of the bar that has it.
  if (!STATES.test(idea)) return own;
  const head = name.toLowerCase().split(' ').at(-1) ?? name;
  const after = new RegExp(
    `\\b${escaped(head)} (?:is |are )?((?:half |slightly |wide )?(?:open|closed|empty|full|broken|torn|melted|folded))\\b`,
  ).exec(idea.toLowerCase());
  return after ? `${own} ${after[1]}` : own;
}
const STATES = /\b(?:open|closed|empty|full|broken|torn|melted|folded)\b/i;
const escaped = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, '.');

/** Whether it tells of a thing what contradicts what was said of it. */
export function opposesThing(text: string, subject: Subject, brief: Brief): boolean {
  const { said, never } = saidOf(subject, brief);
  const low = never.length === 0 ? '' : text.toLowerCase();
  return never.some((each) => each.test(low) && !saysItself(low, each, said)) || ingredients(text, subject);
}

/** What was said in the same word contradicts nothing: "an old polished table". */
const saysItself = (text: string, never: RegExp, said: string): boolean => {
  const [word] = never.exec(text) ?? [];
  return word !== undefined && said.includes(word);
};

/** Whether it tells what cannot be in this air, light or view; a castle that was set down in its forest has windows. */
export function opposesScene(text: string, brief: Brief, placed = false): boolean {
  const { said, never } = sceneOf(brief.idea);
  const opposes = (each: RegExp): boolean => each.test(text) && !saysItself(text.toLowerCase(), each, said);
  return never.some(opposes) || (!placed && OF_ROOMS[0].test(said) && opposes(OF_ROOMS[1]));
}
const sceneOf = remember(
  (idea: string): Said => {
    const said = idea.toLowerCase();
    return { said, never: ruledOut(OF_THE_SCENE, said) };
  },
  200,
  Number.POSITIVE_INFINITY,
);

/** A potato soup has no carrots, beans and celery: what a dish is named after stands for what is in it. */
function ingredients(text: string, { name }: Subject): boolean {
  const own = namedAfter(name);
  if (own === undefined) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .map(singular)
    .some((word) => isIngredient(word) && MAIN.test(word) && !own.includes(word));
}
/** What a dish is named after; undefined of what is none. */
const namedAfter = remember((name: string): readonly string[] | undefined => {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.slice(0, -1).map(singular).filter(isIngredient);
  return own.length === 0 || kindKnown(words.at(-1) ?? '')?.tags.includes('food') !== true ? undefined : own;
});
const isIngredient = (word: string): boolean => /^(?:food|plant|animal)$/.test(wordNet(word)?.nounClass ?? '');
/** What a dish may be named after; herbs, cream and crust are in any. */
const MAIN =
  /^(?:carrot|celery|bean|potato|tomato|mushroom|pea|corn|cabbage|broccoli|spinach|pepper|pumpkin|leek|beet|chicken|beef|pork|ham|bacon|sausage|shrimp|prawn|salmon|tuna|fish|egg|cheese|apple|pear|cherry|berry|strawberry|blueberry|raspberry|lemon|orange|peach|plum|rhubarb|banana|chocolate|noodle|rice|lentil|avocado|olive|cucumber|pepperoni|mozzarella|aubergine|courgette|beetroot)$/;

const COVERED = /\b(?:covers? the whole sky|overcast|flat (?:pale )?grey|grey cloud)\b/i;
const SEEN_BLUE = /\b(?:across the blue|sky is (?:clear|blue|light blue)|blue sky|patch of clear blue|between the clouds)\b/i;

/** Whether two sentences give the picture two skies. */
export const givesTwoSkies = (text: string, told: string): boolean =>
  (COVERED.test(text) && SEEN_BLUE.test(told)) || (SEEN_BLUE.test(text) && COVERED.test(told));
