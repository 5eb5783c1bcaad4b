/** "I don't like it", "it's ugly", "make it better": nothing in the picture is named, so nothing in it goes or is made so. */
import type { Brief } from '@atelier/spec';
import { bare, findSubjects } from './find.ts';
import { Workbench } from './workbench.ts';

const PICTURE = '(?:it|this|that|this one|that one|(?:the |this |that )(?:whole )?(?:picture|image|result|thing|painting))';
const VERY = '(?:so |too |very |really |a bit |a little |kind of |kinda |rather |pretty |just |all )*';
const BAD = '(?:ugly|awful|terrible|horrible|bad|boring|wrong|weird|odd|off|strange|rubbish|crap|disappointing|hideous)';
const GOOD = '(?:good|great|nice|pretty|right|it|beautiful|interesting|my (?:taste|style|thing|cup of tea))';
const FILLER = '(?:(?:sorry|h+m+|no|nah|nope|ok|okay|but|well|oh|ugh|sadly|and|again)[,.!\\s]+)*';
/** The picture as a whole is not liked. */
const WHOLE = new RegExp(
  `^${FILLER}(?:i (?:really )?(?:do ?n'?t|do not|did ?n'?t|did not) (?:really |quite |particularly )?(?:like|love|want) ${PICTURE}(?: (?:at all|much|very much|that much|so much|one|anymore))?|(?:i )?(?:really )?(?:hate|dislike) ${PICTURE}|(?:do ?n'?t|do not) like ${PICTURE}|${PICTURE}(?:'?s| is| looks?| turned out| came out) ${VERY}${BAD}|(?:${PICTURE}(?:'?s| is| looks?) )?not (?:very |so |that |really |quite )?(?:${GOOD}|(?:quite )?what i (?:wanted|meant|had in mind|asked for|was looking for|imagined|expected))|${PICTURE} (?:is ?n'?t|does ?n'?t look) (?:very |so |that |really |quite )?${GOOD}|ugly|meh|yuck|boo|awful|terrible|horrible|boring)[.!\\s]*$`,
  'i',
);
/** Better, and nothing of how. A picture that should be cooler wants cooler colours; one that should look cooler is to impress. */
const BETTER =
  /^(?:(?:can|could) you )?(?:(?:please|just)[\s,]+)*(?:(?:make|do|paint|draw|let) (?:it|this|that|the (?:picture|image)) (?:look )?|much |way |a bit )?(?:better|nicer|(?<=look |look much |look way )cooler|prettier|more (?:beautiful|interesting|exciting))[.!?\s]*$|^(?:improve|fix|enhance|perfect) (?:it|this|that|the (?:picture|image))[.!?\s]*$/i;
const COLOURS =
  /^(?:(?:use|try|give (?:it|me)|with|in|change (?:it )?to|make (?:it|them)|i want) )?(?:different|other|new|another set of) colou?rs?(?: scheme| palette)?[.!?\s]*$|^(?:change|vary|replace|redo) the (?:colou?rs|colou?r scheme|palette)[.!?\s]*$|^(?:another|a different|a new) (?:palette|colou?r scheme)[.!?\s]*$/i;
/** Of one thing, that it is not right; how it should be is not said. */
const AMISS = new RegExp(
  `^(?:(?:the |my )(?<what>[\\p{L} ]+?)|(?<who>he|she|they)) (?:is|are|looks?|seems?|came out|turned out) ${VERY}${BAD}[.!\\s]*$|^(?:fix|improve|correct|redo) (?:the |my )(?<other>[\\p{L} ]+?)[.!\\s]*$`,
  'iu',
);

/** Whether the picture as a whole is not liked: then another one is what helps. */
export const isDisliked = (text: string): boolean => WHOLE.test(text);

/** What to ask where only that something should be better was said. */
export function askedBack(brief: Brief, text: string): string | undefined {
  if (BETTER.test(text))
    return 'In which way? Say what should change, for example “warmer light”, “closer” or “fewer trees”; “another” paints a different one.';
  if (COLOURS.test(text)) return 'Which colours? Name them, for example “in blue and gold” or “pastel colours”.';
  const { what, who, other } = AMISS.exec(text)?.groups ?? {};
  const named = what ?? who ?? other;
  const thing = named === undefined ? undefined : findSubjects(new Workbench(brief), named)[0];
  if (!thing || !named) return undefined;
  const name = who ? thing.name : bare(named);
  return `How should the ${name} be instead? For example “make the ${name} smaller” or “move the ${name} to the left”; “another” paints it all anew.`;
}
