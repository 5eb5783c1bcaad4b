import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Recalled } from '../../use-cases/read.ts';
import { batch } from '../batch.ts';
import { batchOption, jsonOption } from '../options.ts';
import { labelled, print, printJson } from '../out.ts';
import { fileNamed, required } from '../start.ts';

interface Flags {
  json?: boolean;
  batch?: boolean;
}

export const readCommand = (): Command =>
  new Command('read')
    .description("a picture's own record, or what a prompt says")
    .argument('[file or prompt]', 'a picture, `last`, a number of `atelier list`, or a prompt in quotes')
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier read last
  atelier read pictures/beach-sunset-48213.png --json
  atelier read "a lighthouse on a cliff, storm, oil painting" --json`,
    )
    .action(async (given: string | undefined, flags: Flags) => {
      const { recallPicture, recallPrompt } = await import('../../use-cases/read.ts');
      if (flags.batch) return batch((line) => asJson(recallPrompt(promptOfLine(line))));
      const argument = required(given, 'a picture or a prompt');
      const file = await fileNamed(argument);
      const recalled = file ? recallPicture(await readFile(file)) : recallPrompt(argument);
      if (flags.json) return printJson(asJson(recalled));
      print((await linesOf(recalled)).join('\n'));
    });

/** The Brief, with what else the file says beside its fields. */
function asJson({ brief, provenance, parameters, warnings }: Recalled): object {
  const { brief: _, ...lineage } = provenance ?? {};
  return {
    ...brief,
    ...(provenance && { provenance: lineage }),
    ...(parameters !== undefined && { parameters }),
    ...(warnings.length > 0 && { warnings }),
  };
}

/** A line that starts with `{` is JSON: `{"prompt": "…"}`. */
function promptOfLine(line: string): string {
  if (!line.trimStart().startsWith('{')) return line;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return line;
  }
  const prompt = typeof value === 'object' && value !== null && 'prompt' in value ? value.prompt : undefined;
  return typeof prompt === 'string' ? prompt : line;
}

async function linesOf({ brief, provenance, parameters, warnings }: Recalled): Promise<string[]> {
  const { saidLines } = await import('../said.ts');
  const lines = saidLines(brief);
  if (provenance) {
    const { engine, seed, width, height, prompt } = provenance;
    const how = engine.kind === 'procedural' ? 'procedural, no AI model' : (engine.model ?? 'a trained model');
    lines.push(
      labelled('Idea', [provenance.idea]),
      labelled('Drawn by', [`${engine.name}, ${how}`]),
      labelled('Picture', [`${width} × ${height}, seed ${seed}`]),
      labelled('Prompt', [prompt]),
    );
    for (const warning of provenance.warnings) lines.push(labelled('Note', [warning.message]));
  } else if (parameters !== undefined) lines.push(labelled('Settings', [parameters.replace(/\s*\n\s*/g, ' | ')]));
  for (const warning of warnings) lines.push(labelled('Note', [warning.message]));
  return lines;
}
