/**
 * Where a group goes in respect of one that is placed already. Each bond is one small rule; the measures are those by which
 * layouts are judged elsewhere (T2I-CompBench, Huang et al. 2023: left means further left than up or down, and hardly
 * overlapping; in front means nearer), met with some room to spare.
 */
import { milking, pushing, through } from './at-work.ts';
import { belong, hold, onHeadOf, onShoulder, wear } from './bodily.ts';
import type { Item } from './boxes.ts';
import { close } from './face-to-face.ts';
import type { Bond } from './relations.ts';
import { atDesk } from './resting.ts';
import type { Rule, SeatOptions } from './seat-rule.ts';
import { matchScale } from './seat-scale.ts';
import { above, draped, stackedOn, stackedUnder, under } from './seats-above-below.ts';
import { on, riding } from './seats-astride.ts';
import { against, ahead, around, behind, beside, hiding, inFront, near, overlooking } from './seats-beside.ts';
import { within } from './seats-within.ts';

/** Moves `items` so that "items bond anchor" holds. */
export function seat(items: Item[], bond: Bond, anchor: readonly Item[], options: SeatOptions): void {
  matchScale(items, bond, anchor);
  RULES[bond](items, anchor, options);
}

const RULES: Readonly<Record<Bond, Rule>> = {
  close,
  left: beside(-1, 0.16),
  right: beside(1, 0.16),
  near,
  between: near,
  against,
  at: atDesk,
  above,
  'stacked-on': stackedOn,
  riding,
  'stacked-under': stackedUnder,
  under,
  front: inFront,
  hiding,
  overlooking,
  draped,
  behind: behind(0.35),
  hidden: behind(0.6),
  around,
  containing: around,
  on,
  in: within,
  held: hold,
  shoulder: onShoulder,
  head: onHeadOf,
  through: through(near),
  ahead,
  pushing: pushing(near),
  milking: milking(near),
  worn: wear,
  part: belong,
  holding: near,
};
