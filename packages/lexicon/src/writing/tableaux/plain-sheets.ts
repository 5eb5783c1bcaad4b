/** Posters, covers, cards, flyers and shirts of the plainest kinds. The form: `tableaux.ts`. */
export const PLAIN_SHEETS_TABLEAUX = `
plain-film-zombie | sheet | movie poster, film poster, poster, book cover & zombie, zombies, undead, apocalypse, zombie film, zombie movie, outbreak | @ any
D crowd of dead = Out of yellow fog a crowd of figures comes towards us with hanging arms and tilted heads, only the foremost sharp: torn shirt, sunken cheeks, milky eyes.
D survivor = Small in the lower middle stands one person seen from behind, an axe held low in one hand.
D street = To both sides lie stalled cars with open doors and dark shop fronts.
O letters = $words stands across the top in broken capitals.
O *sick colours = Dirty yellow and green-black, with one dark red smear across the lower edge.
V poster = Upright film poster, painted photographic finish, grainy, seen flat

plain-film-romcom | sheet | movie poster, film poster, poster & romantic comedy, romcom, rom com, rom-com, love comedy, romantic | @ any
D back to back = A woman and a man stand back to back from the knees up, arms crossed, heads turned to each other, she with one brow raised, he with a half smile.
D clothes = She wears a red dress and yellow shoes; he wears a light blue shirt with rolled sleeves and a loosened tie.
D dog = Between their feet sits a small scruffy dog with the end of a lead in its mouth.
O letters = $words is set above them in bold rounded letters.
O *bright = The ground is one clear pink, with white and red lettering space at the foot.
V poster = Upright film poster, bright studio photograph, seen flat

plain-film-western | sheet | movie poster, film poster, poster & western, cowboy, wild west, outlaw, gunslinger, sheriff | @ any
D rider = A rider in a long coat sits on a standing horse, seen from low in front, hat brim hiding the eyes.
D sun = A huge red sun fills the middle behind horse and rider, cut by the line of a mesa.
D town = Below in small, a wooden street with a water tower lies in dust.
O letters = $words stands at the foot in wide slab capitals.
O *desert inks = Rust, ochre, black and bone, edges brushed rough.
V poster = Upright painted film poster, seen flat

plain-film-hero | sheet | movie poster, film poster, poster, comic book cover & superhero, super hero, superheroes, hero, marvel, action hero | @ any
D landing = A masked hero lands on one knee and one fist, cape flung up, the ground cracked in a star, eyes up at us.
D city = Behind, leaning towers, smoke and one burning helicopter rise into a bank of dark cloud.
D light = A beam breaks through the cloud right behind the head.
O letters = $words stands at the foot in broad metal capitals.
O *hero colours = Steel blue and black, with red cape and one gold emblem.
V poster = Upright film poster, painted photographic finish, seen flat

plain-cover-detective | sheet | book cover, novel cover, cover, movie poster, film poster & detective, detective story, crime, noir, murder, mystery, spy, sherlock | @ any
D man in coat = A man in a long coat and a hat stands seen from behind under a street lamp, his shadow thrown towards us across wet cobbles.
D london = Behind him, in fog, rise a clock tower and the arches of a bridge. +london,sherlock,england
D city = Behind him, in fog, house fronts close in to a narrow lane with one lit window. -london,sherlock,england
D clue = In the foreground, large, lies a glove beside an open pocket watch.
O letters = $words stands across the foggy sky in narrow capitals.
O *fog inks = Blue-black, fog grey and one lamp yellow.
V cover = Upright illustrated cover, grainy, seen flat

plain-cover-cookbook | sheet | book cover, cookbook cover, cover, cookbook, recipe book cover & cookbook, recipes, recipe, cooking, italian food, food, baking, kitchen | @ any
D table = Seen from straight above, a wide bowl of spaghetti with tomato sauce and basil stands in the middle of a wooden table. -baking,cake,asian,vegan,mexican
D baking = Seen from straight above, a round loaf and a berry tart stand in the middle of a floured wooden table. +baking,cake
D plates = Seen from straight above, bowls of bright vegetables, grains and herbs stand close on a wooden table. +asian,vegan,mexican
D round = Round it lie tomatoes on the vine, garlic, a wedge of cheese with a grater and a glass of red wine, cut off by the edges. -baking,cake,asian,vegan,mexican
D round things = Round it lie a wooden spoon, a striped cloth and a scatter of flour, cut off by the edges. +baking,cake
D label = A white label with rounded corners lies over the upper third, free for the title.
O letters = $words stands in it in plain dark capitals.
V cover = Square book cover, photographed from above, soft window light, warm reds, wood and green

plain-cover-child-beast | sheet | childrens book cover, children's book cover, kids book cover, picture book cover, storybook cover, picture book & that: dragon, bear, fox, rabbit, bunny, mouse, elephant, lion, wolf, owl, whale, monster, unicorn, dinosaur, cat, dog, penguin, frog, hedgehog, duck, giraffe, robot & girl, boy, child, kid, princess, little girl, little boy | @ any
D sits on its back = A child with messy hair and red boots sits on the back of $that, arms round its neck, both with wide smiles. -mouse,hedgehog,frog,duck,cat
D side by side = A child with messy hair and red boots kneels in the grass nose to nose with $that, both with wide smiles. +mouse,hedgehog,frog,duck,cat
D land = Round hills with crooked trees and small houses lie below like a quilt.
D sky = Big soft clouds and three paper stars fill the upper half, which is left free for the title.
O letters = $words stands there in bouncing hand-cut letters.
O *story colours = Sky blue, grass green, warm orange and cream.
V cover = Square picture book cover, gouache with pencil lines, paper tooth showing

plain-cover-beast-wish | sheet | childrens book cover, children's book cover, kids book cover, picture book cover, storybook cover & that: bear, fox, rabbit, bunny, mouse, elephant, lion, wolf, owl, whale, dragon, dinosaur, cat, dog, penguin, frog, hedgehog, duck, giraffe, pig, sheep, chicken, raccoon, squirrel, turtle & fly, wants, wish, wishes, dream, dreams, dreamed, lost, brave, afraid, moon, flying | @ any
D wings = $That stands on tiptoe on a green hilltop with cardboard wings tied to both arms, eyes shut, face lifted to the sky. +fly,flying,dream,dreams,wants,wish
D walks = $That walks along a winding path with a small suitcase, looking up at a huge round moon. -fly,flying,dream,dreams,wants,wish
D birds = Three small birds circle overhead, one with an aviator's cap. +fly,flying
D below = Below lie tiny trees, a pond and a house with smoke from its chimney.
O letters = $words stands in the wide pale sky in bouncing hand-cut letters.
O *story colours = Warm brown, meadow green, pale yellow and sky blue.
V cover = Square picture book cover, gouache with pencil lines, paper tooth showing

plain-card-easter | sheet | card, easter card, greeting card, poster, invitation & easter, easter bunny, easter egg & bunny, rabbit, eggs, egg, chicks, chick, lamb, basket, tulips, daffodils | @ any
D bunny = A plump white bunny sits upright in tall grass, one ear bent, a painted egg held in both paws. +bunny,rabbit
D chicks = Two fluffy yellow chicks have just stepped out of a cracked egg and look at each other. +chick,chicks -bunny,rabbit
D eggs = Eggs painted with stripes, dots and zigzags lie in a nest of straw. -bunny,rabbit,chick,chicks
D meadow = Round it stand daffodils and small blue flowers, more painted eggs half hidden between them.
D bunting = A branch with pink blossom hangs in from the upper corner over a pale sky left free for a greeting.
O letters = $words is lettered there in rounded brush capitals.
O *spring colours = Pale yellow, pink, sky blue and fresh green. -red,black
V card = Front of an upright card, soft watercolour with pencil lines, seen straight on

plain-flyer-christmas | sheet | flyer, poster, invitation, party flyer, party poster & christmas, xmas, christmas party, holiday party | @ any
D tree = A tall fir tree of overlapping flat triangles stands in the middle, hung with round balls, stars and tiny bulbs.
D dancers = Round its foot people in paper crowns and patterned jumpers dance in a ring, glasses lifted. +party
D snow = Snow falls in big soft dots over a deep blue night with a row of lit windows.
O letters = $words stands across the lower third in cheerful round capitals.
O room = The lower third stays dark and calm for place and time. -lettered
O *winter inks = Deep blue, fir green, red and warm gold.
V flyer = Upright flyer, flat cut-paper shapes with printed grain, seen straight on

plain-flyer-dog | sheet | flyer, poster, business card, leaflet & dog walking, dog walker, dog, dogs, pet sitting, puppy school, dog training, dog grooming | @ any
D leads = Five dogs of different breeds trot across the sheet from left to right, leads running together into one hand at the right edge: a dachshund, a poodle, a labrador, a terrier and a pug. +walking,walker
D one dog = A shaggy dog sits facing us with its head tilted and a lead in its mouth. -walking,walker
D ground = Under them runs a strip of grass with a lamp post and two paw prints.
D tags = At the foot the edge is cut into small tear-off strips. -business
O letters = $words stands above in thick friendly letters.
O *cheerful inks = Sunny yellow ground, brown, black and white dogs, one clear red.
V flyer = Upright flyer, flat illustration, seen straight on

plain-flyer-yoga | sheet | flyer, poster, leaflet & yoga, yoga class, meditation, pilates, wellness, retreat, stretching | @ any
D figure = A woman sits cross-legged in the middle, back straight, hands on the knees, eyes shut, drawn in a few flat shapes.
D sun = Behind her a large pale disc rises out of three soft bands of hills.
D leaves = Long leaves bend in from both lower corners.
O letters = $words stands above in thin wide-set capitals.
O room = The upper third stays bare for day and hour. -lettered
O *calm inks = Sage, sand, clay red and cream.
V flyer = Upright flyer, flat shapes with a fine grain, seen straight on

plain-album-jazz | sheet | album cover, album art, record cover, cd cover, single cover & jazz, jazz singer, soul singer, blues, soul, singer, trumpet, saxophone, piano trio | @ any
D singer = A woman with short hair and large earrings sings into an old round microphone, face in profile, eyes shut, one hand raised. +singer,soul,vocal
D player = A trumpet player in a narrow suit leans back, cheeks round, the horn pointing out of the corner. -singer,soul,vocal
D smoke = A thread of smoke rises behind and breaks into two curls.
D cut = Half of the square is one flat colour, whose edge follows the outline of the head.
O letters = $words stands in small lower-case letters along one edge.
O *blue note = Deep blue and black with one mustard block.
V album = Square album cover, high-contrast photograph printed in two inks, seen straight on

plain-poster-band-fire | sheet | concert poster, rock poster, gig poster, band poster, poster, rock concert poster, album cover & guitar, electric guitar & fire, flames, burning, on fire, rock, lightning, wings | @ any
D guitar = An electric guitar stands upright in the middle with its neck to the top edge, seen from the front.
D flames = From its body flames lick up on both sides and close over the headstock in long pointed tongues. +fire,flames,burning
D bolts = Lightning bolts run out from its body to all edges. -fire,flames,burning
D strings = The strings stand out as thin bright lines, one of them snapped and curling.
D hands = At the foot a row of raised hands is drawn in solid black.
O letters = $words stands behind the body in huge rough capitals.
O *fire inks = Black, blood red, orange and cream. -blue,green,purple
V poster = Screen-printed gig poster, upright, seen flat, inks slightly out of register

plain-shirt-wolf | sheet | t-shirt design, t shirt design, tshirt design, shirt design, shirt print, t-shirt print, tee design, poster, sticker, patch & wolf, wolves, howling wolf, coyote & moon, howling, full moon, forest, mountains, night | @ any
D wolf = A wolf stands on a rock in profile, head thrown back, muzzle to the sky, fur drawn in pointed strokes.
D moon = Right behind its head stands a huge full moon, the grey patches on it drawn as soft shapes.
D trees = Below, a row of black firs closes the picture in an uneven edge that runs out in brush marks.
O letters = $words runs beneath in weathered capitals.
O *night inks = Pale blue, grey and white. -red,purple,orange
V print = Print design centred on black cotton, seen straight from above, flat inks

plain-logo-two-letters | mark | logo, monogram, emblem & law firm, lawyer, attorney, law, notary, accountant, finance, consulting, wedding, architect & letters, initials, monogram, letter | @ any
D interlaced = Two roman capitals stand interlaced, one upright passing in front of the other's bowl and behind its foot.
D column = The shared upright is fluted like a column and stands on a short base line. +law,lawyer,attorney,firm,notary
D thin = Thick and thin strokes are sharply contrasted, serifs as fine as hairs.
O letters = They are $words.
O ring = A fine ring closes round them, broken at the top by a small point.
O *navy = Navy on white, the ring a muted gold.
V mark = Flat monogram, centred, wide margins

plain-poster-kind | sheet | poster, print, wall art, quote poster, card, sign & flowers, flower, wildflowers, floral, daisies, sunflowers, roses, leaves, rainbow & kind, love, hope, smile, bloom, grow, happy, positive, be, says, saying, text, quote, words | @ any
D wreath = A loose wreath of poppies, daisies, ferns and small blue bells runs round the sheet, thickest at the lower left and upper right.
D bee = A single bee sits on one of the daisies.
D free middle = Inside it the ground is bare.
O letters = $words stands in the middle in large brush script with long upstrokes.
O *meadow colours = Coral, yellow, leaf green and soft blue on cream.
V print = Upright art print, watercolour with ink lines, seen straight on

plain-card-giraffe | sheet | get well card, get well soon card, get well soon, feel better card & that: giraffe, bear, teddy bear, teddy, bunny, rabbit, cat, dog, elephant, penguin, monkey, sloth, hedgehog, fox, frog, hippo, lion, koala, panda | @ any
D scarf = $That lies in a bed that is a little too short, a striped scarf round its neck and a thermometer in its mouth.
D friends = A small mouse on the bedpost holds up a spoon, another brings a daisy in a cup.
D quilt = A patchwork quilt with a different small print in each square fills the lower half.
O letters = $words is hand-lettered above in round, slightly wobbly capitals.
O *bed colours = Butter yellow, sky blue and brick red on white.
V card = Front of an upright card, thin ink line with watercolour, seen straight on

plain-crest-beast | mark | crest, badge, emblem, logo, coat of arms, club crest & football club, soccer club, football, soccer, club, school, rugby club & lion, eagle, wolf, bear, tiger, dragon, horse, bull, stag, griffin | @ any
D lion = A lion stands upright in profile on a shield, one paw on a ball, tongue and claws drawn sharp, tail in an S. +lion,griffin
D beast = The head of the animal stands in profile on a shield above a ball, drawn in straight-cut planes. -lion,griffin
D stripes = The lower half of the shield is parted into upright stripes by turns.
D ring = A double outline, one thick and one thin, follows the shield all round.
O letters = $words runs along a band under it in firm capitals.
O two inks = Shield and stripes are $ink and $ground.
O *club colours = Deep red and white, with gold for the animal.
V crest = Flat vector crest, symmetrical, centred

plain-menu-burger | sheet | menu, menu design, burger menu, chalkboard menu, menu board, restaurant menu & burger, burgers, fries, diner, fast food, bbq, pizza, pizzeria | @ any
D burger = A tall burger in cross section is drawn across the upper third, each layer apart from the next: bun, lettuce, tomato, cheese, patty, bun. -pizza,pizzeria
D pizza = A round pizza is drawn across the upper third, one slice pulled out with threads of cheese, basil leaves on top. +pizza,pizzeria
D columns = Below, two columns of short lines stand for the dishes, small stars before some of them.
D corner = In the lower corners stand a paper cup with a straw and a bag of fries. -pizza,pizzeria
D corner oven = In the lower corners stand a tomato on the vine and a wood-fired oven with a small flame. +pizza,pizzeria
O chalk = It is drawn in white and yellow chalk on black slate, with wiped-out traces behind and a wooden frame round it. +chalkboard,chalk,blackboard
O *print inks = Black and tomato red on cream paper. -chalkboard,chalk,blackboard
O letters = $words stands at the head in hand-drawn slab letters.
V menu = Menu seen straight on, even light

plain-poster-fest-dance | sheet | festival poster, dance poster, dance festival poster, poster, flyer, ballet poster & dance, ballet, dancers, dancer, salsa, hip hop, flamenco | @ any
D leap = One dancer leaps right across the sheet, legs stretched in a split, arms flung up, a long ribbon of cloth flying behind. -salsa,flamenco,hip
D pair = A couple turns in the middle, her skirt swung out into a wide spiral that fills the sheet. +salsa,flamenco
D freeze = A dancer stands on one hand, legs scissored in the air, cap on the floor. +hip
D echoes = The figure comes back twice behind in paler tones, each a little later in the movement.
D bare = The ground is one flat colour, with the lower fifth left free.
O letters = $words stands there in tall narrow capitals.
O *stage inks = Vermilion, pink, deep violet and cream.
V poster = Screen-printed poster, upright, seen flat, crisp edges

plain-cover-memoir | sheet | book cover, novel cover, cover & poetry, poems, memoir, self help, self-help, mindfulness, biography, literary, short stories, family saga | @ any
D chair = An empty chair stands by an open window, a curtain blown inward over its back.
D sea = In the window lies only a calm sea and a high sky.
D bird = One small bird sits on the sill, looking in.
D room = The wall beside is bare and left free for title and name.
O letters = $words stands on the wall in fine spaced capitals.
O *quiet colours = Chalk white, pale blue and one warm ochre.
V cover = Upright book cover, quiet painting, seen flat

plain-shirt-pet | sheet | t-shirt design, t shirt design, tshirt design, shirt design, shirt print, t-shirt print, tee design, hoodie design & that: cat, dog, dinosaur, t-rex, sloth, raccoon, frog, bear, shark, octopus, panda, fox, owl, corgi, pug, unicorn, dragon, astronaut, skeleton, alien & #animal, sunglasses, guitar, skateboard, pizza, coffee, surf, riding, funny, cool, retro, space, bike, motorcycle, headphones, beer | @ any
D cool = $That stands in the middle from the front with one brow raised and dark glasses on, arms crossed. -riding,skateboard,surf,guitar,space,bike,motorcycle
D rides = $That leans back on a board in full ride, one arm up, speed lines behind. +riding,skateboard,surf
D plays = $That bends back over an electric guitar, mouth wide open. +guitar
D space = $That floats in a round window of stars and one ringed planet. +space
D wheels = $That sits low on a motorcycle with high handlebars, scarf flying. +bike,motorcycle
D sun = A striped round sun stands behind, cut off level at the foot.
D lines = Outlines are bold, shade is cut in as parallel strokes, and the ink is cracked in a few places.
O letters = $words runs in an arc above in fat rounded letters.
O *retro inks = Cream, mustard, rust and teal.
V print = Print design centred on black cotton, seen straight from above, flat inks

plain-card-cat-cake | sheet | birthday card, card, greeting card, birthday invitation & that: cat, cats, kitten, dog, puppy, corgi, bunny, rabbit, fox, bear, mouse, hedgehog, panda, otter, penguin, hamster, raccoon, capybara & cupcake, cupcakes, cake, birthday cake, candle, candles, donut, muffin | @ any
D behind the cakes = $That sits behind a row of cupcakes with its chin on the table edge, paper hat askew, one paw stretched out to the nearest. +cupcake,cupcakes,donut,muffin
D behind the cake = $That sits behind a round cake with its chin on the table edge, paper hat askew, eyes on the single candle. -cupcake,cupcakes,donut,muffin
D icing = Icing in pink, mint and white swirls carries sugar pearls and one candle with a small flame.
D whiskers = A dab of icing on the nose tells what has already been tasted.
O letters = $words stands above in bouncing brush letters.
O *sweet colours = Pink, mint, lemon yellow and warm white. -black
V card = Front of an upright card, gouache, seen straight on
`;
