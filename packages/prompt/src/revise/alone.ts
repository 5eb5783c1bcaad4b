/** One of several of the same name, while something is said of it: what is read by its name finds it and none of the others. */
import { singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import type { Workbench } from './workbench.ts';

export function alone<T>({ brief }: Workbench, one: Subject, said: () => T): T {
  const name = singular(one.name.toLowerCase());
  const order = brief.subjects.map(({ id }) => id);
  const others = brief.subjects.filter((each) => each !== one && singular(each.name.toLowerCase()) === name);
  if (others.length === 0 || !brief.subjects.includes(one)) return said();
  brief.subjects = brief.subjects.filter((each) => !others.includes(each));
  const done = said();
  const at = ({ id }: Subject): number => (order.includes(id) ? order.indexOf(id) : order.length);
  brief.subjects = [...others, ...brief.subjects].sort((a, b) => at(a) - at(b));
  return done;
}
