/** Undo of everything: documents before and after. Changes of one kind in quick succession, such as typing, are one step. */
export interface Timeline<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What kind the last change was, and when. */
  last?: { kind: string; at: number };
}

const MOST = 300;
/** Milliseconds within which typing is one step. */
const TOGETHER = 700;

export const timelineOf = <T>(present: T): Timeline<T> => ({ past: [], present, future: [] });

/** `kind` with a colon at its end (`type:`) joins the step before it where that was of the same kind and just now. */
export function changed<T>({ past, present, last }: Timeline<T>, next: T, kind: string, at: number): Timeline<T> {
  const joins = kind.endsWith(':') && last?.kind === kind && at - last.at < TOGETHER && past.length > 0;
  return { past: joins ? past : [...past, present].slice(-MOST), present: next, future: [], last: { kind, at } };
}

export function undone<T>({ past, present, future }: Timeline<T>): Timeline<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: Timeline<T>): Timeline<T> {
  const [after, ...rest] = future;
  return after === undefined ? { past, present, future } : { past: [...past, present], present: after, future: rest };
}
