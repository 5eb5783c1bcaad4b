/** The empty page: pictures to begin from. Now and then one of them shows what a few more words do to it. */
import { useEffect, useState } from 'react';
import { type Tile, WALL } from '../stills/stills.ts';

const TURN_MS = 2400;
const TALKED = WALL.filter(({ talked }) => talked !== undefined);

/** The tile that is being talked about: each for two turns, with a turn of rest between. */
export function useTalkedAbout(on: boolean): Tile | undefined {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!on || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    setTurn(0);
    const timer = setInterval(() => setTurn((now) => now + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [on]);
  return turn % 3 === 0 ? undefined : TALKED[Math.floor(turn / 3) % TALKED.length];
}

export function Wall({ about, onTry }: { about: Tile | undefined; onTry: (tile: Tile) => void }) {
  return (
    <ul className="wall" aria-label="Pictures to begin from">
      {WALL.map((tile) => (
        <li key={tile.idea}>
          <button type="button" aria-label={tile.idea} onClick={() => onTry(tile)}>
            <span className="wall-paper">
              <img src={tile.still} alt="" draggable={false} />
              {tile.talked && (
                <img
                  src={tile.talked.still}
                  alt=""
                  draggable={false}
                  className="talked"
                  data-on={tile === about || undefined}
                />
              )}
            </span>
            <span className="wall-words" aria-hidden="true">
              {tile.idea}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Under the wall: what is being said to which picture. Only to be looked at; the text beside it says the same. */
export function WallLine({ about }: { about: Tile | undefined }) {
  return (
    <p className="wall-line" aria-hidden="true">
      {about?.talked ? (
        <>
          <span key={about.idea} className="quiet">
            {about.idea}
          </span>
          <span key={about.talked.line} className="wall-said">
            “{about.talked.line}”
          </span>
        </>
      ) : (
        <span className="quiet">All of them were painted here: go on from any.</span>
      )}
    </p>
  );
}
