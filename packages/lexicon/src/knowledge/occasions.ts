/**
 * Cards whose greeting follows from the occasion that was named (docs/decisions/card-lettering.md). An occasion that
 * has no single usual greeting is left out: nothing is guessed.
 */
const GREETINGS: Readonly<Record<string, string>> = {
  birthday: 'Happy Birthday',
  christmas: 'Merry Christmas',
  easter: 'Happy Easter',
  halloween: 'Happy Halloween',
  'new year': 'Happy New Year',
  'thank you': 'Thank You',
  'get well soon': 'Get Well Soon',
  'get well': 'Get Well Soon',
  "mother's day": 'Happy Mother’s Day',
  'mothers day': 'Happy Mother’s Day',
  "mothers' day": 'Happy Mother’s Day',
  "father's day": 'Happy Father’s Day',
  'fathers day': 'Happy Father’s Day',
  "fathers' day": 'Happy Father’s Day',
  "valentine's day": 'Happy Valentine’s Day',
  'valentines day': 'Happy Valentine’s Day',
  valentines: 'Happy Valentine’s Day',
  valentine: 'Happy Valentine’s Day',
  anniversary: 'Happy Anniversary',
  retirement: 'Happy Retirement',
  graduation: 'Congratulations',
  congratulations: 'Congratulations',
  'good luck': 'Good Luck',
  'welcome home': 'Welcome Home',
};

/** The greeting on a card for an occasion: `greetingOf('birthday')`. */
export function greetingOf(occasion: string): string | undefined {
  return GREETINGS[occasion.toLowerCase().replaceAll('’', "'")];
}

/** The longer before the shorter that it begins with. */
export const OCCASIONS: readonly string[] = Object.keys(GREETINGS).sort((a, b) => b.length - a.length);
