/* The selected country's outline: a light casing below a strong line, above all land. */
"use strict";
dateline.part((atlas) => {
  const { state } = atlas;
  const line = (kind) => atlas.stand("outline", new dateline.Shape(null, { className: `outline ${kind}` }));
  const lines = ["casing", "line"].map(line), focus = line("focus");
  let focused = "";

  function wear(shape, code) {
    shape.rings = atlas.shapes.get(code)?.rings ?? null;
    atlas.renew(shape);
  }
  const select = () => { for (const shape of lines) wear(shape, state.selected.code); };

  atlas.on("select", select);
  atlas.on("land", () => { select(); wear(focus, focused); });
  atlas.on("focus_country", (code) => { focused = code; wear(focus, code); });
});
