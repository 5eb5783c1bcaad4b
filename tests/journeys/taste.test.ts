/** What a person may say to the writer beside the idea: `--creativity`, `--lock`, `--forbid`. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

const FOX = ['brief', 'a red fox', '--write', '--liberty', 'free', '--json'];
const moods = ({ look }: Brief): string[] => look.filter(({ kind }) => kind === 'mood').map(({ value }) => value);

it('locks a facet, leaves another alone, and says the rest to suit', async () => {
  const cwd = emptyFolder();
  const written = await atelierJson<Brief>([...FOX, '--lock', 'mood=wistful', '--forbid', 'palette,lens'], { cwd });
  expect(moods(written)).toEqual(['wistful']);
  expect(written.look.filter(({ kind }) => kind === 'palette' || kind === 'lens')).toEqual([]);
  const free = await atelierJson<Brief>(FOX, { cwd });
  expect(free.look.filter(({ kind }) => kind === 'palette' || kind === 'lens')).not.toEqual([]);
  const { stdout } = await atelier(
    ['prompt', 'a red fox', '--for', 'midjourney', '--liberty', 'free', '--lock', 'mood=wistful'],
    { cwd },
  );
  expect(stdout).toContain('wistful');
});

it.each([
  [['--creativity', '2'], /0 to 1/],
  [['--lock', 'mood'], /facet=value/],
  [['--lock', 'details=fur'], /forbidden/],
  [['--lock', 'smell=sweet'], /place, time, lighting/],
  [['--forbid', 'palette,smell'], /smell/],
] as const)('refuses %j', async (flags, says) => {
  const { status, stderr } = await atelier([...FOX, ...flags], { cwd: emptyFolder() });
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
});
