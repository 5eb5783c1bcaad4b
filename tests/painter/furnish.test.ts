import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';

const size = { width: 512, height: 512, missing: 'leave' as const };
const stage = (idea: string, seed: number) => stageOf(write(read(idea), { liberty: 'balanced', seed }), { ...size, seed });

describe('rooms', () => {
  it.each(['a man reading a book in a living room', 'a girl in a bedroom', 'a living room with a dog'])(
    '%s: furniture is behind whom the person named, and hides nobody',
    (idea) => {
      for (const seed of [1, 2, 3]) {
        const { objects } = stage(idea, seed);
        const things = objects.filter(({ grounding }) => grounding.kind === 'asset');
        const [named, ...others] = things;
        const own = objects.filter(({ grounding }) => grounding.name === 'scene.furnishing');
        expect(others.length + own.length, `seed ${seed}`).toBeGreaterThan(0);
        for (const other of others.filter((o) => o.grounding.name !== named!.grounding.name))
          expect(other.depth, `${other.name}, seed ${seed}`).toBeGreaterThan(named!.depth);
      }
    },
  );

  it('furniture that is told of is a fact of the Brief, and goes with it', () => {
    const brief = write(read('a living room with a dog'), { liberty: 'balanced', seed: 11 });
    const shelf = stageOf(brief, { ...size, seed: 11 }).objects.find(({ name }) => name === 'bookcase');
    const fact = brief.setting.find(({ id }) => id === shelf?.of);
    expect(fact).toMatchObject({ source: 'writer', kind: 'background' });
    const off = { ...brief, setting: brief.setting.map((f) => (f === fact ? { ...f, off: true } : f)) };
    expect(stageOf(off, { ...size, seed: 11 }).objects.map(({ name }) => name)).not.toContain('bookcase');
  });

  it.each(['six desks', 'four desks and three pigs'])('%s: none is added to what was counted', (idea) => {
    for (const seed of [1, 7, 11])
      expect(stage(idea, seed).objects.filter(({ name }) => /desk/.test(name))).toHaveLength(idea.startsWith('six') ? 6 : 4);
  });

  it('faithful furnishes nothing', () => {
    const brief = write(read('a living room with a dog'), { liberty: 'faithful', seed: 11 });
    expect(stageOf(brief, { ...size, seed: 11 }).objects.map(({ name }) => name)).toEqual(['dog']);
  });

  it('what is small stands on the table, not on the floor', () => {
    const { objects } = stage('a kitchen with a bowl of lemons', 11);
    const [bowl, table] = ['bowl', 'table'].map((name) => objects.find((o) => o.name === name)!.box);
    expect(bowl![1] + bowl![3]).toBeLessThan(table![1] + 0.3 * table![3]);
  });
});

describe('who sits', () => {
  it('has the feet on the floor before the bench and the bench no higher than the waist', () => {
    const { objects } = stage('a woman reading on a bench', 11);
    const [woman, bench] = ['woman', 'bench'].map((name) => objects.find((o) => o.name === name)!);
    expect(woman!.grounding.name).toBe('own:woman-reading');
    const foot = (o: typeof woman) => o!.box[1] + o!.box[3];
    expect(foot(woman)).toBeGreaterThanOrEqual(foot(bench) - 0.01);
    expect(woman!.box[1]).toBeLessThan(bench!.box[1]);
    expect(woman!.depth).toBeLessThan(bench!.depth);
  });
});

it('an umbrella that somebody holds is in the drawing, in its own colour', () => {
  const { objects, missing } = stage('a girl with a red umbrella in the rain', 128);
  expect(missing).toEqual([]);
  const [girl, umbrella] = ['girl', 'umbrella'].map((name) => objects.find((o) => o.name === name)!);
  expect(umbrella!.grounding.name).toBe(girl!.grounding.name);
  expect(umbrella!.colors).toEqual(['red']);
});
