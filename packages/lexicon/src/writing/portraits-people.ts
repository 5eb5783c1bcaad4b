/** How people and beings that stand like people look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const PEOPLE_PORTRAITS = `
person | person, human, figure, individual, someone
F layered everyday clothes = $The {wears|wear} plain, much-washed layers, the outermost shaped by use to the shoulders and softly baggy over both elbows, with hems that stop unevenly at the hip. -dress,suit,uniform,armour,armor,naked
F *charcoal coat and scarf = A straight charcoal coat hangs from narrow shoulders to the knee, and above its buttoned collar a thin scarf wraps $the up to the chin. -summer,beach,dress,suit,naked
F long-limbed build = Long in the arm and light in the frame, $the {shows|show} a wide clear forehead, strongly drawn brows and hair pushed back by hand rather than by a comb. -hat,hood,helmet,bald
P weight on one leg = With most of $his weight on one leg, $the {stands|stand} easily, arms loose and chin level, one thumb resting against the seam at the thigh.
P half turned away = Caught between two steps, $the {has|have} turned at the waist, shoulders still facing forward while the head looks back over the near arm. -portrait,close-up
P face held level = Without smiling, $the {holds|hold} the head level and the neck long, eyes steady under relaxed lids and the mouth just closed. +portrait,close-up
P mid-stride = Mid-stride, $the {pushes|push} off from the ball of the rear foot, one arm swinging forward and the coat opening a hand’s breadth at the knee. +walking,strolling,wandering,crossing
P bent to the page = Head bent and lips slightly parted, $the {follows|follow} a line of print, a forefinger already slipped beneath the next page. +reading
P umbrella shaft at shoulder = Resting the umbrella shaft against one shoulder, $the {grips|grip} its handle close to the chest and {keeps|keep} the elbow tucked in. +umbrella
P seated leaning forward = Sitting forward with forearms along both thighs, $the {lets|let} the hands hang together between the knees and {looks|look} up from under the brows. +sitting,seated
P cheek on folded arm = One cheek pressed flat on a folded forearm, $the {sleeps|sleep} with loosened fingers, lips apart and hair fallen across the wrist. +sleeping,asleep,napping
P heads drawn together = Heads are drawn together over the nearest pair of knees, a hand half covering one mouth; an eye slides toward whoever is being talked of, and somebody’s fingers have closed on a sleeve. +gossiping,chatting,whispering
P both at once = Both talk at once: one with a flat hand chopping the air, the other twisted away with folded arms and the jaw pushed forward, a cold gap between the shoulders. +arguing,quarrelling,bickering -crowd
P limbs in one knot = Arms locked round a waist and a neck, one is going over and taking the other along; cheeks are squashed, teeth show, four feet have left the ground or slid from under them. +wrestling,tussling,grappling
P fingertips at the lips = With the fingertips of both hands against the lips and thumbs beneath the chin, $the {prays|pray}, eyes shut and shoulders drawn in. +praying
P heel of a hand to one eye = A wet line runs to the corner of the mouth; $the {presses|press} the heel of a hand to one eye while the other looks on, red at the rim. +crying,weeping,sobbing
P laughter held to the chest = Head thrown back, $the {shows|show} the whole upper row of teeth, eyes creased shut, a flat hand on the chest as if to hold it in. +laughing,giggling
P long vowel = Mouth open on a long vowel, $the {tips|tip} the chin up, brows drawn together, the near hand turned outward with spread fingers. +singing
P toe drawing on the ground = Weight on one hip, $the {has|have} looked down the way so often that the head stays turned; a thumb is hooked in a strap, and the toe of one shoe draws on the ground. +waiting
P spine like a plumb line = Legs folded, spine like a plumb line, $the {rests|rest} the backs of both hands on the knees, lids lowered but not closed. +meditating
P everything flung up = Both feet are off the ground, knees bent and arms flung high, and hair and cloth have risen further than the body. +jumping,leaping
P fist by the cheek = Caught with neither foot down, $the {runs|run} with one knee high and the opposite fist by the cheek, cloth flat in front and streaming behind. +running,sprinting,racing,jogging
P one arm over = One arm comes over, elbow high, strung with drops; the face is turned to the side for air, half the mouth under. +swimming -diver,scuba,underwater,turtle,whale,dolphin,reef
P a quarter turn behind = Up on the ball of one foot, $the {turns|turn} with arms out, hem and hair lagging a quarter turn behind. +dancing,spinning,twirling
P letting go of everything = Feet wide apart and arms held up like wings, $the {has|have} let go of everything; one knee is just bending, and the eyes are fixed on what lies a few steps ahead. +steps,toddling,step
P mouth wide as it goes = Fists at the temples and elbows out, $the {yawns|yawn} so that every tooth shows and the eyes are gone. +yawning,stretching
P bent into the hill = Bent into the slope, hands on the forward knee, $the {climbs|climb}, a rope or a strap drawn tight across the chest. +climbing,hiking
P skates leaning one way = Weight over one bent knee, $the {leans|lean} into a curve with a hand trailing, a fan of white thrown off behind the edges. +skating,skiing,sledding,snowboarding
P both arms up = Both arms are up, one hand open, one pinching a thin stick, hair fallen over the brow; the sleeves have slid to the elbows. +raised,conducting
P jaw stretched over = Jaw stretched to one side, $the {draws|draw} the razor up through the lather, two fingers holding the skin by the ear, eyes on their own reflection. +shaving
P hand half raised = One hand is half raised beside the ear, the palm turned out, and the smile has only reached one side. +waving
M different heights and coats = No two share a silhouette: a short one has buttoned everything, a taller one stoops to listen, the others push fists deep in mismatched pockets.
M back to back pair = Shoulder against shoulder, the one a head taller leans slightly inward while the other looks off the opposite way, two sleeves creased where they touch. +two,pair,couple
S reknotted bootlace = A broken lace has been knotted together halfway up and threaded through two eyelets fewer than the other.
S crescent scar on thumb = A small crescent-shaped scar shines pale across the first joint of $his thumb.
G the face; the hair; the folds at the elbow; the hands

man | man, guy, gentleman, father, dad, husband, brother, uncle
F broad unhurried build = Broad across the shoulders and slightly heavy under the ears, $the {has|have} a square jaw, close-cut hair and two deep creases running from nose to mouth. -young,teenage,portrait
F *navy wool overshirt = $The {wears|wear} a navy wool overshirt gone pale along its seams, open over a collarless grey shirt whose top button has been lost and never replaced. -suit,uniform,armour,armor,shirtless,coat
F lean face and stubble = Lean and long-faced, $the {has|have} several days of stubble, a nose that was once broken and eyebrows so thick they nearly join above it. -beard,bearded,old
F rolled shirt sleeves = Shirt sleeves rolled in neat flat turns above the elbow show $the to be strong in the forearm, with wide wrists and blunt, well-scrubbed hands. -winter,snow,coat,suit,jacket,sweater
P hands in back pockets = Hands pushed into $his back pockets, $the {rocks|rock} slightly onto the heels, elbows jutting and chin lowered towards the open collar. -portrait
P turning at the collar = Turning from the hips, $the {looks|look} across one shoulder, the far hand raised to the collar and the tendons of the neck drawn taut.
P reading with glasses low = Spectacles slid low, $the {reads|read} with arms nearly straight, tilting the page away and drawing in the corners of the mouth. +reading
P head thrown back = Laughing outright, $the {throws|throw} back the head so that the throat shows, eyes squeezed to creases and one palm flat on the breastbone. +laughing
P asleep in the seat = Slumped low over outstretched crossed legs, $the {sleeps|sleep} with folded arms, the chin sunk deep into the shirt front. +sleeping,asleep,napping
P cup near the lip = Both elbows planted, $the {raises|raise} the cup to just below the lower lip and {looks|look} over its rim, fingers wrapped right round the sides. +coffee,tea,drinking,cup
P coat collar gripped = Shoulders hunched against the wet, $the {strides|stride} with a fist closing the collar at the throat and water running from the cuffs. +rain -umbrella,sitting,reading
P ribs of the umbrella = Tilting the umbrella forward, $the {walks|walk} with the handle low against the belt, trouser legs dark with rain to the shin. +umbrella
P tending the pan = Bent over the stove, $the {shakes|shake} the pan with a straight wrist and {draws|draw} back the sleeve of the other arm from the rim. +cooking
P needle drawn upward = Thread stretched tight from cloth to fingers, $the {draws|draw} the needle upward in a long pull, eyes narrowed at the last stitch. +mending,sewing
P standing on pedals = Standing on the pedals, $the {leans|lean} over the handlebars with straight arms, jacket filled out behind and one knee high beside the frame. +bicycle,bike,cycling
P forehead near the pane = Leaning a forearm on the window frame, $the {rests|rest} the brow against it, $his breath a small clouded oval on the glass. +window
P pushing off hard = Body pitched forward, $the {runs|run} with fists loosely closed, the rear leg fully straight and the front foot just about to land. +running
M ages and jackets = No two jackets hang alike: a thickset one has his buttoned tight, a thin one carries his across the arm, the rest turn up worn collars at different heights.
M pair with crossed arms = Two of a height but not a build, the heavier with arms crossed high, the slighter with thumbs hooked in the belt, both leaning from the hip. +two,pair
S pale watch mark = A band of paler skin shows where a watch has been worn all summer above the knob of the wrist bone. -winter
S mended cuff = The frayed edge of one cuff has been turned and overstitched by hand in slightly thicker thread.
S nick under the jaw = Just under the jaw a tiny shaving nick has closed to a fine dark line. -beard,bearded
G the face; the creases of the sleeve; the hands

woman | woman, lady, mother, mom, wife, aunt
F hair pinned low = Low on the neck $the {has|have} pinned $his hair in a loose coil, already slipping, which leaves the ears, the long jaw and the fine collarbones clear. -hat,hood,short-haired,long-haired,bald
F *rust linen dress = $The {wears|wear} a rust linen dress creased across the lap, its sleeves pushed above the elbow and a row of small horn buttons fastened all but the lowest. -winter,snow,coat,suit,uniform,armour,armor,jeans
F strong features, cropped hair = Under a short, blunt fringe $the {has|have} wide-set eyes, a firm nose and a mouth with one corner that sits naturally higher than the other. -long-haired,hat,hood
F *moss-green long coat = A moss-green wool coat falls straight to mid-calf, belted tight, and above it $the {shows|show} a slender neck wound once in a thin knitted scarf. -summer,beach,dress,gown
F tall and narrow-shouldered = Tall, with narrow sloping shoulders and long forearms, $the {carries|carry} $himself upright, the nape straight and the hands large for such slim wrists.
P hand at the elbow = One hand closed round the opposite elbow, $the {stands|stand} with crossed ankles and a slightly lifted chin, the hip pushed out to bear the weight. -portrait,close-up
P touching the hairline = $The {lifts|lift} the back of a wrist to push loose hair off the temple, eyes lowered for a moment and lips pressed lightly together.
P reading with tucked feet = Feet drawn up beneath $him, $the {reads|read} with the temple propped on two fingers, a thumb holding the spine open near the fold. +reading
P sleeping on one side = On one side with knees bent, $the {sleeps|sleep} with a hand under the cheek, the other open on the cloth, strands of hair across the mouth. +sleeping,asleep,napping
P laughing into a hand = Doubling forward with laughter, $the {covers|cover} the mouth with spread fingers, the eyes shut and both shoulders hunched high. +laughing
P spinning with raised arms = On the turn, $the {dances|dance} with both arms above the head, wrists crossed, the hem swung out wide and one heel off the ground. +dancing
P coffee held in both hands = Holding the cup in both hands at chin height, $the {drinks|drink} with lowered eyes, little fingers braced beneath its foot. +coffee,tea,drinking,cup
P stepping over wet = Lifting the hem clear, $the {steps|step} through the rain on the balls of the feet, damp curls stuck along the brow. +rain -umbrella,window,sitting,reading
P under the umbrella = Close under the ribs of an umbrella, $the {rests|rest} its shaft in the bend of the elbow and {gathers|gather} the coat shut with the free hand. +umbrella
P at the window frame = Knuckles against $his lips, $the {looks|look} out through the window, one shoulder leaning on the frame and a fold of curtain caught behind it. +window
P heels of the hands = Straight-armed, $the {kneads|knead} with the heels of both hands, pushing the dough away while the fingertips fold its far edge back. +kneading,dough,baking
P tasting from the spoon = With one palm cupped beneath a wooden spoon, $the {tastes|taste} from its edge, brows raised and the other hand still on the pot handle. +cooking
P painting at arm’s length = Arm fully extended, $the {sets|set} the tip of the brush to the surface, the head tilted back and a rag pinched between spare fingers. +painting
P steering the bicycle = Sitting upright on the saddle, $the {steers|steer} the bicycle with one hand and {holds|hold} down the flying hem with the other. +bicycle,bike,cycling
M three ages of face = No two wear their hair alike: a plait over one shoulder, a grey knot, a shaved nape, and the eldest rests her forearm through the arm beside hers.
M pair sharing a shawl = Two stand hip to hip with a single shawl across both backs, the smaller holding its ends, the taller bending to say something close. +two,pair
S ring on a cord = A plain ring too large for any finger hangs at the throat on a length of waxed cord.
S ink on the wrist = A short note in ballpoint, half washed off, is still visible on the inside of $his wrist.
S odd earrings = The earrings do not match: a small hammered disc on one side, a single seed pearl on the other.
G the face; the folds of the sleeve; the hands

old-man | old man, grandfather, grandpa, elderly man
F *white stubble and cardigan = White stubble covers $his hollow cheeks, and a nut-brown cardigan drops from $his shoulders, stretched at both pockets over a shirt buttoned right up to the loose throat. -suit,uniform,beard,bearded,summer
F stooped and large-eared = Bent at the upper back and thin in the legs, $the {has|have} large soft ears, a freckled scalp and heavy lids that half cover bright, attentive eyes. -hat,cap
F deeply lined face = Lines run in every direction over the face of $the: fans beside the eyes, ladders on the brow, two furrows that bracket the narrow mouth.
F *flat cap and tweed = $The {has|have} pulled a tweed cap low over wiry eyebrows, and a grey jacket, once a better fit, stands away from the shrunken neck. -summer,hat,bald
P both hands on a stick = Both hands stacked on the curve of a walking stick, $the {leans|lean} forward over it, elbows out, jaw working slightly and gaze lifted.
P hands behind the back = Knuckled hands clasped behind $him, $the {stands|stand} with feet turned out, head pushed forward on a stooped neck, looking closely.
P magnifying the newsprint = Bringing the page nearly to the nose, $the {reads|read} with one eye closed and a thick, trembling-nailed finger under the line. +reading
P mouth open in sleep = Head tipped back and mouth fallen open, $the {sleeps|sleep} sitting up, spectacles pushed onto the forehead and hands laced over the waistcoat. +sleeping,asleep,napping
P wheezing with laughter = Wet-eyed with laughter, $the {slaps|slap} a bony knee, showing a few long teeth and pink gums, the whole face folded upwards. +laughing
P rod across the knees = Seated with the fishing rod across both knees, $the {ties|tie} on a hook at the tip of the nose, line held between the lips. +fishing
P threading the mesh = With the net spread over both legs, $the {pulls|pull} a knot tight against one toe and {feeds|feed} the needle through the next loop. +mending,net,nets
P saucer and cup = Steadying the cup with a second hand, $the {drinks|drink} in small sips, lips pushed forward and steam whitening the lower half of the glasses. +coffee,tea,drinking
P chin on the fiddle = Eyes shut, $the {plays|play} from memory, swollen fingertips pressed firmly to the strings and one slipper lifted to keep the beat. +violin,fiddle,guitar,playing -chess,cards,grandchild
P brim dripping = Under the umbrella, $the {shuffles|shuffle} with short steps, free hand stretched to feel for the railing, trouser cuffs soaked. +umbrella,rain
M bench of old friends = One leans on a stick, another has tipped his cap over his eyes, the rest talk with their hands, knees wide apart and laces double-knotted.
M pair of elders = Two sit with shoulders touching, one bald and heavy, the other gaunt with a white moustache, their four hands at rest on two sticks. +two,pair
S glasses mended with wire = One hinge of $his spectacles is held by a twist of copper wire bent flat against the temple.
S missing fingertip = The tip of the little finger is missing above the last joint, smooth as a thimble.
G the face; the hands; the spectacle wire

old-woman | old woman, grandmother, grandma, granny, elderly woman, nan
F silver hair in combs = Silver hair, so fine that the scalp shows through, is drawn up by two combs, and beneath it $the {has|have} soft, deeply crossed cheeks and a small pointed chin. -hat,headscarf
F *blue apron over wool = $The {wears|wear} a faded blue apron tied twice round a thickened waist, and over it a hand-knitted grey cardigan with leather-covered buttons. -dress,coat,gown
F small and round-backed = Small, round in the back and sturdy at the ankle, $the {holds|hold} the head a little forward, with bright deep-set eyes among a thousand fine creases.
P hands folded on apron = Hands folded low at the waist, one thumb stroking the other, $the {stands|stand} firmly on spread feet and {inclines|incline} the head to listen.
P shawl drawn close = With crossed wrists $the {draws|draw} a shawl together under the chin, its fringe hanging over knuckles that are wide and shiny with age.
P knitting at the chest = Needles crossed before the chest, $the {knits|knit} without looking down, a loop of yarn wound round the little finger and dropping to the lap. +knitting
P thumb pressed in dough = Flour to the elbows, $the {folds|fold} the dough over on itself with a bent wrist and {leans|lean} on it with all of a small weight. +kneading,dough,baking,bread
P stirring with both hands = On tiptoe at the pot, $the {stirs|stir} with both fists round the spoon, face turned aside from the rising steam. +cooking,soup
P book under the lamp glass = Tilting a reading glass above the page, $the {reads|read} with moving lips, a thumb creeping down the margin line by line. +reading
P dozing over wool = Chin on $his chest, $the {dozes|doze} with half-finished knitting slid down between the knees and the glasses resting at the very end of the nose. +sleeping,asleep,napping
P toothless grin = Laughing, $the {presses|press} the corner of the apron to one eye, cheeks pushed up in two round cushions and the shoulders shaking loose a hairpin. +laughing
P patching a sleeve = $The {mends|mend} with the cloth held near, needle hand drawn out to the length of its thread, a thimble bright on the middle finger. +mending,sewing
P pouring tea = Wrist bent and lid held on by a fingertip, $the {tilts|tilt} the pot until an amber thread falls straight into the cup. +tea
M neighbours in headscarves = No two headscarves are knotted alike; a stout one holds a basket against her hip, a tiny one grips a stick, the rest lean inwards over folded arms.
M grey pair arm in arm = Two go arm in arm, one bent almost double, the other straight and thin with both their bags hooked over her forearm. +two,pair
S safety pin on cardigan = A safety pin with a saint’s medal the size of a lentil is fastened inside the cardigan’s edge.
S wedding ring sunk in = A worn gold ring has sunk so deep between two knuckles that it could no longer be taken off.
G the face; the hair; the hands; the spectacle rims

boy | boy, son, schoolboy, little boy
F gangling with cowlick = Gangling and sharp-elbowed, $the {has|have} a cowlick that stands straight up at the crown, a wide gap between new front teeth and ears set out like handles. -baby,hat
F *mustard jersey, scuffed shorts = $The {wears|wear} a mustard jersey with a darned elbow, corduroy shorts rubbed bald at the seat and one sock fallen to the rim of the shoe. -winter,snow,suit,uniform,coat,raincoat
F freckles and thin neck = Freckles run together over the nose, a fringe has plainly been cut at home, and $the {has|have} a slim neck rising from a collar several sizes too wide.
P pigeon-toed with stick = Toes turned inward and belly pushed out, $the {rubs|rub} one shin with the other heel and {keeps|keep} both hands behind the back.
P crouched over a find = Squatting with heels flat, $the {examines|examine} something tiny held between finger and thumb, tongue pushed hard into one cheek. -standing,portrait
P belly-down with book = Flat on $his stomach, chin propped on two fists, $the {reads|read} with bent knees and shoes waving in the air behind. +reading
P arms out running = Arms spread wide, $the {runs|run} full tilt with shirt tails flying, chin up, one untied lace whipping beside the ankle. +running,racing,chasing
P doubled up laughing = Laughing so hard that the knees give, $the {clutches|clutch} the stomach with both arms, the missing teeth showing and the nose wrinkled. +laughing
P sprawled asleep = Sprawled on the back with limbs flung out, $the {sleeps|sleep}, the shirt rucked up over the ribs and one foot bare. +sleeping,asleep,napping
P string held high = Leaning back against the pull, $the {holds|hold} the kite string in both fists above the brow, head tipped up and heels dug in. +kite
P ball under control = $The {swings|swing} a skinny leg through the kick, arms thrown out for balance and the ball just leaving the toe of a worn shoe. +football,soccer,kicking
P boots in the puddle = Both boots together, $the {lands|land} in the puddle with bent knees and flung-up arms, muddy drops standing out all round. +puddle,puddles,rain -umbrella,window
P rod and patience = Dangling bare legs, $the {grips|grip} the fishing rod in both fists and {watches|watch} the float, shoulders drawn up to the ears. +fishing
P nose against the pane = Nose and palms squashed flat on the glass, $the {peers|peer} through the window, a patch of breath spreading round the open mouth. +window
P drawing on the floor = Crayon clenched in a fist, $the {bends|bend} over the paper until the fringe brushes it, a sleeve smeared with several colours. +drawing,painting
M gang of sizes = No two stand at one height: the tallest has outgrown his trousers, a stocky one wears somebody’s cap backwards, the smallest tugs a sleeve to be let in.
M pair sharing a secret = Two with heads together, one shielding his mouth behind a grubby hand, the other already grinning, their scabbed knees almost touching. +two,pair
M line of three = Three go in single file by height, the first marching, the middle one copying, the last hopping to pull up a sock. +three
S plaster on the elbow = A fabric plaster peels from one elbow, its edge grey with lint and a corner folded under.
S bulging pocket = One pocket bulges with conkers and string, and a loop of the string hangs out as far as the knee. -naked,swimming
G the face; the hair; the bare knees

girl | girl, daughter, little girl, schoolgirl
F half-undone plaits = Of $his two plaits $the {has|have} kept one, tight and shining, while the other has unravelled to the ear and spreads in a crimped fan over the shoulder. -short-haired,hood,hat,bald
F *yellow pinafore = $The {wears|wear} a yellow pinafore over a striped jersey, grass-stained at the hem, with ribbed tights that wrinkle at both ankles. -summer,beach,dress,coat,raincoat,uniform,swimming
F straight fringe, round face = Below a ruler-straight fringe $the {has|have} a round face, serious dark brows and a chin with a shallow dimple, two teeth only half grown in. -teenage
F wiry build, scabbed knees = Wiry and brown-kneed, all shin and elbow, $the {has|have} a grazed chin, a bitten thumbnail and hair tucked hastily behind small ears.
P balancing on one foot = Standing on one foot like a small heron, $the {hooks|hook} the other behind the knee and {holds|hold} both arms a little away from the sides.
P hands deep in sleeves = Sleeves pulled down over both fists, $the {stands|stand} with toes together and head on one side, studying what lies before $him. -summer
P curled with a book = Folded into a ball round the open book, $the {reads|read} with knees up to the chin, a lock of hair held between the teeth. +reading
P asleep in a heap = Face down and knees drawn under, $the {sleeps|sleep} with one cheek squashed out of shape, an arm hanging, the fingers just curled. +sleeping,asleep,napping
P squealing laugh = Laughing with the whole face, $the {squeezes|squeeze} both eyes shut, lifts up on tiptoe and pushes clenched hands under the chin. +laughing
P whirling skirt = Arms out and head back, $the {spins|spin} on one heel so that hem, hair and ribbons all fly level. +dancing,spinning
P leap over nothing = Legs stretched in a long leap, $the {runs|run} with the hair straight out behind, elbows high, a shoe about to come off. +running,chasing,jumping
P tall umbrella = The umbrella is much too big for $him, so $the {grips|grip} it two-handed against the collarbone and {peers|peer} out below the rim. +umbrella
P rubber boots in rain = Face lifted with the eyes screwed up, $the {catches|catch} rain on an outstretched tongue, arms hanging and palms turned forward. +rain -umbrella,window
P violin under chin = Brow furrowed, $the {draws|draw} the bow with a careful stiff wrist, standing very upright with feet in a neat angle. +violin
P brush loaded = Kneeling up, $the {paints|paint} with the brush gripped near its bristles, a smear across $his forehead and a second colour waiting on the thumb. +painting,drawing
P swing at its height = Leaning far back, $the {pumps|pump} the swing with straight legs, hands tight on both ropes and hair brushing downwards. +swing,swinging
P sill and elbows = Chin on crossed arms along the sill, $the {watches|watch} through the window, one stockinged foot rubbing the other heel. +window
P stirring batter = On an upturned box, $the {stirs|stir} with both hands round the spoon, batter on the nose and an apron wrapped nearly twice about $him. +cooking,baking
M plaits and bobs = No two have their hair alike, from a cropped bob to plaits fixed with mismatched bobbles; a small one copies the stance of the tallest, the rest link arms.
M whispering pair = Two bend together, a cupped hand at one ear, the listener’s eyes stretched wide and both their cardigans buttoned askew. +two,pair
M three in a chain = Three hold hands in a chain, the outer ones pulling different ways and the middle one leaning back to stop them. +three
S shoelace bracelets = Bracelets of plaited thread, some faded almost white, climb halfway from the wrist to the elbow.
S tooth on the way = A front tooth hangs at a slant, plainly worried loose by the tip of the tongue.
G the face; the hair; the hands; the ribbon ends

child | child, kid, toddler, pupil, children, kids
F big-headed and sturdy = Sturdy, with a large round head on a short neck, $the {has|have} dimpled elbows, fine hair flattened on one side and cheeks chapped to a flush. -teenage
F *patched red dungarees = $The {wears|wear} red dungarees patched at the knee with flowered cloth, one strap slipped down and the cuffs turned up in thick doughnuts. -coat,raincoat,pyjamas,dress,uniform
F wide-eyed and small = Small for the clothes, with sleeves folded back on thin wrists, $the {has|have} very wide eyes, almost invisible brows and a scratch drying on the chin.
P finger hooked in mouth = Belly forward and feet apart, $the {hooks|hook} one finger in the corner of the mouth and {stares|stare} without blinking.
P reaching up = On tiptoe, $the {stretches|stretch} a flat hand upwards, shirt parting from the waistband, the other palm pressed to the hip for balance. -sleeping,portrait
P hugging a picture book = The open book covers $him from lap to chin; $the {reads|read} with nose nearly on the page and both thumbs spread over the pictures. +reading
P tight in sleep = Rump in the air and arms tucked under, $the {sleeps|sleep} with a wet lower lip and damp hair stuck to the temple. +sleeping,asleep,napping
P running flat-footed = Running flat-footed with both arms raised, $the {tips|tip} forward faster than the legs can follow, mouth wide open. +running,chasing
P hiccuping laugh = Head thrown back, $the {laughs|laugh} with every small tooth on show, hands clapped together and shoulders up to the ears. +laughing
P splashing with heels = Stamping in rubber boots, $the {sends|send} up a crown of muddy water and {looks|look} down at it with spread fingers. +puddle,rain -window,umbrella
P absorbed in play = Kneeling back on the heels, $the {moves|move} a toy with two fingers, lips pushed out in concentration. +playing
P mittens outspread = In mittens joined by a cord, $the {holds|hold} both arms stiffly from the body and {looks|look} up, flakes melting on the lashes. +snow
M jostling half circle = No two stand still alike: a tall one has an arm round a neck, another is mid-hop on one leg, the littlest faces the wrong way.
M tops of heads = One squats to poke at the ground, another bends to see with hands on knees, the rest crowd behind with chins on each other’s shoulders.
M pair hand in hand = Two hold hands at different heights, the bigger leading with a bent elbow, the smaller trotting with one sock gone. +two,pair
M three holding hands = Three hold on to one another, the eldest in the middle with both arms stretched and a little one dragging back at either end. +three
S coat button string = A mitten string has escaped from one sleeve and trails nearly to the shoe. +winter,snow
S sticky moustache = Something sweet has left a faint pink moustache and a thumbprint of the same colour on the collar.
G the face; the hair; the hands

baby | baby, newborn, infant
F round and creased = Creases ring the wrists and thighs of $the; the head is big and nearly bald, with a swirl of down at the crown and hardly any eyebrows.
F swaddled form = Wrapped to the armpits in cellular cotton, $the {shows|show} only a flushed round face, a flat little nose and an upper lip with a sucking blister. -naked,bath,crawling
P fist by the ear = With a fist curled up beside one ear, $the {lies|lie} turned to the side, legs bent like a frog’s under the cloth.
P gripping a toe = Lying back, $the {has|have} caught a bare foot in both hands and {stares|stare} at the spread toes, mouth open. -newborn,sleeping
P lashes shut = Eyes sealed to two short lines, $the {sleeps|sleep} with pursed lips and fingers spread loosely on the chest. +sleeping,asleep,napping
P gummy laugh = Bare gums and a round tongue show as $the {laughs|laugh}, heels lifted and arms beating straight up and down. +laughing,smiling
P mouth a square = Face crumpled and mouth squared, $the {cries|cry} with quivering lower lip, tears caught in the corner of shut eyes. +crying
P on hands and knees = Propped on straight arms, $the {crawls|crawl} with one knee forward and head reared up, drool shining at the chin. +crawling
M row of bundles = No two lie alike: one asleep with arms up, one wriggling an entire foot free, the rest staring sideways from under crooked caps.
M pair of twins = Two lie nose to nose, one fast asleep with open mouth, the other wide awake and holding the sleeper’s sleeve. +two,twins,pair
S paper-thin nails = The nails are thin as tissue, one of them already long enough to have left a hairline scratch on the nose.
G the down on the head; the round cheek; the small fingernails; the wet lip

couple | couple, lovers, newlyweds, two people
F unmatched heights = One is tall and loose-limbed, the other compact and quick; $the {have|have} the same creased linen sleeves and boots worn down on opposite heels. -gown,tuxedo,wedding,winter
F *grey coats side by side = Two grey coats, one herringbone and one plain, overlap where $the {stand|stand} closest, a scarf belonging to both looped across the pair of collars. -summer,beach,wedding
F long familiar faces = Alike round the eyes after many shared seasons, $the {have|have} squint lines at the same angle, and the thinner face fits below the jaw of the broader. -young,newlyweds
P foreheads together = $The {lean|lean} in until their foreheads meet, a palm spread at a nape, the other pair of hands holding lightly by the fingertips.
P arm round the waist = With an arm about a waist and a thumb hooked in a belt loop, $the {stand|stand} hip to hip, looking the same way.
P slow turn together = Palm against palm, $the {dances|dance} close, temple to cheek, one heel raised, the hand at the small of the back just creasing the cloth. +dancing
P heads turned in a kiss = Noses side by side, $the {kiss|kiss} with shut eyes, a cheek cupped by spread fingers and a coat lapel gripped in the other fist. +kissing,kiss
P one umbrella for two = Pressed under a single umbrella, $the {walk|walk} in step, both hands round the handle and the outer shoulders dark with rain. +umbrella,rain
P strolling with linked fingers = Fingers linked and arms slack between them, $the {walk|walk} with matching strides, the shorter a half step ahead and looking round. +walking,strolling
P shared laughter = Laughing, $the {tip|tip} towards each other until shoulders collide, one with a hand over the eyes, the other doubled over their joined arms. +laughing
P two cups = Elbows on the table, $the {hold|hold} their cups level and untouched, knees meeting below, each with eyes on the face opposite. +coffee,tea,dinner,table
P four feet in a circle = Cheek against temple, they no longer count steps: one pair of hands is folded between the two chests, the other pair lies where ribs end, and four feet stand in a loose circle. +dancing,waltzing
P backs not quite turned = One has a hand up, fingers bunched, in the middle of a word; the other, arms folded, looks out at the far side with the jaw set, and there is room for a third between them. +arguing,quarrelling,fighting
M scattered twosomes = No two pairs hold each other alike: one links arms, another shares a coat, the rest stand with fingers just touching. +couples,many
S swapped gloves = They share a pair of gloves, one hand each, and keep the two bare hands together. +winter,snow,cold
S matching thumb rings = Two thin rings of the same twisted wire, clearly made together, show on different fingers.
G the face; the hair; the hands; the coat collars

family | family, parents, relatives
F three generations = A family likeness runs down through $the, the same long upper lip and straight brows repeated in a stooped grandparent, broad parents and children of every height.
F hand-me-down clothes = Clothes have plainly travelled down through $the: a jacket the father’s shape on a lanky son, a checked dress cut smaller for the youngest.
P gathered round a chair = Drawn close in an uneven arc, $the {rest|rest} hands on one another’s shoulders, the smallest held on a hip and twisting to look away.
P loose chain walking = Strung out in a chain, $the {keep|keep} hold by sleeves and fingers, an eldest child in front and a toddler lifted clear between two adults.
P elbows at the table = Elbows crowd the tabletop as $the {pass|pass} a dish from hand to hand, one pouring, one reaching across, a child kneeling up to see. +dinner,eating,table,meal,breakfast
P rolled trousers at play = Trousers rolled, $the {wade|wade} in a crooked line, a father swinging a child by both wrists and a grandmother holding her shoes. +beach,sea
P cushions and limbs = Tangled on one seat, $the {look|look} at a single open book, a finger pointing, a head upside down over the armrest. +reading,sofa
P wrapped to the eyes = Scarves up to their eyes, $the {trudge|trudge} in single file, the littlest pulled along by the cord of a sledge. +snow,winter
M two households meeting = No two groups keep the same order; one clusters about a grandmother, another strings out along its children, the rest lean in to greet. +many,families
S row of mended elbows = Every jumper among them has been darned at the same elbow by the same neat hand. -summer,beach
S height of a hand = The youngest holds fast to two fingers of somebody’s hand, unable to get its own round more.
G the face; the tops of the heads; the hands; the hair

sisters | sister, sisters, twins, siblings, best friends, friends, friend
F one brow, several tempers = The same arched brows and short chins mark $the, though hair lengths differ, from clipped close at the nape to loose below the shoulder blades. -friends,friend
F borrowed jackets = Jackets a size too large or small, plainly swapped around, give $the a shared untidiness: a cuff past the knuckles here, bare wrists there. -summer,beach,gown
P linked at the elbow = Elbows linked, $the {lean|lean} into a shared weight, one foot kicked back, heads inclined until hair mixes at the temple.
P chin on a shoulder = One rests a chin on the next one’s shoulder, and together $the {look|look} forward with the same half-hidden smile. -portrait
P laughing in a knot = Helpless with laughter, $the {hold|hold} each other up by the sleeves, heads down, one wiping an eye with a knuckle. +laughing
P shared umbrella squeeze = Squeezed beneath the umbrella, $the {go|go} in a sideways hurry, outer sleeves streaming and three hands on the same handle. +umbrella,rain
P feet on the dashboard = Side by side, $the {sit|sit} with legs stretched out and ankles crossed the same way, passing something from palm to palm. +sitting
P arms up together = Wrists thrown up and hips out of time, $the {dances|dance} face to face, damp hair flicking across noses. +dancing
M knot of friends = No two dress alike, patched denim beside velvet beside a paint-splashed overall, yet all stand in a tight ring with arms over necks.
M matched pair = Two wear one garment each of what was clearly a set, and the taller stoops so that their eyes are level. +two,twins,pair
S matching bead anklets = Each has the same bead missing from an identical homemade string about the ankle. -winter,snow
G the face; the linked arms; the hair

fisherman | fisherman, angler, trawlerman, fisherwoman, old fisherman
F *oilskin and rope-hard hands = $The {wears|wear} ochre oilskin trousers held by crossed braces over a navy jersey, its cuffs unravelling, and {has|have} fingers thick and cracked from wet rope. -summer
F salt-bitten face = Wind has reddened the cheekbones and bleached the brows of $the, leaving white creases at the eyes where years of squinting kept them closed.
F squat and wide-stanced = Squat, bow-legged and heavy-armed, $the {has|have} a knitted cap rolled above the ears and rubber boots folded down at the knee. -hat
P gutting knife in hand = $The {plants|plant} both boots apart and {coils|coil} a length of wet line over palm and elbow, the loops falling evenly.
P knee on the gunwale = One knee braced, $the {leans|lean} out with a flat hand on the edge, looking down past $his own knuckles.
P mesh over the thigh = Net stretched from toe to fist, $the {runs|run} the wooden needle through a torn square, snugging the twine with a thumb. +mending,net,nets
P heaving hand over hand = Hauling hand over hand, $the {leans|lean} back with bent knees, water streaming from the mesh over both sleeves. +hauling,pulling
P cast unrolling = Rod bent back over the shoulder, $the {flicks|flick} it forward, the line lifting in a long thin loop. +casting,fishing,rod
P catch held up = $The {lifts|lift} the fish by gill and tail at chest height, forearms taut, scales stuck to both wrists. +fish,catch,holding -fishing
M crew in oilskins = One kneels to shake out floats, another has turned his back to coil rope, the rest stand in sagging oilskins with caps pulled to their brows.
M two at one net = Two share a single net across their laps, heads down, the elder’s needle quick and the younger’s thumb holding the place. +two,pair
S hook in the cap = A barbed fly with two rusted hooks is stuck through the fold of the cap or collar.
G the face; the wet twine; the hands; the oilskin folds

sailor | sailor, captain, sea captain, lighthouse keeper, skipper
F *double-breasted wool coat = A dark blue double-breasted coat, salt-whitened at every seam, closes over $the with two rows of dented brass buttons up to the throat. -summer,shirtless
F clipped grey beard = $The {has|have} a beard clipped square, eyes narrowed between pouches of weathered skin and a peaked cap whose badge has lost its gilt. -young,girl,woman
P feet braced apart = Feet braced and knees slack, $the {keeps|keep} upright with a hand on the rail, the other thumb hooked in a coat pocket.
P shading the brow = Palm flat above the brow, $the {searches|search} a far line, lips pulled back slightly from the teeth.
P spokes in the fists = Both fists on the wheel, $the {leans|lean} into the turn, cuffs pulled back from corded wrists. +wheel,steering,sailing
P polishing the lens = Cloth wound over two fingers, $the {polishes|polish} the curved glass in small circles, cheek close to it. +lighthouse,lamp,polishing
P spyglass drawn out = One eye screwed tight, $the {steadies|steady} the long brass telescope on a raised forearm. +telescope,spyglass,binoculars
M mixed watch = One sits splicing, another climbs with a coil at his hip, the rest line the rail, collars up and trousers flapping round bare ankles.
M captain and mate = Two lean over the same chart, the elder’s pipe pointing, the younger holding down its corners with widely spread fingers. +two,pair
S rope bracelet = A turk’s-head bracelet of tarred cord has shrunk tight about one wrist.
G the face; the brass buttons; the peak of the cap; the hands

violinist | violinist, fiddler, violin player
F *black jacket, rosin-dusted = $The {wears|wear} a plain black jacket cut loose under the arm, faintly whitened by rosin on the lapel, and {has|have} a brown mark below the jaw. -dress,gown
F slim, with corded wrists = Slim and upright with corded wrists, $the {keeps|keep} short nails on one hand and {has|have} hair that has fallen forward over a damp brow.
P bow at mid-stroke = Bow arm out at a right angle, $the {plays|play} near the bridge, two fingers down on the fingerboard and a third lifted, four strings clear.
P leaning into a low string = Knees bent, $the {leans|lean} into a deep stroke, scroll dipping, cheek flattened on the chin rest and eyelids closed.
P tuning by touch = Violin upright on the thigh, $the {turns|turn} a peg with thumb and forefinger while plucking one string. +tuning,resting
P bow lowered = Bow hanging from a loose hand and the violin tucked beneath the elbow, $the {bows|bow} from the waist. +bowing,applause
P striding as $he plays = On the move, $the {saws|saw} short strokes with a quick wrist, one boot stamping and an elbow pumping. +dancing,street
M bows at one angle = Every bow slants the same way, though one player sways back, another bends double over the scroll, the rest share stands with foreheads nearly touching.
M duet = Two face one another across their scrolls, one with bow lifted for the entry, the other already deep in the string. +two,duet
S broken bow hair = A single snapped hair floats from the tip of the bow in a long curl.
G the face; the varnish; the hair; the hands

cellist | cellist, cello player
F cello between the knees = Long-backed and wide-kneed, $the {wears|wear} loose dark trousers and flat shoes; the amber ribs of the cello rise to the breastbone.
F strong hands, bare neck = $The {has|have} broad shoulders, a bare neck and powerful hands, the fingertips of one squared off by years upon four thick strings.
P drawing the bow across = Elbow high, $the {draws|draw} the bow straight across the lowest string, head inclined until the tuning pegs brush an ear.
P thumb position = Reaching far down the fingerboard, $the {bends|bend} right over the shoulder of the cello, thumb laid flat across two strings.
P pause between notes = Bow held just off the strings, $the {breathes|breathe} in with lifted chin, the left fingers still spread where the chord was. +resting,waiting
P plucking a string = Bow folded back in the palm, $the {plucks|pluck} with one curved finger, watching that spot on the string. +plucking,pizzicato
P rosin block = The bow laid along $his knee, $the {rubs|rub} a dark block of rosin up its length, wrist straight. +tuning,preparing
M line of cellos = Scrolls stand at different slants above the players: one sits bolt upright, another curls round the instrument, the rest turn a page mid-bow.
M pair at one stand = Two share a music stand, bows crossing at the same angle, the nearer cello dark brown and the other honey-coloured. +two,duet
S worn varnish = A hand-shaped patch of varnish has worn to bare wood on the cello’s upper rib.
G the face; the ribs of the cello; the strings; the hands; the scroll

pianist | pianist, piano player
F *narrow black suit = $The {wears|wear} a narrow black suit with cuffs that ride up the forearm, and {has|have} wide palms and fingers whose tips bend slightly back. -dress,gown,jeans
F hair over the brow = Long in the back and narrow in the hip, $the {has|have} hair that drops over the eyes and a jaw set hard at one side.
P hands crossed over = One hand crossed above the other, $the {reaches|reach} for a high key, torso swung round and the pedal foot flat.
P wrists low = With low wrists and curved fingers, $the {presses|press} a soft chord, leaning so near that hair touches the music desk.
P flung-back chord = Rising off the stool, $the {strikes|strike} with both arms straight, hair flung and coat tails lifted. +playing,concert
P singing while playing = Mouth turned aside to a microphone, $the {sings|sing}, head tilted, both hands continuing below without a glance. +singing
P listening, lid closed = Forearms folded on the closed lid, $the {rests|rest} a cheek on them and {looks|look} along the polished wood. +resting,sleeping
M four hands = Two share the bench, thighs touching, the inner arms overlapped and the outer ones stretched to opposite ends of the keys. +two,duet
M row of players = No two sit alike at the keys: one bolt upright, one hunched to the nose, the rest swaying back on straight arms.
S ring left on the lid = A plain ring, slid off to play, lies beside the music desk on a folded handkerchief.
G the face; the hands; the white keys; the cuff edge

guitarist | guitarist, guitar player
F *worn denim and strap = $The {wears|wear} a denim jacket faded at the shoulder where an embroidered strap crosses it, over a dark shirt left open two buttons. -suit,gown,dress
F tangled hair and thin wrists = Rangy, with tangled hair and thin wrists, $the {has|have} long thumbnails on the picking hand and calluses like pale coins on the other.
P barre chord = Forefinger laid flat across six strings, $the {strums|strum} over the sound hole, head bowed to watch the fretting hand.
P guitar slung low = The guitar neck angled up past one ear, $the {plants|plant} one foot forward and {bends|bend} a string until the nail whitens.
P seated picking = Ankle on knee, $the {cradles|cradle} the guitar’s waist on a thigh and {picks|pick} with thumb and three fingers. +sitting,seated,fingerpicking
P leaning to the microphone = Eyes shut at the stand, $the {sings|sing} with stretched neck, still holding down an open chord. +singing
P leap with bent knees = Both boots off the ground, $the {leaps|leap} with the guitar pushed out from the hip and hair flying upward. +jumping,concert,rock
M strumming circle = No two guitars match, one battered and cracked near the bridge, one glossy, the rest hung on string or leather, their players nodding over different chords.
M two trading riffs = Two turn their instruments neck to neck, one grinning down at the other’s fingers, the other looking up for the change. +two,duet
S trailing string ends = Cut string ends stand out beyond the tuning pegs in a wild little spray.
G the face; the strings; the frets; the hands; the edge of the guitar

musician | musician, street musician, singer, band, jazz band
F *rumpled dark jacket = $The {wears|wear} a rumpled dark jacket over a patterned shirt, trousers shiny at the knee and shoes creased across the toe by tapping. -dress,gown,uniform
F expressive mouth = Loose in the shoulder and hollow in the cheek, $the {has|have} a wide mobile mouth, heavy eyelids and a vein that stands up along the neck.
P eyes closed on the note = Leaning back from the hips, $the {holds|hold} a long note with closed eyes, brow pulled up in the middle.
P counting in = One heel raised and fingers spread at the side, $the {counts|count} in, shoulders dropped and lips just open.
P mouth wide at the mic = Both hands round the microphone, $the {sings|sing} with a wide-open mouth, neck cords taut and chin raised. +singing,song
P bellows opened = Elbows out, $the {opens|open} the accordion’s pleats into a fan, fingers spread over rows of buttons. +accordion
P coins in the case = Nodding thanks in mid-phrase, $the {plays|play} on, one foot tapping close to the open case. +street,busking
P swaying in time = Hips turned one way and shoulders the other, $the {sways|sway} to the beat, sweat darkening the collar. +dancing,concert
M band caught mid-song = One bends over the low strings, another throws back his head to sing, the rest watch a raised hand for the beat, sleeves pushed up.
M duo = Two stand half turned together, one playing, the other waiting with a palm flat on the thigh, both nodding on the same beat. +two,duo
M trio = Three form a tight triangle, eyes on each other rather than on their hands, one foot of each in the air. +three,trio
S setlist on the sleeve = A folded strip of tape with tiny pencil marks is stuck along the inside of the forearm.
G the face; the hair; the polished metal; the hands

drummer | drummer, percussionist
F sleeveless and sinewy = Sinewy in the arm and broad in the back, $the {wears|wear} a sleeveless shirt soaked at the spine and a folded bandana above the brows. -suit,winter
F blistered hands = $The {has|have} taped fingers, a thick neck and hair that sticks out in wet points, with one trouser leg rolled clear of the pedal.
P sticks crossed high = Sticks raised above both ears, $the {hangs|hang} at the top of a stroke, mouth a hard line, eyes on the cymbal.
P quiet brush stroke = With a light wrist $the {stirs|stir} the snare, head turned aside and the other stick resting across the rim.
P crash cymbal hit = Twisting on the stool, $the {slams|slam} the cymbal edge-on so that it tips, sweat flying from the elbow. +concert,playing
P palms on skin = Flat palms and loose fingers blurring, $the {beats|beat} the tall drum clasped between bent knees. +hand,djembe,bongo,conga
P spinning a stick = Grinning, $the {spins|spin} one stick between two fingers, the other laid across a thigh. +resting,smiling
M drum line = One holds his sticks at chin height, another is already striking, the rest lean back against the weight of their slung drums.
M facing drums = Two face each other over their drums, sticks up and down in turn, one laughing, one biting a lip hard. +two,pair
S splintered stick = One drumstick has been chewed to splinters halfway along where it meets the rim.
G the face; the cymbal edge; the wet shoulder; the stick tips; the chrome rims

saxophonist | saxophonist, trumpeter, trombonist, flautist, horn player, trumpet player
F pressed suit, loose tie = $The {wears|wear} a close-fitting suit with a silk handkerchief, the tie dragged down two fingers’ width, and {has|have} cheeks lined by years of blowing. -dress,gown
F *brass against dark wool = A dark wool jacket sets off the yellow brass that $the {carries|carry} across the chest, its bell dulled with fingermarks and a small dent. -flautist
P leaning back on a high note = Spine arched, $the {lifts|lift} the instrument towards the ceiling, cheeks firm, brows high, fingers down on the keys.
P chin down, low note = Chin on the chest and knees slack, $the {plays|play} down into the floor, eyelids pressed together.
P mouthpiece at rest = Instrument hung at the hip, $the {wets|wet} dry lips and {waits|wait}, one thumb still on the hook. +waiting,resting
P marching step = Knee lifted, $the {plays|play} on the march with level shoulders and eyes fixed straight in front. +marching,parade
P mute in the bell = Fanning a mute over the bell with a cupped hand, $the {bends|bend} the note, head to one side. +jazz,muted,club
M brass section = Bells point at every height: one horn to the floor, one to the rafters, the rest level, their players’ cheeks round and ties pulled loose.
M horn duet = Two share a breath, one blowing with eyes shut, the other with mouthpiece held ready an inch from the lips. +two,duet
S lip ring mark = A faint ring from the mouthpiece is printed in the middle of the upper lip.
G the face; the bell’s rim; the keys

dancer | dancer, flamenco dancer, dancing couple, dancers
F long muscles, bare feet = Spare and strongly muscled in the calf, $the {has|have} high arched bare feet, a long neck and hair knotted out of the way. -shoes,flamenco,hat
F *ruffled crimson skirt = $The {wears|wear} a crimson skirt of deep ruffles over a tight black bodice, heeled shoes strapped at the instep and a comb high in the hair. +flamenco,tango
F loose practice clothes = Washed-out practice layers, cut at the neck and rolled at the hip, cling to $the where sweat has come through between the shoulder blades. -flamenco,gown,costume
P one arm overhead = Balanced on a straight leg, $the {curves|curve} an arm overhead and {sends|send} the other out behind, fingers separated, ribs lifted.
P low lunge = In a wide low lunge, $the {sweeps|sweep} a hand past the floor, back level, the trailing foot stretched to its toes.
P leap at full split = Clear of the floor, $the {leaps|leap} with legs split wide, chest open and both arms flung to shoulder height. +leaping,jumping
P hem in the fist = Heel striking down, $the {lifts|lift} the skirt in a fist, elbow high, the chin turned proudly over that shoulder. +flamenco
P lacing up = Bent double on the floor, $the {winds|wind} a strip of tape about a blistered toe, hair dropping over the knee. +resting,sitting
P wet spin = $The {whirls|whirl} on one foot, arms gathered to the ribs, clothing twisted tight round the body and droplets thrown outward. +spinning,rain,turning
M corps out of step = One hangs at the peak of a jump, another just landing with bent knee, the rest turned half away with an arm still climbing.
M held pair = Two balance against each other by the wrists, leaning outward with straight arms, one back arched nearly to the horizontal. +two,couple,pair
M three linked figures = Three make one long line, crouching, rising and stretched to the toes, each holding the next by fingertips of one hand. +three
S bruise on the shin = A yellowing bruise the size of a coin sits halfway down $his shin.
G the face; the line of the arm; the edge of the skirt; the arch of the foot

ballerina | ballerina, ballet dancer
F *white tulle and ribbons = Layers of white tulle stand out flat from a boned bodice, and $the {wears|wear} satin shoes whose ribbons cross twice at the ankle.
F smooth bun, long neck = With hair scraped into a smooth knot, $the {shows|show} a long neck, sharp shoulder blades and calves as hard as turned wood.
P on pointe = Risen on the points of both shoes, $the {rounds|round} the arms before the hips, knees pulled up, breastbone high.
P arabesque held = One leg stretched behind at hip height, $the {reaches|reach} forward through the fingertips, back softly arched, supporting foot turned out.
P tying the ribbon = Seated over a raised knee, $the {ties|tie} a ribbon at the ankle and {tucks|tuck} its end out of sight. +sitting,resting,tying
P leap across = Legs scissored wide above the boards, $the {floats|float} at the height of a leap, toes pointed, tulle flipped upwards. +leaping,jumping
P pirouette = Whipping round on one toe, $the {holds|hold} the raised foot to the knee while skirt layers blur into a disc. +spinning,dancing,turning
M corps at the barre = No two wait alike: one stretches a heel along the barre, another bends to her ribbons, the rest gossip in leg warmers with arms folded.
M mirrored pair = Two hold the same pose facing, fingertips a breath apart, one slightly taller, her ribbon end come untucked at the heel. +two,pair
S darned shoe tip = The satin at the toe of one shoe has been darned in thick pink thread and is grey with rosin.
G the face; the satin toe; the edge of the tulle

artist | painter, artist, illustrator
F *paint-stiff smock = $The {wears|wear} a linen smock stiff with old paint, ochre and viridian on the belly, over trousers wiped grey at the thigh. -suit,dress
F bespectacled and untidy = Thin in the face, with round spectacles speckled by pigment, $the {has|have} hair held up by a spare brush and colour ground under each nail. -bald,hat
P judging with thumb = Stepping back, $the {measures|measure} by an upright thumb with one eye shut, a loaded brush in the other fist.
P bent to a detail = Little finger braced on the work, $the {sets|set} down a hair-thin stroke, nose almost touching wet paint.
P wide stroke = Arm swinging from the shoulder, $the {drags|drag} a broad brush across, leaving ridges, the palette balanced along the forearm. +painting
P sketching on the knee = Board against raised knees, $the {sketches|sketch} in quick strokes, eyes up, hand moving below without them. +sketching,drawing
P cleaning brushes = Twisting bristles into a rag, $the {squints|squint} past it at the work, hip propped against the table edge. +cleaning,resting
M class of painters = One leans in to scratch at a corner, another stands far back with head on one side, the rest mix, wipe and squint over different greys.
M sharing an easel = Two work on the same picture, one low on a stool, one reaching above, sleeves daubed with each other’s colours. +two,pair
S blue earlobe = One earlobe is blue where a painty finger has pulled at it.
G the face; the wet paint; the brush tips; the spectacle rims; the hands

carpenter | carpenter, craftsman, woodworker, joiner
F canvas apron, pencil = $The {wears|wear} a pocketed canvas apron over a checked shirt, a flat pencil pushed behind one ear and fine sawdust in eyebrows and arm hair. -suit
F thick wrists, careful eyes = Thick in the wrist and slightly bowed, $the {has|have} half-moon glasses, a blackened thumbnail and a way of narrowing both eyes along an edge.
P sighting down a board = $The {holds|hold} a board to one eye like a rifle and {sights|sight} along it, the other eye pinched shut.
P thumb on the joint = Bending close, $the {runs|run} a thumb over the joint to feel for a step, chisel held idle in the other hand.
P plane at full stroke = Leaning through both arms, $the {drives|drive} the plane forward, a long pale curl rising from its mouth over the knuckles. +planing,carving,shaving
P saw half through = Knee holding down the plank, $the {saws|saw} with a straight forearm, dust spilling from the cut onto one boot. +sawing,cutting
P hammer raised = Nails in the mouth, $the {raises|raise} the hammer from the elbow, two fingers steadying the one to be struck. +hammering,building
M workshop of hands = One saws, another sights along an edge, the rest are clamped over benches, aprons all differently patched and hair all floured alike.
M saw team = Two work a long saw between them, one leaning back to pull, the other stretched forward, teeth biting halfway through. +two,pair
S folded rule = A yellow folding rule with its first numbers worn away sticks up from the thigh pocket.
G the face; the tool’s edge; the hands; the spectacle rims

potter | potter, ceramicist
F *clay-splashed apron = $The {wears|wear} a grey apron spattered with paler slip, sleeves banded above the elbow and forearms dried to a cracked white glove.
F sturdy and short-haired = Sturdy in the back, with cropped hair and strong short fingers, $the {has|have} a streak of clay across the cheek where a wrist was wiped.
P centring the clay = Elbows locked to the thighs, $the {cups|cup} a spinning lump with both wet hands, head hung directly above it.
P lifting a bowl = On flat fingertips $the {raises|raise} a fresh bowl to eye level, turning it, lips tucked in.
P pulling up a wall = One hand inside and one out, $the {pulls|pull} the wall upward between knuckles, water running down to the wrists. +throwing,wheel,shaping
P brushing glaze = Turning the pot with a finger, $the {lets|let} a soft brush lay a ring of glaze about its shoulder. +glazing,painting
P wedging clay = Straight-armed, $the {rams|ram} the clay into a ram’s-head shape on the bench, heel lifted behind. +kneading,wedging
M potters at wheels = One is opening a cylinder, another scrapes up a collapse, the rest bend over wheels at different heights, aprons all the one clay grey.
M pair at the shelf = Two pass a board of raw cups between them, walking in step, eyes on the rims they have just trimmed. +two,pair
S clay fingerprint = A perfect thumbprint in dried slip marks the lens of $his glasses or the cheek beside it.
G the face; the wet clay; the hands; the rim of the bowl

blacksmith | blacksmith, smith, welder
F scorched leather apron = $The {wears|wear} a split-leather apron, its bib scorched and freckled with burns, over rolled sleeves and forearms scattered with small shiny scars.
F soot-dark face = Soot fills every crease of the face of $the, leaving the eyes very white; the neck is thick, the hair singed short on one side. -mask,helmet
P tongs and hammer = Tongs in one fist and hammer in the other, $the {stands|stand} square to the anvil, weight low, jaw set.
P inspecting an edge = Holding the work level with the eyes, $the {turns|turn} it by its tongs, head drawn back, one cheek creased.
P hammer coming down = Hammer halfway through its fall, $the {strikes|strike} the glowing bar, sparks spraying flat from the face of the anvil. +hammering,forging,striking
P plunging the blade = Steam climbs over the gloves as $the {plunges|plunge} the hot iron in the trough, face turned aside. +quenching,sword
P bellows pulled = Hauling down the bellows’ pole, $the {watches|watch} the coals, back bowed, sweat tracking through soot. +bellows,fire
P torch and visor = Crouched behind a lowered visor, $the {guides|guide} the torch along a seam, blue glare thrown on thick gloves. +welding
M forge gang = One holds, another swings, the rest wait with long-handled hammers grounded, leather bibs burned in different places on bib and sleeve.
M striker and smith = Two share the anvil, the smith’s small hammer pointing the spot, the striker’s sledge at the top of its swing. +two,pair
S ringed thumb burn = A blister in the exact curve of a bar’s edge crosses the base of one thumb.
G the face; the hammer’s face; the edge of the iron; the leather

tailor | tailor, seamstress, cobbler, shoemaker, dressmaker, weaver
F waistcoat bristling with pins = $The {wears|wear} a close waistcoat with pins in rows down one lapel, a tape hung round the neck and cuffs turned back two neat folds.
F narrow and near-sighted = Narrow-chested, with a crooked back from bench work, $the {has|have} thick lenses, ink-dark brows and very quick slender fingers. -young
P cloth over the arm = A length of cloth over the forearm, $the {pinches|pinch} up its edge and {tests|test} the fall between two fingers.
P chalk at the seam = With flat chalk $the {marks|mark} a line along the seam, lips holding pins, head bent sideways.
P needle through leather = Shoe clamped between the knees, $the {pulls|pull} two waxed threads outward at once, elbows wide. +shoe,shoes,boots,mending
P fabric under the needle = Guiding the cloth with flat hands, $the {leans|lean} over the sewing machine, foot on the treadle. +sewing,machine
P shuttle in flight = One palm catching the shuttle, $the {presses|press} a treadle and {draws|draw} the beater forward against the cloth. +weaving,loom
M bench of menders = One bites off a thread, another holds cloth up by the shoulders, the rest bow over their laps, tapes and thimbles all differently worn.
M pair with one bolt = Two stretch a length of cloth between them at the selvedge, one smoothing, one holding scissors open at the mark. +two,pair
S thimble dent = A dented thimble, too loose, is wedged on with a scrap of paper.
G the face; the pins; the thread; the spectacle rims; the hands

sculptor | sculptor, stonemason, watchmaker, glassblower, jeweller
F dust in every fold = Fine pale dust fills every fold of the overalls $the {wears|wear}, and lies in the brows and along the upper lip. -watchmaker,glassblower,jeweller
F loupe and sleeve garters = Sleeve garters and a loupe pushed up on the forehead mark $the; the fingers are slim, the nails filed square, the cuffs spotless. +watchmaker,jeweller
F compact and watchful = Compact, with a heavy brow and powerful thumbs, $the {has|have} a scarf knotted at the throat and eyes that keep going back to the work.
P flat hand on the surface = Laying a whole palm on the work, $the {feels|feel} across its curve, eyes elsewhere, the other hand closed on a tool.
P circling a step = A half step back, $the {inclines|incline} an ear and {squints|squint}, tool lifted but not yet brought down.
P mallet and point = Chisel steady in one fist, $the {swings|swing} the mallet short, flakes jumping from the point past narrowed eyes. +carving,chiselling,stone,marble
P tweezers over the movement = Breath held and elbows on the bench, $the {lowers|lower} a tiny wheel by tweezers among brass bridges and ruby pivots. +watch,watches,clock,repairing
P blowing the gather = Cheeks full, $the {blows|blow} down the long iron while rolling it, an orange bubble swelling at its far end. +glass,blowing
M masters at benches = One bends to a fine edge, another wipes his lens, the rest pause with tools raised, each bench littered to its owner’s habit.
M master and pupil = Two hands, one spotted with age and one smooth, meet on the same tool, both faces bowed over it closely. +two,pair
S taped finger joints = Three finger joints are wrapped in strips of cloth tape, grey at the edges.
G the face; the tool’s point; the worked surface; the hands

baker | baker, pastry chef
F floury forearms = Flour whitens $the from fingertip to elbow and has settled in the brows; a cotton cap sits flat over hair tied off the neck.
F *white jacket, striped apron = $The {wears|wear} a white jacket open at the throat and a striped apron folded down and tied low, scorch marks on one cuff.
P tray at the hip = Propping a tray against the hip, $the {wipes|wipe} the brow with a forearm and {leaves|leave} a pale smear there.
P tapping a loaf = Bringing a loaf up to one ear, $the {raps|rap} its underside with a knuckle, eyebrows raised.
P pushing the dough = Up on the toes, $the {shoves|shove} the dough away with stiff wrists, its skin wrinkling beneath the palms. +kneading,dough
P peel in the oven = Arms out straight, $the {slides|slide} the long wooden peel under a row of loaves and {draws|draw} it sharply back. +oven,baking,bread
P piping a border = Twisted bag in the fist, $the {pipes|pipe} a ring of peaks, the other hand turning the cake by its board. +cake,decorating,icing
M dawn shift = One cuts dough by eye, another dusts, the rest shape rounds in pairs, aprons sagging and flour to different heights on each arm.
M two at one trough = Two knead at opposite ends of the trough, one lean and fast, one heavy-armed, a cloud of flour between them. +two,pair
S burn ladder = Small parallel burns from oven racks climb the inside of the wrist.
G the face; the hands; the crust edges; the apron string

chef | chef, cook
F *crisp white jacket = $The {wears|wear} a white double-breasted jacket with cloth-knot buttons, spotted at the belly, and a towel tucked twice through the apron string.
F heavy-set and quick = Heavy in the middle but quick in the hand, $the {has|have} a shaved neck, a flushed brow and burns like commas on both forearms. -woman,girl,thin
P plating with tweezers = Bent level with the plate, $the {lowers|lower} a single leaf by the tips of tweezers, other hand cupped beneath. -portrait
P arms folded, knife roll = Arms folded high on the chest, $the {plants|plant} both clogs apart and {looks|look} across under lowered brows.
P flame in the pan = Jerking the handle back, $the {tosses|toss} the food in a curling wave above the pan, flame licking up its outer side. +cooking,frying,flambe,pan
P knife rocking = Claw-fingered over the board, $the {chops|chop} with a rocking blade, slices falling over like cards. +chopping,cutting,slicing
P spoon to the lip = Little finger out, $the {tastes|taste} from the spoon’s edge, eyes rolled up and still. +tasting,soup
P pass inspected = Wiping a rim with a folded cloth, $the {turns|turn} the plate a finger’s breadth at a time. +plating,serving
M line of cooks = One shouts over a shoulder, another flips a pan, the rest bend over boards, neckerchiefs knotted each to its wearer’s taste.
M chef and apprentice = Two lean over one pan, the elder’s finger pointing, the younger’s hand already shaking it hard by the long handle. +two,pair
S marker in the sleeve = Two pens and a thermometer stick out of a narrow sleeve pocket, its edge grey with use.
G the face; the knife edge; the pan’s rim; the jacket’s fold

waiter | waiter, waitress, barista, bartender
F waistcoat and long apron = $The {wears|wear} a fitted waistcoat and a long apron wrapped nearly double, its corner tucked up, with shirt cuffs turned once.
F neat and narrow = Neat, narrow and straight-backed, $the {has|have} combed hair, a clean jaw and shoes polished everywhere except the heel.
P tray on fingertips = Tray balanced on five spread fingertips, $the {sways|sway} aside at the waist, the free arm folded behind the back.
P cloth over forearm = A folded cloth draped across one sleeve, $the {inclines|incline} from the hips, chin up, pencil waiting above a pad.
P milk poured thin = Tipping the jug with a rocking wrist, $the {pours|pour} milk in a thin thread that opens as a leaf on the coffee. +coffee,latte,pouring
P shaker at the ear = Shaker held beside one ear in two hands, $the {shakes|shake} hard, elbows high and wide. +cocktail,shaking,bar
P wiping down = Leaning a straight arm on the counter, $the {wipes|wipe} in a wide arc, cups hooked on the other fingers. +cleaning,wiping
M full shift = One turns with three plates along an arm, another reaches for glasses, the rest cross at the door, apron knots front and back.
M two at the counter = Two pass behind one another, hips swung aside, one with cups stacked, one with a bottle by its neck each. +two,pair
S corkscrew pocket = A worn corkscrew hangs half out of the waistcoat pocket by its boxwood handle.
G the face; the tray’s edge; the rims of the cups; the collar; the hair

farmer | farmer, farm worker, peasant, rancher, old farmer
F *checked shirt and braces = $The {wears|wear} a brown checked shirt under frayed braces, trousers tied at the knee with twine and boots caked to the ankle bone.
F sun-creased neck = Thick-necked and rangy, $the {has|have} a forehead paler above the hat line, cracked lips and palms so hard that the creases look drawn in ink.
P fork as a prop = Both wrists crossed on the fork handle, $the {rests|rest} a boot on its shoulder and {looks|look} out from under a straw brim.
P soil crumbled in a fist = Dropped to a knee, $the {crumbles|crumble} a handful of earth between finger and thumb, letting it sift back.
P seed thrown wide = Arm at the end of its swing, $the {scatters|scatter} a fan of seed from the apron held up in the other fist. +sowing,planting,seeds
P scythe in the swing = Feet apart, $the {swings|swing} the scythe flat from the hips, stalks leaning over its blade. +harvest,harvesting,mowing
P milking stool = Forehead against the flank, $the {squeezes|squeeze} alternately with both fists, a thin jet of milk striking the pail. +milking
P hand on the wheel = Half turned on the tractor’s iron seat, $the {steers|steer} with one forearm, looking back at the furrow. +tractor,driving,ploughing
M field hands = One drinks from a jar, another ties a sheaf, the rest straighten slowly with fists pressed above the belt, hats all out of shape.
M neighbours at a gate = Two lean on forearms side by side, one chewing a stalk, the other with his hat pushed right off his brow. +two,pair
S baling twine belt = Baling twine does duty for a belt, its knot hanging in two stiff orange tails.
G the face; the hat brim; the muddy boots; the hands

gardener | gardener
F knees of green corduroy = Green has worked into the knees of the corduroys $the {wears|wear}; a sleeveless quilted vest sags with string, labels and a folding knife.
F spare and freckled = Spare and freckled, $the {has|have} thorn scratches up both forearms, a wide soft hat and hair escaping beneath it at the nape.
P kneeling with a trowel = On a folded sack, $the {kneels|kneel} upright, trowel loose in one glove, brushing soil off the other.
P stem between fingers = Head on one side, $the {tilts|tilt} a stem gently towards $him with two fingers and {looks|look} along it.
P can tipped = Leaning away from its weight, $the {tips|tip} the watering can so that a fine fan of drops leaves the rose. +watering
P pruning cut = Branch drawn down in one hand, $the {closes|close} the secateurs on it just above a bud. +pruning,cutting
P pressing in a seedling = Two thumbs either side of the stem, $the {firms|firm} a seedling into its hole. +planting,sowing
M working party = No two tools are held alike: a rake over the shoulder, a spade under a boot, the rest crouched with baskets against their knees.
S twine in the hatband = A curl of green twine and a wooden plant label are stuck through the hatband or buttonhole.
G the face; the hat brim; the gloved fingers; the blade of the trowel; the hands

shepherd | shepherd, shepherdess, goatherd
F long felted cloak = A long felted cloak, its hem ragged and burr-hung, reaches nearly to the gaiters of $the, whose face is narrow and wind-scoured. -summer
F lanky, with crook = Lanky and loose-kneed, $the {has|have} a leather satchel across the chest and a hazel crook, its horn head polished by one palm.
P chin on the crook = Weight hung from the crook, $the {crosses|cross} one ankle over the other and {sets|set} chin on knuckles.
P whistling through fingers = Two fingers at the lips, $the {whistles|whistle}, cheeks sucked in and the crook held out sideways.
P lamb across the shoulders = A lamb lies round the neck, its legs held in two fists, as $the {strides|stride} uphill with bent back. +lamb,carrying
P leading the flock = Walking ahead with long even steps, $the {lays|lay} the crook behind the neck and {hooks|hook} both wrists over it. +flock,sheep,walking
P shears through fleece = Sheep propped against the shins, $the {runs|run} the shears under a thick fold of fleece. +shearing
M drovers = One waves a stick, another has turned up his collar, the rest lean on crooks cut to different lengths entirely.
S bone whistle = A whistle of yellowed bone hangs from a bootlace at the neck.
G the face; the crook’s horn; the cloak’s edge; the hands

beekeeper | beekeeper, apiarist, bee keeper
F *cream suit and veil = $The {wears|wear} a baggy cream cotton suit elasticated at wrist and ankle, with a round-brimmed hat from which black mesh drops to the chest.
F stained canvas and gauntlets = Propolis has browned the gauntlets and cuffs of $the, and folds of heavy canvas bunch at the waist where a belt of webbing holds them.
P frame held level = With both gloves $the {holds|hold} a frame by its lugs at chest height, tilting it to study the capped cells.
P smoker puffed = Squeezing the small bellows, $the {sends|send} a coil of smoke low across the gap, head bent within the veil.
P lid lifted = Knees bent, $the {levers|lever} up the hive lid with a flat steel tool, elbows held well out. +hive,hives,opening
P knife under wax = Drawing a long knife upward, $the {peels|peel} the white cappings away in one sheet, honey stretching below. +honey,harvesting
P bee on the glove = Motionless, $the {raises|raise} one finger to the mesh, a single bee walking along it. +bee,bees
M team in veils = One pumps the smoker, another carries a box against the belly, the rest lean over the same frame, veils brushing.
S sting mark = One sting-swollen knuckle shows where the glove has been patched with tape.
G the face; the mesh of the veil; the wax on the frame; the hat’s rim; the glove seams

firefighter | firefighter, fireman, rescue worker
F *tan turnout coat = $The {wears|wear} a heavy tan coat banded with reflective tape, stiff with grime at the hem, and trousers bunched over rubber-toed boots.
F soot-streaked face = Soot has run with sweat down both cheeks of $the; the helmet’s scorched peak and wide padded collar leave just eyes, nose and jaw. -helmetless
P helmet under the arm = Helmet clamped against the ribs, $the {drags|drag} a glove across the forehead, hair standing up in wet spikes.
P hose on the shoulder = Under a flat loop of hose, $the {stands|stand} with boots wide and one glove on the brass coupling.
P nozzle braced = Leaning into the recoil, $the {locks|lock} both arms round the nozzle, the jet bursting from it white. +hose,spraying,fighting,fire
P climbing the ladder = Knee raised, $the {climbs|climb}, gloves gripping alternate rungs, air tank riding high on the back. +ladder,climbing
P cup between gloves = Sitting forward, $the {grips|grip} the cup in blackened hands, elbows on knees, lids lowered. +coffee,tea,drinking,resting
P carrying close = Arms under back and knees, $the {carries|carry} the wrapped bundle high against the chest. +carrying,rescuing,saving
M crew after the call = One has sat down on the kerb to pull off a boot, another is coiling hose, the rest stand with coats open and helmets hanging.
M hose pair = Two share one hose, the front one crouched at the nozzle, the second with a shoulder pressed in his back. +two,pair
S melted badge corner = One corner of the helmet badge has softened and run.
G the face; the reflective bands; the helmet’s peak; the wet glove

worker | worker, builder, construction worker, mechanic, engineer, electrician, plumber
F *dusty orange vest = $The {wears|wear} an orange vest over a hooded grey top, its tape cracked, with holster pockets dragging at the trousers.
F greased overalls = Overalls soft from many washings, black at cuff and hip with oil, sit loosely on $the, whose sleeves are tied or shoved up to the elbow.
F scuffed helmet, square hands = Under a scuffed plastic helmet $the {has|have} a dust-rimmed nose, cracked thumbs and a flat, patient set to the mouth.
P tool resting on a shoulder = One fist round the tool across $his shoulder, $the {stands|stand} hip-shot and {pushes|push} up the helmet by its rim.
P rag through the fingers = Working a rag between black fingers, $the {leans|lean} back on a straight arm and {looks|look} up.
P head under the bonnet = Bent double over the engine, $the {reaches|reach} down to the armpit, a torch in the teeth. +engine,car,repairing,fixing
P laying a brick = Trowel tapping, $the {settles|settle} the brick to its line, a lip of mortar squeezing out beneath. +brick,bricks,building,wall
P astride the beam = Straddling the girder, $the {tightens|tighten} a bolt with a long spanner, boots hooked below. +beam,girder,steel
P lunch on the knees = Legs dangling and helmet beside $him, $the {eats|eat} from waxed paper spread across both thighs. +eating,lunch,break,resting
M shift on the move = One pulls on gloves, another drinks from a flask lid, the rest file along with lunch tins, helmets scarred and vests all faded unequally.
M two lifting = Two carry a long load between them, the front one looking back, the rear one walking sideways with bent knees. +two,pair
S printed oil smear = A black smear from a wrist has printed a whole row of hairs along the jaw.
G the face; the helmet’s rim; the worn tool; the dusty shoulders; the hands

miner | miner, coal miner
F coal-black skin folds = Coal dust has filled each fold of neck and eyelid on $the, who {is|are} short, deep-chested and bent a little at the knees.
F lamp and webbing belt = A lamp sits on the helmet and its cable runs down to a battery on the webbing belt that $the {wears|wear} over torn overalls.
P pick grounded = Leaning on an upright pick, $the {breathes|breathe} through parted lips, chest streaked where sweat ran down.
P squatting on the heels = Low on the heels, $the {rests|rest} both forearms on the knees, hands hanging open and black.
P pick overhead = Pick drawn far back, $the {twists|twist} from the hips to strike, teeth showing clenched. +digging,mining
P cart pushed = Shoulder low and legs stretched behind, $the {shoves|shove} the loaded cart along its rails. +cart,pushing
P washing the face = Cupping water, $the {scrubs|scrub}, pale skin opening between the fingers between the streaks of black. +washing
M off-shift group = One has lifted his lamp to speak, another coughs into a fist, the rest walk stooped with tins at the hip, eyes startlingly white.
S brass tally = A numbered brass tally swings from the belt, its edge rubbed bright.
G the face; the helmet rim; the hands

police-officer | police officer, policeman, policewoman, guard, soldier, soldiers, veteran, general, army
F pressed uniform = $The {wears|wear} a fitted uniform, seams pressed sharp, with a stiff peaked cap, a wide belt and boots that have cracked across the toe.
F field-worn kit = Webbing, pouches and a rolled blanket thicken the outline of $the; the cloth beneath is bleached at the shoulders and muddy to the knee. +soldier,soldiers,army,veteran
F hard lean jaw = Lean in the cheek and short in the hair, $the {has|have} a chin strap mark along the jaw and a habitually level stare.
P thumbs in the belt = Thumbs behind the buckle, $the {stands|stand} square on both heels, cap peak shading half the nose.
P at attention = Chin in and shoulders back, $the {holds|hold} both hands flat to the trouser seams, gaze fixed at the horizon’s height.
P salute = Fingertips at the brow, $the {salutes|salute}, the elbow level with the shoulder, palm stiff. +saluting,parade
P crouched run = Doubled over, $the {runs|run} with one hand on the helmet, pack bouncing off the hip. +running,battle,war
P letter on the knee = Helmet between the boots, $the {reads|read} a much-folded letter, thumb along its lowest line. +reading,letter
P palm raised = White-gloved palm raised, $the {halts|halt} with the other arm straight out sideways from the shoulder. +traffic,directing
M column = No two packs ride alike; one head is bandaged, another turned to talk, the rest trudge with straps gripped at the chest.
M two sentries = Two stand a pace apart, one tall under a tilted cap, the other broad, their chins at the same angle. +two,pair
S patched glove = The forefinger of one glove has been cut off and hemmed with coarse thread.
G the face; the buttons; the cap’s peak; the belt buckle

doctor | doctor, nurse, surgeon, vet, dentist
F *white coat = A white coat with sagging pockets hangs open on $the over plain blue scrubs, a stethoscope looped about the neck and a watch pinned at the breast.
F tired steady eyes = Above a pulled-down paper mask $the {has|have} mauve shadows under steady eyes, hair clipped off the brow and scrubbed pink knuckles.
P chart against the chest = Hugging a clipboard, $the {pauses|pause} with a pen halfway from pocket to page, one clog tipped on its toe.
P sleeves shoved up = Forearms bare, $the {bends|bend} from the waist with hands open and head inclined to look closely.
P stethoscope placed = Eyes off to the side, $the {presses|press} the disc of the stethoscope flat with two fingers. +examining,listening,patient
P gloved hands at work = Elbows tucked, $the {passes|pass} a curved needle through with slim pliers, brow knotted over the mask. +operating,surgery
P bandage wound = Turning the roll around and under, $the {winds|wind} a bandage with even overlaps, thumb on its end. +bandaging,bandage
P slumped on a chair = Head back and clogs stretched out, $the {sleeps|sleep} upright with gloves still balled in one fist. +sleeping,resting
M ward round = One flips a chart, another rubs an eye, the rest stand with hands behind white coats buttoned to every degree.
S pen-marked palm = A whole string of dots and ticks is inked across the back of one hand.
G the face; the lens edges; the coat’s shoulder; the steel disc; the hands

scientist | scientist, chemist, researcher, inventor, professor
F acid-spotted coat = Small brown acid spots and a singed cuff mark the long coat $the {wears|wear}; beneath it, a knitted tie is tucked between two shirt buttons.
F wild hair, thick lenses = Hair stands off the temples of $the in thin tufts, thick lenses enlarge the eyes, and a deep line runs straight down between the brows. -bald,young
P flask at eye height = Holding a flask up by its neck, $the {tilts|tilt} it, the liquid’s edge level against the eye.
P knuckles on the bench = Leaning on ten knuckles, $the {frowns|frown} down, goggles shoved up through disordered and singed hair.
P eye at the microscope = Back curved, $the {brings|bring} one eye to the microscope, fingertips feeling for the focus wheel. +microscope
P drop released = Tongue between the teeth, $the {releases|release} one drop from a pipette into a row of tubes. +experiment,mixing,pouring
P chalk on the board = Arm stretched high, $the {chalks|chalk} a symbol to close a long row, dust falling onto the sleeve. +teaching,blackboard,writing
M laboratory team = One holds a tube aloft, another writes, the rest crowd an eyepiece with coats knotted, buttoned or hung off a shoulder.
S bandaged finger = A bright strip of tape with a date in tiny figures is wound round one finger.
G the face; the lens rims; the glass of the flask; the hair; the hands

teacher | teacher, librarian, scholar
F *brown cardigan, chalky cuff = $The {wears|wear} a brown cardigan with chalk along one cuff, reading glasses on a bead chain and a shirt collar folded half inside.
F upright and attentive = Upright, thin in the wrist and quick-eyed, $the {has|have} a high forehead, ink on the middle finger and lips shaped for the next word.
P book against the hip = A closed book held to the hip with one thumb as marker, $the {lifts|lift} an open hand to explain. -reading
P peering over lenses = Chin drawn in, $the {looks|look} over the top of the lenses, eyebrows raised into folds.
P chalk raised = Half turned from the board, $the {points|point} with a stub of chalk, the other hand spread towards the listeners. +teaching,blackboard,explaining
P marking papers = Cheek on a fist, $the {runs|run} a pencil down the margin, a finished heap under the elbow. +marking,writing,grading
P reading aloud = Book opened outward on a forearm, $the {reads|read} aloud, finger below the line, brows up. +reading,story
P kneeling by a desk = Down on one knee, $the {follows|follow} a line with a fingertip, head level with the page. +helping,pupil
M staff in a corridor = One balances a tower of exercise books, another hunts for her glasses on her own head, the rest hold mugs against cardigans of various greys.
S paper clip chain = A few paper clips, linked absent-mindedly, hang from the cardigan’s lower buttonhole.
G the face; the spectacle rims; the hands; the page edge; the collar

student | student, writer, poet, author, journalist
F oversized knit = An oversized knitted jumper with pulled threads swallows $the to the knuckles, and the satchel across it has one strap mended by a bootlace. -summer,suit
F ink-stained and thin = Thin and sleepless about the eyes, $the {has|have} ink along the side of one hand, a pen through the hair and bitten cuticles.
P chin in the palm = Elbow planted, $the {sinks|sink} a cheek into one palm so that the eye narrows, the other hand idle with a pencil.
P notebook on the knees = Back curved over raised knees, $the {props|prop} a notebook there, staring past its upper edge.
P pen racing = Hooked over the page, $the {writes|write} with the nib nearly flat, sleeve dragging behind the wet ink. +writing,letter,novel
P keys struck = Wrists lifted, $the {types|type} with two fingers, paper curling up past the bridge of the nose. +typewriter,typing
P asleep on the books = Forehead on an open book, $the {sleeps|sleep}, arms round the pile, a pencil still caught in the fingers. +sleeping,asleep
P lost in a book = Knees against the table’s edge, $the {reads|read}, chewing the drawstring of a hood, a marker behind each ear. +reading,studying
M study group = One has laid her head down, another underlines with a ruler, the rest lean over a single page with hoods up or half off.
S biro tattoo = A small wobbly star has been drawn in biro at the base of the thumb.
G the face; the page edge; the pen’s nib; the knitted cuff; the loose fringe

knight | knight, paladin, crusader, armored knight, armoured knight
F *plate with scratched steel = Scratched steel plates, dark in the joints and burnished on the breast, encase $the, with a tattered blue surcoat belted over them.
F mail at the throat = Fine riveted mail shows at the throat and armpits of $the; the helmet narrows to a slit, and one pauldron is visibly newer than its fellow.
F broad armoured outline = Bulky at the shoulder and pinched at the waist, $the {carries|carry} dents across the chest, leather straps dark from oil and a cloak torn along its hem.
P hands on the pommel = Sword point down between the sabatons, $the {folds|fold} both gauntlets over its pommel, head bowed behind the visor. -riding,fighting
P visor thumbed up = With a gauntleted thumb $the {pushes|push} up the visor, showing a wet fringe and a bruised cheek.
P kneeling = Sunk to one knee, $the {leans|lean} on the cross-guard, cloak pooled behind the heel. +kneeling,praying
P sword at full reach = Lunging behind a raised shield, $the {drives|drive} the blade forward at full reach, plates sliding open over the elbow. +fighting,battle,attacking
P couched lance = Deep in a high saddle, $the {couches|couch} the lance under the arm, thighs gripping, plume flattened back. +riding,horse,jousting,charging
P shield overhead = Crouched small under the shield, $the {braces|brace} a shoulder to it, sword hand low and ready. +dragon,defending
P whetstone drawn = Sword across the knees, $the {draws|draw} a whetstone along its edge, gauntlets laid aside. +resting,sharpening
M company of arms = No two helmets share a shape: a flat-topped one, a pointed one, the rest open-faced, while cloaks and shields show different wounds.
M two in combat = Two stand blade to blade, one forcing down with both arms, the other twisting away beneath with one knee sharply bent. +two,duel,fighting
S favour on the arm = A strip of embroidered ribbon, mud-spotted, is knotted above the elbow joint.
S hammered dent = One deep dent under the breastplate has been hammered out from inside, leaving a pattern of small facets.
G the face; the edge of the breastplate; the rivets; the visor’s slit; the blade

warrior | warrior, gladiator, spartan, barbarian, viking, norse warrior
F scarred bulk = Heavy in the shoulder and scarred along both forearms, $the {has|have} a broken nose, plaited hair and hide strapped over one side of the chest.
F *crested bronze helmet = A bronze helmet with a stiff horsehair crest hides $the to the cheekbones; leather strips hang from the belt and greaves clasp each shin. +gladiator,spartan
F *fur and braided beard = Grey fur lies thick across $his shoulders over riveted leather, and $the {has|have} a long beard divided in two braids closed with beads. +viking,norse,barbarian -woman,girl
P weapon on the shoulder = Weapon laid across the nape and wrists hung over it, $the {stands|stand} wide-legged, chin lowered.
P shield edge at the chin = Round shield up to the chin, $the {turns|turn} side-on, rear heel lifted, eyes above the rim.
P axe at its height = Back arched, $the {swings|swing} the axe from behind the head, both fists together, mouth stretched. +fighting,battle,attacking,axe
P prow stance = One foot on the gunwale, $the {swings|swing} outward from a hand round a rope, cloak dragged behind. +ship,longship,boat
P roar = Arms flung back and ribs wide, $the {roars|roar}, tendons ridged from ear to collarbone. +shouting,screaming,victory
P seated on a stone = Blade across the thighs, $the {sits|sit} hunched, wiping it with a fold of cloak. +sitting,resting
M shield wall = Shields overlap at every level, one split and bound with hide, another freshly painted, the rest hacked at the rim under narrowed eyes.
M duel = Two circle, one crouched behind a shield, the other straight with blade extended, pale dust caking both pairs of shins. +two,duel
S teeth on a thong = Three animal teeth, one drilled crookedly, hang on a thong at the collarbone.
G the face; the axe’s edge; the beads; the shield rim

samurai | samurai, ronin, ninja, swordsman
F *lacquered lamellar armour = Small lacquered plates laced with indigo cord cover $the from throat to thigh, the helmet spreading in a ribbed neck guard above a grim half mask. -ninja,ronin
F *dark robe, wide trousers = $The {wears|wear} a dark robe crossed at the chest and wide pleated trousers, two curved swords through the sash and straw sandals tied over split socks. -ninja,armour,armor
F *black wrappings = Black cloth wound from shin to brow leaves only the eyes of $the; cords bind the sleeves and a short straight blade crosses the back. +ninja
F compact and still = Compact, low in the hip and long in the sleeve, $the {has|have} a topknot bound tight, shaved temples and a thin old cut beside the mouth. -ninja,helmet
P thumb on the guard = Thumb against the sword guard, $the {stands|stand} with knees soft, the other hand open above the hilt.
P seated on the heels = Kneeling back on both heels, $the {sets|set} fists on the thighs, spine straight, eyelids half lowered.
P draw at mid-arc = Blade just free of its scabbard, $the {steps|step} deep to the front knee, sleeve flung out along the cut. +fighting,drawing,attacking,battle
P guard overhead = Both hands at the long hilt, $the {raises|raise} the sword above the brow, elbows wide, edge forward. +duel,training,ready
P hat brim lowered = Tipping down a broad straw hat, $the {walks|walk} with the free arm withdrawn inside the robe. +walking,rain,wandering
P rooftop crouch = Fingers and toes spread, $the {crouches|crouch} on the ridge, chin at the level of the knee. +ninja,roof,rooftop
M banner company = No two crests match: antlers of gilded leather, a plain disc, a crescent; behind them the rest kneel with spears upright.
M two facing = Two hold their blades point to point, one high, one low, the space of a single stride between their feet. +two,duel
S mended lacing = One row of the cords has been relaced in a different colour, tight and slightly uneven. +armour,armor,samurai
G the face; the sword guard; the blade’s edge; the laced plates

pirate | pirate, buccaneer
F *faded red coat = A long red coat faded to brick at the shoulders, its gold braid hanging by threads, swings from $the over a striped sash and bare shins.
F gap-toothed and tarred = Wiry, gap-toothed and stained to the wrist with tar, $the {has|have} a hoop in one ear, a headscarf and a scar that splits one eyebrow.
P boot on a cask = One boot up on a cask, $the {leans|lean} both elbows over that knee, cutlass dangling by its guard.
P pistol in the sash = Thumb in the sash beside a brass-capped pistol, $the {cocks|cock} a hip and {grins|grin} on one side.
P hanging from the shrouds = Foot wedged in the ratlines, $the {hangs|hang} out by an arm, coat skirts blown sideways. +rigging,climbing,ship
P cutlass swung = Teeth bared, $the {slashes|slash} downward across the body, off hand flung back for balance. +fighting,battle,sword
P map across the knees = Weighting a torn map with a dagger, $the {traces|trace} a dotted line under a black fingernail. +map,treasure
M crew = One squints through a glass, another bites a coin, the rest crowd with knives and ropes, scarves and hats all salvaged from other wardrobes.
S coin earring = The earring is a thin silver coin, pierced off centre and bent.
G the face; the earring; the cutlass edge; the brass buttons

cowboy | cowboy, cowgirl, gunslinger, rodeo rider
F *dust-brown hat and chaps = $The {wears|wear} a dust-brown felt hat, its crown pinched and brim rolled, with fringed leather chaps and a bandana knotted at the side.
F bow-legged and lean = Lean, bow-legged and slow-shouldered, $the {has|have} squint lines, cracked lips, a belt buckle as big as a palm and spurs on worn-down heels.
P hat tipped forward = Leaning back at an easy slant, $the {tips|tip} the hat with one knuckle and {hooks|hook} a thumb in the belt. -portrait
P saddle on the hip = A saddle hangs from one fist over the hip as $the {stands|stand} cross-braced, the other hand resting on the belt. -riding,horse
P loop spun overhead = Wrist turning, $the {spins|spin} a wide loop of rope above the hat, coils ready in the lower hand. +lasso,rope
P long in the stirrup = Long-legged in the stirrups, $the {rides|ride} with reins in one fist, the other hand flat on a thigh. +riding,horse
P thrown back by a buck = One arm whipped high, $the {hangs|hang} on while the saddle tilts, hat a hand’s breadth off the head. +rodeo,bronco,bull
P fingers above the holster = Fingers spread by the holster, $the {waits|wait} side-on, coat hooked behind the gun clear. +duel,gunfight,standoff
P harmonica by boots = Seated with outstretched spurs, $the {cups|cup} a harmonica in both palms, hat on the knee. +harmonica,campfire,sitting
M trail hands = One rolls a cigarette, another tightens a girth, the rest lounge with hats at different slants and rope over the arm.
S snake-bitten boot = Two punctures, close together, show in the scuffed leather above one ankle.
G the face; the hat brim; the belt buckle; the spurs

king | king, emperor, pharaoh, royal
F *crimson mantle = A crimson mantle edged with ermine drags behind $the; beneath it a gold-stitched tunic strains over the chest and a heavy chain sinks at the collar. -pharaoh
F *striped headcloth = $The {wears|wear} a blue-and-gold striped headcloth, a broad collar of faience beads and pleated linen belted high, the eyes drawn long with kohl. +pharaoh
F iron-browed and heavy-ringed = Under the crown $the {has|have} a furrowed brow, a heavy jaw and thick fingers, each joint marked by rings. -young,pharaoh
P elbow on the armrest = One elbow on the armrest, $the {sinks|sink} the jaw onto knuckles, other arm along the chair and one foot advanced.
P sceptre upright = Sceptre grounded beside one knee, $the {sits|sit} square, knees apart beneath the robe’s weight. -standing
P hand raised to command = Arm extended, palm down, $the {rises|rise} slightly from the seat, the mantle slipping off a shoulder. +commanding,speaking,judging
P on the walk = Chin high, $the {walks|walk} with slow steps, a fist closing the mantle at the breast. +walking,procession
P crown in the lap = The crown lies in $his lap; $the {bends|bend} over it, thumbs on two of its points. +sad,alone,tired
M rulers together = No two crowns agree, a plain circlet, a tall tiara, a battered band; one ruler leans on a sword, the rest sit stiff in brocade.
S bent crown point = One point of the crown has been bent and straightened, leaving a faint crease in the gold.
G the face; the crown’s points; the rings; the ermine

queen | queen, empress
F *emerald brocade = Emerald brocade stiff with seed pearls falls from $his narrow waist in heavy pleats, and a high lace collar stands like a fan behind $the.
F high brow, drawn lips = With hair drawn far back beneath gold points, $the {has|have} a very high brow, hooded lids, a long neck and pale pressed lips.
P hands on the orb = One hand resting lightly on the other, $the {stands|stand} motionless in wide skirts, chin lifted a finger’s breadth.
P turning in the gown = Half turned, $the {looks|look} back along one shoulder, train curling round the feet below.
P seated on the throne = Upright on the throne, $the {lays|lay} long fingers over the carved ends of its arms, knees together under cloth. +throne,sitting
P glove drawn off = Finger by finger $the {draws|draw} off a glove, eyes never dropping from what they watch. +portrait,waiting
P descending stairs = Lifting the hem by two fingers, $the {descends|descend}, train spilling behind from step to step. +stairs,walking
M court of queens = No two gowns stand alike, one belled, one narrow, one slashed at the sleeve; the eldest leans upon a cane, the rest hold fans at various heights.
S loosened pearl = One pearl at the collar’s edge hangs by its thread, lower than the rest.
G the face; the crown; the pearl collar; the brocade folds

princess | princess, prince
F *blue velvet and silver thread = $The {wears|wear} blue velvet laced with silver thread, cuffs that hang in points over the hand and a slim circlet sitting slightly crooked. -dress,gown
F youthful, long-haired = Fine-boned and young, $the {has|have} hair that waves to the elbow, straight brows and a small cleft in the chin. -short-haired
P skirts or cloak gathered = A fistful of cloth gathered at the hip, $the {steps|step} up onto the ball of one foot and {glances|glance} behind.
P hand on the stone edge = Leaning out on both palms, $the {looks|look} down, hair sliding forward over one arm. +window,tower,balcony
P deep bow = Sinking low with one arm swept aside, $the {lowers|lower} the head until the circlet tips. +bowing,curtsying,ball
P dancing turn = Arm arched high, $the {turns|turn} so that the cloth opens like a bell, slippers crossed. +dancing,waltz
P chin on knees = Knees hugged beneath rich folds, $the {sits|sit} with bare toes showing and chin set down between them. +sitting,waiting
P blade too long = Both hands round a sword’s grip, $the {holds|hold} it upright, jaw firm, sleeves fallen to the elbow. +sword,fighting
P crouched with open palm = Bending to the ground, $the {offers|offer} an open palm, other hand holding back the hair. +frog,bird,animal,unicorn
P fingers on the circlet = Lifting one hand to straighten the circlet, $the {keeps|keep} the other closed on a fold of velvet, chin a little raised.
M royal children = No two circlets sit straight; one child has hitched up velvet to run, another stands perfectly composed, the rest trail hems and ribbons.
S grass-stained slipper = One embroidered slipper is grass-stained along the side, its heel trodden down.
G the face; the circlet; the silver thread; the hair

monk | monk, nun, priest, pilgrim, hermit
F *undyed wool habit = An undyed wool habit, patched at both elbows with a darker weave, falls in straight folds about $the and is belted by knotted rope.
F shaven and hollow-cheeked = Shaven or closely covered, the head of $the looks small above a wide cowl; cheeks are hollow, wrists bony, the feet bare in sandals. -winter
P hands inside sleeves = Hands withdrawn into opposite sleeves, $the {stands|stand} with bent neck, rope ends hanging plumb.
P beads through the fingers = A string of wooden beads passes over the forefinger, thumb on the next, while $the {keeps|keep} the eyes lowered.
P prayer on the knees = Kneeling upright, $the {presses|press} palms together at the lips, soles turned up behind the robe. +praying,prayer,kneeling
P cross-legged = Legs folded and spine tall, $the {rests|rest} the backs of both hands in the lap, thumbs just meeting. +meditating,meditation,sitting
P quill on vellum = Nose close to the desk, $the {draws|draw} a quill stroke, knife in the other hand holding the sheet flat. +writing,copying,manuscript
P staff and bare road = Leaning on a forked staff, $the {walks|walk} with a bundle on the back, hem whitened. +walking,pilgrimage
P broom drawn = Sweeping with long strokes, $the {bends|bend} from the hip, robe tucked up in the rope. +sweeping
M file of robes = One lifts his cowl, another carries the book, the rest go bowed with sleeves joined, hems at different heights above their ankles.
S knotted rope end = Three knots in the belt rope have been touched so often that they shine.
G the face; the folds of the habit; the beads; the hands

witch | witch, sorceress, enchantress
F *patched black layers = Black skirts over rust skirts over something once violet make $the wide below the waist, the pointed hat above them sagging at its middle. -young,gown
F sharp-boned face = Sharp at nose and chin, $the {has|have} pale restless eyes, wind-tangled hair to the belt and thin fingers stained brown by herbs.
P hand above a bowl = With fingers spread downwards, $the {draws|draw} slow threads of pale vapour towards the palm, lips moving.
P besom held upright = Both hands stacked on a birch broom, $the {bends|bend} forward above them, hat point drooping the other way. -flying
P side-saddle on the broom = Sitting sideways on a speeding broom, $the {clamps|clamp} the hat down with one fist, skirts streaming out. +flying,broom
P stirring the cauldron = Elbows lifted, $the {stirs|stir} the cauldron with a bone ladle, steam parting round the hat brim. +cauldron,potion,stirring,brewing
P finger on the page = Hunched over the open book, $the {follows|follow} a line by long nail, the other hand copying its sign in the air. +reading,spell,book
P basket and sickle = Stooping, $the {cuts|cut} a stalk with a little curved knife, basket pushed up to the elbow. +gathering,herbs
M coven = One throws back her hood, another grinds something in a mortar, the rest join fingertips, hats battered to quite different peaks.
S vial bandolier = Corked vials no longer than a finger hang from a strap, one empty and clouded.
G the face; the hat brim; the glass vials; the hands

wizard | wizard, sorcerer, mage, alchemist
F *midnight robe with tarnished stars = A midnight-blue robe embroidered in tarnished silver stars hangs to the boots of $the, singed at the hem and belted by a knotted cord.
F long beard and brows = A beard reaches nearly to the belt of $the, combed in waves, and eyebrows sprout over a hooked nose and deep, clear eyes. -young,girl,woman
F gaunt and tall-hatted = Gaunt, stooped and very tall beneath a crooked hat, $the {has|have} knotted hands, long sleeves and a satchel of rolled parchments.
P staff planted = Staff planted at arm’s length, $the {draws|draw} up to full height, sleeve sliding down from a thin forearm.
P spark between hands = Palms a hand apart, $the {holds|hold} a spitting bead of white fire between them and {leans|lean} back from it.
P spell thrown = Sleeve cracking outward, $the {throws|throw} a forked line of light from the fingertips, beard blown to one side. +casting,spell,magic,fighting
P nose in a grimoire = Nose almost on the vellum, $the {reads|read} a huge book propped on others, a quill stuck through the hat. +reading,book
P mixing by drops = Two flasks tipped together, $the {watches|watch} green liquid turn to gold in the lower neck, spectacles fogged. +potion,alchemy,mixing
P arms crossed on the staff = Seated on a low stone, $the {folds|fold} both arms round the staff and {smokes|smoke} a long-stemmed pipe. +sitting,pipe,resting
M council = No two hats point alike; one mage argues with a raised finger, another sleeps over his beard, the rest unroll one long scroll.
S beetle brooch = The cloak is pinned by a real green beetle set in pewter, missing a leg.
G the face; the staff’s tip; the silver stars; the beard

druid | druid, shaman
F *bark-brown hides = Bark-brown hides sewn with sinew cover $the, hung with feathers, shells and small bones that part to show bare tattooed arms.
F antlered headdress = A headdress of shed antlers and moss sits low over the brow of $the; cheeks and chin are banded with ash and ochre.
P drum at the ear = Holding a flat drum close to the cheek, $the {strikes|strike} it lightly by a padded stick.
P palm on the earth = One palm on the ground, $the {squats|squat} with closed eyes, necklaces hanging free forward.
P arms to the sky = Both arms up, $the {calls|call} with open mouth, feathers shaking along the sleeves below. +ritual,calling,praying
P smoke fanned = With a spread wing $the {fans|fan} smoke from a shell of glowing leaves slowly. +smoke,fire,herbs
P step of the round = Knees high, $the {stamps|stamp} round, rattles blurring at each ankle with skins lifting behind. +dancing
M circle of elders = One wears antlers, another a bird’s skull, the rest are wrapped in skins, staffs set down at uneven slants beside them.
S ash handprint = A whole handprint in white ash lies across the breastbone.
G the face; the antler tips; the feathers; the beads

fairy | fairy, pixie, sprite, nymph, dryad
F veined insect wings = Four long wings, veined like a lacewing’s and ragged at one tip, stand out behind $the, whose limbs are thin as grass stems. -dryad,nymph
F *petal and leaf dress = $The {wears|wear} overlapping yellow petals stitched by spider thread, a belt of woven root and a single acorn cup for a cap.
F bark-skinned and leafy = Bark roughens the shoulders and shins of $the, catkins tangle through long hair, and pale moss grows in the hollow of the collarbone. +dryad,nymph
P hovering on tiptoe = Toes just clear of any hold, $the {hovers|hover} with arms out and wings blurred to a haze.
P perched with bent knee = Perched with one knee up, $the {leans|lean} on both hands and {looks|look} down past small bare feet.
P dust from the palm = Lips pursed, $the {blows|blow} a thin stream of gold dust off an open palm. +magic,spell,dust
P curled inside petals = Folded wings for a blanket, $the {sleeps|sleep} with knees to chin, one arm dangling. +sleeping,asleep
P swoop = Arms back and legs together, $the {dives|dive} on half-shut wings, hair whipped straight back. +flying
P drinking dew = Tilting a leaf in two hands, $the {drinks|drink} a drop as big as the head. +drinking,dew
M swarm = One skims low, another hangs upside down to stare, the rest drift with wings of every shape from moth to damselfly.
S thorn dagger = A rose thorn, sharpened and bound with hair, is tucked in at the waist.
G the face; the hands; the wing tips; the hair

elf | elf, elves, elven archer
F tall and leaf-eared = Tall and narrow, $the {has|have} ears that taper upward through very straight hair, high flat cheekbones and slanted grey brows.
F *green leather and mail = Moss-green leather tooled with vines fits $the closely, silver mail beneath it fine as woven cloth, a hooded cloak clasped at one shoulder.
P hand on the bow = One hand loose on an unstrung bow, $the {stands|stand} weightlessly, head turned to listen.
P hood drawn back = Fingers at the hood’s edge, $the {draws|draw} it back, hair spilling over the clasp.
P string at the cheek = Bowstring at the cheek, $the {sights|sight} down the arrow, two fingers hooked, shoulders one straight line. +bow,archer,shooting,hunting
P light-footed run = Barely bending the stems, $the {runs|run} with cloak lifted, a palm on the quiver. +running
P carving a flute = Knife turned inward, $the {whittles|whittle} a slender pipe, shavings in the lap of the cloak. +sitting,flute,playing
M company of elves = One strings his bow, another braids her hair, the rest scan different ways, hoods half up and quivers unequal too.
S leaf clasp = A clasp in the shape of a beech leaf holds the cloak, its enamel chipped at the stem.
G the face; the silver clasp; the bow

dwarf | dwarf, gnome, hobbit, goblin, leprechaun
F *red cap and round belly = $The {has|have} a pointed red cap slumped to one side, a belt buckled under a round belly and boots as wide as they are long. -dwarf,goblin,hobbit
F braided beard and mail = Barrel-chested and short of leg, $the {wears|wear} scale mail to the knee and a beard plaited in three and tucked through the belt. +dwarf
F green warts and torn ears = Knobbled green skin, long torn ears and too many little teeth give $the a crooked look; its rags are held by bent nails. +goblin
F curly-haired and barefoot = Sturdy and curly-headed, $the {comes|come} hardly higher than a tabletop, with large bare furry feet and braces over a mustard waistcoat. +hobbit
P hands on hips = Fists on hips and stomach out, $the {stands|stand} with legs like bollards, eyebrows bristling upward.
P sitting cross-legged = Low and cross-legged, $the {peers|peer} up from beneath shaggy brows, knotty fingers round both ankles.
P pick swung = Feet planted, $the {swings|swing} a pick bigger than $himself, beard flying to the off side. +mining,digging,working
P tankard lifted = Foam on the moustache, $the {tips|tip} a tankard by both handles, boots off the floor. +drinking,beer,feast
P lantern held up = Lantern up at arm’s length, $the {creeps|creep} forward on the outsides of the boots. +lantern,walking,exploring
P mending by the inch = Squinting along a pin-sized nail, $the {taps|tap} it home with a hammer like a toy. +mending,shoe,hammering
M band of small folk = No two noses match, bulbous, hooked or turned up; one lugs a sack, another argues, the rest trot behind with caps askew.
S key ring = A ring of far too many iron keys drags the belt down at one side.
G the face; the buckle; the beard; the boot toes

goddess | goddess, god, deity, valkyrie, ethereal goddess
F monumental calm = Larger than any mortal, $the {has|have} a broad serene brow, level lips and bare shoulders smooth as river stone, hair massed in heavy coils.
F *gold-bordered drapery = White drapery pinned at both shoulders by gold discs falls in knife-thin pleats over $the, gathered beneath the breast with cord. -valkyrie,sea
F winged helm and breastplate = $The {wears|wear} a winged helm, a hammered breastplate and a cloak of swan feathers, long plaits reaching past the sword belt. +valkyrie
P palm offered = One palm extended upward, $the {lets|let} the other arm hang in its folds, a knee just showing beneath cloth.
P gaze cast down = Floating upright with pointed feet, $the {looks|look} down along the cheek, draperies spread behind.
P storm in the fist = Arm drawn back, $the {grips|grip} a bundle of white lightning, every fold torn backwards. +lightning,thunder,storm
P waves raised = Fingers spreading upward, $the {raises|raise} two walls of water, hair lifted like weed behind. +sea,water,waves
P seeds and blossom = Flowers open under the bare sole as $the {steps|step} forward, sheaf held in one arm. +spring,flowers,nature
M pantheon = One holds scales, another a spear, the rest recline on an elbow, diadems of leaf, shell or star above unlike faces.
S star at the brow = A small seven-pointed star of hammered gold hangs at the parting of the hair.
G the face; the edge of the robe; the gold discs; the shoulder; the hands

angel | angel, archangel, cherub, guardian angel
F *white wings, layered feathers = White wings taller than a doorway rise from the shoulders of $the, short scales of down near the bone lengthening to swan-like flight feathers. -fallen,black
F long plain robe = A long plain robe, high at the neck and ungirdled, drops straight to the bare feet of $the; hair curls close about a smooth oval face.
P wings half folded = Wings half folded behind the arms, $the {stands|stand} with joined palms and inclined head.
P hand held over = Bending slightly, $the {holds|hold} one protecting hand out, its fingers relaxed, wing on that side curved forward.
P rising = Toes trailing, $the {rises|rise} on a single downstroke, robe wound round the ankles twice. +flying,rising,ascending
P head buried in arms = Kneeling with face hidden in crossed arms, $the {lets|let} both wings droop, tips spread on the ground. +weeping,crying,mourning
P trumpet lifted = Cheeks rounded, $the {sounds|sound} a long straight trumpet, elbow raised high between both open wings. +trumpet
P sword point upward = Sword upright before the face, $the {spreads|spread} both wings to the full, one foot advanced. +sword,warrior,battle
P chin on plump fists = Chin on plump fists, $the {gazes|gaze} up, stubby wings poking out behind the curls. +cherub
M host = No wing is opened to one degree: some furled, one stretched, another mid-beat, the rest overlapping in tiers of feather above bowed heads.
M pair = Two lean together with outer wings spread and inner ones crossed, one looking up, one down at the joined feet. +two,pair
S missing primary = One long flight feather is missing from the lower wing edge, leaving a narrow gap.
G the face; the wing edges; the flight feathers; the folds of the robe

mermaid | mermaid, siren, merman
F *green-bronze tail = From the hip down, $the {is|are} sheathed in bronze-green scales that shrink towards a wide, translucent, twice-notched fin.
F wet weed-long hair = Wet hair long as eelgrass clings to the shoulders and arms of $the, strung with tiny shells; skin gives way to scales in ragged points.
P tail curled beneath = Propped on one arm, $the {folds|fold} the tail in a loose S beneath $him, fin tip raised.
P rising to the waist = Out of the surface to the waist, $the {pushes|push} streaming hair back with both hands, elbows high. -underwater
P gliding down = Arms along the sides, $the {glides|glide} with one long undulation from ribs to fin, hair drawn after. +swimming,diving,underwater
P combing with bone = Drawing a fishbone comb through a hank of hair, $the {tilts|tilt} the head and {holds|hold} the ends with the other fist. +combing,rock,sitting
P singing on stone = Throat lifted, $the {sings|sing} with a hand spread upon the breastbone, fin beating foam. +singing
M shoal of tails = No two tails share a colour, copper, slate or banded like mackerel; one rolls over, the others hang upright with hair adrift.
S net scar = A crosshatched scar from a net is printed pale across a few scales at the hip.
G the face; the scales; the wet shoulder; the fin’s edge; the strung shells

vampire | vampire, demon, ghoul, devil, grim reaper
F *high collar, bloodless face = Above a high black collar $the {has|have} a bloodless narrow face, a widow’s peak and lips that do not quite cover two long teeth. -reaper,demon,devil
F horns and cracked hide = Ridged horns sweep back from the skull of $the; hide, cracked like old lacquer, glows dull at the splits, and the fingers end in hooks. +demon,devil
F empty cowl, bone fingers = Inside its cowl $the {shows|show} only jaw and eye sockets, finger bones closing round the scythe’s long bent handle. +reaper,grim
P cloak gathered = Wrapping a cloak over the mouth, $the {stands|stand} edgeways, long nails overlapping at its edge.
P head lowered, eyes up = Head down and eyes raised, $the {waits|wait} with arms hanging, hands slightly hooked inward.
P goblet at the lips = Holding a goblet by its stem, $the {drinks|drink}, a dark line running to the chin. +drinking,blood
P out of the coffin = Stiff-backed, $the {rises|rise} from the coffin, both hands on its rim with elbows sharply bent. +coffin,rising,waking
P scythe in swing = Cowl thrown back by the turn, $the {sweeps|sweep} the scythe low in a half circle. +scythe,reaping
M brood = One hangs back with eyes shining, another licks a tooth, the rest press forward in torn velvet, nails trailing low.
S signet ring = A black signet ring turns loosely below a swollen knuckle.
G the face; the hands; the edge of the cloak

zombie | zombie, mummy, skeleton, undead
F *grey flesh, torn cloth = Grey flesh sags from one cheek of $the, the suit or shift rotted open along a row of ribs, a shoe missing. -skeleton,mummy
F bare bones, loose jaw = Every rib and finger joint of $the hangs in place on nothing, brown in the seams, with a hinged jaw slightly off true. +skeleton
F linen bands unwinding = Brown linen bands, resin-stained, wind about $the in crossing layers and hang unravelled at wrist and knee over leathery skin. +mummy
P lurching = One shoulder dropped, $the {lurches|lurch} ahead on a turned ankle, fingers stretched, head lolling.
P standing slack = Knees unlocked and jaw open, $the {stands|stand} with arms dangling to different lengths altogether.
P grave broken = Elbows out of the earth, $the {drags|drag} $himself up, soil pouring from the sleeves. +grave,rising,digging
P bony jig = Kneecaps high, $the {capers|caper} on clicking toes, wrist bones flung out to either side. +dancing
P reaching through = Jammed in a gap, $the {claws|claw} with one long arm, teeth snapping in front. +attacking,door,chasing
M horde = No two fall apart alike, one crawling on elbows, one dragging a chain, the rest swaying with heads at broken angles.
S watch still on = A wristwatch with a starred glass still slides about on the forearm.
G the teeth; the cheekbone; the finger joints; the torn edges

ghost | ghost, spirit, phantom, spectre
F *translucent pallor = Translucent as muslin, $the {fades|fade} from a clear face and hands to nothing below the knee, old-fashioned collar and cuffs still legible.
F trailing shroud = A hooded shroud, frayed to threads, hangs and drifts about $the, its hollow holding two faint eyes and the slant of a nose.
P hand half raised = Head inclined, $the {holds|hold} a hand half raised, fingertips dissolving, hem clear of the ground.
P looking back = Drifting sideways, $the {turns|turn} back a blurred face, sleeves trailing after like pulled smoke.
P through the wall = Shoulder and knee already through, $the {emerges|emerge} from the wall with plaster showing inside the chest. +wall,door
P candle carried = Around the flame $he {carries|carry}, $the {grows|grow} solid at wrist and chin, then thin again. +candle,lantern
P at the keys = Transparent fingers sink in the keys while $the {plays|play}, head bent, seat empty beneath. +piano,playing
M procession = One is clear to the buttons, another hardly a smear, the rest overlap until faces show through backs in front.
S old locket = A locket stays perfectly sharp at the throat while the skin about it blurs.
G the face; the edge of the shroud; the hands; the collar

werewolf | werewolf, wolfman
F *grey pelt over muscle = Grey pelt bristles over a man’s heavy chest, long wolf jaw and bent hind legs, and rags of shirt still hang on $the at one cuff.
F half-changed body = Half changed, $the {has|have} stretched fingers ending in claws, ears sliding up the skull and a spine that stands out knuckle by knuckle.
P hunched ready = Hunched with claws open at the knee, $the {swings|swing} the muzzle from side to side, lips lifted.
P upright against the dark = Drawn up on hind paws, $the {lets|let} both arms hang wide, ruff on end.
P head back howling = Throat straight up, $the {howls|howl}, elbows behind and jaw dropped until bare gums show. +howling,moon
P spring = With hind paws clear of the earth, $the {springs|spring} with arms flung out and claws spread wide. +attacking,leaping,running
P tearing the shirt = Bent double, $the {rips|rip} the shirt down its buttons, fur bursting through the seams. +transforming,changing
M pack = One stands upright, another drops to all fours, the rest circle with hackles high and scraps of clothing still attached.
S belt still buckled = A leather belt, still buckled, has slipped to the narrowest part of the waist.
G the teeth; the ruff; the claws; the amber eyes

astronaut | astronaut, cosmonaut, spaceman
F *white pressure suit = A bulky white pressure suit creases in rings at the knee and elbow of $the, with ribbed hoses, red anodised locks and scuffed overshoes.
F mirrored visor and pack = Behind a gold-filmed visor the face of $the is hidden; a square life-support pack stands above the shoulders and a checklist is strapped at the cuff.
F dust-worn layers = Grey dust is ground into the shins and gloves of $the, and stitched layers puff between joints, patched where an abrasion reached the mesh.
P arms held out by the suit = Arms held off the body by pressurised cloth, $the {stands|stand} with bent knees, gloves half closed.
P helmet tipped down = Leaning the whole torso to see, $the {examines|examine} something between two thick fingertips, visor lowered over it.
P tethered and drifting = Legs trailing, $the {drifts|drift} at the end of a loose tether, a glove reaching to the next handhold. +floating,drifting,spacewalk,orbit
P low-gravity bound = Both boots clear, $the {comes|come} down in a slow slanting bound, dust fanning beneath. +walking,moon,jumping,running
P flag or tool set in = Bearing down on a pole with both gloves, $the {twists|twist} it in, knees wide. +flag,planting,drilling
P helmet off, reading = Helmet in the lap, $the {reads|read} with cap straps dangling and one heavy glove as paperweight. +reading,book
P cup in the glove = Tipping up the visor, $the {brings|bring} a small cup to the mouth in a glove too big for its handle. +coffee,tea,drinking
P seat on the ground = Legs straight before $him, $the {sits|sit} propped on both gloves, boots fallen open outward. +sitting,resting
M crew in line = One works a wrist lock, another bends to his boots, the rest wait with helmets beneath their arms and hoses looped differently.
M tethered pair = Two hold to one another by the forearm, tethers crossing, one visor holding a small bent image of the other. +two,pair
S mirror on the wrist = A little square mirror is strapped to one wrist, cracked at the corner.
S taped knee = Grey tape crosses one knee in a neat, slightly peeling X.
G the face; the visor’s rim; the red locks; the creased fabric; the glove tips

robot | robot, droid, automaton
F *chipped cream enamel = Cream enamel, chipped to grey steel about the hinges, covers the barrel torso of $the; its head is a rounded box with two glass lenses.
F exposed joints and cable = Pistons, braided cable and toothed rings show at every joint of $the, and the long hands have three jointed fingers padded in perished rubber.
F riveted and mismatched = Riveted from unequal panels, $the {has|have} one forearm thicker than the other, a dented brow plate and wide flat feet with worn treads.
P head cocked = Cocking a heavy head, $the {narrows|narrow} the iris of one lens, both arms hanging straight.
P finger raised = One jointed finger extended, $the {stops|stop} just short of touching, elbow piston half open.
P watering with care = Wrist rotated, $the {tips|tip} a watering can, free hand cupped below the drops falling. +watering,garden,gardening,plant,flower
P book in steel fingers = Knees folded square, $the {reads|read} with an open book on steel fingers, lenses dipped. +reading
P mending itself = Chest panel open, $the {reaches|reach} in with a screwdriver, head bent between the shoulders. +repairing,mending,fixing
P clanking stride = Stiff-kneed, $the {walks|walk} with one foot lifted flat, opposite arm swung, cables swaying loosely. +walking,marching
P dormant slump = Slumped with lenses dark, $the {sits|sit}, chin plate on the chest and fingers upturned. +sleeping,broken,abandoned,rusty
P strings under metal = Bow clamped in the grip, $the {plays|play} with a wrist turning like clockwork inside. +playing,violin,piano,guitar
M assembly line of kin = No two models match, one on treads, one on thin legs, one merely a box with lamps; the newest stands dentless in front.
M large and small = Two stand together, the larger stooping on creaking knees, the smaller with its single lens upturned at the other’s chin. +two,pair
S sticker on the hip = A child’s sticker, half scraped off, remains on the hip panel.
S tied bolt = A missing bolt at the shoulder is replaced by a twist of blue string.
G the joint rings; the glass lenses; the chipped edges; the finger joints

android | android, cyborg, humanoid robot
F *porcelain panels = Porcelain-smooth panels, seamed at jaw and temple, form the face of $the; beneath the collar, slim actuators lie where muscles would.
F half flesh, half machine = One side of $the is skin and hair, the other brushed alloy with a dark ring for an eye and wire running down the neck.
P hand turned over = Holding one opened hand before the face, $the {watches|watch} the tendons slide beneath it.
P unblinking stance = Perfectly upright, $the {stands|stand} with evenly spaced feet and unblinking, level eyes fixed ahead.
P panel opened = Fingertips at the jaw, $the {lifts|lift} a panel away, showing stacked boards and a single blue lamp. +repairing,broken
P seated at the window = Back straight, $the {sits|sit} with palms on knees, a filament glinting at the nape. +window,sitting
P sprint = Leaning far forward, $the {runs|run} on bladed feet, elbows cutting back behind the waist. +running
M series = No two have aged alike: one flawless, one cracked over the cheek, the rest stripped to frame at an arm or skull.
S barcode wear = A fingernail-sized maker’s plate behind the ear is rubbed nearly blank.
G the seam of the jaw; the alloy edge; the eye ring; the fingertips

mech | mech, giant robot
F towering slabs of armour = Slabs of armour hung on a narrow inner frame make $the enormous, with hydraulic calves, a cockpit slit and hazard stripes flaking at the ankles.
F *olive drab and rust = Olive paint, rust-streaked from every bolt, dulls the plates of $the; oil has run down one thigh and blackened the foot.
P knee down = Resting on one colossal knee, $the {props|prop} a fist on the ground, cockpit tipped forward.
P weapon arm lowered = Weapon arm lowered, $the {looms|loom} with shoulders rolled open and vents lifted like gills.
P stride over = One foot swings out as $the {strides|stride}, clods falling from its tread like turf. +walking,marching
P blow thrown = Twisting at the waist, $the {throws|throw} a piston-driven fist, armour plates shearing apart along the arm. +fighting,battle
P overgrown hulk = Ivy hangs from the shoulder guns while $the {sits|sit} with head sunk and hatch open. +abandoned,broken,rusty
M squadron = One kneels, another scans with turned sensor head, the rest stand in step, each scarred and numbered over in paint.
S kill tally = A row of scratched lines beside the hatch has been half painted out.
G the plate edges; the hydraulic rods; the cockpit slit; the bolts

alien | alien, extraterrestrial, martian
F *violet-grey wet skin = Violet-grey skin, wet and faintly dappled, stretches over a tall narrow skull, and $the {has|have} lidless black eyes set nearly at the temples.
F long joints, few fingers = Arms with an additional joint hang past the knee of $the, each hand having four tapering fingers that end in soft discs.
P hands steepled = Finger discs touching in an arch, $the {leans|lean} the long head forward on a thin stalk of neck.
P three-quarter turn = Turned at the narrow waist, $the {raises|raise} one palm, its skin thin enough to show veins.
P out of the hatch = One long foot feels for the ramp as $the {stoops|stoop} beneath the hatch frame. +ship,ufo,landing,spaceship
P curious touch = With one disc tip $the {touches|touch} the strange object, pupils wide and neck bent. +flower,object,exploring
P little sips = Bending nearly double, $the {sips|sip} from a human cup held in all eight fingers. +coffee,tea,drinking
M delegation = No two heads are one shape, domed, crested or long as a gourd; the smallest stands forward with hand up.
S throat gill = A row of fine slits flutters pink at the side of the throat.
G the dark eyes; the damp brow; the finger discs; the neck

superhero | superhero, hero, superheroine
F *scarlet cape, blue suit = A close blue suit with quilted seams fits $the like a second skin, and a scarlet cape hangs from gold studs to the calf.
F mask and square chin = Built wide at the shoulder, $the {has|have} a half mask over the nose, a square chin and gloves flared to mid-forearm, scuffed at the knuckle.
P fists at the hips = Fists at the hips, $the {stands|stand} with chest out and heels apart, cape falling behind one arm.
P crouched at a ledge = Crouched over one knee, $the {braces|brace} three fingers on the ground, cape pooled, eyes up.
P flight, arm leading = One fist leading, $the {flies|fly} flat out, toes pointed, cape a straight ripple behind. +flying
P weight overhead = Legs trembling straight, $the {heaves|heave} the load overhead, tendons standing through the cloth there. +lifting,saving,holding
P landing = Fist to the floor, $the {lands|land} in a ring of cracked ground with head bowed. +landing,fighting
M team = No two costumes agree, one armoured, one hooded, one all cape; a small figure floats over shoulders of the rest.
S hand-stitched tear = A tear along the ribs has been hand-stitched with the wrong colour of thread.
G the face; the cape’s edge; the mask; the gloved knuckles

clown | clown, mime, jester, juggler, acrobat, magician
F *painted white face = White paint covers the face of $the up to a bald cap, with crimson lips drawn past the mouth and a black cross over each eye. -magician,acrobat,jester
F diamond motley and bells = Diamond motley in faded red and green clings to $the, a three-horned hood ending in small brass bells. +jester
F tailcoat and white gloves = $The {wears|wear} a tailcoat shiny with brushing, white gloves and a top hat, a pack of cards bulging one sleeve. +magician
F sequinned and muscular = Small and very muscular, $the {wears|wear} a leotard missing sequins along one side, wrists bound in chalky tape. +acrobat,juggler
P toes apart, hat doffed = Oversized heels together, $the {doffs|doff} a tiny hat, head tilted far to one side.
P invisible wall = Palms flat on empty air, $the {leans|lean} a shoulder to an unseen wall, eyebrows arched. +mime
P balls in an arc = Eyes on the top of the arc, $the {juggles|juggle}, one ball leaving the fingers, another dropping to the palm. +juggling,juggler
P upside-down balance = Upside down on one hand, $the {splits|split} both legs wide, toes pointed like compasses. +acrobat,balancing,handstand
P card fanned = Snapping open a fan of cards, $the {lifts|lift} one between two gloved fingers upward. +cards,magic,trick,magician
P nose taken off = Slack on a low stool, $the {peels|peel} off the red nose, paint smeared to the ear. +sad,tired,resting
P exaggerated shrug = Elbows pinned and palms turned up, $the {shrugs|shrug} to the ears, knees knocked together and a single shoe lifted.
M troupe = One walks on hands, another carries a friend upright on his shoulders, the rest tumble, bow and yawn in patched satin.
S mended toe = The bulbous toe of one shoe is patched in tartan.
G the face; the sequins; the ruff; the gloved fingertips

athlete | athlete, runner, sprinter, jogger, gymnast
F lean, veined limbs = Lean to the bone, $the {has|have} long thigh muscles, veins along the forearm and a thin vest stuck darkly to the ribs. -winter
F *striped vest, split shorts = $The {wears|wear} a white vest with a blue stripe, very short split-side shorts and spiked shoes flaked with red clay.
P hands on the knees = Bent with hands on both knees, $the {breathes|breathe} through an open mouth, sweat dropping from the nose.
P shaking out = Shoulders loose, $the {shakes|shake} out one leg from the hip, gaze set straight ahead.
P airborne stride = Both feet off the ground, $the {runs|run} tall, thumb touching forefinger, rear calf bunched under the thigh. +running,jogging,racing
P on the blocks = Fingers arched behind the line, $the {rises|rise} in the blocks, hips above the head. +starting,start,sprinting
P chest at the tape = Arms thrown back, $the {dips|dip} the chest into the tape, face screwed tight shut. +winning,finish,victory
P bar cleared backwards = Back arched over the bar, $the {clears|clear} it by a finger, heels the last to come. +jumping
P chalk clapped = Clapping chalk from both palms, $the {looks|look} up at the apparatus through a white puff. +gymnast,training
M field of rivals = One leads with bared teeth, another glances across, the rest bunch at the elbow, vests flapping loose or soaked tight.
S tape on the shin = A strip of bright tape curls away from one shin.
G the face; the wet skin; the line of the calf; the shoulder; the spikes

ball-player | footballer, football player, volleyball player, cricket player, soccer player, tennis player, basketball player, hockey player, rugby player, baseball player
F mud and long socks = Grass and mud streak the shorts of $the, one long sock has slipped off its guard and the shirt, half untucked, clings across the back. -basketball,tennis
F rangy and long-armed = Rangy and long-armed, $the {has|have} damp hair held by a band, taped fingers and knees marked by old grazes.
P waiting on bent knees = Knees bent and weight forward, $the {waits|wait} on the toes, arms away from the body.
P hands to the head = Fingers linked on top of the head, $the {stares|stare} after the play, ribs heaving.
P ball off the boot = Planted foot beside the ball, $the {strikes|strike} through with a locked ankle, arms spread. +kicking,football,soccer,footballer
P serve at full stretch = On tiptoe, $the {reaches|reach} up with the racket, strings meeting the ball, back deeply arched. +serving,tennis
P above the rim = Level with the rim, $the {hangs|hang} with the ball palmed overhead, knees tucked up. +basketball,dunking,jumping
P bat through = Hips uncoiled, $the {swings|swing} the bat right round, helmet slipping over one eyebrow as it goes. +baseball,bat,hitting
M two teams tangled = One slides in, another hurdles the tackle, the rest turn with open mouths, shirts pulled and socks at every height.
S grass in the studs = A whole tuft of turf is stuck among the studs or treads of one shoe.
G the face; the hair; the muddy knee; the ball’s seam; the calf

boxer | boxer, wrestler, fighter, martial artist
F *red gloves, taped wrists = $The {wears|wear} red gloves cracked over the knuckle, white tape showing at the wrist, and satin shorts with a wide elastic band. -wrestler,martial
F flattened nose, thick brows = Thick in the neck, $the {has|have} a flattened nose, swollen ridge above one eye and shoulders sloping in ropes of muscle.
P guard up = Gloves by the cheekbones, $the {tucks|tuck} the chin, weight on the back foot planted.
P on the stool = Slumped on the stool, $the {hangs|hang} both arms along the ropes’ height, mouth open round a guard. +resting,tired
P hook landing = Heel twisting, $the {throws|throw} a short hook from the hip, sweat breaking off the glove. +fighting,punching
P bag struck = Shoulder behind it, $the {drives|drive} a fist in the bag until leather folds inward. +training,bag
P wrapping hands = Teeth on the strip’s end, $the {winds|wind} cotton across the palm and through spread fingers. +wrapping,preparing
P rolling the neck = Arms hanging loose, $the {rolls|roll} the head to one shoulder, mouthguard bulging the lip and feet a stride apart.
M stable of fighters = One skips rope, another spars with shadow, the rest lean on ropes with towels about their necks hung round them.
M opponents = Two lean brow to brow, one swinging low, the other covering up with two crossed forearms wrapped about his own ribs. +two,match
S split lip = A short dark split marks the lower lip, dabbed with grease.
G the face; the gloves; the wet shoulder; the tape

cyclist | cyclist, swimmer, rower, skater, skateboarder, figure skater
F stripped-down racer = Narrow in the hip and huge in the thigh or shoulder, $the {wears|wear} skin-tight kit that shows each breath along the ribs. -skateboarder,skater
F loose jeans, scraped board = Loose ripped jeans and a beanie hang on $the, skate shoes worn through at the ollie patch and taped round the toe. +skateboarder
P drops gripped = Low over the bars, $the {grips|grip} the drops, one knee at the elbow, jersey zipped open. +cyclist,cycling,riding
P arm over the water = Mouth turned to breathe in the armpit, $the {pulls|pull} a bent arm over, bubbles along the ribs. +swimmer,swimming
P spin on the edge = Free leg lifted behind, $the {spins|spin} with arms drawn in, ice dust rising at the blade. +skating,skater,ice
P board under the soles = Board rotating below bent knees, $the {hangs|hang} above it, arms out flat for balance. +skateboarder,jump,trick,skateboarding
P oars at the catch = Knees to the chest, $the {drops|drop} both blades in at once, forearms straight out. +rowing,rower
P kit loosened = Standing easy with kit half unzipped, $the {tips|tip} back the head and {wipes|wipe} the throat with a wrist.
P equipment leant on = Hip-shot, $the {leans|lean} one forearm on what $he {rides|ride} or {holds|hold}, other hand at the waist.
M close pack = One stands out to the side, another drafts at a hand’s distance, the rest hide behind, calves straining out of phase.
S tan line = A sharp line crosses the thigh where the sun has stopped at the kit’s edge.
G the face; the wet shoulder; the calf; the helmet’s edge; the hands

surfer | surfer, kitesurfer
F *black wetsuit = A black wetsuit peeled to the hips or zipped at the spine covers $the, its knees sanded thin and one cuff split. -shorts
F salt-stiff hair = Salt-stiff hair stands off the head of $the; wide shoulders taper to narrow hips, nose peeling over white zinc.
P board beneath the arm = Board tucked beneath one arm, $the {walks|walk} slightly tilted to balance it, leash looped in the fist. -riding,surfing
P board upright = Beside an upright board, $the {leans|lean} an elbow on its nose, water running down both shins.
P low on the face = Crouched over the rear foot, $the {trims|trim} along the wall, fingers of one hand dragging a line. +surfing,riding,wave
P paddling out = Chest arched up, $the {paddles|paddle} with deep alternate arms, toes at the tail lifted. +paddling
P off the lip = Board turned vertical, $the {kicks|kick} it over the crest, spray fanned from the fins. +jump,trick,turning
M line-up = One straddles her board with dangling legs, another has spun to paddle, the rest bob at different heights, hoods and bare heads mixed.
S waxy fingertips = Crumbs of board wax stick under $his nails and along the ribs.
G the face; the board’s rail; the wet shoulder; the fin

hiker | hiker, explorer, traveler, traveller, backpacker, wanderer
F *ochre anorak, tall pack = $The {wears|wear} a faded ochre anorak and a canvas pack that stands above the head, a tin mug swinging from its buckle. -summer,desert
F sinewy and weather-beaten = Sinewy and long-thighed, $the {has|have} a peeling nose, cracked lips and boots resoled at least once, their hooks laced with cord.
P thumbs in the straps = Thumbs beneath the pack straps, $the {halts|halt} with one boot higher than the other, breathing through parted lips.
P map unfolded = Holding a map flat against the chest strap, $the {turns|turn} it round to match the ground.
P stick and climb = Stick planted ahead, $the {pushes|push} down on the raised knee, pack dragging hard at both shoulders. +climbing,walking,hiking
P boots unlaced = Sitting on the pack, $the {tips|tip} a stone from one boot, sock steaming on the toes. +resting,sitting
P arms wide at the top = Hat in hand, $the {spreads|spread} both arms, jacket flapping from the shoulder blades outward. +summit,mountain,top
P stones across water = Arms out, $the {balances|balance} from one wet stone to the next, boots strung about the neck. +crossing,stream,river
M walking party = One consults the compass, another tightens a lace, the rest climb bent under bedrolls, sticks striking out of step entirely.
M walking pair = Two share a handhold, the upper leaning back, the lower caught mid-scramble with one boot still searching for its edge. +two,pair
S patched flag of cloth = A whole series of hand-sewn repairs runs down the pack in different threads.
G the face; the pack straps; the boot toes; the buckles

climber | climber, mountaineer
F harness and chalk bag = A harness hung with nuts and slings girdles $the; forearms bulge like rope and chalk dusts the trousers at each thigh.
F *orange down suit = An orange down suit, quilted thick, swells $the to twice natural breadth, ice axe holstered and goggles iced along the strap. +snow,ice,winter,everest,mountaineer
P rope over the neck = Coils over neck and shoulder, $the {stands|stand} flexing stiff fingers, head tipped back to study something higher.
P hand dusted = Reaching behind, $the {dips|dip} a hand in the chalk bag, the other braced high.
P spread on the face = Flat against the rock, $the {hangs|hang} from three fingertips, one toe smeared, the other leg stepping through. +climbing,cliff,rock,wall
P axe struck in = Front points biting, $the {swings|swing} an axe overhead, chips flying past the helmet sideways. +ice
P abseil = Sitting back on the rope, $the {walks|walk} down with straight legs, brake hand by the hip. +abseiling,descending,rope
M roped party = One leads on bent knees, another pays out rope, the rest wait spaced along the line, helmets knocked and hoods frosted.
S bleeding knuckle = A scraped knuckle has been closed with a strip of climbing tape.
G the face; the karabiners; the taut rope; the hands; the helmet’s edge

skier | skier, snowboarder
F *teal shell and goggles = A teal shell jacket, powdered at the cuffs, fits over $the with wide orange-lensed goggles, a neck tube pulled to the nose and buckled boots.
F padded, low-slung stance = Padded at elbow and knee, $the {keeps|keep} a low sprung stance, gloves bulky, lift pass flapping off a zip.
P poles crossed = Resting wrists on the pole grips, $the {leans|lean} forward, goggles shoved up on the helmet. -snowboarder
P gear shouldered = Carrying the gear over one shoulder, $the {clumps|clump} along, heels first, chin tucked in.
P carved turn = Hip nearly brushing the slope, $the {carves|carve}, outside leg long, a fan of snow leaving the edge. +skiing,snowboarding,riding,descending
P grabbed jump = High off the kicker, $the {grabs|grab} an edge with one glove, knees up, other arm out. +jumping,jump,trick
P fall in powder = Only goggles and a glove clear the powder where $the {lies|lie} laughing, one ski upright. +falling,laughing
M group on the slope = One shoots past crouched, another sits to clamp a binding, the rest stand sideways with poles planted at odd slants.
S frozen eyebrow = Frost has stiffened a loose lock of hair beside the goggles into a white hook.
G the face; the goggle lens; the ski edge; the helmet; the powder on the sleeve

diver | diver, scuba diver, swimmer underwater, freediver
F neoprene and steel tank = Dark neoprene, yellow piping along the limbs and a scuffed steel tank make $the sleek in front and bulky behind, hoses looped to the mouth.
F fins and flooded mask = Behind an oval mask the eyes of $the look large; cheeks are squeezed, hair drifts upward and long split fins double the legs.
P hanging level = Arms folded below the chest, $the {hangs|hang} level, ankles crossed, a string of bubbles at the cheek.
P torch hand forward = With one arm stretched ahead, $the {glides|glide}, gauges trailing beneath the belly and hoses.
P finning down = Head first, $the {fins|fin} downward, one hand to the nose, the tank’s curve uppermost. +diving,descending
P backward roll = Holding the mask, $the {rolls|roll} off the boat backwards, fins over the head already. +boat,jumping
P fingertip meeting = Quite still, $the {extends|extend} one gloved finger towards the creature, bubbles held in briefly. +whale,turtle,fish,octopus
M group = One checks a gauge, another makes a ring of finger and thumb, the rest hang at staggered depths trailing silver strings.
S fraying lanyard = A pencil stub on a frayed lanyard floats up beside the wrist slate.
G the face; the mask’s rim; the bubbles; the tank’s curve; the fin tips

pilot | pilot, aviator, racing driver, driver, motorcyclist, biker
F *brown flying jacket = A brown sheepskin jacket, cracked across the shoulders, swamps $the, its collar up about a silk scarf, goggles on a leather cap. -racing,motorcyclist,biker
F oil-flecked face = Clean rings about the eyes of $the show where goggles sat; the rest of the face, lean and stubborn-jawed, is flecked with oil.
F padded leathers = Padded leathers scuffed grey at hip and elbow fit $the tightly, gloves with studded knuckles, boots buckled to the shin. +biker,motorcyclist,racing
P helmet in the crook = Holding headgear in the bend of one arm, $the {pulls|pull} off a glove by its fingertips with the teeth.
P shoulder to the machine = Leaning back on the machine, $the {folds|fold} both arms and {crosses|cross} boots at the ankle. -flying
P stick between knees = Chin up, $the {flies|fly}, a hand on the stick, the other at the throttle, scarf streaming. +flying
P knee down = Hung off the inner side, $the {corners|corner} with one knee skimming, visor flat to the tank. +racing,riding
P wheel held wide = Elbows bent, $the {steers|steer}, eyes to the mirror’s corner, jaw lifted over the wheel. +driving
P thumb aloft = Strapped in, $the {gives|give} a raised thumb over the cockpit edge beside the glass. +cockpit,takeoff
M squadron at ease = One chalks a tally, another sleeps on his jacket, the rest stroll with parachutes slapping behind the knee as they go.
S photograph tucked = The corner of a tiny creased photograph shows beneath the goggles strap.
G the face; the goggles; the worn leather; the scarf

bride | bride, wedding couple, bride and groom
F *ivory lace and buttons = Ivory lace covers $the to wrist and throat, a long row of silk-covered buttons following the spine, skirt fanning into a short train. -couple
F veil over pinned hair = Sheer net hangs to the elbow of $the from a comb of wax blossoms, the hair rolled low behind small bare ears. -couple
F silk and dark cloth = Stiff pale silk presses on dark wool where the two stand side by side, a sprig in a buttonhole, gloves carried rather than worn. +couple
P train over the arm = Train caught up across one forearm, $the {looks|look} down to place a satin heel. -close-up,portrait
P veil raised = With two fingertips $the {lifts|lift} the veil’s edge away from the lips, flowers lowered against the skirt.
P running in silk = Skirts bundled high, $the {runs|run} in flat strides, veil flying level above the heels. +running
P first turn = Palm on a shoulder, $the {dances|dance}, skirt wrapped against dark trouser legs, heads close. +dancing
P mirror fastening = Elbows lifted behind, $the {fastens|fasten} the highest button by touch, chin dropped to chest. +mirror,dressing
P laughing under petals = Eyes squeezed shut, $the {laughs|laugh} through a rain of petals, one hand shielding the hair. +laughing,confetti,petals
M brides = No two gowns fall alike, one slim satin, one frothing net, one plain crêpe; veils are raised, tangled, folded over arms.
S blue thread = A stitch of blue thread is just visible at the hem’s inner edge.
G the face; the veil’s edge; the silk buttons; the hands

businessman | businessman, businesswoman, office worker, spy, gangster, detective
F sharp dark suit = A sharply cut suit, its trouser crease broken at the shoe, sits close on $the, cuffs showing two fingers of shirt. -detective
F *trench coat and fedora = A belted sand-coloured trench coat, collar up and pockets sagging, hangs on $the below a fedora dented at the crown. +detective,spy -summer
F tired and well-shaven = Well-shaven but grey under the eyes, $the {has|have} neatly parted hair, a tight mouth and a collar that has left its red line.
P jacket over the shoulder = Jacket hooked by a finger over one shoulder, $the {loosens|loosen} the knot at the throat with the other hand. -coat
P cuff tugged = Tugging a cuff into place, $the {looks|look} up from beneath the brow, briefcase between the shoes.
P clue under glass = Stooped double, $the {brings|bring} a lens close, hat pushed back by the wrist alone. +detective,investigating,clue
P striding with case = Coat tails parted, $the {strides|stride}, briefcase swung behind, phone wedged against the jaw firmly. +walking,running,rushing
P head against the pane = Temple to the train’s window, $the {sleeps|sleep} with tie askew and a case clasped upright in the lap. +train,sleeping,commuting
P match cupped = Shoulders rounded, $the {cups|cup} a match to the face, brim tilted over the knuckles. +smoking,cigarette,lighting
M commuters = One checks a wrist, another folds newsprint under his arm, the rest press on with cases, coats and shut umbrellas.
S resoled brogue = A fresh tan sole is visible beneath one otherwise worn-out black shoe.
G the face; the hat brim; the collar; the shoe toe

crowd | crowd, people, audience, tourists, spectators
F mixed heads and hats = Bald crowns, caps, plaits and hoods pack together in $the, shoulders overlapping so that coats merge to a single uneven mass.
F patchwork of clothing = Dull overcoats make up most of $the, broken here and there by a yellow hood, a checked shawl, a child’s striped sleeve.
P heads all ways = Facing no single way, $the {shifts|shift} and {parts|part}: an arm pointing, a bag raised high, a gap closing behind a pram.
P lifted faces = Chins up, $the {watches|watch} something higher, hands shading brows and phones held out at arm’s reach. +watching,concert,show,fireworks
P arms in the air = Arms thrown up in a thicket, $the {cheers|cheer}, fingers spread, a small figure riding someone’s neck. +cheering,concert,dancing
P pressing forward = Elbows in, $the {pushes|push} on as a column, hats tipping, toes treading close on heels. +walking,marching,rushing
P seated rows = Knees to seat backs, $the {sits|sit} in tilted rows, programmes fanning, a few foreheads together. +audience,theatre,sitting
P loose standing clusters = In loose clusters $the {stands|stand} about, some with folded arms, some bent to a neighbour’s ear, bags resting against shins.
M knots and gaps = No two groups hold one shape: here a tight knot bent over something, there a string moving through, one person quite alone.
S single turned face = Among all the backs a solitary face is turned the other way.
G the nearest shoulders; the raised hands; the crowns of the heads; the hat brims

portrait-face | face, head
F strong bones = Strong bones shape $the: a ledge of brow, a nose with a slight bend, hollows beneath the cheek and a chin squared off at the front.
F freckled and fine-pored = Fine pores, scattered freckles and a few untamed brow hairs cover $the, the lips chapped at the middle, fuller below than above.
P level look = Straight on, $the {meets|meet} the eye, lids easy, lips closed, a small muscle set at the jaw hinge.
P turned a quarter = Turned a quarter away, $the {shows|show} the long line from temple to chin, one ear half under hair.
P laughter lines = Cheeks bunched, $the {laughs|laugh}, eyes reduced to two bright crescents, teeth parted in front. +laughing,smiling
P tears held = Rims reddened, $the {crumples|crumple} at the chin, a wet track down beside the nose. +crying,sad,weeping
P lids lowered in sleep = Slack at the mouth, $the {sleeps|sleep}, lashes flat to the cheek, pulse at the temple. +sleeping,asleep
M gallery of faces = No two resemble each other: one long and hollow, one round and dimpled, the rest lined, smooth or bearded, gazes crossing.
S brow scar = A thin bald scar crosses the tail of one eyebrow.
G the bridge of the nose; the cheekbone; the lower lip; the brow

eye | eye, eyes, green eyes, blue eyes
F *amber-flecked iris = Amber flecks ring the black pupil of $the, the iris spoked like a wheel in olive and grey with a dark outer rim.
F long wet lashes = Long lashes, clumped in points by moisture, fringe $the above and below, the lid creased twice and finely veined.
P wide open = Opened wide, $the {shows|show} white all about the iris, brow pushed up in two folds.
P narrowed sideways = Narrowed, $the {slides|slide} toward its outer corner, the lower lid gathered in tiny pleats.
P tear brimming = Along the lower lid of $the a tear thickens, still holding by its edge. +crying,tear,tears,sad
P shut fast = Shut, $the {lies|lie} beneath a smooth domed lid, lashes interlocked along a curved seam. +closed,sleeping
P kohl line = Black kohl lengthens $the to a point beyond the corner, lashes combed upward stiffly. +makeup,pharaoh
M many irises = No two irises match, hazel beside slate beside almost black, lids heavy or round, one half closed in a wink.
S freckle in the iris = A brown freckle sits in the iris at about four o’clock.
G the rim of the iris; the wet lower lid; the lashes; the corner

hands | hand, hands, fingers, palm, fist
F knotted and strong = Knotted at each joint, $the {shows|show} raised veins, a broad thumb and nails cut straight across with dark half-moons. -child,baby,young
F slim and fine-boned = Slim and long-boned, $the {tapers|taper} to oval nails; tendons fan from wrist to knuckle beneath thin, faintly freckled skin.
P cupped upward = Cupped with fingers close, $the {makes|make} a shallow bowl, thumb edge resting along the first joint.
P resting open = Half open and quite slack, $the {rests|rest} on its outer edge, fingers curling one behind another.
P clasped = Interlaced so tightly that the knuckles blanch, $the {locks|lock} thumb over thumb with whitened tips. +praying,clasped,holding
P tool in grip = Forefinger along the handle, $the {guides|guide} the tool by pressure of one nail, palm hollow. +working,carving,writing,drawing
P dough between fingers = Sticky to the web of the thumb, $the {presses|press} dough out through the fingers. +kneading,dough,baking
P keys and strings = Spread wide, $the {spans|span} the notes, little finger stretched and wrist high above them. +piano,guitar,playing
M touching hands = No two ages match: a spotted one beneath, a smooth one across, the smallest gripping a single thumb of them.
S ink in the fingerprint = Ink has settled in the whorls of one fingertip, sharp as an engraving.
G the knuckles; the nails; the veins; the fingertip whorls

lips | lips, mouth, smile
F full and cracked = Full in the middle and finely cracked, $the {narrows|narrow} to upturned corners below a deep and very clear groove.
F thin and long = Thin and long, $the {runs|run} almost straight, pale edge hardly raised, with one faint crease at either end.
P slightly parted = Slightly parted, $the {shows|show} the wet edge of two front teeth and a line of shadow.
P pressed together = Pressed together, $the {folds|fold} inward, the chin puckering below in a small firm cushion.
P broad smile = Stretched in a broad smile, $the {draws|draw} dimples either side, gums just visible above. +smiling,laughing
P straw or rim = Pursed on the rim, $the {wrinkles|wrinkle} all round, lower one pushed out a little. +drinking,kissing,straw
M several mouths = No two curves agree: one pursed, one laughing, another chewed at the corner and another drawn thin as a thread.
S tiny mole = A tiny brown mole sits just above the upper edge.
G the wet lower lip; the cupid’s bow; the teeth; the corner
`;
