/** `AND` between prompts that are drawn together, each with a weight (AUTOMATIC1111's web UI, `modules/prompt_parser.py`). */
import { float, SPACE, WORD } from './python.ts';

export interface Part {
  /** Trimmed. */
  text: string;
  start: number;
  /** Of the text, without its weight. */
  end: number;
  weight: number;
}

const AND = new RegExp(`(?<![${WORD}])AND(?![${WORD}])`, 'gu');
const WEIGHT = new RegExp(`[${SPACE}]*:[${SPACE}]*([-+]?(?:\\p{Nd}+\\.?|\\p{Nd}*\\.\\p{Nd}+))$`, 'u');
const EDGES = [new RegExp(`^[${SPACE}]*`), new RegExp(`[${SPACE}]*$`)] as const;

/** `a AND b:0.7` is two parts of weight 1 and 0.7; a lone `a:1.5` has a weight too. Only the word in capitals counts. */
export function composition(prompt: string): Part[] {
  const cuts = [...prompt.matchAll(AND)].map(({ index }) => index);
  return [...cuts, prompt.length].map((stop, i) => {
    const from = i === 0 ? 0 : cuts[i - 1]! + 3;
    const start = from + EDGES[0].exec(prompt.slice(from, stop))![0].length;
    const whole = prompt.slice(start, stop).replace(EDGES[1], '');
    const match = WEIGHT.exec(whole.slice(-64));
    const end = start + whole.length - (match ? match[0].length : 0);
    return {
      text: prompt.slice(start, Math.max(start, end)),
      start,
      end: Math.max(start, end),
      weight: float(match?.[1] ?? '1') ?? 1,
    };
  });
}
