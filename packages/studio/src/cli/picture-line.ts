import type { PictureEntry } from '@atelier/library';
import { nameForPerson } from './person.ts';

/** Letters of an idea, and of what was said last of its picture, on a line of a list. */
const [LONGEST_IDEA, LONGEST_INSTRUCTION] = [60, 40];

/** `3  pictures/cat-7.png   1024 × 1024   seed 7   a cat · make it night`: so that revisions of one idea are told apart. */
export function pictureLine({ number, file, idea, seed, width, height, instruction }: PictureEntry): string {
  const words = [short(idea, LONGEST_IDEA), ...(instruction ? [short(instruction, LONGEST_INSTRUCTION)] : [])].join(' · ');
  return `${`${number}`.padStart(3)}  ${nameForPerson(file)}   ${width} × ${height}   seed ${seed}   ${words}`;
}

function short(text: string, longest: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return [...words].length > longest ? `${[...words].slice(0, longest - 1).join('')}…` : words;
}

export const pictureJson = ({ modified, ...entry }: PictureEntry): object => ({ ...entry, modified: modified.toISOString() });
