export * from './brief.ts';
export * from './dialect.ts';
export * from './engine.ts';
export * from './errors.ts';
export * from './provenance.ts';
export * from './random.ts';
export * from './stage.ts';
export * from './warning.ts';
