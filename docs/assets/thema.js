// Runs before the first paint, so that a reader who chose dark never sees a white flash, and what a script will
// show has its place from the start (modules do not run from a file).
(() => {
  if (location.protocol !== "file:") document.documentElement.dataset.script = "";
  try {
    const keuze = localStorage.getItem("naft.thema");
    if (keuze === "licht" || keuze === "donker") document.documentElement.dataset.thema = keuze;
  } catch { /* storage is blocked: the system's own choice holds */ }
})();
