// Local times of one zone, whatever zone the browser is in.

function parts(date, zone) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone, hourCycle: "h23",
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  });
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** Epoch seconds as the value of a datetime-local field. */
export function epochToLocal(seconds, zone) {
  const at = parts(new Date(seconds * 1000), zone);
  return `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}`;
}

/** The value of a datetime-local field as epoch seconds. */
export function localToEpoch(local, zone) {
  const wanted = Date.parse(local + "Z");
  let guess = wanted;
  // Twice, because the first guess may lie on the other side of a clock change.
  for (let i = 0; i < 2; i++) {
    const at = parts(new Date(guess), zone);
    const seen = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
    guess += wanted - seen;
  }
  return Math.floor(guess / 1000);
}

export function say(date, zone, options) {
  return new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options }).format(date);
}

/** The place that a zone is named after, such as New York. */
export function placeOf(zone) {
  return zone.split("/").at(-1).replaceAll("_", " ");
}

/** The short name at that time, such as EST or GMT+1, with its place. */
export function zoneName(zone, date) {
  const place = placeOf(zone);
  const name = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "short" })
    .formatToParts(date).find(({ type }) => type === "timeZoneName")?.value;
  return name ? `${place} time, ${name}` : place + " time";
}
