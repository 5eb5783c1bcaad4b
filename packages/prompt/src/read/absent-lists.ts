/** "--no text, watermark", "no text, watermark, signature": behind a comma, too, stands what must not be there. */
import { lexemeOfText } from './lexeme.ts';
import { type Token, tokenOf } from './tokens.ts';

/** What nobody wants in a picture, so that a comma before it ends no list of what must not be there. */
const BLEMISH =
  /^(?:texts?|words?|letters?|lettering|captions?|subtitles?|watermarks?|signatures?|logos?|frames?|borders?|blur|noise|artifacts?|artefacts?|distortion|people|humans?)$/;

/** The tokens with those commas said as "or". */
export function joinAbsent(tokens: readonly Token[]): readonly Token[] {
  // Most ideas want nothing away.
  if (!tokens.some(({ lower }) => lower === 'no' || lower === 'without')) return tokens;
  let list: 'switch' | 'blemish' | undefined;
  return tokens.map((token, i) => {
    const next = tokens[i + 1]?.lower ?? '';
    if (/^--/.test(token.text)) list = next === 'no' ? 'switch' : undefined;
    else if (list !== 'switch' && /^(?:no|without)$/.test(token.lower)) list = BLEMISH.test(next) ? 'blemish' : undefined;
    else if (
      token.text === ',' &&
      (list === 'switch' || (list === 'blemish' && BLEMISH.test(next))) &&
      tokens[i + 1]?.kind === 'word'
    )
      return tokenOf(token.text, lexemeOfText('or'), token.start, token.end, 'word', token.gap);
    else if (list === 'blemish' && !/^(?:or|and|nor|any)$/.test(token.lower) && !BLEMISH.test(token.lower)) list = undefined;
    return token;
  });
}
