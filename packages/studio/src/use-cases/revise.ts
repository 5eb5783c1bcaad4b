/** Going on from a picture: its own Brief, one instruction, the same seed, so that what was not spoken of stays (L1). */
import { keepPlaces } from '@atelier/illustrator';
import { type ByModel, revise as edit, type ModelOptions, type Revision, reviseWith } from '@atelier/prompt';
import { AtelierError, type Brief, type ChatModel } from '@atelier/spec';
import { shapedAs } from './plan.ts';
import { type Size, sizeOf } from './size.ts';

/** What was painted, as far as the next picture needs it. */
export interface Painted extends Size {
  brief: Brief;
  seed: number;
  /** The thing that the last instruction was about, by its id, where there was one. */
  about?: string | undefined;
}

/**
 * The Brief that a file carries, with the picture's ratio where only a flag had asked for it: "wider" is then wider than what
 * is seen.
 */
export function paintedBy({ brief, seed, width, height, about }: Painted): Painted {
  const talked = about === undefined ? {} : { about };
  return { brief: shapedAs(brief, { width, height }), seed, width, height, ...talked };
}

/** One instruction on a Brief; what it does not name stays where it stood (L1). @throws AtelierError `idea-empty` for a blank one */
export function reviseBrief(painted: Painted, instruction: string): Revision {
  const { brief, seed, about } = painted;
  if (instruction.trim() === '')
    throw new AtelierError('idea-empty', 'The instruction is empty. Say what should change, for example "make it night".');
  const revision = edit(withChoices(brief, true), instruction, { seed, about });
  return { ...revision, brief: inPlace(painted, withChoices(revision.brief, undefined)) };
}

function inPlace(before: Painted, after: Brief): Brief {
  return keepPlaces(before.brief, after, before, sizeAfter(before, after), before.seed);
}

/** The same through a chat model. @throws AtelierError `idea-empty`, `interrupted` */
export async function reviseBriefWith(
  model: ChatModel,
  painted: Painted,
  instruction: string,
  options: ModelOptions,
): Promise<ByModel<Revision>> {
  const { brief, seed } = painted;
  if (instruction.trim() === '')
    throw new AtelierError('idea-empty', 'The instruction is empty. Say what should change, for example "make it night".');
  const answered = await reviseWith(model, withChoices(brief, true), instruction, { ...options, seed });
  return {
    ...answered,
    result: { ...answered.result, brief: inPlace(painted, withChoices(answered.result.brief, undefined)) },
  };
}

/** What a variation chose was chosen by the person with it, so a later edit of something else leaves it. */
function withChoices(brief: Brief, locked: true | undefined): Brief {
  const mark = <T extends { rule?: string | undefined; locked?: boolean | undefined }>(fact: T): T => {
    if (!fact.rule?.startsWith('vary.')) return fact;
    const { locked: _, ...rest } = fact;
    return (locked ? { ...rest, locked } : rest) as T;
  };
  return { ...brief, setting: brief.setting.map(mark), look: brief.look.map(mark) };
}

/** The size of the picture before, unless the edit speaks of its shape: then the new ratio with about as many pixels. */
export function sizeAfter(before: Painted, after: Brief): Size {
  const { width, height, brief } = before;
  const [old, now] = [brief.format, after.format];
  if (old.aspect === now.aspect && old.width === now.width && old.height === now.height) return { width, height };
  const wanted = sizeOf({}, now);
  if (now.width !== undefined) return wanted;
  const scale = Math.sqrt((width * height) / (wanted.width * wanted.height));
  const side = (pixels: number) => Math.min(4096, Math.max(64, Math.round((pixels * scale) / 8) * 8));
  return { width: side(wanted.width), height: side(wanted.height) };
}
