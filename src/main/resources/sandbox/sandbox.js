// The page: asks the sandbox what there is to see, shows it, and says what the person does.

import { renderBlocks } from "./blocks.js";
import { Conversation, initials, shorten } from "./conversation.js";
import { Modal, ask } from "./modal.js";
import { example } from "./example.js";
import * as kept from "./kept.js";
import { make, oneLine } from "./mrkdwn.js";
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
  home: "",
  added: 0,
  /** Whether another sandbox answers than the one that the page was opened on. */
  anew: false,
};

const conversation = new Conversation({ scroll: $("scroll"), list: $("messages"), news: $("news") }, {
  name: APP,
  press: (message, block, element, value) =>
    run("press", { message: message.ts, block: block.block_id, action: element.action_id, value }),
  reply: (message) => setThread(message),
  add: (message) => followed("shortcut", { callback: "add_to_interview", message: message.ts }),
  unseen: (count) => {
    $("tab-count").hidden = count === 0;
    $("tab-count").firstChild.data = String(count);
  },
});

const modal = new Modal($("modal"), {
  press: (view, block, element, value, inputs) =>
    run("press", { view: view.id, block: block.block_id, action: element.action_id, value, inputs }),
  submit: (view, inputs) => followed("submit", { view: view.id, inputs }),
  close: (view) => run("close", { view: view.id }),
  keep: (typed) => kept.form.keep(page.user, typed),
  kept: () => kept.form.of(page.user),
  left: () => {
    const at = document.activeElement;
    if ((at === document.body || $("modal").contains(at)) && !conversation.refocus()) $(page.tab === "home" ? "tab-home" : "line").focus();
  },
  gone: () =>
    (page.anew ? "The sandbox was started anew and does not know this form any more." : "This form was closed in another window.") +
    " What you typed is kept: close this, open the form again, and it is filled in.",
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

/** The same for what is answered in the conversation: the answer is brought into view. */
async function followed(name, body) {
  conversation.follow();
  const wrong = await run(name, body);
  conversation.followOn();
  return wrong;
}

function kindly(problem) {
  if (problem.includes("operation_timeout")) return `${APP} did not answer within three seconds (operation_timeout).`;
  if (problem.includes("connection_failed")) return `${APP} cannot be reached (connection_failed).`;
  return /^[a-z_0-9]+$/.test(problem) ? `That did not work: ${APP} answered ${problem}.` : problem;
}

const ON_LOCK_SCREEN = 100;

/** In bytes. */
const LARGEST = 4e6;

$("shortcut").addEventListener("click", () => run("shortcut", { callback: "log_an_interview" }));

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
  page.next = seen.next;
  showTime(seen.next);
  if (!seen.messages) return;
  const run = (version) => version.split(" ")[0];
  if (page.version && run(page.version) !== run(seen.version)) {
    page.anew = true;
    conversation.forget();
    trouble("The sandbox was started anew: what was here before is gone.");
  }
  page.version = seen.version;
  page.seen = seen;
  $("hint").hidden = seen.messages.length > 0;
  showLock(seen.messages);
  page.added += conversation.show(seen.messages, { me: me(), context: context() });
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
  $("next").textContent = next.at
    ? next.words + " " + say(new Date(next.at), zone, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" })
    : next.words;
  const button = document.querySelector("[data-travel=next]");
  if (!traveling) button.setAttribute("aria-disabled", next.at ? "false" : "true");
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
      make("span", { class: "who" }, make("span", {}, person.name.split(" ")[0],
          make("span", { class: "family" }, " " + person.name.split(" ").slice(1).join(" "))),
        make("span", { class: "quiet" }, placeOf(person.zone))),
      person.unread && person.id !== page.user
        ? make("span", { class: "badge" }, String(person.unread), make("span", { class: "hidden" }, " unread"))
        : null))));
  if (focused) list.querySelector(`[data-id="${focused}"]`)?.focus();
  const names = page.people.map((person) => person.name.split(" ")[0]);
  $("shared").textContent = names.length > 1
    ? new Intl.ListFormat("en-US").format(names) + " share one clock: time passes for everybody."
    : "";
}

function become(id) {
  page.user = id;
  sessionStorage.setItem("user", id);
  page.version = "";
  page.home = "";
  setThread(null);
  conversation.forget();
  modal.leave();
  showLine();
  look();
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
  $("refused").parentElement.classList.toggle("nothing", remarks.length === 0);
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
  else conversation.shown();
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

const travel = [...document.querySelectorAll("[data-travel]")];
let traveling = false;
for (const button of travel) {
  button.addEventListener("click", () => go(button.dataset.travel));
}

/** Lets time pass; a second press while it does would leap from wherever the first has come to. */
async function go(to) {
  if (traveling) return;
  busy(true);
  page.added = 0;
  const wrong = await followed("travel", { to });
  busy(false);
  if (!wrong) announce(`It is ${$("now").textContent}. ${counted(page.added)}`);
}

function busy(yes) {
  traveling = yes;
  for (const button of travel) {
    if (yes) button.setAttribute("aria-busy", "true");
    else button.removeAttribute("aria-busy");
    if (yes || button.dataset.travel !== "next") button.setAttribute("aria-disabled", String(yes));
  }
  if (!yes) showTime(page.next);
}

function counted(messages) {
  return messages === 0 ? "No new message." : messages === 1 ? "1 new message." : messages + " new messages.";
}

/** Tells those who listen to the page what those who look at it see. */
function announce(text) {
  $("said").textContent = text;
}

$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("line").value.trim();
  if (text) send(text);
});

/** The newest message as its notification shows it, which is all that Slack sends to a phone. */
function showLock(messages) {
  const newest = messages.filter((message) => message.from_app && !message.ephemeral).at(-1);
  $("lock").hidden = !newest;
  if (!newest) return;
  const words = oneLine(newest.text, context());
  $("lock-words").textContent = words.length > ON_LOCK_SCREEN ? words.slice(0, ON_LOCK_SCREEN - 1) + "…" : words;
}

$("begin").addEventListener("click", () => send("/interview"));

let stopped = false;
$("stop").addEventListener("click", () => (stopped = true));
$("example").addEventListener("click", async () => {
  if (traveling) return;
  stopped = false;
  busy(true);
  $("running").hidden = false;
  try {
    await example({
      call: async (name, body) => {
        conversation.follow();
        const { problem } = await call(name, body);
        if (problem) throw new Error(problem);
      },
      look: async () => {
        page.version = "";
        await look();
        return page.seen;
      },
      zone: () => me().zone,
      stopped: () => stopped,
      tell: (words) => {
        $("running-words").textContent = words;
        announce(words);
      },
    });
    announce("The example ends here. " + $("next").textContent);
  } catch (error) {
    trouble("The example stopped: " + (error instanceof TypeError ? SILENCE : error.message));
  } finally {
    $("running").hidden = true;
    busy(false);
    $("line").focus();
  }
});

/** Says it; what could not be said stands in the box again. */
async function send(text) {
  const { user } = page;
  kept.line.keep(user, text);
  $("line").value = "";
  grow();
  const wrong = await followed("type", { text, thread: text.startsWith("/") ? null : page.thread });
  const left = [wrong === SILENCE ? text : "", kept.line.of(user) === text ? "" : kept.line.of(user)];
  kept.line.keep(user, left.filter(Boolean).join("\n"));
  if (page.user === user) showLine();
}

function showLine() {
  const text = kept.line.of(page.user);
  if ($("line").value !== text) $("line").value = text;
  grow();
}

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
$("line").addEventListener("input", () => {
  kept.line.keep(page.user, $("line").value);
  grow();
});

const wide = matchMedia("(min-width: 1001px)");
$("refused").open = wide.matches;
wide.addEventListener("change", () => ($("refused").open = wide.matches));

$("to-newest").addEventListener("click", (event) => {
  event.preventDefault();
  ($("messages").lastElementChild ?? $("line")).focus();
});

// A file that is dropped, or pasted, would lead the browser away from the page.
const CLOSE_FIRST = "Close this form first, then drop the file into the conversation.";
for (const event of ["dragenter", "dragover", "drop", "paste"]) {
  addEventListener(event, (happened) => {
    const carried = happened.dataTransfer ?? happened.clipboardData;
    if (!carried?.types.includes("Files") || (event === "paste" && carried.types.includes("text/plain"))) return;
    happened.preventDefault();
    if (event.startsWith("drag")) return;
    if ($("modal").open) modal.tell(CLOSE_FIRST);
    else share([...carried.files]);
  });
}

$("attach").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", async () => {
  const files = [...$("file").files];
  $("file").value = "";
  await share(files);
});

/** Drops files into the conversation, one message for each. */
async function share(files) {
  if (page.tab !== "messages") choose("messages");
  for (const file of files) {
    if (file.size > LARGEST) {
      trouble(`${file.name} is larger than ${LARGEST / 1e6} MB, which is more than the sandbox takes.`);
      return;
    }
    const wrong = await followed("drop", {
      name: file.name, type: file.type, content: await encoded(file), thread: page.thread,
    });
    if (wrong) return;
  }
}

/** Its bytes as text that JSON can carry. */
async function encoded(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

await look();
showLine();
$("line").focus();
setInterval(() => { if (waiting === 0 && document.visibilityState === "visible") look(); }, 700);
