import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plainEnvironment, root } from './cli.ts';

/** Runs a command whose reader closes before it has written anything, as `| head -0` does; what stood on standard error, and the status. */
function unread(args: readonly string[], input = '', cwd = emptyFolder()): Promise<{ status: number | null; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'bin/atelier.js'), ...args], { cwd, env: plainEnvironment() });
    let stderr = '';
    child.stdout.destroy();
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

describe('a reader that closes the pipe', () => {
  it.each([
    { what: 'the help', args: ['--help'], input: '' },
    { what: 'a Brief', args: ['brief', 'a red fox in the snow', '--json'], input: '' },
    { what: 'a batch', args: ['brief', '--batch', '--json'], input: 'a red fox\n'.repeat(5000) },
    { what: 'a template', args: ['expand', '{a|b|c} {1|2|3}', '--all'], input: '' },
  ])('ends $what in peace', async ({ args, input }) => {
    expect(await unread(args, input)).toEqual({ status: 0, stderr: '' });
  });

  it('loses no picture that was asked for', async () => {
    const folder = emptyFolder();
    const { status, stderr } = await unread(
      ['imagine', 'a beach', '--seed', '1', '--size', '64x64', '-n', '2', '--json'],
      '',
      folder,
    );
    expect(status).toBe(0);
    expect(stderr).not.toContain('EPIPE');
    expect(readdirSync(join(folder, 'pictures')).filter((name) => name.endsWith('.png'))).toHaveLength(2);
  });
});
