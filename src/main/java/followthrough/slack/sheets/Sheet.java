package followthrough.slack.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with a line of headers, as it was read; nothing in it is understood yet.
 *
 * @param lines what stands below the headers
 * @param unused the headers of columns that hold nothing for us
 * @param more whether there are more lines than are read
 */
record Sheet(List<Line> lines, List<String> unused, boolean more) {
  private static final int MOST_LINES = 300;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_CHARACTERS = 2_000;
  private static final char[] DELIMITERS = {',', ';', '\t'};

  Sheet {
    lines = List.copyOf(lines);
    unused = List.copyOf(unused);
  }

  /**
   * One line of it.
   *
   * @param number counted from 1, the headers included, as a spreadsheet does
   */
  record Line(int number, Map<SheetColumn, String> cells) {
    String cell(SheetColumn column) {
      return cells.getOrDefault(column, "").strip();
    }
  }

  /** Empty when it is no table with a company and a day. */
  static Optional<Sheet> read(String text) {
    for (char delimiter : DELIMITERS) {
      Optional<Sheet> sheet = read(text, delimiter);
      if (sheet.isPresent()) {
        return sheet;
      }
    }
    return Optional.empty();
  }

  private static Optional<Sheet> read(String text, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
      List<String> unused = new ArrayList<>();
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (CSVRecord row : parser) {
        number++;
        if (number == 1) {
          headers(row, places, unused);
          if (!places.containsKey(SheetColumn.COMPANY) || places.size() < 2) {
            return Optional.empty();
          }
        } else if (number > MOST_LINES + 1) {
          return Optional.of(new Sheet(lines, unused, true));
        } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          lines.add(line(number, row, places));
        }
      }
      return places.isEmpty() ? Optional.empty() : Optional.of(new Sheet(lines, unused, false));
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      return Optional.empty();
    }
  }

  private static void headers(
      CSVRecord row, Map<SheetColumn, Integer> places, List<String> unused) {
    Collection<String> left = new LinkedHashSet<>();
    for (int place = 0; place < Math.min(row.size(), MOST_COLUMNS); place++) {
      String header = row.get(place);
      Optional<SheetColumn> column = SheetColumn.of(header);
      if (column.isEmpty()) {
        left.add(header.strip());
        continue;
      }
      Integer other = places.get(column.get());
      boolean better =
          other == null || column.get().rank(header) < column.get().rank(row.get(other));
      left.add(better ? other == null ? "" : row.get(other).strip() : header.strip());
      if (better) {
        places.put(column.get(), place);
      }
    }
    left.stream().filter(header -> !header.isEmpty()).forEach(unused::add);
  }

  private static Line line(int number, CSVRecord row, Map<SheetColumn, Integer> places) {
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    places.forEach(
        (column, place) -> {
          if (place < row.size() && row.get(place).length() <= MOST_CHARACTERS) {
            cells.put(column, row.get(place));
          }
        });
    return new Line(number, cells);
  }
}
