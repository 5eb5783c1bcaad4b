/** The title plate of a film: a dark screen with one light low in it, bars above and below, and letters that stand far apart. */
import { random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { bar, box } from '../abstract/shapes.ts';
import { blend, colourOf } from '../abstract/tint.ts';
import { exp } from '../math.ts';
import { ellipse, fill } from './pen.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

/** Depth, light, letters. */
const LOOKS: readonly string[] = [
  '0a0f18 3f7f9c f1ead8',
  '120a0c c2562f f6e6cf',
  '0c0d14 a88a4a f3e3b8',
  '0b1413 3fa08a ecf0e2',
  '130d18 8f5a9c f3e4ee',
];

export function plateSheet({ width, height, seed, words: idea, inks, said }: SheetWish): DesignedSheet {
  const r = random(seed, idea, 'plate');
  const [depth, glow, letters] = r.pick(LOOKS).split(' ').map(colourOf) as [Colour, Colour, Colour];
  const light = said[0] ?? glow;
  const side = Math.min(width, height);
  const shapes: Shape[] = [];
  const frame = height * (width > height * 1.7 ? 0.09 : 0.14);
  const horizon = height * r.pick([0.66, 0.7, 0.34]);
  // Air that lightens towards the horizon, in steps finer than the grain shows.
  const n = 72;
  for (let i = 0; i < n; i++) {
    const y = (height * (i + 0.5)) / n;
    const d = (y - horizon) / height;
    const k = exp(-d * d * (d > 0 ? 90 : 26));
    shapes.push(fill(box(width / 2, y, width, height / n + 1), blend(depth, light, 0.42 * k)));
  }
  // The light itself: ever smaller and brighter ellipses, then a hair of white.
  const x = width * r.between(0.34, 0.66);
  for (let i = 0; i < 26; i++) {
    const t = 1 - i / 26;
    shapes.push(
      fill(
        ellipse(x, horizon, width * 0.52 * t, height * 0.1 * t * t, 0, 64),
        blend(light, letters, 0.3 + 0.5 * (1 - t)),
        0.035,
      ),
    );
  }
  shapes.push(fill(ellipse(x, horizon, width * 0.46, side * 0.0022, 0, 64), blend(light, [1, 1, 1], 0.75), 0.85));
  shapes.push(fill(ellipse(x, horizon, side * 0.02, side * 0.0075, 0, 40), [1, 0.99, 0.96], 0.9));
  for (const y of [frame / 2, height - frame / 2])
    shapes.push(fill(box(width / 2, y, width, frame + 1), [0.012, 0.012, 0.016]));
  const above = horizon > height / 2;
  const words = above
    ? { x: width * 0.09, y: height * 0.27, width: width * 0.82, height: horizon - height * 0.36 }
    : { x: width * 0.09, y: horizon + height * 0.09, width: width * 0.82, height: height * 0.3 };
  if (!above) {
    const rule = words.y + words.height + height * 0.03;
    shapes.push(fill(bar(width * 0.44, rule, width * 0.56, rule, side * 0.004), light, 0.9));
  }
  return {
    artboard: { width, height, ground: depth, shapes },
    words,
    type: { mode: 'lines', align: 'centre', stand: 'middle' },
    motifs: [],
    inks: { ...inks, paper: depth, ground: depth, ink: letters, gold: light },
  };
}
