/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const SEA_LIFE = `
fish | own:fish | 0.3 | water left
trout | own:trout | 0.4 | water left | brown trout | ~rainbow trout
salmon | own:salmon | 0.8 | water left
perch | own:perch | 0.35 | water left
cod | own:cod | 0.9 | water left | codfish
carp | own:carp | 0.6 | water left
sea bass | own:sea-bass | 0.6 | water left | bass fish
tuna | own:tuna | 1.4 | water left | bluefin tuna
pike | own:pike | 0.9 | water left | pike fish
clownfish | own:clownfish | 0.1 | water left | clown fish
goldfish | own:goldfish | 0.12 | water left
tropical fish | own:reef-fish | 0.2 | water left |  | reef fish
angelfish | own:angelfish | 0.15 | water left | angel fish
koi | own:koi | 0.6 | water left | koi carp
blowfish | noto:blowfish | 0.3 | water left | pufferfish, puffer fish
shark | noto:shark | 1.5 | water left | great white shark, white shark
dolphin | own:dolphin | 1.6 | water left | bottlenose dolphin | ~porpoise
whale | own:whale | 5 | water left | blue whale | ~humpback whale, ~humpback
orca | noto:orca | 2.5 | water left | killer whale
octopus | noto:octopus | 0.6 | water front
squid | noto:squid | 0.6 | water front
jellyfish | noto:jellyfish | 0.5 | water front
crab | noto:crab | 0.12 | ground front
lobster | noto:lobster | 0.25 | ground front |  | ~crayfish
shrimp | noto:shrimp | 0.05 | water left | prawn
seal | noto:seal | 0.7 | ground left |  | harbour seal, harbor seal
starfish | own:starfish | 0.15 | ground front | sea star
seashell | noto:spiral-shell | 0.06 | ground front | shell, conch, sea shell, conch shell
coral | noto:coral | 0.6 | ground front | coral reef
frog | own:frog | 0.1 | ground left |  | ~tree frog
toad | own:frog | 0.1 | ground left #8f7650 | common toad
walrus | own:walrus | 1.3 | ground left
sea lion | own:sea-lion | 1.2 | ground left
seahorse | own:seahorse | 0.15 | water left | sea horse
manta ray | own:ray | 1.2 | water left | stingray, sting ray
narwhal | own:narwhal | 1.6 | water left
`;
