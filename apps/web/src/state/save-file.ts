/** Hands bytes to the browser as a download. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; Safari still reads the address for a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
