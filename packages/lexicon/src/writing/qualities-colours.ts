/** The colours that were said of a thing, as they are seen in light and in shade: blocks and rows as those of the other qualities, asked for by "colour red". */
export const COLOUR_QUALITIES = `
colour-red | colour red
Q light and shade = The red of $the [goes from scarlet on top to wine/is scarlet when lit, in shade wine/turns from wine at the edges to scarlet/shows as scarlet, in shade as wine]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-crimson | colour crimson
Q light and shade = The crimson of $the [goes from blood red on top to black cherry/is blood red when lit, in shade black cherry/turns from black cherry at the edges to blood red/shows as blood red, in shade as black cherry]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-scarlet | colour scarlet
Q light and shade = The scarlet of $the [goes from flame red on top to brick red/is flame red when lit, in shade brick red/turns from brick red at the edges to flame red/shows as flame red, in shade as brick red]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-burgundy | colour burgundy
Q light and shade = The burgundy of $the [goes from cherry red on top to oxblood/is cherry red when lit, in shade oxblood/turns from oxblood at the edges to cherry red/shows as cherry red, in shade as oxblood]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-maroon | colour maroon
Q light and shade = The maroon of $the [goes from warm brick on top to liver brown/is warm brick when lit, in shade liver brown/turns from liver brown at the edges to warm brick/shows as warm brick, in shade as liver brown]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-pink | colour pink
Q light and shade = The pink of $the [goes from shell pink on top to old rose/is shell pink when lit, in shade old rose/turns from old rose at the edges to shell pink/shows as shell pink, in shade as old rose]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-magenta | colour magenta
Q light and shade = The magenta of $the [goes from hot pink on top to dark plum/is hot pink when lit, in shade dark plum/turns from dark plum at the edges to hot pink/shows as hot pink, in shade as dark plum]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-coral | colour coral
Q light and shade = The coral of $the [goes from salmon on top to baked clay/is salmon when lit, in shade baked clay/turns from baked clay at the edges to salmon/shows as salmon, in shade as baked clay]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-peach | colour peach
Q light and shade = The peach of $the [goes from cream on top to apricot/is cream when lit, in shade apricot/turns from apricot at the edges to cream/shows as cream, in shade as apricot]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-orange | colour orange
Q light and shade = The orange of $the [goes from tangerine on top to rust/is tangerine when lit, in shade rust/turns from rust at the edges to tangerine/shows as tangerine, in shade as rust]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-terracotta | colour terracotta
Q light and shade = The terracotta of $the [goes from pale brick on top to burnt sienna/is pale brick when lit, in shade burnt sienna/turns from burnt sienna at the edges to pale brick/shows as pale brick, in shade as burnt sienna]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-rust | colour rust
Q light and shade = The rust of $the [goes from dull orange on top to dark brown/is dull orange when lit, in shade dark brown/turns from dark brown at the edges to dull orange/shows as dull orange, in shade as dark brown]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-mustard | colour mustard
Q light and shade = The mustard of $the [goes from quince yellow on top to ochre brown/is quince yellow when lit, in shade ochre brown/turns from ochre brown at the edges to quince yellow/shows as quince yellow, in shade as ochre brown]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-yellow | colour yellow
Q light and shade = The yellow of $the [goes from lemon on top to ochre/is lemon when lit, in shade ochre/turns from ochre at the edges to lemon/shows as lemon, in shade as ochre]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-gold | colour gold, colour golden
Q light and shade = The gold of $the [goes from pale straw on top to bronze/is pale straw when lit, in shade bronze/turns from bronze at the edges to pale straw/shows as pale straw, in shade as bronze]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cream | colour cream
Q light and shade = The cream of $the [goes from ivory on top to warm oatmeal/is ivory when lit, in shade warm oatmeal/turns from warm oatmeal at the edges to ivory/shows as ivory, in shade as warm oatmeal]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-ivory | colour ivory
Q light and shade = The ivory of $the [goes from white on top to faint buff/is white when lit, in shade faint buff/turns from faint buff at the edges to white/shows as white, in shade as faint buff]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-beige | colour beige
Q light and shade = The beige of $the [goes from sand on top to fawn/is sand when lit, in shade fawn/turns from fawn at the edges to sand/shows as sand, in shade as fawn]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-tan | colour tan
Q light and shade = The tan of $the [goes from dry sand on top to saddle brown/is dry sand when lit, in shade saddle brown/turns from saddle brown at the edges to dry sand/shows as dry sand, in shade as saddle brown]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-brown | colour brown
Q light and shade = The brown of $the [goes from chestnut on top to dark umber/is chestnut when lit, in shade dark umber/turns from dark umber at the edges to chestnut/shows as chestnut, in shade as dark umber]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-green | colour green
Q light and shade = The green of $the [goes from grass green on top to bottle green/is grass green when lit, in shade bottle green/turns from bottle green at the edges to grass green/shows as grass green, in shade as bottle green]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-mint | colour mint
Q light and shade = The mint of $the [goes from milky jade on top to sage/is milky jade when lit, in shade sage/turns from sage at the edges to milky jade/shows as milky jade, in shade as sage]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-sage | colour sage
Q light and shade = The sage of $the [goes from powdery green on top to dull olive/is powdery green when lit, in shade dull olive/turns from dull olive at the edges to powdery green/shows as powdery green, in shade as dull olive]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-olive | colour olive
Q light and shade = The olive of $the [goes from yellowish green on top to moss/is yellowish green when lit, in shade moss/turns from moss at the edges to yellowish green/shows as yellowish green, in shade as moss]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-emerald | colour emerald
Q light and shade = The emerald of $the [goes from clear leaf green on top to fir/is clear leaf green when lit, in shade fir/turns from fir at the edges to clear leaf green/shows as clear leaf green, in shade as fir]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lime | colour lime
Q light and shade = The lime of $the [goes from acid yellow-green on top to deep leaf green/is acid yellow-green when lit, in shade deep leaf green/turns from deep leaf green at the edges to acid yellow-green/shows as acid yellow-green, in shade as deep leaf green]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-teal | colour teal
Q light and shade = The teal of $the [goes from turquoise on top to petrol blue/is turquoise when lit, in shade petrol blue/turns from petrol blue at the edges to turquoise/shows as turquoise, in shade as petrol blue]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-turquoise | colour turquoise
Q light and shade = The turquoise of $the [goes from clear aqua on top to sea green/is clear aqua when lit, in shade sea green/turns from sea green at the edges to clear aqua/shows as clear aqua, in shade as sea green]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cyan | colour cyan
Q light and shade = The cyan of $the [goes from bright aqua on top to lagoon blue/is bright aqua when lit, in shade lagoon blue/turns from lagoon blue at the edges to bright aqua/shows as bright aqua, in shade as lagoon blue]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-blue | colour blue
Q light and shade = The blue of $the [goes from cornflower on top to ink/is cornflower when lit, in shade ink/turns from ink at the edges to cornflower/shows as cornflower, in shade as ink]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-navy | colour navy
Q light and shade = The navy of $the [goes from dusty indigo on top to midnight/is dusty indigo when lit, in shade midnight/turns from midnight at the edges to dusty indigo/shows as dusty indigo, in shade as midnight]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cobalt | colour cobalt
Q light and shade = The cobalt of $the [goes from clear royal blue on top to deep ultramarine/is clear royal blue when lit, in shade deep ultramarine/turns from deep ultramarine at the edges to clear royal blue/shows as clear royal blue, in shade as deep ultramarine]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lavender | colour lavender
Q light and shade = The lavender of $the [goes from powdery lilac on top to dusky violet/is powdery lilac when lit, in shade dusky violet/turns from dusky violet at the edges to powdery lilac/shows as powdery lilac, in shade as dusky violet]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lilac | colour lilac
Q light and shade = The lilac of $the [goes from powdery mauve on top to heather/is powdery mauve when lit, in shade heather/turns from heather at the edges to powdery mauve/shows as powdery mauve, in shade as heather]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-violet | colour violet
Q light and shade = The violet of $the [goes from pale lilac on top to aubergine/is pale lilac when lit, in shade aubergine/turns from aubergine at the edges to pale lilac/shows as pale lilac, in shade as aubergine]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-purple | colour purple
Q light and shade = The purple of $the [goes from mauve on top to dark grape/is mauve when lit, in shade dark grape/turns from dark grape at the edges to mauve/shows as mauve, in shade as dark grape]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-grey | colour grey, colour gray
Q light and shade = The grey of $the [goes from dove grey on top to slate/is dove grey when lit, in shade slate/turns from slate at the edges to dove grey/shows as dove grey, in shade as slate]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-silver | colour silver
Q light and shade = The silver of $the [goes from cool white on top to pewter/is cool white when lit, in shade pewter/turns from pewter at the edges to cool white/shows as cool white, in shade as pewter]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-black | colour black
Q light and shade = The black of $the [goes from soft charcoal on top to jet/is soft charcoal when lit, in shade jet/turns from jet at the edges to soft charcoal/shows as soft charcoal, in shade as jet]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-white | colour white
Q light and shade = The white of $the [goes from clean chalk on top to faint blue-grey/is clean chalk when lit, in shade faint blue-grey/turns from faint blue-grey at the edges to clean chalk/shows as clean chalk, in shade as faint blue-grey]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background
`;
