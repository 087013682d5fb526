<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Acupress</source>
        <translation>Acerca de Acupress</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Acupress %1</source>
        <translation>Acupress %1</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figura</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Los puntos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show on the body what hurts…</source>
        <translation>Señalar en el cuerpo qué duele…</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Print a sheet of these points (Ctrl+P)</source>
        <translation>Imprimir una hoja con estos puntos (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Open what can be done here</source>
        <extracomment>As the menu key; Qt knows this one on some systems alone.</extracomment>
        <translation>Abrir las acciones posibles aquí</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Recordatorios…</translation>
    </message>
    <message>
        <source>Find points…</source>
        <translation>Encontrar puntos…</translation>
    </message>
    <message>
        <source>Does it help me?…</source>
        <translation>¿Me ayuda?…</translation>
    </message>
    <message>
        <source>My cun…</source>
        <translation>Mi cun…</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>Imprimir reglas de cun…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>My routines…</source>
        <translation>Mis rutinas…</translation>
    </message>
    <message>
        <source>Read a routine…</source>
        <translation>Leer una rutina…</translation>
    </message>
    <message>
        <source>About Acupress</source>
        <translation>Acerca de Acupress</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>Mostrar u ocultar la ventana</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Take the session out of this window, or back</source>
        <translation>Sacar la sesión de esta ventana, o devolverla</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In a narrow window, where it lies over the map.</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>Cómo presionar</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>My pain and sessions</source>
        <translation>Mi dolor y mis sesiones</translation>
    </message>
    <message>
        <source>Your health answers</source>
        <translation>Sus respuestas de salud</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>Algo ha cambiado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Close the point&apos;s page</source>
        <translation>Cerrar la página del punto</translation>
    </message>
    <message>
        <source>Open the point&apos;s page</source>
        <translation>Abrir la página del punto</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Your health answers</source>
        <translation>Sus respuestas de salud</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Answer the questions</source>
        <translation>Contestar las &amp;preguntas</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>There are no complete answers yet. They stay on this computer.</source>
        <translation>Todavía no hay respuestas completas. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Answered on %1. They stay on this computer.</source>
        <translation>Contestado el %1. Las respuestas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 años o más</translation>
    </message>
    <message>
        <source>not answered, counts as yes</source>
        <translation>sin contestar, cuenta como sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>a clinician agrees</source>
        <translation>un profesional de la salud está de acuerdo</translation>
    </message>
    <message>
        <source>Erase all health answers from this computer? No session starts until new ones.</source>
        <translation>¿Borrar todas las respuestas de salud de este equipo? Ninguna sesión empieza hasta que haya otras nuevas.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Because of what you answered: %1.</source>
        <translation>Por lo que ha contestado: %1.</translation>
    </message>
    <message>
        <source>This is no diagnosis; the questions err on the safe side.</source>
        <translation>Esto no es un diagnóstico; en la duda, las preguntas optan por la prudencia.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Answer again…</source>
        <translation>&amp;Volver a contestar…</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <extracomment>What the chips&apos; own height may overlap of the padding that every map has. Who types pauses no longer than this. Someone who was asked to point at the body did: a Region, or None beside the figure; or ended that. Where the window shows now which spot is chosen, named or has the keyboard.</extracomment>
        <translation>Mapa del cuerpo</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>A bank card is just as large</source>
        <extracomment>ISO/IEC 7810, format ID-1, in mm; the corners&apos; radius is 3.18. Pixels of this widget in a mm of the card.</extracomment>
        <translation>Una tarjeta bancaria tiene justo este tamaño</translation>
    </message>
    <message>
        <source>Frame of a bank card</source>
        <translation>Marco de una tarjeta bancaria</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels wide. Arrow keys change its size.</source>
        <translation>
            <numerusform>%n píxel de ancho. Las flechas cambian su tamaño.</numerusform>
            <numerusform>%n píxeles de ancho. Las flechas cambian su tamaño.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarefulBox</name>
    <message>
        <source>Careful: %1</source>
        <extracomment>Left, top, right and bottom of the text.</extracomment>
        <translation>Cuidado: %1</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check my setup</source>
        <extracomment>What to say about a trial, None where one hears or sees it.</extracomment>
        <translation>Comprobar mi equipo</translation>
    </message>
    <message>
        <source>Everything here can be missing; what is used instead stands beside it.</source>
        <translation>Todo lo de aquí puede faltar; al lado está lo que se usa en su lugar.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>de otra manera</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Close-up</source>
        <extracomment>A caption that would be narrower is left out. The side&apos;s name takes no more of the height than this: it is told beside a picture that is so small.</extracomment>
        <translation>Primer plano</translation>
    </message>
</context>
<context>
    <name>CollectionActions</name>
    <message>
        <source>In my points</source>
        <extracomment>The chosen point is in the collection.</extracomment>
        <translation>En mis puntos</translation>
    </message>
    <message>
        <source>Put this list into my points</source>
        <translation>Añadir esta lista a mis puntos</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Change this step…</source>
        <translation>Cambiar este paso…</translation>
    </message>
    <message>
        <source>Keep my points as a routine…</source>
        <translation>Guardar mis puntos como rutina…</translation>
    </message>
    <message>
        <source>Keep this list as a routine…</source>
        <translation>Guardar esta lista como rutina…</translation>
    </message>
    <message>
        <source>Print my points</source>
        <translation>Imprimir mis puntos</translation>
    </message>
    <message>
        <source>My points</source>
        <translation>Mis puntos</translation>
    </message>
    <message>
        <source>My points are full: no more than %1 fit in.</source>
        <translation>“Mis puntos” está lleno: no caben más de %1.</translation>
    </message>
    <message>
        <source>In my points (Ctrl+L takes it out)</source>
        <translation>En mis puntos (Ctrl+L lo quita)</translation>
    </message>
    <message>
        <source>Put it into my points (Ctrl+L)</source>
        <translation>Añadirlo a mis puntos (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>CollectionTray</name>
    <message>
        <source>My points</source>
        <extracomment>More rows than fit into so many pixels are scrolled.</extracomment>
        <translation>Mis puntos</translation>
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
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What can be done with my points</source>
        <translation>Qué se puede hacer con mis puntos</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play “%1”</source>
        <translation>Reproducir “%1”</translation>
    </message>
    <message>
        <source>Own sound…</source>
        <translation>Sonido propio…</translation>
    </message>
    <message>
        <source>Own sound for “%1”…</source>
        <translation>Sonido propio para “%1”…</translation>
    </message>
    <message>
        <source>Ours again</source>
        <translation>El nuestro</translation>
    </message>
    <message>
        <source>Our sound for “%1”</source>
        <translation>Nuestro sonido para “%1”</translation>
    </message>
</context>
<context>
    <name>CunDialog</name>
    <message>
        <source>My cun</source>
        <extracomment>The rulers of this BodyMeasure, kept or not, are to be printed.</extracomment>
        <translation>Mi cun</translation>
    </message>
    <message>
        <source> cm</source>
        <translation>&#xa0;cm</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Length in centimetres</source>
        <translation>Longitud en centímetros</translation>
    </message>
    <message>
        <source>Erase my measure</source>
        <translation>Borrar mi medida</translation>
    </message>
    <message>
        <source>Print cun rulers…</source>
        <translation>Imprimir reglas de cun…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>One cun of yours</source>
        <translation>Un cun suyo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Pain and sessions by day</source>
        <translation>Dolor y sesiones por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation>Min. de presión</translation>
    </message>
    <message>
        <source>Holds done</source>
        <translation>Presiones hechas</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>Mi equipo</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>&amp;Save the sources…</source>
        <translation>&amp;Guardar las fuentes…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>Guardar las fuentes</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence</source>
        <extracomment>Filled marks of four. Mixed results do not add up to more than limited good ones.</extracomment>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The grades of points</source>
        <translation>Los grados de evidencia de los puntos</translation>
    </message>
    <message>
        <source>The times of the routines</source>
        <translation>Los tiempos de las rutinas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>A title in brackets is ours; the printed one was not seen.</source>
        <translation>Un título entre corchetes es nuestro; el impreso no lo vimos.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Our verdict</source>
        <translation>Nuestra valoración</translation>
    </message>
</context>
<context>
    <name>FactTiles</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un lado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Cada lado</translation>
    </message>
    <message>
        <source>Right, left</source>
        <translation>Derecho, izquierdo</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Izquierdo, derecho</translation>
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
        <translation>Como referencia</translation>
    </message>
    <message>
        <source>Do not press</source>
        <translation>No presionar</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>No es para usted</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Something went wrong in Acupress</source>
        <translation>Algo ha fallado en Acupress</translation>
    </message>
    <message>
        <source>It goes on, and a session goes on too. If something looks odd, close Acupress and start it again. The report below holds nothing about your health; it is kept in %1.</source>
        <translation>Acupress sigue funcionando, y una sesión también continúa. Si algo se ve raro, cierre Acupress y vuelva a iniciarlo. El informe de abajo no contiene nada sobre su salud; se guarda en %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FigureChoice</name>
    <message>
        <source>Figure</source>
        <extracomment>How high a picture is, and the most that it is wide, in pixels of the usual font.</extracomment>
        <translation>Figura</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Map, pictures and sheets show the chosen figure. Points lie where the standard puts them, on each figure by its own measures.</source>
        <translation>El mapa, las imágenes y las hojas muestran la figura elegida. Los puntos están donde los sitúa la norma, en cada figura según sus propias medidas.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>My routines</source>
        <translation>Mis rutinas</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>My routines (%1)</source>
        <translation>Mis rutinas (%1)</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>What hurts</source>
        <translation>Qué duele</translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation>Meridiano</translation>
    </message>
    <message>
        <source>Body region</source>
        <translation>Región del cuerpo</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Al alcance</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Can be reached seated</source>
        <translation>En posición sentada</translation>
    </message>
    <message>
        <source>With one hand</source>
        <translation>Con una mano</translation>
    </message>
    <message>
        <source>Through clothes</source>
        <translation>A través de la ropa</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <translation>%1: en el propio lugar</translation>
    </message>
    <message>
        <source>On a meridian that runs there</source>
        <translation>En un meridiano que pasa por ahí</translation>
    </message>
    <message>
        <source>From afar, by tradition</source>
        <translation>A distancia, por tradición</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
</context>
<context>
    <name>FrontEnds</name>
    <message>
        <source>This desktop has no tray: the session goes on in this small window.</source>
        <extracomment>The small window came by itself, and goes by itself when the large one comes back.</extracomment>
        <translation>Este escritorio no tiene bandeja del sistema: la sesión continúa en esta ventana pequeña.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>My pain and sessions</source>
        <extracomment>Over so long the pain right before and after sessions is averaged.</extracomment>
        <translation>Mi dolor y mis sesiones</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>Gráfico y tabla</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>&amp;Read in…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Here will be how much it hurt, day by day, and the sessions of each day. Begin with today.</source>
        <translation>Aquí estará cuánto le ha dolido, día a día, y las sesiones de cada día. Empiece por hoy.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Anotado para hoy.</translation>
    </message>
    <message>
        <source>Erase all sessions, all you said about pain and all you learned from this computer?</source>
        <translation>¿Borrar de este equipo todas las sesiones, todo lo que ha dicho sobre el dolor y todo lo aprendido?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Everything has been erased.</source>
        <translation>Se ha borrado todo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>Para volver a importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>History of Acupress (*.json)</source>
        <translation>Historial de Acupress (*.json)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>My pain and sessions</source>
        <translation>Mi dolor y mis sesiones</translation>
    </message>
    <message>
        <source>Ask how much it hurts: right before and after sessions, and once a day</source>
        <translation>Preguntar cuánto duele: justo antes y después de las sesiones, y una vez al día</translation>
    </message>
    <message>
        <source>With it Acupress can say when it is time to see someone: after six weeks without noticeable change, or a week of more pain. “My pain and sessions” in the menu shows what you said, exports it and erases it. It stays on this computer, unless “Computers” names a folder.</source>
        <translation>Así Acupress puede decir cuándo conviene consultar a un profesional: después de seis semanas sin un cambio apreciable, o de una semana con más dolor. “Mi dolor y mis sesiones”, en el menú, muestra lo que ha dicho, lo exporta y lo borra. Se queda en este equipo mientras no se elija una carpeta en “Equipos”.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep as a routine</source>
        <translation>Guardar como rutina</translation>
    </message>
    <message>
        <source>Rename a routine</source>
        <translation>Cambiar el nombre de una rutina</translation>
    </message>
    <message>
        <source>What the routine is called</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>On the map and in lists the arrow keys move and Enter opens. Digits answer how much it hurts; a 1 waits for Space, or for a 0 that makes it 10.</source>
        <translation>En el mapa y en las listas, las teclas de flecha sirven para moverse y Enter para abrir. Las cifras responden cuánto duele; un 1 espera la barra espaciadora, o un 0 que lo convierte en 10.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of Acupress</source>
        <translation>Idioma de Acupress</translation>
    </message>
    <message>
        <source>Windows, voice and messages change at once, also while a session runs. By which names points are shown is chosen under “Names”.</source>
        <translation>Las ventanas, la voz y los mensajes cambian enseguida, también durante una sesión. Los nombres con que se muestran los puntos se eligen en “Nombres”.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>More contrast and larger letters are chosen in the system; Acupress follows at once.</source>
        <translation>Más contraste y letras más grandes se eligen en el sistema; Acupress los sigue al momento.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Paper</source>
        <extracomment>Typing is followed once it rests for so long (ms). What each layout has of what may be left out.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Apaisado</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Según el diseño</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Booklet, a page for each point</source>
        <translation>Cuaderno, una página por punto</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Tarjetas para recortar</translation>
    </message>
    <message>
        <source>Poster, every point named</source>
        <translation>Póster, cada punto con su nombre</translation>
    </message>
    <message>
        <source>Diary of four weeks</source>
        <translation>Diario de cuatro semanas</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Tamaño del póster</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>On pages to glue together</source>
        <translation>En páginas para pegar</translation>
    </message>
    <message>
        <source>Where most points are seen</source>
        <translation>Donde se ven más puntos</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Sin colores</translation>
    </message>
    <message>
        <source>Pictures of all points</source>
        <translation>Imágenes de todos los puntos</translation>
    </message>
    <message>
        <source>How to find each point</source>
        <translation>Cómo encontrar cada punto</translation>
    </message>
    <message>
        <source>How to press each point</source>
        <translation>Cómo presionar cada punto</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Days to fill in</source>
        <translation>Días para rellenar</translation>
    </message>
    <message>
        <source>Hands in the pictures</source>
        <translation>Manos en las imágenes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Line of the practice</source>
        <translation>Línea de la consulta</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logotipo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Nombre de una plantilla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Tools</source>
        <extracomment>How high the toolbar is, in pixels.</extracomment>
        <translation>Herramientas</translation>
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
        <translation>Haga clic en el cuerpo donde le duele. Esc para salir.</translation>
    </message>
    <message>
        <source>No points are offered there. Pain in the chest is for a doctor.</source>
        <translation>Ahí no se ofrece ningún punto. Un dolor en el pecho debe verlo un médico.</translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message>
        <source>Left</source>
        <extracomment>Someone asked for a view (and was not led there by a point or a session).</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Points shown: %1</source>
        <translation>Puntos mostrados: %1</translation>
    </message>
    <message>
        <source>Show the points of both sides, or of one (S)</source>
        <translation>Mostrar los puntos de ambos lados, o de uno (S)</translation>
    </message>
    <message>
        <source>Meridian lines</source>
        <translation>Líneas de los meridianos</translation>
    </message>
    <message>
        <source>Show the lines of the meridians (M)</source>
        <translation>Mostrar las líneas de los meridianos (M)</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Show bones and landmarks to find points by (B)</source>
        <translation>Mostrar huesos y puntos de referencia para encontrar los puntos (B)</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Como en un espejo</translation>
    </message>
    <message>
        <source>Have the figure&apos;s left on the left of the picture, as in a mirror (X)</source>
        <translation>Poner la izquierda de la figura a la izquierda de la imagen, como en un espejo (X)</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Show the figure with or without clothes</source>
        <translation>Mostrar la figura con ropa o sin ella</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Show the hand that presses the point in its pictures</source>
        <translation>Mostrar en las imágenes de un punto la mano que lo presiona</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Where am I</source>
        <extracomment>What they tell is connected by the map of the large window, the only one that obeys them.</extracomment>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Say where on the map you are, and what is near (R)</source>
        <translation>Decir en qué lugar del mapa está y qué hay cerca (R)</translation>
    </message>
    <message>
        <source>Bones and meridians near</source>
        <translation>Huesos y meridianos cercanos</translation>
    </message>
    <message>
        <source>Say which bones and meridians are near (V)</source>
        <translation>Decir qué huesos y meridianos hay cerca (V)</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <source>All views, of the left and of the right (Ctrl+9)</source>
        <translation>Todas las vistas, de la izquierda y de la derecha (Ctrl+9)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2, again for more)</source>
        <translation>%1 (Ctrl+%2, otra vez para más)</translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <translation>Mayús+%1</translation>
    </message>
    <message>
        <source>%1 (%2 on the map)</source>
        <translation>%1 (%2 en el mapa)</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Left + right</source>
        <translation>Izquierda + derecha</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecha</translation>
    </message>
</context>
<context>
    <name>NameFonts</name>
    <message>
        <source>simplified Chinese</source>
        <extracomment>Qt keeps which fonts a text is taken from by the first family alone: whoever asks later for another second family gets that of whoever asked first, unless something else differs. What to take where no family is there says nothing here, and differs (`findings/qt-second-font-family.sh`). Where the application keeps the families that its font had at first.</extracomment>
        <translation>chino simplificado</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chino tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>No installed font has the letters of %1, so these names are not shown. Install %2 to see them.</source>
        <translation>Ningún tipo de letra instalado tiene los caracteres del %1, así que estos nombres no se muestran. Instale %2 para verlos.</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primer nombre</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Segundo nombre</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Según el uso del idioma</translation>
    </message>
    <message>
        <source>Pinyin (Hégǔ)</source>
        <translation>Pinyin (Hégǔ)</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>English (Joining Valley)</source>
        <translation>Inglés (Joining Valley)</translation>
    </message>
    <message>
        <source>Japanese, kanji</source>
        <translation>Japonés, kanji</translation>
    </message>
    <message>
        <source>Japanese, kana</source>
        <translation>Japonés, kana</translation>
    </message>
    <message>
        <source>Japanese, romaji (Gōkoku)</source>
        <translation>Japonés, romaji (Gōkoku)</translation>
    </message>
    <message>
        <source>Korean, hangul</source>
        <translation>Coreano, hangul</translation>
    </message>
    <message>
        <source>Korean, Latin letters (Hapgok)</source>
        <translation>Coreano, letras latinas (Hapgok)</translation>
    </message>
    <message>
        <source>Vietnamese (Hợp Cốc)</source>
        <translation>Vietnamita (Hợp Cốc)</translation>
    </message>
    <message>
        <source>French code (GI4)</source>
        <translation>Código francés (GI4)</translation>
    </message>
    <message>
        <source>German code (Di4)</source>
        <translation>Código alemán (Di4)</translation>
    </message>
    <message>
        <source>Spanish code (IG4)</source>
        <translation>Código español (IG4)</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names of points</source>
        <translation>Nombres de los puntos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primer nombre</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>They stand in the list, on a point&apos;s page and on sheets; search knows all of them. Points outside the standard have Chinese and English names alone. Nobody who reads Japanese, Korean or Vietnamese has checked these names yet.</source>
        <translation>Aparecen en la lista, en la página de un punto y en las hojas; la búsqueda los conoce todos. Los puntos que no están en la norma solo tienen nombres en chino y en inglés. Nadie que lea japonés, coreano o vietnamita ha revisado todavía estos nombres.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Own note…</source>
        <translation>Nota propia…</translation>
    </message>
    <message>
        <source>Own note on %1</source>
        <translation>Nota propia sobre %1</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>There is no point “%1”.</source>
        <extracomment>The letters of its words, in pixels, and the smallest that they become in the strip of codes.</extracomment>
        <translation>No hay ningún punto “%1”.</translation>
    </message>
    <message>
        <source>No point matches. Try a code, a name or a place such as “knee”.</source>
        <translation>Ningún punto coincide. Pruebe con un código, un nombre o un lugar como “rodilla”.</translation>
    </message>
    <message>
        <source>The star on a point&apos;s page (Ctrl+D) keeps the point here.</source>
        <translation>La estrella de la página de un punto (Ctrl+D) guarda el punto aquí.</translation>
    </message>
    <message>
        <source>No point belongs here.</source>
        <translation>Aquí no hay ningún punto.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <extracomment>What can be said again in another language; a plain string stays as it is.</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Find it</source>
        <translation>Encontrarlo</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Presionarlo</translation>
    </message>
    <message>
        <source>Sources differ about this name.</source>
        <translation>Las fuentes no coinciden en este nombre.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>en inglés: %1 · %2</translation>
    </message>
</context>
<context>
    <name>PageTurning</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Chart of pain and sessions</source>
        <extracomment>At least the six weeks that trials ran, at most half a year. The band of the sessions, and the gap above it with their name. How high a name stands: Chinese letters need more than Latin ones. A day with more sessions than this is drawn as high as one with so many.</extracomment>
        <translation>Gráfico de dolor y sesiones</translation>
    </message>
    <message>
        <source>pain %1 of %2</source>
        <translation>dolor %1 de %2</translation>
    </message>
    <message>
        <source>sessions: %1</source>
        <translation>sesiones: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Del %1 al %2.</translation>
    </message>
    <message>
        <source>Sessions: %1.</source>
        <translation>Sesiones: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pain from 0 to 10: %1.</source>
        <translation>Dolor de 0 a 10: %1.</translation>
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
        <translation>Antes de la primera sesión</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuar &amp;sin contestar</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation>Una más, si quiere</translation>
    </message>
    <message>
        <source>Asked again after sessions, once a day at most, it shows over the weeks whether anything changes. Acupress sends it nowhere, and the settings switch it off.</source>
        <translation>Si se repite después de las sesiones, una vez al día como máximo, muestra con las semanas si algo cambia. Acupress no envía la respuesta a ningún sitio, y la pregunta se desactiva en la configuración.</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>My pain and sessions</source>
        <translation>Mi dolor y mis sesiones</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Noted: %1 of %2. Thank you.</source>
        <translation>Anotado: %1 de %2. Gracias.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>How much does it hurt, 0 to 10, on average over the last 24 hours?</source>
        <extracomment>Between two buttons, and how many stand in a row of one that wraps.</extracomment>
        <translation>¿Cuánto le ha dolido, de 0 a 10, en promedio en las últimas 24 horas?</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst you can imagine.</source>
        <translation>0 es ningún dolor; 10, el peor que pueda imaginar.</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, ningún dolor</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, el peor dolor que pueda imaginar</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
</context>
<context>
    <name>PointActions</name>
    <message>
        <source>Favourite</source>
        <extracomment>The chosen point is a favourite. Shows the chosen point on the map, as large as there is use for.</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>A favourite (Ctrl+D removes it)</source>
        <translation>Es un favorito (Ctrl+D lo quita)</translation>
    </message>
    <message>
        <source>Make it a favourite (Ctrl+D)</source>
        <translation>Añadir a favoritos (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message numerus="yes">
        <source>A note holds %n characters; the rest was left out.</source>
        <extracomment>The picture takes what the page&apos;s words leave of the panel&apos;s height, up to `_HIGHEST`. Where all of them leave too little it has `_WANTED` if finding, pressing and care stay in sight, and `_LOWEST` in any case. Of a low panel no more than this share, so that words are in sight below it.</extracomment>
        <translation>
            <numerusform>Una nota admite %n carácter; el resto se ha omitido.</numerusform>
            <numerusform>Una nota admite %n caracteres; el resto se ha omitido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>My points</source>
        <translation>Mis puntos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This desktop has no tray to start in, so the window opened.</source>
        <translation>Este escritorio no tiene bandeja del sistema en la que arrancar, así que se ha abierto la ventana.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&amp;Point at the body…</source>
        <extracomment>Lets someone mark parts on the figure, beginning with those marked already. A yes whose rest is still to be asked: until then it counts in full. More is asked for below, or the keyboard went there: the part of the page that should be in sight.</extracomment>
        <translation>Señalar en el c&amp;uerpo…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Last time: yes</source>
        <translation>La última vez: sí</translation>
    </message>
    <message>
        <source>Last time: no</source>
        <translation>La última vez: no</translation>
    </message>
    <message>
        <source>Mark at least one part</source>
        <translation>Marque al menos una parte</translation>
    </message>
    <message>
        <source>Both, or not sure</source>
        <translation>Ambas, o no lo sé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Is it for you?</source>
        <extracomment>So much of the page is seen below what is brought in sight, in pixels. None stands for the question about the age.</extracomment>
        <translation>¿Es para usted?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Sus respuestas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas contestadas</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReadRoutineDialog</name>
    <message>
        <source>Read a routine</source>
        <translation>Leer una rutina</translation>
    </message>
    <message>
        <source>Paste the code of a routine here. Or choose a file: a routine file, or a picture of a sheet with its code (.png or .jpg); it can also be dragged onto this window.</source>
        <translation>Pegue aquí el código de una rutina. O elija un archivo: un archivo de rutina o la imagen de una hoja con su código (.png o .jpg); también puede arrastrarlo a esta ventana.</translation>
    </message>
    <message>
        <source>Code of a routine</source>
        <translation>Código de una rutina</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Routines and pictures (*.json *.txt *.png *.jpg *.jpeg)</source>
        <translation>Rutinas e imágenes (*.json *.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Se ha copiado la dirección.</translation>
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
        <translation>Acupress no puede iniciarse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RegionMap</name>
    <message>
        <source>Point at the body</source>
        <translation>Señalar en el cuerpo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Click on what should be left alone. Nothing is marked yet.</source>
        <translation>Haga clic en lo que no debe tocarse. Todavía no hay nada marcado.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message>
        <source>Routine of the reminder</source>
        <translation>Rutina del recordatorio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the reminder at %1</source>
        <translation>Quitar el recordatorio de las %1</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <extracomment>What a new reminder begins with: the working days, late in the morning, then in the afternoon.</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind me to press</source>
        <translation>Recordarme la acupresión</translation>
    </message>
    <message>
        <source>The article that Acupress follows says two to three times a day. The studies of pressing by oneself mostly had once a day, so Acupress reminds you twice a day at the most.</source>
        <translation>El artículo que sigue Acupress dice de dos a tres veces al día. En los estudios en los que uno mismo se presiona por lo general era una vez al día, así que Acupress avisa dos veces al día como máximo.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir una hora</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Sin recordatorios desde</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Inicio de las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>What falls into them, or was missed while the computer slept, comes once after it.</source>
        <translation>Lo que cae en ellas, o se perdió mientras el equipo estaba suspendido, llega una sola vez después.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>Guardar como archivo de calendario (.ics)…</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Arrancar en la bandeja del sistema al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Reminders come only while Acupress runs, if only in the tray.</source>
        <translation>Los recordatorios solo llegan mientras Acupress está abierto, aunque sea en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>No reminder comes for now. %1</source>
        <translation>Por ahora no llega ningún recordatorio. %1</translation>
    </message>
    <message>
        <source>No time is chosen yet.</source>
        <translation>Todavía no se ha elegido ninguna hora.</translation>
    </message>
    <message>
        <source>The next one: %1, %2.</source>
        <translation>El próximo: %1, %2.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Save reminders as a calendar</source>
        <translation>Guardar los recordatorios como calendario</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <extracomment>What the letters may take of the ring&apos;s width. The least side that shows a time, and the least width of its line, in pixels.</extracomment>
        <translation>Tiempo restante</translation>
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
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Copy its code</source>
        <translation>Copiar su código</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo (Ctrl+Z) brings it back.</source>
        <translation>“%1” se ha eliminado. Deshacer (Ctrl+Z) la recupera.</translation>
    </message>
</context>
<context>
    <name>RoutineDialogs</name>
    <message>
        <source>Routine of Acupress</source>
        <translation>Rutina de Acupress</translation>
    </message>
    <message>
        <source>Save a routine</source>
        <translation>Guardar una rutina</translation>
    </message>
    <message>
        <source>The code can be pasted now, into a message or another Acupress.</source>
        <translation>El código ya se puede pegar en un mensaje o en otro Acupress.</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>My routines</source>
        <extracomment>More of the user&apos;s own than these fold into a menu of their own.</extracomment>
        <translation>Mis rutinas</translation>
    </message>
</context>
<context>
    <name>RoutineNote</name>
    <message>
        <source>What the studies did</source>
        <translation>Lo que hicieron los estudios</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>My routines</source>
        <translation>Mis rutinas</translation>
    </message>
    <message>
        <source>They stand in this order in the list, in menus and in the tray. Drag one to another place.</source>
        <translation>Aparecen en este orden en la lista, en los menús y en la bandeja. Arrastre una para moverla.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>None yet. Keep my points or a list as a routine, or read one that somebody handed on.</source>
        <translation>Todavía ninguna. Guarde sus puntos o una lista como rutina, o lea una que le hayan pasado.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>RowPlaces</name>
    <message>
        <source>L</source>
        <extracomment>The size of the letters of the sides, and of the signs, in pixels.</extracomment>
        <translation>I</translation>
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
        <translation>favorito</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>nota propia</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>in my points</source>
        <translation>en mis puntos</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <extracomment>Where the mark was put, in cm.</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>mark at %1 cm</source>
        <translation>marca en %1&#xa0;cm</translation>
    </message>
</context>
<context>
    <name>SafetyPrompts</name>
    <message>
        <source>How to press</source>
        <extracomment>The window&apos;s own commands.</extracomment>
        <translation>Cómo presionar</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1” ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>The figure&apos;s cun (%1).</source>
        <extracomment>The lengths in cun that a bar may stand for, with the parts between its ticks.</extracomment>
        <translation>El cun de la figura (%1).</translation>
    </message>
    <message>
        <source>The figure&apos;s cun (%1). Click to measure your own.</source>
        <translation>El cun de la figura (%1). Haga clic para medir el suyo.</translation>
    </message>
    <message>
        <source>Your cun (%1) is %2 cm. Click for My cun.</source>
        <translation>Su cun (%1) mide %2&#xa0;cm. Haga clic para abrir Mi cun.</translation>
    </message>
    <message>
        <source>My cun: %1</source>
        <translation>Mi cun: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search points, aches…</source>
        <extracomment>The side of a sign, and the least that a finger hits, in pixels. How far the key stands from the end of the field, and at least from the words before it.</extracomment>
        <translation>Punto o dolor…</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>Buscar puntos</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Start</source>
        <extracomment>There are other actions in `starts` than before. The one large button: starts, pauses, resumes.
----------
What the list shows, a routine or not.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Repeat this point</source>
        <translation>Repetir este punto</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Sharp or spreading pain, numb, dizzy?</source>
        <extracomment>Something feels wrong: the session is to end, and questions are to be asked.</extracomment>
        <translation>¿Dolor punzante o que se extiende, entumecimiento, mareo?</translation>
    </message>
    <message>
        <source>Ends the session and asks some questions</source>
        <translation>Termina la sesión y hace unas preguntas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start %1 · too little left</source>
        <translation>Empezar %1 · queda muy poco</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>Empezar %1 · %2&#xa0;min</translation>
    </message>
    <message>
        <source>Start my points</source>
        <translation>Empezar mis puntos</translation>
    </message>
</context>
<context>
    <name>SessionDock</name>
    <message>
        <source>Session</source>
        <extracomment>As high as the one line that the panel is at first.</extracomment>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Pressing</source>
        <extracomment>Times that people choose.</extracomment>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Time on each point and side</source>
        <translation>Tiempo en cada punto y lado</translation>
    </message>
    <message>
        <source>Easing in and out is part of it. These times are our choice, guided by studies; no study has shown the best dose.</source>
        <translation>Incluye presionar poco a poco y soltar despacio. Estos tiempos son elección nuestra, guiada por estudios; ningún estudio ha mostrado la mejor dosis.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>As the routine has them</source>
        <translation>Como en la rutina</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Izquierdo, luego derecho</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>Derecho, luego izquierdo</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierdo</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecho</translation>
    </message>
    <message>
        <source>Rest between two points</source>
        <translation>Descanso entre dos puntos</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>With stretches, posture, warmth and quiet breathing</source>
        <translation>Con estiramientos, postura, calor y respiración tranquila</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>Guía de respiración</translation>
    </message>
    <message>
        <source>While you press</source>
        <translation>Mientras presiona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>A slow ring, silent</source>
        <translation>Un anillo lento, en silencio</translation>
    </message>
    <message>
        <source>A slow ring, and spoken</source>
        <translation>Un anillo lento, con voz</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <translation>Inhalar durante</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <translation>Exhalar durante</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>Keep the screen on, but not while paused</source>
        <translation>Mantener la pantalla encendida, salvo en pausa</translation>
    </message>
    <message>
        <source>Show a small window when the large one is closed</source>
        <translation>Mostrar una ventana pequeña cuando se cierra la grande</translation>
    </message>
    <message>
        <source>As the routine has it</source>
        <translation>Como en la rutina</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A window of its own</source>
        <extracomment>How high the figure of a practice is, in pixels. The picture of a point, which holds few letters, and what width the words beside it must have. The side of the ring, in a low window, and in the one line of an idle dock; and what lies above and below. It is one line now, or it is not any more.</extracomment>
        <translation>En ventana aparte</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Elegir una rutina</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>A page&apos;s name in the list.</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Mostrar uno</translation>
    </message>
    <message>
        <source>Play a chime</source>
        <translation>Oír un aviso</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Decir una frase</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Imprimir hoja…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Preview of the sheet “%1”</source>
        <translation>Vista previa de la hoja “%1”</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Guardado como “%1”.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>Enviado a la impresora “%1”.</translation>
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
        <translation>Guardar la hoja</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session</source>
        <extracomment>Its time and its point are read from two metres: letters of a centimetre on a usual screen. The picture of a point, which holds few letters.</extracomment>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>SoundActions</name>
    <message>
        <source>Sound on</source>
        <extracomment>Sounds come or go, or can be heard no longer. Mutes, or brings the sound back.</extracomment>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+M; hold for the volume)</source>
        <translation>%1 (Ctrl+Mayús+M; mantenga pulsado para el volumen)</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <source>Volume of the chimes</source>
        <translation>Volumen de los avisos sonoros</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Volume</source>
        <extracomment>What the file dialog offers; any other file that can be decoded is taken too.</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation>Volumen de los avisos sonoros</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>Mute every sound, the voice too</source>
        <translation>Silenciar todos los sonidos, también la voz</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Reproducir un sonido de prueba</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Learn and choose the chimes</source>
        <translation>Conocer y elegir los avisos sonoros</translation>
    </message>
    <message numerus="yes">
        <source>Playing one here is heard at the volume above, also while it is muted or switched off. A sound of your own lasts at most %n seconds: WAV, MP3, OGG, Opus, FLAC, AIFF or M4A.</source>
        <translation>
            <numerusform>Aquí, un aviso se oye al volumen de arriba, aunque esté silenciado o desactivado. Un sonido propio dura como máximo %n segundo: WAV, MP3, OGG, Opus, FLAC, AIFF o M4A.</numerusform>
            <numerusform>Aquí, un aviso se oye al volumen de arriba, aunque esté silenciado o desactivado. Un sonido propio dura como máximo %n segundos: WAV, MP3, OGG, Opus, FLAC, AIFF o M4A.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no sound output.</source>
        <translation>Este equipo no tiene salida de sonido.</translation>
    </message>
    <message>
        <source>The volume is at 0. Turn it up to hear something.</source>
        <translation>El volumen está a 0. Súbalo para oír algo.</translation>
    </message>
    <message>
        <source>Played on %1.</source>
        <translation>Se ha reproducido en %1.</translation>
    </message>
    <message>
        <source>A sound for “%1”</source>
        <translation>Un sonido para “%1”</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Probando “%1”…</translation>
    </message>
</context>
<context>
    <name>SpotPainter</name>
    <message>
        <source>%1 · %2 · more here: %3</source>
        <extracomment>How much of the lower right corner the zoom buttons and their margins take. A dot further off than this paints nothing there, in pixels. How far the chosen dot&apos;s white ring reaches, and what of others a label should leave free.</extracomment>
        <translation>%1 · %2 · aquí también: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
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
        <translation>%1 en mis puntos</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Time a side</source>
        <translation>Tiempo por lado</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Los dos a la vez</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Izquierdo, luego derecho</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <translation>Derecho, luego izquierdo</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierdo</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecho</translation>
    </message>
    <message>
        <source>As the point takes it</source>
        <translation>La prevista para el punto</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>%1 L</source>
        <extracomment>A chip, at least; longer words make all of them wider.</extracomment>
        <translation>%1 I</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 D</translation>
    </message>
    <message>
        <source>%1 L+R</source>
        <translation>%1 I+D</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>More than one computer</source>
        <translation>Más de un equipo</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Nextcloud, Dropbox or the like carries between your computers. Each of them writes a file of its own there, with your sessions, pain, notes, answers, trials, routines and points, and reads the others. Acupress itself sends nothing anywhere; whoever can open the folder can read it.</source>
        <translation>Elija una carpeta que Syncthing, Nextcloud, Dropbox o algo parecido lleve de un equipo suyo a otro. Cada uno escribe en ella un archivo propio con sus sesiones, su dolor, sus notas, sus respuestas, sus pruebas, sus rutinas y sus puntos, y lee los demás. Acupress no envía nada a ninguna parte; quien pueda abrir la carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Use none any more</source>
        <translation>Dejar de usarla</translation>
    </message>
    <message>
        <source>What you erase in “My pain and sessions” is erased on the others, too, as soon as they have read it. What one of them has kept and this one has not read yet stays.</source>
        <translation>Lo que borre en “Mi dolor y mis sesiones” se borra también en los demás en cuanto lo hayan leído. Lo que uno de ellos haya guardado y este no haya leído todavía se queda.</translation>
    </message>
    <message>
        <source>This computer hands on nothing.</source>
        <translation>Este equipo no comparte nada.</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Open a routine</source>
        <translation>Abrir una rutina</translation>
    </message>
    <message>
        <source>Keep it among your routines?</source>
        <translation>¿Guardarla entre sus rutinas?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It comes from the same routine as your “%1”. Keep it beside that one, or in its place?</source>
        <translation>Procede de la misma rutina que su “%1”. ¿Guardarla junto a ella o en su lugar?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Guardar ambas</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Reemplazar la mía</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Anything new today?</source>
        <translation>¿Hay algo nuevo hoy?</translation>
    </message>
    <message>
        <source>&amp;Nothing new, start</source>
        <translation>&amp;Nada nuevo, empezar</translation>
    </message>
    <message>
        <source>&amp;Something is new</source>
        <translation>&amp;Hay algo nuevo</translation>
    </message>
    <message>
        <source>Such as:</source>
        <translation>Por ejemplo:</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Paused</source>
        <extracomment>Below this width the buttons of the views do not fit beside search and start. Below this one there are no words beside signs. The margins of the bar at the left and the right, and what lies between its parts. On a screen that is narrow for its letters a title has no less, in pixels. More of a title does not stand on the start button, in pixels.</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused · %1 left</source>
        <translation>En pausa · quedan %1</translation>
    </message>
    <message>
        <source>Running · %1 left</source>
        <translation>En marcha · quedan %1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>When to press, and how you are reminded</source>
        <translation>Cuándo presionar y cómo se le recuerda</translation>
    </message>
    <message>
        <source>Help, safety, settings, quit</source>
        <translation>Ayuda, seguridad, configuración, salir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2&#xa0;min</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Empezar %1</translation>
    </message>
    <message>
        <source>Start %1 · %2 min</source>
        <translation>Empezar %1 · %2&#xa0;min</translation>
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
        <translation>%1 · en pausa, quedan %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>My routines</source>
        <translation>Mis rutinas</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>%1 Click here for: %2.</source>
        <translation>%1 Haga clic aquí para: %2.</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>What of a window&apos;s width is not the page&apos;s, before that is laid out.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>To read in again</source>
        <translation>Para volver a importar</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Texto en inglés</translation>
    </message>
</context>
<context>
    <name>UnwellDialog</name>
    <message>
        <source>&amp;Go on to some questions</source>
        <translation>&amp;Pasar a unas preguntas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>All views of the body</source>
        <extracomment>Views that show both sides stand in rows of so many; the others in two blocks, side by side.</extracomment>
        <translation>Todas las vistas del cuerpo</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
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
        <source>All…</source>
        <translation>Todas…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Choose what the map shows (Ctrl+9)</source>
        <translation>Elegir lo que muestra el mapa (Ctrl+9)</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Lado de la cabeza</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Cabeza por detrás</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Inner arm</source>
        <translation>Brazo por dentro</translation>
    </message>
    <message>
        <source>Outer arm</source>
        <translation>Brazo por fuera</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palma</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Dorso de la mano</translation>
    </message>
    <message>
        <source>Little finger&apos;s edge</source>
        <translation>Borde del meñique</translation>
    </message>
    <message>
        <source>Thumb&apos;s edge</source>
        <translation>Borde del pulgar</translation>
    </message>
    <message>
        <source>Outer leg</source>
        <translation>Pierna por fuera</translation>
    </message>
    <message>
        <source>Inner leg</source>
        <translation>Pierna por dentro</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Dorso del pie</translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation>Borde externo</translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation>Borde interno</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <extracomment>Where a name is clear only beside the others of its part of the body: the name that is clear anywhere.</extracomment>
        <translation>Lado del cuerpo</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <translation>Parte superior de la cabeza</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <translation>Borde externo del pie</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <translation>Borde interno del pie</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation>Planta del pie</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>A letter a view, of those that mean nothing else on the map; with Shift it is the right side&apos;s.</extracomment>
        <translation>%1, derecha</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, izquierda</translation>
    </message>
    <message>
        <source>%1. Arrow keys go from point to point, Enter opens one, + and - zoom, 0 shows all, M meridian lines, B bones, S one side or both, X as in a mirror, R says where you are, V which bones and meridians are near. A letter shows a view, with Shift the right side&apos;s: Control and 9 lists them.</source>
        <translation>%1. Las flechas van de punto en punto, Enter abre uno, + y - acercan y alejan, 0 muestra todo, M las líneas de los meridianos, B los huesos, S un lado o ambos, X como en un espejo, R dice dónde está, V qué huesos y meridianos hay cerca. Una letra muestra una vista, con Mayús la del lado derecho: Control y 9 las enumera.</translation>
    </message>
</context>
<context>
    <name>VoiceOffer</name>
    <message>
        <source>A screen reader is running. A voice can lead sessions beside it, also while another window is in front.</source>
        <translation>Hay un lector de pantalla en marcha. Además, una voz puede guiar las sesiones, también mientras otra ventana está delante.</translation>
    </message>
    <message>
        <source>Switch the voice on</source>
        <translation>Activar la voz</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <extracomment>What Qt&apos;s engines are called where people install them.</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Say the next point, side and time</source>
        <translation>Decir el punto, el lado y el tiempo siguientes</translation>
    </message>
    <message>
        <source>It speaks after each chime, so that you can keep your eyes closed. Pause, stop and mute cut it short. Breaths are spoken where “Sessions” says so. Nothing leaves this machine.</source>
        <translation>Habla después de cada aviso sonoro, para que pueda mantener los ojos cerrados. Pausar, detener y silenciar la interrumpen. Las respiraciones se dicen si así se elige en “Sesiones”. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Más lenta o más rápida</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Say a test sentence</source>
        <translation>Decir una frase de prueba</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Buscando una voz…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>&amp;To the map</source>
        <translation>Ir al &amp;mapa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;How to press</source>
        <translation>Cómo &amp;presionar</translation>
    </message>
    <message>
        <source>Press where it helps</source>
        <translation>Presione donde ayuda</translation>
    </message>
    <message>
        <source>Acupress shows where points lie, how to press them, and leads you through it.</source>
        <translation>Acupress muestra dónde están los puntos, cómo presionarlos, y le guía paso a paso.</translation>
    </message>
    <message>
        <source>About ten minutes a day, with your own fingers</source>
        <translation>Unos diez minutos al día, con sus propios dedos</translation>
    </message>
    <message>
        <source>What studies found, and what they did not</source>
        <translation>Lo que encontraron los estudios, y lo que no</translation>
    </message>
    <message>
        <source>Acupress sends nothing anywhere</source>
        <translation>Acupress no envía nada</translation>
    </message>
    <message>
        <source>Which figure?</source>
        <translation>¿Qué figura?</translation>
    </message>
    <message>
        <source>Everything is shown on it. The settings change it at any time.</source>
        <translation>Todo se muestra en ella. Se puede cambiar en cualquier momento en la configuración.</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>&amp;Contestar ahora</translation>
    </message>
    <message>
        <source>Is it for you?</source>
        <translation>¿Es para usted?</translation>
    </message>
    <message>
        <source>Most aches are harmless. A few signs are not, and some points are not for everyone.</source>
        <translation>La mayoría de los dolores son inofensivos. Unas pocas señales no lo son, y ciertos puntos no son para todo el mundo.</translation>
    </message>
    <message>
        <source>Some short questions find out. They are asked before the first session, at the latest.</source>
        <translation>Unas preguntas breves permiten saberlo. Se hacen antes de la primera sesión, a más tardar.</translation>
    </message>
    <message>
        <source>This starts a session. The map shows everything else.</source>
        <translation>Con esto empieza una sesión. El mapa muestra todo lo demás.</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>¿Qué le duele?</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>WindowNotifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>&amp;Yes, at least one</source>
        <translation>&amp;Sí, algo de esto</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No, none of these</source>
        <translation>&amp;No, nada de esto</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
</TS>
