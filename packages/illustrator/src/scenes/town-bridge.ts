/** The bridge that a town is known by, over its water and before its fronts: stone arches with statues, one high arch, an arcade, shops, towers with a bascule, cables. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, PI, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { townBridgeOf } from './bridge-words.ts';
import { paintFaces } from './faces.ts';
import { type Easel, easel } from './far-easel.ts';
import { ACROSS } from './harbour-town.ts';
import type { SceneContext } from './scene.ts';

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

interface Span {
  on: Easel;
  z: number;
  y0: number;
  half: number;
  side: 1 | -1;
  night: boolean;
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

/** Two Gothic towers, the walkway high between them, the road that opens, chains to the banks. */
function bascule({ on: { block, box, put, at, tone }, z, y0, half, night }: Span): void {
  const granite: Rgb = [0.42, 0.38, 0.32];
  const blue: Rgb = [0.2, 0.34, 0.46];
  const k = half / 34;
  const Y = (y: number): number => y0 + y * k;
  for (const side of [-1, 1]) {
    const x = side * 9.4 * k;
    const end = side * 31 * k;
    // The chain hangs from the tower to a low one on the bank.
    const hang = Array.from({ length: 13 }, (_, i): [number, number] => {
      const t = i / 12;
      return [x + (end - x) * t, 17.5 - 11.6 * t - 9.6 * t * (1 - t)];
    });
    put(
      [...hang.map(([px, y]) => at(px, Y(y), z)), ...[...hang].reverse().map(([px, y]) => at(px, Y(y + 0.5), z))],
      tone(blue, 0.8, z),
    );
    for (const [px, y] of hang.slice(1, 12)) box(px - 0.06 * k, px + 0.06 * k, Y(4.6), Y(y), z, tone(blue, 0.7, z));
    block(end - 2 * k, end + 2 * k, Y(-0.2), Y(8), z, granite);
    put([at(end - 2.2 * k, Y(8), z), at(end + 2.2 * k, Y(8), z), at(end, Y(11), z)], tone([0.12, 0.15, 0.17], 0.6, z));
  }
  box(-half, half, Y(3.6), Y(4.7), z, tone(blue, 0.8, z));
  box(-half, half, Y(4.1), Y(4.35), z, tone([0.7, 0.7, 0.66], 0.8, z));
  for (const y of [17, 19.2]) box(-9 * k, 9 * k, Y(y), Y(y + 1), z, tone(blue, 0.85, z));
  for (let i = -8; i <= 8; i++)
    put(
      [
        at((i - 0.5) * k, Y(17.4), z),
        at((i - 0.3) * k, Y(17.4), z),
        at((i + 0.5) * k, Y(19.6), z),
        at((i + 0.3) * k, Y(19.6), z),
      ],
      tone([0.7, 0.72, 0.72], 0.8, z),
    );
  for (const side of [-1, 1]) {
    const x = side * 9.4 * k;
    block(x - 4.4 * k, x + 4.4 * k, Y(-0.3), Y(3.6), z, scaleRgb(granite, 0.8));
    block(x - 3 * k, x + 3 * k, Y(3.6), Y(21.5), z, granite);
    for (const y of [9, 14.4, 20.6]) box(x - 3.2 * k, x + 3.2 * k, Y(y), Y(y + 0.5), z, tone(scaleRgb(granite, 1.3), 0.8, z));
    for (const y of [10.4, 15.6])
      for (const dx of [-1.3, 0, 1.3])
        box(
          x + (dx - 0.4) * k,
          x + (dx + 0.4) * k,
          Y(y),
          Y(y + 2.8),
          z,
          night ? [1.2, 0.8, 0.35] : tone([0.06, 0.07, 0.09], 0.4, z),
        );
    put(
      [
        at(x - 1.5 * k, Y(4.7), z),
        at(x + 1.5 * k, Y(4.7), z),
        at(x + 1.5 * k, Y(7), z),
        at(x, Y(8.4), z),
        at(x - 1.5 * k, Y(7), z),
      ],
      tone([0.05, 0.05, 0.06], 0.3, z),
    );
    put(
      [at(x - 3 * k, Y(21.5), z), at(x + 3 * k, Y(21.5), z), at(x + 0.5 * k, Y(28), z), at(x - 0.5 * k, Y(28), z)],
      tone([0.14, 0.17, 0.19], 0.7, z),
    );
    for (const dx of [-2.8, 2.8]) {
      box(x + (dx - 0.6) * k, x + (dx + 0.6) * k, Y(3.6), Y(23), z, tone(scaleRgb(granite, dx * side > 0 ? 0.8 : 1.1), 0.7, z));
      put(
        [at(x + (dx - 0.8) * k, Y(23), z), at(x + (dx + 0.8) * k, Y(23), z), at(x + dx * k, Y(26.4), z)],
        tone([0.12, 0.15, 0.17], 0.6, z),
      );
    }
  }
}

/** Towers with pointed gates, cables from their tops, a road high over the water. */
function cables({ on: { block, box, put, at, tone }, z, y0, half, side }: Span): void {
  const k = half / 34;
  const Y = (y: number): number => y0 + y * k;
  const stone: Rgb = [0.4, 0.31, 0.24];
  const towers = [side * -6 * k, side * 25 * k];
  const line = (x0: number, a: number, x1: number, b: number, sag: number): void => {
    const points = Array.from({ length: 15 }, (_, i): [number, number] => {
      const t = i / 14;
      return [x0 + (x1 - x0) * t, a + (b - a) * t - sag * 4 * t * (1 - t)];
    });
    put(
      [...points.map(([x, y]) => at(x, Y(y), z)), ...[...points].reverse().map(([x, y]) => at(x, Y(y + 0.32), z))],
      tone([0.12, 0.12, 0.13], 0.7, z),
    );
    for (const [x, y] of points.slice(1, 14))
      box(x - 0.04 * k, x + 0.04 * k, Y(7.6), Y(y), z, tone([0.14, 0.14, 0.15], 0.6, z));
  };
  line(towers[0]!, 20.6, towers[1]!, 20.6, 11.6);
  line(towers[0]!, 20.6, side * -40 * k, 8.4, 2.2);
  line(towers[1]!, 20.6, side * 52 * k, 8.4, 2.2);
  box(-half * 1.1, half * 1.1, Y(6.6), Y(7.8), z, tone([0.2, 0.19, 0.19], 0.7, z));
  box(-half * 1.1, half * 1.1, Y(7.6), Y(7.9), z, tone([0.5, 0.48, 0.44], 0.8, z));
  for (const x of towers) {
    block(x - 3.3 * k, x + 3.3 * k, Y(-0.3), Y(21), z, stone);
    box(x - 3.8 * k, x + 3.8 * k, Y(20.4), Y(21.8), z, tone(scaleRgb(stone, 1.2), 0.8, z));
    for (const dx of [-1.4, 1.4])
      put(
        [
          at(x + (dx - 0.95) * k, Y(7.9), z),
          at(x + (dx + 0.95) * k, Y(7.9), z),
          at(x + (dx + 0.95) * k, Y(15.4), z),
          at(x + dx * k, Y(18), z),
          at(x + (dx - 0.95) * k, Y(15.4), z),
        ],
        tone([0.3, 0.34, 0.42], 0.8, z),
      );
  }
}

/** One great bow of steel lattice between pylons of stone, the road hung under it. */
function steel({ on: { block, box, put, at, tone }, z, y0, half }: Span): void {
  const k = half / 34;
  const Y = (y: number): number => y0 + y * k;
  const grey: Rgb = [0.2, 0.23, 0.25];
  const bow = (x: number, top: number, low: number): number =>
    low + (top - low) * cos((x / 27) * (PI / 2)) * (0.6 + 0.4 * cos((x / 27) * (PI / 2)));
  for (let x = -26; x < 26; x += 2) {
    const [a, b] = [x * k, (x + 2) * k];
    for (const [top, low] of [
      [18.6, 8],
      [14.8, 1],
    ] as const)
      put(
        [
          at(a, Y(bow(x, top, low)), z),
          at(b, Y(bow(x + 2, top, low)), z),
          at(b, Y(bow(x + 2, top, low) + 0.5), z),
          at(a, Y(bow(x, top, low) + 0.5), z),
        ],
        tone(grey, 0.8, z),
      );
    put(
      [
        at(a, Y(bow(x, 14.8, 1)), z),
        at(a + 0.25 * k, Y(bow(x, 14.8, 1)), z),
        at(b + 0.25 * k, Y(bow(x + 2, 18.6, 8)), z),
        at(b, Y(bow(x + 2, 18.6, 8)), z),
      ],
      tone(grey, 0.7, z),
    );
    box(a - 0.07 * k, a + 0.07 * k, Y(Math.min(6, bow(x, 14.8, 1))), Y(bow(x, 18.6, 8)), z, tone(grey, 0.6, z));
  }
  box(-half * 1.1, half * 1.1, Y(5.2), Y(6.4), z, tone(scaleRgb(grey, 0.8), 0.7, z));
  for (const x of [-27.5, 27.5])
    for (const dx of [-1.6, 1.6]) block((x + dx - 1.1) * k, (x + dx + 1.1) * k, Y(-0.3), Y(11.4), z, [0.5, 0.44, 0.36]);
  for (let x = -33; x < 34; x += 3)
    if (Math.abs(x) > 29) box((x - 0.3) * k, (x + 0.3) * k, Y(0), Y(5.2), z, tone(grey, 0.6, z));
}
