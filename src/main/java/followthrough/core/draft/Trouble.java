package followthrough.core.draft;

/** Why a remark is not taken up in a note to the person it came from. */
public enum Trouble {
  /** Nothing is said in it. */
  NOTHING,
  LIST,
  TOO_LONG,
  MORE_THAN_ONE_SENTENCE,
  ADDRESS,
  PRIVATE,
  UNKIND,
  BAD_NEWS,
  PAY,
  /** A question about the sender, or a word against them. */
  ABOUT_THE_SENDER,
  /** It tells the readers about themselves. */
  ABOUT_THE_READER,
  /** Whom "he", "they" or "I" means is not certain. */
  WHO_IS_MEANT,
  /** It does not go on from the words before it. */
  NO_SENTENCE,
  /** What the sender adds does not begin with "I". */
  NOT_FROM_ME
}
