/** `multipart/form-data` (RFC 7578) as bytes, so that it can go through the door like any other body. */
export interface Part {
  name: string;
  value: string | { bytes: Uint8Array; type: string; filename: string };
}

export function multipart(parts: readonly Part[]): { body: Uint8Array; type: string } {
  const boundary = boundaryFor(parts);
  const pieces: Uint8Array[] = [];
  const text = (line: string): void => void pieces.push(Buffer.from(line, 'utf8'));
  for (const { name, value } of parts) {
    text(`--${boundary}\r\n`);
    if (typeof value === 'string') text(`Content-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`);
    else {
      text(`Content-Disposition: form-data; name="${quoted(name)}"; filename="${quoted(value.filename)}"\r\n`);
      text(`Content-Type: ${value.type}\r\n\r\n`);
      pieces.push(value.bytes);
      text('\r\n');
    }
  }
  text(`--${boundary}--\r\n`);
  return { body: new Uint8Array(Buffer.concat(pieces)), type: `multipart/form-data; boundary=${boundary}` };
}

/** Quotes and line ends are percent-coded, as HTML forms do. */
const quoted = (text: string): string => text.replaceAll('"', '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** Nothing inside a part may look like the boundary: the first counter that occurs in none. */
function boundaryFor(parts: readonly Part[]): string {
  for (let n = 0; ; n++) {
    const boundary = `atelier-part-${n}`;
    const inside = parts.some(({ value }) =>
      typeof value === 'string' ? value.includes(boundary) : Buffer.from(value.bytes).includes(boundary),
    );
    if (!inside) return boundary;
  }
}
