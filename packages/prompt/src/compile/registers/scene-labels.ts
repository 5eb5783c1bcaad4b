/** A row of a tableau in a few literal words: its label where that names a thing, else what its sentence begins with. */
import { COLOURS, presentParticiple, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Said } from '../realise/passages.ts';
import { withoutArticle } from '../realise/words.ts';

const MOST_WORDS = 9;
const FINITE =
  /^(?:is|are|was|has|have|can|will|stands?|lies?|hangs?|goes?|runs?|comes?|shows?|sits?|leans?|carr(?:y|ies)|sticks?|turns?|bends?|fills?|rises?|covers?|rests?|keeps?|holds?|reach(?:es)?|waits?|falls?|drips?|follows?|ends?|begins?|looks?|drops?|leads?|points?|closes?|cross(?:es)?|slides?|shines?|gleams?|glints?|peers?|floats?|drifts?|moves?|flies|fly|swings?|rolls?|makes?|gives?|takes?|puts?|lets?|lays?|pulls?|pushe?s?|grows?|climbs?|stretch(?:es)?|curls?|winds?|blows?|glows?|burns?|catch(?:es)?|throws?|casts?|meets?|touch(?:es)?|stays?|remains?|steams?|sticks|wears?|shin|spills?|pokes?|dangles?|trails?|bulges?|marks?|tells?|say|says|rings?|frames?|joins?|folds?|drapes?|draws?|works?|fall|press|pushes|sags?|sways?|tips?|blurs?|melts?|peels?|slips?|sinks?|rests|stares?|watch(?:es)?|guards?|serves?|beats?|picks?|brings?|warms?|tilts?|crosses)$/;
const JOINS =
  /^(?:of|with|and|in|on|at|a|an|the|from|over|up|down|out|behind|under|back|into|along|between|half|by|to|as|like|or|off|both|each|through|that|just|against|all|across|where|its|their|his|her|still|only|so|for|than|about|already|one|two|three)$/;
/** Stands for what was named elsewhere. */
const OPEN =
  /^(?:it|he|she|they|its|his|her|their|this|that|these|those|there|here|what|where|nothing|everything|one|both|each|all|another|in|on|at|behind|beside|under|over|from|through|along|between|as|round|only|more|most|some|everyone|somebody|nobody|far|up|down|below|above|near|close|high|low|now|then|if|while|when|not|no)\b/i;
const VAGUE =
  /^(?:the )?(?:picture|whole|whole thing|rest|other|others|light|colours?|view|drawing|design|scene|background|ground|same)$/i;

/** Undefined where nothing short and literal is left. */
export function sceneLabel({ slot, label, text, tail }: Said): string | undefined {
  if (slot === 'instant' && tail !== undefined) {
    const deed = doing(tail);
    if (deed !== undefined) return deed;
  }
  if (isThing(label)) return label;
  return thingIn(text);
}

/** "pushing the dough away from him with the heels of both hands". */
function doing(tail: string): string | undefined {
  const [clause = ''] = tail.split(/[,;:.]| and (?=\p{L}+s\b)/u);
  const words = clause.trim().split(' ');
  const [verb = '', second = ''] = words;
  if (words.length < 3 || words.length > MOST_WORDS + 3) return undefined;
  if (/^(?:is|are|has|have)$/.test(verb))
    return /(?:ed|en|ing|own|ung|ept|eft|ent)$/.test(second) ? words.slice(1).join(' ') : undefined;
  const base = verbBase(verb) ?? verb;
  return wordNet(base)?.verb === undefined ? undefined : [presentParticiple(base), ...words.slice(1)].join(' ');
}

/** "Open tin and salt in a twist of paper": what a sentence is about, up to its verb. */
export function thingIn(text: string): string | undefined {
  if (OPEN.test(text) || /["“:]/.test(text)) return undefined;
  const words = text.replace(/\.$/, '').split(' ');
  const at = words.findIndex((word, i) => i > 0 && FINITE.test(word) && !JOINS.test(words[i - 1] ?? ''));
  if (at < 2 || at > MOST_WORDS) return undefined;
  const said = withoutArticle(words.slice(0, at).join(' ').replace(/,$/, '')).replace(/^[Tt]he /, '');
  if (
    !said.includes(' ') ||
    VAGUE.test(said) ||
    (said.includes(',') && !said.includes(' and ')) ||
    !isNoun(said.split(' ').at(-1) ?? '')
  )
    return undefined;
  return said.charAt(0).toLowerCase() + said.slice(1);
}

/** Of two words and more, the last of them a thing that can be drawn; no "silver and red". */
function isThing(label: string): boolean {
  const words = label.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || JOINS.test(last) || OPEN.test(label) || COLOURS.has(last)) return false;
  if (/^(?:\p{L}+ing|\p{L}+ly|with|by|to|up|down|out|off|into|no|not)$/u.test(words[0] ?? '')) return false;
  const known = wordNet(singular(last)) ?? wordNet(last);
  return isNoun(last) && (known?.concrete !== undefined || THINGS.test(known?.nounClass ?? ''));
}
const THINGS = /^(?:artifact|body|plant|animal|food|substance|object)$/;

function isNoun(word: string): boolean {
  const known = wordNet(singular(word)) ?? wordNet(word);
  return known?.noun !== undefined && known.noun >= Math.max(known.adjective ?? 0, known.verb ?? 0);
}
