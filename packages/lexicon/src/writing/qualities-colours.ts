/** The colours that were said of a thing, as they are seen in light and in shade: blocks and rows as those of the other qualities, asked for by "colour red". */
export const COLOUR_QUALITIES = `
colour-red | colour red
Q light and shade = The red of $the [goes from scarlet on top to wine below/is scarlet when lit and wine in shade/turns from wine at the edges to scarlet/shows as scarlet, with wine in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-crimson | colour crimson
Q light and shade = The crimson of $the [goes from blood red on top to black cherry below/is blood red when lit and black cherry in shade/turns from black cherry at the edges to blood red/shows as blood red, with black cherry in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-scarlet | colour scarlet
Q light and shade = The scarlet of $the [goes from flame red on top to brick red below/is flame red when lit and brick red in shade/turns from brick red at the edges to flame red/shows as flame red, with brick red in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-burgundy | colour burgundy
Q light and shade = The burgundy of $the [goes from the red of cherries on top to oxblood below/is the red of cherries when lit and oxblood in shade/turns from oxblood at the edges to the red of cherries/shows as the red of cherries, with oxblood in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-maroon | colour maroon
Q light and shade = The maroon of $the [goes from a warm brick on top to liver brown below/is a warm brick when lit and liver brown in shade/turns from liver brown at the edges to a warm brick/shows as a warm brick, with liver brown in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-pink | colour pink
Q light and shade = The pink of $the [goes from shell pink on top to old rose below/is shell pink when lit and old rose in shade/turns from old rose at the edges to shell pink/shows as shell pink, with old rose in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-magenta | colour magenta
Q light and shade = The magenta of $the [goes from a hot pink on top to dark plum below/is a hot pink when lit and dark plum in shade/turns from dark plum at the edges to a hot pink/shows as a hot pink, with dark plum in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-coral | colour coral
Q light and shade = The coral of $the [goes from salmon on top to baked clay below/is salmon when lit and baked clay in shade/turns from baked clay at the edges to salmon/shows as salmon, with baked clay in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-peach | colour peach
Q light and shade = The peach of $the [goes from cream on top to apricot below/is cream when lit and apricot in shade/turns from apricot at the edges to cream/shows as cream, with apricot in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-orange | colour orange
Q light and shade = The orange of $the [goes from tangerine on top to rust below/is tangerine when lit and rust in shade/turns from rust at the edges to tangerine/shows as tangerine, with rust in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-terracotta | colour terracotta
Q light and shade = The terracotta of $the [goes from a pale brick on top to burnt sienna below/is a pale brick when lit and burnt sienna in shade/turns from burnt sienna at the edges to a pale brick/shows as a pale brick, with burnt sienna in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-rust | colour rust
Q light and shade = The rust of $the [goes from a dull orange on top to dark brown below/is a dull orange when lit and dark brown in shade/turns from dark brown at the edges to a dull orange/shows as a dull orange, with dark brown in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-mustard | colour mustard
Q light and shade = The mustard of $the [goes from the yellow of a ripe quince on top to ochre brown below/is the yellow of a ripe quince when lit and ochre brown in shade/turns from ochre brown at the edges to the yellow of a ripe quince/shows as the yellow of a ripe quince, with ochre brown in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-yellow | colour yellow
Q light and shade = The yellow of $the [goes from lemon on top to ochre below/is lemon when lit and ochre in shade/turns from ochre at the edges to lemon/shows as lemon, with ochre in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-gold | colour gold, colour golden
Q light and shade = The gold of $the [goes from pale straw on top to bronze below/is pale straw when lit and bronze in shade/turns from bronze at the edges to pale straw/shows as pale straw, with bronze in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cream | colour cream
Q light and shade = The cream of $the [goes from ivory on top to a warm oatmeal below/is ivory when lit and a warm oatmeal in shade/turns from a warm oatmeal at the edges to ivory/shows as ivory, with a warm oatmeal in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-ivory | colour ivory
Q light and shade = The ivory of $the [goes from white on top to a faint buff below/is white when lit and a faint buff in shade/turns from a faint buff at the edges to white/shows as white, with a faint buff in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-beige | colour beige
Q light and shade = The beige of $the [goes from sand on top to fawn below/is sand when lit and fawn in shade/turns from fawn at the edges to sand/shows as sand, with fawn in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-tan | colour tan
Q light and shade = The tan of $the [goes from sand on top to saddle brown below/is sand when lit and saddle brown in shade/turns from saddle brown at the edges to sand/shows as sand, with saddle brown in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-brown | colour brown
Q light and shade = The brown of $the [goes from chestnut on top to a dark umber below/is chestnut when lit and a dark umber in shade/turns from a dark umber at the edges to chestnut/shows as chestnut, with a dark umber in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-green | colour green
Q light and shade = The green of $the [goes from the green of young grass on top to bottle green below/is the green of young grass when lit and bottle green in shade/turns from bottle green at the edges to the green of young grass/shows as the green of young grass, with bottle green in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-mint | colour mint
Q light and shade = The mint of $the [goes from a milky jade on top to sage below/is a milky jade when lit and sage in shade/turns from sage at the edges to a milky jade/shows as a milky jade, with sage in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-sage | colour sage
Q light and shade = The sage of $the [goes from a powdery green on top to dull olive below/is a powdery green when lit and dull olive in shade/turns from dull olive at the edges to a powdery green/shows as a powdery green, with dull olive in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-olive | colour olive
Q light and shade = The olive of $the [goes from a yellowish green on top to moss below/is a yellowish green when lit and moss in shade/turns from moss at the edges to a yellowish green/shows as a yellowish green, with moss in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-emerald | colour emerald
Q light and shade = The emerald of $the [goes from a clear leaf green on top to fir below/is a clear leaf green when lit and fir in shade/turns from fir at the edges to a clear leaf green/shows as a clear leaf green, with fir in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lime | colour lime
Q light and shade = The lime of $the [goes from an acid yellow-green on top to grass green below/is an acid yellow-green when lit and grass green in shade/turns from grass green at the edges to an acid yellow-green/shows as an acid yellow-green, with grass green in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-teal | colour teal
Q light and shade = The teal of $the [goes from turquoise on top to petrol blue below/is turquoise when lit and petrol blue in shade/turns from petrol blue at the edges to turquoise/shows as turquoise, with petrol blue in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-turquoise | colour turquoise
Q light and shade = The turquoise of $the [goes from a clear aqua on top to sea green below/is a clear aqua when lit and sea green in shade/turns from sea green at the edges to a clear aqua/shows as a clear aqua, with sea green in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cyan | colour cyan
Q light and shade = The cyan of $the [goes from a bright aqua on top to lagoon blue below/is a bright aqua when lit and lagoon blue in shade/turns from lagoon blue at the edges to a bright aqua/shows as a bright aqua, with lagoon blue in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-blue | colour blue
Q light and shade = The blue of $the [goes from cornflower on top to ink below/is cornflower when lit and ink in shade/turns from ink at the edges to cornflower/shows as cornflower, with ink in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-navy | colour navy
Q light and shade = The navy of $the [goes from a dusty indigo on top to midnight below/is a dusty indigo when lit and midnight in shade/turns from midnight at the edges to a dusty indigo/shows as a dusty indigo, with midnight in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cobalt | colour cobalt
Q light and shade = The cobalt of $the [goes from a clear royal blue on top to deep ultramarine below/is a clear royal blue when lit and deep ultramarine in shade/turns from deep ultramarine at the edges to a clear royal blue/shows as a clear royal blue, with deep ultramarine in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lavender | colour lavender
Q light and shade = The lavender of $the [goes from a powdery lilac on top to a greyish violet below/is a powdery lilac when lit and a greyish violet in shade/turns from a greyish violet at the edges to a powdery lilac/shows as a powdery lilac, with a greyish violet in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lilac | colour lilac
Q light and shade = The lilac of $the [goes from a powdery mauve on top to heather below/is a powdery mauve when lit and heather in shade/turns from heather at the edges to a powdery mauve/shows as a powdery mauve, with heather in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-violet | colour violet
Q light and shade = The violet of $the [goes from lilac on top to aubergine below/is lilac when lit and aubergine in shade/turns from aubergine at the edges to lilac/shows as lilac, with aubergine in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-purple | colour purple
Q light and shade = The purple of $the [goes from mauve on top to dark grape below/is mauve when lit and dark grape in shade/turns from dark grape at the edges to mauve/shows as mauve, with dark grape in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-grey | colour grey, colour gray
Q light and shade = The grey of $the [goes from dove grey on top to slate below/is dove grey when lit and slate in shade/turns from slate at the edges to dove grey/shows as dove grey, with slate in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-silver | colour silver
Q light and shade = The silver of $the [goes from a cool white on top to pewter below/is a cool white when lit and pewter in shade/turns from pewter at the edges to a cool white/shows as a cool white, with pewter in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-black | colour black
Q light and shade = The black of $the [goes from a soft charcoal on top to jet below/is a soft charcoal when lit and jet in shade/turns from jet at the edges to a soft charcoal/shows as a soft charcoal, with jet in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-white | colour white
Q light and shade = The white of $the [goes from clean chalk on top to a faint blue-grey below/is clean chalk when lit and a faint blue-grey in shade/turns from a faint blue-grey at the edges to clean chalk/shows as clean chalk, with a faint blue-grey in the shade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background
`;
