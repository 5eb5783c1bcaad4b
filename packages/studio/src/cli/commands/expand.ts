import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LANGUAGES, type Language } from '@atelier/prompt';
import { AtelierError } from '@atelier/spec';
import { Command, Option } from 'commander';
import type { Expansion } from '../../use-cases/expand.ts';
import { batch } from '../batch.ts';
import { endWithReader } from '../closed-pipe.ts';
import { interruptible, stopStatus } from '../interrupt.ts';
import { jsonLine } from '../json-line.ts';
import { batchOption, jsonOption, seedOption, wholeNumber } from '../options.ts';
import { print, printJson } from '../out.ts';
import { personFolder } from '../person.ts';
import { required } from '../start.ts';

interface Flags {
  wildcards?: string;
  all?: boolean;
  n?: number;
  seed?: number;
  count?: boolean;
  distinct?: boolean;
  language?: Language;
  styles?: string;
  style?: string[];
  json?: boolean;
  batch?: boolean;
}

const MOST = 1_000_000;

export const expandCommand = (): Command =>
  new Command('expand')
    .description('prompts from a template: variants, wildcards, variables')
    .argument('[template]', 'such as "{red|blue} {cat|dog} in __place__"')
    .option('--wildcards <folder>', 'a folder of .txt, .yaml and .json files')
    .addOption(new Option('--all', 'every prompt, in order'))
    .addOption(
      new Option('-n <count>', 'so many, by chance; with --all at most so many').argParser(wholeNumber('count', 1, MOST)),
    )
    .addOption(seedOption())
    .option('--count', 'how many there are, before any is made')
    .option('--distinct', 'none twice')
    .addOption(new Option('--language <whose>', 'the language of the template').choices(LANGUAGES).default('dynamicprompts'))
    .option('--styles <file>', "a styles.csv of AUTOMATIC1111's web UI")
    .option('--style <name...>', 'styles of that file to put the prompts into')
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Without --all and -n it is one, by chance with seed 0.

Examples:
  atelier expand "{red|blue} {cat|dog}" --all
  atelier expand "a {2$$ and $$fox|owl|hare} in __place__" --wildcards wildcards -n 5 --seed 7
  atelier expand "{a|b|c} {1-2$$x|y|z}" --count
  atelier expand "{red, green} bird --ar {1:1, 2:3}" --language midjourney --all --json`,
    )
    .action(async (given: string | undefined, flags: Flags) => {
      const { expand, styler } = await import('../../use-cases/expand.ts');
      const { wildcardFolder } = await import('../../use-cases/wildcard-folder.ts');
      const wildcards =
        flags.wildcards === undefined ? undefined : wildcardFolder(resolve(personFolder(), flags.wildcards), flags.wildcards);
      for (const message of wildcards?.troubles ?? []) process.stderr.write(`Note: ${message}\n`);
      const style = await stylerOf(flags, styler);
      const wish = (template: string, own: Partial<Expansion> = {}): Expansion => ({
        template,
        wildcards,
        seed: flags.seed ?? 0,
        language: flags.language,
        all: flags.all,
        count: flags.n,
        distinct: flags.distinct,
        ...own,
      });
      const counted = (expansion: Expansion) => {
        const { count, ...rest } = expand(expansion).template.count();
        return { count: count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count), ...rest };
      };
      if (flags.batch)
        return batch((line) =>
          answerTo<unknown>(line, wish, flags.count ? counted : (each) => listOf(expand(each).prompts, style)),
        );
      const expansion = wish(required(given, 'a template in quotes, for example "{red|blue} cat"'));
      if (flags.count) {
        const answer = counted(expansion);
        return flags.json ? printJson(answer) : print(inWords(answer));
      }
      const { prompts, template } = expand(expansion);
      await write(prompts, style, flags.json ?? false);
      for (const { message } of template.warnings()) process.stderr.write(`Note: ${message}\n`);
    });

async function stylerOf(
  { styles, style }: Flags,
  styler: (csv: string, names: readonly string[]) => (prompt: string) => string,
) {
  if (styles === undefined && style === undefined) return (prompt: string) => prompt;
  if (styles === undefined || style === undefined)
    throw new AtelierError('usage', 'Expected --styles FILE and --style NAME together: the file, and what to take of it.');
  const path = resolve(personFolder(), styles);
  let csv: string;
  try {
    csv = await readFile(path, 'utf8');
  } catch (cause) {
    throw new AtelierError('no-such-file', `No such file: ${styles}. --styles takes a styles.csv.`, { cause });
  }
  return styler(csv, style);
}

/** A line that starts with `{` may be JSON: `{"template": "…", "n": 5, "seed": 7, "all": true}`. A variant is none. */
function answerTo<T>(
  line: string,
  wish: (template: string, own: Partial<Expansion>) => Expansion,
  answer: (wish: Expansion) => T,
): T {
  const value = jsonLine(line, 'template');
  if (value === undefined) return answer(wish(line, {}));
  const { template, n, seed, all } = value;
  return answer(
    wish(template, {
      ...(Number.isInteger(n) && { count: n as number }),
      ...(Number.isInteger(seed) && { seed: seed as number }),
      ...(typeof all === 'boolean' && { all }),
    }),
  );
}

/** An answer of a batch is one value; a template can give more than fits. */
function listOf(prompts: Iterable<string>, style: (prompt: string) => string): string[] {
  const list: string[] = [];
  for (const prompt of prompts) {
    if (list.length >= MOST)
      throw new AtelierError('bad-template', `This template gives more than ${MOST} prompts. Ask for some of them with -n.`);
    list.push(style(prompt));
  }
  return list;
}

/** One a line, or one JSON array, as they come: nothing is kept. Ctrl-C ends it after a whole one, with what was written closed and counted. */
async function write(prompts: Iterable<string>, style: (prompt: string) => string, json: boolean): Promise<void> {
  // `| head` has what it wants and closes.
  endWithReader(process.stdout);
  let buffer = json ? '[' : '';
  let written = 0;
  const flush = async (): Promise<void> => {
    if (!process.stdout.write(buffer)) await new Promise((done) => process.stdout.once('drain', done));
    buffer = '';
  };
  await interruptible(async (signal) => {
    for (const prompt of prompts) {
      if (signal.aborted) break;
      const text = style(prompt);
      buffer += json ? `${written === 0 ? '' : ','}${JSON.stringify(text)}` : `${text}\n`;
      written++;
      if (buffer.length <= 65_536) continue;
      await flush();
      // Where a signal is heard.
      await new Promise((done) => setImmediate(done));
    }
    if (json) buffer += ']\n';
    await flush();
    if (!signal.aborted) return;
    process.stderr.write(`Stopped. ${written} ${written === 1 ? 'prompt is' : 'prompts are'} written, each of them whole.\n`);
    process.exitCode = stopStatus();
  });
}

function inWords({ count, distinct, exact }: { count: number | string; distinct?: number; exact: boolean }): string {
  const many = `${exact ? '' : 'at most '}${count} ${count === 1 ? 'prompt' : 'prompts'}`;
  if (distinct === undefined) return many;
  return distinct === count ? `${many}, all different` : `${many}, ${distinct} of them different`;
}
