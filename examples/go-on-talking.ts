// Instructions in plain words: each gives a patch, ids survive, and what cannot be placed changes nothing.
import { read, revise, write } from 'atelier';

let brief = write(read('a beach sunset'), { seed: 7 });
for (const instruction of ['make it night, a sailboat on the left', 'no palms', 'what did you add?', 'order me a pizza']) {
  const { brief: after, patch, answer, unplaced } = revise(brief, instruction, { seed: 7 });
  console.log(`› ${instruction}\n  ${answer}`);
  for (const { kind, value } of patch.added) console.log(`  + ${kind} ${value}`);
  for (const { kind, value } of patch.removed) console.log(`  − ${kind} ${value}`);
  if (unplaced.length > 0) console.log(`  (nothing changed: ${after === brief})`);
  brief = after;
}
