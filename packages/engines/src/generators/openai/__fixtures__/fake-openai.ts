/** The Images API as published: JSON or multipart in, base64 out, streamed where asked. What the description does not allow is answered with 400. */

import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';
import { completedSchema, editSchema, fieldsOf, generationSchema, partialSchema, responseSchema } from './published.ts';

const USAGE = {
  input_tokens: 50,
  output_tokens: 1000,
  total_tokens: 1050,
  input_tokens_details: { text_tokens: 50, image_tokens: 0 },
};
const FORMAT = { size: '1024x1024', quality: 'high', background: 'opaque', output_format: 'png' };

export function fakeOpenAi(picture?: Uint8Array): Handler {
  return async (request, response) => {
    const image = Buffer.from(picture ?? (await flatPng())).toString('base64');
    if (request.method !== 'POST' || !/\/images\/(generations|edits)$/.test(request.path))
      return json(response, 404, { error: { message: 'no such route', type: 'invalid_request_error', code: null } });
    const edit = request.path.endsWith('edits');
    const body = edit ? fieldsOf(request.body, request.headers['content-type'] ?? '') : request.json();
    const checked = (edit ? editSchema : generationSchema).safeParse(body);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const message = `Invalid value: ${issue?.path.join('.')}: ${issue?.message}`;
      return json(response, 400, {
        error: { message, type: 'invalid_request_error', param: issue?.path[0], code: 'invalid_value' },
      });
    }
    const kind = edit ? 'image_edit' : 'image_generation';
    if (!checked.data.stream)
      return json(response, 200, responseSchema.parse({ created: 1, data: [{ b64_json: image }], usage: USAGE }));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (value: { type: string }): void =>
      void response.write(`event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`);
    for (let i = 0; i < (checked.data.partial_images ?? 0); i++)
      send(
        partialSchema.parse({
          type: `${kind}.partial_image`,
          b64_json: image,
          created_at: 1,
          partial_image_index: i,
          ...FORMAT,
        }),
      );
    const end = completedSchema.parse({ type: `${kind}.completed`, b64_json: image, created_at: 1, usage: USAGE, ...FORMAT });
    send(end);
    // Some servers say it twice, or add a sign of the end; neither makes a second picture.
    send(end);
    response.end('data: [DONE]\n\n');
  };
}
