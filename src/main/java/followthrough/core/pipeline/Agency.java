package followthrough.core.pipeline;

/**
 * The recruitment consultant between person and company.
 *
 * @param consultant the contact to whom every row goes
 * @param medium EMAIL or PHONE
 */
public record Agency(long consultant, Medium medium) {
  public Agency {
    if (medium != Medium.EMAIL && medium != Medium.PHONE) {
      throw new IllegalArgumentException("a consultant is reached by e-mail or phone");
    }
  }
}
