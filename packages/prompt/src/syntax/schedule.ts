/** Which text stands at which step, where a prompt changes while it is drawn. */
import { AtelierError } from '@atelier/spec';
import { editing, type Item } from './editing.ts';

/** Up to and with that step, this text. */
export type Step = [until: number, text: string];

export interface ScheduleOptions {
  /** Steps of the second pass, where it is that pass which is asked about: parts of all steps are then 1.0 to 2.0. */
  hires?: number;
}

/** The most steps that are spelled out. */
const MAX_STEPS = 1000;

/**
 * The schedule of AUTOMATIC1111's web UI and Forge (see `editing`): one entry for each step at which something may change,
 * neighbours not joined, and one for the whole where nothing does.
 *
 * @param steps of the first pass, 1 to 1000
 */
export function schedule(prompt: string, steps: number, { hires }: ScheduleOptions = {}): Step[] {
  const all = hires ?? steps;
  for (const given of [steps, all])
    if (!Number.isInteger(given) || given < 1 || given > MAX_STEPS)
      throw new AtelierError('usage', `Expected 1 to ${MAX_STEPS} steps, got ${given}.`);
  const items = editing(prompt);
  if (items === undefined) return [[all, prompt]];
  const timing = { all, offset: hires === undefined ? { part: 0, whole: 0 } : { part: 1, whole: steps } };
  const ends = new Set<number>([all]);
  collect(items, timing, ends);
  return [...ends].sort((a, b) => a - b).map((step): Step => [step, textAt(prompt, items, step, timing)]);
}

interface Timing {
  all: number;
  offset: { part: number; whole: number };
}

/** With a full stop it is a part of all steps, without one a step; cut at the last step, rounded towards zero. */
function stepOf(when: string, { all, offset }: Timing): number {
  const value = when.includes('.') ? (Number(when) - offset.part) * all : Number(when) - offset.whole;
  return Math.min(all, Math.trunc(value));
}

function collect(items: readonly Item[], timing: Timing, ends: Set<number>): void {
  for (const item of items) {
    if (!('kind' in item)) continue;
    if (item.kind === 'alternating') {
      for (let step = 1; step <= timing.all; step++) ends.add(step);
      for (const option of item.options) collect(option, timing, ends);
    } else {
      const step = stepOf(item.when, timing);
      if (step >= 1) ends.add(step);
      collect(item.before, timing, ends);
      collect(item.after, timing, ends);
    }
  }
}

function textAt(prompt: string, items: readonly Item[], step: number, timing: Timing): string {
  let text = '';
  for (const item of items) {
    if (!('kind' in item)) text += prompt.slice(item.start, item.end);
    else if (item.kind === 'edited')
      text += textAt(prompt, step <= stepOf(item.when, timing) ? item.before : item.after, step, timing);
    else text += textAt(prompt, item.options[(step - 1) % item.options.length]!, step, timing);
  }
  return text;
}
