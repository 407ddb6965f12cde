// One month as somebody lives it: the same commands, forms and presses that a person would use.

import { localToEpoch } from "./zones.js";

const DAY = 86400000;
const LENGTH = 28 * DAY;
const MOST_STEPS = 60;

/** Both are thanked and asked once; what comes after that is left to whoever looks at it. */
const MARKS = 3;

const PEOPLE = "Dana Lee, VP Engineering, dana@acme.example\nSam Roy, Staff Engineer, sam@acme.example";

/**
 * Fills a month.
 *
 * door: call(name, body) as the page calls the sandbox, look() which resolves to what there is to see
 * and shows it, zone(), stopped(), tell(words).
 */
export async function example(door) {
  await door.call("type", { text: "/interview" });
  let seen = await door.look();
  if (!seen.modal) throw new Error("the form did not open");
  await fillIn(door, seen);
  seen = await door.look();
  if (seen.modal) await door.call("close", { view: seen.modal.id });
  const start = new Date(seen.now).getTime();
  let marks = 0;
  for (let step = 0; step < MOST_STEPS && !door.stopped(); step++) {
    seen = await door.look();
    const days = (new Date(seen.now).getTime() - start) / DAY;
    if (!seen.next.at || new Date(seen.next.at).getTime() - start > LENGTH) break;
    door.tell(`An example month: day ${Math.floor(days) + 1} of 28.`);
    await door.call("travel", { to: "next" });
    seen = await door.look();
    if (marks < MARKS && (await markOne(door, seen))) marks++;
  }
}

/** Two people at Acme, in three days at ten, with an answer promised ten days later. */
async function fillIn(door, seen) {
  const answers = {
    "Company": () => ({ value: "Acme" }),
    "Starts": () => ({ selected_date_time: tenOClock(new Date(seen.now), door.zone(), 3) }),
    "Who will you meet?": () => ({ value: PEOPLE }),
    "Decision expected by": () => ({ selected_date: day(new Date(seen.now), door.zone(), 13) }),
  };
  const inputs = {};
  for (const block of seen.modal.blocks) {
    const answer = block.type === "input" && answers[block.label.text];
    if (answer) inputs[block.block_id] = { [block.element.action_id]: answer() };
  }
  await door.call("submit", { view: seen.modal.id, inputs });
}

/** Presses the first button of the newest message that says something is sent; resolves to whether there is one. */
async function markOne(door, seen) {
  const newest = seen.messages.filter((message) => message.from_app && !message.ephemeral).at(-1);
  for (const block of newest?.blocks ?? []) {
    const button = block.elements?.find((each) => each.type === "button" && /^Mark /.test(each.text?.text ?? ""));
    if (button) {
      await door.call("press", { message: newest.ts, block: block.block_id, action: button.action_id, value: {} });
      return true;
    }
  }
  return false;
}

function day(now, zone, after) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(now.getTime() + after * DAY));
}

function tenOClock(now, zone, after) {
  return localToEpoch(day(now, zone, after) + "T10:00", zone);
}
