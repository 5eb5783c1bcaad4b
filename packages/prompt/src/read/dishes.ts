/** "Leek and potato soup", "rhubarb crumble": what is in a dish, before what it is. */
import { CLOSED, COLOURS, remember, wordNet } from '@atelier/lexicon';
import { singularOf } from './lexeme.ts';
import type { Token } from './tokens.ts';

/** "Leek and", "apple crumble": what may stand second. */
export const mayFollowInDish = (word: string): boolean => word === 'on' || JOINED.test(word) || CRUMBLED.test(word);

/** How many words from `i` on are the name of one dish; 0 where they are none. */
export function dishAt(tokens: readonly Token[], i: number): number {
  const lower = (at: number): string => tokens[i + at]?.lower ?? '';
  // "Beans on toast".
  if (lower(1) === 'on') return lower(2) === 'toast' && isInDish(singularOf(tokens[i]!.lexeme)) ? 3 : 0;
  const joined = JOINED.test(lower(1));
  if (!(joined || CRUMBLED.test(lower(1))) || !isInDish(lower(0))) return 0;
  if (!joined) return 2;
  if (!DISH.test(lower(3)) || !isInDish(lower(2))) return 0;
  return tokens.slice(i + 1, i + 4).every(({ kind, gap }) => kind !== 'quote' && gap < 2) ? 4 : 0;
}

/** "Shepherd's pie": what is eaten, and is nobody's. */
export function isOwnDish(tokens: readonly Token[], i: number): boolean {
  const third = tokens[i + 2];
  if (third?.kind !== 'word' || CLOSED.has(third.lower)) return false;
  const kind = wordNet(`${tokens[i]!.lower}'s ${singularOf(third.lexeme)}`)?.nounClass;
  return kind === 'food';
}

const JOINED = /^(?:and|&|n)$/;
/** Heads that are verbs as well. */
const CRUMBLED = /^(?:crumbles?|crisps?|cobblers?|mash|stews?|roasts?|dips?|wraps?)$/;
const DISH =
  /^(?:stuffing|soup|stew|pie|sandwich|salad|curry|tart|quiche|omelette|omelet|ravioli|pasta|pizza|risotto|cake|muffin|crumble|cobbler|smoothie|dip|gratin|bake|casserole|wrap|toastie|broth|chowder|pancake|scone|jam|cookie|lasagne|lasagna|burger|bagel|panini|focaccia|flan|galette|strudel|trifle|cheesecake|roll|tortilla|quesadilla|salsa|pudding|cupcake|loaf|bread|noodles)(?:e?s)?$/;
const DRUNK_OR_EATEN_WITH =
  /^(?:coffee|tea|milk|wine|beer|bread|toast|water|juice|food|breakfast|lunch|dinner|meal|dish|bowl|chips|dog|cat|duck|lamb|pig)$/;
const PRODUCE =
  /^(?:sage|apple|pear|plum|peach|rhubarb|cherry|berry|blackberry|raspberry|blueberry|strawberry|leek|tomato|pumpkin|pea|carrot|spinach|mushroom|potato|fig|lemon|ginger|garlic|onion|beetroot|lentil|bean|parsnip|squash|chestnut|coconut|almond|walnut|hazelnut|mint|basil|lime|orange|mango|banana|ricotta|feta|bacon|ham|cheese|pickle|chicken|salmon|tuna)$/;

/** Something to eat that a dish has inside. */
const isInDish = remember(
  (word: string): boolean =>
    !DRUNK_OR_EATEN_WITH.test(word) &&
    !CLOSED.has(word) &&
    (PRODUCE.test(word) || (!COLOURS.has(word) && wordNet(word)?.nounClass === 'food')),
);
