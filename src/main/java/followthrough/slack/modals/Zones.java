package followthrough.slack.modals;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The time zones that can be chosen, with the countries they lie in. */
final class Zones {
  /**
   * One zone.
   *
   * @param label the city, and the name of the zone where people use one
   * @param region the key of the narrowest holiday calendar that may fit
   */
  record Zone(String group, ZoneId id, String label, String region) {}

  private static final String TABLE =
      """
      United States and Canada
      America/New_York|New York (Eastern Time)|US
      America/Chicago|Chicago (Central Time)|US
      America/Denver|Denver (Mountain Time)|US
      America/Phoenix|Phoenix (Arizona)|US
      America/Los_Angeles|Los Angeles (Pacific Time)|US
      America/Anchorage|Anchorage (Alaska)|US
      Pacific/Honolulu|Honolulu (Hawaii)|US
      America/Detroit|Detroit|US
      America/Indiana/Indianapolis|Indianapolis|US
      America/Boise|Boise|US
      America/Puerto_Rico|Puerto Rico|US
      America/Toronto|Toronto (Eastern Time)|CA-ON
      America/Montreal|Montreal (Eastern Time)|CA-QC
      America/Winnipeg|Winnipeg (Central Time)|CA-MB
      America/Regina|Regina (Saskatchewan)|CA-SK
      America/Edmonton|Edmonton (Mountain Time)|CA-AB
      America/Vancouver|Vancouver (Pacific Time)|CA-BC
      America/Halifax|Halifax (Atlantic Time)|CA-NS
      America/St_Johns|St. John's (Newfoundland)|CA-NL
      Latin America
      America/Mexico_City|Mexico City|MX
      America/Tijuana|Tijuana|MX
      America/Guatemala|Guatemala|GT
      America/Costa_Rica|San Jose|CR
      America/Panama|Panama|PA
      America/Jamaica|Kingston|JM
      America/Santo_Domingo|Santo Domingo|DO
      America/Bogota|Bogota|CO
      America/Lima|Lima|PE
      America/Guayaquil|Guayaquil|EC
      America/Caracas|Caracas|VE
      America/La_Paz|La Paz|BO
      America/Santiago|Santiago|CL
      America/Argentina/Buenos_Aires|Buenos Aires|AR
      America/Montevideo|Montevideo|UY
      America/Sao_Paulo|Sao Paulo|BR
      Europe
      Europe/London|London|GB
      Europe/Dublin|Dublin|IE
      Europe/Lisbon|Lisbon|PT
      Europe/Madrid|Madrid|ES
      Europe/Paris|Paris|FR
      Europe/Brussels|Brussels|BE
      Europe/Amsterdam|Amsterdam|NL
      Europe/Luxembourg|Luxembourg|LU
      Europe/Berlin|Berlin|DE
      Europe/Zurich|Zurich|CH
      Europe/Vienna|Vienna|AT
      Europe/Rome|Rome|IT
      Europe/Copenhagen|Copenhagen|DK
      Europe/Oslo|Oslo|NO
      Europe/Stockholm|Stockholm|SE
      Europe/Prague|Prague|CZ
      Europe/Warsaw|Warsaw|PL
      Europe/Budapest|Budapest|HU
      Europe/Belgrade|Belgrade|RS
      Europe/Athens|Athens|GR
      Europe/Bucharest|Bucharest|RO
      Europe/Sofia|Sofia|BG
      Europe/Helsinki|Helsinki|FI
      Europe/Tallinn|Tallinn|EE
      Europe/Riga|Riga|LV
      Europe/Vilnius|Vilnius|LT
      Europe/Kyiv|Kyiv|UA
      Europe/Istanbul|Istanbul|TR
      Europe/Moscow|Moscow|RU
      Africa
      Africa/Casablanca|Casablanca|MA
      Africa/Accra|Accra|GH
      Africa/Lagos|Lagos|NG
      Africa/Tunis|Tunis|TN
      Africa/Cairo|Cairo|EG
      Africa/Johannesburg|Johannesburg|ZA
      Africa/Nairobi|Nairobi|KE
      Asia
      Asia/Jerusalem|Jerusalem|IL
      Asia/Beirut|Beirut|LB
      Asia/Riyadh|Riyadh|SA
      Asia/Dubai|Dubai|AE
      Asia/Tashkent|Tashkent|UZ
      Asia/Karachi|Karachi|PK
      Asia/Kolkata|Kolkata (India)|IN
      Asia/Colombo|Colombo|LK
      Asia/Kathmandu|Kathmandu|NP
      Asia/Dhaka|Dhaka|BD
      Asia/Bangkok|Bangkok|TH
      Asia/Ho_Chi_Minh|Ho Chi Minh City|VN
      Asia/Jakarta|Jakarta|ID
      Asia/Kuala_Lumpur|Kuala Lumpur|MY
      Asia/Singapore|Singapore|SG
      Asia/Manila|Manila|PH
      Asia/Shanghai|Shanghai|CN
      Asia/Hong_Kong|Hong Kong|HK
      Asia/Taipei|Taipei|TW
      Asia/Seoul|Seoul|KR
      Asia/Tokyo|Tokyo|JP
      Australia and the Pacific
      Australia/Perth|Perth|AU-WA
      Australia/Adelaide|Adelaide|AU-SA
      Australia/Darwin|Darwin|AU-NT
      Australia/Brisbane|Brisbane|AU-QLD
      Australia/Sydney|Sydney|AU-NSW
      Australia/Melbourne|Melbourne|AU-VIC
      Australia/Hobart|Hobart|AU-TAS
      Pacific/Auckland|Auckland|NZ
      Pacific/Fiji|Fiji|FJ
      """;

  // Zones that are offered under another name, or not at all.
  private static final Map<String, String> OTHERS =
      Map.of(
          "America/Indiana/", "US",
          "America/Kentucky/", "US",
          "America/North_Dakota/", "US",
          "US/", "US",
          "Canada/", "CA",
          "Asia/Calcutta", "IN",
          "Europe/Belfast", "GB",
          "Europe/Kiev", "UA",
          "Australia/", "AU",
          "Europe/Busingen", "DE");

  private static final Map<String, Zone> ALL = read();

  private Zones() {}

  static List<Zone> all() {
    return List.copyOf(ALL.values());
  }

  /** What a person reads for any zone, in the list or not. */
  static String label(ZoneId zone) {
    Zone known = ALL.get(zone.getId());
    return known == null ? zone.getId().replace('_', ' ') : known.label();
  }

  /** The city alone, for the middle of a sentence. */
  static String city(ZoneId zone) {
    Zone known = ALL.get(zone.getId());
    return known == null
        ? zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ')
        : known.label().replaceAll(" \\(.*", "");
  }

  /** Keys of holiday calendars that may fit, the narrowest first; none for unknown zones. */
  static List<String> regions(ZoneId zone) {
    Zone known = ALL.get(zone.getId());
    String region =
        known != null
            ? known.region()
            : OTHERS.entrySet().stream()
                .filter(other -> zone.getId().startsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    if (region.isEmpty()) {
      return List.of();
    }
    int dash = region.indexOf('-');
    return dash < 0 ? List.of(region) : List.of(region, region.substring(0, dash));
  }

  private static Map<String, Zone> read() {
    Map<String, Zone> zones = new LinkedHashMap<>();
    String group = "";
    for (String line : new ArrayList<>(TABLE.lines().toList())) {
      String[] parts = line.split("\\|", -1);
      if (parts.length == 1) {
        group = line;
      } else {
        zones.put(parts[0], new Zone(group, ZoneId.of(parts[0]), parts[1], parts[2]));
      }
    }
    return zones;
  }
}
