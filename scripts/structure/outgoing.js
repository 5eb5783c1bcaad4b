// @ts-check
// One way out: only the engines' door opens connections, so that the offline switch, the ledger and the address checks cannot
// be gone round.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoomSource, isTest, projectFiles } from './files.js';
import { codeOnly, importsOf, lineAt } from './source.js';

const DOOR = 'packages/engines/src/net/';
/** Listens on loopback and sends nothing. */
const SERVER = 'packages/studio/src/server/';
/** Its policy (`connect-src 'self'`, which a test of the server holds) lets it ask nobody but the server it came from. */
const PAGE = 'apps/web/src/state/';
const CARRIERS = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?$|^(?:undici|ws|axios|node-fetch)$/;
const CALLS = /\bfetch\s*\(|\bnew\s+(?:WebSocket|EventSource|XMLHttpRequest)\b|\bsendBeacon\s*\(/g;
/** `fetch` as a word of our own: a method or a property. */
const OWN = /[.\w]$/;

/** @type {import('./guard.d.ts').Guard} */
export const outgoing = {
  name: 'outgoing requests',
  check(root) {
    const files = projectFiles(
      root,
      (path) => isRoomSource(path) && !isTest(path) && !path.startsWith(DOOR) && !path.startsWith(PAGE),
    );
    const problems = [];
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const { specifier, typeOnly, line } of importsOf(text))
        if (CARRIERS.test(specifier) && !typeOnly && !file.startsWith(SERVER))
          problems.push(`${file}:${line} imports ${specifier}; requests go through the engines' door (${DOOR})`);
      const code = codeOnly(text);
      for (const match of code.matchAll(CALLS)) {
        const before = code.slice(0, match.index).trimEnd();
        if (
          match[0].startsWith('fetch') &&
          OWN.test(code[match.index - 1] ?? '') &&
          !/\b(?:globalThis|window|self)\.$/.test(before)
        )
          continue;
        problems.push(`${file}:${lineAt(code, match.index)} ${match[0]}…: requests go through the engines' door (${DOOR})`);
      }
    }
    return { files: files.length, problems };
  },
};
