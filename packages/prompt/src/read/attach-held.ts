/** Who or what has what is said behind a place: coats behind a ship, buses behind the rain, a forest behind a table (R4). */
import { CLOTHES } from '@atelier/lexicon';
import type { Ref } from './draft.ts';
import type { Item } from './items.ts';
import { isAnimate, isSomeone } from './living.ts';

/** What is asked of a clause here. */
interface Clause {
  items: readonly Item[];
  last: Ref[];
  role: { preposition: string | undefined } | undefined;
}

/** What a preposition at `i` is said of, where one of these decides; undefined where none does. */
export function heldBy(clause: Clause, value: string, i: number, main: Ref[], near: Ref[]): Ref[] | undefined {
  const given = clause.items[i + 1];
  // "A crew on a ship in long coats": no ship wears them.
  if (
    value === 'in' &&
    given?.type === 'noun' &&
    CLOTHES.has(given.head) &&
    !near.some(isAnimate) &&
    clause.role?.preposition
  ) {
    const dressed = main.filter((ref) => isAnimate(ref) || COMPANY.test(ref.head));
    if (dressed.length > 0) return dressed;
  }
  // "A book on a table with a forest growing from its pages": what its own part holds is with it.
  const [grows, out, ownPage] = clause.items.slice(i + 2, i + 5);
  if (
    value === 'with' &&
    given?.type === 'noun' &&
    grows?.type === 'verb' &&
    grows.form === 'G' &&
    out?.type === 'preposition' &&
    ownPage?.type === 'noun' &&
    ownPage.determiner?.lower === 'its' &&
    main.length === 1 &&
    !isSomeone(main[0]!) &&
    clause.role?.preposition !== undefined
  )
    return main;
  // "London in the rain with red buses": the town has them.
  const weather = clause.last.at(-1);
  if (weather?.kind === 'setting' && weather.fact.kind === 'weather' && value === 'with' && isTown(main)) return main;
  return undefined;
}

const COMPANY = /^(?:crew|team|band|choir|orchestra|family|couple|crowd|group|gang|army|troop)$/;

const isTown = (refs: readonly Ref[]): boolean =>
  refs.length > 0 && refs.every((ref) => ref.kind === 'setting' && ref.fact.kind === 'place');
