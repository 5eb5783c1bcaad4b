/** From a Brief to the scene that is painted: which generator, what hour and weather, where the horizon and the sun stand. */
import { elementOf, type SceneId, sceneOf, seasonOf, timeOf, weatherOf } from '@atelier/lexicon';
import { type Brief, random, type SettingFact } from '@atelier/spec';
import { type Light, lightOf, type Weather } from '../light/light.ts';
import type { TimeOfDay } from '../light/palettes.ts';
import { type AerialKind, aerialOf } from '../scenes/aerial-kind.ts';
import { isRim } from '../scenes/canyon-plan.ts';
import { isOverFog } from '../scenes/city-words.ts';
import { faceSaid } from '../scenes/disc-face.ts';
import { bringsWinter } from '../scenes/frozen.ts';
import { eyeOver, isCoastRoad } from '../scenes/overlook.ts';
import { roomOf } from '../scenes/room-words.ts';
import { siteIn } from '../scenes/site/site-kinds.ts';
import { isAboveClouds } from '../scenes/sky-words.ts';
import { clearingOf } from '../scenes/skyline-of-land.ts';
import { type Vista, vistaOf } from '../scenes/vista.ts';
import type { WaterPlace } from '../scenes/waterside/kinds.ts';
import { wordsOfGround, wordsOfPlace } from '../scenes/words-of-place.ts';
import { lightOnWorld } from '../scenes/worlds.ts';
import { aimedAtDisc } from './aimed.ts';
import { horizonUnderClouds, isDramaticSky } from './dramatic-sky.ts';
import { hasTurned } from './foliage.ts';
import { type Framing, framingOf } from './framing.ts';
import { isSnow } from './phenomena.ts';
import { isStarry, NIGHT_LIGHTS, sceneChoiceOf } from './scene-choice.ts';
import { isSunOver, sideOf, sunMode } from './sun-said.ts';
import { titleDisc } from './title-disc.ts';
import { type View, viewOf } from './view.ts';
import { DARKNESS } from './wall-words.ts';

export interface Setting {
  scene: SceneId;
  time: TimeOfDay;
  weather: Weather;
  season: string | undefined;
  /** Fact id of the place, where one was said or added. */
  place: string | undefined;
  view: View;
  light: Light;
  framing: Framing;
  /** A road runs where a beach would lie. */
  coastRoad: boolean;
  /** Land and water are seen from the air. */
  aerial: AerialKind | undefined;
  /** The form that a coast or a lake is known by. */
  water: WaterPlace | undefined;
  /** A room with a wall behind its floor. */
  walled: boolean;
  /** Another world hangs over the ground of a moon. */
  vista: Vista | undefined;
}

/** Horizon (part of the height from the top) and eye height in metres for each scene, low to high. */
const CAMERAS: Record<SceneId, { horizon: [number, number]; eye: [number, number] }> = {
  beach: { horizon: [0.42, 0.64], eye: [1.8, 4.2] },
  sea: { horizon: [0.36, 0.68], eye: [2.4, 7] },
  lake: { horizon: [0.4, 0.72], eye: [1.8, 4.2] },
  mountains: { horizon: [0.62, 0.82], eye: [2, 7] },
  meadow: { horizon: [0.36, 0.68], eye: [1.1, 3.4] },
  hills: { horizon: [0.36, 0.64], eye: [1.6, 6.5] },
  forest: { horizon: [0.46, 0.7], eye: [1.1, 2.8] },
  city: { horizon: [0.44, 0.7], eye: [1.3, 3.8] },
  'night-sky': { horizon: [0.8, 0.88], eye: [1.8, 2.4] },
  desert: { horizon: [0.42, 0.68], eye: [2.2, 6] },
  snowfield: { horizon: [0.4, 0.66], eye: [1.5, 3.2] },
  underwater: { horizon: [0.62, 0.72], eye: [1.8, 2.6] },
  river: { horizon: [0.36, 0.5], eye: [2.6, 5] },
  waterfall: { horizon: [0.68, 0.74], eye: [1.8, 2.6] },
  canyon: { horizon: [0.56, 0.7], eye: [2, 4] },
  harbour: { horizon: [0.5, 0.6], eye: [2.4, 4] },
  village: { horizon: [0.43, 0.57], eye: [3.4, 7] },
  farmland: { horizon: [0.36, 0.5], eye: [2.4, 4.2] },
  garden: { horizon: [0.4, 0.5], eye: [1.7, 2.8] },
  sky: { horizon: [0.6, 0.76], eye: [4, 6] },
  plain: { horizon: [0.66, 0.7], eye: [1.6, 1.6] },
};

const SCENE_IDS: ReadonlySet<string> = new Set(Object.keys(CAMERAS));

/** Scenes of far things, which a long lens brings near. */
const LENSES: ReadonlySet<SceneId> = new Set<SceneId>(['lake', 'mountains', 'hills', 'desert', 'snowfield', 'canyon', 'sea']);

/** Scenes of which there is a view from the air, and where its horizon lies. */
const AIRY: ReadonlySet<SceneId> = new Set<SceneId>([
  'beach',
  'sea',
  'lake',
  'meadow',
  'hills',
  'forest',
  'mountains',
  'river',
  'farmland',
]);
const ALOFT: readonly [number, number] = [0.08, 0.15];

/** How far a horizon that was said may lie outside what suits the place. */
const STRETCH = 0.12;

/** Land that has snow on it in summer. */
const PEAKS = /^(?:\w+ )?(?:peak|summit|mountain|mountain top|mountain range|alp|volcano)s?$/;

/** Subjects that are weather. */
const FALLING: Readonly<Record<string, Weather>> = {
  rain: 'rain',
  drizzle: 'rain',
  downpour: 'rain',
  rainfall: 'rain',
  'rain cloud': 'stormy',
  raincloud: 'stormy',
  snowfall: 'snow',
  blizzard: 'snow',
  snowstorm: 'snow',
  fog: 'misty',
  mist: 'misty',
  storm: 'stormy',
  thunderstorm: 'stormy',
  tornado: 'stormy',
  twister: 'stormy',
  'storm cloud': 'stormy',
  thundercloud: 'stormy',
  lightning: 'stormy',
};

export function settingOf(brief: Brief, size: { width: number; height: number; seed: number }): Setting {
  const { width, height, seed } = size;
  const facts = brief.setting.filter((f) => !f.off);
  const { scene, place, water } = sceneChoiceOf(brief, SCENE_IDS);
  // Some lights are only seen by night.
  const nightly =
    facts.some((f) => f.kind === 'place' && f.source !== 'edit' && NIGHT_LIGHTS.test(f.value)) ||
    brief.subjects.some(
      (s) =>
        !s.off &&
        s.source !== 'edit' &&
        (/^(?:aurora|northern lights|shooting star|meteor|milky way|comet)|\beclipse$/.test(s.name) ||
          DARKNESS.test(s.name) ||
          (s.name === 'sky' && isStarry(s.attributes.map((a) => a.value)))),
    );
  const fallback: TimeOfDay = scene === 'night-sky' || nightly || water?.kind === 'lanterns' ? 'night' : 'day';
  const lit: TimeOfDay | undefined = isMoonlit(brief) ? 'night' : isGolden(brief) && !nightly ? 'golden-hour' : undefined;
  const time = (facts
    // An hour that was only added gives way to a light that was said.
    .filter((f) => f.kind === 'time' && !(lit && f.source === 'writer'))
    .map((f) => timeOf(f.value))
    .find((t) => t !== undefined) ??
    facts
      .filter((f) => f.kind === 'place' || f.kind === 'event')
      .map((f) => timeOf(f.value))
      .find((t) => t !== undefined) ??
    lit ??
    fallback) as TimeOfDay;
  const weatherFact = facts
    .filter((f) => f.kind === 'weather' || (f.kind === 'place' && isSnow(f.value)))
    // Mist in a valley lies low, and is not all over.
    .filter((f) => !(f.kind === 'weather' && liesInValley(f, facts)))
    .map((f) => weatherOf(f.value))
    .find((w) => w !== undefined && w !== 'clear');
  const falling = brief.subjects
    .filter((f) => !f.off)
    .map((f) => (Object.hasOwn(FALLING, f.name) ? FALLING[f.name] : undefined));
  const falls = ((isOverFog(brief) && scene === 'city' ? 'clear' : weatherFact) ??
    (isMistyLand(brief) ? 'misty' : undefined) ??
    falling.find((w) => w !== undefined) ??
    'clear') as Weather;
  // "A snow-covered cabin" stands in the snow, and "a snow-covered plain" is one. One that an edit adds to what was said brings
  // no winter to the rest (L1); one that an edit makes of the only thing that was said does.
  const begun = [...brief.subjects, ...facts.filter((f) => f.kind === 'place')].some((f) => !f.off && f.source === 'user');
  const covered =
    facts.some(
      (f) =>
        f.kind === 'place' &&
        isSaid(f) &&
        /\bsnow[- ](?:covered|clad|bound|dusted|blanketed|buried|laden)\b|\bsnow(?:bound|ed[- ]in)\b/.test(f.value),
    ) ||
    brief.subjects.some(
      (s) =>
        !s.off &&
        isSaid(s) &&
        (s.source === 'user' || !begun) &&
        // Snow on peaks that stand behind the land does not lie on the land.
        !(scene !== 'mountains' && PEAKS.test(s.name)) &&
        s.attributes.some((a) => !a.off && /^snow[- ]?covered$|^snowy$|^snowbound$/.test(a.value)),
    );
  const season =
    facts.map((f) => seasonOf(f.value)).find((s) => s !== undefined) ??
    (covered || bringsWinter(brief) ? 'winter' : hasTurned(brief) ? 'autumn' : undefined);
  // In a town it lies on ledges and kerbs, under whatever sky.
  const weather: Weather = covered && scene === 'city' && falls === 'clear' ? 'snow' : falls;
  const placed = wordsOfPlace(brief, place);
  const coastRoad = scene === 'beach' && isCoastRoad(placed);
  // Beyond a road the sea is to be seen.
  const usualCamera =
    water?.scene === scene && water.horizon
      ? { ...CAMERAS[scene], horizon: water.horizon, eye: water.eye ?? CAMERAS[scene].eye }
      : CAMERAS[scene];
  const camera = coastRoad ? { ...CAMERAS.beach, horizon: [0.42, 0.52] as const } : usualCamera;
  // Horizon and lens depend on the setting alone, so that no subject that is added moves them (L1); `atEyeLevel` brings the eye down.
  const r = random(seed, 'camera', scene);
  const tall = height > width * 1.2;
  const looksUp = scene === 'sky' && water?.kind !== 'cloud-sea' && !isAboveClouds(brief, seed);
  const framing = framingOf(brief, scene);
  const aerial = AIRY.has(scene) ? aerialOf(brief) : undefined;
  // From its rim one looks down into a canyon.
  const down = scene === 'canyon' && isRim(brief, place, seed);
  const [highest, lowest] =
    (aerial && ALOFT) ?? horizonUnderClouds(scene, brief) ?? framing.horizon ?? (down ? [0.24, 0.42] : camera.horizon);
  const usual = looksUp ? 1.04 : r.between(highest, lowest) + (tall && !framing.horizon ? 0.04 : 0);
  // What was laid out is kept as far as the place can be painted so.
  const told = facts.find((f) => f.horizon !== undefined)?.horizon ?? usual;
  const horizon = Math.min(Math.max(told, Math.min(highest, usual) - STRETCH), Math.max(lowest, usual) + STRETCH);
  const site = siteIn(brief, scene)?.kind;
  const overlook = site?.eye ?? eyeOver(scene, placed);
  const eye = (overlook ?? r.between(camera.eye[0], camera.eye[1])) * framing.eye;
  // Near or far: the same place through a shorter or a longer lens.
  const lens = LENSES.has(scene) ? r.pick([0.86, 1, 1, 1.3]) : 1;
  const view = viewOf(width, height, horizon, eye, 1.05 * framing.focal * lens);
  const face = faceSaid(brief) !== undefined;
  const moonrise =
    facts.some((f) => f.kind === 'time' && isSaid(f) && /\bmoon ?(?:rise|set)\b|\brising moon\b/.test(f.value)) ||
    brief.subjects.some((s) => !s.off && s.source === 'user' && LOW_MOON.test(s.name));
  const clearing = clearingOf(scene, view, seed);
  const earthly = lightOf({
    time,
    weather,
    lies: weather === 'snow' && !fallsOn(brief),
    over: isOver(brief),
    brooding: weather !== 'stormy' && weather !== 'snow' && time !== 'night' && isDramaticSky(brief),
    seed,
    side: sideOf(brief, seed),
    sun: sunMode(brief, scene),
    colours: colourWords(brief),
    centred: framing.centred,
    blueHour: facts.some((f) => f.kind === 'time' && /\bblue hour\b/.test(f.value)),
    moonrise,
    rising: WALLED_IN.has(scene) || brief.subjects.some((s) => !s.off && PEAKS.test(s.name)) ? 12 : 0,
    whiteout: BLIZZARD.test(
      [...facts.map((f) => f.value), ...brief.subjects.filter((s) => !s.off).map((s) => s.name)].join(' '),
    ),
    ...(face && { swell: 3 }),
    // What flies to it has it above, on a poster of it too.
    ...(aimedAtDisc(brief).length > 0
      ? { swell: 2, clears: () => HIGH }
      : {
          // The disc that is all the picture is of is seen as through a long lens.
          ...(isOfDisc(brief) && { swell: 2.2 }),
          ...(isSunOver(brief) && { clears: clearing && ((azimuth: number) => clearing(azimuth) + (face ? WHOLE_FACE : 0)) }),
          ...(!face && titleDisc(brief, { time, scene, view, seed })),
        }),
  });
  const light = scene === 'desert' ? lightOnWorld(earthly, wordsOfGround(brief, place), seed) : earthly;
  return {
    framing,
    coastRoad,
    aerial,
    water: aerial === undefined && water?.scene === scene ? water : undefined,
    vista: scene === 'desert' ? vistaOf(brief) : undefined,
    walled: scene === 'plain' && roomOf(brief) !== undefined,
    scene,
    time,
    weather,
    season,
    place,
    view,
    light,
  };
}

/** "A moon", "a setting sun": nothing else was named. */
function isOfDisc({ subjects, setting }: Brief): boolean {
  const said = subjects.filter((s) => !s.off && s.source !== 'writer');
  const placed = setting.some((f) => !f.off && f.kind === 'place' && isSaid(f));
  return (
    said.length === 1 &&
    !placed &&
    /^(?:(?:full|crescent|half|setting|rising|midday) )?(?:moon|sun)$|^sunshine$/.test(said[0]!.name)
  );
}

/** Full moons that are called by how they come up. */
const LOW_MOON = /^(?:harvest|hunter's|rising|super) ?moon$/;
/** Scenes in which something stands between the viewer and the horizon. */
const WALLED_IN: ReadonlySet<SceneId> = new Set<SceneId>([
  'mountains',
  'lake',
  'forest',
  'village',
  'city',
  'canyon',
  'waterfall',
  'snowfield',
  'river',
  'harbour',
]);

/** Snow that the wind drives: little else is seen. */
const BLIZZARD = /\b(?:blizzard|snow ?storm|white-?out)\b/;
/** "Misty mountains": land that was said to lie in mist. */
const isMistyLand = ({ subjects, setting }: Brief): boolean =>
  setting.some(
    (f) => !f.off && f.source === 'user' && f.kind === 'place' && sceneOf(f.value) !== undefined && MISTY.test(f.value),
  ) ||
  subjects.some(
    (s) =>
      !s.off &&
      s.source === 'user' &&
      sceneOf(s.name) !== undefined &&
      [s.name, ...s.attributes.filter((a) => !a.off).map((a) => a.value)].some((words) => MISTY.test(words)),
  );
/** "A misty valley". */
const liesInValley = ({ value, span }: SettingFact, facts: readonly SettingFact[]): boolean =>
  value === 'misty' &&
  facts.some(
    (f) => f.kind === 'place' && f.source === 'user' && /\bvalleys?$/.test(f.value) && f.span?.[0] === (span?.[1] ?? -2) + 1,
  );

const MISTY = /\b(?:misty|foggy)\b/;

/** From the start or by an edit. */
const isSaid = ({ source }: { source: string }): boolean => source === 'user' || source === 'edit';

/** "A moonlit sea": light that was said, and that only the night has. */
const isMoonlit = ({ look }: Brief): boolean =>
  look.some((f) => !f.off && f.kind === 'lighting' && isSaid(f) && timeOf(f.value) === 'night');

/** "Mangroves in golden light": the sun is low, in whatever words of light that stands. */
const isGolden = ({ look }: Brief): boolean =>
  look.some(
    (f) =>
      !f.off &&
      f.kind === 'lighting' &&
      isSaid(f) &&
      /\bgolden (?:\w+ )?(?:light|lighting|sunlight|glow|hour|sun|sunshine|rays)\b/.test(f.value),
  );

/** Snow that is said to fall, and "a snowy night"; "a snowy field" and "a cabin in the snow" only say that it lies. */
function fallsOn(brief: Brief): boolean {
  const facts = brief.setting.filter((f) => !f.off);
  return (
    facts.some(
      ({ kind, value, span }) =>
        elementOf(value) === 'scene.snowfall' ||
        // "Snow falling on a village".
        (kind === 'background' && FALLS.test(value) && facts.some((f) => isSnow(f.value) || weatherOf(f.value) === 'snow')) ||
        (kind === 'weather' && weatherOf(value) === 'snow' && !LYING.test(value)) ||
        (value === 'snowy' && facts.some((t) => t.kind === 'time' && t.span && span && t.span[0] === span[1] + 1)),
    ) || brief.subjects.some((s) => !s.off && FALLING[s.name] === 'snow')
  );
}

const FALLS = /^(?:\w+ly )?falling(?: \w+ly)?$/;
const LYING = /^(?:(?:fresh|deep|new|thick) )?snow$|^snowy$|^snow[- ](?:covered|capped|clad)$/;

/** "After the storm", "after rain". */
const isOver = (brief: Brief): boolean =>
  brief.setting.some(
    (f) => !f.off && /^after (?:[a-z]+ ){0,2}(?:storm|thunderstorm|rain|rainfall|shower|downpour)\b/.test(f.value),
  );

/** Degrees by which a disc that is drawn larger for its face stands higher, so that its chin is seen. */
const WHOLE_FACE = 5;

/** Degrees: what flies to the moon has it above. */
const HIGH = 30;

/** Words of the Brief's palette, and colours said of the sky or the light. */
function colourWords(brief: Brief): string[] {
  const palettes = brief.look.filter((f) => !f.off && (f.kind === 'palette' || f.kind === 'lighting')).map((f) => f.value);
  const sky = brief.subjects
    .filter((s) => !s.off && (s.name === 'sky' || s.name === 'sunset'))
    .flatMap((s) => s.attributes.map((a) => a.value));
  return [...palettes, ...sky].flatMap((value) => value.toLowerCase().split(/[^a-z]+/)).filter((word) => word.length > 2);
}
