/** The use cases that need neither files nor engines, for the page: the same functions that the command line calls. */
export { stemOf } from '@atelier/library/names';
export { type Intent, intentOf } from './use-cases/chat-intent.ts';
export { compose } from './use-cases/compose.ts';
export { differentSeeds } from './use-cases/different-seeds.ts';
export { checkedIdea, MAX_IDEA } from './use-cases/idea.ts';
export { type Plan, promptOf, ratioOf } from './use-cases/plan.ts';
export { provenanceFor } from './use-cases/provenance.ts';
export { type Recalled, recallPicture } from './use-cases/read.ts';
export { paintedBy, reviseBrief, sizeAfter } from './use-cases/revise.ts';
export { type Size, sizeOf } from './use-cases/size.ts';
export { withStyle } from './use-cases/style.ts';
export { picturesToMake } from './use-cases/understand.ts';
export { waysInPaint } from './use-cases/vary.ts';
export { VERSION } from './version.ts';
