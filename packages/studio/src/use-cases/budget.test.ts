import { describe, expect, it } from 'vitest';
import { budgetOf, dailyCapOf } from './budget.ts';

const day = '2026-11-28';
const at = (time: string, amount?: number) => ({ time, ...(amount !== undefined && { cost: { amount } }) });

describe('the budget', () => {
  it('is what the day leaves, or the limit of this call where that is less', () => {
    const receipts = [at('2026-11-27T23:59:59Z', 5), at('2026-11-28T00:00:01Z', 0.3), at('2026-11-28T09:00:00Z', 0.2)];
    expect(budgetOf({ dailyCap: 1, receipts, day }).budget?.dollars).toBeCloseTo(0.5);
    expect(budgetOf({ dailyCap: 1, maxCost: 0.1, receipts, day }).budget).toEqual({ dollars: 0.1, why: 'the limit of $0.10' });
    expect(budgetOf({ dailyCap: 0.4, receipts, day }).budget?.dollars).toBe(0);
    expect(budgetOf({ receipts, day })).toEqual({ notes: [] });
    expect(budgetOf({ maxCost: 0.1, spent: 0.04, receipts, day }).budget).toEqual({
      dollars: expect.closeTo(0.06),
      why: 'the limit of $0.10, of which $0.0400 is spent',
    });
  });

  it('says how many pictures of the day it could not count', () => {
    const { notes } = budgetOf({ dailyCap: 1, receipts: [at(`${day}T01:00:00Z`), at(`${day}T02:00:00Z`, 0.1)], day });
    expect(notes.join()).toMatch(/^1 of today's paid pictures and answers have a price that nobody says/);
  });

  it('takes amounts alone', () => {
    expect([dailyCapOf({}), dailyCapOf({ ATELIER_DAILY_CAP: ' 2.5 ' })]).toEqual([undefined, 2.5]);
    for (const odd of ['-1', '1e3', 'ten', '1,5'])
      expect(() => dailyCapOf({ ATELIER_DAILY_CAP: odd })).toThrow(/such as 2\.50/);
  });
});
