package followthrough.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/** Plays Slack: posts signed requests over a fixed number of connections and times the answers. */
final class ClosedLoopClient {
  private final int port;
  private final String signingSecret;

  ClosedLoopClient(int port, String signingSecret) {
    this.port = port;
    this.signingSecret = signingSecret;
  }

  /**
   * Sends for the warm-up and the length of the load.
   *
   * <p>At a given rate an answer is timed from the moment its request was meant to be sent, so that
   * a server which stalls pays for all who had to wait; flat out, from when it was sent.
   *
   * @param requests makes the n-th request, counted from 0; called by several threads
   * @param most how many requests there are; the load ends earlier when they are used up
   */
  Outcome run(Load load, LongFunction<SlackRequest> requests, long most)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(load.connections());
    try {
      long begin = System.nanoTime();
      AtomicLong sequence = new AtomicLong();
      List<Future<Tally>> running = new ArrayList<>();
      for (int i = 0; i < load.connections(); i++) {
        running.add(threads.submit(() -> send(load, requests, most, begin, sequence)));
      }
      long refused = 0;
      long counting = begin + load.warmUp().toNanos();
      long last = counting + 1;
      List<long[]> times = new ArrayList<>();
      for (Future<Tally> one : running) {
        Tally tally = one.get();
        refused += tally.refused;
        last = Math.max(last, tally.last);
        times.add(Arrays.copyOf(tally.nanos, tally.answered));
      }
      long[] all = times.stream().flatMapToLong(Arrays::stream).toArray();
      return new Outcome(all, refused, (last - counting) / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A connection broke", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Tally send(
      Load load, LongFunction<SlackRequest> requests, long most, long begin, AtomicLong sequence) {
    Tally tally = new Tally();
    long counting = begin + load.warmUp().toNanos();
    long end = counting + load.length().toNanos();
    try (Connection connection = new Connection(port, signingSecret)) {
      while (true) {
        long number = sequence.getAndIncrement();
        long due = load.perSecond() == 0 ? System.nanoTime() : due(load, begin, number);
        if (due >= end || number >= most) {
          return tally;
        }
        waitUntil(due);
        SlackRequest request = requests.apply(number);
        long sent = load.perSecond() == 0 ? System.nanoTime() : due;
        boolean good = connection.post(request);
        if (due >= counting) {
          tally.add(good, sent, System.nanoTime());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long due(Load load, long begin, long number) {
    return begin + (long) (number * (1e9 / load.perSecond()));
  }

  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** What one connection saw. */
  private static final class Tally {
    private long[] nanos = new long[4096];
    private int answered;
    private long refused;
    private long last;

    void add(boolean good, long sent, long done) {
      last = done;
      if (!good) {
        refused++;
        return;
      }
      if (answered == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * answered);
      }
      nanos[answered++] = done - sent;
    }
  }
}
