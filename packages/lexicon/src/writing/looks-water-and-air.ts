/** Colours and marks of animals of the water and the air, and of legend. The form of the rows: `looks-animals.ts`. */
export const WATER_AND_AIR_LOOKS = `
otter-kind | 
W *brown fur = with sleek brown fur, a cream throat and long whiskers

beaver | 
W *brown fur = with thick brown fur, orange teeth and a flat tail

walrus | 
W *brown skin = with wrinkled brown skin and two long white tusks

seal-kind | 
W *grey spotted coat = with a smooth grey spotted coat and large black eyes

whale | 
W *dark blue back = with a dark blue-grey back and a white grooved throat

orca | 
W *black and white body = with a shining black back and clean white patches

ray | 
W *dark back = with a wide dark back and a white belly

dolphin | 
W *grey back = with a smooth grey back and a pale belly

shark | 
W *grey back = with a slate-grey back and a white belly

koi-kind | 
W *orange and white = with bright orange and white scales

fish | 
W *blue and yellow = with a bright blue body and yellow fins -clownfish,betta
W *orange and white bands = with a bright orange body and three white bands +clownfish
W *long red fins = with a dark red body and long flowing fins +betta

trout | 
W *speckled side = with a speckled silver side and a pink stripe

seahorse | 
W *golden yellow = with a golden yellow ringed body and a curled tail

octopus-kind | 
W *rust-red skin = with mottled rust-red skin and pale suckers

jellyfish-kind | 
W *pale pink bell = with a pale pink bell and long thin tentacles

crab | 
W *orange shell = with an orange-red shell and white-tipped claws

lobster | 
W *blue-brown shell = with a dark blue-brown shell and huge claws -shrimp,prawn

snail | 
W *spiral shell = with a brown and cream spiral shell

bird | 
W *brown plumage = with streaked brown wings and a pale breast -swallow
W *blue back = with a shining dark blue back and a forked tail +swallow

robin | 
W *orange-red breast = with an orange-red breast and a brown back

sparrow | 
W *brown and grey = with a striped brown back and a grey breast -titmouse

cardinal | 
W *red plumage = with bright red feathers, a pointed crest and a black face -jay,bluebird
W *blue plumage = with bright blue wings and a white belly +jay,bluebird

owl | 
W round yellow eyes = with large yellow eyes and a short hooked beak
W *brown mottled plumage = with mottled brown feathers and large yellow eyes

snowy-owl | 
W *white plumage = with white feathers flecked with grey and yellow eyes -barn
W *heart-shaped face = with golden-brown wings and a white heart-shaped face +barn

eagle | 
W *barred plumage = with brown barred wings and a hooked grey beak

bald-eagle | 
W *white head = with dark brown wings, a white head and a yellow beak

vulture | 
W *dark plumage = with dark brown feathers and a bare pink head

raven | 
W *glossy black plumage = with glossy black feathers and a heavy beak

magpie | 
W *black and white plumage = with black and white feathers and a long blue-green tail

parrot | 
W hooked beak = with a hooked beak and a long tail
W *scarlet plumage = with bright red, yellow and blue feathers -cockatoo,parakeet
W *white and yellow = with white feathers and a yellow crest +cockatoo

toucan | 
W *orange beak = with a black body, a white throat and a huge orange beak

hummingbird | 
W *green throat = with shining green feathers and a ruby-red throat

kingfisher | 
W *blue and orange plumage = with a bright turquoise back and an orange breast

duck | 
W *green head = with a glossy green head, a yellow bill and a grey body -rubber

duckling | 
W *yellow down = with soft yellow down and a tiny orange bill

goose | 
W *grey plumage = with grey-brown feathers and an orange bill -pelican
W *white with a pouch = with white feathers and a huge orange bill +pelican

swan-kind | 
W *white plumage = with white feathers and an orange bill

crane-kind | 
W *white plumage = with white feathers and long thin black legs

heron | 
W *grey plumage = with grey-blue wings, a white neck and a long yellow beak

flamingo | 
W *pink plumage = with bright pink feathers and a black-tipped bill

stork | 
W *black and white = with white feathers, black wing tips and a red bill

peacock-kind | 
W *blue neck = with a shining blue neck and a long green tail

penguin | 
W *black and white plumage = with a black back, a white belly and an orange-marked bill -chick,baby

puffin | 
W *orange beak = with a black back, a white face and a bright orange beak

chicken | 
W *brown plumage = with red-brown feathers and a small red comb

rooster | 
W *red comb = with golden-red feathers, a green-black tail and a large red comb -turkey
W *bronze plumage = with dark bronze feathers and a fan-shaped tail +turkey

gull | 
W *white and grey = with a white breast, grey wings and a yellow bill

butterfly | 
W *orange wings = with orange wings veined in black

moth | 
W *brown wings = with soft brown wings and feathery feelers

bee | 
W *striped body = with a furry black and yellow striped body

dragonfly-kind | 
W *blue body = with a thin turquoise body and clear wings

ladybug-kind | 
W *red and black = with a shiny red back and seven black spots

beetle | 
W *green back = with a shiny green back -stag

phoenix | 
W *red and gold = with red and gold feathers and a burning tail

t-rex | 
W *brown-green skin = with rough brown-green skin and huge teeth -triceratops
W *three horns = with grey-green skin, three horns and a bony frill +triceratops

dragon | 
W horns and torn wings = with curved horns and wide leathery wings
W *green scales = with dark green scales, torn leathery wings and amber eyes
W *red scales = with deep red scales and black horns

unicorn | 
W *white coat = with a white coat, a silver mane and a spiral horn

dinosaur | 
W *olive hide = with a pebbled olive-green hide and yellow eyes

monster | 
W *green fur = with shaggy green fur, small horns and crooked teeth -godzilla,golem,bigfoot,giant

troll | 
W *mossy hide = with warty grey-green skin and a huge nose -yeti
W *white fur = with long white fur and a blue-grey face +yeti

teddy-bear | 
W *worn plush = with worn brown plush, button eyes and a red ribbon
`;
