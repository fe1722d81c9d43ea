/* Light, dark and high contrast: the style sheet's variables, switched on the page as it stands. */
"use strict";
dateline.part((atlas) => {
  atlas.on("theme", ({ name }) => {
    atlas.state.theme = name;
    document.documentElement.dataset.theme = name;
    atlas.emit("themed");
  }, true);
});
