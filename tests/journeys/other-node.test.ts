/**
 * The same pixels on another major version of Node. It comes from the npm registry, put into a temporary folder by this test and
 * never into package.json. Only where it is asked for, `ATELIER_OTHER_NODE=24`, because it is a large download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atelierJson, emptyFolder, plainEnvironment } from './cli.ts';

const wanted = process.env.ATELIER_OTHER_NODE;
const here = `node-${process.platform}-${process.arch}`;
const IDEAS = ['a beach sunset', 'a mountain lake at dawn, misty', 'a city street at night', 'two sailboats on a stormy sea'];

it.skipIf(!wanted)(
  `gives the same pixels and the same prompt on Node ${wanted}`,
  async (context) => {
    const cwd = emptyFolder();
    const install = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', cwd, `${here}@${wanted}`],
      {
        cwd,
        encoding: 'utf8',
        env: plainEnvironment(),
      },
    );
    const other = join(cwd, 'node_modules', here, 'bin/node');
    if (install.status !== 0 || !existsSync(other))
      context.skip(`Node ${wanted} could not be installed here: ${install.stderr.slice(-300)}`);
    const version = spawnSync(other, ['--version'], { encoding: 'utf8' }).stdout;
    expect(version).toMatch(new RegExp(`^v${wanted}\\.`));
    for (const idea of IDEAS) {
      const args = ['imagine', idea, '--seed', '7', '--size', '256x192'];
      const pictures = [];
      for (const node of [[process.execPath], [other]]) {
        const { images } = await atelierJson<{ images: { pixels: string; prompt: string; brief: object }[] }>(args, { node });
        pictures.push(images.map(({ pixels, prompt, brief }) => ({ pixels, prompt, brief })));
      }
      expect(pictures[1], idea).toEqual(pictures[0]);
    }
  },
  300_000,
);
