/** What a writer added, in a few words each, for targets that take phrases and tags. */
import { passageKnown } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { ownerOf } from '../../subjects/pronoun.ts';
import { type Piece, rankOf } from '../dialect.ts';
import { perBrief } from '../per-brief.ts';
import { absolute, type Turn, turnsOf } from '../realise/clauses.ts';
import { addedClauses } from '../realise/scene.ts';
import { withoutArticle } from '../realise/words.ts';
import { NEGATED } from './positive-prose.ts';

/** Of what is there for its words alone, no more than this: phrases are for what is seen. */
const MOST = 4;
const MOST_WORDS = 6;
/** Says nothing when it stands alone. */
const VAGUE = /^(?:everything|nothing|something|it|one|the whole|only|what|there|sounds?|tones?|water|lines?|shapes?)\b/i;

/** Things and masses by their names; passages by their labels, clauses that were written for their words as short participles. */
export const shorts: (brief: Brief) => readonly Piece[] = perBrief(shortsOf);

function shortsOf(brief: Brief): Piece[] {
  const named = addedClauses(brief).map(({ short, source }): Piece => ({ text: shortly(short), rank: rankOf(source) }));
  const described = [...brief.look, ...brief.setting].flatMap(({ off, rule, value, source }): Piece[] => {
    const passage = off || rule === undefined ? undefined : passageKnown(rule);
    return passage && passage.slot !== 'around' && !NEGATED.test(value) ? [{ text: value, rank: rankOf(source) }] : [];
  });
  const told = turnsOf(brief, ownerOf(brief), random(0, 'shorts'))
    .filter(({ slot }) => slot !== 'scene')
    .flatMap((turn): Piece[] => {
      const text = shortened(turn);
      return text === undefined || named.some((piece) => piece.text === text) ? [] : [{ text, rank: rankOf(turn.source) }];
    });
  return [...named, ...[...described, ...told].slice(0, MOST)];
}

/** What an hour implies needs a word more to be worth a phrase of its own. */
const shortly = (short: string): string => (short === 'sun' ? 'low sun' : short);

/** "rivets and gauges covering the joints"; else its subject, where that says enough; undefined where nothing short is left. */
function shortened(turn: Turn): string | undefined {
  const thing = withoutArticle(turn.thing).replace(/^the /, '');
  const whole = absolute(turn);
  const clause = whole && withoutArticle(whole).replace(/^the /, '');
  const fits = (text: string) => !VAGUE.test(text) && !NEGATED.test(text) && text.split(' ').length <= MOST_WORDS;
  if (clause !== undefined && fits(clause)) return clause;
  return fits(thing) && thing.includes(' ') ? thing : undefined;
}
