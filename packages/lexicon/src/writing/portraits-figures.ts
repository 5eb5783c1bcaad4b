/** Persons of history and of tales whom a picture knows by their look. The form of the rows: `passages.ts`. */
export const FIGURE_PORTRAITS = `
cleopatra | cleopatra, nefertiti
F *straight black hair and gold = $The {has|have} straight black hair cut level at the shoulder, green and black lines round the eyes and a broad collar of gold and turquoise.
G the gold collar; the cheek

napoleon | napoleon, napoleon bonaparte
F *bicorne and grey coat = $The {wears|wear} a black two-cornered hat set sideways and a blue coat with white facings, one lock of hair on the forehead.
G the hat's edge; the white waistcoat

einstein | einstein, albert einstein
F *white hair on end = $The {has|have} white hair that stands off in all directions, a grey moustache and soft lined eyes.
G the white hair; the moustache

shakespeare | shakespeare, william shakespeare
F *ruff and bald brow = $The {has|have} a high bald brow, brown hair over the ears, a small pointed beard and a stiff white collar over a black doublet.
G the white collar; the brow

mozart | mozart, beethoven, bach, vivaldi, wolfgang amadeus mozart
F *powdered wig and red coat = $The {wears|wear} a powdered wig tied with a black ribbon and a red coat with gold braid. -beethoven
F *wild grey hair = $The {has|have} wild grey hair, a grim mouth and a red scarf knotted under the chin. +beethoven
G the hair; the braid

leonardo | leonardo da vinci, da vinci, michelangelo, galileo, darwin, charles darwin, socrates, aristotle, plato, newton, isaac newton
F *long white beard = $The {has|have} a long white beard, deep-set eyes and a dark cap. -socrates,aristotle,plato,newton
F *white cloth and bare shoulder = $The {has|have} a curly grey beard and {wears|wear} a white cloth over one shoulder. +socrates,aristotle,plato
F *long curls = $The {has|have} long silver curls and {wears|wear} a brown coat with a white neckcloth. +newton
G the beard; the brow

van-gogh | van gogh, vincent van gogh
F *red beard and straw hat = $The {has|have} a short red beard, hollow cheeks and a yellow straw hat.
G the red beard; the hat's edge

frida | frida kahlo, frida
F *flowers in braided hair = $The {has|have} dark brows that meet, braided black hair with red and pink flowers in it, and an embroidered blouse.
G the flowers; the dark brows

mona-lisa | mona lisa
F *veil and folded hands = $The {has|have} smooth dark hair under a fine veil, a faint smile and a dark green dress with a low round neck.
G the smile; the folded hands

medusa | medusa, gorgon
F *snakes for hair = Green snakes grow in place of hair, each turned another way, tongues out; $his eyes are pale gold and do not blink.
G the scales; the pale eyes

zeus | zeus, poseidon, neptune, odin, hades, hercules, heracles
F *white beard and bare shoulder = $The {has|have} a curled white beard, heavy brows and a white robe over one broad shoulder. -odin,hercules,heracles,hades
F *eye patch and raven = $The {has|have} one eye, a long grey beard and a dark blue cloak, with a raven on the shoulder. +odin
F *lion skin = $The {wears|wear} a lion's skin over the head and one shoulder of a mighty bare chest. +hercules,heracles
F *black robe and pale fire = $The {wears|wear} a black robe, and pale blue fire runs along the shoulders. +hades
G the beard; the shoulder

thor | thor
F *red beard and short hammer = $The {has|have} a braided red beard, a red cloak and a short-handled iron hammer at the belt.
G the hammer head; the beard

anubis | anubis, horus, bastet
F *jackal head and gold collar = $The {has|have} the black head of a jackal with tall ears, a broad gold collar and a white pleated kilt. -horus,bastet
F *falcon head = A falcon's head with a hooked beak sits on the shoulders, above gold and white linen. +horus
F *cat head = $The {has|have} the head of a black cat with a gold ring in one ear, and a long green linen dress. +bastet
G the gold collar; the ears

caesar | julius caesar, caesar, nero, augustus
F *laurel and toga = $The {wears|wear} a wreath of laurel on short hair and a white toga with a purple edge.
G the wreath; the folds of the toga

joan | joan of arc
F *short hair and plate = $The {has|have} short dark hair and {wears|wear} plain steel plate armour over a blue tunic.
G the steel; the cheek

antoinette | marie antoinette, queen victoria, elizabeth i, queen elizabeth i, catherine the great
F *tall white wig = $The {wears|wear} a tall white wig with ribbons and a wide pale blue silk gown. +antoinette
F *black gown and lace cap = $The {wears|wear} a black silk gown, a white lace cap and a small crown. +victoria
F *ruff and pearls = $The {wears|wear} a great stiff ruff, ropes of pearls and a gown embroidered in gold. -antoinette,victoria
G the lace; the pearls

lincoln | lincoln, abraham lincoln, abe lincoln, george washington
F *chin beard and tall hat = $The {has|have} a chin beard without a moustache, hollow cheeks, a black suit and a tall black hat. -washington
F *white queue and blue coat = $The {has|have} white hair tied at the back and a dark blue coat with buff facings. +washington
G the cheekbone; the hat's edge

sherlock | sherlock holmes, sherlock
F *tweed cape and pipe = $The {wears|wear} a checked tweed cape and a cap with a peak before and behind, a curved pipe in the corner of the mouth.
G the pipe; the sharp nose

king-arthur | king arthur, robin hood, merlin
F *plain crown and red cloak = $The {wears|wear} a plain gold crown, chain mail and a red cloak pinned at the shoulder. -robin,merlin
F *green hood and longbow = $The {wears|wear} a green hood and a brown leather jerkin, a longbow across the back. +robin
F *blue robe and long beard = $The {has|have} a white beard to the belt and a dark blue robe with silver stars. +merlin
G the edge of the cloak; the face

dracula | dracula, count dracula, nosferatu
F *black cape and pale face = $The {has|have} a pale narrow face, slicked-back black hair, two sharp fangs and a black cape lined with red.
G the pale face; the collar

frankenstein | frankenstein, frankenstein's monster, frankensteins monster, frankenstein monster
F *flat head and stitches = $The {has|have} a flat square head, grey-green skin, black stitches across the brow and a bolt on each side of the neck.
G the brow; the steel bolts

cyclops | cyclops, minotaur, centaur, faun, satyr
F *one round eye = One round brown eye as big as a saucer sits in the middle of a broad low brow. +cyclops
F *bull head and horns = A bull's head with wide horns and a brass ring in the nose sits on heavy shoulders. +minotaur
F *horse body = From the hips down $the {is|are} a brown horse with four legs and a long tail. +centaur
F *goat legs = Small horns stand in the curls, and the legs are a goat's, shaggy to the hooves. +faun,satyr
G the brow; the shoulders
`;
