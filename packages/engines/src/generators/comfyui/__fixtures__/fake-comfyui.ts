/** A ComfyUI server by its documented messages: object_info, prompt, history, view; the socket is told what to say by the test. */
import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';
import { faultsOf } from './node-shapes.ts';

export interface Files {
  checkpoints?: string[];
  unets?: string[];
  controls?: string[];
}

const choice = (loader: string, input: string, files: string[]) => ({
  [loader]: { input: { required: { [input]: [files, {}] } } },
});

export function fakeComfyUi(
  picture?: Uint8Array,
  { checkpoints = ['dreamshaper_8.safetensors'], unets = [], controls = [] }: Files = {},
): Handler {
  const known = new Set<string>();
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.path, 'http://x');
    if (pathname === '/object_info/CheckpointLoaderSimple')
      return json(response, 200, choice('CheckpointLoaderSimple', 'ckpt_name', checkpoints));
    if (pathname === '/object_info/UNETLoader') return json(response, 200, choice('UNETLoader', 'unet_name', unets));
    if (pathname === '/object_info/ControlNetLoader')
      return json(response, 200, choice('ControlNetLoader', 'control_net_name', controls));
    if (pathname === '/upload/image') {
      const name = /filename="([^"]+)"/.exec(request.body.toString('latin1'))?.[1];
      return name ? json(response, 200, { name, subfolder: '', type: 'input' }) : json(response, 400, {});
    }
    if (pathname === '/prompt') {
      const { prompt } = request.json() as { prompt: Parameters<typeof faultsOf>[0] };
      const faults = faultsOf(prompt);
      if (faults.length > 0) {
        const error = { type: 'prompt_outputs_failed_validation', message: faults.join('; '), details: '', extra_info: {} };
        return json(response, 400, { error, node_errors: {} });
      }
      const id = String(request.json().prompt_id);
      known.add(id);
      return json(response, 200, { prompt_id: id, number: 1, node_errors: {} });
    }
    if (pathname === '/view') {
      response.writeHead(200, { 'content-type': 'image/png' });
      return void response.end(searchParams.get('filename') === 'atelier_00001_.png' ? (picture ?? (await flatPng())) : '');
    }
    const id = /^\/history\/(.+)$/.exec(pathname)?.[1];
    if (!id) return json(response, 200, {});
    if (!known.has(id)) return json(response, 200, {});
    const images = [{ filename: 'atelier_00001_.png', subfolder: '', type: 'output' }];
    json(response, 200, {
      [id]: { outputs: { save: { images } }, status: { status_str: 'success', completed: true, messages: [] } },
    });
  };
}

/** The server's side of a handshake. */
export function accept(stream: Duplex, key: string): void {
  const proof = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${proof}\r\n\r\n`,
  );
}

/** A frame from a server: unmasked, of any length, in as many fragments as asked. */
export function serverFrames(payload: Buffer, opcode: 1 | 2 | 8 | 9, fragments = 1): Buffer {
  const size = Math.ceil(payload.length / fragments) || 1;
  const parts: Buffer[] = [];
  for (let i = 0; i < fragments; i++) {
    const part = payload.subarray(i * size, (i + 1) * size);
    const head =
      part.length < 126
        ? Buffer.from([0, part.length])
        : part.length < 65_536
          ? Buffer.from([0, 126, part.length >> 8, part.length & 255])
          : Buffer.concat([Buffer.from([0, 127, 0, 0, 0, 0]), Buffer.from(Uint32Array.of(part.length).buffer).reverse()]);
    head[0] = (i === fragments - 1 ? 0x80 : 0) | (i === 0 ? opcode : 0);
    parts.push(head, part);
  }
  return Buffer.concat(parts);
}
