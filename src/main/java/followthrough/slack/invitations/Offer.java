package followthrough.slack.invitations;

import followthrough.core.action.Invitation;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Interview;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.modals.FilledIn;
import followthrough.slack.modals.FilledText;
import java.util.List;

/**
 * A form that can be opened from an invitation.
 *
 * @param left how many of those invited have no room in it
 */
record Offer(FilledIn form, int left) {

  /** With as many people as there is room for. */
  static Offer of(Invitation invitation, Guests guests, TitleReading title) {
    List<PersonForm> people = guests.people();
    int most = Math.min(Interview.MAX_PEOPLE, people.size());
    FilledIn form =
        new FilledIn(
            title.company(),
            title.role(),
            invitation.time().starts(),
            invitation.length(),
            FormatReading.of(invitation),
            PeopleLines.write(people.subList(0, most)),
            null,
            null,
            "",
            new FilledIn.Event(invitation.key(), invitation.sequence()));
    FilledIn carried = FilledText.read(FilledText.write(form));
    long taken = carried.people().lines().filter(line -> !line.isBlank()).count();
    return new Offer(carried, people.size() - (int) taken);
  }

  /** What the button carries. */
  String text() {
    return FilledText.write(form);
  }
}
