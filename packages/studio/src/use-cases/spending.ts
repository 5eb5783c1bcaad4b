/** Receipts added up by day (UTC) and engine. What nobody says the price of is counted, never guessed. */
export interface Total {
  /** `2026-11-28` */
  day: string;
  engine: string;
  pictures: number;
  /** Of chat models. */
  answers: number;
  /** US dollars, of what has a known price. */
  dollars: number;
  /** Pictures and answers whose price is not known. */
  unknown: number;
  /** Requests that brought nothing and may have been charged; in `dollars` by what they would have cost. */
  lost: number;
}

interface Paid {
  time: string;
  engine: string;
  cost?: { amount: number } | undefined;
  kind?: 'words' | undefined;
  fate?: 'unknown' | undefined;
}

export function totalsOf(receipts: readonly Paid[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { time, engine, cost, kind, fate } of receipts) {
    const day = time.slice(0, 10);
    const total = totals.get(`${day} ${engine}`) ?? { day, engine, pictures: 0, answers: 0, dollars: 0, unknown: 0, lost: 0 };
    if (fate) total.lost += 1;
    else if (kind === 'words') total.answers += 1;
    else total.pictures += 1;
    total.dollars += cost?.amount ?? 0;
    if (!cost) total.unknown += 1;
    totals.set(`${day} ${engine}`, total);
  }
  return [...totals.values()].sort((a, b) => (a.day === b.day ? (a.engine < b.engine ? -1 : 1) : a.day < b.day ? 1 : -1));
}
