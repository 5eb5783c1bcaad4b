/** How the thing is that came in last: "add a lamp, turned on", "cut in half". */
import { MOODS, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { focusOf } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { qualify } from './predicate.ts';
import type { Workbench } from './workbench.ts';

/** "add a lamp, turned on", "a tree, tall and bare": said of what came in with the clause before. */
export function describes(bench: Workbench, focus: Subject, clause: string): boolean {
  if (/^(?:an?|the|some|no|with|and|in|on|at|by|more|less)\b|^\d/i.test(clause)) return false;
  if (qualify(bench, [focus], clause.toLowerCase())) return true;
  const participle =
    /^(?:half |fully |brightly |softly )?(?:\p{L}+(?:ed|en|ing)|lit|asleep|cut|torn|split|bent|shut)(?: (?:on|off|up|down|open|shut|out|over|away|apart|in (?:half|two|pieces)))?$/iu;
  if (!participle.test(clause) || MOODS.has(clause.toLowerCase())) return false;
  // "children", "a garden": a thing of its own, whatever its ending.
  const [verb = ''] = clause
    .toLowerCase()
    .replace(/^(?:half|fully|brightly|softly) /, '')
    .split(' ');
  const verbal = wordNet(verbBase(verb) ?? '')?.verb !== undefined || /^(?:lit|asleep)$/.test(verb);
  if ((wordNet(verb)?.concrete !== undefined && !/^cut$/.test(verb)) || !verbal) return false;
  bench.setAttribute(focus, 'state', clause.toLowerCase());
  return true;
}

/** "cut in half", "wide open": how the thing that was added last is, where the words fit nothing else. */
export const describing: Form = (bench, clause) => {
  const focus = focusOf(bench);
  return focus?.source === 'edit' ? ok(describes(bench, focus, clause)) : undefined;
};
