/** The facts that are not switched off. */
export const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);
