/** A refusal, and the smallest rewording that might pass, as a diff of the prompt. Offered, never sent. */
import { compile, reword, wordDiff } from '@atelier/prompt';
import { AtelierError, type Brief, type Refusal } from '@atelier/spec';

export interface Offer {
  /** Why it may have been refused; a guess. */
  guess: string;
  /** The idea with `[-out-]` and `{+in+}`; the prompt where the idea itself would have to be said in another way. */
  diff: string;
  /** The idea to say instead, where the change is one word for another. */
  idea?: string;
  /** The words came from the writer: less liberty leaves them out. */
  added: boolean;
}

/** Refusals that other words may get past. A picture is refused for what came of the words. */
const BY_WORDS: readonly Refusal['kind'][] = ['prompt', 'picture'];

/** Nothing where the error is no refusal of that kind, or where no fact stands out: then there is nothing honest to offer. */
export function offerFor(error: Error, brief: Brief, dialect: string): Offer | undefined {
  if (!(error instanceof AtelierError) || !error.refusal || !BY_WORDS.includes(error.refusal.kind)) return undefined;
  const found = reword(brief, error.refusal.words);
  if (!found) return undefined;
  const [before, after] =
    found.idea === undefined
      ? [compile(brief, dialect).prompt, compile(found.brief, dialect).prompt]
      : [brief.idea, found.idea];
  const marks = { same: ['', ''], out: ['[-', '-]'], in: ['{+', '+}'] } as const;
  const diff = wordDiff(before, after)
    .map(({ kind, text }) => {
      const bare = text.trimEnd();
      return `${marks[kind][0]}${bare}${marks[kind][1]}${text.slice(bare.length)}`;
    })
    .join('');
  return {
    guess: `It may be “${found.from}” (${found.about})${found.hinted ? ', as its words suggest' : ''}; that is a guess of ours.`,
    diff,
    ...(found.idea !== undefined && { idea: found.idea }),
    added: found.source === 'writer',
  };
}
