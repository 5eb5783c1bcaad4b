/**
 * What went out and what it cost, as JSON lines in `.atelier` beside the pictures: `ledger.jsonl` (every request: time, host,
 * purpose, bytes) and `receipts.jsonl` (every paid picture and answer). Plain files that a person can read, prune or delete.
 */
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerEntry } from '@atelier/engines';
import type { Cost } from '@atelier/spec';
import { z } from 'zod';

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
  /** Oldest first; lines that cannot be read are counted, not guessed. */
  ledger(): { entries: z.infer<typeof ledgerSchema>[]; unreadable: number };
  receipts(): { entries: z.infer<typeof receiptSchema>[]; unreadable: number };
}

export function accountsIn(folder: string): Accounts {
  const place = join(folder, '.atelier');
  const append = (name: string, value: object): void => {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    appendFileSync(join(place, name), `${JSON.stringify(value)}\n`, { mode: 0o600 });
  };
  return {
    note: (entry) => append('ledger.jsonl', entry),
    file: (receipt) => append('receipts.jsonl', receipt),
    ledger: () => linesOf(join(place, 'ledger.jsonl'), ledgerSchema),
    receipts: () => linesOf(join(place, 'receipts.jsonl'), receiptSchema),
  };
}

function linesOf<T>(file: string, schema: z.ZodType<T>): { entries: T[]; unreadable: number } {
  const entries: T[] = [];
  let unreadable = 0;
  for (const line of textOf(file).split('\n')) {
    if (line.trim() === '') continue;
    const entry = schema.safeParse(jsonOf(line));
    if (entry.success) entries.push(entry.data);
    else unreadable += 1;
  }
  return { entries, unreadable };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
