/** The service as documented: a job is taken with an id and an address to ask at, is pending once, then ready at an address. */
import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';

export function fakeBfl(picture?: Uint8Array, end: object = { status: 'Ready' }): Handler {
  const asked = new Map<string, number>();
  let jobs = 0;
  return async (request, response) => {
    const base = `http://${request.headers.host}`;
    const url = new URL(request.path, base);
    if (request.method === 'POST') {
      const id = `job-${++jobs}`;
      return json(response, 200, { id, polling_url: `${base}/v1/get_result?id=${id}`, cost: 4 });
    }
    if (url.pathname === '/sample.png') {
      response.writeHead(200, { 'content-type': 'image/png' });
      return void response.end(picture ?? (await flatPng()));
    }
    const id = url.searchParams.get('id') ?? '';
    const times = (asked.get(id) ?? 0) + 1;
    asked.set(id, times);
    if (times === 1) return json(response, 200, { id, status: 'Pending', progress: 0.3, result: null });
    json(response, 200, { id, result: { sample: `${base}/sample.png`, seed: 99 }, ...end });
  };
}
