/** The words of the door: what goes out and what comes in. No Node types here, so that whoever imports the package needs none. */

/**
 * `own`: an address the person configured or an engine's published one; may be on this machine or a private network.
 * `foreign`: an address that came in a reply or a prompt; public internet only, redirects checked one by one.
 */
export type Reach = 'own' | 'foreign';

export interface Outgoing {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | string;
  /** For the ledger: `draw a picture`. */
  purpose: string;
  reach?: Reach;
  /** Whether a `foreign` address may send on to another; default true. `own` ones never may. */
  redirects?: boolean;
  signal?: AbortSignal | undefined;
  /** Milliseconds until the first byte of the answer, and then between two pieces of it. */
  idleMs?: number;
  /** Milliseconds for the whole exchange. */
  totalMs?: number;
  /** Bytes of the answer. */
  maxBytes?: number;
}

export interface Incoming {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The body as it comes, within the limits. Read it once. */
  stream(): AsyncIterable<Uint8Array>;
  bytes(): Promise<Uint8Array>;
}

export type SocketMessage = { type: 'text'; text: string } | { type: 'binary'; bytes: Uint8Array };

export interface Socket extends AsyncIterable<SocketMessage> {
  send(text: string): void;
  close(): void;
}

/** Where a name leads. */
export interface Address {
  address: string;
  /** 4 or 6. */
  family: number;
}
export type Names = (host: string) => Promise<Address[]>;
