import { describe, expect, it } from 'vitest';
import { familyOf, type Kin } from './family.ts';

const kin = (pixels: string, parent?: string, file = `${pixels}.png`): Kin => ({ file, pixels, ...(parent && { parent }) });
const names = (kins: readonly Kin[]): string[] => kins.map(({ file }) => file);

describe('familyOf', () => {
  const grandmother = kin('g');
  const mother = kin('m', 'g');
  const me = kin('me', 'm');
  const all = [kin('child', 'me'), me, kin('sister', 'm'), kin('me', 'm', 'copy.png'), mother, grandmother, kin('stranger')];

  it('finds parents nearest first, siblings, children and copies', () => {
    const family = familyOf(me, all);
    expect(names(family.parents)).toEqual(['m.png', 'g.png']);
    expect(names(family.siblings)).toEqual(['sister.png']);
    expect(names(family.children)).toEqual(['child.png']);
    expect(names(family.same)).toEqual(['copy.png']);
  });

  it('makes no siblings of pictures without a parent', () => {
    expect(familyOf(grandmother, all)).toMatchObject({ parents: [], siblings: [], same: [] });
  });

  it('ends where the parent is gone, and where records go round in a circle', () => {
    expect(familyOf(me, [me]).parents).toEqual([]);
    const [a, b] = [kin('a', 'b'), kin('b', 'a')];
    expect(names(familyOf(a, [a, b]).parents)).toEqual(['b.png']);
  });
});
