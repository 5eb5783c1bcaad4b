/** A thing of which nothing is known but its name, as talk brings it in. */
import type { Subject } from '@atelier/spec';
import type { Workbench } from './workbench.ts';

export const bareThing = (bench: Workbench, name: string, more: Partial<Subject> = {}): Subject => ({
  id: bench.freshId(name),
  name,
  attributes: [],
  actions: [],
  parts: [],
  source: 'edit',
  ...more,
});
