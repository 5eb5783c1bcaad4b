import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { compile, DIALECTS } from './compile.ts';

const IDEAS = [
  'an old fisherman mending a net on a pier at dawn, no boats',
  'a poster that says "OPEN", no people in the street',
  'logo for a bakery in cream and brown',
  'two black dogs beside a red car in the snow',
];
const names = DIALECTS.flatMap(({ id, versions }) => (versions.length > 0 ? versions.map((each) => `${id}@${each}`) : [id]));

describe('what is worked out once for each Brief', () => {
  it.each(IDEAS)('is what a Brief compiled alone would say: %s', (idea) => {
    const briefs = [read(idea), write(read(idea), { liberty: 'free', seed: 3 })];
    for (const shared of briefs)
      for (const name of [...names, ...names.toReversed()])
        for (const length of ['medium', 'short'] as const)
          expect(compile(shared, name, { length }), name).toEqual(compile(structuredClone(shared), name, { length }));
  });

  it('does not outlive a change in place', () => {
    const brief = structuredClone(read('a red kite over a field at dawn'));
    const before = compile(brief, 'gpt-image').prompt;
    const [kite] = brief.subjects;
    kite!.name = 'lantern';
    kite!.attributes = [];
    for (const name of ['gpt-image', 'sd']) {
      const now = compile(brief, name);
      expect(now).toEqual(compile(structuredClone(brief), name));
      expect(now.prompt).toContain('lantern');
    }
    expect(before).not.toContain('lantern');
  });

  it('leaves no mark in what a target was handed: what one does to its pieces no other sees', () => {
    const brief = {
      ...read('a woman with a red hat in the park'),
      references: [{ kind: 'character', value: 'a.png', of: 'woman' }],
    };
    const alone = compile({ ...brief, references: [] }, 'flux').prompt;
    expect(compile(brief, 'runway').prompt).toContain('@woman');
    expect(compile({ ...brief, references: [] }, 'flux').prompt).toBe(alone);
  });
});

describe('a place that was not said in the idea', () => {
  it.each(['c+++ hall', '(old) market [closed', '\\ wharf'])('is no pattern: %s', (value) => {
    const brief = read('a cat sleeping');
    const setting = [{ id: 'place', kind: 'place' as const, value, source: 'writer' as const }];
    expect(compile({ ...brief, setting }, 'gpt-image').prompt).toContain(value);
  });
});
