/** Work on a server ends where nobody waits for it any more: it would go on, and be paid for. */
import type { Outgoing } from '../net/exchange.ts';
import type { JobContext } from './adapter.ts';

export interface Order extends Pick<Outgoing, 'method' | 'body' | 'purpose'> {
  url: string;
  headers: NonNullable<Outgoing['headers']>;
}

/** An order that is given by `POST`. */
export const posted = (url: string, headers: Order['headers'], body: object = {}): Order => ({
  url,
  method: 'POST',
  headers,
  body: JSON.stringify(body),
  purpose: 'cancel the job',
});

/** Milliseconds that a server gets to take an order: whoever stops waits for no more than a second, all told. */
const PATIENCE_MS = 600;

/** The events; where they end because the person stopped, the server is given `orders`. That it does not answer changes nothing. */
export async function* cancelling<T>(
  events: AsyncIterable<T>,
  { door, signal }: JobContext,
  orders: readonly Order[],
): AsyncGenerator<T> {
  try {
    yield* events;
  } catch (error) {
    if (signal.aborted)
      await Promise.all(
        orders.map(({ url, ...order }) =>
          door
            .request(url, { ...order, idleMs: PATIENCE_MS, totalMs: PATIENCE_MS })
            .then((answer) => answer.bytes())
            .catch(() => {}),
        ),
      );
    throw error;
  }
}
