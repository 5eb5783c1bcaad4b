/** Prose: the words as they are, without the turns of phrase that only frame them; or JSON, facet by facet. */
import { jsonReading } from './json-reading.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';

/**
 * What prompts in whole sentences say around their facts: the first group of each is said of the picture as such, and goes. What
 * is left reads the same without it.
 */
const FRAMES: readonly RegExp[] = [
  /(?<=,) (?:seen|viewed|shot|photographed) from(?= an? [\p{L} -]{1,30}(?:angle|view|distance)\b)/giu,
  /,? ?\bspelled (?:out )?exactly(?: so| as written| like this| as shown)?(?=[.,;]|$)/gi,
  /\bthere (?:must|should) be (?=no\b)/gi,
  / (?:anywhere|at all)(?: in the (?:picture|image|scene|frame))?(?=[.,;]|$)/gi,
  /(?<=\blight(?:ing|s)?) (?:falls across|shapes?|fills?|bathes?|illuminates?|washes over|defines?) the (?:scene|picture|image|frame)(?=[.,;]|$)/gi,
];

export function prose(text: string): Reading {
  const json = jsonReading(text);
  if (json) return json;
  const reading = emptyReading();
  reading.words = Projection.without(text, framesOf(text));
  return reading;
}

function framesOf(text: string): { start: number; end: number }[] {
  const found = FRAMES.flatMap((frame) =>
    [...text.matchAll(frame)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length })),
  ).sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
}
