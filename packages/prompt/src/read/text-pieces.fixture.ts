import fc from 'fast-check';

/** Texts of ASCII put together of what the short way through it must leave to the patterns, and of plain words. */
export const asciiText = fc
  .array(
    fc.constantFrom(
      ..."a cat snow U.S. e.g. f.8 f2.8 x2 3d 1990s 2girls 16:9 1.5 well-lit rock-n-roll -- ... . .. , ; :: don't dogs' 's it's # _ a_b score_9 score_9_up rating_safe / w/o 1/2 (red) [x] \"q\" * & % @ a.b A.B.C. no.".split(
        ' ',
      ),
      ' ',
      '  ',
      '\n',
      '\t',
      '',
    ),
    { maxLength: 24 },
  )
  .chain((pieces) => fc.constantFrom('', ' ', ', ').map((between) => pieces.join(between)));
