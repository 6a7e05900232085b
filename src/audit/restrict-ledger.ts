import { contextOf } from '../contradictions/context.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import { openBook } from './book/open-book.ts';
import { recordsOf } from './book/records-of.ts';
import { type AskedQuestion, requireQuestion } from './find-question.ts';

/**
 * The part of a ledger that says of one question what the whole says. Time linear in the ledger, once; what is done with
 * the part costs only as much as the question.
 *
 * @throws CorroborateError 'unknown-question'
 */
export function restrictLedger(ledger: Ledger, asked: string | AskedQuestion): Ledger {
  const { table } = contextOf(ledger);
  const question = requireQuestion(contextOf(ledger), asked);
  const claim = ledger.claims[table.order[table.starts[question] as number] as number] as Claim;
  const book = openBook({ corroborate: 1 });
  book.enter(recordsOf(ledger));
  return book.restrictTo([book.matterOf(claim)], 'audit').ledger;
}
