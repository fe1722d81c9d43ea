/* The map dressed for a picture that leaves the program: no buttons, and everything named that a
 * picture on its own has to say: the article, what the colours tell, the border view.
 */
"use strict";
dateline.part((atlas) => {
  const { make } = dateline;
  const box = atlas.map.getContainer();
  const title = make("strong"), source = make("span"), program = make("span", "program");
  const caption = make("div", "caption corner", { hidden: "" }, title, source);
  const foot = box.querySelector(".foot");
  program.hidden = true;
  foot.append(program);
  box.append(caption);

  atlas.on("picture", async (message) => {
    title.textContent = message.title;
    source.textContent = message.source;
    program.textContent = message.program;
    caption.hidden = program.hidden = !message.on;
    box.classList.toggle("picture", message.on);
    atlas.closeFan();
    atlas.card.away();
    atlas.emit("dressed", message.on);
    await dateline.twoFrames();
    // Labels make room for the caption in a frame of their own.
    await dateline.twoFrames();
    if (message.on) atlas.tell({ t: "pictured" });
  });
});
