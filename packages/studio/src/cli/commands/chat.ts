import { randomInt } from 'node:crypto';
import { Command } from 'commander';
import {
  libertyOption,
  maxCostOption,
  offlineOption,
  seedOption,
  sizeOption,
  threadsOption,
  type WishFlags,
} from '../options.ts';
import { chatModel, isModel, type Writer, writerOption } from '../writer.ts';

interface Flags extends Pick<WishFlags, 'seed' | 'liberty' | 'size'> {
  resume?: boolean;
  threads?: number;
  writer?: Writer;
  offline?: boolean;
  maxCost?: number;
}

export const chatCommand = (): Command =>
  new Command('chat')
    .description('talk about pictures; `atelier` alone does the same')
    .option('--resume', 'take up the last conversation')
    .addOption(sizeOption())
    .addOption(seedOption())
    .addOption(libertyOption())
    .addOption(writerOption())
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(threadsOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier
  atelier chat --resume
  printf 'a beach sunset\\nmake it night\\n' | atelier chat

In it, /help shows what can be said. It is kept in chat.jsonl beside the pictures. It needs no model; with ATELIER_CHAT_MODEL
set, that answers what is not about pictures, and helps where an instruction cannot be placed (docs/chat-models.md).`,
    )
    .action(async (flags: Flags) => {
      const { resume = false, size, seed, threads, liberty = 'balanced', writer, offline, maxCost } = flags;
      const { parseSize } = await import('../../use-cases/size.ts');
      const { Conversation } = await import('../../use-cases/chat.ts');
      const { emptyChat } = await import('../../use-cases/chat-state.ts');
      const { keeper } = await import('../keep.ts');
      const { chatLog } = await import('./chat-log.ts');
      const { talk } = await import('./chat-talk.ts');
      const model = isModel(writer)
        ? await chatModel(writer, { offline, maxCost, quiet: true })
        : process.env.ATELIER_CHAT_MODEL || process.env.ATELIER_CHAT_URL
          ? await chatModel('chat', { offline, maxCost, quiet: true })
          : undefined;
      const tools = {
        ...(model && { model, writes: isModel(writer) }),
        keep: keeper({}).keep,
        seed: () => seed ?? randomInt(10_000, 100_000),
        ...(size !== undefined && { size: parseSize(size) }),
        ...(threads !== undefined && { threads }),
      };
      const log = chatLog();
      const known = resume ? await log.resume(liberty) : { state: emptyChat(liberty), turns: 0, unread: 0, talk: [] };
      if (known.unread > 0)
        process.stderr.write(`Note: ${known.unread} lines of ${log.name} cannot be read and are left out.\n`);
      await talk(new Conversation(tools, known.state, known.talk), log, { turns: known.turns });
    });
