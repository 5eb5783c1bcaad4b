/** On a phone: what a finger reaches, and what is in sight while it types. */
import { expect, test } from 'vitest';
import { onThePage } from './on-the-page.ts';
import { mend, plant } from './planting.ts';
import { say, settled } from './studio.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

onThePage(
  'on a phone',
  (at) => {
    test('one column, no sideways scrolling, box and picture in sight together', async () => {
      const { page } = await at.enterAgain();
      // A low one, of which a keyboard takes about half.
      await page.setViewportSize({ width: 390, height: 780 });
      await settled(page);
      await page.locator('#idea').tap();
      await page.keyboard.type('a castle on a hill');
      await settled(page);
      expect(await page.inputValue('#idea')).toBe('a castle on a hill');
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] as number);
      const box = await page.locator('#idea').boundingBox();
      const picture = await page.locator('.picture').boundingBox();
      expect((picture?.y ?? 999) + 150).toBeLessThan(430);
      expect((box?.y ?? -1) >= 0).toBe(true);
      await page.setViewportSize(PHONE.viewport);
    });

    test('the line to the picture stays in reach, and covers nothing for good', async () => {
      const { page } = await at.goOn();
      await say(page, 'a red boat');
      const places = () =>
        page.evaluate(() => {
          const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const line = box('.talk form');
          return { inReach: line.top > innerHeight / 2 && line.bottom <= innerHeight, free: box('.side').bottom <= line.top };
        });
      expect((await places()).inReach).toBe(true);
      // The suggestions are one row, which scrolls.
      const rows = () =>
        page.$$eval('.suggestions li', (all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);
      expect(await rows()).toBe(1);
      await plant(page, '@layer theme { .suggestions { flex-direction: column !important } }');
      expect(await rows()).toBeGreaterThan(1);
      await mend(page);
      // Nor does it take the picture away to be typed into.
      await page.locator('#talk').tap();
      expect(await page.evaluate(() => [document.activeElement?.id, scrollY])).toEqual(['talk', 0]);
      // More than the window holds.
      await page.getByRole('button', { name: /^Prompt/ }).tap();
      await page.locator('.prompt-text').waitFor();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await places()).toEqual({ inReach: true, free: true });
      await plant(page, '.studio { padding-bottom: 0 !important }');
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect((await places()).free).toBe(false);
      await plant(page, '.talk form { position: static !important }');
      expect((await places()).inReach).toBe(false);
      await mend(page);
      await page.getByRole('button', { name: /^Prompt/ }).tap();
    });

    test('what a line came to is never behind it, in a tall picture and in a low window', async () => {
      const { page } = await at.goOn();
      await say(page, 'a lighthouse at noon, 9:16');
      await page.fill('#talk', 'make it night');
      await page.keyboard.press('Enter');
      await page.locator('.answer .diff').getByText('night').waitFor();
      await settled(page);
      const free = () =>
        page.evaluate(() => {
          const [answer, line] = ['.answer', '.talk form'].map((each) => document.querySelector(each)?.getBoundingClientRect());
          return answer && line && answer.height > 0 && answer.bottom <= line.top;
        });
      for (const [width, height] of [
        [390, 844],
        [390, 660],
        [640, 400],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => scrollTo(0, 0));
        expect(await free(), `${width} × ${height}`).toBe(true);
      }
      await page.setViewportSize(PHONE.viewport);
      await plant(page, '@layer theme { .picture { max-width: calc(72dvh * var(--shape)) !important } }');
      expect(await free()).toBe(false);
      await mend(page);
    });

    test('whatever is for a finger is 44 pixels high, or answers as if it were', async () => {
      const { page } = await at.goOn();
      await say(page, 'a red boat');
      const low = () =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll<HTMLElement>('button, select, textarea, input'))
            .filter((each) => each.checkVisibility())
            .filter((each) => {
              each.scrollIntoView({ block: 'center' });
              const { left, top, width, height } = each.getBoundingClientRect();
              const hit = (y: number) => {
                const found = document.elementFromPoint(left + width / 2, top + height / 2 + y);
                return found !== null && each.contains(found);
              };
              return !hit(-21) || !hit(21);
            })
            .map((each) => each.innerText || each.getAttribute('aria-label')),
        );
      expect(await low()).toEqual([]);
      await plant(page, '.acts .button { min-height: 0 !important; height: 1.5rem !important }');
      expect(await low()).toContain('Another');
      await mend(page);
    });

    test('what can be done with a chip comes up from below, as wide as the screen', async () => {
      const { page } = await at.goOn();
      await say(page, 'a red boat');
      await page.getByRole('button', { name: /^red boat, thing/ }).tap();
      const place = () =>
        page.evaluate(() => {
          const box = document.querySelector('.chip-card')?.getBoundingClientRect();
          return box && [Math.round(box.left), Math.round(box.right), Math.round(box.bottom)];
        });
      await page.waitForSelector('.chip-card');
      expect(await place()).toEqual([0, 390, 844]);
      await plant(page, '@layer theme { [data-radix-popper-content-wrapper] { inset: 0 auto auto 0 !important } }');
      expect(await place()).not.toEqual([0, 390, 844]);
      await mend(page);
      await page.locator('.chip-card').getByRole('button', { name: 'Close' }).tap();
      await page.waitForSelector('.chip-card', { state: 'detached' });
    });
  },
  PHONE,
);
