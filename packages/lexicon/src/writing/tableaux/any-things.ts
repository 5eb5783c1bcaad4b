/** Things of which nothing closer is known: how any of them is set down, shown and lit. The form: `tableaux.ts`. */
export const ANY_THINGS_TABLEAUX = `
any-thing-paper-sweep | thing | #product & product, advert, ad, advertisement, shop, catalogue, catalog, packshot, etsy, studio, mockup, listing | @ studio
D alone on paper = $The {stands|stand} alone on a seamless sheet of paper that curves up behind without a line, the front turned a few degrees to the left. -hanging,worn,floating,stone,slate,wood,marble,water,sand,moss,table
D makers details = [The seam, the edge and each small join/Its joints, its rim and the small mark of its maker] can be seen clearly.
O clean and new = There is not a grain of dust on it; edges carry one thin unbroken highlight. -old,used,worn,rusty,vintage,dusty,dirty,antique,sawdust
L softbox and card = A large soft source hangs over the left side, and a white card on the right opens up the shadow; beneath runs a narrow dark contact line.
V no words = Plain catalogue view, straight on at the height of its middle, 100 mm lens, neutral ground +catalogue,catalog
V catalogue = Product photograph from slightly above, 85 mm lens, sharp from front to back, clean even ground

any-thing-workbench | thing | #product & tool, tools, handmade, hand-made, workshop, homemade | @ workshop, shed
D on worn boards = $The {has|have} been put down on a bench of dark boards full of old cuts and rings. -floating,hanging,worn,floor,grass,sand,snow,water,sky,street,plain,stone,slate,marble,shelf,window,table,bed
D signs of use = Where hands take hold of it the surface has gone smooth and a little darker than the rest. -new,clean,product,advert,shiny,glowing,gleaming
N rag and pencil = An oily rag, a flat pencil and a curl of wood shaving lie within reach.
B tools in shade = Tools hang in the half-dark behind, each with the pale shape of another under it.
L workshop window = Light from one dusty window at the left skims the bench, so that every grain throws a shadow.
V bench height = Close view from bench height, 60 mm lens, browns and steel, soft background

any-thing-window-table | thing | #product | @ living room, room, study, kitchen
D near the edge = $The {stands|stand} on a plain wooden table close to the window. -floating,hanging,worn,floor,grass,sand,snow,water,sky,street,plain,stone,slate,marble,table,bed -background,backdrop,product,studio,packshot,mockup
D its own shadow = Its shadow lies long across the boards of the table. -snow,grass,sand,water,out,bed,floor,marble,stone -background,backdrop,product,studio,packshot,mockup
B curtain = A thin curtain moves in front of an open window, the garden beyond only green and white. -night,plain,black -background,backdrop,product,studio,packshot,mockup
L afternoon low = Low sun comes in from the right and warms one side, the other blue-grey from the sky. -out,snow -background,backdrop,product,studio,packshot,mockup
V quiet still life = Still life view at seated height, 50 mm lens, calm, few colours

any-thing-found | thing | #product & abandoned, rusty, lost, forgotten, discarded | @ street, field, beach, attic, yard
D where it was left = $The {lies|lie} as it was left, tilted to one side, with a small drift of dust and leaves along the edge that faces the wind. -attic,museum,floating,shelf,table,plain,studio
D what time did = Paint has come off in scales down to the bare stuff, and in the deepest corner [a spider has spun across/moss has taken hold].
N grass through it = A blade of grass has grown through a gap in it. -attic,indoors,museum,shelf,table,studio
B nothing much = Behind is a wall with stains from an old downpipe and a strip of pale sky. -attic,indoors,beach,sea,field,plain
L flat day = Flat light from a white sky makes no drama and lets each scratch be seen.
V plain record = Plain frontal view from standing height, 50 mm lens, muted colours, sharp

any-clothes-hanger | thing | #clothes | @ shop, bedroom, studio
D on a hanger = $The {hangs|hang} on a wooden hanger from a single hook, the shoulders square, one fold running all the way down. -worn,wearing,pair,shoe,boot,hat,folded,floor,line,pile,glove,sock,ring,watch,necklace,glasses -mannequin,dummy,chair,bed,hook,rack
D cloth and seam = The weave shows where the light strikes across it, and a row of small even stitches runs along the hem. -leather,metal,gold,silver
N brush and thread = A clothes brush and a reel of matching thread stand on the stool below.
B limewashed wall = A limewashed wall with brush marks is behind. -plain,black,street
L window side = Soft light from one side makes every fold a step darker than the last.
V frontal = Frontal full view, 70 mm lens, plain, colours as in daylight

any-clothes-pair | thing | #clothes & pair, shoe, boot, sneaker, trainer, sock, sandal, slipper, heel | @ hall, shop, studio
D one over the other = $The {stand|stand} side by side, one tipped a little against the other so that the sole shows. -worn,wearing
D laces and creases = Creases have set where the foot bends, and one lace is longer than the other. -new,product,glove,sock,sandal,slipper,heel
N mat and puddle = A coarse mat lies under them with a few dry leaves and a drop of wet. -studio,plain,product,new
B skirting board = Behind is a scuffed skirting board and the foot of a coat. -studio,plain,product,street
L low from door = Low light from an open door comes along the floor and draws each eyelet and seam.
V floor level = Close view at floor level, 60 mm lens, natural leather and wood colours

any-vehicle-parked | thing | #vehicle | @ street, road, yard, field
D three quarter = $The {stands|stand} at a slant to us, nose to the left, front wheels turned out, so that side and front can both be seen. -boat,ship,plane,balloon,rocket,train,bicycle,flying,sailing,racing,tram,helicopter,spaceship,submarine -drone,plane,airplane,aircraft,helicopter,product,background,backdrop
D sky in the paint = The sky runs as a bent band along its side, broken at every seam. -boat,ship,rusty,abandoned,bicycle,balloon,old,train,spaceship,mud,snow
N puddle and kerb = A puddle by the kerb holds the wheel and a strip of cloud. +street,city
B brick and tree = A brick wall and one street tree are behind. +street,city
L low sun across = Low sun from one side puts one long bright line on the flank. -product,background,backdrop,studio
V kerb height = Level view from knee height, 50 mm lens, sharp

any-boat-water | thing | #vehicle & boat, ship, ferry, canoe, rowboat, sailboat, yacht, barge, kayak, trawler, dinghy, gondola, punt, dhow | @ sea, lake, harbour, river
D hull and waterline = The hull lies quietly, a thin green band of weed at the waterline and its paint rubbed bare where ropes run. -storm,sinking,racing,toy,bottle,flying,space
D doubled = Below it hangs its own picture, cut into slices by every small ripple. -storm,rough,sinking,sand,ice,toy,flying
N rope and buoy = A wet rope goes from the bow to an orange buoy with a bearded chain. -sailing,open,storm,toy,bottle,flying
B far shore = A low far shore with a few white houses closes the water. -ocean,open,storm,space,desert,bottle
L silver morning = Pale early light comes from behind and turns the water silver round a darker hull.
V waterside = View from the water's edge at eye level, 70 mm lens, calm, sea colours

any-building-front | thing | #building | @ street, field, town
D front face on = The front stands square to us: [worn steps, a heavy door and rows of windows, no two curtains alike/a door with a rubbed brass plate and windows of old uneven glass]. -ruined,modern,tower,skyscraper,lighthouse,windmill,castle,hut,tent,igloo,temple,bridge,barn,glass,treehouse,gingerbread,sand
D rain and repairs = Rain has drawn grey tongues down from each sill, and one patch of the wall has been mended in another tone. -new,glass,ice,toy,gingerbread,sand
N someone's bicycle = A bicycle leans by the door with a bag on its handlebar. -ruined,abandoned,castle,lighthouse,mountain,desert,snow,toy,sand,ice
B sky over roof = Above the roof line are two chimneys and a plain high sky. -night,storm,forest,mountain
L raking morning = Morning sun rakes along the wall from the right, so that every stone and frame has its shadow.
V across the way = Straight view from across the way, verticals upright, 35 mm lens, crisp natural colours

any-toy-floor | thing | #toy | @ nursery, living room, bedroom
D on the rug = $The {stands|stand} on a worn striped rug among a few wooden blocks, turned towards us as if just put down. -floating,shelf,shop,window,product,studio,beach,grass,snow
D loved bare = The surface is worn smooth where small hands took hold, and one seam is mended with thread of another colour. -new,product,shop,shiny
N half built tower = A half-built tower of blocks leans behind, next to an open picture book.
B bed and light = The side of a bed with a hanging blanket is soft behind.
L low window = Sun from a low window lies on the rug in a slanting square and reaches it just.
V childs height = View at the toy's own height, close to the floor, 50 mm lens, warm faded colours

any-instrument-resting | thing | #music | @ room, stage, workshop
D left for a moment = $The {rests|rest} where it was put down for a moment, every part that is played turned to us. -playing,played,floating,hanging
D worn by hands = The finish is rubbed to the bare ground where hands and cloth have touched it for years. -new,shiny,product
N sheets and pencil = Loose sheets of music with pencil marks lie beside it, one slid under the stand.
B empty chair = An empty chair waits beside a music stand in the dim room behind. -plain,studio,street
L one warm lamp = One warm lamp at the left makes long soft highlights along its curves.
V close slant = Close slanting view from sitting height, 70 mm lens, wood and brass tones
`;
