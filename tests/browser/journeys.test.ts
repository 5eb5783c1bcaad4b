import { expect, test } from 'vitest';
import { onThePage } from './on-the-page.ts';
import { difference, say, setShape, setting, settingOf, settled, thumbnail } from './studio.ts';

onThePage('the page', (at) => {
  test('first picture: the page types one by itself, and the first key takes its place', async () => {
    const { page } = await at.enterAgain();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.reload();
    // Over stills until the painter is there; then the picture is its own.
    await page.waitForFunction(() =>
      /^a beach(?!.*palm)/.test(document.querySelector<HTMLTextAreaElement>('#idea')?.value ?? ''),
    );
    await page.locator('.still[data-on]').first().waitFor();
    await page.waitForFunction(() => /palm trees$/.test(document.querySelector<HTMLTextAreaElement>('#idea')?.value ?? ''));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await settled(page);
    expect(await page.inputValue('#idea')).toContain('beach');
    expect(page.url()).not.toContain('token');
    await page.focus('#idea');
    await page.keyboard.type('somehow a red boat');
    expect(await page.inputValue('#idea')).toBe('somehow a red boat');
    await settled(page);
    const words = await page.$$eval('.idea-layer .word', (all) =>
      all.map((each) => [each.textContent, each.getAttribute('data-role')]),
    );
    expect(words.map(([text]) => text?.trim()).join(' ')).toContain('boat');
    expect(words.some(([, role]) => role === 'subject')).toBe(true);
    expect(await page.getByRole('group', { name: 'red boat' }).count()).toBe(1);
    expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(/boat/);
    // What was not understood has a wave, and is named.
    const unread = page.locator('.idea-layer .word-unread');
    expect(await unread.innerText()).toBe('somehow');
    expect(await unread.evaluate((each) => getComputedStyle(each).textDecorationStyle)).toBe('wavy');
    await page.locator('#idea-read').getByText('Not understood: somehow.').waitFor();
  });

  test('pointing: a word lights its region, the picture says who put it there', async () => {
    const { page } = await at.goOn();
    await say(page, 'a beach at sunset, palm trees');
    const beach = await page.locator('.idea-layer .word-setting').first().boundingBox();
    if (!beach) throw new Error('expected an underlined word');
    await page.mouse.move(beach.x + beach.width / 2, beach.y + beach.height / 2);
    // Once, however soon after the last key.
    await page.waitForSelector('.veil[data-on]', { timeout: 30_000 });
    const paper = await page.locator('.picture').boundingBox();
    if (!paper) throw new Error('expected a picture');
    await page.mouse.move(paper.x + paper.width / 2, paper.y + 12);
    expect(await page.locator('.tag').innerText()).toMatch(/sky|clouds/);
    expect(await page.locator('.tag').innerText()).toMatch(/it follows|I added it|you said it/);
    await page.mouse.move(paper.x + paper.width * 0.5, paper.y + paper.height * 0.96);
    await page.waitForFunction(() => document.querySelector('.idea-layer .word-lit')?.textContent === 'beach');
    expect(await page.locator('.tag').innerText()).toMatch(/you said it/);
  });

  test('talk: what was named changes, the diff says it, Ctrl+Z takes it back', async () => {
    const { page } = await at.goOn();
    await say(page, 'a beach at noon');
    const noon = await thumbnail(page);
    await page.fill('#talk', 'make it night');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.diff');
    expect(await page.locator('.diff').innerText()).toContain('night');
    expect(await page.locator('.idea-layer .word-over').innerText()).toBe('noon');
    expect(await page.locator('.then li').allInnerTexts()).toEqual(['make it night']);
    // What else might be said stays in sight, and is of the picture as it is now.
    const suggestions = page.getByRole('list', { name: 'For example' });
    await suggestions.getByRole('button', { name: 'make it sunset' }).waitFor();
    await page.waitForTimeout(150);
    await settled(page);
    const night = await thumbnail(page);
    expect(difference(noon, night)).toBeGreaterThan(25);
    await page.locator('body').press('Control+z');
    await page.waitForTimeout(150);
    await settled(page);
    expect(difference(noon, await thumbnail(page))).toBeLessThan(4);
    // A line may also be taken out by itself, from wherever it stands among others.
    for (const line of ['make it night', 'add a sailboat on the left']) {
      await page.fill('#talk', line);
      await page.keyboard.press('Enter');
      await page.locator('.then li').getByText(line).waitFor();
    }
    await page.getByRole('button', { name: 'Take back “make it night”' }).click();
    await page.getByRole('button', { name: /^sailboat on the left, thing$/ }).waitFor();
    await page.waitForFunction(() => document.querySelector('.idea-layer .word-over') === null);
    expect(await page.locator('.then li').allInnerTexts()).toEqual(['add a sailboat on the left']);
    await page.fill('#talk', 'how is the weather in Rome?');
    await page.keyboard.press('Enter');
    expect(await page.locator('.answer').innerText()).toMatch(/picture/);
    expect(await page.locator('.diff').count()).toBe(0);
  });

  test('chips: leave out, bring back, reword, put in another order, each undone', async () => {
    const { page } = await at.goOn();
    await say(page, 'a cat and a dog on a sofa');
    const chips = () => page.locator('.chip-row[data-row="said"] .chip-name').allInnerTexts();
    const before = await chips();
    await page.getByRole('button', { name: /^cat, thing/ }).focus();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: /^cat, thing, left out/ }).waitFor();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: /^cat, thing$/ }).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForFunction(
      (first) => document.querySelector('.chip-row[data-row="said"] .chip-name')?.textContent !== first,
      before[0],
    );
    await page.getByRole('button', { name: /^dog, thing/ }).click();
    await page.getByLabel('In other words').fill('three white dogs');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^3 white dogs, thing/ }).waitFor();
    for (let i = 0; i < 4; i++) await page.locator('body').press('Control+z');
    await page.waitForFunction(
      (all) =>
        [...document.querySelectorAll('.chip-row[data-row="said"] .chip-name')].map((each) => each.textContent).join() === all,
      before.join(),
    );
  });

  test('paste and check: what a chat invented is named, and the prompts of generators are at hand', async () => {
    const { page } = await at.goOn();
    await say(page, 'a beach sunset');
    await page.getByRole('button', { name: /^Prompt in/ }).click();
    await page.getByLabel('A prompt from elsewhere').fill('A deserted beach at sunset with a lone figure, palm trees, 8k');
    await page.waitForSelector('.checked');
    expect(await page.locator('.checked [data-group="invented"] dd').innerText()).toMatch(/palm trees/);
    expect(await page.locator('.checked [data-group="kept"] dd').innerText()).toMatch(/beach/);
    // It is held against the words of now, whichever of the two was typed last.
    expect(await page.locator('.checked [data-group="dropped"] dd').innerText()).toBe('nothing');
    await say(page, 'a beach sunset, a red boat');
    await page.locator('.checked [data-group="dropped"]').getByText('boat').waitFor();
    await say(page, 'a beach sunset');
    await page.locator('#prompts').scrollIntoViewIfNeeded();
    await page.locator('#prompts').getByRole('button', { name: 'Copy prompt', exact: true }).click();
    await page.locator('.toast').getByText('Prompt in plain English copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/beach/i);
    await page.getByRole('button', { name: 'Copy prompt for another generator' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Midjourney' }).click();
    await page.locator('.toast').getByText('Prompt for Midjourney copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/beach.* --/is);
    await page.getByRole('button', { name: /^Prompt for/ }).click();
  });

  test('finish, extra detail and shape: each is seen, swapped and undone', async () => {
    const { page } = await at.goOn();
    await say(page, 'a red boat on a lake');
    const plain = await thumbnail(page);
    const back = async (what: 'Finish' | 'Extra detail' | 'Shape', stands: string) => {
      await page.locator('body').press('Control+z');
      await expect.poll(() => settingOf(page, what)).toBe(stands);
      await page.waitForTimeout(150);
      await settled(page);
      expect(difference(plain, await thumbnail(page))).toBeLessThan(4);
    };
    const put = async (what: 'Finish' | 'Extra detail', value: string) => {
      await setting(page, what, () => page.getByRole('radio', { name: value, exact: true }).check());
      await page.waitForTimeout(150);
      await settled(page);
    };
    const finish = await settingOf(page, 'Finish');
    await put('Finish', 'pixel art');
    expect(await settingOf(page, 'Finish')).toBe('pixel art');
    expect(difference(plain, await thumbnail(page))).toBeGreaterThan(4);
    await back('Finish', finish);

    // None leaves light, colour and framing (B5); what was said stays.
    const added = () => page.locator('.chip-row[data-row="added"] .chip-name').count();
    const some = await added();
    await put('Extra detail', 'none');
    await expect.poll(added).toBeLessThan(some);
    expect(await page.locator('.chip-row[data-row="said"] .chip-name').allInnerTexts()).toEqual(['red boat', 'lake']);
    await back('Extra detail', 'some');

    await setShape(page, '3:2');
    await page.waitForTimeout(150);
    await settled(page);
    const shape = () =>
      page.$eval('.picture canvas[data-front]', (each) => {
        const { width, height } = each as HTMLCanvasElement;
        return Math.round((width / height) * 10) / 10;
      });
    await expect.poll(shape).toBe(1.5);
    await setting(page, 'Shape', () => page.getByRole('button', { name: 'Swap width and height' }).click());
    expect(await settingOf(page, 'Shape')).toBe('2:3');
    await expect.poll(shape).toBe(0.7);
    await page.locator('body').press('Control+z');
    await expect.poll(() => settingOf(page, 'Shape')).toBe('3:2');
    await back('Shape', '1:1');

    // A locked seed stays, whatever is said.
    const seed = await settingOf(page, 'Seed');
    await setting(page, 'Seed', () => page.getByRole('button', { name: 'Lock the seed' }).click());
    expect(await page.getByRole('button', { name: 'Another', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Clear the words' }).click();
    await say(page, 'a blue kite');
    expect(await settingOf(page, 'Seed')).toContain(seed);
    await setting(page, 'Seed', () => page.getByRole('button', { name: 'Lock the seed' }).click());
    expect(await page.getByRole('button', { name: 'Another', exact: true }).isDisabled()).toBe(false);
  });

  test('a prompt says which of its words the drawing shows', async () => {
    const { page } = await at.goOn();
    await say(page, 'a fox and a theremin in the snow');
    // Folded until it is wanted; the generator is the one that was asked for last.
    expect(await page.locator('.prompt-text').count()).toBe(0);
    const row = page.getByRole('button', { name: 'Prompt for Midjourney' });
    // Text, underlines and what they mean come together.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.prompt-text')) return;
        observer.disconnect();
        const first = ['.prompt-text .in-drawing', '.prompt-says .in-drawing'].map(
          (each) => document.querySelector(each) !== null,
        );
        Object.assign(window, { first });
      }).observe(document.body, { childList: true, subtree: true });
    });
    await row.click();
    await page.waitForSelector('.prompt-text .in-drawing');
    expect(await page.evaluate(() => (window as unknown as { first: boolean[] }).first)).toEqual([true, true]);
    const shown = async () => (await page.locator('.prompt-text .in-drawing').allInnerTexts()).join(' ');
    await expect.poll(shown, { timeout: 60_000 }).toMatch(/fox.*snow/);
    const prompt = await page.locator('.prompt-text').innerText();
    // The Brief knows what is for words alone, and the painter what it has no drawing for.
    expect(prompt).toMatch(/theremin/);
    expect(await shown()).not.toMatch(/theremin/);
    expect((await shown()).length).toBeLessThan(prompt.length * 0.8);
    // Another version keeps the focus on what chose it, and what is copied is of that version, by whichever button.
    const version = page.getByLabel('Version');
    await version.focus();
    await version.evaluate((each) => {
      const left = () => Object.assign(window, { left: true });
      each.addEventListener('blur', left);
    });
    await version.selectOption('7');
    await page.locator('.prompt-text').getByText('--v 7').waitFor();
    expect(await page.evaluate(() => [document.activeElement?.tagName, 'left' in window])).toEqual(['SELECT', false]);
    const copies = [
      page.locator('#prompts').getByRole('button', { name: 'Copy prompt', exact: true }),
      page.locator('.acts').getByRole('button', { name: 'Copy prompt', exact: true }),
      page.locator('.caption').getByRole('button', { name: 'Copy prompt' }),
    ];
    for (const copy of copies) {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await copy.click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/--v 7\b/);
      await page.locator('.toast').getByText('Prompt for Midjourney 7 copied.').waitFor();
    }
    // What a generator cannot take stands under its prompt, with how much of its limit is used.
    await page.getByRole('tab', { name: 'DALL·E 3' }).click();
    await page
      .getByRole('list', { name: 'Not taken over' })
      .getByText(/takes no seed/)
      .waitFor();
    expect(await page.locator('.prompt-foot').innerText()).toMatch(/^\d+ of 4,000 characters/);
    await page.getByRole('tab', { name: 'Midjourney' }).click();
    await version.selectOption('7');
    await page.locator('.prompt-text').getByText('--v 7').waitFor();
    // The version is not taken along to another generator, and back.
    await page.getByRole('tab', { selected: false }).first().click();
    await page.getByRole('tab', { name: 'Midjourney' }).click();
    await page.locator('.prompt-text').getByText('--v 8.2').waitFor();
    expect(await version.inputValue()).toBe('8.2');
    await row.click();
    expect(await page.locator('.prompt-text').count()).toBe(0);
  });

  test('what is hidden or has no drawing says so on its chip', async () => {
    const { page } = await at.goOn();
    await say(page, 'a cat and a theremin on a sofa');
    await page.getByRole('button', { name: /^theremin not drawn, thing/ }).waitFor();
    expect(await page.getByRole('button', { name: /^cat, thing$/ }).count()).toBe(1);
    // One line under the picture says so, with a way on; its place is marked, and whoever cannot see the picture is not told it were there.
    await page.locator('.caption', { hasText: /^No drawing for theremin yet; its place is empty/ }).waitFor();
    expect(await page.locator('.kept-place').allInnerTexts()).toEqual(['theremin']);
    expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(/Not drawn: theremin\.$/);
    await page.locator('.caption').getByRole('button', { name: 'Copy prompt' }).click();
    await page
      .locator('.toast')
      .getByText(/Prompt .* copied/)
      .waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/theremin/);
  });

  test('keyboard only: from the box to a large picture and back through earlier ideas', async () => {
    const { page } = await at.goOn();
    await page.focus('#idea');
    await page.keyboard.type('birthday card for Ada');
    await settled(page);
    // Whoever does not see it hears of it.
    const heard = () => page.getByRole('status').innerText();
    await expect.poll(heard, { timeout: 60_000 }).toMatch(/^Drawn: .*Ada/);
    await page.keyboard.press('Control+Enter');
    await expect.poll(heard, { timeout: 60_000 }).toMatch(/^Painting it at full size|percent painted/);
    await page.waitForFunction(
      () => (document.querySelector<HTMLCanvasElement>('canvas[data-front]')?.width ?? 0) >= 1000,
      undefined,
      { timeout: 180_000 },
    );
    await page.focus('#idea');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('a red kite');
    await settled(page);
    await page.keyboard.press('Alt+ArrowUp');
    expect(await page.inputValue('#idea')).toBe('birthday card for Ada');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.inputValue('#idea')).toBe('a red kite');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.inputValue('#idea')).toBe('a red kite');
    // Everything that acts can be reached by Tab, and shows where the focus is.
    const reached = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          () =>
            document.activeElement?.id ||
            document.activeElement?.getAttribute('aria-label') ||
            document.activeElement?.textContent?.trim() ||
            '',
        ),
      );
    }
    expect([...reached].join(' | ')).toMatch(/Another.*Full size.*Save PNG.*talk.*/s);
    await page.getByRole('button', { name: 'Another', exact: true }).focus();
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: /keep talking/ }).waitFor();
    await page.keyboard.press('Escape');
  });
});
