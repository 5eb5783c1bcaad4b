import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AtelierError } from '@atelier/spec';
import { Command, Option } from 'commander';
import { around, withKeys } from '../around.ts';
import { book, bookFate, budgetHere, estimateLine } from '../costs.ts';
import { interruptible } from '../interrupt.ts';
import {
  aspectOption,
  type EngineFlags,
  jsonOption,
  libertyOption,
  maxCostOption,
  modelOption,
  offlineOption,
  seedOption,
  type WishFlags,
  wholeNumber,
} from '../options.ts';
import { labelled, print, printJson } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { progressLine } from '../progress.ts';
import { library } from '../shelf.ts';
import { fileNamed, required, startFrom } from '../start.ts';

interface Flags extends WishFlags, EngineFlags {
  output?: string;
  engine: string;
  seconds: number;
  from?: string;
  json?: boolean;
}

export const filmCommand = (): Command =>
  new Command('film')
    .description('a short film from an idea or from a picture, by an engine that makes films')
    .argument('[idea]', 'what to see and what moves; or `last`, a number or a file: that picture begins to move')
    .option('-o, --output <file or folder>', 'where to put it (default: ATELIER_HOME, or ./pictures)')
    .addOption(new Option('--engine <name>', 'who makes it').choices(['runway']).default('runway'))
    .addOption(modelOption())
    .option('--from <picture>', 'the first frame, where the idea is said in words')
    .addOption(new Option('--seconds <n>', 'how long').argParser(wholeNumber('seconds', 1, 60)).default(5))
    .addOption(aspectOption())
    .addOption(seedOption())
    .addOption(libertyOption())
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier film "a red fox runs through the snow, the camera follows" --max-cost 1
  atelier imagine "a red fox in the snow" && atelier film last
  atelier film "the fox turns its head" --from last --model gen4_turbo`,
    )
    .action(async (idea: string | undefined, flags: Flags) => {
      const { film } = await import('../../use-cases/film.ts');
      const {
        output,
        engine,
        model,
        from,
        seconds,
        offline,
        maxCost,
        json,
        seed = randomInt(10_000, 100_000),
        ...wish
      } = flags;
      const words = required(idea, 'an idea in quotes, or a picture');
      const frame = from === undefined ? await fileNamed(words) : await fileNamed(from);
      if (from !== undefined && frame === undefined)
        throw new AtelierError('usage', `Expected --from to name a picture (last, a number or a file); got “${from}”.`);
      const place = await withKeys(around({ offline }), engine);
      const budget = budgetHere(place, maxCost);
      const filming = {
        wish: { ...wish, start: await startFrom(words, {}), seed },
        engine,
        seconds,
        around: place,
        ...(model !== undefined && { model }),
        ...(frame !== undefined && { start: { bytes: new Uint8Array(await readFile(frame)), name: nameForPerson(frame) } }),
        ...(budget && { budget }),
      };
      const keep = {
        film: (bytes: Uint8Array, about: { idea: string; seed: number }) =>
          library().save(bytes, { ...about, extension: 'mp4', ...(output !== undefined && { target: output }) }),
        beside: (file: string, bytes: Uint8Array) => library().saveBeside(file, bytes, 'film', 'json'),
      };
      const progress = progressLine();
      let cost: Parameters<typeof bookFate>[1];
      try {
        await interruptible(async (signal) => {
          for await (const event of film(filming, keep, signal)) {
            if (event.type === 'progress') progress.show(event.fraction, event.stage);
            else if (event.type === 'estimate') {
              process.stderr.write(`${estimateLine(event.cost)}\n`);
              cost = event.cost ?? 'unknown';
            } else {
              progress.clear();
              const { file, record, recordFile } = event;
              book(place, {
                engine,
                model: record.engine.model,
                jobId: record.receipt.jobId,
                ...(record.receipt.cost && { cost: record.receipt.cost }),
                picture: basename(file),
              });
              if (json) printJson({ file, record: recordFile, ...record });
              else {
                for (const { message } of record.warnings) print(labelled('Note', [message]));
                const price = record.receipt.cost ? `   $${record.receipt.cost.amount.toFixed(2)}` : '';
                print(`${nameForPerson(file)}   ${record.seconds} s by ${record.engine.name} ${record.engine.model}${price}`);
                print(labelled('Record', [nameForPerson(recordFile)]));
              }
            }
          }
        });
      } catch (error) {
        progress.clear();
        const lost = error instanceof AtelierError && ['unknown-fate', 'timed-out', 'interrupted'].includes(error.code);
        if (lost) bookFate(engine, cost, place);
        throw error;
      }
    });
