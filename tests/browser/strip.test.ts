/** The strip of earlier pictures: what comes into it, and back out of it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/chromium.js';
import { plant } from './planting.ts';
import { beginAnew, type Studio, say, setShape, settingOf, settled, startStudio, visit } from './studio.ts';

const started = await startChromium();
const browser = started.browser as Browser;

describe.skipIf(!started.browser)('earlier pictures', { timeout: 420_000 }, () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await startStudio();
  }, 180_000);
  afterAll(async () => {
    await studio.stop();
    await browser.close();
  });

  test('earlier pictures: what was kept says so, a click goes back, undo and a reload too', async () => {
    const { page, context, complaints } = await visit(browser, studio.launch);
    const strip = page.getByRole('navigation', { name: 'Earlier pictures' });
    await beginAnew(page);
    await page.fill('#idea', 'birthday card for Tom');
    await setShape(page, '1:1');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.locator('.toast').getByText('Kept as').waitFor();
    const seed = await settingOf(page, 'Seed');
    await page.getByRole('button', { name: 'Clear the words' }).click();
    await say(page, 'a red kite');
    await strip.getByRole('button', { name: 'a red kite' }).waitFor();
    await strip.getByRole('button', { name: /^birthday card for Tom; kept as birthday-card-for-tom-\d+\.png$/ }).waitFor();
    await page.reload();
    await settled(page);
    await strip.getByRole('button', { name: /^birthday card for Tom/ }).click();
    expect([await page.inputValue('#idea'), await settingOf(page, 'Seed')]).toEqual(['birthday card for Tom', seed]);
    expect(await strip.locator('[aria-current]').getAttribute('aria-label')).toMatch(/^birthday card/);
    await page.locator('body').press('Control+z');
    expect(await page.inputValue('#idea')).toBe('a red kite');
    // One stop for Tab, and the arrows from there.
    expect(await strip.locator('button[tabindex="0"]').count()).toBe(1);
    await strip.locator('button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^birthday card/);
    // A low window too has the picture whole, with what is done with it and the line.
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.evaluate(() => scrollTo(0, 0));
    const AS_IT_IS = { whole: true, inSight: true };
    const places = () =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const picture = box('.picture');
        return {
          whole: picture.height > 200 && picture.bottom < innerHeight,
          inSight: ['.acts', '#talk'].every((each) => box(each).bottom <= innerHeight),
        };
      });
    expect(await places()).toEqual(AS_IT_IS);
    await plant(page, '@layer theme { .studio { --rest: 1rem !important } .hero { height: auto !important } }');
    expect(await places()).not.toEqual(AS_IT_IS);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('one picture alone has no strip', async () => {
    const { page, context } = await visit(browser, studio.launch);
    await settled(page);
    await say(page, 'a red boat');
    await page.waitForFunction(() => (document.querySelector<HTMLCanvasElement>('canvas[data-front]')?.width ?? 0) > 600);
    const strip = page.getByRole('navigation', { name: 'Earlier pictures' });
    expect(await strip.count()).toBe(0);
    await page.getByRole('button', { name: 'Another', exact: true }).click();
    await strip.locator('button').nth(1).waitFor();
    await context.close();
  });
});
