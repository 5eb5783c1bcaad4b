/**
 * From chaos to order: bars that lie square to each other at one end of the picture and lose their place and direction
 * towards the other. G. Nees, "Schotter", 1968; here in two sizes, with bars that thin out, and one that stays straight.
 */
import { mix, smoothstep } from '../math.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box } from './shapes.ts';
import { threads } from './threads.ts';
import { blend, toldApart } from './tint.ts';

export function order(sheet: Sheet): Artboard {
  const { width, height, unit, palette, traits, r } = sheet;
  if (r.chance(0.62)) return threads(sheet);
  const { ground, main, ink, accent } = palette;
  const cell = unit / (11 + Math.floor(traits.density * 6));
  const margin = unit * 0.09;
  const columns = Math.floor((width - 2 * margin) / cell);
  const level = width > height * 1.2;
  const rows = level ? Math.floor((height - 2 * margin) / cell) : Math.ceil((height - margin) / cell) + 1;
  const [left, top] = [(width - columns * cell) / 2, level ? (height - rows * cell) / 2 : margin];
  const row = toldApart([ink, ...main, accent]);
  const shapes: Shape[] = [];
  const kept = [Math.floor(columns * (level ? 0.3 : 0.62)), Math.floor(rows * (level ? 0.62 : 0.28))] as const;
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      // Chaos above or on the left, order below or on the right.
      const t = level ? i / (columns - 1) : j / (rows - 1);
      const chaos = (1 - smoothstep(0.06, 0.86, t)) * (0.7 + 0.6 * r.next());
      const mine = i === kept[0] && j === kept[1];
      const turn = mine ? 0 : (r.next() - 0.5) * 3 * chaos;
      const [ox, oy] = mine ? [0, 0] : [(r.next() - 0.5) * cell * 1.7 * chaos, (r.next() - 0.5) * cell * 1.7 * chaos];
      const fall = mix(0.12, 0.62, smoothstep(0, 1, r.next())) * chaos;
      const x = left + (i + 0.5) * cell + ox - (level ? fall * cell : 0);
      const y = top + (j + 0.5) * cell + oy - (level ? 0 : fall * cell);
      if (!mine && r.chance(chaos * 0.16)) continue;
      const w = cell * mix(0.76, r.between(0.4, 1.15), chaos);
      const h = cell * mix(0.76, r.between(0.08, 0.5), chaos);
      const pick = Math.floor(r.next() * 0.999 * (main.length + 1));
      // Where there is order the colours stand in order too: they lead from one to the next along the rows.
      const along = (level ? j / Math.max(1, rows - 1) : i / Math.max(1, columns - 1)) * (row.length - 1.001);
      const k = Math.floor(along);
      const settled = blend(row[k]!, row[k + 1] ?? row[k]!, along - k);
      const fill = mine ? accent : r.chance(chaos * 1.2) ? (pick === main.length ? ink : main[pick]!) : settled;
      shapes.push({ polygons: [box(x, y, w, h, turn)], fill, opacity: 0.96 });
    }
  return { width, height, ground, shapes };
}
