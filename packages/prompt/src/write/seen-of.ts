/** What is known to be seen of a thing: by its whole name, or by its last word where the words before it leave it what it is. */
import { type Portrait, remember, seenKnown, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { traitsOfName } from '../subjects/traits.ts';
import { LEAVES_FORM } from './sure.ts';

export const seenOf = ({ name }: Subject): Portrait | undefined => seenByName(name.toLowerCase());

const seenByName = remember((name: string): Portrait | undefined => {
  const whole = seenKnown(name) ?? seenKnown(singular(name));
  if (whole !== undefined) return whole;
  const words = name.split(' ');
  const [head = '', ...before] = words.reverse();
  if (before.length === 0 || !before.every(leavesIt)) return undefined;
  return seenKnown(head) ?? seenKnown(singular(head));
});

const LEAVES_IT =
  /^(?:wireless|stone|marble|silver|gold|golden|bronze|terracotta|porcelain|antique|baked|roasted|ripe|fresh|iced|hot|studio|winter|summer|rag|log)$/;

/** "Wireless headphones" are headphones; a paper boat and a cloud castle are none. */
function leavesIt(word: string): boolean {
  if ((LEAVES_FORM.test(word) && word !== 'paper') || LEAVES_IT.test(word)) return true;
  const { adjective, noun } = wordNet(word) ?? {};
  return adjective !== undefined && adjective > (noun ?? -1) && !traitsOfName(word).has('product');
}
