export { ILLUSTRATOR_VERSION, type IllustratorOptions, illustrator } from './engine.ts';
export { type LayoutMap, MAP_KINDS, type MapKind, type MapObject, mapObjects, mapsOf } from './maps/maps.ts';
export { type PaintJob, preparePainting, stageOf } from './painting.ts';
export { browserWorkers, canShare } from './pool/browser.ts';
export { type Face, faceOf } from './stage/face.ts';
export { briefOfStage } from './stage/from-stage.ts';
export { keepPlaces } from './stage/keep-places.ts';
export { type PlanOptions, planOf, type ScenePlan } from './stage/plan.ts';
