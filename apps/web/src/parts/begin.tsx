/** Beside the example of the first visit: others to begin from. */
import { type Tile, WALL } from '../stills/stills.ts';

const SHOWN = 4;

export function Begin({ onBegin }: { onBegin: (tile: Tile) => void }) {
  return (
    <section className="begin" aria-labelledby="begin-name">
      <p>It is drawn while you type. Then say what should change, and only that changes.</p>
      <h2 id="begin-name">Or begin with one of these</h2>
      <ul>
        {WALL.slice(0, SHOWN).map((tile) => (
          <li key={tile.idea}>
            <button type="button" onClick={() => onBegin(tile)}>
              <img src={tile.still} alt="" draggable={false} />
              <span>{tile.idea}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
