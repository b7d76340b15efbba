// Two people, one file. The CMS writes what it has into an opened folder, whatever has happened to the file since it read it;
// here it is looked at once more before that. A Git service keeps this watch itself.
let folder;
const seen = new Set();

const pick = window.showDirectoryPicker;
if (pick) {
  window.showDirectoryPicker = async (...how) => (folder = await pick.apply(window, how));
  // On a second visit the CMS takes the folder it kept, and only asks whether it still may.
  const ask = FileSystemHandle.prototype.requestPermission;
  FileSystemHandle.prototype.requestPermission = function (...how) {
    if (this.kind === "directory") folder = this;
    return ask.apply(this, how);
  };
}

/** Remember a text that was read or written here; gives it back. */
export function onthoud(text) {
  seen.add(text.trim());
  return text;
}

/** Stops the saving of a record whose file is no longer what was read.
 * @param record the record as the CMS tells it, before it is saved. */
export async function bewaak({ entry }) {
  const text = folder && (await lees(folder, entry.get("path")));
  if (text === undefined || seen.has(text.trim())) return;
  const why = "Dit bestand is intussen buiten deze pagina veranderd, en er is niets bewaard. Kopieer wat je schreef, laad de pagina opnieuw en probeer het nog eens.";
  throw new Error("saving_failed", { cause: new Error(why) }); // the name by which the CMS shows the cause
}

/** The text of a file in the folder; undefined when there is none. */
async function lees(root, path) {
  const parts = path.split("/");
  const name = parts.pop();
  try {
    let here = root;
    for (const part of parts) here = await here.getDirectoryHandle(part);
    return await (await (await here.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error.name === "NotFoundError") return undefined;
    throw error;
  }
}
