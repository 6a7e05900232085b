import { safeText } from './safe-text.ts';

/** What starts a block where a line starts with it: headings, lists, quotes, rules. */
const BLOCK_START = /^(?:[-+=#>]|\d+[.)])/;

/**
 * Text of a ledger as GitHub-flavoured Markdown that shows exactly that text: no markup, HTML, link, mention or formula
 * of it comes to life.
 */
export function escapeMarkdown(text: string): string {
  return safeText(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(BLOCK_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/@(?=\S)/g, '@\u2060');
}
