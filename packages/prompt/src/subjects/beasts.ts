/** What a beast is that goes by the name of its breed or kind: a husky is a dog, a woodpecker a bird. */
import { kindKnown, once, remember, singular } from '@atelier/lexicon';

const TABLE: Readonly<Record<string, string>> = {
  dog:
    'yorkie, yorkshire terrier, jack russell, jack russel, pitbull, pit bull, rottweiler, doberman, boxer dog, great dane, shih tzu, pomeranian, maltese, pug, ' +
    'chow chow, akita, shiba inu, shiba, samoyed, bichon frise, bichon, cavapoo, cockapoo, labradoodle, goldendoodle, schnauzer, whippet, greyhound, borzoi, ' +
    'weimaraner, vizsla, newfoundland, saint bernard, st bernard, bernese mountain dog, bernese, border collie, sheltie, westie, mastiff, belgian malinois, ' +
    'malinois, frenchie, doggo, wiener dog, sausage dog, cavalier king charles spaniel, beagle, basset hound, dalmatian, poodle, chihuahua, husky, ' +
    'alaskan malamute, malamute, corgi, german shepherd, german shepard, australian shepherd, collie, airedale, setter, afghan hound, bulldog, bull terrier, ' +
    'terrier, retriever, labrador, lab puppy, spaniel, dachshund, pointer dog, bloodhound, hound, great pyrenees, shar pei, pekingese, lhasa apso, havanese, ' +
    'papillon dog, puppy, pup, pooch, mutt, dog, sheepdog, sled dog, guide dog',
  cat:
    'tabby, tabby cat, siamese, siamese cat, sphynx, sphynx cat, ragdoll cat, bengal cat, persian cat, british shorthair, scottish fold, calico cat, tuxedo cat, ' +
    'munchkin cat, maine coon, norwegian forest cat, russian blue, ginger cat, black cat, kitty, kitten, tomcat, house cat, street cat, cat',
  bird:
    'woodpecker, blue jay, jay, kingfisher, magpie, warbler, hoopoe, bee-eater, kookaburra, cassowary, kiwi bird, quail, partridge, grouse, osprey, condor, ' +
    'albatross, tern, cormorant, blue-footed booby, ibis, starling, lark, oriole, tanager, cockatiel, budgie, parakeet, lovebird, ostrich, emu, dove, pigeon, ' +
    'nightingale, canary, shoebill, kestrel, loon, sandpiper, pheasant, guinea fowl, roadrunner, secretary bird, red kite, goldfinch, bullfinch, waxwing, ' +
    'titmouse, chickadee, nuthatch, barn swallow, hummingbird, puffin, duckling, gosling, cygnet, chick, hen',
  fish:
    'pufferfish, puffer fish, anglerfish, angler fish, clown fish, swordfish, barracuda, piranha, tuna, marlin, goldfish, koi, koi fish, betta, betta fish, ' +
    'angelfish, lionfish, carp, catfish, shark, great white, hammerhead, hammerhead shark, whale shark, manta ray, stingray, seahorse, moray eel, eel, sunfish, ' +
    'guppy, cod, blobfish, tropical fish',
  insect:
    'blue morpho, morpho, luna moth, honey bee, bumblebee, stag beetle, scarab beetle, stick insect, praying mantis, firefly',
  dinosaur:
    'dinosaur, dino, t-rex, t rex, trex, tyrannosaurus, tyrannosaurus rex, triceratops, stegosaurus, brachiosaurus, velociraptor, raptor, pterodactyl, ' +
    'pteranodon, spinosaurus, allosaurus, ankylosaurus, diplodocus, brontosaurus, parasaurolophus, raptor dinosaur',
  animal:
    'vicuna, sugar glider, shrew, chinchilla, weasel, stoat, mink, komodo dragon, bearded dragon, boa constrictor, quokka, hellhound, scorpion, slug, wildcat, racoon, king crab',
};

const classes = once(
  () => new Map(Object.entries(TABLE).flatMap(([of, names]) => names.split(', ').map((name): [string, string] => [name, of]))),
);
const MOST_WORDS = 4;

/** `dog` and `animal` of a yorkie; none of what is no beast, or known as one by its kind already. */
export const beastTraits: (name: string) => readonly string[] = remember((name) => {
  const words = name.toLowerCase().split(' ');
  words.push(singular(words.pop() ?? ''));
  for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
    const of = classes().get(words.slice(from).join(' '));
    if (of !== undefined) return of === 'animal' ? ['animal'] : [of, 'animal'];
  }
  return [];
});

/** A cat samurai is a cat, whatever it wears, and a tiger's face is a tiger's. */
export function beastInRole(name: string): ReadonlySet<string> | undefined {
  const words = name.toLowerCase().split(/[ -]+/);
  if (words.length < 2 || !ROLE.test(words.at(-1) ?? '')) return undefined;
  const named = words.slice(0, -1).join(' ');
  const beast = kindKnown(named) ?? kindKnown(words.at(-2) ?? '');
  const traits = beastTraits(named);
  return beast?.tags.includes('animal') || traits.length > 0
    ? new Set([...(beast === undefined ? [] : [beast.id.replace(/-kind$/, ''), ...beast.tags]), ...traits])
    : undefined;
}
const ROLE =
  /^(?:astronaut|knight|samurai|warrior|wizard|witch|ninja|chef|pirate|king|queen|prince|princess|detective|doctor|superhero|soldier|viking|monk|cowboy|emperor|general|captain|boss|businessman|barista|baker|rapper|scientist|pilot|sailor|explorer|gladiator|ronin|mage|sorcerer|bard|rogue|assassin|archer|policeman|nurse|teacher|judge|lawyer|butler|waiter|gangster|hero)s?$|^(?:face|head|portrait|eyes?|mother|father|mom|mum|mama|dad|papa|baby|parents?|friends?|companion|buddy)$/;
