/**
 * What drafts cost here, learnt as they are painted: a part that any size costs (the plan) and a part for each pixel. From it follows
 * whether a draft can come whole, or a small one first.
 */
export interface Pace {
  /** Milliseconds at any size. */
  fixed: number;
  /** Milliseconds a pixel. */
  pixel: number;
}

/** Before anything was painted: small first, in case it is a slow one. */
export const FIRST_PACE: Pace = { fixed: 40, pixel: 0.006 };
/** A whole draft that comes within this needs no small one before it: with the breath and the reading, 300 from the last key. Milliseconds. */
const WHOLE_MS = 210;
/** What the small one may take. */
const SMALL_MS = 170;
const SMALL_SIDES = [320, 256, 208, 160, 128, 96] as const;
const LEAST_SIDE = 96;
/** Slow starts must not make all later drafts small. */
const MOST = { fixed: 400, pixel: 0.02 };
const LEARNT = 0.4;
/** Where a larger picture did not take so much longer than the smaller one before it, the smaller one was slow for another reason. */
const PLAUSIBLE = 1.1;

const expected = ({ fixed, pixel }: Pace, side: number): number => fixed + pixel * side * side;

/** Fewer of them say nothing about this machine. */
const LEAST_KNOWN = 6;
const SLOWER_THAN = 0.8;

/** What each thing costs at any size: it is placed among the others. Milliseconds, measured with ideas of 300 to 500 things. */
const THING_MS = 2;

/** What to expect of a picture of `things` that is like none before: the pace of a slow one among those that were painted here. */
export function usualPace(known: Iterable<Pace>, things = 0): Pace {
  const paces = [...known].sort((a, b) => expected(a, 256) - expected(b, 256));
  const usual = (paces.length < LEAST_KNOWN ? undefined : paces[Math.floor(paces.length * SLOWER_THAN)]) ?? FIRST_PACE;
  return things > 0 ? { ...usual, fixed: usual.fixed + things * THING_MS } : usual;
}

/** Sides to paint one after another, the last one `side`. */
export function sidesFor(pace: Pace, side: number): number[] {
  const whole = expected(pace, side);
  if (whole <= WHOLE_MS) return [side];
  const small = SMALL_SIDES.find((each) => each < side && expected(pace, each) <= SMALL_MS) ?? LEAST_SIDE;
  // Where the plan is most of it, a small one would only keep the whole one waiting.
  return small < side && expected(pace, small) < 0.6 * whole ? [small, side] : [side];
}

export interface Measured {
  pixels: number;
  ms: number;
}

/** The pace after a painting; with the one just before of the same picture at another size, both parts are known. */
export function learnt(pace: Pace, now: Measured, before?: Measured): Pace {
  let seen: Pace;
  if (before && now.pixels > before.pixels * 1.5 && now.ms > before.ms * PLAUSIBLE) {
    const pixel = (now.ms - before.ms) / (now.pixels - before.pixels);
    seen = { pixel, fixed: Math.max(0, now.ms - pixel * now.pixels) };
  } else {
    const ratio = now.ms / Math.max(1, expected(pace, Math.sqrt(now.pixels)));
    seen = { fixed: pace.fixed * ratio, pixel: pace.pixel * ratio };
  }
  return {
    fixed: pace.fixed * (1 - LEARNT) + Math.min(MOST.fixed, seen.fixed) * LEARNT,
    pixel: pace.pixel * (1 - LEARNT) + Math.min(MOST.pixel, seen.pixel) * LEARNT,
  };
}
