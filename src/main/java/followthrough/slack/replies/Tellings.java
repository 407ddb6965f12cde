package followthrough.slack.replies;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.plan.Entry;
import followthrough.slack.kit.Said;
import followthrough.slack.messages.Facts;
import followthrough.slack.news.NewsKind;
import followthrough.slack.news.Spoken;
import java.util.List;

/** Carries out what was said to have happened to an opportunity. */
final class Tellings {
  private final Spoken spoken;
  private final Desk.View view;
  private final Facts facts;
  private final OpenRows rows;
  private final Heard heard;

  Tellings(Spoken spoken, Deliveries deliveries, Desk.View view, Heard heard) {
    this.spoken = spoken;
    this.view = view;
    this.facts = new Facts(view);
    this.rows = new OpenRows(view, deliveries);
    this.heard = heard;
  }

  Said happened(Reply.Happened reply) {
    List<Spoken.About> all = meant(reply.kind());
    List<Spoken.About> candidates =
        reply.who().isEmpty()
            ? all
            : all.stream().filter(one -> rows.named(one.opportunity(), reply.who())).toList();
    if (candidates.isEmpty()) {
      boolean known =
          reply.who().isEmpty()
              || view.file().pipeline().opportunities().stream()
                  .anyMatch(one -> rows.named(one.id(), reply.who()));
      return Said.of(
          known ? ReplySentences.CANNOT_HAVE_HAPPENED : ReplySentences.noCompany(reply.who()));
    }
    if (candidates.size() == 1) {
      return told(reply, candidates.get(0));
    }
    return new Said(ReplySentences.WHICH_COMPANY, companies(candidates));
  }

  /** In a thread what the reminder is about, else whatever it can have happened to. */
  private List<Spoken.About> meant(NewsKind kind) {
    if (heard.about() instanceof Heard.About.One one) {
      return Spoken.possible(view, kind, one.what()) ? List.of(one.what()) : List.of();
    }
    if (heard.about() instanceof Heard.About.Reminder reminder) {
      List<Spoken.About> here =
          rows.entries(reminder.delivery()).stream()
              .filter(entry -> entry.opportunity() != 0)
              .map(this::about)
              .distinct()
              .toList();
      if (!here.isEmpty()) {
        return here.stream().filter(one -> Spoken.possible(view, kind, one)).toList();
      }
    }
    return Spoken.candidates(view, kind);
  }

  private Spoken.About about(Entry entry) {
    return entry.step().kind().aboutInterview() && facts.interview(entry.about()).isPresent()
        ? new Spoken.About(entry.opportunity(), entry.about())
        : Spoken.About.of(view, entry.opportunity());
  }

  private List<BlockElement> companies(List<Spoken.About> candidates) {
    return Picks.of(
        candidates.stream().map(one -> facts.company(one.opportunity())).toList(),
        candidates.stream().map(one -> heard.about(new Heard.About.One(one))).toList());
  }

  private Said told(Reply.Happened reply, Spoken.About about) {
    if (Spoken.asksMore(reply.kind(), reply.when())) {
      return new Said(ReplySentences.NEEDS_MORE, List.of(Spoken.form(reply.kind(), about)));
    }
    Spoken.Told told =
        spoken.tell(view.file().person().id(), view, reply.kind(), about, reply.when());
    Long happening = told.happening();
    if (happening == null) {
      return Said.of(told.noted());
    }
    String when = Moments.now(facts) + ".";
    return new Said(told.noted() + "\n" + when, List.of(Picks.undo("h|" + happening)));
  }
}
