/** What must not come back: each guard is held against the page, and against a fault that is planted in it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/chromium.js';
import { mend, plant } from './planting.ts';
import { type Studio, say, setShape, settled, startStudio, type Visit, visit } from './studio.ts';

const started = await startChromium();
const browser = started.browser as Browser;

async function talk(page: Page, line: string): Promise<void> {
  await page.fill('#talk', line);
  await page.keyboard.press('Enter');
  // While one of several ways is to be chosen what was said is there, and not to be seen.
  await page.waitForSelector('.answer', { state: 'attached' });
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
    await page.waitForFunction(() => (document.querySelector<HTMLCanvasElement>('canvas[data-front]')?.width ?? 0) > 600);
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
      '.acts .save',
      '#talk',
      '.answer .diff',
      '.answer .text-button:last-child',
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
    // What was answered stands directly under the picture, and nothing lies over it.
    const answer = () =>
      page.evaluate(() => {
        const [said, picture] = ['.answer', '.picture'].map((each) => document.querySelector(each)?.getBoundingClientRect());
        if (!said || !picture) return 'nowhere';
        const at = document.elementFromPoint(said.left + 20, said.top + 8);
        return said.top - picture.bottom < 16 && document.querySelector('.answer')?.contains(at ?? null) ? 'there' : 'hidden';
      });
    expect(await answer()).toBe('there');
    await plant(page, '.answer { margin-top: 50rem }');
    expect(await answer()).toBe('hidden');
    await plant(page, '.picture { margin-top: 50rem }');
    expect(await below()).toContain('.picture');
  });

  test.each([
    [1440, 900],
    [1024, 768],
  ])(
    'a square picture is as high as the window but for what is under it, beside the words, at %i × %i',
    async (width, height) => {
      const { page } = desk;
      await page.setViewportSize({ width, height });
      if ((await page.inputValue('#idea')) !== 'a red boat') await say(page, 'a red boat');
      const places = () =>
        page.evaluate(() => {
          const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [picture, field, chip] = [box('.picture'), box('.field'), box('.chip')];
          return { large: innerHeight - picture.height < 200, beside: field.right < picture.left && chip.right < picture.left };
        });
      expect(await places()).toEqual({ large: true, beside: true });
      await plant(page, '@layer theme { .studio { --rest: 18.625rem !important } }');
      expect((await places()).large).toBe(false);
    },
  );

  test.each([
    [1440, 900],
    [1024, 768],
    [480, 900],
    [390, 844],
  ])(
    'in every shape of picture what is done with it is one row under it, nothing clipped, at %i × %i',
    async (width, height) => {
      const { page } = desk;
      await page.setViewportSize({ width, height });
      const places = () =>
        page.evaluate(() => {
          const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [hero, picture, acts, talk, save] = ['.hero', '.picture', '.acts', '#talk', '.acts .save'].map(box) as [
            DOMRect,
            DOMRect,
            DOMRect,
            DOMRect,
            DOMRect,
          ];
          const buttons = Array.from(document.querySelectorAll<HTMLElement>('.acts button'));
          return {
            under: acts.top >= picture.bottom && acts.height < 60,
            inside: buttons.every((each) => each.getBoundingClientRect().right <= hero.right + 1),
            whole: buttons.every((each) => each.scrollWidth <= each.clientWidth + 1),
            atItsEnd: Math.abs(save.right - hero.right) < 2,
            inSight: talk.bottom <= innerHeight && acts.bottom <= talk.top,
          };
        });
      const AS_IT_IS = { under: true, inside: true, whole: true, atItsEnd: true };
      // A picture of shapes can be saved as SVG too, which is one button more.
      for (const [idea, formats] of [
        ['a mountain lake', 1],
        ['a mountain lake as a flat vector', 2],
      ] as const) {
        await say(page, idea);
        for (const shape of ['16:9', '1:1', '9:16']) {
          await setShape(page, shape);
          // The picture of the shape before is whole until the new one is asked for.
          const [wide = 1, high = 1] = shape.split(':').map(Number);
          await page.waitForFunction((ratio) => {
            const { width: w, height: h } = document.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect();
            return Math.abs(w / h / ratio - 1) < 0.03;
          }, wide / high);
          await settled(page);
          await page.evaluate(() => scrollTo(0, 0));
          await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {}))));
          expect(await page.locator('.save button').count(), idea).toBe(formats);
          // On a phone a tall picture takes the window; one scrolls to what is under it.
          const { inSight, ...rest } = await places();
          expect(rest, `${idea}, ${shape}`).toEqual(AS_IT_IS);
          if (width > 900 || shape !== '9:16') expect(inSight, `${idea}, ${shape}`).toBe(true);
        }
      }
      await plant(
        page,
        '@layer theme { .acts .save .button { max-width: 2rem !important; min-width: 0 !important; overflow: hidden } }',
      );
      const { inSight: _, ...clipped } = await places();
      expect(clipped).not.toEqual(AS_IT_IS);
      await plant(page, '@layer theme { .acts { flex-direction: column !important } }');
      expect((await places()).under).toBe(false);
      await mend(page);
      await setShape(page, '1:1');
    },
  );

  test('one thing scrolls, and that is the page; the strip within itself, where there are many', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 1024, height: 560 });
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
      expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(560);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await plant(page, '.side { height: 12rem; overflow-y: auto }');
    expect(await scrollers()).toContain('side');
    await page.getByRole('button', { name: /^Prompt/ }).click();
  });

  test('where nothing that was said could be drawn that is said in the picture’s place, and nothing else is offered', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Clear the words' }).click();
    const sentence = (selector: string) =>
      page.evaluate((each) => {
        const said = document.querySelector<HTMLElement>(each);
        return said?.checkVisibility() && said.getBoundingClientRect().height > 10 ? said.innerText : '';
      }, selector);
    const marked = () => page.$$eval('.idea-layer .word-undrawn', (all) => all.map((each) => each.textContent));
    const offers = () =>
      page.evaluate(() => ({
        acts: Array.from(document.querySelectorAll<HTMLButtonElement>('.acts button:enabled'))
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim())
          .filter(Boolean),
        suggestions: document.querySelectorAll('.suggestions button').length,
        line: document.querySelector('#talk')?.checkVisibility({ visibilityProperty: true }),
      }));
    await say(page, 'a cat');
    expect(await sentence('.cannot')).toBe('');
    await say(page, 'a cat and a theremin');
    expect(await sentence('.caption.cannot')).toMatch(/No drawing for theremin yet; its place is empty/);
    expect(await marked()).toEqual(['theremin']);
    expect((await offers()).acts).toContain('Save PNG');
    expect((await offers()).line).toBe(true);
    await say(page, 'a theremin and a sextant');
    await page.locator('.cannot-sheet').waitFor();
    expect(await sentence('.cannot-sheet')).toMatch(/can’t draw these yet\s+theremin, sextant/);
    expect(await marked()).toEqual(['theremin', 'sextant']);
    expect(await page.locator('.legend [data-role="undrawn"]').innerText()).toMatch(/not drawn/);
    expect(await offers()).toEqual({ acts: [], suggestions: 0, line: false });
    await plant(page, '@layer theme { .talk { visibility: visible !important } }');
    expect((await offers()).line).toBe(true);
    await plant(page, '.cannot-sheet { display: none }');
    expect(await sentence('.cannot-sheet')).toBe('');
    await mend(page);
    // No picture to come back to, once the sharp one is there too; instead something that can be drawn.
    await page.waitForFunction(() => (document.querySelector<HTMLCanvasElement>('canvas[data-front]')?.width ?? 0) > 600);
    expect(await page.getByRole('button', { name: 'a theremin and a sextant' }).count()).toBe(0);
    await page.locator('.cannot-instead button').first().click();
    await page.locator('.cannot-sheet').waitFor({ state: 'detached' });
    await settled(page);
    expect(await marked()).toEqual([]);
  });

  test('each problem has a line of its own, with its way on at the end', async () => {
    const { page } = desk;
    await say(page, 'a lighthouse on a cliff and a theremin');
    await page.locator('.problem').first().waitFor();
    const lines = () =>
      page.evaluate(() => {
        const whole = document.querySelector('.caption')?.getBoundingClientRect();
        return Array.from(document.querySelectorAll('.problem'), (each) => {
          const [box, act] = [each, each.lastElementChild].map((one) => one?.getBoundingClientRect());
          const text = each.firstElementChild?.getBoundingClientRect();
          return {
            alone: box !== undefined && whole !== undefined && box.width === whole.width,
            atItsEnd: act !== undefined && text !== undefined && act.left >= text.right,
          };
        });
      });
    expect(new Set((await lines()).map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ alone: true, atItsEnd: true })]),
    );
    await plant(page, '@layer theme { .problem { display: inline-flex !important; max-width: max-content } }');
    expect((await lines()).every(({ alone }) => alone)).toBe(false);
    await plant(page, '@layer theme { .problem { flex-direction: row-reverse !important } }');
    expect((await lines()).every(({ atItsEnd }) => atItsEnd)).toBe(false);
  });

  test.each([
    [1440, 900],
    [1024, 768],
  ])('what might be said stands whole over the line, at %i × %i', async (width, height) => {
    const { page } = desk;
    await page.setViewportSize({ width, height });
    if ((await page.inputValue('#idea')) !== 'a red boat') await say(page, 'a red boat');
    const places = () =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [line, hero] = [box('.talk form'), box('.hero')];
        const all = Array.from(document.querySelectorAll('.suggestions button'), (each) => each.getBoundingClientRect());
        return all.map((each) => each.bottom <= line.top && each.right <= hero.right && each.height > 20);
      });
    expect(await places()).toEqual([true, true, true]);
    await plant(page, '@layer theme { .suggestions { position: absolute !important; right: 3rem; bottom: 0 } }');
    expect(await places()).toContain(false);
  });

  test('a mark means one thing: dashes what is not drawn, waves what was not understood, a strike what is not in the picture', async () => {
    const { page } = desk;
    const marks = () =>
      page.evaluate(() => {
        const ROLES = ['subject', 'setting', 'look', 'lettering', 'link', 'format', 'undrawn', 'unread', 'absent', 'over'];
        return ROLES.map((role) => {
          const probe = document.createElement('span');
          probe.className = `word word-${role}`;
          document.body.append(probe);
          const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(probe);
          probe.remove();
          return line === 'none' ? line : `${line} ${style}`;
        });
      });
    const AS_IT_IS = [
      ...Array.from({ length: 4 }, () => 'underline solid'),
      'none',
      'none',
      'underline dashed',
      'underline wavy',
      'line-through solid',
      'line-through solid',
    ];
    expect(await marks()).toEqual(AS_IT_IS);
    await plant(page, '@layer theme { .word-lettering { text-decoration-style: dashed !important } }');
    expect(await marks()).not.toEqual(AS_IT_IS);
  });

  test('one thing wears the accent colour: what makes the next picture', async () => {
    const { page } = desk;
    await say(page, 'a red boat');
    await page.focus('#idea');
    const accented = () =>
      page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--accent)';
        document.body.append(probe);
        const accent = getComputedStyle(probe).color;
        probe.remove();
        return Array.from(document.querySelectorAll<HTMLElement>('.studio *'))
          .filter((each) => {
            const { color, backgroundColor, borderTopColor, outlineColor, outlineStyle, textDecorationColor } =
              getComputedStyle(each);
            const worn = [backgroundColor, borderTopColor, each.innerText === '' ? '' : color, textDecorationColor];
            return [...worn, outlineStyle === 'none' ? '' : outlineColor].includes(accent) && each.checkVisibility();
          })
          .map((each) => each.className);
      });
    expect(await accented()).toEqual(['icon-button send']);
    await plant(page, '.text-button { color: var(--accent) !important }');
    expect((await accented()).length).toBeGreaterThan(1);
  });

  test('until one of the ways is chosen there is none to act on', async () => {
    const { page } = desk;
    await say(page, 'a red boat');
    const acting = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLButtonElement>('.acts button'))
          .filter((each) => !each.disabled && each.checkVisibility())
          .map((each) => each.innerText.replace(/\s+/g, ' ').trim() || (each.getAttribute('aria-label') ?? '')),
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
    await plant(page, '.acts { visibility: visible !important }');
    await page.evaluate(() => document.querySelector('.acts button')?.removeAttribute('disabled'));
    expect(await acting()).toContain('Another');
    await mend(page);
    await page.waitForFunction(() => document.querySelectorAll('.ways canvas').length === 2, undefined, { timeout: 180_000 });
    await page.locator('.ways li button').first().click();
    await settled(page);
    expect(await acting()).toEqual(expect.arrayContaining(row));
  });
});
