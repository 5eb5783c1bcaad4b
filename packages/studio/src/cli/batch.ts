/** `--batch`: one input a line, one JSON value a line, same order; a line's trouble is that line's value. */
import { StringDecoder } from 'node:string_decoder';
import { AtelierError } from '@atelier/spec';
import { endWithReader } from './closed-pipe.ts';
import { errorJson, failureOf } from './failure.ts';
import { interruptible, stopStatus } from './interrupt.ts';

/** Lines between two looks at what else goes on: Ctrl-C is heard there. */
const BREATH = 16;

/** Ctrl-C ends it after a whole line, with a sentence on standard error and status 130 (143 where SIGTERM did); what was answered stays. */
export async function batch(work: (line: string, signal: AbortSignal) => unknown): Promise<void> {
  let answered = 0;
  endWithReader(process.stdout);
  await interruptible(async (signal) => {
    const stopReading = () => process.stdin.destroy();
    signal.addEventListener('abort', stopReading, { once: true });
    try {
      for await (const line of linesOf(process.stdin)) {
        if (signal.aborted) break;
        const answer = await answerTo(line, (each) => work(each, signal));
        // What was stopped before it came to anything is no answer.
        if (signal.aborted && isStopped(answer)) break;
        if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
          await new Promise((done) => process.stdout.once('drain', done));
        if (++answered % BREATH === 0) await new Promise((done) => setImmediate(done));
      }
    } catch (error) {
      // A stream that was closed under it says so.
      if (!signal.aborted) throw error;
    }
    if (!signal.aborted) return;
    process.stderr.write(`Stopped. ${answered === 1 ? '1 line is' : `${answered} lines are`} answered, each of them whole.\n`);
    process.exitCode = stopStatus();
  });
}

/** More than any input has; what a line has beyond is thrown away as it comes, so that no input fills the memory. */
const LONGEST_LINE = 1_000_000;

const isStopped = (answer: unknown): boolean =>
  JSON.stringify(answer).startsWith(JSON.stringify({ error: { code: 'interrupted' } }).slice(0, -2));

async function answerTo(line: string, work: (line: string) => unknown): Promise<unknown> {
  try {
    if (line.length > LONGEST_LINE)
      throw new AtelierError(
        'idea-too-long',
        'This line has more than 1,000,000 characters; one idea a line is expected. Are its line breaks missing?',
      );
    if (line.trim() === '') throw new AtelierError('idea-empty', 'This line is blank; one idea a line is expected.');
    return await work(line);
  } catch (error) {
    return errorJson(failureOf(error));
  }
}

/** Only `\n` ends a line (with or without `\r`): `node:readline` would also break at U+2028, and answers would shift. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input) {
    const text = decoder.write(Buffer.from(chunk));
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield (rest + text.slice(from, end)).replace(/\r$/, '');
      rest = '';
      from = end + 1;
    }
    // One letter too many stays, which tells that there were more.
    rest += text.slice(from, from + Math.max(0, LONGEST_LINE + 1 - rest.length));
  }
  rest += decoder.end();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
