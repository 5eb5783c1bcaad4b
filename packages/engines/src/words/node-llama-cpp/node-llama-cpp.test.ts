/** Against a package of that name in a temporary folder, with the calls that its documentation shows. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installedAt } from '../../installed.ts';
import { all, failureOf, textOf } from '../__fixtures__/chat-contract.ts';
import { writerNamed } from '../writers.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = join(folder, 'node_modules/node-llama-cpp');
mkdirSync(place, { recursive: true });
writeFileSync(
  join(place, 'package.json'),
  JSON.stringify({
    name: 'node-llama-cpp',
    version: '3.22.1',
    type: 'module',
    exports: { '.': { types: './x.d.ts', import: './index.js' } },
  }),
);
writeFileSync(
  join(place, 'index.js'),
  `export const heard = [];
   globalThis.heardByLlama = heard;
   export async function getLlama(options) {
     heard.push({ options });
     return {
       async loadModel({ modelPath }) {
         if (!modelPath.endsWith('.gguf')) throw new Error('no such file ' + modelPath);
         return { async createContext() { return { getSequence: () => 'sequence', dispose: async () => heard.push('disposed') } } };
       },
       createGrammarForJsonSchema: async (schema) => { heard.push({ schema }); return 'grammar'; },
     };
   }
   export class LlamaChatSession {
     setChatHistory(history) { heard.push({ history }); }
     async prompt(text, { onTextChunk, signal, grammar }) {
       heard.push({ text, grammar });
       for (const piece of ['<think>hm</think>', 'Hel', 'lo']) onTextChunk(piece);
       if (text === 'hang') await new Promise((_, no) => signal.addEventListener('abort', () => no(signal.reason)));
       return 'Hello';
     }
   }`,
);
const env = { ATELIER_PACKAGES: folder };
const heard = () => (globalThis as unknown as { heardByLlama: Record<string, unknown>[] }).heardByLlama;

describe('llama.cpp in this process', () => {
  it('builds and fetches nothing, knows what was said, and leaves thoughts out', async () => {
    const model = await writerNamed('node-llama-cpp:/models/x.gguf', { env });
    const events = await all(
      model.chat({
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'one' },
          { role: 'assistant', content: 'two' },
          { role: 'user', content: 'three' },
        ],
        schema: {
          name: 'x',
          json: { type: 'object', properties: { a: { anyOf: [{ type: 'string' }, { type: 'null' }] } }, required: ['a'] },
        },
      }),
    );
    expect(textOf(events)).toBe('Hello');
    expect(heard()[0]).toEqual({ options: { build: 'never', skipDownload: true, progressLogs: false } });
    expect(heard()).toContainEqual({
      schema: { type: 'object', properties: { a: { oneOf: [{ type: 'string' }, { type: 'null' }] } } },
    });
    expect(heard()).toContainEqual({ text: 'three', grammar: 'grammar' });
    const { history } = heard().find((each) => 'history' in each) as { history: { type: string; text?: string }[] };
    expect(history.map(({ type }) => type)).toEqual(['system', 'user', 'model']);
    expect(history[0]?.text).toContain('JSON Schema');
    expect(heard().at(-1)).toBe('disposed');
  });

  it('stops, and frees what it holds', async () => {
    const model = await writerNamed('node-llama-cpp:/models/x.gguf', { env });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const failure = await failureOf(model.chat({ messages: [{ role: 'user', content: 'hang' }] }, { signal: stop.signal }));
    expect(failure.code).toBe('interrupted');
    expect(heard().at(-1)).toBe('disposed');
  });

  it('says what is missing: the file, the package and how to get it', async () => {
    await expect(writerNamed('node-llama-cpp', { env })).rejects.toMatchObject({
      code: 'no-chat-model',
      message: expect.stringMatching(/GGUF/),
    });
    const wrong = await writerNamed('node-llama-cpp:/models/nothing', { env });
    expect(await failureOf(wrong.chat({ messages: [] }))).toMatchObject({
      code: 'engine-failed',
      message: expect.stringMatching(/no such file/),
    });
    const bare = await writerNamed('node-llama-cpp:/models/x.gguf', { env: { ATELIER_PACKAGES: join(folder, 'empty') } });
    expect(await failureOf(bare.chat({ messages: [] }))).toMatchObject({
      code: 'not-installed',
      message: expect.stringMatching(/npm install --prefix .* node-llama-cpp/),
    });
  });

  it('nothing is loaded from the folder one stands in', () => {
    expect(installedAt('node-llama-cpp', { ATELIER_PACKAGES: join(folder, 'empty') })).toBeUndefined();
    expect(installedAt('node-llama-cpp', env)).toBe(place);
  });
});
