/** "The dragon" of a dragon birthday card: what a sheet is named by is a thing on it as soon as it is spoken of (R64). */
import { drawingOf, singular, wordNet } from '@atelier/lexicon';
import { sheetOf } from '../on-sheet.ts';
import type { Workbench } from '../workbench.ts';
import { headOf, newThing, own } from './meaning.ts';

/** Brings it in; false where the words speak of none. */
export function bringMotif(bench: Workbench, said: string): boolean {
  const sheet = sheetOf(bench.brief)?.of;
  const spoken =
    /^(?:(?:make|turn|paint|give|have|put|move|let|can) )?the (?<word>[\p{L}]+)\b(?! (?:card|invite|invitation|poster|logo|party|birthday|business|club|shop|night|band))/iu.exec(
      said,
    )?.groups?.word;
  if (!sheet || !spoken) return false;
  const word = singular(spoken.toLowerCase());
  const modifiers = sheet.name
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .map((each) => singular(each));
  if (!modifiers.includes(word) || headOf(sheet.name) === word) return false;
  if (own(bench).some((each) => each !== sheet && headOf(each.name) === word)) return false;
  if (
    !/^(?:animal|bird|fish|plant|vehicle|food)$/.test(drawingOf(word)?.category ?? '') &&
    !/^(?:animal|plant)$/.test(wordNet(word)?.concrete ?? '') &&
    !/^(?:dragon|unicorn|mermaid|fairy|robot|ghost|dinosaur|pirate|princess|knight|witch|monster|astronaut)$/.test(word)
  )
    return false;
  const thing = newThing(bench, word);
  bench.relate(sheet.id, 'with', thing.id);
  return true;
}
