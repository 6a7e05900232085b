import {
  backshifted,
  beforePredicate,
  beforeVerb,
  byNoMeans,
  few,
  fronted,
  hardToBelieve,
  hardToSee,
  noDoubt,
  once,
  prepositional,
  seems,
  thoughUnlikely,
  verblessCondition,
  withinSource,
} from './adjusted.ts';
import type { Adjustment } from './adjustment.ts';
import { announced } from './announced.ts';
import { cited } from './cited.ts';
import { claimActs } from './claim-act.ts';
import { claimNoun, copularNoun, foiled } from './claim-noun.ts';
import { conditions, otherwise, toCome } from './condition.ts';
import { finder, finds, noEvidence, notAny, unclaimed } from './findings.ts';
import { doneTo, framed, particled, particledIng } from './frames.ts';
import { itAdjective } from './it-adjective.ts';
import { cannot, imperatives, looksAsIf, mayWell, shouldBe, wouldSeem } from './modality.ts';
import { byAHair, nearMiss } from './near-miss.ts';
import { phrasal } from './phrases.ts';
import { nobodyBut, quantified } from './quantified.ts';
import { seenComing, smallClause } from './small-clause.ts';
import { statedChance } from './stated-chance.ts';
import { subjectVerdict } from './subject-verdict.ts';
import { droppedSubject, hearing, hedgedQuestion, labelled, reportsOf } from './terse.ts';
import { keptOpen, undisputed } from './undisputed.ts';
import { askedOf } from './asked.ts';
import { contrasted } from './contrast.ts';
import { resulting, tooEarly } from './result.ts';
import { notUntil, notWithout } from './double-negation.ts';
import { mistakenReport } from './mistaken-report.ts';
import { wouldLater } from './would-later.ts';
import { quotedHeadline } from './quoted-headline.ts';
import { unsaidAuthor } from './post.ts';
import { worth } from './worth.ts';
import { heardIn } from './heard-in.ts';
import { subjectTo, speaksAgainst } from './subject-to.ts';
import { undone } from './undone.ts';

/** How worded operators differ from plain ones, in this order: what stands farther from the words first. */
export const ADJUSTMENTS: readonly Adjustment[] = [
  subjectVerdict,
  smallClause,
  seenComing,
  hearing,
  heardIn,
  phrasal,
  claimActs,
  worth,
  backshifted,
  itAdjective,
  framed,
  doneTo,
  particled,
  particledIng,
  claimNoun,
  copularNoun,
  foiled,
  undone,
  subjectTo,
  speaksAgainst,
  resulting,
  tooEarly,
  contrasted,
  notWithout,
  notUntil,
  mistakenReport,
  wouldLater,
  askedOf,
  wouldSeem,
  looksAsIf,
  mayWell,
  shouldBe,
  imperatives,
  cannot,
  byAHair,
  nearMiss,
  quantified,
  nobodyBut,
  conditions,
  toCome,
  otherwise,
  keptOpen,
  undisputed,
  once,
  prepositional,
  withinSource,
  noEvidence,
  notAny,
  finds,
  verblessCondition,
  thoughUnlikely,
  seems,
  noDoubt,
  byNoMeans,
  hardToBelieve,
  hardToSee,
  few,
  beforePredicate,
  beforeVerb,
  fronted,
  finder,
  unclaimed,
  statedChance,
  announced,
  cited,
  hedgedQuestion,
  droppedSubject,
  reportsOf,
  labelled,
  quotedHeadline,
  unsaidAuthor,
];
