/** Makes a scene painter's context: which fact owns which part of the picture. */
import { drawingOf, elementOf } from '@atelier/lexicon';
import type { Brief, Stage } from '@atelier/spec';
import type { Setting } from '../stage/setting.ts';
import { isFlowerField } from '../stage/things.ts';
import type { Element, SceneContext } from './scene.ts';

export interface FactTable {
  /** Fact id per object number; index 0 is "nothing". */
  facts: string[];
  numberOf(fact: string): number;
}

/** Numbers the facts of a Brief in its own order: the same Brief gives the same numbers in every worker. */
export function factTable(brief: Brief): FactTable {
  const facts = [''];
  for (const s of brief.subjects) facts.push(s.id);
  for (const f of brief.setting) facts.push(f.id);
  for (const f of brief.look) facts.push(f.id);
  brief.text.forEach((t, i) => {
    facts.push(t.id ?? `text~${i + 1}`);
  });
  const numbers = new Map(facts.map((f, i) => [f, i]));
  return { facts, numberOf: (fact) => numbers.get(fact) ?? 0 };
}

export function contextOf(brief: Brief, stage: Stage, setting: Setting, table: FactTable): SceneContext {
  const elements = new Map<string, Element>();
  const add = (kind: string | undefined, fact: string, name: string, attributes: readonly string[], count?: number): void => {
    if (!kind || elements.has(kind)) return;
    elements.set(kind, { id: table.numberOf(fact), fact, name, attributes, ...(count === undefined ? {} : { count }) });
  };
  const kindOf = (name: string): string | undefined => {
    const generator = elementOf(name) ?? generatorOf(name);
    return generator?.replace(/^scene\./, '');
  };
  for (const s of brief.subjects) {
    if (s.off) continue;
    const count = s.count && 'exact' in s.count ? s.count.exact : undefined;
    add(
      isFlowerField(s, setting.scene) ? 'flowers' : kindOf(s.name),
      s.id,
      s.name,
      s.attributes.map((a) => a.value),
      count,
    );
  }
  for (const f of brief.setting) if (!f.off) add(kindOf(f.value), f.id, f.value, []);
  const place = setting.place ? table.numberOf(setting.place) : 0;
  return {
    brief,
    stage,
    seed: stage.seed,
    view: setting.view,
    light: setting.light,
    setting,
    element: (kind) => elements.get(kind),
    mass: (kind) => elements.get(kind)?.id ?? place,
  };
}

function generatorOf(name: string): string | undefined {
  const grounding = drawingOf(name)?.grounding;
  return grounding?.kind === 'generator' ? grounding.name : undefined;
}
