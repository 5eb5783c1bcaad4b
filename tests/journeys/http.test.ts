/** docs/http.md to the letter: the lines that it gives a developer, against a server of this launch. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenanceOf } from '@atelier/lineage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Studio, startStudio } from '../browser/studio.ts';
import { emptyFolder, plainEnvironment, root } from './cli.ts';

const page = readFileSync(join(root, 'docs/http.md'), 'utf8');
const lines =
  [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, each = '']) => each).find((each) => each.includes('curl')) ?? '';

let studio: Studio;
let base = '';
let token = '';
beforeAll(async () => {
  studio = await startStudio();
  [base = '', token = ''] = studio.launch.split('/#token=');
});
afterAll(() => studio.stop());

describe('the painter over HTTP', () => {
  it('paints by the lines of the page', (context) => {
    if (spawnSync('curl', ['--version']).error) context.skip('there is no curl here');
    const cwd = emptyFolder();
    const env = { ...plainEnvironment(), BASE: `${base}/v1`, TOKEN: token };
    const run = spawnSync('sh', ['-ec', lines], { cwd, env, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({ data: [{ id: 'illustrator' }] });
    const png = readFileSync(join(cwd, 'beach.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([256, 256]);
    // By its record it is gone on from, and nothing is kept for that here.
    expect(provenanceOf(png)).toMatchObject({ idea: 'a beach sunset', engine: { id: 'illustrator' } });
  });

  it.each([
    ['what is no JSON', 'images/generations', '{bad', 400, { message: 'The body is no JSON.', param: null }],
    ['a field of another kind', 'images/generations', '{"prompt":5}', 400, { param: 'prompt' }],
    ['an edit that is no form', 'images/edits', '{}', 400, { param: 'prompt', type: 'invalid_request_error' }],
    ['variations', 'images/variations', '{}', 404, { message: expect.stringContaining('images/edits') }],
    ['a body over its limit', 'images/generations', JSON.stringify({ prompt: 'a'.repeat(1.1e6) }), 413, { code: null }],
  ] as const)('refuses %s in the shape that clients know', async (_what, path, body, status, error) => {
    const answer = await fetch(`${base}/v1/${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
    expect([answer.status, await answer.json()]).toEqual([status, { error: expect.objectContaining(error) }]);
  });
});
