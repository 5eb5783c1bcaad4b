import { CLOSED, knownPortraits, plural, singular, wordNet } from '@atelier/lexicon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfSeveral } from './parts-of-several.ts';

test.each([
  ['a rag waits over their knee', 'a rag waits over their knees'],
  ['their head is thrown a little back', 'their heads are thrown a little back'],
  ['Their muzzle drips on the stone', 'Their muzzles drip on the stone'],
  ['in their chest of drawers', 'in their chest of drawers'],
  ['with their wide mobile mouth open', 'with their wide mobile mouths open'],
  ['the puppies gnaw by their back teeth', 'the puppies gnaw by their back teeth'],
  ['on their back seat', 'on their back seat'],
  ['their neck feathers lie flat', 'their neck feathers lie flat'],
  ['their head hangs low', 'their heads hang low'],
  ['her head is bent', 'her head is bent'],
  ['their eyes are shut', 'their eyes are shut'],
])('%s', (said, agreed) => {
  expect(partsOfSeveral(said)).toBe(agreed);
});

const PARTED = ['form', 'pose', 'many', 'small', 'around'] as const;
const part = fc.constantFrom('head', 'neck', 'knee', 'tail', 'hat', 'collar');
const verb = fc.constantFrom(['is', 'are'], ['has', 'have'], ['hangs', 'hang'], ['catches', 'catch']);
const owner = fc.constantFrom('their', 'his', 'her', 'its');

test('a part and its verb are plural after "their" and as they were after any other owner, whatever stands between', () => {
  fc.assert(
    fc.property(owner, part, verb, fc.constantFrom('', 'long ', 'soft grey '), (whose, what, [one, several], between) => {
      const said = `so that ${whose} ${between}${what} ${one} still`;
      const agreed = partsOfSeveral(said);
      expect(agreed).toBe(whose === 'their' ? `so that their ${between}${plural(what)} ${several} still` : said);
      expect(partsOfSeveral(agreed)).toBe(agreed);
    }),
  );
});

test('in no row a part that was put in the plural stands before a thing', () => {
  const broken: string[] = [];
  let changed = 0;
  for (const { text } of knownPortraits().flatMap((portrait) => PARTED.flatMap((slot) => portrait[slot]))) {
    const of = text.replace(/\$its\b/gi, 'their').replace(/\{[^|}]*\|([^}]*)\}/g, '$1');
    const agreed = partsOfSeveral(of).split(' ');
    for (const [i, word] of of.split(' ').entries()) {
      if (agreed[i] === word || /\P{L}/u.test(agreed[i] as string)) continue;
      changed++;
      const next = /^\p{L}+/u.exec(agreed[i + 1] ?? '')?.[0] ?? '';
      if (
        !CLOSED.has(next) &&
        wordNet(singular(next))?.concrete !== undefined &&
        wordNet(next)?.verb === undefined &&
        wordNet(next)?.adjective === undefined
      )
        broken.push(`${agreed[i]} ${next}: ${text}`);
    }
  }
  expect(changed).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});
