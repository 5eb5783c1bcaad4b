/** Posters of all kinds, greeting cards and invitations. The form: `tableaux.ts`. */
export const MARKS_POSTERS_TABLEAUX = `
marks-film-poster | sheet | poster, flyer, flier, placard, one sheet & film, movie, thriller, horror film, sci-fi, science fiction, western, action movie, heist, drama, superhero, blockbuster, noir | @ any
D head and small scene = A huge three-quarter face fills the upper two thirds, cut off at the hairline, and in the dark of its shoulder a tiny lone figure walks along a lit horizon. -western,horror,noir
D low door = Nothing is to be seen but a long dark hall and, at its end, one door ajar, from whose gap a blade of red light comes straight towards us. +horror
D duel = Between the bowed legs of a gunman close to us, seen from behind, a second man stands small in a white, dusty street. +western
D blind = Slats of light from a blind fall across a man's hat, one eye and the smoke of a cigarette, all else being black. +noir
D grain = Painted shadow swallows the lower edge, so that the picture seems to rise out of black.
O letters = $words is set across the lower third in widely spaced narrow capitals, white, as wide as the sheet without its margins.
O *teal and orange = Cold blue-green darks stand against one warm orange light from the right edge.
N credit block = Below it there is only a quiet dark band.
V poster = Upright film poster, painted photographic finish, deep blacks

marks-concert-poster | sheet | poster, flyer, flier, placard, gig poster & concert, gig, rock, music festival, rave, techno, tour, punk, indie, metal | @ any
D amp landscape = A stack of loudspeakers grows out of a flat plain like a block of flats, and from the top one a flock of black birds bursts in a widening cone. -techno,rave,punk
D rings = Concentric rings, each slightly shifted against the next, make a pulsing tunnel whose centre lies low on the right. +techno,rave
D torn = Torn strips of newspaper build a shouting mouth, its teeth ragged scraps of white, laid crooked on raw red paper. +punk
D overprint = Three inks overprint, and where two of them meet a third darker tone appears; the screens are a hair out of register.
O letters = $words runs in hand-drawn letters that swell to fill the space left by the picture, top line largest.
O *inks = Fluorescent pink, ultramarine and a warm yellow on uncoated off-white.
N edges = Ink stops short of the paper's edge in a soft, uneven frame.
V screen print = Screen-printed gig poster, three flat inks, upright

marks-psychedelic-poster | sheet | poster, flyer, flier, placard & psychedelic, sixties, 1960s, 60s, 1967, hippie, hippy, flower power, acid | @ any
D melting hair = A face looks out frontally with closed lids, and its hair streams up and outward in parallel bands that fill the sheet to every edge.
D vibrating edge = Neighbouring bands are of equal brightness and opposite hue, so that their borders seem to flicker.
O letters = $words swells and narrows inside a drop-shaped field, each letter bent until it touches its neighbour, hardly legible at first.
O *hot pairs = Orange against turquoise, magenta against leaf green, all flat and dense.
N no ground = No empty ground remains; even the margin is a thin wavy rainbow.
V poster = Psychedelic poster of the late sixties, flat inks, upright

marks-jazz-poster | sheet | poster, flyer, flier, placard, album cover, record cover & jazz, swing, blues, big band, bebop, saxophone, trumpet | @ any
D cut shapes = A trumpet is laid across the sheet from lower left to upper right in cut paper, its bell a big uneven circle from which blocks of colour tumble out in a broken rhythm.
D fingers = Three bent black strips press its valves, and a slanted wedge with a hat brim is all that is shown of the player.
D beat = The blocks follow no grid: two short, one long, a gap, one short again.
O letters = $words syncopates along the lower edge in heavy grotesque lower case, some letters sunk below the line.
O *midnight = Midnight blue ground, cream, mustard and one brick red.
N rough edges = Scissor cuts are visible as tiny straight facets in the curves.
V cut paper = Flat cut-paper design in the manner of the late fifties, upright

marks-travel-poster | sheet | poster, flyer, flier, placard, postcard & travel, tourism, railway, vintage travel, visit, national park, resort, ski, seaside, airline, cruise, holiday | @ any
D landmark = $The {rises|rise} out of the second of four flat layers, its lit side cream and its shaded side violet, twice as tall as anything about it. +from-building
D rust red view = A dark arch of rust-red rock frames the lower left, and beyond it plains and craters fall away in four flat layers under two unequal moons. +mars,moon,space,saturn,planet,jupiter,venus
D deep view = A dark pine branch frames the lower left, and beyond it the country falls away in four flat layers, each paler than the one before. -mars,moon,space,saturn,planet,jupiter,venus
D tiny figures = Two small figures with their backs to us stand on the second layer and give the size.
D long shadows = Shadows are one flat violet and fall all to the same side, with hard edges.
O letters = $words fills the band below the picture in broad, evenly spaced capitals, letters in cream on dark blue.
O *sunlit inks = Cream sky passing to peach at the horizon, blue-green distances, a warm yellow light side.
N border = A cream border of two fingers' width runs round everything.
V lithograph = Travel poster in flat lithographic inks, upright, crisp edges

marks-protest-poster | sheet | poster, flyer, flier, placard, placard, banner, protest sign & protest, demonstration, strike, march, climate, activist, resistance, revolution, feminist, rights, peace, anti war, antiwar | @ any
D fist of many = A raised fist seen from the side is cut from one black shape, and its wrist widens downward into the heads and shoulders of a close crowd. -peace,war
D bird from barrel = A rifle barrel points up from the lower edge and has turned, halfway, into a long-stemmed plant with a bird on its top. +peace,war
D cut = Every edge is angular as cut in lino in a hurry, with a few gouge marks left in the bare ground.
O letters = $words shouts over the full width in heavy, tight capitals of uneven height, wood type inked too thick.
O *red black = One strong red and black on newsprint grey.
N staple holes = Two corners show small tears where a staple has held it.
V lino = Hand-printed protest poster, two inks, upright

marks-circus-poster | sheet | poster, flyer, flier, placard & circus, carnival, fairground, funfair, magician, magic show, variety, cabaret, burlesque, vaudeville, sideshow, freak show | @ any
D star turn = In the middle, in a starburst of alternating rays, the artiste stands on a drum with both arms flung open, one toe pointed. -magic,magician
D levitation = A magician in tails draws both hands apart, palms down, over a sleeping figure that floats level between two chairs. +magic,magician
D garlands = Swags of gathered curtain hang into both upper corners with heavy tassels, and small round lamps follow the frame.
O letters = $words is built up in five different display faces, each line as wide as the frame, with thick offset shadows.
O *lithograph = Vermilion, mustard, cobalt and cream, with stippled flesh tones.
N age = A horizontal fold and a paler, dusty edge tell its years.
V poster = Stone-lithograph show poster of about 1900, upright, crowded and symmetrical

marks-wanted-poster | sheet | wanted poster, wanted, reward poster, missing poster, lost dog poster, lost cat poster, missing cat, missing dog | @ any
D portrait box = A grainy engraved portrait looks at us straight from a square box in the middle, head and shoulders, unsmiling, a hat pushed back. -lost,missing
D phone fringe = A photocopied snapshot, slightly crooked, shows the missing one in its best pose, and the lower edge of the sheet is cut into a fringe of strips, two of them torn off. +lost,missing
D nail = A square nail goes through the top edge into rough boards, and the paper curls away from it. -lost,missing
D tape = Four strips of clear tape hold it on a lamp post, and rain has made the ink run at one corner. +lost,missing
O letters = $words stands in tall wood-type capitals over the portrait, worn in the middle of each stroke.
O *tan paper = Paper is tan with darker scorched-looking edges and one old crease across. -lost,missing
N smaller lines = What further lines there are remain thin grey rules of print, too small to read.
V sheet = Aged sheet seen straight on, sepia inks, every fibre visible

marks-minimalist-poster | sheet | poster, flyer, flier, placard, print, art print & minimalist, minimal, minimalism, simple | @ any
D one thing small = One small flat shape stands low on the right third of a single-coloured field and is the whole picture; its meaning lies in one detail that is cut out of it.
D tension = A hair-thin line runs in from the left edge and ends just short of the shape.
O letters = $words is set tiny in the upper left corner, lower case, in a light grotesque.
O *one ground = The field is a dusty warm grey, the shape black, the detail left as ground.
N silence = Nine tenths of the sheet stay empty, with a faint paper tooth.
V minimal = Minimalist flat poster, upright, two tones

marks-swiss-poster | sheet | poster, flyer, flier, placard & swiss, international style, typographic, grid, helvetica, modernist, modernism | @ any
D circle on grid = A quarter circle enters from the lower left and takes up half the sheet; three bars of the same red step up from it at exact distances towards the right edge.
D columns = A grid of four columns can be felt everywhere although no line of it is drawn: whatever begins, begins on one of them.
O letters = $words stands flush left from the second column in tight grotesque lower case, once very large and cut by the edge.
O *red black white = Signal red, black and white, nothing mixed.
N white = The upper third stays white but for one small black square.
V swiss = Swiss typographic poster, flat, upright, mathematical

marks-deco-poster | sheet | poster, flyer, flier, placard & art deco, deco, 1920s, 1930s, gatsby, roaring twenties, ocean liner | @ any
D bow from below = A tall form, a ship's bow, rises in frontal view from the lower edge and is drawn in steep tapering planes that vanish upward.
D sunburst = Behind it rays fan out from a single point, alternately matt and with a fine gradient of spray.
D steps = The frame's corners step inward three times, each step a thinner line.
O letters = $words is stretched to very tall thin capitals with low waists, placed at the foot between two rules.
O *black gold = Black, old gold, ivory and one jade green.
N smooth = Surfaces pass from dark to light by airbrush without any visible stroke.
V deco = Art deco poster, symmetrical, upright, polished

marks-constructivist-poster | sheet | poster, flyer, flier, placard, propaganda & soviet, constructivist, constructivism, propaganda, communist, socialist, russian | @ any
D diagonal = Everything is thrown on one diagonal: a wedge, a megaphone-like cone of red, drives from lower left into a black circle.
D photo figure = A worker's head cut from a coarse grey photograph looks up out of the wedge, chin lifted, without a neck.
D beams = Two bars cross behind, thick as girders, and run out over the frame.
O letters = $words follows the diagonal in square, unjoined block capitals that grow from small to very large.
O *red black cream = Poster red, black and yellowed cream, without any third hue.
N print = Ink lies slightly mottled, and the paper has gone brown at its folds.
V poster = Constructivist letterpress poster, flat, steeply diagonal

marks-seventies-poster | sheet | poster, flyer, flier, placard, print & 1970s, 70s, seventies, retro, groovy, disco, vintage | @ any
D rainbow road = Five parallel bands come in from the upper left, bend twice with round corners and run out towards us at the lower right, wider and wider.
D sun = A large disc sits in their first bend, cut at its lower half by thin bare lines that get closer.
O letters = $words lies across the bands in a very heavy, soft serif with deep curls, tightly kerned.
O *brown orange = Chocolate, rust, orange, mustard and cream.
N grain = A fine printed grain lies in all dark parts, and the corners are worn white.
V retro = Flat retro poster of the seventies, warm inks, upright

marks-school-play | sheet | poster, flyer, flier, placard, programme, program & school play, play, theatre, theater, musical, ballet, opera, pantomime, nativity, shakespeare, drama club | @ any
D curtain slit = A red curtain is drawn apart by two small hands, and one curious eye and half a paper crown look out from between. +school,pantomime,nativity
D empty stage = One lit chair stands on a bare stage seen from the wings, and its shadow on the back wall is that of a standing figure with raised arms. -school,pantomime,nativity,ballet
D shoe ribbon = The ribbons of one pointe shoe, standing on its tip, run upward and become the contour of a dancer's raised arm. +ballet
D flat = Shapes are cut from plain paper with soft overlapping shadows.
O letters = $words stands in the lit pool in hand-cut capitals, slightly uneven, each easily read from the street.
O *stage red = Theatre red, deep plum and a pool of warm yellow.
N boards = At the foot a strip of floor boards runs towards us in perspective.
V poster = Paper-cut theatre poster, upright, one light

marks-sport-poster | sheet | poster, flyer, flier, placard & football, soccer, basketball, boxing, tennis, cycling, race, racing, grand prix, olympics, marathon, skiing, sports, match, tournament, world cup, surf competition | @ any
D frozen effort = The athlete is shown in the widest stretch of the movement, cut by the right edge, one foot enlarged towards us by the low view.
D motion lines = Behind, the body repeats itself three times in ever flatter, paler shapes.
O letters = $words runs slanted along the line of movement in condensed italic capitals.
O *two strong = A strong blue field and a hot red figure, with one white for the flashes of light.
N ground line = A single hard shadow on the ground tells how high the jump is.
V poster = Dynamic flat sports poster, upright, hard-edged

marks-event-poster | sheet | poster, flyer, flier, placard & market, fair, fete, fête, jumble sale, bake sale, car boot sale, charity, fundraiser, open day, workshop, exhibition, conference, quiz night, party, club night, halloween party, food festival, wine festival, village fete | @ any
D table of things = Jars, pies, plants, books and a lamp stand in one row on a long table seen straight from the front, each a plain cut shape touching its neighbour. -party,club,quiz,exhibition,conference
D garland = Bunting hangs in two swags over it, its triangles printed in alternating dots and stripes. -exhibition,conference,party,club,quiz
D glasses up = Two hands with tilted glasses rise out of the crowd in the middle, a splash hanging between them. +party,club,quiz
D one object = A single object of the occasion, many times enlarged, fills the middle and is cropped at both sides. +exhibition,conference
D lamp string = A string of coloured lamps loops from corner to corner, and below it only raised hands stand up from the dark lower edge. +party,club,quiz
O letters = $words sits large in the upper third in friendly hand-painted capitals, centred, with a thin second line in script.
O *village = Tomato red, sky blue, mustard and chalk white.
N paper = The paper's own warm white serves as a fourth colour throughout.
V poster = Cheerful flat screen-print poster, upright

marks-birthday-card | sheet | card, greeting card, greetings card & birthday, bday, turning, anniversary | @ any
D candle cake = A slice of cake on a plate is so tall that it reaches from the lower edge to the top, seven thin layers with jam between, one lit candle leaning on it. -fox,cat,dog,bear,dinosaur,rabbit,mouse,elephant
D animal blows = The animal leans in from the right with puffed-out cheeks and bent whiskers and blows at three candles, whose flames lie flat. +fox,cat,dog,bear,dinosaur,rabbit,mouse,elephant
D confetti = Cut-paper confetti, little discs and strips of equal size, falls only in the upper right corner and on the plate's rim.
O letters = $words stands above in brushed capitals, drawn by hand, which dip in the middle like a bunting string.
O *paint box = Raspberry, sunny yellow, mint and warm white, in opaque gouache with visible brush edges.
N margin = A white margin like a picture mount surrounds it, over which the flame's tip just reaches.
V card = Front of a greeting card, gouache, upright, from straight on

marks-christmas-card | sheet | card, greeting card, greetings card & christmas, xmas, holiday card, season's greetings, yule, new year, hanukkah, advent | @ any
D small house in snow = A very small house with one yellow window lies at the foot of a big snow hill, and a single track of footprints leads up to its door. -robin,hanukkah,deer,new
D robin on spade = A robin, round as a ball, sits on the handle of a spade that has been left upright in the snow, its breast the only red. +robin
D lights in a row = Nine candles stand in a plain branched holder on a window sill, and each flame is mirrored in the black pane. +hanukkah
D deer asks = A deer stands on the ridge with one foreleg lifted and snow on its back, ears turned to the lit window far below. +deer
D flakes = Snow is dotted on with the end of a brush, large near, fine as flour far away.
O letters = $words is written along the snow at the bottom in thin copperplate, blue on white.
O *winter dusk = Blue-grey dusk, paper white and one warm yellow.
N sky = Two thirds of the card are sky, darkening evenly upwards.
V card = Gouache winter card, upright, soft edges

marks-thankyou-card | sheet | card, greeting card, greetings card & thank you, thanks, thank-you, gratitude, teacher | @ any
D jar of stems = A jam jar holds five garden stems cut to unequal length, and one petal has dropped on the cloth, beside a tied bundle of string.
D simple = Each flower is four strokes of a loaded brush, darker where the brush was set down.
O letters = $words is brushed across the lower third in loose upright script, its crossbars drawn out to both sides.
O *garden = Cornflower blue, soft pink and leaf green on warm white.
N gap = A wide empty border leaves room as if for a thumb to hold it.
V card = Watercolour greeting card, upright, light and airy

marks-getwell-card | sheet | card, greeting card, greetings card & get well, get well soon, feel better, recovery, sick | @ any
D bandaged bear = A bear sits up in bed against two enormous pillows, a thermometer in its mouth like a flagpole, and looks cross-eyed at a tray of soup. -cat,dog,rabbit,elephant,giraffe
D animal in bed = The animal lies tucked in to the chin, one foot outside the blanket wrapped in a neat white bandage, a bowl of soup steaming on its stomach. +cat,dog,rabbit,elephant,giraffe
D quilt = The patchwork quilt has a different small print in each square and fills the lower half.
O letters = $words is hand-lettered over the bedhead in round, slightly wobbly capitals.
O *soft = Butter yellow, sky blue and brick, in thin ink line with watercolour.
N get-well things = A stack of comics and a bunch of grapes stand on the chair beside.
V card = Ink and watercolour card, square on, friendly

marks-newhome-card | sheet | card, greeting card, greetings card & new home, moving, housewarming, new house, welcome home, good luck, congratulations, well done, graduation, exam, driving test, new job, leaving, retirement, farewell, bon voyage | @ any
D key and box = One cardboard box stands open in the middle of an empty room, and a plant, a lamp and a cat's head look out of it. +home,house,moving,housewarming
D leap = A small figure jumps off the right edge of the ground with both arms up, hat flying, shadow left behind on the line. -home,house,moving,housewarming,leaving,retirement,farewell,voyage
D boat off = A paper boat with a tiny striped deck chair in it floats off to the right on a single blue line. +leaving,retirement,farewell,voyage
D wide ground = All the rest of the card is one flat colour, with brush marks showing at its edges.
O letters = $words goes in the empty upper half in sturdy hand-lettered lower case.
O *fresh = Peach ground, ink-blue drawing, one patch of clear red.
V card = Simple ink and gouache card, upright

marks-sympathy-card | sheet | card, greeting card, greetings card & sympathy, condolence, condolences, bereavement, sorry for your loss, mourning, thinking of you | @ any
D one stem = A single white flower, its head a little bowed, lies across the sheet on its own faint shadow, the stem cut at a slant.
D soft = Petals are told by the grey between them rather than by outline, in thin washes that dry with a slightly darker rim.
O letters = $words is set small and low in a light italic serif, in grey.
O *grey green = Grey-green, white and the pale violet of the shadow; nothing warm, nothing bright.
N empty = More than half the card stays untouched paper.
V card = Quiet watercolour card, upright, very low contrast

marks-wedding-invite | sheet | invitation, invite, save the date, card & wedding, engagement, marriage, bride, rsvp | @ any
D arch of stems = Two olive branches rise from the lower corners, bend towards each other and leave a narrow gap at the top, through which a thin gold ring hangs.
D leaves = The leaves are single strokes of grey-green wash, pale where the brush lifted, with small dark fruit in pairs.
O letters = $words is centred in the open middle, names in flowing copperplate, the rest in small spaced roman capitals.
O *paper = Cotton paper in warm white with a deckled edge, sage, and a line of matt gold.
N spacing = Wide space lies between the lines, and everything keeps to one axis.
V invitation = Flat wedding stationery, upright, from straight above, soft daylight

marks-baby-card | sheet | card, greeting card, greetings card, invitation, announcement, birth announcement & baby, baby shower, newborn, christening, birth, baptism, nursery | @ any
D moon = A sleeping baby animal lies in the hollow of a crescent moon as in a hammock, one small foot hanging over the edge.
D thread = Three stars hang from threads of different length above, knotted at the top edge with tiny bows.
D soft line = A soft pencil line with pale watercolour inside it, nowhere reaching quite to the line.
O letters = $words stands beneath in thin round lower-case letters drawn by hand.
O *pale = Pale apricot, dusty blue-green and cream.
N quiet = The ground has only the grain of the paper.
V card = Pencil and watercolour card, upright, gentle

marks-valentine-card | sheet | card, greeting card, greetings card & valentine, valentines, love, anniversary card, romantic, mother's day, mothers day, father's day, fathers day, easter | @ any
D two things fit = Two everyday things that belong together, a cup and its saucer, lean at each other, and the handle with its shadow makes a heart. -easter,mother,mothers,father,fathers
D eggs in nest = Five eggs lie in a nest of dry grass, speckled by a flicked brush, and one has a small zigzag crack with a beak's tip in it. +easter
D small hands = A big hand and a small hand hold one bunch of daisies between them, the stems sticking out in all directions. +mother,mothers,father,fathers
D cut paper = It is all cut from coloured paper, and a thin shadow under each edge tells the layers.
O letters = $words is cut from the same paper, as joined script, pasted a touch askew.
O *reds = Warm red, blush pink and cream, with one dark green.
V card = Cut-paper greeting card, upright, soft side light

marks-party-invite | sheet | invitation, invite & party, dinner, halloween, pool party, garden party, tea party, barbecue, gala, birthday party, sleepover | @ any
D table from above = A round table seen from straight above is crowded with plates in mid-party, a bite out of everything, and hands reach in from three sides. -halloween,pool
D pumpkin door = A house front is one huge carved pumpkin, its mouth the open door with light pouring down the steps. +halloween
D pool = Turquoise water fills the sheet, ruffled with white loops, and a swimming ring enters from the right edge. +pool
D flat = Shapes are flat gouache with dry brush at their rims.
O letters = $words fills the bare middle in lively brush lettering, small lines below in plain capitals.
O *festive = Plum, marigold and pale aqua.
N confetti = Small cut squares and one dropped olive lie scattered towards the corners.
V invitation = Illustrated invitation, flat colour, upright
`;
