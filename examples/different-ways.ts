// Four ways to see one idea, as far apart as it allows: what was said is in every one.
import { compile, read, vary } from 'atelier';

for (const { label, brief } of vary(read('a lighthouse on a cliff'), 4, { seed: 7 }))
  console.log(`${label}\n  ${compile(brief, 'gpt-image').prompt}`);
