/** Portraits of bags, gifts, jewellery and cosmetics: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const OBJECT_PORTRAITS = `
bag | bag, handbag, purse, leather bag, leather handbag, shoulder bag, designer bag, bags, messenger bag, clutch
F structured with flap and buckle = $The {has|have} a neat rectangular shape, a front flap, a metal clasp and two curved handles. -clutch,paper,shopping
F *cognac leather = $The {is|are} smooth cognac leather with tan stitching, a front flap and a small brass clasp. -paper,shopping
F small and flat = $The {is|are} small and flat with a fold-over flap and a metal clasp. +clutch
F paper with handles = $The {is|are} stiff paper with two twisted handles. +paper,shopping
P strap = A long shoulder strap curves down beside $the. -wearing,clutch,paper,shopping
M colours in a row = $The stand in a row in tan, black, dark red and cream.
G the clasp; the stitching; the handles

tote-bag | tote bag, canvas bag, shopping bag, tote
F canvas with two handles = $The {is|are} plain canvas with two long handles and neat stitching.
F *cream canvas = $The {is|are} cream canvas with two long handles.
P vegetables inside = Green leaves, a baguette and oranges stick out of the top of $the. +market,grocery,groceries
M hanging = $The hang side by side from hooks.
G the handles; the stitching

wallet | wallet, wallets, card holder
F folded leather = $The {is|are} folded smooth leather with neat stitching and a few card slots.
F *brown leather = $The {is|are} folded brown leather with fine stitching.
P half open = $The {stands|stand} half open, and the edges of a few cards are visible.
G the stitching; the fold

backpack | backpack, rucksack, school bag, schoolbag, hiking backpack, leather backpack, backpacks
F flap, straps and pocket = $The {has|have} a fold-over flap closed by two straps, a small front pocket, a carrying handle on top and padded shoulder straps. -school,hiking,kids,kid
F full-grain leather = $The {is|are} smooth full-grain leather with visible pores, light creases, contrast stitching and brushed brass buckles. +leather
F zips and pockets = $The {has|have} a rounded shape, two zipped pockets, padded straps and a small handle on top. +school,kids,kid
F tall with straps and roll = $The {is|are} tall, with many straps and pockets, a rolled mat below and a metal bottle in the side pocket. +hiking
F *dark green canvas = $The {is|are} dark green canvas with brown leather straps and brass buckles. -leather
P three-quarter view = $The {stands|stand} upright, turned so that the front and one side are visible, and one padded strap curves out behind. -wearing
M colours = $The stand side by side in navy, red, grey and mustard.
G the straps; the buckles; the stitching

basket | basket, wicker basket, picnic basket, laundry basket, woven basket, baskets
F woven with curved handle = $The {is|are} woven from pale willow, round, with a curved handle over the top. -laundry,picnic,basketball
F lid and checked cloth = $The {is|are} woven willow with a lid, leather straps and a red and white checked cloth. +picnic
F tall woven sides = $The {has|have} tall woven sides and two small handles. +laundry
P cloth inside = A white cloth lines $the and hangs over one edge. -laundry,picnic,puppy,kitten,baby
M sizes = $The stand together, large ones and small ones, round and square.
G the woven rim; the handle

suitcase-kind | suitcase, suitcases, luggage, trunk, briefcase, vintage suitcase, old suitcase
F ribbed shell and wheels = $The {has|have} a hard ribbed shell, four small wheels and a long metal handle. -old,vintage,leather,trunk,briefcase,antique
F leather straps and brass corners = $The {is|are} worn brown leather with two straps, brass locks and reinforced corners. +old,vintage,leather,antique
F slim with two locks = $The {is|are} slim and rectangular, with a short handle and two small metal locks. +briefcase
F wooden chest and iron bands = $The {is|are} a large wooden chest with metal corners, iron bands and a round lock. +trunk
P stickers = Several colourful travel stickers cover the side of $the. -briefcase,trunk
P standing upright = $The {stands|stand} upright, turned slightly so that one side is visible. -open
M stack = $The are stacked by size, the largest at the bottom.
G the corners; the handle; the locks

gift | gift, present, gift box, gifts, presents, christmas present, birthday present, gift boxes
F wrapped with ribbon and bow = $The {is|are} neatly wrapped, with sharp folded corners, a wide ribbon and a large bow on top.
F *red paper and gold ribbon = $The {is|are} wrapped in shiny red paper with a gold ribbon and a large bow.
F *brown paper and twine = $The {is|are} wrapped in brown paper with white string and a small sprig of green.
P tag = A small blank tag hangs from the ribbon. -open
P lid off = The lid leans against the side of $the, and white tissue paper shows inside. +open,opening
M stack of sizes = $The are stacked in different sizes, wrapped in red, green, white and gold, with ribbons and bows.
G the bow; the ribbon; the folded corners

box | box, cardboard box, wooden box, boxes, cardboard boxes, package, parcel
F brown with flaps = $The {is|are} plain brown cardboard with open flaps. -wooden,wood,package,parcel,music,jewelry
F closed with tape = $The {is|are} plain brown cardboard, closed with a strip of clear tape and a white label. +package,parcel
F wooden with lid = $The {is|are} smooth wood with a hinged lid and a small brass clasp. +wooden,wood,music,jewelry
M stacked = $The are stacked in different sizes.
G the edges; the flaps -wooden,wood,music,jewelry

jewelry | jewelry, jewellery, necklace, earrings, bracelet, brooch, pendant, pearl necklace, jewelry box, earring
F thin chain and pendant = $The {is|are} a thin polished chain with a small round pendant. +necklace,pendant -pearl
F string of pearls = $The {is|are} a string of round, shiny white pearls with a small gold clasp. +pearl
F small drops = $The {is|are} a matching pair of small polished drops on thin hooks. +earrings,earring -pearl
F links and charms = $The {is|are} a chain of polished links with small charms. +bracelet
F stones in a flower = $The {is|are} shaped like a flower, with small clear stones round a larger one. +brooch
F necklace, ring and earrings = $The {includes|include} a thin chain necklace, a ring with a clear stone and a pair of pearl earrings. +jewelry,jewellery
F *polished gold = $The {is|are} polished gold with small clear stones. -pearl,silver
P on velvet = $The {lies|lie} in a loose curve on dark velvet. -wearing,neck,ear,box,earrings,earring
M pieces laid out = $The lie side by side, thin chains, rings with clear stones and round pearl earrings. -two,pair,earring
G the polished metal; the stones

ring-thing | ring, gold ring, engagement ring, diamond ring, wedding ring, wedding rings, rings, silver ring
F band and clear stone = $The {has|have} a thin polished band and one clear round stone held by small claws. -wedding,boxing
F plain smooth band = $The {is|are} a plain, smooth, polished band. +wedding
F *gold = $The {is|are} polished gold with one clear round stone. -wedding,silver,boxing
P in a box = $The {stands|stand} in a small velvet box with an open lid. -wearing,hand,finger
M two bands together = $The lie together, one slightly larger than the other.
G the stone; the polished band

pearl | pearl, pearls
F round and shiny = $The {is|are} smooth, round and shiny white with soft pink reflections.
M scattered = $The lie close together, all of nearly the same size.
G the shiny surface

gemstone | diamond, gem, gemstone, gems, ruby, emerald, sapphire, diamonds, gemstones, jewels, jewel
F many facets = $The {is|are} clear and bright, cut with many sharp facets that sparkle in different tones. -many
F *deep colour = $The {is|are} deep and clear in colour, cut with many sharp facets. -diamond,diamonds
P on its point = $The {lies|lie} at an angle on a dark smooth surface that reflects it. -ring,crown,dragon,mine
M colours scattered = $The lie scattered, red, blue, green and clear, all cut with sharp facets. -diamond
M clear and sparkling = $The lie scattered, clear and sparkling, large ones and small ones. +diamonds,diamond
G the facets; the sharp edges

crystal-thing | crystal, crystals, amethyst, quartz, geode, amethyst crystal, crystal cluster
F pointed clear columns = $The {has|have} clear pointed columns that grow in different directions from a rough grey stone. -amethyst,geode
F deep purple points = $The {has|have} deep purple points, paler at the base, on a rough grey stone. +amethyst
F hollow full of points = $The {is|are} a rough grey stone broken open, with sparkling purple points inside. +geode
M clusters = $The grow close together, tall and short, clear at the tips and cloudy at the base.
G the points; the smooth faces

cosmetics | cosmetics, makeup, skincare, skincare products, beauty products, makeup products, cosmetic bottles, skincare bottle, skincare bottles, cosmetic bottle, lotion bottles
F bottles and jars = $The {includes|include} a tall pump bottle, a small glass dropper bottle and a round jar, all plain and smooth. -makeup
F lipstick, brush and powder = $The {includes|include} a red lipstick, a round compact of pink powder, a soft brush and a black mascara. +makeup
F *white and frosted glass = $The {is|are} in white and frosted glass containers with gold caps. -makeup
P leaf and stone = A green eucalyptus leaf and a smooth white stone lie beside $the. -makeup
M heights in a row = $The stand in a row by height, a pump bottle first, then a dropper and a low round jar. -makeup
G the caps; the smooth glass

cream | cream, face cream, moisturizer, lotion, sunscreen, hand cream, cream jar
F jar with swirl = $The {is|are} smooth and white in a round frosted glass jar, with a soft swirl on top. -lotion,sunscreen,whipped,sour,ice
F plain tube or bottle = $The {is|are} in a plain white tube with a round cap. +lotion,sunscreen
F soft white peaks = $The {is|are} soft and white, in smooth peaks. +whipped,sour
P lid beside = The lid lies beside $the with a little smooth white cream in front. -lotion,sunscreen,whipped,sour
G the swirl; the rim of the jar

serum | serum, serum bottle, essential oil, dropper bottle, oil bottle, shampoo, shampoo bottle
F glass bottle and dropper = $The {is|are} in a small glass bottle with a black rubber dropper and a few drops of clear liquid. -shampoo
F tall bottle and pump = $The {is|are} in a tall smooth bottle with a pump top. +shampoo
F *amber glass = $The {is|are} in a small amber glass bottle with a black dropper and a plain white label. -shampoo
P sprig beside = A sprig of lavender and a few clear drops lie beside $the. -lavender
M bottles in a row = $The stand in a row, amber glass bottles with black droppers.
G the glass; the dropper

nail-polish | nail polish, nail varnish, mascara
F small bottle and long cap = $The {is|are} a small square glass bottle with a long black cap. -mascara
F black tube = $The {is|are} a slim shiny black tube with a small curved brush. +mascara
F *red = $The {is|are} shiny red in a small square glass bottle with a long black cap. -mascara
M colours = $The stand in a row in red, pink, coral, nude and dark plum.
G the glass; the cap
`;
