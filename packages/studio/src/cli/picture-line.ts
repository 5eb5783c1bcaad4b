import type { PictureEntry } from '@atelier/library';
import { nameForPerson } from './person.ts';

const LONGEST_IDEA = 60;

export function pictureLine({ number, file, idea, seed, width, height }: PictureEntry): string {
  const words = idea.replace(/\s+/g, ' ').trim();
  const short = [...words].length > LONGEST_IDEA ? `${[...words].slice(0, LONGEST_IDEA - 1).join('')}…` : words;
  return `${`${number}`.padStart(3)}  ${nameForPerson(file)}   ${width} × ${height}   seed ${seed}   ${short}`;
}

export const pictureJson = ({ modified, ...entry }: PictureEntry): object => ({ ...entry, modified: modified.toISOString() });
