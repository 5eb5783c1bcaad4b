/** A sticker: one pale ground, on which what is drawn lies cut out (`objects/die-cut.ts`), its words below. */
import { random } from '@atelier/spec';
import { blend, lightness } from '../abstract/tint.ts';
import { grown } from '../type/type-said.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export function stickerSheet({ width, height, seed, words: idea, inks, said, texts, type }: SheetWish): DesignedSheet {
  const hue = said[0] ?? random(seed, idea, 'sticker').pick(inks.hues);
  // Pale enough for a white edge to be seen on, and never white itself.
  const ground = blend(hue, [0.97, 0.97, 0.96], lightness(hue) > 0.72 ? 0.35 : 0.6);
  const room = { x: width * 0.12, y: height * 0.78, width: width * 0.76, height: height * 0.15 };
  const sheet = { x: 0, y: 0, width, height };
  return {
    artboard: { width, height, ground, shapes: [] },
    words: texts.length > 0 && type ? grown(room, type.grow, sheet) : room,
    type: { mode: 'lines', align: 'centre', stand: 'middle' },
    motifs: [],
    inks,
  };
}
