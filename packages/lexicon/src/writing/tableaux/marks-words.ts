/** Pictures of words alone: what is written, in letters of gold, of neon or of a pen. The form: `tableaux.ts`. */
export const MARKS_WORDS_TABLEAUX = `
words-gold | sheet | letters, lettering, typography, word & gold, golden, gilded, gold foil | @ any
D word = $words fills the width of the sheet in large letters with thick stems and hair-thin joins, each stroke bevelled so that its upper edge is bright and its lower one in shade.
D gleam = A narrow band of light runs slantwise over all the letters and breaks at every edge, pale straw where it falls and bronze where it misses.
O *ground = The ground is a deep, even midnight blue, and a soft shadow a finger wide sets the letters off from it.
N dust = A few flecks of leaf lie loose under the last letter.
V flat = Lettering seen straight on, centred, wide even margins

words-script | sheet | letters, lettering, calligraphy, handwriting, name, word & cursive, script, calligraphy, handwriting, handwritten, hand lettered, brush | @ any
D line = $words runs across the middle in one unbroken stroke of the pen, thick going down and thin going up, its letters leaning a little to the right.
D loops = The first letter begins with a wide loop, and the last one ends in a long curl that swings back under the whole word.
O *ink = The stroke has one colour throughout, a shade darker where two lines cross, on smooth ivory paper. -pink,red,blue,green,gold,purple,black,white,orange,yellow
O stroke = The stroke is a shade darker where two lines cross and where the pen has turned, on smooth ivory paper. +pink,red,blue,green,gold,purple,black,white,orange,yellow
N dots = Two small dots beside the last curl are all that stands with it.
V flat = Hand lettering seen straight on, centred, much bare paper round it

words-block | sheet | letters, lettering, typography, capitals, word & big, bold, block, huge, large, giant, thick, red, blue, green, yellow, orange, black, white, pink, purple | @ any
D word = $words stands in heavy upright letters from margin to margin, all strokes of one width and the gaps between them no wider than a finger.
D edge = Every letter has square corners and a flat, even face, and along its right and lower edges runs a narrow darker side, as if it were cut from thick board.
O *colour = The faces are a warm red, the sides wine, the ground bare off-white. -red,blue,green,yellow,orange,black,white,pink,purple
O ground = The faces keep one flat colour without shine, their sides a darker shade of it, on bare off-white. +red,blue,green,yellow,orange,pink,purple
N rule = One thin rule above and one below keep the line straight.
V flat = Bold lettering seen straight on, centred, flat even light

words-balloon | sheet | balloon letters, balloon letter, foil balloons, letter balloons | @ any
D word = $words floats in a row of tall foil balloons, each letter swollen and creased along its seams, a ribbon hanging from it.
D creases = Small folds run in from every edge to the smooth middle of each letter, and in each shines the same bright window.
O *wall = Behind them is a plain pale wall, on which their soft shadows lie side by side.
N confetti = A little paper confetti lies on the floor below.
L day = Daylight from the left makes one bright patch on every letter.
V front = Frontal view at the height of the letters, sharp throughout

words-graffiti | thing | graffiti, graffito, graffiti lettering, graffiti letters, wildstyle, street lettering | @ any
D letters = $words swells across the wall in fat leaning letters that overlap like stones, each with a thick dark outline and a thin pale one round that. +lettered
D unlettered = Fat leaning letters swell across the wall, overlapping like stones, each with a thick dark outline and a thin pale one round that, none of them to be read. -lettered
D fades = Inside each letter the paint fades from one strong colour at the top to another at the foot, with a white star of shine on the upper left corner.
O drips = From the lowest edges a few drips have run down and dried, and a mist of overspray softens the outline of the cloud behind.
N *cans = Two spray cans stand on the pavement at the foot of the wall.
L day = Even daylight shows the joints of the wall through the paint.
V front = Frontal view from across the pavement, 35 mm, sharp throughout
`;
