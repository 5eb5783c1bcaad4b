/**
 * What things look like that ideas name beside their subject more than on their own: the bench, the fence, the tub. Written as the other
 * portraits (passages.ts); these come first, so that a bar of soap is no jar of cream.
 */
export const BESIDE_PORTRAITS = `
soap-bar | soap, bar of soap, soap bar
F thick hand-cut block = Cut by wire from a long slab, the block of $the has one rippled face, blunt corners and specks of leaf and oat pressed all through it.
F stamped top = A shallow stamp, half worn off, marks the top of $the, and a faint lather has dried white along one edge.
G the rippled face; the blunt corners

branch | branch, cherry blossom branch, blossom branch, apple branch, bough, twig, cherry branch
F knuckled wood and clusters = Short knuckled spurs stud the dark bark of $the, each ending in a cluster of five or six open flowers, with tight pink buds among them. +cherry,blossom,spring
F forked and bare = $The {forks|fork} twice at blunt angles, bark ringed and freckled, the end buds small and close. -cherry,blossom,leaf
G the outer petals; the ringed bark

terrarium | terrarium, bottle garden, jar garden
F moss hill and fern = A hill of cushion moss fills the foot of $the, a thumb-high fern on its crest and a path of white gravel round it, drops beading on the glass above.
G the drops on the glass; the moss

container-ship | container ship, cargo ship, freighter, tanker, cargo vessel
F stacked boxes and white tower = Containers in rust, blue and grey are stacked eight high along the whole deck of $the, with a white block of bridge near the stern and a streaked red hull below.
F long wall of steel = A wall of riveted steel as long as a street, $the {carries|carry} its cargo in coloured blocks with dark slots between, anchors drawn up into rusted pockets at the bow.
P deep in the water = Loaded to its marks, $the {lies|lie} low and level, one curl of white at the foot of the bow and a thread of smoke behind the bridge. -harbour,port
G the edges of the containers; the bridge windows; the bow

apartment-block | apartment block, apartment building, tower block, block of flats, housing block, high-rise, panel building
F grid of balconies = Balconies repeat over the front of $the in a grid of eight by twelve, each closed off a little differently: a blind, a bicycle, a screen of reeds.
G the balcony edges; the top windows

vending-machine | vending machine, drinks machine, snack machine
F rows behind the pane = Behind one lit pane of $the cans and bottles stand in five straight rows, blue, red and green, a strip of square buttons under each and a dented flap below.
G the lit rows; the chrome of the slot

faucet | faucet, tap, kitchen tap, bathroom tap
F worn brass and swan neck = Chrome has worn through to brass on the crosshead handles of $the, its neck rises and bends over like a swan’s, and a white crust rings the spout.
G the bend of the neck; the hanging drop

bookshelf | bookshelf, bookshelves, wall of books
F bands of spines = The spines on $the stand edge to edge from wall to wall, cloth and paper of every height, a few laid flat on top and one gap where a book leans over. -color,colour,colors
F one band a colour = Red spines run into orange, orange into yellow, then green, blue and violet shelf by shelf, so that $the {reads|read} from a distance as one striped field. +color,colour,colors
G the gilt titles; the edges of the shelves

robot-vacuum | robot vacuum, vacuum robot, roomba
F round disc and lens = A black disc no higher than a hand, $the {has|have} a raised turret on top, a ring of light round its button and two whisking brushes at the side.
G the ring of light; the glossy lid

spiral-staircase | spiral staircase, spiral stairs, staircase, stairwell, winding stairs
F nautilus from above = The steps of $the turn down and down round an open eye, each a wedge, the black handrail drawing one tightening spiral to a small bright floor. +above,down
F ribbon round a post = Wedge by wedge $the {winds|wind} round one thin post, treads hollowed at the inside, the handrail a single dark ribbon. -above
G the handrail; the nosings of the steps

lemon-tart | lemon tart, custard tart, lemon pie, tarte au citron
F smooth yellow in a crisp crust = $The {is|are} round and flat, with smooth, shiny bright yellow lemon filling in a crisp golden fluted crust.
P fork and zest = A small fork, a few crumbs and thin strips of lemon zest lie beside $the.
G the shiny filling; the fluted crust

camembert | camembert, baked camembert, brie
F white rind and soft inside = $The {is|are} round and soft, with a white rind and one wedge pulled away to show the creamy pale yellow inside. -baked
F melted with rosemary = $The {is|are} baked in a round wooden box, cut in a cross and melted, with rosemary and a little honey on top. +baked
P crackers and grapes = A few round crackers and a small bunch of red grapes lie beside $the. -grapes
G the white rind; the creamy inside

tram-car | tram, streetcar, tramcar, trolley car
F one lamp and bowed glass = One round lamp sits under three bowed panes at the front of $the, cream paint above a rail and dark red below, the number board still in its frame.
F long ribbed side = Eight windows in rounded frames run along the side of $the, folding doors at either end, and a bent pole reaches up from the roof.
G the lamp; the window frames; the ribbed panels

skyline-thing | glass tower, office tower, glass skyscraper
F folded sky = $The {is|are} all glass, each floor a thin line, and the sky lies over it in slightly shifted squares.
G the glass corners

fence | fence, picket fence, wooden fence, garden fence, fence post, post
F split and silvered post = Weather has silvered $the and opened it in long splits, a rusted staple and a twist of wire left near the top.

gutter | gutter, drain, kerb, curb
F stone channel with leaves = Worn stone edges $the on both sides, brown leaves and grit pressed into the corner, the iron bars of a grating at the lower end.

hydrant | fire hydrant, hydrant
F squat red casting = Red paint, chipped to older yellow, covers the squat body of $the; two capped outlets stick out at its shoulders, short chains hanging beneath.

tatami | tatami mat, tatami
F woven rush and dark tape = Fine parallel ribs of straw-green rush cover $the, bound along its long edges in dark cloth tape.

windowsill | windowsill, window sill, sill
F painted ledge = Several coats of white paint have rounded the edge of $the, with a hairline crack along the wall and a faint ring where a pot stood.

mailbox | mailbox, letterbox, post box, letter box
F dented box with a flag = Dented along one side, the rounded box of $the stands a little crooked, its small metal flag raised.

gas-station | gas station, petrol station, filling station
F flat canopy and two pumps = Two round-shouldered pumps stand beneath the flat canopy of $the, before a small glazed office with a screen door and a faded enamel sign.
G the pump glass; the edge of the canopy

swimming-pool | swimming pool, pool
F tiled edge and ladder = Small blue tiles line the edge of $the, depth marks worn off here and there, with a curved steel ladder going down at one corner.

skylight-window | skylight, roof window
F slanted pane in a deep frame = Set in a deep white frame, the slanted pane of $the hangs on one iron stay, leaves caught along its lower rim.

bathtub | bathtub, tub, bath, cedar tub
F deep staved sides = Smooth upright staves, held by two dark hoops, make the deep sides of $the, the grain swollen tight and wet along the rim. +cedar,wooden
F rolled rim and claw feet = A rolled rim runs round $the, which stands on four clawed feet clear of the floor, a plain chain hooked over the tap. -cedar,wooden

fireplace | fireplace, hearth, wood stove
F stone mouth and iron grate = Blackened stone frames the mouth of $the, an iron grate inside with split logs burning down to orange blocks.

oven | oven, pizza oven, furnace, kiln
F brick mouth and coals = Sooty firebrick arches over the mouth of $the, and far inside a bank of coals glows along one wall.

fridge | fridge, refrigerator
F rounded door and lever = A rounded enamel door closes $the with a long chrome lever, paper notes held on it by plain magnets.

sink | sink, kitchen sink, washbasin
F white basin and brass tap = Glazed white and chipped at one corner, $the {sits|sit} under a swan-necked brass tap with one drop hanging.

globe | globe, atlas
F faded seas and creases = Seas faded to straw and borders in thin pink lines cover $the, the paper cracked along its seams.

easel | easel, canvas, palette
F spattered frame = Spattered bars and a ledge crusted with dry colour make up $the, one peg replaced by a bent nail.

yarn | yarn, ball of yarn, thread, wool
F wound ball with a loose end = Wound crosswise in soft strands, $the {has|have} one end pulled free and lying in loops.

bucket | bucket, pail
F dented zinc and wire handle = Dented zinc, grey with a bloom of white, makes $the, a wire handle with a wooden grip fallen to one side.

broom | broom, broomstick, rake, mop
F bound twigs = Twigs of uneven length are bound with cord to the knotty handle of $the, bent all one way from use.

wheelbarrow | wheelbarrow, cart, handcart
F one wheel and worn grips = A single iron-shod wheel carries $the, the grips polished by hands and the box patched with a new board.

pier | pier, dock, jetty
F planks on tarred posts = Grey planks with gaps between run out on tarred posts to make $the, a rusted ring and a coil at the end.

well | well, wishing well
F mossy ring and windlass = A ring of mossy stone makes $the, with a rope wound on a wooden roller beneath a little shingled roof.

tunnel | tunnel, subway tunnel
F curved tiled wall = Glazed tiles, cracked in places and filmed with soot, line the curve of $the, a row of caged lamps running off along one side.

feather | feather, quill, feathers
F barbs split twice = Fine barbs lie closed along the pale shaft of $the, split in two places and downy at the base.

acorn | acorn, acorns, pine cone, chestnut
F rough cap and smooth nut = A rough scaly cap sits on the smooth brown nut of $the, a short stalk still attached.

coral | coral, coral reef, seaweed
F branches and folded plates = Branching fingers in ochre and rose and flat folded plates build $the, feathery tips spread between them.

anchor | anchor, chain
F crusted flukes = Flaking rust and white barnacles crust the two flukes of $the, a few heavy links lying beside its ring.

rope | rope, ropes, net, fishing net
F three thick strands = Three thick strands twist together in $the, salt-stiff and frayed to a brush at the end.

barrel | barrel, barrels, cask, crate, wooden crate
F dark staves and hoops = Dark staves, bulging at the middle, are held in $the by four iron hoops, a chalk mark on the lid.

slide | slide, seesaw
F worn seat and chains = Two chains, polished where hands hold them, carry the worn plank of $the, a bare hollow scuffed in the ground below.

carousel | carousel, ferris wheel, merry-go-round
F painted rim of bulbs = Round bulbs follow the painted rim of $the, gilt scrolls and small mirrors between, every car or horse on its own brass rod.

tent-cloth | tent, red tent, teepee
F taut cloth and pegs = Cloth drawn taut over two bent poles makes the low dome of $the, guy lines running out to pegs and the door flap rolled back to one side.
G the ridge of the cloth; the guy lines

cloth-thing | tablecloth, napkin, cloth
F pressed folds = Pressed folds still cross $the in a grid, one corner hanging and a pale stain not quite washed out.

curtain | curtain, curtains, drapes
F deep folds to the floor = Deep folds fall in $the to the floor, the hem faded along the outer edge.

blanket | blanket, quilt, pillow
F squares of worn wool = Squares of worn wool, each in another stripe, are stitched together in $the, the fringe gone in two places.

phone-box | telephone booth, phone booth, telephone box, phone box
F small panes and a crown = Small panes in red iron frames close $the on three sides, a folding door at the fourth and a black receiver on its hook.

traffic-light | traffic light, traffic lights
F three hooded lamps = Three hooded lamps stand one above another in $the, stickers and old wire round the pole.

gravestone | gravestone, tombstone, grave
F leaning lichened slab = Orange and grey lichen has spread over the leaning slab of $the, the letters worn down to shallow marks.

cauldron | cauldron, witch cauldron
F black pot on three feet = Cast black and pitted, the round pot of $the stands on three short feet, green froth swelling over the lip.

hammer | hammer, saw, shovel, tool
F worn handle and bright face = A hand-darkened ash handle fits $the, the striking or cutting face worn bright and nicked.

pencil | pencil, pencils, brush, brushes, paintbrush
F bitten ends and stubs = Lengths and colours differ in $the: fresh points, chewed ends, one stub hardly longer than a nail.
`;
