/** How much a writer may invent (B5). Apart from the schemas, so that the command line knows its flags without loading them. */
export const LIBERTIES = ['faithful', 'balanced', 'free'] as const;
export type Liberty = (typeof LIBERTIES)[number];
