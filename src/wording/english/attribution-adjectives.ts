/**
 * Predicate adjectives that say what somebody thinks, feels or wants, by what follows them (Wiebe et al. 2005; Levin's
 * 1993 psychological adjectives; membership from dictionaries).
 */
export const ATTRIBUTION_ADJECTIVES = {
  /** With a clause, or a preposition and a noun: "confident that S", "skeptical of X". */
  attitude: `confident sure certain convinced aware unaware hopeful optimistic pessimistic skeptical sceptical dubious suspicious worried concerned afraid fearful angry upset furious frustrated disappointed dismayed alarmed outraged happy glad
    pleased thrilled delighted proud excited enthusiastic grateful thankful critical supportive dismissive adamant insistent wary leery cynical nervous anxious uneasy comfortable uncomfortable surprised shocked stunned puzzled baffled vocal
    outspoken upbeat upfront blunt candid honest frank cagey mum silent quiet coy evasive vague noncommittal lukewarm bullish bearish tepid ambivalent apathetic agnostic divided split torn unanimous undecided loyal faithful hostile
    receptive resistant partial averse passionate bitter vehement explicit emphatic effusive appreciative welcoming intolerant defensive apologetic unapologetic obsessed intrigued fascinated focused fixated bent intent hungry desperate
    impatient curious interested uninterested keen mistrustful distrustful scornful harsh disparaging derisive complimentary laudatory favorable unfavorable evenhanded realistic defiant relieved heartened encouraged buoyant resentful
    indignant livid irate heartbroken horrified appalled disgusted repulsed impressed amused sympathetic respectful contemptuous disdainful open opposed committed unhappy satisfied dissatisfied fond tired sick fearless mindful ashamed
    embarrassed sorry unsure uncertain apprehensive hesitant jealous envious`,
  /** With an infinitive. */
  intention: `eager willing unwilling reluctant keen anxious determined hesitant loath desperate happy glad quick prepared afraid careful inclined disinclined ready ashamed content`,
  /** "It is clear that S": nobody in particular. */
  evident: `clear unclear obvious apparent evident certain uncertain`,
} as const;

/** Adverbs by which the author has something from others. */
export const HEARSAY_ADVERBS = `reportedly allegedly purportedly supposedly`;
