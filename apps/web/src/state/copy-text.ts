/** What the page copies: it may still be being made when its button is pressed, and of several presses the last one wins. */

let last = new AbortController();

export class ClipboardClosed extends Error {
  constructor() {
    super('The clipboard is not open to this page. Allow it in the settings of the browser, then copy again.');
    this.name = 'ClipboardClosed';
  }
}

/**
 * To be called in the press itself, before anything is awaited: Safari and Firefox refuse what is written later, and take the promise of a
 * text (W3C Clipboard API, ClipboardItem). Where promises are not taken, or there is no ClipboardItem, the text is written once it is there.
 * `make` is told by its signal that another press came. Answers whether it was copied: false where another press came first.
 * @throws what `make` throws, and `ClipboardClosed`
 */
export async function copyText(make: (signal: AbortSignal) => Promise<string>): Promise<boolean> {
  last.abort();
  last = new AbortController();
  const { signal } = last;
  const overtaken = new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(signal.reason), { once: true }),
  );
  const text = Promise.race([make(signal), overtaken]);
  try {
    if (!(await writeSoon(text))) {
      const made = await text;
      if (!signal.aborted) await navigator.clipboard.writeText(made);
    }
  } catch {
    if (signal.aborted) return false;
    // What went wrong with the text itself is not the clipboard's fault.
    await text;
    throw new ClipboardClosed();
  }
  return !signal.aborted;
}

/** False where the browser takes no promise, or took none this time. */
async function writeSoon(text: Promise<string>): Promise<boolean> {
  const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
  // Nobody else may look at it, where the item is refused.
  blob.catch(() => {});
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}
