package followthrough.web;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;

/**
 * Keeps no more than so many connections open: when another comes, the oldest goes over which Slack
 * has never spoken. To stop accepting instead would lock out Slack behind whoever came first.
 */
final class Doorkeeper implements Connection.Listener {
  private final int most;

  private final Set<Connection> strangers = new LinkedHashSet<>();

  /** Those that carried a rightly signed request; the one that did so last stands last. */
  private final Set<Connection> known = new LinkedHashSet<>();

  private final Set<Connection> answering = new HashSet<>();

  Doorkeeper(int most) {
    this.most = most;
  }

  @Override
  public void onOpened(Connection connection) {
    Optional<Connection> leaving = Optional.empty();
    synchronized (this) {
      strangers.add(connection);
      if (strangers.size() + known.size() > most) {
        leaving =
            Stream.concat(strangers.stream(), known.stream())
                .filter(one -> !answering.contains(one))
                .findFirst();
        leaving.ifPresent(this::forget);
      }
    }
    leaving.ifPresent(one -> one.getEndPoint().close());
  }

  @Override
  public void onClosed(Connection connection) {
    forget(connection);
  }

  private synchronized void forget(Connection connection) {
    strangers.remove(connection);
    known.remove(connection);
    answering.remove(connection);
  }

  /** Keeps the connection of a request that Slack has signed, while it is answered. */
  static void whileAnswering(Request request, Runnable answer) {
    Connection connection = request.getConnectionMetaData().getConnection();
    Doorkeeper keeper = request.getConnectionMetaData().getConnector().getBean(Doorkeeper.class);
    if (keeper == null) {
      answer.run();
      return;
    }
    keeper.answers(connection);
    try {
      answer.run();
    } finally {
      keeper.answered(connection);
    }
  }

  private synchronized void answers(Connection connection) {
    if (strangers.remove(connection) || known.remove(connection)) {
      known.add(connection);
      answering.add(connection);
    }
  }

  private synchronized void answered(Connection connection) {
    answering.remove(connection);
  }
}
