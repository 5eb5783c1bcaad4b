/**
 * What stands along a street: the plan that buildings, road, lamps and signs share. Metres; z runs straight away from the
 * viewer, the vanishing point is at `vanish`.
 */
import { sceneOf } from '@atelier/lexicon';
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { isForsaken } from '../qualities/said.ts';
import { type Building, buildingAt } from './city-building.ts';
import { DISTRICTS } from './city-colours.ts';
import { GLOWS } from './city-glow.ts';
import { feetOf } from './city-shape.ts';
import { oldHouseAt } from './old-house.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';
import { isStairs, slopeOfStreet } from './street-manner.ts';
import type { Paving, StreetManner } from './street-manners.ts';

/** The sun over the street: on one side, and how steeply its rays rise across the street and run along it. */
interface StreetSun {
  side: -1 | 1;
  /** Rise in metres for a metre across. */
  rise: number;
  along: number;
  /** 0 none (overcast, night) … 1. */
  power: number;
}

export interface Street {
  vanish: number;
  /** Half widths: of the road, and to the walls. */
  road: number;
  walls: number;
  buildings: Building[];
  /** Heights of the walls on the left and on the right, one a metre. */
  roofs: readonly [Float32Array, Float32Array];
  sun: StreetSun;
  /** Share of lit windows. */
  lit: number;
  /** 0 dry … 1 under water. */
  wet: number;
  /** The rain is over: water stands in puddles. */
  pools: boolean;
  /** Snow that lies, 0 … 1. */
  snow: number;
  neon: boolean;
  /** Signs hang close and shine in colours, as where people go out. */
  lively: boolean;
  /** What its lights throw up into the air by night. */
  glow: Rgb;
  lamps: boolean;
  /** First row of the ground at each column: the foot of the building seen there, or the horizon. */
  feet: Float32Array;
  /** What it is paved with, and the colour of that beside grey. */
  paving: Paving;
  pave: Rgb;
  /** Middles of the tracks that run along it. */
  rails: readonly number[];
  /** Its rise for each metre along it, and the row of the viewer's own height. */
  slope: number;
  level: number;
  /** How much of it plants have taken back, 0 … 1. */
  overgrown: number;
  /** Lit by lanterns on short posts or on the walls. */
  lanterns: boolean;
  /** Distance of the near edge of a zebra crossing; undefined where there is none. */
  crossing: number | undefined;
}

/** Cities and streets that are known by their lit signs. */
const LIVELY =
  /\b(?:night (?:market|bazaar)|chinatown|taipei|tokyo|shibuya|shinjuku|akihabara|osaka|dotonbori|hong kong|kowloon|seoul|bangkok|shanghai|las vegas|times square|broadway|piccadilly circus)\b/;

const LENGTH = 190;

/** All words that say what kind of place it is. A thing in the street says nothing of it, or adding one would rebuild it (L1). */
export function placeWords({ brief }: Pick<SceneContext, 'brief'>): string {
  const places = brief.subjects.filter((s) => !s.off && sceneOf(s.name) === 'city');
  const named = places.flatMap((s) => [s.name, ...s.attributes.map((a) => a.value)]);
  const facts = [...brief.setting, ...brief.look].filter((f) => !f.off).map((f) => f.value);
  return [...facts, ...named].join(' ').toLowerCase();
}

/** The lines of a street that its things stand along: half widths of the road and to the walls in metres, the vanishing column. */
export interface StreetLines {
  narrow: boolean;
  walls: number;
  road: number;
  vanish: number;
}

export function streetLines({ brief, view, seed }: Pick<SceneContext, 'brief' | 'view' | 'seed'>): StreetLines {
  const r = random(seed, 'city', 'lines');
  const places = brief.setting.filter((f) => !f.off && f.kind === 'place').map((f) => f.value.toLowerCase());
  const narrow = places.some((place) => /\balley|\bnarrow|\blane\b/.test(place));
  // A back lane, a street, a boulevard.
  const walls = narrow ? r.between(2.6, 3.6) : r.pick([r.between(5.2, 6.6), r.between(7, 9), r.between(10, 14)]);
  const road = narrow ? walls + 1 : walls - (walls > 9.5 ? r.between(3, 4.4) : r.between(1.8, 2.8));
  const vanish =
    view.centre + view.unit * (r.chance(0.5) ? r.between(-0.08, 0.08) : r.between(0.14, 0.27) * (r.chance(0.5) ? 1 : -1));
  return { narrow, walls, road, vanish };
}

/** Lines of a street of an old town: breadths of its own, and the road from wall to wall where it is narrow. */
function mannerLines(context: SceneContext, { half }: StreetManner): StreetLines {
  const { narrow, vanish } = streetLines(context);
  const r = random(context.seed, 'city', 'old lines');
  const walls = Math.min(r.between(...half), narrow ? r.between(1.9, 2.7) : 99);
  return {
    narrow: walls < 3.4,
    walls,
    vanish,
    road: walls < 3.4 ? walls + 1 : walls - r.between(0.8, 1.5) * (walls > 6 ? 1.7 : 1),
  };
}

/** A city that was left to the plants, or whose walls are said to be under leaves. Said from the start (L1). */
function overgrownOf({ brief }: SceneContext): number {
  const said = saidFromStart(brief);
  if (
    /\b(?:overgrown|post[- ]?apocalyp\w+|reclaimed by (?:nature|plants|the jungle)|last of us|plants growing over|taken over by (?:plants|nature|vines))\b/.test(
      said,
    )
  )
    return 0.85;
  return /\b(?:ivy|vines?|climbing plants?|creepers?|bougainvilleas?|wisterias?|green walls?)\b/.test(said) ? 0.45 : 0;
}

/** A tram or a cable car runs on rails. */
const RAILED = /\b(?:trams?|tramways?|street ?cars?|cable ?cars?|trolleys?|rails|tramlines?)\b/;

const railsOf = ({ brief, seed }: SceneContext, road: number): readonly number[] =>
  RAILED.test(saidFromStart(brief)) ? [clamp(road - 1.6, 0, 1.5) * (random(seed, 'city', 'rails').chance(0.5) ? 1 : -1)] : [];

export function streetOf(context: SceneContext, manner?: StreetManner): Street {
  const { view, seed, light, setting } = context;
  const r = random(seed, 'city', 'street');
  const words = placeWords(context);
  const neon = /neon|cyberpunk|futurist|sci-?fi/.test(words);
  const { narrow, walls, road, vanish } = manner ? mannerLines(context, manner) : streetLines(context);
  const slope = manner ? slopeOfStreet(context) : 0;
  const flowery = context.element('growth') !== undefined;
  const district = r.pick(DISTRICTS);
  const buildings: Building[] = [];
  for (const side of [-1, 1] as const) {
    const own = random(seed, 'city', 'side', side);
    let z = own.between(0.5, 3);
    while (manner && z < 150) {
      const length = own.between(...manner.front);
      buildings.push(oldHouseAt(side, z, z + length, walls, manner, { slope, flowery }, own));
      z += length;
    }
    while (z < 150) {
      const length = own.between(8, 17) * (neon ? 1.35 : 1);
      buildings.push(buildingAt(side, z, z + length, walls, neon, district, own));
      z += length + (own.chance(0.16) ? own.between(2, 6) : 0);
    }
  }
  buildings.sort((a, b) => b.z0 - a.z0 || a.side - b.side);
  const rain = setting.weather === 'rain' || setting.weather === 'stormy';
  // Under the clouds of a storm that leaves lamps are still on.
  const dull = light.cover > 0.5 || light.mist > 0.5 || light.clearing;
  const busy = r.between(0.2, 0.5);
  const lively =
    context.element('signs') !== undefined ||
    ((light.night || light.time === 'dusk') && LIVELY.test(saidFromStart(context.brief)));
  const glow = r.pick(GLOWS);
  const lit = { night: busy, dusk: busy, sunset: 0.16, dawn: 0.12, 'golden-hour': 0.03, day: dull ? 0.1 : 0 }[light.time];
  const crossing = manner
    ? undefined
    : /crosswalk|crossing|zebra/.test(words) || (!narrow && r.chance(0.45))
      ? r.between(6.2, 9)
      : undefined;
  const after = /\bwet\b|\bpuddles?\b|\bafter (?:[a-z]+ ){0,2}(?:rain|storm|thunderstorm|shower|downpour|drizzle)\b/.test(
    words,
  );
  return {
    vanish,
    feet: feetOf(view, { vanish, buildings }),
    road,
    walls,
    buildings,
    roofs: [roofsOf(buildings, -1), roofsOf(buildings, 1)],
    sun: sunOf(context, buildings, walls, random(seed, 'city', 'sun')),
    lit: isForsaken(context.brief) ? 0 : neon && lit > 0.2 ? 0.46 : lit,
    wet: light.weather === 'snow' ? 0.1 : rain ? 0.9 : after || (neon && lit > 0) ? 0.75 : light.night ? 0.16 : 0.02,
    pools: !rain && !neon && after,
    snow: light.weather === 'snow' ? 0.85 : 0,
    neon,
    lively,
    glow,
    lamps: context.element('lamps') !== undefined,
    crossing,
    paving: manner ? (isStairs(words) || isStairs(saidFromStart(context.brief)) ? 'stairs' : manner.paving) : 'asphalt',
    pave: manner?.pave ?? [1, 1, 1],
    rails: railsOf(context, Math.min(road, walls)),
    slope,
    level: view.horizon + slope * view.focal,
    overgrown: overgrownOf(context),
    lanterns: manner !== undefined,
  };
}

function sunOf({ light }: SceneContext, buildings: readonly Building[], walls: number, r: Random): StreetSun {
  // So steep that by day the houses opposite stand in the sun, and later only their upper floors.
  const near = buildings.filter((b) => b.z0 < 70);
  const mean = near.reduce((sum, b) => sum + b.height, 0) / Math.max(1, near.length);
  const part = { day: r.between(0.68, 0.95), 'golden-hour': 0.36, sunset: 0.26, dawn: 0.3, dusk: 0.3, night: 1 }[light.time];
  const rise = (part * mean) / walls;
  const shown = light.night || light.time === 'dusk' ? 0 : (1 - light.cover * 0.9) * (1 - light.mist * 0.6);
  return { side: light.azimuth >= 0 ? 1 : -1, rise, along: r.between(0.1, 0.6) * (r.chance(0.5) ? 1 : -1), power: shown };
}

function roofsOf(buildings: readonly Building[], side: -1 | 1): Float32Array {
  const roofs = new Float32Array(LENGTH);
  for (const b of buildings)
    if (b.side === side) for (let z = Math.max(0, Math.floor(b.z0)); z < Math.min(LENGTH, b.z1); z++) roofs[z] = b.height;
  roofs.fill(14, 150);
  return roofs;
}

/** How much sun reaches a point: 1 in the open, 0 behind the buildings of the sunny side. */
export function sunReaches(street: Street, x: number, up: number, z: number): number {
  const { sun } = street;
  const gap = street.walls - x * sun.side;
  if (gap < 0.3) return 1;
  const roofs = street.roofs[sun.side < 0 ? 0 : 1];
  const at = clamp(z + gap * sun.along, 0, LENGTH - 2);
  const i = Math.floor(at);
  const roof = mix(roofs[i]!, roofs[i + 1]!, smoothstep(0.25, 0.75, at - i));
  const ray = up + gap * sun.rise;
  const soft = 0.25 + gap * 0.04;
  return smoothstep(roof - soft, roof + soft, ray);
}
