/* The selected country: its colour, and its outline, a light casing below a strong line.
 *
 * The colour lies on the sheet over the land, below the water: to choose repaints no land.
 */
"use strict";
dateline.part((atlas) => {
  const { state } = atlas;
  const stand = (group, className) => atlas.stand(group, new dateline.Shape(null, { className }));
  const line = (kind) => stand("outline", `outline ${kind}`);
  const chosen = [stand("chosen", "chosen-land"), line("casing"), line("line")], focus = line("focus");
  let focused = "";

  function wear(shape, code) {
    shape.rings = atlas.shapes.get(code)?.rings ?? null;
    atlas.renew(shape);
  }
  const select = () => { for (const shape of chosen) wear(shape, state.selected.code); };

  atlas.on("select", select);
  atlas.on("land", () => { select(); wear(focus, focused); });
  atlas.on("focus_country", (code) => { focused = code; wear(focus, code); });
});
