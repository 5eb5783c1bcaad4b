/** What a person says of the lettering (R75–R78), in the order in which it is tried. */
import type { Meaning } from '../meant/meaning.ts';
import { correcting, sayingInstead } from './correcting.ts';
import { labelling } from './labelling.ts';
import { looking } from './looking.ts';
import { ordering } from './ordering.ts';
import { spelling } from './spelling.ts';
import { writing } from './writing.ts';

const WAYS: readonly Meaning[] = [correcting, sayingInstead, spelling, labelling, ordering, looking, writing];

export const ofLetters: Meaning = (saying) => {
  for (const way of WAYS) {
    const before = saying.bench.mark();
    const outcome = way(saying);
    if (outcome !== undefined) return outcome;
    saying.bench.reset(before);
  }
  return undefined;
};
