/** Music, dance, theatre, circus and street performance, on the stage and off it. The form: `tableaux.ts`. */
export const WORK_STAGE_TABLEAUX = `
work-piano | deed | play, practise, practice, compose, tune, sit, pianist, organist & piano, grand piano, keyboard, organ, harpsichord, synthesizer, pianist & #person, skeleton, cat, robot, pianist, organist | @ living room, concert hall, bar, stage, studio, station, church
D hands on the keys = Both hands are spread on the keys, one crossing just above the other, wrists low, a thumb reaching for the black. -cat,tune,organ
D lean of the body = $The {leans|lean} into the chord from the waist, eyes shut, head turned to hear the strings. -cat,tune
D paws = Two paws walk along the keys, the tail hanging down behind the stool. +cat
D lever on the pin = A long lever sits on a pin inside the open lid, one finger striking the same key. +tune
D feet and hands = Hands lie on two rows of keys and both shoes on the pedals below, back very straight. +organ
O pipes = Grey pipes go up in steps out of the picture. +organ
O *lid and keys = The lid is black lacquer that shows the keys a second time, upside down. -organ,keyboard,synthesizer
N notes = Loose sheets with pencil marks stand on the rest, one about to slip.
B dark hall = Beyond the edge of the light the hall is black, two rows of knees just visible. +stage,concert
B room = A dim wall with a picture rail and a standing plant closes the room. -stage,concert,station,bar,church
L window = Grey daylight from a tall window lies along keys and cheek. +day,morning,rain
L side lamp = One warm lamp from the left lights keys and hands and leaves the far end in shade.
V keyboard height = Close three-quarter view at the height of the keys, shallow focus, black, ivory and amber

work-violin | deed | play, practise, practice, tune, bow, violinist, cellist, fiddler & violin, cello, fiddle, viola, double bass, contrabass, violinist, cellist, fiddler & #person, cricket, grasshopper, skeleton, fox, robot, violinist, cellist, fiddler | @ concert hall, street, room, stage, roof, station
D bow on the string = The bow is drawn to its tip, hair flat on the string, a pinch of white rosin dust in the air.
D chin and hand = $The {presses|press} the chin to the wood, four fingers arched on the neck, the little one reaching. -cello,cellist,bass,contrabass
D between the knees = The big body stands between the knees, its neck past the ear, the left hand shaking on a low note. +cello,cellist,bass,contrabass
D inward face = The brows are lifted and the eyes turned down the strings.
O wood = The varnish is red-brown, worn blond where hand and chin have been.
N case = An open case with blue plush lies on the ground, a yellow cloth in it. -stage,concert
B dark = Behind it is plain and dark with one soft music stand.
L open = Open light from the sky runs along the bow, and wind lifts hair and sleeve. +out
L high side = One high light from the left runs down the strings and along the bow.
V close = Close half-length, three-quarter, shallow focus, red-brown and black

work-guitar | deed | play, strum, pluck, practise, practice, tune, sing, guitarist, harpist & guitar, electric guitar, ukulele, banjo, lute, harp, mandolin, bass guitar, sitar, oud, acoustic guitar, guitarist, harpist & #person, skeleton, robot, guitarist, harpist | @ stage, bed, porch, street, campfire, beach, room, kitchen
D fingers on the neck = $The {sits|sit} with the instrument on one thigh, left fingers pressing a chord on the neck, right hand in mid strum. -harp,lyre -stage,concert,festival
D both hands in the strings = Both hands are in the tall strings, thumbs up, the gilded frame leaning on a shoulder. +harp
D windmill = The right arm is flung up from the strings, legs apart, hair across the face. +electric,stage,rock,concert -harp,acoustic
D bent over the wood = The head is bent to the strings, eyes lowered, with a small smile. -electric,stage,rock,concert,harp
O *instrument = The guitar is of honey-coloured wood with a dark round sound hole. +guitar -electric,bass
W denim = in a denim shirt with the sleeves rolled -skeleton,bear,robot,frog
N amp = A scuffed amplifier with a red eye and a snake of cable stand behind the knee. +stage,concert,electric
L stage = A violet and an amber lamp from behind make edges through thin smoke. +stage,concert,rock
L fire = Firelight from below reddens hands and wood, the sky is deep blue. +campfire,fire
L side = Soft window light from the left lies on face, hands and the edge of the guitar. -stage,concert,campfire,beach,outdoors,street,park,garden,forest
V close = Half figure at the height of the instrument, three-quarter view, soft background, warm wood colours

work-drums | deed | play, drum, beat, bang, hit, strike, drummer & drums, drum, drum kit, bongos, djembe, cymbals, pots, pans, tambourine, xylophone, taiko, timpani, buckets, gong, drummer & #person, monkey, octopus, toddler, skeleton, robot, drummer | @ stage, cellar, street, garage, kitchen, festival
D sticks in the air = One stick is buried in the skin, the other stands blurred above the ear, a cymbal tipped on edge. -bongos,djembe,gong,taiko
D palms = Flat palms fall by turns, fingers bouncing off the skin. +bongos,djembe
D big stick = Arms go up together with thick sticks, hips low, head thrown back. +taiko,gong
D flying hair = $The {throws|throw} the head sideways, mouth in a snarl, hair a streak.
O dented pots = Pots of three sizes stand upside down, dented where the spoon falls. +pots,pans,toddler,buckets
O drops = Drops of sweat jump off the skin in a ring. -toddler,pots,pans
W vest = in a sleeveless vest -monkey,robot,octopus,toddler,skeleton
N splinters = Splintered sticks and a roll of tape lie on the rug. -toddler,kitchen,street
L from behind = Strong light from behind outlines hair and rims of metal.
V low = Low medium shot through the stands, slight motion blur, contrasty, red, brass and black

work-wind | deed | play, blow, practise, practice, saxophonist, trumpeter, accordionist & trumpet, saxophone, flute, clarinet, trombone, horn, tuba, harmonica, accordion, bagpipes, recorder, panpipes, didgeridoo, ocarina, sax, whistle, oboe, saxophonist, trumpeter, accordionist & #person, skeleton, satyr, frog, robot, saxophonist, trumpeter, accordionist, trumpet player, accordion player, saxophone player | @ street, stage, bar, balcony, jazz club, hill, rooftop, station
D bare jaw = Bare teeth close on the mouthpiece, finger bones spread over the keys, one of them lifted. +skeleton
D mouth and fingers = The mouth is pressed to the mouthpiece, cheeks tight and round, three fingers down on the keys. -accordion,accordionist,harmonica,flute,skeleton
D open bellows = The bellows are drawn wide open in a fan, chin laid on top, buttons under running fingers. +accordion,accordionist
D hands cupped = Both hands close round the mouth like a shell, one of them just opening. +harmonica
D sideways lips = The flute lies sideways under the lower lip, elbows lifted, fingertips on the keys. +flute -pan
D leaning back = $The {leans|lean} back with lifted shoulders, brows up, eyes closed.
O metal = The metal is warm and dull with fingerprints, and shows a bent window in its bell. -accordion,harmonica,bagpipes,panpipes,didgeridoo,recorder
W jacket = in a dark jacket and an open collar -robot,skeleton,frog,satyr
N case = An open case with plush lies at the feet. -stage,bar,hill
B wall = A wall of dark brick stands behind. -hill,rooftop,balcony
L open day = Open daylight from the side runs along the instrument and edges the shoulders. +out -night,evening
L lamps at night = Warm light from an open door behind rims cheek, shoulder and brass, and all else is deep blue. +out,night
L evening = The sky behind is deep blue, the first windows are yellow. +dusk,evening,rooftop
L one spot = One light from high on the right strikes along the instrument and leaves the rest in blue-black.
V open = Waist-up, three-quarter, shallow focus, natural colours with a little brass +out
V waist up = Waist-up, three-quarter, shallow focus, brass and blue-black

work-sing | deed | sing, perform, croon, rap, scream, hum, rehearse, singer, soprano, diva, choir, star & jazz, opera, shower, church, microphone, stage, song, aria, concert, karaoke, mic, gospel, bar, choir, band, singer, pop star, soprano, rock star, diva & #person, frog, cat, dog, bird, mermaid, choir, singer, rock star, opera singer, jazz singer, soprano, pop star, diva | @ stage, bar, church, studio, street, bathroom
D mouth at the microphone = The mouth is wide open a finger from a dented microphone, both hands round its stand, head tipped back. -choir,opera,aria,soprano,shower,church,gospel,diva
D rows of mouths = Mouths are open in the same round O, black folders held at the chest, eyes on one raised hand. +choir,gospel -alone
D arms spread = One arm is stretched to the gallery, ribs lifted, jaw dropped low. +opera,aria,soprano,diva
D brush as microphone = A long-handled brush is held before the mouth, foam standing on the hair. +shower
D shut eyes = $The {squeezes|squeeze} the eyes shut, a vein standing on the neck. -choir,cat,dog,bird,frog,gospel
O steam = Steam beads on white tiles, and a bar of soap lies where it was dropped. +shower
O breath = Fine drops of breath hang in the beam before the lips. -choir,shower
N paper moon = A paper moon hangs on a wire over a castle of painted canvas. +opera,aria,soprano,diva
N bottles = A row of shampoo bottles on the ledge makes the audience. +shower
N stand = A water bottle, a song list taped to the floor and a cable cross the boards. -choir,shower,church,opera
B gilt boxes = Gilded boxes curve round in the dark with small lamps and opera glasses. +opera,aria,soprano,diva
B black = Behind are lamps as soft coloured discs in the dark. -choir,shower,church,opera
L glass = Coloured light from a high window lies in patches on faces and folders. +church
L tiles = A white ceiling lamp shines through steam and along the wet tiles. +shower
L spot = A spotlight from above left cuts face and hand out of the dark.
V close low = Medium close from below, shallow focus, grain, black, amber and skin

work-singer | thing | musician, punk, rockstar, composer, rocker, old musician, songwriter, punk rocker | @ stage, backstage, studio, street
D case on the knees = $The {sits|sit} on a flight case backstage, a battered guitar loose across the knees, looking up as if called. -composer
D at the desk = $The {sits|sit} at a table full of music paper, a pen behind the ear, one hand beating time in the air. +composer
D after the show = Sweat has darkened the hair at the temples, and make-up has run a little under one eye. -composer
O worn thing = The guitar is worn blank where the hand goes. -singer,rapper,star,punk,composer
W black = in a black evening coat, the tie undone +opera,composer,pianist,violinist,cellist
W jacket = in a worn leather jacket -opera,composer,pianist,violinist,cellist
N bottle = A plastic cup, a set list with shoe prints and a coil of cable lie about.
B brick = A brick wall with layers of torn posters stands behind.
L bulb = One bulb on the wall from the right, warm, with blue stage light leaking in at the left.
V portrait = Half-length portrait, eye level, grainy, shallow focus, black with amber and blue

work-band | deed | play, perform, rehearse, jam, rock, practise, practice, march & rock band, jazz band, quartet, marching band, brass band, trio, concert, street band, string quartet, skeletons, mariachi, band, orchestra & #person, orchestra | @ stage, garage, street, concert hall, bar, club, park
D nod of the leader = Everything goes up together on one nod, all eyes at the same corner. +orchestra,quartet,trio -rock
D faces to each other = $The {plays|play} turned in toward each other, one crouched, one jumping, mouths open. -orchestra,quartet,marching,march,brass,trio
D legs in step = Knees lift in step, slides pushed forward, drums at the hip. +marching,march,brass
D listening = One has the eyes shut, one watches fingers, one laughs.
O instruments = Cymbals tilt, strings blur, and light runs along the brass.
N cables = Cables, set lists and beer bottles cover the floor between the stands. -orchestra,quartet,marching,march,park
N stands = Black music stands with white sheets make a second row. +orchestra,quartet
B behind = Behind is a wall of amplifiers with a banner over it. -march,marching,street,park,orchestra
L even stage = Even warm light from above lies on wood and white shirts. +orchestra,quartet
L street sun = Sun down the street makes the brass blaze. +march,marching,street
L coloured = Beams of red and blue from behind cross in smoke. -orchestra,quartet,march,marching,street,park,garage
V stage edge = Medium wide from the stage edge, low, full of depth, warm and contrasty

work-conduct | deed | conduct, direct, lead, conductor, maestro & baton, symphony, concert, orchestra, conductor, choir, maestro & #person, penguin, mouse, cat, conductor, conductor of an orchestra, orchestra conductor, maestro, orchestra, choir | @ concert hall, stage
D baton at its highest = The baton stands at its highest point, the other hand open as if lifting water, coat-tails flung apart.
D wild hair = Hair is thrown forward, teeth are set, eyes on the basses.
O score = On the stand lies a thick score, one page in the middle of turning.
W tails = in a black tailcoat and a white bow tie
N podium = The small red podium has a brass rail behind the knees.
B players = Behind the hand are arcs of bows all at one slant, and the gold of horns.
L from above = Warm lamps from above, a bright edge on white cuffs against the dark hall.
V from the players = View from among the second violins up at the podium, medium, shallow focus, black, gold and red

work-orchestra-waits | thing | orchestra, symphony orchestra, chamber orchestra, string quartet | @ concert hall, stage
D before the first beat = It is the moment before the first beat: bows are lifted, backs are straight, nothing moves.
D eyes up = All eyes are raised to the same point above the stands.
O gleam = Varnish, brass and white cuffs shine in rows.
N sheets = Sheets on the stands glow like small windows.
B hall = Behind, gilded balconies go round in the dark.
L stand lamps = Small lamps at the stands and a broad warm light from above.
V wide = Wide view from the side of the stage, deep focus, black, gold and wood

work-concert-crowd | deed | dance, jump, cheer, crowd surf, watch, sing, wave, mosh & concert, festival, crowd, rave, rock concert, gig, nightclub, mosh pit, dj set & #person, #many, crowd, #scene | @ festival, club, stadium, hall
D raised hands = Arms rise everywhere against the lit smoke, fingers spread, one with a paper band.
D body on the hands = Somebody lies on the hands, trainers up, face to the lamps, laughing. +surf
D near faces = The nearest faces are turned up, mouths open on the same word, hair stuck to the brows.
O cups = Drops from a thrown cup hang glittering over the heads.
N shoulders = One sits on another's shoulders with a scarf in the fists. -club,nightclub
B stage = Far ahead is the stage, small figures before a white wall of light.
L beams = Beams from the stage fan out through smoke and turn all heads to silhouettes with coloured edges.
V in the crowd = View from within the crowd at head height, slightly tilted, grain, magenta and cobalt

work-concert-place | place | rock concert, concert, gig, music festival, open-air concert, rave | @ any
D stage and sea of hands = The stage stands at the end of a dark sea of raised hands, steel towers left and right hung with lamps.
D small figure = On it one small figure leans over a microphone, doubled huge on a screen.
N near = Near us a phone held high glows with the same picture, and a paper cup lies crushed.
B trees = Tree tops and a water tower show in the flashes behind the towers. +festival,open-air
L white fan = A fan of white beams stands up from the stage through smoke, everything else black.
V wide from the back = Wide view from the back of the crowd, deep contrast, white, cobalt and black

work-busker | deed | play, perform, busk, sing, juggle, dance, entertain, draw, paint, busker, musician, performer, artist & subway, metro station, pavement, sidewalk, hat, passers-by, street corner, underpass, busker, street musician, street performer, street artist & #person, dog, robot, street musician, street performer, street artist, busker | @ street, subway station, square, bridge
D in the stream of people = $The {stands|stand} against a tiled pillar, people going by on both sides. +subway,metro,underground,underpass -draw,paint,juggle,dance
D at the kerb = $The {stands|stand} on the pavement before a brick wall, turned to the people who go by. -subway,metro,underground,underpass,draw,paint,juggle,dance
D on the knees with chalk = $The {kneels|kneel} on the paving, dragging the side of a chalk along the edge of a huge face. +draw,paint
D three in the air = Clubs turn over the hat brim, one hand open for the next. +juggle
D own world = The eyes are shut; the foot keeps time. -draw,paint
O hat = A hat lies on the ground with coins, one note and a bus ticket.
W coat = in a long brown coat and a flat cap -robot,dog,summer,hat,coat
B passers = Legs and bags go by as soft streaks.
L tubes = Greenish tube light on tiles from above, warmer where a kiosk is lit. +subway,metro,underground,underpass
L street = Open shade with a slice of sun that just reaches the hat.
V low = Medium wide low from across the way, slow shutter, figure sharp and passers blurred

work-ballet | deed | dance, leap, jump, spin, pirouette, stretch, practise, practice, rehearse, tie, warm up & ballet, pointe, tutu, barre, dance studio, swan lake, ballerina, ballet dancer, dancer & #person, bear, elephant, hippo, robot, dancer, ballerina, ballet dancer | @ stage, dance studio, theatre
D on one point = Up on the tip of one shoe, $the {lifts|lift} the other leg straight behind, both arms drawn out to the fingertips. -leap,jump,tie,barre,stretch,warm
D split in the air = $The {hangs|hang} in the air with legs in one flat line, head back, skirt flattened upward. +leap,jump
D ribbon round the ankle = On the floor one foot is drawn near, and a satin ribbon is wound round the ankle and tucked in. +tie
D leg on the barre = A heel lies on the wooden bar, forehead down on the shin, an arm curved over. +barre,stretch,warm
D quiet face = The face stays smooth; only the collarbones show the work.
O shoe = The satin of the shoe is grey and frayed at the tip.
W tutu = in a stiff white skirt and pink tights -man,boy,practise,rehearse,robot
N rosin = A flat wooden box of rosin and a water bottle stand by the wall. -stage
B mirror = A mirror wall with a second bar doubles the high windows. -stage
L spot = One cold spot from the wings cuts the figure out of black. +stage,theatre,swan
L windows = Tall windows on the left lay long pale fields on the floor.
V full = Full figure with air above, low camera, soft greys, pink and white

work-ballerina | thing | ballerina, ballet dancer, prima ballerina | @ dance studio, studio, backstage, stage
D on the floor = $The {sits|sit} on the floorboards with legs stretched wide, pinning up hair with both elbows raised, looking at us past one arm.
D feet = The toes are taped, and two satin shoes lie beside with their ribbons in a tangle.
O skirt = The net skirt stands out round the hips like a plate.
W cardigan = in a wrapped grey cardigan over a leotard
N wool = Leg warmers, a roll of tape and an apple lie within reach.
B barre = A wooden bar runs along peeling plaster and tall windows.
L left windows = Milky light from the windows on the left, long soft shadows.
V low = Full figure at floor height, quiet, greys, skin and faded pink

work-dance-pair | deed | dance, waltz, tango, salsa, twirl, swing, dip, dancer & tango, waltz, salsa, flamenco, swing, wedding, partner, kitchen, together, pair, couple, two & #person, #couple, couple, man, woman, skeletons, robots, #two, #many, dancer | @ ballroom, street, kitchen, square, milonga, bar
D hand on the back = One hand lies spread between the other's shoulder blades, and the joined hands are held out at eye level. -flamenco,swing,salsa
D dip = One is bent back over the other's knee till the hair nearly touches the floor. +dip,tango
D turn under the arm = One spins under the lifted arm, hems standing out in a ring. +salsa,swing,twirl
D heel and wrist = A heel strikes the board, one wrist curls above the head, chin over the shoulder. +flamenco
D faces near = Foreheads all but touch, eyes shut. -flamenco,swing,salsa,skeletons
O shoes = The shoes are close together, one toe between the other's two.
N scuffs = Scuff arcs shine on the floor.
B others = Chairs along a wall and a window with a fan close the room. -street,square,kitchen
L bulbs = Strings of bulbs overhead make small lights in eyes and glass. +night,square,street
L lamp = A warm lamp from the side draws one long double shadow.
V full = Full figures, slight blur in the hems, low, warm dark reds and gold

work-dance-wild | deed | dance, breakdance, spin, groove, twerk, hip hop, jump, breakdancer & street, hip hop, club, disco, cardboard, kitchen, rain, party, alone, beach, streetlight, living room, tap, roof, field, breakdancer & #person, #animal, skeleton, grandmother, banana, robot, breakdancer, hip hop dancer, disco dancer, dancer | @ street, club, kitchen, beach, living room, field
D on one hand = $The {stands|stand} on one hand with legs bent at odd angles in the air, cap flat to the ground. +breakdance,breakdancer,hip,cardboard
D arms over the head = Arms are thrown over the head, hips gone one way and knees the other, hair flying. -breakdance,breakdancer,hip,cardboard
D happy face = The eyes are shut and the mouth is wide with a shout nobody hears. -skeleton,robot,banana
O clothes in motion = Cloth lags behind the turn and shows which way it went. -robot,skeleton,banana
N floor thing = A kicked-off shoe lies upside down at the side. -breakdance,breakdancer,robot,banana
B others = Onlookers clap in a half ring, soft. +street,club,party,breakdance
L coloured = Turning spots of pink and green wander over face and floor. +club,disco,party
L rain = Each drop flung from the hair is lit from behind by a street lamp. +rain
L lamp = Light from one side, low enough to throw the whole movement as a shadow.
V full low = Full figure from low, fast shutter with one blurred hand, warm and lively

work-folk-dance | deed | dance, whirl, circle, stamp, perform & traditional, folk, folk costume, maypole, dervish, dervishes, lion dance, dragon dance, samba, carnival, irish, polka, hula, kathak, geisha, costume, cossack, ring, festival, belly dancer & #person, dervishes, #many, dancer, dancers, belly dancer | @ square, street, stage, courtyard
D ring of hands = Hands are linked in a ring, all the same foot lifted, skirts swung to one side. -dervish,dervishes,belly,lion,dragon,samba,carnival,geisha,hula
D white bell of cloth = White skirts stand out like bells, arms open, one palm up and one down, heads tilted. +dervish,dervishes
D head with rolling eyes = A great painted head with lashes tosses up, two pairs of striped legs leaping beneath. +lion,dragon
D feathers = Feathers as high as a door shake from the shoulders, hips caught mid-beat. +samba,carnival
D fingers = Fingers draw one slow line beside the face. +geisha,belly,hula,kathak
D faces = Cheeks are hot, and mouths sing along. -dervish,dervishes,geisha,lion,dragon
O cloth = Embroidered hems jump a moment after the feet. -dervish,dervishes
N ground = Trodden flowers and confetti lie on the stones.
B house = House fronts with flags and people in windows stand round. -stage
L sun = Sun from high left shines through cloth and ribbons.
V full = Full figures, low, fast shutter, reds, white and gold

work-theatre-act | deed | act, perform, rehearse, die, bow, declaim, recite, play & stage, theatre, theater, hamlet, shakespeare, romeo, audience, curtain, skull, drama, actor, actress, actors, mime & #person, actor, actress, actors | @ stage, theatre
D big gesture = $The {stands|stand} at the edge of the stage, one hand flat on the breast, the other flung to the balcony, mouth open. -bow,die,mime,skull,hamlet
D joined bow = Hands linked, $the {bends|bend} low, hair falling forward, sweat on the painted brows. +bow,curtain
D skull at eye level = A skull is held at arm's length, and the two faces look each other in the eye. +skull,hamlet
D last breath = $The {sinks|sink} on the boards with a hand still up, a wooden dagger under the arm. +die
D palms on nothing = Flat white-gloved palms press against a wall that is not there. +mime
O paint = Greasepaint ends in a line under the jaw, and a stitched seam shows on the velvet.
W stripes = in a striped jersey and braces, the face painted white +mime
W costume = in a velvet doublet with a lace collar -mime,modern,rehearse
N row of shells = A row of shell-shaped footlights runs along the boards' edge.
B flats = Painted trees of canvas and a moon on a wire stand behind.
L footlights = Yellow light from below and a hard follow spot draw a round pool, the house is black.
V stalls = Full figure from the third row, low, velvet reds and black

work-backstage | deed | wait, prepare, dress, make up, put on, sit, peek, look, smoke, warm up, pace, backstage & backstage, dressing room, wings, curtain, stage fright, performer & #person, clown, actor, actress, dancer | @ backstage, dressing room
D brush at the eye = $The {leans|lean} to a mirror framed with bulbs and {draws|draw} a line under one eye, the other already done. -peek,curtain,pace,smoke,warm
D eye at the gap = $The {holds|hold} the edge of the heavy curtain two fingers wide and {puts|put} one eye to it, a stripe of light down the face. +peek,curtain
D stretch in the wings = One heel is laid on a flight case at hip height, the trunk bent over it, leg warmers slipped to the ankle. +warm,stretch
D rolled shoulders = Another stands in a tracksuit top over the costume, one arm pulled across the chest. +warm,stretch -one
D half costume = The upper half is splendid with collar and paint, the lower in old trousers and slippers. -warm,stretch
O table = Powder, wig pins, a half-eaten sandwich and a telegram in the mirror frame crowd the table. -peek,curtain,warm,stretch
N ropes = Sandbags, ropes and a painted tree with its back to us lean at the wall.
B rail = A rail of costumes with paper tags fills the back.
L gap = A blade of stage light comes through the gap, and everything else is black. +peek,curtain
L bulbs = Warm bulbs round the mirror light the face twice; the rest is brown. -peek,curtain
V from behind = Half-length from the side in the dark of the wings, black with one line of gold +peek,curtain
V over the shoulder = Medium close over the shoulder into the mirror, warm, shallow focus -peek,curtain

work-actor | thing | actor, actress, mime, stage actor, film star, movie star, comedian, stand-up comedian, ventriloquist, opera diva | @ stage, dressing room
D one lamp = $The {stands|stand} alone in a round spot before a red curtain, weight on one leg, a hand still up from the last line. -mime
D glass wall = $The {presses|press} both white-gloved palms against air, nose flat as on a pane. +mime
D two thoughts = The mouth smiles already, the eyes are not yet sure.
O curtain = The curtain hangs in deep folds with a gold fringe, one patch darned.
W stripes = in a striped jersey, braces and white face paint +mime
W dark suit = in a dark velvet jacket -mime
N stool = A stool with a glass of water and a bent microphone stand are beside. -mime
L follow spot = A hard white spot from high in front throws one sharp shadow on the folds.
V full = Full figure from the stalls, centred, red, black and white

work-clown-ring | thing | clown, jester, harlequin, pierrot, circus clown | @ circus, street
D wide stance = $The {stands|stand} with feet in enormous shoes turned out like a duck's, thumbs in the braces, a small hat tilted over one ear.
D painted grin = The painted grin goes from ear to ear, and inside it the real mouth is open in a laugh with a gap in the teeth.
O coat = The checked coat has one giant button, a paper sunflower at the lapel and trousers as wide as a barrel.
W hair = with an orange tuft over each ear; in a checked coat and a ruff
N things = A rubber horn, a suitcase with a foot sticking out and three juggling balls lie round.
B tent = Red and white canvas goes up to a mast with bulbs.
L spot = A warm spot from the front lights the white face evenly, the canvas behind glows dimly.
V full = Full figure, straight on, a little low, red, cream and sunflower yellow

work-clown | thing | sad, lonely, tired, old, melancholy, crying, unhappy, drunk, portrait & clown, jester, harlequin, pierrot, circus clown | @ circus, dressing room, street
D on the trunk = $The {sits|sit} on a battered trunk, feet in enormous shoes turned in, a small bouquet in one fist.
D two faces = Under the painted smile the real mouth is straight; the paint of one eye has run.
O paint = The white is cracked along the brow, and the red nose hangs on a bit of elastic round the neck.
W clothes = in a checked coat with one giant button and a ruff
N things = A rubber horn, three worn juggling balls and a banana skin lie about.
B canvas = Striped canvas sags behind with a rope through its eyelets.
L bulb = A bare bulb on the left makes the white face glow, the rest is brown.
V knees up = Portrait from the knees up, straight on, quiet, faded red and cream

work-clown-deed | deed | juggle, cry, laugh, ride, hold, walk, smoke, perform, trip, make, bow, honk & clown, clowns, jester, pierrot, harlequin & #person, clown, clowns, jester, pierrot, harlequin | @ circus, street, subway
D huge shoes = $The {performs|perform} in huge shoes with the toes turned up, knees bent wide, the little hat hopping. -cry,smoke
D slow drop = A tear has cut a clean line through the white down to the painted smile. +cry
D behind the tent = $The {leans|lean} on a wagon wheel, nose pushed up on the brow, smoke going straight up. +smoke
D exaggerated eyes = The brows are painted high on the forehead, and the eyes under them roll sideways. -cry,smoke
O costume = The checked coat has one giant button hanging by a thread.
W ruff = with an orange tuft over each ear; in a checked coat and a crumpled ruff
N flower = A flower at the lapel drips water.
B tent = Red and white canvas with strings of bulbs rises behind. -street,subway,room
L warm = Warm bulbs from above and a cooler edge from the side.
V medium = Medium full shot, eye level, faded red, yellow and cream

work-acrobat | deed | swing, fly, balance, walk, hang, catch, climb, perform, spin, ride, juggle, acrobat, acrobats, juggler, contortionist, tightrope, stand, walker, artist & trapeze, tightrope, high wire, circus, rope, unicycle, aerial silks, hoop, human pyramid, wire, slackline, stilts, plates, acrobat, acrobats, contortionist, trapeze artist & #person, #animal, robot, acrobat, acrobats, tightrope walker, trapeze artist, juggler, contortionist, stilt walker | @ circus, street, stage, canyon, city
D hands reaching = Two pairs of hands are a palm apart in empty air, one body falling upward, one hanging by the knees. +trapeze,fly,catch
D foot on the wire = $The {feels|feel} for the wire with the toes, a long pole bending at both ends, the other foot just leaving. +tightrope,wire,rope,slackline -trapeze,silks,river,lake,tree
D wound in cloth = The body hangs head down, one leg wound in a long red cloth, arms open. +silks,hoop
D base and top = Thighs shake under the weight of the next row, the top one with arms up. +pyramid
D tall legs = $The {steps|step} along at roof height on long wooden legs, coat-tails down to the ground. +stilts
D one wheel = $The {sways|sway} on a high single wheel, arms rowing the air. +unicycle
D handstand = One is turned upside down on straight arms, feet together, palms on the palms of another who stands below with bent knees. -trapeze,tightrope,wire,rope,silks,hoop,pyramid,stilts,unicycle,slackline,juggle,juggler,contortionist
D held gaze = The eyes rest on one fixed point straight ahead. -river,lake,tree
O rosin = White dust drifts from the palms through the beam.
W tights = in a sequined leotard -animal,robot,stilts,man,canyon
N net = Far below the net is a faint grid. +trapeze
B tent = The poles and ropes of the tent go up into the dark between rows of small pale faces. -street,canyon,city
L open sky = Clear sky light from the side, and a very small shadow far below. +street,canyon,city
L follow spots = Two spots cross on the body and leave the rest black. -street,canyon,city
V from below = View from below at a steep angle, wide, black, red and gold

work-lion-tamer | deed | tame, train, jump, perform, command, crack, balance & circus, ringmaster, lion, tiger, seal, elephant, ring of fire, burning hoop, whip, poodle, circus horse, lion tamer & #person, lion tamer | @ circus
D leap through the ring = The animal is halfway through the ring, forepaws stretched, belly low over the burning rim. +lion,tiger,hoop,fire
D ball on the nose = A striped ball turns on the tip of a wet nose, the neck stretched straight up. +seal
D forefeet on the drum = Two forefeet stand on a painted drum, head lifted high. +elephant,poodle,horse
D boots and arm = A red-coated figure stands with boots apart, one arm flung up, top hat in the other hand.
O sawdust = Sawdust flies up and hangs in the light.
N box = Star-painted boxes of three heights stand in the ring.
B tiers = Rows of faces go up into the dark under striped canvas.
L spot = A white spot from above with smoke in it, and warm bulbs round the ring's edge.
V ringside = Medium wide from the ringside, low, red, gold and black

work-ringmaster | thing | ringmaster, circus director, lion tamer, showman, strongman, knife thrower, sword swallower | @ circus
D in the ring = $The {stands|stand} in the middle of the sawdust ring with chest out, one arm sweeping wide, a top hat held against the heart. +ringmaster,director,showman,tamer
D at rest = $The {stands|stand} by a tent pole between two numbers, the tool of the trade held loose, a cloak thrown over the shoulders. -ringmaster,director,showman,tamer
D eyes = The eyes are painted at the corners and look past us to the top rows.
O gold = Gold braid is worn to its grey threads at the cuffs.
W red coat = in a red tailcoat with brass buttons and high boots +ringmaster,director,showman,tamer
W cloak = in a spangled costume with one missing sequin -ringmaster,director,showman,tamer,man
N drum = A drum, a chalk box and a curl of rope lie at the ring's edge.
B curtain = A star-sewn curtain hangs between two masts with bulbs.
L spot = A round white spot falls from above, warm bulbs glow behind.
V full = Full figure, slightly low, centred, red, gold and night blue

work-circus-place | place | circus, circus tent, big top, circus ring | @ any
D ring under the dome = A sawdust ring with a red and gold rim lies empty in the light under a dome of striped canvas. -outside,field,abandoned,night
D striped tent = A striped tent with two masts and a string of bulbs stands on trodden grass, its flap open. +outside,field,abandoned,night
D ropes = Rope ladders, a trapeze tied aside and a single silver hoop hang from the masts.
N wagons = A painted wagon with a stovepipe and a bucket for the horses stand close. +outside,field,abandoned,night
N benches = Benches in rings go up, a paper cone and a balloon string left on one.
L bulbs = Bulbs along every rope glow yellow under a deep blue sky. +night
L shaft = Light from the smoke hole falls as one slanting shaft on the sawdust. -night
V wide = Wide view from the entrance, symmetrical, red, cream and gold

work-puppets | deed | play, perform, move, show, make, dance, pull, puppeteer, marionette & puppet, puppets, marionette, marionettes, hand puppet, punch and judy, shadow puppets, ventriloquist, strings, puppeteer & #person, puppeteer | @ theatre, street, park, workshop
D strings from the cross = A wooden cross tilts in the hand above, and below a small wooden foot lifts, knee first. -hand,judy,shadow,ventriloquist
D over the ledge = Two cloth figures with big noses bend over a striped booth's ledge, one with a stick raised. +hand,judy
D hands behind the sheet = Behind a lit white sheet two hands and thin rods make a beast open its jaw. +shadow
D dummy on the knee = A dummy with a hinged jaw turns its head on the knee and stares at its partner. +ventriloquist
D hidden face = The one who moves them keeps the lips still, eyes on the little face. -shadow
O paint = The puppet's paint is chipped to wood at nose and chin.
N box = A trunk with limbs and caps in it stands open.
B watchers = In front are the backs of small heads, one arm pointing. +park,street,theatre
L lamp = A lamp from below on the small stage throws large shadows up the cloth.
V stage height = Close half-length at the height of the little stage, shallow focus, red stripes and wood

work-magician | deed | pull, perform, saw, levitate, show, vanish, make, do, hold, produce & rabbit, dove, hat, stage, wand, card trick, cards, dove, magic trick, wizard show, magician, conjurer, illusionist, assistant & #person, rabbit, magician, conjurer, illusionist | @ stage, theatre, living room, street
D out of the hat = White ears and two surprised eyes come up out of a top hat, a gloved hand round the scruff. -card,cards,saw,levitate,dove
D fan and missing card = Cards spring in an arc from one hand to the other, one of them standing out. +card,cards
D floating body = A stiff body lies on the air at hip height, cloth hanging straight, a ring passed along it. +levitate
D box in halves = A box on wheels stands in two halves, feet waving at one end, a smile at the other. +saw
D wings from the sleeve = A dove bursts from the cuff, wings blurred white. +dove
D raised brow = $The {looks|look} at us over it, one eyebrow high, finger to the lips.
W tails = in a black tailcoat with a red lining -child,girl,boy,rabbit
N table = A small table with a star cloth, silver cups and a folded paper stands by.
B curtain = A plum curtain hangs in folds behind.
L spot = A warm spot from the left and dust in it, the corners dark.
V waist up = Medium close from the front row, slightly low, plum, black and white

work-magician-portrait | thing | magician, conjurer, illusionist, fortune teller, hypnotist, stage magician | @ stage, theatre
D fan of cards = $The {holds|hold} a fan of cards before the lower half of the face, only eyes and hat to be seen above it.
D other hand = The free hand is open, palm up, with nothing in it.
O cards = The cards' backs are red with a worn sun; one is turned the wrong way.
W tailcoat = in a black tailcoat with a red lining and white gloves
N dove = A white feather lies on the sleeve.
B curtain = Folded plum velvet fills the back from edge to edge.
L low = A lamp from below right lights chin, fingers and brim; the velvet drinks the rest.
V close = Half-length straight on, symmetrical, plum, black and white

work-fire-show | deed | breathe, spit, swallow, juggle, spin, eat, twirl, dance, breather, dancer, eater & fire, flames, torches, poi, sword, sparklers, fire breather, fire dancer, fire eater & #person, dragon dancer, fire breather, fire dancer, fire eater | @ street, beach, square, stage
D cloud of flame = From pursed lips a cloud of flame rolls up and out, wider than the arms, torch still at its root. +breathe,spit,breather
D rings of light = Two burning balls on chains draw rings in the dark, one before the body, one behind. -breathe,spit,breather,swallow,eat,sword
D head back = The head is bent right back, and the thing goes down past the teeth. +swallow,eat,sword
D soot = The face is smeared with soot and shines with oil, eyes slits.
O sparks = Sparks fall and go out on the stones.
W bare arms = with leather cuffs; in a sleeveless leather waistcoat
N can = A can, a wet cloth and a bundle of unlit torches stand at the edge.
B ring = A ring of lit faces stands at a safe distance.
L fire = The flame is the only light, orange on skin and stones, blue-black night all round.
V medium = Medium full shot, slow shutter for the trails, orange and black

work-living-statue | deed | pose, sit, freeze, perform, pretend, rest, take a break, smoke, stand & silver man, statue costume, mascot, living statue, street performer, golden statue, human statue, mime & #person, living statue, street performer, golden statue, human statue | @ street, square
D painted from hat to shoe = From hat to shoe everything is one dull metal paint, even the lashes; not a fold moves.
D one live thing = Only the eyes have turned, wet and dark, to somebody at the knee. -rest,smoke,break,sit
D pause = $The {sits|sit} on the own pedestal with a paper cup, paint worn off round the mouth. +rest,smoke,break,sit
O pedestal = The pedestal is a crate under the same painted cloth, a tin before it.
N coin = A coin has just dropped into the tin and still spins. -rest,smoke,break
B square = Cobbles, café chairs and walkers go on behind, in colour and out of focus.
L overcast = Soft light from an open sky lies on the metal skin without glitter.
V full = Full figure, eye level, telephoto, one dull metal colour against soft street colours

work-model-runway | deed | walk, pose, stride, strut, show, model & runway, catwalk, fashion show, fashion, photo shoot, photoshoot, studio, model, fashion model & #person, cat, dog, robot, model, fashion model | @ runway, studio, street
D long step = One foot is set exactly before the other, hip pushed out, cloth swinging a beat behind. -pose,shoot,photoshoot,studio
D held angle = $The {holds|hold} an angle: one hand on the hip, chin over the shoulder, a knee turned in. +pose,shoot,photoshoot,studio
D blank look = The look goes over all heads; the mouth is slightly open.
O cloth = The cloth is cut in one long line and shows each step as a crease.
N front row = Knees, phones and a folded fan make up the front row. -pose,shoot,photoshoot,studio
N paper = The grey paper sweep has a tape mark and the print of a heel. +pose,shoot,photoshoot,studio
B white end = The white end of the walk glows, two others waiting small in it. -pose,shoot,photoshoot,studio
L octagon = A big soft lamp from the left and a dark edge on the right. +pose,shoot,photoshoot,studio
L top rows = Rows of lamps above give bright even light with short shadows. -pose,shoot,photoshoot,studio
V full = Full figure, straight on, telephoto, clean background

work-bellringer | deed | ring, pull, toll, strike, wind & bell, bells, church bell, bell tower, bell rope, gong, clock tower, tower clock, hunchback & #person, bellringer, monk | @ tower, church, temple
D rope and lifted heels = A thick rope with a woollen grip is pulled down to the knees, and at its next rise lifts the heels off the floor. -gong,strike,wind,clock
D beam against bronze = A hanging beam swings against the bronze, hands just letting it go. +gong,strike,temple
D crank = Both arms turn a crank, and a weight as big as a barrel creeps up. +wind,clock
D head back = $The {looks|look} up along it into the dark of the tower.
O bronze = Above, the green bronze bell is tilted, its clapper a black tongue.
N louvres = Pigeon feathers and a worn wooden step lie by the wall.
B stone = Rough stone with louvred openings closes in.
L slats = Daylight through the slats lies in bars over dust and rope.
V steep = Steep view up from the floor, wide, bronze green and dust gold

work-record-studio | deed | record, sing, mix, listen, play, rehearse & recording studio, studio, mixing desk, vinyl, record player, record, microphone, sound engineer, music producer & #person, cat, robot, sound engineer, music producer | @ studio, living room
D hand on the headphone = One hand presses a headphone to the ear, the mouth a palm from a microphone behind a round net. +sing,studio,recording -vinyl,player,mix,engineer
D sliders = Fingertips push three sliders together, eyes shut, head tilted to a big black loudspeaker. +mix,engineer,producer
D needle lowered = The arm is lowered by one finger to the edge of a black record. +vinyl,player,record -studio,recording
D listening face = $The {listens|listen} with the whole face, chin moving a little.
O glass = A double pane shows another room with a piano in it. +studio,recording,mix
N things = A mug of tea with honey, lyrics with crossed-out words and a small lamp are close.
B foam = The wall is dark felt and wood in uneven ribs.
L lamp = A low amber lamp lights hands and cheek, small green lamps blink behind.
V close = Medium close in profile, shallow focus, brown, black and amber

work-audience | deed | watch, laugh, clap, applaud, cry, asleep, sleep, eat, sit, yawn, audience & audience, theatre, theater, cinema, movie theatre, movie, film, opera, concert, play, popcorn, spectators, front row, drive-in & #person, #many, #couple, #animal, skeleton | @ theatre, cinema, opera
D lit faces = Faces are turned up to the same light, mouths half open, one hand stopped on its way from a paper bucket. -clap,applaud,laugh,sleep,asleep,cry,yawn
D hands together = Hands are blurred together before chests, some standing. +clap,applaud
D heads back = Heads are thrown back, one wipes an eye with a knuckle. +laugh
D asleep among them = In the middle one head has dropped on its chest, lower lip out. +sleep,asleep,yawn
D wet cheeks = Tears shine on one cheek, a handkerchief crushed under the nose. +cry
O red seats = Worn red plush seats with brass numbers run in rows.
N dropped = Popcorn and a programme lie on the carpet.
B rows = Rows of further faces go back, each dimmer.
L screen = Flickering pale light from in front lies blue on brows and knees.
V from the front = View from the front along the row, telephoto, blue and plush red
`;
