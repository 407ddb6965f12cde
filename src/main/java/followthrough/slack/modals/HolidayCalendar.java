package followthrough.slack.modals;

import java.util.List;

/**
 * A holiday calendar that a person can choose.
 *
 * @param key a country ("US") or a region ("CA-ON"), as the core stores it
 * @param label what the person reads, at most 75 characters
 */
public record HolidayCalendar(String key, String label) {
  /** Countries that most people need, for want of a longer list. */
  public static final List<HolidayCalendar> COMMON =
      List.of(
          new HolidayCalendar("AU", "Australia"),
          new HolidayCalendar("AT", "Austria"),
          new HolidayCalendar("BE", "Belgium"),
          new HolidayCalendar("BR", "Brazil"),
          new HolidayCalendar("CA", "Canada"),
          new HolidayCalendar("CA-AB", "Canada: Alberta"),
          new HolidayCalendar("CA-BC", "Canada: British Columbia"),
          new HolidayCalendar("CA-ON", "Canada: Ontario"),
          new HolidayCalendar("CA-QC", "Canada: Quebec"),
          new HolidayCalendar("CZ", "Czechia"),
          new HolidayCalendar("DK", "Denmark"),
          new HolidayCalendar("FI", "Finland"),
          new HolidayCalendar("FR", "France"),
          new HolidayCalendar("DE", "Germany"),
          new HolidayCalendar("IN", "India"),
          new HolidayCalendar("IE", "Ireland"),
          new HolidayCalendar("IT", "Italy"),
          new HolidayCalendar("JP", "Japan"),
          new HolidayCalendar("MX", "Mexico"),
          new HolidayCalendar("NL", "Netherlands"),
          new HolidayCalendar("NZ", "New Zealand"),
          new HolidayCalendar("NO", "Norway"),
          new HolidayCalendar("PL", "Poland"),
          new HolidayCalendar("PT", "Portugal"),
          new HolidayCalendar("SG", "Singapore"),
          new HolidayCalendar("ZA", "South Africa"),
          new HolidayCalendar("ES", "Spain"),
          new HolidayCalendar("SE", "Sweden"),
          new HolidayCalendar("CH", "Switzerland"),
          new HolidayCalendar("GB", "United Kingdom"),
          new HolidayCalendar("US", "United States"));
}
