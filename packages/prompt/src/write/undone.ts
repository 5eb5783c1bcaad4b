/** The opposite of what is done: who takes washing down pegs none up, and who lets a balloon go has no string round the wrist. */

/** What is done, and what a sentence has where the opposite is done. */
const UNDONE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:tak|pull|kick|slip|peel)\w* (?:\w+ ){0,4}off\b|\b(?:undress|unlac|unbutton|undo)\w*/i,
    /\b(?:will not go in|(?:pull|put|slip|tug)s? (?:\w+ )?on\b|lost in the wool|waving for its hole|second sleeve|laces? (?:it|them) up|being laced|buttons? (?:it|them) up)/i,
  ],
  [
    /\b(?:put|pull|slip|tug)\w* (?:\w+ ){0,4}on (?:an?|the|his|her|their)\b/i,
    /\b(?:pulled off|stepped out of|kicked off|rubs a red)\b/i,
  ],
  [
    /\b(?:tak|bring|fetch)\w* (?:\w+ ){0,4}(?:down|in)\b|\bunpeg\w*/i,
    /\b(?:presses? a peg|pegs? (?:it |them )?(?:onto|up)|hangs? (?:it|them) up|wet sheet|wrung)\b/i,
  ],
  [
    /\b(?:let|set)\w* (?:\w+ ){0,3}(?:go|free|loose)\b|\breleas\w+/i,
    /\b(?:wound|arms are round|held out before|at the end of one long arm|clutch\w*|grip\w*|clasp\w*|held by both|fingers have found each other)\b/i,
  ],
  [
    /\b(?:clos(?:e|es|ing)|shut(?:s|ting)?|lock(?:s|ing)?)\b(?! to)/i,
    /\b(?:(?:throw|push|swing|fold|draw)s? (?:\w+ ){0,4}open|opens? (?:the|a|its) (?:door|shutters?|shop|lid)|first customers?|open for the day|flung open)\b/i,
  ],
  [
    /\b(?:leav(?:e|es|ing)|depart\w*|pull\w* out|set\w* off|driv\w+ away)\b/i,
    /\b(?:arriv\w+|pulls? in|comes? in along|draws? in|slows? (?:down )?(?:to|into)|brakes? (?:glow|smoke|squeal))\b/i,
  ],
  [
    /\b(?:arriv\w+|pull\w* in(?:to)?|com\w+ in(?:to)?)\b/i,
    /\b(?:draw(?:s|ing) away|last lamps|pulls? out|last carriage|gets? smaller|going away)\b/i,
  ],
  [
    /\bunpack\w*|\bunload\w*|\btak\w+ (?:\w+ ){0,4}out of\b|\bempty(?:ing)? an?\b/i,
    /\b(?:packs?|stuffs?|sits? on the lid|will not (?:shut|close)|puts? (?:it|them) in(?:to)?|presses? it down)\b/i,
  ],
  [
    /\b(?:blow|put|snuff)\w* (?:\w+ ){0,3}out\b|\bextinguish\w*|\bswitch\w* (?:\w+ ){0,3}off\b/i,
    /\b(?:strikes? a match|lights? (?:the|a|its) (?:candle|wick|lamp)|(?:match|taper) to the wick|catches light)\b/i,
  ],
];

/** Whether a sentence shows the opposite of what an idea says is done. */
export const isUndone = (text: string, idea: string): boolean =>
  UNDONE.some(([said, opposite]) => opposite.test(text) && said.test(idea));
