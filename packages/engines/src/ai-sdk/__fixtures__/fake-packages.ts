/**
 * Provider packages in a temporary `node_modules`, which use their `fetch` as the published ones do (`postJsonToApi`, `getFromApi` and
 * their errors in `@ai-sdk/provider-utils`), and misbehave where a model of theirs is called by the name of a fault.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHARED = `
class APICallError extends Error {
  constructor(fields) { super(fields.message); Object.assign(this, fields); this.name = 'AI_APICallError'; }
}
async function post(fetch, url, headers, body, abortSignal) {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body), signal: abortSignal });
  const text = response.ok ? undefined : await response.text();
  if (!response.ok) throw new APICallError({
    message: 'Bad status', url, requestBodyValues: { ...body, headers }, statusCode: response.status,
    responseHeaders: Object.fromEntries(response.headers), responseBody: text,
  });
  return response;
}
`;

const PICTURES = `${SHARED}
export const createFal = ({ apiKey, baseURL = 'https://fal.run', fetch }) => ({
  imageModel: (modelId) => ({
    specificationVersion: 'v3', provider: 'fal.image', modelId, maxImagesPerCall: 1,
    async doGenerate({ prompt, n, size, aspectRatio, seed, files, mask, providerOptions, abortSignal }) {
      if (modelId === 'inward') await fetch('http://169.254.169.254/latest/meta-data', { headers: { Authorization: 'Key ' + apiKey } });
      if (modelId === 'plain-error') throw new Error('The image was flagged by moderation, key ' + apiKey);
      if (modelId === 'no-key') throw Object.assign(new Error('FAL_API_KEY is missing'), { name: 'AI_LoadAPIKeyError' });
      const response = await post(fetch, baseURL + '/' + modelId, { Authorization: 'Key ' + apiKey },
        { prompt, num_images: n, image_size: size, aspect_ratio: aspectRatio, seed, files: files?.length, mask: mask?.mediaType, ...providerOptions.fal }, abortSignal);
      const { images, seed: used, nsfw } = JSON.parse(await response.text());
      const bytes = await Promise.all(images.map(async ({ url }) => {
        const answer = await fetch(url, { signal: abortSignal });
        if (!answer.ok) throw new APICallError({ message: 'Download failed', url, statusCode: answer.status });
        return new Uint8Array(await answer.arrayBuffer());
      }));
      return {
        images: bytes,
        warnings: [{ type: 'unsupported', feature: 'aspectRatio' }, { type: 'other', message: 'steps were rounded' }],
        providerMetadata: { fal: { images: [{ nsfw, seed: used }], costInUsdTicks: 2e8 } },
        response: { timestamp: new Date(0), modelId, headers: Object.fromEntries(response.headers) },
      };
    },
  }),
});`;

const WORDS = `${SHARED}
export const createMistral = ({ apiKey, baseURL = 'https://api.mistral.ai/v1', fetch }) => ({
  languageModel: (modelId) => ({
    specificationVersion: 'v3', provider: 'mistral.chat', modelId,
    async doStream({ prompt, responseFormat, tools, toolChoice, temperature, abortSignal }) {
      const response = await post(fetch, baseURL + '/chat/completions', { Authorization: 'Bearer ' + apiKey },
        { model: modelId, prompt, tools, responseFormat, temperature }, abortSignal);
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      return { stream: new ReadableStream({
        start(controller) { controller.enqueue({ type: 'stream-start', warnings: responseFormat?.schema ? [{ type: 'unsupported', feature: 'responseFormat' }] : [] }); },
        async pull(controller) {
          const { done, value } = await reader.read();
          if (done) return controller.close();
          const lines = (rest + value).split('\\n');
          rest = lines.pop();
          for (const line of lines) if (line) controller.enqueue(JSON.parse(line));
          if (lines.length === 0) return this.pull(controller);
        },
        cancel() { return reader.cancel(); },
      }), response: { headers: {} } };
    },
  }),
});`;

/** Its folder, for ATELIER_PACKAGES. */
export function fakePackages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-packages-'));
  for (const [name, code] of [
    ['@ai-sdk/fal', PICTURES],
    ['@ai-sdk/mistral', WORDS],
  ] as const) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(join(place, 'dist'), { recursive: true });
    const manifest = {
      name,
      version: '2.0.59',
      exports: { '.': { types: './dist/x.d.ts', import: './dist/index.mjs', require: './dist/x.js' } },
    };
    writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(place, 'dist/index.mjs'), code);
  }
  return folder;
}
