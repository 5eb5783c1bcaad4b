import { expect, test } from 'vitest';
import { onThePage } from './on-the-page.ts';
import { difference, say, settingOf, settled, thumbnail } from './studio.ts';

onThePage('the page that waits, and the empty one', (at) => {
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
    const copy = page.locator('#prompts').getByRole('button', { name: 'Copy prompt', exact: true });
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
    const other = page.getByRole('button', { name: 'Copy prompt for another generator' });
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
    expect(await caption.count()).toBe(0);
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
    await page.getByRole('alert').getByRole('heading', { name: 'Atelier has stopped' }).waitFor();
    // Nothing is offered that could not be done.
    const offers = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.acts, .talk, .settings, .prompts'), (each) => each.className),
      );
    expect(await offers()).toEqual([]);
    expect(await page.locator('#idea').getAttribute('readonly')).not.toBeNull();
    await page.unroute('**/assets/studio-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await offers()).toEqual(['acts', 'talk', 'settings', 'prompts']);
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
    await page.locator('.answer').getByText('night').first().waitFor();
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
