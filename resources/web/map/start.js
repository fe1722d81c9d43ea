/* How the map comes up: land, dossier, ready; then names, signs and water; then the fine shapes. */
"use strict";
dateline.start = async (map) => {
  const atlas = dateline.makeAtlas(map);
  dateline.atlas = atlas;
  const { state } = atlas;

  atlas.pick = (code) => atlas.tell({ t: "pick", code });
  atlas.askWhy = (code) => { if (code) atlas.tell({ t: "ask_why", code }); };
  for (const setUp of dateline.parts) setUp(atlas);

  const hear = {
    theme: (message) => atlas.emit("theme", message),
    words: (message) => atlas.emit("words", message),
    fit: () => atlas.emit("fit"),
    reveal: ({ code }) => atlas.zoomTo(code),
    covered: (message) => atlas.cover(message),
    picture: (message) => atlas.emit("picture", message),
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

  // The program is still busy with itself: meanwhile the land is drawn as it was at the last start,
  // or without colours, which then come with `show`.
  const receive = (message) => hear[message.t](message);
  const channel = dateline.connect(receive);
  await dateline.sized(map);
  map.invalidateSize({ pan: false });
  let shown;
  const firstShow = new Promise((resolve) => { shown = resolve; });
  const told = dateline.takeHeadStart(receive);
  const drawn = state.borders;
  if (!told) atlas.fit();
  const land = atlas.drawBorders(state.borders);
  const facts = atlas.data("countries");
  const connected = channel.then((tell) => {
    atlas.tell = tell;
    atlas.tell({ t: "hello", told });
  });

  await firstShow;
  await land;
  if (state.borders !== drawn) await atlas.drawBorders(state.borders);
  atlas.facts = await facts;
  await dateline.twoFrames();
  await connected;
  document.documentElement.dataset.state = "ready";
  atlas.tell({ t: "ready" });
  atlas.emit("facts");
  atlas.emit("ready");
  atlas.catchUp();

  await dateline.idle();
  await Promise.all([atlas.loadViews(), atlas.loadDisputed(), atlas.loadBase()]);
  await atlas.loadSeas();
  await atlas.refine();
  document.documentElement.dataset.state = "refined";
};
