/** What must not come back: each guard is held against the page, and against a fault that is planted in it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/chromium.js';
import { mend, plant } from './planting.ts';
import { type Studio, say, setShape, settingOf, settled, startStudio, type Visit, visit } from './studio.ts';

const started = await startChromium();
const browser = started.browser as Browser;

async function talk(page: Page, line: string): Promise<void> {
  await page.fill('#talk', line);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.answer');
}

describe.skipIf(!started.browser)('guards of the page', { timeout: 420_000 }, () => {
  let studio: Studio;
  let desk: Visit;
  beforeAll(async () => {
    studio = await startStudio();
    desk = await visit(browser, studio.launch);
    await settled(desk.page);
  }, 180_000);
  afterEach(async () => {
    await mend(desk.page);
    await desk.page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await studio.stop();
    await browser.close();
  });

  test('a theme comes at once and everywhere for whoever asked for less motion', async () => {
    const { page } = desk;
    await say(page, 'a red boat');
    // All that comes by itself has come.
    await page.getByRole('navigation', { name: 'Earlier pictures' }).waitFor();
    const colours = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('body *'), (each) => {
          const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(each);
          return [each.className, color, backgroundColor, borderTopColor, fill].join(' | ');
        }),
      );
    const transitions = (value: string) =>
      page.evaluate((text) => {
        for (const each of document.querySelectorAll<HTMLElement>('body, body *'))
          each.style.setProperty('transition', text, 'important');
      }, value);
    /** Elements that are not yet in the new theme in the very frame it was asked for. */
    const late = async (planted?: string) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.waitForTimeout(400);
      if (planted) await transitions(planted);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const soon = await colours();
      await page.waitForTimeout(400);
      const then = await colours();
      return then.filter((each, i) => each !== soon[i]);
    };
    expect(await late()).toEqual([]);
    // So long that a slow machine too sees it under way.
    const found = await late('all 20s linear');
    await transitions('');
    expect(found.length).toBeGreaterThan(20);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  test.each([
    [2560, 1440],
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('above the fold at %i × %i: words, picture, what is done with it, the line and its answer', async (width, height) => {
    const { page } = desk;
    await page.setViewportSize({ width, height });
    // Said once for all four; what stands there follows the window.
    if ((await page.inputValue('#idea')) !== 'a mountain lake in the afternoon') {
      await page.fill('#idea', '');
      await say(page, 'a mountain lake in the afternoon');
      await talk(page, 'make it night');
      await page.locator('.answer .diff').getByText('night').waitFor();
    }
    await settled(page);
    await page.evaluate(() => scrollTo(0, 0));
    const parts = [
      '.field',
      '.picture',
      '.acts',
      '.acts .button-main',
      '#talk',
      '.answer .diff',
      ...(width > 900 ? ['.chip'] : []),
    ];
    const below = () =>
      page.evaluate(
        (all) =>
          all.filter((selector) => {
            const box = document.querySelector(selector)?.getBoundingClientRect();
            return !box || box.top < 0 || box.bottom > innerHeight || box.right > innerWidth || box.height === 0;
          }),
        parts,
      );
    expect(await below()).toEqual([]);
    await plant(page, '.picture { margin-top: 50rem }');
    expect(await below()).toContain('.picture');
  });

  test('a wide picture is as wide as its place, with what is done with it in a row under it', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 1440, height: 900 });
    await say(page, 'a red boat');
    await setShape(page, '16:9');
    await settled(page);
    await talk(page, 'make it night');
    await page.evaluate(() => scrollTo(0, 0));
    const places = () =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [hero, picture, acts, suggestions] = ['.hero', '.picture', '.acts', '.suggestions'].map(box) as [
          DOMRect,
          DOMRect,
          DOMRect,
          DOMRect,
        ];
        return {
          whole: Math.abs(hero.width - picture.width) < 2,
          under: acts.top > picture.bottom && acts.height < 60 && acts.right <= hero.right,
          inSight: suggestions.bottom <= innerHeight,
        };
      });
    expect(await places()).toEqual({ whole: true, under: true, inSight: true });
    await plant(page, '@layer theme { .hero[data-wide] > * { --wide: 30rem !important } }');
    expect((await places()).whole).toBe(false);
    await plant(page, '@layer theme { .hero[data-wide] .acts { flex-direction: column !important } }');
    expect((await places()).under).toBe(false);
    await mend(page);
    await setShape(page, '1:1');
    await page.getByRole('button', { name: 'Clear the words' }).click();
  });

  test('one thing scrolls, and that is the page; the strip within itself, where there are many', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 1024, height: 768 });
    await say(page, 'a mountain lake');
    // With the prompt unfolded there is more than the window holds.
    await page.getByRole('button', { name: /^Prompt/ }).click();
    await page.locator('.prompt-text').waitFor();
    const scrollers = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('body *:not(.past)'))
          .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight + 1)
          .map((each) => each.className),
      );
    expect(await scrollers()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
    // The picture stays in sight, whole, and so does what is said under it.
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(
      () => scrollY > 40 && (scrollY > 300 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1),
    );
    for (const part of ['.picture', '#talk']) {
      const box = await page.locator(part).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(768);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await plant(page, '.side { height: 12rem; overflow-y: auto }');
    expect(await scrollers()).toContain('side');
    await page.getByRole('button', { name: /^Prompt/ }).click();
  });

  test('a picture in which nothing that was said could be drawn says so, under itself', async () => {
    const { page } = desk;
    const sentence = () =>
      page.evaluate(() => {
        const said = document.querySelector<HTMLElement>('.caption.cannot');
        return said?.checkVisibility() && said.getBoundingClientRect().height > 10 ? said.innerText : '';
      });
    const marked = () => page.$$eval('.idea-layer .word-undrawn', (all) => all.map((each) => each.textContent));
    const main = () => page.$$eval('.acts .button-main', (all) => all.map((each) => (each as HTMLElement).innerText.trim()));
    await say(page, 'a cat');
    expect(await sentence()).toBe('');
    await say(page, 'a cat and a sousaphone');
    expect(await sentence()).toMatch(/sousaphone: the place is kept free/);
    expect(await marked()).toEqual(['sousaphone']);
    expect(await main()).toEqual(['Save PNG']);
    await say(page, 'a sousaphone and a theremin');
    expect(await sentence()).toMatch(/sousaphone.*theremin: here is only the place/);
    expect(await marked()).toEqual(['sousaphone', 'theremin']);
    expect(await page.locator('.legend .word-undrawn').innerText()).toBe('not drawn');
    expect((await main())[0]).toBe('Copy prompt');
    await plant(page, '.cannot { display: none }');
    expect(await sentence()).toBe('');
  });

  test('until one of the ways is chosen there is none to act on', async () => {
    const { page } = desk;
    await say(page, 'a red boat');
    const acting = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLButtonElement>('.acts button'))
          .filter((each) => !each.disabled && each.checkVisibility())
          .map((each) => each.innerText.trim() || (each.getAttribute('aria-label') ?? '')),
      );
    const row = ['Another', 'Keep', 'Copy prompt', 'Full size', 'Save PNG'];
    expect(await acting()).toEqual(expect.arrayContaining(row));
    await talk(page, 'two variations');
    await page.waitForSelector('.ways');
    const waiting = await acting();
    expect(waiting.filter((name) => row.includes(name))).toEqual([]);
    // Nor by their keys.
    await page.locator('body').press('Control+Enter');
    await page.locator('body').press('Control+s');
    expect(await page.locator('.progress').count()).toBe(0);
    await page.evaluate(() => document.querySelector('.acts button')?.removeAttribute('disabled'));
    expect(await acting()).toContain('Another');
    await page.waitForFunction(() => document.querySelectorAll('.ways canvas').length === 2, undefined, { timeout: 180_000 });
    await page.locator('.ways li button').first().click();
    await settled(page);
    expect(await acting()).toEqual(expect.arrayContaining(row));
  });

  test('earlier pictures: what was kept says so, a click goes back, undo and a reload too', async () => {
    const { page } = desk;
    const strip = page.getByRole('navigation', { name: 'Earlier pictures' });
    await page.getByRole('button', { name: 'Clear the words' }).click();
    await page.fill('#idea', 'birthday card for Tom');
    await setShape(page, '1:1');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await strip.getByRole('button', { name: /^birthday card for Tom; kept as birthday-card-for-tom-\d+\.png$/ }).waitFor();
    const seed = await settingOf(page, 'Seed');
    await page.getByRole('button', { name: 'Clear the words' }).click();
    await say(page, 'a red kite');
    await strip.getByRole('button', { name: 'a red kite' }).waitFor();
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
    // It stands at the picture's edge with what can be done, and the picture within the window, also in a low one.
    const AS_IT_IS = { level: true, beside: true, whole: true, inSight: true };
    const places = () =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [rail, past, picture] = [box('.rail'), box('.past'), box('.picture')];
        const buttons = Array.from(document.querySelectorAll('.acts button'), (each) => each.getBoundingClientRect());
        return {
          level: Math.abs(rail.top - picture.top) < 2 && past.bottom < picture.bottom + 8,
          beside: rail.left >= picture.right - 1 && rail.left < picture.right + 30,
          whole: picture.height > 200 && picture.height < innerHeight,
          inSight: buttons.every(({ bottom, right }) => bottom < innerHeight && right <= rail.right + 1),
        };
      });
    for (const [width, height] of [
      [1280, 800],
      [1440, 500],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => scrollTo(0, 0));
      expect(await places(), `${width} × ${height}`).toEqual(AS_IT_IS);
    }
    await plant(page, '.rail { position: static !important; height: auto !important }');
    expect(await places()).not.toEqual(AS_IT_IS);
  });
});
