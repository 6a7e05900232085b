import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/wording/read-wording.ts';
import { runInMemory } from './memory-io.ts';

const SENTENCE = 'The Taliban have denied responsibility.';

describe('corroborate read', () => {
  it('says what a sentence commits its speakers to', async () => {
    const { stdout, status } = await runInMemory(['read', SENTENCE, '--target', 'responsibility']);
    expect(status).toBe(0);
    expect(stdout).toContain('“responsibility”');
    expect(stdout).toContain('the author: not committed');
    expect(stdout).toMatch(/Taliban: certain that it is not so/);
  });

  it('gives the reading itself as JSON', async () => {
    const { stdout } = await runInMemory(['read', SENTENCE, '--format', 'json', '--convention', 'web']);
    expect(JSON.parse(stdout)).toEqual(readWording(SENTENCE, { convention: 'web' }));
  });

  it('reads lines, each with its own target', async () => {
    const rows = [
      { id: 'a', text: SENTENCE, target: 'responsibility' },
      { id: 2, text: SENTENCE },
    ];
    const { stdout } = await runInMemory(['read', '--jsonl'], {
      stdin: rows.map((row) => `${JSON.stringify(row)}\n`).join('\n'),
    });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a', reading: readWording(SENTENCE, { target: 'responsibility' }) },
      { id: 2, reading: readWording(SENTENCE) },
    ]);
  });

  it('finds attributions in a file', async () => {
    const files = { 'page.txt': 'Police said that four people died.' };
    const { stdout } = await runInMemory(['read', '--attributions', 'page.txt'], { files });
    expect(JSON.parse(stdout)).toMatchObject([{ source: [{ text: 'Police' }] }]);
  });

  it('prints who says what in a file with line and column', async () => {
    const files = {
      'page.txt': 'Four people died.\r\nPolice said: “We are looking into it.”\n\nIt is clear that he left.\u001b[31m',
    };
    const argv = ['read', '--attributions', 'page.txt', '--format', 'text'];
    const { stdout, status } = await runInMemory(argv, { files });
    expect(status).toBe(0);
    expect(stdout).toBe(`states
  who 2:1: Police
  cue 2:8: said
  what 2:14: “We are looking into it.”

states (appearance)
  who: nobody named
  cue 4:1: It is clear
  what 4:18: he left
`);
  });

  it('says that a file has no attribution', async () => {
    const argv = ['read', '--attributions', 'page.txt', '--format', 'text'];
    const { stdout } = await runInMemory(argv, { files: { 'page.txt': '' } });
    expect(stdout).toBe('no attribution found\n');
  });

  it.each([
    { argv: ['read'], says: ['a sentence, --jsonl or --attributions'] },
    { argv: ['read', SENTENCE, '--jsonl'], says: ['2 of them'] },
    { argv: ['read', SENTENCE, '--target', 'nowhere'], says: ['target', 'nowhere'] },
    { argv: ['read', SENTENCE, '--convention', 'new'], says: ['--convention', "'news'"] },
    { argv: ['read', '--jsonl'], stdin: '{"id":1,"text":"Yes."}\n{"id":2}\n', says: ['line 2', 'text'] },
    { argv: ['read', '--jsonl'], stdin: '{"id":1,"text":"Yes."}\n{"id":2', says: ['line 2', 'JSON'] },
    { argv: ['read', '--jsonl'], stdin: '{"id":1,"text":"Yes.","target":"no"}\n', says: ['line 1', 'target'] },
    { argv: ['read', '--jsonl'], stdin: '{"id":1,"text":"Yes.","convention":"x"}\n', says: ['line 1', 'convention'] },
    { argv: ['read', '--jsonl'], stdin: '{"id":1,"text":"Yes.","target":5}\n', says: ['line 1', 'target'] },
    { argv: ['read', '--jsonl'], stdin: 'null\n', says: ['line 1'] },
  ])('refuses $argv $stdin', async ({ argv, stdin, says }) => {
    const { status, stdout, stderr } = await runInMemory(argv, stdin === undefined ? {} : { stdin });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const word of says) expect(stderr).toContain(word);
  });
});
