// The page: asks the sandbox what there is to see, shows it, and says what the person does.

import { renderBlocks } from "./blocks.js";
import { Modal, ask } from "./modal.js";
import { make, mrkdwn } from "./mrkdwn.js";
import { placeOf, say } from "./zones.js";

const APP = "Followthrough";
const $ = (id) => document.getElementById(id);

const page = {
  user: sessionStorage.getItem("user") ?? "",
  version: "",
  tab: "messages",
  thread: null,
  people: [],
  now: new Date(),
  nodes: new Map(),
  home: "",
};

const modal = new Modal($("modal"), {
  press: (view, block, element, value, inputs) =>
    run("press", { view: view.id, block: block.block_id, action: element.action_id, value, inputs }),
  submit: (view, inputs) => run("submit", { view: view.id, inputs }),
  close: (view) => run("close", { view: view.id }),
});

async function call(name, body) {
  const response = await fetch("/sandbox/do/" + name, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ user: page.user, ...body }),
  });
  if (!response.ok) throw new Error("HTTP " + response.status);
  return response.json();
}

const SILENCE = "The sandbox does not answer. Is " + APP + " running?";

/** Does something and shows what became of it at once; resolves to what went wrong, if anything. */
async function run(name, body) {
  let wrong = "";
  try {
    const { problem } = await call(name, body);
    wrong = problem ? kindly(problem) : "";
  } catch {
    wrong = SILENCE;
  }
  trouble(wrong);
  await look();
  return wrong;
}

function kindly(problem) {
  if (problem.includes("operation_timeout")) return `${APP} did not answer within three seconds (operation_timeout).`;
  if (problem.includes("connection_failed")) return `${APP} cannot be reached (connection_failed).`;
  return /^[a-z_0-9]+$/.test(problem) ? `That did not work: ${APP} answered ${problem}.` : problem;
}

let lost = false;
function trouble(text) {
  const node = $("trouble");
  node.hidden = !text;
  node.textContent = text;
}

let looking = Promise.resolve();
let waiting = 0;
function look() {
  waiting++;
  looking = looking.then(lookNow, lookNow).finally(() => waiting--);
  return looking;
}

async function lookNow() {
  try {
    const seen = await call("look", {
      version: page.version,
      reading: page.tab === "messages" && document.visibilityState === "visible",
    });
    if (lost) trouble("");
    lost = false;
    show(seen);
  } catch (error) {
    if (!(error instanceof TypeError) && !String(error.message).startsWith("HTTP")) throw error;
    lost = true;
    trouble(SILENCE);
  }
}

function show(seen) {
  page.now = new Date(seen.now);
  page.people = seen.people;
  if (seen.user) page.user = seen.user;
  showPeople();
  showTime(seen.next);
  if (!seen.messages) return;
  page.version = String(seen.version);
  showMessages(seen.messages);
  showHome(seen.home);
  showRemarks(seen.remarks);
  modal.show(seen.modal, context());
}

function me() {
  return page.people.find((person) => person.id === page.user) ?? page.people[0];
}

function context() {
  return {
    zone: me().zone,
    now: page.now,
    people: page.people,
    confirm: (object) => ask($("confirm"), object, context()),
  };
}

function showTime(next) {
  const { zone } = me();
  $("now").textContent =
    say(page.now, zone, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" }) +
    " · " + placeOf(zone);
  $("next").textContent = next
    ? "Next reminder " + say(new Date(next), zone, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" })
    : "No reminder planned yet";
  const button = document.querySelector("[data-travel=next]");
  button.setAttribute("aria-disabled", next ? "false" : "true");
}

function showPeople() {
  const list = $("people");
  const key = JSON.stringify([page.people, page.user]);
  if (list.dataset.key === key) return;
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : null;
  list.dataset.key = key;
  list.replaceChildren(...page.people.map((person) =>
    make("li", {}, make("button", {
      type: "button", "data-id": person.id,
      "aria-pressed": person.id === page.user ? "true" : "false",
      onclick: () => become(person.id),
    },
      make("span", { class: "avatar", "aria-hidden": "true" }, initials(person.name)),
      make("span", { class: "who" }, person.name,
        make("span", { class: "quiet" }, placeOf(person.zone))),
      person.unread && person.id !== page.user
        ? make("span", { class: "badge" }, String(person.unread), make("span", { class: "hidden" }, " unread"))
        : null))));
  if (focused) list.querySelector(`[data-id="${focused}"]`)?.focus();
}

function become(id) {
  page.user = id;
  sessionStorage.setItem("user", id);
  page.version = "";
  page.nodes.clear();
  page.home = "";
  setThread(null);
  $("messages").replaceChildren();
  modal.show(null);
  look();
}

function initials(name) {
  return name.split(" ").map((part) => part[0]).join("").slice(0, 2);
}

function showMessages(messages) {
  const scroll = $("scroll");
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const first = page.nodes.size === 0;
  $("hint").hidden = messages.length > 0;
  const kept = new Map();
  const wanted = [];
  let day = "";
  for (const message of messages) {
    const at = new Date(Number(message.ts) * 1000);
    const its = say(at, me().zone, { weekday: "long", month: "long", day: "numeric" });
    if (its !== day) {
      const id = "day " + its;
      const node = page.nodes.get(id)?.node ?? make("li", { class: "day" }, make("span", {}, its));
      kept.set(id, { node });
      wanted.push(node);
      day = its;
    }
    const json = JSON.stringify(message);
    const before = page.nodes.get(message.ts);
    const node = before?.json === json ? before.node : renderMessage(message, at, messages);
    if (before && before.node !== node && before.node.contains(document.activeElement)) page.refocus = node;
    kept.set(message.ts, { json, node });
    wanted.push(node);
  }
  const list = $("messages");
  for (const { node } of page.nodes.values()) {
    if (!wanted.includes(node)) node.remove();
  }
  wanted.forEach((node, index) => {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  });
  const added = kept.size > page.nodes.size;
  page.nodes = kept;
  if (page.refocus) {
    (page.refocus.querySelector(".body button, .body select, .body input") ?? $("line")).focus();
    page.refocus = null;
  }
  const follow = first || (added && (atEnd || page.follow));
  if (added) page.follow = false;
  if (follow) scroll.scrollTop = scroll.scrollHeight;
}

function renderMessage(message, at, messages) {
  const fromApp = message.from_app;
  const name = fromApp ? APP : me().name;
  const parent = message.thread_ts && message.thread_ts !== message.ts
    ? messages.find((each) => each.ts === message.thread_ts)
    : null;
  const body = make("div", { class: "body" });
  if (fromApp && message.blocks) {
    body.append(renderBlocks(message.blocks, {
      ...context(),
      values: message.state.values,
      act: (block, element, value) =>
        run("press", { message: message.ts, block: block.block_id, action: element.action_id, value }),
    }));
  } else if (message.files) {
    body.append(...message.files.map((file) => make("p", { class: "file" }, "📄 " + file.name)));
  } else {
    body.append(mrkdwn(message.text, context()));
  }
  return make("li", { class: "message" + (message.ephemeral ? " ephemeral" : "") },
    make("span", { class: "avatar" + (fromApp ? " app" : ""), "aria-hidden": "true" }, fromApp ? "F" : initials(name)),
    make("article", { "aria-label": name },
      message.ephemeral ? make("p", { class: "only" }, "Only visible to you") : null,
      parent ? make("p", { class: "only" }, "In the thread of “" + shorten(parent.text) + "”") : null,
      make("p", { class: "by" },
        make("strong", {}, name),
        fromApp ? make("span", { class: "app-tag" }, "APP") : null,
        make("time", { datetime: at.toISOString(), class: "quiet" }, say(at, me().zone, { hour: "numeric", minute: "2-digit" })),
        message.edited ? make("span", { class: "quiet" }, "edited") : null,
        fromApp && !message.ephemeral
          ? make("button", { type: "button", class: "reply", "aria-label": "Reply in thread", onclick: () => setThread(message) }, "Reply")
          : null),
      body));
}

function shorten(text) {
  const plain = text.replace(/<[^|>]*\|([^>]*)>/g, "$1").replace(/[*_~`]/g, "").split("\n")[0];
  return plain.length > 60 ? plain.slice(0, 59) + "…" : plain;
}

function setThread(message) {
  page.thread = message ? message.thread_ts ?? message.ts : null;
  const note = $("thread");
  note.hidden = !message;
  note.replaceChildren();
  if (message) {
    note.append("Replying in the thread of “" + shorten(message.text) + "” ",
      make("button", { type: "button", onclick: () => { setThread(null); $("line").focus(); } }, "Leave the thread"));
    $("line").focus();
  }
}

function showHome(view) {
  const key = JSON.stringify(view) + page.user;
  if (key === page.home) return;
  page.home = key;
  const focus = [...$("home").querySelectorAll("button, select, input")].indexOf(document.activeElement);
  const inputs = [];
  const values = () => {
    const all = {};
    for (const { block, action, read } of inputs) (all[block] ??= {})[action] = read();
    return all;
  };
  $("home").replaceChildren(view
    ? renderBlocks(view.blocks, {
        ...context(), values: view.state.values, errors: {}, inputs,
        act: (block, element, value) =>
          run("press", { view: view.id, block: block.block_id, action: element.action_id, value, inputs: values() }),
      })
    : make("p", { class: "hint" }, "Nothing is here yet."));
  if (focus >= 0) [...$("home").querySelectorAll("button, select, input")][focus]?.focus();
}

const KINDS = { REFUSED: "Refused", WARNING: "Would pass, but", UNANSWERED: "Not answered" };

function showRemarks(remarks) {
  const node = $("remarks");
  const key = JSON.stringify(remarks);
  if (node.dataset.key === key) return;
  node.dataset.key = key;
  $("refused-count").textContent = remarks.length ? ` (${remarks.length})` : "";
  node.replaceChildren(remarks.length === 0
    ? make("p", { class: "quiet" }, "Nothing. Slack would have accepted everything.")
    : make("ul", {}, ...[...remarks].reverse().map((remark) =>
        make("li", { class: "remark " + remark.kind.toLowerCase() },
          make("p", {}, make("span", { class: "kind" }, KINDS[remark.kind]), " ", make("code", {}, remark.where)),
          make("p", {}, make("strong", {}, remark.error)),
          ...remark.details.map((detail) => make("p", { class: "detail" }, detail))))));
}

function choose(tab) {
  page.tab = tab;
  for (const name of ["messages", "home"]) {
    const on = name === tab;
    $("tab-" + name).setAttribute("aria-selected", String(on));
    $("tab-" + name).tabIndex = on ? 0 : -1;
    $(name + "-panel").hidden = !on;
  }
  if (tab === "home") run("home", {});
}

for (const tab of ["messages", "home"]) {
  $("tab-" + tab).addEventListener("click", () => choose(tab));
  $("tab-" + tab).addEventListener("keydown", (event) => {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const other = tab === "messages" ? "home" : "messages";
      choose(other);
      $("tab-" + other).focus();
    }
  });
}

for (const button of document.querySelectorAll("[data-travel]")) {
  button.addEventListener("click", async () => {
    button.setAttribute("aria-busy", "true");
    await run("travel", { to: button.dataset.travel });
    button.removeAttribute("aria-busy");
  });
}

$("composer").addEventListener("submit", async (event) => {
  event.preventDefault();
  const line = $("line");
  const text = line.value.trim();
  if (!text) return;
  line.value = "";
  page.follow = true;
  grow();
  await run("type", { text, thread: text.startsWith("/") ? null : page.thread });
});

$("line").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("composer").requestSubmit();
  }
});

function grow() {
  const line = $("line");
  line.rows = Math.min(6, line.value.split("\n").length);
}
$("line").addEventListener("input", grow);

$("refused").open = matchMedia("(min-width: 1001px)").matches;
await look();
$("line").focus();
setInterval(() => { if (waiting === 0 && document.visibilityState === "visible") look(); }, 700);
