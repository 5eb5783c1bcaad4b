/**
 * The sky over a place that is the picture, in whole sentences, by hour, weather and the light of the day: `fair` under a clear sun, `dull`
 * under cloud. Written as the other passages; here every `+` must hold.
 */
export const SKY_STAGES = `
sky | sky
K lemon band under grey = A band of lemon yellow glows along the horizon under soft grey cloud edged with peach. +dawn -rain,snow,mist,storm
K thin moon left over = The sky shades from pale straw low down to deep blue overhead, with a thin crescent moon still showing. +dawn -rain,snow,mist,storm,cloud
K two strokes of pink = Two long streaks of pink cloud cross a clear grey-blue sky. +dawn -rain,snow,mist,storm
K first rays fanned = The first rays fan out from behind the horizon and turn the highest clouds coral. +dawn -rain,snow,mist,storm
K washed blue and low puffs = A pale, clear blue sky carries a few small white clouds low down. +morning -dawn,rain,snow,mist,storm,cloud
K combed apricot strands = Thin, high clouds glow apricot against a soft blue sky. +golden -rain,snow,mist,storm,cloud
K yellow haze low down = The sky is pale gold along the horizon and clear blue above. +golden -rain,snow,mist,storm,cloud
K one cloud lit from a side = A tall white cloud stands on the left, golden on its sunlit side and lilac in the shade. +golden -rain,snow,mist,storm
K long light under a shelf = Grey cloud covers the upper sky, and warm sunlight shines through a clear amber strip below it. +golden -rain,snow,mist,storm
K red bars low in the west = Bars of red and rose cloud cross the sky, fading to pale green and blue higher up. +sunset -rain,snow,mist,storm
K flattened orange disc = The orange sun touches the horizon, with glowing red edges on the clouds above it. +sunset -rain,snow,mist,storm
K ribbed salmon scales = Small rows of cloud, salmon pink and violet, cover the upper sky. +sunset -rain,snow,mist,storm
K cobalt to dull peach = The sky fades from cobalt blue at the top through lilac to a strip of soft peach, with one bright star. +dusk -rain,snow,mist,storm
K panes stronger than the sky = The evening sky is dark blue, and lit windows glow as small amber squares in the dark fronts. +dusk +urban,home -abandoned,empty,deserted
K violet lid with a clean edge = Dark violet cloud hangs over a narrow band of pale yellow light. +dusk -rain,snow,mist,storm
K stars down to the land = A clear night sky full of stars reaches down to the dark horizon, with the Milky Way slanting across it. +night -urban,rain,snow,mist,storm,cloud,moon
K brown glow on the cloud = Low clouds over the roofs glow dull orange from the city lights. +night +urban -clear,stars
K torn cloud with a bright rim = A nearly full moon lights the edge of one dark cloud, with a few stars in the gaps. +night -urban,rain,snow,mist,storm,volcano
K straight to blue-black = Above the lamps the sky is a deep blue-black. +night +urban -rain,snow,mist,storm
K rags of low cloud = Low grey cloud hides the tops of things, and fine rain veils the distance. +rain -after-rain,night
K bounce of hard rain = Heavy rain falls in long streaks and splashes up white from the ground. +rain -after-rain
K lit threads of rain = Fine rain shines in the cone of light under each lamp. +rain +night -after-rain
K wedge of wet blue = The clouds have broken on one side and show a patch of clear blue. +after-rain
K drops strung along edges = Drops hang along every edge, and a grey curtain of rain moves off in the distance. +after-rain
K rolled slate shelf = A huge bank of slate-grey cloud reaches across the sky, with a pale gap below it. +storm -snow
K slant curtains far off = Grey curtains of rain slant down from dark clouds in the distance. +storm -snow
K white on white = Large snowflakes fall from a pale white sky. +snowfall -night,dusk
K flakes of two sizes = Large, soft snowflakes blur close to the camera, and finer snow veils the distance. +snowfall -night
K feathers in the lamp cones = Thick snowflakes drift down through the light of each lamp. +snowfall +night,dusk
K hard blue with a white rim = The winter sky is a hard, clear blue, paler toward the horizon. +winter -snow,rain,mist,storm,night,dusk,dawn,golden,sunset
K three paper planes = The mist leaves three pale layers of distance, each lighter and bluer than the one before. +mist -night
K sun as a white coin = The sun shows through the mist as a pale white disc. +mist -night,dusk,dawn,moon
K heights taken away = Fog hides the tops of everything tall. +mist -moor,sea
K woolly lid with a seam = Soft grey cloud covers the whole sky, a little brighter low down. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K grey in three weights = Layers of grey cloud cross the sky above a thin clear line at the horizon. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K pale patch that moves = The cloud is bright in one place, where the sun stands behind it. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K milk-white sky = The sky is a soft milky white. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K heaped white clouds = Large white clouds with flat grey bases drift across a clear blue sky. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn,desert,dry
K scattered puffs and a gap = Small white clouds are scattered on the left of a wide blue sky. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn,desert,dry
K ripples of thin white = Thin, rippled white clouds lie high in the blue sky. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K one lens of cloud = One smooth, lens-shaped cloud hangs over the highest point. +fair +mountains,snowy-peaks,hills,valley,volcano,mountain-lake -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K towering white to one side = A tall white cloud rises on one side against the bright blue. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn,snowy-peaks
K blue deepening overhead = The sky is pale near the horizon and deep blue overhead. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K bare deep blue = The sky is cloudless and deep blue. +fair +desert,dry,warm,beach -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K two old vapour trails = Two faint vapour trails cross high in the sky. +fair +urban -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K leaves let go = A few yellow leaves drift down through the air. +autumn -rain,snow,night,desert
K mares’ tails in the wind = Long, wispy white clouds curve across the blue in the wind. +wind -rain,snow,storm,night,mist
`;
