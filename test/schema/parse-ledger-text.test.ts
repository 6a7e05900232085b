import { describe, expect, it } from 'vitest';
import { CorroborateError, type Issue } from '../../src/errors/corroborate-error.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { parseLedgerLines } from '../../src/schema/parse-ledger-lines.ts';
import { parseLedgerText } from '../../src/schema/parse-ledger-text.ts';

const CLAIM = '{"type":"claim","id":"a","source":"afp","subject":"attack","predicate":"killed","value":22}';
const claim = { id: 'a', source: 'afp', subject: 'attack', predicate: 'killed', value: 22 };

function issuesOf(text: string, file?: string): readonly Issue[] {
  try {
    parseLedgerText(text, file === undefined ? {} : { file });
  } catch (error) {
    if (error instanceof CorroborateError && error.code === 'invalid-ledger') return error.issues;
    throw error;
  }
  return [];
}

describe('parseLedgerText', () => {
  it('reads a JSON document on one line or on many', () => {
    expect(parseLedgerText(JSON.stringify({ claims: [claim] })).claims).toEqual([claim]);
    expect(parseLedgerText(JSON.stringify({ claims: [claim] }, null, 2)).claims).toEqual([claim]);
    expect(parseLedgerText('{}')).toEqual(parseLedger({}));
  });

  it('reads JSONL, also of one record, with the type anywhere in it', () => {
    expect(parseLedgerText(CLAIM).claims).toEqual([claim]);
    const { type, ...rest } = JSON.parse(CLAIM);
    const lines = [
      `{"type":"ledger","title":"t","x-a":1}`,
      JSON.stringify({ ...rest, type }),
      '{"type":"source","id":"afp"}',
    ];
    expect(parseLedgerText(lines.join('\n'))).toEqual(
      parseLedger({ title: 't', claims: [claim], sources: [{ id: 'afp' }], ...{ 'x-a': 1 } }),
    );
  });

  it('tolerates a byte order mark, CRLF, empty lines and a missing last line end', () => {
    const lines = `\ufeff${CLAIM}\r\n\r\n  \r\n{"type":"source","id":"afp"}`;
    expect(parseLedgerText(lines)).toEqual(parseLedger({ claims: [claim], sources: [{ id: 'afp' }] }));
    expect(
      parseLedgerText(`\ufeff${JSON.stringify({ claims: [claim] }, null, 2).replaceAll('\n', '\r\n')}`).claims,
    ).toEqual([claim]);
  });

  it.each(['', '\ufeff', ' \r\n\n'])('says that a file is empty: %j', (text) => {
    expect(issuesOf(text, 'a.json')).toMatchObject([{ file: 'a.json', path: '', received: 'an empty file' }]);
  });

  it('says that a file is binary', () => {
    expect(issuesOf('PK\u0003\u0004\0\0')).toMatchObject([{ received: 'binary data' }]);
  });

  it('reports the problems of all lines, each with its line and the path within the record', () => {
    const text = [
      CLAIM,
      '{"type":"claim", nope}',
      '',
      '{"type":"clam"}',
      '{"id":"x"}',
      '[1]',
      CLAIM.replace('22', '1e999'),
    ];
    expect(issuesOf(text.join('\n'), 'f.jsonl').map(({ file, line, path }) => [file, line, path])).toEqual([
      ['f.jsonl', 2, ''],
      ['f.jsonl', 4, 'type'],
      ['f.jsonl', 5, 'type'],
      ['f.jsonl', 6, ''],
      ['f.jsonl', 7, 'value'],
    ]);
  });

  it('knows JSONL also where its first line is broken', () => {
    expect(issuesOf(`{"type":"claim",\n${CLAIM}`).map(({ line }) => line)).toEqual([1]);
  });

  it('says on which lines one id has two contents', () => {
    expect(issuesOf(`${CLAIM}\n\n${CLAIM.replace('22', '23')}`)).toEqual([
      { line: 3, path: 'id', expected: 'an id of its own', received: '"a"', hint: 'line 1 has it with other content' },
    ]);
  });

  it('takes two equal headers and refuses two that differ', () => {
    expect(issuesOf('{"type":"ledger","title":"a"}\n{"title":"a","type":"ledger"}')).toEqual([]);
    expect(issuesOf('{"type":"ledger","title":"a"}\n{"type":"ledger","title":"b"}')).toMatchObject([{ line: 2 }]);
    expect(issuesOf('{"type":"ledger","claims":[]}')).toMatchObject([{ line: 1, path: 'claims' }]);
  });

  it('lets the last of two equal keys count, as JSON in ECMAScript does, also for the type', () => {
    expect(parseLedgerText('{"title":"a","title":"b"}').title).toBe('b');
    expect(parseLedgerText('{"type":"claim","type":"source","id":"afp"}').sources).toEqual([{ id: 'afp' }]);
  });

  it.each([
    ['{"claims": [1,]}', 1, '"]" at column 15', 'JSON has no comma after the last item'],
    ['{\n  "a": NaN\n}', 2, '"N" at column 8', 'write null'],
    ["{\n  'a': 1\n}", 2, '"\'" at column 3', 'JSON has double quotes only'],
    ['{\n  // note\n}', 2, '"/" at column 3', 'JSON has no comments'],
    ['{\n "a": "b\n"}', 2, '"\\n" at column 9', 'line breaks and controls stand in strings as \\n, \\uXXXX'],
    ['{"claims": [', 1, 'the end at column 13', undefined],
    ['{"a" 1}', 1, '"1" at column 6', undefined],
    ['{"a": 1 "b": 2}', 1, '"\\"" at column 9', undefined],
    ['{"a": 01}', 1, '"1" at column 8', undefined],
    ['{"a": "\\x"}', 1, '"\\\\" at column 8', undefined],
    ['{} {}', 1, '"{" at column 4', undefined],
    ['ledger', 1, '"l" at column 1', undefined],
  ])('places the fault in %j', (text, line, received, hint) => {
    expect(issuesOf(text)).toEqual([
      { line, path: '', expected: expect.any(String), received, ...(hint !== undefined && { hint }) },
    ]);
  });
});

describe('parseLedgerLines', () => {
  it('reads lines from any iterable, and says the same as for the text', async () => {
    async function* later() {
      yield `\ufeff${CLAIM}\r\n`;
      yield '';
      yield '{"type":"source","id":"afp"}';
    }
    const ledger = parseLedger({ claims: [claim], sources: [{ id: 'afp' }] });
    expect(await parseLedgerLines(later())).toEqual(ledger);
    expect(await parseLedgerLines(new Set([CLAIM, '{"type":"source","id":"afp"}']))).toEqual(ledger);
    expect(await parseLedgerLines(`${CLAIM}\n{"type":"source","id":"afp"}\n`)).toEqual(ledger);
  });

  it('refuses bytes, and nothing at all', async () => {
    const bytes = [CLAIM, new Uint8Array(3)] as unknown as string[];
    await expect(parseLedgerLines(bytes)).rejects.toThrow('line 2: expected a line of text, received bytes');
    await expect(parseLedgerLines([], { file: 'f' })).rejects.toThrow('f: expected a ledger');
    await expect(parseLedgerLines(['', ' '])).rejects.toThrow('expected a ledger');
  });

  it('reports every broken line', async () => {
    await expect(parseLedgerLines(['{', CLAIM, '}'])).rejects.toMatchObject({ issues: [{ line: 1 }, { line: 3 }] });
  });
});
