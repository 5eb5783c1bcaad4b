/** What the sea is like here: how rough, what colour by depth, where swell runs towards the shore. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Water } from '../light/water.ts';
import { exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { SceneContext } from './scene.ts';

/** Row of the water's edge at column x. */
export type Shore = (x: number) => number;

/** High waves: a storm, or words that say so. */
export function isRough(context: SceneContext): boolean {
  const waves = context.element('waves');
  const one = context.brief.subjects.find((s) => s.id === waves?.fact);
  if (one && isAWave(one)) return true;
  const doing = one?.actions.map((a) => a.value) ?? [];
  const place = context.brief.setting.find((f) => f.id === context.setting.place && !f.off)?.value ?? '';
  const invented = isInvented(context.brief, waves?.fact);
  // A storm that was said is on the water too, whatever a writer tells of the waves.
  if (invented && context.light.weather === 'stormy' && isRoughSaid(waterSaid(place), 'stormy')) return true;
  const said = [...(waves?.attributes ?? []), ...doing, ...(context.element('sea')?.attributes ?? []), waterSaid(place)];
  // What the writer tells of the waves calms no sea that was said to be wild.
  const told = isRoughSaid(said.join(' '), context.light.weather) && invented ? '' : waves?.name;
  return isRoughSaid([told ?? '', ...said].join(' '), context.light.weather);
}

/** Whoever asks for a wave or for surf, and says no more of it than where it is from, wants to see it rise. */
const isAWave = ({ source, name, count, attributes }: SceneContext['brief']['subjects'][number]): boolean =>
  source === 'user' &&
  attributes.every(({ value }) => /^[\p{L}]+ese$|^hawaiian$/iu.test(value)) &&
  (name === 'surf' || (name === 'wave' && count !== undefined));

const isInvented = ({ setting, subjects }: SceneContext['brief'], fact: string | undefined): boolean =>
  [...setting, ...subjects].some((f) => f.id === fact && (f.source === 'writer' || f.source === 'inferred'));

/** What a place says of its water: "rough" of "a rough sea"; nothing of "a small harbour" or "a high cliff coast". */
const waterSaid = (place: string): string =>
  /\b(calm|gentle|still|rough|stormy|wild|choppy|big|huge|giant|heavy|towering)\b(?=.*\b(?:seas?|oceans?|waters?|waves)\b)/.exec(
    place.toLowerCase(),
  )?.[1] ?? '';

/** By the words for sea and waves. */
export function isRoughSaid(words: string, weather: string): boolean {
  if (/\b(?:calm|gentle|faint|small|still)\b/.test(words)) return false;
  return (
    weather === 'stormy' ||
    /\b(?:rough|crash\w*|huge|giant|gigantic|enormous|massive|monster|monstrous|great|mighty|powerful|big|stormy|wild|choppy|towering|tall|tsunami|high|heavy)\b/.test(
      words,
    )
  );
}

/** 0 calm … 1 surf. */
export function surfOf(context: SceneContext): number {
  if (isRough(context)) return 1;
  const waves = context.element('waves');
  if (!waves) return 0.12;
  return /surf|roll|breaking|foam/.test(`${waves.name} ${waves.attributes.join(' ')}`) ? 0.8 : 0.4;
}

/** What foam and spray look like: they scatter the whole sky, and some of the sun. */
export function foamLightOf({ light }: SceneContext): Rgb {
  const half = light.sky[Math.floor(light.sky.length * 0.25)]![1];
  const tinted = [0, 1, 2].map(
    (c) => half[c]! * (light.night ? 1.3 : 0.7) + light.key[c]! * (light.night ? 0.2 : light.backlit ? 0.38 : 0.6),
  );
  const grey = 0.25 * tinted[0]! + 0.55 * tinted[1]! + 0.2 * tinted[2]!;
  const [r, g, b] = tinted.map((v) => mix(v, grey, 0.35) * 1.12) as [number, number, number];
  return [r, g, b];
}

/** Colours of deep and shallow water under this light. */
export function waterColours({ light }: SceneContext): { deep: Rgb; shallow: Rgb } {
  const zenith = light.sky[light.sky.length - 1]![1];
  const dull = light.cover > 0.5 || light.mist > 0.5;
  if (light.time === 'day' && !dull) return { deep: [0.005, 0.07, 0.16], shallow: [0.05, 0.46, 0.43] };
  if (light.time === 'day') return { deep: [0.022, 0.062, 0.075], shallow: [0.09, 0.2, 0.19] };
  // Under a pale sky it keeps its own blue.
  const own = light.time === 'golden-hour' || light.time === 'dawn' ? 0.14 : 0;
  const deep: Rgb = [
    zenith[0] * 0.22 + 0.006 + own * 0.35 * light.fill[0],
    zenith[1] * 0.3 + 0.012 + own * 0.8 * light.fill[1],
    zenith[2] * 0.32 + 0.016 + own * 1.1 * light.fill[2],
  ];
  return {
    deep,
    shallow: mixRgb(deep, [light.fill[0] * 0.16, light.fill[1] * 0.26, light.fill[2] * 0.27], light.night ? 0.3 : 0.6),
  };
}

export function seaOf(context: SceneContext, shores: Float32Array | undefined): Water {
  const { view, light, seed } = context;
  const calm =
    context.brief.setting.some((f) => f.value.includes('calm')) ||
    context.brief.subjects.some((s) => s.attributes.some((a) => a.value === 'calm'));
  const day = light.time === 'day';
  const { deep, shallow } = waterColours(context);
  const rough = isRough(context);
  const windy = rough || context.brief.setting.some((f) => !f.off && /wind|gale|storm/.test(f.value));
  const roughness = (rough ? 1.45 : calm ? 0.75 : 0.95) * (light.night ? 1.6 : 1);
  const seaSeed = random(seed, 'sea', 'water').below(1 << 20);
  const caps = windy ? { caps: { amount: rough ? 1 : 0.5, light: foamLightOf(context) } } : {};
  // Under a pale sky a mirror would have no horizon: the faces of far waves show darker water, and the sky higher up.
  const pale = light.time === 'golden-hour' || light.time === 'dawn';
  const mirror = day ? ([0.5, 0.22] as const) : pale ? ([0.38, 0.33] as const) : ([0.82, 0.48] as const);
  const base = { roughness, deep, end: view.height, seed: seaSeed, mirror, ...caps };
  if (!shores) {
    // Out at sea the water near the boat lets a little more light through than the far water.
    const near = mixRgb(deep, shallow, LAGOONS.has(context.setting.water?.kind ?? '') ? 1 : 0.22);
    return {
      ...base,
      body: (row, out) => {
        const t = smoothstep(0.1, 1, (row - view.horizon) / (view.height - view.horizon));
        for (let x = 0; x < view.width; x++) for (let c = 0; c < 3; c++) out[x * 3 + c] = mix(deep[c]!, near[c]!, t);
      },
    };
  }
  const swells = swellsOf(seed);
  const wander = swells.map((s) =>
    Float32Array.from({ length: view.width }, (_, x) => (noise((x / view.unit) * 4, s.offset * 40, 9) - 0.5) * 0.02),
  );
  const sway = Float32Array.from({ length: view.width }, (_, x) => (noise((x / view.unit) * 2.2, 3, seaSeed) - 0.5) * 0.09);
  return {
    ...base,
    body: (row, out) => {
      const far = (row - view.horizon) / view.height;
      for (let x = 0; x < view.width; x++) {
        const dd = (row - shores[x]!) / view.height + sway[x]! * smoothstep(0, 0.06, far);
        const t = smoothstep(-0.21, -0.01, dd);
        for (let c = 0; c < 3; c++) out[x * 3 + c] = mix(deep[c]!, shallow[c]!, t * t);
      }
    },
    swell: (row, out) => {
      for (let x = 0; x < view.width; x++) {
        const dd = (row - shores[x]!) / view.height;
        let slope = 0;
        if (dd > -0.3)
          for (const [i, s] of swells.entries()) {
            const q = (dd + s.offset + wander[i]![x]!) / s.width;
            // The face towards the viewer looks up the sky, the back looks at the horizon.
            if (q > -3 && q < 3) slope += s.height * -q * exp(-q * q);
          }
        out[x] = slope;
      }
    },
  };
}

/** Over white sand the water is shallow far out. */
const LAGOONS: ReadonlySet<string> = new Set(['huts', 'isle']);

function swellsOf(seed: number): { offset: number; width: number; height: number }[] {
  const r = random(seed, 'sea', 'swell');
  return [0.035, 0.075, 0.125, 0.18].map((at, i) => ({
    offset: at * r.between(0.9, 1.12),
    width: 0.016 * (1 - i * 0.17),
    height: r.between(0.35, 0.6) * (1 - i * 0.18),
  }));
}
