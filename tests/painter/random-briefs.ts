/** Random Briefs, every fifth by way of a Stage, as odd as people and programs make them: a pure function of a number, for the soak and its short form in the tests. */
import { briefOfStage } from '@atelier/illustrator';
import { SCENES, TIMES, WEATHERS } from '@atelier/lexicon';
import { read, write } from '@atelier/prompt';
import {
  type Brief,
  LIBERTIES,
  MISSING_POLICIES,
  type MissingPolicy,
  type Random,
  random,
  stageWishSchema,
} from '@atelier/spec';

export interface RandomJob {
  brief: Brief;
  width: number;
  height: number;
  seed: number;
  missing: MissingPolicy;
}

const THINGS =
  'dog, cat, horse, cow, sheep, fox, owl, whale, dolphin, turtle, butterfly, dragon, unicorn, man, woman, child, astronaut, robot, car, bus, bicycle, train, sailboat, canoe, ship, airplane, rocket, balloon, house, castle, barn, windmill, lighthouse, church, tent, bridge, tree, palm tree, pine tree, cactus, mushroom, rose, apple, cup, book, lamp, clock, guitar, chair, table, bench, sign, lantern, snowman, pumpkin, umbrella, gyroscope, samurai, moon, sun, star, rainbow, cloud, waterfall, river, mountain, volcano, island, zzyzx'.split(
    ', ',
  );
const COLOURS = 'red, blue, green, yellow, white, black, golden, purple, turquoise, tiny, huge, old, broken'.split(', ');
const RELATIONS =
  'on, in, under, behind, in front of, next to, to the left of, to the right of, above, below, between, near, facing, inside, around, riding, holding'.split(
    ', ',
  );
const LOOKS =
  'watercolor, oil painting, minimalist, aerial view, low angle, close-up, panorama, symmetrical, rule of thirds, moody, dreamy, in pastel colors, in deep blue and gold, cinematic lighting, pixel art, abstract, poster, cyberpunk'.split(
    ', ',
  );
const COUNTS = [
  'a',
  'a',
  'a',
  'two',
  'three',
  'five',
  'seven',
  'twelve',
  'twenty',
  'thirty',
  'a hundred',
  'several',
  'many',
  'no',
];

function ideaOf(r: Random): string {
  const thing = (): string => {
    const colour = r.chance(0.3) ? `${r.pick(COLOURS)} ` : '';
    return `${r.pick(COUNTS)} ${colour}${r.pick(THINGS)}`;
  };
  const scene = r.pick(Object.values(SCENES));
  const parts: string[] = [];
  const things = r.below(4);
  for (let i = 0; i < things; i++) parts.push(i > 0 && r.chance(0.7) ? `${r.pick(RELATIONS)} ${thing()}` : thing());
  if (things === 0 || r.chance(0.6)) parts.push(`${parts.length > 0 ? 'in ' : ''}a ${r.pick(scene.words)}`);
  if (r.chance(0.5)) parts.push(`at ${r.pick(r.pick(Object.values(TIMES)).words)}`);
  if (r.chance(0.4)) parts.push(`, ${r.pick(r.pick(Object.values(WEATHERS)).words)}`);
  if (r.chance(0.25)) parts.push(`in ${r.pick(['spring', 'summer', 'autumn', 'winter'])}`);
  if (r.chance(0.35)) parts.push(`, ${r.pick(LOOKS)}`);
  if (r.chance(0.15))
    parts.push(`, with the words "${r.pick(['OPEN', 'Happy Birthday', 'ÀÉÎÕÜ & 50 %', 'a', 'The quick brown fox'])}"`);
  return parts.join(' ');
}

/** What no reader would write: names and values of their own, relations to nothing, counts past all sense. */
function mangled(brief: Brief, r: Random): Brief {
  const subjects = brief.subjects.map((s) => ({
    ...s,
    ...(r.chance(0.3)
      ? { count: r.pick([{ exact: 0 }, { exact: 1 }, { exact: 20 }, { exact: 400 }, { min: 3 }] as const) }
      : {}),
    ...(r.chance(0.1) ? { off: true } : {}),
    ...(r.chance(0.2) ? { source: 'edit' as const } : {}),
  }));
  const relations = brief.relations.map((x) => ({
    ...x,
    ...(r.chance(0.3) ? { from: r.pick(['nobody', x.to]), to: x.from } : {}),
  }));
  const setting = brief.setting.filter(() => r.chance(0.85)).map((f) => (r.chance(0.1) ? { ...f, off: true } : f));
  return { ...brief, subjects, relations, setting };
}

/** A Stage as a chat model might lay it out: boxes anywhere, scenes and hours at will, every other thing with a depth or a colour. */
function laidOut(idea: string, r: Random): Brief {
  const objects = Array.from({ length: r.below(7) }, () => {
    const [w, h] = [r.between(0.02, 0.6), r.between(0.02, 0.6)];
    return {
      name: r.pick(THINGS),
      box: [r.between(0, 1 - w), r.between(0, 1 - h), w, h],
      ...(r.chance(0.5) && { depth: r.next() }),
      ...(r.chance(0.5) && { colors: [r.pick(COLOURS)] }),
      ...(r.chance(0.3) && { heading: r.pick(['left', 'right', 'front'] as const) }),
      ...(r.chance(0.05) && { count: 1 + r.below(60) }),
    };
  });
  const scene = {
    setting: r.pick([...Object.keys(SCENES), 'plain']),
    ...(r.chance(0.8) && { time: r.pick(Object.keys(TIMES)) }),
    ...(r.chance(0.5) && { weather: r.pick(Object.keys(WEATHERS)) }),
    ...(r.chance(0.5) && { horizon: r.next() }),
  };
  return briefOfStage(stageWishSchema.parse({ idea, objects, scene })).brief;
}

export function randomJob(index: number, side: number): RandomJob {
  const r = random(index, 'soak');
  const seed = r.below(2 ** 32);
  const idea = ideaOf(r);
  const written = index % 5 === 4 ? laidOut(idea, r) : write(read(idea), { liberty: r.pick(LIBERTIES), seed });
  const [width, height] = r.pick([
    [side, side],
    [side, Math.round(side * 0.66)],
    [Math.round(side * 0.6), side],
    [side, Math.max(64, Math.round(side * 0.45))],
  ] as const);
  return {
    brief: r.chance(0.3) ? mangled(written, r) : written,
    width: Math.max(64, width),
    height: Math.max(64, height),
    seed,
    missing: r.pick(MISSING_POLICIES.filter((policy) => policy !== 'fail')),
  };
}
