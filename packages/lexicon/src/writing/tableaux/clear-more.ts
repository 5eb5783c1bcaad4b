/** More of what is typed most often, each whole, in one place and one light. The form: `tableaux.ts`. */
export const CLEAR_MORE_TABLEAUX = `
clear-with-pet | deed | with cat, with a cat, with her cat, with his cat, with dog, with a dog, with her dog, with his dog, with puppy, with a puppy, with her puppy, with kitten, with a kitten, with her kitten, and dog, and her dog, and his dog, and a dog, and her cat, and his cat, and a cat, holding a cat, holding a puppy, holding a kitten, hug & girl, boy, woman, man, child, old man, old woman & that: cat, kitten, dog, puppy, golden retriever, labrador, husky, corgi, poodle & #person & #person & #person | @ garden, meadow, park, room
D sits with dog = $The {sits|sit} in the grass with one arm round $that, cheek laid against its neck, and {smiles|smile} at us. +dog,puppy,retriever,labrador,husky,corgi,poodle -walk,walking,run,running,play,playing,sofa,bed,beach,snow
D sits with dog so = $The {sits|sit} with one arm round $that, cheek laid against its neck, and {smiles|smile} at us. +dog,puppy,retriever,labrador,husky,corgi,poodle +sofa,bed,beach,snow
D holds cat = $The {holds|hold} $that close in both arms, cheek laid against its head, and {smiles|smile} at us. +cat,kitten -walk,walking,run,running,play,playing
D dog look = The mouth of $that is open as in a smile, the dark eyes bright, the ears soft. +dog,puppy,retriever,labrador,husky,corgi,poodle
D cat look = The eyes of $that are half shut, one paw laid over the sleeve. +cat,kitten
D girl hair = Long brown hair falls over one shoulder, and light freckles cover the nose. +girl,woman -hair,blonde,old
D boy hair = Tousled brown hair falls over the forehead, and light freckles cover the nose. +boy
D man face = A short brown beard frames a wide smile, small lines at the corners of the eyes. +man -old,beard
O fur = Fingers sink into the thick soft fur, single hairs of it lit along the edge.
W *dress = in a yellow summer dress +girl -coat
W *shirt = in a blue striped T-shirt +boy
W *jumper = in a soft cream jumper +woman -old
W *his jumper = in a dark green jumper +man -old
B garden = Behind, a sunny garden is [far out of focus/only soft shapes/blurred to soft patches]. -room,sofa,bed,beach,snow,city,street,window
B room = Behind, a warm room is [far out of focus/only soft shapes/blurred to soft patches]. +room,sofa,bed,window
L sun = Warm late sun from behind left edges hair and fur with gold, and soft light fills both faces. -room,sofa,bed,window,night,snow
L window = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] lies on both faces. +room,sofa,bed,window
V near = Close half figure at seated height, [85 mm/90 mm/75 mm], both faces sharp, background soft, warm natural colours

clear-friends-laugh | deed | laugh, laughing, smile, smiling, talk, chat, hang out, having fun & friends, two friends, girls, women, three friends, group of friends, best friends, sisters, teenagers & #person, #many, #two & #person, #many | @ park, cafe, street, garden
D two = They sit close side by side on a wooden bench, shoulders touching, heads tipped toward each other in a laugh. +two -three,stand
D several = They sit close side by side, arms round one another's shoulders, heads thrown back in a laugh. -two
D looks = One has long dark curls and a yellow jumper, the other straight blonde hair and a denim jacket. +two -men,boys,three
D looks of more = They wear jumpers in yellow, red and blue, with hair dark, red and blonde blown into their faces. -two
D faces = The eyes are narrowed with laughing, small lines at their corners, a hand on the other's arm. +two
O cups = Two paper cups of coffee stand beside them.
B park = Behind, green trees and a sunny path are [far out of focus/only soft shapes/blurred to soft patches]. -cafe,beach,street,city,room,sofa
B cafe = Behind, the warm lamps of a cafe are [far out of focus/only soft shapes/blurred to soft patches]. +cafe
B street = Behind, the fronts of a street are [far out of focus/only soft shapes/blurred to soft patches]. +street,city
B sea = Behind, pale sand and blue water are [far out of focus/only soft shapes/blurred to soft patches]. +beach
L sun = Warm afternoon sun from behind left edges their hair, and soft light fills the faces. -cafe,room,night
L window = Soft daylight from a window on the left lies on the faces. +cafe,room
V half = Half figures at eye height, [85 mm/90 mm/75 mm], faces sharp, background soft, warm bright colours

clear-couple-dances | deed | dance, dancing, tango, waltz, salsa & couple, man and woman, lovers, dancers, bride and groom, husband and wife, old couple & #couple, #two, #person & #couple, #two, #person & #couple, #two & #couple, #two | @ ballroom, dance hall, street, stage
D hold = They dance in a close hold, his right hand at her back, their joined hands held out to the side, her head turned over her shoulder. -tango,salsa
D tango = They stand close in a long low step, his hand at her back, her leg drawn up along his, eyes on each other. +tango,salsa
D her = She has dark hair in a low knot and wears a red dress whose wide skirt swings out round her knees. -old,elderly,bride,wedding
D him = He has combed dark hair and wears a white shirt and a black suit. -old,elderly,groom,wedding
D old ones = Both have white hair; she wears a blue dress, he a grey suit, and they smile at each other with half-closed eyes. +old,elderly
O floor = The polished wooden floor mirrors their legs and the turning skirt. -street,beach,kitchen,rain,grass
B hall = Behind, the gold lamps and tall windows of a ballroom are [far out of focus/only soft shapes/blurred to soft patches]. -street,beach,kitchen,stage,rain,home,studio
B street = Behind, the warm lamps of an evening street are [far out of focus/only soft shapes/blurred to soft patches]. +street,rain
L warm = Warm light from the upper left lies on faces, shoulders and cloth, with a thin bright edge from behind.
V full = Full figures at chest height, 70 mm, faces sharp, a little blur in the moving cloth, red, black and gold -old,elderly,bride,wedding
V full so = Full figures at chest height, 70 mm, faces sharp, a little blur in the moving cloth +old,elderly,bride,wedding

clear-cooks-home | deed | cook, cooking, stir, stirring, prepare, make dinner, cut vegetables, chop, chopping & kitchen, pan, pot, stove, vegetables, dinner, soup, food & woman, man, mother, father, girl, boy, grandmother, mom, mum, dad & #person & #person & #person & #person | @ kitchen
D stirs = $The {stands|stand} at the stove and {stirs|stir} a steaming pot with a wooden spoon, head bent a little over it, smiling. -cut,chop,chopping
D cuts = $The {stands|stand} at the wooden worktop and {cuts|cut} carrots into thin rounds with a broad knife, eyes lowered to the board. +cut,chop,chopping
D hair = Brown hair is pinned up loosely, a strand fallen beside the flushed cheek. +from-woman -grandmother,old,hair
D beard = Short dark hair and a trimmed beard frame a calm face, sleeves pushed up to the elbows. +from-man -old
D old hair = White hair is pinned up, round glasses on the nose. +grandmother
O vegetables = Tomatoes, onions, a bunch of basil and a bowl of chopped peppers lie ready on a wooden board.
O steam = Steam rises white in front of the window. -cut,chop,chopping
W apron = in a blue striped apron over a white shirt
B shelf = Behind, a shelf with jars and hanging copper pans is [out of focus/soft and blurred/only softly seen].
L window = Soft daylight from a window on the left lies on face, hands and steam. -night,evening
L lamp = A lamp over the stove lights face and hands warmly, and the window is dark blue. +night,evening
V half = Half figure from across the worktop, 50 mm, face and hands sharp, kitchen soft, warm natural colours

clear-fishes-lake | deed | fish, fishing, angling & lake, river, boat, pier, dock, sea, pond, sunrise, sunset & man, old man, boy, woman, fisherman, girl, grandfather, person & #person & #person & #person | @ lake, river, pond
D stands = $The {sits|sit} at the end of a wooden jetty, the long thin rod held out over the water in both hands, eyes on the float. -boat,river,standing
D river = $The {stands|stand} knee-deep in the clear river, the long thin rod raised, its line drawn in a fine curve over the water. +river -boat
D boat = $The {sits|sit} in a small wooden boat, the long thin rod held out over the water in both hands, eyes on the float. +boat
D float = The red and white float stands upright on the smooth water in the middle of a single ring. -river,sea
D face = The face is tanned and calm, with a short grey beard. +from-man -boy,young
O bucket = A tin bucket, a landing net and an open box of coloured hooks stand within reach.
W vest = in a checked shirt, a green vest with many pockets and a soft hat
B shore = Behind, a wooded shore and its reflection lie in thin mist. -sea
B sea = Behind, calm sea goes out to a pale horizon. +sea
L morning = Soft early light from the left lies silver on the water and warm on face and hands. -sunset,night
L sunset = The low sun lays an orange path over the water and rims hat and shoulder. +sunset,evening
V side = Whole figure from the side just above the water, 70 mm, figure sharp, far shore soft, calm greens and silver

clear-sea-turtle | thing | sea turtle, turtle, green turtle & #turtle, turtle | @ sea, reef
D glides = $The {glides|glide} toward us through clear blue water, front flippers spread like wings, hind flippers trailing. -beach,sand,land,tank,pond,baby,land
D sand = $The {crawls|crawl} up the wet sand toward us, front flippers pressed down, a broad track behind. +beach,sand
D *shell = The heart-shaped shell is amber and brown, each plate rayed with darker lines, a few threads of green weed along its rim.
D head = The small head is covered in dark polished scales with pale seams, a calm black eye turned to us.
O flippers = The flippers are set with dark scales like stones in a path, light shining through their edges.
O reef = Far below, heads of coral and pale sand lie soft in the blue. -beach,sand
B blue = Behind, the water goes from turquoise to deep blue. -beach,sand
B sea = Behind, low waves run up a pale beach. +beach,sand
L beams = Sunbeams slant down from the surface, and a net of bright lines slides over the shell. -beach,sand
L low = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] lies on shell and sand. +beach,sand
V diver = As a diver sees it, level and close, 20 mm lens, head and shell sharp, turquoise and amber -beach,sand
V ground = From the ground, close, 35 mm lens, head and shell sharp +beach,sand

clear-any-car | thing | car, blue car, red car, white car, black car, green car, yellow car, suv, sedan, hatchback, family car, small car & car, suv, sedan | @ road, street, driveway
D stands = $The {stands|stand} in three-quarter view, front wheels turned a little toward us, its roof line one clean curve from bonnet to tail. -vintage,old,classic,rusty,abandoned,toy,sports,racing,race,retro,police,flying
D colour blue = The paint is deep glossy blue, with a pale line of sky along the shoulder. +blue -sports,race,racing
D colour red = The paint is clear glossy red, with a pale line of sky along the shoulder. +red -sports,race,racing
D colour white = The paint is clean white, with soft grey-blue shadows below the windows. +white -sports,race,racing
D colour black = The paint is deep glossy black, with a pale line of sky along the shoulder. +black -sports,race,racing
D colour green = The paint is dark glossy green, with a pale line of sky along the shoulder. +green -sports,race,racing
D colour yellow = The paint is warm bright yellow, with a pale line of sky along the shoulder. +yellow -sports,race,racing
D *colour any = The paint is bright silver, with a pale line of sky along the shoulder. -blue,red,white,black,green,yellow,orange,pink,purple,brown,gold,silver,sports,race,racing
D lamps = Clear headlamps flank a slim dark grille, a number plate without writing below it.
O wheels = Five-spoked wheels shine in black tyres.
O glass = Trees and clouds slide over the windscreen and the side windows.
N road = It stands on clean grey asphalt close to a kerb with short grass. -desert,beach,field,snow,studio,garage
B street = Behind, trees and the low houses of a quiet street are [out of focus/soft and blurred/only softly seen]. -desert,beach,field,snow,studio,garage,mountain,mountains,city,road,forest
B open road = Behind, an empty road runs off between green hills. +road,mountain,mountains -city
B city = Behind, the glass fronts of a city street are [out of focus/soft and blurred/only softly seen]. +city
L sun = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] runs along bonnet and doors and lays a long soft shadow. -night,rain,dusk,evening,studio,garage
L dusk = Soft blue dusk light lies over the car, with a last pale glow low in the sky and both headlamps lit. +dusk,evening,night
L rain = Soft grey light shines on wet paint and wet ground. +rain
V quarter = Low three-quarter view from the front, 50 mm lens, the whole car sharp

clear-any-bicycle | thing | bicycle, bike, red bicycle, blue bicycle, city bike, vintage bicycle, old bicycle, mountain bike, road bike & bicycle, bike | @ street, wall, lane, path
D leans = $The {leans|lean} against the wall by its handlebar, front wheel turned a little toward us. -mountain,road,racing,trail,forest,beach,field,tandem,snow,park,rusty,basket,penny-farthing,child,kids,motor
D stands = $The {stands|stand} side on to us, front wheel turned a little toward us. +mountain,road,racing,trail,forest,beach,field,park -tandem,basket,penny-farthing,child,kids
D red = The slim frame is glossy red, with a cream saddle and cream tyres. +red -mountain,racing
D blue = The slim frame is sky blue, with a brown leather saddle and cream tyres. +blue -mountain,racing
D *green = The slim frame is dark green, with a brown leather saddle and cream tyres. -red,blue,white,black,yellow,pink,mountain,racing,road,tandem
D *mountain = The thick frame is matt grey with orange lines, the fork broad and the black tyres deeply knobbed, dried mud on both. +mountain -red,blue,white,black,yellow,green
O bell = A round chrome bell and a slim lamp shine on the handlebar. -mountain,racing
O spokes = Thin bright spokes draw two fine circles, and their shadow lies on the ground beside. -tandem
N pot = A clay pot of red geraniums stands beside it on the cobblestones. -mountain,road,racing,trail,forest,beach,field,snow,park
B plaster = The wall is of rough old plaster, with a closed wooden shutter. -mountain,road,racing,trail,forest,beach,field,snow,park
B trail = Behind, a narrow path of earth and roots runs on between green trees. +mountain,trail,forest
B road = Behind, an empty road runs off between green hills. +road,racing
L sun = Warm late sun from the left puts a bright edge on frame and rims and lays a long shadow. -night,rain,dusk
L dusk = Soft blue dusk light lies on frame and rims, with a warm lamp on the left. +dusk,evening,night
V side = Side view at saddle height, 50 mm lens, bicycle sharp from wheel to wheel
`;
