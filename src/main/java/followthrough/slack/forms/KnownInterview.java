package followthrough.slack.forms;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** An interview with all that is known around it, before a form about it tells more. */
public record KnownInterview(Desk.View view, Interview interview, Opportunity opportunity) {
  /** The interview of that number; empty when it is gone. */
  public static Optional<KnownInterview> of(Desk.View view, long number) {
    return view.file()
        .pipeline()
        .interview(number)
        .flatMap(
            interview ->
                view.file()
                    .pipeline()
                    .opportunity(interview.opportunity())
                    .map(opportunity -> new KnownInterview(view, interview, opportunity)));
  }

  /** Whether its opportunity has ended: nothing about it can be changed then. */
  public boolean closed() {
    return view.plan().stage(opportunity.id()).closed();
  }

  /** Whom the person met or will meet. */
  public List<Contact> people() {
    return interview.people().stream()
        .map(Participant::contact)
        .flatMap(id -> view.file().pipeline().contact(id).stream())
        .toList();
  }

  /** The person's zone. */
  public ZoneId own() {
    return view.file().person().current().zone();
  }
}
