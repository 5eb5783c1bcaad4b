/** Words of two meanings, and what tells them apart. */
import type { Brief, Subject } from '@atelier/spec';

/** Words of two meanings, told apart by what else is in the picture: glasses beside wine are drunk from. */
const SENSES: readonly { name: RegExp; beside: RegExp; noun: string }[] = [
  { name: /^glass(?:es)?$/, beside: /\b(?:wine|champagne|prosecco|sherry|port)\b/, noun: 'wine glass' },
  {
    name: /^glasses$/,
    beside: /\b(?:beer|juice|lemonade|water|milk|whisky|whiskey|drinks?|bottles?|jug|carafe|pitcher|cocktails?)\b/,
    noun: 'drinking glass',
  },
  // A ball is that of the game whose gear is beside it.
  { name: /^balls?$/, beside: /\b(?:tennis|racke?t|racquet)/, noun: 'tennis ball' },
  { name: /^balls?$/, beside: /\bbaseball|\b(?:catcher's )?mitt\b/, noun: 'baseball' },
  { name: /^balls?$/, beside: /\bbasketball\b/, noun: 'basketball' },
  { name: /^balls?$/, beside: /\bbowling\b|\bskittles\b/, noun: 'bowling ball' },
  { name: /^pins?$/, beside: /\bbowling\b/, noun: 'bowling pins' },
  { name: /^hoops?$/, beside: /\b(?:basket)?balls?\b/, noun: 'basketball hoop' },
  { name: /^wheels?$/, beside: /\b(?:hamster|gerbil|mouse|mice|rat|guinea pig)s?\b/, noun: 'hamster wheel' },
  // Round the foot of a tree in a room runs a toy.
  {
    name: /^trains?$/,
    beside: /\b(?:christmas tree|presents?|gifts?|toys?|teddy|playroom|nursery|child's room)\b/,
    noun: 'toy train',
  },
  {
    name: /^pots?$/,
    beside: /\b(?:soup|stew|stove|cooker|chef|cook|kitchen|ladle|noodles?|pasta|spaghetti|chili)\b/,
    noun: 'soup pot',
  },
  // What spans a window or a corner hangs on no twigs.
  {
    name: /^(?:spider'?s? ?)?webs?$/,
    beside: /\b(?:windows?|corner|attic|ceiling|cellar|basement|door|barn)\b/,
    noun: 'cobweb',
  },
  { name: /^webs?$/, beside: /\bspiders?\b|\b(?:dew|rain) ?drops?\b/, noun: 'spider web' },
  // One that lifts is no bird.
  {
    name: /^cranes?$/,
    beside:
      /\b(?:lift(?:s|ing)?|hoist(?:s|ing)?|beams?|girders?|steel|building|construction|skyscrapers?|containers?|cargo|docks?|port|harbou?r|hook|scaffold(?:ing|s)?|bulldozers?|excavators?)\b/,
    noun: 'building crane',
  },
  {
    name: /^cells?$/,
    beside: /\b(?:labels?|nucleus|membrane|cytoplasm|mitochondri(?:a|on)|organelles?|ribosomes?|microscope|biology)\b/,
    noun: 'body cell',
  },
  {
    name: /^arch(?:es)?$/,
    beside: /\b(?:roses?|flowers?|blossoms?|bride|groom|wedding(?: couple)?|newlyweds)\b/,
    noun: 'flower arch',
  },
  {
    name: /^drinks?$/,
    beside: /\b(?:burgers?|hamburgers?|cheeseburgers?|fries|chips|hot ?dogs?|pizzas?|popcorn|nuggets|tacos?|sandwich(?:es)?)\b/,
    noun: 'soft drink',
  },
  { name: /^boards?$/, beside: /\bsurf(?:ers?|ing)?\b/, noun: 'surfboard' },
  { name: /^boards?$/, beside: /\bskat(?:ers?|ing|epark)\b/, noun: 'skateboard' },
  { name: /^boards?$/, beside: /\bsnowboard(?:ers?|ing)\b/, noun: 'snowboard' },
  { name: /^rollers?$/, beside: /\bpaint\b/, noun: 'paint roller' },
  {
    name: /^nails?$/,
    beside: /\b(?:hammers?|planks?|boards?|wood|workbench|toolbox|saws?|tools?|carpenters?|boxes|magnets?)\b/,
    noun: 'iron nails',
  },
  // What lights a street stands on a post.
  {
    name: /^lamps?$/,
    beside:
      /\b(?:streets?|alley(?:way)?s?|lanes?|avenues?|boulevards?|squares?|plazas?|promenades?|pavements?|sidewalks?|park|bridge|quay|embankment)\b/,
    noun: 'street lamp',
  },
];

/** The noun that it is drawn as. */
export function senseOf(brief: Brief, fact: Subject): string {
  const others = [
    ...brief.subjects.filter((s) => s !== fact && !s.off && s.source !== 'edit').map((s) => s.name),
    ...brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source === 'user').map((f) => f.value),
    ...brief.relations.filter((r) => !r.off && r.from === fact.id).map((r) => r.predicate),
    ...fact.actions.filter((a) => !a.off).map((a) => a.value),
  ];
  return SENSES.find((s) => s.name.test(fact.name) && others.some((name) => s.beside.test(name)))?.noun ?? fact.name;
}
