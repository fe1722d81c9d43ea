/* Hits of a search: countries without any step back; labels.js writes the counts beside the names. */
"use strict";
dateline.part((atlas) => {
  const { state } = atlas;

  function only() {
    const any = Object.values(state.hits).some((count) => count > 0);
    state.only = any ? (shade) => state.hits[shade.code] > 0 : null;
    atlas.emit("only");
  }

  atlas.on("hits", only);
  atlas.on("show", () => { if (Object.keys(state.hits).length) only(); });
});
