/** Pens that draw elsewhere than they are told: through a map of points, or nowhere, to find how much room a drawing takes. */
import { type Outline, type Point, type Put, put } from '../outline.ts';
import type { Pen } from '../sketch.ts';

export type Move = (point: Point) => Point;

const isRings = (outline: Outline | readonly Outline[]): outline is readonly Outline[] => Array.isArray(outline[0]?.[0]);

/** `"x,y,width …"` with its points moved. */
const movedLine = (line: string, move: Move): string =>
  line
    .trim()
    .split(/\s+/)
    .map((knot) => {
      const [x = 0, y = 0, ...rest] = knot.replace('!', '').split(',').map(Number);
      return [...move([x, y]), ...rest].join(',') + (knot.endsWith('!') ? '!' : '');
    })
    .join(' ');

/** What is drawn with it for one frame arrives in another. Light still falls from the upper left of the picture. */
export function mapped(d: Pen, move: Move): Pen {
  const moved = (outline: Outline): Outline => outline.map(move);
  return {
    chance: d.chance,
    fill: (outline, color, options) => d.fill(isRings(outline) ? outline.map(moved) : moved(outline), color, options),
    form: (outline, color, options) => d.form(moved(outline), color, options),
    glaze: (outline, options) => d.glaze(moved(outline), options),
    within: (mask, outline, color, options) => d.within(moved(mask), moved(outline), color, options),
    strokes: (mask, color, options) => d.strokes(moved(mask), color, options),
    strands: (first, last, count, colors, options) =>
      d.strands(movedLine(first, move), movedLine(last, move), count, colors, options),
    include: (draw, where: Put) => draw(mapped(d, (point) => move(put([point], where)[0]!))),
  };
}

/** What is drawn with it is held: the colour that was said of it is the thing's, and not its player's. */
export function asHeld(d: Pen): Pen {
  const held = <T extends { role?: string }>(options: T | undefined): T | undefined =>
    options?.role === 'body' || options?.role === 'piece' ? { ...options, role: 'held' } : options;
  return {
    ...d,
    fill: (outline, color, options) => d.fill(outline, color, held(options)),
    form: (outline, color, options) => d.form(outline, color, held(options)),
    within: (mask, outline, color, options) => d.within(mask, outline, color, held(options)),
    include: (draw, where) => d.include((p) => draw(asHeld(p)), where),
  };
}

/** What is drawn with it takes no colour that is said: it is of somebody else in the drawing. */
export function asOther(d: Pen): Pen {
  const plain = <T extends { role?: string }>(options: T | undefined): T | undefined => {
    if (!options?.role) return options;
    const { role: _, ...rest } = options;
    return rest as T;
  };
  return {
    ...d,
    fill: (outline, color, options) => d.fill(outline, color, plain(options)),
    form: (outline, color, options) => d.form(outline, color, plain(options)),
    within: (mask, outline, color, options) => d.within(mask, outline, color, plain(options)),
    include: (draw, where) => d.include((p) => draw(asOther(p)), where),
  };
}

export interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The box about all that `draw` would show. */
export function boundsOf(draw: (pen: Pen) => void, chance: Pen['chance']): Bounds {
  const box: Bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const see = (outline: Outline): void => {
    for (const [x, y] of outline) {
      box.x0 = Math.min(box.x0, x);
      box.y0 = Math.min(box.y0, y);
      box.x1 = Math.max(box.x1, x);
      box.y1 = Math.max(box.y1, y);
    }
  };
  const blind: Pen = {
    chance,
    fill: (outline) => (isRings(outline) ? outline.forEach(see) : see(outline)),
    form: see,
    glaze: () => {},
    within: () => {},
    strokes: () => {},
    strands: (first, last) => {
      for (const line of [first, last])
        for (const knot of line.trim().split(/\s+/))
          see([knot.replace('!', '').split(',').slice(0, 2).map(Number) as [number, number]]);
    },
    include: (draw_, where) => draw_(mapped(blind, (point) => put([point], where)[0]!)),
  };
  draw(blind);
  return box;
}
