/** The commands of the three systems as programs that write down how they were called: what counts is that no argument holds the key. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keyFileOf } from './key-file.ts';
import { keychainOf } from './keychain.ts';
import { keysOf } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEY = 'sk-canary-"quoted\\"-0123456789';
const NAME = 'OPENAI_API_KEY';

/** Keeps what comes in on standard input, writes its arguments down, gives back what `read` finds in what was kept. */
function fakeCommand(place: string, command: string, read: string): void {
  const script = `#!/bin/sh
printf '%s\\n' "$*" >> "${place}/argv"
case "$*" in
  ${read}) [ -f "${place}/kept" ] && cat "${place}/kept" && exit 0; exit 1;;
  *clear*|*delete*|*Remove*) rm -f "${place}/kept"; exit 0;;
  *) cat > "${place}/given"; ${command === 'security' ? `sed -e 's/.*-w "//' -e 's/"$//' -e 's/\\\\\\(.\\)/\\1/g' "${place}/given"` : `cat "${place}/given"`} > "${place}/kept"; exit 0;;
esac
`;
  writeFileSync(join(place, command), script);
  chmodSync(join(place, command), 0o755);
}

describe.each([
  ['darwin', 'security', 'find-generic-password*'],
  ['linux', 'secret-tool', 'lookup*'],
  ['win32', 'powershell.exe', '*RetrievePassword*'],
])('the keychain of %s', (platform, command, read) => {
  it('takes a key over standard input and never as an argument, gives it back, forgets it', async () => {
    const place = join(folder, platform);
    mkdirSync(place);
    fakeCommand(place, command, read);
    const keychain = keychainOf(platform, { PATH: `${place}:/usr/bin:/bin` });
    const keys = keysOf({ env: {}, file: join(place, 'keys'), keychain });
    expect(await keys.set(NAME, KEY)).toBe(keychain?.name);
    expect(await keys.find(NAME)).toEqual({ value: KEY, from: keychain?.name });
    expect(readFileSync(join(place, 'given'), 'utf8')).toContain('sk-canary-');
    expect(readFileSync(join(place, 'argv'), 'utf8')).not.toContain('canary');
    expect(await keys.remove(NAME)).toEqual([keychain?.name]);
    expect(await keys.find(NAME)).toBeUndefined();
  });

  it('is passed over where its command is missing: the file is used', async () => {
    const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const file = join(folder, `${platform}-none`, 'keys');
    const keys = keysOf({ env: {}, file, keychain: keychainOf(platform, { PATH: join(folder, 'nowhere') }) });
    expect(await keys.set(NAME, KEY)).toBe(file);
    expect((await keys.find(NAME))?.value).toBe(KEY);
    // Nothing is left that would keep the program waiting.
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThanOrEqual(timers);
  });
});

describe('the file of keys', () => {
  const file = join(folder, 'own', 'keys');
  const keys = keysOf({ env: { BFL_API_KEY: 'from-the-environment' }, file });

  it('is the person’s alone, and the environment counts before it', async () => {
    await keys.set(NAME, KEY);
    await keys.set('BFL_API_KEY', 'kept-in-the-file');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await keys.find('BFL_API_KEY')).toEqual({ value: 'from-the-environment', from: 'the environment' });
    expect(await keys.list(['GEMINI_API_KEY'])).toEqual([
      { name: 'BFL_API_KEY', from: 'the environment' },
      { name: NAME, from: file },
    ]);
    expect(await keys.remove('BFL_API_KEY')).toEqual([file]);
    expect(await keys.remove('BFL_API_KEY')).toEqual([]);
  });

  it.each([0o644, 0o640, 0o604, 0o660])('is refused with mode %o, and nothing of it is told', async (mode) => {
    chmodSync(file, mode);
    const failure = await keys.find(NAME).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'not-private' });
    expect((failure as Error).message).toMatch(/chmod 600/);
    expect((failure as Error).message).not.toContain('canary');
    chmodSync(file, 0o600);
  });

  it('takes nothing that is no key', async () => {
    for (const odd of ['', 'short', 'with space in it', 'line\nbreak-in-it', 'ünïcode-key-123'])
      await expect(keys.set(NAME, odd)).rejects.toMatchObject({ code: 'usage' });
    await expect(keys.set('not a name', KEY)).rejects.toMatchObject({ code: 'usage' });
  });

  it('lies where settings lie', () => {
    expect(keyFileOf({ HOME: '/folder/me' }, 'linux')).toBe('/folder/me/.config/atelier/keys');
    expect(keyFileOf({ XDG_CONFIG_HOME: '/x', HOME: '/folder/me' }, 'linux')).toBe('/x/atelier/keys');
    expect(keyFileOf({ ATELIER_KEYS: '/k' }, 'linux')).toBe('/k');
  });
});
