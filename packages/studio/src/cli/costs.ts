/** What a person sees and what is booked of money. */
import type { Cost } from '@atelier/spec';
import type { Accounts } from '../use-cases/accounts.ts';
import { type Budget, budgetOf, dailyCapOf } from '../use-cases/budget.ts';
import type { Around } from './around.ts';

export const estimateLine = (cost: Cost | undefined): string =>
  cost
    ? `Estimate: $${cost.amount.toFixed(3)} (${cost.basis === 'reported' ? 'as the provider says' : `price list of ${cost.date ?? 'an unknown date'}`}).`
    : 'Estimate: unknown; nobody publishes a price for this. The receipt says what the provider reports, if it does.';

/** `--max-cost` and `ATELIER_DAILY_CAP`, whichever is tighter just now. */
export function budgetHere({ env, accounts }: Around, maxCost: number | undefined): Budget | undefined {
  const day = new Date().toISOString().slice(0, 10);
  const { budget, notes } = budgetOf({ maxCost, dailyCap: dailyCapOf(env), receipts: accounts.receipts().entries, day });
  for (const note of notes) process.stderr.write(`Note: ${note}\n`);
  return budget;
}

/** Books what may have been charged although no picture came: a cap must not forget it. */
export function bookFate(engine: string, mayCost: Cost | 'unknown' | undefined, accounts: Accounts): void {
  if (mayCost === undefined) return;
  const time = new Date().toISOString();
  accounts.file({ time, engine, fate: 'unknown', ...(mayCost !== 'unknown' && { cost: mayCost }) });
}
