import { z } from 'zod';

/** `[start, end)` in UTF-16 units of the Brief's `idea`. */
export const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
export type Span = z.infer<typeof spanSchema>;
