/** People in streets, on benches and rooftops, on stages and in quiet places, as they are asked for in a few plain words. The form: `tableaux.ts`. */
export const FOLK_TOWN_TABLEAUX = `
folk-place-street | place | street, city street, busy street, road, sidewalk, pavement, main street, street corner, alley, alleyway, downtown street | @ any
D street = The street runs back between brick and stone fronts with shop windows, parked cars along one kerb and a lamp post every few steps. -alley,alleyway,village,snow,night
D night street = Lit shop windows and lamps run back along the street, pools of yellow light under them. +night -alley,alleyway
D alley = Brick walls stand close on both sides, with iron stairs, a bin and one bulb over a back door. +alley,alleyway
N crossing = Worn white stripes of a crossing lie in front. -alley,alleyway,village
B street end = Far down, the fronts close in a pale haze with a few small figures. -alley,alleyway
L day = Daylight comes down one side of the street and leaves the other in soft shade.
L low sun = Low sun comes along the street and makes every edge bright. +golden,sunset
L night = Warm light from shop windows on one side, the sky deep blue above. +night
L rain = The wet street carries every light upside down. +rain
V along = View along the street at eye height, 50 mm, natural colours

folk-walk-city | deed | walk, walking, stroll, strolling, cross, crossing, strut, strutting & street, city, new york, nyc, manhattan, paris, tokyo, london, rome, berlin, venice, istanbul, downtown, crosswalk, sidewalk, times square, shibuya, town, night & #person | @ street, city, new york, paris, tokyo, london, rome
D mid-step = Caught in mid-step, $the {comes|come} toward us along the pavement, coat swinging open, eyes on the way ahead. -umbrella,rain,dog,suitcase,beach,many,couple,dress,gown,skirt,suit,jacket,kimono,bikini,shirt
D mid-step in a dress = Caught in mid-step, $the {comes|come} toward us along the pavement, the skirt swinging with the stride, eyes on the way ahead. +dress,gown,skirt -umbrella,rain,dog,suitcase,beach,many,couple
D mid-step plain = Caught in mid-step, $the {comes|come} toward us along the pavement with a long stride, eyes on the way ahead. +suit,jacket,kimono,bikini,shirt -umbrella,rain,dog,suitcase,beach,many,couple,dress
D crosses = $The {crosses|cross} toward us over the broad white stripes, one foot just set down, a few blurred figures passing. +cross,crossing,crosswalk,shibuya -rain
D in rain = $The {walks|walk} toward us through the rain under an open umbrella, its drops lit, one hand closing the collar. +umbrella,rain
D face = The face is calm and a little turned aside, hair moved by the wind. -behind,umbrella,rain
O wet ground = The wet pavement mirrors shoes, clothes and the coloured lights of the shops. +rain,umbrella,night
O dress = The dress is close at the waist and swings round the legs with each step. +dress,gown
W coat = in a long open coat, dark trousers and leather shoes -suit,dress,jacket,hoodie,uniform,coat,jeans,bikini,kimono
N taxi = A yellow cab passes close to the kerb, streaked by its speed. +york,manhattan,nyc
B fronts = Behind, the fronts of the street close together, soft and out of focus. -night,tokyo,shibuya
B night lights = Behind, signs and lamps are large soft spots of colour. +night,tokyo,shibuya
L low between houses = Low sun between the houses comes from behind and edges hair and shoulders.
L rain light = Grey light and the first lamps lie on the wet street. +rain
L shop light = Light from shop windows on the left lies warm on the face, with blue dusk above. +night
V ahead = Full figure from straight ahead, 85 mm at chest height, shallow depth, street tones with one clear colour

folk-bench | deed | sit, sitting, seated, rest, resting, read, feed & bench, park bench & #person | @ park, street, garden, beach, autumn
D pair = They sit close in the middle of the bench, her hand in the bend of his arm, both looking straight ahead. +couple,two,grandparents,old-couple -read
D one = $The {sits|sit} at one end of the bench, hands folded in the lap, coat open, looking out past us. -couple,two,read,friends,phone,dog,child,children,grandparents,feed
D reads = $The {sits|sit} with crossed legs at one end of the bench, head bent over the page. +read,reading,book,newspaper -couple
D feeds = $The {leans|lean} forward with a hand held out low, crumbs between the fingers, pigeons crowding round the shoes. +feed,feeding
D friends = They sit half turned to one another, one with a knee drawn up, in the middle of talking. +friends,many
O stick = A walking stick leans against the seat between them. +old,elderly -read
O leaves = Yellow leaves lie on the slats and under the shoes. +autumn,fall
B avenue = Behind, a row of trees and a gravel path go off into soft light. -beach,sea,city,snow
B autumn trees = Behind, the trees stand yellow and rust-red in thin mist. +autumn,fall
B water = Behind lies flat water with a pale horizon. +beach,sea,lake
L low = Low light from the left comes through the branches and lies in bright patches on coat and bench.
L low then = Low light from the left comes through the branches and lies in bright patches on coat and bench. +autumn,fall,sunset,golden
V across the path = Full figures from across the path, 70 mm, quiet natural colours

folk-bike-child | deed | ride, riding, learn, cycle, cycling & bike, bicycle, tricycle, bikes & #child, boy, girl, kid, child, children, toddler, kids | @ street, park, path, road
D pedals at us = $The {pedals|pedal} straight toward us down the middle of the path, elbows out, one knee high, mouth open in a laugh. -learn,learning,teach,wheelie,street
D pedals down = $The {pedals|pedal} straight toward us down the middle of the street, elbows out, one knee high, mouth open in a laugh. +street -learn,learning,teach,wheelie
D wobble = The front wheel wobbles, both hands clutch the grips, and the feet are just finding the pedals. +learn,learning
D boy hair = Brown hair sticks out under the helmet, and freckles cover the nose. +boy -hair,haired
D girl hair = Two brown plaits fly out under the helmet, and the cheeks are flushed. +girl -hair,haired
O bike = It is a small red bicycle with white tyres, a silver bell and a round lamp. -tricycle,blue,green,yellow,pink,old,big,bikes
O tricycle = It is a red tricycle with a step behind. +tricycle
O spokes = The spokes flash in the sun and blur into thin discs. -tricycle
W helmet = in a striped T-shirt, blue shorts and a white helmet
N grass = Short green grass with daisies runs along both sides. -street,city,beach,snow,autumn
B park path = Behind, the path runs back under tall green trees, soft and sunny. -street,city,beach,autumn
B street = Behind, front gardens and low houses line a quiet street. +street
B autumn = Behind, the path runs back under yellow trees, fallen leaves along both sides. +autumn,fall
L sun behind = Warm sun from behind the left edges helmet, shoulder and wheels. -rain,night
V wheel height = Full figure from the height of the wheel, 70 mm, fast shutter, child sharp, background soft, fresh summer colours -autumn,winter
V autumn wheel = Full figure from the height of the wheel, 70 mm, fast shutter, child sharp, background soft +autumn,winter

folk-dance-rain | deed | dance, dancing, spin, spinning, jump, play, twirl & rain, in the rain, rainy, pouring rain & #person, girl, woman, man, couple, child, kids, boy | @ street, park, square
D turn = $The {spins|spin} with arms thrown wide and face turned up into the rain, eyes closed, laughing. -couple,two,puddle
D pair = They spin round with both hands locked, leaning back, laughing with faces turned up. +couple,two
O wet hair = Wet hair swings out in dark strands, drops flying from its ends in an arc.
O wet cloth = The soaked cloth clings to the shoulders and swings heavy at the hem. -raincoat
N ring of splash = Round the shoes the water stands up in a thin crown.
B lamps = Behind, street lamps and shop windows are soft spots on a wet street. -park,forest,field,garden
B trees = Behind, trees are only grey-green shapes in the rain. +park,forest,field,garden
L back light = A lamp behind turns the rain to bright threads and edges hair and arms. +rain,rainy
V low = Full figure from low, 50 mm, fast shutter so that every drop stands, blue-grey and one warm colour

folk-meditate | deed | meditate, meditating, do yoga, doing yoga, practice yoga, yoga & nature, forest, mountain, mountains, lake, river, beach, park, garden, waterfall, outside, meadow, sunrise, sunset & #person, monk | @ forest, mountain, lake, beach, park, garden, river, meadow
D lotus = $The {sits|sit} cross-legged on a flat rock, back straight, hands open on the knees, eyes closed. -standing,pose,yoga
D yoga = One sole is pressed to the inside of the other thigh, palms joined over the head, the standing toes spread. +yoga,pose
D calm = The face is smooth, the lips just closed, a strand of hair moved by the air. -monk,bald
W *loose clothes = in loose pale trousers and a simple top -monk
B trees = Behind, tall trees and fern go off into light mist. -beach,sea,mountain,mountains,lake,river,garden,waterfall,sunset,sunrise
B mountains = Behind, range after range goes bluer and paler to the horizon. +mountain,mountains
B water = Behind lies still water with the far shore doubled in it. +lake,river
B sea = Behind, low waves run in under a wide pale sky. +beach,sea
B fall = Behind, a thin waterfall comes down through ferns. +waterfall
L morning = Early light from the left lies soft on face and hands.
L low sun = The low sun behind makes a bright line along hair, shoulders and knees. +sunset,sunrise,golden,dawn
V level = Whole figure with much air round it, 50 mm at seated height, calm greens and cream

folk-concert | deed | perform, performing, sing, singing, play, playing, scream, on stage & stage, concert, rock concert, festival, band, live, gig & guitarist, singer, rock star, rockstar, musician, drummer, band, guitar, bassist, rapper, pop star, #person | @ stage, festival, club, concert
D singer = Head back and eyes shut, $the {sings|sing} into a microphone held in both hands, the cable swinging. -guitarist,guitar,drummer,bassist,band,piano,violin,orchestra,actor,dance,dancing,ballerina,dj
D guitarist = Knees bent and head thrown back, $the {hits|hit} the strings with the whole arm, the guitar's neck pointing up at the lamps. +guitarist,guitar,bassist -piano
D drummer = Two sticks are in the air over the drums, hair flung to one side, sweat flying. +drummer
D band = The singer leans into the microphone in front, a guitarist stands back to back with the bass, and the drummer is a shape among cymbals. +band -guitarist,singer,drummer
O gear = A small lit amplifier and taped cables are at the feet.
W *black clothes = in a black sleeveless shirt and worn jeans -dress,suit,pop
N hands = Raised hands and one lit phone come up into the lower edge, black against the light.
B beams = Behind, hard beams of light cut through haze from a rig above.
L back beams = Violet and white beams from behind make a bright line round hair, arms and instrument; a warm spot from the front finds the face. -purple,blue,red,green
L coloured beams = Coloured beams from behind make a bright line round hair, arms and instrument. +purple,blue,red,green
V from the pit = From the front row, low, 35 mm, fast shutter, haze and strong colour

folk-roof-sit | deed | sit, sitting, stand, standing, look, looking, watch & rooftop, roof, skyscraper, edge of building, ledge, balcony & #person | @ rooftop, roof, balcony, city
D seated on the edge = $The {sits|sit} on the edge of the roof with legs hanging over, hands flat beside, face turned half toward us. +sit,sitting -batman,ninja
D standing on the edge = $The {stands|stand} close to the edge, hands in the pockets, coat and hair blown to one side, looking out. -sit,sitting,lying,batman,ninja,superhero
O vent = A low wall, an air vent and a thin aerial are the only things near.
B city below = Behind, roofs and towers run off to a wide sky.
B city lights = Behind, the city is a field of small lights under a dark sky. +night
L wide sky = Soft light from the whole sky, a little stronger from the right.
L low sun = The sun stands low behind the towers and draws a gold line round hair, shoulder and knee. +sunset,golden,dusk,sunrise
L night = Cold light comes up from the streets, with a red lamp blinking on a mast. +night
V from behind the shoulder = Whole figure a little to one side, 35 mm, wide sky, deep clear colours

folk-woman-front | thing | woman, young woman, lady, woman portrait, portrait of a woman, girl, young lady | @ any
D front = $The {faces|face} us straight on, shoulders level, eyes calm and wide open, [a hint of a question in the brows/the head very slightly tilted/chin a little lowered]. -sleeping,asleep,reading,profile,back,crying,smiling,laughing,little,small,looking,mask
D smile = $The {looks|look} straight at us and {smiles|smile}, cheeks lifted, a small gap of light on the teeth. +smiling,laughing,happy -little,small
D skin = The skin is natural, with its fine texture, [a few freckles on the nose/a light flush over the cheeks/a small mark beside the eye]. -freckles,robot,android,mask,little,small
D copper hair = The hair is bright copper, orange where the light comes through, with pale lashes and brows. +redhead,ginger
D hair strands = The hair is parted in the middle and falls [behind the shoulders/to the collarbones]. -hair,braids,bun,afro,bald,hat,hijab,headwrap,ponytail,curly,hood,short,hooded,redhead,ginger
W soft knit = in a soft knitted jumper with a wide neck -little,small
B plain wall = Behind is a plain wall in a muted green. -street,garden,park,forest,sea,city,field,flowers,beach,night,neon,cyberpunk
L window front = Soft light from a large window in front and to the left falls evenly, the neck in gentle shade. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods
V portrait = Head and shoulders, straight on, 85 mm, shallow depth, honest skin tones

folk-man-front | thing | man, young man, guy, portrait of a man, man portrait, bloke, gentleman, dude | @ any
D front = $The {looks|look} straight at us, head a touch lowered, [the eyes steady/a quiet, patient look in the eyes], shoulders square. -sleeping,asleep,profile,back,crying,smiling,laughing,looking,mask
D smile = $The {looks|look} straight at us with a wide, easy smile. +smiling,happy,laughing
D skin = There are [small lines at the corners of the eyes/two upright lines between the brows/faint creases across the forehead], and the light picks out every pore. -young,boy,anime
D hands = The arms are folded loosely, and the weight is on one foot. -sitting,portrait,suit,holding,tattoos,armor,armour
W *wool jumper = in a dark green wool jumper over a collared shirt
B workshop dark = Behind is a plain slate-coloured wall. -street,garden,park,forest,sea,city,field,beach,night,neon,cyberpunk
L window front = Soft light from a large window on the right falls across the face, the other cheek a tone darker. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods
V portrait = Head and chest, straight on, 85 mm, shallow depth, deep natural colours

folk-viking-woman | thing | viking woman, viking girl, viking queen, female viking, norse woman, viking princess, viking shield maiden | @ fjord, shore
D stance = $The {stands|stand} with a round shield on one arm and a hand on the axe in her belt, looking straight at us against the wind. -portrait,sitting
D portrait = The face is close, wind-burnt at the cheeks, eyes pale and fearless, a smear of ash across them. +portrait
D braids = Thick plaits bound with silver rings lie over the fur at her shoulders.
W *wool and fur = in a grey wool dress with bronze brooches and a fur mantle
B fjord = Behind, black cliffs with snow in the gullies stand over still water.
L cold left = Cold light from the left under low cloud, a thin bright edge on hair and shield rim.
V half figure = Half figure, 85 mm at eye height, slate, fur brown and silver

folk-catgirl | thing | catgirl, cat girl, neko girl, fox girl, foxgirl, kitsune girl, bunny girl, wolf girl, girl with cat ears, girl with fox ears | @ any
D ears = Two soft pointed ears stand up through the hair, one of them turned to a sound. -bunny
D bunny ears = Two long ears rise from the hair, one folded over at the tip. +bunny
D look = $The {looks|look} at us with slit pupils and a small smile that shows one tooth, a hand curled under the chin. -sitting,fighting
O tail = A bushy tail curls round from behind to the knee. -bunny
W short jacket = in a short jacket with a wide collar and a bell on a ribbon round the neck
B soft lights = Behind are soft round spots of coloured light.
L front soft = Soft light from the front, with a thin rim along hair and ears.
V waist up = Waist up, clean outlines, bright clear colours

folk-hug | deed | hug, hugging, embrace, embracing, cuddle & couple, lovers, friends, husband, wife, boyfriend, girlfriend, man and woman, mother, father, sisters, brothers, family, soldier, #couple & #person | @ any
D arms = Arms go right round and hold on, cheeks pressed together, eyes closed. -behind,soldier
D behind = Arms come round from behind, a chin rests on the shoulder, and both smile with closed eyes. +behind
D soldier = A kit bag has been dropped at the boots, and two people hold each other so hard that the heels of one are off the ground. +soldier
D fingers = The fingers are spread on the back and press into the cloth.
O snow = Flakes lie whole on wool and hair, breath hangs between the faces. +snow,snowy,winter
O wet = Rain has darkened the shoulders and runs from the hair. +rain
B soft snow = Behind, fir trees and falling flakes are only soft shapes. +snow,snowy,winter
B soft = Behind, everything is far and soft. -snow,snowy,winter
L soft = Soft light from one side lies on the face we see and edges the other's hair.
L snow light = Milky light from all sides, warm only on the skin. +snow,snowy,winter
V chest up = Chest up, over the near shoulder, 85 mm, shallow depth, calm warm tones

folk-craft-bench | deed | #person & workshop, studio, forge, bench, smithy, atelier & carpenter, woodworker, cabinetmaker, blacksmith, potter, shoemaker, cobbler, tailor, watchmaker, luthier, sculptor, glassblower, jeweller, jeweler, leatherworker, craftsman | @ workshop, home workshop, studio, forge, pottery
D plane = $The {leans|lean} into a plane along a board, a long pale curl rising over the knuckles. +carpenter,woodworker,cabinetmaker,craftsman
D hammer = A hammer is at the top of its swing over glowing iron on the anvil. +blacksmith
D pot = Wet hands rise with the wall of a bowl on the turning wheel. +potter
D shoe = A shoe is held sole up between the knees, an awl drawing the thread tight. +shoemaker,cobbler,leatherworker
D needle = Pins between the lips, $the {smooths|smooth} a dark cloth under the chalk line. +tailor
D lens = A lens screwed into one eye, $the {lowers|lower} a tiny wheel with tweezers. +watchmaker,jeweller,jeweler
D chisel = A chisel and a mallet meet on pale stone, dust on the brows. +sculptor
D violin = The belly of a violin is held up to the window, a thumb testing its curve. +luthier
D glass = At the end of a long pipe a glowing bubble swells as $the {blows|blow}, cheeks round. +glassblower
D eyes = The eyes are narrowed on the work, and the mouth is held still.
W apron = in a worn leather apron over rolled sleeves
B tools = Behind, tools hang in rows on the wall and shavings and dust lie under the bench. -blacksmith,glassblower
B fire = Behind, the mouth of the fire glows white. +blacksmith,glassblower
L window = Light from one dusty window on the left falls on hands and face. -blacksmith,glassblower
L fire = Orange light from the fire and the hot work lies on arms and chin. +blacksmith,glassblower
V bench height = Half figure from across the bench, 50 mm, shallow depth, warm browns

folk-fighter-near | thing | boxer, mma fighter, fighter, wrestler, athlete, kickboxer, bodybuilder, football player, rugby player, runner & portrait, headshot, close up, closeup, sweaty | @ any
D gaze = The chin is down, and the eyes look straight at us from under wet brows.
D sweat = Sweat stands in beads on forehead and shoulders, one drop hanging from the jaw.
D marks = A small cut is taped over the cheekbone, and the nose has been broken once. +boxer,mma,fighter,wrestler,kickboxer
O gloves = Red gloves are raised just into the picture below the chin. +boxer,kickboxer
B black = Behind is plain black.
L hard side = One hard lamp from high on the left carves brow, cheek and shoulder, a thin cold rim on the other side.
L hard side said = One hard lamp from high on the left carves brow, cheek and shoulder, a thin cold rim on the other side. +dramatic
V close = Chest up, 85 mm, very sharp, black, skin and one red

folk-pour-wine | deed | pour, pouring, serve, serving & that: wine, champagne, red wine, white wine, beer, whisky, whiskey, cocktail & waiter, waitress, sommelier, bartender, man, woman, #person | @ restaurant, bar, table
D stream = One hand tilts the bottle, and a thin stream of $that curves down into a tall glass, the label turned to the guest.
D eyes = The eyes follow the rising line, the head a little inclined, the other arm folded behind the back.
O glass = Light from behind makes the glass glow with its colour, a single drop on the bottle's lip.
W waiter = in a white shirt, a black waistcoat and a long apron +waiter,waitress,sommelier
N cloth = A folded white cloth hangs over the forearm. +waiter,waitress,sommelier
B room = Behind, small lit tables are soft round spots.
L lamp = A warm pendant lamp lights hands, bottle and glass; the rest is brown.
V table height = Half figure from table height, 70 mm, shallow depth, amber, black and white

folk-sleep-two | deed | sleep, sleeping, asleep, nap, napping & mother, mom, mum, father, dad, couple, parents, grandmother, grandfather & baby, newborn, child, son, daughter, toddler, kid, couple | @ bedroom, bed, sofa
D baby on breast = On their backs they sleep, the baby face down on the big chest, one large hand covering the small back. +father,dad,grandfather
D face to face = Face to face on the pillow they sleep, noses almost touching, a tiny fist closed round one finger. +mother,mom,mum,grandmother,parents
D couple = They sleep on their sides, one curled along the other's back, an arm over the waist. +couple -baby,child
D breath = Lips are parted, and a strand of hair stirs over the cheek.
O sheet = A white sheet is rucked up round them, with the corner of a knitted blanket.
B curtain = Behind, a pale curtain lets in the morning.
L soft = Soft light through the curtain from the right lies on foreheads and sheet.
V above = From above, close, 50 mm, cream, white and skin
`;
