/** What changed between two texts, word by word: the longest common subsequence stays, the rest is taken out or put in. */
export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}

export function wordDiff(before: string, after: string): Piece[] {
  const a = before.split(/(?<=\s)/);
  const b = after.split(/(?<=\s)/);
  const same = (i: number, j: number): boolean => a[i]?.trim() === b[j]?.trim();
  const length = a.map(() => new Uint16Array(b.length + 1));
  length.push(new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = same(i, j) ? 1 + length[i + 1]![j + 1]! : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      put('same', b[j++]!);
      i++;
    } else if (i < a.length && (j >= b.length || length[i + 1]![j]! >= length[i]![j + 1]!)) put('out', a[i++]!);
    else put('in', b[j++]!);
  }
  return pieces;
}
