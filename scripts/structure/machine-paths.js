// @ts-check
// Nothing in the repository names a path of somebody's machine or reading matter that lies beside the checkout.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from './files.js';

const TEXT =
  /(?:^|\/)[^.][^/]*\.(?:[cm]?[jt]sx?|json|md|ya?ml|sh|txt|html|css|svg)$|(?:^|\/)\.(?:npmrc|gitignore)$|^\.ci\/|(?:^|\/)(?:LICENSE|NOTICE)$/;

/** Written in parts so that this file does not find itself. */
const BESIDE = ['..', 'shared'].join('/');
const FORBIDDEN = [
  new RegExp(`${BESIDE.replaceAll('.', '\\.')}\\b(?:/[\\w-]+)?`, 'g'),
  new RegExp(`(?<![\\w.:-])/(?:${['work', 'home', 'root', 'Users'].join('|')})/[\\w.-]+`, 'g'),
  new RegExp(['[A-Z]:\\\\{1,2}', 'Users'].join(''), 'g'),
];

/** The continuous-integration script hands on the scoring scripts that may lie beside the checkout. */
const ALLOWED = new Map([['.ci/run', [`${BESIDE}/bench`]]]);

/** @type {import('./guard.d.ts').Guard} */
export const machinePaths = {
  name: 'machine paths',
  check(root) {
    const files = projectFiles(root, (path) => TEXT.test(path) && path !== 'package-lock.json');
    const problems = [];
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const pattern of FORBIDDEN) {
        for (const match of text.matchAll(pattern)) {
          if (ALLOWED.get(file)?.includes(match[0])) continue;
          problems.push(`${file}:${text.slice(0, match.index).split('\n').length} names ${match[0]}`);
        }
      }
    }
    return { files: files.length, problems };
  },
};
