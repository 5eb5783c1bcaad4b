/** The clipboard of the system, or of the terminal; where there is neither, that is said. */
import { spawn } from 'node:child_process';
import { AtelierError } from '@atelier/spec';

type Program = readonly [string, ...string[]];
type Environment = Readonly<Record<string, string | undefined>>;

/** What takes a text for the clipboard on standard input. */
function clipboardPrograms(platform: string, env: Environment): Program[] {
  if (platform === 'darwin') return [['pbcopy']];
  if (platform === 'win32') return [['clip.exe']];
  return [
    ...(env.WAYLAND_DISPLAY ? [['wl-copy'] as const] : []),
    ...(env.DISPLAY ? [['xclip', '-selection', 'clipboard'] as const, ['xsel', '--input', '--clipboard'] as const] : []),
    ...(env.TERMUX_VERSION ? [['termux-clipboard-set'] as const] : []),
  ];
}

/**
 * Answers with how it went, in words.
 *
 * @throws AtelierError `no-clipboard` where nothing could take it
 */
export async function toClipboard(
  text: string,
  platform: string = process.platform,
  env: Environment = process.env,
): Promise<string> {
  // clip.exe takes UTF-16 with a byte order mark for anything beyond the old code page.
  const bytes = platform === 'win32' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'utf8');
  for (const program of clipboardPrograms(platform, env)) if (await fed(program, bytes)) return 'Copied to the clipboard.';
  if (process.stderr.isTTY && env.TERM !== 'dumb') {
    // OSC 52: the terminal copies, also at the far end of ssh, unless it is set not to. It gives no answer.
    process.stderr.write(`\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`);
    return 'Handed to the terminal for its clipboard; not every terminal takes it.';
  }
  throw new AtelierError(
    'no-clipboard',
    'Not copied: there is no clipboard here (no desktop session, and standard error is no terminal). The prompt is on standard output.',
  );
}

function fed([program, ...args]: Program, bytes: Buffer): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    child.once('error', () => done(false));
    child.once('close', (status) => done(status === 0));
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
  });
}
