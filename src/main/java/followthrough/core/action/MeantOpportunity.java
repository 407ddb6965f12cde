package followthrough.core.action;

import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.Plan;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which opportunity is meant by a company and a role: one under way, then the newest. */
public final class MeantOpportunity {
  private MeantOpportunity() {}

  /**
   * The opportunity that an interview at that company joins; empty when it is the first there.
   *
   * @param role empty for any
   */
  public static Optional<Opportunity> of(
      Pipeline pipeline, Plan plan, String company, String role) {
    return all(pipeline, plan, company)
        .filter(one -> sameRole(one.role(), role.strip()))
        .findFirst();
  }

  /** All at that company, the likeliest first. */
  static Stream<Opportunity> all(Pipeline pipeline, Plan plan, String company) {
    return pipeline.opportunities().stream()
        .filter(one -> TypedText.same(one.company(), company))
        .sorted(
            Comparator.comparing((Opportunity one) -> plan.stage(one.id()).closed())
                .thenComparing(Comparator.comparing(Opportunity::id).reversed()));
  }

  private static boolean sameRole(String known, String written) {
    return known.isBlank() || written.isEmpty() || TypedText.same(known, written);
  }
}
