/* The words of the page: the program sends them in the reader's language, the page has none. */
"use strict";
dateline.part((atlas) => {
  let texts = {}, counts = {}, said = {}, plural = null, language = "en";

  // A function in place of a text: a value may hold what `replace` would take for a pattern.
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (field, name) => values[name] ?? field);

  /** The text called `key`, its fields in braces filled with `values`. */
  atlas.word = (key, values = {}) => filled(texts[key] ?? "", values);

  /** How many of something, in the plural form that the language has for the number. */
  atlas.count = (key, n) => {
    plural ??= new Intl.PluralRules(language);
    const forms = counts[key] ?? {};
    return filled(forms[plural.select(n)] ?? forms.other ?? "", { n: atlas.number(n) });
  };

  /** The same under a filter: "1 of 11 about", where `whole` is how many there are without it. */
  atlas.share = (key, n, whole) => {
    if (!whole) return atlas.count(key, n);
    const number = atlas.number(whole);
    return atlas.count(key, whole).replace(number, () => atlas.word("share", { count: atlas.number(n), total: number }));
  };

  // The engine does not know every language: then as where the sign for thousands is a space.
  atlas.number = (n) => n.toLocaleString([language, "ru"]);

  /** What the atlas's own files say in English, in the reader's language. */
  atlas.said = (english) => said[english] ?? english;

  /** Several things in one: "A, B and C". */
  atlas.listed = (things) => Intl.ListFormat.supportedLocalesOf(language).length
    ? new Intl.ListFormat(language, { type: "conjunction" }).format(things)
    : things.join(", ");

  /** A name in capitals, by the rules of its language. */
  atlas.capitals = (name) => name.toLocaleUpperCase(language);

  atlas.on("words", (message) => {
    ({ texts, counts, said, language } = message);
    plural = null;
    document.documentElement.lang = language;
    // What a screen reader calls the page.
    document.title = atlas.word("title");
  }, true);
});
