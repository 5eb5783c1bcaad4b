// @ts-check
// The order of the test files: one that takes long is begun early, so that no worker idles while the last one ends. What a
// file took once stands in tests/seconds.json, which `longest-files.js` writes.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BaseSequencer } from 'vitest/node';

/** What starts a browser waits a while; begun first, the others fill its waits. Those that share a process stay together. */
const PROJECTS = ['whole', 'journeys', 'rooms'];

export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    const { root } = this.ctx.config;
    /** @type {Record<string, number>} */
    const seconds = JSON.parse(readFileSync(join(root, 'tests/seconds.json'), 'utf8'));
    const ranked = files.map((file) => ({
      file,
      project: PROJECTS.indexOf(file.project.name),
      seconds: seconds[relative(root, file.moduleId).split(sep).join('/')] ?? 0,
    }));
    ranked.sort((a, b) => a.project - b.project || b.seconds - a.seconds);
    return ranked.map(({ file }) => file);
  }
}
