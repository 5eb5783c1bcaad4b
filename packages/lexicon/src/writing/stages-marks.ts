/**
 * What a mark needs besides its emblem, in whole sentences: how its letters stand (`L`), its colours (`C`, with the palette’s own), and
 * the bare ground it keeps (`X`). `$words` are the letters. Every `+` must hold.
 */
export const MARK_STAGES = `
mark | mark
L wide capitals beneath = Beneath it $words is set on one line in wide-spaced geometric capitals, no taller than a quarter of the symbol and exactly as broad. +letters
L lower-case rounded = $words stands to the right of it in rounded lower-case letters, their height that of the symbol’s body, their ends cut straight. +letters
L slab letters on a base = Close below stands $words in sturdy slab serifs, exactly as wide as the symbol above. +letters -yoga,florist,spa,wedding,skincare,jewelry
L thin serif with air = A slender serif with sharp contrast spells $words underneath, plenty of air between the letters. +letters -gym,garage,burger,brewery,climbing
L bold grotesque stacked = $words follows below in heavy, tightly spaced sans serif letters, with a gap above as high as one letter. +letters -yoga,spa,florist,wedding
L arc over the top = $words runs in an even arc over the top, its capitals upright along the curve and a small dot closing either end. +letters -tech,app,software
L condensed and tall = Tall condensed capitals carry $words below the symbol, all strokes as thick as the line it is drawn with. +letters
L soft script with one swash = Under it $words is written in one joined brush script, the last stroke drawn back beneath the word. +letters -tech,app,gym,bank,software,climbing
L split by a hairline = A short hairline parts the symbol from $words, which stands beneath in small even capitals. +letters -app
L alone on one line = $words stands by itself on one line in heavy rounded capitals, set so close that neighbours nearly touch. +letters
L alone in two lines = Alone on the sheet, $words is set in two lines of equal width, the shorter word spaced out to fill its line. +letters
L alone with one cut = $words is the mark: plain strong letters, one of them cut through by a thin slanting gap. +letters
L cropped to a tile = The whole sits in the middle of a square tile with rounded corners and takes up a little over half its width. +icon,app -letters
L no word at all = The symbol stands alone without a word, just above the centre of the sheet. -letters,icon
L optical middle = It stands in the middle of the sheet, about a third as tall as the sheet itself. -letters,icon
C ink on ground, one accent = Everything is solid $ink on $ground; only one small part inside it takes $accent. +three
C two flat fills = There are only two flat colours, $ink for the shape and $accent for its single inner detail, on a ground of $ground. +three
C ground reversed = The ground is an even $ground, the drawing is solid $ink, and one small point is $accent. +three
C shape in accent = The symbol is filled with $accent, while letters and the fine lines keep to $ink; around them lies plain $ground. +letters +three
C one colour throughout = The letters and the symbol share one flat colour, $ink, on $ground. +letters
C $ink weight = Heavy flat areas of $ink meet bare $ground at clean edges, with $accent as a thin third. +three
X flat and hard-edged = Edges are hard, fills flat, and a margin as wide as half the symbol stays clear on all four sides.
X few shapes = It has five shapes at most, with slightly rounded corners and even gaps between them.
X reads at thumbnail = All its parts are thick and simple, the thinnest an eighth of its width.
X drawn on a grid = Its curves are parts of true circles and its slants share one angle, drawn as plain vector shapes.
X one weight = One line weight runs through the symbol and the letters, with round ends and smooth joins. +letters
X counter shapes = The bare shapes inside it have clean edges, and the sheet around it is empty.

lettering | lettering
L two lines, one swinging = Drawn by hand, $words stands on two stepped lines: the first in tall narrow capitals, the second in a brush script that swings up under it, the last stroke curling back beneath the whole. -wedding
L one block, every letter fitted = Every letter of $words is cut to fit the next, tall beside squat, until all together fill one solid block with even gaps.
L thick and thin of a pointed pen = $words runs in one joined script, hairlines going up and full swelling strokes coming down, with two long loops thrown out at the ends.
L monoline with ends turned to shoots = One even line writes $words in round linked letters, and its free ends run on into thin shoots.
A leaves through the counters = Stems pass behind some strokes and in front of others, a leaf comes out through the bowl of a letter, and the outermost sprays follow the outline of the whole like a loose wreath. +leaf,leaves,vine,flower,fern,botanical,branch,plant,floral
A small marks in the gaps = Dots, short rays and one small star settle in the wider gaps and leave the letters clear.
X ink with dry ends = The ink is a single dark tone on warm uncoated paper, dense where the brush began and dry at the ends of the strokes.
X chalk grain and a rubbed halo = The strokes have the grain of chalk, with a faint rubbed halo where a first try was wiped away. +chalk,chalkboard,blackboard
`;
