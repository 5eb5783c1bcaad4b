/** One quiet line under the box: what was not understood, what was mended, where the words came from. Also what a screen reader hears. */
import { useEffect, useState } from 'react';
import type { Recalled, View } from '../worker/protocol.ts';

interface Props {
  view: View | undefined;
  trouble: string | undefined;
  recalled: Recalled | undefined;
  /** What was said under the picture, in order. */
  said: readonly { line: string }[];
}

const CALM_MS = 600;
/** More of them are counted. */
const MOST_UNREAD = 12;

function unreadIn(words: readonly string[]): string {
  const more = words.length - MOST_UNREAD;
  return `Not understood: ${words.slice(0, MOST_UNREAD).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

export function Reading({ view, trouble, recalled, said }: Props) {
  const notes = [
    ...(recalled ? [`Recalled: made by ${recalled.by}.`, ...recalled.notes] : []),
    ...(view?.mended.map(({ typed, meant }) => `“${typed}” read as “${meant}”.`) ?? []),
    ...(view && view.unread.length > 0 ? [unreadIn(view.unread)] : []),
    ...(view?.lost.flatMap((at) => (said[at] ? [`“${said[at].line}” no longer fits the words.`] : [])) ?? []),
  ];
  const text = trouble ?? notes.join(' ');
  const [shown, setShown] = useState('');
  // Half a word is not understood either: nobody is told so while it is being typed.
  useEffect(() => {
    const soon = setTimeout(() => setShown(text), text === '' || trouble !== undefined ? 0 : CALM_MS);
    return () => clearTimeout(soon);
  }, [text, trouble]);
  return (
    <p id="idea-read" className="reading" data-trouble={trouble !== undefined || undefined}>
      {shown}
    </p>
  );
}
