/**
 * What drafts cost here, learnt as they are painted: a part that any size costs (the plan) and a part for each pixel. From it follows
 * whether a draft can come whole, or a small one first. On a warm machine the plan is a few milliseconds; what makes a first painting of its
 * kind slow at any size is mostly code that is not compiled yet, and that is paid once, by the small one.
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
const WHOLE_MS = 200;
/** What the small one may take. */
const SMALL_MS = 150;
const SMALL_SIDES = [320, 256, 208, 160, 128, 96] as const;
const LEAST_SIDE = 96;
/** As many pixels as a draft has. */
const WHOLE_SIDE = 384;
/** Of the time of the whole one: a small one that takes longer would only keep the whole one waiting. */
const WORTH_IT = 0.6;
/** Slow starts must not make all later drafts small. */
const MOST = { fixed: 400, pixel: 0.02 };
/** How much one painting tells of the next: at two sizes it tells of both parts; of one size, what is slow once was mostly slow to start. */
const LEARNT = { both: 0.5, slower: 0.3, faster: 0.6 };
/** Where a larger picture did not take so much longer than the smaller one before it, the smaller one was slow for another reason. */
const PLAUSIBLE = 1.1;
/** What of the part for any size is still believed after a painting whose size alone is known: else it would never be looked at again. */
const BELIEVED = 0.75;

const expected = ({ fixed, pixel }: Pace, side: number): number => fixed + pixel * side * side;
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const among = (values: readonly number[], share: number): number => sorted(values)[Math.floor(values.length * share)] ?? 0;

/** Fewer of them say nothing about this machine. */
const LEAST_KNOWN = 6;
const SLOWER_THAN = 0.8;

/** What each thing costs at any size: it is placed among the others. Milliseconds, measured with ideas of 300 to 500 things. */
const THING_MS = 2;

/**
 * What to expect of a picture of `things` that is like none before: the time of a slow one among those that were painted here. How much of it
 * any size costs is the machine's usual part, and not that one's own.
 */
export function usualPace(known: Iterable<Pace>, things = 0): Pace {
  const paces = [...known];
  let usual = FIRST_PACE;
  if (paces.length >= LEAST_KNOWN) {
    const whole = among(
      paces.map((pace) => expected(pace, WHOLE_SIDE)),
      SLOWER_THAN,
    );
    const fixed = Math.min(
      whole / 2,
      among(
        paces.map((pace) => pace.fixed),
        0.5,
      ),
    );
    usual = { fixed, pixel: (whole - fixed) / WHOLE_SIDE ** 2 };
  }
  return things > 0 ? { ...usual, fixed: usual.fixed + things * THING_MS } : usual;
}

/** Sides to paint one after another, the last one `side`. */
export function sidesFor(pace: Pace, side: number): number[] {
  const whole = expected(pace, side);
  if (whole <= WHOLE_MS) return [side];
  const small = SMALL_SIDES.find((each) => each < side && expected(pace, each) <= SMALL_MS) ?? LEAST_SIDE;
  return small < side && expected(pace, small) < WORTH_IT * whole ? [small, side] : [side];
}

export interface Measured {
  pixels: number;
  ms: number;
}

/** `pace` after a painting; with the one before of the same picture at another size, of which `pace` knows nothing, both parts are known. */
export function learnt(pace: Pace, now: Measured, before?: Measured): Pace {
  const { pixels, ms } = now;
  if (before && pixels > before.pixels * 1.5 && ms > before.ms * PLAUSIBLE) {
    const pixel = (ms - before.ms) / (pixels - before.pixels);
    return mixed(pace, { pixel, fixed: Math.max(0, ms - pixel * pixels) }, LEARNT.both);
  }
  const known = expected(pace, Math.sqrt(pixels));
  const fixed = pace.fixed * (ms / Math.max(1, known)) * BELIEVED;
  return mixed(pace, { fixed, pixel: (ms - fixed) / pixels }, ms < known ? LEARNT.faster : LEARNT.slower);
}

const mixed = (pace: Pace, seen: Pace, share: number): Pace => ({
  fixed: pace.fixed * (1 - share) + Math.min(MOST.fixed, seen.fixed) * share,
  pixel: pace.pixel * (1 - share) + Math.min(MOST.pixel, seen.pixel) * share,
});
