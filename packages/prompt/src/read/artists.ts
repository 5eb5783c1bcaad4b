/** "by Ansel Adams", "in the style of Van Gogh", "art by greg rutkowski": names of those whose hand is asked for. */
import { ARTIST_CUES, CLOSED, PAINTERS, wordNet } from '@atelier/lexicon';
import type { Draft, Ref } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { isCapital } from './pattern.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

/** Keeps the phrase as an artist where it is a name; false where it is a thing ("a house by a lake"). */
export function artistOf(draft: Draft, np: NounPhrase, before: readonly Ref[], style: readonly Word[] = []): boolean {
  if (np.count || np.determiner || np.negation || np.nouns.some((w) => w.look !== undefined)) return false;
  const all = [...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort((a, b) => a.start - b.start);
  // "the Spanish painter Francisco Goya": the name comes after what he is.
  const is = all.findLastIndex((word) =>
    /^(?:artist|painter|photographer|illustrator|director|sculptor|architect)$/.test(word.lower),
  );
  const words = is < all.length - 1 ? all.slice(is + 1) : all;
  const listed = np.nouns.some((word) => word.phrase === 'artist') || PAINTERS.has(wording(words));
  const capital = words.every((word) => isCapital(word.text));
  const unknown = words.length > 1 && words.some((word) => !CLOSED.has(word.lower) && !namesThing(word.lower));
  const made = before.some((ref) => ARTIST_CUES.has(ref.head));
  if (!listed && !capital && (np.plural || (!unknown && !made))) return false;
  const name = words.map((w) => (capital ? w.text : w.lower)).join(' ');
  if (style.length > 0) draft.addLook('artist', name, [...style, ...words], `style of ${name}`);
  else draft.addLook('artist', name, all, all.length > words.length ? all.map((w) => w.text).join(' ') : undefined);
  return true;
}

const namesThing = (word: string): boolean => {
  const entry = wordNet(word);
  return entry !== undefined && (entry.verb !== undefined || entry.adjective !== undefined || entry.concrete !== 'person');
};
