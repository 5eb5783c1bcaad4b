import { CLOTHES, drawingOf, singular, wordNet } from '@atelier/lexicon';

/** Whether it is something that one can have in a hand, and no clothes. */
export function isHandy(name: string): boolean {
  const head = singular(name.slice(name.lastIndexOf(' ') + 1));
  return (
    wordNet(head)?.concrete === 'artifact' &&
    !CLOTHES.has(head) &&
    !CLOTHES.has(name) &&
    !/^(?:building|vehicle|place)$/.test(drawingOf(name)?.category ?? '')
  );
}
