/** The conversation as plain JSON lines beside the pictures. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AtelierError, type Liberty } from '@atelier/spec';
import { type ChatRecord, resumed } from '../../use-cases/chat-state.ts';
import { appendLine } from '../../use-cases/json-lines.ts';
import { nameForPerson, picturesFolder } from '../person.ts';

export interface ChatLog {
  /** As the person would name it. */
  name: string;
  add(record: ChatRecord): Promise<void>;
  /** What was typed before, oldest first, at most a hundred lines; nothing where there is no log. */
  said(): Promise<string[]>;
  /** @throws AtelierError `no-such-file` where nothing was ever said */
  resume(liberty: Liberty): Promise<ReturnType<typeof resumed>>;
}

export function chatLog(): ChatLog {
  const file = join(picturesFolder(), 'chat.jsonl');
  const name = nameForPerson(file);
  let told = false;
  return {
    name,
    async add(record) {
      try {
        await mkdir(dirname(file), { recursive: true });
        appendLine(file, record);
      } catch (error) {
        // Talking goes on without it; said once.
        const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        if (!told) process.stderr.write(`Note: this conversation cannot be kept in ${name}${why}.\n`);
        told = true;
      }
    },
    async said() {
      const text = await readFile(file, 'utf8').catch(() => '');
      return text
        .split('\n')
        .slice(-101)
        .flatMap((line) => {
          try {
            const { said } = JSON.parse(line) as { said?: unknown };
            return typeof said === 'string' ? [said] : [];
          } catch {
            return [];
          }
        });
    },
    async resume(liberty) {
      let text: string;
      try {
        text = await readFile(file, 'utf8');
      } catch (cause) {
        throw new AtelierError('no-such-file', `There is no conversation to take up: ${name} cannot be read.`, { cause });
      }
      return resumed(text.split('\n'), liberty);
    },
  };
}
