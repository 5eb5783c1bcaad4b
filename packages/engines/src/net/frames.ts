/** WebSocket frames (RFC 6455 §5) from a server: whole messages out of what arrives piece by piece, each of bounded size. */
import { AtelierError } from '@atelier/spec';
import type { SocketMessage } from './exchange.ts';

type Frame = SocketMessage | { type: 'ping'; bytes: Uint8Array } | { type: 'close' };

const LARGEST = 64 << 20;

export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];
  #size = 0;
  #opcode = 0;

  /** @throws AtelierError `bad-reply` where the server breaks the protocol or sends too much */
  *read(piece: Uint8Array): Generator<Frame> {
    this.#rest = Buffer.concat([this.#rest, piece]);
    for (;;) {
      const frame = this.#next();
      if (!frame) return;
      const { fin, opcode, payload } = frame;
      if (opcode === 8) yield { type: 'close' };
      else if (opcode === 9) yield { type: 'ping', bytes: payload };
      else if (opcode <= 2) {
        if (opcode !== 0) this.#opcode = opcode;
        this.#size += payload.length;
        if (this.#size > LARGEST) throw broken('a message larger than 64 MiB');
        this.#parts.push(payload);
        if (!fin) continue;
        const whole = Buffer.concat(this.#parts);
        this.#parts = [];
        this.#size = 0;
        yield this.#opcode === 1
          ? { type: 'text', text: whole.toString('utf8') }
          : { type: 'binary', bytes: new Uint8Array(whole) };
      }
    }
  }

  #next(): { fin: boolean; opcode: number; payload: Buffer } | undefined {
    const data = this.#rest;
    if (data.length < 2) return undefined;
    const [first = 0, second = 0] = data;
    if (second & 0x80) throw broken('a masked frame');
    let length = second & 0x7f;
    let start = 2;
    if (length === 126) {
      if (data.length < 4) return undefined;
      length = data.readUInt16BE(2);
      start = 4;
    } else if (length === 127) {
      if (data.length < 10) return undefined;
      const long = data.readBigUInt64BE(2);
      if (long > BigInt(LARGEST)) throw broken('a frame larger than 64 MiB');
      length = Number(long);
      start = 10;
    }
    if (data.length < start + length) return undefined;
    this.#rest = data.subarray(start + length);
    return { fin: (first & 0x80) !== 0, opcode: first & 0x0f, payload: data.subarray(start, start + length) };
  }
}

const broken = (what: string) => new AtelierError('bad-reply', `The server's WebSocket sent ${what}.`);

/** A frame from us: masked, as clients must (§5.3). */
export function clientFrame(opcode: 1 | 8 | 10, payload: Uint8Array, mask: Uint8Array): Buffer {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([0x80 | opcode, 0x80 | length])
      : Buffer.from([0x80 | opcode, 0x80 | 126, length >> 8, length & 0xff]);
  if (length > 0xffff) throw new RangeError('Frames of more than 65,535 bytes are not sent.');
  const masked = Buffer.from(payload);
  for (let i = 0; i < length; i++) masked[i] = (masked[i] ?? 0) ^ (mask[i & 3] ?? 0);
  return Buffer.concat([head, mask, masked]);
}
