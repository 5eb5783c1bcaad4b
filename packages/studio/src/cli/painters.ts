/** Starts the painter's workers while the command is still reading: they take as long to start as an idea takes to be read and written. */
export function callPainters(threads: number | undefined): void {
  // Whatever is wrong with them is said by the painting that needs them.
  import('@atelier/illustrator/crew').then(({ startCrew }) => startCrew(threads)).catch(() => {});
}
