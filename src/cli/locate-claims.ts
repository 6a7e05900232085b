import { claimContentId } from '../model/content-id.ts';
import type { ClaimLocation } from '../report/render-sarif.ts';

/**
 * The line of each claim in the text of a ledger, JSON or JSONL, by its id. Only for text that has already been parsed;
 * what is no claim is passed over.
 */
export function locateClaims(text: string, file: string): Map<string, ClaimLocation> {
  const locations = new Map<string, ClaimLocation>();
  let line = 1;
  let counted = 0;
  for (const { start, end } of recordsOf(text)) {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < start; at = text.indexOf('\n', counted)) {
      line += 1;
      counted = at + 1;
    }
    const id = claimIdOf(text.slice(start, end));
    if (id !== undefined && !locations.has(id)) locations.set(id, { file, line });
  }
  return locations;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A JSON string, or a character that opens or closes something. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;

/** Lines of JSONL are objects at depth 0; claims of a document are objects in the array of its key `claims`, at depth 2. */
function* recordsOf(text: string): Generator<Stretch> {
  const isDocument = !isLines(text);
  const wanted = isDocument ? 2 : 0;
  let depth = 0;
  let key = '';
  let start = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.startsWith('"')) {
      if (depth === 1) key = token;
    } else if (token === '{' || token === '[') {
      if (depth === wanted) start = index;
      depth += 1;
    } else {
      depth -= 1;
      if (depth === wanted && token === '}' && (!isDocument || key === '"claims"')) yield { start, end: index + 1 };
    }
  }
}

/** The id of a record that is a claim: as written, else made of its content. */
export function claimIdOf(record: string): string | undefined {
  const { type, ...claim } = JSON.parse(record);
  if (type !== undefined && type !== 'claim') return undefined;
  return claim.id ?? claimContentId(claim);
}

function isLines(text: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(text), 'type');
  } catch {
    return true;
  }
}
