/**
 * The sky over a place that is the picture, in whole sentences, by hour, weather and the light of the day: `fair` under a clear sun, `dull`
 * under cloud. Written as the other passages; here every `+` must hold.
 */
export const SKY_STAGES = `
sky | sky
K lemon band under grey = Along the skyline a lemon band has opened under flat grey cloud, and what colour there is runs up the undersides in ribs of peach. +dawn -rain,snow,mist,storm
K thin moon left over = Overhead the blue is still ink at one corner, a paper-thin moon left in it, and pales evenly downward to straw. +dawn -rain,snow,mist,storm,cloud
K two strokes of pink = Two long strokes of pink cloud lie across an otherwise empty grey-blue sky, brightest toward the sunrise. +dawn -rain,snow,mist,storm
K first rays fanned = Rays fan out from behind the far edge of the land, and only the highest shreds of cloud have turned coral. +dawn -rain,snow,mist,storm
K washed blue and low puffs = Above stands a washed, pale blue with a few small clouds low down, flat-bottomed and all at one height. +morning -dawn,rain,snow,mist,storm,cloud
K combed apricot strands = High combed cloud has turned apricot on its lower edges, while between the strands the sky stays a thin cool blue. +golden -rain,snow,mist,storm,cloud
K yellow haze low down = A yellow haze along the horizon swallows the farthest shapes; over it the air clears to a deep, even blue. +golden -rain,snow,mist,storm,cloud
K one cloud lit from a side = One tall cloud stands off to the left, its sunward flank the colour of butter and its shaded one mauve. +golden -rain,snow,mist,storm
K long light under a shelf = A shelf of grey cloud covers the upper third, and the sun comes in under it through a clear amber slot. +golden -rain,snow,mist,storm
K red bars low in the west = Bars of cloud glow red from beneath where the sun has gone, thinning higher up to rose and at last to green-blue. +sunset -rain,snow,mist,storm
K flattened orange disc = Half the sun is left, a flattened orange disc, and the cloud over it has caught fire only along torn edges. +sunset -rain,snow,mist,storm
K ribbed salmon scales = Small ribbed clouds cover the height like fish scales, salmon on one side of each and violet on the other. +sunset -rain,snow,mist,storm
K cobalt to dull peach = From cobalt at the top the sky fades through lilac to a last strip of dull peach, one planet bright in the blue. +dusk -rain,snow,mist,storm
K panes stronger than the sky = The sky has sunk to about the strength of the lamps, so that lit panes show as small squares of amber all over the dark fronts. +dusk +urban,home -abandoned,empty,deserted
K violet lid with a clean edge = A lid of violet cloud ends in a clean edge, and under it shines a band of cold yellow. +dusk -rain,snow,mist,storm
K stars down to the land = Stars of every size crowd right down to the black edge of the land, thickening to a pale smear that slants across the middle. +night -urban,rain,snow,mist,storm,cloud,moon
K brown glow on the cloud = Over the roofs the night is a dull orange-brown, the cloud base stained by all the lamps beneath it. +night +urban -clear,stars
K torn cloud with a bright rim = A moon just past full lights the rim of one torn cloud; the gaps are blue-black and hold three or four stars. +night -urban,rain,snow,mist,storm,volcano
K straight to blue-black = Past the last lamps the sky goes straight to blue-black, without a star. +night +urban -rain,snow,mist,storm
K rags of low cloud = Low cloud drags in rags over the tops of things, and fine slanting rain greys whatever stands farther off. +rain -after-rain,night
K bounce of hard rain = Rain comes down in long threads and bounces in a low white fringe wherever it meets something hard. +rain -after-rain
K lit threads of rain = Each lamp has its own bright cone of rain, every thread drawn for the length of a hand, and between the cones it is only a hiss of grey dots. +rain +night -after-rain
K wedge of wet blue = To one side the cloud has broken, and a wedge of wet clear blue opens under its dark shelf. +after-rain
K drops strung along edges = The shower has only just moved on: a grey curtain still hangs at the far side, and every edge close by carries a row of hanging drops. +after-rain
K rolled slate shelf = A shelf of slate cloud reaches from edge to edge, its front rolled under like a lip, with a torn pale gap beneath. +storm -snow
K slant curtains far off = Far out grey curtains of rain hang slantwise from a bruised cloud base, while nearer in the wind has laid everything over one way. +storm -snow
K white on white = Overhead is the same dull white as underfoot, so that the big flakes look dark against the one and pale against all else. +snowfall -night,dusk
K flakes of two sizes = Snow falls in two sizes, soft blurs close to the eye and a fine grain beyond them that wipes out the distance. +snowfall -night
K feathers in the lamp cones = In each cone of lamplight the flakes come down thick as feathers; outside it they are no more than a grey grain. +snowfall +night,dusk
K hard blue with a white rim = The winter sky is hard and high, dark blue at the top and nearly white round the rim. +winter -snow,rain,mist,storm,night,dusk,dawn,golden,sunset
K three paper planes = Mist parts the distance into three flat planes, each a little paler and bluer than the one in front, the last hardly a tint. +mist -night
K sun as a white coin = The sun shows through the mist as a plain white coin without rays. +mist -night,dusk,dawn,moon
K heights taken away = Whatever is tall has lost its top to the fog, fading out at about the height of a house. +mist -moor,sea
K woolly lid with a seam = The cloud is one woolly lid from side to side, lighter along a single seam far down. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K grey in three weights = Greys of three weights lie one above another, the heaviest on top, and a thin clear line is left right along the land. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K pale patch that moves = In the cloud one patch is bright as paper, and what stands beneath it has a little more colour than the rest. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K milk-white sky = High thin cloud makes the whole sky milk-white, a shade warmer where the sun must be. +dull -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K heaped white clouds = White heaped clouds with grey bottoms cross a clear blue, smaller and closer together toward the horizon, and drag their shadows over what lies below. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn,desert,dry
K scattered puffs and a gap = Scattered puffs stand all to the left, and on the right is one long gap of clean blue going down to the land. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn,desert,dry
K ripples of thin white = Thin white ripples lie high up like sand under water, the blue strongest between the farthest of them. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K one lens of cloud = A single lens-shaped cloud hangs over the highest point, smooth on top and shaded violet beneath. +fair +mountains,snowy-peaks,hills,valley,volcano,mountain-lake -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K towering white to one side = To one side a white tower of cloud has risen to twice the height of anything below it, cauliflower edges against hard blue. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn,snowy-peaks
K blue deepening overhead = Pale as milk above the ground, the blue deepens with every hand’s breadth until it is nearly violet at the upper edge. +fair -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K bare deep blue = Nothing stands in the sky, a bare deep blue that whitens only at the very bottom. +fair +desert,dry,warm,beach -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K two old vapour trails = Two old vapour trails cross high up, one still sharp, one spread to a feather. +fair +urban -night,dusk,rain,snow,mist,storm,golden,sunset,dawn
K leaves let go = A few leaves have just let go and hang in the air at different heights, each turned to another side. +autumn -rain,snow,night,desert
K mares’ tails in the wind = Long white mares’ tails curve across the blue, all hooked up at the same end by the wind. +wind -rain,snow,storm,night,mist
`;
