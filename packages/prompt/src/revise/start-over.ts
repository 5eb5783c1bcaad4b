/** "Start over with a forest", "forget all that, draw a dragon": another picture altogether, in the same format. */
import { put } from './put.ts';
import type { Workbench } from './workbench.ts';

const ANEW =
  /^(?:(?:let's |please |can we )*(?:start|begin) (?:over|again|anew|afresh|fresh|from scratch)(?:[,:]| with)|(?:a )?(?:completely |totally |brand )?new (?:picture|image|idea)(?: of|[:,])|something (?:completely|totally|entirely|wholly)? ?(?:different|new)[:,]|(?:forget|scrap|never ?mind|throw away)(?: about)? (?:all (?:of )?(?:that|this|it)|everything|the whole thing|that|this|it)(?:[,.;]| and| instead)(?= (?:now |please |just |instead |let's )*(?:draw|paint|show|give|create|do|try|have|an?|some|two|three)\b))\s+(?<rest>\S.*)$/i;
const ORDER =
  /^(?:(?:please|just|now|let's|and|then|instead|do|have|try|draw|paint|make|show(?: me)?|give me|create|i want)\s+)+/i;

/** True where everything but what is locked made way, false where the new picture is not understood, undefined where none is asked for. */
export function startOver(bench: Workbench, text: string): boolean | undefined {
  const rest = ANEW.exec(text)
    ?.groups?.rest?.replace(ORDER, '')
    .replace(/[.!]+$/, '');
  if (!rest) return undefined;
  const { brief } = bench;
  brief.subjects = brief.subjects.filter(({ locked }) => locked);
  brief.setting = brief.setting.filter(({ locked }) => locked);
  brief.look = brief.look.filter(({ locked }) => locked);
  brief.text = brief.text.filter(({ locked }) => locked);
  brief.absent = brief.absent.filter(({ locked }) => locked);
  const left = new Set([...bench.subjects(), ...brief.setting].map(({ id }) => id));
  brief.relations = brief.relations.filter(({ from, to }) => left.has(from) && left.has(to));
  return put(bench, rest, { mode: 'set', trusting: true });
}
