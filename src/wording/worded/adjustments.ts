import {
  backshifted,
  beforePredicate,
  beforeVerb,
  few,
  fronted,
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
import { askedOf } from './asked.ts';
import { bareAdjective, seemsOnce } from './bare-adjective.ts';
import { cited } from './cited.ts';
import { claimActs } from './claim-act.ts';
import { claimNoun, copularNoun, foiled, inVain } from './claim-noun.ts';
import { conditions, otherwise, toCome } from './condition.ts';
import { contrasted } from './contrast.ts';
import { needNot, notUntil, notWithout } from './double-negation.ts';
import { byNoMeans } from './far-from.ts';
import { finder, finds, noEvidence, notAny, unclaimed } from './findings.ts';
import { doneTo, framed, particled, particledIng } from './frames.ts';
import { bitOf, type Gate } from './gates.ts';
import { hardToBelieve, hardToSee } from './hard-to.ts';
import { heardIn } from './heard-in.ts';
import { itAdjective } from './it-adjective.ts';
import { mistakenReport } from './mistaken-report.ts';
import { cannot, imperatives, looksAsIf, mayWell, shouldBe, wouldSeem } from './modality.ts';
import { byAHair, nearMiss } from './near-miss.ts';
import { phrasal } from './phrases.ts';
import { unsaidAuthor } from './post.ts';
import { nobodyBut, quantified } from './quantified.ts';
import { quotedHeadline } from './quoted-headline.ts';
import { resulting, tooEarly } from './result.ts';
import { seenComing, smallClause } from './small-clause.ts';
import { statedChance } from './stated-chance.ts';
import { speaksAgainst, subjectTo } from './subject-to.ts';
import { subjectVerdict } from './subject-verdict.ts';
import { droppedSubject, hearing, hedgedQuestion, labelled, reportsOf } from './terse.ts';
import { keptOpen, undisputed } from './undisputed.ts';
import { undone } from './undone.ts';
import { worth } from './worth.ts';
import { wouldLater } from './would-later.ts';

/** An adjustment, and the gates of which one has to be open; 0 if it needs none. */
interface Gated {
  readonly adjust: Adjustment;
  readonly gate: number;
}

const always = (adjust: Adjustment): Gated => ({ adjust, gate: 0 });
const when = (gate: Gate, adjust: Adjustment): Gated => ({ adjust, gate: bitOf(gate) });

/**
 * How worded operators differ from plain ones, in this order: what stands farther from the words first. Some stand only where
 * a word opens their gate.
 */
export const ADJUSTMENTS: readonly Gated[] = [
  always(subjectVerdict),
  always(smallClause),
  always(seenComing),
  when('hears', hearing),
  when('hears', heardIn),
  always(phrasal),
  always(claimActs),
  when('worth', worth),
  always(backshifted),
  always(bareAdjective),
  always(itAdjective),
  always(framed),
  always(doneTo),
  always(particled),
  always(particledIng),
  always(claimNoun),
  always(copularNoun),
  always(foiled),
  when('vain', inVain),
  always(undone),
  when('subject', subjectTo),
  when('against', speaksAgainst),
  always(resulting),
  when('before', tooEarly),
  when('not', contrasted),
  when('without', notWithout),
  when('until', notUntil),
  when('need', needNot),
  when('wrongly', mistakenReport),
  when('would', wouldLater),
  when('asks', askedOf),
  always(wouldSeem),
  always(looksAsIf),
  always(mayWell),
  always(shouldBe),
  always(imperatives),
  always(cannot),
  when('almost', byAHair),
  when('almost', nearMiss),
  when('quantity', quantified),
  when('but', nobodyBut),
  when('unreal', conditions),
  always(toCome),
  when('also', otherwise),
  always(keptOpen),
  always(undisputed),
  always(once),
  always(prepositional),
  always(withinSource),
  always(noEvidence),
  when('any', notAny),
  always(finds),
  when('conditions', verblessCondition),
  always(thoughUnlikely),
  always(seemsOnce),
  always(seems),
  always(noDoubt),
  when('degree', byNoMeans),
  always(hardToBelieve),
  when('finds', hardToSee),
  always(few),
  always(beforePredicate),
  always(beforeVerb),
  always(fronted),
  always(finder),
  always(unclaimed),
  always(statedChance),
  always(announced),
  when('cites', cited),
  always(hedgedQuestion),
  when('looks', droppedSubject),
  when('reports', reportsOf),
  when('label', labelled),
  when('marks', quotedHeadline),
  when('thinks', unsaidAuthor),
];
