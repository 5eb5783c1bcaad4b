/** What knights, kings, fairies and robots wear and what marks them. The form of the rows: `looks-people.ts`. */
export const HERO_LOOKS = `
knight | 
W *dented plate armour = in dented steel armour with a torn red cloak
W *mail and surcoat = in chain mail and a muddy white surcoat with a blue cross

warrior | 
W *bronze breastplate = with scarred arms; in a bronze breastplate and a red cloak -barbarian
W *fur and leather = with long tangled hair; in brown leather armour and a grey fur cloak +barbarian

viking | 
W *fur and mail = with a braided red beard; in chain mail and a grey fur cloak
W *blue tunic = with long blond braids; in a dark blue wool tunic and a leather belt

samurai | 
W *lacquered armour = in black lacquered armour laced with red cords -ninja
W *indigo kimono = with hair tied in a topknot; in an indigo kimono and wide grey trousers -ninja
W *black hood = with only the eyes showing; in black hooded clothes +ninja

pirate | 
W *long red coat = with a black beard; in a faded red coat, a wide belt and a three-cornered hat
W *striped shirt = with a gold earring; in a torn striped shirt and a blue headscarf

cowboy | 
W *hat and waistcoat = with dark stubble; in a sand-coloured hat, a brown leather waistcoat and dusty boots
W *red neckerchief = with a sunburnt face; in a wide-brimmed hat and a red neckerchief

king | 
W *purple robe = with a grey beard; in a purple robe edged with white fur and a gold crown -pharaoh,emperor

queen | 
W *emerald gown = with red hair braided round the head; in an emerald gown and a narrow gold crown
W *white and gold = with dark hair pinned up; in a white gown embroidered with gold

princess | 
W *pale blue gown = with long fair hair; in a pale blue gown and a thin silver crown
W *rose gown = with dark braids; in a rose-coloured silk gown

prince | 
W *white uniform = with wavy dark hair; in a white jacket with gold braid and a blue sash

monk | 
W *brown habit = in a rough brown habit tied with a white cord -buddhist,tibetan,saffron,nun,priest,zen
W *saffron robe = with a shaved head; in an orange robe that leaves one shoulder bare +buddhist,tibetan,saffron,temple,zen
W *black habit = in a black habit with a white collar +nun,priest

witch | 
W *black dress and hat = with long grey hair; in a ragged black dress and a bent pointed hat
W *dark green cloak = with red hair; in a dark green hooded cloak

wizard | 
W *midnight robe = with a white beard down to the belt; in a midnight-blue robe and a pointed hat
W *grey cloak = with a long grey beard; in a worn grey cloak and a wide hat

druid | 
W *moss-green robe = with bare feet; in a moss-green robe and a crown of twigs

fairy | 
W *petal dress = with pale green wings; in a dress of pink petals

elf | 
W *leaf-green tunic = with long silver hair and pointed ears; in a leaf-green tunic and soft brown boots -christmas,santa
W *red and green suit = with rosy cheeks; in a green suit, striped stockings and a pointed hat with a bell +christmas,santa

dwarf | 
W *leather jerkin = with a long braided red beard; in a brown leather jerkin and heavy boots

gnome | 
W *red cap = with a bushy white beard; in a red pointed cap and a blue jacket -goblin,leprechaun,hobbit
W *green coat = with a red beard; in a green coat and a green top hat +leprechaun
W *green skin = with green skin and huge pointed ears +goblin

demon | 
W *red skin = with dark red skin, curved horns and glowing yellow eyes -reaper,ghoul,grim
W *black hood = in a long black hooded robe +reaper,grim

goddess | 
W *white and gold robe = with long dark hair; in a white robe with a golden belt

angel | 
W *white robe = with large white wings; in a long white robe

mermaid | 
W *green scaled tail = with long red hair and a shining green tail

vampire | 
W *black cape = with pale skin and slicked black hair; in a black cape lined with red

zombie | 
W *torn grey suit = with grey-green skin; in a torn, earth-stained suit -mummy

magician | 
W *tailcoat = with a thin moustache; in a black tailcoat and a top hat -juggler,acrobat,performer,trapeze
W *red leotard = with hair tied back; in a glittering red leotard +acrobat,performer,trapeze

ghost | 
W pale see-through body = with a pale, see-through body

werewolf | 
W *torn shirt = with shaggy grey fur; in the rags of a torn shirt

astronaut | 
W *white suit = in a bulky white suit with a gold visor and red stripes on the sleeves
W *dusty white suit = in a dusty white spacesuit with a blue backpack

robot | 
W *round head and blue eyes = with a round head, two glowing blue eyes and scratched yellow paint
W round head and lit eyes = with a round head and two lit eyes
W *grey dented body = with a boxy grey body and one red lamp on the chest

android | 
W *white shell face = with a smooth white face and thin blue lines of light at the neck

mech | 
W *olive armour plates = with olive-green armour plates and orange warning stripes

alien | 
W *grey skin and black eyes = with smooth grey-green skin and large black eyes

superhero | 
W *blue suit and red cape = in a dark blue suit and a long red cape
W *black and yellow suit = in a black and yellow suit with a narrow mask

clown | 
W *patched coat = with a white face and a red nose; in a patched yellow coat and huge shoes +clown
W *diamond costume = in a costume of red and black diamonds -clown

cleopatra | 
W *gold collar and lined eyes = with straight black hair and green-lined eyes; in white linen and a broad collar of gold and turquoise

napoleon | 
W *two-cornered hat = with one lock of hair on the forehead; in a black two-cornered hat and a blue coat with white facings

einstein | 
W *white hair on end = with white hair on end and a grey moustache; in a baggy grey sweater

shakespeare | 
W *white ruff = with a high bald brow and a pointed beard; in a black doublet and a stiff white ruff

mozart | 
W *powdered wig = with a powdered wig; in a red coat with gold braid -beethoven
W *red neckcloth = with wild grey hair; in a dark coat and a red neckcloth +beethoven

leonardo | 
W *white beard and dark cap = with a long white beard; in a dark cap and a brown robe -socrates,aristotle,plato,newton
W *white cloth = with a curly grey beard; in a white cloth over one shoulder +socrates,aristotle,plato
W *neckcloth and curls = with long silver curls; in a brown coat with a white neckcloth +newton

van-gogh | 
W *straw hat = with a short red beard and hollow cheeks; in a yellow straw hat and a blue smock

frida | 
W *flowers in the hair = with dark brows that meet and red flowers in braided black hair; in an embroidered blouse and a long skirt

mona-lisa | 
W *fine dark veil = with a faint smile and smooth dark hair under a fine veil; in a dark green dress

medusa | 
W *green snakes = with green snakes in place of hair and pale gold eyes; in a grey draped robe

zeus | 
W *white robe = with a curled white beard; in a white robe over one broad shoulder -odin,hercules,heracles,hades
W *dark blue cloak = with one eye and a long grey beard; in a dark blue cloak +odin
W *lion skin = with a mighty chest; in a lion's skin drawn over the head +hercules,heracles
W *black robe = with a pale face; in a black robe edged with blue fire +hades

thor | 
W *red cloak = with a braided red beard; in grey mail and a red cloak

anubis | 
W *jackal head = with the black head of a jackal and tall ears; in a gold collar and a white pleated kilt -horus,bastet
W *falcon head = with the head of a falcon; in a gold collar and a white pleated kilt +horus
W *cat head = with the head of a black cat; in a long green linen dress +bastet

caesar | 
W *laurel and toga = with short hair and a wreath of laurel; in a white toga with a purple edge

joan | 
W *steel plate = with short dark hair; in plain steel plate over a blue tunic

antoinette | 
W *silk gown = with a tall white wig; in a wide pale blue silk gown +antoinette
W *black silk = with a white lace cap and a small crown; in a black silk gown +victoria
W *ruff and pearls = with ropes of pearls; in a great stiff ruff and a gown embroidered in gold -antoinette,victoria

lincoln | 
W *black suit = with a chin beard and hollow cheeks; in a black suit and a tall black hat -washington
W *blue coat = with white hair tied at the back; in a dark blue coat with buff facings +washington

sherlock | 
W *tweed cape = with a curved pipe; in a checked tweed cape and a cap with two peaks

king-arthur | 
W *crown and red cloak = with a brown beard and a plain gold crown; in chain mail and a red cloak -robin,merlin
W *green hood = with a longbow across the back; in a green hood and a brown leather jerkin +robin
W *starred robe = with a white beard to the belt; in a dark blue robe with silver stars +merlin

dracula | 
W *black cape = with a pale narrow face and slicked-back black hair; in a black cape lined with red

frankenstein | 
W *stitched brow = with a flat square head, grey-green skin and a bolt on each side of the neck; in a black jacket with short sleeves

cyclops | 
W *one round eye = with one round brown eye in the middle of a low brow +cyclops
W *bull head = with the horned head of a bull and a brass ring in the nose +minotaur
W *horse body = with the four legs and tail of a brown horse below the hips +centaur
W *goat legs = with small horns and the shaggy legs of a goat +faun,satyr
`;
