import { AtelierError, type ChatModel, type ChatRequest, type ChatUsage, type Cost } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import type { Receipt } from './accounts.ts';
import { metered } from './metered.ts';

const list = (amount: number): Cost => ({ amount, currency: 'USD', basis: 'price-list', date: '2026-11-28' });
const ask: ChatRequest = { messages: [{ role: 'user', content: 'hello' }] };

/** Asks a cent for the question and a cent for every thousand tokens of answer. */
function paidModel(
  { usage = {}, fails, after = 0 }: { usage?: ChatUsage; fails?: Error; after?: number } = {},
  priced = true,
): { model: ChatModel; asked: ChatRequest[] } {
  const asked: ChatRequest[] = [];
  const model: ChatModel = {
    id: 'dear',
    model: 'm',
    capabilities: { schema: 'native', tools: true, images: false, cost: 'paid', local: false },
    ...(priced && { estimate: ({ maxTokens = 8192 }) => list(0.01 + maxTokens * 1e-5) }),
    async *chat(request) {
      asked.push(request);
      for (let i = 0; i < after; i++) yield { type: 'text', delta: 'x' };
      if (fails) throw fails;
      yield { type: 'text', delta: 'hello' };
      yield { type: 'done', finish: 'stop', usage, warnings: [], requestId: 'r1' };
    },
  };
  return { model, asked };
}

function meter(dollars?: number) {
  const booked: Omit<Receipt, 'time'>[] = [];
  const estimates: (Cost | undefined)[] = [];
  return {
    booked,
    estimates,
    budget: () => (dollars === undefined ? undefined : { dollars, why: `the limit of $${dollars}` }),
    book: (receipt: Omit<Receipt, 'time'>) => void booked.push(receipt),
    estimated: (cost: Cost | undefined) => void estimates.push(cost),
  };
}

async function said(model: ChatModel, request = ask, signal?: AbortSignal): Promise<unknown> {
  try {
    for await (const _ of model.chat(request, signal ? { signal } : {}));
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a metered chat model', () => {
  it('says what an answer costs at most before the first, and books what each came to', async () => {
    const { model, asked } = paidModel({ usage: { inputTokens: 1, outputTokens: 2, cost: list(0.004) } });
    const books = meter();
    const held = metered(model, books);
    await said(held);
    await said(held);
    expect(books.estimates).toEqual([list(0.01 + 0.08192)]);
    expect(books.booked).toEqual(Array(2).fill({ engine: 'dear', model: 'm', kind: 'words', jobId: 'r1', cost: list(0.004) }));
    expect(asked[0]?.maxTokens).toBeUndefined();
  });

  it('limits the answer to what is left, and sends nothing where that is too little for one', async () => {
    const enough = paidModel();
    await said(metered(enough.model, meter(0.05)));
    const [{ maxTokens = 0 } = ask] = enough.asked;
    expect(0.01 + maxTokens * 1e-5).toBeLessThanOrEqual(0.05);
    expect(maxTokens).toBeGreaterThan(3900);
    const poor = paidModel();
    const books = meter(0.02);
    expect(await said(metered(poor.model, books))).toMatchObject({
      code: 'over-budget',
      message: expect.stringMatching(/may cost \$0\.0305, over the limit of \$0\.02\. Nothing was sent/),
    });
    expect([poor.asked.length, books.booked.length]).toEqual([0, 0]);
    const rich = paidModel();
    await said(metered(rich.model, meter(9)), { ...ask, maxTokens: 100 });
    expect(rich.asked[0]?.maxTokens).toBe(100);
  });

  it('keeps no limit by hoping: a price that nobody knows is refused under one, and said to be unknown without', async () => {
    const books = meter(5);
    const { model, asked } = paidModel({}, false);
    expect(await said(metered(model, books))).toMatchObject({
      code: 'over-budget',
      message: expect.stringMatching(/no price/),
    });
    expect(asked).toHaveLength(0);
    const open = meter();
    await said(metered(model, open));
    expect(open.estimates).toEqual([undefined]);
    expect(open.booked).toEqual([{ engine: 'dear', model: 'm', kind: 'words', jobId: 'r1' }]);
  });

  it('books an answer that counts no tokens as dear as it can be', async () => {
    const books = meter();
    await said(metered(paidModel().model, books));
    expect(books.booked[0]?.cost?.amount).toBeCloseTo(0.01 + 0.08192);
  });

  it.each([
    ['the connection broke', { fails: new AtelierError('unknown-fate', 'x') }, 1],
    ['it broke off in the middle', { fails: new AtelierError('engine-failed', 'x'), after: 2 }, 1],
    ['the key is not taken', { fails: new AtelierError('no-key', 'x') }, 0],
    ['too many requests', { fails: new AtelierError('rate-limited', 'x') }, 0],
    ['nobody is there', { fails: new AtelierError('unreachable', 'x') }, 0],
  ])('%s: booked as if charged only where it may be', async (_, trouble, times) => {
    const books = meter();
    await said(metered(paidModel(trouble).model, books));
    expect(books.booked.map(({ fate }) => fate)).toEqual(Array(times).fill('unknown'));
  });

  it('books what is left in the middle, and nothing that was stopped before it began', async () => {
    const books = meter();
    for await (const _ of metered(paidModel({ after: 3 }).model, books).chat(ask)) break;
    expect(books.booked).toMatchObject([{ fate: 'unknown' }]);
    const none = meter();
    const stopped = paidModel({ fails: new AtelierError('interrupted', 'x') });
    await said(metered(stopped.model, none), ask, AbortSignal.abort());
    expect(none.booked).toEqual([]);
  });

  it('leaves a free one as it is', () => {
    const { model } = paidModel();
    const free: ChatModel = { ...model, capabilities: { ...model.capabilities, cost: 'free' } };
    expect(metered(free, meter(0))).toBe(free);
  });
});
