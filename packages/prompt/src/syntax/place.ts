/** "line 2, column 7", both from 1; columns in UTF-16 units. */
export function placeOf(text: string, at: number): string {
  const { line, column } = lineColumn(text, at);
  return `line ${line}, column ${column}`;
}

export function lineColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const last = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: at - last };
}
