package followthrough.slack.numbers;

import followthrough.core.story.Numbers;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** Draws after how many days answers came. */
final class NumbersPicture {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 450;
  private static final int TEXT = 15;
  private static final Color BAR = new Color(0x1f, 0x4e, 0x5f);

  /** The last day of each bar but the last. */
  private static final List<Integer> ENDS = List.of(2, 5, 9, 14, 21);

  private NumbersPicture() {}

  /** Thrown where nothing can be drawn, such as on a machine without any font. */
  static final class CannotDraw extends Exception {
    private static final long serialVersionUID = 1;

    CannotDraw(Throwable cause) {
      super(cause);
    }
  }

  /** How many answers came after how many days: {@code 0 to 2}, {@code 3 to 5} and so on. */
  static Map<String, Integer> bars(Numbers numbers) {
    Map<String, Integer> bars = new LinkedHashMap<>();
    int from = 0;
    for (int end : ENDS) {
      bars.put(from + " to " + end, count(numbers, from, end));
      from = end + 1;
    }
    bars.put(from + " or more", count(numbers, from, Integer.MAX_VALUE));
    return bars;
  }

  private static int count(Numbers numbers, int from, int end) {
    return (int) numbers.days().stream().filter(days -> days >= from && days <= end).count();
  }

  /** A PNG that shows the bars. */
  @SuppressWarnings("deprecation") // The library marks what it offers for one chart so.
  static byte[] png(Map<String, Integer> bars) throws CannotDraw {
    // Before anything of the toolkit is loaded: no window is ever opened.
    System.setProperty("java.awt.headless", "true");
    try {
      ByteArrayOutputStream picture = new ByteArrayOutputStream();
      BitmapEncoder.saveBitmap(chart(bars), picture, BitmapEncoder.BitmapFormat.PNG);
      return picture.toByteArray();
    } catch (IOException | RuntimeException | LinkageError | InternalError trouble) {
      // A bare machine has no fonts, and then the toolkit fails in one of many ways.
      throw new CannotDraw(trouble);
    }
  }

  private static CategoryChart chart(Map<String, Integer> bars) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(NumbersSentences.TITLE)
            .xAxisTitle(NumbersSentences.DAYS)
            .yAxisTitle(NumbersSentences.ANSWERS)
            .build();
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, TEXT);
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setLabelsVisible(true);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setAxisTickLabelsFont(font);
    chart.getStyler().setAxisTitleFont(font);
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setYAxisDecimalPattern("0");
    chart.getStyler().setSeriesColors(new Color[] {BAR});
    chart.addSeries(
        NumbersSentences.ANSWERS,
        new ArrayList<>(bars.keySet()),
        new ArrayList<Number>(bars.values()));
    return chart;
  }
}
