/** More logos, stickers, patches and tattoos. The form: `tableaux.ts`. */
export const MARKS_MORE_LOGOS_TABLEAUX = `
marks-dance-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & dance school, dance studio, ballet school, dance, ballet, ballroom, salsa club, cheerleading, gymnastics, circus school, acrobats | @ any
D ribbon figure = One ribbon falls from a raised hand, turns round itself twice and is the dancer's arm, back and stretched leg in a single unbroken sweep.
D toe = It touches its ground line in one point only, and the line bends a little under it.
O *crimson = Crimson on powdery white, the ribbon's back a darker tone of the same.
O letters = $words swings below in a slender italic with long entry strokes.
N none = Face, hands and dress are left out; the turn is told by where front and back of the ribbon change.
V flat = Flat two-tone ribbon mark, tall, centred

marks-tennis-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & tennis, tennis club, golf, golf club, badminton, table tennis, ping pong, padel, bowling, bowling club, archery, darts, snooker, billiards, chess, chess club, fencing | @ any
D ball on its way = A ball is a plain disc with one curved seam, and behind it three thin arcs of growing radius show that it has just bounced. -golf,chess,archery,darts,fencing
D flag and hole = A flag on its pole casts a shadow whose end is a small round hole, and flag and shadow make one open triangle. +golf
D knight = A chess knight in profile stands on four by four squares, and its mane is cut by the same squares turned to sawteeth. +chess
D target = Three rings lie round a dot, and one straight stroke comes in from the upper right and ends exactly in it. +archery,darts,fencing
D base = All of it rests on a short bar as thick as the seam.
O *court = Court green and chalk white, with a small spot of yellow.
O letters = $words is set in upright club capitals, evenly spaced along the bar.
V flat = Flat sports mark, two colours, centred

marks-horse-club | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & riding school, riding club, stables, stable, equestrian, horse riding, polo, racecourse, stud farm, pony club, farrier, saddlery | @ any
D jump = A horse and rider over a fence are two overlapping arcs, the lower one long and solid for the horse, the upper one thin for the bent back.
D fence = The fence is three level bars, of which the topmost trembles a little out of true.
O *chestnut = Chestnut and bottle green on oatmeal.
O letters = $words stands beneath the bars in an old club serif with small spurs.
N none = No horseshoe encloses it, and neither reins nor stirrup are drawn.
V flat = Flat mark built of arcs, wide, moving left to right

marks-rescue-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & fire department, fire brigade, firefighters, police, coast guard, lifeguard, lifeboat, mountain rescue, ambulance, search and rescue, security, security company, army, military, detective, detective agency, locksmith | @ any
D guarded flame = An upright shield holds a flame in its lower half and, cut out of that flame, a pair of cupped hands. -locksmith,detective,police,coast,lifeguard,lifeboat,security
D keyhole eye = A keyhole stands in the middle of an open eye in the pupil's place, the lids two strong arcs. +locksmith,detective,security
D ring on wave = A ring with four bands floats on the crest of one steep wave that forms the shield's foot. +coast,lifeguard,lifeboat
D star = A seven-pointed star has each ray folded light and dark, and a bare disc waits in its middle. +police
D rim = A double rim follows the outline, the inner line only half as thick.
O *signal = Signal red and navy on white.
O letters = $words bends round the upper rim in bold capitals, dots at both ends.
N quiet = Neither hose, truck nor lightning is added.
V badge = Service badge, flat, symmetrical, centred

marks-town-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & town, city, village, county, region, island, country, tourist board, railway, train company, metro, tram, bus company, ferry, port, bridge, festival, carnival committee, museum quarter | @ any
D bridge reflection = A bridge of three arches stands over its reflection, so that arches and mirror image together make three full rings along a level line. -railway,train,metro,tram,bus,festival
D rails meet = Two rails run up and towards each other, and where they would meet they bend outward into two leaves. +railway,train,metro,tram,bus
D roofs as crowd = Five roofs of different pitch stand shoulder to shoulder and wave small pennants, all on one baseline. +festival
D unity = One stroke width serves for all, ends cut square.
O *river blue = River blue and a brick accent on white.
O letters = $words stands to the right in a friendly civic grotesque, left-aligned in two lines.
N none = Coats of arms and skylines are left in the archive.
V flat = Flat line mark, two colours, wide

marks-campaign-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & campaign, political, party, election, union, movement, protest, vote, council, citizens, cooperative, co-op, community, volunteer, foodbank, food bank, refugees, women's group, pride | @ any
D joined strokes = Five thick strokes of unequal length come from different sides and end pressed together in one level front, like people seen from above at a table.
D gap = One gap between them has been left as wide as a stroke, plainly for whoever comes next.
D edge = Their outer ends are cut at odd angles, their inner ends dead straight.
O *two = Tomato red and ink on paper white. -pride
O *rainbow strokes = Each stroke has its own hue in the order of the rainbow, on white. +pride
O letters = $words stands flush left beside it in a frank, heavy grotesque lower case.
N none = It has no fist, no star and no globe.
V flat = Flat mark, bold enough for a placard, centred

marks-furniture-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & furniture, furniture maker, interior design, interiors, home decor, antiques, antique shop, lighting, lamp shop, carpets, upholstery, kitchen company, ceramics shop, homeware, curtains, mattress, bed shop | @ any
D chair as letter = A chair seen exactly from the side is four strokes, and its back runs on upward, bends over and becomes the arm of a reading lamp that lights the empty seat.
D light cone = The cone of light is the one bare triangle in a solid tile.
O *walnut = Walnut brown tile, warm white drawing.
O letters = $words stands under the tile in thin, spaced capitals as wide as the seat is deep.
N calm = Legs meet the tile's lower edge directly, so the floor is the edge itself.
V tile = Flat square tile mark, one colour, centred

marks-shoes-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & shoe, shoes, sneaker, sneakers, trainers, boots, cobbler, shoemaker, hat, hats, hatter, milliner, eyewear, glasses, sunglasses, bags, leather, leather goods, socks, knitwear, wool shop, yarn shop, lingerie, swimwear, denim, jeans | @ any
D lace path = A shoelace is tied in a bow whose two loops are the tongues of two shoes seen from above, toes outward. +shoe,shoes,sneaker,sneakers,trainers,boots,cobbler,shoemaker
D brim = A hat in side view is one bar and one dome, and the shadow below its brim holds a bare smile. +hat,hats,hatter,milliner
D two lenses = Two lenses share one bridge, and in the left one stands a solid half moon, in the right one a solid sun. +eyewear,glasses,sunglasses
D ball with needles = A ball of yarn is wound of three crossing bundles of lines, and its loose end runs off to knit two rows of loops. +wool,yarn,knitwear,socks
D stitched seam = A folded piece is held by one row of slanted stitches that ends in a knot with two free threads. -shoe,shoes,sneaker,sneakers,trainers,boots,cobbler,shoemaker,hat,hats,hatter,milliner,eyewear,glasses,sunglasses,wool,yarn,knitwear,socks
D even = A single line, round-ended, keeps its weight throughout.
O *tan = Saddle tan on cream, nothing else.
O letters = $words is stamped beneath in small sturdy capitals as into leather.
N quiet = Shop fronts, tape measures and hangers stay away.
V stamped = Line emblem with a stamped feel, one colour, centred

marks-candle-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & candle, candles, soap, soaps, perfume, essential oils, incense, herbal, herbalist, apothecary, aromatherapy, natural cosmetics, bath bombs, crystals, tarot reader, astrologer, witchcraft | @ any
D flame leaf = A candle's flame is a single leaf with its midrib for a wick, standing above a plain upright block.
D drip = One drip has run down the block's left edge and ends in a seed.
D moons = Three small moons, waxing, full and waning, float over it in a shallow arc. +crystals,tarot,astrologer,witchcraft
D ring = A hair-thin ring, open at the top where the tip passes through, closes the mark.
O *herb = Dusty sage and deep brown on unbleached paper.
O letters = $words is set small and well spaced in an old apothecary roman beneath the block.
N none = Flourishes and wreaths are dropped.
V flat = Thin-line label mark, tall, centred

marks-taco-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & taco, tacos, mexican, burrito, kebab, doner, falafel, curry, indian restaurant, thai, chinese, chinese takeaway, dumpling, dumplings, noodle bar, pho, korean, tapas, greek, pasta, italian, chicken, wings, sandwich, bagel, hot sauce, soup, pancake, waffle, creperie, popcorn | @ any
D folded arc = A half round, folded and upright, is filled to bursting with three wavy layers, and its curve is at once the brim of a hat and a broad smile. +taco,tacos,mexican,burrito,kebab,doner,falafel
D pleats = A dumpling's pleats run together at its top like the petals of a closed flower, and two short lines of steam are its antennae. +dumpling,dumplings,chinese,korean
D bowl and strands = A deep bowl is a solid half circle, and from it five strands are lifted straight up by two sticks, each strand a bare line. +noodle,pho,thai,soup,curry
D wheat fork = A fork has wound up one long line of pasta into a ball that is also a globe of winding roads. +pasta,italian
D stack = The dish is stacked from plain bars and discs, seen from the side, its topmost piece tipping over to the right. -taco,tacos,mexican,burrito,kebab,doner,falafel,dumpling,dumplings,chinese,korean,noodle,pho,thai,soup,curry,pasta,italian
D cut line = A thick contour surrounds it, broken once so that the ground flows in.
O *spice = Chilli red and turmeric yellow on warm white.
O letters = $words stands below in fat brush-painted capitals, slightly arched.
N quiet = It has no chillies with faces and no flags.
V painted = Bold flat mark with brush-cut edges, centred

marks-milk-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & milk, cheese, cheesemaker, cheesemonger, eggs, yoghurt, yogurt, butter, olive oil, olives, spices, salt, water, spring water, nuts, chocolate bar, granola, oats, muesli, pasta maker, flour, mill, potato, crisps, chips, mushrooms, snack, pet food, dog food, cat food, dog treats | @ any
D split drop = A drop hangs in the middle, and its lower half is cut by a low horizon with three grazing dots, so that one sees a pasture in a drop. +milk,yoghurt,yogurt,butter,water
D wedge house = A wedge with four round holes stands upright, and the largest hole is a lit window with a cross in it. +cheese,cheesemaker,cheesemonger
D egg sun = An egg lies on its side over a straight line as a rising sun, five short strokes above it. +eggs
D bone bowl = A bowl in side view has its handle-like ends shaped as the two knuckles of a bone. +pet,dog,cat
D seed ring = Seeds of one almond shape stand in a ring, tips outward, leaving a bare star between them. -milk,yoghurt,yogurt,butter,water,cheese,cheesemaker,cheesemonger,eggs,pet,dog,cat
D plain edge = Edges are smooth and slightly swollen as if cut with a warm knife.
O *larder = Butter yellow and slate blue on white.
O letters = $words curves beneath in a broad, soft-cornered grotesque.
V pack = Flat pack emblem, two colours, centred

marks-music-school | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & music school, piano teacher, guitar shop, guitar, violin maker, luthier, drum, drums, drummer, concert hall, jazz club, nightclub, karaoke, festival stage, music festival, record company, headphones, speaker, recording | @ any
D key forest = Piano keys stand as tree trunks, black ones short, white ones tall, and from the last of them a small bird takes off. +piano
D body = A stringed instrument's waist is told by two facing curves, the bare strip between them crossed by strings that turn into a road. +guitar,violin,luthier
D ripple = A drumstick's round tip hits a level line, and three rings open from it, cut off at the line. +drum,drums,drummer
D sound door = Two concentric half circles, a speaker's cone seen half, make a doorway, with a thin bright slit standing in it. -piano,guitar,violin,luthier,drum,drums,drummer
D rests = Distances follow a beat of long, short, short.
O *night club = Indigo and hot coral on white.
O letters = $words stands to the right in rounded lower case, its i-dot a note's head.
N quiet = It makes do without staves, clefs and headphones.
V flat = Flat vector mark, two colours, left of its name

marks-farmers-vet | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & chimney sweep, pest control, window maker, glazier, blacksmith, welder, painter, decorator, tiler, stonemason, sawmill, lumber, timber, scaffolding, demolition, waste, skip hire, tree service, boat builder, clockmaker, bicycle courier, engineer, engineering, factory, steel, mining, oil, welding | @ any
D tool in thing = The tool's outline is filled by the thing it makes: inside an anvil the bare ground draws [a gate/a roof/a ring].
D strike = One short stroke flies off at the upper right where the tool meets the work.
O *iron = Iron black and a glowing orange stroke on grey paper.
O letters = $words is set in wide, stencilled capitals that share the tool's base line.
N weight = The heaviest part lies low and to the left, so the mark looks set down rather than hung.
V stamp = Flat industrial stamp, two colours, compact

marks-superhero-emblem | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & superhero, hero, guild, clan, faction, secret society, wizard, magic school, house crest, elf, dwarf, orc, kingdom, empire, starfleet, rebel, resistance, cult, order, time travel, time machine | @ any
D sign = Three blades meet in a point below and open above into two raised wings, with a bare eye of ground in their middle. -time
D hourglass = Two triangles touch at their tips inside a ring, and the ring's upper and lower ends pass each other as a loop. +time
D cut = Each blade has a light bevel on its left and a dark one on its right, so that it seems forged.
D rune band = A thin band round it is notched at unequal distances like a measure nobody can read.
O *metal = Dull silver on oxblood.
O letters = $words is struck into the band in narrow angular capitals.
V emblem = Heraldic emblem with flat bevels, symmetrical, centred on dark ground

marks-robot-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & robot, robots, alien, ufo, dinosaur, dinosaurs, t-rex, monster, yeti, bigfoot, mermaid, unicorn, gnome, fairy, angel, devil, ninja, samurai, cowboy, chef, lumberjack, astronaut, scuba diver, snowman, scarecrow, zombie, mummy | @ any
D friendly block = The head is a rounded block as wide as the shoulders, with two eyes set far apart and one of them winking as a short arc. +robot,robots,alien,monster,yeti,bigfoot,gnome,snowman,zombie,mummy
D side walk = In strict side view it strides from left to right, tiny arms before a heavy arched back, the tail level as a ruler. +dinosaur,dinosaurs,t-rex
D bust = Head and shoulders are shown from the front behind one big badge of the trade, hat and beard in two flat shapes. +ninja,samurai,cowboy,chef,lumberjack,astronaut,diver,scarecrow,angel,devil
D tail curl = The body runs out into one S-shaped tail that closes the mark at the bottom like a bracket. +mermaid,fairy,unicorn
D prop = It carries one thing in the left hand, larger than would be sensible.
D outline = A contour as thick as its smallest finger runs all round.
O *cheer = A bright teal, a cream and a warm red.
O letters = $words sits underneath in chunky capitals set on a slight arc.
N quiet = Behind it there is nothing, not even a shadow.
V mascot = Flat mascot mark, thick outline, centred

marks-seal-stamp | sheet | wax seal logo, hanko, ex libris, exlibris, bookplate, notary seal, hallmark, printer's mark, colophon, favicon set | @ any
D square seal = A square with worn corners is filled to the edge by signs cut out of it, strokes as thick as the gaps between. +hanko,chop
D plate = A small scene in an upright frame shows a reading animal on a pile of books, with a scroll along the foot. +exlibris,libris,bookplate
D round impression = A round impression has its rim pressed out unevenly, and in the middle one plain device stands raised. -hanko,chop,exlibris,libris,bookplate
D press = [Ink/Wax] lies thick at one side and thin at the other, as the hand leaned.
O *vermilion = Cinnabar red on ivory paper.
O letters = $words follows the border in compact capitals with hardly any space between.
V seal = Single impression, frontal, the paper's fibre visible

marks-logo-person | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, sticker & #person | @ any
D bust in round = Head and shoulders look out of a round, cut at the chest, drawn in no more than five flat shapes, with one thing of their calling crossing the rim.
D features = The face is eyebrows, nose line and mouth, nothing else, slightly turned to the left.
O *two tones = A dark brick tone and a light sand, the round in deep teal.
O letters = $words bends round the lower half of the ring in small strong capitals.
N rim = The ring is thick at the bottom, thin at the top.
N plain = Behind the head the round is one flat tone, without rays.
V round = Round flat portrait badge, three colours, centred

marks-sticker-animal | mark | sticker, stickers, decal & #animal, #bird, #dog, #fish, #insect | @ any
D body = $The {is|are} drawn plump and short, head as large as the body, caught in mid-gesture, everything that sticks out reduced to stubs.
D face = Two dark oval eyes with a white point each sit low and wide apart, cheeks marked by two small flat ovals.
D die cut = Round everything runs a white border of even width, cut with soft corners, and a thin grey shadow lies beneath it.
O *sweet = Colours are soft and flat with one darker tone for shade and a dark brown contour.
O letters = $words is fitted under the figure in round letters with the same white border.
N gloss = A pale curved streak at the upper left tells that the vinyl is glossy.
V sticker = Die-cut sticker, frontal, on a plain pale ground

marks-patch-any | sheet | patch, embroidered patch, iron on patch, sew on patch, mission patch, merit badge, scout badge | @ any
D round field = In a round field edged with a thick overlocked rim, $the {stands|stand} large and simplified before two bands of ground and sky.
D stitch = Satin stitches lie in another direction in each area, so every field catches the light by itself; outlines are one row of stem stitch.
D thread count = No detail is finer than three threads, and a loose end shows at the rim.
O *threads = Five threads: forest green, rust, gold, cream and black on dark twill.
O letters = $words is stitched along the upper rim in block capitals.
V patch = Embroidered patch straight from above, low side light

marks-pin-any | sheet | enamel pin, pin badge, lapel pin, button badge, enamel badge | @ any
D cells = $The {is|are} drawn in raised lines of polished brass that close every colour in its own cell, simple as a leaded window.
D enamel = Hard enamel fills the cells level with the metal, smooth as a sweet, with one window reflected across it.
D small = The outer edge follows the figure, and nothing thin sticks out that could bend.
O *colours = Cream, sea green and coral between the golden lines.
O letters = $words stands on a small banner at the foot, letters sunk and filled dark.
V macro = Macro product view from the front, pinned to dark felt, soft light

marks-tattoo-any | sheet | tattoo | @ any
D placed = The motif stands at the heart of an upright, closed design that tapers below, as if made to follow an arm.
D line = Outer lines are bold and of steady weight, inner ones half as thick, every end tied to another line. -minimal,minimalist,fine
D hair line = A few hair-thin single lines with wide gaps give the form, and three dots mark its end. +minimal,minimalist,fine
D shade = Shade goes from solid black through rows of dots into bare skin tone, always from below.
O *flash = Black with a dull red and an ochre on warm paper.
O letters = $words runs on a split-ended ribbon across the lower third.
N leaves = Two plain leaves close the gaps at the sides.
V flash view = Tattoo flash sheet, frontal, no skin, even light
`;
