/** Ways to damage or forge PNG files on purpose. */
import { zlibSync } from 'fflate';
import { concat, latin1, putU32be } from '../bytes.ts';
import { PNG_SIGNATURE, readChunks, writeChunk } from '../png-chunks.ts';

export interface RawChunk {
  type: string;
  data: Uint8Array;
}

/** The file with its chunks changed; checksums are made right again. */
export function rebuild(png: Uint8Array, change: (chunks: RawChunk[]) => RawChunk[]): Uint8Array {
  const chunks = [...readChunks(png)].map(({ type, data }) => ({ type, data }));
  return concat([PNG_SIGNATURE, ...change(chunks).map(({ type, data }) => writeChunk(type, data))]);
}

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** Our record chunk holding that text instead. */
export const withRecord = (png: Uint8Array, text: string): Uint8Array =>
  rebuild(png, (chunks) =>
    chunks.map((chunk) =>
      latin1(chunk.data).startsWith('atelier\0')
        ? { ...chunk, data: concat([bytesOf('atelier\0\0\0\0\0'), new TextEncoder().encode(text)]) }
        : chunk,
    ),
  );

export function withSize(png: Uint8Array, width: number, height: number): Uint8Array {
  return rebuild(png, ([header, ...rest]) => {
    const data = header!.data.slice();
    putU32be(data, 0, width);
    putU32be(data, 4, height);
    return [{ type: 'IHDR', data }, ...rest];
  });
}

/** A zlib stream that unpacks to `length` zero bytes. */
export const bomb = (length: number): Uint8Array => zlibSync(new Uint8Array(length), { level: 9, mem: 8 });
