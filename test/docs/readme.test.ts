import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as root from 'corroborate';
import * as schema from 'corroborate/schema';
import * as wording from 'corroborate/wording';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { ROOT } from '../house/imports.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = (title: string) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);

describe('the README', () => {
  it('lists under API only names that the package exports', () => {
    const rows = section('API')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const listed = rows.flatMap(codeIn).filter((code) => /^\w+$/.test(code));
    const exported = new Set([root, wording, schema].flatMap(Object.keys));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((name) => !exported.has(name))).toEqual([]);
  });

  it('lists every command, and no other', () => {
    const line = codeIn(section('API')).find((code) => code.startsWith('corroborate ')) ?? '';
    const listed = line
      .replace('corroborate ', '')
      .split('|')
      .map((name) => name.trim());
    expect(listed).toEqual(COMMANDS.map(({ name }) => name));
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].flatMap(([, path]) => path ?? []);
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) expect(() => readFileSync(join(ROOT, path)), path).not.toThrow('ENOENT');
  });
});
