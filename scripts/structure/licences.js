// @ts-check
// Every dependency's licence is one we have looked at. The weak-copyleft ones are used unmodified and named in NOTICE.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages } from './versions.js';

const FREE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
]);
/** Licence → packages that may carry it. */
const NAMED = new Map([
  ['LGPL-3.0-or-later', /^@img\/sharp-/],
  ['MPL-2.0', /^(?:lightningcss|axe-core$)/],
]);

/** @type {import('./guard.d.ts').Guard} */
export const licences = {
  name: 'licences',
  check(root) {
    const packages = lockedPackages(root).filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link);
    const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
    const problems = [];
    for (const [path, entry] of packages) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = entry.license;
      if (typeof licence !== 'string') problems.push(`${name}: the lock file names no licence`);
      else {
        const refused = refusedParts(licence, name);
        if (refused.length > 0) problems.push(`${name}: ${licence} (${refused.join(', ')} is not on the list)`);
      }
    }
    for (const licence of NAMED.keys()) {
      const used = packages.some(([, entry]) => String(entry.license).includes(licence));
      if (used && !notice.includes(licence)) problems.push(`NOTICE does not name ${licence}, which a dependency carries`);
    }
    return { files: packages.length, problems };
  },
};

/**
 * The parts of an SPDX expression that are not allowed: of `A OR B` one will do, of `A AND B` both must.
 * @param {string} expression
 * @param {string} name
 */
function refusedParts(expression, name) {
  const clauses = expression.replace(/[()]/g, '').split(' AND ');
  return clauses.filter(
    (clause) => !clause.split(' OR ').some((licence) => FREE.has(licence) || NAMED.get(licence)?.test(name)),
  );
}
