/** Several people in one drawing, all in one pose: couples who dance, families at a table. */
import { random } from '@atelier/spec';
import { HEAD } from '../facing.ts';
import type { Look } from '../look.ts';
import { box, curve, ellipse } from '../outline.ts';
import type { PoseName } from '../pose-kinds.ts';
import { type Pen, type Sketch, sketch } from '../sketch.ts';
import { CLOSE } from './close.ts';
import { CHILD_HEAD, jointed } from './figure.ts';
import { boundsOf } from './mapped-pen.ts';
import type { Pose } from './pose.ts';
import { poseOf } from './poses.ts';

export interface Member {
  readonly look: Look;
  readonly child?: boolean;
}

const SHORTER = 0.94;
const CHILD = 0.6;
/** From one to the next where they do not touch. */
const APART = 190;
const STRIDING = 236;
const AT_TABLE: ReadonlySet<PoseName> = new Set(['eating', 'drinking', 'chess', 'cooking', 'baking', 'preparing']);

/** A table before all of them, laid. */
function table(d: Pen, from: number, to: number, floor: number): void {
  const top = floor - 250;
  for (const x of [from + 10, to - 34]) d.form(box(x, top + 20, 24, 230), '#6f4c2c', { round: 6 });
  d.form(box(from - 20, top + 18, to - from + 40, 62), '#efe9dc', { round: 10, shade: 0.3 });
  d.form(box(from - 34, top, to - from + 68, 22), '#f6f1e6', { round: 5 });
  const n = Math.max(2, Math.round((to - from) / 150));
  for (let i = 0; i < n; i++) {
    const x = from + ((i + 0.5) * (to - from)) / n;
    d.form(ellipse(x, top - 3, 46, 9), '#dfe4e6', { round: 4 });
    d.form(
      curve(`${x - 24},${top - 6}! ${x - 14},${top - 26} ${x + 12},${top - 28} ${x + 24},${top - 6}!`),
      i % 2 ? '#c98a4a' : '#8aa552',
      {
        round: 5,
      },
    );
  }
}

/** All members in a pose, side by side; two who dance, embrace or kiss turn to each other. */
export function together(name: string, members: readonly Member[], pose: PoseName): Sketch {
  const laid = AT_TABLE.has(pose);
  const how: Pose = laid ? { ...poseOf('eating'), mood: 'glad' } : poseOf(pose);
  const close = members.length === 2 ? CLOSE[pose] : undefined;
  const sizes = members.map(({ child }, i) => (child ? CHILD : i > 0 ? SHORTER : 1));
  const gap = close ?? ((how.side ?? 0) > 0.4 ? STRIDING : APART);
  const draw = (d: Pen): void => {
    const floors = members.map(({ look, child }) =>
      boundsOf((p) => jointed(p, stripped(look), how, child ? CHILD_HEAD : HEAD), random(0, 'own', name)),
    );
    members.forEach(({ look, child }, i) => {
      const scale = sizes[i]!;
      // Children at a table stand on something; elsewhere their feet are on the ground.
      const up = laid && child ? 90 : 0;
      d.include((p) => jointed(p, stripped(look), how, child ? CHILD_HEAD : HEAD), {
        x: i * gap,
        y: -floors[i]!.y1 * scale - up,
        scale,
        flip: close !== undefined && i === 1,
      });
    });
    if (laid) table(d, -70, (members.length - 1) * gap + 70, 0);
  };
  const at = boundsOf(draw, random(0, 'own', name));
  const [x, y] = [6 - at.x0, 6 - at.y0];
  return sketch(
    `${name}~${pose}`,
    at.x1 - at.x0 + 12,
    at.y1 - at.y0 + 12,
    [x + ((members.length - 1) * gap) / 2, y + (how.lift ?? 0)],
    (d) => d.include(draw, { x, y }),
    'front',
  );
}

/** With nothing in the hands. */
export const stripped = ({ held: _held, behind: _behind, seat: _seat, bent: _bent, down: _down, ...look }: Look): Look => look;
