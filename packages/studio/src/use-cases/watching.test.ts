import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, watching } from './watching.ts';

const at = (name: string, size: number, changed = size): Entry => ({ name, size, changed });

describe('a watched folder', () => {
  it('gives a picture when two looks found it alike, and once', () => {
    const watch = watching();
    expect(watch.look([at('fox.png', 10)])).toEqual([]);
    expect(watch.look([at('fox.png', 20)])).toEqual([]);
    expect(watch.look([at('fox.png', 20)])).toEqual(['fox.png']);
    expect(watch.look([at('fox.png', 20)])).toEqual([]);
  });

  it.each(['fox.png.crdownload', 'fox.png.part', 'fox.png.download', 'fox.png.opdownload'])(
    'waits while %s is there, and never takes it for a picture',
    (unfinished) => {
      const watch = watching();
      // Firefox lays an empty file under the final name beside the growing one.
      const both = [at('fox.png', 0), at(unfinished, 10)];
      for (let i = 0; i < 3; i++) expect(watch.look(both)).toEqual([]);
      expect(watch.look([at('fox.png', 90)])).toEqual([]);
      expect(watch.look([at('fox.png', 90)])).toEqual(['fox.png']);
    },
  );

  it('leaves alone what lay there before, other files, hidden and empty ones', () => {
    const there = [at('old.png', 5), at('notes.txt', 5), at('.hidden.png', 5), at('empty.webp', 0)];
    const watch = watching([at('old.png', 5)]);
    for (let i = 0; i < 3; i++) expect(watch.look(there)).toEqual([]);
    // Replaced under the same name, it is another picture.
    const replaced = [at('old.png', 6)];
    watch.look(replaced);
    expect(watch.look(replaced)).toEqual(['old.png']);
  });

  it('never gives a picture that still changes, whatever its sizes were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 30 }), (sizes) => {
        const watch = watching();
        let last: number | undefined;
        for (const size of sizes) {
          if (watch.look([at('a.png', size, 1)]).length > 0) expect(size).toBe(last);
          last = size;
        }
      }),
    );
  });
});
