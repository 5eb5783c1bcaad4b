export * from './drawing/drawing.ts';
export * from './scenery/model.ts';
export * from './scenery.ts';
