/** Paper lanterns on lines across a street where people eat and buy by night. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Street } from './city-plan.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

const STREETS =
  /\b(?:night (?:market|bazaar)|chinatown|lantern (?:street|festival)|izakaya|hutong|hoi an|jiufen|gion|yokocho|onsen (?:village|town)|japanese village|(?:paper|red|hanging) lanterns?|kyoto (?:street|alley|lane)|lanterns? .*(?:kyoto|japan\w*|chin\w+)|(?:kyoto|japan\w*|chin\w+).* lanterns?)\b/;
const MARKETS =
  /\bmarket\b.*\b(?:taipei|taiwan|hong kong|tokyo|osaka|kyoto|seoul|bangkok|hanoi|saigon|shanghai|beijing|xi'?an|chiang mai|kuala lumpur|singapore|asian?|china|chinese|japan(?:ese)?|thai(?:land)?|vietnam(?:ese)?|korean?)\b/;

const PAPERS: readonly Rgb[] = [
  [1.35, 0.26, 0.1],
  [1.4, 0.34, 0.12],
  [1.5, 0.8, 0.26],
];

/** Said from the start: an edit hangs no lanterns (L1). */
export const isLanternStreet = ({ brief, light }: SceneContext): boolean => {
  const said = saidFromStart(brief);
  return (light.night || light.time === 'dusk') && (STREETS.test(said) || MARKETS.test(said));
};

interface Lantern {
  x: number;
  y: number;
  half: number;
  color: Rgb;
  depth: number;
}

export function strungLanternsPass(context: SceneContext, street: Street): Pass {
  const { view, seed } = context;
  const r = random(seed, 'city', 'lanterns');
  const id = context.mass('street');
  const lanterns: Lantern[] = [];
  // In an old street they hang from the eaves, one before each front.
  if (street.lanterns) {
    for (let i = 22; i >= 0; i--)
      for (const side of [-1, 1]) {
        const z = 6.4 + i * 2.3 + (side > 0 ? 1.1 : 0);
        const scale = view.focal / z;
        lanterns.push({
          x: street.vanish + side * (street.walls - 0.32) * scale,
          y: view.horizon - (2.75 + r.between(-0.06, 0.06) - view.eye) * scale,
          half: 0.21 * scale,
          color: PAPERS[i % 4 === 3 ? 0 : 2]!,
          depth: clamp(0.1 + z / 140),
        });
      }
    return lanternPass(lanterns, id);
  }
  for (const z of [46, 36, 28, 21.5, 16.5, 12.5]) {
    const scale = view.focal / z;
    const high = r.between(5.2, 6.4);
    const many = Math.max(4, Math.round(street.walls / 0.9));
    for (let i = 0; i < many; i++) {
      const t = (i + 0.5) / many;
      const sag = 1.5 * 4 * t * (1 - t);
      lanterns.push({
        x: street.vanish + (t * 2 - 1) * street.walls * scale,
        y: view.horizon - (high - sag - view.eye) * scale,
        half: 0.34 * scale,
        color: PAPERS[i % 3 === 2 ? 2 : r.below(2)]!,
        depth: clamp(0.1 + z / 140),
      });
    }
  }
  return lanternPass(lanterns, id);
}

const lanternPass = (lanterns: readonly Lantern[], id: number): Pass => ({
  name: 'lanterns',
  run(frame, _k, y0, y1) {
    for (const lantern of lanterns) paintLantern(frame, lantern, id, y0, y1);
  },
});

/** A ball of ribbed paper that is lit from inside, its cap, and the glow of it in the air. */
function paintLantern(
  frame: Frame,
  { x, y, half, color: paper, depth: away }: Lantern,
  id: number,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const reach = half * 4;
  for (let py = Math.max(y0, Math.floor(y - reach)); py < Math.min(y1, Math.ceil(y + reach)); py++)
    for (let px = Math.max(0, Math.floor(x - reach)); px < Math.min(width, Math.ceil(x + reach)); px++) {
      const dx = (px + 0.5 - x) / half;
      const dy = (py + 0.5 - y) / (half * 0.86);
      const d = Math.sqrt(dx * dx + dy * dy);
      const p = py * width + px;
      const ball = clamp((1 - d) * half + 0.5);
      const glow = 0.16 * exp(-d * d * 0.5) * (1 - ball);
      const cap = Math.abs(dx) < 0.34 && Math.abs(dy) > 0.9 && Math.abs(dy) < 1.16 ? 1 : 0;
      const rib = 0.82 + 0.18 * smoothstep(0.2, 0.6, Math.abs((((dy + 8) * 3.2) % 1) - 0.5) * 2);
      for (let c = 0; c < 3; c++) {
        const before = color[4 * p + c]! + paper[c]! * glow;
        const lit = paper[c]! * rib * (1.1 - 0.45 * d * d);
        color[4 * p + c] = cap ? 0.03 : before + (lit - before) * ball;
      }
      if (ball > 0.5) {
        ids[p] = id;
        depth[p] = away;
      }
    }
}
