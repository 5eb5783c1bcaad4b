/** What makes a place by the water of its kind: its forms, and what grows, floats and stands there. */
import { random } from '@atelier/spec';
import type { Pass } from '../../pool/pass.ts';
import { isRough } from '../beach-sea.ts';
import type { SceneContext } from '../scene.ts';
import { bankPalms, houseboatPass } from './backwaters.ts';
import { barrelPass } from './barrel.ts';
import { clothPass } from './cloth.ts';
import { formsPass } from './forms.ts';
import { formsOf, islet } from './forms-plan.ts';
import { geyserPass } from './geyser.ts';
import { hutsPass } from './huts.ts';
import { isLow, saidIn } from './kinds.ts';
import { lanternsPass } from './lanterns.ts';
import { liliesPass } from './lilies.ts';
import { mouthPass } from './mouth.ts';
import { mudPass } from './mud.ts';
import { palmAt, palmsPass } from './palms.ts';

/** Number of what the place is made of. */
const idOf = (context: SceneContext): number =>
  ['landform', 'iceberg', 'sea-rocks', 'headland', 'mountains']
    .map((e) => context.element(e)?.id)
    .find((n) => n !== undefined) ?? context.mass('landform');

/** Over the water that is painted, before what is near. */
export function watersidePasses(context: SceneContext, shores?: Float32Array): Pass[] {
  const { water, scene } = context.setting;
  if (!water) return [];
  const { kind } = water;
  const id = idOf(context);
  const { forms, air } = formsOf(context, water);
  const still = scene === 'lake' || kind === 'karst' || kind === 'icebergs' || kind === 'huts';
  const passes: Pass[] =
    forms.length === 0
      ? []
      : [
          formsPass(context, forms, {
            id,
            rough: isRough(context) ? 1 : still ? 0.12 : 0.4,
            shores,
            air: air + context.light.mist * air * 1.6,
          }),
        ];
  if (kind === 'lanterns') passes.push(lanternsPass(context, id));
  if (kind === 'lilies') passes.push(liliesPass(context, id));
  if (kind === 'backwaters') {
    passes.push(bankPalms(context, id));
    if (/boat/.test(saidIn(context.brief)) && !/floating market/.test(saidIn(context.brief)))
      passes.push(houseboatPass(context, id));
  }
  if (kind === 'huts' || kind === 'isle') passes.push(isletPalms(context, id));
  if (kind === 'huts') passes.push(hutsPass(context, id));
  if (kind === 'barrel') passes.push(barrelPass(context, id));
  if (kind === 'table' && forms[0] && /cloud|cloth/.test(saidIn(context.brief))) passes.push(clothPass(context, forms[0], id));
  return passes;
}

/** Over the shore as well. */
export function foreshorePasses(context: SceneContext): Pass[] {
  const { kind } = context.setting.water ?? {};
  const { view } = context;
  const id = idOf(context);
  if (kind === 'marsh')
    return [
      mudPass(
        context,
        id,
        view.horizon + 0.015 * view.height,
        () => view.height,
        context.setting.season === 'autumn' ? [0.3, 0.19, 0.06] : [0.15, 0.17, 0.05],
        0.5,
      ),
    ];
  if (kind === 'thermal')
    return [
      mudPass(context, id, view.horizon + 0.03 * view.height, () => view.height, [0.6, 0.47, 0.3], 0.56),
      geyserPass(context, id, /geyser/.test(saidIn(context.brief)) ? 1 : 0.2),
    ];
  if (kind === 'sunken-cave') return [mouthPass(context, id, 'deep')];
  if (kind === 'ice-cave') return [mouthPass(context, id, 'ice')];
  if (kind === 'sea-cave') return [mouthPass(context, id)];
  if (kind === 'salt-shore')
    return [mudPass(context, id, view.horizon + 0.08 * view.height, () => view.height, [0.86, 0.85, 0.82], 0.58)];
  if (kind === 'tide-pools')
    return [mudPass(context, id, view.horizon + 0.12 * view.height, () => view.height, [0.17, 0.15, 0.125], 0.53)];
  if (kind === 'low-tide')
    return [mudPass(context, id, view.horizon + 0.03 * view.height, () => view.height, [0.46, 0.37, 0.26], 0.55)];
  return [];
}

function isletPalms(context: SceneContext, id: number): Pass {
  const { view, seed, brief } = context;
  const isle = islet(context);
  const r = random(seed, 'islet palms');
  const said = brief.subjects.find((s) => !s.off && /\bpalm/.test(s.name));
  const count =
    said?.count && 'exact' in said.count
      ? said.count.exact
      : isLow(brief)
        ? /sand ?ba(?:r|nk)/.test(saidIn(brief)) && !said
          ? 0
          : 4 + r.below(3)
        : 14;
  const s = view.focal / isle.z;
  const water = view.horizon + view.eye * s;
  const palms = Array.from({ length: count }, (_, i) => {
    const low = isLow(brief);
    const t = count === 1 ? r.between(-0.2, 0.2) : ((i + 0.5) / count) * 1.6 - 0.8 + r.between(-0.1, 0.1);
    const ground = low ? isle.tall * (1 - t * t * 0.9) * 0.8 : 1.2 + isle.tall * 0.06 * r.next();
    return palmAt(
      r,
      view.centre + (isle.x + t * isle.half) * s,
      water - ground * s,
      (low ? r.between(8.5, 12) : r.between(12, 17)) * s,
      0.03 + isle.z * 0.0006,
      water,
    );
  });
  return palmsPass(context, palms, id);
}
