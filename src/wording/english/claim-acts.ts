/**
 * What is done to a claim, by the class that this puts on what it claims: verbs, and verbs in several words, whose object
 * is a noun of speech ("rejected the claim that S", "cast doubt on reports of X"). Slots as in `phrases.ts`; `as-false` needs a
 * word for "false" behind ("called the report a lie"). After the classes of Krestel et al. (2008) and Wiebe et al. (2005).
 */
export const CLAIM_ACTS = {
  deny: [
    'deny|reject|dismiss|dispute|refute|rebut|repudiate|disavow|disclaim|contradict|debunk|discredit|rubbish|scotch|quash|disprove|negate|counter',
    'brush|shrug|laugh|wave|swat|bat off|aside|away',
    'hit|fire|push back at|against',
    'shoot|knock|slap|bat down',
    'scoff|laugh|sneer|bristle at',
    'pour|throw cold|scorn water on',
    'pour|heap scorn on',
    'take issue with',
    'throw|toss|strike out',
    'issue|repeat|reiterate|publish a|its|his|her|their denial|rebuttal of',
  ],
  doubt: [
    'question|challenge|doubt|query|contest|downplay',
    'play down',
    'cast|throw doubt|doubts on|upon|over',
    'raise|express|voice doubt|doubts about|over|on',
    'express|voice scepticism|skepticism about|over|at',
  ],
  admit: [
    'confirm|verify|corroborate|acknowledge|admit|accept|concede|endorse|substantiate|authenticate|uphold',
    'bear out',
  ],
  claim: [
    'make|repeat|reiterate|echo|renew|level|stand|defend|support|back|air|voice|publish|issue|restate',
    'stand by|behind',
    'double down on',
  ],
  'taken-back': [
    'retract|withdraw|recant|rescind|renounce',
    'walk|take|row back',
    'row back on',
    'back|step|move|pull away|off|back from',
    'backtrack on',
  ],
  undecided: [
    'investigate|examine|probe|study|review|assess|check',
    'look|inquire into',
    'comment|remark on|about',
    'be drawn on',
    'respond|react to',
    'discuss|address',
  ],
} as const;

/** Verbs that name a claim what it is: with a word for "false" behind it, they deny it. */
export const NAMES_IT =
  'call describe label brand dismiss denounce decry condemn characterise characterize term deem portray reject slam blast consider declare brand ridicule';
