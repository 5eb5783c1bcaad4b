/** A person's keys: in the environment, in the keychain of the system, or in a file that is theirs alone; looked for in this order. Never printed. */
import { AtelierError } from '@atelier/spec';
import { keysIn, writeKeys } from './key-file.ts';
import type { Keychain } from './keychain.ts';

export interface KeysOptions {
  env: Readonly<Record<string, string | undefined>>;
  file: string;
  keychain?: Keychain | undefined;
}

interface Found {
  value: string;
  /** Where, as shown to people. */
  from: string;
}

export interface Keys {
  find(name: string): Promise<Found | undefined>;
  /** Answers with where it was put. @throws AtelierError `usage` where it cannot be a key */
  set(name: string, value: string, where?: 'file'): Promise<string>;
  /** Answers with where it was; it may have been in two places. */
  remove(name: string): Promise<string[]>;
  /** Those of `names`, and those in the file, with where each is found. */
  list(names: readonly string[]): Promise<{ name: string; from: string }[]>;
}

export function keysOf({ env, file, keychain }: KeysOptions): Keys {
  const find: Keys['find'] = async (name) => {
    const own = env[name];
    if (own) return { value: own, from: 'the environment' };
    const kept = await keychain?.get(checked(name));
    if (kept !== undefined) return { value: kept, from: keychain?.name ?? '' };
    const written = keysIn(file).get(name);
    return written === undefined ? undefined : { value: written, from: file };
  };
  return {
    find,
    async set(name, value, where) {
      // Anything else would break a line of the file, or the command that a keychain reads.
      if (!/^[\x21-\x7e]{8,4096}$/.test(value))
        throw new AtelierError('usage', `Expected a key for ${name}: 8 or more letters, digits and signs without spaces.`);
      if (where !== 'file' && keychain && (await keychain.set(checked(name), value))) return keychain.name;
      writeKeys(file, keysIn(file).set(checked(name), value));
      return file;
    },
    async remove(name) {
      const from: string[] = [];
      if (await keychain?.remove(checked(name))) from.push(keychain?.name ?? '');
      const keys = keysIn(file);
      if (keys.delete(name)) {
        writeKeys(file, keys);
        from.push(file);
      }
      return from;
    },
    async list(names) {
      const all = [...new Set([...names, ...keysIn(file).keys()])].sort();
      const found = await Promise.all(all.map(async (name) => ({ name, key: await find(name) })));
      return found.flatMap(({ name, key }) => (key ? [{ name, from: key.from }] : []));
    },
  };
}

/** @throws AtelierError `usage` */
function checked(name: string): string {
  if (/^[A-Z][A-Z0-9_]{2,63}$/.test(name)) return name;
  throw new AtelierError(
    'usage',
    `Expected the name of a key as its provider writes it, such as OPENAI_API_KEY; got “${name}”.`,
  );
}
