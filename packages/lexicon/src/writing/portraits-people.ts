/** How people of each age look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const PEOPLE_PORTRAITS = `
person | person, human, figure, individual, someone
F short brown hair = $The {has|have} short brown hair, dark eyebrows and a relaxed, friendly face. -hat,hood,helmet,bald,blond,mask
F *grey coat and blue scarf = $The {wears|wear} a long grey wool coat over a white shirt, with a blue knitted scarf loosely tied at the neck. -summer,beach,dress,suit,naked
F *jeans and sweater = $The {wears|wear} a dark green sweater, blue jeans and white sneakers. -summer,beach,dress,suit,uniform,armour,armor,naked
F slim with loose hair = $The {is|are} slim, with hair reaching the collar and a thoughtful expression. -hat,hood,helmet,bald
P hands in pockets = $The {stands|stand} relaxed with both hands in $his pockets, looking straight ahead with a slight smile. -portrait,close-up
P looking over one shoulder = $The {looks|look} back over one shoulder with a calm expression. -portrait,close-up
P direct gaze = $The {looks|look} straight at the viewer with calm eyes and a closed mouth. +portrait,close-up
P slight smile = $The {turns|turn} $his face slightly to one side, smiling a little. +portrait,close-up
P walking mid-step = $The {walks|walk} at an easy pace with one foot forward, one hand in a coat pocket and eyes on the way ahead. +walking,strolling,wandering,crossing -dog,umbrella
P walking away relaxed = Mid-step, $the {walks|walk} with arms swinging loosely and the head slightly lowered. +walking,strolling,wandering,crossing -dog,umbrella
P book open in both hands = $The {holds|hold} an open book in both hands and {reads|read} with lowered eyes, completely absorbed. +reading
P paperback in one hand = Holding a paperback open in one hand, $the {reads|read} with the chin resting on the other. +reading
P under an open umbrella = $The {holds|hold} an open umbrella upright in one hand, shoulders slightly raised, looking out from under it. +umbrella
P seated with hands together = $The {sits|sit} leaning slightly forward with both hands together in $his lap. +sitting,seated
P asleep on one arm = $The {sleeps|sleep} with the head resting on a folded arm, eyes closed and face relaxed. +sleeping,asleep,napping -against,under,book,books,hammock,boat,train,bus,tent,tree
P talking with open hands = Two lean toward each other in conversation, one talking with an open hand, the other listening with a grin. +gossiping,chatting,whispering,talking -horse,dog,cat,donkey,cow,goat,hen,bird,phone,baby,teddy,doll
P arguing face to face = They face each other with raised eyebrows and open mouths, one pointing, the other with arms crossed. +arguing,quarrelling,bickering -crowd
P wrestling and laughing = They grip each other by the shoulders and push, both laughing and slightly off balance. +wrestling,tussling,grappling
P palms together = $The {prays|pray} with palms pressed together at the chest, head bowed and eyes closed. +praying
P tears on the cheek = Tears run down $his cheeks and $the {wipes|wipe} one eye with the back of a hand. +crying,weeping,sobbing
P laughing openly = $The {laughs|laugh} with the head tipped back, eyes nearly closed and a wide open smile. +laughing,giggling
P singing with raised chin = $The {sings|sing} with closed eyes, an open mouth and one hand on the chest. +singing -microphone,stage
P checking the time = $The {waits|wait} with one hand on the strap of a shoulder bag, looking down the street. +waiting
P cross-legged and still = $The {sits|sit} cross-legged with a straight back, eyes closed and hands resting on both knees. +meditating
P tree pose = $The {balances|balance} on one leg on a purple mat, palms pressed together above the head, eyes fixed ahead. +yoga
P stretched on the mat = On a blue exercise mat $the {stretches|stretch} forward with straight legs, reaching for both feet. +stretching,exercise
P jump with raised arms = $The {jumps|jump} with both feet off the ground, arms thrown up and a huge smile. +jumping,leaping
P running with bent arms = $The {runs|run} with bent arms and one knee raised, breathing hard, eyes fixed ahead. +running,sprinting,racing,jogging
P swimming front crawl = $The {swims|swim} front crawl, one arm reaching forward and the face turned sideways to breathe, drops flying from the hand. +swimming -diver,scuba,underwater,turtle,whale,dolphin,reef
P turning with open arms = $The {dances|dance} with arms spread wide, hair swinging, one foot lifted behind. +dancing,spinning,twirling
P first wobbly steps = With both arms held up for balance, $the {takes|take} a wobbly step forward and {grins|grin}. +steps,toddling,step
P big yawn = $The {yawns|yawn} with closed eyes, stretching both arms above the head. +yawning,stretching
P climbing with a rucksack = $The {climbs|climb} uphill with a backpack, bent slightly forward, one hand on the raised knee. +climbing,hiking -wall,rope,tree,ladder,out,lake,pool,sea,river,water,fence,gate,stairs,staircase,window,roof,cliff,rock,into,through
P gliding on the ice = $The {glides|glide} forward on one bent leg, arms out for balance, cheeks pink from the cold. +skating
P snow spray in the turn = $The {carves|carve} a turn with bent knees, throwing up a spray of snow. +skiing,snowboarding
P flying down on a sled = $The {races|race} downhill on a wooden sled, holding the rope tight and laughing, snow flying up in front. +sledding,sledging
P conducting with a baton = With both arms raised and a white baton in one hand, $the {conducts|conduct} with closed eyes and a serious face. +raised,conducting
P shaving at the mirror = White shaving foam covers $his cheeks and chin; $the {draws|draw} a razor down one side, watching the mirror. +shaving
P waving hello = $The {waves|wave} with one raised hand and a friendly smile. +waving
P typing at a laptop = $The {types|type} on a silver laptop, eyes on the bright screen, a mug of coffee within reach. +typing,laptop,computer,coding,programming
P phone in hand = $The {looks|look} down at a phone in one hand, the screen lighting $his face. +phone,texting,scrolling
P phone at the ear = $The {holds|hold} a phone to one ear and {smiles|smile}, looking into the distance. +calling,telephone
P writing in a notebook = $The {writes|write} in an open notebook with a pen, head bent and hair falling forward. +writing,notebook,journal
P studying over books = Elbows on the table, $the {studies|study} an open textbook with a pencil in one hand, a laptop and a cold cup of coffee beside it. +studying,homework
P shopping bags in both hands = $The {carries|carry} a full paper shopping bag in each arm, a green leek sticking out of one. +shopping,groceries,grocery
P taking a picture = $The {holds|hold} a camera to one eye with both hands, one elbow tucked in, the other eye closed. +photographing,photograph,picture,pictures,photo
P cooking at the stove = $The {stirs|stir} a steaming pan with a wooden spoon, a tea towel over one shoulder. +cooking
P hanging out the washing = $The {pegs|peg} a white sheet to the line with raised arms, a wicker basket of wet laundry on the ground. +laundry,washing
P pushing a pram = $The {pushes|push} a pram with both hands and {looks|look} down at the baby with a smile. +pram,stroller
P snowball in the air = One throws a snowball with a raised arm, another ducks behind a low wall of snow, and all of them laugh. +snowball,snowballs
P pillow fight = Pillows swing, white feathers fly through the air, and everybody laughs. +pillow,pillows
P picnic on the grass = They sit on a checked blanket with bread, cheese, strawberries and a wicker basket in the middle. +picnic
P sweeping with a broom = $The {sweeps|sweep} the floor with a long-handled broom, a small heap of dust in front of it. +sweeping
M different coats = One wears a grey coat and a blue scarf, another a mustard jacket, and the tallest a dark green parka with the hood down.
M talking in a loose group = $The stand in a loose group, one talking with raised hands, the others listening and smiling.
M side by side = The taller of the two has an arm round the other’s shoulders, and both look ahead and smile. +two,pair,couple
S white sneakers = The white laces of $his sneakers are tied in neat bows. -boots,boot,barefoot,snow,winter,beach
S breath in the cold = A small white cloud of breath hangs in front of $his mouth. +snow,winter,cold,frost -indoors,in
G the face; the hair; the hands

man | man, guy, gentleman, father, dad, husband, brother, uncle, boyfriend
F *navy jacket and jeans = $The {wears|wear} a navy jacket over a grey T-shirt, faded blue jeans and brown leather boots. -suit,uniform,armour,armor,shirtless,coat,summer
F broad shoulders and short hair = $The {has|have} broad shoulders, short dark hair and a strong jaw. -young,teenage,portrait,long,bald
F stubble and brown eyes = $The {has|have} dark stubble, thick eyebrows and friendly brown eyes. -beard,bearded,old
F *checked shirt = $The {wears|wear} a red and black checked shirt with the sleeves rolled up to the elbow. -winter,snow,coat,suit,jacket,sweater
P thumbs in pockets = $The {stands|stand} with both thumbs in the pockets of $his jeans, smiling at the viewer. -portrait
P arms crossed = $The {stands|stand} with crossed arms and a calm, confident look. -portrait
P looking off to the side = $The {looks|look} off to one side, deep in thought, one hand resting on the back of the neck.
P reading in a chair = Leaning back in $his seat, $the {reads|read} with one ankle on the other knee and the book open in one hand. +reading
P big laugh = $The {laughs|laugh} out loud, eyes creased and white teeth showing. +laughing
P dozing with crossed arms = $The {dozes|doze} with arms crossed and the chin on the chest, legs stretched out in front. +sleeping,asleep,napping
P mug in both hands = $The {holds|hold} a steaming mug in both hands just below the chin, looking over it with sleepy eyes. +coffee,tea,drinking,cup
P hunched in the rain = $The {hurries|hurry} with raised shoulders, the collar turned up and hair wet on the forehead. +rain -umbrella,sitting,reading,dog,walking
P wet coat in the rain = Rain runs down $his coat as $the {walks|walk}, hood up and hands deep in the pockets. +rain -umbrella,sitting,reading,dog
P striding under an umbrella = $The {strides|stride} along under a large black umbrella, shoes splashing through thin water. +umbrella -dog,sharing,couple
P tossing the pan = $The {tosses|toss} vegetables in a hot pan with one hand, a wooden spoon in the other, steam rising. +cooking
P sewing a button = $The {sews|sew} with a needle and blue thread, holding the cloth close and squinting at the last stitch. +mending,sewing
P pedalling upright = $The {rides|ride} a bicycle with both hands on the handlebars, jacket open and one pedal down. +bicycle,bike,cycling
P looking out of the window = $The {stands|stand} at the window with one arm leaning on the frame, daylight on $his face. +window -sitting,reading
P sprint with pumping arms = $The {runs|run} at full speed, fists pumping, shirt pressed to the chest and one foot just leaving the ground. +running
P low over the skateboard = Knees bent and arms out, $the {rides|ride} low, both feet across the board. +skateboarding -holding,carrying
M *jackets and beards = One has a red beard and a denim jacket, one a shaved head and a grey sweater, the third dark curls and a navy coat. -two
M *pair in shirts = One wears a white shirt with rolled sleeves, the other a dark blue polo; they stand side by side with arms crossed. +two,pair
S steel watch = A steel watch with a brown leather strap shows at $his wrist. -medieval,ancient,winter
S bread crumbs of stubble = A little grey shows in the stubble on $his chin. -young,bearded,beard
G the face; the hair; the hands

woman | woman, lady, mother, mom, mum, wife, aunt, girlfriend
F wavy brown hair = $The {has|have} wavy, shoulder-length brown hair, brown eyes and a warm smile. -hat,hood,short-haired,long-haired,bald,blonde,red-haired
F *rust linen dress = $The {wears|wear} a rust-red linen dress with buttons down the front and white canvas shoes. -winter,snow,coat,suit,uniform,armour,armor,jeans
F short black hair = $The {has|have} short black hair with a straight fringe, dark eyes and small gold earrings. -long-haired,hat,hood,blonde,red-haired
F *green coat = $The {wears|wear} a belted dark green coat with a cream scarf, and brown ankle boots. -summer,beach,dress,gown
F tall and slender = $The {is|are} tall and slender, with a long neck and hair tied back in a loose bun. -short-haired,hat,hood
P hand in the hair = $The {tucks|tuck} a strand of hair behind one ear and {looks|look} down with a small smile.
P arms loosely folded = $The {stands|stand} with loosely folded arms, looking to one side with a calm face. -portrait,close-up
P curled up reading = $The {reads|read} with both legs tucked up beside $him, the open book resting on one knee. +reading -train,bus,standing,park
P absorbed in a paperback = Head tilted to one side, $the {reads|read} a paperback held open in one hand, a finger ready to turn the page. +reading
P asleep on a cheek = $The {sleeps|sleep} on one side with a hand under the cheek, hair spread over the pillow. +sleeping,asleep,napping
P laughing behind a hand = $The {laughs|laugh} with closed eyes, one hand half covering the mouth. +laughing
P dancing with swinging skirt = $The {dances|dance} with both arms above the head, skirt and hair swinging out as $he {turns|turn}. +dancing
P warm cup under the chin = Both hands round a steaming cup, $the {breathes|breathe} in the steam with lowered eyes. +coffee,tea,drinking,cup
P wet hair in the rain = $The {runs|run} through the rain with wet hair and a coat held over the head, laughing. +rain -umbrella,window,sitting,reading,dog,train,walking
P red umbrella = $The {walks|walk} under a red umbrella, one hand in a coat pocket, looking ahead. +umbrella
P daydreaming at the window = $The {gazes|gaze} out of the window with the chin in one hand, a faint reflection of $his face in the glass. +window -reading
P kneading on a floured table = Sleeves rolled up, $the {presses|press} both hands into a ball of dough on a floured table. +kneading,dough,baking
P tasting the sauce = $The {tastes|taste} from a wooden spoon with one hand held under it, eyebrows raised. +cooking
P brush at the canvas = $The {paints|paint} with a long brush, a palette of wet colours on the other arm and a spot of blue on the cheek. +painting
P bicycle with a basket = $The {rides|ride} a bicycle with a wicker basket of flowers in front, hair blowing back. +bicycle,bike,cycling
P low over the skateboard = Knees bent and arms out, $the {rides|ride} low, both feet across the board. +skateboarding -holding,carrying
M *three in colour = One wears a yellow dress, one a white blouse and jeans, and the eldest a navy cardigan over a grey skirt. -two
M *arm in arm = One has long dark hair and a camel coat, the other short blond hair and a red jacket; they walk arm in arm. +two,pair
S silver necklace = A thin silver chain with a small round pendant lies at $his collarbone. -spacesuit,helmet,armour
S small gold hoops = Small gold hoops hang from $his ears. -hood,helmet
G the face; the hair; the hands

old-man | old man, grandfather, grandpa, elderly man
F *cardigan and white stubble = White stubble covers $his chin, and $the {wears|wear} a brown knitted cardigan over a checked shirt. -suit,uniform,beard,bearded,summer
F bald with bushy eyebrows = $The {is|are} nearly bald, with bushy white eyebrows, large ears and kind, watery eyes. -hat,cap
F lined face = Deep wrinkles run across $his forehead and spread from the corners of the eyes.
F *flat cap and tweed = $The {wears|wear} a grey flat cap, a brown tweed jacket and a dark green scarf. -summer,hat,bald
P both hands on a stick = $The {sits|sit} with both hands resting on a wooden walking stick, looking up with a gentle smile. -standing,walking
P hands behind the back = $The {stands|stand} slightly stooped with both hands behind the back.
P newspaper and glasses = Glasses low on $his nose, $the {reads|read} with the page held at arm’s length. +reading
P asleep in the armchair = $The {sleeps|sleep} sitting up with the head tipped to one side, glasses still on and hands folded on the belly. +sleeping,asleep,napping
P laughing with creased eyes = $The {laughs|laugh} so hard that $his eyes disappear in wrinkles, one hand slapping a knee. +laughing
P rod over the water = $The {holds|hold} a fishing rod in both hands and {watches|watch} the float with narrowed eyes, a metal bucket at $his feet. +fishing
P net across the knees = With the net spread over both knees, $the {works|work} a wooden needle through the torn mesh. +mending,net,nets -pier,fisherman
P shaky cup of tea = $The {lifts|lift} a white cup with both hands and {takes|take} a small sip, steam on the glasses. +coffee,tea,drinking
P playing with closed eyes = $The {plays|play} with closed eyes and a faint smile, one foot tapping. +violin,fiddle,guitar,playing -chess,cards,card,grandchild
P slow walk under an umbrella = $The {walks|walk} slowly under a black umbrella, a walking stick in the other hand. +umbrella,rain -dog
P feeding birds from a bag = From a paper bag on $his knee $the {throws|throw} crumbs to the ground with a slow swing of the arm. +pigeons,pigeon
M *bench of friends = One has a white beard and a flat cap, one a walking stick and a green cardigan, and the third braces over rolled-up sleeves.
M *two old friends = One is bald and stout in a grey waistcoat, the other thin with a white moustache and a brown jacket. +two,pair
S thick glasses = $His thick-framed glasses have slipped halfway down the nose. -sunglasses
S handkerchief in the pocket = A folded white handkerchief sticks out of $his breast pocket. -summer,beach,snow
G the face; the hands; the hair

old-woman | old woman, grandmother, grandma, granny, elderly woman, nan
F silver bun = $The {has|have} silver hair in a low bun, soft wrinkled cheeks and bright blue eyes. -hat,headscarf
F *floral apron = $The {wears|wear} a faded floral apron over a lilac cardigan and a long grey skirt. -dress,coat,gown
F small and round = $The {is|are} small and a little round, with white curls, round glasses and a kind face. -hat,headscarf
P hands folded in front = $The {stands|stand} with both hands folded over $his apron, smiling warmly.
P shawl round the shoulders = A knitted shawl round the shoulders, $the {sits|sit} upright and {looks|look} straight ahead with a soft smile. -standing,walking
P knitting in the lap = Two wooden needles click through a half-finished red scarf, the ball of wool beside $him; $the {looks|look} down at the stitches. +knitting
P kneading with floury hands = Flour on both forearms, $the {pushes|push} the dough forward with straight arms. +kneading,dough,baking,bread
P stirring the soup = $The {stirs|stir} a large steaming pot with a wooden spoon, the other hand holding the lid. +cooking,soup
P reading with a lamp = $The {reads|read} through round glasses, one finger following the line. +reading
P nap with the knitting = $The {naps|nap} in $his chair with the knitting in the lap and the glasses low on the nose. +sleeping,asleep,napping
P laughing warmly = $The {laughs|laugh} with one hand on the chest, cheeks round and eyes almost closed. +laughing
P sewing by hand = $The {sews|sew} with a fine needle, holding the cloth close to $his glasses. +mending,sewing
P pouring the tea = $The {pours|pour} tea from a flowered teapot, one finger holding the lid. +tea
M *neighbours in headscarves = One wears a red headscarf, one a blue apron, and a small one carries a basket of eggs.
M *arm in arm = $The walk arm in arm, one in a beige coat with a walking stick, the other in a purple hat. +two,pair
S pearl earrings = Small pearl earrings show below $his white hair. -headscarf,hat
S reading glasses on a cord = Reading glasses hang on a beaded cord round $his neck.
G the face; the hair; the hands

boy | boy, son, schoolboy, little boy, grandson, nephew
F messy brown hair = $The {has|have} messy brown hair, freckles and a gap between the front teeth. -baby,hat,blond
F *striped T-shirt and shorts = $The {wears|wear} a green and white striped T-shirt, beige shorts and red sneakers. -winter,snow,suit,uniform,coat,raincoat
F thin arms and big ears = $The {is|are} thin, with ears that stick out a little and a wide grin.
P hands behind the back = $The {stands|stand} with both hands behind the back, looking up with a shy smile.
P crouched over a find = $The {crouches|crouch} and {looks|look} closely at something small in the palm of one hand. -standing,portrait
P reading on the tummy = $The {lies|lie} on $his stomach and {reads|read} with the chin on both fists, feet in the air. +reading
P running with open arms = $The {runs|run} with arms spread wide and a huge grin, shirt flying. +running,racing,chasing
P laughing hard = $The {laughs|laugh} with both hands on the stomach and eyes squeezed shut. +laughing
P sprawled asleep = $The {sleeps|sleep} on the back with both arms above the head and the mouth slightly open. +sleeping,asleep,napping
P pulling on the kite string = Leaning back, $the {pulls|pull} on the kite string with both hands and {looks|look} up with an open mouth. +kite
P kicking the ball = $The {swings|swing} one leg and {kicks|kick} the ball hard, arms out for balance. +football,soccer,kicking
P jump into the puddle = Both rubber boots hit the puddle at once and muddy water sprays up all round; $the {laughs|laugh} with raised arms. +puddle,puddles,rain -umbrella,window,dog
P fishing from the edge = $The {sits|sit} on the edge with bare feet hanging down, holding a long rod and watching the red float. +fishing
P nose against the window = $The {presses|press} nose and both hands to the window, breath fogging the glass. +window
P drawing on the floor = On $his knees on the floor, $the {draws|draw} with a red crayon, other colours scattered round the sheet. +drawing,painting
P first bike ride = $The {grips|grip} the handlebars with both hands and {pedals|pedal} hard, a blue helmet on $his head. +bicycle,bike,cycling
P blowing bubbles = $The {blows|blow} through a plastic ring with round cheeks, a stream of soap bubbles floating away. +bubbles,bubble
P building with blocks = $The {sets|set} a red block on top of a tall wobbly tower, tongue between the teeth. +blocks,block,tower,lego
P low over the skateboard = Knees bent and arms out, $the {rides|ride} low, both feet across the board. +skateboarding -holding,carrying
M *gang of friends = One wears a red cap, one a striped T-shirt, and the smallest a yellow raincoat; all of them grin. -two
M tallest in the middle = The tallest has an arm round the shoulders of the one beside him, and the rest make faces. -two
M sharing a secret = One cups a hand round the other’s ear and whispers, and the other grins. +two,pair
S plaster on the knee = A blue plaster sticks to $his left knee. -winter,snow,suit
S untied lace = One shoelace has come undone. -barefoot,beach,boots,boot
G the face; the hair; the bare knees

girl | girl, daughter, little girl, schoolgirl, granddaughter, niece
F two brown plaits = $The {has|have} two brown plaits with red ribbons, freckles and big brown eyes. -short-haired,hood,hat,bald,blonde
F *yellow dress = $The {wears|wear} a yellow cotton dress, white socks and red shoes. -winter,snow,coat,raincoat,uniform,swimming,jeans
F straight fringe = $The {has|have} dark hair with a straight fringe, round cheeks and a gap-toothed smile. -teenage,blonde
F curly hair = Dark curls fall to $his shoulders, held off the face by a blue clip. -hat,hood,blonde
P standing with hands together = $The {stands|stand} with both hands clasped in front and smiles shyly, head tilted.
P looking up = $The {looks|look} up with wide eyes and parted lips.
P reading on crossed legs = $The {sits|sit} cross-legged with a picture book open in the lap, one finger on the page. +reading
P asleep with a toy = $The {sleeps|sleep} on one side with a stuffed rabbit in the arm, hair over the cheek. +sleeping,asleep,napping
P giggling = $The {giggles|giggle} with raised shoulders and both hands in front of the mouth. +laughing
P spinning in a dress = $The {spins|spin} with open arms, skirt and hair flying out in a circle. +dancing,spinning
P running with flying hair = $The {runs|run} toward us with open arms, hair flying and shoes kicking up behind. +running,chasing,jumping
P big umbrella = $The {holds|hold} a yellow umbrella that is much too large with both hands and {looks|look} up at the drops. +umbrella
P catching raindrops = In rubber boots, $the {tips|tip} the head back and {catches|catch} raindrops on the tongue. +rain -umbrella,window,dog
P violin under the chin = $The {plays|play} a small violin with a serious face, watching $his fingers. +violin
P painting on paper = $The {paints|paint} with a thick brush, a streak of blue on one cheek and pots of colour all round. +painting,drawing
P high on the swing = $The {swings|swing} high with straight legs, both hands on the ropes and hair streaming back. +swing,swinging
P kneeling on the window seat = $The {kneels|kneel} at the window with both elbows on the sill and {looks|look} out. +window
P stirring on a step stool = On a wooden step stool, $the {stirs|stir} batter in a big bowl, flour on the nose. +cooking,baking
P picking flowers = $The {bends|bend} down to pick a daisy, a small bunch already in the other hand. +flowers,flower,daisy,daisies -painting,selling,field
P blowing a dandelion = With round cheeks $the {blows|blow} the seeds off a dandelion and {watches|watch} them fly. +dandelion
P blowing soap bubbles = $The {blows|blow} a row of shining soap bubbles from a small ring, cheeks round. +bubbles,bubble
P roller skating = $The {rolls|roll} forward on white skates with arms out for balance, knees bent. +skates,skate,skating
P low over the skateboard = Knees bent and arms out, $the {rides|ride} low, both feet across the board. +skateboarding -holding,carrying
M *three friends = One wears a red pinafore, one dungarees and a striped shirt, and the smallest a pale blue dress. -two
M two whispering = One whispers behind a hand into the other’s ear, and both smile. +two,pair
S ribbon in the hair = A red ribbon is tied in a bow in $his hair. -hat,hood,helmet
S bracelet of beads = A bracelet of coloured plastic beads hangs at $his wrist. -winter,snow
G the face; the hair; the hands

child | child, kid, pupil, children, kids
F round cheeks = $The {has|have} round pink cheeks, fine light brown hair and big eyes. -teenage
F *red dungarees = $The {wears|wear} red dungarees over a striped long-sleeved shirt and small blue sneakers. -coat,raincoat,pyjamas,dress,uniform,summer,beach
F small and sturdy = $The {is|are} small and sturdy, with short dark hair and a curious look.
P looking up with a smile = $The {looks|look} up and {smiles|smile}, both arms hanging loosely.
P reaching up = On tiptoe, $the {stretches|stretch} one arm up as far as it goes. -sleeping,portrait
P picture book in the lap = $The {looks|look} into a large picture book spread over both knees, pointing at the page. +reading
P asleep on the tummy = $The {sleeps|sleep} on the stomach with one cheek on the pillow and the mouth a little open. +sleeping,asleep,napping
P running with a grin = $The {runs|run} forward with raised arms and a wide grin. +running,chasing
P laughing face = $The {laughs|laugh} with wide open mouth and clapping hands. +laughing
P stamping in the puddle = In rubber boots, $the {stamps|stamp} into a puddle and {laughs|laugh} at the splash. +puddle,puddles,rain -window,umbrella
P kneeling with a toy = $The {kneels|kneel} on the floor and {pushes|push} a toy with one hand, completely absorbed. +playing -sand,beach,snow,ball,water
P snowflakes on mittens = In thick mittens, $the {holds|hold} out both hands and {looks|look} up at the falling flakes. +snow
P sand and bucket = $The {kneels|kneel} in the sand with a red bucket and a small yellow spade, patting a tower smooth. +sand,sandcastle,beach -running,kite,dog,swimming
P crayon in the fist = $The {draws|draw} with a thick crayon held in the fist, nose close to the paper. +drawing,painting
P sliding down = $The {comes|come} down the slide with both arms up, hair flying. +slide,sliding
M *bright jackets = One wears a yellow jumper, one red dungarees and one a blue striped top. -two,summer,beach
M *summer shirts = One wears a striped T-shirt, one a yellow dress and one green shorts; the smallest has a sun hat. +summer,beach -two
M leaning in = Two lean forward to see better, one points, and the smallest looks up at the others. -two
M hand in hand = The bigger one leads the smaller by the hand, both in small steps. +two,pair
S mittens on a cord = Red mittens hang from $his sleeves on a cord. +winter,snow
S jam on the chin = There is a little strawberry jam on $his chin. +breakfast,eating,picnic,toast
G the face; the hair; the hands

baby | baby, newborn, infant
F round face and soft hair = $The {has|have} a round face, pink cheeks, a tiny nose and a wisp of soft hair. -bald
F *white romper = $The {wears|wear} a white cotton romper with small buttons and knitted yellow socks. -naked,bath,swaddled
P lying on the back = $The {lies|lie} on the back with both arms up and {looks|look} at us with wide eyes. -newborn,sleeping
P holding a foot = $The {holds|hold} one bare foot in both hands and {smiles|smile}. -newborn,sleeping
P peaceful sleep = $The {sleeps|sleep} on the back with closed eyes, both small fists beside the head and lips slightly parted. +sleeping,asleep,napping
P toothless smile = $The {laughs|laugh} with a wide toothless smile, arms waving. +laughing,smiling
P crying face = $The {cries|cry} with a red face, closed eyes and a wide open mouth. +crying
P crawling forward = $The {crawls|crawl} toward us on hands and knees with the head up and a curious look. +crawling
P splashing in the tub = $The {sits|sit} in shallow bubbly water and {splashes|splash} with both hands, a yellow rubber duck beside. +bath,bathtub
P high chair meal = In a wooden high chair $the {holds|hold} a small spoon, orange purée round the mouth. +eating,food
M swaddled in a row = $The lie side by side in white and striped blankets, one awake, the others asleep.
M twins side by side = Close together in matching knitted hats, one is asleep and the other looks up. +two,twins,twin,pair
S small knitted blanket = A soft knitted blanket in pale yellow covers $his legs. -bath,crawling,naked,swimming
G the fine hair; the round cheeks; the small hands
`;
