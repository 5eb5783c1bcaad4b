export * from './drawing/drawing.ts';
export * from './knowledge/homes.ts';
export * from './knowledge/ideas.ts';
export * from './knowledge/kinds.ts';
export * from './knowledge/occasions.ts';
export * from './scenery/model.ts';
export * from './scenery.ts';
