/** "4 pics of a cat": as many pictures as the words themselves ask for, to choose one of, as the command line paints them. */
import { differentSeeds, picturesToMake } from '@atelier/studio/browser';
import type { Doc } from '../model/doc.ts';
import type { Calls } from './protocol.ts';

function wanted({ idea, given, one }: Doc): { count: number; note?: string } {
  // Of a Brief that came from a file or a link one picture was made, and of several one was chosen.
  return given !== undefined || one ? { count: 1 } : picturesToMake({ idea }, undefined);
}

export const picturesIn = (doc: Doc): number => wanted(doc).count;

/** With the seeds of `atelier imagine`, the document's own first. */
export function several({ doc }: Calls['several']['in']): Calls['several']['out'] {
  const { idea, seed, liberty, aspect, finish } = doc;
  const { count, note } = wanted(doc);
  const wish = { start: { idea }, seed, liberty, ...(aspect && { aspect }), ...(finish && { style: finish }) };
  return {
    ways: differentSeeds(wish, count).map((each) => ({ differs: [], doc: { ...doc, seed: each, one: true } })),
    text: [`${count} pictures, as you asked: choose one to go on from.`, note].filter(Boolean).join(' '),
  };
}
