/** How drawn, printed, sewn and modelled media and old schools show. The form: `tableaux.ts`. */
export const MARKS_MEDIA_DRAWN_TABLEAUX = `
marks-watercolour | medium | watercolour, watercolor, aquarelle, water colour | @ any
D washes = Colour lies in transparent washes that [ran/were let run] into each other while wet, darker along the rims where they dried.
D paper = White paper is left bare for the lights, faint pencil shows through, and the edges fray out into [drops/loose strokes].
V watercolour = Watercolour on rough cold-pressed paper, loose edges, much white left

marks-gouache | medium | gouache, poster paint, tempera painting, casein | @ any
D opaque = $The {is|are} painted in flat, chalky, opaque shapes laid side by side, lights put on last over dark, each brush mark with a clean front and a dry, broken end.
D simplify = Shade is one darker tone with a definite border, and thin lines of ground have been left between neighbouring shapes.
V gouache = Gouache illustration, matt, flat light and shade

marks-oil | medium | oil painting, oil on canvas, oils, oil paint, impasto, painted in oil | @ any
D brush = Thick brush strokes follow every form, [ridged/heaped] in the lights, thin and brown in the darks, where the weave of the canvas shows.
V oil = Oil on canvas, a few sharp edges and many lost ones, warm darks

marks-acrylic | medium | acrylic, acrylic painting, acrylics, palette knife, knife painting | @ any
D knife = Slabs of unmixed colour are pressed on with a knife and dragged, so that $the {shows|show} as ridged facets with torn edges, one colour streaked through the next.
D under = A bright orange underpainting glints in the gaps between slabs.
V knife view = Palette-knife painting, close, hard side light on the ridges

marks-ink-wash | medium | ink wash, sumi-e, sumi e, chinese ink, ink painting, brush painting, ink brush, shan shui, japanese ink, brush and ink | @ any
D few strokes = $The {is|are} set down in a handful of brush strokes, each going from wet black to dry grey along its own length, with split hairs at the turns.
D left out = More than half the paper is untouched, and [mist/water/ground] is told only by where strokes stop.
V sumi = Ink on absorbent rice paper, black and greys, a small red seal at the margin

marks-pen-ink | medium | pen and ink, ink drawing, line drawing, pen drawing, ballpoint, biro, fountain pen, cross hatching, crosshatching, stippling, fineliner, one line drawing, single line, continuous line | @ any
D hatching = $The {is|are} modelled by hatching alone, lines running with the form, crossed once in half shade and twice in the dark, never quite reaching the outline on the lit side. -one,single,continuous,stippling
D unbroken = One unbroken line of even weight draws $the, crossing itself where it must and never lifted from start to end. +one,single,continuous
D dots = Thousands of dots make all shade, thick as soot in the depths and scattered to single grains in the light. +stippling
D hand = Slight wobbles, blots at the ends of strokes and a few corrections stay as they are.
V ink = Black ink on smooth white paper, frontal

marks-charcoal | medium | charcoal, charcoal drawing, charcoal sketch, conte, conté | @ any
D mass = $The {emerges|emerge} from broad smudged greys laid with the side of the stick, and only the deepest folds and contours are pressed in with its corner.
D erased = Lights are lifted out with a kneaded eraser, leaving soft-edged streaks; fingerprints and dust drag over the margin.
V charcoal = Charcoal on toothy paper, velvety black to paper grey

marks-pencil | medium | pencil, pencil drawing, pencil sketch, graphite, sketch, sketchbook, doodle, rough sketch, silverpoint | @ any
D search lines = Several light searching lines surround $the, the right one restated darker, with even slanting strokes for shade and a few areas left as outline.
D page = The sketchbook's page shows its gutter at one side, a smear of graphite where the hand rested, and a small study of one part in the margin.
V pencil = Graphite on off-white paper, soft even light

marks-coloured-pencil | medium | coloured pencil, colored pencil, colour pencil, colored pencils, coloured pencils, crayon drawing, crayons, wax crayon, oil pastel, oil pastels | @ any
D layers = Strokes of several colours lie over one another on $the, all slanting one way, so that the paper's white grain sparkles through in each tone.
D pressure = Where the pencil was pressed hard the surface is waxy and burnished, and outlines are only a darker layer of the same strokes.
V pencil = Coloured pencil on white paper, close, gentle contrast

marks-pastel | medium | pastel drawing, soft pastel, chalk pastel, pastels, pastel painting | @ any
D chalk = Broken, powdery strokes of pure colour cover $the, side by side rather than mixed, with a rubbed velvet tone beneath and crisp touches on top.
D paper = Warm toned paper stays visible between the strokes and serves as the middle tone.
V pastel = Soft pastel on grey-brown paper, matt and glowing

marks-child-drawing | medium | child's drawing, childs drawing, kids drawing, children's drawing, drawn by a child, drawn by a kid, kindergarten drawing, toddler drawing, fridge drawing | @ any
D sizes = $The {is|are} drawn with what matters largest, heads bigger than bodies, everything seen from the side with all its limbs stuck on at once and huge smiles. -house,car,tree
D flat = $The {is|are} drawn from front and side at the same time, larger than everything about it, lines meeting past their corners. +house,car,tree
D ground and sky = A strip of green scribble runs along the foot, a strip of blue along the top, white in between, with a quarter sun in the corner.
V crayon = Wax crayon and felt-tip on copier paper, frontal, frank colours

marks-chalk | medium | chalk drawing, chalk art, pavement art, sidewalk chalk, drawn in chalk, drawn with chalk | @ any
D powder = $The {is|are} drawn in thick chalk lines that break over the rough ground, filled with the flat of the stick and rubbed in with a palm.
D ground = Cracks and grit show through the colour, and scuffed footprints have carried pink dust off to one side.
V chalk = Chalk on dark rough ground, seen from above at a slight angle

marks-linocut | medium | linocut, lino print, linoleum, lino cut, block print, potato print, stamp print | @ any
D gouges = $The {stands|stand} in solid ink with sharp bare cuts for all light, each a tapering gouge mark that follows the form.
D chatter = In the cleared ground thin ridges left by the tool have printed as stray dashes, and the ink lies mottled like orange peel.
V lino = Linocut on thin cream paper, two inks, bold edges

marks-woodcut | medium | woodcut, wood cut, woodblock, wood block print, german expressionist woodcut, wood engraving, medieval woodcut | @ any
D grain = Black lines of unequal width, swelling at corners, carve $the out of the block, and the grain of the plank prints as fine streaks through every solid. -engraving
D fine = White lines as fine as hair, cut close in parallel curves, model $the from solid black up to bright paper. +engraving
D simple shade = Shade is a comb of short wedges, all pointing away from the light, and nothing is grey.
V woodcut = Woodcut in black on handmade paper, slightly uneven pressure

marks-etching | medium | etching, copperplate, copper engraving, engraving, engraved, aquatint, drypoint, mezzotint, intaglio, banknote engraving | @ any
D line = Fine bitten lines, dense and crossed in the shade, open out to nothing in the lights of $the, every dark built of line upon line.
D plate = A soft film of ink is left on the plate as tone, wiped brighter round the centre, and the plate's bevel is pressed into the damp paper.
V etching = Etching in brown-black ink, wide paper margin, close inspection

marks-lithograph | medium | lithograph, lithography, screen print, screenprint, silkscreen, serigraph, silk screen | @ any
D separations = $The {is|are} resolved into four flat inks printed one after another, with a hair of misfit that leaves thin light edges.
D overlap = Where transparent inks overlap they make a fifth tone, and solid areas show slight drag from the squeegee.
V print = Screen print on heavy matt paper, clean flat inks

marks-risograph | medium | risograph, riso, riso print, risoprint, duotone print | @ any
D grain = Three soy inks in grainy tone make $the, fluorescent pink over blue giving a violet in the shade, with coarse dots visible everywhere.
D misregister = One layer sits a millimetre off to the left, the solids are blotchy, and a roller track runs faintly through the darkest part.
V riso = Risograph print on uncoated cream stock, flat, speckled

marks-collage | medium | collage, cut and paste, mixed media, photomontage, magazine collage, decoupage, paper collage, scrapbook | @ any
D scraps = $The {is|are} pieced together from magazine cuttings in wrong sizes and different printing screens, scissored with blunt corners and pasted a little askew.
D joins = Slight shadows lie along lifted edges, strips of text and map fill what had no picture, and dried glue has cockled the ground.
V collage = Paper collage seen straight on, soft light from the upper left

marks-paper-cut | medium | paper cut, papercut, cut paper, paper art, layered paper, paper craft, papercraft, quilling, kirigami, pop-up book, pop up book, silhouette cut | @ any
D layers = $The {is|are} made of many sheets of card stacked with gaps, each a shade lighter than the one in front, the cut edges crisp and white.
D light = Low light from one side throws soft shadows of every layer upon the next. -silhouette
D single sheet = One black sheet has been cut so that all its parts hang together, with hair-thin bridges. +silhouette,kirigami
D coils = Narrow strips set on edge are rolled into tight and open coils that fill each outline. +quilling
V paper = Paper craft, photographed straight on, shallow depth, plain ground

marks-origami | medium | origami, folded paper, paper folding, paper crane style | @ any
D folds = $The {is|are} folded from one square of paper, planes meeting in sharp valley and mountain folds, white showing on the reversed side.
D thickness = Layers gape a little at the points, creases from earlier folds run across the flat planes, and each facet takes the light differently.
V origami = Studio photograph of an origami model, three-quarter view, plain ground, soft light from one side

marks-felt | medium | made of felt, felted, needle felted, needle felt, wool felt, felt craft, felt toy, made of wool | @ any
D fibre = $The {is|are} needle-felted from wool, rounded and slightly uneven, with fine loose fibres standing off all along the contour.
D joins = Colours merge where one tuft was stabbed into the next, tiny needle dimples pit the surface, and two glass beads stand for eyes. +from-animal,from-person,from-child,from-bird
D seams = Flat parts are cut from felt sheet and joined by even blanket stitch in a contrasting thread. -from-animal,from-person,from-child,from-bird
V felt = Close studio photograph, soft window light, shallow depth, plain ground

marks-embroidery | medium | embroidery, embroidered, cross stitch, cross-stitch, needlepoint, bayeux | @ any
D stitches = $The {is|are} filled with satin and long-and-short stitches whose direction turns with the form, so that one thread shines light here and dark there. -cross,cross-stitch
D crosses = Every tone of $the is a field of small equal crosses on counted linen, with stepped edges and single back-stitched lines. +cross,cross-stitch
D cloth = The cloth puckers slightly round the dense parts, and the end of one thread shows at the border of a field.
V embroidery = Embroidery close up, raking light over the threads

marks-knitted | medium | knitted, knit, crochet, crocheted, amigurumi, made of yarn | @ any
D stuffed = $The {is|are} worked in thick yarn, rows of small V-shaped loops running round each part, stuffed so that the stitches stretch and let pale filling show. +from-animal,from-person,from-bird,from-food,from-fish -crochet,crocheted,amigurumi
D loops = $The {is|are} worked in thick yarn, rows of small V-shaped loops following every bend, with ribbed edges that curl a little. -crochet,crocheted,amigurumi,from-animal,from-person,from-bird,from-food,from-fish
D rounds = Tight single crochet goes round in spirals, decreasing to a small puckered star at each end of $the. +crochet,crocheted,amigurumi
D bits = Limbs and trimmings are sewn on with visible overcast stitches, and one loose end has been tucked in badly. +from-animal,from-person,from-bird,from-food,from-fish
D fuzz = A fine halo of wool stands off along each edge, and one row is a shade darker where a new ball was begun. -from-animal,from-person,from-bird,from-food,from-fish
V knit = Close product photograph, soft daylight, wool fuzz in focus, plain ground

marks-quilt | medium | patchwork, applique, appliqué, textile art, tapestry, macrame, fabric art, made of fabric | @ any
D patches = $The {is|are} put together from scraps of printed cotton, each with its own tiny pattern, turned under and hand-stitched along its edge. -tapestry,woven,weaving,macrame
D weft = $The {is|are} woven, curves broken into small steps by the warp, and neighbouring colours are hatched into each other like comb teeth. +tapestry,woven,weaving
D knots = Rows of square and half-hitch knots in cotton cord build the form of $the, ends combed out into fringe. +macrame
D relief = Stitches and ribs make shallow hollows that catch a low light.
V textile = Textile seen straight on, low raking light, weave visible

marks-clay | medium | made of clay, clay model, clay figure, clay sculpture, terracotta figure, ceramic figurine, ceramic sculpture, porcelain figurine, air dry clay, polymer clay | @ any
D touch = Thumb prints and tool marks stay in the surface of $the, edges are rounded, and joins were smeared over with a finger. -porcelain,glazed,ceramic
D glaze = Glaze pools darker in the hollows, breaks to rust on every edge, and stops in a wavy line above the bare foot. +glazed,ceramic,stoneware
D white = Thin hard white porcelain shines with small window reflections, details painted in cobalt and a few touches of gold. +porcelain,figurine
V clay = Studio photograph of a ceramic piece, soft light from the left, seamless grey ground

marks-plasticine | medium | plasticine, claymation, clay animation, play-doh, play doh, modelling clay, aardman | @ any
D prints = $The {is|are} modelled in plasticine, with thumb prints, slightly mixed colours at the seams and a dull soft shine.
D set = The set around is built from card, cloth and matchwood at the same scale, lit by small lamps, with a bit of dust fallen on it.
V claymation = Still from a clay animation, miniature set, shallow depth, warm practical light

marks-stop-motion | medium | stop motion, stop-motion, marionette, puppet animation, felt puppet, muppet, as a puppet | @ any
D puppet = $The {is|are} built as a jointed puppet with painted cloth skin, seams at the joints, real woven cloth in oversize weave and glass bead eyes. -marionette
D strings = Thin strings go up from wrists, knees and head out of sight, and the carved limbs hang with a slight wrong angle. +marionette
D scale = Wood grain, stitches and dust are too big for the scene, which gives the small size away.
V puppet view = Stop-motion still on a miniature set, long lens at table height, lamplight

marks-bricks | medium | lego, lego style, toy bricks, brick built, made of bricks, minifigure, minifig | @ any
D studs = $The {is|are} built from small plastic bricks with studs on top, curves stepped, slopes and round plates set in for the finer parts.
D plastic = Thin even seams run between bricks, edges carry tiny highlights, and fingerprints and moulding marks show on the flat faces.
V bricks = Macro product photograph of a brick model, softbox light, shallow depth, plain ground

marks-balloon | medium | balloon art, made of balloons, balloon animal, balloon dog, inflatable, balloon style, puffy 3d, inflated 3d | @ any
D swollen = $The {is|are} blown up tight from glossy film, every part swollen between pinched seams, with puckers radiating from each of them. -animal
D twisted = Long balloons are twisted into sausage-like parts of $the, squeaking tight at the twists, one nipple-like end left over. +animal
D shine = Softbox windows are mirrored as bright curved shapes on each bulge, and the thin parts let colour glow through.
V balloon = Studio render look, glossy, soft coloured shadow on a plain ground

marks-glass | medium | made of glass, glass sculpture, blown glass, glass figurine, made of crystal, murano | @ any
D clear = $The {is|are} blown in clear and tinted glass; edges are dark lines, thick places gather light, and the ground behind is seen upside down through the rounded parts.
D marks = A few trapped bubbles, a drawn-out tail where the rod was cut, and one sharp white reflection of a window can be found in it.
V glass = Studio photograph on a light table, bright field, dark edges, shallow depth

marks-ice-made | medium | ice sculpture, made of ice, carved from ice, frozen sculpture, made of snow, snow sculpture, sand sculpture, made of sand, butter sculpture, chocolate sculpture, made of chocolate, made of wax, wax figure, soap carving | @ any
D ice = $The {is|are} carved from one block, clear in its thick parts and milky along cracks, chisel facets softened by melting, a drop on every lowest edge. +ice,frozen
D grain = Cut surfaces of $the are crisp where the blade went, and crumble to loose grains along each lower edge. +sand,snow
D soft shine = Edges of $the are rounded as by a warm thumb, and a dull sheen lies on the raised parts with tool scrapes between. +butter,chocolate,wax,soap
D foot = Crumbs and shavings of the same stuff lie about its foot.
V sculpture = Three-quarter view of a carved piece, low side light, plain ground

marks-marble | medium | marble statue, marble sculpture, made of marble, carved in stone, roman statue, greek statue, stone sculpture, marble bust, alabaster | @ any
D stone = $The {is|are} carved in white marble, the raised parts polished to a soft glow, hair and cloth drilled into deep shadows, eyes left blank.
D age = Grey veins pass through without regard for the form, one edge is chipped, and yellowish dust lies in the folds.
V marble = Museum photograph, three-quarter view, single light from high on one side, dark neutral ground

marks-bronze | medium | bronze statue, bronze sculpture, made of metal, made of steel, made of bronze, gold statue, made of gold, golden statue, wire sculpture, made of wire, made of chrome, scrap metal sculpture | @ any
D metal = The raised parts of $the are rubbed bright, the hollows dark green-brown, and the modeller's thumb strokes are still to be felt in the cast. -wire,chrome,scrap,gold,golden
D wire line = One thick wire bends through space and outlines $the, doubled at the ends, with its shadow making a second drawing on the wall. +wire
D parts = Spanners, chain, springs and plates are welded together, each still itself, and the whole still $the. +scrap
D mirror = The surface is a curved mirror that bends the whole room into bright streaks and dark bands. +chrome,gold,golden
V metal view = Sculpture photographed three-quarter, hard light from one side, dark ground

marks-mosaic | medium | mosaic, tile mosaic, roman mosaic, byzantine mosaic, pebble mosaic, tesserae | @ any
D rows = Small stones, none quite square, run in rows along the contours of $the, then in wider courses through the ground, with pale grout between.
D tilt = Each is set at a slightly different tilt, so that a few glint; reds, ochres and greys change from stone to stone within one tone.
V mosaic = Mosaic seen straight on, light grazing from the side

marks-stained-glass | medium | stained glass, leaded glass, tiffany glass, church window style, stained-glass | @ any
D leads = $The {is|are} divided by black lead lines into single panes of clear strong colour, thicker leads for contours and thin ones where glass could not be cut.
D light through = Daylight comes from behind, panes streaked and bubbled so that the colour swims, with face and folds painted on in brown enamel. +from-person,from-child,from-animal
D light behind = Daylight stands behind it, the glass streaked and bubbled, and the colours fall in soft patches on the sill. -from-person,from-child,from-animal
V window = Stained-glass window seen straight on from inside, dark surround

marks-pixel-art | medium | pixel art, 8-bit, 8 bit, 16-bit, 16 bit, pixelated, pixels, retro game, nes, snes, gameboy, game boy | @ any
D grid = Outlines are one dark pixel thick with stepped curves, each colour comes in three flat tones, and a single light pixel marks each shine.
V pixels = Pixel art, limited palette of sixteen colours, enlarged without smoothing

marks-low-poly | medium | low poly, low-poly, polygonal, polygon art, triangulated, ps1, ps1 style, early 3d | @ any
D facets = Everything is built from large flat triangles, each in one even tone, turning abruptly from light to shade at the edges. -ps1
D coarse = Blocky limbs carry small smeared textures that swim at the seams, and distance ends in a wall of flat fog. +ps1
V low poly = Low-poly render, soft studio sky light, muted clear colours

marks-isometric | medium | isometric, isometric view, isometric room, axonometric, cutaway room | @ any
D angle = $The {is|are} drawn from above at thirty degrees without any vanishing point, all upright edges parallel, with top, left and right faces in three fixed tones.
D island = It stands on a cut-out block of ground whose sides show their layers, and small exact things are strewn about it at the same scale.
V isometric = Isometric illustration, clean edges, soft shadow, plain pale ground

marks-voxel | medium | voxel, voxels, minecraft, minecraft style, blocky, cube world | @ any
D cubes = $The {is|are} made of equal little cubes, every curve a flight of steps, colours changing cube by cube by a slight shade.
D light = One sun from the upper left makes tops bright and right sides dark, with soft darkening in all inner corners.
V voxel = Voxel render, slightly from above, crisp edges, plain sky tone

marks-vector | medium | vector, flat design, flat illustration, vector art, flat vector, corporate illustration, vector illustration, clip art, clipart, flat style | @ any
D shapes = $The {is|are} put together from plain shapes with clean curves and no outline, one light and one dark tone each, rounded ends throughout.
D simplified = Small things are turned to dots and bars; overlapping parts are told apart by tone alone.
V vector = Flat vector illustration, five colours, frontal, generous ground

marks-comic | medium | panel comic, comic strip, comic panel, comic style, comic book style, comic book, comics style, american comic, superhero comic style, ligne claire, bande dessinée, bande dessinee, cartoon, cartoon style, newspaper cartoon | @ any
D ink = A confident ink contour, thick on the shaded side, holds $the, with blacks spotted in solid shapes and short feathered strokes at their rims. -ligne,bande
D clear line = A single even line holds $the and all that surrounds it, without hatching, flat colours inside. +ligne,bande
D tones = Colour is laid flat with one hard-edged shade and dots of tone in the greys.
V comic = Comic art, inked, flat colour, clear reading

marks-manga | medium | manga, manga style, shonen, shojo, seinen, black and white manga | @ any
D pen = Fine nib lines that taper at both ends draw $the, large areas stay white, and [hair/shadow] is filled solid black with sharp bare streaks.
D screentone = Grey comes from dot screens cut along the shapes, focus lines converge from the frame, and the background is dropped where feeling matters.
V manga = Black-and-white manga page art, crisp nib line, high contrast

marks-anime | medium | anime, anime style, ghibli, cel, cel shading, cel shaded, cel animation, anime screencap, japanese animation | @ any
D cel = $The {is|are} drawn in thin clean lines and painted in flat cels, one light and one shadow tone with a sharp border, small white glints last.
D background = The background is painted softly in gouache under towering summer clouds. -snow,winter,rain,in,shelf,room,night,table,space,bedroom,kitchen,cafe,shop,rain,underwater,stars,indoors
V anime = Hand-drawn anime still, clean lines, clear colours

marks-cartoon-film | medium | disney style, pixar, pixar style, 3d animation, dreamworks, animated film, rubber hose, 1930s cartoon, classic cartoon, cartoon film, animated movie, 3d cartoon, 3d character | @ any
D rounded = Forms are rounded and a little exaggerated, features large, with every tuft, weave and freckle modelled, and a silhouette that reads at once. -rubber,1930s,classic
D hoses = Limbs bend like hoses without joints, gloves have three fingers, eyes are pies with a slice cut out, and all of it bounces on one beat. +rubber,1930s
D drawn = Inked and painted cels move before a watercolour background, lines warm brown rather than black. +classic
V film = Still of an animated film, soft key light and a warm rim, shallow depth

marks-ukiyo-e | medium | ukiyo-e, ukiyo e, japanese woodblock, hokusai, hiroshige, japanese print, woodblock print japanese, edo | @ any
D outline = Fine key lines of even flow draw $the, filled with flat colours without any shadow, patterns on cloth laid on as if it had no folds.
D bokashi = The sky is wiped from deep blue at the top to nothing, mist lies in flat bands with round ends, and something near cuts across one corner.
V ukiyo-e = Japanese woodblock print, Prussian blue, indian red and pale ochre, upright format, a small seal at the side

marks-japanese-screen | medium | japanese screen, folding screen, byobu, gold leaf screen, rinpa, nihonga, kano school | @ any
D gold = $The {stands|stand} against squares of gold leaf whose overlaps make a faint grid, painted in thick mineral blue, green and shell white.
D panels = Six panels carry the scene across their folds, bands of golden cloud covering what need not be told.
V screen = Folding screen seen straight on, soft museum light on the leaf

marks-persian-miniature | medium | persian miniature, mughal miniature, indian miniature, rajasthani, islamic miniature, ottoman miniature | @ any
D tipped = $The {is|are} set on a tipped-up ground of tiny flower tufts, everything drawn as sharp near as far, far things simply higher on the page.
D fine = Outlines are fine as a hair, colours jewel-like and flat, coral, lapis, pistachio, with gold for sky and hems and a patterned border all round.
V miniature = Miniature painting on burnished paper, frontal, even, very detailed

marks-manuscript | medium | illuminated manuscript, medieval manuscript, illumination, medieval style, book of hours, marginalia, medieval painting, codex | @ any
D figures = $The {is|are} drawn with a brown pen and filled in tempera, flat and a little stiff, large-eyed, feet hanging on the ground line instead of standing.
D page = A burnished gold ground with punched dots lies behind, and out of the frame grow vine tendrils with small leaves down the vellum's margin.
V manuscript = Page of a manuscript seen straight on, ultramarine, vermilion and raised gold

marks-icon-painting | medium | byzantine icon, byzantine style, egyptian style, greek vase painting, byzantine icon, orthodox icon, icon painting, gothic painting, altarpiece, triptych, egyptian painting, hieroglyphic, cave painting, fresco, roman fresco, aztec codex | @ any
D frontal = $The {faces|face} us flat against gold, long and grave, folds drawn as combs of light lines over dark, hands too slender. +byzantine,orthodox,icon,gothic,altarpiece,triptych
D profile = Heads and legs are in profile, shoulders from the front, everything standing on one ruled line in flat red-brown, black and ochre. +egyptian,hieroglyphic
D glaze = Black glossy figures with scratched inner lines stand on orange clay between bands of meander. +greek,vase
D pigment = Soot and red earth are blown and rubbed on uneven rock, whose bulges make the belly and shoulder of $the. +cave
D plaster = Thin colour has sunk into lime plaster, cracked, chalky, with a patch fallen away. +fresco
V old wall = Old painting seen straight on, even light, visible age of the ground
`;
