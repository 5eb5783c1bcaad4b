// How many drawings come out in a colour that is said of them:
//   node bench/colours.js [--all]        (after npx tsc -b)
//   node bench/colours.js --sheet out/colours.png [noun …]
// Each drawing is painted red, blue and yellow; it takes the colours where at least a quarter of what one sees of it (less is said to be
// little) has each of the three hues. The method and the figures: bench/colours.md.
import sharp from 'sharp';
import { loadAsset } from '../packages/illustrator/dist/art/load-asset.js';
import { hex, toSrgb } from '../packages/illustrator/dist/colour.js';
import { rasterise } from '../packages/illustrator/dist/sprite/rasterise.js';
import { drawings as drawn } from '../packages/lexicon/dist/index.js';

const PAINTS = { red: '#c8261f', blue: '#2a62bd', yellow: '#f2c81f' };
const HUES = { red: 2, blue: 217, yellow: 48 };
const HEIGHT = 64;
const ENOUGH = 0.25;

const [mode, out, ...nouns] = process.argv.slice(2);
const drawings = drawn()
  .map(({ drawing }) => drawing)
  .filter(({ category, grounding }) => category !== 'person' && grounding.kind === 'asset');
if (mode === '--sheet') await sheet(drawings.filter(({ noun }) => nouns.length === 0 || nouns.includes(noun)));
else print();

function print() {
  const rows = drawings.map(({ noun, grounding, fixed }) => {
    const asset = loadAsset(grounding.name);
    const shares = Object.keys(PAINTS).map((name) => shareIn(asset, name));
    return { noun, fixed, share: Math.min(...shares) };
  });
  const free = rows.filter(({ fixed }) => !fixed);
  const take = free.filter(({ share }) => share >= ENOUGH);
  const little = free.filter(({ share }) => share < ENOUGH && share >= 0.05);
  const none = free.filter(({ share }) => share < 0.05);
  process.stdout.write(
    `${rows.length} drawings; take a colour ${take.length}, a little ${little.length}, not at all ${none.length}; told that they do not ${rows.length - free.length}\n`,
  );
  const list = (title, some) =>
    process.stdout.write(
      `${title}: ${some
        .toSorted((a, b) => a.share - b.share)
        .map(({ noun, share }) => `${noun} ${Math.round(share * 100)} %`)
        .join(', ')}\n`,
    );
  list('a little', little);
  list('not at all', none);
  if (mode === '--all') list('all', rows);
}

/** The part of what one sees that has the hue of the paint. */
function shareIn(asset, name) {
  const { data } = rasterise(asset, { height: HEIGHT, recolour: { body: hex(PAINTS[name]) } });
  let all = 0;
  let found = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] < 0.5) continue;
    all++;
    if (
      isOf(
        HUES[name],
        [0, 1, 2].map((k) => toSrgb(Math.min(1, data[i + k]))),
      )
    )
      found++;
  }
  return found / all;
}

function isOf(wanted, [r, g, b]) {
  const max = Math.max(r, g, b);
  const range = max - Math.min(r, g, b);
  if (range < 0.12) return false;
  const hue = 60 * (max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4);
  return Math.min(Math.abs(hue - wanted), 360 - Math.abs(hue - wanted)) < 22;
}

/** Each drawing as it is, red, blue, yellow and white, side by side. */
async function sheet(some) {
  const cell = 84;
  const columns = 4;
  const paints = [undefined, ...Object.values(PAINTS), '#f3f2ee'];
  const block = paints.length * cell + 8;
  const [width, height] = [columns * block, Math.ceil(some.length / columns) * (cell + 14)];
  const bytes = Buffer.alloc(3 * width * height, 200);
  let labels = '';
  for (const [i, { noun, grounding, fixed }] of some.entries()) {
    const [left, top] = [(i % columns) * block, Math.floor(i / columns) * (cell + 14)];
    labels += `<text x="${left + 2}" y="${top + 10}" font-size="11" font-family="sans-serif">${noun}${fixed ? ' (fixed)' : ''}</text>`;
    const asset = loadAsset(grounding.name);
    for (const [k, paint] of paints.entries()) {
      const recolour = paint && !fixed ? { body: hex(paint) } : {};
      const wide = rasterise(asset, { height: cell - 8 }).width;
      const sprite = rasterise(asset, { height: (cell - 8) * Math.min(1, (cell - 8) / wide), recolour });
      lay(bytes, width, sprite, left + k * cell + Math.floor((cell - sprite.width) / 2), top + 14 + cell - sprite.height);
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${labels.replaceAll('&', '&amp;')}</svg>`;
  await sharp(bytes, { raw: { width, height, channels: 3 } })
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toFile(out);
}

function lay(bytes, width, sprite, left, top) {
  for (let y = 0; y < sprite.height; y++)
    for (let x = 0; x < sprite.width; x++) {
      const from = 4 * (y * sprite.width + x);
      const to = 3 * ((top + y) * width + left + x);
      const a = sprite.data[from + 3];
      if (a === 0 || to < 0 || to + 2 >= bytes.length) continue;
      for (let k = 0; k < 3; k++)
        bytes[to + k] = Math.round(255 * toSrgb(Math.min(1, sprite.data[from + k])) * a + bytes[to + k] * (1 - a));
    }
}
