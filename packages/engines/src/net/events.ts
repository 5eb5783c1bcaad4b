/** Server-sent events (WHATWG HTML §9.2) from a body, one at a time, each of bounded size. */
import { AtelierError } from '@atelier/spec';

export interface ServerEvent {
  event: string;
  data: string;
}

const LARGEST = 96 << 20;

export async function* serverEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  let event = '';
  let data: string[] = [];
  const take = (line: string): ServerEvent | undefined => {
    if (line === '') {
      const whole = data.length > 0 ? { event: event || 'message', data: data.join('\n') } : undefined;
      event = '';
      data = [];
      return whole;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
    return undefined;
  };
  for await (const piece of body) {
    rest += decoder.decode(piece, { stream: true });
    if (rest.length > LARGEST)
      throw new AtelierError('bad-reply', 'An event in the answer is larger than 96 MiB; the rest was not read.');
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const whole = take(line);
      if (whole) yield whole;
    }
  }
  // What stands after the last blank line is no whole event; a body cut in the middle yields nothing of it.
}
