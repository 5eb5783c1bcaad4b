/** "In the background of the image", "at the top of this photo": of what they are is the picture itself, and no thing in it. */
import type { Span } from '@atelier/spec';

const OF_THE_PICTURE =
  /(?<=\b(?:background|foreground|middle|cent(?:er|re)|top|bottom|left|right|sides?|corner|front|rear))\s+(?:of|in)\s+(?:the|this|that)\s+(?:image|picture|photo|photograph|pic|scene)\b/gi;

/** The stretches that name the picture where something stands in it. */
export function findOfThePicture(idea: string): Span[] {
  if (!/(?:image|picture|photo|pic|scene)/i.test(idea)) return [];
  return [...idea.matchAll(OF_THE_PICTURE)].map(({ 0: text, index }) => [
    index + /^\s+/.exec(text)![0].length,
    index + text.length,
  ]);
}
