/** With the server stopped: the open page goes on, and a reload brings it back with what was being drawn. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/chromium.js';
import { type Studio, saved, say, settled, startStudio, visit } from './studio.ts';

const started = await startChromium();
const browser = started.browser as Browser;

describe.skipIf(!started.browser)('with the server stopped', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await startStudio();
  });
  afterAll(async () => {
    await studio.stop();
    await browser.close();
  });

  test('reload, draw, save', async () => {
    const { page, context, complaints } = await visit(browser, studio.launch);
    await say(page, 'a red boat');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await studio.stop();
    await say(page, 'a blue boat');
    await page.waitForTimeout(600);
    await page.reload();
    await settled(page);
    expect(await page.inputValue('#idea')).toBe('a blue boat');
    await page.locator('.caption').getByText('The server is stopped; all but Keep works without it.').waitFor();
    // Kept headers, so threads as well.
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await say(page, 'birthday card for Eve');
    expect((await saved(page)).name).toMatch(/^birthday-card-for-eve-\d+\.png$/);
    // What needs the server is not offered.
    expect(await page.getByRole('button', { name: 'Keep' }).count()).toBe(0);
    await context.close();
    // The browser itself notes that the server does not answer.
    expect(complaints.filter((each) => !/ERR_CONNECTION_REFUSED|Failed to load resource/.test(each))).toEqual([]);
  });
});
