/** About how many bytes a record holds with all that hangs on it; what a function holds cannot be seen, and counts as the function. */

/** A field, or a number or reference in an array. */
const WORD = 8;
/** An object, array or function without its fields. */
const HEAD = 32;

/** Ends as soon as it is past `most`: then the answer says no more than that. */
export function heldBy(record: object, most: number): number {
  const seen = new Set<object>([record]);
  let bytes = 0;
  // A set is walked on to what was added on the way.
  for (const each of seen) {
    bytes += HEAD;
    if (ArrayBuffer.isView(each)) bytes += each.byteLength;
    else if (typeof each === 'object') {
      const inner: Iterable<unknown> =
        each instanceof Map ? [...each].flat() : each instanceof Set || Array.isArray(each) ? each : Object.values(each);
      for (const value of inner) {
        bytes += WORD + (typeof value === 'string' ? value.length : 0);
        if ((typeof value === 'object' && value !== null) || typeof value === 'function') seen.add(value);
        if (bytes > most) return bytes;
      }
    }
    if (bytes > most) break;
  }
  return bytes;
}
