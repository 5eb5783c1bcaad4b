/**
 * The fragment that ends a tableau, without what the person has said otherwise: no lens of a drawing, no view of their own view, no colours
 * beside theirs.
 */
import { tableauRow } from '@atelier/lexicon';
import { type Brief, hashSeed, type LookFact } from '@atelier/spec';
import { inSaidWood } from './recast.ts';
import { inSaidColours } from './viewed-colours.ts';

const VIEW =
  /\b(?:views?|seen|taken|angle|level|height|close(?:-up)?|wide|shot|frontal|front|overhead|above|below|steps away|straight|symmetrical|interior|exterior|upright|distance|three-quarter|framing|portrait from|looking|macro|panned|from (?:the (?:side|end|edge|opposite|roadside|bank|path|floor|doorway|window)|behind|inside|outside|ahead|across|under|among)|half[- ]length|full[- ]length|bust|head and shoulders|in profile|side on|(?:from|at) (?:knee|hip|eye|sand|ground|table|seated|kneeling|standing)[- ])\b/i;
/** A lens that shows little, and one that shows much. */
const LONG = /\b(?:[789]\d|1\d\d|[2-6]00) mm\b|\b(?:long|tele\w*) lens\b|\bmacro\b|\bthin (?:plane|slice)\b|\bshallow\b/i;
const WIDE = /\b(?:1\d|2[0-8]) mm\b|\bwide lens\b/i;
const LENS = /\b(?:mm|lens|focus|blur\w*|sharp\w*|depth of field|bokeh|shutter|macro)\b/i;
const PHOTO = /\b(?:photo\w*|snapshot|documentary|camera|film still|flash|reportage)\b/i;
const BY_CAMERA = /\b(?:photo\w*|polaroid|snapshot|film still|cinematic|selfie|screenshot|cctv|drone|realistic)\b/i;
/** What a photograph is taken from, in the same breath. */
const FROM = / (?:from|at|across|along|down|up|through|straight|looking|seen|taken|in close)\b.*$/;
const COLOURLESS = /\b(?:black and white|monochrome|sepia|gr[ae]yscale|pastel|muted|neon)\b/i;

export function viewedOf(row: string, brief: Brief): string {
  const { look, subjects, idea } = brief;
  const whole = inSaidWood(inSaidColours(asWide(row, brief), brief), brief);
  // Many a view is at some height: it is not said in the same words each time.
  const text = hashSeed(0, idea, whole) % 5 > 0 ? whole.replace(/\bat the height of (?=the\b)/i, 'level with ') : whole;
  const said = look.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const has = (...kinds: LookFact['kind'][]) => said.some(({ kind }) => kinds.includes(kind));
  const own = {
    view: has('shot', 'angle'),
    lens: has('lens'),
    colours: has('palette') || said.some(({ value }) => COLOURLESS.test(value)),
  };
  const drawn = said.some(
    ({ kind, value }) =>
      (kind === 'medium' || kind === 'style' || kind === 'artist') && !BY_CAMERA.test(value) && !isName(value, subjects),
  );
  const shot = said.find(({ kind }) => kind === 'shot')?.value ?? '';
  const other = /\bwide|long shot|establishing|full\b/i.test(shot)
    ? LONG
    : /\bclose|macro|detail\b/i.test(shot)
      ? WIDE
      : undefined;
  if (!own.view && !own.lens && !own.colours && !drawn) return text;
  const kept = text.split(', ').flatMap((piece) => {
    const [view, lens, photo] = [VIEW.test(piece), LENS.test(piece), PHOTO.test(piece)];
    if (drawn && (lens || photo)) return [];
    if (own.lens && lens && !view) return [];
    if (other?.test(piece)) return [];
    if (own.view && view) return photo && FROM.test(piece) ? [piece.replace(FROM, '')] : [];
    if (own.colours && !view && !lens && !photo) return [];
    return [piece];
  });
  // A number of millimetres alone is no view.
  return kept.some((piece) => !/^\d/.test(piece)) ? kept.join(', ') : '';
}

/** Told of a body below the chest. */
const LOW =
  /\b(?:feet|foot|shoes?|boots?|legs?|knees?|heels?|soles?|trousers|hoof|hooves|toes?|ankles?|shins?|hips?|thighs?|tiptoe|footprints?)\b/i;
const BODILY = /^(?:instant|object|telling)$/;
/** No more than a head or a bust is seen, in ways that a wider view has as well. */
const CLOSE: readonly (readonly [RegExp, wider: string])[] = [
  [/\b(?:from the )?(?:chest|waist|shoulders?) up(?:wards?)?\b/i, 'whole figure'],
  [/\b(?:chest|waist)-up\b/i, 'full-length'],
  [/\bhalf[- ]length\b/i, 'full-length'],
  [/\bhalf[- ]figure\b/i, 'whole figure'],
  [/\bhead and shoulders\b/i, 'whole figure'],
  [/\b(?:the )?face fills the (?:picture|frame|view)\b/i, 'whole figure'],
  [/\b(?:tight (?:on the face|head portrait)|(?:tight )?head portrait)\b/i, 'whole figure'],
];
/** A face that fills the picture shows nothing of where it is. */
const FACE = /\b(?:face fills|head and shoulders|tight on the face|head portrait)\b/i;

/** A view that shows what the sentences tell: no bust of somebody whose feet are told of, and of a face where a place was said half the figure. */
function asWide(view: string, { look, setting }: Brief): string {
  const close = CLOSE.find(([words]) => words.test(view));
  if (close === undefined) return view;
  const told = [...look, ...setting].flatMap(
    ({ off, rule }) => (!off && rule?.startsWith('tableau-') ? tableauRow(rule) : undefined) ?? [],
  );
  const [words, whole] = close;
  const low = told.some(({ slot, text }) => BODILY.test(slot) && LOW.test(text));
  const placed = FACE.test(view) && setting.some(({ off, kind, source }) => !off && kind === 'place' && source === 'user');
  if (!low && !placed) return view;
  const wider = low ? whole : 'from the waist up';
  const said = view
    .replace(words, wider)
    .split(', ')
    .filter((piece) => !/\b(?:the face|head) (?:is )?sharp\b/i.test(piece))
    .join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A medium that is the thing itself: a logo, a card. */
const isName = (value: string, subjects: Brief['subjects']): boolean => subjects.some(({ name }) => name === value);
