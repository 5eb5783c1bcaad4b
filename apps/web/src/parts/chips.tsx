/** The Brief in three rows: what was said, what follows from it, what was added. */
import { useState } from 'react';
import type { Doc } from '../model/doc.ts';
import type { Chip as ChipData, Row } from '../worker/protocol.ts';
import { Chip } from './chip.tsx';

interface Props {
  chips: readonly ChipData[];
  onChange: (kind: string, make: (doc: Doc) => Doc) => void;
  onLock: (chip: ChipData) => void;
}

const ROWS: readonly { row: Row; name: string; empty: string }[] = [
  { row: 'said', name: 'You said', empty: 'nothing yet' },
  { row: 'follows', name: 'Follows', empty: 'nothing' },
  { row: 'added', name: 'I added', empty: 'nothing' },
];

/** What is shown of a row before it is asked for whole. */
const FIRST = 7;

export function Chips({ chips, onChange, onLock }: Props) {
  const [whole, setWhole] = useState<readonly Row[]>([]);
  return (
    <section aria-label="What is in the picture, and who put it there" className="brief">
      {ROWS.map(({ row, name, empty }) => {
        const mine = chips.filter((chip) => chip.row === row);
        const on = mine.some(({ off }) => !off);
        // One hidden chip would take no less room than the button for it.
        const shown = row === 'said' || whole.includes(row) || mine.length <= FIRST + 1 ? mine : mine.slice(0, FIRST);
        return (
          <div key={row} className="chip-row" data-row={row}>
            <h2 id={`row-${row}`}>{name}</h2>
            {mine.length === 0 ? (
              <p className="quiet">{empty}</p>
            ) : (
              <ul aria-labelledby={`row-${row}`}>
                {shown.map((chip, i) => (
                  <li key={chip.key}>
                    <Chip
                      chip={chip}
                      before={mine[i - 1]}
                      after={mine[i + 1]}
                      onChange={onChange}
                      onLock={() => onLock(chip)}
                      onMove={(to) => onChange('order', (doc) => moved(doc, mine, chip.key, to))}
                      onDropped={(key) => onChange('order', (doc) => moved(doc, mine, key, chip.key))}
                    />
                  </li>
                ))}
                {shown.length < mine.length && (
                  <li>
                    <button type="button" className="text-button" onClick={() => setWhole([...whole, row])}>
                      {mine.length - shown.length} more
                    </button>
                  </li>
                )}
                {row === 'added' && mine.length > 1 && (
                  <li>
                    <button
                      type="button"
                      className="text-button"
                      onClick={() =>
                        onChange('off', (doc) => ({
                          ...doc,
                          off: { ...doc.off, ...Object.fromEntries(mine.map(({ key }) => [key, on])) },
                        }))
                      }
                    >
                      {on ? 'leave all out' : 'bring back'}
                    </button>
                  </li>
                )}
              </ul>
            )}
          </div>
        );
      })}
    </section>
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
