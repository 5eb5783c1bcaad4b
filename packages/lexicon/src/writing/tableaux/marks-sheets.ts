/** Covers, labels, menus, signs, cards, maps, comics and other sheets. The form: `tableaux.ts`. */
export const MARKS_SHEETS_TABLEAUX = `
marks-cover-thriller | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket & thriller, crime, detective, murder mystery, mystery, noir, spy, whodunit, crime novel | @ any
D teapot = A cat looks out from behind a flowered teapot, from whose spout a thread of steam curls into a question mark, and one of two cups lies tipped over on its side. +cozy,cosy,cat,tea,village
D small figure big dark = A lone figure seen from behind walks down the middle of a wet road towards a single lamp, very small, and its shadow comes back to us three times as long. -cozy,cosy,cat,tea,village
D wrong window = In the black house front beside the road, one window is lit, and somebody's outline stands in it, hand on the glass. -cozy,cosy,cat,tea,village
D lace = Behind the lace curtain a dark shape with a raised arm passes, small as a thumb. +cozy,cosy,cat,tea,village
O letters = $words is set across the upper part in condensed capitals as wide as the cover, partly hidden behind what stands there.
O *cold = Blue-black and sodium yellow with one spot of red, a scarf. -cozy,cosy,cat,tea,village
O *village tones = Sage, rose and cream round a bottle-green dusk, with one red drop on the cloth. +cozy,cosy,cat,tea,village
N wear = A faint grain lies over everything, densest in the dark lower quarter.
V painted cover = Upright book cover, flat gouache, charming at first sight +cozy,cosy,cat,tea,village
V cover = Upright book cover, photographic with heavy grading, seen flat

marks-cover-romance | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket & romance, romantic, love story, rom-com, romcom, regency, summer read, chick lit, beach read | @ any
D nearly touch = Two people in flat, faceless drawing lean on the two sides of one lamp post, backs to it, and only their little fingers touch behind. -regency
D regency = A carriage window frames a gloved hand that lets go of a letter, the ribbon already caught by the wind. +regency
D steps = Both look away, she at her shoes, he at the sky, with the same small smile.
O letters = $words is hand-lettered in a bouncing script that loops round the lamp's glass.
O *coral = Coral, powder blue and cream, with dark plum for hair and lamp.
N pattern = The street behind is a flat pattern of windows, two of them with cats.
V cover = Flat illustrated book cover, upright, bright

marks-cover-fantasy | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket & fantasy, epic fantasy, dragon, wizard, magic, ya fantasy, young adult, fairy tale, fairytale, sword | @ any
D object in thorns = A [crown/sword/key] hangs upright in the middle, and thorny branches grow in from all four sides, passing through and round it in exact symmetry. -dragon
D dragon around = A dragon lies in a ring round the title's space, scale by scale, its head come round to rest beside its own tail, one lid half open. +dragon
D foil = All lines are stamped in foil whose shine passes from pale to dark across the cover, on cloth-like ground.
O letters = $words stands in the open centre in narrow capitals with long spurs that catch in the branches.
O *deep green and gold = Bottle green and old gold, with tiny points of ember red.
N corners = Each corner holds a small moon in another phase.
V cover = Ornamental book cover, upright, symmetrical, foil on cloth

marks-cover-scifi | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket & sci-fi, science fiction, scifi, dystopian, dystopia, space opera, cyberpunk, alien, robot | @ any
D arc and speck = The curve of a huge ringed world fills the lower half, its rim lit as a thin white line, and one tiny craft throws a hair-thin shadow on the rings. -dystopian,dystopia,cyberpunk,robot
D stairs of screens = A stairway climbs between walls of lit windows without end, and one person on it stands still while all others, grey and identical, walk down. +dystopian,dystopia,cyberpunk
D unfinished face = A metal face is turned three-quarters to us, and where its cheek plate is missing, a wren's nest sits among the wires. +robot
D airbrush = Colours pass into one another without a stroke, hard only at the lit rim.
O letters = $words is set in wide, thin geometric capitals high up in the dark, well spaced.
O *dusk = Petrol blue into burnt orange, with black.
V cover = Painted paperback cover in the manner of the seventies, upright

marks-cover-horror | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket & horror, ghost story, ghost stories, vampire, haunted, gothic, stephen king, scary | @ any
D wallpaper hands = An old flowered wallpaper fills the cover, and at second sight its stems are fingers which press out from behind the paper and stretch it. -vampire
D empty collar = A high black collar and a white shirt front are painted with care, but above them, where the head should be, only the chair's carved back is to be seen. +vampire
D tear = One strip of it has come loose and hangs down, dark behind.
O letters = $words is set in uneven, thin serif letters that sag a little towards the end, as though the wall were damp.
O *faded = Faded rose and mould green on brown, without any bright red.
N label = The light stands low and raking, so that every bulge has its shadow.
V cover = Upright paperback cover, photographic, faded inks

marks-cover-children | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket, picture book, children's book & children's, childrens, picture book, kids, bedtime, storybook, fairy | @ any
D big and small = A very big creature and a very small one sit side by side on a log with their backs half turned, sharing a sandwich cut into a big and a tiny piece.
D looking up = The small one looks up, the big one looks at its crumb; their feet do not reach the ground equally.
D moon path = Behind, a round hill carries one crooked tree whose leaves are all handprint-like dabs.
O letters = $words curves over the hill in big hand-cut lower-case letters, slightly tilted one by one.
O *warm = Ochre, brick and bluish green, crayon over gouache so that the paper's tooth shows.
V cover = Picture book cover, square, textured gouache

marks-cover-cookbook | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket, cookbook, cook book, recipe book & cookbook, cook book, recipe, recipes, cookery, baking book | @ any
D one dish = A single dish sits off the centre in a chipped enamel pan, half of it served, the spoon still lying in the gap with sauce run into its bowl.
D cloth = A striped tea towel is pushed aside in folds, and [flour/salt] has been scattered where nobody wiped.
O letters = $words is printed on a plain paper-coloured band across the upper third in a robust old-style serif.
O *linen = Linen grey and oven brown round the one bright colour of the food.
L north window = Soft window light from the left leaves the pan's right side in shade.
V cover = Cookbook cover, photographed from straight above, natural colours

marks-cover-plain | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket & literary, memoir, poetry, poems, short stories, biography, history, nonfiction, self help, business book, textbook, notebook, journal, diary, classic, cloth bound, vintage book, penguin | @ any
D one cut = A plain coloured cover is cut by one small square window in its upper half, and through it shows a detail of something bigger: the corner of a mouth, a sleeve, a wave.
D band = A paper band runs round the lower third, a tone lighter than the cloth.
O letters = $words is printed on the band in black roman letters, well leaded, flush left, title larger than author.
O *cloth = Brick-coloured cloth with a fine weave, cream paper band.
N spine = The rounded spine is just visible at the left with its groove.
V cover = Book seen straight from the front, even light, calm

marks-album-cover | sheet | album cover, album art, record cover, vinyl cover, record sleeve, lp cover, ep cover, single cover, cd cover, mixtape cover, playlist cover | @ any
D displaced thing = One familiar thing stands where it does not belong, a made bed in a ploughed field, seen straight and calmly from the front, with a single person at its edge looking out of the frame. -metal,techno,electronic,ambient,hip-hop,hip,rap,jazz,folk,punk
D mountain of black = A wall of ragged rock rises out of fog, drawn in thousands of fine pen strokes, with a lightless gate at its foot. +metal
D wire field = A field of thin white lines lies on black, each one lifted where something unseen pushes from beneath. +techno,electronic,ambient
D low portrait = From a low place the artist is seen against an open sky, chin level, one hand covering half the face with rings on every finger. +hip-hop,hip,rap
D porch = Three people and a dog sit on a wooden porch and do not look at one another, instruments leant at the wall. +folk
D square = The picture is square and lets its main shape touch exactly one edge.
O letters = $words is set small in the upper left corner in plain sans serif, white.
O *faded film = Colours are those of old slide film, warm in the lights and greenish in the shade. -metal,techno,electronic
N sleeve = A faint ring of wear shows where the disc has pressed through the card. +vinyl,lp,record,old
V sleeve view = Square record sleeve, seen straight on

marks-wine-label | sheet | label, wine label, bottle label & wine, champagne, prosecco, cider, olive oil, gin, whisky, whiskey, rum, bottle | @ any
D engraved hill = A small copperplate view is set in the upper third: a hill, a track, one cypress and a wall, hatched in fine lines that stop without a frame.
D deckle = The label is heavy textured paper with a torn-looking lower edge, and curves round the glass so that its sides fall into shade.
O letters = $words is centred under the picture in wide roman capitals, the second line in a sloping engraver's script.
O *cream = Cream paper, sepia ink and one line of copper foil.
N capsule = Above, a plain dark capsule and the bottle's shoulder carry a long soft highlight.
V label = Close frontal view of the label on its bottle, softbox light from the left

marks-beer-label | sheet | label, beer label, beer can, bottle label & beer, ale, lager, stout, ipa, craft beer, soda, kombucha, energy drink | @ any
D wrap picture = One picture runs round the whole can in flat colours: a swimmer dives off the top rim, and the water below is made of stacked wave bands down to the foot.
D cut at the rim = The diver's feet are cut by the upper edge, and a single drop has been drawn across the metal where no ink lies.
O letters = $words goes vertically up the side in chunky rounded letters, readable when the can lies.
O *citrus = Grapefruit pink, pale aqua and black contour, with bare aluminium for all whites.
N dew = Fine drops of cold sit on the shoulder.
V can = Upright pack view straight from the front, crisp, plain pale ground

marks-jar-label | sheet | label, jar label & jam, honey, marmalade, chutney, pickle, pickles, spice, spices, sauce, hot sauce, soap, candle, tea, coffee, chocolate, cosmetics, medicine, poison, potion, apothecary | @ any
D fruit = An oval field with a double rule sits in a ground of tiny repeated leaves, and at its head one fruit is drawn cut open, seeds and flesh shown. +jam,marmalade,chutney,sauce
D bee on clover = An oval field with a double rule sits in a ground of tiny six-sided cells, and at its head a bee hangs head down from a clover. +honey
D bottle curl = A long scroll of leaves climbs up both sides and meets over a small engraved flower, root and all. +soap,candle,tea,cosmetics
D pod = A split pod lies over the upper edge of a dark band and lets seven seeds fall into it, drawn in fine white line. +spice,spices,coffee,chocolate,pickle,pickles
D apothecary = A narrow paper label with clipped corners carries a black border of printer's ornaments and one small engraved sign, brown rings of old spills across it. +poison,potion,apothecary,medicine
O letters = $words stands in the middle, first line arched in spurred capitals, second straight in small italic.
O *two inks = Two inks, dark green and the ingredient's own colour, on uncoated ivory.
N string = A cotton string holds a small swing tag to the jar's neck.
N second band = A narrow second label goes round the neck in the same green, its ends not quite meeting.
V label = Label seen straight on upon its jar, soft side light

marks-menu | sheet | menu, menu card, wine list, cocktail menu, menu board & #alone, cafe, café, restaurant, bistro, bar, pizzeria, diner, food truck, taco truck, truck, pub, canteen, bakery, tea room, takeaway, breakfast, lunch, dinner, kids, coffee, cocktail, burger, tasting, wedding, sushi, tapas | @ any
D order = The sheet is parted into a narrow left and a wide right column by one hair-thin rule, and small ink drawings of a fork, a lemon and a fish stand in the margin where sections begin. -cocktail
D glasses = A row of eight different glasses in fine outline stands across the head, each filled to another height and with another garnish. +cocktail
D paper = It is printed on thick grey-white paper, held at the top by a brass clip on a dark board.
O letters = $words is set at the head in hand-drawn capitals; what follows is small sturdy serif type, prices aligned on the right.
O *ink = A single blue-black ink, with a red dot for each section.
N use = A faint round stain and a soft lower corner show that it has been through many hands.
V menu = Menu from straight above on wood, even daylight

marks-chalkboard | sheet | chalkboard, blackboard, chalk board, sandwich board, pavement sign, chalkboard sign, specials board | @ any
D chalk picture = In white chalk a big [cup/dish] is drawn at the top with three curls rising, its shading rubbed on with the flat of the stick.
D traces = Behind the new drawing the ghost of wiped-out older lines makes a grey cloud, with the arc of the cloth still visible.
O letters = $words is chalked below in mixed hands, one line in shadowed capitals, one in script, underlined twice.
O *yellow and white = White for nearly all, pale yellow for the underlines, soft pink for one small flower.
N frame = A worn wooden frame holds it, chalk dust lying on its lower ledge beside a stub of yellow chalk.
L side = Soft daylight from one side shows the board's grain and the powder of the strokes.
V board = Chalkboard seen straight on, close, matt black

marks-shop-sign | sheet | shop sign, shop front sign, pub sign, inn sign, hanging sign, storefront sign, signboard, fascia, painted sign, sign painting, sign writer, barber sign | @ any
D hanging board = An oval board hangs from a wrought iron arm, painted on both sides, with the trade's thing shown large in the middle: a boot, a loaf, a key. -pub,inn
D pub picture = A tall board in a post-top frame shows a painted scene in rich varnished oils, an animal looking out over its shoulder. +pub,inn
D brush = The signwriter's brush can be followed in the curved ends of each stroke, and gold leaf has been laid on the light side.
O letters = $words curves above and below in fat shaded capitals, block shadow falling to the lower left.
O *green and gold = Dark coach green ground, gold letters, vermilion shade.
N weather = Fine cracks run through the varnish, and a swallow's dropping has dried on the frame.
B brick = A plain brick front is out of focus behind.
L day = Even daylight, slightly from above, glints in the leaf.
V sign = Sign from just below, three-quarter view, natural colours

marks-farm-sign | sheet | farm sign, gate sign, farm gate sign, roadside sign, eggs for sale, hand painted sign, handmade sign, honesty box, wooden sign, cardboard sign, yard sign, for sale sign, beware of the dog | @ any
D board on gate = An offcut of plywood is wired to the bars of a galvanised gate, painted white once, the letters put on with too large a brush and squeezed together towards the right edge.
D runs = Two drips of paint have run down from a full stroke and dried, and a drawn arrow points off round the corner.
O letters = $words is brushed in uneven capitals, black with one red word, no line quite level.
N beside = Below it a tin box with a slit and a plastic tub lined with straw stand on an upturned crate.
B lane = Behind the gate a muddy track goes up between nettles to a corrugated shed.
L cloud = Bright overcast light keeps everything plain.
V snapshot = Frontal documentary photograph at chest height, sharp, muted country colours

marks-neon-sign | sheet | neon sign, neon lettering, led sign | @ any
D tube drawing = One glass tube bends into a continuous outline of the thing it stands for, doubled where it turns back, with blacked-out joints between the strokes.
D glow = The tube is white in its core and coloured only at its rim, and a soft halo lies on the wall behind with every bend repeated in it.
D fault = One short length flickers dull, its electrode end already brown. +broken,old,flickering
O letters = $words is bent in one-line script with a swinging underline, clips and cable visible.
O *pink and blue = Hot pink for the drawing, cold blue for whatever lies behind it.
N wall = It is mounted on dark painted brick, the mortar lines catching the colour.
L own light = It is the only light.
V close = Frontal close view, deep blacks, slight bloom round the tube

marks-road-sign | sheet | road sign, warning sign, traffic sign, street sign, stop sign, information sign, toilet sign, no entry sign, safety sign, crossing sign | @ any
D pictogram = A triangle with rounded corners and a thick border carries one black pictogram in strict profile, all limbs bars with round ends. -stop,street
D flat steel = It is flat aluminium with a rolled edge, held by two bolts on a grey post.
D dents = A dent and a peeling sticker at the lower corner show that it has stood at a bend for years.
O letters = $words is set on a separate plate beneath in the plain, wide letter of road signs.
O *red and white = White field, signal red border, dead black figure.
B sky = Behind is only a bleached sky and the tips of a hedge.
L day = Flat midday light, the sheeting slightly bright.
V frontal = Straight on from the roadside, sharp, plain

marks-t-shirt | sheet | t-shirt, t shirt, tshirt, tee, tee design, shirt design, hoodie design, merch, tote bag design | @ any
D chest print = The drawing stands as one closed shape high on the chest, a hand's width below the collar, outlines thick enough to survive washing.
D height = The figure is shown at the height of what it does, limbs spread so that nothing hides another part, one foot breaking the round behind it. -band,tour,mountain,sunset
D layered = Behind it a round of sunset stripes, cut by the ground line, holds the parts together. +mountain,sunset
O letters = $words arcs above in worn varsity capitals and is cut by the same fine cracks as the ink.
O *washed = Three spot colours, cream, rust and faded teal, on a washed black cotton, the weave showing through at thin places.
N lay = The shirt lies flat, sleeves a little folded in, with natural creases at the hem.
V print = T-shirt print seen straight from above, even light

marks-postage-stamp | sheet | postage stamp, stamp, stamps, philately, postmark | @ any
D engraved = The picture is engraved in fine crossing lines inside a thin frame, one subject only, in three-quarter view with a bare ground of horizontal lines.
D perforation = All four edges carry even half-round perforations, one tooth bent at the lower right corner.
D postmark = A round black postmark with wavy bars covers one corner, its ink thinner on one side. -mint,unused,new
O letters = $words is set along the foot of the frame in tiny spaced capitals.
O *one ink = One dark ink, a bottle green, on cream gummed paper.
N page = It lies on a black stock page and throws a thin shadow.
V macro = Macro view from straight above, every line sharp

marks-playing-card | sheet | playing card, playing cards, queen of spades, queen of diamonds, queen of clubs, king of hearts, king of diamonds, king of clubs, jack of hearts, jack of spades, jack of clubs, ace of hearts, queen of hearts, king of spades, ace of spades, jack of diamonds, joker card, ace, deck of cards, card deck | @ any
D double figure = The figure appears twice, head up and head down, joined along a slanting band at the waist, each half the exact turn of the other. -ace,deck,joker
D big pip = One giant pip in the middle is filled to its edges with interlaced leaf ornament, left bare in fine lines. +ace
D joker = The joker balances on one toe on the card's inner frame, bells flying, and holds up a mirror in which his face is that of the card's back. +joker
D stiff pattern = Robes are flat fields of small pattern, diamonds, chevrons, dots, with no fold anywhere, faces only a few black lines.
O letters = Small indices stand in the upper left and, turned round, in the lower right corner.
O *card colours = Red, yellow, blue and black on a bone white with rounded corners.
V card = Single card, frontal, flat printed colours, plain dark cloth

marks-tarot | sheet | tarot, tarot card, oracle card, tarot deck | @ any
D figure and act = One figure stands frontally between two pillars, one arm lifted and one lowered, and what it holds in either hand answers the other like a question.
D lower third = At its feet a small animal looks the other way, and a path leads out between two stones to a distant double hill.
D frame = A thin frame of leaves and stars surrounds the scene, a narrow bare field left at the foot.
O letters = $words stands in the field at the foot in plain spaced capitals.
O *night and gold = Ink line filled with flat muted tints: indigo, ochre, madder, and gold for all that shines.
N sun = Upper left hangs a sun, upper right a moon, both with calm closed faces. -sun,moon,star
V card = Tarot card, upright, woodcut line, flat tints, worn corners

marks-old-map | sheet | map, treasure map, fantasy map, old map, antique map, island map, world map, map, pirate map, city map, ancient map, parchment map | @ any
D coast = A coastline runs ragged round the sheet, accompanied on the sea side by three ever fainter parallel lines. -city,street,metro,subway
D town plan = Streets spread as bare ribbons between hundreds of little roofs drawn from a slant, denser round the market place and the river's bend. +city,street
D hills = Hills are drawn from the side as rows of small humps with hatching to the east, woods as clusters of tiny round trees. -metro,subway
D dotted track = A dotted line starts at a cove, avoids a swamp, crosses a bridge and ends at a small red cross between two palms. +treasure,pirate
O drawn compass = A brass compass lies on the paper in one corner, its needle trembling to the north. +compass
O letters = $words curves in a scrolled frame in the lower left, in engraved capitals with swashes.
O *tea paper = Sepia ink on tea-coloured paper, sea washed with grey-green, borders with faded rose.
N rose and folds = A sixteen-pointed compass rose sends fine lines over the sea, and crossed folds have worn through at their meeting. -compass
V map = Old map from straight above, even warm light

marks-transit-map | sheet | metro map, subway map, transit map, tube map, underground map, bus map, train map | @ any
D lines = Eight coloured lines of one width run only level, upright and at forty-five degrees, meeting in white rings with black rims.
D knot = In the middle three of them run parallel for a while, change order at one ring and part to three corners.
D river = Behind them a pale blue band bends twice with the same rounded corners.
O letters = $words stands in the upper corner in clear humanist sans serif; the stops are short ticks.
O *lines more = Red, blue, green, yellow, brown, black, pink and grey, each quite flat, on white.
V diagram = Flat diagram, frontal, crisp

marks-comic-page | sheet | comic page, comic strip, comic book page, comic panel, graphic novel page, webcomic, three panel comic, four panel comic, storyboard, comic about, comic of | @ any
D panels = Three panels in a row tell it: in the first the whole is seen from afar, in the second a hand does the one thing, in the third a face close up sees what came of it. -storyboard
D board = Six frames in two rows carry quick pencil drawings with arrows for the camera's way. +storyboard
D gutter = Gutters are white and even, except that in the last one something, an ear, a shoe, breaks over the border.
D ink = Brush outlines swell and taper, blacks are spotted in one large shape a panel, and dots of tone fill the middle greys.
O letters = $words is lettered by hand in a balloon whose tail leads to the mouth, capitals with wide line spacing.
O *limited = Pale yellow, sky blue and brick over black ink.
V page = Comic art, flat page view, crisp ink

marks-infographic | sheet | infographic, diagram, chart, data visualization, flow chart, flowchart, timeline, exploded diagram, anatomy, ikea instructions, recipe card | @ any
D cutaway = The main thing is drawn large in the middle and cut open along one clean line, so that its layers show, each in its own flat tint. -timeline,flowchart,flow,recipe,instructions,how
D steps = Five numbered steps run from the upper left to the lower right, a pair of hands in plain outline doing another thing in each. +instructions,how,recipe,manual
D line of time = One bold line swings through the sheet like a road, and round medallions with small scenes sit on it at unequal distances. +timeline
D leaders = Thin leader lines end in small dots and go out to neatly stacked columns on both sides.
O letters = $words heads the sheet in a heavy, friendly sans serif; labels are small and level.
O *calm tints = Cream ground, dark blue line, tints of brick, mustard and pale teal.
V sheet = Flat vector infographic, frontal, clear order

marks-blueprint-sheet | sheet | blueprint, technical drawing, floor plan, floorplan, patent drawing, schematic, engineering drawing, architectural plan, elevation drawing, cross section | @ any
D three views = The thing is given in front view, side view and plan, lined up with one another by thin construction lines.
D measures = Dimension lines with small slanted ticks run along all sides, broken lines show what is hidden, and section cuts are hatched at forty-five degrees.
D white on blue = White lines of two thicknesses stand on an uneven cyan-blue ground, a little paler along the old folds. -patent,floor,floorplan
D black on cream = Black engraved line with parallel shading, parts marked by thin curved leaders, lies on cream paper. +patent
D plan = Walls are solid bands, doors quarter circles, stairs ladders of thin lines, and each room shows its furniture from above. +floor,floorplan
O letters = $words is lettered in the title block at the lower right, in upright drafting capitals.
N corner = A small scale bar stands in the corner, and one measure has been corrected by hand.
V sheet = Technical sheet, flat, frontal, even

marks-colouring-page | sheet | colouring page, coloring page, colouring book, coloring book, colour in, line art for kids, coloring sheet | @ any
D closed outlines = Everything is drawn in one clean black line of even thickness, all shapes closed, on pure white, nothing filled and nothing shaded.
D big areas = The main figure takes most of the page with large simple areas, and smaller patterned fields, scales, stripes, petals, wait at its edges for thin pencils.
D companion = Round it a few easy things fill the corners: a cloud, three flowers, a snail on a stone.
O letters = $words stands at the top in hollow rounded letters, wide enough to be coloured in.
N no grey = There is neither hatching nor tone, and lines never cross without meaning.
V page = Colouring page, black line on white, upright

marks-game-sprite | sheet | sprite, sprite sheet, spritesheet, pixel item, pixel art item, game item, game asset, inventory icon, pixel sword, pixel potion, tileset, game tiles | @ any
D pixel form = The figure is built on a grid of thirty-two by thirty-two pixels, with a dark one-pixel outline that turns lighter on the side of the light. -sheet,spritesheet,tileset,tiles
D row of poses = Eight frames stand in one row at equal distances, the same figure through one stride, contact, down, passing, up, twice over. +sheet,spritesheet
D ground squares = Square tiles in four rows join without seam: grass, path, three kinds of edges, water with two light pixels. +tileset,tiles
D ramp = Each colour has a ramp of four steps that shifts from warm light to bluish shade, and single pixels mark edges and shine.
O *sixteen = Sixteen colours in all, none of them pure grey.
N no blur = No pixel is half transparent and nothing is turned off the grid.
V sprite = Pixel art, enlarged without smoothing, on one flat tone

marks-ui-screen | sheet | ui, app screen, ui design, web page, website, landing page, analytics dashboard, dashboard ui, admin dashboard, mobile ui, user interface, wireframe, app design, login screen, hud | @ any
D phone screen = On one upright screen a large picture takes the upper half, below it three cards with rounded corners lie in a column, the lowest cut by the edge to show that it scrolls. -dashboard,website,landing,web,wireframe,hud
D desk screen = A wide screen is divided into a narrow dark rail of icons on the left and a calm field of cards, the largest with one smooth rising curve. +dashboard
D hero = A wide page opens with one large picture that runs off the right edge, and to its left a heading, two short grey lines and one round-ended button. +website,landing,web
D grey boxes = Only outlines and crossed boxes stand for what will come, lines of grey bars for text, one thumb-sized button filled. +wireframe
D one accent = A single accent colour marks only what can be pressed.
O letters = $words is set as the heading in a heavy neutral sans serif, short and left-aligned.
O *light = Off-white ground, near-black text bars, a strong indigo accent.
N touch = One card is lifted a little under the pointer, its shadow longer than that of the others.
V screen = Flat interface design, frontal, crisp, even spacing

marks-ticket | sheet | ticket, boarding pass, voucher, gift card, gift voucher, coupon, certificate, diploma, banknote, bank note, bill design, business card, bookmark, calendar, letterhead, passport, id card, stamp card | @ any
D two parts = The sheet is parted by a line of punched holes into a wide and a narrow piece, and one figure in fine line stretches across both, so that it would be torn in half. -certificate,diploma,banknote,note,business,calendar,bookmark
D guilloche = Woven nets of hair-thin wavy lines fill the ground, denser in rosettes at both ends, where their colours pass over into one another. +certificate,diploma,banknote,note,voucher
D small card = A small thick card lies at a slight angle on its twin, one with a single sign stamped deep into the paper, the other turned to show coloured edges. +business
D grid of days = Under a picture that takes two thirds of the height lies a light grid of numbers, Sundays in red. +calendar
O letters = $words is set in the wide part in firm condensed capitals with space around.
O *paper = Cream paper, dark green ink and a red number.
V flat = Printed piece from straight above, soft shadow, plain ground

marks-newspaper | sheet | newspaper, newspaper front page, front page, magazine cover, magazine, zine, vintage magazine, headline, pulp magazine, vogue, time magazine, tabloid | @ any
D front page = A broad sheet folded once shows its upper half: one wide, coarse-screened picture over four narrow grey columns of print. -magazine,pulp,vogue,zine
D cover figure = The figure stands before a plain ground, head overlapping the masthead, one shoulder turned to us and the eyes straight in the lens. +magazine,vogue
D pulp = Everything happens at once in the last second before disaster: a lunge, a torn sleeve, a shadow with claws on the wall, in lurid gouache. +pulp
D copied = Typed scraps and cut-out photographs are pasted crooked and copied in high contrast, staple visible. +zine
O letters = $words runs across the top as the heading, heavy and tight, from margin to margin.
O *ink = Black ink that has greyed the paper, one spot of red.
N lines = All smaller print stays grey texture that cannot be read.
V page = Printed page, frontal, a soft fold across

marks-comic-cover | sheet | comic book cover, comic cover, manga cover, superhero comic, graphic novel cover, pulp cover | @ any
D leap = The hero leaps straight at us, one knee drawn up, fist enlarged past the border, while something enormous reaches in from behind with an open hand.
D burst = Speed lines run from one point behind the head to all edges, and rubble hangs in the air in three sizes.
O letters = $words is built at the top as a leaning, three-dimensional block with a thick contour, partly covered by the hero's hair.
O *primaries = Red, blue and yellow with heavy blacks, dots of screen tone in the half shades.
V cover = Inked comic cover, upright, foreshortened from below

marks-puzzle-card | sheet | zodiac, zodiac sign, constellation, star sign, star chart, astrology, horoscope, aries, taurus, gemini, cancer zodiac, leo zodiac, virgo, libra, scorpio, sagittarius, capricorn, aquarius, pisces | @ any
D figure in stars = The sign's figure lies drawn in thin pale line across the sky, and the true stars sit at its joints, linked by straight strokes, the brightest with four fine rays.
D disc = A wheel of twelve fields, ruled with tiny degree marks, surrounds it, and the field that is meant is filled.
O letters = $words stands in the lower margin in small spaced capitals between two dots.
O *midnight = Midnight blue, chalk white and dull gold.
N dust = A band of fine dots passes diagonally behind, thick as milk in the middle.
V chart = Flat star-chart drawing, round composition, centred

marks-botanical-plate | sheet | botanical plate, botanical print, botanical illustration, herbarium, field guide, scientific illustration, naturalist drawing, specimen plate, entomology plate, anatomical drawing, natural history illustration | @ any
D whole plant = The specimen runs from root to tip over the full height of the sheet, bent once so that it fits, one leaf turned to show its paler underside. -insect,beetle,butterfly,bird,fish,shell,shells,mushroom,beetles,anatomical,snail,snails,frog,lizard,mouse,fox,rabbit,squirrel,snake,crab,octopus,jellyfish,owl,bear,hedgehog,turtle
D rows = Specimens stand in strict rows from above, largest in the middle, each with its small pencil number and a soft shadow to the right. +insect,beetle,beetles,butterfly,shell,shells,mushroom
D lifted side = The animal is set in exact side view on a bare stone, every fold and marking of its surface given. +bird,fish,snail,snails,frog,lizard,mouse,fox,rabbit,squirrel,snake,crab,octopus,jellyfish,owl,bear,hedgehog,turtle
D parts along the foot = Along the foot, a cut flower, a seed and a section are repeated at twice the size. -snail,snails,frog,lizard,mouse,fox,rabbit,squirrel,snake,crab,octopus,jellyfish,owl,bear,hedgehog,turtle,bird,fish,insect,beetle,butterfly,shell,shells
D hand colour = Fine etched line carries transparent hand colouring that stops a hair short of the edge.
O letters = $words is written beneath in a small, sloping copperplate.
V plate = Natural history plate on foxed cream paper, frontal, even light
`;
