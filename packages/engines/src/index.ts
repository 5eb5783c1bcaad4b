export { DEFAULT_ENGINE, ENGINE_IDS, engineOf } from './registry.ts';
