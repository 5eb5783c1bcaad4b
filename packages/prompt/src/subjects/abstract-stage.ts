/** A picture of no thing, and the block of the knowledge that lays out its field. */
import { kindKnown, type Portrait, singular, stageByWord, stageKnown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

const ABSTRACT = /\babstract\b|^(?:colou?r field|geometric|suprematist|constructivist|bauhaus)\b/i;

const FIGURES =
  /^(?:(?:geometric|concentric|overlapping|abstract) )?(?:rectangle|square|circle|triangle|polygon|hexagon|stripe|dot|shape)s?$/i;
/** One square may be a place and one triangle an instrument. */
const SEVERAL = /\b(?:rectangles|squares|circles|triangles|polygons|hexagons|stripes|dots|shapes)\b/i;

/** Undefined where the picture is of a thing, or nothing says that it is of none. */
export function abstractStage(brief: Brief): { rows: Portrait; word: string } | undefined {
  const { subjects, look, setting } = brief;
  const said = subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  if (setting.some(({ off, kind, source }) => !off && kind === 'place' && source !== 'writer') || said.length > 2)
    return undefined;
  const looks = look.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const qualities = said.flatMap(({ attributes }) => attributes.filter(({ off }) => !off).map(({ value }) => value));
  // Nothing but figures of geometry is a picture of no thing, whoever says so.
  const [figure] =
    said.length > 0 && SEVERAL.test(brief.idea) && said.every(({ name }) => FIGURES.test(name))
      ? said.map(({ name }) => name)
      : [];
  const abstract = [...looks.map(({ value }) => value), ...qualities].find((value) => ABSTRACT.test(value)) ?? figure;
  const kinds = said.map(({ name }) => kindKnown(name));
  const ideal = kinds.length > 0 && kinds.every((kind) => kind?.tags.includes('abstract'));
  const painted = looks.some(({ kind, value }) => kind === 'medium' && /painting|acrylic|watercolou?r|art$/.test(value));
  const moods = looks.filter(({ kind }) => kind === 'mood').map(({ value }) => value);
  // A feeling in a painting is what it is of; "calm" beside a thing is only its mood.
  if (abstract === undefined && !(painted && (ideal || (said.length === 0 && moods.length > 0)))) return undefined;
  const words = [
    ...said.flatMap(({ name }) => [name, ...name.split(' ')]),
    ...moods,
    ...qualities,
    ...looks.map(({ value }) => value),
  ];
  for (const word of words.map((each) => each.toLowerCase())) {
    const rows = stageOf(word) ?? stageOf(singular(word));
    if (rows) return { rows, word };
  }
  const concrete = said.some((_, i) => kinds[i] !== undefined && !kinds[i]?.tags.includes('abstract'));
  const rows = concrete ? undefined : stageKnown('field');
  return rows && { rows, word: abstract ?? moods[0] ?? 'abstract' };
}

const stageOf = (word: string): Portrait | undefined => {
  const found = stageByWord(word);
  return found?.form.length ? found : undefined;
};
