// The modal on top, and the question before a pressed button counts.

import { renderBlocks } from "./blocks.js";
import { make, renderText } from "./mrkdwn.js";

/**
 * Shows one modal at a time; `host` says what happens when it is pressed, sent or closed, keeps what
 * is typed (keep, kept), says why a modal is gone that nobody closed here (gone), and finds a place
 * for the focus when what opened it is no longer there (left).
 */
export class Modal {
  constructor(dialog, host) {
    this.dialog = dialog;
    this.host = host;
    this.shown = "";
    this.inputs = [];
    this.base = {};
    this.changed = new Set();
    this.ending = false;
    this.orphaned = false;
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    for (const change of ["input", "change"]) dialog.addEventListener(change, () => this.keep());
  }

  /** Renders the view when it is another one, or changed; null closes. */
  show(view, context) {
    if (!view) {
      if (!this.dialog.open || this.orphaned) return;
      if (!this.ending && this.changed.size > 0) this.orphan();
      else this.leave();
      return;
    }
    const key = view.id + view.hash + JSON.stringify(view.errors);
    if (key === this.shown) return;
    const sameView = this.shown.startsWith(view.id);
    const focus = sameView ? this.focusedField() : -1;
    const scrolled = sameView ? this.dialog.querySelector(".modal-body")?.scrollTop ?? 0 : 0;
    const typed = sameView ? this.typed() : this.typedBefore(view);
    if (!sameView) this.changed.clear();
    this.shown = key;
    this.view = view;
    this.orphaned = false;
    this.inputs = [];
    this.dialog.replaceChildren(this.render(view, context));
    this.base = this.values();
    if (Object.keys(typed).length > 0) this.fillIn(view, context, typed);
    this.dialog.setAttribute("aria-labelledby", "modal-title");
    if (!this.dialog.open) this.dialog.showModal();
    this.setFocus(sameView, focus);
    // Slack leaves an updated modal where it was scrolled to; an error is shown first.
    if (sameView && !this.dialog.querySelector("[aria-invalid=true]")) {
      this.dialog.querySelector(".modal-body").scrollTop = scrolled;
    }
  }

  /** Says something at the top of it. */
  tell(words) {
    this.wrong.textContent = words;
  }

  /** Closes it here, without a word to the sandbox. */
  leave() {
    this.shown = "";
    this.orphaned = false;
    if (this.dialog.open) {
      this.dialog.close();
      this.host.left();
    }
  }

  /** It was closed elsewhere with words in it that stand nowhere else. */
  orphan() {
    this.orphaned = true;
    this.host.keep({ ...this.host.kept(), lost: true });
    this.wrong.textContent = this.host.gone();
  }

  /** What was typed into this form before the page or the sandbox began anew. */
  typedBefore(view) {
    const kept = this.host.kept();
    if (kept?.view === view.id || (kept?.lost && kept.form === formOf(view))) return kept.values;
    return {};
  }

  fillIn(view, context, typed) {
    const values = merged(view.state.values, typed);
    this.inputs = [];
    this.dialog.replaceChildren(this.render({ ...view, state: { values } }, context));
    if (this.host.kept()?.lost) this.wrong.textContent = "What you had typed before is filled in again.";
    this.keep();
  }

  /** By block and action, what stands there otherwise than the sandbox knows. */
  typed() {
    const typed = {};
    for (const [block, actions] of Object.entries(this.values())) {
      for (const [action, value] of Object.entries(actions)) {
        if (JSON.stringify(value) !== JSON.stringify(this.base[block]?.[action])) (typed[block] ??= {})[action] = value;
      }
    }
    return typed;
  }

  /** Keeps all that was changed since the modal was opened, sent or not. */
  keep() {
    if (!this.shown) return;
    for (const [block, actions] of Object.entries(this.typed())) {
      for (const action of Object.keys(actions)) this.changed.add(block + "\n" + action);
    }
    const values = {};
    for (const [block, actions] of Object.entries(this.values())) {
      for (const [action, value] of Object.entries(actions)) {
        if (this.changed.has(block + "\n" + action)) (values[block] ??= {})[action] = value;
      }
    }
    this.host.keep({ view: this.view.id, form: formOf(this.view), values, lost: this.orphaned });
  }

  render(view, context) {
    const errors = view.errors ?? {};
    this.wrong = make("p", { class: "field-error", role: "alert" }, errors[""] ?? "");
    const body = make("div", { class: "modal-body" },
      this.wrong,
      renderBlocks(view.blocks, {
        ...context, values: view.state.values, errors, inputs: this.inputs,
        act: (block, element, value) => this.work((values) => this.host.press(view, block, element, value, values)),
      }));
    const form = make("form", {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        if (view.submit) this.end((values) => this.host.submit(view, values)).then(() =>
          this.dialog.querySelector("[aria-invalid=true]")?.focus());
      },
    },
      make("header", {}, make("h2", { id: "modal-title" }, view.title?.text ?? ""),
        make("button", { type: "button", class: "cross", "aria-label": "Close", onclick: () => this.close() }, "✕")),
      body,
      make("footer", {},
        make("button", { type: "button", onclick: () => this.close() }, view.close?.text ?? (view.submit ? "Cancel" : "Close")),
        view.submit ? make("button", { type: "submit", class: "primary" }, view.submit.text) : null));
    return form;
  }

  /** What stands in every control, as Slack's `state.values`. */
  values() {
    const values = {};
    for (const { block, action, read } of this.inputs) {
      (values[block] ??= {})[action] = read();
    }
    return values;
  }

  /** Does something with all that stands in the modal, which the sandbox knows from then on. */
  async work(task) {
    if (this.orphaned) {
      this.wrong.textContent = this.host.gone();
      return;
    }
    const before = this.base;
    const values = this.values();
    this.base = values;
    this.dialog.setAttribute("aria-busy", "true");
    try {
      const wrong = await task(values);
      if (!wrong) return;
      this.base = before;
      if (this.wrong.isConnected && !this.wrong.textContent) this.wrong.textContent = wrong;
    } finally {
      this.dialog.removeAttribute("aria-busy");
    }
  }

  /** The same for what may be the end of the modal. */
  async end(task) {
    this.ending = true;
    const { view } = this;
    await this.work(task);
    this.ending = false;
    if (!this.dialog.open || this.view.id !== view.id) this.host.keep(null);
  }

  close() {
    if (this.orphaned) this.leave();
    else this.end(() => this.host.close(this.view));
  }

  fields() {
    return [...this.dialog.querySelectorAll(".modal-body input, .modal-body textarea, .modal-body select, .modal-body button")];
  }

  focusedField() {
    return this.fields().indexOf(document.activeElement);
  }

  setFocus(sameView, before) {
    const wrong = this.dialog.querySelector("[aria-invalid=true]");
    const wanted = this.dialog.querySelector("[autofocus]");
    const first = this.dialog.querySelector(".modal-body input, .modal-body textarea, .modal-body select");
    const last = this.dialog.querySelector("footer button:last-child");
    (wrong ?? (sameView && before >= 0 ? this.fields()[before] : null) ?? wanted ?? first ?? last)?.focus();
  }
}

/** Which form a view is, whenever it is opened. */
function formOf(view) {
  return JSON.stringify([view.callback_id, view.title?.text, view.private_metadata]);
}

function merged(values, typed) {
  const all = { ...values };
  for (const [block, actions] of Object.entries(typed)) all[block] = { ...all[block], ...actions };
  return all;
}

/** Asks a confirmation object's question; resolves to whether the person confirmed. */
export function ask(dialog, confirm, context) {
  return new Promise((resolve) => {
    const answer = (yes) => () => {
      dialog.close();
      resolve(yes);
    };
    dialog.replaceChildren(
      make("header", {}, make("h2", { id: "confirm-title" }, confirm.title.text)),
      make("div", { class: "modal-body" }, renderText(confirm.text, context)),
      make("footer", {},
        make("button", { type: "button", onclick: answer(false) }, confirm.deny.text),
        make("button", { type: "button", class: confirm.style ?? "primary", onclick: answer(true) }, confirm.confirm.text)));
    dialog.setAttribute("aria-labelledby", "confirm-title");
    dialog.oncancel = () => resolve(false);
    dialog.showModal();
    dialog.querySelector("footer button:last-child").focus();
  });
}
