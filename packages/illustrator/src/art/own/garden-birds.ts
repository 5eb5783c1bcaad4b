/** More small birds, each told by its mark: a cap, a bib, spots on the breast, a crest. Builds of plumage.ts. */
import { fowl } from './plumage.ts';
import { SMALL } from './songbirds.ts';

export const thrush = fowl('thrush', {
  ...SMALL,
  long: 140,
  deep: 108,
  back: '#86694a',
  breast: '#f2e7cf',
  wing: '#7a5d40',
  tips: '#5a432e',
  tail: { long: 82, wide: 28, color: '#6d5339', falls: 0.2 },
  head: { size: 42, color: '#86694a', cheek: '#d9c6a4' },
  bill: { long: 0.6, deep: 0.28, form: 'spear', colors: ['#4a3b2f', '#8a6a4a'] },
  speckles: '#4a3423',
});
/** A small crest, streaks on its breast. */
export const lark = fowl('lark', {
  ...SMALL,
  long: 132,
  deep: 98,
  back: '#a98a5e',
  breast: '#f3ead4',
  wing: '#97784f',
  tips: '#6d5538',
  head: { size: 40, color: '#a98a5e', cheek: '#dcc7a0' },
  crest: { color: '#8f7049', long: 0.28, form: 'peak' },
  speckles: '#7d6242',
});
const TIT = { ...SMALL, long: 120, deep: 112, reach: 20, neck: 70 } as const;
const SHARP = { long: 0.36, deep: 0.26, form: 'spear', colors: ['#33302c', '#24221f'] } as const;
export const greatTit = fowl('great-tit', {
  ...TIT,
  back: '#7d8c4e',
  breast: '#e8cb46',
  wing: '#6f8699',
  tips: '#4b5f72',
  tail: { long: 72, wide: 26, color: '#5f7486', falls: 0.3 },
  head: { size: 45, color: '#232329', cap: '#1d1d22', cheek: '#f6f3ea', bib: '#232329' },
  bill: SHARP,
  stripe: '#232329',
});
export const chickadee = fowl('chickadee', {
  ...TIT,
  back: '#8d9096',
  breast: '#f2e6d3',
  wing: '#777b83',
  tips: '#e2e2e0',
  tail: { long: 78, wide: 26, color: '#6a6e76', falls: 0.3 },
  head: { size: 46, color: '#f4f1e8', cap: '#1f1f24', cheek: '#f8f5ec', bib: '#1f1f24' },
  bill: SHARP,
});
export const titmouse = fowl('titmouse', {
  ...TIT,
  back: '#8f979f',
  breast: '#f3efe6',
  wing: '#7f878f',
  tips: '#666d75',
  tail: { long: 78, wide: 26, color: '#717980', falls: 0.3 },
  head: { size: 44, color: '#8f979f', cheek: '#eeeae1' },
  crest: { color: '#7f878f', long: 0.52, form: 'peak' },
  bill: SHARP,
});
export const bullfinch = fowl('bullfinch', {
  ...SMALL,
  deep: 118,
  back: '#8c9299',
  breast: '#d96a5e',
  wing: '#2c2b31',
  tips: '#1f1e23',
  tail: { long: 70, wide: 28, color: '#26252b', falls: 0.3 },
  head: { size: 44, color: '#d2665a', cap: '#1f1e23' },
  bill: { long: 0.34, deep: 0.6, form: 'wedge', colors: ['#26252b', '#1d1c21'] },
});
/** A crow of towers, with a grey nape and a pale eye. */
export const jackdaw = fowl('jackdaw', {
  ...SMALL,
  legs: { height: 52, width: 7, color: '#26252a' },
  long: 156,
  deep: 124,
  back: '#2f3037',
  breast: '#3a3b43',
  wing: '#27282e',
  tips: '#1c1d22',
  tail: { long: 92, wide: 40, color: '#222329', falls: 0.4 },
  head: { size: 44, color: '#8a8d96', cap: '#202127', cheek: '#a4a7ae' },
  bill: { long: 0.62, deep: 0.44, form: 'spear', colors: ['#1d1c20', '#161519'] },
});
