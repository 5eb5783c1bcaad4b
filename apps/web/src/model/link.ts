/**
 * A link holds the Brief and the seed behind `#`, which no server sees: packed JSON, at most a few kilobytes. Whoever opens it may
 * have been sent anything, so what is unpacked is bounded here and checked against the schema by the worker.
 */
import type { Brief } from '@atelier/spec';

export interface Linked {
  brief: Brief;
  seed: number;
  aspect?: string;
}

const LONGEST = 64_000;
const LARGEST = 1_000_000;
const MARK = 'p=';

export async function linkFor(base: string, linked: Linked): Promise<string> {
  const { brief, seed, aspect } = linked;
  const json = JSON.stringify({ v: 1, brief, seed, ...(aspect && { aspect }) });
  const packed = await bytesOf(new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  return `${base}#${MARK}${toBase64Url(packed)}`;
}

/** Undefined where the fragment is none of ours or cannot be read. */
export async function linkedIn(fragment: string): Promise<unknown> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(MARK) || text.length > LONGEST) return undefined;
  try {
    const packed = fromBase64Url(text.slice(MARK.length));
    const bytes = await bytesOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')), LARGEST);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

async function bytesOf(stream: ReadableStream<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('link: it unpacks to more than a picture needs');
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
