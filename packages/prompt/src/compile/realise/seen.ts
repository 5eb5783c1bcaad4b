/** How the picture is seen, in which colours and mood, and how it is made: what ends a text. */
import type { Length, LookFact, Random } from '@atelier/spec';
import { isClause } from './clauses.ts';
import { closing } from './closing.ts';
import { colourAndMood } from './colour.ts';
import { frameSentence, viewPhrase } from './frame.ts';
import { finish, pictureKinds } from './look.ts';
import { count, type Material, type Part, partFrom } from './material.ts';
import type { Opening } from './opening.ts';
import { isBackdrop } from './scene.ts';

export interface Seen {
  opening: string;
  /** The opening without what a writer put into it, where that is another. */
  bare: string | undefined;
  colours: Part[];
  frame: Part[];
  end: Part[];
  finishing: Part[];
}

/** `living`: whether it is a described person or animal that is seen. */
export function seen(
  material: Material,
  { opening: named, bare: unworn }: Opening,
  length: Length,
  living: boolean,
  roll: Random,
): Seen {
  const { brief, look, passages } = material;
  const shots = look.views.filter(({ rule }) => rule?.startsWith('framing.') && rule !== 'framing.wide');
  const composed = look.compositions.filter(
    ({ value, rule }) =>
      !isBackdrop(value) && (rule?.startsWith('framing.') || (passages.length > 0 && rule === 'idea.composition')),
  );
  const framed = [...shots, ...composed];
  // "A cat." alone is short of breath.
  const view = shots.find(isView);
  const from = view && length !== 'short' && count(named) < 5 ? viewPhrase(view, roll) : undefined;
  const viewed = (text: string) => (from ? `${text.slice(0, -1)}, seen ${from}.` : text);
  const bare = unworn && viewed(unworn);
  // A short text has room for what was said before it has any for what is worn.
  const opening = bare !== undefined && length === 'short' && count(named) > MOST_OPENING ? bare : viewed(named);

  const coloured = passages.length > 1 || passages.some(({ slot }) => slot === 'hue');
  // A composition in one colour has named its colours already.
  const palettes = opening.startsWith('A composition in ')
    ? []
    : look.palettes.filter(
        // Colours that a variation was asked for are said, whatever the things have.
        ({ source, rule, locked }) => !(coloured && source === 'writer' && locked !== true && !rule?.startsWith('vary.')),
      );
  // What has been described has its colours, and a feeling that nothing shows helps nobody to draw.
  const unnamed = look.moods.filter(({ value }) => !named.endsWith(` of ${value}.`));
  const moods = coloured ? unnamed.filter(({ source }) => source !== 'writer') : unnamed;
  const kinds = passages.length > 0 ? pictureKinds(brief) : [];
  const feelings = [...palettes, ...moods];
  // What only a writer chose closes the text in one sentence; what was said is said plainly.
  const invented = feelings.every(
    ({ source, rule, locked }) => source === 'writer' && locked !== true && !rule?.startsWith('vary.'),
  );
  // A mark has said how it stands on its sheet.
  const stands = passages.some(({ slot }) => slot === 'bare');
  const whole =
    !stands && passages.length > 0 && invented
      ? closing(
          {
            kinds,
            shots: framed.filter((fact) => isView(fact) && !(from && fact === view)),
            lenses: framed.filter(({ kind }) => kind === 'lens'),
            compositions: composed,
            // What has been described has its colours; what remains is what the light gives them.
            palettes: coloured || living ? [] : palettes,
            moods: kinds.length > 0 || !coloured ? unnamed.filter(({ source }) => source === 'writer') : [],
            lights: kinds.length === 0 || areColoursSaid(material) ? [] : look.lights.slice(0, 1),
          },
          material,
          roll,
        )
      : undefined;
  const closed = whole !== undefined || (living && invented);
  const end = partFrom(whole, [...framed, ...kinds, ...feelings], 0.9);
  const colours = closed
    ? []
    : colourAndMood(
        palettes.map(({ value }) => value),
        moods.map(({ value }) => value),
        length === 'long' && passages.length === 0,
        roll,
      ).flatMap((text, i) => partFrom(text, feelings, 4 + i));
  const frame =
    length === 'short' || closed || stands
      ? []
      : partFrom(frameSentence(from ? framed.filter((fact) => fact !== view) : framed, roll), framed, 5.2);
  return { opening, bare: bare === opening ? undefined : bare, colours, frame, end, finishing: finishing(material, composed) };
}

const isView = ({ kind }: LookFact): boolean => kind === 'shot' || kind === 'angle';

const areColoursSaid = ({ brief, look }: Material): boolean =>
  look.palettes.some(({ source }) => source !== 'writer') ||
  brief.look.some(({ off, value }) => !off && COLOURLESS.test(value));

/** Compositions, textures and details that no clause tells. */
function finishing({ brief, look }: Material, composed: readonly LookFact[]): Part[] {
  const lettered = brief.text.some(({ off }) => !off);
  const said = [
    ...look.compositions.filter((fact) => !isBackdrop(fact.value) && !composed.includes(fact)),
    ...look.finishes.filter((fact) => !isClause(fact) && !(lettered && /^(?:titled|called|named)$/.test(fact.value))),
  ];
  return finish(said).flatMap((text, i) => partFrom(text, said.slice(i, i + 1), 6));
}

/** The first sentence of a short text is no longer than this with what is worn. */
const MOST_OPENING = 24;

/** Pictures that have no colours of a light. */
const COLOURLESS = /\b(?:black and white|monochrome|sepia|gr[ae]yscale|pastel|muted|neon)\b/i;
