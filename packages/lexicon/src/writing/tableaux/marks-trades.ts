/** Logos, badges and icons of shops and trades: one emblem each, its letters and its colours. The form: `tableaux.ts`. */
export const MARKS_TRADES_TABLEAUX = `
marks-bakery | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & bakery, baker, bakehouse, bread, sourdough, boulangerie, patisserie | @ any
D loaf with a smile = A round loaf seen from the front is one solid dome, and the single long slash across its crust curves up at both ends like a smile. -moon,sun
D loaf as crescent = A croissant and a crescent moon are one and the same shape here, five bare gaps dividing it into its baked segments. +moon
D loaf as rising sun = Half a round loaf lifts over a level line as a sun does, its scoring cuts spreading as seven even rays. +sun
D crumbs = Two square crumbs have fallen clear of the lower right edge, and they are the only things that break the outline.
O letters below = $words runs beneath in a plump rounded slab letter, as wide as the loaf and close under it, so that loaf and name read as one block.
O *crust brown = Everything is one flat crust brown on a flour-white ground, the cuts being simply the ground showing through.
N no shading = It does without wheat ears, ribbons and steam, and stays legible at the size of a bread-bag clip.
V flat mark = Flat vector mark in one colour, centred, with a margin as wide as half the loaf

marks-coffee | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & coffee, cafe, café, espresso, barista, roaster, roastery, coffeehouse, coffee shop, coffee house, coffee bar, coffee roaster, coffee roastery, coffee brand, coffee company, coffee cup, coffee bean, coffee beans, cup of coffee | @ any
D fox cup = The cup's handle is a fox's bushy tail that curls round from behind, its tip left bare, and two pointed ears stand on the rim. +fox
D moon cup = Seen from above, the black coffee in its round cup is a night sky, and the shine on it a slim bare crescent. +moon,night
D bear cup = The cup in front view is a bear's face, its two handles the ears, and the coffee's dark level its muzzle. +bear
D owl cups = Seen straight from above, two cups of black coffee sit side by side on their saucers and stare out as the round eyes of an owl; a coffee bean between them is the beak. +owl
D mountain cup = The front of a round coffee cup in side view shows a mountain of two pointed peaks, left bare, and its saucer line is the ground below them. +mountain,mountains,peak
D cat cup = The handle of a plain cup is a cat's curled tail, and two small triangular ears stand up from the rim. +cat
D cup = One round coffee cup in straight side view stands in the middle, a half circle with a ring for a handle on a short line for the saucer. -owl,cat,fox,moon,night,bear,mountain,mountains,peak
D bean = One coffee bean, tilted to the right, with a single S-shaped cut down its middle, is left bare in the front of the cup. +bean,beans -owl,cat,fox,moon,night,bear
D one strand of steam = From the rim a single strand of steam rises, turns once and stops, the same thickness as the handle. -owl,moon,night,steam
D steam = Three strands of steam rise from the rim in parallel S-curves, the middle one tallest, the same thickness as the handle. +steam,steaming,steamy,hot
O letters = $words sits under the saucer line in widely spaced small capitals of a narrow sans serif, half as wide again as the cup.
O *dark roast = Solid dark-roast brown does all the drawing on a milky cream, with no third colour.
N reverses = The whole works as well cut out in cream from a brown disc, as it would be stamped on a paper cup.
V flat = Flat vector mark, even line weight, centred on bare ground

marks-tea | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & tea, teahouse, tea room, tearoom, chai | @ any
D leaf as flame = Two tea leaves and a bud stand upright from one stem, and the hollow between the leaves has exactly the outline of a small handleless bowl.
D one line = The left leaf is solid, the right one only an outline with its midrib, so that day-lit and shaded side are told without any shading.
O letters = $words follows the inside of the ring along its lower half in light serif letters, generously spaced.
O *green and ground = A deep, slightly grey green prints on paper white; a thin ring of the same green encloses the sprig and opens at the bottom where the stem passes through.
N small test = No teapot and no steam are needed; shrunk to a tag on a string, the bowl between the leaves still shows.
V round mark = Round emblem in one colour, hairline ring, centred

marks-brewery | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & brewery, beer, craft beer, brewpub, taproom, ale, pub, brewing | @ any
D fox hop = A hop cone lies on its side, and it is a fox's brush; the animal itself is asleep behind it, only an ear and closed eye showing. +fox
D raven hop = A raven sits with lowered head, and its folded wing is built of the overlapping scales of a hop. +crow,raven
D bear and hop = A bear's head from the front is built of overlapping hop scales, the two smallest ones making its ears and the cone's tip its muzzle. +bear
D wolf and hop = A wolf lifts its muzzle straight up, and the fur of its throat is drawn as the overlapping scales of a hop cone. +wolf
D hop as drop = A hop cone hangs point down; its lowest scale has come loose and is a falling drop. -bear,wolf,fox,crow,raven
D heavy line = The scales are drawn with a line as thick as a rope, blunt at every end, as if cut into a wooden stamp.
O letters arched = $words bends over the top in condensed block capitals with notched corners, the arc hugging the shape below.
O *two inks = Black does the outline, one flat amber fills every second scale, and the ground is unbleached board.
N no mug = There is neither a foaming mug nor a barrel, and only two small stars hold the ends of the arc apart from the emblem.
V stamp look = Flat two-colour badge, firm edges, centred on plain ground

marks-winery | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & winery, wine, vineyard, wine bar, vintner, wine shop | @ any
D glass of hills = A wine glass in outline is filled a third, and the level of the wine is no straight line but three vineyard hills, each ribbed by a few even rows.
D sun in the bowl = Over the hills, in the empty upper part of the bowl, a small solid disc hangs like a low sun.
O letters = $words stands beneath the foot in a high-contrast serif, set in capitals with much air between, no wider than three glasses.
O *burgundy = The wine is flat burgundy, the outline of glass and disc a fine line of the same colour, all on ivory.
N quiet = No grapes in a bunch, no scrolls; the stem ends in a foot that is one plain stroke.
V fine = Flat mark in fine line and one fill, tall format, centred

marks-distillery | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & distillery, gin, whisky, whiskey, rum, vodka, spirits, cocktail bar, bar | @ any
D juniper star = A sprig with three round berries grows inside a tall stoppered flask, and the top berry has taken the place of the stopper.
D engraved line = The flask is drawn by upright parallel lines that thicken on the right side, like an old engraving, while the sprig stays solid.
O letters = $words is split by the flask into a left and a right half in slender engraved capitals standing at mid height.
O *ink = Night-blue ink on warm white paper is all there is, apart from one berry in copper.
N frame = A thin double rule with clipped corners frames it upright, broken only where the flask's foot rests on it.
V engraved = Engraved-style label emblem, upright, symmetrical, centred

marks-icecream | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & ice cream, gelato, icecream, frozen yoghurt, frozen yogurt, sorbet, ice lolly, popsicle | @ any
D bear cone = The scoop on its cone is a white bear's head from the front, ears two smaller scoops, a dark berry for the nose. +bear,polar
D cone as pin = A scoop on a cone is turned into a map pin: the round scoop above, the cone narrowing to the point, a bare bite taken from the upper right. -bear,polar
D one drip = On the left a single drip runs over the rim of the cone and ends in a round bead, the only thing that is not symmetrical.
O letters = $words bounces in soft, fat lower-case letters to the right of the cone, each letter as round as the scoop.
O *strawberry and wafer = The scoop is flat strawberry pink, the cone wafer yellow with a grid of four bare lines, and there is no outline at all. -bear,polar
O *ice white = The scoop is ice white against a flat cold blue, the cone wafer yellow with a grid of four bare lines. +bear,polar
N friendly = It needs no face and no cherry; the bite does the smiling. -bear,polar
V flat bright = Flat vector, two sweet colours on white, cone to the left of centre

marks-cake | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & cake, cupcake, cupcakes, dessert, sweets, confectioner, pastry, doughnut, donut, cookies, macaron, chocolate, chocolatier | @ any
D slice = A layer cake seen from the side is three stacked bars with rounded ends, and one narrow wedge has been pulled out a little to the right, leaving its exact gap.
D cherry dot = On top, just off the middle, sits one solid dot with a short curved stem that leans towards the missing slice.
O letters = $words runs below in a flowing brush script whose last stroke lifts and ends under the loose slice.
O *cocoa and cream = Cocoa brown bars alternate with bare cream ground, and the dot is cherry red, the only bright thing.
N plain plate = One long thin line under the bars is the plate; no frills, candles nor sprinkles are added.
V flat = Flat vector mark, three colours, soft corners, centred

marks-pizza | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & pizza, pizzeria | @ any
D moon slice = A round pizza with one slice drawn away leaves the crescent of a fat moon, three salami rounds lying on it as craters. +moon,luna
D fox slice = A single slice with its tip down is a fox's head: the crust has two points for ears, two olives are its eyes, and the tip is its nose. +fox
D slice as mountain = A single slice stands on its crust with its tip pointing up, and the molten cheese runs down from the tip like snow from a peak. -moon,luna,fox
D three discs = Three round slices of salami are cut out as bare circles, the largest one half off the left edge. -moon,luna,fox
O letters = $words leans on the crust in heavy Italian-sign capitals, slightly slanted, with a flick on the last letter.
O *tomato = The slice is flat tomato red with a mustard crust below, the cheese being simply the pale ground.
N no chef = There is no moustached cook and no flag, only the triangle that everyone knows.
V round moon = Flat vector emblem, round, centred, no outline +moon,luna
V flat = Flat vector emblem, strong triangle, centred, no outline

marks-burger | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & burger, hamburger, diner, fast food, food truck, street food, hot dog, takeaway, grill, bbq, barbecue | @ any
D stacked bars = Two half circles and three wavy bars make a burger in plain side view, all of the same thickness with the same gap between, so that it also reads as stripes on a flag.
D bite = A scalloped bite of three arcs is missing on the right side and cuts cleanly through every layer.
O letters = $words takes the place below in squat, extra-bold capitals set tight, exactly as wide as the bottom bun.
O *mustard and red = Mustard yellow buns hold a tomato-red, a leaf-green and a dark-brown bar, flat and without outline.
N no grin = No mascot, flames nor sesame clutter, just five seeds as bare drops on the top bun.
V bold = Bold flat vector, thick even gaps, centred

marks-sushi | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & sushi, ramen, japanese restaurant, noodle, noodles, izakaya, bento, poke | @ any
D roll as sun = A maki roll seen from its cut end is a thick dark ring round a white field with one red disc, and so it is also a rising sun on a flag.
D sticks = Two thin slanted strokes cross behind the ring at the upper right, one ending exactly on its outer edge.
O letters = $words stands to the right, small, in light geometric lower case, its baseline level with the foot of the ring.
O *black white red = Ink black and one red on rice white carry it, and the ring has a faintly uneven brush edge on its inside only.
N empty = Everything else is left empty, about as much ground on each side as the ring is wide.
V brush = Minimal mark, one brushed ring, three colours, left of centre

marks-restaurant | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & restaurant, bistro, brasserie, eatery, trattoria, tavern, dining, catering, chef | @ any
D fork in keyhole = The bare gap between the middle tines of a solid fork widens at its foot into a small arched doorway with a lit window above.
D steady form = The fork stands upright in a solid upright oval, cut out of it, so that the oval also reads as a plate seen askew.
O letters = $words circles the oval in small spaced capitals of an old-style serif, beginning and ending at the handle.
O *bottle green = One deep bottle green on off-white; nothing is shaded and no line is thinner than the gaps of the fork.
N without = Spoon, knife and cook's hat are left away, for the doorway says that one may come in.
V oval = Upright oval emblem, one colour, flat, centred

marks-butcher | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & butcher, butchers, butchery, deli, delicatessen, meat, charcuterie, steakhouse | @ any
D cow with cuts = A cow in side view stands solid and square as on an old enamel sign, divided into its cuts by seven bare lines that run straight through.
D cleaver = One of the pieces, over the shoulder, has just the outline of a cleaver with its round hanging hole.
O letters = $words forms two arcs, above and below the animal, in heavy slab capitals with square dots between the words.
O *oxblood = It is printed in one oxblood red on butcher-paper buff, with the slightly starved ink of a rubber stamp at the edges.
N plain = It does without knives crossed behind, banners and years.
V stamp = Round stamp in one colour, level and symmetrical, centred

marks-fishmonger | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & fishmonger, fish shop, seafood, fish and chips, oyster bar, chippy, fishing, angler, angling | @ any
D fish and hook = A fish in side view is two arcs that cross at the tail, and the line of its gill cover runs on downwards and comes up as a hook.
D rings of scale = Four rows of small bare half circles mark scales on the back half only; the head stays solid but for one round eye.
O letters = $words swims behind the tail in plain bold sans-serif lower case whose height equals the fish's body.
O *sea blue = The fish is a deep sea blue on ice white, and the eye alone is orange.
N no waves = Neither anchor nor waves nor net comes in, so the hook is found only at a second look.
V flat = Flat vector mark, long and low, fish facing left

marks-farm | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & farm, farm shop, farmers market, smallholding, ranch, organic, greengrocer, dairy, vegetable box, grocer, agriculture | @ any
D furrows and sun = Inside a circle, five furrows narrow towards a low horizon, and the half sun on it is also the crown of a carrot, with three short leaves for rays.
D hand-cut edges = All edges are slightly faceted, as if cut from lino with a knife, and the furrows end in blunt points.
O letters = $words lies round the upper rim in sturdy, slightly irregular capitals cut in the same manner.
O *soil and leaf = Soil brown furrows, a leaf-green sky, and ground-white gaps of one width between them make two inks do for everything.
N no barn = No tractor, barn nor cockerel is added; the round shape is ready for a crate's side.
V linocut = Round linocut-style badge, two inks, centred

marks-honey | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & honey, beekeeper, beekeeping, apiary, bee, bees, hive | @ any
D hexagon bee = A bee from above is made of three stacked bars across a single hexagon, with two rounded wings lifted as outlines on either side.
D drip = The lowest bar has become liquid: its underside sags and lets one long drop hang, perfectly smooth.
O letters = $words is set underneath in warm humanist capitals, the drop falling exactly between two of its letters.
O *honey and black = Bars are black, hexagon and drop one honey yellow, and the wings are merely black lines on white.
N alone = One bee and one cell are enough, so there is no comb spread out behind.
V flat geometric = Flat geometric mark, two colours, strictly symmetrical, centred

marks-jam | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & jam, preserves, marmalade, pickles, chutney, juice, smoothie, juicery, lemonade, kombucha | @ any
D jar of fruit = A lidded jar in outline is filled by one single huge strawberry that fits its walls exactly, the leaves pressing up as the gathered cloth of the lid. -juice,smoothie,lemonade,kombucha
D drop and slice = A round slice of orange with eight bare segments pours out of its own lower edge as one thick drop, so the fruit and the glassful are one form. +juice,smoothie,lemonade,kombucha
D pips = Small drop-shaped pips are left bare in the solid colour, regular as stitches.
O letters = $words is written on a paper label strip across the middle in an upright school-book script.
O *fruit red and green = Ripe red and leaf green print flat on cream with a thin misfit between the inks.
N homely = No gingham, bow nor spoon crowds it.
V flat = Flat two-colour emblem with a printed feel, upright, centred

marks-vegan | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & vegan, vegetarian, plant based, health food, salad, salad bar | @ any
D leaf fork = A fork whose four tines are four long leaves, the two outer ones just beginning to bend outwards, stands upright on a slender handle.
D veins = Each leaf has one bare midrib that runs down into the handle, where the four lines lie side by side as fine grooves.
O letters = $words stands at the right of the handle in open, round lower case, its first letter aligned with the spot where leaves turn to metal.
O *fresh green = A fresh mid-green is the only ink, on warm white.
N calm = No letter V, no heart and no globe is hidden in it.
V flat = Tall flat vector mark, one colour, set left of its name

marks-dog-groomer | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & dog groomer, groomer, grooming, dog grooming, dog wash, pet salon, pet spa | @ any
D half and half = A terrier's head in profile is split by one clean vertical line: behind it the fur is a shaggy zigzag outline, before it a smooth clipped curve.
D comb = The line between is a comb seen edge-on, its teeth reaching into the shaggy half.
D bubble nose = The nose is a round soap bubble with one bare crescent of shine on it. +soap,soapy,bubble,bubbles,suds,splash,wash
O letters = $words sits under the chin in friendly, evenly rounded letters, its tail letter curling up like the dog's own tail.
O *teal = Solid teal draws the dog, the ground is soft white, and a coral dot is all the collar there is.
N no paw = It keeps away from paw prints, scissors and hearts, and the head turns right, towards the smooth side.
V flat = Flat vector mark, two colours, crisp outline, centred

marks-pets | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & pet shop, pet store, pets, dog walker, dog walking, dog sitter, dog training, cattery, kennel, kennels, pet sitting, puppy | @ any
D dog and cat heart = A sitting dog and a sitting cat, seen from behind, lean their heads together, and their two tails cross and curl into one heart-shaped gap. -walker,walking,training
D lead as line = A single unbroken line starts as a lead loop at the top left, runs down and becomes a trotting dog, muzzle forward, and ends in its raised tail. +walker,walking,training
D even stroke = The drawing keeps to one round-ended stroke, thick as a finger, with only the ears filled solid.
O letters = $words is placed below the paws in cheerful bold sans serif, resting on the same ground line.
O *navy and tan = Navy on pale sand, with one tan ear, makes the whole colour scheme.
N clean = No bones and no bowls.
V line = Single-weight line mark, two colours, centred low

marks-vet | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & vet, vets, veterinary, veterinarian, animal hospital, animal clinic, animal rescue, animal shelter | @ any
D cross of animals = The four arms of a medical cross are four bare animals cut from the solid: a dog's head to the left, a cat's to the right, a bird above, a rabbit below, all facing inward.
D plain cross = Its corners are rounded generously, like something sewn from felt, so that it never looks cold.
O letters = $words stands to the right of the cross in calm humanist sans serif, two lines, flush left, capped by the height of the arms.
O *clinic green = One clear, slightly bluish green on white is the only colour.
N none = No stethoscope nor paw is put on top; at small size the four heads turn into simple notches.
V flat = Flat vector mark, one colour, cross left, calm margin

marks-barber | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & barber, barbers, barbershop, barber shop, beard, shave, shaving | @ any
D fox tails = A fox's head from the front has cheeks combed out into two sharp whiskers, parted by a bare open razor for its muzzle. +fox
D lion comb = A lion's mane is combed to one side in nine even strands, and the comb's teeth are still in it. +lion
D pole and razor = An open cut-throat razor makes a tall V, and its handle carries the slanting stripes of a barber's pole. -fox,lion
D moustache = In the opening of the V hangs one solid, upswept moustache, its two tips level with the blade's end. -fox,lion
D side hairs = On the smooth side every hair ends on one clean line, on the other the last three stray. +fox,lion
O letters = $words curves below in wide, notched Western capitals with a thin inline cut into each stroke.
O *silver = Silver grey and black draw it on chalk white, and the razor's handle is brick red. +fox
O *lion tones = Old gold and navy draw it on chalk white. +lion
O *red white navy = The stripes are brick red and bare ground, blade and moustache navy, everything on a chalk white. -fox,lion
N frame = A plain ring closes the whole, broken by the tips of blade and handle; combs, stars and dates stay away. -fox,lion
V badge = Round vintage badge, flat inks, symmetrical, centred

marks-hair | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & hairdresser, hair salon, hair, salon, hairstylist, stylist, braids, wig | @ any
D comb and profile = A face in profile is nothing but bare ground, its outline told entirely by the seven long strands of hair that sweep back from the forehead and thin out to points.
D last strand = The lowest strand turns up again at its end and closes into the finger rings of a pair of scissors.
O letters = $words stands under the neck in thin, widely spaced sans-serif capitals.
O *plum = All strands are one plum colour on very pale pink.
N restraint = Eye, mouth and ear are left out, since the line of forehead, nose and chin is enough.
V elegant = Elegant flat line mark, one colour, face towards the left

marks-nails | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & nail salon, nails, manicure, beauty salon, makeup, make up artist, lashes, cosmetics, skincare, skin care, spa, perfume, beauty | @ any
D petal hand = Five long rounded petals open from one point, the middle one tallest, and read at once as a flower and as the fingers of a raised hand.
D tips = The top of each petal carries a bare, almond-shaped window as a polished nail would.
O letters = $words sits below in a graceful, high-contrast serif, lower case, with the crossbars drawn hair-thin.
O *blush and bronze = Petals are powder pink, edges a thin bronze line, on a ground of warm ivory.
N light = It has neither lips nor lashes nor sparkles.
V delicate = Delicate flat emblem, thin line and two pale tints, centred

marks-tattoo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & tattoo studio, tattoo shop, tattoo parlour, tattoo parlor, tattooist, piercing | @ any
D rose needle = A full-blown rose seen from the side stands on a stem that is the tattoo needle itself, with one thorn left and one leaf right.
D bold line = Outlines are as black and thick as old flash, the inside shaded by rows of dots that thin out towards the petals' edges.
O letters = $words fills a ribbon that passes behind the stem, in blackletter-tinged capitals with sharp serifs.
O *black and red = Black carries nearly all of it, and one flat vermilion fills the innermost petals only.
N edges = Ends of the ribbon are split like swallows' tails; skulls and daggers are not needed.
V flash = Traditional flash style, heavy outline, centred on off-white

marks-florist | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & florist, flower shop, flowers, floral studio, bouquet, florals | @ any
D wild bunch = A cone of paper leans, and out of it stick grasses, seed heads and one big daisy at odd angles, the tallest bent by its own weight. +wild
D moon flower = One round white bloom stands over its wrapping cone like a full moon over a roof, a moth at its edge. +moon
D bouquet of arcs = A cone of wrapping paper, two flat overlapping triangles, holds one large flower that is made of nine identical circles' arcs, drawn without lifting the pen. -wild,moon
D one stray = A single stem leaves the bunch to the right and bows over the paper's edge with a closed bud at its end.
O letters = $words is written below by a thin brush in upright script, with tall ascenders that nearly touch the paper's tip.
O *eucalyptus and coral = Paper and stems are grey-green, the flower coral line, the rest warm white.
N spare = There are no leaves at all apart from one on the bowed stem.
V line = Light line mark with two flat fills, tall, centred

marks-garden | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & gardener, gardening, landscaper, landscaping, garden centre, garden center, plant shop, nursery garden, lawn care, tree surgeon, arborist, plants, houseplants | @ any
D spade leaf = The blade of a garden spade is a broad leaf standing on its tip, its midrib running up and becoming the shaft.
D grip = At the top the grip is a plain D, and from its left end springs one small shoot with two seed leaves.
O letters = $words stands left and right of the shaft, half and half, in a firm, slightly condensed sans serif.
O *moss = Moss green is used flat on bare paper white, and every line has the thickness of the midrib.
N no fence = A short level stroke under the tip is all the earth that is shown.
V upright = Upright flat mark, one colour, exact mirror symmetry but for the shoot

marks-bookshop | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & bookshop, bookstore, book shop, books, library, reading club, book club, publisher, publishing, author, writer | @ any
D fox book = A fox lies curled round itself, and its back is the curved fore-edge of an open book whose pages are its bushy tail. +fox
D owl book = An open book standing on its edges seen from the spine is an owl: the covers are wings, two bare holes at the top its eyes. +owl
D door book = A book stands half open like a door, and a warm strip of light with the shadow of a small reader falls out of it. -fox,owl
D page lines = Fine parallel lines mark the pages on one side only, seven of them, ending at slightly different lengths.
O letters = $words is set in a bookish old-style serif, upper and lower case, below the spine with a thin rule between.
O *ink blue = It is drawn solid in ink blue, with one patch of lamp yellow on bare ground.
N quiet = Stacks, quills and spectacles are left to others.
V flat = Flat vector emblem, two colours, centred, generous quiet around

marks-clothes | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & fashion, clothing, clothes, boutique, streetwear, tailor, menswear, womenswear, vintage shop, thrift shop, dressmaker, sewing, seamstress | @ any
D needle and thread = A needle stands upright, and the thread through its eye falls in one loop that draws a coat hanger before it runs out to the right. -streetwear
D blunt tag = A swing tag hangs by one string as a tall solid rectangle with clipped corners; its hole is a bare asterisk. +streetwear
D single line = The thread is even and thin, the needle tapers from hairline to a stroke three times that thickness.
O letters = $words is centred beneath in widely tracked, very light capitals, so that the spaces are as wide as the letters.
O *black on bone = Black on bone white, without any third tone.
N bare = Buttons, mannequins and scissors are left out.
V fashion = Minimal line mark, black, small in a very wide field

marks-jeweller | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & jeweller, jeweler, jewellery, jewelry, goldsmith, watchmaker, watch, watches, diamond, engagement rings | @ any
D ring and star = A thin circle is a ring, and where its stone should be sits a four-pointed star that is only the bare crossing of four cut facets.
D taper = The band swells slightly at the bottom, to twice the width it has at the stone.
O letters = $words stands below in slender roman capitals as if chiselled, spaced apart to the width of five rings.
O *gold = A flat dull gold, no gradient, draws it on deep green-black.
N unshiny = It has no glitter, rays nor crown, only the four facets.
V fine = Fine line emblem, symmetrical, centred

marks-plumber | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & plumber, plumbing, heating, boiler, drain, drains, bathroom fitter | @ any
D frog tap = A frog crouches as a tap, its mouth the spout with one drop at the lip, its back the turning handle. +frog
D pipe and drop = A thick pipe comes in from the left, bends down at a right angle and ends over one drop, and the drop's bare inside is a small house with a pitched roof. -frog
D joint = Two plain collars mark the joint at the bend, each a stroke wider than the pipe. -frog
O letters = $words is set in solid, slightly rounded capitals along the pipe's upper side, exactly as long as the straight run.
O *blue and copper = The pipe is flat copper, the drop a strong blue, both on white.
N no spanner = It leaves out moustached men, spanners and taps.
V van = Bold flat vector, readable across a street, centred

marks-electrician | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & electrician, electrical, electric company, power company, solar panels, solar energy, energy company, charging station, battery | @ any
D bolt and plug = A plug with two pins points up, and its lead falls, kinks twice and becomes a bolt of lightning with a sharp tip. -solar
D sun of cells = A half sun stands on a level line, cut by a tilted grid of bare lines into nine solar cells. +solar
D straight cuts = All corners are at forty-five degrees, and the strokes keep one thickness throughout.
O letters = $words stands at the right in upright, technical sans serif, bold, with the letters' ends cut at the bolt's own slant.
O *yellow on navy = Signal yellow is set flat on a navy tile with rounded corners.
N sober = No light bulb and no sparks are shown.
V tile = Flat two-colour tile mark, strong contrast, name to its right

marks-builder | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & builder, builders, construction, carpenter, carpentry, joiner, joinery, roofer, roofing, bricklayer, architect, architecture, contractor, woodworker, woodworking, handyman | @ any
D roof of rule = A folding carpenter's rule, opened in three joints, makes the roof and one wall of a house, with its tick marks running along the inner edge. -architect,architecture
D two planes = Two flat planes meet at a corner and make a house that can be read from inside and from outside. +architect,architecture
D weight = The strokes are thick and square-ended, and a bare gap of half their width parts them at every joint.
O letters = $words forms the ground the house stands on, in wide and heavy grotesque capitals.
O *safety orange = Charcoal does the building, one short part is safety orange, on light grey.
N no tools = Hard hats, hammers and cranes stay in the van.
V solid = Solid flat vector, two colours, square composition

marks-garage | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & garage, mechanic, car repair, auto repair, car wash, tyres, tires, car dealer, motorcycle, motorbike, motor club, biker, racing team, cars, taxi | @ any
D spanner road = The jaws of a spanner open upward around a round sun, and its handle is a road that narrows to them, with a broken bare line down the middle. -motorcycle,motorbike,biker
D wing wheel = A spoked wheel carries one swept-back wing of four stepped feathers, and the wing's lower edge is a straight exhaust pipe. +motorcycle,motorbike,biker
D slab = Everything is drawn in heavy slabs with small rounded corners, as if punched from steel plate.
D rim = A rim like the edge of a pressed sheet, thin bare line inside thick dark one, follows the shield all round.
O letters = $words arches over the top in wide athletic block capitals with an inline.
O *red and black = Black on a faded signal red, as on an enamel oil can.
N wear = The two inks meet edge to edge without outline, and there are no flames, no pistons.
V badge = Shield-shaped flat badge, two colours, centred

marks-lawyer | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & law firm, lawyer, lawyers, solicitor, solicitors, attorney, legal, notary, barrister, accountant, accounting, finance, bank, insurance, consultant, consulting, investment, real estate law | @ any
D scales as door = Two identical tall columns stand close, and the bare slot between them has the outline of a balance with level pans. -accountant,accounting,finance,bank,investment
D rising bars = Three upright bars of growing height are cut on top by one straight slant, so that together they make an arrow that climbs to the right. +accountant,accounting,finance,bank,investment
D exact = Edges are mathematically straight, and one measure governs all gaps.
D base = Everything rests on one level bar that is as thick as the narrowest gap is wide, and ends with it.
O letters = $words is set to the right in sober roman capitals with small caps, in two lines parted by a hair-thin rule.
O *deep blue = A blue close to black on white is the only colour.
N grave = It needs no gavel, globe nor laurel.
V formal = Formal flat mark, one colour, strict geometry, left of its name

marks-estate-agent | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & estate agent, real estate, realtor, property, letting agent, house, homes, housing, bed and breakfast, guesthouse, hotel, hostel, holiday home, airbnb, inn | @ any
D key house = The bow of a key is a small house with a pitched roof, its bare door the keyhole, and the teeth of the key are three neighbouring gables in a row.
D level = The key lies level, house to the left, and its shaft is the street on which the gables stand.
O letters = $words runs beneath the shaft in a humane, open sans serif, as long as the key.
O *brick and cream = One brick red on cream, flat, with a lit window left bare.
N no roof line = No second roof, no swoosh and no skyline are put above.
V long = Long flat vector mark, one colour, centred

marks-cleaner | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & cleaner, cleaning, window cleaner, laundry, launderette, laundromat, dry cleaner, housekeeping, maid service | @ any
D tail wipe = A small animal in profile has passed over a pane, and its sweeping [tail/wing] has left one broad bright arc behind. +fox,magpie,bee
D bubble window = Four round bubbles of growing size rise from the lower left, and in the largest is a bare four-paned window, spotless. -fox,magpie,bee
D wiped arc = One broad arc passes behind them like the stroke of a cloth, its leading edge crisp and its tail broken into three thinning lines. -fox,magpie,bee
O letters = $words sits to the right in a light, clean geometric sans serif, lower case.
O *sky blue = Two blues, a pale and a strong one, on pure white.
N tidy = There is no broom, bucket nor twinkling star.
V airy = Airy flat vector, two tones, plenty of bare ground

marks-yoga | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & yoga, pilates, meditation, wellness, mindfulness, massage, therapist, therapy, retreat, reiki | @ any
D moon seat = A person bent back in a bow is one crescent stroke, hands to feet, and a small disc rests in its hollow. +moon -sun
D sun seat = A person with arms raised sideways stands before a half disc, and the arms go on as its two lowest rays. +sun
D tree seat = A person on one leg, hands joined overhead, is a slim trunk whose few leaves grow from the elbows. +tree -sun,moon
D lotus seat = Five strokes of a soft brush make a seated person from the front with crossed legs and hands on the knees, and the same five are the petals of an opening lotus. -moon,sun,tree
D head = The head is one small disc that floats clear above the middle petal, about its own width away. -moon,sun,tree
O letters = $words stands below in thin, round, widely spaced lower case.
O *sage = A grey sage green on warm white carries it, the disc alone being a pale apricot like an early sun.
N still = It gives up symbols, mandalas and gradients; each stroke swells in its middle and ends in a point.
V calm = Calm symmetrical mark in brush strokes, two soft colours, centred

marks-gym | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & gym, fitness, crossfit, personal trainer, weightlifting, bodybuilding, workout, boxing, boxing club, martial arts, karate, judo, mma | @ any
D barbell face = A barbell seen end-on and bent slightly under its load makes an arch, and beneath it two bare notches in the solid black are the set shoulders of a lifter. -boxing,karate,judo,martial,mma
D fist = A taped fist comes straight at us, built from eight blunt blocks, the bare bands of tape wrapping three times round the knuckles. +boxing,mma
D kick stroke = One dry brush stroke rises in a steep diagonal from a planted foot to a stretched heel, and a small square is the belt's knot at its bend. +karate,judo,martial
D mass = Angles are cut hard, the whole leaning on a base line thicker than any other stroke.
O letters = $words is locked underneath in extra-bold, extended capitals, sheared by ten degrees.
O *black and volt = Black and one acid yellow-green on white grey, without gradient.
N no muscle = No bulging arm, shield nor wings.
V strong = Heavy flat vector, two colours, compact block

marks-climbing | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & climbing, climbing gym, climbing wall, bouldering, mountaineering, alpine club, mountain guide, hiking, hiking club, trekking, outdoors, outdoor shop, camping, campsite, scouts, national park | @ any
D goat peak = A goat stands with all four feet together on the only summit, and the ridge below runs on up into its curved horns. +goat
D rope peak = A climber's rope enters at the lower left, draws the outline of a mountain with two summits in one stroke and closes on itself in a figure-eight knot. -camping,campsite,scouts,park,goat
D tent peak = A tent in front view and the mountain behind it are the same triangle twice, a large bare one holding a small solid one whose flap is folded back. +camping,campsite,scouts,park
D hold = On the steeper face three rounded dots of growing size lead upwards as [holds/stars].
O letters = $words stands on the foot line in condensed sturdy capitals, stretched to the mountain's width.
O *slate and orange = Slate grey with a single orange part, on stone white.
N plain sky = Pines, compasses and crossed axes have been left away.
V outline = Single-weight outline mark, two colours, broad base, centred

marks-football | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & football club, soccer club, football, soccer, football team, sports club, sports team, rugby, hockey, basketball, basketball team, baseball, volleyball, handball, cricket club, netball | @ any
D shield with ball = A shield is cut by one bare diagonal, and below it a quarter of a huge ball enters from the lower corner, its seams running out of the frame. -wolves,lions,bears,eagles,tigers
D beast over the ball = The beast that gives the team its name looks out of the shield in strict profile, built of a dozen straight-cut planes, its jaw resting on a quarter of a ball. +wolves,lions,bears,eagles,tigers
D seams = A double outline, one thick and one thin, follows the shield all round with a gap as wide as the thin one.
O letters = $words fills the straight bar along the top of the shield in tall, narrow block capitals.
O *colours = Two club colours, deep red and bone, are used flat, in equal shares.
N no year = No stars, no laurels and no year are invented.
V crest = Flat club crest, two colours, symmetrical shield, centred

marks-cycling | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & cycling, bike shop, bicycle, bicycles, bike, cycle club, bike repair, running, running club, marathon, triathlon, runner | @ any
D wheel letter = Two wheels are perfect rings, and the frame between them is a single bent line that also climbs and falls as a mountain road. -running,marathon,runner,triathlon
D stride = A runner in full stride is three slanted bars and a disc, the rear bar broken into shorter and shorter dashes behind. +running,marathon,runner,triathlon
D speed = The whole leans forward by a few degrees while its base line stays level.
O letters = $words trails behind on the left in slanted, narrow lower case, its last letter touching the rear part.
O *racing colours = Racing green with a thin line of cream within, both flat.
N none = Chains, gears and helmets are not shown.
V swift = Flat line mark, wide format, moving to the right

marks-surf | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & surf, surf shop, surfing, surf school, sailing, sailing club, yacht club, beach bar, beach, kayak, diving, dive shop, swim, swimming, swim school, wave, ocean | @ any
D fin wave = The curl of one wave is also the back and fin of a great fish, its eye a bare dot just under the lip. +shark,whale
D wave and sun = Three parallel bands rise from the left, curl over together and come to rest as the rim of a round sun. -sailing,yacht,kayak,shark,whale
D sail = Two bent triangles, a tall and a lower one, lean from one mast line, and the bare wedge between them is a gull's wing. +sailing,yacht,kayak
D retro lines = The bands keep equal thickness until the tip, where each ends in a rounded drop. -shark,whale
O letters = $words lies below in a relaxed, thick 1970s script with joined letters.
O *sunset stripes = Ochre, rust and deep teal follow one another from inside to outside, flat, on sun-bleached cream.
N none = No palm, board nor shark is added.
V retro = Round retro mark, three flat colours, centred

marks-space | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & space company, space, rocket, satellite, aerospace, astronomy, observatory, planetarium, astronomy club, nasa, mission patch, astronaut, spaceship | @ any
D orbit letter = A slim arrowhead climbs out of a thin orbit ring, and the part of the ring behind it fades from a full line to five dots.
D planet edge = Below, only the upper rim of a planet is shown as one wide shallow arc, with the thin bare line of its air above it.
O letters = $words follows the planet's arc in very wide, squared capitals with open corners.
O *night and white = White on a blue so deep that it is nearly black, with one small red wedge at the arrowhead's tail.
N few = Three stars of unequal size suffice, and there is no flag, flame nor astronaut.
V patch = Round flat mission emblem, clean edges, centred

marks-airline | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & airline, airport, aviation, flight school, travel agency, travel, tour operator, tourism, drone, drones, logistics, delivery, courier, shipping, moving company, removals | @ any
D paper plane pin = A folded paper plane flies up to the right, and the bare fold under its wing is an arrow that points the same way. -delivery,courier,shipping,logistics,moving,removals
D box arrow = An open box seen from its corner is three flat faces, and the flap on the right leans out as an arrowhead. +delivery,courier,shipping,logistics,moving,removals
D trail = Behind it a line dips once and thins to nothing, half as long as the shape itself.
O letters = $words is set at the right in confident, slightly slanted sans-serif lower case with wide counters.
O *red on white = Two tones of one warm red part the lit plane from the folded one, on white.
N none = It shows no globe, no clouds and no swoosh round the name.
V flat = Flat vector mark in two tones of one colour, moving right

marks-music-band | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & band, rock band, punk band, metal band, heavy metal, indie band, rapper, singer, musician, dj, record label, record shop, record store, music studio, choir, orchestra | @ any
D broken note = A large amplifier knob is turned past its last mark, and its pointer, thrown over to the right, is the stem of a solid eighth note. -metal,punk,choir,orchestra,dj,record
D metal spikes = Every stroke of the mark branches downward into roots and thorns, mirror-symmetrical, so dense that the word becomes a dark thicket. +metal
D metal middle = In its middle the thicket opens on a bare slit the shape of a lizard's pupil, and on both flanks the spikes hang down like dripping wax. +metal
D safety pin = A safety pin is bent open into a jagged pulse, its point up, stuck through a torn square of paper. +punk
D grooves = A record is cut at the side by one straight line, and its grooves run on beyond the cut as the bars of a level meter. +dj,record
D breath = Five open mouths, plain ovals of rising size, stand on five lines as notes do. +choir,orchestra
O letters = $words is wedged in tight underneath in hand-cut capitals of uneven height. -metal
O metal letters = $words itself is the thicket, its first and last letters growing long symmetrical spikes. +metal
O *black = Everything is black on raw white, slightly rough at the rim as after the tenth photocopy.
N reproducible = It needs no guitar and no skull, and can be drawn on a desk with a biro.
V rough = One-colour mark, rough printed edge, centred

marks-podcast | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & podcast, podcasts, radio, radio station, youtube channel, channel, streamer, twitch, vlog, interview show, talk show, newsletter | @ any
D microphone mouth = A microphone capsule is a rounded upright shape with three bare slots, and the middle slot bends up at one end into a talker's half smile.
D waves = Two arcs on the left and two on the right stand like speech marks.
D true subject = A magnifying glass takes the place of the stand, its lens holding the capsule. +crime,mystery,detective,murder
O letters = $words is stacked beneath in two lines of heavy, tight grotesque lower case, flush left, filling a third of the square.
O *violet and coral = A coral shape stands on a square of strong violet with rounded corners, flat.
N small = It stays readable at the size of a thumbnail, so headphones, cables and grilles are gone.
V square = Square cover-style tile, two flat colours, thick shapes

marks-game-studio | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & game studio, gaming, video game, video games, gamer, esports, e-sports, game developer, game, board game, board games, arcade, twitch | @ any
D pixel spark = A solid square of eight by eight cells has lost a few cells at one corner, and the loosened cells rise like sparks, smaller and smaller. -esports,e-sports,board
D shield beast = A snarling head, cut into a dozen hard planes with one narrow light edge, pushes forward over the rim of a pointed shield. +esports,e-sports
D meeple = A wooden playing piece with outstretched arms stands on the corner of a die, whose three visible faces carry one, two and three dots. +board
D hard edges = Only right angles and forty-five degree cuts occur.
O letters = $words is set at the right in squared, wide capitals with cut corners, each as tall as five cells.
O *neon and ink = Ink blue ground, flat cyan form, and one hot pink cell that is different from all others.
N none = Neither controller nor crown is shown.
V crisp = Crisp flat vector, three colours, hard edges, centred

marks-ai-startup | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & ai, artificial intelligence, start-up, startup, tech company, tech, software, saas, machine learning, data company, cloud company, robotics, crypto, blockchain, web agency, it company, technology | @ any
D question in answer = A square speech bubble is cut by one bare curve, so that the left part is a question's hook and the right part the full stop that answers it.
D grid = It is constructed on six equal units, with corner radii of exactly one unit, and can be redrawn by ruler and compass.
O letters = $words stands beside it in lower-case geometric sans serif of medium weight, x-height equal to the bubble's inner field.
O *one blue-violet = A single flat blue-violet on white; reversed, white on near-black.
N no brain = It holds neither brain, circuit, sparkle, hexagon nor swirl of gradients.
V minimal = Minimal flat mark, one colour, wide clear space, symbol left and name right

marks-school | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & school, nursery, kindergarten, preschool, daycare, childcare, academy, university, college, tutor, tutoring, teacher, education, graduation, students | @ any
D owl page = An open book stands upright, and its two pages are the round eyes and folded wings of an owl. +owl
D seedling of books = Two open pages lift like wings from a spine, and between them grows a shoot whose two leaves repeat the pages' curve in small. -nursery,kindergarten,preschool,daycare,childcare,owl
D stacked blocks = Three building blocks, a square, an arch and a triangle, are piled into a small house that leans a little, with a bare hand print for its window. +nursery,kindergarten,preschool,daycare,childcare
D drawn = Corners are softened, strokes even and broad enough to be cut from cardboard.
O letters = $words forms a wide arc above in open, well-spaced round letters, each easy to spell out.
O *blue yellow = A friendly middle blue and a warm yellow, flat on white.
N none = It leaves away owls, caps, torches and Latin.
V badge = Flat badge, three plain colours, centred

marks-toys | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & toy shop, toy store, toys, toy, baby, baby shop, baby clothes, children, kids, kids club, playground, children's party, clown, entertainer | @ any
D pull-along = A pull-along duck on two wheels is a half circle, a disc and a triangle, and its string runs out to the left and ties the last loop of a bow.
D clumsy charm = Shapes sit a hair out of line with one another, like blocks set down by a small hand.
O letters = $words hops along above the string in fat rounded letters, every second one a touch lower.
O *primary = Red, yellow and blue are each used once, flat, on milk white.
N none = Without balloons, stars and rainbows.
V playful = Playful flat vector, three primaries, no outlines

marks-photographer | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & photographer, photography, photo studio, camera, wedding photographer, film company, film production, film studio, cinema, videographer, production company, movie theater, theatre, theater | @ any
D aperture bird = The six blades of an aperture close to a small hexagonal gap, and one blade has come free at its tip, lifting like a wing. -cinema,theatre,theater,film,movie
D strip curtain = A strip of film with four bare perforations a side hangs in two folds and is drawn apart like a curtain, a beam of bare ground widening between. +cinema,theatre,theater,film,movie
D precise = Hair-thin gaps of constant width part the blades, and every edge is a straight line.
O letters = $words stands below in light, widely spaced capitals, the size of a caption.
O *graphite = Graphite grey on white with nothing added.
N none = No camera body, no lens reflections and no signature flourish.
V sharp = Sharp minimal mark, one colour, centred

marks-artist | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & artist, art gallery, gallery, art studio, painter and decorator, illustrator, designer, design studio, graphic designer, pottery, potter, ceramics, ceramic studio, craft, crafts, handmade, etsy shop, art supplies, museum | @ any
D frame corner = Two L-shaped strokes, upper left and lower right, stand for a picture frame, and from the lower one a brush's mark runs out over the edge, unbothered. -pottery,potter,ceramics,ceramic
D thrown pot = One line spirals out from a dot as on a turning wheel, then climbs at the side and becomes the contour of a bellied jug. +pottery,potter,ceramics,ceramic
D touch = The brush's mark is dry, split into a dozen hair lines at its end, while everything else is exact.
O letters = $words is set in modest grotesque letters inside the corner, lower left, flush with the frame.
O *ultramarine = A single ultramarine on unprimed-canvas beige.
N none = No palette and no splash in many colours.
V open = Open asymmetrical mark, one colour, much empty ground

marks-wedding-mono | sheet | monogram, initials, lettermark, letter mark, interlocking letters | @ any
D interlaced = The initials share one upright stroke and cross twice, each time one letter passing over and the other under with a small bare break.
D rhythm = Thick and thin follow the old rule of the broad pen: heavy on the way down, hair-thin on the way up and across.
D sprig = Two slender sprigs bow round from below and almost meet on top, each with nine small leaves. +wedding,bride,groom,couple
O letters = $words supplies the letters, drawn in a classical roman form with fine flat serifs.
O *ink = One dark ink on laid paper white, without ring and shadow.
N balance = Left and right weigh the same although they are not mirrored; the counters are of nearly equal size.
V engraved = Engraved-style monogram, one colour, upright, centred

marks-eco | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & eco, environmental, environment, recycling, climate, sustainability, charity, nonprofit, non-profit, foundation, green energy, conservation, wildlife trust, forest, zero waste | @ any
D tree hand = Five branches of a bare tree spread like the fingers of an open hand, the trunk being its wrist, and one leaf hangs from the smallest finger. -recycling,waste
D bottle leaf = An arrow bends round on itself and closes in a leaf, its tip touching its tail, with the midrib as the only inner line. +recycling,waste
D grown = The strokes swell and taper like wood, forked at natural angles, none straight.
O letters = $words spreads level beneath like ground, in open humanist capitals.
O *two greens = A dark bark green does the tree, and the single leaf is bright spring green.
N none = It does without globes, drops and a ring of arrows in three parts.
V flat = Flat organic mark, two tones, centred

marks-doctor | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & doctor, clinic, hospital, dentist, dental, pharmacy, chemist, nurse, midwife, optician, psychologist, physiotherapist, medical, health, healthcare, care home | @ any
D tooth door = A molar seen from the front has its two roots drawn as the legs of an arch, and the bare arch is an open, inviting door. +dentist,dental
D eye frame = Two lens rings meet at the nose, and in one of them the bare ground is a leaf-shaped eye with a solid round pupil. +optician
D cup of hands = Two cupped hands seen from the side hold a plus sign that rests in them as lightly as a bird. -dentist,dental,optician
D soft = Curves of one radius return throughout, and no corner is left sharp.
D margin = The form is closed on three sides and open to the lower right, where the eye may leave it.
O letters = $words is placed on the right in round, very legible lower case of regular weight.
O *mint and navy = A navy form with a mint part, on white.
N none = There is no snake, pulse line nor smiling figure.
V clean = Clean flat vector, two calm colours, symbol left of name

marks-church | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & church, parish, christian, temple, mosque, synagogue, funeral home, undertaker, cemetery | @ any
D window light = A tall pointed window is divided by four bare lines into panes, and the light that falls through it lies on the floor as the same shape, slanted and paler.
D plain = The drawing has no ornament; the stone rim is one thick line, the panes flat.
O letters = $words stands low beside the light in quiet old-style serif, sentence case.
O *violet and gold = Three panes are violet, one gold, and the fallen light is a tint of both.
N none = No rays, doves nor hands are added.
V quiet = Quiet flat emblem, upright, few colours

marks-pirate-club | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & pirate, pirates, skull, skateboard, skate, skate shop, skatepark, tattooed, halloween, witch, vampire, ghost, horror | @ any
D skull grin = A skull from the front is a plain rounded block with two unequal eye sockets, and its row of teeth is a skateboard seen from the side, wheels and all. +skateboard,skate,skatepark
D skull sun = A skull from the front sits low on a horizon line like a setting sun, two crossed strokes behind it running out as its rays. -skateboard,skate,skatepark,witch,ghost,vampire
D ghost = A sheet ghost leans forward with both stubby arms out, its hem cut into five waves and the two holes of its eyes looking sideways. +ghost
D hat = A bent witch's hat stands alone on its brim, the crooked tip hooked round a crescent moon. +witch
D fangs = Two lips in strict front view part just enough for two bare pointed teeth. +vampire
D contour = A white contour and a thin dark one outside it let the mark stand on any ground.
O letters = $words runs beneath in jagged brush capitals slanting slightly up to the right.
O *black on bone = Black on bone, with a few deliberate ink breaks along the outer edge.
N none = No blood, fire nor chains.
V sticker = One-colour sticker-like mark, thick contour, centred
`;
