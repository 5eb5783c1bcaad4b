/** The shape of what is known about scenery: scenes, times of day, weathers, and what a writer may add to them. */

/** Each has a generator in the built-in painter; `plain` is a backdrop. */
export const SCENE_IDS = [
  'beach',
  'sea',
  'lake',
  'mountains',
  'meadow',
  'hills',
  'forest',
  'city',
  'night-sky',
  'desert',
  'snowfield',
  'underwater',
  'river',
  'waterfall',
  'canyon',
  'harbour',
  'village',
  'farmland',
  'garden',
  'sky',
  'plain',
] as const;
export type SceneId = (typeof SCENE_IDS)[number];

export const TIME_IDS = ['dawn', 'day', 'golden-hour', 'sunset', 'dusk', 'night'] as const;
export type TimeId = (typeof TIME_IDS)[number];

export const WEATHER_IDS = ['clear', 'cloudy', 'misty', 'snow', 'rain', 'stormy'] as const;
export type WeatherId = (typeof WEATHER_IDS)[number];

export const SEASON_IDS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type SeasonId = (typeof SEASON_IDS)[number];

/** When something fits. An unsaid time counts as day and an unsaid weather as clear; an unsaid season rules nothing out. */
export interface When {
  times?: readonly TimeId[];
  weathers?: readonly WeatherId[];
  seasons?: readonly SeasonId[];
  /** Only if one of these words was said. */
  ifSaid?: readonly string[];
  /** Words that, said anywhere in the idea, rule it out ("arctic" for a palm). */
  unlessSaid?: readonly string[];
}

/** Something a picture of the scene consists of: it follows from the word, so every writer may state it. */
export interface Implied {
  id: string;
  /** As a setting fact of kind `background` says it. */
  value: string;
  /** The painter's element: `scene.sea`. */
  element: string;
  when?: When;
}

/** The part of a scene a prop belongs to. A writer picks at most one prop for each slot, so props never crowd. */
export const SLOTS = ['plant', 'life', 'water', 'sky', 'land', 'detail', 'extra'] as const;
export type Slot = (typeof SLOTS)[number];

/** Something typical of the scene that a writer may add. */
export interface Prop {
  id: string;
  /** Singular drawing noun of a subject, or the value of a background fact. */
  noun: string;
  /** Countable things are subjects (which get no count, B4); masses are background facts. */
  as: 'subject' | 'background';
  slot: Slot;
  /** From which liberty on (B5). */
  liberty: 'balanced' | 'free';
  /** Chance against the others of its slot. */
  weight: number;
  /** For lists shown to people: a short plural ("palms"). */
  short: string;
  /** As prose says it, the verb in its finite and its participle form: "palm trees [lean|leaning] over the sand". */
  phrase: string;
  /** The painter's element, for background facts. */
  element?: string;
  when?: When;
}

export interface Palette {
  value: string;
  when?: When;
}

export interface Scene {
  id: SceneId;
  /** How reasons name it: "because you said beach" uses the person's word, an invented place uses this. */
  name: string;
  /** Words and phrases that name it, singular. */
  words: readonly string[];
  implies: readonly Implied[];
  props: readonly Prop[];
  /** Weight of adding nothing in a slot; 0 where absent. */
  bare?: Partial<Record<Slot, number>>;
  /** Times a writer may choose where none was said, with weights. */
  times: Partial<Record<TimeId, number>>;
  /** Colours by day; at other times the light decides them. */
  palettes: readonly Palette[];
  /** Lighting that only this scene has by day. */
  dayLight?: readonly string[];
  /** Open water that mirrors a low sun or the night sky. */
  water?: boolean;
  /** Follows from the scene itself. */
  time?: TimeId;
  season?: SeasonId;
}

export interface TimeOfDay {
  id: TimeId;
  name: string;
  words: readonly string[];
  /** The lighting that follows under a clear sky. */
  light: string;
  implies: readonly Implied[];
  /** Whether open water shows the sky's colours. */
  mirrors: boolean;
  palettes: readonly string[];
  moods: readonly string[];
}

export interface Weather {
  id: WeatherId;
  name: string;
  words: readonly string[];
  /** How the weather softens or darkens the light: "soft diffuse light"; absent for a clear sky. */
  light?: string;
  implies: readonly Implied[];
  palettes: readonly string[];
  moods: readonly string[];
}
