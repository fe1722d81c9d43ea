<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The library has no other account of the same days and places.</source>
        <translation>Die Bibliothek hat keinen anderen Bericht von denselben Tagen und Orten.</translation>
    </message>
    <message>
        <source>Two Accounts</source>
        <translation>Zwei Berichte</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Compare the Two Articles…</source>
        <translation>Die zwei Artikel vergleichen…</translation>
    </message>
    <message>
        <source>Compare with the Open Article…</source>
        <translation>Mit dem offenen Artikel vergleichen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Not the Same Story</source>
        <translation>Nicht dieselbe Geschichte</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take Out of the Bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation>Artikel nach Titel filtern</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Meiste Zitate</translation>
    </message>
    <message>
        <source>Newest kept</source>
        <translation>Neuzugänge</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Zuletzt veröffentlicht</translation>
    </message>
    <message>
        <source>No article fits. Take a filter off to see more.</source>
        <translation>Kein Artikel passt. Entfernen Sie einen Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No articles yet: open one, paste one, or drop one here.</source>
        <translation>Noch keine Artikel: Öffnen Sie einen, fügen Sie einen ein oder ziehen Sie einen hierher.</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Rename Article</source>
        <translation>Artikel umbenennen</translation>
    </message>
    <message>
        <source>Table of Details…</source>
        <translation>Tabelle der Angaben …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up Library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>No library is open, so there is nothing to do.</source>
        <translation>Keine Bibliothek ist offen, also gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>The library is as it was in {name}.</source>
        <translation>Die Bibliothek ist wieder so wie in {name}.</translation>
    </message>
    <message>
        <source>The library is backed up as {name}.</source>
        <translation>Die Bibliothek wurde als {name} gesichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What it held before is kept as {name}.</source>
        <translation>Ihr voriger Inhalt wurde als {name} aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>BinFoot</name>
    <message>
        <source>Delete for Good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message numerus="yes">
        <source>%n quote(s) copied, each with its source.</source>
        <translation>
            <numerusform>%n Zitat kopiert, mit seiner Quelle.</numerusform>
            <numerusform>%n Zitate kopiert, jedes mit seiner Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>{what}: taken out. Ctrl+Z brings it back.</source>
        <translation>{what}: entfernt. Strg+Z holt es zurück.</translation>
    </message>
</context>
<context>
    <name>CardPageView</name>
    <message>
        <source>Nothing here any more</source>
        <translation>Hier ist nichts mehr</translation>
    </message>
    <message>
        <source>Quotes, people and events</source>
        <translation>Zitate, Personen und Ereignisse</translation>
    </message>
    <message>
        <source>The article has nothing for this page.</source>
        <translation>Der Artikel hat nichts für diese Seite.</translation>
    </message>
</context>
<context>
    <name>CardPlaces</name>
    <message>
        <source>Choose a quote first: click its card.</source>
        <translation>Zuerst ein Zitat wählen: auf seine Karte klicken.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Open Draft…</source>
        <translation>Entwurf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Check Quotations</source>
        <translation>Zitate prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Draft to check</source>
        <translation>Zu prüfender Entwurf</translation>
    </message>
    <message>
        <source>Open a Draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Paste a sentence or a draft: its quotations are looked up in the library.</source>
        <translation>Einen Satz oder Entwurf einfügen: seine Zitate werden in der Bibliothek gesucht.</translation>
    </message>
    <message>
        <source>Quotations; Enter shows the source</source>
        <translation>Zitate; Eingabetaste zeigt die Quelle</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Es gibt keine Bibliothek: zuerst Artikel öffnen oder importieren.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Noch nichts zu prüfen.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Zum Eingrenzen tippen</translation>
    </message>
    <message>
        <source>Type to narrow, or {own}</source>
        <translation>Suchbegriff oder {own}</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Nach unten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>Ne&amp;u…</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export Collection…</source>
        <translation>Sammlung exportieren …</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>No&amp;tiz…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>No collection yet: choose a quote and put it into one, or make one here.</source>
        <translation>Noch keine Sammlung: ein Zitat wählen und in eine legen, oder hier eine anlegen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Quotes of the collection; Enter shows one</source>
        <translation>Zitate der Sammlung; Eingabetaste zeigt eines</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What this quote is here for</source>
        <translation>Wozu dieses Zitat hier steht</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>nicht mehr in der Bibliothek</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Collection (a new name makes a new one)</source>
        <translation>Sammlung (ein neuer Name legt eine neue an)</translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Ist schon in „{name}“.</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Meine Zitate</translation>
    </message>
    <message>
        <source>Put into Collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Put into “{name}”.</source>
        <translation>In „{name}“ gelegt.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read Articles</source>
        <translation>&amp;Artikel lesen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Each row of {name} is an article. This is what its columns hold:</source>
        <translation>Jede Zeile von {name} ist ein Artikel. Das enthalten die Spalten:</translation>
    </message>
    <message>
        <source>Rows without a text are left out, and named.</source>
        <translation>Zeilen ohne Text werden weggelassen und genannt.</translation>
    </message>
    <message>
        <source>Say which column holds the text of the articles.</source>
        <translation>Sagen Sie, welche Spalte den Text der Artikel enthält.</translation>
    </message>
    <message>
        <source>The columns’ names</source>
        <translation>Die Namen der Spalten</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Was „{column}“ enthält</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles and Dateline documents</source>
        <translation>Artikel und Dateline-Dokumente</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>In der Zwischenablage ist nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Click an entry, or press Enter on it, to see it in its article.</source>
        <translation>Klicken Sie einen Eintrag an oder drücken Sie darauf Enter, um ihn in seinem Artikel zu sehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare Articles</source>
        <translation>Artikel vergleichen</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What both articles have and what only one has</source>
        <translation>Was beide Artikel haben und was nur einer hat</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Choose two articles in the list to compare them (Ctrl+click).</source>
        <translation>Wählen Sie in der Liste zwei Artikel, um sie zu vergleichen (Strg+Klick).</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation>Hinzugefügt. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Corrected. Ctrl+Z takes it back.</source>
        <translation>Berichtigt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Speaker now: {name}. Ctrl+Z takes it back.</source>
        <translation>Sprecher jetzt: {name}. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Which country does it always mean?</source>
        <translation>Welches Land ist immer gemeint?</translation>
    </message>
    <message>
        <source>Which country is it in?</source>
        <translation>In welchem Land liegt der Ort?</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>{name} and {other} are one person now. Ctrl+Z parts them.</source>
        <translation>{name} und {other} sind jetzt eine Person. Strg+Z trennt sie.</translation>
    </message>
</context>
<context>
    <name>CountriesList</name>
    <message>
        <source>Countries of the article, by evidence</source>
        <translation>Länder des Artikels nach Belegen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>How it stands in the article</source>
        <translation>Wie es im Artikel steht</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Most evidence first</source>
        <translation>Meiste Belege zuerst</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Quotes about it</source>
        <translation>Zitate über das Land</translation>
    </message>
    <message>
        <source>Quotes by its people</source>
        <translation>Zitate von Personen des Landes</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Click a country on the map, or choose one in the list.</source>
        <translation>Klicken Sie auf der Karte ein Land an oder wählen Sie eines in der Liste.</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Kein Land gewählt</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Alles anzeigen: {name}</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Der Artikel nennt kein Land.</translation>
    </message>
    <message>
        <source>The article was filed from {place}.</source>
        <translation>Meldungsort des Artikels: {place}.</translation>
    </message>
    <message>
        <source>This long article is being read …</source>
        <translation>Dieser lange Artikel wird gelesen …</translation>
    </message>
    <message>
        <source>{name} is not in this article.</source>
        <translation>{name} kommt in diesem Artikel nicht vor.</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Quotes, people and events of the country</source>
        <translation>Zitate, Personen und Ereignisse des Landes</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Dateline made a mistake. You can go on working; to be safe, start it again.</source>
        <translation>In Dateline ist ein Fehler aufgetreten. Sie können weiterarbeiten; sicherer ist ein Neustart.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report below helps whoever looks into it.</source>
        <translation>Es wurde nichts gesendet. Der Bericht unten hilft bei der Fehlersuche.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The open article was kept in {file}.</source>
        <translation>Der offene Artikel wurde in {file} gesichert.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}). Choose another folder.</source>
        <translation>{name} kann nicht geschrieben werden ({why}). Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>CurrentArticle</name>
    <message>
        <source>Known already: “{title}” is in the list as you left it.</source>
        <translation>Schon bekannt: „{title}“ steht so in der Liste, wie Sie ihn verlassen haben.</translation>
    </message>
    <message>
        <source>Known already: “{title}” is shown as you left it.</source>
        <translation>Schon bekannt: „{title}“ wird so angezeigt, wie Sie ihn verlassen haben.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>for example 30 November 2022, November 2022, or 2022</source>
        <translation>zum Beispiel 30. November 2022, November 2022 oder 2022</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Corrections of this article</source>
        <translation>Berichtigungen dieses Artikels</translation>
    </message>
    <message>
        <source>Nothing was corrected in this article.</source>
        <translation>In diesem Artikel wurde nichts berichtigt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Sources cited as</source>
        <translation>&amp;Quellen zitiert nach</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Holds the article’s full text: mind the rights of its author.</source>
        <translation>Enthält den vollen Text des Artikels: Beachten Sie die Rechte des Autors.</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Medium, Titel, Tag</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any or none</source>
        <translation>Mit oder ohne Schlagwort</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>No article has a tag yet</source>
        <translation>Noch kein Artikel hat ein Schlagwort</translation>
    </message>
    <message>
        <source>Only articles with a tag</source>
        <translation>Nur Artikel mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Only articles with the tag {name}</source>
        <translation>Nur Artikel mit dem Schlagwort {name}</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Nur Artikel mit Stern</translation>
    </message>
    <message>
        <source>Only unread articles</source>
        <translation>Nur ungelesene Artikel</translation>
    </message>
    <message>
        <source>Show the deleted articles</source>
        <translation>Gelöschte Artikel anzeigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>Group the results: {way}</source>
        <translation>Ergebnisse ordnen: {way}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Close this hint</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Click a country</source>
        <translation>Land anklicken</translation>
    </message>
    <message>
        <source>Click a quote to see its sentence</source>
        <translation>Zitat anklicken, um den Satz zu sehen</translation>
    </message>
    <message>
        <source>Drop any article here</source>
        <translation>Beliebigen Artikel hierher ziehen</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Pasted page</source>
        <translation>Eingefügte Seite</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>ItemPages</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Review the whole library (Ctrl+Shift+R)</source>
        <translation>Die ganze Bibliothek prüfen (Strg+Umschalt+R)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Dateline speaks this language from its next start on.</source>
        <translation>Dateline spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Start Again Now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>LatePanes</name>
    <message>
        <source>Article</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Corrections, the newest first</source>
        <translation>Korrekturen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Take Back (Del)</source>
        <translation>Zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles (Ctrl+5)</source>
        <translation>Artikel (Strg+5)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Countries (Ctrl+3)</source>
        <translation>Länder (Strg+3)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Offline: Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>People (Ctrl+4)</source>
        <translation>Personen (Strg+4)</translation>
    </message>
    <message>
        <source>Search (Ctrl+2)</source>
        <translation>Suche (Strg+2)</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>gemeldet aus {place}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist offen.</translation>
    </message>
    <message>
        <source>Read the article again; from then on it is.</source>
        <translation>Den Artikel neu lesen; von da an ist es aufbewahrt.</translation>
    </message>
    <message>
        <source>Save the article as a document (File, Save) to keep them.</source>
        <translation>Speichern Sie den Artikel als Dokument (Datei, Dokument speichern), um sie zu behalten.</translation>
    </message>
    <message>
        <source>The library may be read but not changed: corrections are not kept.</source>
        <translation>Die Bibliothek darf gelesen, aber nicht verändert werden: Korrekturen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>What the article was before its corrections is not kept.</source>
        <translation>Wie der Artikel vor seinen Berichtigungen war, ist nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Größer (Strg+Rad)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Kleiner (Strg+Rad)</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>The Original of This Article</source>
        <translation>Das Original dieses Artikels</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Overview of what this search finds</source>
        <translation>Überblick über die Treffer dieser Suche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Table of the overview; Enter shows a row’s quotes</source>
        <translation>Tabelle des Überblicks; Eingabetaste zeigt die Zitate einer Zeile</translation>
    </message>
    <message>
        <source>The whole library, or what a search finds</source>
        <translation>Die ganze Bibliothek oder die Treffer einer Suche</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Es gibt keine Bibliothek: zuerst Artikel öffnen oder importieren.</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>die ganze Bibliothek</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Decided otherwise already, which is kept: </source>
        <translation>Schon anders entschieden, das bleibt: </translation>
    </message>
    <message>
        <source>Left out, what holds already is kept: {rule}</source>
        <translation>Weggelassen, was schon gilt, bleibt: {rule}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Ausgelassen: {why}</translation>
    </message>
    <message>
        <source>The pack changes nothing in the library’s articles.</source>
        <translation>Das Paket ändert an den Artikeln der Bibliothek nichts.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Apply Correction Pack</source>
        <translation>Berichtigungspaket anwenden</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>{name} anwenden</translation>
    </message>
    <message>
        <source>Correction packs</source>
        <translation>Berichtigungspakete</translation>
    </message>
    <message>
        <source>From now on this holds for every article that comes in.</source>
        <translation>Von jetzt an gilt das für jeden neuen Artikel.</translation>
    </message>
    <message>
        <source>It holds for articles that come in; the others are as they were.</source>
        <translation>Es gilt für Artikel, die hereinkommen; die anderen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>It takes the place of: {rules}.</source>
        <translation>Es tritt an die Stelle von: {rules}.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet: there is nothing to save.</source>
        <translation>Noch wurde nichts berichtigt: es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Save Corrections as Pack</source>
        <translation>Berichtigungen als Paket speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who decided, as others will read it (may stay empty):</source>
        <translation>Wer entschieden hat, wie andere es lesen (darf leer bleiben):</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save Map Picture</source>
        <translation>Kartenbild speichern</translation>
    </message>
</context>
<context>
    <name>ParticularsAsking</name>
    <message>
        <source>Choose articles in the list first (Ctrl+click, or Ctrl+A for all).</source>
        <translation>Wählen Sie zuerst Artikel in der Liste (Strg+Klick, oder Strg+A für alle).</translation>
    </message>
</context>
<context>
    <name>ParticularsDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Set for All Chosen…</source>
        <translation>Für alle gewählten &amp;setzen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Details of the articles</source>
        <translation>Angaben zu den Artikeln</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Nach &amp;unten füllen</translation>
    </message>
</context>
<context>
    <name>ParticularsModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ParticularsSheet</name>
    <message>
        <source>About this article</source>
        <translation>Zu diesem Artikel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Gemeldet aus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>for example 30 November 2022, or 2022-11-30</source>
        <translation>zum Beispiel 30. November 2022 oder 2022-11-30</translation>
    </message>
    <message>
        <source>not stated in the article</source>
        <translation>im Artikel nicht angegeben</translation>
    </message>
    <message>
        <source>not stated; the file suggests {day}</source>
        <translation>nicht angegeben; die Datei legt {day} nahe</translation>
    </message>
    <message>
        <source>not stated; “Tuesday” and “last week” stay without a date until it is known</source>
        <translation>nicht angegeben; bis der Tag bekannt ist, bleiben „Dienstag“ und „letzte Woche“ ohne Datum</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022, or leave it empty.</source>
        <translation>„{day}“ ist kein Tag. Schreiben Sie etwa 30. November 2022, oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>ParticularsTable</name>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Spalten; ein Klick sortiert</translation>
    </message>
    <message>
        <source>Details of the articles, one in each row</source>
        <translation>Angaben zu den Artikeln, einer je Zeile</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Set for All Chosen</source>
        <translation>Für alle gewählten setzen</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Order of the people</source>
        <translation>Reihenfolge der Personen</translation>
    </message>
    <message>
        <source>People of the article</source>
        <translation>Personen des Artikels</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Searching the library</source>
        <translation>Die Bibliothek wird durchsucht</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <source>Fix… (F)</source>
        <translation>Berichtigen… (F)</translation>
    </message>
    <message>
        <source>Not this (X)</source>
        <translation>Nicht das (X)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Überspringen (Leertaste)</translation>
    </message>
    <message>
        <source>What comes after it</source>
        <translation>Was danach kommt</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Accept the {count} shown here</source>
        <translation>Die {count} hier gezeigten annehmen</translation>
    </message>
    <message>
        <source>Nothing waits for your eye: what is left is sure, or you decided it.</source>
        <translation>Nichts wartet auf Sie: der Rest ist sicher oder von Ihnen entschieden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review the library</source>
        <translation>Die Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Herausgenommen. Strg+Z bringt es zurück.</translation>
    </message>
    <message>
        <source>{count} of {total} decided</source>
        <translation>{count} von {total} entschieden</translation>
    </message>
    <message>
        <source>{read} of {count} articles read</source>
        <translation>{read} von {count} Artikeln gelesen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>There is no text to read: open your own copy of the article.</source>
        <translation>Es gibt keinen Text zum Vorlesen: öffnen Sie Ihre eigene Kopie des Artikels.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Add one to its speech.</source>
        <translation>Dieser Rechner hat keine Stimme für {language}. Fügen Sie seiner Sprachausgabe eine hinzu.</translation>
    </message>
    <message>
        <source>This computer has no voice. To get one, run “{line}”.</source>
        <translation>Dieser Rechner hat keine Stimme. Um eine zu bekommen, führen Sie „{line}“ aus.</translation>
    </message>
    <message>
        <source>This computer’s voice failed; nothing more is read.</source>
        <translation>Die Stimme dieses Rechners ist ausgefallen; es wird nichts weiter vorgelesen.</translation>
    </message>
    <message>
        <source>sentence {number} of {count}</source>
        <translation>Satz {number} von {count}</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Article</source>
        <translation>Artikeltext</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Restore to the story</source>
        <translation>In den Text zurückholen</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every article is read with the present rules already.</source>
        <translation>Alle Artikel sind bereits mit den aktuellen Regeln gelesen.</translation>
    </message>
    <message>
        <source>Every correction of yours is kept: an article in which one would be lost stays as it is. You can go on working meanwhile, and take it all back afterwards.</source>
        <translation>Alle Ihre Korrekturen bleiben erhalten: Ein Artikel, in dem eine verloren ginge, bleibt, wie er ist. Sie können inzwischen weiterarbeiten und danach alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read Again Anyway</source>
        <translation>Trotzdem neu lesen</translation>
    </message>
    <message>
        <source>Read All Articles Again</source>
        <translation>Alle Artikel neu lesen</translation>
    </message>
    <message>
        <source>The document's reading is used.</source>
        <translation>Die Lesart des Dokuments wird verwendet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use the Document</source>
        <translation>Dokument verwenden</translation>
    </message>
    <message>
        <source>“{title}” is known already and shown as you left it; the document has it otherwise.</source>
        <translation>„{title}“ ist schon bekannt und wird so angezeigt, wie Sie ihn verlassen haben; das Dokument enthält eine andere Fassung.</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review, {count} to look at</source>
        <translation>Prüfung, {count} anzusehen</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Quotes (dashes) and hits (diamonds) in the whole article</source>
        <translation>Zitate (Striche) und Treffer (Rauten) im ganzen Artikel</translation>
    </message>
    <message>
        <source>Quotes and hits in the whole article</source>
        <translation>Zitate und Treffer im ganzen Artikel</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>No rule holds: choose “Never a person” or “Always this country” on a card.</source>
        <translation>Keine Regel gilt: wählen Sie „Nie eine Person“ oder „Immer dieses Land“ auf einer Karte.</translation>
    </message>
    <message>
        <source>Rules for every article</source>
        <translation>Regeln für jeden Artikel</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody has a name that sounds alike: type part of another name.</source>
        <translation>Niemand heißt ähnlich: Tippen Sie einen Teil eines anderen Namens.</translation>
    </message>
    <message>
        <source>Nobody of the library has such a name.</source>
        <translation>In der Bibliothek heißt niemand so.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Personen der Bibliothek</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>Who is {name} in other articles?</source>
        <translation>Wer ist {name} in anderen Artikeln?</translation>
    </message>
</context>
<context>
    <name>SameStories</name>
    <message>
        <source>Not the Same Story</source>
        <translation>Nicht dieselbe Geschichte</translation>
    </message>
    <message>
        <source>“{title}” is the same story as “{other}”; it is counted once.</source>
        <translation>„{title}“ ist dieselbe Geschichte wie „{other}“; sie wird einmal gezählt.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Dateline documents</source>
        <translation>Dateline-Dokumente</translation>
    </message>
    <message>
        <source>Dateline failed to write the file ({why}).</source>
        <translation>Dateline konnte die Datei nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>Save Document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search in: {where}</source>
        <translation>Suchen in: {where}</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Wie es weitergehen kann</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search quotes, people, countries</source>
        <translation>Zitate, Personen, Länder suchen</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved and past searches</source>
        <translation>Gespeicherte und frühere Suchen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Did you mean: {words}</source>
        <translation>Meinten Sie: {words}</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Frühere Suchen</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Position unter den Ergebnissen</translation>
    </message>
    <message>
        <source>Remove: {part}</source>
        <translation>Entfernen: {part}</translation>
    </message>
    <message>
        <source>Searched before:</source>
        <translation>Früher gesucht:</translation>
    </message>
    <message>
        <source>Searching the library. Esc stops it.</source>
        <translation>Die Bibliothek wird durchsucht. Esc hält die Suche an.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>{count} without: {part}</source>
        <translation>{count} ohne: {part}</translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message>
        <source>A person or a country</source>
        <translation>Eine Person oder ein Land</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Table; Enter shows a row’s quotes</source>
        <translation>Tabelle; die Eingabetaste zeigt die Zitate einer Zeile</translation>
    </message>
    <message>
        <source>The library has no dated quote by or about “{name}”.</source>
        <translation>Die Bibliothek hat kein datiertes Zitat von oder über „{name}“.</translation>
    </message>
    <message>
        <source>Then and Now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Es gibt keine Bibliothek: zuerst Artikel öffnen oder importieren.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Whose words then and now</source>
        <translation>Wessen Worte damals und heute</translation>
    </message>
    <message>
        <source>Write a person’s or a country’s name, and press Enter.</source>
        <translation>Schreiben Sie den Namen einer Person oder eines Landes und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>now is since {month}</source>
        <translation>heute ist seit {month}</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>Before</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Timeline of events and dated quotes</source>
        <translation>Zeitleiste der Ereignisse und datierten Zitate</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Fold the timeline</source>
        <translation>Zeitleiste einklappen</translation>
    </message>
    <message>
        <source>Remove the time range</source>
        <translation>Zeitraum entfernen</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Dasselbe als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Zeitleiste ausklappen</translation>
    </message>
    <message>
        <source>{days}: {count} of {total}</source>
        <translation>{days}: {count} von {total}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Events and dated quotes as a table</source>
        <translation>Ereignisse und datierte Zitate als Tabelle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Im Artikel suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Größerer Text (Strg++)</translation>
    </message>
    <message>
        <source>Letters and reading</source>
        <translation>Buchstaben und Lesen</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Kleinerer Text (Strg+−)</translation>
    </message>
    <message>
        <source>The map goes along with the paragraph you read</source>
        <translation>Die Karte folgt dem Absatz, den Sie lesen</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Übliche Größe (Strg+0)</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>Stellen im Artikel</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The correction was not made: {why}</source>
        <translation>Die Korrektur wurde nicht vorgenommen: {why}</translation>
    </message>
</context>
<context>
    <name>_Turner</name>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>Vorwärts zur nächsten Seite</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A map explorer for the news: who said what about which country, and where the article says so.

Everything happens on this computer; nothing leaves it.</source>
        <translation>Die Nachrichten auf der Karte: wer was über welches Land gesagt hat und wo es im Artikel steht.

Alles geschieht auf diesem Rechner; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Über Dateline</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dateline's icon</source>
        <translation>Das Symbol von Dateline</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions, licence and notices</source>
        <translation>Versionen, Lizenz und Hinweise</translation>
    </message>
    <message>
        <source>{name} is missing from this installation.</source>
        <translation>In dieser Installation fehlt {name}.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%n (person|people) in both</source>
        <translation>
            <numerusform>%n Person in beiden</numerusform>
            <numerusform>%n Personen in beiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Ü&amp;ber Dateline</translation>
    </message>
    <message>
        <source>&amp;Apply Pack…</source>
        <translation>Paket an&amp;wenden…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikelliste</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back up Library…</source>
        <translation>Bibliothek s&amp;ichern…</translation>
    </message>
    <message>
        <source>&amp;Compare Articles…</source>
        <translation>Artikel &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Source</source>
        <translation>Zitat mit Quelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Corrections of This Article…</source>
        <translation>&amp;Berichtigungen dieses Artikels…</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>&amp;Papierkorb leeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fit Map to Article</source>
        <translation>Länder des Artikels an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Next Country</source>
        <translation>&amp;Nächstes Land</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>Artikel ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Put into Collection…</source>
        <translation>In eine Sammlung &amp;legen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Read All Articles Again…</source>
        <translation>Alle Artikel neu &amp;lesen…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remove the Sample</source>
        <translation>Beispiel &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Restore Library…</source>
        <translation>Bibliothek &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>P&amp;rüfung</translation>
    </message>
    <message>
        <source>&amp;Review What Is Doubtful</source>
        <translation>&amp;Zweifelhaftes prüfen</translation>
    </message>
    <message>
        <source>&amp;Save Corrections as Pack…</source>
        <translation>Berichtigungen als Paket &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Save Document</source>
        <translation>Dokument &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Search Quotes</source>
        <translation>Zitate &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Show the Bin</source>
        <translation>Papierkorb an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Table of Details…</source>
        <translation>&amp;Tabelle der Angaben …</translation>
    </message>
    <message>
        <source>&amp;Then and Now</source>
        <translation>&amp;Damals und heute</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Ze&amp;itleiste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;rticle Text</source>
        <translation>Artikelte&amp;xt</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>Artikelan&amp;gaben…</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Check &amp;Quotations…</source>
        <translation>Z&amp;itate prüfen…</translation>
    </message>
    <message>
        <source>Cite as &amp;Outlet, Title, Day</source>
        <translation>Zitieren als &amp;Medium, Titel, Tag</translation>
    </message>
    <message>
        <source>Cite in &amp;APA</source>
        <translation>Zitieren nach &amp;APA</translation>
    </message>
    <message>
        <source>Cite in C&amp;hicago</source>
        <translation>Z&amp;itieren nach Chicago</translation>
    </message>
    <message>
        <source>Cite in M&amp;LA</source>
        <translation>&amp;Zitieren nach MLA</translation>
    </message>
    <message>
        <source>Co&amp;llections</source>
        <translation>Sammlun&amp;gen</translation>
    </message>
    <message>
        <source>Colours as the &amp;System</source>
        <translation>Farben wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Copy &amp;Map Picture</source>
        <translation>Kartenbild ko&amp;pieren</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;Timeline</source>
        <translation>Zeitleiste &amp;ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Or&amp;dner öffnen…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal</source>
        <translation>Ori&amp;ginal</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>Page &amp;Before</source>
        <translation>Vo&amp;rige Seite</translation>
    </message>
    <message>
        <source>Pre&amp;vious Country</source>
        <translation>V&amp;origes Land</translation>
    </message>
    <message>
        <source>Re&amp;store the Sample</source>
        <translation>Beispiel &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Read &amp;Choice Aloud</source>
        <translation>Aus&amp;wahl vorlesen</translation>
    </message>
    <message>
        <source>Read Article &amp;Aloud or Stop</source>
        <translation>Artikel v&amp;orlesen oder beenden</translation>
    </message>
    <message>
        <source>Review the &amp;Whole Library</source>
        <translation>Die &amp;ganze Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Rules for &amp;Every Article…</source>
        <translation>R&amp;egeln für jeden Artikel …</translation>
    </message>
    <message>
        <source>Save &amp;Map Picture…</source>
        <translation>Kartenbi&amp;ld speichern…</translation>
    </message>
    <message>
        <source>Save Document &amp;As…</source>
        <translation>Dokument speichern &amp;unter…</translation>
    </message>
    <message>
        <source>T&amp;wo Accounts…</source>
        <translation>Z&amp;wei Berichte …</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message numerus="yes">
        <source>%n part(s) (is|are) no article:</source>
        <translation>
            <numerusform>%n Teil ist kein Artikel:</numerusform>
            <numerusform>%n Teile sind keine Artikel:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <translation>
            <numerusform>Weggelassen: {names} und %n weiterer.</numerusform>
            <numerusform>Weggelassen: {names} und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) counted again.</source>
        <translation>
            <numerusform>%n Artikel wird wieder gezählt.</numerusform>
            <numerusform>%n Artikel werden wieder gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) deleted.</source>
        <translation>
            <numerusform>%n Artikel wurde gelöscht.</numerusform>
            <numerusform>%n Artikel wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) gone for good.</source>
        <translation>
            <numerusform>%n Artikel wurde endgültig gelöscht.</numerusform>
            <numerusform>%n Artikel wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) out of the bin.</source>
        <translation>
            <numerusform>%n Artikel wurde aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Artikel wurden aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the same story as another one; each story is counted once.</source>
        <translation>
            <numerusform>%n Artikel hat dieselbe Geschichte wie ein anderer; jede Geschichte wird einmal gezählt.</numerusform>
            <numerusform>%n Artikel haben dieselbe Geschichte wie ein anderer; jede Geschichte wird einmal gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin</source>
        <translation>
            <numerusform>%n Artikel im Papierkorb</numerusform>
            <numerusform>%n Artikel im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours (is|are) lost.</source>
        <translation>
            <numerusform>%n Ihrer Korrekturen geht verloren.</numerusform>
            <numerusform>%n Ihrer Korrekturen gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a star.</source>
        <translation>
            <numerusform>%n davon hat einen Stern.</numerusform>
            <numerusform>%n davon haben einen Stern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) tags.</source>
        <translation>
            <numerusform>%n davon hat Schlagwörter.</numerusform>
            <numerusform>%n davon haben Schlagwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>%n noch zu lesen</numerusform>
            <numerusform>%n noch zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read again</source>
        <translation>
            <numerusform>%n noch neu zu lesen</numerusform>
            <numerusform>%n noch neu zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was read and found in (it|them) is lost.</source>
        <translation>
            <numerusform>Alles, was darin gelesen und gefunden wurde, geht verloren.</numerusform>
            <numerusform>Alles, was darin gelesen und gefunden wurde, geht verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>%n Artikel endgültig löschen?</numerusform>
            <numerusform>%n Artikel endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone. Only a backup would keep (it|them).</source>
        <translation>
            <numerusform>Das lässt sich nicht rückgängig machen. Nur in einer Sicherung bliebe er erhalten.</numerusform>
            <numerusform>Das lässt sich nicht rückgängig machen. Nur in einer Sicherung blieben sie erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>reading, {share} %</source>
        <translation>wird gelesen, {share} %</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>the same story as “{title}”</source>
        <translation>dieselbe Geschichte wie „{title}“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Install dateline[dask].</source>
        <translation>Installieren Sie dateline[dask].</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
        <source>Running on a cluster needs Dask, which is not installed.</source>
        <translation>Die Berechnung auf einem Cluster benötigt Dask, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine’s memory.</source>
        <translation>{name} ist zu groß für den Arbeitsspeicher dieses Rechners.</translation>
    </message>
    <message>
        <source>{name} stopped the process that read it.</source>
        <translation>{name} hat den Prozess zum Absturz gebracht, der die Datei las.</translation>
    </message>
</context>
<context>
    <name>border view</name>
    <message>
        <source>De-facto view</source>
        <translation>de facto</translation>
    </message>
    <message>
        <source>Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel.</source>
        <translation>An die Vereinten Nationen angelehnt: Die Krim gehört zur Ukraine, die Westsahara ist ungeteilt, Nordzypern gehört zu Zypern, Somaliland zu Somalia. Eine Karte der Vereinten Nationen ist es nicht: Kosovo und Taiwan sind gesondert gezeichnet, die Golanhöhen bei Israel.</translation>
    </message>
    <message>
        <source>UN-based view</source>
        <translation>nach UN</translation>
    </message>
    <message>
        <source>Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm with Morocco, Northern Cyprus and Somaliland on their own.</source>
        <translation>Wer das Gebiet 2018 kontrollierte: die Krim bei Russland, die Westsahara westlich des Walls bei Marokko, Nordzypern und Somaliland für sich.</translation>
    </message>
</context>
<context>
    <name>borders</name>
    <message>
        <source>Choose one of: {views}.</source>
        <translation>Wählen Sie eine davon: {views}.</translation>
    </message>
    <message>
        <source>There is no border view “{view}”.</source>
        <translation>Es gibt keine Grenzansicht „{view}“.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>0 quotations in the draft</source>
        <translation>0 Zitate im Entwurf</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Another speaker’s words</source>
        <translation>Worte eines anderen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Joined from several</source>
        <translation>Aus mehreren verbunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Source: “{words}” — {speaker}, {article}</source>
        <translation>Quelle: „{words}“ — {speaker}, {article}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>added: “{draft}”</source>
        <translation>hinzugefügt: „{draft}“</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>ausgelassen: „{source}“</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>“{draft}” where the source has “{source}”</source>
        <translation>„{draft}“, wo die Quelle „{source}“ hat</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>A term the article sets in quotation marks, not a statement</source>
        <translation>Ein Begriff in Anführungszeichen des Artikels, keine Aussage</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Medium, Titel, Tag</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of one statement</source>
        <translation>Teil {part} von {parts} einer Aussage</translation>
    </message>
    <message>
        <source>Partial quote, not a full sentence</source>
        <translation>Teilzitat, kein ganzer Satz</translation>
    </message>
    <message>
        <source>Quoted within someone else's statement</source>
        <translation>In der Aussage einer anderen Person zitiert</translation>
    </message>
    <message>
        <source>Reported speech in the article's words, not verbatim</source>
        <translation>Wiedergabe in den Worten des Artikels, nicht wörtlich</translation>
    </message>
    <message>
        <source>Stands inside another quote</source>
        <translation>Steht in einem anderen Zitat</translation>
    </message>
    <message>
        <source>Words in brackets were inserted by the article</source>
        <translation>Wörter in eckigen Klammern hat der Artikel eingefügt</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>Veröffentlichungsdatum unbekannt</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Es gibt keine Sammlung „{name}“.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Vorhanden sind: {names}.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries in both articles</source>
        <translation>Länder in beiden Artikeln</translation>
    </message>
    <message>
        <source>Countries in one article only</source>
        <translation>Länder nur in einem Artikel</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Daten, die nicht übereinstimmen</translation>
    </message>
    <message>
        <source>In both articles: {counts}</source>
        <translation>In beiden Artikeln: {counts}</translation>
    </message>
    <message>
        <source>No country is in both articles.</source>
        <translation>Kein Land kommt in beiden Artikeln vor.</translation>
    </message>
    <message>
        <source>No statement is quoted in both articles.</source>
        <translation>Keine Aussage wird in beiden Artikeln zitiert.</translation>
    </message>
    <message>
        <source>Nobody is named in both articles.</source>
        <translation>Niemand wird in beiden Artikeln genannt.</translation>
    </message>
    <message>
        <source>People in both articles</source>
        <translation>Personen in beiden Artikeln</translation>
    </message>
    <message>
        <source>People in one article only</source>
        <translation>Personen nur in einem Artikel</translation>
    </message>
    <message>
        <source>Quoted in one article only</source>
        <translation>Nur in einem Artikel zitiert</translation>
    </message>
    <message>
        <source>Quotes of the same statement</source>
        <translation>Zitate derselben Aussage</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>filed from there</source>
        <translation>Meldungsort</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>the same words, cut otherwise</source>
        <translation>dieselben Worte, anders geschnitten</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Ask whoever made it which is meant.</source>
        <translation>Fragen Sie, wer es gemacht hat, was gemeint ist.</translation>
    </message>
    <message>
        <source>Choose a correction pack.</source>
        <translation>Wählen Sie eine Korrekturdatei.</translation>
    </message>
    <message>
        <source>The file was left as it is; ask for another copy of it.</source>
        <translation>Die Datei blieb, wie sie ist; bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Aktualisieren Sie Dateline, um die Datei zu öffnen; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{name} holds no corrections.</source>
        <translation>{name} enthält keine Korrekturen.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as corrections.</source>
        <translation>{name} ist beschädigt und nicht als Korrekturdatei lesbar.</translation>
    </message>
    <message>
        <source>{name} says two different things of “{what}”.</source>
        <translation>{name} sagt über „{what}“ zweierlei.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline.</source>
        <translation>{name} wurde mit einer neueren Version von Dateline gespeichert.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>%n darüber</numerusform>
            <numerusform>%n darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as people or adjective</source>
        <translation>
            <numerusform>%n als Volk oder Adjektiv</numerusform>
            <numerusform>%n als Volk oder Adjektiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by abbreviation</source>
        <translation>
            <numerusform>%n als Abkürzung</numerusform>
            <numerusform>%n als Abkürzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n namentlich</numerusform>
            <numerusform>%n namentlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n Führungsperson</numerusform>
            <numerusform>%n Führungspersonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search the library for them.</source>
        <translation>
            <numerusform>%n weiteres: in der Bibliothek suchen.</numerusform>
            <numerusform>%n weitere: in der Bibliothek suchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n Zitat von dort</numerusform>
            <numerusform>%n Zitate von dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n berichtet</numerusform>
            <numerusform>%n berichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Begriff</numerusform>
            <numerusform>%n Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through a city or seat of government</source>
        <translation>
            <numerusform>%n über eine Stadt oder einen Regierungssitz</numerusform>
            <numerusform>%n über eine Stadt oder einen Regierungssitz</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Always this country…</source>
        <translation>Immer dieses Land…</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Von Ihnen geprüft</translation>
    </message>
    <message>
        <source>Choose who {name} also is in other articles.</source>
        <translation>Wählen Sie, wer {name} in anderen Artikeln noch ist.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Meldungsort</translation>
    </message>
    <message>
        <source>Fix the date…</source>
        <translation>Datum berichtigen …</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Sprecher korrigieren</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s). Choose this to part them again.</source>
        <translation>
            <numerusform>In %n Artikel. Auswählen, um sie wieder zu trennen.</numerusform>
            <numerusform>In %n Artikeln. Auswählen, um sie wieder zu trennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In other articles ({count})</source>
        <translation>In anderen Artikeln ({count})</translation>
    </message>
    <message>
        <source>Its neighbours in this article</source>
        <translation>Seine Nachbarn in diesem Artikel</translation>
    </message>
    <message>
        <source>Leaders and people</source>
        <translation>Führungspersonen und andere</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>Weitere Aktionen zu dieser Karteikarte</translation>
    </message>
    <message>
        <source>Never a person, in any article</source>
        <translation>Nie eine Person, in keinem Artikel</translation>
    </message>
    <message>
        <source>No other article of the library has {name} by this name.</source>
        <translation>Kein anderer Artikel der Bibliothek hat {name} unter diesem Namen.</translation>
    </message>
    <message>
        <source>No other article of the library names it.</source>
        <translation>Kein anderer Artikel der Bibliothek nennt es.</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Not an event</source>
        <translation>Kein Ereignis</translation>
    </message>
    <message>
        <source>Not an organisation</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>Not this country</source>
        <translation>Nicht dieses Land</translation>
    </message>
    <message>
        <source>Nothing of {name} passes the filter.</source>
        <translation>Nichts von {name} kommt durch den Filter.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation of {country}</source>
        <translation>Organisation aus {country}</translation>
    </message>
    <message>
        <source>Part in two…</source>
        <translation>In zwei teilen…</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>In eine Sammlung legen …</translation>
    </message>
    <message>
        <source>Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})</source>
        <translation>Zitate nach Monaten, {first} bis {last}: {bars} (die meisten: {peak}, {count})</translation>
    </message>
    <message>
        <source>Said about</source>
        <translation>Gesagt über</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said by {name} about {country}</source>
        <translation>Gesagt von: {name} – Thema: {country}</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Dieselbe wie…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <translation>Im Original zeigen</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>Taken for the same person: {name}</source>
        <translation>Gilt als dieselbe Person: {name}</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>Dieselbe Person wie jemand anderes</translation>
    </message>
    <message>
        <source>The two are different people again.</source>
        <translation>Die beiden sind wieder verschiedene Personen.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>Under this filter: {nothing}.</source>
        <translation>Unter diesem Filter: {nothing}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>about</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>as people or adjective</source>
        <translation>als Volk oder Adjektiv</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>als Abkürzung</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>namentlich</translation>
    </message>
    <message>
        <source>country not stated</source>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>filed from</source>
        <translation>Meldungsort</translation>
    </message>
    <message>
        <source>full sentence</source>
        <translation>ganzer Satz</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>no events with {name}</source>
        <translation>keine Ereignisse mit {name}</translation>
    </message>
    <message>
        <source>no mentions</source>
        <translation>keine Erwähnungen</translation>
    </message>
    <message>
        <source>no other articles</source>
        <translation>keine anderen Artikel</translation>
    </message>
    <message>
        <source>no quotes about {name}</source>
        <translation>keine Zitate über {name}</translation>
    </message>
    <message>
        <source>no quotes by {name}</source>
        <translation>keine Zitate von {name}</translation>
    </message>
    <message>
        <source>nobody of {name}</source>
        <translation>niemand aus {name}</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>nicht zitiert</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>quote in a quote</source>
        <translation>Zitat im Zitat</translation>
    </message>
    <message>
        <source>reported, not quoted</source>
        <translation>wiedergegeben, nicht zitiert</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>über eine Stadt oder einen Regierungssitz</translation>
    </message>
    <message>
        <source>to {country}</source>
        <translation>an {country}</translation>
    </message>
    <message>
        <source>words [inserted]</source>
        <translation>Wörter [eingefügt]</translation>
    </message>
    <message>
        <source>{name} in other articles ({count})</source>
        <translation>{name} in anderen Artikeln ({count})</translation>
    </message>
    <message>
        <source>{name} is taken for the same person from now on.</source>
        <translation>{name} gilt von jetzt an als dieselbe Person.</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, Stand {day}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>Herbst {year}</translation>
    </message>
    <message>
        <source>Season of {year}</source>
        <translation>Jahreszeit {year}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit dem {day}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Frühling {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis zum {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>Winter {year}</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Details corrected</source>
        <translation>Angaben berichtigt</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Ereignis hinzugefügt</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <translation>Ereignis berichtigt</translation>
    </message>
    <message>
        <source>Organisation corrected</source>
        <translation>Organisation berichtigt</translation>
    </message>
    <message>
        <source>Parted: {name}</source>
        <translation>Getrennt: {name}</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Person berichtigt</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>Ort hinzugefügt</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>Zitat hinzugefügt</translation>
    </message>
    <message>
        <source>Quote corrected</source>
        <translation>Zitat berichtigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Sprecher: {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>Dieselbe wie {name}</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>aus {pack}</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} und %n weiteres</numerusform>
            <numerusform>{first} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{others} is the same person as {name}</source>
        <translation>{others} ist dieselbe Person wie {name}</translation>
    </message>
    <message>
        <source>“{name}” is never a person</source>
        <translation>„{name}“ ist nie eine Person</translation>
    </message>
    <message>
        <source>“{words}” always means {country}</source>
        <translation>„{words}“ meint immer {country}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n correction(s) found nothing to correct in the new reading.</source>
        <translation>
            <numerusform>Für %n Korrektur gab es in der neuen Lesart nichts mehr zu korrigieren.</numerusform>
            <numerusform>Für %n Korrekturen gab es in der neuen Lesart nichts mehr zu korrigieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputed land</name>
    <message>
        <source>Abkhazia</source>
        <translation>Abchasien</translation>
    </message>
    <message>
        <source>Aksai Chin</source>
        <translation>Aksai Chin</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>Arunachal Pradesh</translation>
    </message>
    <message>
        <source>Azad Kashmir and Gilgit-Baltistan</source>
        <translation>Asad Kaschmir und Gilgit-Baltistan</translation>
    </message>
    <message>
        <source>British overseas territory that Argentina claims as the Islas Malvinas.</source>
        <translation>Britisches Überseegebiet, das Argentinien als Islas Malvinas beansprucht.</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Krim</translation>
    </message>
    <message>
        <source>Declared independence from Somalia in 1991; its eastern parts are contested too.</source>
        <translation>Erklärte sich 1991 unabhängig von Somalia; auch sein Osten ist umstritten.</translation>
    </message>
    <message>
        <source>Declared itself a state in 1983; only Turkey recognises it.</source>
        <translation>Erklärte sich 1983 zum eigenen Staat; nur die Türkei erkennt ihn an.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Georgian under international law; broke away in the 1990s, Russian troops stand there.</source>
        <translation>Völkerrechtlich georgisch; spaltete sich in den 1990er-Jahren ab, russische Truppen sind dort stationiert.</translation>
    </message>
    <message>
        <source>Golan Heights</source>
        <translation>Golanhöhen</translation>
    </message>
    <message>
        <source>Held by China east of the Line of Actual Control; India claims it as part of Ladakh.</source>
        <translation>Östlich der tatsächlichen Kontrolllinie von China kontrolliert; Indien beansprucht es als Teil Ladakhs.</translation>
    </message>
    <message>
        <source>Held by India south and east of the Line of Control; Pakistan claims it.</source>
        <translation>Südlich und östlich der Kontrolllinie in indischer Hand; Pakistan beansprucht es.</translation>
    </message>
    <message>
        <source>Held by India south of the McMahon Line; China claims most of it as South Tibet.</source>
        <translation>Südlich der McMahon-Linie in indischer Hand; China beansprucht den größten Teil als Südtibet.</translation>
    </message>
    <message>
        <source>Held by Pakistan north and west of the Line of Control; India claims it.</source>
        <translation>Nördlich und westlich der Kontrolllinie in pakistanischer Hand; Indien beansprucht es.</translation>
    </message>
    <message>
        <source>Held by Russia since 1945; Japan claims the four as its Northern Territories.</source>
        <translation>Seit 1945 in russischer Hand; Japan beansprucht die vier Inseln als seine Nördlichen Territorien.</translation>
    </message>
    <message>
        <source>Jammu, Kashmir and Ladakh</source>
        <translation>Jammu, Kaschmir und Ladakh</translation>
    </message>
    <message>
        <source>Moldovan under international law; runs itself since 1992 with Russian troops present.</source>
        <translation>Völkerrechtlich moldauisch; verwaltet sich seit 1992 selbst, russische Truppen sind dort stationiert.</translation>
    </message>
    <message>
        <source>North of the last agreed point of the ceasefire line; held by India since 1984.</source>
        <translation>Nördlich des letzten vereinbarten Punkts der Waffenstillstandslinie; seit 1984 in indischer Hand.</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Nordzypern</translation>
    </message>
    <message>
        <source>On the UN list of non-self-governing territories; Morocco holds this side of its wall.</source>
        <translation>Auf der UN-Liste der Gebiete ohne Selbstregierung; Marokko kontrolliert diese Seite seines Walls.</translation>
    </message>
    <message>
        <source>Siachen Glacier</source>
        <translation>Siachen-Gletscher</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Somaliland</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Südossetien</translation>
    </message>
    <message>
        <source>Southern Kuril Islands</source>
        <translation>Südliche Kurilen</translation>
    </message>
    <message>
        <source>Syrian under UN Security Council resolution 497; held by Israel since 1967.</source>
        <translation>Nach Resolution 497 des UN-Sicherheitsrats syrisch; seit 1967 in israelischer Hand.</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Transnistrien</translation>
    </message>
    <message>
        <source>Ukrainian under international law; occupied and annexed by Russia in 2014.</source>
        <translation>Völkerrechtlich ukrainisch; 2014 von Russland besetzt und annektiert.</translation>
    </message>
    <message>
        <source>Western Sahara west of the berm</source>
        <translation>Westsahara westlich des Walls</translation>
    </message>
</context>
<context>
    <name>dossier file</name>
    <message>
        <source>Open the article itself instead.</source>
        <translation>Öffnen Sie stattdessen den Artikel selbst.</translation>
    </message>
    <message>
        <source>The file was left as it is; open another copy of it or the article itself.</source>
        <translation>Die Datei blieb, wie sie ist; öffnen Sie eine andere Kopie oder den Artikel selbst.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Aktualisieren Sie Dateline, um die Datei zu öffnen; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>a country that does not exist</source>
        <translation>ein Land, das es nicht gibt</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>einen Tag, den es nicht gibt</translation>
    </message>
    <message>
        <source>a name without end</source>
        <translation>einen Namen ohne Ende</translation>
    </message>
    <message>
        <source>a page that does not exist</source>
        <translation>eine Seite, die es nicht gibt</translation>
    </message>
    <message>
        <source>a place outside the text</source>
        <translation>eine Stelle außerhalb des Textes</translation>
    </message>
    <message>
        <source>a place that is not on earth</source>
        <translation>einen Ort, der nicht auf der Erde liegt</translation>
    </message>
    <message>
        <source>a place with other words in it</source>
        <translation>eine Stelle mit anderen Worten darin</translation>
    </message>
    <message>
        <source>a share beyond the whole</source>
        <translation>einen Anteil über dem Ganzen</translation>
    </message>
    <message>
        <source>an id that nothing has</source>
        <translation>eine Kennung, die nichts hat</translation>
    </message>
    <message>
        <source>one country twice</source>
        <translation>ein Land zweimal</translation>
    </message>
    <message>
        <source>one id for two things</source>
        <translation>eine Kennung für zwei Dinge</translation>
    </message>
    <message>
        <source>too many items</source>
        <translation>zu viele Einträge</translation>
    </message>
    <message>
        <source>{name} contradicts itself: it has {what}.</source>
        <translation>{name} widerspricht sich: es hat {what}.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a dossier.</source>
        <translation>{name} ist beschädigt und nicht als Dossier lesbar.</translation>
    </message>
    <message>
        <source>{name} is not a Dateline dossier.</source>
        <translation>{name} ist kein Dateline-Dossier.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline (format {saved}; this one reads {known}).</source>
        <translation>{name} wurde mit einer neueren Version von Dateline gespeichert (Format {saved}; diese liest {known}).</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>A full sentence</source>
        <translation>Ein ganzer Satz</translation>
    </message>
    <message>
        <source>A part of a sentence</source>
        <translation>Ein Teil eines Satzes</translation>
    </message>
    <message>
        <source>A quote within a quote</source>
        <translation>Ein Zitat im Zitat</translation>
    </message>
    <message>
        <source>A term in marks</source>
        <translation>Ein Begriff in Anführungszeichen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>Ereignis berichtigen</translation>
    </message>
    <message>
        <source>Correct the organisation</source>
        <translation>Organisation berichtigen</translation>
    </message>
    <message>
        <source>Correct the person</source>
        <translation>Person berichtigen</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Zitat berichtigen</translation>
    </message>
    <message>
        <source>Counted among the leaders</source>
        <translation>Zählt zu den Führungspersonen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>Im Land</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>In den Worten des Artikels berichtet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Verb of speech</source>
        <translation>Verb des Sagens</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Change of Details</source>
        <translation>Änderung der Angaben</translation>
    </message>
    <message>
        <source>Change of Event</source>
        <translation>Änderung des Ereignisses</translation>
    </message>
    <message>
        <source>Change of Organisation</source>
        <translation>Änderung einer Organisation</translation>
    </message>
    <message>
        <source>Change of Person</source>
        <translation>Änderung der Person</translation>
    </message>
    <message>
        <source>Change of Quote</source>
        <translation>Änderung des Zitats</translation>
    </message>
    <message>
        <source>Change of Speaker</source>
        <translation>Änderung des Sprechers</translation>
    </message>
    <message>
        <source>Merging of People</source>
        <translation>Zusammenlegen von Personen</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New Place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>Parting of People</source>
        <translation>Trennung von Personen</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>event kind</name>
    <message>
        <source>force</source>
        <translation>Gewalt</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>Spannungen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>Handel</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen in the list</source>
        <translation>
            <numerusform>%n in der Liste gewählter Artikel</numerusform>
            <numerusform>%n in der Liste gewählte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Choose one of {forms}.</source>
        <translation>Wählen Sie eines davon: {forms}.</translation>
    </message>
    <message>
        <source>Collection “{name}”</source>
        <translation>Sammlung „{name}“</translation>
    </message>
    <message>
        <source>Events and countries (GeoJSON)</source>
        <translation>Ereignisse und Länder (GeoJSON)</translation>
    </message>
    <message>
        <source>Events and countries (KML)</source>
        <translation>Ereignisse und Länder (KML)</translation>
    </message>
    <message>
        <source>Everything, with positions (JSON)</source>
        <translation>Alles, mit Textstellen (JSON)</translation>
    </message>
    <message>
        <source>Its articles are no longer in the library.</source>
        <translation>Ihre Artikel sind nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Lesson sheet with answers, to print (HTML)</source>
        <translation>Arbeitsblatt mit Lösungen, zum Drucken (HTML)</translation>
    </message>
    <message>
        <source>Map and quotes in one page (HTML)</source>
        <translation>Karte und Zitate auf einer Seite (HTML)</translation>
    </message>
    <message>
        <source>Name files, a query, a collection or --all.</source>
        <translation>Dateien, eine Suche, eine Sammlung oder --all nennen.</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>Notizen (Markdown)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation>Zitate als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Quotes belong to their authors; map data: BSD-3-Clause, ODbL 1.0</source>
        <translation>Zitate gehören ihren Urhebern; Kartendaten: BSD-3-Clause, ODbL 1.0</translation>
    </message>
    <message>
        <source>Quotes with sources (OpenDocument)</source>
        <translation>Zitate mit Quellen (OpenDocument)</translation>
    </message>
    <message>
        <source>Quotes with sources (Word)</source>
        <translation>Zitate mit Quellen (Word)</translation>
    </message>
    <message>
        <source>Reference (BibTeX)</source>
        <translation>Literaturangabe (BibTeX)</translation>
    </message>
    <message>
        <source>Reference (CSL-JSON)</source>
        <translation>Literaturangabe (CSL-JSON)</translation>
    </message>
    <message>
        <source>Reference (RIS)</source>
        <translation>Literaturangabe (RIS)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>The %n results chosen</source>
        <translation>
            <numerusform>%n gewähltes Ergebnis</numerusform>
            <numerusform>Die %n gewählten Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>Die Suche „{query}“</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>There is no format “{form}”.</source>
        <translation>Es gibt kein Format „{form}“.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This country is not in the article.</source>
        <translation>Dieses Land kommt im Artikel nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>This view: what is chosen and filtered (%n quote(s))</source>
        <translation>
            <numerusform>Diese Ansicht: was gewählt und gefiltert ist (%n Zitat)</numerusform>
            <numerusform>Diese Ansicht: was gewählt und gefiltert ist (%n Zitate)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Wer zitiert wird</translation>
    </message>
    <message>
        <source>exported {day}</source>
        <translation>exportiert am {day}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>Ursache unbekannt</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name} kann nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be written ({cause}).</source>
        <translation>{name} kann nicht geschrieben werden ({cause}).</translation>
    </message>
    <message>
        <source>{name} is a file that lies open here and was not written over.</source>
        <translation>{name} ist eine Datei, die hier offen ist; sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{name} is a library and was not written over.</source>
        <translation>{name} ist eine Bibliothek und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{name} is in use by Dateline and was not written over.</source>
        <translation>{name} wird von Dateline benutzt und wurde nicht überschrieben.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A person has a name.</source>
        <translation>Eine Person hat einen Namen.</translation>
    </message>
    <message>
        <source>A quote is verbatim: copy its words from the article.</source>
        <translation>Ein Zitat ist wörtlich: kopieren Sie seine Worte aus dem Artikel.</translation>
    </message>
    <message>
        <source>An organisation has a name.</source>
        <translation>Eine Organisation hat einen Namen.</translation>
    </message>
    <message>
        <source>No country is called “{name}”.</source>
        <translation>Kein Land heißt „{name}“.</translation>
    </message>
    <message>
        <source>These words are not in the article as they are written here.</source>
        <translation>Diese Worte stehen nicht so im Artikel, wie sie hier geschrieben sind.</translation>
    </message>
    <message>
        <source>Write it like 30 November 2022, November 2022 or 2022.</source>
        <translation>Schreiben Sie etwa 30. November 2022, November 2022 oder 2022.</translation>
    </message>
    <message>
        <source>Write its name, or its code of two letters.</source>
        <translation>Schreiben Sie seinen Namen oder sein Kürzel aus zwei Buchstaben.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>„{words}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{word}” is no kind of quote.</source>
        <translation>„{word}“ ist keine Art von Zitat.</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>as people or adjective</source>
        <translation>als Volk oder Adjektiv</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>als Abkürzung</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>namentlich</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>the rule rests on this</source>
        <translation>darauf stützt sich die Regel</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>über eine Stadt oder einen Regierungssitz</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation>Bitten Sie den Eigentümer um Leserechte oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Check that the disk or folder it is on is still connected.</source>
        <translation>Prüfen Sie, ob der Datenträger oder Ordner noch verbunden ist.</translation>
    </message>
    <message>
        <source>Cut it into its articles and read those.</source>
        <translation>Zerlegen Sie die Datei in ihre Artikel und öffnen Sie diese einzeln.</translation>
    </message>
    <message>
        <source>Dateline failed on this file ({error}). It was not changed.</source>
        <translation>Dateline ist an dieser Datei gescheitert ({error}). Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>Vielleicht wurde die Datei verschoben; wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Name the column “text” in its first line.</source>
        <translation>Nennen Sie die Spalte in der ersten Zeile „text“.</translation>
    </message>
    <message>
        <source>No words could be recognised in it; open another copy.</source>
        <translation>Darin waren keine Wörter zu erkennen; öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Öffnen Sie einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>Open another copy of it, or paste the article’s text.</source>
        <translation>Öffnen Sie eine andere Kopie oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
        <source>Open another copy of it.</source>
        <translation>Öffnen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>Open another copy of the article, or paste its text.</source>
        <translation>Öffnen Sie eine andere Kopie des Artikels oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Open another copy of the article.</source>
        <translation>Öffnen Sie eine andere Kopie des Artikels.</translation>
    </message>
    <message>
        <source>Open another copy, or paste the article’s text.</source>
        <translation>Öffnen Sie eine andere Kopie oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
        <source>Open another folder, or the article’s own file.</source>
        <translation>Öffnen Sie einen anderen Ordner oder die Datei des Artikels.</translation>
    </message>
    <message>
        <source>Open it as a dossier to see what was found, or open the article itself.</source>
        <translation>Öffnen Sie die Datei als Dossier, um das Gefundene zu sehen, oder öffnen Sie den Artikel selbst.</translation>
    </message>
    <message>
        <source>Open it as a folder to read what is in it.</source>
        <translation>Öffnen Sie ihn als Ordner, um zu lesen, was darin ist.</translation>
    </message>
    <message>
        <source>Open its attachment, or paste the article’s text.</source>
        <translation>Öffnen Sie den Anhang oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>Öffnen Sie nur den Teil, den Sie brauchen.</translation>
    </message>
    <message>
        <source>Open the article as text, HTML, PDF, DOCX or ODT, or paste its text.</source>
        <translation>Öffnen Sie den Artikel als Text, HTML, PDF, DOCX oder ODT, oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Open the article in a browser, copy its text and paste it here.</source>
        <translation>Öffnen Sie den Artikel im Browser, kopieren Sie seinen Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Open the articles themselves.</source>
        <translation>Öffnen Sie die Artikel selbst.</translation>
    </message>
    <message>
        <source>Open the article’s own file.</source>
        <translation>Öffnen Sie die Originaldatei des Artikels.</translation>
    </message>
    <message>
        <source>Open the files in it that you may read.</source>
        <translation>Öffnen Sie die Dateien darin, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Open the table it came from.</source>
        <translation>Öffnen Sie die Tabelle, aus der es stammt.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n article(s) to go</source>
        <translation>
            <numerusform>Lesen: noch %n Artikel</numerusform>
            <numerusform>Lesen: noch %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “{line}”, then open it again.</source>
        <translation>Führen Sie „{line}“ aus und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that, or paste the article’s text.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort und öffnen Sie diese, oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and open that.</source>
        <translation>Speichern Sie das Dokument als .docx, .odt, .pdf oder .txt und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save it smaller, at 300 dots an inch, and open that.</source>
        <translation>Speichern Sie es kleiner, mit 300 Punkten je Zoll, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>Save it without the password and open that.</source>
        <translation>Speichern Sie die Datei ohne Passwort und öffnen Sie diese Fassung.</translation>
    </message>
    <message>
        <source>Tesseract can read it: run “{line}”, then open it again.</source>
        <translation>Tesseract kann es lesen: führen Sie „{line}“ aus und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Tesseract failed on {name}, or took too long; it was not read.</source>
        <translation>Tesseract ist an {name} gescheitert oder brauchte zu lange; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Tesseract has no language that Dateline reads.</source>
        <translation>Tesseract hat keine Sprache, die Dateline liest.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files.</source>
        <translation>
            <numerusform>Es sind mehr als %n Datei.</numerusform>
            <numerusform>Es sind mehr als %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in {name}.</source>
        <translation>In {name} ist kein Artikel.</translation>
    </message>
    <message>
        <source>This PDF is a scan; it has no text.</source>
        <translation>Dieses PDF ist eingescannt; es enthält keinen Text.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it.</source>
        <translation>Entpacken Sie es und öffnen Sie die Artikel darin.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the articles in it.</source>
        <translation>Entpacken Sie es selbst und öffnen Sie die Artikel darin.</translation>
    </message>
    <message>
        <source>Unpack it, and open a part of it.</source>
        <translation>Entpacken Sie es und öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>Ursache unbekannt</translation>
    </message>
    <message>
        <source>{name} cannot be looked into ({cause}).</source>
        <translation>Auf den Inhalt von {name} kann nicht zugegriffen werden ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name} kann nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; it is damaged.</source>
        <translation>{name} lässt sich nicht entpacken; es ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} has no column of text.</source>
        <translation>{name} hat keine Spalte mit Text.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name} hat keinen Text.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <translation>{name} enthält mehr, als auf einmal gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} holds no article text (it may be a cookie notice or an empty page).</source>
        <translation>{name} enthält keinen Artikeltext (vielleicht ein Cookie-Hinweis oder eine leere Seite).</translation>
    </message>
    <message>
        <source>{name} holds no article.</source>
        <translation>{name} enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} is a letter without text.</source>
        <translation>{name} ist eine E-Mail ohne Text.</translation>
    </message>
    <message>
        <source>{name} is a picture; it has no text.</source>
        <translation>{name} ist ein Bild und hat keinen Text.</translation>
    </message>
    <message>
        <source>{name} is a scan of {count} pages; at most {most} are read.</source>
        <translation>{name} ist ein Scan von {count} Seiten; höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <source>{name} is an archive, not an article.</source>
        <translation>{name} ist ein Archiv, kein Artikel.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format.</source>
        <translation>{name} ist im alten Word-Format.</translation>
    </message>
    <message>
        <source>{name} is not a text document.</source>
        <translation>{name} ist kein Textdokument.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is too large a picture to be read.</source>
        <translation>{name} ist ein zu großes Bild, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{name} is too large for an article.</source>
        <translation>{name} ist zu groß für einen Artikel.</translation>
    </message>
    <message>
        <source>{name} is too long to be an article ({count} million characters).</source>
        <translation>{name} ist zu lang für einen Artikel ({count} Millionen Zeichen).</translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation>Sie haben keine Leserechte für {name}.</translation>
    </message>
    <message>
        <source>{name} was saved without the article’s text.</source>
        <translation>{name} wurde ohne den Text des Artikels gespeichert.</translation>
    </message>
    <message>
        <source>{name} would take more memory or time than an article may; it was not read.</source>
        <translation>{name} bräuchte mehr Speicher oder Zeit, als ein Artikel darf; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than an article holds, so it was not opened.</source>
        <translation>{name} wäre entpackt weit größer als ein Artikel und wurde deshalb nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Not read in {language}: {parts}.</source>
        <translation>Auf {language} nicht gelesen: {parts}.</translation>
    </message>
    <message>
        <source>Read in part in {language}: {parts}.</source>
        <translation>Auf {language} zum Teil gelesen: {parts}.</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>einer unbekannten Sprache</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>dates and events</source>
        <translation>Daten und Ereignisse</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>%n attributed</source>
        <translation>
            <numerusform>%n zugeordnet</numerusform>
            <numerusform>%n zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s)</source>
        <translation>
            <numerusform>%n Spitzname</numerusform>
            <numerusform>%n Spitznamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected by you</source>
        <translation>
            <numerusform>%n von Ihnen abgelehnt</numerusform>
            <numerusform>%n von Ihnen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Begriff</numerusform>
            <numerusform>%n Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n ungeklärt</numerusform>
            <numerusform>%n ungeklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated speaker</source>
        <translation>
            <numerusform>%n ohne angegebenen Sprecher</numerusform>
            <numerusform>%n ohne angegebenen Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>ein Spitzname</translation>
    </message>
    <message>
        <source>a term, not a statement</source>
        <translation>ein Begriff, keine Aussage</translation>
    </message>
    <message>
        <source>not accounted for yet</source>
        <translation>noch ungeklärt</translation>
    </message>
    <message>
        <source>quoted within another quote</source>
        <translation>in einem anderen Zitat zitiert</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>Titel eines Werks</translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n quote(s) accounted for</source>
        <translation>
            <numerusform>{booked} von %n Zitat nachgewiesen</numerusform>
            <numerusform>{booked} von %n Zitaten nachgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n stretch(es) in quotation marks accounted for: {parts}</source>
        <translation>
            <numerusform>{booked} von %n Stelle in Anführungszeichen geklärt: {parts}</numerusform>
            <numerusform>{booked} von %n Stellen in Anführungszeichen geklärt: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n nested</source>
        <translation>
            <numerusform>{sentence}; %n verschachtelt</numerusform>
            <numerusform>{sentence}; %n verschachtelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n reported without marks</source>
        <translation>
            <numerusform>{sentence}; %n ohne Anführungszeichen berichtet</numerusform>
            <numerusform>{sentence}; %n ohne Anführungszeichen berichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} under the filter</source>
        <translation>{share} unter dem Filter</translation>
    </message>
    <message>
        <source>“{words}” — {state}</source>
        <translation>„{words}“ – {state}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>1. Write the number of each country beside its name.</source>
        <translation>1. Schreiben Sie die Nummer jedes Landes neben seinen Namen.</translation>
    </message>
    <message>
        <source>2. Who said it? Write the letter of the speaker.</source>
        <translation>2. Wer hat es gesagt? Schreiben Sie den Buchstaben.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Lesson sheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Allow writing to it once, and it is brought up to date.</source>
        <translation>Erlauben Sie einmal das Schreiben, dann wird sie aktualisiert.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or open another library.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Another Dateline has {file} open.</source>
        <translation>Ein anderes Dateline hat {file} offen.</translation>
    </message>
    <message>
        <source>Another Dateline is writing to the library.</source>
        <translation>Eine andere Dateline-Instanz schreibt gerade in die Bibliothek.</translation>
    </message>
    <message>
        <source>Check the folder {folder} and the disk it is on.</source>
        <translation>Prüfen Sie den Ordner {folder} und den Datenträger, auf dem er liegt.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>Import articles into it first, or check the name.</source>
        <translation>Lesen Sie zuerst Artikel darin ein oder prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>It can be set aside as it is, and a backup or a new library take its place.</source>
        <translation>Sie kann beiseitegelegt werden; an ihre Stelle tritt eine Sicherung oder eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing in it was lost; free some space and do it again.</source>
        <translation>Nichts darin ist verloren; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed here; wait for it to finish and try again.</source>
        <translation>Hier wurde nichts verändert; warten Sie, bis der Vorgang beendet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>One article of the library cannot be shown: it has {what}.</source>
        <translation>Ein Artikel der Bibliothek lässt sich nicht zeigen: er hat {what}.</translation>
    </message>
    <message>
        <source>One article of the library is damaged and cannot be read.</source>
        <translation>Ein Artikel der Bibliothek ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>Open the article's own file again, or restore a backup.</source>
        <translation>Öffnen Sie die Originaldatei des Artikels noch einmal oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Öffnen Sie die Datei des Artikels noch einmal.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer Dateline.</source>
        <translation>Die Sicherung {file} stammt von einer neueren Version von Dateline.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be changed.</source>
        <translation>Der Datenträger ist voll, deshalb konnte die Bibliothek nicht verändert werden.</translation>
    </message>
    <message>
        <source>The file {file} is not a library of Dateline.</source>
        <translation>Die Datei {file} ist keine Dateline-Bibliothek.</translation>
    </message>
    <message>
        <source>The file {file} is not a sound backup of a library.</source>
        <translation>Die Datei {file} ist keine einwandfreie Sicherung einer Bibliothek.</translation>
    </message>
    <message>
        <source>The library was not changed; choose another file.</source>
        <translation>Die Bibliothek wurde nicht verändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The library {file} cannot be read or written.</source>
        <translation>Die Bibliothek {file} kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The library {file} has an older format and may not be changed.</source>
        <translation>Die Bibliothek {file} hat ein älteres Format und darf nicht verändert werden.</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>Die Bibliothek {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed.</source>
        <translation>Die Bibliothek {file} darf gelesen, aber nicht verändert werden.</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer Dateline.</source>
        <translation>Die Bibliothek {file} stammt von einer neueren Version von Dateline.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>Unter {path} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no sample called {name}.</source>
        <translation>Es gibt kein Beispiel namens {name}.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Die Suche ist leer.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Aktualisieren Sie Dateline, um die Datei zu öffnen; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Update Dateline to restore it; the library was not changed.</source>
        <translation>Aktualisieren Sie Dateline, um sie wiederherzustellen; die Bibliothek wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{file} is the library itself, not a backup of it.</source>
        <translation>{file} ist die Bibliothek selbst, keine Sicherung davon.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by its people</source>
        <translation>
            <numerusform>%n von seinen Leuten</numerusform>
            <numerusform>%n von seinen Leuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a town: in the lists</source>
        <translation>
            <numerusform>%n Ereignis ohne Ort: in den Listen</numerusform>
            <numerusform>%n Ereignisse ohne Ort: in den Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found quote(s)</source>
        <translation>
            <numerusform>%n gefundenes Zitat</numerusform>
            <numerusform>%n gefundene Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n Führungsperson</numerusform>
            <numerusform>%n Führungspersonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n weiteres Ereignis</numerusform>
            <numerusform>%n weitere Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about</source>
        <translation>
            <numerusform>%n Zitat darüber</numerusform>
            <numerusform>%n Zitate darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n Zitat von dort</numerusform>
            <numerusform>%n Zitate von dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n berichtet</numerusform>
            <numerusform>%n berichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Border views</source>
        <translation>Grenzansichten</translation>
    </message>
    <message>
        <source>Borders: {view}</source>
        <translation>Grenzen: {view}</translation>
    </message>
    <message>
        <source>Borders: {view} · {source}</source>
        <translation>Grenzen: {view} · {source}</translation>
    </message>
    <message>
        <source>Claimed by {claimants}. {note}</source>
        <translation>Beansprucht von: {claimants}. {note}</translation>
    </message>
    <message>
        <source>Countries, most told of first</source>
        <translation>Länder, die meistgenannten zuerst</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Events at {place}</source>
        <translation>Ereignisse: {place}</translation>
    </message>
    <message>
        <source>Events on the map</source>
        <translation>Ereignisse auf der Karte</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Meldungsort</translation>
    </message>
    <message>
        <source>Fit the article’s countries (0)</source>
        <translation>Länder des Artikels anzeigen (0)</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>In der Bibliothek gefunden</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Not on the map, only in the lists: {names}, and %n more.</source>
        <translation>
            <numerusform>Nicht auf der Karte, nur in den Listen: {names} und %n weiteres.</numerusform>
            <numerusform>Nicht auf der Karte, nur in den Listen: {names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the map, only in the lists: {names}.</source>
        <translation>Nicht auf der Karte, nur in den Listen: {names}.</translation>
    </message>
    <message>
        <source>Open the country: all its events stand in its panel.</source>
        <translation>Öffnen Sie das Land: Alle seine Ereignisse stehen im Länderblatt.</translation>
    </message>
    <message>
        <source>Quotes by a country’s people</source>
        <translation>Zitate von Menschen des Landes</translation>
    </message>
    <message>
        <source>Quotes, events and mentions</source>
        <translation>Zitate, Ereignisse und Erwähnungen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Alles wieder anzeigen</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>Wovon die Rede ist</translation>
    </message>
    <message>
        <source>The Countries list shows the same; start Dateline again to bring the map back.</source>
        <translation>Die Länderliste zeigt dasselbe; starten Sie Dateline neu, um die Karte zurückzuholen.</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture.</source>
        <translation>Die Karte liegt als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The map is saved as {name} in {folder}.</source>
        <translation>Die Karte wurde als {name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>The map’s process ended unexpectedly; the map was loaded again, nothing is lost.</source>
        <translation>Der Prozess der Karte endete unerwartet; die Karte wurde neu geladen, nichts ist verloren.</translation>
    </message>
    <message>
        <source>The map’s process keeps ending: the map stays closed for now.</source>
        <translation>Der Prozess der Karte endet immer wieder: Die Karte bleibt vorerst geschlossen.</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Die ganze Welt</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Was die Farben sagen</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>about ({count})</source>
        <translation>Thema ({count})</translation>
    </message>
    <message>
        <source>disputed: hover tells who claims it</source>
        <translation>umstritten: Darüberfahren zeigt, wer es beansprucht</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>gemeldet aus {place}</translation>
    </message>
    <message>
        <source>in fragments only ({count})</source>
        <translation>nur in Bruchstücken ({count})</translation>
    </message>
    <message>
        <source>mentioned ({count})</source>
        <translation>erwähnt ({count})</translation>
    </message>
    <message>
        <source>most in common with {country}</source>
        <translation>am meisten gemeinsam mit {country}</translation>
    </message>
    <message>
        <source>quoted in fragments only</source>
        <translation>nur in Bruchstücken zitiert</translation>
    </message>
    <message>
        <source>quoted in sentences ({count})</source>
        <translation>in Sätzen zitiert ({count})</translation>
    </message>
    <message>
        <source>spoken about, never get a word ({count})</source>
        <translation>Thema, kommen nie zu Wort ({count})</translation>
    </message>
    <message>
        <source>spoken about, never gets a word</source>
        <translation>Thema, kommt nie zu Wort</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}. {note}</source>
        <translation>{area}. Beansprucht von: {claimants}. {note}</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}; run by {country}. {note}</source>
        <translation>{area}. Beansprucht von: {claimants}; verwaltet von: {country}. {note}</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and never gets a word.</source>
        <translation>Über {country} wird am meisten gesprochen, zu Wort kommt es nie.</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and speaks itself.</source>
        <translation>Über {country} wird am meisten gesprochen, und es spricht selbst.</translation>
    </message>
    <message>
        <source>{country} is spoken about most; only fragments of its words are quoted.</source>
        <translation>Über {country} wird am meisten gesprochen; von seinen Worten werden nur Bruchstücke zitiert.</translation>
    </message>
    <message>
        <source>{country} – {other}</source>
        <translation>{country} – {other}</translation>
    </message>
    <message>
        <source>{country}: about this country, {counts}</source>
        <translation>{country}: Thema des Artikels, {counts}</translation>
    </message>
    <message>
        <source>{country}: filed from here, {counts}</source>
        <translation>{country}: Meldungsort, {counts}</translation>
    </message>
    <message>
        <source>{country}: mentioned, {counts}</source>
        <translation>{country}: erwähnt, {counts}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{place} +{more}</source>
        <translation>{place} +{more}</translation>
    </message>
    <message>
        <source>{place}: {events}</source>
        <translation>{place}: {events}</translation>
    </message>
    <message>
        <source>{quotes} in {articles}</source>
        <translation>{quotes} ({articles})</translation>
    </message>
    <message>
        <source>{region}, region ({count})</source>
        <translation>{region}, Region ({count})</translation>
    </message>
    <message>
        <source>{region}: {countries}</source>
        <translation>{region}: {countries}</translation>
    </message>
    <message>
        <source>{source}, {date} · equal-area</source>
        <translation>{source}, {date} · flächentreu</translation>
    </message>
    <message>
        <source>{step}: {countries}</source>
        <translation>{step}: {countries}</translation>
    </message>
    <message>
        <source>{view} ({date})</source>
        <translation>{view} ({date})</translation>
    </message>
    <message>
        <source>{view}, {source}, {date}. Click to switch.</source>
        <translation>{view}, {source}, {date}. Zum Wechseln klicken.</translation>
    </message>
    <message>
        <source>{when}: {summary}</source>
        <translation>{when}: {summary}</translation>
    </message>
</context>
<context>
    <name>map menu</name>
    <message>
        <source>Copy Name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Quotes About {country} ({about})</source>
        <translation>Zitate über {country} ({about})</translation>
    </message>
    <message>
        <source>Quotes by {country} ({by})</source>
        <translation>Zitate aus {country} ({by})</translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Show {country}</source>
        <translation>{country} zeigen</translation>
    </message>
    <message>
        <source>Why This Colour?</source>
        <translation>Warum diese Farbe?</translation>
    </message>
    <message>
        <source>Zoom to {country}</source>
        <translation>Auf {country} zoomen</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>namings</name>
    <message numerus="yes">
        <source>%n as {spellings}</source>
        <translation>
            <numerusform>%n als {spellings}</numerusform>
            <numerusform>%n als {spellings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n namentlich</numerusform>
            <numerusform>%n namentlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n via {spellings}</source>
        <translation>
            <numerusform>%n über {spellings}</numerusform>
            <numerusform>%n über {spellings}</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not name it.</source>
        <translation>Der Text nennt es nicht.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Country not stated</source>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filed from {place}.</source>
        <translation>Gemeldet aus {place}.</translation>
    </message>
    <message>
        <source>Reported about {country}</source>
        <translation>Berichtet über {country}</translation>
    </message>
    <message>
        <source>Reported of people of {country}</source>
        <translation>Berichtet von Menschen aus {country}</translation>
    </message>
    <message>
        <source>Said about {country}</source>
        <translation>Gesagt über: {country}</translation>
    </message>
    <message>
        <source>Said by people of {country}</source>
        <translation>Gesagt von Personen dieses Landes: {country}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Caption of a picture, no part of the story</source>
        <translation>Bildunterschrift, kein Teil der Geschichte</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Überschrift einer anderen Meldung</translation>
    </message>
    <message>
        <source>Not the story: credit, button or notice</source>
        <translation>Nicht die Geschichte: Nachweis, Schaltfläche oder Hinweis</translation>
    </message>
    <message>
        <source>Open it as an article of its own, or choose another file.</source>
        <translation>Öffnen Sie es als eigenen Artikel, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Öffnen Sie die Datei des Artikels noch einmal.</translation>
    </message>
    <message>
        <source>Open the article’s own file once more, and it is kept.</source>
        <translation>Öffnen Sie die Datei des Artikels noch einmal, dann wird sie behalten.</translation>
    </message>
    <message>
        <source>Picture, not in the file</source>
        <translation>Bild, nicht in der Datei</translation>
    </message>
    <message>
        <source>Picture, not read</source>
        <translation>Bild, nicht gelesen</translation>
    </message>
    <message>
        <source>Read with {percent} % certainty</source>
        <translation>Mit {percent} % Sicherheit gelesen</translation>
    </message>
    <message>
        <source>The original is damaged and cannot be shown.</source>
        <translation>Das Original ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The original is protected by a password and cannot be shown.</source>
        <translation>Das Original ist durch ein Passwort geschützt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The original of this article is not at hand.</source>
        <translation>Das Original dieses Artikels ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>The original that was kept is damaged and cannot be shown.</source>
        <translation>Das aufbewahrte Original ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The original would take more time or memory to draw than a page may.</source>
        <translation>Das Original zu zeichnen bräuchte mehr Zeit oder Speicher, als eine Seite darf.</translation>
    </message>
    <message>
        <source>{name} is another file by now.</source>
        <translation>{name} ist inzwischen eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is not the file of this article.</source>
        <translation>{name} ist nicht die Datei dieses Artikels.</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Speaks most</source>
        <translation>Spricht am meisten</translation>
    </message>
    <message>
        <source>Spoken about most</source>
        <translation>Am meisten besprochen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>%n Artikel würde sich ändern.</numerusform>
            <numerusform>%n Artikel würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made.</source>
        <translation>
            <numerusform>%n Berichtigung gemacht.</numerusform>
            <numerusform>%n Berichtigungen gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) saved in {name}.</source>
        <translation>
            <numerusform>%n Berichtigung in {name} gespeichert.</numerusform>
            <numerusform>%n Berichtigungen in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided otherwise</source>
        <translation>
            <numerusform>%n anders entschieden</numerusform>
            <numerusform>%n anders entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find nothing</source>
        <translation>
            <numerusform>%n findet nichts</numerusform>
            <numerusform>%n finden nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold(s|) otherwise already</source>
        <translation>
            <numerusform>%n Regel gilt schon anders</numerusform>
            <numerusform>%n Regeln gelten schon anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make</source>
        <translation>
            <numerusform>%n zu machen</numerusform>
            <numerusform>%n zu machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to the Other %n</source>
        <translation>
            <numerusform>Auf das andere anwenden (%n)</numerusform>
            <numerusform>Auf die anderen %n anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack’s %n rule(s) also for articles that come in later</source>
        <translation>
            <numerusform>Die %n Regel des Pakets auch für neue Artikel</numerusform>
            <numerusform>Die %n Regeln des Pakets auch für neue Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n berichtet</numerusform>
            <numerusform>%n berichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Begriff</numerusform>
            <numerusform>%n Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>A region, never counted as a country.</source>
        <translation>Eine Region, nie als Land gezählt.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>In zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>In Anführungszeichen</translation>
    </message>
    <message>
        <source>Named, not quoted</source>
        <translation>Genannt, nicht zitiert</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Nicht zitiert</translation>
    </message>
    <message>
        <source>Of this article’s countries: {countries}</source>
        <translation>Von den Ländern dieses Artikels: {countries}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>In den Worten des Artikels berichtet</translation>
    </message>
    <message>
        <source>Role since changed: {what}</source>
        <translation>Amt seitdem geändert: {what}</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Gesagt von: {name}</translation>
    </message>
    <message>
        <source>Said of {name}</source>
        <translation>Gesagt über {name}</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>Speaks of {countries}</source>
        <translation>Spricht über {countries}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Ungenannte Quellen</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>auch {names}</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>Außenminister</translation>
    </message>
    <message>
        <source>head of government</source>
        <translation>Regierungschef</translation>
    </message>
    <message>
        <source>head of state</source>
        <translation>Staatsoberhaupt</translation>
    </message>
    <message>
        <source>{office} from {year}</source>
        <translation>{office} ab {year}</translation>
    </message>
    <message>
        <source>{office} from {year} to {last}</source>
        <translation>{office} von {year} bis {last}</translation>
    </message>
    <message>
        <source>{office} until {year}</source>
        <translation>{office} bis {year}</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, Stand {day}</translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to keep</source>
        <translation>
            <numerusform>%n Änderung noch zu sichern</numerusform>
            <numerusform>%n Änderungen noch zu sichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n ohne Tag</numerusform>
            <numerusform>%n ohne Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an outlet</source>
        <translation>
            <numerusform>%n ohne Medium</numerusform>
            <numerusform>%n ohne Medium</numerusform>
        </translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Ein Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <source>From: “{clue}”</source>
        <translation>Aus: „{clue}“</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2022-11-30.</source>
        <translation>Schreiben Sie ihn als Jahr-Monat-Tag, wie 2022-11-30.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022.</source>
        <translation>„{day}“ ist kein Tag. Schreiben Sie ihn wie 30. November 2022.</translation>
    </message>
    <message>
        <source>“{words}” is no address: it begins with https:// or http://.</source>
        <translation>„{words}“ ist keine Adresse: sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>“{words}” is not a day.</source>
        <translation>„{words}“ ist kein Tag.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n berichtet</numerusform>
            <numerusform>%n berichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Meistgenannte zuerst</translation>
    </message>
    <message>
        <source>Most quoted first</source>
        <translation>Meistzitierte zuerst</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Article</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Seite: {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>all quotes and events</source>
        <translation>alle Zitate und Ereignisse</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A quotation mark is not closed yet, so plain words were searched.</source>
        <translation>Ein Anführungszeichen ist noch offen, deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Everything {conditions}.</source>
        <translation>Alles {conditions}.</translation>
    </message>
    <message>
        <source>Fragments of quotes</source>
        <translation>Bruchstücke von Zitaten</translation>
    </message>
    <message>
        <source>No country is called “{value}”, so plain words were searched.</source>
        <translation>Kein Land heißt „{value}“, deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>Nothing follows OR yet, so plain words were searched.</source>
        <translation>Auf OR folgt noch nichts, deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>Nothing follows “{name}:” yet.</source>
        <translation>Auf „{name}:“ folgt noch nichts.</translation>
    </message>
    <message>
        <source>Nothing has all these words. {explanation}</source>
        <translation>Nichts enthält alle diese Wörter. {explanation}</translation>
    </message>
    <message>
        <source>Nothing stands before OR, so plain words were searched.</source>
        <translation>Vor OR steht nichts, deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes in full sentences</source>
        <translation>Zitate in ganzen Sätzen</translation>
    </message>
    <message>
        <source>Quotes in their own words</source>
        <translation>Zitate im Wortlaut</translation>
    </message>
    <message>
        <source>Quotes within quotes</source>
        <translation>Zitate in Zitaten</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>Sätze des Artikels</translation>
    </message>
    <message>
        <source>Terms in quotation marks</source>
        <translation>Begriffe in Anführungszeichen</translation>
    </message>
    <message>
        <source>There is more, those added last first: type on to narrow it down.</source>
        <translation>Es gibt mehr, zuletzt Hinzugefügtes zuerst: Tippen Sie weiter, um einzugrenzen.</translation>
    </message>
    <message>
        <source>There is more: type on to narrow it down.</source>
        <translation>Es gibt mehr: Tippen Sie weiter, um einzugrenzen.</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>Thema: {value}</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>von einem Menschen geprüft</translation>
    </message>
    <message>
        <source>dated before {day}</source>
        <translation>vor dem {day} datiert</translation>
    </message>
    <message>
        <source>dated {day} or later</source>
        <translation>am {day} oder später datiert</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>aus {value}</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>in {value}</translation>
    </message>
    <message>
        <source>not about {value}</source>
        <translation>Thema nicht: {value}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not from {value}</source>
        <translation>nicht aus {value}</translation>
    </message>
    <message>
        <source>not in {value}</source>
        <translation>nicht in {value}</translation>
    </message>
    <message>
        <source>not of type {value}</source>
        <translation>nicht vom Typ {value}</translation>
    </message>
    <message>
        <source>not said by {value}</source>
        <translation>nicht gesagt von {value}</translation>
    </message>
    <message>
        <source>not tagged {value}</source>
        <translation>ohne Schlagwort {value}</translation>
    </message>
    <message>
        <source>not tied to {value}</source>
        <translation>ohne Bezug zu: {value}</translation>
    </message>
    <message>
        <source>not told with the verb {value}</source>
        <translation>ohne das Verb {value}</translation>
    </message>
    <message>
        <source>not with {value}</source>
        <translation>ohne {value}</translation>
    </message>
    <message>
        <source>of type {value}</source>
        <translation>vom Typ {value}</translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>gesagt von {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>mit Schlagwort {value}</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>the lines left out</source>
        <translation>die weggelassenen Zeilen</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>tied to {value}</source>
        <translation>mit Bezug zu: {value}</translation>
    </message>
    <message>
        <source>told with the verb {value}</source>
        <translation>mit dem Verb {value}</translation>
    </message>
    <message>
        <source>with {value}</source>
        <translation>mit {value}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>mit {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{what}: {conditions}.</source>
        <translation>{what}: {conditions}.</translation>
    </message>
    <message>
        <source>“{name}:” is no operator, so it was searched as words.</source>
        <translation>„{name}:“ ist kein Operator, deshalb wurde nach den Wörtern selbst gesucht.</translation>
    </message>
    <message>
        <source>“{value}” has no letters, so plain words were searched.</source>
        <translation>„{value}“ enthält keine Buchstaben, deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no, so plain words were searched.</source>
        <translation>„{value}“ ist weder „yes“ noch „no“, deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>“{value}” is no type ({types}), so plain words were searched.</source>
        <translation>„{value}“ ist kein Typ ({types}), deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>“{value}” is not a date yet.</source>
        <translation>„{value}“ ist noch kein Datum.</translation>
    </message>
    <message>
        <source>“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), so plain words were searched.</source>
        <translation>„{value}“ ist weder Tag noch Monat noch Jahr (2022-11-30, 2022-11, 2022), deshalb wurde nach einfachen Wörtern gesucht.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation>„{words}…“</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Filed from {place}</source>
        <translation>Gemeldet aus {place}</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Überschrift einer anderen Meldung</translation>
    </message>
    <message>
        <source>Mark as event</source>
        <translation>Als Ereignis markieren</translation>
    </message>
    <message>
        <source>Mark as person</source>
        <translation>Als Person markieren</translation>
    </message>
    <message>
        <source>Mark as place</source>
        <translation>Als Ort markieren</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Als Zitat markieren</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Veröffentlichungsdatum unbekannt</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>The article’s own text is not part of Dateline. Open your own copy to read it here; until then this is its outline, paragraph by paragraph.</source>
        <translation>Der Text des Artikels gehört nicht zu Dateline. Öffnen Sie Ihre eigene Kopie, um ihn hier zu lesen; bis dahin steht hier seine Gliederung, Absatz für Absatz.</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation>Titel eines Werks</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>ein Begriff</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>{reason}, not part of the story — hide</source>
        <translation>{reason}, nicht Teil des Artikels – ausblenden</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>{reason}: {words} — show</source>
        <translation>{reason}: {words} – einblenden</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message numerus="yes">
        <source>It comes up %n times; paragraphs: {paragraphs}.</source>
        <translation>
            <numerusform>Es kommt %n Mal vor; Absätze: {paragraphs}.</numerusform>
            <numerusform>Es kommt %n Mal vor; Absätze: {paragraphs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only named in the dateline.</source>
        <translation>Es wird nur in der Ortsmarke genannt.</translation>
    </message>
    <message>
        <source>It is part of {region}, which is named.</source>
        <translation>Es gehört zur genannten Region: {region}.</translation>
    </message>
    <message>
        <source>It is said to “{words}”.</source>
        <translation>Es richtet sich an „{words}“.</translation>
    </message>
    <message>
        <source>It took place in {place}.</source>
        <translation>Ort des Geschehens: {place}.</translation>
    </message>
    <message>
        <source>No country weighs more in the article.</source>
        <translation>Kein Land hat im Artikel mehr Gewicht.</translation>
    </message>
    <message>
        <source>The article names it without being about it.</source>
        <translation>Der Artikel nennt es, ohne davon zu handeln.</translation>
    </message>
    <message>
        <source>The first sentence names it, and who stands for it comes up again.</source>
        <translation>Der erste Satz nennt es, und wer es vertritt, kommt noch einmal vor.</translation>
    </message>
    <message>
        <source>The first sentence names it.</source>
        <translation>Der erste Satz nennt es.</translation>
    </message>
    <message>
        <source>The headline names it.</source>
        <translation>Die Überschrift nennt es.</translation>
    </message>
    <message>
        <source>The reader marked this event.</source>
        <translation>Dieses Ereignis wurde von Hand markiert.</translation>
    </message>
    <message>
        <source>The reader marked this person.</source>
        <translation>Diese Person wurde von Hand markiert.</translation>
    </message>
    <message>
        <source>The reader said whose words these are.</source>
        <translation>Wessen Worte es sind, wurde von Hand angegeben.</translation>
    </message>
    <message>
        <source>The reader set the date.</source>
        <translation>Das Datum wurde von Hand angegeben.</translation>
    </message>
    <message>
        <source>The reader tied it to this country.</source>
        <translation>Vom Leser mit diesem Land verbunden.</translation>
    </message>
    <message>
        <source>The sentence around it is about {who}.</source>
        <translation>Der Satz, in dem es steht, handelt von {who}.</translation>
    </message>
    <message>
        <source>The sentence tells of a deed and gives no day for it.</source>
        <translation>Der Satz schildert eine Handlung, nennt aber keinen Tag dafür.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Land des Sprechers: {country}.</translation>
    </message>
    <message>
        <source>a dash opens it, as one writes speech</source>
        <translation>ein Gedankenstrich eröffnet es, wie man Rede schreibt</translation>
    </message>
    <message>
        <source>a few words in marks, as one marks a name</source>
        <translation>ein paar Wörter in Anführungszeichen, wie man einen Namen auszeichnet</translation>
    </message>
    <message>
        <source>a verb of speech and a colon bring it in</source>
        <translation>ein Verb des Sagens und ein Doppelpunkt führen es ein</translation>
    </message>
    <message>
        <source>as they put it</source>
        <translation>wie sie es ausdrückten</translation>
    </message>
    <message>
        <source>byline: {words}</source>
        <translation>Autorenzeile: {words}</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>kanonischer Link</translation>
    </message>
    <message>
        <source>dateline: {words}</source>
        <translation>Ortsmarke: {words}</translation>
    </message>
    <message>
        <source>document author: {words}</source>
        <translation>Autor des Dokuments: {words}</translation>
    </message>
    <message>
        <source>document title: {words}</source>
        <translation>Titel des Dokuments: {words}</translation>
    </message>
    <message>
        <source>first line: {words}</source>
        <translation>erste Zeile: {words}</translation>
    </message>
    <message>
        <source>goes on speaking from the quote before</source>
        <translation>spricht nach dem vorigen Zitat weiter</translation>
    </message>
    <message>
        <source>it answers a question of an interview</source>
        <translation>es antwortet auf eine Frage eines Gesprächs</translation>
    </message>
    <message>
        <source>it is a post shown in the article</source>
        <translation>es ist ein Beitrag, den der Artikel zeigt</translation>
    </message>
    <message>
        <source>it is part of a sentence</source>
        <translation>es ist Teil eines Satzes</translation>
    </message>
    <message>
        <source>it is set apart as a block quotation</source>
        <translation>es steht abgesetzt als Blockzitat</translation>
    </message>
    <message>
        <source>it is somebody’s turn in a conversation</source>
        <translation>es ist die Wortmeldung von jemandem in einem Gespräch</translation>
    </message>
    <message>
        <source>it is written as a sentence</source>
        <translation>es ist als Satz geschrieben</translation>
    </message>
    <message>
        <source>it runs over the end of its paragraph</source>
        <translation>es reicht über das Ende seines Absatzes hinaus</translation>
    </message>
    <message>
        <source>it stands inside another quote</source>
        <translation>es steht in einem anderen Zitat</translation>
    </message>
    <message>
        <source>masthead: {words}</source>
        <translation>Zeitungskopf: {words}</translation>
    </message>
    <message>
        <source>named after the verb that follows the quote</source>
        <translation>nach dem Verb genannt, das dem Zitat folgt</translation>
    </message>
    <message>
        <source>named after “according to”</source>
        <translation>nach „laut“ genannt</translation>
    </message>
    <message>
        <source>named after “by”</source>
        <translation>nach „by“ (von) genannt</translation>
    </message>
    <message>
        <source>named before the colon</source>
        <translation>vor dem Doppelpunkt genannt</translation>
    </message>
    <message>
        <source>named before the insertion that the verb follows</source>
        <translation>vor dem Einschub genannt, dem das Verb folgt</translation>
    </message>
    <message>
        <source>named before the verb of speech</source>
        <translation>vor dem Verb des Sagens genannt</translation>
    </message>
    <message>
        <source>named behind the words, as one signs</source>
        <translation>hinter den Worten genannt wie eine Unterschrift</translation>
    </message>
    <message>
        <source>named right beside the words</source>
        <translation>gleich neben den Worten genannt</translation>
    </message>
    <message>
        <source>quoted as saying it</source>
        <translation>als Urheber der Worte zitiert</translation>
    </message>
    <message>
        <source>reported before the verb of speech</source>
        <translation>vor dem Verb des Sagens berichtet</translation>
    </message>
    <message>
        <source>reported behind a verb of speech and “that”</source>
        <translation>hinter einem Verb des Sagens und „that“ berichtet</translation>
    </message>
    <message>
        <source>reported in the clause behind a verb of speech</source>
        <translation>im Satzteil hinter einem Verb des Sagens berichtet</translation>
    </message>
    <message>
        <source>reported on both sides of the verb of speech</source>
        <translation>auf beiden Seiten des Verbs des Sagens berichtet</translation>
    </message>
    <message>
        <source>reported with its source</source>
        <translation>mit seiner Quelle berichtet</translation>
    </message>
    <message>
        <source>set by the reader</source>
        <translation>vom Leser gesetzt</translation>
    </message>
    <message>
        <source>the PDF was made on this day</source>
        <translation>das PDF wurde an diesem Tag erstellt</translation>
    </message>
    <message>
        <source>the answer of an interview</source>
        <translation>die Antwort in einem Interview</translation>
    </message>
    <message>
        <source>the document was made on this day</source>
        <translation>das Dokument wurde an diesem Tag erstellt</translation>
    </message>
    <message>
        <source>the element marked as author</source>
        <translation>das als Autor ausgezeichnete Element</translation>
    </message>
    <message>
        <source>the file's name: {words}</source>
        <translation>der Dateiname: {words}</translation>
    </message>
    <message>
        <source>the first words of the text</source>
        <translation>die ersten Worte des Textes</translation>
    </message>
    <message>
        <source>the largest line of the first page</source>
        <translation>die größte Zeile der ersten Seite</translation>
    </message>
    <message>
        <source>the next sentence says who is speaking</source>
        <translation>der nächste Satz sagt, wer spricht</translation>
    </message>
    <message>
        <source>the page's address: {words}</source>
        <translation>die Adresse der Seite: {words}</translation>
    </message>
    <message>
        <source>the page's lang</source>
        <translation>das lang-Attribut der Seite</translation>
    </message>
    <message>
        <source>the pronoun means whom the next sentence names</source>
        <translation>das Pronomen meint die Person, die der nächste Satz nennt</translation>
    </message>
    <message>
        <source>the quote runs over several paragraphs</source>
        <translation>das Zitat läuft über mehrere Absätze</translation>
    </message>
    <message>
        <source>the relative clause says what they said</source>
        <translation>der Relativsatz sagt, was die Person gesagt hat</translation>
    </message>
    <message>
        <source>the sentence before is about them</source>
        <translation>der vorige Satz handelt von der Person</translation>
    </message>
    <message>
        <source>the sentence gives the word as theirs</source>
        <translation>der Satz gibt das Wort als ihres</translation>
    </message>
    <message>
        <source>the sentence gives their view</source>
        <translation>der Satz gibt die Ansicht der Person wieder</translation>
    </message>
    <message>
        <source>the sentence goes on with what was reported before it</source>
        <translation>der Satz setzt fort, was vorher berichtet wurde</translation>
    </message>
    <message>
        <source>the story gives the same words and says whose</source>
        <translation>der Artikel gibt dieselben Worte wieder und sagt, wessen</translation>
    </message>
    <message>
        <source>the subject of the sentence</source>
        <translation>das Subjekt des Satzes</translation>
    </message>
    <message>
        <source>the subject of the verb before</source>
        <translation>das Subjekt des vorigen Verbs</translation>
    </message>
    <message>
        <source>the text does not say who</source>
        <translation>der Text sagt nicht, wer</translation>
    </message>
    <message>
        <source>the text gives this role</source>
        <translation>der Text gibt diese Rolle an</translation>
    </message>
    <message>
        <source>the words before it name it as a term</source>
        <translation>die Wörter davor bezeichnen es als Begriff</translation>
    </message>
    <message>
        <source>their name stands before the words as a label</source>
        <translation>ihr Name steht als Marke vor den Worten</translation>
    </message>
    <message>
        <source>their words are called by a noun of speech</source>
        <translation>die Worte werden mit einem Nomen des Sagens bezeichnet</translation>
    </message>
    <message>
        <source>what somebody was accused of</source>
        <translation>wessen jemand beschuldigt wurde</translation>
    </message>
    <message>
        <source>what somebody was asked or told to do</source>
        <translation>worum jemand gebeten oder was ihm gesagt wurde</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>was gefragt wurde</translation>
    </message>
    <message>
        <source>what was denied, admitted or suggested</source>
        <translation>was bestritten, zugegeben oder angedeutet wurde</translation>
    </message>
    <message>
        <source>what was promised, threatened or offered</source>
        <translation>was versprochen, angedroht oder angeboten wurde</translation>
    </message>
    <message>
        <source>written as a person's name</source>
        <translation>geschrieben wie der Name einer Person</translation>
    </message>
    <message>
        <source>{country} is part of {region}, named in the quote.</source>
        <translation>{country} gehört zur Region {region}, die im Zitat genannt wird.</translation>
    </message>
    <message>
        <source>{from} “{verb}” {to}.</source>
        <translation>{from} „{verb}“ {to}.</translation>
    </message>
    <message>
        <source>{kind}; speaker: {told}</source>
        <translation>{kind}; Sprecher: {told}</translation>
    </message>
    <message>
        <source>{who} is named in the quote.</source>
        <translation>{who} wird im Zitat genannt.</translation>
    </message>
    <message>
        <source>{who} is of {country}.</source>
        <translation>{who} (Land: {country}).</translation>
    </message>
    <message>
        <source>{who} takes part.</source>
        <translation>Daran beteiligt: {who}.</translation>
    </message>
    <message>
        <source>“{words}” cannot be placed without the day of publication.</source>
        <translation>„{words}“ lässt sich ohne den Tag der Veröffentlichung nicht datieren.</translation>
    </message>
    <message>
        <source>“{words}” is named in the quote.</source>
        <translation>„{words}“ wird im Zitat genannt.</translation>
    </message>
    <message>
        <source>“{words}” is named.</source>
        <translation>„{words}“ wird genannt.</translation>
    </message>
    <message>
        <source>“{words}” speaks of a time and means {day}.</source>
        <translation>„{words}“ spricht von einer Zeit und meint {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is past and means {day}.</source>
        <translation>„{words}“ spricht von Vergangenem und meint {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is to come and means {day}.</source>
        <translation>„{words}“ spricht von Künftigem und meint {day}.</translation>
    </message>
    <message>
        <source>“{words}” stands in the sentence around it.</source>
        <translation>„{words}“ steht im Satz, der das Zitat umgibt.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) change(s|).</source>
        <translation>
            <numerusform>%n Zitat ändert sich.</numerusform>
            <numerusform>%n Zitate ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n other quote(s) of {speaker}</source>
        <translation>
            <numerusform>&amp;Auch das %n andere Zitat von {speaker}</numerusform>
            <numerusform>&amp;Auch die %n anderen Zitate von {speaker}</numerusform>
        </translation>
    </message>
    <message>
        <source>Its mentions, and what is said by it, go to a person of that name.</source>
        <translation>Ihre Erwähnungen und was sie sagt gehen an eine Person dieses Namens.</translation>
    </message>
    <message>
        <source>Named nearby</source>
        <translation>In der Nähe genannt</translation>
    </message>
    <message>
        <source>Nobody, or unknown</source>
        <translation>Niemand oder unbekannt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Of a like name</source>
        <translation>Mit ähnlichem Namen</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <translation>Andere im Artikel</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>Sprecher?</translation>
    </message>
    <message>
        <source>The two become one, under the name chosen.</source>
        <translation>Die beiden werden eine Person, unter dem gewählten Namen.</translation>
    </message>
    <message>
        <source>Which name is somebody else’s?</source>
        <translation>Welcher Name gehört jemand anderem?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>keine Rolle im Text</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>{quotes} and {mentions} of {name} become those of {other}.</source>
        <translation>{quotes} und {mentions} von {name} werden die von {other}.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>No article open: drop one here</source>
        <translation>Kein Artikel offen: hierher ziehen</translation>
    </message>
</context>
<context>
    <name>sea</name>
    <message>
        <source>Adriatic Sea</source>
        <translation>Adriatisches Meer</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Ägäisches Meer</translation>
    </message>
    <message>
        <source>Andaman Sea</source>
        <translation>Andamanensee</translation>
    </message>
    <message>
        <source>Arabian Sea</source>
        <translation>Arabisches Meer</translation>
    </message>
    <message>
        <source>Arafura Sea</source>
        <translation>Arafurasee</translation>
    </message>
    <message>
        <source>Arctic Ocean</source>
        <translation>Arktischer Ozean</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Atlantischer Ozean</translation>
    </message>
    <message>
        <source>Baffin Bay</source>
        <translation>Baffin Bay</translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation>Ostsee</translation>
    </message>
    <message>
        <source>Banda Sea</source>
        <translation>Bandasee</translation>
    </message>
    <message>
        <source>Barents Sea</source>
        <translation>Barentssee</translation>
    </message>
    <message>
        <source>Bay of Bengal</source>
        <translation>Golf von Bengalen</translation>
    </message>
    <message>
        <source>Bay of Biscay</source>
        <translation>Golf von Biskaya</translation>
    </message>
    <message>
        <source>Beaufort Sea</source>
        <translation>Beaufortsee</translation>
    </message>
    <message>
        <source>Bering Sea</source>
        <translation>Beringmeer</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Schwarzes Meer</translation>
    </message>
    <message>
        <source>Caribbean Sea</source>
        <translation>Karibisches Meer</translation>
    </message>
    <message>
        <source>Caspian Sea</source>
        <translation>Kaspisches Meer</translation>
    </message>
    <message>
        <source>Celebes Sea</source>
        <translation>Celebessee</translation>
    </message>
    <message>
        <source>Celtic Sea</source>
        <translation>Keltische See</translation>
    </message>
    <message>
        <source>Chukchi Sea</source>
        <translation>Tschuktschensee</translation>
    </message>
    <message>
        <source>Coral Sea</source>
        <translation>Korallenmeer</translation>
    </message>
    <message>
        <source>Davis Strait</source>
        <translation>Davisstraße</translation>
    </message>
    <message>
        <source>East China Sea</source>
        <translation>Ostchinesisches Meer</translation>
    </message>
    <message>
        <source>East Siberian Sea</source>
        <translation>Ostsibirische See</translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation>Ärmelkanal</translation>
    </message>
    <message>
        <source>Great Australian Bight</source>
        <translation>Große Australische Bucht</translation>
    </message>
    <message>
        <source>Greenland Sea</source>
        <translation>Grönlandsee</translation>
    </message>
    <message>
        <source>Gulf of Aden</source>
        <translation>Golf von Aden</translation>
    </message>
    <message>
        <source>Gulf of Alaska</source>
        <translation>Golf von Alaska</translation>
    </message>
    <message>
        <source>Gulf of Bothnia</source>
        <translation>Bottnischer Meerbusen</translation>
    </message>
    <message>
        <source>Gulf of California</source>
        <translation>Golf von Kalifornien</translation>
    </message>
    <message>
        <source>Gulf of Carpentaria</source>
        <translation>Golf von Carpentaria</translation>
    </message>
    <message>
        <source>Gulf of Guinea</source>
        <translation>Golf von Guinea</translation>
    </message>
    <message>
        <source>Gulf of Mexico</source>
        <translation>Golf von Mexiko</translation>
    </message>
    <message>
        <source>Gulf of Oman</source>
        <translation>Golf von Oman</translation>
    </message>
    <message>
        <source>Gulf of St Lawrence</source>
        <translation>Sankt-Lorenz-Golf</translation>
    </message>
    <message>
        <source>Gulf of Thailand</source>
        <translation>Golf von Thailand</translation>
    </message>
    <message>
        <source>Hudson Bay</source>
        <translation>Hudson Bay</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Indischer Ozean</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Ionisches Meer</translation>
    </message>
    <message>
        <source>Irish Sea</source>
        <translation>Irische See</translation>
    </message>
    <message>
        <source>Java Sea</source>
        <translation>Javasee</translation>
    </message>
    <message>
        <source>Kara Sea</source>
        <translation>Karasee</translation>
    </message>
    <message>
        <source>Labrador Sea</source>
        <translation>Labradorsee</translation>
    </message>
    <message>
        <source>Laptev Sea</source>
        <translation>Laptewsee</translation>
    </message>
    <message>
        <source>Mediterranean Sea</source>
        <translation>Mittelmeer</translation>
    </message>
    <message>
        <source>Mozambique Channel</source>
        <translation>Straße von Mosambik</translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation>Nordsee</translation>
    </message>
    <message>
        <source>Norwegian Sea</source>
        <translation>Europäisches Nordmeer</translation>
    </message>
    <message>
        <source>Pacific Ocean</source>
        <translation>Pazifischer Ozean</translation>
    </message>
    <message>
        <source>Persian Gulf</source>
        <translation>Persischer Golf</translation>
    </message>
    <message>
        <source>Philippine Sea</source>
        <translation>Philippinensee</translation>
    </message>
    <message>
        <source>Red Sea</source>
        <translation>Rotes Meer</translation>
    </message>
    <message>
        <source>Ross Sea</source>
        <translation>Rossmeer</translation>
    </message>
    <message>
        <source>Sargasso Sea</source>
        <translation>Sargassosee</translation>
    </message>
    <message>
        <source>Scotia Sea</source>
        <translation>Scotiasee</translation>
    </message>
    <message>
        <source>Sea of Azov</source>
        <translation>Asowsches Meer</translation>
    </message>
    <message>
        <source>Sea of Japan</source>
        <translation>Japanisches Meer</translation>
    </message>
    <message>
        <source>Sea of Okhotsk</source>
        <translation>Ochotskisches Meer</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Südchinesisches Meer</translation>
    </message>
    <message>
        <source>Southern Ocean</source>
        <translation>Südlicher Ozean</translation>
    </message>
    <message>
        <source>Sulu Sea</source>
        <translation>Sulusee</translation>
    </message>
    <message>
        <source>Tasman Sea</source>
        <translation>Tasmansee</translation>
    </message>
    <message>
        <source>Timor Sea</source>
        <translation>Timorsee</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Tyrrhenisches Meer</translation>
    </message>
    <message>
        <source>Weddell Sea</source>
        <translation>Weddellmeer</translation>
    </message>
    <message>
        <source>Yellow Sea</source>
        <translation>Gelbes Meer</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Meldungsort</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles}</source>
        <translation>Zitate über ein Land ({quotes}, {articles})</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles} added last</source>
        <translation>Zitate über ein Land ({quotes}, {articles}, zuletzt hinzugefügt)</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>term in marks</source>
        <translation>Begriff in Anführungszeichen</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} von {all}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) as read before.</source>
        <translation>
            <numerusform>%n Artikel hat wieder die frühere Lesart.</numerusform>
            <numerusform>%n Artikel haben wieder die frühere Lesart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) read again with newer rules.</source>
        <translation>
            <numerusform>%n Artikel wurde mit neueren Regeln neu gelesen.</numerusform>
            <numerusform>%n Artikel wurden mit neueren Regeln neu gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (stays|stay) as before, to lose no correction.</source>
        <translation>
            <numerusform>%n Artikel bleibt wie zuvor, damit keine Korrektur verloren geht.</numerusform>
            <numerusform>%n Artikel bleiben wie zuvor, damit keine Korrektur verloren geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read again.</source>
        <translation>
            <numerusform>%n Artikel konnte nicht neu gelesen werden.</numerusform>
            <numerusform>%n Artikel konnten nicht neu gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>%n Korrektur bleibt erhalten.</numerusform>
            <numerusform>%n Korrekturen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is brought back with File, Restore Library.</source>
        <translation>Eine Sicherung lässt sich mit „Datei“, „Bibliothek wiederherstellen“ zurückholen.</translation>
    </message>
    <message>
        <source>Allow writing to {folder} and start Dateline again.</source>
        <translation>Erlauben Sie das Schreiben in {folder} und starten Sie Dateline neu.</translation>
    </message>
    <message numerus="yes">
        <source>Newer rules are at hand. Read %n article(s) again?</source>
        <translation>
            <numerusform>Neuere Regeln sind verfügbar. %n Artikel neu lesen?</numerusform>
            <numerusform>Neuere Regeln sind verfügbar. %n Artikel neu lesen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is set aside as {file}, and a new one was begun.</source>
        <translation>Die Bibliothek war beschädigt. Sie wurde als {file} beiseitegelegt und eine neue angelegt.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed: nothing new is kept.</source>
        <translation>Die Bibliothek {file} darf gelesen, aber nicht verändert werden: Neues wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The newer rules read no article otherwise than before.</source>
        <translation>Mit den neueren Regeln wird kein Artikel anders gelesen als zuvor.</translation>
    </message>
    <message>
        <source>{why} Articles are not kept this time.</source>
        <translation>{why} Artikel werden diesmal nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{title}” is read again with newer rules.</source>
        <translation>„{title}“ wurde mit neueren Regeln neu gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>„{title}“ wurde mit neueren Regeln neu gelesen; Ihre %n Korrektur bleibt erhalten.</numerusform>
            <numerusform>„{title}“ wurde mit neueren Regeln neu gelesen; Ihre %n Korrekturen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.</source>
        <translation>
            <numerusform>„{title}“ behält die bisherige Lesart: Mit neueren Regeln ginge %n Ihrer Korrekturen verloren.</numerusform>
            <numerusform>„{title}“ behält die bisherige Lesart: Mit neueren Regeln gingen %n Ihrer Korrekturen verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Accept what the card says</source>
        <translation>Angaben der Karteikarte annehmen</translation>
    </message>
    <message>
        <source>Compare two articles</source>
        <translation>Zwei Artikel vergleichen</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Correct anything else of it</source>
        <translation>Sonst etwas daran berichtigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Events at their places</source>
        <translation>Ereignisse an ihren Orten</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Nach Zeitraum filtern</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Sprecher korrigieren</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>In der Artikelliste</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation>Größere oder kleinere Schrift</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Next or previous country</source>
        <translation>Nächstes oder voriges Land</translation>
    </message>
    <message>
        <source>Next or previous find</source>
        <translation>Nächster oder voriger Treffer</translation>
    </message>
    <message>
        <source>Next or previous in time</source>
        <translation>Zeitlich nächster oder voriger Eintrag</translation>
    </message>
    <message>
        <source>Next or previous item</source>
        <translation>Nächster oder voriger Eintrag</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Nächstes oder voriges Ergebnis</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>On a card, a hit, a mark, in ledger and timeline</source>
        <translation>Auf Karte, Treffer, Markierung, im Nachweis und auf der Zeitleiste</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Landkarte</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the country</source>
        <translation>Land öffnen</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Put the quote into a collection</source>
        <translation>Das Zitat in eine Sammlung legen</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Return to where you were</source>
        <translation>Dorthin zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
    <message>
        <source>Show the whole article</source>
        <translation>Den ganzen Artikel anzeigen</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>Dieselbe Person wie jemand anderes</translation>
    </message>
    <message>
        <source>Why? (with the pointer: Alt+click)</source>
        <translation>Warum? (mit der Maus: Alt+Klick)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>a county of its state is named</source>
        <translation>ein Landkreis seines Bundesstaats ist genannt</translation>
    </message>
    <message>
        <source>a neighbour of its country is named</source>
        <translation>ein Nachbar seines Landes ist genannt</translation>
    </message>
    <message>
        <source>a place near it is named</source>
        <translation>ein Ort in seiner Nähe ist genannt</translation>
    </message>
    <message>
        <source>a state or province is called so</source>
        <translation>ein Staat oder eine Provinz heißt so</translation>
    </message>
    <message>
        <source>against it: not a word else of its country</source>
        <translation>dagegen: kein weiteres Wort von seinem Land</translation>
    </message>
    <message>
        <source>against it: somebody else holds the office there</source>
        <translation>dagegen: jemand anders hat dort das Amt</translation>
    </message>
    <message>
        <source>against it: the office's holder goes or speaks to it</source>
        <translation>dagegen: der Amtsinhaber reist dorthin oder spricht mit ihm</translation>
    </message>
    <message>
        <source>called a state or province here</source>
        <translation>hier ein Staat oder eine Provinz genannt</translation>
    </message>
    <message>
        <source>described, not named</source>
        <translation>beschrieben, nicht genannt</translation>
    </message>
    <message>
        <source>it has what a town has</source>
        <translation>es hat, was eine Stadt hat</translation>
    </message>
    <message>
        <source>it is named later in the sentence</source>
        <translation>es wird später im Satz genannt</translation>
    </message>
    <message>
        <source>it is named right before the office</source>
        <translation>es wird unmittelbar vor dem Amt genannt</translation>
    </message>
    <message>
        <source>its country is named</source>
        <translation>sein Land ist genannt</translation>
    </message>
    <message>
        <source>its state or province is named</source>
        <translation>sein Staat oder seine Provinz ist genannt</translation>
    </message>
    <message>
        <source>meant by a pronoun</source>
        <translation>mit einem Fürwort gemeint</translation>
    </message>
    <message>
        <source>named in the words themselves</source>
        <translation>in den Worten selbst genannt</translation>
    </message>
    <message>
        <source>nobody else comes into question</source>
        <translation>niemand sonst kommt in Frage</translation>
    </message>
    <message>
        <source>nobody is named between</source>
        <translation>dazwischen ist niemand genannt</translation>
    </message>
    <message>
        <source>only it calls an office so</source>
        <translation>nur dort heißt ein Amt so</translation>
    </message>
    <message>
        <source>others are named between</source>
        <translation>dazwischen sind andere genannt</translation>
    </message>
    <message>
        <source>people are called after it as after a town</source>
        <translation>Menschen heißen danach wie nach einer Stadt</translation>
    </message>
    <message>
        <source>several others come into question</source>
        <translation>mehrere andere kommen in Frage</translation>
    </message>
    <message>
        <source>several rules lead to them</source>
        <translation>mehrere Regeln führen zu ihnen</translation>
    </message>
    <message>
        <source>somebody else comes into question</source>
        <translation>jemand anderes kommt in Frage</translation>
    </message>
    <message>
        <source>somebody the article names</source>
        <translation>jemand, den der Artikel nennt</translation>
    </message>
    <message>
        <source>spoke last</source>
        <translation>hat zuletzt gesprochen</translation>
    </message>
    <message>
        <source>stands beside the words</source>
        <translation>steht neben den Worten</translation>
    </message>
    <message>
        <source>stands far from the words</source>
        <translation>steht weit von den Worten</translation>
    </message>
    <message>
        <source>stands near the words</source>
        <translation>steht nahe bei den Worten</translation>
    </message>
    <message>
        <source>the article begins with it</source>
        <translation>der Artikel beginnt damit</translation>
    </message>
    <message>
        <source>the article names it much</source>
        <translation>der Artikel nennt es oft</translation>
    </message>
    <message>
        <source>the article reads like a paper of its country</source>
        <translation>der Artikel liest sich wie aus einer Zeitung seines Landes</translation>
    </message>
    <message>
        <source>the article says where it lies</source>
        <translation>der Artikel sagt, wo es liegt</translation>
    </message>
    <message>
        <source>the article was filed there</source>
        <translation>der Artikel wurde dort geschrieben</translation>
    </message>
    <message>
        <source>the name of a whole country</source>
        <translation>der Name eines ganzen Landes</translation>
    </message>
    <message>
        <source>the number of its people</source>
        <translation>die Zahl seiner Einwohner</translation>
    </message>
    <message>
        <source>the paragraph before names it</source>
        <translation>der Absatz davor nennt es</translation>
    </message>
    <message>
        <source>the paragraph before names it, and this one none</source>
        <translation>der Absatz davor nennt es, und dieser keines</translation>
    </message>
    <message>
        <source>the paragraph names it before</source>
        <translation>der Absatz nennt es vorher</translation>
    </message>
    <message>
        <source>the sentence before begins with it</source>
        <translation>der Satz davor beginnt damit</translation>
    </message>
    <message>
        <source>the sentence begins with it</source>
        <translation>der Satz beginnt damit</translation>
    </message>
    <message>
        <source>the sentence takes place there</source>
        <translation>der Satz spielt dort</translation>
    </message>
    <message>
        <source>well known to the news</source>
        <translation>in den Nachrichten gut bekannt</translation>
    </message>
    <message>
        <source>“its” means the country named before</source>
        <translation>„sein“ meint das vorher genannte Land</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A map explorer for the news.</source>
        <translation>Die Nachrichten auf der Karte.</translation>
    </message>
    <message>
        <source>Dateline works, but forgets its layout; make the folder writable to keep it.</source>
        <translation>Dateline läuft, vergisst aber seine Anordnung; machen Sie den Ordner beschreibbar, damit sie erhalten bleibt.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>The article that lay open cannot be shown.</source>
        <translation>Der zuletzt offene Artikel lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The sample is shown instead; open the article’s own file.</source>
        <translation>Stattdessen ist das Beispiel zu sehen; öffnen Sie die Datei des Artikels.</translation>
    </message>
    <message>
        <source>The settings folder {folder} cannot be written.</source>
        <translation>Der Einstellungsordner {folder} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>an article or a .dateline document to open</source>
        <translation>zu öffnender Artikel oder .dateline-Dokument</translation>
    </message>
    <message>
        <source>close once the map can be used</source>
        <translation>schließen, sobald die Karte benutzbar ist</translation>
    </message>
    <message>
        <source>keep the settings in this file</source>
        <translation>die Einstellungen in dieser Datei speichern</translation>
    </message>
    <message>
        <source>print the start's milestones</source>
        <translation>die Etappen des Starts ausgeben</translation>
    </message>
</context>
<context>
    <name>then</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Speaks most of</source>
        <translation>Spricht am meisten über</translation>
    </message>
    <message>
        <source>Spoken of by</source>
        <translation>Besprochen von</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Who of whom</source>
        <translation>Wer über wen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>speaks of {country}</source>
        <translation>spricht über {country}</translation>
    </message>
    <message>
        <source>spoken of by {country}</source>
        <translation>besprochen von {country}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} von {all}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Latitudes run from -90 to 90 degrees.</source>
        <translation>Breitengrade reichen von -90 bis 90.</translation>
    </message>
    <message>
        <source>There is no place at latitude {latitude}, longitude {longitude}.</source>
        <translation>Es gibt keinen Ort mit der Breite {latitude} und der Länge {longitude}.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n countr(y|ies) of this article.</source>
        <translation>
            <numerusform>%n Land dieses Artikels.</numerusform>
            <numerusform>%n Länder dieses Artikels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n Führungsperson</numerusform>
            <numerusform>%n Führungspersonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about it</source>
        <translation>
            <numerusform>%n Zitat darüber</numerusform>
            <numerusform>%n Zitate darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by its people</source>
        <translation>
            <numerusform>%n Zitat von Personen des Landes</numerusform>
            <numerusform>%n Zitate von Personen des Landes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) about it</source>
        <translation>
            <numerusform>%n berichtete Äußerung darüber</numerusform>
            <numerusform>%n berichtete Äußerungen darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) by its people</source>
        <translation>
            <numerusform>%n berichtete Äußerung seiner Menschen</numerusform>
            <numerusform>%n berichtete Äußerungen seiner Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Asked for and not in it: {condition}.</source>
        <translation>Verlangt, aber nicht darin: {condition}.</translation>
    </message>
    <message>
        <source>At least one whole sentence of their people is quoted.</source>
        <translation>Mindestens ein ganzer Satz seiner Leute ist zitiert.</translation>
    </message>
    <message>
        <source>Counted among the leaders.</source>
        <translation>Zählt zu den Führungspersonen.</translation>
    </message>
    <message>
        <source>Counted are mentions, quotes about a country, and events: {range}.</source>
        <translation>Gezählt werden Erwähnungen, Zitate über ein Land und Ereignisse: {range}.</translation>
    </message>
    <message>
        <source>Counted are quotes by people of a country: {range}.</source>
        <translation>Gezählt werden Zitate von Personen eines Landes: {range}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>Land: {country}.</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Datum: {date}</translation>
    </message>
    <message>
        <source>Events in which {country} takes part, or which took place there.</source>
        <translation>Ereignisse, an denen dieses Land beteiligt ist oder die dort stattfanden: {country}.</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Meldungsort</translation>
    </message>
    <message>
        <source>Filed from here: a pin, and no shade of its own.</source>
        <translation>Von hier gemeldet: eine Stecknadel, keine eigene Farbstufe.</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Gefunden: {words}</translation>
    </message>
    <message>
        <source>Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.</source>
        <translation>Im Modus „Wer spricht“ schraffiert: Es ist die Rede davon, aber niemand von dort spricht.</translation>
    </message>
    <message>
        <source>Heads of state or government, ministers, legislators, envoys, heads of parties or bodies, of {country}; former ones too.</source>
        <translation>Staats- und Regierungschefs, Minister, Abgeordnete, Gesandte, Führung von Parteien oder Gremien, auch ehemalige; Land: {country}.</translation>
    </message>
    <message>
        <source>It fits: {condition}.</source>
        <translation>Passt: {condition}.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Es hat kein Datum.</translation>
    </message>
    <message>
        <source>It is about {country}.</source>
        <translation>Es handelt von: {country}.</translation>
    </message>
    <message>
        <source>It is addressed to {country}.</source>
        <translation>Es richtet sich an: {country}.</translation>
    </message>
    <message>
        <source>It is dated {date}, within the days asked for.</source>
        <translation>Es trägt das Datum {date} und liegt im verlangten Zeitraum.</translation>
    </message>
    <message>
        <source>It is not tied to {country}.</source>
        <translation>Kein Bezug zu: {country}.</translation>
    </message>
    <message>
        <source>It is tied to {country}, as was asked.</source>
        <translation>Bezug zu diesem Land, wie verlangt: {country}.</translation>
    </message>
    <message>
        <source>It stands at characters {start} to {end} of the text.</source>
        <translation>Es steht im Text bei den Zeichen {start} bis {end}.</translation>
    </message>
    <message>
        <source>It stands in paragraph {number} of the article.</source>
        <translation>Es steht in Absatz {number} des Artikels.</translation>
    </message>
    <message>
        <source>It stands no longer in the article: search again.</source>
        <translation>Es steht nicht mehr im Artikel: Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>It stays undated.</source>
        <translation>Es bleibt undatiert.</translation>
    </message>
    <message>
        <source>It took place in {country}.</source>
        <translation>Es geschah in diesem Land: {country}.</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s).</source>
        <translation>
            <numerusform>%n Mal genannt.</numerusform>
            <numerusform>%n Mal genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, but not what the article is about: no outline.</source>
        <translation>Genannt, aber nicht Thema des Artikels: kein Umriss.</translation>
    </message>
    <message>
        <source>Next came {country}</source>
        <translation>Als Nächstes kam {country}</translation>
    </message>
    <message>
        <source>No colour: nothing in the article is of it or about it.</source>
        <translation>Keine Farbe: Nichts im Artikel ist von dort oder handelt davon.</translation>
    </message>
    <message>
        <source>Not all words stand in it: it answers the question.</source>
        <translation>Nicht alle Wörter stehen darin: Es beantwortet die Frage.</translation>
    </message>
    <message>
        <source>Not counted among the leaders.</source>
        <translation>Zählt nicht zu den Führungspersonen.</translation>
    </message>
    <message>
        <source>Passages are about them, but nobody of them is quoted: hatched.</source>
        <translation>Von ihnen ist die Rede, aber niemand von dort wird zitiert: schraffiert.</translation>
    </message>
    <message>
        <source>Places where the article names {country}.</source>
        <translation>Stellen, an denen der Artikel dieses Land nennt: {country}.</translation>
    </message>
    <message>
        <source>Quoted in fragments only</source>
        <translation>Nur in Bruchstücken zitiert</translation>
    </message>
    <message>
        <source>Quoted in sentences</source>
        <translation>In Sätzen zitiert</translation>
    </message>
    <message>
        <source>Quotes of others that are about {country} or addressed to it.</source>
        <translation>Zitate anderer, die von diesem Land handeln oder sich daran richten: {country}.</translation>
    </message>
    <message>
        <source>Quotes whose speaker is of {country}; terms in quotation marks do not count.</source>
        <translation>Zitate von Personen dieses Landes ({country}); Begriffe in Anführungszeichen zählen nicht.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the month.</source>
        <translation>Gelesen als {days}, auf den Monat genau.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the season.</source>
        <translation>Gelesen als {days}, auf die Jahreszeit genau.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the week.</source>
        <translation>Gelesen als {days}, auf die Woche genau.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the year.</source>
        <translation>Gelesen als {days}, auf das Jahr genau.</translation>
    </message>
    <message>
        <source>Read as {days}.</source>
        <translation>Gelesen als {days}.</translation>
    </message>
    <message>
        <source>Relative dates count from the publication, {day}.</source>
        <translation>Relative Daten zählen ab der Veröffentlichung ({day}).</translation>
    </message>
    <message>
        <source>Role as the article gives it: {role}.</source>
        <translation>Rolle laut Artikel: {role}.</translation>
    </message>
    <message>
        <source>Share of all namings: {share}.</source>
        <translation>Anteil an allen Nennungen: {share}.</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Sprecher nicht angegeben</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Sprecher: {name}.</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>Wovon die Rede ist</translation>
    </message>
    <message>
        <source>Spoken about, never get a word</source>
        <translation>Thema, kommen nie zu Wort</translation>
    </message>
    <message numerus="yes">
        <source>Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).</source>
        <translation>
            <numerusform>Wovon die Rede ist: Stufe {shade} von {shades}, für %n Stelle ({counts}).</numerusform>
            <numerusform>Wovon die Rede ist: Stufe {shade} von {shades}, für %n Stellen ({counts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure to {percent} % by its signs</source>
        <translation>Nach den Anzeichen zu {percent} % sicher</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Der Artikel nennt kein Land.</translation>
    </message>
    <message>
        <source>The article gives no words for a date.</source>
        <translation>Der Artikel enthält keine Angabe zum Datum.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <translation>Im Artikel heißt es „{words}“.</translation>
    </message>
    <message>
        <source>The article was filed from {place}, which is not what it is about.</source>
        <translation>Der Artikel wurde aus {place} gemeldet, handelt aber nicht davon.</translation>
    </message>
    <message>
        <source>The article’s word for it: “{word}”.</source>
        <translation>Das Wort des Artikels dafür: „{word}“.</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen</source>
        <translation>Das Amt nennt kein Land; gewählt wurde {country}</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen, sure to {percent} %</source>
        <translation>Das Amt nennt kein Land; gewählt wurde {country}, sicher zu {percent} %</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>Das Veröffentlichungsdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The speaker is not stated.</source>
        <translation>Der Sprecher ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Land des Sprechers: {country}.</translation>
    </message>
    <message>
        <source>Their people are quoted with fragments or terms, or told of in other words.</source>
        <translation>Seine Leute sind mit Bruchstücken oder Begriffen zitiert oder mit anderen Worten wiedergegeben.</translation>
    </message>
    <message>
        <source>Tie to {country}</source>
        <translation>Bezug zu: {country}</translation>
    </message>
    <message>
        <source>What is counted: {rule}</source>
        <translation>Was gezählt wird: {rule}</translation>
    </message>
    <message>
        <source>What others said about {country}, told in the article’s words.</source>
        <translation>Was andere über {country} gesagt haben, in den Worten des Artikels.</translation>
    </message>
    <message>
        <source>What people of {country} said, told in the article’s words and not in marks.</source>
        <translation>Was Menschen aus {country} gesagt haben, in den Worten des Artikels und nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>What the article is about: a strong outline.</source>
        <translation>Wovon der Artikel handelt: ein kräftiger Umriss.</translation>
    </message>
    <message>
        <source>Where the article was filed: a pin, a dashed outline, no colour.</source>
        <translation>Von wo der Artikel gemeldet wurde: eine Stecknadel, ein gestrichelter Umriss, keine Farbe.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Who speaks: shade {shade} of {shades}, for {counts}.</source>
        <translation>Wer spricht: Stufe {shade} von {shades}, für {counts}.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>ein unbekannter Tag</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>keine Rolle im Text</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>{country} takes part in it.</source>
        <translation>Daran beteiligt: {country}.</translation>
    </message>
    <message>
        <source>{country}: all that is counted</source>
        <translation>{country}: alles Gezählte</translation>
    </message>
    <message>
        <source>{country}: the colour on the map</source>
        <translation>{country}: die Farbe auf der Karte</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>{mode}: shade {shade} of {shades}</source>
        <translation>{mode}: Stufe {shade} von {shades}</translation>
    </message>
    <message>
        <source>{page}: {count}</source>
        <translation>{page}: {count}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>“{typed}” is the speaker: {found}.</source>
        <translation>„{typed}“ ist der Sprecher: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” is the verb it is told with: {found}.</source>
        <translation>„{typed}“ ist das Verb, mit dem es gesagt wird: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in a name or role: {found}.</source>
        <translation>„{typed}“ steht in einem Namen oder einer Rolle: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in the words: {found}.</source>
        <translation>„{typed}“ steht in den Worten: {found}.</translation>
    </message>
    <message>
        <source>“{words}”: {country} was chosen, sure to {percent} %</source>
        <translation>„{words}“: gewählt wurde {country}, sicher zu {percent} %</translation>
    </message>
</context>
</TS>
