/** Keys in a file that only the person can read: `NAME=value` lines. Where others can read it, it is not believed and not used. */
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { AtelierError } from '@atelier/spec';

type Environment = Readonly<Record<string, string | undefined>>;

/** `ATELIER_KEYS`, or `atelier/keys` in the folder for settings. */
export function keyFileOf(env: Environment, platform: string = process.platform): string {
  if (env.ATELIER_KEYS) return env.ATELIER_KEYS;
  const settings = platform === 'win32' ? env.APPDATA : env.XDG_CONFIG_HOME;
  return join(settings || join(env.HOME || homedir(), '.config'), 'atelier', 'keys');
}

/** @throws AtelierError `not-private` */
export function keysIn(file: string, platform: string = process.platform): Map<string, string> {
  let text: string;
  try {
    // Windows has no such bits; the folder of a person's settings is theirs there.
    const mode = statSync(file).mode & 0o777;
    if (platform !== 'win32' && (mode & 0o077) !== 0)
      throw new AtelierError(
        'not-private',
        `Others on this machine can read the keys in ${file} (mode ${mode.toString(8)}). They were not used. Shut it: chmod 600 ${file}`,
      );
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  const keys = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const found = /^\s*([A-Z][A-Z0-9_]*)=(.+?)\s*$/.exec(line);
    if (found) keys.set(found[1] as string, found[2] as string);
  }
  return keys;
}

/** Written aside under its final mode, then named: nobody sees a half of it, and nobody else any of it. */
export function writeKeys(file: string, keys: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, [...keys].map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 });
  chmodSync(aside, 0o600);
  renameSync(aside, file);
}
