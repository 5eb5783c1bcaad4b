#!/usr/bin/env node
// Plain JavaScript and committed, so that npm can link it before anything is built. It only checks what it needs and
// hands over to the built command line.
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { setEngineFlags } from './engine-flags.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `atelier needs Node 20.19 or newer; this is Node ${process.versions.node}. Please install a newer Node.\n`,
  );
  process.exit(1);
}

const cli = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(cli)) {
  process.stderr.write(
    'atelier is not built yet (dist/ is missing). Run `npm ci`, or `npm run build` if that has been done.\n',
  );
  process.exit(1);
}
setEngineFlags();
// Node 22.1 and newer keep what they compiled among the machine's temporary files: a later start compiles nothing.
module.enableCompileCache?.();
await import(cli.href);
