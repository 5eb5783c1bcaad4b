/** Honesty: every place that was said is seen, or is among what is missing; and the Stage names no scenery that is not painted. */

import { describe, expect, it } from 'vitest';
import { stageOf } from '../painting.ts';
import { brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';
import { toldOnce } from './told-once.ts';

const SIZE = { width: 200, height: 200, seed: 3, missing: 'leave' } as const;
const shown = (given: Parameters<typeof brief>[0]) => {
  const { stage, setting } = planOf(brief(given), SIZE);
  return {
    scene: setting.scene,
    missing: stage.missing.map(({ name }) => name),
    elements: stage.objects.map(({ grounding }) => grounding.name),
  };
};

describe('a place that was said', () => {
  it.each([
    ['greenhouse', []],
    ['tennis court', ['tennis court']],
    ['windmill village', ['windmill']],
    ['kitchen', []],
    ['wooden table', []],
    ['meadow', []],
    ['jeepney road', ['jeepney']],
    ['salt crust shore', []],
    ['candy shore', ['candy']],
    ['salt flat', []],
    ['horse farm', ['horse']],
    ['bamboo forest', []],
    ['jetty', []],
    ['moon', []],
  ])('%s: missing is %j', (place, missing) => {
    expect(shown({ place, subjects: [{ name: 'woman' }] }).missing).toEqual(missing);
  });

  it.each([
    ['coast line', 'beach', 'scene.sand'],
    ['tree line', 'forest', 'scene.forest'],
    ['mountain ridge line', 'mountains', 'scene.mountains'],
  ])('a %s is a place, %s, and no piece of lines', (name, scene, element) => {
    const made = shown({ time: 'dawn', subjects: [{ name }] });
    expect(made.scene).toBe(scene);
    expect(made.elements).toContain(element);
    expect(made.missing).toEqual([]);
  });
});

it('claims mountains only where they are painted', () => {
  const inCity = shown({ place: 'city', subjects: [{ name: 'mountain', count: 'some' }] });
  expect(inCity.elements).not.toContain('scene.mountains');
  expect(inCity.missing).toEqual(['mountain']);
  expect(shown({ place: 'lake', subjects: [{ name: 'mountain', count: 'some' }] }).elements).toContain('scene.mountains');
});

it('scenery that was said to be abstract is a piece, whatever the hour brings with it', () => {
  const made = brief({
    time: 'sunset',
    background: ['sun', 'sky', 'horizon'],
    subjects: [{ name: 'mountain', count: 'some' }],
  });
  made.subjects[0]!.attributes.push({ id: 'abstract', kind: 'style', value: 'abstract', source: 'user' });
  const { stage } = planOf(made, SIZE);
  expect(stage.objects.map(({ of, grounding }) => [of, grounding.name])).toEqual([['mountain', 'abstract']]);
});

it('trees of no said number are the wood itself; those that were counted stand in it', () => {
  const many = shown({ place: 'forest', subjects: [{ name: 'birch', count: 'some' }] });
  expect(many.elements).toContain('scene.forest');
  expect(many.elements).not.toContain('tree.birch');
  expect(shown({ place: 'forest', subjects: [{ name: 'birch', count: 3 }] }).elements).toContain('tree.birch');
});

describe('of a land or a town what was named in it is what one sees', () => {
  const at = (...values: string[]) => {
    const made = planOf(
      {
        ...brief({ subjects: [] }),
        setting: values.map((value, i) => ({ id: `p${i}`, kind: 'place', value, source: 'user' })),
      },
      SIZE,
    );
    return [made.setting.scene, made.stage.missing.map(({ name }) => name)];
  };
  it.each([
    [['bolivia', 'salt flat'], 'desert', []],
    [['hong kong', 'harbour'], 'harbour', []],
    [['new york', 'central park'], 'garden', []],
    [['amsterdam', 'street'], 'harbour', []],
  ] as const)('%j is painted as %s', (values, scene, missing) => {
    expect(at(...values)).toEqual([scene, missing]);
  });
});

describe('what is missing is told once', () => {
  it('a likeness is told, and a map of the sky is no sky', () => {
    const liked = planOf(
      {
        ...brief({ place: 'hill', subjects: [] }),
        look: [{ id: 'l', kind: 'style', value: 'lord of the rings vibe', source: 'user' }],
      },
      SIZE,
    );
    expect(liked.stage.missing.map(({ name }) => name)).toEqual(['lord of the rings vibe']);
    const map = planOf(brief({ subjects: [{ name: 'night sky map' }] }), SIZE).stage.objects;
    expect(map.map(({ grounding }) => [grounding.name, grounding.likeness])).toEqual([['noto:world-map', 'map']]);
  });

  it('neither a quality of what is not there nor a place twice', () => {
    const of = 'x';
    expect(
      toldOnce([
        { name: 'gas station', why: 'no drawing', of },
        { name: 'abandoned gas station', why: 'nothing shows it', of },
        { name: 'gas station', why: 'no drawing', of },
        { name: 'icy moon', why: 'nothing shows it', of: 'moon' },
      ]).map(({ name }) => name),
    ).toEqual(['gas station', 'icy moon']);
  });
});

describe('with another fact of the setting', () => {
  const told = (place: string, kind: 'weather' | 'place', value: string, name: string) => {
    const { setting, ...rest } = brief({ place, background: ['lake'], subjects: [{ name }] });
    const { stage } = planOf({ ...rest, setting: [...setting, { id: 'more', kind, value, source: 'user' }] }, SIZE);
    return { missing: stage.missing, elements: stage.objects.filter((o) => o.of === 'more').map((o) => o.grounding.name) };
  };

  it('a dust storm is a wall over a desert, and told where none is painted', () => {
    expect(told('desert', 'weather', 'sandstorm', 'fort').elements).toEqual(['scene.mist']);
    expect(told('village', 'weather', 'sandstorm', 'dog').missing.map(({ of }) => of)).toContain('more');
  });

  it('a loch of the highlands is their lake', () => {
    const { elements, missing } = told('scottish highlands', 'place', 'loch', 'castle ruins');
    expect(elements).toEqual(['scene.lake']);
    expect(missing).toEqual([]);
  });
});

it('a place that is known by what was built there is told where nothing of that is drawn', () => {
  const said = brief({ place: 'jungle', subjects: [{ name: 'ruins' }] });
  const at = (value: string) => ({
    ...said,
    setting: [...said.setting, { id: 'known', kind: 'place' as const, value, source: 'user' as const }],
  });
  const missing = (value: string): string[] =>
    stageOf(at(value) as never, { width: 96, height: 96, seed: 7, missing: 'leave' }).missing.map(({ name }) => name);
  expect(missing('angkor wat')).toEqual(['angkor wat']);
  expect(missing('cambodia')).toEqual([]);
});
