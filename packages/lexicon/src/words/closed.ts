/** The closed classes of English: every word with the tags it may bear, commonest first. */
import { list, setOf } from './list.ts';

/**
 * D determiner · M number or quantifier · J adjective · N noun · V finite or base verb · G -ing form · E past participle ·
 * R adverb · P preposition · C conjunction · W relative or question word, subordinator · X pronoun · B auxiliary · H have · T "to" ·
 * S possessive 's · Q negation · I interjection, politeness
 */
export type Tag =
  | 'D'
  | 'M'
  | 'J'
  | 'N'
  | 'V'
  | 'G'
  | 'E'
  | 'R'
  | 'P'
  | 'C'
  | 'W'
  | 'X'
  | 'B'
  | 'H'
  | 'T'
  | 'S'
  | 'Q'
  | 'I'
  | '.';

const tags = new Map<string, string>();
const say = (tag: string, words: string) => {
  for (const word of list(words)) tags.set(word, (tags.get(word) ?? '') + tag);
};
say(
  'D',
  'a, an, the, this, that, these, those, my, your, our, its, his, her, their, every, each, another, any, either, neither, what, whose, all, both, such',
);
say(
  'X',
  'i, you, he, she, it, we, they, me, him, them, us, himself, herself, itself, themselves, myself, yourself, something, anything, everything, nothing, one another, each other, mine, theirs, hers',
);
say(
  'B',
  "is, are, was, were, be, been, being, am, 's, isn't, aren't, wasn't, weren't, do, does, did, can, could, will, would, may, might, must, should, shall, can't, won't, don't, doesn't, cannot, i'm, it's, they're, he's, she's, there's, i've, let's",
);
say('V', 'looks, seems, appears, seem, appear, seemed, appeared');
say('H', 'has, have, had, having');
say('T', 'to');
say('C', 'and, or, but, nor, plus, &, yet');
say(
  'W',
  'that, which, who, whom, where, when, while, as, because, if, although, though, since, until, than, so, whereas, how, why, like',
);
say(
  'P',
  `in, on, at, of, with, by, from, into, onto, over, under, above, below, behind, beside, between, through, near, against, along, across, around, about,
  inside, outside, within, without, beneath, underneath, upon, atop, among, amongst, amid, amidst, toward, towards, alongside, beyond, past, off, during, for, per, via, opposite, throughout, besides, except, outta, aboard, astride, vs, versus, like, w/, after, before`,
);
say(
  'R',
  'very, too, so, also, just, only, quite, rather, really, slightly, almost, nearly, mostly, partially, partly, fully, completely, together, apart, away, back, up, down, out, off, uphill, downhill, forward, forwards, backward, backwards, upward, upwards, downward, downwards, sideways, upside-down, here, there, then, now, again, still, even, ever, never, always, often, maybe, perhaps, somewhat, extremely, highly, super, ultra, hyper, overhead, nearby, outdoors, indoors, outside, inside, instead, alone, else, about, approximately, exactly, entirely, totally, more, most, less, least, well, far, clockwise, diagonally, vertically, horizontally, straight, close, aside, ahead, apart',
);
say('Q', 'no, not, without, minus, never, none, nobody, neither, nor');
say('I', 'please, pls, plz, thanks, thank, hello, hi, hey, ok, okay, yes, oh, wow, lol, yo, well, sorry, hmm, um, uh, thx, ty');
say('M', 'some, several, many, few, multiple, numerous, countless, both, all, half, various, enough, much, more, most');

/** Word → tags, one letter each. */
export const CLOSED: ReadonlyMap<string, string> = tags;

/** Prepositions of more than one word, with the form they are kept under. Longest match wins. */
export const PREPOSITIONS: readonly string[] =
  list(`halfway up, halfway down, halfway across, halfway along, halfway through, to the left of, to the right of, on the left of, on the right of, at the left of, at the right of, left of, right of, to the left side of, to the right side of,
on the left side of, on the right side of, left to, right to, to the side of, on the side of, at the side of, on side of, on the top of, at the top of, on top of, on the bottom of, at the bottom of, in the front of, in front of, at the front of, in back of,
in the back of, at the back of, on the back of, next to, close to, out of the back of, from the back of, into the back of, adjacent to, near to, in the middle of, in the center of, in the centre of, at the center of, at the centre of, in between, inside of, outside of, out of,
on the edge of, at the edge of, on the other side of, in the background of, in the foreground of, on either side of, on both sides of, on each side of, on one side of, surrounded by, surrounding, covered in, covered with, covered by,
filled with, full of, made of, made out of, made from, made up of, made entirely of, consisting of, composed of, attached to, connected to, up to, down from, away from, in the shape of, in the form of, shaped like, dressed in, dressed as,
because of, instead of, along with, together with, as well as, such as, accompanied by, at the base of, at the foot of, in line with, level with, on a level with, parallel with, at right angles to, at the end of, on the tip of, in the midst of, in the corner of, on the corner of, on the face of, on the surface of, at the entrance of, up against, across from, all over, over by,
on to, by the side of, apart from, except for, aside from, other than, in place of, on the outside of, on the inside of, towards, parallel to, perpendicular to, on opposite sides of, upside down on, back to back with, side by side with, hand in hand with, face to face with, clad in, lined with, lined by, followed by, hidden by, hidden behind, topped with, decorated with, adorned with, wrapped in, engulfed in, made with, built of, built from, carved from, carved out of, carved in, carved into, cast in, hewn from, sculpted from, sculpted in, moulded from, molded from, knitted from, woven from, against the backdrop of, in the direction of, in the style of, more like, along side, along side of, beside of, off of, to the back of, to the front of, to the top of, to the end of, from the top of, from the bottom of, from the side of, from the back of, from the edge of, at the far end of, at the tip of, along the edge of, along the side of, around the edge of, near the edge of, near the top of, over the edge of, on the front of, on the rim of, by the edge of, through the middle of`);

/** Prepositions that place one thing in respect of another, as against "of", "for", "from". */
export const PLACING: ReadonlySet<string> = setOf(
  'in, on, at, under, above, below, behind, beside, between, near, against, along, across, around, inside, outside, within, beneath, underneath, upon, atop, among, amongst, amid, amidst, alongside, over, by, through, into, onto, beyond, towards, toward, throughout, past, off, from, aboard, opposite, round',
);
export const POSSESSIVES: ReadonlySet<string> = setOf('my, your, our, its, his, her, their');
