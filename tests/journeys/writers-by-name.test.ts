/** `--writer` with chat models by name: through the built command line, against servers on this machine. */

import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { provenanceOf } from '@atelier/lineage';
import { afterAll, expect, it } from 'vitest';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

const KEY = 'sk-ant-canary-0915';
const ADDITIONS = JSON.stringify({
  subjects: [],
  setting: [],
  look: [{ kind: 'mood', value: 'unhurried', why: 'it is early' }],
});
const IDEA = 'a cabin by a mountain lake';

const open: (() => void)[] = [];
afterAll(() => {
  for (const close of open) close();
});

async function serving(handle: (request: IncomingMessage, body: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => handle(request, body, response));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An answer as Anthropic streams it. */
function message(response: ServerResponse, text: string): void {
  const event = (type: string, more: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_011Canary' });
  response.end(
    [
      event('message_start', { message: { model: 'claude-sonnet-5-5', usage: { input_tokens: 900, output_tokens: 1 } } }),
      event('ping', {}),
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      ...(text.match(/[\s\S]{1,30}/g) ?? []).map((piece) =>
        event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } }),
      ),
      event('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 80 } }),
      event('message_stop', {}),
    ].join(''),
  );
}

it('what it wrote, its number and its tokens stay with the picture; the key is nowhere', async () => {
  const cwd = emptyFolder();
  const heard: IncomingMessage[] = [];
  const url = await serving((request, _body, response) => {
    heard.push(request);
    message(response, ADDITIONS);
  });
  const env = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url };
  const args = ['imagine', IDEA, '--writer', 'anthropic', '--size', '96x96', '--seed', '7'];
  const { stdout, stderr, status } = await atelier(args, { cwd, env });
  expect(status).toBe(0);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^Estimate: at most \$0\.\d{3} an answer of anthropic:claude-sonnet-5-5 \(price list of 2026-/),
    // 900 tokens at $2 and 80 at $10 a million.
    'Receipt: $0.0026 to anthropic:claude-sonnet-5-5 (900 tokens in, 80 out; price list of 2026-11-28).',
  ]);
  expect(stdout).toContain('unhurried');
  expect(heard[0]?.headers['x-api-key']).toBe(KEY);
  const folder = join(cwd, 'pictures');
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const record = provenanceOf(readFileSync(join(folder, file)));
  expect(record.writer).toEqual({
    id: 'anthropic',
    model: 'claude-sonnet-5-5',
    by: 'model',
    requests: ['req_011Canary'],
    inputTokens: 900,
    outputTokens: 80,
    cost: { amount: 0.0026, currency: 'USD', basis: 'price-list', date: '2026-11-28' },
  });
  const again = await atelier(['replay', file, '-o', 'again.png'], { cwd: folder });
  expect(again.status).toBe(0);
  expect(readFileSync(join(folder, 'again.png')).equals(readFileSync(join(folder, file)))).toBe(true);
  const written = readdirSync(cwd, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'));
  expect(written.length).toBeGreaterThan(2);
  expect([...written, stdout, stderr].some((text) => text.includes(KEY))).toBe(false);
});

it('what a writer costs is booked whatever is made of it, and a limit or the day’s cap keeps it from being asked', async () => {
  const cwd = emptyFolder();
  let asked = 0;
  const limits: number[] = [];
  const url = await serving((_request, body, response) => {
    asked += 1;
    limits.push(JSON.parse(body).max_tokens);
    message(response, ADDITIONS);
  });
  const env = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url };
  const prompt = ['prompt', IDEA, '--for', 'flux', '--writer', 'anthropic'];
  await atelier([...prompt, '--max-cost', '0.05'], { cwd, env });
  expect([asked, limits[0]]).toEqual([1, expect.any(Number)]);
  expect(limits[0]).toBeLessThan(5000);
  const spent = await atelier(['spending'], { cwd, env });
  expect(spent.stdout).toMatch(/anthropic +1 answer {2}\$0\.0026/);
  const dear = await atelier([...prompt, '--max-cost', '0.01'], { cwd, env });
  expect(dear.stderr).toMatch(
    /claude-sonnet-5-5 was not asked \(an answer .* may cost \$0\.02\d+, over the limit of \$0\.01\. Nothing was sent\); this is the built-in/,
  );
  const capped = await atelier(prompt, { cwd, env: { ...env, ATELIER_DAILY_CAP: '0.005' } });
  expect(capped.stderr).toMatch(/over today's cap of \$0\.01 \(ATELIER_DAILY_CAP\), of which \$0\.00 is spent/);
  const unknown = await atelier([...prompt.slice(0, -1), 'anthropic:no-such', '--max-cost', '1'], { cwd, env });
  expect(unknown.stderr).toMatch(/Estimate: unknown; no price of anthropic:no-such[\s\S]*was not asked \(no price/);
  expect(asked).toBe(1);
  const free = await atelier([...prompt, '--offline'], { cwd, env: { ANTHROPIC_API_KEY: KEY } });
  expect(free.stderr).toMatch(/was not asked \(Working offline/);
});

it('a server that is away, or hostile, leaves the built-in result and a note', async () => {
  const away = await atelier(['prompt', IDEA, '--for', 'gpt-image', '--writer', 'ollama'], {
    env: { OLLAMA_HOST: '127.0.0.1:9' },
  });
  const builtIn = await atelier(['prompt', IDEA, '--for', 'gpt-image']);
  expect(away.stdout).toBe(builtIn.stdout);
  expect(away.stderr).toMatch(/could not be used \(127\.0\.0\.1:9 could not be reached/);
  expect(away.status).toBe(0);
  const url = await serving((_request, _body, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<html>${KEY}</html>`);
  });
  const env = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url };
  const hostile = await atelier(['prompt', IDEA, '--for', 'gpt-image', '--writer', 'anthropic:x'], { env });
  expect(hostile.stdout).toBe(builtIn.stdout);
  expect(hostile.stderr).toMatch(/no chat server: it sent text\/html/);
});

it('without a key, or with a name nobody has, it says what to do', async () => {
  const keyless = await atelier(['brief', IDEA, '--writer', 'gemini', '--write']);
  expect(keyless.status).toBe(1);
  expect(keyless.stderr).toMatch(/set GEMINI_API_KEY/);
  const unknown = await atelier(['brief', IDEA, '--writer', 'clippy', '--write']);
  expect(unknown).toMatchObject({ status: 2, stderr: expect.stringMatching(/no writer “clippy”.*openai/) });
});

it('Ctrl-C stops the waiting at once', async () => {
  const url = await serving(() => {});
  const env = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url };
  const started = atelier(['brief', IDEA, '--writer', 'anthropic', '--write'], {
    env,
    started: (interrupt) => setTimeout(interrupt, 1500),
  });
  expect(await started).toMatchObject({ status: 130, stdout: '' });
});

it('reads what is not English through Gemini, and the Brief keeps both', async () => {
  const reading = {
    language: 'pl',
    english: 'a red fox',
    subjects: [
      {
        key: 'f',
        name: 'fox',
        words: 'lis',
        count: 1,
        quantifier: null,
        partOf: null,
        attributes: [{ kind: 'color', value: 'red', words: 'czerwony' }],
        actions: [],
      },
    ],
    relations: [],
    setting: [],
    look: [],
    text: [],
    absent: [],
  };
  const url = await serving((_request, _body, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const parts = [{ text: 'they say fox', thought: true }, { text: JSON.stringify(reading) }];
    response.end(`data: ${JSON.stringify({ candidates: [{ content: { parts }, finishReason: 'STOP' }] })}\r\n\r\n`);
  });
  const env = { GEMINI_API_KEY: 'AIza-canary', GEMINI_BASE_URL: url };
  const brief = await atelierJson<{ english: string; subjects: { name: string }[] }>(
    ['brief', 'czerwony lis', '--writer', 'gemini'],
    { env },
  );
  expect(brief).toMatchObject({ english: 'a red fox', subjects: [{ name: 'fox' }] });
});
