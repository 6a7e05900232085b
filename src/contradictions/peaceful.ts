import type { Outcome, RelationKind } from '../model/audit.ts';
import type { Meeting } from './meeting.ts';
import type { ComparedValues } from './value-relation.ts';

/** Why two propositions do not conflict. */
export interface Peace {
  readonly outcome: Outcome;
  readonly kind: RelationKind;
  readonly rule: string;
}

// The answers are few, so they are made once: millions of pairs are compared.
const GATE_UNIT: Peace = { outcome: 'incomparable', kind: 'unit', rule: 'gate/unit' };
const GATE_TEXT: Peace = { outcome: 'incomparable', kind: 'text', rule: 'gate/text' };
const DENIAL_TWO_DENIALS: Peace = { outcome: 'compatible', kind: 'denial-leaves-room', rule: 'denial/two-denials' };
const ENTAILS: Peace = { outcome: 'compatible', kind: 'entails', rule: 'entails' };
const OVERLAP: Peace = { outcome: 'compatible', kind: 'overlap', rule: 'overlap' };
const OVERLAP_TOLERANCE: Peace = { outcome: 'compatible', kind: 'overlap', rule: 'overlap/tolerance' };
const MANY_VALUED: Peace = { outcome: 'compatible', kind: 'many-valued', rule: 'many-valued' };
const IDENTITY_UNSURE: Peace = { outcome: 'compatible', kind: 'not-known-to-exclude', rule: 'identity/unsure' };
const DENIAL_LEAVES_ROOM: Peace = { outcome: 'compatible', kind: 'denial-leaves-room', rule: 'denial/leaves-room' };
const SAME_POSITION: Peace = { outcome: 'compatible', kind: 'same-position', rule: 'same-position' };
const AGREES: Peace = { outcome: 'compatible', kind: 'agrees', rule: 'agrees' };

/** The relation between two propositions, where it is not a conflict. */
export function peaceful(meeting: Meeting, compared: ComparedValues, sameHolder: boolean): Peace | undefined {
  const { relation } = compared;
  const { first, second, firstStance, secondStance } = meeting;
  const { single } = meeting.meaning;
  if (relation === 'unit') return GATE_UNIT;
  if (relation === 'text' && (single || (first.type === 'text' && second.type === 'text'))) {
    return GATE_TEXT;
  }
  if (firstStance !== secondStance) {
    const entails = relation === 'same' || relation === (firstStance === 1 ? 'within' : 'contains');
    return entails ? undefined : DENIAL_LEAVES_ROOM;
  }
  if (relation === 'same') return sameHolder ? SAME_POSITION : AGREES;
  if (firstStance === -1) return DENIAL_TWO_DENIALS;
  if (relation === 'within' || relation === 'contains') return ENTAILS;
  if (relation === 'overlap') return OVERLAP;
  if (relation === 'near') return OVERLAP_TOLERANCE;
  // None at all leaves no room for any value, however many a predicate may have.
  if (!single && (first.type === 'none') === (second.type === 'none')) return MANY_VALUED;
  if (relation === 'unsure') return IDENTITY_UNSURE;
  return undefined;
}
