// @ts-check
// Pair kerning of a WOFF font from its GPOS table, classes included (OpenType 1.9, "GPOS: Glyph Positioning Table", lookup
// types 2 and 9), for scripts/bake-type.js. Older readers take single pairs only, which leaves most sans faces unkerned.
import { inflateSync } from 'node:zlib';

/**
 * @param {Buffer} woff
 * @returns {DataView | undefined} the GPOS table, unpacked
 */
function gposOf(woff) {
  const tables = woff.readUInt16BE(12);
  for (let i = 0; i < tables; i++) {
    const at = 44 + i * 20;
    if (woff.toString('latin1', at, at + 4) !== 'GPOS') continue;
    const offset = woff.readUInt32BE(at + 4);
    const packed = woff.readUInt32BE(at + 8);
    const length = woff.readUInt32BE(at + 12);
    const body = woff.subarray(offset, offset + packed);
    const bytes = packed < length ? inflateSync(body) : body;
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return undefined;
}

/**
 * @param {Buffer} woff
 * @returns {(left: number, right: number) => number} change of the advance of `left` before `right`, font units; glyph indices
 */
export function gposKerning(woff) {
  const table = gposOf(woff);
  if (!table) return () => 0;
  const t = table;
  const u16 = (/** @type {number} */ at) => t.getUint16(at);
  const featureList = u16(6);
  const lookupList = u16(8);
  /** @type {Set<number>} */
  const lookups = new Set();
  for (let i = 0; i < u16(featureList); i++) {
    const at = featureList + 2 + i * 6;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((o) => t.getUint8(at + o)));
    if (tag !== 'kern') continue;
    const feature = featureList + u16(at + 4);
    for (let k = 0; k < u16(feature + 2); k++) lookups.add(u16(feature + 4 + 2 * k));
  }
  /** @type {number[]} */
  const pairs = [];
  for (const index of [...lookups].sort((a, b) => a - b)) {
    const lookup = lookupList + u16(lookupList + 2 + 2 * index);
    const kind = u16(lookup);
    for (let i = 0; i < u16(lookup + 4); i++) {
      let sub = lookup + u16(lookup + 6 + 2 * i);
      if (kind === 9 && u16(sub + 2) === 2) sub += t.getUint32(sub + 4);
      else if (kind !== 2) continue;
      pairs.push(sub);
    }
  }
  /** Index of a glyph in a coverage table, −1 where it is not in it. @param {number} at @param {number} glyph */
  const covered = (at, glyph) => {
    const n = u16(at + 2);
    for (let i = 0; i < n; i++) {
      if (u16(at) === 1) {
        if (u16(at + 4 + 2 * i) === glyph) return i;
      } else {
        const r = at + 4 + 6 * i;
        if (glyph >= u16(r) && glyph <= u16(r + 2)) return u16(r + 4) + glyph - u16(r);
      }
    }
    return -1;
  };
  /** @param {number} at @param {number} glyph */
  const classOf = (at, glyph) => {
    if (u16(at) === 1) {
      const i = glyph - u16(at + 2);
      return i >= 0 && i < u16(at + 4) ? u16(at + 6 + 2 * i) : 0;
    }
    for (let i = 0; i < u16(at + 2); i++) {
      const r = at + 4 + 6 * i;
      if (glyph >= u16(r) && glyph <= u16(r + 2)) return u16(r + 4);
    }
    return 0;
  };
  const bits = (/** @type {number} */ v) => v.toString(2).replaceAll('0', '').length;
  return (left, right) => {
    for (const sub of pairs) {
      const i = covered(sub + u16(sub + 2), left);
      if (i < 0) continue;
      const [f1, f2] = [u16(sub + 4), u16(sub + 6)];
      // Only the change of the first advance counts: it stands after x and y placement.
      const inValue = 2 * bits(f1 & 3);
      const size1 = 2 * bits(f1);
      const record = size1 + 2 * bits(f2);
      if (u16(sub) === 1) {
        const set = sub + u16(sub + 10 + 2 * i);
        for (let k = 0; k < u16(set); k++) {
          const at = set + 2 + k * (2 + record);
          if (u16(at) === right) return f1 & 4 ? t.getInt16(at + 2 + inValue) : 0;
        }
      } else {
        const c1 = classOf(sub + u16(sub + 8), left);
        const c2 = classOf(sub + u16(sub + 10), right);
        const at = sub + 16 + (c1 * u16(sub + 14) + c2) * record;
        const value = f1 & 4 ? t.getInt16(at + inValue) : 0;
        if (value !== 0 || c2 !== 0) return value;
      }
    }
    return 0;
  };
}
