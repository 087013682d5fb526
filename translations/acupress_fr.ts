<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Acupress</source>
        <translation>À propos d’Acupress</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Acupress %1</source>
        <translation>Acupress %1</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figure</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Les points</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show on the body what hurts…</source>
        <translation>Montrer sur le corps ce qui fait mal…</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Print a sheet of these points (Ctrl+P)</source>
        <translation>Imprimer une fiche de ces points (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Open what can be done here</source>
        <extracomment>As the menu key; Qt knows this one on some systems alone.</extracomment>
        <translation>Ouvrir les actions possibles ici</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Rappels…</translation>
    </message>
    <message>
        <source>Find points…</source>
        <translation>Trouver les points…</translation>
    </message>
    <message>
        <source>Does it help me?…</source>
        <translation>Est-ce que cela m’aide&#xa0;?…</translation>
    </message>
    <message>
        <source>My cun…</source>
        <translation>Mon cun…</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>Imprimer des règles en cun…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>My routines…</source>
        <translation>Mes programmes…</translation>
    </message>
    <message>
        <source>Read a routine…</source>
        <translation>Lire un programme…</translation>
    </message>
    <message>
        <source>About Acupress</source>
        <translation>À propos d’Acupress</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>Afficher ou masquer la fenêtre</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>Take the session out of this window, or back</source>
        <translation>Sortir la séance de cette fenêtre, ou l’y remettre</translation>
    </message>
    <message>
        <source>Open the point&apos;s page</source>
        <translation>Ouvrir la page du point</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In a narrow window, where it lies over the map.</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>Comment appuyer</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>My pain and sessions</source>
        <translation>Ma douleur et mes séances</translation>
    </message>
    <message>
        <source>Your health answers</source>
        <translation>Vos réponses de santé</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>Quelque chose a changé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Close the point&apos;s page</source>
        <translation>Fermer la page du point</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Your health answers</source>
        <translation>Vos réponses de santé</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Answer the questions</source>
        <translation>&amp;Répondre aux questions</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>There are no complete answers yet. They stay on this computer.</source>
        <translation>Il n’y a pas encore de réponses complètes. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Answered on %1. They stay on this computer.</source>
        <translation>Répondu le %1. Vos réponses restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 ans ou plus</translation>
    </message>
    <message>
        <source>not answered, counts as yes</source>
        <translation>sans réponse, compte comme oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>a clinician agrees</source>
        <translation>un soignant est d’accord</translation>
    </message>
    <message>
        <source>Erase all health answers from this computer? No session starts until new ones.</source>
        <translation>Effacer de cet ordinateur toutes les réponses de santé&#x202f;? Aucune séance ne commence avant de nouvelles réponses.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Because of what you answered: %1.</source>
        <translation>À cause de vos réponses&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no diagnosis; the questions err on the safe side.</source>
        <translation>Ce n’est pas un diagnostic&#x202f;; dans le doute, les questions choisissent la prudence.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Answer again…</source>
        <translation>&amp;Répondre de nouveau…</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <extracomment>What the chips&apos; own height may overlap of the padding that every map has. Who types pauses no longer than this. Someone who was asked to point at the body did: a Region, or None beside the figure; or ended that. Where the window shows now which spot is chosen, named or has the keyboard.</extracomment>
        <translation>Carte du corps</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>A bank card is just as large</source>
        <extracomment>ISO/IEC 7810, format ID-1, in mm; the corners&apos; radius is 3.18. Pixels of this widget in a mm of the card.</extracomment>
        <translation>Une carte bancaire a exactement cette taille</translation>
    </message>
    <message>
        <source>Frame of a bank card</source>
        <translation>Cadre d’une carte bancaire</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels wide. Arrow keys change its size.</source>
        <translation>
            <numerusform>Largeur&#xa0;: %n pixel. Les touches fléchées changent sa taille.</numerusform>
            <numerusform>Largeur&#xa0;: %n pixels. Les touches fléchées changent sa taille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarefulBox</name>
    <message>
        <source>Careful: %1</source>
        <extracomment>Left, top, right and bottom of the text.</extracomment>
        <translation>Attention&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check my setup</source>
        <extracomment>What to say about a trial, None where one hears or sees it.</extracomment>
        <translation>Vérifier mon installation</translation>
    </message>
    <message>
        <source>Everything here can be missing; what is used instead stands beside it.</source>
        <translation>Tout ceci peut manquer&#x202f;; ce qui est utilisé à la place est indiqué à côté.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>works</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>autrement</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Close-up</source>
        <extracomment>A caption that would be narrower is left out. The side&apos;s name takes no more of the height than this: it is told beside a picture that is so small.</extracomment>
        <translation>Gros plan</translation>
    </message>
</context>
<context>
    <name>CollectionActions</name>
    <message>
        <source>In my points</source>
        <extracomment>The chosen point is in the collection.</extracomment>
        <translation>Dans mes points</translation>
    </message>
    <message>
        <source>Put this list into my points</source>
        <translation>Mettre cette liste dans mes points</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Change this step…</source>
        <translation>Modifier cette étape…</translation>
    </message>
    <message>
        <source>Keep my points as a routine…</source>
        <translation>Enregistrer mes points comme programme…</translation>
    </message>
    <message>
        <source>Keep this list as a routine…</source>
        <translation>Enregistrer cette liste comme programme…</translation>
    </message>
    <message>
        <source>Print my points</source>
        <translation>Imprimer mes points</translation>
    </message>
    <message>
        <source>My points</source>
        <translation>Mes points</translation>
    </message>
    <message>
        <source>My points are full: no more than %1 fit in.</source>
        <translation>«&#xa0;Mes points&#xa0;» est plein&#xa0;: %1 au plus y tiennent.</translation>
    </message>
    <message>
        <source>In my points (Ctrl+L takes it out)</source>
        <translation>Dans mes points (Ctrl+L le retire)</translation>
    </message>
    <message>
        <source>Put it into my points (Ctrl+L)</source>
        <translation>Le mettre dans mes points (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>CollectionTray</name>
    <message>
        <source>My points</source>
        <extracomment>More rows than fit into so many pixels are scrolled.</extracomment>
        <translation>Mes points</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What can be done with my points</source>
        <translation>Ce que l’on peut faire de mes points</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play “%1”</source>
        <translation>Écouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Own sound…</source>
        <translation>Mon propre son…</translation>
    </message>
    <message>
        <source>Own sound for “%1”…</source>
        <translation>Mon propre son pour «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Ours again</source>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Our sound for “%1”</source>
        <translation>Notre son pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CunDialog</name>
    <message>
        <source>My cun</source>
        <extracomment>The rulers of this BodyMeasure, kept or not, are to be printed.</extracomment>
        <translation>Mon cun</translation>
    </message>
    <message>
        <source> cm</source>
        <translation>&#xa0;cm</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Length in centimetres</source>
        <translation>Longueur en centimètres</translation>
    </message>
    <message>
        <source>Erase my measure</source>
        <translation>Effacer ma mesure</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>Imprimer des règles en cun…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>One cun of yours</source>
        <translation>Un de vos cun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CunTable</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1&#xa0;cm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Pain and sessions by day</source>
        <translation>Douleur et séances par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Douleur, de 0 à 10</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation>Minutes d’appui</translation>
    </message>
    <message>
        <source>Holds done</source>
        <translation>Appuis faits</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>Installation</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>&amp;Save the sources…</source>
        <translation>&amp;Enregistrer les sources…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>Enregistrer les sources</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence</source>
        <extracomment>Filled marks of four. Mixed results do not add up to more than limited good ones.</extracomment>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The grades of points</source>
        <translation>Les niveaux de preuve des points</translation>
    </message>
    <message>
        <source>The times of the routines</source>
        <translation>Les durées des programmes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>A title in brackets is ours; the printed one was not seen.</source>
        <translation>Un titre entre crochets est de nous&#x202f;; nous n’avons pas vu le titre imprimé.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Étudié</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Our verdict</source>
        <translation>Notre avis</translation>
    </message>
</context>
<context>
    <name>FactTiles</name>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un côté</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Chaque côté</translation>
    </message>
    <message>
        <source>Right, left</source>
        <translation>Droite, gauche</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Gauche, droite</translation>
    </message>
    <message>
        <source>%1–%2 / 10</source>
        <translation>%1–%2 / 10</translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Do not press</source>
        <translation>N’appuyez pas</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Pas pour vous</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Something went wrong in Acupress</source>
        <translation>Quelque chose s’est mal passé dans Acupress</translation>
    </message>
    <message>
        <source>It goes on, and a session goes on too. If something looks odd, close Acupress and start it again. The report below holds nothing about your health; it is kept in %1.</source>
        <translation>Acupress continue, et une séance continue aussi. Si quelque chose paraît étrange, fermez Acupress et démarrez-le de nouveau. Le rapport ci-dessous ne contient rien sur votre santé&#x202f;; il est conservé dans %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FigureChoice</name>
    <message>
        <source>Figure</source>
        <extracomment>How high a picture is, and the most that it is wide, in pixels of the usual font.</extracomment>
        <translation>Figure</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Map, pictures and sheets show the chosen figure. Points lie where the standard puts them, on each figure by its own measures.</source>
        <translation>La carte, les images et les fiches montrent la figure choisie. Les points sont là où la norme les place, sur chaque figure selon ses propres mesures.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>My routines</source>
        <translation>Mes programmes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>My routines (%1)</source>
        <translation>Mes programmes (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>What hurts</source>
        <translation>Ce qui fait mal</translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation>Méridien</translation>
    </message>
    <message>
        <source>Body region</source>
        <translation>Région du corps</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>À portée de main</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Can be reached seated</source>
        <translation>Accessible assis</translation>
    </message>
    <message>
        <source>With one hand</source>
        <translation>D’une seule main</translation>
    </message>
    <message>
        <source>Through clothes</source>
        <translation>À travers les vêtements</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <translation>%1&#xa0;: sur place</translation>
    </message>
    <message>
        <source>On a meridian that runs there</source>
        <translation>Sur un méridien qui y passe</translation>
    </message>
    <message>
        <source>From afar, by tradition</source>
        <translation>À distance, par tradition</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Tous les points</translation>
    </message>
</context>
<context>
    <name>FrontEnds</name>
    <message>
        <source>This desktop has no tray: the session goes on in this small window.</source>
        <extracomment>The small window came by itself, and goes by itself when the large one comes back.</extracomment>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: la séance continue dans cette petite fenêtre.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>My pain and sessions</source>
        <extracomment>Over so long the pain right before and after sessions is averaged.</extracomment>
        <translation>Ma douleur et mes séances</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>Graphique et tableau</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>&amp;Read in…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Here will be how much it hurt, day by day, and the sessions of each day. Begin with today.</source>
        <translation>Ici se trouveront votre douleur, jour après jour, et les séances de chaque jour. Commencez par aujourd’hui.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Noté pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Erase all sessions, all you said about pain and all you learned from this computer?</source>
        <translation>Effacer de cet ordinateur toutes les séances, tout ce que vous avez dit de la douleur et tout ce que vous avez appris&#x202f;?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Everything has been erased.</source>
        <translation>Tout a été effacé.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>À reprendre plus tard</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>History of Acupress (*.json)</source>
        <translation>Historique d’Acupress (*.json)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>My pain and sessions</source>
        <translation>Ma douleur et mes séances</translation>
    </message>
    <message>
        <source>Ask how much it hurts: right before and after sessions, and once a day</source>
        <translation>Demander à quel point cela fait mal&#xa0;: juste avant et après les séances, et une fois par jour</translation>
    </message>
    <message>
        <source>With it Acupress can say when it is time to see someone: after six weeks without noticeable change, or a week of more pain. “My pain and sessions” in the menu shows what you said, exports it and erases it. It stays on this computer, unless “Computers” names a folder.</source>
        <translation>Acupress peut ainsi vous dire quand il est temps de consulter&#xa0;: après six semaines sans changement net, ou une semaine de douleur plus forte. «&#xa0;Ma douleur et mes séances&#xa0;», dans le menu, montre ce que vous avez dit, l’exporte et l’efface. Cela reste sur cet ordinateur tant qu’aucun dossier n’est choisi sous «&#xa0;Ordinateurs&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep as a routine</source>
        <translation>Enregistrer comme programme</translation>
    </message>
    <message>
        <source>Rename a routine</source>
        <translation>Renommer un programme</translation>
    </message>
    <message>
        <source>What the routine is called</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>In a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the map and in lists the arrow keys move and Enter opens. Digits answer how much it hurts; a 1 waits for Space, or for a 0 that makes it 10.</source>
        <translation>Sur la carte et dans les listes, on se déplace avec les touches fléchées et on ouvre avec Entrée. Les chiffres répondent à quel point cela fait mal&#x202f;; un 1 attend la barre d’espace, ou un 0 qui en fait 10.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of Acupress</source>
        <translation>Langue d’Acupress</translation>
    </message>
    <message>
        <source>Windows, voice and messages change at once, also while a session runs. By which names points are shown is chosen under “Names”.</source>
        <translation>Les fenêtres, la voix et les messages changent aussitôt, même pendant une séance. Les noms sous lesquels les points sont affichés se choisissent sous «&#xa0;Noms&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>More contrast and larger letters are chosen in the system; Acupress follows at once.</source>
        <translation>Plus de contraste et des lettres plus grandes se choisissent dans le système ; Acupress suit aussitôt.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Paper</source>
        <extracomment>Typing is followed once it rests for so long (ms). What each layout has of what may be left out.</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Selon la mise en page</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Booklet, a page for each point</source>
        <translation>Livret, une page par point</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Cartes à découper</translation>
    </message>
    <message>
        <source>Poster, every point named</source>
        <translation>Affiche, chaque point nommé</translation>
    </message>
    <message>
        <source>Diary of four weeks</source>
        <translation>Journal de quatre semaines</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Taille de l’affiche</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>On pages to glue together</source>
        <translation>Sur des pages à coller ensemble</translation>
    </message>
    <message>
        <source>Where most points are seen</source>
        <translation>Celle où l’on voit le plus de points</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Sans couleurs</translation>
    </message>
    <message>
        <source>Pictures of all points</source>
        <translation>Images de tous les points</translation>
    </message>
    <message>
        <source>How to find each point</source>
        <translation>Comment trouver chaque point</translation>
    </message>
    <message>
        <source>How to press each point</source>
        <translation>Comment appuyer sur chaque point</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Days to fill in</source>
        <translation>Jours à remplir</translation>
    </message>
    <message>
        <source>Hands in the pictures</source>
        <translation>Mains dans les images</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Line of the practice</source>
        <translation>Ligne du cabinet</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Nom d’un modèle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Tools</source>
        <extracomment>How high the toolbar is, in pixels.</extracomment>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Acupress</source>
        <extracomment>A window lower than this (a small screen at 200 %) has a flat dock.</extracomment>
        <translation>Acupress</translation>
    </message>
    <message>
        <source>Click on the body where it hurts. Escape leaves it.</source>
        <translation>Cliquez sur le corps là où cela fait mal. Échap pour quitter.</translation>
    </message>
    <message>
        <source>No points are offered there. Pain in the chest is for a doctor.</source>
        <translation>Aucun point n’est proposé à cet endroit. Une douleur dans la poitrine relève du médecin.</translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message>
        <source>Left</source>
        <extracomment>Someone asked for a view (and was not led there by a point or a session).</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Show the points of both sides, or of one (S)</source>
        <translation>Afficher les points des deux côtés, ou d’un seul (S)</translation>
    </message>
    <message>
        <source>Meridian lines</source>
        <translation>Lignes des méridiens</translation>
    </message>
    <message>
        <source>Show the lines of the meridians (M)</source>
        <translation>Afficher les lignes des méridiens (M)</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Show bones and landmarks to find points by (B)</source>
        <translation>Afficher les os et les repères pour trouver les points (B)</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Comme dans un miroir</translation>
    </message>
    <message>
        <source>Have the figure&apos;s left on the left of the picture, as in a mirror (X)</source>
        <translation>Mettre la gauche de la figure à gauche de l’image, comme dans un miroir (X)</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Show the figure with or without clothes</source>
        <translation>Afficher la figure avec ou sans vêtements</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Show the hand that presses the point in its pictures</source>
        <translation>Montrer sur les images d’un point la main qui appuie dessus</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Where am I</source>
        <extracomment>What they tell is connected by the map of the large window, the only one that obeys them.</extracomment>
        <translation>Où suis-je</translation>
    </message>
    <message>
        <source>Say where on the map you are, and what is near (R)</source>
        <translation>Dire où vous êtes sur la carte, et ce qui est proche (R)</translation>
    </message>
    <message>
        <source>Bones and meridians near</source>
        <translation>Os et méridiens proches</translation>
    </message>
    <message>
        <source>Say which bones and meridians are near (V)</source>
        <translation>Dire quels os et quels méridiens sont proches (V)</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Toutes les vues</translation>
    </message>
    <message>
        <source>All views, of the left and of the right (Ctrl+9)</source>
        <translation>Toutes les vues, de gauche et de droite (Ctrl+9)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points shown: %1</source>
        <translation>Points affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2, again for more)</source>
        <translation>%1 (Ctrl+%2, encore pour d’autres)</translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <translation>Maj+%1</translation>
    </message>
    <message>
        <source>%1 (%2 on the map)</source>
        <translation>%1 (%2 sur la carte)</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Front</source>
        <translation>Devant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Left + right</source>
        <translation>Gauche + droite</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Gauche seulement</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Droite seulement</translation>
    </message>
</context>
<context>
    <name>NameFonts</name>
    <message>
        <source>simplified Chinese</source>
        <extracomment>Qt keeps which fonts a text is taken from by the first family alone: whoever asks later for another second family gets that of whoever asked first, unless something else differs. What to take where no family is there says nothing here, and differs (`findings/qt-second-font-family.sh`). Where the application keeps the families that its font had at first.</extracomment>
        <translation>chinois simplifié</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chinois traditionnel</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>No installed font has the letters of %1, so these names are not shown. Install %2 to see them.</source>
        <translation>Aucune police installée n’a les caractères de cette écriture (%1), ces noms ne sont donc pas affichés. Installez %2 pour les voir.</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Premier nom</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Second nom</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Selon l’usage de la langue</translation>
    </message>
    <message>
        <source>Pinyin (Hégǔ)</source>
        <translation>Pinyin (Hégǔ)</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>English (Joining Valley)</source>
        <translation>Anglais (Joining Valley)</translation>
    </message>
    <message>
        <source>Japanese, kanji</source>
        <translation>Japonais, kanji</translation>
    </message>
    <message>
        <source>Japanese, kana</source>
        <translation>Japonais, kana</translation>
    </message>
    <message>
        <source>Japanese, romaji (Gōkoku)</source>
        <translation>Japonais, rōmaji (Gōkoku)</translation>
    </message>
    <message>
        <source>Korean, hangul</source>
        <translation>Coréen, hangul</translation>
    </message>
    <message>
        <source>Korean, Latin letters (Hapgok)</source>
        <translation>Coréen, lettres latines (Hapgok)</translation>
    </message>
    <message>
        <source>Vietnamese (Hợp Cốc)</source>
        <translation>Vietnamien (Hợp Cốc)</translation>
    </message>
    <message>
        <source>French code (GI4)</source>
        <translation>Code français (GI4)</translation>
    </message>
    <message>
        <source>German code (Di4)</source>
        <translation>Code allemand (Di4)</translation>
    </message>
    <message>
        <source>Spanish code (IG4)</source>
        <translation>Code espagnol (IG4)</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names of points</source>
        <translation>Noms des points</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Premier nom</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Second nom</translation>
    </message>
    <message>
        <source>They stand in the list, on a point&apos;s page and on sheets; search knows all of them. Points outside the standard have Chinese and English names alone. Nobody who reads Japanese, Korean or Vietnamese has checked these names yet.</source>
        <translation>Ils figurent dans la liste, sur la page d’un point et sur les fiches&#x202f;; la recherche les connaît tous. Les points hors de la norme n’ont que des noms chinois et anglais. Personne qui lise le japonais, le coréen ou le vietnamien n’a encore vérifié ces noms.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Own note…</source>
        <translation>Note personnelle…</translation>
    </message>
    <message>
        <source>Own note on %1</source>
        <translation>Note personnelle sur %1</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is no point “%1”.</source>
        <extracomment>The letters of its words, in pixels, and the smallest that they become in the strip of codes.</extracomment>
        <translation>Il n’y a pas de point «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No point matches. Try a code, a name or a place such as “knee”.</source>
        <translation>Aucun point ne correspond. Essayez un code, un nom ou un endroit comme «&#xa0;genou&#xa0;».</translation>
    </message>
    <message>
        <source>The star on a point&apos;s page (Ctrl+D) keeps the point here.</source>
        <translation>L’étoile sur la page d’un point (Ctrl+D) garde le point ici.</translation>
    </message>
    <message>
        <source>No point belongs here.</source>
        <translation>Aucun point n’entre ici.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>What can be said again in another language; a plain string stays as it is.</extracomment>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Find it</source>
        <translation>Le trouver</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Sources differ about this name.</source>
        <translation>Les sources divergent sur ce nom.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>en anglais&#xa0;: %1 · %2</translation>
    </message>
</context>
<context>
    <name>PageTurning</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Chart of pain and sessions</source>
        <extracomment>At least the six weeks that trials ran, at most half a year. The band of the sessions, and the gap above it with their name. How high a name stands: Chinese letters need more than Latin ones. A day with more sessions than this is drawn as high as one with so many.</extracomment>
        <translation>Graphique de la douleur et des séances</translation>
    </message>
    <message>
        <source>pain %1 of %2</source>
        <translation>douleur %1 sur %2</translation>
    </message>
    <message>
        <source>sessions: %1</source>
        <translation>séances&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>Sessions: %1.</source>
        <translation>Séances&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pain from 0 to 10: %1.</source>
        <translation>Douleur de 0 à 10&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>PainDialog</name>
    <message>
        <source>Before the first session</source>
        <translation>Avant la première séance</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuer &amp;sans</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation>Encore une, si vous voulez</translation>
    </message>
    <message>
        <source>Asked again after sessions, once a day at most, it shows over the weeks whether anything changes. Acupress sends it nowhere, and the settings switch it off.</source>
        <translation>Si la question revient après les séances, une fois par jour au plus, les réponses montrent au fil des semaines si quelque chose change. Acupress ne les envoie nulle part, et la question se désactive dans les réglages.</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>My pain and sessions</source>
        <translation>Ma douleur et mes séances</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Noted: %1 of %2. Thank you.</source>
        <translation>Noté&#xa0;: %1 sur %2. Merci.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>How much does it hurt, 0 to 10, on average over the last 24 hours?</source>
        <extracomment>Between two buttons, and how many stand in a row of one that wraps.</extracomment>
        <translation>À quel point cela fait-il mal, de 0 à 10, en moyenne sur les dernières 24 heures&#x202f;?</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0&#xa0;: aucune douleur, 10&#xa0;: la pire que vous puissiez imaginer.</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, aucune douleur</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, la pire douleur que vous puissiez imaginer</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
</context>
<context>
    <name>PointActions</name>
    <message>
        <source>Favourite</source>
        <extracomment>The chosen point is a favourite. Shows the chosen point on the map, as large as there is use for.</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>A favourite (Ctrl+D removes it)</source>
        <translation>Un favori (Ctrl+D le retire)</translation>
    </message>
    <message>
        <source>Make it a favourite (Ctrl+D)</source>
        <translation>En faire un favori (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message numerus="yes">
        <source>A note holds %n characters; the rest was left out.</source>
        <extracomment>The picture takes what the page&apos;s words leave of the panel&apos;s height, up to `_HIGHEST`. Where all of them leave too little it has `_WANTED` if finding, pressing and care stay in sight, and `_LOWEST` in any case. Of a low panel no more than this share, so that words are in sight below it.</extracomment>
        <translation>
            <numerusform>Une note contient %n caractère&#x202f;; le reste a été laissé de côté.</numerusform>
            <numerusform>Une note contient %n caractères&#x202f;; le reste a été laissé de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>My points</source>
        <translation>Mes points</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This desktop has no tray to start in, so the window opened.</source>
        <translation>Ce bureau n’a pas de zone de notification où démarrer, la fenêtre s’est donc ouverte.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&amp;Point at the body…</source>
        <extracomment>Lets someone mark parts on the figure, beginning with those marked already. A yes whose rest is still to be asked: until then it counts in full. More is asked for below, or the keyboard went there: the part of the page that should be in sight.</extracomment>
        <translation>&amp;Montrer sur le corps…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Last time: yes</source>
        <translation>La dernière fois&#xa0;: oui</translation>
    </message>
    <message>
        <source>Last time: no</source>
        <translation>La dernière fois&#xa0;: non</translation>
    </message>
    <message>
        <source>Mark at least one part</source>
        <translation>Marquez au moins une partie</translation>
    </message>
    <message>
        <source>Both, or not sure</source>
        <translation>Les deux, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>La gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>La droite</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Is it for you?</source>
        <extracomment>So much of the page is seen below what is brought in sight, in pixels. None stands for the question about the age.</extracomment>
        <translation>Est-ce pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Vos réponses restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReadRoutineDialog</name>
    <message>
        <source>Read a routine</source>
        <translation>Lire un programme</translation>
    </message>
    <message>
        <source>Paste the code of a routine here. Or choose a file: a routine file, or a picture of a sheet with its code (.png or .jpg); it can also be dragged onto this window.</source>
        <translation>Collez ici le code d’un programme. Ou choisissez un fichier&#xa0;: un fichier de programme, ou l’image d’une fiche avec son code (.png ou .jpg)&#x202f;; vous pouvez aussi le faire glisser sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Code of a routine</source>
        <translation>Code d’un programme</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Routines and pictures (*.json *.txt *.png *.jpg *.jpeg)</source>
        <translation>Programmes et images (*.json *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>L’adresse a été copiée.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Acupress</source>
        <translation>Acupress</translation>
    </message>
    <message>
        <source>Acupress cannot start</source>
        <translation>Acupress ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RegionMap</name>
    <message>
        <source>Point at the body</source>
        <translation>Montrer sur le corps</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Click on what should be left alone. Nothing is marked yet.</source>
        <translation>Cliquez sur ce qu’il faut laisser tranquille. Rien n’est encore marqué.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Time of the reminder</source>
        <translation>Heure du rappel</translation>
    </message>
    <message>
        <source>Routine of the reminder</source>
        <translation>Programme du rappel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the reminder at %1</source>
        <translation>Retirer le rappel de %1</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <extracomment>What a new reminder begins with: the working days, late in the morning, then in the afternoon.</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me to press</source>
        <translation>Me rappeler d’appuyer</translation>
    </message>
    <message>
        <source>The article that Acupress follows says two to three times a day. The studies of pressing by oneself mostly had once a day, so Acupress reminds you twice a day at the most.</source>
        <translation>L’article que suit Acupress dit deux à trois fois par jour. Dans les études où l’on appuie soi-même, c’était le plus souvent une fois par jour&#x202f;; Acupress rappelle donc deux fois par jour au plus.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Pas de rappel de</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>What falls into them, or was missed while the computer slept, comes once after it.</source>
        <translation>Ce qui tombe pendant ces heures, ou a été manqué pendant la veille de l’ordinateur, arrive une fois ensuite.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>Enregistrer comme fichier de calendrier (.ics)…</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Démarrer dans la zone de notification à l’ouverture de session</translation>
    </message>
    <message>
        <source>Reminders come only while Acupress runs, if only in the tray.</source>
        <translation>Les rappels n’arrivent que tant qu’Acupress est ouvert, ne serait-ce que dans la zone de notification.</translation>
    </message>
    <message>
        <source>No reminder comes for now. %1</source>
        <translation>Aucun rappel n’arrive pour l’instant. %1</translation>
    </message>
    <message>
        <source>No time is chosen yet.</source>
        <translation>Aucune heure n’est encore choisie.</translation>
    </message>
    <message>
        <source>The next one: %1, %2.</source>
        <translation>Le prochain&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Save reminders as a calendar</source>
        <translation>Enregistrer les rappels comme calendrier</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <extracomment>What the letters may take of the ring&apos;s width. The least side that shows a time, and the least width of its line, in pixels.</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RoutineActions</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer comme fichier…</translation>
    </message>
    <message>
        <source>Copy its code</source>
        <translation>Copier son code</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. Annuler (Ctrl+Z) le fait revenir.</translation>
    </message>
</context>
<context>
    <name>RoutineDialogs</name>
    <message>
        <source>Routine of Acupress</source>
        <translation>Programme Acupress</translation>
    </message>
    <message>
        <source>Save a routine</source>
        <translation>Enregistrer un programme</translation>
    </message>
    <message>
        <source>The code can be pasted now, into a message or another Acupress.</source>
        <translation>Le code peut maintenant être collé dans un message ou un autre Acupress.</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>My routines</source>
        <extracomment>More of the user&apos;s own than these fold into a menu of their own.</extracomment>
        <translation>Mes programmes</translation>
    </message>
</context>
<context>
    <name>RoutineNote</name>
    <message>
        <source>What the studies did</source>
        <translation>Ce qu’ont fait les études</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>My routines</source>
        <translation>Mes programmes</translation>
    </message>
    <message>
        <source>They stand in this order in the list, in menus and in the tray. Drag one to another place.</source>
        <translation>Ils figurent dans cet ordre dans la liste, les menus et la zone de notification. Faites-en glisser un pour le déplacer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>None yet. Keep my points or a list as a routine, or read one that somebody handed on.</source>
        <translation>Aucun pour l’instant. Enregistrez vos points ou une liste comme programme, ou lisez-en un que l’on vous a transmis.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>RowPlaces</name>
    <message>
        <source>L</source>
        <extracomment>The size of the letters of the sides, and of the signs, in pixels.</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>favourite</source>
        <extracomment>Put together once: Python takes longer over it than over all else that Qt asks of a row. Rows as they were built, none of them the chosen point&apos;s: a letter of a search needs hundreds. What hurts comes before the meridians.</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>in my points</source>
        <translation>dans mes points</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <extracomment>Where the mark was put, in cm.</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>aucun repère</translation>
    </message>
    <message>
        <source>mark at %1 cm</source>
        <translation>repère à %1&#xa0;cm</translation>
    </message>
</context>
<context>
    <name>SafetyPrompts</name>
    <message>
        <source>How to press</source>
        <extracomment>The window&apos;s own commands.</extracomment>
        <translation>Comment appuyer</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>The figure&apos;s cun (%1).</source>
        <extracomment>The lengths in cun that a bar may stand for, with the parts between its ticks.</extracomment>
        <translation>Le cun de la figure (%1).</translation>
    </message>
    <message>
        <source>The figure&apos;s cun (%1). Click to measure your own.</source>
        <translation>Le cun de la figure (%1). Cliquez pour mesurer le vôtre.</translation>
    </message>
    <message>
        <source>Your cun (%1) is %2 cm. Click for My cun.</source>
        <translation>Votre cun (%1) fait %2&#xa0;cm. Cliquez pour ouvrir Mon cun.</translation>
    </message>
    <message>
        <source>My cun: %1</source>
        <translation>Mon cun&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search points, aches…</source>
        <extracomment>The side of a sign, and the least that a finger hits, in pixels. How far the key stands from the end of the field, and at least from the words before it.</extracomment>
        <translation>Chercher un point, une douleur…</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>Chercher des points</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Start</source>
        <extracomment>There are other actions in `starts` than before. The one large button: starts, pauses, resumes.
----------
What the list shows, a routine or not.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Repeat this point</source>
        <translation>Répéter ce point</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Sharp or spreading pain, numb, dizzy?</source>
        <extracomment>Something feels wrong: the session is to end, and questions are to be asked.</extracomment>
        <translation>Douleur vive ou qui se propage, engourdissement, vertige&#x202f;?</translation>
    </message>
    <message>
        <source>Ends the session and asks some questions</source>
        <translation>Met fin à la séance et pose quelques questions</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start %1 · too little left</source>
        <translation>Commencer %1 · il en reste trop peu</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>Commencer %1 · %2&#xa0;min</translation>
    </message>
    <message>
        <source>Start my points</source>
        <translation>Commencer mes points</translation>
    </message>
</context>
<context>
    <name>SessionDock</name>
    <message>
        <source>Session</source>
        <extracomment>As high as the one line that the panel is at first.</extracomment>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Pressing</source>
        <extracomment>Times that people choose.</extracomment>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Time on each point and side</source>
        <translation>Durée par point et par côté</translation>
    </message>
    <message>
        <source>Easing in and out is part of it. These times are our choice, guided by studies; no study has shown the best dose.</source>
        <translation>Le début et la fin en douceur en font partie. Ces durées sont notre choix, guidé par des études&#x202f;; aucune étude n’a montré la meilleure dose.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>As the routine has them</source>
        <translation>Comme dans le programme</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>À gauche, puis à droite</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>À droite, puis à gauche</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>À gauche seulement</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>À droite seulement</translation>
    </message>
    <message>
        <source>Rest between two points</source>
        <translation>Repos entre deux points</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>With stretches, posture, warmth and quiet breathing</source>
        <translation>Avec étirements, posture, chaleur et respiration calme</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>Guide de respiration</translation>
    </message>
    <message>
        <source>While you press</source>
        <translation>Pendant l’appui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A slow ring, silent</source>
        <translation>Un anneau lent, sans voix</translation>
    </message>
    <message>
        <source>A slow ring, and spoken</source>
        <translation>Un anneau lent, avec la voix</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>Inspirer pendant</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>Expirer pendant</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>Keep the screen on, but not while paused</source>
        <translation>Laisser l’écran allumé, sauf pendant une pause</translation>
    </message>
    <message>
        <source>Show a small window when the large one is closed</source>
        <translation>Afficher une petite fenêtre quand la grande est fermée</translation>
    </message>
    <message>
        <source>As the routine has it</source>
        <translation>Comme dans le programme</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A window of its own</source>
        <extracomment>How high the figure of a practice is, in pixels. The picture of a point, which holds few letters, and what width the words beside it must have. The side of the ring, in a low window, and in the one line of an idle dock; and what lies above and below. It is one line now, or it is not any more.</extracomment>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Choisir un programme</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>A page&apos;s name in the list.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>A row&apos;s name; texts below rows are as wide as name and choice together.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SetupPages</name>
    <message>
        <source>Show one</source>
        <translation>En afficher une</translation>
    </message>
    <message>
        <source>Play a chime</source>
        <translation>Écouter un signal</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Dire une phrase</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Preview of the sheet “%1”</source>
        <translation>Aperçu de la fiche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>Envoyé à l’imprimante «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session</source>
        <extracomment>Its time and its point are read from two metres: letters of a centimetre on a usual screen. The picture of a point, which holds few letters.</extracomment>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>SoundActions</name>
    <message>
        <source>Sound on</source>
        <extracomment>Sounds come or go, or can be heard no longer. Mutes, or brings the sound back.</extracomment>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+M; hold for the volume)</source>
        <translation>%1 (Ctrl+Maj+M&#x202f;; maintenir pour le volume)</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Volume of the chimes</source>
        <translation>Volume des signaux sonores</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Volume</source>
        <extracomment>What the file dialog offers; any other file that can be decoded is taken too.</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation>Volume des signaux sonores</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>Mute every sound, the voice too</source>
        <translation>Couper tous les sons, la voix aussi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Jouer un son d’essai</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Learn and choose the chimes</source>
        <translation>Apprendre et choisir les signaux sonores</translation>
    </message>
    <message numerus="yes">
        <source>Playing one here is heard at the volume above, also while it is muted or switched off. A sound of your own lasts at most %n seconds: WAV, MP3, OGG, Opus, FLAC, AIFF or M4A.</source>
        <translation>
            <numerusform>Ici, un signal se fait entendre au volume ci-dessus, même quand il est coupé ou désactivé. Un son à vous dure %n seconde au plus&#xa0;: WAV, MP3, OGG, Opus, FLAC, AIFF ou M4A.</numerusform>
            <numerusform>Ici, un signal se fait entendre au volume ci-dessus, même quand il est coupé ou désactivé. Un son à vous dure %n secondes au plus&#xa0;: WAV, MP3, OGG, Opus, FLAC, AIFF ou M4A.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no sound output.</source>
        <translation>Cet ordinateur n’a pas de sortie audio.</translation>
    </message>
    <message>
        <source>The volume is at 0. Turn it up to hear something.</source>
        <translation>Le volume est à 0. Montez-le pour entendre quelque chose.</translation>
    </message>
    <message>
        <source>Played on %1.</source>
        <translation>Joué sur %1.</translation>
    </message>
    <message>
        <source>A sound for “%1”</source>
        <translation>Un son pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Essai de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>SpotPainter</name>
    <message>
        <source>%1 · %2 · more here: %3</source>
        <extracomment>How much of the lower right corner the zoom buttons and their margins take. A dot further off than this paints nothing there, in pixels. How far the chosen dot&apos;s white ring reaches, and what of others a label should leave free.</extracomment>
        <translation>%1 · %2 · aussi ici&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>%1 in my points</source>
        <extracomment>As high as fields are elsewhere, in pixels.</extracomment>
        <translation>%1 dans mes points</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Time a side</source>
        <translation>Durée par côté</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Les deux à la fois</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>À gauche, puis à droite</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>À droite, puis à gauche</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>À gauche seulement</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>À droite seulement</translation>
    </message>
    <message>
        <source>As the point takes it</source>
        <translation>Celle prévue pour le point</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>%1 L</source>
        <extracomment>A chip, at least; longer words make all of them wider.</extracomment>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 D</translation>
    </message>
    <message>
        <source>%1 L+R</source>
        <translation>%1 G+D</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>More than one computer</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Nextcloud, Dropbox or the like carries between your computers. Each of them writes a file of its own there, with your sessions, pain, notes, answers, trials, routines and points, and reads the others. Acupress itself sends nothing anywhere; whoever can open the folder can read it.</source>
        <translation>Choisissez un dossier que Syncthing, Nextcloud, Dropbox ou un programme semblable transporte entre vos ordinateurs. Chacun y écrit un fichier à lui, avec vos séances, votre douleur, vos notes, vos réponses, vos essais, vos programmes et vos points, et lit les autres. Acupress lui-même n’envoie rien nulle part ; quiconque peut ouvrir le dossier peut le lire.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Use none any more</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>What you erase in “My pain and sessions” is erased on the others, too, as soon as they have read it. What one of them has kept and this one has not read yet stays.</source>
        <translation>Ce que vous effacez dans «&#xa0;Ma douleur et mes séances&#xa0;» est effacé aussi sur les autres, dès qu’ils l’ont lu. Ce que l’un d’eux a conservé et que celui-ci n’a pas encore lu reste.</translation>
    </message>
    <message>
        <source>This computer hands on nothing.</source>
        <translation>Cet ordinateur ne transmet rien.</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Open a routine</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Keep it among your routines?</source>
        <translation>Le garder parmi vos programmes&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It comes from the same routine as your “%1”. Keep it beside that one, or in its place?</source>
        <translation>Il vient du même programme que votre «&#xa0;%1&#xa0;». Le garder à côté, ou à sa place&#x202f;?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Remplacer le mien</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Anything new today?</source>
        <translation>Du nouveau aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Nothing new, start</source>
        <translation>&amp;Rien de nouveau, commencer</translation>
    </message>
    <message>
        <source>&amp;Something is new</source>
        <translation>&amp;Il y a du nouveau</translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation>Par exemple&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2&#xa0;min</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Commencer %1</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>Commencer %1 · %2&#xa0;min</translation>
    </message>
    <message>
        <source>Help, safety, settings, quit</source>
        <translation>Aide, sécurité, réglages, quitter</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Below this width the buttons of the views do not fit beside search and start. Below this one there are no words beside signs. The margins of the bar at the left and the right, and what lies between its parts. On a screen that is narrow for its letters a title has no less, in pixels. More of a title does not stand on the start button, in pixels.</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused · %1 left</source>
        <translation>En pause · reste %1</translation>
    </message>
    <message>
        <source>Running · %1 left</source>
        <translation>En cours · reste %1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>When to press, and how you are reminded</source>
        <translation>Quand appuyer, et comment l’application vous le rappelle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Acupress</source>
        <extracomment>How long a message stays at the icon.</extracomment>
        <translation>Acupress</translation>
    </message>
    <message>
        <source>Acupress · %1</source>
        <translation>Acupress · %1</translation>
    </message>
    <message>
        <source>%1 · paused, %2 left</source>
        <translation>%1 · en pause, reste %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>My routines</source>
        <translation>Mes programmes</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>%1 Click here for: %2.</source>
        <translation>%1 Cliquez ici pour&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>What of a window&apos;s width is not the page&apos;s, before that is laid out.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>À reprendre plus tard</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Texte anglais</translation>
    </message>
</context>
<context>
    <name>UnwellDialog</name>
    <message>
        <source>&amp;Go on to some questions</source>
        <translation>&amp;Continuer vers quelques questions</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>All views of the body</source>
        <extracomment>Views that show both sides stand in rows of so many; the others in two blocks, side by side.</extracomment>
        <translation>Toutes les vues du corps</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Choose what the map shows (Ctrl+9)</source>
        <translation>Choisir ce que montre la carte (Ctrl+9)</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Toutes…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation>Devant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Côté de la tête</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Arrière de la tête</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Inner arm</source>
        <translation>Bras interne</translation>
    </message>
    <message>
        <source>Outer arm</source>
        <translation>Bras externe</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Paume</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Dos de la main</translation>
    </message>
    <message>
        <source>Little finger&apos;s edge</source>
        <translation>Bord petit doigt</translation>
    </message>
    <message>
        <source>Thumb&apos;s edge</source>
        <translation>Bord pouce</translation>
    </message>
    <message>
        <source>Outer leg</source>
        <translation>Jambe externe</translation>
    </message>
    <message>
        <source>Inner leg</source>
        <translation>Jambe interne</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Dessus du pied</translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation>Bord externe</translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation>Bord interne</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <extracomment>Where a name is clear only beside the others of its part of the body: the name that is clear anywhere.</extracomment>
        <translation>Côté du corps</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <translation>Dessus de la tête</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <translation>Bord externe du pied</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <translation>Bord interne du pied</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation>Plante du pied</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>A letter a view, of those that mean nothing else on the map; with Shift it is the right side&apos;s.</extracomment>
        <translation>%1, à droite</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, à gauche</translation>
    </message>
    <message>
        <source>%1. Arrow keys go from point to point, Enter opens one, + and - zoom, 0 shows all, M meridian lines, B bones, S one side or both, X as in a mirror, R says where you are, V which bones and meridians are near. A letter shows a view, with Shift the right side&apos;s: Control and 9 lists them.</source>
        <translation>%1. Les touches fléchées vont de point en point, Entrée en ouvre un, + et - agrandissent et réduisent, 0 montre tout, M les lignes des méridiens, B les os, S un côté ou les deux, X comme dans un miroir, R dit où vous êtes, V quels os et quels méridiens sont proches. Une lettre montre une vue, avec Maj celle du côté droit&#xa0;: Contrôle et 9 en donnent la liste.</translation>
    </message>
</context>
<context>
    <name>VoiceOffer</name>
    <message>
        <source>A screen reader is running. A voice can lead sessions beside it, also while another window is in front.</source>
        <translation>Un lecteur d’écran est actif. Une voix peut aussi guider les séances, même quand une autre fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Switch the voice on</source>
        <translation>Activer la voix</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <extracomment>What Qt&apos;s engines are called where people install them.</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Say the next point, side and time</source>
        <translation>Dire le point, le côté et la durée qui suivent</translation>
    </message>
    <message>
        <source>It speaks after each chime, so that you can keep your eyes closed. Pause, stop and mute cut it short. Breaths are spoken where “Sessions” says so. Nothing leaves this machine.</source>
        <translation>Elle parle après chaque signal sonore, pour que vous puissiez garder les yeux fermés. Pause, arrêt et coupure du son l’interrompent. Les respirations sont dites si «&#xa0;Séances&#xa0;» le prévoit. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Plus lent ou plus rapide</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Say a test sentence</source>
        <translation>Dire une phrase d’essai</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Recherche d’une voix…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucune trouvée</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (absent)</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>&amp;To the map</source>
        <translation>Vers la &amp;carte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;How to press</source>
        <translation>Comment &amp;appuyer</translation>
    </message>
    <message>
        <source>Press where it helps</source>
        <translation>Appuyez là où cela aide</translation>
    </message>
    <message>
        <source>Acupress shows where points lie, how to press them, and leads you through it.</source>
        <translation>Acupress montre où se trouvent les points et comment y appuyer, et vous guide pas à pas.</translation>
    </message>
    <message>
        <source>About ten minutes a day, with your own fingers</source>
        <translation>Une dizaine de minutes par jour, avec vos propres doigts</translation>
    </message>
    <message>
        <source>What studies found, and what they did not</source>
        <translation>Ce que des études ont trouvé, et ce qu’elles n’ont pas trouvé</translation>
    </message>
    <message>
        <source>Acupress sends nothing anywhere</source>
        <translation>Acupress n’envoie rien</translation>
    </message>
    <message>
        <source>Which figure?</source>
        <translation>Quelle figure ?</translation>
    </message>
    <message>
        <source>Everything is shown on it. The settings change it at any time.</source>
        <translation>Tout est montré sur elle. Elle se change à tout moment dans les réglages.</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>Répondre &amp;maintenant</translation>
    </message>
    <message>
        <source>Is it for you?</source>
        <translation>Est-ce pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>Most aches are harmless. A few signs are not, and some points are not for everyone.</source>
        <translation>La plupart des douleurs sont sans gravité. Quelques signes ne le sont pas, et certains points ne sont pas pour tout le monde.</translation>
    </message>
    <message>
        <source>Some short questions find out. They are asked before the first session, at the latest.</source>
        <translation>Quelques courtes questions permettent de le savoir. Elles sont posées avant la première séance, au plus tard.</translation>
    </message>
    <message>
        <source>This starts a session. The map shows everything else.</source>
        <translation>Ceci commence une séance. La carte montre tout le reste.</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>Qu’est-ce qui fait mal&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>WindowNotifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>&amp;Yes, at least one</source>
        <translation>&amp;Oui, au moins un</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No, none of these</source>
        <translation>&amp;Non, aucun</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
</TS>
