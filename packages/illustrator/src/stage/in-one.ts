/** Somebody and a thing of which there is one drawing: a man at a piano is the pianist, a woman who climbs a rock the climber. */
import { type Drawing, drawnAs } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';

interface Pair {
  /** What the first is drawn as, where nothing more is known of it. */
  who: RegExp;
  /** The word of the relation, without what follows. */
  does: RegExp;
  thing: RegExp;
  /** The name of the drawing that has both. */
  noun: string;
  /** Where in it the thing is: x, y, width, height as parts of its box. */
  part: readonly [number, number, number, number];
}

const ANYBODY = /^own:(?:man|woman)$/;
const PLAYS = /^(?:play(?:s|ing)?|with|at|behind|on)$/;

const PAIRS: readonly Pair[] = [
  {
    who: /^own:(?:man|pianist)$/,
    does: PLAYS,
    thing: /^(?:(?:grand|upright|old|black) )?piano$/,
    noun: 'pianist',
    part: [0, 0.2, 0.7, 0.8],
  },
  {
    who: /^own:(?:man|drummer)$/,
    does: PLAYS,
    thing: /^(?:drum kit|drum set|drums?)$/,
    noun: 'drummer',
    part: [0, 0.4, 1, 0.6],
  },
  {
    who: /^own:(?:man|saxophonist)$/,
    does: PLAYS,
    thing: /^sax(?:ophone)?$/,
    noun: 'saxophonist',
    part: [0.2, 0.25, 0.6, 0.35],
  },
  { who: /^own:(?:woman|cellist)$/, does: PLAYS, thing: /^cello$/, noun: 'cellist', part: [0.2, 0.35, 0.6, 0.65] },
  {
    who: /^own:man$/,
    does: PLAYS,
    thing: /^(?:double|upright|string) bass$/,
    noun: 'double bass player',
    part: [0.2, 0.2, 0.6, 0.8],
  },
  {
    who: ANYBODY,
    does: /^climb(?:s|ing)?(?: up)?$/,
    thing: /^(?:rock(?: ?face| wall)?|boulder|cliff(?: ?face)?)$/,
    noun: 'climber',
    part: [0, 0, 1, 1],
  },
  {
    who: /^own:(?:goldfish|tropical-fish)$/,
    does: /^(?:swimming )?(?:in|inside)$/,
    thing: /^(?:(?:glass|fish|round) ?)?bowl$|^aquarium$|^fish ?tank$/,
    noun: 'goldfish bowl',
    part: [0, 0, 1, 1],
  },
  {
    who: /^noto:spider$/,
    does: /^(?:(?:sitting|waiting|hanging|spinning|weaving|making|building) ?)?(?:in|on|at|inside)?$/,
    thing: /^(?:(?:orb|spider'?s?|cob) ?)?web$/,
    noun: 'spider in a web',
    part: [0, 0, 1, 1],
  },
  {
    who: /^own:hamster$/,
    does: /^(?:running |playing |sitting )?(?:in|on|inside|with)$/,
    thing: /^(?:hamster |exercise |running |pet )?wheel$/,
    noun: 'hamster in a wheel',
    part: [0, 0, 1, 1],
  },
  {
    who: /^own:(?:sailing-ship|sailboat|longship|pirate-ship|junk|paper-boat)$/,
    does: /^(?:inside|in)$/,
    thing: /^(?:(?:glass|wine|old|corked) )*bottle$/,
    noun: 'ship in a bottle',
    part: [0, 0, 1, 1],
  },
  { who: /^own:surfer$/, does: /^(?:on|with|riding)$/, thing: /^(?:surf)?board$/, noun: 'surfer', part: [0, 0.75, 1, 0.25] },
  {
    who: /^own:acrobat$/,
    does: /^(?:on|on top of|balancing on)$/,
    thing: /^(?:(?:circus|big|striped) )?ball$/,
    noun: 'acrobat',
    part: [0.25, 0.72, 0.5, 0.28],
  },
  {
    who: /^own:woodpecker$/,
    does: /^(?:on|at|against|pecking(?: at)?)$/,
    thing: /^(?:tree )?trunk$/,
    noun: 'woodpecker on a trunk',
    part: [0.5, 0, 0.5, 1],
  },
];

/** The one drawing of both and where in it the other is; `undefined` where there is none. */
export function inOne(
  base: Drawing | undefined,
  predicate: string,
  { name }: Pick<Subject, 'name'>,
): { drawing: Drawing; part: Pair['part'] } | undefined {
  const own = base?.grounding.name ?? '';
  const pair = PAIRS.find(({ who, does, thing }) => who.test(own) && does.test(predicate) && thing.test(name));
  const drawing = pair && drawnAs(pair.noun);
  return drawing && { drawing, part: pair.part };
}
