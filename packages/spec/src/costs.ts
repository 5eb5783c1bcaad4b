import type { Cost } from './engine.ts';

/** What all of it comes to; `undefined` of nothing. It is `reported` only where every part is; a list's date is that of the first. */
export function sumOfCosts(costs: readonly Cost[]): Cost | undefined {
  const [first] = costs;
  if (!first) return undefined;
  const amount = costs.reduce((sum, cost) => sum + cost.amount, 0);
  const list = costs.find(({ basis }) => basis === 'price-list');
  return { ...(list ?? first), amount };
}
