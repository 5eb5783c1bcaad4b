/**
 * Styles as AUTOMATIC1111's web UI keeps them: `styles.csv` with the columns name, prompt and negative_prompt. A style whose prompt
 * has `{prompt}` is put around, any other behind, after a comma.
 */
export interface Style {
  name: string;
  prompt: string;
  negative: string;
}

const PLACE = '{prompt}';

/** Reads `styles.csv` (RFC 4180 quoting). Lines without a name, and dividers that have only a name, are passed over. */
export function stylesOf(csv: string): Style[] {
  const [head = [], ...rows] = rowsOf(csv.replace(/^\ufeff/, ''));
  const column = (...names: string[]): number => head.findIndex((title) => names.includes(title.trim().toLowerCase()));
  const [name, prompt, negative] = [column('name'), column('prompt', 'text'), column('negative_prompt')];
  if (name < 0 || prompt < 0) return [];
  return rows
    .map((row) => ({ name: row[name] ?? '', prompt: row[prompt] ?? '', negative: row[negative] ?? '' }))
    .filter((style) => style.name !== '' && (style.prompt !== '' || style.negative !== ''));
}

/** The prompt with styles put on in order. */
export function styled(prompt: string, styles: readonly string[]): string {
  return styles.reduce((text, style) => {
    if (style.includes(PLACE)) return style.replaceAll(PLACE, () => text);
    const both = [text.trim(), style.trim()].filter(Boolean);
    return both.join(', ');
  }, prompt);
}

function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const c = csv[at]!;
    if (quoted) {
      if (c !== '"') field += c;
      else if (csv[at + 1] === '"') field += csv[at++];
      else quoted = false;
    } else if (c === '"' && field === '') quoted = true;
    else if (c === ',' || c === '\n' || c === '\r') {
      if (c === '\r' && csv[at + 1] === '\n') at++;
      rows.at(-1)!.push(field);
      field = '';
      if (c !== ',') rows.push([]);
    } else field += c;
  }
  rows.at(-1)!.push(field);
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
