import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAttributions, readWording } from '../../src/wording/index.ts';

const page = readFileSync(new URL('../../docs/theory/wording.md', import.meta.url), 'utf8');

/** The rows of the table with this head. */
function tableOf(head: string): string[][] {
  const [, table = ''] = page.split(`${head}\n`);
  const [lines = ''] = table.split('\n\n');
  return lines
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
}

const rows = tableOf('| text | target | author | source | world |');
const attributions = tableOf('| text | source | cue | content |');

describe('the table of the theory page', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('%s', (text = '', target = '', author, source, world) => {
    const reading = readWording(text, { target });
    const [first, ...named] = reading.views.map((view) => view.certainty + view.polarity);
    expect([first, named.at(-1) ?? '–', reading.world]).toEqual([author, source, world]);
  });
});

describe('the table of attributions', () => {
  it('has rows', () => {
    expect(attributions.length).toBeGreaterThan(8);
  });

  it.each(attributions)('%s', (text = '', ...expected) => {
    const found = findAttributions(text).map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ') || '–'),
    );
    expect(found).toEqual([expected]);
  });
});
