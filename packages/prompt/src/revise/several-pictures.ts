/** "Four variations", "three more like this": several pictures are asked for, which no change of one Brief is. */
const MANY =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}|a few|some|several|a couple of|more|other|different)';
const VERSIONS = '(?:variations?|versions?|variants?|alternatives?|options?|pictures|images|takes)';
const SEVERAL = new RegExp(
  `^(?:(?:please|can you|could you|now|and|ok(?:ay)?|i(?:'d| would) like|i want)[,\\s]+)*(?:show|give|make|do|try)(?: me| us)? ${MANY} (?:different |other |new )*[\\p{L} ]{0,24}?(?:colou?rs|colou?r (?:variations?|versions?|options?)|outfits|designs|styles|poses|expressions)(?: for (?:it|him|her|the [\\p{L} ]+))?[.!?\\s]*$|^(?:(?:please|can you|could you|now|and|ok(?:ay)?|i(?:'d| would) like|i want)[,\\s]+)*(?:(?:show|give|make|do|paint|draw|generate|create|try)(?: me| us)? )?(?:${MANY} )+(?:more |other |different |new )*${VERSIONS}(?: of (?:it|this|that|the (?:picture|image|same)))?(?:[,\\s]+please)?[.!?\\s]*$|^(?:${MANY} )+more(?: like (?:it|this|that|these))?[.!?\\s]*$|^(?:more|others?) like (?:it|this|that|these)[.!?\\s]*$`,
  'iu',
);

/** What to answer where several pictures are wanted; undefined where they are not. */
export const severalPictures = (text: string): string | undefined =>
  SEVERAL.test(text)
    ? 'That asks for several pictures, and this changes one: ask for variations of it instead (`vary`, or `-n 4` beside the idea). Nothing has changed.'
    : undefined;
