import { describe, expect, it } from 'vitest';
import { readClaimWording } from '../../src/wording/index.ts';

describe('the wording of a claim', () => {
  it.each([
    ['appears to have', { class: 'PR', likelihood: [0.6, 0.8], hedged: true }],
    ['reportedly', { class: 'PR', hearsay: true }],
    ['may', { class: 'PS', likelihood: [0.25, 0.5] }],
    ['may possibly', { class: 'PS' }],
    ['denied', { class: 'CT', stance: 'denies', act: 'denies' }],
    ['denied responsibility', { class: 'CT', stance: 'denies', act: 'denies-responsibility' }],
    ['claimed responsibility', { class: 'CT', act: 'claims-responsibility' }],
    ['has acknowledged', { class: 'CT', act: 'admits' }],
    ['likely', { class: 'PR', likelihood: [0.66, 0.8] }],
    ['almost certainly not', { class: 'PR', likelihood: [0.02, 0.1] }],
    ['did not rule out', { class: 'PS' }],
    ['no evidence', { class: 'PS', stance: 'denies' }],
    ['no evidence', { missingEvidence: true }],
    ['there is little evidence that', { class: 'PS', missingEvidence: true }],
    ['without a shred of evidence', { class: 'CT' }],
    ['beyond the shadow of a doubt', { class: 'CT', hedged: false }],
    ['claimed without evidence', { class: 'CT', act: 'alleges', hedged: false }],
    ['there is no doubt that', { class: 'CT', hedged: false }],
    ['there is little doubt that', { class: 'PR', likelihood: [0.7, 0.95] }],
    ['has never been proved', { class: 'U', stance: 'undecided' }],
    ['failed to show that', { class: 'U', stance: 'undecided' }],
    ['unproven', { class: 'U', stance: 'undecided' }],
    ['could not be verified', { class: 'U', stance: 'undecided' }],
    ['refused to confirm or deny', { class: 'U', stance: 'undecided' }],
    ['it is not clear', { class: 'U', stance: 'undecided' }],
    ['declined to comment', { class: 'U', stance: 'undecided', act: 'declines-comment' }],
    ['is not', { class: 'CT', stance: 'denies' }],
    ['if', { class: 'U' }],
    ['killed', { class: 'CT', hedged: false }],
    ['on May 2', { class: 'CT', hedged: false }],
    ['it looks like', { class: 'PR', likelihood: [0.6, 0.8] }],
    ['it sounded as though', { class: 'PR' }],
    ['look set to', { class: 'PR' }],
    ['is set to', { class: 'CT' }],
    ['acted as if', { class: 'U' }],
    ['it would appear', { class: 'PR' }],
    ['I would say', { class: 'PR' }],
    ['it would rain', { class: 'U' }],
    ['my best guess', { class: 'PR' }],
    ['in all likelihood', { class: 'PR' }],
    ['to our knowledge', { class: 'PR' }],
    ['everything points to', { class: 'PR' }],
    ['rose two points to 50', { class: 'CT' }],
    ['consistent with', { class: 'PS' }],
    ['bears the hallmarks of', { class: 'PR' }],
    ['we cannot say', { class: 'U', stance: 'undecided' }],
    ['not in a position to say', { class: 'U', stance: 'undecided' }],
    ['not impossible', { class: 'PS', likelihood: [0.25, 0.6] }],
    ['impossible', { class: 'CT', likelihood: [0, 0.02] }],
  ])('%s', (wording, expected) => {
    expect(readClaimWording(wording)).toMatchObject(expected);
  });

  it('says which rules read it', () => {
    expect(readClaimWording('highly unlikely').trace).toEqual(['estimative/highly-unlikely']);
  });
});
