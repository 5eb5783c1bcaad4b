/** Logos and emblems by what they show, and stickers, patches, pins, crests and wordmarks. The form: `tableaux.ts`. */
export const MARKS_EMBLEMS_TABLEAUX = `
marks-fox-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & fox, foxes | @ any
D tail circle = A fox is curled so that its tail closes a perfect ring; the white tip meets the nose with a bare gap no wider than a line.
D facets = Its head is five triangles: two ears, two cheeks and a long wedge of muzzle, with two slits of ground for the closed eyes.
O letters = $words is laid round the lower half of the ring in firm, slightly condensed sans-serif capitals.
O *rust = Rust orange and bone white, and dark socks of brown on the only two paws that show.
N calm = Nothing stands inside the ring but ground, so that it also works as a button.
V flat = Flat geometric animal mark, round, centred

marks-owl-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & owl, owls | @ any
D two rings = Two large rings touch each other for the eyes, and where they touch a small lozenge is the beak; one line over both is the brow, dipping in the middle.
D feathers = Below, rows of half circles cover the breast like roof tiles, five, four, three, two, one, so that the body ends in a point.
D open eye = In the left ring the pupil is a full disc, in the right a crescent, as if one eye were about to close.
O letters = $words sits under the point in small upright capitals with broad spacing.
O *night = Deep night blue on pale straw, no third colour.
N quiet = Branch, moon and ear tufts have been left away.
V flat = Flat symmetrical emblem in one colour, frontal, centred

marks-wolf-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & wolf, wolves, husky | @ any
D howl and mountain = A wolf's head is thrown back in profile, and the line of its throat and chest steps down in four jagged tufts that are also a mountain ridge.
D moon = Behind the muzzle stands a full disc; the muzzle's edge is merely where the disc stops.
O letters = $words takes the width of the disc below in sharp, wide-set capitals whose A has no crossbar.
O *steel = Steel grey on near-black, the disc ice white.
N no teeth = The mouth is a small open notch without fangs, the eye a single slit.
V flat = Flat vector in three cold tones, strong profile, centred

marks-bear-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & bear, bears, panda, grizzly, koala | @ any
D forest inside = A bear walks in side view as one heavy solid, and along its belly the ground shows through as a row of pointed fir trees, the legs being their trunks. -panda,koala
D black patches = Only the dark parts are drawn, two ears, two slanted eye patches, a nose and the shoulders, and the white head is completed by the eye. +panda
D round grip = A round head with two huge tufted ears looks over a straight branch that it holds with both forearms, claws as three bare nicks each. +koala
D heavy = The outline is slow and rounded, with one hump, and touches the base line on broad flat paws.
O letters = $words is set below the feet in thick, friendly slab capitals, flush at both sides.
O *bark = Bark brown, nearly black, on oat white.
V flat = Flat vector silhouette, one colour, standing on its base line

marks-lion-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & lion, lions, lioness, tiger, tigers, panther, leopard, jaguar, cougar | @ any
D mane as sun = A lion's face from the front is narrow and stern, and its mane is sixteen pointed flames of alternating length, like an old sun. +lion,lions
D stripes make the face = The face has no outline; nine pairs of tapering stripes, mirrored, leave brow, cheeks and muzzle standing in the bare ground. +tiger,tigers
D low stare = A big cat's head is lowered between its shoulder blades, two slanted eyes as the only bare spots in the solid dark. -lion,lions,tiger,tigers
D brow = The line from brow to nose is drawn as one long T, with two short strokes for the corners of the mouth.
O letters = $words stands under the chin in strong roman capitals, half as wide as the head.
O *old gold = Flat old gold on black-green.
N outline = Neither ring nor shield holds it; the chin ends in one blunt point on the middle axis.
V frontal = Frontal, mirror-symmetrical flat emblem, centred

marks-cat-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & cat, cats, kitten, kitty | @ any
D window cat = A cat sits with its back to us as one smooth bottle shape with two ear points, and the tail, hanging down, turns at its end into a question mark.
D one ear = The left ear is turned sideways, which is the only thing that tells it is listening.
D whisker = Three bare lines on one side only reach a little over the outline.
O letters = $words stands at the right of the tail, level with the ground line, in modest lower-case letters.
O *black = Solid black on a flat, muted yellow.
V silhouette = Flat silhouette, one colour on one tint, sitting on a line

marks-dog-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & dog, dogs, bulldog, dachshund, corgi, poodle, terrier, labrador, retriever, pug | @ any
D head tilt = A dog's head from the front is tilted a little to one side, so that one ear hangs free and the other lies folded over the brow. -dachshund
D long dog = The dachshund stretches along the full width, so long that its middle is a plain straight bar and only head, four short legs and whip of a tail are drawn. +dachshund
D nose = Everything leads to the nose, a rounded triangle with two comma nostrils, the largest dark form.
D tongue tip = A small tongue tip shows off-centre below the muzzle in the one warm colour.
O letters = $words is set below in bouncy, heavyweight rounded letters.
O *brown and cream = Chestnut on cream with brick red for that tip.
V flat = Friendly flat vector, few shapes, centred

marks-bird-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & bird, birds, swallow, sparrow, hummingbird, robin, raven, crow, eagle, hawk, falcon, phoenix, parrot, swan, heron, crane, stork, pigeon, dove, seagull, duck, goose, penguin, flamingo, toucan, rooster, peacock | @ any
D wing as page = Four long blades fan out from one shoulder and make the lifted wing; the lowest runs on as the body and ends in a [forked/rounded] tail. -penguin,flamingo,duck,goose,swan,heron,phoenix
D flame wings = Both wings are raised high, and every feather ends in a curled tongue of fire, the tail falling in three long S-lines. +phoenix
D neck as letter = The neck rises as one bold S out of a resting, boat-shaped body, drawn in a single stroke of even weight. +flamingo,duck,goose,swan,heron
D tailcoat = A round upright body is parted by a single curve into dark back and bare belly, with one stub wing held out as if to show the way. +penguin
D beak = The head is a disc with a wedge of beak, its eye a bare dot placed slightly forward.
O letters = $words lies under the tail in light, rising italics.
O *two tones = A strong colour for the near wing, its darker tone for the far one, on white.
N quiet = No branch, egg nor cloud is needed to hold it up.
V flat = Flat vector mark built from arcs, facing right

marks-sea-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & whale, whales, dolphin, shark, octopus, squid, turtle, seahorse, crab, lobster, jellyfish, seal, koi, orca | @ any
D tail and horizon = Only the whale's tail is out of the water, two broad flukes that mirror themselves below a level bare line and so become [a leaf/an anchor]. +whale,whales,orca
D eight arms = The head is a tall dome, and eight arms run outward, each curling into a different round spiral so that together they fill an exact circle. +octopus,squid
D shell tiles = From above, the shell is an oval of seven bare-ruled plates, and the four flippers and head stand out in five soft points like a star. +turtle
D fin = A single back fin cuts a level line, and the long curve of the body beneath is only hinted at by a second, thinner line. +shark,dolphin
D armoured = Shell, claws and feelers are laid out from above in perfect mirror symmetry, each joint parted by a bare gap. +crab,lobster
D curled body = The creature bends in one round stroke from head to tail, its inner side finely notched. -whale,whales,orca,octopus,squid,turtle,shark,dolphin,crab,lobster
O letters = $words is set beneath in wide rounded capitals, wavy neither in line nor in form.
O *deep water = A dark sea blue, and one light aqua for whatever lies under the surface.
N quiet = No bubbles, ropes nor waves crowd round it, only a wide band of ground.
V flat = Flat two-tone vector mark, centred, quiet ground

marks-rabbit-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol, mascot & rabbit, bunny, hare, deer, stag, moose, elk, horse, unicorn, goat, sheep, ram, bull, cow, pig, elephant, giraffe, monkey, gorilla, frog, snake, dinosaur, snail, butterfly, hedgehog, squirrel, raccoon, beaver, otter, badger, mouse, donkey, llama, camel, zebra, rhino, hippo, crocodile, bat, spider, ant, dragonfly, ladybird, ladybug | @ any
D antlers = The head is a plain narrow shield, and from it the antlers branch upward, their tips forming the skyline of a small wood. +deer,stag,moose,elk
D ears = Two long ears stand up, one straight, one bent in the middle, and are together twice as high as the round head below. +rabbit,bunny,hare,donkey
D trunk = The trunk swings up in an S and ends level with the brow, and the ear is a large bare crescent in the solid head. +elephant
D mane = The neck bows in one strong curve, and the mane breaks away behind it in seven pointed strands. +horse,unicorn,zebra
D horns = Two horns sweep out and up from a broad brow and nearly close a circle above the head. +goat,ram,bull,cow,sheep
D coil = The body lies in three even loops, crossing itself once with a bare gap, the head lifted off the last one. +snake,dragon
D wings open = Four wings are spread flat from above, mirrored, with bare cells between veins thick as the body. +butterfly,dragonfly,bat
D built of arcs = The animal is put together from quarter circles of three sizes in strict side view, so that back, belly and cheek share one curve. -deer,stag,moose,elk,rabbit,bunny,hare,donkey,elephant,horse,unicorn,zebra,goat,ram,bull,cow,sheep,snake,dragon,butterfly,dragonfly,bat
D single eye = One bare dot of an eye, no mouth, is all the face it needs.
O letters = $words is centred below in bold plain lower case as wide as the animal.
O *one dark = One dark, warm colour draws it on a pale tint of the same.
N no scenery = No grass, ring nor shadow holds it; the form stands by itself.
V flat = Flat silhouette mark, one colour, centred

marks-mountain-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & mountain, mountains, peak, summit, alps, hill, volcano | @ any
D three peaks = Three triangles overlap, the middle one highest, and each carries a zigzag cap of bare ground whose lower edge falls to the right.
D disc behind = A round disc stands half sunk behind the right slope, its lower part hidden by a straight edge. +sun,sunrise,sunset,moon
D pine row = A row of slim pines, cut from one piece, stands along the foot. +pine,pines,tree,trees,forest
D river = Between the two front ones a bare strip widens as it comes towards us and is read as [a river/a road].
D facets = Each slope is parted by one straight ridge line into a lit and a shaded face, the light always from the left.
O letters = $words supports the whole as a bar of sturdy capitals, spaced so that it ends where the outer slopes end.
O *slate = Slate blue behind, dark fir green in front, both flat.
N sky empty = A small open circle stands over the left slope; otherwise the air is empty.
V flat = Flat layered badge, two tones, wide base

marks-tree-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & tree, trees, oak, pine, leaf, leaves, root, roots, palm tree, olive, olives, fern, cactus, mushroom, acorn, clover, bamboo | @ any
D crown and root = The crown is a half disc of small bare-veined leaves, and below the ground line the roots repeat it in thin forks, upside down and a little smaller. +tree,trees,oak,root,roots
D one leaf = A single leaf stands on its stalk, one half solid, the other made of seven parallel lines that follow the curve of the edge. +leaf,leaves,olive,olives,fern,clover,bamboo
D stacked tiers = Three stepped tiers narrow upward over a short trunk, each with a curved lower edge. +pine
D plain plant = The plant is reduced to one upright axis and four pairs of rounded forms, growing smaller towards the top. +cactus,mushroom,acorn,palm
D line = The drawing ends cleanly on a short level stroke, and nothing of soil nor sky is told beside that.
O letters = $words is placed beneath in letters whose stroke has just the width of [the trunk/stalk].
O *leaf green = One saturated deep green on off-white.
N one gap = One small gap low on the left lets the ground run in, so the form does not look stamped out.
V flat = Flat natural emblem, one colour, upright

marks-flower-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & rose, flower, lotus, tulip, daisy, sunflower, lily, poppy, lavender, cherry blossom, orchid | @ any
D folded petals = Seen from above, petals turn round one another from the middle in a spiral, each parted from the next by one bare curved line.
D leaf pair = Beneath, two leaves point outward to left and right like the hands of a clock at quarter to three.
O letters = $words runs below the leaves in elegant italic serif letters, lower case.
O *petal red = Petals are one flat warm red, leaves a dark green, on ivory.
N no dew = No stem, dew drop nor outline is added.
V flat = Flat botanical emblem, two colours, round, centred

marks-sun-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & sun, sunrise, sunset, moon, star, stars, comet, planet, saturn, lightning, thunder, rainbow, cloud | @ any
D disc and rays = A solid disc is ringed by twelve short rays, every third one longer, standing clear of it by a gap as wide as a ray. +sun
D half disc = A half disc rests on three level bars that grow shorter downward, as a low sun on water. +sunrise,sunset
D crescent holds = A crescent lies on its back like a boat and holds one small star exactly in the middle of its opening. +moon
D bolt = A bolt of two equal slanted halves is shifted at its waist and cut out of a full circle. +lightning,thunder
D five points = A five-pointed shape is folded like paper, each point half light, half dark, so that it seems to stand up from the ground. +star,stars,comet
D bands = Curved bands of equal width lie one over another, cut off square at both ends. +rainbow,cloud,planet,saturn
D measure = One measure rules it, the gap between parts being a third of the smallest part, and not one edge is soft.
O letters = $words sits underneath, small, in wide geometric capitals.
O *gold on ink = Warm gold on a midnight ink.
N margin = Around it is at least its own width of empty ground.
N quiet = There are no faces, clouds nor glitter about it.
V flat = Flat celestial mark, two colours, exactly centred

marks-crown-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & crown, king, queen, royal, knight, shield, sword, castle, tower, lion rampant, viking | @ any
D five points = A crown of five points is one closed line, and the bare spaces between its points are chess bishops. -castle,tower,knight,sword,viking
D battlements = A tower with three battlements is a plain tall block, and its gate and one slit window make the figure of a keyhole. +castle,tower
D helm = A closed helmet in profile has a single straight slot and six bare breathing holes, a plume sweeping back from its top in one stroke. +knight,sword,viking
D thickness = Lines are heavy and even like lead in a window.
O letters = $words curves below on an unadorned band in tall spurred capitals.
O *heraldic = Heraldic red and old gold, flat, no shading.
N quiet = It leaves out gems, ribbons and Latin.
V crest = Flat heraldic mark, two tinctures, symmetrical

marks-anchor-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & anchor, lighthouse, ship, boat, captain, harbour, harbor, sailor, compass, nautical, submarine, island | @ any
D anchor = An anchor's ring, stock and two flukes make one solid form, and a rope crosses its shank in an S, passing once in front and once behind. -lighthouse,ship,boat,compass,island,submarine
D beam = A lighthouse tapers upward in three bare and two solid bands, and from its lamp two wedges of ground open to both sides. +lighthouse
D hull = A hull in side view is a single bowl with a straight mast, and two long wave lines below repeat its curve. +ship,boat
D needle = A four-pointed rose has each point split into a light and dark half, and the north one is drawn out to twice the length. +compass
O letters = $words goes round in a ring of stencilled capitals with two stars to close it.
O *navy = Navy on sailcloth white with a spot of signal red.
N none = No wheel and no lifebelt.
V round = Round flat badge, thick line, three colours

marks-heart-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & heart, hearts, love, hand, hands, handshake, key, eye, infinity, puzzle | @ any
D heart path = A heart is drawn by two ribbons that come from below, cross and pass over each other once, and fold in at the top in round bends. +heart,hearts,love
D hand sign = A raised hand is simplified to four rounded bars and a slanting thumb, the palm holding a small bare drop shape. +hand,hands,handshake
D key bow = A key stands upright, its bow a ring with a smaller bare ring inside, its two teeth of unequal length. +key
D lid and iris = Two arcs meet in points at both sides, and between them hangs a solid disc with one bare square of light. +eye
D loop = One band of constant width makes its turn and passes under itself with a clean gap. +infinity,puzzle
D weight = The form is heaviest in its lower third and its outline has no corner but one.
D ground cut = Where parts cross, a bare slit as wide as a third of the stroke tells which lies on top.
O letters = $words rests under it in soft, tight lower case.
O *coral = A flat warm coral is alone on white.
N quiet = It stands quite still, without pulse lines, sparkles and shadows.
V flat = Flat simple mark, one colour, centred

marks-letter-logo | mark | logo, logotype, emblem, icon, badge, brand mark, branding, brand, crest, insignia, symbol & letter a, letter b, letter c, letter d, letter e, letter f, letter g, letter h, letter j, letter k, letter l, letter m, letter n, letter o, letter p, letter q, letter r, letter s, letter t, letter v, letter w, letter x, letter y, letter z, letter, initial | @ any
D letter as ridge = The strokes of the letter rise and fall as a ridge, and a bare zigzag caps its tallest point with snow. +mountain,mountains,peak
D letter as leaf = One stroke of the letter bends out and ends as a leaf with a bare midrib. +leaf,plant,tree,garden,nature,eco
D the letter as door = The letter itself is the emblem, its strokes of one width, and the space it encloses is a small open door with a sill. -mountain,mountains,peak,leaf,plant,tree,garden,nature,eco
D construction = Its curves are parts of true circles and its slants keep one angle.
D cut = A single bare diagonal slices through one stroke near its foot, as wide as a third of the stroke.
O letters = $words is drawn large enough to fill three quarters of the height.
O *one colour = One strong blue on white, nothing else.
N nothing else = There is no ring, shadow nor slogan.
V minimal = Minimal flat lettermark, centred, plain ground

marks-app-icon | sheet | app icon, app logo, ios icon, mobile app, launcher icon, favicon | @ any
D tile = The sign stands alone in a square tile with generously rounded corners and takes up just over half its width.
D one gesture = It is built from three shapes at most, all with the same corner radius, and can be told from across a room.
O letters = $words is reduced to its first letter, heavy and geometric.
O *depth = The tile runs from a lighter blue at the top to a deeper one at the bottom, the sign flat white.
N small = No hairline is thinner than a twentieth of the tile, so it holds at the smallest size; there is no lettering around it.
V icon = App icon, front view, clean edges, centred on light grey

marks-icon-set | sheet | icon set, set of icons, icon pack, pictogram set, ui icons, glyph set, set of pictograms | @ any
D grid = The signs stand in an even grid, four across and three down, each within an unseen square of the same size.
D one hand = All are drawn with the same round-ended line, two units thick, with the same gap where lines meet, and each carries exactly one small filled spot.
O letters = $words stands small beneath the grid in neutral sans serif.
O *ink and accent = A dark slate line, and a coral fill for the spot.
N readable = Each shows one plain thing straight from [the front/the side], without perspective.
V sheet = Flat line icons on white, evenly spaced, no frames

marks-mascot | sheet | mascot, brand character, team mascot, cartoon mascot, cereal mascot | @ any
D pose = The mascot stands with its weight on one leg, chest out, one arm thrown up in a big wave, the other fist on the hip.
D face = Its eyes are two tall ovals set close together with large pupils looking straight at us, over an open one-sided grin.
D contour = A thick dark contour of changing weight runs round the figure, with a thinner white one outside it, so that it can be put on any ground.
O letters = $words arches under the feet in fat outlined capitals that grow towards the middle.
O *bright = Two bright flat colours and one shade of each, in hard-edged cel shadows.
N hands = White four-fingered gloves keep the gesture readable from the back row.
V cartoon = Full-figure cartoon mascot, vector, plain ground

marks-sticker | mark | sticker, stickers, decal, die cut sticker, laptop sticker, vinyl sticker | @ any
D drawn = $The {is|are} drawn large-headed and a little short, turned half to us, with a contour that reads at a glance.
D die cut = A white border of constant width follows the outline of $the all round with softly rounded corners, as cut by a die, and a fine grey shadow lies under it at the lower right.
D flat inks = Inside, colours are flat and saturated with one darker tone for shade, closed by a dark contour that is thicker outside than within.
D one edge up = At one corner the vinyl has begun to lift, showing its matt white back. +peeling,worn,old
V sticker = Die-cut sticker, seen straight on, plain pale ground

marks-sticker-sheet | sheet | sticker sheet, sheet of stickers, sticker pack, sticker set, set of stickers, emoji set, emojis | @ any
D variants = A dozen stickers lie close but clear of each other on one sheet, every one showing the same subject in another mood.
D moods = From the upper left they run laughing, asleep, angry, hiding, running, eating; two small ones fill the gaps between the larger.
D borders = Each has a white rim of the same width with rounded corners, and thin cut lines run round outside.
O letters = $words appears on one long sticker at the foot in bubble letters.
O *gentle = Colours are limited to five gentle flat tones that come back throughout the sheet.
V sheet = Sticker sheet from straight above, pale ground, even light

marks-patch | sheet | patch, embroidered patch, scout badge, iron on patch, merit badge, mission patch, sew on patch | @ any
D stitched = $The {is|are} built of dense satin stitches that change direction from shape to shape, so that every field has its own sheen.
D simplified = $The {is|are} cut down to its plainest outline, turned to the side that is known best.
D border = A thick overlocked rim in one colour closes the patch all round, a little raised, and the twill weave shows in the ground between the figures.
D few colours = Details are reduced to what a needle can sew: five threads, no shading, lines never thinner than three stitches.
V patch = Embroidered patch from straight above, raking light over the thread, plain cloth

marks-enamel-pin | sheet | enamel pin, pin badge, lapel pin, button badge, pin button, brooch | @ any
D pose = $The {is|are} shown from the side that tells most, in one closed shape hardly larger than a thumbnail.
D metal lines = Raised lines of polished gold metal part the figure of $the into small cells, each filled to just below the rim with smooth hard enamel.
D gloss = The enamel is flat and glassy, and one soft highlight runs across cells and metal alike; the outer edge follows the shape closely.
V pin = Enamel pin seen straight on at macro distance, on plain dark felt

marks-tattoo-design | sheet | tattoo | @ any
D arrangement = The motif stands upright in a closed composition that could follow an arm, everything interlocked along one S-shaped axis.
D bold lines = A bold black outline of steady weight holds $the, thicker outside than within, every line closed so that it will not blur in the skin.
D whip shade = Shading runs from solid black by rows of dots into bare skin tone, always from one side, and a few areas are packed with flat red, ochre and green. -minimal,minimalist,fine,blackwork,geometric,line
D fine = Only hair-thin single lines and some dots draw it, with wide bare gaps where a line would be expected. +minimal,minimalist,fine,geometric,line
D all black = Large shapes are filled solid black with crisp bare lines left between. +blackwork
V flash = Tattoo flash on warm off-white paper, frontal, plain ground

marks-coat-of-arms | sheet | coat of arms, family crest, heraldry, heraldic, heraldic shield | @ any
D shield = A shield with straight shoulders and a curved point is quartered, the first and last quarter in one tincture, the others in the second, and the charge repeats corner to corner.
D crest = Over it a closed steel helm faces left, out of whose wreath the crest rises, and torn mantling falls to both sides in curling leaf-like tongues.
D rule = Metal never lies on metal: gold and silver meet only red, blue, green and black, every charge with a fine dark contour.
O letters = $words is written on the scroll that bends below the point, in plain broad-pen capitals.
N no supporters = No animals hold it, unless the scroll's turned ends count as such.
V heraldic = Heraldic drawing, flat tinctures, exact symmetry, centred on parchment white

marks-ring-badge | mark | vintage badge, retro badge, vintage logo, retro logo, hipster logo, circular logo, round logo, stamp logo | @ any
D ring = Two concentric rings, a thick outer and a thin inner one, hold the emblem in their middle with a margin all round.
D crossed = The emblem's sign stands upright on a short ground line, hatched with a few slanting strokes on its shaded side.
O letters = $words takes the upper half of the ring in wide capitals, two small diamonds marking where it begins and ends.
O *one ink = One dark ink on kraft brown, slightly worn at the edges as if stamped.
N empty lower arc = In the lower half fine lines fill the ring where nothing has to be said.
V stamped = Round stamped badge, one colour, centred

marks-wordmark | sheet | wordmark, logotype, word mark, typographic logo, text logo, lettering logo | @ any
D letters only = The name alone makes the mark, in one line, and one letter in its middle has been changed: its crossbar is replaced by a simple sign of the trade.
D fitted = Spaces between letters are cut by eye until every gap holds the same amount of ground.
O letters = $words is set in a sturdy grotesque, lower case, with ends cut straight.
O *black = Black on white; only the changed part has a colour, a warm red.
N no symbol = No symbol stands beside, above nor behind.
V wordmark = Flat wordmark, centred, a wide empty margin on all sides
`;
