import { safeText } from './safe-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Neither XML 1.0 nor HTML admits these. */
const NONCHARACTERS = /[\ufffe\uffff]/g;

/** Text of a ledger for HTML or XML, between tags or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return safeText(text)
    .replace(NONCHARACTERS, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
