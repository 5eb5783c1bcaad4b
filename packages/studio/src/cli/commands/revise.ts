import { readFile } from 'node:fs/promises';
import { AtelierError, type Provenance } from '@atelier/spec';
import { Command } from 'commander';
import type { Artwork } from '../../use-cases/imagine.ts';
import { aboutFile } from '../about-file.ts';
import { interruptible } from '../interrupt.ts';
import { jsonOption, maxCostOption, offlineOption, threadsOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { callPainters } from '../painters.ts';
import { nameForPerson } from '../person.ts';
import { progressLine } from '../progress.ts';
import { library } from '../shelf.ts';
import { fileNamed } from '../start.ts';
import { isModel, say, type Writer, whileShown, writerOption } from '../writer.ts';

interface Flags {
  output?: string;
  dry?: boolean;
  threads?: number;
  writer?: Writer;
  offline?: boolean;
  maxCost?: number;
  json?: boolean;
}

export const reviseCommand = (): Command =>
  new Command('revise')
    .description('go on from a picture: what should change, in words')
    .argument('<file>', 'a picture, `last`, or a number of `atelier list`')
    .argument('<instruction>', 'what should change, in quotes')
    .option('-o, --output <file or folder>', 'where to put it (default: beside the others)')
    .option('--dry', 'only what would change; nothing is painted')
    .addOption(writerOption())
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier revise last "make it night, a sailboat on the left"
  atelier revise 3 "no people, wider" --dry
  atelier revise last "what did you add?"

A picture that an engine elsewhere drew is drawn by it again from the changed words, with an estimate before; one that was carried there by
hand becomes a new request.`,
    )
    .action(async (argument: string, instruction: string, flags: Flags) => {
      const { provenanceOf } = await import('@atelier/lineage');
      const { repaint } = await import('../../use-cases/repaint.ts');
      const { paintedBy, reviseBrief } = await import('../../use-cases/revise.ts');
      const { patchLines } = await import('./revise-patch.ts');
      const file = (await fileNamed(argument)) ?? (await library().resolve(argument));
      const parent = aboutFile(file, provenanceOf, await readFile(file));
      const before = paintedBy(parent);
      if (parent.engine.id === 'illustrator' && !flags.dry) callPainters(flags.threads);
      const { writer, offline, maxCost } = flags;
      const { result, written } = isModel(writer)
        ? await interruptible(async (signal) => {
            const { reviseBriefWith } = await import('../../use-cases/revise.ts');
            const { aboutAll } = await import('../../use-cases/compose-with.ts');
            const { answered, about } = await whileShown(writer, { offline, maxCost }, async (model) => {
              const answered = await reviseBriefWith(model, before, instruction, { signal });
              return { answered, about: aboutAll(model, [answered]) };
            });
            say(about.warnings);
            return { result: answered.result, written: about.written };
          })
        : { result: reviseBrief(before, instruction), written: undefined };
      const { answer, patch, unplaced, brief, move } = result;
      if (unplaced.length > 0) throw new AtelierError('not-placed', answer);
      const again = move?.intent === 'again';
      const changes = patch.added.length + patch.removed.length + patch.changed.length > 0;
      const about = { answer, patch, parent: file };
      if (flags.dry || (!changes && !again)) {
        const said = move && !again ? await moveInWords(parent) : answer;
        if (flags.json) return printJson({ ...about, answer: said, brief, images: [] });
        return print([said, ...patchLines(patch)].join('\n'));
      }
      const { keeper } = await import('../keep.ts');
      const { keep, format } = keeper({ output: flags.output });
      const seed = again ? (parent.seed + 1) % 2 ** 32 : parent.seed;
      const shown = async (artwork: Artwork): Promise<void> => {
        const { artworkJson } = await import('../artwork-json.ts');
        const { artworkLines } = await import('../artwork.ts');
        if (flags.json) return printJson({ ...about, images: [artworkJson(artwork)] });
        print(answer);
        process.stdout.write(artworkLines(artwork, { before: undefined, last: false, edited: true }));
      };
      if (parent.engine.kind === 'model') {
        const { redrawn } = await import('../redraw.ts');
        const rest = { parent, brief, seed, instruction, written, offline, maxCost, format, keep, json: flags.json === true };
        const artwork = await redrawn(rest);
        if (artwork) await shown(artwork);
        return;
      }
      const progress = progressLine();
      await interruptible(async (signal) => {
        const options = { format, ...(flags.threads && { threads: flags.threads }), ...(written && { written }) };
        for await (const event of repaint({ parent, brief, seed, instruction }, options, keep, signal)) {
          if (event.type === 'progress') {
            progress.show(event.fraction, event.stage);
            continue;
          }
          progress.clear();
          await shown(event.artwork);
        }
      }).finally(() => progress.clear());
    });

/** Undo and the like need no painting: the picture before is a file of its own. */
async function moveInWords({ pixels, parent }: Provenance): Promise<string> {
  const { familyOf } = await import('../../use-cases/family.ts');
  const kin = { file: '', pixels, ...(parent && { parent }) };
  const { parents, children } = familyOf(kin, (await library().list()).pictures);
  const line = (label: string, files: readonly { file: string }[]) =>
    `${label} ${files.map(({ file }) => nameForPerson(file)).join(', ')}.`;
  const known = [
    ...(parents.length > 0 ? [line('It was revised from', parents)] : []),
    ...(children.length > 0 ? [line('Revised from it:', children)] : []),
  ];
  return [
    ...(known.length > 0 ? known : ['It has no parent and no children here.']),
    'Every picture is kept: name the one to go on from.',
  ].join(' ');
}
