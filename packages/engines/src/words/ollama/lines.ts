/** Lines of a body, as they come; a last one without its end is one all the same. */
import { AtelierError } from '@atelier/spec';

const LONGEST = 4 << 20;

export async function* lines(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of body) {
    rest += decoder.decode(piece, { stream: true });
    if (rest.length > LONGEST)
      throw new AtelierError('bad-reply', 'A line of the answer is longer than 4 MiB; the rest was not read.');
    const whole = rest.split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) if (line.trim() !== '') yield line;
  }
  if (rest.trim() !== '') yield rest;
}
