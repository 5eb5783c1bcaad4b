/**
 * What is true of anything of a class, for what no portrait is known of: how it is turned, which part is near, what several look like. Plain
 * sentences of what can be seen, or none: where only some of a class have a thing (ears, leaves, wheels, a browned crust) it is told where it was
 * said, or not at all, and nothing is said for the sake of saying something. Written as the other portraits (`passages.ts`); found by class.
 */
export const PLAIN_PORTRAITS = `
plain-person | 
P face toward us = The face of $the is turned a little to the left, with both eyes in view. -back,mask,masked,helmet
F calm face = $The {has|have} a calm face and dark eyebrows. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf
F even features = The features of $the are even: a straight nose, full lips and high cheekbones. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf
F narrow face = The face of $the is narrow, the eyebrows straight. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf
F wide-set eyes = Wide-set grey eyes and a slightly crooked nose mark the face of $the. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf
F dimpled chin = A small dimple shows in the chin of $the. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf
F mole on the cheek = A small mole sits on the left cheek of $the. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf
F heavy brows = Thick dark brows and deep-set eyes give $the a serious face. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf,child,baby,kid,girl,boy
F long neck = $Its neck is long, and the jaw clearly drawn. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf,child,baby,kid,old
F round cheeks = Round cheeks and a broad nose make the face of $the soft. -mask,masked,helmet,robot,angry,cry,laugh,scream,run,jump,smile,grin,cub,puppy,kitten,duckling,foal,calf
F friendly face = $The {has|have} a friendly face with small laugh lines at the eyes. -mask,masked,helmet,robot,angry,cry,scream,young,child,teenage,girl,boy,son,daughter,kid,grandson,granddaughter,brother,sister,cub,puppy,kitten,duckling,foal,calf
F clear eyes = $The {has|have} clear brown eyes and a relaxed mouth. -mask,masked,helmet,robot,angry,cry,laugh,scream,sleep,drink,eat,sing,blow,smile,kiss,whistle,dance,cub,puppy,kitten,duckling,foal,calf
P one shoulder forward = One shoulder of $the is nearer to us, and the head is raised. -sleep,sleeping,asleep
M *red jacket and grey sweater = One of $the wears a red jacket, another a grey sweater, and the tallest a dark green coat. -pair,summer,beach,uniform,naked
M *blue shirt and yellow dress = Among $the somebody wears a blue shirt, another a yellow dress, and a third a brown jacket. -pair,uniform,naked,winter,snow
M *striped and plain = $The are dressed differently: one in navy stripes, one in plain white, one in faded denim. -pair,uniform,naked
M hair dark, fair and grey = Of $the one has dark curly hair, one is fair, and one is grey and older. -pair,young,child,brother,sister,child,boy,girl,teenager,kid,son,daughter,student,schoolchild,baby,nun,monk,soldier
M two in front = Two of $the are in front, close to us, and the others stand behind their shoulders. -pair,sit,sitting,lie,swim,build,play,dig,run,cook,dance
M *green and rust = One of $the wears a bottle-green sweater and jeans; the other, a little taller, wears a rust-brown jacket. +pair -summer,beach,uniform,naked
M *white and blue = The taller of $the wears a white shirt, and the shorter one a light blue one. +pair -uniform,naked
M *T-shirt and hoodie = One of $the wears a grey T-shirt with rolled jeans, the other a red hooded top. +pair -uniform,naked,winter,snow,old
M dark and fair hair = One of $the has short dark hair, the other a fair ponytail. +pair -old,bald
M heads close = The heads of $the are close together, one turned to us and one in profile. +pair

plain-animal | 
P head toward us = $The {turns|turn} $its head a little toward us, with a bright point of light in the eye. -worm,jellyfish,sleep,sleeping
P side view = $The {is|are} seen from the side, in full. -in,inside,window,basket,portrait,close-up
M one nearest = The nearest of $the is large and sharp, and the others are smaller behind it. -pair
M one looking back = One of $the looks toward us, and the rest face the other way. -pair,sleep
M two close together = Two of $the are close together in front, with the others a few steps behind. -pair
M a small one = One of $the is smaller than the rest and keeps close to the side of the largest. -pair,fish,bird,insect
M one a little ahead = One of $the is a little ahead, its head turned toward the other. +pair -sleep
M side by side = $The are side by side, nearly touching, the one on the left slightly larger. +pair

plain-plant | 
M tall and short = Some of $the are tall and fully open, and others are shorter and half hidden. +flower,tulip,rose,poppy,bloom,blossom -grass,moss,mushroom
M thick in front = $The grow thickly in front and thin out toward the back. -vase,pot,in

plain-food | 
F browned edges = The edges of $the are browned and crisp, and the middle is paler. +bake,roast,grill,fry,sear,baked,roasted,grilled,fried,seared
M one in front = One of $the lies in front, and the others are piled behind it.
M different sizes = $The are of slightly different sizes, the largest in the middle.

plain-drink | 
M in a row = $The stand in a loose row, filled to slightly different heights.

plain-vehicle | 
F front and one side = $The {is|are} turned so that the front and the left side are in view. -in,inside,sky
F highlight along the side = The near side of $the {shines|shine}. -night,fog,mist
M one behind another = $The follow one behind another, smaller toward the back.

plain-building | 
M stepping back = $The stand one behind another, paler toward the distance. -in

plain-land | 
F clear near, pale far = The near part of $the is sharp, and the far part fades to pale blue. +land -night,in

plain-product | 
F front and one side = $The {stands|stand} at a slight angle, with the front and one side in view. +studio -hang,wear,yoga,dance,pottery,recording,room,interior,in
F nearest corner = The nearest edge of $the is crisp, and the far side is a little soft. +studio
M loose group = $The stand in a loose group, the nearest one turned slightly to the left. -pair,hang,wear,fly,floating,cobble,cobbles,pane,panes,post,goalpost,goalposts,pillar,column,arch,arches,shelf,shelves,lane,lanes,step,steps,rail,rails,puddle,puddles,light,lights,lamp,lamps,bale,bales,beam,beams,board,boards,slab,slabs,curtain,curtains,wave,sign,signs,row,rows,shutter,shutters
M overlapping = $The overlap a little, the largest in front. -pair,hang,wear,fly,tile,tiles,brick,bricks,window,windows,wall,stair,stairs,seat,seats,card,floating,cobble,cobbles,pane,panes,post,goalpost,goalposts,pillar,column,arch,arches,shelf,shelves,lane,lanes,step,steps,rail,rails,puddle,puddles,light,lights,lamp,lamps,bale,bales,beam,beams,board,boards,slab,slabs,curtain,curtains,wave,sign,signs,row,rows,shutter,shutters
M one turned = Of $the one is turned to the left and the other faces us. +pair -wear,shoe,sock,glove,earring

motif | 
F large on open ground = $The {fills|fill} most of the sheet in a few flat shapes, a little left of the middle, with open ground all round.
F light and dark side = $The {is|are} drawn large, one side in a light flat colour and the other in a dark one.
F rising from the lower edge = From the lower edge $the {rises|rise} to two thirds of the height, in a simple clear outline.
F cropped by one edge = $The {runs|run} diagonally across the sheet, cut off by the right-hand edge.
M scattered with room between = $The are scattered over the sheet, large and small, thickest along two edges.
M gathered at the foot = $The are gathered along the foot of the sheet and climb a little way up both sides. +flower,flowers,leaf,leaves,vine,vines,branch,branches,fern,ferns,plant,plants,wildflowers,roses,ivy

drawn-single | 
F closed outline = One closed outline holds $the, seen from the side, with no more than five lines inside.
F flat in two tones = $The {is|are} drawn in two flat tones, the lighter one on the upper left.
F front and symmetrical = $The {faces|face} us, both halves alike but for one small mark. -horse,bike,bicycle,snail,car,boat,ship
F head over the words = $The {takes|take} up the upper two thirds, the words close beneath. +letters

mark-of-several | 
F two outlines, one edge = Two outlines share one edge, so that $bearing can both be read in the single mark.
F joined without a gap = Joined in one flat colour, $bearing are each known by outline alone.
F form and ground change places = In one closed shape $bearing meet, one drawn solid and one left as bare ground.

doing-person | 
P looks the way it goes = $The {looks|look} the way the body is moving, toward the wider side of the picture. +run,walk,ride,cycle,skate,ski,swim,row,march,hike,jog,drive,sail,climb -portrait
P space ahead = Ahead of $the half of the picture is open; behind there is only a narrow strip. +run,walk,ride,cycle,skate,ski,row,march,hike,jog,drive,sail -portrait
M one ahead = One of $the is a little ahead of the others. +run,walk,ride,cycle,skate,ski,swim,row,march,hike,jog,race
M side by side at it = $The are side by side, shoulders nearly touching, each head at another angle. -pair,fight,dance,argue
M nearest large = The nearest of $the is seen in full, and the others are behind, turned the same way. -pair,dance,fight
M turned to one another = $The are turned to one another, and both faces are in view. +pair -run,walk,ride,race,back,sleep
M different heights = The heads of $the are at different heights, so that every face is free. -pair,sleep,helmet,mask

doing-animal | 
P head in the upper third = The head of $the is in the upper left third, and the back runs down from it to the right. -bird,upside,hide,peek,under,sleep,frog,insect,octopus,fish,snail,snake,jump,fly,swim,climb,hang
P eye level = We are as low as $the, a few steps off. -fly,sleep,swim,sky,air,above,climb,hang
P ground in front = A strip of bare ground lies between us and $the, out of focus. -fly,swim,sky,air,hang,climb,water,underwater,window
P nearest the eye = The eye on our side is the sharpest point of $the. -sleep,asleep,hide,under,behind,back
M one after another = $The come one after another, the first well ahead of the last. +run,walk,march,cross,follow -sleep,sit,lie,stand,graze,swim,fly
M overlapping = $The overlap a little, the nearer one quite sharp, the other softer. +pair -fly
M close together = $The are close together, each turned a little differently. -fight,race

doing-thing | 
P caught in movement = $The {is|are} caught in the middle of the movement, slightly blurred at the edges.
M at different stages = The foremost of $the is furthest on, and the others follow.
`;

/** How two things meet where nothing more exact is known: `doing` for a deed, the others by where one is to the other. */
export const PLAIN_TOUCHES = `
any-deed | 
T tool at work = $Other {is|are} in the hands of $the, its working end on $that. +from-hands +by-with +other-saw,other-knife,other-spoon,other-brush,other-broom,other-hammer,other-stick,other-scissors,other-tweezers,other-hose,other-fork,other-shovel,other-spade,other-axe,other-pen,other-pencil,other-chisel,other-rake,other-needle,other-cloth,other-sponge,other-feather -to-person
T steadying hand = One hand steadies $that, the other does the work. +from-hands +repairing,fixing,mending,sewing,writing,drawing,cutting,peeling,carving,polishing,sanding,gluing,decorating,tuning,cleaning,stitching,trimming,sharpening,signing +to-product,to-food,to-plant -to-ice,to-vehicle,to-building,to-land,to-person,to-animal,from-many,to-hair,to-make,to-makeup,to-face,to-nose,to-tooth,to-teeth,to-beard,to-fringe,to-floor,to-stairs
T round cheek = One bite of $that is gone already, and a cheek of $the is round with it. +from-hands +eating,biting,munching,chewing,sharing +to-food -to-drink,to-soup,to-noodle,to-ramen,to-pasta,to-spaghetti,to-rice,to-ice,to-stew,to-cereal,to-porridge,to-chip,to-chips,to-fries,from-many,to-picnic,to-breakfast,to-lunch,to-dinner,to-meal
T next one ready = The next of $that {is|are} already between finger and thumb. +from-hands +eating,sharing +to-chip,to-chips,to-fries,to-fry,to-cherry,to-cherries,to-grape,to-popcorn,to-nut,to-berry,to-strawberry,to-crisp,to-peanut,to-oyster -from-many
T hand held below = The free hand of $the is open below, to catch what falls. +from-hands +eating,biting,tasting,licking,nibbling,chewing,munching,sharing +to-food -from-many,to-soup,to-noodle,to-ramen,to-picnic,to-breakfast,to-lunch,to-dinner,to-meal,with
T between the lips = $That {is|are} right at the mouth of $the, the lips just parted. +from-hands +eating,drinking,tasting,sipping +to-food,to-drink -from-many,to-picnic,to-breakfast,to-lunch,to-dinner,to-meal
T both hands, and one looks on = One of $the has both hands on $that; the other bends down to see. +from-many +from-hands +repairing,fixing,mending,sewing,writing,drawing,painting,cutting,peeling,carving,polishing,wrapping,tying,opening,stitching,sanding,gluing,decorating,counting,ironing,planting,tuning,cleaning,measuring,assembling,pinning,threading,unwrapping,sharpening,embroidering,darning,icing,signing,sketching,trimming,untangling,labelling,buttoning,winding,pulling,taking,picking,pouring,putting,fitting,soldering -to-vehicle,to-building,to-land,to-person,to-animal
T from both sides = $The are on both sides of $that, all hands at work. +from-many +from-hands +repairing,fixing,mending,sewing,writing,drawing,painting,cutting,peeling,carving,polishing,wrapping,tying,opening,stitching,sanding,gluing,decorating,counting,ironing,planting,tuning,cleaning,measuring,assembling,pinning,threading,unwrapping,sharpening,embroidering,darning,icing,signing,sketching,trimming,untangling,labelling,buttoning,winding,pulling,taking,picking,pouring,putting,fitting,soldering -to-person,to-animal,carrying

any-in | 
T above the edge = $The {shows|show} above the near edge of $that. +to-container -from-person,from-drink,from-food,from-plant
T edges in front = The edges of $that frame $the on the left and right. +to-building,to-vehicle -from-person,from-drink

any-on | 
T resting flat = $The {rests|rest} flat on $that, with a soft dark shadow underneath. -from-person,from-animal -to-wall,to-wire,to-rack,to-hook,to-ceiling,to-door,to-window,to-tree,to-branch,to-twig,to-leaf,to-fence,to-gate,to-line,to-rope,to-string,to-thread,to-leash,to-lead,to-chain,to-web,to-pole,to-post,to-nail,to-peg,to-hanger,to-clothesline,to-mirror,to-screen,to-person,to-animal,to-vehicle,to-many,to-water,to-river,to-lake,to-sea,to-background,to-cliff,to-hill,to-island,from-land,from-building

any-beside | 
T side by side = $The and $that are side by side, with a narrow gap between them.
T close to it = $The {is|are} close to $that, a little in front of it.

any-behind | 
T half hidden = $The {is|are} behind $that and partly hidden by it. -from-one-before

any-over | 
T clear air between = $The {is|are} high above $that, with clear air between. +from-bird,from-balloon,from-plane,from-airplane,from-jet,from-aircraft,from-helicopter,from-drone,from-kite,from-airship,from-blimp,from-glider,from-cloud,from-moon,from-sun,from-star,from-ufo,from-saucer,from-insect,from-butterfly,from-dragonfly,from-bee,from-bat,from-dragon,from-comet,from-parachute,from-paraglider

any-through | 
T half way through = $The {is|are} half way through, the front already clear of $that. -to-window,to-glass,to-lens,to-door,to-doorway,to-keyhole,to-fence,to-telescope,to-binoculars

any-toward | 
T gap between = There is still a short gap between $the and $that.
T nearer and larger = $The {is|are} nearer and larger, with $that smaller in the distance.
`;
