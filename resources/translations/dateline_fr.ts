<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>The library has no other account of the same days and places.</source>
        <translation>La bibliothèque n’a pas d’autre récit des mêmes jours et des mêmes lieux.</translation>
    </message>
    <message>
        <source>Two Accounts</source>
        <translation>Deux récits</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Laissé de côté : {names}.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Compare the Two Articles…</source>
        <translation>Comparer les deux articles…</translation>
    </message>
    <message>
        <source>Compare with the Open Article…</source>
        <translation>Comparer avec l’article ouvert…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Not the Same Story</source>
        <translation>Pas la même histoire</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take Out of the Bin</source>
        <translation>Sortir de la corbeille</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation>Filtrer les articles par titre</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Filtrer par titre</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Le plus de citations</translation>
    </message>
    <message>
        <source>Newest kept</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Dernières publications</translation>
    </message>
    <message>
        <source>No article fits. Take a filter off to see more.</source>
        <translation>Aucun article ne correspond. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>No articles yet: open one, paste one, or drop one here.</source>
        <translation>Pas encore d’article : ouvrez-en un, collez-en un ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Rename Article</source>
        <translation>Renommer l’article</translation>
    </message>
    <message>
        <source>Table of Details…</source>
        <translation>Tableau des renseignements…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up Library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>No library is open, so there is nothing to do.</source>
        <translation>Aucune bibliothèque n’est ouverte ; il n’y a donc rien à faire.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Restaurer la bibliothèque</translation>
    </message>
    <message>
        <source>The library is as it was in {name}.</source>
        <translation>La bibliothèque est de nouveau telle que dans {name}.</translation>
    </message>
    <message>
        <source>The library is backed up as {name}.</source>
        <translation>La bibliothèque est sauvegardée sous {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What it held before is kept as {name}.</source>
        <translation>Son contenu précédent est conservé sous {name}.</translation>
    </message>
</context>
<context>
    <name>BinFoot</name>
    <message>
        <source>Delete for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message numerus="yes">
        <source>%n quote(s) copied, each with its source.</source>
        <translation>
            <numerusform>%n citation copiée, avec sa source.</numerusform>
            <numerusform>%n citations copiées, chacune avec sa source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copié avec sa source.</translation>
    </message>
    <message>
        <source>{what}: taken out. Ctrl+Z brings it back.</source>
        <translation>{what} : élément retiré. Ctrl+Z le rétablit.</translation>
    </message>
</context>
<context>
    <name>CardPageView</name>
    <message>
        <source>Nothing here any more</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Quotes, people and events</source>
        <translation>Citations, personnes et événements</translation>
    </message>
    <message>
        <source>The article has nothing for this page.</source>
        <translation>L’article n’a rien pour cette page.</translation>
    </message>
</context>
<context>
    <name>CardPlaces</name>
    <message>
        <source>Choose a quote first: click its card.</source>
        <translation>Choisissez d’abord une citation : cliquez sur sa fiche.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Open Draft…</source>
        <translation>&amp;Ouvrir un brouillon…</translation>
    </message>
    <message>
        <source>Check Quotations</source>
        <translation>Vérifier les citations</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Draft to check</source>
        <translation>Brouillon à vérifier</translation>
    </message>
    <message>
        <source>Open a Draft</source>
        <translation>Ouvrir un brouillon</translation>
    </message>
    <message>
        <source>Paste a sentence or a draft: its quotations are looked up in the library.</source>
        <translation>Collez une phrase ou un brouillon : ses citations sont cherchées dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Quotations; Enter shows the source</source>
        <translation>Citations ; Entrée montre la source</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Il n’y a pas de bibliothèque : ouvrez ou importez d’abord des articles.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Il n’y a encore rien à vérifier.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>Type to narrow, or {own}</source>
        <translation>Tapez pour filtrer, ou {own}</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Recueils</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export Collection…</source>
        <translation>Exporter le recueil…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>Nouveau recueil</translation>
    </message>
    <message>
        <source>No collection yet: choose a quote and put it into one, or make one here.</source>
        <translation>Pas encore de recueil : choisissez une citation et mettez-la dans un recueil, ou créez-en un ici.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Quotes of the collection; Enter shows one</source>
        <translation>Citations du recueil ; Entrée en montre une</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What this quote is here for</source>
        <translation>À quoi sert cette citation ici</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>n’est plus dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Collection (a new name makes a new one)</source>
        <translation>Recueil (un nouveau nom en crée un)</translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Déjà dans « {name} ».</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Mes citations</translation>
    </message>
    <message>
        <source>Put into Collection</source>
        <translation>Mettre dans un recueil</translation>
    </message>
    <message>
        <source>Put into “{name}”.</source>
        <translation>Mis dans « {name} ».</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Read Articles</source>
        <translation>&amp;Lire les articles</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Each row of {name} is an article. This is what its columns hold:</source>
        <translation>Chaque ligne de {name} est un article. Voici ce que contiennent ses colonnes :</translation>
    </message>
    <message>
        <source>Rows without a text are left out, and named.</source>
        <translation>Les lignes sans texte sont laissées de côté, et nommées.</translation>
    </message>
    <message>
        <source>Say which column holds the text of the articles.</source>
        <translation>Dites quelle colonne contient le texte des articles.</translation>
    </message>
    <message>
        <source>The columns’ names</source>
        <translation>Les noms des colonnes</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Ce que contient « {column} »</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles and Dateline documents</source>
        <translation>Articles et documents Dateline</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>Il n’y a rien à lire dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Click an entry, or press Enter on it, to see it in its article.</source>
        <translation>Cliquez sur une entrée, ou appuyez sur Entrée, pour la voir dans son article.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare Articles</source>
        <translation>Comparer les articles</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What both articles have and what only one has</source>
        <translation>Ce que les deux articles ont, et ce qu’un seul a</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Choose two articles in the list to compare them (Ctrl+click).</source>
        <translation>Choisissez deux articles dans la liste pour les comparer (Ctrl+clic).</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation>Ajouté. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Corrected. Ctrl+Z takes it back.</source>
        <translation>Corrigé. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Speaker now: {name}. Ctrl+Z takes it back.</source>
        <translation>Auteur de la citation : {name}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Which country does it always mean?</source>
        <translation>Quel pays est-ce toujours ?</translation>
    </message>
    <message>
        <source>Which country is it in?</source>
        <translation>Dans quel pays est-ce ?</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>{name} and {other} are one person now. Ctrl+Z parts them.</source>
        <translation>{name} et {other} ne font plus qu’une personne. Ctrl+Z les sépare.</translation>
    </message>
</context>
<context>
    <name>CountriesList</name>
    <message>
        <source>Countries of the article, by evidence</source>
        <translation>Pays de l’article, par nombre d’occurrences</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>How it stands in the article</source>
        <translation>Sa place dans l’article</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Most evidence first</source>
        <translation>Le plus d’indices d’abord</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Quotes about it</source>
        <translation>Citations sur le pays</translation>
    </message>
    <message>
        <source>Quotes by its people</source>
        <translation>Citations de personnes du pays</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Click a country on the map, or choose one in the list.</source>
        <translation>Cliquez sur un pays de la carte, ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Aucun pays choisi</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>{name} uniquement</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Tout afficher : {name}</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>L’article n’indique aucun pays.</translation>
    </message>
    <message>
        <source>The article was filed from {place}.</source>
        <translation>Lieu d’envoi de l’article : {place}.</translation>
    </message>
    <message>
        <source>This long article is being read …</source>
        <translation>Ce long article est en cours de lecture…</translation>
    </message>
    <message>
        <source>{name} is not in this article.</source>
        <translation>{name} n’est pas dans cet article.</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Quotes, people and events of the country</source>
        <translation>Citations, personnes et événements du pays</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Dateline made a mistake. You can go on working; to be safe, start it again.</source>
        <translation>Une erreur est survenue dans Dateline. Vous pouvez continuer à travailler ; par prudence, redémarrez-le.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report below helps whoever looks into it.</source>
        <translation>Rien n’a été envoyé. Le rapport ci-dessous aidera à trouver la cause.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The open article was kept in {file}.</source>
        <translation>L’article ouvert a été sauvegardé dans {file}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>{name} cannot be written ({why}). Choose another folder.</source>
        <translation>Impossible d’écrire {name} ({why}). Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>CurrentArticle</name>
    <message>
        <source>Known already: “{title}” is in the list as you left it.</source>
        <translation>Déjà connu : « {title} » est dans la liste tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Known already: “{title}” is shown as you left it.</source>
        <translation>Déjà connu : « {title} » est affiché tel que vous l’avez laissé.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>for example 30 November 2022, November 2022, or 2022</source>
        <translation>par exemple 30 novembre 2022, novembre 2022 ou 2022</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Corrections of this article</source>
        <translation>Corrections de cet article</translation>
    </message>
    <message>
        <source>Nothing was corrected in this article.</source>
        <translation>Rien n’a été corrigé dans cet article.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Sources cited as</source>
        <translation>&amp;Sources citées selon</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>Holds the article’s full text: mind the rights of its author.</source>
        <translation>Contient le texte intégral de l’article : respectez les droits de son auteur.</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Média, titre, jour</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any or none</source>
        <translation>Avec ou sans étiquette</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>No article has a tag yet</source>
        <translation>Aucun article n’a encore d’étiquette</translation>
    </message>
    <message>
        <source>Only articles with a tag</source>
        <translation>Uniquement les articles avec une étiquette</translation>
    </message>
    <message>
        <source>Only articles with the tag {name}</source>
        <translation>Uniquement les articles avec l’étiquette {name}</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Uniquement les articles avec une étoile</translation>
    </message>
    <message>
        <source>Only unread articles</source>
        <translation>Uniquement les articles non lus</translation>
    </message>
    <message>
        <source>Show the deleted articles</source>
        <translation>Afficher les articles supprimés</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Save Picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Group the results: {way}</source>
        <translation>Regrouper les résultats : {way}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avancer (Alt+Droite)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Close this hint</source>
        <translation>Fermer cette astuce</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Click a country</source>
        <translation>Cliquez sur un pays</translation>
    </message>
    <message>
        <source>Click a quote to see its sentence</source>
        <translation>Cliquez sur une citation pour la situer</translation>
    </message>
    <message>
        <source>Drop any article here</source>
        <translation>Déposez ici n’importe quel article</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>ItemPages</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Review the whole library (Ctrl+Shift+R)</source>
        <translation>Vérifier toute la bibliothèque (Ctrl+Maj+R)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>« {title} » a été supprimé.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Celle du &amp;système</translation>
    </message>
    <message>
        <source>Dateline speaks this language from its next start on.</source>
        <translation>Dateline parlera cette langue à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Start Again Now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>LatePanes</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Corrections, the newest first</source>
        <translation>Corrections, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Take Back (Del)</source>
        <translation>Reprendre (Suppr)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles (Ctrl+5)</source>
        <translation>Articles (Ctrl+5)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Liste des pays</translation>
    </message>
    <message>
        <source>Countries (Ctrl+3)</source>
        <translation>Pays (Ctrl+3)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Hors ligne : rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>People (Ctrl+4)</source>
        <translation>Personnes (Ctrl+4)</translation>
    </message>
    <message>
        <source>Search (Ctrl+2)</source>
        <translation>Recherche (Ctrl+2)</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>envoyé depuis {place}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Read the article again; from then on it is.</source>
        <translation>Relisez l’article ; dès lors, c’est conservé.</translation>
    </message>
    <message>
        <source>Save the article as a document (File, Save) to keep them.</source>
        <translation>Enregistrez l’article comme document (Fichier, Enregistrer le document) pour les conserver.</translation>
    </message>
    <message>
        <source>The library may be read but not changed: corrections are not kept.</source>
        <translation>La bibliothèque peut être lue mais pas modifiée : les corrections ne sont pas conservées.</translation>
    </message>
    <message>
        <source>What the article was before its corrections is not kept.</source>
        <translation>Ce qu’était l’article avant ses corrections n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Agrandir (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Réduire (Ctrl+molette)</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>The Original of This Article</source>
        <translation>L’original de cet article</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>&amp;Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Liste des pays</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Overview of what this search finds</source>
        <translation>Aperçu de ce que trouve cette recherche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Table of the overview; Enter shows a row’s quotes</source>
        <translation>Tableau de l’aperçu ; Entrée montre les citations d’une ligne</translation>
    </message>
    <message>
        <source>The whole library, or what a search finds</source>
        <translation>Toute la bibliothèque, ou ce qu’une recherche trouve</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Il n’y a pas de bibliothèque : ouvrez ou importez d’abord des articles.</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toute la bibliothèque</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Decided otherwise already, which is kept: </source>
        <translation>Déjà décidé autrement, ce qui est gardé : </translation>
    </message>
    <message>
        <source>Left out, what holds already is kept: {rule}</source>
        <translation>Laissé de côté, ce qui vaut déjà est gardé : {rule}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Laissé de côté : {why}</translation>
    </message>
    <message>
        <source>The pack changes nothing in the library’s articles.</source>
        <translation>Le lot ne change rien aux articles de la bibliothèque.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Apply Correction Pack</source>
        <translation>Appliquer un lot de corrections</translation>
    </message>
    <message>
        <source>Apply {name}</source>
        <translation>Appliquer {name}</translation>
    </message>
    <message>
        <source>Correction packs</source>
        <translation>Lots de corrections</translation>
    </message>
    <message>
        <source>From now on this holds for every article that comes in.</source>
        <translation>Désormais, cela vaut pour tout article qui arrive.</translation>
    </message>
    <message>
        <source>It holds for articles that come in; the others are as they were.</source>
        <translation>Cela vaut pour les articles qui arrivent ; les autres restent tels quels.</translation>
    </message>
    <message>
        <source>It takes the place of: {rules}.</source>
        <translation>Cela remplace : {rules}.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet: there is nothing to save.</source>
        <translation>Rien n’a encore été corrigé : il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Save Corrections as Pack</source>
        <translation>Enregistrer les corrections en lot</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who decided, as others will read it (may stay empty):</source>
        <translation>Qui a décidé, tel que d’autres le liront (peut rester vide) :</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Save Map Picture</source>
        <translation>Enregistrer l’image de la carte</translation>
    </message>
</context>
<context>
    <name>ParticularsAsking</name>
    <message>
        <source>Choose articles in the list first (Ctrl+click, or Ctrl+A for all).</source>
        <translation>Choisissez d’abord des articles dans la liste (Ctrl+clic, ou Ctrl+A pour tous).</translation>
    </message>
</context>
<context>
    <name>ParticularsDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Set for All Chosen…</source>
        <translation>&amp;Appliquer à tous les articles choisis…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Details of the articles</source>
        <translation>Renseignements sur les articles</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Remplir vers le &amp;bas</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ParticularsSheet</name>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Envoyé depuis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>for example 30 November 2022, or 2022-11-30</source>
        <translation>par exemple 30 novembre 2022, ou 2022-11-30</translation>
    </message>
    <message>
        <source>not stated in the article</source>
        <translation>non indiqué dans l’article</translation>
    </message>
    <message>
        <source>not stated; the file suggests {day}</source>
        <translation>non indiqué ; le fichier suggère {day}</translation>
    </message>
    <message>
        <source>not stated; “Tuesday” and “last week” stay without a date until it is known</source>
        <translation>non indiqué ; tant que ce jour est inconnu, « mardi » et « la semaine dernière » restent sans date</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022, or leave it empty.</source>
        <translation>« {day} » n’est pas un jour. Écrivez par exemple 30 novembre 2022, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>ParticularsTable</name>
    <message>
        <source>Columns; a click sorts</source>
        <translation>Colonnes ; un clic trie</translation>
    </message>
    <message>
        <source>Details of the articles, one in each row</source>
        <translation>Renseignements sur les articles, un par ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Set for All Chosen</source>
        <translation>Appliquer à tous les articles choisis</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Order of the people</source>
        <translation>Ordre des personnes</translation>
    </message>
    <message>
        <source>People of the article</source>
        <translation>Personnes de l’article</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Ce qu’il faut imprimer</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Searching the library</source>
        <translation>Recherche dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>Accept (A)</source>
        <translation>Accepter (A)</translation>
    </message>
    <message>
        <source>Fix… (F)</source>
        <translation>Corriger… (F)</translation>
    </message>
    <message>
        <source>Not this (X)</source>
        <translation>Pas cela (X)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Passer (Espace)</translation>
    </message>
    <message>
        <source>What comes after it</source>
        <translation>Ce qui vient après</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Accept the {count} shown here</source>
        <translation>Accepter les {count} affichés ici</translation>
    </message>
    <message>
        <source>Nothing waits for your eye: what is left is sure, or you decided it.</source>
        <translation>Rien n’attend votre regard : le reste est sûr, ou vous l’avez décidé.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Review the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Décision reprise.</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Retiré. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>{count} of {total} decided</source>
        <translation>{count} sur {total} décidés</translation>
    </message>
    <message>
        <source>{read} of {count} articles read</source>
        <translation>{read} articles lus sur {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sheets</source>
        <translation>Volets</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>There is no text to read: open your own copy of the article.</source>
        <translation>Il n’y a pas de texte à lire : ouvrez votre propre copie de l’article.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Add one to its speech.</source>
        <translation>Cet ordinateur n’a pas de voix pour la langue {language}. Ajoutez-en une à sa synthèse vocale.</translation>
    </message>
    <message>
        <source>This computer has no voice. To get one, run “{line}”.</source>
        <translation>Cet ordinateur n’a pas de voix. Pour en avoir une, exécutez « {line} ».</translation>
    </message>
    <message>
        <source>This computer’s voice failed; nothing more is read.</source>
        <translation>La voix de cet ordinateur a cessé de fonctionner ; rien de plus n’est lu.</translation>
    </message>
    <message>
        <source>sentence {number} of {count}</source>
        <translation>phrase {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Restore to the story</source>
        <translation>Rétablir dans le texte</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture : {name}</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Articles &amp;récents</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every article is read with the present rules already.</source>
        <translation>Tous les articles sont déjà lus avec les règles actuelles.</translation>
    </message>
    <message>
        <source>Every correction of yours is kept: an article in which one would be lost stays as it is. You can go on working meanwhile, and take it all back afterwards.</source>
        <translation>Toutes vos corrections sont conservées : un article où l’une d’elles serait perdue reste tel quel. Vous pouvez continuer à travailler entre-temps, et tout annuler ensuite.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read Again Anyway</source>
        <translation>Relire quand même</translation>
    </message>
    <message>
        <source>Read All Articles Again</source>
        <translation>Relire tous les articles</translation>
    </message>
    <message>
        <source>The document's reading is used.</source>
        <translation>La lecture du document est utilisée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the Document</source>
        <translation>Utiliser le document</translation>
    </message>
    <message>
        <source>“{title}” is known already and shown as you left it; the document has it otherwise.</source>
        <translation>« {title} » est déjà connu et affiché tel que vous l’avez laissé ; le document en contient une autre version.</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Review, {count} to look at</source>
        <translation>Révision, {count} à regarder</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Quotes (dashes) and hits (diamonds) in the whole article</source>
        <translation>Citations (traits) et résultats (losanges) dans tout l’article</translation>
    </message>
    <message>
        <source>Quotes and hits in the whole article</source>
        <translation>Citations et résultats dans tout l’article</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>No rule holds: choose “Never a person” or “Always this country” on a card.</source>
        <translation>Aucune règle ne vaut : choisissez « Jamais une personne » ou « Toujours ce pays » sur une carte.</translation>
    </message>
    <message>
        <source>Rules for every article</source>
        <translation>Règles pour tous les articles</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody has a name that sounds alike: type part of another name.</source>
        <translation>Personne ne porte un nom semblable : tapez une partie d’un autre nom.</translation>
    </message>
    <message>
        <source>Nobody of the library has such a name.</source>
        <translation>Personne dans la bibliothèque ne porte un tel nom.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Partie du nom</translation>
    </message>
    <message>
        <source>People of the library</source>
        <translation>Personnes de la bibliothèque</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Same Person As</source>
        <translation>Même personne que</translation>
    </message>
    <message>
        <source>Who is {name} in other articles?</source>
        <translation>Qui est {name} dans d’autres articles ?</translation>
    </message>
</context>
<context>
    <name>SameStories</name>
    <message>
        <source>Not the Same Story</source>
        <translation>Pas la même histoire</translation>
    </message>
    <message>
        <source>“{title}” is the same story as “{other}”; it is counted once.</source>
        <translation>« {title} » est la même histoire que « {other} » ; elle est comptée une fois.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Dateline documents</source>
        <translation>Documents Dateline</translation>
    </message>
    <message>
        <source>Dateline failed to write the file ({why}).</source>
        <translation>Dateline n’a pas pu écrire le fichier ({why}).</translation>
    </message>
    <message>
        <source>Save Document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search in: {where}</source>
        <translation>Rechercher dans : {where}</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Suites possibles</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search quotes, people, countries</source>
        <translation>Citations, personnes, pays</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Dernières recherches</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved and past searches</source>
        <translation>Recherches enregistrées et passées</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Did you mean: {words}</source>
        <translation>Vouliez-vous dire : {words}</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Recherches précédentes</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple :</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Position parmi les résultats</translation>
    </message>
    <message>
        <source>Remove: {part}</source>
        <translation>Retirer : {part}</translation>
    </message>
    <message>
        <source>Searched before:</source>
        <translation>Déjà cherché :</translation>
    </message>
    <message>
        <source>Searching the library. Esc stops it.</source>
        <translation>Recherche dans la bibliothèque en cours. Échap l’arrête.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>{count} without: {part}</source>
        <translation>{count} sans : {part}</translation>
    </message>
</context>
<context>
    <name>ThenPage</name>
    <message>
        <source>A person or a country</source>
        <translation>Une personne ou un pays</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Table; Enter shows a row’s quotes</source>
        <translation>Tableau ; Entrée montre les citations d’une ligne</translation>
    </message>
    <message>
        <source>The library has no dated quote by or about “{name}”.</source>
        <translation>La bibliothèque n’a aucune citation datée de « {name} » ni à son sujet.</translation>
    </message>
    <message>
        <source>Then and Now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>There is no library: open or import articles first.</source>
        <translation>Il n’y a pas de bibliothèque : ouvrez ou importez d’abord des articles.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Whose words then and now</source>
        <translation>Les paroles de qui, avant et maintenant</translation>
    </message>
    <message>
        <source>Write a person’s or a country’s name, and press Enter.</source>
        <translation>Écrivez le nom d’une personne ou d’un pays, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>now is since {month}</source>
        <translation>maintenant, c’est depuis {month}</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Timeline of events and dated quotes</source>
        <translation>Chronologie des événements et des citations datées</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Fold the timeline</source>
        <translation>Replier la frise</translation>
    </message>
    <message>
        <source>Remove the time range</source>
        <translation>Retirer la période</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Afficher la même chose en tableau</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Déplier la frise</translation>
    </message>
    <message>
        <source>{days}: {count} of {total}</source>
        <translation>{days} : {count} sur {total}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Events and dated quotes as a table</source>
        <translation>Événements et citations datées en tableau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Rechercher dans l’article (Ctrl+F)</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texte plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Letters and reading</source>
        <translation>Lettres et lecture</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Texte plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>The map goes along with the paragraph you read</source>
        <translation>La carte suit le paragraphe que vous lisez</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Taille habituelle (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>Passages de l’article</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The correction was not made: {why}</source>
        <translation>La correction n’a pas été faite : {why}</translation>
    </message>
</context>
<context>
    <name>_Turner</name>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Forward to the next page</source>
        <translation>Avancer à la page suivante</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A map explorer for the news: who said what about which country, and where the article says so.

Everything happens on this computer; nothing leaves it.</source>
        <translation>Une carte pour explorer l’actualité : qui a dit quoi sur quel pays, et où l’article le dit.

Tout se passe sur cet ordinateur ; rien ne le quitte.</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>À propos de Dateline</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Dateline's icon</source>
        <translation>L’icône de Dateline</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, licence and notices</source>
        <translation>Versions, licence et mentions</translation>
    </message>
    <message>
        <source>{name} is missing from this installation.</source>
        <translation>Il manque {name} à cette installation.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%n (person|people) in both</source>
        <translation>
            <numerusform>%n personne dans les deux</numerusform>
            <numerusform>%n personnes dans les deux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Dateline</source>
        <translation>À &amp;propos de Dateline</translation>
    </message>
    <message>
        <source>&amp;Apply Pack…</source>
        <translation>&amp;Appliquer un lot…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Back up Library…</source>
        <translation>Sauvegarder la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Compare Articles…</source>
        <translation>Co&amp;mparer les articles…</translation>
    </message>
    <message>
        <source>&amp;Copy Quote with Source</source>
        <translation>&amp;Copier la citation avec sa source</translation>
    </message>
    <message>
        <source>&amp;Corrections of This Article…</source>
        <translation>&amp;Corrections de cet article…</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>Liste des p&amp;ays</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Fit Map to Article</source>
        <translation>&amp;Cadrer la carte sur l’article</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste él&amp;evé</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Next Country</source>
        <translation>Pa&amp;ys suivant</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Ouvrir des articles…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>O&amp;uvrir la page</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>&amp;Coller un article</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Put into Collection…</source>
        <translation>&amp;Mettre dans un recueil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Read All Articles Again…</source>
        <translation>Re&amp;lire tous les articles…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Remove the Sample</source>
        <translation>&amp;Supprimer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Restore Library…</source>
        <translation>Res&amp;taurer la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Review What Is Doubtful</source>
        <translation>&amp;Réviser ce qui est douteux</translation>
    </message>
    <message>
        <source>&amp;Save Corrections as Pack…</source>
        <translation>&amp;Enregistrer les corrections en lot…</translation>
    </message>
    <message>
        <source>&amp;Save Document</source>
        <translation>&amp;Enregistrer le document</translation>
    </message>
    <message>
        <source>&amp;Search Quotes</source>
        <translation>Rec&amp;hercher des citations</translation>
    </message>
    <message>
        <source>&amp;Show the Bin</source>
        <translation>&amp;Afficher la corbeille</translation>
    </message>
    <message>
        <source>&amp;Table of Details…</source>
        <translation>&amp;Tableau des renseignements…</translation>
    </message>
    <message>
        <source>&amp;Then and Now</source>
        <translation>Ava&amp;nt et maintenant</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>A&amp;rticle Text</source>
        <translation>&amp;Texte de l’article</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>Détails de &amp;l’article…</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>E&amp;ffacer la sélection</translation>
    </message>
    <message>
        <source>Check &amp;Quotations…</source>
        <translation>Vérifier les &amp;citations…</translation>
    </message>
    <message>
        <source>Cite as &amp;Outlet, Title, Day</source>
        <translation>C&amp;iter par média, titre, jour</translation>
    </message>
    <message>
        <source>Cite in &amp;APA</source>
        <translation>Ci&amp;ter en APA</translation>
    </message>
    <message>
        <source>Cite in C&amp;hicago</source>
        <translation>Cit&amp;er en Chicago</translation>
    </message>
    <message>
        <source>Cite in M&amp;LA</source>
        <translation>Citer en M&amp;LA</translation>
    </message>
    <message>
        <source>Co&amp;llections</source>
        <translation>R&amp;ecueils</translation>
    </message>
    <message>
        <source>Colours as the &amp;System</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Copy &amp;Map Picture</source>
        <translation>Copier l’ima&amp;ge de la carte</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;Timeline</source>
        <translation>Replier ou déplier la &amp;frise</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>V&amp;olet suivant</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal</source>
        <translation>Ori&amp;ginal</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>&amp;Volet précédent</translation>
    </message>
    <message>
        <source>Page &amp;Before</source>
        <translation>Page &amp;d’avant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Country</source>
        <translation>Pays pr&amp;écédent</translation>
    </message>
    <message>
        <source>Re&amp;store the Sample</source>
        <translation>Ré&amp;tablir l’exemple</translation>
    </message>
    <message>
        <source>Read &amp;Choice Aloud</source>
        <translation>&amp;Lire le choix à voix haute</translation>
    </message>
    <message>
        <source>Read Article &amp;Aloud or Stop</source>
        <translation>Lire l’&amp;article à voix haute ou arrêter</translation>
    </message>
    <message>
        <source>Review the &amp;Whole Library</source>
        <translation>Vérifier &amp;toute la bibliothèque</translation>
    </message>
    <message>
        <source>Rules for &amp;Every Article…</source>
        <translation>R&amp;ègles pour tous les articles…</translation>
    </message>
    <message>
        <source>Save &amp;Map Picture…</source>
        <translation>Enregistrer l’ima&amp;ge de la carte…</translation>
    </message>
    <message>
        <source>Save Document &amp;As…</source>
        <translation>Enregistrer le document &amp;sous…</translation>
    </message>
    <message>
        <source>T&amp;wo Accounts…</source>
        <translation>De&amp;ux récits…</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message numerus="yes">
        <source>%n part(s) (is|are) no article:</source>
        <translation>
            <numerusform>%n partie n’est pas un article :</numerusform>
            <numerusform>%n parties ne sont pas des articles :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <translation>
            <numerusform>Laissé de côté : {names} et %n autre.</numerusform>
            <numerusform>Laissé de côté : {names} et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) counted again.</source>
        <translation>
            <numerusform>%n article est de nouveau compté.</numerusform>
            <numerusform>%n articles sont de nouveau comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) deleted.</source>
        <translation>
            <numerusform>%n article a été supprimé.</numerusform>
            <numerusform>%n articles ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) gone for good.</source>
        <translation>
            <numerusform>%n article a été supprimé définitivement.</numerusform>
            <numerusform>%n articles ont été supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) out of the bin.</source>
        <translation>
            <numerusform>%n article a été sorti de la corbeille.</numerusform>
            <numerusform>%n articles ont été sortis de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the same story as another one; each story is counted once.</source>
        <translation>
            <numerusform>%n article a la même histoire qu’un autre ; chaque histoire est comptée une fois.</numerusform>
            <numerusform>%n articles ont la même histoire qu’un autre ; chaque histoire est comptée une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin</source>
        <translation>
            <numerusform>%n article dans la corbeille</numerusform>
            <numerusform>%n articles dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours (is|are) lost.</source>
        <translation>
            <numerusform>%n de vos corrections sera perdue.</numerusform>
            <numerusform>%n de vos corrections seront perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) a star.</source>
        <translation>
            <numerusform>%n d’entre eux a une étoile.</numerusform>
            <numerusform>%n d’entre eux ont une étoile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) tags.</source>
        <translation>
            <numerusform>%n d’entre eux a des étiquettes.</numerusform>
            <numerusform>%n d’entre eux ont des étiquettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read</source>
        <translation>
            <numerusform>encore %n à lire</numerusform>
            <numerusform>encore %n à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to read again</source>
        <translation>
            <numerusform>encore %n à relire</numerusform>
            <numerusform>encore %n à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was read and found in (it|them) is lost.</source>
        <translation>
            <numerusform>Tout ce qui y a été lu et trouvé sera perdu.</numerusform>
            <numerusform>Tout ce qui y a été lu et trouvé sera perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n article ?</numerusform>
            <numerusform>Supprimer définitivement %n articles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone. Only a backup would keep (it|them).</source>
        <translation>
            <numerusform>Cette action est irréversible. Seule une sauvegarde le conserverait.</numerusform>
            <numerusform>Cette action est irréversible. Seule une sauvegarde les conserverait.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>reading, {share} %</source>
        <translation>lecture, {share} %</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec une étoile</translation>
    </message>
    <message>
        <source>the same story as “{title}”</source>
        <translation>la même histoire que « {title} »</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Install dateline[dask].</source>
        <translation>Installez dateline[dask].</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>Aucun ordonnanceur Dask ne répond à {address}.</translation>
    </message>
    <message>
        <source>Running on a cluster needs Dask, which is not installed.</source>
        <translation>Un calcul sur grappe demande Dask, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine’s memory.</source>
        <translation>{name} est trop volumineux pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} stopped the process that read it.</source>
        <translation>{name} a fait planter le processus qui le lisait.</translation>
    </message>
</context>
<context>
    <name>border view</name>
    <message>
        <source>De-facto view</source>
        <translation>de fait</translation>
    </message>
    <message>
        <source>Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel.</source>
        <translation>S’appuie sur les Nations unies : la Crimée fait partie de l’Ukraine, le Sahara occidental n’est pas divisé, Chypre du Nord fait partie de Chypre, le Somaliland de la Somalie. Ce n’est pas une carte des Nations unies : le Kosovo et Taïwan sont dessinés à part, le plateau du Golan avec Israël.</translation>
    </message>
    <message>
        <source>UN-based view</source>
        <translation>selon l’ONU</translation>
    </message>
    <message>
        <source>Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm with Morocco, Northern Cyprus and Somaliland on their own.</source>
        <translation>Qui contrôlait le territoire en 2018 : la Crimée avec la Russie, le Sahara occidental à l’ouest du mur avec le Maroc, Chypre du Nord et le Somaliland à part.</translation>
    </message>
</context>
<context>
    <name>borders</name>
    <message>
        <source>Choose one of: {views}.</source>
        <translation>Choisissez parmi : {views}.</translation>
    </message>
    <message>
        <source>There is no border view “{view}”.</source>
        <translation>Il n’y a pas de vue des frontières « {view} ».</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>0 quotations in the draft</source>
        <translation>0 citation dans le brouillon</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Another speaker’s words</source>
        <translation>Paroles d’un autre</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Joined from several</source>
        <translation>Jointe de plusieurs</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Source: “{words}” — {speaker}, {article}</source>
        <translation>Source : « {words} » — {speaker}, {article}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>added: “{draft}”</source>
        <translation>ajouté : « {draft} »</translation>
    </message>
    <message>
        <source>left out: “{source}”</source>
        <translation>omis : « {source} »</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>“{draft}” where the source has “{source}”</source>
        <translation>« {draft} » là où la source a « {source} »</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>A term the article sets in quotation marks, not a statement</source>
        <translation>Un terme que l’article met entre guillemets, pas une déclaration</translation>
    </message>
    <message>
        <source>Outlet, title, day</source>
        <translation>Média, titre, jour</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of one statement</source>
        <translation>Partie {part} sur {parts} d’une même déclaration</translation>
    </message>
    <message>
        <source>Partial quote, not a full sentence</source>
        <translation>Citation partielle, pas une phrase entière</translation>
    </message>
    <message>
        <source>Quoted within someone else's statement</source>
        <translation>Citée dans la déclaration de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Reported speech in the article's words, not verbatim</source>
        <translation>Propos rapportés dans les termes de l’article, non textuels</translation>
    </message>
    <message>
        <source>Stands inside another quote</source>
        <translation>Se trouve dans une autre citation</translation>
    </message>
    <message>
        <source>Words in brackets were inserted by the article</source>
        <translation>Les mots entre crochets ont été insérés par l’article</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>date de publication inconnue</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>untitled article</source>
        <translation>article sans titre</translation>
    </message>
</context>
<context>
    <name>collections</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Un recueil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Il n’y a pas de recueil « {name} ».</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Exemples disponibles : {names}.</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries in both articles</source>
        <translation>Pays dans les deux articles</translation>
    </message>
    <message>
        <source>Countries in one article only</source>
        <translation>Pays dans un seul article</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Dates qui ne concordent pas</translation>
    </message>
    <message>
        <source>In both articles: {counts}</source>
        <translation>Dans les deux articles : {counts}</translation>
    </message>
    <message>
        <source>No country is in both articles.</source>
        <translation>Aucun pays ne figure dans les deux articles.</translation>
    </message>
    <message>
        <source>No statement is quoted in both articles.</source>
        <translation>Aucune déclaration n’est citée dans les deux articles.</translation>
    </message>
    <message>
        <source>Nobody is named in both articles.</source>
        <translation>Aucune personne n’est nommée dans les deux articles.</translation>
    </message>
    <message>
        <source>People in both articles</source>
        <translation>Personnes dans les deux articles</translation>
    </message>
    <message>
        <source>People in one article only</source>
        <translation>Personnes dans un seul article</translation>
    </message>
    <message>
        <source>Quoted in one article only</source>
        <translation>Cité dans un seul article</translation>
    </message>
    <message>
        <source>Quotes of the same statement</source>
        <translation>Citations de la même déclaration</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>filed from there</source>
        <translation>lieu d’envoi</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>d’autres mots</translation>
    </message>
    <message>
        <source>the same words, cut otherwise</source>
        <translation>les mêmes mots, coupés autrement</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Ask whoever made it which is meant.</source>
        <translation>Demandez à son auteur ce qui est voulu.</translation>
    </message>
    <message>
        <source>Choose a correction pack.</source>
        <translation>Choisissez un fichier de corrections.</translation>
    </message>
    <message>
        <source>The file was left as it is; ask for another copy of it.</source>
        <translation>Le fichier est resté tel quel ; demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Mettez Dateline à jour pour l’ouvrir ; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{name} holds no corrections.</source>
        <translation>{name} ne contient pas de corrections.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as corrections.</source>
        <translation>{name} est endommagé et ne peut pas être lu comme fichier de corrections.</translation>
    </message>
    <message>
        <source>{name} says two different things of “{what}”.</source>
        <translation>{name} dit deux choses différentes de « {what} ».</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline.</source>
        <translation>{name} a été enregistré par une version plus récente de Dateline.</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>%n à son sujet</numerusform>
            <numerusform>%n à son sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as people or adjective</source>
        <translation>
            <numerusform>%n comme peuple ou adjectif</numerusform>
            <numerusform>%n comme peuple ou adjectif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by abbreviation</source>
        <translation>
            <numerusform>%n par abréviation</numerusform>
            <numerusform>%n par abréviation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n par son nom</numerusform>
            <numerusform>%n par son nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n dirigeant</numerusform>
            <numerusform>%n dirigeants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: search the library for them.</source>
        <translation>
            <numerusform>%n de plus : cherchez dans la bibliothèque.</numerusform>
            <numerusform>%n de plus : cherchez dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n citation de ce pays</numerusform>
            <numerusform>%n citations de ce pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n rapporté</numerusform>
            <numerusform>%n rapportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through a city or seat of government</source>
        <translation>
            <numerusform>%n par une ville ou un siège de gouvernement</numerusform>
            <numerusform>%n par une ville ou un siège de gouvernement</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
    <message>
        <source>Always this country…</source>
        <translation>Toujours ce pays…</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Vérifié par vous</translation>
    </message>
    <message>
        <source>Choose who {name} also is in other articles.</source>
        <translation>Choisissez qui {name} est aussi dans d’autres articles.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigé par vous</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lieu d’envoi</translation>
    </message>
    <message>
        <source>Fix the date…</source>
        <translation>Corriger la date…</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Corriger l’auteur de la citation</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s). Choose this to part them again.</source>
        <translation>
            <numerusform>Dans %n article. Choisissez ceci pour les séparer de nouveau.</numerusform>
            <numerusform>Dans %n articles. Choisissez ceci pour les séparer de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>In other articles ({count})</source>
        <translation>Dans d’autres articles ({count})</translation>
    </message>
    <message>
        <source>Its neighbours in this article</source>
        <translation>Ses voisins dans cet article</translation>
    </message>
    <message>
        <source>Leaders and people</source>
        <translation>Dirigeants et personnes</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>Autres actions sur cette fiche</translation>
    </message>
    <message>
        <source>Never a person, in any article</source>
        <translation>Jamais une personne, dans aucun article</translation>
    </message>
    <message>
        <source>No other article of the library has {name} by this name.</source>
        <translation>Aucun autre article de la bibliothèque ne nomme ainsi {name}.</translation>
    </message>
    <message>
        <source>No other article of the library names it.</source>
        <translation>Aucun autre article de la bibliothèque ne le nomme.</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Ce n’est pas une personne</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Ce n’est pas une citation</translation>
    </message>
    <message>
        <source>Not an event</source>
        <translation>Ce n’est pas un événement</translation>
    </message>
    <message>
        <source>Not an organisation</source>
        <translation>Pas une organisation</translation>
    </message>
    <message>
        <source>Not this country</source>
        <translation>Ce n’est pas ce pays</translation>
    </message>
    <message>
        <source>Nothing of {name} passes the filter.</source>
        <translation>Rien de {name} ne passe le filtre.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation of {country}</source>
        <translation>Organisation de {country}</translation>
    </message>
    <message>
        <source>Part in two…</source>
        <translation>Séparer en deux…</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>Mettre dans un recueil…</translation>
    </message>
    <message>
        <source>Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})</source>
        <translation>Citations par mois, {first} – {last} : {bars} (maximum : {peak}, {count})</translation>
    </message>
    <message>
        <source>Said about</source>
        <translation>Dit à propos de</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Said by {name} about {country}</source>
        <translation>Propos de : {name} (sujet : {country})</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>La même que…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Afficher dans l’article</translation>
    </message>
    <message>
        <source>Show in the original</source>
        <translation>Montrer dans l’original</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>Taken for the same person: {name}</source>
        <translation>Même personne : {name}</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>La même personne que quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The two are different people again.</source>
        <translation>Ce sont de nouveau deux personnes différentes.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Under this filter: {nothing}.</source>
        <translation>Sous ce filtre : {nothing}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>as people or adjective</source>
        <translation>comme peuple ou adjectif</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>par abréviation</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par son nom</translation>
    </message>
    <message>
        <source>country not stated</source>
        <translation>pays non indiqué</translation>
    </message>
    <message>
        <source>filed from</source>
        <translation>lieu d’envoi</translation>
    </message>
    <message>
        <source>full sentence</source>
        <translation>phrase entière</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>joined</source>
        <translation>réunie</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>no events with {name}</source>
        <translation>aucun événement avec {name}</translation>
    </message>
    <message>
        <source>no mentions</source>
        <translation>aucune mention</translation>
    </message>
    <message>
        <source>no other articles</source>
        <translation>aucun autre article</translation>
    </message>
    <message>
        <source>no quotes about {name}</source>
        <translation>aucune citation sur {name}</translation>
    </message>
    <message>
        <source>no quotes by {name}</source>
        <translation>aucune citation de {name}</translation>
    </message>
    <message>
        <source>nobody of {name}</source>
        <translation>personne de {name}</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>pas cité</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>quote in a quote</source>
        <translation>citation dans une citation</translation>
    </message>
    <message>
        <source>reported, not quoted</source>
        <translation>rapportée, non citée</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>par une ville ou un siège de gouvernement</translation>
    </message>
    <message>
        <source>to {country}</source>
        <translation>à {country}</translation>
    </message>
    <message>
        <source>words [inserted]</source>
        <translation>mots [insérés]</translation>
    </message>
    <message>
        <source>{name} in other articles ({count})</source>
        <translation>{name} dans d’autres articles ({count})</translation>
    </message>
    <message>
        <source>{name} is taken for the same person from now on.</source>
        <translation>Désormais la même personne : {name}.</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, au {day}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>Automne {year}</translation>
    </message>
    <message>
        <source>Season of {year}</source>
        <translation>Saison {year}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Printemps {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Été {year}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>Hiver {year}</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Details corrected</source>
        <translation>Détails corrigés</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Événement ajouté</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <translation>Événement corrigé</translation>
    </message>
    <message>
        <source>Organisation corrected</source>
        <translation>Organisation corrigée</translation>
    </message>
    <message>
        <source>Parted: {name}</source>
        <translation>Séparé : {name}</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Personne corrigée</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>Lieu ajouté</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>Citation ajoutée</translation>
    </message>
    <message>
        <source>Quote corrected</source>
        <translation>Citation corrigée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Locuteur : {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>La même que {name}</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>de {pack}</translation>
    </message>
    <message>
        <source>nobody stated</source>
        <translation>non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} et %n de plus</numerusform>
            <numerusform>{first} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <source>{others} is the same person as {name}</source>
        <translation>{others} est la même personne que {name}</translation>
    </message>
    <message>
        <source>“{name}” is never a person</source>
        <translation>« {name} » n’est jamais une personne</translation>
    </message>
    <message>
        <source>“{words}” always means {country}</source>
        <translation>« {words} » désigne toujours {country}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n correction(s) found nothing to correct in the new reading.</source>
        <translation>
            <numerusform>%n correction n’avait plus rien à corriger dans la nouvelle lecture.</numerusform>
            <numerusform>%n corrections n’avaient plus rien à corriger dans la nouvelle lecture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputed land</name>
    <message>
        <source>Abkhazia</source>
        <translation>Abkhazie</translation>
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
        <translation>Azad Cachemire et Gilgit-Baltistan</translation>
    </message>
    <message>
        <source>British overseas territory that Argentina claims as the Islas Malvinas.</source>
        <translation>Territoire britannique d’outre-mer que l’Argentine revendique sous le nom d’Islas Malvinas.</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Crimée</translation>
    </message>
    <message>
        <source>Declared independence from Somalia in 1991; its eastern parts are contested too.</source>
        <translation>S’est déclaré indépendant de la Somalie en 1991 ; sa partie orientale est elle aussi contestée.</translation>
    </message>
    <message>
        <source>Declared itself a state in 1983; only Turkey recognises it.</source>
        <translation>S’est proclamée État en 1983 ; seule la Turquie reconnaît cet État.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Georgian under international law; broke away in the 1990s, Russian troops stand there.</source>
        <translation>Géorgienne en droit international ; a fait sécession dans les années 1990, des troupes russes y stationnent.</translation>
    </message>
    <message>
        <source>Golan Heights</source>
        <translation>Plateau du Golan</translation>
    </message>
    <message>
        <source>Held by China east of the Line of Actual Control; India claims it as part of Ladakh.</source>
        <translation>Contrôlé par la Chine à l’est de la ligne de contrôle effectif ; l’Inde le revendique comme partie du Ladakh.</translation>
    </message>
    <message>
        <source>Held by India south and east of the Line of Control; Pakistan claims it.</source>
        <translation>Contrôlé par l’Inde au sud et à l’est de la ligne de contrôle ; le Pakistan le revendique.</translation>
    </message>
    <message>
        <source>Held by India south of the McMahon Line; China claims most of it as South Tibet.</source>
        <translation>Contrôlé par l’Inde au sud de la ligne McMahon ; la Chine en revendique l’essentiel sous le nom de Tibet du Sud.</translation>
    </message>
    <message>
        <source>Held by Pakistan north and west of the Line of Control; India claims it.</source>
        <translation>Contrôlé par le Pakistan au nord et à l’ouest de la ligne de contrôle ; l’Inde le revendique.</translation>
    </message>
    <message>
        <source>Held by Russia since 1945; Japan claims the four as its Northern Territories.</source>
        <translation>Contrôlées par la Russie depuis 1945 ; le Japon revendique les quatre îles comme ses Territoires du Nord.</translation>
    </message>
    <message>
        <source>Jammu, Kashmir and Ladakh</source>
        <translation>Jammu, Cachemire et Ladakh</translation>
    </message>
    <message>
        <source>Moldovan under international law; runs itself since 1992 with Russian troops present.</source>
        <translation>Moldave en droit international ; s’administre seule depuis 1992, des troupes russes y stationnent.</translation>
    </message>
    <message>
        <source>North of the last agreed point of the ceasefire line; held by India since 1984.</source>
        <translation>Au nord du dernier point convenu de la ligne de cessez-le-feu ; contrôlé par l’Inde depuis 1984.</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Chypre du Nord</translation>
    </message>
    <message>
        <source>On the UN list of non-self-governing territories; Morocco holds this side of its wall.</source>
        <translation>Sur la liste de l’ONU des territoires non autonomes ; le Maroc contrôle ce côté de son mur.</translation>
    </message>
    <message>
        <source>Siachen Glacier</source>
        <translation>Glacier de Siachen</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Somaliland</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Ossétie du Sud</translation>
    </message>
    <message>
        <source>Southern Kuril Islands</source>
        <translation>Îles Kouriles du Sud</translation>
    </message>
    <message>
        <source>Syrian under UN Security Council resolution 497; held by Israel since 1967.</source>
        <translation>Syrien selon la résolution 497 du Conseil de sécurité de l’ONU ; contrôlé par Israël depuis 1967.</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Transnistrie</translation>
    </message>
    <message>
        <source>Ukrainian under international law; occupied and annexed by Russia in 2014.</source>
        <translation>Ukrainienne en droit international ; occupée et annexée par la Russie en 2014.</translation>
    </message>
    <message>
        <source>Western Sahara west of the berm</source>
        <translation>Sahara occidental à l’ouest du mur</translation>
    </message>
</context>
<context>
    <name>dossier file</name>
    <message>
        <source>Open the article itself instead.</source>
        <translation>Ouvrez plutôt l’article lui-même.</translation>
    </message>
    <message>
        <source>The file was left as it is; open another copy of it or the article itself.</source>
        <translation>Le fichier est resté tel quel ; ouvrez-en une autre copie ou l’article lui-même.</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Mettez Dateline à jour pour l’ouvrir ; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>a country that does not exist</source>
        <translation>un pays qui n’existe pas</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>un jour qui n’existe pas</translation>
    </message>
    <message>
        <source>a name without end</source>
        <translation>un nom sans fin</translation>
    </message>
    <message>
        <source>a page that does not exist</source>
        <translation>une page qui n’existe pas</translation>
    </message>
    <message>
        <source>a place outside the text</source>
        <translation>un endroit hors du texte</translation>
    </message>
    <message>
        <source>a place that is not on earth</source>
        <translation>un lieu qui n’est pas sur terre</translation>
    </message>
    <message>
        <source>a place with other words in it</source>
        <translation>un endroit où il y a d’autres mots</translation>
    </message>
    <message>
        <source>a share beyond the whole</source>
        <translation>une part au-delà du tout</translation>
    </message>
    <message>
        <source>an id that nothing has</source>
        <translation>un identifiant que rien ne porte</translation>
    </message>
    <message>
        <source>one country twice</source>
        <translation>un pays deux fois</translation>
    </message>
    <message>
        <source>one id for two things</source>
        <translation>un identifiant pour deux choses</translation>
    </message>
    <message>
        <source>too many items</source>
        <translation>trop d’éléments</translation>
    </message>
    <message>
        <source>{name} contradicts itself: it has {what}.</source>
        <translation>{name} se contredit : il a {what}.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a dossier.</source>
        <translation>{name} est endommagé et ne peut pas être lu comme dossier Dateline.</translation>
    </message>
    <message>
        <source>{name} is not a Dateline dossier.</source>
        <translation>{name} n’est pas un dossier Dateline.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer Dateline (format {saved}; this one reads {known}).</source>
        <translation>{name} a été enregistré par une version plus récente de Dateline (format {saved} ; celle-ci lit {known}).</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>A full sentence</source>
        <translation>Une phrase entière</translation>
    </message>
    <message>
        <source>A part of a sentence</source>
        <translation>Une partie de phrase</translation>
    </message>
    <message>
        <source>A quote within a quote</source>
        <translation>Une citation dans une citation</translation>
    </message>
    <message>
        <source>A term in marks</source>
        <translation>Un terme entre guillemets</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Appelé aussi</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>Corriger l’événement</translation>
    </message>
    <message>
        <source>Correct the organisation</source>
        <translation>Corriger l’organisation</translation>
    </message>
    <message>
        <source>Correct the person</source>
        <translation>Corriger la personne</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Corriger la citation</translation>
    </message>
    <message>
        <source>Counted among the leaders</source>
        <translation>Compté parmi les dirigeants</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Liste des pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>Dans le pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Rapporté dans les mots de l’article</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Verb of speech</source>
        <translation>Verbe de parole</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir : {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler : {what}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Change of Details</source>
        <translation>Modification des détails</translation>
    </message>
    <message>
        <source>Change of Event</source>
        <translation>Modification de l’événement</translation>
    </message>
    <message>
        <source>Change of Organisation</source>
        <translation>Modification d’une organisation</translation>
    </message>
    <message>
        <source>Change of Person</source>
        <translation>Modification de la personne</translation>
    </message>
    <message>
        <source>Change of Quote</source>
        <translation>Changement de citation</translation>
    </message>
    <message>
        <source>Change of Speaker</source>
        <translation>Changement d’auteur de la citation</translation>
    </message>
    <message>
        <source>Merging of People</source>
        <translation>Fusion de personnes</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New Place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>Nouvelle citation</translation>
    </message>
    <message>
        <source>Parting of People</source>
        <translation>Séparation de personnes</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
</context>
<context>
    <name>event kind</name>
    <message>
        <source>force</source>
        <translation>force</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>tensions</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>pourparlers</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>commerce</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen in the list</source>
        <translation>
            <numerusform>%n article choisi dans la liste</numerusform>
            <numerusform>%n articles choisis dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Choose one of {forms}.</source>
        <translation>Choisissez parmi : {forms}.</translation>
    </message>
    <message>
        <source>Collection “{name}”</source>
        <translation>Recueil « {name} »</translation>
    </message>
    <message>
        <source>Events and countries (GeoJSON)</source>
        <translation>Événements et pays (GeoJSON)</translation>
    </message>
    <message>
        <source>Events and countries (KML)</source>
        <translation>Événements et pays (KML)</translation>
    </message>
    <message>
        <source>Everything, with positions (JSON)</source>
        <translation>Tout, avec les positions (JSON)</translation>
    </message>
    <message>
        <source>Its articles are no longer in the library.</source>
        <translation>Ses articles ne sont plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Lesson sheet with answers, to print (HTML)</source>
        <translation>Fiche de cours avec réponses, à imprimer (HTML)</translation>
    </message>
    <message>
        <source>Map and quotes in one page (HTML)</source>
        <translation>Carte et citations en une page (HTML)</translation>
    </message>
    <message>
        <source>Name files, a query, a collection or --all.</source>
        <translation>Nommez des fichiers, une requête, un recueil ou --all.</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>Notes (Markdown)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation>Citations en tableau (CSV)</translation>
    </message>
    <message>
        <source>Quotes belong to their authors; map data: BSD-3-Clause, ODbL 1.0</source>
        <translation>Les citations appartiennent à leurs auteurs ; données de carte : BSD-3-Clause, ODbL 1.0</translation>
    </message>
    <message>
        <source>Quotes with sources (OpenDocument)</source>
        <translation>Citations avec sources (OpenDocument)</translation>
    </message>
    <message>
        <source>Quotes with sources (Word)</source>
        <translation>Citations avec sources (Word)</translation>
    </message>
    <message>
        <source>Reference (BibTeX)</source>
        <translation>Référence (BibTeX)</translation>
    </message>
    <message>
        <source>Reference (CSL-JSON)</source>
        <translation>Référence (CSL-JSON)</translation>
    </message>
    <message>
        <source>Reference (RIS)</source>
        <translation>Référence (RIS)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>The %n results chosen</source>
        <translation>
            <numerusform>%n résultat choisi</numerusform>
            <numerusform>Les %n résultats choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “{query}”</source>
        <translation>La recherche « {query} »</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>There is no format “{form}”.</source>
        <translation>Il n’y a pas de format « {form} ».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>This country is not in the article.</source>
        <translation>Ce pays n’est pas dans l’article.</translation>
    </message>
    <message numerus="yes">
        <source>This view: what is chosen and filtered (%n quote(s))</source>
        <translation>
            <numerusform>Cette vue : ce qui est choisi et filtré (%n citation)</numerusform>
            <numerusform>Cette vue : ce qui est choisi et filtré (%n citations)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Qui est cité</translation>
    </message>
    <message>
        <source>exported {day}</source>
        <translation>exporté le {day}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Vérifiez qu’il est toujours là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>cause inconnue</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>Impossible de lire {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be written ({cause}).</source>
        <translation>Impossible d’écrire {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} is a file that lies open here and was not written over.</source>
        <translation>{name} est un fichier ouvert ici et n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>{name} is a library and was not written over.</source>
        <translation>{name} est une bibliothèque et n’a pas été remplacée.</translation>
    </message>
    <message>
        <source>{name} is in use by Dateline and was not written over.</source>
        <translation>{name} est utilisé par Dateline et n’a pas été remplacé.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A person has a name.</source>
        <translation>Une personne a un nom.</translation>
    </message>
    <message>
        <source>A quote is verbatim: copy its words from the article.</source>
        <translation>Une citation est mot pour mot : copiez ses mots de l’article.</translation>
    </message>
    <message>
        <source>An organisation has a name.</source>
        <translation>Une organisation a un nom.</translation>
    </message>
    <message>
        <source>No country is called “{name}”.</source>
        <translation>Aucun pays ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>These words are not in the article as they are written here.</source>
        <translation>Ces mots ne sont pas dans l’article tels qu’ils sont écrits ici.</translation>
    </message>
    <message>
        <source>Write it like 30 November 2022, November 2022 or 2022.</source>
        <translation>Écrivez par exemple 30 novembre 2022, novembre 2022 ou 2022.</translation>
    </message>
    <message>
        <source>Write its name, or its code of two letters.</source>
        <translation>Écrivez son nom, ou son code de deux lettres.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>« {words} » n’est pas une date.</translation>
    </message>
    <message>
        <source>“{word}” is no kind of quote.</source>
        <translation>« {word} » n’est pas un genre de citation.</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>as people or adjective</source>
        <translation>comme peuple ou adjectif</translation>
    </message>
    <message>
        <source>by abbreviation</source>
        <translation>par abréviation</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par son nom</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>the rule rests on this</source>
        <translation>la règle s’appuie sur ceci</translation>
    </message>
    <message>
        <source>through a city or seat of government</source>
        <translation>par une ville ou un siège de gouvernement</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation>Demandez à son propriétaire le droit de le lire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Check that the disk or folder it is on is still connected.</source>
        <translation>Vérifiez que le disque ou le dossier est toujours connecté.</translation>
    </message>
    <message>
        <source>Cut it into its articles and read those.</source>
        <translation>Découpez-le en articles et lisez-les.</translation>
    </message>
    <message>
        <source>Dateline failed on this file ({error}). It was not changed.</source>
        <translation>Dateline a échoué sur ce fichier ({error}). Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>Il a peut-être été déplacé ; choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Name the column “text” in its first line.</source>
        <translation>Nommez la colonne « text » dans sa première ligne.</translation>
    </message>
    <message>
        <source>No words could be recognised in it; open another copy.</source>
        <translation>Aucun mot n’a pu y être reconnu ; ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>Open a smaller folder.</source>
        <translation>Ouvrez un dossier plus petit.</translation>
    </message>
    <message>
        <source>Open another copy of it, or paste the article’s text.</source>
        <translation>Ouvrez-en une autre copie, ou collez le texte de l’article.</translation>
    </message>
    <message>
        <source>Open another copy of it.</source>
        <translation>Ouvrez-en une autre copie.</translation>
    </message>
    <message>
        <source>Open another copy of the article, or paste its text.</source>
        <translation>Ouvrez une autre copie de l’article, ou collez son texte.</translation>
    </message>
    <message>
        <source>Open another copy of the article.</source>
        <translation>Ouvrez une autre copie de l’article.</translation>
    </message>
    <message>
        <source>Open another copy, or paste the article’s text.</source>
        <translation>Ouvrez une autre copie, ou collez le texte de l’article.</translation>
    </message>
    <message>
        <source>Open another folder, or the article’s own file.</source>
        <translation>Ouvrez un autre dossier, ou le fichier de l’article.</translation>
    </message>
    <message>
        <source>Open it as a dossier to see what was found, or open the article itself.</source>
        <translation>Ouvrez-le comme dossier Dateline pour voir ce qui a été trouvé, ou ouvrez l’article lui-même.</translation>
    </message>
    <message>
        <source>Open it as a folder to read what is in it.</source>
        <translation>Ouvrez-le comme dossier de fichiers pour lire ce qu’il contient.</translation>
    </message>
    <message>
        <source>Open its attachment, or paste the article’s text.</source>
        <translation>Ouvrez sa pièce jointe, ou collez le texte de l’article.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>N’ouvrez que la partie utile.</translation>
    </message>
    <message>
        <source>Open the article as text, HTML, PDF, DOCX or ODT, or paste its text.</source>
        <translation>Ouvrez l’article en texte, HTML, PDF, DOCX ou ODT, ou collez son texte.</translation>
    </message>
    <message>
        <source>Open the article in a browser, copy its text and paste it here.</source>
        <translation>Ouvrez l’article dans un navigateur, copiez son texte et collez-le ici.</translation>
    </message>
    <message>
        <source>Open the articles themselves.</source>
        <translation>Ouvrez les articles eux-mêmes.</translation>
    </message>
    <message>
        <source>Open the article’s own file.</source>
        <translation>Ouvrez le fichier d’origine de l’article.</translation>
    </message>
    <message>
        <source>Open the files in it that you may read.</source>
        <translation>Ouvrez les fichiers qu’il contient et que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>Open the table it came from.</source>
        <translation>Ouvrez le tableau d’où il vient.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n article(s) to go</source>
        <translation>
            <numerusform>Lecture : encore %n article</numerusform>
            <numerusform>Lecture : encore %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “{line}”, then open it again.</source>
        <translation>Exécutez « {line} », puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save a copy without the password and open that, or paste the article’s text.</source>
        <translation>Enregistrez une copie sans mot de passe et ouvrez-la, ou collez le texte de l’article.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and open that.</source>
        <translation>Enregistrez-le en .docx, .odt, .pdf ou .txt et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save it smaller, at 300 dots an inch, and open that.</source>
        <translation>Enregistrez-le plus petit, à 300 points par pouce, et ouvrez cela.</translation>
    </message>
    <message>
        <source>Save it without the password and open that.</source>
        <translation>Enregistrez-le sans mot de passe et ouvrez cette version.</translation>
    </message>
    <message>
        <source>Tesseract can read it: run “{line}”, then open it again.</source>
        <translation>Tesseract peut le lire : exécutez « {line} », puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Tesseract failed on {name}, or took too long; it was not read.</source>
        <translation>Tesseract a échoué sur {name}, ou a pris trop de temps ; le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>Tesseract has no language that Dateline reads.</source>
        <translation>Tesseract n’a aucune langue que Dateline lit.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n files.</source>
        <translation>
            <numerusform>Il y a plus de %n fichier.</numerusform>
            <numerusform>Il y a plus de %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in {name}.</source>
        <translation>Il n’y a pas d’article dans {name}.</translation>
    </message>
    <message>
        <source>This PDF is a scan; it has no text.</source>
        <translation>Ce PDF est un document numérisé ; il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it.</source>
        <translation>Décompressez-la et ouvrez les articles qu’elle contient.</translation>
    </message>
    <message>
        <source>Unpack it yourself and open the articles in it.</source>
        <translation>Décompressez-le vous-même et ouvrez les articles qu’il contient.</translation>
    </message>
    <message>
        <source>Unpack it, and open a part of it.</source>
        <translation>Décompressez-le, et ouvrez-en une partie.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>cause inconnue</translation>
    </message>
    <message>
        <source>{name} cannot be looked into ({cause}).</source>
        <translation>Impossible d’ouvrir {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}).</source>
        <translation>Impossible de lire {name} ({cause}).</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked; it is damaged.</source>
        <translation>{name} ne peut être décompressé ; il est endommagé.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>{name} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{name} has no column of text.</source>
        <translation>{name} n’a pas de colonne de texte.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name} n’a pas de texte.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <translation>{name} contient plus qu’on ne peut lire en une fois.</translation>
    </message>
    <message>
        <source>{name} holds no article text (it may be a cookie notice or an empty page).</source>
        <translation>{name} ne contient pas de texte d’article (peut-être un avis de cookies ou une page vide).</translation>
    </message>
    <message>
        <source>{name} holds no article.</source>
        <translation>{name} ne contient aucun article.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} ne contient aucun texte.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier de fichiers.</translation>
    </message>
    <message>
        <source>{name} is a letter without text.</source>
        <translation>{name} est un e-mail sans texte.</translation>
    </message>
    <message>
        <source>{name} is a picture; it has no text.</source>
        <translation>{name} est une image ; elle n’a pas de texte.</translation>
    </message>
    <message>
        <source>{name} is a scan of {count} pages; at most {most} are read.</source>
        <translation>{name} est une numérisation de {count} pages ; {most} au plus sont lues.</translation>
    </message>
    <message>
        <source>{name} is an archive, not an article.</source>
        <translation>{name} est une archive, pas un article.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format.</source>
        <translation>{name} est dans l’ancien format Word.</translation>
    </message>
    <message>
        <source>{name} is not a text document.</source>
        <translation>{name} n’est pas un document texte.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is too large a picture to be read.</source>
        <translation>{name} est une image trop grande pour être lue.</translation>
    </message>
    <message>
        <source>{name} is too large for an article.</source>
        <translation>{name} est trop volumineux pour un article.</translation>
    </message>
    <message>
        <source>{name} is too long to be an article ({count} million characters).</source>
        <translation>{name} est trop long pour un article ({count} millions de caractères).</translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire {name}.</translation>
    </message>
    <message>
        <source>{name} was saved without the article’s text.</source>
        <translation>{name} a été enregistré sans le texte de l’article.</translation>
    </message>
    <message>
        <source>{name} would take more memory or time than an article may; it was not read.</source>
        <translation>{name} demanderait plus de mémoire ou de temps qu’un article n’en peut prendre ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than an article holds, so it was not opened.</source>
        <translation>{name}, une fois décompressé, serait bien plus volumineux qu’un article ; il n’a donc pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Not read in {language}: {parts}.</source>
        <translation>Non lu en {language} : {parts}.</translation>
    </message>
    <message>
        <source>Read in part in {language}: {parts}.</source>
        <translation>Lu en partie en {language} : {parts}.</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>une langue inconnue</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>dates and events</source>
        <translation>dates et événements</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>locuteurs</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>%n attributed</source>
        <translation>
            <numerusform>%n attribuée</numerusform>
            <numerusform>%n attribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nickname(s)</source>
        <translation>
            <numerusform>%n surnom</numerusform>
            <numerusform>%n surnoms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected by you</source>
        <translation>
            <numerusform>%n rejetée par vous</numerusform>
            <numerusform>%n rejetées par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n inexpliqué</numerusform>
            <numerusform>%n inexpliqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated speaker</source>
        <translation>
            <numerusform>%n sans auteur indiqué</numerusform>
            <numerusform>%n sans auteur indiqué</numerusform>
        </translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>un surnom</translation>
    </message>
    <message>
        <source>a term, not a statement</source>
        <translation>un terme, pas une déclaration</translation>
    </message>
    <message>
        <source>not accounted for yet</source>
        <translation>pas encore expliqué</translation>
    </message>
    <message>
        <source>quoted within another quote</source>
        <translation>cité dans une autre citation</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>rejetée par vous</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>titre d’une œuvre</translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n quote(s) accounted for</source>
        <translation>
            <numerusform>{booked} sur %n citation justifiée</numerusform>
            <numerusform>{booked} sur %n citations justifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{booked} of %n stretch(es) in quotation marks accounted for: {parts}</source>
        <translation>
            <numerusform>{booked} passage entre guillemets expliqué sur %n : {parts}</numerusform>
            <numerusform>{booked} passages entre guillemets expliqués sur %n : {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n nested</source>
        <translation>
            <numerusform>{sentence} ; %n imbriquée</numerusform>
            <numerusform>{sentence} ; %n imbriquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence}; %n reported without marks</source>
        <translation>
            <numerusform>{sentence} ; %n rapportée sans guillemets</numerusform>
            <numerusform>{sentence} ; %n rapportées sans guillemets</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} under the filter</source>
        <translation>{share} sous le filtre</translation>
    </message>
    <message>
        <source>“{words}” — {state}</source>
        <translation>« {words} » — {state}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>1. Write the number of each country beside its name.</source>
        <translation>1. Écrivez le numéro de chaque pays à côté de son nom.</translation>
    </message>
    <message>
        <source>2. Who said it? Write the letter of the speaker.</source>
        <translation>2. Qui l’a dit ? Écrivez la lettre du locuteur.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Lesson sheet</source>
        <translation>Fiche de cours</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Allow writing to it once, and it is brought up to date.</source>
        <translation>Autorisez-y une fois l’écriture, et elle sera mise à jour.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or open another library.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, ou ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Another Dateline has {file} open.</source>
        <translation>Un autre Dateline a {file} ouvert.</translation>
    </message>
    <message>
        <source>Another Dateline is writing to the library.</source>
        <translation>Une autre instance de Dateline écrit dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Check the folder {folder} and the disk it is on.</source>
        <translation>Vérifiez le dossier {folder} et le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>Import articles into it first, or check the name.</source>
        <translation>Importez-y d’abord des articles, ou vérifiez le nom.</translation>
    </message>
    <message>
        <source>It can be set aside as it is, and a backup or a new library take its place.</source>
        <translation>Elle peut être mise de côté telle quelle ; une sauvegarde ou une nouvelle bibliothèque prendra sa place.</translation>
    </message>
    <message>
        <source>Nothing in it was lost; free some space and do it again.</source>
        <translation>Rien n’y est perdu ; libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>Nothing was changed here; wait for it to finish and try again.</source>
        <translation>Rien n’a été modifié ici ; attendez la fin de l’opération et recommencez.</translation>
    </message>
    <message>
        <source>One article of the library cannot be shown: it has {what}.</source>
        <translation>Un article de la bibliothèque ne peut être montré : il a {what}.</translation>
    </message>
    <message>
        <source>One article of the library is damaged and cannot be read.</source>
        <translation>Un article de la bibliothèque est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open the article's own file again, or restore a backup.</source>
        <translation>Rouvrez le fichier d’origine de l’article, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Rouvrez le fichier de l’article.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer Dateline.</source>
        <translation>La sauvegarde {file} provient d’une version plus récente de Dateline.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be changed.</source>
        <translation>Le disque est plein ; la bibliothèque n’a donc pas pu être modifiée.</translation>
    </message>
    <message>
        <source>The file {file} is not a library of Dateline.</source>
        <translation>Le fichier {file} n’est pas une bibliothèque Dateline.</translation>
    </message>
    <message>
        <source>The file {file} is not a sound backup of a library.</source>
        <translation>Le fichier {file} n’est pas une sauvegarde valide d’une bibliothèque.</translation>
    </message>
    <message>
        <source>The library was not changed; choose another file.</source>
        <translation>La bibliothèque n’a pas été modifiée ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The library {file} cannot be read or written.</source>
        <translation>La bibliothèque {file} ne peut être ni lue ni écrite.</translation>
    </message>
    <message>
        <source>The library {file} has an older format and may not be changed.</source>
        <translation>La bibliothèque {file} a un format plus ancien et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>La bibliothèque {file} est endommagée.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed.</source>
        <translation>La bibliothèque {file} peut être lue mais pas modifiée.</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer Dateline.</source>
        <translation>La bibliothèque {file} provient d’une version plus récente de Dateline.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>Il n’y a pas de bibliothèque à l’emplacement {path}.</translation>
    </message>
    <message>
        <source>There is no sample called {name}.</source>
        <translation>Il n’y a pas d’exemple nommé {name}.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Exemples disponibles : {names}.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>Update Dateline to open it; the file was not changed.</source>
        <translation>Mettez Dateline à jour pour l’ouvrir ; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Update Dateline to restore it; the library was not changed.</source>
        <translation>Mettez Dateline à jour pour la restaurer ; la bibliothèque n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>{file} is the library itself, not a backup of it.</source>
        <translation>{file} est la bibliothèque elle-même, pas une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by its people</source>
        <translation>
            <numerusform>%n par les siens</numerusform>
            <numerusform>%n par les siens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a town: in the lists</source>
        <translation>
            <numerusform>%n événement sans ville : dans les listes</numerusform>
            <numerusform>%n événements sans ville : dans les listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found quote(s)</source>
        <translation>
            <numerusform>%n citation trouvée</numerusform>
            <numerusform>%n citations trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n dirigeant</numerusform>
            <numerusform>%n dirigeants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n événement de plus</numerusform>
            <numerusform>%n événements de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about</source>
        <translation>
            <numerusform>%n citation à son sujet</numerusform>
            <numerusform>%n citations à son sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by</source>
        <translation>
            <numerusform>%n citation de ce pays</numerusform>
            <numerusform>%n citations de ce pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n rapporté</numerusform>
            <numerusform>%n rapportés</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Border views</source>
        <translation>Vues des frontières</translation>
    </message>
    <message>
        <source>Borders: {view}</source>
        <translation>Frontières : {view}</translation>
    </message>
    <message>
        <source>Borders: {view} · {source}</source>
        <translation>Frontières : {view} · {source}</translation>
    </message>
    <message>
        <source>Claimed by {claimants}. {note}</source>
        <translation>Revendications : {claimants}. {note}</translation>
    </message>
    <message>
        <source>Countries, most told of first</source>
        <translation>Pays, les plus évoqués d’abord</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Events at {place}</source>
        <translation>Événements : {place}</translation>
    </message>
    <message>
        <source>Events on the map</source>
        <translation>Événements sur la carte</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lieu d’envoi</translation>
    </message>
    <message>
        <source>Fit the article’s countries (0)</source>
        <translation>Cadrer les pays de l’article (0)</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Trouvé dans la bibliothèque</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Pas dans cet article</translation>
    </message>
    <message numerus="yes">
        <source>Not on the map, only in the lists: {names}, and %n more.</source>
        <translation>
            <numerusform>Absents de la carte, seulement dans les listes : {names} et %n de plus.</numerusform>
            <numerusform>Absents de la carte, seulement dans les listes : {names} et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the map, only in the lists: {names}.</source>
        <translation>Absents de la carte, seulement dans les listes : {names}.</translation>
    </message>
    <message>
        <source>Open the country: all its events stand in its panel.</source>
        <translation>Ouvrez le pays : tous ses événements sont dans son panneau.</translation>
    </message>
    <message>
        <source>Quotes by a country’s people</source>
        <translation>Citations des gens d’un pays</translation>
    </message>
    <message>
        <source>Quotes, events and mentions</source>
        <translation>Citations, événements et mentions</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>De qui on parle</translation>
    </message>
    <message>
        <source>The Countries list shows the same; start Dateline again to bring the map back.</source>
        <translation>La liste des pays montre la même chose ; redémarrez Dateline pour retrouver la carte.</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture.</source>
        <translation>La carte est dans le presse-papiers, en image.</translation>
    </message>
    <message>
        <source>The map is saved as {name} in {folder}.</source>
        <translation>La carte est enregistrée dans {folder} sous {name}.</translation>
    </message>
    <message>
        <source>The map’s process ended unexpectedly; the map was loaded again, nothing is lost.</source>
        <translation>Le processus de la carte s’est arrêté de façon inattendue ; la carte a été rechargée, rien n’est perdu.</translation>
    </message>
    <message>
        <source>The map’s process keeps ending: the map stays closed for now.</source>
        <translation>Le processus de la carte s’arrête sans cesse : la carte reste fermée pour l’instant.</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Le monde entier</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>about ({count})</source>
        <translation>sujets ({count})</translation>
    </message>
    <message>
        <source>disputed: hover tells who claims it</source>
        <translation>contesté : survolez pour voir qui le revendique</translation>
    </message>
    <message>
        <source>filed from {place}</source>
        <translation>envoyé depuis {place}</translation>
    </message>
    <message>
        <source>in fragments only ({count})</source>
        <translation>en fragments seulement ({count})</translation>
    </message>
    <message>
        <source>mentioned ({count})</source>
        <translation>mentionnés ({count})</translation>
    </message>
    <message>
        <source>most in common with {country}</source>
        <translation>le plus en commun avec {country}</translation>
    </message>
    <message>
        <source>quoted in fragments only</source>
        <translation>cité en fragments seulement</translation>
    </message>
    <message>
        <source>quoted in sentences ({count})</source>
        <translation>cité en phrases ({count})</translation>
    </message>
    <message>
        <source>spoken about, never get a word ({count})</source>
        <translation>évoqués, jamais cités ({count})</translation>
    </message>
    <message>
        <source>spoken about, never gets a word</source>
        <translation>évoqué, jamais cité</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}. {note}</source>
        <translation>{area}. Revendications : {claimants}. {note}</translation>
    </message>
    <message>
        <source>{area}. Claimed by {claimants}; run by {country}. {note}</source>
        <translation>{area}. Revendications : {claimants} ; administration : {country}. {note}</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and never gets a word.</source>
        <translation>{country} est le pays dont on parle le plus, et n’a jamais la parole.</translation>
    </message>
    <message>
        <source>{country} is spoken about most, and speaks itself.</source>
        <translation>{country} est le pays dont on parle le plus, et parle lui-même.</translation>
    </message>
    <message>
        <source>{country} is spoken about most; only fragments of its words are quoted.</source>
        <translation>{country} est le pays dont on parle le plus ; seuls des fragments de ses paroles sont cités.</translation>
    </message>
    <message>
        <source>{country} – {other}</source>
        <translation>{country} – {other}</translation>
    </message>
    <message>
        <source>{country}: about this country, {counts}</source>
        <translation>{country} : sujet de l’article, {counts}</translation>
    </message>
    <message>
        <source>{country}: filed from here, {counts}</source>
        <translation>{country} : lieu d’envoi, {counts}</translation>
    </message>
    <message>
        <source>{country}: mentioned, {counts}</source>
        <translation>{country} : mentionné, {counts}</translation>
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
        <translation>{place} : {events}</translation>
    </message>
    <message>
        <source>{quotes} in {articles}</source>
        <translation>{quotes} dans {articles}</translation>
    </message>
    <message>
        <source>{region}, region ({count})</source>
        <translation>{region}, région ({count})</translation>
    </message>
    <message>
        <source>{region}: {countries}</source>
        <translation>{region} : {countries}</translation>
    </message>
    <message>
        <source>{source}, {date} · equal-area</source>
        <translation>{source}, {date} · équivalente</translation>
    </message>
    <message>
        <source>{step}: {countries}</source>
        <translation>{step} : {countries}</translation>
    </message>
    <message>
        <source>{view} ({date})</source>
        <translation>{view} ({date})</translation>
    </message>
    <message>
        <source>{view}, {source}, {date}. Click to switch.</source>
        <translation>{view}, {source}, {date}. Cliquez pour changer.</translation>
    </message>
    <message>
        <source>{when}: {summary}</source>
        <translation>{when} : {summary}</translation>
    </message>
</context>
<context>
    <name>map menu</name>
    <message>
        <source>Copy Name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Quotes About {country} ({about})</source>
        <translation>Citations sur {country} ({about})</translation>
    </message>
    <message>
        <source>Quotes by {country} ({by})</source>
        <translation>Citations de {country} ({by})</translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Show {country}</source>
        <translation>Montrer {country}</translation>
    </message>
    <message>
        <source>Why This Colour?</source>
        <translation>Pourquoi cette couleur ?</translation>
    </message>
    <message>
        <source>Zoom to {country}</source>
        <translation>Zoomer sur {country}</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>namings</name>
    <message numerus="yes">
        <source>%n as {spellings}</source>
        <translation>
            <numerusform>%n comme {spellings}</numerusform>
            <numerusform>%n comme {spellings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n par son nom</numerusform>
            <numerusform>%n par son nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n via {spellings}</source>
        <translation>
            <numerusform>%n via {spellings}</numerusform>
            <numerusform>%n via {spellings}</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not name it.</source>
        <translation>Le texte ne le nomme pas.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Country not stated</source>
        <translation>Pays non indiqué</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Filed from {place}.</source>
        <translation>Envoyé depuis {place}.</translation>
    </message>
    <message>
        <source>Reported about {country}</source>
        <translation>Rapporté sur {country}</translation>
    </message>
    <message>
        <source>Reported of people of {country}</source>
        <translation>Rapporté des gens de {country}</translation>
    </message>
    <message>
        <source>Said about {country}</source>
        <translation>Propos sur : {country}</translation>
    </message>
    <message>
        <source>Said by people of {country}</source>
        <translation>Propos de personnes de ce pays : {country}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Caption of a picture, no part of the story</source>
        <translation>Légende d’une image, hors du récit</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Titre d’un autre article</translation>
    </message>
    <message>
        <source>Not the story: credit, button or notice</source>
        <translation>Hors du récit : crédit, bouton ou avis</translation>
    </message>
    <message>
        <source>Open it as an article of its own, or choose another file.</source>
        <translation>Ouvrez-le comme un article à part, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Open the article’s own file again.</source>
        <translation>Rouvrez le fichier de l’article.</translation>
    </message>
    <message>
        <source>Open the article’s own file once more, and it is kept.</source>
        <translation>Ouvrez encore une fois le fichier de l’article, et il sera gardé.</translation>
    </message>
    <message>
        <source>Picture, not in the file</source>
        <translation>Image, absente du fichier</translation>
    </message>
    <message>
        <source>Picture, not read</source>
        <translation>Image, non lue</translation>
    </message>
    <message>
        <source>Read with {percent} % certainty</source>
        <translation>Lu avec {percent} % de certitude</translation>
    </message>
    <message>
        <source>The original is damaged and cannot be shown.</source>
        <translation>L’original est endommagé et ne peut pas être montré.</translation>
    </message>
    <message>
        <source>The original is protected by a password and cannot be shown.</source>
        <translation>L’original est protégé par un mot de passe et ne peut pas être montré.</translation>
    </message>
    <message>
        <source>The original of this article is not at hand.</source>
        <translation>L’original de cet article n’est pas à portée de main.</translation>
    </message>
    <message>
        <source>The original that was kept is damaged and cannot be shown.</source>
        <translation>L’original qui a été gardé est endommagé et ne peut pas être montré.</translation>
    </message>
    <message>
        <source>The original would take more time or memory to draw than a page may.</source>
        <translation>Dessiner l’original prendrait plus de temps ou de mémoire qu’une page ne le peut.</translation>
    </message>
    <message>
        <source>{name} is another file by now.</source>
        <translation>{name} est désormais un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not the file of this article.</source>
        <translation>{name} n’est pas le fichier de cet article.</translation>
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
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Liste des pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Speaks most</source>
        <translation>Parle le plus</translation>
    </message>
    <message>
        <source>Spoken about most</source>
        <translation>Dont on parle le plus</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>%n article changerait.</numerusform>
            <numerusform>%n articles changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made.</source>
        <translation>
            <numerusform>%n correction faite.</numerusform>
            <numerusform>%n corrections faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) saved in {name}.</source>
        <translation>
            <numerusform>%n correction enregistrée dans {name}.</numerusform>
            <numerusform>%n corrections enregistrées dans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided otherwise</source>
        <translation>
            <numerusform>%n décidé autrement</numerusform>
            <numerusform>%n décidés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find nothing</source>
        <translation>
            <numerusform>%n ne trouve rien</numerusform>
            <numerusform>%n ne trouvent rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold(s|) otherwise already</source>
        <translation>
            <numerusform>%n règle vaut déjà autrement</numerusform>
            <numerusform>%n règles valent déjà autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to the Other %n</source>
        <translation>
            <numerusform>Appliquer à l’autre (%n)</numerusform>
            <numerusform>Appliquer aux %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack’s %n rule(s) also for articles that come in later</source>
        <translation>
            <numerusform>La %n règle du lot aussi pour les articles à venir</numerusform>
            <numerusform>Les %n règles du lot aussi pour les articles à venir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n rapporté</numerusform>
            <numerusform>%n rapportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message>
        <source>A region, never counted as a country.</source>
        <translation>Une région, jamais comptée comme un pays.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Toutes les citations</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Pays non indiqué</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>Dans l’ordre du temps</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>Entre guillemets</translation>
    </message>
    <message>
        <source>Named, not quoted</source>
        <translation>Nommés, non cités</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Pas cités</translation>
    </message>
    <message>
        <source>Of this article’s countries: {countries}</source>
        <translation>Parmi les pays de cet article : {countries}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Rejetées par vous</translation>
    </message>
    <message>
        <source>Reported in the article’s words</source>
        <translation>Rapporté dans les mots de l’article</translation>
    </message>
    <message>
        <source>Role since changed: {what}</source>
        <translation>Fonction changée depuis : {what}</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>Propos de : {name}</translation>
    </message>
    <message>
        <source>Said of {name}</source>
        <translation>Dit de {name}</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>Speaks of {countries}</source>
        <translation>Parle de {countries}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Sources anonymes</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>ministre des Affaires étrangères</translation>
    </message>
    <message>
        <source>head of government</source>
        <translation>chef du gouvernement</translation>
    </message>
    <message>
        <source>head of state</source>
        <translation>chef de l’État</translation>
    </message>
    <message>
        <source>{office} from {year}</source>
        <translation>{office} depuis {year}</translation>
    </message>
    <message>
        <source>{office} from {year} to {last}</source>
        <translation>{office} de {year} à {last}</translation>
    </message>
    <message>
        <source>{office} until {year}</source>
        <translation>{office} jusqu’en {year}</translation>
    </message>
    <message>
        <source>{role}, as of {day}</source>
        <translation>{role}, au {day}</translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to keep</source>
        <translation>
            <numerusform>%n modification encore à garder</numerusform>
            <numerusform>%n modifications encore à garder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n sans jour</numerusform>
            <numerusform>%n sans jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an outlet</source>
        <translation>
            <numerusform>%n sans média</numerusform>
            <numerusform>%n sans média</numerusform>
        </translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Un article a besoin d’un titre.</translation>
    </message>
    <message>
        <source>From: “{clue}”</source>
        <translation>D’après : « {clue} »</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2022-11-30.</source>
        <translation>Écrivez-le sous la forme année-mois-jour, comme 2022-11-30.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 30 November 2022.</source>
        <translation>« {day} » n’est pas un jour. Écrivez-le comme 30 novembre 2022.</translation>
    </message>
    <message>
        <source>“{words}” is no address: it begins with https:// or http://.</source>
        <translation>« {words} » n’est pas une adresse : elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>“{words}” is not a day.</source>
        <translation>« {words} » n’est pas un jour.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported</source>
        <translation>
            <numerusform>%n rapporté</numerusform>
            <numerusform>%n rapportés</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Pays non indiqué</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Les plus nommés d’abord</translation>
    </message>
    <message>
        <source>Most quoted first</source>
        <translation>Les plus cités d’abord</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Page : {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>all quotes and events</source>
        <translation>toutes les citations et tous les événements</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A quotation mark is not closed yet, so plain words were searched.</source>
        <translation>Des guillemets ne sont pas encore fermés ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Liste des pays</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Everything {conditions}.</source>
        <translation>Tout : {conditions}.</translation>
    </message>
    <message>
        <source>Fragments of quotes</source>
        <translation>Fragments de citations</translation>
    </message>
    <message>
        <source>No country is called “{value}”, so plain words were searched.</source>
        <translation>Aucun pays ne s’appelle « {value} » ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>Nothing follows OR yet, so plain words were searched.</source>
        <translation>Rien ne suit encore OR ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>Nothing follows “{name}:” yet.</source>
        <translation>Rien ne suit encore « {name}: ».</translation>
    </message>
    <message>
        <source>Nothing has all these words. {explanation}</source>
        <translation>Rien ne contient tous ces mots. {explanation}</translation>
    </message>
    <message>
        <source>Nothing stands before OR, so plain words were searched.</source>
        <translation>Rien ne précède OR ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes in full sentences</source>
        <translation>Citations en phrases entières</translation>
    </message>
    <message>
        <source>Quotes in their own words</source>
        <translation>Citations mot pour mot</translation>
    </message>
    <message>
        <source>Quotes within quotes</source>
        <translation>Citations dans des citations</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Discours rapporté</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>Phrases de l’article</translation>
    </message>
    <message>
        <source>Terms in quotation marks</source>
        <translation>Termes entre guillemets</translation>
    </message>
    <message>
        <source>There is more, those added last first: type on to narrow it down.</source>
        <translation>Il y en a plus, les derniers ajoutés d’abord : continuez à taper pour filtrer.</translation>
    </message>
    <message>
        <source>There is more: type on to narrow it down.</source>
        <translation>Il y en a plus : continuez à taper pour filtrer.</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>sujet : {value}</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>vérifié par une personne</translation>
    </message>
    <message>
        <source>dated before {day}</source>
        <translation>daté d’avant le {day}</translation>
    </message>
    <message>
        <source>dated {day} or later</source>
        <translation>daté du {day} ou après</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>publié par {value}</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>dans {value}</translation>
    </message>
    <message>
        <source>not about {value}</source>
        <translation>sujet autre que : {value}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>not from {value}</source>
        <translation>non publié par {value}</translation>
    </message>
    <message>
        <source>not in {value}</source>
        <translation>pas dans {value}</translation>
    </message>
    <message>
        <source>not of type {value}</source>
        <translation>d’un autre type que {value}</translation>
    </message>
    <message>
        <source>not said by {value}</source>
        <translation>non dit par {value}</translation>
    </message>
    <message>
        <source>not tagged {value}</source>
        <translation>sans l’étiquette {value}</translation>
    </message>
    <message>
        <source>not tied to {value}</source>
        <translation>sans lien avec : {value}</translation>
    </message>
    <message>
        <source>not told with the verb {value}</source>
        <translation>sans le verbe {value}</translation>
    </message>
    <message>
        <source>not with {value}</source>
        <translation>sans {value}</translation>
    </message>
    <message>
        <source>of type {value}</source>
        <translation>du type {value}</translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>dit par {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>avec l’étiquette {value}</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the lines left out</source>
        <translation>les lignes laissées de côté</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>tied to {value}</source>
        <translation>en lien avec : {value}</translation>
    </message>
    <message>
        <source>told with the verb {value}</source>
        <translation>avec le verbe {value}</translation>
    </message>
    <message>
        <source>with {value}</source>
        <translation>avec {value}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>avec {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{what}: {conditions}.</source>
        <translation>{what} : {conditions}.</translation>
    </message>
    <message>
        <source>“{name}:” is no operator, so it was searched as words.</source>
        <translation>« {name}: » n’est pas un opérateur ; la recherche porte donc sur les mots eux-mêmes.</translation>
    </message>
    <message>
        <source>“{value}” has no letters, so plain words were searched.</source>
        <translation>« {value} » ne contient pas de lettres ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no, so plain words were searched.</source>
        <translation>« {value} » n’est ni « yes » ni « no » ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>“{value}” is no type ({types}), so plain words were searched.</source>
        <translation>« {value} » n’est pas un type ({types}) ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>“{value}” is not a date yet.</source>
        <translation>« {value} » n’est pas encore une date.</translation>
    </message>
    <message>
        <source>“{value}” is not a day, month or year (2022-11-30, 2022-11, 2022), so plain words were searched.</source>
        <translation>« {value} » n’est ni un jour, ni un mois, ni une année (2022-11-30, 2022-11, 2022) ; la recherche porte donc sur de simples mots.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation>« {words}… »</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Filed from {place}</source>
        <translation>Envoyé depuis {place}</translation>
    </message>
    <message>
        <source>Headline of another story</source>
        <translation>Titre d’un autre article</translation>
    </message>
    <message>
        <source>Mark as event</source>
        <translation>Marquer comme événement</translation>
    </message>
    <message>
        <source>Mark as person</source>
        <translation>Marquer comme personne</translation>
    </message>
    <message>
        <source>Mark as place</source>
        <translation>Marquer comme lieu</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Marquer comme citation</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Habillage de la page</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Date de publication inconnue</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>The article’s own text is not part of Dateline. Open your own copy to read it here; until then this is its outline, paragraph by paragraph.</source>
        <translation>Le texte de l’article ne fait pas partie de Dateline. Ouvrez votre propre copie pour le lire ici ; en attendant, voici son plan, paragraphe par paragraphe.</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation>Titre d’une œuvre</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>un terme</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>{reason}, not part of the story — hide</source>
        <translation>{reason}, hors du texte — masquer</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason} : {words}</translation>
    </message>
    <message>
        <source>{reason}: {words} — show</source>
        <translation>{reason} : {words} — afficher</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message numerus="yes">
        <source>It comes up %n times; paragraphs: {paragraphs}.</source>
        <translation>
            <numerusform>Il revient %n fois ; paragraphes : {paragraphs}.</numerusform>
            <numerusform>Il revient %n fois ; paragraphes : {paragraphs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only named in the dateline.</source>
        <translation>Il n’est nommé que dans le lieu d’envoi.</translation>
    </message>
    <message>
        <source>It is part of {region}, which is named.</source>
        <translation>Il fait partie de la région nommée : {region}.</translation>
    </message>
    <message>
        <source>It is said to “{words}”.</source>
        <translation>Cela s’adresse à « {words} ».</translation>
    </message>
    <message>
        <source>It took place in {place}.</source>
        <translation>Cela s’est passé ici : {place}.</translation>
    </message>
    <message>
        <source>No country weighs more in the article.</source>
        <translation>Aucun pays ne pèse plus dans l’article.</translation>
    </message>
    <message>
        <source>The article names it without being about it.</source>
        <translation>L’article le nomme sans parler de lui.</translation>
    </message>
    <message>
        <source>The first sentence names it, and who stands for it comes up again.</source>
        <translation>La première phrase le nomme, et ceux qui le représentent reviennent.</translation>
    </message>
    <message>
        <source>The first sentence names it.</source>
        <translation>La première phrase le nomme.</translation>
    </message>
    <message>
        <source>The headline names it.</source>
        <translation>Le titre le nomme.</translation>
    </message>
    <message>
        <source>The reader marked this event.</source>
        <translation>Cet événement a été marqué à la main.</translation>
    </message>
    <message>
        <source>The reader marked this person.</source>
        <translation>Cette personne a été marquée à la main.</translation>
    </message>
    <message>
        <source>The reader said whose words these are.</source>
        <translation>L’auteur de ces mots a été indiqué à la main.</translation>
    </message>
    <message>
        <source>The reader set the date.</source>
        <translation>La date a été fixée à la main.</translation>
    </message>
    <message>
        <source>The reader tied it to this country.</source>
        <translation>Le lecteur l’a rattaché à ce pays.</translation>
    </message>
    <message>
        <source>The sentence around it is about {who}.</source>
        <translation>La phrase qui l’entoure concerne {who}.</translation>
    </message>
    <message>
        <source>The sentence tells of a deed and gives no day for it.</source>
        <translation>La phrase relate un acte sans en donner le jour.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Pays de l’auteur de la citation : {country}.</translation>
    </message>
    <message>
        <source>a dash opens it, as one writes speech</source>
        <translation>un tiret l’ouvre, comme on écrit un dialogue</translation>
    </message>
    <message>
        <source>a few words in marks, as one marks a name</source>
        <translation>quelques mots entre guillemets, comme on marque un nom</translation>
    </message>
    <message>
        <source>a verb of speech and a colon bring it in</source>
        <translation>un verbe de parole et un deux-points l’introduisent</translation>
    </message>
    <message>
        <source>as they put it</source>
        <translation>selon leur expression</translation>
    </message>
    <message>
        <source>byline: {words}</source>
        <translation>signature : {words}</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>lien canonique</translation>
    </message>
    <message>
        <source>dateline: {words}</source>
        <translation>lieu d’envoi : {words}</translation>
    </message>
    <message>
        <source>document author: {words}</source>
        <translation>auteur du document : {words}</translation>
    </message>
    <message>
        <source>document title: {words}</source>
        <translation>titre du document : {words}</translation>
    </message>
    <message>
        <source>first line: {words}</source>
        <translation>première ligne : {words}</translation>
    </message>
    <message>
        <source>goes on speaking from the quote before</source>
        <translation>continue de parler depuis la citation précédente</translation>
    </message>
    <message>
        <source>it answers a question of an interview</source>
        <translation>cela répond à une question d’un entretien</translation>
    </message>
    <message>
        <source>it is a post shown in the article</source>
        <translation>c’est une publication montrée dans l’article</translation>
    </message>
    <message>
        <source>it is part of a sentence</source>
        <translation>c’est une partie de phrase</translation>
    </message>
    <message>
        <source>it is set apart as a block quotation</source>
        <translation>cela est mis à part comme citation en bloc</translation>
    </message>
    <message>
        <source>it is somebody’s turn in a conversation</source>
        <translation>c’est le tour de parole de quelqu’un dans une conversation</translation>
    </message>
    <message>
        <source>it is written as a sentence</source>
        <translation>c’est écrit comme une phrase</translation>
    </message>
    <message>
        <source>it runs over the end of its paragraph</source>
        <translation>cela dépasse la fin de son paragraphe</translation>
    </message>
    <message>
        <source>it stands inside another quote</source>
        <translation>cela se trouve dans une autre citation</translation>
    </message>
    <message>
        <source>masthead: {words}</source>
        <translation>manchette : {words}</translation>
    </message>
    <message>
        <source>named after the verb that follows the quote</source>
        <translation>nommé après le verbe qui suit la citation</translation>
    </message>
    <message>
        <source>named after “according to”</source>
        <translation>nommé après « selon »</translation>
    </message>
    <message>
        <source>named after “by”</source>
        <translation>nommé après « by » (par)</translation>
    </message>
    <message>
        <source>named before the colon</source>
        <translation>nommé avant le deux-points</translation>
    </message>
    <message>
        <source>named before the insertion that the verb follows</source>
        <translation>nommé avant l’incise que suit le verbe</translation>
    </message>
    <message>
        <source>named before the verb of speech</source>
        <translation>nommé avant le verbe de parole</translation>
    </message>
    <message>
        <source>named behind the words, as one signs</source>
        <translation>nommé derrière les mots, comme une signature</translation>
    </message>
    <message>
        <source>named right beside the words</source>
        <translation>nommé juste à côté des mots</translation>
    </message>
    <message>
        <source>quoted as saying it</source>
        <translation>cité comme auteur de ces mots</translation>
    </message>
    <message>
        <source>reported before the verb of speech</source>
        <translation>rapporté avant le verbe de parole</translation>
    </message>
    <message>
        <source>reported behind a verb of speech and “that”</source>
        <translation>rapporté après un verbe de parole et « that »</translation>
    </message>
    <message>
        <source>reported in the clause behind a verb of speech</source>
        <translation>rapporté dans la proposition après un verbe de parole</translation>
    </message>
    <message>
        <source>reported on both sides of the verb of speech</source>
        <translation>rapporté des deux côtés du verbe de parole</translation>
    </message>
    <message>
        <source>reported with its source</source>
        <translation>rapporté avec sa source</translation>
    </message>
    <message>
        <source>set by the reader</source>
        <translation>fixé par le lecteur</translation>
    </message>
    <message>
        <source>the PDF was made on this day</source>
        <translation>le PDF a été créé ce jour-là</translation>
    </message>
    <message>
        <source>the answer of an interview</source>
        <translation>la réponse d’un entretien</translation>
    </message>
    <message>
        <source>the document was made on this day</source>
        <translation>le document a été créé ce jour-là</translation>
    </message>
    <message>
        <source>the element marked as author</source>
        <translation>l’élément marqué comme auteur</translation>
    </message>
    <message>
        <source>the file's name: {words}</source>
        <translation>le nom du fichier : {words}</translation>
    </message>
    <message>
        <source>the first words of the text</source>
        <translation>les premiers mots du texte</translation>
    </message>
    <message>
        <source>the largest line of the first page</source>
        <translation>la plus grande ligne de la première page</translation>
    </message>
    <message>
        <source>the next sentence says who is speaking</source>
        <translation>la phrase suivante dit qui parle</translation>
    </message>
    <message>
        <source>the page's address: {words}</source>
        <translation>l’adresse de la page : {words}</translation>
    </message>
    <message>
        <source>the page's lang</source>
        <translation>l’attribut lang de la page</translation>
    </message>
    <message>
        <source>the pronoun means whom the next sentence names</source>
        <translation>le pronom désigne la personne que nomme la phrase suivante</translation>
    </message>
    <message>
        <source>the quote runs over several paragraphs</source>
        <translation>la citation s’étend sur plusieurs paragraphes</translation>
    </message>
    <message>
        <source>the relative clause says what they said</source>
        <translation>la proposition relative dit ce qui a été dit</translation>
    </message>
    <message>
        <source>the sentence before is about them</source>
        <translation>la phrase précédente parle de cette personne</translation>
    </message>
    <message>
        <source>the sentence gives the word as theirs</source>
        <translation>la phrase donne le mot comme le leur</translation>
    </message>
    <message>
        <source>the sentence gives their view</source>
        <translation>la phrase donne son avis</translation>
    </message>
    <message>
        <source>the sentence goes on with what was reported before it</source>
        <translation>la phrase continue ce qui a été rapporté avant elle</translation>
    </message>
    <message>
        <source>the story gives the same words and says whose</source>
        <translation>l’article donne les mêmes mots et dit de qui ils sont</translation>
    </message>
    <message>
        <source>the subject of the sentence</source>
        <translation>le sujet de la phrase</translation>
    </message>
    <message>
        <source>the subject of the verb before</source>
        <translation>le sujet du verbe précédent</translation>
    </message>
    <message>
        <source>the text does not say who</source>
        <translation>le texte ne dit pas qui</translation>
    </message>
    <message>
        <source>the text gives this role</source>
        <translation>le texte donne cette fonction</translation>
    </message>
    <message>
        <source>the words before it name it as a term</source>
        <translation>les mots qui précèdent le présentent comme un terme</translation>
    </message>
    <message>
        <source>their name stands before the words as a label</source>
        <translation>son nom précède les mots, comme une étiquette</translation>
    </message>
    <message>
        <source>their words are called by a noun of speech</source>
        <translation>ces mots sont désignés par un nom de parole</translation>
    </message>
    <message>
        <source>what somebody was accused of</source>
        <translation>ce dont quelqu’un a été accusé</translation>
    </message>
    <message>
        <source>what somebody was asked or told to do</source>
        <translation>ce qu’on a demandé ou dit à quelqu’un de faire</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>ce qui a été demandé</translation>
    </message>
    <message>
        <source>what was denied, admitted or suggested</source>
        <translation>ce qui a été nié, admis ou suggéré</translation>
    </message>
    <message>
        <source>what was promised, threatened or offered</source>
        <translation>ce qui a été promis, menacé ou offert</translation>
    </message>
    <message>
        <source>written as a person's name</source>
        <translation>écrit comme un nom de personne</translation>
    </message>
    <message>
        <source>{country} is part of {region}, named in the quote.</source>
        <translation>{country} fait partie de la région {region}, nommée dans la citation.</translation>
    </message>
    <message>
        <source>{from} “{verb}” {to}.</source>
        <translation>{from} « {verb} » {to}.</translation>
    </message>
    <message>
        <source>{kind}; speaker: {told}</source>
        <translation>{kind} ; auteur de la citation : {told}</translation>
    </message>
    <message>
        <source>{who} is named in the quote.</source>
        <translation>La citation nomme {who}.</translation>
    </message>
    <message>
        <source>{who} is of {country}.</source>
        <translation>{who} (pays : {country}).</translation>
    </message>
    <message>
        <source>{who} takes part.</source>
        <translation>Y participe : {who}.</translation>
    </message>
    <message>
        <source>“{words}” cannot be placed without the day of publication.</source>
        <translation>« {words} » ne peut pas être daté sans le jour de publication.</translation>
    </message>
    <message>
        <source>“{words}” is named in the quote.</source>
        <translation>La citation nomme « {words} ».</translation>
    </message>
    <message>
        <source>“{words}” is named.</source>
        <translation>Le texte nomme « {words} ».</translation>
    </message>
    <message>
        <source>“{words}” speaks of a time and means {day}.</source>
        <translation>« {words} » parle d’un moment et désigne {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is past and means {day}.</source>
        <translation>« {words} » parle du passé et désigne {day}.</translation>
    </message>
    <message>
        <source>“{words}” speaks of what is to come and means {day}.</source>
        <translation>« {words} » parle de l’avenir et désigne {day}.</translation>
    </message>
    <message>
        <source>“{words}” stands in the sentence around it.</source>
        <translation>« {words} » figure dans la phrase qui l’entoure.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) change(s|).</source>
        <translation>
            <numerusform>%n citation change.</numerusform>
            <numerusform>%n citations changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also the %n other quote(s) of {speaker}</source>
        <translation>
            <numerusform>&amp;Et aussi %n autre citation de {speaker}</numerusform>
            <numerusform>&amp;Et aussi les %n autres citations de {speaker}</numerusform>
        </translation>
    </message>
    <message>
        <source>Its mentions, and what is said by it, go to a person of that name.</source>
        <translation>Ses mentions, et ce qu’elle dit, vont à une personne de ce nom.</translation>
    </message>
    <message>
        <source>Named nearby</source>
        <translation>Nommés à proximité</translation>
    </message>
    <message>
        <source>Nobody, or unknown</source>
        <translation>Personne, ou auteur inconnu</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Of a like name</source>
        <translation>D’un nom semblable</translation>
    </message>
    <message>
        <source>Others in the article</source>
        <translation>Autres dans l’article</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>Locuteur ?</translation>
    </message>
    <message>
        <source>The two become one, under the name chosen.</source>
        <translation>Les deux ne font plus qu’une, sous le nom choisi.</translation>
    </message>
    <message>
        <source>Which name is somebody else’s?</source>
        <translation>Quel nom est celui d’un autre ?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Qui est {name} ?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Qui l’a dit ?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>pas de fonction dans le texte</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{quotes} and {mentions} of {name} become those of {other}.</source>
        <translation>{quotes} et {mentions} de {name} deviennent ceux de {other}.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>No article open: drop one here</source>
        <translation>Aucun article ouvert : déposez-en un ici</translation>
    </message>
</context>
<context>
    <name>sea</name>
    <message>
        <source>Adriatic Sea</source>
        <translation>Mer Adriatique</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Mer Égée</translation>
    </message>
    <message>
        <source>Andaman Sea</source>
        <translation>Mer d’Andaman</translation>
    </message>
    <message>
        <source>Arabian Sea</source>
        <translation>Mer d’Arabie</translation>
    </message>
    <message>
        <source>Arafura Sea</source>
        <translation>Mer d’Arafura</translation>
    </message>
    <message>
        <source>Arctic Ocean</source>
        <translation>Océan Arctique</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Océan Atlantique</translation>
    </message>
    <message>
        <source>Baffin Bay</source>
        <translation>Baie de Baffin</translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation>Mer Baltique</translation>
    </message>
    <message>
        <source>Banda Sea</source>
        <translation>Mer de Banda</translation>
    </message>
    <message>
        <source>Barents Sea</source>
        <translation>Mer de Barents</translation>
    </message>
    <message>
        <source>Bay of Bengal</source>
        <translation>Golfe du Bengale</translation>
    </message>
    <message>
        <source>Bay of Biscay</source>
        <translation>Golfe de Gascogne</translation>
    </message>
    <message>
        <source>Beaufort Sea</source>
        <translation>Mer de Beaufort</translation>
    </message>
    <message>
        <source>Bering Sea</source>
        <translation>Mer de Béring</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Mer Noire</translation>
    </message>
    <message>
        <source>Caribbean Sea</source>
        <translation>Mer des Caraïbes</translation>
    </message>
    <message>
        <source>Caspian Sea</source>
        <translation>Mer Caspienne</translation>
    </message>
    <message>
        <source>Celebes Sea</source>
        <translation>Mer de Célèbes</translation>
    </message>
    <message>
        <source>Celtic Sea</source>
        <translation>Mer Celtique</translation>
    </message>
    <message>
        <source>Chukchi Sea</source>
        <translation>Mer des Tchouktches</translation>
    </message>
    <message>
        <source>Coral Sea</source>
        <translation>Mer de Corail</translation>
    </message>
    <message>
        <source>Davis Strait</source>
        <translation>Détroit de Davis</translation>
    </message>
    <message>
        <source>East China Sea</source>
        <translation>Mer de Chine orientale</translation>
    </message>
    <message>
        <source>East Siberian Sea</source>
        <translation>Mer de Sibérie orientale</translation>
    </message>
    <message>
        <source>English Channel</source>
        <translation>Manche</translation>
    </message>
    <message>
        <source>Great Australian Bight</source>
        <translation>Grande Baie australienne</translation>
    </message>
    <message>
        <source>Greenland Sea</source>
        <translation>Mer du Groenland</translation>
    </message>
    <message>
        <source>Gulf of Aden</source>
        <translation>Golfe d’Aden</translation>
    </message>
    <message>
        <source>Gulf of Alaska</source>
        <translation>Golfe d’Alaska</translation>
    </message>
    <message>
        <source>Gulf of Bothnia</source>
        <translation>Golfe de Botnie</translation>
    </message>
    <message>
        <source>Gulf of California</source>
        <translation>Golfe de Californie</translation>
    </message>
    <message>
        <source>Gulf of Carpentaria</source>
        <translation>Golfe de Carpentarie</translation>
    </message>
    <message>
        <source>Gulf of Guinea</source>
        <translation>Golfe de Guinée</translation>
    </message>
    <message>
        <source>Gulf of Mexico</source>
        <translation>Golfe du Mexique</translation>
    </message>
    <message>
        <source>Gulf of Oman</source>
        <translation>Golfe d’Oman</translation>
    </message>
    <message>
        <source>Gulf of St Lawrence</source>
        <translation>Golfe du Saint-Laurent</translation>
    </message>
    <message>
        <source>Gulf of Thailand</source>
        <translation>Golfe de Thaïlande</translation>
    </message>
    <message>
        <source>Hudson Bay</source>
        <translation>Baie d’Hudson</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Océan Indien</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Mer Ionienne</translation>
    </message>
    <message>
        <source>Irish Sea</source>
        <translation>Mer d’Irlande</translation>
    </message>
    <message>
        <source>Java Sea</source>
        <translation>Mer de Java</translation>
    </message>
    <message>
        <source>Kara Sea</source>
        <translation>Mer de Kara</translation>
    </message>
    <message>
        <source>Labrador Sea</source>
        <translation>Mer du Labrador</translation>
    </message>
    <message>
        <source>Laptev Sea</source>
        <translation>Mer des Laptev</translation>
    </message>
    <message>
        <source>Mediterranean Sea</source>
        <translation>Mer Méditerranée</translation>
    </message>
    <message>
        <source>Mozambique Channel</source>
        <translation>Canal du Mozambique</translation>
    </message>
    <message>
        <source>North Sea</source>
        <translation>Mer du Nord</translation>
    </message>
    <message>
        <source>Norwegian Sea</source>
        <translation>Mer de Norvège</translation>
    </message>
    <message>
        <source>Pacific Ocean</source>
        <translation>Océan Pacifique</translation>
    </message>
    <message>
        <source>Persian Gulf</source>
        <translation>Golfe Persique</translation>
    </message>
    <message>
        <source>Philippine Sea</source>
        <translation>Mer des Philippines</translation>
    </message>
    <message>
        <source>Red Sea</source>
        <translation>Mer Rouge</translation>
    </message>
    <message>
        <source>Ross Sea</source>
        <translation>Mer de Ross</translation>
    </message>
    <message>
        <source>Sargasso Sea</source>
        <translation>Mer des Sargasses</translation>
    </message>
    <message>
        <source>Scotia Sea</source>
        <translation>Mer de Scotia</translation>
    </message>
    <message>
        <source>Sea of Azov</source>
        <translation>Mer d’Azov</translation>
    </message>
    <message>
        <source>Sea of Japan</source>
        <translation>Mer du Japon</translation>
    </message>
    <message>
        <source>Sea of Okhotsk</source>
        <translation>Mer d’Okhotsk</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Mer de Chine méridionale</translation>
    </message>
    <message>
        <source>Southern Ocean</source>
        <translation>Océan Austral</translation>
    </message>
    <message>
        <source>Sulu Sea</source>
        <translation>Mer de Sulu</translation>
    </message>
    <message>
        <source>Tasman Sea</source>
        <translation>Mer de Tasman</translation>
    </message>
    <message>
        <source>Timor Sea</source>
        <translation>Mer de Timor</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Mer Tyrrhénienne</translation>
    </message>
    <message>
        <source>Weddell Sea</source>
        <translation>Mer de Weddell</translation>
    </message>
    <message>
        <source>Yellow Sea</source>
        <translation>Mer Jaune</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Liste des pays</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lieu d’envoi</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles}</source>
        <translation>citations sur un pays ({quotes}, {articles})</translation>
    </message>
    <message>
        <source>quotes on a country, of {quotes} in {articles} added last</source>
        <translation>citations sur un pays ({quotes}, {articles}, dernières ajoutées)</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>propos rapportés</translation>
    </message>
    <message>
        <source>term in marks</source>
        <translation>terme entre guillemets</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} sur {all}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title} : {words}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%n article(s) (is|are) as read before.</source>
        <translation>
            <numerusform>%n article retrouve sa lecture précédente.</numerusform>
            <numerusform>%n articles retrouvent leur lecture précédente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (is|are) read again with newer rules.</source>
        <translation>
            <numerusform>%n article a été relu avec de nouvelles règles.</numerusform>
            <numerusform>%n articles ont été relus avec de nouvelles règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (stays|stay) as before, to lose no correction.</source>
        <translation>
            <numerusform>%n article reste comme avant, pour ne perdre aucune correction.</numerusform>
            <numerusform>%n articles restent comme avant, pour ne perdre aucune correction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read again.</source>
        <translation>
            <numerusform>%n article n’a pas pu être relu.</numerusform>
            <numerusform>%n articles n’ont pas pu être relus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>%n correction est conservée.</numerusform>
            <numerusform>%n corrections sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is brought back with File, Restore Library.</source>
        <translation>« Fichier », « Restaurer la bibliothèque » permet de rétablir une sauvegarde.</translation>
    </message>
    <message>
        <source>Allow writing to {folder} and start Dateline again.</source>
        <translation>Autorisez l’écriture dans {folder} et redémarrez Dateline.</translation>
    </message>
    <message numerus="yes">
        <source>Newer rules are at hand. Read %n article(s) again?</source>
        <translation>
            <numerusform>De nouvelles règles sont disponibles. Relire %n article ?</numerusform>
            <numerusform>De nouvelles règles sont disponibles. Relire %n articles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. It is set aside as {file}, and a new one was begun.</source>
        <translation>La bibliothèque était endommagée. Elle a été mise de côté sous {file}, et une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>The library {file} may be read but not changed: nothing new is kept.</source>
        <translation>La bibliothèque {file} peut être lue mais pas modifiée : rien de nouveau n’est conservé.</translation>
    </message>
    <message>
        <source>The newer rules read no article otherwise than before.</source>
        <translation>Avec les nouvelles règles, aucun article n’est lu autrement qu’avant.</translation>
    </message>
    <message>
        <source>{why} Articles are not kept this time.</source>
        <translation>{why} Les articles ne sont pas conservés cette fois.</translation>
    </message>
    <message>
        <source>“{title}” is read again with newer rules.</source>
        <translation>« {title} » a été relu avec de nouvelles règles.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.</source>
        <translation>
            <numerusform>« {title} » a été relu avec de nouvelles règles ; votre %n correction est conservée.</numerusform>
            <numerusform>« {title} » a été relu avec de nouvelles règles ; vos %n corrections sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.</source>
        <translation>
            <numerusform>« {title} » garde sa lecture actuelle : les nouvelles règles feraient perdre %n de vos corrections.</numerusform>
            <numerusform>« {title} » garde sa lecture actuelle : les nouvelles règles feraient perdre %n de vos corrections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Accept what the card says</source>
        <translation>Accepter ce qu’indique la fiche</translation>
    </message>
    <message>
        <source>Compare two articles</source>
        <translation>Comparer deux articles</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Copier la citation avec sa source</translation>
    </message>
    <message>
        <source>Correct anything else of it</source>
        <translation>Y corriger autre chose</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Events at their places</source>
        <translation>Événements sur leurs lieux</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Filtrer par période</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Fix the speaker</source>
        <translation>Corriger l’auteur de la citation</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>Dans la liste des articles</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger or smaller letters</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Next or previous country</source>
        <translation>Pays suivant ou précédent</translation>
    </message>
    <message>
        <source>Next or previous find</source>
        <translation>Résultat suivant ou précédent</translation>
    </message>
    <message>
        <source>Next or previous in time</source>
        <translation>Élément suivant ou précédent dans le temps</translation>
    </message>
    <message>
        <source>Next or previous item</source>
        <translation>Élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Résultat suivant ou précédent</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>On a card, a hit, a mark, in ledger and timeline</source>
        <translation>Sur une carte, un résultat, une marque, dans le registre et la frise</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the country</source>
        <translation>Ouvrir le pays</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Ouvrir l’élément</translation>
    </message>
    <message>
        <source>Put the quote into a collection</source>
        <translation>Mettre la citation dans un recueil</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Return to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Afficher dans l’article</translation>
    </message>
    <message>
        <source>Show the whole article</source>
        <translation>Afficher tout l’article</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Ajouter ou retirer l’étoile</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>The same person as somebody else</source>
        <translation>La même personne que quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Why? (with the pointer: Alt+click)</source>
        <translation>Pourquoi ? (à la souris : Alt+clic)</translation>
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
        <translation>un comté de son État est nommé</translation>
    </message>
    <message>
        <source>a neighbour of its country is named</source>
        <translation>un voisin de son pays est nommé</translation>
    </message>
    <message>
        <source>a place near it is named</source>
        <translation>un lieu proche est nommé</translation>
    </message>
    <message>
        <source>a state or province is called so</source>
        <translation>un État ou une province s’appelle ainsi</translation>
    </message>
    <message>
        <source>against it: not a word else of its country</source>
        <translation>contre : pas un autre mot de son pays</translation>
    </message>
    <message>
        <source>against it: somebody else holds the office there</source>
        <translation>contre : quelqu’un d’autre y occupe la fonction</translation>
    </message>
    <message>
        <source>against it: the office's holder goes or speaks to it</source>
        <translation>contre : le titulaire s’y rend ou lui parle</translation>
    </message>
    <message>
        <source>called a state or province here</source>
        <translation>appelé ici État ou province</translation>
    </message>
    <message>
        <source>described, not named</source>
        <translation>décrit, pas nommé</translation>
    </message>
    <message>
        <source>it has what a town has</source>
        <translation>il a ce qu’a une ville</translation>
    </message>
    <message>
        <source>it is named later in the sentence</source>
        <translation>il est nommé plus loin dans la phrase</translation>
    </message>
    <message>
        <source>it is named right before the office</source>
        <translation>il est nommé juste avant la fonction</translation>
    </message>
    <message>
        <source>its country is named</source>
        <translation>son pays est nommé</translation>
    </message>
    <message>
        <source>its state or province is named</source>
        <translation>son État ou sa province est nommé</translation>
    </message>
    <message>
        <source>meant by a pronoun</source>
        <translation>visé par un pronom</translation>
    </message>
    <message>
        <source>named in the words themselves</source>
        <translation>nommé dans les mots mêmes</translation>
    </message>
    <message>
        <source>nobody else comes into question</source>
        <translation>personne d’autre n’entre en jeu</translation>
    </message>
    <message>
        <source>nobody is named between</source>
        <translation>personne n’est nommé entre les deux</translation>
    </message>
    <message>
        <source>only it calls an office so</source>
        <translation>lui seul appelle ainsi une fonction</translation>
    </message>
    <message>
        <source>others are named between</source>
        <translation>d’autres sont nommés entre les deux</translation>
    </message>
    <message>
        <source>people are called after it as after a town</source>
        <translation>des gens en portent le nom comme d’une ville</translation>
    </message>
    <message>
        <source>several others come into question</source>
        <translation>plusieurs autres entrent en jeu</translation>
    </message>
    <message>
        <source>several rules lead to them</source>
        <translation>plusieurs règles y mènent</translation>
    </message>
    <message>
        <source>somebody else comes into question</source>
        <translation>quelqu’un d’autre entre en jeu</translation>
    </message>
    <message>
        <source>somebody the article names</source>
        <translation>quelqu’un que l’article nomme</translation>
    </message>
    <message>
        <source>spoke last</source>
        <translation>a parlé en dernier</translation>
    </message>
    <message>
        <source>stands beside the words</source>
        <translation>est à côté des mots</translation>
    </message>
    <message>
        <source>stands far from the words</source>
        <translation>est loin des mots</translation>
    </message>
    <message>
        <source>stands near the words</source>
        <translation>est près des mots</translation>
    </message>
    <message>
        <source>the article begins with it</source>
        <translation>l’article commence par lui</translation>
    </message>
    <message>
        <source>the article names it much</source>
        <translation>l’article le nomme beaucoup</translation>
    </message>
    <message>
        <source>the article reads like a paper of its country</source>
        <translation>l’article se lit comme d’un journal de son pays</translation>
    </message>
    <message>
        <source>the article says where it lies</source>
        <translation>l’article dit où il se trouve</translation>
    </message>
    <message>
        <source>the article was filed there</source>
        <translation>l’article y a été écrit</translation>
    </message>
    <message>
        <source>the name of a whole country</source>
        <translation>le nom d’un pays entier</translation>
    </message>
    <message>
        <source>the number of its people</source>
        <translation>le nombre de ses habitants</translation>
    </message>
    <message>
        <source>the paragraph before names it</source>
        <translation>le paragraphe précédent le nomme</translation>
    </message>
    <message>
        <source>the paragraph before names it, and this one none</source>
        <translation>le paragraphe précédent le nomme, et celui-ci aucun</translation>
    </message>
    <message>
        <source>the paragraph names it before</source>
        <translation>le paragraphe le nomme avant</translation>
    </message>
    <message>
        <source>the sentence before begins with it</source>
        <translation>la phrase précédente commence par lui</translation>
    </message>
    <message>
        <source>the sentence begins with it</source>
        <translation>la phrase commence par lui</translation>
    </message>
    <message>
        <source>the sentence takes place there</source>
        <translation>la phrase s’y déroule</translation>
    </message>
    <message>
        <source>well known to the news</source>
        <translation>bien connu de l’actualité</translation>
    </message>
    <message>
        <source>“its” means the country named before</source>
        <translation>« son » désigne le pays nommé avant</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A map explorer for the news.</source>
        <translation>Une carte pour explorer l’actualité.</translation>
    </message>
    <message>
        <source>Dateline works, but forgets its layout; make the folder writable to keep it.</source>
        <translation>Dateline fonctionne, mais oublie sa disposition ; autorisez l’écriture dans le dossier pour la conserver.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture : {name}…</translation>
    </message>
    <message>
        <source>The article that lay open cannot be shown.</source>
        <translation>L’article qui était ouvert ne peut être montré.</translation>
    </message>
    <message>
        <source>The sample is shown instead; open the article’s own file.</source>
        <translation>L’exemple est montré à la place ; ouvrez le fichier de l’article.</translation>
    </message>
    <message>
        <source>The settings folder {folder} cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de réglages {folder}.</translation>
    </message>
    <message>
        <source>an article or a .dateline document to open</source>
        <translation>article ou document .dateline à ouvrir</translation>
    </message>
    <message>
        <source>close once the map can be used</source>
        <translation>fermer dès que la carte est utilisable</translation>
    </message>
    <message>
        <source>keep the settings in this file</source>
        <translation>conserver les réglages dans ce fichier</translation>
    </message>
    <message>
        <source>print the start's milestones</source>
        <translation>afficher les étapes du démarrage</translation>
    </message>
</context>
<context>
    <name>then</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speaks most of</source>
        <translation>Parle le plus de</translation>
    </message>
    <message>
        <source>Spoken of by</source>
        <translation>Évoqué par</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Who of whom</source>
        <translation>Qui parle de qui</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>speaks of {country}</source>
        <translation>parle de {country}</translation>
    </message>
    <message>
        <source>spoken of by {country}</source>
        <translation>évoqué par {country}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} sur {all}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Latitudes run from -90 to 90 degrees.</source>
        <translation>Les latitudes vont de -90 à 90 degrés.</translation>
    </message>
    <message>
        <source>There is no place at latitude {latitude}, longitude {longitude}.</source>
        <translation>Il n’y a pas de lieu à la latitude {latitude}, longitude {longitude}.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n countr(y|ies) of this article.</source>
        <translation>
            <numerusform>%n pays de cet article.</numerusform>
            <numerusform>%n pays de cet article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s)</source>
        <translation>
            <numerusform>%n dirigeant</numerusform>
            <numerusform>%n dirigeants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) about it</source>
        <translation>
            <numerusform>%n citation à son sujet</numerusform>
            <numerusform>%n citations à son sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) by its people</source>
        <translation>
            <numerusform>%n citation de personnes du pays</numerusform>
            <numerusform>%n citations de personnes du pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) about it</source>
        <translation>
            <numerusform>%n propos rapporté à son sujet</numerusform>
            <numerusform>%n propos rapportés à son sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported statement(s) by its people</source>
        <translation>
            <numerusform>%n propos rapporté de ses gens</numerusform>
            <numerusform>%n propos rapportés de ses gens</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Asked for and not in it: {condition}.</source>
        <translation>Demandé mais absent : {condition}.</translation>
    </message>
    <message>
        <source>At least one whole sentence of their people is quoted.</source>
        <translation>Au moins une phrase entière des siens est citée.</translation>
    </message>
    <message>
        <source>Counted among the leaders.</source>
        <translation>Compte parmi les dirigeants.</translation>
    </message>
    <message>
        <source>Counted are mentions, quotes about a country, and events: {range}.</source>
        <translation>On compte les mentions, les citations sur un pays et les événements : {range}.</translation>
    </message>
    <message>
        <source>Counted are quotes by people of a country: {range}.</source>
        <translation>On compte les citations de personnes d’un pays : {range}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>Pays : {country}.</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Date : {date}</translation>
    </message>
    <message>
        <source>Events in which {country} takes part, or which took place there.</source>
        <translation>Événements où figure ce pays, ou qui y ont eu lieu : {country}.</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Lieu d’envoi</translation>
    </message>
    <message>
        <source>Filed from here: a pin, and no shade of its own.</source>
        <translation>Envoyé d’ici : une épingle, sans teinte propre.</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Trouvé : {words}</translation>
    </message>
    <message>
        <source>Hatched where it shows who speaks: it is spoken about, but nobody of it speaks.</source>
        <translation>Hachuré dans le mode « Qui parle » : on en parle, mais personne de ce pays ne parle.</translation>
    </message>
    <message>
        <source>Heads of state or government, ministers, legislators, envoys, heads of parties or bodies, of {country}; former ones too.</source>
        <translation>Chefs d’État ou de gouvernement, ministres, parlementaires, envoyés, chefs de partis ou d’organismes, anciens compris ; pays : {country}.</translation>
    </message>
    <message>
        <source>It fits: {condition}.</source>
        <translation>Correspond : {condition}.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Il n’y a pas de date.</translation>
    </message>
    <message>
        <source>It is about {country}.</source>
        <translation>Sujet : {country}.</translation>
    </message>
    <message>
        <source>It is addressed to {country}.</source>
        <translation>Cela s’adresse à ce pays : {country}.</translation>
    </message>
    <message>
        <source>It is dated {date}, within the days asked for.</source>
        <translation>La date est {date}, dans la période demandée.</translation>
    </message>
    <message>
        <source>It is not tied to {country}.</source>
        <translation>Aucun lien avec : {country}.</translation>
    </message>
    <message>
        <source>It is tied to {country}, as was asked.</source>
        <translation>En lien avec ce pays, comme demandé : {country}.</translation>
    </message>
    <message>
        <source>It stands at characters {start} to {end} of the text.</source>
        <translation>Cela se trouve aux caractères {start} à {end} du texte.</translation>
    </message>
    <message>
        <source>It stands in paragraph {number} of the article.</source>
        <translation>Cela se trouve au paragraphe {number} de l’article.</translation>
    </message>
    <message>
        <source>It stands no longer in the article: search again.</source>
        <translation>Cela ne figure plus dans l’article : relancez la recherche.</translation>
    </message>
    <message>
        <source>It stays undated.</source>
        <translation>Il reste sans date.</translation>
    </message>
    <message>
        <source>It took place in {country}.</source>
        <translation>Cela a eu lieu dans ce pays : {country}.</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s).</source>
        <translation>
            <numerusform>Nommé %n fois.</numerusform>
            <numerusform>Nommé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, but not what the article is about: no outline.</source>
        <translation>Nommé, mais ce n’est pas le sujet de l’article : pas de contour.</translation>
    </message>
    <message>
        <source>Next came {country}</source>
        <translation>Ensuite venait {country}</translation>
    </message>
    <message>
        <source>No colour: nothing in the article is of it or about it.</source>
        <translation>Pas de couleur : rien dans l’article n’en vient ni n’en parle.</translation>
    </message>
    <message>
        <source>Not all words stand in it: it answers the question.</source>
        <translation>Tous les mots n’y sont pas : cela répond à la question.</translation>
    </message>
    <message>
        <source>Not counted among the leaders.</source>
        <translation>Ne compte pas parmi les dirigeants.</translation>
    </message>
    <message>
        <source>Passages are about them, but nobody of them is quoted: hatched.</source>
        <translation>On en parle, mais personne de là-bas n’est cité : hachures.</translation>
    </message>
    <message>
        <source>Places where the article names {country}.</source>
        <translation>Passages où l’article nomme ce pays : {country}.</translation>
    </message>
    <message>
        <source>Quoted in fragments only</source>
        <translation>Cité en fragments seulement</translation>
    </message>
    <message>
        <source>Quoted in sentences</source>
        <translation>Cité en phrases</translation>
    </message>
    <message>
        <source>Quotes of others that are about {country} or addressed to it.</source>
        <translation>Citations d’autres personnes à son sujet ou à son adresse : {country}.</translation>
    </message>
    <message>
        <source>Quotes whose speaker is of {country}; terms in quotation marks do not count.</source>
        <translation>Citations de personnes de ce pays ({country}) ; les termes entre guillemets ne comptent pas.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the month.</source>
        <translation>Interprété comme {days}, au mois près.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the season.</source>
        <translation>Interprété comme {days}, à la saison près.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the week.</source>
        <translation>Interprété comme {days}, à la semaine près.</translation>
    </message>
    <message>
        <source>Read as {days}, exact to the year.</source>
        <translation>Interprété comme {days}, à l’année près.</translation>
    </message>
    <message>
        <source>Read as {days}.</source>
        <translation>Interprété comme {days}.</translation>
    </message>
    <message>
        <source>Relative dates count from the publication, {day}.</source>
        <translation>Les dates relatives se comptent à partir de la publication ({day}).</translation>
    </message>
    <message>
        <source>Role as the article gives it: {role}.</source>
        <translation>Fonction donnée par l’article : {role}.</translation>
    </message>
    <message>
        <source>Share of all namings: {share}.</source>
        <translation>Part de toutes les désignations : {share}.</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Auteur de la citation non indiqué</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Auteur de la citation : {name}.</translation>
    </message>
    <message>
        <source>Spoken about</source>
        <translation>De qui on parle</translation>
    </message>
    <message>
        <source>Spoken about, never get a word</source>
        <translation>Évoqués, jamais cités</translation>
    </message>
    <message numerus="yes">
        <source>Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).</source>
        <translation>
            <numerusform>De qui on parle : teinte {shade} sur {shades}, pour %n passage ({counts}).</numerusform>
            <numerusform>De qui on parle : teinte {shade} sur {shades}, pour %n passages ({counts}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure to {percent} % by its signs</source>
        <translation>Sûr à {percent} % selon ses signes</translation>
    </message>
    <message>
        <source>The article does not state a country.</source>
        <translation>L’article n’indique pas de pays.</translation>
    </message>
    <message>
        <source>The article gives no words for a date.</source>
        <translation>L’article ne contient aucune indication de date.</translation>
    </message>
    <message>
        <source>The article says “{words}”.</source>
        <translation>L’article dit « {words} ».</translation>
    </message>
    <message>
        <source>The article was filed from {place}, which is not what it is about.</source>
        <translation>L’article a été envoyé depuis {place}, mais ce n’est pas son sujet.</translation>
    </message>
    <message>
        <source>The article’s word for it: “{word}”.</source>
        <translation>Le mot de l’article : « {word} ».</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen</source>
        <translation>La fonction ne nomme aucun pays ; {country} a été choisi</translation>
    </message>
    <message>
        <source>The office names no country; {country} was chosen, sure to {percent} %</source>
        <translation>La fonction ne nomme aucun pays ; {country} a été choisi, sûr à {percent} %</translation>
    </message>
    <message>
        <source>The publication date is not known.</source>
        <translation>La date de publication n’est pas connue.</translation>
    </message>
    <message>
        <source>The speaker is not stated.</source>
        <translation>L’auteur de la citation n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The speaker is of {country}.</source>
        <translation>Pays de l’auteur de la citation : {country}.</translation>
    </message>
    <message>
        <source>Their people are quoted with fragments or terms, or told of in other words.</source>
        <translation>Les siens sont cités par fragments ou termes, ou rapportés en d’autres mots.</translation>
    </message>
    <message>
        <source>Tie to {country}</source>
        <translation>Lien avec : {country}</translation>
    </message>
    <message>
        <source>What is counted: {rule}</source>
        <translation>Ce qui est compté : {rule}</translation>
    </message>
    <message>
        <source>What others said about {country}, told in the article’s words.</source>
        <translation>Ce que d’autres ont dit de {country}, dans les mots de l’article.</translation>
    </message>
    <message>
        <source>What people of {country} said, told in the article’s words and not in marks.</source>
        <translation>Ce que des gens de {country} ont dit, dans les mots de l’article et sans guillemets.</translation>
    </message>
    <message>
        <source>What the article is about: a strong outline.</source>
        <translation>Le sujet de l’article : un contour appuyé.</translation>
    </message>
    <message>
        <source>Where the article was filed: a pin, a dashed outline, no colour.</source>
        <translation>D’où l’article a été envoyé : une épingle, un contour en tirets, pas de couleur.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Who speaks: shade {shade} of {shades}, for {counts}.</source>
        <translation>Qui parle : teinte {shade} sur {shades}, pour {counts}.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>no role in the text</source>
        <translation>pas de fonction dans le texte</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{country} takes part in it.</source>
        <translation>Y participe : {country}.</translation>
    </message>
    <message>
        <source>{country}: all that is counted</source>
        <translation>{country} : tout ce qui est compté</translation>
    </message>
    <message>
        <source>{country}: the colour on the map</source>
        <translation>{country} : la couleur sur la carte</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{mode}: shade {shade} of {shades}</source>
        <translation>{mode} : teinte {shade} sur {shades}</translation>
    </message>
    <message>
        <source>{page}: {count}</source>
        <translation>{page} : {count}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>“{typed}” is the speaker: {found}.</source>
        <translation>« {typed} » est l’auteur de la citation : {found}.</translation>
    </message>
    <message>
        <source>“{typed}” is the verb it is told with: {found}.</source>
        <translation>« {typed} » est le verbe qui l’introduit : {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in a name or role: {found}.</source>
        <translation>« {typed} » figure dans un nom ou une fonction : {found}.</translation>
    </message>
    <message>
        <source>“{typed}” stands in the words: {found}.</source>
        <translation>« {typed} » figure dans les mots : {found}.</translation>
    </message>
    <message>
        <source>“{words}”: {country} was chosen, sure to {percent} %</source>
        <translation>« {words} » : {country} a été choisi, sûr à {percent} %</translation>
    </message>
</context>
</TS>
