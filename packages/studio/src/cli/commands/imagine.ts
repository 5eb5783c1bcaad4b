import { randomInt } from 'node:crypto';
import type { GuideKind } from '@atelier/spec';
import { Command, Option } from 'commander';
import { FILE_FORMATS, type FileFormat } from '../../use-cases/file-formats.ts';
import type { Artwork } from '../../use-cases/imagine.ts';
import { around, withKeys } from '../around.ts';
import { begun } from '../beginnings.ts';
import { bookFate, budgetHere, estimateLine } from '../costs.ts';
import { errorJson, failureOf } from '../failure.ts';
import { interruptible } from '../interrupt.ts';
import { layoutOption } from '../layout.ts';
import {
  aspectOption,
  batchOption,
  briefOption,
  countOption,
  dialectOption,
  type EngineFlags,
  guideOption,
  guideStrengthOption,
  jsonOption,
  libertyOption,
  maxCostOption,
  missingOption,
  modelOption,
  offlineOption,
  type PaintFlags,
  seedOption,
  setOption,
  sizeOption,
  stageOption,
  styleOption,
  threadsOption,
  type WishFlags,
} from '../options.ts';
import { printJson } from '../out.ts';
import { callPainters } from '../painters.ts';
import { progressLine } from '../progress.ts';
import { fileReceipt } from '../receipt.ts';
import { library } from '../shelf.ts';
import { seedOf, startFrom } from '../start.ts';
import { creativityOption, forbidOption, lockOption, type TasteFlags, tasteOf } from '../taste.ts';
import { type Writer, writerOption } from '../writer.ts';

interface Flags extends WishFlags, PaintFlags, EngineFlags, TasteFlags {
  output?: string;
  engine: string;
  for?: string;
  count?: number;
  format?: FileFormat;
  maps?: boolean;
  writer?: Writer;
  layout?: Writer;
  same?: boolean;
  batch?: boolean;
  guide?: GuideKind;
  guideStrength?: number;
  json?: boolean;
}

export const imagineCommand = (): Command =>
  new Command('imagine')
    .description('paint a picture')
    .argument('[idea]', 'what to see, in quotes; or `last`, a number or a file of an earlier picture')
    .option('-o, --output <file or folder>', 'where to put it (default: ATELIER_HOME, or ./pictures)')
    .addOption(
      new Option('--engine <name>', 'who paints; `handoff:midjourney` and the like: you, elsewhere').default('illustrator'),
    )
    .addOption(modelOption())
    .addOption(setOption())
    .addOption(maxCostOption())
    .addOption(guideOption())
    .addOption(guideStrengthOption())
    .addOption(offlineOption())
    .addOption(dialectOption())
    .addOption(aspectOption())
    .addOption(sizeOption())
    .addOption(styleOption())
    .addOption(seedOption())
    .addOption(countOption())
    .option('--same', 'with -n: the next seeds, instead of those whose pictures differ most')
    .addOption(libertyOption())
    .addOption(creativityOption())
    .addOption(lockOption())
    .addOption(forbidOption())
    .addOption(writerOption().conflicts('batch'))
    .addOption(layoutOption())
    .addOption(missingOption())
    .addOption(briefOption().conflicts('batch'))
    .addOption(stageOption())
    .addOption(new Option('--format <format>', 'of the file').choices(FILE_FORMATS))
    .option('--maps', 'also depth, objects, normals and edges, as PNG beside the picture')
    .addOption(threadsOption())
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier imagine "a beach sunset"
  atelier imagine "a mountain lake at dawn, misty" --aspect 16:9 --seed 7
  atelier imagine "a castle" -n 4
  atelier imagine "a city street at night" -n 4 --same -o wallpapers --format webp
  atelier imagine last --liberty free
  atelier imagine --stage layout.json
  atelier imagine --batch --size 512x512 -o thumbs < ideas.txt`,
    )
    .action(async (idea: string | undefined, flags: Flags) => {
      if (flags.engine === 'illustrator') callPainters(flags.threads);
      const { imagine } = await import('../../use-cases/imagine.ts');
      const { keeper } = await import('../keep.ts');
      const { artworkLines } = await import('../artwork.ts');
      const { artworkJson } = await import('../artwork-json.ts');
      const {
        output,
        engine,
        model,
        set,
        maxCost,
        guide,
        guideStrength,
        offline,
        for: dialect,
        missing,
        threads,
        json,
        maps,
        writer,
        same,
        layout,
        batch,
        ...wish
      } = flags;
      if (batch) {
        const [{ imagineBatch, refuseInBatch }, { placeOf }] = await Promise.all([
          import('./imagine-batch.ts'),
          import('../../use-cases/hand-off.ts'),
        ]);
        if (idea !== undefined)
          process.stderr.write('Note: --batch reads ideas from standard input; the one given beside it is not read.\n');
        refuseInBatch({ engine, elsewhere: placeOf(engine) !== undefined });
        const place = await withKeys(around({ offline }), engine);
        const budget = budgetHere(place, maxCost);
        const { keep, format } = keeper({ output, format: flags.format, several: true });
        const { seed, count, ...common } = wish;
        const painting = {
          ...optionsOf(flags),
          wish: { ...common, ...tasteOf(flags) },
          format,
          around: place,
          ...(budget && { budget }),
        };
        return imagineBatch({ painting, keep, seed, count });
      }
      const given = await startFrom(idea, flags);
      const { picturesToMake } = await import('../../use-cases/understand.ts');
      const { count, note } = picturesToMake(given, flags.count);
      if (note)
        process.stderr.write(`${note} With -n all of them are.
`);
      const seed = seedOf(given, flags) ?? randomInt(10_000, 100_000);
      const taste = tasteOf(flags);
      const { start, ways, written, composed } = await interruptible((signal) =>
        begun({ wish: { ...wish, ...taste, start: given, seed }, writer, layout, count, same, signal, offline, maxCost }),
      );
      // What is composed already is not composed again.
      const whole = { ...wish, ...(!composed && taste), start, seed };
      const { placeOf } = await import('../../use-cases/hand-off.ts');
      const elsewhere = placeOf(engine);
      if (elsewhere) {
        const [{ handOver }, { plansOf }] = await Promise.all([
          import('../hand-over.ts'),
          import('../../use-cases/imagine.ts'),
        ]);
        const plans = await plansOf({ wish: whole, count, ...(same && { same }), ...(ways && { ways }) });
        const handed = plans.map((plan, i) => ({ plan, written: ways?.[i]?.written ?? written }));
        return handOver(elsewhere, handed, json === true);
      }
      const place = await withKeys(around({ offline }), engine);
      const budget = budgetHere(place, maxCost);
      const { keep, format } = keeper({ output, format: flags.format, several: count > 1 });
      const painting = {
        ...optionsOf(flags),
        wish: whole,
        count,
        format,
        ...(ways && { ways }),
        ...(written && { written }),
        around: place,
        ...(budget && { budget }),
      };
      const progress = progressLine();
      const done: Artwork[] = [];
      const failed: Error[] = [];
      // Several pictures are mostly refused for one and the same word.
      const offers = new Set<string>();
      const say = (text: string): void => {
        progress.clear();
        process.stderr.write(`${text}\n`);
      };
      try {
        await interruptible(async (signal) => {
          for await (const event of imagine(painting, keep, signal)) {
            if (event.type === 'progress') progress.show(event.fraction, event.stage);
            else if (event.type === 'estimate') say(estimateLine(event.cost));
            else if (event.type === 'failed') {
              failed.push(event.error);
              bookFate(engine, event.mayCost, place);
              // One of one is told by what is thrown.
              if (count > 1) say(`Picture ${event.index + 1} of ${count}: ${failureOf(event.error).message}`);
              const { rewordingLines } = await import('../rewording-lines.ts');
              const offer = rewordingLines(event, { engine, seed });
              // The refusal of a single picture is told first, by what is thrown.
              if (offer && count > 1 && !offers.has(offer)) say(offer);
              if (offer) offers.add(offer);
            } else {
              progress.clear();
              const last = done.length + failed.length === count - 1;
              if (!json) process.stdout.write(artworkLines(event.artwork, { before: done.at(-1), last }));
              fileReceipt(event.artwork, place);
              done.push(event.artwork);
            }
          }
        });
        if (failed[0]) throw failed[0];
      } catch (error) {
        progress.clear();
        if (done.length === 0) {
          if (count > 1 || offers.size === 0 || json) throw error;
          const failure = failureOf(error);
          process.stderr.write(`atelier: ${failure.message}\n${[...offers].join('\n')}\n`);
          process.exitCode = failure.exitStatus;
          return;
        }
        // What was finished is kept, and said together with the trouble.
        const failure = failureOf(error);
        if (json) printJson({ images: done.map(artworkJson), ...errorJson(failure) });
        process.stderr.write(
          `atelier: ${failed.length > 0 ? `${done.length} of ${count} pictures are done. ` : ''}${failure.message}\n`,
        );
        process.exitCode = failure.exitStatus;
        return;
      }
      if (json) printJson({ images: done.map(artworkJson) });
    });

/** What the flags say of how it is painted, whatever it is. */
function optionsOf({ engine, missing, same, guide, guideStrength, model, set, for: dialect, threads, maps }: Flags) {
  return {
    engine,
    missing,
    ...(same && { same }),
    ...(guide && { guide: { kind: guide, ...(guideStrength !== undefined && { strength: guideStrength }) } }),
    ...((model || set) && { options: { ...set, ...(model && { model }) } }),
    ...(dialect && { dialect }),
    ...(threads && { threads }),
    ...(maps && { keepBeside: library().saveBeside }),
  };
}
