import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { AtelierError } from '@atelier/spec';
import { Command } from 'commander';
import { type Entry, watching } from '../../use-cases/watching.ts';
import { type Filing, filedLine, filing, openList, unsaid } from '../filing.ts';
import { print } from '../out.ts';
import { personFolder } from '../person.ts';

/** Milliseconds between two looks. */
const EVERY_MS = 1000;

export const watchCommand = (): Command =>
  new Command('watch')
    .description('watch the folder of downloads: a picture that was drawn elsewhere is filed under the request it answers')
    .argument('<folder>', 'where your browser puts downloads; nothing in it is moved or changed')
    .option('--also-old', 'also what lies there already')
    .addHelpText(
      'after',
      `
Examples:
  atelier watch ~/Downloads

A picture that names its prompt is filed by itself; of any other you are asked which request it answers. Ctrl-C ends it.`,
    )
    .action(async (name: string, { alsoOld }: { alsoOld?: boolean }) => {
      const folder = resolve(personFolder(), name);
      const desk = filing();
      const watch = watching(alsoOld ? [] : await entriesIn(folder));
      if (desk.open.length === 0)
        process.stderr.write(
          'Nothing is awaited yet; hand an idea over with: atelier imagine "…" --engine handoff:midjourney\n',
        );
      process.stderr.write(`Watching ${name}. Ctrl-C ends it.\n`);
      const end = new AbortController();
      const stop = (): void => end.abort();
      process.on('SIGINT', stop);
      process.on('SIGTERM', stop);
      try {
        while (!end.signal.aborted) {
          for (const file of watch.look(await entriesIn(folder))) await take(join(folder, file), file, desk, end.signal);
          await pause(end.signal);
        }
      } finally {
        process.off('SIGINT', stop);
        process.off('SIGTERM', stop);
      }
    });

/** Trouble with one file is told, and the others go on. */
async function take(path: string, name: string, desk: Filing, signal: AbortSignal): Promise<void> {
  try {
    const bytes = await readFile(path);
    const { known, said } = desk.recognise(bytes);
    const request = known ?? (await asked(name, said, desk, signal));
    if (request) print(filedLine(await desk.keep(bytes, name, request)));
  } catch (error) {
    if (!(error instanceof AtelierError)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
  }
}

/** Never guessed: a person says which, or that it is none. Where nobody can answer it is only told. */
async function asked(name: string, said: string | undefined, desk: Filing, signal: AbortSignal) {
  if (desk.open.length === 0) return undefined;
  process.stderr.write(`${unsaid(name, said)} Open requests:\n${openList(desk.open)}\n`);
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    process.stderr.write(`To file it: atelier file ${JSON.stringify(name)} --for NUMBER\n`);
    return undefined;
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question('Which one does it answer? (a number, or Enter for none) ', { signal });
    return /^\d+$/.test(answer.trim()) ? desk.named(Number(answer)) : undefined;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    lines.close();
  }
}

/** @throws AtelierError `no-such-file` */
async function entriesIn(folder: string): Promise<Entry[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw new AtelierError('no-such-file', `There is no folder ${folder} to watch.`, { cause });
  }
  const found = await Promise.all(
    names.map(async (name) => {
      const info = await stat(join(folder, name)).catch(() => undefined);
      return info?.isFile() ? [{ name, size: info.size, changed: info.mtimeMs }] : [];
    }),
  );
  return found.flat();
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const over = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      done();
    };
    const timer = setTimeout(over, EVERY_MS);
    signal.addEventListener('abort', over, { once: true });
  });
