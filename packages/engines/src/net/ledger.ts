/** What left this machine: one entry a request. No paths, no headers, no bodies, so no secret can be in it. */
export interface LedgerEntry {
  /** ISO 8601, when the request began. */
  time: string;
  host: string;
  method: string;
  /** In our own words: `draw a picture`, `fetch a finished picture`. */
  purpose: string;
  /** Bytes of bodies. */
  sent: number;
  received: number;
  /** HTTP status; absent where no answer came. */
  status?: number;
  /** Why no answer came: `refused`, `offline`, `aborted`, … */
  failed?: string;
}

/** Where entries go. Written when the answer is over, also where it failed. */
export type Ledger = (entry: LedgerEntry) => void;
