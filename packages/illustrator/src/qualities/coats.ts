/** The coats that a Brief's qualities lay over what was painted, as passes: on the place before its things, on things and as water after them. */
import { random } from '@atelier/spec';
import type { Pass } from '../pool/pass.ts';
import { wallColour } from '../scenes/colour-words.ts';
import type { FactTable } from '../scenes/context.ts';
import type { SceneContext } from '../scenes/scene.ts';
import { siteIn } from '../scenes/site/site-kinds.ts';
import { icePass } from '../scenes/snowfield-ice.ts';
import type { ScenePlan } from '../stage/plan.ts';
import { layAge } from './age.ts';
import type { Coating, Lay } from './coating.ts';
import { layCobbles, layCracks, layThaw } from './ground-coats.ts';
import { layIvy, layMoss, layRoses } from './growth.ts';
import { layFlood, layWet } from './mirror.ts';
import { elementsOf, isLaid, type Layer, type Present, presentIn, qualitiesSaid, type Said } from './said.ts';
import { layBlooms, layLeaves, layPetals, layWeeds } from './scatter.ts';
import type { Coat } from './table.ts';

const LAYS: Readonly<Record<Exclude<Coat, 'ice'>, Lay>> = {
  flood: layFlood,
  wet: layWet,
  cracks: layCracks,
  cobbles: layCobbles,
  thaw: layThaw,
  ivy: layIvy,
  roses: layRoses,
  moss: layMoss,
  age: layAge,
  weeds: layWeeds,
  leaves: layLeaves,
  petals: layPetals,
  blooms: layBlooms,
};

/** Laid one over the other in this order. */
const ORDER: readonly Coat[] = [
  'ice',
  'cracks',
  'cobbles',
  'thaw',
  'age',
  'moss',
  'ivy',
  'roses',
  'leaves',
  'petals',
  'blooms',
  'weeds',
  'wet',
  'flood',
];

/** Of coats: those that lie before things are painted, and those that need the things. */
export function coatPasses(context: SceneContext, { setting }: ScenePlan, table: FactTable): { before: Pass[]; after: Pass[] } {
  const said = qualitiesSaid(context.brief);
  const before: Pass[] = [];
  const after: Pass[] = [];
  if (said.length === 0) return { before, after };
  const present = presentIn(setting.scene, context.stage.objects);
  const grown = siteIn(context.brief, setting.scene)?.kind.grown;
  const wanted = said
    .filter(({ own, of, name }) => (!own.has(setting.scene) || present.things.has(of)) && !grown?.test(name))
    .flatMap((one) => one.layers.filter((layer) => isLaid(one, layer, present)).map((layer) => ({ one, layer })))
    .sort((a, b) => ORDER.indexOf(a.layer.coat) - ORDER.indexOf(b.layer.coat));
  const laid = new Set<string>();
  for (const { one, layer } of wanted) {
    const numbers =
      layer.surface === 'thing'
        ? context.stage.objects
            .filter(({ of }) => of === one.of)
            .map((object) => (object.grounding.name === 'scene.site' ? context.mass('site') : table.numberOfObject(object)))
        : numbersOf(context, layer, present);
    const fresh = numbers.filter((n) => !laid.has(`${layer.coat} ${n}`));
    for (const n of fresh) laid.add(`${layer.coat} ${n}`);
    if (fresh.length === 0) continue;
    if (layer.coat === 'ice') {
      for (const n of fresh) before.push(icePass(context, n, true));
      continue;
    }
    const late = layer.surface === 'thing' || layer.coat === 'flood' || layer.coat === 'wet';
    (late ? after : before).push(coatPass(layer, coatingOf(context, one, layer, fresh, table)));
  }
  return { before, after };
}

function numbersOf(context: SceneContext, { surface }: Layer, present: Present): number[] {
  if (surface === 'trunks') return [context.mass('forest')];
  // The sky belongs to the place where nothing else is said of it, and nothing lies there.
  const sky = context.mass('sky');
  return [...new Set(elementsOf(surface, present).map((element) => context.mass(element)))].filter((n) => n !== 0 && n !== sky);
}

function coatingOf(
  context: SceneContext,
  { of, cover }: Said,
  layer: Layer,
  numbers: readonly number[],
  table: FactTable,
): Coating {
  const on = new Uint8Array(1 << 16);
  for (const n of numbers) on[n] = 1;
  const colour = context.brief.subjects
    .find((s) => s.id === cover)
    ?.attributes.find((a) => !a.off && a.kind === 'color' && wallColour(a.value) !== undefined);
  return {
    context,
    on,
    id: cover === undefined ? 0 : table.numberOf(cover),
    salt: random(context.seed, 'quality', layer.coat, of).below(1 << 20),
    paint: colour && wallColour(colour.value),
    floor: context.setting.scene === 'forest' && layer.surface !== 'thing' ? layer.surface !== 'trunks' : undefined,
  };
}

/** One band: what lies in a column or stands over a row is read from all of it. */
function coatPass({ coat }: Layer, coating: Coating): Pass {
  const lay = LAYS[coat as Exclude<Coat, 'ice'>];
  return { name: coat, serial: true, weight: 0.7, run: (frame, k) => lay(frame, k, coating) };
}
