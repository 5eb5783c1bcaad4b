import type { Picture } from '@atelier/spec';

/** Bytes that are hashed at once where it can be done in steps. */
const STEP = 1 << 20;

/** SHA-256 of the RGBA8 bytes, lower-case hex. Two pictures with the same hash and size have the same pixels. */
export async function pixelHash({ data }: Picture): Promise<string> {
  // `digest` wants all bytes at once, none of them shared, and copies them; Node's own hash need not.
  const node = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:crypto');
  if (node) {
    const hash = node.createHash('sha256');
    for (let at = 0; at < data.length; at += STEP) hash.update(data.slice(at, at + STEP));
    return hash.digest('hex');
  }
  const own = data.buffer instanceof ArrayBuffer ? (data as Uint8ClampedArray<ArrayBuffer>) : data.slice();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', own));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
