/** `generateContent` as documented: a thought, a word and the picture as parts of one candidate. */
import { type Handler, json } from '../../__fixtures__/fake-server.ts';
import { flatPng } from '../../__fixtures__/pictures.ts';

export function fakeGemini(picture?: Uint8Array, candidate?: object): Handler {
  return async (request, response) => {
    if (!/^\/v1beta\/models\/[^/]+:generateContent$/.test(request.path))
      return json(response, 404, { error: { code: 404, message: 'no such model', status: 'NOT_FOUND' } });
    const data = Buffer.from(picture ?? (await flatPng())).toString('base64');
    const thought = Buffer.from(await flatPng(32, 32)).toString('base64');
    const parts = [
      { inlineData: { mimeType: 'image/png', data: thought }, thought: true },
      { text: 'Here it is.' },
      { inlineData: { mimeType: 'image/png', data } },
    ];
    json(response, 200, {
      candidates: [candidate ?? { content: { role: 'model', parts }, finishReason: 'STOP' }],
      responseId: 'answer-1',
      modelVersion: 'gemini-nano-banana-2.1',
    });
  };
}
