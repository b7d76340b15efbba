// Runs before the first paint, so that a reader who chose dark never sees a white flash.
(() => {
  try {
    const keuze = localStorage.getItem("naft.thema");
    if (keuze === "licht" || keuze === "donker") document.documentElement.dataset.thema = keuze;
  } catch { /* storage is blocked: the system's own choice holds */ }
})();
