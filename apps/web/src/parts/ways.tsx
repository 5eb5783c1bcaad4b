/** Variations over the picture's own place, to choose from. */
import { useEffect, useRef } from 'react';
import type { ShownWay } from '../state/use-atelier.ts';
import type { Painted, Way } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

export function Ways({
  ways,
  onChoose,
  onClose,
}: {
  ways: readonly ShownWay[];
  onChoose: (way: Way) => void;
  onClose: () => void;
}) {
  return (
    <section
      className="ways"
      aria-label="Variations"
      style={{ '--columns': Math.ceil(Math.sqrt(ways.length)) } as React.CSSProperties}
      onPointerMove={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <div className="ways-head">
        <p>Choose one to go on from</p>
        <button type="button" className="icon-button" aria-label="Close the variations" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <ol>
        {ways.map((way, i) => (
          <li key={way.doc.seed}>
            <button type="button" disabled={!way.painted} onClick={() => onChoose(way)}>
              <span className="way-paper">
                {way.painted ? <Thumbnail painted={way.painted} /> : <span className="way-wait" />}
              </span>
              <span className="way-label">
                {i + 1} <span className="quiet">{way.label}</span>
                {way.painted && <span className="way-use"> use it</span>}
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
