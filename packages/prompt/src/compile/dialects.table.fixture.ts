interface Row {
  prompt: string;
  settings: Record<string, string | number | boolean>;
  absence: string;
  ratio: string;
  seed: string;
  count: string;
  weight: string;
  reference: string;
}

/** What each target makes of the Brief in dialects.table.test.ts. */
export const TABLE: Readonly<Record<string, Row>> = {
  'gpt-image': {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so. There must be no people anywhere in the picture. The style is that of image 1.',
    settings: {
      size: '1536x1024',
      n: 2,
    },
    absence: 'in words',
    ratio: 'as asked',
    seed: 'NOT_SUPPORTED',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'image, called image 1',
  },
  dalle3: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      size: '1792x1024',
    },
    absence: 'DALL·E 3 draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'DALL·E 3 takes only certain sizes; asked for 3:2, sent 1792x1024.',
    seed: 'NOT_SUPPORTED',
    count: 'DALL·E 3 makes one picture a job; asked for 2.',
    weight: 'NOT_SUPPORTED',
    reference: 'NOT_SUPPORTED',
  },
  midjourney: {
    prompt:
      'watercolor of two small black dogs sitting beside a red car with a sign, misty beach at dawn, "OPEN" on the sign, serene mood --ar 3:2 --no people --sref https://example.com/ink.png --seed 7 --v 8.2',
    settings: {
      ar: '3:2',
      seed: 7,
      no: 'people',
      sref: 'https://example.com/ink.png',
      v: '8.2',
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'Midjourney makes four pictures a job; asked for 2.',
    weight: 'NOT_SUPPORTED',
    reference: 'sref',
  },
  gemini: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so. The style is that of image 1.',
    settings: {
      aspectRatio: '3:2',
    },
    absence: 'Gemini image draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'as asked',
    seed: 'NOT_SUPPORTED',
    count: 'Gemini image makes one picture a job; asked for 2.',
    weight: 'NOT_SUPPORTED',
    reference: 'inlineData, called image 1',
  },
  flux: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so. The style is that of image 1.',
    settings: {
      width: 1248,
      height: 832,
      seed: 7,
    },
    absence: 'FLUX draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'FLUX makes one picture a job; asked for 2.',
    weight: 'NOT_SUPPORTED',
    reference: 'input_image, called image 1',
  },
  sd: {
    prompt:
      'watercolor, (two small black dogs:1.3) sitting beside a red car with a sign, text "OPEN" on the sign, misty beach, dawn, serene',
    settings: {
      Size: '1216x832',
      Seed: 7,
      'Batch size': 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'as asked',
    reference: 'NOT_SUPPORTED',
  },
  comfyui: {
    prompt:
      'watercolor, (two small black dogs:1.3) sitting beside a red car with a sign, text "OPEN" on the sign, misty beach, dawn, serene',
    settings: {
      width: 1216,
      height: 832,
      seed: 7,
      batch_size: 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'as asked',
    reference: 'NOT_SUPPORTED',
  },
  runway: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so. The style is that of @style1.',
    settings: {
      ratio: '1440:1080',
      seed: 7,
    },
    absence: 'Runway draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'Runway takes only certain sizes; asked for 3:2, sent 1440x1080.',
    seed: 'as asked',
    count: 'Runway makes one picture a job; asked for 2.',
    weight: 'NOT_SUPPORTED',
    reference: 'referenceImages, called @style1',
  },
  sd35: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      width: 1216,
      height: 832,
      seed: 7,
      num_images_per_prompt: 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'NOT_SUPPORTED',
  },
  stability: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      aspect_ratio: '3:2',
      seed: 7,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'Stability AI makes one picture a job; asked for 2.',
    weight: 'NOT_SUPPORTED',
    reference: 'image, as a picture to follow',
  },
  ideogram: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      aspect_ratio: '3x2',
      seed: 7,
      num_images: 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'style_reference_images',
  },
  recraft: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      size: '1280x832',
      n: 2,
    },
    absence: 'Recraft draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'as asked',
    seed: 'NOT_SUPPORTED',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'NOT_SUPPORTED',
  },
  firefly: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      width: 2304,
      height: 1792,
      seeds: 7,
      numVariations: 2,
    },
    absence: 'negative: people',
    ratio: 'Adobe Firefly takes only certain sizes; asked for 3:2, sent 2304x1792.',
    seed: 'as asked',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'style.imageReference',
  },
  luma: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      aspect_ratio: '4:3',
    },
    absence: 'Luma Photon draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'Luma Photon takes the ratios 16:9, 1:1, 9:16, 4:3, 3:4, 21:9, 9:21; asked for 3:2, sent 4:3.',
    seed: 'NOT_SUPPORTED',
    count: 'Luma Photon makes one picture a job; asked for 2.',
    weight: 'NOT_SUPPORTED',
    reference: 'style_ref',
  },
  'qwen-image': {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      size: '1584*1056',
      seed: 7,
      n: 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'NOT_SUPPORTED',
  },
  'z-image': {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      width: 1248,
      height: 832,
      seed: 7,
      num_images_per_prompt: 2,
    },
    absence: 'Z-Image draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'NOT_SUPPORTED',
  },
  seedream: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so. The style is that of Image 1.',
    settings: {
      size: '2496x1664',
      max_images: 2,
    },
    absence: 'Seedream draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'as asked',
    seed: 'NOT_SUPPORTED',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'image, called Image 1',
  },
  'grok-imagine': {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty deserted beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so. The style is that of <IMAGE_1>.',
    settings: {
      aspect_ratio: '3:2',
      n: 2,
    },
    absence: 'Grok Imagine draws what is named, so “no people” is written as “deserted beach”.',
    ratio: 'as asked',
    seed: 'NOT_SUPPORTED',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'image, called <IMAGE_1>',
  },
  leonardo: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn. The mood is serene. The sign reads "OPEN", spelled exactly so.',
    settings: {
      width: 1216,
      height: 832,
      seed: 7,
      num_images: 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'NOT_SUPPORTED',
  },
  invokeai: {
    prompt:
      'watercolor, (two small black dogs)1.3 sitting beside a red car with a sign, text \\"OPEN\\" on the sign, misty beach, dawn, serene',
    settings: {
      width: 1216,
      height: 832,
      seed: 7,
      iterations: 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'as asked',
    reference: 'NOT_SUPPORTED',
  },
  novelai: {
    prompt:
      'watercolor, 1.3::two small black dogs:: sitting beside a red car with a sign, text "OPEN" on the sign, misty beach, dawn, serene',
    settings: {
      width: 1216,
      height: 832,
      seed: 7,
      n_samples: 2,
    },
    absence: 'negative: people',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'as asked',
    reference: 'NOT_SUPPORTED',
  },
  json: {
    prompt:
      '{"scene":"a misty beach at dawn","subjects":["two small black dogs sitting beside a red car with a sign"],"counts":{"dog":2},"style":{"medium":"watercolor"},"mood":"serene","text":[{"content":"OPEN","on":"sign"}],"avoid":["people"]}',
    settings: {
      aspect_ratio: '3:2',
      seed: 7,
      count: 2,
    },
    absence: 'in words',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'NOT_SUPPORTED',
    reference: 'style',
  },
  plain: {
    prompt:
      'A watercolor of two small black dogs sitting beside a red car with a sign on a misty beach at dawn; serene mood; the sign reads "OPEN"; without people.',
    settings: {
      aspect: '3:2',
      seed: 7,
      count: 2,
    },
    absence: 'in words',
    ratio: 'as asked',
    seed: 'as asked',
    count: 'as asked',
    weight: 'as asked',
    reference: 'NOT_SUPPORTED',
  },
};
