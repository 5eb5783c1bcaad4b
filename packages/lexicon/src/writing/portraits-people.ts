/** How people and beings that stand like people look, hold themselves and differ. The form of the rows: `
passages.ts`. */
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
P asleep on one arm = $The {sleeps|sleep} with the head resting on a folded arm, eyes closed and face relaxed. +sleeping,asleep,napping
P talking with open hands = Two lean toward each other in conversation, one talking with an open hand, the other listening with a grin. +gossiping,chatting,whispering,talking
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
P climbing with a rucksack = $The {climbs|climb} uphill with a backpack, bent slightly forward, one hand on the raised knee. +climbing,hiking -wall,rope,tree,ladder
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
P shopping bags in both hands = $The {carries|carry} a full paper shopping bag in each arm, a green leek sticking out of one. +shopping,groceries
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
S white sneakers = The white laces of $his sneakers are tied in neat bows. -boots,barefoot,snow,winter,beach
S breath in the cold = A small white cloud of breath hangs in front of $his mouth. +snow,winter,cold,frost -indoors,in
G the face; the hair; the folds at the elbow; the hands

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
M *jackets and beards = One has a red beard and a denim jacket, one a shaved head and a grey sweater, the third dark curls and a navy coat. -two
M *pair in shirts = One wears a white shirt with rolled sleeves, the other a dark blue polo; they stand side by side with arms crossed. +two,pair
S steel watch = A steel watch with a brown leather strap shows at $his wrist. -medieval,ancient,winter
S bread crumbs of stubble = A little grey shows in the stubble on $his chin. -young,bearded,beard
G the face; the creases of the sleeve; the hands

woman | woman, lady, mother, mom, wife, aunt, girlfriend
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
M *three in colour = One wears a yellow dress, one a white blouse and jeans, and the eldest a navy cardigan over a grey skirt. -two
M *arm in arm = One has long dark hair and a camel coat, the other short blond hair and a red jacket; they walk arm in arm. +two,pair
S silver necklace = A thin silver chain with a small round pendant lies at $his collarbone. -spacesuit,helmet,armour
S small gold hoops = Small gold hoops hang from $his ears. -hood,helmet
G the face; the folds of the sleeve; the hands

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
P playing with closed eyes = $The {plays|play} with closed eyes and a faint smile, one foot tapping. +violin,fiddle,guitar,playing -chess,cards,grandchild
P slow walk under an umbrella = $The {walks|walk} slowly under a black umbrella, a walking stick in the other hand. +umbrella,rain -dog
P feeding birds from a bag = From a paper bag on $his knee $the {throws|throw} crumbs to the ground with a slow swing of the arm. +pigeons
M *bench of friends = One has a white beard and a flat cap, one a walking stick and a green cardigan, and the third laughs with open hands.
M *two old friends = One is bald and stout in a grey waistcoat, the other thin with a white moustache and a brown jacket. +two,pair
S thick glasses = $His thick-framed glasses have slipped halfway down the nose. -sunglasses
S handkerchief in the pocket = A folded white handkerchief sticks out of $his breast pocket. -summer,beach,snow
G the face; the hands; the spectacle wire

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
G the face; the hair; the hands; the spectacle rims

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
P blowing bubbles = $The {blows|blow} through a plastic ring with round cheeks, a stream of soap bubbles floating away. +bubbles
P building with blocks = $The {sets|set} a red block on top of a tall wobbly tower, tongue between the teeth. +blocks,tower,lego
M *gang of friends = One wears a red cap, one a striped T-shirt, and the smallest a yellow raincoat; all of them grin. -two
M tallest in the middle = The tallest has an arm round the shoulders of the one beside him, and the rest make faces. -two
M sharing a secret = One cups a hand round the other’s ear and whispers, and the other grins. +two,pair
S plaster on the knee = A blue plaster sticks to $his left knee. -winter,snow,suit
S untied lace = One shoelace has come undone. -barefoot,beach,boots
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
P blowing soap bubbles = $The {blows|blow} a row of shining soap bubbles from a small ring, cheeks round. +bubbles
P roller skating = $The {rolls|roll} forward on white skates with arms out for balance, knees bent. +skates,skating
M *three friends = One wears a red pinafore, one dungarees and a striped shirt, and the smallest a pale blue dress. -two
M two whispering = One whispers behind a hand into the other’s ear, and both smile. +two,pair
S ribbon in the hair = A red ribbon is tied in a bow in $his hair. -hat,hood,helmet
S bracelet of beads = A bracelet of coloured plastic beads hangs at $his wrist. -winter,snow
G the face; the hair; the hands; the ribbon ends

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
M *bright jackets = One wears a yellow raincoat, one a red jacket and one a blue knitted hat, and they crowd together laughing. -two,summer,beach
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
M twins side by side = Close together in matching knitted hats, one is asleep and the other looks up. +two,twins,pair
S small knitted blanket = A soft knitted blanket in pale yellow covers $his legs. -bath,crawling,naked,swimming
G the down on the head; the round cheek; the small fingernails; the wet lip

couple | couple, lovers, two people
F *two coats = One wears a camel coat and the other a dark blue one, with scarves of the same red wool. -summer,beach,wedding,gown,tuxedo,dancing,kitchen
F dark hair and fair hair = One has short dark hair and a trimmed beard; the other is a little shorter, with wavy auburn hair. -old,elderly,bald
F *summer clothes = One wears a white linen shirt and the other a light blue summer dress. +summer,beach -wedding
P foreheads together = $The {stand|stand} forehead to forehead with closed eyes, holding hands between them.
P arms round each other = $The {stand|stand} close with their arms round each other’s waists and {smile|smile}.
P slow dance at home = $The {dance|dance} close together, one hand in the other’s, cheek against cheek, both smiling with eyes closed. +dancing,waltzing
P twirl under the arm = One lifts an arm and the other turns under it, laughing, hair swinging out. +dancing,waltzing
P kiss = $The {kiss|kiss} with closed eyes, one hand on a cheek and the other at the waist. +kissing,kiss
P under one umbrella = $The {walk|walk} close together under one umbrella, shoulders touching and hands joined on the handle. +umbrella,rain
P walking hand in hand = $The {walk|walk} hand in hand, one half a step ahead and looking back at the other with a smile. +walking,strolling
P laughing together = $The {lean|lean} against each other and {laugh|laugh}, one with a hand over the eyes. +laughing
P across the table = $The {sit|sit} across a small table with two cups, hands touching in the middle, looking at each other. +coffee,tea,dinner,table
P arguing = One talks with a raised hand and an angry face; the other looks away with crossed arms. +arguing,quarrelling,fighting
P on the sofa = $The {sit|sit} close together on the sofa under one blanket, one head on the other’s shoulder and a bowl of popcorn between them. +sofa,couch,film,movie
P side by side on a bench = $The {sit|sit} close on the bench, one arm along the backrest behind the other’s shoulders. +bench,sitting -sofa,couch,bed
M pairs = One pair walks hand in hand, another stands kissing, and the third shares a blanket. +couples,many
S gloved hands = Their gloved hands are joined. +winter,snow,cold
S matching rings = Thin gold wedding rings show on both their hands. +married,elderly,old,wedding
G the faces; the hair; the joined hands; the shoulders

family | family, parents, relatives
F three generations = Grandparents with white hair, a bearded father, a mother with a dark ponytail and two small children make up $the. -portrait
F *bright everyday clothes = The father wears a blue shirt, the mother a yellow dress, and the children striped T-shirts. -winter,snow
P arms round each other = $The {stand|stand} close together with arms round each other’s shoulders, all smiling, the youngest held on one hip.
P walking in a line = $The {walk|walk} side by side holding hands, the youngest swung up between the parents.
P dinner round the table = $The {sit|sit} round the table passing a large bowl, one pouring water, the children laughing. +dinner,eating,table,meal,breakfast
P barefoot in the shallows = Barefoot with rolled-up trousers, $the {run|run} through the shallow water hand in hand. +beach,sea
P close on the sofa = $The {sit|sit} squeezed together on one sofa under a blanket, the smallest child in the middle. +reading,sofa,film,movie,couch
P sledge in the snow = In thick coats and knitted hats, $the {pull|pull} a wooden sledge with the youngest sitting on it. +snow,winter
P picnic on a blanket = $The {sit|sit} on a checked blanket with a wicker basket, bread, strawberries and a bottle of juice. +picnic
M two families = One family carries a cool box and towels, another pushes a pram; the children have already run ahead. +many,families
S toy in the youngest hand = The youngest child holds a small stuffed bear by one arm.
G the face; the tops of the heads; the hands; the hair

sisters | sister, sisters, twins, siblings, best friends, friends, friend
F dark hair in two lengths = One has long dark hair and the other a short bob; both have the same wide smile. -friends,friend,brothers
F *denim and knitwear = One wears a denim jacket and a white T-shirt, the other a mustard sweater and black jeans. -summer,beach,gown
P arm in arm = $The {walk|walk} arm in arm with their heads close together, smiling.
P head on a shoulder = One rests the head on the other’s shoulder and both look ahead. -portrait
P laughing together = $The {laugh|laugh} with closed eyes, holding on to each other’s arms. +laughing
P squeezed under one umbrella = $The {hurry|hurry} along under one small umbrella, pressed together and laughing. +umbrella,rain
P sitting side by side = $The {sit|sit} side by side with stretched-out legs, sharing a bag of chips. +sitting
P dancing with raised arms = $The {dance|dance} facing each other with raised arms and open smiles. +dancing
P ice cream cones = Each holds an ice cream cone, one strawberry and one chocolate. +ice-cream,cones
M circle of friends = $The stand in a circle with arms round each other’s shoulders, laughing.
M *matching pair = Both wear striped shirts, one in red and white, the other in blue and white. +two,twins,pair
S matching bracelets = Both wear the same woven bracelet in red and blue. -winter,snow
G the face; the linked arms; the hair

fisherman | fisherman, angler, trawlerman, fisherwoman, old fisherman
F *yellow oilskins = $The {wears|wear} yellow oilskin trousers with braces over a thick navy sweater, and green rubber boots. -summer
F weathered face and grey beard = $The {has|have} a tanned, deeply lined face and a short grey beard. -young,girl,woman,beard,bearded
P rod in both hands = $The {holds|hold} a fishing rod in both hands and {watches|watch} the line with narrowed eyes.
P bucket of fish = $The {stands|stand} with a bucket of silver fish in one hand and smiles at us.
P casting the line = $The {swings|swing} the rod forward to cast, the line curving through the air above the water. +casting,fishing,angling
P mending the net = $The {sits|sit} with the net over both knees and {works|work} a wooden needle through the mesh. +mending,net,nets
P hauling in the net = $The {leans|lean} back and {hauls|haul} a dripping net over the side of the boat, silver fish in the mesh. +hauling,pulling
P fish held up = $The {holds|hold} up a large silver fish with both hands and {grins|grin}. +catch,fish,caught
P rowing with both oars = $The {pulls|pull} on both oars of a small wooden boat, leaning back. +rowing
M *crew in oilskins = One wears yellow oilskins, one an orange jacket and one a navy sweater; they stand close together on deck.
S knitted cap = $He {has|have} pulled a dark blue knitted cap down over the ears. -hat,summer
S enamel mug = A dented white enamel mug of tea stands within reach. -boat,underwater
G the face; the wet twine; the hands; the oilskin folds

sailor | sailor, captain, sea captain, skipper, sea dog
F *navy coat with brass buttons = $The {wears|wear} a dark blue double-breasted coat with brass buttons and a white-topped cap. -summer,shirtless
F white beard and tanned face = $The {has|have} a short white beard, a sunburnt face and pale blue eyes. -young,girl,woman
P hands on the wheel = $The {stands|stand} at the wooden wheel with both hands on the spokes, looking ahead. +wheel,steering,sailing
P looking out to sea = $The {shades|shade} $his eyes with one hand and {looks|look} into the distance.
P coiling a rope = $The {coils|coil} a thick rope over one arm, feet apart. -wheel
P brass telescope = $The {looks|look} through a long brass telescope, the other eye closed. +telescope,spyglass,binoculars
P pipe in the mouth = $The {smokes|smoke} a curved wooden pipe, a thin line of smoke rising past the cap. +pipe,smoking
M *striped jerseys = One wears a dark coat and cap, the others navy and white striped jerseys with white trousers.
S anchor tattoo = A faded blue anchor is tattooed on $his forearm. -coat,winter
G the face; the brass buttons; the peak of the cap; the hands

lighthouse-keeper | lighthouse keeper, keeper of the lighthouse
F *cream jersey and dark cap = $The {wears|wear} a thick cream wool jersey, dark trousers and a blue cap. -summer
F grey beard and calm eyes = $The {has|have} a full grey beard and calm grey eyes in a lined face. -woman,girl,young
P hand on the rail = $The {stands|stand} at the gallery rail with one hand on it, looking out over the water.
P polishing the lens = $The {polishes|polish} the large glass lens with a white cloth in slow circles. +lamp,polishing,cleaning
P lantern in one hand = $The {climbs|climb} the spiral stairs with a lantern held up in one hand. +climbing,stairs,lantern
M keepers together = One carries a lantern and another a coil of rope.
S brass keys = A ring of brass keys hangs from $his belt.
G the face; the hair; the hands

violinist | violinist, fiddler, violin player
F *black concert clothes = $The {wears|wear} a black jacket over a white shirt with an open collar. -dress,gown,street
F slim with dark hair = $The {is|are} slim, with dark hair brushed back from the forehead.
P bow on the strings = $The {plays|play} with the violin under the chin, eyes closed and the bow drawn halfway across the strings.
P looking along the strings = Chin on the violin, $the {looks|look} down along the strings at $his left hand.
P tuning by ear = $The {turns|turn} a tuning peg with one hand and {plucks|pluck} a string with the other, head tilted. +tuning,resting
P bowing to applause = $The {bows|bow} from the waist with the violin and bow in one hand. +bowing,applause
P playing while dancing = $The {plays|play} fast with one foot lifted, hair flying. +dancing
P coins in the open case = The open violin case in front of $the, lined with red velvet, holds a few coins and notes. +street,busking,busker
M bows in one line = Their bows all point the same way; the one in front sways forward with closed eyes.
S red velvet case = An open violin case lined with red velvet stands nearby.
G the face; the varnish; the hair; the hands

cellist | cellist, cello player
F *plain black clothes = $The {wears|wear} a plain black shirt and black trousers. -dress,gown,street
F hair tied back = $The {has|have} hair tied back and a serious, concentrated face.
P bow drawn mid-stroke = $The {sits|sit} with the cello between the knees, eyes closed, drawing the bow slowly across the strings.
P hand high on the neck = Head bent toward the neck of the cello, $the {presses|press} the strings high up with the left hand.
P plucking a string = $The {plucks|pluck} a string with one finger and {watches|watch} it, the bow held loosely in the same hand. +plucking
P tuning the cello = $The {turns|turn} a peg and {listens|listen} with the head tilted. +tuning,preparing
M row of cellos = $The sit in a row with the brown cellos leaning against their shoulders, all bows at the same angle.
S sheet music = Sheet music lies open on a black stand. -subway,street,station
G the face; the ribs of the cello; the strings; the hands; the scroll

pianist | pianist, piano player
F *black suit = $The {wears|wear} a black suit with a white shirt. -dress,gown,jeans,child,girl
F long fingers = $The {has|have} long slim fingers and dark hair falling over the forehead.
P hands spread on the keys = $The {plays|play} with both hands spread on the white keys, head bowed and eyes nearly closed.
P leaning into the chord = $The {leans|lean} forward into a loud chord, shoulders raised.
P hands lifted from the keys = Both hands lifted high above the keys, $the {looks|look} up at the end of a chord. +concert
P singing into the microphone = $The {sings|sing} into a microphone above the keyboard while both hands go on playing. +singing
P elbows on the closed lid = $The {rests|rest} both elbows on the closed lid and {looks|look} away, chin in one hand. +resting
M four hands at one piano = $The sit side by side on one bench, four hands on the keys, smiling at each other. +two,duet
M players in a row = $The sit in a row at black upright pianos, all looking down at the keys.
S open sheet music = Open sheet music stands above the keys.
G the face; the hands; the white keys; the cuff edge

guitarist | guitarist, guitar player
F *denim jacket = $The {wears|wear} a faded denim jacket over a black T-shirt. -suit,gown,dress
F long hair = $The {has|have} long dark hair and a short beard. -woman,girl,bald,short-haired
P strumming with lowered eyes = $The {strums|strum} the guitar and {looks|look} down at the left hand on the frets.
P singing along = $The {plays|play} with closed eyes and an open mouth, singing along.
P guitar on one knee = $The {sits|sit} with the guitar on one knee, fingers picking the strings. +sitting,seated,fingerpicking
P at the microphone = $The {sings|sing} into the microphone while holding down a chord. +singing
P leap on stage = $The {leaps|leap} into the air with bent knees, the guitar swinging at the hip. +jumping,concert,rock
M band line-up = One plays a red electric guitar, one a black bass, and the singer between them leans to the microphone.
M face to face = $The face each other with their guitars, grinning. +two,duet
S red guitar strap = The guitar hangs on a woven red strap. -sitting,seated
G the face; the strings; the frets; the hands; the edge of the guitar

musician | musician, street musician, band, jazz band, busker
F *brown jacket and hat = $The {wears|wear} a worn brown jacket, a scarf and a dark felt hat. -dress,gown,uniform
F short grey beard = $The {has|have} a short grey beard and a lined, friendly face. -woman,girl,young
P playing with closed eyes = $The {plays|play} with closed eyes and a slight smile, body swaying.
P foot tapping = One foot tapping the beat, $the {nods|nod} to the people passing by.
P singing at the microphone = $The {sings|sing} into the microphone with both hands round it, eyes closed. +singing,song
P accordion stretched wide = $The {pulls|pull} the accordion wide open, fingers on the buttons, smiling. +accordion
P open case with coins = An open instrument case with a few coins and notes lies in front of $the. +street,busking,subway,station,busker
P swaying on stage = $The {sways|sway} to the music with one hand in the air, sweat on the forehead. +dancing,concert
M band playing = One plays the guitar, one an upright bass and one the drums, and the singer stands in front with a microphone. -two,three,orchestra
M duo = One plays the guitar and the other sings with closed eyes. +two,duo
M trio = A bass player, a guitarist and a singer stand close together and look at each other. +three,trio
S guitar case on the ground = A black instrument case stands open on the ground with a few coins in it. -stage,concert
G the face; the hair; the polished metal; the hands

singer | singer, vocalist, opera singer, rock singer, pop singer
F *dark jacket = $The {wears|wear} a black velvet jacket over a white shirt open at the neck. -dress,gown,opera,woman,girl
F expressive face = $The {has|have} an expressive face with dark eyebrows and a wide mouth.
P eyes closed at the microphone = $The {sings|sing} with closed eyes, one hand on the microphone stand and the other raised.
P open arms = Arms spread wide, $the {sings|sing} a long note with the head tipped back. +opera,singing
P microphone in one hand = $The {holds|hold} the microphone close to the mouth and {points|point} at the audience with the other hand. +concert,stage
M choir = $The stand in rows with open mouths and music folders in their hands. -two
M duet = $The share one microphone, cheek to cheek. +two,duet
S silver microphone = The microphone is an old-fashioned silver one on a thin stand. -opera
G the face; the hair; the hands

drummer | drummer, percussionist
F *black sleeveless shirt = $The {wears|wear} a black sleeveless shirt and grey jeans. -suit,winter,uniform
F damp hair = Damp hair sticks to $his forehead, and the arms are strong and tattooed. -child,boy,girl
P sticks in the air = $The {raises|raise} both drumsticks high, mouth open, about to hit the cymbals.
P light touch on the snare = $The {plays|play} softly with the head turned aside, one stick on the snare and one on the cymbal.
P crash on the cymbal = $The {hits|hit} a golden cymbal so that it tilts, hair flying. +concert,playing
P hand drum = $The {beats|beat} a tall wooden drum between the knees with both palms, smiling. +hand,djembe,bongo,conga
P spinning a stick = $The {spins|spin} one stick between the fingers and {grins|grin}. +resting,smiling
M *drum line = In red jackets with white belts they march in a row, drumsticks raised.
M facing drums = $The face each other over two drums with raised sticks, laughing. +two,pair
S red drum kit = The drum kit is sparkling red with golden cymbals. -hand,djembe,bongo,conga
G the face; the cymbal edge; the wet shoulder; the stick tips; the chrome rims

saxophonist | saxophonist, trumpeter, trombonist, flautist, horn player, trumpet player
F *dark suit and tie = $The {wears|wear} a dark blue suit with a loosened tie. -dress,gown,street
F *golden instrument = A golden instrument shines against $his dark clothes. -flautist
P leaning back on a high note = $The {leans|lean} back with closed eyes and round cheeks, the instrument pointing up.
P head bowed = Head bowed and eyes closed, $the {plays|play} with both hands on the keys.
P instrument at rest = $The {holds|hold} the instrument across the chest and {waits|wait}, listening. +waiting,resting
P marching in step = $The {marches|march} with raised knees, playing and looking straight ahead. +marching,parade
P club stage = $The {stands|stand} at the edge of a small stage, one foot forward, playing. +jazz,muted,club
M brass section = Trumpets, trombones and a saxophone point up together in a row, the players’ cheeks round.
M horn duet = One plays with closed eyes, the other holds the instrument ready. +two,duet
S black hat = A black felt hat is tipped low over $his eyes. -hat
G the face; the bell’s rim; the keys

dancer | dancer, flamenco dancer, dancing couple, dancers
F long legs and bare feet = $The {is|are} slim and strong, with bare feet and hair in a bun. -shoes,flamenco,hat,tango
F *red ruffled dress = $The {wears|wear} a long red dress with black-edged ruffles and a red flower in the hair. +flamenco,tango
F *loose white clothes = $The {wears|wear} a loose white shirt and wide grey trousers. -flamenco,gown,costume,tango
P arched back = One arm stretched up and one leg behind, $the {arches|arch} the back and {looks|look} up.
P low lunge = $The {sinks|sink} into a wide lunge with one arm sweeping out to the side.
P leap in a split = $The {leaps|leap} high with legs in a full split and arms spread wide. +leaping,jumping
P flamenco pose = One arm curved above the head and the other holding up the skirt, $the {stamps|stamp} one heel and {looks|look} back proudly. +flamenco
P tying the shoes = $The {sits|sit} on the floor and {ties|tie} the ribbons of a shoe. +resting,sitting
P spin with flying hair = $The {spins|spin} on one foot with flying hair and skirt. +spinning,rain,turning
P upside-down freeze = $The {balances|balance} upside down on one hand with bent legs in the air, cap still on. +breakdance,breakdancing,hip
M group in mid-air = One leaps, one crouches, and the others stretch their arms to the same side.
M couple leaning apart = $The hold each other by the hands and lean apart with straight arms. +two,couple,pair
M three in a line = $The stand in a line, one crouching, one bending and one on tiptoe with raised arms. +three
S bare feet on the floor = $His feet are bare and dusty. -shoes,flamenco,tango,ballroom
G the face; the line of the arm; the edge of the skirt; the arch of the foot

ballerina | ballerina, ballet dancer
F *white tutu = $The {wears|wear} a white tutu, white tights and pink satin pointe shoes. -street,jeans
F hair in a tight bun = $The {has|have} dark hair in a tight bun, a long neck and straight shoulders.
P on pointe = $The {stands|stand} on the tip of one foot, the other leg stretched behind and both arms raised in a curve.
P arms in a circle = $The {rises|rise} on both toes with arms rounded above the head and lowered eyes.
P mid-leap = $The {leaps|leap} with legs split wide and arms open, high above the floor. +leaping,jumping
P tying the ribbons = $The {sits|sit} on the floor with one knee up, tying the pink ribbon of a shoe round the ankle. +resting,sitting,tying
P warming up at the barre = One hand on the barre, $the {lifts|lift} a straight leg high to the side. +practising,barre,stretching
P pirouette = $The {spins|spin} on one toe, the tutu standing out flat. +spinning,turning,pirouette
M row at the barre = $The stand in a row at the barre in white tutus, one leg lifted.
M two in a mirror pose = $The stand on pointe facing each other, arms raised alike. +two,pair
S worn pointe shoe = The tips of $his pink shoes are worn pale.
G the face; the satin toe; the edge of the tulle

artist | painter, artist, illustrator
F *paint-stained apron = $The {wears|wear} a paint-stained apron over a white shirt with rolled sleeves.
F messy hair = $The {has|have} messy hair, a pencil behind one ear and a streak of blue paint on the cheek.
P brush and palette = A palette on one arm, $the {holds|hold} a brush to the canvas and {looks|look} past it with narrowed eyes.
P stepping back to look = $The {steps|step} back from the easel with the head tilted, brush in hand.
P sketching in a pad = $The {draws|draw} with charcoal in a large pad on the knee, fingers black. +sketching,drawing
P up on a ladder = On a ladder, $the {paints|paint} a large wall with a wide brush, bright colours dripping. +mural,wall,graffiti
P spraying with a can = $The {sprays|spray} bright paint on the wall with a can in one hand, a mask over the mouth. +graffiti,spray
P mixing colours = $The {mixes|mix} red and yellow on the palette with a small knife. +mixing
M painters at their easels = Each stands at an easel with a half-finished canvas, one stepping back to look.
S jar of brushes = A glass jar of paint-covered brushes stands beside $him. -street,outdoors
G the face; the wet paint; the brush tips; the spectacle rims; the hands

photographer | photographer, cameraman, camerawoman, photojournalist, wildlife photographer
F *olive jacket = $The {wears|wear} an olive jacket with many pockets and a black camera strap round the neck.
F focused face = $The {has|have} short hair and a focused look. -woman,girl
P camera at the eye = $The {holds|hold} a black camera with a long lens to one eye, elbows tucked in, the other eye closed.
P crouched for the shot = On one knee, $the {points|point} the long lens forward and {presses|press} the shutter. +photographing,taking,shooting,picture,pictures,photo,photos
P checking the screen = $The {looks|look} down at the small screen on the back of the camera. +checking,looking
M photographers in a row = $The stand close together with raised cameras, all lenses pointing the same way.
S camera bag = A black camera bag hangs at $his hip.
G the face; the hair; the hands

carpenter | carpenter, craftsman, woodworker, joiner
F *work shirt and apron = $The {wears|wear} a checked shirt with rolled sleeves and a brown leather apron.
F strong arms = $The {has|have} strong arms, a short beard and sawdust in the hair. -woman,girl,young
P planing a board = $The {pushes|push} a hand plane along a board, pale shavings curling off it.
P measuring with a pencil = $The {marks|mark} a board with a pencil along a steel ruler, head bent close.
P sawing a plank = One knee on the plank, $the {saws|saw} through it with a handsaw, sawdust falling. +sawing,cutting
P hammering a nail = $The {holds|hold} a nail with two fingers and {swings|swing} the hammer. +hammering,nailing,building
P sanding with the grain = $The {sands|sand} the wood with a block of sandpaper, leaning in, fine dust in the air. +sanding,polishing
P chiselling a joint = $The {taps|tap} a chisel with a wooden mallet, chips flying from the joint. +carving,chiselling
M workshop crew = One saws, one planes a board and one measures with a folding ruler.
S pencil behind the ear = A flat red pencil is tucked behind one ear.
S wood shavings = Curled wood shavings cover the floor round $his boots. -outdoors
G the face; the tool’s edge; the hands; the spectacle rims

potter | potter, ceramicist
F *clay-smeared apron = $The {wears|wear} a grey apron smeared with clay over a dark blue shirt.
F clay on the arms = Wet clay covers $his hands and forearms. -portrait
P hands round the clay = $The {sits|sit} at the wheel with both wet hands round a turning bowl, head bent over it.
P pulling up the wall = Elbows on the knees, $the {draws|draw} up the wall of a tall pot between the fingers.
P painting a glaze = $The {brushes|brush} blue glaze on a cup with a fine brush. +glazing,painting
P kneading clay = $The {presses|press} a lump of grey clay with both hands on the bench. +kneading,wedging
P checking a finished bowl = $The {holds|hold} a finished bowl up in both hands and {looks|look} at it closely. +inspecting,kiln
M potters at their wheels = $The sit at their wheels side by side, each with a bowl at a different height.
S row of drying bowls = A row of unfired bowls dries on a plank nearby.
G the face; the wet clay; the hands; the rim of the bowl

blacksmith | blacksmith, smith, farrier
F *leather apron = $The {wears|wear} a scorched brown leather apron over a grey shirt with rolled sleeves.
F broad arms and beard = $The {has|have} broad shoulders, thick forearms and a dark beard. -woman,girl
P hammer raised = $The {raises|raise} a hammer over the anvil, the other hand holding a glowing orange bar with tongs.
P sparks from the blow = The hammer hits the glowing iron and sparks fly round $the.
P iron in the fire = $The {turns|turn} a bar of iron in the glowing coals with long tongs, face lit orange. +forge,fire,heating
P cooling in water = $The {plunges|plunge} the hot blade into a bucket of water and steam shoots up. +sword,blade,quenching
P hoof on the knee = $The {holds|hold} the horse’s hoof on one knee and {nails|nail} on a shoe. +horseshoe,shoeing
M two at the anvil = One holds the hot bar with tongs while the other swings the hammer. +two
M smiths at work = One hammers, one pumps the bellows and one holds a bar in the fire.
S soot on the face = Black soot streaks $his forehead and cheeks.
G the face; the hammer’s face; the edge of the iron; the leather

welder | welder
F *dark mask and leather jacket = $The {wears|wear} a dark welding mask, a brown leather jacket and thick gauntlets.
F mask pushed up = $The {has|have} pushed the dark mask up on the forehead, and soot marks the cheeks. -masked
P blue-white arc = $The {leans|lean} over the metal with the torch in a gloved hand, a blue-white arc throwing a shower of orange sparks.
P kneeling over the seam = On one knee with the mask down, $the {welds|weld} a long seam, sparks bouncing on the floor. +welding,repairing,fixing,working
M welders in sparks = Each bends over a different joint with the mask down, sparks fanning out from all of them.
S glowing seam = The fresh seam still glows orange. -resting
G the face; the hair; the hands

tailor | tailor, seamstress, dressmaker
F *waistcoat and tape measure = $The {wears|wear} a grey waistcoat over a white shirt, with a yellow tape measure round the neck. -seamstress,dressmaker
F glasses and neat hair = $The {has|have} neat grey hair and small round glasses. -young
P sewing by hand = $The {sews|sew} with needle and thread, the cloth held close and several pins between the lips.
P chalk on cloth = $The {draws|draw} a line on dark cloth with white chalk along a wooden ruler.
P at the sewing machine = $The {guides|guide} blue cloth under the needle of a black sewing machine with both hands. +sewing,machine
P cutting cloth = $The {cuts|cut} through a length of cloth with large scissors, following a chalk line. +cutting
P measuring a sleeve = $The {holds|hold} the tape along a sleeve and {reads|read} the number. +measuring,fitting
M sewing room = One sews by hand, one irons a jacket and one cuts cloth at a long table.
S pincushion on the wrist = A red pincushion full of pins is strapped to $his wrist.
G the face; the pins; the thread; the spectacle rims; the hands

cobbler | cobbler, shoemaker, weaver
F *dark green apron = $The {wears|wear} a dark green apron over a striped shirt.
F bent over the work = $The {has|have} grey hair, a stooped back and glasses on the tip of the nose. -young
P hammering a heel = $The {holds|hold} a brown shoe on the knee and {hammers|hammer} a small nail into the heel. -weaver
P needle through leather = $The {pulls|pull} a waxed thread through the sole with both arms wide. +sewing,stitching,mending -weaver
P threads on the loom = $The {passes|pass} the wooden shuttle through red and white threads stretched on the loom. +weaving,loom,weaver
M craftsmen at the bench = One hammers, one stitches and one polishes.
S row of shoes = A row of repaired shoes stands on the shelf above. -weaver
G the face; the hair; the hands

sculptor | sculptor, stonemason
F *dusty overalls = $The {wears|wear} dusty grey overalls, a leather apron and safety glasses.
F white dust everywhere = White dust covers $his hair, eyebrows and forearms.
P chisel on the stone = $The {holds|hold} a chisel to the stone and {swings|swing} a wooden mallet, chips flying.
P hand on the cheek of the figure = $The {runs|run} one hand over the half-finished surface and {looks|look} at it closely.
P modelling clay = $The {presses|press} small pieces of clay on with both thumbs. +clay,modelling
P smoothing marble = $The {rubs|rub} the white marble with wet sandpaper. +polishing,marble,smoothing
M yard of carvers = One hammers, one measures and one sweeps away the chips.
S chips on the floor = White stone chips cover the floor. -clay
G the face; the tool’s point; the worked surface; the hands

watchmaker | watchmaker, clockmaker, jeweller, jeweler, goldsmith
F *brown apron and magnifier = $The {wears|wear} a brown work apron and a magnifying glass strapped over one eye.
F thin and grey-haired = $The {has|have} thin grey hair and steady hands. -young,woman
P tweezers over the watch = $The {bends|bend} over an open watch and {sets|set} a tiny brass wheel with tweezers.
P held to the lamp = $The {holds|hold} a small gold piece up to the lamp and {looks|look} at it with one eye closed. +checking,inspecting
M at the bench = $The sit side by side at the bench, each under a small bright lamp.
S tiny tools in a row = Tiny screwdrivers and tweezers lie in a row on a green cloth.
G the face; the hair; the hands

glassblower | glassblower, glass blower
F *grey T-shirt and apron = $The {wears|wear} a grey T-shirt, a leather apron and one heat-proof glove.
F sweat on the face = Sweat shines on $his forehead and bare arms.
P blowing the glowing bubble = $The {blows|blow} through a long steel pipe, cheeks round, a glowing orange bubble of glass at the other end.
P turning at the furnace = $The {turns|turn} the pipe at the bright mouth of the furnace, face lit orange. +furnace,heating
M pair at work = One blows through the pipe while another shapes the glowing glass with a wet block.
S finished vases = A few finished blue vases cool on a shelf behind.
G the face; the hair; the hands

baker | baker, pastry chef, confectioner
F *white apron and cap = $The {wears|wear} a white apron over a pale blue shirt and a small white cap.
F floury arms = Flour covers $his forearms and there is a smudge on one cheek.
P loaves on a wooden peel = $The {slides|slide} golden loaves from the oven on a long wooden peel.
P dough on the table = $The {shapes|shape} a round loaf on the floured table with both hands.
P kneading = $The {kneads|knead} a big piece of dough with straight arms, flour in the air. +kneading,dough
P piping cream = $The {pipes|pipe} cream rosettes on a cake from a white bag, face close to it. +cake,decorating,icing,pastry
P tray from the oven = In thick mitts, $the {pulls|pull} a hot tray of golden croissants out of the oven. +croissant,croissants,pastry,pastries
P hot loaves = In thick mitts, $the {lifts|lift} a hot tray of crusty golden loaves out of the glowing oven. +oven,baking,bread,loaf,loaves
P basket of bread = $The {carries|carry} a big basket of crusty loaves against one hip and {smiles|smile}. +carrying,selling
M bakers at one table = One weighs flour, one kneads and one slides a tray into the oven.
S flour on the nose = There is a dab of flour on the tip of $his nose.
G the face; the hands; the crust edges; the apron string

chef | chef, cook
F *white jacket = $The {wears|wear} a white double-breasted chef’s jacket, a blue striped apron and a tall white hat. -street
F sleeves pushed up = $The {has|have} sleeves pushed up to the elbows and a white cloth over one shoulder.
P plating with tweezers = $The {bends|bend} over a white plate and {sets|set} a green leaf on top with two fingers.
P arms crossed in the kitchen = $The {stands|stand} with crossed arms and a proud smile, a ladle in one hand.
P flames in the pan = Flames leap from the pan as $the {tosses|toss} vegetables with one hand. +cooking,frying,pan,wok,flame,flames
P tasting from a spoon = $The {tastes|taste} the sauce from a spoon, eyes half closed. +tasting,sauce
P chopping fast = $The {chops|chop} vegetables quickly on a board, green slices piling up beside the knife. +chopping,cutting,slicing
P pizza in the air = $The {looks|look} up at a disc of dough spinning above both raised hands, flour drifting down. +tossing,pizza
P sushi on the board = $The {presses|press} a slice of salmon on a small roll of rice with two fingers. +sushi
P stirring a large pot = $The {stirs|stir} a large steaming pot with a wooden spoon. +soup,stirring,stew
M kitchen brigade = One fries at the stove, one chops and one finishes a plate, all in white jackets.
S tall white hat = A tall white hat sits straight on $his head. -hat,street
G the face; the knife edge; the pan’s rim; the jacket’s fold

waiter | waiter, waitress
F *white shirt and black apron = $The {wears|wear} a white shirt, a black waistcoat and a long black apron.
F neat hair = $The {has|have} neatly combed dark hair and a polite smile.
P tray on one hand = $The {balances|balance} a round tray with two full glasses on the fingers of one hand.
P notepad and pencil = $The {takes|take} an order with a small notepad and pencil, leaning slightly forward. +order,ordering
P plates along the arm = $The {carries|carry} three full plates, two of them along one arm. +serving,carrying
P pouring wine = One arm behind the back, $the {pours|pour} red wine into a tall glass. +wine,pouring
M staff = One carries a tray of glasses, one clears plates and one lights a candle.
S white cloth = A folded white cloth hangs over $his arm.
G the face; the tray’s edge; the rims of the cups; the collar; the hair

barista | barista
F *brown apron = $The {wears|wear} a brown canvas apron over a white T-shirt.
F sleeve tattoo = $The {has|have} hair tied back in a small bun and a tattoo on one forearm.
P at the espresso machine = $The {stands|stand} at the chrome espresso machine with one hand on the lever, a white cup under the spout.
P pouring milk = $The {tilts|tilt} a small steel jug and {pours|pour} white milk foam into a cup of coffee, eyes on the pattern. +pouring,latte,art,milk,cappuccino
P handing over a cup = $The {slides|slide} a paper cup across the counter with a smile. +serving,handing
P steaming milk = $The {holds|hold} a steel jug under the steam pipe, a cloud of steam round the hand. +steaming,making,coffee
M behind the bar = One grinds coffee, another pours milk into a cup.
S row of white cups = White cups are stacked on top of the machine.
G the face; the hair; the hands

bartender | bartender, barkeeper, barman
F *waistcoat and rolled sleeves = $The {wears|wear} a dark waistcoat, a white shirt with rolled sleeves and a black bow tie.
F trimmed beard = $The {has|have} slicked-back hair and a trimmed beard. -woman,girl
P shaker over the shoulder = $The {shakes|shake} a silver cocktail shaker beside one shoulder with both hands. +shaking,cocktail,mixing,making
P polishing a glass = $The {polishes|polish} a wine glass with a white cloth and {looks|look} up.
P pouring from a height = $The {pours|pour} a golden drink into a glass with ice. +pouring,serving
M behind the counter = One pours beer, another slices a lime.
S lemon peel = A curl of lemon peel lies on the counter. -street
G the face; the hair; the hands

farmer | farmer, farm worker, peasant, rancher, old farmer
F *checked shirt and dungarees = $The {wears|wear} a red checked shirt, blue dungarees and a straw hat. -snow,winter
F tanned face and rough hands = $The {has|have} a tanned, wrinkled face and large rough hands. -young,child
P arms on the fence = $The {leans|lean} with both arms on a wooden fence and {looks|look} over the field.
P pitchfork in one hand = $The {stands|stand} with a pitchfork in one hand, squinting into the distance.
P pitching hay = $The {lifts|lift} a forkful of golden hay, bits of straw falling. +hay,harvest,harvesting
P milking stool = On a low stool, $the {milks|milk} the cow into a metal bucket, cheek against its side. +milking
P driving the tractor = $The {sits|sit} at the wheel of the tractor and {looks|look} back over one shoulder at the rows. +tractor,ploughing,plowing
P scattering corn = $The {throws|throw} corn from a bucket with a wide swing of the arm. +feeding,sowing,seeds,chickens
P basket of vegetables = $The {carries|carry} a basket of carrots, cabbages and tomatoes in both arms. +carrying,vegetables,selling,market
M farm hands = One carries a milk can, one drives in a fence post and one holds a lamb.
S muddy boots = Green rubber boots are muddy up to the ankle. -barefoot,portrait
G the face; the hat brim; the muddy boots; the hands

gardener | gardener
F *green apron and straw hat = $The {wears|wear} a green apron, a straw hat and muddy boots. -snow
F earth on the hands = Dark soil sticks to $his hands and knees.
P shears in one hand = $The {holds|hold} garden shears in one hand and a bunch of cut branches in the other.
P wheelbarrow full of plants = $The {pushes|push} a wheelbarrow full of potted flowers.
P planting a seedling = On both knees, $the {sets|set} a small green plant into dark soil and {presses|press} the earth round it. +planting,digging
P watering can = $The {waters|water} the beds from a green can, drops falling in a fan. +watering
P clipping the hedge = $The {clips|clip} the hedge with long shears, leaves falling. +pruning,trimming,cutting,clipping
P roses in a basket = $The {cuts|cut} a red rose and {lays|lay} it in a flat basket of flowers. +roses,picking
M garden crew = One digs, one waters and one carries a tray of seedlings.
S straw hat with a ribbon = A green ribbon runs round $his straw hat. -snow,winter
G the face; the hat brim; the gloved fingers; the blade of the trowel; the hands

shepherd | shepherd, shepherdess, goatherd
F *brown cloak and hat = $The {wears|wear} a heavy brown wool cloak, a felt hat and leather boots. -summer
F sunburnt face = $The {has|have} a sunburnt face and a short grey beard. -woman,girl,young,boy
P leaning on the crook = $The {leans|lean} on a long wooden crook and {watches|watch} the hillside.
P lamb across the arms = $The {holds|hold} a white lamb in both arms. -sheep,lamb
P walking ahead of the flock = Crook in hand, $the {walks|walk} ahead and the flock follows close behind. +walking,leading,herding,driving
P resting on a stone = $The {sits|sit} on a flat stone with the crook across the knees. +sitting,resting
M two shepherds = One holds a crook and the other a small lamb. +two
M men in cloaks = $The stand together in brown and grey cloaks, leaning on their crooks.
S leather bag = A worn leather bag hangs across $his chest.
G the face; the crook’s horn; the cloak’s edge; the hands

beekeeper | beekeeper, apiarist, bee keeper
F *white suit and veil = $The {wears|wear} a white suit, long gloves and a wide hat with a black net veil.
F face behind the net = The face of $the shows softly behind the black net.
P frame of bees = $The {holds|hold} up a wooden frame covered with bees and golden honeycomb.
P smoker in hand = $The {puffs|puff} white smoke over the open hive from a small metal can.
P opening the hive = $The {lifts|lift} the lid off a white wooden hive, bees circling. +hive,opening,inspecting
P honey in a jar = $The {holds|hold} a jar of golden honey up to the light. +honey,jar
M two at the hive = One puffs smoke while the other lifts out a frame. +two
M crew in white = $The stand round the open hives in white suits and veils.
S bee on the sleeve = One bee sits on $his white sleeve.
G the face; the mesh of the veil; the wax on the frame; the hat’s rim; the glove seams

firefighter | firefighter, fireman, rescue worker
F *black coat with yellow bands = $The {wears|wear} a black coat and trousers with yellow reflective bands, and a red helmet.
F soot on the cheeks = Sweat and black soot streak $his face.
P helmet under the arm = $The {stands|stand} with the helmet under one arm, hair wet with sweat, looking straight ahead.
P axe on the shoulder = $The {carries|carry} an axe on one shoulder and {looks|look} back.
P hose with both hands = Feet wide apart, $the {holds|hold} a hose with both hands, a strong jet of water shooting forward. +hose,spraying,fighting,fire,extinguishing
P down the ladder = $The {climbs|climb} the long silver ladder with one hand on the next rung. +ladder,climbing
P carrying somebody out = $The {carries|carry} a child wrapped in a grey blanket out of the smoke. +rescuing,saving -kitten,cat,dog
M crew = One unrolls a hose, one points and the others pull down their visors.
S oxygen mask = An oxygen mask hangs from $his collar.
G the face; the reflective bands; the helmet’s peak; the wet glove

worker | worker, builder, construction worker, engineer, plumber, factory worker
F *orange vest and helmet = $The {wears|wear} an orange safety vest, a white helmet and dusty brown boots. -factory,engineer
F strong arms and gloves = $The {has|have} strong arms, thick work gloves and dust on the face.
P plans under the arm = $The {holds|hold} a rolled plan under one arm and {points|point} ahead.
P gloves on the hips = $The {stands|stand} with both gloved hands on the hips, looking up at the work.
P laying bricks = $The {sets|set} a red brick on wet mortar and {taps|tap} it with the trowel. +brick,bricks,wall,building
P shovel in the gravel = $The {pushes|push} a shovel into a heap of gravel with one boot. +digging,shovelling
P drilling = $The {leans|lean} on a loud pneumatic drill, dust round the boots. +drilling,road
P lunch on a beam = $The {sits|sit} on a steel beam eating a sandwich from a lunch box. +lunch,eating,beam
P under the sink = Lying on $his back under the sink, $the {tightens|tighten} a pipe with a wrench. +pipe,sink
M building crew = One carries a plank, one mixes cement and one waves to the crane.
S pencil and tape = A steel tape measure is clipped to $his belt.
G the face; the helmet’s rim; the worn tool; the dusty shoulders; the hands

mechanic | mechanic, car mechanic, electrician, technician
F *dark blue overalls = $The {wears|wear} dark blue overalls with oil stains and a grey cap.
F oily hands = Black oil covers $his fingers and there is a smear on one cheek.
P wrench in hand = $The {wipes|wipe} both hands on a rag, a wrench sticking out of the chest pocket.
P under the open hood = $The {leans|lean} over the engine under the open hood, a wrench in one hand and a lamp in the other. +car,engine,repairing,fixing,working
P on the creeper = Only $his legs and one hand with a wrench stick out from under the car. +under
P tightening a chain = On one knee, $the {tightens|tighten} a bolt with a wrench. +bike,bicycle,motorcycle,motorbike
P wires in a box = $The {twists|twist} two coloured wires together in an open grey box, a torch between the teeth. +wire,wires,electric
M garage crew = One works under the car, one rolls a tyre and one looks into the engine.
S red toolbox = An open red toolbox stands on the floor.
G the face; the hair; the hands

miner | miner, coal miner
F *lamp helmet and grey jacket = $The {wears|wear} a yellow helmet with a lamp, a torn grey jacket and heavy boots.
F black coal dust = Black coal dust covers $his face, so that only the eyes and teeth are bright.
P pickaxe on the shoulder = $The {stands|stand} with a pickaxe on one shoulder and {looks|look} straight at us.
P swinging the pick = $The {swings|swing} a pickaxe at the rock face, chips flying.
P pushing the cart = $The {pushes|push} an iron cart full of coal along the rails. +cart,pushing,wagon
P gold in the hand = $The {holds|hold} up a small gold nugget in dirty fingers and {grins|grin}. +gold,diamond
M shift going home = $The walk side by side with lamps still lit on their helmets, faces black with dust.
S dented lunch tin = A dented metal lunch tin hangs from $his belt.
G the face; the helmet rim; the hands

police-officer | police officer, policeman, policewoman, guard, security guard, cop
F *dark blue uniform = $The {wears|wear} a dark blue uniform with silver buttons, a badge on the chest and a peaked cap.
F short hair and firm look = $The {has|have} short neat hair and a firm, calm look.
P hands on the belt = $The {stands|stand} with both hands on the belt and feet apart.
P radio at the mouth = $The {speaks|speak} into the radio on one shoulder and {looks|look} ahead.
P palm raised = In white gloves, $the {raises|raise} one palm to stop the traffic, a whistle between the lips. +traffic,directing,whistle
P writing a ticket = $The {writes|write} on a small pad with a pen, head bent. +writing,ticket
P running after someone = $The {runs|run} at full speed with one hand holding the cap. +chasing,running
M patrol = One talks into a radio, another points down the street.
S silver badge = A polished silver badge shines on $his chest.
G the face; the buttons; the cap’s peak; the belt buckle

soldier | soldier, soldiers, veteran, general, army, marine, trooper
F *olive uniform = $The {wears|wear} an olive-green uniform, a strapped helmet and laced brown boots. -general,roman,napoleonic,redcoat,toy,veteran
F dust on the face = $The {has|have} a dusty, tired face and steady eyes. -toy,veteran
F *medals on the jacket = Rows of coloured medals hang on the chest of $his dark green jacket. +general,veteran
P standing at attention = $The {stands|stand} at attention with a straight back and arms at the sides.
P looking ahead = $The {looks|look} straight ahead from under the brim with a serious face. +portrait,close-up
P salute = $The {salutes|salute} with one flat hand at the brow, eyes straight ahead. +saluting,salute
P marching = $The {marches|march} with a straight back, one leg forward and one arm swinging. +marching,march,walking,parade
P letter from home = $The {sits|sit} on a crate and {reads|read} a folded letter, helmet on the ground. +reading,letter
P crawling in the mud = $The {crawls|crawl} forward on both elbows through the mud. +crawling,mud,trench
M rank and file = $The stand in straight rows in the same uniform, all looking ahead.
S canvas pack = A heavy canvas pack with a rolled blanket is strapped to $his back. -general,veteran
G the face; the hair; the hands

doctor | doctor, physician, doctors, paramedic
F *white coat = $The {wears|wear} an open white coat over a light blue shirt, with a stethoscope round the neck.
F kind tired eyes = $The {has|have} kind, tired eyes and short brown hair. -woman,girl
P hands in the coat pockets = $The {stands|stand} with both hands in the pockets of the white coat and a reassuring smile.
P clipboard = $The {looks|look} down at a clipboard and {writes|write} with a pen.
P listening with the stethoscope = $The {listens|listen} through a stethoscope with lowered eyes. +examining,listening,checking
P scan against the light = $The {holds|hold} an X-ray up to the light and {points|point} at it. +x-ray,scan
P running with a stretcher = $The {runs|run} beside the stretcher with one hand on the rail. +stretcher,emergency,ambulance
M ward round = One holds a clipboard, one explains with open hands and the others listen.
S pen in the pocket = Two pens are clipped to $his breast pocket.
G the face; the lens edges; the coat’s shoulder; the steel disc; the hands

nurse | nurse, nurses, midwife
F *blue scrubs = $The {wears|wear} light blue scrubs, white shoes and a watch pinned to the chest. -1940s,victorian,vintage
F hair tied back = $The {has|have} hair tied back and a gentle smile.
P chart in hand = $The {holds|hold} a patient chart against the chest and {smiles|smile}.
P adjusting the drip = $The {reaches|reach} up to adjust the drip beside the bed.
P checking on the patient = $The {bends|bend} over the bed and gently {straightens|straighten} the blanket with one hand. +checking,patient,caring,tending,sleeping
P bandaging = $The {winds|wind} a white bandage round an arm, eyes on the work. +bandaging,treating,wound
P pushing a wheelchair = $The {pushes|push} a wheelchair along the corridor and {leans|lean} forward to talk. +wheelchair,pushing
M night shift = One writes on a chart, one carries a tray of medicine cups.
S small watch = A small round watch is pinned upside down on $his chest.
G the face; the hair; the hands

surgeon | surgeon, dentist, vet, veterinarian
F *green scrubs and mask = $The {wears|wear} green scrubs, a cap and a pale blue mask. -vet,veterinarian
F *white tunic = $The {wears|wear} a short-sleeved white tunic and a stethoscope. +vet,veterinarian
F calm eyes = $The {has|have} calm, concentrated eyes and steady hands.
P gloved hands raised = $The {stands|stand} with both gloved hands raised in front of the chest. -vet,veterinarian
P looking closely = $The {leans|lean} forward under a bright lamp and {looks|look} down closely.
P operating = Under a round lamp, $the {works|work} with a fine steel instrument in a gloved hand. +operating,operation,surgery
P mirror and probe = $The {holds|hold} a small round mirror and a thin probe and {bends|bend} over the open mouth. +teeth,tooth,drilling,dentist
P paw in the hand = $The {holds|hold} a paw in one hand and {looks|look} at it closely. +paw,vet,veterinarian
M team round the table = $The stand round the table in the same green, all looking down.
S glasses with magnifiers = Small magnifying lenses are clipped to $his glasses. -vet,veterinarian
G the face; the hair; the hands

scientist | scientist, chemist, researcher, inventor
F *white lab coat = $The {wears|wear} a white lab coat over a grey sweater, with clear safety glasses.
F untidy hair = $The {has|have} untidy grey hair and curious eyes. -young,woman,girl
P flask held up = $The {holds|hold} a glass flask of bright blue liquid up to the light and {looks|look} into it.
P notes on a board = $The {writes|write} formulas on a glass board with a marker. -microscope
P eye at the microscope = $The {looks|look} into a microscope with one hand on the focus wheel. +microscope,examining,looking
P dripping from a pipette = $The {drips|drip} a clear drop from a pipette into a test tube. +experiment,pipette,testing,mixing
P smoke from the machine = Goggles on the forehead, $the {steps|step} back from a smoking machine with singed hair. +inventing,explosion,machine
M lab team = One looks into a microscope, one writes notes and one holds up a flask.
S ink-stained pocket = A row of pens sticks out of $his breast pocket.
G the face; the lens rims; the glass of the flask; the hair; the hands

teacher | teacher, librarian, scholar, professor
F *green cardigan and glasses = $The {wears|wear} a green cardigan over a white shirt, and round glasses. -professor
F *tweed jacket = $The {wears|wear} a brown tweed jacket with elbow patches and a bow tie. +professor,scholar
F friendly face = $The {has|have} a friendly face and greying hair. -young
P chalk at the board = $The {stands|stand} at the blackboard with a piece of chalk and {looks|look} over one shoulder at the class. -librarian
P book against the chest = $The {holds|hold} a book against the chest and {smiles|smile}.
P explaining with open hands = $The {explains|explain} with open hands, leaning forward. +teaching,explaining,lecturing,telling
P reading aloud = $The {reads|read} aloud from an open book held in one hand, the other raised. +reading
P shelving books = On a low step, $the {pushes|push} a book into its place on the shelf. +shelf,shelving,books,librarian
P marking homework = $The {corrects|correct} a stack of papers with a red pen. +marking,grading,correcting
M staff room = One pours coffee, one carries a stack of books and one laughs.
S chalk dust = White chalk dust marks $his sleeve. -librarian
G the face; the spectacle rims; the hands; the page edge; the collar

student | student, college student, university student
F *grey hoodie and jeans = $The {wears|wear} a grey hooded sweater, blue jeans and white sneakers.
F tired eyes and messy hair = $The {has|have} messy dark hair and tired eyes. -woman,girl
P books against the chest = $The {carries|carry} two books against the chest and a backpack over one shoulder.
P elbow on the book = $The {rests|rest} the chin in one hand and {looks|look} down at an open book.
P studying with a laptop = $The {sits|sit} bent over an open textbook and a glowing laptop, a pen in one hand and the head propped on the other. +studying,learning,exam,working,laptop
P writing notes = $The {writes|write} in a notebook with quick strokes, a yellow marker ready. +writing,notes
P asleep on the books = $The {sleeps|sleep} with one cheek on an open book, a pen still in the hand. +sleeping,asleep
P cap in the air = $The {throws|throw} a black square cap into the air and {laughs|laugh}. +graduation,graduating
M study group = One explains with a pen, one types on a laptop and one yawns over a coffee.
S coffee cup = A paper coffee cup stands beside $his open books. -outdoors,street
G the face; the page edge; the pen’s nib; the knitted cuff; the loose fringe

writer | writer, poet, author, journalist, novelist
F *dark sweater = $The {wears|wear} a dark roll-neck sweater and a brown corduroy jacket.
F glasses and tousled hair = $The {has|have} tousled hair and round glasses.
P pen against the lips = $The {holds|hold} a pen against the lips and {looks|look} up, thinking.
P hand on the page = $The {sits|sit} with one hand on an open notebook and {looks|look} out to the side.
P writing by hand = $The {writes|write} quickly with a fountain pen, crumpled pages beside the hand. +writing,letter
P at the typewriter = $The {types|type} on an old black typewriter, a sheet of paper half out of it. +typing,typewriter
M at a long table = One writes, one reads aloud and one looks out of the window.
S crumpled pages = A few crumpled sheets lie on the floor. -outdoors
G the face; the hair; the hands

knight | knight, paladin, crusader, armored knight, armoured knight
F *silver armour and red cloak = $The {wears|wear} polished silver plate armour and a long red cloak. -golden,black,mail
F *chain mail and white surcoat = Chain mail and a white surcoat with a red cross cover $the down to the knees. +crusader
F tired face under the helmet = The raised visor shows a tired, dirty face with a short beard. -woman,girl,portrait
P sword point on the ground = $The {stands|stand} with both hands on the hilt of a sword, its point on the ground.
P helmet under the arm = $The {holds|hold} the helmet under one arm and {looks|look} into the distance, hair blowing.
P sword raised = $The {raises|raise} a long sword above the head with both hands, shield lowered. +fighting,battle,attacking,charging
P kneeling with bowed head = $The {kneels|kneel} on one knee with the head bowed over the hilt of the sword. +kneeling,praying
P lance lowered = $The {gallops|gallop} forward with the lance lowered and the cloak flying. +jousting,tournament,riding,galloping
P resting by the fire = $The {sits|sit} with the sword across the knees and the helmet on the ground. +resting,sitting
M line of knights = $The stand shoulder to shoulder with raised shields and lowered visors.
M duel = Their swords are crossed between them, both leaning in. +two,duel
S dented breastplate = A long scratch and several dents mark the breastplate.
G the face; the edge of the breastplate; the rivets; the visor’s slit; the blade

warrior | warrior, gladiator, spartan, barbarian, soldier of rome
F *bronze breastplate and red cloak = $The {wears|wear} a bronze breastplate, a red cloak and leather sandals laced to the knee. -viking,norse,barbarian
F *fur and leather = $The {wears|wear} brown leather armour with a grey fur over the shoulders. +barbarian
F scarred arms = $The {has|have} muscular arms with old scars and a fierce look.
P spear upright = $The {stands|stand} with a long spear in one hand and a round shield on the other arm.
P looking over the shield = $The {looks|look} out over the rim of a raised shield with narrowed eyes.
P sword drawn back = $The {charges|charge} with an open mouth, the sword drawn back for the blow. +fighting,battle,attacking,charging,running
P on one knee = $The {rests|rest} on one knee, leaning on the sword, breathing hard. +resting,kneeling,wounded
P war cry = $The {shouts|shout} with a wide open mouth, weapon raised. +shouting,screaming,roaring
M shield wall = $The stand in a tight row behind overlapping shields, spears pointing forward.
M two fighters = One raises a sword, the other blocks with the shield. +two
S leather bracers = Leather bracers with bronze studs cover $his forearms.
G the face; the axe’s edge; the beads; the shield rim

viking | viking, norse warrior, vikings
F *fur cloak and mail = $The {wears|wear} a grey fur cloak over chain mail and a wide leather belt.
F braided beard = $The {has|have} a long braided red beard and pale blue eyes. -woman,girl
P axe on the shoulder = $The {stands|stand} with a two-handed axe on one shoulder and a round painted shield at the side.
P at the prow = $The {stands|stand} with one foot on the carved prow and {looks|look} ahead over the water. +longboat,longship,ship,sailing
P axe swung high = $The {swings|swing} the axe with both hands, mouth open in a shout. +fighting,battle,attacking,charging
P horn of mead = $The {lifts|lift} a drinking horn and {laughs|laugh}, foam in the beard. +drinking,feast,feasting
M warband = $The stand with round painted shields and axes, cloaks blowing.
S iron helmet = A plain iron helmet with a nose guard sits on $his head. -portrait
G the face; the beard; the fur; the axe blade

samurai | samurai, ronin, ninja, swordsman
F *black armour with red cords = $The {wears|wear} black lacquered armour laced with red cords and a horned helmet. -ninja,ronin,kimono
F *dark blue kimono = $The {wears|wear} a dark blue kimono, wide grey trousers and two swords in the belt. +ronin,kimono,swordsman -ninja
F *black hooded clothes = $The {wears|wear} black hooded clothes that leave only the eyes free. +ninja
P hand on the hilt = $The {stands|stand} with one hand on the hilt of a curved sword, eyes fixed ahead.
P sword held upright = $The {holds|hold} the sword upright in front of the face with both hands.
P mid-strike = Knees bent, $the {swings|swing} the sword in a wide arc, sleeves flying. +fighting,battle,attacking,training
P kneeling in stillness = $The {kneels|kneel} with a straight back, both hands on the thighs and eyes closed. +meditating,kneeling,praying
P crouched on the roof = $The {crouches|crouch} on the ridge of the roof, one hand flat on the tiles. +roof,rooftop,sneaking
P walking away = $The {walks|walk} away, a straw hat hiding the eyes and a sword at the hip. +walking,wandering
M rank of swordsmen = $The stand in a row with hands on their swords, banners behind.
M duel = $The face each other with drawn swords, knees bent. +two,duel
S topknot = $His black hair is tied in a topknot. -helmet,ninja,hat
G the face; the sword guard; the blade’s edge; the laced plates

pirate | pirate, buccaneer
F *red coat and tricorn = $The {wears|wear} a faded red coat with gold buttons, a wide leather belt and a black three-cornered hat.
F black beard and gold earring = $The {has|have} a bushy black beard and one gold earring. -woman,girl,boy,child
P hand on the cutlass = $The {stands|stand} with one boot on a barrel and a hand on the cutlass, grinning.
P parrot look = $The {looks|look} at us with one eye narrowed and a gold tooth showing.
P at the wheel = $The {steers|steer} the ship with both hands on the wooden wheel, coat blowing. +wheel,steering,sailing,ship
P map on the knee = $The {points|point} at a red cross on a yellowed map. +map,treasure
P swinging on a rope = $The {swings|swing} across on a rope with a cutlass in the other hand. +fighting,attacking,swinging
M crew = One wears an eye patch, one a striped shirt and one a blue headscarf; all hold cutlasses.
S eye patch = A black patch covers one eye.
G the face; the earring; the cutlass edge; the brass buttons

cowboy | cowboy, cowgirl, gunslinger, rodeo rider
F *leather waistcoat and hat = $The {wears|wear} a sand-coloured hat, a brown leather waistcoat over a checked shirt, and dusty boots.
F sunburnt face = $The {has|have} a sunburnt face with stubble and narrowed blue eyes. -woman,girl,cowgirl
P thumbs in the belt = $The {stands|stand} with both thumbs in the gun belt, hat low over the eyes.
P leaning on a post = $The {leans|lean} on a fence post with one boot crossed over the other, chewing a straw.
P lasso overhead = $The {swings|swing} a lasso in a wide loop above the head. +lasso,roping,catching,herding
P riding out = $The {rides|ride} at a gallop, one hand on the reins and the other on the hat. +riding,galloping
P on the bucking horse = One arm in the air, $the {clings|cling} to a bucking horse, hat flying off. +rodeo,bucking
P coffee by the fire = $The {sits|sit} by the campfire with a tin mug, the saddle behind as a backrest. +campfire,fire,sitting
P quick draw = $The {stands|stand} with legs apart and one hand over the holster. +duel,shootout,gunslinger
M riders = One coils a rope, one drinks from a canteen and one tips back his hat.
S red neckerchief = A red neckerchief is knotted round $his neck.
G the face; the hat brim; the belt buckle; the spurs

king | king, emperor, pharaoh, royal
F *purple robe and crown = $The {wears|wear} a purple robe trimmed with white fur and a gold crown set with red stones. -pharaoh,emperor
F grey beard = $The {has|have} a long grey beard and a serious face. -young,boy,child,pharaoh
F *gold and blue headdress = $The {wears|wear} a gold and blue striped headdress, a broad jewelled collar and a white linen skirt. +pharaoh
P seated on the throne = $The {sits|sit} upright with both hands on the arms of a carved wooden throne. -riding,standing
P sceptre in hand = $The {holds|hold} a golden sceptre in one hand and {looks|look} down.
P raising a goblet = $The {raises|raise} a gold goblet and {smiles|smile}. +feast,drinking,banquet
P on horseback = $The {rides|ride} with a straight back, the robe spread over the horse. +riding,horse
P hand on the sword = $The {stands|stand} in armour under the robe, one hand on a sword. +battle,war,standing
M court of kings = One is old and bearded, one young with a red cloak and one stout in gold cloth.
S heavy rings = Heavy gold rings with coloured stones shine on $his fingers.
G the face; the crown’s points; the rings; the ermine

queen | queen, empress
F *emerald gown = $The {wears|wear} an emerald-green velvet gown with gold embroidery and a narrow gold crown. -ice,snow,white,red
F braided red hair = $The {has|have} red hair braided round the head, pale skin and a proud look. -ice,snow,black,blonde
P seated upright = $The {sits|sit} upright on a high-backed throne, hands on its arms. -riding,standing,walking
P chin raised = $The {stands|stand} with a raised chin and hands folded at the waist.
P walking with a train = $The {walks|walk} slowly, a long train spread behind. +walking
P reading a letter = $The {reads|read} a letter with a broken red seal. +reading,letter
P looking out of a window = $The {looks|look} out with one hand on the stone frame. +window
M queens = One wears green velvet, one white silk and one black lace.
S pearl necklace = A long string of pearls hangs to $his waist.
G the face; the crown; the pearl collar; the brocade folds

princess | princess, princesses
F *pale blue gown = $The {wears|wear} a pale blue silk gown with puffed sleeves and a thin silver crown.
F long fair hair = $The {has|have} long wavy fair hair with small white flowers in it. -black,red
P gown gathered in one hand = $The {lifts|lift} the skirt slightly with one hand and {looks|look} to the side with a smile.
P hands folded = $The {stands|stand} with hands folded in front and lowered eyes.
P on the balcony = $The {leans|lean} on a stone balcony and {looks|look} into the distance. +balcony,tower,window
P dancing at the ball = $The {dances|dance} with one hand holding the wide skirt, hair flying. +dancing,ball
P reading = $The {sits|sit} on a window seat with an open book and the skirt spread round. +reading
M princesses = One wears blue, one rose and one pale yellow, with flowers in their hair.
S tiny crown = A thin silver crown with one blue stone rests on $his hair.
G the face; the hair; the crown; the silk

prince | prince, young prince, crown prince
F *white uniform with gold = $The {wears|wear} a white jacket with gold braid, a blue sash and black boots.
F dark wavy hair = $The {has|have} dark wavy hair and a friendly face.
P hand on the sword hilt = $The {stands|stand} with one hand on the hilt at the hip and the other behind the back.
P on a white horse = $The {rides|ride} a white horse with the reins in one hand. +riding,horse
P kneeling with a rose = $The {kneels|kneel} and {offers|offer} a red rose. +kneeling,rose
M brothers = The taller wears white and gold, the younger dark blue.
S gold circlet = A thin gold circlet holds back $his hair.
G the face; the hair; the gold braid

monk | monk, nun, priest, pilgrim, hermit
F *brown habit = $The {wears|wear} a rough brown habit tied with a white cord, and sandals. -buddhist,tibetan,saffron,nun,priest,zen,temple
F *saffron robe = $The {wears|wear} an orange robe that leaves one shoulder bare. +buddhist,tibetan,saffron,zen,temple
F *black and white = $The {wears|wear} a black habit with a white collar and a plain silver cross. +nun,priest
F shaved head = $The {has|have} a shaved head and a peaceful face. -nun,priest,hermit,pilgrim
P hands in the sleeves = $The {stands|stand} with both hands hidden in the wide sleeves and lowered eyes.
P beads in the hand = $The {holds|hold} a string of wooden beads in one hand, head slightly bowed.
P cross-legged = $The {sits|sit} cross-legged with closed eyes, hands resting one on the other in the lap. +meditating,sitting
P praying = $The {kneels|kneel} with joined hands and bowed head. +praying,kneeling
P walking with a staff = $The {walks|walk} with a long wooden staff, a small bundle on the back. +walking,climbing,pilgrim
P copying a book = $The {writes|write} in a large book with a quill, a candle beside it. +writing,copying,reading
P sweeping = $The {sweeps|sweep} fallen leaves with a straw broom. +sweeping
M line of monks = $The walk one behind another with lowered heads and wooden bowls.
S plain sandals = Worn leather sandals show under the hem. -barefoot,snow
G the face; the folds of the habit; the beads; the hands

witch | witch, sorceress, enchantress
F *black dress and pointed hat = $The {wears|wear} a ragged black dress and a wide black hat with a bent point. -young,good,white
F long grey hair = $The {has|have} long grey hair, a hooked nose and sharp green eyes. -young,beautiful,girl
F *green cloak = $The {wears|wear} a dark green hooded cloak over a black dress, red hair falling over the shoulders. +young,beautiful,forest,girl
P hands over the cauldron = Both hands spread over a bubbling cauldron, $the {smiles|smile} in its green glow. +brewing,cauldron,potion,stirring
P broom in hand = $The {stands|stand} with an old straw broom in one hand and a crooked smile.
P looking sideways = $The {looks|look} at us from under the brim of the hat, one eyebrow raised.
P flying on a broom = $The {flies|fly} on a straw broom with the hat held down by one hand and the cloak streaming. +flying,broom,broomstick
P reading spells = $The {reads|read} from a thick old book, one finger raised. +reading,spell,book
P cat on the shoulder = $The {holds|hold} up a small green bottle and {looks|look} into it. +bottle
M coven = $The stand in a circle in black cloaks, hands raised over a fire.
S ring with a stone = A ring with a large green stone shines on $his finger.
G the face; the hat brim; the glass vials; the hands

wizard | wizard, sorcerer, mage, alchemist
F *blue robe and pointed hat = $The {wears|wear} a midnight-blue robe with silver stars and a tall pointed hat. -young,boy
F long white beard = $The {has|have} a white beard down to the belt, bushy eyebrows and bright blue eyes. -young,boy
P staff with a glowing tip = $The {holds|hold} a tall wooden staff with a glowing crystal at the top.
P hand raised = $The {raises|raise} one open hand with small blue sparks above the palm.
P casting a spell = $The {thrusts|thrust} the staff forward and a beam of blue light shoots from it. +casting,spell,magic,fighting,battle
P reading by candle = $The {bends|bend} over a huge old book beside a burning candle. +reading,book,studying
P stirring a potion = $The {drops|drop} a pinch of powder into a round flask and purple smoke rises. +potion,brewing,mixing
P walking with the staff = $The {walks|walk} leaning on the staff, robe dragging on the ground. +walking
M council = $The stand round a table in robes of blue, grey and red, staffs in hand.
S leather pouch = A small leather pouch hangs from $his belt.
G the face; the staff’s tip; the silver stars; the beard

druid | druid, shaman
F *green robe = $The {wears|wear} a moss-green robe with a hood and a cord belt hung with small bones and feathers.
F grey beard with leaves = Small leaves are caught in the long grey beard of $the. -woman,girl
P staff of twisted wood = $The {leans|lean} on a staff of twisted wood and {looks|look} up.
P arms raised = $The {raises|raise} both arms to the sky.
P drum in the hand = $The {beats|beat} a flat hide drum with a short stick, eyes closed. +drum,drumming,ritual
P smoke over the bowl = $The {fans|fan} smoke from a stone bowl with a feather. +smoke,ritual,healing
M circle = $The stand in a circle in green and white robes.
S painted face = Blue lines are painted on $his forehead and cheeks.
G the face; the antler tips; the feathers; the beads

fairy | fairy, pixie, sprite, nymph, dryad
F *dress of petals = $The {wears|wear} a short dress of pink petals and {has|have} pale green see-through wings. -male
F tiny with long hair = $The {is|are} tiny and slender, with long wavy hair and pointed ears.
P sitting on a leaf = $The {sits|sit} with crossed legs and folded hands and {smiles|smile}. -flying
P wings spread = $The {hovers|hover} with spread wings, one foot pointed down.
P flying with a trail = $The {flies|fly} with outstretched arms, a trail of golden dust behind. +flying
P asleep in a flower = Curled up with closed eyes, $the {sleeps|sleep} with the wings folded. +sleeping,asleep
P dew drop in both hands = $The {drinks|drink} from a round drop of dew held in both hands. +drinking,dew
M swarm = $The hover at different heights, each with wings of another pastel colour.
S golden dust = Fine golden dust glitters round $his hands.
G the face; the hands; the wing tips; the hair

elf | elf, elves, elven archer
F *green tunic = $The {wears|wear} a leaf-green tunic, a grey cloak and soft brown boots. -christmas,santa
F pointed ears and silver hair = $The {has|have} pointed ears, long straight silver hair and light green eyes. -christmas,santa,dark
F *red and green suit = $The {wears|wear} a green suit with a red collar, striped stockings and a pointed hat with a bell. +christmas,santa
P bow in hand = $The {stands|stand} with a tall wooden bow in one hand and {looks|look} back. -christmas,santa
P hand on a tree = $The {rests|rest} one hand on the bark and {listens|listen}. -christmas,santa
P bow drawn = $The {draws|draw} a longbow to the cheek, one eye closed, aiming. +archer,shooting,bow,hunting,aiming
P wrapping presents = $The {ties|tie} a red ribbon round a parcel. +christmas,santa
P running lightly = $The {runs|run} along a branch with open arms. +running
M group = One has silver hair, one black braids and one a golden crown of leaves.
S leaf brooch = A silver brooch shaped like a leaf closes $his cloak. -christmas,santa
G the face; the silver clasp; the bow

dwarf | dwarf, dwarves
F *red cap and brown jerkin = $The {wears|wear} a brown leather jerkin, a wide belt and heavy boots.
F long braided beard = $The {is|are} short and stocky, with a long red beard in two braids and a big nose. -woman,girl
P axe over the shoulder = $The {stands|stand} with a heavy axe over one shoulder and the other fist on the hip.
P thumbs in the belt = Thumbs in the belt, $the {grins|grin} up at us.
P swinging a hammer = $The {swings|swing} a hammer over a glowing anvil. +forging,hammering,working
P mug of ale = $The {lifts|lift} a foaming wooden mug and {laughs|laugh}. +drinking,ale,beer,feast
P digging for gold = $The {swings|swing} a pickaxe at the rock, gold glinting in it. +mining,digging,gold
M company = Their beards are red, grey and black, their hoods in different colours.
S iron buckle = A large square iron buckle closes $his belt.
G the face; the buckle; the beard; the boot toes

gnome | gnome, garden gnome, goblin, leprechaun, hobbit
F *red pointed cap = $The {wears|wear} a red pointed cap, a blue jacket and brown boots. -goblin,leprechaun,hobbit
F *green coat and hat = $The {wears|wear} a green coat with gold buckles and a green top hat. +leprechaun
F *green skin and big ears = $The {has|have} green skin, very large pointed ears and yellow eyes. +goblin
F curly hair and bare feet = $The {has|have} curly brown hair, a round face and large bare feet. +hobbit
P hands on the hips = $The {stands|stand} with both hands on the hips and a broad smile.
P sitting on a mushroom = $The {sits|sit} on a red mushroom with dangling feet. +mushroom,sitting
P lantern in hand = $The {carries|carry} a small lantern on a stick. +lantern,walking
P counting coins = $The {grins|grin} and {lets|let} gold coins run through the fingers. +gold,coins,counting,treasure
M row = $The stand in a row with caps of different colours.
S white beard = A bushy white beard reaches $his belt. -goblin,hobbit,woman,girl
G the face; the cap; the beard; the buckle

goddess | goddess, god, deity, valkyrie, ethereal goddess
F *white robe and gold belt = $The {wears|wear} a flowing white robe with a golden belt and gold bracelets.
F long dark hair = $The {has|have} long dark hair with a crown of golden leaves. -blonde,red-haired,thunder,god
F bearded and strong = $The {has|have} a curly grey beard, broad shoulders and glowing eyes. +god,zeus,poseidon,thor
P open hands = $The {stands|stand} with open hands held slightly out from the sides, looking down calmly.
P floating above the ground = $The {floats|float} a little above the ground, robe and hair drifting.
P lightning in the fist = $The {raises|raise} a bolt of lightning in one fist. +thunder,lightning,zeus,storm
P seated on a throne = $The {sits|sit} on a throne of white stone. +throne,sitting
M pantheon = One holds a spear, one a golden harp and one a sheaf of wheat.
S golden glow = A soft golden ring of light surrounds $his head.
G the face; the edge of the robe; the gold discs; the shoulder; the hands

angel | angel, archangel, cherub, guardian angel
F *white robe and wings = $The {wears|wear} a long white robe and {has|have} large white feathered wings. -dark,fallen,black
F calm face and golden hair = $The {has|have} wavy golden hair and a calm face. -dark,fallen,black
P wings half open = $The {stands|stand} with half-open wings and folded hands.
P looking down = $The {looks|look} down with a gentle expression, one hand held out.
P flying with spread wings = $The {flies|fly} with fully spread wings and streaming robe. +flying
P kneeling in prayer = $The {kneels|kneel} with joined hands and folded wings. +praying,kneeling
P playing the harp = $The {plays|play} a small golden harp with lowered eyes. +harp,playing,music
P sword of fire = $The {holds|hold} a flaming sword in both hands. +sword,fighting,battle,archangel
M choir = $The hover in rows with open mouths and spread wings.
S golden ring = A thin ring of light hovers above $his head.
G the face; the wing edges; the flight feathers; the folds of the robe

mermaid | mermaid, siren, merman
F *green tail = $The {has|have} a shining green fish tail and long red hair. -merman
F long wet hair = $The {has|have} long wavy hair with small shells in it, and smooth shoulders. -merman
P sitting on a rock = $The {sits|sit} on a rock with the tail curled to one side and {looks|look} over one shoulder.
P hair combed = $The {combs|comb} long hair with a white shell comb.
P swimming with flowing hair = $The {swims|swim} with both arms forward, hair flowing behind and the tail curving up. +swimming,underwater,diving
P singing = $The {sings|sing} with closed eyes and one raised hand. +singing
P head above the waves = Only $his head and shoulders rise above the waves. +waves,surface
M sisters = Their tails are green, violet and blue, their hair floating round them.
S pearl string = A string of pearls hangs round $his neck.
G the face; the scales; the wet shoulder; the fin’s edge; the strung shells

vampire | vampire, vampires
F *black cape lined with red = $The {wears|wear} a black cape lined with red over a white shirt and a black waistcoat.
F pale face and fangs = $The {has|have} a pale face, slicked-back black hair, red eyes and two sharp fangs.
P cape held open = $The {holds|hold} the cape open with both arms and {smiles|smile} so that the fangs show.
P hand on the collar = $The {stands|stand} in a stiff pose with one hand on the high collar.
P glass of red = $The {lifts|lift} a thin glass of dark red liquid. +drinking,wine,blood
P in the coffin = $The {lies|lie} with crossed hands in a coffin lined with red silk. +coffin,sleeping
P turning to bats = The edges of $his cape break up into flying bats. +flying,transforming
M vampires = $The stand together in black, white faces turned to us.
S gold ring = A gold ring with a red stone shines on $his white hand.
G the face; the hands; the edge of the cloak

demon | demon, devil, ghoul, grim reaper, reaper
F *red skin and horns = $The {has|have} dark red skin, curved black horns and glowing yellow eyes. -reaper,ghoul,grim
F *hooded black robe = $The {wears|wear} a long black hooded robe with only darkness inside the hood. +reaper,grim
F *grey and thin = $The {has|have} grey skin, hollow eyes and long claws. +ghoul
P scythe in hand = $The {holds|hold} a long scythe in a bony hand. +reaper,grim,scythe
P wings spread = $The {stands|stand} with spread leathery wings and {grins|grin}. -reaper,ghoul,grim
P pointing = $The {points|point} at us with one long finger.
P fire round the hands = Flames curl round both hands of $the. +fire,flames,hell
M demons = One is huge and horned, one small and winged, one hunched over.
S smoke = Thin smoke rises from $his shoulders.
G the horns; the eyes; the claws; the face

zombie | zombie, mummy, undead, zombies
F *torn suit and grey skin = $The {has|have} grey-green skin, sunken eyes and a torn, dirty suit. -mummy
F *wrapped in bandages = Yellowed bandages wrap $the from head to foot, one end hanging loose. +mummy
P arms stretched out = $The {stumbles|stumble} forward with both arms stretched out and an open mouth.
P head tilted = $The {stands|stand} with the head tilted to one side and arms hanging.
P climbing from the grave = $The {climbs|climb} out of the ground with one hand first. +grave,rising,climbing
P chasing = $The {runs|run} with outstretched arms and bared teeth. +running,chasing
P from the coffin = $The {steps|step} out of a stone coffin. +tomb,coffin,sarcophagus
M horde = $The stumble forward in a crowd, arms stretched out, clothes torn.
S missing shoe = One shoe is missing. -mummy
G the teeth; the cheekbone; the finger joints; the torn edges

skeleton | skeleton, skeletons
F *white bones = $The {has|have} clean white bones, empty eye sockets and a full row of teeth.
P one hand on the hip = $The {stands|stand} with one hand on the hip and the skull tilted.
P dancing = $The {dances|dance} with raised arms and one leg kicked out. +dancing
P guitar in hand = $The {plays|play} a guitar with bony fingers. +guitar,playing,music
P sitting relaxed = $The {sits|sit} with crossed legs, leaning back. +sitting
P riding = $The {rides|ride} with one bony hand raised. +riding
M skeletons = $The dance in a row holding hands, skulls tilted different ways.
S hat = A black top hat is tipped over one eye socket. -helmet,crown,armour
G the skull; the ribs; the teeth; the finger bones

ghost | ghost, spirit, phantom, spectre
F pale see-through body = $The {is|are} pale and see-through, fading away toward the feet.
F *white sheet = $The {looks|look} like a white sheet with two dark round eyes. -woman,girl,lady,man
P hovering = $The {hovers|hover} above the floor with arms slightly raised.
P looking back = $The {looks|look} back over one shoulder with sad eyes.
P through the wall = Half of $the has already come through the wall. +wall,door
P lantern = $The {carries|carry} a small glowing lantern. +lantern
P rising from the ground = $The {rises|rise} from the ground in a thin white mist. +rising,grave
M ghosts = $The drift one behind another, the last nearly invisible.
S faint glow = A faint blue glow surrounds $it.
G the face; the edge of the shroud; the hands; the collar

werewolf | werewolf, wolfman
F *dark fur and torn shirt = $The {has|have} shaggy dark grey fur, a wolf’s head and the rags of a torn shirt.
F yellow eyes and long claws = $The {has|have} yellow eyes, long fangs and clawed hands.
P howling = Head thrown back, $the {howls|howl} with open jaws. +howling,moon
P crouched to spring = $The {crouches|crouch} low with bared teeth and spread claws.
P standing tall = $The {stands|stand} upright with hunched shoulders and arms hanging.
P running on all fours = $The {runs|run} on all fours with open jaws. +running,chasing,hunting
P transforming = One arm is already furry and clawed, the face still half human; $the {bends|bend} double. +transforming,changing
M pack = One is grey, one black and one brown, all with bared teeth.
S torn trousers = Torn brown trousers end at the knees.
G the teeth; the ruff; the claws; the amber eyes

astronaut | astronaut, cosmonaut, spaceman
F *white suit with gold visor = $The {wears|wear} a bulky white spacesuit with a gold visor and a large white backpack.
F face behind the visor = $His face shows through the clear visor, lit by small lamps inside the helmet. -gold
P floating with open arms = $The {floats|float} with open arms and slightly bent legs. -moon,mars,walking,standing,sitting
P one hand raised = $The {raises|raise} one thick-gloved hand in greeting.
P walking on dust = $The {walks|walk} with a slow bouncing step, leaving deep ridged prints in grey dust. +walking,moon,mars
P planting a flag = $The {pushes|push} a flag pole into the ground. +flag,planting
P drifting on a tether = $The {drifts|drift} at the end of a white cable, Earth reflected in the visor. +spacewalk,floating,drifting,space
P riding = $The {rides|ride} with both gloves holding on tight. +riding
P sitting and looking up = $The {sits|sit} with knees drawn up and {looks|look} up. +sitting
P holding something = $The {holds|hold} it carefully in both gloves and {looks|look} down at it. +holding,flower,plant
M crew = One works with a tool, one holds a cable and one waves.
S red stripes = Red stripes run round the sleeves and the boots.
G the face; the visor’s rim; the red locks; the creased fabric; the glove tips

robot | robot, droid, automaton
F *yellow paint and blue eyes = $The {has|have} a boxy body with scratched yellow paint, a round head and two glowing blue eyes.
F *silver body = $The {has|have} a smooth silver body with visible screws and jointed arms. -rusty,old
F *rust patches = Rust covers the grey metal of $the, and one eye glows orange. +rusty,old,abandoned
P head tilted = $The {tilts|tilt} the head to one side and {raises|raise} one metal hand.
P arms at the sides = $The {stands|stand} still with both arms at the sides and {looks|look} straight ahead.
P holding a flower = $The {holds|hold} a small flower between two metal fingers and {looks|look} at it. +flower
P watering plants = $The {waters|water} the plants with a small can, head bent. +watering,garden,gardening
P painting = $The {paints|paint} on a canvas with a thin brush in a metal hand. +painting
P playing = $The {plays|play} with stiff metal fingers. +playing,piano,guitar,violin
P cooking = $The {stirs|stir} a pan with a wooden spoon, wearing a checked apron. +cooking,baking
P serving = $The {carries|carry} a round tray on one arm. +serving,waiter
P reading a book = $The {sits|sit} with an open book in both hands, eyes glowing on the page. +reading
P sitting alone = $The {sits|sit} with bent legs and lowered head. +sitting,alone
P dancing = $The {dances|dance} with bent arms and one foot lifted. +dancing
M robots = One is tall and thin, one round on wheels and one square with long arms.
S small antenna = A thin antenna with a red light stands on $its head.
G the joint rings; the glass lenses; the chipped edges; the finger joints

android | android, cyborg, humanoid robot
F *white face and blue lines = $The {has|have} a smooth white face, thin blue lines of light on the neck and dark hair.
F half machine = Half of $his face is human, the other half shiny metal with one red eye. +cyborg
P looking straight ahead = $The {looks|look} straight ahead without expression.
P looking at its hand = $The {holds|hold} up one hand and {looks|look} at its open metal joints.
P cables in the neck = $The {sits|sit} still with thin cables running from the back of the neck. +charging,sitting
P walking in the rain = $The {walks|walk} with wet hair sticking to the white face. +rain,walking
M row = $The stand in a row with the same face and closed eyes.
S number on the neck = A small line of printed code marks $his neck.
G the seam of the jaw; the alloy edge; the eye ring; the fingertips

mech | mech, giant robot
F *olive plates = $The {has|have} olive-green armour plates with orange stripes, a small head and huge arms.
F heavy legs = $The {stands|stand} on thick legs with exposed pistons and wide metal feet.
P one foot raised = $The {takes|take} a heavy step, one foot raised and dust falling off.
P arms lowered = $The {stands|stand} with lowered arms, steam coming from the shoulders.
P firing = Fire flashes from the guns on both arms of $the. +fighting,battle,shooting,firing
P kneeling = $The {kneels|kneel} on one knee with one fist on the ground. +kneeling,resting
M squad = One stands in front with raised guns, the others behind it in the smoke.
S lit cockpit = A small orange light shows in the cockpit window.
G the plate edges; the hydraulic rods; the cockpit slit; the bolts

alien | alien, extraterrestrial, martian
F *grey-green skin = $The {has|have} smooth grey-green skin, a large head and big black eyes.
F thin arms and long fingers = $The {has|have} a thin body with long arms and three-fingered hands.
P one hand raised = $The {raises|raise} one three-fingered hand in greeting.
P head tilted = $The {tilts|tilt} $his head and {looks|look} at us curiously.
P stepping out = $The {comes|come} down a ramp in bright light. +arriving,landing,ship,spaceship,ufo
P curious look = $The {bends|bend} down and {touches|touch} it with one long finger. +looking,examining,touching
P at the table = $The {sits|sit} holding a cup with long fingers. +coffee,drinking,eating,cafe,diner
M visitors = One is tall and thin, one short with four arms, one still in its silver suit.
S silver suit = A tight silver suit covers $his body.
G the dark eyes; the damp brow; the finger discs; the neck

superhero | superhero, hero, superheroine
F *blue suit and red cape = $The {wears|wear} a dark blue suit, red boots and a long red cape.
F masked face = A narrow mask covers $his eyes; the jaw is strong.
P fists on the hips = $The {stands|stand} with fists on the hips and the cape blowing to one side.
P looking over the city = $The {crouches|crouch} on the edge of a roof with one hand on the ground. +roof,rooftop,city
P flying with one fist ahead = $The {flies|fly} with one fist stretched forward and the cape streaming. +flying
P lifting = $The {lifts|lift} it above the head with both arms. +lifting
P landing = $The {lands|land} on one knee with one fist on the cracked ground. +landing
P fighting = $The {throws|throw} a punch, cape swinging round. +fighting,battle
M team = One flies, one crouches and one stands with crossed arms, suits in red, blue and green.
S emblem on the chest = A bold emblem shines on $his chest.
G the face; the cape’s edge; the mask; the gloved knuckles

clown | clown, mime, jester
F *yellow coat and red nose = $The {wears|wear} a baggy yellow coat with big buttons, a red nose and huge shoes. -mime,jester
F *striped shirt and white face = $The {wears|wear} a striped shirt, white gloves and white face paint with black eyebrows. +mime
F *red and yellow costume = $The {wears|wear} a red and yellow costume and a cap with bells. +jester
P bunch of balloons = $The {holds|hold} a bunch of coloured balloons in one hand and {waves|wave} with the other. -mime,jester
P big smile = $The {spreads|spread} both arms with a wide painted smile.
P invisible wall = $The {presses|press} both flat hands against a wall that is not there, eyes wide. +mime
P sad clown = $The {sits|sit} with the chin in one hand and a painted tear on the cheek. +sad,sitting
P juggling = $The {juggles|juggle} five coloured balls in a high arc. +juggling
P making a balloon animal = $The {twists|twist} a long red balloon into a dog. +balloon,children,party
M troupe = One rides a unicycle, one squirts water and one trips over his own shoes.
S flower on the lapel = A big plastic flower sits on $his lapel. -mime,jester
G the face; the sequins; the ruff; the gloved fingertips

magician | magician, juggler, acrobat, circus performer, trapeze artist
F *tailcoat and top hat = $The {wears|wear} a black tailcoat, a white bow tie and a top hat. -juggler,acrobat,performer,trapeze
F *sequined leotard = $The {wears|wear} a shining red leotard with silver sequins. +acrobat,performer,trapeze
P wand and hat = $The {taps|tap} the rim of an upturned top hat with a wand. -juggler,acrobat,trapeze,performer
P fan of cards = $The {spreads|spread} a fan of cards in one hand and {smiles|smile}. +card,cards
P rabbit from the hat = $The {lifts|lift} a white rabbit out of the hat by both hands. +rabbit,hat -juggler,acrobat
P balls in the air = $The {juggles|juggle} five red balls, eyes up. +juggling,juggler
P on the trapeze = Upside down on the trapeze, $the {hangs|hang} by the knees with outstretched arms. +trapeze,swinging
P on the tightrope = Arms out, $the {balances|balance} on a thin rope with one foot ahead of the other. +tightrope,rope,acrobat
M act = One throws knives, one turns a somersault and one bows.
S white gloves = $His gloves are spotless white. -acrobat,trapeze
G the face; the gloves; the sequins; the hat

athlete | athlete, runner, sprinter, jogger, marathon runner
F *red vest and black shorts = $The {wears|wear} a red running vest, black shorts and bright yellow running shoes. -winter,snow
F lean and muscular = $The {is|are} lean and muscular, with sweat on the forehead and hair tied back. -old
P hands on the hips = $The {stands|stand} with both hands on the hips, breathing hard.
P tying a shoe = On one knee, $the {ties|tie} a running shoe.
P crouched at the start = $The {crouches|crouch} in the starting blocks, fingertips on the line and eyes ahead. +start,starting,sprint
P full stride = $The {runs|run} in full stride with bent arms and one foot off the ground. +running,jogging,racing,sprinting,marathon
P through the tape = $The {breaks|break} the finishing tape with raised arms and an open mouth. +winning,finish,finishing
P over the hurdle = $The {clears|clear} a hurdle with one leg stretched forward. +hurdle,hurdles,jumping
P stretching = One heel on a rail, $the {stretches|stretch} forward to the toes. +stretching,warming
M race = $The run close together, the one in front half a step ahead.
S race number = A white number is pinned to $his chest. -training,jogging
G the face; the wet skin; the line of the calf; the shoulder; the spikes

gymnast | gymnast, gymnasts, weightlifter, bodybuilder
F *blue leotard = $The {wears|wear} a sparkling blue leotard, hair in a tight bun. -weightlifter,bodybuilder,man
F *red singlet and belt = $The {wears|wear} a red singlet, a wide leather belt and has huge shoulders. +weightlifter,bodybuilder
P arms raised = $The {stands|stand} with an arched back and both arms raised. -weightlifter,bodybuilder
P split on the beam = $The {leaps|leap} above the beam with legs in a full split. +beam,leaping,jumping
P on the rings = $The {holds|hold} straight arms on the rings, legs level. +rings
P bar overhead = $The {holds|hold} a heavy bar above the head, face red and knees shaking. +lifting,weightlifter,weights
P chalk on the palms = $The {claps|clap} white chalk between the palms. +preparing
M team = $The stand in a row with raised arms.
S taped wrists = White tape is wrapped round $his wrists.
G the face; the shoulders; the hands

ball-player | footballer, football player, volleyball player, cricket player, soccer player, tennis player, basketball player, hockey player, rugby player, baseball player
F *red shirt and white shorts = $The {wears|wear} a red shirt, white shorts and long socks. -tennis,basketball,cricket,baseball,hockey,rugby,volleyball
F *white tennis clothes = $The {wears|wear} a white polo shirt, white shorts and a headband. +tennis
F *blue jersey = $The {wears|wear} a loose blue sleeveless jersey and long shorts. +basketball
F sweaty hair = $The {has|have} wet hair on the forehead and flushed cheeks. -helmet
P ball under one arm = $The {stands|stand} with the ball under one arm and {looks|look} ahead. -tennis,baseball,hockey,cricket
P kicking with full force = $The {kicks|kick} the ball with full force, leaning back with arms out. +football,soccer,kicking,footballer,penalty
P serve = $The {stretches|stretch} up to hit a yellow ball high above the head. +tennis,serving
P dunk = $The {hangs|hang} in the air with one arm high, pushing the orange ball through the hoop. +basketball,dunking,jumping
P swinging the bat = $The {swings|swing} the bat with both arms, the ball just leaving it. +baseball,cricket,batting
P puck on the stick = Bent low on skates, $the {drives|drive} the puck forward with the stick, ice spraying. +hockey
P diving save = $The {dives|dive} sideways with outstretched arms, fingertips on the ball. +goalkeeper,saving,diving,volleyball
P running with the ball = Ball tucked in one arm, $the {runs|run} past an outstretched hand. +rugby,running
M team = $The jump on each other with raised arms and open mouths.
M two chasing one ball = One is ahead with the ball, the other reaches for it. +two
S grass on the knee = Green grass stains mark $his knees and socks. -tennis,basketball,hockey
G the face; the hair; the muddy knee; the ball’s seam; the calf

boxer | boxer, wrestler, fighter, martial artist
F *blue shorts and red gloves = $The {wears|wear} blue satin shorts and red boxing gloves. -wrestler,martial,karate,judo
F *white suit and belt = $The {wears|wear} a white cotton suit with a black belt. +martial,karate,judo
F muscular and sweating = $The {has|have} a muscular, sweat-covered upper body and a bruise under one eye. -woman,girl,martial,karate
P gloves at the chin = $The {stands|stand} with both gloves raised to the chin, eyes fixed ahead. -wrestler,martial,karate,judo
P hands lowered = $The {rests|rest} in the corner, breathing hard.
P straight punch = $The {throws|throw} a straight punch, sweat flying from the hair. +fighting,boxing,punching,training,hitting
P high kick = One leg shoots up in a high kick, both fists close to the chest of $the. +kicking,karate,martial
P wrapping the hands = $The {winds|wind} white tape round one hand. +wrapping,preparing
P arms raised in victory = $The {raises|raise} both arms and {shouts|shout}. +winning,victory
M match = One throws a punch, another ducks behind raised gloves.
S towel = A white towel hangs round $his neck. -fighting
G the face; the gloves; the wet shoulder; the tape

cyclist | cyclist, cyclists, mountain biker
F *yellow jersey and helmet = $The {wears|wear} a yellow jersey, black shorts and a white helmet.
F lean legs = $The {has|have} lean, muscular legs and sunglasses.
P bent over the handlebars = $The {rides|ride} bent low over curved handlebars, eyes on the road.
P one foot on the ground = $The {stands|stand} over the frame with one foot on the ground, drinking from a bottle.
P climbing out of the saddle = Standing on the pedals, $the {pushes|push} uphill with an open mouth and sweat on the face. +climbing,uphill,mountain
P racing round the bend = $The {leans|lean} into the bend, one knee out. +racing,downhill,race
P through the mud = Mud sprays from the wheels and dots $his face. +mud,forest
M pack = $The ride close together in jerseys of red, yellow and blue.
S water bottle = A bottle sits in the holder under $him.
G the face; the helmet; the wheel rim; the wet shoulder

swimmer | swimmer, swimmers
F *goggles and cap = $The {wears|wear} a white swimming cap, dark goggles and a navy swimsuit.
F broad shoulders = $The {has|have} broad wet shoulders and strong arms.
P at the edge = $The {sits|sit} on the edge with feet in the water, goggles on the forehead.
P front crawl = $The {swims|swim} front crawl, one arm stretched forward and the face turned to breathe.
P dive from the block = $The {dives|dive} from the block with straight arms and legs, just above the water. +diving,jumping
P butterfly stroke = Both arms swing forward over the water, $his face just above the surface. +butterfly,racing
M lanes = $The swim side by side, arms rising in the same stroke.
S drops on the cap = Drops of water run off $his cap.
G the wet shoulders; the goggles; the face

skater | skater, skateboarder, figure skater, ice skater
F *glittering blue dress = $The {wears|wear} a short glittering blue dress and white skates. +figure -man,boy
F *T-shirt and loose jeans = $The {wears|wear} a loose white T-shirt, wide jeans and a backwards cap. +skateboarder
F *knitted sweater and scarf = $The {wears|wear} a thick red sweater, a scarf and black skates. -figure,skateboarder
P gliding on one leg = $The {glides|glide} on one skate with the other leg stretched behind and open arms. -skateboarder
P spin = $The {spins|spin} fast with arms close to the chest, ice spraying. +figure,spinning
P jump over the steps = Board turning under the feet, $the {jumps|jump} over a flight of steps with bent knees. +skateboarder,trick,jumping
P board under the arm = $The {stands|stand} with the board under one arm. +skateboarder
M on the ice = $The glide one behind another, arms swinging.
S laced boots = White laces are tied high up $his boots. -skateboarder
G the face; the hair; the sleeve

rower | rower, rowers, kayaker, canoeist
F *white vest = $The {wears|wear} a white sleeveless vest and dark blue shorts. -kayaker
F strong arms = $The {has|have} strong, tanned arms and wet hair.
P oars pulled = $The {leans|lean} back and {pulls|pull} both oars, drops falling from the blades. -kayaker
P paddle across the boat = $The {digs|dig} one end of the paddle into the water and {looks|look} ahead. +kayaker,paddling,canoeist
P through the rapids = White water splashes over $him as the paddle cuts in. +rapids,river
M crew = $The all lean back together, oars at the same angle.
S red life jacket = A red life jacket is buckled over $his chest.
G the face; the wet arms; the oar blade

surfer | surfer, kitesurfer
F *black wetsuit = $The {wears|wear} a black wetsuit with a blue stripe.
F sun-bleached hair = $The {has|have} wet, sun-bleached hair and a tanned face.
P board under the arm = $The {stands|stand} with a white surfboard under one arm and {looks|look} out at the waves.
P sitting on the board = $The {sits|sit} on the board with legs in the water, waiting. +waiting,sitting
P riding the wave = Knees bent and arms spread, $the {rides|ride} across the face of the wave, one hand touching the water. +riding,wave,surfing,waves
P inside the tube = Crouched low, $the {shoots|shoot} through the blue tube of the breaking wave. +barrel,tube
P paddling out = Lying on the board, $the {paddles|paddle} out with both arms. +paddling
P run to the sea = $The {runs|run} into the shallow water with the board under one arm. +running,beach
M line-up = $The sit on their boards in a row and look back at the coming wave.
S board leash = A black leash ties the board to $his ankle.
G the face; the board’s rail; the wet shoulder; the fin

hiker | hiker, explorer, traveler, traveller, backpacker, wanderer
F *orange jacket and backpack = $The {wears|wear} an orange jacket, grey trousers, brown hiking boots and a large green backpack. -desert,jungle
F *khaki shirt and hat = $The {wears|wear} a khaki shirt, a wide-brimmed hat and a worn leather backpack. +desert,jungle,explorer
F tanned and windblown = $The {has|have} windblown hair and a tanned face.
P thumbs under the straps = $The {stands|stand} with thumbs under the straps of the backpack and {looks|look} at the view.
P hand shading the eyes = $The {shades|shade} the eyes with one hand and {looks|look} ahead.
P on the trail = $The {walks|walk} up the trail with two poles, one boot forward. +walking,hiking,climbing,trail
P map in both hands = $The {looks|look} at an unfolded map held in both hands. +map,lost
P rest on a rock = $The {sits|sit} on a rock with the backpack off, drinking from a steel bottle. +resting,sitting
P over the stream = Arms out, $the {steps|step} from stone to stone across the stream. +crossing,stream,river
P lantern held up = $The {holds|hold} up a lantern and {looks|look} into the dark. +cave,night,lantern,torch
M group = $The walk in single file with backpacks in red, blue and green.
S rolled mat = A rolled sleeping mat is strapped under the backpack.
G the face; the pack straps; the boot toes; the buckles

climber | climber, mountaineer
F *red helmet and harness = $The {wears|wear} a red helmet, a grey T-shirt and a harness with hanging metal clips. -snow,winter,mountaineer,everest
F *down jacket = $The {wears|wear} a thick orange down jacket, goggles and boots with spikes. +snow,winter,mountaineer,everest,summit
F strong arms = $The {has|have} strong arms and white chalk on both hands. -snow,winter,mountaineer
P reaching for a hold = $The {hangs|hang} by one hand and {reaches|reach} up for the next hold, one knee bent.
P feet on the rock = Feet flat against the rock, $the {leans|lean} back into the rope and {looks|look} up.
P ice axe = $The {drives|drive} an ice axe into the frozen wall. +ice,frozen
P summit = $The {stands|stand} on the summit with both arms raised. +summit,peak,top
P resting on a ledge = $The {sits|sit} on a narrow ledge with dangling feet. +resting,sitting
M rope team = $The climb one above another, joined by a blue rope.
S blue rope = A bright blue rope runs down from $his harness.
G the face; the karabiners; the taut rope; the hands; the helmet’s edge

skier | skier, snowboarder
F *blue jacket and goggles = $The {wears|wear} a blue ski jacket, white trousers, a helmet and mirrored goggles.
F red cheeks = $The {has|have} cheeks red from the cold and snow on the collar.
P skis on the shoulder = $The {stands|stand} with skis on one shoulder.
P deep turn = $The {leans|lean} into a turn with bent knees, powder snow spraying up behind. +skiing,racing,downhill,snowboarding,slope
P in the air = High above the slope, $the {jumps|jump} with crossed skis. +jumping,jump,leaping
P snowboard grab = In mid-air, $the {grabs|grab} the edge of the board with one hand. +snowboarder,snowboard
P on the lift = $The {sits|sit} on the chairlift with hanging skis. +lift,chairlift
M run = $The come down one behind another, each with a plume of snow.
S red poles = The poles in $his hands are bright red. -snowboarder
G the face; the goggle lens; the ski edge; the helmet; the powder on the sleeve

diver | diver, scuba diver, swimmer underwater, freediver, snorkeler
F *black wetsuit and yellow fins = $The {wears|wear} a black wetsuit, yellow fins, a mask and a steel tank.
F mask and bubbles = $The {wears|wear} a clear mask, and silver bubbles rise past it.
P floating level = $The {floats|float} level with outstretched legs and a torch in one hand. -freediver
P swimming down = $The {swims|swim} straight down with both arms forward.
P kneeling on the sand = $The {kneels|kneel} on the sandy bottom and {looks|look} at something. +treasure,wreck,exploring
P hand toward a fish = $The {stretches|stretch} out one hand toward the fish. +fish,turtle,shark,dolphin
P backwards from the boat = $The {rolls|roll} backwards off the boat with one hand on the mask. +boat,jumping
M buddies = $The swim side by side and make an OK sign.
S bubbles = A column of bubbles rises above $him. -boat,beach
G the face; the mask’s rim; the bubbles; the tank’s curve; the fin tips

pilot | pilot, aviator
F *leather jacket = $The {wears|wear} a brown leather jacket with a fleece collar and a white scarf. -airline,fighter
F *white shirt and cap = $The {wears|wear} a white shirt with gold stripes on the shoulders and a dark cap. +airline
F *green flight suit = $The {wears|wear} a green flight suit and {holds|hold} a white helmet. +fighter
P goggles on the forehead = $The {stands|stand} with goggles pushed up on the forehead and {looks|look} at the sky. -airline
P hands on the controls = $The {sits|sit} with both hands on the controls and {looks|look} out through the windscreen. +flying,cockpit
P climbing in = One foot on the wing, $the {climbs|climb} into the cockpit. +climbing,boarding
M crew = One points at a map, another pulls on gloves.
S gloves in the belt = A pair of leather gloves is tucked in $his belt. -airline
G the face; the goggles; the worn leather; the scarf

driver | driver, racing driver, motorcyclist, biker, taxi driver, bus driver, truck driver
F *black leather and helmet = $The {wears|wear} a black leather jacket, jeans and a helmet. +motorcyclist,biker
F *red racing suit = $The {wears|wear} a red racing suit covered in patches. +racing
F *checked shirt and cap = $The {wears|wear} a checked shirt and a flat cap. -racing,motorcyclist,biker
P both hands on the wheel = $The {sits|sit} with both hands on the wheel and {looks|look} at the road. -motorcyclist,biker
P leaning on the machine = $The {leans|lean} against the side with crossed arms. +standing,waiting,posing
P into the bend = $The {leans|lean} low into the bend, one knee out. +motorcyclist,biker,racing
P arms raised = $The {raises|raise} both fists with the helmet under one arm. +winning,victory
M riders = $The sit on their machines side by side, looking ahead.
S sunglasses = Dark sunglasses cover $his eyes. -helmet,night
G the face; the hands; the collar

bride | bride
F *white lace dress = $The {wears|wear} a white lace dress with a long train and a thin veil. -red,indian
F *red and gold sari = $The {wears|wear} a red sari with gold embroidery, gold earrings and red patterns on the hands. +indian,hindu
F dark hair pinned up = $The {has|have} dark hair pinned up with small white flowers. -blonde
P bouquet in both hands = $The {holds|hold} a bouquet of white and pink roses in both hands and {looks|look} down at it.
P looking back over the shoulder = $The {looks|look} back over one shoulder, the train spread out behind.
P laughing under the veil = $The {laughs|laugh} with closed eyes, the veil blowing to one side. +laughing,wind
P throwing the bouquet = $The {throws|throw} the bouquet backwards over one shoulder. +throwing,bouquet
P dancing barefoot = $The {dances|dance} with the skirt gathered in one hand. +dancing
P getting ready = $The {looks|look} into the mirror and {fastens|fasten} an earring. +mirror,preparing
M brides = One wears lace, one satin and one a short dress with a wide veil.
S pearl buttons = A row of pearl buttons runs down the back of the dress.
G the face; the veil’s edge; the silk buttons; the hands

wedding-couple | wedding couple, bride and groom, newlyweds
F *white dress and dark suit = A white lace dress and a long veil beside a dark blue suit with a white flower: $the {stand|stand} close together.
P foreheads together = $The {stand|stand} forehead to forehead with closed eyes, the veil over both.
P walking hand in hand = $The {walk|walk} hand in hand and {laugh|laugh}, rose petals in the air. +walking,leaving
P first dance = $The {dance|dance} close together, his hand on her back and her dress turning. +dancing
P kiss = $The {kiss|kiss} with closed eyes, the bouquet behind his neck. +kissing
P cutting the cake = Hands on the same knife, $the {cut|cut} a white cake. +cake,cutting
M couples = Each pair holds hands, the dresses white, cream and pale pink.
S petals = Pink rose petals lie on their shoulders and hair. -indoors
G the faces; the veil; the white dress; the joined hands

businessman | businessman, businesswoman, office worker, spy, gangster, detective
F *charcoal suit = $The {wears|wear} a charcoal suit, a white shirt and a dark red tie. -spy,gangster,detective,woman,businesswoman
F *beige trench coat = $The {wears|wear} a beige trench coat and a grey felt hat. +detective,spy
F *pinstripe suit = $The {wears|wear} a black pinstripe suit, a white tie and a black hat. +gangster,mobster
F *navy trouser suit = $The {wears|wear} a navy trouser suit and a white blouse. +businesswoman
F neat hair and shaved chin = $The {has|have} neatly parted hair and a serious face. -hat,woman,businesswoman
P briefcase in hand = $The {stands|stand} with a leather briefcase in one hand and {looks|look} at a wristwatch.
P collar turned up = Collar turned up and hat low, $the {looks|look} out from under the brim. +detective,spy,gangster
P striding to work = $The {strides|stride} along with a coffee in one hand and a phone at the ear. +walking,hurrying,commuting
P at the laptop = $The {types|type} on a laptop, tie loosened and sleeves rolled up. +working,laptop,typing,computer
P magnifying glass = $The {bends|bend} down with a magnifying glass in front of one eye. +clue,investigating,searching
P asleep at the desk = $The {sleeps|sleep} with the head on folded arms, glasses beside the keyboard. +sleeping,asleep
P handshake = $The {shakes|shake} hands and {smiles|smile}. +meeting,deal
P running for the train = $The {runs|run} with the briefcase under one arm and the tie over the shoulder. +running,late
M meeting = One points at a chart, one writes and one leans back with crossed arms.
S wristwatch = A silver wristwatch shows below $his cuff.
G the face; the hat brim; the collar; the shoe toe

crowd | crowd, people, audience, tourists, spectators
F many coats = Coats and hats in red, navy, grey and yellow make up $the. -summer,beach
F *summer clothes = T-shirts, dresses and sun hats in every colour make up $the. +summer,beach
P facing the same way = $The {stands|stand} close together, all looking the same way.
P streaming past = $The {streams|stream} past in both directions, some blurred. +walking,rushing,crossing,street
P arms in the air = $The {raises|raise} both arms and {cheers|cheer}, hands lit by the stage. +concert,cheering,festival,stadium
P phones held up = Hundreds of phone screens glow above $the. +concert,night,phones
P umbrellas = Black, red and yellow umbrellas cover $the. +rain
P applause = $The {stands|stand} and {claps|clap}, smiling. +applause,theatre,theater
M faces in the crowd = A man with a red hat, a girl on her father’s shoulders and an old woman with glasses stand out.
S child on shoulders = A small child sits on somebody’s shoulders with a red balloon. -rain,night
G the nearest shoulders; the raised hands; the crowns of the heads; the hat brims

portrait-face | face, head
F brown eyes and freckles = $The {has|have} brown eyes, thick eyebrows, a straight nose and light freckles.
F strong jaw = $The {has|have} a strong jaw, full lips and clear skin with visible pores.
F deep wrinkles = Deep wrinkles run across $the and gather round the eyes. +old,elderly
P straight at the viewer = $The {looks|look} straight at us with a calm expression.
P three-quarter turn = $The {is|are} turned three quarters to one side, eyes on us.
P profile = $The {is|are} seen in clean profile, chin slightly raised. +profile
P smile = $The {smiles|smile} with closed lips, small lines at the eyes. +smiling
P tears = A single tear runs down the cheek of $the. +crying,sad
M faces = One looks at us, one to the side and one down.
S loose strand = A loose strand of hair falls across the forehead.
G the bridge of the nose; the cheekbone; the lower lip; the brow

eye | eye, eyes, green eyes, blue eyes
F *green iris = A green iris with a golden ring round the pupil fills the middle of $the. -blue,brown
F long lashes = Long dark lashes frame $the, and fine lines show in the skin below.
P reflection in the pupil = A small bright window is reflected in the pupil of $the.
P wide open = $The {is|are} wide open under a dark eyebrow.
P closed lid = $The {is|are} closed, lashes resting on the cheek. +closed,sleeping
P tear = A tear hangs on the lower lashes of $the. +crying,tear,tears
M pair = Both look straight ahead under dark eyebrows.
M many = Eyes of green, brown and blue look in different directions. -two,pair
S red veins = A few fine red veins show in the white.
G the rim of the iris; the wet lower lid; the lashes; the corner

hands | hand, hands, fingers, palm, fist
F wrinkled and strong = $The {is|are} wrinkled and strong, with short clean nails and visible veins. +old,grandmother,grandfather
F slim fingers = $The {has|have} slim fingers and short clean nails. -old,grandmother,grandfather
F rough and tanned = $The {has|have} rough, tanned skin and a thin white scar. +farmer,worker,fisherman,worn
P cupped together = $The {is|are} cupped together, palms up.
P resting = $The {rests|rest} one on top of the other.
P holding gently = $The {closes|close} gently round it, thumbs on top. +holding
P kneading = $The {presses|press} into soft dough, flour between the fingers. +kneading,dough
P playing the keys = $The {lies|lie} spread on white piano keys. +piano,playing
P reaching out = $The {reaches|reach} out with spread fingers. +reaching
M joined hands = One old, one young, the fingers are interlaced. -two
M two hands touching = The fingertips of both just touch. +two,pair
S silver ring = A thin silver ring shines on one finger.
G the knuckles; the nails; the veins; the fingertip whorls

lips | lips, mouth, smile
F *red lips = $The {is|are} painted a deep glossy red, with a clear bow in the upper one. -blue,black
F natural and soft = $The {has|have} a soft natural pink and fine vertical lines.
P slightly parted = $The {is|are} slightly parted, white teeth showing.
P closed smile = $The {is|are} closed in a small smile.
P kiss = $The {is|are} pursed as for a kiss. +kissing,kiss
P biting = Teeth press lightly into the lower part of $the. +biting
M mouths = One laughs, one is closed and one bites the lower lip.
S small mole = A small dark mole sits just above the corner of the mouth.
G the wet lower lip; the cupid’s bow; the teeth; the corner

patient | patient, patients
F *hospital gown = $The {wears|wear} a pale green hospital gown with a white plastic band at the wrist.
F tired face = $The {has|have} a pale, tired face and messy hair.
P propped on pillows = $The {sits|sit} propped up on white pillows, the blanket over the knees.
P asleep = $The {lies|lie} on the back with closed eyes. +sleeping,asleep
M in two beds = $The lie in beds side by side, one reading, one asleep.
S band at the wrist = A white plastic band is fastened round $his wrist.
G the face; the white pillow; the hands

toddler | toddler, toddlers
F round cheeks = $The {has|have} round cheeks, fine hair and tiny white teeth.
F *blue overalls = $The {wears|wear} soft blue overalls, a striped shirt and tiny sneakers.
P wobbly stand = $The {stands|stand} on wobbly legs with both arms out.
P sitting on the floor = $The {sits|sit} on the floor with legs spread, looking up.
P messy meal = $The {eats|eat} with both hands, food round the mouth and on the cheeks. +eating
P first steps = $The {takes|take} a wobbly step with raised arms and a wide smile. +walking,steps
P asleep = $The {sleeps|sleep} on the stomach with one arm round a stuffed rabbit. +sleeping,asleep,napping
P chasing = $The {runs|run} with short steps and both arms stretched out. +running,chasing
M two = $The sit side by side on the floor, one reaching for the other’s toy.
S tiny shoes = The straps of $his tiny shoes are done up on the wrong side. -barefoot,beach
G the face; the fine hair; the hands

teenager | teenager, teenagers, teen, teens, adolescent
F *hoodie and jeans = $The {wears|wear} a grey hooded sweater, torn jeans and white sneakers. -summer,beach
F lanky = $The {is|are} lanky, with messy hair falling over one eye.
P slouching = $The {stands|stand} slouched with both hands in the pocket of the hooded sweater.
P headphones round the neck = $The {looks|look} to the side, large headphones round the neck.
P phone in both hands = $The {looks|look} down at a phone held in both hands. +phone,texting,scrolling
P on the bed = $The {lies|lie} on the stomach with the feet in the air. +bed,lying
P skateboard under the arm = $The {walks|walk} with a skateboard under one arm. +walking,skateboard
M *mixed group = One wears a red cap, one a denim jacket with patches, one a black hooded sweater.
M *boy and girl = A lanky boy wears a grey T-shirt, a girl with a dark ponytail denim overalls. +two,pair -boys,girls
S wristbands = Coloured wristbands are stacked at $his wrist.
G the face; the hair; the hands

florist | florist, hairdresser, barber, cleaner, shopkeeper, vendor, street vendor, seller, mail carrier, postman, cashier
F *green apron = $The {wears|wear} a dark green apron over a white shirt with rolled sleeves. -mail,postman,cleaner,barber,hairdresser
F *black apron = $The {wears|wear} a black apron with scissors and combs in the pocket. +barber,hairdresser
F *blue uniform = $The {wears|wear} a light blue uniform shirt, a cap and a leather bag across the chest. +mail,postman
F friendly face = $The {has|have} a friendly face and hair tied back.
P smiling behind the counter = $The {stands|stand} behind the counter with both hands on it, smiling. -mail,postman,cleaner
P armful of flowers = $The {holds|hold} an armful of white and pink flowers. +florist
P letter in hand = $The {holds|hold} out a letter with a smile. +mail,postman
M two = One serves a customer, another carries a crate.
S pencil behind the ear = A pencil is tucked behind $his ear. -mail,postman
G the face; the apron; the hands
`;
