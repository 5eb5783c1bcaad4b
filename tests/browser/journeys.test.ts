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
    // What was not understood is dotted, and named.
    const unread = page.locator('.idea-layer .word-unread');
    expect(await unread.innerText()).toBe('somehow');
    expect(await unread.evaluate((each) => getComputedStyle(each).textDecorationStyle)).toBe('dotted');
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
    await page.getByRole('button', { name: /^Prompt in/ }).click();
    await page.locator('#prompts').getByRole('button', { name: 'Copy', exact: true }).click();
    await page.locator('.toast').getByText('Prompt in plain English copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/beach/i);
    await page.getByRole('button', { name: 'Copy the prompt for another generator' }).focus();
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

  test('words that ask for several pictures are answered with as many to choose from, once', async () => {
    const { page } = await at.goOn();
    const offered = (count: number) =>
      page.waitForFunction((all) => document.querySelectorAll('.ways canvas').length === all, count, { timeout: 180_000 });
    await page.fill('#idea', '3 pics of a red kite');
    await offered(3);
    await page.locator('.answer').getByText('3 pictures, as you asked').waitFor();
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

  test('a prompt says which of its words the drawing shows', async () => {
    const { page } = await at.goOn();
    await say(page, 'a fox and a sousaphone in the snow');
    // Folded until it is wanted; the generator is the one that was asked for last.
    expect(await page.locator('.prompt-text').count()).toBe(0);
    const row = page.getByRole('button', { name: 'Prompt for Midjourney' });
    await row.click();
    await page.waitForSelector('.prompt-text .in-drawing');
    const shown = async () => (await page.locator('.prompt-text .in-drawing').allInnerTexts()).join(' ');
    await expect.poll(shown, { timeout: 60_000 }).toMatch(/fox.*snow/);
    const prompt = await page.locator('.prompt-text').innerText();
    // The Brief knows what is for words alone, and the painter what it has no drawing for.
    expect(prompt).toMatch(/sousaphone/);
    expect(await shown()).not.toMatch(/sousaphone/);
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
      page.locator('#prompts').getByRole('button', { name: 'Copy', exact: true }),
      page.locator('.acts').getByRole('button', { name: 'Copy prompt', exact: true }),
      page.locator('.caption').getByRole('button', { name: 'copy the prompt' }),
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
    await say(page, 'a cat and a sousaphone on a sofa');
    await page.getByRole('button', { name: /^sousaphone not drawn, thing/ }).waitFor();
    expect(await page.getByRole('button', { name: /^cat, thing$/ }).count()).toBe(1);
    // One line under the picture says so, with a way on; its place is marked, and whoever cannot see the picture is not told it were there.
    await page.locator('.caption', { hasText: /^No drawing yet for sousaphone: the place is kept free/ }).waitFor();
    expect(await page.locator('.kept-place').allInnerTexts()).toEqual(['sousaphone']);
    expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(/Not drawn: sousaphone\.$/);
    await page.locator('.caption').getByRole('button', { name: 'copy the prompt' }).click();
    await page
      .locator('.toast')
      .getByText(/Prompt .* copied/)
      .waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/sousaphone/);
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
    for (const words of await page.locator('.way-label').allInnerTexts()) expect(words).toMatch(/hour|finish/);
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

  test('a draft that takes long says so, is stopped and begun again; a painter that does not come says so too', async () => {
    const { page, complaints } = await at.enter('about:blank');
    await page.addInitScript(() => {
      const post = Worker.prototype.postMessage as (message: unknown, ...rest: unknown[]) => void;
      Worker.prototype.postMessage = function (this: Worker, message: { name?: string }, ...rest: unknown[]) {
        if (message.name === 'draft' && 'slow' in window) return;
        const held = (window as { held?: (() => void)[] }).held;
        if (message.name === 'prompt' && held) held.push(() => post.call(this, message, ...rest));
        else post.call(this, message, ...rest);
      } as typeof Worker.prototype.postMessage;
    });
    await page.goto(at.studio.launch);
    await say(page, 'a red boat');
    const before = await thumbnail(page);
    await page.getByRole('button', { name: 'Prompt in plain English' }).click();
    await page.locator('.prompt-text').getByText('red boat').waitFor();
    await page.evaluate(() => Object.assign(window, { slow: true, held: [] }));
    const copy = page.locator('#prompts').getByRole('button', { name: 'Copy', exact: true });
    await copy.click();
    await page.waitForFunction(() => (window as unknown as { held: unknown[] }).held.length === 1);
    await page.fill('#idea', 'a red boat at night');
    const caption = page.locator('.caption');
    await caption.getByText(/^Still drawing/).waitFor();
    // What is shown is marked as older, and what is copied is of the words of now, also where it was asked for before them.
    await page.locator('.prompt-says').getByText('Of your words before').waitFor();
    await page.evaluate(() => {
      const { held } = window as { held?: (() => void)[] };
      Reflect.deleteProperty(window, 'held');
      for (const post of held ?? []) post();
    });
    await page.locator('.toast').getByText('Prompt in plain English copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/red boat.*night/i);
    // Of two presses the last one wins; that it is being written is said only until it is, or there is nothing to write.
    const other = page.getByRole('button', { name: 'Copy the prompt for another generator' });
    const letGo = () =>
      page.evaluate(() => {
        const held = (window as unknown as { held: (() => void)[] }).held.splice(0);
        Reflect.deleteProperty(window, 'held');
        for (const post of held.reverse()) post();
      });
    await page.evaluate(() => Object.assign(window, { held: [] }));
    await copy.click();
    await page.locator('.toast').getByText('The prompt is being written').waitFor();
    await other.click();
    await page.getByRole('menuitem', { name: 'Midjourney' }).click();
    await letGo();
    await page.locator('.toast').getByText('Prompt for Midjourney copied.').waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/red boat.* --/is);
    await page.evaluate(() => Object.assign(window, { held: [] }));
    await copy.click();
    await page.locator('.toast').getByText('The prompt is being written').waitFor();
    await page.fill('#idea', '');
    await letGo();
    await page.locator('.toast').getByText('The words were cleared').waitFor();
    await page.fill('#idea', 'a red boat at night');
    await caption.getByText(/^Still drawing/).waitFor();
    await caption.getByRole('button', { name: 'stop' }).click();
    await caption.getByText(/^Stopped/).waitFor();
    expect(await page.locator('.picture[data-behind]').count()).toBe(0);
    await caption.getByRole('button', { name: 'draw it' }).click();
    await caption.getByText(/^Still drawing/).waitFor();
    await page.locator('body').press('Escape');
    await caption.getByText(/^Stopped/).waitFor();
    await page.evaluate(() => Reflect.deleteProperty(window, 'slow'));
    await caption.getByRole('button', { name: 'draw it' }).click();
    await settled(page);
    await caption.getByText(/^Drawn in your browser/).waitFor();
    expect(difference(before, await thumbnail(page))).toBeGreaterThan(20);

    // While it is loaded its size is said; where it does not come, what to do.
    let fail = () => {};
    const failing = new Promise<void>((done) => {
      fail = done;
    });
    await page.route('**/assets/studio-*.js', async (route) => {
      await failing;
      await route.abort();
    });
    await page.evaluate(async () => {
      for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
    });
    await page.reload();
    await page.getByText(/^\d+\.\d of \d+\.\d MB$/).waitFor();
    fail();
    await page.getByRole('alert').getByText('The painter did not start.').waitFor();
    // Nothing is offered that could not be done.
    const offers = () =>
      page.evaluate(() =>
        Array.from(
          document.querySelectorAll<HTMLElement>('.acts, .talk, .settings, .paste, .prompts'),
          (each) => each.className,
        ),
      );
    expect(await offers()).toEqual([]);
    await page.unroute('**/assets/studio-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await offers()).toEqual(['acts', 'talk', 'settings', 'prompts', 'paste']);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints.splice(0).filter((each) => !/Failed to load resource/.test(each))).toEqual([]);
  });

  test('the empty page: a wall of pictures, and one of them is gone on from', async () => {
    const { page } = await at.enterAgain();
    await settled(page);
    // What the page typed may be talked about as well, and is one's own from then on.
    const typed = await page.inputValue('#idea');
    await page.fill('#talk', 'make it night');
    await page.keyboard.press('Enter');
    await page.locator('.answer').getByText('“make it night”').waitFor();
    await page.locator('.then li').getByText('make it night').waitFor();
    await settled(page);
    expect(await page.locator('.answer').innerText()).toContain('night');
    expect(await page.inputValue('#idea')).toBe(typed);
    await page.getByRole('button', { name: 'Clear the words' }).click();
    const wall = page.getByRole('list', { name: 'Pictures to begin from' });
    await wall.waitFor();
    const images = wall.locator('img');
    expect(await images.count()).toBeGreaterThan(9);
    const missing = () =>
      images.evaluateAll((all) =>
        all.filter((each) => (each as HTMLImageElement).naturalWidth === 0).map(({ outerHTML }) => outerHTML),
      );
    await expect.poll(missing, { timeout: 10_000 }).toEqual([]);
    await wall.getByRole('button', { name: 'birthday card for Tom' }).click();
    // The very picture of the wall: its words and its seed.
    expect(await page.inputValue('#idea')).toBe('birthday card for Tom');
    expect(await settingOf(page, 'Seed')).toBe('7');
    await settled(page);
    expect(await wall.count()).toBe(0);
    await page.locator('body').press('Control+z');
    await wall.waitFor();
  });
});
