/** Things as most people type them: an hourglass, red lipstick, a splashing sneaker, dice, a chess board. The form: `tableaux.ts`. */
export const PLAIN_GOODS_TABLEAUX = `
plain-shoe-splash | deed | floating, float, flying, fly, levitating, hovering, exploding, jumping, bursting, suspended & sneaker, sneakers, shoe, shoes, running shoe, running shoes, trainer, trainers, nike, jordan, jordans, boot, high heel & splash, paint, powder, explosion, smoke, air, mid-air, colorful, colourful, dynamic & #clothes, shoe, shoes, sneaker, sneakers | @ studio, plain ground
D hangs = The shoe hangs in the air in side view, toe to the left and pointing a little upward, its laces streaming up behind.
D *white upper = The upper is white mesh with smooth overlays along the side, on a thick curved sole of foam. -boot,heel,red,black,blue
D paint = Liquid paint bursts out from beneath and behind it in long curling tongues of magenta, yellow, cyan and orange, thin at the edges and torn into drops. +splash,paint,colorful,colourful -powder,smoke
D powder = Clouds of coloured powder burst out from behind it in magenta, yellow, cyan and orange, dense at the sole and thinning to dust. +powder,explosion -paint,splash
D smoke = Coloured smoke rolls up round it from below in slow folds of blue and pink. +smoke
D plain hover = Nothing is under it but a soft round shadow on the ground far below. -splash,paint,powder,explosion,smoke
O drops = Round glossy drops of every size fly off to all sides, each with a bright window of light in it. +splash,paint
O tread = The pattern of the sole shows in clean deep grooves.
B clean = Behind is one clean pale grey without any corner. -background,black,dark
B dark = Behind is deep black, so that the colours glow. +black,dark -white
L studio = Strong soft studio light from the upper left, a bright edge along heel and tongue from behind.
V side = Straight side view, 85 mm lens, frozen by flash, everything sharp, advertising photograph

plain-lipstick | thing | lipstick, lipsticks, red lipstick, lip gloss, lip balm & #product, lipstick, lipsticks, gloss | @ plain ground, table
D stands = The lipstick stands open and upright, its slanted tip turned out to full height, the cap lying beside it. -gloss,smear,swatch,many
D several = Five lipsticks stand open in a row, turned out to different heights like a small skyline, their caps laid down in front. +many
D gloss = The tube stands upright, and its wand leans on it with a drop of gloss at the tip. +gloss
D *colour = The bullet is smooth saturated red, its cut face satin and faintly ridged. -pink,nude,black,gloss
O case = The case is black with a polished gold collar that mirrors the red as a thin curved line. -gloss,gold,silver
O smear = A broad stroke of the same colour is drawn across the ground beside it, thick at one end.
O cap = The lying cap holds one long straight reflection.
B plain = Ground and wall behind run together in one soft blush tone. -background,marble,black,dark
B black = Ground and wall behind are black and glossy, with the thing upside down in them. +black,dark
L softbox = Large soft light from the left draws one clean white line down case and bullet, a faint rim from the right.
V level = Straight view at its own height, 100 mm lens, all of it sharp, advertising photograph

plain-cosmetic-jar | thing | cosmetic jar, cream jar, face cream, moisturizer, moisturiser, cosmetics, jar of cream, skincare jar, cosmetic product, cosmetic bottle, skin cream, cosmetic & #product, jar, cream, bottle | @ plain ground, stone, table
D jar = A low round jar of frosted glass stands open, smooth white cream in it drawn up to a soft peak, the lid leaning against its side. -bottle,closed,tube
D closed = A low round jar of frosted glass stands closed, its lid of pale brushed metal, the label empty but for a thin line. +closed
D bottle = A slim bottle of frosted glass with a pale metal cap stands upright, its label empty but for a thin line. +bottle -jar
O stone = It stands on a flat block of pale rough stone, a second smaller block behind it. +stone,rock,rocks
O podium = It stands on a low round platform of the same colour as the wall. +podium,platform,pedestal
O smear = A smear of cream with clear ridges lies in front. -bottle,closed,stone
N leaf = A round green leaf and its shadow fall across from the right. -background
N water = Fine drops of water lie on the ground round it. +water,wet
B wall = Behind is a plain warm beige wall. -background,pink,blue,green,white,black
L sun = Clear soft sun from the upper left, crisp light shadows of leaves on the wall.
V straight = Straight close view, 90 mm lens, all of it sharp, calm and clean

plain-shampoo | thing | shampoo, shampoo bottle, shower gel, body wash, lotion bottle, soap bottle, pump bottle, dispenser bottle, conditioner bottle, hand soap & #product, bottle, mockup, shampoo | @ bathroom, plain ground
D pump = A tall plain bottle with a pump stands in the middle, turned a very little to the left, its wide label empty. -tube,two,set
D set = Three plain bottles of different heights stand close together, each label empty. +two,set
D *white body = The bottle is matt white, the pump matt black. -amber,brown,black,green,pink,blue,clear
D amber = The bottle is clear amber glass, the liquid a finger below the shoulder. +amber,brown
O drops = Clean drops of water stand on its side. -mockup
O edge = A soft bright line runs down its left edge and a dimmer one down the right.
N towel = A folded pale towel and a sprig of eucalyptus lie at its foot. -background,mockup,alone
B plain = Ground and wall behind run together in one soft grey-beige. -background,bathroom,tiles
B tiles = Behind, pale square tiles are out of focus. +bathroom,tiles
L soft = Large soft light from the left, a soft short shadow to the right.
V straight = Straight view at label height, 85 mm lens, label and edges sharp

plain-mug-mockup | thing | coffee mug, mug, white mug, ceramic mug, mug mockup, coffee mug mockup, enamel mug, cup mockup & mockup, white, blank, product, plain, coffee, ceramic, logo, table & #product, mug, cup | @ plain ground, table, desk
D mug = A straight-sided mug stands in the middle, handle to the right, the smooth front free for a print. -latte,hot,chocolate,tea,steam
D hot mug = A straight-sided mug stands in the middle, handle to the right, steam rising from it. +tea,steam,hot
D *white glaze = The glaze is plain white, a thin rim catching the light all the way round. -black,blue,red,green,enamel
D enamel = The enamel is white with a thin dark blue rim, one tiny chip on the handle. +enamel
O shadow = A soft shadow leans to the left over the tabletop.
O inside = The inside falls off into pale grey shade.
N beans = A few coffee beans and a folded linen cloth lie by its foot. +coffee -mockup,background
B wall = Table and wall behind are soft and pale, with nothing else on them. -background
L window = Soft light from a window on the right.
V level = Straight view at its own height, 85 mm lens, front sharp

plain-boots | thing | leather boots, boots, boot, hiking boots, cowboy boots, work boots, chelsea boots, combat boots, ankle boots & #clothes, boots, boot | @ floor, plain ground, wood
D pair = The boots stand side by side, the left one turned out a little so that its flank shows, laces tied loosely at the top. -cowboy,chelsea
D cowboy pair = The boots stand side by side, pointed toes to the left, tall shafts stitched in curling lines. +cowboy
D chelsea = The boots stand side by side, smooth ankle shafts with a dark elastic gusset at the side. +chelsea
D brown leather = The leather is chestnut brown with a dull polish, darker at toe and heel. -black,white,red,suede,blue,green,pink,yellow,tan,grey,gray,rubber
O creases = Fine creases run across the instep where the foot bends. -new
O sole = A thick stitched sole shows along the edge, its tread deep.
O eyelets = Brass eyelets shine in two rows. -cowboy,chelsea
N brush = A brush and a tin of polish lie beside them. -mockup,background,studio,alone,mud,trail,forest
B boards = Wide old boards run back into shade. -background,studio,forest,snow
L window = Light from a window on the left skims the leather and leaves the right side dark. -studio
V low = Low three-quarter view, 60 mm lens, both boots sharp

plain-heels | thing | high heels, heels, high heel, stilettos, stiletto, pumps, red high heels, high heel shoes & #clothes, heels, heel, shoes | @ plain ground, floor, studio
D pair = The two shoes stand at a slight angle to each other, the first in side view, the second turned to show its toe. -one
D arch = The sole climbs in one steep clean arch from a pointed toe to a heel thin as a pencil.
D lacquer = The upper is glossy lacquer in one clean colour, the lamp mirrored in it as a long white line. -gold,silver,suede,velvet,satin
O lining = The lining is pale kid leather, the edge stitched so fine that it hardly shows.
O shadow = Both heels throw long thin shadows that cross.
B plain = Ground and wall behind are one smooth warm grey. -background,black,dark
B black = The ground is black and glossy and holds both shoes upside down. +black,dark
L hard = A narrow light from the upper left, bright on arch and heel.
V level = Straight view at the height of the heel, 85 mm lens, both sharp, fashion still life

plain-compass-map | thing | compass, old compass, compasses & #product, compass | @ table, map, desk, ground
D open = The compass lies open, its round brass case as wide as a palm, the lid folded back. -hand,necklace,tattoo
D dial = Under the thick glass a blued needle points to the upper left over a star of sixteen rays.
O map = It lies on an old map with brown coastlines, fold lines and small drawn mountains, one edge curling up. +map,maps
O wear = The brass is worn bright at the hinge and dark in the engraving.
O glass line = The window is mirrored in the glass as one bent bright square.
N pencil = A short pencil and a length of string lie across the map. +map,maps
N stones = Two pebbles and a dry leaf lie beside it. -map,maps,background
B dim = Behind, the table goes off into brown dusk. -background,forest,mountains
B hills = Behind, ridges of hills are soft and blue. +forest,mountains
L lamp = Warm light from the left shines on the rim and throws a small shadow of the needle.
V near = Close slanting view, 90 mm macro lens, needle sharp

plain-hourglass | thing | hourglass, hour glass, sand timer, sandglass, egg timer & #product, hourglass, glass | @ table, plain ground, desk
D stands = The hourglass stands upright between two turned discs of dark wood, three thin pillars round the glass. -lying,broken
D sand = Fine sand runs through the narrow waist in a straight thread and heaps to a sharp little cone below.
D dip = In the upper bulb the sand has sunk in the middle to a smooth funnel.
O *sand colour = The sand is pale gold. -blue,red,black,white
O glass = The thick glass bends the window into two tall curved lights.
N book = An old closed book lies beside it. -background,beach,desert
B dark = Behind, the room is brown and dark. -background,beach,desert,white
B dunes = Behind, dunes are out of focus under a low sun. +desert,beach
L back = Warm light from behind left glows through sand and glass, the front of the pillars in shade.
V level = Straight view at the height of the waist, 100 mm lens, thread of sand sharp

plain-chess | thing | chess, chess board, chessboard, chess pieces, chess game, chess set, chess king, chess queen & #product, #toy, chess, board, pieces, king, queen | @ table, plain ground
D board = The board is seen across one corner, the game half played, pawns scattered over the middle and the taken pieces in a row beside it. -king,queen,pieces
D king = A single king stands upright in the middle of the board, the fallen king of the other side lying before it. +king
D queen = The queen stands in front, larger than all the rest, its crown cut in fine points. +queen
D pieces = Knight, bishop and king stand close together in front, the others blurred behind them. +pieces -king,queen
D wood = The pieces are of turned boxwood and ebony, felt under their feet, edges rubbed bright. -glass,marble,gold
O squares = Light and dark squares run back to a soft blur, each piece with a faint reflection under it.
O long shadows = Long shadows of the pieces cross the board from left to right.
B dark = Behind, the room is deep brown and dark. -background
L low = One warm low light from the left, each round form with a bright edge.
V low view = From the height of the pieces, 85 mm macro lens, the front row sharp

plain-dice | thing | dice, pair of dice, die, d20, dnd dice, casino dice & #product, #toy, dice, d20 | @ table, plain ground
D two = Two dice lie on green felt, one flat with its six up, the other just tipping on a corner. -d20,dnd,flying,falling
D d form = A twenty-sided die lies in front with one numbered face turned up, smaller dice of other shapes round it. +d20,dnd
D flying = Dice hang in the air at all angles over green felt, the nearest blurred with turning. +flying,falling
D *red = They are of clear red plastic with white dots, and light shines through their edges. -d20,dnd,white,black,blue,wooden
D swirl = They are cast of clear resin with violet and gold swirled in it, the numbers inlaid in gold. +d20,dnd
O edges = Corners and edges are crisp, each dot a small drilled hollow. -d20,dnd
O glow = A red patch of light lies on the felt beside each. -d20,dnd,white,black,blue,wooden
N chips = A low stack of chips stands out of focus behind. +casino
B dark = Behind, the table runs off into darkness. -background
L hard = Hard light from the upper left, sparks on the edges.
V low = Low close view, 100 mm macro lens, front die sharp

plain-chips | thing | poker chips, casino chips, poker, casino chip, poker cards, royal flush, roulette, roulette wheel, casino & #product, #toy, chips, poker, casino, roulette, cards, flush | @ table, casino
D stacks = Four stacks of chips of different height stand on green felt, a few more spilled in front. -roulette,flush
D cards = Five cards lie fanned in front on the felt, ten to ace of one suit. +flush,cards,royal
D wheel = A polished wheel of dark wood fills the lower half, the white ball caught in one of the numbered pockets. +roulette
D colours = They are red, blue, green and black with white bars along the rim. -roulette
O rims = Each rim shows its inlay like the edge of a coin. -roulette
O chrome = The hub of the wheel is chrome and holds the lamp as a bright star. +roulette
N cards by = Two cards lie face down beside them. -roulette,flush,cards,background
B dark = Behind, the table fades into dark with a few warm discs of light. -background
L lamp = A lamp hangs close above and lights the felt in a soft round pool.
V low = From the height of the felt, 85 mm lens, front stack sharp

plain-ball | thing | soccer ball, football, basketball, tennis ball, baseball, volleyball, golf ball, rugby ball & grass, pitch, field, court, hoop, goal, net, floor, stadium, tee, racket, racquet, ball, glove, bat, sand, beach & #toy, #product, ball, basketball, baseball, football, volleyball | @ field, court, stadium
D on the grass = The ball lies on short wet grass, a few blades bent against it. +grass,pitch,field,stadium,goal -hoop,net,kick,kicking,basketball,tennis,golf,court
D in the net = The ball bulges the net outward, the mesh stretched in a star round it. +net,goal -hoop,basketball,tennis
D through the hoop = The ball drops through the orange ring, the white net flung up round it. +hoop,net -soccer,football,goal,tennis
D on court = The ball lies on the court just inside a white painted line, its own shadow close beside it. +court -hoop
D with racket = A racket lies flat on the blue court, its grip towards us, a bright ball resting on its strings. +racket,racquet
D on the tee = The ball sits on a wooden tee in short grass, dimples sharp. +tee,golf
D soccer skin = Black and white panels meet in clean seams, a little mud on one side. +soccer -hoop
D basket skin = The pebbled orange skin is crossed by four black lines. +basketball
D fuzz = The yellow-green felt is furry along its edge, with one white curved seam. +tennis
D leather = The white leather is held by two rows of red stitches. +baseball
O drops = Drops of water stand on it and on the blades, and a white chalk line runs past close behind. +grass,pitch,field
O rim = The iron ring is scuffed, the white square painted above it half in shade. +hoop,basketball
O strings = The tight strings make a fine grid of shadow on the ground. +racket,racquet
N wall line = The painted lines run off to a corner far behind. +court,tennis,racket,racquet
B stands = Behind, the stands and floodlights are out of focus. +stadium,soccer,football,pitch -background
B hall = Behind, the court and its far lines are soft. +court,hoop,basketball -outdoor,background
L low = Low sun from behind left, long shadow towards us. -night,hoop,court
L floodlight = White floodlight from high up, black sky. +night -hoop
L hall light = Bright lamps from above shine on the ball. +hoop,court
V ground = From the ground, 85 mm lens, ball sharp -hoop
V up = From below the ring, 24 mm lens, ball and net sharp +hoop

plain-skateboard | thing | skateboard, skateboards, longboard, penny board & #product, #toy, #vehicle, skateboard, longboard | @ street, skatepark, wall, plain ground
D leans = The skateboard leans upright against a wall, wheels outward. -flying,jump,ground,floating
D stands = The skateboard stands on its wheels, seen from the side. +ground,flying,floating
D deck = The underside is painted in broad bands of red, blue and cream, scraped to bare wood along the middle.
O wheels = Four white wheels with dark bearings sit on dull metal axles.
O grip = Black sandpaper covers the top, worn grey at both ends.
N sticker = A few torn stickers overlap on the tail.
B wall = Behind is a concrete wall with faint stains. -background,studio
L sun = Low sun from the left throws its long shadow on the wall.
V straight = Straight view at its own height, 50 mm lens, all sharp

plain-vr | thing | vr headset, vr goggles, virtual reality headset, vr glasses, headset & vr, virtual, reality, neon, gaming, futuristic, white & #product, headset | @ desk, plain ground
D floats = The headset is shown three-quarters from the front, the smooth visor to the left, its strap curving back in a loop. -wearing
D shell = The shell is matt white with rounded edges, the visor one piece of dark gloss. -black
O lenses = Small round cameras sit at the four corners of the visor.
O pads = A grey foam cushion shows along the inside.
N controllers = Two controllers with ring-shaped guards lie beside it. -floating,background
B plain = Behind is a plain pale ground. -neon,background,black,dark
B neon = Behind, bars of pink and blue light run through the dark. +neon,gaming,futuristic
L studio = Soft light from the upper left, a clean line along the visor. -neon
L neon light = Pink light from the left and blue from the right meet on the visor. +neon,gaming,futuristic
V three quarter = Three-quarter view, 85 mm lens, all sharp

plain-controller | thing | game controller, controller, gamepad, playstation controller, xbox controller, joystick, console controller & #product, controller, gamepad, joystick | @ desk, plain ground
D tilted = The controller is shown tilted towards us, both grips down, the two thumbsticks in front. -hands,holding
D parts = A cross of four direction keys sits at the left, four round buttons at the right, thumbsticks with ridged rims between them.
O *shell = The shell is smooth matt black, the seams exact. -white,red,blue,pink
O texture = Fine grain covers the grips.
O neon rims = Its edges are drawn in thin lines of pink and blue light. +neon
N cable = Its cable lies in one loose loop behind. -wireless,floating,background,neon
B dark = Behind is a dark ground that lightens to violet at the foot. +neon,gaming,rgb
B plain = Behind is a plain pale grey ground. -neon,gaming,rgb,background,dark,black
L neon = Pink light from the left and cyan from the right shine on grips and sticks. +neon,gaming,rgb
L soft = Large soft light from above left, a soft shadow below. -neon,gaming,rgb
V front = Three-quarter view from above, 85 mm lens, all sharp

plain-necklace | thing | diamond necklace, pearl necklace, gold necklace, necklace, silver necklace, pendant, pendant necklace & #product, #clothes, necklace, pendant | @ plain ground, velvet, table
D lies = The necklace lies in a soft curve like an open U, its middle nearest to us. -bust,neck,wearing,stand
D bust = The necklace lies round a plain dark display bust. +bust,stand,neck
D diamonds = Round stones in claws follow one another, growing larger to a drop-shaped one in the middle, white fire and small rainbow sparks in each. +diamond,diamonds
D pearls = Round pearls lie close together on a knotted thread, each with a soft rosy sheen and the window mirrored in it. +pearl,pearls
D chain = A fine chain of small links carries one smooth pendant. -diamond,diamonds,pearl,pearls
O clasp = The small clasp lies open at the back.
O shadow = A thin shadow follows the whole curve.
B velvet = It lies on deep blue velvet that swallows the light. -white,background,marble,bust
B white = It lies on plain white. +white
L points = Two small lamps give sharp sparks, and a soft one from the left rounds the metal.
V macro = Close view at a slant, 100 mm macro lens, middle sharp, ends soft

plain-candle-jar | thing | candle, scented candle, candle in a jar, jar candle, candles, soy candle, candle jar & jar, glass, scented, product, soy, label, mockup, spa, cozy, wax & #product, candle, candles | @ table, windowsill, bathroom
D jar = A thick straight glass jar is filled with smooth cream wax, a single wick burning in the middle. -pillar,unlit,birthday,cake
D unlit = A thick straight glass jar is filled with smooth cream wax, a clean white wick standing up from it. +unlit
D pool = Round the wick the wax has melted to a clear golden pool. -unlit
O label = A plain paper label without any words is stuck on its front. +label,mockup,product
O amber = The glass glows amber down to half its height. -unlit
N sprig = A sprig of dried lavender, a box of matches and a folded linen cloth lie beside it. -background,spa
N spa = A rolled white towel and three smooth dark stones lie beside it. +spa
B dim = Behind, the room is dim and warm, out of focus. -background,white
L own = The small flame lights the near things warmly, and soft evening light from the left fills the rest. -unlit
V level = Close view at the height of the flame, 85 mm lens, flame and rim sharp

plain-tank-sub | thing | submarine, submarines, u-boat & #vehicle, submarine | @ underwater, sea, harbour
D under water = The long dark hull glides from right to left through open water, its blunt round bow trailing a veil of bubbles. -surface,surfacing,yellow,harbour,harbor,port,dock
D surface = The long dark hull lies half out of the water, waves running white along both sides. +surface,surfacing,harbour,harbor,port,dock
D yellow one = The round yellow hull with brass-ringed portholes glides through open water, its screw turning in bubbles. +yellow
D tower = The tower stands up amidships with periscope and fins.
O plates = Rows of plates and small openings show along the flank, streaked with pale growth. -yellow
O lamp = A lamp at the bow throws a cone of pale light ahead. -surface,surfacing,harbour,harbor,port,dock
N fish = A shoal of small silver fish parts round the bow. -surface,surfacing,harbour,harbor,port,dock
B deep = Below, the water sinks into ink blue over dim rocks. -surface,surfacing,harbour,harbor,port,dock
B sea = Behind, a grey sea runs to the horizon. +surface,surfacing
L from above = Slanting beams come down from the bright surface and slide over the back. -surface,surfacing,harbour,harbor,port,dock
L day = Clear light from the left, foam white against dark steel. +surface,surfacing,harbour,harbor,port,dock
V diver = Seen as by a diver ahead and to one side, 20 mm lens, bow sharp, stern lost in blue -surface,surfacing,harbour,harbor,port,dock
V shore = From another deck, 85 mm lens, sharp +surface,surfacing,harbour,harbor,port,dock

plain-heli | thing | helicopter, helicopters, chopper helicopter, rescue helicopter, military helicopter & #vehicle, helicopter | @ sky, mountains, city
D flies = The helicopter hangs in the air, nose a little down, seen from the front left, the main rotor a pale disc of motion. -landed,landing,parked
D stands = The helicopter stands on its skids, rotor blades drooping. +landed,landing,parked
D cabin = The rounded windscreen mirrors the sky, and two helmets show dark behind it. -landed,parked
D *paint = The body is dark blue with a white stripe to the tail. -red,military,rescue,army,black,white,yellow
D rescue paint = The body is bright red with a white cross-stripe, the side door open. +rescue,red -black
D military paint = The body is dull olive, with no markings to be read. +military,army
O tail = A slim boom runs back to the small tail rotor.
B land = Far below and behind, wooded hills fade into blue haze. -city,sea,background,snow,mountains,war
B peaks = Behind, snow peaks stand sharp in thin air. +snow,mountains
B towers = Behind, towers of glass stand in haze. +city
L side = Clear light from the left, a bright line along the roof. -night,sunset
L sunset = Low orange sun behind it, the near side in shade. +sunset
V air = From the air at the same height, 135 mm lens, body sharp, rotor blurred

plain-shuttle-launch | thing | rocket launch, space shuttle launch, shuttle launch, spaceship launch, launch, liftoff & rocket, space shuttle, shuttle, spaceship, starship, spacecraft, launch, #vehicle | @ launch pad, cape, sky
D climbs = The rocket has just cleared its tower and climbs on a white-gold flame twice its own length. -shuttle
D shuttle climbs = The white orbiter with its black belly climbs on its great rust-coloured tank, two white boosters at its sides, all on white-gold flame. +shuttle
D clouds = Billowing clouds of steam and smoke, lit orange from within, roll out over the pad on both sides.
O ice = Sheets of ice break off the hull and fall glittering. -shuttle
O tower = The steel tower stands beside it, arms swung back.
N water = In front, a flat lagoon mirrors the flame as one long bright streak. -desert,mars,city
B evening = The sky is deep blue, a few thin clouds lit from below. +night,dusk,evening
B day = The sky is clear blue above the smoke. -night,dusk,evening
L flame = The flame is brighter than all else and throws hard light on tower and clouds.
V far = From across the water, 200 mm lens, everything sharp

plain-school-bus | thing | school bus, yellow school bus, school buses, american school bus & #vehicle, bus | @ street, road, school
D stands = The bus stands at the kerb in three-quarter view, its long blunt bonnet to the left, folding door open. -old,abandoned,night
D yellow = It is deep yellow from end to end with three black lines along the side, two red lamps and two amber ones above the windscreen.
D windows = A row of small two-part windows runs down the side, empty seats behind them.
O mirrors = Round mirrors stand out on stalks before the bonnet.
O sign = A red eight-sided sign is folded against the side.
N leaves = Yellow leaves lie along the kerb. +autumn,fall
B street = Behind, maples and low houses of a quiet street are out of focus. -background,city,snow
B snow = Behind, roofs and trees are white. +snow,winter
L morning = Low morning sun from the right shines along the side, long shadow to the left. -night,rain,snow
V three quarter = Three-quarter view from the pavement, 35 mm lens, all of it sharp

plain-police-car | thing | police car, cop car, patrol car, police cars, ambulance, fire truck, fire engine, firetruck & night, street, city, lights, chase, road, rain, blue, emergency, station, parked, fire, #vehicle & #vehicle, car, truck, ambulance, engine | @ street, road, city
D police = The patrol car stands slantwise across the street, the bar on its roof flashing red on one side and blue on the other. +police,cop,patrol
D ambulance = The ambulance stands at the kerb, rear doors open on a bright white interior, blue lamps flashing on the roof. +ambulance
D engine = The fire engine fills the street, tall and red with white stripes and chrome lockers, ladder folded along the roof, blue lamps flashing. +fire,firetruck
D flash = Each flash jumps across house fronts, wet road and parked cars.
O paint = Dark bonnet and white doors are beaded with rain. +police,cop,patrol -sunny,day
O headlights = The headlights throw two long white beams towards us.
N wet = The road is wet and holds both colours in long stripes. -snow,day,sunny
B street = Behind, the street goes off in dark windows and a few neon signs. +night,city -fire
B day street = Behind, the street is quiet and out of focus. -night,city,rain
L night = Street lamps give dim orange, the lamps on the roof all the rest. +night,rain,city
L day = Clear light from the left on paint and glass. -night,rain,city
V low = From low at the kerb, 35 mm lens, car sharp, lights starred

plain-delorean | thing | delorean, back to the future car & #vehicle, delorean, car | @ street, garage, road
D stands = The low wedge of the car stands in three-quarter view, both gull-wing doors raised like wings. -flying,driving
D steel = Its body is of bare brushed steel with long grain, no paint anywhere, black ribs along the flank.
D flying = The low wedge of the car hangs above the street, wheels folded flat and glowing underneath. +flying
O lamps = Four square headlamps sit in a black grille.
O coils = Cables and finned vents crowd the engine cover.
N smoke = Thin white mist runs out from under it over the asphalt.
B lot = Behind, a wide empty car park with a few lamps sinks into blue night. -background,city,neon
B neon = Behind, neon signs in pink and blue blur together. +city,neon
L blue = Cold lamp light from above runs along the steel, a faint blue glow from the engine.
V low = From headlamp height, 35 mm lens, all sharp

plain-digger | thing | excavator, digger, bulldozer, crane truck, construction vehicle, backhoe & #vehicle, excavator, digger, bulldozer | @ construction site, quarry
D digs = The excavator stands on its tracks on heaped earth, arm bent, the toothed bucket biting into the soil. -bulldozer,parked,toy
D pushes = The bulldozer pushes a wave of earth before its wide blade. +bulldozer
D *yellow = The body is chrome yellow, scratched to grey along arm and bucket, mud caked in the tracks. -red,blue,orange,toy
O cab = The glazed cab is empty, one door open.
O hydraulics = Bright steel rods and black hoses run along the arm.
N clods = Clods roll down the heap in front.
B site = Behind, a pit and raw concrete walls stand in pale dust. -background,white
L sun = Sun from the left through dust, hard shadow of the arm on the ground. -night
V low = From low on the ground, 35 mm lens, bucket large, all sharp
`;
