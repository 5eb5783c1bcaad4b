import type { Brief } from '@atelier/spec';
import { on } from './on.ts';

/** Words for colours that name none: "earth" of warm earth colours, "blue" of blue tones, "pastels". */
export function mannersIn({ idea, absent }: Brief): string[] {
  const low = idea.toLowerCase();
  const out = on(absent).map(({ value }) => value.toLowerCase());
  return MANNERS.flatMap((manner) => {
    const [, before, alone] = manner.exec(low) ?? [];
    const word = before ?? alone;
    return word === undefined || out.some((value) => value.includes(word)) ? [] : [word];
  });
}
const MANNERS: readonly RegExp[] = [
  /\b(earthy?|pastel|neon|rainbow|autumn|sunset|ocean|jewel|muted|bright|vibrant|blue|green|red|pink|purple|brown) (?:colou?rs?|tones?|hues?|shades?|palette|blues|greens)\b|\b(pastels|blues|greens|reds|pinks|purples|browns|multicolou?r(?:ed)?|colou?rful)\b/,
  /\b(warm|cool) (?:colou?rs?|tones?|hues?|shades?|palette)\b/,
];
