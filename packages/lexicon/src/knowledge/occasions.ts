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
};

/** The greeting on a card for an occasion: `greetingOf('birthday')`. */
export function greetingOf(occasion: string): string | undefined {
  return GREETINGS[occasion.toLowerCase()];
}

export const OCCASIONS: readonly string[] = Object.keys(GREETINGS);
