/** Small birds of garden and field, each a build of plumage.ts. */
import { type Bird, fowl } from './plumage.ts';

export const SMALL: Bird = {
  legs: { height: 44, width: 5, color: '#6a564a' },
  long: 126,
  deep: 104,
  raised: 26,
  back: '#8a6a4a',
  breast: '#d9cdb8',
  wing: '#7d5c3e',
  tips: '#4f3c2b',
  tail: { long: 74, wide: 26, color: '#5f4a36', falls: 0.3 },
  head: { size: 42, color: '#8a6a4a' },
  reach: 26,
  lift: 56,
  neck: 64,
  bill: { long: 0.42, deep: 0.34, form: 'spear', colors: ['#3c3733', '#2b2724'] },
};

export const sparrow = fowl('sparrow', {
  ...SMALL,
  back: '#93693f',
  breast: '#cfc6b6',
  wing: '#8a5a30',
  head: { size: 44, color: '#6a5138', cap: '#8b8478', cheek: '#d8d1c4' },
  bill: { long: 0.42, deep: 0.46, form: 'wedge', colors: ['#33302c', '#24221f'] },
});
/** Round, brown and small, with its tail upright. */
export const wren = fowl('wren', {
  ...SMALL,
  legs: { height: 36, width: 5, color: '#8a6a52' },
  long: 112,
  deep: 108,
  back: '#85572f',
  breast: '#c9a982',
  wing: '#774a27',
  tips: '#54341d',
  tail: { long: 54, wide: 22, color: '#6b4424', falls: -1.5 },
  head: { size: 42, color: '#85572f', cheek: '#cdb08a' },
  bill: { long: 0.62, deep: 0.2, form: 'spear', colors: ['#4a3b2f', '#6b5643'] },
});
export const robin = fowl('robin', {
  ...SMALL,
  deep: 112,
  back: '#7d6a50',
  breast: '#d5622c',
  wing: '#73614a',
  tips: '#57493a',
  tail: { long: 66, wide: 24, color: '#6b5a45', falls: 0.3 },
  head: { size: 44, color: '#7d6a50', cheek: '#d5622c' },
});
export const finch = fowl('finch', {
  ...SMALL,
  back: '#8d6048',
  breast: '#d39a82',
  wing: '#37343a',
  tips: '#e9e3d6',
  tail: { long: 78, wide: 26, color: '#37343a', falls: 0.3 },
  head: { size: 43, color: '#c58a70', cap: '#6f87a0' },
  bill: { long: 0.46, deep: 0.54, form: 'wedge', colors: ['#7d8894', '#626c78'] },
});
export const goldfinch = fowl('goldfinch', {
  ...SMALL,
  back: '#b58a58',
  breast: '#ece4d4',
  wing: '#d9b02f',
  tips: '#26252a',
  tail: { long: 72, wide: 26, color: '#26252a', falls: 0.3 },
  head: { size: 42, color: '#efe9dc', cap: '#26252a', cheek: '#b8322a' },
  bill: { long: 0.52, deep: 0.4, form: 'wedge', colors: ['#e0cdb0', '#c9b393'] },
});
export const canary = fowl('canary', {
  ...SMALL,
  back: '#e6c33c',
  breast: '#f3da68',
  wing: '#dcb430',
  tips: '#c29a26',
  tail: { long: 78, wide: 26, color: '#d9b02f', falls: 0.3 },
  head: { size: 43, color: '#eccb48' },
  bill: { long: 0.36, deep: 0.42, form: 'wedge', colors: ['#d9a07a', '#c48a66'] },
});
/** A plain bird of the reeds, green above and pale below. */
export const warbler = fowl('warbler', {
  ...SMALL,
  deep: 96,
  back: '#8a8a52',
  breast: '#ece0a8',
  wing: '#7b7b48',
  tips: '#5c5b38',
  head: { size: 40, color: '#8a8a52', cheek: '#d9d09a' },
  bill: { long: 0.5, deep: 0.22, form: 'spear', colors: ['#4a4036', '#6b5c4a'] },
});
export const nightingale = fowl('nightingale', {
  ...SMALL,
  long: 138,
  deep: 100,
  back: '#8a6244',
  breast: '#e0d4c0',
  wing: '#7f583b',
  tips: '#654530',
  tail: { long: 94, wide: 30, color: '#9a5a34', falls: 0.1 },
  head: { size: 40, color: '#8a6244' },
  bill: { long: 0.54, deep: 0.24, form: 'spear', colors: ['#4a3b2f', '#6b5643'] },
});
export const blackbird = fowl('blackbird', {
  ...SMALL,
  long: 146,
  deep: 104,
  back: '#26242a',
  breast: '#302d33',
  wing: '#222026',
  tips: '#1b191e',
  tail: { long: 108, wide: 32, color: '#201e23', falls: 0.14 },
  head: { size: 42, color: '#26242a', cheek: '#2c2a30' },
  bill: { long: 0.7, deep: 0.3, form: 'spear', colors: ['#e59a2b', '#cf8522'] },
});
export const bluebird = fowl('bluebird', {
  ...SMALL,
  back: '#3f78bf',
  breast: '#c9764a',
  wing: '#3a6db0',
  tips: '#2a4f85',
  tail: { long: 76, wide: 26, color: '#35659f', falls: 0.3 },
  head: { size: 43, color: '#3f78bf' },
});
