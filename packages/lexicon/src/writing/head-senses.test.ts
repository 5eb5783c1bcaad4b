import { describe, expect, it } from 'vitest';
import { compoundNet, keepsSense } from './head-senses.ts';
import { kindKnown } from './knowledge.ts';
import { portraitKnown } from './portraits.ts';

describe('a compound', () => {
  it.each([
    ['tool roll', 'bread'],
    ['toilet roll', 'bread'],
    ['cricket bat', 'bat'],
    ['clothes horse', 'horse'],
    ['rock star', 'stars-kind'],
    ['wedding band', 'musician'],
    ['river bed', 'bed-kind'],
    ['canal boat', 'boat'],
    ['bike frame', 'painting-thing'],
    ['onion ring', 'ring-thing'],
    ['needle roll', 'bread'],
    ['softball bat', 'bat'],
    ['pommel horse', 'horse'],
    ['film star', 'stars-kind'],
    ['hair band', 'musician'],
    ['creek bed', 'bed-kind'],
    ['smoke ring', 'ring-thing'],
    ['wrecking ball', 'ball-kind'],
    ['price tag', 'label'],
    ['date palm', 'hands'],
    ['meat ball', 'ball-kind'],
  ])('“%s” has nothing of a %s', (name, id) => {
    expect(portraitKnown(name)?.id).not.toBe(id);
  });

  it('keeps what is known of its head where it means it', () => {
    expect(portraitKnown('brioche roll')?.id).toBe(portraitKnown('bread roll')?.id);
    expect(portraitKnown('fruit bat')?.id).toBe('bat');
    expect(portraitKnown('mountain horse')?.id).toBe('horse');
    expect(portraitKnown('car key')?.id).toBe(portraitKnown('key')?.id);
    expect(portraitKnown('car key')).toBeDefined();
    expect(keepsSense('warm roll', 'roll')).toBe(true);
  });

  it('is of no kind of another class than WordNet gives the whole', () => {
    expect(compoundNet('toad stools')?.concrete).toBe('plant');
    expect(keepsSense('toad stool', 'stool', ['product'])).toBe(false);
    expect(kindKnown('drum roll')?.tags ?? []).not.toContain('food');
    expect(kindKnown('coat hanger')?.tags).toContain('product');
  });
});
