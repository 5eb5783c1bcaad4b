import { ENGINE_IDS, engineOf, type WriterRow, writerRows } from '@atelier/engines';
import type { EngineCapabilities, ImageEngine } from '@atelier/spec';
import { Command } from 'commander';
import { around } from '../around.ts';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';

export const enginesCommand = (): Command =>
  new Command('engines')
    .description('who can paint and write, what each takes, and against what it was checked')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier engines
  OPENAI_API_KEY=… atelier imagine "a red fox" --engine openai --max-cost 0.10`,
    )
    .action(async ({ json }: { json?: boolean }) => {
      const place = around({ offline: true });
      const engines = await Promise.all(ENGINE_IDS.map((id) => engineOf(id, place)));
      if (json)
        return printJson({
          engines: engines.map(({ id, name, kind, capabilities }) => ({ id, name, kind, ...capabilities })),
          writers: writerRows().map(({ load: _, ...row }) => row),
        });
      for (const engine of engines) print(lineOf(engine));
      print('\nWho can write, for --writer (the built-in writer needs nothing):');
      for (const row of writerRows()) print(writerLine(row));
    });

function lineOf({ id, name, kind, capabilities }: ImageEngine): string {
  const { modes = ['text-to-image'], cost, seed, checked, models, needs } = capabilities;
  const traits = [
    kind === 'procedural' ? 'procedural, no AI model' : 'a trained model',
    modes.join(', '),
    cost,
    seed === 'exact' ? 'repeatable' : seed === 'similar' ? 'a seed gives a similar picture' : 'takes no seed',
    checked && `checked against ${CHECKED[checked.against]} on ${checked.date}`,
  ];
  const more = limitsOf(capabilities);
  const choice = models && models.length > 1 ? `\n${''.padEnd(14)}models: ${models.join(', ')}` : '';
  const install = needs && !needs.installed ? `\n${''.padEnd(14)}not installed: ${needs.install}` : '';
  return `${id.padEnd(14)}${name} · ${traits.filter(Boolean).join(' · ')}${more.length > 0 ? `\n${''.padEnd(14)}${more.join(' · ')}` : ''}${choice}${install}`;
}

function writerLine({ id, name, local, keys, settings, checked, needs }: WriterRow): string {
  const traits = [
    name,
    local ? 'on this machine' : 'paid',
    [...keys, ...settings].join(', '),
    `checked against ${CHECKED[checked.against]} on ${checked.date}`,
  ];
  const install = needs ? `\n${''.padEnd(16)}${needs.install}` : '';
  return `${id.padEnd(16)}${traits.filter(Boolean).join(' · ')}${install}`;
}

/** What it takes and how much of it. */
function limitsOf({
  maxPrompt,
  shapes,
  minSide,
  maxSide,
  maxCount,
  inputs,
  negative,
  concurrency = 1,
}: EngineCapabilities): string[] {
  return [
    shapes ? `${shapes.length} shapes (${shapes.slice(0, 4).join(', ')} …)` : `${minSide} to ${maxSide} pixels a side`,
    ...(maxPrompt ? [`prompts up to ${maxPrompt} characters`] : []),
    negative ? 'a negative prompt' : 'no negative prompt',
    ...(inputs ? [`${inputs.most} pictures along (${inputs.roles.join(', ')})`] : []),
    `up to ${maxCount} pictures, ${concurrency} at once`,
  ];
}

const CHECKED = {
  live: 'the live service',
  schema: 'the published schema or types',
  recording: 'a recording',
  documentation: 'documentation alone',
  own: 'its own tests',
} as const;
