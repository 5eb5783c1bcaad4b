/** Who says where things stand: the built-in layout, or a chat model that a person has. */
import type { Liberty } from '@atelier/spec';
import { Option } from 'commander';
import type { Written } from '../use-cases/provenance.ts';
import type { Start } from '../use-cases/understand.ts';
import { type Begun, isModel, say, type Writer, whileShown } from './writer.ts';

export const layoutOption = (): Option =>
  new Option('--layout <who>', 'who says where things stand: built-in, or a chat model as for --writer')
    .default('built-in')
    .conflicts(['stage', 'batch']);

interface How {
  seed: number;
  signal: AbortSignal;
  offline?: boolean | undefined;
  size?: string | undefined;
  aspect?: string | undefined;
  liberty?: Liberty | undefined;
}

/** The start with the places that the model found for its things; what it may not do is said, and the built-in layout then stands. */
export async function laidOutBy(
  layout: Writer | undefined,
  { start, written }: Begun,
  { seed, signal, offline, size, aspect, liberty }: How,
): Promise<Begun> {
  if (!isModel(layout)) return { start, ...(written && { written }) };
  const [{ planStageWith }, { planOf }, { aboutAll }] = await Promise.all([
    import('@atelier/prompt'),
    import('../use-cases/plan.ts'),
    import('../use-cases/compose-with.ts'),
  ]);
  const plan = planOf({ start, seed, ...(size && { size }), ...(aspect && { aspect }), ...(liberty && { liberty }) });
  const { answered, about } = await whileShown(layout, { offline }, async (model) => {
    const answered = await planStageWith(model, plan.brief, { signal, ratio: plan.width / plan.height });
    return { answered, about: aboutAll(model, [answered]) };
  });
  say(about.warnings);
  const laidOut: Start = { brief: answered.result };
  const both: Written | undefined = written ?? about.written;
  return {
    start: laidOut,
    ...(both && { written: { ...both, warnings: [...(written?.warnings ?? []), ...about.warnings] } }),
  };
}
