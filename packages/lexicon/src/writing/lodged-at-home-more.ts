/** What hangs, lies and stands about in a room: textiles, plants, pictures, instruments, playthings (lodged.ts). */
export const LODGED_AT_HOME_MORE = `
string lights | string light, fairy light, christmas light, twinkle light
D over the headboard = $The {runs|run} in loose swags over the headboard and along the wall, small warm points a hand apart, each with a soft spot on the plaster behind. +bedroom -christmas
D round the window frame = $The {follows|follow} the window frame and then {sags|sag} across to the shelf, small warm points on a thin wire, doubled once more in the glass. +lounge,cafe,loft,reading-nook
D across the yard = $The {crosses|cross} overhead from one side to the other in three sagging lines, each bulb a small warm globe against the dusk, the light just reaching what stands beneath. +garden,balcony,rooftop,street +night,dusk
D between the poles = $The {hangs|hang} in sagging lines between the posts, small glass bulbs evenly spaced on a dark wire, the nearest large enough to show the thread inside. +garden,balcony,rooftop,campsite,tent

rug | rug, carpet, persian rug, area rug
D under the front feet = $The {lies|lie} in the middle of the floor with the front feet of the seats on it, pile pressed into paths, the fringe at the near end turned under at one corner. +lounge,loft,apartment,study
D beside the bed = $The {reaches|reach} out from under the bed on the side nearest to us, thick-piled, with the dents of two bare feet and a pair of slippers at the edge. +bedroom
D before the hearth = Before the hearth {lies|lie} $the, firelight in the tips of the pile, one corner rucked up and a few crumbs of bark where the logs are set down. +fireside
D down the middle of the passage = $The {runs|run} straight down the middle of the floor to the far end, narrowing with the distance, worn thin along the middle and bright at both edges. +hall,library
D spread on the ground = $The {lies|lie} spread on the ground in the near half, its pattern clear at the front and foreshortened further off, one corner folded over by the wind. +desert,field,sand,market

curtain | curtain, drape, drapery
D one half drawn = $The {hangs|hang} at both sides of the window down to the floor, one half drawn, long folds with light in their edges and a bright strip where they do not meet. +in -night
D drawn for the night = $The {is|are} drawn nearly to the middle, long folds to the floor with lamplight along their ridges, a narrow dark strip of glass left between. +in +night
D lifted by the air = $The {is|are} lifted a little into the room by the air from outside, thin enough for the window bars to show through, the hem just clear of the boards. +bedroom,beach,sea,summer,breeze -night

cushion | cushion, pillow, throw pillow, floor cushion
D heaped in the corner = $The {is|are} heaped in the corners of the seat, some on edge and some squashed flat, one slipped to the floor with its zip showing. +lounge,reading-nook,loft,sofa,couch +many
D against the headboard = $The {leans|lean} in two rows against the headboard, the large ones behind, the front ones dented in the middle by the side of a hand. +bedroom +many
D scattered on the boards = $The {lies|lie} about on the floor round the low table, thick and square, one doubled over as a backrest and the rest pressed hollow. +tea-room,tent,attic,nursery,balcony,rooftop +many
D in the dip of the seat = $The {lies|lie} in the dip of the seat, plump at the edges and hollow in the middle, one corner bent over against the armrest. +in +one

blanket | blanket, throw, throw blanket, knitted blanket, wool blanket, plaid
D over the arm = $The {hangs|hang} over the arm of the seat and down to the floor, heavy and loosely knitted, the fringe spread on the boards at the end. +lounge,fireside,reading-nook,loft
D across the foot = $The {lies|lie} thrown across the foot of the bed, half unfolded, the thick stitches catching light along each ridge and one corner trailing to the floor. +bedroom
D spread on the grass = $The {lies|lie} spread on the ground in the nearer half, creased in squares where it was folded, one edge turned up by the grass and a basket holding down a corner. +picnic,field,garden,forest,orchard
D smoothed over the sand = $The {lies|lie} smoothed over the sand with a shoe on each corner, footprints leading up to the near edge and none beyond it. +sand
D left over a chair = $The {hangs|hang} over the back of the nearest seat, folded once, a crease where it has been sat on, the fringe stirring just above the floor. +balcony,rooftop,cafe

quilt | quilt, patchwork quilt, comforter, duvet
D over the whole bed = $The {covers|cover} the bed to the floor on both sides, patch beside patch with fine puckered seams between, the top edge folded back over the sheet. +bedroom,attic,cabin
D over the back of the seat = $The {hangs|hang} folded over the back of the seat, patches of many prints showing on the fold, the stitching puckered, one corner down on the cushion. +lounge,fireside,room

houseplant | plant, houseplant, house plant, potted plant, indoor plant, greenery
D on sill and floor = $The {stands|stand} on the sill, on a stool and on the floor in clay pots of three sizes, the largest with leaves up to the window latch, a small can beside. +lounge,loft,apartment,bedroom,study,window +many
D in the corner by the light = $The {stands|stand} in a clay pot in the corner by the window, leaves turned to the pane, one lower leaf gone yellow and a saucer with a rim of water beneath. +lounge,loft,bedroom,study,hall +one
D on the sill in its saucer = $The {stands|stand} at one end of the sill in a small clay pot, leaves pressed lightly to the glass, a ring of damp on the saucer below. +window +one
D among the tables = $The {stands|stand} between the tables and {hangs|hang} over the counter, broad leaves near the window and thin trailing stems from the upper shelf. +cafe,shop +many
D in the steam = $The {stands|stand} on the sill and on the edge of the tub, fern beside broad leaf, small drops on the fronds from the steam. +bathroom +many
D herbs and a trailing one = $The {stands|stand} along the sill and on top of the cupboard, two pots of herbs and a trailing one whose stems reach down past the door. +kitchen +many
D in pots along the rail = $The {stands|stand} in pots along the railing, no two the same height, some leaning out between the bars, a watering can set down in the middle of them. +balcony,rooftop +many
D on the corner of the desk = $The {stands|stand} at the back corner of the desk in a small pot, a few leaves held out over the papers and one fallen beside. +desk,office +one

monstera | monstera, fiddle leaf fig, rubber plant, palm plant, indoor tree, fig tree, indoor palm
D tall beside the window = $The {stands|stand} beside the window in a broad pot, taller than the sill, the big leaves spread to the light and their shapes thrown large on the wall. +in

fern at home | fern, boston fern
D fronds over the edge = $The {stands|stand} on a high stool near the window, long fronds arching down on all sides, the tips of a few just brown. +in +one
D low among the roots = $The {covers|cover} the ground between the roots, fronds opening at knee height, the youngest still rolled at the tip, bright where a gap above lets the light down. +forest,jungle,waterfall,stream

cactus at home | cactus, succulent, cacti
D small pots in a row = $The {stands|stand} in a row along the sill in thumb-sized pots, ribbed, round and flat, spines drawn bright against the pane. +window,study,shop,room +many
D beside the screen = $The {stands|stand} at the back corner of the desk in a small clay pot, ribbed and round, spines lit along one side. +study,desk +one -workshop,studio
D on the sill alone = $The {stands|stand} on the sill in a clay pot with grit at the top, ribbed, with fine spines in even tufts and a thin shadow on the frame. +in +one
D with raised arms = $The {rises|rise} from stony ground to the right, ribs running up to the rounded top, two arms bent upward, fine spines bright along the outline. +desert +one
D one behind another = $The {stands|stand} one behind another across the stony ground, the nearest showing its ribs and spines, the far ones no more than upright strokes. +desert,mexico +many

hanging plant | hanging plant, trailing plant, hanging basket, pothos, ivy plant
D down from the ceiling = From hooks in the ceiling {hangs|hang} $the, in woven slings at different heights, stems reaching down in long strands, the leaves nearest to the window almost clear with light. +in
D along the beam = $The {hangs|hang} in a row from the beam, full and round, stems falling over the rims on all sides, a few petals on the boards beneath. +balcony,house,street,shop

vase | vase, flower vase
D on the table by the window = $The {stands|stand} on the table a little left of the middle, stems crossing below the neck, two leaves and a petal dropped beside its foot. +in -table,floor +one
D off the middle = $The {stands|stand} a little off the middle of the table, stems crossing in the neck, two leaves and a petal dropped beside its foot, a soft shadow reaching to the edge. +table +one -desk,counter,office
D against the pane = $The {stands|stand} on the sill against the pane, stems bent outward at the rim, one bloom fallen forward, the light coming through the thinnest petals. +window +one

flower | flower, bouquet, bunch of flowers, fresh flower, wildflower bouquet, peony, tulip, rose, sunflower, hydrangea
D in a jug on the table = In a plain jug near the middle of the table {stands|stand} $the, stems of uneven length, the largest head bent out over the rim and a few petals dropped on the wood. +table,dining,kitchen,breakfast -garden,field,floating -desk,counter,office
D on the low table = $The {stands|stand} in a glass on the low table, stems crossed and magnified by the water, the outer heads leaning away, one petal fallen on a book. +lounge,loft,bedroom,reading-nook -garden
D beside the cup = $The {stands|stand} in a small glass to the left and a little behind the cup, cut short, the open heads at its height and one leaf bent over the rim. +drink -garden,field
D one for each table = $The {stands|stand} in small bottles, one to a table, two or three stems each, heads leaning toward the window. +cafe +many
D in buckets by the door = $The {stands|stand} in zinc buckets stepped up on crates beside the door, sorted by kind, heads crowded and the pavement wet beneath. +shop,market +many
D laid beside = $The {lies|lie} beside on the left, tied loosely with string, stems crossed and two heads turned to us, a few petals come away. +ware,bake,gift,letter,book +many
D one across the corner = $The {lies|lie} slantwise across the lower left, a long stem with two leaves, the outer petals just loosening and one of them come away. +ware,bake,gift,letter,book,wine,violin,piano +one -bouquet,bunch

painting | painting, picture, framed picture, oil painting, portrait, artwork, art, print, landscape painting
D over the seat = $The {hangs|hang} on the wall over the seat, a little above eye level, in a narrow frame, the glass of the window caught in one corner of $its surface. +lounge,loft,apartment,reading-nook +one
D above the headboard = Above the headboard {hangs|hang} $the, level and centred, in a plain frame with a broad mount, a soft shadow along $its lower edge. +bedroom +one
D in heavy frames = $The {hangs|hang} along the side wall in carved frames, two rows one over another, the varnish dark and bright by turns where the light slides over it. +hall,castle,gallery,museum,library +many
D on the far wall = $The {hangs|hang} on the far wall with a wide border of bare plaster all round, a small lamp above throwing its light down the frame. +gallery,museum,hall,dining +one
D on the bare brick = $The {hangs|hang} at uneven heights along the side wall, large ones and small ones, with a pale patch where another has been taken down. +cafe,lounge,studio +many

poster at home | poster, band poster, movie poster, vintage poster
D over the bed = $The {covers|cover} the wall over the bed, edge to edge and a little crooked, corners curled away from the tape, one with a fold still running across it. +bedroom +many
D curling at one corner = $The {hangs|hang} on the wall beside the window, held by strips of tape, the lower corner curled and the creases of its folding still there. +bedroom,room,study,lounge +one
D overlapping on the wall = $The {overlaps|overlap} along the wall, torn at the edges, older layers showing beneath, pins and scraps of tape left between them. +street,club,cafe,record,dorm +many

photo | photo, photograph, framed photo, family photo, polaroid
D pinned along a string = $The {hangs|hang} from a string along the wall on small pegs, some turned a little by the air, the shiny ones catching a streak of light. +bedroom,studio,cafe +many
D in frames on top = $The {stands|stand} in frames of all sizes along the top of the cabinet, faces turned to the room, a thin line of dust before them. +lounge,room,piano,fireside +many
D beside the lamp = $The {stands|stand} beside the lamp in a small upright frame, tilted back on its leg, a bright bar of light across one corner of the glass. +room,desk,table +one

gallery wall | gallery wall, picture wall, photo wall
D frames edge to edge = Behind the seat {is|are} $the, frames large and small hung edge to edge up to the ceiling, drawings, prints and photographs, a single gap left near the lower corner. +in

clock | clock, wall clock, antique clock, alarm clock
D above the door = $The {hangs|hang} above the door, round and plain, long hand and short hand sharp against the face, a curved bright line on the glass. +kitchen,study,classroom,station,cafe +one
D on the mantel = In the middle of the mantelpiece {stands|stand} $the, ticking between two candlesticks, the pendulum a bright stroke behind the little pane. +fireside +one
D beside the pillow = $The {stands|stand} on the night table turned to the pillow, hands thin and clear, a glass of water beside it catching the dial. +bedroom +one
D each at another time = $The {covers|cover} the wall from waist height to the ceiling, no two set to the same time, pendulums caught at different points of their swing. +shop,workshop,room +many
D on the side wall = $The {hangs|hang} on the side wall to the right, a little above eye level, a curved bright line on the glass and the hands thin and dark. +lounge,hall,library +one

grandfather clock | grandfather clock, longcase clock, pendulum clock
D against the far wall = Against the far wall {stands|stand} $the, taller than the door frame, the pendulum a bright disc behind a narrow pane, hands pointing to different corners of the dial. +in

television | television, tv, tv set, old tv, flat screen
D opposite the seat = $The {stands|stand} on a low cabinet opposite the seat, the dark screen giving back the window and a lamp, a cable running down behind. +lounge,bedroom,loft -night
D lit in the dim room = $The {stands|stand} on a low cabinet at the far side, the lit screen throwing a shifting bluish light over floor and armrests. +in +night

computer | computer, monitor, screen, desktop computer, pc, computer screen, computer monitor
D side by side = $The {stands|stand} side by side in the middle of the desk, turned a little toward each other, lines of small text on both, a keyboard and a cup pushed up beneath. +study,desk,bedroom,room +many -workshop,studio
D in the middle of the desk = In the middle of the desk {stands|stand} $the, open windows on the lit screen, slips of paper stuck along $its lower edge, the keyboard pushed askew in front. +study,desk,bedroom,room +one -workshop,studio

laptop | laptop, notebook computer
D half open on the table = $The {stands|stand} open on the table, turned a little to the light, lines of text on the screen, a cup and a pencil close to the right of the keys. +table,cafe,kitchen +one -desk,office,counter
D open in the middle of the desk = $The {stands|stand} open in the middle of the desk, lines of text on the lit screen, a cup and a pencil close to the right of the keys. +study,desk +one -workshop,studio
D one at each seat = $The {stands|stand} open at the seats, lids at different slants, lit screens turned to the chairs, cables meeting in the middle. +office,table,cafe,classroom,library +many
D on the bedspread = $The {lies|lie} open on the bed among the cushions, the screen lit, a cable trailing over the edge to the wall. +bedroom +one

keyboard | keyboard, mechanical keyboard
D in front of the screen = In front of the screen, a little askew, {lies|lie} $the, the keys in stepped rows, the most used ones shiny, a cable looping back behind. +study,desk,computer,monitor,gaming-room

headphones | headphone, headset
D hung on the corner of the screen = $The {hangs|hang} over the corner of the screen, the padded cups turned out, a coiled cable down to the desk. +study,desk,computer,monitor,gaming-room -girl,boy,woman,man -workshop,studio
D lying beside the keys = $The {lies|lie} on the table to the right, padded cups turned up, the band making a low arch and the cable in a loose loop. +table,cafe,laptop -girl,boy,woman,man -desk,counter,office

piano | piano, grand piano, upright piano
D lid propped open = $The {stands|stand} in the far half of the room, turned so that the keys run toward us, the lid propped open and a sheet of music on the ledge. +lounge,loft,hall,stage,studio
D beside the bar = Against the side wall {stands|stand} $the, keys uncovered and a little yellow, a glass and a folded score on top, the stool pushed back. +cafe,jazz-club,attic,cabin,church
D half drifted over = $The {stands|stand} alone a little right of the middle, lid open, keys bare to the air, its feet sunk a hand deep and the stool fallen beside. +sand,field,forest,desert -snow

guitar | guitar, acoustic guitar, electric guitar, ukulele, bass
D against the seat = $The {leans|lean} against the end of the seat with its neck up, six bright lines of string, a capo clipped to the head and a strap fallen loose on the floor. +lounge,bedroom,loft -person
D in the wall stands = $The {hangs|hang} in a row along the wall by the heads, bodies of all shapes with light along the curved edges, a price tag turning on one. +shop,studio,music +many
D leaning on the log = $The {leans|lean} against a log near the warm light, strings catching it in thin lines, the curve of the body dark on the far side. +campfire,campsite,beach -person
D on its stand = $The {stands|stand} on a low stand a little left, tilted back, strings drawn in fine bright lines, a cable coiled on the boards beside. +stage,studio,cafe,room +one -person

record player | record player, turntable, gramophone, vinyl player
D arm on the record = On a low cabinet by the wall {stands|stand} $the, a record turning with a bar of light across its grooves, the arm down and a row of sleeves leaning below. +in

violin | violin, cello, viola
D in its open case = $The {lies|lie} in the open case on the chair by the window, bow laid across, a cake of rosin in its corner and the strings four fine lines. +in +one -cello,person
D on the music stand side = To the left of the music stand {rests|rest} $the, scroll up, the curve of the body lit along one rib, the bow hung from the ledge. +in -person

globe | globe, world globe
D beside the window = $The {stands|stand} on a low stand a little to the left, tilted in its ring, coastlines and fine print turned to us and one bright round of the window on its curve. +study,library,classroom,reading-nook -workshop,studio
D on top of the shelf = On top of the bookcase {stands|stand} $the, tilted in its ring, the seas a little faded on the side that has stood to the window. +in

telescope | telescope
D aimed out of the window = $The {stands|stand} at the window on three legs, the long tube aimed up through the pane, a stool and an open chart beside it. +study,bedroom,attic,observatory,loft,room
D tripod on the open ground = $The {stands|stand} on level ground a little left of the middle, three legs spread wide, the tube aimed steeply up, a folding chair and a dimmed lamp beside it. +night
D on the roof edge = $The {stands|stand} near the parapet on three spread legs, the tube slanting up over the roofs, a small stool and a folded chart beside. +rooftop,balcony

typewriter | typewriter
D sheet half wound out = In the middle of the desk {stands|stand} $the, a half-typed sheet standing up from the roller, round keys in four rows and a pile of finished pages to the left. +study,desk,attic,library,cabin,room,table -workshop,studio

toy | toy, wooden toy, plush toy, stuffed animal, kids toy
D spilled across the rug = $The {lies|lie} spilled across the floor from an overturned basket, a wooden train on half a circle of track, blocks and a rag doll face up. +nursery,bedroom,lounge,room +many
D along the shelves = $The {stands|stand} along the shelves in crowded rows, tin cars, bears and tops, a paper tag hanging from each. +shop,market +many

teddy bear | teddy bear, teddy, stuffed bear, plush bear
D propped on the pillow = $The {sits|sit} propped against the pillow, legs stuck out, one ear folded and the nose worn to threads, a crease across the belly from being held. +bedroom,nursery,crib
D slumped in the seat = $The {sits|sit} slumped in the corner of the seat, head fallen a little to one side, glass eyes catching the window, a mended seam along one arm. +in

building blocks | building block, toy block, wooden block, lego brick, lego
D half a tower = $The {lies|lie} on the floor in the near half, a tower of seven still standing askew, the rest scattered to the edge of the rug, letters and numbers on their faces. +in

dollhouse | dollhouse, doll house, doll's house, dolls house
D its front swung open = Against the wall to the right {stands|stand} $the, waist-high, the front swung open on three floors of tiny rooms, a chair the size of a thumb lying in the doorway. +in

rocking horse | rocking horse
D under the window = $The {stands|stand} near the window on curved runners, carved mane and a cord for reins, the saddle rubbed bare and one runner just off the boards. +in

christmas tree at home | christmas tree, xmas tree, decorated tree, fir tree with lights
D in the corner to the ceiling = $The {stands|stand} in the corner beside the window, its tip just under the ceiling, glass balls and small lights all the way in to the trunk, needles fallen on the boards. +in
D in the middle of the square = $The {rises|rise} in the middle of the open space, taller than the lowest roofs, lights wound from the foot to the star at the top, the paving bright all round it. +street,city

stocking | stocking, christmas stocking
D from the mantel = $The {hangs|hang} from the mantelpiece on small hooks, stretched out of shape by what is in them, an orange bulging in one toe and a paper stick out of another. +christmas,fireside,lounge +many
D from its hook = $The {hangs|hang} from a hook on the mantelpiece, stretched long by what is in it, an orange bulging in the toe and a striped cane over the cuff. +christmas,fireside,lounge +one

present | present, gift, christmas present, wrapped gift, gift box, wrapped present
D heaped under the tree = $The {lies|lie} heaped under the lowest branches, flat ones and tall ones in plain and patterned paper, ribbons curled at the ends, a tag turned up on the nearest. +christmas +many
D ribbon half undone = $The {stands|stand} a little to the right, corners folded sharp, the ribbon crossed on top in a full bow with one end lying loose. +table,birthday,cake,in +one
D piled on the side table = $The {stands|stand} piled to one side, the largest at the bottom, bows slightly crushed, a card tucked under one of the ribbons. +birthday,party,cake,table +many

window at home | window, large window, arched window, bay window, picture window
D light over the floor = $The {opens|open} in the wall to the left, the panes a little uneven, laying a long slanted shape with the shadow of the bars over the floor. +room,study,lounge,bedroom,attic,kitchen,studio -night,rain,fog +one
D from floor to ceiling = $The {takes|take} up the far wall from near the floor to the ceiling, divided by thin bars, the view held in upright strips and the boards bright before them. +loft,lounge,studio,office,gallery,room -night,rain,fog +many
D dark panes = $The {stands|stand} dark in the far wall, lamp and furniture given back faintly in the panes, a few far lights showing through the reflection. +in +night
D drops on the panes = $The {is|are} covered with drops, some running together in crooked lines, the outside only soft shapes and the sill wet along its edge. +in +rain
D in the thick wall = $The {breaks|break} the front at even distances, deep-set with worn sills, one sash pushed up and the corner of a curtain drawn out. +house,street,village,cottage,building +many

skylight | skylight, roof window, glass ceiling, glass roof
D slanting above = In the slope of the ceiling {is|are} $the, a clear rectangle of sky, $its light falling steeply on the floor with the edges of the frame drawn sharp. +in -night
D stars above the bed = In the slope of the ceiling {is|are} $the, a dark rectangle with a few points of light, a pale gleam along the frame. +in +night

stained glass | stained glass window, stained glass, stained-glass window
D coloured on the stone = $The {stands|stand} high in the far wall, small panes held by dark lead, with patches of $its colours thrown slantwise over the floor. +in -night
D high in the gable = High in the gable {is|are} $the, pieces of many colours parted by dark lead lines, the deepest near the border. +church,cathedral,chapel,house

door at home | door, wooden door, front door, double door
D at the end of the passage = At the end of the passage {is|are} $the, a line of light along the floor beneath, the handle rubbed bright and the frame scuffed at knee height. +hall,corridor,castle,dungeon +one
D standing a hand open = $The {stands|stand} a hand open in the side wall, light coming through the gap in a narrow upright band that bends where it meets the floor. +room,lounge,bedroom,attic,kitchen,study +one
D one step up from the ground = In the middle of the front, one worn step above the ground, {is|are} $the, the knocker polished by hands, a scraper and a clay pot to either side. +house,cottage,street,village,wall +one
D one after another = $The {follows|follow} one after another down both sides, each with a small number and a worn handle, the furthest only as wide as a finger. +hall,hotel,corridor,street +many

staircase at home | staircase, stair, spiral staircase, marble staircase, grand staircase, wooden staircase
D rising from the middle = $The {rises|rise} from the middle of the floor and {turns|turn} to the left half-way, treads dipped in the middle, the handrail bright where hands have slid. +hall,castle,hotel,mansion,library,palace
D along the wall to the gallery = Along the right-hand wall {climbs|climb} $the, narrow and steep, a few books set down on the lowest treads and the upper end lost in shade. +lounge,loft,attic,room,cabin,shop,cafe
D cut into the slope = $The {climbs|climb} the slope in short flights, edges worn round, grass in the joints and a bend half-way where the upper part goes out of sight. +mountain,garden,village,sea

beam | beam, wooden beam, exposed beam, rafter
D across the ceiling = $The {crosses|cross} the ceiling from wall to wall, square and heavy with old peg holes and long cracks, lighter at the edges, a hook still fixed in one. +in

brick wall | brick wall, exposed brick, exposed brick wall
D pale mortar between = $The {runs|run} the length of the room on the left, worn edges and pale mortar between the courses, the light grazing it so that each brick has its small shadow. +in

wooden floor | wooden floor, hardwood floor, floorboard, parquet, parquet floor, wood floor
D boards toward the window = $The {runs|run} away from us to the far wall, boards of uneven width, the finish dulled in paths between the furniture and bright toward the window. +in

tile | tile, tiled floor, tiled wall, subway tile, mosaic tile, checkered floor
D up the wall = $The {covers|cover} the wall to shoulder height in even rows, thin pale joints between, a soft doubled window in the glaze and one corner chipped. +bathroom,kitchen +many
D over the whole floor = $The {covers|cover} the floor up to the walls, the rows drawing together toward the far end, worn dull where people walk. +in

wallpaper | wallpaper, floral wallpaper
D behind everything = $The {covers|cover} the wall behind, the pattern repeating evenly up to the ceiling, one seam just lifting near the corner and a paler square where a frame has hung. +in

stack of books | stack of books, pile of books, book stack
D on the floor by the seat = Beside the seat, on the floor, {stands|stand} $the, spines at slightly different angles, slips of paper sticking out and a cup set down on top. +room,study,library,lounge,bedroom,shop

map | map, old map, world map, treasure map
D pinned over the desk = On the wall over the desk {hangs|hang} $the, folds worn white, pins and a length of thread marking a way across it. +study,room,bedroom,office,classroom -table -workshop,studio
D weighed down at the corners = $The {lies|lie} unrolled across the table, corners weighed down by a cup and a stone, fold lines worn through in two places, a pencil laid along the coast. +table,desk,cabin,ship,tent -counter,office

chalkboard | chalkboard, blackboard, whiteboard
D across the front wall = $The {runs|run} across the front wall, half wiped, with columns of figures and one drawing left on the right, a ledge of chalk ends and a sponge beneath. +classroom,study,school
D with the day's dishes = On the wall beside the counter {hangs|hang} $the, the day's list in an uneven hand, prices down the right side, a smear of wiped chalk at the foot. +cafe,kitchen,shop

easel | easel, painter's easel
D turned to the window = $The {stands|stand} a step from the window, three legs spread, a half-painted canvas clamped at breast height, drips of dried paint along the ledge. +in
D at the edge of the view = $The {stands|stand} on the ground at the left, legs set at different heights for the slope, a small half-finished canvas on it and a box of tubes open below. +field,garden,sea,mountain,shore,balcony

sewing machine | sewing machine
D cloth under the needle = Near the window {stands|stand} $the, a seam half-way under the needle, the wheel bright at the rim and a length of cloth running down over the edge. +in

tool | tool, hand tool, garden tool
D each on its nail = $The {hangs|hang} on the wall behind the bench, each on its own nail inside its painted outline, handles dark from hands, two outlines left empty. +workshop,garage,shed,room +many
D laid out beside the work = $The {lies|lie} in a row at the edge of the bench, handles dark from hands, fine shavings caught among the blades. +bench,table,studio +many

workbench | workbench, work bench
D along the window wall = $The {stands|stand} along the window wall, the thick top scarred with saw marks, a vice at the near end, curls of shaving underfoot. +in

gym equipment | gym equipment, dumbbell, barbell, treadmill, weight, kettlebell, punching bag, exercise bike
D in a row before the mirror = $The {stands|stand} in a row along the wall, handles worn bright, a towel over one of them and a water bottle set down on the rubber floor. +gym,room,basement,garage +many
D on the rubber floor = On the rubber mat to the right {is|are} $the, the grip worn bright, chalk marks beside it and a water bottle within reach. +gym,room,basement,garage +one

pool table | pool table, billiard table, snooker table
D under a long lamp = $The {stands|stand} in the middle of the room under a low lamp, balls broken loosely over the cloth, a cue laid across one corner and the cushions worn at the pockets. +in

aquarium | aquarium, fish tank, fishbowl, fish bowl
D lit on its stand = Against the wall {stands|stand} $the, lit from above, a chain of fine bubbles rising at one side, small fish turned all one way above the gravel, light rippling on the ceiling. +in

birdcage | birdcage, bird cage
D hung by the window = $The {hangs|hang} near the window from a curved stand, thin bars gathered to a ring at the top, the little door open and a wooden perch across the middle. +in

barrel | barrel, wine barrel, oak barrel, cask, keg, whiskey barrel
D in two tiers = $The {lies|lie} on their sides in two tiers along the vault, chalk marks on the round ends, the hoops drawing arcs that grow smaller into the dark. +cellar,brewery,distillery,winery +many
D beside the door = $The {stands|stand} upright beside the door, staves bulging in the middle, hoops a little rusty, a ring-shaped stain on the lid. +pub,tavern,shop,barn,cellar,farm,harbour,ship +one
D stacked against the wall = $The {stands|stand} stacked against the wall, some on end and some on their sides, hoops a little rusty, the wood dark where it is damp. +pub,tavern,shop,barn,farm,harbour,ship +many

chest | chest, trunk, wooden chest, old trunk, steamer trunk
D lid thrown back = $The {stands|stand} in a bar of dusty light near the middle, the lid thrown back against the wall, folded cloth and a bundle of letters inside, leather handles cracked. +attic,room,barn
D at the foot of the bed = At the foot of the bed {stands|stand} $the, long and low with iron corners, a folded blanket on the lid and the hasp hanging open. +bedroom
D half in the sand = $The {lies|lie} half sunk in sand, tilted, the lid sprung a hand wide on the glint of coins, iron bands rough with rust. +sand,sea,underwater,island,reef,pirate,cave

throne | throne
D at the head of the steps = At the far end, three steps above the floor, {stands|stand} $the, the back rising to carved points well above a head, armrests worn smooth, a long cushion hanging over the seat. +hall,castle,palace,in

banner | banner, pennant, tapestry, heraldic banner
D between the pillars = $The {hangs|hang} from the beams in two rows down the length of the hall, straight and heavy, fringes just stirring, the emblems largest on the nearest pair. +hall,castle,palace +many
D on the end wall = $The {hangs|hang} on the end wall from a pole, straight and heavy, creased across where it was folded, the fringe a little above the floor. +hall,castle,palace +one
D from the tower = $The {streams|stream} from the top of the wall, cloth rippling to a forked end, one edge frayed by the wind. +tower,castle,tent,field,battle

suit of armour | suit of armour, suit of armor, armour suit, armor suit, suits of armor
D standing beside the door = Beside the doorway {stands|stand} $the, visor down, gauntlets closed on the shaft of a halberd, a soft bright line down each curved plate. +in
`;
