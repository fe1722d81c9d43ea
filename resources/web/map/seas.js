/* The seas' names, in the water's own colour, leaning as the water lies. */
"use strict";
dateline.part((atlas) => {
  const { map } = atlas;
  const { make } = dateline;
  const pane = map.createPane("seas");
  pane.style.zIndex = 325;
  pane.classList.add("leaflet-zoom-hide");
  let seas = [];

  /** The angle of a name on the screen: its own, counted from where east lies there. */
  function angleAt({ lon, lat, rotation }, at) {
    const east = map.latLngToLayerPoint([lat, lon + 0.3]);
    return (Math.atan2(east.y - at.y, east.x - at.x) * 180) / Math.PI - rotation;
  }

  /** The box that a leaning name takes, for a check against the land's own names. */
  function boxOf(at, width, height, angle) {
    const rad = (angle * Math.PI) / 180, cos = Math.abs(Math.cos(rad)), sin = Math.abs(Math.sin(rad));
    const w = (width * cos + height * sin) / 2, h = (width * sin + height * cos) / 2;
    return [at.x - w, at.y - h, at.x + w, at.y + h];
  }

  const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  function place(taken) {
    const zoom = map.getZoom(), corner = map.containerPointToLayerPoint([0, 0]), size = map.getSize();
    const boxes = taken.map((box) => [box[0] + corner.x, box[1] + corner.y, box[2] + corner.x, box[3] + corner.y]);
    for (const sea of seas) {
      const at = map.latLngToLayerPoint([sea.lat, sea.lon]);
      const far = Math.abs(sea.lon - atlas.projection().lon0) > 120 && !atlas.inWorld();
      const angle = angleAt(sea, at), upright = angle > 90 || angle < -90 ? angle + 180 : angle;
      const box = boxOf(at, sea.width, 16, upright);
      const inside = box[0] > corner.x && box[1] > corner.y && box[2] < corner.x + size.x && box[3] < corner.y + size.y;
      const shown = !far && zoom >= sea.min_zoom - 0.6 && inside && !boxes.some((other) => overlap(box, other));
      sea.element.style.display = shown ? "" : "none";
      if (!shown) continue;
      boxes.push(box);
      sea.element.style.transform = `translate(${at.x.toFixed(1)}px,${at.y.toFixed(1)}px) translate(-50%,-50%) rotate(${upright.toFixed(1)}deg)`;
    }
  }

  atlas.loadSeas = async () => {
    seas = (await atlas.data("seas")).map((sea) => {
      const element = make("div", "sea-name", {}, sea.name);
      pane.append(element);
      return { ...sea, element, width: sea.name.length * 8 };
    });
    atlas.placeLabels();
  };
  atlas.on("labelled", place);
});
