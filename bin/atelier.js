#!/usr/bin/env node
// Plain JavaScript and committed, so that npm can link it before anything is built. It only checks what it needs and
// hands over to the built command line.
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { setFlagsFromString } from 'node:v8';

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
// Before a worker starts: the painter's workers fill every core, and optimising beside them takes from them what they paint with
// (docs/notes/start-to-file.md). Only where it was tried: V8 complains aloud of a flag that it does not know.
if (major <= 24) setFlagsFromString('--no-concurrent-recompilation');
// A function is optimised when it has run four times as long as V8 would wait: of a single picture most is not worth it before.
if (major === 20) setFlagsFromString('--interrupt-budget=300000');
// Node 22.1 and newer keep what they compiled among the machine's temporary files: a later start compiles nothing.
module.enableCompileCache?.();
await import(cli.href);
