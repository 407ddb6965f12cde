package followthrough.storage;

/** A program of its own that writes until it is killed, and says what it has committed. */
final class Writer {
  private Writer() {}

  @SuppressWarnings("InfiniteLoopStatement")
  public static void main(String[] arguments) {
    Database database = Databases.open(arguments[0]);
    JdbcJournal journal = new JdbcJournal(database);
    while (true) {
      long number =
          Ada.change(
              journal,
              Ada.ID,
              ledger -> {
                long next = ledger.number();
                ledger.save(Ada.opportunity(next));
                return new followthrough.core.action.Journal.Written<>(
                    next, ledger, null, java.util.List.of());
              });
      System.out.println(number);
    }
  }
}
