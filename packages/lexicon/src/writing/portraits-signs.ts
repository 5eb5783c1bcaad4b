/** Portraits of lettering, cards, logos, icons and abstract ideas: whole sentences. The form: `passages.ts`. */
export const SIGN_PORTRAITS = `
poster | poster, concert poster, movie poster, film poster, event poster, flyer, banner, gig poster, travel poster, vintage travel poster
F condensed capitals on top = Across the upper third of $the, $words runs from margin to margin in tall condensed capitals, tightly spaced, flat cream against the deepest ink. +letters
F hand-cut letters below = Hand-cut and a little uneven, $words fills a solid band along the foot of $the, the strokes thick, the counters small, every letter the colour of bare paper. +letters -travel
F curved lettering round image = Bending with the main shape, $words arches over the image of $the in rounded capitals that swell toward the middle, outlined once in a contrasting ink. +letters,concert,gig
F wide-set lower band letters = On a plain band at the bottom of $the, $words stands in broad, wide-spaced sans serif capitals, one solid colour with pointed joins. +letters
F *three overprinted inks = Three flat inks, teal, vermilion and sand, build $the, a fourth dark tone appearing wherever two of them cross. -letters,black
P thin keyline = A thin keyline runs round $the a finger’s width inside the edge.
P one slanting block = One slanting block of flat tone fills the lower left of $the.
P paper for the lights = The brightest places of $the are bare paper, so that the white of the sheet is part of the drawing.
M series on one wall = In the series of $the the layout stays and the colours change, a circle high in one, low in the next, halved in another.
S misregistered edge = Along one contour the second ink has slipped, leaving a hair of white.
G the letter edges; the overprinted shapes; the paper margin

book-cover | book cover, album cover, magazine cover, cover, record sleeve, book titled
F serif capitals high = High on $the, $words is set on one or two centred lines of wide-spaced serif capitals, slender, pale and no taller than a thumb. +letters
F large type behind the image = Large as the page allows, $words is stacked flush left on $the in heavy grotesque letters, one corner of the picture passing in front of the last line. +letters
F small italic in a panel = Within a plain panel on $the, $words appears in a small, slightly condensed italic, dark on cream, with a double hairline around it. +letters
F handwritten brush title = Brushed with a nearly dry brush, $words slants up across $the in joined script, strokes splitting at their ends. +letters
F full-bleed picture = The picture on $the runs to all four edges, the upper third kept quiet for a title. -letters
F *linen texture, foil device = Dark linen-textured stock covers $the, a small copper foil emblem stamped just above the centre, a narrow blind-pressed frame running close to its edges. -letters
P thin rule and empty field = A thin rule crosses $the under the quietest area, and below it the picture darkens toward the foot.
M set of volumes = Side by side, $the share one layout, each with another object in the same place and another ground colour.
S softened corner = One lower corner shows the white core of the board.
G the letter edges; the strong shape; the foil

sign | sign, cafe sign, shop sign, storefront sign, hanging sign, signboard, sign board, wooden sign
F painted roundhand in two lines = Painted freehand in two close lines, $words fills the dark boards of $the in rounded cream capitals, each stroke a little thicker at its foot, with an even border line around. +letters -enamel,metal,tin,neon,chalk,chalkboard,cardboard,paper,egg,eggs,protest,stone
F carved and gilded letters = Cut into the wood of $the with a V-shaped chisel, $words reads in broad serif capitals, the grooves laid with gold leaf that has flaked at the corners. +letters +wooden,wood,carved,oak,pub,inn
F letters round an oval = Curving along the upper edge of an oval board, $words is lettered on $the in shaded capitals, brick red with a thin black drop shadow. +letters +pub,inn,shop,bakery,butcher,barber,vintage,antique -enamel,metal,tin,chalk,chalkboard,cardboard,paper
F enamel plate lettering = White on a deep blue enamel plate, $words fills $the in plain upright capitals with generous spacing, chips at the screw holes showing bare iron. +letters +enamel,railway,station,platform,ferry -wooden,wood,chalk,cardboard,paper
F as it was typed = $words is all that $the {says|say}, in one even hand, capitals and small letters as they were given. +letters -enamel,neon,metal,tin,chalk,chalkboard
F two lines of a broad brush = A broad brush has set $words on $the in two lines, the upper one a little larger. +letters +painted,hand,lettered,wooden,farm,garden -enamel,metal,tin,chalk,chalkboard,neon
F chalk letters, thick and thin = In white chalk, $words stands in the middle of $the, each letter drawn twice so that its strokes are broad and a little dusty. +letters +chalk,chalkboard,blackboard
F blank painted board = Two planks, joined by battens, form $the, its painted field blank inside a hand-drawn border, weather cracks following the grain. -letters
P iron bracket and rings = A scrolled iron bracket holds $the by two rings, rust streaking from the bolts. +hanging,enamel,pub,inn,iron,old,vintage -chalk,chalkboard,cardboard,paper
P swinging a little = Swung a few degrees on its hooks, $the {shows|show} the thickness of its edge. +wind,hanging
M signs up the street = Square, oval and cut to a shape, $the jut out at various heights, their brackets overlapping.
S brush ridge = Where the brush was lifted each stroke ends in a raised ridge of paint. +painted,hand,lettered,brush -enamel,chalk,chalkboard,neon
G the edge of the sign; the letters

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

business-card | business card, visiting card, calling card
F name over lines = $The {is|are} a small flat rectangle of stiff stock, $words set near the upper left and two short lines of small type low down. +letters
F two short lines = $The {is|are} a small flat rectangle of stiff stock, one larger line of type near the upper left and two short ones low down. -letters
S card edge = $Its cut edge shows as a thin even band of paler stock.

card | card, thank you card, birthday card, greeting card, postcard, christmas card, valentine, birthday greeting
F brush script in open space = Loose brush script spells $words across the open middle of $the, the ink wetter at the start of each stroke and drier at its lift. +letters
F rounded hand-drawn letters = Drawn singly and filled with flat colour, $words bounces along a curved line on $the, letters rounded, uneven in height and close together. +letters
F small typewritten caption = Small and widely spaced, $words is printed low on $the in a slim serif, the picture given all the room above. +letters
F folded toothy stock = Folded from toothy cream stock, $the {has|have} a painted front without lettering and a narrow margin left bare all round. -letters,postcard,business,visiting,playing,poker,credit,bank,place,tarot,index,wallet,purse,report,memory
P stems from the lower edge = Painted stems lean in from the lower edge of $the at different heights, the tallest breaking the margin. -birthday,christmas
P cake and balloons = Below, a slice of cake and a few tied balloons crowd the foot of $the. +birthday
P fir sprigs and berries = Sprigs of fir, red berries and a curl of ribbon frame $the on two sides. +christmas
P standing half open = Half open, $the {stands|stand} on its two edges, a sliver of plain inside showing. -postcard,business,visiting,playing,poker,credit,bank,place,tarot,index,wallet,purse,report,memory
M overlapping fronts = Fanned over one another, $the show corners of different paintings, the top one complete and the lowest seen only as a strip of colour. -wallet,purse,playing,poker,bank,credit,birthday,greeting
S pencil guide = Under one stroke a pencil guide has not been fully rubbed away. -business,visiting,playing,poker,credit,bank,place,tarot,index,wallet,purse,report,memory
G the tooth of the paper; the wet strokes; the fold

label | label, packaging, tag, sticker, stamp, badge, wine label, ticket
F engraved style panel = Between two double rules, $words crosses $the in engraved capitals with fine horizontal shading, flanked by small scrolls. +letters -sticker,badge
F arched badge lettering = Arched around the upper half of a round field, $words runs over $the in sturdy slab capitals, evenly spaced, paper-coloured on solid ink. +letters -ticket
F plain modern type = Set small, lower case and flush left, $words sits near the top of $the in a plain geometric face with wide empty stock below. +letters
F cut close round = $The {is|are} cut close along the outline of what is printed, with a narrow white border. +sticker -letters
F flat stock = $The {is|are} flat and smooth, the printed shapes set close to the edge. -letters,sticker
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
`;
