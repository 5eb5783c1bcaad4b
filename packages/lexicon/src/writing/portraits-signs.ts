/** Portraits of lettering, cards, logos, icons and abstract ideas: whole sentences. The form: ``passages.ts``. */
export const SIGN_PORTRAITS = `
idea | idea, abstract shapes, abstraction, feeling, emotion, concept, thought, abstract composition, abstract
F few forms, much ground = In $the three large forms hold together slightly off centre, one torn-edged, one ruled, one a soft stain, with more than half the ground left empty.
F *clay slab and ink bar = A clay-coloured slab leans on an ink-black bar in $the, their overlap turning brown, a lemon dot set far out near the edge.
F stacked translucent planes = Translucent planes slide over each other in $the, each overlap a deeper tone, the smallest tipped out of line at the top.
P scraped-back texture = Across the forms of $the paint has been scraped back in parallel grooves, letting an earlier layer show.
P lone counterweight = One small hard-edged shape balances the crowded side of $the from the opposite corner.
M sequence of panels = Panel by panel, $the repeat the same few forms, larger here, fragmented there, until only an outline remains.
S pencil construction line = A faint pencil line runs on past the edge where the shape stops.
G the overlaps; the torn edges; the scraped grooves

melancholy | melancholy, sadness, sorrow, grief, loneliness, longing, nostalgia, blue, heartbreak
F heavy oval sinking = A heavy rounded mass sinks through the lower third of $the, its top edge dissolving upward in thin vertical runs that never reach the empty space above.
F *slate bands, one ember = Bands of slate and blue-grey darken downward in $the, and low among them a thumbprint of ember orange remains, half painted over.
F leaning apart = Two tall forms in $the lean away from each other over a widening pale gap, their bases still touching in one dark line.
F coat on a hook = For $the a single long coat hangs from a hook on a bare wall, one sleeve turned in, an empty hook alongside. -abstract,colours,colors,shapes
P streaks running down = Fine streaks trickle through $the like rain on a pane, gathering in beads at the lower edge.
P washed-out centre = Toward the middle of $the the paint has been wiped with a wet cloth, leaving a pale blurred hollow.
S drop that stopped = A single run stops short with a rounded end, darker than the rest.
G the edge of the heavy shape; the thin runs; the last warm patch

calm-idea | calm, peace, serenity, tranquility, tranquillity, silence, stillness, harmony, balance
F level bands, one disc = Broad level bands lie one over another in $the, parted by breath-thin pale lines, a single disc resting on the highest.
F *mist blue to bone = Mist blue eases into bone white across $the without a visible edge, the only mark a long horizontal line just below the middle.
F three rounded stones = Three smooth ovals, largest beneath, balance in $the on a perfectly straight line, each touching the next at one point.
F bowl of clear water = To stand for $the, one wide shallow bowl holds water to the brim, its surface without a ripple. -abstract,colours,colors,shapes
P slow ripples = From one point in $the wide rings spread, each fainter and farther from the last.
P even brushwork = Long brushstrokes cross $the side to side at a steady pressure, bristle lines running parallel.
S gap in the line = Once, for a finger’s width, the long line fades and resumes.
G the pale line; the rim of the disc; the ripples

chaos | chaos, disorder, madness, anger, rage, fury, war, energy, power, storm of emotion
F splinters from a knot = From a knot of black strokes splinters fly outward through $the, long and short, some snapped, the densest part pushed hard into one corner.
F *scarlet slashes over soot = Scarlet slashes cross soot-black smears in $the, their ends spattered, white ground flaring wherever two strokes miss each other.
F buckled grid = A grid of squares buckles in $the, lines folding over themselves and tearing open at the middle, loose tiles thrown clear.
F shattered pane = Shown as a pane struck once, $the {radiates|radiate} in long cracks and rings, slivers already dropping from the hole. -abstract,colours,colors,shapes
P scratches over drips = Scratched lines run against the drips in $the, digging down to a raw lower layer.
P one square intact = Near the border of $the a single small square stays straight and untouched.
S brush hair caught = A bristle from the brush is stuck in the thickest ridge.
G the sharpest splinters; the spatters; the torn lines

chaos-to-order | chaos turning into order, order from chaos, order out of chaos, chaos to order
F tangle combing out = On one side of $the lines knot and overlap; toward the middle they loosen, and on the far side they run parallel at equal distances.
F shards to tiles = Jagged shards, tumbling at first, square their corners step by step across $the until they lock into a clean grid of tiles.
F *rust scrawl to blue rows = Rust-brown scrawls thin out across $the into single strokes, which turn blue, stand upright and fall into rows.
P strays among rows = Here and there a tilted piece still stands among the finished rows of $the.
P density thinning = From packed to open, the spacing in $the widens by even steps, bare ground growing between.
S first right angle = At the centre two strokes meet in the first true right angle.
G the crossing lines; the first straight rows; the clean corners

order | order, structure, discipline, logic, system, control, precision, unity
F grid of equal squares = Equal squares fill $the in exact rows, all turned alike but one, which holds a quarter circle in its corner.
F *graphite columns = Graphite columns of one width rise side by side through $the, their tops descending in a regular stair.
F nested frames = Frame within frame, $the {shrinks|shrink} by the same measure each time to a small solid centre, every margin between them equal.
P hairline axes = Two hairline axes cross $the from edge to edge and meet in an open dot.
P alternating fill = Solid and hatched cells alternate over $the like a woven check, the hatching always slanting toward the same corner.
S corner tick = A tiny tick mark squares the outermost corner like a surveyor’s mark.
G the edges of the squares; the axes; the intervals

sound | sound, sound of cello, sound of a cello, the sound of a cello, music, melody, jazz, rhythm, dance, song, noise
F bowed swelling curves = Long curves swell and thin across $the like the stroke of a bow, crowding to a dark crest, then parting into single trembling filaments.
F *umber and wine bands = Umber, wine red and a thread of gold pass through $the in low rolling bands, deepest where they overlap.
F beats as blocks = Blocks of unequal height march through $the, short, short, tall, with one left out and a ring of fine arcs in its place.
F scattered syncopation = Triangles and bent bars jump off a straight line in $the, landing above and below it at uneven steps. +jazz,rhythm,dance
F peg and taut strings = A single carved scroll stands for $the, its strings blurred to narrow spindles where they tremble most. +cello,music,melody -abstract,colours,colors,shapes
P interference rings = Two sets of rings meet in $the and mesh into a fine moiré.
P one held line = Beneath all else in $the one bright line runs the full width without wavering.
S rest as a gap = A clean gap, no wider than a finger, interrupts every band at once.
G the crests of the curves; the fine arcs; the bright line

geometry | shapes, shape, geometric shape, geometric shapes, geometric, circles, triangles, squares, lines, pattern, suprematist, composition, grid, tessellation, spheres, geometry, geometric pattern
F circle cut by a bar = In $the a large disc is cut by a leaning bar, small squares stepping away from the cut along one strict diagonal. -circles,triangles,squares,spheres
F overlapping rings = Rings and discs of several sizes overlap in $the, each shared sliver filled in a third tone. +circles,spheres
F wedges meeting points = Wedges touch point to point across $the, some solid, some only ruled in outline, the largest driven in from one side. +triangles
F stepped squares = Square upon turned square makes $the, corners touching sides, the smallest solid at the heart, the outer ones only ruled in line. +squares
F *red, black and cream = Signal red and black, on cream left bare, divide $the between one mass and many thin rules. -green,blue,yellow,purple,pink
F interlocking repeat = One bent shape, turned and fitted to itself, covers $the without a gap, two tones changing places. +pattern,tessellation
P thin rules balancing = A sheaf of hair-thin rules in $the balances its heaviest form, their ends stepped like a stair.
P edges without outline = Hard edges meet in $the without an outline, colour stopping exactly against colour.
S shifted by a sliver = One piece sits a sliver out of register, showing ground at its side.
G the crisp edges; the overlaps; the fine rules

growth | growth, life, hope, birth, spring idea, beginning, renewal, evolution, future, faith
F forking from a base = From a narrow dark base forms fork and fork again through $the, each tier finer, the last tips pale enough to see through.
F *moss to lemon green = Moss at the bottom and lemon green at the top, rounded cells divide upward in $the, crowding, then breaking free singly.
F opening spiral = A spiral unrolls in $the from a tight bud, its chambers widening by a regular measure until the outermost leaves the edge.
F split seed and loop = One split bean stands for $the, root pressed down, a bent white neck just pulling its folded leaves from the halves. -abstract,colours,colors,shapes
P rings laid behind = Pale growth rings spread behind the forms of $the, closer on one side.
P ruptured crust = Low in $the a hard flat layer has cracked and tilted where the stem came through.
S fallen husk = A curled empty husk lies close to the base, its inside pale.
G the pale tips; the forks; the widening edges

joy | joy, happiness, delight, fun, celebration, laughter
F rising overlapping discs = Discs and half-moons rise through $the in a loose arc, overlapping like slices of fruit, smaller and quicker toward the top.
F *coral, lemon and turquoise = Coral, lemon and turquoise petals burst from a low centre in $the, wet edges bleeding where they touch.
F looping ribbon = One broad ribbon loops three times across $the, tilting to show its lighter side, flecks thrown off every bend.
F skipping rope arc = To show $the, a skipping rope hangs at the top of its swing, a perfect striped arc above two chalked circles. -abstract,colours,colors,shapes
P scattered flecks = Dots and short dashes scatter upward through $the, thinning out before the edge.
P bare white air = Generous bare white separates the shapes of $the, so none is hemmed in.
S stray dot outside = One dot has leapt right beyond the border into empty ground.
G the wet edges; the flecks; the turning ribbon

love | love, romance, affection, tenderness, friendship, togetherness
F two arcs sharing space = Two curved forms lean together in $the, their overlap the warmest tone, each bent by the other’s outline.
F *blush and oxblood = Blush and oxblood run wet into wet in $the, joined down a single feathered seam, a small untouched island of paper held inside it.
F thread twice knotted = A single thread crosses $the, loops around two unequal pebbles and ties them in one small knot. -abstract,colours,colors,shapes
P parallel second line = Alongside the main contour of $the a thinner line follows, never quite touching.
P soft-edged halo = About the place where forms meet in $the the ground lightens in a soft ring.
S shared dot = Where both edges cross sits a single solid dot, perfectly round.
G the shared overlap; the seam; the pale ring

freedom | freedom, liberty, escape, independence, adventure idea
F broken frame, rising strokes = A thin square frame stands open at one corner in $the, and strokes stream out through the gap, spreading as they climb.
F *ultramarine sweep = An ultramarine sweep leaves the bottom of $the in one movement and frays into dry bristle marks high up.
F key in an open lock = One open padlock hangs from a cut chain to stand for $the, its shackle swung wide and the keyhole empty. -abstract,colours,colors,shapes
P loose ends = Severed ends curl below in $the, small and dark beside the wide empty upper field.
P widening intervals = From close to vast, the distance between marks grows through $the, until one last stroke stands alone.
S last link = The final link is bent, not broken, with a bright burr at its tip.
G the open corner; the frayed strokes; the wide field

dream | dream, imagination, memory, sleep, magic, mystery
F veils and floating doors = Translucent veils part in layers through $the, and in each a small door-shaped opening hangs at a different tilt, smaller and paler inward.
F *lilac into ink = Lilac drifts into ink across $the, edges dissolved, a few hard silver outlines left floating without a base.
F two horizons = Two horizons tilt against each other in $the, a pale sphere resting on both, its underside fading into the colour of the lower ground.
F bed-sheet hills = A crumpled sheet becomes hills in $the, folds for ridges, one thimble-sized house standing on the farthest crest. -abstract,colours,colors,shapes
P repeating echo = One outline repeats across $the, fainter each time until only its lower curve is left.
P dust of points = A dust of tiny points gathers in the folds of $the and thins to nothing.
S misplaced shadow = One form throws a shadow that has a different outline from its own.
G the edges of the veils; the floating outlines; the points

time-idea | time, infinity, eternity, past, change, ageing
F concentric worn rings = Rings lie inside rings in $the, crisp at the centre and eroded outward until the last is only a dotted arc.
F *iron to sand gradation = Iron-dark fragments crumble into sand-coloured grains from one side of $the to the other, the gaps between them widening to bare ground.
F endless folded loop = A flat band twists once and joins itself in $the, so that inside and outside run on as one surface. +infinity,eternity,time
F shadow on a blank dial = A blank stone dial stands for $the, its single blade laying a long wedge across unmarked ground. -abstract,colours,colors,shapes
P ticks around = Short ticks, evenly spaced, circle the forms of $the with one missing.
P ghost positions = Behind the main form of $the its earlier positions fan out, each lighter.
S pile of grains = A tiny cone of loose grains has collected in one corner.
G the worn rings; the ticks; the crumbling edge

fear | fear, anxiety, dread, horror, panic, stress, depression, despair
F closing walls of dark = Dark planes press in from every side of $the on a small pale oval, their inner edges toothed and trembling.
F *bruise violet and bile = Bruise violet fills $the except for a bile-yellow slit, too narrow and slightly crooked, high on one side.
F tightening coils = A line winds ever tighter in $the, scribbled over itself until the middle is solid and torn through.
F stairs into black = A few bare steps descend in $the, each dimmer than the one before, the last swallowed whole. -abstract,colours,colors,shapes
P many thin scratches = Thin scratches, all slanting one way, fill the pale areas of $the.
P small form displaced = Crowded to the border, the smallest form in $the is flattened on one side.
S eraser smear = One patch has been rubbed out so hard the surface is furred.
G the toothed edges; the pale slit; the coils

poster | poster, concert poster, movie poster, film poster, event poster, flyer, banner, gig poster, travel poster, vintage travel poster
F condensed capitals on top = Across the upper third of $the, $words runs from margin to margin in tall condensed capitals, tightly spaced, flat cream against the deepest ink. +letters
F hand-cut letters below = Hand-cut and a little uneven, $words fills a solid band along the foot of $the, the strokes thick, the counters small, every letter the colour of bare paper. +letters -travel
F curved lettering round image = Bending with the main shape, $words arches over the image of $the in rounded capitals that swell toward the middle, outlined once in a contrasting ink. +letters,concert,gig
F wide-set lower band letters = On a plain band at the bottom of $the, $words stands in broad, wide-spaced sans serif capitals, one solid colour with pointed joins. +letters
F single image on a sheet = Printed flat and large, one bold image occupies nearly all of $the, its outline cropped by a narrow unprinted margin. -letters
F *three overprinted inks = Three flat inks, teal, vermilion and sand, build $the, a fourth dark tone appearing wherever two of them cross. -letters,black
P central motif, open ground = One large motif takes the centre of $the, simplified to four or five shapes, and the ground about it is left open.
P border and slanted blocks = A thin keyline frames $the, and slanting blocks of flat tone push the motif toward one corner.
P stippled shading = Coarse stipple shades the round forms of $the, clean paper kept for the brightest parts.
M series on one wall = In the series of $the the layout stays and the colours change, a circle high in one, low in the next, halved in another.
S misregistered edge = Along one contour the second ink has slipped, leaving a hair of white.
G the letter edges; the overprinted shapes; the paper margin

book-cover | book cover, album cover, magazine cover, cover, record sleeve, book titled
F serif capitals high = High on $the, $words is set on one or two centred lines of wide-spaced serif capitals, slender, pale and no taller than a thumb. +letters
F large type behind the image = Large as the page allows, $words is stacked flush left on $the in heavy grotesque letters, one corner of the picture passing in front of the last line. +letters
F small italic in a panel = Within a plain panel on $the, $words appears in a small, slightly condensed italic, dark on cream, with a double hairline around it. +letters
F handwritten brush title = Brushed with a nearly dry brush, $words slants up across $the in joined script, strokes splitting at their ends. +letters
F full-bleed picture = The picture on $the runs to all four edges, its upper third kept quiet and its lower half holding one strong shape. -letters
F *linen texture, foil device = Dark linen-textured stock covers $the, a small copper foil emblem stamped just above the centre, a narrow blind-pressed frame running close to its edges. -letters
P one strong silhouette = A single silhouette rises from the bottom edge of $the, cut off at the shoulders by the frame.
P thin rule and empty field = A thin rule crosses $the under the quietest area, and below it the picture darkens toward the foot.
M set of volumes = Side by side, $the share one layout, each with another object in the same place and another ground colour.
S softened corner = One lower corner shows the white core of the board.
G the letter edges; the strong shape; the foil

sign | sign, cafe sign, shop sign, storefront sign, hanging sign, signboard, sign board, wooden sign
F painted roundhand in two lines = Painted freehand in two close lines, $words fills the dark boards of $the in rounded cream capitals, each stroke a little thicker at its foot, with an even border line around. +letters
F carved and gilded letters = Cut into the wood of $the with a V-shaped chisel, $words reads in broad serif capitals, the grooves laid with gold leaf that has flaked at the corners. +letters
F letters round an oval = Curving along the upper edge of an oval board, $words is lettered on $the in shaded capitals, brick red with a thin black drop shadow. +letters
F enamel plate lettering = White on a deep blue enamel plate, $words fills $the in plain upright capitals with generous spacing, chips at the screw holes showing bare iron. +letters -wooden,wood
F blank painted board = Two planks, joined by battens, form $the, its painted field blank inside a hand-drawn border, weather cracks following the grain. -letters
P iron bracket and rings = A scrolled iron bracket holds $the by two rings, rust streaking from the bolts.
P small painted emblem = Beneath the main field of $the a small emblem in two colours fills the space, flanked by short flourishes.
P swinging a little = Swung a few degrees on its hooks, $the {shows|show} the thickness of its edge. +wind,hanging
M signs up the street = Square, oval and cut to a shape, $the jut out at various heights, their brackets overlapping.
S brush ridge = Where the brush was lifted each stroke ends in a raised ridge of paint.
G the raised paint; the bracket; the edge of the board

road-sign | road sign, street sign, stop sign, warning sign, signpost, direction sign, protest sign
F sheet metal with reflective face = On the sheet metal face of $the, $words reads in plain, open-spaced sans serif letters, flat white within a thin rounded border. +letters -stop,protest,signpost
F octagon with white capitals = White block capitals spell $words across the red octagon of $the, filling its width between two straight edges of the border. +stop,letters
F finger boards with cut letters = Routed into a pointed plank on $the, $words reads in simple capitals picked out with white paint, worn where rain runs over. +signpost,letters
F marker on cardboard = Marker letters, filled in with crossing strokes, spell $words on $the, big at first and squeezed toward the edge of the cardboard. +protest,letters
F bare metal plate = Bolted to a galvanised post, the plate of $the is bare of type, edged by a raised rim and pocked with two dents. -letters
P bolted a little askew = Bolted slightly askew, $the {turns|turn} one edge nearer, the bracket band visible behind. -protest
P held up on a stick = A rough batten, stapled behind, carries $the above the grip of two hands. +protest
M arms pointing apart = From one post $the point apart, at different heights and lengths, one snapped short and another turned edge-on.
S pellet dents = Small round dents have cracked the coating into stars near one corner. -protest
G the rim; the letters; the bolts

neon | neon sign, neon, neon lettering, led sign
F single-line script tube = Bent from one continuous tube, $words glows across $the in looping script, the joins between letters blacked out and both ends turned back into small caps. +letters
F double-outlined capitals = Outlined twice, a thin tube inside a thicker one, $words stands on $the in upright capitals with rounded corners, clipped to a dark backing. +letters
F *pink core, blue outline = Hot pink script spells $words on $the, a separate blue tube running beneath as an underline that curls up at one end. +letters
F glowing outline figure = A few bent tubes, each one colour, draw the outline of $the without lettering, white at the core and saturated at the rim. -letters
P standoffs and cables = Glass pegs hold $the clear of its backing, black cables looping from cap to cap.
P halo on the backing = Around $the a soft coloured ring spreads over the dark panel, strongest where tubes run close.
P half failed = One section of $the has dimmed to a dull violet, its electrode blackened. +broken,old,flickering
M layered tubes = At several depths $the overlap, script over arrows over rings, hues mixing in the gaps and dark tubes threading between the lit ones.
S painted-out join = Black paint on one join has scraped away and lets a bright fleck escape.
G the glass tubes; the glowing edges

chalkboard | chalkboard, chalkboard menu, blackboard, menu, menu board, a-frame sign
F chalk capitals and script = Drawn in chalk, $words heads $the in tall shaded capitals, each with a thick and a thin side, a swash underlining the whole. +letters
F round schoolroom hand = In a round joined hand, $words runs across the slate of $the on two faint ruled lines, the chalk skipping over the grain. +letters
F outlined block letters = Outlined and left hollow, $words fills the middle of $the in block letters, hatched down one side for depth. +letters
F wiped slate = Wiped in wide arcs, the slate of $the is empty but for pale clouds of dust and one sharp tick of chalk. -letters
P drawn corner ornaments = Quick chalk leaves curl in two corners of $the, and a dotted line divides the space beneath. -school,classroom
P wooden frame and ledge = An oak frame holds $the, stubs of chalk and a felt block lying on its lower ledge.
P standing on hinged legs = Hinged at the top, $the {stands|stand} on splayed legs held by a chain. +a-frame,pavement,sidewalk
M slates together = Hung in a group, $the carry different borders, wreath, zigzag and plain line, smears crossing each.
S fingertip smudge = A fingertip has smudged the tail of one stroke into a grey comet.
G the chalk strokes; the dust; the frame

invitation | invitation, wedding invitation, party invitation, save the date, announcement, certificate
F copperplate on the centre line = In dark copperplate script, $words stands centred on $the, hairlines rising thin and downstrokes swelling, with wide cream space above and below. +letters
F letterpress small capitals = Pressed deep into cotton paper, $words is set on $the in small, wide-spaced serif capitals, grey-green ink dull within each dent. +letters
F brush script over wash = Loose brush script carries $words over a pale watercolour wash on $the, the initials twice as tall as the rest. +letters
F blank deckled sheet = Thick, soft and torn along its edges, the sheet of $the is blank inside a blind-embossed frame. -letters
P sprays from two corners = Thin sprays of eucalyptus and white buds lean in from opposite corners of $the. -party,certificate
P confetti border = Paper dots and short streamers edge $the, thick at the bottom and sparse above. +party
P ribbon and seal = A narrow silk ribbon crosses $the once under a small blank wax seal.
M suite of cards = Laid one upon another, $the differ in size, envelope, folded card and slip sharing one motif and one ink.
S paper fibre = A petal-thin fibre is caught in the paper beside the frame.
G the deckled edge; the pressed strokes; the ribbon

card | card, thank you card, birthday card, greeting card, postcard, christmas card, valentine, birthday greeting
F brush script in open space = Loose brush script spells $words across the open middle of $the, the ink wetter at the start of each stroke and drier at its lift. +letters
F rounded hand-drawn letters = Drawn singly and filled with flat colour, $words bounces along a curved line on $the, letters rounded, uneven in height and close together. +letters
F small typewritten caption = Small and widely spaced, $words is printed low on $the in a slim serif, the picture given all the room above. +letters
F folded toothy stock = Folded from toothy cream stock, $the {has|have} a painted front without lettering and a narrow margin left bare all round. -letters,postcard
P stems from the lower edge = Painted stems lean in from the lower edge of $the at different heights, the tallest breaking the margin. -birthday,christmas
P cake and balloons = Below, a slice of cake and a few tied balloons crowd the foot of $the. +birthday
P fir sprigs and berries = Sprigs of fir, red berries and a curl of ribbon frame $the on two sides. +christmas
P standing half open = Half open, $the {stands|stand} on its two edges, a sliver of plain inside showing. -postcard
M overlapping fronts = Fanned over one another, $the show corners of different paintings, the top one complete and the lowest seen only as a strip of colour.
S pencil guide = Under one stroke a pencil guide has not been fully rubbed away.
G the tooth of the paper; the wet strokes; the fold

label | label, packaging, tag, sticker, stamp, badge, wine label, ticket
F engraved style panel = Between two double rules, $words crosses $the in engraved capitals with fine horizontal shading, flanked by small scrolls. +letters
F arched badge lettering = Arched around the upper half of a round field, $words runs over $the in sturdy slab capitals, evenly spaced, paper-coloured on solid ink. +letters -ticket
F plain modern type = Set small, lower case and flush left, $words sits near the top of $the in a plain geometric face with wide empty stock below. +letters
F die-cut ornamental shape = Scalloped and die-cut, $the {bears|bear} a central engraved motif and a narrow border but no type at all. -letters
P motif inside an oval = An engraved motif fills the central oval of $the, leaves filling its four corners.
P string or peeled corner = One corner of $the curls away, showing the plain back and a little torn fibre along its edge.
M sheet of them = In close rows $the repeat, trimmed unequally, tones printed heavier on some than others, one already lifted from its place.
S ink bite = Ink has pooled minutely darker along the edge of each printed shape.
G the double rules; the motif; the curled corner

playing-card | playing card, tarot card, tarot
F double-ended figure = Mirrored at the waist, a crowned figure fills $the in flat blocks of red, black, yellow and blue, garments crossed by zigzag stripes. -tarot
F arched scene, caption band = Beneath a pointed arch the scene of $the is drawn in even black line, a narrow band at the foot lettered $words in spaced capitals. +tarot,letters
F arched picture, empty band = Even black outlines and a few flat tints make the scene of $the, framed by a double line with an empty band beneath. +tarot -letters
P rounded worn corners = Soft rounded corners, grey from shuffling, frame the white margin of $the.
P symbols stacked above = Over the main figure of $the a sun-faced disc, stars or flowers are set symmetrically.
M fanned hand = Fanned from one corner, $the hide all but a strip of each picture, backs and fronts mixed.
S crease across a face = A single crease crosses the print, cracked white along its length.
G the black outlines; the worn corners; the border

logo | logo, emblem, brand, brand mark, symbol, monogram, mark, crest, coat of arms
F circle split by a wave = As one compact mark, $the {is|are} a solid circle split by a single S-curve, its two halves shifted apart by a narrow gap, $words set beneath in sturdy rounded sans serif. +letters
F folded ribbon mark = Two flat bands fold over each other into one closed hexagonal outline in $the, the hidden edges left as hairline gaps, a single colour throughout. -letters
F leaf and drop negative = Inside a solid drop, a leaf-shaped opening points upward in $the, its midrib the only line, so that ground and figure trade places. -letters,crest,coat,monogram
F joined initials = Sharing one upright stem, the initials of $words lock together in $the, a curve passing over and back under, all strokes one width. +monogram
F shield in four quarters = A broad shield in two colours makes $the, quartered by a cross of bare ground with one simple device repeated in opposite quarters. +crest,coat -letters
F name inside the shape = Set in heavy, close-spaced capitals, $words forms the solid base of $the, and three stepped arcs of equal stroke rise from it into a half circle. +letters
F *two-colour overlap = Two rounded triangles, ink blue and orange, lean into one another in $the, their shared part knocked out to bare ground. -letters,black
P even gaps = Every gap inside $the has the same width as the thinnest stroke.
P clear space around = A clear margin, half as wide as the mark, surrounds $the on all sides.
M set of variations = One solid, one outlined, others reversed out of a tile, $the repeat exactly the same contour.
S softened inner corner = Outer corners are sharp, inner ones very slightly rounded to match.
G the negative space; the edges of the mark; the even gaps

bakery-logo | bakery logo, bread logo, bakery brand, bakery
F loaf with three cuts = One solid dome stands for a loaf in $the, flat beneath, three slanting leaf-shaped cuts left open across its crown, $words below in rounded slab letters. +letters,logo
F loaf rising as sun = Half a round loaf rises from a level baseline in $the, scored rays opening over its crust, everything in one flat colour. +logo -letters
F wheat ear, rolling pin = Crossed at the middle of $the, a wheat ear and a rolling pin share one stroke width, the grains cut out where the pin passes over. +logo -letters
P bite-shaped notch = A bite-shaped notch with three small scallops breaks one edge of $the, its depth equal to the thinnest stroke.
P broken ring = A thin ring encloses $the, broken at the bottom by two round dots set apart like crumbs.
S crumb dot = One tiny square crumb sits just clear of the outline. +logo
G the cuts; the notch; the flat edge

fox-logo | fox logo, wolf logo, cat logo, animal logo, dog logo
F folded triangles = A few folded triangles build the head in $the: two tall ears, a wedge muzzle, cheeks left as pale cuts, the eyes mere slits of ground. -cat,dog,letters
F tail curling into circle = The body curls nose to tail into a solid ring in $the, two pointed ears breaking the outer edge and a pale tip closing the circle. -letters,wolf,dog
F seated back view = Seen from behind, a single pear-shaped outline with two small ears makes $the, the tail sweeping round its base as a gap in the solid. +cat -letters
F head lifted, jagged ruff = Chin raised, the head in $the runs in one line from open muzzle to a ruff of three sharp steps. +wolf -letters
F head above the name = From two mirrored halves the head in $the tapers to a point that drops between the letters of $words, set beneath in firm geometric capitals. +letters
P one colour and ground = A single flat colour and the bare ground do all the work in $the.
P symmetry with one break = Perfect symmetry governs $the except for one ear, notched near the tip.
M three sizes = Large, medium and thumbnail, $the lose no part as they shrink, only the gaps widening slightly in the smallest.
S nose dot = The nose is a small lozenge, the only closed counter.
G the folded edges; the pale cuts; the curl

bird-logo | bird logo, owl logo, eagle logo, fish logo, lion logo, bear logo, horse logo
F wing from three arcs = Three nested arcs make a raised wing in $the, flowing without a break into a round head with a small triangular beak. +bird,eagle
F two discs and a brow = Two open discs under one V-shaped brow form the face of $the, the body a closed shield with rows of scalloped cuts. +owl
F crossing curves = Two crossing curves close into a body and open into a tail in $the, one round hole for the eye. +fish
F faceted head = Flat facets, parted by even gaps, form a broad head in $the, brow and muzzle drawn only by negative space. +lion,bear,horse
F creature with the name = Built from three curves, the animal of $the looks back over $words, its last stroke extending as an underline, the letters bold and low. +letters
P inside a roundel = A plain roundel holds $the, one tip just crossing its edge so that the ring opens for it.
P no outline = Solid shape against ground defines $the; there is no outline anywhere, and every inner line is a gap.
S eye as a hole = The eye is punched straight through as bare ground, perfectly round.
G the arcs; the gaps; the eye

surf-logo | surf school, surf shop, surf brand, surf logo, wave logo, ocean logo
F wave curling in a ring = A cresting wave curls to fill a round frame in $the, its lip cut into three teardrops, $words arched above in chunky sans serif capitals. +letters
F board and halved sun = A longboard stands upright through the centre of $the, a half sun of five bars behind and two wave lines crossing its foot. -letters
F wave and fin merged = One thick line rises as a wave, folds at its crest and returns below as a fin in $the, the space between left bare. -letters
P rope-edged border = A rope-like twisted ring edges $the, broken where the wave passes over. +vintage,retro,badge
P speckled ink = Missing specks roughen the solid areas of $the like a worn stamp. +vintage,retro
P two flat inks = Two flat inks, without shading, separate water from board in $the, meeting along one clean curve. -vintage,retro
S droplet clear of the lip = One droplet hangs clear of the crest on its inner side.
G the wave’s curl; the ring; the bars

coffee-logo | coffee brand, mountain coffee brand, coffee shop logo, coffee company, coffee logo, cafe logo
F bean split into peaks = A coffee bean lies on its side in $the, its wavy split cut so that the upper half becomes two peaks, $words beneath in spaced rounded capitals. +letters
F cup with steam ridge = Below a straight rim a half circle makes the cup of $the, its steam one line that climbs in steps like a ridge. -letters
F handle as a leaf = A squat cup in solid colour turns its handle into a curling leaf in $the, the vein cut out as a hairline. -letters
P ring with broken foot = An open ring holds $the, ending on both sides of the name or base.
P notched white tops = Two small notches at the tips of $the stand for snow, left as bare ground with jagged lower edges. +mountain
P single flat brown = All of $the is one flat tone, ground showing through the split.
S drip point = From the lowest curve hangs one pointed drop, set on the centre line.
G the split; the notches; the ring

nature-logo | mountain logo, tree logo, leaf logo, sun logo, flower logo, moon logo, forest logo, yoga logo, plant logo, eco logo
F peak built of chevrons = Three stacked chevrons, thinner as they climb, build the peak of $the inside an invisible circle, the highest closed to a solid tip. +mountain
F trunk as negative space = A solid disc of foliage is entered from below by a forked trunk of bare ground in $the, five small notches breaking its edge. +tree,forest
F leaf halves mirrored = Two leaf halves, one solid and one of parallel lines, meet along a curved rib in $the. +leaf,plant,eco
F petals from repeated drops = One drop shape, turned around a centre, makes the petals of $the, overlaps left bare as thin lenses. +flower,yoga
F disc with rising bars = Bars of growing width cut the lower half of a disc in $the, the upper half solid. +sun,moon
F form above its name = Drawn in one continuous stroke, the form of $the settles on a straight line over $words, lettered in a light, wide-spaced sans serif. +letters
P held in balance = On both sides of its axis $the {carries|carry} equal weight though not the same shape.
P single break = At one point the contour of $the is opened by a clean gap.
S pointed stem = The lowest stroke ends in a sharp diagonal cut, parallel to another edge.
G the bars; the cuts; the gap

tech-logo | tech logo, startup logo, company logo, fitness logo, gym logo, restaurant logo, rocket logo, book logo, heart logo
F blocks locked in a cube = Three equal lozenges meet as a cube in $the, a bent channel of bare ground running through all of them. +tech,startup,company -letters
F fork and flame = A fork stands inside a flame-shaped solid in $the, its middle tine prolonged as the inner tongue of fire. +restaurant -letters
F plates on a bolt = Two pairs of flat discs flank a zigzag bar in $the, all one weight and colour with hair-thin gaps between discs. +fitness,gym -letters
F pages as wings = Two opened page shapes lift like wings from a central point in $the, lines cut into one side only. +book -letters
F arcs folded to a heart = One band crosses itself low down and folds into two arcs in $the, its end tucked behind its start. +heart -letters
F capsule and trail = A pointed capsule leans across a circle in $the, its exhaust a tapering gap cut through the rim. +rocket -letters
F symbol left of the name = To one side of $words, set in firm lower-case sans serif, $the {holds|hold} a square symbol made from two interlocked hooks of equal stroke. +letters
P snapped to a grid = All angles in $the are straight, diagonal or quarter round, and all stems share one thickness.
P reversible tones = Dark on light or light on dark, $the {keeps|keep} the same contour.
S hook end = Each terminal is cut square at exactly the same slope.
G the channels; the cut ends; the contour

weather-icon | weather app, weather icon, app icon, icon, app
F cloud over low sun = In the rounded square of $the a plump cloud, built from three circles on a flat base, covers half a sun with soft-edged rays. +weather
F one glyph in the tile = A single thick glyph, its corners rounded like those of the tile, fills two thirds of $the and sits exactly centred. -weather
F layered soft shapes = Two simple shapes overlap in $the, the front one paler and slightly translucent, so the edge behind remains visible through it.
F *teal to violet tile = A teal-to-violet ramp covers the tile of $the, with one white form raised on it by a faint rim. -weather
P slanting drops = Three short slanting drops fall from the base of the cloud in $the, each thicker at its end. +weather,rain
P inner edge highlight = Along the top inside edge of $the runs a thin lighter rim, a soft dark one answering below.
M set on one grid = Drawn on one grid, $the share corner radius and stroke, each with another plain form inside.
S optical nudge = The shape sits a hair above centre to look balanced.
G the rounded corners; the rim; the overlap

any-logo | any logo
F one closed silhouette = Cut down to a single closed silhouette, the $thing fills the mark edge to edge, its inner detail left as three clean slits of bare ground. -letters
F continuous line = One line of even weight, never lifted, draws the $thing from end to end and closes on itself at the base of the mark. -letters
F in a ring = Inside a thick ring the $thing is set as two flat shapes, the larger solid, the smaller knocked out of it. -letters
F built of circles = The $thing is built from arcs of only two circles, large and small, with every corner rounded to the radius of the smaller. -letters
F above its name = Reduced to four flat shapes, the $thing stands over $words, which is set beneath in even letters as wide as the mark. +letters
F beside its name = To one side the $thing is cut down to a solid silhouette; beside it $words runs level in plain heavy letters, as tall as half the mark. +letters
P notch of negative space = A notch of negative space on the upper edge gives the mark the one detail by which it is recognised.
P equal gaps = Wherever two parts meet a gap of the same narrow width keeps them apart.
P balanced outline = The outline is heavier at the foot, so that the mark sits firmly even at the size of a thumbnail.
G the outline; the inner gap
`;
