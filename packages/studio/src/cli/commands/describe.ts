import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AtelierError } from '@atelier/spec';
import { Command, Option } from 'commander';
import { interruptible } from '../interrupt.ts';
import { jsonOption, maxCostOption, offlineOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { library } from '../shelf.ts';
import { fileNamed } from '../start.ts';
import { chatModel, say, type Writer } from '../writer.ts';

interface Flags {
  writer?: Writer;
  offline?: boolean;
  maxCost?: number;
  json?: boolean;
}

export const describeCommand = (): Command =>
  new Command('describe')
    .description('what is to be seen in a picture, by a chat model that can see: a photo becomes a Brief')
    .argument('<file>', 'a photo or another picture, `last`, or a number of `atelier list`')
    .addOption(
      new Option('--writer <who>', 'the chat model that looks: openai, anthropic, gemini, ollama, lmstudio … [:model]'),
    )
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
What is sent is a JPEG of at most 1568 pixels a side, made from the pixels: nothing else of the file, such as where and with what it was
taken, goes along. A picture's own record needs no model: atelier read FILE.

Examples:
  atelier describe photo.jpg --writer ollama
  atelier describe photo.jpg --writer anthropic --json > photo.json
  atelier imagine --brief photo.json`,
    )
    .action(async (argument: string, { writer, offline, maxCost, json }: Flags) => {
      const file = (await fileNamed(argument)) ?? (await library().resolve(argument));
      const name = writer ?? (process.env.ATELIER_CHAT_MODEL ? 'chat' : undefined);
      if (name === undefined || name === 'built-in')
        throw new AtelierError(
          'no-chat-model',
          'To look at a picture takes a chat model that can see, and none is named. With Ollama on this machine: `ollama pull llama3.2-vision`, then --writer ollama. With a key: --writer openai, anthropic or gemini. What the file itself says of its making needs none: atelier read FILE.',
        );
      const { describe, pictureToSend } = await import('../../use-cases/describe.ts');
      const { aboutAll } = await import('../../use-cases/compose-with.ts');
      const { partialLine } = await import('../partial-line.ts');
      const sent = await pictureToSend(await readFile(file), argument);
      const { answered, model } = await interruptible(async (signal) => {
        const model = await chatModel(name, { offline, maxCost, sees: true });
        const size = `${sent.width}x${sent.height} pixels, ${Math.ceil(sent.data.length / 1024)} KB, nothing else of the file`;
        process.stderr.write(`Sending to ${model.id}:${model.model}: ${size}.\n`);
        const line = partialLine(model);
        try {
          return { answered: await describe(model, sent, basename(file), { signal, onPartial: line.show }), model };
        } finally {
          line.clear();
        }
      });
      say(answered.warnings);
      const { written } = aboutAll(model, [answered]);
      if (json) return printJson({ ...answered.result, ...(written && { writer: written.writer }) });
      const { saidLines } = await import('../said.ts');
      print([answered.result.idea, ...saidLines(answered.result)].join('\n'));
    });
