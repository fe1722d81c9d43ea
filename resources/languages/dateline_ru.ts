<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Compare the Two Articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the Open Article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Out of the Bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Filter articles by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article fits. Take a filter off to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet: open one, paste one, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinFoot</name>
    <message>
        <source>Delete for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow, or {own}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles and Dateline documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Click an entry, or press Enter on it, to see it in its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What both articles have and what only one has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Choose two articles in the list to compare them (Ctrl+click).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker now: {name}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country is it in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountriesList</name>
    <message>
        <source>Countries of the article, by evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● about, ○ mentioned, ⌂ filed from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Click a country on the map, or choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was filed from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Quotes, people and events of the country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline made a mistake. You can go on working; to be safe, start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report below helps whoever looks into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open article was kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: taken out. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Known already: “{title}” is shown as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Dateline documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline failed to write the file ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the article’s full text: mind the rights of its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has a tag yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles with the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only unread articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the deleted articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Close this hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Click a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a quote to see its sentence  →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop any article here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline speaks this language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Again Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryFile</name>
    <message>
        <source>Back up Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open, so there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is as it was in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is backed up as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it held before is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticularsSheet</name>
    <message>
        <source>About this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from: {clue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated; the file suggests {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated; “Tuesday” and “last week” stay without a date until it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day, for example 2022-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{day}” is no date. Write it as 2022-11-30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Searching the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article is read with the present rules already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every correction of yours is kept: an article in which one would be lost stays as it is. You can go on working meanwhile, and take it all back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read All Articles Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Quotes (dashes) and hits (diamonds) in the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and hits in the whole article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a name that sounds alike: type part of another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the library has such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is {name} in other articles?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search quotes, people, countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and past searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article as a document (File, Save) to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library may be read but not changed: corrections are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the library. Esc stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline of events and dated quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Events and dated quotes as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map goes along with the paragraph you read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Places in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The correction was not made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A map explorer for the news: who said what about which country, and where the article says so.

Everything happens on this computer; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline's icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, licence and notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare Articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Map to Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read All Articles Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rticle Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store the Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Document &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) gone for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) out of the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours (is|are) lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a star.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) tags.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was read and found in (it|them) is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone. Only a backup would keep (it|them).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading, {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Install dateline[dask].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on a cluster needs Dask, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for this machine’s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stopped the process that read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>border view</name>
    <message>
        <source>De-facto view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN-based view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm with Morocco, Northern Cyprus and Somaliland on their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>borders</name>
    <message>
        <source>Choose one of: {views}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no border view “{view}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>A term the article sets in quotation marks, not a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {part} of {parts} of one statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial quote, not a full sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted within someone else's statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported speech in the article's words, not verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands inside another quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in brackets were inserted by the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Countries in both articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries in one article only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both articles: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is in both articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement is quoted in both articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in both articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in both articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in one article only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted in one article only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of the same statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Choose a correction pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is; ask for another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>country</name>
    <message numerus="yes">
        <source>%n about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as people or adjective</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by abbreviation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search the library for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through a city or seat of government</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who {name} also is in other articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s). Choose this to part them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In other articles ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions are listed for the whole country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is tied to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other article of the library has {name} by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote of others is about {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by {name} about {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for the same person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article does not quote {name} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article names nobody of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article quotes nobody it names as being of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names {name} in no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are different people again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as people or adjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote in a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported, not quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words [inserted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is taken for the same person from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n correction(s) found nothing to correct in the new reading.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputed land</name>
    <message>
        <source>Abkhazia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aksai Chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azad Kashmir and Gilgit-Baltistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British overseas territory that Argentina claims as the Islas Malvinas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared independence from Somalia in 1991; its eastern parts are contested too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared itself a state in 1983; only Turkey recognises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian under international law; broke away in the 1990s, Russian troops stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golan Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by China east of the Line of Actual Control; India claims it as part of Ladakh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by India south and east of the Line of Control; Pakistan claims it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by India south of the McMahon Line; China claims most of it as South Tibet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by Pakistan north and west of the Line of Control; India claims it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by Russia since 1945; Japan claims the four as its Northern Territories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jammu, Kashmir and Ladakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldovan under international law; runs itself since 1992 with Russian troops present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North of the last agreed point of the ceasefire line; held by India since 1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the UN list of non-self-governing territories; Morocco holds this side of its wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siachen Glacier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern Kuril Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syrian under UN Security Council resolution 497; held by Israel since 1967.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian under international law; occupied and annexed by Russia in 2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara west of the berm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier file</name>
    <message>
        <source>Open the article itself instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is; open another copy of it or the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Dateline dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline (format {saved}; this one reads {known}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging of People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event kind</name>
    <message>
        <source>force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Choose one of {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and countries (GeoJSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and countries (KML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with positions (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (BibTeX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (CSL-JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (RIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{form}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>as people or adjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule rests on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or folder it is on is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into its articles and read those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline failed on this file ({error}). It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a scanning program recognise its text and open that copy, or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another copy of it, or paste the article’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another copy of the article, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another copy of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another copy, or paste the article’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a dossier to see what was found, or open the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a folder to read what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its attachment, or paste the article’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article as text, HTML, PDF, DOCX or ODT, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article in a browser, copy its text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article’s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the files in it that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n article(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy without the password and open that, or paste the article’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without the password and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This PDF is a scan; it has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be looked into ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no article text (it may be a cookie notice or an empty page).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a letter without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an archive, not an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in Rich Text Format, which Dateline does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the old Word format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too long to be an article ({count} million characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved without the article’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would unpack to far more than an article holds, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>%n attributed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated speaker</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term, not a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accounted for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted within another quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n stretch(es) in quotation marks accounted for: {parts}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{booked}/%n quote(s) accounted for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n nested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” — {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Allow writing to it once, and it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or open another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Dateline is writing to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder {folder} and the disk it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be set aside as it is, and a backup or a new library take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was lost; free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here; wait for it to finish and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article of the library is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article's own file again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer Dateline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not a library of Dateline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not a sound backup of a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was not changed; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} has an older format and may not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} was made by a newer Dateline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Dateline to restore it; the library was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a town: in the lists</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders: {view} · {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed by {claimants}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries, most told of first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the article’s countries (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not on the map, only in the lists: {names}, and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the map, only in the lists: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the country: all its events stand in its panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Countries list shows the same; start Dateline again to bring the map back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map’s process ended unexpectedly; the map was loaded again, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map’s process keeps ending: the map stays closed for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed: hover tells who claims it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes by people of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes, events and mentions of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares quotes, events or relations with {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken about, never get a word ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken about, never gets a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}; run by {country}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} – {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: about this country, {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: filed from here, {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: mentioned, {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} +{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotes} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {date} · equal-area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {countries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} ({date})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {source}, {date}. Click to switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>namings</name>
    <message numerus="yes">
        <source>%n as {spellings}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n via {spellings}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Country not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said about {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by people of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message>
        <source>Write it as year-month-day, like 2022-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A quotation mark is not closed yet, so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything {conditions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is called “{value}”, so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows OR yet, so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows “{name}:” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all these words. {explanation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands before OR, so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more, those added last first: type on to narrow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more: type on to narrow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated {day} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not about {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not from {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not of type {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said by {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tagged {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tied to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told with the verb {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of type {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told with the verb {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:” is no operator, so it was searched as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has no letters, so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no, so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no type ({types}), so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), so plain words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s own text is not part of Dateline. Open your own copy to read it here; until then this is its outline, paragraph by paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, not part of the story — hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {words} — show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message numerus="yes">
        <source>It comes up %n times; paragraphs: {paragraphs}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is only named in the dateline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of {region}, which is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country weighs more in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article names it without being about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sentence names it, and who stands for it comes up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sentence names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader marked this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader marked this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader said whose words these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader set the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence around it is about {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence tells of a deed and gives no day for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few words in marks, as one marks a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they put it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document author: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document title: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first line: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on speaking from the quote before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is part of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written as a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs over the end of its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands inside another quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masthead: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named after the verb that follows the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named after “according to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named after “by”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named before the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named before the insertion that the verb follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named before the verb of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named right beside the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted as saying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF was made on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer of an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document was made on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element marked as author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest line of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next sentence says who is speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page's address: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page's lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pronoun means whom the next sentence names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote runs over several paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relative clause says what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence before is about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence gives their view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject of the verb before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text does not say who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text gives this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words before it name it as a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their words are called by a noun of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as a person's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} is part of {region}, named in the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}; speaker: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is named in the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is of {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” cannot be placed without the day of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is named in the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” speaks of a time and means {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” speaks of what is past and means {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” speaks of what is to come and means {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands in the sentence around it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n quote(s) change(s|).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n other quote(s) of {speaker}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Named nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>No article open: drop one here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sea</name>
    <message>
        <source>Adriatic Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andaman Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabian Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arafura Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baffin Bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banda Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barents Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay of Bengal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay of Biscay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beaufort Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bering Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caspian Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celebes Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celtic Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chukchi Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coral Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Davis Strait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East China Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East Siberian Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Australian Bight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Aden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Alaska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Bothnia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of California</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Carpentaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of St Lawrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf of Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hudson Bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kara Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labrador Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptev Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediterranean Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacific Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian Gulf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippine Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ross Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sargasso Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotia Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea of Azov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea of Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea of Okhotsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulu Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasman Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weddell Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow Sea</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles} added last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term in marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) as read before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) read again with newer rules.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (stays|stay) as before, to lose no correction.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) (is|are) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is brought back with File, Restore Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to {folder} and start Dateline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Newer rules are at hand. Read %n article(s) again?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is set aside as {file}, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed: nothing new is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer rules read no article otherwise than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Articles are not kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is read again with newer rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Accept what the card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (with the pointer: Alt+click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A map explorer for the news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline works, but forgets its layout; make the folder writable to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings folder {folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article or a .dateline document to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close once the map can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the settings in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the start's milestones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Latitudes run from -90 to 90 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place at latitude {latitude}, longitude {longitude}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n countr(y|ies) of this article.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by its people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for and not in it: {condition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted among the leaders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are mentions, quotes about a country, and events: {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are quotes by people of a country: {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in which {country} takes part, or which took place there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from here: a pin, and no shade of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of state or government, ministers, legislators, envoys, heads of parties or bodies, of {country}; former ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits: {condition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is addressed to {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dated {date}, within the days asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not tied to {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tied to {country}, as was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at characters {start} to {end} of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in paragraph {number} of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands no longer in the article: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, but not what the article is about: no outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour: nothing in the article is of it or about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all words stand in it: it answers the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted among the leaders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages are about them, but nobody of them is quoted: hatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where the article names {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of others that are about {country} or addressed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes whose speaker is of {country}; terms in quotation marks do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {days}, exact to the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {days}, exact to the season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {days}, exact to the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {days}, exact to the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative dates count from the publication, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role as the article gives it: {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all namings: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken about, never get a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article gives no words for a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was filed from {place}, which is not what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s word for it: “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie to {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article is about: a strong outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the article was filed: a pin, a dashed outline, no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks: shade {shade} of {shades}, for {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} takes part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: all that is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: the colour on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode}: shade {shade} of {shades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (Rule: {rule}.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is the speaker: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is the verb it is told with: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” stands in a name or role: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” stands in the words: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
