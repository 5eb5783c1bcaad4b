import type { Stage } from '@atelier/spec';
import { Command } from 'commander';
import { batch } from '../batch.ts';
import { interruptible } from '../interrupt.ts';
import { laidOutBy, layoutOption } from '../layout.ts';
import {
  aspectOption,
  batchOption,
  briefOption,
  jsonOption,
  libertyOption,
  maxCostOption,
  missingOption,
  offlineOption,
  type PaintFlags,
  seedOption,
  sizeOption,
  stageOption,
  styleOption,
  type WishFlags,
} from '../options.ts';
import { print, printJson } from '../out.ts';
import { seedOf, startFrom } from '../start.ts';
import type { Writer } from '../writer.ts';

interface Flags extends WishFlags, PaintFlags {
  layout?: Writer;
  offline?: boolean;
  maxCost?: number;
  json?: boolean;
  batch?: boolean;
}

export const stageCommand = (): Command =>
  new Command('stage')
    .description('the planned layout: what stands where, before anything is painted')
    .argument('[idea]', 'what to see; or `last`, a number or a file of an earlier picture')
    .addOption(seedOption())
    .addOption(sizeOption())
    .addOption(styleOption())
    .addOption(aspectOption())
    .addOption(libertyOption())
    .addOption(missingOption())
    .addOption(briefOption())
    .addOption(stageOption())
    .addOption(layoutOption())
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier stage "a red boat on the left of a lighthouse"
  atelier stage "a beach sunset" --seed 7 --size 1024x768 --json
  atelier stage --batch --json < ideas.txt`,
    )
    .action(async (idea: string | undefined, flags: Flags) => {
      const { stage } = await import('../../use-cases/stage.ts');
      const { missing, layout, ...rest } = flags;
      if (flags.batch) return batch((line) => stage({ ...rest, seed: flags.seed ?? 0, start: { idea: line } }, missing));
      const given = await startFrom(idea, flags);
      const { start } = await interruptible((signal) =>
        laidOutBy(layout, { start: given, seed: seedOf(given, flags) ?? 0 }, { ...rest, signal }),
      );
      const planned = stage({ ...rest, seed: seedOf(start, flags) ?? 0, start }, missing);
      if (flags.json) return printJson(planned);
      print(tableOf(planned));
    });

function tableOf({ width, height, scene, objects, missing }: Stage): string {
  const percent = (part: number) => `${Math.round(part * 100)}`.padStart(3);
  const lines = [
    `${width} × ${height}, ${scene.setting}, ${scene.time}, ${scene.weather}; horizon ${percent(scene.horizon).trim()} % from the top`,
  ];
  if (objects.length > 0) lines.push('', `${'what'.padEnd(24)}left  top width height   in % of the picture`);
  for (const { id, box, grounding } of objects) {
    const cells = [`${percent(box[0])} `, ` ${percent(box[1])}`, ` ${percent(box[2])} `, `  ${percent(box[3])}`].join(' ');
    const { kind, likeness } = grounding;
    const told = kind === 'missing' ? '    no drawing; its place is kept' : likeness ? `    drawn as ${likeness}` : '';
    lines.push(`${id.padEnd(24)}${cells}${told}`);
  }
  for (const { name, why } of missing) lines.push(`I can't draw: ${name} (${why}).`);
  return lines.join('\n');
}
