import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accountsIn } from './accounts.ts';
import { totalsOf } from './spending.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-accounts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cost = (amount: number) => ({ amount, currency: 'USD', basis: 'price-list' }) as const;

describe('accounts', () => {
  it('are empty where nothing was written, and make no folder', () => {
    expect(accountsIn(join(folder, 'none')).ledger()).toEqual({ entries: [], unreadable: 0 });
  });

  it('come back as they were written, for the person alone; a broken line is counted', () => {
    const accounts = accountsIn(folder);
    const entry = {
      time: '2026-11-28T10:00:00.000Z',
      host: 'h',
      method: 'POST',
      purpose: 'draw a picture',
      sent: 1,
      received: 2,
      status: 200,
    };
    accounts.note(entry);
    appendFileSync(join(folder, '.atelier', 'ledger.jsonl'), '{"time":\n');
    accounts.note(entry);
    expect(accounts.ledger()).toEqual({ entries: [entry, entry], unreadable: 1 });
    expect(statSync(join(folder, '.atelier', 'ledger.jsonl')).mode & 0o077).toBe(0);
  });

  it('add up by day and engine, newest first, and count what has no price', () => {
    const at = (day: string, engine: string, amount?: number) => ({
      time: `${day}T10:00:00.000Z`,
      engine,
      picture: 'a.png',
      ...(amount !== undefined && { cost: cost(amount) }),
    });
    const receipts = [
      at('2026-11-27', 'openai', 0.04),
      at('2026-11-28', 'openai', 0.1),
      at('2026-11-28', 'openai'),
      at('2026-11-28', 'flux', 0.05),
      { ...at('2026-11-28', 'anthropic', 0.002), kind: 'words' as const },
      { ...at('2026-11-28', 'anthropic', 0.09), kind: 'words' as const, fate: 'unknown' as const },
    ];
    expect(totalsOf(receipts)).toEqual([
      { day: '2026-11-28', engine: 'anthropic', pictures: 0, answers: 1, dollars: 0.092, unknown: 0, lost: 1 },
      { day: '2026-11-28', engine: 'flux', pictures: 1, answers: 0, dollars: 0.05, unknown: 0, lost: 0 },
      { day: '2026-11-28', engine: 'openai', pictures: 2, answers: 0, dollars: 0.1, unknown: 1, lost: 0 },
      { day: '2026-11-27', engine: 'openai', pictures: 1, answers: 0, dollars: 0.04, unknown: 0, lost: 0 },
    ]);
  });
});
