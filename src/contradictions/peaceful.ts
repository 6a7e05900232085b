import type { Outcome, RelationKind } from '../model/audit.ts';
import type { Meeting } from './meeting.ts';
import type { ComparedValues } from './relate-values.ts';

/** Why two propositions do not conflict. */
export interface Peace {
  readonly outcome: Outcome;
  readonly kind: RelationKind;
  readonly rule: string;
}

/** The relation between two propositions, where it is not a conflict (contract §2.7, 2.8). */
export function peaceful(meeting: Meeting, compared: ComparedValues, sameHolder: boolean): Peace | undefined {
  const { relation } = compared;
  const { first, second, firstStance, secondStance } = meeting;
  const { single } = meeting.meaning;
  if (relation === 'unit') return { outcome: 'incomparable', kind: 'unit', rule: 'gate/unit' };
  if (relation === 'text' && (single || (first.type === 'text' && second.type === 'text'))) {
    return { outcome: 'incomparable', kind: 'text', rule: 'gate/text' };
  }
  if (firstStance !== secondStance) {
    const entails = relation === 'same' || relation === (firstStance === 1 ? 'within' : 'contains');
    return entails ? undefined : { outcome: 'compatible', kind: 'denial-leaves-room', rule: 'denial/leaves-room' };
  }
  if (relation === 'same') {
    const kind = sameHolder ? 'same-position' : 'agrees';
    return { outcome: 'compatible', kind, rule: kind };
  }
  if (firstStance === -1) return { outcome: 'compatible', kind: 'denial-leaves-room', rule: 'denial/two-denials' };
  if (relation === 'within' || relation === 'contains')
    return { outcome: 'compatible', kind: 'entails', rule: 'entails' };
  if (relation === 'overlap') return { outcome: 'compatible', kind: 'overlap', rule: 'overlap' };
  if (relation === 'near') return { outcome: 'compatible', kind: 'overlap', rule: 'overlap/tolerance' };
  if (!single) return { outcome: 'compatible', kind: 'many-valued', rule: 'many-valued' };
  if (relation === 'unsure') return { outcome: 'compatible', kind: 'not-known-to-exclude', rule: 'identity/unsure' };
  return undefined;
}
