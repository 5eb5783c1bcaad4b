/**
 * Coats, plumage and marks of animals, in the few words that stand right after their name. The form of the rows: `looks-people.ts`; a row with `*` gives the body its colour,
 * and falls away where one was said.
 */
export const ANIMAL_LOOKS = `
cat | 
W white chest and green eyes = with a white chest, white paws and green eyes -black,white
W *grey tabby coat = with grey tabby stripes and green eyes -tabby,siamese,ginger,persian
W *ginger coat = with ginger fur, white paws and amber eyes -tabby,siamese,persian
W *black and white coat = with a black and white coat and a pink nose -tabby,siamese,ginger,persian
W *tortoiseshell coat = with mottled black and orange fur and yellow eyes -tabby,siamese,ginger,persian
W *cream long hair = with long cream fur and copper-coloured eyes -tabby,siamese,ginger
W *blue-grey coat = with a short blue-grey coat and round orange eyes -tabby,siamese,ginger,persian
W *cream siamese = with cream fur, a dark brown face and blue eyes +siamese
W *brown tabby = with brown and black stripes and yellow-green eyes +tabby

cat-black | 
W yellow-green eyes = with glossy fur and yellow-green eyes

kitten-kind | 
W white bib and paws = with a white bib, white paws and round eyes -black,white
W *grey and white fluff = with fluffy grey and white fur and blue eyes -tabby,ginger
W *striped fluff = with fluffy brown stripes, a white bib and blue eyes +tabby

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
W *black and tan coat = with a black and tan coat and upright ears +shepherd
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
W *brown and white coat = with a shaggy white coat and curved grey horns -alpaca,llama
W *cream wool = with thick cream wool and large dark eyes +alpaca,llama

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
W *black mask = with grey fur, a black mask and a ringed tail +raccoon
W *striped face = with grey fur and a black and white striped face +badger

fox | 
W white-tipped tail = with slim dark legs and a white-tipped tail -fennec
W *rust-coloured coat = with a rust-coloured coat, black legs and a white-tipped tail -fennec
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
W *brown fur = with thick dark brown fur and a paler muzzle -black

polar-bear | 
W *cream fur = with cream-white fur and a black nose

deer | 
W *red-brown coat = with a red-brown coat and broad antlers +stag,elk,moose,reindeer
W *fawn coat = with a smooth fawn coat and large dark eyes -stag,elk,moose,reindeer

lion | 
W *tawny coat = with a tawny coat and a thick dark mane -cub
W *spotted cub coat = with a pale tawny coat, faint spots and round ears +cub

lioness | 
W *tawny coat = with a smooth tawny coat and amber eyes

tiger | 
W *orange and black coat = with an orange coat, black stripes and a white chin -white

leopard | 
W *spotted coat = with a golden coat and black rosettes +leopard,jaguar -snow,black
W *black-spotted coat = with a sandy coat, small black spots and dark tear lines +cheetah
W *grey fur = with thick pale grey fur and dark rosettes +snow

elephant | 
W *grey wrinkled skin = with wrinkled grey skin and curved ivory tusks -baby,mammoth

giraffe-kind | 
W *patched coat = with a coat of brown patches on cream +giraffe,giraffes

zebra-kind | 
W *black and white stripes = with crisp black and white stripes and a bristly mane

hippo-kind | 
W *grey hide = with thick grey, mud-caked hide

gorilla-kind | 
W *black fur = with black fur and a broad silver back +gorilla
W *orange hair = with long orange hair and a grey face +orangutan

monkey | 
W *brown fur = with brown fur, a pink face and a long tail -lemur
W *ringed tail = with grey fur, orange eyes and a black and white ringed tail +lemur

panda-kind | 
W *black and white fur = with black and white fur and round dark eye patches -red
W *rust fur = with rust-red fur, a white face and a ringed tail +red

koala-kind | 
W *grey fur = with woolly grey fur and a large black nose +koala

kangaroo | 
W *red-brown fur = with short red-brown fur and a thick tail

camel | 
W *sandy coat = with a shaggy sandy coat and a red woven saddle cloth +camel,camels
W *grey coat = with a rough grey coat, a white muzzle and long ears +donkey,donkeys,mule

snake | 
W *olive scales = with olive scales and a pale yellow belly -coral

lizard | 
W *green scales = with bright green scales and orange eyes +chameleon,iguana,gecko,lizard
W *dark ridged back = with a dark olive back and pale teeth +crocodile,alligator

turtle | 
W *olive shell = with an olive and amber shell and spotted flippers +sea
W *brown shell = with a domed brown and yellow shell -sea

frog | 
W *bright green skin = with shiny green skin, a pale belly and golden eyes

otter-kind | 
W *brown fur = with sleek brown fur and a cream throat

seal-kind | 
W *grey spotted coat = with a smooth grey spotted coat and large black eyes

whale | 
W *dark blue back = with a dark blue-grey back and a white grooved throat -orca,killer
W *black and white body = with a black back and clean white patches +orca,killer

dolphin | 
W *grey back = with a smooth grey back and a pale belly

shark | 
W *grey back = with a slate-grey back and a white belly

koi-kind | 
W *orange and white = with orange and white scales +koi,goldfish,clownfish
W *bright stripes = with blue and yellow stripes +tropical

trout | 
W *speckled side = with a speckled silver side and a pink stripe

octopus-kind | 
W *rust-red skin = with mottled rust-red skin and pale suckers

jellyfish-kind | 
W *pale pink bell = with a pale pink bell and long thin tentacles

crab | 
W *orange shell = with an orange shell and white-tipped claws +crab

bird | 
W *brown plumage = with streaked brown wings and a pale breast +sparrow,wren,finch,songbird
W *red breast = with an orange-red breast and a brown back +robin
W *bright blue plumage = with bright blue wings and a white belly +bluebird,jay
W *red plumage = with bright red feathers and a black face +cardinal

owl | 
W round yellow eyes = with round yellow eyes and a short hooked beak
W *brown mottled plumage = with mottled brown feathers and round yellow eyes -snowy,barn
W *white plumage = with white feathers flecked with grey and yellow eyes +snowy
W *heart-shaped face = with golden-brown wings and a white heart-shaped face +barn

eagle | 
W *dark brown plumage = with dark brown wings, a white head and a yellow beak +bald
W *barred plumage = with brown barred wings and a hooked grey beak -bald

raven | 
W *glossy black plumage = with glossy black feathers and a heavy beak -magpie
W *black and white plumage = with black and white feathers and a long blue-green tail +magpie

parrot | 
W hooked beak = with a heavy hooked beak and a long tail
W *scarlet plumage = with scarlet, yellow and blue feathers +macaw,parrot

hummingbird | 
W *green throat = with shining green feathers and a ruby throat -kingfisher
W *blue and orange plumage = with a bright blue back and an orange breast +kingfisher

duck | 
W *green head = with a glossy green head, a yellow bill and a grey body +mallard,duck -rubber
W *yellow down = with soft yellow down and a tiny orange bill +duckling,ducklings
W *grey plumage = with grey-brown feathers and an orange bill +goose,geese

swan-kind | 
W *white plumage = with white feathers and an orange bill

crane-kind | 
W *grey plumage = with slate-grey wings, a white neck and a yellow bill +heron
W *pink plumage = with bright pink feathers and a black-tipped bill +flamingo,flamingos
W *black and white = with white feathers, black wing tips and a red bill +stork

peacock-kind | 
W *blue neck = with a shining blue neck and a long green tail

penguin | 
W *black and white plumage = with a black back, a white belly and an orange-marked bill

chicken | 
W *red comb = with russet feathers, a green-black tail and a red comb +rooster,cock,cockerel
W *brown plumage = with brown speckled feathers and a small red comb +chicken,hen

gull | 
W *white and grey = with a white breast, grey wings and a yellow bill

butterfly | 
W *orange wings = with orange wings veined in black +monarch,butterfly -blue

bee | 
W *striped body = with a furry body banded in black and amber

dragonfly-kind | 
W *blue body = with a thin turquoise body and clear wings

ladybug-kind | 
W *red and black = with a red back and seven black spots +ladybug,ladybird

dragon | 
W horns and torn wings = with curved horns and wide leathery wings
W *green scales = with dark green scales, torn leathery wings and amber eyes
W *red scales = with deep red scales and black horns

unicorn | 
W *white coat = with a white coat, a silver mane and a spiral horn

dinosaur | 
W *olive hide = with a pebbled olive-green hide and yellow eyes

monster | 
W *mossy hide = with a warty grey-green hide and small yellow eyes +troll,ogre,monster
W *white fur = with long white fur and a blue face +yeti

teddy-bear | 
W *worn plush = with worn brown plush, button eyes and a red ribbon +teddy,bear
`;
