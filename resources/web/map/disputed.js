/* Disputed land: hatched with a dashed edge in every view, and who claims it, told on the spot. */
"use strict";
dateline.part((atlas) => {
  const { state } = atlas;
  const { Rings, Shape } = dateline;
  const areas = new Map();
  const { draw } = dateline;

  // Patterns stand in a drawing of their own: whatever has a fill on this page may use them.
  const stripes = (id, size, turn, line, ...ground) => draw("pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${turn})` },
    // In the tile's middle: at its edge half of the line would be cut off.
    ...ground, draw("path", { d: `M${size / 2} 0V${size}`, class: line }));
  document.body.prepend(draw("svg", { class: "patterns", "aria-hidden": "true" }, draw("defs", {},
    // A pale band beside each dark line: one of the two stands out from any colour below.
    stripes("hatch", 5, 45, "hatch-line", draw("path", { d: "M0.7 0V5", class: "hatch-band" })),
    draw("pattern", { id: "fragments", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      draw("rect", { width: 7, height: 7, class: "silent-ground" }), draw("circle", { cx: 3.5, cy: 3.5, r: 2.1, class: "fragments-dot" })),
    stripes("silent", 8, -45, "silent-line", draw("rect", { width: 8, height: 8, class: "silent-ground" })))));

  function code(area) { return area.properties.drawn_as[state.borders] ?? ""; }

  atlas.loadDisputed = async () => {
    for (const area of (await atlas.data("disputed")).features) {
      const { element } = atlas.stand("hatch", new Shape(Rings.ofPolygon(area.geometry), { className: "disputed" }));
      element.dataset.area = area.id;
      areas.set(area.id, { properties: area.properties, element });
    }
    mark();
  };

  /** Each area answers for the country it is drawn as in the present border view. */
  function mark() {
    for (const area of areas.values()) area.element.dataset.code = code(area);
  }

  /** What is told of an area: its name, who claims it, and a sentence. */
  atlas.dispute = (id) => {
    const area = areas.get(id)?.properties;
    if (!area) return null;
    const claimants = area.claimants.map((claimant) => atlas.name(claimant));
    const text = atlas.word("disputed.claims", { claimants: atlas.listed(claimants), note: atlas.said(area.note) });
    return { name: atlas.said(area.name), second: atlas.word("disputed"), text };
  };

  atlas.on("borders", mark);
});
