/** What people wear, carry, hold and feel beside what they do: said after it. The form: `tableaux.ts`. */
export const PEOPLE_WITH_TABLEAUX = `
people-with-tears | state | cry, crying, cries, weep, weeping, sob, sobbing, in tears, tears & #person | @ any
D wet cheeks = Tears have run down both cheeks and hang at the jaw, the eyes red at the rims and the chin puckered.
D crumpled tissue = A crumpled tissue is pressed in one fist.

people-with-tired | state | tired, exhausted, sleepy, weary, worn out & #person | @ any
D heavy lids = The eyelids are half down with dark rings beneath, and the shoulders have sunk.

people-with-angry | state | angry, furious, cross, grumpy, annoyed & #person | @ any
D knitted brows = The brows are drawn together over a hard stare, and the jaw is set.

people-with-happy | state | happy, smiling, joyful, cheerful, grinning, delighted, laughing, proud & #person | @ any
D smile to the eyes = A wide smile has pushed the cheeks up and folded the corners of the eyes.

people-with-sad | state | sad, lonely, melancholy, heartbroken, gloomy & #person | @ any
D lowered eyes = The eyes are lowered, the corners of the mouth hang, and the shoulders are rounded.

people-with-scared | state | scared, afraid, frightened, nervous, anxious, terrified, worried & #person | @ any
D wide eyes = The eyes are wide with white above the iris, and the fingers grip each other.

people-with-barefoot | state | barefoot, bare feet, barefooted & #person | @ any
D bare feet = Bare feet show below the hem, toes spread and the soles dusty.

people-with-underwear | state | underwear, underpants, boxers, boxer shorts, pants and socks & #person | @ any
D bare legs and socks = Below the loose cotton shorts the legs are bare down to a pair of ribbed socks, and the chest is bare above.

people-with-pyjamas | state | pyjamas, pajamas, nightgown, nightie, dressing gown, bathrobe & #person | @ any
D rumpled nightclothes = The soft nightclothes are creased from the bed, one cuff turned up and one button missed.
D sleep in the hair = The hair stands up flat on one side from the pillow.

people-with-raincoat | state | raincoat, rain coat, mackintosh, mac, oilskin, waterproof, anorak, poncho & #person | @ any
D beaded coat = The raincoat shines with drops that run down to its hem, its hood up and buttoned under the chin. +rain,puddle,puddles,storm
D stiff shiny coat = The raincoat is stiff and shiny with deep pockets, its hood thrown back. -rain,puddle,puddles,storm

people-with-wellies | state | wellies, rubber boots, gumboots, wellington boots, rain boots & #person | @ any
D muddy boots = The rubber boots reach to the knee, too wide at the calf and splashed with mud.

people-with-umbrella | state | umbrella, parasol, umbrellas & #person | @ any
D dome over the head = The canopy is a taut dome close over the head, its ribs showing through, the handle held against the shoulder. -inside-out,broken,closed
D drops from the ribs = Drops hang from every rib tip. +rain,storm,drizzle,downpour

people-with-wet | state | soaked, drenched, wet through, soaking wet, dripping wet & #person | @ any
D clinging cloth = Wet cloth clings to the shoulders, and hair is stuck to the forehead in dark strands with drops at the ends.

people-with-glasses | state | glasses, spectacles, reading glasses & #person | @ any
D spectacles on the nose = Round wire spectacles sit low on the nose, a bright speck on each lens. -wine,beer,sunglasses,broken,full,magnifying,tray,water,champagne

people-with-sunglasses | state | sunglasses, shades, aviators & #person | @ any
D dark lenses = The dark lenses hide the eyes and mirror a small bright window of sky.

people-with-straw-hat | state | straw hat, sun hat, sunhat, wide-brimmed hat & #person | @ any
D woven brim = The wide woven brim is frayed at one edge and lets through small flecks of light onto the nose and collarbone.

people-with-cap | state | wool hat, knitted hat, flat cap, baseball cap, beret, cap, bowler hat, top hat, cowboy hat, fedora, woolly hat, beanie, bobble hat & #person | @ any
D hat over the brow = The hat sits pulled down to the brows, a little to one side, hair coming out beneath it.

people-with-headphones | state | headphones, earphones, earbuds, airpods & #person | @ any
D padded cups = The padded cups sit over both ears, and a thin cable goes down into the collar.

people-with-scarf | state | scarf, shawl, muffler & #person | @ any
D wound scarf = The wool goes twice round the neck and up to the lower lip, one fringed end over the shoulder. -knit,knitting,head,headscarf

people-with-beard | state | beard, bearded, moustache, mustache, goatee, stubble & #person | @ any
D white beard = The full white beard and moustache are thick and a little wavy, down to the collar, every hair clear in the light. +white -shave,shaving,goatee,stubble,short,long,moustache,mustache
D long beard = The beard falls in thick waves to the chest, the moustache running into it. +long -shave,shaving,goatee,stubble,moustache,mustache
D full beard = The beard is full and well kept, thick along the jaw. -white,long,shave,shaving,moustache,mustache,stubble,goatee
D thick moustache = A thick moustache hides the upper lip, its ends combed outward. +moustache,mustache

people-with-tattoos | state | tattoo, tattoos, tattooed & #person | @ any
D inked skin = Blue-black lines cover the skin from wrist to shoulder: a swallow, a rose with thorns, an anchor gone soft at the edges. -artist,needle

people-with-red-hair | state | red hair, ginger hair, redhead, red-haired, auburn hair, copper hair & #person | @ any
D copper hair = The hair is a bright copper, orange where the light is behind it, with pale lashes and brows.

people-with-curls | state | curly hair, curls, afro, frizzy hair & #person | @ any
D springy curls = Tight curls stand round the head like a cloud, each coil edged with light.

people-with-grey-hair | state | grey hair, gray hair, white hair, silver hair, white-haired, grey-haired & #person | @ any
D silver hair = The silver hair is combed back from the forehead, fine as wire, with the scalp showing at the parting.

people-with-long-hair | state | long hair, loose hair, flowing hair & #person | @ any
D hair to the waist = The hair falls loose past the shoulders almost to the waist, a few strands lifted across the cheek.

people-with-plaits | state | plaits, pigtails, braids, braided hair, ponytail, bun & #person | @ any
D two plaits = Two plaits hang over the shoulders, tied with elastic, short hairs escaping at the temples. -ponytail,bun,braid,plait
D tied hair = The hair is pulled back and tied high, short wisps loose at the neck. +ponytail,bun

people-with-wheelchair | state | wheelchair & #person | @ any
D hands by the wheels = The wheelchair has narrow spoked wheels with worn push rims, the feet side by side on its plate.

people-with-stick | state | walking stick, cane, walking frame, crutch, crutches, zimmer frame & #person | @ any
D weight on the handle = Knuckles are pale round the handle, the rubber foot set a little ahead and the weight leaning on it.

people-with-pipe | state | pipe & #person | @ any
D briar bowl = The curved stem sits in the corner of the mouth, a thumb resting on the dark briar bowl, and a thin blue thread of smoke goes up past one eye. -plumber,plumbing,drain,pipes,sink,water,bagpipe,music,organ

people-with-coffee | state | coffee, tea, cocoa, hot chocolate, mug, takeaway cup, coffee cup, cup & #person | @ any
D warm cup = Both palms are wrapped round the warm cup, and a little steam rises past the chin. -spill,iced,making,brew,pour,serve,table

people-with-phone | state | phone, mobile, smartphone, mobile phone, cell phone, iphone & #person | @ any
D phone at the ear = A phone is clamped between ear and raised shoulder, the head tilted on it. +on-the-phone,on-phone,phone-call
D lit screen = A phone is held at chest height, thumb on the glass, its pale light on the chin. -booth,box,call,on-the-phone,on-phone,phone-call

people-with-newspaper | state | newspaper, morning paper, daily paper & #person | @ any
D spread pages = The newspaper is held wide open at the margins, its top edge drooping, grey columns of print turned to us. -boat,plane,crane,bag,cup,lantern,paint,pattern,face,over,hat

people-with-backpack | state | backpack, rucksack, backpacks, school bag & #person | @ any
D packed straps = The straps of a packed rucksack pull the shoulders back, a bottle in its side pocket and a rolled mat beneath.

people-with-suitcase | state | suitcase, suitcases, luggage, trolley case & #person | @ any
D scuffed case = The suitcase is scuffed at its corners, with a leather handle and a torn airport label on a string. -pack,packing,open

people-with-flowers | state | bouquet, flowers, bunch of flowers, roses, rose, tulips, sunflower, sunflowers & #person | @ any
D wrapped stems = The flowers are held close to the chest, stems in the fist and the open heads just under the chin. -sell,field,arrange,water,paint,plant,market,shop,garden,pick,vase

people-with-balloon | state | balloon, balloons & #person | @ any
D taut string = The string runs taut from a closed fist up to the round balloon, a small white window of light on its skin. -hot

people-with-camera | state | camera & #person | @ any
D camera strap = A black camera with a worn edge hangs on a wide strap against the breastbone. -film,crew

people-with-teddy | state | teddy, teddy bear, stuffed rabbit, cuddly toy, stuffed toy, soft toy, stuffed animal & #person | @ any
D worn plush = The plush toy has bald patches, one glass eye looser than the other and a re-sewn seam at the shoulder.

people-with-lap-cat | state | cat on lap, kitten on lap, cat in lap, cat asleep on lap, cat sleeping on lap & #person | @ any
D curled cat = The cat lies curled in the lap, chin on its paws and eyes shut, its back rounded against the belly.

people-with-dog-by | state | with dog, with a dog, and dog, dog at feet, dog beside, with old dog, with his dog, with her dog & #person | @ any
D dog at the feet = The dog lies close against one shoe, muzzle on its paws and eyes turned up.

people-with-guitar | state | guitar on back, guitar case, violin case, cello case & #person | @ any
D case on the back = The case stands up past one ear on its strap, stickers curling off its lid.

people-with-icecream | state | ice cream, icecream, ice cream cone, ice lolly, popsicle, lollipop & #person | @ any
D dropped cone = The cone lies upside down on the ground with the ball beside it in a white splash, and the empty hand is still held out. +drop,dropped,fallen
D melting drip = A drip runs down over the knuckles, and there is a smear on the tip of the nose. -van,truck,shop,sell,drop,dropped,fallen

people-with-candle | state | candle, candles, by candlelight, candlelight & #person | @ any
D small flame = A single flame lights the chin and the underside of the brow, and the wax has run down one side.
L candle glow = The candle is the only light, warm and near, and everything beyond the shoulders is brown and black.

people-with-cake | state | birthday cake, cake with candles & #person | @ any
D iced cake = The cake has thick white icing with piped edges, small striped candles stuck in a ring and one leaning.

people-with-tv | state | in front of tv, in front of the television, watching tv, by the tv & #person | @ any
D flicker on the face = The television throws a cool flicker over face and hands.

people-with-apron | state | apron & #person | @ any
D tied apron = The apron is tied twice round the waist with the bow in front, wiped hands printed on its bib.

people-with-suit | state | in suit, in a suit, business suit, in tuxedo, in a tuxedo, in black tie & #person | @ any
D pressed jacket = The jacket is pressed, with a finger of white cuff at each wrist and the tie drawn tight. -businessman,businesswoman,executive

people-with-wedding-dress | state | wedding dress, wedding gown, bridal gown & #person | @ any
D lace and tulle = The dress has a fitted lace bodice, a row of covered buttons down the back and a wide tulle skirt.

people-with-costume | state | superhero costume, superhero cape, in costume, dressed as a superhero, in a cape, batman costume, spiderman costume & #person | @ any
D home-made cape = The cape is knotted under the chin from a piece of satin, its hem uneven, and the mask has slipped above one eye. +cape,batman,spiderman,superhero -superheroine,woman,man
D home-made costume = The costume is made at home, a little too big, its seams held with safety pins and silver tape. -cape,batman,spiderman,superhero

people-with-helmet | state | helmet, hard hat, bike helmet, crash helmet & #person | @ any
D strap under the chin = The helmet is scratched, its strap tight beneath the chin, hair pressed flat at the temples. -space,astronaut,knight,viking,spartan,roman

people-with-freckles | state | freckles, freckled & #person | @ any
D freckled skin = Freckles lie thick over the nose and cheeks and thin out on forehead and lids.

people-with-wrinkles | state | wrinkles, wrinkled, weathered face, lined face & #person | @ any
D lined skin = Deep lines run from the corners of the eyes and round the mouth, and the cheeks are creased like worn leather.

people-with-baby | state | baby on back, baby in sling, baby on hip, with baby, with a baby, holding baby, holding a baby, baby in her arms, baby in his arms & #person | @ any
D small head = The baby's head rests in the bend of the neck, one small fist holding on to the collar.

people-with-on-shoulders | state | on shoulders, piggyback, on his shoulders, on her shoulders & #person | @ any
D ankles held = Two small ankles are held against the chest, and small fingers are wound into the hair above.

people-with-piercing | state | septum ring, nose ring, piercing, piercings, nose stud, lip ring & #person | @ any
D small steel ring = A small steel ring shines below the nose, with a point of light on its curve. -lip
D ring in the lip = A thin steel ring goes round the lower lip at one side. +lip

people-with-bald | state | bald, shaved head, bald head & #person | @ any
D smooth crown = The bare crown shines with one soft window of light, and the ears stand clear.

people-with-turtleneck | state | turtleneck, roll neck, polo neck, rollneck & #person | @ any
D ribbed collar = The ribbed collar is folded once and stands close under the jaw.

people-with-leather | state | leather jacket, biker jacket, denim jacket, jean jacket & #person | @ any
D worn jacket = The jacket is creased at the elbows and worn pale along its seams, its collar up.

people-with-hoodie | state | hoodie, hooded sweatshirt, hooded jumper, hood & #person | @ any
D hood over the brow = The hood is up and shades the brow, two cords hanging uneven on the chest. -down,red-riding,assassin,rogue,elf,mage,wizard,ranger,cloak

people-with-jumper | state | jumper, sweater, pullover, cardigan, knitwear & #person | @ any
D chunky knit = The knit is thick and a little too big, its cuffs over the knuckles and one thread pulled.

people-with-dress | state | red dress, blue dress, white dress, black dress, yellow dress, green dress, summer dress, floral dress, in a dress, evening dress, ball gown, evening gown, sundress, polka dot dress, party dress, in a long dress & #person | @ any
D dress in folds = The dress is drawn in at the waist and falls in deep soft folds to below the knee. -gown,evening,wedding,bride,little,long
D long gown = The gown leaves the shoulders bare and falls in one line to the floor. +gown,evening

people-with-kimono | state | kimono, yukata & #person | @ any
D crossed collar = The kimono's collar is crossed left over right, a broad sash knotted behind, the sleeves hanging to the knee.

people-with-sari | state | sari, saree & #person | @ any
D draped border = The sari goes in pleats round the hips and over the left shoulder, its broad border woven with gold thread.

people-with-headscarf | state | headscarf, hijab, turban, veil, head scarf & #person | @ any
D folded cloth = The cloth is wound close round the head in even folds and tucked in at the side. -veil,bride

people-with-mask | state | face mask, surgical mask, venetian mask, gas mask & #person | @ any
D mask and eyes = The mask leaves only the eyes to be seen, its edge pressed into the cheek.

people-with-crown | state | crown, tiara & queen, king, princess, prince, #person | @ any
D crown on the hair = The crown sits low on the brow, its points catching small hard lights. -paper,cardboard,flower,flowers

people-with-flower-crown | state | flower crown, wreath in her hair, flowers in hair, flowers in her hair, crown of flowers & #person | @ any
D ring of flowers = Daisies, clover and small roses are wound into a ring on the hair, one petal hanging loose. -braid,put,weave

people-with-heels | state | high heels, heels, stilettos & #person | @ any
D thin heels = The heels are thin as pencils, the ankles bent a little outward with the balance.

people-with-boots | state | boots, cowboy boots, hiking boots & #person | @ any
D worn boots = The boots are creased across the toe, the laces knotted where they broke. -cowboy,rubber,rain
D stitched boots = The boots have high stitched shafts, slanted heels and dust in the creases. +cowboy

people-with-lantern | state | lantern & #person | @ any
D lantern light = The lantern lights palm and sleeve with a warm round glow.

people-with-basket | state | basket, wicker basket & #person | @ any
D basket on the arm = The wicker basket hangs in the bend of the elbow, a checked cloth over its rim. -basketball,hot,balloon,laundry,ball

people-with-parrot | state | parrot on shoulder, bird on shoulder, owl on shoulder, crow on shoulder, cat on shoulder, parrot on his shoulder & #person | @ any
D claws in the cloth = Its claws hold on in the cloth of the shoulder, the head tilted close to the ear.

people-with-twins | state | twins, identical twins & #person | @ any
D same faces = The two faces are alike to the parting in the hair, and only the tilt of the heads differs.

people-with-drunk | state | drunk, tipsy, hungover & #person | @ any
D glassy look = The eyes are glassy and half shut, the cheeks red, and the collar hangs open.

people-with-muddy | state | muddy, covered in mud, dirty, covered in paint, covered in flour, covered in dust, sooty & #person | @ any
D mud to the brows = Mud has dried in cracks on cheeks and forearms, and only the eyes are clean. +mud,muddy,dirty
D flour to the brows = Flour whitens brows, lashes and forearms. +flour
D paint on the skin = Splashes of wet paint run over cheek, hair and forearms. +paint

people-with-surprised | state | surprised, astonished, amazed, shocked & #person | @ any
D open mouth = The mouth has fallen open, the brows are high, and one palm has gone to the cheek.

people-with-sunburn | state | sunburnt, sunburned, sunburn & #person | @ any
D red skin = Nose and shoulders are bright red, with the white mark of a strap.

people-with-black-eye | state | black eye, shiner, bruised eye, bruise, scar, scarred & #person | @ any
D bruised eye = One eye is swollen to a slit, purple below and yellow at the cheekbone. -scar,scarred
D pale scar = A pale scar runs from the brow across the lid to the cheek. +scar,scarred

people-with-eyepatch | state | eye patch, eyepatch & #person | @ any
D patch on its cord = A black leather patch covers one eye, its cord slanting across the forehead.

people-with-plaster | state | bandage, plaster on, band-aid, bandaged head, bandaged & #person | @ any
D clean bandage = A clean white bandage is wound round it twice, its end held with a strip of tape. -leg,arm

people-with-big-hat | state | huge hat, big hat, enormous hat, feathered hat, fancy hat & #person | @ any
D wide brim = The brim is as wide as the shoulders, loaded with silk roses and one long feather, and shades the eyes.

people-with-towel-hair | state | hair wrapped in towel, hair in a towel, towel on head, towel turban, towel round head, hair in towel & #person | @ any
D towel turban = The towel is twisted up in a tall white turban, one wet strand stuck to the neck.

people-with-unicycle | state | unicycle, on a unicycle & #person | @ any
D one wheel = The single wheel leans a little back under the narrow saddle, one knee high, one leg straight.

people-with-stilts | state | stilts, on stilts & #person | @ any
D striped trousers = Striped trousers as long as ladders hide the stilts and end in tiny shoes.

people-with-toys | state | toys everywhere, toys all over, mess everywhere, clothes everywhere, books everywhere & #person | @ any
D floor strewn = The floor is covered from wall to wall: [bricks, a doll without a shoe, a wooden train on its side/a plush elephant, crayons, half a jigsaw]. +toys
D piles round = Piles lean on every surface and have slid down over the floor. -toys

people-with-earrings | state | earrings, earring, hoop earrings, gold earrings, necklace, pearl necklace & #person | @ any
D ring at the ear = A thin ring hangs from the ear with a point of light on its curve. -necklace
D beads at the throat = The beads lie close round the throat, each with one small light. +necklace

people-with-lipstick | state | lipstick, red lips, red lipstick & #person | @ any
D painted lips = The lips are painted a clear red, sharp at the bow. -put,apply,mirror,goth,gothic,black-lipstick,purple,pink,dark-lipstick
D dark lips = The painted lips are the strongest spot in the pale face, sharp at the bow. +goth,gothic,black-lipstick,purple,dark-lipstick

people-with-braces | state | braces on teeth, with braces, dental braces & #person | @ any
D steel on the teeth = Small steel squares and a thin wire show on the teeth. -trousers,suspenders
`;
