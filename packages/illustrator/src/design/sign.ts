/**
 * A sign on its wall: enamel or painted boards, fixed to bricks, plaster or timber or hanging from an iron bar, seen a little from the
 * side. The wall is drawn face on and everything, the words too, goes through one projective map (a plane turned about its upright axis).
 */
import { type Random, random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { bar, circle, polygon } from '../abstract/shapes.ts';
import { blend, colourOf, lightness } from '../abstract/tint.ts';
import { cos, PI, sin } from '../math.ts';
import { type Area, areaOf } from '../type/layout.ts';
import { withInk } from '../type/said-ink.ts';
import type { Polygon } from '../vector/flatten.ts';
import { awning, isShop, lamplight, lamps } from './awning.ts';
import type { Inks } from './inks.ts';
import { neonSheet } from './neon.ts';
import { dark, ellipse, fill, line, pale, rounded } from './pen.ts';
import { type WallKind, wallOf } from './wall.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

/** wall | face, rim, words, second */
const LOOKS: readonly (readonly [wall: string, kind: WallKind, sign: string])[] = [
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

/** What warns is black on yellow, what forbids red on white, and what stops white on red. */
const WARNING: (typeof LOOKS)[number] = ['8d9298', 'plaster', 'f3c32c 1e1e20 1e1e20 1e1e20'];
const FORBIDDING: (typeof LOOKS)[number] = ['8f8f92', 'brick', 'f6f3ea b3262a b3262a b3262a'];
const STOPPING: (typeof LOOKS)[number] = ['8f8f92', 'brick', 'b3262a f6f3ea f6f3ea f6f3ea'];

/** How a sign of the road or of a danger looks. What is written on it tells only where it begins so: no trail is one, "two metres from danger". */
function orderOf(idea: string, texts: readonly string[]): (typeof LOOKS)[number] | undefined {
  const said = `${unlettered(idea, texts)}, ${texts.map((t) => /^\W*(\w+(?: \w+){0,2})/.exec(t.toLowerCase())?.[1] ?? '').join(', ')}`;
  if (/(?:^|, |\b(?:a|an|the) )(?:warning|danger|caution|hazard|beware)\b|\b(?:warning|danger|hazard) sign\b/.test(said))
    return WARNING;
  if (/\bstop sign\b/.test(said)) return STOPPING;
  return /\b(?:no (?:parking|entry|smoking|trespassing)|keep out|do not enter|private property|road closed)\b/.test(said)
    ? FORBIDDING
    : undefined;
}

/** The idea without what is to be written, where it stands in quotes or after a verb for it: "stop" of "a stop sign" stays. */
const unlettered = (idea: string, texts: readonly string[]): string =>
  texts.reduce((said, text) => {
    const at = said.lastIndexOf(text.toLowerCase());
    const before = said.slice(0, Math.max(0, at));
    const written = at >= 0 && /(?:\b(?:says?|saying|reads?|reading|words?|text|lettering)\s*|["“'‘]\s*)$/.test(before);
    return written ? before + said.slice(at + text.length) : said;
  }, idea.toLowerCase());

/** A board with no word but these hangs in a door or a window. */
const isInDoor = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((t) => /^\W*(?:open|closed)\W*$/i.test(t));

const WOOD = /\b(?:wood\w*|timber|rustic|carved|plank)\b/;

/** The sign of a shop, which neither warns nor forbids. */
export const hasAwning = (idea: string, texts: readonly string[]): boolean =>
  orderOf(idea, texts) === undefined && !WOOD.test(idea) && (isInDoor(texts) || isShop(unlettered(idea, texts)));

export function signSheet(wish: SheetWish): DesignedSheet {
  if (wish.neon) return neonSheet(wish, wish.neon);
  const { width, height, seed, texts, words: idea } = wish;
  const r = random(seed, idea, 'sign');
  const wooden = WOOD.test(idea);
  const order = orderOf(idea, texts);
  const [wallCode, wallKind, signCode] = wooden ? r.pick(WOODEN) : (order ?? r.pick(LOOKS));
  const said = wish.said[0];
  const [face0, rim0, words0, second] = signCode.split(' ').map(colourOf) as [Colour, Colour, Colour, Colour];
  const rim = said ? pale(said, 0.8) : rim0;
  const own = said ? (lightness(said) > 0.5 ? dark(said, 0.85) : pale(said, 0.9)) : words0;
  const { paper: face, ink: words } = withInk({ paper: said ?? face0, ink: own }, wish.ink);
  const wall = colourOf(wallCode);
  const side = Math.min(width, height);
  const shapes: Shape[] = [];
  wallOf(shapes, wallKind, wall, width, height, r.below(1 << 16));

  // The board: wide for few words, taller where more lines are wanted or the picture is tall.
  const letters = texts.join(' ').length;
  const shape = texts.length > 2 ? 1.05 : (texts.length > 1 || letters > 13 ? 1.35 : 1.7) * (height > width * 1.25 ? 0.78 : 1);
  const shop = hasAwning(idea, texts);
  const hangs = r.chance(0.45) && width < height * 1.6 && !shop;
  // Larger words want a larger board, and fill it.
  const grow = Math.max(1, wish.type?.grow ?? 1);
  const wide = Math.min(
    width * Math.min(0.94, 0.84 * grow),
    height * (shop ? 0.5 : hangs ? 0.56 : 0.72) * shape * Math.min(1.2, grow),
  );
  const tall = wide / shape;
  const area: Area = {
    x: (width - wide) / 2,
    y: shop ? Math.max(height * 0.2, (height * 0.9 - tall) * 0.45) : (height - tall) * (hangs ? 0.64 : 0.47),
    width: wide,
    height: tall,
  };
  const turn = (r.chance(0.5) ? 1 : -1) * r.between(0.08, 0.15);
  const warp = turned(width / 2, area.y + tall / 2, width, turn);
  const round = r.pick([0.02, 0.09, 0.2]) * tall;
  const thick = side * 0.018;
  const panel = (d: number, dx = 0, dy = 0): Polygon =>
    rounded(area.x + d + dx, area.y + d + dy, wide - 2 * d, tall - 2 * d, Math.max(0.01, round - d * 0.7));
  const light = turn > 0 ? -1 : 1;
  // Late light: a pool of it on the wall, over a fixed board or from the side of a hanging one.
  for (let i = 36; i >= 1; i--)
    shapes.push(
      fill(
        ellipse(
          width * (hangs ? 0.5 - 0.12 * light : 0.5),
          area.y + tall * (hangs ? 0.2 : 0.1),
          side * 0.0245 * i,
          side * 0.0195 * i,
          0,
          64,
        ),
        [1, 0.9, 0.7],
        0.0086,
      ),
    );
  if (hangs) shapes.push(...ironwork(area, side, light));
  if (shop)
    shapes.push(...awning(width, height, Math.max(area.y + tall + side * 0.075, height * 0.74), [second, pale(rim, 0.55)]));
  for (const [k, a] of [
    [3.2, 0.08],
    [2.3, 0.1],
    [1.5, 0.14],
  ] as const)
    shapes.push(
      fill(
        panel(-thick * 0.2 * k, thick * k * (hangs ? 1.1 : 0.55) * light, thick * k * (hangs ? 1.7 : 1)),
        [0.06, 0.05, 0.08],
        a,
      ),
    );
  // Its edge, turned to us on one side, then the face with rim and light.
  for (let i = 6; i >= 1; i--)
    shapes.push(fill(panel(0, (turn > 0 ? 1 : -1) * thick * 0.12 * i, thick * 0.1 * i), dark(rim, 0.55)));
  shapes.push(fill(panel(0), rim));
  shapes.push({ polygons: [panel(thick * 0.12), panel(thick * 0.42)], fill: pale(rim, 0.5), rule: 'evenodd', opacity: 0.7 });
  shapes.push(fill(panel(thick), dark(rim, 0.45)));
  shapes.push(fill(panel(thick * 1.25), face));
  if (wooden || wallKind === 'timber') shapes.push(...grain(r, area, face, side, thick, wooden));
  if (shop)
    shapes.push(
      ...lamplight({ x: area.x + thick * 1.25, y: area.y + thick * 1.25, width: wide - 2.5 * thick, height: tall }, face),
    );
  const inner = thick * 2.3;
  shapes.push(...rule(area, inner, side, second));
  if (!hangs) shapes.push(...screws(area, face, rim, side));
  if (shop) shapes.push(...lamps(area, side));
  const warped = shapes.map((s) => ({ ...s, polygons: s.polygons.map(warp) }));
  const inks: Inks = { paper: wall, ground: wall, ink: words, hues: [second, rim], leaves: [second], gold: rim };
  const pad = inner + (side * 0.03) / (grow * grow);
  return {
    artboard: { width, height, ground: wall, shapes: warped },
    words: { x: area.x + pad * 1.45, y: area.y + pad * 1.15, width: wide - 2.9 * pad, height: tall - 2.3 * pad },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    motifs: [],
    inks,
    warp,
    board: areaOf([warp(panel(0))], area),
  };
}

/** A rule with notched corners, a finer one inside it. */
function rule({ x, y, width, height }: Area, inner: number, side: number, colour: Colour): Shape[] {
  const notch = Math.min(width, height) * 0.085;
  const outline = (d: number): Polygon => {
    const [x0, y0, x1, y1] = [x + d, y + d, x + width - d, y + height - d];
    const n = notch;
    const points: [number, number][] = [];
    // A quarter of a circle bites each corner off.
    const bite = (cx: number, cy: number, from: number): void => {
      for (let i = 0; i <= 10; i++) {
        const a = from - (i / 10) * (PI / 2);
        points.push([cx + n * cos(a), cy + n * sin(a)]);
      }
    };
    bite(x0, y0, PI / 2);
    bite(x1, y0, PI);
    bite(x1, y1, -PI / 2);
    bite(x0, y1, 0);
    return polygon(...points);
  };
  const hair = side * 0.0045;
  return [
    { polygons: [outline(inner), outline(inner + hair)], fill: colour, rule: 'evenodd' },
    { polygons: [outline(inner + hair * 2.6), outline(inner + hair * 3.3)], fill: colour, rule: 'evenodd', opacity: 0.8 },
  ];
}

/** A bar on two plates in the wall, and chains that the board hangs from. */
function ironwork({ x, y, width }: Area, side: number, light: number): Shape[] {
  const iron: Colour = [0.13, 0.13, 0.15];
  const shine: Colour = [0.4, 0.4, 0.43];
  const top = y - side * 0.15;
  const thick = side * 0.017;
  const [a, b] = [x + width * 0.03, x + width * 0.97];
  const shapes: Shape[] = [];
  const dusk: Colour = [0.06, 0.05, 0.08];
  const off = side * 0.02;
  shapes.push(fill(bar(a + off * light, top + off, b + off * light, top + off, thick), dusk, 0.22));
  shapes.push(
    fill(bar(a, top, b, top, thick), iron),
    fill(bar(a, top - thick * 0.25, b, top - thick * 0.25, thick * 0.22), shine),
  );
  for (const end of [a, b]) {
    shapes.push(
      fill(circle(end, top, thick * 1.15, 40), iron),
      fill(circle(end - thick * 0.3, top - thick * 0.3, thick * 0.35, 24), shine),
    );
  }
  const link = side * 0.026;
  for (const u of [0.14, 0.86]) {
    const px = x + width * u;
    const n = Math.max(3, Math.round((y - top) / (link * 0.78)));
    for (let i = 0; i <= n; i++) {
      const py = top + ((y - top) * i) / n;
      const flat = i % 2 === 1;
      const [rx, ry] = flat ? [link * 0.17, link * 0.5] : [link * 0.3, link * 0.55];
      shapes.push({
        polygons: flat
          ? [ellipse(px, py, rx, ry, 0, 24)]
          : [ellipse(px, py, rx, ry, 0, 28), ellipse(px, py, rx * 0.45, ry * 0.62, 0, 28)],
        fill: flat ? dark(shine, 0.45) : iron,
        rule: 'evenodd',
      });
    }
  }
  return shapes;
}

/** Joints of the boards, and grain under the paint. */
function grain(r: Random, area: Area, face: Colour, side: number, thick: number, wooden: boolean): Shape[] {
  const shapes: Shape[] = [];
  const { x, y, width, height } = area;
  for (let i = 1; i < 4; i++) {
    const at = y + (height * i) / 4;
    shapes.push(fill(bar(x + thick * 1.3, at, x + width - thick * 1.3, at, side * 0.004), dark(face, 0.6), 0.5));
  }
  for (let i = 0; i < (wooden ? 70 : 26); i++) {
    const at = y + thick * 1.5 + r.next() * (height - thick * 3);
    const from = x + thick * 1.5 + r.next() * width * 0.6;
    const to = from + width * r.between(0.1, 0.32);
    shapes.push(
      fill(
        line(
          [
            [from, at],
            [to, at + r.between(-1, 1) * side * 0.003],
          ],
          side * 0.0022,
        ),
        dark(face, 0.5),
        0.2,
      ),
    );
  }
  return shapes;
}

function screws({ x, y, width, height }: Area, face: Colour, rim: Colour, side: number): Shape[] {
  const s = side * 0.0085;
  return [0.045, 0.955].flatMap((u) => {
    const [px, py] = [x + width * u, y + height * 0.5];
    return [
      fill(ellipse(px + s * 0.2, py + s * 0.3, s, s, 0, 20), dark(face, 0.7), 0.6),
      fill(ellipse(px, py, s, s, 0, 20), blend(rim, [0.75, 0.74, 0.7], 0.6)),
      fill(bar(px - s * 0.6, py - s * 0.5, px + s * 0.6, py + s * 0.5, s * 0.28), dark(rim, 0.6)),
    ];
  });
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
