/**
 * The fragment that ends a tableau, without what the person has said otherwise: no lens of a drawing, no view of their own view, no colours
 * beside theirs.
 */
import { type Brief, hashSeed, type LookFact } from '@atelier/spec';

const VIEW =
  /\b(?:views?|seen|taken|angle|level|height|close(?:-up)?|wide|shot|frontal|front|overhead|above|below|steps away|straight|symmetrical|interior|exterior|upright|distance|three-quarter|framing|portrait from|looking)\b/i;
const LENS = /\b(?:mm|lens|focus|blur\w*|sharp\w*|depth of field|bokeh|shutter|macro)\b/i;
const PHOTO = /\b(?:photo\w*|snapshot|documentary|camera|film still|flash|reportage)\b/i;
const BY_CAMERA = /\b(?:photo\w*|polaroid|snapshot|film still|cinematic|selfie|screenshot|cctv|drone|realistic)\b/i;
/** What a photograph is taken from, in the same breath. */
const FROM = / (?:from|at|across|along|down|up|through|straight|looking|seen|taken|in close)\b.*$/;
const COLOURLESS = /\b(?:black and white|monochrome|sepia|gr[ae]yscale|pastel|muted|neon)\b/i;

export function viewedOf(whole: string, { look, subjects, idea }: Brief): string {
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
  if (!own.view && !own.lens && !own.colours && !drawn) return text;
  const kept = text.split(', ').flatMap((piece) => {
    const [view, lens, photo] = [VIEW.test(piece), LENS.test(piece), PHOTO.test(piece)];
    if (drawn && (lens || photo)) return [];
    if (own.lens && lens && !view) return [];
    if (own.view && view) return photo && FROM.test(piece) ? [piece.replace(FROM, '')] : [];
    if (own.colours && !view && !lens && !photo) return [];
    return [piece];
  });
  // A number of millimetres alone is no view.
  return kept.some((piece) => !/^\d/.test(piece)) ? kept.join(', ') : '';
}

/** A medium that is the thing itself: a logo, a card. */
const isName = (value: string, subjects: Brief['subjects']): boolean => subjects.some(({ name }) => name === value);
