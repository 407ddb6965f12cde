package followthrough.slack.modals;

import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an opportunity and has no field in the modal; saving must not lose it.
 *
 * @param consultantMedium null when there is no agency
 * @param names of everybody known there
 */
record Kept(@Nullable Medium consultantMedium, List<String> names) {

  static final Kept NOTHING = new Kept(null, List.of());

  Kept {
    names = List.copyOf(names);
  }

  static Kept of(Opportunity opportunity, Pipeline pipeline) {
    return new Kept(
        Optional.ofNullable(opportunity.agency()).map(Agency::medium).orElse(null),
        pipeline.contacts().stream()
            .filter(contact -> contact.opportunity() == opportunity.id())
            .map(Contact::name)
            .toList());
  }
}
