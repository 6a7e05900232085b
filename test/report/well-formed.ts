/** What each format has to be, whatever a ledger says. Each check throws or fails an expectation. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { expect } from 'vitest';
import { displayWidth } from '../../src/report/display-width.ts';
import { auditSchema } from '../../src/schema/zod/audit-schema.ts';

const XML_DECLARATION = /^<\?xml version="1.0" encoding="UTF-8"\?>\n/;
const XML_TAG = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/gy;

/** Reads the little of XML that the JUnit report writes and gives the names of its elements; anything else is refused. */
export function xmlElements(text: string): string[] {
  expect(text).toMatch(XML_DECLARATION);
  const body = text.replace(XML_DECLARATION, '').replace(/<!-- [^-]* -->/g, '');
  expect(body).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
  return balanced(body, XML_TAG, new Set());
}

const HTML_TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[a-zA-Z][a-zA-Z0-9-]*(?:="[^"<]*")?)*)\s*(\/?)>/gy;
/** Elements without an end (HTML standard, 13.1.2), as far as the report uses them. */
const VOID_ELEMENTS = new Set(['meta', 'input']);

/** Reads the HTML that the report writes, script and style apart, and gives the names of its elements. */
export function htmlElements(text: string): string[] {
  expect(text.startsWith('<!doctype html>\n')).toBe(true);
  const body = text
    .replace('<!doctype html>\n', '')
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<script>.*?<\/script>/s, '');
  return balanced(body, HTML_TAG, VOID_ELEMENTS);
}

function balanced(body: string, tag: RegExp, withoutEnd: ReadonlySet<string>): string[] {
  const open: string[] = [];
  const names: string[] = [];
  tag.lastIndex = 0;
  for (let at = body.indexOf('<'); at !== -1; at = body.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const match = tag.exec(body);
    if (match === null) throw new Error(`no tag: ${body.slice(at, at + 80)}`);
    const [, closes, name = '', , empty] = match;
    if (closes !== '/') names.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes what it did not open`);
    if (closes === '' && empty === '' && !withoutEnd.has(name)) open.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
/** The schema has patterns that are no Unicode patterns, and formats that say nothing about structure. */
export const isSarif = new Ajv.default({ unicodeRegExp: false, strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

/** The one run of a SARIF log, valid against the published schema. */
export function sarifRun(text: string) {
  const log = JSON.parse(text);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log.runs[0];
}

/** The audit of a JSON report, valid against the audit's own schema. */
export function jsonAudit(text: string) {
  return auditSchema.parse(JSON.parse(text));
}

/** The lines of a text report: none wider than it may be, none with a character that steers a terminal. */
export function textLines(text: string, width = 80): string[] {
  const lines = text.split('\n');
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is checked.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  return lines;
}
