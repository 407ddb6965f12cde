package followthrough.core.pipeline;

/** Where an opportunity stands. */
public enum Stage {
  OPEN,
  OFFER,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  REJECTED,
  ARCHIVED;

  public boolean closed() {
    return this != OPEN && this != OFFER;
  }
}
