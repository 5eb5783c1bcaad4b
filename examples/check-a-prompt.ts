// A prompt pasted from any chat, held against the idea it was made for.
import { check } from 'atelier';

const idea = 'two black dogs on a beach at sunset';
const pasted = 'Three black dogs run along a deserted beach at sunset, palm trees swaying in the breeze.';

const { kept, dropped, invented, corrected } = check(idea, pasted);
const list = (findings: { value: string; reason: string }[]) =>
  findings.map(({ value, reason }) => `${value} (${reason})`).join(', ');
console.log('Kept     ', list(kept));
console.log('Dropped  ', list(dropped));
console.log('Invented ', list(invented));
console.log('Instead  ', corrected);
