/** What coats are painted with: each a mark of quadruped.ts. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb, put } from './outline.ts';
import { GROUND, type Mark } from './quadruped.ts';

/** Round spots, about `count`, of `size` in hundredths of the chest. */
export const spots =
  (color: string, count: number, size: number, opacity = 0.8): Mark =>
  (d, body, at, unit) => {
    for (let i = 0; i < count; i++) {
      const [x = 0, y = 0] = at(d.chance.between(-0.34, 1.18), d.chance.between(0.02, 1)).split(',').map(Number);
      const r = (unit * size * d.chance.between(0.7, 1.3)) / 100;
      d.within(body, ellipse(x, y, r, r * d.chance.between(0.75, 1), d.chance.between(0, 90)), color, { opacity });
    }
  };

/** Broken rings with a darker middle. */
export const rosettes =
  (color: string, middle: string, columns: number, size: number): Mark =>
  (d, body, at, unit) => {
    for (let i = 0; i < columns; i++)
      for (let row = 0; row < 5; row++) {
        const u = -0.3 + (1.5 * (i + d.chance.between(0.1, 0.9))) / columns;
        const [x = 0, y = 0] = at(u, 0.04 + row * 0.2 + d.chance.between(-0.05, 0.05) + (i % 2) * 0.09)
          .split(',')
          .map(Number);
        const r = (unit * size * d.chance.between(0.8, 1.2)) / 100;
        d.within(body, ellipse(x, y, r * 0.62, r * 0.56), middle, { opacity: 0.5 });
        const turn = d.chance.between(0, 360);
        for (const part of [0, 120, 240])
          d.within(body, put(limb(arc(r)), { x, y, turn: turn + part }), color, { opacity: 0.85 });
      }
  };
const arc = (r: number): string =>
  `${-r * 0.55},${-r * 0.75},${r * 0.36} 0,${-r * 1.02},${r * 0.5} ${r * 0.55},${-r * 0.75},${r * 0.36}`;
/** Upright stripes that taper to the belly. */
export const stripes =
  (color: string, count: number, from = 0, to = 1.15, opacity = 0.7): Mark =>
  (d, body, at, unit) => {
    for (let i = 0; i < count; i++) {
      const u = from + ((to - from) * i) / Math.max(1, count - 1);
      const lean = d.chance.between(-0.03, 0.05);
      d.within(
        body,
        limb(
          `${at(u, -0.05)},${unit * 0.075} ${at(u + lean, 0.34)},${unit * 0.06} ${at(u + lean * 0.4, d.chance.between(0.6, 0.85))},1`,
        ),
        color,
        { opacity },
      );
    }
  };

/** A darker back that runs down the sides to `depth` of the belly. */
export const saddle =
  (color: string, depth: number, from = -0.1, to = 1.25, opacity = 0.85): Mark =>
  (d, body, at) =>
    d.within(
      body,
      curve(
        `${at(from, -0.3)} ${at(to, -0.3)} ${at(to, depth * 0.8)} ${at(0.78, depth * 0.9)} ${at(0.5, depth)} ${at(0.2, depth * 0.86)} ${at(from, depth * 0.6)}`,
      ),
      color,
      { opacity },
    );

/** The pale underside between the legs. */
export const belly =
  (color: string, up = 0.72, opacity = 0.75): Mark =>
  (d, body, at) =>
    d.within(
      body,
      curve(
        `${at(0.12, up + 0.06)} ${at(0.4, up + 0.1)} ${at(0.72, up + 0.14)} ${at(0.8, 1.2)} ${at(0.4, 1.4)} ${at(0.1, 1.2)}`,
      ),
      color,
      { opacity },
    );

/** Throat and chest. */
export const bib =
  (color: string, opacity = 0.85): Mark =>
  (d, body, at) =>
    d.within(
      body,
      curve(`${at(-0.7, -0.5)} ${at(-0.3, -0.1)} ${at(-0.2, 0.4)} ${at(-0.18, 0.72)} ${at(-0.3, 0.86)} ${at(-0.6, 0.6)}`),
      color,
      {
        opacity,
      },
    );

/** Feet and shins below `up` of the way from ground to belly. */
export const socks =
  (color: string, height: number, opacity = 0.85): Mark =>
  (d, body) =>
    d.within(body, curve(`-60,${GROUND - height}! 900,${GROUND - height}! 900,${GROUND + 10}! -60,${GROUND + 10}!`), color, {
      opacity,
    });

/** Large irregular patches at given places, in units of the body. */
export const patches =
  (color: string, ...places: readonly (readonly [x: number, y: number, rx: number, ry: number])[]): Mark =>
  (d, body, at, unit) => {
    for (const [u, v, rx, ry] of places) {
      const [x = 0, y = 0] = at(u, v).split(',').map(Number);
      const ring = Array.from({ length: 9 }, (_, i) => {
        const k = unit * d.chance.between(0.82, 1.14);
        return `${x + cos(radians(i * 40)) * rx * k},${y + sin(radians(i * 40)) * ry * k}`;
      });
      d.within(body, curve(ring.join(' ')), color);
    }
  };
