/** What a word is by its letters and the short lists, whatever stands around it. */
import { CLOSED, COLOURS, QUANTIFIERS, verbBase, wordNet } from '@atelier/lexicon';
import { mayFollowInDish } from './dishes.ts';
import type { Lexeme, Traits } from './lexeme.ts';
import { SHORTHAND } from './short-words.ts';

const TELLING = /^(?:help|watch|see|let|make|hear|catch)(?:s|es|ing)?$/;
/** How something is where it is, before it is named: "on the wall hangs a clock". */
const POSTURES =
  /^(?:hangs?|stands?|sits?|lies?|rests?|leans?|floats?|grows?|hovers?|looms?|sleeps?|waits?|rises?|lay|hung|stood|sat|rose)$/;
/** "snow covered village", "tree lined street". */
const COVERING = new Set(
  'covered fired lined soaked drenched filled capped topped shaped lit kissed themed inspired sized eyed haired clad coloured colored faced legged winged bound free chipped stained splattered speckled strewn laden packed swept beaten bleached trimmed studded encrusted streaked infested scented flavoured flavored powered operated coated dusted'.split(
    ' ',
  ),
);

/** What `shapedBehind` decides. */
const BEHIND = new Set(
  'face touch hold hit kick feed ride pull push set put cut shut spread hung round back front backstage downtown underwater bent double'.split(
    ' ',
  ),
);

/** What things are sold in, so many together. */
const SETS = new Set('set pack pair group box lot bundle collection packet bag case carton tin'.split(' '));

/** Small words that their neighbours never make another part of speech. */
const PLAIN = new Set('the a an of and with in on at to from by under for into'.split(' '));

const findTraits = (lower: string): Traits => {
  const { noun, verb, concrete } = wordNet(lower) ?? {};
  return {
    closed: CLOSED.has(lower),
    plain: PLAIN.has(lower),
    short: SHORTHAND.has(lower),
    colour: COLOURS.has(lower),
    ing: lower.endsWith('ing'),
    s: lower.endsWith('s'),
    side: lower === 'left' || lower === 'right',
    denies: lower === 'neither' || lower === 'nor',
    joins: lower === 'and' || lower === '&' || lower === 'or',
    article: lower === 'a' || lower === 'an' || lower === 'the',
    looks: /^(?:look|looks|looked|looking|shaped)$/.test(lower),
    opens: /^(?:open|shut|wide)$/.test(lower),
    bare: verb !== undefined && (verbBase(lower) ?? lower) === lower,
    tells: TELLING.test(lower),
    posture: POSTURES.test(lower),
    pictures: /^(?:painting|drawing|etching|engraving|carving|rendering)$/.test(lower),
    covers: COVERING.has(lower),
    quantifies: QUANTIFIERS.has(lower),
    degree: /^a (?:little )?(?:bit|tad|little)$/.test(lower),
    particle: /^(?:up|down|out|off|over|behind|away|open)$/.test(lower),
    dishes: mayFollowInDish(lower),
    behind: BEHIND.has(lower),
    sets: SETS.has(lower),
    noun: noun !== undefined,
    artifact: concrete === 'artifact',
    animal: concrete === 'animal',
  };
};

export const traitsOf = ({ lexeme }: { lexeme: Lexeme }): Traits => {
  lexeme.traits ??= findTraits(lexeme.lower);
  return lexeme.traits;
};
