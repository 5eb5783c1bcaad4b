/** What grows on fields: colours, rows, height. */
import { hex, type Rgb } from '../colour.ts';
import type { BloomKind } from '../plants/flower-heads.ts';

/** Flowers that are sown in rows. */
export type CropKind = Extract<BloomKind, 'daisy' | 'poppy' | 'tulip' | 'sunflower' | 'spike' | 'globe'>;

export interface Crop {
  words: RegExp;
  /** Tops of the rows, and the ground between. */
  crop: readonly Rgb[];
  earth: Rgb;
  /** Metres from row to row. */
  every: number;
  /** Share of the ground that the rows cover. */
  full: number;
  /** Height in metres of what stands up from them near the viewer, and its colours. */
  tall: number;
  blades: readonly Rgb[];
  /** Of its heads, where they are flowers. */
  kind?: CropKind;
  /** The colour of the cobs that sit on its stalks, between broad leaves. */
  cobs?: Rgb;
  /** Clipped in rounded rows: light on their tops, shade in the furrows between. */
  hedged?: boolean;
  /** Sown so thick that no rows show: wind moves it in waves, and only the tracks of wheels part it, so many metres from each other. */
  sward?: number;
}

export const tones = (...codes: string[]): Rgb[] => codes.map(hex);
const EARTH = hex('#7a5a3c');

/** Corn in the ear, which also grows where no crop is said. */
const WHEAT: Crop = {
  words: /\b(?:wheat|barley|rye|grain|harvest(?! (?:time|season|festival)))(?: ?fields?)?\b/,
  crop: tones('#d6a845', '#e0b755', '#c8983a'),
  earth: hex('#a5823f'),
  every: 0.9,
  full: 0.86,
  tall: 0.75,
  blades: tones('#93682a', '#cb9a38', '#e8be62', '#f4d98e'),
  sward: 16,
};

export const CROPS: readonly Crop[] = [
  {
    words: /\bstubble\b|\bharvested\b|\bafter (?:the )?harvest|\bhay ?(?:field|bale)/,
    crop: tones('#c9ab68', '#d6bd80', '#b8985a'),
    earth: hex('#8a7148'),
    every: 0.42,
    full: 0.62,
    tall: 0.13,
    blades: tones('#8a6f3a', '#bb9a58', '#dcc48c'),
  },
  {
    words: /\bcotton\b/,
    kind: 'globe',
    crop: tones('#f2f0e8', '#e6e2d4'),
    earth: hex('#6d5540'),
    every: 1.1,
    full: 0.6,
    tall: 0.75,
    blades: tones('#4a4a2a', '#6a5a36', '#7f7a44'),
  },
  {
    words: /\b(?:cabbage|lettuce)s?\b/,
    crop: tones('#7fa06a', '#93b07e'),
    earth: EARTH,
    every: 0.8,
    full: 0.62,
    tall: 0.2,
    blades: tones('#5f8456', '#86a874', '#a4c094'),
  },
  {
    words: /\b(?:potato|soy ?bean|bean|sugar ?beet)(?:es|s)? ?fields?\b/,
    crop: tones('#5c8a3a', '#6d9846'),
    earth: EARTH,
    every: 1,
    full: 0.66,
    tall: 0.36,
    blades: tones('#44702c', '#5f8c3c', '#7ea654'),
  },
  {
    words: /\bsugar ?cane\b/,
    crop: tones('#8aa84a', '#9ab658'),
    earth: EARTH,
    every: 1.4,
    full: 0.84,
    tall: 1.6,
    blades: tones('#5f8234', '#86a848', '#aec468'),
  },
  {
    words: /\blavender\b/,
    kind: 'spike',
    crop: tones('#7a5bb0', '#9372c8', '#6a4fa0'),
    earth: hex('#8a7a58'),
    every: 1.7,
    full: 0.66,
    tall: 0.6,
    blades: tones('#3c4638', '#56535f', '#75659a'),
  },
  {
    words: /\btulips?\b/,
    kind: 'tulip',
    crop: tones('#d23a35', '#e8b62c', '#d6527f', '#e9e2d8', '#7d3a8a', '#e37a2f'),
    earth: hex('#4f6b36'),
    every: 2.6,
    full: 0.8,
    tall: 0.42,
    blades: tones('#3f6a34', '#4f7d3a'),
  },
  {
    words: /\b(?:poppy|poppies)\b/,
    kind: 'poppy',
    crop: tones('#b8342a', '#c9452f'),
    earth: hex('#6d8a3e'),
    every: 1.4,
    full: 0.5,
    tall: 0.5,
    blades: tones('#5f7d38', '#b8342a', '#d24a34'),
  },
  {
    words: /\bsunflowers?\b/,
    kind: 'sunflower',
    crop: tones('#e9ae1c', '#d79a18', '#f2c433'),
    earth: hex('#4d6a2f'),
    every: 1.6,
    full: 0.78,
    tall: 1.1,
    blades: tones('#2f4a20', '#48692b', '#668b38', '#86a54a'),
  },
  {
    words: /\b(?:canola|rapeseed)\b/,
    crop: tones('#dcc22f', '#e6cf45'),
    earth: hex('#8f9a3a'),
    every: 1.2,
    full: 0.9,
    tall: 0.8,
    sward: 18,
    blades: tones('#7f9436', '#d6c038', '#e8d455'),
  },
  WHEAT,
  {
    words: /\b(?:rice|paddy|paddies)(?: ?fields?)?\b/,
    crop: tones('#86a83a', '#9aba48'),
    earth: hex('#5f7f58'),
    every: 1,
    full: 0.78,
    tall: 0.5,
    blades: tones('#6f9632', '#9aba48'),
  },
  {
    words: /\b(?:corn|maize)(?: ?fields?)?\b/,
    crop: tones('#5f8a34', '#709a3c'),
    earth: EARTH,
    every: 1.4,
    full: 0.72,
    tall: 1.55,
    cobs: hex('#e6bd34'),
    blades: tones('#46702a', '#6a963a', '#8aae4c'),
  },
  {
    words: /\btea\b/,
    hedged: true,
    crop: tones('#4a8438', '#5a9440'),
    earth: hex('#2c3a1c'),
    every: 1.7,
    full: 0.84,
    tall: 0.15,
    blades: tones('#2f5f28', '#4c8a38', '#7fb052'),
  },
  {
    words: /\bvineyards?\b|\bhops?\b/,
    crop: tones('#6a7440', '#768048'),
    earth: hex('#8f7550'),
    every: 2.8,
    full: 0.3,
    tall: 0.2,
    blades: tones('#6f7f40', '#8a9150'),
  },
  {
    words: /\b(?:plough|plow)(?:ed|ing)\b/,
    crop: tones('#6a4a30', '#7a563a'),
    earth: hex('#4a3322'),
    every: 0.9,
    full: 0.55,
    tall: 0.06,
    blades: tones('#5a3f2a', '#6d4d33'),
  },
  {
    words: /\b(?:orchard|grove)s?\b/,
    crop: tones('#64833f', '#748f4a'),
    earth: hex('#73874a'),
    every: 6,
    full: 0.7,
    tall: 0.24,
    blades: tones('#557d34', '#7ba650'),
  },
];
/** What may grow where no crop is said. */
export const PLAIN_CROPS: readonly Crop[] = [
  {
    words: /./,
    crop: tones('#7a9a3e', '#89a84a'),
    earth: EARTH,
    every: 1.2,
    full: 0.62,
    tall: 0.4,
    blades: tones('#56802f', '#7a9a3e', '#9ab858'),
  },
  WHEAT,
  {
    words: /./,
    crop: tones('#5d8a3c', '#6d9846'),
    earth: hex('#6a4c33'),
    every: 1.5,
    full: 0.6,
    tall: 0.35,
    blades: tones('#4a7530', '#6a963e'),
  },
];
