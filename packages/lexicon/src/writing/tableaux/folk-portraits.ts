/** The portraits that people ask for most: old and young, at work and in costume, faces near and plain. The form: `tableaux.ts`. */
export const FOLK_PORTRAITS_TABLEAUX = `
folk-old-man | thing | old man, elderly man, old gentleman, grandfather, grandpa, old guy, granddad, old fellow, aged man | @ any
D lined face = Deep lines fan out from the corners of the eyes and run past the mouth, and [the brows are long and bushy/one brow stands a little higher than the other/the skin over the cheekbones is thin and spotted by the sun].
D his look = The pale eyes are clear and awake under heavy lids and look straight at us. -sleeping,asleep,reading,praying,crying
D mouth = The lips are closed, with [the beginning of a smile in one corner/a dry, patient line to them]. -smiling,laughing,singing,talking,toothless,sad,angry,cigar,cigarette,pipe
W *wool and collar = in a dark wool jacket over a soft buttoned collar
B plain dark = The wall behind is plain and dark, a little lighter on one side of the head. -street,garden,park,forest,sea,city,boat,field,bench
L window left = Soft window light from the left goes into every fold and lets the far ear sink into shade. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods,jungle,outdoors
V head and shoulders = Head and shoulders at eye height, 85 mm, eyes sharp, muted natural colours

folk-old-woman | thing | old woman, elderly woman, old lady, grandmother, grandma, granny, nana, babushka, aged woman | @ any
D lined face = The whole face is a net of fine lines that run up to the eyes, [deepest round the mouth/crossing on the soft cheeks/drawn deep by years of smiling].
D her look = The head is held a little to one side, and the eyes, bright under thin lids, rest calmly on us. -sleeping,asleep,reading,knitting,praying,crying
D white hair = White hair is pinned up at the back of the head, one fine strand loose over the ear. -hat,headscarf,scarf,bald,short,hair,headwrap,hijab
W *cardigan = in a grey knitted cardigan with a small brooch at the collar
B whitewashed wall = A plain pale wall is behind, out of focus. -street,garden,park,forest,sea,city,field,bench
L from the window = Even light from a window in front and to the right rounds the cheeks and puts a bright point in both eyes. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods,jungle,outdoors
V half length = Head and shoulders at eye height, 85 mm, every line sharp, warm quiet colours

folk-woman | thing | woman, young woman, lady, woman portrait, portrait of a woman, woman's face, model, girl, young girl, young lady, maiden | @ any
D turn of the head = $The {has|have} turned the head a little to the left, and the eyes have come back to [the lens/us], calm and open. -sunglasses,sleeping,asleep,reading,profile,back,crying,little,small,smiling,laughing
D behind dark glasses = $The {has|have} lifted the chin and turned the face a little to the sun, lips closed in half a smile. +sunglasses -little,small
D smile = She smiles at us with lips just parted, and the smile has reached the eyes. +smiling,laughing,happy -little,small
D little girl = She looks up at us with her chin lowered, a shy smile pressed into both cheeks. +little,small -sleeping,crying,sad
D face = The lips are softly closed, [the brows straight and dark/a few loose hairs lie across the cheek/there is a trace of colour on the cheekbones]. -sunglasses,smiling,laughing,mask,singing,hijab,sad,angry,crying,screaming,little,small
D collar = [One hand rests lightly at the collarbone/The neck is long, the shoulders low and at ease/The shoulders are turned a little away from us]. -little,small,armor,armour,sitting,holding
W *plain dark top = in a plain dark top that leaves the collarbone free -little,small
W cotton dress = in a light cotton dress with a small round collar +little,small
B grey wall = Behind is a plain wall of grey-blue, far out of focus. -street,garden,park,forest,sea,city,field,flowers,beach,night,neon,cyberpunk
L window right = Large soft light from the right models cheek and lips and leaves a small triangle of light on the far cheek. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods,jungle,outdoors
V portrait = Head and shoulders, 85 mm at eye height, eyes sharp, natural skin, quiet colours

folk-woman-open | thing | woman, young woman, lady, girl, young lady, portrait of a woman & beautiful, pretty, gorgeous, attractive, lovely, stunning, elegant, cute | @ any
D eyes near = Her large eyes look straight into the lens under clear dark brows, lashes long, a bright window in each iris. -sleeping,asleep,reading,profile,back,crying,sunglasses
D skin and mouth = The skin is even and warm with its fine texture kept, the cheekbones high, the lips full and just closed. -smiling,laughing,singing,mask,little,small
D smile = The lips are parted in an easy smile, with a dimple at one corner. +smiling,laughing,happy
D hair falls = The hair falls loose behind one shoulder, [a strand caught by a breath of air/a single strand across the temple/shining along its waves]. -hair,hat,hijab,braids,bun,headwrap,headscarf,bald,crown,veil,ponytail
W *silk blouse = in a plain cream silk blouse, open at the neck -little,small
B blurred warm = The background is a soft warm blur with no shapes in it. -street,garden,park,forest,sea,city,field,flowers,beach,night,neon
L soft front left = Broad soft light from the front left wraps the face, and a gentle rim from behind parts the hair from the background.
V close portrait = Close portrait, 85 mm at f/2, focus on the near eye, clean warm tones

folk-man | thing | man, young man, guy, portrait of a man, man portrait, man's face, bloke, gentleman, male model, dude | @ any
D facing = $He {faces|face} us three-quarters on, chin level, [the jaw set and the eyes steady/eyes calm under straight brows/one brow a little lower than the other]. -sleeping,asleep,profile,back,crying,smiling,laughing
D smile = He smiles with closed lips, creases gathered beside the eyes. +smiling,happy
D features = The cheekbones are strong, [there is a small scar at the brow/a day of stubble shadows the jaw/the nose is straight with a slight bend at the bridge]. -beard,bearded,mask,old,boy
D shoulders = The shoulders are broad and relaxed, and the collar stands open at the throat. -armor,armour,suit,tie,sitting,shirtless,turtleneck,hoodie,tattoos
W *dark jacket = with short dark hair; in a dark jacket over a plain white T-shirt -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *jacket only = in a dark jacket over a plain white T-shirt
B plain brown = Behind is a plain dark wall that gets lighter to one side. -street,garden,park,forest,sea,city,field,beach,night,neon,cyberpunk
L side light = Light from a large window on the left shapes brow and cheekbone, and the other half of the face goes softly into shade.
V head and chest = Head and chest at eye height, 85 mm, shallow depth, deep quiet colours

folk-man-handsome | thing | man, young man, guy, gentleman & handsome, attractive, beautiful, good looking, elegant, stylish | @ any
D gaze = His eyes meet the lens directly from under straight dark brows, the head a little lowered. -sleeping,asleep,profile,back,sunglasses,smiling
D smile = He smiles on one side of the mouth, eyes narrowed with it. +smiling,happy,laughing
D jaw = The jaw is clean and square, [with a shadow of stubble/the lips firm/the cheeks slightly hollow]. -beard,bearded
D hair = His dark hair is brushed back from the forehead, one lock fallen loose. -hair,hat,bald,blond,blonde,haired
W *linen shirt = in a charcoal jacket and a white shirt without a tie
B studio grey = A seamless grey backdrop goes darker to the corners. -street,garden,park,forest,sea,city,field,beach,night,neon
L key and rim = A soft lamp high on the left models the face, and a thin rim of light from behind runs down the other cheek.
V editorial = Chest up, 85 mm, sharp eyes, editorial portrait in greys and skin tones

folk-boy | thing | boy, little boy, young boy, schoolboy, small boy, son, lad | @ any
D grin = $He {looks|look} straight at us with a crooked grin that pushes up one cheek. -sad,crying,serious,sleeping,asleep,angry,anime,profile,back,reading
D serious look = $He {looks|look} up at us from under the fringe, mouth closed and eyes wide. +sad,serious,crying
D hair and skin = [A whirl of hair stands up at the crown/A fringe cut by hand falls over the brow], and there is a small scratch on the chin. -anime,hat,cap,hair,helmet,hood
D shoulders = The narrow shoulders are lifted a little, hands pushed into the pockets. -sitting,holding,lying
W striped T-shirt = in a striped T-shirt washed soft
B soft green = Sunlit leaves behind are melted to soft green. -indoors,bedroom,school,street,beach,city,snow,classroom,room,studio,night
L open shade = Soft daylight from the open sky puts a bright point in each eye and leaves hardly a shadow.
V his height = Head and shoulders at his own eye height, 85 mm, clear natural colours

folk-little-girl | thing | little girl, small girl, schoolgirl, daughter, girl child, toddler girl, cute girl, five-year-old girl | @ any
D shy smile = $The {looks|look} up at us with her chin lowered, a smile pressed into both cheeks. -sleeping,asleep,crying,sad,back,profile,reading,anime,serious
D sad look = The lower lip is pushed out, and the wet eyes look up from under the fringe. +sad,crying
D face = The eyes are large and clear, the nose is small and a little pink, fine hairs stand out along the parting. -anime,mask
D hair = Two short plaits with odd ribbons stick out behind the ears. -hair,hat,hood,anime,curly,ponytail,blonde,helmet,crown
W cotton dress = in a light cotton dress with a round collar
B soft green = A sunny garden behind is melted to soft green. -indoors,bedroom,school,street,beach,city,snow,classroom,room,studio,night
L open shade = Soft daylight from the open sky puts a bright point in each eye and leaves hardly a shadow.
V her height = Head and shoulders at her own eye height, 85 mm, clear soft colours

folk-child | thing | child, kid, toddler, little kid, small child, kids, children, infant | @ any
D look up = $The {looks|look} up at us with round, wide-open eyes, [lips parted as if about to tell something/a laugh just starting in the cheeks]. -sleeping,asleep,crying,sad,back,profile,reading
D cheeks = The cheeks are round and flushed, and fine hair stands out lit round the head. -hat,hood,helmet,cap
W knit jumper = in a soft knitted jumper with the sleeves turned up
B far green = The background is far away, only soft pale green. -indoors,bedroom,school,street,beach,city,snow,classroom,room,studio,night
L big soft = Big soft light from the left, from an open sky, leaves no hard edge on the face.
V child height = Close, at the height of the small face, 85 mm, shallow depth, light fresh colours

folk-headshot | thing | headshot, professional portrait, linkedin, profile picture, corporate portrait, business portrait, professional photo, profile photo & #person, man, woman | @ any
D square to lens = Shoulders are turned a little to one side and the face comes back square to the lens, chin slightly down. -sitting
D expression = An easy, confident half-smile shows, eyes bright and directly on us. -serious,angry
D grooming = Hair is neat, the skin natural, the shoulders of the jacket sit without a crease. -chef,doctor,nurse,actor,actress
W *navy jacket = with neatly combed hair; in a navy jacket over a crisp white shirt -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *jacket only = in a navy jacket over a crisp white shirt
B office blur = Behind is a light grey backdrop, even and clean. -office,city,outdoor,outdoors
B office far = Behind, glass and daylight of an office are blurred to pale shapes. +office
L soft key = A large soft lamp from the front left lights the face, with a weaker one filling the shadows from the right.
V headshot = Tight head and shoulders, 85 mm at eye height, sharp eyes, clean neutral colours

folk-business | thing | businessman, businesswoman, business man, business woman, ceo, executive, entrepreneur, lawyer, banker, manager, boss, man in a suit, woman in a suit | @ any
D stands easy = $The {stands|stand} upright with shoulders open and one hand closing the button of the jacket, eyes on us. -sitting,walking,running,headshot,portrait,phone
D portrait look = The face is turned to us over a squared shoulder, the mouth firm with a trace of a smile. +headshot,portrait
D cuff and cloth = A finger's breadth of white cuff shows, and the wool lies smooth across the shoulders.
W *charcoal suit = with neatly parted hair; in a charcoal suit and a white shirt -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *suit only = in a charcoal suit and a white shirt
B glass lobby = Behind, tall panes and the pale lines of a lobby are out of focus. -street,city,studio,headshot,beach,night,cyberpunk
B grey backdrop = Behind is a smooth grey backdrop. +studio,headshot
L side window = Clear daylight from a glass front on the left lights the face and leaves a soft shadow on the other lapel. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods,jungle,outdoors
V waist up = From the waist up, 70 mm at eye height, crisp, blue-grey and white

folk-tribal | thing | tribal, tribesman, tribeswoman, african tribal, tribe woman, tribe girl, indigenous, maasai, masai, amazonian, aboriginal, native, warrior paint & #person, woman, man, girl, boy, warrior, chief, elder | @ any
D steady = $The {faces|face} us squarely, chin raised, with a look that does not give way. -profile,back,dancing,hunting,running
D paint = Lines of white and ochre clay cross the forehead and run down the cheekbones, cracked where the skin moves. -chief
D beads = Rows of small glass beads lie close round the neck, and rings of bone and brass hang from the ears. -chief
D feathers = Feathers and strung beads frame the weathered face. +chief
B dark leaf = Behind is deep shadow with the blur of broad leaves. -desert,savanna,village,studio,snow,city,field,plain
L warm side = Warm low light from the left rakes over paint and beads and leaves the far side of the face dark.
V close = Close head and shoulders, 100 mm, eyes sharp, ochre, white and deep brown

folk-native-chief | thing | native american, american indian, indian chief, chief, sioux, apache, cherokee, navajo, lakota, comanche & chief, warrior, portrait, man, woman, girl, elder, #person | @ any
D far eyes = The face is weathered and still, eyes narrowed past us toward something far away. -girl,young,child
D clear eyes = The eyes, dark and steady, look straight at us. +girl,young,child
D eagle feathers = [A crown of eagle feathers, white with black tips, stands round the head/White and brown eagle feathers rise above the brow], held by a beaded band. -girl,child
D two braids = Two long black braids wrapped in red cloth hang over the chest. -short,grey,white
W *beaded buckskin = in fringed buckskin with a bone breastplate and beadwork in blue and red
B dusk plain = A wide plain behind is only bands of ochre and pale sky. -studio,village,forest,snow
L low gold = Low sun from the right brings out each line of the face and shines through the feathers' edges.
V chest up = Chest up at eye height, 85 mm, earth colours, red and white

folk-headwrap | state | headwrap, head wrap, turban, headscarf, head scarf, hijab & #person | @ any
D wound cloth = The cloth is wound high round the head in broad smooth folds, its pattern large and clear, the end tucked in at the side. -hijab,headscarf
D framing cloth = The cloth frames the face in soft folds and falls over one shoulder. +hijab,headscarf

folk-green-eyes | state | green eyes, blue eyes, brown eyes, hazel eyes, amber eyes, golden eyes, grey eyes, gray eyes, violet eyes, purple eyes, red eyes, yellow eyes, piercing eyes, big eyes, glowing eyes & #person, elf, vampire, demon, witch | @ any
D irises = The irises are so bright that they are what one sees first, with a dark ring round each and a small white light at the upper edge. -glowing,knight
D burning irises = The irises glow from inside and throw a faint colour on the lids. +glowing

folk-blonde | state | blonde, blond, blonde hair, blond hair, golden hair, fair hair & #person, elf, princess | @ any
D fair hair = The hair is the colour of ripe wheat, lighter where the light passes through it. -braids,ponytail,bun

folk-dyed-hair | state | blue hair, pink hair, purple hair, green hair, turquoise hair, neon hair, rainbow hair, violet hair, white hair, silver hair & #person, elf, anime | @ any
D coloured hair = The hair takes the eye before anything else, one strong colour down to the tips, strands loose across the forehead. -neon,rainbow,old,anime,grandmother,grandfather,elderly
D lit hair = The hair shines as if lit from inside and stains cheek and shoulder with its colours. +neon

folk-dark-hair | state | black hair, dark hair, raven hair, brown hair, brunette, dark-haired & #person, elf, vampire, witch | @ any
D dark hair = The dark hair falls heavy and smooth, a band of light along its curve. -short,curly,braids,bun,ponytail

folk-goggles | state | goggles, aviator goggles, steampunk goggles & #person | @ any
D goggles up = Round goggles are pushed up on the forehead, their thick lenses catching the light, the leather strap pressed into the hair. -ski,swim,swimming,diving

folk-in-hat | state | hat, straw hat, top hat, bowler, fedora, cowboy hat, sun hat, wide brim hat & #person | @ any
D brim shadow = The brim lays a curved shadow over the forehead, and the eyes look out from beneath it. -sunglasses,witch,wizard,christmas,santa,chef,party

folk-fashion-model | thing | fashion model, supermodel, fashion shoot, fashion portrait, fashion photo, vogue, editorial, high fashion, haute couture, fashion photography & #person, model, woman, man, girl, dress, supermodel | @ any
D pose = $The {stands|stand} in one long line, a hip pushed out, one arm bent with the fingers at the jaw, eyes cool and half lidded. -walking,sitting,lying,runway,catwalk,jumping
D cloth = The cloth is cut wide and stiff and stands away from the body in a single clean shape. -jumping,walking
D face = The brows are brushed up, the cheekbones polished with light, the lips one matt colour. -man,male
B coloured paper = Behind is a seamless sheet of one flat colour, a tone deeper than the skin. -street,desert,beach,city,forest
L hard key = One hard lamp from high on the left draws a crisp shadow on the backdrop.
V full figure = Full figure, slightly low, 85 mm, clean edges, magazine editorial

folk-street-style | thing | street style, streetwear, street fashion, hypebeast, urban fashion, hip hop style & #person, model, woman, man, girl, boy, teenager | @ street, city
D stance = $The {stands|stand} with feet wide, one shoulder against a shutter, hands sunk in big pockets, chin lifted. -walking,sitting
D layers = An oversized jacket hangs off the shoulders over a long T-shirt, trousers bunched on thick-soled trainers.
D look = The eyes look past the lens from under a low brow.
N drawn shutter = Stickers and one sprayed tag cover the steel shutter beside.
B street blur = A crossing and parked scooters are blurred far down the street.
L bounced sun = Sun thrown back by windows across the way lights the face softly from the front.
V low full = Full length from hip height, 35 mm, sharp figure, concrete grey with one loud colour

folk-geisha | thing | geisha, maiko, kimono, japanese woman, japanese girl, woman in kimono, girl in kimono & #person, geisha, maiko, woman, girl | @ any
D poise = $The {stands|stand} with the body turned away and the face brought round over the shoulder, eyes lowered. -sitting,dancing,walking,playing,anime,samurai
D white face = The face is powdered smooth white, the lips a small red bow, the nape left bare in a point. +geisha,maiko
D calm face = The face is calm, the lips closed, a loose hair at the nape. -geisha,maiko
D hair = Black hair is put up in a high smooth roll with a comb and a spray of small silk flowers hanging at the temple.
W silk kimono = in a silk kimono with cranes at the hem and a broad brocade sash
O blossom = Pale pink petals hang in the air and have settled on sleeve and hair. +blossom,blossoms,cherry,sakura
B lattice = Behind is the dark wooden lattice of a street, one paper lantern out of focus. -garden,blossom,blossoms,cherry,sakura,temple,studio,forest
B branches = Flowering branches behind are a soft cloud of pink. +blossom,blossoms,cherry,sakura
L evening side = Soft light from the right lies on cheek and collar, the folds going into shade.
V half figure = Half figure, 85 mm at eye height, shallow depth, white, red and black

folk-sari | thing | indian woman, indian girl, indian bride, sari, saree, woman in sari, bollywood, indian dancer & #person | @ any
D look = $The {looks|look} at us over the raised edge of the cloth, [kohl round the eyes/eyes large and dark], a faint smile closed in. -dancing,sitting
D jewellery = A gold drop hangs at the parting, a fine ring at the nose, and glass bangles crowd both wrists.
D henna = Henna in fine leaves and dots covers both hands to the wrist. +bride,wedding
W *red silk = in silk woven with a broad gold border, one end drawn over the hair
B warm wall = A warm ochre wall with a carved niche is soft behind. -street,field,temple,studio,garden
L low gold = Low golden light from the left glows through the cloth and glints on every bangle.
V chest up = Chest up, 85 mm at eye height, deep red and gold

folk-flapper | thing | 1920s, flapper, roaring twenties, gatsby, art deco, twenties & #woman, woman, girl, lady, flapper, singer, dancer | @ any
D look = $The {looks|look} at us from under lowered lids, chin on the back of one gloved hand. -dancing,singing,walking
D bob = The hair is a short dark bob with a curl pressed flat on each cheek, a beaded band across the brow. -blonde,red,hat
D beads = A long string of pearls is knotted at the breast, and the mouth is painted small and dark.
W fringed dress = in a sleeveless beaded dress with rows of fringe
B deco screen = Behind is a folding screen with a black and gold fan pattern, out of focus. -street,car,party,bar,club
L studio lamp = A single lamp from high on the right throws a soft-edged shadow of the profile on the screen.
V studio = Half-length studio portrait of the period, soft focus at the edges

folk-victorian | thing | victorian, edwardian, 19th century, regency, 1800s, georgian & #person, woman, man, lady, gentleman, girl, boy, family, couple & portrait, woman, man, lady, gentleman, girl, boy, family, couple | @ any
D stiff pose = Back straight and unsmiling, $the {looks|look} a little past the lens, [one hand on the carved back of a chair/hands folded at the waist]. -walking,dancing,riding,running,reading -vampire,steampunk,ghost,zombie,detective
D collar = The high collar is closed with a cameo, the hair parted in the middle and drawn tight. +woman,lady,girl -vampire,steampunk,ghost,zombie,detective
D waistcoat = A watch chain crosses the waistcoat, and the side whiskers are brushed forward. +man,gentleman -vampire,steampunk,ghost,zombie,detective
W *dark taffeta = in dark stiff cloth with small covered buttons
B painted cloth = A painted backdrop of columns and a potted palm stands soft behind. -street,london,garden,castle,night
L skylight = Cool light from a studio skylight falls from above left and leaves the right cheek in shade. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods,jungle,outdoors
V plate = Half-length studio portrait, long exposure sharpness, faded browns

folk-pinup | thing | pin-up, pinup, pin up, pin-up girl, rockabilly, 1950s, fifties & #woman, woman, girl, lady, model | @ any
D pose = $The {stands|stand} on tiptoe with one knee bent behind, looking back over the shoulder with brows raised and red lips in a round O. -sitting,driving,cooking,portrait
D portrait = The head is tilted, one hand under the chin, red lips parted in a wide smile. +portrait
D victory rolls = The hair is set in glossy rolls above the forehead with a polka-dot scarf tied at the crown.
W *halter dress = in a halter dress with a full skirt and white dots
B flat cream = Behind is a flat cream ground with a soft round shadow. -diner,car,beach,kitchen,garage
L even front = Bright even light from the front, one soft shadow, lights along the curls.
V poster pose = Full figure with air around it, clean edges, red, cream and turquoise

folk-monk | thing | monk, buddhist monk, shaolin, tibetan monk, priest, nun & portrait, young, old, #alone | @ any
D calm face = The eyes are half closed and the mouth at rest, the whole face without effort. -fighting,walking,running,drinking,kung
D beads = A string of wooden beads is wound round one wrist, the thumb resting on one of them. +monk,buddhist,tibetan,shaolin
D folded hands = The hands are laid together before the chest. +nun,priest
W *saffron robe = with a shaved head; in a saffron robe that leaves one shoulder bare +buddhist,tibetan,shaolin
B dim hall = Behind in the dusk of a hall one row of small flames is out of focus. -mountain,forest,garden,street
L doorway = Soft light from an open door on the left lies on brow and shoulder. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods,jungle,outdoors
V chest up = Chest up at eye height, 85 mm, quiet, warm browns and gold

folk-soldier | thing | soldier, marine, army soldier, sniper, special forces, commando, general, veteran & portrait, #alone | @ any
D looks past = $The {looks|look} past us with narrowed eyes, jaw tight, [a smear of mud across one cheekbone/dust in the creases of the face]. -running,sleeping,sniper,android,robot,space
D strap = The helmet strap hangs loose beside the jaw, and a sling runs across the chest. -general,veteran,space,roman,futuristic
D medals = A row of ribbons and medals hangs on the breast, one a little crooked. +general,veteran
W field jacket = in a worn field jacket with the collar up -general,veteran,space,roman,futuristic
B smoke = Behind is only dust and drifting smoke. -studio,general,portrait,jungle,snow,forest
L low grey = Low hard light from the right cuts brow and cheekbone out of the grey.
V chest up = Chest up, 85 mm, documentary, drab green and dust

folk-family-portrait | thing | family portrait, family photo, portrait of a family, happy family, family of four, family of five, family, young family | @ any
D close group = They stand close in two rows, parents behind with an arm round each other, the children in front leaning back against them. -sitting,walking,eating,picnic,dinner,one,beach
D smiles = All of them look into the camera and smile, [the smallest a moment too late/one laughing at what another has just said].
D hands = Hands lie on shoulders, and the smallest holds on to two fingers. -eating
B house = Behind them stands their house with its front door open, a lawn between. +house,home
B soft green = Behind is the soft green of a lawn and trees. -studio,christmas,beach,home,house,kitchen,living,city,room,snow
L late soft = Warm late light from behind the left edges hair and shoulders, the faces in even soft shade.
L late soft then = Warm late light from behind the left edges hair and shoulders, the faces in even soft shade. +sunset,golden
V group = Group from the knees up, 50 mm at chest height, all faces sharp, warm natural colours

folk-friends | thing | friends, group of friends, best friends, girlfriends, sisters, brothers, two girls, two women, two men, three girls, three women, two friends, three friends, siblings, twin sisters | @ any
D heads together = They stand pressed shoulder to shoulder, heads leaned together, arms round one another's necks. -playing,fighting,dancing,walking,sitting,eating,drinking
D laughing = [One has thrown back the head laughing, and the laugh is just passing on to the next/All look at us, in the middle of the same laugh]. -sad,serious,fighting
B blurred = Behind, everything is a soft bright blur. -street,city,beach,bar,night,mountain,studio,forest
L warm front = Warm daylight from the front left lies evenly on the faces.
V close group = Chest up, 50 mm, close, all faces sharp, lively colours

folk-in-dress | thing | woman, girl, lady, model, young woman & in dress, in a dress, red dress, white dress, black dress, evening gown, ball gown, summer dress, long dress, gown, blue dress, green dress, yellow dress, pink dress, gold dress, wearing dress, sundress, flowing dress | @ any
D stands = $The {stands|stand} turned a little to one side, weight on one foot, and {looks|look} back at us over the shoulder. -sitting,lying,dancing,portrait,little,wedding,walking,running
D seated = The skirt is spread wide over the seat and falls to the floor in deep folds. +sitting
D walks = The skirt swings out behind with the step, one hand lifting it a little at the side. +walking,running
D portrait = The chin is over the shoulder, lips closed, eyes straight at us. +portrait
D hair and face = Long dark brown hair falls in soft waves over one shoulder; the brown eyes are calm, the lips closed with a hint of a smile. -hair,haired,blonde,blond,redhead,redheaded,ginger,bald,afro,braids,bun,ponytail,hat,hijab,veil,eyes,sunglasses,mask,laughing,smiling,short,asian,japanese,chinese,korean,indian,african,black-woman,old,elderly,little,back
D black hair = Long straight black hair falls over one shoulder; the dark eyes are calm, the lips closed with a hint of a smile. +asian,japanese,chinese,korean,indian -hair,haired,bald,bun,ponytail,hat,hijab,veil,eyes,sunglasses,mask,laughing,smiling,short,old,elderly,little,back
D blonde hair = Long blonde hair falls in soft waves over one shoulder; the eyes are calm, the lips closed with a hint of a smile. +blonde,blond -hair,short,bun,ponytail,hat,veil,sunglasses,mask,laughing,smiling,little,back
D dark curls = Thick curls stand round the head to the shoulders; the eyes are calm, the lips closed with a hint of a smile. +black,african -hair,haired,blonde,blond,redhead,short,bald,bun,braids,ponytail,hat,veil,sunglasses,mask,laughing,smiling,little,back,dress
D calm face = The eyes are calm and rest on us, the lips closed with a hint of a smile. +hair,haired,redhead,short,hat,veil,black -blonde,blond,sunglasses,mask,laughing,smiling,little,back,portrait
O cloth = The dress is of smooth satin, close at the waist, and falls from there in long soft folds to the floor. -portrait,sundress,summer,short,mini,lace,velvet,tight,flowing,wedding,knitted,cotton,sequin,wind,walking,running,sitting
O wind = The long skirt is lifted by the wind to one side in a single broad sweep. +flowing,wind,windy -portrait
B steps = Behind her a pale stone staircase with a carved rail rises out of focus. -street,garden,park,forest,sea,city,field,beach,studio,stairs,background,room,castle,meadow,desert,snow,rain,lake,woods,mountain,bar,restaurant,balcony,rooftop,night,outdoors,tree,cafe,portrait,sitting,car
L one side = Soft warm evening light from the left shapes face, shoulder and folds. -beach,forest,field,garden,street,park,sea,mountain,desert,snow,meadow,rain,lake,woods,jungle,outdoors
L day = Soft sun from the left shapes face, shoulder and folds. +beach,forest,field,garden,street,park,sea,mountain,desert,meadow,lake,woods -night,rain,snow
V bust = Head and shoulders at eye height, 85 mm, soft background, the dress the one strong colour +portrait
V full = Full figure at eye height, 85 mm, soft background, the dress the one strong colour -portrait

folk-wheat | deed | #person & wheat, wheat field, barley, rye, grain field, golden field, corn field, cornfield & #idle, stand, walk, wait, look, run, sit | @ field
D among the ears = $The {stands|stand} waist-deep among the ears and {lets|let} one hand run over them. +idle,stand,wait,look,walk -run,sit,work,harvest
D runs = $The {runs|run} with arms out, the stalks closing again behind. +run
O ears = The ears are full and heavy, their long bristles lit, bending in one direction. -corn,cornfield
N two paths = Two wheel tracks lead off through the crop.
B far trees = Behind, the field goes up to a low rise with one line of trees.
L low sun = Low sun from behind the left lights every bristle and rims hair and sleeve.
L low sun then = Low sun from behind the left lights every bristle and rims hair and sleeve. +sunset,golden
V at the ears = Three-quarter figure at the height of the ears, 85 mm, shallow depth, straw gold and blue

folk-teacher | thing | teacher, school teacher, schoolteacher, math teacher, professor & classroom, class, school, blackboard, teacher, chalkboard, whiteboard, lecture | @ classroom, school
D at the board = $The {stands|stand} before the board with a piece of chalk in one hand and {turns|turn} to the class with raised brows, in the middle of a sentence. -sitting,robot
D hand = The other hand is open toward somebody in the front row. -sitting
W cardigan = with a pencil behind one ear; in a soft cardigan over a shirt
O board = The board is half covered with neat white writing and one wiped-out cloud.
N front row = The backs of two heads and one raised hand are soft in front. -portrait
B windows = Along one side, tall windows stand over shelves with a globe and plants.
L tall windows = Daylight from the tall windows on the left lies on face, chalk and sleeve.
V from the class = From the second row at desk height, 50 mm, teacher sharp, warm school colours
`;
