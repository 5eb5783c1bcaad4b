/** Engines elsewhere from the command line, against one server on loopback. Nothing here reaches further. */
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { encodePng, provenanceOf } from '@atelier/lineage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

interface Asked {
  path: string;
  headers: string;
  body: Buffer;
}
let answer: (asked: Asked, response: ServerResponse) => void;
const asked: Asked[] = [];
const server = createServer(async (request, response) => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const one = { path: request.url ?? '', headers: JSON.stringify(request.headers), body: Buffer.concat(pieces) };
  asked.push(one);
  answer(one, response);
});
let url = '';
let png = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  png = Buffer.from(await encodePng({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(200) })).toString(
    'base64',
  );
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const json = (response: ServerResponse, status: number, value: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

describe('keys', () => {
  const CANARIES = {
    OPENAI_API_KEY: 'canary-openai-0123456789',
    GEMINI_API_KEY: 'canary-gemini-0123456789',
    BFL_API_KEY: 'canary-flux-0123456789',
    RUNWAYML_API_SECRET: 'canary-runway-0123456789',
    A1111_AUTH: 'someone:canary-a1111-0123456789',
  };
  const basic = Buffer.from(CANARIES.A1111_AUTH).toString('base64');

  it('are sent, and stand nowhere else: outputs, pictures, ledger, receipts, although the server says them again and again', async () => {
    const cwd = emptyFolder();
    const keys = join(cwd, 'keys');
    const env = {
      ATELIER_KEYS: keys,
      ATELIER_KEYCHAIN: 'off',
      ATELIER_HOME: join(cwd, 'pictures'),
      OPENAI_BASE_URL: `${url}/v1`,
      OPENAI_IMAGE_MODEL: 'dall-e-3',
      OPENAI_PAID: '1',
      GEMINI_BASE_URL: url,
      BFL_BASE_URL: url,
      RUNWAYML_BASE_URL: url,
      A1111_BASE_URL: url,
      ATELIER_DEBUG: '1',
    };
    let said = '';
    const [[first, value] = ['', ''], ...others] = Object.entries(CANARIES);
    const kept = await atelier(['keys', 'set', first], { cwd, env, input: `${value}\n` });
    expect(kept.status).toBe(0);
    said += kept.stdout + kept.stderr;
    appendFileSync(keys, others.map(([name, key]) => `${name}=${key}\n`).join(''));
    asked.length = 0;
    answer = ({ path, headers }, response) => {
      // Everything that came in is told again, in every place where an engine reads words.
      if (path === '/v1/images/generations')
        return json(response, 200, { data: [{ b64_json: png, revised_prompt: `A fox. ${headers}` }] });
      json(response, 400, { error: { message: headers, type: headers }, detail: headers, message: headers, issues: headers });
    };
    // Processes of their own: five write into one ledger at one time.
    const told = async (args: string[], alone = false) => {
      const run = await atelier(args, { cwd, env, alone });
      said += run.stdout + run.stderr;
      return run.status;
    };
    const wish = (engine: string) => ['imagine', 'a fox', '--engine', engine, '--size', '64x64', '--json'];
    expect(
      await Promise.all(['openai', 'gemini', 'flux', 'runway', 'a1111'].map((engine) => told(wish(engine), true))),
    ).toEqual([0, 1, 1, 1, 1]);
    await Promise.all([['ledger'], ['spending'], ['doctor'], ['keys', 'list'], ['read', 'last']].map((args) => told(args)));
    for (const secret of [...Object.values(CANARIES).filter((value) => !value.includes(':')), basic])
      expect(asked.some(({ headers }) => headers.includes(secret))).toBe(true);
    expect(said).toContain('RUNWAYML_API_SECRET');
    for (const secret of ['canary', basic]) {
      expect(said).not.toContain(secret);
      for (const file of filesIn(env.ATELIER_HOME)) expect([file, readFileSync(file).includes(secret)]).toEqual([file, false]);
    }
    expect(filesIn(env.ATELIER_HOME).length).toBeGreaterThanOrEqual(3);

    // Open to others, the file is not used; on the command line a key is not taken.
    chmodSync(keys, 0o644);
    const open = await atelier(['imagine', 'a fox', '--engine', 'flux'], { cwd, env });
    expect([open.status, /chmod 600/.test(open.stderr)]).toEqual([1, true]);
    chmodSync(keys, 0o600);
    const typed = await atelier(['keys', 'set', 'BFL_API_KEY', 'canary-typed-0123456789'], { cwd, env });
    expect(typed.status).toBe(2);
    expect(typed.stdout + typed.stderr).not.toContain('canary');
  }, 120_000);
});

describe('atelier doctor', () => {
  it('asks whether keys are taken, for nothing, says what to do, and asks nobody offline', async () => {
    const env = {
      OPENAI_API_KEY: 'canary-openai-0123456789',
      BFL_API_KEY: 'canary-flux-0123456789',
      OPENAI_BASE_URL: `${url}/v1`,
      BFL_BASE_URL: url,
      ATELIER_KEYCHAIN: 'off',
    };
    asked.length = 0;
    answer = ({ path }, response) => json(response, path === '/v1/credits' ? 403 : 200, {});
    const told = await atelier(['doctor'], { env });
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(/^openai +your server at .*; ready \(OPENAI_API_KEY is in the environment, and taken\)$/m);
    expect(told.stdout).toMatch(/^flux +key refused .*atelier keys set BFL_API_KEY$/m);
    expect(told.stdout).toMatch(/^runway +no key: atelier keys set RUNWAYML_API_SECRET/m);
    // Whoever is looked for on this machine is shown no key.
    const withKey = () => asked.filter(({ headers }) => headers.includes('canary')).map(({ path }) => path);
    expect(withKey().sort()).toEqual(['/v1/credits', '/v1/models']);
    const offline = await atelierJson<{ engines: { id: string; state?: object }[] }>(['doctor', '--offline'], { env });
    expect(offline.engines.find(({ id }) => id === 'openai')).not.toHaveProperty('state');
    expect(withKey()).toHaveLength(2);
  }, 60_000);
});

describe('several hosted pictures', () => {
  it('keep what came, say what failed, and book it; the day’s cap stops the next before it is sent', async () => {
    const cwd = emptyFolder();
    const env = { OPENAI_BASE_URL: url, OPENAI_IMAGE_MODEL: 'dall-e-3', OPENAI_PAID: '1', ATELIER_DAILY_CAP: '0.15' };
    let n = 0;
    answer = (_asked, response) => {
      if (++n === 2)
        return json(response, 400, { error: { message: 'rejected by the safety system', code: 'moderation_blocked' } });
      json(response, 200, { data: [{ b64_json: png }] });
    };
    const run = await atelier(['imagine', 'a knight with a gun', '--engine', 'openai', '-n', '3', '--seed', '5'], { cwd, env });
    expect(run.status).toBe(1);
    expect(run.stdout.match(/\.png/g)).toHaveLength(2);
    expect(run.stderr).toContain('Estimate: $0.120');
    expect(run.stderr).toMatch(/2 of 3 pictures are done/);
    // The offer: a guess that says so, as a diff, with the command that nobody runs but the person.
    expect(run.stderr).toContain('a knight with a [-gun-]{+water pistol+}');
    expect(run.stderr).toMatch(/guess of ours/);
    expect(run.stderr).toContain('atelier imagine "a knight with a water pistol" --engine openai');
    expect(n).toBe(3);
    const next = await atelier(['imagine', 'a fox', '--engine', 'openai', '-n', '2'], { cwd, env });
    expect([next.status, n]).toEqual([1, 3]);
    expect(next.stderr).toMatch(
      /over today's cap of \$0\.15 \(ATELIER_DAILY_CAP\), of which \$0\.08 is spent\. Nothing was sent/,
    );
    const { totals } = await atelierJson<{ totals: object[] }>(['spending'], { cwd, env });
    expect(totals).toMatchObject([{ engine: 'openai', pictures: 2, dollars: 0.08 }]);
  }, 60_000);
});

describe('atelier film', () => {
  it('makes a picture move: its pixels alone go out, film and record are kept, the price is booked', async () => {
    const cwd = emptyFolder();
    const env = { RUNWAYML_BASE_URL: url };
    const { images } = await atelierJson<{ images: { pixels: string }[] }>(
      ['imagine', 'a red fox in the snow', '--size', '256x144'],
      { cwd },
    );
    const film = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1');
    answer = ({ path, headers, body }, response) => {
      if (path === '/v1/image_to_video') {
        const { promptImage } = JSON.parse(body.toString('utf8'));
        const frame = Buffer.from(promptImage[0].uri.split(',')[1], 'base64');
        // Nothing of what the picture says of itself.
        expect([frame.includes('atelier'), frame.includes('iTXt'), headers.includes('2024-11-06')]).toEqual([
          false,
          false,
          true,
        ]);
        return json(response, 200, { id: 'task-9', estimatedCost: { credits: 60 } });
      }
      if (path === '/film') return void response.end(film);
      json(response, 200, { id: 'task-9', status: 'SUCCEEDED', cost: { credits: 60 }, output: [`${url}/film`] });
    };
    const told = await atelier(['film', 'last', '--seconds', '5'], { cwd, env });
    expect(told.stderr).toContain('Estimate: $0.600');
    const file = /^(\S+\.mp4) {3}5 s by Runway gen4\.5 {3}\$0\.60$/m.exec(told.stdout)?.[1] ?? '';
    expect(readFileSync(join(cwd, file)).equals(film)).toBe(true);
    const record = JSON.parse(readFileSync(join(cwd, file.replace('.mp4', '-film.json')), 'utf8'));
    expect(record).toMatchObject({
      idea: 'a red fox in the snow',
      parent: images[0]?.pixels,
      seconds: 5,
      receipt: { jobId: 'task-9', cost: { amount: 0.6, basis: 'reported' } },
    });
    const read = await atelier(['read', file], { cwd, env });
    expect(read.stdout).toMatch(/Made by +Runway gen4\.5, a trained model; job task-9, \$0\.60/);
    const { record: read2 } = await atelierJson<{ record: object }>(['read', file], { cwd, env });
    expect(read2).toMatchObject({ seconds: 5, receipt: { jobId: 'task-9' } });
    const over = await atelier(['film', 'a fox runs', '--max-cost', '0.5'], { cwd, env });
    expect([over.status, /\$0\.600 for a film of 5 seconds/.test(over.stderr)]).toEqual([1, true]);
    const { totals } = await atelierJson<{ totals: object[] }>(['spending'], { cwd, env });
    expect(totals).toMatchObject([{ engine: 'runway', pictures: 1, dollars: 0.6 }]);
  }, 60_000);
});

describe('going on from a picture of an engine elsewhere', () => {
  it('asks the same engine with the same settings, within the limit, and records whose child it is', async () => {
    const cwd = emptyFolder();
    const env = { OPENAI_BASE_URL: url, OPENAI_IMAGE_MODEL: 'dall-e-3', OPENAI_PAID: '1' };
    asked.length = 0;
    answer = (_asked, response) => json(response, 200, { data: [{ b64_json: png }] });
    const wish = ['imagine', 'a lighthouse at noon', '--engine', 'openai', '--set', 'quality=hd', '--seed', '5', '--json'];
    const [first] = (await atelierJson<{ images: { pixels: string }[] }>(wish.slice(0, -1), { cwd, env })).images;
    const revised = await atelier(['revise', 'last', 'make it night'], { cwd, env });
    expect([revised.status, /Estimate: \$0\.080/.test(revised.stderr)]).toEqual([0, true]);
    const bodies = asked.map(({ body }) => JSON.parse(body.toString('utf8')));
    expect(bodies.map(({ model, quality }) => [model, quality])).toEqual([
      ['dall-e-3', 'hd'],
      ['dall-e-3', 'hd'],
    ]);
    expect(bodies[1].prompt).toMatch(/night/);
    const [last] = (await atelier(['list'], { cwd })).stdout.split('\n');
    const file = join(cwd, /(\S+\.png)/.exec(last ?? '')?.[1] ?? '');
    expect(provenanceOf(readFileSync(file)).parent).toBe(first?.pixels);
    const over = await atelier(['revise', 'last', 'make it noon', '--max-cost', '0.01'], { cwd, env });
    expect([over.status, asked.length]).toEqual([1, 2]);
    const replayed = await atelier(['replay', 'last'], { cwd, env });
    expect(replayed.stderr).toMatch(/a trained model.*atelier imagine FILE --engine openai --seed 5/);
    expect(asked).toHaveLength(2);
  }, 60_000);
});

describe('several pictures by hand', () => {
  it('are as many requests, each with words of its own', async () => {
    const cwd = emptyFolder();
    const args = ['imagine', 'a lighthouse', '--engine', 'handoff:midjourney', '-n', '2', '--seed', '7'];
    const { requests } = await atelierJson<{ requests: { request: number; prompt: string }[] }>(args, { cwd });
    expect(requests.map(({ request }) => request)).toEqual([1, 2]);
    expect(new Set(requests.map(({ prompt }) => prompt)).size).toBe(2);
    expect((await atelier(['requests'], { cwd })).stdout.trim().split('\n')).toHaveLength(2);
  }, 60_000);
});

describe('atelier watch', () => {
  it('files a finished download by what it says of itself, asks about others, and leaves half-finished ones', async () => {
    const cwd = emptyFolder();
    const downloads = join(cwd, 'downloads');
    mkdirSync(downloads);
    const handed = await atelierJson<{ prompt: string }>(['imagine', 'a red fox in the snow', '--engine', 'handoff:chatgpt'], {
      cwd,
    });
    const picture = { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(90) };
    // As web UIs write it, so that the file names its prompt.
    const text = `${handed.prompt}\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1, Size: 64x64`;
    const known = Buffer.from(await encodePng(picture, [{ keyword: 'parameters', text }]));
    let started = false;
    const run = await atelier(['watch', downloads], {
      cwd,
      watch: ({ stdout, stderr }, interrupt) => {
        if (!started && stderr.includes('Watching')) {
          started = true;
          writeFileSync(join(downloads, 'unsaid.png'), Buffer.from(png, 'base64'));
          writeFileSync(join(downloads, 'fox.png.crdownload'), known.subarray(0, 50));
          setTimeout(() => {
            writeFileSync(join(downloads, 'fox.png.crdownload'), known);
            renameSync(join(downloads, 'fox.png.crdownload'), join(downloads, 'fox.png'));
          }, 1500);
        }
        if (stdout.includes('request 1')) interrupt();
      },
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/red-fox.*\.png {3}request 1, by the prompt in the file/);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toMatch(/unsaid\.png says nothing of its prompt\. Open requests:\n {2}1 {2}chatgpt/);
    expect(run.stderr).toMatch(/atelier file "unsaid\.png" --for NUMBER/);
    expect(readFileSync(join(downloads, 'fox.png')).equals(known)).toBe(true);
  }, 60_000);
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
