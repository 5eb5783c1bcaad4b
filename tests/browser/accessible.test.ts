/** axe-core over the page in its states, light and dark, and at 200 % zoom (half the CSS pixels of the window). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/chromium.js';
import { type Studio, say, settled, startStudio, visit } from './studio.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const started = await startChromium();
const browser = started.browser as Browser;

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = (
      window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> } }
    ).axe.run;
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await run(document, { runOnly, resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe.skipIf(!started.browser)('accessible to everyone', { timeout: 420_000 }, () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await startStudio();
  });
  afterAll(async () => {
    await studio.stop();
    await browser.close();
  });

  const LOOKS = [
    { theme: 'light', width: 1280, height: 800 },
    { theme: 'dark', width: 1280, height: 800 },
    { theme: 'light', width: 640, height: 400 },
    { theme: 'dark', width: 390, height: 780 },
  ] as const;

  test('no violations in any state, light and dark, wide and narrow', async () => {
    const { page, context } = await visit(browser, studio.launch);
    const flawless = async (state: string, looks: readonly (typeof LOOKS)[number][] = LOOKS) => {
      for (const { theme, width, height } of looks) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: theme });
        expect(await violations(page), `${state}, ${theme}, ${width} × ${height}`).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
        expect(wide, `${state}: nothing is wider than ${width}`).toBe(true);
      }
    };
    await settled(page);
    await flawless('the first picture');
    await say(page, 'a red boat on a lake, watercolor, "HI", no people, flimblewock');
    await page.fill('#talk', 'add a dog on the left');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.answer');
    await page.getByRole('button', { name: 'show them' }).click();
    await page.getByRole('button', { name: /^Prompt/ }).click();
    await page.getByLabel('A prompt from elsewhere').fill('A red boat, a lone figure');
    await page.waitForSelector('.checked');
    await settled(page);
    await flawless('everything said and open');
    await page.locator('.chip-name').first().click();
    await page.waitForSelector('.chip-card');
    await flawless('a chip’s card');
    await page.keyboard.press('Escape');
    for (const name of ['Shape', 'Finish', 'Seed', 'Extra detail']) {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await page.waitForSelector('.setting-card');
      await flawless(`the card of ${name}`, [LOOKS[0], LOOKS[3]]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.setting-card', { state: 'detached' });
    }
    await page.getByRole('button', { name: 'Keys and help' }).click();
    await page.waitForSelector('.help[open]');
    await flawless('help');
    // The measure itself: a planted fault is found.
    await page.evaluate(() => document.querySelector('.help')?.append(document.createElement('img')));
    expect((await violations(page)).join()).toContain('image-alt');
    await context.close();
  });
});
