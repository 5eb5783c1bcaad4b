/** How schools of painting, photographs, films, toys and materials show. The form: `tableaux.ts`. */
export const MARKS_MEDIA_SEEN_TABLEAUX = `
marks-bauhaus | medium | bauhaus style, bauhaus style, suprematism, suprematist, de stijl, mondrian, constructivist style, kandinsky | @ any
D primary shapes = $The {is|are} reduced to circles, squares, triangles and bars, set off axis on a hidden grid, so that each part is one shape and can be named. -mondrian,stijl
D black grid = Black level and upright bars part the sheet into unequal white fields, a few of them red, blue and yellow, and $the {is|are} only hinted at by their order. +mondrian,stijl
D flat = Red, yellow and blue stand beside black on an off-white ground, unshaded, with ruled edges.
V bauhaus = Bauhaus composition, flat gouache, exact edges

marks-cubism | medium | cubism, cubist, picasso, braque, juan gris, analytical cubism | @ any
D facets = $The {is|are} broken into tilted facets seen from front, side and above at once, a second profile folded into the first.
D passage = Planes open into their neighbours on one side and are shaded dark on the other; strips of wood grain and newsprint are pasted between.
V cubist = Cubist oil painting, ochre, grey and umber, shallow space, upright

marks-impressionism | medium | impressionism, impressionist, monet, renoir, pissarro, post-impressionism, pointillism, pointillist, seurat, plein air, plein-air | @ any
D dabs = Short separate dabs of unmixed colour build $the, shadows violet and blue, lights cream and pink, no contour drawn. -pointillism,pointillist,seurat
D points = Equal points of pure colour stand side by side over $the, orange among blue, fusing only at some distance, with a border of dots round the picture. +pointillism,pointillist,seurat
D air = Light breaks through leaves in flecks, edges tremble, and bare primed canvas shows between the strokes.
V impressionist = Impressionist oil, outdoor light, broken colour, visible brush

marks-van-gogh | medium | van gogh, starry night style, expressionism style, expressionist painting, fauvism, fauvist, munch, kirchner, matisse | @ any
D strokes = Thick comma strokes run in streams round $the and on through air and ground, turning into whorls where they meet. -fauvism,fauvist,matisse
D wild flats = Flat unmixed colours, a green shade on a cheek, a red tree, fill shapes ringed by a broad blue line. +fauvism,fauvist,matisse
D contour = A dark blue-green outline closes the main forms, colours pitched against their opposites, yellow on violet, red on green.
V expressive = Oil in heavy strokes, strong pairs of colours, square-on

marks-pop-art | medium | pop art, pop-art, warhol, lichtenstein, roy lichtenstein, andy warhol, ben day dots | @ any
D dots = $The {is|are} cropped close and drawn in thick black contour, with middle tones printed in coarse regular dots. -warhol
D repeats = $The {comes|come} back four times in a square grid, the same high-contrast stencil over other garish flats each time, slightly off register. +warhol,andy
D flats = Primary yellow, red and blue fill the rest without any gradation.
V pop = Pop art print, hard edges, bright flat inks

marks-art-nouveau | medium | art nouveau style, mucha, alphonse mucha, jugendstil, klimt, gustav klimt, beardsley | @ any
D line = A flowing contour, thick outside and fine within, leads $the into hair-like curves that fill a halo-like round behind. -klimt,beardsley
D gold pattern = Only faces and hands are modelled; everything else round $the flattens into gold fields of eyes, spirals and checkers. +klimt
D black flat = Huge black and white flats and hair-thin lines draw $the, with clusters of tiny dots. +beardsley
D border = A border of stylised blossom climbs both sides and cuts the corners.
V nouveau = Art nouveau panel, upright, muted ochre, olive and rose

marks-art-deco | medium | art deco illustration, art deco style, deco style, streamline moderne, tamara de lempicka, great gatsby style | @ any
D facets = $The {is|are} drawn in smooth, polished, geometric volumes, curves struck with a compass, light sliding over them in metallic gradients.
D rays = Stepped arches and fan-shaped rays stand behind in strict symmetry.
V deco = Art deco image, black, gold and sea green, low view, crisp edges

marks-surrealism | medium | surrealism, surreal, surrealist, dali, dalí, salvador dali, magritte, max ernst, dreamlike | @ any
D exact impossible = $The {is|are} painted with dry, photographic care, and one thing about it is quite impossible, a wrong size, a missing weight, an inside seen outside.
D plain = A bare plain runs to a low horizon under a clear sky, and long hard shadows fall all the same way.
V surreal = Surrealist oil, smooth surface, sharp to the horizon, calm light

marks-baroque | medium | baroque painting, baroque style, caravaggio, rembrandt, chiaroscuro, tenebrism, dutch golden age, vermeer, dutch master, old master, velazquez | @ any
D dark = $The {comes|come} out of a brown-black ground into one strong light from the upper left, half of each form lost in the dark. -vermeer
D window = A leaded window at the left lights $the coolly, tiny points of paint sparkling on every edge, a pale plaster wall behind. +vermeer
D paint = Lights are thick and crumbly, shadows thin and clear with warm glaze; a fine net of cracks covers all.
V old master = Baroque oil painting, deep contrast, warm darks, close framing

marks-renaissance | medium | renaissance painting, renaissance style, hieronymus bosch, leonardo, da vinci, botticelli, raphael, michelangelo, italian renaissance, durer, dürer, northern renaissance, bruegel, holbein | @ any
D order = $The {is|are} set in the middle of a calm triangle, drawn with a clear contour and modelled from light to dark without a visible stroke. -bruegel,bosch
D teeming = Seen from a height, $the {is|are} only one part of a wide ground where dozens of tiny busy figures are each up to something. +bruegel,bosch
D distance = Beyond opens a view with a winding road and hills going blue by degrees.
V panel = Renaissance panel in tempera and oil, even light, fine cracks

marks-romanticism | medium | turner painting, edward hopper, romantic painting, caspar david friedrich, hudson river school, neoclassical, pre-raphaelite, pre raphaelite, victorian painting, realism painting, academic painting, edward hopper, american realism, regionalism, grant wood, norman rockwell, wyeth | @ any
D vast = $The {is|are} small against a huge sky, dark in front, while behind a veil of light breaks over ridge after ridge. +romanticism,romantic,friedrich,turner,hudson
D hard sun = Slabs of raking sun and clean blue shadow lie across plain walls, and $the {stays|stay} still among them with much empty room around. +hopper,american,wyeth
D jewel detail = Each leaf and thread about $the is painted to a hair in clear strong colour on a white ground. +pre-raphaelite,raphaelite,victorian
D story = Face, hands and props of $the all tell the same small joke, lit as on a stage. +rockwell
D finished = Forms are rounded with smooth tones and soft edges, brushwork only seen in the lights.
V painting = Oil painting of its school, warm varnish, considered light

marks-graffiti | medium | graffiti, street art, mural, spray paint, spray painted, stencil art, banksy, wheatpaste | @ any
D spray = $The {is|are} sprayed larger than a man on a wall, soft fogged edges inside, razor-sharp outer contour, a few long drips running down. -stencil,banksy,wheatpaste
D stencil = A single black stencil with bare bridges shows $the, grainy overspray round its edges, and one red accent. +stencil,banksy
D pasted = $The {is|are} printed in grey on thin paper, pasted on and torn at one corner, brick joints showing through. +wheatpaste
D wall = Bricks, a downpipe and an older tag half painted over remain part of it.
V wall view = Documentary photograph of a wall, straight on, flat daylight

marks-polaroid | medium | polaroid, instant photo, instant film, instax | @ any
D frame = A white frame, broader below, holds the square picture of $the, a thumb's print in the lower margin.
D chemistry = Colours have a creamy yellow cast, blacks are greenish and lifted, focus is soft, and a pale streak runs in from the edge where the rollers skipped.
V polaroid = Instant photograph by flash from two steps away, square, low contrast

marks-film-noir | medium | film noir, noir, film-noir, 1940s film, hard boiled, black and white film | @ any
D hard light = One hard lamp from the side cuts $the into white and black, with the bars of a blind laid across.
D wet and smoke = Behind is a wet street with a single haloed lamp, and the shadow is larger than its owner.
V noir = Black-and-white film still, low slanted camera, deep focus, coarse grain

marks-double-exposure | medium | double exposure, multiple exposure, overlay portrait, superimposed | @ any
D two pictures = The dark outline of $the is filled by a second picture, [treetops/water/a street], whose sky falls together with the white ground.
D lost edge = On one side the outline dissolves into that second picture entirely, while the near edge stays clear.
V double = Double exposure on film, pale ground, gentle tones

marks-motion-blur | medium | motion blur, panning shot, panning, blurred motion | @ any
D streaks = Ground and background run into long level streaks, while the head of what moves stays sharp.
V panned = Panned along with the movement at a slow shutter, sharp head, everything else drawn out

marks-long-exposure | medium | long exposure, light trails, light painting, slow shutter, star trails | @ any
D drawn out = What moves is drawn out into silky bands and threads of light, while what stands still stays pin-sharp, with $the told by that difference.
D traces = Bright points have become lines whose ends show where the shutter opened and closed.
V long = Long exposure from a tripod, small aperture, cool shadows

marks-tilt-shift | medium | tilt shift, tilt-shift, miniature effect, miniature faking, toy town | @ any
D band = Only one narrow level band across $the is sharp; above and below everything melts quickly, so that the real thing looks like a model.
D toy = Seen from high up, colours are over-bright, people are pins with shadows, and roofs seem made of card.
V tilt-shift = Tilt-shift photograph from a high window, noon light, saturated

marks-infrared | medium | infrared, infrared photo, infrared photography, kodak aerochrome, thermal, thermal camera, heat vision, night vision | @ any
D white leaves = Leaves and grass about $the glow white as frost, the sky is nearly black, and [skin/stone] has turned to smooth wax. -thermal,heat,night,aerochrome
D magenta = All that is green has turned crimson and pink, water black, rock a cold blue-grey. +aerochrome
D heat = $The {burns|burn} in yellow and white with a red rim, cold things are violet and black, and no texture is left. +thermal,heat
D green = Everything is phosphor green with crawling noise, eyes shining as white discs. +night
V infrared = Infrared photograph, slight glow round the lights, wide view

marks-x-ray | medium | x-ray, x ray, xray, radiograph, ct scan, mri, ultrasound | @ any
D through = $The {is|are} seen right through, dense parts white, hollow parts black, layers lying over one another like grey veils with crisp bright rims.
D plate = A dark blue-black film with a clipped corner carries it, and anything of metal stands out as solid white.
V x-ray = X-ray on a light box, frontal, monochrome

marks-cyanotype | medium | cyanotype, blueprint photo, sun print, sunprint, anna atkins, photogram | @ any
D blue = $The {stands|stand} white and pale blue on deep Prussian blue, thick parts pure white, thin parts letting blue shine through.
D brush = The sensitised field ends in streaky brush marks on watercolour paper, one edge a little fogged.
V cyanotype = Contact print in Prussian blue, flat, fine paper grain

marks-daguerreotype | medium | daguerreotype, tintype, wet plate, ambrotype, victorian photograph, victorian photo, 1800s photo, 19th century photograph, sepia, sepia photo, old photograph, vintage photograph, antique photo, civil war photo | @ any
D plate = $The {is|are} held stiff and very clear in the middle, and falls off into blur towards the edges; light eyes and skies come out white, reds black.
D flaws = Swirled tide marks of the coating, scratches and a peeling dark corner frame it.
V plate view = Silver plate photograph, one large north window, long exposure, brown-grey tones

marks-advert-1950s | medium | 1950s advert, 1950s advertisement, 50s ad, 1950s ad, vintage ad, retro advert, vintage advertisement, mid-century ad, 1950s illustration, fifties advert, pin-up, pin up, atomic age | @ any
D smile = $The {is|are} painted spotless and a little too bright, tilted towards us as if just handed over.
D layout = A boomerang of flat turquoise lies behind, spot drawings float in the white, and space is left for a line that is not there.
V advert = Gouache magazine illustration of the fifties, cheerful reds and mint, printed with fine dots

marks-catalogue-1970s | medium | 1970s catalogue, 1970s, 70s photo, 1970s photo, seventies photo, 70s, 1970s magazine, 1970s film, 1970s cookbook, seventies | @ any
D brown light = $The {is|are} lit by warm frontal tungsten before brown and orange, wood veneer and deep pile within reach.
D print = Colours have shifted to amber, blacks to brown, a star-like glint sits on whatever is shiny, and the soft filter makes highlights bleed.
V catalogue = Printed colour photograph of the seventies, soft grain, warm cast

marks-airbrush-1980s | medium | 1980s airbrush, 80s airbrush, synthwave, vaporwave, retrowave, outrun, 1980s, 80s, 80s style, eighties, chrome airbrush, miami vice style | @ any
D chrome = $The {shines|shine} with hard chrome highlights and smooth fades from magenta to violet, star glints on the corners. -1980s,80s,eighties
D flash haze = Pink and blue gels light $the from both sides through haze, hair, cloth and plastic bright at the rims. +1980s,80s,eighties
D horizon = A neon grid runs to the horizon beneath a striped setting sun. +synthwave,vaporwave,retrowave,outrun
V eighties = Airbrushed look of the eighties, magenta and cyan on black, glossy

marks-snapshot-1990s | medium | 1990s snapshot, 90s snapshot, 90s photo, 1990s photo, disposable camera, 90s, 1990s, point and shoot, y2k, 2000s photo, flash photo, flash photography, film photo, 35mm film, analog photo, analogue photo, lomography, family photo | @ any
D flash = Direct flash flattens $the, leaving a hard dark shadow close behind and the background a stop too dark. -35mm,portra,kodak,analog,analogue
D grain = Fine grain lies over soft skin and shadow tones, highlights roll off creamy, greens are a little blue. +35mm,portra,kodak,analog,analogue,film
D snapshot = The frame is slightly tilted, something is cut off at the edge, and an orange leak touches one corner.
V snapshot view = Small-format colour print, casual framing, slight blur

marks-cctv | medium | cctv, security camera, surveillance footage, doorbell camera, trail camera, trail cam, body cam, dashcam, dash cam, vhs, camcorder, found footage, home video, game camera | @ any
D high corner = $The {is|are} seen from a high corner through a wide lens, smeared by compression, unaware of the camera. -vhs,camcorder,home,webcam,trail,dashcam,dash
D strip = Colour bleeds sideways from every edge, a band of torn lines rolls through the lower third. +vhs,camcorder,home,found
D grey = Infrared lamps make the near parts of $the white and their eyes two bright discs, the rest falling into grey noise. +trail,night,game
D dash = Over a strip of dashboard and a dirty windscreen the road lies wide and bent. +dashcam,dash
V footage = Video still, low resolution, noise, washed colours

marks-drone-shot | medium | drone shot, drone photo, drone view, aerial photo, aerial view, bird's eye view, birds eye view, satellite view, overhead shot, top down view | @ any
D straight down = Everything is seen from straight above, rims as full circles and nothing in front of anything else. +overhead,down
V aerial = Aerial photograph looking steeply down, everything sharp -overhead,down
V overhead = Straight down from above, everything sharp +overhead,down

marks-macro-shot | medium | macro, macro shot, macro photo, extreme close up, extreme close-up, electron microscope, under a microscope, microscopic view | @ any
D near = $The {fills|fill} the frame, so near that the smallest marks of the surface can be counted. -microscope,microscopic,electron
D scan = Grey relief without colour and shadow source shows ridges and scales needle-sharp on a black ground. +electron,microscope,microscopic
V macro = Macro photograph, very shallow depth of field, soft light from one side

marks-fisheye | medium | fisheye, fish eye, fish-eye, ultra wide, gopro, peephole | @ any
D bulge = $The {bulges|bulge} towards us, what is nearest grotesquely large, and all straight lines bow round it to the rim. -selfie
D arm = An arm stretched out of the frame at the lower corner holds the camera, faces crowd in large and a little from above. +selfie
D rim = What is above and below curls in together at the edges of the picture.
V wide = Very wide lens at arm's length, deep focus, bright

marks-product-render | medium | product render, 3d render, 3d, octane render, blender render, cinema 4d, c4d, product shot, packshot, product photography, unreal engine, ray traced, cgi, 3d icon & #product, #food, #drink, #fruit, #toy, #vehicle, #clothes, #instrument, #furniture, #animal, #person, #plant, icon, logo | @ any
D clean = $The {stands|stand} clean on a seamless curve, edges with tiny bevels that catch a white line of light, materials told apart by gloss alone.
D reflections = Large softboxes mirror as long clear shapes in it, and a soft contact shadow fastens it to the ground.
V render = Studio product image, three-quarter, long lens, all in focus, plain backdrop

marks-diorama | medium | diorama, miniature world, miniature model, miniature scene, scale model, model railway, tiny world, dollhouse, shadow box, world in a bottle, city in a bottle, world in a jar, garden in a jar, village in a matchbox | @ any
D model = $The {is|are} built at the size of a thumb from painted wood, card, sponge and wire, brush marks and glue shine visible from near.
D edge of world = Its ground ends in a sawn edge of board, and something of true size, a thread reel, stands blurred beside for scale. -bottle,jar
D inside glass = Curved glass closes it in, bending the edges, with a cork and a highlight above. +bottle,jar
V diorama = Macro photograph of a model at its own eye level, shallow depth, one small warm lamp

marks-snow-globe | medium | inside a snow globe, in a snow globe, under a glass dome, inside a crystal ball, inside a bubble | @ any
D globe = Inside a ball of glass stands $the, small and complete, enlarged in the middle and bent towards the sides.
D flakes = White flakes hang in the water, thick near the ground where they settle on every ledge, and the room is mirrored upside down in the glass. +snow,snowglobe
D base = A turned wooden foot with a felt edge carries it.
V globe view = Close product photograph, window light, soft dark ground

marks-concept-art | medium | concept art, matte painting, digital painting, fantasy art, artstation, character design, environment design, speed painting, key art, splash art, dungeons and dragons | @ any
D value = Broad digital brush strokes are left open at the edges, with fine detail only in face, hands and weapon. +warrior,knight,wizard,elf,barbarian,queen,king,woman,man,girl,boy,orc,witch,sorceress,archer,paladin,vampire,demon,angel,samurai -character
D three tones = $The {is|are} set in three clear steps of tone, dark near, middle, pale far, with detail only where the eye should rest. -character,warrior,knight,wizard,elf,barbarian,queen,king,woman,man,girl,boy,orc,witch,sorceress,archer,paladin,vampire,demon,angel,samurai
D turnaround = $The {is|are} given in front, side and back view on one ground line, with small studies of face, hands and gear beside. +character
D strokes = Broad digital strokes and lassoed edges stay open at the margin, and small warm lights tell the size. -warrior,knight,wizard,elf,barbarian,queen,king,woman,man,girl,boy,orc,witch,sorceress,archer,paladin,vampire,demon,angel,samurai
V concept = Digital painting, wide, strong light and haze

marks-storybook | medium | storybook, children's book illustration, picture book, storybook illustration, beatrix potter, golden books, fairy tale illustration, arthur rackham, vintage storybook, nursery illustration | @ any
D line and tint = A fine brown pen line with soft watercolour tints draws $the, each whisker and button given, edges fading into the white page.
D small story = Low down among the leaves at the margin a second, tiny happening goes on unremarked.
V storybook = Book illustration in ink and watercolour, vignette without frame, gentle light

marks-matchbox-style | medium | vintage illustration, retro illustration, mid-century modern, mid century modern, mid century illustration, golden age illustration, pulp art, pulp cover style, soviet style, travel poster style, wpa, wpa style, vintage style | @ any
D flat layers = $The {is|are} simplified to flat, slightly grainy shapes with dry-brush texture on the shaded side, outlines only where two tones meet.
D few inks = Five slightly faded inks print with visible overlaps on paper that has gone cream.
V vintage = Printed illustration of the mid-century, flat, warm, worn edges

marks-scratchboard | medium | scratchboard, scratch board, scraperboard, glow in the dark, blacklight, uv light, in silhouette, shadow puppet, shadow play, backlit silhouette | @ any
D scratched = From a black ground $the {is|are} scratched out in fine white strokes that thicken towards the light and stop in the dark. +scratchboard,scratch,scraperboard,white
D shape = $The {is|are} a pure black shape, read only by its outline, with every limb and tool clear of the next against a glowing ground. +silhouette,shadow,backlit,rim
D fluorescent = Only what is fluorescent shines, poison green, orange, bluish white, and the rest of $the {is|are} told by gaps in the dark. +glow,blacklight,uv
V dark = Dark image, one kind of light, crisp edges

marks-fashion-photo | medium | fashion photography, fashion photo, editorial photo, vogue photo, studio portrait, portrait photography, headshot, passport photo, yearbook photo, mugshot, mug shot, school photo | @ any
D stance = Before a roll of grey paper $the {takes|take} a clear pose with open angles, cloth caught in its widest swing, eyes past the camera. -from-animal,portrait,headshot,passport,yearbook,mugshot,mug,school,family
D head = Head and shoulders of $the are square to the lens before a plain cloth, light even, chin level, the smile only just held. +headshot,passport,yearbook,school -from-animal
D height lines = Ruled height lines stand behind, and a board is held under the chin. +mugshot,mug
V studio = Studio photograph, large soft light from the upper left, sharp eyes

marks-documentary-photo | medium | documentary photo, photojournalism, street photography, press photo, black and white photo, black and white photography, black and white photograph, magnum, candid photo, candid, war photography, national geographic, wildlife photography | @ any
D moment = $The {is|are} caught in the midst of it, unposed, another edge of the scene pushing in at the frame, gesture at its fullest. -wildlife
D eye level = The camera is down at the eye level of $the, long lens, grass out of focus in front and the eye in focus. +wildlife
D tones = Deep blacks hold detail, lights are open, and grain gives the greys a tooth. +black
V reportage = Reportage photograph, available light, quick framing

marks-food-photo | medium | flat lay, flatlay, knolling, still life photography, still life, dutch still life | @ any
D table = $The {lies|lie} a little off the middle on worn [wood/linen], the cloth pushed into folds behind. -knolling,flatlay,flat
D squared = All things lie parallel and at right angles to each other, equal gaps between, seen from straight above. +knolling,flatlay,flat
V still life = Still life photograph, natural side light, quiet colours

marks-cinematic | medium | cinematic, movie still, film still, cinematic still, wes anderson, blade runner style, anamorphic, western film, spaghetti western, silent film, technicolor, 1950s film, kubrick, tim burton | @ any
D symmetry = Everything round $the stands in exact frontal symmetry, pastel and tidy, as on a shelf. +anderson,kubrick
D silent = Pale powdered faces, an iris closing the corners and flickering scratches make $the a scene of the twenties. +silent
D grade = Shadows go towards teal and lights towards amber. -anderson,silent,technicolor,kubrick,white,pink,red
V film still = Film still, wide format, motivated light +anderson,silent,kubrick

marks-stencil-henna | medium | henna, mehndi, batik style, mandala style, zentangle, doodle art, paisley style, folk art, folk art style, naive art, naïve art, outsider art, scandinavian folk, mexican folk, otomi, alebrije, papel picado, day of the dead, sugar skull, pysanky, rosemaling, kalamkari, madhubani, warli | @ any
D filled = Every part of $the is filled with its own small pattern, rows of dots, leaves, combs, scales, until no empty ground is left within the outline. -naive,naïve,warli,outsider
D naive = $The {is|are} painted with loving evenness, each leaf and brick counted out, sizes by importance and no single shadow. +naive,naïve,outsider
D sticks = $The {is|are} set down in white as triangles, rings and thin limbs on red-brown ground. +warli
D symmetry = Outline and pattern mirror each other about an upright axis, border and all.
V folk = Decorative flat painting, strong clear colours, frontal

marks-blueprint-style | medium | blueprint style, as a blueprint, technical illustration, exploded view, cutaway, cutaway drawing, patent style, schematic style, wireframe render, wireframe style, hologram, holographic | @ any
D drawn plan = $The {is|are} drawn in white line on blue, side view large and plan small beneath, centre lines and measures running past the corners. -hologram,holographic,exploded,cutaway,wireframe,patent
D exploded = The parts of $the float apart along one axis in the order they fit, thin broken lines joining them. +exploded
D cut = One side of $the is cut away along a clean edge, hatched where the cut passes, with the inside shown layer by layer. +cutaway
D projection = $The {stands|stand} as cyan light made of fine scan lines, hollow and see-through, brighter at the rims, over a small lens in the floor. +hologram,holographic
D mesh = Only the mesh of thin lines is shown, closer where forms curve. +wireframe
V technical = Technical drawing, precise line, even, frontal

marks-wood-carved | medium | carved wood, wood carving, made of wood, carved from wood, whittled, wooden toy, marquetry, wood inlay, made of driftwood, driftwood sculpture, pyrography, matchstick model, wooden sculpture, wooden figure | @ any
D cuts = $The {is|are} carved from one piece of limewood, knife facets left all over, grain running through from side to side and a knot where it does not suit. -toy,marquetry,inlay,driftwood,pyrography,nutcracker
D turned = $The {is|are} sawn and turned from beech, corners rounded, painted in two flat colours worn off at the grips. +toy,nutcracker
D veneers = Thin veneers of walnut, maple and bog oak are fitted edge to edge, shading scorched in hot sand. +marquetry,inlay
D washed = Bleached, rounded sticks are fitted so that each bend does duty as [limb/back]. +driftwood
V wood = Object photograph, warm window light from the side, plain ground

marks-leaf-made | medium | made of flowers, made of leaves, topiary, made of fruit, made of vegetables, made of food, arcimboldo, fruit carving, latte art, made of candy, made of gingerbread, made of pasta, made of bread, made of cake, fondant, cake topper, pumpkin carving | @ any
D assembled = $The {is|are} laid together from whole pieces, each one chosen because its own curve is already [an ear/a wheel/a fold]. -latte,gingerbread,topiary,fondant,pumpkin,cake
D baked = Walls and parts of $the are brown biscuit with slightly swollen edges, joined and drawn on with white piped icing. +gingerbread
D foam = $The {is|are} drawn in white milk foam on brown crema, every line widened and a little swirled by the pour. +latte
D clipped = Dense small leaves are clipped to smooth planes, a few new shoots standing out. +topiary
D sugar = Smooth matt sugar paste with rounded edges and tool marks makes $the, on top of a tiered cake. +fondant,cake
D carved light = Thin-cut flesh glows from a candle inside, thick parts dark. +pumpkin
V made = Close photograph of the made thing, soft light from the left, plain ground

marks-plush | medium | plushie, stuffed animal, soft toy, plush toy, cuddly toy, action figure, funko, funko pop, bobblehead, toy figure, wind-up toy, tin toy, blister pack, vinyl toy | @ any
D plush = Short-pile fabric with visible seams makes $the, limbs a bit overstuffed, embroidered nose and shiny button eyes slightly too far apart. +plush,plushie,stuffed,soft,teddy,cuddly
D moulded = $The {is|are} moulded in hard plastic with joint lines at neck, shoulder and hip, paint a hair off the edges. +action,figurine,doll,barbie,figure,blister
D big head = A head as large as the body with two black disc eyes sits on a tiny stiff body. +funko,bobblehead,vinyl
D tin = Printed tin halves are held by folded tabs, a key in the side, the litho worn at the edges. +tin,wind-up
D card = Clear plastic on a bright card holds it, small accessories in their own hollows. +blister,barbie
V toy = Toy photograph at its own eye level, soft studio light, plain ground

marks-wax-crayon-batik | medium | enamelled, cloisonne, cloisonné, delft, delftware, blue and white porcelain, azulejo, willow pattern, majolica, tile painting, netsuke, cameo, on a coin, commemorative medal, bas relief, embossed, debossed, wax seal, intarsia | @ any
D cobalt = $The {is|are} brushed in cobalt on milky glaze, three strengths of one blue, line soft where it sank in. +delft,delftware,porcelain,azulejo,willow,majolica,tile
D cells = Thin gold wires outline each field of $the, filled with glassy colour ground level. +enamel,cloisonne,cloisonné
D relief = $The {is|are} raised only a few millimetres, overlapping forms pressed flat one behind another, contours told by a thin shadow. +coin,medal,bas,relief,embossed,debossed,cameo,seal,netsuke
D shine = A soft window light slides over the surface and shows each small unevenness of the hand.
V craft = Small craft object close up, light from one side, plain dark ground

marks-neon-style | medium | neon style, made of neon, neon glow, glowing lines, light sculpture, tron, cyberpunk, cyberpunk style | @ any
D tubes = Bent glass tubes trace $the in a few doubled lines, white in their core, coloured at the rim, with dark gaps where the paint blocks them. -cyberpunk,tron
D wet neon = Signs in magenta and cyan light everything from two sides, every wet surface repeating them, steam in between. +cyberpunk
D circuits = Thin lines of one cold light run along each edge of $the on black gloss. +tron
V neon = Night image, deep blacks, bloom round the light

marks-art-print-lowfi | medium | ascii, ascii art, typewriter art, halftone, glitch, glitch art, dot matrix, teletext, fax, photocopy, photocopied, xerox, moire, datamosh, word art, letterpress, typographic portrait, thermal print | @ any
D characters = Rows of typed signs of different darkness build $the, dense for shade and full stops for light, readable only from a step back. +ascii,typewriter,teletext,word,typographic,matrix
D dots = Dots on a slanted grid swell and shrink to make every tone of $the, in one ink. +halftone,moire
D torn = Rows of $the have slipped sideways in blocks, red, green and blue fringes apart, with smeared squares trailing. +glitch,datamosh
D toner = Greys have burnt out to black and white, toner specks and a dark gutter line beside $the. +photocopy,photocopied,xerox,fax,thermal
V lo-fi = Flat mechanical image, frontal, one ink

marks-chalk-pavement-3d | medium | optical illusion, op art, trompe l'oeil, anamorphic art, impossible object, escher, mc escher, tessellation, kaleidoscopic, droste effect | @ any
D tiles = Figures of $the fit into one another without a gap, light and dark by turns, changing slowly across the sheet. +escher,tessellation
D trick = $The {seems|seem} to stand out of the flat ground, its painted shadow joining the real one, until one sees the edge of the paint. +trompe,anamorphic,optical
D nested = Within $the the same picture comes again, smaller, and again in that one. +droste
D exact = Line weight and perspective are kept with a draughtsman's rigour, and only one joint is impossible.
V illusion = Precise [drawing/print], frontal, crisp
`;
