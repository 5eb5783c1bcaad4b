/** Verbs and particles that the walk through a sentence treats in a way of their own. */
import type { Word } from './words.ts';

/** Verbs that join a quality to their subject: "looks sad". */
export const LINKING = new Set(
  'look looks looked looking appear appears appeared appearing seem seems seemed seeming feel feels become becomes becoming remain remains stay stays turn turns turned'.split(
    ' ',
  ),
);
/** What follows them is there after all. */
export const EXCEPTIONS = new Set(['except for', 'except', 'apart from', 'aside from', 'other than', 'besides']);
/** Who does that does not do what is said behind "to". */
export const REFUSING = /^(?:refus|declin|hesitat|fail|forget)(?:es|ing|e|ed|s)?$/;
/** What is said not to be done: "refuses to get", "won't get". */
export const isRefused = (verb: readonly Word[]): boolean =>
  REFUSING.test(verb[0]!.lower) ||
  verb.some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'without' || lower.endsWith("n't"));
/** Go with the verb before them: "flying away". */
export const PARTICLES = new Set(
  'up down out off away back front double forward forwards backward backwards together apart upward upwards downward downwards sideways uphill downhill overhead nearby alone straight over around along past inside outside inward inwards outward outwards ahead aside through'.split(
    ' ',
  ),
);

/** They take no object, so that a noun behind them is who does it: "sleeping fox". */
export const INTRANSITIVE = new Set(
  'sleeping smiling laughing crying sitting standing lying kneeling blooming glowing howling floating melting falling rising dreaming weeping yawning sparkling shining flickering drifting screaming barking grinning frowning blushing praying meditating snoring napping dozing shivering limping crouching snarling growling purring twinkling glittering gleaming shimmering wilting withering dying rotting fading thriving blossoming flowering sprouting decaying collapsing crumbling erupting hibernating'.split(
    ' ',
  ),
);

/** What is put somewhere. */
export const PUTTING =
  /^(?:draw|paint|writ|putt?|plac|lay|hang|carv|pour|throw|toss|dropp?|sprinkl|spray|stick|spread|pin|load|pack|stuff|plant)(?:e|es|s|ing|ed)?$/;

/** What is done to a thing so that it moves. */
export const MOVING =
  /^(?:lift|pull|push|drag|haul|throw|toss|knock|drop|help|hoist|rais|fish|coax|chas|lead|guid|rescu|sav|tip|sweep|shov|kick|roll|squeez|steal|nick|nab|snatch|swip|pinch|grab|fetch|lift|scoop|reel|tak|tear|rip|pick|pluck|hid|tuck|launch|releas|fling|hurl)(?:p|g|t)?(?:e|es|s|ing|ed)?$/;
/** Where from or to. */
export const MOVED = /^(?:out of|off|off of|onto|into|from|up|over|through)$/;
