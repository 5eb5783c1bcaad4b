/** Furniture of which there are as many as somebody asked for: where each piece stands, far ones first. */
import { type Builder, type Paint, paint } from './panel.ts';

type Place = readonly [x: number, z: number];

/** In rows of two or three, the last of them in the middle. */
export function inRows(n: number, half: number, far: number, near: number): { places: Place[]; wide: number } {
  const across = n <= 1 ? 1 : n <= 4 ? 2 : 3;
  const rows = Math.ceil(n / across);
  const step = Math.min(1.6, (1.8 * half) / across);
  const places: Place[] = [];
  for (let i = 0; i < n; i++) {
    const row = Math.floor(i / across);
    const inRow = row === rows - 1 ? n - row * across : across;
    const z = rows === 1 ? (far + near) / 2 : far + ((near - far) * row) / (rows - 1);
    places.push([((i % across) - (inRow - 1) / 2) * step, z]);
  }
  return { places, wide: Math.min(1.3, step * 0.84) };
}

/** Round a table that is `half` wide and reaches from `near` to `far`: at its ends, behind it, before it. */
export function roundTable(
  n: number,
  half: number,
  [near, far]: readonly [number, number],
  off: number,
): { at: Place; toward: -1 | 0 | 1; side: number }[] {
  const ends = n === 1 ? 0 : 2;
  const behind = Math.ceil(Math.min(n - ends, n > 6 ? (n - ends) / 2 : n > 4 ? 2 : n - ends));
  const before = n - ends - behind;
  const middle = (near + far) / 2;
  const row = (count: number, z: number, toward: -1 | 1) =>
    Array.from({ length: count }, (_, i) => ({
      at: [(i - (count - 1) / 2) * Math.min(0.62, (2 * half) / count), z] as const,
      toward,
      side: 0,
    }));
  return [
    ...row(behind, far + off, 1),
    ...[-1, 1].slice(0, ends).map((side) => ({ at: [side * (half + off + 0.05), middle] as const, toward: 0 as const, side })),
    ...row(before, near - off, -1),
  ];
}

/** An armchair that looks at the viewer (`toward` 1), away (−1), or across from its `side`. */
export function armchair(b: Builder, [x, z]: Place, toward: number, side: number, cloth: Paint): void {
  const soft: Paint = { ...cloth, stuff: 'soft' };
  const w = 0.34;
  b.shadow(x - w - 0.08, x + w + 0.08, z - 0.35, z + 0.35);
  for (const lx of [x - w + 0.02, x + w - 0.06])
    for (const lz of [z + 0.28, z - 0.3]) b.box([lx, lx + 0.04], [0, 0.12], [lz, lz + 0.03], LEG);
  if (toward > 0) b.front(x - w, x + w, 0.36, 1, z + 0.24, cloth, 'arch');
  else if (toward === 0)
    b.box(side < 0 ? [x - w - 0.06, x - w + 0.12] : [x + w - 0.12, x + w + 0.06], [0.12, 0.98], [z - 0.32, z + 0.32], cloth);
  if (toward === 0) b.box([x - w, x + w], [0.12, 0.58], [z + 0.24, z + 0.34], cloth);
  b.box([x - w, x + w], [0.12, 0.42], [z - 0.3, z + 0.26], cloth, { ...cloth, color: cloth.second });
  if (toward > 0) {
    b.front(x - w + 0.1, x + w - 0.1, 0.42, 0.92, z + 0.2, soft);
    b.front(x - w + 0.08, x + w - 0.08, 0.32, 0.47, z - 0.305, soft);
  }
  if (toward === 0) b.box([x - w, x + w], [0.12, 0.58], [z - 0.36, z - 0.28], cloth);
  else
    for (const arm of [x - w - 0.02, x + w + 0.02]) {
      b.box([arm - 0.09, arm + 0.09], [0.1, 0.56], [z - 0.34, z + 0.26], cloth);
      b.front(arm - 0.11, arm + 0.11, 0.46, 0.66, z - 0.35, soft);
    }
  if (toward < 0) b.box([x - w - 0.04, x + w + 0.04], [0.1, 0.98], [z - 0.42, z - 0.28], cloth);
}

const LEG = paint('plain', '#4a3220');
