// @ts-check
// Tesseract without a download: worker, core and English data come from node_modules.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { createWorker, PSM } from 'tesseract.js';

const require = createRequire(import.meta.url);

export async function ocr() {
  const core = dirname(require.resolve('tesseract.js-core/package.json'));
  const data = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
  const worker = await createWorker('eng', 1, { corePath: core, langPath: data, gzip: true, cacheMethod: 'none' });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK });
  return worker;
}

/** @param {string} text */
const bare = (text) => text.replaceAll(/[‘’‚]/g, "'").replaceAll(/[“”„]/g, '"').replaceAll(/[–—]/g, '-').replaceAll(/\s+/g, '');

/** Edit distance (V. Levenshtein, 1966). @param {string} a @param {string} b */
function distanceOf(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Reads the place where a text stands, at a height that OCR likes, and compares.
 * @param {Awaited<ReturnType<typeof ocr>>} worker
 * @param {Buffer} png
 * @param {string} text
 * @param {readonly number[] | undefined} box parts of the picture
 * @param {{ width: number, height: number }} size
 */
export async function readBack(worker, png, text, box, { width, height }) {
  const [x = 0, y = 0, w = 1, h = 1] = box ?? [];
  const pad = 0.02;
  const left = Math.max(0, Math.floor((x - pad) * width));
  const top = Math.max(0, Math.floor((y - pad) * height));
  const right = Math.min(width, Math.ceil((x + w + pad) * width));
  const foot = Math.min(height, Math.ceil((y + h + pad * 1.6) * height));
  const cut = sharp(png)
    .extract({ left, top, width: right - left, height: foot - top })
    .resize({ width: Math.min(1400, Math.max(700, (right - left) * 2)) })
    .grayscale()
    .normalise();
  const length = bare(text).length;
  let best = { seen: '', distance: length, length };
  // As it is, and with light and dark exchanged: the reader is trained on dark print.
  for (const negative of [false, true]) {
    const image = await (negative ? cut.clone().negate() : cut.clone()).png().toBuffer();
    const { data } = await worker.recognize(image);
    const seen = data.text.trim().replaceAll(/\s+/g, ' ');
    const distance = distanceOf(bare(seen), bare(text));
    if (distance < best.distance) best = { seen, distance, length };
    if (distance === 0) break;
  }
  return best;
}
