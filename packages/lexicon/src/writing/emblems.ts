/**
 * What stands for a trade, a title or a name where a mark, a poster, a cover, a card or a label is made for it, in whole sentences:
 * blocks of `id | words` and rows as in the portraits. `$The $the` is the mark or the sheet. `+mark`: logos, icons, emblems, badges;
 * `+sheet`: posters, covers, cards, labels and the like, where a picture has room.
 */
export const EMBLEMS = `
bakery | bakery, bread, baker, loaf, crumb, patisserie
E loaf as half a sun = A domed loaf comes up over one straight line like half a sun, five scores fanning across its crust as rays. +mark +rise,sunrise,dawn,morning,sun,daybreak,golden
E loaf with three cuts = A round loaf seen from above makes $the, three curved cuts across its crust left as bare ground and one ear of wheat tucked under the edge. +mark
E loaf on the board = A split loaf lies across the middle of $the, crust hatched in short strokes, a few crumbs fallen to the lower edge. +sheet

fern | fern, bracken
E unrolling tip = A young fern frond rolls into a spiral, small leaflets along the outside of the curve getting shorter toward the tip. +mark,sheet

otter | otter
E otter on its back = An otter floats on its back in one long curve, head up at one end, tail at the other, both paws on the chest. +mark,sheet

oak | oak, acorn
E acorn in its cup = One acorn hangs point down, its cup crossed by fine diagonal lines, with a single lobed leaf to the left. +mark,sheet

badger | badger
E two stripes = A badger looks straight out, the head a plain wedge with two dark stripes running through the eyes. +mark,sheet

hare | hare, rabbit
E ears as two strokes = A hare sits in profile, back and ears drawn as three rising strokes that meet at the nose. +mark,sheet

heron | heron, crane, stork
E neck as an s = A heron stands on one leg, the neck an open S and the bill a long thin wedge. +mark,sheet

raven | raven, crow, rook
E closed wing = A raven in profile, beak a little open, the folded wing cut out in four parallel feathers. +mark,sheet

stag | stag, deer, elk, moose
E antlers branching = A stag faces forward, antlers branching up like a small leafless tree. +mark,sheet

pine | pine, fir, spruce, cedar
E three tiers = A conifer stacks three tiers of drooping boughs on one short trunk. +mark,sheet

trout | trout, salmon, fish
E leaping bow = A fish bends in a leap like a drawn bow, three dots along its flank. +mark,sheet

snail | snail
E shell in one turn = A snail creeps to the right, the shell one unbroken spiral line that ends as its horns. +mark,sheet

coffee | coffee, espresso, roaster, coffee roaster, roastery, cafe, barista
E bean opening in flame = A coffee bean stands upright, its seam parting at the top into three tongues of flame, the right half of it left as bare ground. +mark +ember,fire,flame,blaze,torch,spark,phoenix,burn
E bean as a peak = Half a coffee bean lies flat side down as a hill, its seam the path that climbs it, with one small disc over the crest. +mark +mountain,summit,peak,ridge,alpine,north,hill
E bean with a winding seam = One coffee bean tilted to the right makes $the, its seam drawn as a single S of bare ground. +mark
E cup with a coil of steam = A cup in profile fills the lower half of $the, its steam rising in one long coil that widens toward the top. +sheet

tea | tea, tea house, teahouse, matcha
E leaf over a bowl = Two leaves and a bud lean over the half-circle of a bowl, all cut from one flat tone. +mark,sheet

bicycle | bike, bicycle, cycling, bike repair shop, bike shop, bicycle shop
E wheel and spanner = A spoked wheel seen square on makes $the, a spanner laid across its hub in place of one spoke, jaw open at the rim. +mark
E leaning bicycle = A bicycle leans across the whole width of $the, two big circles joined by a thin diamond of tube. +sheet

repair | repair, workshop, garage, mechanic, hardware, tools
E crossed spanner and driver = A spanner and a screwdriver cross at their middles, with a nut set in each of the four gaps. +mark,sheet

yoga | yoga, yoga studio, meditation, pilates, wellness, spa
E three still shapes = A seated figure comes down to three shapes, a dot for the head, a soft triangle for back and arms, a flat lens for the crossed legs, mirrored faintly below one level line. +mark +still,calm,quiet,lake,pond,zen,water
E seated figure in one line = A figure sits cross-legged, drawn from the crown down one arm, round both knees and up the other, palms on the knees and the head an open circle. +mark,sheet

book | bookshop, bookstore, book, books, library, page, reading, publisher
E open book as two wings = An open book is seen from below, its pages fanning to both sides in even curves like two wings. +mark,sheet

school | school, academy, university, education, kindergarten
E pencil and open page = A pencil stands upright in the fold of an open book, its point at the top edge. +mark,sheet

jazz | jazz, jazz festival, jazz night, blues, blue room sessions, sessions, saxophone, blue hour
E saxophone and a bent player = A saxophonist leans back in profile, knees bent, the bell of the horn swung up to the right; behind are the flat shapes of a double bass and the rim of a cymbal. +sheet
E horn as one bold curve = The horn of a saxophone makes one bold curve from mouthpiece to bell, three keys as dots along it. +mark

music | music, concert, band, record, vinyl, song
E record with a cut groove = Half a record rises from the lower edge of $the, grooves as thin rings and the label a clear disc. +sheet,mark

rock | rock, metal, punk, guitar
E guitar neck as a diagonal = An electric guitar slants from the lower left to the upper right, its cable looping off the sheet. +sheet,mark

soup | soup, soup of the day, broth, stew
E bowl, ladle and steam = A deep bowl and a ladle are sketched in quick chalk lines under the words, two curls of steam between. +sheet,sign

sauce | hot sauce, chili, chilli, pepper, spicy, salsa
E long red chilli = One long red chilli bends across $the, stalk curled, its highlight a single white stroke, flames licking from the tip. +sheet,mark

honey | honey, bee, apiary, beekeeper
E bee over a hexagon = A bee seen from above, wings spread, sits inside a hexagon with a single drop at its lowest corner. +mark,sheet

flower | flower, florist, flower shop, peony, peonies, wildflower, wildflowers, rose, roses, bloom, floral, botanical
E loose flowers round the edge = Full pink peonies, buds and grey-green leaves in chalk and wash fill the two lower corners of $the and climb along one side. +sheet,sign
E one bloom in layers = One bloom seen from the front makes $the, petals in three overlapping rings. +mark

wedding | wedding, bride, marriage, engagement
E two rings in a wreath = Fine olive twigs meet in a wreath round the words, two thin rings linked where the stems cross. +sheet

thanks | thank you, thanks, best
E hand-painted sprigs and a heart = Painted sprigs, dots and one small red heart stand loosely round the words, paint thinner at the end of every stroke. +sheet

birthday | birthday, party
E cake with lit candles = A tall cake with dripping icing stands in the lower half of $the, paper strings looped from both upper corners. +sheet

christmas | christmas, xmas, holiday, winter
E fir with plain ornaments = Seven downward curves build a fir from foot to tip, round ornaments at their tips and snow dots all round. +sheet,mark

plant | plant, plants, garden, nursery, leaf, vegan, organic, eco
E two leaves from one stem = Two leaves rise from one stem, the left plain, the right cut by its veins. +mark,sheet

pizza | pizza, pizzeria
E slice with a long thread = A single slice points downward, three round spots and one thread of cheese pulled to the side. +mark,sheet

burger | burger, fast food, diner, grill
E stacked halves = A rounded bun, a wavy leaf, a straight slab and a flat bun stack up in four bands. +mark,sheet

taco | taco, tacos, mexican, taqueria, cantina
E folded shell with leaves = A half circle holds a row of small leaves and a lime wedge at its end. +mark,sheet

fish | fish, seafood, fishing, sushi
E fish bent in a ring = A fish bends nearly into a ring, scales as small arcs along its back, the tail crossing its nose. +mark,sheet

wine | wine, winery, vineyard
E glass within a bunch = A bunch of round grapes has the shape of a glass left bare in its middle. +mark,sheet

beer | beer, brewery, pub, ale, hops
E hop cone and barrel = A hop cone of overlapping scales hangs before the hoops of a barrel. +mark,sheet

barber | barber, barbershop, hair, salon
E open scissors and comb = Open scissors stand upright, a comb laid across their pivot. +mark,sheet

law | law, law firm, lawyer, legal, notary, attorney
E column as a monogram = A fluted column stands between two level bars, its flutes widening from a hair at the left to a finger at the right. +mark,sheet

finance | bank, finance, insurance, accounting, investment, fund, consulting
E rising blocks in a shield = Four upright blocks, each a step taller than the last, fill a shield whose right shoulder they form. +mark,sheet

dental | dentist, dental, orthodontist
E molar with a leaf = A molar in one thick outline has its right root curling up into a leaf. +mark,sheet

hotel | hotel, hostel, inn, guesthouse, resort
E key with a window = An old key stands upright, the bow of it a small arched window with four panes. +mark,sheet

toys | toy, toys, toy shop, kids, baby, children
E rocking horse in blocks = A rocking horse is put together from a half circle, a square and two quarter circles, one round dot for its eye. +mark,sheet

cleaning | cleaning, laundry, laundromat, soap, housekeeping
E bubble with a corner of light = Three bubbles of falling size overlap, each with a short arc of light at its upper left. +mark,sheet

eyewear | glasses, eyewear, optician, optical, vision
E round frames and a brow = Two round lenses joined by a short arch stand under one thick line for a brow. +mark,sheet

jewelry | jewelry, jewellery, jeweller, diamond, ring, gem
E facets in a ring = A thin ring carries a stone of five straight facets, the middle one left open. +mark,sheet

candle | candle, candles, wax, scent, perfume, fragrance
E flame within a drop = A drop stands on its round end, and inside it a smaller drop the other way up is the flame. +mark,sheet

skincare | skincare, skin care, beauty, cosmetics, cosmetic, spa brand
E petal and drop = A single petal and a single drop share one edge, leaning to opposite sides. +mark,sheet

noodles | noodle, noodles, ramen, ramen shop, pho, udon
E bowl with rising strands = Three strands rise from a half-round bowl and are pinched by two slanting sticks. +mark,sheet

juice | juice, smoothie, lemonade, lemon, citrus
E segment with a straw = Half a citrus slice of six segments lies flat side up, with one straight line leaning out of it. +mark,sheet

cheese | cheese, cheesemonger, creamery, deli
E wedge with three holes = A wedge seen from the corner has three holes of unequal size, the biggest cut open by its edge. +mark,sheet

butcher | butcher, meat, steakhouse, barbecue, bbq, smokehouse
E cleaver with a bull = The blade of a cleaver holds the head of a bull as bare ground, horns following its upper edge. +mark,sheet

tattoo | tattoo, tattoo studio, ink
E dagger through a rose = A short dagger passes straight down through a rose of five thick-outlined petals, one drop at its point. +mark,sheet

construction | construction, builder, roofing, carpentry, carpenter, woodwork, furniture
E dovetail joint = Two blocks meet in a dovetail, one filled and one in outline, the joint forming a bow-tie in the middle. +mark,sheet

energy | energy, electric, electrician, battery, power, solar energy
E bolt between halves = A circle is parted into two halves by the bare shape of a lightning bolt. +mark,sheet

gallery | gallery, art gallery, museum, art, paint, artist
E frame with an opening = A square frame is open at its lower right corner, and a quarter circle rolls out of the gap. +mark

fire | ember, fire, flame, spark, torch, blaze
E flame of two leaves = Two leaf shapes lean together into one flame, the inner left open. +mark,sheet

garden | gardening, garden centre, landscaping, gardener
E trowel with a shoot = The blade of a trowel points down, and from its handle a shoot with two leaves goes up. +mark,sheet

key | real estate agency, estate agent, realtor, letting
E roof over a keyhole = A plain gable stands over a keyhole that doubles as its door. +mark

fitness | gym, fitness, crossfit, running, sport, sports
E bar bent by its plates = A bar with two plates a side bows a little at its middle over a flat line of ground. +mark,sheet

photo | camera, photography, photographer, photo
E body, ring and flash = A rounded body with a raised hump has one big lens of three rings in its middle, a small window above and a round button at the corner. +mark,sheet

tech | tech, software, app, startup, code, ai, data
E linked nodes in a square = Four rounded nodes join by short bars into an open square, one corner left free. +mark

home | home, real estate, house, architecture, architect, cabin
E gable with a doorway = A gable and one wall are drawn in a single bent line, the doorway a bare notch. +mark,sheet

film | film, cinema, movie, theatre, theater, playhouse
E curtain and beam = Two curtains part in heavy folds, and between them one cone of pale tone falls from the upper corner. +sheet
E reel with five windows = A reel with five round windows trails a short strip of frames. +mark

dance | dance, ballet, dancer
E turning figure = A turning figure stands on one toe, arms raised in an oval and the skirt a flat ellipse. +mark,sheet

podcast | podcast, radio, microphone, voice
E microphone with rings = A rounded microphone stands on a short stem, two arcs spreading from each side. +mark,sheet

game | game, gaming, esports, chess
E controller in one outline = A rounded controller is drawn in one outline, a cross on the left and two dots on the right. +mark

ice-cream | ice cream, gelato, sorbet
E two scoops, one drip = Two scoops sit askew on a cross-hatched cone, one drip passing the rim. +mark,sheet

chocolate | chocolate, cocoa, chocolatier
E pod cut in half = A cocoa pod is cut lengthwise, its beans in two neat rows. +mark,sheet

late | open late, late, night, after dark
E moon over a small bottle = A crescent and one tilted glass in thin coloured tube glow beside the words. +sign
`;
