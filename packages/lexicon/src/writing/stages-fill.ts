/**
 * What a text that is still short can say and be right: how the thing stands in its frame, where its shadow falls, what is behind it, how paint or
 * ink lies. Taken last, one row after another, until the text is full enough. Written as the other passages; every `+` must hold.
 */
export const FILL_STAGES = `
fill-thing | fill-thing
S folded cloth = A folded cloth with one blue stripe lies at the left edge. +jar,jug,teapot,kettle,honey,jam,bottle,bowl -cloth,wall,street,grass,beach
S bright figures = The screen is black with thin bright lines and clear white figures. +smartwatch,phone,tablet,screen,monitor -clock,pocket,strap,case,stand,holder
S strap holes = A row of small oval holes runs along the strap. +watch,smartwatch,belt,sandal
S brown splashes = Brown splashes lie over the toe and the side of the sole. +mud,muddy,trail
S joint dust = A trace of dust lies in the joints of $the. +old,vintage,antique
S reflection faint = A faint reflection of $the shows in the surface below. +glass,metal,bottle,phone

fill-person | fill-person
S sewn edge = Fine thread edges the neck and the hem in a narrow woven border. +goddess,queen,princess,empress,priestess,sorceress,fairy
S loose strands = Single strands of hair have come loose at the temples. +goddess,queen,princess,empress,priestess,sorceress,fairy -crown,helmet
S warm brown ground = The background is a deep warm brown without any detail. +portrait -place

fill-deed | fill-deed
S sharp hands = The focus is on the hands; everything farther back is softer. +holding,cutting,mending,painting,sewing,kneading,repairing,writing,drawing,tying,carving,cooking,polishing,weaving -portrait

fill-animal | fill-animal
S every hair = Along the back of $the the fur parts into fine points. +fur,furry,dog,bear,wolf
S single hairs = Single hairs of the coat show along the neck of $the. +cat,fox,rabbit -fish,bird,reptile,lizard,crowd
S breath = A little breath shows white in front of the nose. +snow,winter,cold
S heads differ = No two of $the hold the head in the same way. +several,flock,birds,group,herd,pack,swarm -asleep,sleeping,two
S ears forward = Both ears of $the point forward. +dog,cat,fox,horse,deer,rabbit,donkey,wolf -asleep,sleeping
S thin smoke = Thin grey smoke comes from the nostrils of $the. +dragon
S scales overlap = Overlapping scales, each with a darker rim, cover neck and flank. +dragon

fill-battle | fill-battle
N banners torn = Torn red banners lean on broken spears in the trampled mud below. +army,armies,knights,warriors,medieval,dragon,dragons,fantasy -sea,naval,space
N ranks of shields = Rows of round shields press against each other on both sides, some of them split. +army,armies,knights,warriors,medieval,vikings,dragon,dragons,fantasy -sea,naval,space
N low dust = Dust hangs low across the whole width, and the farthest figures are only grey shapes in it. -sea,naval,space,snow,snowball,rap,dance,pillow,food,water
N powder smoke = Banks of white powder smoke lie low over the water between the hulls. +naval,sea,ship,ships -space
N wreckage afloat = Broken planks, a barrel and tangled rope drift in the foreground. +naval,sea,ship,ships -space
N ash flakes = Sparks and flakes of ash drift across the whole width. +fire,burning,dragon,dragons,siege -snow,sea,naval,space

fill-abstract | fill-abstract
S broad to narrow = Shapes near the foot are broad, those near the top narrow. -waves,gradient,gradients
S ends that differ = Some shapes end in a clean cut, others in a soft fade. +shapes -geometric,gradient,vector
S slow change = The colour changes so slowly that no border can be found between two tones. +gradient,gradients,blur,soft
S soft band = A wide band of the lightest tone crosses from the left to the upper right. +gradient,gradients,calm,waves
S sand grain = A fine grain, like that of film, lies over the whole field. +gradient,gradients,soft,blur
S no hard edge = No line and no hard edge crosses it anywhere. +gradient,gradients,blur
S deeper corners = Toward the four corners every tone is a little deeper. +gradient,gradients,soft,calm
S hanging runs = Below, thin runs of paint hang down and end in round drops. +paint,dripping,pouring,drip
S thick ridge = The pour has folded into soft ridges where it met itself. +paint,pouring,liquid,poured
S wet gloss = The wet surface shines, with small round highlights along each fold. +paint,pouring,liquid,ink,dripping
S bare gaps = Narrow gaps of bare ground keep most of the shapes apart. +shapes,geometric,circles,squares,triangles,pattern
S overlaps darker = Where two shapes lie over each other a third, deeper tone appears. +shapes,geometric,circles,overlapping
S sizes mixed = Large, middle and small ones are mixed, the small ones in groups of three. +shapes,circles,dots,triangles,pattern
S brush path = The path of a wide flat brush can be followed from end to end. +paint,painting,painted,brush,acrylic,oil
S curl at the rim = At its rim each swirl winds into a small tight curl. +swirl,swirls,spiral
S large shape = One large shape reaches from the left edge past the middle, its outline soft. -gradient,pattern,swirl,pouring,geometric
S two answers = Two smaller shapes answer it at the upper right, one partly over the other. -gradient,pattern,swirl,pouring,geometric
S open ground = Between them the ground stays open and a shade lighter than anything on it. -gradient,pattern,swirl,pouring,geometric
S weave = Where the paint is thin the threads of the cloth beneath can be made out. -gradient,vector,pattern,pouring,blur
S one edge brushed = On one side the colour breaks off in dry brush marks, on the other it ends softly. -gradient,vector,pattern,pouring,blur,geometric
S quiet foot = The foot of the picture is left quiet, in one unbroken and somewhat darker tone. -pattern,dripping

fill-letters | fill-letters
B mortar joints = The joints between the bricks show through the paint. +graffiti,brick
B soft sprayed rim = A soft sprayed rim of the same colour lies round every letter. +graffiti,spray
B black outline = A black outline, thicker at the lower right, goes round each letter. +graffiti
B silver signature = A small signature in silver stands to the right, above a row of drips. +graffiti
B pavement strip = A strip of grey pavement with a few leaves closes the picture below. +graffiti,wall,brick
B letters even = All the letters stand on one line and have the same height. -script,graffiti,handwritten,clouds,balloons,cloud,hand
B last letter = The tail of the last letter swings out to the right. +script,hand,lettering,brush,calligraphy
B dry strokes = Some strokes have run dry and show the ground in fine streaks. +brush,hand,lettering,calligraphy
B soft letters = The rims of the letters are soft and a little brighter than their middle. +cloud,clouds,smoke
B strings hang = Thin strings hang straight down from each letter. +balloon,balloons
B threads and holes = Small crossed stitches fill each letter, the holes of the cloth visible between them. +sampler,embroidered,stitch,embroidery

fill-room | fill-room
N luggage trolley = A flat luggage trolley with iron wheels stands by the wall. +station -abandoned,subway,metro,police,space,fire
N rusted bed frames = Two rusted iron bed frames stand along the wall, without mattresses. +hospital,asylum +abandoned,derelict,ruined
N white skirting = A white skirting board runs round the foot of the walls. +bedroom,living,apartment,corridor,hallway,office,dining,hotel -abandoned,derelict,empty,bare,log,stone,japanese
N door ajar = At one side a door stands a little open. +bedroom,living,apartment,corridor,hallway,office,dining,hotel,attic,kitchen,classroom,house -isometric,cell,locked
N thick walls = Each wall ends in a clean cut edge as thick as a plank. +isometric
N cut-away walls = Two walls are cut away, so that floor and furniture are seen from above at one corner. +isometric
N three books = Three books lie in a stack on the nearest surface. +bedroom,living,study,office,loft,apartment,reading -abandoned,derelict,empty,bare,minimalist
N coat hooks = Two iron hooks are fixed to the wall at head height. +hallway,kitchen,cabin,classroom,corridor,workshop -abandoned,derelict,empty,bare,japanese
N bed made = The bed is made, with two pillows and a folded blanket across its foot. +bedroom -abandoned,messy,unmade
N wires down = Two loose wires hang from a hole in the ceiling. +abandoned,derelict
N film of dust = A grey film of dust covers the floor, with one line of footprints through it. +abandoned,derelict
N edges of the mats = Dark cloth borders divide the mats into long rectangles. +japanese,tatami,dojo
N alcove and branch = In a shallow alcove a single branch stands in a narrow vase. +japanese,tatami,ryokan
N rubble = Plaster and splinters of glass lie along the skirting. +abandoned

fill-land | fill-land
N paling cables = Farther out the cables and the road turn paler until both are gone. +bridge +fog,mist,foggy,misty
N deck lamps = Small lamps stand along the railing at even distances. +bridge
N grey water = Far below, flat grey water shows between the piers. +bridge
N slanting column = The beam falls in a pale slanting column and ends in a bright oval on the floor. +cave +light,beam
N rim ferns = Small ferns and roots hang over the rim of the opening. +cave +hole,opening,roof
N wet walls = Water runs down the walls in thin shining lines. +cave
N leaves glow = The leaves at the rim of the crown let the light through and glow orange. +tree,trees,oak,maple,beech +sunset,golden
N thick roots = Thick roots spread over ground covered in dry brown leaves. +tree,oak,maple,beech -winter,beach,palm
N shade of one cloud = The shade of one small cloud darkens a corner of the land. +air,aerial,drone,above,bird -fog,rain,night,overcast,city,sea
N pale van = A single pale van, no larger than a grain, is on the way out. +air,aerial,drone -abandoned,medieval,fantasy,forest,sea,desert,jungle
N beech mast = Small open husks with four curled flaps lie among the leaves. +beech
N smooth beech bark = The trunk is smooth and silver-grey, its lowest branches nearly level. +beech
N crown against light = Seen against the light the twigs at the top part into finer and finer lines. +tree,beech,oak +sunset,dusk,dawn,sunrise
N trunk lit along one edge = One edge of the trunk is orange from top to root, the other dark brown. +tree,beech,oak +sunset,golden
N light net = A net of thin bright lines moves over the pale ground under the water. +sea,ocean,wave,waves,pool +clear,calm,blue
N low bank = On one side the ground rises in a low bank. -sea,ocean,waves,space,sky,aerial,city,wave
N ribbed waves = The backs of the waves are ribbed by small wind lines. +ocean,wave,waves -calm
N spray = A little spray hangs over the nearest crest. +wave,waves -calm
N two heads = In the nearest basket the heads of two people show over the wicker rim. +balloon,balloons +air
N burner flame = A burner flame lights one balloon from inside. +balloon,balloons +air

fill-food | fill-food
S wooden spoon = A wooden spoon lies to the right, its bowl stained dark. +honey,jam,syrup,sauce,soup,stew -spoon
S linen corner = The corner of a folded cloth comes in from below. -picnic,camp,board,tray,snowy,snow,windowsill,sill,stove,grill
S parallel knife = A knife lies straight across the front. -soup,drink,cocktail,coffee,tea,camp,burger
`;
