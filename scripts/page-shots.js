// @ts-check
// Pictures of the page, to be looked at: node scripts/page-shots.js [folder] [--only first,talk] [--at 1440,768]. Each state at 1440, 1024 and
// 390 pixels, or at those that are named, in light and dark. Needs a built dist/ and a Chromium; writes WIDTH-THEME-STATE.png into a folder of
// its own and prints where.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from './chromium.js';
import { startStudio } from './start-studio.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, at: { type: 'string', default: '1440,1024,390' } },
});
const folder = positionals[0] ? resolve(positionals[0]) : mkdtempSync(join(tmpdir(), 'atelier-shots-'));
mkdirSync(folder, { recursive: true });

const SIZES = [
  { name: '1440', width: 1440, height: 900 },
  { name: '1024', width: 1024, height: 768 },
  { name: '390', width: 390, height: 844 },
  { name: '768', width: 768, height: 1024 },
  { name: '2560', width: 2560, height: 1440 },
  // A low window, and half of the pixels of 1280 × 800: what 200 % zoom leaves.
  { name: 'low', width: 1440, height: 500 },
  { name: 'zoom', width: 640, height: 400 },
].filter(({ name }) => values.at.split(',').includes(name));
const THEMES = /** @type {const} */ (['light', 'dark']);

/** @typedef {import('playwright-core').Page} Page */
/** @type {Record<string, (page: Page) => Promise<void>>} */
const STATES = {
  first: async (page) => {
    await settled(page);
  },
  words: async (page) => {
    await say(page, 'a lighthouse on a cliff at dusk, two sailboats, no people, flimmerish');
    const word = await page.locator('.idea-layer .word-subject').first().boundingBox();
    if (word) await page.mouse.move(word.x + 8, word.y + word.height / 2);
    await page.waitForTimeout(300);
  },
  talk: async (page) => {
    await say(page, 'a mountain lake in the afternoon, pine trees');
    await page.fill('#talk', 'make it night, add a cabin on the left');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.answer');
    await page.waitForTimeout(200);
    await settled(page);
  },
  ways: async (page) => {
    await say(page, 'a castle on a hill');
    await page.fill('#talk', 'four variations');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.ways canvas').length === 4, undefined, { timeout: 60_000 });
    await page.locator('.ways li button').nth(1).hover();
  },
  chip: async (page) => {
    await say(page, 'two old boats on a beach at sunset, watercolor');
    await page.locator('.chip-row[data-row="said"] .chip-name').first().click();
    await page.waitForTimeout(300);
  },
  below: async (page) => {
    await say(page, 'a poster that says "OPEN LATE", neon');
    await page.getByRole('button', { name: /^Prompt/ }).click();
    await page
      .getByLabel('A prompt from elsewhere')
      .fill('A neon poster with the words OPEN LATE, a rainy street with a lone figure, 8k');
    await page.waitForSelector('.checked');
    await page.locator('.paste').scrollIntoViewIfNeeded();
    await page.locator('#prompts').evaluate((each) => each.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(300);
  },
  prompts: async (page) => {
    await say(page, 'a fox in the snow under northern lights, wide, no people');
    await page.getByRole('button', { name: /^Prompt/ }).click();
    await page.getByRole('tab', { name: 'Midjourney' }).click();
    await page.locator('#prompts').evaluate((each) => each.scrollIntoView({ block: 'start' }));
    await page.waitForSelector('.tab .in-drawing');
    await page.waitForTimeout(1200);
  },
  empty: async (page) => {
    await page.fill('#idea', 'a');
    await page.fill('#idea', '');
    await page.waitForFunction(() => Array.from(document.querySelectorAll('img')).every((each) => each.complete));
    await page.waitForTimeout(300);
  },
  unknown: async (page) => {
    await say(page, 'ein roter Fuchs und ein gryphon beside a zeppelin, flimmerish');
  },
  relation: async (page) => {
    await say(page, 'two old boats on a beach at sunset');
  },
  wide: async (page) => {
    await say(page, 'a harbour at dusk, wide');
  },
  settings: async (page) => {
    await say(page, 'a lighthouse on a cliff at dusk, two sailboats');
    await page.getByRole('button', { name: /^Finish/ }).click();
    await page.waitForTimeout(300);
  },
  error: async (page) => {
    await page.route('**/assets/studio-*.js', (route) => route.abort());
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister()))),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  },
  loading: async (page) => {
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister()))),
    );
    await page.route('**/assets/studio-*.js', () => {});
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.waitForTimeout(1500);
  },
};

/** @param {Page} page */
const settled = async (page) => {
  await page.waitForSelector('.picture:not([data-behind]):not([data-empty]) canvas[data-front]', { timeout: 60_000 });
  await page
    .waitForFunction(() => (document.querySelector('canvas[data-front]')?.getAttribute('width') ?? 0) >= '600', undefined, {
      timeout: 15_000,
    })
    .catch(() => {});
  await page.waitForTimeout(250);
};
/** @param {Page} page @param {string} idea */
async function say(page, idea) {
  await page.fill('#idea', idea);
  await page.waitForTimeout(150);
  await settled(page);
}

const { browser, why } = await startChromium();
if (!browser) {
  process.stderr.write(`No Chromium starts here: ${why}\n`);
  process.exit(1);
}
const studio = await startStudio(join(folder, 'pictures'));
try {
  for (const [state, go] of Object.entries(STATES)) {
    if (values.only && !values.only.split(',').includes(state)) continue;
    for (const { name, ...viewport } of SIZES) {
      const context = await browser.newContext({
        viewport,
        reducedMotion: 'reduce',
        ...(name === '390' && { hasTouch: true, isMobile: true }),
      });
      const page = await context.newPage();
      await page.goto(studio.launch);
      await go(page);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.screenshot({
          path: join(folder, `${name}-${colorScheme}-${state}.png`),
        });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  studio.stop();
}
process.stdout.write(`${folder}\n`);
