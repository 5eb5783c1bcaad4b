/** A guard reads files below `root` and answers what it saw and what is wrong. A guard that saw nothing has failed. */
export interface Guard {
  name: string;
  check(root: string): { files: number; problems: string[] };
}
