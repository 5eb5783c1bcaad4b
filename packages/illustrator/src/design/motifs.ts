/** What may decorate a sheet, by the name of its fact: how it is drawn, and where on the sheet it belongs. */
import type { Random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import type { Area } from '../type/layout.ts';
import { bunch, corners, meadow, wreath } from './flora.ts';
import { homestead } from './homestead.ts';
import type { Inks } from './inks.ts';
import { balloons, bunting, cake, fireworks, gifts, hearts } from './party.ts';
import { rooftops } from './rooftops.ts';
import { baubles, christmasTree, eggs, garland, moonlit, pumpkins, stars } from './seasons.ts';

/** `hero` floats beside or above the words, `stand` stands at the foot below them, `top` hangs over them, the others go round. */
export type Form = 'hero' | 'stand' | 'top' | 'corners' | 'wreath' | 'foot';

export interface Motif {
  forms: readonly Form[];
  /** Hangs from what is at the top already. */
  hangs?: boolean;
  /** `large` 1 as a rule; less where a list of lines needs the room. */
  draw: (r: Random, area: Area, inks: Inks, form: Form, large?: number) => Shape[];
}

const flowers: Motif = {
  forms: ['corners', 'wreath', 'foot'],
  draw: (r, area, inks, form, large) =>
    form === 'wreath'
      ? wreath(r, area, inks, 'flowers')
      : form === 'foot'
        ? meadow(r, area, inks)
        : form === 'hero'
          ? bunch(r, area, inks)
          : corners(r, area, inks, true, large),
};
const leaves: Motif = {
  forms: ['wreath', 'corners'],
  draw: (r, area, inks, form, large) =>
    form === 'wreath' ? wreath(r, area, inks, 'leaves') : corners(r, area, inks, false, large),
};
const fir: Motif = {
  forms: ['top', 'wreath'],
  draw: (r, area, inks, form) => (form === 'wreath' ? wreath(r, area, inks, 'fir') : garland(r, area, inks)),
};
const only = (form: Form, draw: (r: Random, area: Area, inks: Inks) => Shape[]): Motif => ({ forms: [form], draw });

const MOTIFS: Readonly<Record<string, Motif>> = {
  flower: flowers,
  blossom: flowers,
  wildflower: { ...flowers, forms: ['foot'] },
  tulip: { ...flowers, forms: ['foot'] },
  bouquet: { ...flowers, forms: ['hero'] },
  leaf: leaves,
  greenery: leaves,
  wreath: { ...flowers, forms: ['wreath'] },
  'fir twig': fir,
  bauble: { ...only('top', baubles), hangs: true },
  'tiled roof': only('foot', rooftops),
  'christmas tree': only('stand', christmasTree),
  balloon: only('hero', balloons),
  'birthday cake': only('stand', cake),
  cake: only('stand', cake),
  bunting: only('top', bunting),
  gift: only('stand', gifts),
  present: only('stand', gifts),
  heart: only('hero', hearts),
  firework: only('hero', fireworks),
  fireworks: only('hero', fireworks),
  'cradle mobile': only('hero', moonlit),
  star: only('top', stars),
  pumpkin: only('stand', pumpkins),
  egg: only('stand', eggs),
  'easter egg': only('stand', eggs),
  home: only('stand', homestead),
  house: only('stand', homestead),
};

export const motifOf = (name: string): Motif | undefined => MOTIFS[name.toLowerCase()];
