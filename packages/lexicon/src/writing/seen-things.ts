/**
 * What is seen of things that people name most: parts, how they are put together and what use has done to them, true of nearly every one of its
 * kind, without a colour and without anything that is not part of it. What a row needs (`+`) or cannot stand (`-`) is said with it. Form of the
 * rows: `passages.ts`; a text takes as many as it has room for.
 */
export const SEEN_THINGS = `
thermos | thermos, vacuum flask, thermos flask, flask
F slim cylinder = $The {is|are} a slim upright cylinder, a little narrower at the shoulder below the neck. -open
F cup for a lid = $Its cup is screwed on upside down as the lid, with a fine seam where it meets the body. -open,pouring
F rim at the foot = A thin rim runs round its foot, and the one long highlight follows $its side from top to bottom. -matte,night

headphones | headphones, headset
F band and two cups = A padded band arches over the top and joins the two round ear cups, each turned slightly inward.
F soft ear pads = The ear pads are thick soft rings, pressed a little flatter at the bottom. -earbuds
F sliding arms = Where the band slides into its arms, a thin strip of bare metal shows on both sides.

wallet | wallet, purse, billfold
F fold and stitches = $The {is|are} folded once down the middle, with a row of small even stitches close to the edge. -coin
F slots in steps = The slots for cards lie over one another in steps, each lip rounded by use. +open,cards,card
F swollen fold = Along the fold the surface is rubbed smooth and slightly lighter. -new

suitcase | suitcase, luggage
F corners and handle = $The {has|have} rounded corners, a carrying handle on the long side and two locks that snap shut. -open,wheels
F scuffed corners = The corners are scuffed, and small scratches run across the lid. -new,open
F straps inside = In the raised lid two crossed straps are buckled over a lining. +open

backpack | backpack, rucksack, knapsack
F flap and straps = A flap with two buckles closes the top, and the padded shoulder straps hang down at the back.
F front pocket = A smaller pocket bulges on the front, its zip running in a curve.
F loop at the top = A short loop to hang it by stands up between the straps.

handbag | handbag, tote bag, tote, shoulder bag, leather bag
F handles stand up = Two handles rise from the top in even loops, sewn on with crossed stitches. -clutch
F sides fold in = The sides fold inward a little below the opening, and the bottom lies flat.

umbrella | umbrella, parasol
F ribs stretch the cloth = Eight thin ribs stretch the cloth of $the tight, so that it curves down between their tips. -closed,folded,broken
F crook of the handle = The handle ends in a curved crook, and a thin rod runs up from it to the point. -closed,folded,cocktail
F drops off the tips = Drops gather at the tips of the ribs and fall one by one. +rain,rainy,raining

spectacles | glasses, sunglasses, spectacles, eyeglasses
F two lenses and a bridge = Two lenses sit in an even frame joined by a narrow bridge, with thin arms that hook over the ears.
F small hinges = Tiny screws show at the hinges.

ring | ring, wedding ring, engagement ring
F polished band = $The {is|are} a narrow polished band, and its inside mirrors the light in one curved line. -fire,smoke,onion,boxing
F claws of the stone = Four fine claws hold the stone, whose flat top shows clear and whose edges flash. +diamond,engagement,stone,gem,ruby,emerald,sapphire

wristwatch | watch, wristwatch
F dial and hands = Under a slightly domed glass two slim hands point from the centre to short marks round the dial. -smart,digital,smartwatch
F crown and lugs = A ridged crown sticks out at one side, and the strap runs through a bar at each end. -pocket

wall-clock | clock, wall clock, alarm clock
F dial and hands = Two hands of unequal length turn over a round dial with twelve marks at even distances. -digital,melting,melted,hourglass,tower
F rim of the case = A narrow rim holds the glass in front of the dial. -melting,melted,broken,tower

table-lamp | lamp, desk lamp, table lamp, bedside lamp
F shade on a stem = A shade wider below than above sits on a slim stem over a flat round foot. -street,oil,lava,floor,neon
F pool of light = Light falls from the open underside in a clear round pool, and the top of the shade glows paler. +night,evening,lit,glowing,dark -street,oil,lava

lantern | lantern, oil lamp
F glass and frame = Panes stand in a narrow frame under a small roof, with a ring at the top to carry it by. -paper,sky,floating,jack
F flame in it = A single flame stands upright behind the glass and lights the inside of the frame. +lit,night,glowing,dusk,evening,dark -paper,sky,floating,electric
F ribs through the paper = Thin ribs show as darker lines through the lit paper of $the. +paper,sky,floating

candle | candle
F wick and wax = $Its wick is short and black, and round it the wax has melted to a shallow clear pool. +burning,lit,flame,light,night,birthday -unlit
F run of wax = A thread of wax has run down one side and set in drops. -new,unlit,jar,birthday,unused

mug | mug, coffee mug, coffee cup, cup
F handle at one side = $The {has|have} a round lip, straight sides and one ear-shaped handle. -paper,takeaway,world,trophy
F ring inside = Inside, a fine line shows how high the drink stands. +coffee,tea,cocoa,chocolate,latte -empty
F steam over the rim = Thin steam rises over the lip and thins out above. +hot,steaming,steam,coffee,tea,cocoa -iced,cold,empty

teapot | teapot
F spout and lid = The spout starts low on the belly and rises to the height of the rim; the lid has a knob to lift it by.
F handle opposite = Its handle curves out opposite the spout, wide enough for three fingers.
F foot ring = $It {stands|stand} on a narrow ring, so that a line of shadow shows under the belly.

kettle | kettle
F short spout = A short spout points up at one side, and a bowed handle bridges the lid. -electric
F reflections round = The room is mirrored in its rounded side, bent and small. -enamel,matte

jug | jug, pitcher, carafe
F lip and handle = The rim is drawn out to a lip for pouring, and the handle joins it again low down at the back.
F belly and neck = $Its belly is wide below and narrows to the neck.
F level inside = Through the side one sees the level of the drink as a thin bright line. +glass -empty

vase | vase
F neck and foot = $The {narrows|narrow} to a neck above a rounded belly and {stands|stand} on a small flat foot. -broken
F shade inside the lip = The lip is thin, and just inside it the vase is dark. -glass,broken,flowers,tulips,roses
F stems under water = Below the waterline the stems look bent and thicker. +glass -empty,broken

jar | jar, mason jar
F threaded neck = $The {has|have} straight sides, a short neck with a screw thread and a thick bottom. -clay,cookie
F light in the base = In the thick base light gathers in a bright curve. +glass

bottle | bottle, glass bottle, wine bottle, water bottle, beer bottle, perfume bottle
F shoulder and neck = Straight sides round in at the shoulder to a slim neck. -perfume,hot,spray,ink
F thick base = The base is thick, and light gathers in it as one bright curve. +glass,wine,beer,perfume
F stopper and collar = A narrow collar joins the neck to the cap, and a thin tube runs down through the liquid to the bottom. +perfume
F bevelled edges = Its edges are cut at a slant, and each slant shows as a separate bright or dark stripe. +perfume

basket | basket, wicker basket, picnic basket
F woven round uprights = Flat strips are woven in and out of uprights, over one and under the next. -bike,bicycle,wire,balloon
F plaited rim = The rim is plaited thicker than the sides. -wire,balloon
F bowed handle = A handle bows over the opening from side to side. -laundry,balloon,wire,bicycle,bike

book | book, novel, old book, notebook
F block of pages = The edges of the pages form a close striped block between the covers. -open,comic
F valley of pages = The pages rise from the middle in two soft curves, the lines of print running level across them. +open,reading,reads
F worn corners = The corners of the cover are bent and rubbed through to the board. +old,worn,ancient,vintage

bookshelf | bookshelf, bookshelves, bookcase
F spines side by side = Spines of different heights stand side by side, with one or two books lying flat on top of them. -empty
F sagging boards = The boards sag a little in the middle under the weight. -empty,new

letter | envelope
F flap and seams = The pointed flap meets two slanting seams in the middle of its back.

newspaper | newspaper
F columns and fold = Narrow columns of small print run down either side of the fold.

map | map
F folds in a grid = Folds cross the sheet in a grid and stand up slightly where they meet. -world,fantasy

typewriter | typewriter
F rows of round keys = Four rows of round keys rise in steps toward the roller, each key on its own thin arm.
F basket of type bars = The type bars lie fanned in a half circle in front of the ribbon.
F roller and lever = The roller sticks out on both sides with a ridged knob at each end, and a bent lever stands out at the left.

radio | radio
F dial and speaker = Cloth or fine slots cover the loudspeaker, and two knobs sit on either side of a narrow dial.

record-player | record player, turntable, gramophone
F arm over the disc = The slim arm lies over the disc, its needle in the outer grooves. -gramophone
F grooves in a fan = The grooves catch the light in a narrow fan from the label to the edge.
F flared horn = A flared horn opens wide above the box, ribbed along its length. +gramophone

camera | camera, film camera
F lens in rings = The lens stands out in ribbed rings, and its glass shows a small bent reflection. -security,video
F dials on top = Small notched dials and the release sit along the top edge. -security,video,polaroid

phone | telephone, rotary phone, payphone
F receiver in its cradle = The receiver lies across the cradle, and a coiled cord hangs from it in even loops.

smartphone | phone, smartphone, cell phone, mobile phone
F flat slab = $The {is|are} a thin flat slab with rounded corners and a narrow border round the glass. -rotary,old,booth,box

laptop | laptop
F screen and keys = The screen leans back from a flat body with rows of square keys and a smooth pad below them. -closed

guitar | guitar, acoustic guitar, electric guitar
F waist and hole = The body curves in at the waist and the six strings run straight over the round hole to the bridge. -electric,bass
F neck and pegs = Thin metal frets cross the neck, closer together toward the body, and the pegs stand out at the head.
F two horns = Two horns point up beside the neck, and the pickups lie under the strings. +electric

violin | violin, cello, viola
F f-holes and bridge = Two long curved holes flank a thin bridge that lifts the four strings off the belly.
F scroll = The neck ends in a carved scroll above four pegs.

piano | piano, grand piano, upright piano
F keys in twos and threes = The raised keys lie in twos and threes along the row, deep-set behind a narrow ledge.
F lid propped = Its lid is propped open on a stick, and the strings run away under it in a slanting fan. +grand -closed
F pedals = Three pedals stand out low in the middle.

drum | drum, snare drum
F skin and rods = The skin is stretched over the rim and held by rods or cords at even distances. -kit,oil

trumpet | trumpet, trombone, saxophone, tuba
F bell and tubing = The tube widens smoothly to a flared bell, where the reflections stretch and curve.

bicycle | bicycle, bike, mountain bike, city bike
F diamond frame = Thin tubes form two triangles between the wheels, with the saddle above and the chain along the lower side. -motor,motorbike,dirt
F spokes = Fine spokes cross from hub to rim, and the light flashes on a few of them. -motor,motorbike,dirt,night
F bars and grips = The handlebars curve back to the grips, a brake lever in front of each. -motor,motorbike,dirt

motorcycle | motorcycle, motorbike, vespa, scooter
F tank and saddle = The saddle lies low behind the rounded tank, the engine bare beneath it. -vespa,scooter,kick
F exhaust along the side = Its exhaust pipe runs back along the lower side. -electric,vespa,scooter,kick
F shield and footboard = A curved shield rises in front of a flat footboard, and the small wheels sit close under the body. +vespa,scooter -kick

car | car, sports car, vintage car, classic car, convertible, taxi, sedan
F body over the wheels = The bonnet runs forward in one long curve over the front wheel arch to the lamps. -toy,flying,burning,crashed,wrecked,driverless
F glass and mirrors = The windscreen slants back between slim pillars, with a mirror on each front door. -toy,burning,crashed,wrecked
F reflections along the side = What is round it runs along the doors as a stretched band of light and dark. -rusty,dusty,muddy,toy,abandoned,night,matte
F rust round the sills = Rust has eaten along the sills and the wheel arches, and the paint around it lifts in flakes. +rusty,abandoned

van | van, camper van, campervan, motorhome, minibus
F long box on four wheels = $Its side is long and flat, with a sliding door in the middle and a row of windows above. -delivery,interior,inside,kitchen,in,food,ice
F upright front = The front is short and upright, the windscreen wide. -interior,inside,kitchen,in,moving

bus | bus, school bus, double decker bus, double-decker bus
F rows of windows = A long row of equal windows runs from the folding door in front to the rear. -stop,inside,interior
F wide windscreen = Its wide upright windscreen has two long wipers and a sign for the route above. -stop,inside,interior,school,abandoned

truck | truck, lorry, pickup, pickup truck
F cab and bed = A high cab stands in front of the long bed, with big tyres under both. -fire,ice,food,monster,toy,pickup
F open bed = Behind the cab the open bed has straight sides and a tailgate on hinges. +pickup -toy

tractor | tractor
F big rear wheels = The rear wheels are nearly as high as the driver's seat, with deep slanting lugs; the front ones are small. -lawn
F engine in front = A long narrow bonnet covers the engine, and a thin exhaust stands upright on it. -lawn

train | train, steam train, locomotive, steam locomotive
F carriages in a row = The carriages follow one another in a long even line, windows at one height. -station,toy,inside,interior,model,wreck,steam,locomotive
F rods on the wheels = Heavy rods join the big spoked wheels below the round boiler. +steam,locomotive -station,toy,inside,interior
F steam back over it = Thick steam streams back from the chimney over the roofs. +steam,locomotive -station,toy,inside,interior,abandoned,parked,rusty

tram | tram, streetcar, trolley
F arm to the wire = An arm on the roof reaches up to the wire, and the wheels are hidden behind a low skirt. -stop,abandoned,inside

rowing-boat | rowing boat, rowboat, wooden boat, dinghy, fishing boat, boat, canoe
F planks along the hull = Planks run in long curves from the pointed bow to the stern, one overlapping the next. +wooden,rowing,rowboat,fishing -paper,canoe,toy
F benches across = Boards for seats cross it from side to side. +rowing,rowboat -paper,toy,upturned
F paddle and thwarts = Both ends are pointed and rise a little, and the sides curve inward at the top. +canoe

sailboat | sailboat, sailing boat, yacht, sailing ship
F sails and mast = One tall mast carries a large sail and a smaller one in front, both curved by the wind. -ship,toy,storm,anchored,moored,bottle,becalmed
F rigging = Thin lines run from the top of the mast to the bow and both sides. -toy

ship | ship, pirate ship, cruise ship, cargo ship
F wall of the hull = The hull rises like a wall from the waterline to the rail. -space,bottle,sunken,toy
F masts and yards = Three masts with crossed yards stand over the deck, ladders of rope leading up to them. +pirate,sailing,galleon -bottle,toy
F white decks = Rows of balconies and round windows run along it, deck over deck. +cruise

airplane | airplane, aeroplane, plane, passenger plane, jet
F swept wings = The wings sweep back from the long round body, and the tail fin rises at the end. -paper,toy,biplane,model,inside,interior
F row of small windows = Small oval windows run along its side in one even line. -paper,toy,biplane,fighter,model,inside,interior
F creases of the folds = Sharp folds run from the nose along the wings, and the paper is doubled under them. +paper

hot-air-balloon | hot air balloon, hot-air balloon
F panels to the crown = Long panels narrow from the widest part to the crown and to the mouth above the basket.
F flame below = Between basket and mouth a flame lights the inside of the cloth. +dawn,dusk,night,sunrise,sunset,evening
F basket on ropes = The small wicker basket hangs below on short ropes.

rocket | rocket, space rocket
F nose and fins = The nose is pointed, and fins stand out round the foot. -firework,fireworks,toy
F fire under it = A long flame widens under the engines, and smoke rolls outward from it. +launching,launch,taking,liftoff,blasting

chair | chair, wooden chair, dining chair, kitchen chair, armchair, rocking chair
F back, seat and legs = Two uprights of the back rise straight from the rear legs, and the seat is a little deeper than wide. -armchair,wheel,office,barber,rocking,director,deck,beach,lawn,electric,plastic,upside,three,tables
F rungs between legs = Thin rungs brace the legs above the ground. +wooden -armchair,wheel,office,barber,tables
F arms and cushion = Padded arms curve forward at both sides of a thick seat cushion. +armchair
F curved runners = The legs end in two long curved runners, of which only the middle touches the ground. +rocking -horse
F base and footrest = A heavy round base carries the padded seat, with a footrest in front and a headrest behind. +barber

sofa | sofa, couch
F cushions and arms = Thick seat cushions lie side by side between two rounded arms, each dented where people sit. -new
F short feet = Short feet lift it just off the floor.

bed | bed
F pillows and cover = Two pillows lie against the head end, and the cover falls over the side in soft folds. -flower,river,hospital,bunk,unmade,dog,cat,garden,truck,pick
F thrown back = The cover is thrown back in a heap, and creases run out from the hollow in the sheet. +unmade,messy

bench | bench, park bench, wooden bench
F slats = Parallel slats form the seat and the back, with narrow gaps of shade between them. -work,workbench,stone
F worn slab = The stone seat is a single slab on two blocks, hollowed a little in the middle. +stone

stool | stool, bar stool
F round seat = Three or four legs slant out from under a round seat. -foot,toad

mirror | mirror
F frame and image = A narrow frame closes in the glass, and the picture in it is a shade darker than what it shows. -broken,shattered,black

window | window, windows, wooden window
F bars and panes = Narrow bars divide the glass into panes, each with a slightly different reflection. -stained,shop,car,bus,train,plane,rose,round,broken
F putty line = One pane of $the is newer than the rest, the putty round it smooth and without cracks. +mended,repaired,patched,fixed
F catch = The catch sits at the middle of the frame, its metal worn where it is turned. -stained,shop,car,bus,train,plane,rose,broken
F sill = Below, the sill slopes a little outward, with dust in its corners. -stained,shop,car,bus,train,plane,clean

balloon | balloon, balloons
F skin and knot = The thin skin of $the is drawn tight, deeper in tone round the knot, where it gathers in small folds.
F curved window = On each rounded side sits one bright curved patch, with a fainter one low down. -night
F pear shape = Each is widest above the middle and tapers to the neck like a pear. -animal,dog,heart

plain-table | table, wooden table, dining table, kitchen table
F legs and rail = Four straight legs are joined by a rail under the top, their feet a little worn. -round,tennis,pool,glass
F edge of the top = The rounded edge of the top is rubbed paler where arms have rested. -tennis,pool,glass,new

galaxy | galaxy, spiral galaxy
F arms round a core = Two long arms wind out from a bright swollen core and thin into scattered stars.
F dust lanes = Dark lanes of dust follow the inner side of each arm.
F knots of stars = Small bright knots are strung along the arms like beads.

nebula | nebula
F folded gas = Clouds of gas fold over one another, dense in the middle and ragged at the rim.
F dark pillars = Dark pillars of dust stand up before the brightest part, their tops lit along one side.
F young stars = Young stars shine in the hollows, the largest with four fine spikes.
F veil edges = Toward the edges it thins to a veil, with black space behind it.

dewdrop | dewdrop, dew drop, water drop, raindrop, droplet
F world upside down = Inside $the the surroundings stand upside down, tiny and sharp.
F thread bends = $Its weight draws the thread down into a shallow curve. +web,thread

picnic-table | picnic table
F benches joined on = Its top is made of long planks with gaps between them, and a bench is fixed to the frame on either side.

door | front door, wooden door
F panels and handle = Sunk panels divide it in two rows, and the handle is worn bright where hands take hold. -barn,garage,trap,car,glass,steel

gate | gate, garden gate, iron gate
F bars and hinges = Upright bars are joined by two cross rails, and the hinges sit on a post. -city,temple,torii,airport,castle

fence | fence, picket fence, wooden fence
F pales at even gaps = Pales stand at even gaps along two rails, their tops cut to a point. +picket,wooden,white,garden -barbed,wire,chain
F posts and wire = Thin wire runs from post to post and sags a little between. +barbed,wire

ladder | ladder
F rungs between rails = Its rungs repeat at equal steps between two long rails, the wood of the middle ones rubbed thin. -rope,career,metal,fire,steel

staircase | stairs, staircase, steps, spiral staircase, stairway
F worn treads = Each tread is hollowed a little in the middle, where feet have gone. +old,stone,worn,ancient,wooden -spiral
F winding round = The steps fan out from a central post, narrow on the inside and broad at the wall. +spiral

rocking-horse | rocking horse
F runners = $It {is|are} fixed to two long curved runners, joined by cross bars at front and back.
F carved head = The head is carved with pricked ears, a round eye and an open mouth, the neck arched above a small saddle.
F mane and tail = Mane and tail are real hair, thin and tangled in places. +old,vintage,attic,antique,wooden
F handles = A peg sticks out on each side of the head to hold on by.

teddy | teddy bear, teddy, stuffed bear, plush bear
F stitched nose = Stitched nose and mouth stand out on a short snout between two button eyes.
F worn plush = The plush is worn thin on the belly and the paws, and one ear sits lower. +old,worn,vintage,lost -new
F stubby limbs = Stubby arms and legs stick out from the round body.

doll | doll, rag doll, matryoshka
F stitched limbs = Limp arms and legs are sewn on at the seams, with thread drawn for the fingers. +rag

kite | kite
F spars crossed = Two crossed spars stretch the cloth to a diamond, and its tail trails behind in knots. -box,bird
F line slanting down = The line slants down from it, nearly straight. +flying,fly,wind,windy,sky -bird

football | football, soccer ball, basketball
F panels and seams = Seams divide the ball into even panels, scuffed where it has hit the ground. -basketball,american,match
F ribs and dimples = Dark ribs run round the dimpled skin. +basketball -court,hoop,player,game

skateboard | skateboard
F deck and trucks = The deck bends up at nose and tail, and four small wheels sit on two axles under it.

surfboard | surfboard
F pointed nose and fins = It tapers to a rounded nose, a thin line runs down the middle, and the fins stand out at the tail.

tent | tent, camping tent
F cloth over poles = Bent poles hold the cloth tight, and guy lines run from its corners to pegs in the ground. -circus,party,big,market
F flap tied back = The door flap is tied back, and the inside is dark. -circus,party,big,market,night,glowing,lit,closed
F glow through the cloth = A light inside shines through the cloth and shows the seams as dark lines. +glowing,lit,night -circus,market

campfire | campfire, bonfire
F flames over logs = Split logs lean together in the middle, and the flames stand up between them in torn tips. -out,unlit,dead,extinguished
F embers = Underneath, the embers are brightest and covered here and there with pale ash. -unlit
F sparks going up = Sparks go up in short curved lines and are lost above. +night,evening,dusk,dark -unlit

sled | sled, sledge, toboggan
F runners bent up = Two runners bend up in front, with slats laid across them and a rope through the foremost.

swing | swing, tree swing
F seat on ropes = Two long ropes hold a plain board at its ends, knotted underneath. -tyre,tire,porch,golf

wheelbarrow | wheelbarrow
F one wheel in front = One wheel turns in front under the slanting pan, two legs and two handles behind.

bucket | bucket, pail
F bowed handle = A wire handle bows over the rim and hooks into an ear on each side.

watering-can | watering can
F rose of the spout = A long spout slants up from near the bottom to a flat rose full of fine holes, and a handle arches over the top.

sewing-machine | sewing machine
F arm and wheel = A curved arm reaches over the flat plate to the needle, with a hand wheel at the other end.
F thread and foot = The thread runs from the spool through small hooks down to the needle's eye above the foot.

scissors | scissors, shears
F crossed at a screw = Its two blades cross at a screw and open toward two oval grips.

wheelchair | wheelchair
F big rims = The large rear wheels carry a thin second rim to push by, and two small casters turn in front. -electric
F folding cross = A crossed frame folds under the sling seat, and the footplates hang in front. -electric,racing
F push handles = Two grips stick out behind the straight back. -racing

pram | pram, stroller, baby carriage
F hood and handle = A folding hood on ribs covers half of the basket, and the handle bows up at the back.

soap | soap, soap bar, bar of soap
F rounded bar = The bar is rounded at its edges, a shallow hollow stamped in the top. -dish,liquid,bubbles,bubble,foam

lipstick | lipstick
F slanted tip = A slanted smooth tip rises from its twisted sleeve. -mark,kiss,wearing

flag | flag
F folds in the wind = The cloth lifts from the pole in two or three long folds, its free edge fluttering. +wind,windy,waving,flying,fluttering

bell | bell
F flared mouth = The wall flares toward the mouth, where the clapper shows as a dark drop. -pepper,door,tower

key | key, old key
F bow and bit = An oval bow ends the round shank, with a notched bit at the other end. -computer,piano,car,keys,board

mailbox | mailbox, letterbox, postbox
F slot and door = A narrow slot with a flap is cut near the top, and a small door with a lock closes the front.

telescope | telescope
F tube on a tripod = The long tube tilts up on a tripod of three spread legs, a thin finder fixed along its side. -space,hubble

microscope | microscope
F tube over the stage = The tube with its turning ring of lenses stands over a small flat stage on a heavy foot.

statue | statue, sculpture
F streaks below ledges = Dark streaks run down under every ledge where rain has washed it. +stone,marble,bronze,park,garden,square -ice,sand,museum,gallery,in,wire
F plinth = $It {stands|stand} on a square plinth with a moulded edge. -ice,sand,liberty,sphinx,wire,moai

fountain | fountain
F basin and jet = Water rises in the middle, breaks at its top and falls back in strings into the round basin. -dry,frozen,empty,pen,drinking,chocolate,soda

bridge | bridge, stone bridge, footbridge, wooden bridge
F arches and piers = Round arches stand on solid piers, each wedge-shaped stone of their rims showing. +stone,old -rope,suspension,wooden,steel,broken
F planks and rails = Planks lie side by side across two long beams, with a plain handrail on both sides. +wooden,footbridge -rope,covered,broken
F planks on ropes = Short planks hang in two thick ropes, sagging toward the middle, with two more ropes to hold. +rope -broken

lighthouse | lighthouse
F tapering tower = The round tower narrows toward the gallery, small windows set one above another.
F beam = From the lamp one broad beam reaches out into the dark. +night,dusk,storm,stormy,evening -abandoned,sunny

windmill | windmill
F four sails = Four latticed sails cross at the cap, one of them pointing nearly straight up. -modern,turbine,toy
F cap and gallery = Below the turning cap the body narrows upward, with small windows at different heights. -modern,turbine,toy

castle | castle, medieval castle, fortress
F towers and wall walk = Round towers stand at the corners of high walls, joined by a walk behind notched battlements. -sand,sandcastle,bouncy,cloud,ice,inside,ruined,ruins
F gate and slits = Narrow slits are the only openings low down, and a pointed gate stands between two towers. -sand,sandcastle,bouncy,cloud,ice,inside,ruined

church | church, chapel
F nave and steeple = A steep roof covers the long nave, and the steeple stands at its end with louvred openings for the bell. -inside,interior,in,ruined,cathedral
F pointed windows = Tall narrow windows with arched heads line its side. -inside,interior,in

house | house, cottage, farmhouse, stone cottage
F chimney and eaves = The roof comes down low over the walls, with a chimney at one end of the ridge. +cottage,farmhouse -gingerbread,tree,doll,bird,modern,glass,burning,haunted,upside,green,inside
F door between windows = Small windows stand on both sides of a plain front door with a stone step. +cottage,farmhouse -gingerbread,doll,inside

cabin | cabin, log cabin, wooden cabin, hut
F logs crossed at the corners = Round logs lie one on another and cross at the corners, their cut ends standing out. +log,wooden,forest,woods,snow,mountain -glass,modern,inside,interior,beach,straw,mud,plane
F stone chimney = A chimney of field stones rises along one end wall. +log,smoke -glass,modern,inside,interior

barn | barn
F tall double doors = Tall double doors hang on rollers in the boarded front, with a loft hatch above. -owl,inside,interior,wedding
F sagging ridge = The ridge of the long roof sags a little in the middle. +old,abandoned,weathered

treehouse | treehouse, tree house
F platform in the fork = A platform of planks is wedged in the fork of the trunk, with a small boarded hut and a railing on it.
F ladder up = A ladder leads up to a hatch in the floor. -rope,abandoned

skyscraper | skyscraper
F grid of windows = Equal windows repeat in a strict grid up to the flat top, smaller with every storey. -upside

tower | stone tower, clock tower, watchtower
F narrow windows up the wall = Small deep windows follow one another up the thick wall toward the battlements. -radio,water,eiffel,clock

greenhouse | greenhouse, glasshouse, conservatory
F panes in a frame = Panes overlap in a narrow frame, from low walls up to the ridge. -gas
F mist on the glass = Moisture has settled on the lower panes and blurs what is green behind them. -gas,empty,abandoned,broken

jetty | jetty, pier, dock, wooden pier
F planks on posts = Planks lie crosswise on two rows of posts, gaps of shade between them, and run straight out. -container,loading,shipyard
F dark rings on posts = Each post is darker up to the height that the water reaches. -frozen,container,loading,ice

birdhouse | birdhouse, nest box
F round hole and perch = A round hole is cut under the pitched roof, with a short perch below it.

bookshop | market stall, stall, fruit stall
F awning on poles = An awning on thin poles shades a sloping table with a cloth down to the ground. -fish,horse,fishmonger,stable

robot | robot
F jointed arms = Ring after ring of metal joins the arms at shoulder, elbow and wrist. -vacuum,cute,toy
F round sensors = Two round lenses set in the plate of the head serve as eyes. -vacuum,one-eyed,arm

boots | boot, hiking boot, walking boot, work boot
F eyelets and tongue = Laces cross from eyelet to eyelet over the padded tongue, and the shaft is creased where the ankle bends. -rubber,wellington,ski,cowboy,chelsea,car
F lugged sole = Thick lugs stick out along the edge of the sole. +hiking,walking,work,muddy -ski

sneakers | sneaker, sneakers, trainers, running shoes, running shoe
F toe cap and laces = A rounded toe runs back to flat laces in two rows of holes, over a sole that is thickest at the heel.

stove | gas stove, stove, hob
F bars over burners = Iron bars cross over the round burners, and a row of knobs runs along the front. -wood,camping,camp,tile
F ring of flame = A low even ring of flame stands out under the pot. +gas,kettle,cooking -off,electric,wood

blocks | wooden block, building block, toy block
F faces and edges = $The {is|are} cut square with slightly rounded corners, and the end grain shows on their short sides.
F leaning pile = The uppermost ones stand a little out of line over the gaps below.

houseboat | houseboat
F hull and cabin = A flat cabin fills the length of the low hull, and ropes run from both ends to the quay.

bathtub | bathtub, bath, bath tub
F rim and tap = Its rim rolls outward, and the tap stands over one end. -bird,mud

spade | spade, shovel
F handle and blade = A straight shaft joins the grip to a flat blade, its lower edge worn bright. -snow

snowman | snowman
F three balls = Three rolled balls sit one on another, the seams between them packed with loose snow. -melting,melted
F twig arms = Two forked twigs are stuck in at the sides as arms, and a row of pebbles runs down the front. -melting,melted,two

washing-line | washing line, clothesline, laundry line
F sag between posts = The line sags in the middle, and pegs hold each piece by its corners.

tractor-tyre | tire swing, tyre swing
F tyre on one rope = A single rope is knotted round the top of the tyre, and rainwater stains its lower curve.

globe | globe, desk globe
F tilted axis = The ball turns on a tilted axis in a half ring, printed strips meeting along thin seams. -snow

snow-globe | snow globe
F flakes under glass = White flakes drift and settle in the liquid under the round glass, which sits on a wide foot.

hourglass | hourglass
F thread of sand = A thread of sand falls through the narrow waist onto a small cone in the lower bulb. -broken

compass | compass
F needle over the rose = A thin needle floats over a printed rose under glass, its two ends unlike.

chessboard | chess board, chessboard, chess set
F squares and pieces = Eight rows of eight squares alternate dark and light, the pieces standing on some of them, pawns in front. -empty

oar | oar, paddle
F blade and shaft = A long round shaft flattens into a narrow blade.

anchor | anchor
F ring and flukes = Two curved arms with pointed flukes end its straight shank, a ring at the top. -logo,tattoo
`;
