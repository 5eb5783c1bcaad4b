/** How baked drawings are kept: short, one line of JSON each. `scripts/noto-svg.js` writes what this opens. */
import type { Gradient, Shape, VectorAsset } from './asset.ts';
import { unpackPath } from './packed-path.ts';

export interface PackedAsset {
  /** Shapes separated by blanks, see `unpackShape`. */
  s: string;
  g?: Record<string, Gradient>;
  /** Packed paths. */
  k?: Record<string, string>;
  foot: [number, number];
  faces: 'left' | 'right' | 'front';
  body?: string;
}

const SIDE = 128;
const ROLES: Record<string, string> = { b: 'body', w: 'window', l: 'light', p: 'piece', g: 'glow' };
const SHAPE =
  /^(?<fill>[0-9a-f]{6}|~\d+|-)(?<role>[bwlpg])?(?<even>e)?(?:o(?<opacity>[\d.]+))?(?:k(?<clip>\d+))?(?:s(?<stroke>[0-9a-f]{6}|~\d+),(?<width>[\d.]+))?:(?<d>.*)$/;

const colour = (text: string): string => (text === '-' ? 'none' : text.startsWith('~') ? `url:${text.slice(1)}` : `#${text}`);

/** `<fill>[role][e][o<opacity>][k<clip>][s<stroke>,<width>]:<packed path>`; a fill is rrggbb, ~gradient or - for none. */
export function unpackShape(text: string): Shape {
  const part = SHAPE.exec(text)?.groups;
  if (!part) throw new RangeError(`unpackShape: expected "<fill>…:<path>", got "${text.slice(0, 24)}"`);
  return {
    d: unpackPath(part.d ?? ''),
    fill: colour(part.fill ?? '-'),
    ...(part.role ? { role: ROLES[part.role] ?? part.role } : {}),
    ...(part.even ? { rule: 'evenodd' as const } : {}),
    ...(part.opacity ? { opacity: Number(part.opacity) } : {}),
    ...(part.clip ? { clip: part.clip } : {}),
    ...(part.stroke ? { stroke: { color: colour(part.stroke), width: Number(part.width) } } : {}),
  };
}

export function unpackAsset(name: string, packed: PackedAsset): VectorAsset {
  const clips = Object.entries(packed.k ?? {}).map(([key, d]) => [key, unpackPath(d)]);
  return {
    name,
    width: SIDE,
    height: SIDE,
    shapes: packed.s.split(' ').map(unpackShape),
    ...(packed.g ? { gradients: packed.g } : {}),
    ...(packed.k ? { clips: Object.fromEntries(clips) as Record<string, string> } : {}),
    foot: packed.foot,
    faces: packed.faces,
    ...(packed.body ? { bodyColor: packed.body } : {}),
  };
}
