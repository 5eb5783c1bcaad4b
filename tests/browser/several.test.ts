import { expect, test } from 'vitest';
import { onThePage } from './on-the-page.ts';
import { say, setting, settingOf, settled } from './studio.ts';

onThePage('several pictures to choose from', (at) => {
  test('words that ask for several pictures are answered with as many to choose from, once', async () => {
    const { page } = await at.goOn();
    const offered = (count: number) =>
      page.waitForFunction((all) => document.querySelectorAll('.ways canvas').length === all, count, { timeout: 180_000 });
    await page.fill('#idea', '3 pics of a red kite');
    await offered(3);
    await page.locator('.ways-head').getByText('3 pictures, as you asked').waitFor();
    const seed = await settingOf(page, 'Seed');
    await page.locator('.ways li button').nth(1).click();
    await page.locator('.ways').waitFor({ state: 'detached' });
    expect(await settingOf(page, 'Seed')).not.toBe(seed);
    await settled(page);
    // The one that was chosen is sharpened, and nobody is asked again.
    await page.getByRole('navigation', { name: 'Earlier pictures' }).locator('[aria-current]').waitFor();
    expect(await page.locator('.ways').count()).toBe(0);
    // Other words ask anew; who closes them has one picture, also of what is said next.
    await page.fill('#idea', '2 pics of a blue kite');
    await offered(2);
    await page.locator('body').press('Escape');
    await page.locator('.ways').waitFor({ state: 'detached' });
    expect(await page.locator('.answer').count()).toBe(0);
    await page.fill('#talk', 'make it night');
    await page.keyboard.press('Enter');
    await page.locator('.answer .diff').getByText('night').waitFor();
    await page
      .getByRole('navigation', { name: 'Earlier pictures' })
      .getByRole('button', { name: '2 pics of a blue kite; make it night' })
      .waitFor();
    expect(await page.locator('.ways').count()).toBe(0);
  });

  test('lock and vary: a locked addition outlives another seed, four ways are offered, one is gone on from and taken back', async () => {
    const { page } = await at.goOn();
    await say(page, 'a beach');
    // What was not said is folded, until asked for; the choice outlives the visit.
    const see = page.getByRole('button', { name: 'show them' });
    expect(await see.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#chip-rest').isVisible()).toBe(false);
    await see.focus();
    await page.keyboard.press('Enter');
    await page.reload();
    await page.getByRole('button', { name: 'hide them' }).waitFor();
    await settled(page);
    const added = page.locator('.chip-row[data-row="added"] .chip-name');
    const first = (await added.first().innerText()).trim();
    await added.first().focus();
    await page.keyboard.press('l');
    await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll('.chip-name')].some(
          (each) => each.getAttribute('aria-label')?.includes(`${name}`) && each.getAttribute('aria-label')?.includes('locked'),
        ),
      first,
    );
    await setting(page, 'Seed', async () => {
      for (let i = 0; i < 3; i++) {
        await page.getByRole('button', { name: 'Another seed' }).click();
        await page.waitForTimeout(120);
      }
    });
    await settled(page);
    expect(await page.locator('.chip-name').allInnerTexts()).toContain(first);
    const seed = await settingOf(page, 'Seed');
    const paper = await page.locator('.picture').boundingBox();
    await page.fill('#talk', 'four variations');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.ways canvas').length === 4, undefined, { timeout: 180_000 });
    expect(await page.locator('.picture').boundingBox()).toEqual(paper);
    // Told apart by what differs; a tap goes on from one, and all of them are there again once it is taken back.
    for (const words of await page.locator('.way-label').allInnerTexts())
      expect(words).toMatch(/(?:hour|finish)[\s\S]*Use this$/);
    await page.locator('.ways li button').nth(1).click();
    await page.locator('.ways').waitFor({ state: 'detached' });
    expect(await settingOf(page, 'Seed')).not.toBe(seed);
    await page
      .locator('.answer', { hasText: '“number 2” You go on from' })
      .getByRole('button', { name: 'take it back' })
      .click();
    await page.waitForFunction(() => document.querySelectorAll('.ways canvas').length === 4);
    expect(await settingOf(page, 'Seed')).toBe(seed);
    await page.locator('.ways li button').nth(2).click();
    await page.locator('.ways').waitFor({ state: 'detached' });
    await page.locator('body').press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('.ways canvas').length === 4);
    await page.locator('body').press('Escape');
    await page.locator('.ways').waitFor({ state: 'detached' });
    await settled(page);
    expect(await settingOf(page, 'Seed')).toBe(seed);
  });
});
