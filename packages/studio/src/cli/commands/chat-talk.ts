/** The conversation on a terminal, or with piped lines: one line in, its answer out. */
import { constants, copyFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { compile } from '@atelier/prompt';
import { AtelierError } from '@atelier/spec';
import type { Conversation } from '../../use-cases/chat.ts';
import type { ChatEvent } from '../../use-cases/chat-event.ts';
import { recordOf } from '../../use-cases/chat-state.ts';
import { completions } from '../../use-cases/chat-words.ts';
import { artworkLines } from '../artwork.ts';
import { linesOf } from '../batch.ts';
import { failureOf } from '../failure.ts';
import { interruptible } from '../interrupt.ts';
import { print } from '../out.ts';
import { nameForPerson, personFolder } from '../person.ts';
import { progressLine } from '../progress.ts';
import { cannotDraw } from '../said.ts';
import { dim } from '../terminal.ts';
import type { ChatLog } from './chat-log.ts';
import { openInViewer } from './open.ts';

const WELCOME = 'Say what you want to see, then what should change. /help shows what else there is, /quit ends.';

export async function talk(conversation: Conversation, log: ChatLog, { turns }: { turns: number }): Promise<void> {
  const welcome =
    turns > 0 ? `Taking up after ${turns} ${turns === 1 ? 'turn' : 'turns'}; /history shows the pictures.` : WELCOME;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    for await (const line of linesOf(process.stdin)) {
      const { ended, failed } = await turn(conversation, log, line, interruptible);
      if (failed?.exitStatus === 130) throw new AtelierError('interrupted', failed.message);
      if (failed) process.exitCode = 1;
      if (ended) return;
    }
    return;
  }
  print(dim(welcome));
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '› ',
    completer: (typed: string): [string[], string] => [completions(typed), typed],
    history: (await log.said()).reverse(),
  });
  let painting: AbortController | undefined;
  // Ctrl-C stops what is being painted; where nothing is, it ends the conversation.
  terminal.on('SIGINT', () => (painting ? painting.abort() : terminal.close()));
  terminal.prompt();
  for await (const line of terminal) {
    const work = async <T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> => {
      painting = new AbortController();
      return task(painting.signal).finally(() => {
        painting = undefined;
      });
    };
    if ((await turn(conversation, log, line, work)).ended) break;
    terminal.prompt();
  }
  terminal.close();
}

type Work = (task: (signal: AbortSignal) => Promise<void>) => Promise<void>;

async function turn(
  conversation: Conversation,
  log: ChatLog,
  line: string,
  work: Work,
): Promise<{ ended: boolean; failed?: ReturnType<typeof failureOf> }> {
  if (line.trim() === '') return { ended: false };
  const before = conversation.state;
  const replies: string[] = [];
  const progress = progressLine();
  let ended = false;
  let failed: ReturnType<typeof failureOf> | undefined;
  try {
    await work(async (signal) => {
      for await (const event of conversation.say(line, signal)) {
        if (event.type === 'progress') {
          progress.show(event.fraction, event.stage);
          continue;
        }
        progress.clear();
        ended = ended || event.type === 'quit';
        if (event.type === 'open') await openInViewer(event.file);
        if (event.type === 'delta') {
          process.stdout.write(event.text);
          continue;
        }
        const text = event.type === 'save' ? await saved(event) : textOf(event);
        if (text === undefined) continue;
        print(event.type === 'say' && event.streamed ? '' : text);
        replies.push(text);
      }
    });
  } catch (error) {
    progress.clear();
    failed = failureOf(error);
    process.stderr.write(`${failed.message}\n`);
  }
  if (!ended) await log.add(recordOf(before, conversation.state, line, replies));
  return { ended, ...(failed && { failed }) };
}

/** A copy where the person said, never over another file. */
async function saved({ file, to }: { file: string; to: string }): Promise<string> {
  const target = resolve(personFolder(), extname(to) ? to : `${to}${extname(file)}`);
  try {
    await copyFile(file, target, constants.COPYFILE_EXCL);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why =
      code === 'EEXIST' ? 'there is a file of that name, and nothing is overwritten' : `it cannot be written (${code})`;
    throw new AtelierError('not-writable', `Not saved as ${nameForPerson(target)}: ${why}.`, { cause });
  }
  return `Saved as ${nameForPerson(target)}.`;
}

function textOf(event: Exclude<ChatEvent, { type: 'progress' | 'delta' | 'save' }>): string | undefined {
  if (event.type === 'say') return event.text;
  if (event.type === 'open') return 'Opened.';
  if (event.type === 'quit') return undefined;
  const { artwork, number, fresh, label } = event;
  const stage = artwork.image.stage;
  const trouble = stage && cannotDraw(stage, compile(artwork.provenance.brief, 'gpt-image').prompt, false);
  // What was said and added stands over the first picture of an idea; an edit has its own answer.
  const lines = artworkLines(artwork, { before: fresh ? undefined : artwork, last: false, edited: !fresh }).trimEnd();
  return [...(trouble && !fresh ? [trouble] : []), `Picture ${number}${label ? `: ${label}` : ''}`, lines].join('\n');
}
