// Slack's markup as page elements, seen by one person: dates in their zone.

const EMOJI = {
  wave: "👋", tada: "🎉", white_check_mark: "✅", heavy_check_mark: "✔️", warning: "⚠️", bell: "🔔",
  calendar: "📅", email: "✉️", envelope: "✉️", phone: "☎️", clock1: "🕐", alarm_clock: "⏰",
  hourglass: "⌛", x: "❌", memo: "📝", pencil: "✏️", handshake: "🤝", bulb: "💡", star: "⭐",
};

export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Text to be taken elsewhere as it is, with a button that copies it. */
export function copyable(content) {
  const said = make("span", { class: "hidden", role: "status" });
  const text = make("pre", {}, content);
  const start = [...text.childNodes].map((node) => node.textContent || " ").join("").trim().slice(0, 40);
  const button = make("button", {
    type: "button", class: "copy", "aria-label": `Copy “${start}…”`,
    onclick: async () => {
      try {
        await navigator.clipboard.writeText(text.innerText);
        said.textContent = button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(text);
        said.textContent = button.textContent = "Selected, now copy it";
      }
    },
  }, "Copy");
  return make("div", { class: "copyable" }, text, button, said);
}

/** The words alone, on one line, as a phone shows them. */
export function oneLine(text, context) {
  const words = mrkdwn(text, context);
  for (const rest of words.querySelectorAll(".copy, .copyable .hidden")) rest.remove();
  for (const end of words.querySelectorAll("br, li, blockquote, pre")) end.after(" ");
  return words.textContent.replace(/\s+/g, " ").trim();
}

export function unescape(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** A text object, whichever kind it is. */
export function renderText(object, context) {
  if (!object) return document.createDocumentFragment();
  return object.type === "mrkdwn" ? mrkdwn(object.text, context) : plain(object.text);
}

function plain(text) {
  const fragment = document.createDocumentFragment();
  addLines(fragment, emoji(text));
  return fragment;
}

export function mrkdwn(text, context) {
  const fragment = document.createDocumentFragment();
  text.split(/```/).forEach((part, index) => {
    if (index % 2 === 1) {
      fragment.append(copyable(unescape(part.replace(/^\n|\n$/g, ""))));
    } else {
      addParagraphs(fragment, part, context);
    }
  });
  return fragment;
}

function addParagraphs(parent, text, context) {
  let quote = null;
  let list = null;
  let fresh = true;
  for (const line of text.split("\n")) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line);
    const item = /^\s*(?:•|-|◦) +(.*)$/.exec(line) || /^\s*\d+[.)] +(.*)$/.exec(line);
    if (quoted) {
      if (quote) quote.append(make("br"));
      else parent.append((quote = make("blockquote")));
      addInline(quote, quoted[1], context);
      list = null;
      fresh = true;
      continue;
    }
    quote = null;
    if (item) {
      const tag = /^\s*\d/.test(line) ? "ol" : "ul";
      if (!list || list.localName !== tag) parent.append((list = make(tag)));
      const entry = make("li");
      addInline(entry, item[1], context);
      list.append(entry);
      fresh = true;
      continue;
    }
    list = null;
    if (!fresh) parent.append(make("br"));
    addInline(parent, line, context);
    fresh = false;
  }
}

const INLINE =
  /`([^`\n]+)`|<([^<>]+)>|(?<![\w*])\*(\S|\S[^*\n]*?\S)\*(?![\w*])|(?<![\w_])_(\S|\S[^_\n]*?\S)_(?![\w_])|(?<![\w~])~(\S|\S[^~\n]*?\S)~(?![\w~])/g;

function addInline(parent, text, context) {
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    parent.append(emoji(unescape(text.slice(last, match.index))));
    const [, code, link, bold, italic, strike] = match;
    if (code !== undefined) parent.append(make("code", {}, unescape(code)));
    else if (link !== undefined) parent.append(renderLink(link, context));
    else {
      const node = make(bold !== undefined ? "strong" : italic !== undefined ? "em" : "s");
      addInline(node, bold ?? italic ?? strike, context);
      parent.append(node);
    }
    last = match.index + match[0].length;
  }
  parent.append(emoji(unescape(text.slice(last))));
}

function renderLink(link, context) {
  const bar = link.indexOf("|");
  const target = bar < 0 ? link : link.slice(0, bar);
  const words = bar < 0 ? "" : unescape(link.slice(bar + 1));
  if (target.startsWith("!date^")) {
    const [, seconds, format] = target.split("^");
    const at = new Date(Number(seconds) * 1000);
    return make("time", { datetime: at.toISOString(), title: words }, date(at, format ?? "", context));
  }
  if (target.startsWith("@")) {
    const person = context.people?.find((each) => each.id === target.slice(1));
    return make("span", { class: "mention" }, "@" + (words || person?.name || target.slice(1)));
  }
  if (/^(https?:|mailto:|tel:)/.test(target)) {
    return make("a", { href: unescape(target), target: "_blank", rel: "noopener noreferrer" },
      words || unescape(target).replace(/^(mailto|tel):/, ""));
  }
  return document.createTextNode(words || unescape(target));
}

function date(at, format, context) {
  return format.replace(/\{(\w+)\}/g, (all, token) => datePart(token, at, context) ?? all);
}

function datePart(token, at, { zone, now }) {
  const say = (options, when = at) => new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options }).format(when);
  if (token.endsWith("_pretty")) {
    const day = (when) => say({ year: "numeric", month: "2-digit", day: "2-digit" }, when);
    const shifted = (days) => new Date(now.getTime() + days * 86400000);
    if (day(at) === day(now)) return "today";
    if (day(at) === day(shifted(1))) return "tomorrow";
    if (day(at) === day(shifted(-1))) return "yesterday";
    return datePart(token.slice(0, -7), at, { zone, now });
  }
  const near = Math.abs(at - now) < 182 * 86400000;
  const year = near ? "" : ", " + say({ year: "numeric" });
  const ordinal = () => {
    const day = Number(say({ day: "numeric" }));
    const ending = day > 10 && day < 14 ? "th" : ["th", "st", "nd", "rd"][day % 10] ?? "th";
    return day + ending;
  };
  switch (token) {
    case "date_num": return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at);
    case "date": return say({ month: "long" }) + " " + ordinal() + year;
    case "date_short": return say({ month: "short", day: "numeric" }) + year;
    case "date_long": return say({ weekday: "long" }) + ", " + say({ month: "long" }) + " " + ordinal() + year;
    case "time": return say({ hour: "numeric", minute: "2-digit" });
    case "time_secs": return say({ hour: "numeric", minute: "2-digit", second: "2-digit" });
    default: return undefined;
  }
}

function emoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (all, name) => EMOJI[name] ?? all);
}

export function addLines(parent, text) {
  text.split("\n").forEach((line, index) => {
    if (index > 0) parent.append(make("br"));
    parent.append(line);
  });
}
