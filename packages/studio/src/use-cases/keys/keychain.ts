/**
 * The keychain of the operating system, by the command that each brings: `security` (macOS), `secret-tool` of libsecret (Linux), PowerShell over
 * the Credential Locker (Windows). A key goes in over standard input and comes out over standard output; it is never an argument,
 * which every other program on the machine could read.
 */
import { spawn } from 'node:child_process';

export interface Keychain {
  /** As shown to people. */
  name: string;
  get(key: string): Promise<string | undefined>;
  /** Answers whether it was kept. */
  set(key: string, value: string): Promise<boolean>;
  /** Answers whether there was one. */
  remove(key: string): Promise<boolean>;
}

interface Call {
  command: string;
  args: readonly string[];
  /** Written to its standard input. */
  input?: string;
}

interface Commands {
  name: string;
  get(key: string): Call;
  set(key: string, value: string): Call;
  remove(key: string): Call;
}

const SERVICE = 'atelier';
/** Milliseconds; a locked keychain asks the person first. */
const PATIENCE_MS = 60_000;

/** `add-generic-password` with the password as an argument would show it: its interactive mode reads whole commands from standard input. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const MAC: Commands = {
  name: 'the macOS keychain',
  get: (key) => ({ command: 'security', args: ['find-generic-password', '-s', SERVICE, '-a', key, '-w'] }),
  set: (key, value) => ({
    command: 'security',
    args: ['-i'],
    input: `add-generic-password -U -s ${SERVICE} -a ${key} -w ${quoted(value)}\n`,
  }),
  remove: (key) => ({ command: 'security', args: ['delete-generic-password', '-s', SERVICE, '-a', key] }),
};

const LINUX: Commands = {
  name: 'the keyring (Secret Service)',
  get: (key) => ({ command: 'secret-tool', args: ['lookup', 'service', SERVICE, 'key', key] }),
  set: (key, value) => ({
    command: 'secret-tool',
    args: ['store', `--label=Atelier ${key}`, 'service', SERVICE, 'key', key],
    input: value,
  }),
  remove: (key) => ({ command: 'secret-tool', args: ['clear', 'service', SERVICE, 'key', key] }),
};

const VAULT =
  '$v = [Windows.Security.Credentials.PasswordVault,Windows.Security.Credentials,ContentType=WindowsRuntime]::new();';
const powershell = (script: string, input?: string): Call => ({
  command: 'powershell.exe',
  args: ['-NoProfile', '-NonInteractive', '-Command', `${VAULT} ${script}`],
  ...(input !== undefined && { input }),
});
const WINDOWS: Commands = {
  name: 'the Windows Credential Locker',
  get: (key) => powershell(`$c = $v.Retrieve('${SERVICE}', '${key}'); $c.RetrievePassword(); $c.Password`),
  set: (key, value) =>
    powershell(
      `$v.Add([Windows.Security.Credentials.PasswordCredential]::new('${SERVICE}', '${key}', [Console]::In.ReadLine()))`,
      `${value}\n`,
    ),
  remove: (key) => powershell(`$v.Remove($v.Retrieve('${SERVICE}', '${key}'))`),
};

const BY_PLATFORM: Readonly<Record<string, Commands>> = { darwin: MAC, linux: LINUX, win32: WINDOWS };

/** `undefined` on systems without one that is known here. Its command may still be missing: then it holds nothing and keeps nothing. */
export function keychainOf(
  platform: string = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Keychain | undefined {
  const commands = BY_PLATFORM[platform];
  if (!commands) return undefined;
  return {
    name: commands.name,
    async get(key) {
      const { status, output } = await run(commands.get(key), env);
      const value = output.replace(/\r?\n$/, '');
      return status === 0 && value !== '' ? value : undefined;
    },
    async set(key, value) {
      const { status } = await run(commands.set(key, value), env);
      // `security -i` answers 0 whatever happened inside: what counts is whether the key is there.
      return status === 0 && (await this.get(key)) === value;
    },
    async remove(key) {
      const there = (await this.get(key)) !== undefined;
      return there && (await run(commands.remove(key), env)).status === 0;
    },
  };
}

/** What the command says on standard error is left unread: it could repeat what it was given. */
function run({ command, args, input }: Call, env: Readonly<Record<string, string | undefined>>) {
  return new Promise<{ status: number; output: string }>((resolve) => {
    const child = spawn(command, [...args], { env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    // A timer of our own: the one that `spawn` offers outlives a command that is not there.
    const timer = setTimeout(() => child.kill(), PATIENCE_MS);
    const over = (status: number): void => {
      clearTimeout(timer);
      resolve({ status, output });
    };
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', () => over(-1));
    child.on('close', (status) => over(status ?? -1));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
