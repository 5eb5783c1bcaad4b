#!/usr/bin/env node
// One idea a line on standard input, one Brief a line on standard output: feeds the scorers. Runs on the built rooms.
import { readFileSync } from 'node:fs';
import { read } from '../packages/prompt/dist/index.js';

for (const idea of readFileSync(0, 'utf8').split('\n'))
  if (idea !== '') process.stdout.write(`${JSON.stringify(read(idea))}\n`);
