/** The colours that were said of a thing, as they are seen in light and in shade: blocks and rows as those of the other qualities, asked for by "colour red". */
export const COLOUR_QUALITIES = `
colour-red | colour red
Q light and shade = The red of $the [goes from scarlet on top to wine/is scarlet lit up and wine shaded/turns from wine low down to scarlet/shows as scarlet, in shade as wine]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-crimson | colour crimson
Q light and shade = The crimson of $the [goes from blood red on top to black cherry/is blood red lit up and black cherry shaded/turns from black cherry low down to blood red/shows as blood red, in shade as black cherry]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-scarlet | colour scarlet
Q light and shade = The scarlet of $the [goes from flame red on top to brick/is flame red lit up and brick shaded/turns from brick low down to flame red/shows as flame red, in shade as brick]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-burgundy | colour burgundy
Q light and shade = The burgundy of $the [goes from cherry red on top to oxblood/is cherry red lit up and oxblood shaded/turns from oxblood low down to cherry red/shows as cherry red, in shade as oxblood]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-maroon | colour maroon
Q light and shade = The maroon of $the [goes from warm brick on top to liver/is warm brick lit up and liver shaded/turns from liver low down to warm brick/shows as warm brick, in shade as liver]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-pink | colour pink
Q light and shade = The pink of $the [goes from shell pink on top to old rose/is shell pink lit up and old rose shaded/turns from old rose low down to shell pink/shows as shell pink, in shade as old rose]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-magenta | colour magenta
Q light and shade = The magenta of $the [goes from hot pink on top to dark plum/is hot pink lit up and dark plum shaded/turns from dark plum low down to hot pink/shows as hot pink, in shade as dark plum]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-coral | colour coral
Q light and shade = The coral of $the [goes from salmon on top to baked clay/is salmon lit up and baked clay shaded/turns from baked clay low down to salmon/shows as salmon, in shade as baked clay]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-peach | colour peach
Q light and shade = The peach of $the [goes from cream on top to apricot/is cream lit up and apricot shaded/turns from apricot low down to cream/shows as cream, in shade as apricot]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-orange | colour orange
Q light and shade = The orange of $the [goes from tangerine on top to rust/is tangerine lit up and rust shaded/turns from rust low down to tangerine/shows as tangerine, in shade as rust]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-terracotta | colour terracotta
Q light and shade = The terracotta of $the [goes from pale brick on top to burnt sienna/is pale brick lit up and burnt sienna shaded/turns from burnt sienna low down to pale brick/shows as pale brick, in shade as burnt sienna]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-rust | colour rust
Q light and shade = The rust of $the [goes from dull orange on top to bitter chocolate/is dull orange lit up and bitter chocolate shaded/turns from bitter chocolate low down to dull orange/shows as dull orange, in shade as bitter chocolate]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-mustard | colour mustard
Q light and shade = The mustard of $the [goes from quince yellow on top to burnt honey/is quince yellow lit up and burnt honey shaded/turns from burnt honey low down to quince yellow/shows as quince yellow, in shade as burnt honey]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-yellow | colour yellow
Q light and shade = The yellow of $the [goes from lemon on top to ochre/is lemon lit up and ochre shaded/turns from ochre low down to lemon/shows as lemon, in shade as ochre]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-gold | colour gold, colour golden
Q light and shade = The gold of $the [goes from pale straw on top to bronze/is pale straw lit up and bronze shaded/turns from bronze low down to pale straw/shows as pale straw, in shade as bronze]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cream | colour cream
Q light and shade = The cream of $the [goes from ivory on top to warm oatmeal/is ivory lit up and warm oatmeal shaded/turns from warm oatmeal low down to ivory/shows as ivory, in shade as warm oatmeal]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-ivory | colour ivory
Q light and shade = The ivory of $the [goes from white on top to faint buff/is white lit up and faint buff shaded/turns from faint buff low down to white/shows as white, in shade as faint buff]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-beige | colour beige
Q light and shade = The beige of $the [goes from sand on top to fawn/is sand lit up and fawn shaded/turns from fawn low down to sand/shows as sand, in shade as fawn]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-tan | colour tan
Q light and shade = The tan of $the [goes from dry sand on top to saddle leather/is dry sand lit up and saddle leather shaded/turns from saddle leather low down to dry sand/shows as dry sand, in shade as saddle leather]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-brown | colour brown
Q light and shade = The brown of $the [goes from chestnut on top to dark umber/is chestnut lit up and dark umber shaded/turns from dark umber low down to chestnut/shows as chestnut, in shade as dark umber]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-green | colour green
Q light and shade = The green of $the [goes from grass green on top to bottle green/is grass green lit up and bottle green shaded/turns from bottle green low down to grass green/shows as grass green, in shade as bottle green]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-mint | colour mint
Q light and shade = The mint of $the [goes from milky green on top to sage/is milky green lit up and sage shaded/turns from sage low down to milky green/shows as milky green, in shade as sage]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-sage | colour sage
Q light and shade = The sage of $the [goes from powdery green on top to dull olive/is powdery green lit up and dull olive shaded/turns from dull olive low down to powdery green/shows as powdery green, in shade as dull olive]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-olive | colour olive
Q light and shade = The olive of $the [goes from yellowish green on top to moss/is yellowish green lit up and moss shaded/turns from moss low down to yellowish green/shows as yellowish green, in shade as moss]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-emerald | colour emerald
Q light and shade = The emerald of $the [goes from clear leaf green on top to fir/is clear leaf green lit up and fir shaded/turns from fir low down to clear leaf green/shows as clear leaf green, in shade as fir]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lime | colour lime
Q light and shade = The lime of $the [goes from acid yellow-green on top to ivy/is acid yellow-green lit up and ivy shaded/turns from ivy low down to acid yellow-green/shows as acid yellow-green, in shade as ivy]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-teal | colour teal
Q light and shade = The teal of $the [goes from turquoise on top to petrol blue/is turquoise lit up and petrol blue shaded/turns from petrol blue low down to turquoise/shows as turquoise, in shade as petrol blue]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-turquoise | colour turquoise
Q light and shade = The turquoise of $the [goes from clear aqua on top to jade/is clear aqua lit up and jade shaded/turns from jade low down to clear aqua/shows as clear aqua, in shade as jade]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cyan | colour cyan
Q light and shade = The cyan of $the [goes from bright aqua on top to lagoon/is bright aqua lit up and lagoon shaded/turns from lagoon low down to bright aqua/shows as bright aqua, in shade as lagoon]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-blue | colour blue
Q light and shade = The blue of $the [goes from cornflower on top to ink/is cornflower lit up and ink shaded/turns from ink low down to cornflower/shows as cornflower, in shade as ink]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-navy | colour navy
Q light and shade = The navy of $the [goes from dusty indigo on top to midnight/is dusty indigo lit up and midnight shaded/turns from midnight low down to dusty indigo/shows as dusty indigo, in shade as midnight]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-cobalt | colour cobalt
Q light and shade = The cobalt of $the [goes from clear royal blue on top to deep ultramarine/is clear royal blue lit up and deep ultramarine shaded/turns from deep ultramarine low down to clear royal blue/shows as clear royal blue, in shade as deep ultramarine]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lavender | colour lavender
Q light and shade = The lavender of $the [goes from powdery lilac on top to dusky violet/is powdery lilac lit up and dusky violet shaded/turns from dusky violet low down to powdery lilac/shows as powdery lilac, in shade as dusky violet]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-lilac | colour lilac
Q light and shade = The lilac of $the [goes from powdery mauve on top to heather/is powdery mauve lit up and heather shaded/turns from heather low down to powdery mauve/shows as powdery mauve, in shade as heather]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-violet | colour violet
Q light and shade = The violet of $the [goes from pale lilac on top to aubergine/is pale lilac lit up and aubergine shaded/turns from aubergine low down to pale lilac/shows as pale lilac, in shade as aubergine]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-purple | colour purple
Q light and shade = The purple of $the [goes from mauve on top to dark grape/is mauve lit up and dark grape shaded/turns from dark grape low down to mauve/shows as mauve, in shade as dark grape]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-grey | colour grey, colour gray
Q light and shade = The grey of $the [goes from dove grey on top to slate/is dove grey lit up and slate shaded/turns from slate low down to dove grey/shows as dove grey, in shade as slate]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-silver | colour silver
Q light and shade = The silver of $the [goes from cool white on top to pewter/is cool white lit up and pewter shaded/turns from pewter low down to cool white/shows as cool white, in shade as pewter]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-black | colour black
Q light and shade = The black of $the [goes from soft charcoal on top to jet/is soft charcoal lit up and jet shaded/turns from jet low down to soft charcoal/shows as soft charcoal, in shade as jet]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background

colour-white | colour white
Q light and shade = The white of $the [goes from clean chalk on top to faint blue-grey/is clean chalk lit up and faint blue-grey shaded/turns from faint blue-grey low down to clean chalk/shows as clean chalk, in shade as faint blue-grey]. -wine,sky,light,lights,neon,lamp,lantern,candle,eye,eyes,hair,letters,ink,flame,smoke,light,glass,cloud,fog,field,forest,hill,mountain,flag,wall,background
`;
