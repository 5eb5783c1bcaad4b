/** The JSON object in a model's reply, whatever stands round it: fences, "Sure! Here you go", thoughts in tags. */

/**
 * From the first `{` whose text is JSON up to its own end. Undefined where no whole object is there.
 *
 * @example jsonIn('Sure!\n```json\n{"a":1}\n```') // { a: 1 }
 */
export function jsonIn(reply: string): unknown {
  const text = reply.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/g, '');
  // A reply may speak of "{…}" before it comes to the point: a few openings are tried.
  let from = text.indexOf('{');
  for (let tries = 0; from >= 0 && tries < 8; tries++) {
    const end = endOf(text, from);
    if (end > 0) {
      try {
        return JSON.parse(text.slice(from, end));
      } catch {
        // Not this one.
      }
    }
    from = text.indexOf('{', from + 1);
  }
  return undefined;
}

/** Where the object that opens at `from` closes, braces in strings left out; 0 where it does not. */
function endOf(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return 0;
}

/** What stands before the first brace, for the partial reading of a stream. */
export const fromFirstBrace = (text: string): string => {
  const at = text.indexOf('{');
  return at < 0 ? '' : text.slice(at);
};
