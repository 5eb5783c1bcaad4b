/** Moves in the history of pictures: recognised here, made by the caller, who has the history. */
import type { HistoryMove } from './revision.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const nth = (word: string): number => {
  const at = ORDINALS.indexOf(word) >= 0 ? ORDINALS.indexOf(word) : CARDINALS.indexOf(word);
  return at >= 0 ? at + 1 : Number.parseInt(word, 10);
};
const NUMBER = `(\\d+(?:st|nd|rd|th)?|${ORDINALS.join('|')}|${CARDINALS.join('|')})`;
const PICTURE = '(?: (?:one|picture|image|version|variation|try))?';
const BACK =
  '(?:go |get |come |take me |bring me |switch )?back to |return to |revert to |restore |use |take |pick |choose |show(?: me)? |i (?:like|liked|prefer|preferred|want|choose) |go (?:to|with) |rather ';
const END = '(?: was| is| looks| looked)?(?: better| nicer| best| more| again| instead| after all)*';

/** The move an instruction asks for, where it is one and nothing else. */
export function historyMove(text: string): HistoryMove | undefined {
  const said = text
    .toLowerCase()
    .replace(
      /^(?:(?:never ?mind|no|oops|ok|okay|please|wait|now|and|then|hm+|let'?s|just|can (?:you|we)|could (?:you|we))[,.!\s]+)+/,
      '',
    )
    .replace(/[\s.!?]+$/, '')
    .replace(/(?: (?:please|pls|it))+$| (?<!(?:scrap|cancel|take back) )(?:that|this)$/, '');
  const steps = new RegExp(`^undo (?:the |my )?(?:last )?${NUMBER}(?: (?:changes?|edits?|steps?))?$`).exec(said);
  if (steps?.[1]) return { intent: 'undo', to: nth(steps[1]) };
  const back = new RegExp(
    `^(?:go|step|move|take me) back (?:by )?(?:${NUMBER}|an?)(?: (?:steps?|pictures?|images?|versions?))?$`,
  ).exec(said);
  if (back) return { intent: 'undo', to: back[1] ? nth(back[1]) : 1 };
  if (
    new RegExp(`^(?:${BACK})?(?:the )?(?:(?:previous|prior)${PICTURE}|earlier (?:one|picture|image|version))${END}$`).test(said)
  )
    return { intent: 'undo', to: 1 };
  if (
    /^(?:undo|revert|scrap|cancel|take back|reverse) (?:that|the|what|this|my)(?: (?:last|very last|latest|previous|most recent))?(?: (?:bit|thing|one|part|change|edit|step|instruction|request|you (?:just )?did|i (?:just )?said))?$/.test(
      said,
    )
  )
    return { intent: 'undo', to: 1 };
  if (
    /^(?:go |take it |bring it |put it |get )?back to (?:how|the way|what) it was (?:at (?:the )?(?:start|beginning|first)|(?:right )?in the beginning|originally|to begin with)$/.test(
      said,
    )
  )
    return { intent: 'goto', to: 1 };
  if (
    /^(?:go |take it |bring it |put it |get )?back to (?:how|the way|what) it was(?: (?:before|just now|a moment ago))?$/.test(
      said,
    )
  )
    return { intent: 'undo', to: 1 };
  if (
    /^(?:undo(?: (?:the )?last(?: (?:change|edit|step))?)?|ctrl[- +]?z|revert|go back|back|step back|take (?:that|it) back|(?:the )?previous(?: one| picture| version)?|as (?:it was )?before|never ?mind|put it back(?: as it was)?|(?:(?:go |take (?:it |me )?|bring (?:it |me )?|get |change (?:it )?|switch )?back to |i (?:want|liked?|preferred?) |use |show(?: me)? )?(?:the |what (?:we|i|you) had |how it was )?(?:(?:one|picture|version|image|try) )?(?:just |right )?before(?: (?:this|that|the last)(?: one| change| edit)?)?(?: (?:was|is|looked|looks) (?:much |way )?(?:better|nicer|best|good|fine))?)$/.test(
      said,
    )
  )
    return { intent: 'undo', to: 1 };
  // "I liked it better with the hat", which has just gone.
  if (
    /^i (?:liked|like|preferred|prefer) (?:it|that|this)(?: (?:better|more))? with (?:the |an? |his |her |its )?\p{L}.*$/u.test(
      said,
    )
  )
    return { intent: 'undo', to: 1 };
  // "I liked it better before", "that was better", "before was nicer".
  if (
    /^(?:i (?:liked|preferred) (?:it|that|this)(?= .*\b(?:better|more|was|before)\b)(?: (?:better|more))?(?: (?:the way|as) it was)?(?: before)?|(?:it|that|this|before) was (?:better|nicer|prettier)(?: before)?|it looked (?:better|nicer)(?: before)?)$/.test(
      said,
    )
  )
    return { intent: 'undo', to: 1 };
  // "Go back to the empty one": as it was before, by how it was.
  if (
    /^(?:please )?(?:go |change |switch |turn |get |bring |put )?(?:it )?back to (?:the|that|your) (?!(?:other|previous|prior|original|first|last|latest|newest|second|third|fourth|fifth|earlier|old|start)\b)[\p{L}-]+ (?:one|version|picture|image)$/u.test(
      said,
    )
  )
    return { intent: 'undo', to: 1 };
  if (/^(?:redo|ctrl[- +]?y|undo the undo)$/.test(said)) return { intent: 'redo', to: 1 };
  if (
    /^(?:(?:try|do|draw|paint|make) (?:it |that )?(?:once )?(?:again|anew)|again|once more|another(?: one| try| version)?|one more(?: time)?|re-?roll|shuffle|retry|surprise me|change everything|(?:(?:try|do|draw|paint|make|show me|give me) )?something (?:else|different|new)(?: entirely| altogether)?|a different one|(?:give me )?a(?:nother| new) (?:variation|version|try|take))$/.test(
      said,
    )
  )
    return { intent: 'again' };
  if (new RegExp(`^(?:${BACK})?(?:the )?other(?: one| picture| version)?${END}$`).test(said))
    return { intent: 'goto', to: 'other' };
  if (new RegExp(`^(?:${BACK})?(?:the )?(?:original|start|beginning|first version)${PICTURE}${END}$`).test(said))
    return { intent: 'goto', to: 1 };
  if (new RegExp(`^(?:${BACK})?(?:the )?(?:last|latest|newest)${PICTURE}${END}$`).test(said))
    return { intent: 'goto', to: 'last' };
  const which = new RegExp(
    `^(${BACK})?(?:the )?(?:(?:number|no\\.?|nr\\.?|#|picture|version|image) ?)?${NUMBER}${PICTURE}${END}$`,
  ).exec(said);
  const named = which?.[2];
  if (!named) return undefined;
  // "two" alone is a count and not a picture; "the second", "number 2" and "back to two" are.
  const alone = which[1] === undefined && !/^(?:the |number|no|nr|#|picture|version|image)/.test(said);
  return alone || !(nth(named) > 0) ? undefined : { intent: 'goto', to: nth(named) };
}
