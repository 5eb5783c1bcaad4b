/** One quiet line under the box: what was not understood, what was mended, where the words came from. Also what a screen reader hears. */
import type { Recalled, View } from '../worker/protocol.ts';

interface Props {
  view: View | undefined;
  trouble: string | undefined;
  recalled: Recalled | undefined;
  /** What the painter has no drawing for. */
  missing: readonly { name: string }[];
}

export function Reading({ view, trouble, recalled, missing }: Props) {
  const notes = [
    ...(recalled ? [`Recalled: made by ${recalled.by}.`, ...recalled.notes] : []),
    ...(view?.mended.map(({ typed, meant }) => `“${typed}” read as “${meant}”.`) ?? []),
    ...(view && view.unread.length > 0 ? [`Not understood: ${view.unread.join(', ')}.`] : []),
    ...(missing.length > 0
      ? [`No drawing for ${missing.map(({ name }) => name).join(', ')}: the place is left free, and the prompts name it.`]
      : []),
    ...(view?.lost.map((line) => `“${line}” no longer fits the words.`) ?? []),
  ];
  return (
    <p id="idea-read" className="reading" data-trouble={trouble !== undefined || undefined}>
      {trouble ?? notes.join(' ')}
    </p>
  );
}
