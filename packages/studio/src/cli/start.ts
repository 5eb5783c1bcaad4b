/** What an argument means: an idea, or a picture made before (`last`, `3`, a file), or a Brief in a JSON file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { looksLikeFile } from '@atelier/library';
import { AtelierError } from '@atelier/spec';
import type { Start } from '../use-cases/understand.ts';
import { aboutFile } from './about-file.ts';
import { personFolder } from './person.ts';

/** The file that an argument names, or `undefined` where it is an idea. @throws AtelierError `no-such-file` */
export async function fileNamed(argument: string): Promise<string | undefined> {
  if (argument !== 'last' && !/^#?\d+$/.test(argument.trim()) && !looksLikeFile(argument)) return undefined;
  try {
    const { library } = await import('./shelf.ts');
    return await library().resolve(argument.trim());
  } catch (error) {
    // "a black/white photo": most likely an idea, but a slash means a file everywhere, so it is said rather than guessed.
    if (!(error instanceof AtelierError) || !/\s/.test(argument.trim())) throw error;
    throw new AtelierError(error.code, `${error.message} If it is an idea, write it without / and \\.`, { cause: error });
  }
}

/** @throws AtelierError `usage` */
export function required(argument: string | undefined, what: string): string {
  if (argument === undefined) throw new AtelierError('usage', `Expected ${what}. \`--help\` shows examples.`);
  return argument;
}

export async function startFrom(
  argument: string | undefined,
  flags: { brief?: string; stage?: string; batch?: boolean },
): Promise<Start> {
  if (flags.stage !== undefined) return fromStage(flags.stage, argument);
  if (flags.brief !== undefined) {
    const { briefOfJson } = await import('../use-cases/brief-json.ts');
    const brief = briefOfJson(await textOf(flags.brief), flags.brief);
    if (argument !== undefined && argument !== brief.idea) {
      process.stderr.write('Note: --brief is what counts; the idea given beside it is not read.\n');
    }
    return { brief };
  }
  const idea = required(argument, 'an idea in quotes, for example "a beach sunset"');
  const file = await fileNamed(idea);
  if (file === undefined) return { idea };
  const { briefOfPicture } = await import('../use-cases/read.ts');
  return { brief: aboutFile(file, briefOfPicture, await readFile(file)) };
}

/** The seed that was asked for, or else the one that a Stage says. */
export const seedOf = (start: Start, { seed, stage }: { seed?: number; stage?: string }): number | undefined =>
  seed ?? (stage !== undefined && 'brief' in start ? start.brief.format.seed : undefined);

async function fromStage(file: string, argument: string | undefined): Promise<Start> {
  const [{ stageOfJson }, { briefOfStage }] = await Promise.all([
    import('../use-cases/stage-json.ts'),
    import('@atelier/illustrator'),
  ]);
  const { brief, warnings } = briefOfStage(stageOfJson(await textOf(file, '--stage', 'atelier stage "…" --json'), file));
  if (argument !== undefined && argument !== brief.idea)
    process.stderr.write('Note: --stage is what counts; the idea given beside it is not read.\n');
  for (const { message } of warnings) process.stderr.write(`Note: ${message}\n`);
  return { brief };
}

async function textOf(path: string, flag = '--brief', command = 'atelier brief "…" --json'): Promise<string> {
  try {
    return await readFile(resolve(personFolder(), path), 'utf8');
  } catch (cause) {
    throw new AtelierError('no-such-file', `No such file: ${path}. ${flag} takes a JSON file, as \`${command}\` prints it.`, {
      cause,
    });
  }
}
