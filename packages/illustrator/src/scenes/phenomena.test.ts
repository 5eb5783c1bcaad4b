/** What is said to be in the air is painted, and stands under its own number in the object map. */
import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { settingOf } from '../stage/setting.ts';
import { factTable } from './context.ts';

const SIZE = { width: 160, height: 160, seed: 5, missing: 'leave' as const };

const briefOf = (place: string, name: string, more: Partial<Brief['subjects'][number]> = {}): Brief =>
  briefSchema.parse({
    v: 1,
    idea: `${name} in ${place}`,
    subjects: [{ id: 'it', name, source: 'user', count: { min: 2 }, ...more }],
    setting: [
      { id: 'place', kind: 'place', value: place, source: 'user' },
      { id: 'sky', kind: 'background', value: 'sky', source: 'inferred' },
    ],
  });

it.each([
  ['meadow', 'petals'],
  ['meadow', 'sparks'],
  ['snowfield', 'footprint'],
  ['beach', 'footprint'],
  ['meadow', 'smoke'],
  ['city', 'light trail'],
  ['sea', 'sunbeam'],
])('%s: %s', async (place, name) => {
  const brief = briefOf(place, name);
  const stage = stageOf(brief, SIZE);
  expect(stage.missing).toEqual([]);
  const frame = await paintHere({ brief, ...SIZE }, preparePainting);
  expect(frame.ids.includes(factTable(brief, stage).numberOf('it'))).toBe(true);
});

it('rays that were said of the light are seen', () => {
  const brief = briefOf('sea', 'wave');
  const passes = (given: Brief) => preparePainting({ brief: given, ...SIZE }).passes.map(({ name }) => name);
  expect(passes(brief)).not.toContain('sunbeams');
  const lit: Brief = { ...brief, look: [{ id: 'rays', kind: 'lighting', value: 'god rays', source: 'user' }] };
  expect(passes(lit)).toContain('sunbeams');
});

it('who sees a rainbow has the sun at his back: it is not in the picture, unless it was said to be', () => {
  const sun = { id: 'sun', kind: 'background', value: 'sun', source: 'writer' } as const;
  const under = (name: string): Brief => {
    const brief = briefOf('hills', name);
    return { ...brief, subjects: brief.subjects.map((s) => ({ ...s, count: { min: 1 } })), setting: [...brief.setting, sun] };
  };
  const backlit = (brief: Brief) => settingOf(brief, { width: 160, height: 160, seed: 5 }).light.backlit;
  expect(backlit(under('tree'))).toBe(true);
  expect(backlit(under('rainbow'))).toBe(false);
});

it('a waterfall in the woods has a wood behind it, one without has the sky', () => {
  const names = (place: string): string[] => {
    const brief = briefOf(place, 'waterfall');
    const wood = { id: 'wood', kind: 'background', value: 'trees', source: 'inferred' } as const;
    const given = {
      ...brief,
      subjects: brief.subjects.map((s) => ({ ...s, count: { min: 1 } })),
      setting: [...brief.setting, wood],
    };
    return preparePainting({ brief: given, ...SIZE }).passes.map(({ name }) => name);
  };
  expect(names('woods')).toContain('wood beyond');
  expect(names('mountains')).not.toContain('wood beyond');
});
