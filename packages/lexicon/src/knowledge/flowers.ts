/** Flowers as they grow outdoors: how one looks, how tall it stands, in which colours. Where many are named, the ground is planted with them. */
import { singular } from '../words/lemma.ts';
import { once } from '../words/once.ts';

/** How a head of flowers is built: rays, bowls, cups, upright spikes, hanging bells, tall stems of discs, umbels, stars, full roses, globes. */
export const BLOOM_SHAPES = [
  'daisy',
  'poppy',
  'tulip',
  'sunflower',
  'spike',
  'bells',
  'spire',
  'umbel',
  'star',
  'rose',
  'globe',
] as const;
export type BloomShape = (typeof BLOOM_SHAPES)[number];

export interface Flower {
  readonly shape: BloomShape;
  /** Metres to the top. */
  readonly tall: number;
  /** Radius of a head in metres, or of one flower of a spike. */
  readonly wide: number;
  /** `#rrggbb`, the usual one first. */
  readonly colours: readonly string[];
  /** Named like a stuff: "lavender" is many. */
  readonly mass: boolean;
}

/** name | shape | height in metres | radius of a head in metres | colours [mass] | other names */
const FLOWERS = `
poppy | poppy | 0.5 | 0.045 | #dd3a22 #e65434 | red poppy, corn poppy, field poppy, california poppy
tulip | tulip | 0.42 | 0.04 | #d9413f #eec13a #e88aa8 |
sunflower | sunflower | 1.5 | 0.14 | #eec02c #f0d03c |
dandelion | daisy | 0.2 | 0.024 | #f2c81e #f6d63a |
buttercup | poppy | 0.3 | 0.018 | #f4cf22 #f8de4c |
celandine | star | 0.12 | 0.018 | #f4cf22 #f8de4c |
marigold | daisy | 0.35 | 0.035 | #f39a1c #f6b62c | calendula
daffodil | star | 0.36 | 0.04 | #f6d638 #f8e58a | narcissus, jonquil
primrose | star | 0.14 | 0.022 | #f3e692 #f7f0b8 | cowslip
crocus | tulip | 0.12 | 0.026 | #8a5fc8 #f0b93a #efe9f6 | spring crocus
snowdrop | bells | 0.16 | 0.016 | #f6f7f2 #eef1ea |
lavender | spike | 0.5 | 0.03 | #8a6fc4 #9c84d0 mass |
lupin | spike | 0.8 | 0.055 | #7a6ad0 #e08ab8 #f1e6f3 | lupine
heather | spike | 0.35 | 0.02 | #a86aa4 #b984b4 mass | heath, ling
sage | spike | 0.5 | 0.03 | #6f62b4 #8a7cc8 mass | salvia, clary
veronica | spike | 0.4 | 0.024 | #5c6cc8 #7c8ad8 | speedwell
hyacinth | spike | 0.28 | 0.032 | #6a76d0 #dd8ab4 #f0ecf4 | grape hyacinth, muscari
bluebell | bells | 0.36 | 0.02 | #5b62cc #737adb |
harebell | bells | 0.35 | 0.02 | #7a8ae0 #94a2ea | campanula, bellflower, canterbury bell
lily of the valley | bells | 0.2 | 0.012 | #f4f5ee #e9ede0 |
foxglove | bells | 1.1 | 0.045 | #c45a9c #d884b6 #f1e4ec |
hollyhock | spire | 1.7 | 0.06 | #d94f7c #a8304e #f3c6cf #f6ead2 |
delphinium | spire | 1.3 | 0.04 | #3f55c4 #7a8ae0 | larkspur
gladiolus | spire | 1 | 0.045 | #e0566a #f3a36a #f4ead8 | gladiola
snapdragon | spire | 0.6 | 0.028 | #e4728c #f3c64e #f1e6ea |
fireweed | spire | 1.1 | 0.022 | #cf58a4 #dd78b6 | willowherb
gorse | globe | 1 | 0.05 | #f2c522 #e6b41a mass | broom, furze
goldenrod | spike | 0.9 | 0.05 | #eec22a #f3d250 |
daisy | daisy | 0.3 | 0.028 | #f7f5ec #eeebdf | oxeye daisy, marguerite, chamomile, camomile
aster | daisy | 0.5 | 0.03 | #9a80d0 #b79ade | michaelmas daisy
cosmos | daisy | 0.8 | 0.045 | #e27cae #f4c3da #b03a78 |
coneflower | daisy | 0.8 | 0.05 | #d07ab0 #c060a0 | echinacea
gerbera | daisy | 0.4 | 0.05 | #ee6a4a #f3a83c #ec7aa0 |
zinnia | daisy | 0.5 | 0.04 | #e4503c #f08a3a #e0609a |
dahlia | rose | 0.9 | 0.07 | #c8304e #f0904a #e8a8c4 |
chrysanthemum | rose | 0.5 | 0.045 | #f0bc34 #e0863a #c8607c | mums
cornflower | daisy | 0.5 | 0.025 | #4a66d8 #6a84e6 | bachelor's button
forget-me-not | star | 0.2 | 0.012 | #7aa0e8 #96b6f0 mass |
flax | star | 0.5 | 0.02 | #86a4e6 #a0b8ee mass |
gentian | tulip | 0.14 | 0.024 | #3450c4 #4c68d8 |
edelweiss | star | 0.14 | 0.026 | #f3f1e2 #e8e6d4 |
anemone | poppy | 0.25 | 0.03 | #f4f2f4 #b9a2e0 | wood anemone, windflower
violet | star | 0.12 | 0.016 | #6a48b4 #8464c8 | wild violet
pansy | star | 0.18 | 0.03 | #6a48b4 #f0c63a #f0e6f0 | viola
rose | rose | 0.9 | 0.045 | #c92f44 #e8879c #f5e3dc | wild rose
peony | rose | 0.7 | 0.065 | #e48aae #f3c4d4 #c33f6e |
camellia | rose | 1 | 0.05 | #d84a64 #f0c0ca |
ranunculus | rose | 0.35 | 0.035 | #f09a5a #f4d06a #ea8aa0 |
carnation | rose | 0.45 | 0.035 | #e4748c #f4d8dc |
hydrangea | globe | 1.1 | 0.1 | #7c92de #c59ad8 #eab6cc |
rhododendron | globe | 1.6 | 0.09 | #d06ab4 #e092c8 | azalea
lilac | globe | 1.6 | 0.08 | #b48ad4 #c8a6e0 |
allium | globe | 0.8 | 0.06 | #9a6ac8 #ae84d6 |
clover | globe | 0.2 | 0.018 | #d884ac #f0e6ea mass | red clover, white clover
thistle | globe | 0.9 | 0.03 | #a864b8 #b87cc6 |
cotton grass | globe | 0.4 | 0.025 | #f6f5ee #eceae0 mass | bog cotton
queen anne's lace | umbel | 0.8 | 0.055 | #f5f4ea #eae9da mass | cow parsley, wild carrot, hogweed
yarrow | umbel | 0.6 | 0.045 | #f3f0e4 #eccc62 mass | milfoil
elderflower | umbel | 1.6 | 0.08 | #f4efd8 #e9e2c4 |
meadowsweet | umbel | 0.9 | 0.05 | #f3eed8 #e8e0c0 mass |
verbena | umbel | 0.9 | 0.03 | #9a70cc #b08cd8 mass |
lily | star | 0.9 | 0.07 | #f4efe6 #f0a04a #ec9ab4 | day lily, tiger lily
iris | star | 0.75 | 0.055 | #5c50c0 #8a7cd8 #f0d25a |
columbine | star | 0.6 | 0.035 | #6e68c8 #e6a0b8 | aquilegia
agapanthus | umbel | 0.9 | 0.07 | #6a7ee0 #8a9aea |
phlox | star | 0.5 | 0.022 | #d27cc0 #f0e0ee |
geranium | star | 0.4 | 0.028 | #dd4a56 #ee8ab0 | pelargonium, cranesbill
petunia | poppy | 0.3 | 0.035 | #b04ac0 #e888b8 #f3ecf4 |
begonia | rose | 0.3 | 0.03 | #e65a5a #f09ab0 |
bluebonnet | spike | 0.4 | 0.035 | #4a5cc8 #6676d6 | texas bluebonnet
indian paintbrush | spike | 0.4 | 0.03 | #e0482e #ea6a44 | paintbrush flower
spider lily | star | 0.45 | 0.06 | #d8282e #e0443a | red spider lily
`;

const byName = once(() => {
  const found = new Map<string, Flower>();
  for (const row of FLOWERS.trim().split('\n')) {
    const [name = '', shape = '', tall = '', wide = '', look = '', others = ''] = row.split('|').map((cell) => cell.trim());
    const words = look.split(' ');
    const flower: Flower = {
      shape: shape as BloomShape,
      tall: Number(tall),
      wide: Number(wide),
      colours: words.filter((w) => w.startsWith('#')),
      mass: words.includes('mass'),
    };
    for (const each of [name, ...others.split(',').map((other) => other.trim())]) if (each) found.set(each, flower);
  }
  return found;
});

/** Words before a name that change nothing of how it is drawn. */
const BEFORE =
  /^(?:wild|purple|blue|red|white|yellow|pink|orange|tall|blooming|flowering|fresh|summer|spring|mountain|alpine|common|field|a|the|some) /;

/** The flower that a name names, singular or plural: `flowerOf('wild lupins')`. */
export function flowerOf(name: string): Flower | undefined {
  const named = name.toLowerCase().replace(/ flowers?$/, '');
  const own = byName().get(named) ?? byName().get(singular(named));
  if (own) return own;
  const rest = named.replace(BEFORE, '');
  return rest === named ? undefined : flowerOf(rest);
}
