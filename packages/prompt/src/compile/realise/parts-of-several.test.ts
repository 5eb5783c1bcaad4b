import { plural } from '@atelier/lexicon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfSeveral } from './parts-of-several.ts';

test.each([
  ['a rag waits over their knee', 'a rag waits over their knees'],
  ['their head is thrown a little back', 'their heads are thrown a little back'],
  ['Their muzzle drips on the stone', 'Their muzzles drip on the stone'],
  ['in their chest of drawers', 'in their chest of drawers'],
  ['with their wide mobile mouth open', 'with their wide mobile mouths open'],
  ['her head is bent', 'her head is bent'],
  ['their eyes are shut', 'their eyes are shut'],
])('%s', (said, agreed) => {
  expect(partsOfSeveral(said)).toBe(agreed);
});

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
