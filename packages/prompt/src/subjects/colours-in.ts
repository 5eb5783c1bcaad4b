/** The colours that a picture has as a whole: those of its palette, else those that were said of its things. */
import { COLOURS } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

/** "warm black", "cream", "crust brown"; empty where there are none, or where the palette is a manner ("pastel colours"). */
export function coloursIn({ look, subjects, setting }: Brief): string[] {
  const palettes = look.filter(({ kind, off }) => kind === 'palette' && !off);
  const named = palettes.flatMap(({ value }) => (MANNER.test(value) ? [] : value.split(/, | and /))).filter(Boolean);
  if (named.length > 0) return named;
  // "Pink and gold abstract background": there is nothing else that has them.
  if (subjects.length === 0)
    return setting.flatMap(({ kind, source, value, off }) =>
      kind === 'background' && source === 'user' && !off
        ? value.split(' ').filter((word) => COLOURS.has(word) && !MANNER.test(word))
        : [],
    );
  return subjects
    .filter(({ off }) => !off)
    .flatMap(({ attributes }) =>
      attributes.filter(({ kind, value, off }) => kind === 'color' && !off && !MANNER.test(value)).map(({ value }) => value),
    );
}
const MANNER =
  /(?:colou?rs?|palette|tones?|hues?|shades?|gradient|pastels?|neutrals|vibrant|monochrome|monochromatic|sepia|gr[ae]yscale|saturated|desaturated|duotone|colou?rful)$/i;
