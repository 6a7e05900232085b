import { conditionBelief } from '../merge/condition-belief.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import type { Condition } from '../model/claim.ts';

/** A condition with what the ledger says of it: "bridge: closed (unresolved)", "attack: killed at least 10 (believed to 0.9)". */
export function conditionWords(context: MergeContext, condition: Condition): string {
  const { labels } = context.positions;
  const { subject, predicate, value, stance } = condition;
  const isBoolean = typeof value === 'boolean';
  const isNegated = (stance === 'denies') !== (value === false);
  const said = isBoolean ? '' : ` ${labels.value(value)}`;
  const what = `${labels.entity(subject)}: ${isNegated ? 'not ' : ''}${labels.predicate(predicate)}${said}`;
  return `${what} (${standing(context, condition)})`;
}

function standing(context: MergeContext, condition: Condition): string {
  const belief = conditionBelief(context, condition);
  if (belief > 0) return `believed to ${Math.round(belief * 100) / 100}`;
  return conditionBelief(context, { ...condition, stance: opposite(condition) }) > 0 ? 'not believed' : 'unresolved';
}

const opposite = ({ stance }: Condition): 'affirms' | 'denies' => (stance === 'denies' ? 'affirms' : 'denies');
