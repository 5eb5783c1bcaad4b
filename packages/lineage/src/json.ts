/** JSON from a stranger's file: never deeper than it may be, and no exception where it is none. */
import { MAX_DEPTH, MAX_TEXT } from './limits.ts';

/** Deepest nesting of brackets outside strings. Counted before parsing, so that no recursion ever meets a bottomless text. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x7b || c === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x7d || c === 0x5d) depth--;
  }
  return deepest;
}

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** `undefined` where it is no JSON, or more than is read. Python's NaN and Infinity, which some tools write, become null. */
export function jsonOf(text: string | undefined): Json | undefined {
  if (text === undefined || text.length > MAX_TEXT || depthOf(text) > MAX_DEPTH) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    if (!/\b(?:NaN|Infinity)\b/.test(text)) return undefined;
    try {
      // Outside strings only; a bare word cannot stand anywhere else in JSON.
      return JSON.parse(
        text.replace(/("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g, (_, quoted: string | undefined) => quoted ?? 'null'),
      ) as Json;
    } catch {
      return undefined;
    }
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectOf = (text: string | undefined): JsonObject | undefined => {
  const value = jsonOf(text);
  return isObject(value) ? value : undefined;
};

export const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
