/** The conversation with a chat model connected: small talk is the model's, pictures are ours. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenanceOf } from '@atelier/lineage';
import { expect, it } from 'vitest';
import { CANARY, chatServer } from './chat-server.ts';
import { atelier, emptyFolder } from './cli.ts';

const TINY = ['--size', '96x96', '--seed', '7'];

it('answers what is not about pictures, streams it, and follows what was said', async () => {
  const cwd = emptyFolder();
  const server = await chatServer(({ messages }) =>
    /landlord/.test(messages.at(-1)?.content ?? '') ? 'Dear landlord,\nthe \u001b[31mheating\u001b[0m is cold.' : 'As I said.',
  );
  const input = ['a beach sunset', 'write an e-mail to my landlord', 'translate that into French'].join('\n');
  const { stdout, stderr, status } = await atelier(['chat', ...TINY], { cwd, env: server.env, input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // Letters arrive, the control characters around them do not.
  expect(stdout).toMatch(/Dear landlord,\nthe \[31mheating\[0m is cold\.\n/);
  expect(stdout).not.toContain('\u001b');
  const last = server.heard.at(-1);
  expect(last?.messages.map(({ content }) => content).join('\n')).toMatch(
    /beach[\s\S]*e-mail to my landlord[\s\S]*Dear landlord/,
  );
  expect(last?.tools?.map((tool) => tool.function.name)).toEqual(['imagine', 'revise']);
  const log = readFileSync(join(cwd, 'pictures/chat.jsonl'), 'utf8');
  expect(log).toContain('Dear landlord');
  expect(log + stdout).not.toContain(CANARY);
  expect(readdirSync(join(cwd, 'pictures')).filter((name) => name.endsWith('.png'))).toHaveLength(1);
});

it('a picture that the model asks for is painted by us', async () => {
  const cwd = emptyFolder();
  const call = {
    tool_calls: [{ index: 0, id: 'c', function: { name: 'imagine', arguments: '{"idea":"a lighthouse at night"}' } }],
  };
  const { env } = await chatServer(() => ({ delta: call }));
  const { stdout } = await atelier(['chat', ...TINY], { cwd, env, input: 'what would suit the wall over my desk?' });
  expect(stdout).toMatch(/lighthouse.*night[\s\S]*drawn by Illustrator/);
  const [file] = readdirSync(join(cwd, 'pictures')).filter((name) => name.endsWith('.png'));
  expect(provenanceOf(readFileSync(join(cwd, 'pictures', file!))).idea).toBe('a lighthouse at night');
});

it('an instruction that we cannot place is placed by it, under our rules', async () => {
  const cwd = emptyFolder();
  const edits = {
    answer: '',
    cannot: [],
    edits: [{ op: 'look', id: null, kind: 'mood', value: 'tender', count: null, predicate: null, to: null }],
  };
  const { env, heard } = await chatServer(() => JSON.stringify(edits));
  const input = ['a beach sunset', 'let it hug the viewer', 'make it night'].join('\n');
  const { stdout } = await atelier(['chat', ...TINY], { cwd, env, input });
  expect(stdout).toMatch(/tender/);
  // What we can place ourselves is not asked.
  expect(heard).toHaveLength(1);
});

it('where it is away, that is said, and pictures work all the same', async () => {
  const cwd = emptyFolder();
  const env = { ATELIER_CHAT_URL: 'http://127.0.0.1:9/v1', ATELIER_CHAT_MODEL: 'm' };
  const input = ['write a poem', 'a beach sunset', 'make it night', '/why sun', '/save copy', '/save copy', '/list'].join('\n');
  const { stdout, stderr, status } = await atelier(['chat', ...TINY], { cwd, env, input });
  expect(stdout).toMatch(/does not answer: .*127\.0\.0\.1:9/);
  expect(stdout).toMatch(/Picture 2/);
  expect(stdout).toMatch(/Saved as copy\.png/);
  expect(stderr).toMatch(/nothing is overwritten/);
  expect(status).toBe(1);
  expect(existsSync(join(cwd, 'copy.png'))).toBe(true);
});
