/** Where the command line writes. */
export interface Output {
  /** Resolves when there is room for more. */
  readonly write: (text: string) => void | Promise<void>;
  readonly isTTY: boolean;
  readonly columns?: number;
}

/** Everything that the command line touches of the machine, so that tests can stand in for it. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file, piece by piece. Rejects with the error of `node:fs`. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
  /** How many bytes a file has; undefined where that is not known. */
  readonly fileSize: (path: string) => Promise<number | undefined>;
  /** Replaces a file whole or not at all. Rejects with the error of `node:fs`. */
  readonly writeFile: (path: string, pieces: Iterable<string>) => Promise<void>;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** The longest string that the machine can hold, in UTF-16 units. */
  readonly maxTextLength: number;
}

/** `-` names standard input. */
export const STDIN = '-';

/** What an input is called in messages. */
export function inputName(path: string): string {
  return path === STDIN ? 'standard input' : path;
}
