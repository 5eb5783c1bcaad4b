/** What leaves the page and comes back to it: saved pictures, dropped pictures, links. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { atelier, emptyFolder, root } from '../journeys/cli.ts';
import { onThePage } from './on-the-page.ts';
import { saved, say, setSeed, setShape, settingOf, settled } from './studio.ts';

onThePage('files and links', (at) => {
  test('the bytes of a saved picture are those of the command line, with threads and without', async () => {
    const idea = 'birthday card for Tom';
    const home = emptyFolder();
    const { status, stderr } = await atelier(['imagine', idea, '--seed', '7', '--aspect', '3:2', '-o', join(home, 'cli.png')]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const expected = readFileSync(join(home, 'cli.png'));
    const { page, context } = await at.enter();
    await say(page, idea);
    await setSeed(page, '7');
    await setShape(page, '3:2');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const { name, bytes } = await saved(page);
    expect(name).toBe('birthday-card-for-tom-7.png');
    expect(bytes.equals(expected)).toBe(true);
    // Kept by the server, it is the same file under the same name.
    await page.getByRole('button', { name: 'Keep' }).click();
    await page
      .locator('.toast')
      .getByText(/Kept as/)
      .waitFor();
    const kept = readdirSync(at.studio.pictures).filter((file) => file.endsWith('.png'));
    expect(kept).toEqual(['birthday-card-for-tom-7.png']);
    expect(readFileSync(join(at.studio.pictures, kept[0] as string)).equals(expected)).toBe(true);
    await context.close();

    // Without the two headers there is no shared memory, and one thread paints. Nor does this browser keep anything.
    const alone = await at.browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
    await alone.addInitScript(() => {
      for (const kept of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, kept, {
          get() {
            throw new DOMException('forbidden here', 'SecurityError');
          },
        });
    });
    await alone.route('**/*', async (route) => {
      const answer = await route.fetch();
      const headers = answer.headers();
      delete headers['cross-origin-opener-policy'];
      delete headers['cross-origin-embedder-policy'];
      await route.fulfill({ response: answer, headers });
    });
    const single = await alone.newPage();
    await single.goto(at.studio.launch);
    // The token of the launch is known all the same.
    await single.getByRole('button', { name: 'Keep', exact: true }).waitFor();
    await say(single, idea);
    await setSeed(single, '7');
    await setShape(single, '3:2');
    expect(await single.evaluate(() => crossOriginIsolated)).toBe(false);
    expect((await saved(single)).bytes.equals(expected)).toBe(true);
    await alone.close();
  });

  test('a picture made of shapes is saved as SVG too, with the bytes of the command line', async () => {
    const idea = 'calm blue and gold, abstract';
    const file = join(emptyFolder(), 'cli.svg');
    const { status, stderr } = await atelier(['imagine', idea, '--seed', '8', '--format', 'svg', '-o', file]);
    expect([status, stderr]).toEqual([0, '']);
    const { page } = await at.goOn();
    await say(page, 'a red boat');
    expect(await page.getByRole('button', { name: 'Save in another format' }).count()).toBe(0);
    await say(page, idea);
    await setSeed(page, '8');
    const { name, bytes } = await saved(page, 'SVG');
    expect(name).toBe('calm-blue-and-gold-abstract-8.svg');
    expect(bytes.equals(readFileSync(file))).toBe(true);
  });

  test('drop to recall: a picture brings back its words, seed and shape', async () => {
    const home = emptyFolder();
    const file = join(home, 'boat.png');
    await atelier(['imagine', 'a boat on a lake, no people', '--seed', '99', '--size', '192x128', '-o', file]);
    const { page } = await at.goOn();
    const drop = (path: string, type: string) =>
      page.evaluate(
        ({ text, name, kind }) => {
          const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([data], name, { type: kind }));
          dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
        },
        { text: readFileSync(path).toString('base64'), name: basename(path), kind: type },
      );
    await drop(file, 'image/png');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#idea')?.value === 'a boat on a lake, no people',
    );
    expect(await settingOf(page, 'Seed')).toBe('99');
    expect(await settingOf(page, 'Shape')).toBe('3:2');
    await page.locator('#idea-read', { hasText: /Recalled.*Illustrator/ }).waitFor();
    // Another tool's: its words, and what it wants left out.
    const foreign = (name: string) => join(root, 'packages/lineage/src/__fixtures__', name);
    await drop(foreign('a1111.jpg'), 'image/jpeg');
    await page.locator('#idea-read', { hasText: /Recalled: made by (?!Illustrator).*drawn anew/ }).waitFor();
    const idea = await page.inputValue('#idea');
    expect(idea.length).toBeGreaterThan(5);
    await page.getByRole('group', { name: /^no / }).first().waitFor();
    // What cannot be recalled changes nothing, and says why.
    await drop(foreign('plain.jpg'), 'image/jpeg');
    await page
      .locator('.toast')
      .getByText(/does not say how it was made/)
      .waitFor();
    await drop(join(root, 'package.json'), 'application/json');
    await page
      .locator('.toast')
      .getByText(/picture/)
      .waitFor();
    expect(await page.inputValue('#idea')).toBe(idea);
  });

  test('a link carries Brief and seed, and no token, to another visit', async () => {
    const { page } = await at.goOn();
    await say(page, 'two penguins on ice');
    await page.fill('#talk', 'make it night');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.diff');
    await page.getByRole('button', { name: 'Copy a link to this picture' }).click();
    await page
      .locator('.toast')
      .getByText(/Link copied/)
      .waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#p=[\w-]+$/);
    expect(link).not.toContain('token');
    const seed = await settingOf(page, 'Seed');
    const { page: other } = await at.enter(link);
    await other.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#idea')?.value === 'two penguins on ice');
    expect(await settingOf(other, 'Seed')).toBe(seed);
    expect(await other.locator('.chip-row[data-row="said"]').innerText()).toContain('night');
    // Whoever came by a link has no token, and is not offered what needs one.
    await settled(other);
    expect(await other.getByRole('button', { name: 'Keep' }).count()).toBe(0);
    // Half a link says so, and changes nothing.
    await other.evaluate(() => {
      location.hash = 'p=x9';
    });
    await other
      .locator('.toast')
      .getByText(/damaged/)
      .waitFor();
    expect(await other.inputValue('#idea')).toBe('two penguins on ice');
  });
});
