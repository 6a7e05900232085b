import type { CliIo } from '../../src/cli/cli-io.ts';
import { run } from '../../src/cli/run.ts';

export interface MachineOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly maxTextLength?: number;
  /** Milliseconds that go by whenever somebody looks at the clock. */
  readonly tick?: number;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command line on a machine in memory. */
export async function runInMemory(argv: readonly string[], options: MachineOptions = {}): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const written: Record<string, string> = {};
  const output = (into: string[]) => ({ write: (text: string) => void into.push(text), isTTY: options.isTTY ?? false });
  let clock = 0;
  const io: CliIo = {
    stdin: pieces(options.stdin ?? ''),
    stdout: output(stdout),
    stderr: output(stderr),
    env: options.env ?? {},
    readFile: (path) => {
      const file = options.files?.[path];
      return file === undefined ? refusal(path === 'folder' ? 'EISDIR' : 'ENOENT') : pieces(file);
    },
    fileSize: async (path) => sizeOf(options.files?.[path]),
    now: () => {
      clock += options.tick ?? 0;
      return clock;
    },
    writeFile: async (path, pieces) => {
      if (path.startsWith('no-such-folder/')) throw errno('ENOENT');
      written[path] = [...pieces].join('');
    },
    maxTextLength: options.maxTextLength ?? 1_000_000,
  };
  const status = await run(argv, io);
  return { status, stdout: stdout.join(''), stderr: stderr.join(''), written };
}

/** Small pieces, so that letters and lines are cut in the middle. */
async function* pieces(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
}

function sizeOf(content: string | Uint8Array | undefined): number | undefined {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content?.length;
}

async function* refusal(code: string): AsyncGenerator<Uint8Array> {
  yield* [];
  throw errno(code);
}

function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}
