/** A place that is said with what it holds: "a loft full of plants", "a field of lavender", "a garden with a pond and a red bridge". */
import type { Brief } from '@atelier/spec';
import { type Cluster, nominal } from './cluster.ts';
import { leadPlace, scenery } from './scene.ts';
import { isAdjective } from './setting.ts';
import { list } from './words.ts';

const HOLDS = /^(?:with|of|full of|filled with|covered in|covered with|lined with|in|inside|overlooking)$/;

export interface Held {
  /** The place and what it holds, with as much of the setting as the Brief given has. */
  textOf(brief: Brief): string;
  /** What is left to say. */
  rest: Cluster[];
}

/** "A field of lavender in Provence at dawn": where and when it is comes after what it is of. */
function ofText(brief: Brief, phrase: string): string {
  const lead = leadPlace(brief);
  const own = brief.setting.filter(
    (fact) => fact === lead || fact.kind === 'background' || (fact.kind === 'weather' && isAdjective(fact.value)),
  );
  return [scenery({ ...brief, setting: own }).name, phrase, scenery(brief, undefined, true).phrase].filter(Boolean).join(' ');
}

/** Undefined where the place holds nothing, or the first thing named is not in it so. */
export function heldPlace(brief: Brief, all: readonly Cluster[]): Held | undefined {
  const place = leadPlace(brief);
  const holds = brief.relations.filter(({ from, predicate, off }) => !off && from === place?.id && HOLDS.test(predicate));
  const [first] = holds;
  if (first === undefined || all[0] === undefined) return undefined;
  const held = all.filter(
    ({ of, again }) => !again && holds.some(({ to, predicate }) => to === of && predicate === first.predicate),
  );
  if (!held.includes(all[0])) return undefined;
  // What is said of the last one cannot be taken for the others.
  const ordered = [...held.filter(({ predicate }) => predicate === ''), ...held.filter(({ predicate }) => predicate !== '')];
  const phrase = `${first.predicate} ${list(ordered.map(nominal))}`;
  return {
    textOf: (some) => (first.predicate === 'of' ? ofText(some, phrase) : `${scenery(some).name} ${phrase}`),
    rest: all.filter(
      (each) => !held.includes(each) && !(each.of === place?.id && each.predicate.startsWith(`${first.predicate} `)),
    ),
  };
}
