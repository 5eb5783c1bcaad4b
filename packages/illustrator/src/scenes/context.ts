/** Makes a scene painter's context: which fact owns which part of the picture. */
import { drawnAs, elementOf, isWorn } from '@atelier/lexicon';
import type { Brief, LookFact, Stage } from '@atelier/spec';
import { isTerrace, sceneryOf } from '../stage/scenery-of.ts';
import type { Setting } from '../stage/setting.ts';
import { surfaceOf } from '../stage/tints.ts';
import type { Element, SceneContext } from './scene.ts';
import { isPlaceOfSite, siteIn } from './site/site-kinds.ts';

export interface FactTable {
  /** Fact id per object number; index 0 is "nothing". */
  facts: string[];
  /** The Stage's object (`dog.2`) per number; '' where a number stands for no single one. */
  objects: string[];
  numberOf(fact: string): number;
  /** Of one object of the Stage. */
  numberOfObject(object: { id: string; of: string }): number;
}

/**
 * Numbers the facts of a Brief in its own order, and behind them the further objects of a fact ("two dogs" have two numbers): the
 * same Brief gives the same numbers in every worker.
 */
export function factTable(brief: Brief, stage?: Stage): FactTable {
  const facts = [''];
  for (const s of brief.subjects) facts.push(s.id);
  for (const f of brief.setting) facts.push(f.id);
  for (const f of brief.look) facts.push(f.id);
  brief.text.forEach((t, i) => {
    facts.push(t.id ?? `text~${i + 1}`);
  });
  const numbers = new Map(facts.map((f, i) => [f, i]));
  const objects = facts.map(() => '');
  const each = new Map<string, number>();
  for (const { id, of } of stage?.objects ?? []) {
    const first = numbers.get(of);
    if (first === undefined) continue;
    if (objects[first] === '') {
      objects[first] = id;
      each.set(id, first);
      continue;
    }
    each.set(id, facts.length);
    facts.push(of);
    objects.push(id);
  }
  const numberOf = (fact: string): number => numbers.get(fact) ?? 0;
  return { facts, objects, numberOf, numberOfObject: ({ id, of }) => each.get(id) ?? numberOf(of) };
}

/** A part of the place that has a number of its own, because a colour was said of it. */
export interface Part {
  fact: string;
  element: string;
  id: number;
}

export function contextOf(
  brief: Brief,
  stage: Stage,
  setting: Setting,
  table: FactTable,
  parts: readonly Part[] = [],
): SceneContext {
  const elements = new Map<string, Element>();
  const add = (kind: string | undefined, fact: string, name: string, attributes: readonly string[], count?: number): void => {
    if (!kind || elements.has(kind)) return;
    const part = parts.find((p) => p.fact === fact && surfaceOf(p.element).has(kind));
    elements.set(kind, {
      id: part?.id ?? table.numberOf(fact),
      fact,
      name,
      attributes,
      ...(count === undefined ? {} : { count }),
    });
  };
  const kindOf = (name: string): string | undefined => {
    const generator = elementOf(name) ?? generatorOf(name) ?? (/ (?:galaxy|nebula)$/.test(name) ? 'scene.galaxy' : undefined);
    return generator?.replace(/^scene\./, '');
  };
  // What is laid out is what named it, whichever of its parts was said first: a courtyard with tiles is no tile.
  const laid = siteIn(brief, setting.scene)?.fact;
  const called =
    laid === undefined
      ? undefined
      : (brief.setting.find((f) => f.id === laid)?.value ?? brief.subjects.find((s) => s.id === laid)?.name);
  if (laid !== undefined && called !== undefined) add('site', laid, called, []);
  // Land that things stand on is one of the things.
  const stoodOn = new Set(stage.objects.filter((o) => o.grounding.name.startsWith('land.')).map((o) => o.of));
  for (const s of brief.subjects) {
    if (s.off || stoodOn.has(s.id) || isWorn(s, brief)) continue;
    const count = s.count && 'exact' in s.count ? s.count.exact : undefined;
    add(
      sceneryOf(s, setting.scene, brief) ?? kindOf(s.name),
      s.id,
      s.name,
      s.attributes.map((a) => a.value),
      count,
    );
  }
  const vista = setting.vista;
  const worldly = (fact: string, name: string): string | undefined =>
    vista?.bodyFacts.includes(fact) ? 'planet' : vista?.groundFacts.includes(fact) ? 'desert' : kindOf(name);
  for (const f of brief.setting)
    if (!f.off && !stoodOn.has(f.id)) {
      const site = f.kind === 'place' && f.source !== 'writer' && isPlaceOfSite(f.value, f.id, setting.scene, brief);
      add(site ? 'site' : isTerrace(setting.scene, f.value) ? 'grass' : worldly(f.id, f.value), f.id, f.value, []);
    }
  // "A tree-lined avenue", "a palm-lined boulevard".
  const lined = [
    ...brief.setting.map(({ id, source, off, value }) => ({ id, source, off, said: value })),
    ...brief.subjects.flatMap(({ id, source, off, attributes }) => attributes.map((a) => ({ id, source, off, said: a.value }))),
  ];
  for (const { id, source, off, said } of setting.scene === 'city' ? lined : []) {
    const lining = off || source !== 'user' ? undefined : LINED.exec(said.toLowerCase())?.[1];
    if (lining !== undefined) add('avenue', id, lining === 'tree' ? lining : `${lining} tree`, []);
  }
  // Moonlight that was said comes from a moon that is seen; it belongs to the light.
  const moonlight = setting.light.night && !elements.has('moon') && saidMoonlight(brief);
  if (moonlight) add('moon', moonlight.id, 'moon', []);
  // "God rays over a valley" are said of the light, and seen.
  const rays = setting.scene !== 'plain' && !elements.has('sunbeams') && saidRays(brief);
  if (rays) add('sunbeams', rays.id, rays.value, []);
  // A table that is drawn as a thing is not also the backdrop.
  const drawn = stage.objects.some(({ of, grounding }) => of === setting.place && !grounding.name.startsWith('scene.'));
  const place = setting.place && !drawn ? table.numberOf(setting.place) : 0;
  return {
    brief,
    stage,
    seed: stage.seed,
    view: setting.view,
    light: setting.light,
    setting,
    element: (kind) => elements.get(kind),
    dabbed: false,
    mass: (kind) => elements.get(kind)?.id ?? parts.find(({ element }) => surfaceOf(element).has(kind))?.id ?? place,
  };
}

/** A context of which some is changed: of one shape, as lights are (`light/light-with.ts`). */
export const contextWith = (context: SceneContext, changes: Partial<SceneContext>): SceneContext =>
  ({
    brief: changes.brief ?? context.brief,
    stage: changes.stage ?? context.stage,
    seed: changes.seed ?? context.seed,
    view: changes.view ?? context.view,
    light: changes.light ?? context.light,
    setting: changes.setting ?? context.setting,
    element: changes.element ?? context.element,
    dabbed: changes.dabbed ?? context.dabbed,
    mass: changes.mass ?? context.mass,
  }) satisfies Record<keyof SceneContext, unknown>;

const LINED = /\b(tree|palm|cherry|plane|maple|oak|cypress)s?(?: tree)?[- ]lined\b/;

const saidMoonlight = ({ look }: Brief): LookFact | undefined =>
  look.find((f) => !f.off && f.kind === 'lighting' && (f.source === 'user' || f.source === 'edit') && /\bmoon/.test(f.value));

const saidRays = ({ look }: Brief): LookFact | undefined =>
  look.find(
    (f) =>
      !f.off &&
      f.kind === 'lighting' &&
      (f.source === 'user' || f.source === 'edit') &&
      /\b(?:god|crepuscular|sun) ?(?:ray|beam)s?\b|\b(?:ray|beam|shaft)s of (?:\w+ )?(?:sun)?light\b|\b(?:light|sun) shafts?\b/.test(
        f.value,
      ),
  );

function generatorOf(name: string): string | undefined {
  const grounding = drawnAs(name)?.grounding;
  return grounding?.kind === 'generator' ? grounding.name : undefined;
}
