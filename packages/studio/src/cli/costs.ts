/** What a person sees and what is booked of money. */
import type { ChatModel, ChatUsage, Cost } from '@atelier/spec';
import type { Receipt } from '../use-cases/accounts.ts';
import { type Budget, budgetOf, dailyCapOf } from '../use-cases/budget.ts';
import { metered } from '../use-cases/metered.ts';
import type { Around } from './around.ts';
import { spend, spentSoFar } from './spent.ts';

export const estimateLine = (cost: Cost | undefined): string =>
  cost
    ? `Estimate: $${cost.amount.toFixed(3)} (${basisOf(cost)}).`
    : 'Estimate: unknown; nobody publishes a price for this. The receipt says what the provider reports, if it does.';

const basisOf = ({ basis, date }: Cost): string =>
  basis === 'reported' ? 'as the provider says' : `price list of ${date ?? 'an unknown date'}`;

/** `--max-cost` and `ATELIER_DAILY_CAP`, whichever is tighter just now. */
export function budgetHere(place: Around, maxCost: number | undefined): Budget | undefined {
  const { budget, notes } = leftNow(place, maxCost);
  for (const note of notes) process.stderr.write(`Note: ${note}\n`);
  return budget;
}

function leftNow({ env, accounts }: Around, maxCost: number | undefined): ReturnType<typeof budgetOf> {
  const dailyCap = dailyCapOf(env);
  const day = new Date().toISOString().slice(0, 10);
  const receipts = dailyCap === undefined ? [] : accounts.receipts().entries;
  return budgetOf({ maxCost, spent: spentSoFar(), dailyCap, receipts, day });
}

export function book({ accounts }: Around, receipt: Omit<Receipt, 'time'>): void {
  spend(receipt.cost?.amount ?? 0);
  accounts.file({ time: new Date().toISOString(), ...receipt });
}

/** Books what may have been charged although no picture came: a cap must not forget it. */
export function bookFate(engine: string, mayCost: Cost | 'unknown' | undefined, place: Around): void {
  if (mayCost === undefined) return;
  book(place, { engine, fate: 'unknown', ...(mayCost !== 'unknown' && { cost: mayCost }) });
  sayFate(mayCost);
}

function sayFate(mayCost: Cost | 'unknown'): void {
  const much = mayCost === 'unknown' ? 'at a price that nobody says' : `at $${mayCost.amount.toFixed(3)}`;
  process.stderr.write(
    `Note: what was under way may be charged all the same; it is booked as if it were, ${much} (atelier spending).\n`,
  );
}

/** The chat model held to both limits and booked; its price is said before the first question, and after each answer unless `quiet`. */
export function paidFor(
  model: ChatModel,
  place: Around,
  { maxCost, quiet = false }: { maxCost?: number | undefined; quiet?: boolean },
): ChatModel {
  const who = model.model.startsWith(model.id) ? model.model : `${model.id}:${model.model}`;
  return metered(model, {
    budget: () => leftNow(place, maxCost).budget,
    book: (receipt) => {
      book(place, receipt);
      if (receipt.fate) sayFate(receipt.cost ?? 'unknown');
    },
    estimated: (cost) =>
      say(
        cost
          ? `Estimate: at most $${cost.amount.toFixed(3)} an answer of ${who} (${basisOf(cost)}).`
          : `Estimate: unknown; no price of ${who} is known. The receipt says what the provider reports, if it does.`,
      ),
    answered: (usage) => {
      if (!quiet) say(receiptLine(who, usage));
    },
  });
}

function receiptLine(who: string, { inputTokens, outputTokens, cost }: ChatUsage): string {
  const tokens = inputTokens === undefined ? [] : [`${inputTokens} tokens in, ${outputTokens ?? 0} out`];
  const about = [...tokens, ...(cost ? [basisOf(cost)] : [])].join('; ');
  return `Receipt: ${cost ? `$${cost.amount.toFixed(4)}` : 'unknown'} to ${who}${about ? ` (${about})` : ''}.`;
}

/** On a line of its own, also where one that will be cleared is being shown. */
const say = (text: string): void => void process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[2K' : ''}${text}\n`);
