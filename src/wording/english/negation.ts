/** Words of negation by what they do; after Horn (1989) and Quirk et al. (1985, §10.54 ff.). */
export const NEGATION = {
  clause: `not n't never nor`,
  /** Stand in for or before a noun. */
  noun: `no none nobody nothing nowhere neither nary noone`,
  preposition: `without sans save except`,
} as const;

/** A negative prefix and suffix with the words that only look like it (the remainder is no word, or the sense is not negative). */
export const NEGATIVE_AFFIXES = {
  un: `uncouple uncouples uncoupled uncoupling under until unto union unit unite united uniting unite unique uniform universe universal university universally uncle understand understood undertake undertook undertaken undergo unless unison unanimous unanimously unanimity unanim unify unified unicorn ungainly unction unctuous undulate undulating undulation unwieldy uncouth unhinge undo undid undone undoing unfold unfolded unfolding unlock unlocked unroll unrolled unpack unpacked untie untied unbutton unbuttoned unfasten unfastened unscrew unlock unlocking unearth unearthed unburden unveil unveiled unravel unravelled undress undressed unhook unhooked uncover uncovered unlace unlaced unwind unstrap unlatch unpacking untwist undermine undermined unloose unloosed unlocks unfolds`,
  less: `unless less bless nonetheless nevertheless regardless lessen doubtless nevertheless`,
} as const;

/** Negative words in and dis-, where the look-alikes would outnumber them. */
export const NEGATIVE_IM = `immaterial immature immeasurable immobile immoderate immodest immoral immortal immovable immutable impalpable impassable impassive impatience impatient impatiently impenetrable imperceptible imperceptibly imperfect imperfectly impersonal impious implacable implausible impolite imponderable impotent impracticable impractical imprecise improbability improbable improper improperly imprudence imprudent impure
irrational irreconcilable irregular irregularity irregularly irrelevant irremediable irreparable irreproachable irresistible irresistibly irresolute irresponsible irretrievable irretrievably irreverent irreversible irrevocable irrevocably impossible impossibility impossibly illegal illegally illegible illegitimate illicit illiterate illogical`;
export const NEGATIVE_IN = `inability inaccessible inaccurate inaccuracy inaction inactive inadequate inadequately inadmissible inadvertent inadvertently inadvisable inanimate inapplicable inappropriate inarticulate inattention inattentive inaudible inaudibly
incapable incautious incessant incessantly incoherent incoherently incombustible incommunicative incomparable incompatible incompetent incompetence incomplete incomprehensible inconceivable inconceivably inconclusive incongruous inconsequent inconsiderable inconsiderate
inconsistent inconsistency inconspicuous inconstant incontestable incontrovertible inconvenience inconvenient incorrect incorrectly incorrigible incorruptible incredible incredibly incredulity incredulous incredulously incurable indecent indecision indecisive indefatigable
indefinable indefinite indefinitely indelible indelicate indescribable indescribably indestructible indifference indifferent indifferently indigestion indignity indirect indirectly indiscreet indiscreetly indiscretion indiscriminate indispensable indisposed indisposition indisputable indistinct indistinctly
indistinguishable indomitable indubitable ineffective ineffectual inefficient inefficiency inelegant inequality inevitable inevitably inexact inexcusable inexhaustible inexorable inexorably inexpensive inexperience inexperienced inexplicable inexplicably inexpressible inextricable inextricably infallible infamous
infinite infinitely infirm inflexible informal infrequent infrequently inglorious ingratitude inhospitable inhuman inhumane injudicious injustice innumerable inoffensive inoperative inopportune insane insanity insatiable insecure insecurity insensible insensibly insensitive inseparable insignificance insignificant
insincere insoluble insolvent instability insubordinate insufferable insufficient insufficiently insuperable insupportable insurmountable intangible intolerable intolerably intolerance intolerant intractable invaluable invariable invariably invincible invisible invisibly involuntary involuntarily invulnerable inexorable`;
export const NEGATIVE_DIS = `disadvantage disadvantageous disagree disagreeable disagreeably disagreement disallow disapprobation disapproval disapprove disapproving disbelief disbelieve discomfort discomfiture disconnect disconnected discontent discontented discontinue discontinuous discourteous discourtesy discredit discreditable
disfavor disfavour dishonest dishonestly dishonesty dishonor dishonour dishonourable disinclination disinclined disinterested disjointed dislike disliked dislikes disloyal disloyalty disobedience disobedient disobey disorderly disorganized displease displeased displeasing displeasure disprove disproved disproportionate disquiet disquieting
disregard disregarded disreputable disrespect disrespectful dissatisfaction dissatisfied dissimilar distaste distasteful distrust distrusted distrustful disunited disuse disused`;
