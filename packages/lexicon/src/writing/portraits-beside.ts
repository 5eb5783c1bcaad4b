/**
 * What things look like that ideas name beside their subject more than on their own: the bench, the fence, the tub. Written as the other
 * portraits (passages.ts); these come first, so that a bar of soap is no jar of cream.
 */
export const BESIDE_PORTRAITS = `
soap-bar | soap, bar of soap, soap bar
F thick hand-cut block = Cut by wire from a long slab, the block of $the has one rippled face, blunt corners and specks of leaf and oat pressed all through it.
F stamped top = A shallow stamp, half worn off, marks the top of $the, and a faint lather has dried white along one edge.
G the rippled face; the blunt corners

iced-drink | iced latte, iced coffee, iced matcha latte, match latte, matcha latte, iced matcha, iced tea, cold brew, lemonade glass
F tall glass in two layers = A tall straight glass holds $the in two layers that have only begun to mix, square ice crowding the top and a straw standing at the side.
G the beads on the glass; the corners of the ice

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

fireplace | fireplace, hearth, stove, wood stove
F stone mouth and iron grate = Blackened stone frames the mouth of $the, an iron grate inside with split logs burning down to orange blocks.

oven | oven, pizza oven, furnace, kiln
F brick mouth and coals = Sooty firebrick arches over the mouth of $the, and far inside a bank of coals glows along one wall.

fridge | fridge, refrigerator
F rounded door and lever = A rounded enamel door closes $the with a long chrome lever, paper notes held on it by plain magnets.

sink | sink, kitchen sink, washbasin
F white basin and brass tap = Glazed white and chipped at one corner, $the sits under a swan-necked brass tap with one drop hanging.

globe | globe, atlas, map, old map
F faded seas and creases = Seas faded to straw and borders in thin pink lines cover $the, the paper cracked along its seams.

easel | easel, canvas, palette
F spattered frame = Spattered bars and a ledge crusted with dry colour make up $the, one peg replaced by a bent nail.

yarn | yarn, ball of yarn, thread, wool
F wound ball with a loose end = Wound crosswise in soft strands, $the {has|have} one end pulled free and lying in loops.

bucket | bucket, pail, watering can
F dented zinc and wire handle = Dented zinc, grey with a bloom of white, makes $the, a wire handle with a wooden grip fallen to one side.

broom | broom, broomstick, rake, mop
F bound twigs = Twigs of uneven length are bound with cord to the knotty handle of $the, bent all one way from use.

wheelbarrow | wheelbarrow, cart, handcart
F one wheel and worn grips = A single iron-shod wheel carries $the, the grips polished by hands and the box patched with a new board.

pier | pier, dock, jetty
F planks on tarred posts = Grey planks with gaps between run out on tarred posts to make $the, a rusted ring and a coil at the end.

well | well, wishing well
F mossy ring and windlass = A ring of mossy stone makes $the, with a rope wound on a wooden roller beneath a little shingled roof.

tunnel | tunnel, subway tunnel, archway, arch
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

slide | slide, swing, seesaw
F worn seat and chains = Two chains, polished where hands hold them, carry the worn plank of $the, a bare hollow scuffed in the ground below.

carousel | carousel, ferris wheel, merry-go-round
F painted rim of bulbs = Round bulbs follow the painted rim of $the, gilt scrolls and small mirrors between, every car or horse on its own brass rod.

tent-cloth | tent, red tent, teepee
F taut cloth and pegs = Cloth drawn taut over two bent poles makes the low dome of $the, guy lines running out to pegs and the door flap rolled back to one side.
G the ridge of the cloth; the guy lines

tray | tray, tablecloth, napkin, cloth
F pressed folds = Pressed folds still cross $the in a grid, one corner hanging and a pale stain not quite washed out.

curtain | curtain, curtains, drapes
F deep folds to the floor = Deep folds fall in $the to the floor, the hem faded along the outer edge.

blanket | blanket, quilt, pillow, carpet, rug
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
