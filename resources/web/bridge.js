/* The bridge: the only file that knows QWebChannel. Everything said between the map's page and the
 * program passes here as JSON with a field "t"; ui/map/messages.py checks the same list in Python.
 *
 * From the page to the program:
 *   hello           {told}                           the scripts listen; true: they had a head start
 *   ready           {}                               the map is painted and usable
 *   pick            {code}                           a country was chosen
 *   pick_event      {id}                             an event was chosen at its place
 *   pick_region     {name}                           a region that the article names was chosen
 *   clear           {}                               nothing was chosen: the sea, or Esc
 *   mode_chosen     {mode}                           "spoken-about" or "who-speaks"
 *   borders_chosen  {view}                           "un-based" or "de-facto"
 *   ask_why         {code}                           why does this country look so?
 *   ask_why_sign    {sign}                           why this sign of the legend: "c3", "v2", "about"…
 *   menu_asked      {code}                           the right button over a country, or over none: ""
 *   opened          {open}                           something that Esc closes was opened or closed
 *   pictured        {}                               painted as a picture wants it
 *   moved           {lat, lon, zoom, projection}     the reader looks somewhere else
 * From the program to the page:
 *   theme    {name}                 "light", "dark" or "high-contrast"
 *   borders  {view}                 draw this border view
 *   mode     {mode}                 let the colours tell this
 *   words    {language, texts, counts, said}         the words of the page, in the reader's language
 *   names    {names}                names of countries by code, where not in English
 *   show     {plate}                draw this dossier (explorer/atlas/layers.py, Plate)
 *   select   {code, event, arcs}    mark the one choice and what its country shares with others
 *   hits     {counts}               hits of a search by code; an empty object ends the showing
 *   picture  {on, title, source, program}            dress for a picture, or undress
 *   reveal   {code}                 go to a country, as near as shows all of it
 *   covered  {left, top, right, bottom}              pixels of the view below sheets, on each side
 *   fit      {}                     return to the article's frame
 *   look     {lat, lon, zoom, projection}            look there at once
 */
"use strict";
(() => {
  const SHAPES = {
    theme: { name: "string" },
    borders: { view: "string" },
    mode: { mode: "string" },
    words: { language: "string", texts: "object", counts: "object", said: "object" },
    names: { names: "object" },
    show: { plate: "object" },
    select: { code: "string", event: "string", arcs: "object" },
    hits: { counts: "object" },
    picture: { on: "boolean", title: "string", source: "string", program: "string" },
    covered: { left: "number", top: "number", right: "number", bottom: "number" },
    fit: {},
    reveal: { code: "string" },
    look: { lat: "number", lon: "number", zoom: "number", projection: "string" },
  };

  function checked(message) {
    const shape = SHAPES[message.t];
    if (!shape) throw new Error(`unknown message: ${message.t}`);
    for (const [field, type] of Object.entries(shape)) {
      if (typeof message[field] !== type || message[field] === null) {
        throw new Error(`message ${message.t}: ${field} is no ${type}`);
      }
    }
    return message;
  }

  /** What the last start told its page stands in this one: was it there, and did it make sense? */
  dateline.takeHeadStart = (receive) => {
    try {
      const messages = dateline.inline("head-start").map(checked);
      messages.forEach(receive);
      return messages.length > 0;
    } catch (error) {
      console.info(`no head start: ${error.message}`);
      return false;
    }
  };

  dateline.connect = (receive) =>
    new Promise((resolve) => {
      new QWebChannel(qt.webChannelTransport, (channel) => {
        const bridge = channel.objects.bridge;
        bridge.to_page.connect((text) => receive(checked(JSON.parse(text))));
        resolve((message) => bridge.from_page(JSON.stringify(message)));
      });
    });
})();
