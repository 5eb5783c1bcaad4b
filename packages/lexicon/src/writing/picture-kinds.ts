/**
 * What kind of picture a text ends by naming, where nobody said how it is made: its name; other ways to say it | the tags that ask for it. The
 * first row is taken of whose every `+` one tag is there and of whose `-` none is. `drawn`: no camera made it, so that none is spoken of.
 * `is-person` and the like are of the first thing: its class, its kind or a tag of that; `scenic` is a picture of a place.
 */
export const PICTURE_KINDS = `
fantasy illustration; fantasy painting; detailed fantasy painting; storybook illustration; painterly fantasy illustration | +is-fantasy drawn -toy,costume,is-knight
heroic fantasy illustration; heroic fantasy painting; fantasy concept art | +is-knight +dragon,unicorn,wizard,griffin drawn -toy,costume
micrograph; light micrograph; microscope photograph | +is-magnified
science fiction illustration; science fiction concept art; detailed science fiction painting | +is-robot,is-alien,is-spaceship drawn -toy
underwater photograph; underwater photo; underwater wildlife photograph | +reef,deep-sea,underwater,underwater-city
night sky photograph; astrophotograph; long-exposure night photograph | +scenic +night-sky,aurora,stars,star,galaxy
interior photograph; interior photo; architectural interior photo; interior design photograph; room photograph | +scenic +in -cave,cavern,tunnel,stage,train-station
travel photograph; travel photo; street photograph; documentary travel photo | +scenic +city-street,alley,market,square,old-town,village,fishing-village,neon-street,harbour,harbor,quay,cafe,courtyard,terrace,train-station
cityscape photograph; city photograph; urban landscape photograph | +scenic +urban,skyline,rooftop
landscape photograph; landscape photo; scenic photograph; nature photograph; outdoor landscape photo | +scenic,is-land,is-sky -is-building
nature photograph; tree portrait photograph; landscape photo; outdoor nature photo | +is-plant +tree,beech,oak,willow,pine,birch,maple,baobab,olive-tree,cypress,fir,spruce,redwood,sequoia,palm
close-up flower photograph; flower photograph; botanical photograph; nature photo | +is-plant
macro photograph; macro photo; macro nature photograph | +is-animal +bee,bumblebee,honeybee,butterfly,ladybug,ladybird,beetle,dragonfly,ant,spider,grasshopper,caterpillar,moth,fly,wasp,snail
food photograph; food photo; editorial food photograph; food styling photograph; restaurant-style food photo | +is-food
drinks photograph; beverage photo; drink photograph; editorial drinks photo | +is-drink
period photograph; historical reenactment photograph; period portrait photo | +is-knight
sports photograph; action photograph; action sports photo | +is-person +athlete,sport,skateboard,surf,ski,snowboard,skateboarding,surfing,skiing,running,jumping,climbing,boxing,soccer,football,basketball,tennis,swimming,cycling
family photograph; candid family photo; documentary family photograph | +is-person +mother,father,mom,dad,grandmother,grandfather,grandson,granddaughter,daughter,son,family,sister,brother,parent,baby,grandma,grandpa
street photograph; candid street photo; documentary street photograph; reportage photograph | +is-person +urban
documentary photograph; documentary photo; environmental portrait; reportage photograph; working portrait | +is-person +is-work,is-music,is-chef,is-baker,is-artist,is-craftsman
candid photograph; lifestyle photograph; candid lifestyle photo; documentary photograph; natural portrait | +is-person
pet photograph; pet portrait; candid pet photo; animal portrait | +is-animal +is-dog,is-cat,cat,kitten,dog,puppy,rabbit,bunny,hamster,goldfish,parrot
animal photograph; farm animal photograph; countryside photograph; rural animal photo | +is-animal +cow,calf,sheep,lamb,pig,piglet,goat,donkey,chicken,hen,rooster
horse photograph; equestrian photograph; animal photograph | +is-animal +horse,pony,foal
aquarium photograph; pet fish photo; close-up animal photo | +is-fish +bowl,fishbowl,tank,aquarium
wildlife photograph; wildlife photo; nature photograph; documentary wildlife photo | +is-animal
automotive photograph; car photograph; automotive photo | +is-vehicle +car,taxi,motorcycle,motorbike,truck,van,convertible,scooter,bus
outdoor photograph; documentary photograph; transport photograph | +is-vehicle
architectural photograph; architecture photo; exterior photograph | +is-building
product photograph; studio product photo; catalogue photograph; commercial product photo | +studio
still life photograph; product photograph; editorial still life; lifestyle product photo | +is-product,is-toy,is-music
`;
