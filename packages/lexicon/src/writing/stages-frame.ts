/**
 * What was said of weather, water, cloth or food shows in whatever was named: rain on level surfaces, steam against the dark. `[a/b]` is said one way or
 * the other, by the idea. Written as the other passages; every `+` must hold.
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
N walls come in = [The walls come in from both sides and leave a strip of floor/There is little more than a way through between the walls/Wall is near on either side]. +narrow,hallway,corridor,galley,passage
N low over it = [The ceiling comes down low and makes the space snug/Overhead there is hardly room to stand/The low roof presses everything closer together]. +attic,loft,narrowboat,cellar,basement,caravan,cabin

frame-open | frame-open
N crests and fronts = [Each wave has a bright crest and a dark front/The near waves are large, the far ones only lines/Lines of foam show which way the water moves]. +sea,ocean,wave,waves,surf -frozen,calm-sea
N foam thins = [Foam lies in white nets on the water/White foam spreads and thins behind each crest/Spray stands over the highest crest]. +wave,waves,surf
N greens deepen = [The greens are deepest in the shade and yellowish where the light comes through/Leaves shine on top and are dark beneath/Light comes through the leaves in spots]. +tropical,jungle,paradise,palm,rainforest -snow
N warm air = [Warm damp air softens all that is far/The warm air is hazy and softens the light/Far shapes swim a little in the warm air]. +tropical,paradise,desert,summer,jungle -night,rain
N water repeats = [The water is darker than the sky and repeats what stands at its edge/What stands on the bank comes back in the water, drawn out downward/Reflections hang in the water, broken here and there]. +lake,canal,harbour,pond,river,pool -frozen,storm,rain,empty,drained,dry,abandoned,tide,above
N stains and cracks = [Stains and cracks are left in view/Old stains and mended places are not hidden/One sees what years and weather have done to it]. +car-park,park,street,lane,yard,station,services,factory,old,abandoned,derelict,disused,concrete,wall -snow,country

frame-thing | frame-thing
S folds in light = [Each fold has a lit side and a dark one, so that the weight of the material is felt/The folds are soft, each with its own shade/Light slides over the folds and stops at the hem]. +fabric,linen,cloth,wool,cotton,blanket,towel,scarf,napkin,curtain,shirt,coat,dress,jacket
S marks of use = [Marks of use are shown close: rubbed corners and a few scratches/Dulled edges tell how long $the {has|have} been in use]. +old,worn,vintage,battered,rusty,used,cracked,antique,dented

frame-food | frame-food
S inside seen = [Where $the {is|are} cut, the inside is lighter than the outside/The cut shows what is inside/One looks into the cut side]. +sliced,cut,halved,slice,eaten,wedge,quartered -soup,drink,sandwich,toast,oyster,oysters
S steam against dark = [The steam shows pale against the darkest part of the background/Steam rises and is gone before the upper edge/A thread of steam is seen against the dark]. +steam,steaming,steamy -white
S side lit through = [Light passes through $the and glows along one side/The light shines through $the and lays a coloured patch beside the glass/Held against the light, $the {glows|glow}]. +juice,tea,wine,beer,lemonade,cider,honey,cordial -mug,cup,teapot,jar,cake,pancake,pancakes
S rim catches = [The near rim is caught by the light/A curved bright line follows the rim/The rim is outlined by the light]. +bowl,plate,cup,glass,pan,dish,mug
S heaped unevenly = [The pieces lie as they fell, some overlapping/No two pieces lie alike/The nearest piece is the largest and half covers the next]. +many-pieces -fish,chips,oysters,eggs,egg,stack,stacked,row,sandwich,roll
S one apart = [One piece is a little apart from the rest/One of them has slipped to the side/A single piece lies away from the others]. +many-pieces -stack,soup,chips,fish
S crust and crumb = [The crust is dry and cracked, the inside soft and slightly shiny/Crust and crumb are told apart: one matt and rough, the other soft/The crust is rough enough to feel]. +bread,toast,pie,bun,roll,loaf,baguette,sourdough -dumpling
`;
