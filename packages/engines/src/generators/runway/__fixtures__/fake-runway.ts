/** The API of 2024-11-06, in the shapes that Runway's own client types: a task that runs once and then succeeds. */
import type { ImageToVideoCreateResponse } from '@runwayml/sdk/resources/image-to-video.js';
import type { TaskRetrieveResponse } from '@runwayml/sdk/resources/tasks.js';
import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';

type End = Partial<TaskRetrieveResponse> & { failureCode?: string; failure?: string };

export function fakeRunway(output?: Uint8Array, end: End = { status: 'SUCCEEDED' }, credits = 5): Handler {
  const asked = new Map<string, number>();
  let tasks = 0;
  return async (request, response) => {
    const base = `http://${request.headers.host}`;
    if (request.method === 'POST' && /^\/v1\/(text_to_image|text_to_video|image_to_video)$/.test(request.path)) {
      const taken: ImageToVideoCreateResponse = { id: `task-${++tasks}`, estimatedCost: { credits } };
      return json(response, 200, taken);
    }
    if (request.path === '/out') {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      return void response.end(output ?? (await flatPng()));
    }
    const id = /^\/v1\/tasks\/(.+)$/.exec(request.path)?.[1];
    if (!id) return json(response, 404, { error: 'Not found.' });
    if (request.method === 'DELETE') return void response.writeHead(204).end();
    const times = (asked.get(id) ?? 0) + 1;
    asked.set(id, times);
    const createdAt = '2026-11-28T00:00:00Z';
    const running: TaskRetrieveResponse = { id, status: 'RUNNING', progress: 0.5, createdAt, estimatedCost: { credits } };
    if (times === 1) return json(response, 200, running);
    const done: TaskRetrieveResponse = { id, status: 'SUCCEEDED', createdAt, cost: { credits }, output: [`${base}/out`] };
    json(response, 200, { ...done, ...end });
  };
}
