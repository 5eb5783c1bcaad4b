import { read } from '@atelier/prompt';
import type { Stage, StageObject } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { cannotDraw, nothingToDraw, saidLines } from './said.ts';

const object = (name: string, kind: 'asset' | 'generator' | 'missing'): StageObject => ({
  id: `${name}.1`,
  of: name,
  name,
  box: [0, 0, 0.5, 0.5],
  depth: 0.5,
  colors: [],
  grounding: { kind, name },
});

const stage = (objects: StageObject[], setting = 'plain', weather = 'clear'): Stage => ({
  v: 1,
  idea: '',
  width: 64,
  height: 64,
  seed: 0,
  objects,
  scene: { setting, time: 'day', weather, horizon: 0.5, light: { azimuth: 0, elevation: 30 } },
  missing: objects
    .filter(({ grounding }) => grounding.kind === 'missing')
    .map(({ name }) => ({ name, why: 'no drawing for it' })),
});

describe('cannotDraw', () => {
  it('says nothing where all is drawn', () => {
    expect(cannotDraw(stage([object('dog', 'asset')]), 'a dog', false)).toBeUndefined();
  });

  it('says what is missing, what was painted instead, and gives the prompt', () => {
    const said = cannotDraw(
      stage([object('samurai', 'missing'), object('lantern', 'asset')], 'city', 'rain'),
      'A samurai.',
      false,
    );
    expect(said).toBe(
      'I have no drawing of: samurai. Its place is empty; painted: the lantern, the rain and the city. A generator can draw all of it from this prompt:\nA samurai.',
    );
  });

  it('owns up to a plain backdrop, and to pencil', () => {
    const two = stage([object('samurai', 'missing'), object('gyroscope', 'missing')]);
    expect(cannotDraw(two, '…', false)).toMatch(/samurai, gyroscope\. Their places are empty; painted: a plain backdrop\./);
    expect(cannotDraw(two, '…', true)).toMatch(/Their outlines stand there in pencil/);
  });
});

describe('nothingToDraw', () => {
  it('says so for a greeting, and what was painted', () => {
    expect(nothingToDraw(read('hello'), stage([]))).toBe('There was nothing to draw in “hello”. I painted a plain backdrop.');
  });
  it('says nothing where something was said', () => {
    expect(nothingToDraw(read('a dog'), stage([object('dog', 'asset')]))).toBeUndefined();
  });
});

it('a mended typo is not among what was not read', () => {
  expect(saidLines(read('a girafe in the snow')).join('\n')).not.toContain('girafe');
});
