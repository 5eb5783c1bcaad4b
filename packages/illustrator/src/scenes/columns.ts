/** Smoke and steam that were said to rise: from what they come from, or where nothing is said, from beyond the land. */
import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { Element, SceneContext } from './scene.ts';

interface Column {
  /** Mouth, pixels. */
  x: number;
  y: number;
  /** Half its breadth there, and how high it rises. */
  half: number;
  rise: number;
  lean: number;
  dense: number;
  body: Rgb;
  lit: Rgb;
  salt: number;
  id: number;
  /** It comes from no thing that is there. */
  loose: boolean;
  /** What stands nearer than this hides it. */
  depth: number;
}

export function columnPass(context: SceneContext, kind: 'smoke' | 'steam', element: Element): Pass {
  const first = columnOf(context, kind, element);
  const columns = first.loose && kind === 'steam' ? wispsOf(context, first) : [first];
  return {
    name: kind,
    look: columns,
    weight: 0.4,
    run: (frame, _k, y0, y1) => {
      for (const column of columns) paintColumn(column, frame, y0, y1);
    },
  };
}

/** Steam of no one source rises from all of the water or the ground: small and thick far off, tall and thin near by. */
function wispsOf({ view, seed }: SceneContext, first: Column): Column[] {
  const r = random(seed, 'steam', 'wisps');
  const wisps: Column[] = [];
  for (let i = 0; i < 16; i++) {
    const near = (i + r.next()) / 16;
    const size = 0.35 + 1.1 * near;
    wisps.push({
      ...first,
      x: view.width * r.between(0.02, 0.98),
      y: view.horizon + (view.height - view.horizon) * (0.03 + 0.6 * near * near),
      half: view.unit * 0.03 * size * r.between(0.7, 1.4),
      rise: view.unit * r.between(0.12, 0.24) * size,
      lean: first.lean * r.between(0.4, 1.3),
      dense: 0.62 - 0.22 * near,
      salt: first.salt + 17 * i,
      depth: 0,
    });
  }
  return wisps;
}

/** From what a chimney, a fire, a train are: where the flue is on the drawing, as parts of its box. */
const FLUES: readonly (readonly [RegExp, number, number])[] = [
  [/chimney/, 0.5, 0.02],
  [/train|locomotive|engine/, 0.18, 0.04],
  [/steam ?(?:ship|boat)|ship|boat|ferry/, 0.5, 0.1],
  [/campfire|bonfire|fire/, 0.5, 0.25],
  [/factory|mill|plant/, 0.17, 0.1],
  [/house|cabin|cottage|hut|farm|lodge|chalet|barn|inn/, 0.7, 0.06],
  [/volcano|crater/, 0.5, 0.02],
];

function columnOf(context: SceneContext, kind: 'smoke' | 'steam', { id, fact, name, attributes }: Element): Column {
  const { view, light, seed, stage, brief } = context;
  const r = random(seed, kind, 'column');
  const links = brief.relations
    .filter((l) => !l.off && (l.from === fact || l.to === fact))
    .map((l) => (l.from === fact ? l.to : l.from));
  // "A cabin with smoke from the chimney": the chimney has no drawing of its own, the cabin has.
  const further = brief.relations.filter((l) => !l.off && links.includes(l.from)).map((l) => l.to);
  const things = stage.objects.filter((o) => o.grounding.kind === 'asset' && o.depth > 0.001);
  const hasFlue = ({ name: word }: { name: string }): boolean => FLUES.some(([words]) => words.test(word));
  const source =
    things.find((o) => /chimney/.test(o.name) && (links.includes(o.of) || further.includes(o.of))) ??
    things.find((o) => links.includes(o.of) && hasFlue(o)) ??
    things.find((o) => links.includes(o.of)) ??
    things.find((o) => further.includes(o.of)) ??
    things.find((o) => FLUES.some(([words]) => words.test(o.name)));
  const flue = source && FLUES.find(([words]) => words.test(source.name));
  const box =
    source?.box ??
    ([0.5 + (r.chance(0.5) ? 1 : -1) * r.between(0.12, 0.3), view.horizon / view.height - 0.02, 0.02, 0.04] as const);
  // A chimney is a small part of its house, and smokes as that does.
  const tall = box[3] * view.height * (source && /chimney/.test(source.name) ? 2.6 : 1);
  const steam = kind === 'steam';
  const words = [name, ...attributes].join(' ');
  const black = /black|dark|thick/.test(words);
  const grey: Rgb = steam
    ? [0.9, 0.93, 0.97]
    : black
      ? [0.07, 0.068, 0.07]
      : source && luminance(light.haze) < 0.3
        ? [0.5, 0.5, 0.52]
        : [0.3, 0.3, 0.32];
  const level = light.night ? 0.34 : light.time === 'dusk' ? 0.6 : 1;
  const body = mixRgb([grey[0] * level, grey[1] * level, grey[2] * level], light.haze, black ? 0.12 : 0.3);
  const half = source
    ? clamp(tall * (steam ? 0.12 : 0.05), view.unit * 0.006, view.unit * 0.06)
    : view.unit * (steam ? 0.03 : 0.026);
  return {
    x: (box[0] + box[2] * (flue?.[1] ?? 0.5)) * view.width,
    y: (box[1] + box[3] * (flue?.[2] ?? 0.05)) * view.height,
    half,
    rise: source ? Math.min(view.unit * (steam ? 0.34 : 0.42), Math.max(view.unit * 0.14, tall * 1.1)) : view.unit * 0.36,
    lean: r.between(0.15, 0.5) * (r.chance(0.5) ? 1 : -1),
    dense: steam ? 0.5 : black ? 0.85 : 0.7,
    body,
    lit: mixRgb(body, light.night ? light.fill : light.key, black ? 0.08 : 0.25),
    salt: r.below(1 << 20),
    id,
    loose: source === undefined,
    // Depths of scenes are not the Stage's: what stands close before the viewer alone hides it.
    depth: source || context.setting.scene === 'forest' ? 0 : 0.3,
  };
}

function paintColumn(c: Column, { color, ids, depth, width }: Frame, y0: number, y1: number): void {
  const top = c.y - c.rise;
  for (let row = Math.max(y0, Math.floor(top)); row < Math.min(y1, Math.ceil(c.y + c.half)); row++) {
    const up = Math.max(0, c.y - row - 0.5);
    const t = clamp(up / c.rise);
    const bend = noise(t * 3.2, 7, c.salt) - 0.5;
    const middle = c.x + c.rise * (c.lean * t * t + bend * 0.22 * t);
    const half = c.half * (1 + 0.5 * t) + c.rise * 0.2 * t;
    const dense = c.dense * smoothstep(-c.half, c.half * 0.6, c.y - row) * (1 - t) * (1 - 0.4 * t);
    for (let x = Math.max(0, Math.floor(middle - 2 * half)); x < Math.min(width, Math.ceil(middle + 2 * half)); x++) {
      const u = (x + 0.5 - middle) / half;
      // Billows, larger the higher they have come.
      const size = 1.5 / (half + c.half);
      const billow = fractal((x - middle) * size + 9, up * size * 0.8 + 3, 4, c.salt ^ 5);
      const a = dense * exp(-u * u * 1.4) * smoothstep(0.3, 0.62, billow + 0.12 * (1 - t));
      if (a < 0.004) continue;
      const p = row * width + x;
      if (depth[p]! < c.depth) continue;
      const side = clamp(0.5 + (billow - 0.5) * 1.6 - u * 0.25 * Math.sign(c.lean));
      for (let i = 0; i < 3; i++) color[4 * p + i] = mix(color[4 * p + i]!, mix(c.body[i]!, c.lit[i]!, side), a);
      if (a > 0.3) ids[p] = c.id;
    }
  }
}
