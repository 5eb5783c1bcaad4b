import { AtelierError } from '@atelier/spec';

/** An object begins here, and the key stands in it: no "{a|b}" of a template and no weight of NovelAI. */
const opens = (line: string, key: string): boolean => /^\s*\{\s*"\w+"\s*:/.test(line) && line.includes(`"${key}"`);

/**
 * The JSON of a batch's line with a text under `key`; undefined where the line is plain words.
 *
 * @throws AtelierError `usage` where it is JSON with that key but broken, or with something else than a text there
 */
export function jsonLine<K extends string>(line: string, key: K): (Record<string, unknown> & Record<K, string>) | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!opens(line, key)) return undefined;
    throw new AtelierError(
      'usage',
      `Expected {"${key}": "…"} on this line; it is no whole JSON (${(error as Error).message}). Mend its quotes and braces.`,
    );
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const fields = value as Record<string, unknown>;
  if (typeof fields[key] !== 'string')
    throw new AtelierError(
      'usage',
      `Expected a text as "${key}" on this line, got ${JSON.stringify(fields[key]).slice(0, 60)}. Put it in double quotes.`,
    );
  return fields as Record<string, unknown> & Record<K, string>;
}
