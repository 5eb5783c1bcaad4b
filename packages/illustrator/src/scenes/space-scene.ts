/** Space: a black that is never quite black, clouds of glowing gas with dark dust before them, stars in depth. */

import { random, type Subject } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { paintStars, starsOf } from '../light/stars.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { blackHolePass } from './black-hole.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyLightPasses } from './sky-lights.ts';
import { hasSpaceWindow, spaceWindowPass } from './space-window.ts';

type Gas = readonly [night: string, first: string, second: string, core: string];

/** Gas of a colour that was said. */
const GASES_SAID: readonly (readonly [RegExp, Gas])[] = [
  [/\bpurple\b|\bviolet\b|\blilac\b|\blavender\b|\bindigo\b/, ['#0a0618', '#7c2fc4', '#a83fae', '#ffd9ff']],
  [/\bpink\b|\bmagenta\b|\brose\b|\bfuchsia\b/, ['#0e0614', '#d0408f', '#8a3fb8', '#ffe0e8']],
  [/\bgreen\b|\bemerald\b/, ['#04100c', '#2f9a58', '#2f7f8a', '#e0ffd8']],
  [/\bteal\b|\bturquoise\b|\bcyan\b/, ['#040e14', '#1f9aa0', '#2f62b0', '#d8fff8']],
  [/\bblue\b|\bazure\b|\bsapphire\b/, ['#050a1c', '#2f62d0', '#2f8fb8', '#dcecff']],
  [/\bred\b|\bcrimson\b|\bscarlet\b|\bruby\b/, ['#100508', '#c0302f', '#a83f6a', '#ffd8b8']],
  [/\borange\b|\bgold(?:en)?\b|\byellow\b|\bamber\b/, ['#0f0806', '#d0762f', '#a84f3f', '#fff0c0']],
];

/** Night side, first and second gas, bright core. */
const GASES: readonly Gas[] = [
  ['#060a1c', '#7a2f6e', '#1f6f8f', '#ffd0a8'],
  ['#070818', '#2f4fa0', '#8a3a78', '#c8e0ff'],
  ['#0a0710', '#a8432f', '#2f5f7a', '#ffd9a0'],
  ['#050c14', '#1f7a70', '#4f3f9a', '#d0ffe8'],
];

export function paintSpace(context: SceneContext): ScenePasses {
  const stars = context.element('stars');
  const ground: Pass[] = [gasPass(context)];
  if (stars) {
    const points = starsOf(context.seed, context.view, context.light, true);
    ground.push({ name: 'stars', run: (frame, _k, y0, y1) => paintStars(frame, points, stars.id, y0, y1) });
  }
  ground.push(...skyLightPasses(context, true));
  const star = singleStar(context);
  const id = stars?.id ?? context.mass('sky');
  const hole = context.element('black-hole');
  if (hole) ground.push(blackHolePass(context, hole.id, star && id));
  else if (star) ground.push(brightStarPass(context, id, !context.element('planet')));
  const window = hasSpaceWindow(context.brief) ? context.element('space-window') : undefined;
  return { ground, front: window ? [spaceWindowPass(context, window.id)] : [] };
}

/** What is said of the gas, of space itself, and of the picture's colours. */
const nebulaWords = ({ brief, element }: SceneContext): string => {
  const gas = element('galaxy');
  return [
    ...(gas ? [gas.name, ...gas.attributes] : []),
    ...brief.setting.filter((f) => !f.off && f.source !== 'writer').map((f) => f.value),
    ...brief.look.filter((f) => !f.off && f.kind === 'palette' && f.source !== 'writer').map((f) => f.value),
  ]
    .join(' ')
    .toLowerCase();
};

/** Light beside a ray (`near`) and along it (`far`), pixels of a 1,024-pixel picture; `long` is where it has fallen to 1/e. */
const ray = (near: number, far: number, long: number): number => exp(-near / 1.7 - far / long);

/** One star that outshines all others, with the rays that a mirror's struts draw: in the middle of the gas. */
function brightStarPass({ view, seed, light }: SceneContext, id: number, middle: boolean): Pass {
  const r = random(seed, 'space', 'bright star');
  const x = view.centre + (middle ? 0 : view.unit * r.between(-0.2, 0.2));
  const y = view.height * (middle ? 0.48 : r.between(0.3, 0.6));
  const size = view.unit / 1024;
  const reach = 260 * size;
  const [red, green, blue] = light.night ? [1, 0.96, 0.92] : [1, 1, 1];
  return {
    name: 'bright star',
    run(frame, _k, y0, y1) {
      const { color, ids, width } = frame;
      for (let row = Math.max(y0, Math.floor(y - reach)); row < Math.min(y1, Math.ceil(y + reach)); row++)
        for (let column = Math.max(0, Math.floor(x - reach)); column < Math.min(width, Math.ceil(x + reach)); column++) {
          const dx = (column + 0.5 - x) / size;
          const dy = (row + 0.5 - y) / size;
          const d = Math.sqrt(dx * dx + dy * dy);
          const a = Math.abs(dx + dy) * 0.7071;
          const b = Math.abs(dx - dy) * 0.7071;
          const power =
            3 * exp(-(d * d) / 110) +
            0.5 * exp(-d / 22) +
            0.16 * exp(-d / 90) +
            0.9 * (ray(Math.abs(dx), Math.abs(dy), 60) + ray(Math.abs(dy), Math.abs(dx), 60)) +
            0.3 * (ray(a, b, 26) + ray(b, a, 26));
          if (power < 0.003) continue;
          const o = (row * width + column) * 4;
          color[o] = color[o]! + power * red!;
          color[o + 1] = color[o + 1]! + power * green!;
          color[o + 2] = color[o + 2]! + power * blue!;
          if (power > 0.5) ids[row * width + column] = id;
        }
    },
  };
}

/** A star of its own, as against the many: "with a bright star", "a red star". */
function singleStar({ brief }: SceneContext): Subject | undefined {
  return brief.subjects.find(
    (s) =>
      !s.off &&
      s.source === 'user' &&
      /^(?:\w+ )?(?:star|sun|supernova|pulsar|quasar)$/.test(s.name) &&
      !/shooting|falling/.test(s.name),
  );
}

function gasPass(context: SceneContext): Pass {
  const { view, seed } = context;
  const r = random(seed, 'space', 'gas');
  const words = nebulaWords(context);
  const picked = r.pick(GASES);
  const told = GASES_SAID.filter(([colour]) => colour.test(words)).map(([, tones]) => tones);
  // Two colours that were said mingle.
  const tones: Gas = told.length > 1 ? [told[0]![0], told[0]![1], told[1]![1], told[0]![3]] : (told[0] ?? picked);
  const [night, first, second, core] = tones.map(hex) as [Rgb, Rgb, Rgb, Rgb];
  const salt = r.below(1 << 20);
  const cx = view.centre + view.unit * r.between(-0.26, 0.26);
  const cy = view.height * r.between(0.3, 0.62);
  const lean = r.between(-0.9, 0.9);
  const sky = context.mass('sky');
  const gas = context.element('galaxy');
  // Gas is a thing one can name: without it in the Brief only a breath of colour is left.
  const power =
    gas && /nebula|gas|cloud/.test(`${gas.name} ${saidFromStart(context.brief)}`.toLowerCase())
      ? told.length > 0
        ? 2.1
        : 1.6
      : told.length > 0
        ? 1
        : 0.5;
  return {
    name: 'space',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, bend, cloud, veil, wisp] = scratch(frame, 6);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        const v = (y + 0.5 - cy) / view.unit;
        const place = (scale: number, push: number, warp: number): void => {
          for (let x = 0; x < n; x++) {
            const u = (x + 0.5 - cx) / view.unit;
            xs[x] = (u + v * lean * 0.5) * scale + (bend[x]! - 0.5) * warp + push;
            ys[x] = (v - u * lean * 0.4) * scale * 1.25 + (bend[x]! - 0.5) * warp * 0.8 + push;
          }
        };
        bend.fill(0.5);
        place(1.7, 12, 0);
        k.fbm(xs, ys, bend, n, 4, salt);
        place(2.1, 30, 3.2);
        k.fbm(xs, ys, cloud, n, 7, salt ^ 2);
        place(3.2, 60, 2.6);
        k.ridged(xs, ys, wisp, n, 6, salt ^ 5);
        place(2.6, 90, 2.2);
        k.fbm(xs, ys, veil, n, 6, salt ^ 9);
        for (let x = 0; x < width; x++) {
          const u = (x + 0.5 - cx) / view.unit;
          const off = v - u * lean * 0.5;
          const body = exp(-off * off * 7 - u * u * 1.6);
          const thick = smoothstep(0.36, 0.76, cloud[x]! + body * 0.16 - 0.06);
          const dust = smoothstep(0.5, 0.68, veil[x]!) * 0.85;
          const glow = thick * body * (1 - dust) * power;
          const hot = (glow * glow * exp(-(u * u + v * v) * 26) * 0.62) / Math.max(1, power * power * 0.7);
          const thread = wisp[x]! * wisp[x]! * body * thick * 0.4 * power;
          const p = y * width + x;
          const which = smoothstep(0.36, 0.64, bend[x]! + (cloud[x]! - 0.5) * 0.5);
          for (let c = 0; c < 3; c++) {
            const tint = mix(first[c]!, second[c]!, which);
            color[p * 4 + c] =
              night[c]! * (0.55 + 0.8 * body) * (1 - dust * 0.4) + tint * (glow * 0.62 + thread * 1.1) + core[c]! * hot;
          }
          color[p * 4 + 3] = 1;
          ids[p] = gas && clamp(glow) > 0.25 ? gas.id : sky;
          depth[p] = 1;
        }
      }
    },
  };
}
