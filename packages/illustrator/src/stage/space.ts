/** Where in a scene things can stand, float and fly: rows in pixels for a column. */
import { elementOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { clamp, mix } from '../math.ts';
import { bankOf } from '../scenes/bank.ts';
import { edgeOf } from '../scenes/beach.ts';
import { hasWaterfront, isCityView, TERRACE } from '../scenes/city-words.ts';
import { quayOf } from '../scenes/harbour-quay.ts';
import { PAVED, TERRACED, VALLEY } from '../scenes/overlook.ts';
import { isPier, type PierPlan, pierPlan } from '../scenes/pier-plan.ts';
import { pondIn } from '../scenes/pond.ts';
import { banksOf, riverPlan } from '../scenes/river-plan.ts';
import { browOf, moundIn } from '../scenes/said-mound.ts';
import { hasTownRiver, townPlan } from '../scenes/town-river.ts';
import { wordsOfPlace } from '../scenes/words-of-place.ts';
import type { Setting } from './setting.ts';

interface Rows {
  far: number;
  near: number;
}

export interface Space {
  plain: boolean;
  /** Where feet may stand. */
  stand(x: number): Rows;
  /** Open water, where there is any. */
  water: ((x: number) => Rows) | undefined;
  /** A deck that is all there is to stand on: its edges at a row, and metres from it to the viewer's eye. */
  deck?: Pick<PierPlan, 'across' | 'eye'>;
  /** Swimming things hang in it instead of on it. */
  submerged: boolean;
}

/** Hills whose land is laid out another way: terraces, a paved road. */
const LAID_OUT = new RegExp(`${TERRACED.source}|${PAVED.source}`);

/** Room for the bollards at the edge of a quay, before and behind it. */
const GEAR = 0.045;

/** People stand on the quay, before what stands along its edge; boats float behind that. */
function quayside({ setting: facts, subjects }: Brief, { view }: Setting, seed: number): Pick<Space, 'stand' | 'water'> {
  const { width: W, height: H, horizon } = view;
  const sandy = [...facts.map((f) => (f.off ? '' : f.value)), ...subjects.map((s) => (s.off ? '' : s.name))].some((name) =>
    /^(?:sand|shore)$/.test(elementOf(name)?.replace('scene.', '') ?? ''),
  );
  const { level, slant } = quayOf(seed, sandy);
  const edge = (x: number): number => (level + slant * (x / W - 0.5) * (sandy ? 1.6 : 1)) * H;
  return {
    stand: (x) => ({ far: Math.min(edge(x) + GEAR * H, 0.97 * H), near: 0.985 * H }),
    water: (x) => ({ far: horizon + 0.012 * H, near: edge(x) - GEAR * H }),
  };
}

const hasWall = ({ setting, subjects }: Brief): boolean =>
  [...setting.map((f) => f.value), ...subjects.map((s) => s.name)].some((name) => elementOf(name) === 'scene.great-wall');

export function spaceOf(brief: Brief, setting: Setting, seed: number): Space {
  const { view, scene } = setting;
  const { height: H, horizon } = view;
  const open: Space = {
    plain: scene === 'plain',
    stand: () => ({ far: horizon + 0.025 * H, near: 0.955 * H }),
    water: undefined,
    submerged: false,
  };
  const band = (far: number, near: number) => (): Rows => ({ far: Math.max(horizon + 0.012 * H, far * H), near: near * H });
  switch (scene) {
    case 'plain':
      return { ...open, stand: band(0.72, 0.93) };
    case 'beach': {
      const shore = edgeOf(setting, seed);
      const edge = (x: number): number => clamp(shore(x), 0.6 * H, 0.945 * H);
      return {
        ...open,
        // On the lanes of a road, not on its verge.
        stand: (x) =>
          setting.coastRoad
            ? { far: mix(edge(x), H, 0.34), near: mix(edge(x), H, 0.72) }
            : { far: edge(x) + 0.012 * H, near: 0.965 * H },
        water: (x) => ({ far: horizon + 0.012 * H, near: edge(x) - 0.035 * H }),
      };
    }
    case 'sea': {
      const sea = { ...open, stand: band(0.6, 0.9), water: band(0, 0.93) };
      if (!isPier({ brief, setting })) return sea;
      const deck = pierPlan(setting, seed);
      return { ...sea, stand: () => ({ far: deck.far + 0.01 * H, near: 0.94 * H }), deck };
    }
    case 'lake': {
      const bank = bankOf({ view, seed });
      return {
        ...open,
        stand: (x) => ({ far: Math.min(bank(x) + 0.015 * H, 0.975 * H), near: 0.985 * H }),
        water: (x) => ({ far: horizon + 0.012 * H, near: Math.min(0.9 * H, bank(x) - 0.03 * H) }),
      };
    }
    case 'river': {
      const banks = banksOf(view, seed, riverPlan(brief));
      return { ...open, stand: (x) => banks(x).land, water: (x) => banks(x).water ?? { far: 0, near: 0 } };
    }
    case 'harbour':
      return { ...open, ...quayside(brief, setting, seed) };
    case 'waterfall':
      return { ...open, stand: band(0.86, 0.97), water: band(0.74, 0.86) };
    case 'sky':
      return { ...open, stand: band(0.8, 0.95) };
    case 'night-sky':
      return { ...open, stand: band(0.9, 0.97) };
    case 'desert':
      return { ...open, stand: band((horizon / H) * 0.45 + 0.55 * 0.95, 0.955) };
    case 'city':
      return {
        ...open,
        stand: isCityView(brief) ? band(TERRACE + 0.03, 0.985) : band(0, 0.95),
        water: isCityView(brief) && hasWaterfront(brief) ? band(0, 0.95) : undefined,
      };
    case 'underwater':
      return { ...open, stand: band(0.84, 0.95), submerged: true };
    default: {
      if (hasTownRiver(brief, scene)) {
        const banks = banksOf(view, seed, townPlan(brief));
        return { ...open, stand: (x) => banks(x).land, water: (x) => banks(x).water ?? { far: 0, near: 0 } };
      }
      if (moundIn({ brief, scene, view, seed, sunSide: setting.light.azimuth >= 0 ? 1 : -1 })) {
        // The rest stands at the foot of the hill.
        return { ...open, stand: () => ({ far: horizon + 0.14 * H, near: 0.955 * H }) };
      }
      const pond = pondIn({ brief, scene, view, seed });
      if (!pond && scene === 'hills' && !LAID_OUT.test(wordsOfPlace(brief, setting.place)) && !hasWall(brief)) {
        const brow = browOf({ view, seed }, VALLEY.test(wordsOfPlace(brief, setting.place)));
        return { ...open, stand: (x) => ({ far: clamp(brow(x) + 0.03 * H, horizon + 0.025 * H, 0.9 * H), near: 0.955 * H }) };
      }
      if (!pond) return open;
      const row = (z: number): number => horizon + (view.eye * view.focal) / z;
      const [far, near] = [row(pond.z + pond.long), row(pond.z - pond.long)];
      // What stands, stands before the pond or beside it.
      const over = (x: number): boolean => Math.abs(((x - view.centre) / view.focal) * pond.z - pond.x) < pond.wide;
      return {
        ...open,
        stand: (x) => (over(x) ? { far: Math.min(near + 0.03 * H, 0.95 * H), near: 0.955 * H } : open.stand(x)),
        water: () => ({ far: far + 0.01 * H, near: near - 0.02 * H }),
      };
    }
  }
}
