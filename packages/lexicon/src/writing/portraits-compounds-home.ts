/**
 * Things of the house whose names are compounds, each with a look of its own: what is known of the head alone makes a bread of a tool roll and
 * an animal of a clothes horse. Written as the other portraits (passages.ts). What else their heads mean: `head-senses.ts`.
 */
export const HOME_COMPOUNDS = `
tea-towel | tea towel, dish towel, kitchen towel, dishcloth
F *folded linen with stripes = $The {is|are} cream linen with two blue stripes along each short side, folded in thirds.
S woven loop = A small loop of tape is sewn to one corner of $the.
P over a rail = $The {hangs|hang} over a narrow steel rail, one end lower than the other. -lying,folded,wrapped

tool-roll | tool roll, knife roll, brush roll, roll of tools, tool wrap
F *unrolled with pockets = $The {lies|lie} open and flat, a row of narrow stitched pockets side by side, a tool standing in each. -rolled,closed
F *rolled and strapped = $The {is|are} rolled up tight, held by two straps with small brass buckles. +rolled,closed
S tool ends = Wooden handles and polished steel tips show above the pockets. -rolled,closed
S stitching = Thick pale thread runs in double rows along the seams of $the.

toilet-roll | toilet roll, toilet paper, loo roll, kitchen roll, paper towel roll, roll of toilet paper, kitchen paper
F *white soft paper = $The {is|are} soft white paper wound round a brown card tube, with a faint pattern of pressed dots.
S loose end = The last sheet hangs free, torn along its perforated edge.

film-roll | film roll, roll of film, film canister, 35mm film, film cassette
F *canister with a tongue = $The {is|are} a small metal cylinder with a printed yellow and black band, a dark tongue of perforated film sticking out.
S sprocket holes = Square holes run in two even rows along the edges of the film.

punch-bowl | punch bowl
F cut glass and fruit = $The {is|are} wide cut glass, filled with pink punch in which orange slices, strawberries and ice float.
S ladle and cups = A silver ladle leans on the rim, and small glass cups hang round the side by their handles.

light-box | light box, lightbox
F thin and white = $The {is|are} flat and thin with an evenly glowing white front and a narrow frame.

tea-light | tea light, tealight, tea lights
F *wax in a metal cup = $The {is|are} a small flat disc of white wax in a thin aluminium cup.
S flame = A short steady flame stands on the wick, the wax round it clear and melted. -unlit

match-box | match box, matchbox, box of matches
F *half open = $The {is|are} small and flat, half pushed open, red-tipped wooden matches lying inside in a row.
S striking strip = A rough dark brown strip runs along one narrow side.

letter-box | letter box, letterbox, post box, postbox, pillar box
F *red with a slot = $The {is|are} bright red painted iron with a wide dark slot, a small white plate below it and a round cap on top.
S worn edge = The paint at the lip of the slot is worn down to bare metal.

jam-jar | marmalade jar, strawberry jam jar, preserving jar
F *jam and cloth lid = $The {is|are} clear glass with straight sides, full of dark red jam, a checked cloth tied over the lid with string. -empty,marmalade
F *orange marmalade = $The {is|are} clear glass, full of orange marmalade with thin strips of peel. +marmalade
F empty and clear = $The {is|are} clear glass with straight sides and a wide threaded mouth. +empty
S handwritten label = A small paper label with a handwritten date is stuck to the front. -empty

mint-tin | mint tin, tin of mints, sweet tin, candy tin, biscuit tin, cookie tin, tea tin, tea caddy
F flat with a hinged lid = $The {is|are} a flat metal box with rounded corners and a hinged lid, embossed round the edge. -tea
F tall with a round lid = $The {is|are} tall and square with a round press-on lid and a narrow embossed border. +tea
S *white mints = Small round white mints lie close together under the raised lid. +mint,mints
P lid ajar = $The {stands|stand} with the lid a finger's width open. -closed

egg-cup | egg cup, eggcup
F *small cup on a foot = $The {is|are} a small white porcelain cup on a short foot, its rim just wide enough for one egg.
S soft egg = A brown egg stands in it, its top cut off, the yolk bright yellow.

egg-timer | egg timer, kitchen timer
F turning dial = $The {is|are} small and round with a white face, sixty black marks and a dial that turns. -sand
F sand in glass = $The {has|have} two small glass bulbs in a wooden frame, pale sand running from the upper into the lower. +sand

ring-binder | ring binder, binder, folder, file folder
F card and steel rings = $The {is|are} stiff board with a round hole in the spine and steel rings inside, thick with punched paper.
S index tabs = Coloured index tabs stick out along the open side.

coat-hanger | coat hanger, clothes hanger, hanger
F wood and steel hook = $The {is|are} smooth curved beech wood with a steel hook and a straight bar below.

clothes-horse | clothes horse, clothes airer, drying rack, airer
F wooden rails = $The {is|are} a folding frame of thin wooden rails with damp shirts and socks hung over them.

washing-line | washing line, clothes line, clothesline, laundry line
F laundry on a rope = $The {sags|sag} in a long curve between two posts, white shirts, towels and socks pinned along it with wooden pegs.
S cloth in the wind = One shirt has lifted sideways in the wind, both sleeves out.

ironing-board | ironing board
F long padded top = $The {has|have} a long narrow padded top with one rounded end, a striped cotton cover and crossed steel legs.
S half-ironed shirt = A white shirt lies spread over the end of it, one sleeve still creased.

steam-iron | steam iron, flat iron, clothes iron
F pointed steel plate = $The {has|have} a smooth pointed steel sole plate, a dark plastic body and a handle with a round dial.
S steam = White steam comes out from under the tip in short puffs.

notice-board | notice board, bulletin board, pin board, pinboard, cork board, corkboard
F cork with papers = $The {is|are} framed brown cork with notes, tickets and photographs pinned over one another with coloured pins.

umbrella-stand | umbrella stand
F tall open cylinder = $The {is|are} a tall open cylinder with a folded black umbrella, a striped one and a walking stick in it.

cake-stand | cake stand
F *plate on a foot = $The {has|have} a round flat plate with a scalloped rim on one slim white foot.

music-stand | music stand
F thin metal legs = $The {has|have} a flat tilted desk on a thin metal pole with three folding legs.
S open score = An open score lies on it, one page curling at the corner.

picnic-basket | picnic hamper, hamper
F wicker and straps = $The {is|are} honey-coloured wicker with a hinged lid, two leather straps and a checked lining.
S packed = A loaf, a bottle and a bunch of grapes show over the edge. -empty,closed

piggy-bank | piggy bank, money box
F *pink china pig = $The {is|are} a round pink china pig with short legs, a curled tail and a dark slot in the back.
S coins = Three coins lie beside it, one on edge against its foot.

safety-pin | safety pin
F bent wire = $The {is|are} thin polished steel wire with a round coil at one end and a curved cap over the point.

drawing-pin | drawing pin, thumbtack, push pin, thumbtacks
F flat brass head = $The {has|have} a flat round brass head and a short sharp steel point.

hair-pin | hair pin, hairpin, bobby pin, hair clip, hair slide
F wavy wire = $The {is|are} thin dark wire bent in two, one side straight and one side wavy.

hair-brush | hair brush, hairbrush
F paddle and bristles = $The {has|have} a wide oval paddle, rows of dark bristles with round tips and a smooth handle.

tooth-brush | tooth brush, toothbrush, toothbrushes
F slim with bristles = $The {has|have} a slim curved handle and a small head of short, level white bristles.
S stripe of paste = A stripe of white and blue toothpaste lies along the bristles.

dental-floss | dental floss, floss
F small case = $The {comes|come} in a small flat white case with a thin waxed thread pulled out in a curl.

nail-polish | nail polish, nail varnish, nail polish bottle, nail polish bottles, bottle of nail polish
F *small square bottle = $The {is|are} glossy deep red in a small square bottle of thick glass with a long black cap.
M *row of colours = $The stand in a row, coral, deep red, pink, plum and pale grey, in small square bottles with long black caps.
S drop on the brush = One bottle is open, a glossy drop hanging from the tip of the brush.

key-ring | key ring, keyring, key chain, keychain
F ring and keys = $The {is|are} a split steel ring with two brass keys, one long and one small.
S leather tag = A worn leather tag hangs from it on a short chain.

mouse-pad | mouse pad, mouse mat
F thin dark mat = $The {is|are} thin and dark with rounded corners and a close woven top.
S mouse = A small wireless mouse stands on it a little off centre. -empty

bed-frame | bed frame, bedstead
F rails and slats = $The {has|have} four square legs, two long side rails and a row of pale wooden slats.

folding-screen | folding screen, room divider
F three panels = $The {has|have} three tall hinged panels and stands in a zigzag.

french-press | french press, cafetiere, coffee press, coffee plunger
F glass and plunger = $The {is|are} a tall glass cylinder in a steel frame, with a black handle and a round knob on a thin rod.
S dark coffee = Dark coffee fills it to two thirds, a line of pale brown foam on top.

garlic-press | garlic press
F two handles = $The {is|are} heavy steel with two handles, a hinged end and a small chamber full of round holes.
S clove = A peeled clove of garlic and a thin papery skin lie beside it.

pepper-mill | pepper mill, pepper grinder, salt mill, salt grinder, spice mill
F turned wood = $The {is|are} tall turned dark wood with a round knob at the top and a narrow waist.
S peppercorns = Black peppercorns lie scattered round its foot. +pepper

coffee-mill | coffee mill, coffee grinder
F crank and drawer = $The {is|are} a square wooden box with a brass bowl, a curved crank on top and a small drawer below.
S beans = A few dark roasted beans lie round it.

corkscrew | corkscrew, bottle opener, can opener, tin opener, nutcracker
F steel and wood = $The {is|are} polished steel with a worn wooden handle.

hot-water-bottle | hot water bottle
F *knitted cover = $The {is|are} flat and soft in a thick knitted cover with a round neck and a stopper.

watering-can | watering can
F *zinc with a rose = $The {is|are} dull grey zinc with a high curved handle and a long spout ending in a round rose full of holes.

rubber-band | rubber band, elastic band, rubber bands
F *thin tan loop = $The {is|are} a thin tan loop, twisted once in the middle.
M *tangle of colours = $The lie in a loose tangle of thin loops, red, yellow, green and blue.

paper-clip | paper clip, paperclip, paper clips
F bent wire loops = $The {is|are} thin steel wire bent into two long loops, one inside the other.

disco-ball | disco ball, mirror ball, mirrorball, glitter ball
F mirror squares = $The {is|are} covered in hundreds of small square mirrors in level rows and {hangs|hang} by a short chain.
S spots of light = Small bright squares of light lie scattered over the walls and the floor.

bunting-thing | bunting, paper chain
F small flags on a cord = $The {hangs|hang} in a long curve, small triangles of patterned cloth sewn to a cord.
`;
