// @ts-check
// The two pictures of the page that README shows, from real frames: node scripts/page-pictures.js. Waiting is cut out, nothing else.
// Needs a built dist/ and a Chromium; writes docs/pictures/page.webp and docs/pictures/typing.webp.
import { resolve } from 'node:path';
import sharp from 'sharp';
import { startChromium } from './chromium.js';
import { root } from './run.js';
import { startStudio } from './start-studio.js';

const SEED = '10';
const STEPS = ['a beach', ' at sunset', ', a sailboat', ', palm trees', ', watercolor'];
const SAID = 'make it night';
const KEY_MS = 90;
const LOOK_MS = 1100;
const WIDTH = 800;

const { browser, why } = await startChromium();
if (!browser) {
  process.stderr.write(`No Chromium starts here: ${why}\n`);
  process.exit(1);
}
const studio = await startStudio();

/** @type {{ png: Buffer, ms: number }[]} */
const frames = [];
try {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 738 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(studio.launch);
  const drawn = async () => {
    await page.waitForTimeout(150);
    await page.waitForSelector('.picture:not([data-behind]):not([data-empty]) canvas[data-front]', { timeout: 60_000 });
    await page
      .waitForFunction(() => Number(document.querySelector('canvas[data-front]')?.getAttribute('width')) > 600, undefined, {
        timeout: 20_000,
      })
      .catch(() => {});
    await page.waitForTimeout(100);
  };
  /** @param {number} ms */
  const frame = async (ms) => {
    frames.push({ png: await page.screenshot(), ms });
  };
  await drawn();
  await page.fill('#idea', 'x');
  await page.getByRole('button', { name: /^Seed\b/ }).click();
  await page.fill('#seed', SEED);
  await page.getByLabel('Lock the seed').click();
  await page.keyboard.press('Escape');
  await page.fill('#idea', '');
  await page.focus('#idea');
  await frame(700);
  for (const step of STEPS) {
    for (const [i, letter] of [...step].entries()) {
      await page.keyboard.type(letter);
      // Every other key is enough to see it typed.
      if (i % 2 === 1 && i < step.length - 1) await frame(KEY_MS * 2);
    }
    await drawn();
    if (step === STEPS[0]) {
      // Locked only so that the empty box drew no other.
      await page.getByRole('button', { name: /^Seed\b/ }).click();
      await page.getByLabel('Lock the seed').click();
      await page.keyboard.press('Escape');
      await page.focus('#idea');
    }
    await frame(LOOK_MS);
  }
  const still = frames.at(-1);
  await page.focus('#talk');
  for (let i = 2; i <= SAID.length + 1; i += 2) {
    await page.fill('#talk', SAID.slice(0, i));
    await frame(KEY_MS * 2);
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('.diff');
  await drawn();
  await frame(2600);
  if (still) await sharp(still.png).webp({ quality: 86, effort: 6 }).toFile(resolve(root, 'docs/pictures/page.webp'));
  const small = await Promise.all(frames.map(({ png }) => sharp(png).resize({ width: WIDTH }).png().toBuffer()));
  const { size } = await sharp(small, { join: { animated: true } })
    .webp({ quality: 60, effort: 6, loop: 0, delay: frames.map(({ ms }) => ms), minSize: true })
    .toFile(resolve(root, 'docs/pictures/typing.webp'));
  process.stdout.write(`${frames.length} frames, ${Math.round(size / 1000)} KB\n`);
} finally {
  await browser.close();
  studio.stop();
}
