/** More manners and materials. The form: `tableaux.ts`. */
export const MARKS_MORE_MEDIA_TABLEAUX = `
marks-chibi | medium | chibi, kawaii, kawaii style, super deformed, sanrio, hello kitty style | @ any
D proportion = The head is as big as all the rest, limbs are stubs, and two wide-set round eyes with white points stand far apart over a tiny mouth and pink cheeks. -sticker,stickers,icon
D sweets = Outlines are soft brown, shade is one pink-tinted tone, and a few small hearts and stars float about.
V cute = Cute flat drawing, pastel ground, frontal

marks-webtoon | medium | webtoon, manhwa, manhua, visual novel, otome, light novel cover, genshin, gacha | @ any
D clean = Thin coloured contours and glossy gradients shape $the, hair in ribbon-like locks with a hoop of shine, eyes layered from dark above to bright below.
D light = Sparse soft bokeh and a rim of light stand in for the background.
V webtoon = Digital manhwa illustration, tall frame, soft glow

marks-steampunk | medium | steampunk, steam punk, clockpunk, dieselpunk, victorian sci-fi | @ any
D works = $The {is|are} fitted with riveted brass, copper pipes and visible gears that truly mesh, leather straps where parts must give. -watch,clock,ring,jewelry
D use = Verdigris and soot sit round each valve, oil has run below the bearings, and one small jet of steam escapes at a joint. -watch,clock,jewelry,ring,glasses,mask,hat
D small works = Through a window in the metal brass wheels and a coiled spring can be seen, tiny rivets all along the edge. +watch,clock,ring,jewelry
V brass = Warm gaslight look, brown and brass, everything heavy and worn

marks-solarpunk | medium | solarpunk, solar punk, eco futurism, biopunk, biomechanical, giger, organic architecture | @ any
D grown = Planting, glass and pale timber grow through $the, solar leaves tilt to the sun, and nothing is new without also being mended. -biomechanical,giger,biopunk
D bone pipes = $The {is|are} built of rib-like tubes and wet joints, machine and body without a seam, in one bluish bone tone. +biomechanical,giger,biopunk
D people scale = Small signs of daily use, a bench, a bucket, a bicycle, keep it at human size.
V organic = Detailed illustration, soft daylight, greens and pale stone

marks-cottagecore | medium | cottagecore, cottage core, fairycore, goblincore, farmcore, grandmacore, country style | @ any
D homely = Faded floral cotton, enamel, straw and chipped earthenware surround $the, all hand-made and a bit uneven.
D growth = Ivy and cow parsley lean in from the edges, with crumbs, petals and a mended patch close by.
V soft = Soft film photograph, cream and moss, soft window light

marks-dark-academia | medium | dark academia, light academia, gothic style, pastel goth, whimsigoth, vampire style, victorian gothic | @ any
D rooms = Tweed, oxblood leather, candle stubs and stacked books crowd round $the, a pointed window high behind. -pastel
D sweet and dark = Lilac lace, bat-shaped clips and black bows meet on $the. +pastel
D dusk = Deep browns and greens swallow the corners, with light only on hands, faces and page edges.
V academia = Moody low-key image, tungsten and rain-grey window light, fine grain

marks-liminal | medium | liminal, liminal space, backrooms, dreamcore, weirdcore, poolrooms, uncanny, empty mall | @ any
D empty = The place about $the is clean, lit and quite without people, the same carpet, tile and ceiling panel going on round the corner too far.
D wrong = One ordinary thing stands where nobody would put it, and light comes evenly from everywhere.
V liminal = Early digital camera photograph, slight flash, dull yellow-green, level horizon

marks-y2k-aero | medium | frutiger aero, y2k style, y2k aesthetic, windows xp style, early 2000s, cybercore, metalheart, skeuomorphic | @ any
D gloss = $The {is|are} glassy and rounded, with a hard white half-moon of shine on top, aqua light coming up through the bottom.
D sky = Bubbles, grass blades and a clean gradient sky with lens flare hang about it.
V glossy = Glossy early-digital render, aqua and lime, crisp reflections

marks-memphis | medium | memphis, memphis style, memphis design, postmodern, 1980s pattern, saved by the bell | @ any
D parts = $The {is|are} put together from clashing solids, a zigzag, a half disc, a stick, each in another laminate pattern.
D squiggles = Black squiggles, grids and dots float round on pink and mint, each with a hard offset shadow.
V memphis = Flat postmodern graphic, candy colours and black

marks-maximalism | medium | maximalism, maximalist, rococo style, baroque style | @ any
D fullness = No surface near $the is left plain: pattern lies on pattern, fringe on velvet, gilding on carving, and it still keeps the middle by its one calm colour.
D repeats = One red comes back in five places and holds the crowd together.
V rich = Dense image, saturated, everything in focus

marks-brutalism | medium | brutalist, brutalism, brutalist design, concrete style, anti-design | @ any
D slab = $The {stands|stand} as a raw slab, board marks and tie holes left, rain streaks under each ledge, no ornament at all.
D edge = Huge plain masses overhang deep slots of shade.
V raw = Grey photograph, hard oblique sun, low view

marks-old-photo-1920 | medium | 1920s photo, 1920s, twenties, 1930s photo, 1930s, great depression, dust bowl, 1940s photo, 1940s, autochrome, hand tinted, hand colored photo, hand-coloured photo, colorized | @ any
D print = Greys are soft and creamy, the sky blank, faces sharp while a hand has blurred with moving, $the squarely in the middle. -autochrome,tinted,colored,coloured,colorized
D tints = Cheeks, lips and flowers are tinted by hand in pink and green that slip a little over the edges. +tinted,colored,coloured,colorized
D grains = Colour is a dust of orange, green and violet grains, calm and dim. +autochrome
D paper = A deckled white border, a crease and silvering in the darks tell its age.
V old = Contact print from a folding camera, waist level, natural light

marks-kodachrome | medium | kodachrome, 1950s photo, 1960s photo, 60s photo, 1950s photograph, 1960s photograph, slide film, ektachrome, technicolor, william eggleston, eggleston, martin parr, saul leiter, vivian maier | @ any
D colour = Reds and yellows glow, shadows are dense and slightly blue, with $the placed plainly among ordinary painted things.
D world = Chrome trim, printed cloth and hand-lettered signs of the time stand round about.
V slide = Colour slide, crisp daylight, saturated, 50 mm view

marks-blue-hour-etc | medium | minimalist photo, high key, low key, high-key, low-key, bokeh, backlit, lens flare, golden hour photo, soft focus, shallow depth of field, dreamy photo, orton, cinestill, halation, pinhole, lensbaby | @ any
D light part = $The {is|are} held almost wholly in bright greys, shadow only where a line is needed. +high,high-key
D dark part = Only one narrow edge of $the takes the light, the rest sinks into a black that still has shape. +low,low-key
D discs = Everything behind $the has become large soft discs and washes, while one plane stays cut sharp. -high,high-key,low,low-key,pinhole
D pinhole = All depths are equally soft, corners fall off to black, and what moved has thinned to a ghost. +pinhole
D halo = A faint glow bleeds from the brightest spots into their neighbours. +cinestill,halation,orton,dreamy,soft,backlit,flare
V lens = Photograph led by light and focus, quiet composition

marks-children-book-styles | medium | gouache style, mary blair, eric carle, tissue paper collage, quentin blake, scribbly, dr seuss, moomin, tove jansson, edward gorey, gorey, shaun tan, hockney, keith haring, basquiat, matisse cut out, miro, klee, rousseau, hilma af klint, o'keeffe, frida kahlo, chagall, giacometti, botero | @ any
D torn tissue = $The {is|are} pasted from hand-painted tissue, streaks of the brush running across each torn shape. +carle,tissue
D scratchy = Scratchy, quick pen lines that overshoot and blots of wash keep $the in motion. +blake,scribbly
D fine dark = Thousands of tiny pen strokes build grey rooms round $the, faces small and unmoved. +gorey,jansson,moomin
D round outline = A thick even outline, flat fill and radiating dashes make $the leap like a sign. +haring
D raw marks = Raw paint, crossed-out scribble and mask-like faces with bared teeth stand beside oil-stick arrows. +basquiat
D naive jungle = Every leaf round $the is painted singly, edge to edge, in forty greens, stiff and clear. +rousseau,kahlo
D floating = Figures and houses float past $the at any angle in blue and rose. +chagall,klee,miro
D swelled = $The {is|are} blown up to calm, enormous volumes with tiny features. +botero
D plain flat = Flat, frank shapes with the brush left visible and two colours that should quarrel hold $the. -carle,tissue,blake,scribbly,gorey,jansson,moomin,haring,basquiat,rousseau,kahlo,chagall,klee,miro,botero
V hand = Hand-made picture with a strong personal mark, frontal

marks-paper-pulp | medium | papier mache, papier-mâché, paper mache, made of cardboard, made of paper, made of newspaper, tin foil, made of foil, made of buttons, made of beads, bead art, made of feathers, made of matchsticks, made of bottle caps, recycled art, string art, pipe cleaners, sticks and stones | @ any
D built = $The {is|are} put together from the stuff as it comes, edges and corrugation open, each piece turned so that its own shape helps.
D fixing = [Glue/Tape/Wire] is seen at the joints, with a pencil mark nobody rubbed out.
V craft = Handmade object on a plain table, window light from the side, close

marks-cave-of-light | medium | video projection, shadow art, light art, laser engraving, holographic foil, x-ray art, glowing from within, crystal clear resin, resin art | @ any
D glow = Light comes from inside $the, brightest in the thin parts, so that edges glow and thick parts stay dark.
D play = Colours slide from green to rose with the angle over each curve, and lie again as pale patches on the ground beside.
V glow view = Dark surround, close view, soft bloom, clear contours

marks-food-illu | medium | recipe illustration, botanical style, scientific illustration style, field guide style, encyclopedia illustration, victorian engraving style, da vinci sketch, leonardo sketch, vitruvian, vintage science | @ any
D study = $The {is|are} set out as a study, whole figure first, then part, section and underside, each lettered by a fine leader.
D line = Fine etched line follows form, tinted with thin washes of ochre, grey and rose. -vinci,leonardo,vitruvian
D sepia = Left-slanting hatching in brown ink circles round the form several times, geometry drawn lightly beneath. +vinci,leonardo,vitruvian
V study view = Old scientific plate on foxed paper, frontal, even light
`;
