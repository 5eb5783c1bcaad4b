/** What comes in with a thing because the same words say so. */
import type { Brief } from '@atelier/spec';
import { adopt } from './put.ts';
import type { Workbench } from './workbench.ts';

/** "On a table with a glass of red wine": what stands there with it comes in too. */
export function bringAlong(bench: Workbench, said: Brief, ids: Map<string, string>): boolean {
  const before = ids.size;
  for (const { from, predicate, to } of said.relations) {
    const thing = said.subjects.find(({ id }) => id === to);
    const owner = ids.get(from);
    if (!owner || !thing || ids.has(to)) continue;
    const own = adopt(bench, thing);
    bench.brief.subjects.push(own);
    bench.relate(owner, predicate, own.id);
    ids.set(to, own.id);
  }
  return ids.size > before;
}
