/** Prompts for generators from the command line: what goes to which stream, versions, the clipboard, translating, linting. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

describe('prompt', () => {
  it('writes the prompt alone to standard output, and what goes beside it to standard error', async () => {
    const { status, stdout, stderr } = await atelier([
      'prompt',
      'a street, no people, 16:9',
      '--for',
      'sd',
      '--liberty',
      'faithful',
    ]);
    expect([status, stdout.split('\n').length]).toEqual([0, 2]);
    expect(stdout).toMatch(/^street, /);
    expect(stderr).toMatch(/^Negative prompt: people\nSettings: Size 1344x768\n/);
  });
  it('repeats nothing that the prompt has inside itself', async () => {
    const { stdout, stderr } = await atelier([
      'prompt',
      'a street, no people, 16:9',
      '--for',
      'midjourney@7',
      '--liberty',
      'faithful',
    ]);
    expect(stdout).toMatch(/--ar 16:9 --no people --v 7\n$/);
    expect(stderr).toBe('');
  });
  it('hands the planned boxes to a generator that takes them', async () => {
    const { prompt } = await atelierJson<{ prompt: string }>(['prompt', 'two dogs left of a red ball', '--for', 'flux@3']);
    const boxes = JSON.parse(prompt.slice(prompt.indexOf('[{'))) as { id: string; bbox: number[]; desc: string }[];
    expect(boxes.map(({ desc }) => desc.replace(/, .*/, ''))).toEqual(['a dog', 'a dog', 'a red ball']);
    const left = ({ bbox }: { bbox: number[] }) => bbox[1] ?? 0;
    expect(Math.max(left(boxes[0]!), left(boxes[1]!))).toBeLessThan(left(boxes[2]!));
  });
  it('refuses a version there is not', async () => {
    const { status, stderr } = await atelier(['prompt', 'a cat', '--for', 'midjourney@99']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/8\.2.*niji.*99/)]);
  });
});

describe('prompt --copy', () => {
  it('feeds the clipboard program of the desktop', async () => {
    const folder = emptyFolder();
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const taken = join(folder, 'taken');
    for (const name of ['wl-copy', 'pbcopy', 'clip.exe']) {
      writeFileSync(join(bin, name), `#!/bin/sh\ncat > ${taken}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    const env = { PATH: `${bin}:${process.env.PATH}`, WAYLAND_DISPLAY: 'wayland-0' };
    const { status, stdout, stderr } = await atelier(['prompt', 'a cat', '--for', 'midjourney', '--copy'], { env });
    expect([status, stderr]).toEqual([0, 'Copied to the clipboard.\n']);
    expect(readFileSync(taken, 'utf8')).toBe(stdout.trimEnd());
  });
  it('says so where there is none', async () => {
    const env = { PATH: '', DISPLAY: '', WAYLAND_DISPLAY: '', TERMUX_VERSION: '' };
    const { status, stdout, stderr } = await atelier(['prompt', 'a cat', '--for', 'midjourney', '--copy'], { env });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/Not copied: there is no clipboard/)]);
    expect(stdout).toMatch(/^cat/);
  });
});

describe('translate', () => {
  it('carries what was said and lists what could not cross', async () => {
    const made = await atelierJson<{ prompt: string; negative: string; lost: string[] }>([
      'translate',
      '--from',
      'midjourney',
      '--to',
      'sd',
      'a red fox in a forest, oil painting --ar 3:2 --no people --s 250 --v 7',
    ]);
    expect(made).toMatchObject({
      prompt: 'oil painting, red fox in a forest',
      negative: 'people',
      parameters: { Size: '1216x832' },
    });
    expect(made.lost).toEqual([expect.stringMatching(/stylize/)]);
  });
  it('takes a prompt a line, with what stands beside it as JSON', async () => {
    const input = 'a red fox --ar 3:2\n\n{"prompt": "a fox --raw", "parameters": {"seed": 7}}\n';
    const { status, stdout } = await atelier(['translate', '--from', 'midjourney', '--to', 'midjourney', '--batch'], { input });
    const [fox, blank, seeded] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, fox.prompt, blank.error.code, seeded.prompt]).toEqual([
      0,
      'red fox --ar 3:2 --v 8.2',
      'idea-empty',
      'fox --raw --seed 7 --v 8.2',
    ]);
  });
});

describe('lint', () => {
  const PROMPT = 'a beach, no people —ar 16:9,';
  it('says where, why and what to do', async () => {
    const { status, stdout } = await atelier(['lint', PROMPT, '--for', 'midjourney']);
    expect(status).toBe(0);
    for (const rule of ['negation', 'mj-dash', 'mj-punctuation']) expect(stdout).toContain(rule);
  });
  it('mends', async () => {
    const { stdout } = await atelier(['lint', PROMPT, '--for', 'midjourney', '--fix']);
    expect(stdout).toBe('a beach --ar 16:9 --no people\n');
  });
  it('hands what it took out to the negative prompt, where there is one', async () => {
    const made = await atelierJson<object>(['lint', 'a beach, no people', '--for', 'sd']);
    expect(made).toMatchObject({ fixed: 'a beach', negative: 'people', faults: [{ rule: 'negation', span: [9, 18] }] });
  });
});
