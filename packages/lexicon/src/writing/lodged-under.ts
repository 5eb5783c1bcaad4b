/** What carries the thing that a picture is of, as it is seen under and round it: the wet stone of a bottle, the step of a pair of shoes (lodged.ts). */
export const LODGED_UNDER = `
under-stone | stone, rock, slab, boulder, flagstone, stone slab, granite, cobblestones, stone wall
D wet and dark = $The {runs|run} across the lower third, dark with water and rough in the grain, a thin film in the hollows giving back what stands above in broken pieces. +under +wet,rain,rainy
D beads in the pits = $The {is|are} nearly black with wet, small beads standing in the pits and one clear trickle finding its way to the front edge. +under +wet,rain,rainy
D moss in the cracks = $The {fills|fill} the lower third, grey and uneven, green moss in every crack and a few crumbs of earth on top. +under +moss,mossy
D rough grey face = $The {runs|run} from edge to edge below, rough and grey, small pits and one hairline crack showing in the low light. +under -wet,moss,mossy,rain,rainy
D broken front edge = $The {fills|fill} the lower third, coarse in the grain, the front edge broken into small bright facets. +under -wet,moss,mossy,rain,rainy,pebble

under-pebble | pebble, pebbles, river stone, river stones
D rounded by water = $The {fills|fill} the lower half, rounded by water, fine pale lines running through. +under -red,white,black,brown,green
D smooth and close = $The {is|are} quite smooth below, a soft shine along the upper side and a narrow shadow at the foot. +under

under-marble | marble, marble slab, marble counter, marble table, marble countertop, marble top, marble board
D veins on the slant = Fine grey veins run slantwise through $the, and the polish gives back a soft upright reflection. +under
D cool and polished = $The {fills|fill} the lower third, cool and polished, one darker vein branching toward the front edge. +under

under-slate | slate, slate board, slate plate
D split face = $The {has|have} a matt split face in thin steps, a little pale dust along the ridges and a ragged front edge. +under

under-concrete | concrete, concrete block, concrete floor, cement, concrete slab, concrete surface
D pores and seam = $The {fills|fill} the lower third, pale grey with small round pores, one straight seam running back. +under

under-step | step, stair, doorstep, staircase, stone step, concrete step, stairs, steps, porch step, porch steps
D worn front edge = $The {crosses|cross} the lower third, the front edge rounded by feet, the next one rising in shade behind. +under
D grit in the corner = $The {runs|run} straight across below, a little grit and one dry leaf blown into the corner at the back. +under -snow,rain,wet

under-log | log, stump, tree stump, fallen log, fallen tree, tree trunk, trunk, wooden log
D thick moss on top = $The {lies|lie} across the picture from side to side, moss in a deep green pad along the top, small ferns and a strip of bare bark below. +under +moss,mossy
D moss pressed flat = Along the top of $the the moss is pressed flat in two places and springs up soft and bright beside them. +under +moss,mossy
D bark and rings = $The {lies|lie} across the lower third, bark in thick plates, one end sawn and ringed, a crack running in from its edge. +under -moss,mossy,stump,snow
D rings on the top = The sawn top of $the shows ring within ring, split in one place from the middle to the bark. +under +stump

under-driftwood | driftwood, piece of driftwood, driftwood log, drift wood
D silver grain = $The {lies|lie} slantwise across the lower half, bleached silver-grey, the grain worn into fine ridges, a knot and two cracks near one end. +under

under-wood | wood, wooden board, cutting board, chopping board, wooden surface, wooden plank, plank, planks, wooden slab, bread board, wood board
D grain and knife marks = $The {fills|fill} the lower third, long grain running from left to right, old knife marks crossing it at a slant. +under +cutting,chopping,bread,board
D grain and knots = $The {runs|run} from edge to edge below, long brown grain bending round two dark knots. +under -black,white,painted

under-table | wooden table, oak table, kitchen table, dining table, picnic table, coffee table, garden table, table, desk, wooden desk
D boards and seam = The boards of $the run from left to right, a dark seam between them and a pale ring left by an earlier glass. +under +wooden,wood,oak,rustic,picnic,old -cloth,tablecloth,napkin,plate,bowl
D edge in front = The near edge of $the crosses the picture low down, its top bare but for a few marks of use. +under -cloth,tablecloth,napkin,plate,bowl,glass,marble,many

under-cloth | cloth, tablecloth, linen, napkin, linen napkin, towel, linen cloth, blanket, picnic blanket, fabric, velvet, silk, satin, bedsheet, sheet, quilt, scarf
D folds and weave = $The {lies|lie} in a few soft folds below, weave and seam to be seen along the near edge. +under -velvet,silk,satin,towel
D soft valleys = $The {falls|fall} into soft valleys on both sides, bright along each fold and deep in colour between them. +under +velvet,silk,satin
D loops of cotton = $The {lies|lie} folded once below, thick loops of cotton standing up along the fold. +under +towel

under-sand | sand, beach sand, dune, wet sand
D low ripples = $The {lies|lie} in low ripples round about, a thin shadow in each and a small rim pressed up where the weight rests. +under -wet
D dark and smooth = $The {is|are} dark and smooth with wet, a thin shine on it and a few bubbles where the last wave drew back. +under +wet

under-snow | snow, fresh snow, ice, frozen lake
D blue in the hollows = $The {is|are} clean and fine-grained, sunk a little where the weight rests, blue in the hollows and glittering along the rims. +under -ice,icy

under-grass | grass, lawn, hay, straw, moss, meadow grass
D blades in front = Single blades of $the stand up in front, sharp and bright, and cross the lower edge of what rests among them. +under -hay,straw,moss
D loose stalks = Loose stalks of $the stick out on all sides, pale gold, a few fallen clear in front. +under +hay,straw
D deep pad = $The {makes|make} a deep soft pad below, tiny upright stems with a drop on some of them. +under +moss

under-leaves | leaf, leaves, fallen leaves, autumn leaves, pine needles, petals, rose petals, banana leaf
D one over another = $The {lies|lie} one over another below, veins standing out, some with their pale side up and the edges curled. +under +many -petal,petals,needle,needles
D one broad leaf = $The {spreads|spread} out below, the midrib running back through the middle, fine veins branching off to a rim that curls up a little. +under +one

under-barrel | barrel, oak barrel, wine barrel, wooden barrel, cask
D staves and hoops = $The {stands|stand} on end, grey wooden staves held by two dark iron hoops, the round lid marked with rings and stains. +under

under-crate | crate, wooden crate, box, wooden box, cardboard box, chest, suitcase, trunk, pallet
D slats and nails = $The {stands|stand} square to us, rough slats with dark gaps between them, nail heads rusted at the corners. +under +crate,pallet

under-books | book, books, stack of books, pile of books, old books
D spines toward us = $The {lies|lie} one on another with spines toward us, cloth and leather rubbed at the corners, the page ends a little uneven. +under +many
D open on the page = $The {lies|lie} open flat below, lines of small print running in under the shadow, one page lifting slightly. +under +open +one

under-map | map, old map, chart, newspaper, parchment, paper, letter
D creases and coast = $The {shows|show} pale folds in a grid, a coastline and fine lettering running in under the shadow from both sides. +under +map,chart
D columns below = Columns of print run across $the and out of focus at both sides, the paper slightly yellow and creased. +under +newspaper

under-chair | chair, stool, wooden chair, wooden stool, armchair, bench, wooden bench, garden bench, park bench
D seat and legs = $The {stands|stand} turned a little to one side, the seat worn smooth in the middle, two legs and a rung in full view. +under +chair,stool -armchair
D slats side by side = The slats of $the run across the picture side by side, paint rubbed thin along their front edges. +under +bench

under-rail | fence, railing, rail, wall, post, gate, fence post, wooden fence, brick wall, stone wall, garden wall
D weathered top = The top of $the runs across low down, grey and split by weather, lichen in small pale rings. +under +fence,post,rail,gate -iron,metal,stone,brick
D coping in front = The top of $the runs across low down, rough along the joints, a little moss and grit lying in them. +under +wall

under-plate | plate, white plate, platter, dish, saucer, ceramic plate
D rim and shine = The rim of $the runs round in one clean curve, a soft shine on its near side and a thin shadow inside. +under

under-roof | roof, rooftop, car, car roof, bonnet, car hood, piano, grand piano
D tiles in rows = The tiles of $the go up in overlapping rows, lichen on some and a dark gap where one has slipped. +under +roof -car,flat,rooftop
D lacquer mirror = The black lacquer of $the is a dark mirror below, with a little dust and one long soft light. +under +piano
D paint and reflection = The paint of $the curves away on both sides, holding a long bent reflection of the sky. +under +car,bonnet,hood -roof

under-bed | bed, pillow, cushion, sofa, couch, bedspread, mattress
D dent in the cover = $The {gives|give} a little under the weight, creases running out from the dent to both sides. +under
`;
