/* A badge opened: its events round it, each to be read on hover and chosen on click. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  const pane = map.createPane("fan");
  pane.style.zIndex = 470;
  const MOST = 12;
  let open = null;

  atlas.closeFan = () => {
    if (!open) return false;
    const focused = open.contains(document.activeElement);
    open.remove();
    open = null;
    atlas.card.away();
    if (focused) atlas.focusBadges();
    atlas.tell({ t: "opened", open: false });
    return true;
  };

  const BY_KEY = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  function step(event) {
    const blades = [...open.querySelectorAll("button")], by = BY_KEY[event.key];
    if (!by || event.altKey || event.ctrlKey) return;
    event.stopPropagation();
    event.preventDefault();
    blades[(blades.indexOf(document.activeElement) + by + blades.length) % blades.length].focus({ preventScroll: true });
  }

  function blade(event, place, index, count, radius) {
    const angle = -Math.PI / 2 + (2 * Math.PI * index) / count;
    const x = radius * Math.cos(angle), y = radius * Math.sin(angle);
    const stalk = make("span", "stalk");
    stalk.style.width = `${radius}px`;
    stalk.style.transform = `rotate(${angle}rad)`;
    const dot = make("button", `blade slot${event.slot}`, { type: "button", "aria-label": event.label }, event.mark);
    dot.style.transform = `translate(${x.toFixed(1)}px,${y.toFixed(1)}px) translate(-50%,-50%)`;
    const say = () => {
      const at = map.latLngToContainerPoint(open.at);
      atlas.card.say(event.when || atlas.word("undated"), place, event.summary, at.x + x, at.y + y + 8);
    };
    dot.addEventListener("mouseenter", say);
    dot.addEventListener("focus", say);
    dot.addEventListener("mouseleave", () => atlas.card.away());
    dot.addEventListener("click", () => event.choose());
    return [stalk, dot];
  }

  atlas.openFan = (badges, at) => {
    atlas.closeFan();
    const events = badges.flatMap((badge) => badge.events.map((event) => ({ ...event, place: badge.place })));
    const total = badges.reduce((sum, badge) => sum + badge.count, 0);
    if (total === 1 && events.length === 1) { atlas.tell({ t: "pick_event", id: events[0].id }); return; }
    const shown = events.slice(0, total > MOST ? MOST - 1 : MOST).map((event, index) => ({
      ...event, mark: String(index + 1), label: atlas.word("fan.event", { when: event.when || atlas.word("undated"), summary: event.summary }),
      choose: () => { atlas.closeFan(); atlas.tell({ t: "pick_event", id: event.id }); },
    }));
    if (total > shown.length) {
      const more = atlas.count("more_events", total - shown.length);
      shown.push({ slot: 5, mark: "…", place: badges[0].place, when: more, summary: atlas.word("fan.rest"), label: more, choose: () => { atlas.closeFan(); atlas.pick(badges[0].code); } });
    }
    const radius = Math.max(40, (shown.length * 28) / (2 * Math.PI));
    open = make("div", "fan", { role: "group", "aria-label": atlas.word("fan", { place: badges[0].place }) });
    open.at = at;
    const point = map.latLngToLayerPoint(at);
    open.style.transform = `translate(${point.x}px,${point.y}px)`;
    const disc = make("span", "disc");
    disc.style.width = disc.style.height = `${2 * radius + 36}px`;
    open.append(disc, ...shown.flatMap((event, index) => blade(event, event.place, index, shown.length, radius)));
    open.addEventListener("keydown", step);
    dateline.apart(open);
    pane.append(open);
    atlas.tell({ t: "opened", open: true });
    open.querySelector("button").focus({ preventScroll: true });
  };

  map.on("zoomstart", () => atlas.closeFan());
  atlas.on("show select", () => atlas.closeFan());
});
