/** Variations over the picture's own place: one is chosen, and then gone on from. */
import { useEffect, useRef, useState } from 'react';
import type { ShownWay } from '../state/use-atelier.ts';
import type { Painted, Way } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

interface Props {
  ways: readonly ShownWay[];
  onChoose: (way: Way) => void;
  onClose: () => void;
}

export function Ways({ ways, onChoose, onClose }: Props) {
  const [chosen, setChosen] = useState<number>();
  const way = chosen === undefined ? undefined : ways[chosen];
  return (
    <section
      className="ways"
      aria-label="Variations"
      style={{ '--columns': Math.ceil(Math.sqrt(ways.length)) } as React.CSSProperties}
      onPointerMove={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <div className="ways-head">
        <p>{way && chosen !== undefined ? `${chosen + 1} is chosen` : 'Choose one to go on from'}</p>
        <button type="button" className="button button-main" disabled={!way?.painted} onClick={() => way && onChoose(way)}>
          <Icon name="check" size={15} /> Use it
        </button>
        <button type="button" className="icon-button" aria-label="Close the variations" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <ol>
        {ways.map((each, i) => (
          <li key={each.doc.seed}>
            <button
              type="button"
              aria-pressed={i === chosen}
              title="twice to go on from it"
              disabled={!each.painted}
              onClick={() => setChosen(i)}
              onDoubleClick={() => onChoose(each)}
              onKeyDown={(event) => {
                // Enter chooses, and once more goes on.
                if (event.key === 'Enter' && i === chosen) onChoose(each);
              }}
            >
              <span className="way-paper">
                {each.painted ? <Thumbnail painted={each.painted} /> : <span className="way-wait" />}
                {i === chosen && (
                  <span className="way-tick">
                    <Icon name="check" size={15} />
                  </span>
                )}
              </span>
              <span className="way-label">
                <span className="way-number">{i + 1}</span>
                {each.differs.map(({ axis, value }) => (
                  <span key={axis} className="way-value">
                    <span className="sr-only">{axis} </span>
                    <span>{value}</span>
                  </span>
                ))}
                {each.differs.length === 0 && <span>laid out anew</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Thumbnail({ painted }: { painted: Painted }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    canvas.current.width = painted.width;
    canvas.current.height = painted.height;
    context.putImageData(new ImageData(painted.data, painted.width, painted.height), 0, 0);
  }, [painted]);
  return <canvas ref={canvas} />;
}
