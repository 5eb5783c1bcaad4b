/** What most people ask to have drawn: tattoos, covers, cards, T-shirt prints, patterns, colouring pages, icons, abstract pieces. The form: `tableaux.ts`. */
export const PLAIN_PRINTS_TABLEAUX = `
plain-tattoo-rose | sheet | tattoo, tattoo design, tattoo sketch, tattoo idea, tattoo flash, sleeve tattoo & rose, roses, flower, flowers, peony, peonies, lotus, sunflower, wildflower, wildflowers, floral, lily, lavender, daisy, cherry blossom | @ any
D one bloom = One large open bloom is drawn petal by petal, the outer petals curling back, with [two buds/a half-open second head] on bent stems and serrated leaves that close the outline. -minimal,minimalist,fine,small,tiny,lotus,lavender
D hair line = A single stem with one bloom and three leaves is drawn in one hair-thin line that hardly lifts. +minimal,minimalist,fine,small,tiny
D lotus = A lotus opens in three rings of pointed petals above a short stem of dots, mirrored left and right. +lotus
D sprigs = Three long sprigs cross near the foot and are tied with a thin thread. +lavender
D shade = Shade sits deep between the petals and thins out in fine dots towards their edges. -minimal,minimalist,fine,small,tiny,watercolor,watercolour
D washes = Soft washes of colour run past the lines at one side and end in a few drops. +watercolor,watercolour
O letters = $words runs along the stem in small script.
V flash = Tattoo design on warm off-white paper, frontal, plain ground

plain-tattoo-beast | sheet | tattoo, tattoo design, tattoo sketch, tattoo idea, tattoo flash, sleeve tattoo & lion, tiger, wolf, bear, panther, leopard, fox, cat, dog, horse, deer, stag, elephant, gorilla, owl, bull, ram | @ any
D face on = The head is seen from the front, brows low, eyes light and fixed on us, every hair of the face laid in the direction it grows. -minimal,minimalist,fine,geometric,line
D mane = The mane streams outward and dissolves into dots and bare skin tone along the lower edge. +lion
D stripes = The stripes are solid black wedges that thin to points and model the cheeks. +tiger
D pines = The neck goes over into a line of dark pines. +wolf,bear,deer,stag,fox
D beast flowers = Open flowers and leaves are packed round the neck. +flower,flowers,rose,roses,floral
D crown = A heavy crown sits low on the brow. +crown
D half lines = One half of the head is drawn true to life, the other as a net of straight lines and triangles. +geometric
D few lines = The head is told in fewer than a dozen fine lines, one of them running from brow to nose without a break. +minimal,minimalist,fine,line
D shade = Shade goes from solid black under the jaw to bare skin tone on the brow. -minimal,minimalist,fine,line
N dots = Three small dots mark the lower end of the axis.
V flash = Tattoo design on warm off-white paper, frontal, plain ground

plain-tattoo-snake | sheet | tattoo, tattoo design, tattoo sketch, tattoo idea, tattoo flash, sleeve tattoo & snake, serpent, dragon, koi, octopus, phoenix, cobra, eel | @ any
D coils = The body winds in one long S from top to bottom, crossing over itself twice, each scale drawn and overlapping the next. -phoenix,octopus
D arms = Eight arms curl outward from the round head, each to another side, rows of suckers turned to us. +octopus
D bird = The bird rises with spread wings and long trailing tail feathers that end in flames. +phoenix
D head = The head comes round in profile with open jaws, tongue and teeth clear against bare ground. +snake,serpent,cobra,dragon
D waves = Finger waves and a few maple leaves fill the gaps behind it, as in a Japanese back piece. +koi,dragon,japanese
D flowers = Open peonies and leaves are tucked into its bends, petals shaded from the middle. +flower,flowers,rose,roses,peony,peonies
D line weight = The outline is bold and even, inner lines half as thick, shade whipped in from one side.
V flash = Tattoo design on warm off-white paper, upright, frontal

plain-tattoo-skull | sheet | tattoo, tattoo design, tattoo sketch, tattoo idea, tattoo flash, sleeve tattoo & skull, skulls, sugar skull, skeleton, reaper, grim reaper, demon, devil, hannya | @ any
D skull = A skull in three-quarter view without a lower jaw fills the middle, eye sockets solid black, cracks running from the temple. -reaper,demon,devil,hannya,sugar
D sugar skull = A skull seen from the front has flowers round both eye sockets, a heart for the nose and rows of dots and scrolls on the brow. +sugar
D hood = A skull looks out of a deep torn hood, one bony hand on the shaft of a scythe. +reaper
D mask = A horned mask with bared fangs and deep brow folds is seen from the front. +demon,devil,hannya
D roses = Two open roses lie against the jaw on both sides, leaves pointing outward. +rose,roses,flower,flowers,skull -sugar,reaper
D candle = A dripping candle stands on the crown. -sugar,reaper,demon,devil,hannya
D shade = Shade goes from solid black through rows of dots into bare skin tone.
O letters = $words runs on a split-ended ribbon below.
V flash = Tattoo design on warm off-white paper, frontal

plain-tattoo-emblem | sheet | tattoo, tattoo design, tattoo sketch, tattoo idea, tattoo flash, sleeve tattoo & compass, anchor, clock, pocket watch, arrow, key, dagger, swallow, eagle, raven, crow, bird, birds, butterfly, moth, feather, heart, sword, ship, lighthouse, cross, wings, mandala, lotus mandala, dreamcatcher, hourglass, crown, dice, cards, rosary, praying hands, angel, name | @ any
D compass = A compass rose with eight points stands slightly tilted inside a broken ring of degrees, an arrow passing behind it. +compass,arrow
D mandala = A round of pointed petals, arcs and dots stands in rings round one centre, exactly mirrored, single drops hanging below it on fine chains. +mandala
D angel = An angel with bowed head folds two long feathered wings about itself. +angel
D hands = Two hands are laid together, a rosary wound round the wrists. +praying,rosary
D glass = An hourglass with a little sand left stands in a ring of leaves. +hourglass
D catcher = A hoop webbed with thread carries three long feathers and beads. +dreamcatcher
D crown = A crown with five points stands upright, stones in its band. +crown
D anchor = An anchor hangs upright with a rope looped twice round its shaft. +anchor,ship,lighthouse
D clock = A round dial with Roman numerals shows its wheels where the lower part has broken away. +clock,pocket,watch
D bird = The bird is shown in flight with both wings raised, each long feather apart, head turned in profile. +swallow,eagle,raven,crow,bird,birds
D spread wings = The wings are spread flat and mirrored, veins and edge marks drawn on each side alike. +butterfly,moth
D heart = A heart is pierced by a dagger from above, a ribbon laid across it. +heart,dagger,sword
D feather = One long feather curves down, a few barbs parted. +feather
D emblem flowers = Open flowers with leaves close the lower half. +flower,flowers,rose,roses,floral
D straight on = The sign stands upright on one axis, drawn straight from the front with a bold even outline. +key,cross,wings
D dots = Shade is laid in fine dots on one side only. -minimal,minimalist
O letters = $words runs on a ribbon across it.
N end = A short row of dots ends the design above and below.
V flash = Tattoo design on warm off-white paper, frontal

plain-tattoo-nature | sheet | tattoo, tattoo design, tattoo sketch, tattoo idea, tattoo flash, sleeve tattoo & mountain, mountains, wave, waves, forest, pine, pines, tree, trees, moon, sun, stars, ocean, sunset, landscape, planets, galaxy, constellation | @ any
D peaks = A range of three peaks is drawn in a few straight strokes, their shaded sides in close parallel lines. +mountain,mountains,landscape
D wave = One wave rises and curls over in a single swelling line, three drops above its crest. +wave,waves,ocean
D life tree = A round tree stands in a circle, its bare crown and its spreading roots mirroring one another, twigs and rootlets meeting at the rim. +life
D firs = A row of slim firs stands on a line of water, their reflections as short broken strokes. +forest,pine,pines,trees -life
D lone tree = One tree with a broad crown stands alone, its roots drawn as fine as its twigs. +tree -life,forest,pine,pines
D moon = A thin crescent stands over it, [two small stars beside it/a line of dots running down from it]. +moon,stars,night
D sun = A half sun with straight rays of two lengths stands on the horizon line. +sun,sunset
D planets = Five planets of different sizes hang on one upright line of dots. +planets,galaxy,constellation
D frame = A thin circle holds it all and is left open at one place. -minimal,minimalist
D dots only = Shade is fine dots alone, thickest at the foot. -minimal,minimalist
D few = There are no more than twenty strokes in it, all of one hair-thin weight. +minimal,minimalist
V flash = Tattoo design on warm off-white paper, frontal, plain ground

plain-sticker-pet | mark | sticker, stickers, die cut sticker, decal & cute, kawaii, chibi, funny, happy, sleepy, cartoon, cat, kitten, dog, puppy, corgi, shiba, panda, fox, frog, bunny, rabbit, axolotl, capybara, dinosaur, dragon, unicorn, bear, sloth, penguin, hamster, duck | @ any
D big head = $The {sits|sit} facing us with a head as large as the body, round dark eyes set low and wide apart, a tiny smile and two pink spots on the cheeks. -sleepy,food,avocado
D asleep = $The {lies|lie} curled up with closed eyes, two downward arcs, one cheek pressed flat. +sleepy
D paws = Short arms and feet are plain rounded stumps, ears and tail drawn just large enough to tell what it is. -food,avocado
O flat tones = Flat clear colours with one darker tone of each for shade, held by a soft dark outline of even thickness. -mark
O rim = A white border of even width follows the shape all round, with a fine shadow below.
O letters = $words stands under it in round bubble letters.
V sticker = Die-cut sticker seen straight on, plain pale ground

plain-shirt-print | sheet | t-shirt design, t shirt design, tshirt design, shirt design, shirt print, t-shirt print, tee design, hoodie design, t-shirt graphic & skull, skulls, rose, roses, skeleton, snake, dagger, mountain, mountains, sunset, retro, vintage, wave, waves, surf, beach, palm, palms, camping, forest, moon, astronaut, motorcycle, guitar, eagle, wolf, japanese, samurai, palm trees, palm tree, dragon, tiger, lion, bear, cat, dog, shark, octopus, panda, robot, dinosaur, bull, phoenix, koi, viking, pirate, truck, car, bike | @ any
D skull = A skull in three-quarter view stands in the middle of the print, eye sockets solid, open roses packed round jaw and crown, thorny stems crossing below. +skull,skulls
D rose alone = Open roses and thorny stems make a closed wreath with leaves pointing outward. +rose,roses -skull,skulls
D mountains = A range of peaks with flat shaded sides rises from dark pines, a striped round sun half sunk behind it. +mountain,mountains,camping,forest
D surf = A curling wave with combed lines stands before a striped round sun, two leaning palms at its edge. +wave,waves,surf,beach,palm,palms
D disc = A round sun in five stripes, wide at the top and thin at the foot, holds everything together. +sunset,retro,vintage -mountain,mountains,camping,forest,wave,waves,surf,beach,palm,palms,skull,skulls
D figure = The figure bursts forward out of the round, one part of it breaking the edge. +astronaut,motorcycle,guitar,samurai,skeleton
D beast = $The {fills|fill} the print from edge to edge in a closed bold shape, head turned to us, claws and tail breaking out of a plain round behind. +wolf,eagle,snake,dragon,tiger,lion,bear,shark,octopus,dinosaur,bull,phoenix,koi
D friend = $The {looks|look} out over the top of a plain round with both paws on its edge, ears and eyes large. +cat,dog,panda
D machine = $The {comes|come} straight at us out of a plain round, lamps and grille drawn in bold lines. +truck,car,bike,robot
D ink = Lines are bold enough to survive washing, shade is cut in as parallel strokes, and the ink is cracked in a few places.
O letters = $words arcs above in worn capitals.
O *three inks = Three flat inks, cream, rust and faded teal.
V print = Print design centred on black cotton, seen straight from above

plain-cover-fantasy | sheet | book cover, novel cover, cover for a novel, cover, ebook cover, cover art & fantasy, dragon, dragons, magic, wizard, elf, sword, kingdom, epic, quest, witch | @ any
D wings and neck = A dragon fills the upper half, neck bent in an S, wings spread to both edges, each scale and wing bone drawn, one lit eye looking down at us. +dragon,dragons
D traveller = A lone cloaked figure stands with its back to us on a rock spur, [sword point down/staff in hand], before a castle on the far peaks. -dragon,dragons,witch
D small knight = Far below on a rock spur stands a tiny figure with a drawn sword, cloak blown to the side. +dragon,dragons
D witch = A hooded woman holds up one hand with a green flame over the palm, trees like claws behind her. +witch
D depth = Behind lie three layers of mountains, each paler, in smoke and drifting embers.
O letters = $words stands across the lower third in broad engraved capitals with a metal edge, the author's name small below.
O quiet band = The lower third is kept dark and quiet for the title. -lettered
O *fire and night = Deep teal and black, lit by one orange glow from behind.
V cover = Painted upright book cover, seen flat, rich contrast

plain-cover-thriller | sheet | book cover, novel cover, cover for a novel, cover, ebook cover, movie poster, film poster & thriller, mystery, crime, detective, horror, noir, ghost story, suspense, haunted, psychological, haunted house, haunted mansion, old house, dark house, cabin in the woods, creepy house | @ any
D figure = A single figure seen from behind walks away down a wet street, long shadow towards us, [hands in coat pockets/a suitcase in one hand]. -horror,haunted,ghost
D house = A tall dark house stands at the end of a bare drive, one window lit, a shape standing in it. +horror,haunted,ghost
D trees = Bare branches come in from both sides and close like fingers over the upper edge.
D fog = Fog takes everything beyond the second lamp. -horror,haunted,ghost
O letters = $words stands across the middle in tall narrow capitals, letter edges slightly torn, the author's name at the foot.
O band = The sky is left empty for the title. -lettered
O *cold = Blue-black and grey, with one cold yellow light.
V cover = Upright cover, photographic, grainy, seen flat

plain-cover-space | sheet | book cover, novel cover, cover for a novel, cover, ebook cover, movie poster, film poster, poster & sci-fi, scifi, science fiction, space opera, space, mars, alien, aliens, robot, robots, spaceship, cyberpunk, dystopian, astronaut, space horror, sci-fi horror, space horror film, horror in space, space adventure, space exploration, space travel, space poster, retro space, vintage space | @ any
D ship = A long grey ship, no bigger than a splinter, crosses the lit edge of a giant planet whose curve fills the lower half. -robot,robots,cyberpunk,dystopian,astronaut,alien,aliens,mars,horror
D astronaut = An astronaut stands with the back to us on a ridge, helmet rim lit, before a planet that fills half the sky. +astronaut,mars,alien,aliens
D robot = A robot's head looms from the dark, one eye lit, a small figure reflected in its visor. +robot,robots
D city = One figure in a long coat stands in a canyon of lit towers, seen from behind, rain in the light. +cyberpunk,dystopian
D horror = An astronaut drifts in black space with a cracked visor, and in the glass is mirrored something pale with too many fingers. +horror
D axis = Everything stands on one upright axis, the horizon in the lower third.
O letters = $words is set wide across the top in thin extended capitals.
O band = The top third stays empty and dark for the title. -lettered
O *cold and ember = Petrol blue and black with one ember orange.
V cover = Painted upright cover, seen flat, hard light from the right

plain-album-lofi | sheet | album cover, album art, single cover, playlist cover, cd cover, ep cover, album & lofi, lo-fi, lo fi, chill, chillhop, study, beats, ambient, indie, bedroom pop, dream pop, hip hop, rap | @ any
D window desk = A person with headphones sits at a desk by a wide window with rain on it, chin in one hand, a lamp and an open notebook before them. -indie,rap,dream
D cat = A cat sleeps on the sill between a cactus and a cassette player. -indie,rap,dream
D room alone = An empty bedroom is seen from the door: an unmade mattress, a guitar against the wall, curtains blown inward. +indie,dream
D stoop = A young man sits on front steps at night, hood up, elbows on his knees, a street lamp making one bright cone round him. +rap
D city = Outside, rows of windows in other houses glow yellow and pink. -indie,dream
O letters = $words stands small in the lower left corner in plain lower case.
O *evening = Dusty violet, teal and lamp orange, with film grain.
V sleeve = Square album cover, drawn in soft anime-like flats, seen straight on -rap,indie
V sleeve photo = Square album cover, grainy photograph, seen straight on

plain-album-metal | sheet | album cover, album art, single cover, cd cover, ep cover, album, band poster & metal, death metal, black metal, heavy metal, doom, rock, punk, hardcore, gothic | @ any
D throne = A horned skull as large as a mountain rises out of black fog, stairs climbing into its open mouth. +metal,doom
D storm = Lightning forks behind it between torn clouds, ravens wheeling. +metal,doom
D road = A straight empty road runs to a low horizon under heavy cloud, one figure with a guitar case walking away on its white line. +road,highway
D wall = Four figures in leather jackets stand against a brick wall, chins up, none looking at the same spot. +rock,punk,hardcore -road,highway
D arch = A ruined arch with bare trees stands before a pale moon. +gothic
D engraved = All is drawn in dense engraved lines, no area left without texture. +metal,doom,gothic
D tape = The picture is torn at one edge and held with strips of black tape. +punk,hardcore
O letters = $words stands across the top in spiked letters that run out into roots and thorns. +metal,doom,gothic
O letters stamped = $words is stamped across the foot in worn capitals.
O *black = Black and bone grey with one dull red.
V sleeve = Square album cover, seen straight on

plain-album-synth | sheet | album cover, album art, single cover, cd cover, ep cover, album, poster, wallpaper & synthwave, retrowave, vaporwave, outrun, 80s, 1980s, eighties, electronic, techno music, house music, edm, techno | @ any
D sun and grid = A huge striped sun, yellow above and pink below, sinks behind a black range; in front a glowing grid runs to the horizon. -techno,house,edm
D car = A low wedge-shaped car drives away down the middle of the grid, tail lamps lit. +outrun,synthwave,retrowave
D statue = A white marble bust stands at the left on a checkered floor, a palm and a column beside it. +vaporwave
D palms = Two black palms frame the sun. -techno,house,edm
D rings = Thin concentric rings, each slightly shifted, make a tunnel that draws the eye to a bright point low on the right. +techno,house,edm
O letters = $words runs across the lower part in chrome script with a pink rim.
O *neon dusk = Violet, hot pink and cyan on deep blue.
V sleeve = Flat glowing illustration, seen straight on, fine scan lines

plain-card-balloons | sheet | card, birthday card, greeting card, greetings card, birthday invitation, party invitation, invitation & balloon, balloons, confetti, cake, cupcake, party hat, party, gift, present, graduation, graduate, grad | @ any
D balloons = Seven balloons in different sizes rise from the lower edge to the top, round and glossy, each with one curved highlight, their strings meeting in a bow. +balloon,balloons
D cake = A tall cake with dripping icing, fruit and lit candles stands on a scalloped plate in the middle. +cake
D cupcake = One cupcake in a pleated paper carries a swirl of icing and a single lit candle. +cupcake
D hat = A striped paper hat with a tuft sits tilted on top of a heap of wrapped presents. +hat,gift,present -balloon,balloons
D caps = Square black caps with swinging tassels fly up over a rolled diploma tied with a ribbon. +graduation,graduate,grad
D bunting = A string of bunting hangs across the top in two swags. -confetti,graduation,graduate,grad
D confetti = Confetti in small discs and strips falls over the whole card, thickest at the top.
O letters = $words stands above in large brushed letters, slightly bouncing on the line.
O middle free = The middle is left free for the greeting. -cake,cupcake,lettered
O *party = Coral, sunny yellow, mint and sky blue on warm white.
V card = Front of an upright card, gouache, seen straight on

plain-card-valentine | sheet | card, greeting card, valentine card, valentine's card, anniversary card, love card, postcard & valentine, valentines, valentine's, anniversary, love, heart, hearts, mothers day, mother's day, father's day | @ any
D hearts = One big heart fills the middle, cut from red paper with a slightly uneven edge, [smaller ones scattered round it/a ribbon tied across it]. -mother,mothers,father,fathers
D bouquet = A loose bunch of flowers tied with string leans across the card from the lower left. +mother,mothers
D things = A pair of round glasses, a moustache cup and a folded tie lie in one neat row. +father,fathers
D birds = Two small birds sit on a twig above it, heads together. -father,fathers,mother,mothers
D tulips = The tulips stand in three colours, some still closed, their long leaves bent outward. +tulip,tulips
D blooms = The flowers overlap in two sizes, the largest turned to us. +rose,roses,flower,flowers,peonies,carnations
O letters = $words is written across it in flowing brush script.
O *reds = Red, blush and cream.
N paper = The cut paper throws a fine shadow on the card below.
V card = Front of an upright card, layered paper, soft side light

plain-card-thanks | sheet | thank you card, thankyou card, thank you note, card, greeting card, greetings card, note card, invitation, baby card, baby shower invitation & thank you, thank-you, thanks, thankyou, baby shower, christening, new baby, baby, flower, flowers, floral, wildflowers, roses | @ any
D wreath = A round wreath of thin stems, small white flowers and grey-green leaves runs round an open middle. +thank,thankyou
D stork things = A crescent moon with a sleeping bear on it, [three small stars/a little cloud on a thread] beside it, stands in the upper half. +baby,shower,christening,gender
D brush = Every leaf is one stroke of thin wash, paler where the brush lifted.
O letters = $words stands in the middle in relaxed brush script with one small heart for a dot.
O middle = The middle stays bare paper for the words. -lettered
O *soft = Sage, blush and warm white.
V card = Front of an upright card, watercolour on textured paper, seen straight on

plain-mandala-page | sheet | mandala & coloring, colouring, coloring page, colouring page, black and white, line art, outline, line | @ any
D rings = Round one centre flower stand five rings of petals, pointed leaves, drops and scallops, each ring wider than the one inside it, sixteenfold and exactly mirrored.
D cells = Every form is closed and divided once more by a thin inner line, the smallest still wide enough for a pencil tip.
D outer edge = The outermost ring ends in [round scallops with a dot in each/pointed arches with a bead on each tip].
O line = One black line of even thickness on pure white, nothing filled, no grey.
V page = Square page seen flat from straight above, the round centred with a white margin

plain-mandala-flower | sheet | mandala, mandala art, mandala design, mandala pattern, rosette pattern, kaleidoscope | @ any
D lotus heart = In the middle lies an open lotus seen from above, three rings of pointed petals round a small seed head; arcs, drops and scallops spread from it in exact mirrored rings. +lotus,flower,rose,sunflower
D flower rings = Round an eight-petalled flower in the middle stand rings of pointed leaves, drops, dotted arcs and scallops, each ring wider than the last, all exactly mirrored. -lotus,flower,rose,sunflower
D fine = Within each petal runs a smaller petal, within that a row of dots.
D edge = The round ends in a lace of [tear drops/small fans], every tip carrying one bead.
O *jewel = Deep teal, plum and gold on warm white, lighter towards the rim.
V mandala = Seen exactly from above, centred, plain ground, even light

plain-colour-in-animal | sheet | coloring page, colouring page, coloring book, colouring book, coloring book page, coloring sheet, line art for kids, coloring & unicorn, dinosaur, dinosaurs, dragon, mermaid, princess, cat, dog, puppy, kitten, horse, lion, elephant, butterfly, owl, fish, turtle, fairy, bunny, rabbit, fox, bear, robot, truck, car, train, rocket, castle, flowers, flower, space, planets, solar system, astronaut, spaceship, ocean, underwater, sea animals, jungle, farm, zoo, garden, house, snowman, santa, pumpkin, turkey, easter egg, superhero, truck, tractor, ice cream, cupcake | @ any
D figure large = $The {stands|stand} large in the middle, friendly and rounded, filling most of the page, with big open areas. -space,planets,solar,spaceship,ocean,underwater,sea,farm,jungle,zoo,garden,flower,flowers,castle,butterfly,fish,from-vehicle,truck,car,train,rocket
D wide open = $The {spreads|spread} across the page, mirrored left and right, divided into big clear cells. +butterfly
D whole side = $The {is|are} drawn whole from the side, with big plain areas and a few large round details. +fish,truck,car,train,rocket
D blooms = Five big blooms of different kinds overlap on bent stems, each petal a single closed shape. +flower,flowers
D towers = A castle with three round towers, flags and a big open gate stands on a round hill. +castle
D space = A round rocket with three windows flies between a ringed planet, a smiling moon and large five-pointed stars. +space,planets,solar,spaceship
D sea = A smiling whale, two striped fish, a turtle and a starfish swim between big weeds and bubbles. +ocean,underwater,sea
D farm scene = A barn with a big door stands behind a cow, a pig and two hens at a fence. +farm
D jungle scene = A lion, a monkey on a vine and a parrot sit between very large leaves. +jungle,zoo
D easy ground = Round it stand only easy things: [two clouds, three flowers and a curved line of ground/a tree with round leaves, a sun and some grass]. -space,planets,solar,spaceship,ocean,underwater,sea,flower,flowers,adult,adults
D fine fill = Smaller leaves, buds and dotted stems fill the gaps between them to the edges of the page. +flower,flowers,adult,adults
O lines = Bold black outlines of one thickness on white, every shape closed, nothing shaded and nothing filled.
V page = Colouring page, upright, seen flat

plain-pattern-leaves | sheet | pattern, seamless pattern, repeat pattern, repeating pattern, wallpaper pattern, fabric pattern, textile pattern, print pattern & leaf, leaves, fern, ferns, eucalyptus, botanical, greenery, monstera, palm leaves, tropical leaves, olive branch, tropical, jungle, palm | @ any
D tropical leaves = Split monstera leaves, palm fans and long banana leaves overlap at every angle, the largest as wide as a third of the sheet. +tropical,monstera,palm,jungle
D sprays = Leafy sprays lie over the sheet at even distance, each bending another way, large ones and small ones by turns. -tropical,monstera,palm,jungle
D veins = Every leaf is one flat shape with its middle vein left bare, the underside a shade lighter where it turns.
D fill = Single leaves and small berries fill the gaps, so that no hole shows from afar. -tropical,monstera,palm,jungle
D dark fill = Thinner fronds in a darker tone fill the gaps behind them. +tropical,monstera,palm,jungle
O *greens = Three greens, sage, bottle and olive, on warm white.
O edge = What is cut at one edge goes on at the opposite one.
V pattern = Seamless pattern, flat, frontal, even rhythm

plain-pattern-flowers | sheet | pattern, seamless pattern, seamless floral pattern, repeat pattern, repeating pattern, wallpaper pattern, fabric pattern, textile pattern & floral, flower, flowers, wildflower, wildflowers, rose, roses, peony, daisy, daisies | @ any
D blooms = Open blooms as large as a fist, half-open ones and round buds lie over the sheet in loose diagonals, turned to all sides.
D stems = Curved stems with narrow leaves link them, and small five-petalled flowers fill each gap.
D brush = Petals are laid in two tones of one colour, [a few dark strokes at the heart of each/a ring of yellow dots in the middle].
O *garden = Dusty rose, cream, ochre and sage on deep ink blue.
O edge = Whatever is cut at one edge goes on at the opposite one.
V pattern = Seamless pattern, flat, frontal, even rhythm

plain-icon-weather | sheet | app icon, icon, mobile app icon, app logo, logo & weather, forecast, sun, cloud, rain, climate | @ any
D sun and cloud = A round sun looks out from behind a white cloud with a flat foot, both built from plain circles. -rain
D rain = A white cloud with a flat foot lets fall three slanting drops. +rain
D tile = They stand in a square tile with generously rounded corners and take up a little over half its width.
O *sky = The tile runs from light blue at the top to a deeper blue, the sun a warm yellow.
O soft edge = A faint shadow of the cloud lies on the sun; there is no lettering.
V icon = App icon, front view, crisp edges, centred on light grey

plain-icon-app | sheet | app icon, mobile app icon, ios icon, android icon, icon for app, app logo & fitness, workout, health, meditation, music, camera, photo, chat, messaging, finance, banking, money, budget, calendar, notes, todo, to do, food, recipe, delivery, travel, dating, game, learning, language, sleep, water, plant, plants, podcast, reading, book | @ any
D fitness = A heart outline goes over into a pulse line with one high peak. +fitness,workout,health
D lotus = A lotus of five rounded petals stands over one short curved line. +meditation
D note = A single slanting musical note has a round head and a broad flag. +music,podcast
D lens = A lens made of two rings has one bright dot at the upper left. +camera,photo
D bubble = A rounded speech bubble holds three dots. +chat,messaging,dating,language,learning
D coin = Three bars of rising height stand beside one coin. +finance,banking,money,budget
D page = A page with a folded corner carries one bold tick. +calendar,notes,todo,do
D fork = A fork and a spoon stand side by side as two simple shapes. +food,recipe,delivery
D plane = A paper plane climbs to the upper right with a short curved trail. +travel
D pad = A game pad with a cross on the left and two dots on the right. +game
D moon = A crescent moon with one star. +sleep
D drop = One drop with a curved highlight. +water
D leaf = Two leaves on a short stem. +plant,plants
D book = An open book seen from the front, two arcs and a middle line. +reading,book
D tile = The sign is white and stands in a square tile with generously rounded corners, a little over half as wide.
O *depth = The tile runs diagonally from violet to blue.
O plain = No lettering, no thin line; it holds at the smallest size.
V icon = App icon, front view, clean edges, centred on light grey

plain-abstract-two | abstract | abstract painting, abstract art, abstract, abstract background, abstract wallpaper, abstract canvas & gold, golden, copper, bronze, silver | @ any
D flow = Paint has run in broad currents across the sheet, one colour pushed into the other, with thin feathered borders where they met.
D metal seams = Along the borders runs a seam of gold leaf, thick in some places, broken to crumbs in others. +gold,golden
D metal vein = Along the borders runs a vein of metal, thick in some places, broken to crumbs in others. +copper,bronze,silver
D cells = Round cells of lighter colour have opened where the paint was thinnest. -marble,ink
D rings = Ring lies within ring round a hollow centre, like a cut stone. +geode,agate
O three inks = Most of the sheet is $ink, with $ground pushed into it, and $accent only in the seams.
O two inks = Most of the sheet is $ink, light and dark beside each other, and $ground lies in the seams and in a few broad patches.
O one ink = Most of the sheet is $ink, light and dark beside each other.
O light = The metal catches the light from the left, the matt paint beside it swallowing it. +gold,golden,copper,bronze,silver
O depth = The darkest pool lies low on the right, and everything thins out towards the upper left.
V painting = Abstract painting seen straight on, close enough to see the surface

plain-abstract-soft | abstract | abstract painting, abstract art, abstract, abstract background, abstract wallpaper, abstract shapes, boho, boho art & pastel, watercolor, watercolour, soft, boho, minimal, minimalist, gradient, neutral, beige, wall art, scandinavian, mid century, modern | @ any
D three shapes = Three large soft-edged shapes, [a half disc, a pebble and an upright arch/a disc, a bowl and a tall leaf], overlap a little left of the middle. -gradient
D fade = One colour goes over into the next from corner to corner without an edge, a slow wave of light through the middle. +gradient
D thin line = One thin dark line wanders across them without lifting. -gradient
D wash = The paint is thin, with darker rims where a wash dried and the paper's grain showing through. +watercolor,watercolour
D bare = More than half of the sheet is left bare. +minimal,minimalist
O three inks = The large shapes are $ink and $ground, and the smallest is $accent.
O two inks = Two of the shapes are $ink, pale and deep, and the third is $ground. -gradient
O two tones = It begins in $ink at the upper left and ends in $ground at the lower right. +gradient
O one ink = The three shapes are $ink, each in a shade of its own. -gradient
O pastels = The shapes are powder pink, pale mint and butter yellow on warm white. +pastel
O *tones = Terracotta, blush, sand and a little ink blue on warm white. -pastel
O balance = The heaviest tone is the smallest shape.
V print = Abstract art print, upright, seen straight on

plain-abstract-geo | abstract | abstract, geometric, geometric shapes, geometric background, geometric composition, bauhaus, cubist, kandinsky, mondrian, suprematist & background, wallpaper, poster, painting, art, composition, pastel colors, pastel colours, pastel tones, pastel, colorful, colourful, minimalist, minimal, modern, abstract, geometric, bauhaus, kandinsky, mondrian, suprematist, shapes | @ any
D shapes = Circles, half circles, triangles and long bars in different sizes stand across the whole picture, touching and overlapping, each one flat colour with crisp edges. -mondrian
D grid = Black bars of different thickness cut the white into unequal fields, four of them filled with one flat colour each. +mondrian
D largest = The largest circle lies low on the left, and a small bright triangle at the upper right holds it in balance. -mondrian
D overlap = Where two shapes overlap, the shared piece takes a third colour. -mondrian
O three inks = The large shapes are $ink and $ground, the small ones and the thin bars $accent.
O two inks = The large shapes are $ink, the smaller ones and the bars $ground, on a pale ground.
O one ink = Every shape is $ink, each in a shade of its own.
O pastels = The shapes are powder pink, mint, pale yellow, lilac and baby blue, on warm white. +pastel,pastels
O all colours = The shapes are bright red, orange, yellow, green, turquoise, blue and magenta, no two neighbours alike, on white. +colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor -mondrian
O *primary = The shapes are red, yellow, blue and black on cream. -pastel,pastels,colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
V flat = Geometric abstract, flat, crisp edges, seen straight on

plain-abstract-colourful | abstract | abstract painting, abstract art, abstract, colorful abstract, colourful abstract, splash, paint splash, color splash, expressive & colorful, colourful, vibrant, bright, rainbow, splash, splatter, texture, textured, palette knife, impasto, energy, energetic | @ any
D strokes = Broad strokes of a palette knife cross the sheet in all directions, thick ridges of paint at their ends.
D burst = From low in the middle colour bursts outward in splashes and long drops. +splash,splatter,energy,energetic
D layers = Older layers show through where the knife scraped: warm below, cool above.
D rest = One quiet pale area at the upper right lets the eye rest.
O three inks = Most strokes are $ink and $ground, with a few of $accent laid over them.
O two inks = The strokes are $ink and $ground, both in light and dark, with a little white between.
O *bright = Cadmium red, orange, turquoise and violet with a little white.
O side light = Light from the left picks out every ridge.
V painting = Abstract painting, seen straight on, surface sharp

plain-neon-word | sheet | neon sign, neon lettering, neon light sign, led sign & saying, says, that says, text, word, words, open, bar, coffee, love, welcome, pizza, beer, hello, dream | @ any
D written = $words is bent in one continuous script from glass tube, the joints between letters blacked out.
D glow = The tube is white in its core and coloured only at its rim, and a soft halo repeats each letter on the wall.
D frame = A second thin tube runs round it as a rounded frame. -cursive,script
O mounting = Small clips, a black cable and a transformer box show at the lower edge.
O *pink = Hot pink for the letters, cold blue for the frame.
N wall = Behind is a wall of dark painted brick, the mortar catching the colour.
V close = Frontal close view at night, deep blacks, slight bloom round the tube

plain-movie-poster | sheet | movie poster, film poster, cinema poster & adventure, action, war, western, superhero, heist, romantic, comedy, drama, animated, disaster, pirate, jungle, samurai, spy | @ any
D hero group = The main figure stands large in the middle from the knees up, chin lowered, eyes on us, two smaller figures at the shoulders looking past.
D below = Under them a wide small scene runs across: [riders in dust/a burning skyline/ships in a storm].
D light = Light comes from behind and draws a bright rim round hair and shoulders.
O letters = $words stands in broad capitals across the lower fifth, thin lines of credits beneath.
O band = The lower fifth is a dark band with thin lines of credits. -lettered
O *two colours = Teal shade against orange light.
V poster = Painted film poster, upright, seen flat

plain-festival-poster | sheet | festival poster, music festival poster, music poster, concert poster, gig poster, band poster & retro, vintage, 70s, 1970s, 60s, 1960s, seventies, psychedelic, hippie, groovy, summer, indie, folk, country | @ any
D sun guitar = A guitar neck grows up through the middle like a flower stem and opens at the top into a sun with wavy rays.
D bands = Bands of colour flow round it in parallel curves from edge to edge, [swelling like a river/bending into hills].
D flowers = Big round flowers and a bird with spread wings fill the lower corners.
O letters = $words swells in fat rounded letters to fill the curve under the sun.
O ground for letters = A curved band under it is kept plain for names and dates. -lettered
O *seventies = Burnt orange, mustard, brown and cream.
V poster = Screen-printed poster, flat inks a hair out of register, upright

plain-wallpaper-phone | sheet | phone wallpaper, iphone wallpaper, mobile wallpaper, lock screen, lockscreen, desktop wallpaper, desktop background, laptop wallpaper, computer wallpaper & minimal, minimalist, abstract, gradient, aesthetic, dark, pastel, simple, waves, shapes, geometric | @ any
D waves = Broad smooth waves lie one behind the other from the lower edge up to the middle, each a step lighter. -geometric
D facets = Large triangles meet in the lower half, each in one even tone. +geometric
D quiet top = The upper half is one calm tone that leaves clock and icons readable.
D disc = One pale disc stands just above the highest wave. -geometric
O *dusk tones = Deep blue, violet and peach. -dark
O *dark tones = Black, charcoal and one deep blue. +dark
O grain = Fine grain keeps the tones from banding.
V screen = Flat vector image, crisp, no frame

plain-logo-dragon | mark | logo, logotype, emblem, icon, badge, brand mark, branding, crest, insignia, symbol, mascot, mascot logo & dragon, dragons, wyvern, phoenix, griffin, hydra | @ any
D dragon = A dragon's head in profile faces right with an open jaw, the horns swept back into a row of spikes that go on down the neck. +dragon,dragons,wyvern,hydra
D phoenix = A phoenix rises with both wings raised to a circle, its tail breaking into three flames below. +phoenix
D griffin = A griffin stands in profile, beak and wing forward, one clawed foot raised. +griffin
D cuts = The form is built of hard angular cuts, one bright plane, one dark, with a thick dark outline round the whole. +esports,gaming,team,mascot,gamer,clan
D arcs = The form is one solid shape with four bare cuts for eye, jaw, horn and neck. -esports,gaming,team,mascot,gamer,clan
O letters = $words stands underneath in heavy slanted capitals.
O *fire = Deep red and orange against black, with one white highlight.
V emblem = Flat vector emblem, centred on plain ground

plain-logo-esports | mark | logo, emblem, icon, badge, mascot logo, team logo & esports, e-sports, gaming, gamer, clan, streamer, hockey, basketball team, baseball team, football team, sports team, team | @ any
D head = $The {is|are} shown as a head in three-quarter view with lowered brows and bared teeth, leaning out to the right. +from-animal -bear,bears,bull,bulldog,bulldogs,bulls,cobra,dragon,dragons,eagle,eagles,falcon,fox,gorilla,hawk,lion,lions,owl,panther,panthers,raven,rhino,shark,sharks,snake,tiger,tigers,viper,wolf,wolves
D wolf = A wolf's head comes out of the left in three-quarter view, ears laid back, brows drawn down, jaws open on pointed teeth. +wolf,wolves
D big cat = A big cat's head comes out of the left in three-quarter view, ears flat, nose wrinkled, jaws open on long fangs. +tiger,tigers,lion,lions,panther,panthers
D bear = A bear's head comes at us from the front, small round ears, brow one heavy wedge, mouth open in a roar. +bear,bears
D fox = A fox's head comes out of the left in three-quarter view, ears tall and pointed, a sly smile showing one fang. +fox
D bird of prey = A hooked beak, wide open, leads a head in profile, feathers swept back in pointed wedges. +eagle,eagles,hawk,falcon,raven,owl
D shark = A shark bursts up from the lower edge, jaws wide, rows of triangular teeth, the fin like a blade behind. +shark,sharks
D bull = A bull's head comes down at us with lowered horns, nostrils wide, breath in two sharp wedges. +bull,bulls,rhino
D serpent = A scaled head rears up on an S-shaped neck, jaws wide, forked tongue out, spines along the brow. +dragon,dragons,snake,cobra,viper
D ape = A broad bare face with a heavy brow comes at us from the front, lips drawn back from the teeth. +gorilla,bulldog,bulldogs
D shield = A pointed shield, broken by one bold diagonal cut, holds a stylised helmet seen from the side. -from-animal,bear,bears,bull,bulldog,bulldogs,bulls,cobra,dragon,dragons,eagle,eagles,falcon,fox,gorilla,hawk,lion,lions,owl,panther,panthers,raven,rhino,shark,sharks,snake,tiger,tigers,viper,wolf,wolves
D planes = It is built of hard angular planes in three tones, light above, dark below, each edge sharp.
D outline = A thick dark outline and a second thin one in the accent colour run round the whole.
O letters = $words stands underneath in heavy slanted capitals that follow the lower edge.
O *team colours = Navy, one hot accent and white.
V emblem = Flat vector team emblem, centred on plain ground

plain-logo-initial | mark | logo, logotype, emblem, monogram & luxury, luxury brand, boutique, beauty, beauty brand, cosmetics, jewelry, jewellery, fashion brand, perfume, skincare, skin care, spa brand | @ any
D sign = A single closed line draws the sign, thin where it turns and a little thicker where it falls, with no end showing. -jewelry,perfume,skincare,cosmetics,beauty
D gem = A cut stone seen from the front is drawn in seven fine lines, its lower point on the middle axis. +jewelry
D leaf drop = A drop whose right half is a single leaf stands on its axis, drawn in one fine line. +perfume,skincare,cosmetics,beauty
D ring = A thin circle, open at one place, holds it.
O letters = $words stands below in widely spaced thin capitals.
O *quiet = Warm black on ivory with a touch of dull gold.
O room = Wide empty ground surrounds it on all sides.
V mark = Flat vector mark, fine line, centred

plain-invite-kids | sheet | birthday invitation, party invitation, invitation, invite, birthday card & kids, kid, children, dinosaur, dinosaurs, dino, unicorn, unicorns, princess, mermaid, pirate, pirates, space, superhero, jungle, safari, farm, fairy, rainbow, football, cars, train, construction, butterfly | @ any
D dinosaurs = A friendly green long-necked dinosaur with a paper hat leans in from the left, a small spiky one looks up from the right, ferns and a smoking volcano behind. +dinosaur,dinosaurs,dino
D unicorn = A white unicorn with a pastel mane stands on a cloud under a rainbow, stars round its horn. +unicorn,unicorns,rainbow
D princess = A pink castle with three towers and flags stands on a hill, a crown floating above it. +princess,fairy
D mermaid = A mermaid sits on a rock between shells, a smiling fish and a starfish beside her. +mermaid
D pirate = A small ship with a skull on its sail rides round waves towards an island with one palm and a chest. +pirate,pirates
D rocket = A round red rocket with a porthole climbs past a ringed planet and smiling stars. +space
D beasts = A lion, a giraffe and an elephant look out from behind big leaves. +jungle,safari
D farm = A cow, a pig and a hen look over a white fence, a red barn behind. +farm
D hero = A masked child with a cape flies past a row of bright houses, one fist forward. +superhero
D wheels = A yellow digger, a red car and a small train drive along a winding road. +cars,train,construction
D flags = Balloons and a string of bunting hang across the top. -space
O free = The middle is left free for name, day and place. -lettered
O letters = $words stands in the middle in big bouncing letters, each in another colour.
O *bright = Sky blue, leaf green, sunny yellow and coral.
V card = Upright card, flat cheerful shapes, seen straight on

plain-travel-poster | sheet | travel poster, vintage travel poster, retro travel poster, tourism poster, travel postcard, poster & italy, amalfi, rome, venice, tuscany, paris, france, provence, japan, kyoto, tokyo, greece, santorini, hawaii, switzerland, swiss, alps, london, egypt, new york, california, iceland, norway, morocco, bali, mexico, brazil, rio, spain, portugal, lisbon, scotland, ireland, national park, yosemite | @ any
D coast = Pastel houses climb a steep cliff above a turquoise bay, a small sailing boat below, lemon leaves framing the upper left corner. +italy,amalfi
D city hills = Cypresses and a domed church stand on layered hills of ochre and green. +rome,tuscany
D lagoon = A gondola with a standing rower crosses before a domed church on the water. +venice
D tower = The Eiffel Tower rises over zinc roofs and chestnut trees, a red awning in the near corner. +paris,france
D lavender = Rows of lavender run up to a stone farm with one cypress. +provence
D fuji = Mount Fuji stands white above a red pagoda and a branch of cherry blossom. +japan,kyoto,tokyo
D white village = White cubes and a blue dome step down to a deep blue sea, bougainvillea in the corner. +greece,santorini
D palms = Two palms lean over a curling wave, a green volcano behind. +hawaii,bali
D alps = A red train crosses a stone viaduct below white peaks. +switzerland,swiss,alps
D thames = A red bus crosses a bridge before the clock tower at Westminster. +london
D pyramids = Three pyramids stand behind a line of camels and a bend of the Nile. +egypt
D skyline = Stepped skyscrapers rise in flat tones behind a liner with a red funnel. +york
D redwood = A winding coast road with one open car runs under tall trees to the ocean. +california
D fjord = A red cabin stands by a narrow fjord under steep blue walls with a waterfall. +iceland,norway
D arch = Through a horseshoe arch show a tiled court, palms and snow peaks. +morocco
D plaza = A tiled church tower, cactus and coloured paper flags stand in white light. +mexico
D sugarloaf = A cable car hangs over a bay with a rounded peak. +brazil,rio
D tram = A yellow tram climbs a steep street with the river at its foot. +portugal,lisbon
D whitewash = A white hill village with a church tower stands among orange trees. +spain
D castle loch = A ruined castle stands on a green spit in a loch, purple hills behind. +scotland,ireland
D granite = A sheer granite wall and a waterfall rise over dark pines and a bend of river. +park,yosemite
D layers = Everything is cut into five flat layers of tone with hard edges, each paler towards the back.
O letters = $words fills the band below in broad evenly spaced capitals, cream on dark blue.
O band = A plain band below the picture is kept for the name. -lettered
O *sunlit = Cream sky, peach horizon, blue-green distance and one warm red.
V lithograph = Travel poster in flat lithographic inks with a cream border, upright

plain-sticker-thing | mark | sticker, stickers, die cut sticker, decal & sunflower, flower, flowers, rose, daisy, tulip, cactus, mushroom, plant, leaf, monstera, avocado, pizza, donut, ice cream, coffee, boba, cupcake, strawberry, sushi, taco, burger, banana, watermelon, lemon, moon, star, sun, cloud, rainbow, planet, heart, camera, book, books, cassette, vw, van, mountain, mountains, wave, crystal, ghost, skull, pumpkin, rocket, astronaut, ufo, cup, mug, coffee cup, coffee mug, teacup, tea | @ any
D whole = $The {is|are} drawn whole, a little plumper than in life, turned slightly to the left, with one bold outline round it. -flower,flowers,sunflower,rose,daisy,tulip
D bloom = One large open bloom faces us, petals in two layers round a textured middle, on a short stem with two leaves. +flower,flowers,sunflower,rose,daisy,tulip
D face = Two dot eyes, a short smile and two pink cheek spots sit low on it. +kawaii,cute,smiling,happy,face
D shade = Each colour has one darker tone on the right and one small white highlight at the upper left.
O rim = A white border of even width follows the shape all round, with a fine shadow below.
O letters = $words curves under it in round letters.
V sticker = Die-cut sticker seen straight on, plain pale ground

plain-pattern-season | sheet | pattern, seamless pattern, wrapping paper, gift wrap, christmas pattern, christmas wrapping paper, repeat pattern, fabric pattern, easter pattern, halloween pattern, valentine pattern, winter pattern, birthday pattern & christmas, xmas, halloween, easter, valentine, valentines, birthday, winter, autumn, fall, bunnies, eggs, easter eggs, candy canes, snowmen, snowflakes, pumpkins, ghosts, bats, hearts, gingerbread, christmas trees | @ any
D christmas = Fir twigs with red berries, striped candy canes, bells with bows and small gingerbread men lie at even distance, each turned another way. +christmas,xmas,gingerbread
D winter = Snow crystals of five kinds, mittens and little fir trees take turns. +winter,snowflakes,snowmen -christmas
D halloween = Grinning pumpkins, small bats, round ghosts and crooked hats take turns. +halloween,pumpkins,ghosts,bats
D easter = Patterned eggs, sitting rabbits, chicks and tulips take turns. +easter,bunnies,eggs
D hearts = Hearts in three sizes, envelopes and small arrows take turns. +valentine,valentines,hearts -easter,christmas
D party = Balloons, slices of cake, paper hats and wrapped boxes take turns. +birthday
D autumn = Oak leaves, acorns, toadstools and little foxes take turns. +autumn,fall
D fill = Stars, dots and short sprigs fill the gaps evenly.
O *christmas colours = Red, fir green and cream with a little gold. +christmas,xmas
O *night colours = Orange, violet and black. +halloween
O *soft colours = Soft pink, yellow, mint and cream. +easter,birthday,valentine,valentines
O edge = What is cut at one edge goes on at the opposite one.
V pattern = Seamless pattern, flat, frontal, even rhythm

plain-poster-geo | sheet | poster, art print, print, wall art, poster design & geometric, bauhaus, abstract, swiss, mid century, midcentury, mid-century, shapes, minimalist geometric, constructivist, boho | @ any
D shapes = Circles, half circles, bars and one large triangle are set along a tilted axis, touching at corners and edges. -boho
D arches = Three arches, one inside the other, stand at the foot; a disc hangs low over them beside one bending stem. +boho
D overlap = Where two overlap, the shared piece takes a third colour.
D thin lines = Thin straight lines run from the group to the edges, one of them carrying three small dots. -boho
O letters = $words stands small in lower-case sans serif, turned along the axis.
O *primary = Red, yellow, blue and black on cream. -boho
O *earth = Terracotta, ochre, sand and dark olive. +boho
O weight = The largest form sits low on the left, balanced by one small bright one high on the right.
V flat = Flat poster, crisp edges, upright, seen straight on

plain-logo-skull | mark | logo, logotype, emblem, icon, badge, brand mark, band logo, crest, insignia, symbol & skull, skulls, skeleton, reaper, bones, metal band, punk band | @ any
D skull = A skull seen from the front is drawn in solid black with the sockets, nose and teeth left bare, cracked once across the brow.
D wings = Spread wings grow from its temples, five long feathers each. +biker,motorcycle,wings
D pick = Two crossed guitars stand behind it, their necks forming an X. +band,music,metal,punk,rock
D tools = Two crossed bones lie beneath the jaw. -biker,motorcycle,wings,band,music,metal,punk,rock
D rough = Edges are rough as in a stencil, a few specks missing from the black.
O letters = $words arches above in heavy condensed capitals.
O *two = Black and bone.
V emblem = One-colour emblem, symmetrical, centred on plain ground

plain-poster-quote | sheet | motivational poster, inspirational poster, quote poster, motivational quote, inspirational quote, gym poster, success poster & mountain, mountains, lion, wolf, eagle, ocean, wave, runner, athlete, climber, sunrise, sky, forest, chess, road, space, gym, lone | @ any
D peak = A lone climber, no bigger than a seed, stands on the highest of several dark peaks, a sea of cloud below. +mountain,mountains,climber
D lion = A lion's face comes half out of black, one eye lit. +lion
D wolf = A wolf stands on a rock spur with lifted head, mist behind. +wolf
D eagle = An eagle with spread wings hangs over a canyon. +eagle
D wave = One great wave lifts to its full height, a tiny surfer before it. +ocean,wave
D runner = A runner seen from behind climbs a long straight road into low sun. +runner,athlete,road,gym
D sky = A first strip of sun breaks over a wide dark land. +sunrise,sky,forest,space,lone,chess -mountain,mountains
D quiet = Above it two thirds of the sheet are one clean gradient, left free for the words.
O letters = $words stands in it in large clean capitals, widely spaced, one thin line beneath.
O *dark = Deep blue to warm orange.
V poster = Printed poster, upright, seen flat

plain-save-date | sheet | save the date, save the date card, wedding invitation, wedding card, engagement card, wedding invite, engagement party invitation, engagement invitation, wedding program, bridal shower invitation & flower, flowers, floral, watercolor, watercolour, roses, rose, peony, wildflowers, greenery, eucalyptus, leaves, boho, rustic, minimalist, elegant, rustic, wood, wooden, kraft, gold, golden, luxury, elegant gold, party, classic, black, simple, modern | @ any
D flowers = Loose watercolour flowers, two full blooms, buds and thin leaves, come in from the upper left and the lower right corner. -eucalyptus,greenery,leaves,wood,wooden,kraft,rustic,gold,golden,luxury,elegant,classic,black,modern,simple
D gilt roses = Full roses come in from the upper left and the lower right corner, a fine gold line along the rim of each petal. +rose,roses,peony,peonies,flower,flowers,floral +gold,golden,luxury,elegant
D leaves = Sprays of grey-green eucalyptus come in from the upper left and the lower right corner, stems crossing. +eucalyptus,greenery,leaves
D rustic = The card lies on weathered planks, a loop of rough string and a sprig of dried lavender tied across it. +rustic,wood,wooden,kraft
D gold = A thin double gold line frames the sheet, and fine gold leaves grow in from two opposite corners. +gold,golden,luxury,elegant,classic,black -flower,flowers,floral,eucalyptus,leaves,rustic,rose,roses,peony,peonies
D wash = Each petal is one wash of colour, darker where it dried last, a few drops strewn beside. -gold,golden,luxury,elegant,classic,black,modern,simple,wood,wooden,kraft,rustic
O letters = $words is centred in the open middle in flowing script, small spaced capitals below.
O middle = The middle stays bare for names and date. -lettered
O *soft = Blush, dusty rose and sage on warm white. -gold,golden,luxury,black
O *gilt = Ivory and gold. +gold,golden,luxury -black
O frame = A thin gold line frames it, broken where the flowers cross. -gold,golden,luxury,elegant,classic,black,wood,wooden,kraft,rustic
V card = Wedding stationery seen from straight above, upright, textured paper, soft daylight

plain-baby-card | sheet | baby shower invitation, baby shower card, baby shower, new baby card, birth announcement, nursery print, nursery wall art, christening invitation, gender reveal & elephant, bear, teddy, bunny, rabbit, fox, giraffe, lion, safari, woodland, stork, balloon, balloons, moon, stars, cloud, clouds, boy, girl, whale, koala, duck | @ any
D elephant = A small round grey elephant sits with its trunk raised, holding the string of one balloon. +elephant
D bear = A small bear sleeps on a crescent moon, a blanket hanging down. +bear,teddy,moon,koala
D bunny = A small rabbit with one bent ear sits among daisies. +bunny,rabbit
D safari = A baby giraffe, a lion cub and a zebra foal stand close together behind big leaves. +giraffe,lion,safari
D woodland = A fox, a hedgehog and a fawn sit under a toadstool. +fox,woodland
D stork = A stork flies with a knotted cloth in its beak. +stork
D whale = A round whale blows a heart of drops. +whale
D duck = A yellow duckling stands in a puddle. +duck
D balloons = Five balloons in soft tones rise in a loose bunch, one of them carrying a small sleeping bear in its basket. +balloon,balloons -elephant
D sky things = Small clouds hang on threads, stars between them. -safari,woodland,balloon,balloons
O letters = $words stands below in soft round handwriting.
O washes = Ears, clouds and blanket are soft washes that run out pale at the edges, outlined with a few loose pencil lines. +elephant,bear,teddy,bunny,rabbit,koala,whale,duck
O room = The lower half stays bare for the words, with a thin wavy line of dots round it. -lettered
O one ink = Everything is $ink, from a breath of it in the clouds to a full tone in the shadows.
O *soft = Powder blue, blush, oat and warm white.
V card = Upright card, soft watercolour on white, seen straight on

plain-wallpaper-land | sheet | wallpaper, phone wallpaper, desktop wallpaper, iphone wallpaper, desktop background, minimal landscape, minimalist landscape, flat landscape & landscape, mountain, mountains, hills, sun, sunset, sunrise, moon, forest, trees, ocean, waves, desert, lake, island, minimal, minimalist, flat | @ any
D layers = Five smooth layers of hills lie one behind another, each a clear step paler. -ocean,waves,desert
D peaks = Sharp triangular peaks stand on the last layer. +mountain,mountains
D water = Three broad calm bands of water lie below the horizon. +ocean,waves,lake
D dunes = Two long dunes cross in one clean curve. +desert
D disc = A large round disc stands exactly in the middle above them.
D trees = A row of thin dark firs runs along the front. +forest,trees
O sky = The upper half is one even gradient without detail.
O *dusk = Peach, rose and plum over deep blue. -blue,green
V flat = Flat vector landscape, crisp edges, no texture

plain-icon-set | sheet | icon set, set of icons, icon pack, pack of icons, set of food icons, set of weather icons, set of travel icons, set of medical icons, set of business icons, icon collection, icons set & food, kitchen, fruit, vegetable, weather, travel, business, medical, health, fitness, school, social media, christmas, halloween, animal, animals, nature, camping, gaming, music, coffee, finance, shopping | @ any
D food = The icons are a slice of pizza, a burger, an apple, a carrot, a cup, a loaf, a fish, an egg, a cheese, an ice cream, a bottle and a fork. +food,kitchen,fruit,vegetable,coffee
D weather = The icons are sun, cloud, rain, lightning, snow, wind, fog, moon, rainbow, umbrella, thermometer and drop. +weather
D travel = The icons are plane, suitcase, map, compass, tent, train, ticket, camera, passport, palm, boat and bed. +travel,camping,nature
D office = The icons are chart, envelope, phone, lamp, clock, briefcase, coin, lock, cart, handshake, calendar and gear. +business,finance,shopping
D health = The icons are heart, drop, pill, plaster, syringe, thermometer, tooth, eye, lungs, dumb-bell, shoe and apple. +medical,health,fitness
D feast = Each icon is another sign of the feast, from candle to wrapped box. +christmas,halloween
D beasts = Each icon is the head of another animal, seen from the front. +animal,animals
D school = The icons are book, pencil, ruler, bag, globe, flask, bell, bus, brush, cap, laptop and clock. +school
D play = The icons are pad, headset, trophy, heart, sword, coin, screen, dice, note, disc, speaker and star. +gaming,music,media
D same = They stand in an even grid, four across and three down, and share one line weight, one corner radius and two flat tones, with equal space round each.
V icons = Flat vector icon set on white, evenly spaced

plain-logo-eagle-club | mark | logo, emblem, badge, patch, club logo, crest & eagle, hawk, falcon, wings, motorcycle, motorcycle club, biker, biker club, harley | @ any
D eagle = An eagle comes down with both wings raised to a pointed arch, head in profile, talons open below. -motorcycle,biker,harley
D biker eagle = An eagle spreads its wings over the front view of a motorcycle, handlebar and round headlamp between its talons. +motorcycle,biker,harley
D feathers = Each wing is cut into seven bold feathers that get longer outward.
D rocker = Two curved bands, one above and one below, close it to a round patch.
O letters = $words fills the upper band in heavy capitals.
O *two = Black and bone with one dark orange.
V emblem = Flat emblem, symmetrical, centred on plain ground

plain-logo-fishing | mark | logo, logotype, emblem, icon, badge, brand mark, crest, club logo, badge logo & fishing, fishing club, angling, fly fishing, bass, trout, fish, seafood, fisherman, tackle | @ any
D fish = A trout leaps in a curve with open mouth, body bent round a line and hook.
D round = The curve of its back makes two thirds of a circle, small waves closing the rest.
D scales = Scales are told by three rows of short arcs, the fins by straight cuts.
D rods = Two crossed rods stand behind it. +club,vintage,badge
O letters = $words runs round the edge in worn capitals.
O *river = Deep green and cream with one touch of red.
V badge = Flat round badge, two inks, slight wear, centred

plain-tattoo-figure | sheet | tattoo, tattoo design, tattoo sketch, tattoo idea, tattoo flash, sleeve tattoo, tattoo sleeve & viking, samurai, warrior, geisha, spartan, gladiator, knight, greek god, zeus, poseidon, medusa, athena, pirate, astronaut, witch, mermaid, clown, cowboy, native, pharaoh, anubis, egyptian, odin, thor, statue | @ any
D face = The head and shoulders are shown in three-quarter view, face stern and finely shaded, eyes the lightest spot. -astronaut,mermaid,anubis
D viking = A braided beard and a helmet with a nose guard, two ravens and a band of runes below. +viking,odin,thor
D samurai = A horned helmet and a snarling half mask, waves and cherry blossom behind. +samurai,geisha
D greek = Marble curls and blank eyes like a broken statue, a column and laurel leaves below. +greek,god,zeus,poseidon,athena,statue,spartan,gladiator
D medusa = Snakes rise from the hair in loose coils, each head turned another way. +medusa
D astronaut = A floating astronaut, planets and stars mirrored in the visor. +astronaut
D mermaid = A mermaid sits with her tail curled round an anchor. +mermaid
D egypt = A jackal-headed figure in profile holds a staff, a winged disc above. +anubis,egyptian,pharaoh
D flow = Below it breaks into smoke, feathers and dots, so that it can follow an arm.
D shade = Shade goes from solid black to bare skin tone, edges left open at one side.
V flash = Tattoo design on warm off-white paper, upright, frontal

plain-poster-newyear | sheet | poster, flyer, card, greeting card, invitation, party poster, party flyer & new year, new years, new year's, new year's eve, nye, happy new year, 2025, 2026, 2027, countdown, fireworks party | @ any
D burst = Fireworks open over a dark skyline in three large round bursts, each made of straight sparks that end in dots.
D glasses = Two tall glasses lean together below, bubbles rising from them into the stars.
D clock = A clock face with both hands on twelve stands half sunk behind the roofs.
D confetti = Gold confetti and curled ribbons fall from the upper corners.
O letters = $words stands large across the middle in thin gold capitals.
O *gold = Midnight blue and gold.
V poster = Upright printed sheet, crisp, seen flat

plain-flat-sunset | place | vector, vector illustration, flat illustration, flat design, flat vector, vector art, minimal illustration, minimalist illustration & sunset, sunrise, mountains, mountain, landscape, sea, ocean, beach, forest, desert, city, skyline, hills, lake, sun | @ any
D bands = The sky is five flat bands from yellow at the horizon to deep violet above.
D sun = A large plain disc stands low in them, its lower part cut by thin level lines.
D peaks = Three sharp flat-shaded peaks, one side light and one dark, stand before it over two layers of hills. +mountain,mountains,peaks
D hills = Three layers of hills in front go from rose to nearly black. -mountain,mountains,peaks,sea,ocean,beach,city,skyline
D sea = Below it a flat dark sea carries its reflection as short level bars. +sea,ocean,beach,lake
D roofs = A row of towers in one dark tone stands before it, a few square windows left light. +city,skyline
D firs = A row of pointed firs runs along the lower edge. +forest,mountains,mountain,lake
O *tones = Yellow, orange, rose and plum.
L flat = No shadow falls; the bands alone tell the hour. +sunset,sunrise,sun,dusk,dawn,vector,flat
V flat = Flat vector illustration, crisp edges, no outline

plain-abstract-wave | abstract | wave, waves, lines, flow, flowing lines, curves, wavy, ribbon, ribbons, swirl, swirls, wavy lines, flowing waves & abstract, background, wallpaper, abstract background | @ any
D waves = Broad smooth waves sweep from the lower left to the upper right, crossing and overlapping like translucent ribbons, each with a bright thin edge.
D deep = Where they overlap the colour deepens, and where they part a plain dark ground shows. -pastel,white,light,soft
D light ground = Where they overlap the colour deepens, and where they part a plain pale ground shows. +pastel,white,light,soft
D rhythm = They crowd together low on the left and fan out to the right until they fade.
O three inks = The front waves are $ink, the middle ones $ground, and the thinnest at the back $accent.
O two inks = The broad waves in front are $ink, and $ground runs along their crests and through the waves behind.
O one ink = Every wave is $ink, from its deepest shade in the folds to a pale tint along the crests.
O all colours = From left to right the waves pass from violet and magenta through red and orange to yellow, green and turquoise. +colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
O pastels = The waves are powder pink, peach, pale yellow, mint and lilac, passing softly into one another. +pastel
O *blue tones = The waves go from deep blue to pale turquoise. -pastel,colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
V vector = Smooth digital abstract, wide, soft glow, no texture

plain-poster-fest | sheet | poster, flyer, banner, festival poster, event poster & coffee festival, food festival, wine festival, beer festival, oktoberfest, film festival, flower festival, street food festival, tea festival, ice cream festival, book festival, art festival, harvest festival, spring festival, lantern festival | @ any
D coffee = A huge cup stands in the middle like a fairground tent, steam rising from it in the shape of bunting and balloons, tiny people streaming in at its door. +coffee,tea
D food = A table runs off to the horizon, covered with dishes, a paper lantern string over it, tiny people climbing between plates. +food,street
D glass = A great glass stands in the middle, in it a small fair with tents and a wheel. +wine,beer,oktoberfest
D reel = A film reel turns into the sun above a row of seats. +film
D bloom = A single bloom as large as a big wheel stands over tents and people. +flower,spring
D cone = An ice cream as tall as a tower melts over striped tents. +ice
D books = Open books fly in like birds over striped tents. +book,art
D lantern = Paper lanterns of every size hang over a crowded street. +lantern,harvest
D flat = All is drawn in flat shapes with a little grain, large at the foot and small towards the sky.
O letters = $words fills the sky above in tall rounded capitals.
O sky = The sky above is kept plain for name and date. -lettered
O *warm = Warm red, cream, teal and dark brown.
V poster = Screen-printed poster, upright, seen flat

plain-album-pop | sheet | album cover, album art, single cover, cd cover, ep cover, album & pop, rnb, soul, kpop, k-pop, disco, funk, reggaeton, latin, country, folk, electronic pop, hyperpop, classical, piano | @ any
D pop = A face in profile with closed eyes is painted in flat bands of clear colour, hair streaming off to the right edge as ribbons. -country,folk,classical,piano
D guitar = An acoustic guitar leans at a porch post in low evening sun, an empty chair beside it. +country,folk
D keys = Piano keys seen from above bend like a wave and run out into the dark. +classical,piano
D ball = Light spots from a mirror ball lie over everything. +disco,funk
D square = Its main shape touches exactly one edge, the rest left plain.
O letters = $words stands small in the lower right corner in clean capitals.
O *candy = Coral, lemon, turquoise and violet. -country,folk,classical,piano
V sleeve = Square album cover, seen straight on

plain-abstract-smoke | abstract | smoke, swirling smoke, smoke swirls, colored smoke, coloured smoke, colorful smoke, smoke cloud, smoke clouds, ink in water, ink cloud, ink drop, ink drops, vapor, vapour & abstract, swirling, swirls, swirl, background, #alone, wallpaper, texture, art | @ any
D plume = Thick smoke rises from the lower edge, rolls over into soft round heads and winds upward in two loose spirals. -ink
D ink plume = Ink sinks from the top through clear water, opening into soft round heads with thin veils between them. +ink
D threads = Towards the top it thins out into fine curling threads until the dark ground shows through. -ink,white
D pale threads = Towards the edges it thins out into fine curling threads on a plain white ground. +white,ink
O three inks = The lower clouds are $ink, the spirals $ground and the thinnest threads $accent, melting into one another where they touch.
O two inks = The smoke is $ink on the left and $ground on the right, and the two wind round each other and mix in the middle. -ink
O two in water = One cloud is $ink and the other $ground, and the two mix softly where they meet. +ink
O one ink = The smoke is $ink throughout, deep in the folds and pale where it is thin.
O all colours = It passes from violet and blue on the left through magenta and red to orange and yellow on the right. +colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
O *violet = Violet-blue in the folds, silver-grey where it is thin. -colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
L side light = One soft light from the side brings out every fold. -ink
V smoke = Close view, black ground, sharp in the threads, soft in the clouds -white,ink
V water = Close studio view, white ground, high speed, sharp in the veils +white,ink

plain-fluid-art | abstract | fluid art, fluid, acrylic pour, acrylic pouring, pour painting, paint pouring, pouring, liquid paint, liquid art, alcohol ink, marbling, marbled, marbled paper, liquid, resin art, ebru, swirling paint, abstract liquid, liquid background, fluid background, liquid wallpaper, fluid abstract & abstract, art, background, painting, texture, wallpaper, #alone, paper, pattern | @ any
D currents = Liquid paint has run across the whole picture in broad curving currents that fold round one another like slow water.
D borders = Where two colours meet they draw each other out into thin feathered lines, and small round cells have opened along the bends.
O three inks = The widest currents are $ink, narrower ones $ground, and thin streaks of $accent run between them.
O two inks = The wide currents are $ink, in several shades, and $ground winds through them in narrow streams and fine threads.
O one ink = Every current is $ink, each in a shade of its own.
O all colours = Magenta, orange, yellow, turquoise and violet run side by side, each in a stream of its own. +colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
O pastels = Powder pink, mint, lilac and cream run side by side, each in a stream of its own. +pastel
O *petrol = The wide currents are petrol blue and white, with a thread of plum. -pastel,colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
O metal = The $ground parts glint like metal leaf, broken to crumbs in some places. +gold,golden,silver,copper,bronze
N gloss = The paint is glossy, with a soft highlight from the upper left.
V fluid = Fluid abstract, wide, seen straight on, sharp in the fine lines

plain-marble-texture | abstract | marble texture, marble background, marble pattern, marble wallpaper, marble surface, marble slab, agate texture, agate, onyx, malachite, geode, marble & texture, background, wallpaper, pattern, slab, surface, abstract, seamless | @ any
D fields = Polished stone fills the whole picture, in large cloudy fields that run slanting from the upper left to the lower right. -agate,geode
D rings = Rings of stone lie one within another round a hollow of small crystals. +agate,geode
D veins = Between the fields run veins, some as broad as a finger, others thin as a hair, branching and meeting again. -agate,geode
O three inks = The fields are $ink and $ground, the veins between them $accent.
O two inks = The fields are $ink, clouded a little darker and paler, and the veins are $ground, widest where they branch.
O one ink = The stone is $ink throughout, a little darker in some fields than in others, with veins of another shade.
O metal = The metal veins shine, bright in some places and dull in others. +gold,golden,silver,copper,bronze
O *white = The fields are white and very pale grey, the veins smoke grey. -gold,golden
N polish = The surface is smooth and polished, in even soft light without a reflection.
V flat = Seen straight from above, filling the frame, sharp throughout

plain-lettering-poster | sheet | hand lettering, lettering, typography, typographic, calligraphy, quote, hand lettered, brush lettering, lettering poster, hand lettering poster, typography poster, quote poster, slogan, lettering print, typography print & poster, print, wall art, sign, art, card, shirt, t-shirt, tshirt, sticker, design, retro, retro style, vintage style, groovy, #alone | @ any
D words large = $words fills the middle of the sheet in large hand-drawn letters, one word under another, every line stretched to the same width. -retro,seventies,70s,groovy,vintage
D retro words = $words fills the middle of the sheet in fat rounded letters with a double outline, one word under another, the lines bent in a soft wave. +retro,seventies,70s,groovy,vintage
D rough = The letters are drawn by hand: strokes swell and taper, the curves are not quite alike, and the last letter ends in a long swash under the words. -retro,seventies,70s,groovy,vintage
D rays = Behind the letters a half circle sends out broad flat rays to the edges of the sheet. +retro,seventies,70s,groovy,vintage
O marks = A few small hand-drawn stars and short lines fill the gaps between the words.
O two inks = The letters are $ink on a ground of $ground.
O one ink = The letters are $ink on a plain pale ground.
O *retro colours = The letters are cream and orange, the rays mustard, rust and brown. +retro,seventies,70s,groovy,vintage
O *ink = The letters are deep blue-black with one word in warm coral, on cream paper. -retro,seventies,70s,groovy,vintage
N margin = An even margin runs all round, and there is no other picture.
V lettering = Lettering poster, upright, seen straight on, flat inks with a fine printed grain

plain-smoke-cloud | thing | smoke, smoke cloud, smoke clouds, smoke bomb, colored smoke, coloured smoke, colorful smoke, swirling smoke & #alone, background, colorful, colourful, swirling, black background | @ any
D plume = Thick smoke rises from the lower edge, rolls over into soft round heads and winds upward in two loose spirals.
D threads = Towards the top it thins out into fine curling threads.
O three inks = The lower clouds are $ink, the spirals $ground and the thinnest threads $accent, melting into one another where they touch.
O two inks = The smoke is $ink on the left and $ground on the right, and the two wind round each other and mix in the middle.
O one ink = The smoke is $ink throughout, deep in the folds and pale where it is thin.
O all colours = It passes from violet and blue on the left through magenta and red to orange and yellow on the right. +colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
B *black = Behind it all is plain black. -white
L side light = One soft light from the left brings out every fold, and the rest falls into the dark.
V smoke = Close studio view, sharp in the threads, soft in the clouds

plain-ink-water | thing | ink, ink drop, ink drops, ink cloud, paint, dye & water, underwater, in water | @ any
D ink plume = Ink sinks from the top through clear water, opening into soft round heads with thin veils between them.
D curls = Lower down the heads roll over and trail fine curling threads behind them.
O three inks = One cloud is $ink, the next $ground, and thin threads of $accent run between them.
O two inks = One cloud is $ink and the other $ground, and the two mix softly where they meet.
O one ink = Every cloud of it is $ink, deep in the heads and pale in the veils.
O all colours = Magenta, yellow, turquoise and violet clouds sink side by side and mix where they meet. +colorful,colourful,rainbow,vibrant,multicolored,multicoloured,multicolor
B *white = Behind the water everything is plain white. -black,dark
L back light = Even light from behind shines through the thin veils.
V water = Close studio view, high speed, sharp in the veils
`;
