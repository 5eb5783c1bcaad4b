/** Portraits of food, drink, products, furniture, vehicles, buildings, plants and sky things: whole sentences. The form: ``passages.ts``. */
export const THING_PORTRAITS = `
guitar-kind | guitar, acoustic guitar, electric guitar, ukulele, banjo
F waisted spruce top = The spruce top of $the has paled below the strings, pick scratches fanning from the round hole and dark binding following its narrow waist. -electric,banjo,ukulele
F cutaway body, twin horns = Two horns curl up from the solid body of $the, chrome pickups under six strings and lacquer chipped to bare wood at the forearm. +electric
F skin head, bracket hooks = Hooks hold a taut skin across the round pot of $the, its long neck carrying a fifth peg partway along. +banjo
F small four-stringed body = Small enough for the crook of an arm, $the {has|have} four nylon strings and a plain headstock with rounded ears. +ukulele
F *honey sunburst = Honey at the centre and black at the edge, $the {wears|wear} a worn sunburst under fine cracks of varnish. -banjo
P leaning on its side = $The {leans|lean} with the neck tilted, a strap fallen in a loop below the lower curve. -playing
P chord under the hand = Three fingers press a chord on $the while the other hand brushes across the strings, one still blurred. +playing,strumming
M hung row = Hung by their necks, $the differ in waist and wear, hourglass, round and horned, strings curling loose from a peg or two.
S wound string ends = Untrimmed string ends spring in bright whiskers from the pegs.
G the strings; the curved edge; the tuning pegs

violin-kind | violin, cello, harp, string quartet instrument, double bass, viola
F carved scroll and f-holes = Flamed maple, arched like an eyelid, forms $the, with narrow f-holes either side of the bridge and a scroll rubbed pale at the edges. -harp
F tall strung frame = A fluted column and sweeping neck frame the strings of $the, which lengthen from finger-long to taller than a child. +harp
F *red-brown varnish = Red-brown varnish, thinned to amber where shoulders and chin have rubbed, covers $the down to the ebony button. -harp
P bow lying across = A bow lies across $the, white rosin powdered under the strings and one peg turned out of line. -harp,playing
P bow drawn = The bow bites near the bridge of $the, horsehair flattened, a curved finger holding down the string. +playing -harp
M sizes together = From hand-held to floor-standing, $the repeat one outline at different scales, scrolls pointing apart and varnish passing from straw to chestnut.
S broken bow hair = A single broken hair curls away away from the strings.
G the strings; the scroll; the arched belly

piano-kind | piano, grand piano, upright piano
F winged case, raised lid = Under the raised lid of $the lie a gold-lacquered frame and fanned strings, its black curved flank deep enough to reflect.
F upright panels and sconces = Carved panels and hinged candle arms ornament the upright front of $the, yellowed ivories dipped at the middle octaves. +upright,old
F *walnut case = Walnut veneer, matched like opened wings, covers $the, its fallboard folded back over a strip of red felt. -grand,black,white
P stool pushed back = The keys of $the lie bare, one of them fixed a little lower than its neighbours. -playing
P hands spread = Spread hands cover a wide chord on $the, wrists low and two black keys pressed. +playing
M showroom gathering = Lids raised at different angles, $the overlap like dark sails, the smallest upright closed among them.
S chipped ivory = One ivory has lost its front corner and shows pale wood.
G the lid edge; the keys; the curve of the case

drum-kind | drum, drums, drum kit, accordion, musical instrument, xylophone
F lacquered shells, rods = Lacquered shells held by chrome rods make up $the, heads greyed in the middle by sticks and hoops nicked along the top. -accordion,xylophone
F pleated bellows, pearl keys = Pleated bellows, corners capped in metal, join the two pearl-fronted ends of $the, straps cracked and small round buttons set in slanting rows. +accordion
F stepped wooden bars = Wooden bars, shorter toward one end, lie over the tapered frame of $the, cord threaded through each and knotted at the last. +xylophone
P sticks crossed on the skin = Two worn sticks lie crossed on $the, their tips splintered and the wood greyed by hands. -playing,accordion
P bellows spread = Half drawn out, $the {fans|fan} its folds wider at the top than the strap below. +accordion
P stick rebounding = A stick has just left the head of $the, its tip blurred above a shallow ripple. +playing -accordion
M set of sizes = Deep, shallow and broad, $the crowd rim to rim, cymbals tilted over them on thin stands.
S patched skin = A square of cloth tape deadens the edge of one head. -accordion,xylophone
G the rims; the rods; the worn heads

trumpet-kind | trumpet, saxophone, flute, trombone, tuba, horn instrument, clarinet
F flared bell, three valves = Tubing loops once round three pearl-topped valves in $the and opens into a wide bell, lacquer eaten away by hands. -saxophone,flute,clarinet,trombone
F hooked body and cupped keys = From a crooked neck the body of $the widens to an upturned bell, rods and cupped keys crowding its length. +saxophone
F slender keyed tube = Slender and straight, $the {carries|carry} a row of small domed keys along its tube, rings at each joint and a shaped mouthpiece. +flute,clarinet
F long slide = Two long parallel tubes slide in and out of $the, ending behind in a broad bell with a tuning loop behind the shoulder. +trombone
P lying on its curve = $The {lies|lie} on its side, keys up, a dent by the rim. -playing
P lifted and blown = Lips pressed to it, $the {points|point} outward, three fingers at different depths. +playing
M mixed section = Straight, coiled and hooked, $the point bells in different directions, brass beside silver and one mouthpiece missing, its socket dark.
S green bloom = A bloom of green verdigris rings one joint below the mouthpiece. -flute,clarinet
G the bell’s rim; the keys; the tubing

sword-kind | sword, katana, dagger, blade, knife, swords
F fullered straight blade = A shallow groove runs two thirds down the straight blade of $the, nicked along both edges above a plain cross guard. -katana,knife
F curved blade, wavy temper = Slightly curved, $the {shows|show} a milky wavering line along the edge and a grip of ray skin under crossed cord. +katana
F short leaf shape = Leaf-shaped and short, $the {has|have} a raised midrib and a horn grip held by three rivets, whetstone scratches fanning toward the point. +dagger,knife
P point down = Point downward, $the {stands|stand} upright on its tip, the flat of the blade facing out and grip uppermost. -holding
P half out of its sheath = Half drawn, $the {shows|show} a hand’s length of steel above the brass mouth of its sheath.
P two-handed guard = Two fists, one above the other, hold $the aslant before the chest. +holding,wielding
M crossed and racked = Straight, hooked and broken, $the hang crossed or racked, their grips bound in leather, wire and rag.
S ground-out notch = A deep notch has been filed smooth but not away.
G the edge; the guard; the pommel

weapon | axe, bow, arrow, shield, gun, helmet, armor, armour, spear, weapon
F hooked head, ash haft = Forged with a bearded edge, the head of $the is wedged onto a long ash haft dark from hands. +axe
F recurved limbs, bound grip = Layered horn and wood bend outward at the tips of $the, its grip bound in waxed thread. +bow,arrow
F dished boards, iron boss = Iron bands and a domed boss hold the dished boards of $the, painted quarters scarred to the grain. +shield
F overlapping hammered plates = Hammered plates overlap down $the, edges rolled, straps showing at the joints and rust caught in the etched lines. +armor,armour
F visored dome = Above slits and breathing holes the skull of $the rises to a low ridge, its visor dented at one side. +helmet
F steel on scarred wood = Scarred wood and blackened steel meet in $the, bound at the join with strips of hide and a ring at the butt. -axe,bow,arrow,shield,armor,armour,helmet
P resting on its edge = $The {rests|rest} on its edge, worn side out and bindings loosened. -wearing,holding
M racked variety = Long and short, whole and splintered, $the lean together, straps dangling, rust deepest on the oldest and a fresh edge on one.
S owner’s notches = Small notches, cut in groups, run along a hidden edge.
G the edges; the rivets; the worn straps

crown-kind | crown, tiara
F hammered points and cabochons = Rounded stones sit in hammered collars around $the, points bent unevenly above a band lined in worn velvet. -tiara
F openwork arch of brilliants = A springing arch of scrollwork, set with small brilliants, rises to a pear drop at the centre of $the. +tiara
P tipped on its rim = Tipped back, $the {bares|bare} the inside, where rough solder joins the points. -wearing
P level on cloth = Dead level, $the {sits|sit} pressed into a soft cushion of cloth whose creases radiate from the metal. -wearing
M rank of sizes = Heavy and slight, jewelled and bare, $the form a loose rank, one leaf-shaped point snapped away.
S empty collar = One small collar has lost its stone and holds only dust.
G the points; the stones; the band

toy-thing | puzzle, toy blocks, building blocks, wooden blocks, dice, lego, game, marbles, snow globe, music box, rubber duck, toy, spinning top
F painted wood, rounded corners = Rounded at every corner, the painted wood of $the shows through in pale patches where small hands held it. -snow,rubber,marbles,lego,dice
F glass dome and flakes = Under its dome $the {holds|hold} a tiny landscape and a drift of white flakes, a bubble trapped at the top. +snow
F smooth squeezed vinyl = Seams circle the hollow body of $the, beak and eyes printed slightly out of place, the orange of the bill rubbed down to yellow. +rubber,duck
F swirled glass = Ribbons of colour twist inside $the, small pits marking the surface, one core milky, another clear with a trail of seed bubbles. +marbles
F studs and clean edges = Studs in exact rows top the clean-edged pieces of $the, a few not quite pressed home and hairline gaps showing between. +lego
P tipped on its side = $The {has|have} come to rest on one side with its scuffed underside partly turned up. -snow
P flakes swirling = White specks swirl about inside $the, thickest near the base and thinning out beneath the curved top. +snow
M spilled mixture = Spilled in a fan, $the touch, lean and roll apart, worn ones mixed among glossy, one piece standing upright by itself.
S tooth print = A row of tiny tooth prints dents one edge near its corner. -snow,marbles,dice
G the worn edges; the highlights; the rim

ball-kind | ball, red ball, football, basketball, soccer ball, beach ball, tennis ball
F panelled and scuffed = Stitched panels, scuffed to a nap at the seams, make the slightly flattened sphere of $the, a laced slit closing one seam.
F glossy seamless sphere = Seamless and glossy, $the {has|have} only a pinched valve and a faint mould line around its middle. -tennis,soccer,football,basketball
P resting with contact shadow = $The {sits|sit} squarely on its lowest point, dust gathered in a line along one seam. -flying,bouncing,thrown
P caught in mid-air = $The {hangs|hang} in mid-air, a seam tilted by spin, its outline slightly squashed along the lower side. +flying,bouncing,thrown,throwing
M rolled apart = Rolled apart, $the vary in size and wear, the softest sunk a little on one side.
S patch of asphalt = A graze shows the darker layer underneath, rough as cork.
G the highlight; the seams; the lower rim

balloons-toy | balloon, balloons, red balloon, party balloons
F taut translucent skin = Taut at the crown and wrinkled round the knot, $the {lets|let} the far side show through as a deeper tone.
F pear-shaped sag = Softening with hours, $the {has|have} gone pear-shaped, its rubber matt and faintly dusty with a crease beginning above the neck.
P string hanging slack = Above a slack kinked string $the {floats|float}, tilted with its knot forward.
P tugging sideways = At the end of a tight slanting string $the {pulls|pull} sideways, its skin dented on the side that meets the wind. +wind
P held by a fist = The string of $the goes twice round a small fist and rises straight. +holding
M jostling cluster = Squashed together, $the show overlapping ovals, deeper in colour wherever two share a view, strings gathering to a single knot.
M loose at different heights = Let go at different moments, $the rise in a staggered line, strings curling beneath and the highest no bigger than a bead.
S puckered tail = The tied tail has been bitten ragged just below its knot.
G the crown; the knot; the taut edge

kite-kind | kite, kites
F diamond with bowed spine = Stretched over crossed sticks, the diamond of $the puckers at its corners, a tail of knotted rags below.
F *vermilion and white panels = Vermilion and white panels, hand-stitched in a zigzag, bow back from the spine of $the, whose ends poke through reinforced corners.
P pulling at the line = Nose high, $the {strains|strain} at a line that sags and then vanishes.
P diving on one wing = Slipped onto one edge, $the {draws|draw} its tail in a hook, the line gone slack beneath. +falling,diving
M crossing lines = At several heights $the cross lines, diamonds, boxes and long-tailed fish, the farthest hardly more than specks.
S patched hole = A square of newspaper-thin cloth patches one panel, its stitches crossing in neat Xs.
G the bowed edge; the tail; the spars

geometry-solid | cube, blue cube, sphere, pyramid shape, cylinder, cone shape
F exact edges, matt faces = Exact edges part the matt planes of $the, each face slightly different in tone and every corner brought to a true point. -sphere
F flawless curve = No seam breaks the curve of $the, whose surface passes smoothly from tone to tone and ends in an equally clean outline. +sphere
P resting flat = $The {rests|rest} on a full face, a narrow dark line marking the contact. -floating,sphere
P clear of the surface = Just clear of the surface, $the {hovers|hover} over its own soft-edged print. +floating
P touching at a point = $The {touches|touch} its support at one small point, the dark of the contact shrinking to a dot. +sphere -floating
M stacked and apart = Differing only in size, $the stand separate, touch at corners or balance one upon another with hairlines of shadow between.
S softened corner = One corner is rounded by the smallest chip, no larger than a grain. -sphere
G the edges; the turning of the form; the contact line

chess-kind | chess, chessboard, chess piece, chess pieces
F turned boxwood men = Turned from boxwood and ebony, $the {carries|carry} grain across every collar and a weighted, felted base, the manes of the knights cut with a fine blade.
F inlaid squares = Inlaid squares of maple and walnut make the field of $the, one lifted slightly at its corner. +chessboard,chess
P king tipped over = A tipped king rolls to rest against a standing pawn of $the.
P men still in play = Captured men crowd the margin while those of $the still in play stand far apart.
P hand lifting a knight = Finger and thumb lift a knight from $the just clear of its square. +playing
M crowded ranks = In crowded ranks $the range from squat pawns to a slotted bishop and a chipped crown.
S nicked ear = The knight’s ear has been nicked down to paler wood.
G the polished heads; the collars; the square edges

umbrella | umbrella, umbrellas, parasol
F taut ribbed canopy = Eight ribs stretch the canopy of $the into shallow scallops, a crooked cane handle below and one tip poking free of its stitch. -parasol
F painted paper and bamboo = Oiled paper over split bamboo forms $the, painted blossoms crossing its many folds and a black lacquered handle running straight through. +parasol
P open and tilted = Tilted, $the {shows|show} the undersides of its ribs and the sliding collar. -closed,folded
P closed and strapped = Closed, $the {hangs|hang} in loose flutes round its shaft, the strap undone. +closed,folded
P blown inside out = Turned inside out, $the {flares|flare} upward like a cup, two ribs bent. +wind,storm
P water running off = From the rim of $the water falls in strings at each rib end. +rain
M overlapping discs = Overlapping like scales, $the tip at various angles, domed, flat and one with a hanging rib.
M open and furled = A few of $the are spread, some furled to thin spikes, spokes and ferrules sticking out between.
S wooden toggle = The strap closes with a mismatched toggle of dark horn.
G the ribs; the rim; the cloth between

house-thing | key, keys, old key, lock, padlock, bell, ladder, mirror, stairs, staircase, gear wheel, clockwork, the inside of a clock
F barrel shank, pierced bow = A pierced bow and a long barrel shank lead to two notched teeth on $the, brown pitting in the grooves. +key,keys
F toothed wheels and jewels = Toothed wheels overlap between pierced plates in $the, ruby bearings set at their pivots and a coiled spring, blue as ink, at the middle. +clockwork,gear,clock
F gilded frame, foxed glass = Carved gilding, chipped to red ground, surrounds the foxed and slightly wavy glass of $the, grey clouds spreading in from the corners. +mirror
F worn treads, turned posts = Treads hollowed at the middle rise between turned balusters on $the, the rail dark and smooth. +stairs,staircase
F cast bronze and clapper = Cast bands circle the bronze of $the, the lip thick and one bright spot where the clapper strikes. +bell
F shackle and keyhole = Brass shoulders and a steel shackle, scraped bright, make up $the around a swinging keyhole cover. +lock,padlock
F uneven rungs = Two tapering rails hold the uneven rungs of $the, each worn pale in its middle and wedged through at both ends. +ladder
P lying on a cord = Threaded on a knotted cord, $the {lies|lie} with its teeth turned up and the loose ends crossed beneath. +key,keys
P hard side view = Turned a little from square, $the {shows|show} its thickness as well as its face, edges worn unevenly. -key,keys
P worn part foremost = The most handled part of $the comes foremost, smoother and paler than the metal or wood behind it.
P hung slightly forward = From a single nail $the {hangs|hang} slightly forward, a thin wedge of dark behind its upper edge. +mirror,bell,lock,padlock
P curving upward = Turning out of sight, $the {narrows|narrow} with height, each step showing a little less of itself. +stairs,staircase
M assorted metal = Large, small and broken, $the share rust and wear, some hooked together, others alone, a bent one among them polished like new.
S filed mark = Three file strokes mark the metal near its end in a slant. -mirror,stairs,staircase,ladder
G the worn edges; the rim -ladder; the teeth +key,keys,saw,comb,rake

bicycle | bicycle, bike, tricycle
F lugged frame, swept bars = Slim lugged tubes, a sprung saddle and swept-back bars make $the, mudguards dented and the bell domed like a button.
F drop bars, thin tyres = Drop bars wound in cracked tape reach low over the thin wheels of $the, chain slack between bright sprockets. -tricycle,old,basket
F low three-wheeled frame = Between two small rear wheels $the {has|have} a step plate and a broad saddle, tassels at the grips. +tricycle
F *faded duck-egg enamel = Duck-egg blue enamel has dulled on $the, rust freckling the joints and chrome pitted along the rims.
P leaning on its pedal = One pedal down and front wheel turned, $the {leans|lean} on its stand. -riding
P rider standing = Its rider up on the pedals, $the {tilts|tilt} from side to side, spokes a blur. +riding,cycling
P basket up front = A wicker basket is strapped before the bars of $the, one strap longer than the other. +basket
M tangle of wheels = Locked in a tangle, $the cross spokes, pedals and bars, colours chipped and one saddle wrapped in a bag.
M leaning rank = Ranked at the same slant, $the differ in frame and basket, a child’s small one wedged between.
S playing spoke = A clothes peg holds a strip of card to the spokes.
G the rims; the bell; the saddle; the spokes

motorbike-kind | motorcycle, motorbike, vespa, scooter, moped
F teardrop tank, finned engine = A teardrop tank slopes over the finned engine of $the, twin pipes sweeping back blued by heat below a ribbed saddle. -vespa,scooter,moped
F pressed-steel shell = Rounded pressed-steel flanks swell behind the flat footboard of $the, a single lamp set in its handlebar cowl. +vespa,scooter,moped
F *cream panels with rubber trim = Cream panels, edged in grey rubber, show hairline scratches on $the and a dent in the front mudguard.
P on its stand = On its stand, front wheel cocked, $the {leans|lean} over a small dark drip. -riding
P banked over = Banked over, $the {grazes|graze} the bend with its footrest, the rider’s knee out. +riding,racing
M nose-out row = Front wheels turned alike, $the stand at one slant, tanks and lamps from chrome to matt.
S worn kick pedal = The ribs of the kick pedal are worn flat at the middle.
G the chrome; the tank; the lamp

car | car, suv, taxi, old car, limousine, police car, jeep
F rounded bonnet, upright grille = A rounded bonnet runs to an upright grille on $the, hub caps dented and the doors hung with long chrome handles. +old,taxi,vintage
F high shoulders, crisp creases = A crease drawn from lamp to lamp tightens the high shoulders of $the, wheels filling arches with a narrow even gap. -old,jeep,taxi
F slab sides and spare wheel = Slab-sided and short, $the {carries|carry} its spare wheel behind, hinges exposed and grille slots dusty with dried mud. +jeep,suv
F sun-faded panels = Clear coat has dulled over the roof of $the, one door a shade off the rest and the bumper scraped at its corner. -sports,new,futuristic
F *deep green coachwork = Deep green coachwork with a thin cream pinstripe covers $the, mirrors and window frames finished in chrome. -police,taxi
P wheels turned = Front wheels turned outward, $the {stands|stand} at an angle that shows both nose and flank. -driving,speeding
P leaning through a bend = Body rolled a little outward, $the {presses|press} into its outer tyres, hubs blurred. +driving,speeding,racing
P headlamps lit = With both headlamps burning $the {throws|throw} two widening cones ahead, and the chrome around them goes almost white. +night,dusk,fog,mist
P bonnet up = Its bonnet propped on a rod, $the {shows|show} hoses and a streaked engine block. +broken,repairing,repair
M packed rows = Bumper to bumper, $the alternate round backs and square, clean and dusty, one with a mismatched wing.
M pair nose to tail = Nose to tail, $the echo one another’s curve, the second a little lower and a narrow strip of ground between their bumpers. +two,pair,couple
S air freshener string = From the mirror hangs a bare loop of string tied in a bow.
G the shoulder line; the lamp glass; the wheel rims; the window frames

car-sport | sports car, red sports car, race car, racing car, convertible, supercar, futuristic car, ferrari
F low wedge, wide haunches = Low and wedge-nosed, $the {swells|swell} over wide rear wheels, intakes cut behind the doors and glass raked almost flat. -vintage,classic,convertible
F open cockpit, long nose = A long louvred nose stretches before the open cockpit of $the, wire wheels standing nearly as tall as the doors. +convertible,vintage,classic,race,racing
F seamless shell = Seamless from tip to tail, $the {hides|hide} its wheels behind smooth discs, one thin lit strip circling the body. +futuristic
F *wet crimson paint = Crimson paint, deep as lacquer, wraps $the, panels meeting in lines a coin’s edge wide, black trim framing the glass.
P nose down under braking = Nose dipped, $the {sits|sit} hard on its front tyres, discs glowing behind the spokes. +racing,race,speeding,driving
P drifting sideways = Tail thrown out, $the {drifts|drift} with front wheels turned against the slide, smoke peeling off the rear. +drifting
P still, door raised = One door of $the stands open on a stitched sill and a deep narrow seat. -driving,racing,speeding
M staggered grid = Staggered two by two, $the show flat noses, wings and helmeted cockpits, each dropped low on its tyres. -two,pair
S rubber flecks = Flecks of hot rubber stipple the sills behind each front wheel.
G the haunch; the glass edge; the wheel rims

truck | truck, pickup truck, vintage car, classic car, pickup, lorry
F bulbous wings and running board = Bulbous wings flow into running boards along $the, the split windscreen flat and headlamps standing free like buckets. -modern,lorry
F slatted bed, tall cab = Behind a tall square cab $the {has|have} a slatted bed, mud flaps and fuel tanks slung between the wheels. +truck,pickup,lorry
F *oxidised turquoise = Turquoise paint has oxidised to chalk on $the, rust blooming through along each seam and bare primer showing on one door.
P window down = The driver’s window of $the is wound down, its chromed vent pane ajar. -driving
P load roped = Ropes criss-cross a tarpaulin over the back of $the, pulled down to hooks. +loaded,load,pickup
P kicking up grit = Dust unrolls from the rear wheels of $the, chassis pitched up at the front. +driving
M parked abreast = Abreast and nose out, $the show different grilles, barred, toothed and oval, bonnets at stepped heights and one wearing a cracked lamp.
S wired bumper = A loop of fencing wire holds the bumper at one rusted end.
G the chrome; the lamp bowls; the running board

bus | bus, school bus, tram, double decker bus, fire truck, ambulance, trolley
F long windowed flank = Rows of rounded windows run the long flank of $the, rails of dull aluminium between and folding doors at the front. -fire,tram,ambulance
F wooden sills, single lamp = A single lamp and bowed end windows front $the, varnished sills above a panelled skirt that hides the wheels. +tram,trolley
F ladders, reels and lockers = Ladders, coiled hoses and rolled shutters cover $the from cab to tail, brightwork polished to a mirror. +fire
F *mustard and cream livery = Mustard below and cream above, the panels of $the are parted by a rubber strip, scuffed near the wheels. -fire,ambulance,school
P door folded open = With its door folded open $the {shows|show} a ribbed step and a bright pole. -driving,speeding
P leaning to the kerb = Lowered on one side, $the {leans|lean} toward the kerb, its wheels half hidden by the arches. -driving,tram,trolley
M queued nose to tail = Nose to tail, $the step down a line, roofs at unequal heights, one with steamed-up panes.
S smeared porthole = On one pane a palm has wiped a clear oval.
G the window frames; the lamps; the rails

van | van, camper, camper van, vw bus, caravan, motorhome
F split windscreen, V front = Two flat panes meet over a V-shaped crease on the blunt nose of $the, round lamps set wide apart. +vw,bus,camper,old,vintage
F rounded tin shell = Ribs stiffen the rounded shell of $the, curtains behind small sliding windows and a step at the door. +caravan
F square practical body = Square-backed and plain, $the {has|have} a sliding door with its rail along the flank and a dent above the wheel. -vw,caravan
F *two-tone tangerine = Tangerine beneath and ivory on top, $the {wears|wear} a chrome strip between, lifted at one end.
P side door slid back = Its side door slid back, $the {shows|show} a folded blanket, a shelf and a tiny stove. -driving
P roof loaded = Straps hold a load flat to the roof of $the, buckles dangling at the gutter and one end overhanging the windscreen. +surfboard,surfboards,roof,rack,luggage
M drawn in a half circle = Drawn up in a half circle, $the present round backs and square, one with an awning out.
S curtain ring = One curtain has lost a ring and sags in one corner.
G the chrome strip; the lamps; the window edges

train-kind | train, steam train, locomotive, futuristic train, subway train, railway, subway car, train car, railway car, railroad car, metro car, dining car
F riveted boiler, tall funnel = Rivets run in double rows along the boiler of $the, rods and cranks coupled to spoked wheels beneath a flared funnel. +steam,locomotive,old
F long string of carriages = Carriage follows carriage in $the, roofs ribbed, doors recessed, the front end blunt around its coupling. -steam,locomotive,futuristic
F needle-nosed shell = Needle-nosed and unbroken, $the {tapers|taper} from a windowed spine to a skirt that almost touches the rail. +futuristic,high-speed
F *maroon panels, cream windows = Maroon panels, lined in yellow, and cream window bands line $the from end to end, soot thick on the leading edge. -futuristic
P bending through a curve = Through a curve $the {bends|bend}, so that nose and last coach are seen together.
P steam rolling back = White steam rolls back from the funnel of $the, breaking over the cab. +steam,locomotive
P standing with doors open = Doors drawn aside, $the {stands|stand} along its platform edge with steps let down and handrails shining. +station,platform,waiting
M engines side by side = Side by side, $the differ in snout and buffer, one streaked with rust, one newly lacquered.
S chalk tick = A chalk tick marks one wheel rim beside a smear of grease.
G the front lamp; the rivets; the window band; the wheels

tractor | tractor, tractor farm, combine harvester, digger, bulldozer, excavator
F huge lugged rear wheels = Huge lugged wheels flank the sprung iron seat of $the, a louvred bonnet narrowing to a pair of small front tyres. -digger,bulldozer,excavator,combine
F hinged arm and bucket = A hinged arm, slick rams along its back, lifts the toothed bucket of $the above steel tracks. +digger,excavator,bulldozer
F *chalky red bonnet = Chalky red, the bonnet of $the is streaked with oil below the filler, grey primer showing at its rim. -digger,excavator
P dragging its blades = Soil curls from the blades behind $the, clods flying off the treads. +ploughing,plowing,working
P parked with wheels turned = Front wheels turned hard over, $the {stands|stand} with mud drying in its treads.
M generations of machines = Small and nose-heavy or tall and cabbed, $the stand with exhausts at varying slants, wheels caked to the hub and one seat lined with sacking.
S can on the exhaust = An upturned tin caps the exhaust pipe, its rim black with soot.
G the treads; the exhaust; the lamp

ship | ship, sailing ship, pirate ship, galleon, cruise ship, ferry, tall ship
F masts, yards and rigging = Three raked masts, crossed by yards and a web of rigging, rise from the tumbled-in sides of $the, gunports in a checkered row. -cruise,ferry
F stacked decks, raked funnel = Deck on deck of railed balconies mounts to a raked funnel on $the, lifeboats slung along the flank. +cruise,ferry
F weather-blackened hull = Tar blackens the planking of $the to the waterline, where weed hangs; $its carved sternwork has lost its gilding in flakes. -cruise,ferry
P heeled under full sail = Heeled over, $the {carries|carry} every sail rounded tight, foam peeling from the bow in two curls. -cruise,ferry,anchored,wreck
P riding at anchor = With yards bare, $the {rides|ride} to a slanting anchor cable, a ladder let down and one small tender nosing $its side. +anchored,anchor,harbour,harbor
P bow burying = Bow buried to the rail, $the {throws|throw} water back along the deck in sheets. +storm
M fleet in line = Hull behind hull, $the shrink along a wavering line, some under full canvas, others with sails half furled.
M pair crossing = Their courses crossing, $the lean in opposite directions, sails overlapping with their pennants streaming, the nearer cutting off half of the other’s stern. +two,pair,couple
S patched foresail = A darker square patches the foresail just above its lower corner. -cruise,ferry
G the edge of the sail; the rigging; the rail; the bow

boat | boat, rowing boat, rowboat, fishing boat, canoe, kayak, gondola, dinghy, raft, boats
F clinker planks, worn thwarts = Overlapping planks curve from a blunt stern to the lifted bow of $the, thwarts polished by sitters and a rope coiled in the bottom. -canoe,kayak,gondola,raft,fishing
F wheelhouse and net drum = Behind a high flared bow $the {has|have} a boxy wheelhouse, a net drum and fenders of worn tyres. +fishing
F slim symmetrical ends = Slim and alike at both ends, $the {rises|rise} to curved tips, ribs showing inside in close hoops. +canoe,kayak
F black lacquer, iron comb = Black and slightly twisted along its length, $the {ends|end} in a toothed iron prow, brass sea horses by the seat. +gondola
F lashed logs = Logs of unequal girth, lashed with rope at both ends, make $the, water welling up between. +raft
F *blistered blue strakes = Blue paint, blistered and scraped back to grey, covers the strakes of $the above a red bottom. -gondola,raft,canoe
P oars shipped = Both oars of $the are drawn in and crossed, blades dripping over the side. -kayak,canoe,gondola,raft,fishing,rowing
P pulled mid-stroke = At mid-stroke the oars of $the bend slightly, two round eddies left behind. +rowing
P paddle dipped = One blade dipped, $the {slides|slide} forward on a narrow V, drops falling from the raised blade in a short row. +canoe,kayak,paddling
P tethered and drifting = On a slack painter, $the {swings|swing} side-on, $its reflection broken in bands. -rowing,paddling,beach,raft
P hauled up = Tilted on $its keel, $the {lies|lie} hauled out, rudder off and a dark tide mark along $its side. +beach,shore,sand
M moored side by side = Rafted together, $the rub fenders, bows nodding at different heights, some with nets heaped, some empty but for a bailer.
M faded and fresh = Among $the fresh paint adjoins peeling, one hull half sunk, the rest strung on slack ropes.
S bailing tin = A cut-down tin for bailing lies wedged under the seat.
G the gunwale; the wet planks; the oars; the bow

sailboat-kind | sailboat, yacht, sailing boat, sloop, catamaran
F slender hull, tall rig = A slender hull and one tall mast make $the, mainsail battens printing faint lines through the cloth. -catamaran
F twin hulls, netting = Twin narrow hulls, joined by a deck of netting, carry the mast of $the, a low cabin bridging them behind and windows wrapped round its front. +catamaran
F *tan sails, varnished wood = Tan sails rise over the varnished coachroof of $the, brass portholes let into its side, a worn tiller curving over the stern.
P heeling, rail down = Rail to the foam, $the {heels|heel} until the keel’s upper edge shows. -anchored,calm
P becalmed upright hull = Sails hanging in soft creases, $the {floats|float} upright on $its own image. +calm,still,anchored
M crowded fleet = Crossing on opposite tacks, $the lean two ways, sails cutting across each other in pale triangles.
S telltale thread = A short woollen thread streams from the sail close to the mast.
G the edge of the sail; the wet hull; the mast

submarine | submarine, diving bell, bathyscaphe
F riveted whale-backed hull = Riveted plates form the whale-backed hull of $the, hatches dogged along its spine and a finned tower with thick round windows.
F *rust-streaked yellow plates = Ochre yellow paint has failed in sheets on $the, rust streaking from each bolt head, a green weed line along $its belly.
P nosing forward = Lamps lit in its nose, $the {pushes|push} two milky beams ahead, fins set level and a trail of silver beads behind.
P half surfaced = Water pours from the casing of $the as the tower breaks clear. +surfacing,surface
M spread in depth = At differing depths $the glide, nearest riveted and plain, the farther mere dark cigars with a single lit port.
S barnacle patch = Barnacles crowd around one valve and the edge of its grating.
G the bow; the portholes; the rivets

plane | plane, airplane, aeroplane, jet, glider, airliner, biplane, seaplane
F swept wings, podded engines = Swept wings flex upward from the smooth tube of $the, engines slung in pods beneath and a tall fin behind. -biplane,glider,seaplane,jet
F struts, wires and canvas = Struts and crossed wires join the two canvas wings of $the, its cockpit an open leather-edged hole. +biplane
F needle nose, knife wings = Thin as a knife at wing and fin, $the {widens|widen} behind the cockpit to twin scorched nozzles. +jet
F floats and high wing = On two long floats, braced by struts, $the {carries|carry} a high wing and a round-faced engine. +seaplane
F endless white wings = Long narrow wings bend from the slim pod of $the, the canopy a single clear bubble. +glider
P wings steeply banked = Banked steeply, $the {shows|show} the full plan of its wings, ailerons set opposite. -landed,parked
P wheels down = Nose up and wheels hanging, $the {settles|settle} on extended flaps, its tail low and tyres an arm’s length from touching. +landing
P chocked and still = Yellow chocks hold the wheels of $the, a hatch hanging open under the wing. +parked,landed,hangar
M stepped echelon = Stepped back in a slanting line, $the overlap wing tips, each at its own slight bank.
S oil streaks = Thin oil streaks fan back from a panel with one loose screw.
G the leading edge; the canopy; the rivets

helicopter | helicopter, drone, quadcopter
F bubble nose and tail boom = A glazed bubble, skids below, tapers to the thin tail boom of $the, blades drooping from a busy hub. -drone,quadcopter
F four arms, slung camera = Four arms reach from the compact shell of $the, a stabilised lens slung under its belly. +drone,quadcopter
P hovering, nose low = Nose low, $the {hovers|hover} beneath a grey disc of spinning blades with the tail swung a little to one side. -parked
P settled on skids = Down on its feet, $the {rests|rest} with rotors still, one door slid back and the tips tied down. +parked,landed
M spread formation = Spaced in depth, $the tilt alike, the nearest large enough to show its rivets and scuffs.
S taped edge = Tape protects the front edge of each blade, frayed at the tips.
G the canopy; the blades; the skids

airship-kind | airship, zeppelin, steampunk airship, blimp
F ribbed cigar and gondola = Lengthwise ribs press through the doped fabric of $the, a windowed gondola hung close beneath and cross-shaped fins at the tail.
F brass vents and rope ladders = Copper pipes, brass vents and rope ladders clutter the hull slung below $the, timber decks railed with net. +steampunk
P turning, nose down = Nose slightly down, $the {turns|turn} on its rudder, a line trailing from the bow.
P moored by the nose = A single mast holds $the by the nose, ropes falling in slack arcs. +moored,docked
M scattered flotilla = High, low and far off, $the share one swollen outline, fins and cabins growing indistinct with distance.
S patched panel = One panel has been replaced in newer, tauter cloth of a different weave.
G the ribs; the gondola windows; the fins

balloon-kind | hot air balloon, hot air balloons, balloon ride
F gored pear and wicker = Long gores swell from the scorched mouth of $the to a broad crown, a square wicker basket hung beneath on wires.
F *chevrons of red and yellow = Red and yellow chevrons climb the gores of $the in steps, meeting in a dark star at the crown.
P burner roaring = A blue-rooted flame stands in the mouth of $the, flushing the lowest panels.
P drifting with slack lines = Slack lines loop from the basket of $the, sandbags along the rim.
P half inflated = On its side, half inflated, $the {billows|billow} in great loose folds, its mouth held wide by two taut lines. +inflating,launch
M high and low = At every height $the hang, the near ones showing seams and basket, others shrunk to coloured drops.
M crowding envelopes = So close that their curves press together, $the set stripes against spirals and plain panels, baskets hanging at several levels below.
S leather handles = Rope handles along the basket are sheathed in scuffed leather.
G the lit panels; the wicker; the crown

rocket | rocket, spaceship, spacecraft, starship, space shuttle, rover, lander, satellite
F tapered stages and fins = Ringed joints mark off the tapering stages of $the, fins swept at the base round clustered engine bells. +rocket
F layered hull plates = Layered plates, vents and blistered ports cover the asymmetric hull of $the, scorched around the thrusters. -rocket,rover,satellite,shuttle
F delta wings, tiled belly = Black tiles edge the delta wings of $the, blunt-nosed, with a long cargo bay along its back. +shuttle
F six mesh wheels, mast = Six mesh wheels on jointed arms carry the box of $the, a slim mast bearing paired lenses. +rover
F foil box and panels = Crumpled gold foil wraps the box of $the, ribbed blue panels spread stiffly at both sides. +satellite,lander
P standing fuelled = Frost whitens the tanks of $the, vapour curling off in flat sheets. +rocket -flying
P thrust below = A tight white flame stands under $the, wider and torn farther down. +launching,launch,flying,taking
P drifting at a tilt = Tilted in its drift, $the {turns|turn} one flank fully out, antennas spread. -rocket,rover,launching
P wheel tracks behind = Parallel cleated tracks trail away behind $the, curving once around a stone and crossing an older pair. +rover
M loose wedge armada = Great and small, $the hold a loose wedge, sharing the same plating but not the same scars.
S missing tile = One tile is missing, its square of felt exposed and scorched. -satellite,rover
G the hull edge; the engine bells; the panel seams

ufo | ufo, flying saucer
F seamless lens and dome = Two shallow bowls meet at a knife-thin rim in $the, a low dome rising from the upper one without a seam.
F ring of ports = A ring of oval ports circles the underside of $the, metal dull and faintly ribbed toward its hub.
P tilted hover = Tilted, $the {hovers|hover} with its underside turned toward the viewer and its far edge drawn to a thin line.
P beam let down = A straight-sided column of pale glow drops from the hub of $the. +beam,abducting,night
M loose stack = Spaced like thrown plates, $the tip at unlike angles, the most distant a mere dash beside the dome of its neighbour.
S scratch crescent = A long crescent scratch mars the rim and shows brighter metal.
G the rim; the dome; the ports

castle | castle, castles, fortress, citadel
F towers crowding a rock = Round towers of unequal height crowd the curtain wall of $the, arrow slits few and narrow, slate cones patched in darker grey.
F square keep, broken parapet = A square keep, its parapet gapped like old teeth, dominates $the, rubble walls propped by sloping buttresses.
F needle spires = Needle spires, hung with galleries and little turrets, shoot up from $the, roofs steep and tiled like fish skin. +fairytale,fairy,fantasy,magic
F *ochre stone, verdigris caps = Ochre stone stained black below each spout forms $the, with verdigris copper on its caps and a weather vane bent on the tallest.
P gate and raised bridge = Below the twin gate towers of $the a timber bridge hangs on chains. -floating,sand
P climbing in terraces = Wall above wall, $the {climbs|climb} to its highest turret by zigzag stairs. -sand
M along the ridges = Each crowning its own rise, $the answer one another in stone, one roofed, another burnt to a shell.
S sapling in the wall = From a crack high in one wall a sapling grows sideways.
G the battlements; the slates; the edges of the towers

sandcastle | sand castle, sandcastle
F bucket towers, dribbled spires = Bucket-moulded towers with crumbling rims and dribbled spires make $the, windows poked by a fingertip and a flat stone for a gate.
F shell-studded walls = Shells and bits of slate stud the patted walls of $the, a moat scooped around by hand.
P one corner slumped = One corner of $the has slumped in a smooth tongue, carrying two shells and half a window with it.
P twig flagpole = A twig stands as a flagpole on $the, a scrap of weed hooked over its tip.
M scattered sand settlement = Scattered at arm’s length, $the range from neat cones to mere mounds, joined by a ditch.
S small palm print = The print of a small palm is left on the flattest wall.
G the damp edges; the towers; the shells

palace | palace, mansion, villa, manor, chateau
F colonnade and shuttered rows = Tall shuttered windows, row over row, face $the either side of a columned porch, urns along its balustrade.
F ochre stucco and loggia = Stucco, stained by gutters, covers $the, with a tiled low roof and an arched loggia on the ground floor. +villa
F *pale limestone, lead domes = Pale limestone and lead-grey domes give $the its outline, carved garlands softened above every door and streaked beneath each sill.
P double stair = Two curved flights of steps meet before the door of $the, their balustrades ending in chipped stone spheres.
P wings drawn forward = The wings of $the come forward around a gravelled court, their end bays finished with blind niches.
M estate fronts = Porticoed, gabled or domed, $the differ in crest and chimney, shutters opened to varied widths and one façade still braced with poles.
S missing urn = One urn on the parapet is gone, leaving its bare plinth.
G the cornice; the shutters; the columns

lighthouse | lighthouse, beacon
F tapering banded tower = Broad at its foot, $the {tapers|taper} to a railed gallery and a caged lantern under a small copper dome, windows spiralling up the shaft.
F *chalk white and red bands = Chalk-white and red bands, scoured thin on one face, circle $the, rust weeping from the gallery bolts.
F squat masonry drum = Squat and thick, $the {is|are} built of dovetailed granite blocks, green to head height with weed.
P lens turning = Within the panes of $the the ribbed lens stands half turned, its bull’s-eye facing out.
P beam reaching = From the lantern of $the a single hard-edged beam reaches far across the dark. +night,dusk,storm,fog
P steps and railing = A zigzag of railed steps leads to the low iron door of $the.
M along a coast = Striped, chequered and plain, $the stand farther and farther off, the last only a stub on a spit of rock.
S buckled rail = A stretch of gallery rail has been buckled inward and never straightened.
G the rail; the lantern glass; the curve of the shaft

tower | tower, clock tower, water tower, watchtower, bell tower
F slim shaft, arched belfry = Slim and nearly blind below, $the {opens|open} at the top in paired arches beneath a tiled pyramid. -water,clock
F four dials, iron hands = Four pale dials with iron hands look out from under the cornice of $the, above long louvred slits and a stone string course. +clock
F riveted tank on legs = A riveted tank with a conical lid stands on the braced legs of $the, a thin ladder up one side. +water
P leaning a little = $The {leans|lean} by a hand’s breadth from true, its corners braced by iron ties. -water
P outer stair = An outer stair winds about $the, some of its steps replaced in timber. -water,clock
M rival towers = Taller, shorter, flat-topped and spired, $the rise in uneven rivalry from a huddle of roofs, one capped with scaffolding poles.
S swallow nest cup = A cup of dried mud clings below the cornice beside a crack.
G the corners; the arches; the cornice

windmill-kind | windmill, watermill, wind turbine
F boarded cap, lattice sails = Under a boarded cap four lattice sails hang on the windshaft of $the, its tarred body narrowing upward over a railed stage. -watermill,turbine
F mossed wheel and trough = A mossed wooden wheel leans to the wall of $the, paddles dripping under a plank trough, iron rings holding its swollen hub. +watermill
F three slim blades = Three slim twisted blades meet at a smooth nose on the tapering mast of $the, each root bolted within a smooth white collar. +turbine
P sails crosswise = The sails of $the stand in a slanting cross, canvas set on only two. -watermill,turbine
P wheel turning = Water sheets from the rising paddles of $the, and a bright fan of drops hangs at its lip. +watermill
M down the line = Down the line $the set their arms at different angles, the nearest with patched boards and one cap turned the wrong way.
S tethering chain = A chain tethers one arm to a post worn thin at the middle. -watermill,turbine
G the lattice; the cap; the edges of the blades

cottage | cottage, hut, tiny house, farmhouse, cabin, log cabin, shed
F thatched low eaves = Thatch, cut in a scalloped ridge, hangs low over the small-paned windows of $the, limewashed walls bulging near the ground. -log,cabin,shed,hut
F notched logs and stone chimney = Notched logs, chinked with clay, make the walls of $the, a fieldstone chimney climbing outside one gable, moss packed between its stones. +cabin,log,hut
F board walls gone silver = Vertical boards, silver and shrunk apart, clad $the, its tin roof lapped in crooked sheets and held down by a few stones. +shed,hut,cabin
F long whitewashed front = Long and one room deep, $the {has|have} a whitewashed front, deep sills and a porch of two rough posts. +farmhouse
F *rose-grown plaster = Rose-pink plaster, patched in paler tones, shows through climbing stems on the front of $the, with small blue casements set deep and a bowed lintel. -log,cabin,shed
P stacked wood at the wall = Split logs are stacked to the sill along one wall of $the.
P half door open = The upper half of the door on $the stands open on darkness. -log,cabin
P lamp in one pane = In a single window of $the a lamp burns, its pane crossed by glazing bars. +night,dusk,evening,snow
M scattered gables = Gable-end or broadside, $the sit at odd angles to each other, chimneys crooked and roofs of thatch, slate and tin. -log
S boot scraper = By the step an iron boot scraper has worn a groove in the stone.
G the window panes; the ridge of the roof; the chimney; the door

house | house, red house, home, houses, townhouse, victorian house
F gabled clapboard and porch = Clapboard rises to a steep gable on $the, with a bracketed porch across the front and sash windows in pairs. -brick,modern
F brick with stone sills = Weathered brick, pale in the mortar, makes $the two storeys tall, stone sills worn at the middle and a fanlight above the door. -modern,wooden
F turret and fish-scale shingles = A round turret swells from one corner of $the, fish-scale shingles and turned trim crowding beneath the eaves. +victorian,haunted,mansion
F sagging ridge = The ridge of $the sags like a tired horse, slates slipped along one edge and a shutter hanging by its lower hinge. +old,abandoned,haunted
F *ox-blood boards, white corners = Ox-blood boards with white corner posts and window frames clothe $the, the paint thin where rain has struck. -brick
P door above worn steps = Three hollowed steps lead up to the panelled door of $the, whose brass knocker has left a pale arc.
P curtains uneven = Behind the sashes of $the the curtains are drawn to different widths, one panel caught up on a sill.
P lit upstairs = Upstairs one window of $the glows behind a drawn blind, a plant’s outline printed on the cloth. +night,dusk,evening
M terrace of fronts = Joined at the shoulder, $the vary door, dormer and gutter, some plastered, some bare brick, one narrower by half.
M rising up a slope = Stepped one over another, $the turn gables and long sides by turns, their chimneys spaced like pegs.
S painted-over bell = The old bell pull has been painted over many times.
G the eaves; the window frames; the steps; the ridge

barn | barn, stable, granary, red barn
F gambrel roof, hay door = A broken-pitched roof shelters the high hay door of $the, a pulley beam jutting above it and boards running upright.
F *iron-oxide boards = Iron-oxide red, bleached pink on one side, stains the boards of $the, white trim flaking around each cross-braced door.
F swayback timbers = Swaybacked and propped, $the {shows|show} gaps between its boards wide enough for a hand, a loft door hung from one hinge and roof patched with tin. +old,abandoned
P doors rolled back = Its doors rolled back, $the {opens|open} on straw and a row of posts.
P vane on the ridge = On the ridge of $the an iron vane stands over a louvred cupola.
M cluster of roofs = Round-ended and square, $the cluster with roofs at crossing slopes, tin patched against shingle, a lean-to shed sagging between the tallest.
S swallow gap = A missing board leaves a notch streaked white below by nesting birds.
G the roof edge; the boards; the door rails

treehouse | treehouse, tree house
F planked box and boughs = Salvaged planks of several widths form $the, a bough growing straight through its floor and out by the roof.
F round porch, crooked stovepipe = Railed with peeled branches, $the {wraps|wrap} a crooked porch about the trunk, stovepipe elbowed through one wall.
P rope ladder down = A rope ladder hangs from the hatch of $the, its lowest rung swinging free.
P bucket on a pulley = From a pulley under $the a bucket dangles at half height, the other end of its line cleated to the rail.
M linked by bridges = Slung bridges link $the at unequal levels, one shingled, one canvas-topped, another only a railed platform.
S bent nail row = A row of bent nails serves as hooks beside the door.
G the plank edges; the railing; the rope

temple-building | temple, pagoda, shrine, taj mahal, mosque
F stacked upturned roofs = Roof over upturned roof, $the {narrows|narrow} by even steps to a ringed spire, bracketed eaves showing their painted ends. +pagoda,shrine,temple -greek,roman
F fluted columns, broken pediment = Fluted columns, drums slipped a little out of line, carry the broken pediment of $the, grass seeding itself along the ledge. +greek,roman,temple -japanese,chinese,shinto,buddhist
F bulbed dome, slim minarets = A bulbed dome on a tall drum, flanked by slim balconied minarets, crowns $the; pointed niches are framed in inlaid stone. +mosque,taj
F steps and deep portico = Broad steps lead to the deep shaded portico of $the, its carved door jambs rounded by touch. -mosque,taj,pagoda
P gate before it = A plain post-and-beam gate stands before $the, bound at its join with straw rope. +shrine,japanese
P doors folded inward = The tall doors of $the are folded inward on a dim hall.
M terraced halls = Stepping upward, $the repeat eaves or domes at shrinking sizes, stairways running straight between, one hall left without its roof.
S coin-worn step edge = The lowest step is dished in two places a pace apart.
G the eaves; the carved edges; the steps

church | church, cathedral, chapel, monastery, abbey
F twin towers and rose window = Twin towers, unequal by a storey, flank the rose window and recessed doors of $the, saints in tiers about the arches. +cathedral
F small nave, shingled spire = A shingled spire sits over the short nave of $the, whose lancet windows are set in deep splays. -cathedral,monastery,abbey
F walled court and cells = Around an arcaded court $the {closes|close} in with tiled cells and a squat bell gable, a well in the middle and worn flags around it. +monastery,abbey
P doors ajar = One leaf of the great door on $the stands ajar, its studded edge and the iron latch in view.
P buttresses in step = Along the flank of $the the buttresses step outward, capped with small gables.
M spires over roofs = Over packed roofs the spires of $the differ in slope and crown, needle, onion and stub.
S worn threshold = The threshold is worn into a smooth shallow trough between the door jambs.
G the spire; the tracery; the carved edges

monument | pyramid, pyramids, colosseum, eiffel tower, big ben, statue of liberty, monument, obelisk
F stepped limestone courses = Courses of knee-high blocks climb the sides of $the, smooth casing left only about the tip, where the surface turns pale. +pyramid,pyramids
F tiers of broken arches = Tier on tier of arches curve around $the, the outer ring broken off in a slanting stair of stone. +colosseum
F riveted lattice legs = Riveted lattice sweeps inward from the splayed feet of $the, cross-braced ever more finely to its tip. +eiffel
F ribbed shaft, gilded dial = Ribbed stone climbs to four gilded dials on $the, a steep iron lantern above, small crocketed pinnacles standing at every corner. +ben
F robed copper figure = Folded copper robes, pale green, fall from the shoulders of $the to a star-shaped pedestal, one arm raised above a crown of seven spikes. +liberty
F weathered block on steps = On worn steps the tapered block of $the narrows to a blunt point, edges nibbled by frost. +monument,obelisk
P full height = From base to tip $the {stands|stand} clear of anything that might overlap it.
M differing sizes = Greatest to least, $the keep one slope or outline, though each is worn at a different edge.
S clean patch = A lighter patch shows where repair has been let in.
G the edges; the ledges; the tip

statue-kind | statue, sculpture, bust, statue head, figurine, marble statue, glass sculpture
F streaked weathered marble = Black streaks run through the hair and drapery of $the, nose blunted and one hand gone at the wrist. -glass,bronze,figurine
F chisel marks and polish = Polished flesh against raw chiselled stone gives $the its form, tool marks running in parallel combs below. -glass,bronze
F *green-black bronze = Green-black bronze, rubbed golden at knee and fingertip, makes $the, seams of the casting just visible under an uneven skin of wax. -marble,glass,stone
F poured clear swirl = Poured and pulled while soft, $the {twists|twist} clear glass around a thread of colour, its thick foot full of trapped bubbles. +glass
P weight on one leg = Weight on one leg, $the {turns|turn} its head over the opposite shoulder. -bust,head,glass,abstract
P eyes without pupils = Smooth blank eyes look out from $the beneath heavy lids, the tip of the nose and upper lip rubbed smooth. +bust,head
P base left rough = Below its last finished fold $the {grows|grow} out of an unworked block. -glass
M gathering of figures = Standing, crouched and headless, $the turn different shoulders, lichen creeping over the oldest, one arm lying at the feet of its owner.
S pin in the break = An iron pin sticks from the broken edge with a halo of rust. -glass
G the brow; the folds; the polished edge

vase-kind | vase, urn, amphora, vases
F narrow neck, full shoulder = From a foot no wider than a palm $the {swells|swell} to a full shoulder, then {closes|close} in a short neck with an everted lip. -glass
F gold-veined repair = Veins of gold lacquer run through $the where shards were joined, one small triangle wholly gold and the glaze crazed around it. -glass
F two handles, black figures = Two strap handles rise to the lip of $the, black figures striding in a band about its red belly. +amphora,greek,urn
F *milky blue glaze = Milky blue, pooling to violet at the foot, glazes $the over fine throwing ridges, a bare ring of dark clay left below.
P turned to the repair = Slightly tilted, $the {shows|show} the dark circle of its mouth and a pale scratch along the shoulder. -flowers,bouquet
P single stem = A single bare stem leans from $the, one bud near its end and a knuckle of bark. +branch,stem
M group of silhouettes = Gourd-shaped, straight and waisted, $the overlap in outline, one with a mended lip and another lying on its belly.
S kiln kiss = A rough scar shows where another pot touched it in firing.
G the lip; the shoulder; the foot

skyscraper | skyscraper, skyscrapers, building, buildings, office building, apartment building, high-rise
F curtain wall with setbacks = Glass bands climb $the between slim fins, stepping back twice before a narrow crown, ledges planted and plant rooms screened on top. -apartment
F stone piers, stepped crown = Stone piers soar unbroken up $the to a stepped crown with metal chevrons, carved spandrels filling the narrow bays between windows. +deco,old
F balconies in stacks = Stacked balconies, each with its own rail, plants or drying cloth, pattern the front of $the, slab edges stained below each drain. +apartment
P reflections broken = Panes on $the hold the sky in pieces that do not quite line up. -night
P lit at random = Lit rooms pepper $the in no order, a whole floor bright near the top. +night,dusk
M close-packed slabs = Packed close, $the overlap slab behind spire, glass behind brick, leaving only slits between through which a farther wall shows.
M growing toward the middle = Lowest at the edges, $the mount toward a few thin summits, tanks and masts on the rest.
S window cleaner cradle = High on one side an empty cradle hangs from two lines.
G the vertical edges; the crown; the panes

modern-house | modern house, brutalist building, stadium, factory, villa modern, glass house
F cantilevered slabs = Two slabs slide over each other in $the, the upper cantilevered above a wall of glass, board marks printed in its concrete. +modern,house
F raw ribs and deep voids = Ribbed raw concrete, stained beneath every sill, piles up in $the with deep square voids, one stair tower standing free at the side. +brutalist
F saw-tooth roof, brick stack = Saw-tooth skylights and a banded brick stack give $the its profile, panes broken here and there and iron doors on rollers. +factory
F ringed masts and bowl = Leaning masts and cables hold a ring of roof above the open bowl of $the, ramps zigzagging up its outer face. +stadium
P recessed entrance = Set back in shadow, the entrance of $the is reached by one long shallow ramp. -factory,stadium
P pipes along the wall = Outside pipes crawl along $the, bracketed and lagged, a small valve wheel set beside each elbow. +factory
M angled volumes = Set at angles, $the trade blank walls for glass and show steps, slots and terraces where they meet.
S tie-hole grid = A grid of small round tie holes dots the concrete. -factory,stadium,glass
G the slab edges; the glass; the deep reveals

bridge | bridge, suspension bridge, stone bridge, footbridge
F humped arches of rubble = Humped and narrow, $the {springs|spring} on rough arches, ferns in its joints and pointed piers splitting the flow. -suspension,rope,wooden,steel
F swooping cables, tall portals = Cables swoop between the tall portals of $the, hangers thinning to hairs toward midspan, the slim deck rising slightly to meet them. +suspension,steel
F planks slung on rope = Planks, a few missing, are slung on four ropes to make $the, sagging at the middle and bound by wire at the handrails. +rope,footbridge,wooden
P running away = From the near abutment $the {runs|run} off into steep foreshortening, its far end no wider than a thumbnail.
P doubled below = Below $the the arch is completed to a ring by its reflection. -suspension,road,rope
M one after another = One behind another, $the cross at various heights, arch, truss and cable, each framed within the opening of the one before it.
S worn parapet groove = Tow ropes have grooved one corner of the stone in parallel channels. -suspension,rope,wooden,steel
G the arch edge; the cables; the parapet

door-kind | door, gate, mysterious door, doorway
F plank and strap hinges = Wide planks under long forged hinges make $the, a ring handle at the height of a chest and a worn iron plate about the lock. -archway
F panels and peeling coats = Peeling coats of paint, at least three colours deep, curl from the panels of $the, brass letter slot dulled. -archway,iron
F wrought scrolls and spikes = Scrolls and spear points of wrought iron fill the leaves of $the, hung from stone balls on piers. +gate,iron
F cut voussoirs = Cut stones lock about a carved keystone over $the, inner edge chipped by carts, weeds rooted in the joint where one block has dropped. +archway
P slightly open = Ajar by a hand, $the {leaves|leave} a dark upright gap, the latch tongue standing clear of its plate. -archway,closed,portal
P shut fast = Shut fast, $the {fits|fit} its frame with only a thin uneven line of shadow. +closed,locked
P spill of brightness = Around the edges of $the a bright line leaks and widens at the foot. +light,mysterious,magic
M row of fronts = Arched, low and double, $the differ in knocker and paint, one bricked up to half its height.
S cat-scratched corner = At the bottom corner the wood is scratched to splinters.
G the frame; the handle; the hinges

portal | portal, stargate, magic portal, rift
F ring of standing stones = A ring of fitted stones, grooved with spirals, surrounds the upright pool that fills $the, its surface silvery and slightly bulged.
F torn edge of brightness = Ragged as burnt paper, the rim of $the glows and breaks into drifting flakes, a darker skin of air stretched across its middle.
P surface rippling = Ripples run outward across $the from its middle, distorting whatever lies behind like thick old glass.
P glimpse through = Through $the another sky shows, its horizon set at a different tilt.
M receding rings = One within sight of the next, $the recede, each with a differently tinted film, the last one only a thread-thin hoop.
S floating pebbles = Small pebbles hang in a loose orbit near the rim.
G the rim; the ripples; the stones

tree | tree, lone tree, big tree, maple, maple tree, olive tree, apple tree, baobab, trees, dead tree
F forked trunk, broad crown = Forked low, the trunk of $the carries a broad uneven crown, bark plated and furrowed, one limb reaching almost level before it turns up. -dead,bare,baobab,olive,winter
F hollow twisted bole = Twisted like wrung cloth, the bole of $the has opened into a hollow, slender shoots with narrow leaves springing from its rim. +olive,old,ancient -dead,bare,winter
F bare branching = Bare to the last twig, $the {divides|divide} from trunk to bough to fine black net, old nests and knots laid open. +dead,bare,winter
F swollen grey pillar = Swollen and smooth as hide, the trunk of $the ends abruptly in stubby root-like boughs, clusters of small leaves only at their tips. +baobab
F *copper crown = Copper leaves, thinner toward the top, show the dark ribs of $the between them, small green patches left close to the trunk. +autumn
F rounded leafy dome = Rounded and dense, $the {holds|hold} its lowest leaves along one line, a few dead twigs poking from the dome. -dead,bare,winter,autumn,baobab
P roots gripping = Thick roots of $the break from the soil like knuckles before they dive.
P leaning from the prevailing side = The whole crown of $the leans one way, twigs short on the other. -storm
P bent hard over = Bent hard, $the {streams|stream} leaves and loose twigs to one side with pale bark showing at a fresh split. +storm,wind
M grove of different ages = Old trunks and whip-thin saplings mingle among $the, crowns overlapping above, spaces narrow and crooked below.
M pair grown together = Grown close, $the share one crown though their trunks lean apart, the smaller one bare along the side that touches. +two,pair,couple
S healed limb scar = Where a limb was lost the bark has rolled into a lip.
G the ridges of the bark; the outer leaves; the level bough; the roots

oak-kind | oak, oak tree, ancient tree, old tree, ancient oak
F massive elbowed limbs = Elbowed limbs, some sweeping nearly to the ground, spread wider than the height of $the, the girth ribbed and deeply cracked.
F stag-headed crown = Above its leafy lower crown $the {lifts|lift} a few dead antler-like branches, ivy thick about the bole.
P hollow at the foot = At the foot of $the gapes a hollow tall enough for a child.
P propped bough = One great bough of $the has come down to rest on its elbow.
M veterans apart = Set wide apart, $the differ in lean and hollow, no crown touching its neighbour and dead boughs lying where they fell.
S acorn cups = Empty acorn cups lodge in the bark like tiny bowls.
G the ridges of bark; the elbows; the lobed leaves

willow-kind | willow, willow tree, weeping willow
F hanging switches = Long switches hang straight from the arched crown of $the, narrow leaves turning up grey undersides, the trunk cracked in diamond ridges.
F pollarded knuckle head = Cut back again and again, $the {bears|bear} a swollen knuckled head from which thin rods spring, hollow enough at the top to hold ferns. -weeping
P trailing in water = The lowest tips of $the trail and draw small V-shaped lines, a few yellow leaves caught among them. +river,lake,pond,water,stream
P parted curtain = Parted on one side, the curtain of $the shows a leaning trunk within.
M overlapping curtains = Curtain behind curtain, $the overlap in lighter and darker falls, a few bent trunks visible through the thinnest.
S caught feather = A pale feather is caught high in the switches, quill downward.
G the trailing tips; the arched crown; the bark

pine | pine tree, pine, fir, fir tree, spruce, christmas tree, evergreen
F tiered drooping boughs = Tier beneath tier, the boughs of $the droop and lift again at their ends, narrowing to a single straight leader. -christmas
F flat-topped red trunk = Scaled orange-red bark climbs the bare trunk of $the to a flat, lopsided head, needles bunched in dark brushes at the ends of crooked limbs. +pine -christmas
F hung with small ornaments = Glass balls, straw stars and twisted candles hang through the layered boughs of $the, its tip a little bent. +christmas
P white load on boughs = Snow loads the boughs of $the, bending the lowest to the ground. +snow,winter
P cones at the tips = Long cones hang from the upper tips of $the, scales open, and a few lie in the brown needles beneath. -christmas
M pointed ranks = Rank on pointed rank, $the vary from slim spires to broken-topped giants, dead grey stems standing here and there among the green.
S resin run = A run of clear resin has set below a broken stub.
G the needle tips; the cones; the leader

palm-tree | palm tree, palm, palms, palm trees, coconut tree
F ringed curved trunk = Ring scars mark the curved trunk of $the up to a tuft of long split fronds, dead ones hanging in a brown skirt.
F clustered nuts = Under the arching fronds of $the green nuts cluster close about a fibrous crown, thick yellow stalks curving down between old leaf bases. +coconut
P fronds streaming = All the fronds of $the stream one way, ribs bent, the oldest torn loose along its stalk. +wind,storm
P leaning out = Leaning far out, $the {lifts|lift} its head again at the end, the base of the trunk swollen and ringed with roots.
M crossing trunks = Straight and bowed, $the cross trunks, tufts at staggered heights, one stump ending in splinters among those still leafed.
S tin collar = A band of tin circles the trunk against rats, nailed and rusting.
G the edges of the fronds; the ring scars; the midribs

cherry-blossom | cherry blossom, cherry blossoms, blossom, blossoms, cherry tree, magnolia, almond blossom, sakura
F clustered notched petals = Notched petals, crowded in long-stalked clusters, hide the spurs of $the, coppery young leaves barely open behind them. -magnolia
F waxy upright cups = Waxy cups, flushed purple at the base, stand upright on the bare grey twigs of $the, furry bud scales still clasping a few. +magnolia
P petals falling = A few petals of $the have come away and turn edge-on in mid-air.
P arching twig = A long dark twig carries $the in an arch, heaviest toward its tip.
M clouded masses = Mass upon mass, $the part here and there around black forked limbs, paler at the edges where single flowers can be told apart.
S lone bud = One hard red bud has stayed shut among the open flowers.
G the thin petals; the stamens; the dark bark

flower | flower, flowers, lily, orchid, iris, dahlia, carnation, hydrangea, trumpet flower, peony, lilies
F layered ruffled head = Layer over ruffled layer, the petals of $the loosen outward from a tight heart, the lowest curled back and thin at their rims. -lily,lilies,orchid,iris,trumpet,hydrangea
F flared trumpet, long stamens = Six petals flare and roll back on $the, rust-coloured pollen heavy on long stamens above a freckled throat. +lily,lilies,trumpet
F arched spray, lipped faces = Along an arched stem the flat faces of $the open, each with a patterned lip and a hooded column. +orchid
F raised standards, bearded falls = Three petals stand and three fall in $the, a brush of yellow hairs running down each falling one. +iris
F rounded mophead = Hundreds of four-petalled florets crowd the rounded head of $the, bluer in the folds and greenish at the edge. +hydrangea
F single open face = Five or more broad petals, finely veined, open flat around the dusty centre of $the on a slightly crooked stem. -lily,lilies,orchid,iris,hydrangea,peony,dahlia,carnation
P nodding on its stem = Heavy on its stem, $the {nods|nod} to one side, a half-open bud behind.
P beaded with drops = Clear drops stand on the petals of $the, one hanging from the lowest tip. +rain,dew,dawn,morning
M at every stage = From tight bud to dropping petal, $the stand at every stage, heads turned different ways on stems of unequal height.
M crowded drift = Crowded so that petals overlap, $the leave only slivers of stem between, the biggest heads leaning outward.
M small group = A tall one, a bowed one, others scarcely open: $the share one clump of leaves with one petal lodged in it.
S nibbled petal = One petal has a neat half-moon eaten from its edge.
G the petal edges; the stamens; the stem hairs; the drops

rose-kind | rose, roses, red rose
F spiralled heart, rolled rims = Petals spiral from a tight heart in $the, outer ones rolled back to points, faint bruises along their folds.
F blown open = Blown wide, $the {shows|show} a ring of gold stamens, petals slack and scalloped, the innermost still crumpled and the outermost ready to drop.
F *crimson shading to black = Crimson on its broad surfaces, $the {darkens|darken} almost to black between the petals, a velvety bloom lying over every upper face. -white,pink,yellow,blue,black
P thorned stem and leaves = Hooked thorns and toothed leaves in fives climb the stem of $the.
P dropped petal = One cupped petal lies fallen below $the, a second hanging by its base and about to follow.
M bud to full bloom = Buds, half-open cones and loose wide heads mix among $the, stems crossing and thorns snagged in leaves.
M tight dome = Packed into a dome, $the press their rolled rims together, darker in the crevices, a closed green bud pushed up between two of them.
M pair at two heights = A full bloom and a bud, $the share one forked stem, a spray of five leaflets filling the angle between. +two,pair,couple
S browned rim = The outermost petal has a thin brown rim, crisp as paper.
G the rolled rims; the thorns; the leaf edges

tulip-kind | tulip, tulips
F waxy egg-shaped cup = Six waxy petals close in an egg-shaped cup on $the, a paler flame rising from each base.
F fringed parrot petals = Slashed and crinkled, the petals of $the twist outward with streaks of green along their backs, some curled like wood shavings.
P splayed open = Overblown, $the {splays|splay} flat to show a black star and six dark anthers. -closed,bud
P bowed stem = The pale stem of $the bows in a long curve over a folded grey-green leaf.
M stems all bending = Bending each in its own arc, $the hold cups tight, parted or falling open, broad leaves lapped below like folded paper.
M block of heads = In close block $the stand nearly level, one taller by a head and streaked with another colour.
M loose armful = Laid across each other, $the press leaf against leaf, a few petals dropped like spoons and cut ends spread behind.
S dusted petal = Black pollen has smudged the inside of one petal near its base.
G the waxy petals; the folded leaves; the stem

daisy-kind | daisy, daisies, poppy, poppies, chamomile
F thin rays, domed eye = Thin uneven rays, pink beneath, surround the domed yellow eye of $the on a leafless hairy stem. -poppy,poppies
F crumpled silk bowl = Crumpled like unpacked silk, four petals form the bowl of $the, black blotches ringing a ribbed pod. +poppy,poppies
P tilted face = On a stem with a kink, $the {tilts|tilt} its face half upward.
P hanging bud = Beside $the a hairy bud hangs from a hooked neck, its green case split to a line of creased colour. +poppy,poppies
M loose scatter = Scattered at various heights, $the face all ways, some shut, some ragged, one bare of petals on half its rim.
M dense spread = Densely spread, $the make a broken surface of discs, stems seen only along the front, where a few have been bent flat.
M few together = A full face, a profile and several backs: $the spring from one tuft with buds like green buttons between.
S pollen fleck = On one petal lies a fleck of fallen pollen, yellow as chalk dust.
G the petal rims; the centre; the stem hairs

bouquet | bouquet, bunch of flowers, vase of flowers, vase of sunflowers, flower arrangement, bouquet of roses, wreath
F loose domed gathering = Full heads sit low and airy sprays escape above in $the, trailing stems breaking the outline on one side. -wreath,sunflowers
F ring of twined stems = Twined stems form the ring of $the, leaves all swept one way, flowers clustered off centre beside a knot of cord. +wreath
F broad golden heads crowded = Broad golden heads, some shedding, crowd the neck of $the, rough leaves folded down over the rim. +sunflowers
P stems crossing in glass = Through the glass the stems of $the cross at slants, tiny bubbles along them. +vase
P tied and held = Bound with a twist of ribbon, $the {is|are} gathered at the waist, cut ends fanning below. -vase,wreath
P fallen petals = Fallen petals lie about the foot of $the, one curled like a boat and two overlapping. -hanging
M assorted posies = Tight, straggling and tall, $the lean together, each tied with something different: raffia, ribbon, a long blade of grass.
S grass among blooms = A single blade of grass has been tied in by chance.
G the petal edges; the ribbon; the leaf tips

wildflowers | wildflower, wildflowers, cornflower, meadow flowers, clover
F mixed slender stems = Slender stems carry cornflower blue, yarrow white and buttercup yellow through $the, none as thick as a straw.
F airy and unequal = Airy and unequal, $the {mixes|mix} flat umbels, nodding bells and seedy grasses, thin enough that the stems behind them stay visible.
P leaning apart = Leaning apart from one root tuft, $the {leaves|leave} open air between their heads.
M meadow mix = Blue above white above low pink, $the interlace, buds and brown seed heads among them with slim gaps where only stalks can be seen.
M sparse scatter = Sparse here and thick there, $the tilt in all directions, the tallest bent by its own head.
M gathered fistful = In a loose fistful $the stick out at different lengths, roots on one and soil in a little clump.
S striped snail shell = A striped empty snail shell is lodged between two stems.
G the petal edges; the umbels; the fine stems

dandelion-kind | dandelion, dandelions
F spoked seed globe = Fine spokes, each tipped with a star of hairs, make the hollow globe of $the about a pitted white knob. -yellow
F strapped yellow disc = Hundreds of square-tipped yellow straps crowd the flat disc of $the on a hollow reddish stem filled with milk. +yellow
P seeds leaving = Seeds lift singly from $the and drift off on their spokes, leaving half of the pitted knob bare. +wind,blowing,blown
P notched leaf rosette = Below $the the jagged leaves lie flat in a rosette, their teeth pointing back toward the root.
M clocks and stalks = Full globes, half-bare ones and blank knobs alternate among $the, with a few closed buds squat near the leaves.
S clinging last seed = One seed hangs upside down by a hair from the lowest edge.
G the spokes; the seed tips; the stem

sunflower | sunflower, sunflowers, sunflower field, field of sunflowers
F spiralled disc, flaming rays = Opposed spirals of florets fill the brown disc of $the, ragged rays overlapping about it like flames.
F heavy bowed head = Bowed on a bristly stem, $the {droops|droop} its seed-heavy face, withered rays clinging, the neck ribbed and bent like a walking stick.
P leaf pairs below = Heart-shaped rasping leaves hang in steps below the head of $the, the lowest yellowed and holed by snails.
P half-eaten disc = Part of the disc of $the has been picked clean, pale sockets left.
M same-facing heads = All facing one way, $the overlap from great near discs to a thin yellow band with dark dots in it.
M staggered heights = Buds in green cages, full faces and bent old heads stand together among $the, leaves forming one rough green wall beneath.
M pair back to front = Of $the, one faces out, the other shows its green back of layered bracts, their stems touching at the height of the second leaf. +two,pair,couple
S pollen on a leaf = Yellow pollen has sifted onto the uppermost leaf along its veins.
G the ray tips; the seed disc; the bristles

lavender | lavender, lavender bunch, herbs, rosemary, mint, basil
F whorled spikes = Whorls of tiny lipped florets circle the grey stems of $the, few open at once, each held by a ribbed violet cup. -mint,basil,rosemary
F needled woody sprigs = Narrow leaves, white beneath, bristle along the woody sprigs of $the, small lipped flowers opening pale blue near the soft tips. +rosemary,herbs
F puckered soft leaves = Puckered leaves in crossing pairs climb the square stems of $the, the newest pair at the top hardly bigger than seeds. +mint,basil,herbs
P bound with string = Bound with string, $the {splays|splay} above and below the knot, a few broken spikes slipping from the sheaf. +bunch
P fanned from the root = From one low cushion $the {fans|fan} outward, its oldest stalks silvered and leaning on the soil. -bunch
M rows of mounds = Mound after mound, $the run together, spikes leaning over the furrows, each row paler at the top than along its shaded base.
S shed florets = A few dry florets lie like grains in the crook of a stem.
G the spikes; the leaf edges; the stems

cactus | cactus, succulent, cacti, aloe, agave
F ribbed column with arms = Deep pleats run up $the, spines in stars along each ridge, two arms elbowed upward at unequal height. -succulent,aloe,agave
F rosette of plump leaves = Plump leaves overlap in the tight rosette of $the, bloom rubbed from a few, tips flushed pink. +succulent
F sword leaves, toothed edges = Thick sword leaves, toothed and printed with their neighbours’ edges, spread from the heart of $the, a blackened spine ending every one. +aloe,agave
P flower at the crown = A papery flower stands open at the crown of $the, its petals pointed and so thin that the stamens shadow them. -aloe,agave
P offsets at the base = Small offsets crowd against the base of $the, each a complete thumb-sized copy with soft pale spines.
M tray of forms = Globes, columns and rosettes sit close among $the, woolly, spiny or smooth, a single orange flower lifted above the lot.
S corky scar = An old wound has closed in a corky ring near the base.
G the spines; the ribs; the leaf tips

mushroom | mushroom, mushrooms, toadstool, glowing mushrooms, fungus, fungi
F domed cap, torn skirt = A domed cap, split at the rim, tops the stout stem of $the, a torn skirt hanging below close white gills. -glowing,fungus
F *scarlet with white warts = Scarlet and sticky, the cap of $the carries loose white warts, fading to orange at its edge. +toadstool
F translucent luminous bells = Pale bells glow from their gills outward on $the, stems thin and faintly lit, their caps beaded with moisture and ribbed at the rim. +glowing
F overlapping brackets = Velvety brackets, banded in brown and cream, overlap in the tiers of $the, pale growing edges above and fine round pores beneath. +fungus,fungi
P pushing through litter = $The {lifts|lift} a wet leaf stuck to the cap and crumbs of soil along the rim.
P tipped to show gills = Tipped over, $the {shows|show} its radiating gills and a stem torn ragged at the root.
M family group = Buttons, domes and upturned dishes crowd among $the, bases fused, their stems leaning outward and caps paling toward the edge.
S pine needle = One brown needle lies glued across the cap by its slime.
G the cap’s edge; the gills; the torn skirt

leaf | leaf, leaves, autumn leaves, fern, ferns, ivy, moss, vine, vines, foliage, seedling, sprout
F branching veins, toothed rim = Veins branch to every tooth of the rim on $the, a small hole and a brown fleck marking the blade. -fern,ferns,moss,ivy,vine,vines,seedling,sprout
F divided arching frond = Twice divided, $the {arches|arch} from scaly stalks to tips still curled like a crozier, brown spores dotted in pairs along the lower leaflets. +fern,ferns
F lobed climbing stem = Lobed leaves overlap along the clinging stems of $the, paler along the veins, short rootlets gripping like combs at every joint. +ivy,vine,vines
F cushioned velvet = Cushions of close velvet swell in $the, threadlike stalks tipped with capsules above, bright at the new edges and brown where they have dried. +moss
F paired seed leaves = Two rounded seed leaves open above a bent neck on $the, the empty hull still clipped to one. +seedling,sprout
F *amber and rust = Amber, rust and yellow mottle $the, green kept only beside the veins, and a ragged bite taken from the margin. +autumn
P curled at the edge = One edge of $the has curled and dried, exposing a paler back with raised veins. -seedling,sprout,moss
P overlapping upward = Layered, $the {shows|show} pale backs between dark faces, the smallest uppermost and hardly unfolded. -seedling,sprout
M strewn mixture = Strewn flat or on edge, $the differ in lobe and colour, a few eaten to lace.
S leaf-miner trail = A pale winding trail crosses the blade, widening as it goes. -moss
G the veins; the rims; the stalks

houseplant | plant, plants, houseplant, potted plant, monstera, bonsai, bonsai tree
F split glossy leaves = Split and pierced leaves lean from $the on long jointed stalks, a new one still rolled in its pale sheath. -bonsai
F tapered bent trunk = Tapering hard from spread roots, $the {bends|bend} twice before it ends in flat pads of tiny leaves. +bonsai
P shallow glazed pot = Set off centre in a shallow pot, $the {grows|grow} from a skin of moss. +bonsai
P reaching one way = Most leaves of $the reach one way, the oldest yellowing below and one bare scar left on the stem. -bonsai
M shelf of green = Trailing, upright and striped, $the overlap, saucers chipped beneath, one long runner hanging clear of the rest with a plantlet at its end.
S mineral crust = White crust rings the clay of the pot below its rim.
G the leaf edges; the stalks; the rim of the pot

grass-kind | grass, wheat, reeds, reed, bamboo, corn field plant
F bearded ears, dry stems = Bearded ears, bent just below the head, top the dry jointed stems of $the, long ribbon leaves torn and hanging below. -bamboo,grass,reeds,reed
F jointed green culms = Jointed culms, powdery below each ring, rise straight in $the, slips of leaf at the nodes, older ones yellowed and scratched. +bamboo
F plumed tall blades = Long blades fold midway in $the, brown plumes loosening above on stems as straight as drawn wire. +reeds,reed,grass
P bent in one sweep = In one sweep $the {bends|bend}, pale undersides showing, a few stiff old stalks still standing. +wind
P upright and crossing = Upright and crossing, $the {leaves|leave} narrow dark gaps near the ground and an airy fringe above. -wind
M dense stand = In dense stand $the differ by a hand in height, some snapped and hung up on their neighbours.
S seed husk = A split husk clings by one bristle halfway down a stem.
G the tips; the stems; the ears

mountain-kind | mountain, mountains, peak, hill, mount fuji, cliff, valley, canyon
F buttressed summit = Buttresses and gullies break the flanks of $the, bands of darker rock tilting across them toward a blunt, notched summit. -hill,valley,canyon,fuji
F even white-capped cone = Both slopes of $the sweep up in one long even curve to a flattened, white-streaked crown, thin ravines feathering out beneath it. +fuji
F layered sheer walls = Layered walls drop in steps through $the, each ledge carrying a skirt of broken stone and a few rooted shrubs. +canyon,cliff
F rounded grassy shoulders = Rounded shoulders of short grass roll up to the bald top of $the, thin sheep paths terracing one side. +hill,valley
P ridge descending = From its highest point $the {sends|send} down one long serrated ridge, with smaller spurs stepping away on both sides.
P scree at the foot = Fans of loose scree spread from the gullies of $the and narrow upward into cracks no wider than a chimney.
M receding ranges = Range behind range, $the overlap in jagged outlines, the nearest ribbed with rock, the farther ones reduced to flat, paler shapes.
S fresh rockfall = A paler scar shows where a slab has recently broken off.
G the ridge line; the gullies; the ledges

volcano | volcano, island, glacier, iceberg, desert, dunes
F ash cone, broken crater = Dark cinders form the cone of $the, its crater rim broken down on one side and old flows hardened in ropes below. +volcano
F steep green flanks, sand rim = A rim of pale sand surrounds the steep green flanks of $the, rocks trailing off one end like dropped beads. +island
F crevassed blue tongue = Crevasses cross the tongue of $the in blue curved gashes, dirt lines running down its length to a broken snout. +glacier
F undercut white mass = Undercut at the waterline, $the {rises|rise} in fluted white faces to a leaning peak, glassy blue veins running through it. +iceberg
F knife-edged sand crests = Knife-edged crests wind through $the, one flank of each smooth, the other combed with fine parallel ripples. +desert,dunes
P long profile = Seen in profile, $the {slopes|slope} gently on one side and {breaks|break} off steeply on the other.
M scattered shapes = From large to small, $the lie scattered at uneven distances, the closest rich in cracks and folds, the last a simple silhouette.
S isolated boulder = One isolated boulder rests far from anything it could have fallen from. -iceberg,glacier
G the crest; the broken faces; the ripples

water-kind | ocean, sea, wave, waves, ocean waves, huge wave, river, lake, stream, waterfall, pond, winding river, frozen lake, fountain
F glassy wall and torn lip = A glassy wall rises through $the to a torn white lip, streaks of foam drawn up its face like marbling. +wave,waves
F short steep chop = Short steep swells cross $the at two angles, lace of old foam stretching over the dark troughs between them. +ocean,sea -wave,waves
F braided current = The current of $the braids around stones, smooth above each, wrinkled below, pale gravel showing through the shallows. +river,stream
F flat polished surface = Flat and polished, $the {doubles|double} whatever stands along its edge, a few straight wind scratches crossing the middle. +lake,pond -frozen
F white ropes over rock = White ropes of water fall through $the, parting on a ledge and joining again above a boiling pool. +waterfall
F cracked black ice = White cracks and stacked bubbles run down into the dark clear ice of $the, powder lying in thin tongues across it. +frozen
F overflowing stone basin = From basin to mossy basin $the {spills|spill} in beaded curtains, a short thick jet breaking apart at the top. +fountain
P rings and ripples = Small ripples run over $the in overlapping arcs, breaking their own reflections into bands. -frozen
P running out of view = Bending twice, $the {narrows|narrow} to a bright strip before it disappears, stones showing dark on the inside of each turn. +river,stream
M successive crests = One crest is collapsing, another just beginning to feather, and behind them the rest of $the lift in long unbroken ridges. +waves
S floating twig = A lone twig turns slowly on the surface with a collar of ripples. -frozen,waterfall,huge
G the crest; the ripples; the foam

sky-kind | sky, cloud, clouds, storm, sunset, sunrise, sun
F heaped cauliflower tops = Hard white tops heap up in $the above flat grey bases, each bulge edged by a smaller one. +cloud,clouds -storm
F anvil and rain shafts = A spreading anvil overhangs the bruised base of $the, shafts of rain slanting down and vanishing before the ground. +storm
F thin combed streaks = Thin combed streaks cross $the, hooked at one end, wide clear gaps opening between the bands like furrows of different widths. -storm,sun
F flattened disc in haze = The disc of $the is flattened at its lower rim and crossed by two narrow bars of cloud. +sun,sunset,sunrise
P torn opening = A ragged opening parts the layers of $the, its edges thinner and brighter than the rest.
P stacked toward the horizon = Toward the horizon $the {stacks|stack} into closer and flatter layers, each a shade deeper than the one above.
M flock of small clouds = Small and unequal, $the drift in loose ranks, some solid and rounded, others already pulled to threads. +clouds
S detached wisp = A single wisp has come away and hangs with nothing near it.
G the edges of the cloud; the bright gap; the rim of the disc

moon-kind | moon, full moon, crescent moon, blood moon
F grey seas and ray craters = Smooth grey seas blot the disc of $the, bright rays spreading from a small crater near its lower edge. -crescent,blood
F thin horned sickle = Thin and horned, $the {curves|curve} around a dark side that can just be made out as a full circle. +crescent
F copper-shadowed disc = Copper shadow covers $the, thinning to a pale ash rim along one side where the seas become visible. +blood
P veiled by cloud = A thread of cloud crosses $the, fraying where it passes over the brightest part.
P clear edge = Hard-edged against the dark, $the {stands|stand} alone, with no star close to its rim.
M phases in line = Sickle, half and full, $the line up in their phases, the shadow’s curve moving across by equal steps.
S ragged terminator = Along the shadow line tiny peaks break the edge into points.
G the rim of the disc; the craters; the edges of cloud

stars-kind | star, stars, milky way, galaxy, planet, comet, nebula, northern lights, aurora, aurora borealis
F tilted spiral arms = Two unequal arms unwind from the swollen core of $the, freckled with dark dust lanes and knots of pink. +galaxy
F banded globe = Bands of cream and rust wrap the globe of $the, a dark oval storm caught between two of them. +planet
F pale river with dark rifts = A pale grainy river makes $the, split by dark rifts and thickening to a bulge of dust. +milky,way
F hanging folded curtains = Tall curtains of green hang in folds through $the, violet fringing their tops and the lower hems sharply drawn. +northern,aurora,borealis
F billowed glowing gas = Billowed gas, rose and teal, folds around black pillars in $the, tiny points burning through the thinnest parts. +nebula
F bright head, split tail = Behind its small bright head $the {draws|draw} two tails, one straight and bluish, one broad and curved. +comet
F unequal scattered points = Unequal points, blue-white and amber, make $the, a few so near each other that they seem paired. +star,stars
P spread across the field = Densest on one side, $the {thins|thin} across the field until only its strongest parts remain.
M scattered sizes = Large, small and hardly visible, $the are strewn unevenly, three forming a bent line and the rest loosely clustered. +stars
S lone bright point = One point outshines its neighbours and carries four faint spikes.
G the lower hem; the core; the brightest points

rainbow-kind | rainbow, lightning, lightning bolt, thunderbolt
F full banded arch = Red outside and violet within, the bands of $the pass softly through yellow and green, the enclosed area paler than the rest. +rainbow
F forked white trunk = From one crooked white trunk $the {forks|fork} again and again, side branches thinning to violet hairs that end in nothing. -rainbow
P foot dissolving = One foot of $the dissolves in a pale veil while the other stays sharp almost to the ground. +rainbow
P cloud lit from within = Above $the the cloud’s folds are lit from inside, their edges suddenly drawn. -rainbow
P fainter companion = Outside $the runs a fainter second bow with its order reversed, the band between the two noticeably darker. +rainbow
P branch doubled back = One side branch of $the doubles back upward before it fades into two bare threads. -rainbow
M several strokes = At differing distances $the strike, the closest thick and branching, the others only thin bent wires. -rainbow
S broken section = Partway along, a short stretch is missing altogether and then the line resumes.
G the inner edge; the forks; the brightest stretch

fire | fire, campfire, bonfire, flame, explosion, fireworks, smoke, lava
F tongued flames over logs = Tongues of orange, hollow and blue at their roots, climb through the crossed logs of $the, charred bark split into glowing squares. +fire,campfire,bonfire -firefighter,house,building,forest,city,dragon
F flames under rolling smoke = Orange flames stand high in $the, yellow at the root, and black smoke with red undersides rolls away over them. +firefighter,house,building,forest,city
F single pointed tongue = A single pointed tongue, dark round its base and palest in the middle, makes the leaning shape of $the. +flame
F bursting lobes and streaks = Lobes of orange and soot roll outward in $the, fragments drawing straight smoking lines from its core. +explosion
F radial bursts and trails = Radial bursts open in $the like seed heads, gold tips curling downward on trails that have begun to break. +fireworks
F rolling grey folds = Grey folds roll and overtake one another in $the, solid below and pulled to blue threads at the top. +smoke
F crusted glowing flow = A black crust, wrinkled like cloth, rides on $the, orange showing in every crack along its swollen front. +lava
P sparks twisting off = Sparks twist away from $the in short curved lines, the highest already dull red. -smoke
P leaning and tearing = Drawn to one side, $the {tears|tear} into loose pieces at its upper edge.
M burning apart = Near and far, $the burn at unequal strength, one at full blaze, another sunk to a red heap.
S pale ash flake = A flake of ash has risen whole, its veins still visible.
G the flame edges; the embers; the smoke’s rim

snowman | snowman, snow sculpture, scarecrow, ice sculpture
F rolled balls with grass = Three hand-rolled balls, the lowest streaked with grass and soil, make $the, finger hollows pressed where they join. +snowman
F straw-stuffed coat = Straw pushes from the cuffs and collar of $the, a sacking head tied at the neck and patched coat buttoned crookedly. +scarecrow
F carved clear block = Chiselled from clear blocks, $the {shows|show} trapped bubbles and saw lines, thin edges melted round and one face still rough as bark. +ice
F packed, smoothed form = Packed and scraped smooth, $the {keeps|keep} the marks of a shovel along its base and shallow fluting cut by hand above. +sculpture -ice
P twig arms unequal = Two twigs reach from the sides of $the, one forked like fingers, one hardly longer than a hand. +snowman
P leaning sideways = By a few degrees $the {leans|lean} sideways, its head turned over the lower shoulder. -ice
P set on its base = A wide low base carries $the, a shallow rim of slush around it. -scarecrow
M family of sizes = Tall, squat and knee-high, $the stand together, scarves and hats mismatched, one already without its nose. -ice
S glove on a twig = A lost glove is pushed over one twig, thumb pointing up. +snowman
G the rounded edges; the hat brim; the twigs

skull | skull, bones, skeleton bones
F ivory dome and sutures = Fine zigzag sutures cross the ivory dome of $the, deep sockets below and a few long-rooted teeth left in the jaw. -bones
F worn long shafts = Long shafts with rounded, pitted ends make up $the, the surface flaking and stained brown in the hollows. +bones
P resting without jaw = Without its lower jaw, $the {rests|rest} on the upper teeth and tips slightly back. -bones
P turned three quarters = Turned aside, $the {shows|show} the cheek arch standing clear of the temple with a dark gap behind it. -bones
P crossed and strewn = Crossed and strewn, $the {keeps|keep} something of their order, small pieces lying where joints had been. +bones
M piled together = Piled together, $the face various ways, some missing teeth, one broken open at the crown and darker than the rest.
S drill-fine hole = At the temple there is one tiny clean-edged natural opening.
G the brow ridge; the cheek arch; the teeth

mask-kind | mask, masks, venetian mask, gas mask
F moulded face, cracked lacquer = A net of cracks covers the lacquered cheeks of $the, its eye openings cut thin at the rim and brows raised unequally. -gas
F gilt scrolls and beak = Gilded scrolls frame the eyes of $the, above a long curved nose covered in old music paper left without print. +venetian
F rubber face and canister = Wrinkled rubber holds two round eyepieces in $the, a dented canister screwed beneath and straps buckled behind. +gas
P ribbons hanging = Its two ribbons hang loose from $the, one frayed, the other still creased by its last knot. -gas,wearing
P turned to its hollow side = Partly turned, $the {shows|show} the rough hollow inside as well as the finished edge. -wearing
M wall of faces = Laughing, scowling or blank, $the hang close together, horned, beaked and smooth, with chips showing white plaster.
S patched chin = Along the chin a strip of linen has been glued over a break.
G the brow; the lacquer; the eye rims

treasure | treasure, treasure chest, coins, gold, relic, crystal ball, magic wand, potion bottle, potion, orb, spell book
F iron-strapped bulging lid = Iron straps bind the swollen boards of $the, coins, chains and a tilted goblet heaped above the rim. +chest,treasure
F struck uneven discs = Struck by hand and never quite round, $the {bears|bear} worn profiles and a bright nick along the edge. +coins,gold
F clear globe on claws = A clear globe, faintly clouded at its heart, rests in three metal claws to form $the, all on a chased foot. +ball,orb
F knotted carved stick = Knotted and carved in a spiral, $the {tapers|taper} to a splintered tip set with a sliver of stone. +wand
F stoppered glowing liquid = Layered liquid, violet over green, fills the round flask of $the beneath a wax-sealed cork and a twist of wire. +potion,bottle
F clasped hide and metal = Metal corners and a clasp shaped like a claw hold shut the ridged hide cover of $the. +spell,book
F dented and inlaid = Dented and inlaid, $the {has|have} lost half its small stones, blackened metal showing in the empty settings. +relic
P half buried = Sunk at one corner, $the {lies|lie} tilted, its upper parts clear and the lower ones filmed with dust.
P closest piece apart = A short way before $the one small piece lies by itself, turned on edge. -wand,ball,orb
M heaped finds = Bent, whole and broken, $the lie over each other, dull beneath and brighter where the top layer has been stirred.
S clinging cobweb = Between two points a cobweb still holds a speck of leaf.
G the edges; the rims; the stones

pipe-kind | copper pipes, pipes, machinery, engine, machine, gears, boiler, steam engine, robot machine
F flanged bends and wheels = Flanged bends, soldered joints and red valve wheels crowd the runs of $the, verdigris ringing every union. -gears,engine
F meshing toothed wheels = Toothed wheels of several diameters mesh in $the, grease packed dark between the teeth and spokes cast in curves. +gears,machine,machinery
F finned block and rods = A finned block, bolted heads and bright rods make up $the, belts stretched over grooved wheels at one end. +engine,machine,steam
P gauge and drip = A round gauge with an unmarked face juts from $the, one drop forming at the joint beneath it.
P cover removed = With its cover unbolted, $the {shows|show} worn inner faces and a ring of empty threaded holes.
M linked units = Coupled by rods and bent tubes, $the differ in bulk, one cold and rusted, the others slick with oil.
S hammered bolt head = The corners of a single bolt are rounded and freshly dented by a hammer.
G the brightest bends; the wheels; the oily teeth

snowflake-kind | snowflake, snowflakes, frost, ice crystal, icicle, icicles
F six-armed branching star = Six arms leave the hexagonal centre of $the, each branching at equal angles into smaller and smaller ribs. -frost,icicle,icicles
F feathered crystal growth = Feathered crystals spread through $the from several points, curling where their edges meet, clear spots left like small irregular windows between them. +frost
F ribbed tapering spike = Ringed by shallow ridges, $the {tapers|taper} from a thick cloudy root to a clear point holding one drop. +icicle,icicles
P caught on a fibre = On a single raised fibre $the {balances|balance}, touching at no more than two tips. -frost,icicle,icicles
P clear and milky = Clear toward the outside, $the {turns|turn} milky where fine lines crowd together.
M all different = Plates, stars and needles mingle among $the, some perfect, others fused or broken off at an arm.
S broken arm = One tip is missing, snapped off at its second branching.
G the crystal edges; the tips; the fine ribs
`;
