/** The server's own jobs: taken with 202, generating once, then completed with the picture in base64. */
import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';

/** Fields of the native request, of those that a picture may need. */
const FIELDS = new Set(
  (
    'prompt negative_prompt width height strength seed batch_count control_strength init_image ref_images mask_image ' +
    'control_image sample_params output_format'
  ).split(' '),
);

export function fakeSdServer(picture?: Uint8Array, end: object = { status: 'completed' }, takesMaps = true): Handler {
  const asked = new Map<string, number>();
  let jobs = 0;
  return async (request, response) => {
    if (request.path === '/sdcpp/v1/capabilities')
      return json(response, 200, { features_by_mode: { img_gen: { init_image: true, control_image: takesMaps } } });
    if (request.path === '/sdcpp/v1/img_gen') {
      const odd = Object.keys(request.json()).filter((field) => !FIELDS.has(field));
      if (odd.length > 0) return json(response, 400, { error: { code: 'invalid', message: `no such fields: ${odd}` } });
      const id = `job-${++jobs}`;
      return json(response, 202, { id, status: 'queued', poll_url: `/sdcpp/v1/jobs/${id}` });
    }
    const id = /^\/sdcpp\/v1\/jobs\/([^/]+)$/.exec(request.path)?.[1];
    if (request.path.endsWith('/cancel')) return json(response, 200, { status: 'cancelled' });
    if (!id) return json(response, 404, { error: { code: 'not_found', message: 'no such route' } });
    const times = (asked.get(id) ?? 0) + 1;
    asked.set(id, times);
    if (times === 1) return json(response, 200, { id, status: 'generating', queue_position: 0 });
    const image = Buffer.from(picture ?? (await flatPng())).toString('base64');
    json(response, 200, { id, result: { images: [{ b64_json: image }], seed: 7 }, ...end });
  };
}
