/** Letters of what a person wrote: longer texts come once and are not worth their memory. */
const LONGEST = 80;
/** Kept in place of `undefined`, so that one look tells what is known. */
const NOTHING = Symbol('nothing');

/**
 * Remembers what a pure function of a text gave; forgets all when it holds more than `limit` of them. What is longer than `longest`
 * letters is worked out each time: `Infinity` where the texts are those of a table, which come again.
 */
export function remember<T>(work: (word: string) => T, limit = 20_000, longest = LONGEST): (word: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (word) => {
    if (word.length > longest) return work(word);
    const seen = known.get(word);
    if (seen !== undefined) return seen === NOTHING ? (undefined as T) : (seen as T);
    const value = work(word);
    if (known.size >= limit) known.clear();
    known.set(word, value === undefined ? NOTHING : value);
    return value;
  };
}
