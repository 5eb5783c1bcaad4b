/** Ten lettered pieces read back by OCR from node_modules, no download: at least 98 % of their characters (bench/lettering.js has 100). */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ocr, readBack } from '../../bench/ocr.js';
import { briefOf, paint } from './paint.ts';

const PIECES = [
  'a poster that says "OPEN DAILY"',
  'a book cover titled "The Silent Sea"',
  'an abstract exhibition poster with the words "New Forms"',
  'a sign that says "Platform 9"',
  'a banner that says "WELCOME HOME"',
  'a card with the words "Thank You"',
  'a beach at sunset with the title "Golden Hour"',
  'a starry night with the title "MIDNIGHT"',
  'a billboard that says "DRINK WATER" in the desert',
  'a poster that says "Fresh Bread"',
];

describe('lettering is what was asked for, letter by letter', () => {
  let reader: Awaited<ReturnType<typeof ocr>>;
  beforeAll(async () => {
    reader = await ocr();
  }, 60_000);
  afterAll(() => reader?.terminate());

  it('is read back', { timeout: 240_000 }, async () => {
    let [characters, wrong] = [0, 0];
    for (const [i, idea] of PIECES.entries()) {
      const brief = briefOf(idea, i + 1);
      const { width, height, data, stage } = await paint(brief, 400, 400, i + 1);
      const png = await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png()
        .toBuffer();
      const boxes = stage?.objects.filter(({ grounding }) => grounding.kind === 'lettering').map(({ box }) => box) ?? [];
      expect(boxes).toHaveLength(brief.text.length);
      for (const [n, { content }] of brief.text.entries()) {
        const { distance, length } = await readBack(reader, png, content, boxes[n], { width, height });
        characters += length;
        wrong += Math.min(length, distance);
      }
    }
    expect(characters).toBeGreaterThan(90);
    expect(1 - wrong / characters).toBeGreaterThanOrEqual(0.98);
  });
});
