/** What hangs under a shop's sign and over it: a striped awning with a scalloped edge before lit glass, and lamps on a pipe that shine on the board. */
import type { Colour, Shape } from '../abstract/artboard.ts';
import { bar, box, circle, polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { PI, sin } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import { along, dark, ellipse, fill, type Point, pale, rounded } from './pen.ts';

/** Whether what the sign is of has a front to the street. */
export const isShop = (words: string): boolean =>
  /\b(?:(?:book|pet|toy|flower|coffee|tea|sweet)?(?:shop|store)(?:front)?|caf[eé]|coffee|bakery|pub|bistro|diner|deli|restaurant|boutique|salon|parlou?r|barber\w*|florist|tailor|pharmacy|butcher|grocer\w*|hotel|cinema)\b|\b(?:bar|market) sign\b/.test(
    words,
  );

/** From the awning's pole at `top` to the foot of the picture, beyond both its sides. */
export function awning(width: number, height: number, top: number, colours: readonly [Colour, Colour]): Shape[] {
  const side = Math.min(width, height);
  const [x0, x1] = [-width * 0.3, width * 1.3];
  const foot = height * 1.02;
  const low = top + Math.min((foot - top) * 0.62, side * 0.2);
  const n = Math.round((x1 - x0) / (side * 0.105));
  const pitch = (x1 - x0) / n;
  const drop = pitch * 0.42;
  const stripes: [Polygon[], Polygon[]] = [[], []];
  for (let i = 0; i < n; i++) {
    const [a, b] = [x0 + i * pitch, x0 + (i + 1) * pitch];
    const lobe: Point[] = [];
    for (let k = 0; k <= 14; k++) lobe.push([b - (pitch * k) / 14, low + drop * (0.5 + 0.75 * sin((PI * k) / 14))]);
    stripes[i & 1]!.push(polygon([a, top], [b, top], ...lobe));
  }
  // Behind it warm light stands in the glass; the cloth lays a shadow on that.
  const room: Colour = [0.98, 0.8, 0.5];
  const frame: Colour = dark(colours[0], 0.6);
  const glass = [fill(polygon([x0, low], [x1, low], [x1, foot * 1.3], [x0, foot * 1.3]), room)];
  const bars: Polygon[] = [];
  for (let i = -1; i < 6; i++)
    bars.push(box(width * (0.06 + i * 0.29), (low + foot * 1.3) / 2, side * 0.022, foot * 1.3 - low));
  const shadow = [1.9, 1.4, 1].map((k) =>
    fill(polygon([x0, low], [x1, low], [x1, low + drop * (1.3 + k)], [x0, low + drop * (1.3 + k)]), [0.25, 0.1, 0.08], 0.22),
  );
  const pole = side * 0.016;
  return [
    ...glass,
    fill(bars, frame),
    ...shadow,
    fill(stripes[0], colours[0]),
    fill(stripes[1], colours[1]),
    // The cloth slopes: lit where it leaves the wall, in its own shade at the hem.
    fill(polygon([x0, top], [x1, top], [x1, top + (low - top) * 0.3], [x0, top + (low - top) * 0.3]), [1, 0.97, 0.88], 0.16),
    fill(
      polygon([x0, low - side * 0.004], [x1, low - side * 0.004], [x1, low + side * 0.004], [x0, low + side * 0.004]),
      [0.1, 0.06, 0.08],
      0.32,
    ),
    fill(polygon([x0, top - pole], [x1, top - pole], [x1, top], [x0, top]), frame),
    fill(polygon([x0, top], [x1, top], [x1, top + pole * 1.1], [x0, top + pole * 1.1]), [0.08, 0.05, 0.07], 0.22),
  ];
}

/** Two or three lamps over a board, on short stems from one pipe that two brackets hold to the wall, with the shadow of all of it. */
export function lamps({ x, y, width, height }: Area, side: number): Shape[] {
  const iron: Colour = [0.12, 0.12, 0.14];
  const n = width > height * 1.5 ? 3 : 2;
  const rise = y - side * 0.115;
  const shadow: Polygon[] = [];
  const shapes: Shape[] = [];
  const [x0, x1] = [x + width * 0.03, x + width * 0.97];
  const pipe = side * 0.011;
  const drop = side * 0.018;
  shapes.push(fill(rounded(x0, rise - pipe / 2, x1 - x0, pipe, pipe / 2), iron));
  shapes.push(fill(bar(x0, rise - pipe * 0.22, x1, rise - pipe * 0.22, pipe * 0.16), [0.42, 0.4, 0.38]));
  shadow.push(bar(x0, rise + drop, x1, rise + drop, pipe));
  for (const u of [0.14, 0.86]) {
    const cx = x + width * u;
    shapes.push(fill(rounded(cx - side * 0.012, rise - side * 0.026, side * 0.024, side * 0.052, side * 0.006), iron));
    for (const m of [-1, 1]) shapes.push(fill(circle(cx, rise + m * side * 0.0175, side * 0.0038, 20), [0.5, 0.48, 0.45]));
  }
  for (let i = 0; i < n; i++) {
    const cx = x + (width * (i + 0.5)) / n;
    const head: Point = [cx, y - side * 0.034];
    const s = side * 0.047;
    const hood = polygon(
      along(head, PI, s),
      [head[0] - s * 0.72, head[1] - s * 0.42],
      [head[0] - s * 0.26, head[1] - s * 0.74],
      [head[0] + s * 0.26, head[1] - s * 0.74],
      [head[0] + s * 0.72, head[1] - s * 0.42],
      along(head, 0, s),
    );
    shadow.push(hood.map((v, k) => v + (k & 1 ? drop : drop * 0.6)));
    shapes.push(
      fill(bar(cx, rise, cx, head[1] - s * 0.6, side * 0.011), iron),
      fill(hood, iron),
      fill(
        polygon(
          [cx - s * 0.62, head[1] - s * 0.36],
          [cx - s * 0.2, head[1] - s * 0.66],
          [cx - s * 0.08, head[1] - s * 0.66],
          [cx - s * 0.42, head[1] - s * 0.12],
        ),
        [0.3, 0.29, 0.3],
      ),
      fill(ellipse(head[0], head[1], s, s * 0.2, 0, 32), [0.3, 0.27, 0.24]),
      fill(ellipse(head[0], head[1] + s * 0.04, s * 0.66, s * 0.16, 0, 28), [1, 0.95, 0.78]),
    );
  }
  return [fill(shadow, [0.1, 0.07, 0.08], 0.2), ...shapes];
}

/** Light of the lamps on the board's face. */
export function lamplight({ x, y, width, height }: Area, face: Colour): Shape[] {
  const n = width > height * 1.5 ? 3 : 2;
  const warm = pale(blend(face, [1, 0.85, 0.55], 0.6), 0.2);
  const shapes: Shape[] = [];
  for (let i = 0; i < n; i++) {
    const cx = x + (width * (i + 0.5)) / n;
    for (let k = 18; k >= 1; k--) {
      const half = (width / n) * (0.08 + 0.022 * k);
      const reach = height * (0.1 + 0.026 * k);
      const arc: Point[] = [];
      for (let j = 0; j <= 24; j++) arc.push(along([cx, y], (PI * j) / 24, 1));
      shapes.push(
        fill(
          polygon(...arc.map(([a, b]): Point => [cx + (a - cx) * half, y + (b - y) * reach])),
          warm,
          lightness(face) > 0.6 ? 0.022 : 0.014,
        ),
      );
    }
  }
  return shapes;
}
