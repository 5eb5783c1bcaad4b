/** A line cut into pieces, each a wish, a reason or a complaint by itself; together they are the line. */

const COMMAND =
  'add|put|place|insert|include|remove|delete|erase|drop|lose|take|get rid|make|turn|change|replace|swap|switch|move|bring|give|paint|colou?r|zoom|keep|set|let|have|no|without|show|use|write|fill|cover|leave|crop|close|open|lower|raise';
const SUBJECT = "(?:he|she|it|they|there|i|we|you|i'm|it's|he's|she's|they're|there's|that's)";
const CUT = new RegExp(
  `\\s*(?:[.!?;:…—–\\n]+(?=\\s|$)|,|\\s-+\\s)\\s*(?:(?:and|but|so|then|also|plus|or) )*|\\s+(?:and then|and also|and|but|so|then|plus|while|because|cuz|cause|since|with)\\s+(?=(?:please |maybe |just |also |then )*(?:(?:${COMMAND})\\b|${SUBJECT}\\b|(?:can|could) (?:you|we|he|she|it|the)\\b))|\\s+(?:while|because|cuz|whereas)\\s+`,
  'giu',
);

/** Words in quotes are one, whatever they say. */
export function piecesOf(line: string): string[] {
  const quoted: string[] = [];
  const held = line.replace(/["“”][^"“”]*["“”]/g, (found) => `\uE000${quoted.push(found) - 1}\uE000`);
  const back = (said: string): string => said.replace(/\uE000(\d+)\uE000/g, (_, i) => quoted[Number(i)] ?? '');
  return held
    .split(CUT)
    .map((piece) => back(piece.trim()))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Said beside a wish: what somebody likes, has or will do, and what is wrong. Leaving it out loses no wish. */
export const isBeside = (piece: string): boolean =>
  /^(?:(?:but|and|so|well|because|cuz|cause|since|as) )*(?:(?:i|we|my|our|you|everyone|people|nobody|that's|this is|it's (?:for|about|my|our|called|meant|supposed|kind of|like|a bit|too|so|just|still|not|all)|it is (?:for|too|so|not|like|kind of|all)|it (?:looks|feels|seems|should fit|fits)|he looks|she looks|they look|there's|there is|there are|looks?|feels?|too|not|like|as if|as though|so (?:that )?(?:it|he|she|they|i|we|you)|just (?:like|saying)|for (?:my|our|the kids|a)|otherwise|nice|great|cool|love|hmm+|wait|omg|please|thanks|lol|can't|cannot|cant)\b|[\p{L} ]+? (?:is|are|looks?|feels?|seems?) (?:too|way too|so|a bit|kind of|not|boring|weird|wrong|off|ugly|strange)\b)/iu.test(
    piece,
  );
