/** Which words of an idea meet the phrases that a tableau asks for. */
import { type Need, type Tableau, wordNet } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { type IdeaWord, type IdeaWords, wordsOfIdea } from './idea-words.ts';

export type Phrases = Need['phrases'];

/** How far apart the words of a phrase may stand: three between. */
const REACH = 4;

/** The words of an idea that a tableau asks for by themselves, whichever of them it was found by: a cover of fantasy and dragons is of both. */
export function askedForBy({ needs }: Tableau, brief: Brief): ReadonlySet<IdeaWord> {
  const words = wordsOfIdea(brief);
  const asked = new Set<IdeaWord>();
  for (const { phrases } of needs)
    for (const phrase of phrases)
      for (const first of words.byKey.get(phrase[0] ?? '') ?? [])
        for (const each of (phrase.length === 1 ? [first] : runOf(phrase, words, () => true)) ?? [])
          if (each.of?.part !== 'color') asked.add(each);
  return asked;
}

/** The words that meet one of the phrases: those that name what acts, else the longest. */
export function longest(
  phrases: Phrases,
  words: IdeaWords,
  fits: (run: readonly IdeaWord[]) => boolean,
  isOwn: (run: readonly IdeaWord[]) => boolean = NOBODY,
): IdeaWord[] | undefined {
  let best: IdeaWord[] | undefined;
  for (const phrase of phrases) {
    const own = best !== undefined && isOwn(best);
    if (own && phrase.length <= (best?.length ?? 0)) continue;
    const run = runOf(phrase, words, fits);
    if (run && (best === undefined || (isOwn(run) ? !own || run.length > best.length : !own && run.length > best.length)))
      best = run;
  }
  return best;
}
const NOBODY = (): boolean => false;

function runOf(phrase: readonly string[], all: IdeaWords, fits: (run: readonly IdeaWord[]) => boolean): IdeaWord[] | undefined {
  const { byKey, words } = all;
  for (const first of byKey.get(phrase[0] as string) ?? []) {
    const run = [first];
    for (let i = 1; i < phrase.length; i++) {
      const last = run[i - 1] as IdeaWord;
      const next = byKey.get(phrase[i] as string)?.find(({ at }) => at > last.at && at - last.at <= REACH);
      if (next === undefined) break;
      run.push(next);
    }
    if (run.length === phrase.length && !skipsHead(run, words) && fits(run)) return run;
  }
  // "Deck chair" is also written in one word.
  const whole = phrase.length === 2 ? byKey.get(`${phrase[0]}${phrase[1]}`)?.[0] : undefined;
  return whole && fits([whole]) ? [whole] : undefined;
}

/** A hotel laundry room is no hotel room: within a name nothing is left out but how it is. */
function skipsHead(run: readonly IdeaWord[], words: readonly IdeaWord[]): boolean {
  return run.some((word, i) => {
    const next = run[i + 1];
    if (next === undefined || next.at - word.at < 2 || !isOneName(word, next)) return false;
    return words.some(
      (each) =>
        each.at > word.at &&
        each.at < next.at &&
        isOneName(each, next) &&
        (wordNet(each.text)?.noun ?? 0) > (wordNet(each.text)?.adjective ?? 0),
    );
  });
}
const isOneName = ({ of: a }: IdeaWord, { of: b }: IdeaWord): boolean =>
  a !== undefined && b !== undefined && /^(?:name|place)$/.test(a.part) && a.part === b.part && a.subject === b.subject;
