/**
 * How a picture of a place or of things is laid out: where the thing stands in the frame and how large, what is nearest and farthest, what is sharp, how
 * shadow lies, and what weather that was said does to any surface. All of it is true of whatever was named, so that nothing comes in unsaid. `[a/b]` is said
 * one way or the other, by the idea. `stood` is for a second thing. Written as the other passages; every `+` must hold.
 */
export const FRAME_STAGES = `
frame-any | frame-any
N wet level surfaces = Every level surface is dark with wet and gives back what stands on it in [broken/long, blurred] streaks. +rain,drizzle,downpour,rainy -in,after
N drops along the edges = Drops hang along each lower edge, [clear and round/every one with a point of light in it]. +rain,drizzle,downpour,rainy -in
N fog by steps = The fog thins the contrast by steps: what is near keeps its [colour/edges], and the farthest things are only [grey outlines/pale shapes]. +fog,mist,foggy,misty -in
N rime on edges = Rime whitens every thin edge, and [the ground is pale and hard/the colours beneath it look washed out]. +frost,frosty -in
N snow rounded = Snow lies [rounded/thick] on all that is level, bluish where it is hollow and [white/creamy] where the light reaches. +snow,snowy,snowfall -in,ice
N night edges = Away from the light [shapes are told by their edges alone/only outlines remain], and the darks are blue rather than black. +night,midnight -in,screen
N dusk sky lighter = The sky is still lighter than the ground, and [small things on it merge into one dark tone/what stands against it is nearly a silhouette]. +dusk,twilight -in,street,city
N early light flat = The light is still [flat and cool/low and thin], and no shadow has a hard edge. +dawn,sunrise -in,sunny

frame-room | frame-room
N floor leads back = [Floor takes up the lower third and leads back to the far corner/The lower third belongs to the floor, whose lines run to the back wall/From the lower edge the floor runs straight back]. -above,overhead,tent
N two walls meet = [Two walls meet left of the centre and give the space its depth/A corner of the room, right of the middle, is the deepest point/The long wall runs in from the right and meets the end wall off the centre]. -above,overhead,round,tent,hall,corridor,hallway
N strip of ceiling = [A narrow strip of ceiling closes the top/Just enough ceiling is seen to close the room/At the top a little of the ceiling shows]. -attic,loft,skylight,skylights,sloping,above,overhead,tent,stairs,narrowboat
N rubbed paler = [Edges and handles are rubbed paler by use/Where hands reach, the paint is worn thin/The corners are scuffed where people pass]. -new,modern,clean,minimal,minimalist,spotless
N weight to one side = [Most of what there is stands in the left half, and the other is mainly open floor/Things crowd the right side and leave the left open/On the left things stand close, on the right hardly any/The right side holds little, the left most of it]. -full,crowded,tiny,narrow,messy,cluttered,above,overhead,staircase
N walls come in = [The walls come in from both sides and leave a strip of floor/There is little more than a way through between the walls/Wall is near on either side]. +narrow,hallway,corridor,galley,passage
N low over it = [The ceiling comes down low and makes the space snug/Overhead there is hardly room to stand/The low roof presses everything closer together]. +attic,loft,narrowboat,cellar,basement,caravan,cabin
N not tidied = [Marks and scuffs are left as they are/Small stains and scratches have stayed/Nobody has tidied up for the picture]. -clean,tidy,minimal,minimalist,new,luxury,modern,spotless

frame-open | frame-open
N crests and fronts = [Each wave has a bright crest and a dark front/The near waves are large, the far ones only lines/Lines of foam show which way the water moves]. +sea,ocean,wave,waves,surf -frozen,calm-sea
N sea near and far = [Near us the water shows its depth, and farther off only the sky/Close by one sees into the water, farther out it only mirrors/Toward the horizon the water pales]. +sea,ocean,wave,waves,lagoon,bay,beach -night,storm
N swell in steps = [The swell comes in even steps/One wave follows another at equal distance/Between the waves lie smooth, darker troughs]. +sea,ocean,wave,waves,surf
N foam thins = [Foam lies in white nets on the water/White foam spreads and thins behind each crest/Spray stands over the highest crest]. +wave,waves,surf
N greens deepen = [The greens are deepest in the shade and yellowish where the light comes through/Leaves shine on top and are dark beneath/Light comes through the leaves in spots]. +tropical,jungle,paradise,palm,rainforest -snow
N warm air = [Warm damp air softens all that is far/The warm air is hazy and softens the light/Far shapes swim a little in the warm air]. +tropical,paradise,desert,summer,jungle -night,rain
N like stage wings = [Both sides come forward like the wings of a stage and leave a lighter gap between/Between its two sides a bright strip is left open/Left and right stand close, with light at the end]. +street,alley,steps,narrow,passage,canyon,gorge -dead-end,country
N water repeats = [The water is darker than the sky and repeats what stands at its edge/What stands on the bank comes back in the water, drawn out downward/Reflections hang in the water, broken here and there]. +lake,canal,harbour,pond,river,pool -frozen,storm,rain,empty,drained,dry,abandoned,tide,above
N stains and cracks = [Stains and cracks are left in view/Old stains and mended places are not hidden/One sees what years and weather have done to it]. +car-park,park,street,lane,yard,station,services,factory,old,abandoned,derelict,disused,concrete,wall -snow,country
N shaded side cooler = [On the shaded side of $the the colours are cooler, with every detail still there/The shade on $the is bluish, and nothing is lost in it/$The {has|have} a warm lit side and a cool shaded one]. +standing-open -night,fog,mist,rain,snow,aerial,sea,glass
N third in = [One third in from the left, $the {takes|take} up nearly half of the width/On the right, $the {reaches|reach} half-way up the picture/Left of the centre, $the {is|are} large but not crowded by the frame]. +standing-open -aerial,sea,street,room,row,terraced
N darkest at the foot = [The darkest line of the picture is where $the {meets|meet} the ground/A deep shadow underneath gives $the weight/Dark shade right below sets $the firmly on the ground]. +standing-open -water,sea,lake,river,canal,flying,night,floating,air
N room to one side = [On the right of $the there is more room than on the left/There is space to breathe on the left of $the/On one side of $the the picture is left open]. +standing-open -row,terraced
N small in its land = [Seen from some way off, $the {has|have} open space on every side/The camera keeps its distance from $the/From a fair distance one sees $the and how much room there is]. +standing-open -street,city,alley,close-up,lane,row,terraced,loaded

frame-thing | frame-thing
S placed off centre = [A little to the left, $the {fills|fill} half of the height/Right of the centre, $the {takes|take} up two thirds of the height/$The {is|are} set off the middle, large enough to be read at once]. -centred,above,overhead,symmetrical,in
S front edge crisp = [The front edge of $the is in crisp focus; farther back the sharpness goes little by little/Only the front of $the is quite sharp/Sharpness lies on the near side of $the and fades behind]. -above,overhead,flatlay,flat
S shaded side = [The side turned from the light is in soft shadow and keeps its shape/The far side of $the is shaded, but one still sees into it/Half of $the is light, half in gentle shade]. -above,overhead,flatlay,flat
S narrow contact shadow = [A narrow shadow, darkest right underneath, joins $the to what is below/Right under $the the shadow is a thin dark line/The shadow hugs the foot of $the]. -hanging,hung,hook,floating,flying,levitating,wall,window,door
S rounded edges = [Highlights follow the edges of $the/Along an edge of $the lies a line of light/One edge of $the is drawn in light/The rounded edges of $the carry a broad highlight]. -fabric,linen,cloth,wool,cotton,paper,leather,matte,matt
S folds in light = [Each fold has a lit side and a dark one, so that the weight of the material is felt/The folds are soft, each with its own shade/Light slides over the folds and stops at the hem]. +fabric,linen,cloth,wool,cotton,blanket,towel,scarf,napkin,curtain,shirt,coat,dress,jacket
S flat and square = [Everything lies flat, and the gaps between the things are even/The things lie side by side, parallel to the frame/Laid out flat, each thing has its own space]. +above,overhead,flatlay,flat
S shadow to one side = [$The {casts|cast} a shadow about as long as {it is|they are} wide/A single shadow falls to the right of $the/Left of $the lies a shadow, soft at its end/One shadow reaches to the left of $the]. -hanging,hook,above,overhead,flatlay,floating,night,fog,flat
S steps of colour = [Between the lit side and the shaded one the colour of $the changes by several steps/One sees the colour of $the in light, in half-light and in shade/The colour of $the is truest between light and shade/In half-light the colour of $the shows best]. -black,white,glass,clear
S marks of use = [Marks of use are shown close: rubbed corners and a few scratches/One sees that $the {has|have} been used/Dulled edges tell how long $the {has|have} been in use]. +old,worn,vintage,battered,rusty,used,cracked,antique,dented
S seams as they are = [Seams and joins are shown as they are/No seam has been retouched/Each join has its thin shadow]. -stone,fruit,glass,perfume,flower,flowers,ceramic

frame-food | frame-food
S fills the middle = [$The {fills|fill} the middle of the frame and {is|are} cut by none of its edges/Nearly the whole frame belongs to $the/$The {is|are} large in the frame, with a little air round the edge]. -close-up,detail
S sharp to the crumb = [Near us $the {is|are} sharp down to the finest detail, while the far side is already soft/Focus is on the front of $the and lets the rest go/The near part of $the is crisp, the far part only colour]. -soup,stew,drink,juice,coffee,tea,wine,beer,smoothie,cocktail,milk,water,curry,above,overhead,butter,honey
S near rim sharp = [The surface of $the is sharp at the near rim and soft at the far one/Focus lies on the near half of the surface/One looks across the surface of $the]. +soup,stew,drink,juice,coffee,tea,smoothie,cocktail,milk,curry -above,overhead,dripper,kettle,pot,maker
S moist highlights = [Where it is moist, $the {glistens|glisten} in small points/Tiny highlights show where $the {is|are} moist]. -bread,toast,drink,juice,coffee,tea,wine,crumble,biscuit,cookie,roll,bun,waffle,cracker,breadcrumbs
S inside seen = [Where $the {is|are} cut, the inside is lighter than the outside/The cut shows what is inside/One looks into the cut side]. +sliced,cut,halved,slice,eaten,wedge,quartered -soup,drink,sandwich,toast,oyster,oysters
S steam against dark = [The steam shows pale against the darkest part of the background/Steam rises and is gone before the upper edge/A thread of steam is seen against the dark]. +steam,steaming,steamy -white
S side lit through = [Light passes through $the and glows along one side/The light shines through $the and lays a coloured patch beside the glass/Held against the light, $the {glows|glow}]. +juice,tea,wine,beer,lemonade,cider,honey,cordial -mug,cup,teapot,jar,cake,pancake,pancakes
S rim catches = [The near rim is caught by the light/A curved bright line follows the rim/The rim is outlined by the light]. +bowl,plate,cup,glass,pan,dish,mug
S heaped unevenly = [The pieces lie as they fell, some overlapping/No two pieces lie alike/The nearest piece is the largest and half covers the next]. +many-pieces -fish,chips,oysters,eggs,egg,stack,stacked,row,sandwich,roll
S one apart = [One piece is a little apart from the rest/One of them has slipped to the side/A single piece lies away from the others]. +many-pieces -stack,soup,chips,fish
S crust and crumb = [The crust is dry and cracked, the inside soft and slightly shiny/Crust and crumb are told apart: one matt and rough, the other soft/The crust is rough enough to feel]. +bread,toast,pie,bun,roll,loaf,baguette,sourdough -dumpling
S relief = [The near side of $the is in light shadow, which brings out the relief/Shade on the near side gives $the form/Light from farther back brings out each rise and hollow of $the]. -soup,drink,juice,coffee,tea,above,overhead

stood | stood
F nearest at a corner = [$The {is|are} the nearest thing, at the lower left/At the lower right, nearest to us, $the {is|are} seen whole/In front and left of the rest, $the {is|are} seen first]. +near-one -hanging,wall,above,shelf,ceiling
F close and large = [Close to us on the left, $the {is|are} large enough for every detail to be read/$The {is|are} near enough on the right to show every mark/On the left, $the {comes|come} so near that the smallest marks can be seen]. +near-one -hanging,far
F nearer than the rest = [$The {is|are} a little nearer than the rest and {has|have} the crispest edges/Of all there is, $the {is|are} the sharpest/The focus is on $the]. +near-one -behind,far,distance
F third in = $The {is|are} where one looks first, [left/right] of the centre. +near-one
F left or right of the middle = [$The {is|are} to the left of the middle, about a fourth as high as the picture/Right of the middle, $the {is|are} rather small/Left of centre and not too large, $the {is|are} easily found]. +near-one -hanging,full
F space all round = [Some space is left round $the, and nothing touches {its|their} outline/$The {has|have} clear space on every side/Nothing overlaps $the]. +near-one -full,narrow,messy,stacked,pile,on,crowded,tiny
F accent = The colour of $the returns nowhere else and is the [one accent/only strong accent] of the picture. +bright-colour
F light rests = [More light rests on $the than on anything else/The light picks out $the first/$The {is|are} the best lit thing there]. +near-one -fog,night,dusk,dark
F set back = [$The {is|are} set back in the middle distance, with space on both sides/One sees $the in the middle distance/$The {is|are} some steps farther in]. +far-one -narrow,tiny
F farther in = [$The {is|are} farther in, on the left, and clearly smaller/On the right, and smaller, one finds $the/$The {is|are} smaller and farther back]. +far-one
F behind at a side = [Farther back on the left $the {takes|take} up about a fifth of the width/$The {takes|take} up a sixth of the width, off to the right/Off to one side, $the {is|are} still easy to see]. +far-one
F last thing = [$The {is|are} the last thing that the eye finds/Last of all one notices $the/One finds $the only at a second look]. +far-one -night
`;
