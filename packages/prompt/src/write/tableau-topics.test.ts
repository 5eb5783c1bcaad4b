/** What an idea is about besides its main thing, and where its things would be out of place. */
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const rowsOf = (idea: string): string[] => {
  const { look, setting } = write(read(idea), { liberty: 'free', seed: 7 });
  return [...look, ...setting].flatMap(({ rule, off }) => (!off && rule?.startsWith('tableau-topic-') ? [rule.slice(14)] : []));
};

describe('a topic', () => {
  it('is worn by somebody in the open, whose tools lie by only in a room', () => {
    expect(rowsOf('a surgeon asleep on a bench')).toEqual(['surgeon.green-scrubs-and-mask']);
    expect(rowsOf('a chef playing the tuba in his kitchen')).toContain('chef.knife-roll-and-tasting-spoons');
  });

  it('is drawn on a card by two things, and nothing lies on it', () => {
    expect(rowsOf('a birthday card for a plumber')).toEqual(['plumber.tap-and-crossed-wrench', 'plumber.drops-and-pipe-bends']);
  });
});
