import type { TextFact } from '@atelier/spec';
import { list, quoted } from './words.ts';

/** `the sign reads "OPEN" and the lettering reads "24h"`, quoted letter by letter. */
export function lettering(texts: readonly TextFact[]): string {
  const places = [...new Set(texts.map(({ on }) => on ?? ''))];
  return list(
    places.map((on) => {
      const where = on ? `the ${on.replace(/^(the|an?) /i, '')}` : 'the lettering';
      return `${where} reads ${list(texts.filter((text) => (text.on ?? '') === on).map(({ content }) => quoted(content)))}`;
    }),
  );
}
