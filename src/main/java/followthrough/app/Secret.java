package followthrough.app;

/** A value that must not reach a log or a screen; its {@code toString} does not show it. */
public record Secret(String value) {
  @Override
  public String toString() {
    return "(secret)";
  }
}
