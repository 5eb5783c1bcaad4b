import { briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { sceneChoiceOf } from '../stage/scene-choice.ts';
import { SCENE_PAINTERS } from './painters.ts';
import { saidFromStart } from './said-from-start.ts';

describe('the idea as far as it still holds', () => {
  it('has a blank where an edit took a word back', () =>
    expect(
      saidFromStart(
        briefSchema.parse({
          v: 1,
          idea: 'Paris roofs, Eiffel tower',
          unsaid: [
            [13, 19],
            [20, 25],
          ],
        }),
      ),
    ).toBe('paris roofs,             '));
  it('is the whole idea before an edit', () =>
    expect(saidFromStart(briefSchema.parse({ v: 1, idea: 'A Zen garden' }))).toBe('a zen garden'));
});

it('the stars of an hour that was asked for stand over a cenote, and are no place of their own', () => {
  const said = brief({ subjects: [{ name: 'cenote' }], time: 'night' });
  const night = {
    ...said,
    setting: [...said.setting, { id: 'stars', kind: 'background' as const, value: 'stars', source: 'inferred' as const }],
  };
  expect(sceneChoiceOf(night, new Set(Object.keys(SCENE_PAINTERS))).water?.kind).toBe('cenote');
});
