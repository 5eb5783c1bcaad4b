/** How much prose says: at most 30 words, 30–80, or 80–160, as far as the facts reach. */
export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];
