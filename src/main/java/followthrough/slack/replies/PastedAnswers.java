package followthrough.slack.replies;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Desk;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import followthrough.slack.modals.FilledIn;
import followthrough.slack.modals.FilledText;
import followthrough.slack.news.NewsKind;
import followthrough.slack.news.Spoken;
import followthrough.slack.pasted.OneLine;
import followthrough.slack.pasted.Proposal;
import followthrough.slack.pasted.Proposals;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes what to do with a mail or a line that somebody gave; nothing is done by itself. */
final class PastedAnswers {
  private final Desk.View view;
  private final Facts facts;

  PastedAnswers(Desk.View view) {
    this.view = view;
    this.facts = new Facts(view);
  }

  /** The answer to words that are no sentence of the grammar; empty when they are neither. */
  Optional<Said> to(Heard heard) {
    Instant at = heard.at();
    if (Proposals.looksLikeMail(heard.text())) {
      return Optional.of(toMail(heard.text(), at));
    }
    Proposal proposal = Proposals.of(view, heard.text());
    if (!(proposal instanceof Proposal.NotSure)) {
      return Optional.of(toProposal(proposal, at));
    }
    ZonedDateTime now = at.atZone(facts.zone());
    return OneLine.read(Sentence.plain(heard.text()), now)
        .filter(form -> form.starts() != null || form.decision() != null)
        .map(form -> new Said(ProposalSentences.line(form, facts), List.of(open(form))));
  }

  /** What a mail reads like, with what can be confirmed. */
  Said toMail(String fromSlack, Instant at) {
    return toProposal(Proposals.of(view, fromSlack), at);
  }

  private Said toProposal(Proposal proposal, Instant at) {
    if (proposal instanceof Proposal.NewInterview invitation) {
      return new Said(
          ProposalSentences.invitation(invitation, facts), List.of(open(invitation.form())));
    }
    if (proposal instanceof Proposal.Known known) {
      return Said.of(
          ProposalSentences.known(facts.company(known.opportunity()), moment(known.when())));
    }
    return proposal instanceof Proposal.Happened happened
        ? happened(happened, at)
        : new Said(ProposalSentences.NOT_SURE, List.of(log()));
  }

  private Said happened(Proposal.Happened mail, Instant at) {
    if (mail.all().isEmpty()) {
      return whereverPossible(mail, at);
    }
    List<Proposal.Candidate> possible =
        mail.all().stream()
            .filter(one -> Spoken.possible(view, mail.kind(), about(one.opportunity())))
            .toList();
    if (possible.isEmpty()) {
      String company = facts.company(mail.all().get(0).opportunity());
      return new Said(
          ProposalSentences.impossible(mail, company),
          List.of(look(mail.all().get(0).opportunity())));
    }
    Proposal.Candidate first = possible.get(0);
    String markup =
        ProposalSentences.reads(
            mail,
            possible.size() == 1 ? facts.company(first.opportunity()) : "",
            first.when() == null ? first.day() : moment(first.when()));
    List<BlockElement> buttons = new ArrayList<>();
    if (possible.size() == 1) {
      buttons.add(confirm(mail.kind(), first, at));
    } else {
      buttons.addAll(
          Picks.of(
              possible.stream().map(one -> facts.company(one.opportunity())).toList(),
              possible.stream().map(one -> heard(one.sentence(), one.opportunity(), at)).toList()));
    }
    buttons.add(look(first.opportunity()));
    return new Said(markup, buttons);
  }

  /** The mail names nobody who is stored, so the person says whom it is from. */
  private Said whereverPossible(Proposal.Happened mail, Instant at) {
    List<Spoken.About> all = Spoken.candidates(view, mail.kind());
    if (all.isEmpty()) {
      return new Said(ProposalSentences.NOT_SURE, List.of(log()));
    }
    return new Said(
        ProposalSentences.fromWhom(mail),
        Picks.of(
            all.stream().map(one -> facts.company(one.opportunity())).toList(),
            all.stream()
                .map(one -> new Heard(mail.sentence(), at, new Heard.About.One(one)))
                .toList()));
  }

  /** Saves what the mail says, or opens the form where something is still missing. */
  private BlockElement confirm(NewsKind kind, Proposal.Candidate one, Instant at) {
    Spoken.About about = about(one.opportunity());
    boolean complete = one.when() != null || !one.day().isEmpty();
    return !complete && Spoken.asksMore(kind, null)
        ? Spoken.form(kind, about)
        : Picks.of(
                List.of(ProposalSentences.CONFIRM),
                List.of(heard(one.sentence(), one.opportunity(), at)))
            .get(0);
  }

  private Heard heard(String sentence, long opportunity, Instant at) {
    return new Heard(sentence, at, new Heard.About.One(about(opportunity)));
  }

  private Spoken.About about(long opportunity) {
    return Spoken.About.of(view, opportunity);
  }

  private static BlockElement look(long opportunity) {
    return Elements.button(
        Doors.OPEN_OPPORTUNITY,
        ProposalSentences.SOMETHING_ELSE,
        Long.toString(opportunity),
        ProposalSentences.SOMETHING_ELSE);
  }

  private static BlockElement log() {
    return Elements.button(Doors.LOG_INTERVIEW, ReplySentences.LOG, "reply", ReplySentences.LOG);
  }

  static BlockElement open(FilledIn form) {
    return Elements.button(
        Doors.LOG_FILLED,
        ProposalSentences.OPEN_FORM,
        FilledText.write(form),
        ProposalSentences.OPEN_FORM);
  }

  /** Such as {@code Thu, Dec 10, 2:00 PM Berlin time (8:00 AM on your clock)}. */
  private String moment(ZonedDateTime when) {
    String there = Times.at(when.toInstant(), when.getZone(), facts.now());
    String place = " " + Text.plain(Facts.place(when.getZone())) + " time";
    boolean same = when.getOffset().equals(facts.zone().getRules().getOffset(when.toInstant()));
    return there + place + (same ? "" : ProposalSentences.yourClock(facts.at(when.toInstant())));
  }
}
