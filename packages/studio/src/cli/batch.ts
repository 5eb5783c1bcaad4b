/** `--batch`: one input a line, one JSON value a line, same order; a line's trouble is that line's value. */
import { StringDecoder } from 'node:string_decoder';
import { AtelierError } from '@atelier/spec';
import { errorJson, failureOf } from './failure.ts';

export async function batch(work: (line: string) => unknown): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (!process.stdout.write(`${JSON.stringify(await answerTo(line, work))}\n`)) {
      await new Promise((done) => process.stdout.once('drain', done));
    }
  }
}

/** More than any input has; what a line has beyond is thrown away as it comes, so that no input fills the memory. */
const LONGEST_LINE = 1_000_000;

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
