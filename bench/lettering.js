// @ts-check
// Reads lettered pictures back with tesseract.js (English data from @tesseract.js-data/eng, nothing downloaded) and counts the
// characters that come back. 100 pieces of five layouts: posters and covers over abstract pieces, cards, signs, banners, and
// titles over scenes.
//
//   node bench/lettering.js [--write] [--first N]
//
// Each piece of lettering is read in its own box of the Stage (a little larger), as it is and with light and dark exchanged, and
// the better reading counts: the reader is trained on dark print. Characters are compared after dropping spaces, and with
// typographic quotes as typed ones, by edit distance: read back = 1 − distance ÷ characters.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { compile, illustrator, read, write } from '../dist/index.js';
import { ocr, readBack } from './ocr.js';

const args = process.argv.slice(2);
const lines = readFileSync(new URL('./lettering-pieces.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const first = args.includes('--first') ? Number(args[args.indexOf('--first') + 1]) : lines.length;
const engine = illustrator();
const reader = await ocr();
const rows = [];
let [characters, wrong] = [0, 0];
for (const [i, idea] of lines.slice(0, first).entries()) {
  const brief = write(read(idea), { liberty: 'balanced', seed: i + 1 });
  const side = 640;
  for await (const event of engine.generate({
    brief,
    prompt: compile(brief, 'plain'),
    width: side,
    height: side,
    seed: i + 1,
    count: 1,
    missing: 'leave',
  })) {
    if (event.type !== 'image') continue;
    const { data, width, height, stage } = event.image;
    const wanted = brief.text.map(({ content }) => content);
    const boxes = stage?.objects.filter(({ grounding }) => grounding.kind === 'lettering').map(({ box }) => box) ?? [];
    const png = await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png()
      .toBuffer();
    for (const [n, text] of wanted.entries()) {
      const { seen, distance, length } = await readBack(reader, png, text, boxes[n], { width, height });
      characters += length;
      wrong += Math.min(length, distance);
      if (distance > 0)
        rows.push(`| ${idea.replaceAll('|', '/')} | ${text} | ${seen.replaceAll('|', '/') || '–'} | ${distance} |`);
    }
  }
}
await reader.terminate();
const share = (100 * (characters - wrong)) / characters;
const report = `# Lettering read back

${first} pieces of \`bench/lettering-pieces.txt\`, 640 × 640, seed = line number, painted by this build and read by tesseract.js 7 with
\`@tesseract.js-data/eng\`: **${share.toFixed(2)} %** of ${characters} characters come back (the promise is 98 %). Written by
\`node bench/lettering.js --write\`.

${rows.length === 0 ? 'Every one.' : `What came back otherwise:\n\n| idea | words | read | characters off |\n|---|---|---|---|\n${rows.join('\n')}`}
`;
process.stdout.write(report);
if (args.includes('--write')) writeFileSync(fileURLToPath(new URL('./lettering.md', import.meta.url)), report);
process.exit(share < 98 ? 1 : 0);
