/**
 * From where one looks, what of a thing is to be seen, and which way it faces: "from a rooftop", "the whole sofa", "show her face",
 * "turn her around".
 */
import { LOOKS } from '@atelier/lexicon';
import { bare, findSubjects, lives } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { predicate } from './predicate.ts';
import type { Workbench } from './workbench.ts';

const WHOLE =
  /^(?:(?:see |show )?(?:the )?(?:whole|entire|complete|all of)|(?:see |show )(?:the )?full|the full)(?: of)? (?:the |that |this |his |her |my )?([\p{L} ]+)$/iu;
const FACE = /^(?:see|show|let us see) (?:me |us )?(his|her|its|their|the(?: [\p{L} ]+?)?(?:'s)?) (?:face|faces|eyes)$/iu;
const BACK =
  /^(?:see|show) (?:me |us )?(?:his|her|its|their|the [\p{L} ]+?'s) back$|^(?:turn|spin|flip|have) (?:him|her|it|them|the [\p{L} ]+?)(?: turn(?:ed)?)? (?:a)?round$|^(?:seen )?from (?:the )?(?:back|behind)$/iu;
const FROM =
  /^(?:(?:seen|viewed|looking|shot|filmed|taken|as seen|the view|a view|view) )*from (?<where>(?:(?:inside|across|behind|under|underneath|between|outside|among) )?(?:an?|the|my|his|her|their|some) [\p{L}'’ -]+)$/iu;

const PANNED =
  /^(?:pan|tilt|orbit|rotate|dolly|truck)(?: the (?:camera|view))?(?: (?:a bit |slightly |further )?(?:to the )?(?:left|right|up|down|around))?$|^move the camera (?:to the )?(?:left|right|up|down)$/i;

/** The picture as somebody else would see it. */
export const seen: Form = (bench, clause) => {
  if (PANNED.test(clause))
    return 'I cannot move the camera sideways in a still picture; say what should stand where, for example “the house on the left”.';
  // "I want to see more of the landscape": from farther off.
  if (
    /^(?:see |show )?more of (?:the )?(?:landscape|surroundings|background|scenery|scene|place|room|city|town|environment|setting|sky)$/i.test(
      clause,
    )
  ) {
    bench.setLook('shot', 'wide shot');
    return true;
  }
  const whole = WHOLE.exec(clause)?.[1];
  const [thing] = whole ? findSubjects(bench, whole) : [];
  if (thing) {
    bench.setLook('shot', lives(thing) ? 'full body' : 'full view');
    bench.focus = thing;
    return true;
  }
  const owner = FACE.exec(clause)?.[1];
  if (owner) {
    const whom = { his: 'him', her: 'her', its: 'it', their: 'them' }[owner.toLowerCase()] ?? bare(owner.replace(/'s$/, ''));
    const subjects = findSubjects(bench, whom === 'the' ? 'it' : whom);
    bench.brief.look = bench.brief.look.filter(({ kind, value }) => kind !== 'angle' || value !== 'from behind');
    return subjects.length > 0 ? ok(predicate(bench, subjects, 'looking at the camera')) : undefined;
  }
  if (BACK.test(clause)) {
    bench.setLook('angle', 'from behind');
    return true;
  }
  return viewpoint(bench, clause);
};

/** "From a rooftop": where one stands to see it, and nothing that takes the place of what is seen. */
function viewpoint(bench: Workbench, clause: string) {
  const where = FROM.exec(clause)?.groups?.where;
  if (!where || LOOKS.has(clause.toLowerCase()) || LOOKS.has(`from ${where}`.toLowerCase()) || AIR.test(where))
    return undefined;
  if (SIDES.test(where)) return undefined;
  bench.setLook('angle', `from ${where.toLowerCase()}`);
  return true;
}
/** Ways to say that it is seen from above. */
const AIR = /^(?:an? |the )(?:drone|helicopter|plane|aeroplane|airplane|air|sky|top|bottom|ground)$/i;
/** "From the left", "from the beginning": no place to stand on. */
const SIDES =
  /^(?:the )?(?:(?:far )?(?:left|right|side|front|beginning|start|first|second|third|last|original|[\p{L}]+ century|[\p{L}]+ies)|\d.*)$/iu;
