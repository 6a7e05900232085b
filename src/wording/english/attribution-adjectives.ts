/**
 * Predicate adjectives that say what somebody thinks, feels or wants, by what follows them (Wiebe et al. 2005; Levin's
 * 1993 psychological adjectives; membership from dictionaries).
 */
export const ATTRIBUTION_ADJECTIVES = {
  /** With a clause, or a preposition and a noun: "confident that S", "skeptical of X". */
  attitude: `confident sure certain convinced aware unaware hopeful optimistic pessimistic skeptical sceptical dubious suspicious worried concerned afraid fearful angry upset furious frustrated disappointed dismayed alarmed outraged
    happy glad pleased thrilled delighted proud excited enthusiastic grateful thankful critical supportive dismissive adamant insistent wary leery cynical nervous anxious uneasy comfortable uncomfortable surprised shocked stunned puzzled baffled
    impressed amused sympathetic respectful contemptuous disdainful open opposed committed unhappy satisfied dissatisfied fond tired sick fearless mindful ashamed embarrassed sorry unsure uncertain apprehensive hesitant jealous envious`,
  /** With an infinitive. */
  intention: `eager willing unwilling reluctant keen anxious determined hesitant loath desperate happy glad quick prepared afraid careful inclined`,
  /** "It is clear that S": nobody in particular. */
  evident: `clear unclear obvious apparent evident certain uncertain `,
} as const;

/** Adverbs by which the author has something from others. */
export const HEARSAY_ADVERBS = `reportedly allegedly purportedly supposedly`;
