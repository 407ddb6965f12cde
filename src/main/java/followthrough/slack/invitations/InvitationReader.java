package followthrough.slack.invitations;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Desk;
import followthrough.core.action.Invitation;
import followthrough.core.action.Invitations;
import followthrough.core.action.KnownEvents;
import followthrough.core.pipeline.Format;
import followthrough.slack.files.DroppedFile;
import followthrough.slack.files.FileReader;
import followthrough.slack.forms.KnownInterview;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.messages.Facts;
import followthrough.slack.modals.FilledText;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.news.CalendarNews;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads calendar files: an invitation becomes a filled form, a change of an interview that is
 * logged becomes a proposal. Nothing is saved before a press.
 */
public final class InvitationReader implements FileReader, Switchboard.Part {
  /** Opens the form; Slack takes a name once in a block, so each place has one of its own. */
  private static final String OPEN = "open_invitation_";

  static final String CONFIRM = "confirm_invitation";
  private static final String BEGIN = "BEGIN:VCALENDAR";
  private static final int HEAD = 1_000;
  private static final List<String> ENDINGS = List.of(".ics", ".ical", ".ifb", ".icalendar");

  private final Invitations invitations;
  private final KnownEvents events;
  private final LogInterviewModal form;
  private final CalendarNews news;

  public InvitationReader(
      Invitations invitations, KnownEvents events, LogInterviewModal form, CalendarNews news) {
    this.invitations = invitations;
    this.events = events;
    this.form = form;
    this.news = news;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.action(CONFIRM, this::confirm);
    for (int place = 0; place < Invitations.MOST; place++) {
      board.action(OPEN + place, this::open);
    }
  }

  @Override
  public String kind() {
    return InvitationSentences.KIND;
  }

  @Override
  public boolean knows(DroppedFile file) {
    return file.beginning(HEAD).toUpperCase(Locale.ROOT).contains(BEGIN)
        || ENDINGS.stream().anyMatch(file::endsIn);
  }

  @Override
  public Said read(Desk.View view, DroppedFile file) {
    ZoneId own = view.file().person().current().zone();
    Invitations.Reading reading = invitations.read(file.content(), own, view.now());
    if (reading instanceof Invitations.Reading.Events found) {
      return found.events().size() == 1 ? one(view, found.events().get(0)) : several(view, found);
    }
    return Said.of(
        reading instanceof Invitations.Reading.NoEvent
            ? InvitationSentences.NO_EVENT
            : InvitationSentences.UNREADABLE);
  }

  private Said one(Desk.View view, Invitation invitation) {
    Changes changes = new Changes(view, invitation);
    Optional<KnownEvents.Known> event = events.find(view.file().person().id(), invitation.key());
    Optional<KnownInterview> known = Changes.known(view, event);
    if (known.isPresent()) {
      return changes.of(known.get(), event.orElseThrow().sequence());
    }
    return invitation.cancelled() ? changes.ofStranger() : offer(view, invitation, changes);
  }

  private static Said offer(Desk.View view, Invitation invitation, Changes changes) {
    Facts facts = new Facts(view);
    Guests guests = Guests.of(invitation, view.file().person().name());
    TitleReading title = TitleReading.of(invitation, guests.people(), view.file().pipeline());
    Offer offer = Offer.of(invitation, guests, title);
    List<String> lines = new ArrayList<>();
    String when = InvitationSentences.when(invitation, facts);
    lines.add(InvitationSentences.title(invitation) + ", " + when + ".");
    lines.add(InvitationSentences.people(guests.people()));
    if (offer.form().format() != Format.UNKNOWN) {
      lines.add(InvitationSentences.format(offer.form().format()));
    }
    lines.addAll(remarks(invitation, guests, offer, facts));
    changes.atThatTime().stream()
        .findFirst()
        .map(one -> InvitationSentences.alsoThen(facts.company(one.opportunity().id())))
        .ifPresent(lines::add);
    lines.add(InvitationSentences.NOT_SAVED);
    return new Said(String.join("\n", lines), List.of(button(0, InvitationSentences.OPEN, offer)));
  }

  private static List<String> remarks(
      Invitation invitation, Guests guests, Offer offer, Facts facts) {
    List<String> remarks = new ArrayList<>();
    remarks.add(InvitationSentences.time(invitation.time(), facts));
    if (invitation.repeats()) {
      Instant starts = invitation.time().starts();
      remarks.add(InvitationSentences.repeats(starts != null && starts.isBefore(facts.now())));
    }
    if (offer.form().company().isEmpty()) {
      remarks.add(InvitationSentences.NO_COMPANY);
    }
    if (!guests.own().isEmpty()) {
      remarks.add(InvitationSentences.own(guests.own()));
    }
    if (!guests.named()) {
      remarks.add(InvitationSentences.CHECK_NAMES);
    }
    if (offer.left() > 0) {
      remarks.add(InvitationSentences.leftOut(offer.left()));
    }
    remarks.removeIf(String::isEmpty);
    return remarks;
  }

  private static Said several(Desk.View view, Invitations.Reading.Events found) {
    Facts facts = new Facts(view);
    List<BlockElement> buttons = new ArrayList<>();
    for (Invitation invitation : found.events()) {
      if (!invitation.cancelled()) {
        Guests guests = Guests.of(invitation, view.file().person().name());
        TitleReading title = TitleReading.of(invitation, guests.people(), view.file().pipeline());
        Offer offer = Offer.of(invitation, guests, title);
        buttons.add(button(buttons.size(), InvitationSentences.label(invitation, facts), offer));
      }
    }
    if (buttons.isEmpty()) {
      return Said.of(InvitationSentences.ALL_CALLED_OFF);
    }
    String more = found.left() == 0 ? "" : " " + InvitationSentences.left(found.left());
    return new Said(
        InvitationSentences.WHICH + more + "\n" + InvitationSentences.NOT_SAVED, buttons);
  }

  private static BlockElement button(int place, String label, Offer offer) {
    return Elements.button(OPEN + place, label, offer.text(), label);
  }

  private void open(Press press) throws IOException, SlackApiException {
    form.openFilled(press, press.read(FilledText::read));
  }

  private void confirm(Press press) throws IOException, SlackApiException {
    Change change = press.read(Change::read);
    Instant starts = change.starts();
    boolean recorded =
        starts == null
            ? news.cancelled(press, change.interview())
            : news.moved(press, change.interview(), starts, change.length());
    if (recorded) {
      events.remember(
          press.person(),
          change.key(),
          new KnownEvents.Known(change.interview(), change.sequence()));
    }
  }
}
