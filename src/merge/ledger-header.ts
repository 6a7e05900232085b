import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { isExtensionKey } from '../model/extension-key.ts';
import { inKeyOrder } from '../model/key-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { MERGE_KEY } from '../model/merged-ledger.ts';

/** What a ledger says of itself: title, description and `x-` keys, apart from what an earlier merge left. */
export interface LedgerHeader {
  readonly title?: string;
  readonly description?: string;
}

export function headerOf(ledger: Ledger): LedgerHeader {
  const { title, description } = ledger;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...extensionsOf(ledger),
  };
}

/** Distinct titles and descriptions follow each other in code unit order; `x-` keys stay where the parts agree on them. */
export function uniteHeaders(headers: readonly LedgerHeader[]): LedgerHeader {
  const title = distinct(headers.map((header) => header.title)).join(' + ');
  const description = distinct(headers.map((header) => header.description)).join('\n');
  return {
    ...(headers.some((header) => header.title !== undefined) && { title }),
    ...(headers.some((header) => header.description !== undefined) && { description }),
    ...agreedExtensions(headers),
  };
}

function extensionsOf(header: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(header).filter(([key]) => isExtensionKey(key) && key !== MERGE_KEY);
  return Object.fromEntries(
    entries.sort(([a], [b]) => byCodeUnit(a, b)).map(([key, value]) => [key, inKeyOrder(value)]),
  );
}

function agreedExtensions(headers: readonly LedgerHeader[]): object {
  const entries = headers.flatMap((header) => Object.entries(extensionsOf(header)));
  const texts = new Map<string, Set<string>>();
  for (const [key, value] of entries) {
    texts.set(key, (texts.get(key) ?? new Set()).add(canonicalJson(value)));
  }
  return extensionsOf(Object.fromEntries(entries.filter(([key]) => texts.get(key)?.size === 1)));
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))].sort(byCodeUnit);
}
