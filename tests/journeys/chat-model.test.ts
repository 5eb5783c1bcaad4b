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
  expect(last?.tools?.map((tool) => tool.function.name)).toEqual(['imagine', 'revise', 'vary', 'brief']);
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
  const { env, heard } = await chatServer(({ messages }) =>
    messages.at(-1)?.role === 'tool' ? 'There it hangs.' : { delta: call },
  );
  const { stdout } = await atelier(['chat', ...TINY], { cwd, env, input: 'what would suit the wall over my desk?' });
  expect(stdout).toMatch(/lighthouse.*night[\s\S]*drawn by Illustrator/);
  // What came of it goes back to the model, which has the last word.
  expect(heard[1]?.messages.at(-1)).toMatchObject({
    role: 'tool',
    content: expect.stringMatching(/Painted and shown: picture 1/),
  });
  expect(stdout.trimEnd()).toMatch(/There it hangs\.$/);
  const [file, ...others] = readdirSync(join(cwd, 'pictures')).filter((name) => name.endsWith('.png'));
  expect(others).toEqual([]);
  const record = provenanceOf(readFileSync(join(cwd, 'pictures', file!)));
  expect(record.idea).toBe('a lighthouse at night');
  // Its words are the model's.
  expect(record.writer).toEqual({ id: 'openai-compatible', model: 'double', by: 'model' });
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
  // Of three pictures one is as the model changed it; what we painted before and made of it since is ours.
  const writers = readdirSync(join(cwd, 'pictures'))
    .filter((name) => name.endsWith('.png'))
    .map((name) => provenanceOf(readFileSync(join(cwd, 'pictures', name))))
    .map(({ brief, writer }) => [/night/.test(JSON.stringify(brief)), writer?.by ?? 'nobody else']);
  expect(writers.map((each) => each.join()).sort()).toEqual(['false,model', 'false,nobody else', 'true,nobody else']);
  // Taken up again, it is still known.
  expect(readFileSync(join(cwd, 'pictures/chat.jsonl'), 'utf8')).toContain('"by":"model"');
});

it('where it writes, every picture says so', async () => {
  const cwd = emptyFolder();
  const additions = { subjects: [], setting: [], look: [{ kind: 'mood', value: 'unhurried', why: 'it is early' }] };
  const { env } = await chatServer(() => JSON.stringify(additions));
  await atelier(['chat', ...TINY, '--writer', 'chat'], { cwd, env, input: 'a beach sunset\nagain\n' });
  const pictures = readdirSync(join(cwd, 'pictures')).filter((name) => name.endsWith('.png'));
  expect(pictures).toHaveLength(2);
  for (const name of pictures)
    expect(provenanceOf(readFileSync(join(cwd, 'pictures', name))).writer).toMatchObject({ model: 'double', by: 'model' });
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

it('cancelling keeps what came, and a conversation that is taken up again knows what was said', async () => {
  const cwd = emptyFolder();
  const hanging = await chatServer(({ messages }) =>
    /landlord$/.test(messages.at(-1)?.content ?? '') ? { hangs: 'Dear landlord, the heating' } : 'As I said.',
  );
  // A second Ctrl-C would end it at once.
  let told = false;
  const stopped = await atelier(['chat', ...TINY], {
    cwd,
    env: hanging.env,
    input: 'write an e-mail to my landlord\n',
    watch: ({ stdout }, interrupt) => {
      if (!told && stdout.includes('heating')) {
        told = true;
        interrupt();
      }
    },
  });
  expect(stopped.status).toBe(130);
  expect(readFileSync(join(cwd, 'pictures/chat.jsonl'), 'utf8')).toContain('Dear landlord, the heating');
  const { stdout } = await atelier(['chat', '--resume', ...TINY], {
    cwd,
    env: hanging.env,
    input: 'translate that into French\n',
  });
  expect(stdout).toContain('As I said.');
  expect(
    hanging.heard
      .at(-1)
      ?.messages.map(({ content }) => content)
      .join('\n'),
  ).toMatch(/write an e-mail to my landlord[\s\S]*Dear landlord, the heating[\s\S]*into French/);
});
