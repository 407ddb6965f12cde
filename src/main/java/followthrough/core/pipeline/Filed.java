package followthrough.core.pipeline;

/** Why a person archives an opportunity, where nobody said no and nobody withdrew. */
public enum Filed {
  /** They did not say. */
  UNTOLD,
  /** The company never answered. */
  NO_ANSWER,
  /** The company no longer fills the role. */
  ROLE_CLOSED
}
