/** A vehicle or a boat with people in it, in one drawing: `own:manned-car--m0,w0` of `own:car`. */
import { random } from '@atelier/spec';
import type { VectorAsset } from '../../asset.ts';
import { movedAsset } from '../../moved-asset.ts';
import { HEAD } from '../facing.ts';
import { CHILD_HEAD, jointed } from '../jointed/figure.ts';
import { boundsOf } from '../jointed/mapped-pen.ts';
import type { Pose } from '../jointed/pose.ts';
import type { Member } from '../jointed/together.ts';
import { curve } from '../outline.ts';
import { membersOf } from '../party/members.ts';
import { type Pen, sketch } from '../sketch.ts';
import { clippedPen } from './clipped-pen.ts';
import { VEHICLES, type Vehicle } from './vehicles.ts';

/** How many it seats; 0 for what nobody can be drawn in. */
export const seatsIn = (art: string): number => VEHICLES[art]?.seats.length ?? 0;

function crew(d: Pen, vehicle: Vehicle, members: readonly Member[]): void {
  const { seats, scale, panes, flip, glazed } = vehicle;
  const masks = panes?.map((pane) => curve(pane));
  const taken = seats.slice(0, members.length);
  // Whoever is behind somebody else is drawn first.
  for (let i = members.length - 1; i >= 0; i--) {
    const { look, child } = members[i]!;
    const [x, y] = seats[i]!;
    const size = child ? scale * 0.82 : scale;
    const pose: Pose = i === 0 ? vehicle.pose : (vehicle.others ?? vehicle.pose);
    // The colour that is said is that of the vehicle.
    const draw = (p: Pen): void => {
      jointed(p, { ...look, plain: true }, pose, child ? CHILD_HEAD : HEAD);
    };
    const where = { x, y: y - (child ? scale * 30 : 0), scale: size, flip };
    for (const mask of masks ?? [undefined]) (mask ? clippedPen(d, mask) : d).include(draw, where);
  }
  if (glazed && masks)
    for (const mask of masks) {
      d.fill(mask, '#2c3640', { opacity: 0.16 });
      d.fill(mask, '#dcecf4', { opacity: 0.1 });
    }
  vehicle.after?.(d, taken, scale);
}

const known = new Map<string, VectorAsset>();

/** `car--m0,w0`; `load` finds the vehicle. */
export function mannedAsset(name: string, load: (name: string) => VectorAsset | undefined): VectorAsset | undefined {
  const made = known.get(name);
  if (made) return made;
  const [key = '', codes = ''] = name.split('--');
  const art = [`own:${key}`, `noto:${key}`].find((one) => VEHICLES[one]);
  const vehicle = art ? VEHICLES[art] : undefined;
  const base = art ? load(vehicle?.base ?? art) : undefined;
  const members = membersOf(codes);
  if (!base || !vehicle || !members || members.length > vehicle.seats.length) return undefined;
  const draw = (d: Pen): void => crew(d, vehicle, members);
  const box = boundsOf(draw, random(0, 'own', name));
  const [dx, dy] = [Math.max(0, 2 - box.x0), Math.max(0, 2 - box.y0)];
  const hull = movedAsset(base, dx, dy);
  const width = Math.max(hull.width, box.x1 + dx + 2);
  const height = Math.max(hull.height, box.y1 + dy + 2);
  const people = sketch(name, width, height, [0, 0], (d) => d.include(draw, { x: dx, y: dy })).draw();
  const asset: VectorAsset = {
    ...hull,
    name: `manned-${name}`,
    width,
    height,
    shapes: [...hull.shapes, ...people.shapes.map(({ role, ...shape }) => (role === 'held' ? { ...shape, role } : shape))],
  };
  known.set(name, asset);
  return asset;
}
