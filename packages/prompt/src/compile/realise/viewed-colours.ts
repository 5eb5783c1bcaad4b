/** The colours at the end of a view, which are those that were said of its things: a bicycle that is red stands against quiet earthy colours. */
import { COLOURS } from '@atelier/lexicon';
import { type Brief, hashSeed } from '@atelier/spec';
import { toldSubjects } from '../../subjects/told.ts';
import { list } from './words.ts';

export function inSaidColours(view: string, brief: Brief): string {
  const said = coloursOf(brief);
  if (said.length === 0) return view;
  const pieces = view.split(', ');
  const last = pieces.at(-1) ?? '';
  if (said.some((each) => view.toLowerCase().includes(each))) return view;
  if (PALETTE.test(last)) {
    const how = BEFORE[hashSeed(1, brief.idea, view) % BEFORE.length] as string;
    return [...pieces.slice(0, -1), `${list(said)} ${how} ${last}`].join(', ');
  }
  // "Steel, green and red".
  if (!isColours(last)) return view;
  const from = / and /.test(last) && pieces.length > 2 && isColours(pieces.at(-2) ?? '') ? -2 : -1;
  // Black, white and what things are made of go with any colour; another hue would be a second one.
  const kept = pieces
    .slice(from)
    .flatMap((piece) => piece.split(/ and |, /))
    .filter((each) => NEUTRAL.test(each) && !said.includes(each));
  return pieces.length + from < 1
    ? view
    : [...pieces.slice(0, from), list([...said, ...kept].slice(0, Math.max(3, said.length)))].join(', ');
}
const PALETTE = /^(?:[\p{L}-]+ ){1,3}colou?rs$/u;
const BEFORE = ['against', 'among'];

/** Of a list of colours nearly every word is one, or what one is called after. */
const isColours = (text: string): boolean => {
  const words = text.toLowerCase().match(/[a-z-]+/g) ?? [];
  const content = words.filter((word) => !SMALL.test(word));
  return content.length > 0 && content.length < 5 && content.every((word) => COLOURS.has(word) || STUFF.test(word));
};
const NEUTRAL =
  /^(?:white|black|gr[ae]y|steel|brass|copper|silver|iron|bronze|pewter|slate|ash|linen|straw|stone|chalk|pearl|bone|gold|ivory|cream)$/i;
const SMALL = /^(?:and|one|with|a|the|of|deep|pale|dark|light|warm|cold|cool|soft|bright|fresh|dull)$/;
const STUFF =
  /^(?:steel|brass|copper|gold|silver|iron|bronze|pewter|slate|ash|rust|ember|wood|leather|linen|straw|honey|cream|ivory|stone|brick|moss|sand|earth|chalk|pearl|mint|dust|rose|plum|wine|ink|smoke|oak|walnut|bone|clay|wheat|wool|tar|lime|salt|tile|iron|sea|sky)$/;

/** Of the things that were named. */
function coloursOf(brief: Brief): string[] {
  const all = toldSubjects(brief).flatMap(({ attributes, parts }) =>
    [...attributes, ...parts.flatMap((part) => part.attributes)].flatMap(({ kind, value, off, source }) =>
      kind === 'color' && !off && (source === 'user' || source === 'edit') && COLOURS.has(value.toLowerCase())
        ? [value.toLowerCase()]
        : [],
    ),
  );
  // A purple planet is the largest colour there is.
  for (const { kind, value, off, source } of brief.setting)
    if (kind === 'place' && !off && source === 'user')
      for (const word of value.toLowerCase().split(' ').slice(0, -1)) if (COLOURS.has(word)) all.push(word);
  const some = [...new Set(all)];
  return some.length > 3 ? [] : some;
}
