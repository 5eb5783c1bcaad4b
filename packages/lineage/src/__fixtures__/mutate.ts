/** Damage as it happens, and as it is done on purpose: seeded, so that a run can be had again. */
import type { Random } from '@atelier/spec';
import { concat } from '../bytes.ts';
import { rebuild } from './tamper.ts';

/** Edge values that lengths and offsets are known to be tripped by. */
const EDGES = [0, 1, 0x7f, 0x80, 0xfe, 0xff];

export function mutate(chance: Random, seeds: readonly Uint8Array[]): Uint8Array {
  let file: Uint8Array = chance.pick(seeds).slice();
  for (let n = 1 + chance.below(8); n > 0; n--) {
    const at = chance.below(Math.max(1, chance.chance(0.5) ? Math.min(400, file.length) : file.length));
    const other = chance.pick(seeds);
    const from = chance.below(other.length);
    const length = chance.below(60);
    switch (chance.below(6)) {
      case 0:
        file[at] = chance.pick(EDGES);
        break;
      case 1:
        file[at]! ^= 1 << chance.below(8);
        break;
      case 2:
        file.fill(chance.pick(EDGES), at, at + 4);
        break;
      case 3:
        file = file.subarray(0, at);
        break;
      case 4:
        file = concat([file.subarray(0, at), other.subarray(from, from + length), file.subarray(at)]);
        break;
      default:
        file = concat([file.subarray(0, at), file.subarray(at + length)]);
    }
  }
  // Half of the PNG files get right checksums again, or nothing behind them would ever be reached.
  return chance.chance(0.5) && file[0] === 0x89 ? rebuild(file, (chunks) => chunks) : file;
}
