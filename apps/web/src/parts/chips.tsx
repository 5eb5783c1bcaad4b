/** The Brief in chips: what was said; and folded behind one line, what follows from it, what was added, what only prompts say. */
import { memo, useState } from 'react';
import type { Doc } from '../model/doc.ts';
import { drawnAs, unseen } from '../model/unseen.ts';
import { storedUnfolded, storeUnfolded } from '../state/stored.ts';
import type { Chip as ChipData, Painted } from '../worker/protocol.ts';
import { Chip } from './chip.tsx';

interface Props {
  chips: readonly ChipData[];
  picture: Painted | undefined;
  onChange: (kind: string, make: (doc: Doc) => Doc) => void;
  onLock: (chip: ChipData) => void;
}

/** More of a row are counted, and shown when wanted: a text of five hundred things would be five hundred cards to keep ready. */
const MOST = 40;

/** Rendered when what it shows has changed, and not with each key. */
export const Chips = memo(function Chips({ chips, picture, onChange, onLock }: Props) {
  const [open, setOpen] = useState(storedUnfolded);
  const rest = chips.filter(({ row }) => row !== 'said');
  const on = rest.some(({ off }) => !off);
  const row = (name: string, id: string, mine: readonly ChipData[]) =>
    mine.length > 0 && <Line name={name} id={id} mine={mine} picture={picture} onChange={onChange} onLock={onLock} />;
  return (
    <section aria-label="What is in the picture, and who put it there" className="brief">
      {row(
        'You said',
        'said',
        chips.filter((chip) => chip.row === 'said'),
      )}
      {rest.length > 0 && (
        <p className="chip-fold">
          <span title="which you left open">
            I chose {rest.length} more {rest.length === 1 ? 'detail' : 'details'}:
          </span>
          <button
            type="button"
            className="text-button"
            aria-expanded={open}
            aria-controls="chip-rest"
            onClick={() => {
              setOpen(!open);
              storeUnfolded(!open);
            }}
          >
            {open ? 'hide' : 'show'}
            <span className="sr-only"> them</span>
          </button>
          <span aria-hidden="true">·</span>
          <button
            type="button"
            className="text-button"
            onClick={() =>
              onChange('off', (doc) => ({
                ...doc,
                off: { ...doc.off, ...Object.fromEntries(rest.map(({ key }) => [key, on])) },
              }))
            }
          >
            {on ? 'leave out' : 'bring back'}
            <span className="sr-only"> what I chose</span>
          </button>
        </p>
      )}
      <div id="chip-rest" className="brief" hidden={!open}>
        {row(
          'Comes with it',
          'follows',
          rest.filter((chip) => chip.row === 'follows' && !chip.wordsOnly),
        )}
        {row(
          'I added',
          'added',
          rest.filter((chip) => chip.row === 'added' && !chip.wordsOnly),
        )}
        {row(
          'Only in the prompt, not drawn',
          'prompt',
          rest.filter(({ wordsOnly }) => wordsOnly),
        )}
      </div>
    </section>
  );
});

function Line({
  name,
  id,
  mine,
  picture,
  onChange,
  onLock,
}: Omit<Props, 'chips'> & { name: string; id: string; mine: readonly ChipData[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? mine : mine.slice(0, MOST);
  return (
    <div className="chip-row" data-row={id}>
      <h2 id={`row-${id}`}>{name}</h2>
      <ul aria-labelledby={`row-${id}`}>
        {shown.map((chip, i) => (
          <li key={chip.key}>
            <Chip
              chip={chip}
              unseen={unseen(picture, chip)}
              drawnAs={drawnAs(picture, chip)}
              unkept={picture?.unkept}
              before={mine[i - 1]}
              after={mine[i + 1]}
              onChange={onChange}
              onLock={() => onLock(chip)}
              onMove={(to) => onChange('order', (doc) => moved(doc, mine, chip.key, to))}
              onDropped={(key) => onChange('order', (doc) => moved(doc, mine, key, chip.key))}
            />
          </li>
        ))}
        {mine.length > MOST && (
          <li>
            <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'fewer' : `${mine.length - MOST} more`}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The row's keys with one of them in another's place. */
function moved(doc: Doc, row: readonly ChipData[], key: string, to: string): Doc {
  const keys = row.map((chip) => chip.key);
  const from = keys.indexOf(key);
  const target = keys.indexOf(to);
  if (from < 0 || target < 0 || from === target) return doc;
  keys.splice(target, 0, ...keys.splice(from, 1));
  return { ...doc, order: [...doc.order.filter((each) => !keys.includes(each)), ...keys] };
}
