/**
 * What may be spent. A limit for this call and one for the day are kept before anything is sent, by published prices; where there is no published
 * price no limit can be kept, so nothing is sent. Days are days of UTC, as in `atelier spending`.
 */
import { AtelierError, type Cost, type EngineRequest, type ImageEngine, sumOfCosts } from '@atelier/spec';

export interface Budget {
  /** US dollars left. */
  dollars: number;
  /** Which limit it is, for people: `the limit of $0.25`. */
  why: string;
}

interface Booked {
  time: string;
  cost?: { amount: number } | undefined;
}

export interface Limits {
  maxCost?: number | undefined;
  /** US dollars that this call has spent already; they are among the receipts, too. */
  spent?: number;
  dailyCap?: number | undefined;
  receipts: readonly Booked[];
  /** `2026-11-28` */
  day: string;
}

/** The tighter of both limits, and what a person should know of the day's reckoning. */
export function budgetOf({ maxCost, spent: here = 0, dailyCap, receipts, day }: Limits): { budget?: Budget; notes: string[] } {
  const part = here > 0 ? `, of which $${here.toFixed(4)} is spent` : '';
  const one =
    maxCost === undefined ? [] : [{ dollars: Math.max(0, maxCost - here), why: `the limit of $${maxCost.toFixed(2)}${part}` }];
  if (dailyCap === undefined) return { ...(one[0] && { budget: one[0] }), notes: [] };
  const today = receipts.filter(({ time }) => time.slice(0, 10) === day);
  const spent = today.reduce((sum, { cost }) => sum + (cost?.amount ?? 0), 0);
  const unknown = today.filter(({ cost }) => !cost).length;
  const why = `today's cap of $${dailyCap.toFixed(2)} (ATELIER_DAILY_CAP), of which $${spent.toFixed(2)} is spent`;
  const [tightest] = [...one, { dollars: Math.max(0, dailyCap - spent), why }].sort((a, b) => a.dollars - b.dollars);
  const notes =
    unknown > 0
      ? [`${unknown} of today's paid pictures and answers have a price that nobody says; today's cap does not count them.`]
      : [];
  return { ...(tightest && { budget: tightest }), notes };
}

/** `ATELIER_DAILY_CAP`. @throws AtelierError `usage` where it is no amount */
export function dailyCapOf(env: Readonly<Record<string, string | undefined>>): number | undefined {
  const text = env.ATELIER_DAILY_CAP?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new AtelierError('usage', `Expected ATELIER_DAILY_CAP to be an amount in US dollars, such as 2.50; got “${text}”.`);
}

/** What all requests would cost; `undefined` where anything's price is unknown. */
export function totalOf(engine: ImageEngine, requests: readonly EngineRequest[]): Cost | undefined {
  const costs = requests.map((request) => engine.estimate?.(request));
  const known = costs.filter((cost) => cost !== undefined);
  return known.length === costs.length ? sumOfCosts(known) : undefined;
}

/** @throws AtelierError `over-budget` */
export function keepWithin({ dollars, why }: Budget, name: string, cost: Cost | undefined, what: string): void {
  if (!cost)
    throw new AtelierError(
      'over-budget',
      `${name} publishes no price for ${what} like this, so ${why} cannot be kept. Nothing was sent.`,
    );
  if (cost.amount > dollars)
    throw new AtelierError(
      'over-budget',
      `${name} would charge about $${cost.amount.toFixed(3)} for ${what}, over ${why}. Nothing was sent.`,
    );
}
