/* How the map comes up: shapes and dossier, whichever comes first, then ready, then the rest. */
"use strict";
dateline.start = async (map) => {
  const atlas = dateline.makeAtlas(map);
  dateline.atlas = atlas;
  const { state } = atlas;

  atlas.pick = (code) => atlas.tell({ t: "pick", code });
  for (const setUp of dateline.parts) setUp(atlas);

  const hear = {
    theme: (message) => atlas.emit("theme", message),
    words: (message) => atlas.emit("words", message),
    fit: () => atlas.emit("fit"),
    look: (message) => atlas.emit("look", message),
    names: ({ names }) => { state.names = names; atlas.emit("show", false); },
    mode: ({ mode }) => { state.mode = mode; state.only = null; atlas.emit("mode"); },
    hits: ({ counts }) => { state.hits = counts; atlas.emit("hits"); },
    borders: ({ view }) => {
      if (state.borders === view) return;
      state.borders = view;
      atlas.emit("borders");
      if (atlas.isReady) atlas.drawBorders(view).then(atlas.refine);
    },
    select: ({ code, event, arcs }) => {
      const moved = code && code !== state.selected.code;
      state.selected = { code, event, arcs };
      atlas.emit("select");
      if (moved && atlas.isReady) atlas.reveal(code);
    },
    show: ({ plate }) => {
      const framed = JSON.stringify(plate.frame) !== JSON.stringify(state.plate.frame) || !atlas.isReady;
      state.plate = plate;
      state.shades = new Map(plate.countries.map((shade) => [shade.code, shade]));
      state.only = null;
      atlas.emit("show", framed);
      shown();
    },
  };

  let shown;
  const firstShow = new Promise((resolve) => { shown = resolve; });
  atlas.tell = await dateline.connect((message) => hear[message.t](message));
  atlas.tell({ t: "hello" });

  await firstShow;
  atlas.facts = await atlas.data("countries");
  await atlas.drawBorders(state.borders);
  atlas.emit("facts");
  await dateline.twoFrames();
  atlas.isReady = true;
  document.title = "ready";
  atlas.tell({ t: "ready" });
  atlas.emit("ready");

  await dateline.idle();
  await Promise.all([atlas.loadViews(), atlas.loadDisputed(), atlas.loadBase()]);
  await atlas.loadSeas();
  atlas.forget("base", "seas", "disputed", "views", "countries");
  await atlas.refine();
  document.title = "refined";
};
