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

mark-of-several | 
F two outlines, one edge = Two outlines share one edge, so that $bearing can both be read in the single mark.
F joined without a gap = Joined in one flat colour, $bearing are each known by outline alone.
F form and ground change places = In one closed shape $bearing meet, one drawn solid and one left as bare ground.

doing-person | 
P unposed = Caught in the middle of it, $the {takes|take} no notice of the camera. -portrait,pose,posing,look,looking,smile,stare,sleep,selfie
P whole inside = $The {is|are} whole inside the frame, hands and feet included. -portrait,under,behind,in,inside,close-up,peek,hide
M one ahead = One of $the is a little ahead of the others.
M side by side at it = $The are side by side, shoulders nearly touching, each head at another angle.
M nearest large = The nearest of $the is seen in full, and the others are behind, turned the same way.

doing-animal | 
P sharp from end to end = $The {is|are} sharp from the nose to the tail. -bird,upside,hide,peek,under,sleep,frog,insect,octopus
P at one glance = What $the {does|do} is clear from the outline alone, against paler ground. -night,dark,sleep
P eye level = We are as low as $the, a few steps off. -fly,sleep,swim,sky,air,above
M one after another = $The come one after another, the first well ahead of the last. -sleep,sit,lie,stand,graze,swim,fly
M close together = $The are close together, each turned a little differently.

doing-thing | 
P caught in movement = $The {is|are} caught in the middle of the movement, slightly blurred at the edges.
M at different stages = The foremost of $the is furthest on, and the others follow.
`;

/** How two things meet where nothing more exact is known: `doing` for a deed, the others by where one is to the other. */
export const PLAIN_TOUCHES = `
any-deed | 
T both inside the frame = Both $the and $that are well inside the edges, with nothing between them and us. -to-vehicle,to-building,to-land
T where the two meet = The place where $the and $that touch is the sharpest in the picture. -to-vehicle,to-building,to-land,to-person
T large together = $The and $that fill the frame together; nothing else in it comes as near to us. -to-vehicle,to-building,to-land
T seen from one side = We see $the from one side, so that $that {is|are} not hidden by arm or shoulder. +from-hands -from-many,to-person,to-animal,to-vehicle,to-building,to-land
T from both sides = $The are on both sides of $that, all hands at work. +from-many +from-hands -to-person,to-animal
T heads together over it = The heads of $the are close together over $that. +from-many +from-hands -to-person,to-animal
T face to face = $The and $that face each other, smiling. +from-person,from-hands +to-person,to-animal -fight,attack,argue,shout,angry
T looking at one = $The {looks|look} at $that, who is turned a little away. +from-person,from-hands +to-person
T eyes on it = The eyes of $the are fixed on $that. +from-animal -from-hands,to-person,to-animal

any-in | 
T above the edge = $The {shows|show} above the near edge of $that. +to-container -from-person,from-drink
T seen from above the rim = From slightly above one looks past the rim of $that at $the. +to-container -from-person
T edges in front = The edges of $that frame $the on the left and right. +to-building,to-vehicle -from-person,from-drink

any-on | 
T resting flat = $The {rests|rest} flat on $that, with a soft dark shadow underneath. -from-person,from-animal -to-wall,to-wire,to-rack,to-hook,to-ceiling,to-door,to-window,to-tree,to-branch,to-twig,to-leaf,to-fence,to-gate,to-line,to-rope,to-string,to-thread,to-leash,to-lead,to-chain,to-web,to-pole,to-post,to-nail,to-peg,to-hanger,to-clothesline,to-mirror,to-screen,to-person,to-animal,to-vehicle,to-many,to-water,to-river,to-lake,to-sea,to-background,to-cliff,to-hill,to-island,from-land,from-building
T in the middle = $The {is|are} in the middle of $that, with bare surface on both sides. -from-person,from-animal -to-wall,to-wire,to-rack,to-hook,to-ceiling,to-door,to-window,to-tree,to-branch,to-twig,to-leaf,to-fence,to-gate,to-line,to-rope,to-string,to-thread,to-leash,to-lead,to-chain,to-web,to-pole,to-post,to-nail,to-peg,to-hanger,to-clothesline,to-mirror,to-screen,to-person,to-animal,to-vehicle,to-many,to-water,to-river,to-lake,to-sea,to-background,to-cliff,to-hill,to-island

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
