/**
 * The `data` of server-sent events, as they arrive (WHATWG HTML, "server-sent events"): lines end in LF, CR or CRLF, an empty line ends an event,
 * several data lines are one text, comments and other fields are passed over.
 */
import { AtelierError } from '@atelier/spec';

/** UTF-16 units of one event; a chat's are a few hundred. */
const LONGEST = 4_000_000;

export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  const take = function* (text: string, last: boolean): Generator<string> {
    rest += text;
    if (rest.length > LONGEST) throw new AtelierError('chat-failed', 'The chat server sent an event without end.');
    for (;;) {
      const end = /\r\n|\n|\r/.exec(rest);
      // A CR at the very end may be half of a CRLF.
      if (!end || (!last && end[0] === '\r' && end.index === rest.length - 1)) break;
      const line = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      if (line === '') {
        if (data.length > 0) yield data.join('\n');
        data = [];
      } else if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5));
    }
  };
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield* take(decoder.decode(value, { stream: true }), false);
    }
    // What a server did not end properly is taken all the same.
    yield* take(`${decoder.decode()}\n\n`, true);
  } finally {
    await reader.cancel().catch(() => {});
  }
}
