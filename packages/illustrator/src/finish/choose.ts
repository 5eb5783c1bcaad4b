/** Which finish a Brief asks for, or gets where drawn things stand in a scene and no medium was said. */
import {
  drawingOf,
  FINISH_LABELS,
  type FinishName,
  finishOf,
  isOtherMedium,
  isPainted,
  isPhotographic,
} from '@atelier/lexicon';
import type { Brief, LookFact, Warning } from '@atelier/spec';
import { isRoom, roomOf } from '../scenes/room-words.ts';
import type { Placed } from '../stage/placed.ts';

const KINDS = ['medium', 'style', 'texture'] as const;

/**
 * A medium says more than a style, a style more than a texture; a later wish more than an earlier one. Of what the words lie on: a `sheet`
 * whose drawing is a flat mark, or a `print` that is a piece without things, whose name ("travel poster") asks for no brush.
 */
export function finishFor(
  brief: Brief,
  placed: readonly Placed[],
  { sheet, print }: { sheet?: { kind: string } | undefined; print?: object | undefined } = {},
): FinishName | undefined {
  const facts = KINDS.flatMap((kind) => brief.look.filter((f) => !f.off && !f.wordsOnly && f.kind === kind).reverse());
  const named = facts.map((f) => finishOf(f.value)).find((f) => f !== undefined);
  if (named) return named;
  if (facts.some((f) => isPhotographic(f.value))) return undefined;
  // The nearest to a pencil is a pen.
  if (facts.some((f) => DRAWN.test(f.value.toLowerCase()))) return 'ink-wash';
  if (facts.some((f) => isPainted(f.value) && !(print && /\bposter$/i.test(f.value)))) return 'gouache';
  if (sheet?.kind === 'logo' || sheet?.kind === 'sticker') return undefined;
  // One hand: scenery keeps its light, but what is drawn and where it stands are painted alike. An edit never changes the
  // hand of a picture (L1), and what a writer added to scenery does not either.
  const drawn = placed.some(
    ({ art, fact }) =>
      art?.includes(':') === true && fact.source !== 'edit' && (fact.source !== 'writer' || fact.rule === 'title.thing'),
  );
  // In a room there is no scenery: what furnishes it and its walls are one drawing.
  const furnished = isRoom(brief) && placed.some(({ art, fact }) => art?.includes(':') === true && fact.source !== 'edit');
  return drawn || furnished ? 'gouache' : undefined;
}

/** Drawn in lines and tones of one colour. */
const DRAWN = /\bsketch|(?<!colou?red )\bpencil\b|\bcharcoal\b|\bgraphite\b|\bline (?:art|drawing)\b/;

/** Walls, bars and floors of a room are edges as those of what stands in it: broad strokes of a ground would smear them. */
export const isWallDrawn = (brief: Brief, finish: FinishName | undefined): boolean =>
  finish === 'gouache' && roomOf(brief) !== undefined;

/** Whether somebody asked for this medium, by whatever name. */
export const isNamed = (brief: Brief, medium: FinishName): boolean =>
  brief.look.some((f) => !f.off && f.source !== 'writer' && f.source !== 'inferred' && finishOf(f.value) === medium);

/**
 * Media that were asked for and are painted in another, or as the scene's own light, and people whose hand was asked for.
 * `abstract`: an abstract piece, which some of those names choose the kind of.
 */
export function finishWarnings(brief: Brief, finish: FinishName | undefined, abstract = false): Warning[] {
  const asked = ({ off, source }: LookFact): boolean => !off && (source === 'user' || source === 'edit');
  const hands = brief.look
    .filter((f) => f.kind === 'artist' && asked(f) && !abstract)
    .map((f) => ({
      code: 'artist-not-painted',
      message: `The built-in painter has a hand of its own and does not paint like ${nameOf(f.value)}; the prompt for a generator asks for it.`,
      about: f.id,
    }));
  const media = brief.look
    .filter((f) => f.kind === 'medium' && asked(f) && finishOf(f.value) === undefined && isOtherMedium(f.value))
    .map((f) => ({
      code: 'medium-not-painted',
      message: `The built-in painter has no ${f.value}: it painted ${finish ? `in ${FINISH_LABELS[finish]}` : "the scene's own light"}.`,
      about: f.id,
    }));
  return [...media, ...looksNotPainted(brief, abstract, asked), ...hands];
}

/** Views from no eye on the ground, styles of what is built, and media said as a style: what changes nothing in the picture is told. */
function looksNotPainted(brief: Brief, abstract: boolean, asked: (fact: LookFact) => boolean): Warning[] {
  if (abstract) return [];
  const told = (code: string, f: LookFact, message: string): Warning => ({ code, message, about: f.id });
  return brief.look.filter(asked).flatMap((f) => {
    const value = f.value.toLowerCase();
    if (VIEWS.test(value))
      return [
        told(
          'view-not-painted',
          f,
          `The built-in painter has no ${f.value}: it painted the place as one sees who stands there.`,
        ),
      ];
    if (f.kind !== 'style' || finishOf(value) !== undefined || isPhotographic(value)) return [];
    // What is drawn by that name shows it.
    if (brief.subjects.some((s) => !s.off && drawingOf(`${value} ${s.name}`)?.noun.includes(value))) return [];
    return STYLES.test(value) || isOtherMedium(value)
      ? [
          told(
            'style-not-painted',
            f,
            `The built-in painter does not paint in the manner of ${f.value}; the prompt for a generator asks for it.`,
          ),
        ]
      : [];
  });
}
const VIEWS = /^isometric\b|^fish-?eye\b|^cut-?away$|^cross[- ]section$/;
const STYLES =
  /^(?:solar|steam|diesel|bio)[- ]?punk$|^(?:afrofuturism|lovecraftian|gigeresque|bio-?mechanical|memphis)$|^(?:studio )?(?:ghibli|disney|pixar|lego|wes anderson)\b/;
/** "van gogh" as a name is written. */
const nameOf = (value: string): string => value.replace(/(?<=^|[ -])\p{Ll}/gu, (first) => first.toUpperCase());
