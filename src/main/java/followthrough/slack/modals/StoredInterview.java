package followthrough.slack.modals;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import java.time.ZoneId;
import java.util.Optional;

/** An interview with all that is known around it. */
record StoredInterview(Desk.View view, Interview interview, Opportunity opportunity) {
  /** The interview of that number; empty when it is gone. */
  static Optional<StoredInterview> find(Desk.View view, long number) {
    return view.file()
        .pipeline()
        .interview(number)
        .flatMap(
            interview ->
                view.file()
                    .pipeline()
                    .opportunity(interview.opportunity())
                    .map(opportunity -> new StoredInterview(view, interview, opportunity)));
  }

  /** Whether its opportunity has ended: nothing about it can be changed then. */
  boolean closed() {
    return view.plan().stage(opportunity.id()).closed();
  }

  Fields fields() {
    return Fields.of(view, interview, opportunity);
  }

  Kept kept() {
    return Kept.of(opportunity, view.file().pipeline());
  }

  /** The person's zone. */
  ZoneId own() {
    return view.file().person().current().zone();
  }
}
