/** Finding one's way among the moments of a conversation. */
import { type ChatState, type Moment, momentAt, paintedBefore } from './chat-state.ts';

/** One step back: from a picture to the picture before it, where there is one. */
export function stepBack(state: ChatState, { from, picture }: Moment): Moment | undefined {
  const made = momentAt(state, from);
  return (picture && paintedBefore(state, made)) ?? made;
}

/** "The second": of the variations offered last, else of all pictures of the conversation. */
export function named(state: ChatState, which: number | 'other' | 'last'): Moment | undefined {
  const { choices, moments, before } = state;
  if (which === 'other') return momentAt(state, before);
  const pictures = moments.filter(({ picture }) => picture);
  if (which === 'last') return pictures.at(-1);
  return choices.length > 0 ? momentAt(state, choices[which - 1]) : pictures[which - 1];
}

/** Every picture with its number and the one it came from; an arrow at the one that is spoken of. */
export function historyText(state: ChatState): string {
  const painted = state.moments.filter(({ picture }) => picture);
  if (painted.length === 0) return 'Nothing has been painted yet.';
  const lines = painted.map((moment) => {
    const from = paintedBefore(state, momentAt(state, moment.from))?.picture?.number;
    return `${moment.n === state.at ? '→' : ' '} ${shown(moment)}${from ? `   from ${from}` : ''}`;
  });
  return lines.join('\n');
}

export const shown = ({ picture, seed }: Moment): string =>
  picture ? `picture ${picture.number}, ${fileName(picture.file)}` : `seed ${seed}`;

const fileName = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
