/** What a writer added, in a few words each, for targets that take phrases and tags. */
import { BODY_PARTS, COLOURS, singular, wordNet } from '@atelier/lexicon';
import { type Brief, random, type Subject } from '@atelier/spec';
import { ownerOf } from '../../subjects/pronoun.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { type Piece, rankOf } from '../dialect.ts';
import { perBrief } from '../per-brief.ts';
import { absolute, type Turn, turnsOf } from '../realise/clauses.ts';
import { again } from '../realise/noun-phrase.ts';
import { passagesIn } from '../realise/passages.ts';
import { addedClauses } from '../realise/scene.ts';
import { withoutArticle } from '../realise/words.ts';
import { NEGATED } from './positive-prose.ts';
import { sceneLabel } from './scene-labels.ts';

/** Of what is there for its words alone, no more than this: phrases are for what is seen. */
const MOST = 4;
/** A scene was thought out as a whole. */
const MOST_OF_SCENE = 5;
const MOST_WORDS = 6;
/** Says nothing when it stands alone. */
const VAGUE = /^(?:everything|nothing|something|it|one|the whole|only|what|there|sounds?|tones?|water|lines?|shapes?)\b/i;

/** Things and masses by their names; passages by their labels, clauses that were written for their words as short participles. */
export const shorts: (brief: Brief) => readonly Piece[] = perBrief(shortsOf);

function shortsOf(brief: Brief): Piece[] {
  const added = addedClauses(brief).map(({ short, source }): Piece => ({ text: shortly(short), rank: rankOf(source) }));
  const told = turnsOf(brief, ownerOf(brief), random(0, 'shorts'))
    .filter(({ slot }) => slot !== 'scene')
    .flatMap((turn): Piece[] => {
      const text = shortened(turn);
      return text === undefined || !tells(turn.slot, text) || added.some((piece) => piece.text === text)
        ? []
        : [{ text, rank: rankOf(turn.source) }];
    });
  const most = passagesIn(brief).some(({ tableau }) => tableau !== undefined) ? MOST_OF_SCENE : MOST;
  return [...added, ...[...described(brief), ...told].slice(0, most)];
}

/** Labels that say something by themselves; where several things stand in the picture, what one of them has is said with its name. */
function described(brief: Brief): Piece[] {
  const things = toldSubjects(brief);
  const pieces: { text: string; rank: Piece['rank']; owner: string | undefined }[] = [];
  for (const said of passagesIn(brief)) {
    const { slot, about, source } = said;
    if (slot === 'around' || slot === 'lit' || slot === 'viewed') continue;
    const label = said.tableau === undefined || slot === 'look' ? said.label : sceneLabel(said);
    if (label === undefined || NEGATED.test(label) || (said.tableau === undefined && !tells(slot, label))) continue;
    const whose = things.find(({ id }) => id === about);
    if (whose && (isOtherColoured(label, whose) || isQuantifier(label, whose) || isOfAdjectives(label))) continue;
    const owner = things.length > 1 && OWNED.test(slot) && isNominal(label) ? whose : undefined;
    const before = owner && pieces.find((piece) => piece.owner === owner.id && !piece.text.includes(' and '));
    if (before) before.text += ` and ${label}`;
    else
      pieces.push({
        text: owner ? `${withoutArticle(again(owner, brief.idea)).replace(/^the /, '')} with ${label}` : label,
        rank: rankOf(source),
        owner: owner?.id,
      });
  }
  return pieces.map(({ text, rank }) => ({ text, rank }));
}

/** Gives it a colour where another was said: no white porcelain of blue teapots. */
function isOtherColoured(label: string, { attributes }: Subject): boolean {
  const said = attributes.flatMap(({ kind, off, value }) =>
    !off && kind === 'color' ? value.toLowerCase().split(/[ -]/) : [],
  );
  return (
    said.length > 0 &&
    label
      .toLowerCase()
      .split(/[ -]/)
      .some((word) => COLOURS.has(word) && !said.includes(word))
  );
}
/** "Soft and round": adjectives alone, and no thing that anybody could have. */
const isOfAdjectives = (label: string): boolean => {
  const [first, second] = /^(\p{L}+) and (\p{L}+)$/u.exec(label)?.slice(1) ?? [];
  return first !== undefined && second !== undefined && (wordNet(first)?.adjective ?? 0) > (wordNet(first)?.noun ?? 0);
};
/** "A pack of wolves" is a pack already. */
const isQuantifier = (label: string, { count }: Subject): boolean =>
  !label.includes(' ') &&
  JSON.stringify(count ?? '')
    .toLowerCase()
    .includes(label.toLowerCase());

/** Slots that say what a thing looks like. */
const OWNED = /^(?:look|form|small|quality)$/;
const OVERHEAD =
  /\b(?:sky|skies|clouds?|stars?|moon|sun|rays?|haze|mist|fog|rain|snow\w*|lightning|aurora|rainbow|vapour|milky)\b/i;
/** Says where or how, of what is not named with it: "turned to the front", "far above everything". */
const POINTING =
  /\b(?:it|everything|them|us|one|each|other|others|both|nothing|side|beside)\b|^(?:turned|seen|group|caught|mixed|different|half|alone|far|close|all)\b/i;
/** A thing that can be drawn is named, or a colour. */
function tells(slot: string, label: string): boolean {
  if (slot === 'sky') return OVERHEAD.test(label);
  if (POINTING.test(label)) return false;
  return (label.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => {
    if (COLOURS.has(word) || BODY_PARTS.has(singular(word))) return true;
    const known = wordNet(word) ?? wordNet(singular(word));
    return known?.concrete !== undefined || THINGS.test(known?.nounClass ?? '');
  });
}
const THINGS = /^(?:artifact|body|plant|animal|food|substance|object)$/;
/** "Red and white bands", which something can have; not "on a pale table", "rounded with narrow neck". */
const isNominal = (label: string): boolean =>
  !/,| with | on | in | at | of | than /.test(label) &&
  !/^(?:on|in|at|under|over|with|from|by|asleep|\p{L}+ing|\p{L}+ly)\b/u.test(label) &&
  isNoun(label.split(' ').at(-1) ?? '');

/** A noun before it is an adjective or a verb. */
function isNoun(word: string): boolean {
  const known = wordNet(singular(word)) ?? wordNet(word);
  return known?.noun !== undefined && known.noun >= (known.adjective ?? 0);
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
