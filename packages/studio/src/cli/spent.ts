/** US dollars that the command which runs has spent: `--max-cost` is for all of it, writer, layout and painter together. */
let dollars = 0;

export const spentSoFar = (): number => dollars;

export function spend(amount: number): void {
  dollars += amount;
}

/** A process may run one command after another. */
export function beginSpending(): void {
  dollars = 0;
}
