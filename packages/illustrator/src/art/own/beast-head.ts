/** Heads of four-legged animals in profile, looking left; the middle of the skull is the origin. */
import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { type Coat, eye } from './pelt.ts';
import { type Pen, ruffle } from './sketch.ts';

export interface Head {
  /** Radius of the skull. */
  readonly size: number;
  /** The muzzle, in radii: its length, its depth, and how far its tip hangs below the brow. */
  readonly snout: number;
  readonly depth: number;
  readonly drop: number;
  readonly ear: Ear;
  /** Length of the ears in radii. */
  readonly earSize: number;
  /** Colour of hanging ears, where it is not the coat's. */
  readonly earColor?: string;
  readonly muzzle?: string;
  readonly nose?: 'pad' | 'small' | 'hoofed';
  /** Colour of the iris; dark eyes have none. */
  readonly iris?: string;
  /** Painted over the head before the face: masks, blazes, stripes. */
  readonly mask?: (d: Pen, skull: readonly (readonly [number, number])[], r: number) => void;
  /** Horns or antlers, behind the ears. */
  readonly horns?: (d: Pen, r: number) => void;
  readonly beard?: number;
}

type Ear = 'pricked' | 'dropped' | 'round' | 'leaf' | 'tufted' | 'bat';

export function headOf(d: Pen, head: Head, coat: Coat): void {
  const { size: r, snout, depth, drop } = head;
  const p = (x: number, y: number): string => `${x * r},${y * r}`;
  const tip = -0.8 - snout;
  const skull = curve(
    [
      p(0.12, -0.96),
      p(-0.42, -0.84),
      p(-0.8, -0.42),
      p(-0.86 - snout * 0.3, -0.12 + drop * 0.3),
      p(tip + 0.14, drop - depth * 0.5),
      p(tip - 0.06, drop - depth * 0.1),
      p(tip + 0.02, drop + depth * 0.44),
      p(tip + snout * 0.45, drop * 0.8 + depth * 0.74),
      p(-0.62, 0.74 + drop * 0.25),
      p(-0.1, 0.96),
      p(0.6, 0.74),
      p(0.98, 0.06),
      p(0.66, -0.7),
    ].join(' '),
  );
  ears(d, head, coat, 'far');
  head.horns?.(d, r);
  const face = coat.tuft > 0 ? ruffle(skull, d.chance, { gap: 8, length: coat.tuft * 0.5, flow: 28 }) : skull;
  d.form(face, coat.base, { role: 'body', round: r * 0.22, shade: 0.45 });
  d.strokes(face, coat.dark, { count: 34, length: r * 0.3, width: 2.1, angle: 25, opacity: 0.18 });
  head.mask?.(d, face, r);
  if (head.muzzle)
    d.within(
      face,
      curve(
        [
          p(tip - 0.2, drop - depth * 0.6),
          p(-0.95 - snout * 0.2, drop * 0.6 - 0.02),
          p(-0.6, 0.36),
          p(-0.3, 0.8),
          p(-0.8, 1.1),
          p(tip - 0.2, drop + depth),
        ].join(' '),
      ),
      head.muzzle,
      { opacity: 0.82 },
    );
  d.fill(
    limb(
      `${p(tip + 0.1, drop + depth * 0.2)},1 ${p(tip + snout * 0.42, drop * 0.86 + depth * 0.34)},${r * 0.05} ${p(-0.72, drop * 0.5 + 0.44)},1`,
    ),
    '#2a1c18',
    { opacity: 0.65 },
  );
  if (head.nose === 'hoofed') d.fill(ellipse((tip + 0.1) * r, (drop - depth * 0.02) * r, r * 0.09, r * 0.06), '#2a1e1b');
  else {
    const n = head.nose === 'small' ? 0.13 : 0.2;
    d.fill(
      curve(
        [
          p(tip - 0.08, drop - depth * 0.3),
          p(tip + n * 0.7, drop - depth * 0.46),
          p(tip + n * 1.4, drop - depth * 0.3),
          p(tip + n * 0.9, drop - depth * 0.3 + n * 0.9),
          p(tip, drop - depth * 0.3 + n),
        ].join(' '),
      ),
      '#1d1718',
    );
  }
  if (head.beard) {
    const chin = -0.7 - snout * 0.4;
    d.form(
      ruffle(
        curve(
          [
            p(chin - 0.2, drop + depth * 0.5),
            p(chin + 0.3, drop + depth * 0.46),
            p(chin + 0.22, drop + depth * 0.5 + head.beard * 0.6),
            `${p(chin, drop + depth * 0.5 + head.beard)}!`,
            p(chin - 0.16, drop + depth * 0.5 + head.beard * 0.5),
          ].join(' '),
        ),
        d.chance,
        { gap: 7, length: 6, flow: 85 },
      ),
      coat.far,
      { round: 4 },
    );
  }
  const [ex, ey] = [-0.5 * r, -0.22 * r];
  if (head.iris) {
    d.fill(
      curve(`${ex - r * 0.17},${ey + 1}! ${ex},${ey - r * 0.12} ${ex + r * 0.17},${ey}! ${ex},${ey + r * 0.12}`),
      head.iris,
    );
    d.fill(ellipse(ex, ey, r * 0.07, r * 0.09), '#17110f');
  } else eye(d, ex, ey, r * 0.105);
  d.fill(
    limb(`${ex - r * 0.2},${ey - r * 0.04},1 ${ex},${ey - r * 0.18},${r * 0.055} ${ex + r * 0.24},${ey - r * 0.06},1`),
    coat.dark,
    {
      opacity: 0.6,
    },
  );
  ears(d, head, coat, 'near');
}

function ears(d: Pen, { ear, earSize: s, size: r, earColor }: Head, coat: Coat, side: 'near' | 'far'): void {
  const x = side === 'near' ? 0.36 : -0.08;
  const fill = side === 'near' ? coat.base : coat.far;
  const p = (px: number, py: number): string => `${(px + x) * r},${py * r}`;
  const inner = '#c39a82';
  if (ear === 'dropped') {
    if (side === 'far') return;
    const lobe = curve(
      [p(-0.18, -0.82), p(0.2, -0.8), p(0.5, -0.3), p(0.56, s * 0.5), p(0.3, s * 0.86), p(0, s * 0.72), p(-0.16, 0.1)].join(
        ' ',
      ),
    );
    d.form(lobe, earColor ?? coat.far, { role: 'body', round: r * 0.15, light: 0.14 });
    d.strokes(lobe, coat.dark, { count: 16, length: r * 0.3, width: 2.4, angle: 80, opacity: 0.3 });
    return;
  }
  if (ear === 'round') {
    d.form(ellipse((x + 0.1) * r, -0.86 * r, s * 0.42 * r, s * 0.46 * r), fill, { role: 'body', round: r * 0.1 });
    d.fill(ellipse((x + 0.06) * r, -0.82 * r, s * 0.24 * r, s * 0.28 * r), side === 'near' ? inner : coat.dark, {
      opacity: 0.6,
    });
    return;
  }
  if (ear === 'leaf') {
    const leaf = curve(
      [
        p(0.02, -0.68),
        p(0.24 + s * 0.2, -0.7 - s * 0.42),
        p(0.3 + s * 0.72, -0.72 - s * 0.62),
        p(0.34 + s * 0.6, -0.5 - s * 0.2),
        p(0.3, -0.4),
      ].join(' '),
    );
    d.form(leaf, fill, { role: 'body', round: r * 0.09 });
    if (side === 'near')
      d.fill(
        curve(
          [p(0.16, -0.62), p(0.3 + s * 0.3, -0.66 - s * 0.36), p(0.34 + s * 0.5, -0.6 - s * 0.36), p(0.3, -0.48)].join(' '),
        ),
        inner,
        { opacity: 0.6 },
      );
    return;
  }
  const wide = ear === 'bat' ? 0.46 : 0.34;
  const prick = curve(
    [
      p(-wide, -0.62),
      p(-wide * 0.9, -0.9 - s * 0.5),
      `${p(-wide * 0.1, -0.86 - s)}!`,
      p(wide * 0.8, -0.9 - s * 0.42),
      p(wide * 1.1, -0.5),
    ].join(' '),
  );
  d.form(merge(prick), fill, { role: 'body', round: r * 0.09 });
  if (side === 'near')
    d.fill(
      curve(
        [
          p(-wide * 0.6, -0.66),
          p(-wide * 0.56, -0.88 - s * 0.4),
          `${p(-wide * 0.06, -0.84 - s * 0.76)}!`,
          p(wide * 0.4, -0.84 - s * 0.3),
          p(wide * 0.5, -0.6),
        ].join(' '),
      ),
      inner,
      { opacity: 0.55 },
    );
  if (ear === 'tufted') d.fill(limb(`${p(-wide * 0.1, -0.8 - s)},3 ${p(wide * 0.02, -1.15 - s)},1`), coat.dark);
}
