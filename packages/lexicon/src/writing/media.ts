/**
 * Media and styles: names | what they are (tags that follow) | what shows that the picture is made so. `-lens` among the tags: no
 * camera is spoken of.
 */
export const MEDIA = `
photograph, photo, photography, image, picture, stock photo, snapshot | photo |
product photo, product photography, studio photo, studio photograph, packshot | photo studio product |
portrait, portrait photography, headshot, portrait photo | photo portrait person |
street photography, candid photo, documentary photo, photojournalism | photo urban doing | a passer-by or a sign _is cut off at the edge
food photography | photo food |
wildlife photography, nature photography | photo animal wild |
macro photography, macro photo | photo insect |
landscape photography | photo land |
fashion photography, editorial photo | photo person dress | the pose _is still and exact
black and white photo, black and white photograph, black and white photography, monochrome photo | photo old | silver greys _run from paper white to full black
film photography, analog photography, analog film, 35mm film, 35mm photograph | photo old | fine grain _shows in the mid-tones
polaroid, polaroid photo, instant photo, instant film | photo old vintage | the colours _have shifted toward green at the corners
daguerreotype, tintype, wet plate, old photograph, vintage photograph, sepia photograph | photo old vintage | scratches and tide marks _cloud the plate
disposable camera, flash photo | photo night | direct flash _throws a hard shadow just behind
double exposure, multiple exposure | photo strange | a second image _shows through the dark parts
infrared photograph, infrared | photo strange | leaves _turn white under a dark sky
long exposure photograph | photo night | moving parts _are blurred to smooth streaks
film still, movie still, cinematic still, cinematic | photo film | the frame _is wide and dark at the edges
film noir, noir | photo film dark night | blinds _throw striped shadows
watercolor, watercolour, watercolor painting, watercolour painting, aquarelle | paint -lens | pigment _blooms where wet meets wet / bare paper _stands for the lights / pencil lines _show under the washes
gouache, gouache painting | paint -lens | opaque strokes _lie flat and chalky
oil painting, oil on canvas, oil paint, oils | paint -lens | ridges of paint _follow the form / the weave _shows through in the thin darks
acrylic painting, acrylic, acrylic on canvas | paint -lens | flat passages _are cut in with a stiff brush
impasto, palette knife painting | paint -lens | paint _stands up in slabs
fresco, mural, wall painting | paint flat -lens | fine cracks _run through the plaster
tempera, egg tempera, icon painting | paint sacred -lens | fine hatching _builds the forms
pastel, pastel drawing, soft pastel, chalk drawing | draw -lens | powdered colour _catches the tooth of the paper
pencil drawing, pencil sketch, pencil, sketch, graphite drawing | draw -lens | construction lines _stay visible / graphite _shines in the darkest parts
charcoal, charcoal drawing, charcoal sketch | draw dark -lens | smudged blacks _are lifted out with an eraser
colored pencil, coloured pencil, crayon drawing, crayon | draw -lens | layered strokes _run in one direction
ink drawing, pen and ink, pen drawing, ink, line drawing, line art, lineart | draw flat -lens | the line _is thick and thin by turns
ink wash, ink wash painting, sumi-e, sumi e, chinese painting, brush painting | draw calm -lens | wet black _fades to pale grey / most of the sheet _is bare
doodle, scribble | draw flat -lens | the line _never quite closes
comic, comic book, comic strip, graphic novel, comic style, comic book style | draw flat -lens | heavy blacks _fill the folds
manga, manga style | draw flat -lens | screen tones _make the greys
anime, anime style, anime art | flat draw -lens | clean outlines _hold two-step shadows
cartoon, cartoon style, cartoony | flat draw -lens | shapes _are simplified and slightly stretched
caricature | draw -lens | one feature _is much too large
children's book illustration, storybook illustration, picture book, storybook | paint draw tender -lens | soft textures _fill simple outlines
illustration, digital illustration, editorial illustration | draw flat -lens | the shapes _are clear and simple
concept art, concept design, character design | paint -lens | the edges _are loose away from the middle
digital painting, digital art, digital artwork, matte painting, artwork, painting, art | paint -lens | broad strokes _become fine in the middle
woodcut, woodblock print, wood engraving | print flat -lens | the grain of the block _prints in the blacks
linocut, lino print, block print | print flat -lens | gouge marks _fleck the background
ukiyo-e, japanese woodblock print, japanese print | print flat calm -lens | graded washes _fade along one edge / an even keyline _holds every shape
etching, engraving, drypoint | print old -lens | cross-hatching _builds the shadows
lithograph, stone lithograph | print -lens | crayon grain _shows in the halftones
screenprint, screen print, silkscreen, silk screen, serigraph, risograph, riso print | print flat -lens | inks _overlap slightly off register
mezzotint, aquatint | print dark -lens | the forms _come out of deep soft black
monotype, monoprint | print -lens | wipe marks _stay in the ink
stencil, stencil art, graffiti, graffiti art, street art, spray paint | print urban flat -lens | overspray _softens the cut edges / drips _run from the heaviest letters +letters
collage, cut paper, mixed media, photomontage | print flat -lens | torn edges _show a white core
papercut, paper cut, paper cutout, paper art, paper craft, papercraft, layered paper | flat toy -lens | each layer _throws a small shadow on the one below
origami, origami art | toy flat -lens | crisp creases _catch the light
mosaic, tile mosaic | flat old -lens | the joints _follow the contours
stained glass, stained glass window, stained glass style | flat sacred -lens | dark leads _divide pieces of glowing glass
embroidery, needlepoint, cross stitch, tapestry, felt, felt art | toy home -lens | satin stitches _change direction with the form
knitted, crochet, yarn, amigurumi | toy home -lens | the stitches _stretch over the curves
claymation, clay, plasticine, stop motion | toy -lens | fingerprints _are left in the surface
diorama, miniature, miniature scene | toy | moss and thread _show how small it is
lego, lego style, brick toy | toy -lens | studs _line every top surface
wood carving, carved wood, wooden toy | toy -lens | chisel facets _catch the light
marble sculpture, sculpture, statue, bronze, bust | old -lens | tool marks _remain in the deep folds
ice sculpture | cold -lens | trapped bubbles _cloud the core
neon art, neon style | neon night -lens |
3d render, 3d rendering, render, cgi, 3d, octane render, blender render, unreal engine | cgi | bounce light _fills the undersides
low poly, low-poly | cgi flat toy -lens | facets _change tone at every fold
voxel, voxel art | cgi toy -lens | cubes _step along every curve
isometric, isometric view, isometric illustration | flat toy -lens | parallel edges _never meet
pixel art, 8-bit, 16-bit, retro game | flat toy -lens | dithered steps _shade the rounds / outlines _turn corners in single squares
vector art, vector illustration, vector, flat design, flat style, flat illustration | flat -lens | shapes _meet without outlines
logo, logo design | flat logo -lens |
icon, app icon | flat logo icon -lens |
sticker, sticker design, die-cut sticker | flat logo -lens | a white border _follows the outline
emblem, badge, crest | flat logo -lens |
pattern, seamless pattern | flat -lens | the motif _repeats without a visible seam
poster, concert poster, movie poster, film poster, travel poster, vintage poster, vintage travel poster | print flat letter poster -lens |
book cover, album cover, magazine cover, cover art | print flat letter cover -lens |
greeting card, card, invitation, postcard, wedding invitation | print letter card -lens |
blueprint, technical drawing, schematic, patent drawing | draw flat machine -lens | thin white lines _cross a blue ground
diagram, infographic, map, chart, cross-section | flat -lens | parts _are laid out with even gaps
tattoo design, tattoo | draw flat -lens | dotted shading _fades at the edges
coloring page, colouring page | draw flat -lens | closed outlines _leave white shapes to fill
silhouette | flat -lens | the inside of the outline _is solid black
chalk art, chalkboard art | draw letter -lens | dust _softens the strokes
realistic, photorealistic, photo realistic, hyperrealistic, realism, hyperrealism, lifelike | photo | small marks and uneven places _are visible
impressionist, impressionism, impressionistic | paint -lens | short broken strokes _mix at a distance
expressionist, expressionism | paint tense -lens | the colours _are stronger than in life
post-impressionist, pointillism, pointillist | paint -lens | the whole surface _is made of small separate dots
fauvism, fauvist | paint bright -lens | unmixed colours _sit side by side
cubist, cubism | paint flat -lens | several views _share one outline
surreal, surrealist, surrealism | strange paint | an ordinary thing _does something impossible in plain light
abstract, abstract art, abstract expressionism | abstract paint -lens | the marks _are strokes and patches of colour
minimal, minimalist, minimalism, minimalistic | minimal flat | very few things _are shown
maximalist, maximalism | lively | no area _is left without pattern
art nouveau | flat old print -lens | whiplash curves _bind the figure to its frame
art deco | flat old print -lens | stepped and fanned shapes _repeat on a strict axis
bauhaus, constructivist, constructivism, suprematism, suprematist, de stijl | flat geometry print -lens | bars and circles _balance on a diagonal
pop art | flat print bright -lens | halftone dots _fill the flat colours
op art | flat geometry -lens | the stripes _seem to bend
psychedelic | lively strange -lens | contours _echo outward in rings
baroque | paint dark grand old -lens | strong light _falls from one side out of the dark
rococo | paint tender old -lens | curls and pale silks _fill the corners
renaissance | paint calm old -lens | a thin glaze _joins the tones
romanticism, romantic painting | paint grand -lens | the sky _fills most of the canvas
pre-raphaelite | paint old -lens | every leaf _is drawn from life
gothic, dark academia | dark old | pointed arches and thin ribs _rise upward
folk art, naive art | flat paint playful -lens | everything _is flat and patterned
tribal, primitive, cave painting | flat old -lens | the few colours _are earth red, ochre and black
steampunk | machine old strange | rivets and gauges _cover the joints
cyberpunk | neon night urban strange | cables and light strips _trace every surface
solarpunk | plant bright | planted terraces _step up the walls
dieselpunk | machine dark old | oil stains and rivets _cover the metal
vaporwave, synthwave, retrowave, outrun | neon strange night | a gradient _slides from orange to violet
retro, vintage, retro futuristic, retrofuturism | old vintage | rounded curves and chrome trim _mark the shapes
kawaii, chibi, cute style | playful toy flat -lens | heads _are large and features small
fantasy, fantasy art, high fantasy | fantasy | fine ornament _covers armour and cloth
dark fantasy, grimdark | fantasy dark | dull gold _shows only in cracks
sci-fi, science fiction, space opera | strange machine | worn panels _show that it has been used
horror, lovecraftian | dark strange tense | one part _stays in the dark
western | dry warm old | dust _softens the far edges
brutalist, brutalism | building cold | board marks _stay in the concrete
scandinavian, scandi, nordic | home calm minimal | pale wood and white surfaces _fill the room
japandi, wabi-sabi, zen | calm minimal home | the edges _are uneven and unpolished
rustic, farmhouse, cottagecore | home warm old | the wood and cloth _are worn and mended
industrial | work urban | pipes and brick _are left bare
`;
