export async function runCommandLine(_arguments: string[]): Promise<number> {
  return 0;
}
