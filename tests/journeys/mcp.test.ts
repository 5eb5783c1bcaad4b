/** The MCP server as a desktop chat would use it: the official client over stdio against the built command line. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provenanceOf, unseal } from '@atelier/lineage';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { atelierJson, emptyFolder, plainEnvironment, root } from './cli.ts';

interface Image {
  file: string;
  uri: string;
  seed: number;
  parent?: string;
}
type Result = Awaited<ReturnType<Client['callTool']>>;

const open: Client[] = [];
afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});

async function connected(cwd = emptyFolder(), flags: string[] = [], options = {}): Promise<{ client: Client; cwd: string }> {
  const client = new Client({ name: 'journey', version: '1' }, options);
  open.push(client);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(root, 'bin/atelier.js'), 'mcp', ...flags],
    cwd,
    env: plainEnvironment(),
    stderr: 'pipe',
  });
  await client.connect(transport);
  return { client, cwd };
}
/** One server for all that only ask it something and paint into its library. */
let desk: { client: Client; cwd: string };
beforeAll(async () => {
  desk = await connected();
  open.pop();
});
afterAll(() => desk.client.close());
const words = ({ content }: Result): string => content.map((each) => (each.type === 'text' ? each.text : '')).join('\n');
const structured = <T>(result: Result): T => {
  expect(result.isError, words(result)).toBeFalsy();
  return result.structuredContent as T;
};
const TINY = { size: '128x96', seed: 7 };

it('five tools, each with schemas of what goes in and comes out', async () => {
  const { client } = desk;
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['brief', 'prompt', 'imagine', 'revise', 'read']);
  for (const { inputSchema, outputSchema, description } of tools) {
    expect(inputSchema.type).toBe('object');
    expect(outputSchema?.type).toBe('object');
    expect(description?.length).toBeGreaterThan(40);
  }
  expect(client.getInstructions()).toMatch(/word for word/);
});

it('trouble is a result in our own words', async () => {
  const { client } = desk;
  const trouble = async (name: string, args: Record<string, unknown>) => {
    const result = await client.callTool({ name, arguments: args });
    expect(result.isError).toBe(true);
    return words(result);
  };
  expect(await trouble('brief', { idea: '   ' })).toMatch(/The idea is empty/);
  expect(await trouble('read', { picture: 'last' })).toMatch(/There is no picture last/);
  expect(await trouble('prompt', { idea: 'a dog', for: 'wombat' })).toMatch(/midjourney.*wombat/s);
  expect(await trouble('imagine', { brief: { v: 1, idea: 'x', subjects: 'none' } })).toMatch(/is not a Brief: at subjects/);
  expect(await trouble('read', {})).toMatch(/either a picture or a prompt/);
});

it('from an idea to a revised picture and back from its file', async () => {
  const { client, cwd } = desk;
  const idea = 'two black dogs on a beach at sunset';
  const brief = structured<{ brief: { subjects: unknown[] }; said: string[]; unread: string[] }>(
    await client.callTool({ name: 'brief', arguments: { idea } }),
  );
  expect(brief.said.join()).toMatch(/two black dogs/);
  expect(brief.unread).toEqual([]);

  const told: { progress: number; message?: string | undefined }[] = [];
  const made = await client.callTool(
    { name: 'imagine', arguments: { idea, ...TINY } },
    { onprogress: ({ progress, message }) => told.push({ progress, message }) },
  );
  const { images } = structured<{ images: Image[] }>(made);
  expect(told.length).toBeGreaterThan(2);
  expect(told.map(({ progress }) => progress)).toEqual([...told.map(({ progress }) => progress)].sort((a, b) => a - b));
  expect(told.at(-1)?.progress).toBe(1);
  const [image] = images as [Image];
  expect(fileURLToPath(image.uri)).toBe(image.file);
  expect(provenanceOf(readFileSync(image.file))).toMatchObject({ idea, seed: 7, width: 128, height: 96 });
  expect(made.content.find(({ type }) => type === 'resource_link')).toMatchObject({ uri: image.uri, mimeType: 'image/png' });
  // The same as on the command line.
  const own = await atelierJson<{ images: { pixels: string }[] }>(['imagine', idea, '--size', '128x96', '--seed', '7'], {
    cwd,
  });
  expect(provenanceOf(readFileSync(image.file)).pixels).toBe(own.images[0]?.pixels);

  const dry = await client.callTool({
    name: 'revise',
    arguments: { picture: image.file, instruction: 'make it night', dry: true },
  });
  expect(structured<{ images: Image[]; answer: string }>(dry)).toMatchObject({
    images: [],
    answer: expect.stringMatching(/night/),
  });
  const night = structured<{ images: Image[] }>(
    await client.callTool({ name: 'revise', arguments: { picture: image.file, instruction: 'make it night, no dogs' } }),
  );
  expect(night.images[0]?.parent).toBe(provenanceOf(readFileSync(image.file)).pixels);

  const back = structured<{ idea: string; seed: number }>(
    await client.callTool({ name: 'read', arguments: { picture: 'last' } }),
  );
  expect(back).toMatchObject({ idea, seed: 7 });
  const prompt = structured<{ prompt: string }>(
    await client.callTool({ name: 'prompt', arguments: { picture: image.file, for: 'midjourney' } }),
  );
  expect(prompt.prompt).toMatch(/two black dogs/);
});

it('previews are small, the whole picture is a link', async () => {
  const { client } = desk;
  const result = await client.callTool({
    name: 'imagine',
    // As many as the words ask for.
    arguments: { idea: 'two pictures of a beach sunset', size: '640x360', seed: 7 },
  });
  const previews = result.content.flatMap((each) => (each.type === 'image' ? [each] : []));
  expect(previews).toHaveLength(2);
  for (const { data, mimeType } of previews) {
    expect(mimeType).toBe('image/png');
    const png = Buffer.from(data, 'base64');
    expect(Math.max(png.readUInt32BE(16), png.readUInt32BE(20))).toBeLessThanOrEqual(256);
    expect(unseal(png).provenance).toBeUndefined();
  }
  expect(JSON.stringify(result).length).toBeLessThan(1 << 20);
});

it('a desktop chat can be the writer, under our rules', async () => {
  const { client } = desk;
  const additions = {
    subjects: [{ name: 'kettle', attributes: ['enamel'], predicate: null, to: null, why: '' }],
    setting: [{ kind: 'time', value: 'night', why: '' }],
    look: [{ kind: 'mood', value: 'unhurried', why: '' }],
  };
  const result = await client.callTool({
    name: 'imagine',
    arguments: { idea: 'a cabin by a lake at dawn', additions, ...TINY },
  });
  const { images, notes } = structured<{ images: Image[]; notes: string[] }>(result);
  expect(notes.join('\n')).toMatch(/Left out “night”: the time is settled/);
  const { brief } = provenanceOf(readFileSync((images[0] as Image).file));
  expect(brief.look).toContainEqual(expect.objectContaining({ value: 'unhurried', rule: 'chat:desktop chat' }));
  expect(brief.setting.filter(({ kind }) => kind === 'time').map(({ value }) => value)).toEqual(['dawn']);
});

it('files outside the library are not read, by whatever way they are named', async () => {
  const cwd = emptyFolder();
  const elsewhere = emptyFolder();
  await atelierJson(['imagine', 'a beach', '--size', '96x96', '--seed', '1', '-o', join(elsewhere, 'secret.png')], { cwd });
  const home = join(cwd, 'pictures');
  mkdirSync(home, { recursive: true });
  symlinkSync(join(elsewhere, 'secret.png'), join(home, 'link.png'));
  writeFileSync(join(cwd, 'outside.png'), readFileSync(join(elsewhere, 'secret.png')));
  const { client } = await connected(cwd);
  for (const picture of [
    join(elsewhere, 'secret.png'),
    join(elsewhere, 'no-such.png'),
    '../outside.png',
    join(home, '..', 'outside.png'),
    'link.png',
    '/etc/passwd',
    `${home}/../../../../../../etc/passwd`,
    'a\0b.png',
  ]) {
    for (const name of ['read', 'revise', 'prompt']) {
      const result = await client.callTool({ name, arguments: { picture, instruction: 'make it night', for: 'midjourney' } });
      expect(result.isError, `${name} ${picture}`).toBe(true);
      expect(words(result), picture).toMatch(/is not in .*pictures.*--allow/);
    }
  }
  const allowing = await connected(cwd, ['--allow', elsewhere]);
  const result = await allowing.client.callTool({ name: 'read', arguments: { picture: join(elsewhere, 'secret.png') } });
  expect(structured<{ idea: string }>(result).idea).toBe('a beach');
});

it('cancelling stops the work and keeps what is finished', async () => {
  const { client, cwd } = await connected();
  const stop = new AbortController();
  const working = client.callTool(
    { name: 'imagine', arguments: { idea: 'a mountain lake', size: '512x512', seed: 1, count: 4 } },
    { signal: stop.signal, onprogress: ({ progress }) => progress > 0.3 && stop.abort() },
  );
  await expect(working).rejects.toThrow();
  // The server is still there, and still answers; the picture that was done is in the library.
  const { brief } = structured<{ brief: { idea: string } }>(
    await client.callTool({ name: 'brief', arguments: { idea: 'a dog' } }),
  );
  expect(brief.idea).toBe('a dog');
  const home = join(cwd, 'pictures');
  const files = existsSync(home) ? readdirSync(home).filter((name) => name.endsWith('.png')) : [];
  expect(files.length).toBeGreaterThanOrEqual(1);
  expect(files.length).toBeLessThan(4);
});

it('speaks the newer revision of the protocol too', async () => {
  const { client } = await connected(undefined, [], { versionNegotiation: { mode: 'auto' } });
  const { said } = structured<{ said: string[] }>(
    await client.callTool({ name: 'brief', arguments: { idea: 'a beach sunset' } }),
  );
  expect(said).toEqual(['beach', 'sunset']);
});
