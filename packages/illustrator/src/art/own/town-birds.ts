/** Birds of squares and harbours on their feet: pigeon, dove, gull. Builds of plumage.ts. */
import { type Bird, fowl } from './plumage.ts';
import { SMALL } from './songbirds.ts';

const PIGEON: Bird = {
  ...SMALL,
  legs: { height: 40, width: 8, color: '#c4566a' },
  long: 190,
  deep: 138,
  raised: 30,
  back: '#8b95a3',
  breast: '#9a8d9e',
  wing: '#a3acb8',
  tips: '#5c6572',
  bars: '#333a45',
  tail: { long: 84, wide: 48, color: '#6d7683', falls: 0.24 },
  head: { size: 37, color: '#66717f' },
  collar: '#5b8380',
  reach: 22,
  lift: 84,
  neck: 66,
  bill: { long: 0.5, deep: 0.3, form: 'spear', colors: ['#3d3b40', '#57545a'] },
};
export const pigeon = fowl('pigeon', PIGEON);
const { bars: _bars, collar: _collar, ...PLAIN } = PIGEON;
export const doveStanding = fowl('dove-standing', {
  ...PLAIN,
  legs: { height: 38, width: 7, color: '#c9707c' },
  long: 178,
  deep: 122,
  back: '#f4f1ea',
  breast: '#fdfbf6',
  wing: '#ebe7de',
  tips: '#d6d2ca',
  tail: { long: 100, wide: 42, color: '#e6e2d9', falls: 0.24 },
  head: { size: 37, color: '#f6f3ec' },
  bill: { long: 0.46, deep: 0.28, form: 'spear', colors: ['#b98a80', '#a87a72'] },
});
export const gullStanding = fowl('gull-standing', {
  ...PLAIN,
  legs: { height: 62, width: 9, color: '#e0a03a' },
  long: 212,
  deep: 118,
  raised: 20,
  back: '#f2f1ec',
  breast: '#fdfcf8',
  wing: '#a9b3bd',
  tips: '#2e3138',
  tail: { long: 66, wide: 40, color: '#f2f1ec', falls: 0.16 },
  head: { size: 40, color: '#faf9f5' },
  reach: 24,
  lift: 78,
  neck: 66,
  bill: { long: 0.86, deep: 0.4, form: 'hook', colors: ['#e9b93c', '#d99a2c'] },
});
