/** What a person said is on a sheet or a mark: the hedgehog with a balloon of a birthday card, and not the card. */
import { BODY_PARTS, COLOURS, LETTERING_NOUNS, remember, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { FORMS } from './forms.ts';

const SHEET =
  /(?:^| |-)(?:poster|cover|card|invitation|label|flyer|banner|postcard|stamp|packaging|menu|logo|(?:sticker|icon) (?:pack|set|sheet)|mandala|tag|seed packet|packet|cereal box|carton|matchbox|ticket|monogram|icon|emblem|badge|crest|sticker|decal|sign|signboard|chalkboard|pattern|wallpaper|tattoo|t-?shirt|shirt|tee|hoodie|shirt print|patch|pin|flag|map|stained glass(?: window| panel)?|bookplate|mural|infographic|wrapping paper|gift wrap|fabric|tote bag|bookmark|calendar|zine|leaflet|mosaic|coat of arms|blueprint|cartoon|comic|coin|medal)s?(?: (?:design|print|artwork|illustration|graphic)s?)?$/i;
const FOR_WHOM =
  /(?:^| )(?:brand|company|club|shop|store|business|agency|studio|firm|team|startup|festival|gig|show|event|sale|market|fair|fete|date|season|concert|party|film|movie|novel|novel set|story|tale|series|app|campaign|family|book|play|drawing|picture|design|print|motif|name|word|letter|title|border|outline|background|image|illustration|style|album|record|single|mixtape|playlist|song|track)s?$/i;
/** How it is drawn, for whom, and what nobody draws: the circle of a circle logo, two birds in love. */
const NO_MOTIF =
  /^(?:love|romance|friendship|circle|square|shape|(?:simple |thin |single |black |bold )?(?:line|outline|contour|drawing)s?|line art|tech|technology|finance|fintech|software|business|sports?|gaming|esports?|(?:letter|initial) \p{L}|club|team|studio|yoga studio|gym|restaurant|company)$/iu;
/** What stands between a sheet and what is drawn on it; of a poster on a wall the wall is not. */
const SHOWS =
  /^(?:with|of|for|about|showing|shows|show|featuring|depicting|in the shape of|shaped like|as|feature|features|depict|depicts)\b/i;
const FOR_IT = /\bfor (?:an?|the|my|our|his|her)? ?(?:\p{L}+ ){0,2}$/iu;

const ON = /\b(?:on|for|behind|across|along|down) (?:an?|the|my|his|her|your|their)?\s*(?:\p{L}+ ){0,2}$/iu;

/** The thing that is the sheet, where it was read as a thing: also the book cover of children. */
const isSheet = ({ name, attributes }: Subject): boolean =>
  SHEET.test(name) || attributes.some(({ value, off }) => !off && value.includes(' ') && SHEET.test(value));

/** Whether the first thing that was said is a sheet. */
export const isSheetFirst = ({ subjects: [first] }: Brief): boolean => first !== undefined && isSheet(first);

/** The sheet or the mark that was said; of a sun and moon tattoo it comes second. */
export function sheetIn({ subjects, relations }: Brief): Subject | undefined {
  const said = subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const at = said.slice(0, 3).findIndex(isSheet);
  const sheet = said[at];
  // Posters on the wall of a room are in it.
  const hangs = ({ from, to, predicate, off }: Brief['relations'][number]): boolean =>
    !off && from === sheet?.id && /^(?:hanging |pinned |taped )?on$/.test(predicate) && /\bwalls?$/.test(to);
  if (at > 0 && relations.some(hangs)) return undefined;
  return at > 0 && relations.some(({ from, to, off }) => !off && (to === sheet?.id || from !== sheet?.id)) ? undefined : sheet;
}

const found = new WeakMap<Brief, readonly Subject[]>();

/** Empty where the picture is of no sheet, or of nothing that was named. */
export function motifsOf(brief: Brief): readonly Subject[] {
  let known = found.get(brief);
  if (known === undefined) {
    known = findMotifs(brief);
    found.set(brief, known);
  }
  return known;
}

function findMotifs(brief: Brief): Subject[] {
  const { subjects, relations, look, idea } = brief;
  const said = subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const sheet = sheetIn(brief);
  const drawn = look.some(({ kind, value, off }) => !off && (kind === 'medium' || kind === 'composition') && SHEET.test(value));
  if (sheet === undefined && !drawn) return [];
  const isElsewhere = ({ id }: Subject): boolean =>
    relations.some(({ from, to, predicate, off }) => !off && from === sheet?.id && to === id && !SHOWS.test(predicate));
  return said.filter(
    (each) =>
      each !== sheet &&
      each.span !== undefined &&
      isDrawable(each.name) &&
      !isElsewhere(each) &&
      // A mountain of books is books, and a mountain is one.
      !(
        FORMS.test(each.name) && relations.some(({ from, predicate, off }) => !off && from === each.id && predicate === 'of')
      ) &&
      // The forearm that a tattoo is on is not in it.
      !(
        BODY_PARTS.has(singular(each.name.toLowerCase())) &&
        ON.test(idea.slice(0, each.span[0])) &&
        relations.every(({ from }) => from !== each.id)
      ) &&
      (!FOR_IT.test(idea.slice(0, each.span[0])) ||
        // Of a lost parrot the parrot is shown.
        /^(?:animal|plant)$/.test(wordNet(each.name.toLowerCase())?.concrete ?? '') ||
        relations.some(({ from, predicate }) => from === each.id && /ing$/.test(predicate))),
  );
}

const isDrawable = remember(
  (name: string): boolean =>
    (!COLOURS.has(name.toLowerCase()) || /^(?:plant|food)$/.test(wordNet(name.toLowerCase())?.concrete ?? '')) &&
    !SHEET.test(name) &&
    !FOR_WHOM.test(name) &&
    !NO_MOTIF.test(name) &&
    !LETTERING_NOUNS.has(name) &&
    !LETTERING_NOUNS.has(singular(name)) &&
    wordNet(name.split(' ').at(-1)?.toLowerCase() ?? '')?.concrete !== undefined,
);
