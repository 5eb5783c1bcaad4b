/** Longer texts than this come once and are not worth their memory. */
const LONGEST = 80;

/** Remembers what a pure function of a word gave; forgets all when it holds too much. */
export function remember<T>(work: (word: string) => T, limit = 20_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined || known.has(word)) return seen as T;
    const value = work(word);
    if (word.length > LONGEST) return value;
    if (known.size >= limit) known.clear();
    known.set(word, value);
    return value;
  };
}
