<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>The library has no other account of the same days and places.</source>
        <translation>В библиотеке нет другого рассказа о тех же днях и местах.</translation>
    </message>
    <message>
        <source>Two Accounts</source>
        <translation>Два рассказа</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Прекратить чтение вслух</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Пропущено: {names}.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Compare the Two Articles…</source>
        <translation>Сравнить две статьи…</translation>
    </message>
    <message>
        <source>Compare with the Open Article…</source>
        <translation>Сравнить с открытой статьёй…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Отметить как прочитанную</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Отметить как непрочитанную</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>Новая метка…</translation>
    </message>
    <message>
        <source>Not the Same Story</source>
        <translation>Не та же история</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Убрать звёздочку</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Отметить звёздочкой</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Take Out of the Bin</source>
        <translation>Достать из корзины</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation>Фильтр статей по заголовку</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Число цитат</translation>
    </message>
    <message>
        <source>Newest kept</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>No article fits. Take a filter off to see more.</source>
        <translation>Ни одна статья не подходит. Снимите фильтр, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>No articles yet: open one, paste one, or drop one here.</source>
        <translation>Статей ещё нет: откройте файл, вставьте текст или перетащите статью сюда.</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Rename Article</source>
        <translation>Переименование статьи</translation>
    </message>
    <message>
        <source>Table of Details…</source>
        <translation>Таблица сведений…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up Library</source>
        <translation>Резервная копия библиотеки</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>No library is open, so there is nothing to do.</source>
        <translation>Библиотека не открыта, поэтому делать нечего.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Восстановление библиотеки</translation>
    </message>
    <message>
        <source>The library is as it was in {name}.</source>
        <translation>Библиотека восстановлена из файла {name}.</translation>
    </message>
    <message>
        <source>The library is backed up as {name}.</source>
        <translation>Резервная копия библиотеки: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What it held before is kept as {name}.</source>
        <translation>Прежнее содержимое сохранено как {name}.</translation>
    </message>
</context>
<context>
    <name>BinFoot</name>
    <message>
        <source>Delete for Good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message numerus="yes">
        <source>%n quote(s) copied, each with its source.</source>
        <translation>
            <numerusform>Скопирована %n цитата, каждая с источником.</numerusform>
            <numerusform>Скопированы %n цитаты, каждая с источником.</numerusform>
            <numerusform>Скопировано %n цитат, каждая с источником.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопировано с источником.</translation>
    </message>
    <message>
        <source>{what}: taken out. Ctrl+Z brings it back.</source>
        <translation>{what}: убрано. Вернуть: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>CardPageView</name>
    <message>
        <source>Nothing here any more</source>
        <translation>Здесь больше ничего нет</translation>
    </message>
    <message>
        <source>Quotes, people and events</source>
        <translation>Цитаты, люди и события</translation>
    </message>
    <message>
        <source>The article has nothing for this page.</source>
        <translation>В статье для этой страницы ничего нет.</translation>
    </message>
</context>
<context>
    <name>CardPlaces</name>
    <message>
        <source>Choose a quote first: click its card.</source>
        <translation>Сначала выберите цитату: щёлкните её карточку.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>&amp;Open Draft…</source>
        <translation>&amp;Открыть черновик…</translation>
    </message>
    <message>
        <source>Check Quotations</source>
        <translation>Проверка цитат</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Draft to check</source>
        <translation>Черновик для проверки</translation>
    </message>
    <message>
        <source>Open a Draft</source>
        <translation>Открыть черновик</translation>
    </message>
    <message>
        <source>Paste a sentence or a draft: its quotations are looked up in the library.</source>
        <translation>Вставьте предложение или черновик: его цитаты будут найдены в библиотеке.</translation>
    </message>
    <message>
        <source>Quotations; Enter shows the source</source>
        <translation>Цитаты; Enter показывает источник</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Библиотеки нет: сначала откройте или импортируйте статьи.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Пока нечего проверять.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Answers</source>
        <translation>Варианты ответа</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Введите текст, чтобы сузить выбор</translation>
    </message>
    <message>
        <source>Type to narrow, or {own}</source>
        <translation>Введите часть имени или {own}</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новая…</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export Collection…</source>
        <translation>Экспорт подборки…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>No collection yet: choose a quote and put it into one, or make one here.</source>
        <translation>Подборок пока нет: выберите цитату и положите её в подборку или создайте её здесь.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Quotes of the collection; Enter shows one</source>
        <translation>Цитаты подборки; Enter показывает цитату</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What this quote is here for</source>
        <translation>Зачем здесь эта цитата</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>больше нет в библиотеке</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Collection (a new name makes a new one)</source>
        <translation>Подборка (новое имя создаёт новую)</translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Уже есть в «{name}».</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Мои цитаты</translation>
    </message>
    <message>
        <source>Put into Collection</source>
        <translation>Положить в подборку</translation>
    </message>
    <message>
        <source>Put into “{name}”.</source>
        <translation>Положено в «{name}».</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read Articles</source>
        <translation>&amp;Читать статьи</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Each row of {name} is an article. This is what its columns hold:</source>
        <translation>Каждая строка файла {name} — статья. Вот что в столбцах:</translation>
    </message>
    <message>
        <source>Rows without a text are left out, and named.</source>
        <translation>Строки без текста пропускаются и называются.</translation>
    </message>
    <message>
        <source>Say which column holds the text of the articles.</source>
        <translation>Укажите, в каком столбце текст статей.</translation>
    </message>
    <message>
        <source>The columns’ names</source>
        <translation>Названия столбцов</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Что в столбце «{column}»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles and Dateline documents</source>
        <translation>Статьи и документы Dateline</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Открытие статей</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Открытие папки</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>В буфере обмена нечего читать.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Click an entry, or press Enter on it, to see it in its article.</source>
        <translation>Щёлкните запись или нажмите на ней Enter, чтобы увидеть её в статье.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare Articles</source>
        <translation>Сравнение статей</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What both articles have and what only one has</source>
        <translation>Что есть в обеих статьях и что только в одной</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Choose two articles in the list to compare them (Ctrl+click).</source>
        <translation>Выберите в списке две статьи, чтобы сравнить их (Ctrl+щелчок).</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation>Добавлено. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Corrected. Ctrl+Z takes it back.</source>
        <translation>Исправлено. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Speaker now: {name}. Ctrl+Z takes it back.</source>
        <translation>Теперь автор цитаты: {name}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Which country does it always mean?</source>
        <translation>Какую страну это всегда означает?</translation>
    </message>
    <message>
        <source>Which country is it in?</source>
        <translation>В какой это стране?</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>{name} and {other} are one person now. Ctrl+Z parts them.</source>
        <translation>{name} и {other} — теперь одно лицо. Ctrl+Z разделит их.</translation>
    </message>
</context>
<context>
    <name>CountriesList</name>
    <message>
        <source>Countries of the article, by evidence</source>
        <translation>Страны статьи по числу свидетельств</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Отбор по названию</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>About</source>
        <translation>О ней</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Её</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>How it stands in the article</source>
        <translation>Какое место занимает в статье</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Most evidence first</source>
        <translation>Сначала с большим числом свидетельств</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Названа</translation>
    </message>
    <message>
        <source>Quotes about it</source>
        <translation>Цитаты о ней</translation>
    </message>
    <message>
        <source>Quotes by its people</source>
        <translation>Цитаты её людей</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Click a country on the map, or choose one in the list.</source>
        <translation>Щёлкните страну на карте или выберите её в списке.</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Страна не выбрана</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Только {name}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Показать всё: {name}</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Страна в статье не указана.</translation>
    </message>
    <message>
        <source>The article was filed from {place}.</source>
        <translation>Место отправки статьи: {place}.</translation>
    </message>
    <message>
        <source>This long article is being read …</source>
        <translation>Эта длинная статья читается …</translation>
    </message>
    <message>
        <source>{name} is not in this article.</source>
        <translation>{name}: этой страны нет в статье.</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Quotes, people and events of the country</source>
        <translation>Цитаты, люди и события страны</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Why this number?</source>
        <translation>Почему такое число?</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Dateline made a mistake. You can go on working; to be safe, start it again.</source>
        <translation>В Dateline произошла ошибка. Можно работать дальше; для надёжности перезапустите программу.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report below helps whoever looks into it.</source>
        <translation>Ничего никуда не отправлено. Отчёт ниже поможет тому, кто будет разбираться.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>The open article was kept in {file}.</source>
        <translation>Открытая статья сохранена в файле {file}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удаётся записать файл {name} ({why}). Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>CurrentArticle</name>
    <message>
        <source>Known already: “{title}” is in the list as you left it.</source>
        <translation>Уже известна: статья «{title}» есть в списке, такая, какой вы её оставили.</translation>
    </message>
    <message>
        <source>Known already: “{title}” is shown as you left it.</source>
        <translation>Уже известна: статья «{title}» показана такой, какой вы её оставили.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+Down)</translation>
    </message>
    <message>
        <source>for example 30 November 2022, November 2022, or 2022</source>
        <translation>например, 30 ноября 2022, ноябрь 2022 или 2022</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Corrections of this article</source>
        <translation>Исправления этой статьи</translation>
    </message>
    <message>
        <source>Nothing was corrected in this article.</source>
        <translation>В этой статье ничего не исправлено.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Sources cited as</source>
        <translation>&amp;Источники по стилю</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Ф&amp;айл</translation>
    </message>
    <message>
        <source>Holds the article’s full text: mind the rights of its author.</source>
        <translation>Содержит полный текст статьи: помните о правах автора.</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Издание, заголовок, день</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Такой файл уже есть и будет заменён.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any or none</source>
        <translation>С меткой или без неё</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>No article has a tag yet</source>
        <translation>Ни у одной статьи ещё нет метки</translation>
    </message>
    <message>
        <source>Only articles with a tag</source>
        <translation>Только статьи с меткой</translation>
    </message>
    <message>
        <source>Only articles with the tag {name}</source>
        <translation>Только статьи с меткой {name}</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Только статьи со звёздочкой</translation>
    </message>
    <message>
        <source>Only unread articles</source>
        <translation>Только непрочитанные статьи</translation>
    </message>
    <message>
        <source>Show the deleted articles</source>
        <translation>Показать удалённые статьи</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} из {total}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Save Picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Сохранить таблицу</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>By article</source>
        <translation>По статье</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По стране</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцу</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящему</translation>
    </message>
    <message>
        <source>Group the results: {way}</source>
        <translation>Группировать результаты: {way}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Right)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Close this hint</source>
        <translation>Закрыть подсказку</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Click a country</source>
        <translation>Щёлкните страну</translation>
    </message>
    <message>
        <source>Click a quote to see its sentence</source>
        <translation>Щёлкните цитату, чтобы увидеть её предложение</translation>
    </message>
    <message>
        <source>Drop any article here</source>
        <translation>Перетащите сюда любую статью</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Pasted page</source>
        <translation>Вставленная страница</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
</context>
<context>
    <name>ItemPages</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Review the whole library (Ctrl+Shift+R)</source>
        <translation>Проверить всю библиотеку (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>Статья «{title}» удалена.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>Dateline speaks this language from its next start on.</source>
        <translation>Dateline заговорит на этом языке при следующем запуске.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Start Again Now</source>
        <translation>Перезапустить сейчас</translation>
    </message>
</context>
<context>
    <name>LatePanes</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Corrections, the newest first</source>
        <translation>Исправления, новые сначала</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Take Back (Del)</source>
        <translation>Отменить (Del)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles (Ctrl+5)</source>
        <translation>Статьи (Ctrl+5)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Countries (Ctrl+3)</source>
        <translation>Страны (Ctrl+3)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Без сети: ничто не покидает этот компьютер</translation>
    </message>
    <message>
        <source>People (Ctrl+4)</source>
        <translation>Люди (Ctrl+4)</translation>
    </message>
    <message>
        <source>Search (Ctrl+2)</source>
        <translation>Поиск (Ctrl+2)</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>место отправки: {place}</translation>
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
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>Read the article again; from then on it is.</source>
        <translation>Прочитайте статью заново; с этого времени это хранится.</translation>
    </message>
    <message>
        <source>Save the article as a document (File, Save) to keep them.</source>
        <translation>Сохраните статью как документ («Файл» → «Сохранить документ»), чтобы они остались.</translation>
    </message>
    <message>
        <source>The library may be read but not changed: corrections are not kept.</source>
        <translation>Библиотеку можно читать, но не изменять: исправления не сохраняются.</translation>
    </message>
    <message>
        <source>What the article was before its corrections is not kept.</source>
        <translation>Какой статья была до исправлений, не сохранено.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Крупнее (Ctrl+колесо)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Мельче (Ctrl+колесо)</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>The Original of This Article</source>
        <translation>Оригинал этой статьи</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Копировать таблицу</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>&amp;Сохранить таблицу…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Overview of what this search finds</source>
        <translation>Обзор найденного этим поиском</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Сохранить &amp;изображение…</translation>
    </message>
    <message>
        <source>Table of the overview; Enter shows a row’s quotes</source>
        <translation>Таблица обзора; Enter показывает цитаты строки</translation>
    </message>
    <message>
        <source>The whole library, or what a search finds</source>
        <translation>Вся библиотека или найденное поиском</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Библиотеки нет: сначала откройте или импортируйте статьи.</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>вся библиотека</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Decided otherwise already, which is kept: </source>
        <translation>Уже решено иначе, это остаётся: </translation>
    </message>
    <message>
        <source>Left out, what holds already is kept: {rule}</source>
        <translation>Пропущено, остаётся то, что уже действует: {rule}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Пропущено: {why}</translation>
    </message>
    <message>
        <source>The pack changes nothing in the library’s articles.</source>
        <translation>Набор ничего не меняет в статьях библиотеки.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Apply Correction Pack</source>
        <translation>Применить набор исправлений</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>Применить: {name}</translation>
    </message>
    <message>
        <source>Correction packs</source>
        <translation>Наборы исправлений</translation>
    </message>
    <message>
        <source>From now on this holds for every article that comes in.</source>
        <translation>Теперь это действует для каждой новой статьи.</translation>
    </message>
    <message>
        <source>It holds for articles that come in; the others are as they were.</source>
        <translation>Это действует для новых статей; остальные остались прежними.</translation>
    </message>
    <message>
        <source>It takes the place of: {rules}.</source>
        <translation>Это заменяет: {rules}.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet: there is nothing to save.</source>
        <translation>Пока ничего не исправлено: сохранять нечего.</translation>
    </message>
    <message>
        <source>Save Corrections as Pack</source>
        <translation>Сохранить исправления как набор</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Who decided, as others will read it (may stay empty):</source>
        <translation>Кто решил, как это прочтут другие (можно оставить пустым):</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>PDF documents</source>
        <translation>Документы PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Save Map Picture</source>
        <translation>Сохранение изображения карты</translation>
    </message>
</context>
<context>
    <name>ParticularsAsking</name>
    <message>
        <source>Choose articles in the list first (Ctrl+click, or Ctrl+A for all).</source>
        <translation>Сначала выберите статьи в списке (Ctrl+щелчок или Ctrl+A для всех).</translation>
    </message>
</context>
<context>
    <name>ParticularsDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Set for All Chosen…</source>
        <translation>&amp;Задать для всех выбранных…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Details of the articles</source>
        <translation>Сведения о статьях</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Заполнить в&amp;низ</translation>
    </message>
</context>
<context>
    <name>ParticularsModel</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>ParticularsSheet</name>
    <message>
        <source>About this article</source>
        <translation>Об этой статье</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Место отправки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>for example 30 November 2022, or 2022-11-30</source>
        <translation>например, 30 ноября 2022 или 2022-11-30</translation>
    </message>
    <message>
        <source>not stated in the article</source>
        <translation>в статье не указано</translation>
    </message>
    <message>
        <source>not stated; the file suggests {day}</source>
        <translation>не указано; судя по файлу, {day}</translation>
    </message>
    <message>
        <source>not stated; “Tuesday” and “last week” stay without a date until it is known</source>
        <translation>не указано; «во вторник» и «на прошлой неделе» останутся без даты, пока она неизвестна</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022, or leave it empty.</source>
        <translation>«{day}» — не день. Напишите, например, 30 ноября 2022 или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>ParticularsTable</name>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Столбцы; щелчок сортирует</translation>
    </message>
    <message>
        <source>Details of the articles, one in each row</source>
        <translation>Сведения о статьях, по одной в строке</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Set for All Chosen</source>
        <translation>Задать для всех выбранных</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Order of the people</source>
        <translation>Порядок людей</translation>
    </message>
    <message>
        <source>People of the article</source>
        <translation>Люди статьи</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Что печатать</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Searching the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Ход чтения</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>Accept (A)</source>
        <translation>Принять (A)</translation>
    </message>
    <message>
        <source>Fix… (F)</source>
        <translation>Исправить… (F)</translation>
    </message>
    <message>
        <source>Not this (X)</source>
        <translation>Не это (X)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Пропустить (Space)</translation>
    </message>
    <message>
        <source>What comes after it</source>
        <translation>Что идёт после этого</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Accept the {count} shown here</source>
        <translation>Принять показанные здесь: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for your eye: what is left is sure, or you decided it.</source>
        <translation>Ничто не ждёт вашего взгляда: остальное надёжно или решено вами.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Review the library</source>
        <translation>Проверить библиотеку</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Убрано. Ctrl+Z вернёт.</translation>
    </message>
    <message>
        <source>{count} of {total} decided</source>
        <translation>Решено: {count} из {total}</translation>
    </message>
    <message>
        <source>{read} of {count} articles read</source>
        <translation>Прочитано статей: {read} из {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>There is no text to read: open your own copy of the article.</source>
        <translation>Читать нечего: откройте свою копию статьи.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Add one to its speech.</source>
        <translation>На этом компьютере нет голоса для языка: {language}. Добавьте его в синтез речи.</translation>
    </message>
    <message>
        <source>This computer has no voice. To get one, run “{line}”.</source>
        <translation>На этом компьютере нет голоса. Чтобы он появился, выполните «{line}».</translation>
    </message>
    <message>
        <source>This computer’s voice failed; nothing more is read.</source>
        <translation>Голос этого компьютера отказал; дальше ничего не читается.</translation>
    </message>
    <message>
        <source>sentence {number} of {count}</source>
        <translation>предложение {number} из {count}</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Restore to the story</source>
        <translation>Вернуть в статью</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Отменить чтение</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Ход чтения</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Чтение: {name}</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Очистить список</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть н&amp;едавние</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Every article is read with the present rules already.</source>
        <translation>Все статьи уже прочитаны по нынешним правилам.</translation>
    </message>
    <message>
        <source>Every correction of yours is kept: an article in which one would be lost stays as it is. You can go on working meanwhile, and take it all back afterwards.</source>
        <translation>Все ваши исправления сохранятся: статья, в которой пропало бы хоть одно из них, останется как была. Тем временем можно работать дальше, а потом, если нужно, всё отменить.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Read Again Anyway</source>
        <translation>Всё равно перечитать</translation>
    </message>
    <message>
        <source>Read All Articles Again</source>
        <translation>Перечитать все статьи</translation>
    </message>
    <message>
        <source>The document's reading is used.</source>
        <translation>Используется прочтение из документа.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Use the Document</source>
        <translation>Взять из документа</translation>
    </message>
    <message>
        <source>“{title}” is known already and shown as you left it; the document has it otherwise.</source>
        <translation>Статья «{title}» уже известна и показана такой, какой вы её оставили; в документе она другая.</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Review, {count} to look at</source>
        <translation>Проверка, осталось посмотреть: {count}</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Quotes (dashes) and hits (diamonds) in the whole article</source>
        <translation>Цитаты (чёрточки) и совпадения (ромбы) во всей статье</translation>
    </message>
    <message>
        <source>Quotes and hits in the whole article</source>
        <translation>Цитаты и совпадения во всей статье</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>No rule holds: choose “Never a person” or “Always this country” on a card.</source>
        <translation>Правил нет: выберите на карточке «Никогда не человек» или «Всегда эта страна».</translation>
    </message>
    <message>
        <source>Rules for every article</source>
        <translation>Правила для всех статей</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nobody has a name that sounds alike: type part of another name.</source>
        <translation>Людей с похожим именем нет: введите часть другого имени.</translation>
    </message>
    <message>
        <source>Nobody of the library has such a name.</source>
        <translation>В библиотеке никого так не зовут.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Часть имени</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Люди библиотеки</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>Тот же человек, что и</translation>
    </message>
    <message>
        <source>Who is {name} in other articles?</source>
        <translation>Кто это в других статьях: {name}?</translation>
    </message>
</context>
<context>
    <name>SameStories</name>
    <message>
        <source>Not the Same Story</source>
        <translation>Не та же история</translation>
    </message>
    <message>
        <source>“{title}” is the same story as “{other}”; it is counted once.</source>
        <translation>«{title}» — та же история, что «{other}»; она считается один раз.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Dateline documents</source>
        <translation>Документы Dateline</translation>
    </message>
    <message>
        <source>Dateline failed to write the file ({why}).</source>
        <translation>Dateline не удалось записать файл ({why}).</translation>
    </message>
    <message>
        <source>Save Document</source>
        <translation>Сохранение документа</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>Файл {name} сохранён в папке {folder}.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Search in: {where}</source>
        <translation>Где искать: {where}</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Варианты продолжения</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search quotes, people, countries</source>
        <translation>Поиск цитат, людей, стран</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Последние запросы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Сохранение запроса</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Сохранить этот запрос…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>Saved and past searches</source>
        <translation>Сохранённые и прошлые запросы</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Did you mean: {words}</source>
        <translation>Возможно, вы имели в виду: {words}</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Прежние поиски</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Например:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Место среди результатов</translation>
    </message>
    <message>
        <source>Remove: {part}</source>
        <translation>Убрать: {part}</translation>
    </message>
    <message>
        <source>Searched before:</source>
        <translation>Искали раньше:</translation>
    </message>
    <message>
        <source>Searching the library. Esc stops it.</source>
        <translation>Поиск в библиотеке. Остановить: Esc.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Поиск остановлен.</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>{count} without: {part}</source>
        <translation>{count} без условия: {part}</translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message>
        <source>A person or a country</source>
        <translation>Человек или страна</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Table; Enter shows a row’s quotes</source>
        <translation>Таблица; Enter показывает цитаты строки</translation>
    </message>
    <message>
        <source>The library has no dated quote by or about “{name}”.</source>
        <translation>В библиотеке нет датированных цитат «{name}» или об этом.</translation>
    </message>
    <message>
        <source>Then and Now</source>
        <translation>Тогда и теперь</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Библиотеки нет: сначала откройте или импортируйте статьи.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Whose words then and now</source>
        <translation>Чьи слова тогда и теперь</translation>
    </message>
    <message>
        <source>Write a person’s or a country’s name, and press Enter.</source>
        <translation>Напишите имя человека или название страны и нажмите Enter.</translation>
    </message>
    <message>
        <source>now is since {month}</source>
        <translation>теперь — это с {month}</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Timeline of events and dated quotes</source>
        <translation>Шкала времени: события и датированные цитаты</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Fold the timeline</source>
        <translation>Свернуть шкалу времени</translation>
    </message>
    <message>
        <source>Remove the time range</source>
        <translation>Убрать диапазон времени</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Показать то же в виде таблицы</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Развернуть шкалу времени</translation>
    </message>
    <message>
        <source>{days}: {count} of {total}</source>
        <translation>{days}: {count} из {total}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Events and dated quotes as a table</source>
        <translation>События и датированные цитаты в виде таблицы</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Найти в статье (Ctrl+F)</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>За текстом</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Увеличить текст (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters and reading</source>
        <translation>Буквы и чтение</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Уменьшить текст (Ctrl+−)</translation>
    </message>
    <message>
        <source>The map goes along with the paragraph you read</source>
        <translation>Карта следует за абзацем, который вы читаете</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Обычный размер (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>Места в статье</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The correction was not made: {why}</source>
        <translation>Исправление не внесено: {why}</translation>
    </message>
</context>
<context>
    <name>_Turner</name>
    <message>
        <source>Back to the page before</source>
        <translation>К предыдущей странице</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>К следующей странице</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A map explorer for the news: who said what about which country, and where the article says so.

Everything happens on this computer; nothing leaves it.</source>
        <translation>Карта-путеводитель по новостям: кто что сказал о какой стране и где это сказано в статье.

Всё происходит на этом компьютере; ничто его не покидает.</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>О программе Dateline</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Dateline's icon</source>
        <translation>Значок Dateline</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Versions, licence and notices</source>
        <translation>Версии, лицензия и уведомления</translation>
    </message>
    <message>
        <source>{name} is missing from this installation.</source>
        <translation>В установленной программе нет файла {name}.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%n (person|people) in both</source>
        <translation>
            <numerusform>%n человек в обеих</numerusform>
            <numerusform>%n человека в обеих</numerusform>
            <numerusform>%n человек в обеих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;О программе Dateline</translation>
    </message>
    <message>
        <source>&amp;Apply Pack…</source>
        <translation>Применить на&amp;бор…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Статьи</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Back up Library…</source>
        <translation>&amp;Резервная копия библиотеки…</translation>
    </message>
    <message>
        <source>&amp;Compare Articles…</source>
        <translation>Сравнить с&amp;татьи…</translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Source</source>
        <translation>&amp;Копировать цитату с источником</translation>
    </message>
    <message>
        <source>&amp;Corrections of This Article…</source>
        <translation>&amp;Исправления этой статьи…</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>Ст&amp;раны</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Тёмные &amp;цвета</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>О&amp;чистить корзину…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Fit Map to Article</source>
        <translation>Показать страны с&amp;татьи на карте</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>В&amp;ысокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлые цвета</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Next Country</source>
        <translation>Сле&amp;дующая страна</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>С&amp;ледующее совпадение</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Открыть статьи…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Открыть страницу</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>&amp;Вставить статью</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>Пре&amp;дыдущее совпадение</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Put into Collection…</source>
        <translation>Поло&amp;жить в подборку…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Read All Articles Again…</source>
        <translation>&amp;Перечитать все статьи…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Remove the Sample</source>
        <translation>&amp;Убрать образец</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Вернуть &amp;расположение панелей</translation>
    </message>
    <message>
        <source>&amp;Restore Library…</source>
        <translation>Восст&amp;ановить библиотеку…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>П&amp;роверка</translation>
    </message>
    <message>
        <source>&amp;Review What Is Doubtful</source>
        <translation>&amp;Проверить сомнительное</translation>
    </message>
    <message>
        <source>&amp;Save Corrections as Pack…</source>
        <translation>&amp;Сохранить исправления как набор…</translation>
    </message>
    <message>
        <source>&amp;Save Document</source>
        <translation>&amp;Сохранить документ</translation>
    </message>
    <message>
        <source>&amp;Search Quotes</source>
        <translation>&amp;Искать цитаты</translation>
    </message>
    <message>
        <source>&amp;Show the Bin</source>
        <translation>Показать кор&amp;зину</translation>
    </message>
    <message>
        <source>&amp;Table of Details…</source>
        <translation>Т&amp;аблица сведений…</translation>
    </message>
    <message>
        <source>&amp;Then and Now</source>
        <translation>Тогда и т&amp;еперь</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Шкала времени</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>A&amp;rticle Text</source>
        <translation>&amp;Текст статьи</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>Св&amp;едения о статье…</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>Снять &amp;выбор</translation>
    </message>
    <message>
        <source>Check &amp;Quotations…</source>
        <translation>Проверить &amp;цитаты…</translation>
    </message>
    <message>
        <source>Cite as &amp;Outlet, Title, Day</source>
        <translation>&amp;Ссылка: издание, заголовок, день</translation>
    </message>
    <message>
        <source>Cite in &amp;APA</source>
        <translation>Ссылка по &amp;APA</translation>
    </message>
    <message>
        <source>Cite in C&amp;hicago</source>
        <translation>Ссылка по C&amp;hicago</translation>
    </message>
    <message>
        <source>Cite in M&amp;LA</source>
        <translation>Ссылка по M&amp;LA</translation>
    </message>
    <message>
        <source>Co&amp;llections</source>
        <translation>Под&amp;борки</translation>
    </message>
    <message>
        <source>Colours as the &amp;System</source>
        <translation>Цвета как в &amp;системе</translation>
    </message>
    <message>
        <source>Copy &amp;Map Picture</source>
        <translation>Копировать изображение кар&amp;ты</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;Timeline</source>
        <translation>Свернуть или развернуть &amp;шкалу времени</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Следующая п&amp;анель</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal</source>
        <translation>Ори&amp;гинал</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Пр&amp;едыдущая панель</translation>
    </message>
    <message>
        <source>Page &amp;Before</source>
        <translation>&amp;Предыдущая страница</translation>
    </message>
    <message>
        <source>Pre&amp;vious Country</source>
        <translation>Пред&amp;ыдущая страна</translation>
    </message>
    <message>
        <source>Re&amp;store the Sample</source>
        <translation>&amp;Вернуть образец</translation>
    </message>
    <message>
        <source>Read &amp;Choice Aloud</source>
        <translation>&amp;Читать выбранное вслух</translation>
    </message>
    <message>
        <source>Read Article &amp;Aloud or Stop</source>
        <translation>Читать статью вс&amp;лух или прекратить</translation>
    </message>
    <message>
        <source>Review the &amp;Whole Library</source>
        <translation>Проверить &amp;всю библиотеку</translation>
    </message>
    <message>
        <source>Rules for &amp;Every Article…</source>
        <translation>П&amp;равила для всех статей…</translation>
    </message>
    <message>
        <source>Save &amp;Map Picture…</source>
        <translation>Сохранить &amp;изображение карты…</translation>
    </message>
    <message>
        <source>Save Document &amp;As…</source>
        <translation>Сохранить документ &amp;как…</translation>
    </message>
    <message>
        <source>T&amp;wo Accounts…</source>
        <translation>Два &amp;рассказа…</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message numerus="yes">
        <source>%n part(s) (is|are) no article:</source>
        <translation>
            <numerusform>%n часть — не статья:</numerusform>
            <numerusform>%n части — не статьи:</numerusform>
            <numerusform>%n частей — не статьи:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <translation>
            <numerusform>Пропущено: {names} и ещё %n.</numerusform>
            <numerusform>Пропущено: {names} и ещё %n.</numerusform>
            <numerusform>Пропущено: {names} и ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) counted again.</source>
        <translation>
            <numerusform>%n статья снова считается.</numerusform>
            <numerusform>%n статьи снова считаются.</numerusform>
            <numerusform>%n статей снова считаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) deleted.</source>
        <translation>
            <numerusform>Удалена %n статья.</numerusform>
            <numerusform>Удалены %n статьи.</numerusform>
            <numerusform>Удалено %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) gone for good.</source>
        <translation>
            <numerusform>%n статья удалена навсегда.</numerusform>
            <numerusform>%n статьи удалены навсегда.</numerusform>
            <numerusform>%n статей удалено навсегда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) out of the bin.</source>
        <translation>
            <numerusform>%n статья возвращена из корзины.</numerusform>
            <numerusform>%n статьи возвращены из корзины.</numerusform>
            <numerusform>%n статей возвращено из корзины.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the same story as another one; each story is counted once.</source>
        <translation>
            <numerusform>У %n статьи та же история, что у другой; каждая история считается один раз.</numerusform>
            <numerusform>У %n статей та же история, что у другой; каждая история считается один раз.</numerusform>
            <numerusform>У %n статей та же история, что у другой; каждая история считается один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin</source>
        <translation>
            <numerusform>%n статья в корзине</numerusform>
            <numerusform>%n статьи в корзине</numerusform>
            <numerusform>%n статей в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours (is|are) lost.</source>
        <translation>
            <numerusform>Будет потеряно %n ваше исправление.</numerusform>
            <numerusform>Будут потеряны %n ваших исправления.</numerusform>
            <numerusform>Будет потеряно %n ваших исправлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a star.</source>
        <translation>
            <numerusform>Из них со звёздочкой: %n.</numerusform>
            <numerusform>Из них со звёздочкой: %n.</numerusform>
            <numerusform>Из них со звёздочкой: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) tags.</source>
        <translation>
            <numerusform>Из них с метками: %n.</numerusform>
            <numerusform>Из них с метками: %n.</numerusform>
            <numerusform>Из них с метками: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>осталось прочитать: %n</numerusform>
            <numerusform>осталось прочитать: %n</numerusform>
            <numerusform>осталось прочитать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read again</source>
        <translation>
            <numerusform>осталось перечитать: %n</numerusform>
            <numerusform>осталось перечитать: %n</numerusform>
            <numerusform>осталось перечитать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was read and found in (it|them) is lost.</source>
        <translation>
            <numerusform>Всё прочитанное и найденное в ней будет потеряно.</numerusform>
            <numerusform>Всё прочитанное и найденное в них будет потеряно.</numerusform>
            <numerusform>Всё прочитанное и найденное в них будет потеряно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>Удалить %n статью навсегда?</numerusform>
            <numerusform>Удалить %n статьи навсегда?</numerusform>
            <numerusform>Удалить %n статей навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone. Only a backup would keep (it|them).</source>
        <translation>
            <numerusform>Это нельзя отменить. Её сохранит только резервная копия.</numerusform>
            <numerusform>Это нельзя отменить. Их сохранит только резервная копия.</numerusform>
            <numerusform>Это нельзя отменить. Их сохранит только резервная копия.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>reading, {share} %</source>
        <translation>читается, {share} %</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>the same story as “{title}”</source>
        <translation>та же история, что «{title}»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитана</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Install dateline[dask].</source>
        <translation>Установите dateline[dask].</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>По адресу {address} не отвечает планировщик Dask.</translation>
    </message>
    <message>
        <source>Running on a cluster needs Dask, which is not installed.</source>
        <translation>Для работы на кластере нужен Dask, он не установлен.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine’s memory.</source>
        <translation>{name}: файл слишком велик для памяти этого компьютера.</translation>
    </message>
    <message>
        <source>{name} stopped the process that read it.</source>
        <translation>{name}: файл вызвал остановку процесса, который его читал.</translation>
    </message>
</context>
<context>
    <name>border view</name>
    <message>
        <source>De-facto view</source>
        <translation>по факту</translation>
    </message>
    <message>
        <source>Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel.</source>
        <translation>Опирается на позицию ООН: Крым — Украина, Западная Сахара — единое целое, Северный Кипр — Кипр, Сомалиленд — Сомали. Но это не карта ООН: Косово и Тайвань показаны отдельно, Голанские высоты — с Израилем.</translation>
    </message>
    <message>
        <source>UN-based view</source>
        <translation>с опорой на ООН</translation>
    </message>
    <message>
        <source>Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm with Morocco, Northern Cyprus and Somaliland on their own.</source>
        <translation>Кто удерживал территории в 2018 году: Крым — с Россией, Западная Сахара к западу от вала — с Марокко, Северный Кипр и Сомалиленд — отдельно.</translation>
    </message>
</context>
<context>
    <name>borders</name>
    <message>
        <source>Choose one of: {views}.</source>
        <translation>Выберите из: {views}.</translation>
    </message>
    <message>
        <source>There is no border view “{view}”.</source>
        <translation>Нет варианта границ «{view}».</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>0 quotations in the draft</source>
        <translation>0 цитат в черновике</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Another speaker’s words</source>
        <translation>Слова другого лица</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Сокращено</translation>
    </message>
    <message>
        <source>Joined from several</source>
        <translation>Соединено из нескольких</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Source: “{words}” — {speaker}, {article}</source>
        <translation>Источник: «{words}» — {speaker}, {article}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>added: “{draft}”</source>
        <translation>добавлено: «{draft}»</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>пропущено: «{source}»</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автор цитаты не указан</translation>
    </message>
    <message>
        <source>“{draft}” where the source has “{source}”</source>
        <translation>«{draft}», а в источнике «{source}»</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>A term the article sets in quotation marks, not a statement</source>
        <translation>Термин, который в статье взят в кавычки, а не высказывание</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Издание, заголовок, день</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of one statement</source>
        <translation>Часть {part} из {parts} одного высказывания</translation>
    </message>
    <message>
        <source>Partial quote, not a full sentence</source>
        <translation>Неполная цитата, не целое предложение</translation>
    </message>
    <message>
        <source>Quoted within someone else's statement</source>
        <translation>Процитировано внутри чужого высказывания</translation>
    </message>
    <message>
        <source>Reported speech in the article's words, not verbatim</source>
        <translation>Косвенная речь словами статьи, не дословно</translation>
    </message>
    <message>
        <source>Stands inside another quote</source>
        <translation>Стоит внутри другой цитаты</translation>
    </message>
    <message>
        <source>Words in brackets were inserted by the article</source>
        <translation>Слова в скобках вставил автор статьи</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>дата публикации неизвестна</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автор цитаты не указан</translation>
    </message>
    <message>
        <source>untitled article</source>
        <translation>статья без заголовка</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Подборке нужно имя.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Подборки «{name}» нет.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n высказывание</numerusform>
            <numerusform>%n высказывания</numerusform>
            <numerusform>%n высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries in both articles</source>
        <translation>Страны в обеих статьях</translation>
    </message>
    <message>
        <source>Countries in one article only</source>
        <translation>Страны только в одной статье</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Даты, которые расходятся</translation>
    </message>
    <message>
        <source>In both articles: {counts}</source>
        <translation>В обеих статьях: {counts}</translation>
    </message>
    <message>
        <source>No country is in both articles.</source>
        <translation>Ни одной страны нет в обеих статьях.</translation>
    </message>
    <message>
        <source>No statement is quoted in both articles.</source>
        <translation>Ни одно высказывание не процитировано в обеих статьях.</translation>
    </message>
    <message>
        <source>Nobody is named in both articles.</source>
        <translation>Никто не назван в обеих статьях.</translation>
    </message>
    <message>
        <source>People in both articles</source>
        <translation>Люди в обеих статьях</translation>
    </message>
    <message>
        <source>People in one article only</source>
        <translation>Люди только в одной статье</translation>
    </message>
    <message>
        <source>Quoted in one article only</source>
        <translation>Процитировано только в одной статье</translation>
    </message>
    <message>
        <source>Quotes of the same statement</source>
        <translation>Цитаты одного и того же высказывания</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автор цитаты не указан</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>о ней</translation>
    </message>
    <message>
        <source>filed from there</source>
        <translation>отправлено оттуда</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>упомянута</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>другие слова</translation>
    </message>
    <message>
        <source>the same words, cut otherwise</source>
        <translation>те же слова, обрезанные иначе</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Ask whoever made it which is meant.</source>
        <translation>Спросите автора, что имелось в виду.</translation>
    </message>
    <message>
        <source>Choose a correction pack.</source>
        <translation>Выберите файл исправлений.</translation>
    </message>
    <message>
        <source>The file was left as it is; ask for another copy of it.</source>
        <translation>Файл не изменён; попросите другую его копию.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Обновите Dateline, чтобы открыть его; файл не изменён.</translation>
    </message>
    <message>
        <source>{name} holds no corrections.</source>
        <translation>{name}: в файле нет исправлений.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as corrections.</source>
        <translation>{name}: файл повреждён, прочитать исправления нельзя.</translation>
    </message>
    <message>
        <source>{name} says two different things of “{what}”.</source>
        <translation>{name} говорит о «{what}» две разные вещи.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline.</source>
        <translation>{name}: файл сохранён более новой версией Dateline.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>%n о ней</numerusform>
            <numerusform>%n о ней</numerusform>
            <numerusform>%n о ней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as people or adjective</source>
        <translation>
            <numerusform>%n раз названием народа или прилагательным</numerusform>
            <numerusform>%n раза названием народа или прилагательным</numerusform>
            <numerusform>%n раз названием народа или прилагательным</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by abbreviation</source>
        <translation>
            <numerusform>%n раз сокращением</numerusform>
            <numerusform>%n раза сокращением</numerusform>
            <numerusform>%n раз сокращением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n раз названием</numerusform>
            <numerusform>%n раза названием</numerusform>
            <numerusform>%n раз названием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n лидер</numerusform>
            <numerusform>%n лидера</numerusform>
            <numerusform>%n лидеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search the library for them.</source>
        <translation>
            <numerusform>Ещё %n: ищите в библиотеке.</numerusform>
            <numerusform>Ещё %n: ищите в библиотеке.</numerusform>
            <numerusform>Ещё %n: ищите в библиотеке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n её цитата</numerusform>
            <numerusform>%n её цитаты</numerusform>
            <numerusform>%n её цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термина</numerusform>
            <numerusform>%n терминов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through a city or seat of government</source>
        <translation>
            <numerusform>%n раз через город или резиденцию власти</numerusform>
            <numerusform>%n раза через город или резиденцию власти</numerusform>
            <numerusform>%n раз через город или резиденцию власти</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О стране</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Добавлено вами</translation>
    </message>
    <message>
        <source>Always this country…</source>
        <translation>Всегда эта страна…</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Проверено вами</translation>
    </message>
    <message>
        <source>Choose who {name} also is in other articles.</source>
        <translation>Выберите, под каким именем этот человек есть в других статьях: {name}.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Исправлено вами</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Место отправки</translation>
    </message>
    <message>
        <source>Fix the date…</source>
        <translation>Исправить дату…</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Исправить автора цитаты</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Исправить…</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s). Choose this to part them again.</source>
        <translation>
            <numerusform>В %n статье. Выберите, чтобы снова разделить.</numerusform>
            <numerusform>В %n статьях. Выберите, чтобы снова разделить.</numerusform>
            <numerusform>В %n статьях. Выберите, чтобы снова разделить.</numerusform>
        </translation>
    </message>
    <message>
        <source>In other articles ({count})</source>
        <translation>В других статьях ({count})</translation>
    </message>
    <message>
        <source>Its neighbours in this article</source>
        <translation>Её соседи в этой статье</translation>
    </message>
    <message>
        <source>Leaders and people</source>
        <translation>Лидеры и люди</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упомянута</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>Другие действия с карточкой</translation>
    </message>
    <message>
        <source>Never a person, in any article</source>
        <translation>Никогда не лицо, ни в одной статье</translation>
    </message>
    <message>
        <source>No other article of the library has {name} by this name.</source>
        <translation>В других статьях библиотеки нет человека с таким именем: {name}.</translation>
    </message>
    <message>
        <source>No other article of the library names it.</source>
        <translation>Никакая другая статья библиотеки её не называет.</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Не человек</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>Not an event</source>
        <translation>Не событие</translation>
    </message>
    <message>
        <source>Not an organisation</source>
        <translation>Не организация</translation>
    </message>
    <message>
        <source>Not this country</source>
        <translation>Не эта страна</translation>
    </message>
    <message>
        <source>Nothing of {name} passes the filter.</source>
        <translation>Ничто о стране {name} не проходит фильтр.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisation of {country}</source>
        <translation>Организация: {country}</translation>
    </message>
    <message>
        <source>Part in two…</source>
        <translation>Разделить на двоих…</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>Положить в подборку…</translation>
    </message>
    <message>
        <source>Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})</source>
        <translation>Цитаты по месяцам, {first} – {last}: {bars} (больше всего: {peak}, {count})</translation>
    </message>
    <message>
        <source>Said about</source>
        <translation>Сказано о стране</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Сказано её людьми</translation>
    </message>
    <message>
        <source>Said by {name} about {country}</source>
        <translation>Говорит {name} о стране: {country}</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>То же, что…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Тот же человек, что и…</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <translation>Показать в оригинале</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автор цитаты не указан</translation>
    </message>
    <message>
        <source>Taken for the same person: {name}</source>
        <translation>Считается тем же человеком: {name}</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>То же лицо, что и кто-то другой</translation>
    </message>
    <message>
        <source>The two are different people again.</source>
        <translation>Это снова два разных человека.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Under this filter: {nothing}.</source>
        <translation>При этом фильтре: {nothing}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>about</source>
        <translation>о стране</translation>
    </message>
    <message>
        <source>as people or adjective</source>
        <translation>названием народа или прилагательным</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>сокращением</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>названием</translation>
    </message>
    <message>
        <source>country not stated</source>
        <translation>страна не указана</translation>
    </message>
    <message>
        <source>filed from</source>
        <translation>место отправки</translation>
    </message>
    <message>
        <source>full sentence</source>
        <translation>полное предложение</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>в %n статье</numerusform>
            <numerusform>в %n статьях</numerusform>
            <numerusform>в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>joined</source>
        <translation>объединённая</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>упомянута</translation>
    </message>
    <message>
        <source>no events with {name}</source>
        <translation>нет событий: {name}</translation>
    </message>
    <message>
        <source>no mentions</source>
        <translation>нет упоминаний</translation>
    </message>
    <message>
        <source>no other articles</source>
        <translation>нет других статей</translation>
    </message>
    <message>
        <source>no quotes about {name}</source>
        <translation>нет цитат о стране {name}</translation>
    </message>
    <message>
        <source>no quotes by {name}</source>
        <translation>нет цитат людей страны: {name}</translation>
    </message>
    <message>
        <source>nobody of {name}</source>
        <translation>нет людей: {name}</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>не цитируется</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>неполная</translation>
    </message>
    <message>
        <source>quote in a quote</source>
        <translation>цитата в цитате</translation>
    </message>
    <message>
        <source>reported, not quoted</source>
        <translation>пересказ, не цитата</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>через город или резиденцию власти</translation>
    </message>
    <message>
        <source>to {country}</source>
        <translation>к стране {country}</translation>
    </message>
    <message>
        <source>words [inserted]</source>
        <translation>слова [вставлены]</translation>
    </message>
    <message>
        <source>{name} in other articles ({count})</source>
        <translation>{name} в других статьях ({count})</translation>
    </message>
    <message>
        <source>{name} is taken for the same person from now on.</source>
        <translation>{name}: теперь считается тем же человеком.</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, на {day}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>Осень {year}</translation>
    </message>
    <message>
        <source>Season of {year}</source>
        <translation>Время года, {year}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Весна {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Лето {year}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Неделя с {day}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>Зима {year}</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Details corrected</source>
        <translation>Сведения исправлены</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Событие добавлено</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <translation>Событие исправлено</translation>
    </message>
    <message>
        <source>Organisation corrected</source>
        <translation>Организация исправлена</translation>
    </message>
    <message>
        <source>Parted: {name}</source>
        <translation>Разделено: {name}</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Лицо добавлено</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Лицо исправлено</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>Место добавлено</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>Цитата добавлена</translation>
    </message>
    <message>
        <source>Quote corrected</source>
        <translation>Цитата исправлена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Говорит: {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>То же лицо, что {name}</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>из набора {pack}</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>не указан</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{others} is the same person as {name}</source>
        <translation>{others} — тот же человек, что {name}</translation>
    </message>
    <message>
        <source>“{name}” is never a person</source>
        <translation>«{name}» — никогда не человек</translation>
    </message>
    <message>
        <source>“{words}” always means {country}</source>
        <translation>«{words}» — всегда {country}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n correction(s) found nothing to correct in the new reading.</source>
        <translation>
            <numerusform>%n исправление не к чему применить в новом прочтении.</numerusform>
            <numerusform>%n исправления не к чему применить в новом прочтении.</numerusform>
            <numerusform>%n исправлений не к чему применить в новом прочтении.</numerusform>
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
        <translation>Аксайчин</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>Аруначал-Прадеш</translation>
    </message>
    <message>
        <source>Azad Kashmir and Gilgit-Baltistan</source>
        <translation>Азад-Кашмир и Гилгит-Балтистан</translation>
    </message>
    <message>
        <source>British overseas territory that Argentina claims as the Islas Malvinas.</source>
        <translation>Британская заморская территория; Аргентина претендует на неё как на Мальвинские острова.</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Крым</translation>
    </message>
    <message>
        <source>Declared independence from Somalia in 1991; its eastern parts are contested too.</source>
        <translation>Объявил о независимости от Сомали в 1991 году; его восточные части тоже спорны.</translation>
    </message>
    <message>
        <source>Declared itself a state in 1983; only Turkey recognises it.</source>
        <translation>Объявил себя государством в 1983 году; признан только Турцией.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендские острова</translation>
    </message>
    <message>
        <source>Georgian under international law; broke away in the 1990s, Russian troops stand there.</source>
        <translation>По международному праву — Грузия; отделилась в 1990-е, там стоят российские войска.</translation>
    </message>
    <message>
        <source>Golan Heights</source>
        <translation>Голанские высоты</translation>
    </message>
    <message>
        <source>Held by China east of the Line of Actual Control; India claims it as part of Ladakh.</source>
        <translation>К востоку от линии фактического контроля — под контролем Китая; Индия считает эту территорию частью Ладакха.</translation>
    </message>
    <message>
        <source>Held by India south and east of the Line of Control; Pakistan claims it.</source>
        <translation>К югу и востоку от линии контроля — под контролем Индии; на территорию претендует Пакистан.</translation>
    </message>
    <message>
        <source>Held by India south of the McMahon Line; China claims most of it as South Tibet.</source>
        <translation>К югу от линии Мак-Магона — под контролем Индии; Китай претендует на большую часть как на Южный Тибет.</translation>
    </message>
    <message>
        <source>Held by Pakistan north and west of the Line of Control; India claims it.</source>
        <translation>К северу и западу от линии контроля — под контролем Пакистана; на территорию претендует Индия.</translation>
    </message>
    <message>
        <source>Held by Russia since 1945; Japan claims the four as its Northern Territories.</source>
        <translation>С 1945 года под контролем России; Япония претендует на четыре острова как на свои «северные территории».</translation>
    </message>
    <message>
        <source>Jammu, Kashmir and Ladakh</source>
        <translation>Джамму, Кашмир и Ладакх</translation>
    </message>
    <message>
        <source>Moldovan under international law; runs itself since 1992 with Russian troops present.</source>
        <translation>По международному праву — Молдова; с 1992 года имеет собственное управление, присутствуют российские войска.</translation>
    </message>
    <message>
        <source>North of the last agreed point of the ceasefire line; held by India since 1984.</source>
        <translation>К северу от последней согласованной точки линии прекращения огня; с 1984 года под контролем Индии.</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Северный Кипр</translation>
    </message>
    <message>
        <source>On the UN list of non-self-governing territories; Morocco holds this side of its wall.</source>
        <translation>В списке несамоуправляющихся территорий ООН; по эту сторону вала — под контролем Марокко.</translation>
    </message>
    <message>
        <source>Siachen Glacier</source>
        <translation>Ледник Сиачен</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Сомалиленд</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Южная Осетия</translation>
    </message>
    <message>
        <source>Southern Kuril Islands</source>
        <translation>Южные Курильские острова</translation>
    </message>
    <message>
        <source>Syrian under UN Security Council resolution 497; held by Israel since 1967.</source>
        <translation>По резолюции 497 Совета Безопасности ООН — Сирия; с 1967 года под контролем Израиля.</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Приднестровье</translation>
    </message>
    <message>
        <source>Ukrainian under international law; occupied and annexed by Russia in 2014.</source>
        <translation>По международному праву — Украина; в 2014 году оккупирован и аннексирован Россией.</translation>
    </message>
    <message>
        <source>Western Sahara west of the berm</source>
        <translation>Западная Сахара к западу от вала</translation>
    </message>
</context>
<context>
    <name>dossier file</name>
    <message>
        <source>Open the article itself instead.</source>
        <translation>Откройте вместо него саму статью.</translation>
    </message>
    <message>
        <source>The file was left as it is; open another copy of it or the article itself.</source>
        <translation>Файл не изменён; откройте другую его копию или саму статью.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Обновите Dateline, чтобы открыть его; файл не изменён.</translation>
    </message>
    <message>
        <source>a country that does not exist</source>
        <translation>страну, которой нет</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>день, которого нет</translation>
    </message>
    <message>
        <source>a name without end</source>
        <translation>имя без конца</translation>
    </message>
    <message>
        <source>a page that does not exist</source>
        <translation>страница, которой нет</translation>
    </message>
    <message>
        <source>a place outside the text</source>
        <translation>место за пределами текста</translation>
    </message>
    <message>
        <source>a place that is not on earth</source>
        <translation>место не на земле</translation>
    </message>
    <message>
        <source>a place with other words in it</source>
        <translation>место с другими словами</translation>
    </message>
    <message>
        <source>a share beyond the whole</source>
        <translation>долю больше целого</translation>
    </message>
    <message>
        <source>an id that nothing has</source>
        <translation>номер, которого ни у чего нет</translation>
    </message>
    <message>
        <source>one country twice</source>
        <translation>одну страну дважды</translation>
    </message>
    <message>
        <source>one id for two things</source>
        <translation>один номер для двух вещей</translation>
    </message>
    <message>
        <source>too many items</source>
        <translation>слишком много записей</translation>
    </message>
    <message>
        <source>{name} contradicts itself: it has {what}.</source>
        <translation>{name} противоречит себе: содержит {what}.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a dossier.</source>
        <translation>{name}: файл повреждён, прочитать его как досье нельзя.</translation>
    </message>
    <message>
        <source>{name} is not a Dateline dossier.</source>
        <translation>{name}: это не досье Dateline.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline (format {saved}; this one reads {known}).</source>
        <translation>{name}: файл сохранён более новой версией Dateline (формат {saved}; эта читает {known}).</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>A full sentence</source>
        <translation>Полное предложение</translation>
    </message>
    <message>
        <source>A part of a sentence</source>
        <translation>Часть предложения</translation>
    </message>
    <message>
        <source>A quote within a quote</source>
        <translation>Цитата внутри цитаты</translation>
    </message>
    <message>
        <source>A term in marks</source>
        <translation>Термин в кавычках</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>Исправить событие</translation>
    </message>
    <message>
        <source>Correct the organisation</source>
        <translation>Исправить организацию</translation>
    </message>
    <message>
        <source>Correct the person</source>
        <translation>Исправить лицо</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Исправить цитату</translation>
    </message>
    <message>
        <source>Counted among the leaders</source>
        <translation>Считать руководителем</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>В стране</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Пересказано словами статьи</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Verb of speech</source>
        <translation>Глагол речи</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Повторить: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>принятие</translation>
    </message>
    <message>
        <source>Change of Details</source>
        <translation>изменение сведений</translation>
    </message>
    <message>
        <source>Change of Event</source>
        <translation>изменение события</translation>
    </message>
    <message>
        <source>Change of Organisation</source>
        <translation>Изменение организации</translation>
    </message>
    <message>
        <source>Change of Person</source>
        <translation>изменение данных о человеке</translation>
    </message>
    <message>
        <source>Change of Quote</source>
        <translation>Изменение цитаты</translation>
    </message>
    <message>
        <source>Change of Speaker</source>
        <translation>изменение автора цитаты</translation>
    </message>
    <message>
        <source>Merging of People</source>
        <translation>объединение людей</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>новое событие</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>новый человек</translation>
    </message>
    <message>
        <source>New Place</source>
        <translation>новое место</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>новая цитата</translation>
    </message>
    <message>
        <source>Parting of People</source>
        <translation>Разделение лиц</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>отклонение</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>восстановление</translation>
    </message>
</context>
<context>
    <name>event kind</name>
    <message>
        <source>force</source>
        <translation>силовые действия</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>трения</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>переговоры</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговля</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen in the list</source>
        <translation>
            <numerusform>%n статья, выбранная в списке</numerusform>
            <numerusform>%n статьи, выбранные в списке</numerusform>
            <numerusform>%n статей, выбранных в списке</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Choose one of {forms}.</source>
        <translation>Выберите из: {forms}.</translation>
    </message>
    <message>
        <source>Collection “{name}”</source>
        <translation>Подборка «{name}»</translation>
    </message>
    <message>
        <source>Events and countries (GeoJSON)</source>
        <translation>События и страны (GeoJSON)</translation>
    </message>
    <message>
        <source>Events and countries (KML)</source>
        <translation>События и страны (KML)</translation>
    </message>
    <message>
        <source>Everything, with positions (JSON)</source>
        <translation>Всё, с положением в тексте (JSON)</translation>
    </message>
    <message>
        <source>Its articles are no longer in the library.</source>
        <translation>Её статей больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Lesson sheet with answers, to print (HTML)</source>
        <translation>Рабочий лист с ответами, для печати (HTML)</translation>
    </message>
    <message>
        <source>Map and quotes in one page (HTML)</source>
        <translation>Карта и цитаты на одной странице (HTML)</translation>
    </message>
    <message>
        <source>Name files, a query, a collection or --all.</source>
        <translation>Назовите файлы, запрос, подборку или --all.</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>Заметки (Markdown)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation>Цитаты таблицей (CSV)</translation>
    </message>
    <message>
        <source>Quotes belong to their authors; map data: BSD-3-Clause, ODbL 1.0</source>
        <translation>Цитаты принадлежат их авторам; данные карты: BSD-3-Clause, ODbL 1.0</translation>
    </message>
    <message>
        <source>Quotes with sources (OpenDocument)</source>
        <translation>Цитаты с источниками (OpenDocument)</translation>
    </message>
    <message>
        <source>Quotes with sources (Word)</source>
        <translation>Цитаты с источниками (Word)</translation>
    </message>
    <message>
        <source>Reference (BibTeX)</source>
        <translation>Ссылка на источник (BibTeX)</translation>
    </message>
    <message>
        <source>Reference (CSL-JSON)</source>
        <translation>Ссылка на источник (CSL-JSON)</translation>
    </message>
    <message>
        <source>Reference (RIS)</source>
        <translation>Ссылка на источник (RIS)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message numerus="yes">
        <source>The %n results chosen</source>
        <translation>
            <numerusform>%n выбранный результат</numerusform>
            <numerusform>%n выбранных результата</numerusform>
            <numerusform>%n выбранных результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>Поиск «{query}»</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Вся библиотека</translation>
    </message>
    <message>
        <source>There is no format “{form}”.</source>
        <translation>Нет формата «{form}».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>This country is not in the article.</source>
        <translation>Этой страны нет в статье.</translation>
    </message>
    <message numerus="yes">
        <source>This view: what is chosen and filtered (%n quote(s))</source>
        <translation>
            <numerusform>Этот вид: выбранное и отфильтрованное (%n цитата)</numerusform>
            <numerusform>Этот вид: выбранное и отфильтрованное (%n цитаты)</numerusform>
            <numerusform>Этот вид: выбранное и отфильтрованное (%n цитат)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Кого цитируют</translation>
    </message>
    <message>
        <source>exported {day}</source>
        <translation>экспортировано {day}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>библиотека</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Проверьте, на месте ли он и можно ли вам его читать.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>причина неизвестна</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name}: не удаётся прочитать ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be written ({cause}).</source>
        <translation>Не удаётся записать файл {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} is a file that lies open here and was not written over.</source>
        <translation>{name} — файл, открытый здесь; он не был перезаписан.</translation>
    </message>
    <message>
        <source>{name} is a library and was not written over.</source>
        <translation>{name} — библиотека; она не была перезаписана.</translation>
    </message>
    <message>
        <source>{name} is in use by Dateline and was not written over.</source>
        <translation>{name} используется программой Dateline; файл не был перезаписан.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A person has a name.</source>
        <translation>У лица есть имя.</translation>
    </message>
    <message>
        <source>A quote is verbatim: copy its words from the article.</source>
        <translation>Цитата дословна: скопируйте её слова из статьи.</translation>
    </message>
    <message>
        <source>An organisation has a name.</source>
        <translation>У организации есть название.</translation>
    </message>
    <message>
        <source>No country is called “{name}”.</source>
        <translation>Нет страны под названием «{name}».</translation>
    </message>
    <message>
        <source>These words are not in the article as they are written here.</source>
        <translation>Таких слов, как они здесь написаны, в статье нет.</translation>
    </message>
    <message>
        <source>Write it like 30 November 2022, November 2022 or 2022.</source>
        <translation>Напишите, например, 30 ноября 2022, ноябрь 2022 или 2022.</translation>
    </message>
    <message>
        <source>Write its name, or its code of two letters.</source>
        <translation>Напишите её название или код из двух букв.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>«{words}» — не дата.</translation>
    </message>
    <message>
        <source>“{word}” is no kind of quote.</source>
        <translation>«{word}» — не вид цитаты.</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>as people or adjective</source>
        <translation>названием народа или прилагательным</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>сокращением</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>прямо названо</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автор цитаты не указан</translation>
    </message>
    <message>
        <source>the rule rests on this</source>
        <translation>на этом основано правило</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>через город или резиденцию власти</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation>Попросите у владельца право на чтение или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>Check that the disk or folder it is on is still connected.</source>
        <translation>Проверьте, подключён ли ещё диск или папка, где он лежит.</translation>
    </message>
    <message>
        <source>Cut it into its articles and read those.</source>
        <translation>Разделите его на статьи и читайте их.</translation>
    </message>
    <message>
        <source>Dateline failed on this file ({error}). It was not changed.</source>
        <translation>Dateline не справилась с этим файлом ({error}). Он не изменён.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>Возможно, его переместили; выберите его заново.</translation>
    </message>
    <message>
        <source>Name the column “text” in its first line.</source>
        <translation>Назовите столбец «text» в первой строке.</translation>
    </message>
    <message>
        <source>No words could be recognised in it; open another copy.</source>
        <translation>Не удалось распознать ни слова; откройте другую копию.</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Откройте папку поменьше.</translation>
    </message>
    <message>
        <source>Open another copy of it, or paste the article’s text.</source>
        <translation>Откройте другую копию или вставьте текст статьи.</translation>
    </message>
    <message>
        <source>Open another copy of it.</source>
        <translation>Откройте другую копию.</translation>
    </message>
    <message>
        <source>Open another copy of the article, or paste its text.</source>
        <translation>Откройте другую копию статьи или вставьте её текст.</translation>
    </message>
    <message>
        <source>Open another copy of the article.</source>
        <translation>Откройте другую копию статьи.</translation>
    </message>
    <message>
        <source>Open another copy, or paste the article’s text.</source>
        <translation>Откройте другую копию или вставьте текст статьи.</translation>
    </message>
    <message>
        <source>Open another folder, or the article’s own file.</source>
        <translation>Откройте другую папку или файл самой статьи.</translation>
    </message>
    <message>
        <source>Open it as a dossier to see what was found, or open the article itself.</source>
        <translation>Откройте его как досье, чтобы увидеть найденное, или откройте саму статью.</translation>
    </message>
    <message>
        <source>Open it as a folder to read what is in it.</source>
        <translation>Откройте как папку, чтобы прочитать содержимое.</translation>
    </message>
    <message>
        <source>Open its attachment, or paste the article’s text.</source>
        <translation>Откройте вложение или вставьте текст статьи.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>Откройте только нужную часть.</translation>
    </message>
    <message>
        <source>Open the article as text, HTML, PDF, DOCX or ODT, or paste its text.</source>
        <translation>Откройте статью как текст, HTML, PDF, DOCX или ODT или вставьте её текст.</translation>
    </message>
    <message>
        <source>Open the article in a browser, copy its text and paste it here.</source>
        <translation>Откройте статью в браузере, скопируйте текст и вставьте сюда.</translation>
    </message>
    <message>
        <source>Open the articles themselves.</source>
        <translation>Откройте сами статьи.</translation>
    </message>
    <message>
        <source>Open the article’s own file.</source>
        <translation>Откройте файл самой статьи.</translation>
    </message>
    <message>
        <source>Open the files in it that you may read.</source>
        <translation>Откройте те файлы из неё, которые вам разрешено читать.</translation>
    </message>
    <message>
        <source>Open the table it came from.</source>
        <translation>Откройте таблицу, из которой это взято.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n article(s) to go</source>
        <translation>
            <numerusform>Чтение: осталась %n статья</numerusform>
            <numerusform>Чтение: осталось %n статьи</numerusform>
            <numerusform>Чтение: осталось %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “{line}”, then open it again.</source>
        <translation>Выполните «{line}» и откройте снова.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that, or paste the article’s text.</source>
        <translation>Сохраните копию без пароля и откройте её или вставьте текст статьи.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and open that.</source>
        <translation>Сохраните как .docx, .odt, .pdf или .txt и откройте этот файл.</translation>
    </message>
    <message>
        <source>Save it smaller, at 300 dots an inch, and open that.</source>
        <translation>Сохраните меньше, 300 точек на дюйм, и откройте это.</translation>
    </message>
    <message>
        <source>Save it without the password and open that.</source>
        <translation>Сохраните без пароля и откройте.</translation>
    </message>
    <message>
        <source>Tesseract can read it: run “{line}”, then open it again.</source>
        <translation>Tesseract может это прочесть: выполните «{line}» и откройте снова.</translation>
    </message>
    <message>
        <source>Tesseract failed on {name}, or took too long; it was not read.</source>
        <translation>Tesseract не справился с {name} или работал слишком долго; файл не прочитан.</translation>
    </message>
    <message>
        <source>Tesseract has no language that Dateline reads.</source>
        <translation>У Tesseract нет ни одного языка, который читает Dateline.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files.</source>
        <translation>
            <numerusform>Файлов больше, чем %n.</numerusform>
            <numerusform>Файлов больше, чем %n.</numerusform>
            <numerusform>Файлов больше, чем %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in {name}.</source>
        <translation>В {name} нет статьи.</translation>
    </message>
    <message>
        <source>This PDF is a scan; it has no text.</source>
        <translation>Этот PDF — скан; текста в нём нет.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it.</source>
        <translation>Распакуйте и откройте статьи из него.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the articles in it.</source>
        <translation>Распакуйте его сами и откройте статьи из него.</translation>
    </message>
    <message>
        <source>Unpack it, and open a part of it.</source>
        <translation>Распакуйте его и откройте часть.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>причина неизвестна</translation>
    </message>
    <message>
        <source>{name} cannot be looked into ({cause}).</source>
        <translation>{name}: не удаётся просмотреть содержимое ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name}: не удаётся прочитать ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} нельзя прочесть.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; it is damaged.</source>
        <translation>{name} нельзя распаковать: файл повреждён.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>{name}: это не текст.</translation>
    </message>
    <message>
        <source>{name} has no column of text.</source>
        <translation>В {name} нет столбца с текстом.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name}: текста нет.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <translation>В {name} больше, чем можно прочитать сразу.</translation>
    </message>
    <message>
        <source>{name} holds no article text (it may be a cookie notice or an empty page).</source>
        <translation>{name}: текста статьи нет (возможно, это уведомление о куки или пустая страница).</translation>
    </message>
    <message>
        <source>{name} holds no article.</source>
        <translation>В {name} нет ни одной статьи.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name}: текста нет.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} — это папка.</translation>
    </message>
    <message>
        <source>{name} is a letter without text.</source>
        <translation>{name}: письмо без текста.</translation>
    </message>
    <message>
        <source>{name} is a picture; it has no text.</source>
        <translation>{name} — изображение; в нём нет текста.</translation>
    </message>
    <message>
        <source>{name} is a scan of {count} pages; at most {most} are read.</source>
        <translation>{name} — скан на {count} страниц; читается не больше {most}.</translation>
    </message>
    <message>
        <source>{name} is an archive, not an article.</source>
        <translation>{name} — архив, а не статья.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name}: файл повреждён, прочитать нельзя.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}: содержимого нет.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format.</source>
        <translation>{name}: старый формат Word.</translation>
    </message>
    <message>
        <source>{name} is not a text document.</source>
        <translation>{name}: это не текстовый документ.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name}: это не обычный файл.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name}: файла больше нет на месте.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name}: файл защищён паролем.</translation>
    </message>
    <message>
        <source>{name} is too large a picture to be read.</source>
        <translation>{name} — слишком большое изображение, чтобы его прочесть.</translation>
    </message>
    <message>
        <source>{name} is too large for an article.</source>
        <translation>{name}: слишком большой объём для статьи.</translation>
    </message>
    <message>
        <source>{name} is too long to be an article ({count} million characters).</source>
        <translation>{name}: слишком длинный текст для статьи ({count} млн знаков).</translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation>{name}: у вас нет права читать этот файл.</translation>
    </message>
    <message>
        <source>{name} was saved without the article’s text.</source>
        <translation>{name}: файл сохранён без текста статьи.</translation>
    </message>
    <message>
        <source>{name} would take more memory or time than an article may; it was not read.</source>
        <translation>{name} потребовал бы больше памяти или времени, чем можно статье; он не прочитан.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than an article holds, so it was not opened.</source>
        <translation>{name}: при распаковке вышло бы гораздо больше одной статьи, поэтому файл не открыт.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Not read in {language}: {parts}.</source>
        <translation>Не читается на языке «{language}»: {parts}.</translation>
    </message>
    <message>
        <source>Read in part in {language}: {parts}.</source>
        <translation>Читается отчасти на языке «{language}»: {parts}.</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>неизвестный язык</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>страны</translation>
    </message>
    <message>
        <source>dates and events</source>
        <translation>даты и события</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>цитаты</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>кто говорит</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>%n attributed</source>
        <translation>
            <numerusform>%n с указанным автором</numerusform>
            <numerusform>%n с указанным автором</numerusform>
            <numerusform>%n с указанным автором</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s)</source>
        <translation>
            <numerusform>%n прозвище</numerusform>
            <numerusform>%n прозвища</numerusform>
            <numerusform>%n прозвищ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected by you</source>
        <translation>
            <numerusform>%n отклонена вами</numerusform>
            <numerusform>%n отклонены вами</numerusform>
            <numerusform>%n отклонено вами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термина</numerusform>
            <numerusform>%n терминов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n название</numerusform>
            <numerusform>%n названия</numerusform>
            <numerusform>%n названий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n без объяснения</numerusform>
            <numerusform>%n без объяснения</numerusform>
            <numerusform>%n без объяснения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated speaker</source>
        <translation>
            <numerusform>%n без указанного автора</numerusform>
            <numerusform>%n без указанного автора</numerusform>
            <numerusform>%n без указанного автора</numerusform>
        </translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>прозвище</translation>
    </message>
    <message>
        <source>a term, not a statement</source>
        <translation>термин, не высказывание</translation>
    </message>
    <message>
        <source>not accounted for yet</source>
        <translation>пока не учтено</translation>
    </message>
    <message>
        <source>quoted within another quote</source>
        <translation>процитировано внутри другой цитаты</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>отклонено вами</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автор цитаты не указан</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>название произведения</translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n quote(s) accounted for</source>
        <translation>
            <numerusform>учтено {booked} из %n цитаты</numerusform>
            <numerusform>учтено {booked} из %n цитат</numerusform>
            <numerusform>учтено {booked} из %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n stretch(es) in quotation marks accounted for: {parts}</source>
        <translation>
            <numerusform>Учтено {booked} из %n отрывка в кавычках: {parts}</numerusform>
            <numerusform>Учтено {booked} из %n отрывков в кавычках: {parts}</numerusform>
            <numerusform>Учтено {booked} из %n отрывков в кавычках: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n nested</source>
        <translation>
            <numerusform>{sentence}; вложенных: %n</numerusform>
            <numerusform>{sentence}; вложенных: %n</numerusform>
            <numerusform>{sentence}; вложенных: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n reported without marks</source>
        <translation>
            <numerusform>{sentence}; %n в пересказе без кавычек</numerusform>
            <numerusform>{sentence}; %n в пересказе без кавычек</numerusform>
            <numerusform>{sentence}; %n в пересказе без кавычек</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} under the filter</source>
        <translation>{share} при фильтре</translation>
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
        <translation>1. Напишите номер каждой страны рядом с её названием.</translation>
    </message>
    <message>
        <source>2. Who said it? Write the letter of the speaker.</source>
        <translation>2. Кто это сказал? Напишите букву.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Lesson sheet</source>
        <translation>Рабочий лист</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Allow writing to it once, and it is brought up to date.</source>
        <translation>Разрешите один раз запись в неё, и она будет обновлена.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or open another library.</source>
        <translation>Разрешите запись в файл и его папку или откройте другую библиотеку.</translation>
    </message>
    <message>
        <source>Another Dateline has {file} open.</source>
        <translation>Файл {file} открыт в другом окне Dateline.</translation>
    </message>
    <message>
        <source>Another Dateline is writing to the library.</source>
        <translation>Другой экземпляр Dateline ведёт запись в библиотеку.</translation>
    </message>
    <message>
        <source>Check the folder {folder} and the disk it is on.</source>
        <translation>Проверьте папку {folder} и диск, на котором она лежит.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Выберите другое имя для резервной копии.</translation>
    </message>
    <message>
        <source>Import articles into it first, or check the name.</source>
        <translation>Сначала импортируйте в неё статьи или проверьте название.</translation>
    </message>
    <message>
        <source>It can be set aside as it is, and a backup or a new library take its place.</source>
        <translation>Её можно отложить как есть, а вместо неё взять резервную копию или новую библиотеку.</translation>
    </message>
    <message>
        <source>Nothing in it was lost; free some space and do it again.</source>
        <translation>Ничего из неё не потеряно; освободите место и повторите.</translation>
    </message>
    <message>
        <source>Nothing was changed here; wait for it to finish and try again.</source>
        <translation>Здесь ничего не изменено; дождитесь окончания и повторите.</translation>
    </message>
    <message>
        <source>One article of the library cannot be shown: it has {what}.</source>
        <translation>Одну статью библиотеки нельзя показать: она содержит {what}.</translation>
    </message>
    <message>
        <source>One article of the library is damaged and cannot be read.</source>
        <translation>Одна статья библиотеки повреждена, прочитать её нельзя.</translation>
    </message>
    <message>
        <source>Open the article's own file again, or restore a backup.</source>
        <translation>Откройте файл самой статьи ещё раз или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Откройте файл самой статьи снова.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer Dateline.</source>
        <translation>Резервная копия {file} сделана более новой версией Dateline.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be changed.</source>
        <translation>Диск заполнен, поэтому библиотеку изменить не удалось.</translation>
    </message>
    <message>
        <source>The file {file} is not a library of Dateline.</source>
        <translation>Файл {file} не является библиотекой Dateline.</translation>
    </message>
    <message>
        <source>The file {file} is not a sound backup of a library.</source>
        <translation>Файл {file} не является исправной резервной копией библиотеки.</translation>
    </message>
    <message>
        <source>The library was not changed; choose another file.</source>
        <translation>Библиотека не изменена; выберите другой файл.</translation>
    </message>
    <message>
        <source>The library {file} cannot be read or written.</source>
        <translation>Библиотеку {file} не удаётся прочитать или записать.</translation>
    </message>
    <message>
        <source>The library {file} has an older format and may not be changed.</source>
        <translation>У библиотеки {file} старый формат, и изменять её нельзя.</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>Библиотека {file} повреждена.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed.</source>
        <translation>Библиотеку {file} можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer Dateline.</source>
        <translation>Библиотека {file} создана более новой версией Dateline.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>Здесь нет библиотеки: {path}.</translation>
    </message>
    <message>
        <source>There is no sample called {name}.</source>
        <translation>Нет образца с названием {name}.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Искать нечего.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Обновите Dateline, чтобы открыть его; файл не изменён.</translation>
    </message>
    <message>
        <source>Update Dateline to restore it; the library was not changed.</source>
        <translation>Обновите Dateline, чтобы восстановить её; библиотека не изменена.</translation>
    </message>
    <message>
        <source>{file} is the library itself, not a backup of it.</source>
        <translation>{file} — это сама библиотека, а не её копия.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by its people</source>
        <translation>
            <numerusform>%n от её людей</numerusform>
            <numerusform>%n от её людей</numerusform>
            <numerusform>%n от её людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a town: in the lists</source>
        <translation>
            <numerusform>%n событие без города: есть в списках</numerusform>
            <numerusform>%n события без города: есть в списках</numerusform>
            <numerusform>%n событий без города: есть в списках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found quote(s)</source>
        <translation>
            <numerusform>%n найденная цитата</numerusform>
            <numerusform>%n найденные цитаты</numerusform>
            <numerusform>%n найденных цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n лидер</numerusform>
            <numerusform>%n лидера</numerusform>
            <numerusform>%n лидеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>ещё %n событие</numerusform>
            <numerusform>ещё %n события</numerusform>
            <numerusform>ещё %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about</source>
        <translation>
            <numerusform>%n цитата о ней</numerusform>
            <numerusform>%n цитаты о ней</numerusform>
            <numerusform>%n цитат о ней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n её цитата</numerusform>
            <numerusform>%n её цитаты</numerusform>
            <numerusform>%n её цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n отношение</numerusform>
            <numerusform>%n отношения</numerusform>
            <numerusform>%n отношений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О стране</translation>
    </message>
    <message>
        <source>Border views</source>
        <translation>Варианты границ</translation>
    </message>
    <message>
        <source>Borders: {view}</source>
        <translation>Границы: {view}</translation>
    </message>
    <message>
        <source>Borders: {view} · {source}</source>
        <translation>Границы: {view} · {source}</translation>
    </message>
    <message>
        <source>Claimed by {claimants}. {note}</source>
        <translation>Претендуют: {claimants}. {note}</translation>
    </message>
    <message>
        <source>Countries, most told of first</source>
        <translation>Страны, начиная с самых упоминаемых</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спорная территория</translation>
    </message>
    <message>
        <source>Events at {place}</source>
        <translation>События: {place}</translation>
    </message>
    <message>
        <source>Events on the map</source>
        <translation>События на карте</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Место отправки</translation>
    </message>
    <message>
        <source>Fit the article’s countries (0)</source>
        <translation>Показать страны статьи (0)</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Найдено в библиотеке</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упомянута</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Нет в этой статье</translation>
    </message>
    <message numerus="yes">
        <source>Not on the map, only in the lists: {names}, and %n more.</source>
        <translation>
            <numerusform>Нет на карте, только в списках: {names} и ещё %n.</numerusform>
            <numerusform>Нет на карте, только в списках: {names} и ещё %n.</numerusform>
            <numerusform>Нет на карте, только в списках: {names} и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the map, only in the lists: {names}.</source>
        <translation>Нет на карте, только в списках: {names}.</translation>
    </message>
    <message>
        <source>Open the country: all its events stand in its panel.</source>
        <translation>Откройте страну: все её события — в её панели.</translation>
    </message>
    <message>
        <source>Quotes by a country’s people</source>
        <translation>Цитаты людей страны</translation>
    </message>
    <message>
        <source>Quotes, events and mentions</source>
        <translation>Цитаты, события и упоминания</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Показать все снова</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>О ком говорят</translation>
    </message>
    <message>
        <source>The Countries list shows the same; start Dateline again to bring the map back.</source>
        <translation>Список стран показывает то же; перезапустите Dateline, чтобы вернуть карту.</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture.</source>
        <translation>Карта скопирована в буфер обмена как изображение.</translation>
    </message>
    <message>
        <source>The map is saved as {name} in {folder}.</source>
        <translation>Карта сохранена как {name} в папке {folder}.</translation>
    </message>
    <message>
        <source>The map’s process ended unexpectedly; the map was loaded again, nothing is lost.</source>
        <translation>Процесс карты неожиданно завершился; карта загружена заново, ничего не потеряно.</translation>
    </message>
    <message>
        <source>The map’s process keeps ending: the map stays closed for now.</source>
        <translation>Процесс карты постоянно завершается: карта пока остаётся закрытой.</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Весь мир</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Что означают цвета</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Приблизить (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Отдалить (−)</translation>
    </message>
    <message>
        <source>about ({count})</source>
        <translation>статья о них ({count})</translation>
    </message>
    <message>
        <source>disputed: hover tells who claims it</source>
        <translation>спорная территория: наведите указатель, чтобы увидеть, кто претендует</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>место отправки: {place}</translation>
    </message>
    <message>
        <source>in fragments only ({count})</source>
        <translation>только фрагментами ({count})</translation>
    </message>
    <message>
        <source>mentioned ({count})</source>
        <translation>упомянуты ({count})</translation>
    </message>
    <message>
        <source>most in common with {country}</source>
        <translation>больше всего общего: {country}</translation>
    </message>
    <message>
        <source>quoted in fragments only</source>
        <translation>цитируется только фрагментами</translation>
    </message>
    <message>
        <source>quoted in sentences ({count})</source>
        <translation>цитируется предложениями ({count})</translation>
    </message>
    <message>
        <source>spoken about, never get a word ({count})</source>
        <translation>о них говорят, им слова не дают ({count})</translation>
    </message>
    <message>
        <source>spoken about, never gets a word</source>
        <translation>о ней говорят, слова ей не дают</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}. {note}</source>
        <translation>{area}. Претендуют: {claimants}. {note}</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}; run by {country}. {note}</source>
        <translation>{area}. Претендуют: {claimants}; под управлением: {country}. {note}</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and never gets a word.</source>
        <translation>О стране {country} говорят больше всего, а слова ей не дают.</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and speaks itself.</source>
        <translation>О стране {country} говорят больше всего, и она говорит сама.</translation>
    </message>
    <message>
        <source>{country} is spoken about most; only fragments of its words are quoted.</source>
        <translation>О стране {country} говорят больше всего; её слова цитируют лишь фрагментами.</translation>
    </message>
    <message>
        <source>{country} – {other}</source>
        <translation>{country} – {other}</translation>
    </message>
    <message>
        <source>{country}: about this country, {counts}</source>
        <translation>{country}: статья о ней, {counts}</translation>
    </message>
    <message>
        <source>{country}: filed from here, {counts}</source>
        <translation>{country}: место отправки, {counts}</translation>
    </message>
    <message>
        <source>{country}: mentioned, {counts}</source>
        <translation>{country}: упомянута, {counts}</translation>
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
        <translation>{region}, регион ({count})</translation>
    </message>
    <message>
        <source>{region}: {countries}</source>
        <translation>{region}: {countries}</translation>
    </message>
    <message>
        <source>{source}, {date} · equal-area</source>
        <translation>{source}, {date} · равновеликая</translation>
    </message>
    <message>
        <source>{step}: {countries}</source>
        <translation>{step}: {countries}</translation>
    </message>
    <message>
        <source>{view} ({date})</source>
        <translation>Границы: {view} ({date})</translation>
    </message>
    <message>
        <source>{view}, {source}, {date}. Click to switch.</source>
        <translation>Границы: {view}, {source}, {date}. Щёлкните, чтобы переключить.</translation>
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
        <translation>Копировать название</translation>
    </message>
    <message>
        <source>Quotes About {country} ({about})</source>
        <translation>Цитаты о стране {country} ({about})</translation>
    </message>
    <message>
        <source>Quotes by {country} ({by})</source>
        <translation>Цитаты людей страны {country} ({by})</translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation>Искать здесь</translation>
    </message>
    <message>
        <source>Show {country}</source>
        <translation>Показать: {country}</translation>
    </message>
    <message>
        <source>Why This Colour?</source>
        <translation>Почему этот цвет?</translation>
    </message>
    <message>
        <source>Zoom to {country}</source>
        <translation>Приблизить: {country}</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>namings</name>
    <message numerus="yes">
        <source>%n as {spellings}</source>
        <translation>
            <numerusform>%n раз как {spellings}</numerusform>
            <numerusform>%n раза как {spellings}</numerusform>
            <numerusform>%n раз как {spellings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n раз названием</numerusform>
            <numerusform>%n раза названием</numerusform>
            <numerusform>%n раз названием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n via {spellings}</source>
        <translation>
            <numerusform>%n раз через {spellings}</numerusform>
            <numerusform>%n раза через {spellings}</numerusform>
            <numerusform>%n раз через {spellings}</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not name it.</source>
        <translation>Текст её не называет.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Country not stated</source>
        <translation>Страна не указана</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Filed from {place}.</source>
        <translation>Место отправки: {place}.</translation>
    </message>
    <message>
        <source>Reported about {country}</source>
        <translation>Пересказано о стране {country}</translation>
    </message>
    <message>
        <source>Reported of people of {country}</source>
        <translation>Пересказано: люди страны {country}</translation>
    </message>
    <message>
        <source>Said about {country}</source>
        <translation>Сказано о стране: {country}</translation>
    </message>
    <message>
        <source>Said by people of {country}</source>
        <translation>Сказано людьми страны: {country}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Caption of a picture, no part of the story</source>
        <translation>Подпись к изображению, не часть статьи</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Заголовок другой статьи</translation>
    </message>
    <message>
        <source>Not the story: credit, button or notice</source>
        <translation>Не статья: подпись автора, кнопка или уведомление</translation>
    </message>
    <message>
        <source>Open it as an article of its own, or choose another file.</source>
        <translation>Откройте его как отдельную статью или выберите другой файл.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Откройте файл самой статьи снова.</translation>
    </message>
    <message>
        <source>Open the article’s own file once more, and it is kept.</source>
        <translation>Откройте файл статьи ещё раз, и он будет сохранён.</translation>
    </message>
    <message>
        <source>Picture, not in the file</source>
        <translation>Изображение, его нет в файле</translation>
    </message>
    <message>
        <source>Picture, not read</source>
        <translation>Изображение, не прочитано</translation>
    </message>
    <message>
        <source>Read with {percent} % certainty</source>
        <translation>Прочитано с уверенностью {percent} %</translation>
    </message>
    <message>
        <source>The original is damaged and cannot be shown.</source>
        <translation>Оригинал повреждён, его нельзя показать.</translation>
    </message>
    <message>
        <source>The original is protected by a password and cannot be shown.</source>
        <translation>Оригинал защищён паролем, его нельзя показать.</translation>
    </message>
    <message>
        <source>The original of this article is not at hand.</source>
        <translation>Оригинала этой статьи нет под рукой.</translation>
    </message>
    <message>
        <source>The original that was kept is damaged and cannot be shown.</source>
        <translation>Сохранённый оригинал повреждён, его нельзя показать.</translation>
    </message>
    <message>
        <source>The original would take more time or memory to draw than a page may.</source>
        <translation>Чтобы нарисовать оригинал, нужно больше времени или памяти, чем можно странице.</translation>
    </message>
    <message>
        <source>{name} is another file by now.</source>
        <translation>{name} — уже другой файл.</translation>
    </message>
    <message>
        <source>{name} is not the file of this article.</source>
        <translation>{name} — не файл этой статьи.</translation>
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
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ней</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Её</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Speaks most</source>
        <translation>Говорит больше всех</translation>
    </message>
    <message>
        <source>Spoken about most</source>
        <translation>О ком говорят больше</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>Изменится %n статья.</numerusform>
            <numerusform>Изменятся %n статьи.</numerusform>
            <numerusform>Изменится %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made.</source>
        <translation>
            <numerusform>Сделано %n исправление.</numerusform>
            <numerusform>Сделано %n исправления.</numerusform>
            <numerusform>Сделано %n исправлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) saved in {name}.</source>
        <translation>
            <numerusform>%n исправление сохранено в {name}.</numerusform>
            <numerusform>%n исправления сохранены в {name}.</numerusform>
            <numerusform>%n исправлений сохранено в {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided otherwise</source>
        <translation>
            <numerusform>%n решено иначе</numerusform>
            <numerusform>%n решены иначе</numerusform>
            <numerusform>%n решено иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find nothing</source>
        <translation>
            <numerusform>%n ничего не находит</numerusform>
            <numerusform>%n ничего не находят</numerusform>
            <numerusform>%n ничего не находят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold(s|) otherwise already</source>
        <translation>
            <numerusform>%n правило уже действует иначе</numerusform>
            <numerusform>%n правила уже действуют иначе</numerusform>
            <numerusform>%n правил уже действует иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make</source>
        <translation>
            <numerusform>сделать: %n</numerusform>
            <numerusform>сделать: %n</numerusform>
            <numerusform>сделать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to the Other %n</source>
        <translation>
            <numerusform>Применить к остальным: %n</numerusform>
            <numerusform>Применить к остальным: %n</numerusform>
            <numerusform>Применить к остальным: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack’s %n rule(s) also for articles that come in later</source>
        <translation>
            <numerusform>%n правило набора и для новых статей</numerusform>
            <numerusform>%n правила набора и для новых статей</numerusform>
            <numerusform>%n правил набора и для новых статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термина</numerusform>
            <numerusform>%n терминов</numerusform>
        </translation>
    </message>
    <message>
        <source>A region, never counted as a country.</source>
        <translation>Регион, никогда не считается страной.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Все цитаты</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Страна не указана</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>По порядку времени</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>В кавычках</translation>
    </message>
    <message>
        <source>Named, not quoted</source>
        <translation>Названы, не цитируются</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Не цитируются</translation>
    </message>
    <message>
        <source>Of this article’s countries: {countries}</source>
        <translation>Из стран этой статьи: {countries}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Отклонено вами</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Пересказано словами статьи</translation>
    </message>
    <message>
        <source>Role since changed: {what}</source>
        <translation>Должность с тех пор изменилась: {what}</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Говорит {name}</translation>
    </message>
    <message>
        <source>Said of {name}</source>
        <translation>Сказано о: {name}</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автор цитаты не указан</translation>
    </message>
    <message>
        <source>Speaks of {countries}</source>
        <translation>Говорит о: {countries}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Источники без имени</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>также {names}</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>министр иностранных дел</translation>
    </message>
    <message>
        <source>head of government</source>
        <translation>глава правительства</translation>
    </message>
    <message>
        <source>head of state</source>
        <translation>глава государства</translation>
    </message>
    <message>
        <source>{office} from {year}</source>
        <translation>{office} с {year} года</translation>
    </message>
    <message>
        <source>{office} from {year} to {last}</source>
        <translation>{office} с {year} по {last} год</translation>
    </message>
    <message>
        <source>{office} until {year}</source>
        <translation>{office} до {year} года</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, на {day}</translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to keep</source>
        <translation>
            <numerusform>%n изменение ещё не сохранено</numerusform>
            <numerusform>%n изменения ещё не сохранены</numerusform>
            <numerusform>%n изменений ещё не сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an outlet</source>
        <translation>
            <numerusform>%n без издания</numerusform>
            <numerusform>%n без издания</numerusform>
            <numerusform>%n без издания</numerusform>
        </translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Статье нужен заголовок.</translation>
    </message>
    <message>
        <source>From: “{clue}”</source>
        <translation>Источник: «{clue}»</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2022-11-30.</source>
        <translation>Напишите как год-месяц-день, например 2022-11-30.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022.</source>
        <translation>«{day}» — не день. Напишите как 30 ноября 2022.</translation>
    </message>
    <message>
        <source>“{words}” is no address: it begins with https:// or http://.</source>
        <translation>«{words}» — не адрес: он начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>“{words}” is not a day.</source>
        <translation>«{words}» — не дата.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
            <numerusform>%n в пересказе</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По стране</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Страна не указана</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Сначала чаще названные</translation>
    </message>
    <message>
        <source>Most quoted first</source>
        <translation>Сначала чаще цитируемые</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Страница: {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>all quotes and events</source>
        <translation>все цитаты и события</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A quotation mark is not closed yet, so plain words were searched.</source>
        <translation>Кавычка ещё не закрыта, поэтому искались просто слова.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Everything {conditions}.</source>
        <translation>Всё: {conditions}.</translation>
    </message>
    <message>
        <source>Fragments of quotes</source>
        <translation>Фрагменты цитат</translation>
    </message>
    <message>
        <source>No country is called “{value}”, so plain words were searched.</source>
        <translation>Страны «{value}» нет, поэтому искались просто слова.</translation>
    </message>
    <message>
        <source>Nothing follows OR yet, so plain words were searched.</source>
        <translation>После OR пока ничего нет, поэтому искались просто слова.</translation>
    </message>
    <message>
        <source>Nothing follows “{name}:” yet.</source>
        <translation>После «{name}:» пока ничего нет.</translation>
    </message>
    <message>
        <source>Nothing has all these words. {explanation}</source>
        <translation>Всех этих слов вместе нет нигде. {explanation}</translation>
    </message>
    <message>
        <source>Nothing stands before OR, so plain words were searched.</source>
        <translation>Перед OR ничего нет, поэтому искались просто слова.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotes in full sentences</source>
        <translation>Цитаты полными предложениями</translation>
    </message>
    <message>
        <source>Quotes in their own words</source>
        <translation>Дословные цитаты</translation>
    </message>
    <message>
        <source>Quotes within quotes</source>
        <translation>Цитаты внутри цитат</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Косвенная речь</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>Предложения статьи</translation>
    </message>
    <message>
        <source>Terms in quotation marks</source>
        <translation>Термины в кавычках</translation>
    </message>
    <message>
        <source>There is more, those added last first: type on to narrow it down.</source>
        <translation>Есть и другие, первыми идут добавленные последними: введите больше, чтобы сузить.</translation>
    </message>
    <message>
        <source>There is more: type on to narrow it down.</source>
        <translation>Есть и другие: введите больше, чтобы сузить.</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>о стране {value}</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>проверено человеком</translation>
    </message>
    <message>
        <source>dated before {day}</source>
        <translation>с датой до {day} (не включая)</translation>
    </message>
    <message>
        <source>dated {day} or later</source>
        <translation>с датой {day} или позже</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>из издания {value}</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>в {value}</translation>
    </message>
    <message>
        <source>not about {value}</source>
        <translation>не о стране {value}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>not from {value}</source>
        <translation>не из издания {value}</translation>
    </message>
    <message>
        <source>not in {value}</source>
        <translation>не в {value}</translation>
    </message>
    <message>
        <source>not of type {value}</source>
        <translation>не типа {value}</translation>
    </message>
    <message>
        <source>not said by {value}</source>
        <translation>автор цитаты — не {value}</translation>
    </message>
    <message>
        <source>not tagged {value}</source>
        <translation>без метки {value}</translation>
    </message>
    <message>
        <source>not tied to {value}</source>
        <translation>не связано со страной {value}</translation>
    </message>
    <message>
        <source>not told with the verb {value}</source>
        <translation>не с глаголом {value}</translation>
    </message>
    <message>
        <source>not with {value}</source>
        <translation>без {value}</translation>
    </message>
    <message>
        <source>of type {value}</source>
        <translation>типа {value}</translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>автор цитаты — {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>с меткой {value}</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the lines left out</source>
        <translation>пропущенные строки</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>tied to {value}</source>
        <translation>связано со страной {value}</translation>
    </message>
    <message>
        <source>told with the verb {value}</source>
        <translation>с глаголом {value}</translation>
    </message>
    <message>
        <source>with {value}</source>
        <translation>с {value}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>со словами {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
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
        <translation>«{name}:» — не оператор, поэтому искалось как обычные слова.</translation>
    </message>
    <message>
        <source>“{value}” has no letters, so plain words were searched.</source>
        <translation>В «{value}» нет букв, поэтому искались просто слова.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no, so plain words were searched.</source>
        <translation>«{value}» — ни «yes», ни «no», поэтому искались просто слова.</translation>
    </message>
    <message>
        <source>“{value}” is no type ({types}), so plain words were searched.</source>
        <translation>«{value}» — не тип ({types}), поэтому искались просто слова.</translation>
    </message>
    <message>
        <source>“{value}” is not a date yet.</source>
        <translation>«{value}» — пока не дата.</translation>
    </message>
    <message>
        <source>“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), so plain words were searched.</source>
        <translation>«{value}» — не день, не месяц и не год (2022-11-30, 2022-11, 2022), поэтому искались просто слова.</translation>
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
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Filed from {place}</source>
        <translation>Место отправки: {place}</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Заголовок другой статьи</translation>
    </message>
    <message>
        <source>Mark as event</source>
        <translation>Отметить как событие</translation>
    </message>
    <message>
        <source>Mark as person</source>
        <translation>Отметить как человека</translation>
    </message>
    <message>
        <source>Mark as place</source>
        <translation>Отметить как место</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Отметить как цитату</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прозвище</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Оформление страницы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Дата публикации неизвестна</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>The article’s own text is not part of Dateline. Open your own copy to read it here; until then this is its outline, paragraph by paragraph.</source>
        <translation>Самого текста статьи в Dateline нет. Откройте свою копию, чтобы читать её здесь; пока это её план по абзацам.</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation>Название произведения</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автор цитаты не указан</translation>
    </message>
    <message>
        <source>{reason}, not part of the story — hide</source>
        <translation>{reason}, не часть статьи — скрыть</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>{reason}: {words} — show</source>
        <translation>{reason}: {words} — показать</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message numerus="yes">
        <source>It comes up %n times; paragraphs: {paragraphs}.</source>
        <translation>
            <numerusform>Встречается %n раз; абзацев: {paragraphs}.</numerusform>
            <numerusform>Встречается %n раза; абзацев: {paragraphs}.</numerusform>
            <numerusform>Встречается %n раз; абзацев: {paragraphs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only named in the dateline.</source>
        <translation>Названа только в строке с местом отправки.</translation>
    </message>
    <message>
        <source>It is part of {region}, which is named.</source>
        <translation>Входит в названный регион: {region}.</translation>
    </message>
    <message>
        <source>It is said to “{words}”.</source>
        <translation>Сказано тому, кто назван «{words}».</translation>
    </message>
    <message>
        <source>It took place in {place}.</source>
        <translation>Место события: {place}.</translation>
    </message>
    <message>
        <source>No country weighs more in the article.</source>
        <translation>Ни у одной страны нет в статье большего веса.</translation>
    </message>
    <message>
        <source>The article names it without being about it.</source>
        <translation>Статья называет её, но посвящена не ей.</translation>
    </message>
    <message>
        <source>The first sentence names it, and who stands for it comes up again.</source>
        <translation>Она названа в первом предложении, и тот, кто её представляет, упоминается снова.</translation>
    </message>
    <message>
        <source>The first sentence names it.</source>
        <translation>Она названа в первом предложении.</translation>
    </message>
    <message>
        <source>The headline names it.</source>
        <translation>Она названа в заголовке.</translation>
    </message>
    <message>
        <source>The reader marked this event.</source>
        <translation>Это событие отметил читатель.</translation>
    </message>
    <message>
        <source>The reader marked this person.</source>
        <translation>Этого человека отметил читатель.</translation>
    </message>
    <message>
        <source>The reader said whose words these are.</source>
        <translation>Чьи это слова, указал читатель.</translation>
    </message>
    <message>
        <source>The reader set the date.</source>
        <translation>Дату указал читатель.</translation>
    </message>
    <message>
        <source>The reader tied it to this country.</source>
        <translation>Читатель связал это с этой страной.</translation>
    </message>
    <message>
        <source>The sentence around it is about {who}.</source>
        <translation>Предложение вокруг неё — о том, кого зовут {who}.</translation>
    </message>
    <message>
        <source>The sentence tells of a deed and gives no day for it.</source>
        <translation>Предложение рассказывает о действии и не называет дня.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Страна автора цитаты: {country}.</translation>
    </message>
    <message>
        <source>a dash opens it, as one writes speech</source>
        <translation>его открывает тире, как пишут прямую речь</translation>
    </message>
    <message>
        <source>a few words in marks, as one marks a name</source>
        <translation>несколько слов в кавычках, как выделяют название</translation>
    </message>
    <message>
        <source>a verb of speech and a colon bring it in</source>
        <translation>его вводят глагол речи и двоеточие</translation>
    </message>
    <message>
        <source>as they put it</source>
        <translation>«как они выразились»</translation>
    </message>
    <message>
        <source>byline: {words}</source>
        <translation>строка автора: {words}</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>каноническая ссылка</translation>
    </message>
    <message>
        <source>dateline: {words}</source>
        <translation>строка с местом отправки: {words}</translation>
    </message>
    <message>
        <source>document author: {words}</source>
        <translation>автор документа: {words}</translation>
    </message>
    <message>
        <source>document title: {words}</source>
        <translation>название документа: {words}</translation>
    </message>
    <message>
        <source>first line: {words}</source>
        <translation>первая строка: {words}</translation>
    </message>
    <message>
        <source>goes on speaking from the quote before</source>
        <translation>продолжает говорить после предыдущей цитаты</translation>
    </message>
    <message>
        <source>it answers a question of an interview</source>
        <translation>это ответ на вопрос интервью</translation>
    </message>
    <message>
        <source>it is a post shown in the article</source>
        <translation>это запись, показанная в статье</translation>
    </message>
    <message>
        <source>it is part of a sentence</source>
        <translation>это часть предложения</translation>
    </message>
    <message>
        <source>it is set apart as a block quotation</source>
        <translation>это выделено отдельным блоком цитаты</translation>
    </message>
    <message>
        <source>it is somebody’s turn in a conversation</source>
        <translation>это чья-то реплика в разговоре</translation>
    </message>
    <message>
        <source>it is written as a sentence</source>
        <translation>написано как предложение</translation>
    </message>
    <message>
        <source>it runs over the end of its paragraph</source>
        <translation>переходит за конец абзаца</translation>
    </message>
    <message>
        <source>it stands inside another quote</source>
        <translation>стоит внутри другой цитаты</translation>
    </message>
    <message>
        <source>masthead: {words}</source>
        <translation>шапка издания: {words}</translation>
    </message>
    <message>
        <source>named after the verb that follows the quote</source>
        <translation>имя стоит после глагола за цитатой</translation>
    </message>
    <message>
        <source>named after “according to”</source>
        <translation>имя стоит после «по словам»</translation>
    </message>
    <message>
        <source>named after “by”</source>
        <translation>имя стоит после «by» (кем)</translation>
    </message>
    <message>
        <source>named before the colon</source>
        <translation>имя стоит перед двоеточием</translation>
    </message>
    <message>
        <source>named before the insertion that the verb follows</source>
        <translation>имя стоит перед вставкой, за которой идёт глагол</translation>
    </message>
    <message>
        <source>named before the verb of speech</source>
        <translation>имя стоит перед глаголом речи</translation>
    </message>
    <message>
        <source>named behind the words, as one signs</source>
        <translation>назван после слов, как подпись</translation>
    </message>
    <message>
        <source>named right beside the words</source>
        <translation>имя стоит прямо рядом со словами</translation>
    </message>
    <message>
        <source>quoted as saying it</source>
        <translation>процитирован как сказавший это</translation>
    </message>
    <message>
        <source>reported before the verb of speech</source>
        <translation>пересказано перед глаголом речи</translation>
    </message>
    <message>
        <source>reported behind a verb of speech and “that”</source>
        <translation>пересказано после глагола речи и «что»</translation>
    </message>
    <message>
        <source>reported in the clause behind a verb of speech</source>
        <translation>пересказано в предложении после глагола речи</translation>
    </message>
    <message>
        <source>reported on both sides of the verb of speech</source>
        <translation>пересказано по обе стороны от глагола речи</translation>
    </message>
    <message>
        <source>reported with its source</source>
        <translation>пересказано с указанием источника</translation>
    </message>
    <message>
        <source>set by the reader</source>
        <translation>указано читателем</translation>
    </message>
    <message>
        <source>the PDF was made on this day</source>
        <translation>PDF создан в этот день</translation>
    </message>
    <message>
        <source>the answer of an interview</source>
        <translation>ответ в интервью</translation>
    </message>
    <message>
        <source>the document was made on this day</source>
        <translation>документ создан в этот день</translation>
    </message>
    <message>
        <source>the element marked as author</source>
        <translation>элемент, отмеченный как автор</translation>
    </message>
    <message>
        <source>the file's name: {words}</source>
        <translation>имя файла: {words}</translation>
    </message>
    <message>
        <source>the first words of the text</source>
        <translation>первые слова текста</translation>
    </message>
    <message>
        <source>the largest line of the first page</source>
        <translation>самая крупная строка первой страницы</translation>
    </message>
    <message>
        <source>the next sentence says who is speaking</source>
        <translation>кто говорит, сказано в следующем предложении</translation>
    </message>
    <message>
        <source>the page's address: {words}</source>
        <translation>адрес страницы: {words}</translation>
    </message>
    <message>
        <source>the page's lang</source>
        <translation>атрибут lang страницы</translation>
    </message>
    <message>
        <source>the pronoun means whom the next sentence names</source>
        <translation>местоимение означает того, кого называет следующее предложение</translation>
    </message>
    <message>
        <source>the quote runs over several paragraphs</source>
        <translation>цитата занимает несколько абзацев</translation>
    </message>
    <message>
        <source>the relative clause says what they said</source>
        <translation>придаточное предложение передаёт, что он сказал</translation>
    </message>
    <message>
        <source>the sentence before is about them</source>
        <translation>предыдущее предложение — о нём</translation>
    </message>
    <message>
        <source>the sentence gives the word as theirs</source>
        <translation>предложение приписывает им это слово</translation>
    </message>
    <message>
        <source>the sentence gives their view</source>
        <translation>предложение передаёт его мнение</translation>
    </message>
    <message>
        <source>the sentence goes on with what was reported before it</source>
        <translation>предложение продолжает пересказанное до него</translation>
    </message>
    <message>
        <source>the story gives the same words and says whose</source>
        <translation>статья приводит те же слова и говорит, чьи они</translation>
    </message>
    <message>
        <source>the subject of the sentence</source>
        <translation>подлежащее предложения</translation>
    </message>
    <message>
        <source>the subject of the verb before</source>
        <translation>подлежащее предыдущего глагола</translation>
    </message>
    <message>
        <source>the text does not say who</source>
        <translation>в тексте не сказано, кто</translation>
    </message>
    <message>
        <source>the text gives this role</source>
        <translation>роль указана в тексте</translation>
    </message>
    <message>
        <source>the words before it name it as a term</source>
        <translation>слова перед ней называют её термином</translation>
    </message>
    <message>
        <source>their name stands before the words as a label</source>
        <translation>имя стоит перед словами как метка</translation>
    </message>
    <message>
        <source>their words are called by a noun of speech</source>
        <translation>слова названы существительным, обозначающим речь</translation>
    </message>
    <message>
        <source>what somebody was accused of</source>
        <translation>в чём кого-то обвинили</translation>
    </message>
    <message>
        <source>what somebody was asked or told to do</source>
        <translation>о чём кого-то попросили или что велели</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>о чём спросили</translation>
    </message>
    <message>
        <source>what was denied, admitted or suggested</source>
        <translation>что отрицали, признали или предположили</translation>
    </message>
    <message>
        <source>what was promised, threatened or offered</source>
        <translation>что обещали, чем грозили или что предложили</translation>
    </message>
    <message>
        <source>written as a person's name</source>
        <translation>написано как имя человека</translation>
    </message>
    <message>
        <source>{country} is part of {region}, named in the quote.</source>
        <translation>{country} входит в регион {region}, названный в цитате.</translation>
    </message>
    <message>
        <source>{from} “{verb}” {to}.</source>
        <translation>{from} «{verb}» {to}.</translation>
    </message>
    <message>
        <source>{kind}; speaker: {told}</source>
        <translation>{kind}; автор цитаты: {told}</translation>
    </message>
    <message>
        <source>{who} is named in the quote.</source>
        <translation>{who}: имя названо в цитате.</translation>
    </message>
    <message>
        <source>{who} is of {country}.</source>
        <translation>{who}: страна — {country}.</translation>
    </message>
    <message>
        <source>{who} takes part.</source>
        <translation>{who} участвует.</translation>
    </message>
    <message>
        <source>“{words}” cannot be placed without the day of publication.</source>
        <translation>Без даты публикации день не определить: «{words}».</translation>
    </message>
    <message>
        <source>“{words}” is named in the quote.</source>
        <translation>В цитате названо «{words}».</translation>
    </message>
    <message>
        <source>“{words}” is named.</source>
        <translation>Названо «{words}».</translation>
    </message>
    <message>
        <source>“{words}” speaks of a time and means {day}.</source>
        <translation>«{words}» говорит о времени и означает {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is past and means {day}.</source>
        <translation>«{words}» говорит о прошедшем и означает {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is to come and means {day}.</source>
        <translation>«{words}» говорит о предстоящем и означает {day}.</translation>
    </message>
    <message>
        <source>“{words}” stands in the sentence around it.</source>
        <translation>«{words}» стоит в предложении вокруг неё.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) change(s|).</source>
        <translation>
            <numerusform>Изменится %n цитата.</numerusform>
            <numerusform>Изменятся %n цитаты.</numerusform>
            <numerusform>Изменится %n цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n other quote(s) of {speaker}</source>
        <translation>
            <numerusform>&amp;И ещё %n цитата того же автора: {speaker}</numerusform>
            <numerusform>&amp;И ещё %n цитаты того же автора: {speaker}</numerusform>
            <numerusform>&amp;И ещё %n цитат того же автора: {speaker}</numerusform>
        </translation>
    </message>
    <message>
        <source>Its mentions, and what is said by it, go to a person of that name.</source>
        <translation>Упоминания этого имени и сказанное под ним переходят к человеку с таким именем.</translation>
    </message>
    <message>
        <source>Named nearby</source>
        <translation>Названы рядом</translation>
    </message>
    <message>
        <source>Nobody, or unknown</source>
        <translation>Никто или неизвестно</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Of a like name</source>
        <translation>С похожим именем</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <translation>Другие в статье</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>Кто говорит?</translation>
    </message>
    <message>
        <source>The two become one, under the name chosen.</source>
        <translation>Двое становятся одним, под выбранным именем.</translation>
    </message>
    <message>
        <source>Which name is somebody else’s?</source>
        <translation>Какое имя принадлежит другому?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Кто такой {name}?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Кто это сказал?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>роли в тексте нет</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{quotes} and {mentions} of {name} become those of {other}.</source>
        <translation>{quotes} и {mentions} ({name}) переходят к {other}.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>No article open: drop one here</source>
        <translation>Статья не открыта: перетащите её сюда</translation>
    </message>
</context>
<context>
    <name>sea</name>
    <message>
        <source>Adriatic Sea</source>
        <translation>Адриатическое море</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Эгейское море</translation>
    </message>
    <message>
        <source>Andaman Sea</source>
        <translation>Андаманское море</translation>
    </message>
    <message>
        <source>Arabian Sea</source>
        <translation>Аравийское море</translation>
    </message>
    <message>
        <source>Arafura Sea</source>
        <translation>Арафурское море</translation>
    </message>
    <message>
        <source>Arctic Ocean</source>
        <translation>Северный Ледовитый океан</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Атлантический океан</translation>
    </message>
    <message>
        <source>Baffin Bay</source>
        <translation>Море Баффина</translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation>Балтийское море</translation>
    </message>
    <message>
        <source>Banda Sea</source>
        <translation>Море Банда</translation>
    </message>
    <message>
        <source>Barents Sea</source>
        <translation>Баренцево море</translation>
    </message>
    <message>
        <source>Bay of Bengal</source>
        <translation>Бенгальский залив</translation>
    </message>
    <message>
        <source>Bay of Biscay</source>
        <translation>Бискайский залив</translation>
    </message>
    <message>
        <source>Beaufort Sea</source>
        <translation>Море Бофорта</translation>
    </message>
    <message>
        <source>Bering Sea</source>
        <translation>Берингово море</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Чёрное море</translation>
    </message>
    <message>
        <source>Caribbean Sea</source>
        <translation>Карибское море</translation>
    </message>
    <message>
        <source>Caspian Sea</source>
        <translation>Каспийское море</translation>
    </message>
    <message>
        <source>Celebes Sea</source>
        <translation>Море Сулавеси</translation>
    </message>
    <message>
        <source>Celtic Sea</source>
        <translation>Кельтское море</translation>
    </message>
    <message>
        <source>Chukchi Sea</source>
        <translation>Чукотское море</translation>
    </message>
    <message>
        <source>Coral Sea</source>
        <translation>Коралловое море</translation>
    </message>
    <message>
        <source>Davis Strait</source>
        <translation>Пролив Дейвиса</translation>
    </message>
    <message>
        <source>East China Sea</source>
        <translation>Восточно-Китайское море</translation>
    </message>
    <message>
        <source>East Siberian Sea</source>
        <translation>Восточно-Сибирское море</translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation>Ла-Манш</translation>
    </message>
    <message>
        <source>Great Australian Bight</source>
        <translation>Большой Австралийский залив</translation>
    </message>
    <message>
        <source>Greenland Sea</source>
        <translation>Гренландское море</translation>
    </message>
    <message>
        <source>Gulf of Aden</source>
        <translation>Аденский залив</translation>
    </message>
    <message>
        <source>Gulf of Alaska</source>
        <translation>Залив Аляска</translation>
    </message>
    <message>
        <source>Gulf of Bothnia</source>
        <translation>Ботнический залив</translation>
    </message>
    <message>
        <source>Gulf of California</source>
        <translation>Калифорнийский залив</translation>
    </message>
    <message>
        <source>Gulf of Carpentaria</source>
        <translation>Залив Карпентария</translation>
    </message>
    <message>
        <source>Gulf of Guinea</source>
        <translation>Гвинейский залив</translation>
    </message>
    <message>
        <source>Gulf of Mexico</source>
        <translation>Мексиканский залив</translation>
    </message>
    <message>
        <source>Gulf of Oman</source>
        <translation>Оманский залив</translation>
    </message>
    <message>
        <source>Gulf of St Lawrence</source>
        <translation>Залив Святого Лаврентия</translation>
    </message>
    <message>
        <source>Gulf of Thailand</source>
        <translation>Сиамский залив</translation>
    </message>
    <message>
        <source>Hudson Bay</source>
        <translation>Гудзонов залив</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Индийский океан</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Ионическое море</translation>
    </message>
    <message>
        <source>Irish Sea</source>
        <translation>Ирландское море</translation>
    </message>
    <message>
        <source>Java Sea</source>
        <translation>Яванское море</translation>
    </message>
    <message>
        <source>Kara Sea</source>
        <translation>Карское море</translation>
    </message>
    <message>
        <source>Labrador Sea</source>
        <translation>Море Лабрадор</translation>
    </message>
    <message>
        <source>Laptev Sea</source>
        <translation>Море Лаптевых</translation>
    </message>
    <message>
        <source>Mediterranean Sea</source>
        <translation>Средиземное море</translation>
    </message>
    <message>
        <source>Mozambique Channel</source>
        <translation>Мозамбикский пролив</translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation>Северное море</translation>
    </message>
    <message>
        <source>Norwegian Sea</source>
        <translation>Норвежское море</translation>
    </message>
    <message>
        <source>Pacific Ocean</source>
        <translation>Тихий океан</translation>
    </message>
    <message>
        <source>Persian Gulf</source>
        <translation>Персидский залив</translation>
    </message>
    <message>
        <source>Philippine Sea</source>
        <translation>Филиппинское море</translation>
    </message>
    <message>
        <source>Red Sea</source>
        <translation>Красное море</translation>
    </message>
    <message>
        <source>Ross Sea</source>
        <translation>Море Росса</translation>
    </message>
    <message>
        <source>Sargasso Sea</source>
        <translation>Саргассово море</translation>
    </message>
    <message>
        <source>Scotia Sea</source>
        <translation>Море Скоша</translation>
    </message>
    <message>
        <source>Sea of Azov</source>
        <translation>Азовское море</translation>
    </message>
    <message>
        <source>Sea of Japan</source>
        <translation>Японское море</translation>
    </message>
    <message>
        <source>Sea of Okhotsk</source>
        <translation>Охотское море</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Южно-Китайское море</translation>
    </message>
    <message>
        <source>Southern Ocean</source>
        <translation>Южный океан</translation>
    </message>
    <message>
        <source>Sulu Sea</source>
        <translation>Море Сулу</translation>
    </message>
    <message>
        <source>Tasman Sea</source>
        <translation>Тасманово море</translation>
    </message>
    <message>
        <source>Timor Sea</source>
        <translation>Тиморское море</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Тирренское море</translation>
    </message>
    <message>
        <source>Weddell Sea</source>
        <translation>Море Уэдделла</translation>
    </message>
    <message>
        <source>Yellow Sea</source>
        <translation>Жёлтое море</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О стране</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Место отправки</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упомянута</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Без страны</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автор цитаты не указан</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>неполная</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles}</source>
        <translation>цитаты о стране; всего {quotes} ({articles})</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles} added last</source>
        <translation>цитаты о стране; всего {quotes} ({articles}, добавленные последними)</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>косвенная речь</translation>
    </message>
    <message>
        <source>term in marks</source>
        <translation>термин в кавычках</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} из {all}</translation>
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
            <numerusform>%n статья снова в прежнем прочтении.</numerusform>
            <numerusform>%n статьи снова в прежнем прочтении.</numerusform>
            <numerusform>%n статей снова в прежнем прочтении.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) read again with newer rules.</source>
        <translation>
            <numerusform>%n статья перечитана по новым правилам.</numerusform>
            <numerusform>%n статьи перечитаны по новым правилам.</numerusform>
            <numerusform>%n статей перечитано по новым правилам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (stays|stay) as before, to lose no correction.</source>
        <translation>
            <numerusform>%n статья оставлена как была, чтобы не потерять исправления.</numerusform>
            <numerusform>%n статьи оставлены как были, чтобы не потерять исправления.</numerusform>
            <numerusform>%n статей оставлено как было, чтобы не потерять исправления.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read again.</source>
        <translation>
            <numerusform>%n статью не удалось перечитать.</numerusform>
            <numerusform>%n статьи не удалось перечитать.</numerusform>
            <numerusform>%n статей не удалось перечитать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>Сохранено %n исправление.</numerusform>
            <numerusform>Сохранены %n исправления.</numerusform>
            <numerusform>Сохранено %n исправлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is brought back with File, Restore Library.</source>
        <translation>Вернуть резервную копию: «Файл» → «Восстановить библиотеку».</translation>
    </message>
    <message>
        <source>Allow writing to {folder} and start Dateline again.</source>
        <translation>Разрешите запись в папку {folder} и перезапустите Dateline.</translation>
    </message>
    <message numerus="yes">
        <source>Newer rules are at hand. Read %n article(s) again?</source>
        <translation>
            <numerusform>Появились новые правила. Перечитать %n статью?</numerusform>
            <numerusform>Появились новые правила. Перечитать %n статьи?</numerusform>
            <numerusform>Появились новые правила. Перечитать %n статей?</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is set aside as {file}, and a new one was begun.</source>
        <translation>Библиотека была повреждена. Она отложена как {file}, вместо неё начата новая.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed: nothing new is kept.</source>
        <translation>Библиотеку {file} можно читать, но не изменять: новое не сохраняется.</translation>
    </message>
    <message>
        <source>The newer rules read no article otherwise than before.</source>
        <translation>По новым правилам ни одна статья не читается иначе, чем раньше.</translation>
    </message>
    <message>
        <source>{why} Articles are not kept this time.</source>
        <translation>{why} На этот раз статьи не сохраняются.</translation>
    </message>
    <message>
        <source>“{title}” is read again with newer rules.</source>
        <translation>Статья «{title}» перечитана по новым правилам.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>Статья «{title}» перечитана по новым правилам; сохранено %n ваше исправление.</numerusform>
            <numerusform>Статья «{title}» перечитана по новым правилам; сохранены %n ваших исправления.</numerusform>
            <numerusform>Статья «{title}» перечитана по новым правилам; сохранено %n ваших исправлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.</source>
        <translation>
            <numerusform>Статья «{title}» остаётся в прежнем прочтении: по новым правилам пропало бы %n ваше исправление.</numerusform>
            <numerusform>Статья «{title}» остаётся в прежнем прочтении: по новым правилам пропали бы %n ваших исправления.</numerusform>
            <numerusform>Статья «{title}» остаётся в прежнем прочтении: по новым правилам пропало бы %n ваших исправлений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Accept what the card says</source>
        <translation>Принять то, что на карточке</translation>
    </message>
    <message>
        <source>Compare two articles</source>
        <translation>Сравнить две статьи</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Копировать цитату с источником</translation>
    </message>
    <message>
        <source>Correct anything else of it</source>
        <translation>Исправить в этом что-то ещё</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Events at their places</source>
        <translation>События на своих местах</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Отобрать по времени</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Исправить автора цитаты</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>В списке статей</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>В поиске</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation>Увеличить или уменьшить текст</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Next or previous country</source>
        <translation>Следующая или предыдущая страна</translation>
    </message>
    <message>
        <source>Next or previous find</source>
        <translation>Следующее или предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next or previous in time</source>
        <translation>Следующее или предыдущее по времени</translation>
    </message>
    <message>
        <source>Next or previous item</source>
        <translation>Следующий или предыдущий элемент</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Следующий или предыдущий результат</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>On a card, a hit, a mark, in ledger and timeline</source>
        <translation>На карточке, результате, отметке, в реестре и на шкале</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>На шкале времени</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the country</source>
        <translation>Открыть страну</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Открыть элемент</translation>
    </message>
    <message>
        <source>Put the quote into a collection</source>
        <translation>Положить цитату в подборку</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Return to where you were</source>
        <translation>Вернуться туда, где были</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Прокрутка</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>Show the whole article</source>
        <translation>Показать всю статью</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Поставить или снять звёздочку</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>То же лицо, что и кто-то другой</translation>
    </message>
    <message>
        <source>Why? (with the pointer: Alt+click)</source>
        <translation>Почему? (мышью: Alt+щелчок)</translation>
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
        <translation>назван округ его штата</translation>
    </message>
    <message>
        <source>a neighbour of its country is named</source>
        <translation>названа соседняя с его страной</translation>
    </message>
    <message>
        <source>a place near it is named</source>
        <translation>названо место поблизости</translation>
    </message>
    <message>
        <source>a state or province is called so</source>
        <translation>так называется штат или провинция</translation>
    </message>
    <message>
        <source>against it: not a word else of its country</source>
        <translation>против: больше ни слова о его стране</translation>
    </message>
    <message>
        <source>against it: somebody else holds the office there</source>
        <translation>против: там эту должность занимает другой</translation>
    </message>
    <message>
        <source>against it: the office's holder goes or speaks to it</source>
        <translation>против: занимающий должность едет туда или говорит с ней</translation>
    </message>
    <message>
        <source>called a state or province here</source>
        <translation>назван здесь штатом или провинцией</translation>
    </message>
    <message>
        <source>described, not named</source>
        <translation>описан, но не назван</translation>
    </message>
    <message>
        <source>it has what a town has</source>
        <translation>у него есть то, что есть у города</translation>
    </message>
    <message>
        <source>it is named later in the sentence</source>
        <translation>названа в предложении позже</translation>
    </message>
    <message>
        <source>it is named right before the office</source>
        <translation>названа прямо перед должностью</translation>
    </message>
    <message>
        <source>its country is named</source>
        <translation>названа его страна</translation>
    </message>
    <message>
        <source>its state or province is named</source>
        <translation>назван его штат или провинция</translation>
    </message>
    <message>
        <source>meant by a pronoun</source>
        <translation>обозначен местоимением</translation>
    </message>
    <message>
        <source>named in the words themselves</source>
        <translation>назван в самих словах</translation>
    </message>
    <message>
        <source>nobody else comes into question</source>
        <translation>никто другой не подходит</translation>
    </message>
    <message>
        <source>nobody is named between</source>
        <translation>между ними никто не назван</translation>
    </message>
    <message>
        <source>only it calls an office so</source>
        <translation>только там должность называется так</translation>
    </message>
    <message>
        <source>others are named between</source>
        <translation>между ними названы другие</translation>
    </message>
    <message>
        <source>people are called after it as after a town</source>
        <translation>люди названы по нему, как по городу</translation>
    </message>
    <message>
        <source>several others come into question</source>
        <translation>подходят и несколько других</translation>
    </message>
    <message>
        <source>several rules lead to them</source>
        <translation>к ним ведут несколько правил</translation>
    </message>
    <message>
        <source>somebody else comes into question</source>
        <translation>подходит кто-то ещё</translation>
    </message>
    <message>
        <source>somebody the article names</source>
        <translation>кто-то, кого статья называет</translation>
    </message>
    <message>
        <source>spoke last</source>
        <translation>говорил последним</translation>
    </message>
    <message>
        <source>stands beside the words</source>
        <translation>стоит рядом со словами</translation>
    </message>
    <message>
        <source>stands far from the words</source>
        <translation>стоит далеко от слов</translation>
    </message>
    <message>
        <source>stands near the words</source>
        <translation>стоит близко к словам</translation>
    </message>
    <message>
        <source>the article begins with it</source>
        <translation>статья начинается с неё</translation>
    </message>
    <message>
        <source>the article names it much</source>
        <translation>статья часто её называет</translation>
    </message>
    <message>
        <source>the article reads like a paper of its country</source>
        <translation>статья похожа на газету его страны</translation>
    </message>
    <message>
        <source>the article says where it lies</source>
        <translation>статья говорит, где он лежит</translation>
    </message>
    <message>
        <source>the article was filed there</source>
        <translation>статья написана там</translation>
    </message>
    <message>
        <source>the name of a whole country</source>
        <translation>название целой страны</translation>
    </message>
    <message>
        <source>the number of its people</source>
        <translation>число его жителей</translation>
    </message>
    <message>
        <source>the paragraph before names it</source>
        <translation>её называет предыдущий абзац</translation>
    </message>
    <message>
        <source>the paragraph before names it, and this one none</source>
        <translation>её называет предыдущий абзац, а этот — ни одной</translation>
    </message>
    <message>
        <source>the paragraph names it before</source>
        <translation>абзац называет её раньше</translation>
    </message>
    <message>
        <source>the sentence before begins with it</source>
        <translation>с неё начинается предыдущее предложение</translation>
    </message>
    <message>
        <source>the sentence begins with it</source>
        <translation>с неё начинается предложение</translation>
    </message>
    <message>
        <source>the sentence takes place there</source>
        <translation>действие предложения там</translation>
    </message>
    <message>
        <source>well known to the news</source>
        <translation>хорошо известен из новостей</translation>
    </message>
    <message>
        <source>“its” means the country named before</source>
        <translation>«её» — это страна, названная раньше</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A map explorer for the news.</source>
        <translation>Карта-путеводитель по новостям.</translation>
    </message>
    <message>
        <source>Dateline works, but forgets its layout; make the folder writable to keep it.</source>
        <translation>Dateline работает, но забывает расположение панелей; чтобы оно сохранялось, разрешите запись в папку.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Открывается {name}…</translation>
    </message>
    <message>
        <source>The article that lay open cannot be shown.</source>
        <translation>Статью, которая была открыта, нельзя показать.</translation>
    </message>
    <message>
        <source>The sample is shown instead; open the article’s own file.</source>
        <translation>Вместо неё показан образец; откройте файл самой статьи.</translation>
    </message>
    <message>
        <source>The settings folder {folder} cannot be written.</source>
        <translation>Нет права записи в папку настроек {folder}.</translation>
    </message>
    <message>
        <source>an article or a .dateline document to open</source>
        <translation>статья или документ .dateline, который нужно открыть</translation>
    </message>
    <message>
        <source>close once the map can be used</source>
        <translation>закрыться, как только карта готова</translation>
    </message>
    <message>
        <source>keep the settings in this file</source>
        <translation>хранить настройки в этом файле</translation>
    </message>
    <message>
        <source>print the start's milestones</source>
        <translation>вывести этапы запуска</translation>
    </message>
</context>
<context>
    <name>then</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Speaks most of</source>
        <translation>Говорит больше всего о</translation>
    </message>
    <message>
        <source>Spoken of by</source>
        <translation>О ней говорят</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Who of whom</source>
        <translation>Кто о ком</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>speaks of {country}</source>
        <translation>говорит о стране {country}</translation>
    </message>
    <message>
        <source>spoken of by {country}</source>
        <translation>о ней говорит {country}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} из {all}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Latitudes run from -90 to 90 degrees.</source>
        <translation>Широта бывает от -90 до 90 градусов.</translation>
    </message>
    <message>
        <source>There is no place at latitude {latitude}, longitude {longitude}.</source>
        <translation>Нет места с широтой {latitude} и долготой {longitude}.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n countr(y|ies) of this article.</source>
        <translation>
            <numerusform>%n страна этой статьи.</numerusform>
            <numerusform>%n страны этой статьи.</numerusform>
            <numerusform>%n стран этой статьи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n лидер</numerusform>
            <numerusform>%n лидера</numerusform>
            <numerusform>%n лидеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about it</source>
        <translation>
            <numerusform>%n цитата о ней</numerusform>
            <numerusform>%n цитаты о ней</numerusform>
            <numerusform>%n цитат о ней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by its people</source>
        <translation>
            <numerusform>%n цитата её людей</numerusform>
            <numerusform>%n цитаты её людей</numerusform>
            <numerusform>%n цитат её людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) about it</source>
        <translation>
            <numerusform>%n пересказанное высказывание о ней</numerusform>
            <numerusform>%n пересказанных высказывания о ней</numerusform>
            <numerusform>%n пересказанных высказываний о ней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) by its people</source>
        <translation>
            <numerusform>%n пересказанное высказывание её людей</numerusform>
            <numerusform>%n пересказанных высказывания её людей</numerusform>
            <numerusform>%n пересказанных высказываний её людей</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ней</translation>
    </message>
    <message>
        <source>Asked for and not in it: {condition}.</source>
        <translation>Требовалось, но здесь этого нет: {condition}.</translation>
    </message>
    <message>
        <source>At least one whole sentence of their people is quoted.</source>
        <translation>Цитируется хотя бы одно целое предложение её людей.</translation>
    </message>
    <message>
        <source>Counted among the leaders.</source>
        <translation>Считается лидером.</translation>
    </message>
    <message>
        <source>Counted are mentions, quotes about a country, and events: {range}.</source>
        <translation>Учитываются упоминания, цитаты о стране и события: {range}.</translation>
    </message>
    <message>
        <source>Counted are quotes by people of a country: {range}.</source>
        <translation>Учитываются цитаты людей страны: {range}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>Страна: {country}.</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Дата: {date}</translation>
    </message>
    <message>
        <source>Events in which {country} takes part, or which took place there.</source>
        <translation>События, в которых участвует {country} или которые произошли там.</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Место отправки</translation>
    </message>
    <message>
        <source>Filed from here: a pin, and no shade of its own.</source>
        <translation>Место отправки статьи: булавка, без своего оттенка.</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Найдено: {words}</translation>
    </message>
    <message>
        <source>Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.</source>
        <translation>Штриховка в режиме «Кто говорит»: о ней говорят, но никто из неё не говорит.</translation>
    </message>
    <message>
        <source>Heads of state or government, ministers, legislators, envoys, heads of parties or bodies, of {country}; former ones too.</source>
        <translation>Главы государств и правительств, министры, депутаты, посланники, руководители партий и ведомств, также бывшие; страна: {country}.</translation>
    </message>
    <message>
        <source>It fits: {condition}.</source>
        <translation>Подходит: {condition}.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Даты нет.</translation>
    </message>
    <message>
        <source>It is about {country}.</source>
        <translation>О стране: {country}.</translation>
    </message>
    <message>
        <source>It is addressed to {country}.</source>
        <translation>Обращено к стране: {country}.</translation>
    </message>
    <message>
        <source>It is dated {date}, within the days asked for.</source>
        <translation>Дата — {date}, в пределах заданных дней.</translation>
    </message>
    <message>
        <source>It is not tied to {country}.</source>
        <translation>Нет связи: {country}.</translation>
    </message>
    <message>
        <source>It is tied to {country}, as was asked.</source>
        <translation>Есть связь, как и требовалось: {country}.</translation>
    </message>
    <message>
        <source>It stands at characters {start} to {end} of the text.</source>
        <translation>Стоит в тексте на знаках с {start} по {end}.</translation>
    </message>
    <message>
        <source>It stands in paragraph {number} of the article.</source>
        <translation>Стоит в абзаце {number} статьи.</translation>
    </message>
    <message>
        <source>It stands no longer in the article: search again.</source>
        <translation>Этого больше нет в статье: повторите поиск.</translation>
    </message>
    <message>
        <source>It stays undated.</source>
        <translation>Остаётся без даты.</translation>
    </message>
    <message>
        <source>It took place in {country}.</source>
        <translation>Место события: {country}.</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упомянута</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s).</source>
        <translation>
            <numerusform>Названа %n раз.</numerusform>
            <numerusform>Названа %n раза.</numerusform>
            <numerusform>Названа %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, but not what the article is about: no outline.</source>
        <translation>Названа, но статья не о ней: без контура.</translation>
    </message>
    <message>
        <source>Next came {country}</source>
        <translation>Следующая — {country}</translation>
    </message>
    <message>
        <source>No colour: nothing in the article is of it or about it.</source>
        <translation>Без цвета: в статье нет ни её слов, ни слов о ней.</translation>
    </message>
    <message>
        <source>Not all words stand in it: it answers the question.</source>
        <translation>Не все слова есть в цитате: она отвечает на вопрос.</translation>
    </message>
    <message>
        <source>Not counted among the leaders.</source>
        <translation>Не считается лидером.</translation>
    </message>
    <message>
        <source>Passages are about them, but nobody of them is quoted: hatched.</source>
        <translation>О них говорится, но никто из них не процитирован: штриховка.</translation>
    </message>
    <message>
        <source>Places where the article names {country}.</source>
        <translation>Места, где статья называет страну: {country}.</translation>
    </message>
    <message>
        <source>Quoted in fragments only</source>
        <translation>Цитируется только фрагментами</translation>
    </message>
    <message>
        <source>Quoted in sentences</source>
        <translation>Цитируется предложениями</translation>
    </message>
    <message>
        <source>Quotes of others that are about {country} or addressed to it.</source>
        <translation>Цитаты других о стране или обращённые к ней: {country}.</translation>
    </message>
    <message>
        <source>Quotes whose speaker is of {country}; terms in quotation marks do not count.</source>
        <translation>Цитаты людей страны ({country}); термины в кавычках не учитываются.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the month.</source>
        <translation>Дата понята так: {days}, с точностью до месяца.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the season.</source>
        <translation>Дата понята так: {days}, с точностью до времени года.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the week.</source>
        <translation>Дата понята так: {days}, с точностью до недели.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the year.</source>
        <translation>Дата понята так: {days}, с точностью до года.</translation>
    </message>
    <message>
        <source>Read as {days}.</source>
        <translation>Дата понята так: {days}</translation>
    </message>
    <message>
        <source>Relative dates count from the publication, {day}.</source>
        <translation>Относительные даты отсчитываются от дня публикации ({day}).</translation>
    </message>
    <message>
        <source>Role as the article gives it: {role}.</source>
        <translation>Роль, как её даёт статья: {role}.</translation>
    </message>
    <message>
        <source>Share of all namings: {share}.</source>
        <translation>Доля всех упоминаний: {share}.</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автор цитаты не указан</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Автор цитаты: {name}.</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>О ком говорят</translation>
    </message>
    <message>
        <source>Spoken about, never get a word</source>
        <translation>О них говорят, им слова не дают</translation>
    </message>
    <message numerus="yes">
        <source>Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).</source>
        <translation>
            <numerusform>О ком говорят: оттенок {shade} из {shades}, за %n фрагмент ({counts}).</numerusform>
            <numerusform>О ком говорят: оттенок {shade} из {shades}, за %n фрагмента ({counts}).</numerusform>
            <numerusform>О ком говорят: оттенок {shade} из {shades}, за %n фрагментов ({counts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure to {percent} % by its signs</source>
        <translation>Надёжность по признакам: {percent} %</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Страна в статье не указана.</translation>
    </message>
    <message>
        <source>The article gives no words for a date.</source>
        <translation>Слов о дате в статье нет.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <translation>В статье сказано «{words}».</translation>
    </message>
    <message>
        <source>The article was filed from {place}, which is not what it is about.</source>
        <translation>Место отправки статьи — {place}; статья не о нём.</translation>
    </message>
    <message>
        <source>The article’s word for it: “{word}”.</source>
        <translation>В статье это названо так: «{word}».</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen</source>
        <translation>Должность не называет страны; выбрана {country}</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen, sure to {percent} %</source>
        <translation>Должность не называет страны; выбрана {country}, уверенность {percent} %</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>Дата публикации неизвестна.</translation>
    </message>
    <message>
        <source>The speaker is not stated.</source>
        <translation>Автор цитаты не указан.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Страна автора цитаты: {country}.</translation>
    </message>
    <message>
        <source>Their people are quoted with fragments or terms, or told of in other words.</source>
        <translation>Её людей цитируют фрагментами или терминами или пересказывают другими словами.</translation>
    </message>
    <message>
        <source>Tie to {country}</source>
        <translation>Связь: {country}</translation>
    </message>
    <message>
        <source>What is counted: {rule}</source>
        <translation>Что считается: {rule}</translation>
    </message>
    <message>
        <source>What others said about {country}, told in the article’s words.</source>
        <translation>Что другие сказали о стране {country}, словами статьи.</translation>
    </message>
    <message>
        <source>What people of {country} said, told in the article’s words and not in marks.</source>
        <translation>Что сказали люди страны {country}, словами статьи, а не в кавычках.</translation>
    </message>
    <message>
        <source>What the article is about: a strong outline.</source>
        <translation>О чём статья: жирный контур.</translation>
    </message>
    <message>
        <source>Where the article was filed: a pin, a dashed outline, no colour.</source>
        <translation>Откуда отправлена статья: булавка, пунктирный контур, без цвета.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Who speaks: shade {shade} of {shades}, for {counts}.</source>
        <translation>Кто говорит: оттенок {shade} из {shades} ({counts}).</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>неизвестный день</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>роли в тексте нет</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{country} takes part in it.</source>
        <translation>{country} участвует.</translation>
    </message>
    <message>
        <source>{country}: all that is counted</source>
        <translation>{country}: всё, что посчитано</translation>
    </message>
    <message>
        <source>{country}: the colour on the map</source>
        <translation>{country}: цвет на карте</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} и больше</translation>
    </message>
    <message>
        <source>{mode}: shade {shade} of {shades}</source>
        <translation>{mode}: оттенок {shade} из {shades}</translation>
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
        <translation>«{typed}» — автор цитаты: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” is the verb it is told with: {found}.</source>
        <translation>«{typed}» — глагол, которым это передано: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in a name or role: {found}.</source>
        <translation>«{typed}» стоит в имени или роли: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in the words: {found}.</source>
        <translation>«{typed}» стоит в словах: {found}.</translation>
    </message>
    <message>
        <source>“{words}”: {country} was chosen, sure to {percent} %</source>
        <translation>«{words}»: выбрана {country}, уверенность {percent} %</translation>
    </message>
</context>
</TS>
