import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Recalled } from '../../use-cases/read.ts';
import { aboutFile } from '../about-file.ts';
import { batch } from '../batch.ts';
import { jsonLine } from '../json-line.ts';
import { batchOption, fromOption, jsonOption, wholeNumber } from '../options.ts';
import { labelled, print, printJson } from '../out.ts';
import { fileNamed, required } from '../start.ts';

interface Flags {
  from?: string;
  steps?: number;
  json?: boolean;
  batch?: boolean;
}

export const readCommand = (): Command =>
  new Command('read')
    .description("a picture's own record, or what a prompt says")
    .argument('[file or prompt]', 'a picture, a film, `last`, a number of `atelier list`, or a prompt in quotes')
    .addOption(fromOption())
    .addOption(new Option('--steps <n>', 'also what stands at which step (A1111)').argParser(wholeNumber('steps', 1, 1000)))
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier read last
  atelier read pictures/beach-sunset-48213.png --json
  atelier read pictures/fox-7.mp4
  atelier read "a lighthouse on a cliff, storm, oil painting" --json
  atelier read "a (red:1.3) fox in [spring:autumn:0.5]" --from a1111 --steps 20 --json
  atelier read --from midjourney --batch < prompts.txt`,
    )
    .action(async (given: string | undefined, flags: Flags) => {
      const { recallPicture, recallPrompt } = await import('../../use-cases/read.ts');
      const { from, steps } = flags;
      if (flags.batch)
        return batch((line) => {
          const { prompt, ...own } = promptOfLine(line);
          return asJson(recallPrompt(prompt, { from, steps, ...own }));
        });
      const argument = required(given, 'a picture or a prompt');
      const { namesFilm } = await import('../../use-cases/read-film.ts');
      if (from === undefined && namesFilm(argument)) return readFilm(argument, flags.json === true);
      // What is said to be a prompt is none of the pictures, whatever slashes stand in it.
      const file = from === undefined ? await fileNamed(argument) : undefined;
      const recalled = file ? aboutFile(file, recallPicture, await readFile(file)) : recallPrompt(argument, { from, steps });
      if (flags.json) return printJson(asJson(recalled));
      print((await linesOf(recalled)).join('\n'));
    });

async function readFilm(argument: string, json: boolean): Promise<void> {
  const { recallFilm } = await import('../../use-cases/read-film.ts');
  const { library } = await import('../shelf.ts');
  const { record, film } = await recallFilm(await library().resolve(argument.trim()));
  if (json) {
    const { brief, ...rest } = record;
    return printJson({ ...brief, ...(film !== undefined && { film }), record: rest });
  }
  const { engine, seconds, width, height, seed, receipt, warnings } = record;
  const cost = receipt.cost ? `, $${receipt.cost.amount.toFixed(2)}` : '';
  const { saidLines } = await import('../said.ts');
  const lines = [
    ...saidLines(record.brief),
    labelled('Idea', [record.idea]),
    labelled('Made by', [`${engine.name} ${engine.model}, a trained model; job ${receipt.jobId}${cost}`]),
    labelled('Film', [`${seconds} s, ${width} × ${height}, seed ${seed}`]),
    labelled('Prompt', [record.prompt]),
    ...(record.parent ? [labelled('Begins with', [`the picture whose pixels are ${record.parent.slice(0, 12)}…`])] : []),
    ...warnings.map(({ message }) => labelled('Note', [message])),
  ];
  print(lines.join('\n'));
}

/** The Brief, with what else the file or the prompt says beside its fields. */
function asJson({ brief, provenance, parameters, recalled, syntax, warnings }: Recalled): object {
  const { brief: _, ...lineage } = provenance ?? {};
  return {
    ...brief,
    ...(syntax && { syntax }),
    ...(provenance && { provenance: lineage }),
    ...(parameters !== undefined && { parameters }),
    ...(recalled && { recalled }),
    ...(warnings.length > 0 && { warnings }),
  };
}

/** A line may be JSON: `{"prompt": "…", "steps": 10, "from": "a1111"}`. @throws AtelierError as `jsonLine` */
function promptOfLine(line: string): { prompt: string; steps?: number; from?: string } {
  const value = jsonLine(line, 'prompt');
  if (value === undefined) return { prompt: line };
  return {
    prompt: value.prompt,
    ...(typeof value.steps === 'number' && { steps: value.steps }),
    ...(typeof value.from === 'string' && { from: value.from }),
  };
}

async function linesOf({ brief, provenance, parameters, recalled, syntax, warnings }: Recalled): Promise<string[]> {
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
  } else if (recalled) {
    const { name, prompt, negative, settings, made } = recalled;
    lines.push(labelled('Made with', [made === undefined ? name : `${name}, ${made}`]));
    if (prompt !== undefined) lines.push(labelled('Prompt', [prompt.replace(/\s*\n\s*/g, ' ')]));
    if (negative !== undefined) lines.push(labelled('Negative', [negative.replace(/\s*\n\s*/g, ' ')]));
    const pairs = Object.entries(settings).map(([key, value]) => `${key} ${value}`);
    if (pairs.length > 0) lines.push(labelled('Settings', pairs));
  } else if (parameters !== undefined) lines.push(labelled('Settings', [parameters.replace(/\s*\n\s*/g, ' | ')]));
  if (syntax?.runs.some(([, weight]) => weight !== 1))
    lines.push(
      labelled(
        'Weights',
        syntax.runs
          .filter(([text, weight]) => text.trim() !== '' && weight !== 1)
          .map(([text, weight]) => `${text.trim()} × ${Math.round(weight * 1000) / 1000}`),
      ),
    );
  for (const [until, text] of syntax?.schedule ?? []) lines.push(labelled(`to step ${until}`, [text]));
  for (const warning of warnings) lines.push(labelled('Note', [warning.message]));
  return lines;
}
