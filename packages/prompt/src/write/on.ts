/** The facts that are not switched off. */
export function on<T extends { off?: boolean | undefined }>(facts: readonly T[]): readonly T[] {
  // Asked thousands of times for one idea, of lists in which nothing is off.
  for (const { off } of facts) if (off) return facts.filter((fact) => !fact.off);
  return facts;
}
