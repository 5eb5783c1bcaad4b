/** Several who belong together, in one drawing. */
import { facing } from './facing.ts';
import { type Member, together } from './jointed/together.ts';
import type { PoseName } from './pose-kinds.ts';
import { type Sketch, sketch } from './sketch.ts';
import { BOY, GIRL, MAN, WOMAN, young } from './townsfolk.ts';

/** Two who dance, dance with each other. */
const posable = (members: readonly Member[], stood: Sketch): Sketch => ({
  ...stood,
  posed: (pose: PoseName) => together(stood.name, members, pose === 'dancing' && members.length === 2 ? 'waltzing' : pose),
});

export const children: Sketch = posable(
  [
    { look: BOY, child: true },
    { look: GIRL, child: true },
  ],
  sketch(
    'children',
    300,
    420,
    [150, 408],
    (d) => {
      d.include((p) => young(p, { ...BOY, right: [170, 300] }), { x: -14, y: -180 });
      d.include((p) => young(p, { ...GIRL, left: [30, 300] }), { x: 116, y: -180 });
    },
    'front',
  ),
);

export const couple: Sketch = posable(
  [{ look: MAN }, { look: WOMAN }],
  sketch(
    'couple',
    350,
    600,
    [175, 588],
    (d) => {
      d.include((p) => facing(p, { ...MAN, right: [176, 300] }), {});
      d.include((p) => facing(p, { ...WOMAN, left: [10, 286] }), { x: 162, y: 36, scale: 0.94 });
    },
    'front',
  ),
);

export const family: Sketch = posable(
  [{ look: MAN }, { look: BOY, child: true }, { look: GIRL, child: true }, { look: WOMAN }],
  sketch(
    'family',
    600,
    600,
    [300, 588],
    (d) => {
      d.include((p) => facing(p, { ...MAN, right: [186, 330] }), { x: -6 });
      d.include((p) => facing(p, { ...WOMAN, left: [4, 330] }), { x: 402, y: 36, scale: 0.94 });
      d.include((p) => young(p, { ...BOY, left: [20, 190] }), { x: 136 });
      d.include((p) => young(p, { ...GIRL, right: [176, 190] }), { x: 260 });
    },
    'front',
  ),
);
