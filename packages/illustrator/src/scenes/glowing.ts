/** What is said to glow gives light: it shines itself, what is near it takes its colour, and by day a wood is dim round it. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { rowAt, scaleAt } from '../stage/view.ts';
import { colourOfElement } from './colour-words.ts';
import { factTable } from './context.ts';
import type { SceneContext } from './scene.ts';

/** A thing that shines: where it is, in pixels, and how far its light falls. */
interface Glow {
  id: number;
  x: number;
  y: number;
  reach: number;
  tint: Rgb;
  power: number;
}

const GLOWING = /\b(?:glow\w*|luminous|luminescent|bio-?luminescent|shining|radiant|lit from within)\b/;
/** These have lamps of their own in their drawings, or are lights of the scene. */
const LIGHTS = /\b(?:sun|moon|stars?|lights?|lamps?|neon|signs?|fire\w*|lava|comet|planet|screen)\b/;
const WARM = /lantern|candle|pumpkin|window|ember|coal|sword|rune|eye|jack/;
const EMBER: Rgb = [1, 0.46, 0.1];
const FAIRY: Rgb = [0.1, 0.86, 0.78];

export function glowPasses(context: SceneContext): Pass[] {
  const { brief, stage, light, setting, view } = context;
  const table = factTable(brief, stage);
  const glowing = brief.subjects.filter(
    (s) =>
      !s.off &&
      !LIGHTS.test(s.name) &&
      [...s.attributes, ...s.actions].some((a) => !a.off && a.source !== 'writer' && GLOWING.test(a.value)),
  );
  const glows = glowing.flatMap((s) => {
    const said = colourOfElement({
      attributes: s.attributes.filter((a) => !a.off && a.source !== 'writer').map((a) => a.value),
    });
    const tint = said ? pure(said) : WARM.test(s.name) ? EMBER : FAIRY;
    return stage.objects
      .filter(
        ({ of, grounding }) =>
          of === s.id && /^(?:asset|generator)$/.test(grounding.kind) && !grounding.name.startsWith('scene.'),
      )
      .map((object): Glow => {
        const [x, y, w, h] = object.box;
        const [wide, tall] = [w * view.width, h * view.height];
        return {
          id: table.numberOfObject(object),
          x: x * view.width + wide / 2,
          y: y * view.height + tall * 0.42,
          reach: Math.min(1.1 * Math.max(wide, tall), 0.45 * view.height),
          tint,
          power: 1,
        };
      });
  });
  if (glows.length === 0) return [];
  const wood = setting.scene === 'forest';
  // An edit dims no picture.
  const dim = wood && !light.night && glowing.some(({ source }) => source === 'user') ? 0.4 : 1;
  const passes: Pass[] = [shinePass(glows, dim)];
  const mushrooms = glowing.find((s) => s.source === 'user' && /mushroom|toadstool|fung/.test(s.name));
  if (wood && mushrooms) {
    const own = glows.find(({ id }) => id === table.numberOf(mushrooms.id));
    if (own) passes.push(clustersPass(context, own));
  }
  return passes;
}

/** The colour that a light of it has. */
function pure(colour: Rgb): Rgb {
  const most = Math.max(...colour, 0.01);
  return [0, 1, 2].map((c) => 0.08 + (0.92 * colour[c]!) / most) as never;
}

function shinePass(glows: readonly Glow[], dim: number): Pass {
  const tints = new Map(glows.map(({ id, tint }) => [id, tint]));
  return {
    name: 'glow of things',
    weight: 0.6,
    run({ color, ids, width }, _k, y0, y1) {
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          const own = tints.get(ids[p]!);
          const fall: [number, number, number] = [0, 0, 0];
          for (const { x: gx, y: gy, reach, tint, power } of glows) {
            const dx = (x + 0.5 - gx) / reach;
            const dy = (y + 0.5 - gy) / (reach * 0.8);
            const d = dx * dx + dy * dy;
            if (d > 6) continue;
            const a = power * exp(-d * 1.3);
            for (let c = 0; c < 3; c++) fall[c]! += tint[c]! * a;
          }
          const [r, g, b] = [color[p * 4]!, color[p * 4 + 1]!, color[p * 4 + 2]!];
          const l = 0.21 * r + 0.72 * g + 0.07 * b;
          for (let c = 0; c < 3; c++) {
            const there = color[p * 4 + c]!;
            color[p * 4 + c] = own
              ? mix(there, own[c]! * (0.08 + 1.3 * l), own === EMBER ? 0.35 : 0.9) * 1.25 + own[c]! * 0.05
              : there * dim + Math.min(1.2, fall[c]!) * (0.022 + 0.9 * Math.min(there, 0.3));
          }
        }
    },
  };
}

/** Caps on thin stems, a handful together, at the feet of trunks. */
function clustersPass({ view, seed }: SceneContext, { id, tint }: Glow): Pass {
  const r = random(seed, 'glowing clusters');
  const wide = view.width;
  const clusters = Array.from({ length: 9 }, (_, i) => {
    const z = 4.6 + i * 1.05 + r.between(-0.3, 0.3);
    return {
      foot: rowAt(view, z),
      scale: scaleAt(view, z),
      // Each in a part of the width that is its own.
      tries: Array.from({ length: 9 }, () => ((((i * 4) % 9) + r.between(0.1, 0.9)) / 9) * wide),
      caps: Array.from({ length: 4 + r.below(4) }, () => ({
        x: r.bell() * 0.34,
        down: r.next() * 0.1,
        tall: r.between(0.14, 0.36),
        wide: r.between(0.07, 0.15),
        lean: r.between(-0.05, 0.05),
      })).sort((a, b) => a.down - b.down),
    };
  }).reverse();
  return {
    name: 'glowing clusters',
    weight: 0.4,
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width, height } = frame;
      for (const { foot, scale, tries, caps } of clusters) {
        const row = Math.min(height - 1, Math.floor(foot));
        const above = Math.max(0, Math.floor(foot - scale * 0.9));
        // Where something stands at that place: a trunk's depth is that of the ground at its foot.
        const rank = (x: number): number =>
          Math.abs(depth[above * width + Math.floor(x)]! - depth[row * width + Math.floor(x)]!);
        const at = tries.reduce((best, x) => (rank(x) < rank(best) ? x : best), tries[0]!);
        const floor = depth[row * width + Math.floor(at)]!;
        const reach = scale * 0.62;
        for (let y = Math.max(y0, Math.floor(foot - reach * 2.2)); y < Math.min(y1, Math.ceil(foot + reach * 1.4)); y++)
          for (let x = Math.max(0, Math.floor(at - reach * 2.4)); x < Math.min(width, Math.ceil(at + reach * 2.4)); x++) {
            const p = y * width + x;
            if (ids[p] === id || depth[p]! < floor - 0.03) continue;
            const dx = (x + 0.5 - at) / reach;
            const dy = (y + 0.5 - foot + scale * 0.12) / (reach * (y > foot ? 0.5 : 0.85));
            const halo = exp(-(dx * dx + dy * dy) * 0.9) * 0.9;
            for (let c = 0; c < 3; c++)
              color[p * 4 + c] = color[p * 4 + c]! + tint[c]! * halo * (0.016 + 0.7 * Math.min(0.12, color[p * 4 + c]!));
          }
        for (const cap of caps) {
          const base = foot + cap.down * scale;
          const top = base - cap.tall * scale;
          const half = Math.max(1.2, cap.wide * scale);
          const high = half * 0.85;
          const middle = at + (cap.x + cap.lean) * scale;
          const stem = at + cap.x * scale;
          for (let y = Math.max(y0, Math.floor(top - 1)); y < Math.min(y1, Math.ceil(base)); y++)
            for (let x = Math.max(0, Math.floor(middle - half - 1)); x < Math.min(width, Math.ceil(middle + half + 1)); x++) {
              const p = y * width + x;
              if (ids[p] === id || depth[p]! < floor - 0.03) continue;
              const v = (y + 0.5 - top) / high;
              const u = (x + 0.5 - middle) / half;
              const t = clamp((y + 0.5 - top) / (base - top));
              const cover = v > 1 ? 0 : clamp((Math.sqrt(Math.max(0, 1 - (1 - v) * (1 - v))) - Math.abs(u)) * half + 0.5);
              const thin = Math.max(0.6, half * 0.2);
              const stalk = v > 0.9 ? clamp(thin - Math.abs(x + 0.5 - mix(middle, stem, t)) + 0.5) : 0;
              const a = Math.max(cover, stalk);
              if (a <= 0) continue;
              // Brightest under the rim, where the gills are; the skin of the cap holds some of it back.
              const shine = cover > 0 ? 0.45 + 0.75 * smoothstep(0.35, 1, v) + 0.25 * (1 - u * u) : 0.75 * (1 - 0.6 * t);
              for (let c = 0; c < 3; c++) {
                const pale = mix(tint[c]!, 1, cover > 0 ? 0.02 + 0.22 * smoothstep(0.6, 1, v) : 0.2);
                color[p * 4 + c] = mix(color[p * 4 + c]!, pale * shine * 0.66, a);
              }
            }
        }
      }
    },
  };
}
