/** What is to be painted before any painter is asked: by whom it is written and laid out, and for several pictures each by itself. */
import { AtelierError } from '@atelier/spec';
import type { Way } from '../use-cases/imagine.ts';
import type { Wish } from '../use-cases/plan.ts';
import { allLaidOutBy, laidOutBy } from './layout.ts';
import { type Begun, type Circumstances, isModel, startBy, type Writer, waysBy } from './writer.ts';

interface Beginning extends Pick<Circumstances, 'offline' | 'maxCost'> {
  wish: Wish;
  writer: Writer | undefined;
  layout: Writer | undefined;
  count: number;
  /** Several pictures take the next seeds. */
  same?: boolean | undefined;
  signal: AbortSignal;
}

/** `ways`: a Brief for each picture, where they differ in more than the seed. `taste` is left where it is still to be applied. */
export async function begun(beginning: Beginning): Promise<Begun & { ways?: Way[]; composed: boolean }> {
  const { wish, writer, layout, count, same, signal, offline, maxCost } = beginning;
  const { seed, liberty, size, aspect, taste } = wish;
  if (isModel(writer) && taste)
    throw new AtelierError(
      'usage',
      '--creativity, --lock and --forbid say what the built-in writer is free in; a chat model writes by --liberty alone. Leave them or --writer out.',
    );
  const how = { seed, liberty, signal, offline, maxCost };
  const places = { signal, offline, maxCost, size, aspect, liberty, taste };
  const next = (i: number): number => (seed + i) % 2 ** 32;
  if (isModel(writer) && count > 1 && !same) {
    const { ways, written } = await waysBy(writer, wish.start, count, how);
    const bare = ways.map(({ brief }, i) => ({ start: { brief }, seed: next(i), ...(written && { written }) }));
    return {
      start: wish.start,
      composed: true,
      ways: toWays(bare, isModel(layout) ? await allLaidOutBy(layout, bare, places) : bare),
    };
  }
  const written = await startBy(writer, wish.start, how);
  if (!isModel(layout)) return { ...written, composed: false };
  if (count === 1) return { ...(await laidOutBy(layout, { ...written, seed }, places)), composed: true };
  const { differentSeeds } = await import('../use-cases/different-seeds.ts');
  const seeds = same
    ? Array.from({ length: count }, (_, i) => next(i))
    : differentSeeds({ ...wish, start: written.start }, count);
  const bare = seeds.map((each) => ({ ...written, seed: each }));
  return { ...written, composed: true, ways: toWays(bare, await allLaidOutBy(layout, bare, places)) };
}

const toWays = (bare: readonly { seed: number }[], begun: readonly Begun[]): Way[] =>
  begun.flatMap(({ start, written }, i) =>
    'brief' in start ? [{ brief: start.brief, seed: bare[i]?.seed ?? 0, ...(written && { written }) }] : [],
  );
