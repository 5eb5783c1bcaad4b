/**
 * Sky palettes by time of day, authored by eye: colours as they should be seen, from the horizon to the zenith.
 * `key` lights what faces the sun or moon, `fill` is light from the rest of the sky, `haze` is what distance fades to.
 */
export interface SkyPalette {
  name: string;
  /** Colour words that call for it, when the Brief names a palette. */
  words: string;
  sky: readonly string[];
  /** Disc of the sun or moon, centre and limb. */
  disc: readonly [string, string];
  /** Glow around the disc, as an additive tint. */
  glow: string;
  key: string;
  fill: string;
  haze: string;
  cloudLit: string;
  cloudShade: string;
}

export type TimeOfDay = 'dawn' | 'day' | 'golden-hour' | 'sunset' | 'dusk' | 'night';

export const SKY_PALETTES: Record<TimeOfDay, readonly SkyPalette[]> = {
  sunset: [
    {
      name: 'amber and violet',
      words: 'amber violet copper purple orange lavender',
      sky: ['#ffbe55', '#ff9d4e', '#f07a58', '#c95f7c', '#84529a', '#424a8f', '#1f2c63'],
      disc: ['#fff0b8', '#ffb545'],
      glow: '#ff8a2e',
      key: '#ffb070',
      fill: '#7f74ac',
      haze: '#ee8f62',
      cloudLit: '#ffb671',
      cloudShade: '#744f86',
    },
    {
      name: 'rose and teal',
      words: 'rose teal pink dusty magenta coral turquoise',
      sky: ['#ffc58a', '#ff9c80', '#ea7a8c', '#b46ca4', '#6f78b4', '#3a74a6', '#205581'],
      disc: ['#fff0c6', '#ffab74'],
      glow: '#ff8468',
      key: '#ffb48e',
      fill: '#7389b8',
      haze: '#e6918c',
      cloudLit: '#ffb596',
      cloudShade: '#74669c',
    },
    {
      name: 'crimson and indigo',
      words: 'crimson indigo red scarlet fiery burning',
      sky: ['#ffa944', '#ff7638', '#e04a3c', '#a83553', '#652d62', '#332856', '#17193c'],
      disc: ['#ffe49c', '#ff8a2c'],
      glow: '#ff6a22',
      key: '#ff8c50',
      fill: '#64568f',
      haze: '#dc6844',
      cloudLit: '#ff8850',
      cloudShade: '#5a2f58',
    },
    {
      name: 'gold and peach',
      words: 'gold peach apricot yellow golden warm honey cream',
      sky: ['#ffd98a', '#ffbd70', '#f79f6c', '#d98e84', '#a090ac', '#6486b0', '#38679c'],
      disc: ['#fff4ca', '#ffcb62'],
      glow: '#ffb04c',
      key: '#ffc684',
      fill: '#8799ba',
      haze: '#f0ad7e',
      cloudLit: '#ffd196',
      cloudShade: '#8f7b98',
    },
  ],
  'golden-hour': [
    {
      name: 'honey',
      words: 'honey amber olive straw golden warm',
      sky: ['#ffd287', '#fcc684', '#efc195', '#cdc0b2', '#97b1c8', '#6496c4', '#417bb4'],
      disc: ['#fffbe6', '#ffe39a'],
      glow: '#ffbc4e',
      key: '#ffcf8a',
      fill: '#9db4cd',
      haze: '#f0d3a8',
      cloudLit: '#fff0d0',
      cloudShade: '#a5a3b4',
    },
    {
      name: 'apricot',
      words: 'apricot peach rose pink orange',
      sky: ['#ffcc92', '#fbb586', '#eaae9a', '#c4b0ba', '#96a8c8', '#6990c0', '#4a76ad'],
      disc: ['#fff6de', '#ffd591'],
      glow: '#ffa650',
      key: '#ffc284',
      fill: '#98a8ca',
      haze: '#efc3a4',
      cloudLit: '#ffe3c4',
      cloudShade: '#a093ad',
    },
  ],
  dawn: [
    {
      name: 'pink morning',
      words: 'rose peach pink violet',
      sky: ['#ffd4a8', '#fbb9a4', '#eba6b4', '#c29cc4', '#8f98cc', '#6287c2', '#3f6bab'],
      disc: ['#fff2d8', '#ffc890'],
      glow: '#ffa878',
      key: '#ffc6aa',
      fill: '#8fa0cc',
      haze: '#efb7b0',
      cloudLit: '#ffcdbc',
      cloudShade: '#8d84b0',
    },
    {
      name: 'lilac morning',
      words: 'lilac violet lavender grey slate purple',
      sky: ['#f8d3b8', '#ecb7b6', '#cba5c2', '#a09bcb', '#778fca', '#5479b8', '#38629f'],
      disc: ['#fff0e0', '#ffc2a0'],
      glow: '#f2a494',
      key: '#ffc4b4',
      fill: '#929fd0',
      haze: '#dcb4be',
      cloudLit: '#f4c8cc',
      cloudShade: '#8480b4',
    },
    {
      name: 'lemon and blue',
      words: 'gold lemon yellow slate blue soft',
      sky: ['#ffe6a4', '#f8d5a0', '#d9c9b4', '#a9bdd0', '#78a5d2', '#5289c4', '#376ead'],
      disc: ['#fff8dc', '#ffdc8c'],
      glow: '#ffd084',
      key: '#ffdca8',
      fill: '#92acd2',
      haze: '#e8d0ac',
      cloudLit: '#ffe8c4',
      cloudShade: '#8d98b8',
    },
  ],
  day: [
    {
      name: 'clear blue',
      words: 'clear blue azure',
      sky: ['#dcedf6', '#bfe0f3', '#97ccee', '#69b1e6', '#4494d9', '#2c78c5', '#205fab'],
      disc: ['#fffef4', '#fff6d0'],
      glow: '#fff3d0',
      key: '#fff1da',
      fill: '#a9c8e8',
      haze: '#cfe3ef',
      cloudLit: '#fffdf8',
      cloudShade: '#a9b9cc',
    },
    {
      name: 'summer blue',
      words: 'summer turquoise fresh saturated vivid green',
      sky: ['#e4f1f0', '#c4e6ee', '#95d2ea', '#60b7e2', '#389bd6', '#2180c4', '#1968ac'],
      disc: ['#fffef6', '#fff7d8'],
      glow: '#fff6d8',
      key: '#fff4de',
      fill: '#a6cde4',
      haze: '#d3e9ec',
      cloudLit: '#fffefa',
      cloudShade: '#a3bccb',
    },
    {
      name: 'soft blue',
      words: 'soft bleached pastel pale light',
      sky: ['#e9eef2', '#d3e2ee', '#b3d1ea', '#8ebbe2', '#6ca3d6', '#528cc6', '#4176b2'],
      disc: ['#fffdf2', '#fff2cc'],
      glow: '#fff0cc',
      key: '#fff0dc',
      fill: '#b3c9e2',
      haze: '#d9e4ec',
      cloudLit: '#fffcf5',
      cloudShade: '#b2bccb',
    },
  ],
  dusk: [
    {
      name: 'ember line',
      words: 'orange ember last amber',
      sky: ['#f0a878', '#d98a80', '#a8748f', '#735f92', '#48508a', '#2d3d70', '#1b2850'],
      disc: ['#fff0d8', '#ffd0a0'],
      glow: '#e8885a',
      key: '#c98f8c',
      fill: '#5a639a',
      haze: '#b4818a',
      cloudLit: '#e0988a',
      cloudShade: '#4e4c7e',
    },
    {
      name: 'blue hour',
      words: 'slate blue grey ink',
      sky: ['#d8b49c', '#b39bb0', '#8488b4', '#5b72ad', '#3d5a99', '#2a447e', '#1a2f60'],
      disc: ['#fff4e0', '#ffe0b8'],
      glow: '#d8a890',
      key: '#a4a0c4',
      fill: '#5e77ae',
      haze: '#9a93b4',
      cloudLit: '#b8a4bc',
      cloudShade: '#47588e',
    },
    {
      name: 'plum',
      words: 'plum violet rose purple',
      sky: ['#f2b48c', '#d88f94', '#a9749c', '#785f98', '#50508e', '#343f76', '#202a56'],
      disc: ['#fff0dc', '#ffcfa8'],
      glow: '#e09078',
      key: '#c490a0',
      fill: '#635f9c',
      haze: '#b88698',
      cloudLit: '#dd9aa0',
      cloudShade: '#54487c',
    },
  ],
  night: [
    {
      name: 'moonlit blue',
      words: 'blue silver moonlit',
      sky: ['#3a5078', '#2f446e', '#243862', '#1a2c54', '#122244', '#0c1936', '#081128'],
      disc: ['#f6f3e4', '#e6e2d2'],
      glow: '#6f86b4',
      key: '#8fa6d0',
      fill: '#34486f',
      haze: '#33486e',
      cloudLit: '#6278a2',
      cloudShade: '#1d2c4e',
    },
    {
      name: 'teal night',
      words: 'teal ink green',
      sky: ['#30566c', '#274a64', '#1d3d5a', '#15304e', '#0e2440', '#0a1a32', '#071226'],
      disc: ['#f4f6ea', '#e2e8da'],
      glow: '#6a93a8',
      key: '#88b0c6',
      fill: '#2d4f68',
      haze: '#2c4d64',
      cloudLit: '#5a8098',
      cloudShade: '#183248',
    },
    {
      name: 'violet night',
      words: 'violet purple black magenta',
      sky: ['#4a4878', '#3c3d70', '#2e3264', '#222856', '#191f46', '#111736', '#0b1028'],
      disc: ['#f8f2ea', '#eae0da'],
      glow: '#8a7cb4',
      key: '#a49ad0',
      fill: '#3f4070',
      haze: '#423f6e',
      cloudLit: '#74709e',
      cloudShade: '#262650',
    },
  ],
};

/** Dusk where "the blue hour" was said: all that is left of the sun is a pale band. */
/** The last of dusk, when a full moon comes up opposite the sun that has set. */
export const MOONRISE: SkyPalette = {
  name: 'moonrise',
  words: '',
  sky: ['#d8a0a0', '#b58aa8', '#8076a6', '#55609a', '#384a86', '#26386c', '#1a2850'],
  disc: ['#fff3d2', '#ffdca8'],
  glow: '#c99a86',
  key: '#b9a6b8',
  fill: '#5a659c',
  haze: '#9a86a6',
  cloudLit: '#c79aa8',
  cloudShade: '#4a4c7c',
};

export const BLUE_HOUR: SkyPalette = {
  name: 'the blue hour',
  words: '',
  sky: ['#c9cfe0', '#a3b6da', '#7398cf', '#4a78bd', '#2f5ca6', '#1f4488', '#142f68'],
  disc: ['#f4f2ea', '#dfe0e0'],
  glow: '#a9b8d8',
  key: '#93a6d2',
  fill: '#4a72b4',
  haze: '#7c96c8',
  cloudLit: '#a6b8dc',
  cloudShade: '#3a5a98',
};
