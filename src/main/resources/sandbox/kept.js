// What somebody has typed and not sent yet. It outlives a reload, and a sandbox that goes away.

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, value) {
  if (value === null || value === "") sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(value));
}

/** The line in the message box of one person. */
export const line = {
  of: (user) => read("line " + user) ?? "",
  keep: (user, text) => write("line " + user, text),
};

/** The form of one person: the view it was typed into, which form that is, and the values. */
export const form = {
  of: (user) => read("form " + user),
  keep: (user, typed) => write("form " + user, typed),
};
