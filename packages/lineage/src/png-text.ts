/** PNG's three kinds of text chunk: we write uncompressed iTXt and read tEXt, zTXt and iTXt. */
import { concat, latin1, strictUtf8, toUtf8, utf8 } from './bytes.ts';
import { inflate } from './inflate.ts';
import { MAX_TEXT } from './limits.ts';
import { type PngChunk, writeChunk } from './png-chunks.ts';

export interface TextChunk {
  /** Latin-1, 1–79 characters. */
  keyword: string;
  text: string;
}

/** An iTXt chunk: keyword, not compressed, no language. NUL, which ends fields in PNG, becomes U+FFFD. */
export function writeText({ keyword, text }: TextChunk): Uint8Array {
  if (!/^[!-~]([ -~]{0,77}[!-~])?$/.test(keyword)) {
    throw new RangeError(`PNG keyword: expected 1–79 printable ASCII characters, got ${JSON.stringify(keyword)}`);
  }
  const head = new Uint8Array(keyword.length + 5);
  for (let i = 0; i < keyword.length; i++) head[i] = keyword.charCodeAt(i);
  return writeChunk('iTXt', concat([head, toUtf8(text.replaceAll('\0', '\uFFFD'))]));
}

export const isText = (chunk: PngChunk): boolean => chunk.type === 'tEXt' || chunk.type === 'zTXt' || chunk.type === 'iTXt';

/** `undefined` where the chunk is malformed, unknown or too large. Without the wish, the text behind the keyword stays shut. */
export function readText({ type, data }: PngChunk, wanted: (keyword: string) => boolean): TextChunk | undefined {
  const keyEnd = data.subarray(0, 80).indexOf(0);
  if (keyEnd < 1) return undefined;
  const keyword = latin1(data.subarray(0, keyEnd));
  if (!wanted(keyword)) return { keyword, text: '' };
  const body = data.subarray(keyEnd + 1);
  const text = type === 'tEXt' ? plain(body) : type === 'zTXt' ? squeezed(body) : international(body);
  return text === undefined ? undefined : { keyword, text };
}

/** tEXt is Latin-1 by the book, but many tools put UTF-8 there; Latin-1 text that happens to be valid UTF-8 is very rare. */
function plain(body: Uint8Array): string | undefined {
  if (body.length > MAX_TEXT) return undefined;
  return strictUtf8(body) ?? latin1(body);
}

function squeezed(body: Uint8Array): string | undefined {
  if (body[0] !== 0) return undefined;
  const text = inflate(body.subarray(1), MAX_TEXT);
  return text && plain(text);
}

function international(body: Uint8Array): string | undefined {
  const [compressed, method] = body;
  const languageEnd = body.indexOf(0, 2);
  const translationEnd = languageEnd < 0 ? -1 : body.indexOf(0, languageEnd + 1);
  if (translationEnd < 0) return undefined;
  const rest = body.subarray(translationEnd + 1);
  if (compressed === 1 && method === 0) {
    const text = inflate(rest, MAX_TEXT);
    return text && utf8(text);
  }
  return compressed === 0 && rest.length <= MAX_TEXT ? utf8(rest) : undefined;
}
