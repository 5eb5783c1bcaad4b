/** What a town is known by over its water, behind or before its houses: mosques, steps down to the river, a palace with a dome, a castle; or the cranes of a port. */
import { type Brief, random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import type { Pass } from '../pool/pass.ts';
import { paintFaces } from './faces.ts';
import { type Easel, easel } from './far-easel.ts';
import { saidOfTown } from './house-character.ts';
import type { Element, SceneContext } from './scene.ts';

type Waterfront = 'mosques' | 'ghats' | 'palace' | 'castle' | 'port';

const KNOWN: readonly (readonly [Waterfront, RegExp])[] = [
  [
    'port',
    /\b(?:industrial (?:port|harbou?r)|container (?:port|terminal|ship\w*)|cargo (?:port|terminal)|port (?:with|of|and) (?:\w+ )?cranes|(?:harbou?r|port) cranes|docks? (?:with|and) cranes|shipyard)\b/,
  ],
  ['mosques', /\b(?:istanbul|constantinople|bosphorus|golden horn)\b/],
  ['ghats', /\b(?:varanasi|benares|ghats?|udaipur|haridwar|pushkar)\b/],
  ['palace', /\b(?:budapest|st\.? petersburg|florence|stockholm|dresden)\b/],
  ['castle', /\b(?:prague|salzburg|heidelberg|porto|lucerne|bratislava)\b/],
];

/** Said from the start: an edit builds no mosque (L1). */
export const waterfrontOf = (context: { brief: Brief }): Waterfront | undefined => {
  const said = saidOfTown(context);
  return KNOWN.find(([, words]) => words.test(said))?.[0];
};

/** What stands behind the houses; none where nothing does. */
export function landmarkPass(context: SceneContext, kind: Waterfront, base: number): Pass | undefined {
  const { seed, light } = context;
  const easelHere = easel(context, context.mass('houses'));
  const r = random(seed, 'waterfront', kind);
  const side = r.chance(0.5) ? 1 : -1;
  if (kind === 'mosques') {
    // The farther one first, small on its own hill.
    mosque(easelHere, -side * r.between(34, 46), base + 6, 0.5, 165, light.night);
    mosque(easelHere, side * r.between(4, 16), base + 5, 1, 104, light.night);
  } else if (kind === 'palace') palace(easelHere, side * r.between(0, 12), base, 88);
  else if (kind === 'castle') castle(easelHere, side * r.between(4, 16), base + 15, 128);
  else return undefined;
  const { faces } = easelHere;
  return { name: 'landmark', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.78, y0, y1) };
}

const LEAD: Rgb = [0.3, 0.34, 0.37];
const SANDSTONE: Rgb = [0.62, 0.55, 0.44];

/** Domes that climb over half domes to the great one, between pencils of minarets. */
function mosque({ box, block, dome, tone, put, at }: Easel, x: number, y: number, k: number, z: number, night: boolean): void {
  const R = 9 * k;
  for (const off of [-19, 19]) minaret(x + off * k, 44 * k);
  block(x - 17 * k, x + 17 * k, y - 14 * k, y + 9 * k, z, SANDSTONE);
  for (let i = -6; i <= 6; i++)
    for (const row of [2, 5.4]) {
      const glow: Rgb = night ? [0.9, 0.6, 0.26] : tone([0.1, 0.1, 0.11], 0.3, z);
      put(
        [
          at(x + (i * 2.3 - 0.5) * k, y + row * k, z),
          at(x + (i * 2.3 + 0.5) * k, y + row * k, z),
          at(x + (i * 2.3 + 0.5) * k, y + (row + 1.3) * k, z),
          at(x + i * 2.3 * k, y + (row + 2) * k, z),
          at(x + (i * 2.3 - 0.5) * k, y + (row + 1.3) * k, z),
        ],
        glow,
      );
    }
  for (const [dx, dy, size] of [
    [-13, 9, 3.6],
    [13, 9, 3.6],
    [-8.5, 10, 5.4],
    [8.5, 10, 5.4],
  ] as const)
    dome(x + dx * k, y + dy * k, size * k, z, LEAD);
  block(x - R * 1.02, x + R * 1.02, y + 9 * k, y + 15.5 * k, z, SANDSTONE);
  dome(x, y + 15.5 * k, R, z, LEAD, 0.06);
  for (let i = -4; i <= 4; i++)
    box(
      x + (i * 2 - 0.35) * k,
      x + (i * 2 + 0.35) * k,
      y + 12.6 * k,
      y + 14.6 * k,
      z,
      night ? [0.9, 0.6, 0.26] : tone([0.12, 0.12, 0.13], 0.3, z),
    );
  for (const off of [-12.5, 12.5]) minaret(x + off * k, 39 * k);

  function minaret(mx: number, tall: number): void {
    const w = 0.95 * k;
    block(mx - w, mx + w, y - 10 * k, y + tall * 0.8, z, SANDSTONE);
    for (const t of [0.5, 0.64, 0.78]) block(mx - w * 1.7, mx + w * 1.7, y + tall * t, y + tall * (t + 0.022), z, SANDSTONE);
    put(
      [at(mx - w * 1.05, y + tall * 0.8, z), at(mx + w * 1.05, y + tall * 0.8, z), at(mx, y + tall * 1.04, z)],
      tone(LEAD, 0.6, z),
    );
  }
}

/** A long front with a dome over its middle and towers. */
function palace({ box, block, dome, tone, put, at }: Easel, x: number, y: number, z: number): void {
  const stone: Rgb = [0.66, 0.58, 0.44];
  block(x - 34, x + 34, y - 4, y + 11, z, stone);
  for (let i = -14; i <= 14; i++) {
    box(x + i * 2.3 - 0.5, x + i * 2.3 + 0.5, y + 2, y + 4.6, z, tone([0.1, 0.1, 0.11], 0.3, z));
    box(x + i * 2.3 - 0.5, x + i * 2.3 + 0.5, y + 6.4, y + 8.6, z, tone([0.1, 0.1, 0.11], 0.3, z));
  }
  for (const off of [-32, -16, 16, 32]) {
    block(x + off - 2, x + off + 2, y, y + 17, z, stone);
    put([at(x + off - 2.3, y + 17, z), at(x + off + 2.3, y + 17, z), at(x + off, y + 28, z)], tone([0.26, 0.2, 0.17], 0.6, z));
  }
  put(
    [at(x - 34, y + 11, z), at(x + 34, y + 11, z), at(x + 32, y + 14, z), at(x - 32, y + 14, z)],
    tone([0.3, 0.18, 0.14], 0.7, z),
  );
  block(x - 7, x + 7, y + 11, y + 18, z, stone);
  dome(x, y + 18, 7.2, z, [0.32, 0.2, 0.15], 0.25);
}

/** Walls and towers on the height over the roofs. */
function castle({ block, tone, put, at }: Easel, x: number, y: number, z: number): void {
  const stone: Rgb = [0.6, 0.54, 0.44];
  const roof: Rgb = [0.3, 0.15, 0.1];
  put(
    [
      at(x - 60, y - 18, z),
      at(x - 40, y - 3, z),
      at(x - 22, y + 0.5, z),
      at(x + 26, y + 1, z),
      at(x + 46, y - 4, z),
      at(x + 70, y - 18, z),
    ],
    tone([0.07, 0.1, 0.04], 0.6, z),
  );
  block(x - 36, x + 36, y - 2, y + 10, z, stone);
  put([at(x - 37, y + 10, z), at(x + 37, y + 10, z), at(x + 34, y + 14, z), at(x - 34, y + 14, z)], tone(roof, 0.7, z));
  for (const [off, w, tall] of [
    [-34, 3, 17],
    [-10, 2.6, 26],
    [-4, 2.6, 26],
    [6, 3.2, 33],
    [30, 3.4, 19],
  ] as const) {
    block(x + off - w, x + off + w, y, y + tall, z, stone);
    put(
      [at(x + off - w * 1.15, y + tall, z), at(x + off + w * 1.15, y + tall, z), at(x + off, y + tall + w * 4, z)],
      tone(scaleRgb(roof, 0.8), 0.6, z),
    );
  }
}

/** Steps from the town down into the river, with temples over them: before the houses, whose foot they hide. */
export function ghatsPass(context: SceneContext, z: number): Pass {
  const { seed, light } = context;
  const easelHere = easel(context, context.mass('houses'));
  const { box, block, dome, tone, put, at, faces } = easelHere;
  const r = random(seed, 'waterfront', 'steps');
  const STEPS = 16;
  const rise = 6.4;
  const far = z + 8;
  const reach = 90;
  for (let i = STEPS - 1; i >= 0; i--) {
    const y = (i / STEPS) * rise;
    const d = z + (i / STEPS) * 8;
    box(-reach, reach, y, y + rise / STEPS, d, tone(i % 2 ? [0.4, 0.32, 0.24] : [0.33, 0.26, 0.2], 0.5, d));
    box(-reach, reach, y + (rise / STEPS) * 0.72, y + rise / STEPS, d, tone([0.52, 0.43, 0.33], 0.85, d));
  }
  // Platforms stand out of the flight, and shrines on them.
  for (let i = 0; i < 7; i++) {
    const x = -34 + i * 11.5 + r.between(-2.5, 2.5);
    const tall = r.between(1.6, 3.4);
    block(x - 2.4, x + 2.4, 0, tall, z - 0.4, [0.46, 0.34, 0.25]);
    if (r.chance(0.45)) {
      dome(x, tall + 1.9, 1.7, z - 0.4, r.pick(['#c9785a', '#d9b48a', '#b85a3a'].map(hex)), 0.5);
      for (const off of [-1.5, -0.5, 0.5, 1.5])
        block(x + off - 0.14, x + off + 0.14, tall, tall + 1.9, z - 0.4, [0.6, 0.48, 0.36]);
    } else {
      // A parasol of straw.
      box(x - 0.06, x + 0.06, tall, tall + 2.1, z - 0.5, tone([0.2, 0.14, 0.08], 0.5, z));
      put(
        [
          at(x - 1.7, tall + 1.9, z - 0.5),
          at(x + 1.7, tall + 1.9, z - 0.5),
          at(x + 0.3, tall + 2.7, z - 0.5),
          at(x - 0.3, tall + 2.7, z - 0.5),
        ],
        tone([0.5, 0.38, 0.2], 0.7, z),
      );
    }
  }
  for (let i = 0; i < 5; i++)
    shikhara(
      -30 + i * 15 + r.between(-4, 4),
      r.between(9, 15),
      far + r.between(0, 3),
      r.pick(['#b85a3a', '#c98a5a', '#8f4a3a', '#d9c0a0'].map(hex)),
    );
  // Who bathes and prays: small strokes of cloth.
  const cloth = ['#d9822a', '#c9342e', '#e9e2d2', '#b9437a', '#3a6f8a'].map(hex);
  for (let i = 0; i < 34; i++) {
    const step = r.below(STEPS - 1);
    const d = z + (step / STEPS) * 8 - 0.2;
    const y = (step / STEPS) * rise;
    const x = r.between(-40, 40);
    box(x - 0.22, x + 0.22, y, y + 1.15, d, tone(r.pick(cloth), 0.7, d));
    box(x - 0.12, x + 0.12, y + 1.15, y + 1.5, d, tone([0.1, 0.06, 0.04], 0.5, d));
  }
  return { name: 'ghats', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.7, y0, y1) };

  function shikhara(x: number, tall: number, d: number, albedo: Rgb): void {
    const half = tall * 0.2;
    const base = rise - 0.5;
    block(x - half * 1.3, x + half * 1.3, base, base + tall * 0.36, d, albedo);
    const flank = (k: number): [number, number][] =>
      Array.from({ length: 9 }, (_, i) => {
        const t = i / 8;
        return at(x + k * half * (1 - 0.72 * t * t), base + tall * (0.36 + 0.6 * t), d);
      });
    put([...flank(1), ...flank(-1).reverse()], tone(albedo, 0.75, d));
    put(
      [...flank(light.azimuth >= 0 ? -1 : 1), ...flank(light.azimuth >= 0 ? -0.3 : 0.3).reverse()],
      tone(scaleRgb(albedo, 0.7), 0.4, d),
    );
    for (let i = 1; i < 6; i++)
      box(
        x - half * (1 - 0.02 * i * i),
        x + half * (1 - 0.02 * i * i),
        base + tall * (0.36 + 0.1 * i),
        base + tall * (0.37 + 0.1 * i),
        d,
        tone(scaleRgb(albedo, 0.8), 0.5, d),
      );
    box(x - 0.05, x + 0.05, base + tall * 0.95, base + tall * 1.2, d, tone([0.3, 0.2, 0.1], 0.5, d));
    put(
      [at(x, base + tall * 1.2, d), at(x + 1.3, base + tall * 1.15, d), at(x, base + tall * 1.1, d)],
      tone([0.8, 0.3, 0.05], 0.8, d),
    );
  }
}

/** Ferries on the water before the town: two white decks over a dark hull, a funnel with its smoke. Painted with the town, so that the water mirrors them. */
export function ferriesPass(context: SceneContext, { id, count }: Element, z: number): Pass {
  const { seed, light } = context;
  const { box, block, tone, faces, put, at } = easel(context, id);
  const r = random(seed, 'waterfront', 'ferries');
  const many = Math.min(4, count ?? 3);
  const lit = light.night || light.time === 'dusk';
  for (let i = 0; i < many; i++) {
    const d = z - 3 - i * 5;
    const way = r.chance(0.5) ? 1 : -1;
    const long = r.between(7, 8.6) * (0.8 + 0.1 * i);
    const x = (((i * 2 + 1) / (2 * many)) * 2 - 1) * z * 0.4 + r.between(-3, 3);
    const k = long / 12;
    put(
      [at(x - 6 * k, 1.5 * k, d), at(x + 6 * k, 1.5 * k, d), at(x + 5.3 * k, 0, d), at(x - 5.3 * k, 0, d)],
      tone([0.03, 0.04, 0.06], 0.5, d),
    );
    box(x - 5.9 * k, x + 5.9 * k, 1.3 * k, 1.6 * k, d, tone([0.5, 0.36, 0.08], 0.7, d));
    block(x - 5.2 * k, x + 5.2 * k, 1.6 * k, 2.9 * k, d, [0.82, 0.81, 0.78]);
    block(x - 4.4 * k, x + 4.2 * k, 2.9 * k, 4.1 * k, d, [0.82, 0.81, 0.78]);
    block(x + way * 2.6 * k - 0.9 * k, x + way * 2.6 * k + 0.9 * k, 4.1 * k, 5.1 * k, d, [0.82, 0.81, 0.78]);
    for (let w = -8; w <= 8; w++)
      for (const row of [1.95, 3.2])
        if (row < 3 || Math.abs(w) < 7)
          box(
            x + (w * 0.6 - 0.2) * k,
            x + (w * 0.6 + 0.2) * k,
            row * k,
            (row + 0.55) * k,
            d,
            lit ? [1.3, 0.9, 0.4] : tone([0.1, 0.13, 0.15], 0.4, d),
          );
    block(x - way * 0.4 * k - 0.6 * k, x - way * 0.4 * k + 0.6 * k, 4.1 * k, 6.6 * k, d, [0.72, 0.5, 0.06]);
    box(x - way * 0.4 * k - 0.62 * k, x - way * 0.4 * k + 0.62 * k, 6.1 * k, 6.7 * k, d, tone([0.04, 0.04, 0.04], 0.5, d));
  }
  return { name: 'ferries', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.6, y0, y1) };
}

const CONTAINERS = ['#a8402a', '#2f5f8a', '#3f7a5a', '#c98a2c', '#7a7f86', '#8a2f3a', '#d9d4c8'].map(hex);

/** Gantry cranes over stacks of boxes, sheds and tanks behind them, chimneys far off. */
export function portPass(context: SceneContext, z: number): Pass {
  const { seed, light } = context;
  const easelHere = easel(context, context.mass('houses'));
  const { box, block, tone, put, at, faces } = easelHere;
  const r = random(seed, 'waterfront', 'port');
  const dusky = light.night || light.time === 'dusk' || light.time === 'dawn';
  for (let x = -150; x < 150; x += r.between(22, 46)) {
    const d = z * 3;
    const tall = r.between(26, 48);
    block(x - 2, x + 2, 0, tall, d, [0.3, 0.28, 0.27]);
    block(x - 26, x - 4, 0, r.between(9, 15), d, [0.26, 0.27, 0.29]);
  }
  for (let x = -90; x < 90; x += r.between(15, 24))
    block(
      x,
      x + r.between(11, 18),
      0,
      r.between(6, 10),
      z * 1.7,
      r.pick([
        [0.36, 0.37, 0.38],
        [0.3, 0.24, 0.2],
        [0.42, 0.4, 0.36],
      ] as Rgb[]),
    );
  for (let i = 0; i < 4; i++) crane(-66 + i * 40 + r.between(-5, 5), z + 42, r.between(0.9, 1.15), r.chance(0.5) ? 1 : -1);
  for (let x = -60; x < 60; x += 6.4)
    for (let row = 0; row < 1 + r.below(4); row++) {
      const d = z + 3;
      const albedo = r.pick(CONTAINERS);
      block(x, x + 6.1, 1 + row * 2.6, 3.5 + row * 2.6, d, albedo);
      for (let k = 1; k < 8; k++)
        box(x + k * 0.76, x + k * 0.76 + 0.12, 1 + row * 2.6, 3.5 + row * 2.6, d, tone(scaleRgb(albedo, 0.75), 0.5, d));
    }
  if (dusky)
    for (let i = 0; i < 26; i++) {
      const [x, y, d] = [r.between(-60, 60), r.between(4, 14), z + 2];
      box(x - 0.25, x + 0.25, y - 0.25, y + 0.25, d, [1.7, 1.2, 0.6]);
    }
  return { name: 'port', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.7, y0, y1) };

  function crane(x: number, d: number, k: number, way: 1 | -1): void {
    const paint = r.pick(['#b8432a', '#2f5f9a', '#c9a02c', '#d9d4c8'].map(hex));
    const bar = (x0: number, y0: number, x1: number, y1: number, w: number): void => {
      const [dx, dy] = [x1 - x0, y1 - y0];
      const n = Math.sqrt(dx * dx + dy * dy);
      const [nx, ny] = [(-dy / n) * w, (dx / n) * w];
      put(
        [
          at(x + (x0 + nx) * k, (y0 + ny) * k, d),
          at(x + (x1 + nx) * k, (y1 + ny) * k, d),
          at(x + (x1 - nx) * k, (y1 - ny) * k, d),
          at(x + (x0 - nx) * k, (y0 - ny) * k, d),
        ],
        tone(paint, 0.65, d),
      );
    };
    for (const leg of [-6, 6]) {
      bar(leg, 1, leg, 26, 0.55);
      bar(leg - 0.6, 1.6, leg + 0.6, 1.6, 0.5);
    }
    bar(-6, 12, 6, 12, 0.5);
    bar(-6, 12, 6, 25, 0.28);
    bar(-18, 26, 18, 26, 0.75);
    bar(way * 18, 26, way * 34, 26 + r.pick([0, 0, 13]), 0.5);
    bar(0, 26, 0, 37, 0.5);
    bar(0, 37, way * 30, 27, 0.16);
    bar(0, 37, -way * 17, 26.5, 0.16);
    block(x + (way * 4 - 1.4) * k, x + (way * 4 + 1.4) * k, 22.6 * k, 25.3 * k, d, [0.8, 0.8, 0.78]);
    bar(way * 13, 26, way * 13, 13, 0.07);
    block(x + (way * 13 - 3) * k, x + (way * 13 + 3) * k, 10.5 * k, 13 * k, d, r.pick(CONTAINERS));
  }
}
