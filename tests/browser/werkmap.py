"""A folder to work in that needs no file picker: the browser's own private one, filled with the shipped data."""

from pathlib import Path

KIEZER = """
window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("naft", { create: true });
"""
"""In place of the dialog in which a person would choose the folder of the project."""
_VUL = """async (files) => {
  const root = await window.showDirectoryPicker();
  await root.getDirectoryHandle(".git", { create: true });
  for (const [name, text] of Object.entries(files)) {
    const parts = name.split("/"), last = parts.pop();
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const stream = await (await folder.getFileHandle(last, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}"""
_SCHRIJF = """async ([name, text]) => {
  const parts = name.split("/"), last = parts.pop();
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("naft");
  for (const part of parts) folder = await folder.getDirectoryHandle(part);
  const stream = await (await folder.getFileHandle(last)).createWritable();
  await stream.write(text);
  await stream.close();
}"""
_LEES = """async () => {
  const found = {};
  const walk = async (folder, at) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === "directory") await walk(handle, `${at}${name}/`);
      else found[at + name] = await (await handle.getFile()).text();
    }
  };
  await walk(await window.showDirectoryPicker(), "");
  return found;
}"""


def vul(page, project: Path) -> dict[str, str]:
    """Copy the data of a project into the folder of a page that is open; what was copied, by name."""
    files = {path.relative_to(project).as_posix(): path.read_text(encoding="utf-8") for path in sorted((project / "data").rglob("*.yml"))}
    page.evaluate(_VUL, files)
    return files


def lees(page) -> dict[str, str]:
    """Every file of that folder as it is now, by name."""
    return page.evaluate(_LEES)


def verander(page, name: str, text: str) -> None:
    """Write a file of that folder behind the back of the page, as an editor program would."""
    page.evaluate(_SCHRIJF, [name, text])
