/** "magic castle ✨": hearts and sparkles beside words say how one feels about it; after "a" or a number they are things. */
import type { Token } from './tokens.ts';

const ORNAMENTS = /^(?:✨|💫|❤️?|💕|💖|💗|💓|😍|🥰|🔥|💯|🙏|😻|👌|🎉)$/u;
const LEADS = /^(?:an?|the|with|of|and|two|three|four|five|some|many|big|small|red|holding|like|as|emoji)$/;

/** Those of the tokens that stand beside words and show nothing. */
export function ornamentsIn(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ kind }) => kind === 'emoji') || !tokens.some(({ kind }) => kind === 'word')) return [];
  return tokens.filter(
    ({ kind, text }, i) =>
      kind === 'emoji' && ORNAMENTS.test(text) && !LEADS.test(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.kind !== 'number',
  );
}
