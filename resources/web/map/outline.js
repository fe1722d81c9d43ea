/* The selected country's outline: a light casing below a strong line, above all land. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  map.createPane("outline").style.zIndex = 345;
  const renderer = new CalmSvg({ pane: "outline", padding: 0.5 });
  const lines = ["casing", "line"].map((kind) => new Shape(null, { renderer, pane: "outline", interactive: false, className: `outline ${kind}` }).addTo(map));
  const focus = new Shape(null, { renderer, pane: "outline", interactive: false, className: "outline focus" }).addTo(map);

  function wear(line, code) {
    const shape = atlas.shapes.get(code);
    line._degrees = shape ? shape._degrees : [];
    line._metres = shape ? shape._metres : [];
    line._worn = shape ? shape._worn : null;
    line._update();
  }

  atlas.on("select land placed", () => { for (const line of lines) wear(line, state.selected.code); });
  atlas.on("focus_country", (code) => wear(focus, code));
});
