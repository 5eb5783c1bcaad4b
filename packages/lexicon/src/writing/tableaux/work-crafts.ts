/** Crafts of the bench, the wheel, the forge and the loom, each at the instant when hand and material meet. The form: `tableaux.ts`. */
export const WORK_CRAFTS_TABLEAUX = `
work-throw-pot | deed | throw, turn, shape, make, spin, form, work & pot, pottery, clay, bowl, vase, potter's wheel, potters wheel, wheel, mug, jug & #person | @ pottery, workshop, studio
D hands on the wall = Wet hands hold a turning cylinder of clay, the thumb inside and the fingers outside drawing the wall up thin.
D bent over the wheel = $The {sits|sit} astride the wheel with elbows braced on the thighs, head low, watching the rim run true.
O spiral lines = Fine spiral lines climb the clay, and slip shines on it like cream.
W apron = with clay to the elbows; in a grey apron stiff with dried slip
N water bowl = A bowl of cloudy water with a sponge, a loop of wire and a wooden rib lie on the splash tray.
B drying boards = Boards of raw pale bowls dry on shelves along the whitewashed wall.
L window on the left = Cool north light from the left models the wet wall and leaves the far side in soft shade.
V close = Close three-quarter view at wheel height, slight blur of the turning rim, clay greys and white

work-potter | thing | potter, ceramicist, ceramist | @ pottery, workshop, studio
D finished bowl = $The {holds|hold} a finished bowl in both hands against the chest and {looks|look} at us over its rim.
D dried clay = Dried clay cracks along the knuckles and stands grey in the eyebrows.
O the bowl = The bowl has a speckled cream glaze, bare brown clay at the foot and one thumbprint left in the glaze.
W apron = with sleeves pushed up; in a linen apron stiff with old slip
N wheel = The wheel with its lump of clay under plastic stands at the knee.
B shelves = Tall shelves of bowls, jugs and test tiles fill the back.
L north window = Even light from a big dusty window falls on one side of face and bowl.
V half-length = Half-length portrait, eye level, shallow focus, clay, cream and blue-grey

work-kiln | deed | open, unload, fire, load, glaze & kiln, pottery, pots, ceramics, raku & #person | @ pottery, workshop, garden
D tongs with a glowing pot = Long tongs lift a pot out of the kiln, still orange all through and lit from inside. +raku,fire
D first look = The brick door stands open by an arm's length, and a glazed jug is lifted from the shelf in thick gloves. -raku,fire,glaze
D dipping = A biscuit-pale bowl is dipped upside down in a bucket of glaze and comes out dripping. +glaze
D heat on the face = $The {turns|turn} the face aside with narrowed eyes, arms stretched long. -glaze
O glaze = The glaze runs in thick glassy drops that have stopped just above the foot. -raku,fire,glaze
W gloves = in long leather gloves and an apron -glaze
N cones and shelves = Broken kiln props and bent test cones lie on the brick floor.
L from the kiln = Red-orange light comes from inside the kiln and meets blue shade from the yard. +raku,fire
L doorway = Daylight from the open workshop door shines on the new glazes. -raku,fire
V medium = Medium shot from the side, eye level, brick red and glaze blue

work-paint-pottery | deed | paint, decorate, glaze & vase, plate, bowl, tile, tiles, pottery, porcelain, ceramic, cup, mug, egg, eggs, figurine & #person | @ workshop, studio, kitchen
D brush on the curve = A fine brush rests its tip on the curved surface, and the small finger is propped beside it to keep the line steady.
D turning it = The other hand turns the piece a little at a time; $the {squints|squint} from very near.
O half a pattern = Half of the pattern is there in wet blue strokes, the other half only in pencil.
W smock = in a smock with wiped brush marks
N paint saucers = Saucers with dried rings of colour, a jar of grey water and three more brushes lie to the right.
B pieces = Finished pieces stand in a row on the sill, no two alike.
L window = Clear window light from the left lets the wet strokes shine.
V over the hand = Close-up over the hand, focus on the brush tip, white with clear colours

work-plane-wood | deed | plane, shave & wood, board, plank, door, oak, timber, table & #person | @ workshop, joinery, shed
D curl from the plane = A hand plane runs along the board, and one long curl of wood rises out of its throat and rolls over the knuckles.
D long push = $The {drives|drive} it from the back foot, arms straight, weight over the blade, eyes on the far end.
O clean strip = Behind the plane the wood is pale and shining; ahead of it grey and furred.
W shop apron = with shavings in the hair; in a canvas shop apron with a folding rule in its pocket
N shavings = Shavings lie to the ankles round the bench, and the board is clamped between wooden dogs.
B tool wall = Saws, squares and chisels hang in order on the wall.
L dusty window = Afternoon sun through a dusty window lights the curl from behind so that it glows.
V along the board = View low along the board from its far end, shallow focus, honey browns

work-saw-wood | deed | saw, cut & wood, plank, board, log, timber, beam, branch, lumber & #person | @ workshop, yard, shed, building site
D blade in the cut = A handsaw is halfway through, its blade bent the least bit, and sawdust falls in a steady trickle from the cut.
D knee on the plank = A knee holds the wood down on the sawhorse, and the thumb of the free hand guards the line.
D sighting = $The {looks|look} straight down the back of the blade with one eye nearly shut.
O pencil line = The pencil line runs on across the wood, with an X on the side to be thrown away.
W work clothes = with sawdust on the forearms; in a checked shirt and braces
N offcuts = Offcuts lie on the ground in a heap of yellow dust.
L low side sun = Low sun from the right shines through the falling dust.
V knee height = Medium shot from knee height at a slant, documentary photograph, pine yellow and faded blue

work-hammer-nail | deed | hammer, nail, drive, knock, pound & nail, nails, board, fence, wood, plank, post, roof, floor, birdhouse, shelf, sign & #person | @ workshop, garden, building site, yard
D hammer drawn back = The hammer is drawn back beside the ear, and two fingers hold a nail upright on its mark.
D nails in the mouth = Two more nails stick out between pressed lips; $the {stares|stare} at the nail head.
O first dents = A bent nail and two round dents beside the mark show the earlier tries.
W tool belt = in a work shirt and a sagging leather tool belt -child,girl,boy
N open tin = An open tin of nails and a spirit level lie close to the knees.
L high sun = Clear daylight from above right gives the hammer a short sharp shadow on the wood.
V close = Medium close from the front, low, fast shutter, natural colours

work-carpenter | thing | carpenter, joiner, cabinetmaker, woodworker, cabinet maker | @ workshop, joinery, shed
D at the bench = $The {leans|lean} with folded arms against a scarred workbench, a pencil behind the ear, shavings on the forearms.
D measuring look = The eyes are narrowed at us as if to judge a length, and the mouth is nearly smiling.
O unfinished chair = On the bench stands a chair without a seat, its joints still clamped and a bead of glue at each.
W apron = with reading glasses pushed up; in a canvas apron over a checked shirt
N tools = A plane on its side, a mallet and a mug with a brown ring lie among the shavings.
B hung tools = The wall behind is hung with saws and clamps in rows by size.
L side window = Window light from the left with floating dust falls on face, arms and wood.
V waist up = Waist-up environmental portrait, 50 mm look, warm wood tones

work-carve-wood | deed | carve, whittle, chisel, sculpt, cut & wood, spoon, stick, totem, duck, decoy, wooden bird, wooden figure, mask, figurine, horse & #person | @ workshop, porch, garden, forest
D blade toward the thumb = A short knife is drawn toward the thumb and lifts a thin chip that has not yet let go. -chisel,totem
D mallet and gouge = A round mallet strikes the handle of a gouge, and the chip springs up along the cut. +chisel,totem
D close look = $The {holds|hold} the piece near the face, elbows tucked in, turning it against the light.
O half out of the block = One half already has its form with smooth planes; the other is still the rough block with bark on it.
W wool waistcoat = with a plaster on one finger; in a woollen waistcoat
N chips = Chips lie in the lap and round the shoes, and a leather roll of knives is open on the bench.
L porch light = Soft sideways daylight shows each cut as a small flat facet.
V close = Close view on hands and knife, face soft above, pale wood and leather brown

work-wood-lathe | deed | turn, sand, polish, lathe, varnish, oil, stain & wood, lathe, bowl, table, chair, furniture, guitar, floor, boat & #person | @ workshop, studio
D gouge on the spinning bowl = A gouge held on the steel rest touches the spinning bowl, and ribbons of wet wood fly off over the wrist. +lathe
D brush of varnish = A broad flat brush is laid along the grain and leaves a dark wet band. +varnish,oil,stain -lathe
D block along the grain = A cork block in sandpaper goes back and forth along the grain under both hands, pale dust in front of it. +sand -lathe
D cheek to the wood = $The {lowers|lower} a cheek to the surface to look along it for scratches. -lathe
D visor down = $The {stands|stand} close, visor down, hips moving with the cut. +lathe
O grain = The grain comes out in rings and flames, dark and light brown.
W dust mask = with a dust mask hung round the neck; in a grey work coat
N jars = Jars of brown oil, steel wool and a rag lie on the shelf.
L raking = A single window rakes the surface from the side and shows where it is still rough.
V close three-quarter = Close three-quarter view, shallow focus, warm browns

work-luthier | deed | make, build, repair, string, tune, carve, varnish, luthier, maker & violin, guitar, cello, lute, ukulele, mandolin, fiddle, luthier & #person, luthier, violin maker, guitar maker | @ workshop, studio
D plate in the hands = A violin-shaped plate of spruce is flexed between thumbs and held to the ear, while a knuckle taps its middle. -guitar,string,ukulele
D peg and string = A new string is drawn over the bridge and wound on its peg with two fingers, the rest of it curling loose. +guitar,string,ukulele
D listening = $The {listens|listen} with the head on one side and the eyes on nothing.
O white body = The body is unvarnished, pale as bread, the edges of its opening still sharp from the knife.
W leather apron = with spectacles low on the nose; in a leather apron
N clamps and glue = A ring of small wooden clamps, a pot of hot glue and a bending iron lie on the bench.
B hanging violins = Necks, scrolls and finished instruments hang in a row against the window.
L through the window = Daylight comes from behind through the hanging bodies and gives each a red-brown edge.
V close half-length = Close half-length across the bench, shallow focus, amber and spruce

work-forge | deed | hammer, forge, beat, shape, strike, make, work & anvil, sword, horseshoe, iron, forge, steel, blade, blacksmith, smith & #person, dwarf, blacksmith, smith | @ forge, smithy, workshop
D blow on the iron = A hammer comes down on a bar of orange-hot iron laid across the anvil, and sparks spray flat to both sides.
D tongs and shoulders = Tongs hold the other end fast; $the {stands|stand} with feet apart, the striking arm just past its full swing.
O hot to dull = The iron fades from yellow-white at the tip through orange to black at the tongs, with scale flaking off.
W leather apron = with soot on the cheekbones; in a scarred leather apron
N quench tub = A tub of dark water, a rack of tongs and a heap of coal stand within two steps.
B forge fire = The hearth under its brick hood burns with a white heart behind.
L from the iron = Orange light from iron and hearth strikes face and arms from below; the rest of the room is nearly black.
V low medium = Medium shot from a low angle, fast shutter, black and orange

work-blacksmith | thing | blacksmith, smith, swordsmith, bladesmith | @ forge, smithy, workshop
D leaning on the anvil = $The {rests|rest} both forearms on the horn of an anvil, the hammer hanging from loose fingers, looking at us through the smoke.
D soot and sweat = Sweat has drawn clean lines through the soot on forehead and neck.
O anvil = The anvil's face is bright as a mirror, its edges chipped, its block of oak bound with iron.
W apron = with burn scars on the forearms; in a leather apron over a collarless shirt
N horseshoes = Horseshoes hang in pairs from a beam, and a rod with a glowing end sticks out of the coals.
B dark smithy = Behind, the brick hearth and the bellows sink into darkness.
L hearth on one side = The hearth lights one side of the face deep orange; a small window gives the other a thin blue edge.
V chest up = Chest-up portrait, 85 mm look, low key, black, orange and steel

work-quench | deed | quench, dip, plunge, cool & iron, sword, blade, steel, horseshoe & #person, dwarf | @ forge, smithy
D into the water = A glowing blade goes upright into a narrow barrel, and steam bursts up round the tongs with small yellow flames in it.
D turned away = $The {leans|lean} back from the burst, chin on the shoulder, arms long.
O colour line = Just above the surface the steel is still cherry red; at the surface it is black.
W apron = with smoked goggles; in a heavy leather apron
N wet floor = Water has jumped over the rim onto the earthen floor, where it steams.
L cherry red = Red light of the steel colours the steam from inside, and a doorway of grey day stands behind.
V medium close = Medium close, side view, everything dark but steam and steel

work-farrier | deed | shoe, nail, trim, file, rasp, fit, farrier & horse, hoof, horseshoe, pony, donkey, mule, farrier & #person, farrier | @ stable yard, stable, forge, farm
D hoof in the lap = A hoof lies upturned between the knees, and a small hammer taps a nail through the shoe.
D folded double = $The {stands|stand} folded double with the back to the horse's head, braced by a shoulder against its flank.
O patient horse = The horse turns its head round to look, one ear back, the other leg resting on its tip.
W split apron = with nails between the lips; in a split leather apron
N toolbox = A wooden box on wheels with rasps and pincers stands on the straw, hoof parings round it.
B stable doors = Half doors painted dark green run along the yard.
L open shade = Soft light of the open yard comes from the front, and a little smoke drifts from the hot shoe.
V crouched = Medium shot from a crouch, documentary photograph, leather browns and green

work-weld | deed | weld, solder & #person, robot, welder | @ workshop, shipyard, factory, building site
D arc at the seam = A white-blue star of light burns at the joint of two steel plates, and sparks fall from it in long curved threads.
D mask over the seam = $The {kneels|kneel} close with the mask down and both gloved hands on the torch, not moving but for a finger's breadth.
O bead = Behind the arc the seam is a row of overlapping coins, orange, then grey.
W leathers = in a dark mask, leather sleeves and thick gauntlets
N cable and clamp = A heavy cable coils over the floor to its clamp, with burnt rod ends scattered round.
B steel frame = Girders and chains hang in the dark behind.
L arc light = The arc is the only light: it cuts a hard blue-white edge on mask and gloves and throws a huge shadow on the wall.
V medium = Medium shot at kneeling height, slow shutter for the sparks, blue-white on black

work-welder | thing | welder, metalworker, ironworker, steelworker, boilermaker | @ workshop, shipyard, factory, steelworks
D mask tipped up = $The {has|have} just tipped up the mask and {looks|look} out from under it, eyes bright in a face grey with smoke.
D torch at rest = The torch hangs from a gloved hand, a curl of smoke still leaving it.
O mask = The mask's dark window shows a small reflected doorway, and its shell is spotted with burnt-on beads.
W leathers = with a red kerchief; in a scorched leather jacket
N work piece = A welded joint with rainbow heat colours stands at the elbow.
B hall = Chains, plates and a far blue flash of somebody else's arc lie in the depth of the hall.
L door light = Daylight from a big sliding door on the right lights one cheek and the torch.
V chest up = Chest-up portrait, eye level, low key, steel blue and leather brown

work-grind | deed | grind, sharpen, cut, hone, whet & knife, knives, metal, steel, scissors, axe, blade, angle grinder, grindstone, whetstone, sword, pipe & #person, chef, cook, butcher, samurai, knife grinder, barber, warrior | @ workshop, street, kitchen, yard, building site
D edge on the stone = The blade is drawn along a wet whetstone at a low angle, two fingertips pressing near the edge. +whetstone,chef,kitchen,cook,hone
D edge on the wheel = The edge touches the spinning wheel, and a jet of orange sparks shoots down and away. -whetstone,chef,kitchen,cook,hone
D braced = $The {bends|bend} over it with locked wrists, chin in, eyes slitted. -whetstone,chef,kitchen,cook,hone
D testing = $The {pauses|pause} to look along the edge against the window. +whetstone,chef,kitchen,cook,hone
O bright line = Along the edge runs a new bright line, the rest of the steel still dull.
N water = A pot of water, a rag and two finished pieces lie to one side.
L sparks = Low light from the side lies along the steel as one thin highlight.
V close still = Close view at wrist height, shallow focus, wet grey and steel +whetstone,chef,kitchen,cook,hone
V close = Close view at wrist height, shallow focus, steel and orange -whetstone,chef,kitchen,cook,hone

work-foundry | deed | pour, cast, melt, smelt & metal, bronze, steel, iron, bell, gold, foundry, bullets, glass & #person | @ foundry, steelworks, workshop
D stream into the mould = A tilted ladle lets a stream of yellow-white metal run into the mouth of a sand mould, and flame licks round the rim.
D two steps back = $The {steers|steer} the long handle with stretched arms, face turned behind a visor, boots well apart.
O splashes = Small drops bounce on the sand floor and go from white to red as they roll.
W silver coat = in a silver heat coat, gaiters and a visor
N moulds in rows = Further moulds stand in rows, each with a round hole and a ring of soot.
B hall = Roof girders and a hanging chain hoist can be guessed in the smoke.
L molten light = The metal lights everything from below, strong yellow near it and red further off, against blue dusk in high windows.
V wide medium = Medium wide from the side, high contrast, yellow, red and black

work-blow-glass | deed | blow, shape, make, spin, melt, glassblower, blower & glass, vase, bottle, christmas ball, goblet, glassblower, glass blower & #person, glassblower, glass blower | @ glassworks, hot shop, workshop
D bubble on the pipe = A glowing bubble swells at the end of a long iron pipe, held slantwise and turned between the fingers.
D full cheeks = $The {blows|blow} with round cheeks and steady eyes, one knee bent to keep the pipe level.
O honey glass = The glass is orange like honey at the thick end and already clear at the tip, with a thread of green in it.
W vest = with a singed sleeve over one forearm; in a dark T-shirt and heavy trousers
N bench and jacks = A steel bench, wet cherry-wood ladles and long tweezers stand ready, with water dripping.
B glory hole = The round white mouth of the furnace shines behind.
L furnace = Furnace light comes through the bubble and paints a moving orange spot on shirt and floor.
V side medium = Half-length from the side, low key, orange on dark

work-stained-glass | deed | cut, make, repair, solder, paint, build & stained glass, glass window, mosaic, leaded glass, tiles & #person | @ workshop, studio, church
D piece laid in = A piece of red glass is fitted into its gap in the pattern, fingertips on its edges.
D over the light table = $The {leans|lean} far over the table, one sleeve held back, comparing edge and drawing.
O finished corner = One corner is done, ruby, cobalt and leaf green between dark lines; elsewhere the numbered drawing shows through.
W apron = in a denim apron with a leather thimble
N scraps = Trays of coloured scraps, lead strips and a pot of flux with a brush stand round.
B panels = Finished panels lean against the window and throw coloured patches on the floor.
L from beneath and behind = White light comes up from the table and coloured light from the panels at the back.
V from above = High three-quarter view over the shoulder, sharp throughout, jewel colours

work-tailor-measure | deed | measure, fit, pin, hem, alter, adjust, tailor, dressmaker & suit, dress, jacket, sleeve, trousers, gown, coat, wedding dress, mannequin, shoulders, tailor, dressmaker & #person, tailor, dressmaker | @ tailor's shop, workshop, fitting room
D tape along the back = A yellow tape is laid from nape to wrist, held flat by a thumb at the shoulder. +measure
D pin at the hem = A pin is pushed through the turned-up cloth, the next ones waiting between closed lips. -measure
D step back look = $The {tilts|tilt} the head to see whether the line falls straight.
O basted cloth = White basting threads and chalk marks cross the dark cloth, and one sleeve is only half sewn on.
W waistcoat = with a pincushion at the wrist; in a waistcoat with a tape round the neck
N low stool = A low round platform, a tin of pins and scraps of lining lie on the boards.
B bolts = Bolts of tweed and flannel are stacked to the ceiling, beside a tall three-part mirror.
L shop window = Pale light from the shop window runs down the folds of cloth.
V half-length = Half-length from a little to one side, eye level, grey, navy and chalk white

work-sew-machine | deed | sew, stitch, mend & sewing machine, dress, curtain, curtains, quilt, shirt, fabric, cloth, costume, jeans, flag, seamstress & #person, seamstress | @ sewing room, workshop, home, attic
D cloth under the needle = Spread fingers guide the cloth under the needle of a sewing machine, one either side, and the seam runs out straight behind.
D close to the lamp = $The {bends|bend} into the small lamp of the machine, glasses low, one foot on the pedal.
O heap of cloth = The finished part slides off the back of the table and heaps in soft folds on a chair.
W thimble = with a tape round the neck; in a cardigan with pins stuck in the collar -man,boy
N tin of buttons = A biscuit tin of buttons, a pair of black shears and reels in six colours lie to the right.
B dressmaker's dummy = A dressmaker's dummy with half a paper pattern on it stands against flowered wallpaper.
L machine lamp = The little lamp makes a warm circle on cloth and fingers, and a window gives the rest a cool grey.
V close three-quarter = Close three-quarter view at table height, shallow focus, soft fabric colours

work-sew-hand | deed | sew, darn, mend, embroider, stitch, sew on, thread, cross-stitch & #person & needle, sock, socks, button, hoop, embroidery, thread, patch, quilt, teddy, hole, by hand, sail, jacket | @ home, armchair, workshop, porch
D thread drawn up = A needle has just gone through and the thread is pulled up to the length of an arm, taut and shining.
D held close = $The {holds|hold} the work near the eyes in the lap's light, chin down, lips counting.
O stitches = A row of small even stitches marks what is done; the rest still waits under a pencil line.
W cardigan = with a thimble on one finger; in a knitted cardigan -child,boy,girl,man
N sewing box = A sewing box stands open on its folding trays, with a strawberry-shaped pincushion.
B armchair = The high back of an armchair and a curtain close the view.
L standard lamp = A standard lamp with a fringed shade lights hands and thread, the room is brown. +night,evening
L window at the shoulder = Daylight comes over one shoulder straight on the hands.
V close on hands = Close view on hands and lap, shallow focus, quiet warm colours

work-knit | deed | knit, crochet & #person | @ armchair, home, park bench, train, porch
D needles crossed = Two needles cross with a loop of wool lifted over the tip, the yarn wound round a straight forefinger. -crochet
D hook in the loop = A hook draws a loop through the edge of the work, the yarn wound round a straight forefinger. +crochet
D not looking down = $The {looks|look} up past the work while the fingers go on by themselves, feet crossed at the ankles.
O *blanket squares = The finished part lies over the knees, rings of coloured wool edged in cream. +crochet
O *hanging piece = The finished length hangs from the needles into the lap, ribbed in mustard wool with one dropped stitch. -crochet
N ball of yarn = The ball of yarn has rolled off across the floor and left a slack line behind it.
L soft side = Soft light from the side shows the fluff standing off the wool.
V medium close = Medium close, seated eye level, shallow focus, wool colours

work-weave | deed | weave, loom, weaver & #person, weaver & loom, cloth, carpet, rug, tapestry, wool, fabric, blanket, silk, thread, textile, weaver | @ workshop, courtyard, home, village
D shuttle through the shed = A wooden shuttle shoots between two sheets of stretched threads, one hand just letting go, the other open to receive it. -carpet,rug
D knot and knife = Fingers tie a knot round two threads and cut the ends with a hooked knife, quick as picking berries. +carpet,rug
D upright on the bench = $The {sits|sit} upright on a narrow bench, feet on the treadles, eyes on the edge of the cloth. -carpet,rug
D cross-legged = $The {sits|sit} close to the tall frame, knees apart, wool hanging round the head in bundles. +carpet,rug
O pattern growing = Below, the finished cloth rolls up with its red and indigo pattern; above, the threads are bare and white.
N spools = A basket of wound spools and a comb worn smooth lie at the feet.
B beams = The beams of the loom stand dark against a whitewashed wall.
L through the threads = Daylight from behind shines through the stretched threads and lines them with light.
V through the warp = View through the threads at the weaver's face, sharp on the hands, reds and indigo

work-spin-dye | deed | spin, dye, card & wool, yarn, cloth, thread, spinning wheel, fabric, silk, indigo & #person | @ workshop, courtyard, cottage, village
D thread from the fleece = A thread runs out of a handful of fleece between finger and thumb and twists itself tight toward the wheel. -dye
D cloth from the vat = A length of cloth is lifted dripping out of a dye vat on two sticks, turning from green to blue in the air. +dye,indigo
D foot and fingers = $The {sits|sit} sideways to the wheel, one foot on the treadle, arm drawn back long. -dye,indigo
D stained arms = $The {stands|stand} over the vat with arms coloured to the elbow, head back from the steam. +dye,indigo
O wet cloth = Drops hang from the hem and spread in rings on the dark surface. +dye,indigo
O the wheel = The spokes blur; the bobbin is half full and humming. -dye,indigo
N basket = A basket of carded wool stands by, and skeins hang to dry on a line under the beam.
B whitewashed wall = A whitewashed wall with a low door closes the room.
L door light = Light from the open door comes flat across fibres and hands.
V medium close = Close half-length at seated height, soft natural colours, deep blues

work-cobbler | deed | mend, repair, make, sole, stitch, hammer, polish, cobbler, shoemaker & shoe, shoes, boots, boot, sandals, leather, cobbler, shoemaker & #person, cobbler, shoemaker | @ workshop, shop, street
D shoe on the last = A shoe stands upside down on an iron last between the knees, and a broad-faced hammer taps tacks round the new sole.
D low stool = $The {sits|sit} bent on a low stool, two tacks in the corner of the mouth, the forehead almost on the work.
O new sole = The new leather is pale against the cracked dark upper, its edge not yet trimmed.
W apron = with blackened thumbs; in a leather apron
N wax and awl = An awl, a lump of wax and a tangle of waxed thread lie on a bench no bigger than a tray.
B shelf of pairs = Tied pairs with paper tickets fill the shelves up to the ceiling.
L low window = A window at pavement level lights hands and shoe from the left; passing legs show in it.
V close = Close view at bench height, shallow focus, leather browns and black

work-leather | deed | cut, stitch, tool, stamp, punch, sew, tan & leather, saddle, belt, bag, wallet, saddler & #person, saddler | @ workshop, tannery, shop
D two needles = Two needles pass through the same hole from both sides, and the arms open wide to pull the waxed thread tight.
D clamp between the knees = The piece is clamped in a wooden horse between the knees; $the {looks|look} down over the seam.
O saddle stitch = The finished stitches lie slanting and equal like grains of rice along a burnished edge.
W apron = with a leather cuff; in a dark apron
N punches = Rows of punches in a rack, a half-moon knife and brass buckles in a dish stand in reach.
B hides = Hides hang over a rail in shades from straw to black.
L bench lamp = A hinged lamp gives a warm low light along the seam.
V close = Close view from the left, focus on the stitch, browns and brass

work-watchmaker | deed | repair, fix, make, mend, adjust, wind, assemble, inspect, watchmaker, clockmaker & watch, clock, clockwork, pocket watch, cuckoo clock, watchmaker, clockmaker & #person, watchmaker, clockmaker | @ workshop, shop
D tweezers over the movement = Fine tweezers lower a gold wheel no bigger than a lentil onto its pin among springs and rubies.
D loupe in the eye = $The {sits|sit} with a loupe clenched in one eye, chin almost on the raised bench, both wrists propped.
O open watch = The open case shows brass wheels, blue screws and a coiled hairspring; its dial lies face up beside it.
W grey coat = with a loupe on a wire; in a grey work coat
N tray of parts = A tray of tiny parts stands under a glass dome, with screwdrivers in a rotating stand.
B clocks = Wall clocks hang behind in rows, each at a different hour.
L bench lamp = A jointed lamp makes a small white circle on the hands, the rest is dim brown.
V macro-near = Very close at bench height, focus on tweezers and wheel, brass and dark wood

work-jeweller | deed | make, set, engrave, polish, solder, examine, repair, jeweller, jeweler, goldsmith & ring, necklace, jewellery, jewelry, diamond, gem, gems, gold, silver, pearls, jeweller, jeweler, goldsmith & #person, jeweller, jeweler, goldsmith | @ workshop, shop
D stone into the claws = A stone is pressed into the claws of a ring that is held in a small wooden clamp, and a steel point folds the last claw over.
D near the eye = $The {brings|bring} it up to a hand's breadth from the lens, breathing through the nose.
O sparkle = A single hard spark of light sits in the stone, and gold filings cling to the fingertips.
W apron = with a magnifying visor on the forehead; in a black apron
N bench pin = The half-round cut in the bench with its leather apron below catches the dust, beside a torch and files.
L one lamp = One lamp low on the left strikes stone and metal, and the rest of the room falls away.
V macro = Macro view, focus on stone and tool, black with gold

work-bookbinder | deed | bind, sew, repair, restore, print, set, ink & book, books, letterpress, printing press, pages, type, paper, bookbinder & #person, bookbinder | @ workshop, printing house, library
D sewing the sections = A curved needle passes through the fold of a section and round the cords of the sewing frame. +bind,sew,bookbinder,repair,restore
D inked roller = A roller goes over locked rows of lead type and leaves them wet and black. +print,ink,letterpress,press,type -bind,sew,bookbinder,repair,restore
D bent square = $The {works|work} standing, sleeves banded at the elbow, checking the line with the edge of a thumb.
O stack = A stack of folded sheets with a clean deckle waits under a stone weight.
W apron = in a green apron with black fingerprints
N bone folder = A bone folder, a pot of paste with its brush and strips of marbled paper lie about.
B press = An iron press with a big wheel fills the back of the room.
L skylight = Even daylight from a skylight lies on paper and hands.
V from above = High three-quarter view across the bench, sharp, paper white and black

work-calligraphy | deed | write, letter, paint, draw, practise, practice, calligrapher & calligraphy, quill, ink, brush, scroll, manuscript, lettering, calligrapher & #person, calligrapher | @ studio, study, scriptorium, temple
D brush upright = A thick brush held bolt upright presses down, and a black stroke swells and thins across white paper. +brush,chinese,japanese,scroll -quill,manuscript
D nib on the curve = A broad nib draws a curve, wet and shining at its lower end, on a faint ruled line. -brush,chinese,japanese
D whole arm = $The {moves|move} from the shoulder, back straight, the other hand flat on the sheet.
O wet ink = The newest stroke still gleams; the older ones are dull.
N ink stone = An ink stone, a paperweight and crumpled failed sheets lie round the edge.
L paper light = Light falls from a window at the upper left, away from the writing hand.
V from above = View from above at a slant on sheet and hand, black and white with one red touch

work-sculpt-stone | deed | sculpt, carve, chisel, cut, hammer, work, sculptor, stonemason & angel, lion, horse, head, face, owl, stone, marble, statue, sculpture, gravestone, bust, granite, gargoyle, sculptor, stonemason & #person, sculptor, stonemason | @ studio, yard, workshop, quarry
D chisel and mallet = A steel point is set on the stone and an iron mallet falls; white chips spring away in a fan.
D standing close = $The {stands|stand} chest to chest with the block, one foot forward, face powdered, eyes half shut against dust.
O half a figure = A head and one shoulder come out of the rough block, smooth as skin beside claw marks in rows.
W dust = with white dust in hair and lashes; in a faded blue smock
N tools in a row = Points, claws and rasps lie in a row on a sack, and chips cover the floor ankle-deep.
B casts = Plaster casts of hands and heads stand on shelves at the back.
L high window = Cold light from a high window rakes the marble and deepens each tool mark.
V three-quarter = Medium shot, three-quarter view, eye level, whites and slate grey

work-sculpt-clay | deed | sculpt, shape, mould, mold, model & clay, bust, head, figure, sculpture, plasticine, wax & #person, sculptor | @ studio, workshop, classroom
D thumb in the clay = A thumb presses a pellet of clay along the cheekbone of a modelled head and smears it flat.
D looking back and forth = $The {looks|look} past the clay to its model, the other hand holding a wire loop.
O rough head = The head is built of pellets and thumb strokes, one eye finished, the other a hollow.
W smock = with grey hands; in an old shirt smeared with clay
N stand = The turning stand is ringed with scraps, a wet cloth hangs over its edge and a plumb line hangs above.
B sketches = Drawings of the same face from three sides are pinned to the wall.
L one high lamp = Light from high on the left gives the clay strong planes.
V close = Close three-quarter view, shallow focus, clay grey and umber

work-basket | deed | weave, plait, make, braid & basket, baskets, wicker, willow, straw hat, straw, reeds, wreath, chair seat, mat & #person | @ yard, workshop, porch, village
D rod bent round = A damp willow rod is bent round an upright and tucked behind the next, the thumb pressing it home.
D base under the feet = $The {sits|sit} low with the base held between the shoes, the long ends standing up like ribs round the knees.
O spokes = Below, the weave is tight and shining; above, the pale ends stick out in all directions.
W apron = with a knife on a string; in a sacking apron
N bundle = A bundle of rods soaks in a zinc trough, and trimmed tips lie about.
B stacked baskets = Finished baskets are stacked against a plank wall.
L open shade = Soft open shade, with a stripe of sun across the trough.
V low medium = Medium shot from seated height, documentary photograph, straw and willow brown

work-mend-net | deed | mend, repair, knot, untangle, fold & net, nets, fishing net, rope, ropes, sail, lobster pot, fishing nets & #person | @ harbour, quay, beach, pier
D needle through the mesh = A flat netting needle passes through a mesh and a knot is drawn tight with a jerk of the wrist.
D net over the knees = $The {sits|sit} on the quay with the net heaped over the knees, one foot stretched out, a big toe holding a mesh taut.
O *torn hole = The hole is as wide as a plate; round it the cord is weathered green, the new knots are bright orange.
W jersey = with cracked fingertips; in a navy jersey and a flat cap
N floats = Cork floats, a tin of twine and a sleepy gull are all within reach.
B boats = Two boats with peeling paint lie at the wall behind.
L low sun = Low sun from the side goes through the net and draws its squares on the stone.
V seated height = Medium shot at seated eye level, documentary photograph, blues, orange and stone

work-boatbuilder | deed | build, caulk, paint, repair, sand, varnish, make & boat, ship, hull, canoe, kayak, dinghy & #person | @ boatyard, shipyard, slipway, beach, shed
D plank on the ribs = A steamed plank is bent round the bare ribs of the hull and held with clamps, while a mallet knocks it home. +build,make
D brush along the waterline = A wide brush lays fresh paint along the waterline, a masked edge above it. +paint,varnish -build,make
D iron and mallet = A caulking iron is tapped along the seam, pushing a twist of oakum in between two planks. +repair,caulk,sand -build,make
D under the curve = $The {kneels|kneel} under the curve of the hull on wood chips, arms overhead.
O hull = The hull rests on trestles, raw yellow wood beside old flaking blue.
W overalls = with paint freckles on the nose; in patched overalls
N pots = Pots of paint with crusted rims, a coil of rope and a plank bridge stand round.
B slip = Wooden rails run down the slip to flat grey water.
L open side = Daylight comes in from the water side and runs along the planks.
V low along the hull = Wide view low along the hull, sharp, wood yellow and sea grey

work-shave | deed | shave, trim, barber & customer, beard, chin, moustache, razor, face, barber & #person, barber | @ barbershop, bathroom, street
D razor at the cheek = An open razor goes down through white lather on a cheek, the skin stretched by a thumb above it.
D head back = The customer lies far back in the chair, throat bare, eyes closed, hands folded under the cloth. -mirror,himself,bathroom,child,boy
D leaning to the mirror = $The {leans|lean} to the mirror with a twisted mouth and one cheek pushed out. +mirror,himself,bathroom
O lather = Lather lies thick as cream with one clean path through it, and stubble on the blade.
W barber = with rolled sleeves; in a short white jacket -mirror,himself,bathroom,child,boy
N brush and bowl = A badger brush stands in its bowl beside a steaming towel and a bottle of green tonic.
B mirror = A mirror doubles bottles, combs in blue liquid and a calendar. -street
L mirror bulbs = Warm bulbs along the mirror light the lather from the front.
V close side = Close side view at head height, shallow focus, cream, chrome and green

work-haircut | deed | cut, trim, style, comb, braid, dye, brush, dry, wash & hair, fringe, haircut, dreadlocks, curls, hairdresser, barber & #person, hairdresser, barber | @ hair salon, barbershop, kitchen, home
D lock between the fingers = A wet lock is drawn straight between two fingers, and the scissors close just under them. -braid,dye,dry,wash
D three strands = Three strands are crossed tight behind the ear, the braid hanging already a hand long. +braid
D dryer and brush = Hot air blows a lock up and away from a round brush. +dry
D paste and foil = A flat brush spreads paste along a lock laid on foil. +dye
D own hair = $The {leans|lean} to a mirror, eyes crossed up at the lock, scissors held the wrong way round. +own,herself,himself,mirror
D head still = The one in the chair sits stiffly under a cape, looking up at what is going on with only the eyes. -wash,own,herself,himself,mirror
D measuring eye = $The {checks|check} both sides against each other, comb between the teeth, head tilted. -wash,own,herself,himself,mirror
O cut hair = Cut ends lie on the edge of the basin, and the new line slants. +own,herself,himself,mirror
O hair on the cape = Cut ends lie on the dark cape and round the foot of the chair. -braid,dye,dry,wash,own,herself,himself,mirror
W tools = with clips along the sleeve; in a black apron +hairdresser,barber,stylist
N shelf = A spray bottle, a jar of combs and a hand mirror stand on the shelf.
B mirror = A big mirror shows the two of them a second time. -home,kitchen,garden,own,herself,himself,mirror,porch
L front light = Bright even light comes from round the mirror.
V medium close = Medium close from the side, eye level, clean colours

work-barber | thing | barber, hairdresser, hairstylist, hair stylist | @ barbershop, hair salon
D chair turned = $The {stands|stand} behind an empty red leather chair, one hand on its back, scissors and comb in the other, inviting us with a nod.
D groomed = Every hair sits in place; the sleeves are folded exactly to the elbow.
O chair = The chair has chrome arms, a worn seat and a fresh white cloth over the headrest.
W jacket = in a white jacket with a row of combs in the pocket
N floor = A small drift of cut hair lies swept together beside a broom.
B shelves and mirror = Bottles of tonic, a striped pole and old photographs are doubled in the mirror.
L bulbs = Round bulbs over the mirror give a warm even light.
V three-quarter length = Three-quarter-length portrait, straight on, red, chrome and white

work-tattoo | deed | tattooing, tattooist, tattoo artist, get tattoo, getting tattoo & #person, tattoo artist, tattooist & arm, back, tattoo, skin, leg, shoulder, studio, tattoo artist, tattooist, customer | @ tattoo studio, parlour
D needle on the skin = A gloved hand stretches the skin, and the machine's needle draws a black line along a violet stencil.
D rolling stool = $The {sits|sit} on a wheeled stool, back bent, elbows on knees, a paper towel tucked between the fingers.
O the drawing = The outline of a swallow is finished, its wing only half shaded, the skin round it pink.
W gloves = in black gloves and a black T-shirt
N ink caps = Small caps of ink stand in a row on cling film beside a tub of jelly.
B flash sheets = Sheets of roses, daggers and ships cover the wall.
L clamp lamp = A white clamp lamp lights only the skin and the gloves, and a red sign glows in the corner.
V close = Close view from the side, focus on the needle, skin tones with black and red

work-nails-makeup | deed | paint, do, apply, put on, make up & nails, makeup, make-up, lipstick, mascara, eyeliner, face paint, manicure, clown makeup & #person | @ salon, dressing room, bathroom, bedroom
D brush on the nail = A tiny brush draws colour from the cuticle to the tip of one nail, the other fingers spread. +nails,manicure
D colour to the lip = A lipstick follows the lower lip, mouth half open, a little finger propped on the chin. +lipstick -nails,car,train,bus
D wand at the lashes = A fine brush goes along the lashes, the eye turned up and the mouth forgotten open. -nails,manicure,lipstick,face,clown
D brush on the cheek = A soft brush lays a broad stroke of colour on one cheek, the eyes squeezed shut. +face,clown -nails
D still = $The {keeps|keep} so still that only the hand moves. -car,train,bus
O half done = One side is finished and bright, the other bare, so that they can be compared. -lipstick
N table = Open pots, used cotton pads and a round mirror on a foot cover the table.
L mirror bulbs = Frosted bulbs round a mirror light the skin evenly from the front.
V close-up = Close-up at the height of the hand, shallow focus, clean skin tones with one strong colour

work-shoeshine | deed | shoeshine, shine, polish, shiner & shoe, shoes, boots, boot, shoe shiner & #person, shoe shiner | @ street, station, square
D cloth across the toe = A strip of cloth is whipped back and forth across the toe of a black shoe on the footrest, blurred at both ends.
D kneeling = $The {crouches|crouch} on a low box, head beside the shoe, whole upper body swinging.
O mirror toe = The toecap mirrors sky and hat brim; the heel is still grey with dust.
W cap = with blackened fingers; in a flat cap and a waistcoat
N box = A wooden box with brass nails holds tins, brushes and a rag.
B passers = Legs and a newspaper are all one sees of the passers behind.
L low street sun = Low sun comes down the street and flashes on the polished toe.
V ground level = Low view at shoe height, shallow focus, black, brass and brown

work-toymaker | deed | make, build, paint, carve, repair, fix, assemble & toy, toys, doll, puppet, puppets, marionette, model ship, model train, model airplane, kite, rocking horse, ship in a bottle, dollhouse, miniature, model & #person | @ workshop, attic, kitchen, garage
D brush on the detail = A brush of three hairs touches the last detail, the piece steadied in a ring of thumb and finger. +paint
D part set in = Tweezers set a small part in place with a bead of glue and hold it there. -paint
D over the spectacles = $The {looks|look} over the top of a pair of spectacles, breath held, tongue between teeth.
O nearly done = The thing is nearly whole; one piece of bare wood still shows among the colours.
N parts = Numbered parts, clothes pegs as clamps and paint pots with crusted lids lie on newspaper.
B shelf of others = Earlier ones look down from a shelf behind.
L bench lamp = A jointed lamp from the left lights hands and work.
V table height = Close view at the height of the table, soft behind, painted reds and blues on wood

work-candle-soap | deed | make, dip, pour, cut & candle, candles, soap, wax, perfume & #person | @ workshop, kitchen, cottage
D row of wicks = A row of wicks on a stick is drawn up out of the vat, each with one more coat of wax and a drop at its end. -soap,perfume,pour
D wire through the block = A wire frame presses through a pale block and parts it in equal bars. +soap
D jug over the mould = A tin jug pours a clear hot thread into a glass, where it turns milky at the rim. +pour,perfume
D sleeves up = $The {watches|watch} the level closely, sleeves tied back, head to one side.
O surface = The surface is satin smooth, ivory, with a faint bloom.
N herbs = Bunches of dried lavender, string and labels lie in a tray.
B hanging pairs = Finished pairs hang from nails under the shelf.
L window with frost glass = Milky light from a frosted window goes through the wax and makes it glow.
V close = Close three-quarter view, shallow focus, ivory, honey and lavender

work-restore | deed | restore, clean, repair, retouch & painting, fresco, statue, icon, picture, canvas, portrait, antique & #person, restorer, conservator | @ studio, museum, church
D swab on the varnish = A cotton swab rolls across the dark varnish, and a window of bright colour the size of a palm opens in it.
D magnifier = $The {leans|lean} in with magnifying lenses over the eyes and the wrist on a padded stick.
O old and clean = Half the painted face is brown as tea, the other half fresh, with fine cracks.
W white coat = in a white coat and thin gloves
N swabs = Used swabs stand brown in a glass, among bottles with handwritten labels.
B easel = Big frames lean face to the wall behind the easel.
L cold lamps = Two cool lamps on arms light the surface evenly from both sides.
V over the shoulder = Close view over the shoulder, sharp on the cleaned patch, umber and one clear blue

work-paint-easel | deed | paint, draw, sketch & portrait, canvas, easel, landscape, picture, still life, sunset, sea, nude, self-portrait, watercolour, watercolor, painter, artist & #person, artist | @ studio, field, beach, street, riverbank, attic
D brush at arm's length = A long brush held by its end touches the canvas, and the head is drawn back to see it whole. -mural,wall,murals
D palette = A palette lies over the thumb with its heaps of paint, the middle mixed to mud. -mural,wall,murals
D measuring = $The {squints|squint} past the edge of the easel at what is being painted. -self-portrait,mural,wall,murals
O unfinished canvas = On the canvas the middle is worked out in thick strokes and the corners are bare primed white.
W smock = with paint on one cheekbone; in a shirt stiff with old paint
N rags and tubes = Rolled-up tubes, rags and a jar of turpentine stand on a stool.
B pinned studies = Studies are pinned to the wall, and a cloth hangs half over a mirror. -field,beach,street,river,outdoor,garden
L open sky = Open daylight with a light wind lifts the edge of the paper. +field,beach,street,river,outdoor,garden
L north window = A big north window on the left gives cool light without sparkle on canvas and face.
V behind and beside = Medium shot from behind one shoulder, so that canvas and profile are both seen, rich oil colours

work-artist | thing | artist, painter, illustrator, portrait painter | @ studio, attic
D before the canvas = $The {sits|sit} sideways on a paint-spattered chair, arms over its back, two brushes in one fist, looking at us with a crease between the brows.
D colour on the skin = Ultramarine is smeared along one forearm and a dot of white sits on the chin.
O canvas behind = A large canvas stands turned away, so that only its nails and wooden keys are seen.
W shirt = in a collarless shirt streaked with paint
N table = A table holds jars of brushes, a dried orange and a skull-sized heap of rags.
B studio wall = The wall behind is scribbled with colour tests and taped postcards.
L skylight = Light from a skylight falls steeply over brow, nose and knuckles.
V knees up = Portrait from the knees up, seated eye level, muted greys with spots of pure colour

work-origami | deed | fold, cut, glue, make & paper, origami, crane, paper crane, paper boat, paper plane, collage, snowflake, lantern, scissors & #person | @ table, home, classroom, studio
D thumbnail along the crease = A thumbnail runs along a crease, and one corner of the sheet stands up like a wing. -cut,collage,scissors
D scissors in the sheet = Scissors bite into the folded sheet, the paper turned to meet them. +cut,collage,scissors
D nose near the table = $The {bends|bend} over the table on both elbows, eyes on the corner that must meet the other.
O sharp folds = Sharp folds catch the light as thin white lines on the coloured paper.
N tries = Three earlier ones lean crookedly in a row beside a stack of square sheets.
L soft window = Bright window light from the left casts small clear shadows of the folds.
V table top = Close view level with the table top, shallow depth, clear paper colours on pale wood
`;
