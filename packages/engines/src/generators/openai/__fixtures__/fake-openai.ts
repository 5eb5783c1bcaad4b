/** The Images API as published: JSON or multipart in, base64 out, streamed where asked. */

import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';

const USAGE = {
  input_tokens: 50,
  output_tokens: 1000,
  total_tokens: 1050,
  input_tokens_details: { text_tokens: 50, image_tokens: 0 },
};

export function fakeOpenAi(picture?: Uint8Array): Handler {
  return async (request, response) => {
    const image = Buffer.from(picture ?? (await flatPng())).toString('base64');
    if (request.method !== 'POST' || !/\/images\/(generations|edits)$/.test(request.path))
      return json(response, 404, { error: { message: 'no such route', type: 'invalid_request_error', code: null } });
    const kind = request.path.endsWith('edits') ? 'image_edit' : 'image_generation';
    const multipart = request.headers['content-type']?.startsWith('multipart/');
    const stream = multipart ? request.body.includes('name="stream"\r\n\r\ntrue') : request.json().stream === true;
    if (!stream) return json(response, 200, { created: 1, data: [{ b64_json: image }], usage: USAGE });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (type: string, value: object): void =>
      void response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...value })}\n\n`);
    for (let i = 0; i < 3; i++) send(`${kind}.partial_image`, { b64_json: image, partial_image_index: i });
    send(`${kind}.completed`, { b64_json: image, usage: USAGE, quality: 'high' });
    // Some servers say it twice, or add a sign of the end; neither makes a second picture.
    send(`${kind}.completed`, { b64_json: image, usage: USAGE, quality: 'high' });
    response.end('data: [DONE]\n\n');
  };
}
