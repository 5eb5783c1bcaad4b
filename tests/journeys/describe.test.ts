/** A photo becomes a Brief, through a chat model on this machine; what is sent is the pixels and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '@atelier/spec';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { type Asked, chatServer } from './chat-server.ts';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

const ANSWER = JSON.stringify({
  description: 'A red boat on a lake at dawn.',
  subjects: [
    {
      key: 'b',
      name: 'boat',
      words: 'A red boat',
      count: 1,
      quantifier: null,
      partOf: null,
      attributes: [{ kind: 'color', value: 'red', words: 'red' }],
      actions: [],
    },
  ],
  relations: [{ from: 'b', predicate: 'on', to: 'l', words: 'on' }],
  setting: [
    { key: 'l', kind: 'place', value: 'lake', words: 'lake' },
    { key: 't', kind: 'time', value: 'dawn', words: 'dawn' },
  ],
  look: [],
  text: [],
  absent: [],
});

async function photoIn(cwd: string): Promise<void> {
  const photo = sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#3377aa' } })
    .withExif({ IFD0: { Make: 'CanaryCam' }, IFD3: { GPSLatitude: '48/1 51/1 30/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg();
  writeFileSync(join(cwd, 'photo.jpg'), await photo.toBuffer());
}

it('describes a photo, sends no more than its pixels, and paints from it', async () => {
  const cwd = emptyFolder();
  await photoIn(cwd);
  const { env, heard } = await chatServer(() => ANSWER);
  const { stdout, stderr, status } = await atelier(['describe', 'photo.jpg'], { cwd, env });
  expect(status).toBe(0);
  expect(stdout).toMatch(/A red boat on a lake at dawn\.\nSeen +.*red boat/);
  expect(stderr).toMatch(/Sending to openai-compatible:double: 784x1568 pixels, \d+ KB, nothing else of the file/);

  const [asked] = heard as unknown as (Asked & { messages: { content: { image_url?: { url: string } }[] }[] })[];
  const url = asked?.messages.at(-1)?.content.find((part) => part.image_url)?.image_url?.url ?? '';
  const bytes = Buffer.from(url.replace('data:image/jpeg;base64,', ''), 'base64');
  const { width, height, exif, xmp, iptc } = await sharp(bytes).metadata();
  // Turned by its camera's own mark, which is then gone with the rest.
  expect({ width, height, exif, xmp, iptc }).toEqual({
    width: 784,
    height: 1568,
    exif: undefined,
    xmp: undefined,
    iptc: undefined,
  });
  expect(bytes.toString('latin1')).not.toContain('CanaryCam');

  const brief = await atelierJson<Brief>(['describe', 'photo.jpg', '--writer', 'chat'], { cwd, env });
  expect(brief).toMatchObject({
    seen: { by: 'openai-compatible:double', file: 'photo.jpg' },
    subjects: [{ rule: 'seen:double' }],
  });
  writeFileSync(join(cwd, 'photo.json'), JSON.stringify(brief));
  const painted = await atelier(['imagine', '--brief', 'photo.json', '--size', '96x96', '--seed', '7'], { cwd });
  expect(painted.status).toBe(0);
});

it('without a model it refuses politely and says how to connect one', async () => {
  const cwd = emptyFolder();
  await photoIn(cwd);
  const { stderr, status } = await atelier(['describe', 'photo.jpg'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(/takes a chat model that can see.*--writer ollama.*--writer openai/s);
});

it('what is no picture is not sent', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'notes.jpg'), 'dear diary');
  writeFileSync(join(cwd, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const { env, heard } = await chatServer(() => ANSWER);
  for (const name of ['notes.jpg', 'drawing.svg']) {
    const { stderr, status } = await atelier(['describe', name], { cwd, env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/cannot be read as a picture/);
  }
  expect(heard).toEqual([]);
});
