/** The ground floor of a house of an old town: a door and small windows, a shop with its wooden front, an open stall, or an arcade. */
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Building, OldHouse } from './city-building.ts';
import { LAMP } from './city-colours.ts';
import type { Street } from './city-plan.ts';
import { archOf } from './facade-old.ts';
import { blend, fractOf, type Out, roll, span, type WallLight, type WallPoint } from './facade-parts.ts';
import type { SceneContext } from './scene.ts';

const WARES: readonly Rgb[] = [
  [0.62, 0.14, 0.08],
  [0.7, 0.42, 0.08],
  [0.1, 0.26, 0.42],
  [0.5, 0.2, 0.36],
  [0.16, 0.36, 0.22],
  [0.66, 0.56, 0.4],
];

export function oldGroundFloor(
  out: Out,
  context: SceneContext,
  street: Street,
  b: Building,
  old: OldHouse,
  at: WallPoint,
  lit: WallLight,
): void {
  const { light } = context;
  const shine = (c: number): number => light.key[c]! * lit.direct + light.fill[c]! * lit.sky + LAMP[c]! * lit.lamp;
  const width = b.shops || old.arcade ? b.shopWidth : b.bay * 1.15;
  const i = Math.floor(at.across / width);
  const f = at.across / width - i;
  const w = at.du / width;
  const h = at.up / b.base;
  const wh = at.dv / b.base;
  // A plinth keeps off the splashes.
  if (at.up < 0.6) for (let c = 0; c < 3; c++) out[c] = out[c]! * 0.8;
  const dark = street.lit > 0;
  const kind = roll(i, 3, b.salt ^ 41);
  if (old.arcade) {
    opening(0.1, 0.9, 0, 0.9, true, (x, y) => room(0.05 + 0.1 * y, x, y));
    return;
  }
  const stall = b.shops && old.arches && b.awning !== undefined;
  if (stall) {
    opening(0.08, 0.92, 0, 0.78, true, wares);
    return;
  }
  if (b.shops && kind > 0.34) {
    // A front of painted wood: pilasters, a board, panes between bars over a panel.
    board();
    opening(0.14, 0.86, 0.2, 0.72, false, (x, y) => {
      const bars = at.du < 0.12 && (fractOf(x * 3) < 0.07 || fractOf(y * 2.5) < 0.06);
      if (bars) return [0, 1, 2].map((c) => old.door[c]! * 0.8 * shine(c)) as unknown as Rgb;
      return room(dark ? 0.75 : 0.04, x, y);
    });
    return;
  }
  if (kind > 0.5 || i === 0) {
    // Its door, of planks, under a lintel.
    frame(0.27, 0.73, 0, 0.7);
    opening(0.32, 0.68, 0, 0.66, old.arches, (x, y) => {
      const plank = at.du < 0.1 && fractOf(x * 5) < 0.1 ? 0.6 : 1;
      const panel = y > 0.86 && dark ? 3 : 1;
      return [0, 1, 2].map((c) => old.door[c]! * 0.75 * plank * (shine(c) + 0.02) * panel) as unknown as Rgb;
    });
    return;
  }
  frame(0.3, 0.7, 0.3, 0.7);
  opening(0.34, 0.66, 0.34, 0.68, false, (x, y) => {
    const bars = at.du < 0.12 && (Math.abs(x - 0.5) < 0.05 || Math.abs(y - 0.55) < 0.035);
    if (bars) return [0, 1, 2].map((c) => b.trim[c]! * 0.8 * shine(c)) as unknown as Rgb;
    return room(dark && roll(i, 8, b.salt ^ 71) < street.lit + 0.2 ? 0.6 : 0.02, x, y);
  });
  if (old.shutter) {
    const shade = span(f, 0.2, 0.335, w) + span(f, 0.665, 0.8, w);
    blend(out, [0, 1, 2].map((c) => old.shutter![c]! * shine(c)) as unknown as Rgb, clamp(shade) * span(h, 0.33, 0.69, wh));
  }

  function opening(
    x0: number,
    x1: number,
    y0: number,
    y1: number,
    arched: boolean,
    paint: (x: number, y: number) => Rgb,
  ): void {
    const x = (f - x0) / (x1 - x0);
    const y = (h - y0) / (y1 - y0);
    const a = span(f, x0, x1, w) * span(h, y0, y1, wh) * (arched ? archOf(x, y) : 1);
    if (a <= 0.002) return;
    const color = paint(clamp(x), clamp(y));
    // The reveal keeps the upper edge in shade.
    const k = 1 - 0.5 * smoothstep(0.86, 1, y) * (dark ? 0.4 : 1);
    blend(out, [color[0] * k, color[1] * k, color[2] * k], a);
  }

  function frame(x0: number, x1: number, y0: number, y1: number): void {
    const a = span(f, x0, x1, w) * span(h, y0, y1, wh);
    if (a > 0) blend(out, [0, 1, 2].map((c) => b.trim[c]! * 0.92 * shine(c)) as unknown as Rgb, a * 0.9);
  }

  /** The room behind: the dark of it by day, its lamp by night. */
  function room(glow: number, x: number, y: number): Rgb {
    const lamp = 0.55 + 0.7 * exp(-((x - 0.5) * (x - 0.5) * 4 + (y - 0.7) * (y - 0.7) * 5));
    const strength = dark ? glow * (light.night ? 1 : 0.75) : 0;
    const things = y < 0.5 && noise(x * 7 + i * 3, y * 5, b.salt ^ 61) > 0.55 && at.du < 0.15 ? 0.55 : 1;
    return [0, 1, 2].map(
      (c) => 0.014 + light.fill[c]! * 0.05 * (0.5 + y) + b.shop[c]! * strength * lamp * things,
    ) as unknown as Rgb;
  }

  function board(): void {
    const wood = span(f, 0.06, 0.94, w) * span(h, 0, 0.93, wh);
    const relief = h > 0.76 && h < 0.9 ? 1.25 : h > 0.72 ? 0.7 : 1;
    blend(out, [0, 1, 2].map((c) => old.door[c]! * relief * (shine(c) + 0.01)) as unknown as Rgb, wood);
    const name =
      noise(f * width * 4.3, i * 7.1, b.salt ^ 51) > 0.52 && h > 0.8 && h < 0.86 && f > 0.25 && f < 0.75 && at.du < 0.2
        ? 0.7
        : 0;
    if (name > 0) blend(out, [0, 1, 2].map((c) => [0.8, 0.66, 0.36][c]! * shine(c)) as unknown as Rgb, name);
  }

  /** What is for sale hangs and lies in an open vault. */
  function wares(x: number, y: number): Rgb {
    const row = Math.floor(y * 4.5);
    const slot = Math.floor(x * (4 + (row % 2)) + roll(row, i, b.salt) * 2);
    const key = roll(slot + i * 9, row, b.salt ^ 63);
    const part = fractOf(x * (4 + (row % 2)) + roll(row, i, b.salt) * 2);
    const on =
      key > 0.25 && part > 0.1 && part < 0.9 && fractOf(y * 4.5) < 0.8 ? clamp(1.3 - at.du * 5) : 0.35 * clamp(at.du * 5);
    const ware = WARES[Math.floor(key * 97) % WARES.length]!;
    const inside = room(dark ? 0.6 : 0.03, x, y);
    return [0, 1, 2].map((c) =>
      mix(
        inside[c]!,
        ware[c]! * (light.fill[c]! * 0.4 + light.key[c]! * 0.12 * (light.night ? 0 : 1) + (dark ? LAMP[c]! * 0.6 : 0)),
        on,
      ),
    ) as unknown as Rgb;
  }
}
