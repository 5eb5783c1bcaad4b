/** What a generator is told to leave out (`--no`, "Negative prompt"), held against what an idea rules out and what it shows. */
import type { Brief, Span } from '@atelier/spec';
import type { Finding } from './finding.ts';
import type { Pasted } from './pasted.ts';
import { type Mark, same } from './words.ts';

/** Words of faults that nobody wants in a picture: to rule them out says nothing of it. */
const FAULT =
  /^(?:bad|worst|low|lowest|poor|poorly|normal|quality|res|resolution|lowres|blurry|blurred|blur|ugly|deformed|deformation|disfigured|malformed|mutated|mutation|mutilated|extra|missing|fused|floating|disconnected|fewer|many|too|long|cropped|cut|off|out|of|frame|focus|jpeg|artifacts?|artefacts?|watermarks?|signatures?|username|logo|text|error|errors|words?|letters?|lettering|captions?|duplicate|duplicated|grainy|noise|noisy|pixelated|distorted|distortion|amateur|anatomy|proportions?|hands?|fingers?|limbs?|arms?|legs?|feet|face|faces|eyes?|digits?|neck|body|bodies|gross|morbid|tiling|drawn|oversaturated|overexposed|underexposed|compression|sketchy|nsfw|nude|nudity|monochrome|easynegative|simple|banner|border|borders|artist|name|stamp|title)$/i;

const wordsOf = (value: string): string[] => value.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

export interface Denied {
  kept: Finding[];
  invented: Finding[];
  /** Words of what the idea rules out that the prompt rules out as well. */
  met: Set<string>;
  /** What the idea shows and the prompt rules out, in the idea. */
  against: Span[];
}

export function deniedOf({ denied }: Pasted, asked: Brief, mine: readonly Mark[]): Denied {
  const found: Denied = { kept: [], invented: [], met: new Set(), against: [] };
  for (const { value, span } of denied) {
    const words = wordsOf(value);
    const say = (list: Finding[], reason: string) => list.push({ value, span, kind: 'absence', reason });
    const ruledOut = asked.absent.find((fact) => wordsOf(fact.value).some((word) => words.some((each) => same(word, each))));
    const shown = mine.filter(({ kind, lower }) => kind !== 'absence' && words.length === 1 && same(lower, words[0]!));
    if (ruledOut) {
      for (const word of wordsOf(ruledOut.value)) found.met.add(word);
      say(found.kept, `you said no ${ruledOut.value}`);
    } else if (shown.length > 0) {
      found.against.push(...shown.map((each) => each.span));
      say(found.invented, `you said ${shown[0]!.text}`);
    } else if (words.every((word) => FAULT.test(word))) say(found.kept, 'rules out a fault that nobody wants');
    else say(found.invented, 'you did not rule it out');
  }
  return found;
}
