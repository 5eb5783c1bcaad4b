import { describe, expect, it } from 'vitest';
import { drawingOf } from '../drawing/drawing.ts';
import { sceneOf } from '../scenery.ts';
import { gatheredCount, gatheredName, gatheringOf, gatherings } from './gatherings.ts';

describe('what an event is seen by', () => {
  it('has a drawing for something of each event, and a scene for each place', () => {
    for (const { id, place, things } of gatherings()) {
      for (const { noun } of things) expect(drawingOf(noun)?.grounding.kind, `${noun} of ${id}`).toBe('asset');
      if (place !== undefined) expect(sceneOf(place), place).toBeDefined();
      for (const { at } of things) if (at) expect(things.map(({ noun }) => noun)).toContain(at[1]);
    }
  });

  it('knows an event by its whole name, a place also by the end of it', () => {
    expect(gatheringOf('street market')?.id).toBe('market');
    expect(gatheringOf('crowded market', true)?.id).toBe('market');
    expect(gatheringOf('stock market')).toBeUndefined();
    expect(gatheringOf('rubber band')).toBeUndefined();
    expect(gatheringOf('table')).toBeUndefined();
  });

  it('makes an event of things of those things', () => {
    expect(gatheringOf('tractor parade')?.things.map(gatheredName)).toEqual(['tractors']);
    expect(gatheringOf('hot air balloon festival')?.things.map(gatheredName)).toEqual(['hot air balloons']);
    expect(gatheringOf('film festival')).toBeUndefined();
  });

  it('says how many are painted, and only of what follows from an event', () => {
    expect(gatheredCount('gathering.market', 'market stalls')).toEqual([4, 5]);
    expect(gatheredCount('gathering.tractors', 'tractors')).toEqual([5, 8]);
    expect(gatheredCount('meadow.sheep', 'sheep')).toBeUndefined();
    expect(gatheredCount(undefined, 'market stalls')).toBeUndefined();
  });
});
