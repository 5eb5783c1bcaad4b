/** Words and measures by which a stage is chosen. */

/** What is in the sky already. */
export const OVERHEAD =
  /\b(?:sky|skies|star|moon|sun|cloud|aurora|lights?|rainbow|lightning|galaxy|meteor|firework|balloon|comet|eclipse)s?$/i;
/** Places that have no sky over them, or are one. */
export const SKYLESS =
  /^(?:space|sky|cloudscape|moon|reef|deep-sea|underwater-city|spaceship|snow-globe|night-sky|swimming-pool|alley|doorway|wall|shopfront)$/;
export const FAIR = /^(?:clear daylight|hard noon sun|low morning light|morning light)$/;
export const DULL = /^(?:overcast light|soft daylight|soft diffuse light)$/;

/** Words of the idea and of whole sentences below which a picture at full length has room for more of where it is. */
export const ROOM = 94;
/** The same where somebody does something. */
export const ROOM_OF_DEED = 80;

/** Below so many a text of full length would have under eighty with its light, its camera and its mood. */
export const SHORT = 60;
export const FULL = 68;
/** Up to so many there is room for the parts of what was named. */
export const SEEN_ROOM = 82;
/** The same for one sentence about what the picture is of. */
export const SEEN_FIRST = 104;

/** What a place has once: told of by one sentence, it is in no other. */
export const ONCE = /^(?:railing|floor|floorboard|carpet|rug|path|ceiling|balustrade|parapet|pavement|footprint)$/;

/** Manners that leave a room the things of its trade. */
export const PLAINLY = /^(?:fifties|sixties|industrial)$/;

/** Sheets and signs, and the block of what is round them. */
export const SHEETS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:invitation|card|place ?card|menu card)s?\b/i, 'round-card'],
  [/\bposters?\b/i, 'round-poster'],
  [/\b(?:sign|chalkboard|blackboard|signboard)s?\b/i, 'round-sign'],
];

/** By the class of whose face it is. */
export const LIT_FACES: Readonly<Record<string, string>> = { person: 'lit-face', animal: 'lit-head' };

export const HOURS = new Set(['dawn', 'morning', 'golden', 'sunset', 'dusk', 'night']);
