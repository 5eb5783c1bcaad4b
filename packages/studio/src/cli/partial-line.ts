/** One line on standard error while a chat model answers: who is asked, and what it has come to so far. Silent where nobody watches. */
import { summary } from '@atelier/prompt';
import type { Brief, ChatModel } from '@atelier/spec';

const BACK_AND_CLEAR = '\r\u001b[2K';

export function partialLine(
  { id, model }: Pick<ChatModel, 'id' | 'model'>,
  stream: NodeJS.WriteStream = process.stderr,
): { show: (brief: Brief) => void; clear: () => void } {
  if (!stream.isTTY || process.env.TERM === 'dumb') return { show() {}, clear() {} };
  const who = model.startsWith(id) ? model : `${id}:${model}`;
  const write = (text: string): void => {
    const width = Math.max(20, (stream.columns ?? 80) - 1);
    stream.write(BACK_AND_CLEAR + (text.length > width ? `${text.slice(0, width - 1)}…` : text));
  };
  write(`${who} is asked …`);
  return {
    show(brief) {
      const { said, added } = summary(brief);
      write(`${who}: ${(added.length > 0 ? added : said).join(' · ')} …`);
    },
    clear: () => void stream.write(BACK_AND_CLEAR),
  };
}
