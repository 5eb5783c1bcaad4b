/**
 * Path data in a third of the letters: steps of 1/32 unit as base-64 variable-length numbers (the VLQ of source maps, ECMA-426:
 * five bits a letter, lowest first, the sign in the lowest bit). A run is `kind + 8 · (how many − 1)` and then its numbers:
 * 0 move, 1 line, 2 quadratic, 3 cubic, 4 close, 5 smooth cubic. All positions are relative, as in lower-case SVG commands.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const COMMANDS = ['m', 'l', 'q', 'c', 'z', 's'];
const NUMBERS_OF = [2, 2, 4, 6, 0, 4];
const UNIT = 32;
const VALUE_OF = new Map(Array.from(LETTERS, (letter, value) => [letter, value]));

/** Packed path → SVG path data. */
export function unpackPath(packed: string): string {
  let at = 0;
  const next = (): number => {
    let bits = 0;
    let shift = 1;
    for (;;) {
      const value = VALUE_OF.get(packed[at++] ?? '');
      if (value === undefined) throw new RangeError(`unpackPath: expected a base-64 letter at ${at - 1}`);
      bits += (value & 31) * shift;
      if (value < 32) return bits % 2 === 1 ? -(bits - 1) / 2 : bits / 2;
      shift *= 32;
    }
  };
  const parts: string[] = [];
  while (at < packed.length) {
    const head = next();
    const kind = head % 8;
    const letter = COMMANDS[kind];
    if (letter === undefined) throw new RangeError(`unpackPath: expected a kind of 0 to 5, got ${kind}`);
    const count = (NUMBERS_OF[kind] ?? 0) * ((head - kind) / 8 + 1);
    const values: number[] = [];
    for (let i = 0; i < count; i++) values.push(next() / UNIT);
    parts.push(letter, values.join(' '));
  }
  return parts.join('');
}
