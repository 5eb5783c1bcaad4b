/** What a person put into a text that the page had typed: the text is whole round it. Where it is not, all of it is theirs. */
export function ownWords(before: string, now: string): string {
  let start = 0;
  while (start < before.length && before[start] === now[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  const own = now.slice(start, now.length - end);
  return start + end === before.length && own !== '' ? own : now;
}
