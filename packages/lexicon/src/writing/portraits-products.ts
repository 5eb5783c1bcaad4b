/** Portraits of products, clocks, crockery and bottles: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const PRODUCT_PORTRAITS = `
thing | thing, object, item, product, device, gadget, tool, gear
F clean shape, matte surface = $The {has|have} a clean, rounded shape, a smooth matte surface and crisp edges.
F *matte white and steel = $The {is|are} matte white with a thin band of brushed steel round the edge.
P slight turn = $The {stands|stand} at a slight angle, so that the front and one side are visible.
M different sizes = $The differ in size but share the same shape and finish, the largest in the middle.
G the nearest edge; the smooth front; the upper curve

headphones | headphone, headphones, wireless headphone, wireless headphones, headset, gaming headset
F cushioned cups and headband = $The {has|have} round cushioned ear cups, a padded headband and slim metal arms, with one small button on the rim and no cable. -gaming,wired
F microphone and light rings = $The {has|have} large cushioned ear cups with glowing rings, a padded headband and a thin microphone on a bendable arm. +gaming
F *matte black = $The {is|are} matte black, with soft leather ear pads and brushed silver metal at the hinges.
F *off-white and aluminium = $The {is|are} matte off-white, with soft grey fabric ear pads and slim brushed aluminium arms.
P one cup facing us = $The {is|are} tilted a little, so that one cushioned ear cup faces us and the inside of the other is partly visible. -wearing
M pairs in a row = $The stand in a row, one black, one white, one pale pink, with cushions facing us.
G the headband; the curve of the ear cup; the metal arm

earbuds | earbuds, earphones, earbud, wireless earbuds, airpods
F smooth with open case = $The {has|have} smooth rounded shapes, short stems and soft silicone tips, next to a small rounded charging case with an open lid.
F *glossy white = $The {is|are} glossy white, with short stems and soft grey silicone tips.
P in the case = One sits in its small open case, and the other lies in front. -wearing
M sets in colours = The sets of $the lie side by side in white, black and pale green.
G the smooth shell; the rim of the case

speaker | speaker, loudspeaker, bluetooth speaker, smart speaker, speakers
F cylinder in woven cloth = $The {is|are} a rounded cylinder covered in woven fabric, with a smooth top and a few small round buttons.
F *dark grey cloth = $The {is|are} covered in dark grey woven fabric, with a black rubber base and a thin light ring on top.
P slight turn = $The {stands|stand} at a slight angle, the fabric front toward us.
M different sizes = $The stand side by side, one large, one small, with the same woven fabric front.
G the woven fabric; the top rim

microphone | microphone, mic, podcast microphone, studio microphone, vintage microphone
F mesh head and stand = $The {has|have} a round mesh head, a slim body and a short metal stand. -vintage,retro,old
F rounded chrome with bars = $The {has|have} a rounded chrome head with vertical bars and a metal ring round the middle, on a thin stand. +vintage,retro,old
F *matte black = $The {is|are} matte black, with a silver mesh head and a thin cable.
P round filter = A round black filter on a bendable arm is in front of $the. -singer,stage,singing
M side by side = $The stand side by side on thin black stands.
G the mesh; the metal ring

perfume | perfume, perfume bottle, fragrance, cologne, perfume bottles
F square glass and gold cap = $The {is|are} a square bottle of thick clear glass with a polished cap and pale liquid inside. -round
F round glass and stopper = $The {is|are} a round bottle of clear glass with a tall faceted stopper. +round
F *golden liquid = $The {is|are} a square bottle of thick clear glass with pale golden liquid and a shiny gold cap.
P cap beside = The cap lies beside the bottle, and a few flower petals are scattered in front. -flower,rose,petals,petal
P mirror surface = $The {stands|stand} on a smooth surface that shows its soft reflection.
P spray from the nozzle = A fine mist of small drops sprays from the nozzle of $the. +spraying,spray
M bottle shapes = $The have different shapes: one round, one square, one tall, each with a shiny cap.
G the thick glass; the cap; the pale liquid

watch | watch, luxury watch, wristwatch, watches, smartwatch, smart watch
F round dial and slim hands = The dial of $the is clean, with thin hour markers in a round metal case, and a small ribbed crown at the side. -smartwatch,smart
F square screen = $The {has|have} a square glass screen with rounded corners, a metal case, a small round button and a soft strap. +smartwatch,smart
F *steel and dark blue = $The {has|have} a polished steel case and bracelet and a dark blue dial with silver hour markers. -smartwatch,smart,leather
F *leather strap = $The {has|have} a silver case, a white dial and a brown leather strap with fine stitching. -smartwatch,smart
P strap in a loop = $The {stands|stand} upright on its closed strap, the dial facing us. -wearing,wrist
M dials side by side = $The lie side by side, one all steel, one with a white dial and brown strap.
G the metal case; the dial; the crown

pocket-watch | pocket watch, pocket watches
F open cover and chain = $The {is|are} round and polished, with a white dial, Roman numerals, thin black hands, an open cover and a long chain.
F *gold = $The {is|are} round and gold, with a white dial, thin black hands and an engraved open cover.
P chain in a curve = The long chain of $the lies in a loose curve beside it. -hanging
M covers open = $The lie side by side with open covers, gold and silver.
G the rim; the chain; the dial

clock | clock, wall clock, clocks, sundial
F round dial and black hands = $The {is|are} round, with a white dial, black numerals and two slim black hands in a thin frame. -sundial,digital
F stone disc and metal blade = $The {is|are} a round stone disc with carved numerals and a triangular metal blade that throws a thin shadow. +sundial
F lit numbers = $The {is|are} a small black box with glowing red numbers. +digital
P slight turn = $The {is|are} turned slightly, so that the thick rim is visible. -sundial
M clock faces of all shapes = $The are round, square and tall, each showing another time.
G the rim; the hands; the dial

alarm-clock | alarm clock, alarm clocks
F two bells and a dial = $The {is|are} round, with two small metal bells on top, a white dial, black numerals and short feet. -digital
F *red metal = $The {is|are} red metal, round, with two bells, a white dial and black numerals. -digital
P slight turn = $The {stands|stand} at a slight angle.
M colours = $The stand side by side in red, mint green and white, each showing another time.
G the bells; the rim; the dial

compass | compass, compasses
F brass case and needle = $The {is|are} a round brass case with a glass cover, a white dial with a star, and a red and blue needle.
P open lid = The lid of $the stands open. -broken
G the brass rim; the glass

grandfather-clock | grandfather clock, longcase clock, cuckoo clock
F tall case and pendulum = $The {is|are} a tall dark wooden case with a round brass dial and a long brass pendulum behind glass. -cuckoo
F carved house and bird = $The {is|are} a carved wooden house with leaves, a small door with a bird and two pine-cone weights on chains. +cuckoo
G the brass dial; the pendulum; the carved wood

hourglass | hourglass, hourglasses, sand timer
F two glass bulbs and sand = $The {has|have} two clear glass bulbs in a wooden frame, with fine pale sand falling in a thin line onto a small cone.
P half run = Half of the sand has run down into the lower bulb of $the.
M side by side = $The stand side by side, each with sand of another colour.
G the glass bulbs; the falling sand

mug | mug, mugs, coffee mug, ceramic mug, enamel mug, travel mug
F rounded with curved handle = $The {has|have} a rounded body, a thick curved handle and a smooth rim. -enamel,travel
F *speckled cream glaze = $The {has|have} a speckled cream glaze that ends in an uneven line above a band of bare reddish clay at the base. -enamel,travel
F *dark blue and brown glaze = $The {has|have} a deep blue glaze that turns brown at the rim, with faint rings from the wheel. -enamel,travel
F painted metal with rim = $The {is|are} light metal with a painted surface, a dark rim and a thin handle. +enamel
F steel with lid = $The {is|are} a tall steel cylinder with a black lid. +travel
P handle to the right = The handle points to the right at a slight angle, and the mug is filled with black coffee nearly to the rim. -empty,holding,hands,hand,tea,chocolate
P held in two hands = Two hands hold $the, fingers wrapped round it. +holding,hands,hand
M glazes in a row = $The stand in a row, one cream with speckles, one deep blue, one sage green, handles pointing the same way.
S small plant = A small vase with a sprig of eucalyptus stands behind it.
G the rim; the curve of the handle; the glaze

cup | cup, cups, teacup, teacup set, porcelain, paper cup, espresso cup
F thin porcelain with handle = $The {is|are} thin and rounded, with a small curved handle, a narrow foot and a matching saucer. -paper,plastic,trophy,tin,handleless,world
F *white with gold rim = $The {is|are} white porcelain with a thin gold rim, a small curved handle and a matching saucer. -paper,plastic,trophy,tin,world
F *white with painted roses = $The {is|are} white porcelain with small painted pink roses and green leaves. -paper,plastic,trophy,tin,world,coffee,espresso
F brown paper and white lid = $The {is|are} brown paper with a white plastic lid and a cardboard sleeve. +paper
P saucer and spoon = $The {stands|stand} on its saucer with a small silver spoon. -paper,plastic,trophy,saucer
M stacked and single = $The stand together, some stacked, with thin rims and small curved handles.
M patterns = $The have different patterns: small roses, blue stripes and thin gold lines.
G the rim; the handle; the saucer

bowl | bowl, bowls, dish pottery, ceramic bowl, wooden bowl, salad bowl empty
F wide and shallow = $The {is|are} wide and round, with smooth sides, a thin rim and a small foot. -wooden,wood,goldfish,fish
F turned wood = $The {is|are} smooth wood with a clear grain running round the inside. +wooden,wood
F *white with blue rim = $The {is|are} white ceramic with a thin blue rim. -wooden,wood,goldfish,fish
F *sage green glaze = $The {has|have} a smooth sage green glaze that turns brown at the rim. -wooden,wood,goldfish,fish
P slight tilt = The inside of $the is visible, smooth and empty. +empty
M nested = $The are stacked by size, the smallest on top.
G the rim; the smooth inside; the foot

plate | plate, plates, dinner plate, saucer, dinner plates
F flat with raised rim = $The {is|are} round and flat, with a smooth glaze and a slightly raised rim.
F *white ceramic = $The {is|are} round white ceramic with a thin grey line on the rim.
P fork and napkin = A fork and a folded linen napkin lie beside $the. -broken
M stacked = $The are stacked, round and smooth, with thin raised rims.
G the rim; the smooth glaze

pottery | pottery, ceramic, ceramics, pot, pots, earthenware, clay pot, flower pot, terracotta pot
F handmade forms and glazes = $The {has|have} a rounded handmade shape with faint rings from the wheel and a matte glaze. -coffee,tea,cooking,flower,terracotta
F *terracotta and cream glaze = $The {is|are} reddish clay with a cream glaze over the upper half. -coffee,tea,cooking,flower,terracotta
F plain clay with rim = $The {is|are} plain reddish-brown clay with a thick straight rim. +flower,terracotta
P slight turn = $The {stands|stand} at a slight angle. -wheel
P on the wheel = Wet clay turns on the wheel, and two hands shape the wall of $the. +making,throwing,shaping,wheel
M shelf of shapes = $The differ in shape: tall vases, round bowls and small cups, glazed in cream, grey-blue and brown.
G the rim; the glaze; the rounded side

jug | jug, pitcher, carafe, water jug, milk jug
F rounded with spout and handle = $The {has|have} a rounded body, a pouring lip and a curved handle. -glass,carafe
F clear glass = $The {is|are} clear glass, half filled with water, with a pouring lip. +glass,carafe -lemonade,juice,milk,wine,tea,cocktail,iced,beer,sangria
F *white ceramic = $The {is|are} white ceramic with a rounded body, a pouring lip and a curved handle. -glass,carafe
P pouring = A clear stream pours from the lip of $the. +pouring
P sprigs inside = A few green sprigs stand in $the. -glass,carafe,water,milk,flowers,flower,juice,lemonade,pouring
M shapes = $The stand side by side, one tall, one round, one small, handles to the right.
G the lip; the handle; the rounded side

watering-can | watering can, watering cans
F metal can and long spout = $The {is|are} a rounded metal can with a long straight spout, a wide sprinkler head and a curved handle. -plastic
F *green metal = $The {is|are} dark green metal with a long spout, a brass sprinkler head and a curved handle.
P water from the spout = Fine streams of water fall from the sprinkler head. +watering,pouring
G the spout; the handle; the sprinkler head

bottle | bottle, bottles, glass bottle, wine bottle, vial, flask, glass bottles, spray bottle
F clear glass and neck = $The {is|are} clear glass with a long neck, rounded shoulders and a cork. -wine,vial,flask,plastic,water,spray,message
F dark green with cork = $The {is|are} dark green glass with a long neck, a cork and a plain cream label. +wine
F small with stopper = $The {is|are} small clear glass with a cork stopper and coloured liquid inside. +vial
F steel with screw cap = $The {is|are} brushed steel with a screw cap. +flask
F paper inside = $The {is|are} clear glass with a cork and a rolled sheet of paper inside. +message
P half full = $The {is|are} half full. -empty,message,broken,wine,perfume
M shapes and colours = $The have different shapes, tall, round and square, in clear, green and brown glass.
G the neck; the shoulder; the glass edge

jar | jar, glass jar, jars, mason jar, glass jars, can, tin can, cans
F clear glass with lid = $The {is|are} clear glass with a wide mouth and a metal lid. -can,tin
F metal with ribs = $The {is|are} a shiny metal cylinder with fine ribs and a ring on the lid. +can,tin
P lid beside = The lid lies beside $the. -can,tin,closed
M filled with colours = $The stand in a row with different contents: red jam, yellow pasta, brown coffee beans and green herbs. -can,tin,cans
G the glass rim; the lid

drinking-glass | glass, drinking glass, tumbler, glasses of water, glass cup, crystal glass
F tall clear glass = $The {is|are} tall, straight and clear, with a thick base and a thin rim. -crystal
F cut crystal = $The {is|are} heavy clear crystal with a pattern of diamond cuts. +crystal
M side by side = $The stand side by side, clear and bright, with thin rims.
G the rim; the thick base
`;
