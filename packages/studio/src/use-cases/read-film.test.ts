import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@atelier/prompt';
import { afterAll, describe, expect, it } from 'vitest';
import { namesFilm, recallFilm } from './read-film.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-film-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const film = Buffer.from('\0\0\0\x18ftypmp42', 'latin1');
const record = (bytes: Uint8Array) => ({
  v: 1,
  software: 'Atelier 0.1.0',
  engine: { id: 'runway', name: 'Runway', kind: 'model', model: 'gen4.5' },
  idea: 'a red fox runs',
  brief: read('a red fox runs'),
  dialect: 'runway',
  prompt: 'A red fox runs.',
  seed: 7,
  width: 1280,
  height: 720,
  seconds: 5,
  receipt: { jobId: 'task-1' },
  sha256: createHash('sha256').update(bytes).digest('hex'),
  warnings: [],
});
function written(name: string, bytes: Uint8Array | object): string {
  writeFileSync(join(folder, name), bytes instanceof Uint8Array ? bytes : JSON.stringify(bytes));
  return join(folder, name);
}

describe('a film', () => {
  it.each([
    ['fox-7.mp4', true],
    ['FOX.MP4', true],
    ['fox-7-film.json', true],
    ['fox-7-film-2.json', true],
    ['brief.json', false],
    ['a fox in a film', false],
  ])('%j names one: %s', (argument, meant) => expect(namesFilm(argument)).toBe(meant));

  it('is read from the record beside it, or the record itself', async () => {
    const file = written('fox-7.mp4', film);
    written('fox-7-film.json', record(Buffer.from('an older one')));
    const own = written('fox-7-film-2.json', record(film));
    expect(await recallFilm(file)).toMatchObject({ film: file, record: { idea: 'a red fox runs', seconds: 5 } });
    expect(await recallFilm(own)).toMatchObject({ record: { seed: 7 } });
  });

  it('that is another, or has none, is said to be so; and no other JSON is a record', async () => {
    written('owl-1-film.json', record(film));
    await expect(recallFilm(written('owl-1.mp4', Buffer.from('changed')))).rejects.toMatchObject({
      code: 'no-lineage',
      message: expect.stringMatching(/of another one/),
    });
    await expect(recallFilm(written('lone.mp4', film))).rejects.toThrow(/no lone-film\.json beside it/);
    await expect(recallFilm(written('x-film.json', { v: 1 }))).rejects.toMatchObject({ code: 'usage' });
    await expect(recallFilm(written('y-film.json', film))).rejects.toThrow(/no JSON/);
  });
});
