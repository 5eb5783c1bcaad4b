/** The API of 2024-11-06: a task that runs once and then succeeds. */
import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';

export function fakeRunway(picture?: Uint8Array, end: object = { status: 'SUCCEEDED' }): Handler {
  const asked = new Map<string, number>();
  let tasks = 0;
  return async (request, response) => {
    const base = `http://${request.headers.host}`;
    if (request.method === 'POST' && request.path === '/v1/text_to_image')
      return json(response, 200, { id: `task-${++tasks}` });
    if (request.path === '/out.png') {
      response.writeHead(200, { 'content-type': 'image/png' });
      return void response.end(picture ?? (await flatPng()));
    }
    const id = /^\/v1\/tasks\/(.+)$/.exec(request.path)?.[1];
    if (!id) return json(response, 404, { error: 'Not found.' });
    if (request.method === 'DELETE') return void response.writeHead(204).end();
    const times = (asked.get(id) ?? 0) + 1;
    asked.set(id, times);
    if (times === 1) return json(response, 200, { id, status: 'RUNNING', progress: 0.5, createdAt: '2026-11-28T00:00:00Z' });
    json(response, 200, { id, createdAt: '2026-11-28T00:00:00Z', output: [`${base}/out.png`], ...end });
  };
}
