/** What comes in by its name: "add a boat", "there should be stars". */
import { wordNet } from '@atelier/lexicon';
import { intoIt } from './belonging.ts';
import { pointing } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { look } from './picture.ts';
import { put } from './put.ts';
import { insteadOfTheOnly } from './replace.ts';

const ADD =
  /^(?:add|put in|put|place|insert|include|throw in|(?:write|print|letter)(?= ["“]| the (?:words?|text|name|date|title))|draw|paint|show(?: me)?|give (?:me|us)|it needs|needs|there should be|there (?:is|are)|there's|bring in|i (?:want|need)|we need|use|have|with|also|plus|drop in|stick in|pop in|create)\s+(.+)$/i;
const isOneThing = (name: string): boolean =>
  /^(?:animal|artifact|plant|person|object)$/.test(wordNet(name.toLowerCase())?.concrete ?? '');

export const adding: Form = (bench, clause, { correcting, main }) => {
  if (
    /^(?:(?:add|put|place|include|have|maybe) )?(?:something|stuff|a thing)(?: else)?(?: (?:on|in|at|behind|next to|beside|under|above|over|near|to|for|around)\b.*)?$/i.test(
      clause,
    )
  )
    return 'What should it be? Name it, please.';
  const named = ADD.exec(clause)?.[1];
  if (!named) return undefined;
  const phrase = named
    .replace(/\s+(?:in|into|to|on) (?:it|there|the (?:picture|image|scene))$/i, '')
    .replace(/^in | missing$/gi, '')
    .replace(/^(?:a (?:bit|touch|hint|dash)|some more)(?: of)? (?=\p{L})/iu, '')
    // "A little fog", but a little butterfly.
    .replace(/^a little (?=(\p{L}+)$)/iu, (said, name: string) => (isOneThing(name) ? said : ''));
  // "Use a wolf instead" of the fox.
  if (correcting && /^(?:use|have|try) /i.test(clause) && insteadOfTheOnly(bench, phrase, main)) return true;
  const inside = intoIt(bench, named);
  if (inside) return ok(put(bench, inside, { mode: 'add', trusting: true }));
  const pointed = pointing(bench, named);
  if (pointed) return ok(put(bench, pointed, { mode: 'add', trusting: true }));
  const step = /^(?:more|less|higher|lower) /i.test(named) ? look(bench, named.toLowerCase()) : undefined;
  if (step) return step;
  const article = /^(?:\w+ )?(?:an?|some|two|three|four|five|six|another|\d+)\b/i.test(phrase);
  return ok(
    put(bench, phrase, {
      mode: /^there should/i.test(clause) || (/^(?:have|with|use|there|i want|show)/i.test(clause) && !article) ? 'set' : 'add',
      trusting: /^(?:add|put|include|insert)/i.test(clause),
    }),
  );
};
