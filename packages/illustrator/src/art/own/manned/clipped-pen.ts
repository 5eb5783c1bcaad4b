/** A pen whose strokes end at an outline: what sits behind a window or in a boat shows as far as that lets it. */
import { clip } from '../clip.ts';
import { mapped } from '../jointed/mapped-pen.ts';
import { type Outline, put } from '../outline.ts';
import type { Pen } from '../sketch.ts';

const isRings = (outline: Outline | readonly Outline[]): outline is readonly Outline[] => Array.isArray(outline[0]?.[0]);

export function clippedPen(d: Pen, mask: Outline): Pen {
  const cut = (outline: Outline): readonly Outline[] => clip(outline, mask, 'and');
  const pen: Pen = {
    chance: d.chance,
    fill: (outline, color, options) => {
      for (const ring of isRings(outline) ? outline.flatMap(cut) : cut(outline)) d.fill(ring, color, options);
    },
    form: (outline, color, options) => {
      for (const ring of cut(outline)) d.form(ring, color, options);
    },
    glaze: (outline, options) => {
      for (const ring of cut(outline)) d.glaze(ring, options);
    },
    within: (within, outline, color, options) => {
      for (const ring of clip(outline, within, 'and')) for (const part of cut(ring)) d.fill(part, color, options);
    },
    strokes: () => {},
    strands: () => {},
    include: (draw, where) => draw(mapped(pen, (point) => put([point], where)[0]!)),
  };
  return pen;
}
