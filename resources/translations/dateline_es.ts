<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>The library has no other account of the same days and places.</source>
        <translation>La biblioteca no tiene otro relato de los mismos días y lugares.</translation>
    </message>
    <message>
        <source>Two Accounts</source>
        <translation>Dos relatos</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Omitido: {names}.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Compare the Two Articles…</source>
        <translation>Comparar los dos artículos…</translation>
    </message>
    <message>
        <source>Compare with the Open Article…</source>
        <translation>Comparar con el artículo abierto…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>Not the Same Story</source>
        <translation>No es la misma historia</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take Out of the Bin</source>
        <translation>Sacar de la papelera</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation>Filtrar los artículos por título</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Filtrar por título</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Más citas</translation>
    </message>
    <message>
        <source>Newest kept</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Últimos publicados</translation>
    </message>
    <message>
        <source>No article fits. Take a filter off to see more.</source>
        <translation>Ningún artículo coincide. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>No articles yet: open one, paste one, or drop one here.</source>
        <translation>Aún no hay artículos: abra, pegue o suelte uno aquí.</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Orden de los artículos</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Rename Article</source>
        <translation>Cambiar el nombre del artículo</translation>
    </message>
    <message>
        <source>Table of Details…</source>
        <translation>Tabla de datos…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up Library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>No library is open, so there is nothing to do.</source>
        <translation>No hay ninguna biblioteca abierta, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Restaurar la biblioteca</translation>
    </message>
    <message>
        <source>The library is as it was in {name}.</source>
        <translation>La biblioteca vuelve a estar como en {name}.</translation>
    </message>
    <message>
        <source>The library is backed up as {name}.</source>
        <translation>La copia de seguridad de la biblioteca se guardó como {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What it held before is kept as {name}.</source>
        <translation>Su contenido anterior se conserva como {name}.</translation>
    </message>
</context>
<context>
    <name>BinFoot</name>
    <message>
        <source>Delete for Good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message numerus="yes">
        <source>%n quote(s) copied, each with its source.</source>
        <translation>
            <numerusform>%n cita copiada, con su fuente.</numerusform>
            <numerusform>%n citas copiadas, cada una con su fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copiado con su fuente.</translation>
    </message>
    <message>
        <source>{what}: taken out. Ctrl+Z brings it back.</source>
        <translation>{what}: quitado. Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>CardPageView</name>
    <message>
        <source>Nothing here any more</source>
        <translation>Aquí ya no hay nada</translation>
    </message>
    <message>
        <source>Quotes, people and events</source>
        <translation>Citas, personas y hechos</translation>
    </message>
    <message>
        <source>The article has nothing for this page.</source>
        <translation>El artículo no tiene nada para esta página.</translation>
    </message>
</context>
<context>
    <name>CardPlaces</name>
    <message>
        <source>Choose a quote first: click its card.</source>
        <translation>Elija antes una cita: haga clic en su ficha.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Open Draft…</source>
        <translation>&amp;Abrir borrador…</translation>
    </message>
    <message>
        <source>Check Quotations</source>
        <translation>Comprobar citas</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Draft to check</source>
        <translation>Borrador para comprobar</translation>
    </message>
    <message>
        <source>Open a Draft</source>
        <translation>Abrir un borrador</translation>
    </message>
    <message>
        <source>Paste a sentence or a draft: its quotations are looked up in the library.</source>
        <translation>Pegue una frase o un borrador: sus citas se buscan en la biblioteca.</translation>
    </message>
    <message>
        <source>Quotations; Enter shows the source</source>
        <translation>Citas; Intro muestra la fuente</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>No hay biblioteca: abra o importe antes artículos.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Aún no hay nada que comprobar.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Escriba para acotar</translation>
    </message>
    <message>
        <source>Type to narrow, or {own}</source>
        <translation>Escriba para acotar, o {own}</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export Collection…</source>
        <translation>Exportar la colección…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>No collection yet: choose a quote and put it into one, or make one here.</source>
        <translation>Aún no hay colecciones: elija una cita y póngala en una, o cree una aquí.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Quotes of the collection; Enter shows one</source>
        <translation>Citas de la colección; Intro muestra una</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>What this quote is here for</source>
        <translation>Para qué está aquí esta cita</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>ya no está en la biblioteca</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Collection (a new name makes a new one)</source>
        <translation>Colección (un nombre nuevo crea otra)</translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Ya está en «{name}».</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>Put into Collection</source>
        <translation>Poner en una colección</translation>
    </message>
    <message>
        <source>Put into “{name}”.</source>
        <translation>Puesta en «{name}».</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read Articles</source>
        <translation>&amp;Leer los artículos</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Each row of {name} is an article. This is what its columns hold:</source>
        <translation>Cada fila de {name} es un artículo. Esto contienen sus columnas:</translation>
    </message>
    <message>
        <source>Rows without a text are left out, and named.</source>
        <translation>Las filas sin texto se omiten y se nombran.</translation>
    </message>
    <message>
        <source>Say which column holds the text of the articles.</source>
        <translation>Diga qué columna contiene el texto de los artículos.</translation>
    </message>
    <message>
        <source>The columns’ names</source>
        <translation>Los nombres de las columnas</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Qué contiene «{column}»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles and Dateline documents</source>
        <translation>Artículos y documentos de Dateline</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>No hay nada que leer en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Click an entry, or press Enter on it, to see it in its article.</source>
        <translation>Haga clic en una entrada, o pulse Intro, para verla en su artículo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare Articles</source>
        <translation>Comparar artículos</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What both articles have and what only one has</source>
        <translation>Lo que tienen ambos artículos y lo que solo tiene uno</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Choose two articles in the list to compare them (Ctrl+click).</source>
        <translation>Elija dos artículos de la lista para compararlos (Ctrl+clic).</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation>Añadido. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Corrected. Ctrl+Z takes it back.</source>
        <translation>Corregido. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Speaker now: {name}. Ctrl+Z takes it back.</source>
        <translation>Autor de la cita: {name}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Which country does it always mean?</source>
        <translation>¿Qué país es siempre?</translation>
    </message>
    <message>
        <source>Which country is it in?</source>
        <translation>¿En qué país está?</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>{name} and {other} are one person now. Ctrl+Z parts them.</source>
        <translation>{name} y {other} son ahora una sola persona. Ctrl+Z las separa.</translation>
    </message>
</context>
<context>
    <name>CountriesList</name>
    <message>
        <source>Countries of the article, by evidence</source>
        <translation>Países del artículo, por número de apariciones</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>How it stands in the article</source>
        <translation>Qué lugar tiene en el artículo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Most evidence first</source>
        <translation>Primero lo más documentado</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrado</translation>
    </message>
    <message>
        <source>Quotes about it</source>
        <translation>Citas sobre el país</translation>
    </message>
    <message>
        <source>Quotes by its people</source>
        <translation>Citas de su gente</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Click a country on the map, or choose one in the list.</source>
        <translation>Haga clic en un país del mapa o elija uno de la lista.</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Ningún país elegido</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Mostrar todo: {name}</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>El artículo no indica ningún país.</translation>
    </message>
    <message>
        <source>The article was filed from {place}.</source>
        <translation>El artículo se envió desde {place}.</translation>
    </message>
    <message>
        <source>This long article is being read …</source>
        <translation>Se está leyendo este artículo largo…</translation>
    </message>
    <message>
        <source>{name} is not in this article.</source>
        <translation>{name} no está en este artículo.</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Quotes, people and events of the country</source>
        <translation>Citas, personas y acontecimientos del país</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>Dateline made a mistake. You can go on working; to be safe, start it again.</source>
        <translation>Se ha producido un error en Dateline. Puede seguir trabajando; por seguridad, reinicie la aplicación.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report below helps whoever looks into it.</source>
        <translation>No se ha enviado nada. El informe de abajo ayudará a quien lo investigue.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The open article was kept in {file}.</source>
        <translation>El artículo abierto se guardó en {file}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}). Choose another folder.</source>
        <translation>No se puede escribir {name} ({why}). Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>CurrentArticle</name>
    <message>
        <source>Known already: “{title}” is in the list as you left it.</source>
        <translation>Ya conocido: «{title}» está en la lista tal como lo dejó.</translation>
    </message>
    <message>
        <source>Known already: “{title}” is shown as you left it.</source>
        <translation>Ya conocido: «{title}» se muestra como usted lo dejó.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>for example 30 November 2022, November 2022, or 2022</source>
        <translation>por ejemplo 30 de noviembre de 2022, noviembre de 2022 o 2022</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Corrections of this article</source>
        <translation>Correcciones de este artículo</translation>
    </message>
    <message>
        <source>Nothing was corrected in this article.</source>
        <translation>En este artículo no se corrigió nada.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Sources cited as</source>
        <translation>&amp;Fuentes citadas según</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Holds the article’s full text: mind the rights of its author.</source>
        <translation>Contiene el texto completo del artículo: tenga en cuenta los derechos de su autor.</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Medio, título, día</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any or none</source>
        <translation>Con o sin etiqueta</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>No article has a tag yet</source>
        <translation>Ningún artículo tiene aún etiqueta</translation>
    </message>
    <message>
        <source>Only articles with a tag</source>
        <translation>Solo artículos con etiqueta</translation>
    </message>
    <message>
        <source>Only articles with the tag {name}</source>
        <translation>Solo artículos con la etiqueta {name}</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Solo artículos con estrella</translation>
    </message>
    <message>
        <source>Only unread articles</source>
        <translation>Solo artículos no leídos</translation>
    </message>
    <message>
        <source>Show the deleted articles</source>
        <translation>Mostrar los artículos eliminados</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Save Picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Guardar tabla</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>Group the results: {way}</source>
        <translation>Agrupar los resultados: {way}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Close this hint</source>
        <translation>Cerrar esta sugerencia</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Click a country</source>
        <translation>Haga clic en un país</translation>
    </message>
    <message>
        <source>Click a quote to see its sentence</source>
        <translation>Haga clic en una cita para ver su frase</translation>
    </message>
    <message>
        <source>Drop any article here</source>
        <translation>Suelte aquí cualquier artículo</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Pasted page</source>
        <translation>Página pegada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>ItemPages</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>Revisar todo</translation>
    </message>
    <message>
        <source>Review the whole library (Ctrl+Shift+R)</source>
        <translation>Revisar toda la biblioteca (Ctrl+Mayús+R)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>Dateline speaks this language from its next start on.</source>
        <translation>Dateline hablará este idioma a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Start Again Now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>LatePanes</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Corrections, the newest first</source>
        <translation>Correcciones, la más reciente primero</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Take Back (Del)</source>
        <translation>Deshacer (Supr)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles (Ctrl+5)</source>
        <translation>Artículos (Ctrl+5)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Countries (Ctrl+3)</source>
        <translation>Países (Ctrl+3)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Sin conexión: nada sale de este equipo</translation>
    </message>
    <message>
        <source>People (Ctrl+4)</source>
        <translation>Personas (Ctrl+4)</translation>
    </message>
    <message>
        <source>Search (Ctrl+2)</source>
        <translation>Buscar (Ctrl+2)</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>enviado desde {place}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Read the article again; from then on it is.</source>
        <translation>Lea de nuevo el artículo; desde entonces se guarda.</translation>
    </message>
    <message>
        <source>Save the article as a document (File, Save) to keep them.</source>
        <translation>Guarde el artículo como documento (Archivo, Guardar documento) para conservarlas.</translation>
    </message>
    <message>
        <source>The library may be read but not changed: corrections are not kept.</source>
        <translation>La biblioteca se puede leer pero no cambiar: las correcciones no se guardan.</translation>
    </message>
    <message>
        <source>What the article was before its corrections is not kept.</source>
        <translation>No se guarda cómo era el artículo antes de sus correcciones.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Ampliar (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Reducir (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>The Original of This Article</source>
        <translation>El original de este artículo</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>&amp;Guardar tabla…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Overview of what this search finds</source>
        <translation>Panorama de lo que halla esta búsqueda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Table of the overview; Enter shows a row’s quotes</source>
        <translation>Tabla del panorama; Intro muestra las citas de una fila</translation>
    </message>
    <message>
        <source>The whole library, or what a search finds</source>
        <translation>Toda la biblioteca, o lo que halla una búsqueda</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>No hay biblioteca: abra o importe antes artículos.</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toda la biblioteca</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Decided otherwise already, which is kept: </source>
        <translation>Ya decidido de otro modo, se conserva: </translation>
    </message>
    <message>
        <source>Left out, what holds already is kept: {rule}</source>
        <translation>Omitido, se conserva lo que ya rige: {rule}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitido: {why}</translation>
    </message>
    <message>
        <source>The pack changes nothing in the library’s articles.</source>
        <translation>El paquete no cambia nada en los artículos de la biblioteca.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Apply Correction Pack</source>
        <translation>Aplicar paquete de correcciones</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>Aplicar {name}</translation>
    </message>
    <message>
        <source>Correction packs</source>
        <translation>Paquetes de correcciones</translation>
    </message>
    <message>
        <source>From now on this holds for every article that comes in.</source>
        <translation>Desde ahora vale para todo artículo que llegue.</translation>
    </message>
    <message>
        <source>It holds for articles that come in; the others are as they were.</source>
        <translation>Rige para los artículos que lleguen; los demás quedan como estaban.</translation>
    </message>
    <message>
        <source>It takes the place of: {rules}.</source>
        <translation>Sustituye a: {rules}.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet: there is nothing to save.</source>
        <translation>Aún no se corrigió nada: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Save Corrections as Pack</source>
        <translation>Guardar correcciones como paquete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Who decided, as others will read it (may stay empty):</source>
        <translation>Quién decidió, como otros lo leerán (puede quedar vacío):</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Save Map Picture</source>
        <translation>Guardar imagen del mapa</translation>
    </message>
</context>
<context>
    <name>ParticularsAsking</name>
    <message>
        <source>Choose articles in the list first (Ctrl+click, or Ctrl+A for all).</source>
        <translation>Elija primero artículos en la lista (Ctrl+clic, o Ctrl+A para todos).</translation>
    </message>
</context>
<context>
    <name>ParticularsDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Set for All Chosen…</source>
        <translation>&amp;Aplicar a todos los elegidos…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Details of the articles</source>
        <translation>Datos de los artículos</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Rellenar hacia a&amp;bajo</translation>
    </message>
</context>
<context>
    <name>ParticularsModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>ParticularsSheet</name>
    <message>
        <source>About this article</source>
        <translation>Acerca de este artículo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Enviado desde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>for example 30 November 2022, or 2022-11-30</source>
        <translation>por ejemplo 30 de noviembre de 2022, o 2022-11-30</translation>
    </message>
    <message>
        <source>not stated in the article</source>
        <translation>no se indica en el artículo</translation>
    </message>
    <message>
        <source>not stated; the file suggests {day}</source>
        <translation>no se indica; el archivo sugiere {day}</translation>
    </message>
    <message>
        <source>not stated; “Tuesday” and “last week” stay without a date until it is known</source>
        <translation>no se indica; hasta que se conozca, «el martes» y «la semana pasada» quedan sin fecha</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022, or leave it empty.</source>
        <translation>«{day}» no es un día. Escriba algo como 30 de noviembre de 2022, o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>ParticularsTable</name>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Columnas; un clic ordena</translation>
    </message>
    <message>
        <source>Details of the articles, one in each row</source>
        <translation>Datos de los artículos, uno en cada fila</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Set for All Chosen</source>
        <translation>Aplicar a todos los elegidos</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Order of the people</source>
        <translation>Orden de las personas</translation>
    </message>
    <message>
        <source>People of the article</source>
        <translation>Personas del artículo</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Searching the library</source>
        <translation>Buscando en la biblioteca</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <source>Fix… (F)</source>
        <translation>Corregir… (F)</translation>
    </message>
    <message>
        <source>Not this (X)</source>
        <translation>Esto no (X)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Saltar (Espacio)</translation>
    </message>
    <message>
        <source>What comes after it</source>
        <translation>Qué viene después</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Accept the {count} shown here</source>
        <translation>Aceptar los {count} mostrados aquí</translation>
    </message>
    <message>
        <source>Nothing waits for your eye: what is left is sure, or you decided it.</source>
        <translation>Nada espera su mirada: lo que queda es seguro, o ya lo decidió.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review the library</source>
        <translation>Revisar la biblioteca</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Quitado. Ctrl+Z lo devuelve.</translation>
    </message>
    <message>
        <source>{count} of {total} decided</source>
        <translation>{count} de {total} decididos</translation>
    </message>
    <message>
        <source>{read} of {count} articles read</source>
        <translation>{read} de {count} artículos leídos</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>There is no text to read: open your own copy of the article.</source>
        <translation>No hay texto que leer: abra su propia copia del artículo.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Add one to its speech.</source>
        <translation>Este equipo no tiene voz para el idioma {language}. Añada una a su síntesis de voz.</translation>
    </message>
    <message>
        <source>This computer has no voice. To get one, run “{line}”.</source>
        <translation>Este equipo no tiene voz. Para tener una, ejecute «{line}».</translation>
    </message>
    <message>
        <source>This computer’s voice failed; nothing more is read.</source>
        <translation>La voz de este equipo falló; no se lee nada más.</translation>
    </message>
    <message>
        <source>sentence {number} of {count}</source>
        <translation>oración {number} de {count}</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Restore to the story</source>
        <translation>Devolver al texto</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every article is read with the present rules already.</source>
        <translation>Todos los artículos están leídos ya con las reglas actuales.</translation>
    </message>
    <message>
        <source>Every correction of yours is kept: an article in which one would be lost stays as it is. You can go on working meanwhile, and take it all back afterwards.</source>
        <translation>Se conservan todas sus correcciones: un artículo en el que se perdería alguna queda como está. Mientras tanto puede seguir trabajando, y deshacerlo todo después.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read Again Anyway</source>
        <translation>Volver a leer de todos modos</translation>
    </message>
    <message>
        <source>Read All Articles Again</source>
        <translation>Volver a leer todos los artículos</translation>
    </message>
    <message>
        <source>The document's reading is used.</source>
        <translation>Se usa la lectura del documento.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use the Document</source>
        <translation>Usar el documento</translation>
    </message>
    <message>
        <source>“{title}” is known already and shown as you left it; the document has it otherwise.</source>
        <translation>«{title}» ya se conoce y se muestra tal como lo dejó; en el documento es distinto.</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review, {count} to look at</source>
        <translation>Revisión, {count} por mirar</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Quotes (dashes) and hits (diamonds) in the whole article</source>
        <translation>Citas (rayas) y resultados (rombos) en todo el artículo</translation>
    </message>
    <message>
        <source>Quotes and hits in the whole article</source>
        <translation>Citas y resultados en todo el artículo</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>No rule holds: choose “Never a person” or “Always this country” on a card.</source>
        <translation>No rige ninguna regla: elija «Nunca una persona» o «Siempre este país» en una ficha.</translation>
    </message>
    <message>
        <source>Rules for every article</source>
        <translation>Reglas para todos los artículos</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody has a name that sounds alike: type part of another name.</source>
        <translation>Nadie tiene un nombre parecido: escriba parte de otro nombre.</translation>
    </message>
    <message>
        <source>Nobody of the library has such a name.</source>
        <translation>Nadie de la biblioteca se llama así.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Personas de la biblioteca</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>Misma persona que</translation>
    </message>
    <message>
        <source>Who is {name} in other articles?</source>
        <translation>¿Quién es {name} en otros artículos?</translation>
    </message>
</context>
<context>
    <name>SameStories</name>
    <message>
        <source>Not the Same Story</source>
        <translation>No es la misma historia</translation>
    </message>
    <message>
        <source>“{title}” is the same story as “{other}”; it is counted once.</source>
        <translation>«{title}» es la misma historia que «{other}»; se cuenta una vez.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Dateline documents</source>
        <translation>Documentos de Dateline</translation>
    </message>
    <message>
        <source>Dateline failed to write the file ({why}).</source>
        <translation>Dateline no pudo escribir el archivo ({why}).</translation>
    </message>
    <message>
        <source>Save Document</source>
        <translation>Guardar documento</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} guardado en {folder}.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search in: {where}</source>
        <translation>Buscar en: {where}</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Cómo continuar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search quotes, people, countries</source>
        <translation>Buscar citas, personas, países</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Últimas búsquedas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved and past searches</source>
        <translation>Búsquedas guardadas y anteriores</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Did you mean: {words}</source>
        <translation>¿Quiso decir: {words}?</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Búsquedas anteriores</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por ejemplo:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Posición entre los resultados</translation>
    </message>
    <message>
        <source>Remove: {part}</source>
        <translation>Quitar: {part}</translation>
    </message>
    <message>
        <source>Searched before:</source>
        <translation>Buscado antes:</translation>
    </message>
    <message>
        <source>Searching the library. Esc stops it.</source>
        <translation>Buscando en la biblioteca. Esc detiene la búsqueda.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>{count} without: {part}</source>
        <translation>{count} sin: {part}</translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message>
        <source>A person or a country</source>
        <translation>Una persona o un país</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Table; Enter shows a row’s quotes</source>
        <translation>Tabla; Intro muestra las citas de una fila</translation>
    </message>
    <message>
        <source>The library has no dated quote by or about “{name}”.</source>
        <translation>La biblioteca no tiene citas fechadas de «{name}» ni sobre ello.</translation>
    </message>
    <message>
        <source>Then and Now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>No hay biblioteca: abra o importe antes artículos.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Whose words then and now</source>
        <translation>Las palabras de quién, antes y ahora</translation>
    </message>
    <message>
        <source>Write a person’s or a country’s name, and press Enter.</source>
        <translation>Escriba el nombre de una persona o de un país y pulse Intro.</translation>
    </message>
    <message>
        <source>now is since {month}</source>
        <translation>ahora es desde {month}</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Timeline of events and dated quotes</source>
        <translation>Cronología de acontecimientos y citas con fecha</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Fold the timeline</source>
        <translation>Plegar la cronología</translation>
    </message>
    <message>
        <source>Remove the time range</source>
        <translation>Quitar el intervalo de tiempo</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Mostrar lo mismo en una tabla</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Desplegar la cronología</translation>
    </message>
    <message>
        <source>{days}: {count} of {total}</source>
        <translation>{days}: {count} de {total}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Events and dated quotes as a table</source>
        <translation>Acontecimientos y citas con fecha en una tabla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Buscar en el artículo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Seguir el texto</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texto más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters and reading</source>
        <translation>Letras y lectura</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Texto más pequeño (Ctrl+−)</translation>
    </message>
    <message>
        <source>The map goes along with the paragraph you read</source>
        <translation>El mapa sigue el párrafo que está leyendo</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Tamaño normal (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>Pasajes del artículo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The correction was not made: {why}</source>
        <translation>La corrección no se hizo: {why}</translation>
    </message>
</context>
<context>
    <name>_Turner</name>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>Avanzar a la página siguiente</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A map explorer for the news: who said what about which country, and where the article says so.

Everything happens on this computer; nothing leaves it.</source>
        <translation>Un mapa para explorar las noticias: quién dijo qué sobre qué país y dónde lo dice el artículo.

Todo ocurre en este equipo; nada sale de él.</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Acerca de Dateline</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Dateline's icon</source>
        <translation>El icono de Dateline</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions, licence and notices</source>
        <translation>Versiones, licencia y avisos</translation>
    </message>
    <message>
        <source>{name} is missing from this installation.</source>
        <translation>Falta {name} en esta instalación.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%n (person|people) in both</source>
        <translation>
            <numerusform>%n persona en ambos</numerusform>
            <numerusform>%n personas en ambos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Acerca &amp;de Dateline</translation>
    </message>
    <message>
        <source>&amp;Apply Pack…</source>
        <translation>A&amp;plicar paquete…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ar&amp;tículos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Back up Library…</source>
        <translation>Copia de seguridad de la &amp;biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Compare Articles…</source>
        <translation>Co&amp;mparar artículos…</translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Source</source>
        <translation>&amp;Copiar cita con fuente</translation>
    </message>
    <message>
        <source>&amp;Corrections of This Article…</source>
        <translation>&amp;Correcciones de este artículo…</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Países</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Fit Map to Article</source>
        <translation>A&amp;justar el mapa al artículo</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Next Country</source>
        <translation>Pa&amp;ís siguiente</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Abrir artículos…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>A&amp;brir página</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panorama</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>&amp;Pegar artículo</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>Resultado a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>&amp;Put into Collection…</source>
        <translation>&amp;Poner en una colección…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Read All Articles Again…</source>
        <translation>Vo&amp;lver a leer todos los artículos…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Remove the Sample</source>
        <translation>&amp;Quitar el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Restore Library…</source>
        <translation>Res&amp;taurar la biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Review What Is Doubtful</source>
        <translation>&amp;Revisar lo dudoso</translation>
    </message>
    <message>
        <source>&amp;Save Corrections as Pack…</source>
        <translation>&amp;Guardar correcciones como paquete…</translation>
    </message>
    <message>
        <source>&amp;Save Document</source>
        <translation>&amp;Guardar documento</translation>
    </message>
    <message>
        <source>&amp;Search Quotes</source>
        <translation>&amp;Buscar citas</translation>
    </message>
    <message>
        <source>&amp;Show the Bin</source>
        <translation>Mostrar la pap&amp;elera</translation>
    </message>
    <message>
        <source>&amp;Table of Details…</source>
        <translation>T&amp;abla de datos…</translation>
    </message>
    <message>
        <source>&amp;Then and Now</source>
        <translation>A&amp;ntes y ahora</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Cro&amp;nología</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>A&amp;rticle Text</source>
        <translation>Te&amp;xto del artículo</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>&amp;Detalles del artículo…</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>Qui&amp;tar la selección</translation>
    </message>
    <message>
        <source>Check &amp;Quotations…</source>
        <translation>Comprobar ci&amp;tas…</translation>
    </message>
    <message>
        <source>Cite as &amp;Outlet, Title, Day</source>
        <translation>Citar por &amp;medio, título, día</translation>
    </message>
    <message>
        <source>Cite in &amp;APA</source>
        <translation>Citar en &amp;APA</translation>
    </message>
    <message>
        <source>Cite in C&amp;hicago</source>
        <translation>Citar en C&amp;hicago</translation>
    </message>
    <message>
        <source>Cite in M&amp;LA</source>
        <translation>Citar en M&amp;LA</translation>
    </message>
    <message>
        <source>Co&amp;llections</source>
        <translation>&amp;Colecciones</translation>
    </message>
    <message>
        <source>Colours as the &amp;System</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Copy &amp;Map Picture</source>
        <translation>Copiar ima&amp;gen del mapa</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;Timeline</source>
        <translation>&amp;Plegar o desplegar la cronología</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal</source>
        <translation>Ori&amp;ginal</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>Pers&amp;onas</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>Page &amp;Before</source>
        <translation>Página ant&amp;erior</translation>
    </message>
    <message>
        <source>Pre&amp;vious Country</source>
        <translation>País anter&amp;ior</translation>
    </message>
    <message>
        <source>Re&amp;store the Sample</source>
        <translation>&amp;Restaurar el ejemplo</translation>
    </message>
    <message>
        <source>Read &amp;Choice Aloud</source>
        <translation>Leer lo &amp;elegido en voz alta</translation>
    </message>
    <message>
        <source>Read Article &amp;Aloud or Stop</source>
        <translation>Leer el &amp;artículo en voz alta o parar</translation>
    </message>
    <message>
        <source>Review the &amp;Whole Library</source>
        <translation>Revisar &amp;toda la biblioteca</translation>
    </message>
    <message>
        <source>Rules for &amp;Every Article…</source>
        <translation>R&amp;eglas para todos los artículos…</translation>
    </message>
    <message>
        <source>Save &amp;Map Picture…</source>
        <translation>Guardar &amp;imagen del mapa…</translation>
    </message>
    <message>
        <source>Save Document &amp;As…</source>
        <translation>Guardar documento co&amp;mo…</translation>
    </message>
    <message>
        <source>T&amp;wo Accounts…</source>
        <translation>&amp;Dos relatos…</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message numerus="yes">
        <source>%n part(s) (is|are) no article:</source>
        <translation>
            <numerusform>%n parte no es un artículo:</numerusform>
            <numerusform>%n partes no son artículos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <translation>
            <numerusform>Omitido: {names} y %n más.</numerusform>
            <numerusform>Omitido: {names} y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) counted again.</source>
        <translation>
            <numerusform>%n artículo vuelve a contarse.</numerusform>
            <numerusform>%n artículos vuelven a contarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n artículo.</numerusform>
            <numerusform>Se han eliminado %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) gone for good.</source>
        <translation>
            <numerusform>Se ha eliminado definitivamente %n artículo.</numerusform>
            <numerusform>Se han eliminado definitivamente %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) out of the bin.</source>
        <translation>
            <numerusform>Se ha sacado %n artículo de la papelera.</numerusform>
            <numerusform>Se han sacado %n artículos de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the same story as another one; each story is counted once.</source>
        <translation>
            <numerusform>%n artículo tiene la misma historia que otro; cada historia se cuenta una vez.</numerusform>
            <numerusform>%n artículos tienen la misma historia que otro; cada historia se cuenta una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin</source>
        <translation>
            <numerusform>%n artículo en la papelera</numerusform>
            <numerusform>%n artículos en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours (is|are) lost.</source>
        <translation>
            <numerusform>Se perderá %n corrección suya.</numerusform>
            <numerusform>Se perderán %n correcciones suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a star.</source>
        <translation>
            <numerusform>%n de ellos tiene estrella.</numerusform>
            <numerusform>%n de ellos tienen estrella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) tags.</source>
        <translation>
            <numerusform>%n de ellos tiene etiquetas.</numerusform>
            <numerusform>%n de ellos tienen etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>%n por leer</numerusform>
            <numerusform>%n por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read again</source>
        <translation>
            <numerusform>%n por volver a leer</numerusform>
            <numerusform>%n por volver a leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was read and found in (it|them) is lost.</source>
        <translation>
            <numerusform>Se perderá todo lo leído y encontrado en él.</numerusform>
            <numerusform>Se perderá todo lo leído y encontrado en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n artículo?</numerusform>
            <numerusform>¿Eliminar definitivamente %n artículos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone. Only a backup would keep (it|them).</source>
        <translation>
            <numerusform>Esta acción no se puede deshacer. Solo una copia de seguridad lo conservaría.</numerusform>
            <numerusform>Esta acción no se puede deshacer. Solo una copia de seguridad los conservaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>reading, {share} %</source>
        <translation>leyendo, {share} %</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con una estrella</translation>
    </message>
    <message>
        <source>the same story as “{title}”</source>
        <translation>la misma historia que «{title}»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Install dateline[dask].</source>
        <translation>Instale dateline[dask].</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>Ningún planificador de Dask responde en {address}.</translation>
    </message>
    <message>
        <source>Running on a cluster needs Dask, which is not installed.</source>
        <translation>Para usar un clúster hace falta Dask, que no está instalado.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine’s memory.</source>
        <translation>{name} es demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>{name} stopped the process that read it.</source>
        <translation>{name} hizo fallar el proceso que lo leía.</translation>
    </message>
</context>
<context>
    <name>border view</name>
    <message>
        <source>De-facto view</source>
        <translation>de hecho</translation>
    </message>
    <message>
        <source>Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel.</source>
        <translation>Basada en las Naciones Unidas: Crimea es Ucrania, el Sáhara Occidental no está dividido, Chipre del Norte es Chipre, Somalilandia es Somalia. No es un mapa de las Naciones Unidas: Kosovo y Taiwán están dibujados aparte, los Altos del Golán con Israel.</translation>
    </message>
    <message>
        <source>UN-based view</source>
        <translation>según la ONU</translation>
    </message>
    <message>
        <source>Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm with Morocco, Northern Cyprus and Somaliland on their own.</source>
        <translation>Quién controlaba el territorio en 2018: Crimea con Rusia, el Sáhara Occidental al oeste del muro con Marruecos, Chipre del Norte y Somalilandia aparte.</translation>
    </message>
</context>
<context>
    <name>borders</name>
    <message>
        <source>Choose one of: {views}.</source>
        <translation>Elija una de estas: {views}.</translation>
    </message>
    <message>
        <source>There is no border view “{view}”.</source>
        <translation>No hay ninguna vista de fronteras «{view}».</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>0 quotations in the draft</source>
        <translation>0 citas en el borrador</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Another speaker’s words</source>
        <translation>Palabras de otro</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Joined from several</source>
        <translation>Unida de varias</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No hallada</translation>
    </message>
    <message>
        <source>Source: “{words}” — {speaker}, {article}</source>
        <translation>Fuente: «{words}» — {speaker}, {article}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Literal</translation>
    </message>
    <message>
        <source>added: “{draft}”</source>
        <translation>añadido: «{draft}»</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>omitido: «{source}»</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>autor de la cita no indicado</translation>
    </message>
    <message>
        <source>“{draft}” where the source has “{source}”</source>
        <translation>«{draft}» donde la fuente tiene «{source}»</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>A term the article sets in quotation marks, not a statement</source>
        <translation>Un término que el artículo pone entre comillas, no una declaración</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Medio, título, día</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of one statement</source>
        <translation>Parte {part} de {parts} de una misma declaración</translation>
    </message>
    <message>
        <source>Partial quote, not a full sentence</source>
        <translation>Cita parcial, no una frase entera</translation>
    </message>
    <message>
        <source>Quoted within someone else's statement</source>
        <translation>Citada dentro de la declaración de otra persona</translation>
    </message>
    <message>
        <source>Reported speech in the article's words, not verbatim</source>
        <translation>Estilo indirecto con palabras del artículo, no literal</translation>
    </message>
    <message>
        <source>Stands inside another quote</source>
        <translation>Está dentro de otra cita</translation>
    </message>
    <message>
        <source>Words in brackets were inserted by the article</source>
        <translation>El artículo insertó las palabras entre corchetes</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>fecha de publicación desconocida</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>autor de la cita no indicado</translation>
    </message>
    <message>
        <source>untitled article</source>
        <translation>artículo sin título</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>No hay ninguna colección «{name}».</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Ejemplos disponibles: {names}.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No usada</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries in both articles</source>
        <translation>Países en ambos artículos</translation>
    </message>
    <message>
        <source>Countries in one article only</source>
        <translation>Países en un solo artículo</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Fechas que no coinciden</translation>
    </message>
    <message>
        <source>In both articles: {counts}</source>
        <translation>En ambos artículos: {counts}</translation>
    </message>
    <message>
        <source>No country is in both articles.</source>
        <translation>Ningún país aparece en ambos artículos.</translation>
    </message>
    <message>
        <source>No statement is quoted in both articles.</source>
        <translation>No se cita ninguna declaración en ambos artículos.</translation>
    </message>
    <message>
        <source>Nobody is named in both articles.</source>
        <translation>No se nombra a nadie en ambos artículos.</translation>
    </message>
    <message>
        <source>People in both articles</source>
        <translation>Personas en ambos artículos</translation>
    </message>
    <message>
        <source>People in one article only</source>
        <translation>Personas en un solo artículo</translation>
    </message>
    <message>
        <source>Quoted in one article only</source>
        <translation>Citado en un solo artículo</translation>
    </message>
    <message>
        <source>Quotes of the same statement</source>
        <translation>Citas de la misma declaración</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Autor de la cita no indicado</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>filed from there</source>
        <translation>lugar de envío</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>the same words, cut otherwise</source>
        <translation>las mismas palabras, cortadas de otro modo</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Ask whoever made it which is meant.</source>
        <translation>Pregunte a quien lo hizo qué se quiso decir.</translation>
    </message>
    <message>
        <source>Choose a correction pack.</source>
        <translation>Elija un archivo de correcciones.</translation>
    </message>
    <message>
        <source>The file was left as it is; ask for another copy of it.</source>
        <translation>El archivo quedó como estaba; pida otra copia.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Actualice Dateline para abrirlo; el archivo no se modificó.</translation>
    </message>
    <message>
        <source>{name} holds no corrections.</source>
        <translation>{name} no contiene correcciones.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as corrections.</source>
        <translation>{name} está dañado y no se puede leer como archivo de correcciones.</translation>
    </message>
    <message>
        <source>{name} says two different things of “{what}”.</source>
        <translation>{name} dice dos cosas distintas de «{what}».</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline.</source>
        <translation>{name} se guardó con una versión más reciente de Dateline.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>%n sobre el país</numerusform>
            <numerusform>%n sobre el país</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as people or adjective</source>
        <translation>
            <numerusform>%n como pueblo o adjetivo</numerusform>
            <numerusform>%n como pueblo o adjetivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by abbreviation</source>
        <translation>
            <numerusform>%n por abreviatura</numerusform>
            <numerusform>%n por abreviatura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n por su nombre</numerusform>
            <numerusform>%n por su nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n dirigente</numerusform>
            <numerusform>%n dirigentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search the library for them.</source>
        <translation>
            <numerusform>%n más: búsquelo en la biblioteca.</numerusform>
            <numerusform>%n más: búsquelos en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n cita de su gente</numerusform>
            <numerusform>%n citas de su gente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n referida</numerusform>
            <numerusform>%n referidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through a city or seat of government</source>
        <translation>
            <numerusform>%n por una ciudad o sede de gobierno</numerusform>
            <numerusform>%n por una ciudad o sede de gobierno</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadido por usted</translation>
    </message>
    <message>
        <source>Always this country…</source>
        <translation>Siempre este país…</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Revisado por usted</translation>
    </message>
    <message>
        <source>Choose who {name} also is in other articles.</source>
        <translation>Elija quién más es {name} en otros artículos.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corregido por usted</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lugar de envío</translation>
    </message>
    <message>
        <source>Fix the date…</source>
        <translation>Corregir la fecha…</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Corregir el autor de la cita</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s). Choose this to part them again.</source>
        <translation>
            <numerusform>En %n artículo. Elija esto para separarlos de nuevo.</numerusform>
            <numerusform>En %n artículos. Elija esto para separarlos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>In other articles ({count})</source>
        <translation>En otros artículos ({count})</translation>
    </message>
    <message>
        <source>Its neighbours in this article</source>
        <translation>Sus vecinos en este artículo</translation>
    </message>
    <message>
        <source>Leaders and people</source>
        <translation>Dirigentes y personas</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>Más acciones con esta ficha</translation>
    </message>
    <message>
        <source>Never a person, in any article</source>
        <translation>Nunca una persona, en ningún artículo</translation>
    </message>
    <message>
        <source>No other article of the library has {name} by this name.</source>
        <translation>Ningún otro artículo de la biblioteca tiene a {name} con este nombre.</translation>
    </message>
    <message>
        <source>No other article of the library names it.</source>
        <translation>Ningún otro artículo de la biblioteca lo nombra.</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>No es una cita</translation>
    </message>
    <message>
        <source>Not an event</source>
        <translation>No es un acontecimiento</translation>
    </message>
    <message>
        <source>Not an organisation</source>
        <translation>No es una organización</translation>
    </message>
    <message>
        <source>Not this country</source>
        <translation>No es este país</translation>
    </message>
    <message>
        <source>Nothing of {name} passes the filter.</source>
        <translation>Nada de {name} pasa el filtro.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisation of {country}</source>
        <translation>Organización de {country}</translation>
    </message>
    <message>
        <source>Part in two…</source>
        <translation>Separar en dos…</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>Poner en una colección…</translation>
    </message>
    <message>
        <source>Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})</source>
        <translation>Citas por meses, de {first} a {last}: {bars} (máximo en {peak}: {count})</translation>
    </message>
    <message>
        <source>Said about</source>
        <translation>Dicho sobre</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Said by {name} about {country}</source>
        <translation>Dicho por {name} sobre {country}</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>La misma que…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <translation>Mostrar en el original</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Autor de la cita no indicado</translation>
    </message>
    <message>
        <source>Taken for the same person: {name}</source>
        <translation>La misma persona: {name}</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>La misma persona que otra</translation>
    </message>
    <message>
        <source>The two are different people again.</source>
        <translation>Vuelven a ser dos personas distintas.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Under this filter: {nothing}.</source>
        <translation>Con este filtro: {nothing}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>about</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>as people or adjective</source>
        <translation>como pueblo o adjetivo</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>por abreviatura</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>country not stated</source>
        <translation>país no indicado</translation>
    </message>
    <message>
        <source>filed from</source>
        <translation>lugar de envío</translation>
    </message>
    <message>
        <source>full sentence</source>
        <translation>frase completa</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>en %n artículo</numerusform>
            <numerusform>en %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unida</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>no events with {name}</source>
        <translation>ningún hecho con {name}</translation>
    </message>
    <message>
        <source>no mentions</source>
        <translation>ninguna mención</translation>
    </message>
    <message>
        <source>no other articles</source>
        <translation>ningún otro artículo</translation>
    </message>
    <message>
        <source>no quotes about {name}</source>
        <translation>ninguna cita sobre {name}</translation>
    </message>
    <message>
        <source>no quotes by {name}</source>
        <translation>ninguna cita de {name}</translation>
    </message>
    <message>
        <source>nobody of {name}</source>
        <translation>nadie de {name}</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>no citado</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>quote in a quote</source>
        <translation>cita dentro de una cita</translation>
    </message>
    <message>
        <source>reported, not quoted</source>
        <translation>referida, no citada</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>por una ciudad o sede de gobierno</translation>
    </message>
    <message>
        <source>to {country}</source>
        <translation>a {country}</translation>
    </message>
    <message>
        <source>words [inserted]</source>
        <translation>palabras [insertadas]</translation>
    </message>
    <message>
        <source>{name} in other articles ({count})</source>
        <translation>{name} en otros artículos ({count})</translation>
    </message>
    <message>
        <source>{name} is taken for the same person from now on.</source>
        <translation>{name} pasa a considerarse la misma persona.</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, a {day}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>Otoño de {year}</translation>
    </message>
    <message>
        <source>Season of {year}</source>
        <translation>Estación de {year}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Primavera de {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Verano de {year}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>Invierno de {year}</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Details corrected</source>
        <translation>Datos corregidos</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Hecho añadido</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <translation>Hecho corregido</translation>
    </message>
    <message>
        <source>Organisation corrected</source>
        <translation>Organización corregida</translation>
    </message>
    <message>
        <source>Parted: {name}</source>
        <translation>Separado: {name}</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Persona corregida</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>Lugar añadido</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>Cita añadida</translation>
    </message>
    <message>
        <source>Quote corrected</source>
        <translation>Cita corregida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Hablante: {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>La misma que {name}</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>de {pack}</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>no indicado</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} y %n más</numerusform>
            <numerusform>{first} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{others} is the same person as {name}</source>
        <translation>{others} es la misma persona que {name}</translation>
    </message>
    <message>
        <source>“{name}” is never a person</source>
        <translation>«{name}» nunca es una persona</translation>
    </message>
    <message>
        <source>“{words}” always means {country}</source>
        <translation>«{words}» siempre significa {country}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n correction(s) found nothing to correct in the new reading.</source>
        <translation>
            <numerusform>%n corrección no encontró nada que corregir en la nueva lectura.</numerusform>
            <numerusform>%n correcciones no encontraron nada que corregir en la nueva lectura.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputed land</name>
    <message>
        <source>Abkhazia</source>
        <translation>Abjasia</translation>
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
        <translation>Azad Cachemira y Gilgit-Baltistán</translation>
    </message>
    <message>
        <source>British overseas territory that Argentina claims as the Islas Malvinas.</source>
        <translation>Territorio británico de ultramar que Argentina reclama como Islas Malvinas.</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Crimea</translation>
    </message>
    <message>
        <source>Declared independence from Somalia in 1991; its eastern parts are contested too.</source>
        <translation>Declaró su independencia de Somalia en 1991; también sus zonas orientales están en disputa.</translation>
    </message>
    <message>
        <source>Declared itself a state in 1983; only Turkey recognises it.</source>
        <translation>Se declaró Estado en 1983; solo Turquía lo reconoce.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas (Falkland)</translation>
    </message>
    <message>
        <source>Georgian under international law; broke away in the 1990s, Russian troops stand there.</source>
        <translation>Georgiana según el derecho internacional; se separó en los años noventa y hay tropas rusas allí.</translation>
    </message>
    <message>
        <source>Golan Heights</source>
        <translation>Altos del Golán</translation>
    </message>
    <message>
        <source>Held by China east of the Line of Actual Control; India claims it as part of Ladakh.</source>
        <translation>En manos de China al este de la línea de control real; India lo reclama como parte de Ladakh.</translation>
    </message>
    <message>
        <source>Held by India south and east of the Line of Control; Pakistan claims it.</source>
        <translation>En manos de India al sur y al este de la línea de control; Pakistán lo reclama.</translation>
    </message>
    <message>
        <source>Held by India south of the McMahon Line; China claims most of it as South Tibet.</source>
        <translation>En manos de India al sur de la línea McMahon; China reclama la mayor parte como Tíbet del Sur.</translation>
    </message>
    <message>
        <source>Held by Pakistan north and west of the Line of Control; India claims it.</source>
        <translation>En manos de Pakistán al norte y al oeste de la línea de control; India lo reclama.</translation>
    </message>
    <message>
        <source>Held by Russia since 1945; Japan claims the four as its Northern Territories.</source>
        <translation>En manos de Rusia desde 1945; Japón reclama las cuatro islas como sus Territorios del Norte.</translation>
    </message>
    <message>
        <source>Jammu, Kashmir and Ladakh</source>
        <translation>Jammu, Cachemira y Ladakh</translation>
    </message>
    <message>
        <source>Moldovan under international law; runs itself since 1992 with Russian troops present.</source>
        <translation>Moldava según el derecho internacional; se gobierna sola desde 1992, con tropas rusas presentes.</translation>
    </message>
    <message>
        <source>North of the last agreed point of the ceasefire line; held by India since 1984.</source>
        <translation>Al norte del último punto acordado de la línea de alto el fuego; en manos de India desde 1984.</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Chipre del Norte</translation>
    </message>
    <message>
        <source>On the UN list of non-self-governing territories; Morocco holds this side of its wall.</source>
        <translation>En la lista de la ONU de territorios no autónomos; Marruecos controla este lado de su muro.</translation>
    </message>
    <message>
        <source>Siachen Glacier</source>
        <translation>Glaciar de Siachen</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Somalilandia</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Osetia del Sur</translation>
    </message>
    <message>
        <source>Southern Kuril Islands</source>
        <translation>Islas Kuriles del Sur</translation>
    </message>
    <message>
        <source>Syrian under UN Security Council resolution 497; held by Israel since 1967.</source>
        <translation>Sirios según la resolución 497 del Consejo de Seguridad de la ONU; en manos de Israel desde 1967.</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Transnistria</translation>
    </message>
    <message>
        <source>Ukrainian under international law; occupied and annexed by Russia in 2014.</source>
        <translation>Ucraniana según el derecho internacional; ocupada y anexionada por Rusia en 2014.</translation>
    </message>
    <message>
        <source>Western Sahara west of the berm</source>
        <translation>Sáhara Occidental al oeste del muro</translation>
    </message>
</context>
<context>
    <name>dossier file</name>
    <message>
        <source>Open the article itself instead.</source>
        <translation>Abra en su lugar el propio artículo.</translation>
    </message>
    <message>
        <source>The file was left as it is; open another copy of it or the article itself.</source>
        <translation>El archivo quedó como estaba; abra otra copia o el propio artículo.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Actualice Dateline para abrirlo; el archivo no se modificó.</translation>
    </message>
    <message>
        <source>a country that does not exist</source>
        <translation>un país que no existe</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>un día que no existe</translation>
    </message>
    <message>
        <source>a name without end</source>
        <translation>un nombre sin fin</translation>
    </message>
    <message>
        <source>a page that does not exist</source>
        <translation>una página que no existe</translation>
    </message>
    <message>
        <source>a place outside the text</source>
        <translation>un sitio fuera del texto</translation>
    </message>
    <message>
        <source>a place that is not on earth</source>
        <translation>un lugar que no está en la tierra</translation>
    </message>
    <message>
        <source>a place with other words in it</source>
        <translation>un sitio con otras palabras</translation>
    </message>
    <message>
        <source>a share beyond the whole</source>
        <translation>una parte mayor que el todo</translation>
    </message>
    <message>
        <source>an id that nothing has</source>
        <translation>un identificador que nada tiene</translation>
    </message>
    <message>
        <source>one country twice</source>
        <translation>un país dos veces</translation>
    </message>
    <message>
        <source>one id for two things</source>
        <translation>un identificador para dos cosas</translation>
    </message>
    <message>
        <source>too many items</source>
        <translation>demasiados elementos</translation>
    </message>
    <message>
        <source>{name} contradicts itself: it has {what}.</source>
        <translation>{name} se contradice: tiene {what}.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a dossier.</source>
        <translation>{name} está dañado y no se puede leer como dossier.</translation>
    </message>
    <message>
        <source>{name} is not a Dateline dossier.</source>
        <translation>{name} no es un dossier de Dateline.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline (format {saved}; this one reads {known}).</source>
        <translation>{name} se guardó con una versión más reciente de Dateline (formato {saved}; esta lee {known}).</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>A full sentence</source>
        <translation>Una frase completa</translation>
    </message>
    <message>
        <source>A part of a sentence</source>
        <translation>Parte de una frase</translation>
    </message>
    <message>
        <source>A quote within a quote</source>
        <translation>Una cita dentro de otra</translation>
    </message>
    <message>
        <source>A term in marks</source>
        <translation>Un término entre comillas</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>Corregir el hecho</translation>
    </message>
    <message>
        <source>Correct the organisation</source>
        <translation>Corregir la organización</translation>
    </message>
    <message>
        <source>Correct the person</source>
        <translation>Corregir la persona</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Corregir la cita</translation>
    </message>
    <message>
        <source>Counted among the leaders</source>
        <translation>Cuenta entre los dirigentes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>En el país</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Referido con las palabras del artículo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Verb of speech</source>
        <translation>Verbo de habla</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Change of Details</source>
        <translation>Cambio de detalles</translation>
    </message>
    <message>
        <source>Change of Event</source>
        <translation>Cambio de acontecimiento</translation>
    </message>
    <message>
        <source>Change of Organisation</source>
        <translation>Cambio de una organización</translation>
    </message>
    <message>
        <source>Change of Person</source>
        <translation>Cambio de persona</translation>
    </message>
    <message>
        <source>Change of Quote</source>
        <translation>Cambio de cita</translation>
    </message>
    <message>
        <source>Change of Speaker</source>
        <translation>Cambio del autor de la cita</translation>
    </message>
    <message>
        <source>Merging of People</source>
        <translation>Fusión de personas</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Nuevo acontecimiento</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New Place</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Parting of People</source>
        <translation>Separación de personas</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
</context>
<context>
    <name>event kind</name>
    <message>
        <source>force</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>tensiones</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>comercio</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen in the list</source>
        <translation>
            <numerusform>%n artículo elegido en la lista</numerusform>
            <numerusform>%n artículos elegidos en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Choose one of {forms}.</source>
        <translation>Elija uno de estos: {forms}.</translation>
    </message>
    <message>
        <source>Collection “{name}”</source>
        <translation>Colección «{name}»</translation>
    </message>
    <message>
        <source>Events and countries (GeoJSON)</source>
        <translation>Acontecimientos y países (GeoJSON)</translation>
    </message>
    <message>
        <source>Events and countries (KML)</source>
        <translation>Acontecimientos y países (KML)</translation>
    </message>
    <message>
        <source>Everything, with positions (JSON)</source>
        <translation>Todo, con posiciones (JSON)</translation>
    </message>
    <message>
        <source>Its articles are no longer in the library.</source>
        <translation>Sus artículos ya no están en la biblioteca.</translation>
    </message>
    <message>
        <source>Lesson sheet with answers, to print (HTML)</source>
        <translation>Ficha de clase con respuestas, para imprimir (HTML)</translation>
    </message>
    <message>
        <source>Map and quotes in one page (HTML)</source>
        <translation>Mapa y citas en una página (HTML)</translation>
    </message>
    <message>
        <source>Name files, a query, a collection or --all.</source>
        <translation>Indique archivos, una consulta, una colección o --all.</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>Notas (Markdown)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation>Citas en una tabla (CSV)</translation>
    </message>
    <message>
        <source>Quotes belong to their authors; map data: BSD-3-Clause, ODbL 1.0</source>
        <translation>Las citas pertenecen a sus autores; datos del mapa: BSD-3-Clause, ODbL 1.0</translation>
    </message>
    <message>
        <source>Quotes with sources (OpenDocument)</source>
        <translation>Citas con fuentes (OpenDocument)</translation>
    </message>
    <message>
        <source>Quotes with sources (Word)</source>
        <translation>Citas con fuentes (Word)</translation>
    </message>
    <message>
        <source>Reference (BibTeX)</source>
        <translation>Referencia (BibTeX)</translation>
    </message>
    <message>
        <source>Reference (CSL-JSON)</source>
        <translation>Referencia (CSL-JSON)</translation>
    </message>
    <message>
        <source>Reference (RIS)</source>
        <translation>Referencia (RIS)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message numerus="yes">
        <source>The %n results chosen</source>
        <translation>
            <numerusform>%n resultado elegido</numerusform>
            <numerusform>Los %n resultados elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>La búsqueda «{query}»</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>There is no format “{form}”.</source>
        <translation>No hay ningún formato «{form}».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>This country is not in the article.</source>
        <translation>Este país no está en el artículo.</translation>
    </message>
    <message numerus="yes">
        <source>This view: what is chosen and filtered (%n quote(s))</source>
        <translation>
            <numerusform>Esta vista: lo elegido y filtrado (%n cita)</numerusform>
            <numerusform>Esta vista: lo elegido y filtrado (%n citas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>A quién se cita</translation>
    </message>
    <message>
        <source>exported {day}</source>
        <translation>exportado el {day}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Compruebe que sigue ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>causa desconocida</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>No se puede leer {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be written ({cause}).</source>
        <translation>No se puede escribir {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} is a file that lies open here and was not written over.</source>
        <translation>{name} es un archivo abierto aquí y no se sobrescribió.</translation>
    </message>
    <message>
        <source>{name} is a library and was not written over.</source>
        <translation>{name} es una biblioteca y no se sobrescribió.</translation>
    </message>
    <message>
        <source>{name} is in use by Dateline and was not written over.</source>
        <translation>{name} está en uso por Dateline y no se sobrescribió.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A person has a name.</source>
        <translation>Una persona tiene un nombre.</translation>
    </message>
    <message>
        <source>A quote is verbatim: copy its words from the article.</source>
        <translation>Una cita es literal: copie sus palabras del artículo.</translation>
    </message>
    <message>
        <source>An organisation has a name.</source>
        <translation>Una organización tiene un nombre.</translation>
    </message>
    <message>
        <source>No country is called “{name}”.</source>
        <translation>Ningún país se llama «{name}».</translation>
    </message>
    <message>
        <source>These words are not in the article as they are written here.</source>
        <translation>Estas palabras no están en el artículo como se escriben aquí.</translation>
    </message>
    <message>
        <source>Write it like 30 November 2022, November 2022 or 2022.</source>
        <translation>Escriba algo como 30 de noviembre de 2022, noviembre de 2022 o 2022.</translation>
    </message>
    <message>
        <source>Write its name, or its code of two letters.</source>
        <translation>Escriba su nombre o su código de dos letras.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>«{words}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{word}” is no kind of quote.</source>
        <translation>«{word}» no es una clase de cita.</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>as people or adjective</source>
        <translation>como pueblo o adjetivo</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>por abreviatura</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>autor de la cita no indicado</translation>
    </message>
    <message>
        <source>the rule rests on this</source>
        <translation>la regla se apoya en esto</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>por una ciudad o sede de gobierno</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation>Pida a su dueño permiso para leerlo o cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>Check that the disk or folder it is on is still connected.</source>
        <translation>Compruebe que el disco o la carpeta siguen conectados.</translation>
    </message>
    <message>
        <source>Cut it into its articles and read those.</source>
        <translation>Divídalo en sus artículos y lea estos.</translation>
    </message>
    <message>
        <source>Dateline failed on this file ({error}). It was not changed.</source>
        <translation>Dateline falló con este archivo ({error}). No se modificó.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>Puede que se haya movido; elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Name the column “text” in its first line.</source>
        <translation>Llame «text» a la columna en su primera línea.</translation>
    </message>
    <message>
        <source>No words could be recognised in it; open another copy.</source>
        <translation>No se pudo reconocer ninguna palabra; abra otra copia.</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Abra una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>Open another copy of it, or paste the article’s text.</source>
        <translation>Abra otra copia o pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>Open another copy of it.</source>
        <translation>Abra otra copia.</translation>
    </message>
    <message>
        <source>Open another copy of the article, or paste its text.</source>
        <translation>Abra otra copia del artículo o pegue su texto.</translation>
    </message>
    <message>
        <source>Open another copy of the article.</source>
        <translation>Abra otra copia del artículo.</translation>
    </message>
    <message>
        <source>Open another copy, or paste the article’s text.</source>
        <translation>Abra otra copia o pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>Open another folder, or the article’s own file.</source>
        <translation>Abra otra carpeta, o el archivo del artículo.</translation>
    </message>
    <message>
        <source>Open it as a dossier to see what was found, or open the article itself.</source>
        <translation>Ábralo como dossier para ver lo encontrado o abra el propio artículo.</translation>
    </message>
    <message>
        <source>Open it as a folder to read what is in it.</source>
        <translation>Ábralo como carpeta para leer lo que contiene.</translation>
    </message>
    <message>
        <source>Open its attachment, or paste the article’s text.</source>
        <translation>Abra su adjunto o pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>Abra solo la parte que necesita.</translation>
    </message>
    <message>
        <source>Open the article as text, HTML, PDF, DOCX or ODT, or paste its text.</source>
        <translation>Abra el artículo como texto, HTML, PDF, DOCX u ODT, o pegue su texto.</translation>
    </message>
    <message>
        <source>Open the article in a browser, copy its text and paste it here.</source>
        <translation>Abra el artículo en un navegador, copie su texto y péguelo aquí.</translation>
    </message>
    <message>
        <source>Open the articles themselves.</source>
        <translation>Abra los artículos mismos.</translation>
    </message>
    <message>
        <source>Open the article’s own file.</source>
        <translation>Abra el archivo original del artículo.</translation>
    </message>
    <message>
        <source>Open the files in it that you may read.</source>
        <translation>Abra los archivos que contiene y que usted puede leer.</translation>
    </message>
    <message>
        <source>Open the table it came from.</source>
        <translation>Abra la tabla de la que procede.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n article(s) to go</source>
        <translation>
            <numerusform>Leyendo: queda %n artículo</numerusform>
            <numerusform>Leyendo: quedan %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “{line}”, then open it again.</source>
        <translation>Ejecute «{line}» y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that, or paste the article’s text.</source>
        <translation>Guarde una copia sin contraseña y ábrala, o pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and open that.</source>
        <translation>Guárdelo como .docx, .odt, .pdf o .txt y abra ese archivo.</translation>
    </message>
    <message>
        <source>Save it smaller, at 300 dots an inch, and open that.</source>
        <translation>Guárdelo más pequeño, a 300 puntos por pulgada, y abra eso.</translation>
    </message>
    <message>
        <source>Save it without the password and open that.</source>
        <translation>Guárdelo sin contraseña y abra esa versión.</translation>
    </message>
    <message>
        <source>Tesseract can read it: run “{line}”, then open it again.</source>
        <translation>Tesseract puede leerlo: ejecute «{line}» y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Tesseract failed on {name}, or took too long; it was not read.</source>
        <translation>Tesseract falló con {name} o tardó demasiado; no se leyó.</translation>
    </message>
    <message>
        <source>Tesseract has no language that Dateline reads.</source>
        <translation>Tesseract no tiene ningún idioma que Dateline lea.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>La carpeta</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files.</source>
        <translation>
            <numerusform>Hay más de %n archivo.</numerusform>
            <numerusform>Hay más de %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in {name}.</source>
        <translation>No hay ningún artículo en {name}.</translation>
    </message>
    <message>
        <source>This PDF is a scan; it has no text.</source>
        <translation>Este PDF es un documento escaneado; no contiene texto.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it.</source>
        <translation>Descomprímalo y abra los artículos que contiene.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the articles in it.</source>
        <translation>Descomprímalo usted y abra los artículos que contiene.</translation>
    </message>
    <message>
        <source>Unpack it, and open a part of it.</source>
        <translation>Descomprímalo y abra una parte.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>causa desconocida</translation>
    </message>
    <message>
        <source>{name} cannot be looked into ({cause}).</source>
        <translation>No se puede acceder al contenido de {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>No se puede leer {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; it is damaged.</source>
        <translation>{name} no se puede descomprimir; está dañado.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>{name} no contiene texto.</translation>
    </message>
    <message>
        <source>{name} has no column of text.</source>
        <translation>{name} no tiene columna de texto.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name} no tiene texto.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <translation>{name} contiene más de lo que se puede leer de una vez.</translation>
    </message>
    <message>
        <source>{name} holds no article text (it may be a cookie notice or an empty page).</source>
        <translation>{name} no contiene texto de artículo (quizá sea un aviso de cookies o una página vacía).</translation>
    </message>
    <message>
        <source>{name} holds no article.</source>
        <translation>{name} no contiene ningún artículo.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} no contiene ningún texto.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is a letter without text.</source>
        <translation>{name} es un correo electrónico sin texto.</translation>
    </message>
    <message>
        <source>{name} is a picture; it has no text.</source>
        <translation>{name} es una imagen; no tiene texto.</translation>
    </message>
    <message>
        <source>{name} is a scan of {count} pages; at most {most} are read.</source>
        <translation>{name} es un escaneo de {count} páginas; se leen como máximo {most}.</translation>
    </message>
    <message>
        <source>{name} is an archive, not an article.</source>
        <translation>{name} es un archivo comprimido, no un artículo.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format.</source>
        <translation>{name} está en el formato antiguo de Word.</translation>
    </message>
    <message>
        <source>{name} is not a text document.</source>
        <translation>{name} no es un documento de texto.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} ya no está ahí.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is too large a picture to be read.</source>
        <translation>{name} es una imagen demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>{name} is too large for an article.</source>
        <translation>{name} es demasiado grande para un artículo.</translation>
    </message>
    <message>
        <source>{name} is too long to be an article ({count} million characters).</source>
        <translation>{name} es demasiado largo para un artículo ({count} millones de caracteres).</translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation>No tiene permiso para leer {name}.</translation>
    </message>
    <message>
        <source>{name} was saved without the article’s text.</source>
        <translation>{name} se guardó sin el texto del artículo.</translation>
    </message>
    <message>
        <source>{name} would take more memory or time than an article may; it was not read.</source>
        <translation>{name} necesitaría más memoria o tiempo de lo que puede un artículo; no se leyó.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than an article holds, so it was not opened.</source>
        <translation>{name} ocuparía, una vez descomprimido, mucho más que un artículo, así que no se abrió.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Not read in {language}: {parts}.</source>
        <translation>No se lee en {language}: {parts}.</translation>
    </message>
    <message>
        <source>Read in part in {language}: {parts}.</source>
        <translation>Se lee en parte en {language}: {parts}.</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>un idioma desconocido</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>dates and events</source>
        <translation>fechas y hechos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>hablantes</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>%n attributed</source>
        <translation>
            <numerusform>%n atribuida</numerusform>
            <numerusform>%n atribuidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s)</source>
        <translation>
            <numerusform>%n apodo</numerusform>
            <numerusform>%n apodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected by you</source>
        <translation>
            <numerusform>%n rechazada por usted</numerusform>
            <numerusform>%n rechazadas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n título</numerusform>
            <numerusform>%n títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n sin explicar</numerusform>
            <numerusform>%n sin explicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated speaker</source>
        <translation>
            <numerusform>%n sin autor indicado</numerusform>
            <numerusform>%n sin autor indicado</numerusform>
        </translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>un apodo</translation>
    </message>
    <message>
        <source>a term, not a statement</source>
        <translation>un término, no una declaración</translation>
    </message>
    <message>
        <source>not accounted for yet</source>
        <translation>aún sin explicar</translation>
    </message>
    <message>
        <source>quoted within another quote</source>
        <translation>citado dentro de otra cita</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>rechazada por usted</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>autor de la cita no indicado</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>título de una obra</translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n quote(s) accounted for</source>
        <translation>
            <numerusform>{booked} de %n cita justificada</numerusform>
            <numerusform>{booked} de %n citas justificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n stretch(es) in quotation marks accounted for: {parts}</source>
        <translation>
            <numerusform>{booked} de %n pasaje entre comillas explicado: {parts}</numerusform>
            <numerusform>{booked} de %n pasajes entre comillas explicados: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n nested</source>
        <translation>
            <numerusform>{sentence}; %n anidada</numerusform>
            <numerusform>{sentence}; %n anidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n reported without marks</source>
        <translation>
            <numerusform>{sentence}; %n referida sin comillas</numerusform>
            <numerusform>{sentence}; %n referidas sin comillas</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} under the filter</source>
        <translation>{share} con el filtro</translation>
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
        <translation>1. Escriba el número de cada país junto a su nombre.</translation>
    </message>
    <message>
        <source>2. Who said it? Write the letter of the speaker.</source>
        <translation>2. ¿Quién lo dijo? Escriba la letra del hablante.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Lesson sheet</source>
        <translation>Ficha de clase</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Allow writing to it once, and it is brought up to date.</source>
        <translation>Permita escribir en ella una vez y se actualizará.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or open another library.</source>
        <translation>Permita escribir en el archivo y su carpeta, o abra otra biblioteca.</translation>
    </message>
    <message>
        <source>Another Dateline has {file} open.</source>
        <translation>Otro Dateline tiene abierto {file}.</translation>
    </message>
    <message>
        <source>Another Dateline is writing to the library.</source>
        <translation>Otra instancia de Dateline está escribiendo en la biblioteca.</translation>
    </message>
    <message>
        <source>Check the folder {folder} and the disk it is on.</source>
        <translation>Compruebe la carpeta {folder} y el disco en el que está.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>Import articles into it first, or check the name.</source>
        <translation>Importe antes artículos en ella o compruebe el nombre.</translation>
    </message>
    <message>
        <source>It can be set aside as it is, and a backup or a new library take its place.</source>
        <translation>Se puede apartar tal cual; una copia de seguridad o una biblioteca nueva ocupará su lugar.</translation>
    </message>
    <message>
        <source>Nothing in it was lost; free some space and do it again.</source>
        <translation>No se perdió nada; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed here; wait for it to finish and try again.</source>
        <translation>Aquí no se cambió nada; espere a que termine la operación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>One article of the library cannot be shown: it has {what}.</source>
        <translation>Un artículo de la biblioteca no se puede mostrar: tiene {what}.</translation>
    </message>
    <message>
        <source>One article of the library is damaged and cannot be read.</source>
        <translation>Un artículo de la biblioteca está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Open the article's own file again, or restore a backup.</source>
        <translation>Abra otra vez el archivo original del artículo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Abra de nuevo el archivo del artículo.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer Dateline.</source>
        <translation>La copia de seguridad {file} se hizo con una versión más reciente de Dateline.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be changed.</source>
        <translation>El disco está lleno, así que la biblioteca no se pudo cambiar.</translation>
    </message>
    <message>
        <source>The file {file} is not a library of Dateline.</source>
        <translation>El archivo {file} no es una biblioteca de Dateline.</translation>
    </message>
    <message>
        <source>The file {file} is not a sound backup of a library.</source>
        <translation>El archivo {file} no es una copia de seguridad válida de una biblioteca.</translation>
    </message>
    <message>
        <source>The library was not changed; choose another file.</source>
        <translation>La biblioteca no se cambió; elija otro archivo.</translation>
    </message>
    <message>
        <source>The library {file} cannot be read or written.</source>
        <translation>La biblioteca {file} no se puede leer ni escribir.</translation>
    </message>
    <message>
        <source>The library {file} has an older format and may not be changed.</source>
        <translation>La biblioteca {file} tiene un formato más antiguo y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>La biblioteca {file} está dañada.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed.</source>
        <translation>La biblioteca {file} se puede leer pero no cambiar.</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer Dateline.</source>
        <translation>La biblioteca {file} se creó con una versión más reciente de Dateline.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>No hay ninguna biblioteca en {path}.</translation>
    </message>
    <message>
        <source>There is no sample called {name}.</source>
        <translation>No hay ningún ejemplo llamado {name}.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Ejemplos disponibles: {names}.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Actualice Dateline para abrirlo; el archivo no se modificó.</translation>
    </message>
    <message>
        <source>Update Dateline to restore it; the library was not changed.</source>
        <translation>Actualice Dateline para restaurarla; la biblioteca no se modificó.</translation>
    </message>
    <message>
        <source>{file} is the library itself, not a backup of it.</source>
        <translation>{file} es la biblioteca misma, no una copia de ella.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by its people</source>
        <translation>
            <numerusform>%n de los suyos</numerusform>
            <numerusform>%n de los suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a town: in the lists</source>
        <translation>
            <numerusform>%n acontecimiento sin ciudad: en las listas</numerusform>
            <numerusform>%n acontecimientos sin ciudad: en las listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found quote(s)</source>
        <translation>
            <numerusform>%n cita encontrada</numerusform>
            <numerusform>%n citas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n dirigente</numerusform>
            <numerusform>%n dirigentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n acontecimiento más</numerusform>
            <numerusform>%n acontecimientos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about</source>
        <translation>
            <numerusform>%n cita sobre el país</numerusform>
            <numerusform>%n citas sobre el país</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n cita de su gente</numerusform>
            <numerusform>%n citas de su gente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n referida</numerusform>
            <numerusform>%n referidas</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Border views</source>
        <translation>Vistas de fronteras</translation>
    </message>
    <message>
        <source>Borders: {view}</source>
        <translation>Fronteras: {view}</translation>
    </message>
    <message>
        <source>Borders: {view} · {source}</source>
        <translation>Fronteras: {view} · {source}</translation>
    </message>
    <message>
        <source>Claimed by {claimants}. {note}</source>
        <translation>Territorio reclamado por {claimants}. {note}</translation>
    </message>
    <message>
        <source>Countries, most told of first</source>
        <translation>Países, primero los más tratados</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Events at {place}</source>
        <translation>Acontecimientos: {place}</translation>
    </message>
    <message>
        <source>Events on the map</source>
        <translation>Acontecimientos en el mapa</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lugar de envío</translation>
    </message>
    <message>
        <source>Fit the article’s countries (0)</source>
        <translation>Ajustar a los países del artículo (0)</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Encontrado en la biblioteca</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>No está en este artículo</translation>
    </message>
    <message numerus="yes">
        <source>Not on the map, only in the lists: {names}, and %n more.</source>
        <translation>
            <numerusform>No están en el mapa, solo en las listas: {names} y %n más.</numerusform>
            <numerusform>No están en el mapa, solo en las listas: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the map, only in the lists: {names}.</source>
        <translation>No están en el mapa, solo en las listas: {names}.</translation>
    </message>
    <message>
        <source>Open the country: all its events stand in its panel.</source>
        <translation>Abra el país: todos sus acontecimientos están en su panel.</translation>
    </message>
    <message>
        <source>Quotes by a country’s people</source>
        <translation>Citas de gente de un país</translation>
    </message>
    <message>
        <source>Quotes, events and mentions</source>
        <translation>Citas, hechos y menciones</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>De quién se habla</translation>
    </message>
    <message>
        <source>The Countries list shows the same; start Dateline again to bring the map back.</source>
        <translation>La lista de países muestra lo mismo; reinicie Dateline para recuperar el mapa.</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture.</source>
        <translation>El mapa está en el portapapeles, como imagen.</translation>
    </message>
    <message>
        <source>The map is saved as {name} in {folder}.</source>
        <translation>El mapa se guardó como {name} en {folder}.</translation>
    </message>
    <message>
        <source>The map’s process ended unexpectedly; the map was loaded again, nothing is lost.</source>
        <translation>El proceso del mapa terminó inesperadamente; el mapa se cargó de nuevo y no se perdió nada.</translation>
    </message>
    <message>
        <source>The map’s process keeps ending: the map stays closed for now.</source>
        <translation>El proceso del mapa termina una y otra vez: el mapa queda cerrado por ahora.</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>El mundo entero</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Qué dicen los colores</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>about ({count})</source>
        <translation>temas ({count})</translation>
    </message>
    <message>
        <source>disputed: hover tells who claims it</source>
        <translation>en disputa: pase el cursor para ver quién lo reclama</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>enviado desde {place}</translation>
    </message>
    <message>
        <source>in fragments only ({count})</source>
        <translation>solo en fragmentos ({count})</translation>
    </message>
    <message>
        <source>mentioned ({count})</source>
        <translation>mencionados ({count})</translation>
    </message>
    <message>
        <source>most in common with {country}</source>
        <translation>lo más en común con {country}</translation>
    </message>
    <message>
        <source>quoted in fragments only</source>
        <translation>citado solo en fragmentos</translation>
    </message>
    <message>
        <source>quoted in sentences ({count})</source>
        <translation>citado en oraciones ({count})</translation>
    </message>
    <message>
        <source>spoken about, never get a word ({count})</source>
        <translation>se habla de ellos, nunca hablan ({count})</translation>
    </message>
    <message>
        <source>spoken about, never gets a word</source>
        <translation>se habla de él, nunca habla</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}. {note}</source>
        <translation>{area}. Territorio reclamado por {claimants}. {note}</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}; run by {country}. {note}</source>
        <translation>{area}. Territorio reclamado por {claimants} y administrado por {country}. {note}</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and never gets a word.</source>
        <translation>De {country} es de quien más se habla, y nunca tiene la palabra.</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and speaks itself.</source>
        <translation>De {country} es de quien más se habla, y también habla.</translation>
    </message>
    <message>
        <source>{country} is spoken about most; only fragments of its words are quoted.</source>
        <translation>De {country} es de quien más se habla; solo se citan fragmentos de sus palabras.</translation>
    </message>
    <message>
        <source>{country} – {other}</source>
        <translation>{country} – {other}</translation>
    </message>
    <message>
        <source>{country}: about this country, {counts}</source>
        <translation>{country}: tema del artículo, {counts}</translation>
    </message>
    <message>
        <source>{country}: filed from here, {counts}</source>
        <translation>{country}: lugar de envío, {counts}</translation>
    </message>
    <message>
        <source>{country}: mentioned, {counts}</source>
        <translation>{country}: mencionado, {counts}</translation>
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
        <translation>{quotes} en {articles}</translation>
    </message>
    <message>
        <source>{region}, region ({count})</source>
        <translation>{region}, región ({count})</translation>
    </message>
    <message>
        <source>{region}: {countries}</source>
        <translation>{region}: {countries}</translation>
    </message>
    <message>
        <source>{source}, {date} · equal-area</source>
        <translation>{source}, {date} · equivalente</translation>
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
        <translation>{view}, {source}, {date}. Haga clic para cambiar.</translation>
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
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Quotes About {country} ({about})</source>
        <translation>Citas sobre {country} ({about})</translation>
    </message>
    <message>
        <source>Quotes by {country} ({by})</source>
        <translation>Citas de {country} ({by})</translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Show {country}</source>
        <translation>Mostrar {country}</translation>
    </message>
    <message>
        <source>Why This Colour?</source>
        <translation>¿Por qué este color?</translation>
    </message>
    <message>
        <source>Zoom to {country}</source>
        <translation>Acercar a {country}</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>namings</name>
    <message numerus="yes">
        <source>%n as {spellings}</source>
        <translation>
            <numerusform>%n como {spellings}</numerusform>
            <numerusform>%n como {spellings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n por su nombre</numerusform>
            <numerusform>%n por su nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n via {spellings}</source>
        <translation>
            <numerusform>%n a través de {spellings}</numerusform>
            <numerusform>%n a través de {spellings}</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not name it.</source>
        <translation>El texto no lo nombra.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Country not stated</source>
        <translation>País no indicado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Filed from {place}.</source>
        <translation>Enviado desde {place}.</translation>
    </message>
    <message>
        <source>Reported about {country}</source>
        <translation>Referido sobre {country}</translation>
    </message>
    <message>
        <source>Reported of people of {country}</source>
        <translation>Referido de gente de {country}</translation>
    </message>
    <message>
        <source>Said about {country}</source>
        <translation>Dicho sobre {country}</translation>
    </message>
    <message>
        <source>Said by people of {country}</source>
        <translation>Dicho por gente de {country}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Caption of a picture, no part of the story</source>
        <translation>Pie de una imagen, fuera del relato</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Titular de otra noticia</translation>
    </message>
    <message>
        <source>Not the story: credit, button or notice</source>
        <translation>Fuera del relato: crédito, botón o aviso</translation>
    </message>
    <message>
        <source>Open it as an article of its own, or choose another file.</source>
        <translation>Ábralo como un artículo propio o elija otro archivo.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Abra de nuevo el archivo del artículo.</translation>
    </message>
    <message>
        <source>Open the article’s own file once more, and it is kept.</source>
        <translation>Abra otra vez el archivo del artículo y se conservará.</translation>
    </message>
    <message>
        <source>Picture, not in the file</source>
        <translation>Imagen, no está en el archivo</translation>
    </message>
    <message>
        <source>Picture, not read</source>
        <translation>Imagen, no leída</translation>
    </message>
    <message>
        <source>Read with {percent} % certainty</source>
        <translation>Leído con {percent} % de certeza</translation>
    </message>
    <message>
        <source>The original is damaged and cannot be shown.</source>
        <translation>El original está dañado y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The original is protected by a password and cannot be shown.</source>
        <translation>El original está protegido con una contraseña y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The original of this article is not at hand.</source>
        <translation>El original de este artículo no está a mano.</translation>
    </message>
    <message>
        <source>The original that was kept is damaged and cannot be shown.</source>
        <translation>El original que se guardó está dañado y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The original would take more time or memory to draw than a page may.</source>
        <translation>Dibujar el original llevaría más tiempo o memoria de lo que puede una página.</translation>
    </message>
    <message>
        <source>{name} is another file by now.</source>
        <translation>{name} es ya otro archivo.</translation>
    </message>
    <message>
        <source>{name} is not the file of this article.</source>
        <translation>{name} no es el archivo de este artículo.</translation>
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
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Speaks most</source>
        <translation>Habla más</translation>
    </message>
    <message>
        <source>Spoken about most</source>
        <translation>De quien más se habla</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>%n artículo cambiaría.</numerusform>
            <numerusform>%n artículos cambiarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made.</source>
        <translation>
            <numerusform>%n corrección hecha.</numerusform>
            <numerusform>%n correcciones hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) saved in {name}.</source>
        <translation>
            <numerusform>%n corrección guardada en {name}.</numerusform>
            <numerusform>%n correcciones guardadas en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided otherwise</source>
        <translation>
            <numerusform>%n decidido de otro modo</numerusform>
            <numerusform>%n decididos de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find nothing</source>
        <translation>
            <numerusform>%n no halla nada</numerusform>
            <numerusform>%n no hallan nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold(s|) otherwise already</source>
        <translation>
            <numerusform>%n regla ya rige de otro modo</numerusform>
            <numerusform>%n reglas ya rigen de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make</source>
        <translation>
            <numerusform>%n por hacer</numerusform>
            <numerusform>%n por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to the Other %n</source>
        <translation>
            <numerusform>Aplicar a la otra (%n)</numerusform>
            <numerusform>Aplicar a las otras %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack’s %n rule(s) also for articles that come in later</source>
        <translation>
            <numerusform>La %n regla del paquete también para artículos futuros</numerusform>
            <numerusform>Las %n reglas del paquete también para artículos futuros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n referida</numerusform>
            <numerusform>%n referidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message>
        <source>A region, never counted as a country.</source>
        <translation>Una región, nunca contada como país.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los acontecimientos</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>País no indicado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>Por orden de tiempo</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>Entre comillas</translation>
    </message>
    <message>
        <source>Named, not quoted</source>
        <translation>Nombrados, no citados</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>No citados</translation>
    </message>
    <message>
        <source>Of this article’s countries: {countries}</source>
        <translation>De los países de este artículo: {countries}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Rechazadas por usted</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Referido con las palabras del artículo</translation>
    </message>
    <message>
        <source>Role since changed: {what}</source>
        <translation>Cargo cambiado desde entonces: {what}</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Dicho por {name}</translation>
    </message>
    <message>
        <source>Said of {name}</source>
        <translation>Dicho de {name}</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Autor de la cita no indicado</translation>
    </message>
    <message>
        <source>Speaks of {countries}</source>
        <translation>Habla de {countries}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Fuentes sin nombre</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>ministro de Exteriores</translation>
    </message>
    <message>
        <source>head of government</source>
        <translation>jefe de Gobierno</translation>
    </message>
    <message>
        <source>head of state</source>
        <translation>jefe de Estado</translation>
    </message>
    <message>
        <source>{office} from {year}</source>
        <translation>{office} desde {year}</translation>
    </message>
    <message>
        <source>{office} from {year} to {last}</source>
        <translation>{office} de {year} a {last}</translation>
    </message>
    <message>
        <source>{office} until {year}</source>
        <translation>{office} hasta {year}</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, a {day}</translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to keep</source>
        <translation>
            <numerusform>%n cambio por guardar</numerusform>
            <numerusform>%n cambios por guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n sin día</numerusform>
            <numerusform>%n sin día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an outlet</source>
        <translation>
            <numerusform>%n sin medio</numerusform>
            <numerusform>%n sin medio</numerusform>
        </translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Un artículo necesita un título.</translation>
    </message>
    <message>
        <source>From: “{clue}”</source>
        <translation>De: «{clue}»</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2022-11-30.</source>
        <translation>Escríbalo como año-mes-día, por ejemplo 2022-11-30.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022.</source>
        <translation>«{day}» no es un día. Escríbalo como 30 de noviembre de 2022.</translation>
    </message>
    <message>
        <source>“{words}” is no address: it begins with https:// or http://.</source>
        <translation>«{words}» no es una dirección: empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>“{words}” is not a day.</source>
        <translation>«{words}» no es un día.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n referida</numerusform>
            <numerusform>%n referidas</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>País no indicado</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Primero los más nombrados</translation>
    </message>
    <message>
        <source>Most quoted first</source>
        <translation>Primero los más citados</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrado</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Página: {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>all quotes and events</source>
        <translation>todas las citas y acontecimientos</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A quotation mark is not closed yet, so plain words were searched.</source>
        <translation>Faltan unas comillas de cierre, así que se buscaron palabras sueltas.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Everything {conditions}.</source>
        <translation>Todo: {conditions}.</translation>
    </message>
    <message>
        <source>Fragments of quotes</source>
        <translation>Fragmentos de citas</translation>
    </message>
    <message>
        <source>No country is called “{value}”, so plain words were searched.</source>
        <translation>Ningún país se llama «{value}», así que se buscaron palabras sueltas.</translation>
    </message>
    <message>
        <source>Nothing follows OR yet, so plain words were searched.</source>
        <translation>Aún no hay nada después de OR, así que se buscaron palabras sueltas.</translation>
    </message>
    <message>
        <source>Nothing follows “{name}:” yet.</source>
        <translation>Aún no hay nada después de «{name}:».</translation>
    </message>
    <message>
        <source>Nothing has all these words. {explanation}</source>
        <translation>Nada contiene todas estas palabras. {explanation}</translation>
    </message>
    <message>
        <source>Nothing stands before OR, so plain words were searched.</source>
        <translation>No hay nada antes de OR, así que se buscaron palabras sueltas.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotes in full sentences</source>
        <translation>Citas en oraciones completas</translation>
    </message>
    <message>
        <source>Quotes in their own words</source>
        <translation>Citas textuales</translation>
    </message>
    <message>
        <source>Quotes within quotes</source>
        <translation>Citas dentro de citas</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Discurso indirecto</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>Oraciones del artículo</translation>
    </message>
    <message>
        <source>Terms in quotation marks</source>
        <translation>Términos entre comillas</translation>
    </message>
    <message>
        <source>There is more, those added last first: type on to narrow it down.</source>
        <translation>Hay más, con lo último añadido primero: siga escribiendo para acotar.</translation>
    </message>
    <message>
        <source>There is more: type on to narrow it down.</source>
        <translation>Hay más: siga escribiendo para acotar.</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>sobre {value}</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>comprobado por una persona</translation>
    </message>
    <message>
        <source>dated before {day}</source>
        <translation>con fecha anterior al {day}</translation>
    </message>
    <message>
        <source>dated {day} or later</source>
        <translation>con fecha del {day} o posterior</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>publicado por {value}</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>en {value}</translation>
    </message>
    <message>
        <source>not about {value}</source>
        <translation>que no trata de {value}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not from {value}</source>
        <translation>no publicado por {value}</translation>
    </message>
    <message>
        <source>not in {value}</source>
        <translation>no en {value}</translation>
    </message>
    <message>
        <source>not of type {value}</source>
        <translation>que no es del tipo {value}</translation>
    </message>
    <message>
        <source>not said by {value}</source>
        <translation>no dicho por {value}</translation>
    </message>
    <message>
        <source>not tagged {value}</source>
        <translation>sin la etiqueta {value}</translation>
    </message>
    <message>
        <source>not tied to {value}</source>
        <translation>no vinculado a {value}</translation>
    </message>
    <message>
        <source>not told with the verb {value}</source>
        <translation>sin el verbo {value}</translation>
    </message>
    <message>
        <source>not with {value}</source>
        <translation>sin {value}</translation>
    </message>
    <message>
        <source>of type {value}</source>
        <translation>del tipo {value}</translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>dicho por {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>con la etiqueta {value}</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>the lines left out</source>
        <translation>las líneas omitidas</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>tied to {value}</source>
        <translation>vinculado a {value}</translation>
    </message>
    <message>
        <source>told with the verb {value}</source>
        <translation>con el verbo {value}</translation>
    </message>
    <message>
        <source>with {value}</source>
        <translation>con {value}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>con {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
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
        <translation>«{name}:» no es un operador, así que se buscaron las propias palabras.</translation>
    </message>
    <message>
        <source>“{value}” has no letters, so plain words were searched.</source>
        <translation>«{value}» no tiene letras, así que se buscaron palabras sueltas.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no, so plain words were searched.</source>
        <translation>«{value}» no es ni «yes» ni «no», así que se buscaron palabras sueltas.</translation>
    </message>
    <message>
        <source>“{value}” is no type ({types}), so plain words were searched.</source>
        <translation>«{value}» no es un tipo ({types}), así que se buscaron palabras sueltas.</translation>
    </message>
    <message>
        <source>“{value}” is not a date yet.</source>
        <translation>«{value}» aún no es una fecha.</translation>
    </message>
    <message>
        <source>“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), so plain words were searched.</source>
        <translation>«{value}» no es un día, un mes ni un año (2022-11-30, 2022-11, 2022), así que se buscaron palabras sueltas.</translation>
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
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Filed from {place}</source>
        <translation>Enviado desde {place}</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Titular de otra noticia</translation>
    </message>
    <message>
        <source>Mark as event</source>
        <translation>Marcar como acontecimiento</translation>
    </message>
    <message>
        <source>Mark as person</source>
        <translation>Marcar como persona</translation>
    </message>
    <message>
        <source>Mark as place</source>
        <translation>Marcar como lugar</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Marcar como cita</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Elementos de la página</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Fecha de publicación desconocida</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>The article’s own text is not part of Dateline. Open your own copy to read it here; until then this is its outline, paragraph by paragraph.</source>
        <translation>El texto del artículo no forma parte de Dateline. Abra su propia copia para leerlo aquí; hasta entonces, este es su esquema, párrafo a párrafo.</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation>Título de una obra</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>un término</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>autor de la cita no indicado</translation>
    </message>
    <message>
        <source>{reason}, not part of the story — hide</source>
        <translation>{reason}, fuera del texto — ocultar</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>{reason}: {words} — show</source>
        <translation>{reason}: {words} — mostrar</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message numerus="yes">
        <source>It comes up %n times; paragraphs: {paragraphs}.</source>
        <translation>
            <numerusform>Aparece %n vez; párrafos: {paragraphs}.</numerusform>
            <numerusform>Aparece %n veces; párrafos: {paragraphs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only named in the dateline.</source>
        <translation>Solo se nombra en el lugar de envío.</translation>
    </message>
    <message>
        <source>It is part of {region}, which is named.</source>
        <translation>Es parte de la región nombrada: {region}.</translation>
    </message>
    <message>
        <source>It is said to “{words}”.</source>
        <translation>Se dirige a «{words}».</translation>
    </message>
    <message>
        <source>It took place in {place}.</source>
        <translation>Tuvo lugar en {place}.</translation>
    </message>
    <message>
        <source>No country weighs more in the article.</source>
        <translation>Ningún país pesa más en el artículo.</translation>
    </message>
    <message>
        <source>The article names it without being about it.</source>
        <translation>El artículo lo nombra sin tratar de él.</translation>
    </message>
    <message>
        <source>The first sentence names it, and who stands for it comes up again.</source>
        <translation>La primera frase lo nombra, y quien lo representa vuelve a aparecer.</translation>
    </message>
    <message>
        <source>The first sentence names it.</source>
        <translation>La primera frase lo nombra.</translation>
    </message>
    <message>
        <source>The headline names it.</source>
        <translation>El titular lo nombra.</translation>
    </message>
    <message>
        <source>The reader marked this event.</source>
        <translation>Este acontecimiento se marcó a mano.</translation>
    </message>
    <message>
        <source>The reader marked this person.</source>
        <translation>Esta persona se marcó a mano.</translation>
    </message>
    <message>
        <source>The reader said whose words these are.</source>
        <translation>El autor de estas palabras se indicó a mano.</translation>
    </message>
    <message>
        <source>The reader set the date.</source>
        <translation>La fecha se fijó a mano.</translation>
    </message>
    <message>
        <source>The reader tied it to this country.</source>
        <translation>El lector lo vinculó a este país.</translation>
    </message>
    <message>
        <source>The sentence around it is about {who}.</source>
        <translation>La frase que lo rodea trata de {who}.</translation>
    </message>
    <message>
        <source>The sentence tells of a deed and gives no day for it.</source>
        <translation>La frase cuenta un hecho sin indicar el día.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>País del autor de la cita: {country}.</translation>
    </message>
    <message>
        <source>a dash opens it, as one writes speech</source>
        <translation>lo abre una raya, como se escribe el diálogo</translation>
    </message>
    <message>
        <source>a few words in marks, as one marks a name</source>
        <translation>unas pocas palabras entre comillas, como se marca un nombre</translation>
    </message>
    <message>
        <source>a verb of speech and a colon bring it in</source>
        <translation>lo introducen un verbo de habla y dos puntos</translation>
    </message>
    <message>
        <source>as they put it</source>
        <translation>según su expresión</translation>
    </message>
    <message>
        <source>byline: {words}</source>
        <translation>firma: {words}</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>enlace canónico</translation>
    </message>
    <message>
        <source>dateline: {words}</source>
        <translation>lugar de envío: {words}</translation>
    </message>
    <message>
        <source>document author: {words}</source>
        <translation>autor del documento: {words}</translation>
    </message>
    <message>
        <source>document title: {words}</source>
        <translation>título del documento: {words}</translation>
    </message>
    <message>
        <source>first line: {words}</source>
        <translation>primera línea: {words}</translation>
    </message>
    <message>
        <source>goes on speaking from the quote before</source>
        <translation>sigue hablando desde la cita anterior</translation>
    </message>
    <message>
        <source>it answers a question of an interview</source>
        <translation>responde a una pregunta de una entrevista</translation>
    </message>
    <message>
        <source>it is a post shown in the article</source>
        <translation>es una publicación mostrada en el artículo</translation>
    </message>
    <message>
        <source>it is part of a sentence</source>
        <translation>es parte de una frase</translation>
    </message>
    <message>
        <source>it is set apart as a block quotation</source>
        <translation>está aparte como cita en bloque</translation>
    </message>
    <message>
        <source>it is somebody’s turn in a conversation</source>
        <translation>es el turno de alguien en una conversación</translation>
    </message>
    <message>
        <source>it is written as a sentence</source>
        <translation>está escrito como una frase</translation>
    </message>
    <message>
        <source>it runs over the end of its paragraph</source>
        <translation>pasa del final de su párrafo</translation>
    </message>
    <message>
        <source>it stands inside another quote</source>
        <translation>está dentro de otra cita</translation>
    </message>
    <message>
        <source>masthead: {words}</source>
        <translation>cabecera: {words}</translation>
    </message>
    <message>
        <source>named after the verb that follows the quote</source>
        <translation>nombrado tras el verbo que sigue a la cita</translation>
    </message>
    <message>
        <source>named after “according to”</source>
        <translation>nombrado tras «según»</translation>
    </message>
    <message>
        <source>named after “by”</source>
        <translation>nombrado tras «by» (por)</translation>
    </message>
    <message>
        <source>named before the colon</source>
        <translation>nombrado antes de los dos puntos</translation>
    </message>
    <message>
        <source>named before the insertion that the verb follows</source>
        <translation>nombrado antes del inciso al que sigue el verbo</translation>
    </message>
    <message>
        <source>named before the verb of speech</source>
        <translation>nombrado antes del verbo de dicción</translation>
    </message>
    <message>
        <source>named behind the words, as one signs</source>
        <translation>nombrado tras las palabras, como firma</translation>
    </message>
    <message>
        <source>named right beside the words</source>
        <translation>nombrado justo al lado de las palabras</translation>
    </message>
    <message>
        <source>quoted as saying it</source>
        <translation>citado como autor de estas palabras</translation>
    </message>
    <message>
        <source>reported before the verb of speech</source>
        <translation>referido antes del verbo de habla</translation>
    </message>
    <message>
        <source>reported behind a verb of speech and “that”</source>
        <translation>referido tras un verbo de habla y «that»</translation>
    </message>
    <message>
        <source>reported in the clause behind a verb of speech</source>
        <translation>referido en la oración tras un verbo de habla</translation>
    </message>
    <message>
        <source>reported on both sides of the verb of speech</source>
        <translation>referido a ambos lados del verbo de habla</translation>
    </message>
    <message>
        <source>reported with its source</source>
        <translation>referido con su fuente</translation>
    </message>
    <message>
        <source>set by the reader</source>
        <translation>fijado por el lector</translation>
    </message>
    <message>
        <source>the PDF was made on this day</source>
        <translation>el PDF se creó ese día</translation>
    </message>
    <message>
        <source>the answer of an interview</source>
        <translation>la respuesta de una entrevista</translation>
    </message>
    <message>
        <source>the document was made on this day</source>
        <translation>el documento se creó ese día</translation>
    </message>
    <message>
        <source>the element marked as author</source>
        <translation>el elemento marcado como autor</translation>
    </message>
    <message>
        <source>the file's name: {words}</source>
        <translation>el nombre del archivo: {words}</translation>
    </message>
    <message>
        <source>the first words of the text</source>
        <translation>las primeras palabras del texto</translation>
    </message>
    <message>
        <source>the largest line of the first page</source>
        <translation>la línea más grande de la primera página</translation>
    </message>
    <message>
        <source>the next sentence says who is speaking</source>
        <translation>la frase siguiente dice quién habla</translation>
    </message>
    <message>
        <source>the page's address: {words}</source>
        <translation>la dirección de la página: {words}</translation>
    </message>
    <message>
        <source>the page's lang</source>
        <translation>el atributo lang de la página</translation>
    </message>
    <message>
        <source>the pronoun means whom the next sentence names</source>
        <translation>el pronombre se refiere a la persona que nombra la frase siguiente</translation>
    </message>
    <message>
        <source>the quote runs over several paragraphs</source>
        <translation>la cita abarca varios párrafos</translation>
    </message>
    <message>
        <source>the relative clause says what they said</source>
        <translation>la oración de relativo dice lo que dijo esa persona</translation>
    </message>
    <message>
        <source>the sentence before is about them</source>
        <translation>la frase anterior trata de esa persona</translation>
    </message>
    <message>
        <source>the sentence gives the word as theirs</source>
        <translation>la frase da la palabra como suya</translation>
    </message>
    <message>
        <source>the sentence gives their view</source>
        <translation>la frase da la opinión de esa persona</translation>
    </message>
    <message>
        <source>the sentence goes on with what was reported before it</source>
        <translation>la oración continúa lo que se contó antes</translation>
    </message>
    <message>
        <source>the story gives the same words and says whose</source>
        <translation>el artículo da las mismas palabras y dice de quién son</translation>
    </message>
    <message>
        <source>the subject of the sentence</source>
        <translation>el sujeto de la frase</translation>
    </message>
    <message>
        <source>the subject of the verb before</source>
        <translation>el sujeto del verbo anterior</translation>
    </message>
    <message>
        <source>the text does not say who</source>
        <translation>el texto no dice quién</translation>
    </message>
    <message>
        <source>the text gives this role</source>
        <translation>el texto da este cargo</translation>
    </message>
    <message>
        <source>the words before it name it as a term</source>
        <translation>las palabras anteriores lo presentan como un término</translation>
    </message>
    <message>
        <source>their name stands before the words as a label</source>
        <translation>su nombre precede a las palabras como etiqueta</translation>
    </message>
    <message>
        <source>their words are called by a noun of speech</source>
        <translation>sus palabras se designan con un sustantivo de dicción</translation>
    </message>
    <message>
        <source>what somebody was accused of</source>
        <translation>de qué se acusó a alguien</translation>
    </message>
    <message>
        <source>what somebody was asked or told to do</source>
        <translation>qué se pidió o mandó a alguien</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>qué se preguntó</translation>
    </message>
    <message>
        <source>what was denied, admitted or suggested</source>
        <translation>qué se negó, admitió o sugirió</translation>
    </message>
    <message>
        <source>what was promised, threatened or offered</source>
        <translation>qué se prometió, amenazó u ofreció</translation>
    </message>
    <message>
        <source>written as a person's name</source>
        <translation>escrito como nombre de persona</translation>
    </message>
    <message>
        <source>{country} is part of {region}, named in the quote.</source>
        <translation>{country} es parte de {region}, nombrada en la cita.</translation>
    </message>
    <message>
        <source>{from} “{verb}” {to}.</source>
        <translation>{from} «{verb}» {to}.</translation>
    </message>
    <message>
        <source>{kind}; speaker: {told}</source>
        <translation>{kind}; autor de la cita: {told}</translation>
    </message>
    <message>
        <source>{who} is named in the quote.</source>
        <translation>La cita nombra a {who}.</translation>
    </message>
    <message>
        <source>{who} is of {country}.</source>
        <translation>{who} (país: {country}).</translation>
    </message>
    <message>
        <source>{who} takes part.</source>
        <translation>{who} participa.</translation>
    </message>
    <message>
        <source>“{words}” cannot be placed without the day of publication.</source>
        <translation>«{words}» no se puede fechar sin el día de publicación.</translation>
    </message>
    <message>
        <source>“{words}” is named in the quote.</source>
        <translation>La cita nombra «{words}».</translation>
    </message>
    <message>
        <source>“{words}” is named.</source>
        <translation>El texto nombra «{words}».</translation>
    </message>
    <message>
        <source>“{words}” speaks of a time and means {day}.</source>
        <translation>«{words}» habla de un momento y quiere decir {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is past and means {day}.</source>
        <translation>«{words}» habla del pasado y quiere decir {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is to come and means {day}.</source>
        <translation>«{words}» habla del futuro y quiere decir {day}.</translation>
    </message>
    <message>
        <source>“{words}” stands in the sentence around it.</source>
        <translation>«{words}» está en la frase que lo rodea.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) change(s|).</source>
        <translation>
            <numerusform>Cambia %n cita.</numerusform>
            <numerusform>Cambian %n citas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n other quote(s) of {speaker}</source>
        <translation>
            <numerusform>&amp;También la otra cita de {speaker} (%n)</numerusform>
            <numerusform>&amp;También las otras %n citas de {speaker}</numerusform>
        </translation>
    </message>
    <message>
        <source>Its mentions, and what is said by it, go to a person of that name.</source>
        <translation>Sus menciones, y lo que dice, pasan a una persona con ese nombre.</translation>
    </message>
    <message>
        <source>Named nearby</source>
        <translation>Nombrados cerca</translation>
    </message>
    <message>
        <source>Nobody, or unknown</source>
        <translation>Nadie o desconocido</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Of a like name</source>
        <translation>De nombre parecido</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <translation>Otros del artículo</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>¿Hablante?</translation>
    </message>
    <message>
        <source>The two become one, under the name chosen.</source>
        <translation>Las dos pasan a ser una, con el nombre elegido.</translation>
    </message>
    <message>
        <source>Which name is somebody else’s?</source>
        <translation>¿Qué nombre es de otra persona?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>¿Quién es {name}?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>¿Quién lo dijo?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>ningún cargo en el texto</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{quotes} and {mentions} of {name} become those of {other}.</source>
        <translation>{quotes} y {mentions} de {name} pasan a ser de {other}.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>No article open: drop one here</source>
        <translation>Ningún artículo abierto: suelte uno aquí</translation>
    </message>
</context>
<context>
    <name>sea</name>
    <message>
        <source>Adriatic Sea</source>
        <translation>Mar Adriático</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Mar Egeo</translation>
    </message>
    <message>
        <source>Andaman Sea</source>
        <translation>Mar de Andamán</translation>
    </message>
    <message>
        <source>Arabian Sea</source>
        <translation>Mar Arábigo</translation>
    </message>
    <message>
        <source>Arafura Sea</source>
        <translation>Mar de Arafura</translation>
    </message>
    <message>
        <source>Arctic Ocean</source>
        <translation>Océano Ártico</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Océano Atlántico</translation>
    </message>
    <message>
        <source>Baffin Bay</source>
        <translation>Bahía de Baffin</translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation>Mar Báltico</translation>
    </message>
    <message>
        <source>Banda Sea</source>
        <translation>Mar de Banda</translation>
    </message>
    <message>
        <source>Barents Sea</source>
        <translation>Mar de Barents</translation>
    </message>
    <message>
        <source>Bay of Bengal</source>
        <translation>Golfo de Bengala</translation>
    </message>
    <message>
        <source>Bay of Biscay</source>
        <translation>Golfo de Vizcaya</translation>
    </message>
    <message>
        <source>Beaufort Sea</source>
        <translation>Mar de Beaufort</translation>
    </message>
    <message>
        <source>Bering Sea</source>
        <translation>Mar de Bering</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Mar Negro</translation>
    </message>
    <message>
        <source>Caribbean Sea</source>
        <translation>Mar Caribe</translation>
    </message>
    <message>
        <source>Caspian Sea</source>
        <translation>Mar Caspio</translation>
    </message>
    <message>
        <source>Celebes Sea</source>
        <translation>Mar de Célebes</translation>
    </message>
    <message>
        <source>Celtic Sea</source>
        <translation>Mar Céltico</translation>
    </message>
    <message>
        <source>Chukchi Sea</source>
        <translation>Mar de Chukotka</translation>
    </message>
    <message>
        <source>Coral Sea</source>
        <translation>Mar del Coral</translation>
    </message>
    <message>
        <source>Davis Strait</source>
        <translation>Estrecho de Davis</translation>
    </message>
    <message>
        <source>East China Sea</source>
        <translation>Mar de China Oriental</translation>
    </message>
    <message>
        <source>East Siberian Sea</source>
        <translation>Mar de Siberia Oriental</translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation>Canal de la Mancha</translation>
    </message>
    <message>
        <source>Great Australian Bight</source>
        <translation>Gran Bahía Australiana</translation>
    </message>
    <message>
        <source>Greenland Sea</source>
        <translation>Mar de Groenlandia</translation>
    </message>
    <message>
        <source>Gulf of Aden</source>
        <translation>Golfo de Adén</translation>
    </message>
    <message>
        <source>Gulf of Alaska</source>
        <translation>Golfo de Alaska</translation>
    </message>
    <message>
        <source>Gulf of Bothnia</source>
        <translation>Golfo de Botnia</translation>
    </message>
    <message>
        <source>Gulf of California</source>
        <translation>Golfo de California</translation>
    </message>
    <message>
        <source>Gulf of Carpentaria</source>
        <translation>Golfo de Carpentaria</translation>
    </message>
    <message>
        <source>Gulf of Guinea</source>
        <translation>Golfo de Guinea</translation>
    </message>
    <message>
        <source>Gulf of Mexico</source>
        <translation>Golfo de México</translation>
    </message>
    <message>
        <source>Gulf of Oman</source>
        <translation>Golfo de Omán</translation>
    </message>
    <message>
        <source>Gulf of St Lawrence</source>
        <translation>Golfo de San Lorenzo</translation>
    </message>
    <message>
        <source>Gulf of Thailand</source>
        <translation>Golfo de Tailandia</translation>
    </message>
    <message>
        <source>Hudson Bay</source>
        <translation>Bahía de Hudson</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Océano Índico</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Mar Jónico</translation>
    </message>
    <message>
        <source>Irish Sea</source>
        <translation>Mar de Irlanda</translation>
    </message>
    <message>
        <source>Java Sea</source>
        <translation>Mar de Java</translation>
    </message>
    <message>
        <source>Kara Sea</source>
        <translation>Mar de Kara</translation>
    </message>
    <message>
        <source>Labrador Sea</source>
        <translation>Mar del Labrador</translation>
    </message>
    <message>
        <source>Laptev Sea</source>
        <translation>Mar de Láptev</translation>
    </message>
    <message>
        <source>Mediterranean Sea</source>
        <translation>Mar Mediterráneo</translation>
    </message>
    <message>
        <source>Mozambique Channel</source>
        <translation>Canal de Mozambique</translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation>Mar del Norte</translation>
    </message>
    <message>
        <source>Norwegian Sea</source>
        <translation>Mar de Noruega</translation>
    </message>
    <message>
        <source>Pacific Ocean</source>
        <translation>Océano Pacífico</translation>
    </message>
    <message>
        <source>Persian Gulf</source>
        <translation>Golfo Pérsico</translation>
    </message>
    <message>
        <source>Philippine Sea</source>
        <translation>Mar de Filipinas</translation>
    </message>
    <message>
        <source>Red Sea</source>
        <translation>Mar Rojo</translation>
    </message>
    <message>
        <source>Ross Sea</source>
        <translation>Mar de Ross</translation>
    </message>
    <message>
        <source>Sargasso Sea</source>
        <translation>Mar de los Sargazos</translation>
    </message>
    <message>
        <source>Scotia Sea</source>
        <translation>Mar del Scotia</translation>
    </message>
    <message>
        <source>Sea of Azov</source>
        <translation>Mar de Azov</translation>
    </message>
    <message>
        <source>Sea of Japan</source>
        <translation>Mar del Japón</translation>
    </message>
    <message>
        <source>Sea of Okhotsk</source>
        <translation>Mar de Ojotsk</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Mar de China Meridional</translation>
    </message>
    <message>
        <source>Southern Ocean</source>
        <translation>Océano Austral</translation>
    </message>
    <message>
        <source>Sulu Sea</source>
        <translation>Mar de Joló</translation>
    </message>
    <message>
        <source>Tasman Sea</source>
        <translation>Mar de Tasmania</translation>
    </message>
    <message>
        <source>Timor Sea</source>
        <translation>Mar de Timor</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Mar Tirreno</translation>
    </message>
    <message>
        <source>Weddell Sea</source>
        <translation>Mar de Weddell</translation>
    </message>
    <message>
        <source>Yellow Sea</source>
        <translation>Mar Amarillo</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lugar de envío</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Ningún país</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Autor de la cita no indicado</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles}</source>
        <translation>citas sobre un país ({quotes} en {articles})</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles} added last</source>
        <translation>citas sobre un país ({quotes} en {articles}, últimas añadidas)</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>estilo indirecto</translation>
    </message>
    <message>
        <source>term in marks</source>
        <translation>término entre comillas</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
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
            <numerusform>%n artículo recupera su lectura anterior.</numerusform>
            <numerusform>%n artículos recuperan su lectura anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) read again with newer rules.</source>
        <translation>
            <numerusform>%n artículo se ha vuelto a leer con reglas nuevas.</numerusform>
            <numerusform>%n artículos se han vuelto a leer con reglas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (stays|stay) as before, to lose no correction.</source>
        <translation>
            <numerusform>%n artículo queda como antes, para no perder correcciones.</numerusform>
            <numerusform>%n artículos quedan como antes, para no perder correcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read again.</source>
        <translation>
            <numerusform>%n artículo no se pudo volver a leer.</numerusform>
            <numerusform>%n artículos no se pudieron volver a leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>Se conserva %n corrección.</numerusform>
            <numerusform>Se conservan %n correcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is brought back with File, Restore Library.</source>
        <translation>«Archivo», «Restaurar la biblioteca» permite recuperar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Allow writing to {folder} and start Dateline again.</source>
        <translation>Permita escribir en {folder} y reinicie Dateline.</translation>
    </message>
    <message numerus="yes">
        <source>Newer rules are at hand. Read %n article(s) again?</source>
        <translation>
            <numerusform>Hay reglas nuevas. ¿Volver a leer %n artículo?</numerusform>
            <numerusform>Hay reglas nuevas. ¿Volver a leer %n artículos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is set aside as {file}, and a new one was begun.</source>
        <translation>La biblioteca estaba dañada. Se apartó como {file} y se creó una nueva.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed: nothing new is kept.</source>
        <translation>La biblioteca {file} se puede leer pero no cambiar: no se guarda nada nuevo.</translation>
    </message>
    <message>
        <source>The newer rules read no article otherwise than before.</source>
        <translation>Con las reglas nuevas, ningún artículo se lee de otro modo que antes.</translation>
    </message>
    <message>
        <source>{why} Articles are not kept this time.</source>
        <translation>{why} Esta vez los artículos no se guardan.</translation>
    </message>
    <message>
        <source>“{title}” is read again with newer rules.</source>
        <translation>«{title}» se ha vuelto a leer con reglas nuevas.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>«{title}» se ha vuelto a leer con reglas nuevas; se conserva su %n corrección.</numerusform>
            <numerusform>«{title}» se ha vuelto a leer con reglas nuevas; se conservan sus %n correcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.</source>
        <translation>
            <numerusform>«{title}» conserva su lectura: con las reglas nuevas se perdería %n corrección suya.</numerusform>
            <numerusform>«{title}» conserva su lectura: con las reglas nuevas se perderían %n correcciones suyas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Accept what the card says</source>
        <translation>Aceptar lo que dice la ficha</translation>
    </message>
    <message>
        <source>Compare two articles</source>
        <translation>Comparar dos artículos</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Copiar la cita con su fuente</translation>
    </message>
    <message>
        <source>Correct anything else of it</source>
        <translation>Corregir otra cosa de esto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Events at their places</source>
        <translation>Acontecimientos en sus lugares</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Filtrar por periodo</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Corregir el autor de la cita</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>En la lista de artículos</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>En la búsqueda</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation>Letra más grande o más pequeña</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Letra de tamaño normal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Next or previous country</source>
        <translation>País siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous find</source>
        <translation>Resultado siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous in time</source>
        <translation>Elemento siguiente o anterior en el tiempo</translation>
    </message>
    <message>
        <source>Next or previous item</source>
        <translation>Elemento siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Resultado siguiente o anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>On a card, a hit, a mark, in ledger and timeline</source>
        <translation>En una ficha, un resultado, una marca, en el registro y la cronología</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the country</source>
        <translation>Abrir el país</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Abrir el elemento</translation>
    </message>
    <message>
        <source>Put the quote into a collection</source>
        <translation>Poner la cita en una colección</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Return to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Show the whole article</source>
        <translation>Mostrar todo el artículo</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Poner o quitar la estrella</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>La misma persona que otra</translation>
    </message>
    <message>
        <source>Why? (with the pointer: Alt+click)</source>
        <translation>¿Por qué? (con el puntero: Alt+clic)</translation>
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
        <translation>se nombra un condado de su estado</translation>
    </message>
    <message>
        <source>a neighbour of its country is named</source>
        <translation>se nombra un vecino de su país</translation>
    </message>
    <message>
        <source>a place near it is named</source>
        <translation>se nombra un lugar cercano</translation>
    </message>
    <message>
        <source>a state or province is called so</source>
        <translation>un estado o provincia se llama así</translation>
    </message>
    <message>
        <source>against it: not a word else of its country</source>
        <translation>en contra: ni una palabra más de su país</translation>
    </message>
    <message>
        <source>against it: somebody else holds the office there</source>
        <translation>en contra: otra persona ocupa allí el cargo</translation>
    </message>
    <message>
        <source>against it: the office's holder goes or speaks to it</source>
        <translation>en contra: quien ocupa el cargo va allí o le habla</translation>
    </message>
    <message>
        <source>called a state or province here</source>
        <translation>llamado aquí estado o provincia</translation>
    </message>
    <message>
        <source>described, not named</source>
        <translation>descrito, no nombrado</translation>
    </message>
    <message>
        <source>it has what a town has</source>
        <translation>tiene lo que tiene una ciudad</translation>
    </message>
    <message>
        <source>it is named later in the sentence</source>
        <translation>se nombra más adelante en la oración</translation>
    </message>
    <message>
        <source>it is named right before the office</source>
        <translation>se nombra justo antes del cargo</translation>
    </message>
    <message>
        <source>its country is named</source>
        <translation>se nombra su país</translation>
    </message>
    <message>
        <source>its state or province is named</source>
        <translation>se nombra su estado o provincia</translation>
    </message>
    <message>
        <source>meant by a pronoun</source>
        <translation>aludido con un pronombre</translation>
    </message>
    <message>
        <source>named in the words themselves</source>
        <translation>nombrado en las palabras mismas</translation>
    </message>
    <message>
        <source>nobody else comes into question</source>
        <translation>nadie más viene al caso</translation>
    </message>
    <message>
        <source>nobody is named between</source>
        <translation>entre medias no se nombra a nadie</translation>
    </message>
    <message>
        <source>only it calls an office so</source>
        <translation>solo allí un cargo se llama así</translation>
    </message>
    <message>
        <source>others are named between</source>
        <translation>entre medias se nombra a otros</translation>
    </message>
    <message>
        <source>people are called after it as after a town</source>
        <translation>hay gente llamada por él como por una ciudad</translation>
    </message>
    <message>
        <source>several others come into question</source>
        <translation>varios otros vienen al caso</translation>
    </message>
    <message>
        <source>several rules lead to them</source>
        <translation>varias reglas llevan a ellos</translation>
    </message>
    <message>
        <source>somebody else comes into question</source>
        <translation>alguien más viene al caso</translation>
    </message>
    <message>
        <source>somebody the article names</source>
        <translation>alguien que el artículo nombra</translation>
    </message>
    <message>
        <source>spoke last</source>
        <translation>habló el último</translation>
    </message>
    <message>
        <source>stands beside the words</source>
        <translation>está junto a las palabras</translation>
    </message>
    <message>
        <source>stands far from the words</source>
        <translation>está lejos de las palabras</translation>
    </message>
    <message>
        <source>stands near the words</source>
        <translation>está cerca de las palabras</translation>
    </message>
    <message>
        <source>the article begins with it</source>
        <translation>el artículo empieza con él</translation>
    </message>
    <message>
        <source>the article names it much</source>
        <translation>el artículo lo nombra mucho</translation>
    </message>
    <message>
        <source>the article reads like a paper of its country</source>
        <translation>el artículo se lee como de un periódico de su país</translation>
    </message>
    <message>
        <source>the article says where it lies</source>
        <translation>el artículo dice dónde está</translation>
    </message>
    <message>
        <source>the article was filed there</source>
        <translation>el artículo se escribió allí</translation>
    </message>
    <message>
        <source>the name of a whole country</source>
        <translation>el nombre de un país entero</translation>
    </message>
    <message>
        <source>the number of its people</source>
        <translation>el número de sus habitantes</translation>
    </message>
    <message>
        <source>the paragraph before names it</source>
        <translation>el párrafo anterior lo nombra</translation>
    </message>
    <message>
        <source>the paragraph before names it, and this one none</source>
        <translation>el párrafo anterior lo nombra, y este ninguno</translation>
    </message>
    <message>
        <source>the paragraph names it before</source>
        <translation>el párrafo lo nombra antes</translation>
    </message>
    <message>
        <source>the sentence before begins with it</source>
        <translation>la oración anterior empieza con él</translation>
    </message>
    <message>
        <source>the sentence begins with it</source>
        <translation>la oración empieza con él</translation>
    </message>
    <message>
        <source>the sentence takes place there</source>
        <translation>la oración sucede allí</translation>
    </message>
    <message>
        <source>well known to the news</source>
        <translation>bien conocido en las noticias</translation>
    </message>
    <message>
        <source>“its” means the country named before</source>
        <translation>«su» se refiere al país nombrado antes</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A map explorer for the news.</source>
        <translation>Un mapa para explorar las noticias.</translation>
    </message>
    <message>
        <source>Dateline works, but forgets its layout; make the folder writable to keep it.</source>
        <translation>Dateline funciona, pero olvida su disposición; permita escribir en la carpeta para conservarla.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>The article that lay open cannot be shown.</source>
        <translation>El artículo que estaba abierto no se puede mostrar.</translation>
    </message>
    <message>
        <source>The sample is shown instead; open the article’s own file.</source>
        <translation>Se muestra el ejemplo en su lugar; abra el archivo del artículo.</translation>
    </message>
    <message>
        <source>The settings folder {folder} cannot be written.</source>
        <translation>No se puede escribir en la carpeta de ajustes {folder}.</translation>
    </message>
    <message>
        <source>an article or a .dateline document to open</source>
        <translation>artículo o documento .dateline para abrir</translation>
    </message>
    <message>
        <source>close once the map can be used</source>
        <translation>cerrar en cuanto el mapa se pueda usar</translation>
    </message>
    <message>
        <source>keep the settings in this file</source>
        <translation>guardar los ajustes en este archivo</translation>
    </message>
    <message>
        <source>print the start's milestones</source>
        <translation>mostrar las etapas del inicio</translation>
    </message>
</context>
<context>
    <name>then</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Speaks most of</source>
        <translation>Habla sobre todo de</translation>
    </message>
    <message>
        <source>Spoken of by</source>
        <translation>Hablan de ello</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Who of whom</source>
        <translation>Quién habla de quién</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>speaks of {country}</source>
        <translation>habla de {country}</translation>
    </message>
    <message>
        <source>spoken of by {country}</source>
        <translation>mencionado por {country}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} de {all}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Latitudes run from -90 to 90 degrees.</source>
        <translation>Las latitudes van de -90 a 90 grados.</translation>
    </message>
    <message>
        <source>There is no place at latitude {latitude}, longitude {longitude}.</source>
        <translation>No hay ningún lugar con latitud {latitude} y longitud {longitude}.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n countr(y|ies) of this article.</source>
        <translation>
            <numerusform>%n país de este artículo.</numerusform>
            <numerusform>%n países de este artículo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n dirigente</numerusform>
            <numerusform>%n dirigentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about it</source>
        <translation>
            <numerusform>%n cita sobre el país</numerusform>
            <numerusform>%n citas sobre el país</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by its people</source>
        <translation>
            <numerusform>%n cita de su gente</numerusform>
            <numerusform>%n citas de su gente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) about it</source>
        <translation>
            <numerusform>%n declaración referida sobre ello</numerusform>
            <numerusform>%n declaraciones referidas sobre ello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) by its people</source>
        <translation>
            <numerusform>%n declaración referida de su gente</numerusform>
            <numerusform>%n declaraciones referidas de su gente</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Asked for and not in it: {condition}.</source>
        <translation>Se pedía y no aparece: {condition}.</translation>
    </message>
    <message>
        <source>At least one whole sentence of their people is quoted.</source>
        <translation>Se cita al menos una oración entera de los suyos.</translation>
    </message>
    <message>
        <source>Counted among the leaders.</source>
        <translation>Se cuenta entre los dirigentes.</translation>
    </message>
    <message>
        <source>Counted are mentions, quotes about a country, and events: {range}.</source>
        <translation>Se cuentan las menciones, las citas sobre un país y los acontecimientos: {range}.</translation>
    </message>
    <message>
        <source>Counted are quotes by people of a country: {range}.</source>
        <translation>Se cuentan las citas de la gente de un país: {range}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>País: {country}.</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Fecha: {date}</translation>
    </message>
    <message>
        <source>Events in which {country} takes part, or which took place there.</source>
        <translation>Acontecimientos en los que participa {country} o que ocurrieron allí.</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lugar de envío</translation>
    </message>
    <message>
        <source>Filed from here: a pin, and no shade of its own.</source>
        <translation>Enviado desde aquí: una chincheta y ningún tono propio.</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Encontrado: {words}</translation>
    </message>
    <message>
        <source>Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.</source>
        <translation>Rayado en el modo «Quién habla»: se habla del país, pero nadie de él habla.</translation>
    </message>
    <message>
        <source>Heads of state or government, ministers, legislators, envoys, heads of parties or bodies, of {country}; former ones too.</source>
        <translation>Jefes de Estado o de Gobierno, ministros, legisladores, enviados, jefes de partidos u organismos de {country}; también los anteriores.</translation>
    </message>
    <message>
        <source>It fits: {condition}.</source>
        <translation>Coincide: {condition}.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>No tiene fecha.</translation>
    </message>
    <message>
        <source>It is about {country}.</source>
        <translation>Trata de {country}.</translation>
    </message>
    <message>
        <source>It is addressed to {country}.</source>
        <translation>Se dirige a {country}.</translation>
    </message>
    <message>
        <source>It is dated {date}, within the days asked for.</source>
        <translation>Su fecha es {date}, dentro del periodo pedido.</translation>
    </message>
    <message>
        <source>It is not tied to {country}.</source>
        <translation>No está vinculado a {country}.</translation>
    </message>
    <message>
        <source>It is tied to {country}, as was asked.</source>
        <translation>Está vinculado a {country}, como se pedía.</translation>
    </message>
    <message>
        <source>It stands at characters {start} to {end} of the text.</source>
        <translation>Está entre los caracteres {start} y {end} del texto.</translation>
    </message>
    <message>
        <source>It stands in paragraph {number} of the article.</source>
        <translation>Está en el párrafo {number} del artículo.</translation>
    </message>
    <message>
        <source>It stands no longer in the article: search again.</source>
        <translation>Ya no está en el artículo: vuelva a buscar.</translation>
    </message>
    <message>
        <source>It stays undated.</source>
        <translation>Queda sin fecha.</translation>
    </message>
    <message>
        <source>It took place in {country}.</source>
        <translation>Tuvo lugar en {country}.</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s).</source>
        <translation>
            <numerusform>Nombrado %n vez.</numerusform>
            <numerusform>Nombrado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, but not what the article is about: no outline.</source>
        <translation>Nombrado, pero no es el tema del artículo: sin contorno.</translation>
    </message>
    <message>
        <source>Next came {country}</source>
        <translation>Después venía {country}</translation>
    </message>
    <message>
        <source>No colour: nothing in the article is of it or about it.</source>
        <translation>Sin color: nada del artículo es del país ni trata de él.</translation>
    </message>
    <message>
        <source>Not all words stand in it: it answers the question.</source>
        <translation>No contiene todas las palabras: responde a la pregunta.</translation>
    </message>
    <message>
        <source>Not counted among the leaders.</source>
        <translation>No se cuenta entre los dirigentes.</translation>
    </message>
    <message>
        <source>Passages are about them, but nobody of them is quoted: hatched.</source>
        <translation>Hay pasajes sobre ellos, pero no se cita a nadie de allí: rayado.</translation>
    </message>
    <message>
        <source>Places where the article names {country}.</source>
        <translation>Pasajes donde el artículo nombra este país: {country}.</translation>
    </message>
    <message>
        <source>Quoted in fragments only</source>
        <translation>Citado solo en fragmentos</translation>
    </message>
    <message>
        <source>Quoted in sentences</source>
        <translation>Citado en oraciones</translation>
    </message>
    <message>
        <source>Quotes of others that are about {country} or addressed to it.</source>
        <translation>Citas de otros sobre {country} o dirigidas al país.</translation>
    </message>
    <message>
        <source>Quotes whose speaker is of {country}; terms in quotation marks do not count.</source>
        <translation>Citas cuyo autor es de {country}; los términos entre comillas no cuentan.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the month.</source>
        <translation>Interpretado como {days}, con precisión de mes.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the season.</source>
        <translation>Interpretado como {days}, con precisión de estación.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the week.</source>
        <translation>Interpretado como {days}, con precisión de semana.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the year.</source>
        <translation>Interpretado como {days}, con precisión de año.</translation>
    </message>
    <message>
        <source>Read as {days}.</source>
        <translation>Interpretado como {days}.</translation>
    </message>
    <message>
        <source>Relative dates count from the publication, {day}.</source>
        <translation>Las fechas relativas cuentan desde la publicación ({day}).</translation>
    </message>
    <message>
        <source>Role as the article gives it: {role}.</source>
        <translation>Cargo según el artículo: {role}.</translation>
    </message>
    <message>
        <source>Share of all namings: {share}.</source>
        <translation>Parte de todas las veces que se nombra un país: {share}.</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Autor de la cita no indicado</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Autor de la cita: {name}.</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>De quién se habla</translation>
    </message>
    <message>
        <source>Spoken about, never get a word</source>
        <translation>Se habla de ellos, nunca hablan</translation>
    </message>
    <message numerus="yes">
        <source>Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).</source>
        <translation>
            <numerusform>De quién se habla: tono {shade} de {shades}, por %n pasaje ({counts}).</numerusform>
            <numerusform>De quién se habla: tono {shade} de {shades}, por %n pasajes ({counts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure to {percent} % by its signs</source>
        <translation>Seguro al {percent} % por sus indicios</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>El artículo no indica ningún país.</translation>
    </message>
    <message>
        <source>The article gives no words for a date.</source>
        <translation>El artículo no contiene ninguna indicación de fecha.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <translation>En el artículo se lee «{words}».</translation>
    </message>
    <message>
        <source>The article was filed from {place}, which is not what it is about.</source>
        <translation>El artículo se envió desde {place}, que no es de lo que trata.</translation>
    </message>
    <message>
        <source>The article’s word for it: “{word}”.</source>
        <translation>La palabra del artículo: «{word}».</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen</source>
        <translation>El cargo no nombra ningún país; se eligió {country}</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen, sure to {percent} %</source>
        <translation>El cargo no nombra ningún país; se eligió {country}, con un {percent} % de seguridad</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>No se conoce la fecha de publicación.</translation>
    </message>
    <message>
        <source>The speaker is not stated.</source>
        <translation>No se indica el autor de la cita.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>El autor de la cita es de {country}.</translation>
    </message>
    <message>
        <source>Their people are quoted with fragments or terms, or told of in other words.</source>
        <translation>A los suyos se los cita con fragmentos o términos, o se los cuenta con otras palabras.</translation>
    </message>
    <message>
        <source>Tie to {country}</source>
        <translation>Vínculo con {country}</translation>
    </message>
    <message>
        <source>What is counted: {rule}</source>
        <translation>Qué se cuenta: {rule}</translation>
    </message>
    <message>
        <source>What others said about {country}, told in the article’s words.</source>
        <translation>Lo que otros dijeron de {country}, con las palabras del artículo.</translation>
    </message>
    <message>
        <source>What people of {country} said, told in the article’s words and not in marks.</source>
        <translation>Lo que dijo gente de {country}, con las palabras del artículo y sin comillas.</translation>
    </message>
    <message>
        <source>What the article is about: a strong outline.</source>
        <translation>De qué trata el artículo: un contorno grueso.</translation>
    </message>
    <message>
        <source>Where the article was filed: a pin, a dashed outline, no colour.</source>
        <translation>Desde dónde se envió el artículo: una chincheta, un contorno discontinuo, sin color.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Who speaks: shade {shade} of {shades}, for {counts}.</source>
        <translation>Quién habla: tono {shade} de {shades}, por {counts}.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>ningún cargo en el texto</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{country} takes part in it.</source>
        <translation>{country} participa.</translation>
    </message>
    <message>
        <source>{country}: all that is counted</source>
        <translation>{country}: todo lo contado</translation>
    </message>
    <message>
        <source>{country}: the colour on the map</source>
        <translation>{country}: el color en el mapa</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{mode}: shade {shade} of {shades}</source>
        <translation>{mode}: tono {shade} de {shades}</translation>
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
        <translation>«{typed}» es el autor de la cita: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” is the verb it is told with: {found}.</source>
        <translation>«{typed}» es el verbo que introduce la cita: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in a name or role: {found}.</source>
        <translation>«{typed}» está en un nombre o cargo: {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in the words: {found}.</source>
        <translation>«{typed}» está en las palabras: {found}.</translation>
    </message>
    <message>
        <source>“{words}”: {country} was chosen, sure to {percent} %</source>
        <translation>«{words}»: se eligió {country}, con un {percent} % de seguridad</translation>
    </message>
</context>
</TS>
