/** What was said to be on a sheet is what the sheet shows. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const textOf = (idea: string): string =>
  prose(write(read(idea), { liberty: 'free', seed: 7 }), { length: 'long', seed: 7 })
    .map(({ text }) => text)
    .join(' ');

describe('what was said to be on a sheet', () => {
  it('stands there in place of what is drawn on any, whose letters and colours stay', () => {
    const text = textOf('a birthday card with a hedgehog holding a red balloon');
    expect(text).toMatch(/hedgehog stands.*balloon floats.*"Happy Birthday" stands above.*gouache/);
    expect(text).not.toMatch(/cake|plate|candle/);
  });
  it('is drawn as a mark on a mark, and the trade keeps its colours', () => {
    const text = textOf('logo for a plumbing company with a duck wearing a hard hat');
    expect(text).toMatch(/duck .*hard hat/);
    expect(text).not.toMatch(/house with a pitched roof/);
  });
  it('goes with what the sheet draws of it', () => {
    expect(textOf('wallpaper pattern of lemons and blue birds')).toMatch(
      /lemons [a-z]+ over the sheet.*of animal comes in six poses|birds [a-z]+ up.*halves and single slices/,
    );
  });
  it('leaves a card of nothing as its author drew it', () => {
    expect(textOf('a birthday card')).toMatch(/cake/);
  });
});
