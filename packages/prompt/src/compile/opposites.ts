/**
 * What is there where a thing is not, for targets that draw what a negation names: "no beard" is "clean-shaven". Said of the
 * `person`, of the `place`, or as a stretch of the picture.
 */
export interface Opposite {
  /** Singular forms of what is absent. */
  of: readonly string[];
  /** An adjective or phrase for a person in the picture. */
  person?: string;
  /** An adjective for the place. */
  place?: string;
  /** Said of the picture, as a setting or look fact of this kind. */
  scene?: readonly [
    kind: 'background' | 'weather' | 'texture' | 'detail' | 'lighting' | 'palette' | 'composition',
    value: string,
  ];
}

export const OPPOSITES: readonly Opposite[] = [
  { of: ['beard', 'facial hair', 'mustache', 'moustache', 'stubble'], person: 'clean-shaven' },
  { of: ['hat', 'cap', 'helmet', 'headgear', 'headwear', 'crown'], person: 'bareheaded' },
  { of: ['hair'], person: 'bald' },
  { of: ['shoe', 'shoes', 'footwear', 'sock', 'socks', 'sandal', 'boot'], person: 'barefoot' },
  { of: ['makeup', 'make-up', 'lipstick'], person: 'bare-faced' },
  { of: ['mask'], person: 'bare-faced' },
  { of: ['sleeve'], person: 'bare-armed' },
  { of: ['glove'], person: 'bare-handed' },
  { of: ['smile', 'grin'], person: 'straight-faced' },
  { of: ['tooth', 'teeth'], person: 'close-mouthed' },
  { of: ['wrinkle'], person: 'smooth-skinned' },
  { of: ['cloud', 'clouds'], scene: ['background', 'clear sky'] },
  { of: ['sun', 'sunlight', 'sunshine'], scene: ['background', 'overcast sky'] },
  { of: ['moon', 'moonlight'], scene: ['background', 'dark moonless sky'] },
  { of: ['star'], scene: ['background', 'plain dark sky'] },
  { of: ['rain', 'storm', 'thunderstorm', 'drizzle'], scene: ['background', 'dry ground'] },
  { of: ['snow', 'ice'], scene: ['background', 'bare ground'] },
  { of: ['wind', 'breeze'], scene: ['background', 'still air'] },
  { of: ['fog', 'mist', 'haze', 'smoke'], scene: ['background', 'clear air'] },
  { of: ['wave', 'ripple'], scene: ['background', 'glassy smooth water'] },
  { of: ['shadow'], scene: ['lighting', 'flat even light'] },
  { of: ['glare', 'reflection', 'shine'], scene: ['texture', 'matte surfaces'] },
  { of: ['light', 'lamp', 'streetlight'], scene: ['lighting', 'natural darkness'] },
  { of: ['bird'], scene: ['background', 'empty sky'] },
  { of: ['tree', 'forest', 'woods'], scene: ['background', 'open treeless ground'] },
  { of: ['leaf', 'leaves', 'foliage'], scene: ['background', 'bare branches'] },
  { of: ['grass', 'plant', 'vegetation', 'flower', 'weed'], scene: ['background', 'bare earth'] },
  { of: ['building', 'house', 'architecture', 'structure', 'skyscraper'], scene: ['background', 'open land'] },
  { of: ['mountain', 'hill'], scene: ['background', 'flat land'] },
  { of: ['fence', 'wall', 'railing'], scene: ['background', 'open space'] },
  { of: ['boat', 'ship', 'sail', 'sailboat'], scene: ['background', 'open water'] },
  { of: ['picture', 'painting', 'poster', 'decoration', 'ornament', 'picture frame'], scene: ['background', 'bare walls'] },
  { of: ['window'], place: 'windowless' },
  { of: ['roof', 'ceiling'], place: 'roofless' },
  { of: ['furniture', 'chair', 'table', 'sofa'], place: 'unfurnished', scene: ['background', 'bare floor'] },
  { of: ['background', 'backdrop', 'scenery'], scene: ['composition', 'plain white background'] },
  {
    of: [
      'text',
      'word',
      'letter',
      'lettering',
      'writing',
      'caption',
      'watermark',
      'logo',
      'signature',
      'label',
      'sign',
      'number',
      'signage',
    ],
    scene: ['texture', 'plain unmarked surfaces'],
  },
  { of: ['frame', 'border', 'margin'], scene: ['detail', 'edge-to-edge detail'] },
  { of: ['color', 'colour', 'colors', 'colours'], scene: ['palette', 'black and white'] },
  { of: ['blur', 'bokeh', 'depth of field'], scene: ['detail', 'sharp focus'] },
  { of: ['grain', 'noise', 'artifact', 'texture'], scene: ['texture', 'smooth clean surfaces'] },
  { of: ['clutter', 'mess', 'trash', 'litter', 'garbage'], place: 'tidy', scene: ['background', 'uncluttered space'] },
];
