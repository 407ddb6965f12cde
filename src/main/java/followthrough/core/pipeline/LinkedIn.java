package followthrough.core.pipeline;

/** Whether a person one met agreed to connect. */
public enum LinkedIn {
  NOT_ASKED,
  GRANTED,
  REFUSED
}
