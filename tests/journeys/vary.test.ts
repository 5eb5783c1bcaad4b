/** `vary`: so many different prompts of one idea, everything that was said in each. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { atelier, atelierJson } from './cli.ts';

interface Varied {
  variations: { label: string; prompt: string; dialect: string; differs: Record<string, string>; brief: Brief }[];
  spread: number;
}

it('gives as many as asked for, no two alike, each with all that was said', async () => {
  const args = ['vary', 'a beach sunset', '-n', '6', '--for', 'midjourney', '--seed', '7'];
  const { variations, spread } = await atelierJson<Varied>(args);
  expect(variations).toHaveLength(6);
  expect(new Set(variations.map(({ prompt }) => prompt)).size).toBe(6);
  for (const { prompt, dialect, brief } of variations) {
    expect(prompt).toMatch(/beach/);
    expect(prompt).toMatch(/sunset/);
    expect(dialect).toBe('midjourney');
    expect(brief.setting.find(({ kind }) => kind === 'time')).toMatchObject({ value: 'sunset', source: 'user' });
  }
  expect(spread).toBeGreaterThan(0.3);
  const { stdout } = await atelier(args);
  expect(stdout.match(/^\d {2}.+$/gm)).toHaveLength(6);
  expect((await atelier(args)).stdout).toBe(stdout);
});

it('holds what is locked', async () => {
  const { variations } = await atelierJson<Varied>(['vary', 'a lighthouse', '-n', '3', '--lock', 'medium', 'palette']);
  expect(variations).toHaveLength(3);
  for (const { differs } of variations) {
    expect(differs).not.toHaveProperty('medium');
    expect(differs).not.toHaveProperty('palette');
  }
});

it('says so where there are not that many ways', async () => {
  const locked = ['--lock', 'time', 'medium', 'mood', 'palette', 'composition'];
  const { stderr, status } = await atelier(['vary', 'a lighthouse', '-n', '50', ...locked]);
  expect(stderr).toMatch(/^Note: \d+ of 50/);
  expect(status).toBe(0);
});

it('a grid is counted before it is made, and then holds every combination once', async () => {
  const counted = await atelier(['vary', 'a lighthouse', '--grid', 'palette,time', '--dry']);
  const [times, palettes, total] = (/^time (\d+) × palette (\d+) = (\d+)$/m.exec(counted.stdout) ?? []).slice(1).map(Number);
  expect(times! * palettes!).toBe(total);
  expect(total).toBeGreaterThan(8);
  const made = await atelierJson<Varied & { total: number; duplicates: number }>([
    'vary',
    'a lighthouse',
    '--grid',
    'palette,time',
  ]);
  expect(made).toMatchObject({ total, duplicates: 0 });
  expect(made.variations).toHaveLength(total!);
  expect(new Set(made.variations.map(({ label }) => label)).size).toBe(total);
  const named = await atelierJson<Varied>(['vary', 'a lighthouse', '--grid', 'time=dawn|night,mood=calm|tense']);
  expect(named.variations.map(({ label }) => label)).toEqual(['dawn, calm', 'dawn, tense', 'night, calm', 'night, tense']);
});

it.each([
  ['a grid over what was said', ['vary', 'a beach sunset', '--grid', 'time,palette'], /settled its time/],
  ['a grid over nothing', ['vary', 'a beach', '--grid', 'smell'], /smell.*no axis/],
  ['a grid without end', ['vary', 'a lighthouse', '--grid', 'time,medium,mood,palette,composition,angle'], /at most 1000/],
  ['a facet that is none', ['vary', 'a beach', '--lock', 'smell'], /smell.*palette/s],
  ['no variations', ['vary', 'a beach', '-n', '0'], /count/],
  ['an unknown dialect', ['vary', 'a beach', '--for', 'klingon'], /klingon/],
])('refuses %s', async (_, args, says) => {
  const { status, stderr, stdout } = await atelier(args);
  expect(stderr).toMatch(says);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
