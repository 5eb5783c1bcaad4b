/** The Brief in every generator's language, and what a chat's answer made of the idea. */
import { stageOf } from '@atelier/illustrator';
import { FINISH_LABELS, FINISHES } from '@atelier/lexicon';
import { ask, check, DIALECTS, lengthIn, promptIn, UNIT_NAMES } from '@atelier/prompt';
import { checkedIdea, promptOf } from '@atelier/studio/browser';
import type { Doc } from '../model/doc.ts';
import { composeDoc } from './compose-doc.ts';
import type { CheckResult, Choices, Finding, PromptText } from './protocol.ts';

export const choices = (): Choices => ({
  dialects: DIALECTS.map(({ id, name, versions }) => ({ id, name, versions: [...versions] })),
  finishes: FINISHES.map((id) => ({ id, label: FINISH_LABELS[id] })),
});

/** As `atelier prompt --for ID` writes it for the same picture; `id` may name a version, `midjourney@7`. */
export function promptFor(doc: Doc, id: string): PromptText {
  const { brief, width, height } = composeDoc(doc);
  const { seed, aspect } = doc;
  const [bare = id, version] = id.split('@');
  const dialect = DIALECTS.find((each) => each.id === bare) ?? DIALECTS[0];
  if (!dialect) throw new Error('promptFor: expected at least one dialect');
  const { maxLength, unit } = dialect.capabilitiesOf(version);
  const stage = dialect.usesStage(version) ? stageOf(brief, { width, height, seed, missing: 'leave' }) : undefined;
  const plan = { brief, seed, width, height, ...(aspect && { aspect }) };
  const { prompt, negative, parameters, warnings } = promptOf(plan, id, { seed, ...(stage && { stage }) });
  return {
    id,
    prompt,
    // What the prompt says itself (`--no people --ar 16:9`) is not said beside it again.
    ...(negative !== undefined && !prompt.includes(negative) && { negative }),
    parameters: Object.entries(parameters)
      .map(([key, value]): [string, string] => [key, String(value)])
      .filter(([key, value]) => !prompt.includes(`--${key} ${value}`)),
    warnings: warnings.map(({ message }) => message),
    length: lengthIn(prompt, unit),
    maxLength,
    unit: UNIT_NAMES[unit],
  };
}

export function checkPrompt(idea: string, prompt: string): CheckResult {
  const { kept, dropped, invented, corrected } = check(checkedIdea(idea), checkedIdea(prompt, 'prompt'));
  const plain = ({ value, kind, reason, span }: (typeof kept)[number]): Finding => ({
    value,
    kind,
    reason,
    start: span[0],
    end: span[1],
  });
  return {
    kept: kept.map(plain),
    dropped: dropped.map(plain),
    invented: phrases(invented.map(plain), prompt),
    corrected,
    idea: promptIn(prompt).replace(/\s+/g, ' ').trim(),
  };
}

/** "rainy street" and not "rainy" and "street": what stands side by side, for one reason, is said as it stands there. */
function phrases(findings: readonly Finding[], text: string): Finding[] {
  const result: Finding[] = [];
  for (const each of findings) {
    const last = result.at(-1);
    if (last && last.reason === each.reason && /^[ -]$/.test(text.slice(last.end, each.start)))
      result[result.length - 1] = { ...last, end: each.end, value: text.slice(last.start, each.end) };
    else result.push(each);
  }
  return result;
}

export const askFor = (idea: string): string => ask(checkedIdea(idea));
