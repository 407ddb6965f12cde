package followthrough;

/** Starts Followthrough. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("Followthrough");
  }
}
