package followthrough.slack.bench;

import followthrough.core.action.Delivery;
import followthrough.core.action.Looks;
import followthrough.core.people.PersonId;
import followthrough.scenarios.Seeker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ada's messages as Slack shows them: as they were when they came, or were drawn anew. */
public final class SeenMessages implements Looks {
  private final Seeker ada;
  private final Map<Long, String> looks = new HashMap<>();

  public SeenMessages(Seeker ada) {
    this.ada = ada;
  }

  /** Whatever is due arrives and looks as things stand now. */
  public SeenMessages arrive() {
    for (Delivery delivery : ada.deliveries()) {
      looks.computeIfAbsent(
          delivery.number(), number -> Shown.REMINDERS.render(delivery, ada.view()).look());
    }
    return this;
  }

  @Override
  public List<Seen> newest(PersonId person, int limit) {
    return ada.deliveries().stream()
        .filter(one -> looks.containsKey(one.number()))
        .sorted(Comparator.comparing(Delivery::number).reversed())
        .limit(limit)
        .map(one -> new Seen(ada.find(person, one.number()).orElseThrow(), looks.get(one.number())))
        .toList();
  }

  @Override
  public boolean drawn(PersonId person, long number, String before, String after) {
    return looks.put(number, after).equals(before);
  }
}
