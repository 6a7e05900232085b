/**
 * Words that mark a statement as less than certain wherever they stand, by kind; after Hyland (1998), Szarvas et al.
 * (2012) and Ganter & Strube (2009). A word with a frame ("suggest that") is listed with its frame.
 */
export const HEDGE_WORDS = {
  epistemic: `may might perhaps maybe possibly probably presumably likely unlikely possible probable potential potentially putative putatively conceivable conceivably plausible plausibly presumptive presumed supposedly supposed hypothetical hypothetically unclear uncertain unknown uncertainty uncertainties possibility possibilities probability likelihood
    speculative tentative tentatively ambiguous debatable questionable unproven unconfirmed doubtful dubious elusive obscure undetermined unresolved inconclusive controversial arguably improbable implausible`,
  evidential: `appear appears appeared appearing seem seems seemed seeming seemingly apparent apparently evidently ostensibly reportedly allegedly purportedly purported alleged rumored rumoured reputedly`,
  doxastic: `suggest suggests suggested suggesting suggestive suggestion believe believes believed believing think thinks thought suspect suspects suspected suspicion assume assumes assumed assuming assumption assumptions presume presumes suppose supposes speculate speculates speculated speculation speculations speculating hypothesize hypothesizes hypothesized hypothesise hypothesised hypothesis hypotheses
    propose proposes proposed proposing postulate postulates postulated postulating imply implies implied implying infer inferred theorize theorized conjecture conjectured surmise`,
  investigation: `whether`,
} as const;
