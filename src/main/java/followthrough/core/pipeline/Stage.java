package followthrough.core.pipeline;

/** Where an opportunity stands; in the order in which people are shown them. */
public enum Stage {
  OFFER,
  OPEN,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  REJECTED,
  ARCHIVED;

  public boolean closed() {
    return this != OPEN && this != OFFER;
  }
}
