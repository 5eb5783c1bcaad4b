import type { Dialect } from './dialect.ts';
import { comfyui } from './dialects/comfyui.ts';
import { dalle3 } from './dialects/dalle3.ts';
import { firefly } from './dialects/firefly.ts';
import { flux } from './dialects/flux.ts';
import { gemini } from './dialects/gemini.ts';
import { gptImage } from './dialects/gpt-image.ts';
import { grokImagine } from './dialects/grok-imagine.ts';
import { ideogram } from './dialects/ideogram.ts';
import { invokeai } from './dialects/invokeai.ts';
import { json } from './dialects/json.ts';
import { leonardo } from './dialects/leonardo.ts';
import { luma } from './dialects/luma.ts';
import { midjourney } from './dialects/midjourney.ts';
import { novelai } from './dialects/novelai.ts';
import { plain } from './dialects/plain.ts';
import { qwenImage } from './dialects/qwen-image.ts';
import { recraft } from './dialects/recraft.ts';
import { runway } from './dialects/runway.ts';
import { sd } from './dialects/sd.ts';
import { sd35 } from './dialects/sd35.ts';
import { seedream } from './dialects/seedream.ts';
import { stability } from './dialects/stability.ts';
import { zImage } from './dialects/z-image.ts';

/** Every target there is, those that are used most first. */
export const DIALECTS: readonly Dialect[] = [
  gptImage,
  dalle3,
  midjourney,
  gemini,
  flux,
  sd,
  comfyui,
  runway,
  sd35,
  stability,
  ideogram,
  recraft,
  firefly,
  luma,
  qwenImage,
  zImage,
  seedream,
  grokImagine,
  leonardo,
  invokeai,
  novelai,
  json,
  plain,
];
