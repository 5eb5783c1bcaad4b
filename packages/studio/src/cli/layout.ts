/** Who says where things stand: the built-in layout, or a chat model that a person has. */
import type { Liberty } from '@atelier/spec';
import { Option } from 'commander';
import type { Taste } from '../use-cases/compose.ts';
import type { Written } from '../use-cases/provenance.ts';
import { type Begun, type Circumstances, isModel, say, type Writer, whileShown } from './writer.ts';

export const layoutOption = (): Option =>
  new Option('--layout <who>', 'who says where things stand: built-in, or a chat model as for --writer')
    .default('built-in')
    .conflicts(['stage', 'batch']);

interface How extends Pick<Circumstances, 'offline' | 'maxCost'> {
  signal: AbortSignal;
  size?: string | undefined;
  aspect?: string | undefined;
  liberty?: Liberty | undefined;
  taste?: Taste | undefined;
}

/** One picture to be laid out. */
interface Bare extends Begun {
  seed: number;
}

/** The start with the places that the model found for its things; what it may not do is said, and the built-in layout then stands. */
export async function laidOutBy(layout: Writer | undefined, bare: Bare, how: How): Promise<Begun> {
  if (!isModel(layout)) return bare;
  const [laidOut = bare] = await allLaidOutBy(layout, [bare], how);
  return laidOut;
}

/** The same for several pictures, one question each, one after another: they differ in what stands in them. */
export async function allLaidOutBy(
  layout: Writer,
  bare: readonly Bare[],
  { signal, size, aspect, liberty, taste, ...circumstances }: How,
): Promise<Begun[]> {
  const [{ planStageWith }, { planOf }, { aboutAll }] = await Promise.all([
    import('@atelier/prompt'),
    import('../use-cases/plan.ts'),
    import('../use-cases/compose-with.ts'),
  ]);
  return whileShown(layout, circumstances, async (model) => {
    const laidOut: Begun[] = [];
    for (const [i, { start, seed, written }] of bare.entries()) {
      const shape = { ...(size && { size }), ...(aspect && { aspect }) };
      const plan = planOf({ start, seed, ...shape, ...(liberty && { liberty }), ...(taste && { taste }) });
      const answered = await planStageWith(model, plan.brief, { signal, ratio: plan.width / plan.height });
      const about = aboutAll(model, [answered]);
      say(about.warnings, bare.length > 1 ? `picture ${i + 1}` : undefined);
      const both: Written = {
        ...written,
        ...(about.written?.writer && { layout: about.written.writer }),
        warnings: [...(written?.warnings ?? []), ...about.warnings],
      };
      laidOut.push({ start: { brief: answered.result }, written: both });
    }
    return laidOut;
  });
}
