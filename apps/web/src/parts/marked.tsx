/** The words with their lines, in pieces that are made anew only where something in them changed: a key in a long text costs a short one. */
import { memo } from 'react';
import { alike, type Piece, piecesOf } from '../model/pieces.ts';
import { useLight } from '../state/light.ts';
import type { Word } from '../worker/protocol.ts';

export const Marked = memo(function Marked({ idea, words }: { idea: string; words: readonly Word[] }) {
  const pieces = piecesOf(idea, words);
  const times = new Map<string, number>();
  return pieces.map((piece) => {
    const nth = times.get(piece.text) ?? 0;
    times.set(piece.text, nth + 1);
    return <Stretch key={`${piece.text} ${nth}`} {...piece} />;
  });
});

const Stretch = memo(function Stretch({ text, from, words }: Piece) {
  const { ids: lit } = useLight();
  const pieces = [];
  let at = 0;
  for (const { start, end, role, ids } of words) {
    const [begin, stop] = [start - from, end - from];
    if (begin > at) pieces.push(<span key={`t${at}`}>{text.slice(at, begin)}</span>);
    const name = ['word', `word-${role}`, ids.some((id) => lit.includes(id)) ? 'word-lit' : ''].join(' ');
    pieces.push(
      <span key={begin} className={name} data-ids={ids.join(' ')} data-role={role}>
        {withGaps(text.slice(begin, stop))}
      </span>,
    );
    at = stop;
  }
  pieces.push(<span key="rest">{text.slice(at)}</span>);
  return pieces;
}, alike);

const withGaps = (text: string) =>
  text.split(/(\s+)/).map((piece, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, which have no other name
      <span key={i} className="gap">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
