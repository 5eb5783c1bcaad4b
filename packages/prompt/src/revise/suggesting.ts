/** "Anything you'd suggest?", "surprise me": what could come in, by what the place has and the picture has not. */
import { fits, isPlural } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { guard } from '../write/guard.ts';
import { survey } from '../write/survey.ts';

const LEAD = "(?:(?:hm+|so|ok|okay|and|well|oh|idk|i don't know|not sure)[,. ]+)*";
const WONDERED = new RegExp(
  `^${LEAD}(?:(?:is there |do you have |got |have you )?any(?:thing| ideas?| suggestions?| other ideas?| thoughts| tips)(?: (?:else|more))?(?: (?:you(?:'d| would)? |that you(?:'d| would)? )?(?:suggest|recommend|add|change|improve))?|(?:what|which) (?:would|could|should|else (?:would|could|can)) (?:you |i |we )?(?:suggest|recommend|add|change|improve|do)(?: (?:here|next|to it|to make it (?:better|nicer)))*|what (?:do|would) you (?:suggest|recommend|propose)|what (?:else )?(?:could|would) make (?:it|this) (?:better|nicer|cooler|more interesting)|(?:got |have |give me |some )?(?:suggestions?|ideas?)|suggest (?:something|me something)|what'?s missing|what is missing)(?: (?:for (?:it|this)|please|then|here))*[?.! ]*$`,
  'iu',
);
const DARED = new RegExp(
  `^${LEAD}(?:(?:(?:something|smth|sth)(?: is|'s| still)* missing|it (?:needs|lacks|could use|is missing) something|(?:it(?:'s| is) )?(?:a bit |kind of |too )?(?:boring|empty|plain)|i (?:don't|do not) know what)[,.;:!? ]+)?(?:(?:please |just |maybe |so |then )*(?:surprise me(?: with (?:something|anything)(?: [\\p{L}]+)?)?|(?:you (?:choose|decide|pick)|your (?:choice|call|pick)|up to you|whatever you (?:like|want|think)|go (?:wild|crazy))|(?:add|put in|throw in|give me) (?:something|anything) (?:surprising|fun|funny|cool|interesting|unexpected|nice|random|you like|extra|special|of your choice)))[.! ]*$`,
  'iu',
);
const PLAIN = /^(?:surprise me)[.! ]*$/i;

/** Things of the place that are not there, by their names. */
function candidates(brief: Brief): string[] {
  const known = survey(brief, 'free', 0);
  const gate = guard(brief);
  const props = known.scenes.length > 0 ? (known.scene?.props ?? []) : [];
  const own = props
    .filter(({ id, noun, when }) => fits(when, known.ground) && gate.admit(id, noun))
    .sort((a, b) => Number(b.as === 'subject') - Number(a.as === 'subject'))
    .map(({ as, noun }) => (as === 'subject' && !isPlural(noun) ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : noun));
  return [...own];
}

/** What could be said of any picture, where its place is not known. */
function moods({ setting, look }: Brief): string[] {
  const has = (kind: string): boolean =>
    [...setting, ...look].some((each) => each.kind === kind && !each.off && each.source !== 'writer');
  return [
    ...(has('lighting') || has('time') ? [] : ['warm evening light']),
    ...(has('angle') ? [] : ['a low angle']),
    ...(has('medium') || has('style') ? [] : ['a watercolour look']),
    'softer colours',
  ];
}

/** The answer to "anything you'd suggest?"; undefined where nothing of the kind is asked. */
export function suggestion(brief: Brief, text: string): string | undefined {
  if (!WONDERED.test(text)) return undefined;
  const things = candidates(brief).slice(0, 3);
  const all = things.length > 1 ? [...things, ...moods(brief).slice(0, 1)] : moods(brief).slice(0, 3);
  return `Perhaps ${all.slice(0, -1).join(', ')} or ${all.at(-1)}. Say which, and it comes in.`;
}

/** "Something is missing, surprise me": the wish that is made of it. */
export function surprise(brief: Brief, text: string): string | undefined {
  if (!DARED.test(text) || PLAIN.test(text.trim())) return undefined;
  const [thing] = candidates(brief);
  return thing ? `add ${thing}` : moods(brief)[0];
}
