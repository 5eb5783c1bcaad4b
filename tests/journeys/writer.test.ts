/** A chat model of the person's own as the writer: through the built command line, against a server on this machine. */
import { readFileSync } from 'node:fs';
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { CANARY, chatServer } from './chat-server.ts';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

const ADDITIONS = JSON.stringify({
  subjects: [{ name: 'kettle', attributes: ['enamel'], predicate: 'beside', to: 'cabin', why: 'someone was here' }],
  setting: [],
  look: [
    { kind: 'mood', value: 'unhurried', why: '' },
    { kind: 'artist', value: 'Monet', why: '' },
  ],
});
const READING = JSON.stringify({
  language: 'pl',
  english: 'a red fox in the snow',
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
  setting: [{ key: 's', kind: 'weather', value: 'snow', words: 'śniegu' }],
  look: [],
  text: [],
  absent: [],
});
const answering = () =>
  chatServer(({ response_format }) => {
    const name = response_format?.json_schema.name;
    if (name === 'reading') return READING;
    if (name === 'edits')
      return JSON.stringify({
        answer: '',
        edits: [{ op: 'look', id: null, kind: 'lighting', value: 'warm lamplight', count: null, predicate: null, to: null }],
        cannot: [],
      });
    if (name === 'ways')
      return JSON.stringify({
        ways: ['dawn', 'dusk'].map((value) => ({ label: value, setting: [{ kind: 'time', value, why: '' }], look: [] })),
      });
    return ADDITIONS;
  });
const IDEA = 'a cabin by a mountain lake';

it('writes prompts and pictures, under our rules, and the key is nowhere', async () => {
  const cwd = emptyFolder();
  const server = await answering();
  const env = server.env;
  const words = await atelier(['prompt', IDEA, '--for', 'gpt-image', '--writer', 'chat'], { cwd, env });
  expect(words.status).toBe(0);
  expect(words.stdout).toMatch(/kettle/);
  expect(words.stderr).toMatch(/Left out “Monet”: a writer adds no name/);

  const made = await atelier(['imagine', IDEA, '--writer', 'chat', '--size', '96x96', '--seed', '7', '--json'], { cwd, env });
  expect(made.status).toBe(0);
  const { file, brief } = (JSON.parse(made.stdout) as { images: { file: string; brief: Brief }[] }).images[0]!;
  expect(brief.look).toContainEqual(expect.objectContaining({ value: 'unhurried', source: 'writer', rule: 'chat:double' }));

  const revised = await atelier(['revise', 'last', 'let it hug the viewer', '--writer', 'chat'], { cwd, env });
  expect(revised.status).toBe(0);
  expect(server.heard.map(({ response_format }) => response_format?.json_schema.name)).toEqual([
    'additions',
    'additions',
    'edits',
  ]);
  expect(server.headers.join()).toContain(CANARY);
  for (const text of [
    words.stdout,
    words.stderr,
    made.stdout,
    made.stderr,
    revised.stdout,
    revised.stderr,
    readFileSync(file, 'latin1'),
  ])
    expect(text).not.toContain(CANARY);
});

it('translates, and both texts are kept', async () => {
  const { env } = await answering();
  const brief = await atelierJson<Brief>(['brief', 'czerwony lis w śniegu', '--writer', 'chat'], { env });
  expect(brief).toMatchObject({ idea: 'czerwony lis w śniegu', language: 'pl', english: 'a red fox in the snow' });
  expect(brief.subjects[0]).toMatchObject({ name: 'fox', said: 'lis' });
});

it('is said where it is not set up, and where it cannot be reached the built-in writer writes', async () => {
  const none = await atelier(['prompt', IDEA, '--for', 'gpt-image', '--writer', 'chat']);
  expect(none.status).toBe(2);
  expect(none.stderr).toMatch(/No chat model is set up\. Set ATELIER_CHAT_MODEL/);
  const env = { ATELIER_CHAT_URL: 'http://127.0.0.1:9/v1', ATELIER_CHAT_MODEL: 'm', ATELIER_CHAT_KEY: CANARY };
  const gone = await atelier(['prompt', IDEA, '--for', 'gpt-image', '--writer', 'chat'], { env });
  const own = await atelier(['prompt', IDEA, '--for', 'gpt-image']);
  expect(gone.status).toBe(0);
  expect(gone.stdout).toBe(own.stdout);
  expect(gone.stderr).toMatch(/could not be reached.*built-in result/);
  expect(gone.stderr).not.toContain(CANARY);
});

it('waiting for it can be interrupted', async () => {
  const { env, heard } = await chatServer(() => undefined);
  const waiting = atelier(['prompt', IDEA, '--for', 'gpt-image', '--writer', 'chat'], {
    env,
    started: (interrupt) => {
      const timer = setInterval(() => {
        if (heard.length === 0) return;
        clearInterval(timer);
        interrupt();
      }, 20);
    },
  });
  const { status, stdout, stderr } = await waiting;
  expect(status).toBe(130);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/Stopped/);
});
