package followthrough.schedule;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** Who does the work of a beating pulse: one that looks, some that plan, more that send. */
record Threads(ScheduledExecutorService heart, ExecutorService planners, ExecutorService senders) {
  private static final int PLANNERS = 2;
  private static final int SENDERS = 16;

  static Threads started() {
    return new Threads(
        Executors.newSingleThreadScheduledExecutor(named("pulse")),
        Executors.newFixedThreadPool(PLANNERS, named("planner")),
        Executors.newFixedThreadPool(SENDERS, named("sender")));
  }

  private static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
