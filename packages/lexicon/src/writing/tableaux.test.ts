import { describe, expect, it } from 'vitest';
import { TABLEAUX_TEXTS } from './tableaux/index.ts';

describe('tableaux', () => {
  it('have ids of their own', () => {
    const ids = TABLEAUX_TEXTS.flatMap((text) => text.match(/^[a-z][a-z0-9-]*(?= \| )/gm) ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
