/** What somebody writes or airs: a cue takes it in ("said in a statement"). */
export const WRITTEN_OCCASIONS = `statement email e-mail tweet letter post memo release blog op-ed column essay twitter facebook report book message article editorial memoir note diary filing`;

/** On what occasion somebody speaks: "issued a statement saying", "gave an interview calling for". */
export const SPEECH_OCCASIONS = `${WRITTEN_OCCASIONS} interview speech address telephone conference video ad advertisement brief briefing call press`;
