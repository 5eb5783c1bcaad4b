/** The built product for a journey: `atelier studio` on a free port, and pages in a Chromium. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { emptyFolder, plainEnvironment, root } from '../journeys/cli.ts';

export interface Studio {
  /** With the token of the launch. */
  launch: string;
  /** Without: what a copied link begins with. */
  address: string;
  pictures: string;
  stop(): Promise<void>;
}

export async function startStudio(): Promise<Studio> {
  const pictures = emptyFolder();
  const env = { ...plainEnvironment(), ATELIER_HOME: pictures };
  const child: ChildProcess = spawn(process.execPath, [join(root, 'bin/atelier.js'), 'studio', '--no-open', '--port', '0'], {
    env,
  });
  const launch = await new Promise<string>((done, fail) => {
    let text = '';
    child.stdout?.on('data', (part) => {
      text += part;
      const address = /http:\/\/\S+/.exec(text)?.[0];
      if (address) done(address);
    });
    child.once('exit', (status) => fail(new Error(`atelier studio ended with ${status}: ${text}`)));
  });
  const stop = () =>
    new Promise<void>((done) => {
      if (child.exitCode !== null) return done();
      child.once('exit', () => done());
      child.kill('SIGTERM');
    });
  return { launch, address: launch.replace(/#.*$/, ''), pictures, stop };
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the page complained about: exceptions, console errors, refused requests. */
  complaints: string[];
}

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // No journey is about speed: a machine with other work to do may take its time.
  context.setDefaultTimeout(180_000);
  // The page draws its seeds; a journey meets the same pictures every time.
  await context.addInitScript(() => {
    let drawn = 0;
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (into) =>
      (into instanceof Uint32Array && into.length === 1 ? into.fill(7919 * ++drawn) : draw(into)) as typeof into;
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  return { page, context, complaints };
}

/** Waits until the picture is what the words say. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.picture:not([data-behind]):not([data-empty]) canvas[data-front]', { timeout: 180_000 });
}

/** Types an idea as a person does, and waits for its picture. */
export async function say(page: Page, idea: string): Promise<void> {
  await page.fill('#idea', idea);
  await page.waitForFunction((words) => document.querySelector('.idea-layer')?.textContent?.startsWith(words), idea);
  await page.waitForTimeout(80);
  await settled(page);
}

/** Clears the words, and with them all that was said and done about the picture. */
export async function beginAnew(page: Page): Promise<void> {
  // The page's own first words may be on their way; a key stops them.
  await page.fill('#idea', 'x');
  await page.getByRole('button', { name: 'Clear the words' }).click();
  await page.waitForSelector('.picture[data-empty]');
  await page.evaluate(() => scrollTo(0, 0));
}

/** What a setting stands at, as its button in the row says: "1:1", "77". */
type Setting = 'Shape' | 'Finish' | 'Extra detail' | 'Seed';
export const settingOf = (page: Page, name: Setting): Promise<string> =>
  page
    .getByRole('button', { name: new RegExp(`^${name}\\b`) })
    .locator('.setting-value')
    .innerText();

/** Opens the card of a setting, does something in it, and closes it. */
export async function setting(page: Page, name: Setting, act: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
  await page.waitForSelector('.setting-card');
  await act();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.setting-card', { state: 'detached' });
}
export const setSeed = (page: Page, seed: string) => setting(page, 'Seed', () => page.fill('#seed', seed));
/** The shapes stand there lying or upright, as the one that is chosen does; for the other way it is chosen first and then turned. */
export const setShape = (page: Page, shape: string) =>
  setting(page, 'Shape', async () => {
    const named = (name: string) => page.getByRole('radio', { name, exact: true });
    if ((await named(shape).count()) > 0) return named(shape).check();
    await named(shape.split(':').reverse().join(':')).check();
    await page.getByRole('button', { name: 'Swap width and height' }).click();
  });

/** The picture as it is seen, at one size whatever it was painted at: a grey thumbnail of 24 × 24 values from 0 to 255. */
export function thumbnail(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const front = document.querySelector<HTMLCanvasElement>('.picture canvas[data-front]');
    const small = new OffscreenCanvas(24, 24);
    const context = small.getContext('2d');
    if (!front || !context) throw new Error('thumbnail: expected a picture');
    context.drawImage(front, 0, 0, 24, 24);
    const { data } = context.getImageData(0, 0, 24, 24);
    return Array.from({ length: 576 }, (_, i) =>
      Math.round(((data[4 * i] ?? 0) + (data[4 * i + 1] ?? 0) + (data[4 * i + 2] ?? 0)) / 3),
    );
  });
}

/** Mean difference of two thumbnails, 0 … 255. */
export const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;

/** Presses what saves, and answers with the file. */
export async function saved(page: Page, format: 'PNG' | 'SVG' = 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  const press = async () => {
    if (format === 'PNG') return page.getByRole('button', { name: 'Save PNG' }).click();
    await page.getByRole('button', { name: 'Save in another format' }).click();
    await page.getByRole('menuitem', { name: `Save ${format}` }).click();
  };
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 180_000 }), press()]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}
