/** Keys, and what the painter is and is not. */
import { useEffect, useRef } from 'react';
import { Icon } from './icons.tsx';

const command = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
const KEYS: readonly [string, string][] = [
  [`${command} Enter`, 'paint it at full size'],
  [`${command} S`, 'save it as PNG, with everything that made it inside'],
  [`${command} Z`, 'undo anything'],
  [`${command} Shift Z`, 'redo'],
  ['Alt ↑ ↓', 'earlier and later ideas'],
  ['Esc', 'stop painting or drawing'],
  ['Delete', 'on a chip: leave it out, or bring it back'],
  ['L', 'on a chip: lock it'],
  ['Alt ← →', 'on a chip: say it earlier or later'],
  ['?', 'this'],
];

export function Help({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="card help" aria-labelledby="help-name" onClose={onClose}>
      <div className="help-head">
        <h2 id="help-name">Say a picture, see it now, keep talking</h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p>
        The picture is drawn on this machine, while you type, by the Illustrator: a procedural painter, not a trained model. It
        is good at landscapes, abstract pieces and lettering; animals, people and things are picture-book; what it cannot draw
        it says. For photographs, carry a prompt to a generator, or connect one: “atelier engines” in a terminal says how.
      </p>
      <p>
        Point at a word to see what it became; point at the picture to see who put it there. Drop a picture here to go on from
        it.
      </p>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
