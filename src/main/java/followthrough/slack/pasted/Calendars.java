package followthrough.slack.pasted;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of months and weekdays in the languages in which invitations are read. */
final class Calendars {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    months("january february march april may june july august september october november december");
    months("jan feb mar apr may jun jul aug sep oct nov dec");
    months("januar februar märz april mai juni juli august september oktober november dezember");
    months("jänner feber mär apr mai jun jul aug sept okt nov dez");
    months(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
    months("ene feb mar abr may jun jul ago set oct nov dic");
    weekdays("monday tuesday wednesday thursday friday saturday sunday");
    weekdays("mon tue wed thu fri sat sun");
    weekdays("- tues weds thurs - - -");
    weekdays("- - - thur - - -");
    weekdays("montag dienstag mittwoch donnerstag freitag samstag sonntag");
    weekdays("mo di mi do fr sa so");
    weekdays("lunes martes miércoles jueves viernes sábado domingo");
    weekdays("lun mar mié jue vie sáb dom");
    weekdays("- - miercoles - - sabado -");
  }

  private Calendars() {}

  /** From 1; empty for any other word. */
  static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Empty for any other word. */
  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** All names of months as alternatives of a pattern. */
  static String months() {
    return alternatives(MONTHS.keySet().stream().toList());
  }

  /** All names of weekdays that are no other words as well. */
  static String weekdays() {
    return alternatives(WEEKDAYS.keySet().stream().filter(word -> word.length() > 2).toList());
  }

  /** The same with the two letters that are days only beside a date. */
  static String weekdaysBesideDates() {
    return alternatives(WEEKDAYS.keySet().stream().toList());
  }

  private static String alternatives(List<String> words) {
    return words.stream()
        .sorted((one, other) -> other.length() - one.length())
        .collect(Collectors.joining("|"));
  }

  private static void months(String names) {
    List<String> all = Arrays.asList(names.split(" ", -1));
    all.forEach(name -> MONTHS.put(name, all.indexOf(name) + 1));
  }

  private static void weekdays(String names) {
    List<String> all = Arrays.asList(names.split(" ", -1));
    for (int day = 0; day < all.size(); day++) {
      if (!all.get(day).equals("-")) {
        WEEKDAYS.put(all.get(day), DayOfWeek.of(day + 1));
      }
    }
  }
}
