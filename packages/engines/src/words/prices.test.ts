import { describe, expect, it } from 'vitest';
import { costOf, mostFor, TEXT_PRICES } from './prices.ts';

const gemini = { id: 'gemini', base: 'https://generativelanguage.googleapis.com', model: 'gemini-3.8-flash' };
const request = { messages: [{ role: 'user' as const, content: 'a fox' }], maxTokens: 1000 };

describe('prices of chat models', () => {
  it('are dated, and say where they stand', () => {
    for (const { date, source, rows } of Object.values(TEXT_PRICES)) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source).toMatch(/\w\.\w+\//);
      for (const { input, output } of Object.values(rows)) expect(output).toBeGreaterThan(input);
    }
  });

  it('reckon an answer by the tokens that were counted', () => {
    expect(costOf(gemini, { inputTokens: 1_000_000, outputTokens: 200_000 }, '2026-11-28')).toEqual({
      amount: 0.75 + 0.75,
      currency: 'USD',
      basis: 'price-list',
      date: TEXT_PRICES.gemini?.date,
    });
    expect(costOf(gemini, { inputTokens: 10 }, '2026-11-28')).toBeUndefined();
  });

  it('change on the day that was announced', () => {
    const at = (day: string) => costOf(gemini, { inputTokens: 0, outputTokens: 1e6 }, day)?.amount;
    expect([at('2026-12-31'), at('2027-01-01')]).toEqual([3.75, 7.5]);
  });

  it('are of the model, also by the name of a snapshot or by its address, and of no other', () => {
    const amount = (id: string, base: string, model: string) =>
      costOf({ id, base, model }, { inputTokens: 0, outputTokens: 1e6 }, '2026-11-28')?.amount;
    const openai = 'https://api.openai.com/v1';
    expect(amount('openai', openai, 'gpt-5.4-mini-2026-03-17')).toBe(4.5);
    expect(amount('openai-compatible', openai, 'gpt-5.4-mini')).toBe(4.5);
    expect(amount('openai-compatible', 'https://elsewhere.test/v1', 'gpt-5.4-mini')).toBeUndefined();
    expect(amount('openai', openai, 'gpt-5.4-mini-tuned')).toBeUndefined();
    expect(amount('openai', openai, 'constructor')).toBeUndefined();
  });

  it('the most that an answer may cost covers its question, its pictures and its limit', () => {
    const dollars = (changes: object) => mostFor(gemini, { ...request, ...changes }, '2026-11-28')?.amount ?? 0;
    const plain = dollars({});
    expect(plain).toBeGreaterThan((1000 * 3.75) / 1e6);
    const long = 'a red fox in the snow '.repeat(1000);
    // Some 6,000 tokens in truth.
    expect(dollars({ messages: [{ role: 'user', content: long }] }) - plain).toBeGreaterThan((6000 * 0.75) / 1e6);
    const image = { type: 'image', mime: 'image/jpeg', data: new Uint8Array(100_000) };
    const seen = dollars({ messages: [{ role: 'user', content: [image] }] });
    expect(seen - plain).toBeGreaterThan((3000 * 0.75) / 1e6);
    expect(seen - plain).toBeLessThan((6000 * 0.75) / 1e6);
    expect(dollars({ schema: { name: 'x', json: { description: long } } })).toBeGreaterThan(plain * 2);
    expect(dollars({ maxTokens: 2000 }) - plain).toBeCloseTo((1000 * 3.75) / 1e6);
  });
});
