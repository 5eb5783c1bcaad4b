/** What a text says, word by word, without the small words. */
import { remember, singular, verbBase } from '@atelier/lexicon';

/** Words that two sentences about two things may share. */
export const COMMON = new Set(
  'edge side line light dark pale small large long short low high thin thick soft round narrow broad shadow colour surface ground white black grey red green blue yellow brown still near far between under above below along across through where into over only all each other that same has have been out up down off no more than while so at corner top foot front back half middle'.split(
    ' ',
  ),
);

const SMALL = new Set('a an the of in on at to and or with from by for its his her their one two as it is are'.split(' '));
/** Of passages whole: they are rows of tables and come again. */
export const contentWords = remember(
  (text: string): readonly string[] =>
    (
      text
        .toLowerCase()
        .replace(/\$\w+/g, '')
        .match(/[\p{L}]+/gu) ?? []
    )
      .filter((word) => !SMALL.has(word))
      .map((word) => (/(?:ing|ed)$/.test(word) ? (verbBase(word) ?? word) : singular(word))),
  undefined,
  Number.POSITIVE_INFINITY,
);
