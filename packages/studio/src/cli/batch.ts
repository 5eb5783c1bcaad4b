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

async function answerTo(line: string, work: (line: string) => unknown): Promise<unknown> {
  try {
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
    const pieces = (rest + decoder.write(Buffer.from(chunk))).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield piece.replace(/\r$/, '');
  }
  rest += decoder.end();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
