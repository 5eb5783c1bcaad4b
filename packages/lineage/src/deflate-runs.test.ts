import { inflateSync } from 'node:zlib';
import { random } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { deflateRuns } from './deflate-runs.ts';
import { codeLengths, codesOf } from './huffman.ts';

/** Bytes as filtered rows have them: mostly near zero, in `spread`, with runs of up to `longest` now and then. */
function rows(seed: number, length: number): Uint8Array {
  const dice = random(seed, 'rows');
  const spread = dice.pick([1, 2, 5, 40, 256]);
  const [often, longest] = [dice.pick([0, 3, 40, 400]), dice.pick([2, 3, 4, 10, 11, 130, 257, 258, 259, 700])];
  const data = new Uint8Array(length);
  for (let i = 0; i < length; ) {
    const value = dice.below(spread) + dice.below(spread) - spread;
    const end = dice.below(400) < often ? i + 1 + dice.below(longest) : i + 1;
    for (; i < end && i < length; i++) data[i] = value;
  }
  return data;
}

describe('deflateRuns', () => {
  it('is unpacked to the same bytes by another program', () => {
    for (let seed = 0; seed < 150; seed++) {
      const data = rows(seed, random(seed, 'length').below(seed % 10 === 0 ? 140_000 : 3000));
      expect(Buffer.compare(inflateSync(deflateRuns([data])), data), `seed ${seed}`).toBe(0);
    }
  });

  it('is the same bytes however the data come in parts', () => {
    for (let seed = 0; seed < 12; seed++) {
      const dice = random(seed, 'parts');
      const data = rows(seed, 60_000 + dice.below(150_000));
      const most = dice.pick([3, 4097, 70_000, 131_070]);
      // Each part in the bytes of the one before, as a filter gives its rows.
      const room = new Uint8Array(most);
      function* parts(): Generator<Uint8Array> {
        for (let at = 0; at < data.length; ) {
          const part = room.subarray(0, Math.min(dice.below(most + 1), data.length - at));
          part.set(data.subarray(at, at + part.length));
          at += part.length;
          yield part;
        }
      }
      expect(Buffer.compare(deflateRuns(parts()), deflateRuns([data])), `seed ${seed}`).toBe(0);
    }
  });

  it('takes nothing, one byte, whole blocks, and the longest codes', () => {
    // Each value half as often as the one before: a tree that would be deeper than fifteen bits; and now and then a long run with
    // something rare behind it, which is as many bits in one go as there can be.
    const dice = random(1, 'steep');
    const steep: number[] = [];
    while (steep.length < 64_000) {
      steep.push(Math.clz32(dice.below(0x1_0000_0000)));
      if (dice.below(200) === 0) steep.push(...new Array(131 + dice.below(127)).fill(0), 60 + dice.below(190));
    }
    for (const data of [
      new Uint8Array(0),
      Uint8Array.of(7),
      new Uint8Array(65535),
      new Uint8Array(65536).fill(9),
      Uint8Array.from(steep),
    ])
      expect(Buffer.compare(inflateSync(deflateRuns([data])), data)).toBe(0);
  });

  it('is no larger than what it packs by more than the frame, and small where there are runs', () => {
    const noise = Uint8Array.from({ length: 200_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 24);
    expect(deflateRuns([noise]).length).toBeLessThan(noise.length + 40);
    expect(deflateRuns([new Uint8Array(200_000)]).length).toBeLessThan(400);
  });
});

describe('Huffman codes', () => {
  it('are full, within their bound, shorter for what is commoner, and no code begins another', () => {
    for (let seed = 0; seed < 200; seed++) {
      const dice = random(seed, 'counts');
      const most = dice.pick([7, 9, 15]);
      const steep = dice.below(2) === 0;
      const size = 2 + dice.below(most === 7 ? 17 : 284);
      const counts = Uint32Array.from({ length: size }, (_, i) => (steep ? 1 << (i % 24) : dice.below(50)));
      if (counts.filter((count) => count > 0).length < 2) continue;
      const lengths = codeLengths(counts, most);
      const codes = codesOf(lengths);
      let kraft = 0;
      const seen = new Set<string>();
      const used = [...counts.keys()].filter((symbol) => counts[symbol]! > 0).sort((a, b) => counts[a]! - counts[b]!);
      for (const [rank, symbol] of used.entries()) {
        kraft += 2 ** -lengths[symbol]!;
        seen.add(`${lengths[symbol]} ${codes[symbol]}`);
        if (rank > 0 && lengths[used[rank - 1]!]! < lengths[symbol]!) expect.fail(`seed ${seed}: the commoner is the longer`);
      }
      expect(lengths.every((length, symbol) => length <= most && length > 0 === counts[symbol]! > 0)).toBe(true);
      expect(kraft, `seed ${seed}`).toBe(1);
      expect(seen.size).toBe(used.length);
    }
  });
});
