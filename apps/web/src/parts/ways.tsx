/** Variations over the picture's own place: a tap goes on from one of them. */
import { useEffect, useRef } from 'react';
import type { ShownWay } from '../state/use-ways.ts';
import type { Painted, Way } from '../worker/protocol.ts';

interface Props {
  ways: readonly ShownWay[];
  /** What they are an answer to. */
  text: string | undefined;
  onChoose: (way: Way, number: number) => void;
  onClose: () => void;
}

export function Ways({ ways, text, onChoose, onClose }: Props) {
  const columns = Math.ceil(Math.sqrt(ways.length));
  // Several of the same words, which nothing but the layout tells apart: that need not be said of each.
  const alike = ways.every(({ differs }) => differs.length === 0);
  return (
    <section
      className="ways"
      data-alike={alike || undefined}
      aria-label="Variations"
      style={{ '--columns': columns, '--rows': Math.ceil(ways.length / columns) } as React.CSSProperties}
      onPointerMove={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <div className="ways-head">
        <p>{text ?? `${ways.length} to choose from`}</p>
        <button type="button" className="text-button" onClick={onClose}>
          keep the one you have
        </button>
      </div>
      <ol>
        {ways.map((each, i) => (
          <li key={each.doc.seed}>
            <button
              type="button"
              disabled={!each.painted}
              onClick={(event) => {
                onChoose(each, i + 1);
                // By a key: it stood on what is gone now.
                if (event.detail === 0) document.getElementById('talk')?.focus();
              }}
            >
              <span className="way-paper">
                {each.painted ? <Thumbnail painted={each.painted} /> : <span className="way-wait" />}
              </span>
              <span className="way-label">
                <span className="way-words">
                  {alike && <span className="sr-only">number </span>}
                  <span className="way-number">{i + 1}</span>{' '}
                  {each.differs.map(({ axis, value }) => (
                    <span key={axis} className="way-value">
                      <span className="sr-only">{axis} </span>
                      <span>{value}</span>
                    </span>
                  ))}
                  {each.differs.length === 0 && !alike && <span>laid out anew</span>}
                </span>
                <span className="way-use">Use this</span>
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
