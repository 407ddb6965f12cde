// The conversation: its days and messages, and where to look when something new has come.

import { renderBlocks } from "./blocks.js";
import { make, mrkdwn } from "./mrkdwn.js";
import { say } from "./zones.js";

/** How long after an own deed what comes is taken as its answer, in milliseconds. */
const FOLLOWED = 4000;

/** So near to the end, in pixels, somebody has the newest message before their eyes. */
const NEAR = 80;

export class Conversation {
  /**
   * parts: scroll, list, news (the button that leads to what is new);
   * host: name (of the app), press(message, block, element, value), reply(message), add(message), unseen(count).
   */
  constructor(parts, host) {
    this.parts = parts;
    this.host = host;
    this.forget();
    parts.news.addEventListener("click", () => this.goToNews());
    parts.scroll.addEventListener("scroll", () => { if (this.news && this.sees(this.news)) this.caughtUp(); });
    for (const own of ["wheel", "touchmove", "keydown"]) {
      parts.scroll.addEventListener(own, () => (this.followed = 0), { passive: true });
    }
  }

  /** Another person looks at it: nothing is known of what they have seen. */
  forget() {
    this.nodes = new Map();
    this.opened = false;
    this.followed = 0;
    this.anchor = null;
    this.parts.list.replaceChildren();
    this.caughtUp();
  }

  /** What comes now answers what the person does: it is brought before their eyes. */
  follow() {
    this.anchor = null;
    this.followOn();
  }

  followOn() {
    this.followed = performance.now() + FOLLOWED;
  }

  /** Shows them; resolves to how many the app has added. */
  show(messages, { me, context }) {
    const { scroll, list } = this.parts;
    const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
    const kept = new Map();
    const wanted = [];
    const added = [];
    let refocus = null;
    let day = "";
    for (const message of messages) {
      const at = new Date(Number(message.ts) * 1000);
      const its = say(at, context.zone, { weekday: "long", month: "long", day: "numeric" });
      if (its !== day) {
        const id = "day " + its;
        const node = this.nodes.get(id)?.node ?? make("li", { class: "day" }, make("h3", {}, its));
        kept.set(id, { node });
        wanted.push(node);
        day = its;
      }
      const json = JSON.stringify(message);
      const before = this.nodes.get(message.ts);
      const node = before?.json === json ? before.node : this.render(message, at, messages, me, context);
      if (before && before.node !== node && before.node.contains(document.activeElement)) refocus = node;
      if (!before) added.push(message);
      kept.set(message.ts, { json, node });
      wanted.push(node);
    }
    for (const { node } of this.nodes.values()) {
      if (!wanted.includes(node)) node.remove();
    }
    wanted.forEach((node, index) => {
      if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
    });
    this.nodes = kept;
    if (refocus) focusIn(refocus);
    this.lookAt(added, atEnd);
    return added.filter((message) => message.from_app).length;
  }

  lookAt(added, atEnd) {
    if (!this.opened) {
      this.opened = true;
      this.parts.scroll.scrollTop = this.parts.scroll.scrollHeight;
    } else if (added.length > 0) {
      const hidden = this.parts.scroll.offsetParent === null;
      if (performance.now() < this.followed && !hidden) {
        this.anchor ??= added[0].ts;
        this.reveal(this.anchor);
      } else if (atEnd && !hidden) {
        this.reveal(added[0].ts);
      } else {
        this.tell(added);
      }
    }
  }

  /** Scrolls on as far as the message stays in view; what is new begins with it. */
  reveal(ts) {
    const { scroll } = this.parts;
    const node = this.nodes.get(ts)?.node;
    if (node) scroll.scrollTop = Math.min(node.offsetTop - 12, scroll.scrollHeight);
  }

  tell(added) {
    const count = added.filter((message) => message.from_app).length;
    if (count === 0) return;
    this.news ??= added[0].ts;
    this.count += count;
    this.parts.news.textContent = (this.count === 1 ? "1 new message" : this.count + " new messages") + " ↓";
    this.parts.news.hidden = false;
    this.host.unseen(this.count);
  }

  sees(ts) {
    const { scroll } = this.parts;
    const node = this.nodes.get(ts)?.node;
    return !node || node.offsetTop + Math.min(node.offsetHeight, NEAR) <= scroll.scrollTop + scroll.clientHeight;
  }

  caughtUp() {
    this.news = null;
    this.count = 0;
    this.parts.news.hidden = true;
    this.host.unseen(0);
  }

  goToNews() {
    const { news } = this;
    if (!news) return;
    this.reveal(news);
    this.nodes.get(news)?.node.focus({ preventScroll: true });
    this.caughtUp();
  }

  /** Back to the message that was pressed last, however it looks now; says whether it is there. */
  refocus() {
    const node = this.nodes.get(this.pressed)?.node;
    if (node?.offsetParent) focusIn(node);
    return Boolean(node?.offsetParent);
  }

  /** The panel is shown again: what came meanwhile is what one wants to see. */
  shown() {
    if (this.news) {
      this.reveal(this.news);
      this.caughtUp();
    }
  }

  render(message, at, messages, me, context) {
    const fromApp = message.from_app;
    const name = fromApp ? this.host.name : message.user === me.id ? me.name : "Slackbot";
    const time = say(at, context.zone, { hour: "numeric", minute: "2-digit" });
    const parent = message.thread_ts && message.thread_ts !== message.ts
      ? messages.find((each) => each.ts === message.thread_ts)
      : null;
    const titled = fromApp && message.blocks?.some((block) => block.type === "header");
    return make("li", { class: "message" + (message.ephemeral ? " ephemeral" : ""), tabindex: "-1" },
      make("span", { class: "avatar" + (fromApp ? " app" : ""), "aria-hidden": "true" }, fromApp ? "F" : initials(name)),
      make("article", { "aria-label": `${name}, ${time}` },
        message.ephemeral ? make("p", { class: "only" }, "Only visible to you") : null,
        parent ? make("p", { class: "only" }, "In the thread of “" + shorten(parent.text) + "”") : null,
        make("div", { class: "by" },
          make(titled ? "strong" : "h4", {}, name),
          fromApp ? make("span", { class: "app-tag" }, "APP") : null,
          make("time", { datetime: at.toISOString(), class: "quiet" }, time),
          message.edited ? make("span", { class: "quiet" }, "edited") : null,
          fromApp && !message.ephemeral ? this.replyButton(message) : null,
          message.user === me.id ? this.addButton(message) : null),
        this.body(message, context)));
  }

  replyButton(message) {
    return make("button", {
      type: "button", class: "reply", "aria-label": "Reply in thread of " + shorten(message.text),
      onclick: () => this.host.reply(message),
    }, "Reply");
  }

  /** The shortcut that stands at every message in Slack. */
  addButton(message) {
    return make("button", {
      type: "button", class: "reply", "aria-label": "Add to interview: " + shorten(message.text),
      onclick: () => this.host.add(message),
    }, "Add to interview");
  }

  body(message, context) {
    const body = make("div", { class: "body" });
    if (message.from_app && message.blocks) {
      body.append(renderBlocks(message.blocks, {
        ...context,
        level: 4,
        values: message.state.values,
        act: (block, element, value) => {
          this.pressed = message.ts;
          this.host.press(message, block, element, value);
        },
      }));
    } else if (message.files) {
      if (message.text) body.append(mrkdwn(message.text, context));
      body.append(...message.files.map((file) => make("p", { class: "file" },
        make("a", { href: "/sandbox/download/" + file.id, download: file.name }, "📄 " + file.name))));
    } else {
      body.append(mrkdwn(message.text, context));
    }
    return body;
  }
}

function focusIn(node) {
  (node.querySelector(".body button, .body select, .body input") ?? node).focus({ preventScroll: true });
}

export function initials(name) {
  return name.split(" ").map((part) => part[0]).join("").slice(0, 2);
}

export function shorten(text) {
  const plain = text.replace(/<[^|>]*\|([^>]*)>/g, "$1").replace(/[*_~`]/g, "").split("\n")[0];
  return plain.length > 60 ? plain.slice(0, 59) + "…" : plain;
}
