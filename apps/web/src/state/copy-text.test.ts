import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClipboardClosed, copyText } from './copy-text.ts';

type Item = { 'text/plain': Promise<Blob> };

class TakesPromises {
  readonly held: Item;
  constructor(held: Item) {
    this.held = held;
  }
}
class TakesBlobsAlone {
  constructor(held: Item) {
    if (!(held['text/plain'] instanceof Blob)) throw new TypeError('not a Blob');
  }
}

let pasted: string | undefined;
let calls: string[];
/** As a browser that writes nothing once the press is over, save what was promised in it. */
function browser(Item: unknown, { open = true, late = true } = {}): void {
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', {
    clipboard: {
      async write([{ held }]: [TakesPromises]) {
        calls.push('write');
        if (!open) throw new DOMException('no', 'NotAllowedError');
        pasted = await (await held['text/plain']).text();
      },
      async writeText(text: string) {
        calls.push('writeText');
        if (!open || !late) throw new DOMException('no', 'NotAllowedError');
        pasted = text;
      },
    },
  });
}

beforeEach(() => {
  pasted = undefined;
  calls = [];
});
afterEach(() => vi.unstubAllGlobals());

const soon = <T>(value: T): Promise<T> => new Promise((done) => setTimeout(done, 5, value));

test('a promise is handed over in the press itself, so nothing is written after it', async () => {
  browser(TakesPromises, { late: false });
  const copied = copyText(() => soon('a fox'));
  expect(calls).toEqual(['write']);
  expect(await copied).toBe(true);
  expect([pasted, calls]).toEqual(['a fox', ['write']]);
});

describe.each([
  ['with promises', TakesPromises],
  ['with items that take no promise', TakesBlobsAlone],
  ['without items', undefined],
])('a browser %s', (_, Item) => {
  test('copies', async () => {
    browser(Item);
    expect(await copyText(() => soon('a fox'))).toBe(true);
    expect(pasted).toBe('a fox');
  });

  test('the last press wins, though the first is never answered, or later', async () => {
    browser(Item);
    let answer = (_: string) => {};
    const stopped: boolean[] = [];
    const first = copyText((signal) => {
      signal.addEventListener('abort', () => stopped.push(true));
      return new Promise((done) => {
        answer = done;
      });
    });
    const second = copyText(() => soon('an owl'));
    expect(await first).toBe(false);
    expect(stopped).toEqual([true]);
    answer('a fox');
    expect(await second).toBe(true);
    await soon(undefined);
    expect(pasted).toBe('an owl');
  });

  test('what went wrong with the text is said as it is, what went wrong with the clipboard as that', async () => {
    browser(Item);
    await expect(copyText(() => Promise.reject(new RangeError('too long')))).rejects.toThrow(RangeError);
    browser(Item, { open: false });
    await expect(copyText(() => soon('a fox'))).rejects.toThrow(ClipboardClosed);
    expect(pasted).toBeUndefined();
  });
});

test('a page without a clipboard says so', async () => {
  vi.stubGlobal('navigator', {});
  await expect(copyText(() => soon('a fox'))).rejects.toThrow(ClipboardClosed);
});
