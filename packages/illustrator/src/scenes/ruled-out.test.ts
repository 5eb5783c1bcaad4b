/** Who wants no trees gets none that a place brings along. */
import { describe, expect, it } from 'vitest';
import { preparePainting } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { brief } from '../stage/__fixtures__/briefs.ts';

const SIZE = { width: 96, height: 96, seed: 7, missing: 'leave' as const };
const none = { id: 'no-trees', value: 'trees', source: 'edit' as const };

describe('no trees', () => {
  it.each(['graveyard', 'african savanna', 'avenue of oaks'])('%s: the sky is empty of them', async (place) => {
    const said = brief({ place });
    const paint = async (absent: (typeof none)[]) =>
      (await paintHere({ brief: { ...said, absent }, ...SIZE }, preparePainting)).color;
    const [withTrees, without, stones] = [await paint([]), await paint([none]), await paint([{ ...none, value: 'dogs' }])];
    expect(without).not.toEqual(withTrees);
    expect(stones).toEqual(withTrees);
  });
});
