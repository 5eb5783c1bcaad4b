import { FINISHES } from '@atelier/lexicon';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';
import { finishFor, finishWarnings } from '../../packages/illustrator/src/finish/choose.ts';
import { planOf } from '../../packages/illustrator/src/stage/plan.ts';

const finishOfIdea = (idea: string) => {
  const brief = write(read(idea), { seed: 7 });
  const { placed } = planOf(brief, { width: 128, height: 128, seed: 7, missing: 'leave' });
  return { finish: finishFor(brief, placed), brief, placed };
};

describe('the finish that an idea gets', () => {
  it.each([
    ['watercolor of a lake', 'watercolour'],
    ['a watercolour fox', 'watercolour'],
    ['aquarelle of a boat on a lake', 'watercolour'],
    ['gouache painting of a dog', 'gouache'],
    ["a children's book illustration of a fox", 'gouache'],
    ['oil painting of a lake', 'oil'],
    ['a fox in a forest, impasto', 'oil'],
    ['ink and wash drawing of a heron', 'ink-wash'],
    ['sumi-e mountains', 'ink-wash'],
    ['a linocut of a fox in a forest', 'linocut'],
    ['woodcut of a wolf', 'linocut'],
    ['papercut of a forest', 'papercut'],
    ['paper cut-out of a fox', 'papercut'],
    ['pixel art castle', 'pixel-art'],
    ['16-bit pixel art of a knight', 'pixel-art'],
    ['flat vector illustration of mountains', 'flat-vector'],
    ['vector art of a tree', 'flat-vector'],
    ['low poly mountains', 'low-poly'],
  ])('%s: %s', (idea, finish) => {
    expect(FINISHES).toContain(finish);
    expect(finishOfIdea(idea).finish).toBe(finish);
  });

  it.each([
    ['a beach sunset', undefined],
    ['a mountain lake at dawn', undefined],
    ['a photo of a horse in a meadow', undefined],
    ['a horse in a flower meadow', 'gouache'],
    ['a painting of a beach', 'gouache'],
  ])('%s: %s', (idea, finish) => expect(finishOfIdea(idea).finish).toBe(finish));

  it('does not change when an edit adds a thing to scenery, or takes one away (L1)', () => {
    const { brief } = finishOfIdea('a beach sunset');
    const dog = read('a dog').subjects.map((subject) => ({ ...subject, source: 'edit' as const }));
    const edited = { ...brief, subjects: [...brief.subjects, ...dog] };
    const { placed } = planOf(edited, { width: 128, height: 128, seed: 7, missing: 'leave' });
    expect(placed.some(({ fact }) => fact.id === dog[0]?.id)).toBe(true);
    expect(finishFor(edited, placed)).toBeUndefined();
  });

  it('says which medium it does not have', () => {
    const { brief, finish } = finishOfIdea('a charcoal drawing of a horse');
    expect(finish).toBe('ink-wash');
    expect(finishWarnings(brief, finish).map(({ message }) => message)).toEqual([
      'The built-in painter has no charcoal drawing: it painted in ink and wash.',
    ]);
    const oil = finishOfIdea('oil painting of a horse');
    expect(finishWarnings(oil.brief, oil.finish)).toEqual([]);
  });
});
