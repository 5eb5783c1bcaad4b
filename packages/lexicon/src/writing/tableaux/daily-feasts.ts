/** Whole small scenes of feasts: birthdays, Christmas, weddings, Diwali, Eid, carnival. The form: `tableaux.ts`. */
export const DAILY_FEASTS_TABLEAUX = `
daily-birthday-cake | deed | blow out candles, cut birthday cake, carry birthday cake, eat birthday cake, bring birthday cake, birthday, blow out, candles & cake, candles, birthday cake & #person | @ kitchen, living room, garden
D cheeks over flames = $The {leans|lean} over the cake with round cheeks and lips in a point, and the nearest flames already lie flat. +blow,birthday
D eyes shut for the wish = Before it, eyes are pressed shut and hands are made into fists under the chin. -blow
D ring of faces = In a ring about the table faces are lit from below, mouths open in the same word. +many,family,friends,party
O *cake and wax = Wax in pink and blue runs down onto white icing that sags to one side.
W *paper hat = in a pointed paper hat with elastic under the chin
N torn paper = Torn paper, a ribbon and a knife wait at the edge of the cloth.
B dark room with balloons = Balloons hang at the ceiling in the dark room.
L candles only = The candles are the only light, golden from below, with quick shadows on the wall.
L candles only then = The candles are the only light, golden from below, with quick shadows on the wall. +night,evening
L garden day = Shaded daylight fills the table, and the flames are hardly seen. +garden,day,picnic
V over the flames = Close view across the flames at face height, shallow depth, gold on brown

daily-birthday-party | deed | birthday party, children's party, kids party, surprise party, birthday surprise, birthday celebration, celebrate birthday, party hats, pinata, piñata, pass the parcel, musical chairs | @ living room, garden, hall
D out from behind = From behind the sofa arms and paper hats shoot up, and in the doorway somebody has let a bag fall. +surprise
D stick swung blind = Blindfolded, a small figure swings a stick with both arms a metre beside the paper donkey. +pinata,piñata
D half on one chair = Two have landed on the same chair, one hip each, and push. +chairs
D grab across the table = Hands go from all sides over the table for crisps, jelly and the last sausage. -surprise,pinata,piñata,chairs
O streamers = Paper streamers hang from the lamp into a bowl of orange punch. -garden,park
O sweets falling = Sweets come down in a shower through a tear in the belly. +pinata,piñata
W *party clothes = with icing round the mouth; in a shirt with a bow tie on elastic +from-child
N popped balloon = A popped balloon lies like a red rag beside a trodden biscuit.
B banner = A banner of cut-out letters droops between curtain rails.
L flash and lamp = Direct flash from the camera makes faces white and shadows sharp on the wallpaper. -garden,park,day
L leaf shade = Bright shade with spots of sun lies on paper cups and hot cheeks. +garden,park,day
V snapshot = Party snapshot from child height, tilted, bright colours

daily-open-present | deed | open, unwrap, give, shake, wrap, get, tear & that: present, presents, gift, gifts, parcel, package, box & #person | @ living room, hall, bedroom
D paper ripped = Paper is ripped from the middle with both hands, elbows wide, eyes already in the hole. +open,unwrap,tear,get
D box at the ear = The box is held at the ear and shaken, mouth open to hear better. +shake
D tape with the teeth = A strip of tape hangs from the lower lip, a finger holds the fold and an elbow the rest. +wrap
D held out on both palms = It is held out on both palms, the giver's eyes on the other's face, not on the box. +give
D face when seen = Eyebrows up, jaw down: it is seen, and for a moment nothing else moves. +open,unwrap,get
O *paper and ribbon = The paper is striped, the ribbon a curl of gold that sticks to everything.
N scissors and scraps = Scissors, a roll and a heap of scraps lie round the knees.
B corner of the room = The corner holds a lamp, a sofa back and somebody's crossed feet.
L lamp left = Warm light from a lamp at the left crackles on the creased paper.
V low close = Close from low across the box, face above it, warm lively colours

daily-christmas | deed | wait for santa, waiting for santa, christmas, xmas, christmas tree, christmas dinner, christmas morning, christmas carols, christmas eve, christmas lights, christmas day, christmas presents & wait, decorate tree, put star, carry tree, drag tree, decorate, tree, star, morning, stockings, santa, presents, carols, sing, dinner, lights, bauble, family, wreath, eve, christmas, xmas, night, day, party | @ living room, hall, church, street
D star out of reach = At the full stretch of an arm, heels off the floor, the star is reached up to the tip of the tree, which bends away from it. +decorate,star,put
D pyjamas before dawn = In the door of the room small people in pyjamas have stopped with hair on end, all looking down to what lies there. +morning,presents,stockings
D open mouths over books = Open mouths make small clouds over song sheets, and a lantern swings on a stick. +carols,sing
D crackers pulled = Arms are crossed round the table and each pulls a paper end with eyes screwed up. +dinner
D round the low branches = Faces are lit from the side, one hand straightens a leaning candle, another has closed round the last chocolate ring. -carols,sing,dinner,morning,decorate,star
D eyes on the dark chimney = Chin on two fists, $the {lies|lie} behind the banister and {looks|look} with very tired eyes at the dark fireplace. +wait
O *tree = The tree is a bit too tall, its tip bent, hung with straw stars, red balls and one of painted egg cartons.
N box with tissue = A carton of tissue paper holds half the glass balls, and needles lie on the carpet.
B window with snow = Through the window are blue snow and the lights of one other house.
L tree lights = Many small warm lights from the tree make dots in eyes and glass, and the corners are dark.
L tree lights then = Many small warm lights from the tree make dots in eyes and glass, and the corners are dark. +winter,snow
L grey morning = Grey snow light comes in at the window and makes the candles pale. +morning,day
V low from the door = From low by the door, wide enough for the tree, green, red and gold

daily-santa | deed | santa, santa claus, father christmas, st nicholas & sit, lap, chimney, sleigh, deliver, read, drink, sleep, stuck, bring, knock, visit, cookies, child, children, list | @ living room, roof, street, shop
D boots in the fireplace = Two black boots kick in the opening of the fireplace, and soot comes down on the rug. +stuck,chimney
D child that leans away = On the red knee sits a small one stiff as a board, leaning off to the far side with an open square mouth. +lap,child
D cookie halfway = The beard is held aside with two fingers to let a biscuit in. +cookies,drink
D sack set down = With bent knees the sack is let down without a sound, eyes on the bedroom door. -stuck,lap,cookies
O red cloth = The coat is heavy red wool, its fur grey at the hem with soot and wet.
N mince pie = A plate with crumbs, a carrot end and a note weighted with a walnut stand by.
B tree and stockings = A dark tree and three bulging stockings at the mantel fill the back. -roof,street,shop
B roofs in snow = Snowed-on roofs and smoke go off under stars. +roof,street
L embers = Red light of embers from below and blue from the window meet on beard and boots.
V child's hiding height = From low behind a chair, half hidden, red and midnight blue

daily-new-year | deed | celebrate new year, watch fireworks, hold sparkler, hold sparklers, new year party, fireworks display, new year, new year's eve, midnight, fireworks, sparkler, sparklers, countdown, bonfire night, hogmanay & #person | @ street, balcony, hill, bridge, garden
D faces up = Faces are tipped up with open mouths, coloured by what bursts up there, shoulders together against the cold. -sparkler
D loops of light = A sparkler is swung in wide loops, and its line still hangs in the air. +sparkler
D cork = A cork has gone off, and foam runs over a fist and a sleeve. +champagne,midnight,party
O burst = High up a ball of gold threads hangs and begins to droop, a red one growing through it. -sparkler
O sparks like straw = White needles spit out on all sides of the wire. +sparkler
W *winter coat = with steam at the mouth; in a thick coat with paper streamers round the neck
N bottles in snow = Empty bottles with rocket sticks stand in the trodden snow.
B town below = Roofs, a church tower and other small bursts lie along the dark horizon.
L from the burst = Coloured light falls from above in pulses, gold on the upper cheeks, and the smoke catches it.
L from the burst then = Coloured light falls from above in pulses, gold on the upper cheeks, and the smoke catches it. +night,snow,winter
V from below = Half length from slightly below, dark sky above, sparkle sharp

daily-halloween | deed | halloween, trick or treat, pumpkin, jack-o-lantern, carve, trick-or-treating, ghost costume, witch costume & child, children, kids, girl, boy, carve, knock, door, costume, family, man, woman, house, friends, night, party, halloween, town, neighbourhood | @ doorstep, street, kitchen
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

daily-diwali | deed | celebrate diwali, celebrate holi, play holi, light diyas, diwali, deepavali, diya, diyas, oil lamps, rangoli, holi, diwali celebration, diwali festival, diwali lamps, diwali night, holi festival, holi celebration | @ courtyard, doorstep, street, river
D cupped flame = A burning taper is held to the wick of a clay lamp, and a palm is bent round the new flame. -holi,rangoli
D powder through the fingers = Powder runs between thumb and finger in an even line, wrist turning with the curve. +rangoli
D cloud at the cheek = A handful of pink powder has just burst on a cheek, and teeth are white in a face green and yellow. +holi
O rows of lamps = Small lamps stand in rows along each step and the top of the wall, every one with its ring of light. -holi
O petals and lines = The pattern of six petals grows outward, magenta, orange and white on swept ground. +rangoli
O wet colour = Shirts are soaked in purple, and colour lies on the ground like spilled sand. +holi
W *festival clothes = with bangles at the wrists; in new silk with a gold border -holi +from-person,from-child,many,couple,family,kids
N marigolds = Strings of marigolds hang over the lintel, and sweets lie on a steel plate. -holi
B house front = The house front behind is outlined with lamps up to the roof. -holi
L oil flames = Warm light comes from below from many flames and leaves the sky deep blue. -holi
L oil flames then = Warm light comes from below from many flames and leaves the sky deep blue. +night,evening -holi
L noon haze = High sun stands white in a haze of colour. +holi
V low to the ground = Low view at the height of the lamps, shallow depth, gold, magenta and blue -holi
V in the crowd = In the crowd, frozen powder, saturated +holi

daily-eid-ramadan | deed | celebrate eid, celebrate ramadan, eid celebration, eid prayer, ramadan dinner, iftar dinner, eid, ramadan, iftar, suhoor, breaking the fast, eid mubarak | @ living room, courtyard, mosque, street
D date at the lips = A date is lifted to the lips, and along the cloth all hands go out at the same moment to the dishes. -eid
D three times on the shoulder = The two embrace shoulder to shoulder, first one side then the other, palms patting the back. +eid
D coin note in a small hand = A folded banknote is pushed into a small fist that closes at once. +eid,child,children
O long cloth = On a cloth laid on the floor stand dates, lentil soup, flat bread in stacks and jugs of something pink.
W *new clothes = in new pressed clothes with fold lines still in them +from-person,from-child,many,couple,family,kids
N sandals at the door = At the threshold lie two dozen sandals, none straight.
B lantern and screen = A pierced brass lantern hangs before a carved screen.
L last of the sun = The last orange stands in the window, and the lantern's dots begin to show on the wall.
L morning bright = Fresh morning light falls through the gate on white cloth. +eid,morning
V along the cloth = View along the cloth at seated height, warm, generous, deep greens and gold

daily-hanukkah | deed | celebrate hanukkah, light hanukkah candles, light menorah, play dreidel, hanukkah, chanukah, menorah, hanukkiah, dreidel, shabbat, sabbath, passover, seder | @ living room, kitchen, window sill
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

daily-lantern-newyear | deed | lunar new year, chinese new year, lanterns, sky lantern, lion dance, red envelopes, dragon dance, lantern festival, mid-autumn, dumplings | @ street, river, courtyard, bridge, kitchen
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

daily-wedding-couple | deed | newlyweds, marry, bride and groom, elope, wedding couple, wedding kiss, wedding dress, wedding ring, wedding cake, get married & walk, dance, run, stand, wait, laugh, throw, rain, cake, confetti, aisle, bouquet, dress, car, ring, church, cut, couple, first dance, cry, get ready | @ church, garden, street, hall, beach
D out under rice = Arm in arm and with heads ducked they come down the steps through a hail of rice and petals, laughing with shut eyes. +confetti,church,throw -run,beach,bicycle
D ring over the knuckle = The ring has stopped at the knuckle, four hands busy with it. +ring
D knife in four hands = Both hold one long knife, and a corner of the cake goes the wrong way. +cake,cut
D slow turn = The two turn slowly in the open middle, forehead to temple, a train trodden on. +dance
D hook and eye = Behind, fingers do up a row of tiny covered buttons, and a chin is held high before the mirror. +ready,dress
D skirt in both fists = The skirt is gathered in both fists clear of the wet ground, white shoes in one hand. +rain -beach
D tears and laughing = Tears run without being wiped, and in between the mouth laughs, a thumb pressed under one lash. +cry,laugh
D joined at the sleeve = The two stand pressed together at the sleeves, one with the flowers hanging head down, forgotten, the other looking sideways instead of at us. -confetti,ring,cake,dance,rain,ready,cry,laugh,run,beach,barefoot
O lace and dust = The hem is already grey with dust, a bit of lace torn at the heel.
N buttonhole = A sprig hangs head down from a lapel.
B guests = Guests in hats and best coats press to both sides, phones up.
L soft bright = Soft bright light under a thin white sky gives whites with every fold to be seen.
L bulbs = Chains of bulbs over the floor are the warm light, blue evening beyond. +dance,night,evening
V medium honest = Medium view, documentary wedding photograph, slightly off straight, whites, greens and rose

daily-wedding-guest-details | deed | throw the bouquet, catch the bouquet, wedding guest, wedding party, bridesmaids, bridesmaid, best man, flower girl, ring bearer, wedding speech, wedding photo | @ garden, church, hall
D bouquet at its highest = The bouquet turns over in the air at its highest point, arms go up below with spread fingers, one pair of eyes shut. +bouquet
D petals by the fistful = A small one in white empties the whole basket in a single heap and goes on. +flower
D cushion like a tray = The cushion is carried at eye level with a frown, both rings sliding. +bearer
D paper that shakes = The sheet shakes in the fingers, and the second hand has a glass already lifted. +speech,best
D row of the same = Dresses of one colour stand in a row with the elbows linked, shoes kicked off behind. +bridesmaids,bridesmaid,photo
D heads along the table = Along a white table heads turn to one end, a hat in the way of everyone behind it. -bouquet,flower,bearer
O ribbons = Long ribbons fly out behind, with ivy torn off. +bouquet
N half-eaten plates = Half-eaten plates, a disposable camera and a sleeping uncle's hat stand on the long table.
B marquee = A white marquee with its side rolled up opens on a lawn.
L late and low = Late low sun comes across the lawn and through glass and hair.
L late and low late = Late low sun comes across the lawn and through glass and hair. +golden,sunset
V lively = Lively view from within the guests, shoulder height, pastel and green

daily-graduation | deed | celebrate graduation, throw graduation cap, throw graduation caps, throw caps, graduate, graduation, diploma, mortarboard, gown, prom, first job, exam results, passed the exam, degree | @ lawn, hall, steps, school
D caps in the air = The caps have left the hands and hang overhead at all angles, arms still up. +many,caps
D rolled paper = A rolled paper is held up in a fist, and the other hand keeps the cap from sliding. -prom,results,exam,job
D slip unfolded = The slip is unfolded just enough for one line, and a shriek has already begun. +results,exam
D pinned flower = A flower is pinned on with a tongue between teeth, and the one who wears it does not breathe. +prom
D parent who wipes = To one side an older one in a good suit takes off the glasses and wipes them. -prom
W *gown = in a black gown with wide sleeves, trainers beneath -prom,results,job +from-person
O tassel = The tassel swings before one eye. -prom,results,job
N bouquet = A bunch in cellophane is clamped beneath an elbow.
B old steps = Broad stone steps and a row of columns fill the back. -prom
L noon = Bright high sun lights gowns with a blue sheen and makes everybody squint.
V from low = From low in front against the sky, joyful, black, blue and gold

daily-carnival | deed | carnival, parade, mardi gras, masquerade, procession, pride, marching band, st patrick's day, street parade, carnival float, cosplay | @ street, square
D middle of a step = With one knee high and arms out $the {comes|come} down the middle of the street, feathers swaying a beat behind. +from-person,from-child,many,couple,family,kids -band,masquerade
D drum and cheeks = Cheeks full, trombones swing left, and a big drum is carried before a belly. +band
D mask on a stick = A gold half mask is held before the eyes by its stick, chin lifted. +masquerade
D child on shoulders = From shoulders at the kerb a small hand catches for a thrown sweet.
O *sequins and glue = The costume is sequins, wire and hot glue, with a safety pin where a strap gave way.
N confetti gutter = Paper snow lies to the ankles in the gutter with a crushed trumpet of cardboard.
B windows full = All windows are full of people, and bunting crosses from side to side.
L midday colour = Open midday light makes each colour shout and throws small shadows straight down.
L torches = Torches and coloured lamps light from the sides through drifting smoke. +night,evening
V at street level = From the kerb at chest height, long lens, packed, every colour

daily-easter | deed | paint easter eggs, dye eggs, hunt easter eggs, look for eggs, easter, easter egg, easter eggs, egg hunt, painted eggs, easter bunny & #person | @ garden, kitchen, meadow
D found under leaves = Leaves are lifted with two fingers, and there it lies, red in the moss; the basket hangs forgotten at the elbow. -paint,dye
D egg on a spoon = An egg is raised on a spoon out of a cup of dye, dripping blue, tongue in the corner of the mouth. +paint,dye
D race to the bush = Two run for the same bush with elbows out. +many -paint,dye
O *eggs = The eggs are onion brown, beet red and a blue with fingerprints, one with a crack.
W *spring coat = with grass on the knees; in a short coat and rubber boots +from-child
N chocolate ear = A chocolate hare has lost an ear.
B daffodils = Daffodils stand in clumps below a still bare pear tree. -kitchen
L fresh spring = Clear cool sun goes through the new leaves and makes every yellow shine.
V low = From low at basket height, close, yellow, green and red

daily-thanksgiving | deed | eat sunday roast, eat thanksgiving dinner, eat family dinner, eat dinner together, have dinner together, eat together, carve turkey, eat sunday lunch, eat dinner, have dinner, thanksgiving, family dinner, sunday lunch, sunday roast, family meal, feast, dinner party, christmas dinner, big dinner, family gathering, reunion dinner | @ dining room, garden, kitchen
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

daily-mothers-day-breakfast | deed | have breakfast in bed, eat breakfast in bed, bring breakfast in bed, serve breakfast in bed, breakfast in bed, surprise breakfast, mother's day, father's day | @ bedroom
D tray through the door = A tray comes through the door at a slant, tea lapping over, carried by someone who watches only the cup.
D sitting up = The one in bed has pushed up against the pillows, hair flat, hands already out to save what slides.
O toast and daisy = On the tray are black-edged toast, an egg in a cup with a face on it and a daisy in a glass.
N card with glue = A folded card sheds glitter over the sheet.
B door with others = In the door behind, another one holds back a dog with a knee.
L early side = Early sun comes in from the window across the white sheets, warm on toast and wrist.
L early side early = Early sun comes in from the window across the white sheets, warm on toast and wrist. +dawn,sunrise,morning
V bed height = From beside the bed at tray height, cheerful, white and yellow

daily-toast-speech | deed | cheers, toast, celebrate win, celebrate victory, celebrate goal, celebrate promotion, celebrate, celebrating, win, winner, winning, victory, trophy, promotion, lottery, applause, cheer & #person | @ bar, hall, office, stadium, kitchen
D both fists up = Both fists go up from bent knees, eyes shut, mouth a shout. +win,victory,cheer,winning,winner
D cup over the head = The cup is held up by both handles and tipped so that its lid falls. +trophy
D glass lifted = A glass is lifted to eye height across the others, a word still on the lips. +toast,cheers,celebrate,celebration,promotion
D jumped upon = Somebody jumps on somebody's back from behind, arms round the neck. +many,team,friends
O spray = A spray of drops hangs in the air. +champagne,beer
N knocked chair = A chair has gone over, a jacket sliding from it.
B others clapping = Others clap behind with hands above their heads.
L bright from above = Bright lamps from above and behind edge hair, fists and flying drops.
V low close = Low and close, motion stopped, saturated warm colours

daily-baptism-ceremony | deed | baptism, christening, first communion, bar mitzvah, bat mitzvah, quinceanera, quinceañera, confirmation, naming ceremony, engagement party, retirement party, baby shower, hen party, stag party | @ church, hall, garden
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
`;
