// Blocks and their elements as page elements.
//
// A context says whose eyes they are seen with and what happens when something is pressed:
// zone, now, people; values (what stands in the controls); errors (by block);
// act(block, element, value); inputs (filled here: how to read each control that keeps a value).

import { addLines, copyable, make, renderText, unescape } from "./mrkdwn.js";
import { epochToLocal, localToEpoch, zoneName } from "./zones.js";

let counter = 0;

export function renderBlocks(blocks, context) {
  const fragment = document.createDocumentFragment();
  let head = "";
  let row = "";
  for (const block of blocks ?? []) {
    const renderer = BLOCKS[block.type];
    if (block.type === "header") [head, row] = [block.text.text, ""];
    if (block.type === "section" && block.text) row = firstLine(block.text);
    const about = [row, head].filter(Boolean).join(", ").slice(0, 120);
    fragment.append(renderer ? renderer(block, { ...context, about }) : make("p", { class: "quiet" }, `[${block.type}]`));
  }
  return fragment;
}

const BLOCKS = {
  header: (block, context) => make("h" + (context.level ?? 3), { class: "block header" }, block.text.text),
  divider: () => make("hr", { class: "block" }),
  section: renderSection,
  context: (block, context) =>
    make("div", { class: "block context" }, ...block.elements.map((each) =>
      each.type === "image" ? image(each, "context-image") : make("span", {}, renderText(each, context)))),
  actions: (block, context) =>
    make("div", { class: "block actions" }, ...block.elements.map((each) => renderElement(block, each, context))),
  input: renderInput,
  image: (block) =>
    make("figure", { class: "block" }, block.title ? make("figcaption", {}, block.title.text) : null, image(block, "")),
  rich_text: (block, context) => make("div", { class: "block" }, richText(block.elements, context)),
  markdown: (block, context) => make("div", { class: "block" }, renderText({ type: "mrkdwn", text: block.text }, context)),
  alert: (block, context) =>
    make("div", { class: "block alert " + (block.level ?? "default"), role: "note" }, renderText(block.text, context)),
};

/** What a menu below, which says only "More", is about. */
function firstLine(text) {
  const line = text.text.split("\n")[0];
  return text.type === "mrkdwn" ? unescape(line.replace(/<[^|>]*\|([^>]*)>/g, "$1").replace(/[*_~`]/g, "")) : line;
}

function renderSection(block, context) {
  const words = make("div", { class: "section-words" });
  if (block.text) words.append(make("div", { class: "section-text" }, renderText(block.text, context)));
  if (block.fields) {
    words.append(make("div", { class: "fields" },
      ...block.fields.map((field) => make("div", {}, renderText(field, context)))));
  }
  const node = make("div", { class: "block section" }, words);
  if (block.accessory) {
    node.append(make("div", { class: "accessory" }, renderElement(block, block.accessory, context)));
  }
  return node;
}

function renderInput(block, context) {
  const id = "field-" + ++counter;
  const error = context.errors?.[block.block_id];
  const described = [block.hint ? id + "-hint" : "", error ? id + "-error" : ""].filter(Boolean).join(" ");
  const group = ["radio_buttons", "checkboxes", "multi_static_select"].includes(block.element.type);
  const label = [block.label.text, block.optional ? make("span", { class: "quiet" }, " (optional)") : null];
  const element = renderElement(block, block.element, {
    ...context, id, described, invalid: Boolean(error), required: !block.optional, inInput: true,
    dispatch: block.dispatch_action,
  });
  const parts = [
    block.hint ? make("p", { class: "field-hint", id: id + "-hint" }, block.hint.text) : null,
    error ? make("p", { class: "field-error", id: id + "-error" }, error) : null,
  ];
  return group
    ? make("fieldset", { class: "block field", "aria-describedby": described || null },
        make("legend", {}, ...label), element, ...parts)
    : make("div", { class: "block field" }, make("label", { for: id }, ...label), element, ...parts);
}

function renderElement(block, element, context) {
  const renderer = ELEMENTS[element.type];
  return renderer
    ? renderer(block, element, context)
    : make("span", { class: "quiet" }, `[${element.type}]`);
}

const ELEMENTS = {
  button: renderButton,
  overflow: renderOverflow,
  image: (block, element) => image(element, "accessory-image"),
  static_select: renderSelect,
  multi_static_select: renderChoices,
  checkboxes: renderChoices,
  radio_buttons: renderChoices,
  datepicker: (block, element, context) => field(block, element, context, "date", "selected_date"),
  timepicker: (block, element, context) => field(block, element, context, "time", "selected_time"),
  datetimepicker: renderDateTime,
  plain_text_input: (block, element, context) => field(block, element, context, "text", "value"),
  email_text_input: (block, element, context) => field(block, element, context, "email", "value"),
  url_text_input: (block, element, context) => field(block, element, context, "url", "value"),
  number_input: (block, element, context) => field(block, element, context, "number", "value"),
};

function renderButton(block, element, context) {
  return make("button", {
    type: "button",
    class: element.style ?? "",
    "aria-label": element.accessibility_label ?? null,
    onclick: async () => {
      if (element.confirm && !(await context.confirm(element.confirm))) return;
      if (element.url) window.open(element.url, "_blank", "noopener");
      context.act(block, element, {});
    },
  }, element.text.text);
}

function renderOverflow(block, element, context) {
  const id = "menu-" + ++counter;
  const items = element.options.map((option) =>
    make("button", {
      type: "button", role: "menuitem", tabindex: "-1",
      onclick: async () => {
        close(true);
        if (element.confirm && !(await context.confirm(element.confirm))) return;
        if (option.url) window.open(option.url, "_blank", "noopener");
        context.act(block, element, { selected_option: option });
      },
    }, option.text.text));
  const menu = make("div", { class: "menu", role: "menu", id, hidden: true }, ...items);
  const toggle = make("button", {
    type: "button", class: "more", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": id,
    "aria-label": context.about ? "More for " + context.about : "More",
    onclick: () => (menu.hidden ? open() : close(true)),
  }, "⋯");
  const outside = (event) => { if (!wrapper.contains(event.target)) close(false); };
  function open() {
    menu.hidden = false;
    toggle.setAttribute("aria-expanded", "true");
    items[0].focus();
    document.addEventListener("pointerdown", outside);
  }
  function close(refocus) {
    menu.hidden = true;
    toggle.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside);
    if (refocus) toggle.focus();
  }
  const wrapper = make("span", {
    class: "overflow",
    onkeydown: (event) => {
      if (menu.hidden) return;
      const at = items.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) items[(at + step + items.length) % items.length].focus();
      else if (event.key === "Home") items[0].focus();
      else if (event.key === "End") items.at(-1).focus();
      else if (event.key === "Escape") close(true);
      else if (event.key === "Tab") return close(false);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  }, toggle, menu);
  return wrapper;
}

function renderSelect(block, element, context) {
  const chosen = value(block, element, context).selected_option?.value;
  const option = (each) => make("option", { value: each.value, selected: each.value === chosen }, each.text.text);
  const empty = make("option", { value: "", selected: !chosen, disabled: context.required },
    element.placeholder?.text ?? "Choose an option");
  const node = make("select", attributes(element, context),
    empty,
    ...(element.options ?? []).map(option),
    ...(element.option_groups ?? []).map((group) =>
      make("optgroup", { label: group.label.text }, ...group.options.map(option))));
  const read = () => ({ selected_option: optionsOf(element).find((each) => each.value === node.value) ?? null });
  remember(block, element, context, read);
  node.addEventListener("change", () => changed(block, element, context, read()));
  return node;
}

function renderChoices(block, element, context) {
  const single = element.type === "radio_buttons";
  const name = "choice-" + ++counter;
  const now = value(block, element, context);
  const chosen = new Set((single ? [now.selected_option] : now.selected_options ?? []).map((each) => each?.value));
  const boxes = optionsOf(element).map((option) => ({
    option,
    box: make("input", {
      type: single ? "radio" : "checkbox", name, checked: chosen.has(option.value),
      "aria-invalid": context.invalid ? "true" : null,
    }),
  }));
  const read = () => {
    const picked = boxes.filter(({ box }) => box.checked).map(({ option }) => option);
    return single ? { selected_option: picked[0] ?? null } : { selected_options: picked };
  };
  remember(block, element, context, read);
  const node = make("div", { class: element.type === "multi_static_select" ? "choices many" : "choices" },
    ...boxes.map(({ option, box }) =>
      make("label", { class: "choice" }, box,
        make("span", {}, renderText(option.text, context),
          option.description
            ? make("span", { class: "quiet description" }, renderText(option.description, context))
            : null))));
  node.addEventListener("change", () => changed(block, element, context, read()));
  return node;
}

function renderDateTime(block, element, context) {
  const start = value(block, element, context).selected_date_time;
  const node = make("input", {
    ...attributes(element, context), type: "datetime-local",
    value: start ? epochToLocal(start, context.zone) : null,
  });
  const read = () => ({ selected_date_time: node.value ? localToEpoch(node.value, context.zone) : null });
  remember(block, element, context, read);
  node.addEventListener("change", () => changed(block, element, context, read()));
  return make("span", { class: "with-zone" }, node,
    make("span", { class: "quiet" }, zoneName(context.zone, start ? new Date(start * 1000) : context.now)));
}

const rowsFor = (text) => Math.min(16, Math.max(5,
  text.split("\n").reduce((rows, line) => rows + 1 + Math.floor(line.length / 60), 1)));

function field(block, element, context, type, key) {
  const start = value(block, element, context)[key] ?? "";
  const many = element.multiline;
  const node = many
    ? make("textarea", { ...attributes(element, context), rows: rowsFor(start) })
    : make("input", {
        ...attributes(element, context), type,
        step: type === "number" && element.is_decimal_allowed ? "any" : null,
      });
  node.value = start;
  // A text to be read begins at its beginning.
  if (many) node.setSelectionRange(0, 0);
  const read = () => ({ [key]: node.value === "" ? null : node.value });
  remember(block, element, context, read);
  const text = key === "value";
  if (!text) {
    node.addEventListener("change", () => changed(block, element, context, read()));
  } else if (context.dispatch && !many) {
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        context.act(block, element, read());
      }
    });
  }
  return node;
}

function attributes(element, context) {
  return {
    id: context.id ?? null,
    placeholder: element.placeholder?.text ?? null,
    "aria-label": context.id
      ? null
      : [element.placeholder?.text ?? "Choose", context.about].filter(Boolean).join(" – "),
    "aria-describedby": context.described || null,
    "aria-invalid": context.invalid ? "true" : null,
    "aria-required": context.required ? "true" : null,
    autofocus: element.focus_on_load || null,
  };
}

/** What a control says at once: everything outside inputs, and inputs that ask for it. */
function changed(block, element, context, now) {
  if (!context.inInput || context.dispatch) context.act(block, element, now);
}

function remember(block, element, context, read) {
  context.inputs?.push({ block: block.block_id, action: element.action_id, read });
}

function value(block, element, context) {
  return context.values?.[block.block_id]?.[element.action_id] ?? {};
}

function optionsOf(element) {
  return [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)];
}

function image(element, kind) {
  return make("img", { src: element.image_url ?? "data:,", alt: element.alt_text, class: kind });
}

function richText(elements, context) {
  const fragment = document.createDocumentFragment();
  for (const element of elements ?? []) {
    if (element.type === "rich_text_list") {
      fragment.append(make(element.style === "ordered" ? "ol" : "ul", {},
        ...element.elements.map((each) => make("li", {}, richText([each], context)))));
    } else if (element.type === "rich_text_preformatted") {
      fragment.append(copyable(richRun(element.elements, context)));
    } else if (element.type === "rich_text_quote") {
      fragment.append(make("blockquote", {}, richRun(element.elements, context)));
    } else {
      fragment.append(richRun(element.elements, context));
    }
  }
  return fragment;
}

function richRun(elements, context) {
  const fragment = document.createDocumentFragment();
  for (const each of elements ?? []) {
    let node = document.createDocumentFragment();
    if (each.type === "link") {
      node = make("a", { href: each.url, target: "_blank", rel: "noopener noreferrer" }, each.text ?? each.url);
    } else {
      addLines(node, each.text ?? context.people?.find((p) => p.id === each.user_id)?.name ?? each.name ?? "");
    }
    for (const [style, tag] of [["bold", "strong"], ["italic", "em"], ["strike", "s"], ["code", "code"]]) {
      if (each.style?.[style]) node = make(tag, {}, node);
    }
    fragment.append(node);
  }
  return fragment;
}
