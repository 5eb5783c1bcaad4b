// An idea, read into facts, enriched, and put into the language of a generator. Everything is pure: the same every time, everywhere.
import { compile, read, summary, write } from 'atelier';

const said = read('two black dogs beside a red car, at dusk');
const brief = write(said, { liberty: 'balanced', seed: 7 });

const { said: yours, follows, added } = summary(brief);
console.log('You said ', yours.join(' · '));
console.log('Follows  ', follows.join(' · '));
console.log('Added    ', added.join(' · '));
for (const dialect of ['gpt-image', 'midjourney', 'sd']) {
  const { prompt, negative, warnings } = compile(brief, dialect);
  console.log(`\n${dialect}\n${prompt}`);
  if (negative) console.log(`Negative: ${negative}`);
  for (const { message } of warnings) console.log(`Note: ${message}`);
}
