/**
 * The official `openai` client against the painter's own endpoint, unchanged. The client comes from the npm registry, put into a
 * temporary folder by this test and never into package.json; where it cannot be had the test says that it skipped.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, plainEnvironment, root } from './cli.ts';

/** The newest line that admits Node 20. */
const CLIENT = 'openai@6.49.0';

const SCRIPT = `
import OpenAI, { toFile } from 'openai';
import { serveRehearsal } from ${JSON.stringify(`${root}dist/rehearsal.js`)};
const server = await serveRehearsal();
const client = new OpenAI({ apiKey: 'none', baseURL: server.baseUrl });
const plain = await client.images.generate({ model: 'illustrator', prompt: 'a beach sunset', size: '256x256' });
const stream = await client.images.generate({ model: 'illustrator', prompt: 'a beach sunset', size: '256x256', stream: true, partial_images: 2 });
const types = [];
for await (const event of stream) types.push(event.type);
const refused = await client.images.generate({ model: 'illustrator', prompt: 'refused in rehearsals' }).catch((error) => [error.status, error.code]);
const again = await client.images.edit({ model: 'illustrator', image: await toFile(Buffer.from(plain.data[0].b64_json, 'base64'), 'beach.png', { type: 'image/png' }), prompt: 'make it night', output_format: 'webp' });
const models = await client.models.list();
console.log(JSON.stringify({ png: plain.data[0].b64_json.slice(0, 12), edited: again.data[0].b64_json.slice(0, 5), types, refused, models: models.data.map(({ id }) => id) }));
await server.close();
`;

it('serves the official client', async (context) => {
  const cwd = emptyFolder();
  const env = plainEnvironment();
  const install = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--prefix', cwd, CLIENT],
    { cwd, encoding: 'utf8', env },
  );
  if (install.status !== 0) context.skip(`${CLIENT} could not be installed here: ${install.stderr.slice(-300)}`);
  writeFileSync(join(cwd, 'client.mjs'), SCRIPT);
  const run = spawnSync(process.execPath, ['client.mjs'], { cwd, encoding: 'utf8', env });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toEqual({
    png: 'iVBORw0KGgoA',
    // RIFF
    edited: 'UklGR',
    types: ['image_generation.partial_image', 'image_generation.partial_image', 'image_generation.completed'],
    refused: [400, 'moderation_blocked'],
    models: ['illustrator'],
  });
}, 120_000);
