// The modal on top, and the question before a pressed button counts.

import { renderBlocks } from "./blocks.js";
import { make, renderText } from "./mrkdwn.js";

/** Shows one modal at a time; `host` says what happens when it is pressed, sent or closed. */
export class Modal {
  constructor(dialog, host) {
    this.dialog = dialog;
    this.host = host;
    this.shown = "";
    this.inputs = [];
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
  }

  /** Renders the view when it is another one, or changed; null closes. */
  show(view, context) {
    if (!view) {
      this.shown = "";
      if (this.dialog.open) this.dialog.close();
      return;
    }
    const key = view.id + view.hash + JSON.stringify(view.errors);
    if (key === this.shown) return;
    const sameView = this.shown.startsWith(view.id);
    const focus = sameView ? this.focusedField() : -1;
    const scrolled = sameView ? this.dialog.querySelector(".modal-body")?.scrollTop ?? 0 : 0;
    this.shown = key;
    this.view = view;
    this.inputs = [];
    this.dialog.replaceChildren(this.render(view, context));
    this.dialog.setAttribute("aria-labelledby", "modal-title");
    if (!this.dialog.open) this.dialog.showModal();
    this.setFocus(sameView, focus);
    // Slack leaves an updated modal where it was scrolled to; an error is shown first.
    if (sameView && !this.dialog.querySelector("[aria-invalid=true]")) {
      this.dialog.querySelector(".modal-body").scrollTop = scrolled;
    }
  }

  render(view, context) {
    const errors = view.errors ?? {};
    this.wrong = make("p", { class: "field-error", role: "alert" }, errors[""] ?? "");
    const body = make("div", { class: "modal-body" },
      this.wrong,
      renderBlocks(view.blocks, {
        ...context, values: view.state.values, errors, inputs: this.inputs,
        act: (block, element, value) => this.work(() => this.host.press(view, block, element, value, this.values())),
      }));
    const form = make("form", {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        if (view.submit) this.work(() => this.host.submit(view, this.values())).then(() =>
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

  async work(task) {
    this.dialog.setAttribute("aria-busy", "true");
    try {
      const wrong = await task();
      if (wrong && this.wrong.isConnected && !this.wrong.textContent) this.wrong.textContent = wrong;
    } finally {
      this.dialog.removeAttribute("aria-busy");
    }
  }

  close() {
    this.work(() => this.host.close(this.view));
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
