/* A country chosen on the map or by its button shows its page; "all" shows every one. */
"use strict";
(function () {
  const sections = Array.from(document.querySelectorAll("section[data-code]"));
  const buttons = Array.from(document.querySelectorAll("nav button"));

  function show(code) {
    const known = code === "" || sections.some((s) => s.dataset.code === code);
    document.getElementById("nothing").hidden = known;
    sections.forEach((s) => { s.hidden = code !== "" && s.dataset.code !== code; });
    buttons.forEach((b) => b.setAttribute("aria-pressed", String(b.value === code)));
    document.querySelector("main").scrollTop = 0;
  }

  buttons.forEach((b) => b.addEventListener("click", () => show(b.value)));
  geo_json_countries.eachLayer((layer) => {
    const feature = layer.feature;
    const named = feature.properties.name;
    layer.on("click", () => show(feature.id));
    if (named) {
      layer.bindTooltip(document.createTextNode(named).textContent.replace(/[<>&]/g, " "));
    }
  });
  const frame = JSON.parse(document.querySelector(".map").dataset.frame);
  if (frame.length) {
    map_atlas.fitBounds(L.latLngBounds(frame).pad(0.2), { padding: [24, 24], maxZoom: 5 });
  }
  show("");
})();
