import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/wording/index.ts';

/** How sure a text is as a whole, of either side. */
const sureness = (text: string): number => Math.abs(2 * (readWording(text).views[0]?.probability.mid ?? 0.5) - 1);

describe('a text read without a target', () => {
  it.each([
    ['is sure of a necessity that it states', 'This gene is necessary for the cell to divide.'],
    ['is sure of what depends on a question', 'The cell responds differently depending on whether the gene is active.'],
    ['is sure of likelihoods that it compares', 'Smokers were more likely to relapse than others.'],
  ])('%s', (_, text) => {
    expect(readWording(text).views[0]?.certainty).toBe('CT');
    expect(sureness(text)).toBeGreaterThan(0.9);
  });

  it.each([
    ['Further research is needed to explain the difference.', 'This study explains the difference.'],
    ['Larger trials are warranted to settle the dose.', 'Larger trials settled the dose.'],
    ['Smokers are likely to relapse.', 'Smokers are more likely to relapse than others.'],
    ['The treatment may slow the disease.', 'The treatment slowed the disease.'],
  ])('is less sure: %s', (open, settled) => {
    expect(sureness(open)).toBeLessThan(sureness(settled));
  });
});
