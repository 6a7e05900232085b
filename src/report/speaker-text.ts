import { listOf } from './plain-words.ts';
import type { Statement } from './statements.ts';
import { timeText } from './time-text.ts';

/** How many relays a line of prose names before it counts the rest. */
const NAMED_RELAYS = 3;

/**
 * Who says it, how sure and when, with relays of one speaker drawn together:
 * "AFP (likely, 2 Nov 2020, via The Guardian and RFI)".
 */
export function speakersText(statements: readonly Statement[]): string[] {
  const speakers = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = [statement.holder, statement.certainty.join(', '), statement.when, statement.superseded].join('\n');
    const same = speakers.get(key);
    if (same === undefined) speakers.set(key, [statement]);
    else same.push(statement);
  }
  return Array.from(speakers.values(), speakerText);
}

function speakerText(statements: readonly Statement[]): string {
  const [first] = statements;
  if (first === undefined) return '';
  const via = [...new Set(statements.flatMap((statement) => statement.via))];
  const details = [
    first.certainty.join(', '),
    first.when === undefined ? '' : timeText(first.when),
    via.length === 0 ? '' : `via ${listOf(via, NAMED_RELAYS)}`,
    first.superseded ? 'since replaced' : '',
  ].filter((detail) => detail !== '');
  return details.length === 0 ? first.holder : `${first.holder} (${details.join('; ')})`;
}
