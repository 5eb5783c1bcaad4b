/** The picture: two canvases that fade into each other, and a veil that leaves free what is pointed at. */
import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { freePlaces } from '../model/free-places.ts';
import { shine, useLight } from '../state/light.ts';
import type { Note, Painted } from '../worker/protocol.ts';
import { regionOf, veil } from './veil.ts';

interface Props {
  picture: Painted | undefined;
  notes: Readonly<Record<string, Note>>;
  alt: string;
  /** Width divided by height, also before anything is painted. */
  shape: number;
  behind: boolean;
  /** Things that were said and are to be seen by themselves; where it is known, places that are kept for what has no drawing are marked. */
  standing: ReadonlySet<string> | undefined;
  /** What stands in until the painter has painted. */
  stills?: { stills: readonly string[]; now: number } | undefined;
  children?: React.ReactNode;
}

const WHO: Readonly<Record<Note['row'], string>> = { said: 'you said it', follows: 'it follows', added: 'I added it' };

export function Picture({ picture, notes, alt, shape, behind, standing, stills, children }: Props) {
  const canvases = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)] as const;
  const [front, setFront] = useState(0);
  const shown = useRef<Painted>(undefined);
  const turn = useRef(0);

  // Before anything says that it is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvases are refs and never change
  useLayoutEffect(() => {
    if (!picture || shown.current === picture) return;
    const next = shown.current === undefined ? turn.current : 1 - turn.current;
    const canvas = canvases[next]?.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    canvas.width = picture.width;
    canvas.height = picture.height;
    context.putImageData(new ImageData(picture.data, picture.width, picture.height), 0, 0);
    shown.current = picture;
    turn.current = next;
    setFront(next);
  }, [picture]);
  useLayoutEffect(() => {
    if (!picture) shown.current = undefined;
  }, [picture]);

  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.picture, .chip')) shine();
    };
    addEventListener('pointerdown', elsewhere);
    return () => removeEventListener('pointerdown', elsewhere);
  }, []);

  const point = (event: PointerEvent<HTMLElement>): void => {
    if (!picture) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width;
    const y = (event.clientY - box.top) / box.height;
    const column = Math.min(picture.width - 1, Math.max(0, Math.floor(x * picture.width)));
    const row = Math.min(picture.height - 1, Math.max(0, Math.floor(y * picture.height)));
    const id = picture.facts[picture.ids[row * picture.width + column] ?? 0];
    shine(id ? { ids: [id], at: { x, y } } : undefined);
  };

  return (
    <figure
      className="picture"
      data-behind={behind || undefined}
      data-empty={picture === undefined || undefined}
      style={{ '--shape': String(shape) } as React.CSSProperties}
      onPointerMove={point}
      onPointerDown={point}
      // A finger that is lifted leaves what it pointed at lit, until the next touch elsewhere.
      onPointerLeave={(event) => event.pointerType !== 'touch' && shine()}
    >
      <div className="picture-paper" role="img" aria-label={picture ? alt : 'No picture yet'}>
        {stills?.stills.map((still, i) => (
          <img key={still} className="still" src={still} alt="" data-on={i <= stills.now || undefined} />
        ))}
        {canvases.map((canvas, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two never change places
          <canvas key={i} ref={canvas} data-front={(picture !== undefined && front === i) || undefined} />
        ))}
        {picture && <Veil picture={picture} />}
        {picture && standing && <Places picture={picture} standing={standing} />}
      </div>
      {picture && <Tag notes={notes} />}
      {children}
    </figure>
  );
}

/** Where the things stand that have no drawing: over the picture, and in no file. */
function Places({ picture, standing }: { picture: Painted; standing: ReadonlySet<string> }) {
  const places = useMemo(() => freePlaces(picture, standing), [picture, standing]);
  return places.map(({ name, box }) => {
    const [left, top, width, height] = box.map((part) => `${part * 100}%`);
    return (
      <span key={`${name} ${left} ${top}`} className="kept-place" style={{ left, top, width, height }}>
        <span>{name}</span>
      </span>
    );
  });
}

function Veil({ picture }: { picture: Painted }) {
  const { ids } = useLight();
  const canvas = useRef<HTMLCanvasElement>(null);
  const region = regionOf(picture, ids);
  useEffect(() => {
    if (canvas.current && region) veil(canvas.current, picture, region);
  }, [picture, region]);
  return <canvas ref={canvas} className="veil" data-on={region !== undefined || undefined} />;
}

function Tag({ notes }: { notes: Readonly<Record<string, Note>> }) {
  const { ids, at } = useLight();
  const note = notes[ids[0] ?? ''];
  if (!note || !at) return null;
  const side = at.x > 0.6 ? 'right' : 'left';
  return (
    <figcaption
      className="tag"
      data-side={side}
      style={{ [side]: `${(side === 'left' ? at.x : 1 - at.x) * 100}%`, top: `${at.y * 100}%` }}
    >
      <strong>{note.label}</strong>
      <span>
        {WHO[note.row]}
        {note.reason ? `, ${note.reason}` : ''}
      </span>
    </figcaption>
  );
}
