/** More posters, cards, covers and labels. The form: `tableaux.ts`. */
export const MARKS_MORE_SHEETS_TABLEAUX = `
marks-poster-person | sheet | poster, flyer, flier, placard & #person, #man, #woman, #child, #couple | @ any
D figure = $The {rises|rise} from the lower edge to the upper third, seen from a little below, body turned aside and face towards us, cut out sharply against a plain field.
D shapes = Cloth and face are resolved into four flat tones with hard borders, and the darkest runs together into one great shape.
D rays = Behind the head a disc, no halo but a sun, is cut by the shoulder.
O *three inks = Teal, vermilion and sand overlap to a near-black.
O letters = $words stands across the foot in tall condensed capitals from margin to margin.
N border = A margin of bare paper runs round, which one hand oversteps.
V poster = Flat screen-print poster, upright, slight misregister

marks-poster-animal | sheet | poster, flyer, flier, placard, art print & #animal, #bird, #dog, #fish, #insect | @ any
D huge = $The {fills|fill} the sheet so that [back/wing] is cut by the upper edge, the head lowered into the free corner and its eye exactly on the middle line.
D flat fur = [Coat/Plumage] is nothing but rows of short bare cuts in one solid dark, denser in the shade.
D ground = Underfoot lies one strip of pattern, [reeds/stones/tiles], that tells where it lives.
O *two inks = Ink blue and a burnt orange on raw white.
O letters = $words fits into the free corner in heavy lower case.
V poster = Block-print poster, upright, frontal

marks-poster-thing | sheet | poster, flyer, flier, placard, art print & #alone | @ any
D big words = $words fills the middle of the sheet in heavy capitals, one word under another, each line as wide as the margins allow. +lettered
D object = $The {stands|stand} on a single line, four times life size, seen straight on against an undivided field. -from-person,from-animal,from-bird,from-dog,from-fish,from-man,from-woman,from-child,lettered
D block = The lines form one upright block, set close, with a wide even margin round it. +lettered
D shadow twice = The shadow is twice as large as it should be, and its edge is as sharp as that of the thing itself. -from-person,from-animal,from-bird,from-dog,from-fish,from-man,from-woman,from-child,lettered
O *field = Warm red field, cream object, black shadow. -lettered
O *letters red = The letters are cream on a warm red ground. +lettered
N empty = The upper half of the sheet carries nothing. -lettered
V poster = Object poster, flat lithographic inks, upright

marks-poster-vehicle | sheet | poster, flyer, flier, placard, art print & #vehicle, car, motorcycle, train, plane, ship, bicycle | @ any
D rush = $The {comes|come} at us out of the upper left, the near corner enlarged to half the sheet, the far end small as a fist.
D streaks = Ground and air have become parallel streaks, and only the front is drawn sharp.
D light edge = One white edge of light runs along its whole upper side.
O *speed = Night blue, cream and vermilion sprayed in soft fades.
O letters = $words leans along the lower edge in wide italic capitals.
N dust = A long feather of [dust/spray] lies level behind, fading towards the upper edge.
V poster = Lithographed speed poster, steep diagonal, upright

marks-poster-food | sheet | poster, flyer, flier, placard, art print & #food, #drink, fruit, coffee, wine | @ any
D portion = $The {is|are} shown once and huge, cut by two edges, with a single bite telling its inside.
D gloss = Shine is one bare shape with sharp borders, steam one rising bare line.
D plate edge = The rim of the plate makes one large clean arc through the sheet.
O *appetite = Tomato red, egg yellow and black on cream.
O letters = $words curves along the upper side in plump script, the last stroke ending in the dish.
N small hand = From below a small hand with a fork, in flat silhouette, reaches up to it.
V poster = Café poster in flat inks, upright, cheerful

marks-war-poster | sheet | poster, flyer, flier, placard & ww2, wwii, world war, wartime, recruitment, uncle sam, rosie, victory, public health, safety, hygiene, propaganda style, keep calm, vaccination, savings, dig for victory, air raid | @ any
D address = A figure seen from the waist up turns full on us and does what is asked: points, rolls up a sleeve, lifts a spade, chin firm, eyes in ours.
D modelling = The face is painted in smooth airbrushed planes with one hard light from the left, the clothes in three flat tones.
O *duty = Mustard yellow ground, navy and a sharp red.
O letters = $words fills the foot in heavy plain capitals, two lines, second one larger.
N size = The hand nearest to us is a third larger than the head.
V poster = Poster of the forties, lithographed, upright

marks-safety-billboard | sheet | billboard, hoarding, banner, print ad, advertising & #alone, ad, advert, advertisement, billboard, perfume, car, soda, drink, watch, burger, shoes, phone | @ any
D hero = The thing that is sold stands at the right on a clear surface, turned a quarter towards us, the light drawing one line down its edge.
D idea = What it does is shown, not named: the air round it has bent and lifted whatever lies near.
O *clean = One deep colour of ground, shaded from corner to corner, with the object in its own colours.
O letters = $words takes the left third in large quiet letters, three lines.
N empty = Much clear ground lies between the two.
V advert = Advertising image, studio light, wide, immaculate

marks-halloween-card | sheet | card, greeting card, greetings card, poster, flyer, flier, placard, invitation & halloween, spooky, trick or treat, pumpkin, day of the dead, ghost, bat, halloween party, halloween night, costume party, spooky party | @ any
D moon and house = A crooked house on a hill stands against a moon that takes half the sheet, every window lit and one of them winking.
D path = A path of stepping stones comes down to us, and on each sits a smaller and smaller pumpkin with another face.
D bats = Seven bats cross the moon in a loose line, no two with wings alike.
O *october = Orange, violet and a bluish black, with cream for the moon.
O letters = $words hangs above in knobbly hand-cut capitals, some a bit askew.
V card = Cut-paper and ink picture, upright, clear outlines

marks-easter-card | sheet | card, greeting card, greetings card & easter, spring, bunny, chinese new year, lunar new year, diwali, eid, ramadan, passover, thanksgiving, st patrick's day, nowruz, mardi gras, harvest | @ any
D hidden eggs = In tall grass three painted eggs lie half hidden, and two long ears stand up behind the tallest tuft. -chinese,lunar,diwali,eid,ramadan,thanksgiving,harvest,passover,nowruz,patrick
D lanterns = Round red lanterns hang at three heights, their tassels blown to one side, before a cloud of plum blossom. +chinese,lunar
D lamps = A row of small clay lamps climbs a stair, each flame leaning the same way, a chalk-bright pattern of petals at its foot. +diwali
D crescent = A fine crescent stands over one minaret and a row of roofs, and a pierced lantern hangs large in front. +eid,ramadan
D table = A long table under bare trees is heaped with squash, apples and a pie, seen from its end. +thanksgiving,harvest
D border = Leaves and small flowers run round in a border two fingers wide, open at the top.
O *feast = Rich festival colours, crimson, saffron and leaf green, on warm cream.
O letters = $words is lettered in the free middle in rounded brush capitals.
V card = Gouache greeting card, upright, festive

marks-sorry-card | sheet | card, greeting card, greetings card & sorry, apology, miss you, missing you, friendship, encouragement, you got this, funny, joke, pun, birthday joke | @ any
D dropped cone = A small figure stands before an ice cream that has fallen on its tip, and holds out its own, uneaten one to somebody just outside the frame.
D eyes = Its eyes look up from under the brows; one foot is turned on its edge.
O *mild = Mint, vanilla and a dab of strawberry, drawn in a wobbling brown line.
O letters = $words stands small and low at the right in unjoined handwriting.
N space = All the left half is empty but for the shadow of whoever is meant.
V card = Ink line with flat tints, landscape format, tender and funny

marks-seed-packet | sheet | seed packet, seed pack, matchbox, matchbox label, fruit crate label, crate label, cigar label, luggage label, luggage tag, tin label, biscuit tin, tea tin, sardine tin, tin can label, cigarette card | @ any
D bounty = The [fruit/flower/beast] of the brand is painted too perfect to be true, huge, with a tiny sunlit valley lying behind it.
D frame = A gilt scrolled frame opens at the top for the picture to burst through by [a leaf/an ear].
D stone dots = Skin and sky are made of fine litho dots in eight colours, contours a dark olive.
O *label = Vermilion, chrome yellow, leaf green and deep blue, varnished.
O letters = $words runs on a slanted banner in shaded script, thick as rope.
N wear = One corner is scuffed to the board.
V label view = Chromolithographed label, frontal, flat light

marks-vhs-cover | sheet | vhs cover, video game cover, game cover, cassette, cassette cover, mixtape, dvd cover, board game box, game box art, trading card, pokemon card, baseball card, collectible card, magic card | @ any
D hero group = The hero stands legs apart on a broken edge, a weapon held low, with two companions smaller at either side and the enemy's face enormous in the sky. -trading,pokemon,baseball,collectible,magic,cassette,mixtape
D card frame = A patterned frame holds an upper picture, in which the figure leaps half out of it, and a lower field with small signs in a row. +trading,pokemon,collectible,magic
D stance = The player stands with bat on shoulder, cap pushed up, before a soft green field, framed by two thin coloured lines. +baseball
D tape = A cassette lies face up, its two hubs visible, label hand-coloured in stripes. +cassette,mixtape
D paint = It is painted in glossy airbrush, each edge with a second, coloured light.
O *arcade = Magenta, electric blue and flame orange on black.
O letters = $words stands as a chromed, slanted block at the top, a glint on its first letter.
V box = Box art, upright, scuffed plastic sheen along one edge

marks-lettering-in | sheet | skywriting, marquee, cinema marquee, letterboard, letter board, scrabble, alphabet soup, written in sand, sand writing, written in the snow, cake lettering, iced cake message, ransom note, typewritten, handwritten note, sticky note, post-it, love letter, fortune cookie, tombstone inscription, engraved plaque, ticker, departure board | @ any
D letters made = The letters are made of the stuff itself, each one a little different, so that its tool can be told.
D line = They stand in one uneven line, spaces wider where the hand had to think.
O letters = $words fills two thirds of the width, easily read, nothing else written near it.
O trace = Beside the last letter lies the [stick/nib/nozzle] that made it.
N edge = The ground continues to all sides without a frame.
V close = Close view from straight above, low side light on the relief

marks-ad-growth-chart | sheet | periodic table, alphabet chart, abc poster, alphabet poster, number chart, eye chart, growth chart, height chart, family tree, mind map, org chart, venn diagram, pie chart, bar chart, graph, bingo card, crossword, word search, sudoku, board game board, snakes and ladders, chess diagram, maze puzzle | @ any
D fields = Equal square fields stand in ordered rows, each with one small picture set to the lower left and its sign to the upper right. -tree,venn,pie,bar,graph,mind,maze
D branching = From one trunk branches divide evenly, and round portraits hang at their ends by age and rank. +tree,mind
D parts of whole = Clear fields share a common edge, overlaps carry a mixed tone, the largest part turned towards us. +venn,pie,bar,graph
D path = A single path winds through squared ground between hedges drawn from above. +maze
O *school = Chalk tones, terracotta, sage, mustard and slate blue, on cream.
O letters = $words heads it in a friendly slab letter, centred.
N pictures = Each tiny picture is drawn in three colours and fits its square with the same margin.
V chart = Wall chart, flat, frontal, even

marks-shirt-animal | sheet | t-shirt, t shirt, tshirt, tee, shirt design, hoodie design, tote bag, merch & #animal, #bird, #dog, #fish, #food, #vehicle | @ any
D act = $The {is|are} drawn from the front with a dead-serious face and half-closed eyes, at the height of its gesture, no part hiding another.
D round = A sunset of four bars makes a round behind, its lower edge torn into brush bristles.
D ink = Contours are thick and slightly broken, shade is hatched in one direction, three flat inks fill the rest.
O *washed = Cream, rust and faded teal on charcoal cotton.
O letters = $words arches above in worn block capitals and closes below in script.
V print = T-shirt graphic, frontal, isolated, vintage print

marks-pattern-any | sheet | pattern, fabric, textile, seamless | @ any
D repeat = The motif comes in four sizes and six turnings, each fitted into the hollow of its neighbour so that the sheet is evenly full.
D second = A second, smaller motif of [dots/sprigs] stands wherever three large ones meet.
D flat = Forms are flat cut shapes with one bare inner line.
O *cheer = Four colours that take turns: brick, mustard, sea green and ink on cream.
N seam = Whatever is cut at one edge goes on at the opposite edge at the same height.
V pattern = Seamless pattern, flat, frontal, even rhythm

marks-cover-any | sheet | book cover & #alone, #person, #animal, novel, book, story, tale | @ any
D emblem scene = One large silhouette stands in the middle, and inside its outline a second, small scene is seen, with a path leading from it to the lower edge of the cover.
D edge = Where the path leaves the outline, its colour changes from cold to warm.
O *book cloth = Ink blue, bone and a burning orange, grainy as dry brush on cloth.
O letters = $words stands above in hand-drawn capitals that bend round the silhouette; the author's line is small at the foot.
N spine edge = A thin strip of a darker tone marks the fold along the left.
V cover = Illustrated book cover, upright, seen flat, matt

marks-cover-subject | sheet | book cover, cover of a book, novel cover, cover for a novel, paperback, cover art, cover, dust jacket & western, war, history, historical, nature, sea, ocean, sailing, gardening, science, physics, maths, math, astronomy, philosophy, psychology, economics, business, self help, self-help, politics | @ any
D hat = A hat brim is the long flat horizon of a desert, and the hat's crown the one hill on it, a rider as small as a fly at its foot. +western
D pens = A row of upright fountain pens stands in a rank, and the shadow they throw is that of a row of rifles. +war,history,historical
D wave = The lower half is one enormous wave, and its crest is torn like the edge of a page, a tiny sail on its back. +sea,ocean,sailing
D leaf = One leaf fills the cover, and its veins are streets with a few lit windows. +nature,gardening
D head = A head in profile is a bare hill; a ladder leans at its brow, and a small door stands open above the ear. +philosophy,psychology,self-help,self
D table = A long table seen from its end narrows almost to a point, and there one chair has been tipped over. +economics,business,politics
D apple = An apple hangs still, and beneath it dotted circles mark where it will have been after one, two and three beats. +science,physics,maths,math,astronomy
D scale = The image takes the middle third of the cover, flat cut shapes in two tones, with a short shadow below.
O *single = One saturated petrol ground, with the image in cream and black.
O letters = $words stands in big tight grotesque, flush left, over the image; the author's line is small beneath.
N plain = No texture and no photograph interrupt the ground.
V cover = Flat graphic book cover, upright, seen from straight in front

marks-magazine-spread | sheet | album insert, booklet, brochure, leaflet, pamphlet, catalogue page, catalogue spread, product catalogue, spread, magazine spread, double page, lookbook, scrapbook page, photo album page, bullet journal, journal page, sketchbook page, recipe page, travel journal | @ any
D spread = Two facing pages meet in a shaded gutter; one large picture runs over it from the left, and three small ones stand in a column at the right.
D hand = Taped corners, a pencilled arrow and a pressed leaf show that it is somebody's own. +journal,scrapbook,sketchbook,album,recipe
D order = Narrow columns of grey text line up with the pictures' edges to the hair. -journal,scrapbook,sketchbook,album,recipe
O *paper = Warm white stock with tones of clay and olive.
O letters = $words heads the right page in a large, light serif.
V pages = Open pages from straight above, soft window light, paper slightly curved
`;
