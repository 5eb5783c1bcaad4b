/** More things of a house, a desk, a nursery and of feasts. The form: `tableaux.ts`. */
export const THINGS_HOUSE_TABLEAUX = `
things-hot-water-bottle | thing | hot water bottle, hot-water bottle, heating pad, blanket, quilt, pillow, pillows, cushion, duvet, knitted blanket, patchwork quilt, woollen blanket, rug, doormat, sleeping bag | @ bed, sofa, armchair, chair, plain ground
D rubber = The flat rubber bag lies in its knitted cover, neck and stopper sticking out of a ribbed collar drawn tight with a cord. +bottle
D folds = It is folded over twice and hangs a corner down, thick edges showing, a line of stitching along them. -bottle,pillow,pillows,cushion,rug,doormat
D dent = The plump middle keeps the dent of a head, one corner pulled up like an ear. +pillow,pillows,cushion
D flat = It lies on the boards, one corner kicked over, the middle worn to its strings. +rug,doormat
O *wool = Cables and moss stitch alternate in oatmeal wool, one darn in a slightly greyer yarn. -rug,doormat
N near = A book, a pair of thick socks and a cup with a tea bag string are close by. -doormat
B linen = Under and behind it is crumpled white linen. -rug,doormat,sofa,armchair
L lamp = A bedside lamp from the right lights the stitches from the side and leaves the far corner dim.
V close = Close three-quarter view from above, 60 mm lens, sharp, oatmeal, white and brown

things-cleaning | thing | vacuum cleaner, broom, mop, bucket, mop and bucket, iron, ironing board, feather duster, dustpan, cleaning supplies, rubber gloves, washing up, dirty dishes, sink full of dishes, pile of dishes, dish rack, scrubbing brush, bin, trash can, garbage bag, bin bags | @ kitchen, hall, yard, bathroom, plain ground
D lean = It leans in the corner where it was left off, its head on the floor in a small dusty half moon. -iron,dishes,dish,washing,rack,bin,trash,garbage,bags,gloves,bucket
D plates = Plates stand on edge in grey water among floating bubbles, a pan with a burnt ring soaking on top of the lot. +dishes,washing -rack
D rack = Cups hang by their ears, plates lean in a row, and a drop falls from the lowest rim. +rack
D sole = It stands on its heel, steam coming from the holes, a shirt sleeve flat under it to the cuff. +iron,ironing
D bag = The full bag leans on the next, tied at the neck, something with a corner pushing out its side. +bin,trash,garbage,bags
D pail = The bucket stands full of grey water, a cloth hung over its rim. +bucket,mop
D gloves = Two gloves hang over the tap by the wrists, fingers still bent. +gloves
O worn = One side, the one that is always used, is worn down.
N cloth = A wrung-out cloth lies twisted on the edge.
B tiles = Wall tiles and a skirting board close the view.
L window = Window light from the left shines on everything that is wet.
V straight = Straight view at its own height, 45 mm lens, everything sharp, everyday colours

things-bath-things | thing | bathtub, bath, toilet, sink, bathroom sink, shower, tap, faucet, toilet paper, toilet roll, bubble bath, rubber duck in a bath, shower head, medicine cabinet, toothbrushes, clawfoot tub, hot tub | @ bathroom, garden, field, room
D tub = The white tub stands on its iron feet, water lying level in it, a chain hanging down to the plug. +bathtub,bath,tub,clawfoot -bubble
D foam = Foam is heaped over the rim in soft peaks and slides down the outside in one tongue. +bubble,hot
D bowl = The white bowl stands square before tiles, lid up, a chain with a wooden pull hanging beside it. +toilet -paper,roll
D roll = The roll hangs with one sheet torn crooked and the rest drawn out in a curl on the floor. +paper,roll
D drop = From the lip of the tap one drop has just let go, and the enamel below carries a long rust tear. +tap,faucet,sink
D brushes = Two brushes lean in one glass, bristles splayed on one and new on the other. +toothbrushes,cabinet
D spray = Water stands in a fan of straight bright threads under the wide head. +shower
O crack = Glaze is crazed to a fine net round the drain.
N shelf = Soap worn to a sliver, a nail brush and a folded flannel lie at the edge.
B tiles = White tiles to shoulder height, mint green wall above, a small window of frosted glass. -garden,field
L frosted = Milky light from the frosted window lies evenly on white. -garden,field
V square = Square-on, 35 mm lens, sharp, white, mint and chrome

things-door-window | thing | window, open window, curtains, curtains in a window, french windows, window with flowers, staircase, stairs, radiator, stained window, attic window | @ house, wall, street, room
D panes = Small panes, one newer and flatter than the rest, hold pieces of sky, a pot on the sill inside. +window,attic -open
D sash = The sash is pushed up, and a thin curtain has been drawn out over the sill by the wind. +open,curtains
D steps = The steps go up and turn, each hollowed in the middle, the rail smooth as soap. +stairs,staircase
D ribs = White iron ribs stand under the sill, a sock and a mitten drying on top. +radiator
O *paint = Many coats of paint have cracked into scales, the last one dark blue. -fireplace,hearth,window
N beside = A boot scraper, a milk bottle and a pot of geraniums stand beside it. -fireplace,hearth,radiator,stairs,staircase
L slant = Low sun slants across from the left and draws each board and stone.
V frontal = Frontal view from across the way, 50 mm lens, verticals straight, everything sharp

things-desk-art | thing | pencil, pencils, colored pencils, coloured pencils, paintbrush, paintbrushes, paint palette, palette, easel, paint tubes, pen, fountain pen, ink bottle, inkwell, quill, scissors, pair of scissors, stapler, crayon, crayons, chalk, sketchbook, blank canvas, canvas, ruler, eraser, paper, sheet of paper, crumpled paper, sticky notes, watercolor palette, box of crayons, art brushes, paint brush, spray can, spray cans, spray paint can, typewriter paper, ballpoint pen, goose quill, feather pen, pencil sharpener, paper clips, feather quill, quill pen, ink and quill, quill and parchment | @ desk, studio, table, plain ground
D quill on parchment = A long white feather with its point cut to a nib leans in a small glass of black ink, the parchment before it half written in brown lines too small to read. +quill,feather,parchment
D new pencils = Pencils in all colours lie side by side, freshly sharpened, a curl of shaving caught between two. +colored,coloured,colour,rainbow
D points = They stand in a tin, points all different: most sharp, one broken, one with tooth marks. +pencil,pencils,crayon,crayons,chalk -one -colored,coloured,colour,rainbow
D stub = The stub lies alone, faceted, its paint bitten at one end, its point worn to a slant. +pencil,crayon,chalk -many
D bristles = Brushes stand head up in a jar, dried colour on their shafts in rings, one still wet and dripping. +paintbrush,brush
D heaps = Round its rim sit stiff little heaps of colour, in the middle they have been pulled together to grey. +palette,tubes
D legs = It stands on three legs with a cloth hung over one peg, the canvas on it bare but for three charcoal lines. +easel,canvas
D nib = The nib is split to a fine line, and a wet blue stroke leads up to its tip. +pen,quill,ink,inkwell -quill,feather,parchment
D can = Dented cans stand in a huddle, caps in every colour, dried runs down their sides, one lying with a wet nozzle. +spray
D sheet = It lies blank with one corner lifting. +paper,sketchbook,notes
D blades = Its blades stand open like a beak, handle loops worn to bare metal. +scissors,stapler,ruler,eraser
O stain = Rings, fingerprints and one long scratch of colour are on the wood around. -quill,feather,parchment
N turned = A curl of shaving, a rag and a chipped cup lie near. -quill,feather,parchment
B window = A big window with small panes is pale behind. -background,night
L north = Cool even light comes from the left.
V close = Close view at a slant from above, 70 mm lens, sharp, pigments on white and wood

things-sewing-knit | thing | knitting, knitting needles, ball of wool, crochet, sewing basket, thimble, embroidery hoop, embroidery, spools of thread, spool, quilt making, loom weaving, spinning wheel, wool, yarn basket | @ chair, table, window, basket
D rows = A half-made piece hangs from two crossed needles, rows even until one loop that is looser than the rest. +knitting,crochet
D hoop = In the round frame the cloth is tight as a drum, three flowers done and a fourth only in pencil. +embroidery,hoop
D reels = Reels stand in a fan of colours, one end drawn out across the wood. +spool,spools,thread,sewing,thimble
D wheel = The wheel leans back on its three legs, a tuft of grey fleece drawn to a thread at the spindle. +spinning
D balls = Soft balls lie one on the other, bands slipped off, an end trailing to the floor. +wool,ball,yarn,loom,quilt
O fibre = Fine hairs stand up all along and catch the light.
N tin = A biscuit tin of buttons is open, a tape measure curling out of it.
B arm = Behind is the arm of an old chair with a crocheted cover.
L window = Pale sun from a window on the right lies over it.
V close = Close view, 85 mm lens, soft behind, wool colours

things-nursery | thing | crib, cot, baby mobile, pram, stroller, baby bottle, high chair, toy box, child's room, kids room toys, children's drawings, school bag, satchel, blackboard, abacus, skipping rope, sandcastle bucket, playpen, pacifier, dummy | @ nursery, room, school, garden, beach
D bars = White bars stand round a small mattress, one blanket kicked into a corner, a rabbit with long ears looking out. +crib,cot,playpen
D turning = Felt birds and a moon hang from crossed sticks and turn slowly, each at another height. +mobile
D wheels = On thin wheels the deep hood is half up, a knitted edge hanging over. +pram,stroller
D spill = The lid leans back and everything has come over the side: a drum, one roller skate, a bear upside down. +box,toys
D slate = The board still has half a sum on it and a cloud where the sponge went. +blackboard
D small = It lies as it was let go of, small enough for a fist, tooth marks along its edge. -crib,cot,playpen,mobile,pram,stroller,box,toys,blackboard,drawings,bag,satchel,tower
D sheets = Sheets with suns, a house and a family with long arms are stuck up by their corners. +drawings
D flap = It slumps on the floor, flap open, a book corner and a squashed banana looking out. +bag,satchel
O sticker = A half-peeled star and crayon lines decorate its side.
N sock = One tiny sock and a wooden ring lie on the rug.
B wall = Behind, a pale wall with a height scale in pencil.
L curtain = Sun through a thin yellow curtain warms everything evenly.
V low = From a child's eye level, 40 mm lens, soft clear colours

things-pet-things | thing | #product, #container & dog bowl, dog lead, leash, dog bed, cat bed, birdcage, bird cage, aquarium, fish tank, fishbowl, goldfish bowl, hamster wheel, kennel, doghouse, dog house, collar, bone toy, saddle, nailed horseshoe, beehive skep, empty cage, terrarium tank | @ room, hall, yard, window, stable
D bowl = A round glass bowl stands full to two thirds, its one inhabitant magnified to double size on the near side. +goldfish,from-fishbowl
D tank = Behind the long pane weed stands in soft walls, a stone arch in the middle, bubbles going up in one string. +from-aquarium,from-tank
D cage = Thin brass bars come together in a dome, the little door open, a perch still swinging. +from-cage,from-birdcage
D hook = It hangs by its loop on the hook by the door, the leather gone dark where it is held. +from-lead,from-leash,from-collar,from-saddle
D hollow = The cushion is hollowed to the exact round of a sleeper, hairs all over it. +from-bed
D hut = The board hut has a round-topped door, straw pushed out over its sill, a chain lying slack in front. +from-kennel,from-doghouse,from-house
D iron = It is nailed over the door, ends up, rust streaks below each nail. +from-horseshoe
D metal = The metal bowl stands pushed against the wall, licked clean, a wet ring round it. -goldfish,from-fishbowl,from-aquarium,from-tank,from-cage,from-birdcage,from-lead,from-leash,from-collar,from-saddle,from-bed,from-kennel,from-doghouse,from-house,from-horseshoe
O wear = Teeth have left their marks on edge and floor. -cage,birdcage,aquarium,tank,fishbowl,saddle
N bits = A few hairs lie beside it. -cage,birdcage,aquarium,tank,fishbowl,saddle
B wall = Behind is a plain wall with a scuff line at knee height.
L window = Window light from the right goes through it and lays its lines again on the wall.
V level = View at its own height, 60 mm lens, quiet natural colours

things-feast-things | thing | christmas stocking, christmas ornament, christmas tree ornament, bauble, christmas bauble, glass bauble, red bauble, christmas wreath, wreath, nutcracker, advent calendar, easter eggs, painted eggs, easter basket, menorah, diya, diyas, lantern festival, red lanterns, party hat, party hats, bunting, confetti, pinata, piñata, sparklers, halloween decorations, advent wreath, dreidel, sugar skull | @ room, mantelpiece, table, door, garden, plain ground
D ball = The glass ball hangs from a twig by a thread, a bent room with one window and us in its side. +ornament,bauble,baubles
D sock = It hangs heavy from its nail, an orange in the toe, a paper horn and a doll's arm at the top. +stocking
D ring = Fir, cones and red berries are wired round to a ring, a ribbon tied at the top. +wreath
D shells = Eggs dyed in onion brown, blue and rose lie in straw, wax lines left white on them. +eggs,easter
D flames = Small flames stand in a row, one higher than the rest, each doubled in the polished metal below. +menorah,diya,diyas
D paper = Paper cones, streamers and a drift of cut dots lie where the evening left them. +party,bunting,confetti,pinata,piñata,sparklers
D wooden = The wooden soldier shows all his teeth under a wool beard, one arm glued. +nutcracker,dreidel
D lanterns = Round red paper lanterns hang in rows, ribs dark against the glow, gold tassels turning. +lanterns,lantern
D skull = White sugar is moulded to a grin, icing flowers round each eye. +skull,halloween
D doors = Half its small numbered flaps stand open on tiny pictures. +advent -wreath
O worn = It comes out every year: a chip, a crease and a pencilled name show it.
N box = The box it is kept in, tissue hanging out, stands at the side.
B lights = Small lights behind are soft round spots.
L candle = Warm light from near by on the left, brown dusk all round.
V close = Close view, 85 mm lens, red, gold and dark green

things-faith-charms | thing | buddha statue, rosary, prayer beads, bible, cross, crucifix, dreamcatcher, tarot cards, ouija board, evil eye, lucky cat, maneki neko, totem, idol, incense burner, prayer wheel, prayer flags, urn, amulet, talisman, voodoo doll, rune, runes, spell book, grimoire, horoscope wheel | @ altar, table, shelf, shrine, window, hill
D seated = It sits cross-legged on a lotus foot, lids lowered, one shoulder worn bright by hands. +buddha,idol
D beads = The beads lie in a loose double loop, each a bit different, thread showing between two. +rosary,beads
D book = The thick book lies open on its stand, ribbon across the page, margins brown from thumbs. +bible,grimoire,book
D hoop = In a willow hoop threads make a net with one bead off its middle, three feathers hanging still. +dreamcatcher
D cards = Three cards lie face up in a row and the rest in a fan, edges furred. +tarot,ouija
D paw = One paw is lifted, a bell at its red collar, gold rubbed off between the ears. +lucky,maneki
D flags = Small flags in blue, white, red, green and yellow run from pole to pole, frayed by wind. +flags
D ball = The clear ball on its bronze claws holds the candle upside down. +crystal
D piece = It lies on a cloth by itself, made by hand, its signs worn shallow. +amulet,talisman,rune,runes,voodoo,cross,crucifix,evil,urn,totem,burner,wheel
O smoke = A thread of smoke goes up past it and bends once. -flags
N offering = A dish of rice, three marigolds and a burnt-out match lie before it. -tarot,flags,grimoire,spell
B dark = Behind is a dark niche. -flags
L candle = Candlelight from lower left, gold on edges, the rest brown. -flags
V still = Quiet close view, 80 mm lens, deep warm colours

things-smoking-drugs | thing | pipe, lighter, revolver, pistol, gun, bullet, bullets, grenade, dynamite, bomb, handcuffs, detective's desk, evidence, playing dice, poker chips, poker table, pills, pill bottle, syringe, medicine, stethoscope, bandage, plaster, crutches, wheelchair, hearing aid, thermometer | @ table, desk, plain ground, room
D smoke = It lies on the notch of the dish, an inch of ash holding on, smoke rising straight and then curling apart. +cigarette,cigar,pipe,ashtray
D steel = It lies on its side, blued steel worn silver at the edges, grip of checkered wood towards us. +revolver,pistol,gun,grenade,lighter,handcuffs
D brass = Short brass cases stand together, one on its side rolling. +bullet,bullets
D fuse = Red sticks are bound together with tape, a cord running off out of the picture. +dynamite,bomb
D chips = Chips are stacked by colour in towers, one tower pushed over towards the middle, two cards face down. +poker,dice
D pills = White and two-coloured pills have spilled from a brown bottle in a fan. +pills,pill,medicine
D chair = It stands folded half, big wheel turned to us, rubber tyre grey, a blanket on the seat. +wheelchair,crutches
D tube = Its rubber tubes lie in a loop, the disc shining like a coin. +stethoscope,syringe,thermometer,hearing,bandage,plaster
D papers = Photographs, a map with pins and a glass with a finger of drink lie under the lamp. +detective,evidence
O wear = It is used: scratches, a dull patch where it is held.
N glass = A glass ring and a folded bill are beside it.
B dark = Round the lamp's circle all is dark.
L lamp = A hanging lamp from above makes one hard pool on the table.
V close = Close low view, 85 mm lens, noir, brown, steel and black

things-statue-small | thing | statue, bust, marble bust, garden statue, gargoyle, bronze statue, mannequin, wax figure, figurine, porcelain figurine, terracotta warrior, fountain statue, stone lion, angel statue, sphinx, moai, scarecrow statue, totem pole | @ garden, park, museum, square, church, room
D head = Head and shoulders turn a little to the left, eyes without pupils, the nose tip chipped off. +bust,statue,angel -garden,fountain,bronze
D green = It stands on its block among clipped green, lichen in yellow rounds on its shoulders, one hand lost. +garden,fountain,angel
D bronze = Dark bronze has gone green in streaks, and one knee shines gold from being touched. +bronze,lion
D crouch = It crouches on the edge of the roof, mouth wide for the rain, wings folded like an umbrella. +gargoyle
D china = It stands no higher than a hand, glazed, a hair crack at its wrist, pink paint on the cheek. +figurine,porcelain
D form = The pale figure stands with wrists turned out, a seam round its waist, no face to speak of. +mannequin,wax
D row = It stands with folded hands in its pit, clay armour laced plate by plate, one of hundreds alike and none the same. +terracotta
D stone = It looms straight out of the ground, brow heavy, long-nosed, its shade lying at our feet. +moai,sphinx,totem
O weather = Rain has washed its high places pale and left the hollows black. -figurine,porcelain,mannequin,wax
N bird = A bird has left white on its head, and leaves lie at its foot. -figurine,porcelain,mannequin,wax,museum,room
L side = Clear light from one side models it, the other cheek in half-shade.
V portrait = As for a portrait, from a bit below, 85 mm lens, soft behind

things-door | place | door, red door, old door, blue door, front door, wooden door, garden gate, gate, doorway, castle door, church door | @ house, wall, street, garden
D door = The door is shut, two worn steps leading up to it, a brass knob in its middle polished by hands. -open,doorway,gate,ajar
D ajar = The door stands a hand's breadth open, and a bar of light falls out across the step. +open,doorway,ajar
D leaves = Two leaves of planks hang between stone posts, one sunk so that it has scraped an arc in the ground. +gate
D frame = The frame is set deep in a thick wall, rounded at the corners where carts and shoulders have gone by.
N beside = A boot scraper, an empty milk bottle and a pot of geraniums stand to one side of it.
B wall = The wall round it is limewashed over rough stone, with one iron ring and a trained pear tree.
L slant = Low sun slants across from the left and draws each plank, nail and stone.
L lamp = A lamp on a bracket above lights the upper half yellow, the foot of it lost in blue. +night,evening,dusk
V frontal = Frontal view from across the way, 50 mm lens, verticals straight, everything sharp
`;
