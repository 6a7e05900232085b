/** Sentence adverbs and other single words that grade what they stand in, by grade. */
export const GRADED_ADVERBS = {
  probable: `probably presumably likely apparently seemingly evidently ostensibly supposedly doubtless arguably reputedly presumptively`,
  possible: `perhaps maybe possibly conceivably perchance mayhap potentially theoretically hypothetically`,
  hearsay: `reportedly allegedly purportedly rumoredly`,
  certain: `certainly definitely undoubtedly clearly obviously surely indeed indisputably unquestionably undeniably really actually truly plainly`,
  improbable: `improbably doubtfully`,
} as const;

/** Adjectives that grade the noun they stand before: "a possible attack", "the alleged killer". */
export const GRADED_ADJECTIVES = {
  probable: `probable likely apparent presumed suspected presumptive seeming ostensible supposed putative`,
  possible: `possible potential conceivable theoretical hypothetical would-be prospective eventual`,
  hearsay: `unconfirmed unverified alleged purported rumored rumoured reported so-called self-styled claimed`,
  planned: `planned proposed scheduled threatened intended expected future upcoming forthcoming pending impending imminent projected anticipated planned-for desired requested`,
  denied: `failed abortive foiled thwarted aborted attempted fake false fictitious imaginary nonexistent non-existent mythical cancelled canceled`,
} as const;

/** Nearly negative: they deny the verb or adjective that they stand with and nothing else. */
export const NEAR_NEGATIVES = `hardly barely scarcely rarely seldom`;
