/**
 * What food, drink, products and plants stand on and next to where no place was said, in whole sentences: `A` rows by kind and by words
 * that were said; every `+` must hold. One of them is taken, so that the picture has one table. A label that says where ("on a pale oak table") is
 * put into the first sentence; the row itself tells what lies beside.
 */
export const TABLE_STAGES = `
table | table
A on a dark wooden counter = A small dish of chilli oil, a folded napkin and a pair of dark chopsticks lie beside $the. +ramen,pho,noodle,udon,soup,laksa -slate,table,cloth
A on a black slate board = A little dish of soy sauce, pickled ginger and two wooden chopsticks lie next to $the. +sushi,nigiri,sashimi,dumpling,gyoza -plate,tray
A on brown paper = Two lime wedges and a small cup of red salsa stand next to $the, with a crumpled napkin behind. +taco,burrito -plate,tray,board
A on a dark metal tray = A small cup of ketchup, a few golden fries and a paper napkin lie beside $the. +burger,sandwich,fries,hotdog -plate,board,fries
A on a floured wooden board = Fresh basil leaves, a small bowl of grated cheese and a dusting of flour surround $the. +pizza -plate,peel
A on a rustic wooden board = A bread knife with a wooden handle, a few crumbs and a small dish of butter lie next to $the. +bread,loaf,sourdough,baguette
A on a white cake stand = Small white plates, a silver cake knife and a few loose berries stand round the foot. +cake,cheesecake -birthday,wedding,plate,table
A on a table with paper streamers = Small plates, coloured napkins and a few paper streamers lie round $the. +birthday +cake
A on a white linen cloth = Silver forks, small white plates and a loose spray of eucalyptus lie beside $the. +wedding +cake
A on a pale oak table = A folded grey linen napkin, a silver fork and a small white jug stand beside $the. +pancake,waffle,crepe,pie,tart,porridge,granola,toast,french-toast -picnic,blanket,marble,slate,table
A on a white marble counter = A striped tea towel, a small glass jar and a few crumbs lie next to $the. +cookie,cupcake,muffin,macaron,donut,croissant,brownie,pastry,biscuit -plate,cafe,window,table
A on a light stone surface = A fork, a wedge of lemon and a small bowl of flaky salt lie beside $the. +salad,salmon,fish,pasta,egg,toast,avocado,bowl,rice,chicken -plate,table,board
A on a dark oak table = A linen napkin, a glass of red wine and a sprig of rosemary stand near $the. +steak,meat,pasta,spaghetti,lasagna,risotto,roast,mushroom,curry,stew -plate,table,board,wine
A on a scrubbed pine table = A wooden spoon, a checked cloth and some chopped parsley lie beside $the. +soup,stew,curry,pasta,potato,risotto -table,tray
A on a dark slate surface = A few walnuts, a sprig of thyme and a cheese knife lie around $the. +cheese,camembert,brie,ham,grape,fig -board,plate,wine
A on a zinc bar top = A bowl of salted nuts and a folded paper napkin stand behind $the, with blurred bottles at the back. +beer,cocktail,whisky,whiskey,martini,gin
A on a sunny garden table = A lemon cut in half, a sprig of mint and a striped paper straw lie beside $the. +lemonade,iced,mojito,juice,smoothie,spritz -beach,picnic
A on a small round wooden table = A teaspoon on the saucer and a small butter biscuit lie next to $the. +coffee,espresso,cappuccino,latte,mocha -iced,glass,table,cafe,matcha
A on a round stone coaster = A bamboo whisk and a dish of bright green powder stand beside $the. +matcha
A on a wooden tea tray = A plain teapot, a strainer and a second small cup stand next to $the. +tea,chai -iced,matcha,table
A on a knitted placemat = A few marshmallows and a cinnamon stick lie next to $the. +cocoa,hot-chocolate,chocolate -cake,cookie,ice-cream,cupcake,strawberry,table
A on an oak barrel top = A cork, a corkscrew and a small bunch of dark grapes lie beside $the. +wine -cheese,plate,table,board
A on a marble cafe table = A paper napkin, a small spoon and a few wafer crumbs lie next to $the. +ice-cream,gelato,sundae,sorbet,milkshake -table
A on crushed ice = Lemon halves and a few sprigs of dill lie among the ice around $the. +oyster,shrimp,lobster,crab,seafood -plate
A on a worn wooden chopping board = A small kitchen knife lies next to $the, with a cut half and a few green leaves. +fruit,vegetable,lemon,tomato,orange,avocado,pomegranate,watermelon,pepper,carrot,onion -bowl,basket,desk,plate
A on a rough linen cloth = A shallow pottery dish and two fallen leaves lie next to $the. +fruit,apple,pear,peach,cherry,plum,strawberry,berry,blueberry,grape -bowl,basket,desk,plate,board
A on a checked picnic blanket = A wicker basket, a striped cloth and a bottle of water stand near $the on the grass. +picnic
A on a walnut table = A plain white plate and a small glass of water stand behind $the. -picnic,blanket,table,beach,iced,birthday

studio | studio
A on a pale stone plinth = A soft shadow falls to one side of $the, and the background is a smooth warm beige. +perfume,cosmetics,bottle,skincare,candle,lipstick,cream -rock,sand,table,wood,dark
A on a wet black surface = A shallow film of water reflects the lower half, and a few drops lie round $the. +perfume,watch,bottle,skincare -table,wood,sand
A on a sheet of cream paper = A dried flower stem lies beside $the, and its thin shadow falls across the paper. +perfume,skincare,cosmetics,soap,candle,jewelry -water,dark
A on a matte grey surface = The background is one shade lighter than the surface, with a soft line where they meet behind $the. +headphones,phone,earbuds,watch,speaker,camera,glasses,laptop,keyboard,lamp -dark,marble,wood
A on a dark glossy surface = A faint upside-down reflection of $the fades out below, and the background is charcoal. +headphones,phone,earbuds,speaker,camera,watch -pastel,white,marble,wood
A on a low white plinth = A single crisp shadow lies behind $the on a seamless light grey background. +sneakers,shoe,boots,bag,backpack,handbag,speaker,toy,chair -dark,concrete,puddle
A on a light oak table = A small vase with a sprig of eucalyptus stands behind $the before a plain beige wall. +mug,bowl,vase,pottery,teapot,cup,plate -coffee,tea,broken,repaired,flower,table
A on dark grey felt = A small loupe and a pair of fine tweezers lie next to $the. +watch,ring,jewelry,jewellery,camera,glasses -marble
A on cream tissue paper = An open gift box in deep green stands behind $the. +jewelry,jewellery,ring,necklace,earring,gift
A on a tidy desk = A notebook, a pen and a small green plant in a white pot stand beside $the. +keyboard,laptop,computer,monitor,mouse,pencil,pen,notebook -wooden
A on a stack of linen-bound books = Reading glasses and a small candle lie next to $the. +glasses,clock,typewriter,lamp -desk,table
A on a scarred workbench = A pair of pliers, a rag and a few loose screws lie beside $the. +machine,engine,tool,typewriter,radio,bicycle,hammer,drill -garage
A on polished wooden floorboards = A music stand and an open case stand behind $the, out of focus. +guitar,violin,cello,piano,trumpet,saxophone,drum -stage
A on a soft woven rug = Two wooden blocks and a small picture book lie beside $the. +toy,doll,teddy,teddy-bear,bear,puppet,train -bed,bedroom
A on a pale birch board = $The {throws|throw} a short shadow to the right, before a chalk-white wall. -dark,marble,table
A on a sheet of grey card = The card curves up behind $the without an edge. -dark,marble,wood,wooden,table
A on a linen-covered table = Behind $the the wall is a plain, pale clay colour. -dark,marble,table
A on a smooth light surface = A gentle shadow lies under $the, and the plain background is soft warm grey. -dark,marble,wood,wooden,table,pastel

plant | plant
A on a bright windowsill = A small brass watering can stands next to $the, with a few grains of soil on the sill. +pot,potted,planter,monstera,cactus,succulent,fern,bonsai,herb -teacup,window,windowsill
A on a low wooden stool = A white wall stands behind $the, with a soft shadow of the leaves on it. +pot,potted,monstera,fern,bonsai,orchid -garden
A on a whitewashed table = Three fallen petals and a pair of scissors lie beside the vase, before a plain pale wall. +vase,bouquet,tulip,rose,peony -field,meadow,garden,fallen
A on brown wrapping paper = A reel of twine, scissors and trimmed green stems lie beside $the. +bouquet,florist -field,meadow,vase
A dark green leaves behind = Dark green leaves fill the soft background behind $the, with two buds among them. +rose,flower,orchid,lily,peony,poppy,dahlia,tulip -vase,pot,field,bouquet
A moss and brown leaves = Green moss, brown beech leaves and a thin twig lie around $the on the forest floor. +mushroom,fern,snail,log,stump
A tall grass behind = Tall green grass and a few small white flowers stand out of focus behind $the. +flower,dandelion,daisy,sunflower,poppy -vase,pot,bouquet

round-card | round-card
B eucalyptus and an envelope = A cream envelope and a sprig of eucalyptus lie beside $the. +wedding
B two pressed ferns = Two pressed ferns lie at the left. +wedding,botanical
B tray of brass = A small brass tray with a ring on it stands at the top. +wedding,engagement
B silk ribbon = A loop of pale silk ribbon lies along the right side. +wedding -black
B petals and a wax seal = Three loose petals and a stick of sealing wax lie at the corner. +wedding
B thin shadow of the card = One long edge of $the lifts a little and throws a thin shadow.
B plain tone under it = $The {lies|lie} square to the frame on one plain pale tone.
B fold to the left = The fold of $the is at the left, the open side a hair wider. -invitation,postcard,business,visiting,playing,poker,credit,bank,place,tarot,index,wallet,purse,report,memory
B linen under it = A crumpled linen cloth shows along the lower edge. +wedding,linen
B pen and ink = A dip pen and a small bottle of ink stand at the top of the picture. +calligraphy,handwritten
B leaf shadow = The soft shadow of a leaf falls over one corner.

round-poster | round-poster
B taped to a wall = Four small strips of tape hold the sheet to a smooth off-white wall. -framed
B wooden rails = Thin wooden rails hold the sheet straight at the top and the bottom. -framed
B folds in the paper = Two faint folds cross the sheet.
B soft shadow at the edge = A soft narrow shadow runs down the right edge of the sheet.
B pale margin = A pale margin of bare paper runs all round.

round-sign | round-sign
B ivy at a corner = A strand of ivy reaches in at the upper corner. +garden,cottage
B screws in the corners = A round-headed screw sits in each corner of $the. +enamel,metal,tin,road,warning
B black cable = A thin black cable runs from $the down the wall. +neon
B glow on the wall = The wall round $the glows softly in the colour of the letters. +neon
B chalk dust = A little chalk dust lies on the ledge below, next to a grey cloth. +chalkboard,blackboard
B cups on a shelf = A row of white cups stands on a shelf beside $the. +cafe,coffee,chalkboard -outside,street
B iron bracket = A curled iron bracket holds $the out from the wall. +pub,inn,hanging
B square to us = $The {fills|fill} most of the width, square to us, with a narrow strip of what is behind on either side. -neon
B shadow of its edge = A thin shadow under its lower edge shows how thick $the {is|are}. -neon,chalkboard,blackboard,paper

lit-face | lit-face
S light in both eyes = A small white reflection shows in each eye of $the. -mask,masked,helmet,sunglasses,back,behind,night,silhouette,closed,blindfold,robot
S far cheek darker = The far cheek of $the is a little darker than the near one. -mask,masked,helmet,back,behind,silhouette,robot,beard
S thin line on the hair = A thin line of light runs along the hair and the shoulder of $the. -mask,masked,helmet,hood,hat,bald,back,robot,night
S faint lines by the eyes = Faint lines show beside the eyes of $the. -mask,masked,helmet,young,child,girl,boy,baby,teenager,back,silhouette,robot
S loose strands = A few loose strands of hair catch the light beside the face of $the. -mask,masked,helmet,hood,bald,robot,back,night
S soft shadow under the chin = A soft shadow lies under the chin of $the. -mask,masked,helmet,back,silhouette,robot,beard

lit-head | lit-head
S point of light in the eye = A bright point of light stands in the near eye of $the. -sleep,sleeping,asleep,silhouette,night,back,behind
S bright edge along the back = The back of $the has a bright rim. -night,snake,worm,fish,jellyfish,underwater
S fine hairs lit = Fine hairs at the edge of $the catch the light. -night,snake,worm,fish,jellyfish,underwater,bird,dragon,dinosaur,frog,lizard,turtle,whale,dolphin,octopus,crab
S nostrils = Fine detail shows round the eyes and the nose of $the. -fish,bird,worm,jellyfish,octopus,crab,insect,butterfly,bee,back,night
S shade under the belly = The belly of $the is in soft shade. -night,underwater,fish,snow
S breath of wind = $Its outline is crisp against the background. -night,fog,mist
S shadow below = A soft shadow lies below $the. -flying,fly,hover,hummingbird,bee,butterfly,dragonfly,bat,moth,swimming,underwater,fish,whale,night,jumping,leaping,snow,water
S near side sharp = The side of $the that faces us is sharp in every detail. -silhouette,night,fog,mist,blur
`;
