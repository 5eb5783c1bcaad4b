import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { linesOf } from './batch.ts';

async function linesIn(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(line);
  return lines;
}

it('splits at line feeds only, keeps blank lines, and asks for none at the end', async () => {
  expect(await linesIn('a\r\n\nb', 'c\u2028d\n')).toEqual(['a', '', 'bc\u2028d']);
  expect(await linesIn('')).toEqual([]);
  expect(await linesIn('last')).toEqual(['last']);
});

it('joins characters that fall apart between chunks', async () => {
  const bytes = Buffer.from('海辺\n');
  expect(await linesIn(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(['海辺']);
});

it('keeps no more of an endless line than tells that it is one, and goes on behind it', async () => {
  const chunk = 'x'.repeat(65_536);
  const lines = await linesIn(...Array.from({ length: 40 }, () => chunk), '\nshort\n');
  expect(lines.map(({ length }) => length)).toEqual([1_000_001, 5]);
});
