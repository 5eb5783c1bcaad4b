/** What a test file leaves behind is tidied up after its last test, also where the process goes on with another file. */
const left: (() => void)[] = [];

/** `tidy` is called when the test file that runs now has ended, the latest first. */
export const atEnd = (tidy: () => void): void => void left.push(tidy);

/** Called by `tidy.setup.ts` after each test file. */
export function tidyUp(): void {
  for (const tidy of left.splice(0).reverse()) tidy();
}
