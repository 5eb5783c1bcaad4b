/**
 * Media and styles: names | what they are (tags that follow) | what shows that the picture is made so. `-lens` among the tags: no
 * camera is spoken of.
 */
export const MEDIA = `
photograph, photo, photography, image, picture, stock photo, snapshot | photo |
product photo, product photography, studio photo, studio photograph, packshot | photo studio product |
portrait, portrait photography, headshot, portrait photo | photo portrait person |
street photography, candid photo, documentary photo, photojournalism | photo urban doing | a stray element _is left in at the edge
food photography | photo food |
wildlife photography, nature photography | photo animal wild |
macro photography, macro photo | photo insect |
landscape photography | photo land |
fashion photography, editorial photo | photo person dress | the pose _is held a little too long
black and white photo, black and white photograph, black and white photography, monochrome photo | photo old | silver greys _run from paper white to full black
film photography, analog photography, analog film, 35mm film, 35mm photograph | photo old | grain _sits in the mid-tones and highlights _roll off slowly
polaroid, polaroid photo, instant photo, instant film | photo old vintage | the colours _have shifted toward green at the corners
daguerreotype, tintype, wet plate, old photograph, vintage photograph, sepia photograph | photo old vintage | scratches and tide marks _cloud the plate
disposable camera, flash photo | photo night | direct flash _throws a hard shadow just behind
double exposure, multiple exposure | photo strange | a second image _shows through the dark parts
infrared photograph, infrared | photo strange | leaves _turn white under a dark sky
long exposure photograph | photo night | moving parts _have smeared to silk
film still, movie still, cinematic still, cinematic | photo film | the frame _feels cut from the middle of a scene
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
ink drawing, pen and ink, pen drawing, ink, line drawing, line art, lineart | draw flat -lens | the line _swells and thins with the pressure
ink wash, ink wash painting, sumi-e, sumi e, chinese painting, brush painting | draw calm -lens | wet black _fades out in one breath / most of the sheet _is left untouched
doodle, scribble | draw flat -lens | the line _never quite closes
comic, comic book, comic strip, graphic novel, comic style, comic book style | draw flat -lens | heavy blacks _pool in the folds
manga, manga style | draw flat -lens | screen tones _make the greys
anime, anime style, anime art | flat draw -lens | clean outlines _hold two-step shadows
cartoon, cartoon style, cartoony | flat draw -lens | shapes _are simplified and slightly stretched
caricature | draw -lens | one feature _runs away from the rest
children's book illustration, storybook illustration, picture book, storybook | paint draw tender -lens | soft textures _fill simple outlines
illustration, digital illustration, editorial illustration | draw flat -lens | shapes _are stated before details
concept art, concept design, character design | paint -lens | edges _are loose where the eye need not go
digital painting, digital art, digital artwork, matte painting, artwork, painting, art | paint -lens | broad strokes _tighten only at the focus
woodcut, woodblock print, wood engraving | print flat -lens | the grain of the block _prints in the blacks
linocut, lino print, block print | print flat -lens | gouge marks _fleck the background
ukiyo-e, japanese woodblock print, japanese print | print flat calm -lens | graded washes _fade along one edge / an even keyline _holds every shape
etching, engraving, drypoint | print old -lens | cross-hatching _builds the shadows
lithograph, stone lithograph | print -lens | crayon grain _shows in the halftones
screenprint, screen print, silkscreen, silk screen, serigraph, risograph, riso print | print flat -lens | inks _overlap slightly off register
mezzotint, aquatint | print dark -lens | the forms _come out of velvet black
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
diorama, miniature, miniature scene | toy | scale _betrays itself in the moss and the thread
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
tattoo design, tattoo | draw flat -lens | dotted shading _fades into skin
coloring page, colouring page | draw flat -lens | closed outlines _leave white shapes to fill
silhouette | flat -lens | the outline _does all the telling
chalk art, chalkboard art | draw letter -lens | dust _softens the strokes
realistic, photorealistic, photo realistic, hyperrealistic, realism, hyperrealism, lifelike | photo | small imperfections _keep it believable
impressionist, impressionism, impressionistic | paint -lens | short broken strokes _mix at a distance
expressionist, expressionism | paint tense -lens | colours _are pushed past nature
post-impressionist, pointillism, pointillist | paint -lens | separate dots _fuse into tone
fauvism, fauvist | paint bright -lens | unmixed colours _sit side by side
cubist, cubism | paint flat -lens | several views _share one outline
surreal, surrealist, surrealism | strange paint | an ordinary thing _behaves impossibly in plain light
abstract, abstract art, abstract expressionism | abstract paint -lens | marks _stand for nothing but themselves
minimal, minimalist, minimalism, minimalistic | minimal flat | everything _inessential is gone
maximalist, maximalism | lively | no area _is left without pattern
art nouveau | flat old print -lens | whiplash curves _bind the figure to its frame
art deco | flat old print -lens | stepped and fanned shapes _repeat on a strict axis
bauhaus, constructivist, constructivism, suprematism, suprematist, de stijl | flat geometry print -lens | bars and circles _balance on a diagonal
pop art | flat print bright -lens | halftone dots _fill the flat colours
op art | flat geometry -lens | the stripes _seem to bend
psychedelic | lively strange -lens | contours _echo outward in rings
baroque | paint dark grand old -lens | the light _falls as if a door had opened
rococo | paint tender old -lens | curls and pale silks _fill the corners
renaissance | paint calm old -lens | a thin glaze _joins the tones
romanticism, romantic painting | paint grand -lens | weather _takes the larger share of the canvas
pre-raphaelite | paint old -lens | every leaf _is drawn from life
gothic, dark academia | dark old | points and tracery _draw upward
folk art, naive art | flat paint playful -lens | perspective _is ignored in favour of pattern
tribal, primitive, cave painting | flat old -lens | few colours _are ground from earth
steampunk | machine old strange | rivets and gauges _cover the joints
cyberpunk | neon night urban strange | cables and light strips _trace every surface
solarpunk | plant bright | planted terraces _step up the walls
dieselpunk | machine dark old | oil and riveted plate _show the age of engines
vaporwave, synthwave, retrowave, outrun | neon strange night | a gradient _slides from orange to violet
retro, vintage, retro futuristic, retrofuturism | old vintage | curves and chrome _belong to another decade
kawaii, chibi, cute style | playful toy flat -lens | heads _are large and features small
fantasy, fantasy art, high fantasy | fantasy | ornament _hints at a longer story
dark fantasy, grimdark | fantasy dark | gold _survives only in cracks
sci-fi, science fiction, space opera | strange machine | worn panels _show that it has been used
horror, lovecraftian | dark strange tense | the worst part _stays out of the light
western | dry warm old | dust _softens the far edges
brutalist, brutalism | building cold | board marks _stay in the concrete
scandinavian, scandi, nordic | home calm minimal | pale timber _sets the tone
japandi, wabi-sabi, zen | calm minimal home | irregular edges _are left as they are
rustic, farmhouse, cottagecore | home warm old | mended things _are kept in use
industrial | work urban | pipes and brick _are left bare
`;
