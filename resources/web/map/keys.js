/* The map by keyboard: arrows pan, + and - zoom, Tab walks the countries by evidence, Enter opens.
 *
 * One visually hidden button stands for each country with evidence, in that order: Tab then goes
 * through them and out at either end as on any page, and a screen reader hears names and counts.
 */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  const PAN = 90;
  const MOVES = { ArrowLeft: [-PAN, 0], ArrowRight: [PAN, 0], ArrowUp: [0, -PAN], ArrowDown: [0, PAN] };
  const walk = make("div", "walk", { role: "group" });
  map.getContainer().before(walk);

  const COUNTED = ["quotes_by", "quotes_about", "events", "mentions"];
  const described = (shade) => atlas.word(`walk.${shade.role}`, {
    country: atlas.name(shade.code, Infinity), counts: COUNTED.map((what) => atlas.share(what, shade[what], shade.whole[what])).join(", "),
  });

  function rebuild() {
    walk.setAttribute("aria-label", atlas.word("walk"));
    const kept = document.activeElement?.dataset?.code;
    walk.replaceChildren(...state.plate.countries.map((shade) => {
      const button = make("button", "", { type: "button", "data-code": shade.code, "aria-label": described(shade) });
      button.addEventListener("click", () => atlas.pick(shade.code));
      button.addEventListener("focus", () => { atlas.emit("focus_country", shade.code); atlas.reveal(shade.code); atlas.card?.over(shade.code); });
      button.addEventListener("blur", () => { atlas.emit("focus_country", ""); atlas.card?.away(); });
      return button;
    }));
    if (kept) walk.querySelector(`[data-code="${CSS.escape(kept)}"]`)?.focus();
    mark();
  }

  function mark() {
    for (const button of walk.children) button.setAttribute("aria-pressed", String(button.dataset.code === state.selected.code));
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = MOVES[event.key];
    if (move) map.panBy(move, { duration: 0.15 });
    else if (event.key === "+" || event.key === "=") map.zoomIn(0.5);
    else if (event.key === "-" || event.key === "_") map.zoomOut(0.5);
    else if (event.key === "0" || event.key === "Home") atlas.fit();
    else if (event.key === "e" || event.key === "E") atlas.focusBadges();
    else if (event.key === "?") atlas.askWhy(document.activeElement?.dataset?.code ?? state.selected.code);
    else if (event.key === "Escape") { if (!atlas.closeFan?.()) atlas.tell({ t: "clear" }); }
    else return;
    event.preventDefault();
  });

  atlas.on("words show", rebuild);
  atlas.on("select", mark);
});
