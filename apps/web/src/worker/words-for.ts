/** The Brief in every generator's language, and what a chat's answer made of the idea. */
import { ask, check, compile, DIALECTS } from '@atelier/prompt';
import { checkedIdea } from '@atelier/studio/browser';
import type { Doc } from '../model/doc.ts';
import { composeDoc } from './compose-doc.ts';
import type { CheckResult, Finding, PromptText } from './protocol.ts';

/** The dialects in their own order; plain English, which the picture's record uses, comes last. */
export function promptsOf(doc: Doc): PromptText[] {
  const { brief } = composeDoc(doc);
  const options = { ...(doc.aspect && { aspect: doc.aspect }), seed: doc.seed };
  return DIALECTS.map(({ id, name, capabilities }) => {
    const { prompt, negative, parameters, warnings } = compile(brief, id, options);
    return {
      id,
      name,
      prompt,
      ...(negative !== undefined && { negative }),
      parameters: Object.entries(parameters).map(([key, value]): [string, string] => [key, String(value)]),
      warnings: warnings.map(({ message }) => message),
      maxLength: capabilities.maxLength,
    };
  });
}

export function checkPrompt(idea: string, prompt: string): CheckResult {
  const { kept, dropped, invented, corrected } = check(checkedIdea(idea), checkedIdea(prompt));
  const plain = ({ value, kind, reason, span }: (typeof kept)[number]): Finding => ({
    value,
    kind,
    reason,
    start: span[0],
    end: span[1],
  });
  return { kept: kept.map(plain), dropped: dropped.map(plain), invented: invented.map(plain), corrected, idea: prompt.trim() };
}

export const askFor = (idea: string): string => ask(checkedIdea(idea));
