import type { Picture } from '@atelier/spec';

/** SHA-256 of the RGBA8 bytes, lower-case hex. Two pictures with the same hash and size have the same pixels. */
export async function pixelHash(picture: Picture): Promise<string> {
  // Shared memory is not accepted by `digest`, so such pixels are copied.
  const data =
    picture.data.buffer instanceof ArrayBuffer ? (picture.data as Uint8ClampedArray<ArrayBuffer>) : picture.data.slice();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
