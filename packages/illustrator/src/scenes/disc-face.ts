/** A face on the sun or the moon, as picture books draw it, where one was said: eyes, cheeks and a mouth that smiles or sleeps. */
import type { Brief } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { SunPlace } from '../light/sky.ts';
import { mix, smoothstep } from '../math.ts';

export type Face = 'smiling' | 'sleeping';

const FACE = /smil|grin|laugh|happy|cheerful|friendly|\bface\b/;
const ASLEEP = /sleep|asleep|snoring|dozing/;

/** What was said of the look on it; undefined where nothing was. */
export function faceSaid({ subjects, relations }: Brief): Face | undefined {
  const disc = subjects.find((s) => !s.off && s.source !== 'writer' && /^(?:\w+ )?(?:sun|moon)$/.test(s.name));
  if (!disc) return undefined;
  const has = relations.filter((r) => !r.off && r.from === disc.id && /with|having|has/.test(r.predicate)).map((r) => r.to);
  const others = subjects.filter((s) => !s.off && has.includes(s.id));
  const told = [
    disc.name,
    ...[disc, ...others].flatMap((s) => [...s.attributes, ...s.actions].filter((f) => !f.off).map((f) => f.value)),
    ...disc.parts.map((p) => p.name),
    ...others.map((s) => s.name),
  ].join(' ');
  return ASLEEP.test(told) ? 'sleeping' : FACE.test(told) ? 'smiling' : undefined;
}

const INK: Rgb = [0.13, 0.05, 0.02];
const BLUSH: Rgb = [0.95, 0.28, 0.14];

/** A sun of a picture book is gold in the middle and orange at its edge: a white one with a face is a moon. */
const GOLD: readonly [Rgb, Rgb] = [
  [1.7, 1.02, 0.2],
  [1.45, 0.6, 0.06],
];

/** On the disc over rows y0 … y1; by day on a golden one. */
export function paintFace({ color, width }: Frame, face: Face, disc: SunPlace, day: boolean, y0: number, y1: number): void {
  const { radius } = disc;
  const soft = 1.2 / radius;
  const from = Math.max(y0, Math.floor(disc.y - radius));
  const to = Math.min(y1, Math.ceil(disc.y + radius));
  for (let y = from; y < to; y++)
    for (let x = Math.max(0, Math.floor(disc.x - radius)); x < Math.min(width, Math.ceil(disc.x + radius)); x++) {
      const u = Math.abs((x + 0.5 - disc.x) / radius);
      const v = (y + 0.5 - disc.y) / radius;
      const ink = Math.max(eye(face, u, v, soft), arc(u, v, 0, 0.02, 0.46, 0.9, soft));
      const blush = 0.55 * smoothstep(0.17, 0.05, Math.sqrt((u - 0.56) * (u - 0.56) + (v - 0.14) * (v - 0.14)));
      const o = (y * width + x) * 4;
      const away = Math.sqrt(u * u + v * v);
      const gold = day ? smoothstep(1 + soft, 1 - soft, away) : 0;
      for (let c = 0; c < 3; c++) {
        const skin = mix(color[o + c]!, mix(GOLD[0][c]!, GOLD[1][c]!, away * away), gold);
        const cheek = mix(skin, BLUSH[c]!, blush);
        color[o + c] = mix(cheek, INK[c]!, ink);
      }
    }
}

/** Open, or a lid let down. */
function eye(face: Face, u: number, v: number, soft: number): number {
  if (face === 'sleeping') return arc(u, v, 0.33, -0.28, 0.15, 0.95, soft);
  const d = Math.sqrt(((u - 0.33) / 0.1) * ((u - 0.33) / 0.1) + ((v + 0.2) / 0.15) * ((v + 0.2) / 0.15));
  return smoothstep(1 + soft * 8, 1 - soft * 8, d);
}

/** The lower part of a ring about (x, y), as wide as `reach` of its radius. */
function arc(u: number, v: number, x: number, y: number, r: number, reach: number, soft: number): number {
  const dx = u - x;
  const dy = v - y;
  const ring = Math.abs(Math.sqrt(dx * dx + dy * dy) - r);
  const half = 0.035;
  return (
    smoothstep(half + soft, half - soft, ring) * smoothstep(reach * r + soft, reach * r - soft, Math.abs(dx)) * (dy > 0 ? 1 : 0)
  );
}
