// @ts-check
// Noise is reckoned four points at a time, and a picture's width is no multiple of four by itself: who passes it crashes at some sizes only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoomSource, isTest, projectFiles, roomOf } from './files.js';
import { codeOnly, lineAt } from './source.js';

const BY_WIDTH = /\bk\.(fbm|ridged|eroded)\((?:[^,;]*,){3}\s*((?:\w+\.)*(?:width|height))\s*,/g;

/** @type {import('./guard.d.ts').Guard} */
export const wholeLanes = {
  name: 'whole lanes',
  check(root) {
    const files = projectFiles(root, (path) => isRoomSource(path) && roomOf(path) === 'illustrator' && !isTest(path));
    const problems = [];
    for (const file of files) {
      const code = codeOnly(readFileSync(join(root, file), 'utf8'));
      for (const match of code.matchAll(BY_WIDTH))
        problems.push(
          `${file}:${lineAt(code, match.index)} ${match[1]} of ${match[2]} points: pass the length of the rows, which is a multiple of 4`,
        );
    }
    return { files: files.length, problems };
  },
};
