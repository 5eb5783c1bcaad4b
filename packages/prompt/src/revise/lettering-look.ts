/** How the lettering looks that is there: in capitals, in another face, larger, higher. Words of one line that name no thing. */
import type { Subject } from '@atelier/spec';
import { move } from './move.ts';
import { type Outcome, ok } from './outcome.ts';
import type { Workbench } from './workbench.ts';

const LETTERS = 'text|words?|letters|lettering|title|caption|headline|heading|inscription|font|type|typeface|writing|name';
const THE = `(?:(?:all )?(?:the |its )?(?:${LETTERS}) |(?:it|that|them) )`;
const CASE = new RegExp(
  `^(?:(?:make|have|put|set|write|turn|change|print|show) )?(?:${THE})?(?:(?:should|must) be |is |are )?(?:in |into |to |as |with )?(?:all |only )?(?:(?<large>caps|capitals|capital letters|upper ?-?case(?: letters)?|block letters)|(?<small>lower ?-?case(?: letters)?|small letters))$`,
  'i',
);
const FACE_WORDS =
  'sans(?:[- ]serif)?|slab(?:[- ]serif)?|serif|script|cursive|calligraphy|handwriting|handwritten|hand[- ]lettered|typewriter|monospaced?|narrow|condensed|display|decorative';
const FACE = new RegExp(
  `^(?:(?:change|set|switch|make|turn|put|use|try|have|want|write|print) )?(?:(?:the |its )?(?:${LETTERS}) )?(?:should |must |could |can )?(?:be |look )?(?:to |into |in |as |with |use |like )?(?:an? )?(?<face>${FACE_WORDS})(?: (?:font|typeface|type|face|letters|lettering|text|style|look|script))?(?: for (?:the |its )?(?:${LETTERS}))?$`,
  'i',
);
/** "Use Helvetica", "change the font to Comic Sans", "a different font": faces that are not here. */
const OTHER_FACE =
  /^(?:(?:change|set|switch|make|use|try|have|pick|choose) )?(?:(?:the|its|a|an|some) )?(?:(?<other>another|different|new|nicer|better|other) )?(?:font|typeface)(?: (?:to|into|in|is|should be|called) (?<name>.+))?$/i;
const SIZE = new RegExp(
  `^(?:make |have |with |use )?(?:the |its )?(?:(?<much>much |far |a lot |way )|a (?:bit|little) |slightly )?(?:(?<before>bigger|larger|smaller|big|large|huge|small|tiny)(?: (?:${LETTERS}))|(?:${LETTERS}) (?:(?:is|are|should be|must be) )?(?<too>too )?(?<more>much |far |a lot |way )?(?:a (?:bit|little) |slightly )?(?<after>bigger|larger|smaller|big|large|huge|small|tiny))$`,
  'i',
);
const MOVE = new RegExp(
  `^(?:move|put|place|shift|push|bring|raise|lower|set|have) (?:the |its )?(?:${LETTERS}) ?(?:a (?:bit|little) |slightly |further )?(?<where>up|upwards?|higher(?: up)?|down|downwards?|lower(?: down)?|(?:to|at|on|in|near|towards?) the (?:very )?(?:top|bottom))?$`,
  'i',
);

/** Sizes from small to large, as they are said of lettering. */
const STEPS = ['tiny', 'small', '', 'large', 'huge'] as const;

const FACES = 'serif, sans serif, slab serif, script, handwritten, typewriter, narrow and display';

/** What the clause wants of the lettering's look; undefined where it is of something else. */
export function lookOfLetters(bench: Workbench, clause: string): Outcome {
  const cased = CASE.exec(clause)?.groups;
  if (cased) return inCase(bench, cased.large !== undefined);
  const face = FACE.exec(clause)?.groups?.face?.toLowerCase();
  if (face && (/\b(?:font|typeface|type|letter|text|title|words?)/i.test(clause) || /serif/.test(face)))
    return inFace(bench, face);
  const other = OTHER_FACE.exec(clause)?.groups;
  if (other && (other.other ?? other.name)) return `Which face should it be? There are ${FACES}.`;
  const size = SIZE.exec(clause)?.groups;
  if (size) return inSize(bench, size);
  const moved = MOVE.exec(clause);
  const where = moved?.groups?.where?.toLowerCase() ?? /^(?<step>raise|lower)/i.exec(moved?.[0] ?? '')?.[1]?.toLowerCase();
  if (!moved || !where) return undefined;
  return ok(move(bench, [lettersOf(bench)], `at the ${/^(?:up|high|raise)|top$/.test(where) ? 'top' : 'bottom'}`));
}

/** The words themselves are changed: so they are lettered, and so a prompt has them. */
function inCase(bench: Workbench, large: boolean): Outcome {
  let done = false;
  for (const text of bench.brief.text) {
    const content = large ? text.content.toUpperCase() : text.content.toLowerCase();
    if (text.off || content === text.content) continue;
    text.content = content;
    text.source = 'edit';
    for (const key of ['rule', 'reason', 'span', 'spans'] as const) delete text[key];
    done = true;
  }
  return done || `The lettering is in ${large ? 'capitals' : 'small letters'} already.`;
}

function inFace(bench: Workbench, face: string): true {
  const letters = lettersOf(bench);
  letters.attributes = letters.attributes.filter(({ kind }) => kind !== 'style');
  bench.setAttribute(letters, 'style', face.replace(/^calligraphy|^cursive/, 'script').replace(/^handwriting/, 'handwritten'));
  return true;
}

function inSize(bench: Workbench, size: Partial<Record<string, string>>): Outcome {
  const word = (size.before ?? size.after ?? '').toLowerCase();
  const letters = lettersOf(bench);
  const now = STEPS.indexOf((letters.attributes.find(({ kind, off }) => !off && kind === 'size')?.value ?? '') as '');
  const up = /^(?:big|large|huge)/.test(word) !== (size.too !== undefined);
  const far = (size.much ?? size.more) !== undefined || /^(?:huge|tiny)$/.test(word) ? 2 : 1;
  const at = now < 0 ? 2 : now;
  const then = Math.max(0, Math.min(STEPS.length - 1, at + (up ? far : -far)));
  if (then === at) return `The lettering is as ${up ? 'large' : 'small'} as it can be.`;
  const value = STEPS[then]!;
  if (value) bench.setAttribute(letters, 'size', value);
  else {
    letters.attributes = letters.attributes.filter(({ kind }) => kind !== 'size');
    bench.claim(letters);
  }
  return true;
}

const WRITING = /^(?:letters|lettering|text|words?|title|heading|headline|caption|type|typeface|typography|writing)$/;

/** The fact that stands for the lettering as a whole; it comes in where nothing was said of it yet. */
export function lettersOf(bench: Workbench): Subject {
  const known = bench.subjects().find(({ name }) => WRITING.test(name.toLowerCase()));
  if (known) return known;
  const id = bench.freshId('lettering');
  const letters: Subject = { id, name: 'lettering', attributes: [], actions: [], parts: [], source: 'edit' };
  bench.brief.subjects.push(letters);
  return letters;
}
