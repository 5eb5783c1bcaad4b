// What the engine is told before it paints. Plain JavaScript and committed, as the command that calls it.
import { setFlagsFromString } from 'node:v8';

/** To be called before a worker starts: the flags are those of the whole process. */
export function setEngineFlags() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  // The painter's workers fill every core, and optimising beside them takes from them what they paint with (docs/notes/start-to-file.md).
  // Only where it was tried: V8 complains aloud of a flag that it does not know.
  if (major <= 24) setFlagsFromString('--no-concurrent-recompilation');
  // A function is optimised when it has run four times as long as V8 would wait: of a single picture most is not worth it before.
  if (major === 20) setFlagsFromString('--interrupt-budget=300000');
}
