/** A comma that nobody typed: what follows begins a piece of its own. */
import { lexemeOf } from './lexeme.ts';
import type { Word } from './words.ts';

const COMMA = lexemeOf(',');

/** It stands before `word`. */
export const comma = (word: Word): Word => ({
  ...word,
  lower: ',',
  lexeme: COMMA,
  text: ',',
  end: word.start,
  tag: '.',
  kind: 'mark',
  phrase: undefined,
  look: undefined,
  setting: undefined,
  corrected: undefined,
  size: 1,
});
