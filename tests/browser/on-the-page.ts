/** Journeys in a real Chromium against the built product: one server and one browser a file, and visits that may complain of nothing. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { startChromium } from '../../scripts/chromium.js';
import { beginAnew, type Studio, settled, startStudio, type Visit, visit } from './studio.ts';

export interface OnThePage {
  browser: Browser;
  /** From the first test on. */
  readonly studio: Studio;
  /** A visit with nothing kept from an earlier one: no file, no worker, no words. */
  enter(address?: string, options?: Parameters<typeof visit>[2]): Promise<Visit>;
  /** A later visit of somebody who was here before and left nothing: the files are at hand, which loads the page in half the time. */
  enterAgain(): Promise<Visit>;
  /** Cleared words on the page of the visit before, as somebody begins with others: nothing is loaded again. */
  goOn(): Promise<Visit>;
}

const started = await startChromium();

/** The tests of `define`; skipped, and said to be, where no Chromium starts. `options` are those of the visit that several tests share. */
export function onThePage(name: string, define: (at: OnThePage) => void, options: Parameters<typeof visit>[2] = {}): void {
  if (!started.browser)
    process.stderr.write(`No Chromium starts here, so the journeys of the page are skipped (${started.why}).\n`);
  const browser = started.browser as Browser;
  describe.skipIf(!started.browser)(name, { timeout: 420_000 }, () => {
    let studio: Studio;
    let regular: Visit | undefined;
    const open: Visit[] = [];
    beforeAll(async () => {
      studio = await startStudio();
    });
    afterEach(async () => {
      const complaints = [...open.flatMap((visited) => visited.complaints), ...(regular?.complaints.splice(0) ?? [])];
      await Promise.all(open.splice(0).map(({ context }) => context.close()));
      expect(complaints).toEqual([]);
    });
    afterAll(async () => {
      await studio.stop();
      await browser.close();
    });
    define({
      browser,
      get studio() {
        return studio;
      },
      async enter(address, own) {
        const visited = await visit(browser, address ?? studio.launch, own);
        open.push(visited);
        return visited;
      },
      async enterAgain() {
        if (regular) {
          const { page, context } = regular;
          await page.goto('about:blank');
          const inside = await context.newCDPSession(page);
          await inside.send('Storage.clearDataForOrigin', {
            origin: new URL(studio.address).origin,
            storageTypes: 'local_storage',
          });
          await inside.detach();
          await page.goto(studio.launch);
        } else regular = await visit(browser, studio.launch, options);
        return regular;
      },
      async goOn() {
        if (!regular) {
          regular = await visit(browser, studio.launch, options);
          await settled(regular.page);
        }
        await beginAnew(regular.page);
        return regular;
      },
    });
  });
}
