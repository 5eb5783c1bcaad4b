/** A WebSocket opened through the door: its messages as they come, until either side closes. Node 20 has none of its own. */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { AtelierError } from '@atelier/spec';
import type { Socket } from './exchange.ts';
import { clientFrame, FrameReader } from './frames.ts';

/** The server's proof that it speaks the protocol (RFC 6455 §4.2.2). */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export const handshakeKey = (): string => randomBytes(16).toString('base64');

/** @throws AtelierError `bad-reply` where the answer is no handshake */
export function socketOf(
  answer: IncomingMessage,
  stream: Duplex,
  head: Buffer,
  key: string,
  over: (received: number) => void,
): Socket {
  const expected = createHash('sha1')
    .update(key + GUID)
    .digest('base64');
  if (answer.headers['sec-websocket-accept'] !== expected) {
    stream.destroy();
    throw new AtelierError('bad-reply', 'The server does not speak the WebSocket protocol.');
  }
  const write = (opcode: 1 | 8 | 10, payload: Uint8Array): void => {
    if (!stream.destroyed) stream.write(clientFrame(opcode, payload, randomBytes(4)));
  };
  let received = 0;
  return {
    send: (text) => write(1, Buffer.from(text, 'utf8')),
    close() {
      write(8, Buffer.alloc(0));
      stream.destroy();
    },
    async *[Symbol.asyncIterator]() {
      const reader = new FrameReader();
      try {
        for await (const piece of beginning(head, stream)) {
          received += piece.length;
          for (const frame of reader.read(piece)) {
            if (frame.type === 'ping') write(10, frame.bytes);
            else if (frame.type === 'close') return;
            else yield frame;
          }
        }
      } finally {
        stream.destroy();
        over(received);
      }
    },
  };
}

/** What came together with the handshake, then the rest. */
async function* beginning(head: Buffer, rest: Duplex): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest as AsyncIterable<Buffer>;
}
