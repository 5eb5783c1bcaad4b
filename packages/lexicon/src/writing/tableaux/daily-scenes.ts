/** Occasions that are the picture themselves: a kiss, a goodbye, a barbecue, a parade. The form: `tableaux.ts`. */
export const DAILY_SCENES_TABLEAUX = `
daily-kiss-scene | place | kiss, first kiss, stolen kiss, secret kiss, goodnight kiss, last kiss, wedding kiss | @ any
D noses past each other = The noses have found their way past each other, lips just touch, and both pairs of eyes are shut.
D hand at the jaw = A hand lies along the jaw with the thumb before the ear, another holds on to a sleeve.
D up on the toes = The shorter one stands up on the toes, one heel lifted from its shoe.
O coat pulled close = Collar and scarf are crushed between the two, and a bag has slid down to an elbow.
N dropped glove = A glove has dropped beside their shoes.
B blurred lights = Behind them the lamps of a street have gone to soft round spots. +night,street,evening
L evening side = Low warm light comes from one side and runs along the two profiles, the narrow gap between the chins dark.
L street lamp rain = A lamp above draws bright lines of rain on hair and shoulders. +rain
V two profiles = Close two-profile view at lip height, shallow depth, soft muted colours

daily-date-scene | place | date, date night, first date, blind date, romantic dinner, candlelit dinner, candlelight dinner, dinner date, dinner for two | @ restaurant, cafe, bar
D chin on the hand = One talks with a fork forgotten in the air; the other listens with the chin on a hand and does not look at the food at all.
D feet below = Under the cloth a shoe touches a shoe and stays.
D menu as a shield = A menu held up hides everything below two eyes. +first
O table between = Between them are a candle in a bottle run down with wax, two glasses at unequal levels and a shared plate with two spoons.
N rose in water = A single carnation stands in a glass among crumbs, and a napkin has been folded into a tiny boat.
B other tables = Behind, other tables are only small flames and the white of a waiter's jacket.
L candle = The flame lights chins and hands from below, golden, and everything past the chairs falls into brown.
L candle then = The flame lights chins and hands from below, golden, and everything past the chairs falls into brown. +night,evening
V across the candle = View across the next table, seated height, long lens, amber and wine red

daily-station-goodbye-scene | place | goodbye, farewell, last goodbye, parting, sad goodbye, airport goodbye | @ station, platform, airport, harbour
D arms that will not let go = The two hold each other so hard that heels lift, one chin dug into the other's collar, one eye open on the clock. -wave
D palm on the glass = A palm is pressed flat to the inside of the window, another to the outside, a hand's width apart as the carriage starts. +train,wave
D walking beside = The one who stays walks along, faster and faster, arm lifted. +wave,train
O *bag between the feet = A brown suitcase with a belt round it is clamped between the ankles.
N ticket in the fist = The ticket is bent in a fist that grips the back of a coat.
B clock and carriages = Behind, under an iron roof, hang a round clock and a line of open doors. +station,platform,train
B glass and tails = Behind the glass wall stand tail fins with lights. +airport,gate,departures
L grey from the roof = Grey light falls through the glass roof, and [steam/dust] makes the far end pale. +station,platform,train
L cold hall light = Cold even light from the ceiling leaves no shadow on the wet faces. +airport,departures
V medium quiet = Medium view from behind a pillar, eye height, muted blue, brown and grey

daily-reunion-scene | place | reunion, homecoming, welcome home, family reunion, airport reunion | @ airport, station, doorstep, street
D run with a dropped bag = One bag has been let fall where it was, and the last three steps are a run with arms out.
D lifted off the ground = One is lifted right off the ground, feet bent up behind, face hidden in the other's neck.
D hands hold the face = Two hands hold the face off to look at it, thumbs on the cheekbones.
O flowers crushed = A bunch in paper is crushed between the two, heads sticking out at the side.
N paper sign = A hand-painted paper sign has sailed to the floor, face down.
B rail and drivers = Behind a rail wait others with raised chins and drivers with tablets. +airport,arrivals
B lit house door = Behind them the house door stands open and yellow. +home,door,doorstep
L hall light soft = Broad light from high windows comes from behind and rims the two as one.
V at their side = View from the side, a few steps off, knees up, slightly blurred edges, warm

daily-proposal-scene | place | proposal, marriage proposal, wedding proposal, engagement, beach proposal | @ park, beach, restaurant, bridge, mountain
D down on one knee = One kneels on one knee and holds a small open box up in both hands, face lifted, mouth half open after the question.
D hands to the mouth = The other stands with both hands clapped over mouth and nose, shoulders drawn up, eyes already wet.
D box upside down = The lid points the wrong way in the excitement.
O ring = The ring is thin gold with one small stone, which throws a single spark.
N knee in the wet = A wet patch spreads at the knee of the trousers.
B people who noticed = At a polite distance strangers have stopped, one with a phone half raised.
L low golden = The sun stands low behind and to the left, edges both heads and shines through the small box.
L low golden late = The sun stands low behind and to the left, edges both heads and shines through the small box. +golden,sunset
L candle = A candle between them lights the box and the lower halves of both faces. +restaurant,night
V side on = Side view, full length, both in profile, soft ground, tender clear colours

daily-break-up-scene | place | break-up, breakup, argument, quarrel, divorce, fight between lovers, marital argument | @ street, cafe, car, bedroom, kitchen
D one talks one looks away = One speaks with both palms open upwards; the other has turned the whole body to the side and looks at nothing.
D gap on the bench = Between them on the seat is room for a third, and a bag has been put there. -car,street
D hand withdrawn = A hand has just been drawn out from under another, which stays lying as it was.
D wipers going = The wipers go over the windscreen, neither seat belt is done up, and both stare ahead. +car
O ring = On the table lies a key taken off its ring. +cafe,kitchen
N two full cups = Two cups stand full and flat, the milk drawn to a skin. +cafe,kitchen
N cardboard box = A carton with books, a lamp and a plant stands packed by the door. +bedroom,divorce,leaving
B rain on the glass = Rain runs down the window behind and breaks up the lights.
L flat grey side = Grey light from the window lies on one face and leaves the other, turned away, in shade.
L flat grey side then = Grey light from the window lies on one face and leaves the other, turned away, in shade. +rain
V across two backs = View at eye height through the glass of the window, reflections between, cool muted colours

daily-hug-scene | place | hug, embrace, group hug, last hug, family hug, bear hug, goodbye hug | @ any
D chin over the shoulder = Arms go right round, fingers spread on the back and pressing in, and a chin rests over the shoulder with closed eyes.
D face buried = One face is quite hidden in the other's collar; only an ear and hair show. +comfort,console,crying,sad
D hand on the back of the head = A hand cups the back of the head, the cheek laid on the crown. +comfort,console
D all in one knot = More arms come from outside round the first two, foreheads in the middle. +family,friends,group,team
O cloth in folds = The jersey is drawn into star-shaped folds under the fingers.
N strap slipped = A bag strap has slid to the elbow and swings.
L cloud light = Soft light from an open sky comes from behind us on the one face we see.
V chest up = From the chest up, over the near shoulder, face sharp, ground far out of focus, calm tones

daily-funeral-scene | place | funeral, burial, memorial service, day of the dead, rainy funeral, military funeral | @ cemetery, church, street
D six shoulders = Six carry it on their shoulders in one slow step, arms across each other's backs, eyes on the heels ahead. -day,remembrance,memorial
D candles on stone = Hands set candle after candle on the stone among orange flowers, and bread and a photograph stand between. +day,souls
D wreath let down = A wreath is set against the steps and its ribbon straightened with two fingers. +remembrance,memorial
O followers = Behind come coats in black and a child in the wrong colour, holding two hands.
N umbrella shut = Shut umbrellas drip on the gravel.
B tree row = Bare trees in a row and a small bell in a wall close it off.
L covered sky = A covered sky gives no shadow, and only flowers have colour. -day
L covered sky then = A covered sky gives no shadow, and only flowers have colour. +rain -day
L flames = Light of many flames comes from below on chins and hands. +day,souls,night
V from aside = From aside at walking pace, respectful distance, black, grey and one colour

daily-siblings-fight-scene | place | pillow fight, sibling rivalry | @ living room, bedroom, car
D tug of war = Both have hold of the same thing and lean back with all their weight, teeth bared, feet braced against each other. -pillow
D pillow at the ear = A pillow swung with both arms bends round the other's ear, and feathers burst out of its seam. +pillow
D foot in the ribs = A foot in a striped sock presses against ribs. -pillow
O *stretched toy = A toy rabbit is stretched between them to twice its length, a seam already opening. -pillow
O feathers = Feathers hang in the air and stick to open mouths. +pillow
N knocked lamp = A lamp leans on its cable, and building bricks are strewn all over the rug.
B parent's legs = In the door behind stand a grown-up's legs and a laundry basket. -car
L ceiling and window = Plain daylight from a wide window fills the room evenly.
V knee height = View from knee height, motion frozen, untidy bright colours

daily-snowball-fight-scene | place | snowball fight | @ park, street, garden, schoolyard
D burst on a back = A ball has just burst on a back, white dust standing round like smoke, shoulders up and neck pulled in.
D behind the wall = Behind a low wall of snow somebody crouches and presses the next one between mittens.
O hail of balls = Two more are in the air, one seen as a streak.
N ammunition = A heap of ready balls lies in a sledge.
B trees and lamp = Bare trees and an iron lamp with a white cap stand behind.
L winter sun = A low winter sun lights every flying crumb from behind and throws long blue shadows across the tracks.
L winter sun then = A low winter sun lights every flying crumb from behind and throws long blue shadows across the tracks. +snow,winter
V among them = View from among them at chest height, motion stopped, white and blue with red wool

daily-sprinkler-scene | place | water fight, water balloon fight, paddling pool, garden sprinkler | @ garden, street, park, yard
D balloon bursting = The balloon has just burst on a chest, its water still in one piece, round and clear. +balloon,fight
D aim with one eye = From behind a tree an arm with a bright plastic pistol takes aim. +gun,pistol
O drops like beads = Each drop is a separate bead in the air, and a bit of a rainbow stands in it.
N towel in grass = A towel, a melting ice lolly and a green hose with a kink lie in the trodden grass.
B fence and house = Behind are a board fence and the white back of a house with open windows.
L hard summer = Hard summer sun from behind makes all water white and the lawn a bright yellow-green.
L hard summer late = Hard summer sun from behind makes all water white and the lawn a bright yellow-green. +golden,sunset
V low frozen = Low view with a fast shutter, full figure, wet vivid colours

daily-food-fight-scene | place | food fight, pie fight, tomato fight, pie eating contest | @ kitchen, canteen, street, fair
D moment of the splash = It has just arrived: cream stands out from the face on all sides like a collar, eyes shut behind it. +pie,cake
D arm back = An arm is back with a handful, and the other side ducks behind a tray. +fight,throw
D cheeks full = Both cheeks are full, both fists hold the next, and the eyes go sideways to the neighbour's plate. +contest,eating
D whole face shut = The whole face has shut round the mouth, one eye a slit, the shoulders at the ears. +lemon
D red and open = Tears run, tongue out, a hand fans before it, the other already at the jug. +chilli,pepper
O drips = Drips hang from chin and elbow.
N plate = An empty plate spins out its last turn on its edge.
L bright flat = Bright flat light, so that every splash shows.
V close frozen = Close, motion frozen, loud colours

daily-camping-scene | place | campfire, camping trip, bonfire, camp fire, campfire stories | @ woods, lakeside, meadow, mountain
D poles and cloth = Inside the collapsed cloth somebody moves about, one arm with a pole sticking out, the plan trodden in the grass. +pitch,put
D stick in the glow = A marshmallow on a long stick is turned over the glow, its one side already black and burning. +roast,marshmallow,marshmallows
D faces round the fire = All sit close with knees drawn up and hoods on, hands held to the heat, eyes in the flames. -pitch,put,roast,marshmallow,marshmallows,sleep,play,guitar,sing
D hands make the monster = The one who tells has claws raised at both ears, and the next one's mug has stopped. +stories,tell
O *fire = Logs have fallen in to a star of red, and sparks go up past the lowest branches. -pitch,put
N kettle = A black kettle hangs over one side, and boots stand open-mouthed to dry.
B tent lit = A small tent is lit from inside like a lamp before dark trunks. -morning
B lake and hill = Between the trunks lie still water and a blue hill. +morning
L fire from below = Orange light from the fire lights chins and knees; backs are lost in blue-black. -morning
L fire from below then = Orange light from the fire lights chins and knees; backs are lost in blue-black. +night,dusk,evening -morning
L morning damp = Early sun comes in slanting rays through the trunks and steams the wet cloth. +morning
V ring from outside = From just outside the ring, seated height, fire in the middle, orange on night blue -sleep,pitch,put
V along the ground = Low along the ground at tent height, close, damp greens and one orange +sleep,pitch,put

daily-road-trip-stop-scene | place | road trip, family road trip | @ road, petrol station, car park, desert
D last bag forced in = A knee and both hands push at the boot so that the lid goes down on one bag too many. +pack,load,loading,packing
D stretched back = Someone beside stretches with both fists in the air, shirt up over the navel.
O *car = The car is pale blue, its nose full of dead flies, bicycles and a cool box roped to the roof.
N dropped straw = On the concrete lie an oil stain like a rainbow and a lost straw.
B pumps and hills = Two pumps under a flat roof, then nothing but scrub and a row of posts into the hills.
L evening flat = Late sun comes flat along the road, pink on chrome and dust.
L evening flat late = Late sun comes flat along the road, pink on chrome and dust. +golden,sunset
L neon = Pink and green tubes on the flat roof colour roof and puddles. +night
V across the forecourt = From across the forecourt, medium wide, 1970s print colours

daily-mothers-day-breakfast-scene | place | breakfast in bed, surprise breakfast | @ bedroom
D tray through the door = A tray comes through the door at a slant, tea lapping over, carried by someone who watches only the cup.
D sitting up = The one in bed has pushed up against the pillows, hair flat, hands already out to save what slides.
O toast and daisy = On the tray are black-edged toast, an egg in a cup with a face on it and a daisy in a glass.
N card with glue = A folded card sheds glitter over the sheet.
B door with others = In the door behind, another one holds back a dog with a knee.
L early side = Early sun comes in from the window across the white sheets, warm on toast and wrist.
L early side early = Early sun comes in from the window across the white sheets, warm on toast and wrist. +dawn,sunrise,morning
V bed height = From beside the bed at tray height, cheerful, white and yellow

daily-family-breakfast-scene | place | family breakfast, sunday breakfast | @ kitchen, dining room, garden, campsite
D reaching across = Arms cross over the middle of the table: one reaches for the milk, one passes the bread basket, one tilts a jug over a glass.
D talk with full mouths = Someone talks with a piece of roll still in the hand, the neighbour laughs behind a cup, and another reads [the paper/a phone] under the table's edge.
O crumbs and shells = Between the plates lie crumbs, cut rolls, egg shells, a round of cheese in its paper and three kinds of jam with three spoons in them.
N coat on a chair = A school bag hangs by one strap from a chair back, ready to fall.
B door to the yard = The back door stands open behind on a strip of bright yard.
L sun over the cloth = Sun from the open door comes in low across the cloth, so that glasses and jam jars throw coloured shadows.
V from the table's end = View down the length of the table from its end, a little above eye height, lively family snapshot

daily-thanksgiving-scene | place | family dinner, sunday lunch, sunday roast, thanksgiving, thanksgiving dinner, christmas dinner, dinner party, family gathering, family meal, feast, family feast | @ dining room, garden, kitchen
D dish over heads = A steaming roast comes in over the heads on a long dish, and plates are pushed together to make room.
D hands crossing = Gravy goes one way and potatoes the other, wrists crossing over the glasses.
D talk across = Two talk across a third who waits with fork and knife upright.
D chairs that differ = The youngest sit on a piano stool and a stack of telephone books.
O table = A white cloth with a darn, best plates beside everyday ones, candles at different heights, cranberry already spilled.
N dish cloth = A tea towel smokes a little on the radiator where the hot tin stood.
B sideboard = On the sideboard puddings wait under nets, below a clock and a row of photographs. -garden
B trees with lights = Apple trees with glass lanterns stand round. +garden
L lamp and candles = Low lamp and candles give the middle a warm yellow, and the window has gone blue.
L lamp and candles then = Low lamp and candles give the middle a warm yellow, and the window has gone blue. +night,evening
L afternoon = Afternoon sun through a side window goes through wine and jelly. +day,afternoon,lunch,garden
V from the end = From the end of the table a bit above the heads, wide, warm brown and red

daily-barbecue-scene | place | barbecue, bbq, garden barbecue, summer barbecue, cookout, family barbecue | @ garden, park, balcony, beach
D flare = Fat has dripped and a flame jumps a hand high; a bottle is tipped over it.
D plates held out = From the side plates are held out in a fan, a child's lowest of all.
O grid = On the grid lie sausages burst along one side, maize in its leaves and one piece quite black.
N bag of coal = A torn bag of charcoal and a bowl of salad with a fly net stand on the grass.
B fence = A board fence, a washing line and folding chairs close it off. -beach,park,balcony
L evening smoke = Low evening sun cuts the smoke into blue beams.
L evening smoke late = Low evening sun cuts the smoke into blue beams. +golden,sunset
V grill height = From just above the grid, faces behind smoke, lively

daily-sleepover-scene | place | sleepover, pyjama party, pajama party, slumber party | @ bedroom, living room, attic
D heads over the edge = From the upper bunk two heads hang upside down over the edge, hair straight to the floor.
D row of bags = In a row of sleeping bags like caterpillars someone has sat up with a torch under the chin. -bunk
D hand before the mouth = Several have a hand before the mouth, eyes on the crack of light under the door.
O feast = A bag of crisps has been opened along its side, and a bottle goes round.
N clothes heap = Jeans and socks lie where they fell.
B wall of posters = Posters and a string of paper flags hang on the slope of the wall.
L torch = The torch throws a hard white spot up one face and big shadows over the ceiling.
V floor = From the floor among pillows, night, blue and orange

daily-bath-child-scene | place | bath time, bathtime, baby bath, bubble bath time | @ bathroom, kitchen, garden
D beard of foam = The small one sits waist-deep with a beard and a tall horn of foam, mouth open in a shout, palms flat on the water. -baby
D held in a palm = The baby lies on a forearm in shallow water, head in the crook of a hand, fists up and toes spread. +baby
D splash up the wall = A splash is on its way over the rim and hangs in the air in separate drops. -baby
O kneeling and soaked = On the mat beside the tub lies a wet footprint, and every towel in reach is spotted.
N boats and duck = A yellow duck, two cups and a boat with a peeled sticker bob in the suds.
B little bathroom = Behind are a towel rail, a step stool and a row of toothbrushes in a mug.
L globe lamp = A round glass lamp over the mirror shines warm on wet skin and breaks into points on every bubble.
V rim height = Low close view from the height of the rim, flash-free family photograph, white, yellow and pink

daily-bedtime-story-scene | place | bedtime story, bedtime, story time, storytime, goodnight story | @ bedroom, sofa, tent, nursery
D finger on the picture = A small finger stops on the page and holds it down, while the reader, mouth shaped to a roar, keeps the place with a thumb.
D in the bend of the arm = The child is tucked into the bend of the reader's arm, blanket to the chin, eyes wide on the picture. -twins,two,three
D heads on both sides = Small heads lean in from both sides, one half asleep with a thumb in the mouth. +twins,two,three
O book with soft corners = The book is large and old, its corners soft and its spine mended with brown tape.
N bear and cup = A bear with one eye and a beaker with a spout lie in the folds of the quilt.
B slope of the roof = Behind, paper stars are stuck on the slope of a papered ceiling.
L bedside lamp = A small lamp with a cloth shade lights page and faces from the left, warm, and all beyond the bed is brown dark.
L bedside lamp then = A small lamp with a cloth shade lights page and faces from the left, warm, and all beyond the bed is brown dark. +night,evening
V foot of the bed = View from the foot of the bed, low, close and warm

daily-board-game-scene | place | board game night, game night, poker night, card game, poker game, chess game, game of chess, board games night | @ living room, park, cafe, kitchen, bar
D piece in the air = A piece hangs in the air between two fingers over its square, and the other side looks not at the board but at the face. +chess,draughts,checkers,backgammon -alone,solitaire,himself,herself
D both sides = The board is turned round after the move, and the same fist goes into the same cheek on the other side. +alone,solitaire,himself,herself
D cards close to the chest = Cards are held in a narrow fan close to the chest, the eyes slide sideways over the top edge. +cards,card,poker,uno
D dice thrown = The dice have just left the hand and all lean in to see. -chess,draughts,checkers,cards,card,poker,uno,scrabble,dominoes,mahjong
D tile laid = A tile is pushed into place with one finger and an innocent look. +scrabble,dominoes,mahjong
D arms up = Someone on the far side has thrown both arms up; another has let the forehead sink to the table. +family,friends,kids
O worn board = The board is worn white along its fold and one lost piece has been replaced by a button. -cards,card,poker,uno,dominoes,mahjong
O chain = A crooked chain grows in the middle of the bare wood. +dominoes
O open cards = A few open cards, coins and a scribbled pad lie in the middle. +cards,card,poker,uno
N nuts and cups = Cups, nuts and a pencilled list of points lie at the edge.
B window dark = Behind is a window with rain on it and a lamp's reflection. -park
B plane trees = Behind are plane trees and other stone tables. +park
L low lamp = A lamp hangs low over the table and leaves only hands, board and chins bright. -park,day
L low lamp then = A lamp hangs low over the table and leaves only hands, board and chins bright. +night,evening -park,day
L leaf shade = Light falls in spots through leaves over the table. +park
V table edge = View from the table's edge, seated height, warm, medium close

daily-watch-tv-scene | place | movie night, film night, tv night, tv evening | @ living room, bedroom, pub
D hand in the bowl = A hand moves by itself between a bowl of popcorn and the mouth. -match,football
O colours on the faces = The picture on the screen is not seen, only its changing colours on faces and on the glass of a framed photograph.
N remote in the crack = The remote has slid into the crack of the sofa, and a sock hangs from the toes.
B lamp turned low = Behind are a bookshelf and a floor lamp turned low.
L blue flicker = The light comes from the screen in front, blue-white, sharp on noses and knees and quickly gone behind.
L blue flicker then = The light comes from the screen in front, blue-white, sharp on noses and knees and quickly gone behind. +night,evening
V from the screen = View from just above the screen, frontal, dark room, cold blue over brown

daily-commute-crowd-scene | place | rush hour, morning commute, commute, crowded train, crowded subway, packed bus, subway rush hour | @ train, metro, bus
D arms up to the bar = Arms go up to the one bar from all sides, sleeves before noses, and each looks where there is no other face.
D pressed to the door = A cheek is nearly at the door's pane, the shoulder turned in to make room for one bag more.
D reading in a gap = In a gap the width of a hand somebody goes on reading, page held under the chin.
O coats and rucksacks = Damp coats, a rucksack strap, a bunch of tulips held high out of harm.
N fogged window = Windows are fogged, with a smiling face drawn in one.
B map of the line = Above the door run a coloured map of the line and an advertisement with a torn corner.
L carriage tubes = Cold tubes along the ceiling light foreheads and knuckles, and in the black pane everybody stands once more.
L low sun through = Low sun flashes in between buildings and turns one row of faces orange. +morning,sunset,day
V inside the crush = From within the crush at eye height, close, wide lens, greys with one bright flower colour

daily-moving-house-scene | place | moving day, house move, moving house | @ stairs, street, hall, flat
D wedged on the turn = It is stuck at the turn of the stairs: one pushes from below with a shoulder and a red face, one hangs over the banister above and points. -mattress,boxes,house,flat,apartment
D sail in the street = Carried on the heads, it bends at both ends, and of the carriers only legs and the fingers at its edges can be seen. +mattress
D chin on the boxes = Three boxes are carried one on the other, chin on the topmost, a foot feeling for the next step. +boxes,house,flat,apartment
D straps over shoulders = Straps run over the shoulders and beneath it, and all bend their knees on three. +piano,wardrobe,fridge,sofa,couch
O *scraped wall = Along the wall runs a fresh scrape with white plaster in it.
N lamp and plant = On the pavement wait a floor lamp, a rubber plant and a goldfish bowl on a chair. +street,van
N tape roll = A roll of brown tape hangs from the newel post. -street
B van doors = The back doors of a hired van stand open in the road. +street,van
B stairwell = Flat doors and a bicycle on its hook go up the stairwell. -street,van
L stair window = Grey light from a window on the landing falls down across shoulders and dust. -street,van
L plain day = Plain midday light on the street side. +street,van
V from below = View from some steps below, steep, a bit wide, plain colours

daily-carnival-scene | place | carnival, parade, carnival parade, street parade, masquerade, masquerade ball, pride parade, mardi gras | @ street, square
D crest of the dance = With one knee high and both arms out, the first of the dancers comes down the middle of the street, feathers swaying a beat behind.
D drum and cheeks = Cheeks full, trombones swing left, and a big drum is carried before a belly. +band
D mask on a stick = A gold half mask is held before the eyes by its stick, chin lifted. +masquerade
D child on shoulders = From shoulders at the kerb a small hand catches for a thrown sweet.
O *sequins and glue = The costume is sequins, wire and hot glue, with a safety pin where a strap gave way.
N confetti gutter = Paper snow lies to the ankles in the gutter with a crushed trumpet of cardboard.
B windows full = All windows are full of people, and bunting crosses from side to side.
L midday colour = Open midday light makes each colour shout and throws small shadows straight down.
L torches = Torches and coloured lamps light from the sides through drifting smoke. +night,evening
V at street level = From the kerb at chest height, long lens, packed, every colour

daily-graduation-scene | place | graduation, graduation day, graduation ceremony, graduation party, prom, prom night | @ lawn, hall, steps, school
D caps in the air = The caps have left the hands and hang overhead at all angles, arms still up.
D rolled paper = A rolled paper is held up in a fist, and the other hand keeps the cap from sliding. -prom,results,exam,job
D slip unfolded = The slip is unfolded just enough for one line, and a shriek has already begun. +results,exam
D pinned flower = A flower is pinned on with a tongue between teeth, and the one who wears it does not breathe. +prom
D parent who wipes = To one side an older one in a good suit takes off the glasses and wipes them. -prom
O tassel = The tassel swings before one eye. -prom,results,job
N bouquet = A bunch in cellophane is clamped beneath an elbow.
B old steps = Broad stone steps and a row of columns fill the back. -prom
L noon = Bright high sun lights gowns with a blue sheen and makes everybody squint.
V from low = From low in front against the sky, joyful, black, blue and gold

daily-christmas-scene | place | christmas morning, christmas eve, christmas, christmas dinner, family christmas, christmas day, christmas carols | @ living room, hall, church, street
D star out of reach = At the full stretch of an arm, heels off the floor, the star is reached up to the tip of the tree, which bends away from it. +decorate,star,put
D pyjamas before dawn = In the door of the room small people in pyjamas have stopped with hair on end, all looking down to what lies there. +morning,presents,stockings
D open mouths over books = Open mouths make small clouds over song sheets, and a lantern swings on a stick. +carols,sing
D crackers pulled = Arms are crossed round the table and each pulls a paper end with eyes screwed up. +dinner
D round the low branches = Faces are lit from the side, one hand straightens a leaning candle, another has closed round the last chocolate ring. -carols,sing,dinner,morning,decorate,star
O *tree = The tree is a bit too tall, its tip bent, hung with straw stars, red balls and one of painted egg cartons.
N box with tissue = A carton of tissue paper holds half the glass balls, and needles lie on the carpet.
B window with snow = Through the window are blue snow and the lights of one other house.
L tree lights = Many small warm lights from the tree make dots in eyes and glass, and the corners are dark.
L tree lights then = Many small warm lights from the tree make dots in eyes and glass, and the corners are dark. +winter,snow
L grey morning = Grey snow light comes in at the window and makes the candles pale. +morning,day
V low from the door = From low by the door, wide enough for the tree, green, red and gold

daily-halloween-scene | place | halloween, halloween night, trick or treat, halloween party, trick or treating | @ doorstep, street, kitchen
D bag held open = On the top step bags are held open at arm's length, eyes shining through holes in a sheet. -carve
D arm in to the elbow = An arm is in the pumpkin to the elbow, and what comes out hangs in orange strings from the fingers. +carve
D last one small = The last and smallest has a tail that drags through leaves. -carve
O grin = The pumpkin's grin has three teeth, cut a bit askew, with a black smear above the candle.
N sweet papers = Sweet papers and wet leaves stick on the steps. -carve
N seeds on newspaper = Seeds and a spoon lie on newspaper with a face drawn first in felt pen. +carve
B dark street = Down the street go other small lights and a lamp in mist. -carve
L candle and door = Orange candlelight comes up from the step, yellow from the opened door, and the street is blue-black. -carve
L candle and door then = Orange candlelight comes up from the step, yellow from the opened door, and the street is blue-black. +night -carve
L kitchen lamp = A lamp over the table shines on the wet orange rind. +carve
V low frontal = Low frontal view from the height of the smallest, orange and blue-black

daily-eid-ramadan-scene | place | eid, iftar, ramadan, eid celebration, ramadan dinner, iftar dinner | @ living room, courtyard, mosque, street
D date at the lips = A date is lifted to the lips, and along the cloth all hands go out at the same moment to the dishes. -eid
D three times on the shoulder = The two embrace shoulder to shoulder, first one side then the other, palms patting the back. +eid
D coin note in a small hand = A folded banknote is pushed into a small fist that closes at once. +eid,child,children
O long cloth = On a cloth laid on the floor stand dates, lentil soup, flat bread in stacks and jugs of something pink.
N sandals at the door = At the threshold lie two dozen sandals, none straight.
B lantern and screen = A pierced brass lantern hangs before a carved screen.
L last of the sun = The last orange stands in the window, and the lantern's dots begin to show on the wall.
L morning bright = Fresh morning light falls through the gate on white cloth. +eid,morning
V along the cloth = View along the cloth at seated height, warm, generous, deep greens and gold

daily-hanukkah-scene | place | hanukkah, menorah, shabbat, shabbat dinner, passover seder, seder, hanukkah celebration | @ living room, kitchen, window sill
D candle lights candle = The helper candle is tipped to the next wick, and a second hand steadies the arm. -dreidel,passover,seder,shabbat,sabbath
D spinning top = The top spins on its point among walnuts, four chins at the table's edge. +dreidel
D hands before the eyes = Before two lit candles both hands are held over the eyes, fingers slightly apart. +shabbat,sabbath
D page and plate = One reads from a stained book with a finger on the line, others look for theirs. +passover,seder
O brass arms = The brass is old, with wax of other years in its joints. -dreidel
N plate of doughnuts = Doughnuts with sugar and a paper napkin stand by. -passover,seder,shabbat,sabbath
N braided loaf = A braided loaf lies beneath an embroidered cloth by a silver cup. +shabbat,sabbath
B window with reflection = In the black window the flames stand a second time, and beyond is a street in snow.
L flames = Steady warm light from the flames reaches faces, brass and a hand's breadth of cloth.
L flames then = Steady warm light from the flames reaches faces, brass and a hand's breadth of cloth. +night,evening
V close at flame height = Close at flame height, faces soft behind, gold and deep blue

daily-lantern-newyear-scene | place | lantern festival, lion dance, dragon dance, lunar new year, chinese new year, sky lanterns, mid-autumn festival | @ street, river, courtyard, bridge, kitchen
D let go together = Hands at all corners hold the paper down until it pulls, and then open at once. +sky,lantern,lanterns -lion,dragon
D lion on shoulders = The lion rears with one dancer on the other's thighs, its lids snapping and its fringe flying. +lion
D poles in a wave = One behind another the bearers run with poles up, and the long body goes over them in a wave. +dragon
D pleats pinched = Round the table fingers fold and pinch, a spoon of filling to each. +dumplings
D red paper in both hands = A red envelope is given and taken with both hands and a small bow, the eyes down on it. -sky,lion,dragon,dumplings,lantern,lanterns
O glowing paper = Thin paper glows orange with the flame seen through it and creases like veins. +lantern,lanterns
O gold and red = Sequins, mirrors and gold fringe jump with every beat. +lion,dragon
N red scraps = Red scraps of firecracker paper lie over the ground like petals.
B strings of lanterns = Rows of round red lamps hang over the street to its end. -kitchen,dumplings
L lantern red = Red and orange light from the paper lies on all upturned faces; above is blue night.
L lantern red then = Red and orange light from the paper lies on all upturned faces; above is blue night. +night,evening
V from below = From low among the people, looking a little up, red, gold and night blue

daily-easter-scene | place | easter, easter egg hunt, egg hunt, easter morning, easter brunch | @ garden, kitchen, meadow
D found under leaves = Leaves are lifted with two fingers, and there it lies, red in the moss; the basket hangs forgotten at the elbow. -paint,dye
D egg on a spoon = An egg is raised on a spoon out of a cup of dye, dripping blue, tongue in the corner of the mouth. +paint,dye
D race to the bush = Two run for the same bush with elbows out. -paint,dye
O *eggs = The eggs are onion brown, beet red and a blue with fingerprints, one with a crack.
N chocolate ear = A chocolate hare has lost an ear.
B daffodils = Daffodils stand in clumps below a still bare pear tree. -kitchen
L fresh spring = Clear cool sun goes through the new leaves and makes every yellow shine.
V low = From low at basket height, close, yellow, green and red

daily-protest-scene | place | protest, demonstration, protest march, strike, rally, picket line, climate protest | @ street, square, factory gate
D signs on sticks = Painted cardboard goes up on sticks, mouths are open in one word, and the first row has linked arms. -vote,voting,polling
D fist = One fist is up above the caps. -vote,voting,polling
D slip in the slot = A folded paper is let half into the slot and held one moment more, the eyes on it. +vote,voting,polling
O lettering = Paint has run from the letters, and a corner is bent by rain. -vote,voting,polling
O box = The box is grey tin with a padlock and a seal. +vote,voting,polling
N whistle and thermos = A megaphone, a pram with balloons and a thermos go along. -vote,voting,polling
B booths = Behind are cubicles with half curtains and shoes beneath. +vote,voting,polling
B fronts = House fronts with watchers in windows run down both sides. -vote,voting,polling
L overcast = Flat grey daylight makes red and yellow of the boards strong.
V before the row = From walking backwards before them, chest height, documentary

daily-queue-scene | place | queue, long queue, long line, waiting line | @ street, shop, supermarket, airport, bakery, post office
D file of backs = All stand one behind the other, each looking past the shoulder ahead; one shifts the weight from leg to leg, one reads, one counts coins.
D head out sideways = A head leans out of the file to see how far it still is.
D almost there = The first has a hand already on the counter and a finger at the chin.
O different bags = String bag, trolley, rucksack and a child on an arm make up its outline.
N tape and posts = A webbing tape between posts has come undone and is held with a knot. +airport,post,bank,museum
N dropped list = A shopping list lies trodden among the shoes.
B shop front = The file goes in at a narrow door with a bell above it and a window full of loaves. +bakery,bread
L side street light = Soft light from the open side of the street models the row of shoulders like hills.
V along the line = View along the queue from its end with a long lens, faces stacked close, plain colours

daily-power-cut-scene | place | power cut, blackout, power outage | @ kitchen, living room, bedroom
D hand round the flame = The candle is carried through the door, a hand bent round the flame so that the fingers glow red. -read,eat,write,play
D shadows that play = Two hands make a rabbit, and it sits huge on the wall. +child,children,play,family
O saucer of wax = The candle stands in a saucer in its own wax beside a burnt match.
N dead lamp = The lamp above hangs grey and useless.
B walls gone = The walls have gone but for the glint of one frame.
L one flame = One flame lights chins and noses from below, a deep gold that goes off within an arm's length.
L one flame then = One flame lights chins and noses from below, a deep gold that goes off within an arm's length. +night,evening
V close dark = Close, dark, candle in the picture, gold on brown-black

daily-karaoke-scene | place | karaoke, karaoke night, karaoke bar | @ bar, living room, street, shower, stage, church
D books before chests = In two rows with books before their chests all mouths make the same O. +choir
D hand on the heart = One hand is on the heart, the other stretched up to a balcony where a shutter has opened. +serenade
D duet = Cheek to cheek they share it, one a beat late and laughing.
O cable = A cable runs back between glasses. -choir,serenade
N laminated songs = A sticky folder of songs lies open among glasses. +karaoke
B screen = A silver curtain moves behind, blue words on a screen. +karaoke
L spot = One pink spotlight from above and the cold screen from the side divide the face. +karaoke
L warm side = Warm light from one side shines on throat and teeth. -karaoke
L warm side then = Warm light from one side shines on throat and teeth. +night,evening -karaoke
V close low = Close, from slightly below, lively

daily-school-morning-scene | place | first day of school, school run, school gate, school morning | @ street, school, doorstep, bus stop
D bag bigger than the back = From behind, the new satchel reaches from the neck to the knees, and two thin legs go out below it. -bus
D last button = A kneeling grown-up does up the top button, and the small face looks away over the shoulder at the others. -bus,bye
D first step up = A foot is set on the high first step of the yellow bus, and a hand waves backwards without looking. +bus
O *new shoes = The shoes are new and stiff, black with a buckle, the socks pulled up exactly even.
N lunch box = A lunch box with a sticker hangs from two fingers and knocks at the knee.
B gate and others = Ahead, by an iron gate, are more bags of all colours and bent mothers and fathers.
L September morning = Clear low morning sun comes through plane trees and lays leaf shadows on the pavement.
L September morning early = Clear low morning sun comes through plane trees and lays leaf shadows on the pavement. +dawn,sunrise,morning
V child's height behind = View from the child's height, medium distance, fresh morning colours

daily-wedding-couple-scene | place | wedding kiss, wedding couple, wedding portrait, first dance, wedding dance | @ church, garden, street, hall, beach
D out under rice = Arm in arm and with heads ducked they come down the steps through a hail of rice and petals, laughing with shut eyes. +confetti,church,walk,run,throw
D ring over the knuckle = The ring has stopped at the knuckle, four hands busy with it. +ring
D knife in four hands = Both hold one long knife, and a corner of the cake goes the wrong way. +cake,cut
D slow turn = The two turn slowly in the open middle, forehead to temple, a train trodden on. +dance
D hook and eye = Behind, fingers do up a row of tiny covered buttons, and a chin is held high before the mirror. +ready,dress
D skirt in both fists = The skirt is gathered in both fists to clear the puddle, white shoes in a hand. +rain,run,beach
D tears and laughing = Tears run without being wiped, and in between the mouth laughs, a thumb pressed under one lash. +cry,laugh
D joined at the sleeve = The two stand pressed together at the sleeves, one with the flowers hanging head down, forgotten, the other looking sideways instead of at us. -confetti,ring,cake,dance,rain,ready,cry,laugh
O lace and dust = The hem is already grey with dust, a bit of lace torn at the heel.
N buttonhole = A sprig hangs head down from a lapel.
B guests = Guests in hats and best coats press to both sides, phones up.
L soft bright = Soft bright light under a thin white sky gives whites with every fold to be seen.
L bulbs = Chains of bulbs over the floor are the warm light, blue evening beyond. +dance,night,evening
V medium honest = Medium view, documentary wedding photograph, slightly off straight, whites, greens and rose

daily-toast-speech-scene | place | celebration, victory celebration, champagne toast, office celebration | @ bar, hall, office, stadium, kitchen
D both fists up = Both fists go up from bent knees, eyes shut, mouth a shout. +win,victory,cheer,winning,winner
D cup over the head = The cup is held up by both handles and tipped so that its lid falls. +trophy
D glass lifted = A glass is lifted to eye height across the others, a word still on the lips. +toast,cheers,celebrate,celebration,promotion
D jumped upon = Somebody jumps on somebody's back from behind, arms round the neck.
O spray = A spray of drops hangs in the air. +champagne,beer
N knocked chair = A chair has gone over, a jacket sliding from it.
B others clapping = Others clap behind with hands above their heads.
L bright from above = Bright lamps from above and behind edge hair, fists and flying drops.
V low close = Low and close, motion stopped, saturated warm colours

daily-baptism-ceremony-scene | place | baptism, christening, first communion, bar mitzvah, baby shower, engagement party, retirement party, quinceanera, hen party, stag party | @ church, hall, garden
D water from a shell = A shell tips water over a small round head, and the face beneath gathers itself for a cry. +baptism,christening
D finger on the scroll = A silver pointer moves along the scroll, the voice young and the shawl too long. +mitzvah
D huge skirt = A skirt as wide as a car fills the steps, the wearer's gloved arms lying on top of it. +quinceanera,quinceañera
D centre of the ring = The one it is all for stands in the middle, cheeks hot, hands not knowing where to go, among those who clap. -baptism,christening,mitzvah
O *best clothes = Everything is ironed, white and a bit stiff, with a flower at the chest.
N folded programmes = Folded programmes, a rattle and a fan lie on the bench.
B family row = The family stands in a row, the tallest holding up a phone.
L window shafts = Light from tall windows comes over the heads from the right. -garden
L garden shade = Bright shade beneath trees. +garden
V half distance = From the third row, over a shoulder, respectful, whites and pale gold

daily-lemonade-stand-scene | place | lemonade stand, yard sale, garage sale, bake sale, jumble sale, car boot sale | @ street, garden, pavement, lawn
D pouring with both hands = From a jug too heavy a small seller pours with both arms, and the glass overflows at once. +lemonade
D chin on fists = Behind the table the chin rests on two fists, eyes along the empty road.
D buyer bends = A customer bends far down, purse open, quite serious about the price.
O *table = The table is an upturned crate with a checked cloth and a jug with lemon slices and a drowned wasp. +lemonade
O things on a cloth = On blankets lie a lamp without a shade, a row of shoes, records in a box and a doll with cut hair. +yard,garage,boot,jumble
N coins in a tin = A jam tin holds four coins and a button.
B quiet road = Behind lies a quiet road with sprinklers on and one car far away. -boot
L hot noon = The sun is nearly overhead, and the sellers have moved with their chairs into the strip of shade of a tree.
V from the kerb = Frontal view from the kerb, symmetrical, sunny sweet colours

daily-tea-ceremony-scene | place | afternoon tea, high tea, tea ceremony, cream tea, afternoon tea party | @ garden, living room, tea house, hotel
D spout and saucer = The pot is tipped with a finger on its lid, and the cup comes to meet it on its saucer. -ceremony
D little finger = A little finger stands off by itself, a scone already with its jam at the lip. -ceremony
O stand of cakes = On a stand of three floors lie sandwiches without crusts, scones, and at the top the small pink ones. -ceremony
O whisk and bowl = A bamboo whisk stands by a rough black bowl with green foam in it. +ceremony
N sugar tongs = Silver tongs, a strainer on its foot and a wet leaf lie on the cloth. -ceremony
B roses = A rose bed and wicker chairs go off behind. +garden
B paper screen = A paper screen stands half open on moss and one stone. +ceremony
L leaf light = Soft bright light under a [tree/blind] lies on cloth and knuckles.
V table height = At the height of the pot, close, mild colours

daily-rainy-day-inside-scene | place | lazy sunday, sunday morning, rainy sunday, cosy evening, cozy evening, lazy afternoon, lazy sunday morning | @ living room, bedroom, kitchen
D everybody somewhere = On sofa, rug and sill everybody has settled with something: a comic, a sock to darn, a half-built ship. +family,many,kids
D legs up the wall = On the rug with legs up the wall, a book held overhead, nothing moves but one foot. -family,many,kids
O blanket landscape = Blankets make hills over the cushions, a plate with orange peel on one of them.
N wet boots = Wet boots stand on newspaper by the radiator.
B streaming pane = The pane streams, and the garden behind it is only green and grey.
L two lights = A lamp with a cloth shade is already on, yellow against the grey of the window.
L two lights then = A lamp with a cloth shade is already on, yellow against the grey of the window. +rain
V from the sofa = From the arm of the sofa, low, wide enough for rug and window, warm and grey

daily-beach-lie-scene | place | beach day, summer beach day | @ beach, pool, lakeside
D only a head = Only a head with sunglasses and ten toes look out of the sand, the mound between patted smooth with a spade. +bury,buried
D white stripe = A white stripe is squeezed across the shoulder blades, and the back draws together from the cold of it. +sunscreen,cream
O *striped towel = The towel is striped and rucked, its corner held with a shoe.
N paperback in sand = Sand runs from a swollen paperback, and a peach stone draws wasps.
B umbrellas = Umbrellas in faded colours stand at all angles up to a line of dull blue.
L white noon = White noon sun leaves a short black shadow beneath each thing and a shine on oiled skin.
L white noon then = White noon sun leaves a short black shadow beneath each thing and a shine on oiled skin. +summer
L low orange = Low orange light fills every footprint with shade. +sunset,evening
V towel level = From towel level along the body, far things blurred, bleached summer colours

daily-pray-meal-scene | place | grace before dinner, family prayer | @ kitchen, dining room
D ring of hands = Hands are joined all round the table, heads down, and the soup steams up between them.
D one eye open = One of the small ones has an eye open on the potatoes.
D lips of the eldest = At the head of the table lips move, lids shut, a thumb stroking the hand it holds.
O plates = The plates are still clean, a ladle stands in the pot, bread lies under a cloth.
N high chair = A spoon has been let fall under a high chair.
B print on the wall = A framed print and a clock with a pendulum hang on brown panelling.
L lamp over cloth = The lamp over the table gathers all hands in one yellow round.
V from an empty place = From an empty place at the table, seated height, quiet, brown and white

daily-work-break-scene | place | lunch break, coffee break, tea break | @ building site, park, office, field, street
D bite at the edge = Legs hang over the edge, a sandwich as thick as a fist is held in both hands, and both cheeks are full.
D tin on the knee = A tin box is open on the knee with an egg, a knife and salt in a twist of paper.
D cup to cup = A flask goes along from cup to cup.
O what was put down = Tools and gloves lie where they were put down at the bell.
N crow's share = A crust has been laid aside on a brick.
B work stopped = What was being worked at stands half done and silent behind.
L noon = Noon sun straight above, with the brim's shadow over the eyes.
V side = From the side at seated height, dusty natural colours

daily-jam-making-scene | place | jam making | @ kitchen
D ladle over the funnel = The ladle is tipped over a wide funnel, a dark thread runs into the glass, and the lips tighten against a spill. -kimchi,sauerkraut
D hands red to the wrist = Red to the wrists, both hands rub paste between the leaves, one after another. +kimchi
D fist into the crock = A fist presses down into the crock until juice stands over it. +sauerkraut
D cold plate = A drop on a cold plate is pushed with a fingertip to see whether it wrinkles. +jam,marmalade
O *row of jars = Filled jars stand on a cloth upside down, light shining red through them, a last one still open.
N labels = Labels already written lie by a wet sponge.
B window steamed = The window is steamed to the top bar.
L through the jars = Sun comes low through the jars and throws red spots over the table.
V table height = Close at the height of the jars, deep reds

daily-cinema-scene | place | cinema audience, theatre audience, movie audience, open-air cinema, drive-in cinema | @ cinema, theatre
D hand stopped = A hand with popcorn has stopped just before the mouth, the eyes wide and white with the screen.
D arm over the back = An arm has come over the back of the next seat and pretends to be there by chance. +couple,date,two
D rows of faces = Row on row the faces all look up at the same slant, one of them asleep.
D fingers before the eyes = Fingers are spread before the eyes with one left free. +horror,scary,child,scared
O red plush = The seats are red plush, worn pale on the arms.
N cup = A paper cup with a straw sticks in its ring.
B beam = Above goes the beam of the projector with dust turning in it.
L screen = The light comes from in front, bluish, growing and sinking, and the hall behind is black.
L screen then = The light comes from in front, bluish, growing and sinking, and the hall behind is black. +night,evening
V from the screen = Frontal from the screen, low, dark reds and blue

daily-fairground-scene | place | roller coaster ride, ferris wheel ride, bumper cars, carousel ride, merry-go-round ride | @ fair
D hair and arms up = At the top of the drop all arms are up, hair stands off, and mouths are open in different shapes. +coaster,scream
D legs over the lights = In a swaying seat high above, two pairs of shoes hang over the small lit stalls. +ferris,wheel
D jolt = Two cars have met, and chins fly forward over the wheels, sparks at the wire net. +bumper
D claw half closed = Palms and nose are on the pane, within, the claw lets go of a blue bear again. +claw,arcade
D prize too big = A plush animal as large as its winner is carried with both arms, legs dragging. +win,shoot
D shoulder to shoulder on the seat = The two sit squeezed under one bar, knuckles white on it, and laugh already before it starts. -carousel,claw,bumper,win,shoot
O painted panels = Gilded scrolls, cracked mirrors and rows of bulbs, some of them out.
N trodden ground = Straw and ticket stubs are trodden in the mud.
B lit wheel = The wheel and the red and yellow awnings turn behind to spots and streaks.
L many bulbs = Warm light comes from a thousand bulbs on every side, a violet sky above. -day,morning,noon
L many bulbs then = Warm light comes from a thousand bulbs on every side, a violet sky above. +night,evening -day,morning,noon
L faded daylight = Cloudy daylight makes the paint look tired. +day,morning,noon
V close and bright = Close, slightly from below, motion in the lights, candy colours

daily-friends-laugh-scene | place | girls night, girls night out, night out, brunch, old friends | @ cafe, street, bar, park, living room
D doubled up = One is doubled over with a hand flat on the chest, another holds on to that one's arm and has no breath left to laugh with.
D tears and glass = The third wipes an eye with a knuckle and holds a glass away so as not to spill. -two
D leaned together = All hang together so that shoulder rests on shoulder all along the bench. +sit,old,two
D arm's length = An arm is stretched to hold the phone up, and heads push together from all sides, tongues and teeth. +selfie
O table of things = Sunglasses, keys, half glasses and a plate of olive stones fill the little table. -walk,bench,street,park
N spilled crisps = A bowl of crisps has been tipped by an elbow. -walk,bench,street,park
B awning = Behind are an awning, plants in tubs and people passing. -living,bench,park
L late sun across = Late sun comes in flat under the awning, catches teeth and glass rims and leaves the wall gold. -night
L late sun across late = Late sun comes in flat under the awning, catches teeth and glass rims and leaves the wall gold. +golden,sunset -night
L string bulbs = Bulbs on a string give small warm light from above, and a passing tram adds a green one. +night
V candid close = Candid view from close by, slightly tilted, warm and grainy

daily-old-remember-scene | place | memories, childhood memories, old memories, nostalgia for home | @ living room, attic, window, care home
D thumb over glass = A thumb goes slowly over the glass of a small frame, and the face has softened on one side.
D far look = The eyes are on the window but do not see it; the lips make the end of a name.
D spoon stopped = A spoon has stopped on its way round the cup.
O *things out of a tin = From a biscuit tin come a medal, a lock of hair in paper, a tram ticket, a button.
N clock stopped = The clock on the shelf shows ten to four and has done so for a long time.
B chair opposite = The armchair opposite has a dent and nobody in it.
L thin sun = A thin band of late sun lies across knees and tin and reaches the wallpaper.
L thin sun late = A thin band of late sun lies across knees and tin and reaches the wallpaper. +golden,sunset
V close seated = Close at seated height, shallow depth, brown, rose and dust
`;
