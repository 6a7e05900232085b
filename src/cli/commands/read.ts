import { CorroborateError } from '../../errors/corroborate-error.ts';
import { CONVENTIONS, type Convention, type Reading } from '../../model/reading.ts';
import { type CliIo, inputName, STDIN } from '../cli-io.ts';
import { CONFIG_OPTION, type Command, type CommandArguments, OUTPUT_OPTION } from '../command.ts';
import { inputError } from '../input-error.ts';
import { readLines, readText } from '../read-input.ts';
import { usageError } from '../usage-error.ts';

export const readCommand: Command = {
  name: 'read',
  summary: 'what a sentence commits its author and every source it names to',
  usage: ['read "SENTENCE" [--target "WORDS"]', 'read --jsonl', 'read --attributions FILE [--format text]'],
  positionals: { least: 0, most: 1 },
  options: [
    { name: 'target', value: 'WORDS', description: 'the words whose standing is asked for' },
    { name: 'convention', value: 'NAME', choices: CONVENTIONS, description: 'whose way with words; default news' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['text', 'json'],
      description: 'default text for one sentence, json for attributions',
    },
    { name: 'jsonl', description: 'standard input has lines {id, text, target?, convention?}; out come {id, reading}' },
    { name: 'attributions', value: 'FILE', description: 'who is said to have said what in a text' },
    OUTPUT_OPTION,
    CONFIG_OPTION,
  ],
  run: async (args, io) => {
    const file = args.value('attributions');
    const [sentence] = args.positionals;
    const ways = [file !== undefined, args.has('jsonl'), sentence !== undefined].filter(Boolean).length;
    if (ways !== 1) {
      throw usageError({ expected: 'a sentence, --jsonl or --attributions FILE', received: `${ways} of them` });
    }
    if (file !== undefined) return { text: await attributions(file, args, io), exitCode: 0 };
    if (sentence === undefined) return { text: await readAll(args, io), exitCode: 0 };
    return { text: await readOne(sentence === STDIN ? await readText(STDIN, io) : sentence, args), exitCode: 0 };
  },
};

async function attributions(file: string, args: CommandArguments, io: CliIo): Promise<string> {
  const text = await readText(file, io);
  const { findAttributions } = await import('../../wording/find-attributions.ts');
  if (args.value('format') === 'text') {
    const { attributionsText } = await import('../attributions-text.ts');
    return attributionsText(text, findAttributions(text));
  }
  return `${JSON.stringify(findAttributions(text), null, 2)}\n`;
}

async function readOne(text: string, args: CommandArguments): Promise<string> {
  const { readWording } = await import('../../wording/read-wording.ts');
  const target = args.value('target');
  const convention = conventionOf(args.value('convention'));
  const reading = readWording(text, { ...(target === undefined ? {} : { target }), ...(convention && { convention }) });
  if (args.value('format') === 'json') return `${JSON.stringify(reading, null, 2)}\n`;
  const { readingText } = await import('../reading-text.ts');
  return readingText(reading);
}

function conventionOf(name: string | undefined): Convention | undefined {
  return CONVENTIONS.find((known) => known === name);
}

async function readAll(args: CommandArguments, io: CliIo): Promise<string> {
  const { readWording } = await import('../../wording/read-wording.ts');
  const fallback = conventionOf(args.value('convention'));
  const out: string[] = [];
  let line = 0;
  for await (const text of readLines(STDIN, io)) {
    line += 1;
    if (text.trim() === '') continue;
    const reading = readRow(text, line, ({ text: words, target, convention = fallback }) =>
      readWording(words, { ...(target === undefined ? {} : { target }), ...(convention && { convention }) }),
    );
    out.push(`${JSON.stringify(reading)}\n`);
  }
  return out.join('');
}

interface Row {
  readonly id: string | number | undefined;
  readonly text: string;
  readonly target: string | { readonly start: number; readonly end: number } | undefined;
  readonly convention: Convention | undefined;
}

/** Reads one line; whatever is wrong with it is said with its number. */
function readRow(text: string, line: number, read: (row: Row) => Reading): object {
  const file = inputName(STDIN);
  let row: Row;
  try {
    row = JSON.parse(text);
  } catch {
    throw inputError({ file, line, expected: 'a JSON object {id, text, target?, convention?}', received: 'no JSON' });
  }
  if (typeof row?.text !== 'string') {
    throw inputError({ file, line, path: 'text', expected: 'a text', received: String(JSON.stringify(row?.text)) });
  }
  try {
    return { id: row.id, reading: read(row) };
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    throw new CorroborateError(
      error.code,
      error.issues.map((issue) => ({ ...issue, file, line })),
    );
  }
}
