/**
 * What a vehicle out on the land runs on: a worn track along its heading, ballast and rails under a train. It belongs to how the thing
 * stands, as its shadow does (L1). Over open land it runs out of the picture on both sides, behind what stands nearer; between trees and
 * beside water there is no room for that, and it fades into the ground.
 */
import { random } from '@atelier/spec';
import { addRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Placed } from '../stage/placed.ts';
import type { Easel } from './easel.ts';

const RAILED: ReadonlySet<string> = new Set([
  'own:train',
  'noto:railway-car',
  'noto:tram-car',
  'noto:high-speed-train',
  'noto:bullet-train',
]);
const DRIVEN: ReadonlySet<string> = new Set([
  'own:car',
  'own:sports-car',
  'own:carriage',
  'own:royal-coach',
  'own:camper-van',
  'own:convertible',
  'own:double-decker',
  'own:jeep',
  'own:school-bus',
  'own:van',
  'own:vintage-car',
  'noto:taxi',
  'noto:bus',
  'noto:minibus',
  'noto:trolleybus',
  'noto:delivery-truck',
  'noto:articulated-lorry',
  'noto:pickup-truck',
  'noto:ambulance',
  'noto:fire-engine',
  'noto:sport-utility-vehicle',
]);
/** Land without ways of its own under everything. */
const OPEN: ReadonlySet<string> = new Set([
  'meadow',
  'hills',
  'mountains',
  'farmland',
  'village',
  'garden',
  'forest',
  'lake',
  'river',
  'snowfield',
  'desert',
]);

/** Of these, where it cannot run on: trunks and water are in its way. */
const CROWDED: ReadonlySet<string> = new Set(['forest', 'lake', 'river', 'garden']);

const EARTH: Rgb = [0.2, 0.15, 0.1];
const GRAVEL: Rgb = [0.2, 0.185, 0.17];
const WOOD: Rgb = [0.075, 0.05, 0.035];
const STEEL: Rgb = [0.34, 0.34, 0.36];
/** What is nearer by this much of the depth map than the ground of its row is no ground under the way, but stands before it. */
const NEARER = 0.06;

export function paintWay(
  { art, fact, drawing, seat, crowd, instance, x, y, width, height, footShare }: Placed,
  easel: Easel,
): void {
  const rails = art !== undefined && RAILED.has(art);
  const { frame, setting, seed } = easel;
  if (seat !== 'ground' || crowd !== undefined || drawing?.heading === 'front' || !OPEN.has(setting.scene)) return;
  if (!rails && !(art !== undefined && DRIVEN.has(art))) return;
  const { color, depth, width: W, height: H } = frame;
  const salt = random(seed, fact.id, 'way', instance).below(1 << 20);
  const { light } = setting;
  const lit = addRgb(scaleRgb(light.key, 0.5 * Math.max(0.3, light.direction[1])), scaleRgb(light.fill, 0.75));
  const reach = CROWDED.has(setting.scene) ? 0.85 * height : W;
  const left = x - width * footShare[0];
  const right = left + width;
  const far = Math.min(0.13 * height, 0.05 * H);
  const near = far * 0.85;
  const x0 = Math.max(0, Math.floor(left - reach));
  const x1 = Math.min(W, Math.ceil(right + reach));
  const under = Math.floor(clamp(x, 0, W - 1));
  for (let py = Math.max(Math.ceil(setting.view.horizon), Math.floor(y - far * 1.3)); py < Math.min(H, y + near * 1.3); py++) {
    const v = py + 0.5 - y;
    const floor = depth[py * W + under]!;
    for (let px = x0; px < x1; px++) {
      const wobble = (noise(px / (height * 0.24), 2, salt) - 0.5) * far * 0.35;
      const edge = v < 0 ? (far + v + wobble) / far : (near - v + wobble) / near;
      const grain = noise(px / (far * 0.22), py / (far * 0.12), salt ^ 7);
      const body = smoothstep(0.02, 0.3, edge + (grain - 0.5) * 0.35);
      const ends = reach === W ? 1 : smoothstep(0, reach * 0.9, Math.min(px - left + reach, right + reach - px));
      const a = body * ends * 0.92;
      const o = (py * W + px) * 4;
      if (a <= 0.01 || depth[o >> 2]! < floor - NEARER) continue;
      let ground: Rgb = scaleRgb(rails ? GRAVEL : EARTH, 0.7 + 0.6 * grain);
      if (rails) {
        const along = (px + v * 0.7) / (far * 0.8);
        if (along - Math.floor(along) < 0.42 && edge > 0.2) ground = WOOD;
        const bar = Math.max(
          clamp(1.4 - Math.abs(v + far * 0.42) / (far * 0.07)),
          clamp(1.4 - Math.abs(v - near * 0.12) / (far * 0.1)),
        );
        if (bar > 0) ground = scaleRgb(STEEL, 0.45 + 0.55 * bar);
      } else {
        // Two ruts where the wheels go.
        const rut = Math.max(
          clamp(1 - Math.abs(v + far * 0.4) / (far * 0.2)),
          clamp(1 - Math.abs(v - near * 0.1) / (far * 0.22)),
        );
        ground = scaleRgb(ground, 1 - 0.3 * rut);
      }
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - a) + ground[c]! * lit[c]! * a;
    }
  }
}
