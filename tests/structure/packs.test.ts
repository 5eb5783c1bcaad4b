/** Long texts of the built chunks lie in files beside them: what a program sees is what stood in the chunk. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { withoutTexts } from '../../scripts/packs.js';

const long = (word: string) => `${word} \\"é\\" `.repeat(3000);
const code = `// a chunk
const WORDS = "${long('bridge')}";
const TEXTS = [\`
${long('meadow')}\`, "short", "${long('dragon’s')}"];
const FACES = { sans: "${long('A')}", "sans-bold": "${long('B')}", size: 12 };
export { WORDS, TEXTS, FACES };
`;

async function loaded(source: string, name: string, texts?: Uint8Array): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-packs-'));
  writeFileSync(join(folder, `${name}.mjs`), source);
  if (texts) writeFileSync(join(folder, `${name}.txt`), texts);
  return import(/* @vite-ignore */ pathToFileURL(join(folder, `${name}.mjs`)).href);
}

it.each([
  ['a letter a byte, what needs more stays where it is', code, 'dragon’s'],
  ['in UTF-8 where most need more', code.replaceAll('é', '’'), ''],
])('%s: the same values', async (_, source, kept) => {
  const apart = withoutTexts(source, 'x.txt');
  expect(apart?.code.length).toBeLessThan(source.length / 3);
  expect(apart?.code.includes('dragon’s')).toBe(kept !== '');
  const [before, after] = [await loaded(source, 'plain'), await loaded(apart?.code ?? '', 'x', apart?.texts)];
  expect({ ...after }).toEqual({ ...before });
});

it('leaves a chunk alone that has no long texts', () => {
  expect(withoutTexts("const A = ['a', 'b'];\nexport { A };\n", 'x.txt')).toBeUndefined();
});
