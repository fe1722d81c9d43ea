/* Regions that the article names: a soft line round their members when one is chosen, and its name.
 *
 * The line lies below the land, so that only its outer half is seen and no member is coloured: a
 * region is never counted as a country.
 */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  const pane = map.createPane("regions");
  pane.style.zIndex = 440;
  pane.classList.add("leaflet-zoom-hide");
  const lines = new Map();
  let sign = null;
  state.region = "";

  const chosen = () => (state.plate.regions ?? []).find(({ name }) => name === state.region);
  const members = () => (chosen()?.codes ?? []).filter((code) => atlas.shapes.has(code));

  function draw() {
    const wanted = new Set(members());
    for (const [code, line] of lines) if (!wanted.has(code)) { atlas.takeAway(line); lines.delete(code); }
    for (const code of wanted) {
      const rings = atlas.shapes.get(code).rings;
      const line = lines.get(code) ?? atlas.stand("region", new dateline.Shape(null, { className: "region-line" }));
      lines.set(code, line);
      line.rings = rings;
      atlas.renew(line);
    }
  }

  /** The name stands over the members, in the middle of them; a click on it lets the region go. */
  function name() {
    sign?.remove();
    sign = null;
    const at = members().map((code) => atlas.facts[code]?.anchor).filter(Boolean).map(([lon, lat]) => map.latLngToContainerPoint([lat, lon]));
    if (!at.length) return;
    const size = map.getSize(), seen = at.filter(({ x, y }) => x > 0 && y > 0 && x < size.x && y < size.y);
    const counted = seen.length ? seen : at;
    const x = counted.reduce((sum, one) => sum + one.x, 0) / counted.length, y = Math.min(...counted.map((one) => one.y)) - 46;
    const words = atlas.word("region.title", { region: state.region, countries: atlas.count("countries", chosen().codes.length) });
    const button = make("button", "region-name", { type: "button", "aria-label": words, title: words }, state.region);
    sign = L.marker(map.containerPointToLatLng([x, y]), { pane: "regions", keyboard: false, bubblingMouseEvents: false, icon: L.divIcon({ html: button, className: "", iconSize: null }) }).addTo(map);
    sign.on("click", () => atlas.pickRegion(state.region));
  }

  function show() { draw(); name(); }

  /** Choose a region, or let it go where it is chosen already; the program turns to its page. */
  atlas.pickRegion = (region) => {
    state.region = state.region === region ? "" : region;
    show();
    atlas.emit("region");
    if (state.region) atlas.tell({ t: "pick_region", name: state.region });
  };

  atlas.on("show", () => { if (!chosen()) state.region = ""; show(); });
  atlas.on("land", draw);
  atlas.on("words placed", name);
  map.on("zoomend", name);
});
