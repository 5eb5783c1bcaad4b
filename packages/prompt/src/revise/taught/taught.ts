/** What was taught, read from its text when a line asks for it first (scripts/bake-hearer.js describes the format). */
import { once } from '@atelier/lexicon';
import type { Taught } from './label.ts';
import { LABELS } from './labels.ts';
import { WEIGHTS } from './weights.generated.ts';

export const taught: () => Taught = once(() => {
  const [common = '', order = '', ...rows] = WEIGHTS.split('\n');
  const behind = Int32Array.from(order.split(' '), Number);
  if (behind.length !== (LABELS + 1) * LABELS)
    throw new Error('The weights of the hearer are of other labels: run scripts/bake-hearer.js');
  const signs = new Map<string, Int16Array>();
  for (const row of rows) {
    const tab = row.indexOf('\t');
    signs.set(row.slice(0, tab), weightsIn(row.slice(tab + 1)));
  }
  return { common: new Set(common.split(' ')), signs, behind };
});

/** "B12Ñ3": for each label a sign, 64 on from it where the weight is above zero and 192 on where it is below, and the weight in digits. */
function weightsIn(text: string): Int16Array {
  const out: number[] = [];
  for (const [, letter = '', digits] of text.matchAll(/([^\d])(\d+)/g)) {
    const code = letter.charCodeAt(0);
    const below = code >= 128;
    out.push(code - (below ? 192 : 64), below ? -Number(digits) : Number(digits));
  }
  return Int16Array.from(out);
}
