/** Of the places that are kept for what has no drawing those that nothing else stands in: a mark over a lighthouse would be of the lighthouse. */
import type { Painted } from '../worker/protocol.ts';

type Box = Painted['missing'][number]['boxes'][number];

/** Of the place: less of it is a corner that leans in. */
const MOST = 0.06;
/** Of the picture: what is larger is ground, water or hills, and things stand on it. */
const GROUND = 0.12;

export function freePlaces(picture: Painted, things: ReadonlySet<string>): { name: string; box: Box }[] {
  const { ids, facts, width, height } = picture;
  const sizes = new Uint32Array(facts.length);
  for (const id of ids) sizes[id] = (sizes[id] ?? 0) + 1;
  const standing = facts.map((fact, i) => things.has(fact) && (sizes[i] ?? 0) < GROUND * width * height);
  const taken = ([left, top, wide, high]: Box): number => {
    const [x0, x1] = [Math.max(0, Math.round(left * width)), Math.min(width, Math.round((left + wide) * width))];
    const [y0, y1] = [Math.max(0, Math.round(top * height)), Math.min(height, Math.round((top + high) * height))];
    let hits = 0;
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (standing[ids[y * width + x] ?? 0]) hits++;
    return hits / Math.max(1, (x1 - x0) * (y1 - y0));
  };
  return picture.missing.flatMap(({ name, boxes }) => boxes.filter((box) => taken(box) <= MOST).map((box) => ({ name, box })));
}
