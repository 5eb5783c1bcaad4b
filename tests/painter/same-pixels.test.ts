/**
 * Same idea and seed, same pixels: on a second run, with one worker and with two, and on another major version of Node. Each
 * painting is by the built package in a process of its own. The other Node comes from the npm registry into a temporary
 * folder, and only where it is asked for, `ATELIER_OTHER_NODE=24`, because it is a large download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./hashes.js', import.meta.url));
const wanted = process.env.ATELIER_OTHER_NODE;

function hashes(node: string, threads: number): Record<string, string> {
  const { status, stdout, stderr } = spawnSync(node, [script, String(threads)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${node} ${script} ${threads} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

describe('ten ideas of different scenes', () => {
  const first = hashes(process.execPath, 1);

  it('are ten pictures', () => {
    expect(new Set(Object.values(first)).size).toBe(10);
    for (const hash of Object.values(first)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('have the same pixels on a second run, with two workers', () => {
    expect(hashes(process.execPath, 2)).toEqual(first);
  });

  it.skipIf(!wanted)(`have the same pixels on Node ${wanted}`, (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'atelier-node-'));
    try {
      const name = `node-${process.platform}-${process.arch}`;
      const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `${name}@${wanted}`];
      const install = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
      const other = join(folder, 'node_modules', name, 'bin/node');
      if (!existsSync(other)) context.skip(`Node ${wanted} could not be installed here: ${install.stderr.slice(-300)}`);
      expect(spawnSync(other, ['--version'], { encoding: 'utf8' }).stdout).toMatch(new RegExp(`^v${wanted}\\.`));
      expect(hashes(other, 2)).toEqual(first);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
