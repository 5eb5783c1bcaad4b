/**
 * Coats, plumage and marks of animals, in the few words that stand right after their name. The form of the rows: `looks-people.ts`; a row with `*` gives the body its colour,
 * and falls away where one was said.
 */
export const ANIMAL_LOOKS = `
cat | 
W white chest and green eyes = with a white chest, white paws and green eyes -black,white
W *grey tabby coat = with grey tabby stripes and green eyes -tabby,siamese,ginger,persian
W *ginger coat = with orange striped fur, white paws and green eyes -tabby,siamese,persian
W *black and white coat = with black and white fur and a pink nose -tabby,siamese,ginger,persian
W *tortoiseshell coat = with mottled black and orange fur and yellow eyes -tabby,siamese,ginger,persian
W *cream long hair = with long cream fur and copper-coloured eyes -tabby,siamese,ginger
W *blue-grey coat = with short blue-grey fur and round orange eyes -tabby,siamese,ginger,persian
W *cream siamese = with cream fur, a dark brown face and blue eyes +siamese
W *brown tabby = with brown and black stripes and yellow-green eyes +tabby
W plump and striped = with soft striped fur, a plump belly and white whiskers +orange,ginger

cat-black | 
W yellow-green eyes = with glossy fur and yellow-green eyes

kitten-kind | 
W white bib and paws = with a white chest, white paws and round blue eyes -black,white
W *grey and white fluff = with fluffy grey and white fur and blue eyes -tabby,ginger
W *striped fluff = with fluffy brown stripes, a white chest and blue eyes +tabby -orange,ginger,grey,gray,silver,red
W *orange stripes = with soft orange stripes, a white chest and a ringed tail +orange,ginger,red
W *grey stripes = with soft grey stripes, a white chest and a ringed tail +grey,gray,silver

calf | 
W *brown coat = with a soft light brown coat and long thin legs -elephant,elephants,whale,dolphin,giraffe,hippo,rhino,orca,bison
W big ears and short trunk = with big ears and a short trunk +elephant,elephants

bison | 
W *shaggy brown coat = with a shaggy dark brown coat and short curved horns -highland,water
W *long red hair = with long red-brown hair and wide curved horns +highland

dog | 
W dark nose and folded ear = with a wet black nose and one folded ear
W white paws = with white paws and a white-tipped tail -white
W red collar = with soft ears and a red collar -wild,leash
W *brown and white coat = with brown and white patches and soft ears -retriever,labrador,collie,shepherd,corgi,beagle,dachshund,dalmatian,poodle,terrier,spaniel,chihuahua
W *sandy coat = with a rough sandy coat and a dark muzzle -retriever,labrador,collie,shepherd,corgi,beagle,dachshund,dalmatian,poodle,terrier,spaniel,chihuahua
W *black coat = with a glossy black coat and a white chest -retriever,labrador,collie,shepherd,corgi,beagle,dachshund,dalmatian,poodle,terrier,spaniel,chihuahua
W *grey shaggy coat = with shaggy grey hair and a pink tongue -retriever,labrador,collie,shepherd,corgi,beagle,dachshund,dalmatian,poodle,terrier,spaniel,chihuahua
W *chestnut coat = with a smooth chestnut coat and amber eyes -retriever,labrador,collie,shepherd,corgi,beagle,dachshund,dalmatian,poodle,terrier,spaniel,chihuahua
W *golden coat = with a wavy golden coat and dark brown eyes +retriever
W *black and white coat = with a shaggy black and white coat and amber eyes +collie
W *orange and white coat = with an orange and white coat, short legs and upright ears +corgi
W *black and tan coat = with a black and tan coat and upright ears +shepherd -australian
W *tricolour coat = with a black, white and tan coat and long soft ears +beagle
W *wiry coat = with a wiry white and tan coat and bright eyes +terrier

puppy-kind | 
W *honey fluff = with fluffy honey-coloured fur and dark eyes -retriever,labrador,husky,dalmatian,corgi
W *cream and gold = with pale cream fur, darker ears and a black nose +retriever,labrador

husky-kind | 
W *grey mask = with thick grey and white fur and pale blue eyes

bulldog-kind | 
W *fawn coat = with a short fawn coat, a black muzzle and a wrinkled face

horse | 
W long dark mane = with a long dark mane and large dark eyes -white
W *chestnut coat = with a shining chestnut coat and a white blaze
W *bay coat = with a dark bay coat and a black mane

foal | 
W *brown fluff = with a woolly brown coat and long thin legs

cow | 
W *black and white hide = with large black and white patches and a pink nose -highland

bull | 
W *dark brown hide = with a dark brown hide and pale curved horns -highland
W *shaggy red coat = with a long shaggy red coat and wide horns +highland

sheep | 
W *cream fleece = with a thick cream fleece and a black face

goat | 
W *white and brown coat = with a white and brown coat, a thin beard and curved horns

alpaca | 
W *cream wool = with thick cream wool and large dark eyes

hamster | 
W *golden fur = with golden and white fur and round cheeks

badger | 
W *striped face = with grey fur and a black and white striped face -skunk
W *white stripe = with black fur and a broad white stripe down the back +skunk

pig | 
W *pink skin = with pink, mud-splashed skin and floppy ears -boar

rabbit | 
W white tail = with long upright ears and a white tail -white
W *grey-brown fur = with soft grey-brown fur and a white tail

mouse | 
W *brown fur = with light brown fur, round pink ears and black eyes -hamster,guinea
W *golden fur = with golden and white fur and round cheeks +hamster,guinea

squirrel-kind | 
W *red-brown fur = with red-brown fur, a white belly and tufted ears

hedgehog-kind | 
W *brown and cream spines = with brown and cream spines and a wet black nose +hedgehog

raccoon-kind | 
W *black mask = with grey fur, a black mask and a ringed tail

fox | 
W white-tipped tail = with black legs, a white chest and a bushy white-tipped tail -fennec
W *rust-coloured coat = with a thick rust-orange coat, black legs and a white-tipped tail -fennec
W *sandy coat = with a sandy coat and very large ears +fennec

arctic-fox | 
W small round ears = with small round ears and a wet black nose
W *thick white fur = with thick white fur and a black nose

wolf | 
W yellow eyes = with a thick ruff of fur and yellow eyes
W *shaggy grey coat = with a shaggy grey coat, a paler chest and a bushy tail
W *grey fur = with thick grey fur, a pale muzzle and yellow eyes

bear | 
W small round ears = with thick shaggy fur and small round ears
W *brown fur = with thick dark brown fur and a paler muzzle -black,polar

polar-bear | 
W *cream fur = with cream-white fur and a black nose

deer | 
W *red-brown coat = with a smooth red-brown coat and large dark eyes -fawn
W *spotted coat = with a light brown coat, white spots and thin legs +fawn

stag | 
W *red-brown coat = with a red-brown coat, a shaggy neck and wide antlers

reindeer | 
W *grey-brown coat = with a grey-brown coat, a cream neck and large antlers -moose
W *dark brown coat = with a dark brown coat and broad flat antlers +moose

lion | 
W *tawny coat = with a tawny coat and a thick dark mane -cub
W *spotted cub coat = with a pale tawny coat, faint spots and round ears +cub

lioness | 
W *tawny coat = with a smooth tawny coat and amber eyes

tiger | 
W *orange and black coat = with an orange coat, black stripes and a white chin -white

leopard | 
W *spotted coat = with a golden coat and black rosettes -panther,cougar,black
W *black coat = with a shiny black coat and yellow eyes +panther

cheetah | 
W *black-spotted coat = with a sandy coat, small black spots and dark tear lines

snow-leopard | 
W *grey fur = with thick pale grey fur and dark rosettes -lynx,bobcat
W *tufted ears = with grey-brown fur and black ear tufts +lynx,bobcat

elephant | 
W *grey wrinkled skin = with wrinkled grey skin and curved ivory tusks -baby,mammoth

giraffe-kind | 
W *patched coat = with brown patches on a cream coat and a very long neck

antelope | 
W *tan coat = with a smooth tan coat and ringed curved horns

zebra-kind | 
W *black and white stripes = with crisp black and white stripes and a bristly mane

hippo-kind | 
W *grey-brown skin = with smooth grey-brown skin and tiny ears

rhino | 
W *grey folds = with thick grey skin and a long horn

gorilla-kind | 
W *black fur = with black fur and a broad silver back

orangutan | 
W *orange hair = with long orange hair and a grey face

chimpanzee | 
W *black hair = with black hair and large round ears

monkey | 
W *brown fur = with brown fur, a pink face and a long tail

lemur | 
W *ringed tail = with grey fur, orange eyes and a black and white ringed tail

panda-kind | 
W *black and white fur = with thick black and white fur and black eye patches

red-panda | 
W *rust fur = with rust-red fur, a white-marked face and a bushy ringed tail

koala-kind | 
W *grey fur = with woolly grey fur, fluffy ears and a large black nose

sloth | 
W *shaggy hair = with shaggy grey-brown hair and a pale face

kangaroo | 
W *red-brown fur = with short red-brown fur and a thick tail

camel | 
W *sandy coat = with a shaggy sandy coat and a red woven saddle blanket

donkey | 
W *grey coat = with a rough grey coat, a white muzzle and long ears

snake | 
W *olive scales = with olive scales and a pale yellow belly -coral

lizard | 
W *green scales = with bright green scales and orange eyes -gecko
W *yellow and spotted = with smooth yellow skin, dark spots and wide toes +gecko

crocodile | 
W *dark ridged back = with a dark olive ridged back and pale teeth

chameleon | 
W *bright green skin = with bright green skin, blue stripes and a curled tail

turtle | 
W *olive shell = with an olive-brown shell and yellow-striped legs

sea-turtle | 
W *mottled shell = with a mottled brown and olive shell and cream-edged flippers

tortoise | 
W *domed shell = with a high domed brown and yellow shell

frog | 
W *bright green skin = with shiny green skin, a pale belly and golden eyes
`;
