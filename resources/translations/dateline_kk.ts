<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Compare with</source>
        <translation>Салыстыру:</translation>
    </message>
    <message>
        <source>The library has no other account of the same days and places.</source>
        <translation>Кітапханада сол күндер мен жерлер туралы басқа баян жоқ.</translation>
    </message>
    <message>
        <source>Two Accounts</source>
        <translation>Екі баян</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Дауыстап оқуды тоқтату</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Left out</source>
        <translation>Қалдырылды</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Қалдырылды: {names}.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Бәрін көрсету</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Compare the Two Articles…</source>
        <translation>Екі мақаланы салыстыру…</translation>
    </message>
    <message>
        <source>Compare with the Open Article…</source>
        <translation>Ашық мақаламен салыстыру…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Оқылған деп белгілеу</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Оқылмаған деп белгілеу</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Жаңа тег</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>Жаңа тег…</translation>
    </message>
    <message>
        <source>Not the Same Story</source>
        <translation>Сол оқиға емес</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Жұлдызшаны алу</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Жұлдызша қою</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Take Out of the Bin</source>
        <translation>Себеттен алу</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Sample</source>
        <translation>Үлгі</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation>Мақалаларды тақырыбы бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Дәйексөз саны</translation>
    </message>
    <message>
        <source>Newest kept</source>
        <translation>Қосылуы</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Жариялануы</translation>
    </message>
    <message>
        <source>No article fits. Take a filter off to see more.</source>
        <translation>Ешқандай мақала сай келмейді. Көбірек көру үшін сүзгіні алып тастаңыз.</translation>
    </message>
    <message>
        <source>No articles yet: open one, paste one, or drop one here.</source>
        <translation>Әзірге мақала жоқ: файл ашыңыз, мәтін қойыңыз немесе мақаланы осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Мақалалар реті</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Rename Article</source>
        <translation>Мақаланың атын өзгерту</translation>
    </message>
    <message>
        <source>Table of Details…</source>
        <translation>Мәліметтер кестесі…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up Library</source>
        <translation>Кітапхананың сақтық көшірмесі</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Кітапханалар</translation>
    </message>
    <message>
        <source>No library is open, so there is nothing to do.</source>
        <translation>Кітапхана ашылмаған, сондықтан істейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Кітапхананы қалпына келтіру</translation>
    </message>
    <message>
        <source>The library is as it was in {name}.</source>
        <translation>Кітапхана {name} файлынан қалпына келтірілді.</translation>
    </message>
    <message>
        <source>The library is backed up as {name}.</source>
        <translation>Кітапхананың сақтық көшірмесі: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>What it held before is kept as {name}.</source>
        <translation>Бұрынғы мазмұны {name} атымен сақталды.</translation>
    </message>
</context>
<context>
    <name>BinFoot</name>
    <message>
        <source>Delete for Good</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Себетті тазалау</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Себетті тазалау…</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Себет бос.</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message numerus="yes">
        <source>%n quote(s) copied, each with its source.</source>
        <translation>
            <numerusform>%n дәйексөз көшірілді, дереккөзімен.</numerusform>
            <numerusform>%n дәйексөз көшірілді, әрқайсысы дереккөзімен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Дереккөзімен көшірілді.</translation>
    </message>
    <message>
        <source>{what}: taken out. Ctrl+Z brings it back.</source>
        <translation>{what}: алынды. Қайтару: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>CardPageView</name>
    <message>
        <source>Nothing here any more</source>
        <translation>Мұнда енді ештеңе жоқ</translation>
    </message>
    <message>
        <source>Quotes, people and events</source>
        <translation>Дәйексөздер, адамдар және оқиғалар</translation>
    </message>
    <message>
        <source>The article has nothing for this page.</source>
        <translation>Мақалада бұл бетке ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>CardPlaces</name>
    <message>
        <source>Choose a quote first: click its card.</source>
        <translation>Алдымен дәйексөзді таңдаңыз: карточкасын шертіңіз.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Тексеру</translation>
    </message>
    <message>
        <source>&amp;Open Draft…</source>
        <translation>&amp;Жобаны ашу…</translation>
    </message>
    <message>
        <source>Check Quotations</source>
        <translation>Дәйексөздерді тексеру</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Draft to check</source>
        <translation>Тексерілетін жоба</translation>
    </message>
    <message>
        <source>Open a Draft</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>Paste a sentence or a draft: its quotations are looked up in the library.</source>
        <translation>Сөйлемді не жобаны қойыңыз: дәйексөздері кітапханадан ізделеді.</translation>
    </message>
    <message>
        <source>Quotations; Enter shows the source</source>
        <translation>Дәйексөздер; Enter дереккөзді көрсетеді</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Кітапхана жоқ: алдымен мақалаларды ашыңыз не импорттаңыз.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Әзірге тексеретін ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Answers</source>
        <translation>Жауап нұсқалары</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Тізімді тарылту үшін теріңіз</translation>
    </message>
    <message>
        <source>Type to narrow, or {own}</source>
        <translation>Аты бойынша тарылтыңыз немесе {own}</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Төмен</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Жаңа…</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Алып тастау</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Ж&amp;оғары</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Жинақтар</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Export Collection…</source>
        <translation>Жинақты экспорттау…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>Ж&amp;азба…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>Жаңа жинақ</translation>
    </message>
    <message>
        <source>No collection yet: choose a quote and put it into one, or make one here.</source>
        <translation>Әзірге жинақ жоқ: дәйексөзді таңдап, жинаққа салыңыз не осында жасаңыз.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Ескертпе…</translation>
    </message>
    <message>
        <source>Quotes of the collection; Enter shows one</source>
        <translation>Жинақтың дәйексөздері; Enter біреуін көрсетеді</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>What this quote is here for</source>
        <translation>Бұл дәйексөз мұнда не үшін</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>енді кітапханада жоқ</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Collection (a new name makes a new one)</source>
        <translation>Жинақ (жаңа ат жаңасын жасайды)</translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>«{name}» жинағында бар.</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Менің дәйексөздерім</translation>
    </message>
    <message>
        <source>Put into Collection</source>
        <translation>Жинаққа салу</translation>
    </message>
    <message>
        <source>Put into “{name}”.</source>
        <translation>«{name}» жинағына салынды.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read Articles</source>
        <translation>&amp;Мақалаларды оқу</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Кесте бағандары</translation>
    </message>
    <message>
        <source>Each row of {name} is an article. This is what its columns hold:</source>
        <translation>{name} файлының әр жолы — мақала. Бағандарында мыналар бар:</translation>
    </message>
    <message>
        <source>Rows without a text are left out, and named.</source>
        <translation>Мәтінсіз жолдар қалдырылады және аталады.</translation>
    </message>
    <message>
        <source>Say which column holds the text of the articles.</source>
        <translation>Мақалалар мәтіні қай бағанда екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The columns’ names</source>
        <translation>Бағандардың аттары</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Кестенің алғашқы жолдары</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>«{column}» бағанында не бар</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles and Dateline documents</source>
        <translation>Мақалалар және Dateline құжаттары</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Мақалаларды ашу</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Буманы ашу</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>Алмасу буферінде оқитын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Click an entry, or press Enter on it, to see it in its article.</source>
        <translation>Жазбаны мақаласында көру үшін оны шертіңіз немесе Enter басыңыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Compare Articles</source>
        <translation>Мақалаларды салыстыру</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What both articles have and what only one has</source>
        <translation>Екі мақалада да бары және тек біреуінде бары</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Choose two articles in the list to compare them (Ctrl+click).</source>
        <translation>Салыстыру үшін тізімнен екі мақаланы таңдаңыз (Ctrl+шерту).</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation>Қосылды. Болдырмау: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Corrected. Ctrl+Z takes it back.</source>
        <translation>Түзетілді. Ctrl+Z қайтарады.</translation>
    </message>
    <message>
        <source>Speaker now: {name}. Ctrl+Z takes it back.</source>
        <translation>Енді сөз иесі: {name}. Болдырмау: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Which country does it always mean?</source>
        <translation>Ол әрқашан қай ел?</translation>
    </message>
    <message>
        <source>Which country is it in?</source>
        <translation>Бұл қай елде?</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>{name} and {other} are one person now. Ctrl+Z parts them.</source>
        <translation>{name} мен {other} енді бір адам. Ctrl+Z оларды ажыратады.</translation>
    </message>
</context>
<context>
    <name>CountriesList</name>
    <message>
        <source>Countries of the article, by evidence</source>
        <translation>Мақаладағы елдер, дәлел саны бойынша</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Аты бойынша сүзу</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} ішінен {count}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>About</source>
        <translation>Тур.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Өзі</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>How it stands in the article</source>
        <translation>Мақаладағы орны</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталуы</translation>
    </message>
    <message>
        <source>Most evidence first</source>
        <translation>Дерегі көбі алдымен</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Аталған</translation>
    </message>
    <message>
        <source>Quotes about it</source>
        <translation>Ел туралы дәйексөздер</translation>
    </message>
    <message>
        <source>Quotes by its people</source>
        <translation>Ел адамдарының дәйексөздері</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Орны</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Click a country on the map, or choose one in the list.</source>
        <translation>Картадан елді шертіңіз немесе тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Ел таңдалмаған</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Тек {name}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Бәрін көрсету: {name}</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Мақалада ел көрсетілмеген.</translation>
    </message>
    <message>
        <source>The article was filed from {place}.</source>
        <translation>Мақала жіберілген жер: {place}.</translation>
    </message>
    <message>
        <source>This long article is being read …</source>
        <translation>Бұл ұзақ мақала оқылып жатыр …</translation>
    </message>
    <message>
        <source>{name} is not in this article.</source>
        <translation>{name} бұл мақалада жоқ.</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Quotes, people and events of the country</source>
        <translation>Елдің дәйексөздері, адамдары мен оқиғалары</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Why this number?</source>
        <translation>Бұл сан неге?</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Есепті &amp;көшіру</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Есепті &amp;сақтау…</translation>
    </message>
    <message>
        <source>Dateline made a mistake. You can go on working; to be safe, start it again.</source>
        <translation>Dateline бағдарламасында қате шықты. Жұмысты жалғастыра беруге болады; сенімді болу үшін оны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report below helps whoever looks into it.</source>
        <translation>Ешқайда ештеңе жіберілген жоқ. Төмендегі есеп мәселені зерттейтін адамға көмектеседі.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Бірдеңе дұрыс болмады</translation>
    </message>
    <message>
        <source>The open article was kept in {file}.</source>
        <translation>Ашық мақала мына файлда сақталды: {file}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}). Choose another folder.</source>
        <translation>{name} жазылмады ({why}). Басқа буманы таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>CurrentArticle</name>
    <message>
        <source>Known already: “{title}” is in the list as you left it.</source>
        <translation>Бұрыннан белгілі: «{title}» мақаласы тізімде сіз қалдырған күйінде тұр.</translation>
    </message>
    <message>
        <source>Known already: “{title}” is shown as you left it.</source>
        <translation>Бұрыннан белгілі: «{title}» мақаласы сіз қалдырған күйінде көрсетілді.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Күнтізбеден таңдау (Alt+Down)</translation>
    </message>
    <message>
        <source>for example 30 November 2022, November 2022, or 2022</source>
        <translation>мысалы, 30 қараша 2022, қараша 2022 не 2022</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Corrections of this article</source>
        <translation>Осы мақаланың түзетулері</translation>
    </message>
    <message>
        <source>Nothing was corrected in this article.</source>
        <translation>Бұл мақалада ештеңе түзетілмеген.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Шолу…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорттау</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Sources cited as</source>
        <translation>&amp;Дереккөздер стилі</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Файлға экспорттау</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Holds the article’s full text: mind the rights of its author.</source>
        <translation>Мақаланың толық мәтіні бар: авторының құқығын ескеріңіз.</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Басылым, тақырып, күн</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Мұндай файл бар, ол ауыстырылады.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any or none</source>
        <translation>Тегі бар не жоқ</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>No article has a tag yet</source>
        <translation>Әзірге ешбір мақалада тег жоқ</translation>
    </message>
    <message>
        <source>Only articles with a tag</source>
        <translation>Тек тегі бар мақалалар</translation>
    </message>
    <message>
        <source>Only articles with the tag {name}</source>
        <translation>Тек {name} тегі бар мақалалар</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Тек жұлдызшалы мақалалар</translation>
    </message>
    <message>
        <source>Only unread articles</source>
        <translation>Тек оқылмаған мақалалар</translation>
    </message>
    <message>
        <source>Show the deleted articles</source>
        <translation>Жойылған мақалаларды көрсету</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Оқылмаған</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Мақаладан табу</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Келесі сәйкестік (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Сәйкестік жоқ</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Алдыңғы сәйкестік (Shift+F3)</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} / {total}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Save Picture</source>
        <translation>Суретті сақтау</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Кестені сақтау</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>By article</source>
        <translation>Мақала бойынша</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Елі бойынша</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Түрі бойынша</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Ай бойынша</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Сөйлеуші бойынша</translation>
    </message>
    <message>
        <source>Group the results: {way}</source>
        <translation>Нәтижелерді топтау: {way}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Артқа (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Алға (Alt+Right)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Close this hint</source>
        <translation>Кеңесті жабу</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Click a country</source>
        <translation>Елді шертіңіз</translation>
    </message>
    <message>
        <source>Click a quote to see its sentence</source>
        <translation>Сөйлемін көру үшін дәйексөзді шертіңіз</translation>
    </message>
    <message>
        <source>Drop any article here</source>
        <translation>Кез келген мақаланы осында сүйреп әкеліңіз</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Іздеу нәтижелері</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Pasted page</source>
        <translation>Қойылған бет</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Қойылған мәтін</translation>
    </message>
</context>
<context>
    <name>ItemPages</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>Review the whole library (Ctrl+Shift+R)</source>
        <translation>Бүкіл кітапхананы тексеру (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» мақаласы жойылды.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>Dateline speaks this language from its next start on.</source>
        <translation>Dateline бұл тілде келесі іске қосылғаннан бастап сөйлейді.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>Start Again Now</source>
        <translation>Қазір қайта іске қосу</translation>
    </message>
</context>
<context>
    <name>LatePanes</name>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт шкаласы</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Corrections, the newest first</source>
        <translation>Түзетулер, жаңалары алдымен</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Take Back (Del)</source>
        <translation>Қайтару (Del)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles (Ctrl+5)</source>
        <translation>Мақалалар (Ctrl+5)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Countries (Ctrl+3)</source>
        <translation>Елдер (Ctrl+3)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Желісіз: бұл компьютерден ештеңе шықпайды</translation>
    </message>
    <message>
        <source>People (Ctrl+4)</source>
        <translation>Адамдар (Ctrl+4)</translation>
    </message>
    <message>
        <source>Search (Ctrl+2)</source>
        <translation>Іздеу (Ctrl+2)</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Тақырыбы жоқ мақала</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>жіберілген жері: {place}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>No library is open.</source>
        <translation>Кітапхана ашылмаған.</translation>
    </message>
    <message>
        <source>Read the article again; from then on it is.</source>
        <translation>Мақаланы қайта оқыңыз; содан бастап сақталады.</translation>
    </message>
    <message>
        <source>Save the article as a document (File, Save) to keep them.</source>
        <translation>Олар сақталуы үшін мақаланы құжат етіп сақтаңыз («Файл» → «Құжатты сақтау»).</translation>
    </message>
    <message>
        <source>The library may be read but not changed: corrections are not kept.</source>
        <translation>Кітапхананы оқуға болады, өзгертуге болмайды: түзетулер сақталмайды.</translation>
    </message>
    <message>
        <source>What the article was before its corrections is not kept.</source>
        <translation>Мақаланың түзетулерге дейінгі күйі сақталмаған.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Choose the file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Үлкенірек (Ctrl+дөңгелек)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Кішірек (Ctrl+дөңгелек)</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>{count} беттің {number}-беті</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>The Original of This Article</source>
        <translation>Бұл мақаланың түпнұсқасы</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>Кестені &amp;көшіру</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>Кестені &amp;сақтау…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Басылымдар</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Overview of what this search finds</source>
        <translation>Осы іздеу тапқанына шолу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Сур&amp;етті сақтау…</translation>
    </message>
    <message>
        <source>Table of the overview; Enter shows a row’s quotes</source>
        <translation>Шолу кестесі; Enter жолдың дәйексөздерін көрсетеді</translation>
    </message>
    <message>
        <source>The whole library, or what a search finds</source>
        <translation>Бүкіл кітапхана не іздеу тапқаны</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Кітапхана жоқ: алдымен мақалаларды ашыңыз не импорттаңыз.</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>бүкіл кітапхана</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Decided otherwise already, which is kept: </source>
        <translation>Басқаша шешіліп қойған, ол сақталады: </translation>
    </message>
    <message>
        <source>Left out, what holds already is kept: {rule}</source>
        <translation>Қалдырылды, бұрыннан күші бары сақталады: {rule}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Қалдырылды: {why}</translation>
    </message>
    <message>
        <source>The pack changes nothing in the library’s articles.</source>
        <translation>Жиын кітапхана мақалаларында ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Тақырыбы жоқ мақала</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Apply Correction Pack</source>
        <translation>Түзетулер жиынын қолдану</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>{name} қолдану</translation>
    </message>
    <message>
        <source>Correction packs</source>
        <translation>Түзетулер жиындары</translation>
    </message>
    <message>
        <source>From now on this holds for every article that comes in.</source>
        <translation>Енді бұл әр жаңа мақалаға қолданылады.</translation>
    </message>
    <message>
        <source>It holds for articles that come in; the others are as they were.</source>
        <translation>Ол келетін мақалаларға қолданылады; қалғандары бұрынғыдай.</translation>
    </message>
    <message>
        <source>It takes the place of: {rules}.</source>
        <translation>Ол мыналардың орнына жүреді: {rules}.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet: there is nothing to save.</source>
        <translation>Әзірге ештеңе түзетілмеген: сақтайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Save Corrections as Pack</source>
        <translation>Түзетулерді жиын етіп сақтау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Who decided, as others will read it (may stay empty):</source>
        <translation>Кім шешті, басқалар солай оқиды (бос қалуы мүмкін):</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article</source>
        <translation>Мақала</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>PDF documents</source>
        <translation>PDF құжаттары</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Save Map Picture</source>
        <translation>Карта суретін сақтау</translation>
    </message>
</context>
<context>
    <name>ParticularsAsking</name>
    <message>
        <source>Choose articles in the list first (Ctrl+click, or Ctrl+A for all).</source>
        <translation>Алдымен тізімнен мақалалар таңдаңыз (Ctrl+шерту, не бәрі үшін Ctrl+A).</translation>
    </message>
</context>
<context>
    <name>ParticularsDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Тазалау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Set for All Chosen…</source>
        <translation>Барлық таңдалғанға &amp;қою…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Details of the articles</source>
        <translation>Мақалалар мәліметтері</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>&amp;Төмен толтыру</translation>
    </message>
</context>
<context>
    <name>ParticularsModel</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
</context>
<context>
    <name>ParticularsSheet</name>
    <message>
        <source>About this article</source>
        <translation>Осы мақала туралы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Жіберілген жері</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>for example 30 November 2022, or 2022-11-30</source>
        <translation>мысалы, 30 қараша 2022 не 2022-11-30</translation>
    </message>
    <message>
        <source>not stated in the article</source>
        <translation>мақалада көрсетілмеген</translation>
    </message>
    <message>
        <source>not stated; the file suggests {day}</source>
        <translation>көрсетілмеген; файлға қарағанда {day}</translation>
    </message>
    <message>
        <source>not stated; “Tuesday” and “last week” stay without a date until it is known</source>
        <translation>көрсетілмеген; белгілі болғанша «сейсенбіде», «өткен аптада» дегендердің күні анықталмайды</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022, or leave it empty.</source>
        <translation>«{day}» — күн емес. Мысалы, 30 қараша 2022 деп жазыңыз не бос қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>ParticularsTable</name>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Бағандар; шерту сұрыптайды</translation>
    </message>
    <message>
        <source>Details of the articles, one in each row</source>
        <translation>Мақалалар мәліметтері, әр жолда біреуі</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Set for All Chosen</source>
        <translation>Барлық таңдалғанға қою</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Order of the people</source>
        <translation>Адамдардың реті</translation>
    </message>
    <message>
        <source>People of the article</source>
        <translation>Мақаладағы адамдар</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Қ&amp;ағаз</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Б&amp;асып шығару…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Нені басып шығару</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Searching the library</source>
        <translation>Кітапханадан іздеу</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Оқу барысы</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>Accept (A)</source>
        <translation>Қабылдау (A)</translation>
    </message>
    <message>
        <source>Fix… (F)</source>
        <translation>Түзету… (F)</translation>
    </message>
    <message>
        <source>Not this (X)</source>
        <translation>Бұл емес (X)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеріс</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткізу</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Өткізу (Space)</translation>
    </message>
    <message>
        <source>What comes after it</source>
        <translation>Одан кейін не келеді</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Accept the {count} shown here</source>
        <translation>Мұнда көрсетілген {count} қабылдау</translation>
    </message>
    <message>
        <source>Nothing waits for your eye: what is left is sure, or you decided it.</source>
        <translation>Назарыңызды күткен ештеңе жоқ: қалғаны сенімді не сіз шешкенсіз.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеріс</translation>
    </message>
    <message>
        <source>Review the library</source>
        <translation>Кітапхананы тексеру</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Қайтарылды.</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Алып тасталды. Ctrl+Z қайтарады.</translation>
    </message>
    <message>
        <source>{count} of {total} decided</source>
        <translation>{total} ішінен {count} шешілді</translation>
    </message>
    <message>
        <source>{read} of {count} articles read</source>
        <translation>{count} мақаланың {read} оқылды</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>There is no text to read: open your own copy of the article.</source>
        <translation>Оқитын мәтін жоқ: мақаланың өз көшірмеңізді ашыңыз.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Add one to its speech.</source>
        <translation>Бұл компьютерде {language} тіліне дауыс жоқ. Оның сөйлеуіне біреуін қосыңыз.</translation>
    </message>
    <message>
        <source>This computer has no voice. To get one, run “{line}”.</source>
        <translation>Бұл компьютерде дауыс жоқ. Дауыс алу үшін «{line}» орындаңыз.</translation>
    </message>
    <message>
        <source>This computer’s voice failed; nothing more is read.</source>
        <translation>Бұл компьютердің дауысы істен шықты; әрі қарай оқылмайды.</translation>
    </message>
    <message>
        <source>sentence {number} of {count}</source>
        <translation>{count} сөйлемнің {number}-сөйлемі</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Restore to the story</source>
        <translation>Мақалаға қайтару</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Оқуды тоқтату</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Оқу барысы</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Оқылуда: {name}</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Тізімді &amp;тазарту</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Соңғыларын ашу</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Every article is read with the present rules already.</source>
        <translation>Барлық мақала қазіргі ережелермен оқылып қойған.</translation>
    </message>
    <message>
        <source>Every correction of yours is kept: an article in which one would be lost stays as it is. You can go on working meanwhile, and take it all back afterwards.</source>
        <translation>Барлық түзетуіңіз сақталады: біреуі болса да жоғалатын мақала бұрынғы күйінде қалады. Бұл кезде жұмыс істей беруге, кейін қаласаңыз, бәрін болдырмауға болады.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Read Again Anyway</source>
        <translation>Бәрібір қайта оқу</translation>
    </message>
    <message>
        <source>Read All Articles Again</source>
        <translation>Барлық мақаланы қайта оқу</translation>
    </message>
    <message>
        <source>The document's reading is used.</source>
        <translation>Құжаттағы оқылым қолданылады.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Use the Document</source>
        <translation>Құжатты қолдану</translation>
    </message>
    <message>
        <source>“{title}” is known already and shown as you left it; the document has it otherwise.</source>
        <translation>«{title}» мақаласы бұрыннан белгілі және сіз қалдырған күйінде көрсетілген; құжатта ол басқаша.</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review</source>
        <translation>Тексеріс</translation>
    </message>
    <message>
        <source>Review, {count} to look at</source>
        <translation>Тексеріс, қарайтын {count}</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Quotes (dashes) and hits (diamonds) in the whole article</source>
        <translation>Бүкіл мақаладағы дәйексөздер (сызықша) мен сәйкестіктер (ромб)</translation>
    </message>
    <message>
        <source>Quotes and hits in the whole article</source>
        <translation>Бүкіл мақаладағы дәйексөздер мен сәйкестіктер</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>No rule holds: choose “Never a person” or “Always this country” on a card.</source>
        <translation>Ереже жоқ: карточкадан «Ешқашан адам емес» не «Әрқашан осы ел» таңдаңыз.</translation>
    </message>
    <message>
        <source>Rules for every article</source>
        <translation>Барлық мақалаларға ережелер</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Nobody has a name that sounds alike: type part of another name.</source>
        <translation>Ұқсас атты ешкім жоқ: басқа аттың бөлігін теріңіз.</translation>
    </message>
    <message>
        <source>Nobody of the library has such a name.</source>
        <translation>Кітапханада мұндай атты ешкім жоқ.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Атының бөлігі</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Кітапханадағы адамдар</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Сол адам</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>Мынамен бір адам</translation>
    </message>
    <message>
        <source>Who is {name} in other articles?</source>
        <translation>{name} басқа мақалаларда кім?</translation>
    </message>
</context>
<context>
    <name>SameStories</name>
    <message>
        <source>Not the Same Story</source>
        <translation>Сол оқиға емес</translation>
    </message>
    <message>
        <source>“{title}” is the same story as “{other}”; it is counted once.</source>
        <translation>«{title}» — «{other}» мақаласындағы оқиғаның өзі; ол бір рет саналады.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Dateline documents</source>
        <translation>Dateline құжаттары</translation>
    </message>
    <message>
        <source>Dateline failed to write the file ({why}).</source>
        <translation>Dateline файлды жаза алмады ({why}).</translation>
    </message>
    <message>
        <source>Save Document</source>
        <translation>Құжатты сақтау</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} файлы {folder} бумасында сақталды.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Search in: {where}</source>
        <translation>Қайдан іздеу: {where}</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Жалғастыру нұсқалары</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Search quotes, people, countries</source>
        <translation>Дәйексөз, адам, ел іздеу</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>Forget</source>
        <translation>Ұмыту</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Соңғы сұраулар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Сұрауды сақтау</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Осы сұрауды сақтау…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Saved and past searches</source>
        <translation>Сақталған және өткен сұраулар</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Did you mean: {words}</source>
        <translation>Мүмкін, іздегеніңіз: {words}</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Бұрынғы іздеулер</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Мысалы:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Нәтижелердегі орны</translation>
    </message>
    <message>
        <source>Remove: {part}</source>
        <translation>Алып тастау: {part}</translation>
    </message>
    <message>
        <source>Searched before:</source>
        <translation>Бұрын ізделген:</translation>
    </message>
    <message>
        <source>Searching the library. Esc stops it.</source>
        <translation>Кітапханадан ізделуде. Тоқтату: Esc.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Іздеу тоқтатылды.</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Не ізделеді</translation>
    </message>
    <message>
        <source>{count} without: {part}</source>
        <translation>{count}, мынасыз: {part}</translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message>
        <source>A person or a country</source>
        <translation>Адам немесе ел</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>Ай бойынша</translation>
    </message>
    <message>
        <source>Table; Enter shows a row’s quotes</source>
        <translation>Кесте; Enter жолдың дәйексөздерін көрсетеді</translation>
    </message>
    <message>
        <source>The library has no dated quote by or about “{name}”.</source>
        <translation>Кітапханада «{name}» айтқан не ол туралы күні белгілі дәйексөз жоқ.</translation>
    </message>
    <message>
        <source>Then and Now</source>
        <translation>Сонда және қазір</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Кітапхана жоқ: алдымен мақалаларды ашыңыз не импорттаңыз.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Whose words then and now</source>
        <translation>Кімнің сөздері, сонда және қазір</translation>
    </message>
    <message>
        <source>Write a person’s or a country’s name, and press Enter.</source>
        <translation>Адамның не елдің атын жазып, Enter басыңыз.</translation>
    </message>
    <message>
        <source>now is since {month}</source>
        <translation>қазір дегені {month} бастап</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Timeline of events and dated quotes</source>
        <translation>Уақыт шкаласы: оқиғалар мен күні белгілі дәйексөздер</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Күні жоқ</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Fold the timeline</source>
        <translation>Уақыт сызығын жию</translation>
    </message>
    <message>
        <source>Remove the time range</source>
        <translation>Уақыт аралығын алып тастау</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Дәл соны кесте түрінде көрсету</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Уақыт сызығын жаю</translation>
    </message>
    <message>
        <source>{days}: {count} of {total}</source>
        <translation>{days}: {count} / {total}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Events and dated quotes as a table</source>
        <translation>Оқиғалар мен күні белгілі дәйексөздер кесте түрінде</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт шкаласы</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} ішінен {count}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Мақаладан табу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Мәтінге ілесу</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Мәтінді үлкейту (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters and reading</source>
        <translation>Әріптер және оқу</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Мәтінді кішірейту (Ctrl+−)</translation>
    </message>
    <message>
        <source>The map goes along with the paragraph you read</source>
        <translation>Карта сіз оқып отырған абзацқа ілеседі</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Әдеттегі өлшем (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>Мақаладағы жерлер</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The correction was not made: {why}</source>
        <translation>Түзету енгізілмеді: {why}</translation>
    </message>
</context>
<context>
    <name>_Turner</name>
    <message>
        <source>Back to the page before</source>
        <translation>Алдыңғы бетке оралу</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>Келесі бетке өту</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A map explorer for the news: who said what about which country, and where the article says so.

Everything happens on this computer; nothing leaves it.</source>
        <translation>Жаңалықтарға арналған карта: кім қай ел туралы не айтты және ол мақаланың қай жерінде.

Бәрі осы компьютерде орындалады; одан сыртқа ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Dateline туралы</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Dateline's icon</source>
        <translation>Dateline белгішесі</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Дестелер</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Жүйе</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Versions, licence and notices</source>
        <translation>Нұсқалар, лицензия және ескертулер</translation>
    </message>
    <message>
        <source>{name} is missing from this installation.</source>
        <translation>Орнатылған бағдарламада {name} файлы жоқ.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%n (person|people) in both</source>
        <translation>
            <numerusform>%n адам екеуінде де</numerusform>
            <numerusform>%n адам екеуінде де</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;Dateline туралы</translation>
    </message>
    <message>
        <source>&amp;Apply Pack…</source>
        <translation>Ж&amp;иынды қолдану…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Мақалалар</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Back up Library…</source>
        <translation>Кітапхананың сақтық &amp;көшірмесі…</translation>
    </message>
    <message>
        <source>&amp;Compare Articles…</source>
        <translation>Мақалаларды салы&amp;стыру…</translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Source</source>
        <translation>Дәйексөзді дереккөзімен &amp;көшіру</translation>
    </message>
    <message>
        <source>&amp;Corrections of This Article…</source>
        <translation>&amp;Осы мақаланың түзетулері…</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Елдер</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Күңгірт түстер</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>Себетті &amp;тазалау…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Fit Map to Article</source>
        <translation>Картада мақала &amp;елдерін көрсету</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>А&amp;лға</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Ө&amp;ту</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Жоғары к&amp;онтраст</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Кітапхана</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ашық түстер</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Next Country</source>
        <translation>Келес&amp;і ел</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>Ке&amp;лесі сәйкестік</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>Мақалаларды &amp;ашу…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Бетті ашу</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Шолу</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>Мақаланы қ&amp;ою</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>Алды&amp;ңғы сәйкестік</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Бас&amp;ып шығару…</translation>
    </message>
    <message>
        <source>&amp;Put into Collection…</source>
        <translation>&amp;Жинаққа салу…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Read All Articles Again…</source>
        <translation>Барлық мақаланы қа&amp;йта оқу…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Remove the Sample</source>
        <translation>Үлгіні &amp;алып тастау</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Ор&amp;наласуды қайтару</translation>
    </message>
    <message>
        <source>&amp;Restore Library…</source>
        <translation>К&amp;ітапхананы қалпына келтіру…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Т&amp;ексеріс</translation>
    </message>
    <message>
        <source>&amp;Review What Is Doubtful</source>
        <translation>&amp;Күмәндісін тексеру</translation>
    </message>
    <message>
        <source>&amp;Save Corrections as Pack…</source>
        <translation>Түзетулерді жиын етіп &amp;сақтау…</translation>
    </message>
    <message>
        <source>&amp;Save Document</source>
        <translation>Құжатты &amp;сақтау</translation>
    </message>
    <message>
        <source>&amp;Search Quotes</source>
        <translation>Дәйексөз &amp;іздеу</translation>
    </message>
    <message>
        <source>&amp;Show the Bin</source>
        <translation>Себетті кө&amp;рсету</translation>
    </message>
    <message>
        <source>&amp;Table of Details…</source>
        <translation>&amp;Мәліметтер кестесі…</translation>
    </message>
    <message>
        <source>&amp;Then and Now</source>
        <translation>С&amp;онда және қазір</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Уақыт шкаласы</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Кө&amp;рініс</translation>
    </message>
    <message>
        <source>A&amp;rticle Text</source>
        <translation>Мақала м&amp;әтіні</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>Мақала м&amp;әліметтері…</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>&amp;Таңдауды алу</translation>
    </message>
    <message>
        <source>Check &amp;Quotations…</source>
        <translation>&amp;Дәйексөздерді тексеру…</translation>
    </message>
    <message>
        <source>Cite as &amp;Outlet, Title, Day</source>
        <translation>Сілт&amp;еме: басылым, тақырып, күн</translation>
    </message>
    <message>
        <source>Cite in &amp;APA</source>
        <translation>Сілтеме: &amp;APA</translation>
    </message>
    <message>
        <source>Cite in C&amp;hicago</source>
        <translation>Сілтеме: C&amp;hicago</translation>
    </message>
    <message>
        <source>Cite in M&amp;LA</source>
        <translation>Сілтеме: M&amp;LA</translation>
    </message>
    <message>
        <source>Co&amp;llections</source>
        <translation>Ж&amp;инақтар</translation>
    </message>
    <message>
        <source>Colours as the &amp;System</source>
        <translation>Түстер &amp;жүйедегідей</translation>
    </message>
    <message>
        <source>Copy &amp;Map Picture</source>
        <translation>Карта &amp;суретін көшіру</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;Timeline</source>
        <translation>&amp;Уақыт сызығын жию не жаю</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Келе&amp;сі тақта</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Буманы ашу…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal</source>
        <translation>Түп&amp;нұсқа</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>Адамда&amp;р</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Алдыңғы та&amp;қта</translation>
    </message>
    <message>
        <source>Page &amp;Before</source>
        <translation>Алд&amp;ыңғы бет</translation>
    </message>
    <message>
        <source>Pre&amp;vious Country</source>
        <translation>Ал&amp;дыңғы ел</translation>
    </message>
    <message>
        <source>Re&amp;store the Sample</source>
        <translation>Үлгіні қа&amp;йтару</translation>
    </message>
    <message>
        <source>Read &amp;Choice Aloud</source>
        <translation>&amp;Таңдалғанды дауыстап оқу</translation>
    </message>
    <message>
        <source>Read Article &amp;Aloud or Stop</source>
        <translation>&amp;Мақаланы дауыстап оқу не тоқтату</translation>
    </message>
    <message>
        <source>Review the &amp;Whole Library</source>
        <translation>&amp;Бүкіл кітапхананы тексеру</translation>
    </message>
    <message>
        <source>Rules for &amp;Every Article…</source>
        <translation>Б&amp;арлық мақалаларға ережелер…</translation>
    </message>
    <message>
        <source>Save &amp;Map Picture…</source>
        <translation>Карта с&amp;уретін сақтау…</translation>
    </message>
    <message>
        <source>Save Document &amp;As…</source>
        <translation>&amp;Құжатты басқаша сақтау…</translation>
    </message>
    <message>
        <source>T&amp;wo Accounts…</source>
        <translation>&amp;Екі баян…</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message numerus="yes">
        <source>%n part(s) (is|are) no article:</source>
        <translation>
            <numerusform>%n бөлік мақала емес:</numerusform>
            <numerusform>%n бөлік мақала емес:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <translation>
            <numerusform>Қалдырылды: {names} және тағы %n.</numerusform>
            <numerusform>Қалдырылды: {names} және тағы %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) counted again.</source>
        <translation>
            <numerusform>%n мақала қайта саналады.</numerusform>
            <numerusform>%n мақала қайта саналады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) deleted.</source>
        <translation>
            <numerusform>%n мақала жойылды.</numerusform>
            <numerusform>%n мақала жойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) gone for good.</source>
        <translation>
            <numerusform>%n мақала біржола жойылды.</numerusform>
            <numerusform>%n мақала біржола жойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) out of the bin.</source>
        <translation>
            <numerusform>%n мақала себеттен алынды.</numerusform>
            <numerusform>%n мақала себеттен алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the same story as another one; each story is counted once.</source>
        <translation>
            <numerusform>%n мақаланың оқиғасы басқасындағымен бірдей; әр оқиға бір рет саналады.</numerusform>
            <numerusform>%n мақаланың оқиғасы басқасындағымен бірдей; әр оқиға бір рет саналады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin</source>
        <translation>
            <numerusform>Себетте %n мақала</numerusform>
            <numerusform>Себетте %n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours (is|are) lost.</source>
        <translation>
            <numerusform>Сіздің %n түзетуіңіз жоғалады.</numerusform>
            <numerusform>Сіздің %n түзетуіңіз жоғалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a star.</source>
        <translation>
            <numerusform>Олардың ішінде жұлдызшалысы: %n.</numerusform>
            <numerusform>Олардың ішінде жұлдызшалысы: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) tags.</source>
        <translation>
            <numerusform>Олардың ішінде тегі бары: %n.</numerusform>
            <numerusform>Олардың ішінде тегі бары: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>әлі оқылмағаны: %n</numerusform>
            <numerusform>әлі оқылмағаны: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read again</source>
        <translation>
            <numerusform>әлі қайта оқылмағаны: %n</numerusform>
            <numerusform>әлі қайта оқылмағаны: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was read and found in (it|them) is lost.</source>
        <translation>
            <numerusform>Одан оқылған және табылғанның бәрі жоғалады.</numerusform>
            <numerusform>Олардан оқылған және табылғанның бәрі жоғалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>%n мақаланы біржола жою керек пе?</numerusform>
            <numerusform>%n мақаланы біржола жою керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгі</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone. Only a backup would keep (it|them).</source>
        <translation>
            <numerusform>Мұны болдырмау мүмкін емес. Оны тек сақтық көшірме сақтайды.</numerusform>
            <numerusform>Мұны болдырмау мүмкін емес. Оларды тек сақтық көшірме сақтайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>reading, {share} %</source>
        <translation>оқылуда, {share} %</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>жұлдызшалы</translation>
    </message>
    <message>
        <source>the same story as “{title}”</source>
        <translation>«{title}» мақаласындағы оқиғаның өзі</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>оқылмаған</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>кезекте</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Install dateline[dask].</source>
        <translation>dateline[dask] орнатыңыз.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>{address} мекенжайында Dask жоспарлағышы жауап бермейді.</translation>
    </message>
    <message>
        <source>Running on a cluster needs Dask, which is not installed.</source>
        <translation>Кластерде жұмыс істеуге Dask керек, ол орнатылмаған.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine’s memory.</source>
        <translation>{name}: файл осы компьютердің жадына тым үлкен.</translation>
    </message>
    <message>
        <source>{name} stopped the process that read it.</source>
        <translation>{name}: бұл файл өзін оқыған процесті тоқтатты.</translation>
    </message>
</context>
<context>
    <name>border view</name>
    <message>
        <source>De-facto view</source>
        <translation>нақты жағдай бойынша</translation>
    </message>
    <message>
        <source>Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel.</source>
        <translation>БҰҰ ұстанымына сүйенеді: Қырым — Украина, Батыс Сахара тұтас, Солтүстік Кипр — Кипр, Сомалиленд — Сомали. Бірақ бұл БҰҰ картасы емес: Косово мен Тайвань бөлек, Голан биіктігі Израильмен бірге сызылған.</translation>
    </message>
    <message>
        <source>UN-based view</source>
        <translation>БҰҰ-ға сүйенген</translation>
    </message>
    <message>
        <source>Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm with Morocco, Northern Cyprus and Somaliland on their own.</source>
        <translation>2018 жылы аумақтар кімнің қолында болды: Қырым — Ресейде, Батыс Сахараның қорғаннан батысы — Мароккода, Солтүстік Кипр мен Сомалиленд — бөлек.</translation>
    </message>
</context>
<context>
    <name>borders</name>
    <message>
        <source>Choose one of: {views}.</source>
        <translation>Мыналардан таңдаңыз: {views}.</translation>
    </message>
    <message>
        <source>There is no border view “{view}”.</source>
        <translation>«{view}» деген шекара нұсқасы жоқ.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message>
        <source>0 quotations in the draft</source>
        <translation>Жобада 0 дәйексөз</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Өзгертілген</translation>
    </message>
    <message>
        <source>Another speaker’s words</source>
        <translation>Басқа біреудің сөзі</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қысқартылған</translation>
    </message>
    <message>
        <source>Joined from several</source>
        <translation>Бірнешеуінен біріктірілген</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Source: “{words}” — {speaker}, {article}</source>
        <translation>Дереккөз: «{words}» — {speaker}, {article}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Сөзбе-сөз</translation>
    </message>
    <message>
        <source>added: “{draft}”</source>
        <translation>қосылған: «{draft}»</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>қалдырылған: «{source}»</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>“{draft}” where the source has “{source}”</source>
        <translation>дереккөзде «{source}», мұнда «{draft}»</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>A term the article sets in quotation marks, not a statement</source>
        <translation>Мақалада тырнақшаға алынған термин, мәлімдеме емес</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Басылым, тақырып, күн</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of one statement</source>
        <translation>Бір мәлімдеменің {parts} бөлігінің {part}-бөлігі</translation>
    </message>
    <message>
        <source>Partial quote, not a full sentence</source>
        <translation>Толық емес дәйексөз, бүтін сөйлем емес</translation>
    </message>
    <message>
        <source>Quoted within someone else's statement</source>
        <translation>Басқаның мәлімдемесі ішінде келтірілген</translation>
    </message>
    <message>
        <source>Reported speech in the article's words, not verbatim</source>
        <translation>Мақаланың өз сөзімен айтылған төлеу сөз, сөзбе-сөз емес</translation>
    </message>
    <message>
        <source>Stands inside another quote</source>
        <translation>Басқа дәйексөздің ішінде тұр</translation>
    </message>
    <message>
        <source>Words in brackets were inserted by the article</source>
        <translation>Жақшадағы сөздерді мақала авторы қосқан</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}-бет</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>жарияланған күні белгісіз</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>untitled article</source>
        <translation>тақырыбы жоқ мақала</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Жинаққа ат керек.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>«{name}» деген жинақ жоқ.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Барлары: {names}.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n ел</numerusform>
            <numerusform>%n ел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n мәлімдеме</numerusform>
            <numerusform>%n мәлімдеме</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries in both articles</source>
        <translation>Екі мақалада да бар елдер</translation>
    </message>
    <message>
        <source>Countries in one article only</source>
        <translation>Тек бір мақалада бар елдер</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Сәйкес келмейтін күндер</translation>
    </message>
    <message>
        <source>In both articles: {counts}</source>
        <translation>Екі мақалада да: {counts}</translation>
    </message>
    <message>
        <source>No country is in both articles.</source>
        <translation>Екі мақалада да бар ел жоқ.</translation>
    </message>
    <message>
        <source>No statement is quoted in both articles.</source>
        <translation>Екі мақалада да келтірілген мәлімдеме жоқ.</translation>
    </message>
    <message>
        <source>Nobody is named in both articles.</source>
        <translation>Екі мақалада да аталған адам жоқ.</translation>
    </message>
    <message>
        <source>People in both articles</source>
        <translation>Екі мақалада да бар адамдар</translation>
    </message>
    <message>
        <source>People in one article only</source>
        <translation>Тек бір мақалада бар адамдар</translation>
    </message>
    <message>
        <source>Quoted in one article only</source>
        <translation>Тек бір мақалада келтірілген</translation>
    </message>
    <message>
        <source>Quotes of the same statement</source>
        <translation>Бір мәлімдеменің дәйексөздері</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Тақырыбы жоқ мақала</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>ол туралы</translation>
    </message>
    <message>
        <source>filed from there</source>
        <translation>сол жерден жіберілген</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>аталған</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>басқа сөздер</translation>
    </message>
    <message>
        <source>the same words, cut otherwise</source>
        <translation>сол сөздер, басқаша қиылған</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Ask whoever made it which is meant.</source>
        <translation>Не айтылғанын жасаушысынан сұраңыз.</translation>
    </message>
    <message>
        <source>Choose a correction pack.</source>
        <translation>Түзетулер файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file was left as it is; ask for another copy of it.</source>
        <translation>Файл сол күйінде қалды; басқа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Оны ашу үшін Dateline бағдарламасын жаңартыңыз; файл өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>{name} holds no corrections.</source>
        <translation>{name}: файлда түзетулер жоқ.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as corrections.</source>
        <translation>{name}: файл бүлінген, түзетулерді оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>{name} says two different things of “{what}”.</source>
        <translation>{name} «{what}» туралы екі түрлі айтады.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline.</source>
        <translation>{name}: файлды Dateline бағдарламасының жаңарақ нұсқасы сақтаған.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>ел туралы %n</numerusform>
            <numerusform>ел туралы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as people or adjective</source>
        <translation>
            <numerusform>%n рет халық атымен не сын есіммен</numerusform>
            <numerusform>%n рет халық атымен не сын есіммен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by abbreviation</source>
        <translation>
            <numerusform>%n рет қысқартумен</numerusform>
            <numerusform>%n рет қысқартумен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n рет атымен</numerusform>
            <numerusform>%n рет атымен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n көшбасшы</numerusform>
            <numerusform>%n көшбасшы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search the library for them.</source>
        <translation>
            <numerusform>Тағы %n: кітапханадан іздеңіз.</numerusform>
            <numerusform>Тағы %n: кітапханадан іздеңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>өзінің %n дәйексөзі</numerusform>
            <numerusform>өзінің %n дәйексөзі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n баяндалған</numerusform>
            <numerusform>%n баяндалған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through a city or seat of government</source>
        <translation>
            <numerusform>%n рет қала не билік орны арқылы</numerusform>
            <numerusform>%n рет қала не билік орны арқылы</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ел туралы</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Сіз қостыңыз</translation>
    </message>
    <message>
        <source>Always this country…</source>
        <translation>Әрқашан осы ел…</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Сіз тексердіңіз</translation>
    </message>
    <message>
        <source>Choose who {name} also is in other articles.</source>
        <translation>Бұл адамның басқа мақалалардағы атын таңдаңыз: {name}.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Дереккөзімен көшіру</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Сіз түзеттіңіз</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өңдеу…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Жіберілген жері</translation>
    </message>
    <message>
        <source>Fix the date…</source>
        <translation>Күнін түзету…</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Сөз иесін түзету</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Түзету…</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s). Choose this to part them again.</source>
        <translation>
            <numerusform>%n мақалада. Қайта ажырату үшін осыны таңдаңыз.</numerusform>
            <numerusform>%n мақалада. Қайта ажырату үшін осыны таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>In other articles ({count})</source>
        <translation>Басқа мақалаларда ({count})</translation>
    </message>
    <message>
        <source>Its neighbours in this article</source>
        <translation>Осы мақаладағы көршілері</translation>
    </message>
    <message>
        <source>Leaders and people</source>
        <translation>Көшбасшылар мен адамдар</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Аталған</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталуы</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>Карточкамен басқа әрекеттер</translation>
    </message>
    <message>
        <source>Never a person, in any article</source>
        <translation>Ешқашан адам емес, ешбір мақалада</translation>
    </message>
    <message>
        <source>No other article of the library has {name} by this name.</source>
        <translation>Кітапхананың басқа мақалаларында {name} деген адам жоқ.</translation>
    </message>
    <message>
        <source>No other article of the library names it.</source>
        <translation>Кітапхананың басқа мақалалары оны атамайды.</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Адам емес</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Дәйексөз емес</translation>
    </message>
    <message>
        <source>Not an event</source>
        <translation>Оқиға емес</translation>
    </message>
    <message>
        <source>Not an organisation</source>
        <translation>Ұйым емес</translation>
    </message>
    <message>
        <source>Not this country</source>
        <translation>Бұл ел емес</translation>
    </message>
    <message>
        <source>Nothing of {name} passes the filter.</source>
        <translation>{name} туралы ештеңе сүзгіден өтпейді.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Organisation of {country}</source>
        <translation>Ұйым: {country}</translation>
    </message>
    <message>
        <source>Part in two…</source>
        <translation>Екіге бөлу…</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>Жинаққа салу…</translation>
    </message>
    <message>
        <source>Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})</source>
        <translation>Дәйексөздер айлар бойынша, {first} – {last}: {bars} (ең көбі: {peak}, {count})</translation>
    </message>
    <message>
        <source>Said about</source>
        <translation>Ол туралы айтылған</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Ол айтқан</translation>
    </message>
    <message>
        <source>Said by {name} about {country}</source>
        <translation>{name}: {country} туралы айтқандары</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Мынамен бірдей…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Мынамен бір адам…</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Мақалада көрсету</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <translation>Түпнұсқада көрсету</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>Taken for the same person: {name}</source>
        <translation>Сол адам деп саналады: {name}</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>Басқа біреумен бір адам</translation>
    </message>
    <message>
        <source>The two are different people again.</source>
        <translation>Бұлар қайтадан екі бөлек адам.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>Under this filter: {nothing}.</source>
        <translation>Осы сүзгіде: {nothing}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ел туралы</translation>
    </message>
    <message>
        <source>as people or adjective</source>
        <translation>халық атымен не сын есіммен</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>қысқартумен</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>атымен</translation>
    </message>
    <message>
        <source>country not stated</source>
        <translation>елі көрсетілмеген</translation>
    </message>
    <message>
        <source>filed from</source>
        <translation>жіберілген жері</translation>
    </message>
    <message>
        <source>full sentence</source>
        <translation>толық сөйлем</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>%n мақалада</numerusform>
            <numerusform>%n мақалада</numerusform>
        </translation>
    </message>
    <message>
        <source>joined</source>
        <translation>біріктірілген</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>аталған</translation>
    </message>
    <message>
        <source>no events with {name}</source>
        <translation>{name} қатысқан оқиға жоқ</translation>
    </message>
    <message>
        <source>no mentions</source>
        <translation>аталмаған</translation>
    </message>
    <message>
        <source>no other articles</source>
        <translation>басқа мақала жоқ</translation>
    </message>
    <message>
        <source>no quotes about {name}</source>
        <translation>{name} туралы дәйексөз жоқ</translation>
    </message>
    <message>
        <source>no quotes by {name}</source>
        <translation>{name} айтқан дәйексөз жоқ</translation>
    </message>
    <message>
        <source>nobody of {name}</source>
        <translation>{name} елінен ешкім жоқ</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>дәйексөзі жоқ</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>quote in a quote</source>
        <translation>дәйексөз ішіндегі дәйексөз</translation>
    </message>
    <message>
        <source>reported, not quoted</source>
        <translation>мазмұны айтылған, дәйексөз емес</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>қала не билік орны арқылы</translation>
    </message>
    <message>
        <source>to {country}</source>
        <translation>{country} еліне</translation>
    </message>
    <message>
        <source>words [inserted]</source>
        <translation>[қосылған] сөздер</translation>
    </message>
    <message>
        <source>{name} in other articles ({count})</source>
        <translation>{name} басқа мақалаларда ({count})</translation>
    </message>
    <message>
        <source>{name} is taken for the same person from now on.</source>
        <translation>{name}: енді сол адам деп саналады.</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, {day} күнгі</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>{year} жылғы күз</translation>
    </message>
    <message>
        <source>Season of {year}</source>
        <translation>Жыл мезгілі, {year}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} күнінен бастап</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>{year} жылғы көктем</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>{year} жылғы жаз</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} күніне дейін</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} күні басталатын апта</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>{year} жылғы қыс</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Details corrected</source>
        <translation>Мәліметтер түзетілді</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Оқиға қосылды</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <translation>Оқиға түзетілді</translation>
    </message>
    <message>
        <source>Organisation corrected</source>
        <translation>Ұйым түзетілді</translation>
    </message>
    <message>
        <source>Parted: {name}</source>
        <translation>Ажыратылды: {name}</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Адам қосылды</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Адам түзетілді</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>Орын қосылды</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>Дәйексөз қосылды</translation>
    </message>
    <message>
        <source>Quote corrected</source>
        <translation>Дәйексөз түзетілді</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Қалпына келтірілді</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Айтушы: {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>{name} деген сол адам</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>{pack} жиынынан</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} және тағы %n</numerusform>
            <numerusform>{first} және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{others} is the same person as {name}</source>
        <translation>{others} — {name} деген адамның өзі</translation>
    </message>
    <message>
        <source>“{name}” is never a person</source>
        <translation>«{name}» ешқашан адам емес</translation>
    </message>
    <message>
        <source>“{words}” always means {country}</source>
        <translation>«{words}» әрқашан {country}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n correction(s) found nothing to correct in the new reading.</source>
        <translation>
            <numerusform>Жаңа оқылымда %n түзетуге түзейтін ештеңе табылмады.</numerusform>
            <numerusform>Жаңа оқылымда %n түзетуге түзейтін ештеңе табылмады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputed land</name>
    <message>
        <source>Abkhazia</source>
        <translation>Абхазия</translation>
    </message>
    <message>
        <source>Aksai Chin</source>
        <translation>Ақсайчин</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>Аруначал-Прадеш</translation>
    </message>
    <message>
        <source>Azad Kashmir and Gilgit-Baltistan</source>
        <translation>Азад-Кашмир және Гилгит-Балтистан</translation>
    </message>
    <message>
        <source>British overseas territory that Argentina claims as the Islas Malvinas.</source>
        <translation>Ұлыбританияның теңіз арғы жағындағы аумағы; Аргентина оны Мальвин аралдары деп талап етеді.</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Қырым</translation>
    </message>
    <message>
        <source>Declared independence from Somalia in 1991; its eastern parts are contested too.</source>
        <translation>1991 жылы Сомалиден тәуелсіздік жариялады; шығыс бөліктері де даулы.</translation>
    </message>
    <message>
        <source>Declared itself a state in 1983; only Turkey recognises it.</source>
        <translation>1983 жылы өзін мемлекет деп жариялады; оны тек Түркия таниды.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолкленд аралдары</translation>
    </message>
    <message>
        <source>Georgian under international law; broke away in the 1990s, Russian troops stand there.</source>
        <translation>Халықаралық құқық бойынша — Грузия; 1990-жылдары бөлініп шықты, онда Ресей әскері тұр.</translation>
    </message>
    <message>
        <source>Golan Heights</source>
        <translation>Голан биіктігі</translation>
    </message>
    <message>
        <source>Held by China east of the Line of Actual Control; India claims it as part of Ladakh.</source>
        <translation>Нақты бақылау сызығының шығысы Қытайдың бақылауында; Үндістан оны Ладакхтың бөлігі деп санайды.</translation>
    </message>
    <message>
        <source>Held by India south and east of the Line of Control; Pakistan claims it.</source>
        <translation>Бақылау сызығының оңтүстігі мен шығысы Үндістанның бақылауында; Пәкістан оны талап етеді.</translation>
    </message>
    <message>
        <source>Held by India south of the McMahon Line; China claims most of it as South Tibet.</source>
        <translation>Мак-Магон сызығының оңтүстігі Үндістанның бақылауында; Қытай көп бөлігін Оңтүстік Тибет деп талап етеді.</translation>
    </message>
    <message>
        <source>Held by Pakistan north and west of the Line of Control; India claims it.</source>
        <translation>Бақылау сызығының солтүстігі мен батысы Пәкістанның бақылауында; Үндістан оны талап етеді.</translation>
    </message>
    <message>
        <source>Held by Russia since 1945; Japan claims the four as its Northern Territories.</source>
        <translation>1945 жылдан Ресейдің бақылауында; Жапония төрт аралды өзінің «Солтүстік аумақтары» деп талап етеді.</translation>
    </message>
    <message>
        <source>Jammu, Kashmir and Ladakh</source>
        <translation>Джамму, Кашмир және Ладакх</translation>
    </message>
    <message>
        <source>Moldovan under international law; runs itself since 1992 with Russian troops present.</source>
        <translation>Халықаралық құқық бойынша — Молдова; 1992 жылдан өзін өзі басқарады, Ресей әскері бар.</translation>
    </message>
    <message>
        <source>North of the last agreed point of the ceasefire line; held by India since 1984.</source>
        <translation>Атысты тоқтату сызығының соңғы келісілген нүктесінен солтүстікке қарай; 1984 жылдан Үндістанның бақылауында.</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Солтүстік Кипр</translation>
    </message>
    <message>
        <source>On the UN list of non-self-governing territories; Morocco holds this side of its wall.</source>
        <translation>БҰҰ-ның өзін өзі басқармайтын аумақтар тізімінде; қорғанның осы жағы Марокконың бақылауында.</translation>
    </message>
    <message>
        <source>Siachen Glacier</source>
        <translation>Сиачен мұздығы</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Сомалиленд</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Оңтүстік Осетия</translation>
    </message>
    <message>
        <source>Southern Kuril Islands</source>
        <translation>Оңтүстік Курил аралдары</translation>
    </message>
    <message>
        <source>Syrian under UN Security Council resolution 497; held by Israel since 1967.</source>
        <translation>БҰҰ Қауіпсіздік Кеңесінің 497-қарары бойынша — Сирия; 1967 жылдан Израильдің бақылауында.</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Приднестровье</translation>
    </message>
    <message>
        <source>Ukrainian under international law; occupied and annexed by Russia in 2014.</source>
        <translation>Халықаралық құқық бойынша — Украина; 2014 жылы Ресей басып алып, аннексиялады.</translation>
    </message>
    <message>
        <source>Western Sahara west of the berm</source>
        <translation>Батыс Сахараның қорғаннан батысы</translation>
    </message>
</context>
<context>
    <name>dossier file</name>
    <message>
        <source>Open the article itself instead.</source>
        <translation>Оның орнына мақаланың өзін ашыңыз.</translation>
    </message>
    <message>
        <source>The file was left as it is; open another copy of it or the article itself.</source>
        <translation>Файл сол күйінде қалды; басқа көшірмесін немесе мақаланың өзін ашыңыз.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Оны ашу үшін Dateline бағдарламасын жаңартыңыз; файл өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>a country that does not exist</source>
        <translation>жоқ ел</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>жоқ күн</translation>
    </message>
    <message>
        <source>a name without end</source>
        <translation>шексіз ат</translation>
    </message>
    <message>
        <source>a page that does not exist</source>
        <translation>жоқ бет</translation>
    </message>
    <message>
        <source>a place outside the text</source>
        <translation>мәтіннен тыс орын</translation>
    </message>
    <message>
        <source>a place that is not on earth</source>
        <translation>жер бетінде жоқ орын</translation>
    </message>
    <message>
        <source>a place with other words in it</source>
        <translation>басқа сөздері бар орын</translation>
    </message>
    <message>
        <source>a share beyond the whole</source>
        <translation>бүтіннен асқан үлес</translation>
    </message>
    <message>
        <source>an id that nothing has</source>
        <translation>ештеңенікі емес нөмір</translation>
    </message>
    <message>
        <source>one country twice</source>
        <translation>екі рет бір ел</translation>
    </message>
    <message>
        <source>one id for two things</source>
        <translation>екі нәрсеге бір нөмір</translation>
    </message>
    <message>
        <source>too many items</source>
        <translation>тым көп жазба</translation>
    </message>
    <message>
        <source>{name} contradicts itself: it has {what}.</source>
        <translation>{name} өзіне қайшы: ішінде {what} бар.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a dossier.</source>
        <translation>{name}: файл бүлінген, досьені оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>{name} is not a Dateline dossier.</source>
        <translation>{name}: бұл Dateline досьесі емес.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline (format {saved}; this one reads {known}).</source>
        <translation>{name}: файлды Dateline бағдарламасының жаңарақ нұсқасы сақтаған (пішімі {saved}; бұл нұсқа {known} оқиды).</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>A full sentence</source>
        <translation>Толық сөйлем</translation>
    </message>
    <message>
        <source>A part of a sentence</source>
        <translation>Сөйлемнің бөлігі</translation>
    </message>
    <message>
        <source>A quote within a quote</source>
        <translation>Дәйексөз ішіндегі дәйексөз</translation>
    </message>
    <message>
        <source>A term in marks</source>
        <translation>Тырнақшадағы термин</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Басқаша аталуы</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>Оқиғаны түзету</translation>
    </message>
    <message>
        <source>Correct the organisation</source>
        <translation>Ұйымды түзету</translation>
    </message>
    <message>
        <source>Correct the person</source>
        <translation>Адамды түзету</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Дәйексөзді түзету</translation>
    </message>
    <message>
        <source>Counted among the leaders</source>
        <translation>Басшылар қатарында</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>Елде</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жер</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Мақаланың сөзімен баяндалған</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Verb of speech</source>
        <translation>Сөйлеу етістігі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздері</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Қайталау: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Болдырмау: {what}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>Change of Details</source>
        <translation>мәліметтерді өзгерту</translation>
    </message>
    <message>
        <source>Change of Event</source>
        <translation>оқиғаны өзгерту</translation>
    </message>
    <message>
        <source>Change of Organisation</source>
        <translation>Ұйымды өзгерту</translation>
    </message>
    <message>
        <source>Change of Person</source>
        <translation>адам туралы деректі өзгерту</translation>
    </message>
    <message>
        <source>Change of Quote</source>
        <translation>Дәйексөзді өзгерту</translation>
    </message>
    <message>
        <source>Change of Speaker</source>
        <translation>сөз иесін өзгерту</translation>
    </message>
    <message>
        <source>Merging of People</source>
        <translation>адамдарды біріктіру</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>жаңа оқиға</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>жаңа адам</translation>
    </message>
    <message>
        <source>New Place</source>
        <translation>жаңа жер</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>жаңа дәйексөз</translation>
    </message>
    <message>
        <source>Parting of People</source>
        <translation>Адамдарды ажырату</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>қабылдамау</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>event kind</name>
    <message>
        <source>force</source>
        <translation>күш қолдану</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>шиеленіс</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>келіссөздер</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>сауда</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen in the list</source>
        <translation>
            <numerusform>Тізімде таңдалған %n мақала</numerusform>
            <numerusform>Тізімде таңдалған %n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Барлық елдер</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Choose one of {forms}.</source>
        <translation>Мыналардан таңдаңыз: {forms}.</translation>
    </message>
    <message>
        <source>Collection “{name}”</source>
        <translation>«{name}» жинағы</translation>
    </message>
    <message>
        <source>Events and countries (GeoJSON)</source>
        <translation>Оқиғалар мен елдер (GeoJSON)</translation>
    </message>
    <message>
        <source>Events and countries (KML)</source>
        <translation>Оқиғалар мен елдер (KML)</translation>
    </message>
    <message>
        <source>Everything, with positions (JSON)</source>
        <translation>Бәрі, мәтіндегі орнымен (JSON)</translation>
    </message>
    <message>
        <source>Its articles are no longer in the library.</source>
        <translation>Оның мақалалары енді кітапханада жоқ.</translation>
    </message>
    <message>
        <source>Lesson sheet with answers, to print (HTML)</source>
        <translation>Жауаптары бар сабақ парағы, басып шығаруға (HTML)</translation>
    </message>
    <message>
        <source>Map and quotes in one page (HTML)</source>
        <translation>Карта мен дәйексөздер бір бетте (HTML)</translation>
    </message>
    <message>
        <source>Name files, a query, a collection or --all.</source>
        <translation>Файлдарды, сұрауды, жинақты не --all деп көрсетіңіз.</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>Жазбалар (Markdown)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation>Дәйексөздер кестесі (CSV)</translation>
    </message>
    <message>
        <source>Quotes belong to their authors; map data: BSD-3-Clause, ODbL 1.0</source>
        <translation>Дәйексөздер авторларына тиесілі; карта деректері: BSD-3-Clause, ODbL 1.0</translation>
    </message>
    <message>
        <source>Quotes with sources (OpenDocument)</source>
        <translation>Дереккөздері бар дәйексөздер (OpenDocument)</translation>
    </message>
    <message>
        <source>Quotes with sources (Word)</source>
        <translation>Дереккөздері бар дәйексөздер (Word)</translation>
    </message>
    <message>
        <source>Reference (BibTeX)</source>
        <translation>Дереккөзге сілтеме (BibTeX)</translation>
    </message>
    <message>
        <source>Reference (CSL-JSON)</source>
        <translation>Дереккөзге сілтеме (CSL-JSON)</translation>
    </message>
    <message>
        <source>Reference (RIS)</source>
        <translation>Дереккөзге сілтеме (RIS)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message numerus="yes">
        <source>The %n results chosen</source>
        <translation>
            <numerusform>Таңдалған %n нәтиже</numerusform>
            <numerusform>Таңдалған %n нәтиже</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>«{query}» іздеуі</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Бүкіл кітапхана</translation>
    </message>
    <message>
        <source>There is no format “{form}”.</source>
        <translation>«{form}» пішімі жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспорттайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
    <message>
        <source>This country is not in the article.</source>
        <translation>Бұл ел мақалада жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>This view: what is chosen and filtered (%n quote(s))</source>
        <translation>
            <numerusform>Осы көрініс: таңдалғаны мен сүзілгені (%n дәйексөз)</numerusform>
            <numerusform>Осы көрініс: таңдалғаны мен сүзілгені (%n дәйексөз)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт шкаласы</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Кім дәйектеледі</translation>
    </message>
    <message>
        <source>exported {day}</source>
        <translation>{day} экспортталды</translation>
    </message>
    <message>
        <source>library</source>
        <translation>кітапхана</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Оның орнында екенін және оны оқуға құқығыңыз барын тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Басқа буманы таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>бұл әдеттегі файл емес</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>себебі белгісіз</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name}: оқу мүмкін болмады ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be written ({cause}).</source>
        <translation>{name}: жазу мүмкін болмады ({cause}).</translation>
    </message>
    <message>
        <source>{name} is a file that lies open here and was not written over.</source>
        <translation>{name} — осында ашық тұрған файл, үстінен жазылмады.</translation>
    </message>
    <message>
        <source>{name} is a library and was not written over.</source>
        <translation>{name} — кітапхана, үстінен жазылмады.</translation>
    </message>
    <message>
        <source>{name} is in use by Dateline and was not written over.</source>
        <translation>{name} файлын Dateline қолдануда, үстінен жазылмады.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} ішінен {count}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A person has a name.</source>
        <translation>Адамның аты болады.</translation>
    </message>
    <message>
        <source>A quote is verbatim: copy its words from the article.</source>
        <translation>Дәйексөз сөзбе-сөз: сөздерін мақаладан көшіріңіз.</translation>
    </message>
    <message>
        <source>An organisation has a name.</source>
        <translation>Ұйымның аты болады.</translation>
    </message>
    <message>
        <source>No country is called “{name}”.</source>
        <translation>«{name}» деген ел жоқ.</translation>
    </message>
    <message>
        <source>These words are not in the article as they are written here.</source>
        <translation>Бұл сөздер мақалада осы жазылғандай тұрған жоқ.</translation>
    </message>
    <message>
        <source>Write it like 30 November 2022, November 2022 or 2022.</source>
        <translation>Мысалы, 30 қараша 2022, қараша 2022 не 2022 деп жазыңыз.</translation>
    </message>
    <message>
        <source>Write its name, or its code of two letters.</source>
        <translation>Атын не екі әріпті кодын жазыңыз.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>«{words}» — күн емес.</translation>
    </message>
    <message>
        <source>“{word}” is no kind of quote.</source>
        <translation>«{word}» — дәйексөз түрі емес.</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>as people or adjective</source>
        <translation>халық атымен не сын есіммен</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>қысқартумен</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>тікелей аталған</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>the rule rests on this</source>
        <translation>ереже осыған сүйенеді</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>қала не билік орны арқылы</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation>Иесінен оқу құқығын сұраңыз немесе өз бумаңызға көшіріңіз.</translation>
    </message>
    <message>
        <source>Check that the disk or folder it is on is still connected.</source>
        <translation>Ол жатқан диск не бума әлі қосулы ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>Cut it into its articles and read those.</source>
        <translation>Оны мақалаларға бөліп, соларды оқыңыз.</translation>
    </message>
    <message>
        <source>Dateline failed on this file ({error}). It was not changed.</source>
        <translation>Dateline бұл файлды оқи алмады ({error}). Ол өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>Ол жылжытылған болуы мүмкін; қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>Name the column “text” in its first line.</source>
        <translation>Бірінші жолда бағанды «text» деп атаңыз.</translation>
    </message>
    <message>
        <source>No words could be recognised in it; open another copy.</source>
        <translation>Одан бірде-бір сөз танылмады; басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Кішірек буманы ашыңыз.</translation>
    </message>
    <message>
        <source>Open another copy of it, or paste the article’s text.</source>
        <translation>Басқа көшірмесін ашыңыз немесе мақала мәтінін қойыңыз.</translation>
    </message>
    <message>
        <source>Open another copy of it.</source>
        <translation>Оның басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>Open another copy of the article, or paste its text.</source>
        <translation>Мақаланың басқа көшірмесін ашыңыз немесе мәтінін қойыңыз.</translation>
    </message>
    <message>
        <source>Open another copy of the article.</source>
        <translation>Мақаланың басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>Open another copy, or paste the article’s text.</source>
        <translation>Басқа көшірмесін ашыңыз немесе мақала мәтінін қойыңыз.</translation>
    </message>
    <message>
        <source>Open another folder, or the article’s own file.</source>
        <translation>Басқа қалтаны не мақаланың өз файлын ашыңыз.</translation>
    </message>
    <message>
        <source>Open it as a dossier to see what was found, or open the article itself.</source>
        <translation>Табылғанын көру үшін досье ретінде ашыңыз немесе мақаланың өзін ашыңыз.</translation>
    </message>
    <message>
        <source>Open it as a folder to read what is in it.</source>
        <translation>Ішіндегісін оқу үшін бума ретінде ашыңыз.</translation>
    </message>
    <message>
        <source>Open its attachment, or paste the article’s text.</source>
        <translation>Тіркемесін ашыңыз немесе мақала мәтінін қойыңыз.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>Тек керек бөлігін ашыңыз.</translation>
    </message>
    <message>
        <source>Open the article as text, HTML, PDF, DOCX or ODT, or paste its text.</source>
        <translation>Мақаланы мәтін, HTML, PDF, DOCX не ODT түрінде ашыңыз немесе мәтінін қойыңыз.</translation>
    </message>
    <message>
        <source>Open the article in a browser, copy its text and paste it here.</source>
        <translation>Мақаланы браузерде ашып, мәтінін көшіріп, осында қойыңыз.</translation>
    </message>
    <message>
        <source>Open the articles themselves.</source>
        <translation>Мақалалардың өзін ашыңыз.</translation>
    </message>
    <message>
        <source>Open the article’s own file.</source>
        <translation>Мақаланың өз файлын ашыңыз.</translation>
    </message>
    <message>
        <source>Open the files in it that you may read.</source>
        <translation>Ішіндегі оқуға болатын файлдарды ашыңыз.</translation>
    </message>
    <message>
        <source>Open the table it came from.</source>
        <translation>Ол алынған кестені ашыңыз.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Қойылған мәтін</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n article(s) to go</source>
        <translation>
            <numerusform>Оқылуда: %n мақала қалды</numerusform>
            <numerusform>Оқылуда: %n мақала қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “{line}”, then open it again.</source>
        <translation>«{line}» орындап, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that, or paste the article’s text.</source>
        <translation>Құпиясөзсіз көшірмесін сақтап, соны ашыңыз немесе мақала мәтінін қойыңыз.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and open that.</source>
        <translation>.docx, .odt, .pdf не .txt түрінде сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>Save it smaller, at 300 dots an inch, and open that.</source>
        <translation>Оны кішірек, дюймге 300 нүктемен сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>Save it without the password and open that.</source>
        <translation>Құпиясөзсіз сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>Tesseract can read it: run “{line}”, then open it again.</source>
        <translation>Tesseract оны оқи алады: «{line}» орындап, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Tesseract failed on {name}, or took too long; it was not read.</source>
        <translation>Tesseract {name} файлын оқи алмады не тым ұзақ оқыды; ол оқылмады.</translation>
    </message>
    <message>
        <source>Tesseract has no language that Dateline reads.</source>
        <translation>Tesseract-та Dateline оқитын тіл жоқ.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импорт тоқтатылды.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Мәтін</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files.</source>
        <translation>
            <numerusform>Файл саны %n шегінен асады.</numerusform>
            <numerusform>Файл саны %n шегінен асады.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in {name}.</source>
        <translation>{name} ішінде мақала жоқ.</translation>
    </message>
    <message>
        <source>This PDF is a scan; it has no text.</source>
        <translation>Бұл PDF — сканерленген; мәтіні жоқ.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it.</source>
        <translation>Мұрағаттан шығарып, ішіндегі мақалаларды ашыңыз.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the articles in it.</source>
        <translation>Өзіңіз ашып, ішіндегі мақалаларды ашыңыз.</translation>
    </message>
    <message>
        <source>Unpack it, and open a part of it.</source>
        <translation>Мұрағатты ашып, бір бөлігін ашыңыз.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>себебі белгісіз</translation>
    </message>
    <message>
        <source>{name} cannot be looked into ({cause}).</source>
        <translation>{name}: ішін қарау мүмкін болмады ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name}: оқу мүмкін болмады ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} оқылмайды.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; it is damaged.</source>
        <translation>{name} ашылмайды: файл бүлінген.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>{name}: бұл мәтін емес.</translation>
    </message>
    <message>
        <source>{name} has no column of text.</source>
        <translation>{name} ішінде мәтін бағаны жоқ.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name}: мәтіні жоқ.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <translation>{name} ішінде бірден оқуға келмейтіндей көп.</translation>
    </message>
    <message>
        <source>{name} holds no article text (it may be a cookie notice or an empty page).</source>
        <translation>{name}: мақала мәтіні жоқ (куки туралы хабарлама немесе бос бет болуы мүмкін).</translation>
    </message>
    <message>
        <source>{name} holds no article.</source>
        <translation>{name} ішінде бірде-бір мақала жоқ.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name}: мәтін жоқ.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} — бума.</translation>
    </message>
    <message>
        <source>{name} is a letter without text.</source>
        <translation>{name}: мәтінсіз хат.</translation>
    </message>
    <message>
        <source>{name} is a picture; it has no text.</source>
        <translation>{name} — сурет; онда мәтін жоқ.</translation>
    </message>
    <message>
        <source>{name} is a scan of {count} pages; at most {most} are read.</source>
        <translation>{name} — {count} беттік скан; ең көбі {most} оқылады.</translation>
    </message>
    <message>
        <source>{name} is an archive, not an article.</source>
        <translation>{name} — мұрағат, мақала емес.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name}: файл бүлінген, оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}: іші бос.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format.</source>
        <translation>{name}: ескі Word пішімінде.</translation>
    </message>
    <message>
        <source>{name} is not a text document.</source>
        <translation>{name}: мәтіндік құжат емес.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name}: кәдімгі файл емес.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name}: файл енді орнында жоқ.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name}: файл құпиясөзбен қорғалған.</translation>
    </message>
    <message>
        <source>{name} is too large a picture to be read.</source>
        <translation>{name} — оқуға тым үлкен сурет.</translation>
    </message>
    <message>
        <source>{name} is too large for an article.</source>
        <translation>{name}: көлемі мақала үшін тым үлкен.</translation>
    </message>
    <message>
        <source>{name} is too long to be an article ({count} million characters).</source>
        <translation>{name}: мәтіні мақала үшін тым ұзын ({count} млн таңба).</translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation>{name}: бұл файлды оқуға құқығыңыз жоқ.</translation>
    </message>
    <message>
        <source>{name} was saved without the article’s text.</source>
        <translation>{name}: файл мақала мәтінінсіз сақталған.</translation>
    </message>
    <message>
        <source>{name} would take more memory or time than an article may; it was not read.</source>
        <translation>{name} мақалаға рұқсат етілгеннен көп жад не уақыт алар еді; оқылмады.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than an article holds, so it was not opened.</source>
        <translation>{name}: мұрағаттан шығарса, бір мақаладан әлдеқайда көп болар еді, сондықтан ашылмады.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Not read in {language}: {parts}.</source>
        <translation>{language} тілінде оқылмайды: {parts}.</translation>
    </message>
    <message>
        <source>Read in part in {language}: {parts}.</source>
        <translation>{language} тілінде жартылай оқылады: {parts}.</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>белгісіз тіл</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>елдер</translation>
    </message>
    <message>
        <source>dates and events</source>
        <translation>күндер мен оқиғалар</translation>
    </message>
    <message>
        <source>people</source>
        <translation>адамдар</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>дәйексөздер</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>айтушылар</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>%n attributed</source>
        <translation>
            <numerusform>сөз иесі белгілі: %n</numerusform>
            <numerusform>сөз иесі белгілі: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s)</source>
        <translation>
            <numerusform>%n лақап ат</numerusform>
            <numerusform>%n лақап ат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected by you</source>
        <translation>
            <numerusform>%n сіз қабылдамаған</numerusform>
            <numerusform>%n сіз қабылдамаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>түсіндірілмеген: %n</numerusform>
            <numerusform>түсіндірілмеген: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated speaker</source>
        <translation>
            <numerusform>сөз иесі көрсетілмеген: %n</numerusform>
            <numerusform>сөз иесі көрсетілмеген: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>лақап ат</translation>
    </message>
    <message>
        <source>a term, not a statement</source>
        <translation>термин, мәлімдеме емес</translation>
    </message>
    <message>
        <source>not accounted for yet</source>
        <translation>әлі есепке алынбаған</translation>
    </message>
    <message>
        <source>quoted within another quote</source>
        <translation>басқа дәйексөз ішінде келтірілген</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>сіз қабылдамаған</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>шығарма атауы</translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n quote(s) accounted for</source>
        <translation>
            <numerusform>%n дәйексөздің {booked} есепте</numerusform>
            <numerusform>%n дәйексөздің {booked} есепте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n stretch(es) in quotation marks accounted for: {parts}</source>
        <translation>
            <numerusform>Тырнақшадағы %n үзіндіден {booked} есепке алынды: {parts}</numerusform>
            <numerusform>Тырнақшадағы %n үзіндіден {booked} есепке алынды: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n nested</source>
        <translation>
            <numerusform>{sentence}; ішкісі: %n</numerusform>
            <numerusform>{sentence}; ішкісі: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n reported without marks</source>
        <translation>
            <numerusform>{sentence}; %n тырнақшасыз баяндалған</numerusform>
            <numerusform>{sentence}; %n тырнақшасыз баяндалған</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} under the filter</source>
        <translation>{share} сүзгіде</translation>
    </message>
    <message>
        <source>“{words}” — {state}</source>
        <translation>«{words}» — {state}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>1. Write the number of each country beside its name.</source>
        <translation>1. Әр елдің нөмірін атының қасына жазыңыз.</translation>
    </message>
    <message>
        <source>2. Who said it? Write the letter of the speaker.</source>
        <translation>2. Мұны кім айтты? Айтушының әрпін жазыңыз.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауап нұсқалары</translation>
    </message>
    <message>
        <source>Lesson sheet</source>
        <translation>Сабақ парағы</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Allow writing to it once, and it is brought up to date.</source>
        <translation>Оған бір рет жазуға рұқсат беріңіз, сонда ол жаңартылады.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or open another library.</source>
        <translation>Файлға және оның бумасына жазуға рұқсат беріңіз немесе басқа кітапхананы ашыңыз.</translation>
    </message>
    <message>
        <source>Another Dateline has {file} open.</source>
        <translation>{file} басқа Dateline терезесінде ашық.</translation>
    </message>
    <message>
        <source>Another Dateline is writing to the library.</source>
        <translation>Кітапханаға Dateline бағдарламасының басқа данасы жазып жатыр.</translation>
    </message>
    <message>
        <source>Check the folder {folder} and the disk it is on.</source>
        <translation>{folder} бумасын және ол жатқан дискіні тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Сақтық көшірмеге басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>Import articles into it first, or check the name.</source>
        <translation>Алдымен оған мақалалар импорттаңыз немесе атын тексеріңіз.</translation>
    </message>
    <message>
        <source>It can be set aside as it is, and a backup or a new library take its place.</source>
        <translation>Оны сол күйінде шетке қойып, орнына сақтық көшірмені не жаңа кітапхананы алуға болады.</translation>
    </message>
    <message>
        <source>Nothing in it was lost; free some space and do it again.</source>
        <translation>Ішінен ештеңе жоғалған жоқ; орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed here; wait for it to finish and try again.</source>
        <translation>Мұнда ештеңе өзгерген жоқ; аяқталуын күтіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>One article of the library cannot be shown: it has {what}.</source>
        <translation>Кітапхананың бір мақаласын көрсету мүмкін емес: ішінде {what} бар.</translation>
    </message>
    <message>
        <source>One article of the library is damaged and cannot be read.</source>
        <translation>Кітапхананың бір мақаласы бүлінген, оны оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Open the article's own file again, or restore a backup.</source>
        <translation>Мақаланың өз файлын қайта ашыңыз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Мақаланың өз файлын қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer Dateline.</source>
        <translation>{file} сақтық көшірмесін Dateline бағдарламасының жаңарақ нұсқасы жасаған.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be changed.</source>
        <translation>Диск толы, сондықтан кітапхананы өзгерту мүмкін болмады.</translation>
    </message>
    <message>
        <source>The file {file} is not a library of Dateline.</source>
        <translation>{file} файлы — Dateline кітапханасы емес.</translation>
    </message>
    <message>
        <source>The file {file} is not a sound backup of a library.</source>
        <translation>{file} файлы — кітапхананың бүтін сақтық көшірмесі емес.</translation>
    </message>
    <message>
        <source>The library was not changed; choose another file.</source>
        <translation>Кітапхана өзгертілген жоқ; басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The library {file} cannot be read or written.</source>
        <translation>{file} кітапханасын оқу не жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The library {file} has an older format and may not be changed.</source>
        <translation>{file} кітапханасының пішімі ескі, оны өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>{file} кітапханасы бүлінген.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed.</source>
        <translation>{file} кітапханасын оқуға болады, бірақ өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer Dateline.</source>
        <translation>{file} кітапханасын Dateline бағдарламасының жаңарақ нұсқасы жасаған.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>Мұнда кітапхана жоқ: {path}.</translation>
    </message>
    <message>
        <source>There is no sample called {name}.</source>
        <translation>{name} деген үлгі жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Іздейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Барлары: {names}.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Тақырыбы жоқ мақала</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Оны ашу үшін Dateline бағдарламасын жаңартыңыз; файл өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Update Dateline to restore it; the library was not changed.</source>
        <translation>Оны қалпына келтіру үшін Dateline бағдарламасын жаңартыңыз; кітапхана өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>{file} is the library itself, not a backup of it.</source>
        <translation>{file} — кітапхананың өзі, көшірмесі емес.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by its people</source>
        <translation>
            <numerusform>%n адамдарынан</numerusform>
            <numerusform>%n адамдарынан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n ел</numerusform>
            <numerusform>%n ел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a town: in the lists</source>
        <translation>
            <numerusform>%n қаласыз оқиға: тізімдерде бар</numerusform>
            <numerusform>%n қаласыз оқиға: тізімдерде бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found quote(s)</source>
        <translation>
            <numerusform>%n табылған дәйексөз</numerusform>
            <numerusform>%n табылған дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n сәйкестік</numerusform>
            <numerusform>%n сәйкестік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n көшбасшы</numerusform>
            <numerusform>%n көшбасшы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>тағы %n оқиға</numerusform>
            <numerusform>тағы %n оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about</source>
        <translation>
            <numerusform>ел туралы %n дәйексөз</numerusform>
            <numerusform>ел туралы %n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>өзінің %n дәйексөзі</numerusform>
            <numerusform>өзінің %n дәйексөзі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n қатынас</numerusform>
            <numerusform>%n қатынас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n баяндалған</numerusform>
            <numerusform>%n баяндалған</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ел туралы</translation>
    </message>
    <message>
        <source>Border views</source>
        <translation>Шекара нұсқалары</translation>
    </message>
    <message>
        <source>Borders: {view}</source>
        <translation>Шекаралар: {view}</translation>
    </message>
    <message>
        <source>Borders: {view} · {source}</source>
        <translation>Шекаралар: {view} · {source}</translation>
    </message>
    <message>
        <source>Claimed by {claimants}. {note}</source>
        <translation>Талап етушілер: {claimants}. {note}</translation>
    </message>
    <message>
        <source>Countries, most told of first</source>
        <translation>Елдер, ең көп аталғанынан бастап</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Даулы аумақ</translation>
    </message>
    <message>
        <source>Events at {place}</source>
        <translation>Оқиғалар: {place}</translation>
    </message>
    <message>
        <source>Events on the map</source>
        <translation>Картадағы оқиғалар</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Жіберілген жері</translation>
    </message>
    <message>
        <source>Fit the article’s countries (0)</source>
        <translation>Мақала елдерін көрсету (0)</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Кітапханадан табылды</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Шартты белгілер</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Аталған</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Бұл мақалада жоқ</translation>
    </message>
    <message numerus="yes">
        <source>Not on the map, only in the lists: {names}, and %n more.</source>
        <translation>
            <numerusform>Картада жоқ, тек тізімдерде: {names} және тағы %n.</numerusform>
            <numerusform>Картада жоқ, тек тізімдерде: {names} және тағы %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the map, only in the lists: {names}.</source>
        <translation>Картада жоқ, тек тізімдерде: {names}.</translation>
    </message>
    <message>
        <source>Open the country: all its events stand in its panel.</source>
        <translation>Елді ашыңыз: оның барлық оқиғасы өз тақтасында.</translation>
    </message>
    <message>
        <source>Quotes by a country’s people</source>
        <translation>Ел адамдарының дәйексөздері</translation>
    </message>
    <message>
        <source>Quotes, events and mentions</source>
        <translation>Дәйексөздер, оқиғалар және атаулар</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Ортақ</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Бәрін қайта көрсету</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>Кім туралы айтылады</translation>
    </message>
    <message>
        <source>The Countries list shows the same; start Dateline again to bring the map back.</source>
        <translation>Елдер тізімі де соны көрсетеді; картаны қайтару үшін Dateline бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture.</source>
        <translation>Карта алмасу буферіне сурет ретінде көшірілді.</translation>
    </message>
    <message>
        <source>The map is saved as {name} in {folder}.</source>
        <translation>Карта {folder} бумасында {name} атымен сақталды.</translation>
    </message>
    <message>
        <source>The map’s process ended unexpectedly; the map was loaded again, nothing is lost.</source>
        <translation>Картаның процесі күтпеген жерден тоқтады; карта қайта жүктелді, ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The map’s process keeps ending: the map stays closed for now.</source>
        <translation>Картаның процесі қайта-қайта тоқтайды: карта әзірге жабық қалады.</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Бүкіл әлем</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Түстер не білдіреді</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кім сөйлейді</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Үлкейту (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Кішірейту (−)</translation>
    </message>
    <message>
        <source>about ({count})</source>
        <translation>мақала олар туралы ({count})</translation>
    </message>
    <message>
        <source>disputed: hover tells who claims it</source>
        <translation>даулы аумақ: кім талап ететінін көру үшін меңзерді апарыңыз</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>жіберілген жері: {place}</translation>
    </message>
    <message>
        <source>in fragments only ({count})</source>
        <translation>тек үзіндімен ({count})</translation>
    </message>
    <message>
        <source>mentioned ({count})</source>
        <translation>аталғандар ({count})</translation>
    </message>
    <message>
        <source>most in common with {country}</source>
        <translation>ең көп ортағы: {country}</translation>
    </message>
    <message>
        <source>quoted in fragments only</source>
        <translation>тек үзіндімен дәйектелген</translation>
    </message>
    <message>
        <source>quoted in sentences ({count})</source>
        <translation>сөйлеммен дәйектелген ({count})</translation>
    </message>
    <message>
        <source>spoken about, never get a word ({count})</source>
        <translation>олар туралы айтылады, өздеріне сөз берілмейді ({count})</translation>
    </message>
    <message>
        <source>spoken about, never gets a word</source>
        <translation>ол туралы айтылады, өзіне сөз берілмейді</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}. {note}</source>
        <translation>{area}. Талап етушілер: {claimants}. {note}</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}; run by {country}. {note}</source>
        <translation>{area}. Талап етушілер: {claimants}; басқаратын: {country}. {note}</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and never gets a word.</source>
        <translation>{country} туралы ең көп айтылады, бірақ оған сөз берілмейді.</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and speaks itself.</source>
        <translation>{country} туралы ең көп айтылады, әрі өзі де сөйлейді.</translation>
    </message>
    <message>
        <source>{country} is spoken about most; only fragments of its words are quoted.</source>
        <translation>{country} туралы ең көп айтылады; сөздері тек үзіндімен келтірілген.</translation>
    </message>
    <message>
        <source>{country} – {other}</source>
        <translation>{country} – {other}</translation>
    </message>
    <message>
        <source>{country}: about this country, {counts}</source>
        <translation>{country}: мақала осы ел туралы, {counts}</translation>
    </message>
    <message>
        <source>{country}: filed from here, {counts}</source>
        <translation>{country}: жіберілген жері, {counts}</translation>
    </message>
    <message>
        <source>{country}: mentioned, {counts}</source>
        <translation>{country}: аталған, {counts}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} км</translation>
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
        <translation>{region}, өңір ({count})</translation>
    </message>
    <message>
        <source>{region}: {countries}</source>
        <translation>{region}: {countries}</translation>
    </message>
    <message>
        <source>{source}, {date} · equal-area</source>
        <translation>{source}, {date} · тең ауданды</translation>
    </message>
    <message>
        <source>{step}: {countries}</source>
        <translation>{step}: {countries}</translation>
    </message>
    <message>
        <source>{view} ({date})</source>
        <translation>Шекаралар: {view} ({date})</translation>
    </message>
    <message>
        <source>{view}, {source}, {date}. Click to switch.</source>
        <translation>Шекаралар: {view}, {source}, {date}. Ауыстыру үшін шертіңіз.</translation>
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
        <translation>Атын көшіру</translation>
    </message>
    <message>
        <source>Quotes About {country} ({about})</source>
        <translation>{country} туралы дәйексөздер ({about})</translation>
    </message>
    <message>
        <source>Quotes by {country} ({by})</source>
        <translation>{country} елінің дәйексөздері ({by})</translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation>Осы жерден іздеу</translation>
    </message>
    <message>
        <source>Show {country}</source>
        <translation>{country} көрсету</translation>
    </message>
    <message>
        <source>Why This Colour?</source>
        <translation>Неге бұл түс?</translation>
    </message>
    <message>
        <source>Zoom to {country}</source>
        <translation>{country} жақындату</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
</context>
<context>
    <name>namings</name>
    <message numerus="yes">
        <source>%n as {spellings}</source>
        <translation>
            <numerusform>%n рет {spellings} түрінде</numerusform>
            <numerusform>%n рет {spellings} түрінде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n рет атымен</numerusform>
            <numerusform>%n рет атымен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n via {spellings}</source>
        <translation>
            <numerusform>%n рет {spellings} арқылы</numerusform>
            <numerusform>%n рет {spellings} арқылы</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not name it.</source>
        <translation>Мәтін оны атамайды.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} немесе {other}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Country not stated</source>
        <translation>Елі көрсетілмеген</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Filed from {place}.</source>
        <translation>Жіберілген жері: {place}.</translation>
    </message>
    <message>
        <source>Reported about {country}</source>
        <translation>{country} туралы баяндалған</translation>
    </message>
    <message>
        <source>Reported of people of {country}</source>
        <translation>{country} адамдары туралы баяндалған</translation>
    </message>
    <message>
        <source>Said about {country}</source>
        <translation>{country} туралы айтылғандар</translation>
    </message>
    <message>
        <source>Said by people of {country}</source>
        <translation>Осы ел адамдары айтқандар: {country}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Тақырыбы жоқ мақала</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>түзетілді</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Caption of a picture, no part of the story</source>
        <translation>Сурет жазуы, мақаланың бөлігі емес</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Басқа мақаланың тақырыбы</translation>
    </message>
    <message>
        <source>Not the story: credit, button or notice</source>
        <translation>Мақала емес: авторлық белгі, түйме не хабарлама</translation>
    </message>
    <message>
        <source>Open it as an article of its own, or choose another file.</source>
        <translation>Оны жеке мақала ретінде ашыңыз не басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Мақаланың өз файлын қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Open the article’s own file once more, and it is kept.</source>
        <translation>Мақаланың файлын тағы бір рет ашыңыз, сонда ол сақталады.</translation>
    </message>
    <message>
        <source>Picture, not in the file</source>
        <translation>Сурет, файлда жоқ</translation>
    </message>
    <message>
        <source>Picture, not read</source>
        <translation>Сурет, оқылмады</translation>
    </message>
    <message>
        <source>Read with {percent} % certainty</source>
        <translation>{percent} % сенімділікпен оқылды</translation>
    </message>
    <message>
        <source>The original is damaged and cannot be shown.</source>
        <translation>Түпнұсқа бүлінген, оны көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>The original is protected by a password and cannot be shown.</source>
        <translation>Түпнұсқа құпиясөзбен қорғалған, оны көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>The original of this article is not at hand.</source>
        <translation>Бұл мақаланың түпнұсқасы қол астында жоқ.</translation>
    </message>
    <message>
        <source>The original that was kept is damaged and cannot be shown.</source>
        <translation>Сақталған түпнұсқа бүлінген, оны көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>The original would take more time or memory to draw than a page may.</source>
        <translation>Түпнұсқаны салуға бетке рұқсат етілгеннен көп уақыт не жад керек.</translation>
    </message>
    <message>
        <source>{name} is another file by now.</source>
        <translation>{name} енді басқа файл.</translation>
    </message>
    <message>
        <source>{name} is not the file of this article.</source>
        <translation>{name} — бұл мақаланың файлы емес.</translation>
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
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Тур.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Өзі</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Басылымдар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <source>Speaks most</source>
        <translation>Ең көп сөйлейді</translation>
    </message>
    <message>
        <source>Spoken about most</source>
        <translation>Ең көп айтылады</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздері</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>%n мақала өзгерер еді.</numerusform>
            <numerusform>%n мақала өзгерер еді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made.</source>
        <translation>
            <numerusform>%n түзету жасалды.</numerusform>
            <numerusform>%n түзету жасалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) saved in {name}.</source>
        <translation>
            <numerusform>%n түзету {name} файлына сақталды.</numerusform>
            <numerusform>%n түзету {name} файлына сақталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided otherwise</source>
        <translation>
            <numerusform>%n басқаша шешілді</numerusform>
            <numerusform>%n басқаша шешілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find nothing</source>
        <translation>
            <numerusform>%n ештеңе таппайды</numerusform>
            <numerusform>%n ештеңе таппайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold(s|) otherwise already</source>
        <translation>
            <numerusform>%n ереже бұрыннан басқаша</numerusform>
            <numerusform>%n ереже бұрыннан басқаша</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make</source>
        <translation>
            <numerusform>жасалатыны: %n</numerusform>
            <numerusform>жасалатыны: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to the Other %n</source>
        <translation>
            <numerusform>Қалғанына қолдану: %n</numerusform>
            <numerusform>Қалғандарына қолдану: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack’s %n rule(s) also for articles that come in later</source>
        <translation>
            <numerusform>Жиынның %n ережесі кейінгі мақалаларға да</numerusform>
            <numerusform>Жиынның %n ережесі кейінгі мақалаларға да</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n ұйым</numerusform>
            <numerusform>%n ұйым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n баяндалған</numerusform>
            <numerusform>%n баяндалған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термин</numerusform>
        </translation>
    </message>
    <message>
        <source>A region, never counted as a country.</source>
        <translation>Өңір, ешқашан ел болып саналмайды.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Барлық оқиғалар</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Барлық дәйексөздер</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Елі көрсетілмеген</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>Уақыт ретімен</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>Тырнақшада</translation>
    </message>
    <message>
        <source>Named, not quoted</source>
        <translation>Аталған, дәйектелмеген</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Дәйексөзі жоқтар</translation>
    </message>
    <message>
        <source>Of this article’s countries: {countries}</source>
        <translation>Осы мақаланың елдерінен: {countries}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Сіз қабылдамаған</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Мақаланың сөзімен баяндалған</translation>
    </message>
    <message>
        <source>Role since changed: {what}</source>
        <translation>Лауазымы содан бері өзгерді: {what}</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>{name}: айтқандары</translation>
    </message>
    <message>
        <source>Said of {name}</source>
        <translation>{name} туралы айтылған</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>Speaks of {countries}</source>
        <translation>{countries} туралы айтады</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Аты аталмаған дереккөздер</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>сондай-ақ {names}</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>сыртқы істер министрі</translation>
    </message>
    <message>
        <source>head of government</source>
        <translation>үкімет басшысы</translation>
    </message>
    <message>
        <source>head of state</source>
        <translation>мемлекет басшысы</translation>
    </message>
    <message>
        <source>{office} from {year}</source>
        <translation>{office}, {year} жылдан</translation>
    </message>
    <message>
        <source>{office} from {year} to {last}</source>
        <translation>{office}, {year}–{last} жылдары</translation>
    </message>
    <message>
        <source>{office} until {year}</source>
        <translation>{office}, {year} жылға дейін</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, {day} күнгі</translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to keep</source>
        <translation>
            <numerusform>%n өзгеріс әлі сақталмаған</numerusform>
            <numerusform>%n өзгеріс әлі сақталмаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n күнсіз</numerusform>
            <numerusform>%n күнсіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an outlet</source>
        <translation>
            <numerusform>%n басылымсыз</numerusform>
            <numerusform>%n басылымсыз</numerusform>
        </translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Мақалаға тақырып керек.</translation>
    </message>
    <message>
        <source>From: “{clue}”</source>
        <translation>Дереккөз: «{clue}»</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2022-11-30.</source>
        <translation>Жыл-ай-күн түрінде жазыңыз, мысалы 2022-11-30.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022.</source>
        <translation>«{day}» — күн емес. 30 қараша 2022 деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{words}” is no address: it begins with https:// or http://.</source>
        <translation>«{words}» — мекенжай емес: ол https:// не http:// деп басталады.</translation>
    </message>
    <message>
        <source>“{words}” is not a day.</source>
        <translation>«{words}» — күн емес.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n баяндалған</numerusform>
            <numerusform>%n баяндалған</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Елі бойынша</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Аты бойынша</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Елі көрсетілмеген</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Көп аталғаны алдымен</translation>
    </message>
    <message>
        <source>Most quoted first</source>
        <translation>Көп дәйектелгені алдымен</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Аталған</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Бет: {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт шкаласы</translation>
    </message>
    <message>
        <source>all quotes and events</source>
        <translation>барлық дәйексөздер мен оқиғалар</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A quotation mark is not closed yet, so plain words were searched.</source>
        <translation>Тырнақша әлі жабылмаған, сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Everything {conditions}.</source>
        <translation>Барлығы: {conditions}.</translation>
    </message>
    <message>
        <source>Fragments of quotes</source>
        <translation>Дәйексөз үзінділері</translation>
    </message>
    <message>
        <source>No country is called “{value}”, so plain words were searched.</source>
        <translation>«{value}» деген ел жоқ, сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>Nothing follows OR yet, so plain words were searched.</source>
        <translation>OR-дан кейін әлі ештеңе жоқ, сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>Nothing follows “{name}:” yet.</source>
        <translation>«{name}:» дегеннен кейін әлі ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing has all these words. {explanation}</source>
        <translation>Осы сөздердің бәрі бірге еш жерде жоқ. {explanation}</translation>
    </message>
    <message>
        <source>Nothing stands before OR, so plain words were searched.</source>
        <translation>OR алдында ештеңе жоқ, сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Quotes in full sentences</source>
        <translation>Толық сөйлемді дәйексөздер</translation>
    </message>
    <message>
        <source>Quotes in their own words</source>
        <translation>Сөзбе-сөз дәйексөздер</translation>
    </message>
    <message>
        <source>Quotes within quotes</source>
        <translation>Дәйексөз ішіндегі дәйексөздер</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Төлеу сөз</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>Мақала сөйлемдері</translation>
    </message>
    <message>
        <source>Terms in quotation marks</source>
        <translation>Тырнақшадағы терминдер</translation>
    </message>
    <message>
        <source>There is more, those added last first: type on to narrow it down.</source>
        <translation>Тағы бар, алдымен соңғы қосылғандар: тарылту үшін тере беріңіз.</translation>
    </message>
    <message>
        <source>There is more: type on to narrow it down.</source>
        <translation>Тағы бар: тарылту үшін тере беріңіз.</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>{value} туралы</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>адам тексерген</translation>
    </message>
    <message>
        <source>dated before {day}</source>
        <translation>{day} күнінен бұрынғы</translation>
    </message>
    <message>
        <source>dated {day} or later</source>
        <translation>{day} күнінен бастап</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>басылымы: {value}</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>мұнда: {value}</translation>
    </message>
    <message>
        <source>not about {value}</source>
        <translation>{value} туралы емес</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>әлі тексерілмеген</translation>
    </message>
    <message>
        <source>not from {value}</source>
        <translation>басылымы {value} емес</translation>
    </message>
    <message>
        <source>not in {value}</source>
        <translation>мұнда емес: {value}</translation>
    </message>
    <message>
        <source>not of type {value}</source>
        <translation>түрі {value} емес</translation>
    </message>
    <message>
        <source>not said by {value}</source>
        <translation>айтқан {value} емес</translation>
    </message>
    <message>
        <source>not tagged {value}</source>
        <translation>бұл тегсіз: {value}</translation>
    </message>
    <message>
        <source>not tied to {value}</source>
        <translation>байланысты ел {value} емес</translation>
    </message>
    <message>
        <source>not told with the verb {value}</source>
        <translation>етістігі {value} емес</translation>
    </message>
    <message>
        <source>not with {value}</source>
        <translation>мына сөзсіз: {value}</translation>
    </message>
    <message>
        <source>of type {value}</source>
        <translation>түрі: {value}</translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>айтқан: {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>тегі: {value}</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>the lines left out</source>
        <translation>қалдырылған жолдар</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>tied to {value}</source>
        <translation>байланысты ел: {value}</translation>
    </message>
    <message>
        <source>told with the verb {value}</source>
        <translation>етістігі: {value}</translation>
    </message>
    <message>
        <source>with {value}</source>
        <translation>мына сөзбен: {value}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>мына сөздермен: {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} және {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} немесе {other}</translation>
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
        <translation>«{name}:» — оператор емес, сондықтан сөз ретінде ізделді.</translation>
    </message>
    <message>
        <source>“{value}” has no letters, so plain words were searched.</source>
        <translation>«{value}» ішінде әріп жоқ, сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no, so plain words were searched.</source>
        <translation>«{value}» — «yes» те, «no» да емес, сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>“{value}” is no type ({types}), so plain words were searched.</source>
        <translation>«{value}» — түр емес ({types}), сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>“{value}” is not a date yet.</source>
        <translation>«{value}» — әлі күн емес.</translation>
    </message>
    <message>
        <source>“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), so plain words were searched.</source>
        <translation>«{value}» — күн де, ай да, жыл да емес (2022-11-30, 2022-11, 2022), сондықтан жай сөздер ізделді.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation>«{words}…»</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Caption</source>
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Filed from {place}</source>
        <translation>Жіберілген жері: {place}</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Басқа мақаланың тақырыбы</translation>
    </message>
    <message>
        <source>Mark as event</source>
        <translation>Оқиға деп белгілеу</translation>
    </message>
    <message>
        <source>Mark as person</source>
        <translation>Адам деп белгілеу</translation>
    </message>
    <message>
        <source>Mark as place</source>
        <translation>Жер деп белгілеу</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Дәйексөз деп белгілеу</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Лақап ат</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Бет безендіруі</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жер</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Жарияланған күні белгісіз</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>The article’s own text is not part of Dateline. Open your own copy to read it here; until then this is its outline, paragraph by paragraph.</source>
        <translation>Мақаланың өз мәтіні Dateline құрамында жоқ. Осында оқу үшін өз көшірмеңізді ашыңыз; әзірге мұнда оның абзацтар бойынша жоспары.</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation>Шығарма атауы</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Тақырыбы жоқ мақала</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>{reason}, not part of the story — hide</source>
        <translation>{reason}, мақаланың бөлігі емес — жасыру</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>{reason}: {words} — show</source>
        <translation>{reason}: {words} — көрсету</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message numerus="yes">
        <source>It comes up %n times; paragraphs: {paragraphs}.</source>
        <translation>
            <numerusform>%n рет кездеседі; абзац саны: {paragraphs}.</numerusform>
            <numerusform>%n рет кездеседі; абзац саны: {paragraphs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only named in the dateline.</source>
        <translation>Тек жіберілген жері көрсетілген жолда аталған.</translation>
    </message>
    <message>
        <source>It is part of {region}, which is named.</source>
        <translation>Аталған аймаққа кіреді: {region}.</translation>
    </message>
    <message>
        <source>It is said to “{words}”.</source>
        <translation>«{words}» дегенге айтылған.</translation>
    </message>
    <message>
        <source>It took place in {place}.</source>
        <translation>Болған жері: {place}.</translation>
    </message>
    <message>
        <source>No country weighs more in the article.</source>
        <translation>Мақалада бұдан салмағы артық ел жоқ.</translation>
    </message>
    <message>
        <source>The article names it without being about it.</source>
        <translation>Мақала оны атайды, бірақ ол туралы емес.</translation>
    </message>
    <message>
        <source>The first sentence names it, and who stands for it comes up again.</source>
        <translation>Ол бірінші сөйлемде аталған, әрі оның өкілі қайта кездеседі.</translation>
    </message>
    <message>
        <source>The first sentence names it.</source>
        <translation>Ол бірінші сөйлемде аталған.</translation>
    </message>
    <message>
        <source>The headline names it.</source>
        <translation>Ол тақырыпта аталған.</translation>
    </message>
    <message>
        <source>The reader marked this event.</source>
        <translation>Бұл оқиғаны оқырман белгіледі.</translation>
    </message>
    <message>
        <source>The reader marked this person.</source>
        <translation>Бұл адамды оқырман белгіледі.</translation>
    </message>
    <message>
        <source>The reader said whose words these are.</source>
        <translation>Бұл кімнің сөзі екенін оқырман көрсетті.</translation>
    </message>
    <message>
        <source>The reader set the date.</source>
        <translation>Күнін оқырман көрсетті.</translation>
    </message>
    <message>
        <source>The reader tied it to this country.</source>
        <translation>Оқырман осы елмен байланыстырды.</translation>
    </message>
    <message>
        <source>The sentence around it is about {who}.</source>
        <translation>Айналасындағы сөйлем {who} туралы.</translation>
    </message>
    <message>
        <source>The sentence tells of a deed and gives no day for it.</source>
        <translation>Сөйлем бір іс туралы айтады, бірақ күнін атамайды.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Сөз иесінің елі: {country}.</translation>
    </message>
    <message>
        <source>a dash opens it, as one writes speech</source>
        <translation>оны төл сөздегідей сызықша ашады</translation>
    </message>
    <message>
        <source>a few words in marks, as one marks a name</source>
        <translation>атауды белгілегендей тырнақшаға алынған бірнеше сөз</translation>
    </message>
    <message>
        <source>a verb of speech and a colon bring it in</source>
        <translation>оны айту етістігі мен қос нүкте енгізеді</translation>
    </message>
    <message>
        <source>as they put it</source>
        <translation>олардың айтуынша</translation>
    </message>
    <message>
        <source>byline: {words}</source>
        <translation>автор жолы: {words}</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>канондық сілтеме</translation>
    </message>
    <message>
        <source>dateline: {words}</source>
        <translation>жіберілген жері көрсетілген жол: {words}</translation>
    </message>
    <message>
        <source>document author: {words}</source>
        <translation>құжат авторы: {words}</translation>
    </message>
    <message>
        <source>document title: {words}</source>
        <translation>құжат атауы: {words}</translation>
    </message>
    <message>
        <source>first line: {words}</source>
        <translation>бірінші жол: {words}</translation>
    </message>
    <message>
        <source>goes on speaking from the quote before</source>
        <translation>алдыңғы дәйексөзден кейін сөзін жалғастырады</translation>
    </message>
    <message>
        <source>it answers a question of an interview</source>
        <translation>ол сұхбат сұрағына жауап береді</translation>
    </message>
    <message>
        <source>it is a post shown in the article</source>
        <translation>ол мақалада көрсетілген жазба</translation>
    </message>
    <message>
        <source>it is part of a sentence</source>
        <translation>бұл — сөйлемнің бөлігі</translation>
    </message>
    <message>
        <source>it is set apart as a block quotation</source>
        <translation>ол бөлек блокпен берілген дәйексөз</translation>
    </message>
    <message>
        <source>it is somebody’s turn in a conversation</source>
        <translation>ол әңгімедегі біреудің сөзі</translation>
    </message>
    <message>
        <source>it is written as a sentence</source>
        <translation>сөйлем болып жазылған</translation>
    </message>
    <message>
        <source>it runs over the end of its paragraph</source>
        <translation>абзацының соңынан асып кетеді</translation>
    </message>
    <message>
        <source>it stands inside another quote</source>
        <translation>басқа дәйексөздің ішінде тұр</translation>
    </message>
    <message>
        <source>masthead: {words}</source>
        <translation>басылым маңдайшасы: {words}</translation>
    </message>
    <message>
        <source>named after the verb that follows the quote</source>
        <translation>аты дәйексөзден кейінгі етістіктен соң тұр</translation>
    </message>
    <message>
        <source>named after “according to”</source>
        <translation>аты «айтуынша» дегеннен кейін тұр</translation>
    </message>
    <message>
        <source>named after “by”</source>
        <translation>аты «by» (кім) дегеннен кейін тұр</translation>
    </message>
    <message>
        <source>named before the colon</source>
        <translation>аты қос нүктенің алдында тұр</translation>
    </message>
    <message>
        <source>named before the insertion that the verb follows</source>
        <translation>аты етістік ілесетін қыстырманың алдында тұр</translation>
    </message>
    <message>
        <source>named before the verb of speech</source>
        <translation>аты сөйлеу етістігінің алдында тұр</translation>
    </message>
    <message>
        <source>named behind the words, as one signs</source>
        <translation>сөзден кейін қолтаңбадай аталған</translation>
    </message>
    <message>
        <source>named right beside the words</source>
        <translation>аты сөздердің дәл қасында тұр</translation>
    </message>
    <message>
        <source>quoted as saying it</source>
        <translation>соны айтқан деп келтірілген</translation>
    </message>
    <message>
        <source>reported before the verb of speech</source>
        <translation>сөйлеу етістігінің алдында баяндалған</translation>
    </message>
    <message>
        <source>reported behind a verb of speech and “that”</source>
        <translation>сөйлеу етістігі мен «that» сөзінен кейін баяндалған</translation>
    </message>
    <message>
        <source>reported in the clause behind a verb of speech</source>
        <translation>сөйлеу етістігінен кейінгі сөйлемде баяндалған</translation>
    </message>
    <message>
        <source>reported on both sides of the verb of speech</source>
        <translation>сөйлеу етістігінің екі жағында баяндалған</translation>
    </message>
    <message>
        <source>reported with its source</source>
        <translation>дереккөзімен баяндалған</translation>
    </message>
    <message>
        <source>set by the reader</source>
        <translation>оқырман қойған</translation>
    </message>
    <message>
        <source>the PDF was made on this day</source>
        <translation>PDF осы күні жасалған</translation>
    </message>
    <message>
        <source>the answer of an interview</source>
        <translation>сұхбаттағы жауап</translation>
    </message>
    <message>
        <source>the document was made on this day</source>
        <translation>құжат осы күні жасалған</translation>
    </message>
    <message>
        <source>the element marked as author</source>
        <translation>автор деп белгіленген элемент</translation>
    </message>
    <message>
        <source>the file's name: {words}</source>
        <translation>файл аты: {words}</translation>
    </message>
    <message>
        <source>the first words of the text</source>
        <translation>мәтіннің алғашқы сөздері</translation>
    </message>
    <message>
        <source>the largest line of the first page</source>
        <translation>бірінші беттің ең ірі жолы</translation>
    </message>
    <message>
        <source>the next sentence says who is speaking</source>
        <translation>кім сөйлейтінін келесі сөйлем айтады</translation>
    </message>
    <message>
        <source>the page's address: {words}</source>
        <translation>бет мекенжайы: {words}</translation>
    </message>
    <message>
        <source>the page's lang</source>
        <translation>беттің lang атрибуты</translation>
    </message>
    <message>
        <source>the pronoun means whom the next sentence names</source>
        <translation>есімдік келесі сөйлем атайтын адамды білдіреді</translation>
    </message>
    <message>
        <source>the quote runs over several paragraphs</source>
        <translation>дәйексөз бірнеше абзацқа созылады</translation>
    </message>
    <message>
        <source>the relative clause says what they said</source>
        <translation>бағыныңқы сөйлем не айтқанын береді</translation>
    </message>
    <message>
        <source>the sentence before is about them</source>
        <translation>алдыңғы сөйлем сол адам туралы</translation>
    </message>
    <message>
        <source>the sentence gives the word as theirs</source>
        <translation>сөйлем бұл сөзді соныкі етеді</translation>
    </message>
    <message>
        <source>the sentence gives their view</source>
        <translation>сөйлем оның пікірін береді</translation>
    </message>
    <message>
        <source>the sentence goes on with what was reported before it</source>
        <translation>сөйлем бұрын баяндалғанды жалғастырады</translation>
    </message>
    <message>
        <source>the story gives the same words and says whose</source>
        <translation>мақала сол сөздерді келтіріп, кімдікі екенін айтады</translation>
    </message>
    <message>
        <source>the subject of the sentence</source>
        <translation>сөйлемнің бастауышы</translation>
    </message>
    <message>
        <source>the subject of the verb before</source>
        <translation>алдыңғы етістіктің бастауышы</translation>
    </message>
    <message>
        <source>the text does not say who</source>
        <translation>мәтінде кім екені айтылмаған</translation>
    </message>
    <message>
        <source>the text gives this role</source>
        <translation>рөлі мәтінде көрсетілген</translation>
    </message>
    <message>
        <source>the words before it name it as a term</source>
        <translation>алдындағы сөздер оны термин деп атайды</translation>
    </message>
    <message>
        <source>their name stands before the words as a label</source>
        <translation>аты сөздің алдында белгідей тұр</translation>
    </message>
    <message>
        <source>their words are called by a noun of speech</source>
        <translation>сөздері сөйлеу зат есімімен аталған</translation>
    </message>
    <message>
        <source>what somebody was accused of</source>
        <translation>біреу неге айыпталды</translation>
    </message>
    <message>
        <source>what somebody was asked or told to do</source>
        <translation>біреуден не сұралды не бұйырылды</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>не сұралды</translation>
    </message>
    <message>
        <source>what was denied, admitted or suggested</source>
        <translation>не жоққа шығарылды, мойындалды не болжалды</translation>
    </message>
    <message>
        <source>what was promised, threatened or offered</source>
        <translation>не уәде етілді, немен қорқытылды не не ұсынылды</translation>
    </message>
    <message>
        <source>written as a person's name</source>
        <translation>адам аты болып жазылған</translation>
    </message>
    <message>
        <source>{country} is part of {region}, named in the quote.</source>
        <translation>{country} дәйексөзде аталған аймаққа кіреді: {region}.</translation>
    </message>
    <message>
        <source>{from} “{verb}” {to}.</source>
        <translation>{from} «{verb}» {to}.</translation>
    </message>
    <message>
        <source>{kind}; speaker: {told}</source>
        <translation>{kind}; сөз иесі: {told}</translation>
    </message>
    <message>
        <source>{who} is named in the quote.</source>
        <translation>{who}: аты дәйексөзде аталған.</translation>
    </message>
    <message>
        <source>{who} is of {country}.</source>
        <translation>{who}: елі — {country}.</translation>
    </message>
    <message>
        <source>{who} takes part.</source>
        <translation>{who} қатысады.</translation>
    </message>
    <message>
        <source>“{words}” cannot be placed without the day of publication.</source>
        <translation>«{words}» дегенді жарияланған күнінсіз анықтау мүмкін емес.</translation>
    </message>
    <message>
        <source>“{words}” is named in the quote.</source>
        <translation>Дәйексөзде «{words}» аталған.</translation>
    </message>
    <message>
        <source>“{words}” is named.</source>
        <translation>«{words}» аталған.</translation>
    </message>
    <message>
        <source>“{words}” speaks of a time and means {day}.</source>
        <translation>«{words}» уақытты айтады, мағынасы: {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is past and means {day}.</source>
        <translation>«{words}» өткенді айтады, мағынасы: {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is to come and means {day}.</source>
        <translation>«{words}» болашақты айтады, мағынасы: {day}.</translation>
    </message>
    <message>
        <source>“{words}” stands in the sentence around it.</source>
        <translation>«{words}» айналасындағы сөйлемде тұр.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) change(s|).</source>
        <translation>
            <numerusform>%n дәйексөз өзгереді.</numerusform>
            <numerusform>%n дәйексөз өзгереді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n other quote(s) of {speaker}</source>
        <translation>
            <numerusform>&amp;Осы сөз иесінің тағы %n дәйексөзі: {speaker}</numerusform>
            <numerusform>&amp;Осы сөз иесінің тағы %n дәйексөзі: {speaker}</numerusform>
        </translation>
    </message>
    <message>
        <source>Its mentions, and what is said by it, go to a person of that name.</source>
        <translation>Оның аталуы мен айтқаны осы атты адамға өтеді.</translation>
    </message>
    <message>
        <source>Named nearby</source>
        <translation>Жақын жерде аталғандар</translation>
    </message>
    <message>
        <source>Nobody, or unknown</source>
        <translation>Ешкім немесе белгісіз</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Of a like name</source>
        <translation>Аты ұқсас</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <translation>Мақаладағы басқалар</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>Айтушы?</translation>
    </message>
    <message>
        <source>The two become one, under the name chosen.</source>
        <translation>Екеуі таңдалған атпен біреу болады.</translation>
    </message>
    <message>
        <source>Which name is somebody else’s?</source>
        <translation>Қай ат басқа біреудікі?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name} кім?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Мұны кім айтты?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>басқа ат</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>мәтінде рөлі жоқ</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>{quotes} and {mentions} of {name} become those of {other}.</source>
        <translation>{quotes} және {mentions} ({name}) енді {other} адамыныкі.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>No article open: drop one here</source>
        <translation>Мақала ашылмаған: осында сүйреп әкеліңіз</translation>
    </message>
</context>
<context>
    <name>sea</name>
    <message>
        <source>Adriatic Sea</source>
        <translation>Адриат теңізі</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Эгей теңізі</translation>
    </message>
    <message>
        <source>Andaman Sea</source>
        <translation>Андаман теңізі</translation>
    </message>
    <message>
        <source>Arabian Sea</source>
        <translation>Араб теңізі</translation>
    </message>
    <message>
        <source>Arafura Sea</source>
        <translation>Арафура теңізі</translation>
    </message>
    <message>
        <source>Arctic Ocean</source>
        <translation>Солтүстік Мұзды мұхит</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Атлант мұхиты</translation>
    </message>
    <message>
        <source>Baffin Bay</source>
        <translation>Баффин теңізі</translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation>Балтық теңізі</translation>
    </message>
    <message>
        <source>Banda Sea</source>
        <translation>Банда теңізі</translation>
    </message>
    <message>
        <source>Barents Sea</source>
        <translation>Баренц теңізі</translation>
    </message>
    <message>
        <source>Bay of Bengal</source>
        <translation>Бенгал шығанағы</translation>
    </message>
    <message>
        <source>Bay of Biscay</source>
        <translation>Бискай шығанағы</translation>
    </message>
    <message>
        <source>Beaufort Sea</source>
        <translation>Бофорт теңізі</translation>
    </message>
    <message>
        <source>Bering Sea</source>
        <translation>Беринг теңізі</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Қара теңіз</translation>
    </message>
    <message>
        <source>Caribbean Sea</source>
        <translation>Кариб теңізі</translation>
    </message>
    <message>
        <source>Caspian Sea</source>
        <translation>Каспий теңізі</translation>
    </message>
    <message>
        <source>Celebes Sea</source>
        <translation>Сулавеси теңізі</translation>
    </message>
    <message>
        <source>Celtic Sea</source>
        <translation>Кельт теңізі</translation>
    </message>
    <message>
        <source>Chukchi Sea</source>
        <translation>Чукот теңізі</translation>
    </message>
    <message>
        <source>Coral Sea</source>
        <translation>Маржан теңізі</translation>
    </message>
    <message>
        <source>Davis Strait</source>
        <translation>Дейвис бұғазы</translation>
    </message>
    <message>
        <source>East China Sea</source>
        <translation>Шығыс Қытай теңізі</translation>
    </message>
    <message>
        <source>East Siberian Sea</source>
        <translation>Шығыс Сібір теңізі</translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation>Ла-Манш</translation>
    </message>
    <message>
        <source>Great Australian Bight</source>
        <translation>Үлкен Аустралия шығанағы</translation>
    </message>
    <message>
        <source>Greenland Sea</source>
        <translation>Гренландия теңізі</translation>
    </message>
    <message>
        <source>Gulf of Aden</source>
        <translation>Аден шығанағы</translation>
    </message>
    <message>
        <source>Gulf of Alaska</source>
        <translation>Аляска шығанағы</translation>
    </message>
    <message>
        <source>Gulf of Bothnia</source>
        <translation>Ботния шығанағы</translation>
    </message>
    <message>
        <source>Gulf of California</source>
        <translation>Калифорния шығанағы</translation>
    </message>
    <message>
        <source>Gulf of Carpentaria</source>
        <translation>Карпентария шығанағы</translation>
    </message>
    <message>
        <source>Gulf of Guinea</source>
        <translation>Гвинея шығанағы</translation>
    </message>
    <message>
        <source>Gulf of Mexico</source>
        <translation>Мексика шығанағы</translation>
    </message>
    <message>
        <source>Gulf of Oman</source>
        <translation>Оман шығанағы</translation>
    </message>
    <message>
        <source>Gulf of St Lawrence</source>
        <translation>Әулие Лаврентий шығанағы</translation>
    </message>
    <message>
        <source>Gulf of Thailand</source>
        <translation>Сиам шығанағы</translation>
    </message>
    <message>
        <source>Hudson Bay</source>
        <translation>Гудзон шығанағы</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Үнді мұхиты</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Ион теңізі</translation>
    </message>
    <message>
        <source>Irish Sea</source>
        <translation>Ирланд теңізі</translation>
    </message>
    <message>
        <source>Java Sea</source>
        <translation>Ява теңізі</translation>
    </message>
    <message>
        <source>Kara Sea</source>
        <translation>Кара теңізі</translation>
    </message>
    <message>
        <source>Labrador Sea</source>
        <translation>Лабрадор теңізі</translation>
    </message>
    <message>
        <source>Laptev Sea</source>
        <translation>Лаптевтер теңізі</translation>
    </message>
    <message>
        <source>Mediterranean Sea</source>
        <translation>Жерорта теңізі</translation>
    </message>
    <message>
        <source>Mozambique Channel</source>
        <translation>Мозамбик бұғазы</translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation>Солтүстік теңіз</translation>
    </message>
    <message>
        <source>Norwegian Sea</source>
        <translation>Норвегия теңізі</translation>
    </message>
    <message>
        <source>Pacific Ocean</source>
        <translation>Тынық мұхит</translation>
    </message>
    <message>
        <source>Persian Gulf</source>
        <translation>Парсы шығанағы</translation>
    </message>
    <message>
        <source>Philippine Sea</source>
        <translation>Филиппин теңізі</translation>
    </message>
    <message>
        <source>Red Sea</source>
        <translation>Қызыл теңіз</translation>
    </message>
    <message>
        <source>Ross Sea</source>
        <translation>Росс теңізі</translation>
    </message>
    <message>
        <source>Sargasso Sea</source>
        <translation>Саргас теңізі</translation>
    </message>
    <message>
        <source>Scotia Sea</source>
        <translation>Скоша теңізі</translation>
    </message>
    <message>
        <source>Sea of Azov</source>
        <translation>Азов теңізі</translation>
    </message>
    <message>
        <source>Sea of Japan</source>
        <translation>Жапон теңізі</translation>
    </message>
    <message>
        <source>Sea of Okhotsk</source>
        <translation>Охот теңізі</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Оңтүстік Қытай теңізі</translation>
    </message>
    <message>
        <source>Southern Ocean</source>
        <translation>Оңтүстік мұхит</translation>
    </message>
    <message>
        <source>Sulu Sea</source>
        <translation>Сулу теңізі</translation>
    </message>
    <message>
        <source>Tasman Sea</source>
        <translation>Тасман теңізі</translation>
    </message>
    <message>
        <source>Timor Sea</source>
        <translation>Тимор теңізі</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Тиррен теңізі</translation>
    </message>
    <message>
        <source>Weddell Sea</source>
        <translation>Уэдделл теңізі</translation>
    </message>
    <message>
        <source>Yellow Sea</source>
        <translation>Сары теңіз</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>табылғаны: %n</numerusform>
            <numerusform>табылғаны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ел туралы</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Жіберілген жері</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Аталған</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Елсіз</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles}</source>
        <translation>ел туралы дәйексөздер; барлығы {quotes} ({articles})</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles} added last</source>
        <translation>ел туралы дәйексөздер; барлығы {quotes} ({articles}, соңғы қосылғандары)</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>төлеу сөз</translation>
    </message>
    <message>
        <source>term in marks</source>
        <translation>тырнақшадағы термин</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} / {all}</translation>
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
            <numerusform>%n мақала қайтадан бұрынғы оқылған күйінде.</numerusform>
            <numerusform>%n мақала қайтадан бұрынғы оқылған күйінде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) read again with newer rules.</source>
        <translation>
            <numerusform>%n мақала жаңа ережелермен қайта оқылды.</numerusform>
            <numerusform>%n мақала жаңа ережелермен қайта оқылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (stays|stay) as before, to lose no correction.</source>
        <translation>
            <numerusform>Түзетулер жоғалмауы үшін %n мақала бұрынғыдай қалды.</numerusform>
            <numerusform>Түзетулер жоғалмауы үшін %n мақала бұрынғыдай қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read again.</source>
        <translation>
            <numerusform>%n мақаланы қайта оқу мүмкін болмады.</numerusform>
            <numerusform>%n мақаланы қайта оқу мүмкін болмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>%n түзету сақталды.</numerusform>
            <numerusform>%n түзету сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is brought back with File, Restore Library.</source>
        <translation>Сақтық көшірмені қайтару: «Файл» → «Кітапхананы қалпына келтіру».</translation>
    </message>
    <message>
        <source>Allow writing to {folder} and start Dateline again.</source>
        <translation>{folder} бумасына жазуға рұқсат беріп, Dateline бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Newer rules are at hand. Read %n article(s) again?</source>
        <translation>
            <numerusform>Жаңа ережелер шықты. %n мақаланы қайта оқу керек пе?</numerusform>
            <numerusform>Жаңа ережелер шықты. %n мақаланы қайта оқу керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is set aside as {file}, and a new one was begun.</source>
        <translation>Кітапхана бүлінген екен. Ол {file} атымен шетке қойылып, орнына жаңасы басталды.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed: nothing new is kept.</source>
        <translation>{file} кітапханасын оқуға болады, өзгертуге болмайды: жаңа ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>The newer rules read no article otherwise than before.</source>
        <translation>Жаңа ережелер бірде-бір мақаланы бұрынғыдан өзгеше оқымайды.</translation>
    </message>
    <message>
        <source>{why} Articles are not kept this time.</source>
        <translation>{why} Бұл жолы мақалалар сақталмайды.</translation>
    </message>
    <message>
        <source>“{title}” is read again with newer rules.</source>
        <translation>«{title}» мақаласы жаңа ережелермен қайта оқылды.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>«{title}» мақаласы жаңа ережелермен қайта оқылды; сіздің %n түзетуіңіз сақталды.</numerusform>
            <numerusform>«{title}» мақаласы жаңа ережелермен қайта оқылды; сіздің %n түзетуіңіз сақталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.</source>
        <translation>
            <numerusform>«{title}» мақаласы бұрынғы оқылған күйінде қалады: жаңа ережелер сіздің %n түзетуіңізді жоғалтар еді.</numerusform>
            <numerusform>«{title}» мақаласы бұрынғы оқылған күйінде қалады: жаңа ережелер сіздің %n түзетуіңізді жоғалтар еді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Accept what the card says</source>
        <translation>Карточкадағыны қабылдау</translation>
    </message>
    <message>
        <source>Compare two articles</source>
        <translation>Екі мақаланы салыстыру</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Дәйексөзді дереккөзімен көшіру</translation>
    </message>
    <message>
        <source>Correct anything else of it</source>
        <translation>Мұнда басқа нәрсені түзету</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Events at their places</source>
        <translation>Оқиғалар өз жерінде</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Уақыт бойынша сүзу</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Мақаладан табу</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Сөз иесін түзету</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Мақалада</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>Мақалалар тізімінде</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>Іздеуде</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation>Мәтінді үлкейту не кішірейту</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Мәтіннің кәдімгі өлшемі</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылжу</translation>
    </message>
    <message>
        <source>Next or previous country</source>
        <translation>Келесі не алдыңғы ел</translation>
    </message>
    <message>
        <source>Next or previous find</source>
        <translation>Келесі не алдыңғы сәйкестік</translation>
    </message>
    <message>
        <source>Next or previous in time</source>
        <translation>Уақыт бойынша келесі не алдыңғы</translation>
    </message>
    <message>
        <source>Next or previous item</source>
        <translation>Келесі не алдыңғы элемент</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Келесі не алдыңғы нәтиже</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>On a card, a hit, a mark, in ledger and timeline</source>
        <translation>Карточкада, нәтижеде, белгіде, тізілім мен уақыт жолында</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Картада</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Уақыт шкаласында</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the country</source>
        <translation>Елді ашу</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Элементті ашу</translation>
    </message>
    <message>
        <source>Put the quote into a collection</source>
        <translation>Дәйексөзді жинаққа салу</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Сүзгіні алып тастау</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Return to where you were</source>
        <translation>Болған жеріңізге қайту</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Айналдыру</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Мақалада көрсету</translation>
    </message>
    <message>
        <source>Show the whole article</source>
        <translation>Бүкіл мақаланы көрсету</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Жұлдызша қою не алу</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Жоюды болдырмау</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>Басқа біреумен бір адам</translation>
    </message>
    <message>
        <source>Why? (with the pointer: Alt+click)</source>
        <translation>Неге? (тінтуірмен: Alt+шерту)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>a county of its state is named</source>
        <translation>штатының округі аталған</translation>
    </message>
    <message>
        <source>a neighbour of its country is named</source>
        <translation>елінің көршісі аталған</translation>
    </message>
    <message>
        <source>a place near it is named</source>
        <translation>жақын жер аталған</translation>
    </message>
    <message>
        <source>a state or province is called so</source>
        <translation>штат не провинция солай аталады</translation>
    </message>
    <message>
        <source>against it: not a word else of its country</source>
        <translation>қарсы: елі туралы басқа сөз жоқ</translation>
    </message>
    <message>
        <source>against it: somebody else holds the office there</source>
        <translation>қарсы: онда бұл лауазымда басқа адам</translation>
    </message>
    <message>
        <source>against it: the office's holder goes or speaks to it</source>
        <translation>қарсы: лауазым иесі онда барады не онымен сөйлеседі</translation>
    </message>
    <message>
        <source>called a state or province here</source>
        <translation>мұнда штат не провинция делінген</translation>
    </message>
    <message>
        <source>described, not named</source>
        <translation>сипатталған, аталмаған</translation>
    </message>
    <message>
        <source>it has what a town has</source>
        <translation>қалада бары онда бар</translation>
    </message>
    <message>
        <source>it is named later in the sentence</source>
        <translation>ол сөйлемде кейінірек аталған</translation>
    </message>
    <message>
        <source>it is named right before the office</source>
        <translation>ол лауазымның тура алдында аталған</translation>
    </message>
    <message>
        <source>its country is named</source>
        <translation>елі аталған</translation>
    </message>
    <message>
        <source>its state or province is named</source>
        <translation>штаты не провинциясы аталған</translation>
    </message>
    <message>
        <source>meant by a pronoun</source>
        <translation>есімдікпен айтылған</translation>
    </message>
    <message>
        <source>named in the words themselves</source>
        <translation>сөздің өзінде аталған</translation>
    </message>
    <message>
        <source>nobody else comes into question</source>
        <translation>басқа ешкім келмейді</translation>
    </message>
    <message>
        <source>nobody is named between</source>
        <translation>арада ешкім аталмаған</translation>
    </message>
    <message>
        <source>only it calls an office so</source>
        <translation>тек сонда лауазым солай аталады</translation>
    </message>
    <message>
        <source>others are named between</source>
        <translation>арада басқалар аталған</translation>
    </message>
    <message>
        <source>people are called after it as after a town</source>
        <translation>адамдар қала атымен аталған</translation>
    </message>
    <message>
        <source>several others come into question</source>
        <translation>басқа бірнешеуі де келеді</translation>
    </message>
    <message>
        <source>several rules lead to them</source>
        <translation>оған бірнеше ереже апарады</translation>
    </message>
    <message>
        <source>somebody else comes into question</source>
        <translation>басқа біреу келеді</translation>
    </message>
    <message>
        <source>somebody the article names</source>
        <translation>мақалада аталған біреу</translation>
    </message>
    <message>
        <source>spoke last</source>
        <translation>соңғы болып сөйлеген</translation>
    </message>
    <message>
        <source>stands beside the words</source>
        <translation>сөздің қасында тұр</translation>
    </message>
    <message>
        <source>stands far from the words</source>
        <translation>сөзден алыс тұр</translation>
    </message>
    <message>
        <source>stands near the words</source>
        <translation>сөзге жақын тұр</translation>
    </message>
    <message>
        <source>the article begins with it</source>
        <translation>мақала содан басталады</translation>
    </message>
    <message>
        <source>the article names it much</source>
        <translation>мақала оны көп атайды</translation>
    </message>
    <message>
        <source>the article reads like a paper of its country</source>
        <translation>мақала елінің газетіндегідей оқылады</translation>
    </message>
    <message>
        <source>the article says where it lies</source>
        <translation>мақала оның қайда екенін айтады</translation>
    </message>
    <message>
        <source>the article was filed there</source>
        <translation>мақала сонда жазылған</translation>
    </message>
    <message>
        <source>the name of a whole country</source>
        <translation>тұтас елдің аты</translation>
    </message>
    <message>
        <source>the number of its people</source>
        <translation>тұрғындарының саны</translation>
    </message>
    <message>
        <source>the paragraph before names it</source>
        <translation>алдыңғы абзац оны атайды</translation>
    </message>
    <message>
        <source>the paragraph before names it, and this one none</source>
        <translation>алдыңғы абзац оны атайды, ал бұл ешқайсысын атамайды</translation>
    </message>
    <message>
        <source>the paragraph names it before</source>
        <translation>абзац оны бұрын атайды</translation>
    </message>
    <message>
        <source>the sentence before begins with it</source>
        <translation>алдыңғы сөйлем содан басталады</translation>
    </message>
    <message>
        <source>the sentence begins with it</source>
        <translation>сөйлем содан басталады</translation>
    </message>
    <message>
        <source>the sentence takes place there</source>
        <translation>сөйлемдегі оқиға сонда</translation>
    </message>
    <message>
        <source>well known to the news</source>
        <translation>жаңалықтарда жақсы белгілі</translation>
    </message>
    <message>
        <source>“its” means the country named before</source>
        <translation>«оның» — бұрын аталған ел</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A map explorer for the news.</source>
        <translation>Жаңалықтарға арналған карта.</translation>
    </message>
    <message>
        <source>Dateline works, but forgets its layout; make the folder writable to keep it.</source>
        <translation>Dateline жұмыс істейді, бірақ орналасуын ұмытады; сақталуы үшін бумаға жазуға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} ашылуда…</translation>
    </message>
    <message>
        <source>The article that lay open cannot be shown.</source>
        <translation>Ашық тұрған мақаланы көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>The sample is shown instead; open the article’s own file.</source>
        <translation>Орнына үлгі көрсетілді; мақаланың өз файлын ашыңыз.</translation>
    </message>
    <message>
        <source>The settings folder {folder} cannot be written.</source>
        <translation>{folder} баптаулар бумасына жазуға болмайды.</translation>
    </message>
    <message>
        <source>an article or a .dateline document to open</source>
        <translation>ашылатын мақала немесе .dateline құжаты</translation>
    </message>
    <message>
        <source>close once the map can be used</source>
        <translation>карта дайын болғанда жабылу</translation>
    </message>
    <message>
        <source>keep the settings in this file</source>
        <translation>баптауларды осы файлда сақтау</translation>
    </message>
    <message>
        <source>print the start's milestones</source>
        <translation>іске қосылу кезеңдерін шығару</translation>
    </message>
</context>
<context>
    <name>then</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Speaks most of</source>
        <translation>Ең көп айтатыны</translation>
    </message>
    <message>
        <source>Spoken of by</source>
        <translation>Ол туралы айтатындар</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Сонда</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Who of whom</source>
        <translation>Кім кім туралы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздері</translation>
    </message>
    <message>
        <source>speaks of {country}</source>
        <translation>{country} туралы айтады</translation>
    </message>
    <message>
        <source>spoken of by {country}</source>
        <translation>ол туралы {country} айтады</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{all} ішінен {part}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Latitudes run from -90 to 90 degrees.</source>
        <translation>Ендік -90 мен 90 градус аралығында болады.</translation>
    </message>
    <message>
        <source>There is no place at latitude {latitude}, longitude {longitude}.</source>
        <translation>Ендігі {latitude}, бойлығы {longitude} жер жоқ.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n countr(y|ies) of this article.</source>
        <translation>
            <numerusform>Осы мақаланың %n елі.</numerusform>
            <numerusform>Осы мақаланың %n елі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n көшбасшы</numerusform>
            <numerusform>%n көшбасшы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n үзінді</numerusform>
            <numerusform>%n үзінді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about it</source>
        <translation>
            <numerusform>ел туралы %n дәйексөз</numerusform>
            <numerusform>ел туралы %n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by its people</source>
        <translation>
            <numerusform>ел адамдарының %n дәйексөзі</numerusform>
            <numerusform>ел адамдарының %n дәйексөзі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) about it</source>
        <translation>
            <numerusform>бұл туралы %n баяндалған сөз</numerusform>
            <numerusform>бұл туралы %n баяндалған сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) by its people</source>
        <translation>
            <numerusform>адамдарының %n баяндалған сөзі</numerusform>
            <numerusform>адамдарының %n баяндалған сөзі</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ол туралы</translation>
    </message>
    <message>
        <source>Asked for and not in it: {condition}.</source>
        <translation>Сұралған, бірақ мұнда жоқ: {condition}.</translation>
    </message>
    <message>
        <source>At least one whole sentence of their people is quoted.</source>
        <translation>Адамдарының кемінде бір толық сөйлемі келтірілген.</translation>
    </message>
    <message>
        <source>Counted among the leaders.</source>
        <translation>Көшбасшы деп саналады.</translation>
    </message>
    <message>
        <source>Counted are mentions, quotes about a country, and events: {range}.</source>
        <translation>Аталуы, ел туралы дәйексөздер және оқиғалар саналады: {range}.</translation>
    </message>
    <message>
        <source>Counted are quotes by people of a country: {range}.</source>
        <translation>Ел адамдарының дәйексөздері саналады: {range}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>Елі: {country}.</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Күні: {date}</translation>
    </message>
    <message>
        <source>Events in which {country} takes part, or which took place there.</source>
        <translation>Осы ел қатысатын немесе сонда болған оқиғалар: {country}.</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Жіберілген жері</translation>
    </message>
    <message>
        <source>Filed from here: a pin, and no shade of its own.</source>
        <translation>Мақала осы жерден жіберілген: түйреуіш, өз реңі жоқ.</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Табылды: {words}</translation>
    </message>
    <message>
        <source>Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.</source>
        <translation>«Кім сөйлейді» режимінде сызықталған: ол туралы айтылады, бірақ оның ешкімі сөйлемейді.</translation>
    </message>
    <message>
        <source>Heads of state or government, ministers, legislators, envoys, heads of parties or bodies, of {country}; former ones too.</source>
        <translation>Мемлекет пен үкімет басшылары, министрлер, депутаттар, елшілер, партия мен мекеме басшылары, бұрынғылары да; елі: {country}.</translation>
    </message>
    <message>
        <source>It fits: {condition}.</source>
        <translation>Сай келеді: {condition}.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Күні жоқ.</translation>
    </message>
    <message>
        <source>It is about {country}.</source>
        <translation>{country} туралы.</translation>
    </message>
    <message>
        <source>It is addressed to {country}.</source>
        <translation>Мына елге арналған: {country}.</translation>
    </message>
    <message>
        <source>It is dated {date}, within the days asked for.</source>
        <translation>Күні — {date}, сұралған күндер аралығында.</translation>
    </message>
    <message>
        <source>It is not tied to {country}.</source>
        <translation>Байланысы жоқ: {country}.</translation>
    </message>
    <message>
        <source>It is tied to {country}, as was asked.</source>
        <translation>Сұралғандай байланысы бар: {country}.</translation>
    </message>
    <message>
        <source>It stands at characters {start} to {end} of the text.</source>
        <translation>Мәтіннің {start}–{end} таңбаларында тұр.</translation>
    </message>
    <message>
        <source>It stands in paragraph {number} of the article.</source>
        <translation>Мақаланың {number}-абзацында тұр.</translation>
    </message>
    <message>
        <source>It stands no longer in the article: search again.</source>
        <translation>Ол мақалада енді жоқ: қайта іздеңіз.</translation>
    </message>
    <message>
        <source>It stays undated.</source>
        <translation>Күні көрсетілмей қалады.</translation>
    </message>
    <message>
        <source>It took place in {country}.</source>
        <translation>Болған жері: {country}.</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Аталған</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s).</source>
        <translation>
            <numerusform>%n рет аталған.</numerusform>
            <numerusform>%n рет аталған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, but not what the article is about: no outline.</source>
        <translation>Аталған, бірақ мақала ол туралы емес: контурсыз.</translation>
    </message>
    <message>
        <source>Next came {country}</source>
        <translation>Келесісі — {country}</translation>
    </message>
    <message>
        <source>No colour: nothing in the article is of it or about it.</source>
        <translation>Түссіз: мақалада оның сөзі де, ол туралы сөз де жоқ.</translation>
    </message>
    <message>
        <source>Not all words stand in it: it answers the question.</source>
        <translation>Дәйексөзде сөздердің бәрі жоқ: ол сұраққа жауап береді.</translation>
    </message>
    <message>
        <source>Not counted among the leaders.</source>
        <translation>Көшбасшы деп саналмайды.</translation>
    </message>
    <message>
        <source>Passages are about them, but nobody of them is quoted: hatched.</source>
        <translation>Олар туралы айтылады, бірақ ешқайсысының сөзі келтірілмеген: сызықталған.</translation>
    </message>
    <message>
        <source>Places where the article names {country}.</source>
        <translation>Мақала осы елді атайтын жерлер: {country}.</translation>
    </message>
    <message>
        <source>Quoted in fragments only</source>
        <translation>Тек үзіндімен дәйектелген</translation>
    </message>
    <message>
        <source>Quoted in sentences</source>
        <translation>Сөйлеммен дәйектелген</translation>
    </message>
    <message>
        <source>Quotes of others that are about {country} or addressed to it.</source>
        <translation>Басқалардың осы ел туралы немесе оған арналған дәйексөздері: {country}.</translation>
    </message>
    <message>
        <source>Quotes whose speaker is of {country}; terms in quotation marks do not count.</source>
        <translation>Осы ел адамдарының дәйексөздері ({country}); тырнақшадағы терминдер саналмайды.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the month.</source>
        <translation>Күн былай түсінілді: {days}, айға дейінгі дәлдікпен.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the season.</source>
        <translation>Күн былай түсінілді: {days}, жыл мезгіліне дейінгі дәлдікпен.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the week.</source>
        <translation>Күн былай түсінілді: {days}, аптаға дейінгі дәлдікпен.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the year.</source>
        <translation>Күн былай түсінілді: {days}, жылға дейінгі дәлдікпен.</translation>
    </message>
    <message>
        <source>Read as {days}.</source>
        <translation>Күн былай түсінілді: {days}.</translation>
    </message>
    <message>
        <source>Relative dates count from the publication, {day}.</source>
        <translation>Салыстырмалы күндер жарияланған күннен саналады ({day}).</translation>
    </message>
    <message>
        <source>Role as the article gives it: {role}.</source>
        <translation>Мақала берген рөлі: {role}.</translation>
    </message>
    <message>
        <source>Share of all namings: {share}.</source>
        <translation>Барлық аталудағы үлесі: {share}.</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Сөз иесі көрсетілмеген</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Сөз иесі: {name}.</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>Кім туралы айтылады</translation>
    </message>
    <message>
        <source>Spoken about, never get a word</source>
        <translation>Олар туралы айтылады, өздеріне сөз берілмейді</translation>
    </message>
    <message numerus="yes">
        <source>Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).</source>
        <translation>
            <numerusform>Кім туралы айтылады: {shades} реңнің {shade}-реңі, %n үзінді үшін ({counts}).</numerusform>
            <numerusform>Кім туралы айтылады: {shades} реңнің {shade}-реңі, %n үзінді үшін ({counts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure to {percent} % by its signs</source>
        <translation>Белгілері бойынша сенімділігі {percent} %</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Мақалада ел көрсетілмеген.</translation>
    </message>
    <message>
        <source>The article gives no words for a date.</source>
        <translation>Мақалада күн туралы сөз жоқ.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <translation>Мақалада «{words}» делінген.</translation>
    </message>
    <message>
        <source>The article was filed from {place}, which is not what it is about.</source>
        <translation>Мақала жіберілген жер: {place}; мақала бұл жер туралы емес.</translation>
    </message>
    <message>
        <source>The article’s word for it: “{word}”.</source>
        <translation>Мақаланың бұған қолданған сөзі: «{word}».</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen</source>
        <translation>Лауазым ел атамайды; {country} таңдалды</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen, sure to {percent} %</source>
        <translation>Лауазым ел атамайды; {country} таңдалды, сенімділігі {percent} %</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>Жарияланған күні белгісіз.</translation>
    </message>
    <message>
        <source>The speaker is not stated.</source>
        <translation>Сөз иесі көрсетілмеген.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Сөз иесінің елі: {country}.</translation>
    </message>
    <message>
        <source>Their people are quoted with fragments or terms, or told of in other words.</source>
        <translation>Адамдарының үзінділері не терминдері келтірілген, не сөзі басқаша баяндалған.</translation>
    </message>
    <message>
        <source>Tie to {country}</source>
        <translation>Байланысы: {country}</translation>
    </message>
    <message>
        <source>What is counted: {rule}</source>
        <translation>Не саналады: {rule}</translation>
    </message>
    <message>
        <source>What others said about {country}, told in the article’s words.</source>
        <translation>{country} туралы басқалар айтқаны, мақаланың сөзімен.</translation>
    </message>
    <message>
        <source>What people of {country} said, told in the article’s words and not in marks.</source>
        <translation>{country} адамдарының айтқаны, мақаланың сөзімен, тырнақшасыз.</translation>
    </message>
    <message>
        <source>What the article is about: a strong outline.</source>
        <translation>Мақала не туралы: қалың контур.</translation>
    </message>
    <message>
        <source>Where the article was filed: a pin, a dashed outline, no colour.</source>
        <translation>Мақала қайдан жіберілген: түйреуіш, үзік контур, түссіз.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кім сөйлейді</translation>
    </message>
    <message>
        <source>Who speaks: shade {shade} of {shades}, for {counts}.</source>
        <translation>Кім сөйлейді: {shades} реңнің {shade}-реңі ({counts}).</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>белгісіз күн</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>мәтінде рөлі жоқ</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>{country} takes part in it.</source>
        <translation>{country} қатысады.</translation>
    </message>
    <message>
        <source>{country}: all that is counted</source>
        <translation>{country}: саналғанның бәрі</translation>
    </message>
    <message>
        <source>{country}: the colour on the map</source>
        <translation>{country}: картадағы түсі</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} және одан көп</translation>
    </message>
    <message>
        <source>{mode}: shade {shade} of {shades}</source>
        <translation>{mode}: {shades} реңнің {shade}-реңі</translation>
    </message>
    <message>
        <source>{page}: {count}</source>
        <translation>{page}: {count}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>“{typed}” is the speaker: {found}.</source>
        <translation>«{typed}» — сөз иесі: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” is the verb it is told with: {found}.</source>
        <translation>«{typed}» — айтылған етістігі: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in a name or role: {found}.</source>
        <translation>«{typed}» ат немесе рөл ішінде тұр: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in the words: {found}.</source>
        <translation>«{typed}» сөздердің ішінде тұр: {found}.</translation>
    </message>
    <message>
        <source>“{words}”: {country} was chosen, sure to {percent} %</source>
        <translation>«{words}»: {country} таңдалды, сенімділігі {percent} %</translation>
    </message>
</context>
</TS>
