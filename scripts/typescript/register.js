// @ts-check
// `node --import ./scripts/typescript/register.js --conditions=atelier-source file.ts` runs the rooms from their sources.
import { register } from 'node:module';

register('./hooks.js', import.meta.url);
