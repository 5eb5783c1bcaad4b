/** Everyday objects of a house: kettles, lamps, clocks, chairs, letters, keys, toys. The form: `tableaux.ts`. */
export const THINGS_HOME_TABLEAUX = `
things-kettle | thing | coffee pot, samovar, camping kettle, tin kettle | @ stove, kitchen, campfire, table
D boil = Steam shoots from the spout in a tight white jet and opens out into a cloud under the shelf. -samovar,empty,broken
D belly = The round belly shows the window, the table and a bent tap, all small and curved.
D tap and pot = The tall brass urn stands on four feet with a small teapot keeping warm on its crown. +samovar
O *enamel = The blue enamel is chipped at the spout and the rim of the lid, with rust in each chip.
N stove things = A box of matches, a burnt match and two cups turned over on a cloth are by it.
B tiles = White tiles with one hairline crack go up behind into the steam.
L window left = Pale window light from the left comes through the steam and leaves the lower half of the metal dark.
V near = Straight close view at the height of the spout, 70 mm lens, enamel blue, steam white and iron black

things-teapot | thing | teapot, tea pot, coffee mug, mug, cup, china cup, porcelain cup, teacup and saucer, enamel mug, tin mug, camping mug, ceramic mug, clay teapot, china teapot, iron teapot, silver teapot, coffee pot, broken teacup, tea cup, teacup, coffee mug mockup, porcelain teacup, travel mug | @ table, shelf, kitchen, windowsill, plain ground
D mug = The thick-walled mug stands with its handle to the right, a soft light along its round side. +mug -teapot
D teacup = The thin cup stands on its saucer, handle to the right, a worn gold line round both rims. +teacup,tea -teapot,pot,full,mug
D teapot side on = The teapot stands side on, spout to the left, handle a big round loop, the lid set a little crooked. +teapot,pot
D cup = The cup stands empty and clean on the bare table, its handle turned to us, a worn gold line round the rim. -teapot,pot,made,tin,enamel,clay,broken,glass -tea,teacup,coffee,full -mug
D plain round cup = The cup stands empty on the bare table, its handle turned to us, one small chip in the rim. +tin,enamel,clay,glass -teapot,pot
O painted animal = A small face is painted on its side with a thin brush, two dots for eyes. +bear,dog,bunny,fox,frog,panda
O cat face = Two ears stand up from its rim, and eyes, nose and whiskers are painted on its side with a thin brush. +cat,kitty
O *white cracked glaze = Its glaze is white with a net of fine brown cracks and a few blue flowers painted with a quick brush. -mockup,product,background -made,ice,glass,iron,silver,tin,enamel,clay,gold,steel,copper,lego,chocolate,paper,wool,knitted,wood,wooden
O mended = One old break has been stuck together, and the seam can be followed round like a river on a map. +broken,cracked,old,mended,repaired
N teaspoon and sugar = A teaspoon lies on the saucer's edge beside two lumps of sugar. -mug,background,window,minimalist
B plain wall = Behind is a plain wall, light at one side and darker at the other. -window,background
L side = Soft side light from a window on the right turns the round from light to shade.
V calm still life = Calm still life at table height, 85 mm lens

things-clock | thing | clock, alarm clock, kitchen clock, wall clock, tower clock, mantel clock, broken clock, grandfather clock, cuckoo clock, old watch, hourglass, clocks, station clock, astronomical clock, desk clock, digital clock, church clock, stopwatch, egg timer, sand timer, sandglass, hour glass | @ bedside, shelf, wall, hall, desk
D plain dial = The round dial is plain pale wood with two thin black hands and a short line for each hour. +wooden,minimalist,modern -grandfather,cuckoo,alarm,hourglass,tower,digital
D face = The face is off-white with thin black numerals, the hands just past a quarter to four, its glass catching one window. -hourglass,sundial,many -wooden,minimalist,modern,cuckoo,digital,alarm
D bells = Two little bells and a hammer sit on top like a cap, and it stands on three short legs. +alarm
D tall case = The narrow case reaches almost to the ceiling, a brass disc hanging in its door at the end of its swing. +grandfather
D sand = A thread of sand falls from the upper bulb on to a cone whose tip has just slipped. +hourglass
D bird door = The little door under the carved gable is flung open and the wooden bird leans out on its wire. +cuckoo
D open watch = Its lid stands open, the chain lies in a loose S, and through a window in the dial a toothed wheel shows. +pocket
O wear = The brass is worn smooth where fingers go. -wood,wooden,minimalist,modern,digital,hourglass
N bedside = A glass of water, a book with a bus ticket in it and folded glasses lie beside. +alarm,bedside
N shelf things = Two books and a small plant stand beside it. -alarm,bedside,tower,station,church,grandfather,cuckoo,hourglass,background,many,melting
B quiet wall = The wall behind is pale, the shadow of a window bar across it. -tower,station,church,background,many,night
L low = Low warm light from the left throws the shadow of the hands longer than the hands themselves.
L dark = The room is dark, and grey-blue light from a window lies only on the glass. +night
V front = Straight front view, 80 mm lens, sharp dial and soft room

things-lamp | thing | lamp, desk lamp, floor lamp, table lamp, lava lamp, light bulb, lightbulb, chandelier, candlestick, street lamp, fairy lights, bedside lamp, banker's lamp, street lantern, stone lantern, gas lamp, reading lamp, bedside light, table light, standard lamp, street light, streetlight, neon lamp, magic lamp, genie lamp | @ desk, bedside, room, wall, porch, street
D genie lamp = The low brass lamp has a long curved spout and a lid with a knob, fine leaves worked into its belly. +genie,magic
D neon tube = A bent glass tube glows in one clear colour, white at its core, its light lying on the wall all round it. +neon
D lit = It burns in an otherwise dim room: a bright core, a ring of warm light on the wall and a pool on what stands under it. -street,unlit,broken -bulb,lightbulb -neon,lantern,magic,genie,salt -genie,magic -white,background,backdrop,product,packshot
D filament = Inside clear glass a thin wire is bent into loops and glows orange, so that each loop can be counted. +bulb,lightbulb
D arm = Its jointed arm leans over from a round foot, two thin springs stretched along the elbow. +desk
D wax = Slow red blobs rise in the tall glass, neck themselves off and sink again. +lava
D pole = It stands on its tall iron post, and its cone of light is full of drifting specks. +street
D crystals = Hundreds of cut drops hang in rings, each with a spark and a small rainbow edge. +chandelier
O smoke = From its spout blue smoke curls up, widens and takes a shape at the top of the picture. +smoke,genie
O shade = The shade has a seam that shows as a darker line. -bulb,lightbulb,lava,chandelier,street,candlestick -neon,lantern,magic,genie,salt
N moth = A moth circles close, its shadow large on the wall. -modern,desk,design,studio,neon,background,genie,magic
B room = Behind, the corner of a room is only just to be made out in brown and blue. -white,background,backdrop,product,packshot
L itself = It is itself the only light; everything turns darker step by step away from it. -genie,magic -white,background,backdrop,product,packshot
L lit evenly = One large soft lamp from the left lights foot and shade evenly, the bulb inside only a warm glow. +background,backdrop,product -genie,magic,black,dark
L low gold = A low warm light runs along the brass and leaves the rest in dusk. +genie,magic
V near = Close view, slightly from below, 50 mm lens, exposed for the glow -white,background,backdrop,product,packshot
V shop = Straight view at its own height, 85 mm lens, sharp throughout +background,backdrop,product

things-candle | thing | tea light, tealights, burning match, matchstick, lit match, incense | @ table, windowsill, altar, bath, plain ground
D stub in a bottle neck = The short stub sits in the neck of a dark green bottle, whose shoulders are thick with layers of old wax in white and red. +bottle
D flame = One upright flame, blue at its foot and bright at its tip, stands over a small lake of clear wax. -match,incense,unlit,smoke,blown
D blown out = The wick is still red, and a line of smoke goes straight up from it, then breaks into curls. +blown,smoke,unlit
D match = The match has just caught: a ragged white-yellow burst at the head, the wood beneath still clean. +match
D stick = The thin stick glows at its end, a grey worm of ash bent over, and smoke climbs from it in one thread. +incense
O run = Wax has run down one side in layers, stiff like a curtain, and has made a foot for itself. -match,incense
N by it = A saucer, a spent match and a ring of soot on the wall belong to it.
B dark = Everything behind is dark, with the faint edge of a window frame.
L own = Light comes from the flame alone and makes the upper part of the wax glow from within.
V close = Close view at flame height, 85 mm lens, wide open, gold on near black

things-typewriter | thing | typewriter, old computer, old radio, radio, cassette player, walkman, old television, tv, crt, jukebox, boombox, projector, cassette tape, cassette tapes, old cassette, boom box, retro tv, retro radio, vintage radio | @ desk, table, shelf, attic, shop window, plain ground
D typewriter = Round keys rise in four steps, type arms lie in their fan, and a sheet of paper stands half written in the roller. +typewriter
D radio = Its cloth front is round-shouldered, with a lit dial of station marks and two big ribbed knobs. +radio
D record = The black disc turns with one bar of light standing still on it, the needle riding in at the edge. +gramophone,record,turntable,vinyl
D tube = The bulging glass screen gives off a grey-blue glow with one bright line rolling through. +television,tv,crt,computer
D phone = The heavy receiver lies across its cradle, finger holes of the dial worn shiny, cord curled down over the edge. +telephone,phone
D cassette = Two toothed hubs show through the little window, with a brown loop of tape between them. +cassette,walkman,boombox
D lit arch = Tubes of coloured light with rising bubbles frame the arch, and records stand on edge behind the glass. +jukebox
D lens = Its beam goes out of the lens as a solid white cone full of dust. +projector
O case = Its case has yellowed except for a pale square where a sticker was, and dust lies in every groove.
N mug = Beside it a stack of paper under a stone, a glass and a cable held by tape.
B wall = Behind is patterned brown wallpaper, browner round the light switch.
L window = Low light from a window on the right lies across the top and shows the dust. -tv,television,crt,jukebox
V front = Front view level with it, 60 mm lens, sharp, browns, cream and one accent of red

things-phone-laptop | thing | computer, keyboard, monitor, computer keyboard, gaming computer, gaming pc, old computer screen, desktop computer, computer mouse, mechanical keyboard, flip phone, ringing phone, writer's desk, student desk, office desk with computer | @ desk, table, bed, cafe
D laptop = It stands open at a wide angle, screen bright with soft shapes, one corner of its lid stickered. +laptop,computer,workspace,office
D phone lying = The thin slab lies face up, a web of cracks from one corner, lit by a call nobody takes. +smartphone,phone,tablet,cell
D setup = Two screens stand side by side over a keyboard that glows from below in violet and green, a big chair pushed back. +gaming,setup,monitor,keyboard,desk
O keys = The most used keys are shiny, crumbs in the gap of the space bar.
N around = A mug with three dried rings, a note stuck to the edge and a pot with a spider plant stand around it.
B room = Behind, a wall with a shelf is blurred.
L screen and window = Bluish light of the screen meets warm lamplight on the left.
L screen = Only the screen lights the table, with a cold rim on the mug. +night
V above = Three-quarter view from the chair, 35 mm lens, sharp keys, cool blue with warm wood

things-umbrella-thing | thing | umbrella, parasol, umbrellas, broken umbrella, raincoat on a hook, walking stick, beach umbrella, cocktail umbrella, paper umbrella, lace parasol, golf umbrella | @ street, hall, stand, beach, pavement
D open dry = It stands open on its rim, turned a little to the left, the ribs tight under the cloth and the curved wooden handle reaching to the ground. -broken,parasol,many,raincoat,stick -rain,rainy,wet,street,pavement,puddle
D open = It stands open on its rim on wet ground, ribs tight under the cloth, drops rolling down to each point. +rain,rainy,wet,street,pavement,puddle -broken,parasol,many,raincoat,stick
D broken = Wind has turned it inside out; two ribs stick through the cloth and the handle lies in the gutter. +broken
D many = Seen from above they are round patches of colour sliding past each other, hardly a head to be seen. +many
D parasol = Its striped cone stands tilted in the sand, fringe lifted on the wind side. +parasol
D hung = It hangs from its hook, still dripping, with a puddle forming between two boots. +raincoat,stick
O cloth = The cloth is clear red, a shade darker along the eight seams, and glows where light comes through it. +red -many,parasol,beach,cocktail,paper
O drops = Round drops of water stand on the cloth and hang at the tips of the ribs. -many,parasol,raincoat,stick,beach,cocktail,paper,background,backdrop,product
O mirror = The wet grey paving stones below hold its colour as a long soft reflection. -many,parasol,raincoat,stick,beach,cocktail,paper,background,backdrop,product,grass,sand,snow
N gaps = In the gaps wet stones shine, with a shoe tip and the wheel of a pram. +many
B street = Behind, a grey street with soft lights is [far out of focus/only soft shapes/blurred to soft patches]. -many,parasol,beach,background,backdrop,product,packshot,grass,sand,snow,forest,park,field
L wet light = Pale light of a clearing sky from the left lies on cloth and wet stone. -parasol,many -background,backdrop,product,packshot
L soft lamp = One large soft lamp from the left shines a little through the cloth and shows the ribs as darker lines. +background,backdrop,product -many
L grey sky = Even grey light from above leaves every colour full. +many
L sun = High sun makes a round shade with a bright ragged border. +parasol
V low = Low view close to the ground, 50 mm lens, umbrella sharp, one strong colour against grey -many
V above many = From a window above the street, straight down, [85 mm/90 mm/75 mm] lens, sharp, many clear colours on wet grey +many

things-suitcase | thing | suitcase, suitcases, luggage, trunk, old suitcase, backpack, rucksack, bag, doctor's bag, leather suitcase, travel trunk, steamer trunk, school backpack, hiking backpack, gym bag, duffel bag, paper bag, shopping bag, sports bag, cash box, jewellery box, jewelry box | @ platform, hall, attic, bed, road, beach
D standing = It is shut, the straps drawn tight, a corner of cloth caught in the lid. -open,chest,backpack,rucksack
D open = The lid is thrown back, and inside things lie folded and rolled in the order somebody packed them. +open
D upright pack = It stands upright, front pocket and zips towards us, the two padded straps tucked behind, the short loop standing up at the top. +backpack,rucksack -hiking,camping,old,mountain,mountains,forest,trail,camp
D slung = It slumps on one side, pockets bulging, a tin cup and a rolled mat tied on with cord. +hiking,camping,old,mountain,mountains,forest,trail,camp -suitcase,suitcases,luggage,trunk,bag,box
O *leather = The brown leather is scuffed pale at the corners and has rings of old labels, half scraped off. -chest,treasure,backpack,rucksack
N tag = A paper tag on a string turns so that its writing cannot be read.
B platform = Behind are an iron column and the dark gap of the rails. +platform,station
B boards = Behind are floor boards and the lower half of a panelled door. -platform,station,beach,road,attic -bed,background,backdrop,product,studio
L side = [Low light from one side/Low sidelight from the left] makes handle and buckles shine. -product,background,backdrop,studio
L soft = One large soft lamp from the left shows each seam and buckle, with a soft shadow to the right. +product,background,backdrop
V shop = Straight view at the height of the thing, 85 mm lens, sharp throughout +product,background,backdrop,studio
V low = Low three-quarter view, 50 mm lens -product,background,backdrop,studio

things-shoes-worn | thing | shoes, old shoes, boots, worn boots, cowboy boots, rain boots, rubber boots, leather boots, army boots, hiking boots, walking boots, red shoes, clown shoes, tap shoes, dancing shoes, ruby slippers, pair of shoes, wellies, wellington boots, ballet shoes, baby shoes, slippers, work boots, sandals, lost shoe | @ doorstep, floor, hall, field, porch, plain ground
D red pair = The two stand side by side, one a little in front, toes pointing past us to the left. +red -ballet,cowboy,baby
D knitted pair = The two tiny shoes stand side by side, no longer than a finger, worked in soft even loops with a button at each strap. +baby
D cowboy pair = The two stand side by side, pointed toes a little apart, stitched shafts up to the calf, pull straps standing at the top. +cowboy
D new pair = The two stand side by side at three-quarter, laces drawn even, the leather smooth and lightly polished. -old,worn,muddy,dirty,dusty,battered,doorstep,porch,field,mud,farm,army,soldier,hiking,walking,work,road,trail,desert,forest,grass -lost,ballet,wellies,wellington,slippers,sandals,one,canvas,baby,red,cowboy
D pair = The two stand side by side, one toe turned a little in, laces loose and tongues hanging out. +old,worn,muddy,dirty,dusty,battered,doorstep,porch,field,mud,farm,army,soldier,hiking,walking,work,road,trail,desert,forest,grass,canvas -lost,ballet,wellies,wellington,slippers,sandals,one,product -cowboy,baby,red
D tall = The pair leans together at the top, mud dried grey up to the ankle, one folded over on itself. +wellies,wellington
D satin = Their satin is grey and frayed at the flat toes, and long ribbons lie tangled across each other. +ballet
D one = It lies on its side all alone, sole towards us, the heel worn down at one edge. +lost,one
O creases = Deep creases cross where the toes bend, and the leather there has gone pale. +old,worn,muddy,dirty,dusty,battered,doorstep,porch,field,mud,farm,army,soldier,hiking,walking,work,road,trail,desert,forest,grass -wellies,wellington,ballet,slippers,baby,product
O heel = The inside keeps the dark print of a heel. +slippers,sandals,baby
N by them = A brush and a tin of polish stand beside them. -cowboy,baby,red,ruby,product,desert,beach,window,box,grass,sneaker
B door = Behind is the lower edge of a wooden door. -desert,beach,grass,baby,background,field,road,street -new,product,background,backdrop,studio,catalogue,shop,packshot
L low = Low sun from the right sends two long shadows out from the heels. -product,background,backdrop,studio,catalogue,shop,packshot
L studio soft = One large soft lamp from the upper left rounds toes and shafts evenly. +product,background,backdrop,catalogue,shop,packshot -studio
V low view = From just above the ground, 60 mm lens, shallow focus -product,background,backdrop,studio,catalogue,shop,packshot
V shop view = Straight view at shoe height, 85 mm lens, sharp throughout +product,background,backdrop,studio,catalogue,shop,packshot

things-letter | thing | letter, letters, love letter, envelope, old letters, postcard, postcards, note, handwritten note, diary, journal, notebook, telegram, wax sealed letter, sealed letter, old envelope, goodbye letter, birthday card, travel journal, leather journal, school notebook, stack of letters, bundle of letters, ransom note, shopping list, old letter, paper letter, wax seal envelope | @ desk, table, drawer, doormat, bed
D open sheet = A sheet lies open with its three fold lines still standing up, slanted ink lines too small to read. -bundle,diary,journal,notebook,postcard,many,love,old
D tied = A bundle of envelopes is held by a faded ribbon, their edges furry and brown. +old,bundle,love,many
D open book = It lies open at a page half filled in small slanted lines, a ribbon in the gutter. +diary,journal,notebook
D pictures = Cards lie overlapping with deckled edges, faded blue seas and tinted hotels among them. +postcard,postcards
O leather cover = The leather of the cover is soft and scuffed, a thong wound round the button at its edge. +leather
O ink = In one place a drop has fallen, and the ink has run there to a small blue cloud.
N things = A pen with its cap off lies by it.
B table = The dark table top runs back to an inkwell and the foot of a lamp.
L window = Window light from the upper left shines through the thin paper and shows the writing of the other side.
L lamp = A low lamp makes a yellow half circle on the paper. +night,evening
V over = Slanting view from above, 80 mm lens, paper ivory, ink blue and brown

things-keys | thing | key, keys, old key, padlock, lock, keyhole, bunch of keys, doorknob, door handle, mailbox, letterbox, brass key, iron key, car keys, house key, skeleton key, combination lock, bicycle lock, love lock, love locks, key hole, old keyhole, rusty keyhole, old rusty key, rusty key, rusty padlock, old padlock, golden key, gold key | @ door, table, hook, wall, plain ground
D silver key = A slim silver key as long as a finger hangs in the middle, its bit cut in fine steps. +silver
D winged key = Two thin wings of silver feathers stand out on both sides of its bow, half spread. +wing,wings,winged
D bowlful = Keys of all sizes lie heaped in the bowl, old iron ones and small flat ones, two hanging over its rim. +bowl,dish,box,jar
D golden key = A golden key as long as a finger lies alone, its bow a ring of three leaves, its bit cut in fine steps. +golden,gold
D keyhole plate = A worn plate of iron is screwed to old wood, and in its middle the keyhole stands black, round above and narrow below. +hole,keyhole
D key across the palm = The old key lies slantwise across the open palm, its round end at the wrist, reddish dust on the skin beside. +palm,hand
D iron key lying = An iron key as long as a hand lies slantwise, with a ring of three open leaves at one end, a round stem and a notched square plate at the other. -palm,hand,padlock,keyhole,bunch,many,doorknob,handle,mailbox,letterbox,doorbell,lock -hole,keyhole,golden,gold,glowing -wing,wings,winged,silver
D bunch on a ring = A dozen keys of all sizes are spread round one steel ring, one marked by a dab of red nail varnish. +bunch,many -bowl,dish,box,jar
D plate = A brass plate with an empty keyhole is screwed on crooked, the paint round it polished away by knuckles. +keyhole,lock,doorknob,handle -hole,keyhole
D hasp = The heavy padlock hangs through a hasp, weeping rust down the boards. +padlock
D box = Its flap is stuck half open by a roll of paper, the slot bright from use. +mailbox,letterbox
O worn lock = The keyhole shows black, and light lies round its rim. +keyhole
O old map = Under it the old map is brown at its folds, thin ink lines of coasts and rivers running on from below the metal. +map
O metal = Wear has made the edges bright while the hollows keep black and brown.
N loop and paper tag = A loop of brown string with a small paper tag is knotted to it. -palm,hand,padlock,mailbox,letterbox,doorknob,map -hole,keyhole,golden,gold,glowing -bowl,dish,box,jar -wing,wings,winged,silver
L low light from right = Warm low light from the right skims the surface, brings out every scratch and lays a long soft shadow beside it.
V very close view = Very close view at a slant, 100 mm macro lens, front edge sharp, background soft, dark iron and brown

things-chair | thing | chair, armchair, rocking chair, empty chair, sofa, couch, bench, stool, throne, deckchair, hammock, park bench, bed, unmade bed, kitchen chair, garden chair, office chair, dentist chair, barber chair, beach chair, beach chairs, deck chair, folding chair, leather sofa, velvet sofa, leather armchair, wing chair, high-backed chair, swing seat, school chair, church pew, bar stool, bar stools, porch swing, rattan chair, wicker chair | @ room, porch, garden, attic, beach, street
D armchair front = It stands at an angle to us, deep seat, round arms and short turned legs. +armchair
D sofa front = It stands low and wide, seen a little from the left, two deep cushions along its back and a throw over one arm. +sofa,couch
D alone = It stands by itself at an angle to us, its seat a little hollowed from use. -sofa,couch,bench,throne,hammock,bed,deckchair,office,gaming,stool,stools -armchair
D long = It stands wide and low, one cushion squashed into the corner, the next with a clear dent. +sofa,couch -sofa,couch
D throne = The back rises to twice a man's height, carved and gilded, three steps going up to it. +throne
D cloth = The striped canvas hangs in a sling, still bellied as if somebody had just got up. +deckchair,hammock
D sheets = The blanket is thrown off in a wave, two pillows dented, the sheet drawn into a star of folds. +bed
D slats = Its wet slats are dark, with one newspaper page stuck to them and initials cut in the back. +bench
O curved runners = The curved runners rest on the boards, and the slats of its back are bowed and pale where shoulders leaned. +rocking
O *mustard velvet cover = Its covering is soft velvet, lighter where a hand has brushed it. +armchair,sofa,couch -leather
O cracked leather = The leather is creased and shiny on the seat, with fine cracks along the front edge and brass studs round the arms. +leather
N left = A folded blanket hangs over its back. -office,school,bar,dentist,barber,stool,stools,throne,pew,bed,bench,hammock,modern -background,backdrop,product,packshot
B wall = The wall behind is bare plaster, one framed drawing hung on it. -beach,garden,park,porch,street,forest,field,background -product,packshot
L window = Light from a tall window falls across it in four panes and bends over the edge of the seat. -bench,deckchair,hammock,garden,beach,park,field,street -porch,balcony,terrace,patio,veranda -background,backdrop,product,packshot
L soft lamp = One large soft lamp from the left lights seat and back evenly, with a soft shadow to the right. +background,backdrop,product -bench,deckchair,hammock,garden,beach,park,field,street
L leaves = Sun comes through leaves from the left and lies in flecks on seat and ground. +bench,deckchair,hammock,garden,park,porch,terrace,patio
V straight = Straight view from across the room, 50 mm lens, calm, sharp, muted colours -bench,deckchair,hammock,garden,beach,park,field,street -porch,balcony,terrace,patio,veranda
V outside = Straight view from six steps away, seated height, 50 mm lens, calm, sharp, muted colours +bench,deckchair,hammock,garden,beach,park,field,street,porch,terrace,patio,balcony

things-books | thing | book, books, stack of books, old book, pile of books, open book, bookshelf, pop-up book, bookcase, leather book, spell book, cook book, cookbook, children's book, library books, school books, comic book, phone book, book stack, encyclopedia | @ table, desk, shelf, library, windowsill, bed
D crooked stack = Thick and thin, they lie on one another a bit crooked, spines of cloth in brick, bottle green and ochre, a strip of paper sticking out. +many,stack,pile,tower -open,pop-up,bookshelf,bookcase
D open = It lies open in the middle, pages arched up from the gutter, one leaf standing and about to turn. -stack,pile,many,tower,pop-up,bookshelf,bookcase -many
D pop-up = As it is opened a whole paper scene rises from the fold, towers unfolding on their tabs. +pop-up
D shelves = Shelves bend under double rows, with small books lying flat on top of the big ones. +bookshelf,bookcase
O edges = Page edges are brown and wavy, a corner is turned down, and a thread hangs from a loose headband.
D tied with string = String goes round the stack both ways and is knotted on top in a small bow, cutting a little into the covers. +string,tied,ribbon
O cup beside = A cup of coffee stands close by, a thread of steam over it. +coffee,tea,cup
N glasses and fern = Glasses and a dried fern used as a marker lie beside. -string,tied,coffee,cup,magic
B soft window = Behind, a window with a plain curtain is out of focus.
L window = Warm light from the right comes low over the pages and shows every fibre and letter as texture.
V close = Close view at the height of the pages, 70 mm lens, shallow focus, paper cream and cloth colours

things-glasses | thing | magnifying glass, binoculars, telescope, monocle, compass, map, microscope, opera glasses, world map, road map, school globe, brass telescope, spyglass, video camera, box camera, movie camera, pocket compass, sextant | @ desk, table, windowsill, map
D one arm open = $The {lie|lie} with one arm open and the other folded, two bright curved spots of light under the lenses. +from-glasses,from-spectacles,from-sunglasses -broken,cracked,bent
D snapped arm and cracked lens = One lens is cracked across in a star, the frame is bent at the bridge, and one arm has snapped off and lies a little apart. +broken,cracked,bent,smashed
D magnified page = Propped over the page, the lens swells a hand's width of it up to huge bent shapes. +magnifying
D barrel = Brass tube with scratched black leather, eyepiece drawn out, it points up out of the window. +from-telescope,from-binoculars,from-microscope,from-spyglass,from-sextant
D body = The metal and leather body faces us with its lens, a blue and a purple reflection deep in the glass. +from-camera
D needle = The blued needle trembles to a stop over a card with thirty-two points. +from-compass
D sphere = The faded globe leans in its half ring, seas gone brown, one continent rubbed pale by a thumb. +from-globe
D spread = It is spread out and held down at the corners by a cup, a stone and a knife, creases worn through to holes. +from-map -from-camera,from-compass,from-glasses,magnifying,from-binoculars,from-globe
O worn finish = Where hands have held it the finish is gone and the metal shows yellow. -glasses,spectacles,sunglasses,map,globe,plastic
N notes and ruler = Pencilled notes, a ruler and a curl of string lie round about. -pavement,street,beach,grass,road,sand
L window = A window on the left draws itself, small and bent, on every curve.
V close view = Close slanting view from above, 80 mm lens, shallow focus

things-photo-frame | thing | photograph, old photograph, photo, photo album, polaroids, picture frame, framed picture, family photo, broken mirror, snow globe, music box, broken vase, bathroom mirror, wedding photo, family photographs, black and white photograph, ming vase | @ shelf, wall, table, mantelpiece, attic, floor
D photo = The small print has a white deckled edge, a bent corner and brown spots, its people stiff and squinting. +from-photograph,from-photo,from-album,from-polaroid,from-polaroids
D frame = The frame hangs slightly tilted from a visible nail, its gilt leaf chipped off to red clay. +from-frame,framed
D glass = In its spotted glass the opposite window appears, darker and greener than the room. +from-mirror
D shards = It has burst into long pieces, each holding another bit of ceiling. +broken
D dome = Under the glass dome flakes are still sinking round a tiny house and a fir, water line just below the top. +snow
D turning = Its lid stands open, a pin drum turns against a steel comb and a dancer leans on her spring. +music
D round-shouldered vase = It is narrow-necked and broad-shouldered, empty, with a dry tide mark inside the lip. +from-vase -broken,flower,flowers,rose,roses,tulip,tulips,branch,branches,peonies,grasses,sunflowers
D stems fanned from the neck = It is narrow-necked and broad-shouldered, and the stems fan out from the neck at unequal heights, one bent down on the left. +from-vase +flower,flowers,rose,roses,tulip,tulips,branch,branches,peonies,grasses,sunflowers
N china dog and key = On both sides stand a china dog, a key and a small dish, dust round their feet. -minimal,minimalist,plain,modern,vase,studio
B paper = Faded striped wallpaper behind, with a hairline crack.
L side = [Light from a wide window/Gentle light from one side], and one clear reflection that does not hide anything.
V near view = Near view at eye level with it, 80 mm lens, quiet dusty colours

things-toy | thing | teddy bear, teddy, toy, toys, doll, rag doll, stuffed animal, plush toy, wooden toy, rocking horse, rubber duck, spinning top, marbles, building blocks, puppet, marionette, tin soldier, dollhouse, doll's house, yo-yo, tin robot, toy robot, toy soldier, toy soldiers, toy dinosaur, toy rabbit, toy elephant, plush rabbit, plush bear, cloth doll, porcelain doll, paper doll, russian doll, nesting dolls, sock puppet, hand puppet, wind-up toy, toy blocks, wooden horse, bath toy, dog toy | @ bed, floor, shelf, attic, bath, shop window, plain ground
D bear = It sits slumped with its legs straight out, head to one side, its plush worn thin on nose and paws. +teddy,bear,stuffed,plush
D doll = It sits stiffly, arms a little away from the body, painted lashes and a chip on the nose. +doll -russian,nesting
D nested = Round-shouldered and lacquered, they stand in a row by size, the middle one opened at the waist with a smaller one looking out. +russian,nesting,matryoshka
D horse = It has stopped in mid rock, mane of real hair thinned out, nostrils red, a leather rein gone stiff. +rocking
D duck = It floats a bit tilted, with its own upside-down double in the still water. +rubber,duck
D spin = It turns so fast that its stripes have become rings and its foot hardly touches. +top
D plain toy = It stands on the boards a little askew, made with simple tools, its painted eyes and buttons not quite straight. +tin,wooden,yo-yo,toys,soldier,robot,dinosaur,elephant,clown -rocking,teddy
D glass balls = Coloured twists hang in the glass balls, each throwing a bright comma of light on the floor. +marbles
D blocks = A tower of blocks leans just short of falling, letters worn down to the wood. +blocks
D strings = It hangs in its strings with knees bent and head sunk, the crossbar hooked on a nail above. +puppet,marionette
D front open = The whole front swings open on hinges, and rooms with tiny lamps, stairs and beds show in three floors. +dollhouse,house
O *worn = The surface is worn through where it was held most. -new,teddy,bear,plush
N floor = On the rug lie a wax crayon, a block and a button. -bed,shelf,bath,chair,beach,shop,box,street,bench,forest
L low = Low window light from the left, with a long shadow that is rounder than the toy.
V eye = From its own eye level, 85 mm lens, soft room behind, faded primary colours
`;
