/** Which way things look that do something to each other: who chases looks at whom they chase, and that one runs on the same way. */
import type { Brief } from '@atelier/spec';
import type { Item } from './boxes.ts';

/** Both look the same way. */
const AFTER = /^(?:chas|follow|pursu|hunt|run(?:s|ning)? after|herd|trail|stalk)/;
/** Looks at the other. */
const AT =
  /^(?:push|feed|kick|bark(?:s|ing)? at|hiss(?:es|ing)? at|growl|look(?:s|ing)? at|star(?:es|ing) at|watch|fac(?:es|ing)\b|guard|fight|greet|meet|spray|milk|catch|lick|pet|strok|attack|sniff|point(?:s|ing)? (?:at|to))/;
/** Turns the back to it. */
const AWAY = /^(?:(?:run|runs|running|flee|flees|fleeing|fly|flying|walking) (?:away )?from|flee|fleeing|escaping|pull)/;

type Side = 'left' | 'right';
const turned = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** For those of whom a relation tells it; what else looks where it will. */
export function lookOf({ relations, subjects }: Brief, items: readonly Item[]): (item: Item) => Side | undefined {
  const of = (id: string): Item[] => items.filter(({ thing }) => thing.fact.id === id);
  const middle = (all: readonly Item[]): number => all.reduce((sum, { x }) => sum + x, 0) / all.length;
  const looks = new Map<string, Side>();
  for (const { off, from, to, predicate } of relations) {
    if (off) continue;
    const [own, other] = [of(from), of(to)];
    if (own.length === 0 || other.length === 0) continue;
    const doing = subjects.find(({ id }) => id === from)?.actions.find((a) => !a.off)?.value ?? '';
    const said = /^(?:at|from|after|to|away from)$/.test(predicate) ? `${doing} ${predicate}` : predicate;
    const towards: Side = middle(own) < middle(other) ? 'right' : 'left';
    if (AWAY.test(said)) looks.set(from, turned(towards));
    else if (AFTER.test(said)) {
      looks.set(from, towards);
      if (!looks.has(to)) looks.set(to, towards);
    } else if (AT.test(said)) looks.set(from, towards);
  }
  return ({ thing }) => looks.get(thing.fact.id);
}
