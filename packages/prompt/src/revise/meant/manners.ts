/** How the whole is made, said by whoever or whatever made it: "like a kid drew it with crayons", "faded like an old photo", "as a linocut print with two colors only" (R65). */
import { LOOKS, wordNet } from '@atelier/lexicon';
import { findSubjects } from '../find.ts';
import type { Workbench } from '../workbench.ts';
import { at, headOf, type Meaning, type Saying } from './meaning.ts';

const DO =
  '(?:(?:do|make|draw|paint|render|have|show|redo|try|turn)(?: (?:it|this|that|everything|the (?:whole thing|picture|image)))?(?: (?:to )?(?:look|be|into))?(?: (?:all|more|kind of|a bit))* )?';
const MADE =
  '(?:drew|drawn|draws|painted|paints|made|sketched|stitched|sewn|sewed|knitted|woven|printed|embroidered|carved|cut|cut out|scribbled|doodled|engraved|etched|filmed|shot|photographed|photocopied|scanned|taken|took|built|coloured|colored|colou?red in|illustrated|stamped|chalked|scratched|burned|burnt|folded)';
const LIKE = '(?:like|as if|as though|as)';
const MADE_BY = at(
  `${DO}${LIKE} (?<how>(?:(?:an?|some|the|my|our) (?:[\\p{L}\\d' -]{1,30}? )?|somebody |someone |they |(?:it|this|that)(?:'s| is| was| were|'d been| has been| had been)? )(?:just |been |quickly )*${MADE}(?: (?:it|this|that|everything|me))?(?: .{1,60})?|${MADE} (?:by|on|with|in|from|out of) .{1,60})`,
);
const SHEETS =
  "photo|photograph|polaroid|snapshot|page|postcard|poster|print|stamp|illustration|drawing|painting|sketch|doodle|engraving|etching|woodcut|linocut|lithograph|map|blueprint|cover|film|movie|cartoon|comic|tapestry|mosaic|fresco|storybook|picture book|colou?ring book|children's book|kid's book|cookbook|atlas|textbook|magazine|newspaper|catalogue|catalog|advert|ad|album cover|film still|movie still|cave painting|stained glass|stained glass window|sticker|patch|tattoo|quilt|collage|screenprint|screen print|tarot card|playing card|trading card|matchbox|vhs tape|video game|screenshot|scan|photocopy|negative|x-ray|diorama|puppet show|pop-up book|fairy ?tale book|encyclopedia|field guide";
const LIKE_A = at(
  `${DO}(?:(?<state>faded|worn|yellowed|grainy|blurry|scratched|flat|bright|simple|old|washed out|creased|torn|aged|soft|rough|smudged) )?(?:like|as if it(?:'s| is| was| were)|as though it(?:'s| is| was| were)|as if from|as) (?<what>(?:(?:an?|one of those|some|those|the) )?(?:[\\p{L}\\d' -]{1,30} )?(?:${SHEETS})s?(?: (?:from|in|out of|left|that) .{1,60}| with (?:an?|the) (?:date|caption|border|stamp|crease|fold|tear|stain)[\\p{L} ]*)?)`,
);
const INKS = at(
  `${DO}(?:as|in|like|into|to)? ?(?:an? )?(?<what>[\\p{L} -]{3,30}?)(?: (?:print|style|version))? (?:with|in|using) (?:only |just )?(?<n>one|two|three|four|five|\\d) (?:colou?rs?|inks?|tones?|shades?)(?: only| max| at most| tops)?`,
);

/** A way of making that the tables know: "crayons" of a crayon drawing. */
const TOOLS: readonly [RegExp, string][] = [
  [/\bcrayons?\b/i, 'crayon drawing'],
  [/\bchalks?\b|\bchalked\b/i, 'chalk drawing'],
  [/\b(?:felt ?tips?|markers?)\b/i, 'marker drawing'],
  [/\b(?:colou?red )?pencils?\b/i, 'pencil drawing'],
  [/\bball ?point|biro\b/i, 'ballpoint pen drawing'],
  [/\bfingers?\b/i, 'finger painting'],
  [/\bwater ?colou?rs?\b/i, 'watercolor'],
  [/\bstitch|\bsewn?\b|\bembroider|\bthread\b/i, 'embroidery'],
  [/\bknit|\bwool\b/i, 'knitting'],
  [/\briso(?:graph)?\b/i, 'risograph print'],
  [/\bscreen ?print/i, 'screen print'],
  [/\bwood ?(?:cut|block)|carved (?:in|out of|from) wood/i, 'woodcut'],
  [/\bcut (?:out )?(?:of|from) paper|\bpaper cut/i, 'paper cut'],
  [/\b(?:sketch(?:ed)?|doodle[ds]?|scribbled)\b/i, 'sketch'],
  [/\bphoto(?:graph)?\b|\bpolaroid\b|\bsnapshot\b|\bfilmed\b/i, 'photo'],
  [/\bengrav|\betch/i, 'engraving'],
  [/\bmosaic\b/i, 'mosaic'],
  [/\btapestry|\bwoven\b/i, 'tapestry'],
  [/\bstained glass\b/i, 'stained glass'],
  [/\bcomic\b/i, 'comic'],
  [/\bpainted\b|\bpaints\b/i, 'painting'],
  [/\b(?:drew|drawn|draws)\b/i, 'drawing'],
];
const CHILD = /\b(?:kid|child|toddler|\d+[ -]year[ -]old|preschooler|little (?:girl|boy)|first grader|kindergart)/i;

function madeAs(bench: Workbench, how: string): void {
  const medium = TOOLS.find(([pattern]) => pattern.test(how))?.[1];
  const now = bench.brief.look.find(({ kind, off }) => kind === 'medium' && !off);
  // A poster that looks printed is a poster.
  const sheet =
    now &&
    now.source !== 'writer' &&
    /^(?:poster|card|logo|postcard|invitation|flyer|menu|book cover|album cover|diagram)$/i.test(now.value);
  if (medium && !sheet) bench.setLook('medium', medium);
  if (CHILD.test(how)) bench.setLook('style', "child's drawing");
}

/** Whether it is known as a manner already: nothing comes in by it, and nothing that is there is otherwise. */
function knownOtherwise({ bench, said, edit }: Saying): boolean {
  const before = bench.mark();
  const things = JSON.stringify([bench.brief.subjects, bench.brief.text, bench.brief.setting]);
  if (edit(said) && JSON.stringify([bench.brief.subjects, bench.brief.text, bench.brief.setting]) === things) return true;
  bench.reset(before);
  return false;
}

export const mannered: Meaning = (saying) => {
  const { bench, said } = saying;
  const inks = INKS.exec(said)?.groups;
  const craft = inks?.what
    ?.trim()
    .toLowerCase()
    .replace(/ print$/, '');
  if (inks?.n && craft && LOOKS.has(craft)) {
    const kind = LOOKS.get(craft);
    bench.setLook(kind === 'medium' ? 'medium' : 'style', craft);
    bench.setLook(
      'palette',
      `${inks.n.toLowerCase()} ${/^(?:one|1)$/i.test(inks.n) ? 'color' : 'colors'}${/\bonly|just\b/i.test(said) ? ' only' : ''}`,
    );
    return true;
  }
  const by = MADE_BY.exec(said)?.groups?.how;
  if (by) {
    // "Like the one that was painted": one that is there.
    if (/^the one\b/i.test(by)) return undefined;
    // A thing that was spoken of and is of a stuff ("made of felt") goes its own way.
    if (/^(?:it|this|that)\b.*\bmade of\b/i.test(by)) return undefined;
    if (knownOtherwise(saying)) return true;
    madeAs(bench, by);
    bench.setLook(
      'detail',
      `as if ${by
        .replace(/^(?:it|this|that)(?:'s| is| was| were)? /i, 'it was ')
        .replace(new RegExp(`^(${MADE} )`, 'i'), '$1')
        .toLowerCase()}`,
    );
    return true;
  }
  const { what, state } = LIKE_A.exec(said)?.groups ?? {};
  // A medium or a style alone is known to other forms.
  if (
    !what ||
    !(
      state ||
      / (?:from|in|out of|left|that) /i.test(what) ||
      /\b(?:page|map|blueprint|stamp|matchbox|tarot|atlas|diorama)\b/i.test(what)
    )
  )
    return undefined;
  const head = headOf(what.replace(/ (?:from|in|of|out of|with|left|that) .*$/i, ''));
  if (findSubjects(bench, `the ${head}`).length > 0) return undefined;
  if (!state && knownOtherwise(saying)) return true;
  const beside = / with (?<more>(?:an?|the) (?:date|caption|border|stamp|crease|fold|tear|stain)[\p{L} ]*)$/iu.exec(what);
  const told = beside ? what.slice(0, beside.index) : what;
  madeAs(bench, told);
  bench.setLook('detail', `${state ? `${state.toLowerCase()} ` : ''}like ${told.toLowerCase()}`);
  const more = beside?.groups?.more;
  if (more) bench.setLook('detail', more.toLowerCase());
  return wordNet(head) === undefined && !LOOKS.has(head) ? undefined : true;
};
