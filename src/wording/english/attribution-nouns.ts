/**
 * Nouns for what somebody says, holds, wants or feels ("the claim that S", "support for X"), by the words that open
 * what it is about. After Wiebe et al. (2005) and the nouns of Krestel et al.'s (2008) verbs; membership from dictionaries.
 */
export const ATTRIBUTION_NOUNS = {
  /** With a clause. */
  clause: `claim assertion allegation accusation argument belief idea notion suggestion contention statement announcement fear hope concern worry conclusion theory speculation rumor rumour perception view opinion doubt promise pledge prediction
    warning admission acknowledgment acknowledgement insistence confidence assumption feeling impression denial understanding revelation remark complaint question word conviction expectation assurance proposal demand recommendation hint
    consensus`,
  /** With "for". */
  for: `support call demand hope desire endorsement enthusiasm respect preference affection admiration contempt disdain distaste praise sympathy concern plea push proposal`,
  /** With "of". */
  of: `report rumor rumour account criticism praise denunciation condemnation rejection description denial disclosure announcement endorsement accusation allegation mention view opinion understanding fear support critique recognition depiction
    characterization portrayal assessment interpretation embrace approval disapproval defense defence mockery warning prediction promise discussion suspicion`,
  /** With "about", "over", "on", "regarding". */
  about: `report rumor rumour rumbling quarrel message concern question worry anxiety fear doubt complaint remark comment statement claim talk discussion speculation skepticism scepticism view opinion joke enthusiasm misgiving suspicion
    allegation lie story tweet warning optimism pessimism frustration anger feeling uncertainty position argument attack`,
  /** With "to" and a noun. */
  to: `opposition objection reference resistance commitment hostility answer allusion loyalty aversion`,
  /** With "to" and a verb. */
  infinitive: `decision refusal promise pledge vow call desire hope proposal willingness reluctance offer commitment unwillingness determination intention demand push eagerness`,
  /** With "against" or "on". */
  against: `attack accusation allegation argument charge criticism protest tirade diatribe broadside`,
} as const;

/**
 * Nouns that say with a light verb what somebody says, thinks or feels ("took issue with", "drew criticism", "cast doubt
 * on"), whatever follows (light verbs: Jespersen 1942).
 */
export const LIGHT_NOUNS = `take-issue take-shot take-aim take-stand take-position shed-light swipe aim stand case point plea tribute praise attention doubt blame scorn criticism interest faith hope sympathy offense offence umbrage exception pride pleasure joy
    delight comfort solace note look glance mind word message signal impression sense feeling view opinion attitude reservation qualm misgiving concern regard disdain fun emphasis boo accusation allegation question speculation anger wrath
    fury outrage condemnation rebuke ridicule mockery accolade plaudit endorsement support backing argument claim remark comment statement announcement observation suggestion proposal offer promise pledge vow warning prediction guess
    commitment determination impatience patience frustration gratitude regret remorse sorrow grief dismay surprise shock relief confidence optimism pessimism skepticism scepticism enthusiasm excitement eagerness willingness reluctance
    unwillingness apology clue hint distinction reference mention allusion dig jab barb attack broadside tirade rant`;

/** Nouns for what is said or written, as against what is only held or felt. */
export const SAID_NOUNS = `claim assertion allegation accusation argument statement announcement contention suggestion rumor rumour report account story tweet message speech promise pledge vow prediction warning admission acknowledgment acknowledgement insistence
    denial revelation remark comment complaint question word answer proposal demand recommendation hint call plea push offer request praise criticism condemnation denunciation disclosure description depiction characterization portrayal
    mention reference allusion talk discussion joke lie attack charge tirade diatribe broadside rant barb jab dig swipe apology explanation endorsement case point note tribute observation rebuke ridicule mockery protest quarrel rumbling
    speculation guess clue`;

/** Nouns for people by what they are for or against: "is a fierce critic of X". */
export const PARTISAN_NOUNS = `supporter backer advocate proponent champion opponent critic defender fan foe admirer detractor believer skeptic sceptic enemy adherent follower surrogate booster promoter enthusiast voice architect`;
