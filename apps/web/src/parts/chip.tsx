/** One fact. Its name opens what can be done with it; the cross takes it out; Delete, L, and Alt with the arrows do the same by keys. */
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useState } from 'react';
import type { Doc } from '../model/doc.ts';
import type { Unseen } from '../model/unseen.ts';
import { shine, shineSoon, useLight } from '../state/light.ts';
import type { Chip as ChipData, Unkept } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

interface Props {
  chip: ChipData;
  unseen: Unseen | undefined;
  /** What it is drawn as, for want of a drawing of its own. */
  drawnAs: string | undefined;
  /** What the drawing contradicts of all that was said. */
  unkept: readonly Unkept[] | undefined;
  before: ChipData | undefined;
  after: ChipData | undefined;
  onChange: (kind: string, make: (doc: Doc) => Doc) => void;
  onLock: () => void;
  onMove: (to: string) => void;
  /** Another chip was dropped on this one. */
  onDropped: (key: string) => void;
}

const MOVE = 'application/x-atelier-chip';

export function Chip({ chip, unseen, drawnAs, unkept, before, after, onChange, onLock, onMove, onDropped }: Props) {
  const [open, setOpen] = useState(false);
  const { ids } = useLight();
  const switchTo = (key: string, off: boolean) => onChange('off', (doc) => ({ ...doc, off: { ...doc.off, [key]: off } }));

  const keys = (event: KeyboardEvent): void => {
    const act = (what: () => void) => {
      event.preventDefault();
      what();
    };
    if (event.key === 'Delete' || event.key === 'Backspace') act(() => switchTo(chip.key, !chip.off));
    else if (event.key.toLowerCase() === 'l' && !event.ctrlKey && !event.metaKey && !event.altKey) act(onLock);
    else if (event.altKey && event.key === 'ArrowLeft' && before) act(() => onMove(before.key));
    else if (event.altKey && event.key === 'ArrowRight' && after) act(() => onMove(after.key));
  };

  const state = [chip.wordsOnly ? 'in the prompts only' : '', chip.off ? 'left out' : '', chip.locked ? 'locked' : '']
    .filter(Boolean)
    .join(', ');
  const fate = unseen ?? (drawnAs && `as ${drawnAs}`);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's, and this is none */}
      <div
        role="group"
        aria-label={chip.label}
        className="chip"
        data-role={chip.role}
        data-off={chip.off || undefined}
        data-words={chip.wordsOnly || undefined}
        data-undrawn={unseen === 'not drawn' || undefined}
        data-lit={(chip.id !== '' && ids.includes(chip.id)) || undefined}
        draggable
        onDragStart={(event) => event.dataTransfer.setData(MOVE, chip.key)}
        onDragOver={(event) => event.dataTransfer.types.includes(MOVE) && event.preventDefault()}
        onDrop={(event) => {
          const key = event.dataTransfer.getData(MOVE);
          if (!key) return;
          event.preventDefault();
          event.stopPropagation();
          onDropped(key);
        }}
        onPointerEnter={() => shineSoon(chip.id ? [chip.id] : [])}
        onPointerLeave={() => shineSoon()}
      >
        <Popover.Trigger asChild>
          <button
            type="button"
            className="chip-name"
            aria-label={`${chip.label}${fate ? ` ${fate}` : ''}, ${chip.kind}${state ? `, ${state}` : ''}`}
            onKeyDown={keys}
            onFocus={() => shine({ ids: chip.id ? [chip.id] : [] })}
            onBlur={() => shine()}
          >
            {chip.locked && <Icon name="lock" size={13} />}
            <span>{chip.label}</span>
            {fate && <span className="chip-unseen"> {fate}</span>}
          </button>
        </Popover.Trigger>
        <button
          type="button"
          className="chip-off"
          tabIndex={-1}
          aria-label={chip.off ? `Bring back ${chip.label}` : `Leave out ${chip.label}`}
          onClick={() => switchTo(chip.key, !chip.off)}
        >
          {chip.off ? <Icon name="undo" size={13} /> : <Icon name="close" size={13} />}
        </button>
      </div>
      <Popover.Portal>
        <Popover.Content className="card chip-card" align="start" sideOffset={8} collisionPadding={12} aria-label={chip.label}>
          <ChipCard
            chip={chip}
            drawnAs={drawnAs}
            unkept={unkept}
            before={before}
            after={after}
            onChange={onChange}
            onLock={onLock}
            onMove={onMove}
            switchTo={switchTo}
            close={() => setOpen(false)}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const WHO = { said: 'You said it', follows: 'It follows', added: 'I added it' } as const;

function ChipCard({
  chip,
  drawnAs,
  unkept,
  before,
  after,
  onChange,
  onLock,
  onMove,
  switchTo,
  close,
}: Omit<Props, 'onDropped' | 'unseen'> & { switchTo: (key: string, off: boolean) => void; close: () => void }) {
  const [words, setWords] = useState(chip.label);
  const put = () => {
    if (words.trim() && words !== chip.label)
      onChange('edit', (doc) => ({ ...doc, edited: { ...doc.edited, [chip.key]: words.trim() } }));
    close();
  };
  return (
    <>
      <div className="chip-head">
        <p className="chip-why">
          <strong>{chip.label}</strong>{' '}
          <span className="quiet">
            {WHO[chip.row]}
            {chip.reason ? `, ${chip.reason}` : ''}.
            {chip.wordsOnly ? ' In the prompts only: the Illustrator does not draw it.' : ''}
            {drawnAs ? ` Drawn as ${drawnAs}: there is no drawing of its own.` : ''}
          </span>
        </p>
        <Popover.Close className="icon-button" aria-label="Close">
          <Icon name="close" size={15} />
        </Popover.Close>
      </div>
      <form
        className="chip-edit"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <input
          aria-label="In other words"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          spellCheck={false}
        />
        <button type="submit" className="button" disabled={!words.trim() || words === chip.label}>
          Change
        </button>
      </form>
      {chip.parts.length > 0 && (
        <ul className="chip-parts" aria-label="What is said of it">
          {chip.parts.map((part) => (
            <li key={part.key}>
              <label>
                <input type="checkbox" checked={!part.off} onChange={() => switchTo(part.key, !part.off)} />
                {part.label} {part.kind !== 'relation' && <span className="quiet">{part.kind}</span>}
                {unkept?.some(({ key }) => key === part.key) && !part.off && <span className="part-undrawn">not drawn</span>}
              </label>
            </li>
          ))}
        </ul>
      )}
      <div className="chip-acts">
        <button type="button" className="button" onClick={() => switchTo(chip.key, !chip.off)}>
          {chip.off ? 'Bring back' : 'Leave out'}
        </button>
        <button type="button" className="button" aria-pressed={chip.locked} onClick={onLock}>
          <Icon name={chip.locked ? 'lock' : 'unlock'} size={15} /> {chip.locked ? 'Locked' : 'Lock'}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Say it earlier"
          title="Say it earlier"
          disabled={!before}
          onClick={() => before && onMove(before.key)}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Say it later"
          title="Say it later"
          disabled={!after}
          onClick={() => after && onMove(after.key)}
        >
          <Icon name="right" />
        </button>
      </div>
    </>
  );
}
