/**
 * A sign on its wall: enamel, painted boards or tubes of light, on bricks, plaster or timber, seen a little from the side. The wall is drawn
 * face on and everything, the words too, goes through one projective map (a plane turned about its upright axis).
 */
import { random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend, colourOf, lightness } from '../abstract/tint.ts';
import { PI } from '../math.ts';
import { type Area, areaOf } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { dark, ellipse, fill, line, pale, rounded } from './pen.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

/** wall | face, rim, words, second */
const LOOKS: readonly (readonly [wall: string, kind: 'brick' | 'plaster' | 'timber', sign: string])[] = [
  ['9a5a45', 'brick', '1f3f38 e3c16a f6e9c6 d8a548'],
  ['cdb89a', 'plaster', '23395b e8dcc0 f8efd9 d9694a'],
  ['6f7f86', 'timber', 'f3e8cf 7a2f2a 5a221f c99a45'],
  ['b98d6a', 'brick', '7a2431 f0d9a2 fbeed0 e0b050'],
  ['d9cdb8', 'plaster', '2f5d4f f2e3bd f9f1da e2a24a'],
  ['4f6a6a', 'timber', 'e9b64c 2b2a33 2b2620 8f3f2f'],
  ['84505a', 'brick', 'f2e7d0 23303f 23303f b5443a'],
];

/** Of bare wood, on plaster or bricks. */
const WOODEN: typeof LOOKS = [
  ['cdb89a', 'plaster', '8f5f38 5c3820 fbeccb e8bd7a'],
  ['9a5a45', 'brick', 'a87446 6a4325 2f1c12 5a3018'],
  ['8d9a90', 'plaster', '6f4529 422817 f7e4be d9a860'],
];

export function signSheet(wish: SheetWish, neon: Colour | undefined): DesignedSheet {
  const { width, height, seed, texts } = wish;
  const r = random(seed, 'design', 'sign');
  const wooden = /\b(?:wood\w*|timber|rustic|carved|plank)\b/.test(wish.words) && !neon;
  const [wallCode, wallKind, signCode] = wooden ? r.pick(WOODEN) : r.pick(LOOKS);
  const said = wish.said[0];
  const [face0, rim0, words0, second] = signCode.split(' ').map(colourOf) as [Colour, Colour, Colour, Colour];
  const face = neon ? colourOf('17151f') : (said ?? face0);
  const rim = neon ? colourOf('2a2833') : said ? pale(said, 0.8) : rim0;
  const words = neon ? pale(neon, 0.86) : said ? (lightness(said) > 0.5 ? dark(said, 0.85) : pale(said, 0.9)) : words0;
  const wall = neon ? dark(colourOf(wallCode), 0.62) : colourOf(wallCode);
  const side = Math.min(width, height);
  const shapes: Shape[] = [];
  wallOf(shapes, wallKind, wall, width, height, r.below(1 << 16));

  // The board: wide for few words, taller where more lines are wanted.
  const shape = texts > 2 ? 1.15 : texts > 1 ? 1.45 : 1.95;
  const wide = Math.min(width * 0.82, height * 0.7 * shape);
  const tall = wide / shape;
  const area: Area = { x: (width - wide) / 2, y: (height - tall) * 0.46, width: wide, height: tall };
  const turn = (r.chance(0.5) ? 1 : -1) * r.between(0.1, 0.17);
  const warp = turned(width / 2, area.y + tall / 2, width, turn);
  const round = r.pick([0.02, 0.09, 0.2]) * tall;
  const thick = side * 0.018;
  const panel = (d: number, dx = 0, dy = 0): Polygon =>
    rounded(area.x + d + dx, area.y + d + dy, wide - 2 * d, tall - 2 * d, Math.max(0.01, round - d * 0.7));
  if (neon) {
    // Light on the wall round the board.
    for (let i = 0; i < 12; i++) {
      const k = 0.4 * (1 - i / 12) * (1 - i / 24);
      shapes.push(
        fill(ellipse(width / 2, area.y + tall / 2, wide / 2 + side * k, tall / 2 + side * k, 0, 64), neon, 0.012 + i * 0.0022),
      );
    }
  }
  const light = turn > 0 ? -1 : 1;
  for (const [k, a] of [
    [3.2, 0.08],
    [2.3, 0.1],
    [1.5, 0.14],
  ] as const)
    shapes.push(fill(panel(-thick * 0.2 * k, thick * k * 0.55 * light, thick * k), [0.06, 0.05, 0.08], a));
  // Its edge, turned to us on one side, then the face with rim and light.
  for (let i = 6; i >= 1; i--)
    shapes.push(fill(panel(0, (turn > 0 ? 1 : -1) * thick * 0.12 * i, thick * 0.1 * i), dark(rim, 0.55)));
  shapes.push(fill(panel(0), rim));
  shapes.push({ polygons: [panel(thick * 0.12), panel(thick * 0.42)], fill: pale(rim, 0.5), rule: 'evenodd', opacity: 0.7 });
  shapes.push(fill(panel(thick), dark(rim, 0.45)));
  shapes.push(fill(panel(thick * 1.25), face));
  // Enamel is lit from above: three veils, each lower one fainter.
  for (const [from, to, a] of [
    [0, 0.46, 0.012],
    [0, 0.26, 0.014],
    [0, 0.1, 0.02],
  ] as const) {
    const d = thick * 1.6;
    shapes.push(
      fill(
        rounded(area.x + d, area.y + d + tall * from, wide - 2 * d, tall * to, Math.max(0.01, round - d)),
        pale(face, 0.9),
        a,
      ),
    );
  }
  if ((wooden || wallKind === 'timber') && !neon) {
    // Painted boards: joints and grain under the paint.
    const boards = 4;
    for (let i = 1; i < boards; i++) {
      const y = area.y + (tall * i) / boards;
      shapes.push(
        fill(
          line(
            [
              [area.x + thick * 1.3, y],
              [area.x + wide - thick * 1.3, y],
            ],
            side * 0.004,
          ),
          dark(face, 0.6),
          0.5,
        ),
      );
    }
    for (let i = 0; i < (wooden ? 70 : 26); i++) {
      const y = area.y + thick * 1.5 + r.next() * (tall - thick * 3);
      const x = area.x + thick * 1.5 + r.next() * wide * 0.6;
      shapes.push(
        fill(
          line(
            [
              [x, y],
              [x + wide * r.between(0.1, 0.32), y + r.between(-1, 1) * side * 0.003],
            ],
            side * 0.0022,
          ),
          dark(face, 0.5),
          0.2,
        ),
      );
    }
  }
  const inner = thick * 2.3;
  if (!neon) shapes.push({ polygons: [panel(inner), panel(inner + side * 0.005)], fill: second, rule: 'evenodd' });
  // Screws.
  for (const u of [0.045, 0.955])
    for (const v of [0.5]) {
      const [x, y] = [area.x + wide * u, area.y + tall * v];
      const s = side * 0.0085;
      shapes.push(
        fill(ellipse(x + s * 0.2, y + s * 0.3, s, s, 0, 20), dark(face, 0.7), 0.6),
        fill(ellipse(x, y, s, s, 0, 20), blend(rim, [0.75, 0.74, 0.7], 0.6)),
      );
      shapes.push(
        fill(
          line(
            [
              [x - s * 0.6, y - s * 0.5],
              [x + s * 0.6, y + s * 0.5],
            ],
            s * 0.28,
          ),
          dark(rim, 0.6),
        ),
      );
    }
  const warped = shapes.map((s) => ({ ...s, polygons: s.polygons.map(warp) }));
  // Evening comes in from the edges.
  const inks: Inks = { paper: wall, ground: wall, ink: words, hues: [second, rim], leaves: [second], gold: rim };
  const pad = inner + side * 0.035;
  return {
    artboard: { width, height, ground: wall, shapes: warped },
    words: { x: area.x + pad * 1.35, y: area.y + pad, width: wide - 2.7 * pad, height: tall - 2 * pad },
    motifs: [],
    inks,
    warp,
    board: areaOf([warp(panel(0))], area),
  };
}

/** A plane turned about the upright line through (cx, cy): what is nearer is larger. */
function turned(cx: number, cy: number, width: number, by: number): (polygon: Polygon) => Polygon {
  return (polygon) => {
    const out = new Float64Array(polygon.length);
    for (let i = 0; i < polygon.length; i += 2) {
      const u = polygon[i]! - cx;
      const z = 1 + (by * u) / (width * 0.5);
      out[i] = cx + (u * (1 - Math.abs(by) * 0.25)) / z;
      out[i + 1] = cy + (polygon[i + 1]! - cy) / z;
    }
    return out;
  };
}

function wallOf(
  shapes: Shape[],
  kind: 'brick' | 'plaster' | 'timber',
  wall: Colour,
  width: number,
  height: number,
  salt: number,
): void {
  const r = random(salt, 'design', 'wall');
  const side = Math.min(width, height);
  // The map makes the far side small: the wall is wider and taller than the picture.
  const [x0, y0, x1, y1] = [-width * 0.3, -height * 0.3, width * 1.3, height * 1.3];
  shapes.push(
    fill(
      polygon([x0, y0], [x1, y0], [x1, y1], [x0, y1]),
      kind === 'brick' ? blend(dark(wall, 0.25), [0.72, 0.68, 0.62], 0.3) : wall,
    ),
  );
  if (kind === 'brick') {
    const h = side * 0.062;
    const w = h * 2.7;
    const tones: Polygon[][] = [[], [], [], [], []];
    for (let row = 0, y = y0; y < y1; row++, y += h)
      for (let x = x0 - (row % 2) * w * 0.5; x < x1; x += w)
        tones[r.below(5)]!.push(rounded(x + h * 0.06, y + h * 0.06, w - h * 0.12, h * 0.87, h * 0.07));
    for (const [i, bricks] of tones.entries()) {
      const tone = blend(wall, i < 2 ? [0.1, 0.06, 0.08] : [0.96, 0.85, 0.7], [0.2, 0.1, 0, 0.08, 0.15][i]!);
      shapes.push(fill(bricks, tone));
    }
  } else if (kind === 'timber') {
    const h = side * 0.115;
    for (let y = y0; y < y1; y += h) {
      shapes.push(
        fill(
          polygon([x0, y], [x1, y], [x1, y + h * 0.94], [x0, y + h * 0.94]),
          blend(wall, r.chance(0.5) ? [1, 1, 1] : [0, 0, 0], r.next() * 0.07),
        ),
      );
      shapes.push(fill(polygon([x0, y + h * 0.9], [x1, y + h * 0.9], [x1, y + h], [x0, y + h]), dark(wall, 0.5)));
      shapes.push(fill(polygon([x0, y], [x1, y], [x1, y + h * 0.05], [x0, y + h * 0.05]), pale(wall, 0.3)));
    }
  } else
    for (let i = 0; i < 40; i++) {
      const s = side * r.between(0.03, 0.13);
      shapes.push(
        fill(
          ellipse(x0 + (x1 - x0) * r.next(), y0 + (y1 - y0) * r.next(), s * 1.6, s, r.next() * PI, 28),
          r.chance(0.5) ? pale(wall, 0.4) : dark(wall, 0.3),
          0.05,
        ),
      );
    }
  // The corner of the wall away from the light is darker.
  for (let i = 0; i < 5; i++) {
    const x = x0 + (x1 - x0) * (0.62 + i * 0.08);
    shapes.push(fill(polygon([x, y0], [x1, y0], [x1, y1], [x - width * 0.16, y1]), [0.05, 0.04, 0.09], 0.035));
  }
}
