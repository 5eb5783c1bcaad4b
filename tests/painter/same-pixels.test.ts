/**
 * Same idea and seed, same Brief, prompt and pixels: on a second run, with one worker and with two, and on another major version
 * of Node. Each painting is by the built package in a process of its own. The other Node comes from the npm registry into a
 * temporary folder, never into package.json, and only where it is asked for, `ATELIER_OTHER_NODE=24`, because it is a large download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { atelierJson, emptyFolder, plainEnvironment } from '../journeys/cli.ts';

const script = fileURLToPath(new URL('./hashes.js', import.meta.url));
const wanted = process.env.ATELIER_OTHER_NODE;

interface Made {
  pixels: string;
  prompt: string;
  brief: object;
}

function paintings(node: string, threads: number): Record<string, Made> {
  const { status, stdout, stderr } = spawnSync(node, [script, String(threads)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${node} ${script} ${threads} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

describe('ten ideas of different scenes, and four of them larger', () => {
  let made: Record<string, Made> | undefined;
  const first = () => {
    made ??= paintings(process.execPath, 1);
    return made;
  };

  it('are fourteen pictures', () => {
    const pixels = Object.values(first()).map((each) => each.pixels);
    expect(new Set(pixels).size).toBe(14);
    for (const hash of pixels) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are the same on a second run, with two workers', () => {
    expect(paintings(process.execPath, 2)).toEqual(first());
  });

  describe.skipIf(!wanted)(`on Node ${wanted}`, () => {
    let other = '';
    let why = '';
    beforeAll(() => {
      const folder = emptyFolder();
      const name = `node-${process.platform}-${process.arch}`;
      const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `${name}@${wanted}`];
      const install = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', env: plainEnvironment() });
      other = join(folder, 'node_modules', name, 'bin/node');
      if (install.status !== 0 || !existsSync(other))
        why = `Node ${wanted} could not be installed here: ${install.stderr.slice(-300)}`;
    }, 300_000);

    it('are the same', (context) => {
      if (why) context.skip(why);
      expect(spawnSync(other, ['--version'], { encoding: 'utf8' }).stdout).toMatch(new RegExp(`^v${wanted}\\.`));
      expect(paintings(other, 2)).toEqual(first());
    });

    it('and so is what the command line makes', async (context) => {
      if (why) context.skip(why);
      const args = ['imagine', 'a beach sunset', '--seed', '7', '--size', '256x192'];
      const made = async (node?: string) => {
        const { images } = await atelierJson<{ images: Made[] }>(args, node ? { node: [node] } : {});
        return images.map(({ pixels, prompt, brief }) => ({ pixels, prompt, brief }));
      };
      expect(await made(other)).toEqual(await made());
    });
  });
});
