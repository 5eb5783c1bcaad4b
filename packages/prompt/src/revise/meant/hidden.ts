/** What somebody does not want to see is hidden or ruled out, and never brought in (R60). */
import { CLOTHES, wordNet } from '@atelier/lexicon';
import { bare, findScene, findSubjects } from '../find.ts';
import { at, canBeSeen, headOf, type Meaning, one, partOf, partThing } from './meaning.ts';

const WHO = '(?:i|we|you|one|people|they)';
const NOT_TO_SEE = at(
  `(?:(?:${WHO} )?(?:(?:really|also|just) )*(?:(?:don't|do not) (?:really )?(?:want|need|have|wanna|wish) (?:to )?(?:see|show|look at)|(?:would|'d|should|i'd|we'd)? ?(?:rather|prefer) not (?:to )?(?:see|have|show)|(?:shouldn't|should not|must not|mustn't|can't|cannot) (?:be able to |get to )?(?:see|show)(?<! can't see| cannot see)|shouldn't be shown|(?:can|could) (?:we|you|i) not (?:see|show|have))|(?:nobody|no one|no-one) (?:should|must|can|may|gets to) (?:be able to )?see|so (?:that )?(?:we|you|i|one|nobody) (?:don't|do not|can't|cannot|never) see|no need to (?:see|show)|(?:without|avoid|not) (?:seeing|showing)|not (?:see|show)|(?:don't|do not) (?:show|let (?:me|us) see)|(?:i'd|we'd|i would|we would) (?:rather|prefer) not (?:to )?(?:see|have|show)) (?:any (?:of )?|all )?(?<what>[^,;]+)`,
);
const SHOULD_NOT = at(
  `(?<what>(?:the|his|her|its|their) [\\p{L}' ]+?) (?:shouldn't|should not|must not|mustn't|doesn't need to|don't need to|needn't|does not need to) (?:be (?:visible|seen|shown|in (?:it|the (?:picture|frame|shot))|in view)|show(?: up)?|be there)`,
);
const HIDE = at(
  `(?:hide|conceal|cover up|turn away) (?<what>(?:the|his|her|its|their) [\\p{L}' ]+?)(?: from (?:us|view|sight))?`,
);
const BEHIND =
  / (?:in (?:it|there|this|that|here|the (?:picture|image|back|background|frame|shot|scene))|anywhere|at all|anymore|any more|clearly|either|around|here|there)$/iu;
/** Who is not seen from the front is seen from behind. */
const FROM_FRONT = /^(?<who>him|her|it|them|(?:the|his|her|its) [\p{L} ]+?) from (?:the )?front$/iu;
/** "So small", "like that": it shall be seen, and be otherwise. */
const OTHERWISE = /\b(?:so|too|that|this|as|like|more|less)(?: \p{L}+)?$|\b(?:but|than|to|if)\b/iu;

export const hidden: Meaning = ({ bench, said, edit }) => {
  const told = NOT_TO_SEE.exec(said)?.groups?.what ?? SHOULD_NOT.exec(said)?.groups?.what ?? HIDE.exec(said)?.groups?.what;
  const what = told?.replace(BEHIND, '').replace(BEHIND, '').trim();
  const front = what && FROM_FRONT.exec(what)?.groups?.who;
  const seen = front ? one(bench, front) : undefined;
  if (seen) {
    bench.setAction(seen, 'facing away', (other) => /^(?:facing|looking|smiling|staring)/.test(other));
    return true;
  }
  const behind = told !== undefined && / in the (?:back|background)$/i.test(told);
  if (!what || OTHERWISE.test(what) || /^(?:it|that|this|him|her|them|everything|anything)$/i.test(what)) return undefined;
  const part = partOf(bench, what);
  if (part && /^(?:face|faces|expression)$/.test(part.part)) {
    const { who } = part;
    who.parts = who.parts.filter(({ name, source }) => headOf(name) !== 'face' || source === 'user');
    bench.setAction(who, 'facing away', (other) => /^(?:facing|looking|smiling|staring)/.test(other));
    return true;
  }
  if (part && !CLOTHES.has(headOf(part.part))) {
    const own = partThing(bench, part.who, part.part);
    bench.setAttribute(own, 'state', 'hidden');
    return true;
  }
  const [there] = findSubjects(bench, what);
  // Whoever is there by a name of their own is none of "people".
  const among = /^(?:people|animals|anyone|anybody|persons|things|birds|creatures)$/i.test(bare(what));
  if (behind || (among && there && there.source !== 'writer')) {
    bench.setAbsent(behind ? `${bare(what)} in the background` : `other ${bare(what)}`);
    return true;
  }
  if (there) {
    if (edit(`remove ${/^(?:the|his|her|its|their) /i.test(what) ? what : `the ${what}`}`)) return true;
    return `I could not take out the ${bare(what)}.`;
  }
  const name = bare(what);
  const [scenery] = findScene(bench, what).filter(
    ({ wordsOnly, kind }) => !wordsOnly && (kind === 'background' || kind === 'weather'),
  );
  if (scenery && edit(`remove the ${name}`)) return true;
  // Of what nobody named only things that one can see are ruled out.
  if (!canBeSeen(name) && wordNet(headOf(name))?.concrete === undefined && one(bench, what) === undefined) return undefined;
  bench.setAbsent(name);
  return true;
};
