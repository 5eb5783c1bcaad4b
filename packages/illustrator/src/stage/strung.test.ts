/** Lights are strung along what they are said to be on, a cactus of the house is in its pot, and who carries a board carries nobody. */
import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const objectOf = ({ stage }: ReturnType<typeof plan>, name: string) => stage.objects.find((o) => o.name === name)!;

it.each(['cabin', 'treehouse', 'castle'])('fairy lights of a %s are strung along it', (name) => {
  const made = plan({
    place: 'hills',
    subjects: [{ name }, { name: 'fairy light', count: 'many' }],
    relations: [[name, 'with', 'fairy light']],
  });
  const [x, y, w, h] = objectOf(made, 'fairy light').box;
  const [bx, by, bw, bh] = objectOf(made, name).box;
  expect(x + w / 2).toBeGreaterThan(bx);
  expect(x + w / 2).toBeLessThan(bx + bw);
  expect(y + h).toBeLessThan(by + 0.8 * bh);
});

describe('a cactus', () => {
  it.each(['table', 'windowsill', 'desk'])('on a %s is in its pot', (name) => {
    const made = plan({ subjects: [{ name: 'cactus' }, { name }], relations: [['cactus', 'on', name]] });
    expect(objectOf(made, 'cactus').grounding.name).toBe('own:potted-cactus');
  });

  it('in the desert is as tall as a man', () => {
    expect(objectOf(plan({ place: 'desert', subjects: [{ name: 'cactus' }] }), 'cactus').grounding.name).toBe('noto:cactus');
  });
});

describe('carrying', () => {
  it.each(['surfboard', 'basket', 'box'])('two men with a %s each carry no man', (name) => {
    const made = plan({
      subjects: [
        { name: 'man', count: 2 },
        { name, count: 2 },
      ],
      relations: [['man', 'carrying', name]],
    });
    expect(objectOf(made, 'man').grounding.name).not.toMatch(/together/);
  });

  it('a man carrying a woman has her in his arms', () => {
    const made = plan({ subjects: [{ name: 'man' }, { name: 'woman' }], relations: [['man', 'carrying', 'woman']] });
    expect(objectOf(made, 'man').grounding.name).toMatch(/together-carry/);
  });

  it('a board as tall as its surfer is no toy in the hands', () => {
    const made = plan({ subjects: [{ name: 'woman' }, { name: 'surfboard' }], relations: [['woman', 'holding', 'surfboard']] });
    expect(objectOf(made, 'surfboard').box[3]).toBeGreaterThan(0.7 * objectOf(made, 'woman').box[3]);
  });
});
