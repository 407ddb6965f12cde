package followthrough.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import followthrough.core.action.Desk;
import followthrough.core.action.Messenger.Look;
import followthrough.core.action.Messenger.Result;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.Onlooker;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.scenarios.MemoryJournal;
import followthrough.scenarios.TravellingClock;
import followthrough.schedule.FakeDeliveries.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PulseTest {
  private static final PersonId ADA = new PersonId("T1", "ADA");
  private static final PersonId BOB = new PersonId("T1", "BOB");
  private static final PersonId EVE = new PersonId("T2", "EVE");

  private final TravellingClock clock = new TravellingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final FakeDeliveries deliveries = new FakeDeliveries(clock);

  /** Everybody is known but who is gone. */
  private final MemoryJournal journal =
      new MemoryJournal(
          id ->
              Optional.of(Person.fresh(id, "Ada", ZoneOffset.UTC, Instant.EPOCH))
                  .filter(person -> !id.user().equals("GONE")));

  private final FakeMessenger slack = new FakeMessenger();
  private final Desk desk = new Desk(journal, new FollowUpPolicy((calendar, day) -> false), clock);
  private final Pulse pulse = pulse(1000, 1000);

  private Pulse pulse(double perSecond, int burst) {
    return new Pulse(
        journal,
        deliveries,
        slack,
        desk,
        clock,
        nanos::get,
        perSecond,
        burst,
        Pulse.LEASE,
        Onlooker.NOBODY);
  }

  @AfterEach
  void stop() {
    assertThat(pulse.stop(Duration.ofSeconds(5))).isTrue();
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
    leap(time);
  }

  /** The clocks are put forward or back, and no time passes. */
  private void leap(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  private static Result refused(Scope scope) {
    return new Result.Refused("no", scope);
  }

  @Test
  void aTurnSendsAllThereIsInOrder() {
    deliveries.add(ADA, 1);
    deliveries.add(ADA, 2);
    deliveries.add(BOB, 1);
    deliveries.add(ADA, 3);

    pulse.turn();

    assertThat(deliveries.states()).isEqualTo("POSTED POSTED POSTED POSTED");
    assertThat(slack.calls.stream().filter(call -> call.contains("ADA")))
        .containsExactly("post T1.ADA.1", "post T1.ADA.2", "post T1.ADA.3");
  }

  @Test
  void aTurnSendsMoreThanItHoldsAtOnce() {
    IntStream.range(0, 300).forEach(i -> deliveries.add(new PersonId("T1", "U" + i), 1));

    pulse.turn();

    assertThat(slack.calls).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void looksAtEveryoneAwakeOnceAMinute() {
    IntStream.range(0, 200).forEach(i -> deliveries.wake(new PersonId("T1", "U" + i)));

    pulse.turn();
    pulse.turn();
    assertThat(journal.changed).hasSize(200).doesNotHaveDuplicates();

    pass(Duration.ofMinutes(1));
    pulse.turn();
    assertThat(journal.changed).hasSize(400);
  }

  @Test
  void onePersonsTroubleIsNobodyElses() {
    deliveries.wake(ADA);
    deliveries.wake(BOB);
    journal.beforeChange =
        person -> {
          if (person.equals(ADA)) {
            throw new IllegalStateException("on purpose");
          }
        };
    deliveries.add(ADA, 1);
    deliveries.add(BOB, 1);
    slack.onPost =
        delivery -> {
          if (delivery.person().equals(ADA)) {
            throw new IllegalStateException("on purpose");
          }
          return FakeMessenger.POSTED;
        };

    pulse.turn();

    assertThat(journal.changed).containsExactly(ADA, BOB);
    assertThat(deliveries.states()).isEqualTo("UNKNOWN POSTED");
  }

  @Test
  void aRefusedMessageIsKeptAndHoldsUpNoOther() {
    Item refused = deliveries.add(ADA, 1);
    deliveries.add(ADA, 2);
    slack.onPost =
        delivery -> delivery.number() == 1 ? refused(Scope.MESSAGE) : FakeMessenger.POSTED;

    pulse.turn();

    assertThat(deliveries.states()).isEqualTo("REFUSED POSTED");
    assertThat(journal.file(ADA).person().reachable()).isTrue();
    for (int i = 0; i < 12; i++) {
      pass(Duration.ofHours(6));
      pulse.turn();
    }
    assertThat(refused.waits)
        .startsWith(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20))
        .endsWith(Duration.ofHours(6));
    slack.onPost = delivery -> FakeMessenger.POSTED;
    pass(Duration.ofHours(6));
    pulse.turn();
    assertThat(deliveries.states()).isEqualTo("POSTED POSTED");
  }

  @Test
  void aRefusedPersonIsUnreachableUntilAPostGetsThrough() {
    deliveries.add(ADA, 1);
    slack.onPost = delivery -> refused(Scope.PERSON);

    pulse.turn();

    assertThat(deliveries.states()).isEqualTo("REFUSED");
    assertThat(journal.file(ADA).person().reachable()).isFalse();

    slack.onPost = delivery -> FakeMessenger.POSTED;
    pass(Duration.ofMinutes(4));
    pulse.turn();
    assertThat(slack.calls).hasSize(1);
    pass(Duration.ofMinutes(1));
    pulse.turn();
    assertThat(deliveries.states()).isEqualTo("POSTED");
    assertThat(journal.file(ADA).person().reachable()).isTrue();
  }

  @Test
  void aRefusedWorkspaceStopsForLongerAndLongerAndLosesNothing() {
    deliveries.add(ADA, 1);
    deliveries.add(BOB, 1);
    deliveries.add(EVE, 1);
    slack.onPost =
        delivery -> delivery.person().equals(EVE) ? FakeMessenger.POSTED : refused(Scope.WORKSPACE);

    pulse.turn();
    assertThat(deliveries.states()).isEqualTo("PENDING PENDING POSTED");
    assertThat(slack.calls).containsExactly("post T1.ADA.1", "post T2.EVE.1");
    assertThat(pulse.vitals().stopped()).containsExactly("T1");

    pass(Duration.ofSeconds(61));
    pulse.turn();
    assertThat(slack.calls).hasSize(3);
    pass(Duration.ofSeconds(61));
    pulse.turn();
    assertThat(slack.calls).hasSize(3);

    slack.onPost = delivery -> FakeMessenger.POSTED;
    pass(Duration.ofSeconds(61));
    pulse.turn();
    assertThat(deliveries.states()).isEqualTo("POSTED POSTED POSTED");
    assertThat(pulse.vitals().stopped()).isEmpty();
  }

  @Test
  void waitsAsLongAsSlackSays() {
    Item item = deliveries.add(ADA, 1);
    slack.onPost = delivery -> new Result.Later(Duration.ofSeconds(30), "ratelimited");
    pulse.turn();
    assertThat(item.waits).containsExactly(Duration.ofSeconds(30));

    slack.onPost = delivery -> FakeMessenger.POSTED;
    pass(Duration.ofSeconds(29));
    pulse.turn();
    assertThat(slack.calls).hasSize(1);
    pass(Duration.ofSeconds(1));
    pulse.turn();
    assertThat(slack.calls).containsExactly("post T1.ADA.1", "post T1.ADA.1");
  }

  @Test
  void oneMessageThatMustWaitForLongHoldsTheWorkspaceUpForAMinuteOnly() {
    Item item = deliveries.add(ADA, 1);
    slack.onPost = delivery -> new Result.Later(Duration.ofHours(1), "ratelimited");
    pulse.turn();
    slack.onPost = delivery -> FakeMessenger.POSTED;
    deliveries.add(BOB, 1);

    pass(Duration.ofSeconds(59));
    pulse.turn();
    assertThat(deliveries.states()).doesNotContain("POSTED");
    pass(Duration.ofSeconds(1));
    pulse.turn();
    assertThat(deliveries.states()).endsWith("POSTED");
    assertThat(item.state).isNotEqualTo("POSTED");
    assertThat(item.waits).containsExactly(Duration.ofHours(1));
  }

  private static final List<Integer> LOOKS = List.of(2, 15, 35, 65);

  /** Posts a message whose answer is lost, and stands at so many seconds after that. */
  private Item lost(int seconds) {
    Item item = deliveries.add(ADA, 1);
    slack.onPost = delivery -> new Result.Unknown("timeout");
    pulse.turn();
    slack.onPost = delivery -> FakeMessenger.POSTED;
    beat(seconds);
    return item;
  }

  private void beat(int seconds) {
    for (int second = 0; second < seconds; second++) {
      pass(Duration.ofSeconds(1));
      pulse.turn();
    }
  }

  @Test
  void looksSeveralTimesOverAMinuteBeforeItPostsAgain() {
    Item item = lost(64);
    assertThat(slack.calls)
        .containsExactly("post T1.ADA.1", "find T1.ADA.1", "find T1.ADA.1", "find T1.ADA.1");
    assertThat(item.waits).extracting(Duration::toSeconds).containsExactly(2L, 13L, 20L, 30L);

    beat(1);

    assertThat(slack.calls).hasSize(6).endsWith("find T1.ADA.1", "post T1.ADA.1");
    assertThat(item.state).isEqualTo("POSTED");
  }

  @Test
  void aSecondPostThatIsLostTooIsLookedForFromTheBeginning() {
    Item item = lost(64);
    slack.onPost = delivery -> new Result.Unknown("timeout");
    beat(1);
    assertThat(item.standing.looks()).isZero();
    beat(64);
    assertThat(slack.calls.stream().filter(call -> call.startsWith("post"))).hasSize(2);
  }

  @Test
  void aMessageThatComesLateIsNeverPostedTwice() {
    for (int arrives = 0; arrives <= 65; arrives++) {
      slack.calls.clear();
      Item item = deliveries.add(new PersonId("T1", "LATE" + arrives), 1);
      slack.onPost = delivery -> new Result.Unknown("timeout");
      slack.onFind = delivery -> new Look.NotThere();
      pulse.turn();
      beat(arrives);
      if (item.state.equals("POSTED")) {
        continue;
      }
      slack.onFind = delivery -> new Look.Found("D1", "1.1");
      beat(66);
      assertThat(item.state).isEqualTo("POSTED");
      assertThat(slack.calls.stream().filter(call -> call.startsWith("post")))
          .as("arrived after %d s", arrives)
          .hasSizeLessThanOrEqualTo(arrives < LOOKS.get(3) ? 1 : 2);
    }
  }

  @Test
  void looksLessAndLessOftenWhileSlackDoesNotTell() {
    Item item = deliveries.add(ADA, 1);
    slack.onPost = delivery -> new Result.Unknown("timeout");
    slack.onFind = delivery -> new Look.Untold("timeout");
    for (int i = 0; i < 14; i++) {
      pulse.turn();
      pass(Duration.ofMinutes(31));
    }

    assertThat(slack.calls.stream().filter(call -> call.startsWith("post"))).hasSize(1);
    assertThat(item.waits.subList(0, 4))
        .containsExactly(
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(16));
    assertThat(item.waits.get(13)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void aLookThatMustWaitLeavesTheFateUnknown() {
    Item item = lost(1);
    slack.onFind = delivery -> new Look.Later(Duration.ofSeconds(9), "ratelimited");
    deliveries.add(BOB, 1);
    beat(1);

    assertThat(item.state).isEqualTo("UNKNOWN");
    assertThat(item.waits.get(1)).isEqualTo(Duration.ofSeconds(9));
    assertThat(deliveries.states()).isEqualTo("UNKNOWN POSTED");
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void aRefusedLookSaysNothingAboutAnyPost(Scope scope) {
    Item item = lost(1);
    slack.onFind = delivery -> new Look.Hidden("missing_scope", scope);
    beat(1);
    deliveries.add(ADA, 2);
    deliveries.add(BOB, 1);
    pulse.turn();

    assertThat(deliveries.states()).isEqualTo("UNSEEN POSTED POSTED");
    assertThat(item.standing.blamed()).isEqualTo(scope);
    assertThat(journal.file(ADA).person().reachable()).isTrue();
    assertThat(pulse.vitals().stopped()).isEmpty();
    for (int day = 0; day < 40; day++) {
      pass(Duration.ofHours(6));
      pulse.turn();
    }
    assertThat(slack.calls.stream().filter("post T1.ADA.1"::equals)).hasSize(1);
    assertThat(item.waits).endsWith(Duration.ofHours(1));

    slack.onFind = delivery -> new Look.Found("D1", "1.1");
    pass(Duration.ofHours(1));
    pulse.turn();
    assertThat(item.state).isEqualTo("POSTED");
  }

  @Test
  void whatIsInHandIsNotClaimedAgainWhenTheClockLeaps() {
    List<Integer> claims = new ArrayList<>();
    slack.onPost =
        delivery -> {
          leap(Duration.ofHours(1));
          nudgeOnce(claims);
          return FakeMessenger.POSTED;
        };
    deliveries.add(ADA, 1);

    pulse.turn();

    assertThat(claims).containsExactly(0);
    assertThat(slack.calls).containsExactly("post T1.ADA.1");
    assertThat(deliveries.states()).isEqualTo("POSTED");
  }

  /** Claims as the next beat would while a message is in hand. */
  private void nudgeOnce(List<Integer> claims) {
    int before = deliveries.claimed;
    pulse.send(Runnable::run);
    claims.add(deliveries.claimed - before);
  }

  @Test
  void aMessageHeldForTooLongIsNotPostedAnyMore() {
    Item item = deliveries.add(ADA, 1);
    journal.beforeRead =
        person -> {
          // As if the whole process had slept.
          journal.beforeRead = any -> {};
          nanos.addAndGet(Duration.ofSeconds(61).toNanos());
          assertThat(slack.calls).isEmpty();
        };

    pulse.turn();

    assertThat(item.attempt).isEqualTo(2);
    assertThat(slack.calls).containsExactly("post T1.ADA.1");
  }

  @Test
  void aStoppedWorkspaceWaitsByWhatPassesAndNotByTheClock() {
    deliveries.add(ADA, 1);
    slack.onPost = delivery -> refused(Scope.WORKSPACE);
    pulse.turn();

    leap(Duration.ofHours(1));
    pulse.turn();
    assertThat(slack.calls).hasSize(1);
    pass(Duration.ofSeconds(61));
    pulse.turn();
    assertThat(slack.calls).hasSize(2);
  }

  @Test
  void keepsToThePace() {
    IntStream.range(0, 10).forEach(i -> deliveries.add(new PersonId("T1", "U" + i), 1));
    deliveries.add(EVE, 1);
    Pulse paced = pulse(2, 3);

    paced.turn();
    assertThat(slack.calls).hasSize(4).contains("post T2.EVE.1");
    pass(Duration.ofMillis(500));
    paced.turn();
    assertThat(slack.calls).hasSize(5);
    for (int i = 0; i < 12; i++) {
      pass(Duration.ofMillis(250));
      paced.turn();
    }
    assertThat(slack.calls).hasSize(11).doesNotHaveDuplicates();
    assertThat(deliveries.states()).doesNotContain("PENDING");
  }

  @Test
  void forgottenPeopleGetNothing() {
    Item item = deliveries.add(new PersonId("T1", "GONE"), 1);

    pulse.turn();

    assertThat(slack.calls).isEmpty();
    assertThat(item.waits).isEmpty();
  }

  @Test
  void measuresLateness() {
    deliveries.add(ADA, 1);
    pass(Duration.ofSeconds(90));
    pulse.turn();
    deliveries.add(ADA, 2);
    pass(Duration.ofSeconds(3));
    pulse.turn();

    assertThat(pulse.vitals().worstLateness()).isEqualTo(Duration.ofSeconds(90));
    assertThat(pulse.vitals().lastLateness()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void beatsByItselfUntilStopped() {
    pulse.start();
    deliveries.add(ADA, 1);
    pulse.nudge();
    await().until(() -> deliveries.states().equals("POSTED"));
    assertThat(pulse.vitals().alive()).isTrue();

    assertThat(pulse.stop(Duration.ofSeconds(5))).isTrue();
    pulse.nudge();
    assertThat(pulse.vitals().alive()).isFalse();
  }

  @Test
  void survivesADatabaseThatIsAway() {
    deliveries.trouble = new IllegalStateException("on purpose");
    pulse.start();
    await().until(() -> deliveries.claims > 1);
    assertThat(pulse.vitals().alive()).isFalse();
    assertThatThrownBy(pulse::turn).hasMessage("on purpose");

    deliveries.trouble = null;
    deliveries.add(ADA, 1);
    await().until(() -> deliveries.states().equals("POSTED"));
    await().until(() -> pulse.vitals().alive());
  }

  @Test
  void oneSlowPersonHoldsUpNobody() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    slack.onPost =
        delivery -> {
          if (delivery.person().equals(ADA)) {
            waitFor(slow);
          }
          return FakeMessenger.POSTED;
        };
    deliveries.add(ADA, 1);
    deliveries.add(ADA, 2);
    List<Item> others =
        IntStream.range(0, 100)
            .mapToObj(i -> deliveries.add(new PersonId("T1", "U" + i), 1))
            .toList();
    pulse.start();

    await().until(() -> others.stream().allMatch(item -> item.state.equals("POSTED")));
    assertThat(deliveries.states()).startsWith("POSTING PENDING");
    slow.countDown();
    await().until(() -> deliveries.states().startsWith("POSTED POSTED"));
  }

  @Test
  void stoppingLetsRunningPostsFinishAndGivesTheRestBack() {
    CountDownLatch gate = new CountDownLatch(1);
    slack.onPost =
        delivery -> {
          waitFor(gate);
          return FakeMessenger.POSTED;
        };
    IntStream.range(0, 40).forEach(i -> deliveries.add(new PersonId("T1", "U" + i), 1));
    pulse.start();
    await().until(() -> slack.calls.size() == 16);

    Thread stopping = new Thread(() -> pulse.stop(Duration.ofSeconds(5)));
    stopping.start();
    await().until(() -> !pulse.vitals().alive());
    gate.countDown();
    await().until(() -> !stopping.isAlive());

    assertThat(slack.calls).hasSize(16);
    assertThat(deliveries.states().split(" ")).filteredOn("POSTED"::equals).hasSize(16);
    assertThat(deliveries.states()).doesNotContain("POSTING").doesNotContain("UNKNOWN");
  }

  @Test
  void doesNotWaitForEver() {
    CountDownLatch never = new CountDownLatch(1);
    slack.onPost =
        delivery -> {
          waitFor(never);
          return FakeMessenger.POSTED;
        };
    deliveries.add(ADA, 1);
    Pulse stuck = pulse(1000, 1000);
    stuck.start();
    await().until(() -> slack.calls.size() == 1);

    assertThat(stuck.stop(Duration.ofMillis(50))).isFalse();
    never.countDown();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody opened the gate");
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
