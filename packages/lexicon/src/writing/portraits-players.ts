/** How musicians, dancers, artists and those of the stage look at their work. The form of the rows: `passages.ts`. */
export const PLAYER_PORTRAITS = `
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
G the face; the violin; the hair; the hands

cellist | cellist, cello player
F *plain black clothes = $The {wears|wear} a plain black shirt and black trousers. -dress,gown,street
F hair tied back = $The {has|have} hair tied back and a serious, concentrated face.
P bow drawn mid-stroke = $The {sits|sit} with the cello between the knees, eyes closed, drawing the bow slowly across the strings.
P hand high on the neck = Head bent toward the neck of the cello, $the {presses|press} the strings high up with the left hand.
P plucking a string = $The {plucks|pluck} a string with one finger and {watches|watch} it, the bow held loosely in the same hand. +plucking
P tuning the cello = $The {turns|turn} a peg and {listens|listen} with the head tilted. +tuning,preparing
M row of cellos = $The sit in a row with the brown cellos leaning against their shoulders, all bows at the same angle.
S sheet music = Sheet music lies open on a black stand. -subway,street,station
G the face; the strings; the hands; the cello

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
G the face; the cymbals; the wet shoulders; the drumsticks

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
F long legs and bare feet = $The {is|are} slim and strong, with bare feet and hair in a bun. -shoes,shoe,flamenco,hat,tango
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
S bare feet on the floor = $His feet are bare and dusty. -shoes,shoe,flamenco,tango,ballroom
G the face; the raised arm; the edge of the skirt; the bare feet

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
G the face; the satin shoes; the edge of the tutu

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
G the face; the wet paint; the brush; the hands

photographer | photographer, cameraman, camerawoman, photojournalist, wildlife photographer
F *olive jacket = $The {wears|wear} an olive jacket with many pockets and a black camera strap round the neck.
F focused face = $The {has|have} short hair and a focused look. -woman,girl
P camera at the eye = $The {holds|hold} a black camera with a long lens to one eye, elbows tucked in, the other eye closed.
P crouched for the shot = On one knee, $the {points|point} the long lens forward and {presses|press} the shutter. +photographing,taking,shooting,picture,pictures,photo,photos
P checking the screen = $The {looks|look} down at the small screen on the back of the camera. +checking,looking
M photographers in a row = $The stand close together with raised cameras, all lenses pointing the same way.
S camera bag = A black camera bag hangs at $his hip.
G the face; the hair; the hands

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

clown | clown, mime, jester
F *yellow coat and red nose = $The {wears|wear} a baggy yellow coat with big buttons, a red nose and huge shoes. -mime,jester
F *striped shirt and white face = $The {wears|wear} a striped shirt, white gloves and white face paint with black eyebrows. +mime
F *red and yellow costume = $The {wears|wear} a red and yellow costume and a cap with bells. +jester
P bunch of balloons = $The {holds|hold} a bunch of coloured balloons in one hand and {waves|wave} with the other. -mime,jester
P big smile = $The {spreads|spread} both arms with a wide painted smile.
P invisible wall = $The {presses|press} both flat hands against a wall that is not there, eyes wide. +mime
P sad clown = $The {sits|sit} with the chin in one hand and a painted tear on the cheek. +sad,sitting
P juggling = $The {juggles|juggle} five coloured balls in a high arc. +juggling
P making a balloon animal = $The {twists|twist} a long red balloon into a dog. +balloon,children,child,party
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
`;
