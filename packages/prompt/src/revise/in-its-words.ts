/** A clause in the words that the forms know, with an eye on what is in the picture: formats, cameras, hands that painted, "X and not Y". */
import { LOOKS } from '@atelier/lexicon';
import { findScene, findSubjects } from './find.ts';
import { formatOf } from './format-of.ts';
import { framing } from './framing.ts';
import { plainer } from './plainer.ts';
import { isColour } from './predicate.ts';
import type { Workbench } from './workbench.ts';

/** Why it is wanted, behind the wish: "so I can print it", "so that we see her". What it does to the picture is a wish ("so the lights reflect"). */
const PURPOSE =
  /^(?<wish>\p{L}.{3,}?),? (?:so(?: that)? (?:it|its|i|we|you|he|she|they|people|everyone|the [\p{L}]+|there|that)\b(?!.*\b(?:reflect|shin|glow|fall|drip|cover)).*|because .+|since it.+|to make (?:it|him|her|them) stand out)$/iu;

/** "Like Hokusai drew it", "make it look as if van Gogh had painted it". */
const PAINTED =
  /^(?:(?:make|have|let|do|paint|draw|render|turn)(?: (?:it|this|that|everything|the (?:picture|image|scene)))?(?: (?:look|to look))? |(?:it|this) (?:should |must |could )?looks? )?(?:like|as if|as though|how|the way) (?<who>(?!it\b|he\b|she\b|they\b|we\b|i\b)[\p{L}'’. ]+?) (?:had |has |would have )?(?:painted|drew|drawn|sketched|made|did|done|photographed|illustrated|designed|directed|shot)(?: (?:it|this|that))?$/iu;

/** "As a pixel art game background", "like a watercolour storybook page": whatever of it is a medium or a style. */
const AS_MADE =
  /^(?:(?:make|do|turn|render|draw|paint|show|have|get|give)(?: (?:it|this|that|everything|me|us|the (?:picture|image|scene|whole thing)))?(?: (?:look|to look))? )?(?:(?:but )?(?:as|like|into|in) (?:an? )|as )(?<how>[\p{L} -]+?) (?:(?:video )?game )?(?:background|backdrop|scene|page|version|level|asset|sprite|screen)$/iu;

/** "His eyes could be green", "can its beak be orange". */
const COULD_BE =
  /^(?:can|could|may|might|should|shall|would)(?: you (?:make|let|have))? (?<what>(?:his|her|its|their|my|both|all) [\p{L} ]+?) (?:please )?(?:be|look|become|turn) (?<how>.+)$/iu;

/** "Make the cat turn around and look at us": it looks at us. */
const ROUND =
  /^(?:(?:make|have|let|get|can|could|should) )*(?<who>(?:it|he|she|they|him|her|them|the [\p{L} ]+?)(?: should)?)? ?(?:to )?turn(?:s|ed)?(?: his head| her head| its head)? (?:a)?round(?: and|,| to)? (?<deed>(?:look|smile|stare|wave|face)(?:ing)?\b.+)$/iu;
/** "The same but cut from paper", "all made of clay": how the picture is made. */
const MADE_OF =
  /^(?:(?:make|do|have|render|but|all|as if|like|everything|it|this|that) )*(?:it was |it were )?(?<deed>made|built|cut|folded|sewn|knitted|crocheted|embroidered|carved|moulded|molded|sculpted|woven)(?: out| up)? (?:of|from|with|in) (?<stuff>[\p{L}-]+(?: [\p{L}-]+)?)$/iu;
const MADE_AS: Readonly<Record<string, string>> = {
  'cut paper': 'paper cut-out',
  'made paper': 'in a papercraft style',
  'folded paper': 'in an origami style',
  'made clay': 'claymation',
  'moulded clay': 'claymation',
  'molded clay': 'claymation',
  'made plasticine': 'claymation',
  'made lego': 'in a lego style',
  'built lego': 'in a lego style',
};
const THERE_BE =
  /^(?:(?:can|could|may|might|should) there (?:also )?be|is there (?:a )?(?:way|chance) to (?:have|get|add)) (?=an?\b|some\b|more\b|two\b|three\b|another\b|\d)/iu;

/** "A bridge, not a wall", "cream rather than white": what it shall not be was never said, or goes as the other comes. */
const RATHER =
  /^(?<wish>.+?),? (?<how>and not|not|rather than|instead of|as opposed to) (?<old>(?:an? |the |just |plain )*[\p{L}' -]+)$/iu;
/** "More teal than green". */
const MORE_THAN = /^(?<front>.*\b)more (?<one>[\p{L}-]+) than (?<other>[\p{L}-]+)$/iu;

export function inItsWords(bench: Workbench, clause: string): string {
  const quoted = /["“”]/.test(clause);
  const plain = clause.replace(
    /^(?:the )?(?:same )?(?:exact )?(?:scene|picture|image|thing|one)(?: again)?,? but (?=\p{L})/iu,
    '',
  );
  let said = quoted ? plain : plainer(bench, PURPOSE.exec(plain)?.groups?.wish ?? plain);
  const who = PAINTED.exec(said)?.groups?.who;
  if (who) return `in the style of ${who}`;
  const how = AS_MADE.exec(said)?.groups?.how?.toLowerCase();
  const kind = how === undefined ? undefined : LOOKS.get(how);
  if (kind === 'medium' || kind === 'style') return `make it ${how}`;
  const { deed, stuff } = MADE_OF.exec(said)?.groups ?? {};
  if (stuff && !/^(?:it|this|that|them|half|two|three|pieces|quarters|slices|place)\b/i.test(stuff))
    return (
      MADE_AS[`${deed?.toLowerCase()} ${stuff.toLowerCase()}`] ??
      `in a ${/^(?:made|built)$/i.test(deed ?? '') ? '' : `${deed?.toLowerCase()} `}${stuff.toLowerCase()} style`
    );
  const format = quoted ? undefined : asFormat(said);
  if (format) return format;
  const framed = framing(bench, said);
  if (framed) return framed;
  const could = COULD_BE.exec(said)?.groups;
  if (could?.what && could.how) said = `make ${could.what} ${could.how}`;
  const round = ROUND.exec(said)?.groups;
  if (round?.deed)
    said = `${subjectForm(round.who?.trim() || 'it')} should ${round.deed.replace(/^(?:looking|facing)/i, (verb) => verb.slice(0, -3))}`;
  if (THERE_BE.test(said)) said = said.replace(THERE_BE, 'add ');
  if (/^(?:reflected|mirrored) (?:in|on) /i.test(said)) said = `make it ${said}`;
  const so =
    /^(?<who>it|him|her|them|(?:the|his|her|its|their) [\p{L} ]+?) (?<how>(?:reflected|mirrored|lit|covered|surrounded|dressed|painted|made) (?:in|on|by|with|from|of) .+)$/iu.exec(
      said,
    )?.groups;
  if (so?.who && so.how && findSubjects(bench, so.who).length > 0) said = `make ${so.who} ${so.how}`;
  const more = MORE_THAN.exec(said)?.groups;
  if (more?.one && more.other) said = `${more.front}${more.one}`;
  return quoted ? said : withoutOther(bench, said);
}
/** The aspect that is asked for. */
export const asFormat = (said: string): string | undefined => formatOf(said.toLowerCase().replace(MAKE_IT, ''));
const MAKE_IT =
  /^(?:(?:make|turn|do|have|crop|set|use|put|i need|need|give me|render)(?: (?:it|this|that|the (?:picture|image|format)))?(?: (?:in)?to| in| as)? )?/;

/** Without what it shall not be, where nothing in the picture is called so. */
function withoutOther(bench: Workbench, said: string): string {
  const { wish, how, old } = RATHER.exec(said)?.groups ?? {};
  if (!wish || !old || / (?:is|are|should|must|do|does|could|can|would|was|were)$/i.test(wish)) return said;
  // "Cream rather than white" of letters: whatever else is white stays so.
  if (/\b(?:should|must|be|make|turn|paint)\b/i.test(wish) && isColour(old.toLowerCase())) return wish;
  const scene = findScene(bench, old).filter(({ source }) => source !== 'writer');
  if (/^(?:not|no|it|that|this)$/i.test(wish) || findSubjects(bench, old).length + scene.length > 0) return said;
  const known = old.replace(/^(?:(?:an?|the|just|plain) )+/i, '').split(' ');
  const marks = bench.subjects().flatMap(({ attributes, actions }) => [...attributes, ...actions]);
  if (marks.some(({ value, off }) => !off && value.split(' ').some((word) => known.some((each) => stem(each) === stem(word)))))
    return said;
  if (bench.brief.text.some(({ content, off }) => !off && content.toLowerCase().includes(old.toLowerCase()))) return said;
  // "A candle instead of the lamp": `replacing` knows.
  return /instead/i.test(how ?? '') ? said : wish;
}
/** Wooden of wood, sitting of sits. */
const stem = (word: string): string => word.slice(0, 4);

const subjectForm = (who: string): string =>
  ({ him: 'he', her: 'she', them: 'they' })[who.toLowerCase().replace(/ should$/, '')] ?? who.replace(/ should$/i, '');
