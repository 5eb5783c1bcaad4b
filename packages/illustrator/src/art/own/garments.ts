/**
 * Clothes that a person seen from in front can be said to wear: which shapes of the figure they are, drawn in a colour of their own
 * under a role of their own, so that "a yellow raincoat" is yellow and the trousers below it are not.
 */
import { GARMENTS, type Garment } from './garment-kinds.ts';
import { HATS } from './hats.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

const DARK = '#38363c';
const JEANS = '#41597c';

/** What the base of a figure is dressed in, as a look without it: trousers under a coat of who else wears a dress. */
const trousered = (look: Look): Look => ({
  ...look,
  gown: look.gown === 'coat' ? 'coat' : undefined,
  bottom: look.gown && look.gown !== 'coat' ? DARK : look.bottom,
});

type Dresser = (look: Look) => Look;

const DRESS: Readonly<Record<Garment, Dresser>> = {
  dress: (look) => ({ ...look, gown: 'dress', bottom: look.top, sleeves: undefined }),
  robe: (look) => ({ ...look, gown: 'robe', bottom: look.top }),
  coat: (look) => ({ ...trousered(look), gown: 'coat', top: '#7a5b46', over: [...(look.over ?? []), lapels] }),
  raincoat: (look) => ({ ...trousered(look), gown: 'coat', top: '#e3b436', over: [...(look.over ?? []), buttons] }),
  suit: (look) => ({
    ...trousered(look),
    top: '#34383f',
    bottom: '#34383f',
    bottomRole: 'body',
    loose: true,
    over: [...(look.over ?? []), shirtFront],
  }),
  outfit: (look) => ({ ...trousered(look), bottom: look.top, bottomRole: 'body' }),
  top: (look) => trousered(look),
  jacket: (look) => ({ ...trousered(look), sleeves: 'long', loose: true, over: [...(look.over ?? []), lapels] }),
  under: (look) => ({ ...look, over: [...(look.over ?? []), underneath] }),
  tee: (look) => ({ ...trousered(look), sleeves: 'short' }),
  trousers: (look) => ({ ...trousered(look), bottom: trousered(look).bottom, bottomRole: 'bottom' }),
  jeans: (look) => ({ ...trousered(look), bottom: JEANS, bottomRole: 'bottom' }),
  shorts: (look) => ({
    ...trousered(look),
    bottom: trousered(look).bottom,
    bottomRole: 'bottom',
    short: true,
  }),
  skirt: (look) => ({ ...look, gown: 'dress', bottom: '#5d5470', bottomRole: 'bottom' }),
  shoes: (look) => ({ ...look, shoes: look.shoes ?? '#5b3a2c', shoeRole: 'shoes' }),
  gloves: (look) => ({ ...look, gloves: '#4a3f4a' }),
  scarf: (look) => ({ ...look, over: [...(look.over ?? []), scarf] }),
  tie: (look) => ({ ...look, over: [...(look.over ?? []), tie] }),
  necklace: (look) => ({ ...look, over: [...(look.over ?? []), necklace] }),
  glasses: (look) => ({ ...look, face: spectacles(false) }),
  sunglasses: (look) => ({ ...look, face: spectacles(true) }),
  apron: (look) => ({ ...look, apron: '#e6dcc6' }),
  hat: (look) => ({ ...look, hat: brimmed('#6f5138', '#7c5c40', '#3a2a20') }),
  'straw-hat': (look) => ({ ...look, hat: brimmed('#d9b565', '#e0bf74', '#8a4a34') }),
  cap: (look) => ({ ...look, hat: cap }),
  beret: (look) => ({ ...look, hat: HATS.beret }),
  beanie: (look) => ({ ...look, hat: beanie }),
  curls: (look) => ({ ...look, hairCut: look.hairCut === 'short' || look.hairCut === undefined ? 'curly' : 'curls' }),
  'long-hair': (look) => ({ ...look, hairCut: 'long' }),
  'hair-bun': (look) => ({ ...look, hairCut: 'bun' }),
  ponytail: (look) => ({ ...look, hairCut: 'tail' }),
  'short-hair': (look) => ({ ...look, hairCut: isSoft(look) ? 'pixie' : 'short' }),
  bob: (look) => ({ ...look, hairCut: 'bob' }),
  braids: (look) => ({ ...look, hairCut: 'braids' }),
  pigtails: (look) => ({ ...look, hairCut: 'pigtails' }),
  afro: (look) => ({ ...look, hairCut: 'afro' }),
  bald: (look) => ({ ...look, hairCut: 'bald', hat: undefined }),
  fringe: (look) => ({ ...look, fringe: true }),
  beard: (look) => ({ ...look, beard: look.beard ?? look.hair[0] ?? '#4a3326' }),
  moustache: (look) => ({ ...look, moustache: look.beard ?? look.hair[0] ?? '#4a3326' }),
  freckles: (look) => ({ ...look, freckles: true }),
  eyes: (look) => ({ ...look, eyes: look.eyes ?? '#5a3a24' }),
  earrings: (look) => ({ ...look, earrings: '#d9b048' }),
  'dark-skin': (look) => blackHaired({ ...look, skin: '#7d4c32' }),
  'brown-skin': (look) => blackHaired({ ...look, skin: '#a87049' }),
  'tan-skin': (look) => ({ ...look, skin: '#cb9468' }),
  'pale-skin': (look) => ({ ...look, skin: '#f3d6c0' }),
  'black-hair': (look) => blackHaired({ ...look, skin: look.skin ?? '#e8c19b' }),
  'fair-hair': (look) => ({ ...look, hair: ['#c39a55', '#dcb877', '#a07c40'] }),
  'red-hair': (look) => ({ ...look, hair: ['#a8532a', '#c9713d', '#863f1f'] }),
  smiling: (look) => ({ ...look, mood: 'smile' }),
  laughing: (look) => ({ ...look, mood: 'glad' }),
  saddened: (look) => ({ ...look, mood: 'sad' }),
  'weeping-face': (look) => ({ ...look, mood: 'crying' }),
  angered: (look) => ({ ...look, mood: 'cross' }),
  amazed: (look) => ({ ...look, mood: 'open' }),
  feminine: ({ beard: _, ...look }) => ({
    ...(isSoft(look) ? look : { ...look, hairCut: look.hat ? 'long' : 'tail' }),
    sex: 'feminine',
  }),
  masculine: (look) => ({
    ...(isSoft(look) ? { ...(look.gown === 'dress' ? trousered(look) : look), hairCut: 'short' } : look),
    sex: 'masculine',
  }),
  aged: (look) => ({
    ...look,
    aged: true,
    hair: ['#b9b4aa', '#cfcabf', '#a09b92'],
    ...(look.beard && { beard: '#c9c3b6' }),
  }),
  headphones: (look) => ({ ...look, hat: over(look.hat, earphones) }),
};

const isSoft = ({ hairCut }: Look): boolean =>
  hairCut !== undefined && /^(?:long|curls|bun|bob|tail|braids|pigtails|afro|pixie)$/.test(hairCut);

/** Black hair, unless it has gone grey. */
const blackHaired = (look: Look): Look => (look.aged ? look : { ...look, hair: ['#231b19', '#4a3a34', '#151011'] });

const over =
  (first: Look['hat'], then: (d: Pen) => void) =>
  (d: Pen): void => {
    first?.(d);
    then(d);
  };

/** The look with all of them on: in the order of `GARMENTS`, so that trousers win over what a coat brings. */
export const dressedIn = (look: Look, garments: readonly Garment[]): Look =>
  GARMENTS.filter((g) => garments.includes(g)).reduce((worn, g) => DRESS[g](worn), look);

const INK = NIGHT;

function lapels(d: Pen): void {
  for (const s of [-1, 1] as const)
    d.form(
      polygon(`${100 + s * 16},112 ${100 + s * 40},136 ${100 + s * 26},176 ${100 + s * 4},214 ${100 + s * 3},150`),
      '#6d503d',
      { role: 'body', round: 6, shade: 0.35, light: 0.12 },
    );
}

/** Down the front of a raincoat, with a collar that is a hood laid back. */
function buttons(d: Pen): void {
  d.form(curve('58,120 70,98 100,108 130,98 142,120 126,142 100,134 74,142'), '#d6a62c', {
    role: 'body',
    round: 7,
    shade: 0.4,
  });
  for (const y of [170, 214, 258, 302]) d.fill(ellipse(108, y, 4.5, 4.5), INK, { opacity: 0.45 });
}

/** What shows of a shirt under what is open over it. */
function underneath(d: Pen): void {
  d.fill(polygon('84,112 116,112 104,214 96,214'), '#eef0f0', { role: 'under' });
  d.fill(limb('100,120,2 100,206,2'), INK, { opacity: 0.18 });
}

export function shirtFront(d: Pen): void {
  d.fill(polygon('82,112 118,112 100,196'), '#eef0f0');
  for (const s of [-1, 1] as const) {
    d.form(
      polygon(`${100 + s * 18},110 ${100 + s * 38},132 ${100 + s * 24},162 ${100 + s * 2},200 ${100 + s * 16},140`),
      '#2b2f35',
      {
        role: 'body',
        round: 5,
        shade: 0.3,
        light: 0.18,
      },
    );
  }
  for (const y of [226, 256]) d.fill(ellipse(104, y, 3.6, 3.6), INK, { opacity: 0.6 });
}

export const tie = (d: Pen): void =>
  d.form(polygon('93,118 107,118 104,132 111,176 100,196 89,176 96,132'), '#8e2f35', { role: 'tie', round: 4 });

function scarf(d: Pen): void {
  d.form(curve('112,128! 134,132! 140,200 134,246! 114,250! 112,190'), '#b8463c', { role: 'scarf', round: 7, shade: 0.45 });
  for (const y of [240, 228]) d.fill(limb(`115,${y},3 133,${y - 2},3`), INK, { opacity: 0.2 });
  d.form(curve('66,112 78,102 100,110 122,102 134,112 138,130 118,146 100,148 82,146 62,130'), '#b8463c', {
    role: 'scarf',
    round: 9,
    shade: 0.42,
  });
  d.fill(limb('66,122,2 100,136,4 134,122,2'), INK, { opacity: 0.2 });
}

function necklace(d: Pen): void {
  for (let i = -4; i <= 4; i++)
    d.form(ellipse(100 + i * 5.4, 136 - i * i * 1.3, 4, 4), '#efe6d2', { role: 'necklace', round: 2 });
}

export const spectacles =
  (dark: boolean) =>
  (d: Pen): void => {
    d.fill(limb('66,66,3 134,66,3'), '#3a2f2c', { role: 'glasses' });
    for (const s of [-1, 1] as const) {
      const lens = ellipse(100 + s * 15, 69, 12.5, 11.5);
      if (dark) d.fill(lens, '#23242b', { role: 'glasses' });
      else {
        d.fill([lens, ellipse(100 + s * 15, 69, 9.6, 8.6)], '#3a2f2c', { role: 'glasses' });
        d.fill(ellipse(100 + s * 15, 69, 9.6, 8.6), '#dfeaf0', { opacity: 0.22 });
      }
    }
  };

const brimmed =
  (brim: string, crown: string, band: string) =>
  (d: Pen): void => {
    d.form(curve('40,40 70,26 100,24 130,26 160,40 140,50 100,44 60,50'), brim, { role: 'hat', round: 6 });
    d.form(curve('68,32! 72,4 100,-6 128,4 132,32! 100,38'), crown, { role: 'hat', round: 8 });
    d.fill(limb('68,30,7 100,36,7 132,30,7', 'flat'), band, { opacity: 0.8 });
  };

function cap(d: Pen): void {
  d.form(curve('64,36! 66,6 100,-4 134,6 136,36! 100,42'), '#39506b', { role: 'hat', round: 8 });
  d.form(curve('66,38! 100,30 134,38! 126,52 100,48 74,52'), '#2c3f56', { role: 'hat', round: 5 });
}

function earphones(d: Pen): void {
  d.form(limb('60,72,9 62,24,9 100,-2,10 138,24,9 140,72,9'), '#2c2f36', { role: 'headphones', round: 3, light: 0.4 });
  for (const x of [60, 141]) d.form(ellipse(x, 74, 11, 18), '#c9503a', { role: 'headphones', round: 5, light: 0.35 });
}

function beanie(d: Pen): void {
  d.form(ellipse(100, -8, 11, 10), '#b8463c', { role: 'hat', round: 4 });
  d.form(curve('62,40! 64,6 84,-6 100,-8 116,-6 136,6 138,40! 100,46'), '#b8463c', { role: 'hat', round: 9, shade: 0.4 });
  d.form(curve('60,32! 100,22 140,32! 140,48! 100,40 60,48!'), '#a43d34', { role: 'hat', round: 5 });
}
