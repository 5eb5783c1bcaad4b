/** Bridges of iron over a town's water: towers with a bascule, cables, a truss of steel. */
import { type Rgb, scaleRgb } from '../colour.ts';
import { cos, PI } from '../math.ts';
import type { Easel } from './far-easel.ts';

/** A bridge and what it is drawn on; where `y0` metres up is the water's edge. */
export interface Span {
  on: Easel;
  z: number;
  y0: number;
  half: number;
  side: 1 | -1;
  night: boolean;
}

/** Two Gothic towers, the walkway high between them, the road that opens, chains to the banks. */
export function bascule({ on: { block, box, put, at, tone }, z, y0, half, night }: Span): void {
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
export function cables({ on: { block, box, put, at, tone }, z, y0, half, side }: Span): void {
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
export function steel({ on: { block, box, put, at, tone }, z, y0, half }: Span): void {
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
