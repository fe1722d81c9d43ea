<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Compare with</source>
        <translation>Порівняти з</translation>
    </message>
    <message>
        <source>The library has no other account of the same days and places.</source>
        <translation>У бібліотеці немає іншої розповіді про ті самі дні й місця.</translation>
    </message>
    <message>
        <source>Two Accounts</source>
        <translation>Дві розповіді</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Припинити читання вголос</translation>
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
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Compare the Two Articles…</source>
        <translation>Порівняти дві статті…</translation>
    </message>
    <message>
        <source>Compare with the Open Article…</source>
        <translation>Порівняти з відкритою статтею…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Позначити як прочитану</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Позначити як непрочитану</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>Нова мітка…</translation>
    </message>
    <message>
        <source>Not the Same Story</source>
        <translation>Не та сама історія</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Прибрати зірочку</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Позначити зірочкою</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Take Out of the Bin</source>
        <translation>Дістати з кошика</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Sample</source>
        <translation>Зразок</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation>Фільтр статей за заголовком</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Число цитат</translation>
    </message>
    <message>
        <source>Newest kept</source>
        <translation>Додавання</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Публікація</translation>
    </message>
    <message>
        <source>No article fits. Take a filter off to see more.</source>
        <translation>Жодна стаття не підходить. Зніміть фільтр, щоб побачити більше.</translation>
    </message>
    <message>
        <source>No articles yet: open one, paste one, or drop one here.</source>
        <translation>Статей ще немає: відкрийте файл, вставте текст або перетягніть статтю сюди.</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Rename Article</source>
        <translation>Перейменування статті</translation>
    </message>
    <message>
        <source>Table of Details…</source>
        <translation>Таблиця відомостей…</translation>
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
        <translation>Резервна копія бібліотеки</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Бібліотеки</translation>
    </message>
    <message>
        <source>No library is open, so there is nothing to do.</source>
        <translation>Бібліотеку не відкрито, тому робити нічого.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Відновлення бібліотеки</translation>
    </message>
    <message>
        <source>The library is as it was in {name}.</source>
        <translation>Бібліотеку відновлено з файлу {name}.</translation>
    </message>
    <message>
        <source>The library is backed up as {name}.</source>
        <translation>Резервна копія бібліотеки: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What it held before is kept as {name}.</source>
        <translation>Попередній вміст збережено як {name}.</translation>
    </message>
</context>
<context>
    <name>BinFoot</name>
    <message>
        <source>Delete for Good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Спорожнити кошик</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Спорожнити кошик…</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Кошик порожній.</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message numerus="yes">
        <source>%n quote(s) copied, each with its source.</source>
        <translation>
            <numerusform>Скопійовано %n цитату, кожну з джерелом.</numerusform>
            <numerusform>Скопійовано %n цитати, кожну з джерелом.</numerusform>
            <numerusform>Скопійовано %n цитат, кожну з джерелом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопійовано з джерелом.</translation>
    </message>
    <message>
        <source>{what}: taken out. Ctrl+Z brings it back.</source>
        <translation>{what}: прибрано. Повернути: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>CardPageView</name>
    <message>
        <source>Nothing here any more</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Quotes, people and events</source>
        <translation>Цитати, люди й події</translation>
    </message>
    <message>
        <source>The article has nothing for this page.</source>
        <translation>У статті для цієї сторінки нічого немає.</translation>
    </message>
</context>
<context>
    <name>CardPlaces</name>
    <message>
        <source>Choose a quote first: click its card.</source>
        <translation>Спершу виберіть цитату: клацніть її картку.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>&amp;Open Draft…</source>
        <translation>&amp;Відкрити чернетку…</translation>
    </message>
    <message>
        <source>Check Quotations</source>
        <translation>Перевірка цитат</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Draft to check</source>
        <translation>Чернетка для перевірки</translation>
    </message>
    <message>
        <source>Open a Draft</source>
        <translation>Відкрити чернетку</translation>
    </message>
    <message>
        <source>Paste a sentence or a draft: its quotations are looked up in the library.</source>
        <translation>Вставте речення або чернетку: її цитати шукаються в бібліотеці.</translation>
    </message>
    <message>
        <source>Quotations; Enter shows the source</source>
        <translation>Цитати; Enter показує джерело</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Бібліотеки немає: спершу відкрийте або імпортуйте статті.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Поки нічого перевіряти.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Answers</source>
        <translation>Варіанти відповіді</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Введіть текст, щоб звузити вибір</translation>
    </message>
    <message>
        <source>Type to narrow, or {own}</source>
        <translation>Введіть частину імені або {own}</translation>
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
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Нова…</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;гору</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Export Collection…</source>
        <translation>Експорт добірки…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>Н&amp;отатка…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>No collection yet: choose a quote and put it into one, or make one here.</source>
        <translation>Добірок ще немає: виберіть цитату й покладіть її до добірки або створіть її тут.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Quotes of the collection; Enter shows one</source>
        <translation>Цитати добірки; Enter показує одну</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Вийняти</translation>
    </message>
    <message>
        <source>What this quote is here for</source>
        <translation>Навіщо тут ця цитата</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>більше немає в бібліотеці</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Collection (a new name makes a new one)</source>
        <translation>Добірка (нове ім’я створює нову)</translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Уже є в «{name}».</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Мої цитати</translation>
    </message>
    <message>
        <source>Put into Collection</source>
        <translation>Покласти до добірки</translation>
    </message>
    <message>
        <source>Put into “{name}”.</source>
        <translation>Покладено до «{name}».</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read Articles</source>
        <translation>&amp;Читати статті</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Стовпці таблиці</translation>
    </message>
    <message>
        <source>Each row of {name} is an article. This is what its columns hold:</source>
        <translation>Кожен рядок файлу {name} — стаття. Ось що в стовпцях:</translation>
    </message>
    <message>
        <source>Rows without a text are left out, and named.</source>
        <translation>Рядки без тексту пропускаються й називаються.</translation>
    </message>
    <message>
        <source>Say which column holds the text of the articles.</source>
        <translation>Укажіть, у якому стовпці текст статей.</translation>
    </message>
    <message>
        <source>The columns’ names</source>
        <translation>Назви стовпців</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Перші рядки таблиці</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Що в стовпці «{column}»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles and Dateline documents</source>
        <translation>Статті та документи Dateline</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Відкриття статей</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Відкриття теки</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>У буфері обміну нема чого читати.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Click an entry, or press Enter on it, to see it in its article.</source>
        <translation>Клацніть запис або натисніть на ньому Enter, щоб побачити його у статті.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Compare Articles</source>
        <translation>Порівняння статей</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What both articles have and what only one has</source>
        <translation>Що є в обох статтях і що лише в одній</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Choose two articles in the list to compare them (Ctrl+click).</source>
        <translation>Виберіть у списку дві статті, щоб порівняти їх (Ctrl+клацання).</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation>Додано. Скасувати: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Corrected. Ctrl+Z takes it back.</source>
        <translation>Виправлено. Ctrl+Z скасує.</translation>
    </message>
    <message>
        <source>Speaker now: {name}. Ctrl+Z takes it back.</source>
        <translation>Тепер автор цитати: {name}. Скасувати: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Which country does it always mean?</source>
        <translation>Яку країну це завжди означає?</translation>
    </message>
    <message>
        <source>Which country is it in?</source>
        <translation>У якій це країні?</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>{name} and {other} are one person now. Ctrl+Z parts them.</source>
        <translation>{name} і {other} тепер одна особа. Ctrl+Z розділить їх.</translation>
    </message>
</context>
<context>
    <name>CountriesList</name>
    <message>
        <source>Countries of the article, by evidence</source>
        <translation>Країни статті за кількістю свідчень</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Відбір за назвою</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} з {total}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>About</source>
        <translation>Про</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Її</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>How it stands in the article</source>
        <translation>Яке місце має у статті</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Most evidence first</source>
        <translation>Спершу з більшою кількістю свідчень</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Названа</translation>
    </message>
    <message>
        <source>Quotes about it</source>
        <translation>Цитати про неї</translation>
    </message>
    <message>
        <source>Quotes by its people</source>
        <translation>Цитати її людей</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Місце</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Click a country on the map, or choose one in the list.</source>
        <translation>Клацніть країну на карті або виберіть її у списку.</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Країну не вибрано</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Лише {name}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Показати все: {name}</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Країну в статті не вказано.</translation>
    </message>
    <message>
        <source>The article was filed from {place}.</source>
        <translation>Місце відправлення статті: {place}.</translation>
    </message>
    <message>
        <source>This long article is being read …</source>
        <translation>Ця довга стаття читається …</translation>
    </message>
    <message>
        <source>{name} is not in this article.</source>
        <translation>{name}: цієї країни немає у статті.</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Quotes, people and events of the country</source>
        <translation>Цитати, люди та події країни</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Why this number?</source>
        <translation>Чому таке число?</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Копіювати звіт</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Зберегти звіт…</translation>
    </message>
    <message>
        <source>Dateline made a mistake. You can go on working; to be safe, start it again.</source>
        <translation>У Dateline сталася помилка. Можна працювати далі; для певності перезапустіть програму.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report below helps whoever looks into it.</source>
        <translation>Нічого нікуди не надіслано. Звіт нижче допоможе тому, хто розбиратиметься.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Збереження звіту</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>The open article was kept in {file}.</source>
        <translation>Відкриту статтю збережено у файлі {file}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}). Choose another folder.</source>
        <translation>Не вдається записати файл {name} ({why}). Виберіть іншу теку.</translation>
    </message>
</context>
<context>
    <name>CurrentArticle</name>
    <message>
        <source>Known already: “{title}” is in the list as you left it.</source>
        <translation>Уже відома: стаття «{title}» є у списку такою, якою ви її залишили.</translation>
    </message>
    <message>
        <source>Known already: “{title}” is shown as you left it.</source>
        <translation>Уже відома: статтю «{title}» показано такою, якою ви її залишили.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Вибрати в календарі (Alt+Down)</translation>
    </message>
    <message>
        <source>for example 30 November 2022, November 2022, or 2022</source>
        <translation>наприклад, 30 листопада 2022, листопад 2022 або 2022</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Corrections of this article</source>
        <translation>Виправлення цієї статті</translation>
    </message>
    <message>
        <source>Nothing was corrected in this article.</source>
        <translation>У цій статті нічого не виправлено.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Огляд…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Експортувати</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>&amp;Sources cited as</source>
        <translation>&amp;Джерела за стилем</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Що</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Експорт у файл</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Ф&amp;айл</translation>
    </message>
    <message>
        <source>Holds the article’s full text: mind the rights of its author.</source>
        <translation>Містить повний текст статті: пам’ятайте про права автора.</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Видання, заголовок, день</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Такий файл уже є, його буде замінено.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any or none</source>
        <translation>З міткою або без неї</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>No article has a tag yet</source>
        <translation>Жодна стаття ще не має мітки</translation>
    </message>
    <message>
        <source>Only articles with a tag</source>
        <translation>Лише статті з міткою</translation>
    </message>
    <message>
        <source>Only articles with the tag {name}</source>
        <translation>Лише статті з міткою {name}</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Лише статті із зірочкою</translation>
    </message>
    <message>
        <source>Only unread articles</source>
        <translation>Лише непрочитані статті</translation>
    </message>
    <message>
        <source>Show the deleted articles</source>
        <translation>Показати видалені статті</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Збігів немає</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} з {total}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Save Picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Зберегти таблицю</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>By article</source>
        <translation>За статтею</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>За країною</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>За видом</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>За місяцем</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>За мовцем</translation>
    </message>
    <message>
        <source>Group the results: {way}</source>
        <translation>Групувати результати: {way}</translation>
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
        <translation>Вперед (Alt+Right)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Close this hint</source>
        <translation>Закрити підказку</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Click a country</source>
        <translation>Клацніть країну</translation>
    </message>
    <message>
        <source>Click a quote to see its sentence</source>
        <translation>Клацніть цитату, щоб побачити її речення</translation>
    </message>
    <message>
        <source>Drop any article here</source>
        <translation>Перетягніть сюди будь-яку статтю</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Pasted page</source>
        <translation>Вставлена сторінка</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
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
        <translation>Перевірити все</translation>
    </message>
    <message>
        <source>Review the whole library (Ctrl+Shift+R)</source>
        <translation>Перевірити всю бібліотеку (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>Статтю «{title}» видалено.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>Dateline speaks this language from its next start on.</source>
        <translation>Dateline заговорить цією мовою з наступного запуску.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Start Again Now</source>
        <translation>Перезапустити зараз</translation>
    </message>
</context>
<context>
    <name>LatePanes</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Corrections, the newest first</source>
        <translation>Виправлення, нові спершу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Take Back (Del)</source>
        <translation>Скасувати (Del)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles (Ctrl+5)</source>
        <translation>Статті (Ctrl+5)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Countries (Ctrl+3)</source>
        <translation>Країни (Ctrl+3)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Відбір</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Без мережі: ніщо не залишає цей комп’ютер</translation>
    </message>
    <message>
        <source>People (Ctrl+4)</source>
        <translation>Люди (Ctrl+4)</translation>
    </message>
    <message>
        <source>Search (Ctrl+2)</source>
        <translation>Пошук (Ctrl+2)</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>місце відправлення: {place}</translation>
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
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>No library is open.</source>
        <translation>Бібліотеку не відкрито.</translation>
    </message>
    <message>
        <source>Read the article again; from then on it is.</source>
        <translation>Прочитайте статтю знову; відтоді це зберігається.</translation>
    </message>
    <message>
        <source>Save the article as a document (File, Save) to keep them.</source>
        <translation>Збережіть статтю як документ («Файл» → «Зберегти документ»), щоб вони лишилися.</translation>
    </message>
    <message>
        <source>The library may be read but not changed: corrections are not kept.</source>
        <translation>Бібліотеку можна читати, але не змінювати: виправлення не зберігаються.</translation>
    </message>
    <message>
        <source>What the article was before its corrections is not kept.</source>
        <translation>Якою стаття була до виправлень, не збережено.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Choose the file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Більше (Ctrl+коліщатко)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Менше (Ctrl+коліщатко)</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>сторінка {number} з {count}</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>The Original of This Article</source>
        <translation>Оригінал цієї статті</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Копіювати таблицю</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>&amp;Зберегти таблицю…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Місяці</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Overview of what this search finds</source>
        <translation>Огляд знайденого цим пошуком</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Посади</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Зберегти зо&amp;браження…</translation>
    </message>
    <message>
        <source>Table of the overview; Enter shows a row’s quotes</source>
        <translation>Таблиця огляду; Enter показує цитати рядка</translation>
    </message>
    <message>
        <source>The whole library, or what a search finds</source>
        <translation>Уся бібліотека або знайдене пошуком</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Бібліотеки немає: спершу відкрийте або імпортуйте статті.</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>уся бібліотека</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Decided otherwise already, which is kept: </source>
        <translation>Уже вирішено інакше, це лишається: </translation>
    </message>
    <message>
        <source>Left out, what holds already is kept: {rule}</source>
        <translation>Пропущено, лишається те, що вже діє: {rule}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Пропущено: {why}</translation>
    </message>
    <message>
        <source>The pack changes nothing in the library’s articles.</source>
        <translation>Набір нічого не змінює у статтях бібліотеки.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Apply Correction Pack</source>
        <translation>Застосувати набір виправлень</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>Застосувати: {name}</translation>
    </message>
    <message>
        <source>Correction packs</source>
        <translation>Набори виправлень</translation>
    </message>
    <message>
        <source>From now on this holds for every article that comes in.</source>
        <translation>Відтепер це діє для кожної нової статті.</translation>
    </message>
    <message>
        <source>It holds for articles that come in; the others are as they were.</source>
        <translation>Це діє для нових статей; решта лишилися такими, як були.</translation>
    </message>
    <message>
        <source>It takes the place of: {rules}.</source>
        <translation>Це замінює: {rules}.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet: there is nothing to save.</source>
        <translation>Ще нічого не виправлено: зберігати нічого.</translation>
    </message>
    <message>
        <source>Save Corrections as Pack</source>
        <translation>Зберегти виправлення як набір</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Who decided, as others will read it (may stay empty):</source>
        <translation>Хто вирішив, як це прочитають інші (можна лишити порожнім):</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>PDF documents</source>
        <translation>Документи PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Save Map Picture</source>
        <translation>Збереження зображення карти</translation>
    </message>
</context>
<context>
    <name>ParticularsAsking</name>
    <message>
        <source>Choose articles in the list first (Ctrl+click, or Ctrl+A for all).</source>
        <translation>Спершу виберіть статті у списку (Ctrl+клацання або Ctrl+A для всіх).</translation>
    </message>
</context>
<context>
    <name>ParticularsDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Очистити</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Set for All Chosen…</source>
        <translation>&amp;Задати для всіх вибраних…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Details of the articles</source>
        <translation>Відомості про статті</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Заповнити в&amp;низ</translation>
    </message>
</context>
<context>
    <name>ParticularsModel</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
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
        <translation>Про цю статтю</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Місце відправлення</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>for example 30 November 2022, or 2022-11-30</source>
        <translation>наприклад, 30 листопада 2022 або 2022-11-30</translation>
    </message>
    <message>
        <source>not stated in the article</source>
        <translation>у статті не вказано</translation>
    </message>
    <message>
        <source>not stated; the file suggests {day}</source>
        <translation>не вказано; судячи з файлу, {day}</translation>
    </message>
    <message>
        <source>not stated; “Tuesday” and “last week” stay without a date until it is known</source>
        <translation>не вказано; «у вівторок» і «минулого тижня» лишаться без дати, доки вона невідома</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022, or leave it empty.</source>
        <translation>«{day}» — не день. Напишіть, наприклад, 30 листопада 2022 або лишіть порожнім.</translation>
    </message>
</context>
<context>
    <name>ParticularsTable</name>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Стовпці; клацання сортує</translation>
    </message>
    <message>
        <source>Details of the articles, one in each row</source>
        <translation>Відомості про статті, по одній у рядку</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Set for All Chosen</source>
        <translation>Задати для всіх вибраних</translation>
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
        <translation>Люди статті</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Що</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Папір</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Д&amp;рук…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Зберегти як &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Що друкувати</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Searching the library</source>
        <translation>Пошук у бібліотеці</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Перебіг читання</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>Accept (A)</source>
        <translation>Прийняти (A)</translation>
    </message>
    <message>
        <source>Fix… (F)</source>
        <translation>Виправити… (F)</translation>
    </message>
    <message>
        <source>Not this (X)</source>
        <translation>Не це (X)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Пропустити (Space)</translation>
    </message>
    <message>
        <source>What comes after it</source>
        <translation>Що йде далі</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Accept the {count} shown here</source>
        <translation>Прийняти показані тут: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for your eye: what is left is sure, or you decided it.</source>
        <translation>Ніщо не чекає на ваш погляд: решта надійна або вирішена вами.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Review the library</source>
        <translation>Перевірити бібліотеку</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Прибрано. Ctrl+Z поверне.</translation>
    </message>
    <message>
        <source>{count} of {total} decided</source>
        <translation>Вирішено: {count} з {total}</translation>
    </message>
    <message>
        <source>{read} of {count} articles read</source>
        <translation>Прочитано статей: {read} з {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sheets</source>
        <translation>Аркуші</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>There is no text to read: open your own copy of the article.</source>
        <translation>Читати нічого: відкрийте власну копію статті.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Add one to its speech.</source>
        <translation>На цьому комп’ютері немає голосу для мови: {language}. Додайте його до синтезу мовлення.</translation>
    </message>
    <message>
        <source>This computer has no voice. To get one, run “{line}”.</source>
        <translation>На цьому комп’ютері немає голосу. Щоб він з’явився, виконайте «{line}».</translation>
    </message>
    <message>
        <source>This computer’s voice failed; nothing more is read.</source>
        <translation>Голос цього комп’ютера відмовив; далі нічого не читається.</translation>
    </message>
    <message>
        <source>sentence {number} of {count}</source>
        <translation>речення {number} з {count}</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Restore to the story</source>
        <translation>Повернути до статті</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Скасувати читання</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Перебіг читання</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Читання: {name}</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Очистити список</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Відкрити н&amp;едавні</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Every article is read with the present rules already.</source>
        <translation>Усі статті вже прочитано за нинішніми правилами.</translation>
    </message>
    <message>
        <source>Every correction of yours is kept: an article in which one would be lost stays as it is. You can go on working meanwhile, and take it all back afterwards.</source>
        <translation>Усі ваші виправлення збережуться: стаття, у якій зникло б хоч одне з них, лишиться як була. Тим часом можна працювати далі, а потім, якщо треба, усе скасувати.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Перечитати</translation>
    </message>
    <message>
        <source>Read Again Anyway</source>
        <translation>Усе одно перечитати</translation>
    </message>
    <message>
        <source>Read All Articles Again</source>
        <translation>Перечитати всі статті</translation>
    </message>
    <message>
        <source>The document's reading is used.</source>
        <translation>Використовується прочитання з документа.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Use the Document</source>
        <translation>Взяти з документа</translation>
    </message>
    <message>
        <source>“{title}” is known already and shown as you left it; the document has it otherwise.</source>
        <translation>Стаття «{title}» уже відома, її показано такою, якою ви її залишили; у документі вона інша.</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Review, {count} to look at</source>
        <translation>Перевірка, лишилося переглянути: {count}</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Quotes (dashes) and hits (diamonds) in the whole article</source>
        <translation>Цитати (риски) та збіги (ромби) в усій статті</translation>
    </message>
    <message>
        <source>Quotes and hits in the whole article</source>
        <translation>Цитати та збіги в усій статті</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>No rule holds: choose “Never a person” or “Always this country” on a card.</source>
        <translation>Правил немає: виберіть на картці «Ніколи не людина» або «Завжди ця країна».</translation>
    </message>
    <message>
        <source>Rules for every article</source>
        <translation>Правила для всіх статей</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Nobody has a name that sounds alike: type part of another name.</source>
        <translation>Людей зі схожим іменем немає: введіть частину іншого імені.</translation>
    </message>
    <message>
        <source>Nobody of the library has such a name.</source>
        <translation>У бібліотеці нікого так не звати.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Частина імені</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Люди бібліотеки</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Та сама людина</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>Та сама людина, що й</translation>
    </message>
    <message>
        <source>Who is {name} in other articles?</source>
        <translation>Хто це в інших статтях: {name}?</translation>
    </message>
</context>
<context>
    <name>SameStories</name>
    <message>
        <source>Not the Same Story</source>
        <translation>Не та сама історія</translation>
    </message>
    <message>
        <source>“{title}” is the same story as “{other}”; it is counted once.</source>
        <translation>«{title}» — та сама історія, що «{other}»; її лічать один раз.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Dateline documents</source>
        <translation>Документи Dateline</translation>
    </message>
    <message>
        <source>Dateline failed to write the file ({why}).</source>
        <translation>Dateline не вдалося записати файл ({why}).</translation>
    </message>
    <message>
        <source>Save Document</source>
        <translation>Збереження документа</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>Файл {name} збережено в теці {folder}.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Search in: {where}</source>
        <translation>Де шукати: {where}</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Варіанти продовження</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search quotes, people, countries</source>
        <translation>Пошук цитат, людей, країн</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Останні запити</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Збереження запиту</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Зберегти цей запит…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережені</translation>
    </message>
    <message>
        <source>Saved and past searches</source>
        <translation>Збережені та минулі запити</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Did you mean: {words}</source>
        <translation>Можливо, ви мали на увазі: {words}</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Попередні пошуки</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Наприклад:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Місце серед результатів</translation>
    </message>
    <message>
        <source>Remove: {part}</source>
        <translation>Прибрати: {part}</translation>
    </message>
    <message>
        <source>Searched before:</source>
        <translation>Шукали раніше:</translation>
    </message>
    <message>
        <source>Searching the library. Esc stops it.</source>
        <translation>Пошук у бібліотеці. Зупинити: Esc.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>{count} without: {part}</source>
        <translation>{count} без умови: {part}</translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message>
        <source>A person or a country</source>
        <translation>Людина чи країна</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>За місяцями</translation>
    </message>
    <message>
        <source>Table; Enter shows a row’s quotes</source>
        <translation>Таблиця; Enter показує цитати рядка</translation>
    </message>
    <message>
        <source>The library has no dated quote by or about “{name}”.</source>
        <translation>У бібліотеці немає датованих цитат «{name}» чи про це.</translation>
    </message>
    <message>
        <source>Then and Now</source>
        <translation>Тоді й тепер</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Бібліотеки немає: спершу відкрийте або імпортуйте статті.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>Whose words then and now</source>
        <translation>Чиї слова тоді й тепер</translation>
    </message>
    <message>
        <source>Write a person’s or a country’s name, and press Enter.</source>
        <translation>Напишіть ім’я людини або назву країни й натисніть Enter.</translation>
    </message>
    <message>
        <source>now is since {month}</source>
        <translation>тепер — це з {month}</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Timeline of events and dated quotes</source>
        <translation>Шкала часу: події та датовані цитати</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Fold the timeline</source>
        <translation>Згорнути шкалу часу</translation>
    </message>
    <message>
        <source>Remove the time range</source>
        <translation>Прибрати часовий проміжок</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Показати те саме у вигляді таблиці</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Розгорнути шкалу часу</translation>
    </message>
    <message>
        <source>{days}: {count} of {total}</source>
        <translation>{days}: {count} з {total}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Events and dated quotes as a table</source>
        <translation>Події та датовані цитати у вигляді таблиці</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} з {total}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Знайти у статті (Ctrl+F)</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>За текстом</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Збільшити текст (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters and reading</source>
        <translation>Літери й читання</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Зменшити текст (Ctrl+−)</translation>
    </message>
    <message>
        <source>The map goes along with the paragraph you read</source>
        <translation>Карта йде за абзацом, який ви читаєте</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Звичайний розмір (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>Місця у статті</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The correction was not made: {why}</source>
        <translation>Виправлення не внесено: {why}</translation>
    </message>
</context>
<context>
    <name>_Turner</name>
    <message>
        <source>Back to the page before</source>
        <translation>До попередньої сторінки</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>До наступної сторінки</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A map explorer for the news: who said what about which country, and where the article says so.

Everything happens on this computer; nothing leaves it.</source>
        <translation>Карта-путівник новинами: хто що сказав про яку країну і де це сказано у статті.

Усе відбувається на цьому комп’ютері; ніщо його не залишає.</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Про програму Dateline</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Dateline's icon</source>
        <translation>Значок Dateline</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакунки</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Versions, licence and notices</source>
        <translation>Версії, ліцензія та примітки</translation>
    </message>
    <message>
        <source>{name} is missing from this installation.</source>
        <translation>У встановленій програмі немає файлу {name}.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%n (person|people) in both</source>
        <translation>
            <numerusform>%n людина в обох</numerusform>
            <numerusform>%n людини в обох</numerusform>
            <numerusform>%n людей в обох</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;Про програму Dateline</translation>
    </message>
    <message>
        <source>&amp;Apply Pack…</source>
        <translation>Застосувати на&amp;бір…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Статті</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Back up Library…</source>
        <translation>&amp;Резервна копія бібліотеки…</translation>
    </message>
    <message>
        <source>&amp;Compare Articles…</source>
        <translation>Порівняти с&amp;татті…</translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Source</source>
        <translation>&amp;Копіювати цитату з джерелом</translation>
    </message>
    <message>
        <source>&amp;Corrections of This Article…</source>
        <translation>&amp;Виправлення цієї статті…</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>К&amp;раїни</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Т&amp;емні кольори</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>Спорожнити кош&amp;ик…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Fit Map to Article</source>
        <translation>Показати країни с&amp;татті на карті</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Висока &amp;контрастність</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Сполучення &amp;клавіш</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітлі кольори</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Next Country</source>
        <translation>Наст&amp;упна країна</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>&amp;Наступний збіг</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Відкрити статті…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>В&amp;ідкрити сторінку</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>Вст&amp;авити статтю</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>Попере&amp;дній збіг</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Др&amp;ук…</translation>
    </message>
    <message>
        <source>&amp;Put into Collection…</source>
        <translation>П&amp;окласти до добірки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>&amp;Read All Articles Again…</source>
        <translation>&amp;Перечитати всі статті…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Remove the Sample</source>
        <translation>При&amp;брати зразок</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Повернути &amp;розташування панелей</translation>
    </message>
    <message>
        <source>&amp;Restore Library…</source>
        <translation>Відновити &amp;бібліотеку…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>П&amp;еревірка</translation>
    </message>
    <message>
        <source>&amp;Review What Is Doubtful</source>
        <translation>&amp;Перевірити сумнівне</translation>
    </message>
    <message>
        <source>&amp;Save Corrections as Pack…</source>
        <translation>&amp;Зберегти виправлення як набір…</translation>
    </message>
    <message>
        <source>&amp;Save Document</source>
        <translation>&amp;Зберегти документ</translation>
    </message>
    <message>
        <source>&amp;Search Quotes</source>
        <translation>&amp;Шукати цитати</translation>
    </message>
    <message>
        <source>&amp;Show the Bin</source>
        <translation>Показати &amp;кошик</translation>
    </message>
    <message>
        <source>&amp;Table of Details…</source>
        <translation>Т&amp;аблиця відомостей…</translation>
    </message>
    <message>
        <source>&amp;Then and Now</source>
        <translation>Тоді й т&amp;епер</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Шкала часу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>A&amp;rticle Text</source>
        <translation>&amp;Текст статті</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>Ві&amp;домості про статтю…</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>Зняти &amp;вибір</translation>
    </message>
    <message>
        <source>Check &amp;Quotations…</source>
        <translation>Перевірити &amp;цитати…</translation>
    </message>
    <message>
        <source>Cite as &amp;Outlet, Title, Day</source>
        <translation>Пос&amp;илання: видання, заголовок, день</translation>
    </message>
    <message>
        <source>Cite in &amp;APA</source>
        <translation>Посилання за &amp;APA</translation>
    </message>
    <message>
        <source>Cite in C&amp;hicago</source>
        <translation>Посилання за C&amp;hicago</translation>
    </message>
    <message>
        <source>Cite in M&amp;LA</source>
        <translation>Посилання за M&amp;LA</translation>
    </message>
    <message>
        <source>Co&amp;llections</source>
        <translation>&amp;Добірки</translation>
    </message>
    <message>
        <source>Colours as the &amp;System</source>
        <translation>Кольори як у &amp;системі</translation>
    </message>
    <message>
        <source>Copy &amp;Map Picture</source>
        <translation>Копіювати зображення кар&amp;ти</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;Timeline</source>
        <translation>Згорнути або розгорнути &amp;шкалу часу</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Наступна п&amp;анель</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Відкрити &amp;теку…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal</source>
        <translation>Ори&amp;гінал</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>П&amp;опередня панель</translation>
    </message>
    <message>
        <source>Page &amp;Before</source>
        <translation>&amp;Попередня сторінка</translation>
    </message>
    <message>
        <source>Pre&amp;vious Country</source>
        <translation>Поп&amp;ередня країна</translation>
    </message>
    <message>
        <source>Re&amp;store the Sample</source>
        <translation>Повернути &amp;зразок</translation>
    </message>
    <message>
        <source>Read &amp;Choice Aloud</source>
        <translation>&amp;Читати вибране вголос</translation>
    </message>
    <message>
        <source>Read Article &amp;Aloud or Stop</source>
        <translation>Читати статтю вго&amp;лос або припинити</translation>
    </message>
    <message>
        <source>Review the &amp;Whole Library</source>
        <translation>П&amp;еревірити всю бібліотеку</translation>
    </message>
    <message>
        <source>Rules for &amp;Every Article…</source>
        <translation>П&amp;равила для всіх статей…</translation>
    </message>
    <message>
        <source>Save &amp;Map Picture…</source>
        <translation>Зберегти зображення &amp;карти…</translation>
    </message>
    <message>
        <source>Save Document &amp;As…</source>
        <translation>Зберегти документ &amp;як…</translation>
    </message>
    <message>
        <source>T&amp;wo Accounts…</source>
        <translation>Дві &amp;розповіді…</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message numerus="yes">
        <source>%n part(s) (is|are) no article:</source>
        <translation>
            <numerusform>%n частина — не стаття:</numerusform>
            <numerusform>%n частини — не статті:</numerusform>
            <numerusform>%n частин — не статті:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <translation>
            <numerusform>Пропущено: {names} і ще %n.</numerusform>
            <numerusform>Пропущено: {names} і ще %n.</numerusform>
            <numerusform>Пропущено: {names} і ще %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) counted again.</source>
        <translation>
            <numerusform>%n статтю знову лічать.</numerusform>
            <numerusform>%n статті знову лічать.</numerusform>
            <numerusform>%n статей знову лічать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) deleted.</source>
        <translation>
            <numerusform>Видалено %n статтю.</numerusform>
            <numerusform>Видалено %n статті.</numerusform>
            <numerusform>Видалено %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) gone for good.</source>
        <translation>
            <numerusform>%n статтю видалено назавжди.</numerusform>
            <numerusform>%n статті видалено назавжди.</numerusform>
            <numerusform>%n статей видалено назавжди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) out of the bin.</source>
        <translation>
            <numerusform>%n статтю повернено з кошика.</numerusform>
            <numerusform>%n статті повернено з кошика.</numerusform>
            <numerusform>%n статей повернено з кошика.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the same story as another one; each story is counted once.</source>
        <translation>
            <numerusform>У %n статті та сама історія, що в іншої; кожну історію лічать один раз.</numerusform>
            <numerusform>У %n статей та сама історія, що в іншої; кожну історію лічать один раз.</numerusform>
            <numerusform>У %n статей та сама історія, що в іншої; кожну історію лічать один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin</source>
        <translation>
            <numerusform>%n стаття в кошику</numerusform>
            <numerusform>%n статті в кошику</numerusform>
            <numerusform>%n статей у кошику</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours (is|are) lost.</source>
        <translation>
            <numerusform>Буде втрачено %n ваше виправлення.</numerusform>
            <numerusform>Буде втрачено %n ваші виправлення.</numerusform>
            <numerusform>Буде втрачено %n ваших виправлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a star.</source>
        <translation>
            <numerusform>З них із зірочкою: %n.</numerusform>
            <numerusform>З них із зірочкою: %n.</numerusform>
            <numerusform>З них із зірочкою: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) tags.</source>
        <translation>
            <numerusform>З них із мітками: %n.</numerusform>
            <numerusform>З них із мітками: %n.</numerusform>
            <numerusform>З них із мітками: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>залишилося прочитати: %n</numerusform>
            <numerusform>залишилося прочитати: %n</numerusform>
            <numerusform>залишилося прочитати: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read again</source>
        <translation>
            <numerusform>залишилося перечитати: %n</numerusform>
            <numerusform>залишилося перечитати: %n</numerusform>
            <numerusform>залишилося перечитати: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was read and found in (it|them) is lost.</source>
        <translation>
            <numerusform>Усе прочитане й знайдене в ній буде втрачено.</numerusform>
            <numerusform>Усе прочитане й знайдене в них буде втрачено.</numerusform>
            <numerusform>Усе прочитане й знайдене в них буде втрачено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>Видалити %n статтю назавжди?</numerusform>
            <numerusform>Видалити %n статті назавжди?</numerusform>
            <numerusform>Видалити %n статей назавжди?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Зразок</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone. Only a backup would keep (it|them).</source>
        <translation>
            <numerusform>Це не можна скасувати. Її збереже лише резервна копія.</numerusform>
            <numerusform>Це не можна скасувати. Їх збереже лише резервна копія.</numerusform>
            <numerusform>Це не можна скасувати. Їх збереже лише резервна копія.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>reading, {share} %</source>
        <translation>читається, {share} %</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>the same story as “{title}”</source>
        <translation>та сама історія, що «{title}»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чекає</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Install dateline[dask].</source>
        <translation>Встановіть dateline[dask].</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>За адресою {address} не відповідає планувальник Dask.</translation>
    </message>
    <message>
        <source>Running on a cluster needs Dask, which is not installed.</source>
        <translation>Для роботи на кластері потрібен Dask, його не встановлено.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine’s memory.</source>
        <translation>{name}: файл завеликий для пам’яті цього комп’ютера.</translation>
    </message>
    <message>
        <source>{name} stopped the process that read it.</source>
        <translation>{name}: файл спричинив зупинку процесу, який його читав.</translation>
    </message>
</context>
<context>
    <name>border view</name>
    <message>
        <source>De-facto view</source>
        <translation>фактично</translation>
    </message>
    <message>
        <source>Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel.</source>
        <translation>Спирається на позицію ООН: Крим — Україна, Західна Сахара — єдине ціле, Північний Кіпр — Кіпр, Сомаліленд — Сомалі. Але це не карта ООН: Косово й Тайвань показано окремо, Голанські висоти — з Ізраїлем.</translation>
    </message>
    <message>
        <source>UN-based view</source>
        <translation>з опорою на ООН</translation>
    </message>
    <message>
        <source>Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm with Morocco, Northern Cyprus and Somaliland on their own.</source>
        <translation>Хто утримував території 2018 року: Крим — з Росією, Західна Сахара на захід від валу — з Марокко, Північний Кіпр і Сомаліленд — окремо.</translation>
    </message>
</context>
<context>
    <name>borders</name>
    <message>
        <source>Choose one of: {views}.</source>
        <translation>Виберіть із: {views}.</translation>
    </message>
    <message>
        <source>There is no border view “{view}”.</source>
        <translation>Немає варіанта кордонів «{view}».</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>0 quotations in the draft</source>
        <translation>0 цитат у чернетці</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Another speaker’s words</source>
        <translation>Слова іншої особи</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Скорочено</translation>
    </message>
    <message>
        <source>Joined from several</source>
        <translation>З’єднано з кількох</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Source: “{words}” — {speaker}, {article}</source>
        <translation>Джерело: «{words}» — {speaker}, {article}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дослівно</translation>
    </message>
    <message>
        <source>added: “{draft}”</source>
        <translation>додано: «{draft}»</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>пропущено: «{source}»</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автора цитати не вказано</translation>
    </message>
    <message>
        <source>“{draft}” where the source has “{source}”</source>
        <translation>«{draft}», а в джерелі «{source}»</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>A term the article sets in quotation marks, not a statement</source>
        <translation>Термін, який у статті взято в лапки, а не висловлювання</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Видання, заголовок, день</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of one statement</source>
        <translation>Частина {part} з {parts} одного висловлювання</translation>
    </message>
    <message>
        <source>Partial quote, not a full sentence</source>
        <translation>Неповна цитата, не ціле речення</translation>
    </message>
    <message>
        <source>Quoted within someone else's statement</source>
        <translation>Процитовано всередині чужого висловлювання</translation>
    </message>
    <message>
        <source>Reported speech in the article's words, not verbatim</source>
        <translation>Непряма мова словами статті, не дослівно</translation>
    </message>
    <message>
        <source>Stands inside another quote</source>
        <translation>Стоїть усередині іншої цитати</translation>
    </message>
    <message>
        <source>Words in brackets were inserted by the article</source>
        <translation>Слова в дужках вставив автор статті</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>сторінка {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>дата публікації невідома</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автора цитати не вказано</translation>
    </message>
    <message>
        <source>untitled article</source>
        <translation>стаття без заголовка</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Добірці потрібне ім’я.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Добірки «{name}» немає.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Є: {names}.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
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
        <translation>Не використовується</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
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
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n країна</numerusform>
            <numerusform>%n країни</numerusform>
            <numerusform>%n країн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n висловлювання</numerusform>
            <numerusform>%n висловлювання</numerusform>
            <numerusform>%n висловлювань</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries in both articles</source>
        <translation>Країни в обох статтях</translation>
    </message>
    <message>
        <source>Countries in one article only</source>
        <translation>Країни лише в одній статті</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Дати, що розходяться</translation>
    </message>
    <message>
        <source>In both articles: {counts}</source>
        <translation>В обох статтях: {counts}</translation>
    </message>
    <message>
        <source>No country is in both articles.</source>
        <translation>Жодної країни немає в обох статтях.</translation>
    </message>
    <message>
        <source>No statement is quoted in both articles.</source>
        <translation>Жодне висловлювання не процитовано в обох статтях.</translation>
    </message>
    <message>
        <source>Nobody is named in both articles.</source>
        <translation>Нікого не названо в обох статтях.</translation>
    </message>
    <message>
        <source>People in both articles</source>
        <translation>Люди в обох статтях</translation>
    </message>
    <message>
        <source>People in one article only</source>
        <translation>Люди лише в одній статті</translation>
    </message>
    <message>
        <source>Quoted in one article only</source>
        <translation>Процитовано лише в одній статті</translation>
    </message>
    <message>
        <source>Quotes of the same statement</source>
        <translation>Цитати того самого висловлювання</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автора цитати не вказано</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>про неї</translation>
    </message>
    <message>
        <source>filed from there</source>
        <translation>надіслано звідти</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>згадана</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>інші слова</translation>
    </message>
    <message>
        <source>the same words, cut otherwise</source>
        <translation>ті самі слова, обрізані інакше</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Ask whoever made it which is meant.</source>
        <translation>Спитайте автора, що малося на увазі.</translation>
    </message>
    <message>
        <source>Choose a correction pack.</source>
        <translation>Виберіть файл виправлень.</translation>
    </message>
    <message>
        <source>The file was left as it is; ask for another copy of it.</source>
        <translation>Файл не змінено; попросіть іншу його копію.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Оновіть Dateline, щоб відкрити його; файл не змінено.</translation>
    </message>
    <message>
        <source>{name} holds no corrections.</source>
        <translation>{name}: у файлі немає виправлень.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as corrections.</source>
        <translation>{name}: файл пошкоджено, прочитати виправлення неможливо.</translation>
    </message>
    <message>
        <source>{name} says two different things of “{what}”.</source>
        <translation>{name} каже про «{what}» дві різні речі.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline.</source>
        <translation>{name}: файл збережено новішою версією Dateline.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>%n про неї</numerusform>
            <numerusform>%n про неї</numerusform>
            <numerusform>%n про неї</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as people or adjective</source>
        <translation>
            <numerusform>%n раз назвою народу або прикметником</numerusform>
            <numerusform>%n рази назвою народу або прикметником</numerusform>
            <numerusform>%n разів назвою народу або прикметником</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by abbreviation</source>
        <translation>
            <numerusform>%n раз скороченням</numerusform>
            <numerusform>%n рази скороченням</numerusform>
            <numerusform>%n разів скороченням</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n раз назвою</numerusform>
            <numerusform>%n рази назвою</numerusform>
            <numerusform>%n разів назвою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n лідер</numerusform>
            <numerusform>%n лідери</numerusform>
            <numerusform>%n лідерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search the library for them.</source>
        <translation>
            <numerusform>Ще %n: шукайте в бібліотеці.</numerusform>
            <numerusform>Ще %n: шукайте в бібліотеці.</numerusform>
            <numerusform>Ще %n: шукайте в бібліотеці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n її цитата</numerusform>
            <numerusform>%n її цитати</numerusform>
            <numerusform>%n її цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термін</numerusform>
            <numerusform>%n терміни</numerusform>
            <numerusform>%n термінів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through a city or seat of government</source>
        <translation>
            <numerusform>%n раз через місто або осідок влади</numerusform>
            <numerusform>%n рази через місто або осідок влади</numerusform>
            <numerusform>%n разів через місто або осідок влади</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про країну</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Додано вами</translation>
    </message>
    <message>
        <source>Always this country…</source>
        <translation>Завжди ця країна…</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Перевірено вами</translation>
    </message>
    <message>
        <source>Choose who {name} also is in other articles.</source>
        <translation>Виберіть, під яким іменем ця людина є в інших статтях: {name}.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Виправлено вами</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Місце відправлення</translation>
    </message>
    <message>
        <source>Fix the date…</source>
        <translation>Виправити дату…</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Виправити автора цитати</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Виправити…</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s). Choose this to part them again.</source>
        <translation>
            <numerusform>В %n статті. Виберіть, щоб знову розділити.</numerusform>
            <numerusform>У %n статтях. Виберіть, щоб знову розділити.</numerusform>
            <numerusform>У %n статтях. Виберіть, щоб знову розділити.</numerusform>
        </translation>
    </message>
    <message>
        <source>In other articles ({count})</source>
        <translation>В інших статтях ({count})</translation>
    </message>
    <message>
        <source>Its neighbours in this article</source>
        <translation>Її сусіди в цій статті</translation>
    </message>
    <message>
        <source>Leaders and people</source>
        <translation>Лідери та люди</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Згадана</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>Інші дії з карткою</translation>
    </message>
    <message>
        <source>Never a person, in any article</source>
        <translation>Ніколи не особа, у жодній статті</translation>
    </message>
    <message>
        <source>No other article of the library has {name} by this name.</source>
        <translation>В інших статтях бібліотеки немає людини з таким ім’ям: {name}.</translation>
    </message>
    <message>
        <source>No other article of the library names it.</source>
        <translation>Жодна інша стаття бібліотеки її не називає.</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Не людина</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>Not an event</source>
        <translation>Не подія</translation>
    </message>
    <message>
        <source>Not an organisation</source>
        <translation>Не організація</translation>
    </message>
    <message>
        <source>Not this country</source>
        <translation>Не ця країна</translation>
    </message>
    <message>
        <source>Nothing of {name} passes the filter.</source>
        <translation>Ніщо про країну {name} не проходить фільтр.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Organisation of {country}</source>
        <translation>Організація: {country}</translation>
    </message>
    <message>
        <source>Part in two…</source>
        <translation>Розділити на двох…</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>Покласти до добірки…</translation>
    </message>
    <message>
        <source>Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})</source>
        <translation>Цитати за місяцями, {first} – {last}: {bars} (найбільше: {peak}, {count})</translation>
    </message>
    <message>
        <source>Said about</source>
        <translation>Сказано про країну</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Сказано її людьми</translation>
    </message>
    <message>
        <source>Said by {name} about {country}</source>
        <translation>Говорить {name} про країну: {country}</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Те саме, що…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Та сама людина, що й…</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Показати у статті</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <translation>Показати в оригіналі</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автора цитати не вказано</translation>
    </message>
    <message>
        <source>Taken for the same person: {name}</source>
        <translation>Вважається тією самою людиною: {name}</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>Та сама особа, що й хтось інший</translation>
    </message>
    <message>
        <source>The two are different people again.</source>
        <translation>Це знову дві різні людини.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Under this filter: {nothing}.</source>
        <translation>За цього фільтра: {nothing}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>about</source>
        <translation>про країну</translation>
    </message>
    <message>
        <source>as people or adjective</source>
        <translation>назвою народу або прикметником</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>скороченням</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>назвою</translation>
    </message>
    <message>
        <source>country not stated</source>
        <translation>країну не вказано</translation>
    </message>
    <message>
        <source>filed from</source>
        <translation>місце відправлення</translation>
    </message>
    <message>
        <source>full sentence</source>
        <translation>повне речення</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>в %n статті</numerusform>
            <numerusform>у %n статтях</numerusform>
            <numerusform>у %n статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>joined</source>
        <translation>об’єднана</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>згадана</translation>
    </message>
    <message>
        <source>no events with {name}</source>
        <translation>немає подій: {name}</translation>
    </message>
    <message>
        <source>no mentions</source>
        <translation>немає згадок</translation>
    </message>
    <message>
        <source>no other articles</source>
        <translation>немає інших статей</translation>
    </message>
    <message>
        <source>no quotes about {name}</source>
        <translation>немає цитат про країну {name}</translation>
    </message>
    <message>
        <source>no quotes by {name}</source>
        <translation>немає цитат людей країни: {name}</translation>
    </message>
    <message>
        <source>nobody of {name}</source>
        <translation>немає людей: {name}</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>не цитується</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>неповна</translation>
    </message>
    <message>
        <source>quote in a quote</source>
        <translation>цитата в цитаті</translation>
    </message>
    <message>
        <source>reported, not quoted</source>
        <translation>переказ, не цитата</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термін</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>через місто або осідок влади</translation>
    </message>
    <message>
        <source>to {country}</source>
        <translation>до країни {country}</translation>
    </message>
    <message>
        <source>words [inserted]</source>
        <translation>слова [вставлені]</translation>
    </message>
    <message>
        <source>{name} in other articles ({count})</source>
        <translation>{name} в інших статтях ({count})</translation>
    </message>
    <message>
        <source>{name} is taken for the same person from now on.</source>
        <translation>{name}: тепер вважається тією самою людиною.</translation>
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
        <translation>Осінь {year}</translation>
    </message>
    <message>
        <source>Season of {year}</source>
        <translation>Пора року, {year}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>З {day}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Весна {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Літо {year}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Тиждень з {day}</translation>
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
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Details corrected</source>
        <translation>Відомості виправлено</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Подію додано</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <translation>Подію виправлено</translation>
    </message>
    <message>
        <source>Organisation corrected</source>
        <translation>Організацію виправлено</translation>
    </message>
    <message>
        <source>Parted: {name}</source>
        <translation>Розділено: {name}</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Особу додано</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Особу виправлено</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>Місце додано</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>Цитату додано</translation>
    </message>
    <message>
        <source>Quote corrected</source>
        <translation>Цитату виправлено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Говорить: {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>Та сама особа, що {name}</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>з набору {pack}</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>не вказано</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} і ще %n</numerusform>
            <numerusform>{first} і ще %n</numerusform>
            <numerusform>{first} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{others} is the same person as {name}</source>
        <translation>{others} — та сама людина, що {name}</translation>
    </message>
    <message>
        <source>“{name}” is never a person</source>
        <translation>«{name}» — ніколи не людина</translation>
    </message>
    <message>
        <source>“{words}” always means {country}</source>
        <translation>«{words}» — завжди {country}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n correction(s) found nothing to correct in the new reading.</source>
        <translation>
            <numerusform>%n виправлення нема до чого застосувати в новому прочитанні.</numerusform>
            <numerusform>%n виправлення нема до чого застосувати в новому прочитанні.</numerusform>
            <numerusform>%n виправлень нема до чого застосувати в новому прочитанні.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputed land</name>
    <message>
        <source>Abkhazia</source>
        <translation>Абхазія</translation>
    </message>
    <message>
        <source>Aksai Chin</source>
        <translation>Аксайчін</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>Аруначал-Прадеш</translation>
    </message>
    <message>
        <source>Azad Kashmir and Gilgit-Baltistan</source>
        <translation>Азад-Кашмір і Гілгіт-Балтистан</translation>
    </message>
    <message>
        <source>British overseas territory that Argentina claims as the Islas Malvinas.</source>
        <translation>Британська заморська територія; Аргентина претендує на неї як на Мальвінські острови.</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Крим</translation>
    </message>
    <message>
        <source>Declared independence from Somalia in 1991; its eastern parts are contested too.</source>
        <translation>Проголосив незалежність від Сомалі 1991 року; його східні частини теж спірні.</translation>
    </message>
    <message>
        <source>Declared itself a state in 1983; only Turkey recognises it.</source>
        <translation>Проголосив себе державою 1983 року; його визнає лише Туреччина.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендські острови</translation>
    </message>
    <message>
        <source>Georgian under international law; broke away in the 1990s, Russian troops stand there.</source>
        <translation>За міжнародним правом — Грузія; відокремилася в 1990-х, там стоять російські війська.</translation>
    </message>
    <message>
        <source>Golan Heights</source>
        <translation>Голанські висоти</translation>
    </message>
    <message>
        <source>Held by China east of the Line of Actual Control; India claims it as part of Ladakh.</source>
        <translation>На схід від лінії фактичного контролю — під контролем Китаю; Індія вважає цю територію частиною Ладакху.</translation>
    </message>
    <message>
        <source>Held by India south and east of the Line of Control; Pakistan claims it.</source>
        <translation>На південь і схід від лінії контролю — під контролем Індії; на територію претендує Пакистан.</translation>
    </message>
    <message>
        <source>Held by India south of the McMahon Line; China claims most of it as South Tibet.</source>
        <translation>На південь від лінії Мак-Магона — під контролем Індії; Китай претендує на більшу частину як на Південний Тибет.</translation>
    </message>
    <message>
        <source>Held by Pakistan north and west of the Line of Control; India claims it.</source>
        <translation>На північ і захід від лінії контролю — під контролем Пакистану; на територію претендує Індія.</translation>
    </message>
    <message>
        <source>Held by Russia since 1945; Japan claims the four as its Northern Territories.</source>
        <translation>З 1945 року під контролем Росії; Японія претендує на чотири острови як на свої «північні території».</translation>
    </message>
    <message>
        <source>Jammu, Kashmir and Ladakh</source>
        <translation>Джамму, Кашмір і Ладакх</translation>
    </message>
    <message>
        <source>Moldovan under international law; runs itself since 1992 with Russian troops present.</source>
        <translation>За міжнародним правом — Молдова; з 1992 року має власне управління, присутні російські війська.</translation>
    </message>
    <message>
        <source>North of the last agreed point of the ceasefire line; held by India since 1984.</source>
        <translation>На північ від останньої узгодженої точки лінії припинення вогню; з 1984 року під контролем Індії.</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Північний Кіпр</translation>
    </message>
    <message>
        <source>On the UN list of non-self-governing territories; Morocco holds this side of its wall.</source>
        <translation>У списку несамоврядних територій ООН; по цей бік валу — під контролем Марокко.</translation>
    </message>
    <message>
        <source>Siachen Glacier</source>
        <translation>Льодовик Сіачен</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Сомаліленд</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Південна Осетія</translation>
    </message>
    <message>
        <source>Southern Kuril Islands</source>
        <translation>Південні Курильські острови</translation>
    </message>
    <message>
        <source>Syrian under UN Security Council resolution 497; held by Israel since 1967.</source>
        <translation>За резолюцією 497 Ради Безпеки ООН — Сирія; з 1967 року під контролем Ізраїлю.</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Придністров’я</translation>
    </message>
    <message>
        <source>Ukrainian under international law; occupied and annexed by Russia in 2014.</source>
        <translation>За міжнародним правом — Україна; 2014 року окупований і анексований Росією.</translation>
    </message>
    <message>
        <source>Western Sahara west of the berm</source>
        <translation>Західна Сахара на захід від валу</translation>
    </message>
</context>
<context>
    <name>dossier file</name>
    <message>
        <source>Open the article itself instead.</source>
        <translation>Відкрийте натомість саму статтю.</translation>
    </message>
    <message>
        <source>The file was left as it is; open another copy of it or the article itself.</source>
        <translation>Файл не змінено; відкрийте іншу його копію або саму статтю.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Оновіть Dateline, щоб відкрити його; файл не змінено.</translation>
    </message>
    <message>
        <source>a country that does not exist</source>
        <translation>країну, якої немає</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>день, якого немає</translation>
    </message>
    <message>
        <source>a name without end</source>
        <translation>ім’я без кінця</translation>
    </message>
    <message>
        <source>a page that does not exist</source>
        <translation>сторінка, якої немає</translation>
    </message>
    <message>
        <source>a place outside the text</source>
        <translation>місце поза текстом</translation>
    </message>
    <message>
        <source>a place that is not on earth</source>
        <translation>місце не на землі</translation>
    </message>
    <message>
        <source>a place with other words in it</source>
        <translation>місце з іншими словами</translation>
    </message>
    <message>
        <source>a share beyond the whole</source>
        <translation>частку, більшу за ціле</translation>
    </message>
    <message>
        <source>an id that nothing has</source>
        <translation>номер, якого нічого не має</translation>
    </message>
    <message>
        <source>one country twice</source>
        <translation>одну країну двічі</translation>
    </message>
    <message>
        <source>one id for two things</source>
        <translation>один номер для двох речей</translation>
    </message>
    <message>
        <source>too many items</source>
        <translation>забагато записів</translation>
    </message>
    <message>
        <source>{name} contradicts itself: it has {what}.</source>
        <translation>{name} суперечить собі: містить {what}.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a dossier.</source>
        <translation>{name}: файл пошкоджено, прочитати його як досьє неможливо.</translation>
    </message>
    <message>
        <source>{name} is not a Dateline dossier.</source>
        <translation>{name}: це не досьє Dateline.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline (format {saved}; this one reads {known}).</source>
        <translation>{name}: файл збережено новішою версією Dateline (формат {saved}; ця читає {known}).</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>A full sentence</source>
        <translation>Повне речення</translation>
    </message>
    <message>
        <source>A part of a sentence</source>
        <translation>Частина речення</translation>
    </message>
    <message>
        <source>A quote within a quote</source>
        <translation>Цитата в цитаті</translation>
    </message>
    <message>
        <source>A term in marks</source>
        <translation>Термін у лапках</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Інші імена</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>Виправити подію</translation>
    </message>
    <message>
        <source>Correct the organisation</source>
        <translation>Виправити організацію</translation>
    </message>
    <message>
        <source>Correct the person</source>
        <translation>Виправити особу</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Виправити цитату</translation>
    </message>
    <message>
        <source>Counted among the leaders</source>
        <translation>Вважати керівником</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>У країні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Переказано словами статті</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Verb of speech</source>
        <translation>Дієслово мовлення</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
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
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Повторити: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Скасувати: {what}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>прийняття</translation>
    </message>
    <message>
        <source>Change of Details</source>
        <translation>зміна відомостей</translation>
    </message>
    <message>
        <source>Change of Event</source>
        <translation>зміна події</translation>
    </message>
    <message>
        <source>Change of Organisation</source>
        <translation>Зміна організації</translation>
    </message>
    <message>
        <source>Change of Person</source>
        <translation>зміна даних про людину</translation>
    </message>
    <message>
        <source>Change of Quote</source>
        <translation>Зміна цитати</translation>
    </message>
    <message>
        <source>Change of Speaker</source>
        <translation>зміна автора цитати</translation>
    </message>
    <message>
        <source>Merging of People</source>
        <translation>об’єднання людей</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>нова подія</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>нова людина</translation>
    </message>
    <message>
        <source>New Place</source>
        <translation>нове місце</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>нова цитата</translation>
    </message>
    <message>
        <source>Parting of People</source>
        <translation>Розділення осіб</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>відхилення</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>відновлення</translation>
    </message>
</context>
<context>
    <name>event kind</name>
    <message>
        <source>force</source>
        <translation>силові дії</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>тертя</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>переговори</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торгівля</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen in the list</source>
        <translation>
            <numerusform>%n стаття, вибрана у списку</numerusform>
            <numerusform>%n статті, вибрані у списку</numerusform>
            <numerusform>%n статей, вибраних у списку</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Усі країни</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Choose one of {forms}.</source>
        <translation>Виберіть із: {forms}.</translation>
    </message>
    <message>
        <source>Collection “{name}”</source>
        <translation>Добірка «{name}»</translation>
    </message>
    <message>
        <source>Events and countries (GeoJSON)</source>
        <translation>Події та країни (GeoJSON)</translation>
    </message>
    <message>
        <source>Events and countries (KML)</source>
        <translation>Події та країни (KML)</translation>
    </message>
    <message>
        <source>Everything, with positions (JSON)</source>
        <translation>Усе, з місцем у тексті (JSON)</translation>
    </message>
    <message>
        <source>Its articles are no longer in the library.</source>
        <translation>Її статей уже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>Lesson sheet with answers, to print (HTML)</source>
        <translation>Робочий аркуш із відповідями, для друку (HTML)</translation>
    </message>
    <message>
        <source>Map and quotes in one page (HTML)</source>
        <translation>Карта й цитати на одній сторінці (HTML)</translation>
    </message>
    <message>
        <source>Name files, a query, a collection or --all.</source>
        <translation>Назвіть файли, запит, добірку або --all.</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>Нотатки (Markdown)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation>Цитати у вигляді таблиці (CSV)</translation>
    </message>
    <message>
        <source>Quotes belong to their authors; map data: BSD-3-Clause, ODbL 1.0</source>
        <translation>Цитати належать їхнім авторам; дані карти: BSD-3-Clause, ODbL 1.0</translation>
    </message>
    <message>
        <source>Quotes with sources (OpenDocument)</source>
        <translation>Цитати з джерелами (OpenDocument)</translation>
    </message>
    <message>
        <source>Quotes with sources (Word)</source>
        <translation>Цитати з джерелами (Word)</translation>
    </message>
    <message>
        <source>Reference (BibTeX)</source>
        <translation>Посилання на джерело (BibTeX)</translation>
    </message>
    <message>
        <source>Reference (CSL-JSON)</source>
        <translation>Посилання на джерело (CSL-JSON)</translation>
    </message>
    <message>
        <source>Reference (RIS)</source>
        <translation>Посилання на джерело (RIS)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message numerus="yes">
        <source>The %n results chosen</source>
        <translation>
            <numerusform>%n вибраний результат</numerusform>
            <numerusform>%n вибрані результати</numerusform>
            <numerusform>%n вибраних результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>Пошук «{query}»</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Уся бібліотека</translation>
    </message>
    <message>
        <source>There is no format “{form}”.</source>
        <translation>Немає формату «{form}».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Експортувати нічого.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
    <message>
        <source>This country is not in the article.</source>
        <translation>Цієї країни немає у статті.</translation>
    </message>
    <message numerus="yes">
        <source>This view: what is chosen and filtered (%n quote(s))</source>
        <translation>
            <numerusform>Цей вигляд: вибране й відфільтроване (%n цитата)</numerusform>
            <numerusform>Цей вигляд: вибране й відфільтроване (%n цитати)</numerusform>
            <numerusform>Цей вигляд: вибране й відфільтроване (%n цитат)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Кого цитують</translation>
    </message>
    <message>
        <source>exported {day}</source>
        <translation>експортовано {day}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>бібліотека</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Перевірте, чи він ще на місці і чи можна вам його читати.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Виберіть іншу теку або звільніть місце на диску.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>це не звичайний файл</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>причина невідома</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name}: не вдається прочитати ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be written ({cause}).</source>
        <translation>Не вдається записати файл {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} is a file that lies open here and was not written over.</source>
        <translation>{name} — файл, відкритий тут; його не перезаписано.</translation>
    </message>
    <message>
        <source>{name} is a library and was not written over.</source>
        <translation>{name} — бібліотека; її не перезаписано.</translation>
    </message>
    <message>
        <source>{name} is in use by Dateline and was not written over.</source>
        <translation>{name} використовує Dateline; файл не перезаписано.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} з {total}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A person has a name.</source>
        <translation>Особа має ім’я.</translation>
    </message>
    <message>
        <source>A quote is verbatim: copy its words from the article.</source>
        <translation>Цитата дослівна: скопіюйте її слова зі статті.</translation>
    </message>
    <message>
        <source>An organisation has a name.</source>
        <translation>Організація має назву.</translation>
    </message>
    <message>
        <source>No country is called “{name}”.</source>
        <translation>Немає країни з назвою «{name}».</translation>
    </message>
    <message>
        <source>These words are not in the article as they are written here.</source>
        <translation>Таких слів, як вони тут написані, у статті немає.</translation>
    </message>
    <message>
        <source>Write it like 30 November 2022, November 2022 or 2022.</source>
        <translation>Напишіть, наприклад, 30 листопада 2022, листопад 2022 або 2022.</translation>
    </message>
    <message>
        <source>Write its name, or its code of two letters.</source>
        <translation>Напишіть її назву або код із двох літер.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>«{words}» — не дата.</translation>
    </message>
    <message>
        <source>“{word}” is no kind of quote.</source>
        <translation>«{word}» — не вид цитати.</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>as people or adjective</source>
        <translation>назвою народу або прикметником</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>скороченням</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>прямо названо</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автора цитати не вказано</translation>
    </message>
    <message>
        <source>the rule rests on this</source>
        <translation>на цьому ґрунтується правило</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>через місто або осідок влади</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation>Попросіть у власника право на читання або скопіюйте файл до своєї теки.</translation>
    </message>
    <message>
        <source>Check that the disk or folder it is on is still connected.</source>
        <translation>Перевірте, чи ще під’єднано диск або теку, де він лежить.</translation>
    </message>
    <message>
        <source>Cut it into its articles and read those.</source>
        <translation>Розділіть його на статті й читайте їх.</translation>
    </message>
    <message>
        <source>Dateline failed on this file ({error}). It was not changed.</source>
        <translation>Dateline не впоралася з цим файлом ({error}). Його не змінено.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>Можливо, його перемістили; виберіть його знову.</translation>
    </message>
    <message>
        <source>Name the column “text” in its first line.</source>
        <translation>Назвіть стовпець «text» у першому рядку.</translation>
    </message>
    <message>
        <source>No words could be recognised in it; open another copy.</source>
        <translation>Не вдалося розпізнати жодного слова; відкрийте іншу копію.</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Відкрийте меншу теку.</translation>
    </message>
    <message>
        <source>Open another copy of it, or paste the article’s text.</source>
        <translation>Відкрийте іншу копію або вставте текст статті.</translation>
    </message>
    <message>
        <source>Open another copy of it.</source>
        <translation>Відкрийте іншу копію.</translation>
    </message>
    <message>
        <source>Open another copy of the article, or paste its text.</source>
        <translation>Відкрийте іншу копію статті або вставте її текст.</translation>
    </message>
    <message>
        <source>Open another copy of the article.</source>
        <translation>Відкрийте іншу копію статті.</translation>
    </message>
    <message>
        <source>Open another copy, or paste the article’s text.</source>
        <translation>Відкрийте іншу копію або вставте текст статті.</translation>
    </message>
    <message>
        <source>Open another folder, or the article’s own file.</source>
        <translation>Відкрийте іншу теку або файл самої статті.</translation>
    </message>
    <message>
        <source>Open it as a dossier to see what was found, or open the article itself.</source>
        <translation>Відкрийте його як досьє, щоб побачити знайдене, або відкрийте саму статтю.</translation>
    </message>
    <message>
        <source>Open it as a folder to read what is in it.</source>
        <translation>Відкрийте як теку, щоб прочитати вміст.</translation>
    </message>
    <message>
        <source>Open its attachment, or paste the article’s text.</source>
        <translation>Відкрийте вкладення або вставте текст статті.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>Відкрийте лише потрібну частину.</translation>
    </message>
    <message>
        <source>Open the article as text, HTML, PDF, DOCX or ODT, or paste its text.</source>
        <translation>Відкрийте статтю як текст, HTML, PDF, DOCX чи ODT або вставте її текст.</translation>
    </message>
    <message>
        <source>Open the article in a browser, copy its text and paste it here.</source>
        <translation>Відкрийте статтю у браузері, скопіюйте текст і вставте сюди.</translation>
    </message>
    <message>
        <source>Open the articles themselves.</source>
        <translation>Відкрийте самі статті.</translation>
    </message>
    <message>
        <source>Open the article’s own file.</source>
        <translation>Відкрийте файл самої статті.</translation>
    </message>
    <message>
        <source>Open the files in it that you may read.</source>
        <translation>Відкрийте ті файли з неї, які вам дозволено читати.</translation>
    </message>
    <message>
        <source>Open the table it came from.</source>
        <translation>Відкрийте таблицю, з якої це взято.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n article(s) to go</source>
        <translation>
            <numerusform>Читання: залишилася %n стаття</numerusform>
            <numerusform>Читання: залишилося %n статті</numerusform>
            <numerusform>Читання: залишилося %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “{line}”, then open it again.</source>
        <translation>Виконайте «{line}» і відкрийте знову.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that, or paste the article’s text.</source>
        <translation>Збережіть копію без пароля й відкрийте її або вставте текст статті.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and open that.</source>
        <translation>Збережіть як .docx, .odt, .pdf або .txt і відкрийте цей файл.</translation>
    </message>
    <message>
        <source>Save it smaller, at 300 dots an inch, and open that.</source>
        <translation>Збережіть меншим, 300 точок на дюйм, і відкрийте це.</translation>
    </message>
    <message>
        <source>Save it without the password and open that.</source>
        <translation>Збережіть без пароля й відкрийте.</translation>
    </message>
    <message>
        <source>Tesseract can read it: run “{line}”, then open it again.</source>
        <translation>Tesseract може це прочитати: виконайте «{line}» і відкрийте знову.</translation>
    </message>
    <message>
        <source>Tesseract failed on {name}, or took too long; it was not read.</source>
        <translation>Tesseract не впорався з {name} або працював надто довго; файл не прочитано.</translation>
    </message>
    <message>
        <source>Tesseract has no language that Dateline reads.</source>
        <translation>Tesseract не має жодної мови, яку читає Dateline.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Імпорт скасовано.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files.</source>
        <translation>
            <numerusform>Файлів більше, ніж %n.</numerusform>
            <numerusform>Файлів більше, ніж %n.</numerusform>
            <numerusform>Файлів більше, ніж %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in {name}.</source>
        <translation>У {name} немає статті.</translation>
    </message>
    <message>
        <source>This PDF is a scan; it has no text.</source>
        <translation>Цей PDF — скан; тексту в ньому немає.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it.</source>
        <translation>Розпакуйте й відкрийте статті з нього.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the articles in it.</source>
        <translation>Розпакуйте його самі й відкрийте статті з нього.</translation>
    </message>
    <message>
        <source>Unpack it, and open a part of it.</source>
        <translation>Розпакуйте його й відкрийте частину.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>рядок {number}</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>причина невідома</translation>
    </message>
    <message>
        <source>{name} cannot be looked into ({cause}).</source>
        <translation>{name}: не вдається переглянути вміст ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>{name}: не вдається прочитати ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} не можна прочитати.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; it is damaged.</source>
        <translation>{name} не можна розпакувати: файл пошкоджено.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>{name}: це не текст.</translation>
    </message>
    <message>
        <source>{name} has no column of text.</source>
        <translation>У {name} немає стовпця з текстом.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name}: тексту немає.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <translation>У {name} більше, ніж можна прочитати відразу.</translation>
    </message>
    <message>
        <source>{name} holds no article text (it may be a cookie notice or an empty page).</source>
        <translation>{name}: тексту статті немає (можливо, це повідомлення про кукі або порожня сторінка).</translation>
    </message>
    <message>
        <source>{name} holds no article.</source>
        <translation>У {name} немає жодної статті.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name}: тексту немає.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} — це тека.</translation>
    </message>
    <message>
        <source>{name} is a letter without text.</source>
        <translation>{name}: лист без тексту.</translation>
    </message>
    <message>
        <source>{name} is a picture; it has no text.</source>
        <translation>{name} — зображення; у ньому немає тексту.</translation>
    </message>
    <message>
        <source>{name} is a scan of {count} pages; at most {most} are read.</source>
        <translation>{name} — скан на {count} сторінок; читається щонайбільше {most}.</translation>
    </message>
    <message>
        <source>{name} is an archive, not an article.</source>
        <translation>{name} — архів, а не стаття.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name}: файл пошкоджено, прочитати неможливо.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}: вмісту немає.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format.</source>
        <translation>{name}: старий формат Word.</translation>
    </message>
    <message>
        <source>{name} is not a text document.</source>
        <translation>{name}: це не текстовий документ.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name}: це не звичайний файл.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name}: файлу вже немає на місці.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name}: файл захищено паролем.</translation>
    </message>
    <message>
        <source>{name} is too large a picture to be read.</source>
        <translation>{name} — завелике зображення, щоб його прочитати.</translation>
    </message>
    <message>
        <source>{name} is too large for an article.</source>
        <translation>{name}: завеликий обсяг для статті.</translation>
    </message>
    <message>
        <source>{name} is too long to be an article ({count} million characters).</source>
        <translation>{name}: задовгий текст для статті ({count} млн знаків).</translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation>{name}: у вас немає права читати цей файл.</translation>
    </message>
    <message>
        <source>{name} was saved without the article’s text.</source>
        <translation>{name}: файл збережено без тексту статті.</translation>
    </message>
    <message>
        <source>{name} would take more memory or time than an article may; it was not read.</source>
        <translation>{name} потребував би більше пам’яті або часу, ніж можна статті; його не прочитано.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than an article holds, so it was not opened.</source>
        <translation>{name}: після розпакування вийшло б значно більше за одну статтю, тому файл не відкрито.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Not read in {language}: {parts}.</source>
        <translation>Не читається мовою «{language}»: {parts}.</translation>
    </message>
    <message>
        <source>Read in part in {language}: {parts}.</source>
        <translation>Читається почасти мовою «{language}»: {parts}.</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>невідома мова</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>країни</translation>
    </message>
    <message>
        <source>dates and events</source>
        <translation>дати й події</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>цитати</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>хто говорить</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>%n attributed</source>
        <translation>
            <numerusform>%n із зазначеним автором</numerusform>
            <numerusform>%n із зазначеним автором</numerusform>
            <numerusform>%n із зазначеним автором</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s)</source>
        <translation>
            <numerusform>%n прізвисько</numerusform>
            <numerusform>%n прізвиська</numerusform>
            <numerusform>%n прізвиськ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected by you</source>
        <translation>
            <numerusform>%n відхилена вами</numerusform>
            <numerusform>%n відхилені вами</numerusform>
            <numerusform>%n відхилено вами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термін</numerusform>
            <numerusform>%n терміни</numerusform>
            <numerusform>%n термінів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n назва</numerusform>
            <numerusform>%n назви</numerusform>
            <numerusform>%n назв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n без пояснення</numerusform>
            <numerusform>%n без пояснення</numerusform>
            <numerusform>%n без пояснення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated speaker</source>
        <translation>
            <numerusform>%n без зазначеного автора</numerusform>
            <numerusform>%n без зазначеного автора</numerusform>
            <numerusform>%n без зазначеного автора</numerusform>
        </translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>прізвисько</translation>
    </message>
    <message>
        <source>a term, not a statement</source>
        <translation>термін, не висловлювання</translation>
    </message>
    <message>
        <source>not accounted for yet</source>
        <translation>ще не враховано</translation>
    </message>
    <message>
        <source>quoted within another quote</source>
        <translation>процитовано всередині іншої цитати</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>відхилено вами</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автора цитати не вказано</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>назва твору</translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n quote(s) accounted for</source>
        <translation>
            <numerusform>враховано {booked} з %n цитати</numerusform>
            <numerusform>враховано {booked} з %n цитат</numerusform>
            <numerusform>враховано {booked} з %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n stretch(es) in quotation marks accounted for: {parts}</source>
        <translation>
            <numerusform>Ураховано {booked} з %n уривка в лапках: {parts}</numerusform>
            <numerusform>Ураховано {booked} з %n уривків у лапках: {parts}</numerusform>
            <numerusform>Ураховано {booked} з %n уривків у лапках: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n nested</source>
        <translation>
            <numerusform>{sentence}; вкладених: %n</numerusform>
            <numerusform>{sentence}; вкладених: %n</numerusform>
            <numerusform>{sentence}; вкладених: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n reported without marks</source>
        <translation>
            <numerusform>{sentence}; %n у переказі без лапок</numerusform>
            <numerusform>{sentence}; %n у переказі без лапок</numerusform>
            <numerusform>{sentence}; %n у переказі без лапок</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} under the filter</source>
        <translation>{share} за фільтра</translation>
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
        <translation>1. Напишіть номер кожної країни поруч із її назвою.</translation>
    </message>
    <message>
        <source>2. Who said it? Write the letter of the speaker.</source>
        <translation>2. Хто це сказав? Напишіть літеру.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Lesson sheet</source>
        <translation>Робочий аркуш</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Allow writing to it once, and it is brought up to date.</source>
        <translation>Дозвольте один раз запис у неї, і її буде оновлено.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or open another library.</source>
        <translation>Дозвольте запис у файл і його теку або відкрийте іншу бібліотеку.</translation>
    </message>
    <message>
        <source>Another Dateline has {file} open.</source>
        <translation>Файл {file} відкрито в іншому вікні Dateline.</translation>
    </message>
    <message>
        <source>Another Dateline is writing to the library.</source>
        <translation>Інший екземпляр Dateline веде запис у бібліотеку.</translation>
    </message>
    <message>
        <source>Check the folder {folder} and the disk it is on.</source>
        <translation>Перевірте теку {folder} і диск, на якому вона лежить.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Виберіть інше ім’я для резервної копії.</translation>
    </message>
    <message>
        <source>Import articles into it first, or check the name.</source>
        <translation>Спершу імпортуйте в неї статті або перевірте назву.</translation>
    </message>
    <message>
        <source>It can be set aside as it is, and a backup or a new library take its place.</source>
        <translation>Її можна відкласти як є, а замість неї взяти резервну копію або нову бібліотеку.</translation>
    </message>
    <message>
        <source>Nothing in it was lost; free some space and do it again.</source>
        <translation>Нічого з неї не втрачено; звільніть місце й повторіть.</translation>
    </message>
    <message>
        <source>Nothing was changed here; wait for it to finish and try again.</source>
        <translation>Тут нічого не змінено; дочекайтеся завершення й повторіть.</translation>
    </message>
    <message>
        <source>One article of the library cannot be shown: it has {what}.</source>
        <translation>Одну статтю бібліотеки не можна показати: вона містить {what}.</translation>
    </message>
    <message>
        <source>One article of the library is damaged and cannot be read.</source>
        <translation>Одну статтю бібліотеки пошкоджено, прочитати її неможливо.</translation>
    </message>
    <message>
        <source>Open the article's own file again, or restore a backup.</source>
        <translation>Відкрийте файл самої статті ще раз або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Відкрийте файл самої статті знову.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer Dateline.</source>
        <translation>Резервну копію {file} зроблено новішою версією Dateline.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be changed.</source>
        <translation>Диск заповнено, тому бібліотеку змінити не вдалося.</translation>
    </message>
    <message>
        <source>The file {file} is not a library of Dateline.</source>
        <translation>Файл {file} не є бібліотекою Dateline.</translation>
    </message>
    <message>
        <source>The file {file} is not a sound backup of a library.</source>
        <translation>Файл {file} не є справною резервною копією бібліотеки.</translation>
    </message>
    <message>
        <source>The library was not changed; choose another file.</source>
        <translation>Бібліотеку не змінено; виберіть інший файл.</translation>
    </message>
    <message>
        <source>The library {file} cannot be read or written.</source>
        <translation>Бібліотеку {file} не вдається прочитати або записати.</translation>
    </message>
    <message>
        <source>The library {file} has an older format and may not be changed.</source>
        <translation>Бібліотека {file} має старий формат, і змінювати її не можна.</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>Бібліотеку {file} пошкоджено.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed.</source>
        <translation>Бібліотеку {file} можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer Dateline.</source>
        <translation>Бібліотеку {file} створено новішою версією Dateline.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>Тут немає бібліотеки: {path}.</translation>
    </message>
    <message>
        <source>There is no sample called {name}.</source>
        <translation>Немає зразка з назвою {name}.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Шукати нічого.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Є: {names}.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Оновіть Dateline, щоб відкрити його; файл не змінено.</translation>
    </message>
    <message>
        <source>Update Dateline to restore it; the library was not changed.</source>
        <translation>Оновіть Dateline, щоб відновити її; бібліотеку не змінено.</translation>
    </message>
    <message>
        <source>{file} is the library itself, not a backup of it.</source>
        <translation>{file} — це сама бібліотека, а не її копія.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by its people</source>
        <translation>
            <numerusform>%n від її людей</numerusform>
            <numerusform>%n від її людей</numerusform>
            <numerusform>%n від її людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n країна</numerusform>
            <numerusform>%n країни</numerusform>
            <numerusform>%n країн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a town: in the lists</source>
        <translation>
            <numerusform>%n подія без міста: є у списках</numerusform>
            <numerusform>%n події без міста: є у списках</numerusform>
            <numerusform>%n подій без міста: є у списках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found quote(s)</source>
        <translation>
            <numerusform>%n знайдена цитата</numerusform>
            <numerusform>%n знайдені цитати</numerusform>
            <numerusform>%n знайдених цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n лідер</numerusform>
            <numerusform>%n лідери</numerusform>
            <numerusform>%n лідерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>ще %n подія</numerusform>
            <numerusform>ще %n події</numerusform>
            <numerusform>ще %n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about</source>
        <translation>
            <numerusform>%n цитата про неї</numerusform>
            <numerusform>%n цитати про неї</numerusform>
            <numerusform>%n цитат про неї</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n її цитата</numerusform>
            <numerusform>%n її цитати</numerusform>
            <numerusform>%n її цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>відносини: %n</numerusform>
            <numerusform>відносини: %n</numerusform>
            <numerusform>відносини: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про країну</translation>
    </message>
    <message>
        <source>Border views</source>
        <translation>Варіанти кордонів</translation>
    </message>
    <message>
        <source>Borders: {view}</source>
        <translation>Кордони: {view}</translation>
    </message>
    <message>
        <source>Borders: {view} · {source}</source>
        <translation>Кордони: {view} · {source}</translation>
    </message>
    <message>
        <source>Claimed by {claimants}. {note}</source>
        <translation>Претендують: {claimants}. {note}</translation>
    </message>
    <message>
        <source>Countries, most told of first</source>
        <translation>Країни, починаючи з найзгадуваніших</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спірна територія</translation>
    </message>
    <message>
        <source>Events at {place}</source>
        <translation>Події: {place}</translation>
    </message>
    <message>
        <source>Events on the map</source>
        <translation>Події на карті</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Місце відправлення</translation>
    </message>
    <message>
        <source>Fit the article’s countries (0)</source>
        <translation>Показати країни статті (0)</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Знайдено в бібліотеці</translation>
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
        <translation>Згадана</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Немає в цій статті</translation>
    </message>
    <message numerus="yes">
        <source>Not on the map, only in the lists: {names}, and %n more.</source>
        <translation>
            <numerusform>Немає на карті, лише у списках: {names} і ще %n.</numerusform>
            <numerusform>Немає на карті, лише у списках: {names} і ще %n.</numerusform>
            <numerusform>Немає на карті, лише у списках: {names} і ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the map, only in the lists: {names}.</source>
        <translation>Немає на карті, лише у списках: {names}.</translation>
    </message>
    <message>
        <source>Open the country: all its events stand in its panel.</source>
        <translation>Відкрийте країну: усі її події — в її панелі.</translation>
    </message>
    <message>
        <source>Quotes by a country’s people</source>
        <translation>Цитати людей країни</translation>
    </message>
    <message>
        <source>Quotes, events and mentions</source>
        <translation>Цитати, події та згадки</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Спільне</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Показати все знову</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>Про кого говорять</translation>
    </message>
    <message>
        <source>The Countries list shows the same; start Dateline again to bring the map back.</source>
        <translation>Список країн показує те саме; перезапустіть Dateline, щоб повернути карту.</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture.</source>
        <translation>Карту скопійовано до буфера обміну як зображення.</translation>
    </message>
    <message>
        <source>The map is saved as {name} in {folder}.</source>
        <translation>Карту збережено як {name} у теці {folder}.</translation>
    </message>
    <message>
        <source>The map’s process ended unexpectedly; the map was loaded again, nothing is lost.</source>
        <translation>Процес карти несподівано завершився; карту завантажено знову, нічого не втрачено.</translation>
    </message>
    <message>
        <source>The map’s process keeps ending: the map stays closed for now.</source>
        <translation>Процес карти постійно завершується: карта поки що лишається закритою.</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Увесь світ</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Що означають кольори</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Наблизити (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Віддалити (−)</translation>
    </message>
    <message>
        <source>about ({count})</source>
        <translation>стаття про них ({count})</translation>
    </message>
    <message>
        <source>disputed: hover tells who claims it</source>
        <translation>спірна територія: наведіть вказівник, щоб побачити, хто претендує</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>місце відправлення: {place}</translation>
    </message>
    <message>
        <source>in fragments only ({count})</source>
        <translation>лише фрагментами ({count})</translation>
    </message>
    <message>
        <source>mentioned ({count})</source>
        <translation>згадані ({count})</translation>
    </message>
    <message>
        <source>most in common with {country}</source>
        <translation>найбільше спільного: {country}</translation>
    </message>
    <message>
        <source>quoted in fragments only</source>
        <translation>цитують лише фрагментами</translation>
    </message>
    <message>
        <source>quoted in sentences ({count})</source>
        <translation>цитують реченнями ({count})</translation>
    </message>
    <message>
        <source>spoken about, never get a word ({count})</source>
        <translation>про них говорять, їм слова не дають ({count})</translation>
    </message>
    <message>
        <source>spoken about, never gets a word</source>
        <translation>про неї говорять, слова їй не дають</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}. {note}</source>
        <translation>{area}. Претендують: {claimants}. {note}</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}; run by {country}. {note}</source>
        <translation>{area}. Претендують: {claimants}; під управлінням: {country}. {note}</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and never gets a word.</source>
        <translation>Про країну {country} говорять найбільше, а слова їй не дають.</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and speaks itself.</source>
        <translation>Про країну {country} говорять найбільше, і вона говорить сама.</translation>
    </message>
    <message>
        <source>{country} is spoken about most; only fragments of its words are quoted.</source>
        <translation>Про країну {country} говорять найбільше; її слова цитують лише фрагментами.</translation>
    </message>
    <message>
        <source>{country} – {other}</source>
        <translation>{country} – {other}</translation>
    </message>
    <message>
        <source>{country}: about this country, {counts}</source>
        <translation>{country}: стаття про неї, {counts}</translation>
    </message>
    <message>
        <source>{country}: filed from here, {counts}</source>
        <translation>{country}: місце відправлення, {counts}</translation>
    </message>
    <message>
        <source>{country}: mentioned, {counts}</source>
        <translation>{country}: згадана, {counts}</translation>
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
        <translation>{region}, регіон ({count})</translation>
    </message>
    <message>
        <source>{region}: {countries}</source>
        <translation>{region}: {countries}</translation>
    </message>
    <message>
        <source>{source}, {date} · equal-area</source>
        <translation>{source}, {date} · рівновелика</translation>
    </message>
    <message>
        <source>{step}: {countries}</source>
        <translation>{step}: {countries}</translation>
    </message>
    <message>
        <source>{view} ({date})</source>
        <translation>Кордони: {view} ({date})</translation>
    </message>
    <message>
        <source>{view}, {source}, {date}. Click to switch.</source>
        <translation>Кордони: {view}, {source}, {date}. Клацніть, щоб перемкнути.</translation>
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
        <translation>Копіювати назву</translation>
    </message>
    <message>
        <source>Quotes About {country} ({about})</source>
        <translation>Цитати про країну {country} ({about})</translation>
    </message>
    <message>
        <source>Quotes by {country} ({by})</source>
        <translation>Цитати людей країни {country} ({by})</translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation>Шукати тут</translation>
    </message>
    <message>
        <source>Show {country}</source>
        <translation>Показати: {country}</translation>
    </message>
    <message>
        <source>Why This Colour?</source>
        <translation>Чому цей колір?</translation>
    </message>
    <message>
        <source>Zoom to {country}</source>
        <translation>Наблизити: {country}</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
</context>
<context>
    <name>namings</name>
    <message numerus="yes">
        <source>%n as {spellings}</source>
        <translation>
            <numerusform>%n раз як {spellings}</numerusform>
            <numerusform>%n рази як {spellings}</numerusform>
            <numerusform>%n разів як {spellings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n раз назвою</numerusform>
            <numerusform>%n рази назвою</numerusform>
            <numerusform>%n разів назвою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n via {spellings}</source>
        <translation>
            <numerusform>%n раз через {spellings}</numerusform>
            <numerusform>%n рази через {spellings}</numerusform>
            <numerusform>%n разів через {spellings}</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not name it.</source>
        <translation>Текст її не називає.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} або {other}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Country not stated</source>
        <translation>Країну не вказано</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Filed from {place}.</source>
        <translation>Місце відправлення: {place}.</translation>
    </message>
    <message>
        <source>Reported about {country}</source>
        <translation>Переказано про країну {country}</translation>
    </message>
    <message>
        <source>Reported of people of {country}</source>
        <translation>Переказано: люди країни {country}</translation>
    </message>
    <message>
        <source>Said about {country}</source>
        <translation>Сказано про країну: {country}</translation>
    </message>
    <message>
        <source>Said by people of {country}</source>
        <translation>Сказано людьми країни: {country}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Caption of a picture, no part of the story</source>
        <translation>Підпис до зображення, не частина статті</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Заголовок іншої статті</translation>
    </message>
    <message>
        <source>Not the story: credit, button or notice</source>
        <translation>Не стаття: підпис автора, кнопка чи повідомлення</translation>
    </message>
    <message>
        <source>Open it as an article of its own, or choose another file.</source>
        <translation>Відкрийте його як окрему статтю або виберіть інший файл.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Відкрийте файл самої статті знову.</translation>
    </message>
    <message>
        <source>Open the article’s own file once more, and it is kept.</source>
        <translation>Відкрийте файл статті ще раз, і його буде збережено.</translation>
    </message>
    <message>
        <source>Picture, not in the file</source>
        <translation>Зображення, його немає у файлі</translation>
    </message>
    <message>
        <source>Picture, not read</source>
        <translation>Зображення, не прочитано</translation>
    </message>
    <message>
        <source>Read with {percent} % certainty</source>
        <translation>Прочитано з певністю {percent} %</translation>
    </message>
    <message>
        <source>The original is damaged and cannot be shown.</source>
        <translation>Оригінал пошкоджено, його не можна показати.</translation>
    </message>
    <message>
        <source>The original is protected by a password and cannot be shown.</source>
        <translation>Оригінал захищено паролем, його не можна показати.</translation>
    </message>
    <message>
        <source>The original of this article is not at hand.</source>
        <translation>Оригіналу цієї статті немає під рукою.</translation>
    </message>
    <message>
        <source>The original that was kept is damaged and cannot be shown.</source>
        <translation>Збережений оригінал пошкоджено, його не можна показати.</translation>
    </message>
    <message>
        <source>The original would take more time or memory to draw than a page may.</source>
        <translation>Щоб намалювати оригінал, треба більше часу чи пам’яті, ніж можна сторінці.</translation>
    </message>
    <message>
        <source>{name} is another file by now.</source>
        <translation>{name} — уже інший файл.</translation>
    </message>
    <message>
        <source>{name} is not the file of this article.</source>
        <translation>{name} — не файл цієї статті.</translation>
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
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Її</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Місяці</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Посади</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Speaks most</source>
        <translation>Говорить найбільше</translation>
    </message>
    <message>
        <source>Spoken about most</source>
        <translation>Про кого говорять більше</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>Зміниться %n стаття.</numerusform>
            <numerusform>Зміняться %n статті.</numerusform>
            <numerusform>Зміниться %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made.</source>
        <translation>
            <numerusform>Зроблено %n виправлення.</numerusform>
            <numerusform>Зроблено %n виправлення.</numerusform>
            <numerusform>Зроблено %n виправлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) saved in {name}.</source>
        <translation>
            <numerusform>%n виправлення збережено в {name}.</numerusform>
            <numerusform>%n виправлення збережено в {name}.</numerusform>
            <numerusform>%n виправлень збережено в {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided otherwise</source>
        <translation>
            <numerusform>%n вирішено інакше</numerusform>
            <numerusform>%n вирішено інакше</numerusform>
            <numerusform>%n вирішено інакше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find nothing</source>
        <translation>
            <numerusform>%n нічого не знаходить</numerusform>
            <numerusform>%n нічого не знаходять</numerusform>
            <numerusform>%n нічого не знаходять</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold(s|) otherwise already</source>
        <translation>
            <numerusform>%n правило вже діє інакше</numerusform>
            <numerusform>%n правила вже діють інакше</numerusform>
            <numerusform>%n правил уже діє інакше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make</source>
        <translation>
            <numerusform>зробити: %n</numerusform>
            <numerusform>зробити: %n</numerusform>
            <numerusform>зробити: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to the Other %n</source>
        <translation>
            <numerusform>Застосувати до решти: %n</numerusform>
            <numerusform>Застосувати до решти: %n</numerusform>
            <numerusform>Застосувати до решти: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack’s %n rule(s) also for articles that come in later</source>
        <translation>
            <numerusform>%n правило набору й для нових статей</numerusform>
            <numerusform>%n правила набору й для нових статей</numerusform>
            <numerusform>%n правил набору й для нових статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n організація</numerusform>
            <numerusform>%n організації</numerusform>
            <numerusform>%n організацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термін</numerusform>
            <numerusform>%n терміни</numerusform>
            <numerusform>%n термінів</numerusform>
        </translation>
    </message>
    <message>
        <source>A region, never counted as a country.</source>
        <translation>Регіон, його ніколи не лічать країною.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Усі події</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Усі цитати</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Країну не вказано</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>За порядком часу</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>У лапках</translation>
    </message>
    <message>
        <source>Named, not quoted</source>
        <translation>Названі, не цитовані</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Не цитуються</translation>
    </message>
    <message>
        <source>Of this article’s countries: {countries}</source>
        <translation>З країн цієї статті: {countries}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Відхилено вами</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Переказано словами статті</translation>
    </message>
    <message>
        <source>Role since changed: {what}</source>
        <translation>Посада відтоді змінилася: {what}</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Говорить {name}</translation>
    </message>
    <message>
        <source>Said of {name}</source>
        <translation>Сказано про: {name}</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автора цитати не вказано</translation>
    </message>
    <message>
        <source>Speaks of {countries}</source>
        <translation>Говорить про: {countries}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Терміни</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Джерела без імені</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>також {names}</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>міністр закордонних справ</translation>
    </message>
    <message>
        <source>head of government</source>
        <translation>глава уряду</translation>
    </message>
    <message>
        <source>head of state</source>
        <translation>глава держави</translation>
    </message>
    <message>
        <source>{office} from {year}</source>
        <translation>{office} з {year} року</translation>
    </message>
    <message>
        <source>{office} from {year} to {last}</source>
        <translation>{office} з {year} до {last} року</translation>
    </message>
    <message>
        <source>{office} until {year}</source>
        <translation>{office} до {year} року</translation>
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
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to keep</source>
        <translation>
            <numerusform>%n зміну ще не збережено</numerusform>
            <numerusform>%n зміни ще не збережено</numerusform>
            <numerusform>%n змін ще не збережено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n без дати</numerusform>
            <numerusform>%n без дати</numerusform>
            <numerusform>%n без дати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an outlet</source>
        <translation>
            <numerusform>%n без видання</numerusform>
            <numerusform>%n без видання</numerusform>
            <numerusform>%n без видання</numerusform>
        </translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Статті потрібен заголовок.</translation>
    </message>
    <message>
        <source>From: “{clue}”</source>
        <translation>Джерело: «{clue}»</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2022-11-30.</source>
        <translation>Напишіть як рік-місяць-день, наприклад 2022-11-30.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022.</source>
        <translation>«{day}» — не день. Напишіть як 30 листопада 2022.</translation>
    </message>
    <message>
        <source>“{words}” is no address: it begins with https:// or http://.</source>
        <translation>«{words}» — не адреса: вона починається з https:// або http://.</translation>
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
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
            <numerusform>%n у переказі</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>За країною</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За ім’ям</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Країну не вказано</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Спершу частіше названі</translation>
    </message>
    <message>
        <source>Most quoted first</source>
        <translation>Спершу частіше цитовані</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Сторінка: {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>all quotes and events</source>
        <translation>усі цитати й події</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A quotation mark is not closed yet, so plain words were searched.</source>
        <translation>Лапки ще не закрито, тому шукалися просто слова.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Everything {conditions}.</source>
        <translation>Усе: {conditions}.</translation>
    </message>
    <message>
        <source>Fragments of quotes</source>
        <translation>Фрагменти цитат</translation>
    </message>
    <message>
        <source>No country is called “{value}”, so plain words were searched.</source>
        <translation>Країни «{value}» немає, тому шукалися просто слова.</translation>
    </message>
    <message>
        <source>Nothing follows OR yet, so plain words were searched.</source>
        <translation>Після OR ще нічого немає, тому шукалися просто слова.</translation>
    </message>
    <message>
        <source>Nothing follows “{name}:” yet.</source>
        <translation>Після «{name}:» ще нічого немає.</translation>
    </message>
    <message>
        <source>Nothing has all these words. {explanation}</source>
        <translation>Усіх цих слів разом ніде немає. {explanation}</translation>
    </message>
    <message>
        <source>Nothing stands before OR, so plain words were searched.</source>
        <translation>Перед OR нічого немає, тому шукалися просто слова.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotes in full sentences</source>
        <translation>Цитати повними реченнями</translation>
    </message>
    <message>
        <source>Quotes in their own words</source>
        <translation>Дослівні цитати</translation>
    </message>
    <message>
        <source>Quotes within quotes</source>
        <translation>Цитати всередині цитат</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Непряма мова</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>Речення статті</translation>
    </message>
    <message>
        <source>Terms in quotation marks</source>
        <translation>Терміни в лапках</translation>
    </message>
    <message>
        <source>There is more, those added last first: type on to narrow it down.</source>
        <translation>Є й інші, першими йдуть додані останніми: введіть більше, щоб звузити.</translation>
    </message>
    <message>
        <source>There is more: type on to narrow it down.</source>
        <translation>Є й інші: введіть більше, щоб звузити.</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>про країну {value}</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>перевірено людиною</translation>
    </message>
    <message>
        <source>dated before {day}</source>
        <translation>з датою до {day} (не включно)</translation>
    </message>
    <message>
        <source>dated {day} or later</source>
        <translation>з датою {day} або пізніше</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>з видання {value}</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>у {value}</translation>
    </message>
    <message>
        <source>not about {value}</source>
        <translation>не про країну {value}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <source>not from {value}</source>
        <translation>не з видання {value}</translation>
    </message>
    <message>
        <source>not in {value}</source>
        <translation>не в {value}</translation>
    </message>
    <message>
        <source>not of type {value}</source>
        <translation>не типу {value}</translation>
    </message>
    <message>
        <source>not said by {value}</source>
        <translation>автор цитати — не {value}</translation>
    </message>
    <message>
        <source>not tagged {value}</source>
        <translation>без мітки {value}</translation>
    </message>
    <message>
        <source>not tied to {value}</source>
        <translation>не пов’язано з країною {value}</translation>
    </message>
    <message>
        <source>not told with the verb {value}</source>
        <translation>не з дієсловом {value}</translation>
    </message>
    <message>
        <source>not with {value}</source>
        <translation>без {value}</translation>
    </message>
    <message>
        <source>of type {value}</source>
        <translation>типу {value}</translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>автор цитати — {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>з міткою {value}</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the lines left out</source>
        <translation>пропущені рядки</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>tied to {value}</source>
        <translation>пов’язано з країною {value}</translation>
    </message>
    <message>
        <source>told with the verb {value}</source>
        <translation>з дієсловом {value}</translation>
    </message>
    <message>
        <source>with {value}</source>
        <translation>з {value}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>зі словами {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} і {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} або {other}</translation>
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
        <translation>«{name}:» — не оператор, тому шукалося як звичайні слова.</translation>
    </message>
    <message>
        <source>“{value}” has no letters, so plain words were searched.</source>
        <translation>У «{value}» немає літер, тому шукалися просто слова.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no, so plain words were searched.</source>
        <translation>«{value}» — ні «yes», ні «no», тому шукалися просто слова.</translation>
    </message>
    <message>
        <source>“{value}” is no type ({types}), so plain words were searched.</source>
        <translation>«{value}» — не тип ({types}), тому шукалися просто слова.</translation>
    </message>
    <message>
        <source>“{value}” is not a date yet.</source>
        <translation>«{value}» — ще не дата.</translation>
    </message>
    <message>
        <source>“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), so plain words were searched.</source>
        <translation>«{value}» — не день, не місяць і не рік (2022-11-30, 2022-11, 2022), тому шукалися просто слова.</translation>
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
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Filed from {place}</source>
        <translation>Місце відправлення: {place}</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Заголовок іншої статті</translation>
    </message>
    <message>
        <source>Mark as event</source>
        <translation>Позначити як подію</translation>
    </message>
    <message>
        <source>Mark as person</source>
        <translation>Позначити як людину</translation>
    </message>
    <message>
        <source>Mark as place</source>
        <translation>Позначити як місце</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Позначити як цитату</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прізвисько</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Оформлення сторінки</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Дата публікації невідома</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>The article’s own text is not part of Dateline. Open your own copy to read it here; until then this is its outline, paragraph by paragraph.</source>
        <translation>Самого тексту статті в Dateline немає. Відкрийте свою копію, щоб читати її тут; поки що це її план за абзацами.</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation>Назва твору</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>термін</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>автора цитати не вказано</translation>
    </message>
    <message>
        <source>{reason}, not part of the story — hide</source>
        <translation>{reason}, не частина статті — сховати</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>{reason}: {words} — show</source>
        <translation>{reason}: {words} — показати</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message numerus="yes">
        <source>It comes up %n times; paragraphs: {paragraphs}.</source>
        <translation>
            <numerusform>Трапляється %n раз; абзаців: {paragraphs}.</numerusform>
            <numerusform>Трапляється %n рази; абзаців: {paragraphs}.</numerusform>
            <numerusform>Трапляється %n разів; абзаців: {paragraphs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only named in the dateline.</source>
        <translation>Названа лише в рядку з місцем відправлення.</translation>
    </message>
    <message>
        <source>It is part of {region}, which is named.</source>
        <translation>Входить до названого регіону: {region}.</translation>
    </message>
    <message>
        <source>It is said to “{words}”.</source>
        <translation>Сказано тому, кого названо «{words}».</translation>
    </message>
    <message>
        <source>It took place in {place}.</source>
        <translation>Місце події: {place}.</translation>
    </message>
    <message>
        <source>No country weighs more in the article.</source>
        <translation>Жодна країна не має у статті більшої ваги.</translation>
    </message>
    <message>
        <source>The article names it without being about it.</source>
        <translation>Стаття називає її, але присвячена не їй.</translation>
    </message>
    <message>
        <source>The first sentence names it, and who stands for it comes up again.</source>
        <translation>Її названо в першому реченні, і той, хто її представляє, згадується знову.</translation>
    </message>
    <message>
        <source>The first sentence names it.</source>
        <translation>Її названо в першому реченні.</translation>
    </message>
    <message>
        <source>The headline names it.</source>
        <translation>Її названо в заголовку.</translation>
    </message>
    <message>
        <source>The reader marked this event.</source>
        <translation>Цю подію позначив читач.</translation>
    </message>
    <message>
        <source>The reader marked this person.</source>
        <translation>Цю людину позначив читач.</translation>
    </message>
    <message>
        <source>The reader said whose words these are.</source>
        <translation>Чиї це слова, указав читач.</translation>
    </message>
    <message>
        <source>The reader set the date.</source>
        <translation>Дату вказав читач.</translation>
    </message>
    <message>
        <source>The reader tied it to this country.</source>
        <translation>Читач пов’язав це з цією країною.</translation>
    </message>
    <message>
        <source>The sentence around it is about {who}.</source>
        <translation>Речення навколо неї — про того, кого звуть {who}.</translation>
    </message>
    <message>
        <source>The sentence tells of a deed and gives no day for it.</source>
        <translation>Речення розповідає про дію й не називає дня.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Країна автора цитати: {country}.</translation>
    </message>
    <message>
        <source>a dash opens it, as one writes speech</source>
        <translation>його відкриває тире, як пишуть пряму мову</translation>
    </message>
    <message>
        <source>a few words in marks, as one marks a name</source>
        <translation>кілька слів у лапках, як виділяють назву</translation>
    </message>
    <message>
        <source>a verb of speech and a colon bring it in</source>
        <translation>його вводять дієслово мовлення і двокрапка</translation>
    </message>
    <message>
        <source>as they put it</source>
        <translation>«як вони висловилися»</translation>
    </message>
    <message>
        <source>byline: {words}</source>
        <translation>рядок автора: {words}</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>канонічне посилання</translation>
    </message>
    <message>
        <source>dateline: {words}</source>
        <translation>рядок із місцем відправлення: {words}</translation>
    </message>
    <message>
        <source>document author: {words}</source>
        <translation>автор документа: {words}</translation>
    </message>
    <message>
        <source>document title: {words}</source>
        <translation>назва документа: {words}</translation>
    </message>
    <message>
        <source>first line: {words}</source>
        <translation>перший рядок: {words}</translation>
    </message>
    <message>
        <source>goes on speaking from the quote before</source>
        <translation>продовжує говорити після попередньої цитати</translation>
    </message>
    <message>
        <source>it answers a question of an interview</source>
        <translation>це відповідь на запитання інтерв’ю</translation>
    </message>
    <message>
        <source>it is a post shown in the article</source>
        <translation>це допис, показаний у статті</translation>
    </message>
    <message>
        <source>it is part of a sentence</source>
        <translation>це частина речення</translation>
    </message>
    <message>
        <source>it is set apart as a block quotation</source>
        <translation>це виділено окремим блоком цитати</translation>
    </message>
    <message>
        <source>it is somebody’s turn in a conversation</source>
        <translation>це чиясь репліка в розмові</translation>
    </message>
    <message>
        <source>it is written as a sentence</source>
        <translation>написано як речення</translation>
    </message>
    <message>
        <source>it runs over the end of its paragraph</source>
        <translation>переходить за кінець абзацу</translation>
    </message>
    <message>
        <source>it stands inside another quote</source>
        <translation>стоїть усередині іншої цитати</translation>
    </message>
    <message>
        <source>masthead: {words}</source>
        <translation>шапка видання: {words}</translation>
    </message>
    <message>
        <source>named after the verb that follows the quote</source>
        <translation>ім’я стоїть після дієслова за цитатою</translation>
    </message>
    <message>
        <source>named after “according to”</source>
        <translation>ім’я стоїть після «за словами»</translation>
    </message>
    <message>
        <source>named after “by”</source>
        <translation>ім’я стоїть після «by» (ким)</translation>
    </message>
    <message>
        <source>named before the colon</source>
        <translation>ім’я стоїть перед двокрапкою</translation>
    </message>
    <message>
        <source>named before the insertion that the verb follows</source>
        <translation>ім’я стоїть перед вставкою, за якою йде дієслово</translation>
    </message>
    <message>
        <source>named before the verb of speech</source>
        <translation>ім’я стоїть перед дієсловом мовлення</translation>
    </message>
    <message>
        <source>named behind the words, as one signs</source>
        <translation>названий після слів, як підпис</translation>
    </message>
    <message>
        <source>named right beside the words</source>
        <translation>ім’я стоїть просто поруч зі словами</translation>
    </message>
    <message>
        <source>quoted as saying it</source>
        <translation>процитовано як того, хто це сказав</translation>
    </message>
    <message>
        <source>reported before the verb of speech</source>
        <translation>переказано перед дієсловом мовлення</translation>
    </message>
    <message>
        <source>reported behind a verb of speech and “that”</source>
        <translation>переказано після дієслова мовлення і «що»</translation>
    </message>
    <message>
        <source>reported in the clause behind a verb of speech</source>
        <translation>переказано в реченні після дієслова мовлення</translation>
    </message>
    <message>
        <source>reported on both sides of the verb of speech</source>
        <translation>переказано обабіч дієслова мовлення</translation>
    </message>
    <message>
        <source>reported with its source</source>
        <translation>переказано із зазначенням джерела</translation>
    </message>
    <message>
        <source>set by the reader</source>
        <translation>вказано читачем</translation>
    </message>
    <message>
        <source>the PDF was made on this day</source>
        <translation>PDF створено цього дня</translation>
    </message>
    <message>
        <source>the answer of an interview</source>
        <translation>відповідь в інтерв’ю</translation>
    </message>
    <message>
        <source>the document was made on this day</source>
        <translation>документ створено цього дня</translation>
    </message>
    <message>
        <source>the element marked as author</source>
        <translation>елемент, позначений як автор</translation>
    </message>
    <message>
        <source>the file's name: {words}</source>
        <translation>ім’я файлу: {words}</translation>
    </message>
    <message>
        <source>the first words of the text</source>
        <translation>перші слова тексту</translation>
    </message>
    <message>
        <source>the largest line of the first page</source>
        <translation>найбільший рядок першої сторінки</translation>
    </message>
    <message>
        <source>the next sentence says who is speaking</source>
        <translation>хто говорить, сказано в наступному реченні</translation>
    </message>
    <message>
        <source>the page's address: {words}</source>
        <translation>адреса сторінки: {words}</translation>
    </message>
    <message>
        <source>the page's lang</source>
        <translation>атрибут lang сторінки</translation>
    </message>
    <message>
        <source>the pronoun means whom the next sentence names</source>
        <translation>займенник означає того, кого називає наступне речення</translation>
    </message>
    <message>
        <source>the quote runs over several paragraphs</source>
        <translation>цитата займає кілька абзаців</translation>
    </message>
    <message>
        <source>the relative clause says what they said</source>
        <translation>підрядне речення передає, що він сказав</translation>
    </message>
    <message>
        <source>the sentence before is about them</source>
        <translation>попереднє речення — про нього</translation>
    </message>
    <message>
        <source>the sentence gives the word as theirs</source>
        <translation>речення приписує їм це слово</translation>
    </message>
    <message>
        <source>the sentence gives their view</source>
        <translation>речення передає його думку</translation>
    </message>
    <message>
        <source>the sentence goes on with what was reported before it</source>
        <translation>речення продовжує переказане до нього</translation>
    </message>
    <message>
        <source>the story gives the same words and says whose</source>
        <translation>стаття наводить ті самі слова й каже, чиї вони</translation>
    </message>
    <message>
        <source>the subject of the sentence</source>
        <translation>підмет речення</translation>
    </message>
    <message>
        <source>the subject of the verb before</source>
        <translation>підмет попереднього дієслова</translation>
    </message>
    <message>
        <source>the text does not say who</source>
        <translation>у тексті не сказано, хто</translation>
    </message>
    <message>
        <source>the text gives this role</source>
        <translation>роль указано в тексті</translation>
    </message>
    <message>
        <source>the words before it name it as a term</source>
        <translation>слова перед нею називають її терміном</translation>
    </message>
    <message>
        <source>their name stands before the words as a label</source>
        <translation>ім’я стоїть перед словами як мітка</translation>
    </message>
    <message>
        <source>their words are called by a noun of speech</source>
        <translation>слова названо іменником на позначення мовлення</translation>
    </message>
    <message>
        <source>what somebody was accused of</source>
        <translation>у чому когось звинуватили</translation>
    </message>
    <message>
        <source>what somebody was asked or told to do</source>
        <translation>про що когось попросили або що веліли</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>про що спитали</translation>
    </message>
    <message>
        <source>what was denied, admitted or suggested</source>
        <translation>що заперечили, визнали або припустили</translation>
    </message>
    <message>
        <source>what was promised, threatened or offered</source>
        <translation>що пообіцяли, чим погрожували або що запропонували</translation>
    </message>
    <message>
        <source>written as a person's name</source>
        <translation>написано як ім’я людини</translation>
    </message>
    <message>
        <source>{country} is part of {region}, named in the quote.</source>
        <translation>{country} входить до регіону {region}, названого в цитаті.</translation>
    </message>
    <message>
        <source>{from} “{verb}” {to}.</source>
        <translation>{from} «{verb}» {to}.</translation>
    </message>
    <message>
        <source>{kind}; speaker: {told}</source>
        <translation>{kind}; автор цитати: {told}</translation>
    </message>
    <message>
        <source>{who} is named in the quote.</source>
        <translation>{who}: ім’я названо в цитаті.</translation>
    </message>
    <message>
        <source>{who} is of {country}.</source>
        <translation>{who}: країна — {country}.</translation>
    </message>
    <message>
        <source>{who} takes part.</source>
        <translation>{who} бере участь.</translation>
    </message>
    <message>
        <source>“{words}” cannot be placed without the day of publication.</source>
        <translation>Без дати публікації день не визначити: «{words}».</translation>
    </message>
    <message>
        <source>“{words}” is named in the quote.</source>
        <translation>У цитаті названо «{words}».</translation>
    </message>
    <message>
        <source>“{words}” is named.</source>
        <translation>Названо «{words}».</translation>
    </message>
    <message>
        <source>“{words}” speaks of a time and means {day}.</source>
        <translation>«{words}» говорить про час і означає {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is past and means {day}.</source>
        <translation>«{words}» говорить про минуле й означає {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is to come and means {day}.</source>
        <translation>«{words}» говорить про майбутнє й означає {day}.</translation>
    </message>
    <message>
        <source>“{words}” stands in the sentence around it.</source>
        <translation>«{words}» стоїть у реченні навколо неї.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) change(s|).</source>
        <translation>
            <numerusform>Зміниться %n цитата.</numerusform>
            <numerusform>Зміняться %n цитати.</numerusform>
            <numerusform>Зміниться %n цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n other quote(s) of {speaker}</source>
        <translation>
            <numerusform>&amp;І ще %n цитата того самого автора: {speaker}</numerusform>
            <numerusform>&amp;І ще %n цитати того самого автора: {speaker}</numerusform>
            <numerusform>&amp;І ще %n цитат того самого автора: {speaker}</numerusform>
        </translation>
    </message>
    <message>
        <source>Its mentions, and what is said by it, go to a person of that name.</source>
        <translation>Згадки цього імені та сказане під ним переходять до людини з таким іменем.</translation>
    </message>
    <message>
        <source>Named nearby</source>
        <translation>Названі поруч</translation>
    </message>
    <message>
        <source>Nobody, or unknown</source>
        <translation>Ніхто або невідомо</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Of a like name</source>
        <translation>Зі схожим іменем</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <translation>Інші у статті</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>Хто говорить?</translation>
    </message>
    <message>
        <source>The two become one, under the name chosen.</source>
        <translation>Двоє стають одним, під вибраним іменем.</translation>
    </message>
    <message>
        <source>Which name is somebody else’s?</source>
        <translation>Яке ім’я належить іншому?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Хто такий {name}?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Хто це сказав?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>інше ім’я</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>ролі в тексті немає</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>{quotes} and {mentions} of {name} become those of {other}.</source>
        <translation>{quotes} і {mentions} ({name}) переходять до {other}.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>No article open: drop one here</source>
        <translation>Статтю не відкрито: перетягніть її сюди</translation>
    </message>
</context>
<context>
    <name>sea</name>
    <message>
        <source>Adriatic Sea</source>
        <translation>Адріатичне море</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Егейське море</translation>
    </message>
    <message>
        <source>Andaman Sea</source>
        <translation>Андаманське море</translation>
    </message>
    <message>
        <source>Arabian Sea</source>
        <translation>Аравійське море</translation>
    </message>
    <message>
        <source>Arafura Sea</source>
        <translation>Арафурське море</translation>
    </message>
    <message>
        <source>Arctic Ocean</source>
        <translation>Північний Льодовитий океан</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Атлантичний океан</translation>
    </message>
    <message>
        <source>Baffin Bay</source>
        <translation>Море Баффіна</translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation>Балтійське море</translation>
    </message>
    <message>
        <source>Banda Sea</source>
        <translation>Море Банда</translation>
    </message>
    <message>
        <source>Barents Sea</source>
        <translation>Баренцове море</translation>
    </message>
    <message>
        <source>Bay of Bengal</source>
        <translation>Бенгальська затока</translation>
    </message>
    <message>
        <source>Bay of Biscay</source>
        <translation>Біскайська затока</translation>
    </message>
    <message>
        <source>Beaufort Sea</source>
        <translation>Море Бофорта</translation>
    </message>
    <message>
        <source>Bering Sea</source>
        <translation>Берингове море</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Чорне море</translation>
    </message>
    <message>
        <source>Caribbean Sea</source>
        <translation>Карибське море</translation>
    </message>
    <message>
        <source>Caspian Sea</source>
        <translation>Каспійське море</translation>
    </message>
    <message>
        <source>Celebes Sea</source>
        <translation>Море Сулавесі</translation>
    </message>
    <message>
        <source>Celtic Sea</source>
        <translation>Кельтське море</translation>
    </message>
    <message>
        <source>Chukchi Sea</source>
        <translation>Чукотське море</translation>
    </message>
    <message>
        <source>Coral Sea</source>
        <translation>Коралове море</translation>
    </message>
    <message>
        <source>Davis Strait</source>
        <translation>Протока Девіса</translation>
    </message>
    <message>
        <source>East China Sea</source>
        <translation>Східнокитайське море</translation>
    </message>
    <message>
        <source>East Siberian Sea</source>
        <translation>Східносибірське море</translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation>Ла-Манш</translation>
    </message>
    <message>
        <source>Great Australian Bight</source>
        <translation>Велика Австралійська затока</translation>
    </message>
    <message>
        <source>Greenland Sea</source>
        <translation>Гренландське море</translation>
    </message>
    <message>
        <source>Gulf of Aden</source>
        <translation>Аденська затока</translation>
    </message>
    <message>
        <source>Gulf of Alaska</source>
        <translation>Затока Аляска</translation>
    </message>
    <message>
        <source>Gulf of Bothnia</source>
        <translation>Ботнічна затока</translation>
    </message>
    <message>
        <source>Gulf of California</source>
        <translation>Каліфорнійська затока</translation>
    </message>
    <message>
        <source>Gulf of Carpentaria</source>
        <translation>Затока Карпентарія</translation>
    </message>
    <message>
        <source>Gulf of Guinea</source>
        <translation>Гвінейська затока</translation>
    </message>
    <message>
        <source>Gulf of Mexico</source>
        <translation>Мексиканська затока</translation>
    </message>
    <message>
        <source>Gulf of Oman</source>
        <translation>Оманська затока</translation>
    </message>
    <message>
        <source>Gulf of St Lawrence</source>
        <translation>Затока Святого Лаврентія</translation>
    </message>
    <message>
        <source>Gulf of Thailand</source>
        <translation>Сіамська затока</translation>
    </message>
    <message>
        <source>Hudson Bay</source>
        <translation>Гудзонова затока</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Індійський океан</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Іонічне море</translation>
    </message>
    <message>
        <source>Irish Sea</source>
        <translation>Ірландське море</translation>
    </message>
    <message>
        <source>Java Sea</source>
        <translation>Яванське море</translation>
    </message>
    <message>
        <source>Kara Sea</source>
        <translation>Карське море</translation>
    </message>
    <message>
        <source>Labrador Sea</source>
        <translation>Море Лабрадор</translation>
    </message>
    <message>
        <source>Laptev Sea</source>
        <translation>Море Лаптєвих</translation>
    </message>
    <message>
        <source>Mediterranean Sea</source>
        <translation>Середземне море</translation>
    </message>
    <message>
        <source>Mozambique Channel</source>
        <translation>Мозамбіцька протока</translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation>Північне море</translation>
    </message>
    <message>
        <source>Norwegian Sea</source>
        <translation>Норвезьке море</translation>
    </message>
    <message>
        <source>Pacific Ocean</source>
        <translation>Тихий океан</translation>
    </message>
    <message>
        <source>Persian Gulf</source>
        <translation>Перська затока</translation>
    </message>
    <message>
        <source>Philippine Sea</source>
        <translation>Філіппінське море</translation>
    </message>
    <message>
        <source>Red Sea</source>
        <translation>Червоне море</translation>
    </message>
    <message>
        <source>Ross Sea</source>
        <translation>Море Росса</translation>
    </message>
    <message>
        <source>Sargasso Sea</source>
        <translation>Саргасове море</translation>
    </message>
    <message>
        <source>Scotia Sea</source>
        <translation>Море Скоша</translation>
    </message>
    <message>
        <source>Sea of Azov</source>
        <translation>Азовське море</translation>
    </message>
    <message>
        <source>Sea of Japan</source>
        <translation>Японське море</translation>
    </message>
    <message>
        <source>Sea of Okhotsk</source>
        <translation>Охотське море</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Південнокитайське море</translation>
    </message>
    <message>
        <source>Southern Ocean</source>
        <translation>Південний океан</translation>
    </message>
    <message>
        <source>Sulu Sea</source>
        <translation>Море Сулу</translation>
    </message>
    <message>
        <source>Tasman Sea</source>
        <translation>Тасманове море</translation>
    </message>
    <message>
        <source>Timor Sea</source>
        <translation>Тиморське море</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Тірренське море</translation>
    </message>
    <message>
        <source>Weddell Sea</source>
        <translation>Море Ведделла</translation>
    </message>
    <message>
        <source>Yellow Sea</source>
        <translation>Жовте море</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>знайдено: %n</numerusform>
            <numerusform>знайдено: %n</numerusform>
            <numerusform>знайдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про країну</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Місце відправлення</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Згадана</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Без країни</translation>
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
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автора цитати не вказано</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>неповна</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles}</source>
        <translation>цитати про країну; усього {quotes} ({articles})</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles} added last</source>
        <translation>цитати про країну; усього {quotes} ({articles}, додані останніми)</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>непряма мова</translation>
    </message>
    <message>
        <source>term in marks</source>
        <translation>термін у лапках</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} з {all}</translation>
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
            <numerusform>%n стаття знову в попередньому прочитанні.</numerusform>
            <numerusform>%n статті знову в попередньому прочитанні.</numerusform>
            <numerusform>%n статей знову в попередньому прочитанні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) read again with newer rules.</source>
        <translation>
            <numerusform>%n статтю перечитано за новими правилами.</numerusform>
            <numerusform>%n статті перечитано за новими правилами.</numerusform>
            <numerusform>%n статей перечитано за новими правилами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (stays|stay) as before, to lose no correction.</source>
        <translation>
            <numerusform>%n статтю залишено без змін, щоб не втратити виправлення.</numerusform>
            <numerusform>%n статті залишено без змін, щоб не втратити виправлення.</numerusform>
            <numerusform>%n статей залишено без змін, щоб не втратити виправлення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read again.</source>
        <translation>
            <numerusform>%n статтю не вдалося перечитати.</numerusform>
            <numerusform>%n статті не вдалося перечитати.</numerusform>
            <numerusform>%n статей не вдалося перечитати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>Збережено %n виправлення.</numerusform>
            <numerusform>Збережено %n виправлення.</numerusform>
            <numerusform>Збережено %n виправлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is brought back with File, Restore Library.</source>
        <translation>Повернути резервну копію: «Файл» → «Відновити бібліотеку».</translation>
    </message>
    <message>
        <source>Allow writing to {folder} and start Dateline again.</source>
        <translation>Дозвольте запис у теку {folder} і перезапустіть Dateline.</translation>
    </message>
    <message numerus="yes">
        <source>Newer rules are at hand. Read %n article(s) again?</source>
        <translation>
            <numerusform>З’явилися нові правила. Перечитати %n статтю?</numerusform>
            <numerusform>З’явилися нові правила. Перечитати %n статті?</numerusform>
            <numerusform>З’явилися нові правила. Перечитати %n статей?</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is set aside as {file}, and a new one was begun.</source>
        <translation>Бібліотеку було пошкоджено. Її відкладено як {file}, замість неї почато нову.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed: nothing new is kept.</source>
        <translation>Бібліотеку {file} можна читати, але не змінювати: нове не зберігається.</translation>
    </message>
    <message>
        <source>The newer rules read no article otherwise than before.</source>
        <translation>За новими правилами жодна стаття не читається інакше, ніж раніше.</translation>
    </message>
    <message>
        <source>{why} Articles are not kept this time.</source>
        <translation>{why} Цього разу статті не зберігаються.</translation>
    </message>
    <message>
        <source>“{title}” is read again with newer rules.</source>
        <translation>Статтю «{title}» перечитано за новими правилами.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>Статтю «{title}» перечитано за новими правилами; збережено %n ваше виправлення.</numerusform>
            <numerusform>Статтю «{title}» перечитано за новими правилами; збережено %n ваші виправлення.</numerusform>
            <numerusform>Статтю «{title}» перечитано за новими правилами; збережено %n ваших виправлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.</source>
        <translation>
            <numerusform>Стаття «{title}» лишається в попередньому прочитанні: за новими правилами зникло б %n ваше виправлення.</numerusform>
            <numerusform>Стаття «{title}» лишається в попередньому прочитанні: за новими правилами зникли б %n ваші виправлення.</numerusform>
            <numerusform>Стаття «{title}» лишається в попередньому прочитанні: за новими правилами зникло б %n ваших виправлень.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Accept what the card says</source>
        <translation>Прийняти те, що на картці</translation>
    </message>
    <message>
        <source>Compare two articles</source>
        <translation>Порівняти дві статті</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Копіювати цитату з джерелом</translation>
    </message>
    <message>
        <source>Correct anything else of it</source>
        <translation>Виправити в цьому щось іще</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Events at their places</source>
        <translation>Події на своїх місцях</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Відібрати за часом</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Виправити автора цитати</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>У статті</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>У списку статей</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>У пошуку</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation>Збільшити або зменшити текст</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переміщення</translation>
    </message>
    <message>
        <source>Next or previous country</source>
        <translation>Наступна або попередня країна</translation>
    </message>
    <message>
        <source>Next or previous find</source>
        <translation>Наступний або попередній збіг</translation>
    </message>
    <message>
        <source>Next or previous in time</source>
        <translation>Наступне або попереднє за часом</translation>
    </message>
    <message>
        <source>Next or previous item</source>
        <translation>Наступний або попередній елемент</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Наступний або попередній результат</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>On a card, a hit, a mark, in ledger and timeline</source>
        <translation>На картці, результаті, позначці, у реєстрі та на шкалі</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карті</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>На шкалі часу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open the country</source>
        <translation>Відкрити країну</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Відкрити елемент</translation>
    </message>
    <message>
        <source>Put the quote into a collection</source>
        <translation>Покласти цитату до добірки</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Зняти фільтр</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Return to where you were</source>
        <translation>Повернутися туди, де були</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Прокручування</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Показати у статті</translation>
    </message>
    <message>
        <source>Show the whole article</source>
        <translation>Показати всю статтю</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Поставити або зняти зірочку</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Скасувати видалення</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>Та сама особа, що й хтось інший</translation>
    </message>
    <message>
        <source>Why? (with the pointer: Alt+click)</source>
        <translation>Чому? (мишею: Alt+клацання)</translation>
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
        <translation>названо округ його штату</translation>
    </message>
    <message>
        <source>a neighbour of its country is named</source>
        <translation>названо сусідню з його країною</translation>
    </message>
    <message>
        <source>a place near it is named</source>
        <translation>названо місце поблизу</translation>
    </message>
    <message>
        <source>a state or province is called so</source>
        <translation>так зветься штат чи провінція</translation>
    </message>
    <message>
        <source>against it: not a word else of its country</source>
        <translation>проти: більше ні слова про його країну</translation>
    </message>
    <message>
        <source>against it: somebody else holds the office there</source>
        <translation>проти: там цю посаду обіймає інший</translation>
    </message>
    <message>
        <source>against it: the office's holder goes or speaks to it</source>
        <translation>проти: той, хто обіймає посаду, їде туди або говорить із нею</translation>
    </message>
    <message>
        <source>called a state or province here</source>
        <translation>названо тут штатом чи провінцією</translation>
    </message>
    <message>
        <source>described, not named</source>
        <translation>описаний, але не названий</translation>
    </message>
    <message>
        <source>it has what a town has</source>
        <translation>у нього є те, що є в міста</translation>
    </message>
    <message>
        <source>it is named later in the sentence</source>
        <translation>названа в реченні пізніше</translation>
    </message>
    <message>
        <source>it is named right before the office</source>
        <translation>названа просто перед посадою</translation>
    </message>
    <message>
        <source>its country is named</source>
        <translation>названо його країну</translation>
    </message>
    <message>
        <source>its state or province is named</source>
        <translation>названо його штат чи провінцію</translation>
    </message>
    <message>
        <source>meant by a pronoun</source>
        <translation>позначений займенником</translation>
    </message>
    <message>
        <source>named in the words themselves</source>
        <translation>названий у самих словах</translation>
    </message>
    <message>
        <source>nobody else comes into question</source>
        <translation>ніхто інший не підходить</translation>
    </message>
    <message>
        <source>nobody is named between</source>
        <translation>між ними нікого не названо</translation>
    </message>
    <message>
        <source>only it calls an office so</source>
        <translation>лише там посада зветься так</translation>
    </message>
    <message>
        <source>others are named between</source>
        <translation>між ними названо інших</translation>
    </message>
    <message>
        <source>people are called after it as after a town</source>
        <translation>людей названо за ним, як за містом</translation>
    </message>
    <message>
        <source>several others come into question</source>
        <translation>підходять і кілька інших</translation>
    </message>
    <message>
        <source>several rules lead to them</source>
        <translation>до них ведуть кілька правил</translation>
    </message>
    <message>
        <source>somebody else comes into question</source>
        <translation>підходить хтось інший</translation>
    </message>
    <message>
        <source>somebody the article names</source>
        <translation>хтось, кого стаття називає</translation>
    </message>
    <message>
        <source>spoke last</source>
        <translation>говорив останнім</translation>
    </message>
    <message>
        <source>stands beside the words</source>
        <translation>стоїть поруч зі словами</translation>
    </message>
    <message>
        <source>stands far from the words</source>
        <translation>стоїть далеко від слів</translation>
    </message>
    <message>
        <source>stands near the words</source>
        <translation>стоїть близько до слів</translation>
    </message>
    <message>
        <source>the article begins with it</source>
        <translation>стаття починається з неї</translation>
    </message>
    <message>
        <source>the article names it much</source>
        <translation>стаття часто її називає</translation>
    </message>
    <message>
        <source>the article reads like a paper of its country</source>
        <translation>стаття схожа на газету його країни</translation>
    </message>
    <message>
        <source>the article says where it lies</source>
        <translation>стаття каже, де він лежить</translation>
    </message>
    <message>
        <source>the article was filed there</source>
        <translation>статтю написано там</translation>
    </message>
    <message>
        <source>the name of a whole country</source>
        <translation>назва цілої країни</translation>
    </message>
    <message>
        <source>the number of its people</source>
        <translation>кількість його жителів</translation>
    </message>
    <message>
        <source>the paragraph before names it</source>
        <translation>її називає попередній абзац</translation>
    </message>
    <message>
        <source>the paragraph before names it, and this one none</source>
        <translation>її називає попередній абзац, а цей — жодної</translation>
    </message>
    <message>
        <source>the paragraph names it before</source>
        <translation>абзац називає її раніше</translation>
    </message>
    <message>
        <source>the sentence before begins with it</source>
        <translation>з неї починається попереднє речення</translation>
    </message>
    <message>
        <source>the sentence begins with it</source>
        <translation>з неї починається речення</translation>
    </message>
    <message>
        <source>the sentence takes place there</source>
        <translation>дія речення там</translation>
    </message>
    <message>
        <source>well known to the news</source>
        <translation>добре відомий з новин</translation>
    </message>
    <message>
        <source>“its” means the country named before</source>
        <translation>«її» — це країна, названа раніше</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A map explorer for the news.</source>
        <translation>Карта-путівник новинами.</translation>
    </message>
    <message>
        <source>Dateline works, but forgets its layout; make the folder writable to keep it.</source>
        <translation>Dateline працює, але забуває розташування панелей; щоб воно зберігалося, дозвольте запис у теку.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Відкривається {name}…</translation>
    </message>
    <message>
        <source>The article that lay open cannot be shown.</source>
        <translation>Статтю, яка була відкрита, не можна показати.</translation>
    </message>
    <message>
        <source>The sample is shown instead; open the article’s own file.</source>
        <translation>Замість неї показано зразок; відкрийте файл самої статті.</translation>
    </message>
    <message>
        <source>The settings folder {folder} cannot be written.</source>
        <translation>Немає права запису в теку налаштувань {folder}.</translation>
    </message>
    <message>
        <source>an article or a .dateline document to open</source>
        <translation>стаття або документ .dateline, який потрібно відкрити</translation>
    </message>
    <message>
        <source>close once the map can be used</source>
        <translation>закритися, щойно карта готова</translation>
    </message>
    <message>
        <source>keep the settings in this file</source>
        <translation>зберігати налаштування в цьому файлі</translation>
    </message>
    <message>
        <source>print the start's milestones</source>
        <translation>вивести етапи запуску</translation>
    </message>
</context>
<context>
    <name>then</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n місяць</numerusform>
            <numerusform>%n місяці</numerusform>
            <numerusform>%n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Місяці</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Тепер</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Speaks most of</source>
        <translation>Говорить найбільше про</translation>
    </message>
    <message>
        <source>Spoken of by</source>
        <translation>Про неї говорять</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тоді</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>Who of whom</source>
        <translation>Хто про кого</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>speaks of {country}</source>
        <translation>говорить про країну {country}</translation>
    </message>
    <message>
        <source>spoken of by {country}</source>
        <translation>про неї говорить {country}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} з {all}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Latitudes run from -90 to 90 degrees.</source>
        <translation>Широта буває від -90 до 90 градусів.</translation>
    </message>
    <message>
        <source>There is no place at latitude {latitude}, longitude {longitude}.</source>
        <translation>Немає місця із широтою {latitude} і довготою {longitude}.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n countr(y|ies) of this article.</source>
        <translation>
            <numerusform>%n країна цієї статті.</numerusform>
            <numerusform>%n країни цієї статті.</numerusform>
            <numerusform>%n країн цієї статті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n лідер</numerusform>
            <numerusform>%n лідери</numerusform>
            <numerusform>%n лідерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагменти</numerusform>
            <numerusform>%n фрагментів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about it</source>
        <translation>
            <numerusform>%n цитата про неї</numerusform>
            <numerusform>%n цитати про неї</numerusform>
            <numerusform>%n цитат про неї</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by its people</source>
        <translation>
            <numerusform>%n цитата її людей</numerusform>
            <numerusform>%n цитати її людей</numerusform>
            <numerusform>%n цитат її людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) about it</source>
        <translation>
            <numerusform>%n переказане висловлювання про неї</numerusform>
            <numerusform>%n переказані висловлювання про неї</numerusform>
            <numerusform>%n переказаних висловлювань про неї</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) by its people</source>
        <translation>
            <numerusform>%n переказане висловлювання її людей</numerusform>
            <numerusform>%n переказані висловлювання її людей</numerusform>
            <numerusform>%n переказаних висловлювань її людей</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про неї</translation>
    </message>
    <message>
        <source>Asked for and not in it: {condition}.</source>
        <translation>Вимагалося, але тут цього немає: {condition}.</translation>
    </message>
    <message>
        <source>At least one whole sentence of their people is quoted.</source>
        <translation>Цитують принаймні одне ціле речення її людей.</translation>
    </message>
    <message>
        <source>Counted among the leaders.</source>
        <translation>Вважається лідером.</translation>
    </message>
    <message>
        <source>Counted are mentions, quotes about a country, and events: {range}.</source>
        <translation>Враховуються згадки, цитати про країну та події: {range}.</translation>
    </message>
    <message>
        <source>Counted are quotes by people of a country: {range}.</source>
        <translation>Враховуються цитати людей країни: {range}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>Країна: {country}.</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Дата: {date}</translation>
    </message>
    <message>
        <source>Events in which {country} takes part, or which took place there.</source>
        <translation>Події, у яких бере участь {country} або які сталися там.</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Місце відправлення</translation>
    </message>
    <message>
        <source>Filed from here: a pin, and no shade of its own.</source>
        <translation>Місце відправлення статті: шпилька, без власного відтінку.</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Знайдено: {words}</translation>
    </message>
    <message>
        <source>Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.</source>
        <translation>Штрихування в режимі «Хто говорить»: про неї говорять, але ніхто з неї не говорить.</translation>
    </message>
    <message>
        <source>Heads of state or government, ministers, legislators, envoys, heads of parties or bodies, of {country}; former ones too.</source>
        <translation>Глави держав та урядів, міністри, депутати, посланці, керівники партій та відомств, також колишні; країна: {country}.</translation>
    </message>
    <message>
        <source>It fits: {condition}.</source>
        <translation>Підходить: {condition}.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Дати немає.</translation>
    </message>
    <message>
        <source>It is about {country}.</source>
        <translation>Про країну: {country}.</translation>
    </message>
    <message>
        <source>It is addressed to {country}.</source>
        <translation>Звернено до країни: {country}.</translation>
    </message>
    <message>
        <source>It is dated {date}, within the days asked for.</source>
        <translation>Дата — {date}, у межах заданих днів.</translation>
    </message>
    <message>
        <source>It is not tied to {country}.</source>
        <translation>Немає зв’язку: {country}.</translation>
    </message>
    <message>
        <source>It is tied to {country}, as was asked.</source>
        <translation>Є зв’язок, як і вимагалося: {country}.</translation>
    </message>
    <message>
        <source>It stands at characters {start} to {end} of the text.</source>
        <translation>Стоїть у тексті на знаках з {start} по {end}.</translation>
    </message>
    <message>
        <source>It stands in paragraph {number} of the article.</source>
        <translation>Стоїть в абзаці {number} статті.</translation>
    </message>
    <message>
        <source>It stands no longer in the article: search again.</source>
        <translation>Цього вже немає в статті: повторіть пошук.</translation>
    </message>
    <message>
        <source>It stays undated.</source>
        <translation>Лишається без дати.</translation>
    </message>
    <message>
        <source>It took place in {country}.</source>
        <translation>Місце події: {country}.</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Згадана</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s).</source>
        <translation>
            <numerusform>Названа %n раз.</numerusform>
            <numerusform>Названа %n рази.</numerusform>
            <numerusform>Названа %n разів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, but not what the article is about: no outline.</source>
        <translation>Названа, але стаття не про неї: без контуру.</translation>
    </message>
    <message>
        <source>Next came {country}</source>
        <translation>Наступна — {country}</translation>
    </message>
    <message>
        <source>No colour: nothing in the article is of it or about it.</source>
        <translation>Без кольору: у статті немає ні її слів, ні слів про неї.</translation>
    </message>
    <message>
        <source>Not all words stand in it: it answers the question.</source>
        <translation>Не всі слова є в цитаті: вона відповідає на запитання.</translation>
    </message>
    <message>
        <source>Not counted among the leaders.</source>
        <translation>Не вважається лідером.</translation>
    </message>
    <message>
        <source>Passages are about them, but nobody of them is quoted: hatched.</source>
        <translation>Про них говориться, але нікого з них не процитовано: штрихування.</translation>
    </message>
    <message>
        <source>Places where the article names {country}.</source>
        <translation>Місця, де стаття називає країну: {country}.</translation>
    </message>
    <message>
        <source>Quoted in fragments only</source>
        <translation>Цитують лише фрагментами</translation>
    </message>
    <message>
        <source>Quoted in sentences</source>
        <translation>Цитують реченнями</translation>
    </message>
    <message>
        <source>Quotes of others that are about {country} or addressed to it.</source>
        <translation>Цитати інших про країну або звернені до неї: {country}.</translation>
    </message>
    <message>
        <source>Quotes whose speaker is of {country}; terms in quotation marks do not count.</source>
        <translation>Цитати людей країни ({country}); терміни в лапках не враховуються.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the month.</source>
        <translation>Дату зрозуміло так: {days}, з точністю до місяця.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the season.</source>
        <translation>Дату зрозуміло так: {days}, з точністю до пори року.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the week.</source>
        <translation>Дату зрозуміло так: {days}, з точністю до тижня.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the year.</source>
        <translation>Дату зрозуміло так: {days}, з точністю до року.</translation>
    </message>
    <message>
        <source>Read as {days}.</source>
        <translation>Дату зрозуміло так: {days}</translation>
    </message>
    <message>
        <source>Relative dates count from the publication, {day}.</source>
        <translation>Відносні дати відлічуються від дня публікації ({day}).</translation>
    </message>
    <message>
        <source>Role as the article gives it: {role}.</source>
        <translation>Роль, як її дає стаття: {role}.</translation>
    </message>
    <message>
        <source>Share of all namings: {share}.</source>
        <translation>Частка всіх згадок: {share}.</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Автора цитати не вказано</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Автор цитати: {name}.</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>Про кого говорять</translation>
    </message>
    <message>
        <source>Spoken about, never get a word</source>
        <translation>Про них говорять, їм слова не дають</translation>
    </message>
    <message numerus="yes">
        <source>Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).</source>
        <translation>
            <numerusform>Про кого говорять: відтінок {shade} з {shades}, за %n фрагмент ({counts}).</numerusform>
            <numerusform>Про кого говорять: відтінок {shade} з {shades}, за %n фрагменти ({counts}).</numerusform>
            <numerusform>Про кого говорять: відтінок {shade} з {shades}, за %n фрагментів ({counts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure to {percent} % by its signs</source>
        <translation>Надійність за ознаками: {percent} %</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>Країну в статті не вказано.</translation>
    </message>
    <message>
        <source>The article gives no words for a date.</source>
        <translation>Слів про дату у статті немає.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <translation>У статті сказано «{words}».</translation>
    </message>
    <message>
        <source>The article was filed from {place}, which is not what it is about.</source>
        <translation>Місце відправлення статті — {place}; стаття не про нього.</translation>
    </message>
    <message>
        <source>The article’s word for it: “{word}”.</source>
        <translation>У статті це названо так: «{word}».</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen</source>
        <translation>Посада не називає країни; вибрано {country}</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen, sure to {percent} %</source>
        <translation>Посада не називає країни; вибрано {country}, певність {percent} %</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>Дата публікації невідома.</translation>
    </message>
    <message>
        <source>The speaker is not stated.</source>
        <translation>Автора цитати не вказано.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Країна автора цитати: {country}.</translation>
    </message>
    <message>
        <source>Their people are quoted with fragments or terms, or told of in other words.</source>
        <translation>Її людей цитують фрагментами чи термінами або переказують іншими словами.</translation>
    </message>
    <message>
        <source>Tie to {country}</source>
        <translation>Зв’язок: {country}</translation>
    </message>
    <message>
        <source>What is counted: {rule}</source>
        <translation>Що лічиться: {rule}</translation>
    </message>
    <message>
        <source>What others said about {country}, told in the article’s words.</source>
        <translation>Що інші сказали про країну {country}, словами статті.</translation>
    </message>
    <message>
        <source>What people of {country} said, told in the article’s words and not in marks.</source>
        <translation>Що сказали люди країни {country}, словами статті, а не в лапках.</translation>
    </message>
    <message>
        <source>What the article is about: a strong outline.</source>
        <translation>Про що стаття: жирний контур.</translation>
    </message>
    <message>
        <source>Where the article was filed: a pin, a dashed outline, no colour.</source>
        <translation>Звідки надіслано статтю: шпилька, пунктирний контур, без кольору.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>Who speaks: shade {shade} of {shades}, for {counts}.</source>
        <translation>Хто говорить: відтінок {shade} з {shades} ({counts}).</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>невідомий день</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>ролі в тексті немає</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>{country} takes part in it.</source>
        <translation>{country} бере участь.</translation>
    </message>
    <message>
        <source>{country}: all that is counted</source>
        <translation>{country}: усе, що пораховано</translation>
    </message>
    <message>
        <source>{country}: the colour on the map</source>
        <translation>{country}: колір на карті</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} і більше</translation>
    </message>
    <message>
        <source>{mode}: shade {shade} of {shades}</source>
        <translation>{mode}: відтінок {shade} з {shades}</translation>
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
        <translation>«{typed}» — автор цитати: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” is the verb it is told with: {found}.</source>
        <translation>«{typed}» — дієслово, яким це передано: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in a name or role: {found}.</source>
        <translation>«{typed}» стоїть в імені або ролі: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in the words: {found}.</source>
        <translation>«{typed}» стоїть у словах: {found}.</translation>
    </message>
    <message>
        <source>“{words}”: {country} was chosen, sure to {percent} %</source>
        <translation>«{words}»: вибрано {country}, певність {percent} %</translation>
    </message>
</context>
</TS>
