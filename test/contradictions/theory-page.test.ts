import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFLICT_KINDS } from '../../src/model/audit.ts';

const page = readFileSync(new URL('../../docs/theory/contradictions.md', import.meta.url), 'utf8');

describe('the page on contradictions', () => {
  it('explains every kind of conflict in its table', () => {
    const table = page.slice(page.indexOf('## Kinds'), page.indexOf('## Cost'));
    expect(CONFLICT_KINDS.filter((kind) => !table.includes(`\`${kind}\``))).toEqual([]);
  });
});
