/** The bridge that a town is known by, over its water and before its fronts: stone arches with statues, one high arch, an arcade, shops, towers with a bascule, cables. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, PI, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { townBridgeOf } from './bridge-words.ts';
import { paintFaces } from './faces.ts';
import { easel } from './far-easel.ts';
import { ACROSS } from './harbour-town.ts';
import type { SceneContext } from './scene.ts';
import { bascule, cables, type Span, steel } from './town-bridge-iron.ts';

const STONE: Rgb = [0.46, 0.39, 0.31];
const PALE: Rgb = [0.7, 0.68, 0.62];

/** Where `y0` metres up is the water's edge. */
export function townBridgePass(context: SceneContext): Pass[] {
  const kind = townBridgeOf(context.brief);
  if (kind?.scene !== context.setting.scene) return [];
  const { view, seed, light } = context;
  const id = context.element('bridge')?.id ?? context.mass(kind.scene === 'city' ? 'buildings' : 'houses');
  const on = easel(context, id);
  const r = random(seed, 'town bridge');
  const side: 1 | -1 = r.chance(0.5) ? 1 : -1;
  // In a wide view it is drawn smaller and nearer, with its feet on the horizon.
  const z = kind.scene === 'city' ? 64 : ACROSS;
  const y0 = kind.scene === 'city' ? view.eye : 0;
  const half = (view.width / 2 / view.focal) * z * 1.04;
  const night = light.night || light.time === 'dusk';
  const span: Span = { on, z, y0, half, side, night };
  if (kind.name === 'statues') {
    arches(span, { deck: () => 7.4, open: 9.4, pier: 4, albedo: STONE, rise: 5 });
    statues(span);
    gateTower(span, side * half * 0.74, 25);
  } else if (kind.name === 'stone') {
    arches(span, { deck: (x) => 4.4 - (x * x) / (half * half), open: 8.4, pier: 2.2, albedo: [0.4, 0.27, 0.2], rise: 2.9 });
    lamps(span, (x) => 4.4 - (x * x) / (half * half));
  } else if (kind.name === 'single') {
    arches(span, { deck: (x) => 15 - Math.abs(x) * 0.2, open: 29, pier: 34, albedo: [0.6, 0.56, 0.47], rise: 13 });
    for (const k of [-1, 1]) gateTower(span, k * half * 0.72, 21 + 2 * k);
  } else if (kind.name === 'arcade') rialto(span);
  else if (kind.name === 'shops') {
    arches(span, { deck: () => 6.4, open: 14, pier: 3.2, albedo: [0.5, 0.4, 0.28], rise: 4.4 });
    shops(span, r);
  } else if (kind.name === 'bascule') bascule(span);
  else if (kind.name === 'steel') steel(span);
  else cables(span);
  return [{ name: 'town bridge', run: (frame, _k, a, b) => paintFaces(frame, on.faces, clamp(0.5 + z / 400), a, b) }];
}

/** A wall with round openings from side to side; one opening is over the middle. */
function arches(
  { on: { put, at, tone, box }, z, y0, half }: Span,
  { deck, open, pier, albedo, rise }: { deck: (x: number) => number; open: number; pier: number; albedo: Rgb; rise: number },
): void {
  const step = open + pier;
  const from = -Math.ceil(half / step + 0.5) * step;
  for (let x = from; x <= half + step; x += step) {
    const arc = Array.from({ length: 17 }, (_, i): [number, number] => {
      const a = PI - (i / 16) * PI;
      return [x + (open / 2) * cos(a), y0 + rise * sin(a)];
    });
    const top = Array.from({ length: 9 }, (_, i): [number, number] => {
      const px = x + step / 2 - (i / 8) * step;
      return [px, y0 + deck(px)];
    });
    // Its under side, in shade, then the wall about the opening.
    put(
      [...arc, ...[...arc].reverse().map(([ax, ay]): [number, number] => [ax * 0.985 + x * 0.015, ay - 0.9])].map(([ax, ay]) =>
        at(ax, ay, z),
      ),
      tone(scaleRgb(albedo, 0.45), 0.3, z),
    );
    put(
      [[x - step / 2, y0] as const, ...arc, [x + step / 2, y0] as const, ...top].map(([ax, ay]) => at(ax, ay, z)),
      tone(albedo, 0.75, z),
    );
    put(
      [...arc, ...[...arc].reverse().map(([ax, ay]): [number, number] => [x + (ax - x) * 1.06, ay + 0.5])].map(([ax, ay]) =>
        at(ax, ay, z),
      ),
      tone(scaleRgb(albedo, 1.25), 0.8, z),
    );
    // The cutwater of each pier.
    const w = Math.min(pier, 4) * 0.46;
    const px = x + step / 2;
    put(
      [
        at(px - w, y0 - 0.2, z),
        at(px + w, y0 - 0.2, z),
        at(px + w, y0 + rise * 0.66, z),
        at(px, y0 + rise * 0.84, z),
        at(px - w, y0 + rise * 0.66, z),
      ],
      tone(scaleRgb(albedo, 0.86), 0.7, z),
    );
    box(px, px + w, y0 - 0.2, y0 + rise * 0.66, z, tone(scaleRgb(albedo, 0.62), 0.45, z));
    for (let i = 0; i < 8; i++) {
      const [a, b] = [top[i]!, top[i + 1]!];
      put(
        [at(a[0], a[1] + 0.3, z), at(b[0], b[1] + 0.3, z), at(b[0], b[1] + 1.2, z), at(a[0], a[1] + 1.2, z)],
        tone(scaleRgb(albedo, 0.92), 0.75, z),
      );
      put(
        [at(a[0], a[1], z), at(b[0], b[1], z), at(b[0], b[1] + 0.32, z), at(a[0], a[1] + 0.32, z)],
        tone(scaleRgb(albedo, 1.3), 0.85, z),
      );
    }
  }
}

function statues({ on: { box, put, at, tone }, z, y0, half, night }: Span): void {
  for (let x = -half; x < half; x += 6.7) {
    const y = y0 + 8.6;
    const dark = tone([0.1, 0.095, 0.09], 0.5, z);
    box(x - 0.7, x + 0.7, y, y + 1, z, tone(STONE, 0.7, z));
    put(
      [
        at(x - 0.75, y + 1, z),
        at(x + 0.75, y + 1, z),
        at(x + 0.4, y + 2.6, z),
        at(x + 0.75, y + 2.9, z),
        at(x + 0.2, y + 3, z),
        at(x + 0.18, y + 3.5, z),
        at(x - 0.18, y + 3.5, z),
        at(x - 0.25, y + 2.9, z),
        at(x - 0.5, y + 2.2, z),
      ],
      dark,
    );
    box(x + 3.2, x + 3.5, y, y + 2.8, z, dark);
    box(x + 3, x + 3.7, y + 2.8, y + 3.6, z, night ? [2, 1.4, 0.6] : tone([0.6, 0.58, 0.5], 0.8, z));
  }
}

function lamps({ on: { box, tone }, z, y0, half, night }: Span, deck: (x: number) => number): void {
  for (let x = -half + 2; x < half; x += 5.3) {
    const y = y0 + deck(x) + 1.1;
    box(x - 0.08, x + 0.08, y, y + 2.6, z, tone([0.04, 0.045, 0.05], 0.5, z));
    box(x - 0.28, x + 0.28, y + 2.6, y + 3.3, z, night ? [2, 1.4, 0.6] : tone([0.6, 0.6, 0.55], 0.8, z));
  }
}

function gateTower({ on: { block, box, put, at, tone }, z, y0, night }: Span, x: number, tall: number): void {
  const w = 3.6;
  block(x - w, x + w, y0, y0 + tall * 0.66, z, scaleRgb(STONE, 0.82));
  box(x - 1.4, x + 1.4, y0 + 8.6, y0 + 12, z, tone([0.03, 0.03, 0.03], 0.3, z));
  for (const k of [-1.7, 0, 1.7])
    box(
      x + k - 0.35,
      x + k + 0.35,
      y0 + tall * 0.5,
      y0 + tall * 0.58,
      z,
      night ? [1.2, 0.8, 0.35] : tone([0.05, 0.05, 0.06], 0.3, z),
    );
  put(
    [
      at(x - w * 1.1, y0 + tall * 0.66, z),
      at(x + w * 1.1, y0 + tall * 0.66, z),
      at(x + w * 0.3, y0 + tall, z),
      at(x - w * 0.3, y0 + tall, z),
    ],
    tone([0.09, 0.095, 0.11], 0.6, z),
  );
  for (const k of [-1, 1])
    put(
      [at(x + k * w - 0.7, y0 + tall * 0.66, z), at(x + k * w + 0.7, y0 + tall * 0.66, z), at(x + k * w, y0 + tall * 0.86, z)],
      tone([0.07, 0.075, 0.09], 0.5, z),
    );
}

/** Two ramps of arched shops up to a taller arch in the middle, over one broad opening. */
function rialto(span: Span): void {
  const {
    on: { box, put, at, tone },
    z,
    y0,
    night,
  } = span;
  const reach = 24;
  const deck = (x: number): number => 9 - 6.2 * Math.min(1, Math.abs(x) / reach);
  const arc = Array.from({ length: 21 }, (_, i): [number, number] => {
    const a = PI - (i / 20) * PI;
    return at(13 * cos(a), y0 + 6.4 * sin(a), z);
  });
  put(
    [
      at(-reach, y0, z),
      ...arc,
      at(reach, y0, z),
      at(reach, y0 + deck(reach), z),
      at(0, y0 + deck(0), z),
      at(-reach, y0 + deck(reach), z),
    ],
    tone(PALE, 0.8, z),
  );
  put(
    [
      ...arc,
      ...Array.from({ length: 21 }, (_, i): [number, number] => {
        const a = (i / 20) * PI;
        return at(13.6 * cos(a), y0 + 7 * sin(a), z);
      }),
    ],
    tone(scaleRgb(PALE, 1.2), 0.9, z),
  );
  for (const side of [-1, 1])
    for (let i = 0; i < 6; i++) {
      const x = side * (3.9 + i * 3.1);
      const y = y0 + deck(x) + 0.6;
      box(x - 1.55, x + 1.55, y - 1, y + 5, z, tone(PALE, 0.85, z));
      put(
        [at(x - 1.75, y + 5, z), at(x + 1.75, y + 5, z), at(x + 1.3, y + 6, z), at(x - 1.3, y + 6, z)],
        tone([0.42, 0.24, 0.15], 0.7, z),
      );
      const opening = Array.from({ length: 9 }, (_, k): [number, number] =>
        at(x + 1 * cos(PI - (k / 8) * PI), y + 2.9 + sin((k / 8) * PI), z),
      );
      put([at(x - 1, y, z), ...opening, at(x + 1, y, z)], night ? [0.9, 0.6, 0.25] : tone([0.09, 0.08, 0.075], 0.35, z));
    }
  box(-2.3, 2.3, y0 + 8.4, y0 + 16.4, z, tone(PALE, 0.95, z));
  put([at(-2.8, y0 + 16.4, z), at(2.8, y0 + 16.4, z), at(0, y0 + 18.2, z)], tone(PALE, 0.7, z));
  put(
    [
      at(-1.5, y0 + 9.6, z),
      ...Array.from({ length: 9 }, (_, k): [number, number] =>
        at(1.5 * cos(PI - (k / 8) * PI), y0 + 13.6 + 1.5 * sin((k / 8) * PI), z),
      ),
      at(1.5, y0 + 9.6, z),
    ],
    tone([0.3, 0.34, 0.4], 0.6, z),
  );
}

/** Small houses hang on it from end to end, with a gap in the middle. */
function shops({ on: { block, box, put, at, tone }, z, y0, half, night }: Span, r: ReturnType<typeof random>): void {
  const walls = ['#d9b25c', '#c98a4a', '#e0c388', '#cf9f6a', '#b9774a'].map(hex);
  for (let x = -half; x < half; ) {
    const w = r.between(2.6, 4.4);
    if (Math.abs(x + w / 2) > 3.4) {
      const tall = r.between(4.2, 7.4);
      block(x, x + w, y0 + 6.9, y0 + 7 + tall, z, r.pick(walls));
      put(
        [
          at(x - 0.3, y0 + 7 + tall, z),
          at(x + w + 0.3, y0 + 7 + tall, z),
          at(x + w - 0.2, y0 + 8.2 + tall, z),
          at(x + 0.2, y0 + 8.2 + tall, z),
        ],
        tone([0.38, 0.2, 0.12], 0.7, z),
      );
      for (let i = 0; i < 2; i++)
        box(
          x + w * (0.2 + 0.4 * i),
          x + w * (0.2 + 0.4 * i) + 0.8,
          y0 + 9,
          y0 + 10.3,
          z,
          night ? [1.2, 0.8, 0.35] : tone([0.06, 0.09, 0.07], 0.4, z),
        );
    }
    x += w + 0.05;
  }
}
