/** Topics of roles: nuns, brides, players of every game, and people out of tales. The form: `tableaux.ts`. */
export const TOPICS_ROLES_TABLEAUX = `
topic-nun | topic | nun, nuns, convent, mother superior, novice nun | @ any
N rosary and folded veil = A wooden rosary, a black prayer book with red edges and a starched white wimple [lie folded together/rest side by side].
W *black habit and wimple = with a silver cross on a cord; in a black habit, a white wimple and plain sandals
D veiled figures and rosary = A row of black-and-white habits is drawn as simple bells with round faces, one long rosary looping round them all.
D bell and doves = A small bell in an arch hangs above, two doves on its ledge.

topic-monk | topic | monk, monks, friar, monastery, abbot | @ any
N rope belt and psalter = A knotted rope belt, a wooden bowl and a psalter with one gilded initial [lie/rest] by a stub of beeswax.
W *hooded brown habit = with a shaved crown and bare feet in sandals; in a hooded brown habit tied with white rope
D hooded arch figure = A hooded figure with hands in the sleeves fits exactly into a pointed arch, a small candle before it.
D vine and beehive = Vine leaves run up both sides, a straw hive at the foot.

topic-buddhist-monk | topic | buddhist monk, buddhist monks, buddhism, zen monk, lama, buddhist | @ any
N alms bowl and prayer beads = A black alms bowl, a string of wooden beads and a bronze singing bowl with its felt striker stand on a saffron cloth.
W *saffron robe = with a shaved head and one shoulder bare; in a saffron robe folded over the left shoulder
D lotus and eight spokes = A wheel with eight spokes rises out of an open lotus, ripples in three rings below.
D clouds and bell = Curled clouds lie under it, a bell hung on a beam above.

topic-priest | topic | priest, vicar, pastor, clergyman, curate, parson, chaplain, reverend | @ any
N stole and hymn numbers = A folded embroidered stole, a worn prayer book and a wooden board of hymn numbers [lean/lie] together.
W *clerical collar = with a stiff white collar at the throat; in a black shirt and a shapeless dark jacket
D church spire and dove = A small church with one spire stands under a dove, light drawn as five straight rays.
D book and grapes = An open book with a ribbon lies beneath, wheat and grapes at its sides.

topic-pope | topic | pope, bishop, archbishop, cardinal, papal | @ any
N ring and tall mitre = A tall white mitre edged in gold, a heavy ring and a curled crozier stand on crimson velvet.
W *white cassock and sash = with a gold cross on the chest; in a long cassock and a small skullcap
D mitre and crossed keys = A pointed mitre sits above two crossed keys tied with a tasselled cord.
D stole and rays = A stole with three crosses hangs down, thin rays filling the ground behind.

topic-rabbi | topic | rabbi, torah, bar mitzvah, bat mitzvah, jewish | @ any
N prayer shawl and silver pointer = A fringed shawl with blue stripes, a silver pointer ending in a tiny hand and an embroidered skullcap lie together.
W *skullcap and shawl = with a skullcap on the crown; in a dark suit under a white shawl with fringes
D scroll and star = An open scroll on two wooden rollers lies under a six-pointed star drawn as two laced triangles.
D pomegranates and blue bands = Two pomegranates stand at the sides, three blue bands above and below.

topic-imam | topic | imam, muezzin, muslim prayer, quran, koran | @ any
N rug and carved stand = A red prayer rug with an arch in its weave, a folding carved stand and a string of 33 beads [rest/lie] together.
W *white cap and robe = with a close white cap; in a long plain robe
D dome and crescent = A ribbed dome with one slim minaret carries a crescent, an eight-pointed star repeating behind.
D arches and star lattice = A row of pointed arches closes the foot, a star lattice above.

topic-witch | topic | witch, witches, witchcraft, coven, wicca, sorceress | @ any
N cauldron and herb bundles = A soot-black cauldron, bundles of dried herbs and a jar of newts [hang/stand] round a twiggy broom.
W *pointed hat and shawl = with green-stained fingertips; in a bent pointed hat and a ragged shawl
D hat, broom and moon = A bent pointed hat hangs on the tip of a crescent moon, a broom crossing below with a cat on its stick.
D bubbles and herbs = Bubbles rise from a three-legged cauldron, a toad and a sprig at its foot.

topic-wizard | topic | wizard, sorcerer, warlock, mage, merlin, spell book | @ any
N wand and star chart = A gnarled wand, a crystal with a blue glow and a spell book shut with a clasp lie on a star chart.
W *starry robe and beard clasp = with rings on every finger; in a midnight robe sewn with silver stars
D tall hat and star burst = A tall crooked hat lets seven stars stream upward from its open brim, a wand laid across.
D owl and rune ring = A ring of angular signs runs round it, an owl at its lower edge.

topic-fortune-teller | topic | fortune teller, tarot, psychic, clairvoyant, crystal ball, palm reader, astrologer, horoscope, astrology | @ any
N crystal ball and tarot spread = A clouded crystal ball on three brass feet stands in a fan of worn tarot cards, a candle burnt low beside it.
W fringed shawl and rings = with coins sewn to a headscarf; in a fringed velvet shawl
D eye in the open hand = An open hand carries an eye in its palm, the sun above the fingers and the moon below the wrist.
D stars and crescent = Stars with four points and dots are joined by hairlines all round.

topic-magician | topic | magician, conjurer, illusionist, magic show, magic trick, stage magic | @ any
N top hat and card fan = A collapsible top hat, a fan of cards and three linked steel rings [lie/stand] beside a string of silk scarves.
W tailcoat and white gloves = with a playing card tucked in the cuff; in a tailcoat with a red lining
D rabbit ears in a hat = Two long ears stick up out of a top hat, a wand with a white tip throwing stars across it.
D cards and doves = Four cards fly out in an arc, a white dove between them.

topic-clown | topic | clown, circus clown, clowns | @ any
N red nose and long shoes = A red foam nose, a squirting plastic flower and a pair of yellow shoes half a metre long lie together.
W *painted face and ruff = with a white painted mouth and a red ball nose; in a spotted suit with a ruff and braces
D face of three circles = A face is made of three circles and two crosses for eyes, tufts of orange hair at both sides under a tiny hat.
D juggling balls and braces = Striped balls bounce along the foot, a flower on a bent stem at the side.

topic-juggler | topic | juggler, juggling, street performer, busker, street artist | @ any
N clubs and coin hat = Three striped clubs, five leather balls and an upturned hat with coins [lie/wait] close by.
W striped leggings and waistcoat = with chalk on the palms; in a patched waistcoat and striped leggings
D ring of balls over hands = Two open hands send seven balls round in one even arch, the topmost in another colour.
D unicycle and stars = A wheel with a saddle stands below, stars between the balls.

topic-acrobat | topic | acrobat, trapeze artist, tightrope walker, circus, contortionist, ringmaster, big top | @ any
N trapeze bar and chalk = A taped trapeze bar on its ropes, a bowl of white chalk and a pair of soft slippers hang and lie together.
W sequinned leotard = with chalked hands; in a sequinned leotard and a short satin cape
D striped tent and trapeze = A striped tent with a pennant opens its flaps on one figure hanging by the knees from a bar.
D pennants and drum = Pennants hang in two swags, a star-painted drum beneath.

topic-mime | topic | mime, pantomime, mime artist | @ any
N greasepaint and gloves = A pot of white greasepaint, a black pencil and two white gloves lie by a bowler with a single red flower.
W *striped jersey and white face = with a white face and a drawn teardrop; in a striped jersey, braces and white gloves
D two gloves on a pane = Two white gloves press flat on a pane that is drawn by its four corners alone.
D rose and striped band = One red rose stands below, black and white bands behind it.

topic-actor | topic | actor, actress, theatre, theater, drama club, stage play, amateur dramatics | @ any
N script and greasepaint sticks = A script with one part marked in yellow, sticks of greasepaint and a paste crown lie before a mirror ringed with bulbs.
W ruff and rolled script = with stage make-up to the jaw line; in a doublet worn over ordinary trousers
D two masks on ribbons = A laughing and a weeping mask overlap, their ribbons falling into one curl.
D curtain and rope = Heavy swags of curtain hang at both sides, a tasselled rope across the top.

topic-comedian | topic | comedian, stand-up comedy, comedy night, comedy club, stand up comic, open mic | @ any
N microphone and water stool = A microphone on a straight stand, a wooden stool and a half glass of water stand before a bare brick wall.
W crumpled blazer = with sweat at the hairline; in a crumpled blazer over a T-shirt
D laughing mouth on a mike = A microphone grins with a wide open mouth full of teeth, short lines jumping off both sides.
D stool and spotlight = A stool stands in a round spot, bricks hinted at in a few lines.

topic-ventriloquist | topic | ventriloquist, puppeteer, puppet, puppets, puppet show, marionette, marionettes | @ any
N strings and wooden hands = A wooden cross with eight strings lies beside two jointed hands and a head with a hinged jaw.
W *black velvet gloves = with a puppet sleeve on one forearm; in black from head to foot
D hand above a puppet = A big hand holds a cross from which eight lines run down to a small jointed figure in mid-step.
D stage box and stars = A small stage with a scalloped top frames it, stars along its edge.

topic-model | topic | fashion model, catwalk, runway model, fashion show, supermodel, fashion week | @ any
N clothes rail and heeled shoes = A rail of garments in clear bags, tall shoes with taped soles and a face chart with crayon marks stand together.
W sharp-shouldered coat = with hair scraped back wet; in a sharp-shouldered coat down to the ankles
D long figure and runway = A very long figure in five brush lines walks toward us down a strip that narrows to a point.
D hangers and swatches = Three hangers and torn swatches lie along one side.

topic-ballerina | topic | ballerina, ballet dancer, ballet, swan lake | @ any
N pointe shoes and ribbons = A pair of worn pink pointe shoes with darned tips, a tin of rosin and a coil of satin ribbon lie together.
W *tutu and leg warmers = with hair in a tight bun; in a stiff tutu with wool warmers pushed down to the ankles
D pointe and tutu disc = A dancer on one toe is drawn as a single upright line through the flat disc of a tutu.
D ribbons and feathers = Satin ribbons cross twice beneath, white feathers falling round.

topic-dancer | topic | dancer, dance class, dance school, salsa, tango, ballroom, flamenco, tap dancing | @ any
N heeled shoes and rosin = A pair of strapped dance shoes with suede soles, a red fringed shawl and a small speaker [lie/stand] together.
W swinging skirt and straps = with hair pinned behind one ear; in black with a wide red sash
D two figures in one curve = Two dancers lean into one S-shaped line, footprints set out below them in numbered steps.
D fan and roses = A fan opens at the lower edge, a rose lying across it.

topic-breakdancer | topic | breakdancer, breakdance, breakdancing, hip hop dancer, b-boy, street dance | @ any
N boombox and flat cardboard = A silver boombox, a flattened cardboard box taped to the ground and a pair of fat-laced trainers [wait/lie] together.
W tracksuit and cap = with sweatbands at both wrists; in a shell tracksuit and a backward cap
D figure upside down = A figure stands on one hand with legs crossed in the air, sound rings spreading from the palm.
D boombox and arrows = A boombox with two round speakers stands below, thick arrows curling off.

topic-dj | topic | dj, disc jockey, turntablist, record producer | @ any
N headphones and sleeve crate = Two turntables with a mixer between them, a crate of worn sleeves and one-sided headphones [stand/wait] together.
W headphones on one ear = with headphones held on one ear; in a plain black T-shirt
D record under two hands = A record with its grooves is touched by a flat hand, a fader below drawn as three sliders.
D crowd of hands = Raised hands in flat cut shapes fill the lower edge.

topic-rockstar | topic | rock star, rockstar, guitarist, rock band, rock music, rock concert, lead singer, heavy metal, metalhead | @ any
N guitar and taped set list = A scuffed electric guitar leans on a black amplifier, a set list in marker pen taped to its side.
W leather jacket and wristbands = with rings and chipped black nails; in a studded leather jacket
D guitar with lightning = An electric guitar stands diagonally, a jagged bolt coming out of its body and two wings behind the neck.
D flames and amplifier = An amplifier stack stands behind, flames licking up both sides.

topic-punk | topic | punk, punks, punk rock, mohican, mohawk | @ any
N studs and torn flyers = A cut-and-paste flyer, a padlock on a chain and a boot with red laces lie together, safety pins strewn round them.
W *studs and spiked hair = with hair in tall spikes; in a studded leather jacket and tartan trousers
D torn letters and pin = Letters torn from newspapers stand crooked across a ripped strip, one safety pin holding it together.
D torn tartan and stencil stars = Torn tartan fills one corner, stencilled stars and a fist the other.

topic-goth | topic | goth, goths, gothic teenager, emo, goth girl | @ any
N candlesticks and black lace = Two dripping black candles, a velvet choker and a bat cut from paper [hang/stand] by a dried dark rose.
W *black lace and silver = with black lips and ringed eyes; in black lace, velvet and silver chains
D bat and thorned rose = A rose with long thorns climbs a pointed window, one bat with spread wings above.
D moon and iron gate = A wrought gate with spear tips closes the foot, a thin moon above.

topic-hippie | topic | hippie, hippy, flower power, sixties, 1960s, woodstock | @ any
N beads and tie-dye = A tie-dyed cloth, strings of wooden beads and a guitar with a daisy stuck under its strings lie together.
W headband and fringes = with a daisy behind the ear; in a fringed suede waistcoat and flared jeans
D peace sign of petals = A peace sign is grown over with daisies, wavy bands of orange and pink running round it.
D van and daisies = A round-nosed van with a daisy on its front drives along the foot.

topic-hipster | topic | hipster, hipsters, indie band | @ any
N fixed-wheel bike and film camera = A fixed-wheel bicycle with one brake, a film camera on a strap and a terrarium of moss stand together.
W turned-up trousers and beanie = with round glasses; in a small rolled beanie and turned-up trousers
D moustache and crossed arrows = A waxed moustache sits between two crossed arrows, a small diamond left in each of the four gaps.
D bicycle and glasses = Round glasses hang above, a bicycle in thin line beneath.

topic-cowboy | topic | cowboy, cowgirl, cowboys, rancher, wild west, western film, rodeo | @ any
N lasso and worn saddle = A coiled lasso, a worn saddle over a rail and a dented coffee pot [hang/stand] close by, dust on all of them.
W *hat, bandanna and spurs = with a sun-creased neck; in a sweat-stained hat, a bandanna and spurred boots
D boot and lasso ring = A stitched boot with a spur stands in a ring of lasso, a cactus and a star on either side.
D cactus and mesa = A three-armed cactus and a flat-topped rock stand against a low sun.

topic-knight | topic | knight, knights, medieval knight, armour, jousting, camelot | @ any
N helmet and notched sword = A steel helmet with a slit visor, a notched sword and a shield with flaked paint [lean/lie] together.
W *plate and mail = with mail showing at the elbows; in dented steel plate under a cloth surcoat
D shield, helm and lance = A quartered shield stands under a closed helm with a plume, a lance and a sword crossed behind.
D castle and pennants = A crenellated wall with three pennants closes the foot.

topic-samurai | topic | samurai, ronin, shogun, bushido, katana | @ any
N sword rack and horned helmet = Two curved swords rest on a lacquer rack under a horned helmet with a laced neck guard.
W *laced armour = with hair in a topknot; in laced lacquer armour over wide trousers
D mask and red disc = A scowling half mask under a horned helmet stands before a flat red disc, one blade slanting through.
D blossom and waves = Blossom petals drift across, stylised waves with claw crests beneath.

topic-ninja | topic | ninja, ninjas, shinobi | @ any
N throwing stars and rope = Three black throwing stars, a grappling hook on a rope and a pair of split-toed boots lie together.
W *wrapped black cloth = with only the eyes showing; in wrapped black cloth and split-toed boots
D eyes in a black band = A round black head shows only a strip with two narrowed eyes, a star with four points spinning beside it.
D roof tiles and moon = A tiled roof ridge cuts across, a big moon behind it.

topic-viking | topic | viking, vikings, norseman, longship, norse | @ any
N round shield and axe = A round shield with an iron boss, a bearded axe and a drinking horn [hang/lie] together on a wolfskin.
W *furs and arm rings = with silver rings on the arms; in a belted tunic with a fur collar
D longship and shields = A longship with a dragon head rides one curled wave, round shields along its side under a striped sail.
D runes and knots = Angular runes run round the edge, a knotted beast at each side.

topic-roman | topic | roman soldier, gladiator, centurion, ancient rome, roman empire, legionary, caesar | @ any
N crested helmet and sandals = A bronze helmet with a red crest, nailed sandals and a curved shield with a gold thunderbolt [lean/stand] together.
W *segmented armour = with a red neck cloth; in banded armour over a short tunic
D laurel and eagle = An eagle with spread wings stands in a laurel wreath on a striped standard.
D fluted columns and step = Two fluted columns stand left and right, a stepped base below.

topic-greek | topic | ancient greece, greek god, greek goddess, greek myth, zeus, athena, olympus | @ any
N black-figure vase and olive = A vase with black figures, an olive branch and a broken piece of fluted marble [stand/lie] together.
W draped white and fillet = with a gold fillet round the hair; in white cloth pinned at the shoulder
D meander and owl = An owl sits on a column under an olive branch, a key meander running all round the edge.
D waves and columns = Scroll waves roll along the foot, half a column standing at each side.

topic-egyptian | topic | ancient egypt, egyptian, pharaoh, cleopatra, mummy, mummies, hieroglyphs, tutankhamun | @ any
N scarab and canopic jars = A blue scarab, four jars with animal heads and a strip of papyrus with picture signs stand together.
W pleated linen and collar = with eyes rimmed in kohl; in pleated linen and a broad collar of beads
D eye and winged scarab = A winged scarab lifts a red disc, one long-lined eye on each side and a row of picture signs below.
D pyramids and lotus = Three pyramids stand behind, lotus buds in a row beneath.

topic-king | topic | king, kings, monarch, royal, royalty, coronation, his majesty | @ any
N crown and orb = A crown with an ermine rim, a gold orb and a sceptre lie on a tasselled crimson cushion.
W *ermine and chain = with a heavy chain on the shoulders; in a crimson mantle edged with ermine
D crown on a cushion = A crown with five arches and a cross at its top stands over a ribbon, a lion on each side.
D fleur-de-lis and ermine = Ermine tails and lilies alternate across the ground.

topic-queen | topic | queen, queens, empress, her majesty, queen elizabeth | @ any
N tiara and white gloves = A diamond tiara in its velvet case, long white gloves and a small square handbag lie together.
W *tiara and sash = with pearls in three rows; in brocade with a blue sash and a star
D profile with crown = A crowned head in profile sits in an oval ring of beads, a rose and a thistle at its foot.
D pearls and rose = A double row of pearls loops beneath, a full rose in its middle.

topic-princess | topic | princess, princesses, prince, fairy tale castle, cinderella | @ any
N satin slipper and circlet = A satin slipper, a thin gold circlet and a velvet cape [lie/hang] together, one spray of roses across them.
W *circlet and long sleeves = with a circlet on loose hair; in velvet with long hanging sleeves
D tower and tiara = A tower with a pointed roof and one window has a tiara for its cornice, stars arched above.
D frog and carriage = A small frog with a crown sits below, a round carriage at the side.

topic-butler | topic | butler, valet, footman, concierge, doorman | @ any
N silver tray and ironed paper = A silver tray with an ironed newspaper, a clothes brush and a row of small bells on springs [wait/stand] together.
W *tailcoat and gloves = with white gloves; in a black tailcoat and a striped waistcoat
D bow tie and bell = A gloved hand carries a domed dish above a bow tie, a bell on a curl of spring in the corner.
D keys and teacup = A ring of keys hangs at the side, a cup with a steam curl below.

topic-politician | topic | politician, president, prime minister, mayor, senator, minister, government | @ any
N rosette and microphones = A bunch of microphones with coloured cubes, a satin rosette and a glass of water stand on a lectern.
W *dark suit and pin = with a small pin on the lapel; in a dark suit with a plain tie
D lectern and ribbon = A lectern with five microphones stands under a gathered bunting, a rosette at each end.
D columns and stars = A row of columns under a pediment stands behind, stars in an arc.

topic-bride | topic | bride, brides, bridal, bridesmaid, bridesmaids, hen party, hen do, hen night, bachelorette | @ any
N bouquet and satin shoes = A tied bouquet of white peonies, satin shoes with scuffed soles and a garter with a blue ribbon lie together.
W *veil and lace = with a veil pinned at the back of the hair; in ivory lace with a row of small buttons
D veil and two rings = Two rings interlock under a falling veil, orange blossom curving round on both sides.
D peonies and ribbon = Two full peonies and a long ribbon close the foot.

topic-groom | topic | groom, bridegroom, best man, stag do, stag party, bachelor party | @ any
N buttonhole and folded speech = A white rose buttonhole with its pin, a folded speech on cards and a pair of cufflinks lie together.
W morning coat and rose = with a white rose on the lapel; in a grey morning coat and a pale waistcoat
D top hat and bow tie = A top hat stands over a bow tie and a rose with one leaf, two rings beneath.
D cufflinks and champagne = Two flutes touch rims below, bubbles rising between.

topic-newlyweds | topic | newlyweds, newly married, honeymoon, just married, wedding, marriage | @ any
N confetti and tin cans = Tin cans on strings, a drift of paper petals and a two-tier cake with one slice gone are gathered together.
W confetti in the hair = with confetti in the hair; in wedding clothes and plain rings
D two doves and rings = Two doves hold one ribbon over a pair of linked rings, a heart left between their wings.
D car with cans = A round little car drives off below, tins bouncing on strings behind.

topic-scout | topic | scout, scouts, girl guide, girl guides, boy scout, girl scout, brownies troop, jamboree | @ any
N badges and knotted rope = A sash of round embroidered badges, a whittled stick and a rope with a reef knot in it lie together.
W *neckerchief and badges = with a woggle at the throat; in a khaki shirt covered with badges
D tent and trefoil = A ridge tent stands before a pine under a rope that ties itself in a circle of knots.
D campfire and compass = Crossed logs with three flames burn below, a compass star above.

topic-goalkeeper | topic | goalkeeper, goalie, goaltender, keeper in goal | @ any
N worn gloves and net = A pair of latex gloves worn through at the palms hangs by its straps from a goal net, a muddy ball in its corner.
W *padded gloves and bright shirt = with mud down one side; in a padded bright shirt and big latex gloves
D gloves round a ball = Two spread gloves reach for a ball at the top corner, the net drawn as a fine grid behind.
D penalty lines = White lines of the box run round it, a dotted arc to the corner.

topic-referee | topic | referee, umpire, linesman, refereeing | @ any
N whistle and two cards = A pea whistle on a black cord, a red and a yellow card and a stopwatch lie together.
W *black kit and whistle = with a whistle between the lips; in black shorts and a shirt with a breast pocket
D hand with a card = A straight arm holds up one card, a whistle hanging below with three short lines.
D striped sleeve and stopwatch = Black and white stripes fill the ground, a stopwatch at the foot.

topic-coach | topic | football coach, sports coach, personal trainer, swimming coach, gym teacher, pe teacher, fitness trainer | @ any
N whistle and tactics board = A stopwatch, a whistle on a lanyard and a board with crosses and arrows stand by a net of balls.
W *tracksuit and whistle = with a clipboard under one arm; in a zipped tracksuit and trainers
D arrows and crosses = Crosses and circles are joined by curved arrows round a stopwatch in the middle.
D ball and cones = A row of small cones stands along the foot, a ball rolling between them.

topic-lifeguard | topic | lifeguard, lifeguards, lifesaver, baywatch, beach patrol | @ any
N red float and whistle = A red rescue float with its strap, a tall white chair and a whistle [stand/wait] beside a flag in red and yellow.
W *red shorts and whistle = with zinc cream on the nose; in red shorts and a faded yellow T-shirt
D ring and tall chair = A red-and-white ring frames a tall chair under a sunshade, two waves at its feet.
D flag and surfboard = A two-coloured flag flies at the left, a board stuck in the sand.

topic-swimmer | topic | swimmer, swimming, wild swimming, swim team, cold water swimming, swimming club | @ any
N goggles and towel = A pair of blue goggles, a rubber cap turned inside out and a striped towel [hang/lie] together, wet through.
W *rubber cap and goggles = with wet skin and red rings round the eyes; in a dark costume and a rubber cap
D arm over lane lines = One bent arm comes over a row of wavy lines, a capped head turned to the side beneath it.
D tiles and lane floats = Small square tiles make the ground, lane floats in red and white crossing.

topic-diver | topic | diver, scuba diver, scuba diving, deep-sea diver, freediver, snorkelling, snorkeling, scuba | @ any
N mask and finned shoes = A mask with a snorkel, long black fins and a scratched yellow tank [drip/stand] together.
W *wetsuit and tank = with the mark of a mask round the eyes; in a black neoprene suit with a yellow tank
D helmet and bubbles = A round brass helmet with a grille window sends a column of bubbles up past two small fish.
D coral and fish = Branching coral rises from the foot, a striped fish looking in.

topic-surfer | topic | surfer, surfing, surfboard, surf shop, surfers, surf school | @ any
N waxed board and leash = A waxed longboard with one mended ding, a coiled leash and a wetsuit hung by its heels [stand/wait] together.
W *half-peeled wetsuit = with salt-stiff hair; in a wetsuit peeled down to the waist
D wave curl and board = A wave curls over into a circle, an upright board with a stripe standing inside it.
D sun and palms = A low striped sun stands behind, one palm bending in from the side.

topic-skier | topic | skier, skiing, ski, ski trip, ski resort, slopes, apres ski, ski lift | @ any
N skis and buckled boots = Two pairs of skis with scraped edges, four-buckle boots and a lift pass on a spring cord [stand/lean] together.
W *goggles and ski jacket = with goggles on the forehead and pale rings round the eyes; in a padded jacket with a lift pass
D crossed skis and peak = A pair of skis crosses in front of a peak with a white cap, two curved tracks running down it.
D firs and lift = Snow-capped firs stand at the foot, a chair lift crossing on its wire.

topic-snowboarder | topic | snowboarder, snowboard, snowboarding | @ any
N stickered board and bindings = A stickered board with strap bindings, fat mittens and a pair of mirrored goggles lie in a puddle of snow.
W baggy trousers and beanie = with mirrored goggles on a beanie; in baggy bright trousers and a long jacket
D board in mid-air = A board tilts above a half-pipe, a figure folded down over it with one hand on its edge.
D flakes and pines = Pines drawn as stacked triangles stand left and right, flakes in the air.

topic-ice-skater | topic | ice skater, figure skater, ice skating, ice rink, figure skating, skating rink | @ any
N white boots and guards = White boots with bright blades and rubber guards lie tied by their laces, a bobbled hat beside them.
W *glitter dress and gloves = with cold-reddened cheeks; in close stretch fabric sewn with glass beads
D blade and loop trace = A single blade has cut a figure of eight into the ground, small flakes in its loops.
D mitten and pond = A frozen pond with a scalloped edge lies below, a mitten dropped beside it.

topic-cyclist | topic | cyclist, cycling, bicycle club, bike ride, cyclists, road bike, tour de france, bike shop | @ any
N wheel and bottle cages = A racing wheel with a flat tyre, two squashed bottles and a chain whip lie together, black grease on all.
W *jersey and clip shoes = with a chain mark on one calf; in a tight jersey with three back pockets
D wheel with chain = A spoked wheel rolls over a mountain line, its chain looping out into a frame around the whole.
D hill road and milestone = A road zigzags up behind, a milestone at its foot.

topic-mountain-biker | topic | mountain biker, mountain bike, mountain biking, bmx, downhill biking | @ any
N mud-caked bike and helmet = A wide-barred bike caked in mud, a full-face helmet and knee pads lie where they were taken off.
W *mud splashes and pads = with mud flecked over the chest; in baggy shorts and knee pads
D tyre tread over pines = A knobbly tyre tread runs as a ring round three pines and a jagged ridge.
D rocks and jump = A ramp of rocks rises from the left, a small rider above it.

topic-runner | topic | runner, running club, marathon, jogging, jogger, 10k, parkrun, running race, fun run | @ any
N numbers and gel sachets = A paper number with four safety pins, squeezed gel sachets and a pair of laced shoes lie together.
W *vest and number = with salt dried on the temples; in a light vest with a number and short shorts
D shoe with speed lines = A running shoe lifts off the toe, three long lines behind it and a ribbon in front.
D city line and start arch = An arch with bunting stands behind, lane lines curving to the front.

topic-hiker | topic | hiker, hiking, walking club, rambler, trekking, backpacker, trek, hillwalking, backpacking | @ any
N boots and folded map = Muddy boots with red laces, a folded map in a clear case and a steel flask stand beside a frame rucksack.
W *rucksack and boots = with a map case round the neck; in a red waterproof and gaiters
D boot under peaks = Two peaks and a winding path are set inside the outline of a boot sole.
D signpost and sun = A signpost with three arms stands left, a half sun between the peaks.

topic-climber | topic | climber, climbing, rock climbing, mountaineer, bouldering, alpinist, mountaineering, climbing wall | @ any
N rope and chalk bag = A coiled blue rope, a bunch of metal snap hooks and a chalk bag with white fingerprints [hang/lie] together.
W *harness and chalk = with chalk to the wrists; in a harness hung with metal clips
D hook over summit = An oval snap hook frames a pointed peak, a rope running out of it in one loop.
D coil of rope = A coil of rope hangs at the side, small chalk prints leading up.

topic-paraglider | topic | paraglider, paragliding, skydiver, skydiving, parachutist, parachute, hang glider, hang gliding | @ any
N packed canopy and lines = A half-packed canopy in orange and white spills thin lines, a helmet and an altimeter on its strap beside it.
W *jumpsuit and harness = with goggles pushed up; in a zipped jumpsuit with a wide harness
D canopy and hanging figure = A curved canopy of seven cells hangs over a tiny figure, two clouds at its sides.
D valley and river = A winding river and tiny fields lie far beneath.

topic-horse-rider | topic | horse rider, horse riding, horseback riding, equestrian, jockey, show jumping, dressage, pony club, riding school, horse girl | @ any
N saddle and rosettes = A waxed saddle on its rack, a row of red and blue rosettes and a hoof pick hang together, straw stuck to the girth.
W *jodhpurs and velvet hat = with straw on one shoulder; in jodhpurs, long boots and a velvet hat
D horse head in horseshoe = A plaited horse's head looks out of a horseshoe, a rosette hanging from each end.
D jump and laurel = A striped jump with two poles stands below, laurel at both sides.

topic-boxer | topic | boxer in the ring, boxing, boxing club, prize fighter, boxing gym, kickboxer, kickboxing | @ any
N red gloves and hand wraps = Red gloves tied by their laces hang over a coil of yellow hand wraps and a bucket with a sponge.
W *wraps and satin shorts = with wrapped hands and a plaster over one eyebrow; in satin shorts and high laced boots
D gloves on a rope = A pair of gloves hangs from one nail, three ring ropes running level behind them.
D bell and stars = A round bell hangs above, stars and a burst at the glove.

topic-wrestler | topic | wrestler, wrestling, luchador, lucha libre, sumo, sumo wrestler | @ any
N mask and champion belt = A silver laced mask, a heavy belt with a brass plate and a roll of white tape lie together.
W *mask and boots = with taped wrists; in a bright laced mask and high boots
D masked face = A laced mask with flame shapes round the eyes faces forward, a plate belt curved beneath it.
D stars and ropes = Three ring ropes run behind, stars in the corners.

topic-martial-artist | topic | martial arts, karate, judo, taekwondo, kung fu, jiu jitsu, aikido, black belt | @ any
N folded jacket and belts = A folded white jacket lies under three rolled belts in yellow, green and black, a split board beside them.
W *white suit and belt = with bare feet; in a white cotton suit tied with a black belt
D high kick and belt knot = A figure of few strokes kicks straight up, a knotted belt flying out below it.
D red disc and brush stroke = One dry brush stroke makes a ring behind.

topic-fencer | topic | fencer, fencing club, fencing, swordsman, musketeer | @ any
N mesh mask and foils = A mesh mask, a white padded glove and two foils with red tips lie crossed together.
W *white padded jacket = with a mask under one arm; in a white padded jacket and breeches
D crossed foils and mask = Two foils bend over one another in front of a round mesh mask.
D ribbons and rapier guard = A ribbon winds round the crossing, a curled hand guard beneath.

topic-archer | topic | archer, archery, bow and arrow, robin hood, bowman | @ any
N quiver and straw butt = A leather quiver of white-fletched arrows stands against a straw target with three holes close to the gold.
W *arm guard and quiver = with a leather guard on the forearm; in a green tunic and a quiver
D arrow in the rings = Five rings fill the ground, an arrow with striped feathers stuck just beside the middle.
D oak leaves and quiver = Oak leaves frame the lower half, a quiver lying across.

topic-golfer | topic | golfer, golf, golf club, golf course, putting green | @ any
N bag and pitted balls = A leather bag of irons with knitted covers, three pitted balls and a pencil on a score card stand together.
W diamond jumper and glove = with one white glove; in a diamond-pattern jumper and two-tone shoes
D flag and dimpled ball = A dimpled ball lies before a small flag in its hole, two clubs crossed behind.
D hills and tee = Three smooth hills roll behind, a tee standing at the foot.

topic-tennis-player | topic | tennis player, tennis, wimbledon, tennis club, badminton, padel, squash player | @ any
N racket and balls in a tube = A racket with frayed strings, a tube of yellow balls and a white towel lie together.
W *whites and wristband = with a towelling band on the wrist; in a white polo shirt and pleated shorts
D crossed rackets and ball = Two rackets cross, a ball with its curved seam sitting between the heads.
D court lines = White court lines run in perspective behind, a low net across.

topic-footballer | topic | footballer, football, soccer, football fan, football club, football team, world cup, soccer player | @ any
N muddy boots and scarf = Muddy studded boots, a striped scarf and a scuffed ball of black and white panels lie together.
W *striped shirt and shin pads = with grass stains on both knees; in a striped shirt and rolled socks
D ball over crest = A panelled ball sits in a shield with two stripes, a star above and laurel below.
D stadium and scarf = A scarf with two stripes ripples beneath, floodlights at both sides.

topic-rugby-player | topic | rugby player, rugby, rugby club, six nations | @ any
N oval ball and gumshield = An oval leather ball, a gumshield in its case and a roll of white tape lie in dried mud.
W hooped shirt and tape = with taped ears; in a hooped shirt with one torn collar
D oval ball and posts = An oval ball with laces flies between two tall posts shaped like an H.
D mud and laurel = Laurel closes the foot, three splashes of mud flying up.

topic-american-football | topic | american football, quarterback, super bowl, nfl, touchdown | @ any
N helmet and laced ball = A helmet with a face cage, wide shoulder pads and a pebbled brown ball lie together, grass in the cage.
W *shoulder pads and helmet = with black stripes under the eyes; in wide pads and tight knee trousers
D helmet side on = A helmet with one stripe and a two-bar cage stands in profile over a laced ball and a row of yard lines.
D stars and laces = Stars fill one half, big white laces the other.

topic-basketball-player | topic | basketball player, basketball, nba, slam dunk | @ any
N hoop net and high shoes = An orange ball rubbed smooth, high laced shoes and a torn net lie together under a dented rim.
W *vest and headband = with a towelling band round the head; in a loose vest and long shorts
D ball through a ring = An orange ball with its four seams drops through a rim, the net flaring below.
D court circle = The half circle and lines of a court lie beneath, a star at each side.

topic-baseball-player | topic | baseball player, baseball, softball, world series, home run | @ any
N mitt and stitched ball = A dark leather mitt holds a scuffed ball with red stitches, an ash bat and a dusty cap beside it.
W *pinstripes and cap = with dirt along one thigh; in pinstriped flannel and a cap
D crossed bats and diamond = Two bats cross over a diamond, a ball with two curved red seams at the top.
D cap and pennant = A cap with a curved peak sits below, a long pennant behind.

topic-cricketer | topic | cricketer, cricket match, cricket club, village cricket, cricket bat | @ any
N bat, pads and red ball = A linseed-darkened bat, strapped white pads and a red ball worn on one side lie by three stumps.
W *whites and pads = with a red smear on one thigh; in cream flannels and strapped pads
D stumps and bat = Three stumps with two bails lean apart as a red ball goes through, a bat standing at the side.
D pavilion and trees = A small pavilion with a clock stands behind between two round trees.

topic-hockey-player | topic | ice hockey, hockey player, hockey, puck | @ any
N taped stick and puck = A stick with black tape on its blade, a scuffed puck and a padded glove lie in ice shavings.
W *padded jersey and cage = with a scar through one eyebrow; in a padded jersey with a big number
D crossed sticks and puck = Two taped sticks cross over a black puck, ice cracks running out from it.
D helmet and ice scratches = Curved scratches cross the ground, a caged helmet below.

topic-racing-driver | topic | racing driver, formula one, formula 1, race car driver, motor racing, go-kart, go-karting, rally driver, f1, grand prix | @ any
N helmet and slick tyre = A full-face helmet with a tear-off visor, a fireproof balaclava and a bald slick tyre stand together.
W *fireproof suit and patches = with hair pressed flat from the helmet; in a quilted suit covered in patches
D checkered flag and helmet = A helmet in profile leans into a waving checkered flag, three speed lines behind.
D track bends = A track with striped kerbs winds behind, tyre marks crossing it.

topic-biker | topic | biker, bikers, motorcyclist, motorbike club, motorcycle club, hells angels | @ any
N open-face helmet and chain = An open-face helmet with goggles, studded gauntlets and an oily drive chain lie on a folded leather jacket.
W *patched leather waistcoat = with a wallet chain at the hip; in a patched leather waistcoat and heavy boots
D winged wheel and pistons = A spoked wheel carries two wings, a pair of pistons crossed beneath it.
D flames and road = A straight road runs to the horizon, flames curling off both sides.

topic-skateboarder | topic | skateboarder, skateboard, skateboarding, skate park, skatepark, skater girl, skater boy | @ any
N scraped deck and bearings = A scraped deck with four soft wheels, a skate tool and a shoe worn through at the toe lie together.
W beanie and torn knees = with a scab on one elbow; in wide trousers and flat-soled shoes
D board on its tail = A board stands on its tail showing wheels and a graphic, one curved ramp behind.
D splashes and stars = Spray splashes, stars and an arrow fill the corners.

topic-rollerskater | topic | roller skater, roller skating, roller skate, rollerblading, roller derby, roller disco, roller skates | @ any
N skates and knee pads = White boots on four orange wheels, striped socks and dented knee pads lie with their laces tangled.
W *striped socks and pads = with scuffed knee pads; in short shorts, striped socks and a helmet
D boot with wheels and wing = A laced boot on four wheels has a small wing at its heel, a rainbow stripe running out behind.
D stars and laces = Long laces loop into a bow, stars trailing behind.

topic-gymnast | topic | gymnast, gymnastics, cheerleader, cheerleading, trampoline club, cheerleaders | @ any
N chalk and hand grips = A bowl of chalk, leather hand grips and a ribbon on a stick lie on a blue mat.
W *sparkled leotard = with chalk on palms and thighs; in a sparkled long-sleeved leotard
D ribbon spiral and split = A ribbon winds in a long spiral over a figure in a split leap.
D rings and beam = Two rings on straps hang above, a level beam beneath.

topic-weightlifter | topic | weightlifter, weightlifting, bodybuilder, gym, bodybuilding, crossfit, powerlifter, strongman, workout | @ any
N dumbbells and chalk = A pair of iron dumbbells with worn grips, a wide leather belt and a block of chalk lie together.
W *leather belt and vest = with chalked hands; in a cut-down vest and a wide leather belt
D bent bar and plates = A bar with big plates bends over two fists, short lines above the knuckles.
D flames and laurel = Laurel bends round the foot, short rays behind the bar.

topic-yogi | topic | yoga, yogi, yoga teacher, yoga studio, pilates, yoga class | @ any
N rolled mat and cork block = A rolled purple mat, a cork block and a brass bowl with its striker stand together.
W bare feet and soft cotton = with bare feet; in soft loose cotton and a knotted hair band
D crossed-leg figure in lotus = A cross-legged figure of one line sits inside a lotus with eight petals, a sun above the head.
D leaves and moon phases = Five moon phases stand in an arc above, leaves at both sides.

topic-student | topic | student, university student, students, college student, undergraduate, fresher, freshers, campus | @ any
N ring binders and noodles = Highlighted notes, a tower of library books and an empty noodle pot with its fork stand round an open laptop.
W tote bag and big jumper = with a canvas bag on the shoulder; in a big jumper with a college crest
D backpack and pencil = A backpack opens at the top for a ruler, a pencil and a rolled paper, a square cap hung from its strap.
D cup and formulas = A steaming cup and a lamp stand by, formulas in small hand around.

topic-schoolchild | topic | schoolchild, schoolboy, schoolgirl, pupil, first day of school, back to school, schoolkids, school uniform | @ any
N satchel and lunch box = A satchel with a reflecting clasp, a dented lunch box and a pencil case with a broken zip lie together.
W uniform and rucksack = with one sock down; in a school jumper and a rucksack too big for the back
D satchel, ruler and apple = A satchel with two buckles stands between a ruler and an apple, chalk stars strewn above.
D alphabet and bus = A yellow bus drives along the foot, pencils standing as a fence.

topic-toddler | topic | toddler, preschooler, nursery school, kindergarten, playgroup, nanny, babysitter, childminder, daycare | @ any
N stacking rings and beaker = Stacking rings in five colours, a beaker with two handles and a chewed board book lie about.
W dungarees and bib = with jam round the mouth; in small dungarees and odd socks
D blocks and duck = Three lettered blocks are stacked crooked, a duck on wheels with a string beside them.
D stars and train = A wooden train of three wagons rolls along the foot.

topic-teenager | topic | teenager, teenagers, teen, teens, teenage, adolescent | @ any
N cracked phone and trainers = A phone with a cracked corner, tangled earphones and trainers kicked off with the laces tied lie together.
W hood and headphones = with one earphone in; in an oversized hooded top
D headphones and zigzag = A pair of headphones sits round a speech bubble full of zigzags, stickers and stars scattered about.
D stickers and smile = Stickers of a lightning, a smile and a heart overlap about it.

topic-grandparent | topic | grandparent, grandma, grandmother, granny, grandfather, grandpa, grandad, nan, pensioner, pensioners, old age | @ any
N glasses and crossword = Reading glasses on a crossword half filled in, a tin of boiled sweets and a crocheted blanket [lie/wait] together.
W cardigan and slippers = with glasses low on the nose; in a hand-knitted cardigan and checked slippers
D armchair and cup = A winged armchair with a lace cloth stands beside a steaming cup and a ball of wool.
D cat and lamp = A cat sleeps on the rug below, a fringed lamp beside it.

topic-commuter | topic | commuter, commuters, commuting, rush hour, daily commute | @ any
N travel card and folded paper = A travel card in a scratched wallet, a folded free paper and a lidded paper cup [stand/lie] together.
W lanyard and earphones = with white earphones and a lanyard; in a raincoat over office clothes
D hanging straps and lines = Three hanging straps swing at one angle over a map of coloured lines with round stops.
D skyline and pigeons = A skyline closes the foot, one pigeon on the platform edge.

topic-tourist | topic | tourist, tourists, tour guide, sightseer, sightseeing, holidaymaker, city break | @ any
N folding map and camera = A folding city map torn at the creases, a camera with a long strap and three postcards lie together.
W sun hat and camera = with a sunburnt nose; in a sun hat, shorts and sandals with socks
D suitcase and landmarks = A suitcase covered with stickers opens on a row of towers and domes in outline.
D stamps and arrows = Round ink stamps and a dotted flight line lie over the ground.

topic-homeless | topic | homeless, rough sleeper, beggar, tramp, hobo | @ any
N sleeping bag and cardboard = A rolled sleeping bag, flattened cardboard and a paper cup with a few coins are gathered in a shopping trolley.
W layered coats = with fingerless gloves; in two coats one over the other
D bench and blanket = A bench in side view carries a folded blanket and a small dog, one star above.
D street lamp and snow = A street lamp leans over it, its light a plain triangle.

topic-refugee | topic | refugee, refugees, migrant, migrants, asylum seeker, immigrant | @ any
N tied bundle and life jacket = A tied bundle, an orange life jacket and a photograph in a plastic sleeve lie together.
W blanket round the shoulders = with a grey blanket round the shoulders; in clothes of several seasons
D hands and small boat = Two open hands hold a small boat with a row of round heads, one wave beneath.
D tent row and birds = A row of tents stands far behind, birds leading toward it.

topic-drag-queen | topic | drag queen, drag show, drag queens, cabaret, burlesque | @ any
N wigs and false lashes = A tall copper wig on its stand, false lashes in their case and a feather boa lie before a ring of bulbs.
W sequins and lashes = with winged lashes and contoured cheeks; in floor-length sequins and a tall wig
D lips, lash and boa = A pair of glossy lips sits under two huge lashes, a feather boa curling round them.
D stars and microphone = A glittering microphone stands below, stars and bulbs all round.

topic-superhero | topic | superhero, superheroes, superheroine, batman, superman, comic book hero | @ any
N cape and spare mask = A red cape on a hanger, a spare eye mask and a belt of small pouches hang together.
W *cape and mask = with an eye mask; in close stretch cloth with an emblem and a long cape
D emblem and flying cape = A fist goes up into a burst of pointed rays, a cape streaming away below it.
D skyline and halftone = A dark skyline runs along the foot, halftone dots fading upward.

topic-robot | topic | robot, robots, android, cyborg, robotics, artificial intelligence | @ any
N loose bolts and coiled wire = Loose bolts, a coil of coloured wire and a jointed metal hand with one finger off lie together.
D square head and antenna = A square head with two round eyes and a grille mouth carries one bent antenna, bolts at its ears.
D gears and screws = Gears, a spanner and a light bulb are strewn about it.

topic-alien | topic | alien, aliens, ufo, extraterrestrial, martian, flying saucer, ufos | @ any
N meteor stone and glowing jar = A pitted black stone, a jar of green glow and a page of circular signs lie together.
D saucer and beam = A saucer with five round lamps lets down a cone of light, a big-eyed oval head beside it.
D stars and planets = Ringed planets and stars with four points lie around, a cow rising in the beam.

topic-vampire | topic | vampire, vampires, dracula, nosferatu | @ any
N candelabra and dark goblet = A black candelabra, a goblet of dark red and a velvet cloak with a high collar [stand/hang] together.
W *high collar and cape = with two long teeth over the lip; in a black cape lined with crimson
D bat over teeth = Lips with two pointed teeth open under a bat, one red drop beneath.
D castle and moon = A crooked castle on a crag stands before a big moon.

topic-zombie | topic | zombie, zombies, undead, living dead | @ any
N muddy hand prints and torn shirt = A torn shirt, a barricade board with nails and grey-green hand prints lie and show together.
W *torn clothes = with grey skin and sunken eyes; in torn office clothes caked with soil
D hand out of a grave = A green hand comes up out of a mound, a leaning headstone and a full moon behind.
D bones and fence = Broken palings close the foot, two crossed bones at the side.

topic-ghost | topic | ghost, ghosts, haunted, poltergeist, spooky | @ any
N lit lantern and white sheet = A lantern with a blue flame, a cobwebbed portrait and a sheet with two holes hang together.
W *white sheet = with two dark holes for eyes; in a white sheet that trails behind
D sheet with two eyes = A white sheet floats with two oval eyes and a wavy hem, small stars round it.
D candles and bats = A candlestick stands at each side, two small bats above.

topic-mermaid | topic | mermaid, mermaids, merman, merfolk | @ any
N comb and pearl shells = A comb of fish bone, an open shell with a pearl and a strand of wet bladderwrack lie together.
W *shells and scales = with pearls twisted in the hair; in a tail of overlapping scales
D tail fin and shell = A forked tail rises between two waves, a scallop below and scales as half circles behind.
D waves and starfish = Scalloped waves roll beneath, a starfish and a pearl in the corners.

topic-unicorn | topic | unicorn, unicorns | @ any
N glitter and plaited ribbon = A ribbon plaited in rainbow colours, a headband with a gold spiral horn and a spill of glitter lie together.
D horned head and rainbow = A head with a spiral horn and a curled mane sits before a half rainbow that ends in two clouds.
D stars and hearts = Stars, small hearts and a cloud fill the gaps.

topic-dragon | topic | dragon, dragons, dragon rider, dragonfire | @ any
N scale and scorched edge = A scale the size of a plate, a scorched shield and an egg with a pebbled shell lie together.
D coiled dragon = A dragon coils into a ring with its tail in its claws, small flames along its back.
D castle and coins = A heap of coins lies beneath, a tiny castle far behind.

topic-fairy | topic | fairy, fairies, pixie, pixies, elf, elves, gnome, gnomes, goblin, goblins, tooth fairy | @ any
N acorn cups and tiny door = A tiny round door, acorn cups of dew and a ladder of tied twigs [stand/lean] together.
W petals and pointed hat = with pointed ears; in leaves and petals stitched with grass
D toadstool house and wings = A toadstool has a door and a lit window, a pair of veined wings hovering over it.
D ferns and dots of light = Ferns curl in from both sides, dots of light between them.

topic-angel | topic | angel, angels, cherub, cherubs, guardian angel | @ any
N white feathers and trumpet = Three long white feathers, a thin brass trumpet and a circle of gilt wire lie together.
W *white folds and wings = with feathered wings folded behind; in a long white robe
D wings and ring = Two wings open from a small heart, a thin ring hanging over it.
D clouds and stars = Curled clouds lie beneath, stars in a half ring above.

topic-devil | topic | devil, demon, demons, satan, imp, hell | @ any
N trident and red horns = A three-pronged fork, a pair of red horns on a band and a smoking coal shovel lie together.
W *horns and red = with two small horns at the hairline; in a scarlet suit with a pointed tail
D horns, tail and fork = A face with two horns grins over a fork, an arrow-tipped tail curling round as the frame.
D flames and cards = Flames rise along the foot, an ace of hearts thrown up among them.

topic-santa | topic | santa, santa claus, father christmas, saint nicholas, christmas eve | @ any
N sack and scroll of names = A bulging brown sack, a long scroll of names and a pair of black boots with snow on them stand together.
W *red suit and beard = with a cloud of white beard; in a red coat trimmed with fur and a wide black belt
D hat and beard = A red hat with a bobble sits over a white curl of beard, two round glasses between.
D sleigh and stars = A tiny sleigh with reindeer crosses a big moon above.
`;
