/** FLUX: prose, or JSON whose strings are read facet by facet; FLUX 3 also takes a list of boxes behind its caption. */
import { jsonStrings } from './json-strings.ts';
import { prose } from './prose.ts';
import { emptyReading, type Reading } from './reading.ts';

export function flux(text: string): Reading {
  const strings = /^\s*[{[]/.test(text) ? jsonStrings(text) : undefined;
  if (strings === undefined) return prose(text);
  const reading = emptyReading();
  let group = '';
  const described = new Set(
    strings.filter(({ path }) => /^desc/.test(path.at(-1) ?? '')).map(({ path }) => path.slice(0, -1).join('/')),
  );
  for (const { path, units } of strings) {
    if (path.at(-1) === 'id' || (path.at(-1) === 'type' && described.has(path.slice(0, -1).join('/')))) continue;
    const here = path.slice(0, -1).join('/');
    // What belongs to one thing is one sentence.
    reading.words.part(here === group && here.includes('/') ? ', ' : '. ');
    group = here;
    for (const { text: unit, span } of units) reading.words.put(unit, span);
  }
  return reading;
}
