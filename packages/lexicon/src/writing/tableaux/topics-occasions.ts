/** Topics of occasions, feelings and states of life. The form: `tableaux.ts`. */
export const TOPICS_OCCASIONS_TABLEAUX = `
topic-get-well | topic | get well, get well soon, feel better, speedy recovery, recovering, convalescence, bed rest | @ any
N grapes and thermometer = A bowl of grapes, a glass of water with a spoon and a thermometer in its case stand by a folded blanket.
D plaster across a heart = A soft red heart wears two crossed plasters and a thermometer in its corner, a small bunch of daisies tied below.
D sun and soup bowl = A smiling sun rises over a bowl of soup with a spoon in it.

topic-broken-leg | topic | broken leg, broken arm, broken ankle, leg in plaster, plaster cast, crutches, on crutches, broken bone | @ any
N crutches and felt pens = Two grey crutches lean together beside a cushion and three felt pens with their caps off.
W signed plaster cast = with names in felt pen all over a plaster cast
D cast with drawings = A leg in a white cast sticks straight up, covered with signatures, a small sun and a smiling face, one bare toe wiggling at its end.
D crossed crutches and stars = Two crutches cross behind, small stars and a plaster about.

topic-cold-and-flu | topic | flu, having a cold, sick day, ill in bed, sneezing, hay fever, fever, sick in bed, sick child, off sick, man flu | @ any
N tissues and honey lemon = A box of tissues, a heap of used ones and a mug of hot lemon with honey stand together.
W scarf and red nose = with a red nose and a blanket round the shoulders; in pyjamas and a thick scarf
D hot-water bottle and mug = A hot-water bottle in a knitted cover leans on a steaming mug, tissues flying up like birds.
D lemon and drops = Lemon wheels, a nose drop and a spoon float round.

topic-hospital | topic | hospital, operation, hospital stay, chemotherapy, cancer, blood donor, blood donation, give blood | @ any
N wristband and paper cups = A plastic wristband, tiny paper cups and a jug of water with a lid stand beside a drip stand on wheels.
W hospital gown = with a plastic band on the wrist; in a gown patterned with small diamonds
D drop and line = One red drop holds a white heart, a thin tube running from it into the shape of a hand.
D bed and flowers = A high bed on wheels and a jug of flowers stand below.

topic-new-baby | topic | new baby, newborn, baby shower, it's a girl, it's a boy, christening, baptism, baby announcement, expecting a baby, pregnancy, pregnant, baby arrival | @ any
N bootees and muslin = Knitted bootees no longer than a thumb, a folded muslin and a wooden rattle lie together.
D stork with bundle = A long-legged bird carries a knotted bundle in its bill, one tiny foot sticking out between stars.
D stars, pram and rattle = A rattle, a bottle and a pair of bootees hang on a line beneath.

topic-new-home | topic | new home, housewarming, house warming, first home, new house, moving in, new flat, new apartment | @ any
N key on a ribbon = A new key on a ribbon, a loaf with a dish of salt and a pot plant still in its wrapping stand together.
D house with key = A small house with a heart-shaped smoke curl has a keyhole for its door, the key hung on a bow.
D tree and fence = A round tree and a picket fence stand beside, a cat on the step.

topic-moving | topic | moving house, moving day, moving out, house move, removal van, removals, unpacking, moving company, relocation, moving boxes | @ any
N marked boxes and tape = Cardboard boxes marked in felt pen stand half taped, newspaper sticking out and a lamp without its shade on top.
D van with boxes = A van with open back doors carries stacked boxes, an armchair and a tall plant looking out.
D dotted road and boxes = A dotted road leads from one small house to another.

topic-exam | topic | exam, exams, exam results, revision, finals, passing exams, passed the test, test day, homework, essay deadline | @ any
N crossed-out notes and clock = Notes marked in three colours, a chewed pencil and a plain clock lie round a banana and an energy can.
D tick and rosette = A sheet of ruled lines carries one huge red tick, a pencil and a rosette at its corner.
D paper aeroplane and ruler = A paper aeroplane made of notes flies over, a ruler along the foot.

topic-driving-test | topic | driving test, learner driver, learning to drive, driving licence, driving lesson, passed driving test, driving instructor | @ any
N learner plates and keys = Two white plates with a red L, one of them torn in half, lie with a car key on a furry tag.
D torn plate and small car = A small round car with dotted wheels drives through a torn square plate.
D road signs = Small round and triangular signs stand along a bending road.

topic-graduation | topic | graduation, graduate, graduates, degree, diploma, valedictorian | @ any
N scroll and tasselled cap = A rolled scroll with a red ribbon lies on a folded gown, a square cap with its tassel on top.
W *gown and square cap = with a rolled paper in one hand; in a black gown with a coloured hood and a square cap
D caps in the air = Square caps turn in the air at all angles, tassels flying and one ribboned scroll between them.
D laurel and book = Laurel bends round an open book beneath.

topic-retirement | topic | retirement, retiring, last day at work, leaving do, farewell party | @ any
N carriage clock and signed card = A carriage clock, a huge card full of signatures and a fishing rod with a bow tied on it stand together.
D deckchair and hung tie = A striped deckchair faces three level waves, with a tie and a lanyard hung over its back and a pair of slippers beneath.
D watering can and fish = A watering can, a fish on a line and a garden hat lie beneath.

topic-new-job | topic | new job, first day at work, promotion, job interview, promoted, startup, office party, work anniversary, hired | @ any
N boxed belongings = A cardboard box holds a plant, a mug and a framed picture, a fresh lanyard coiled on top.
D ladder and star = A ladder of seven rungs goes up to a star, a small briefcase standing at its foot.
D paper planes = Paper planes rise in a curve beside it.

topic-birthday | topic | birthday, birthdays, birthday party, birthday boy, birthday girl, party games, happy birthday, surprise party, kids party | @ any
N candles and torn paper = Torn wrapping paper, a tangle of curled ribbon and seven burnt-down candles in a saucer lie together.
W paper hat = with crumbs at the mouth; in a paper hat on elastic
D candles and balloons = A row of striped candles burns with drop-shaped flames, three balloons on curled strings above them.
D parcels and streamers = Parcels with bows stand in a row beneath, streamers curling down.

topic-fiftieth-birthday | topic | fiftieth birthday, 50th birthday, sixtieth birthday, 60th birthday, fortieth birthday, 40th birthday, seventieth birthday, 70th birthday, milestone birthday, 80th birthday, eightieth birthday, turning fifty, turning forty | @ any
N gold balloons and old photos = Gold foil balloons in the shape of numerals nod over a string of faded square photographs on tiny pegs.
D numerals and burst = Great rounded numerals stand in a burst of thin gold lines, confetti and two clinking glasses below.
D stars and laurel = Stars and a laurel ring surround the figures.

topic-first-birthday | topic | first birthday, 1st birthday, second birthday, third birthday, turning one | @ any
N one candle and smashed icing = A single candle lies in smashed icing beside a paper crown and a wooden number.
D one candle and bear = One fat candle stands in a small round cake, a bear in a paper crown peeping over it.
D footprints and stars = Two small footprints and stars decorate the plate.

topic-sweet-sixteen | topic | sixteenth birthday, sweet sixteen, 16th birthday, eighteenth birthday, 18th birthday, 21st birthday, twenty-first birthday, quinceañera, quinceanera | @ any
N key and foil balloons = A big cardboard key wrapped in foil, strings of lights and pink numeral balloons hang together.
D key, stars and numerals = A key with a bow carries the numerals in its ring, stars and streamers falling round it.
D hearts and record = Hearts, a record and a lipstick float round.

topic-anniversary | topic | anniversary, golden wedding, silver wedding, wedding anniversary, ruby wedding, diamond jubilee, jubilee | @ any
N album and two glasses = A photograph album with tissue leaves lies open at one couple, two flutes and a sprig of myrtle beside it.
D linked rings and branch = Two linked rings hang on a branch where two small birds sit side by side.
D hearts and roses = Roses climb both sides, small hearts between.

topic-engagement | topic | engagement, engaged, proposal, will you marry me, save the date, engagement ring, proposing | @ any
N ring box and cork = A small velvet box stands open on a ring, a champagne cork and two trembling-stemmed roses beside it.
D ring with rays = A ring stands upright, its stone throwing seven short rays, a ribbon tied round the band.
D doves and glasses = Two flutes touch below, bubbles rising.

topic-valentine | topic | valentine, valentines, valentine's day, valentines day, in love, romance, romantic, sweetheart, date night, first date, falling in love, love story, love song, love songs | @ any
N roses and sealed note = A red rose in a narrow glass, a box of chocolates with two gone and a sealed note lie together.
D heart and arrow = A full red heart is crossed by one feathered arrow, small hearts rising like bubbles.
D roses and keyhole = Roses with two leaves each lean in from both sides.

topic-break-up | topic | break-up, breakup, break up, heartbreak, broken heart, heartbroken, divorce, separation, lovesick, unrequited love | @ any
N torn photo and tub = A photograph torn down the middle, a wet heap of tissues and an ice-cream tub with its spoon lie together.
D heart in two halves = A heart is split by a zigzag, its halves leaning apart and one thread still joining them.
D rain and thread = Fine rain falls behind, a needle hanging on the thread.

topic-goodbye | topic | goodbye, farewell, bon voyage, miss you, going away, we'll miss you, good luck card | @ any
N packed case and waved cloth = A packed case with a tied label, a folded coat and a crumpled white handkerchief lie together.
D waving hand and boat = A small boat leaves along a dotted line, a handkerchief waving from its rail and a hand in the near corner.
D waves and gulls = Waves roll beneath, two gulls and a small cloud above.

topic-thank-you | topic | thank you, thanks, gratitude, grateful, appreciation, thank you card, thankful | @ any
N tied flowers and note = Flowers tied with string stand in a jam jar, a folded note leaning on the glass.
D hands giving flowers = Two hands reach in from below with a loose bunch of five flowers, a ribbon curling free.
D leaves and hearts = Leaves and small hearts scatter round the ribbon.

topic-sorry | topic | sorry, apology, apologising, forgive me, apologizing, i'm sorry, making up | @ any
N mended cup and daisies = A cup with a glued handle holds three short-stemmed daisies, a crumpled first draft beside it.
D drooping flower and dog = A small dog with lowered ears holds one drooping flower in its mouth.
D cloud with sun = A small cloud moves off a sun in the corner.

topic-condolence | topic | condolence, sympathy, funeral, grief, mourning, memorial, in memory, remembrance, grieving, loved one, bereavement | @ any
N lilies and lit candle = White lilies, a candle in a glass and a black-edged card lie beside a framed portrait.
W *black coat = with a small white flower on the lapel; in a plain black coat
D bare branch and bird = One bare branch crosses the ground, a single bird leaving it and a leaf still falling.
D ripples and moon = Ripples spread on still water beneath a pale moon.

topic-remembrance | topic | remembrance day, poppy, poppies, armistice, anzac, veterans day, memorial day, war memorial | @ any
N wreath and medals = A wreath of red paper flowers lies with three medals on striped ribbons and a bugle.
D red petals and black centre = Two red petals round a black middle repeat along a low horizon, one stalk higher than the rest.
D crosses far off = Low white crosses stand far off under larks drawn as ticks.

topic-encouragement | topic | encouragement, you can do it, motivation, motivational, believe in yourself, dream big, keep going, never give up, inspiration | @ any
N climbed step ladder and star = A small step ladder with paint-marked treads stands under a paper star on a thread.
D path up a hill = A dotted path climbs a steep hill to a flag, a tiny figure with a rucksack half way up.
D clouds and sun = Clouds part above for a sun with long rays.

topic-friendship | topic | friendship, best friends, friends forever, friend, friends, bff, buddies | @ any
N woven bands and photo strip = Two woven bracelets, a strip of four booth photographs and a shared packet of crisps lie together.
D two linked hands = Two hands of different colours hook their little fingers, a loop of thread joining them.
D cups and bicycles = Two cups with one steam curl and two bicycles lean together.

topic-mothers-day | topic | mother's day, mothers day, mum, mom, mother, motherhood, best mum | @ any
N tulips and crayoned card = A bunch of tulips in a jug, a crayoned card and a tray with a soft-boiled egg stand together.
D tulips in a teapot = Five tulips stand in a spotted teapot, a small heart on its side and a bird on the spout.
D apron and hearts = Small hearts rise from the spout, a lace edge beneath.

topic-fathers-day | topic | father's day, fathers day, dad, daddy, father, best dad | @ any
N tie and felt-pen mug = A tie folded out of card, a mug with a felt-pen face and a shaving brush lie together.
D moustache and tie = A moustache and a striped tie hang over a spanner and a mug, a star at each side.
D fish, hammer and glasses = Glasses, a hammer and a fish on a hook hang around.

topic-grandparents-day | topic | twins, siblings, brothers, sisters, family reunion, family tree, family day, godparent, cousins | @ any
N framed faces and tin = Small frames with faces of one family stand crowded together, a biscuit tin of older ones open beside them.
D tree with round portraits = A tree carries round portraits on its branches like fruit, the oldest ones at the roots.
D nest and blank ovals = A nest with eggs sits in the fork, small blank ovals under each face.

topic-quiz-and-fete | topic | village fete, fete, fête, garden fete, summer fete, church fete, village fair, county fair, country fair, summer fair, school fair, jumble sale | @ any
N bunting and cake stall = Faded bunting hangs over a stall with jars of jam, a sponge under a net and a tin of coins.
D bunting and tombola drum = Triangles of bunting run across the top, and below stand a jar of sweets, a coconut and a striped tent.
D pony and cakes = A pony with a plaited mane and a layered sponge stand below.

topic-harvest | topic | harvest, harvest festival, thanksgiving, autumn fair, reaping, harvest time, harvest moon | @ any
N sheaf and marrows = A tied sheaf of wheat stands among marrows, apples and a plaited loaf.
D sheaf and sickle = A tied sheaf spreads above and below its band, a sickle curved round it and poppies at its foot.
D apples and mouse = Apples, a marrow and a mouse with an ear of wheat lie along the foot.

topic-halloween | topic | halloween, hallowe'en, trick or treat, trick-or-treat, jack-o'-lantern, fancy dress, trick or treating, haunted house, costume party | @ any
N carved pumpkin and sweets pail = A carved pumpkin glows through jagged teeth, a pail of wrapped sweets and a cardboard bat beside it.
W black cape and face paint = with painted stitches on the cheek; in a black cape and a paper hat
D grinning pumpkin and bats = A pumpkin with triangular eyes grins under five bats and a crooked moon.
D spider and crooked house = A crooked house with lit windows stands behind, a spider let down on its thread.

topic-bonfire-night | topic | bonfire night, guy fawkes, fireworks, firework display, bonfire, sparklers, fourth of july, 4th of july, independence day, bastille day | @ any
N spent rockets and sparkler wire = Spent rockets with scorched sticks, bent sparkler wires and a bucket of sand stand together.
D bursts over roofs = Three bursts of thin rays open at different heights over a dark row of roofs.
D fire and sparks = A stacked fire throws sparks up from the lower edge.

topic-christmas | topic | christmas, xmas, nativity, noel, yuletide, christmas tree, christmas card, christmas market, christmas jumper, festive | @ any
N baubles and spruce twigs = Spruce twigs, glass baubles with worn silver and an orange stuck with cloves lie together.
D tree with star = A stepped green tree carries red balls and a star, three parcels with bows under it.
D robin and holly = A robin on a holly twig sits in the corner, flakes falling.

topic-advent | topic | advent, advent calendar, st nicholas day, st lucia, mistletoe, first advent, advent wreath | @ any
N four candles in a wreath = Four red candles stand in a ring of fir, one of them lit, small paper doors open beside them.
D wreath with candles = A ring of fir seen from above holds four round flames, a bow and seven berries.
D stars of straw = Straw stars hang on red thread above.

topic-new-year | topic | new year, new year's eve, new years eve, hogmanay, nye, midnight countdown | @ any
N streamers and popped cork = Curled streamers, a popped cork in its wire and a paper hat lie round two flutes.
D clock at midnight = A clock shows both hands at twelve, streamers and stars bursting outward from its rim.
D glasses and hats = Two flutes touch, pointed hats thrown above.

topic-lunar-new-year | topic | lunar new year, chinese new year, lion dance, dragon dance, spring festival, red envelope, year of the | @ any
N red lanterns and envelopes = Red silk lanterns with gold tassels hang over red envelopes, mandarins and a burst string of firecrackers.
W *red silk with knots = with a red envelope in one hand; in red silk fastened with knotted cords
D lantern and plum branch = A round lantern with ribs and a tassel hangs from a plum branch in bloom, gold clouds in tight curls.
D fish and coins = A red carp curls beneath, round coins with square holes about.

topic-diwali | topic | diwali, deepavali, rangoli, festival of lights, divali | @ any
N clay lamps and coloured powder = Small clay lamps burn in a ring of coloured powder laid out as petals, a steel plate of square sweets beside it.
W *silk and bangles = with hennaed hands and glass bangles; in bright silk edged with gold
D lamp in a petal ring = A clay lamp with one flame stands inside a ring of eight petals, dots and paisley round the edge.
D fireworks and marigolds = Bursts of gold and garlands of marigold fill the top.

topic-holi | topic | holi, festival of colours, festival of colors, powder paint, colour run, color run | @ any
N heaps of pigment = Heaped cones of pink, yellow, green and blue powder stand on a steel tray, handprints all round it.
W *white cotton stained = with powder in hair and lashes; in white cotton splashed with every colour
D hand and clouds of colour = An open hand throws up clouds of pink, yellow and green that overlap in the air.
D drops and fingerprints = Drops and fingerprints in hot colours cover the edges.

topic-eid | topic | eid, ramadan, eid mubarak, iftar, suhoor, eid al-fitr | @ any
N dates and pierced lantern = A plate of dates, a pierced brass lantern and tiny glasses of tea stand on an embroidered cloth.
W *new embroidered clothes = with hennaed hands; in new clothes embroidered at neck and cuffs
D crescent and lantern = A thin crescent carries a hanging lantern, stars with eight points strung beside it.
D mosque domes and dates = Domes and slim towers run along the foot, a date palm at the side.

topic-hanukkah | topic | hanukkah, chanukah, menorah, dreidel, passover, seder, rosh hashanah, purim, sukkot | @ any
N nine-branched lamp and top = A brass nine-branched candlestick drips blue and white wax beside a wooden top and a dish of foil coins.
D nine flames and top = Nine flames stand on a curved candlestick, a four-sided top and a six-pointed star at its foot.
D coins and doughnuts = Coins, round doughnuts and an oil jug with one drop lie beneath.

topic-day-of-the-dead | topic | day of the dead, dia de los muertos, día de los muertos, sugar skull, sugar skulls, calavera, catrina | @ any
N marigolds and sugar skulls = Sugar skulls with iced eyes, orange marigolds and candles in glasses stand round a framed portrait under cut paper flags.
W *painted skull and marigolds = with a skull painted on the face; in black lace and a crown of marigolds
D flowered skull = A white skull has petals round its eyes, a heart for its nose and curls of marigold on the brow.
D candles and paper flags = Candles and cut paper flags frame it above and below.

topic-carnival | topic | carnival, mardi gras, rio carnival, samba, notting hill carnival, parade, street parade, venetian carnival, venetian mask, shrove | @ any
N feathers and beads = Ostrich feathers in hot colours, strings of glass beads and a drift of paper dots lie together.
W *feathers and sequins = with jewels stuck to the brow; in a feathered headdress and sequins
D feathered mask = A gold mask fans up into tall feathers, streamers and a drum beneath it.
D drums and confetti = Drums with bright cords stand below, confetti in triangles.

topic-easter | topic | easter, easter egg, easter eggs, easter bunny, easter sunday, egg hunt, good friday, palm sunday | @ any
N painted eggs and catkins = Painted eggs hang from pussy willow in a jug, a nest of torn foil and a chocolate ear below.
D patterned eggs and ears = Eggs with zigzags, dots and stripes lie in tufts of grass, two long ears standing up behind.
D chicks and tulips = Two chicks and yellow tulips stand beneath.

topic-st-patricks | topic | st patrick's day, st patricks day, saint patrick, shamrock, leprechaun, irish pub, burns night, st andrew's day | @ any
N green hats and clover = A tall green felt hat with a buckle, a pot of clover and a pint with a cream head stand together.
W *green hat and buckle = with a clover sprig on the lapel; in a green coat and a buckled hat
D clover and harp = A three-leafed clover is set over a small harp, a rainbow ending in a pot beside it.
D pint and hat = A tall buckled hat and a foaming pint stand beneath.

topic-midsummer | topic | midsummer, maypole, may day, solstice, summer solstice, morris dancers, beltane, midsommar, morris dancing | @ any
N flower crowns and ribbons = Crowns of ox-eye daisies, coloured ribbons and a fiddle lie together in long grass.
W *white linen and flower crown = with a crown of daisies; in white linen
D pole with ribbons = A leafy pole carries two rings of flowers, ribbons plaiting down to a circle of tiny dancers.
D strawberries and long sun = Strawberries and a sun sitting on the horizon lie beneath.

topic-seaside-holiday | topic | seaside holiday, holiday by the sea, beach holiday, summer holiday, summer holidays, summer vacation, day at the beach, bucket and spade, beach trip, holiday, holidays, vacation | @ any
N bucket, spade and towel = A red bucket with turrets, a wooden spade and a striped towel full of sand lie by a paperback swollen with water.
W sun hat and sandy feet = with sandy feet and peeling shoulders; in a sun hat and a faded swimming costume
D bucket, parasol and wave = A striped parasol leans over a bucket and spade, scalloped waves and a sail behind.
D ice lolly and crab = A lolly, a crab and a folded newspaper boat lie on the sand.

topic-staycation | topic | travel, traveller, traveler, travelling, traveling, globetrotter, wanderlust, gap year, travel agency, passport, luggage, suitcase, travel blog, world trip | @ any
N stamped passport and case = A stamped passport, a leather case with torn hotel labels and a folding alarm clock lie together.
W rucksack and sun hat = with a neck pillow clipped to the strap; in a creased linen shirt
D globe and dotted flight = A globe on its stand is circled by a dotted line with a small aeroplane, a case at its foot.
D clouds and landmarks = Towers, a palm and a bridge in outline ring the globe.

topic-cruise | topic | cruise, cruise ship, ferry trip, island hopping, boat trip, boat party, ocean liner | @ any
N deck ring and brochure = A rope deck ring, a striped towel and a folded day programme lie by a glass with a paper umbrella.
D liner with funnels = A liner with three raked funnels cuts a wave, flags strung from bow to stern.
D gulls and islands = Small islands with palms and two gulls lie around.

topic-snow-day | topic | snow day, snowman, snowmen, sledging, sledding, sledge, toboggan, snowball fight, snowball, snowed in | @ any
N sledge and wet mittens = A wooden sledge with a frayed rope, wet mittens on a string and a carrot lie together.
W *bobble hat and mittens = with red cheeks; in a bobble hat, a striped scarf and mittens on a string
D snowman and flakes = Three balls with a carrot nose and twig arms stand under six-armed flakes of different size.
D sledge and pines = A sledge with a bow stands before three white-capped pines.

topic-heatwave | topic | heatwave, heat wave, hottest day | @ any
N fan and melted ice = An electric fan with a ribbon blown straight out, a bowl of melting ice and wet cloths on a line stand together.
W damp shirt and paper fan = with damp hair on the brow; in as little cotton as will do
D big sun and thermometer = A huge sun with wavy rays presses on a tall thermometer whose red has reached the top.
D lolly and palm = A melting lolly and a bent palm leaf hang at the sides.

topic-rainy-day | topic | april showers, rainy day card, rainy day playlist, rainy day book, rainy day activities, umbrella shop | @ any
N dripping umbrella and boots = A dripping umbrella stands open beside yellow wellingtons and a coat that has made a puddle.
D umbrella and drops = One open umbrella with eight ribs keeps a round of dry ground under slanting drops.
D puddles and boots = Boots stand in a puddle of rings beneath.

topic-power-cut | topic | power cut, blackout, power outage, candlelit evening, lights out, no electricity | @ any
N candles on saucers and torch = Candles burn on saucers and in bottle necks beside a torch and a useless lamp with its plug lying loose.
D bulb and candle = A bulb hangs by its wire with no glow in it, and below it a candle stub burns with one leaf-shaped flame beside a match.
D stars and moths = Stars fill the dark half, a moth near the flame.

topic-flood | topic | flood, flooded, floods, flooding, high water | @ any
N sandbags and tide line = Sandbags lean in a row under a brown tide line, a swollen box and one boot floating before them.
D house in waves = A small house stands to its sills in level waves, a boat tied to the chimney.
D ducks and floating chair = A floating chair and two ducks pass below.

topic-lockdown | topic | lockdown, pandemic, covid, quarantine, home office, working from home, home schooling, face mask, social distancing | @ any
N cloth masks and hand gel = Cloth masks drying on a line, a pump of hand gel and a propped laptop with nine small faces stand together.
W cloth mask = with a cloth mask; in a smart shirt over pyjama trousers
D windows with people = Twelve windows each show another small life, a rainbow painted on one pane.
D cat and clothes line = A line of masks and shirts runs from window to window.

topic-election | topic | election, elections, vote, voting, campaign, polling station, referendum, voter, voters, candidate, polling day | @ any
N ballot box and short pencil = A black ballot box with a slot, folded slips and a short pencil on a string stand together.
W rosette = with a satin rosette on the lapel
D hand and slot = A hand lets a folded slip with one cross into a slot, stars in an arc above.
D stars and ticks = Bars of two colours and ticks fill the lower half.

topic-protest | topic | protest, protesters, demonstration, march for, climate strike, activist, activists, protester, rally, picket line, suffragette, suffragettes, revolution, on strike, miners strike, general strike | @ any
N placards and megaphone = Painted cardboard on broom handles, a dented megaphone and a flask lie together, paint drips on the wood.
W badge and whistle = with a whistle and a painted cheek; in a coat covered in badges
D raised fists and placards = A row of raised fists holds blank placards of different height, short strokes bursting from a megaphone.
D doves and torn paper = Torn paper edges and a dove break the upper corner.

topic-pride | topic | pride, pride parade, pride march, pride month, lgbt, lgbtq, gay pride, rainbow flag, queer, coming out, trans pride | @ any
N rainbow flags and glitter = Small rainbow flags on sticks, a tub of glitter and a fan with painted ribs lie together.
W rainbow and glitter = with rainbow stripes painted on the cheek; in mesh, glitter and a flag tied as a cape
D six stripes in a wave = Six stripes from red to violet wave across, a heart cut out of their middle.
D hands and stars = Hands of many skin colours reach up from the foot.

topic-peace | topic | peace, anti-war, no war, pacifist, world peace, peace dove | @ any
N paper cranes and white ribbon = Folded paper cranes hang in strings beside a white ribbon and a lit candle.
D dove with branch = A white bird with open wings carries an olive twig, a ring left open under it.
D olive twigs = Olive twigs bend into a wreath around.

topic-climate | topic | climate change, climate, environment, environmental, recycling, recycle, sustainability, sustainable, earth day, global warming, zero waste, eco, eco-friendly, save the planet, plastic pollution | @ any
N jars and string bags = Refilled glass jars, a string bag and a crate of sorted bottles stand by a seedling in a tin.
D globe with seedling = A globe splits at the top for a seedling with two leaves, three bent arrows chasing round it.
D wind wheels and waves = Wind wheels with three blades and level waves stand below.

topic-charity | topic | charity, fundraiser, fundraising, food bank, charity shop, volunteers, volunteer, volunteering, donation, charity run, soup run, donate | @ any
N collecting tin and crates = A collecting tin with a paper band, crates of tins and folded clothes stand together.
W bright tabard = with a badge on a ribbon; in a bright tabard
D hands round a heart = Six hands of different colours reach in from the rim to hold one heart.
D ribbons and coins = A looped ribbon and falling coins stand beneath.

topic-neighbourhood | topic | neighbourhood, neighborhood, street party, block party, community, neighbours, neighbors, community centre, housing association | @ any
N odd chairs and bunting = Odd kitchen chairs, a long trestle and bunting made of old shirts stand and hang together.
D row of joined houses = Seven narrow houses of different colour stand shoulder to shoulder, a string of flags from gable to gable.
D tables and bicycles = A long table with cups runs along the street, a bicycle at its end.

topic-wedding-party | topic | wedding reception, wedding guest, wedding guests, wedding invitation, wedding day, wedding invite, rsvp, golden hour wedding | @ any
N sugared almonds and place cards = Net bags of sugared almonds, hand-lettered cards and a trailing stem of ivy lie together.
D ampersand and garland = A large curled ampersand stands in a ring of eucalyptus and small white roses.
D rings and birds = Two rings and a pair of birds sit at the top.

topic-morning | topic | good morning, early riser, morning person, monday, mondays, monday morning, alarm clock, weekday | @ any
N alarm clock and cup = A twin-bell alarm clock, a cup with a rising curl of steam and one slipper lie together.
D sun over a cup = Half a sun with short rays rises out of a cup, a bell clock and a bird on either side.
D curtain and clouds = A half-drawn curtain and two clouds frame it.

topic-sleep | topic | good night, bedtime, insomnia, sleepless, pyjama party, sleepover, nightmare, lullaby | @ any
N night lamp and water glass = A small shaded lamp, a glass of water and a book lying face down stand by a crumpled pillow.
W pyjamas = with hair flat on one side; in striped pyjamas
D moon in a nightcap = A crescent moon in a tasselled cap lies on a cloud, stars hung on threads below.
D sheep and stars = Sheep jump a low fence along the foot.

topic-lonely | topic | loneliness, solitude, isolation, homesick, homesickness | @ any
N one cup and unread letter = One cup, one folded chair and an unopened letter stand far apart from everything else.
D one small figure = A single small figure stands at the lower edge of a wide empty ground, its long thin line of shade reaching away.
D bird and horizon = One bird and a level horizon are all there is besides.

topic-happiness | topic | happiness, joy, laughter, good vibes | @ any
N open window and balloons = Three balloons tug at their strings beside a jar of yellow flowers and an open window.
D leaping figure and sun = A figure leaps with arms and legs flung wide, round dots and ribbons springing out on all sides.
D flowers and stars = Flowers with round petals and stars bounce along the foot.

topic-sadness | topic | sadness, sorrow, melancholy, depression, blue mood | @ any
N balled tissues and cold cup = Balled tissues, a cold cup of tea with a skin on it and a dead flower in a glass stand together.
D cloud and bent head = A bent figure of one line sits under its own small cloud, drops falling in even threads.
D puddle and ripples = A puddle with three rings spreads beneath.

topic-anger | topic | anger, rage, fury, argument, quarrel | @ any
N snapped pencil and broken plate = A snapped pencil, a plate in five pieces and a chair lying on its back are where they fell.
D jagged burst and fist = A fist comes down in a burst of jagged red points, black zigzags splitting off.
D sparks and cracks = Cracks run out to the edges, red sparks between.

topic-fear | topic | fear, anxiety, phobia, stress, worry, panic, burnout | @ any
N bitten pencil and lists = A bitten pencil, lists crossed out again and again and a glass shaken half empty lie together.
D knot over a head = A small head sits under a huge scribbled knot whose one loose end it holds.
D eyes in the dark = Pairs of eyes in different sizes look in from the edge.

topic-nostalgia | topic | nostalgia, nostalgic, memories, childhood, childhood memories, growing up, good old days | @ any
N faded snapshots and tin toy = Faded square snapshots with white borders, a tin toy and a cinema ticket lie in an open shoe box.
D frame within frames = Four faded frames overlap, each with a smaller sun, house and swing in it.
D swing and balloon = An empty swing and a drifting balloon stand behind.

topic-time | topic | deadline, hourglass, time flies, patience, countdown, time travel | @ any
N sand glass and calendar leaves = A sand glass almost run through stands among torn calendar leaves.
D clock face and sand = Two bulbs of glass hold a dial above and its numbers falling as grains below.
D orbit and birds = Numerals drift off as birds along a curve.

topic-freedom | topic | freedom, liberty, liberation | @ any
N open cage and feathers = A wire cage stands with its door open, a few feathers and a broken chain below it.
D open cage and birds = Bars bend apart into a flight of seven birds that grow larger toward the corner.
D broken chain = A broken chain lies along the lower edge.

topic-hope | topic | hope, optimism, new beginnings, fresh start, second chance, faith, courage, bravery | @ any
N seedling in a crack = A seedling with two leaves stands in a cracked cup, one candle stub lit beside it.
D shoot and rising sun = A shoot breaks through a dark band toward half a sun with thin rays.
D stars and hand = A cupped hand holds it from below, one star above.

topic-first-love | topic | jealousy, secret, gossip, rumour, rumor, mystery, curiosity | @ any
N half-drawn curtain and keyhole = A small locked box with a worn keyhole stands by a half-folded note.
D eye in a keyhole = One eye looks out of a keyhole, three question-shaped curls drifting from it.
D mask and ribbon = A half mask and a tied ribbon hang beside.

topic-money | topic | money, saving money, savings, inflation, debt, piggy bank, wealth, millionaire, poverty, budget | @ any
N coin jar and bills = A jar of copper coins, a pile of red-printed bills and a calculator with a cracked screen lie together.
D piggy bank and coins = A round pig with a slot in its back takes three falling coins, a stack on either side.
D scissors and purse = A purse with a clasp snaps open beneath.

topic-baby-life | topic | sleepless nights, parenthood, new parents, new mum, new dad, nursing mother, breastfeeding, teething, nappies, maternity | @ any
N bottles and muslin cloths = Three bottles with measuring lines, damp muslins and a tangle of tiny socks lie together.
W muslin on the shoulder = with a muslin over one shoulder and tired eyes; in an inside-out jumper
D pram and moon = A high-wheeled pram stands under a crescent moon, a bottle and a rattle hung from stars.
D socks on a line = Seven tiny socks hang on a line, one missing.

topic-weight-loss | topic | diet, dieting, weight loss, new year's resolution, resolutions, quitting smoking, no smoking, dry january, fasting | @ any
N scales and untouched cake = A glass scale, a bowl of carrot sticks and one untouched slice of cake under a dome stand together.
D scale and apple = A round dial with its needle near the left carries an apple, a tape measure winding round it.
D shoes and carrots = Running shoes and carrots march along the foot.

topic-pyjama-day | topic | lazy sunday, sunday, lazy day, weekend, day off, duvet day, lie-in | @ any
N newspaper and crumbs = A newspaper in loose sections, a plate with toast crumbs and a sleeping cap of blanket lie together.
W dressing gown = with a cup in one hand; in a towelling dressing gown and odd socks
D slippers and teapot = A pair of slippers with bobbles stands beside a teapot, a curl of steam drawing a small sun.
D cat and cushions = A cat sleeps among cushions with tassels.

topic-spring | topic | first day of spring, spring cleaning, spring fair, cherry blossom, blossom, spring concert, spring sale, spring menu, spring market, spring party, spring collection, spring term, spring card, spring festival, spring playlist, spring recital | @ any
N catkins and bulbs = Catkins in a milk bottle, a bowl of sprouting bulbs and an opened seed packet stand together.
D blossom and nest = A branch with five-petalled blossom holds a nest of three blue eggs.
D tulips and lambs = Two lambs and a row of tulips stand beneath.

topic-summer | topic | summer party, summer sale, summer reading, summer concert, summer fair, summer menu, summer market, summer collection, summer term, summer card, summer festival, summer playlist, summer recital | @ any
N straw hat and cherries = A straw hat with a bleached ribbon, a bowl of cherries and a pair of sunglasses lie together.
D sun, swallow and lolly = A round sun shares the ground with two swallows, a lolly with a bite out of it and a striped towel.
D waves and shells = Waves and shells lie along the foot.

topic-autumn | topic | autumn leaves, autumn term, fall festival, october, november, autumn concert, autumn fair, autumn sale, autumn menu, autumn market, autumn party, autumn collection, autumn card, autumn festival, autumn playlist, autumn recital, fall fair, fall sale, fall menu, fall collection, october fair | @ any
N leaves and conkers = Red and yellow leaves, glossy conkers in split shells and a folded wool scarf lie together.
D falling leaves and acorns = Lobed, pointed and round leaves fall at all angles in rust, gold and brown, acorns between.
D hedgehog and mushrooms = A hedgehog and two toadstools sit at the foot.

topic-winter | topic | winter sale, winter fair, winter concert, winter menu, winter market, winter party, winter collection, winter term, winter card, winter festival, winter playlist, winter recital | @ any
N mittens and fir twig = Knitted mittens drying, a fir twig with frost on its needles and a mug of something hot lie together.
D flakes and bare tree = A bare tree stands in white, six-armed flakes in three sizes falling past it.
D robin and cottage = A small snowed-up cottage and a robin complete it.
`;
