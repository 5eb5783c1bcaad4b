// A picture into a file of one's own, with its whole record inside; the same seed gives the same pixels.
import { readFile, writeFile } from 'node:fs/promises';
import { imagine, provenanceOf } from 'atelier';

const painting = {
  wish: { start: { idea: 'a mountain lake at dawn, misty' }, seed: 7, size: '320x200' },
  engine: 'illustrator',
  count: 1,
  missing: 'leave',
  format: 'png',
} as const;
const keep = async (bytes: Uint8Array, { seed }: { seed: number }) => {
  const file = `lake-${seed}.png`;
  await writeFile(file, bytes);
  return file;
};

for await (const event of imagine(painting, keep)) {
  if (event.type !== 'artwork') continue;
  const { idea, seed, engine } = provenanceOf(await readFile(event.artwork.file));
  console.log(`${event.artwork.file}: “${idea}”, drawn by ${engine.name}, seed ${seed}`);
}
