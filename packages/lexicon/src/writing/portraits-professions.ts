/** How people of a profession or a service look at their work. The form of the rows: `passages.ts`. */
export const PROFESSION_PORTRAITS = `
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
G the face; the reflective bands; the helmet; the gloves

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
G the face; the buttons; the cap; the badge

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
G the face; the white coat; the stethoscope; the hands

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
G the face; the glass of the flask; the hair; the hands

teacher | teacher, librarian, scholar, professor
F *green cardigan and glasses = $The {wears|wear} a green cardigan over a white shirt, and round glasses. -professor
F *tweed jacket = $The {wears|wear} a brown tweed jacket with elbow patches and a bow tie. +professor,scholar
F friendly face = $The {has|have} a friendly face and greying hair. -young
P chalk at the board = $The {stands|stand} at the blackboard with a piece of chalk and {looks|look} over one shoulder at the class. -librarian
P book against the chest = $The {holds|hold} a book against the chest and {smiles|smile}.
P explaining with open hands = $The {explains|explain} with open hands, leaning forward. +teaching,explaining,lecturing,telling
P reading aloud = $The {reads|read} aloud from an open book held in one hand, the other raised. +reading
P shelving books = On a low step, $the {pushes|push} a book into its place on the shelf. +shelf,shelving,books,book,librarian
P marking homework = $The {corrects|correct} a stack of papers with a red pen. +marking,grading,correcting
M staff room = One pours coffee, one carries a stack of books and one laughs.
S chalk dust = White chalk dust marks $his sleeve. -librarian
G the face; the hair; the hands; the book

student | student, college student, university student
F *grey hoodie and jeans = $The {wears|wear} a grey hooded sweater, blue jeans and white sneakers.
F tired eyes and messy hair = $The {has|have} messy dark hair and tired eyes. -woman,girl
P books against the chest = $The {carries|carry} two books against the chest and a backpack over one shoulder.
P elbow on the book = $The {rests|rest} the chin in one hand and {looks|look} down at an open book.
P studying with a laptop = $The {sits|sit} bent over an open textbook and a glowing laptop, a pen in one hand and the head propped on the other. +studying,learning,exam,working,laptop
P writing notes = $The {writes|write} in a notebook with quick strokes, a yellow marker ready. +writing,notes,note
P asleep on the books = $The {sleeps|sleep} with one cheek on an open book, a pen still in the hand. +sleeping,asleep
P cap in the air = $The {throws|throw} a black square cap into the air and {laughs|laugh}. +graduation,graduating
M study group = One explains with a pen, one types on a laptop and one yawns over a coffee.
S coffee cup = A paper coffee cup stands beside $his open books. -outdoors,street
G the face; the hair; the hands; the open book

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

astronaut | astronaut, cosmonaut, spaceman
F *white suit with gold visor = $The {wears|wear} a bulky white spacesuit with a gold visor and a large white backpack.
F face behind the visor = $His face shows through the clear visor, lit by small lamps inside the helmet. -gold
P floating with open arms = $The {floats|float} with open arms and slightly bent legs. -moon,mars,walking,standing,sitting
P one hand raised = $The {raises|raise} one thick-gloved hand in greeting.
P glove held high = $The {holds|hold} one thick glove high, fingers spread. +waving,wave
P walking on dust = $The {walks|walk} with a slow bouncing step, leaving deep ridged prints in grey dust. +walking,moon,mars
P planting a flag = $The {pushes|push} a flag pole into the ground. +flag,planting
P drifting on a tether = $The {drifts|drift} at the end of a white cable, Earth reflected in the visor. +spacewalk,floating,drifting,space
P riding = $The {rides|ride} with both gloves holding on tight. +riding
P sitting and looking up = $The {sits|sit} with knees drawn up and {looks|look} up. +sitting
P holding something = $The {holds|hold} it carefully in both gloves and {looks|look} down at it. +holding,flower,plant
M crew = One works with a tool, one holds a cable and one waves.
S red stripes = Red stripes run round the sleeves and the boots.
G the face; the visor; the white suit; the gloves

pilot | pilot, aviator
F *leather jacket = $The {wears|wear} a brown leather jacket with a fleece collar and a white scarf. -airline,fighter
F *white shirt and cap = $The {wears|wear} a white shirt with gold stripes on the shoulders and a dark cap. +airline
F *green flight suit = $The {wears|wear} a green flight suit and {holds|hold} a white helmet. +fighter
P goggles on the forehead = $The {stands|stand} with goggles pushed up on the forehead and {looks|look} at the sky. -airline
P hands on the controls = $The {sits|sit} with both hands on the controls and {looks|look} out through the windscreen. +flying,cockpit
P climbing in = One foot on the wing, $the {climbs|climb} into the cockpit. +climbing,boarding
M crew = One points at a map, another pulls on gloves.
S gloves in the belt = A pair of leather gloves is tucked in $his belt. -airline
G the face; the goggles; the leather jacket; the scarf

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
G the face; the hair; the collar; the hands

patient | patient, patients
F *hospital gown = $The {wears|wear} a pale green hospital gown with a white plastic band at the wrist.
F tired face = $The {has|have} a pale, tired face and messy hair.
P propped on pillows = $The {sits|sit} propped up on white pillows, the blanket over the knees.
P asleep = $The {lies|lie} on the back with closed eyes. +sleeping,asleep
M in two beds = $The lie in beds side by side, one reading, one asleep.
S band at the wrist = A white plastic band is fastened round $his wrist.
G the face; the white pillow; the hands
`;
