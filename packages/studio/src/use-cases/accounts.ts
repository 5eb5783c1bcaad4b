/**
 * What went out and what it cost, as JSON lines in `.atelier` beside the pictures: `ledger.jsonl` (every request: time, host,
 * purpose, bytes) and `receipts.jsonl` (every paid picture and answer). Plain files that a person can read, prune or delete.
 */
import { join } from 'node:path';
import type { LedgerEntry } from '@atelier/engines';
import type { Cost } from '@atelier/spec';
import { z } from 'zod';
import { type JsonLines, jsonLines } from './json-lines.ts';

export interface Receipt {
  /** ISO 8601. */
  time: string;
  engine: string;
  model?: string;
  jobId?: string;
  /** Absent where neither the engine nor a price list says. */
  cost?: Cost;
  /** An answer of a chat model, and no picture. */
  kind?: 'words';
  /** Name of the file; absent where none came. */
  picture?: string;
  /** No picture came, and it may have been charged all the same: `cost` is what it would have been. */
  fate?: 'unknown';
}

const ledgerSchema = z.looseObject({
  time: z.string(),
  host: z.string(),
  method: z.string(),
  purpose: z.string(),
  sent: z.number(),
  received: z.number(),
  status: z.number().optional(),
  failed: z.string().optional(),
});
const receiptSchema = z.looseObject({
  time: z.string(),
  engine: z.string(),
  model: z.string().optional(),
  jobId: z.string().optional(),
  cost: z.looseObject({ amount: z.number(), currency: z.literal('USD'), basis: z.enum(['reported', 'price-list']) }).optional(),
  kind: z.literal('words').optional(),
  picture: z.string().optional(),
  fate: z.literal('unknown').optional(),
});

export interface Accounts {
  note(entry: LedgerEntry): void;
  file(receipt: Receipt): void;
  ledger: JsonLines<z.infer<typeof ledgerSchema>>['all'];
  receipts: JsonLines<z.infer<typeof receiptSchema>>['all'];
}

export function accountsIn(folder: string): Accounts {
  const ledger = jsonLines(join(folder, '.atelier', 'ledger.jsonl'), ledgerSchema);
  const receipts = jsonLines(join(folder, '.atelier', 'receipts.jsonl'), receiptSchema);
  return { note: ledger.append, file: receipts.append, ledger: ledger.all, receipts: receipts.all };
}
