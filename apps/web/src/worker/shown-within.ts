/** What a picture shows though nothing of it is marked as its own. */
import type { Brief, Stage, StageObject } from '@atelier/spec';

/**
 * Ids of things that the drawing of another holds (the saxophone of a saxophonist), and of what a sheet tells by its emblem (the
 * coffee shop of a logo with a cup).
 */
export function shownWithin({ objects }: Pick<Stage, 'objects'>, { subjects }: Pick<Brief, 'subjects'>): string[] {
  const held = objects.filter((each) => objects.some((other) => holds(other, each))).map(({ of }) => of);
  const placed = new Set(objects.map(({ of }) => of));
  const emblem = objects.some(({ grounding }) => grounding.name.startsWith('motif.'));
  const meant = emblem ? subjects.map(({ id }) => id).filter((id) => !placed.has(id)) : [];
  return [...new Set([...held, ...meant])];
}

/** One drawing for both, and the place of one inside that of the other. */
function holds(whole: StageObject, part: StageObject): boolean {
  if (whole.of === part.of || whole.grounding.kind !== 'asset' || whole.grounding.name !== part.grounding.name) return false;
  const [x, y, w, h] = whole.box;
  const [left, top, width, height] = part.box;
  const slack = 1e-6;
  return (
    width * height < w * h &&
    whole.depth === part.depth &&
    left >= x - slack &&
    top >= y - slack &&
    left + width <= x + w + slack &&
    top + height <= y + h + slack
  );
}
