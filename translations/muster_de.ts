<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>“%1” is in another currency than the workspace, which counts in %2.</source>
        <translation>„%1“ hat eine andere Währung als der Arbeitsbereich, der in %2 rechnet.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; say in the mapping which mark separates the decimals (&quot;decimal&quot;: &quot;.&quot; or &quot;,&quot;).</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen; geben Sie in der Zuordnung an, welches Zeichen die Nachkommastellen trennt (&quot;decimal&quot;: &quot;.&quot; oder &quot;,&quot;).</translation>
    </message>
    <message>
        <source>“%1” is in another currency than the workspace, which counts in %2. Change the workspace’s currency in the settings.</source>
        <translation>„%1“ hat eine andere Währung als der Arbeitsbereich, der in %2 rechnet. Ändern Sie die Währung des Arbeitsbereichs in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>Given up after %n attempt(s): %1</source>
        <translation>
            <numerusform>Nach %n Versuch aufgegeben: %1</numerusform>
            <numerusform>Nach %n Versuchen aufgegeben: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeRepository</name>
    <message>
        <source>The custom field “%1” has another type.</source>
        <translation>Das eigene Feld „%1“ hat einen anderen Typ.</translation>
    </message>
    <message>
        <source>Use another name for the new field.</source>
        <translation>Verwenden Sie einen anderen Namen für das neue Feld.</translation>
    </message>
</context>
<context>
    <name>Audiences</name>
    <message>
        <source>The rules cannot be read: %1.</source>
        <translation>Die Regeln sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>The campaign does not come to an end.</source>
        <translation>Die Kampagne kommt nicht zum Ende.</translation>
    </message>
    <message>
        <source>There is no saved segment to count.</source>
        <translation>Es gibt kein gespeichertes Segment zum Zählen.</translation>
    </message>
    <message>
        <source>Save one first: musterctl segment save NAME --text EXPR</source>
        <translation>Speichern Sie zuerst eines: musterctl segment save NAME --text EXPR</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Prüfen Sie den Pfad und seine Schreibweise.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name the CSV file inside it.</source>
        <translation>Geben Sie die CSV-Datei darin an.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program locks it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und kein anderes Programm sie sperrt.</translation>
    </message>
    <message>
        <source>The file cannot be read again from its beginning: %1</source>
        <translation>Die Datei kann nicht noch einmal von Anfang an gelesen werden: %1</translation>
    </message>
    <message>
        <source>Copy it to a local folder first.</source>
        <translation>Kopieren Sie sie zuerst in einen lokalen Ordner.</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>Lesen fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Check the disk or the network drive.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Download or export the file again.</source>
        <translation>Laden oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The unpacker cannot be started.</source>
        <translation>Das Entpackprogramm kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The gzip file ends too early: it is incomplete.</source>
        <translation>Die gzip-Datei endet zu früh: Sie ist unvollständig.</translation>
    </message>
    <message>
        <source>The gzip file is damaged and cannot be unpacked.</source>
        <translation>Die gzip-Datei ist beschädigt und kann nicht entpackt werden.</translation>
    </message>
</context>
<context>
    <name>CallbackRoute</name>
    <message>
        <source>The callback cannot be verified.</source>
        <translation>Die Rückmeldung kann nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Too many callbacks are waiting.</source>
        <translation>Zu viele Rückmeldungen warten.</translation>
    </message>
    <message>
        <source>The message id is not one of ours</source>
        <translation>Die Nachrichten-ID ist keine von unseren</translation>
    </message>
</context>
<context>
    <name>CampaignChecks</name>
    <message>
        <source>The campaign has no name</source>
        <translation>Die Kampagne hat keinen Namen</translation>
    </message>
    <message>
        <source>Choose who it goes to</source>
        <translation>Empfänger wählen</translation>
    </message>
    <message>
        <source>Add a vendor account in the settings first</source>
        <translation>Zuerst in den Einstellungen ein Versanddienst-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Choose the vendor account that sends it</source>
        <translation>Versanddienst-Konto wählen</translation>
    </message>
    <message>
        <source>The subject is empty</source>
        <translation>Der Betreff ist leer</translation>
    </message>
    <message>
        <source>The message has no text</source>
        <translation>Die Nachricht hat keinen Text</translation>
    </message>
    <message>
        <source>Nobody is in the segment at the moment</source>
        <translation>Das Segment ist zurzeit leer</translation>
    </message>
    <message>
        <source>The segment has no rule, or an empty group: it takes everybody</source>
        <translation>Das Segment hat keine Regel oder eine leere Gruppe: Es umfasst alle</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) have no value for {{%1}}; write a fallback, like {{%1|friend}}</source>
        <translation>
            <numerusform>%n Empfänger hat keinen Wert für {{%1}}; geben Sie einen Ersatztext an, etwa {{%1|zusammen}}</numerusform>
            <numerusform>%n Empfänger haben keinen Wert für {{%1}}; geben Sie einen Ersatztext an, etwa {{%1|zusammen}}</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Until then, only another computer can send this campaign.</source>
        <translation>%1 Bis dahin kann nur ein anderer Computer diese Kampagne versenden.</translation>
    </message>
    <message>
        <source>Nobody in the segment can be reached</source>
        <translation>Niemand im Segment ist erreichbar</translation>
    </message>
    <message>
        <source>The message does not say how to unsubscribe. In most countries, the law asks that of marketing e-mail.</source>
        <translation>In der Nachricht fehlt ein Hinweis zur Abmeldung. Bei Werbe-E-Mails ist er in den meisten Ländern vorgeschrieben.</translation>
    </message>
    <message>
        <source>%1 Until it is entered, only another computer can send this campaign.</source>
        <translation>%1 Bis es eingegeben ist, kann nur ein anderer Computer diese Kampagne versenden.</translation>
    </message>
</context>
<context>
    <name>CampaignData</name>
    <message>
        <source>Only a draft can be deleted</source>
        <translation>Nur ein Entwurf kann gelöscht werden</translation>
    </message>
</context>
<context>
    <name>CampaignRepository</name>
    <message>
        <source>is a draft</source>
        <translation>ist ein Entwurf</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>ist pausiert</translation>
    </message>
    <message>
        <source>is completed</source>
        <translation>ist abgeschlossen</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>ist abgebrochen</translation>
    </message>
    <message>
        <source>is scheduled</source>
        <translation>ist geplant</translation>
    </message>
    <message>
        <source>Only a draft can be scheduled</source>
        <translation>Nur ein Entwurf kann geplant werden</translation>
    </message>
    <message>
        <source>Only a scheduled campaign can be unscheduled</source>
        <translation>Nur eine geplante Kampagne kann aus der Planung genommen werden</translation>
    </message>
    <message>
        <source>Only a draft or a scheduled campaign can be launched</source>
        <translation>Nur ein Entwurf oder eine geplante Kampagne kann gestartet werden</translation>
    </message>
    <message>
        <source>Only a running campaign can be paused</source>
        <translation>Nur eine laufende Kampagne kann pausiert werden</translation>
    </message>
    <message>
        <source>Only a paused campaign can be resumed</source>
        <translation>Nur eine pausierte Kampagne kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Only a running or paused campaign can be cancelled</source>
        <translation>Nur eine laufende oder pausierte Kampagne kann abgebrochen werden</translation>
    </message>
    <message>
        <source>Only a running campaign can be completed</source>
        <translation>Nur eine laufende Kampagne kann abgeschlossen werden</translation>
    </message>
    <message>
        <source>Only a completed campaign can be opened again</source>
        <translation>Nur eine abgeschlossene Kampagne kann wieder geöffnet werden</translation>
    </message>
    <message>
        <source>The campaign has no name</source>
        <translation>Die Kampagne hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Geben Sie ihr einen</translation>
    </message>
    <message>
        <source>Only a draft can be changed; this one %1</source>
        <translation>Nur ein Entwurf kann geändert werden; diese Kampagne %1</translation>
    </message>
    <message>
        <source>Unschedule it first</source>
        <translation>Nehmen Sie sie zuerst aus der Planung</translation>
    </message>
    <message>
        <source>Make a new campaign</source>
        <translation>Legen Sie eine neue Kampagne an</translation>
    </message>
    <message>
        <source>This campaign %1</source>
        <translation>Diese Kampagne %1</translation>
    </message>
    <message>
        <source>Cancel it first</source>
        <translation>Brechen Sie sie zuerst ab</translation>
    </message>
    <message>
        <source>There is no campaign %1</source>
        <translation>Es gibt keine Kampagne %1</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;</source>
        <translation>Es gibt keine Kampagne &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1; this one %2</source>
        <translation>%1; diese hier %2</translation>
    </message>
    <message>
        <source>Somebody else changed this campaign in the same moment</source>
        <translation>Jemand anderes hat diese Kampagne im selben Augenblick geändert</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Sehen Sie sie sich noch einmal an</translation>
    </message>
    <message>
        <source>There is a campaign of this name already</source>
        <translation>Eine Kampagne mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>The subject has to be one line, without control characters</source>
        <translation>Der Betreff muss eine einzige Zeile ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>Remove the line break or control character</source>
        <translation>Entfernen Sie den Zeilenumbruch oder das Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>CampaignTexts</name>
    <message>
        <source>The message has no text</source>
        <translation>Die Nachricht hat keinen Text</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Schreiben Sie einen</translation>
    </message>
    <message>
        <source>The message has no subject</source>
        <translation>Die Nachricht hat keinen Betreff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Nothing is left of the text for this recipient</source>
        <translation>Für diesen Empfänger bleibt vom Text nichts übrig</translation>
    </message>
    <message>
        <source>Nothing is left of the subject for this recipient</source>
        <translation>Für diesen Empfänger bleibt vom Betreff nichts übrig</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Needs attention</source>
        <translation>Wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Only a draft can be deleted.</source>
        <translation>Nur ein Entwurf kann gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1: no data.</source>
        <translation>%1: keine Daten.</translation>
    </message>
    <message>
        <source>%1: none.</source>
        <translation>%1: keine.</translation>
    </message>
    <message>
        <source>%1: %2 in all, most on %3 with %4.</source>
        <comment>series, total, day, value</comment>
        <translation>%1: %2 insgesamt, am meisten am %3 mit %4.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>days</comment>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>name, value</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>series, largest values</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n smaller one(s).</source>
        <translation>
            <numerusform>Und %n kleinerer Wert.</numerusform>
            <numerusform>Und %n kleinere Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, which is %3 of the first step</source>
        <comment>step, value, share</comment>
        <translation>%1 %2, das sind %3 des ersten Schritts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of the first step</source>
        <translation>Anteil am ersten Schritt</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Anteil am Schritt davor</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of the first step</source>
        <translation>%1 des ersten Schritts</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a size.</source>
        <translation>„%1“ ist keine Größe.</translation>
    </message>
    <message>
        <source>Write it like 1280x800.</source>
        <translation>Schreiben Sie sie wie 1280x800.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>The pages are: %1</source>
        <translation>Die Seiten sind: %1</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Es gibt keine Sprache „%1“.</translation>
    </message>
    <message>
        <source>The languages are: %1</source>
        <translation>Die Sprachen sind: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it like 2025-06-30.</source>
        <translation>Schreiben Sie es wie 2025-06-30.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Diese Option gibt es nicht.</translation>
    </message>
    <message>
        <source>“muster --help” lists them.</source>
        <translation>„muster --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>This option is unknown or lacks its value.</source>
        <translation>Diese Option ist unbekannt oder ihr Wert fehlt.</translation>
    </message>
    <message>
        <source>“muster --help” lists the options.</source>
        <translation>„muster --help“ listet die Optionen auf.</translation>
    </message>
    <message>
        <source>There can be one workspace only.</source>
        <translation>Es kann nur einen Arbeitsbereich geben.</translation>
    </message>
    <message>
        <source>Usage: muster [OPTION]… [WORKSPACE]

Opens Muster&apos;s window: audiences, campaigns and delivery receipts.

  --workspace FILE|URL  open this workspace (a file, sqlite:PATH,
                        postgresql://USER@HOST:PORT/DB or mysql://…)
  --db URL              the same
  --demo                open the demo; it is made if it is not there
  --page NAME           go to this page: %1
  --language CODE       en, de or hi
  --as-of DATE          let rules and reports count from this day
  --screenshot FOLDER   save pictures of all pages there, light and dark,
                        and end; with --demo of every view and dialog, in
                        a fresh demo; nothing is sent meanwhile
  --size WIDTHxHEIGHT   of the window in the pictures (default: 1280x800);
                        QT_SCALE_FACTOR=2 makes them twice as fine
  --help                show this
  --version             show the version
</source>
        <translation>Aufruf: muster [OPTION]… [ARBEITSBEREICH]

Öffnet das Fenster von Muster: Zielgruppen, Kampagnen und Zustellberichte.

  --workspace FILE|URL  diesen Arbeitsbereich öffnen (eine Datei, sqlite:PATH,
                        postgresql://USER@HOST:PORT/DB oder mysql://…)
  --db URL              dasselbe
  --demo                die Demo öffnen; sie wird erstellt, falls sie fehlt
  --page NAME           zu dieser Seite gehen: %1
  --language CODE       en, de oder hi
  --as-of DATE          Regeln und Berichte von diesem Tag an rechnen
  --screenshot FOLDER   Bilder aller Seiten dort speichern, hell und dunkel,
                        und beenden; mit --demo von jeder Ansicht und jedem
                        Dialog, in einer neuen Demo; dabei wird nichts
                        gesendet
  --size WIDTHxHEIGHT   des Fensters in den Bildern (Vorgabe: 1280x800);
                        QT_SCALE_FACTOR=2 macht sie doppelt so fein
  --help                diese Hilfe anzeigen
  --version             die Version anzeigen
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This installation cannot use this kind of database.</source>
        <translation>Diese Installation kann diese Art von Datenbank nicht verwenden.</translation>
    </message>
    <message>
        <source>install Qt&apos;s driver %1</source>
        <translation>den Qt-Treiber %1 installieren</translation>
    </message>
    <message>
        <source>This is a folder, not a database file.</source>
        <translation>Das ist ein Ordner, keine Datenbankdatei.</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>eine Datei darin angeben</translation>
    </message>
    <message>
        <source>There is no such database file.</source>
        <translation>Diese Datenbankdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>den Namen prüfen</translation>
    </message>
    <message>
        <source>The folder of the database file does not exist.</source>
        <translation>Den Ordner der Datenbankdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>create the folder or choose another one</source>
        <translation>den Ordner anlegen oder einen anderen wählen</translation>
    </message>
</context>
<context>
    <name>CustomerFilters</name>
    <message>
        <source>This segment is not there any more</source>
        <translation>Dieses Segment gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wählen Sie ein anderes</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>CustomerProfile</name>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Bestellung über %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order ID · status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Wohnort</translation>
    </message>
    <message>
        <source>, </source>
        <comment>city, country</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Noch keine Bestellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n order(s)</source>
        <translation>
            <numerusform>%n Bestellung anzeigen</numerusform>
            <numerusform>Alle %n Bestellungen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No campaign has reached this customer yet.</source>
        <translation>Noch keine Kampagne hat diesen Kunden erreicht.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>In none of the saved segments today.</source>
        <translation>Heute in keinem der gespeicherten Segmente.</translation>
    </message>
    <message>
        <source>Not looked at, because their rules do not fit any more: %1</source>
        <translation>Nicht berücksichtigt, weil die Regeln nicht mehr passen: %1</translation>
    </message>
    <message>
        <source>Marketing: %1</source>
        <comment>consent</comment>
        <translation>Werbung: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Includes %1 earlier order(s) that are not in the list.</source>
        <translation>
            <numerusform>Darunter %1 frühere Bestellung, die nicht in der Liste steht.</numerusform>
            <numerusform>Darunter %1 frühere Bestellungen, die nicht in der Liste stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counting %1 order(s) that are neither delivered nor completed.</source>
        <translation>
            <numerusform>Nicht mitgezählt: %1 Bestellung, die weder zugestellt noch abgeschlossen ist.</numerusform>
            <numerusform>Nicht mitgezählt: %1 Bestellungen, die weder zugestellt noch abgeschlossen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered or completed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%1 zugestellt oder abgeschlossen</numerusform>
            <numerusform>%1 zugestellt oder abgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRepository</name>
    <message>
        <source>This customer is a recipient of a campaign and stays in its account</source>
        <translation>Dieser Kunde ist Empfänger einer Kampagne und bleibt in ihrem Nachweis</translation>
    </message>
    <message>
        <source>Remove the campaign first</source>
        <translation>Entfernen Sie zuerst die Kampagne</translation>
    </message>
    <message>
        <source>There is no customer %1</source>
        <translation>Es gibt keinen Kunden %1</translation>
    </message>
    <message>
        <source>There is no customer with the ID &quot;%1&quot;</source>
        <translation>Es gibt keinen Kunden mit der ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The customer has no ID</source>
        <translation>Der Kunde hat keine ID</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Bitte angeben</translation>
    </message>
    <message>
        <source>There is a customer with this ID already</source>
        <translation>Einen Kunden mit dieser ID gibt es schon</translation>
    </message>
    <message>
        <source>Change that customer, or choose another ID</source>
        <translation>Ändern Sie jenen Kunden oder wählen Sie eine andere ID</translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>A quotation mark stands in the middle of a cell.</source>
        <translation>Mitten in einer Zelle steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line has %1 cells and the header %2: the missing ones count as empty.</source>
        <translation>Die Zeile hat %1 Zellen und die Kopfzeile %2: Die fehlenden gelten als leer.</translation>
    </message>
    <message>
        <source>The ID is longer than %1 bytes.</source>
        <translation>Die ID ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>This is a line of totals, not a customer.</source>
        <translation>Das ist eine Summenzeile, kein Kunde.</translation>
    </message>
    <message>
        <source>Neither an ID nor a usable e-mail address says who this is. Fill one of them in.</source>
        <translation>Weder eine ID noch eine brauchbare E-Mail-Adresse sagt, wer das ist. Tragen Sie eine davon ein.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters and was cut.</source>
        <translation>Der Text ist länger als %1 Zeichen und wurde gekürzt.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The cell counts as empty.</source>
        <translation>Die Zelle gilt als leer.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 The cell counts as empty.</source>
        <translation>Spalte „%1“: %2 Die Zelle gilt als leer.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>No data before</source>
        <translation>Zuvor keine Daten</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Zuvor: %1</translation>
    </message>
    <message>
        <source>No data now</source>
        <translation>Jetzt keine Daten</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on the axis of a chart</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis of a chart</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Ø Bestellwert</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>No city given</source>
        <translation>Keine Stadt angegeben</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>All customers at the end of these days.</source>
        <translation>Alle Kunden am Ende dieser Tage.</translation>
    </message>
    <message>
        <source>Customers who registered in this period.</source>
        <translation>Kunden, die sich in diesem Zeitraum registriert haben.</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Customers with a completed order in this period.</source>
        <translation>Kunden mit einer abgeschlossenen Bestellung in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Completed orders of these days.</source>
        <translation>Abgeschlossene Bestellungen dieser Tage.</translation>
    </message>
    <message>
        <source>Of the completed orders of these days.</source>
        <translation>Aus den abgeschlossenen Bestellungen dieser Tage.</translation>
    </message>
    <message>
        <source>Revenue for each completed order.</source>
        <translation>Umsatz je abgeschlossener Bestellung.</translation>
    </message>
    <message>
        <source>Of the campaigns launched in this period.</source>
        <translation>Aus den Kampagnen, die in diesem Zeitraum gestartet wurden.</translation>
    </message>
    <message>
        <source>Delivered messages as a share of those that were sent or refused, of the campaigns launched in this period. Waiting, skipped and cancelled ones are left out.</source>
        <translation>Anteil der zugestellten an den gesendeten oder abgelehnten Nachrichten der Kampagnen, die in diesem Zeitraum gestartet wurden. Wartende, übersprungene und abgebrochene zählen nicht mit.</translation>
    </message>
    <message>
        <source>Attempted</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <comment>percentage</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <comment>percentage</comment>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 percentage points higher</source>
        <translation>%1 Prozentpunkte mehr</translation>
    </message>
    <message>
        <source>%1 percentage points lower</source>
        <translation>%1 Prozentpunkte weniger</translation>
    </message>
</context>
<context>
    <name>DatabaseCare</name>
    <message>
        <source>A database on a server is backed up on the server.</source>
        <translation>Eine Datenbank auf einem Server wird auf dem Server gesichert.</translation>
    </message>
    <message>
        <source>Use %1 there.</source>
        <translation>Verwenden Sie dort %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>Check that the folder is there, can be written and has room.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The copy cannot be put in its place: %1</source>
        <translation>Die Kopie kann nicht an ihren Platz gebracht werden: %1</translation>
    </message>
    <message>
        <source>The copy is whole and lies beside it as %1.</source>
        <translation>Die Kopie ist vollständig und liegt daneben als %1.</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>write sqlite:FILE, postgresql://user@host:port/database or mysql://user@host:port/database</source>
        <translation>sqlite:FILE, postgresql://user@host:port/database oder mysql://user@host:port/database schreiben</translation>
    </message>
    <message>
        <source>&quot;%&quot; must be written as &quot;%25&quot;.</source>
        <translation>&quot;%&quot; muss als &quot;%25&quot; geschrieben werden.</translation>
    </message>
    <message>
        <source>This is not valid text.</source>
        <translation>Das ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>The name of the database file is missing.</source>
        <translation>Der Name der Datenbankdatei fehlt.</translation>
    </message>
    <message>
        <source>write sqlite:FILE</source>
        <translation>sqlite:FILE schreiben</translation>
    </message>
    <message>
        <source>A file name cannot contain a NUL.</source>
        <translation>Ein Dateiname darf kein NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The &quot;]&quot; of the address is missing.</source>
        <translation>In der Adresse fehlt &quot;]&quot;.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Only &quot;:port&quot; may follow the address.</source>
        <translation>Auf die Adresse darf nur &quot;:port&quot; folgen.</translation>
    </message>
    <message>
        <source>An IPv6 address must stand in square brackets.</source>
        <translation>Eine IPv6-Adresse muss in eckigen Klammern stehen.</translation>
    </message>
    <message>
        <source>write [::1]:5432</source>
        <translation>[::1]:5432 schreiben</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing.</source>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&quot;//&quot; is missing after the colon.</source>
        <translation>Nach dem Doppelpunkt fehlt &quot;//&quot;.</translation>
    </message>
    <message>
        <source>Options are not understood in a database&apos;s address.</source>
        <translation>Optionen in der Adresse einer Datenbank werden nicht verstanden.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>A database&apos;s name cannot contain &quot;/&quot;.</source>
        <translation>Der Name einer Datenbank darf kein &quot;/&quot; enthalten.</translation>
    </message>
    <message>
        <source>The kind of database is missing.</source>
        <translation>Die Art der Datenbank fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of database known here.</source>
        <translation>&quot;%1&quot; ist keine hier bekannte Art von Datenbank.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>DeliveryDetails</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>DeliveryModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Vendor’s ID</source>
        <translation>Kennung des Versanddienstes</translation>
    </message>
</context>
<context>
    <name>DemoLoader</name>
    <message>
        <source>The workspace has customers already.</source>
        <translation>Der Arbeitsbereich hat bereits Kunden.</translation>
    </message>
    <message>
        <source>Use a new workspace for the demo.</source>
        <translation>Verwenden Sie für die Demo einen neuen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Give an address such as https://api.example.com/send.</source>
        <translation>Geben Sie eine Adresse wie https://api.example.com/send an.</translation>
    </message>
    <message>
        <source>The web address is incomplete or not valid.</source>
        <translation>Die Webadresse ist unvollständig oder ungültig.</translation>
    </message>
    <message>
        <source>The web address must begin with https:// or http://.</source>
        <translation>Die Webadresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The web address must not hold a user name or a password.</source>
        <translation>Die Webadresse darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The web address must not hold a part behind “#”.</source>
        <translation>Die Webadresse darf keinen Teil hinter „#“ enthalten.</translation>
    </message>
    <message>
        <source>The web address names port 0, which cannot be used.</source>
        <translation>Die Webadresse nennt Port 0, der nicht verwendet werden kann.</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>The database was closed.</source>
        <translation>Die Datenbank wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>customers.csv</source>
        <translation>kunden.csv</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>bestellungen.csv</translation>
    </message>
    <message>
        <source>deliveries.csv</source>
        <translation>zustellungen.csv</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n Zeile exportiert</numerusform>
            <numerusform>%n Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>FileScan</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file has a header and no rows below it: there is nothing to import.</source>
        <translation>Die Datei hat eine Kopfzeile und keine Zeilen darunter: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Export it again, and check that it is the right file.</source>
        <translation>Exportieren Sie sie erneut und prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Give the file a first line with the names of its columns, or map the columns by number: {&quot;header&quot;: false, &quot;columns&quot;: {&quot;#1&quot;: &quot;external_id&quot;}}.</source>
        <translation>Geben Sie der Datei eine erste Zeile mit den Namen ihrer Spalten oder ordnen Sie die Spalten nach Nummer zu: {&quot;header&quot;: false, &quot;columns&quot;: {&quot;#1&quot;: &quot;external_id&quot;}}.</translation>
    </message>
    <message>
        <source>The file has no header: its first line is data (%1).</source>
        <translation>Die Datei hat keine Kopfzeile: Ihre erste Zeile enthält Daten (%1).</translation>
    </message>
    <message>
        <source>No column is recognised: the first line reads %1.</source>
        <translation>Keine Spalte wurde erkannt: Die erste Zeile lautet %1.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation>Die Datei ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>The file ends before line %1, which is to be its header.</source>
        <translation>Die Datei endet vor Zeile %1, die ihre Kopfzeile sein soll.</translation>
    </message>
    <message>
        <source>Name a line with the names of the columns.</source>
        <translation>Geben Sie eine Zeile mit den Namen der Spalten an.</translation>
    </message>
    <message>
        <source>Column “%1” writes some dates with the day first and others with the month first.</source>
        <translation>In der Spalte „%1“ steht bei manchen Daten der Tag vorn und bei anderen der Monat.</translation>
    </message>
    <message>
        <source>Nothing in column “%1” says whether the day or the month comes first.</source>
        <translation>Aus der Spalte „%1“ geht nicht hervor, ob der Tag oder der Monat vorn steht.</translation>
    </message>
    <message>
        <source>Dates like “%1” were read with the day first. Write them like 2025-06-30 if that is wrong.</source>
        <translation>Daten wie „%1“ wurden mit dem Tag vorn gelesen. Wenn das falsch ist, schreiben Sie sie wie 2025-06-30.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 crore</source>
        <translation>%1 Crore</translation>
    </message>
    <message>
        <source>%1 lakh</source>
        <translation>%1 Lakh</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenericHttp</name>
    <message>
        <source>The account has no secret to sign its requests with.</source>
        <translation>Das Konto hat kein Geheimnis zum Signieren seiner Anfragen.</translation>
    </message>
    <message>
        <source>Store the secret (whsec_…) that the vendor gave you with the account.</source>
        <translation>Hinterlegen Sie beim Konto das Geheimnis (whsec_…), das Sie vom Versanddienst haben.</translation>
    </message>
    <message>
        <source>The message is larger than %1 MiB.</source>
        <translation>Die Nachricht ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Shorten the text, or take embedded pictures out of it.</source>
        <translation>Kürzen Sie den Text oder nehmen Sie eingebettete Bilder heraus.</translation>
    </message>
    <message>
        <source>Refused by the vendor without a reason</source>
        <translation>Vom Versanddienst ohne Angabe von Gründen abgelehnt</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has the unknown status “%1”</source>
        <translation>Die Antwort des Versanddienstes hat den unbekannten Status „%1“</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer cannot be read: it holds no list “results”</source>
        <translation>Die Antwort des Versanddienstes ist nicht lesbar: Sie enthält keine Liste „results“</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer does not mention this message</source>
        <translation>Die Antwort des Versanddienstes erwähnt diese Nachricht nicht</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>Das ist kein Objekt.</translation>
    </message>
    <message>
        <source>There is no message id.</source>
        <translation>Die Nachrichten-ID fehlt.</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>Der Status „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1.</source>
        <translation>Der Inhalt ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>There are %1 events in one request.</source>
        <translation>Eine Anfrage enthält %1 Ereignisse.</translation>
    </message>
    <message>
        <source>Send at most %1 at once.</source>
        <translation>Senden Sie höchstens %1 auf einmal.</translation>
    </message>
    <message>
        <source>The account has no callback secret.</source>
        <translation>Das Konto hat kein Rückmelde-Geheimnis.</translation>
    </message>
    <message>
        <source>The id of the request is too long.</source>
        <translation>Die ID der Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>The subject or the address holds a line break or a control character.</source>
        <translation>Der Betreff oder die Adresse enthält einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Correct the customer’s address, or the campaign’s subject.</source>
        <translation>Berichtigen Sie die Adresse des Kunden oder den Betreff der Kampagne.</translation>
    </message>
    <message>
        <source>The vendor does not accept the account or its secret</source>
        <translation>Der Versanddienst akzeptiert das Konto oder sein Geheimnis nicht</translation>
    </message>
    <message>
        <source>The vendor takes no messages at this address</source>
        <translation>Der Versanddienst nimmt unter dieser Adresse keine Nachrichten an</translation>
    </message>
    <message>
        <source>The vendor waited too long for the message</source>
        <translation>Der Versanddienst hat zu lange auf die Nachricht gewartet</translation>
    </message>
    <message>
        <source>The message is too large for the vendor</source>
        <translation>Die Nachricht ist dem Versanddienst zu groß</translation>
    </message>
    <message>
        <source>The vendor asks for fewer messages at a time</source>
        <translation>Der Versanddienst bittet um weniger Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>The vendor is overloaded or out of service</source>
        <translation>Der Versanddienst ist überlastet oder außer Betrieb</translation>
    </message>
    <message>
        <source>The vendor&apos;s address has moved</source>
        <translation>Die Adresse des Versanddienstes hat sich geändert</translation>
    </message>
    <message>
        <source>The vendor refused the message</source>
        <translation>Der Versanddienst hat die Nachricht abgelehnt</translation>
    </message>
    <message>
        <source>The vendor had a fault of its own</source>
        <translation>Beim Versanddienst ist ein Fehler aufgetreten</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The request holds characters that are not allowed in HTTP.</source>
        <translation>Die Anfrage enthält Zeichen, die in HTTP nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>Too many requests are under way to this vendor.</source>
        <translation>Zu viele Anfragen an diesen Versanddienst sind unterwegs.</translation>
    </message>
    <message>
        <source>The name %1 was not found: %2</source>
        <translation>Der Name %1 wurde nicht gefunden: %2</translation>
    </message>
    <message>
        <source>The address of %1 lies in a network that may not be used.</source>
        <translation>Die Adresse von %1 liegt in einem Netzwerk, das nicht verwendet werden darf.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 schloss die Verbindung, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>Die Antwort von %1 ist kein gültiges HTTP.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The request to %1 was aborted.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Die Verbindung zu %1 kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The server cannot listen there.</source>
        <translation>Der Server kann dort keine Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>The port is in use by another program.</source>
        <translation>Der Port wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>Wählen Sie einen anderen Port oder beenden Sie das andere Programm.</translation>
    </message>
    <message>
        <source>The system does not let this program use the port.</source>
        <translation>Das System erlaubt diesem Programm den Port nicht.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on.</source>
        <translation>Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>The address does not belong to this computer.</source>
        <translation>Die Adresse gehört nicht zu diesem Computer.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address of this computer.</source>
        <translation>Verwenden Sie 127.0.0.1 oder eine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on.</source>
        <translation>„%1“ ist keine Adresse, auf der empfangen werden kann.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>An import is running already.</source>
        <translation>Es läuft bereits ein Import.</translation>
    </message>
    <message>
        <source>Wait for its end or cancel it.</source>
        <translation>Warten Sie sein Ende ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Everything up to line %1 is stored. Import the same file again to go on: what is stored already stays as it is.</source>
        <translation>Alles bis Zeile %1 ist gespeichert. Importieren Sie dieselbe Datei erneut, um fortzufahren: Bereits Gespeichertes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <translation>Der Import ist zu Ende.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Datum der Registrierung</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Consent to marketing</source>
        <translation>Einwilligung in Werbung</translation>
    </message>
    <message>
        <source>Spend so far</source>
        <translation>Bisheriger Umsatz</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>Bisherige Bestellungen</translation>
    </message>
    <message>
        <source>Last order date</source>
        <translation>Datum der letzten Bestellung</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <translation>E-Mail-Adresse des Kunden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Choose the column that holds the customer ID or the e-mail address: that is how Muster knows who is who.</source>
        <translation>Wählen Sie die Spalte mit der Kunden-ID oder der E-Mail-Adresse: Daran erkennt Muster, wer wer ist.</translation>
    </message>
    <message>
        <source>Choose the column that says whose order it is: the customer ID or the customer’s e-mail address.</source>
        <translation>Wählen Sie die Spalte, die sagt, von wem die Bestellung ist: die Kunden-ID oder die E-Mail-Adresse des Kunden.</translation>
    </message>
    <message>
        <source>Choose the column that holds the order’s amount.</source>
        <translation>Wählen Sie die Spalte mit dem Betrag der Bestellung.</translation>
    </message>
    <message>
        <source>Choose the column that holds the order’s date.</source>
        <translation>Wählen Sie die Spalte mit dem Datum der Bestellung.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>… and %n more like this.</source>
        <translation>
            <numerusform>… und %n weiteres dieser Art.</numerusform>
            <numerusform>… und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Die Datenbankdatei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The totals of customer %1 do not follow from the orders.</source>
        <translation>Die Summen des Kunden %1 ergeben sich nicht aus seinen Bestellungen.</translation>
    </message>
    <message>
        <source>The campaign “%1” was planned for %2 recipients and has %3 messages.</source>
        <translation>Die Kampagne „%1“ war für %2 Empfänger geplant und hat %3 Nachrichten.</translation>
    </message>
    <message>
        <source>Message %1 of the campaign “%2” is in an impossible state.</source>
        <translation>Nachricht %1 der Kampagne „%2“ ist in einem unmöglichen Zustand.</translation>
    </message>
</context>
<context>
    <name>JumpTargets</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>Kunde, %1</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it, or see whether a window of it is waiting for you, and try again.</source>
        <translation>Entsperren Sie ihn oder sehen Sie nach, ob ein Fenster von ihm auf Sie wartet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Try again and unlock it.</source>
        <translation>Versuchen Sie es erneut und entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>There is no keyring here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet.</source>
        <translation>Starten Sie einen, etwa GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>See in your desktop&apos;s keyring program whether it works.</source>
        <translation>Sehen Sie im Schlüsselbund-Programm Ihres Desktops nach, ob er funktioniert.</translation>
    </message>
    <message>
        <source>the keyring of this desktop</source>
        <translation>der Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>the keyring does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>the keyring has not been set up yet</source>
        <translation>der Schlüsselbund ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>there is no desktop session</source>
        <translation>es gibt keine Desktop-Sitzung</translation>
    </message>
    <message>
        <source>the desktop session does not answer</source>
        <translation>die Desktop-Sitzung antwortet nicht</translation>
    </message>
    <message>
        <source>KWallet may ask for its password</source>
        <translation>KWallet fragt womöglich nach seinem Passwort</translation>
    </message>
    <message>
        <source>this desktop session has no keyring</source>
        <translation>diese Desktop-Sitzung hat keinen Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>The account has no rate limit: messages go out as fast as the vendor accepts them.</source>
        <translation>Das Konto hat keine Geschwindigkeitsgrenze: Die Nachrichten gehen so schnell hinaus, wie der Versanddienst sie annimmt.</translation>
    </message>
    <message>
        <source>What it costs is not known: the account has no price.</source>
        <translation>Die Kosten sind nicht bekannt: Für das Konto ist kein Preis hinterlegt.</translation>
    </message>
    <message>
        <source>It will cost about %1, at %2 per 1,000 messages.</source>
        <translation>Kosten: etwa %1, bei %2 pro 1.000 Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>At the account’s limit of %1 messages a second it takes about %n minute(s).</source>
        <translation>
            <numerusform>Bei höchstens %1 Nachrichten je Sekunde dauert der Versand etwa %n Minute.</numerusform>
            <numerusform>Bei höchstens %1 Nachrichten je Sekunde dauert der Versand etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the account’s limit of %1 messages a second it takes about %n hour(s).</source>
        <translation>
            <numerusform>Bei höchstens %1 Nachrichten je Sekunde dauert der Versand etwa %n Stunde.</numerusform>
            <numerusform>Bei höchstens %1 Nachrichten je Sekunde dauert der Versand etwa %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Es wurde noch nichts gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) sent were delivered</source>
        <translation>
            <numerusform>%1 von %2 gesendeten Nachricht zugestellt</numerusform>
            <numerusform>%1 von %2 gesendeten Nachrichten zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) delivered so far</source>
        <translation>
            <numerusform>Bisher %1 von %2 Nachricht zugestellt</numerusform>
            <numerusform>Bisher %1 von %2 Nachrichten zugestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Launcher</name>
    <message>
        <source>The campaign has no segment</source>
        <translation>Die Kampagne hat kein Segment</translation>
    </message>
    <message>
        <source>Choose who it goes to</source>
        <translation>Empfänger wählen</translation>
    </message>
    <message>
        <source>The segment, or a group in it, has no rule and takes everybody</source>
        <translation>Das Segment oder eine Gruppe darin hat keine Regel und umfasst alle</translation>
    </message>
    <message>
        <source>Add a rule, or say explicitly that everybody is meant</source>
        <translation>Fügen Sie eine Regel hinzu oder sagen Sie ausdrücklich, dass alle gemeint sind</translation>
    </message>
    <message>
        <source>The campaign has no vendor account</source>
        <translation>Die Kampagne hat kein Versanddienst-Konto</translation>
    </message>
    <message>
        <source>Choose the vendor that sends it</source>
        <translation>Wählen Sie den Versanddienst, der sie versendet</translation>
    </message>
    <message>
        <source>Nobody is in the segment</source>
        <translation>Niemand ist im Segment</translation>
    </message>
    <message>
        <source>Look at its rules</source>
        <translation>Sehen Sie sich die Regeln an</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The names are: %1.</source>
        <translation>Die Namen sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” does not name a custom field.</source>
        <translation>„%1“ bezeichnet kein eigenes Feld.</translation>
    </message>
    <message>
        <source>Write “attributes.key” or “attributes.key:number” (text, number, date, boolean).</source>
        <translation>Schreiben Sie „attributes.key“ oder „attributes.key:number“ (text, number, date, boolean).</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation>„%1“ ist kein Feld von „%2“.</translation>
    </message>
    <message>
        <source>The mapping names the column “%1”, which the file does not have.</source>
        <translation>Die Zuordnung nennt die Spalte „%1“, die die Datei nicht hat.</translation>
    </message>
    <message>
        <source>The mapping gives “%1” twice.</source>
        <translation>Die Zuordnung nennt „%1“ zweimal.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>“%1” cannot have a default.</source>
        <translation>„%1“ kann keinen Vorgabewert haben.</translation>
    </message>
    <message>
        <source>No column holds %1.</source>
        <translation>Keine Spalte enthält %1.</translation>
    </message>
    <message>
        <source>The columns are: %1. Say in a mapping file which one it is, like {&quot;columns&quot;: {&quot;%2&quot;: &quot;%3&quot;}}.</source>
        <translation>Die Spalten sind: %1. Geben Sie in einer Zuordnungsdatei an, welche es ist, etwa {&quot;columns&quot;: {&quot;%2&quot;: &quot;%3&quot;}}.</translation>
    </message>
    <message>
        <source>the customers&apos; ids or e-mail addresses</source>
        <translation>die Kunden-IDs oder E-Mail-Adressen</translation>
    </message>
    <message>
        <source>the ID or e-mail address of the order&apos;s customer</source>
        <translation>die ID oder E-Mail-Adresse des Kunden der Bestellung</translation>
    </message>
    <message>
        <source>the order&apos;s amount</source>
        <translation>den Betrag der Bestellung</translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation>das Datum der Bestellung</translation>
    </message>
    <message>
        <source>“%1” means nothing in a mapping.</source>
        <translation>„%1“ hat in einer Zuordnung keine Bedeutung.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>true, false or a number of a row up to %1</source>
        <translation>true, false oder eine Zeilennummer bis %1</translation>
    </message>
    <message>
        <source>the name of an encoding</source>
        <translation>der Name einer Kodierung</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss sein: %2.</translation>
    </message>
    <message>
        <source>an object of column names and fields</source>
        <translation>ein Objekt aus Spaltennamen und Feldern</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>der Name eines Felds</translation>
    </message>
    <message>
        <source>an object of fields and values</source>
        <translation>ein Objekt aus Feldern und Werten</translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation>ein Text oder eine Zahl</translation>
    </message>
    <message>
        <source>one ASCII character</source>
        <translation>ein ASCII-Zeichen</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Begin with {&quot;columns&quot;: {…}}.</source>
        <translation>Beginnen Sie mit {&quot;columns&quot;: {…}}.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read: %1</source>
        <translation>Die Zuordnungsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The mapping is not JSON: %1 in line %2.</source>
        <translation>Die Zuordnung ist kein JSON: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object.</source>
        <translation>Die Zuordnung ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>There is no message %1</source>
        <translation>Es gibt keine Nachricht %1</translation>
    </message>
</context>
<context>
    <name>MessageStoreControl</name>
    <message>
        <source>Only what was launched and not cancelled can be sent again</source>
        <translation>Nur was gestartet und nicht abgebrochen wurde, kann erneut gesendet werden</translation>
    </message>
    <message>
        <source>Messages in this state cannot be sent again</source>
        <translation>Nachrichten in diesem Zustand können nicht erneut gesendet werden</translation>
    </message>
</context>
<context>
    <name>MessageStory</name>
    <message numerus="yes">
        <source>%n attempt(s) did not get through; it is tried again.</source>
        <translation>
            <numerusform>%n Versuch kam nicht durch; es wird erneut versucht.</numerusform>
            <numerusform>%n Versuche kamen nicht durch; es wird erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Nicht vor %1.</translation>
    </message>
    <message>
        <source>The recipient opened it and clicked a link.</source>
        <translation>Der Empfänger hat sie geöffnet und einen Link angeklickt.</translation>
    </message>
    <message>
        <source>The recipient opened it.</source>
        <translation>Der Empfänger hat sie geöffnet.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Handed to the vendor</source>
        <translation>An den Versanddienst übergeben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been reported about this message yet.</source>
        <translation>Über diese Nachricht wurde noch nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>On its way to the vendor right now; its answer is not here yet.</source>
        <translation>Gerade auf dem Weg zum Versanddienst; seine Antwort ist noch nicht da.</translation>
    </message>
    <message>
        <source>The vendor accepted the message. Whether it arrived is not known yet.</source>
        <translation>Der Versanddienst hat die Nachricht angenommen. Ob sie angekommen ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The vendor says that the message arrived.</source>
        <translation>Der Versanddienst meldet, dass die Nachricht angekommen ist.</translation>
    </message>
    <message>
        <source>The message was permanently refused. It was not delivered.</source>
        <translation>Die Nachricht wurde endgültig abgelehnt. Sie wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>The vendor accepted the message, but it was returned as undeliverable.</source>
        <translation>Der Versanddienst hat die Nachricht angenommen, aber sie kam als unzustellbar zurück.</translation>
    </message>
    <message>
        <source>The message was never sent, on purpose.</source>
        <translation>Die Nachricht wurde bewusst nicht gesendet.</translation>
    </message>
    <message>
        <source>The connection broke while the message was being sent. Nobody can tell whether the vendor took it; you decide, or a later report from the vendor settles it.</source>
        <translation>Die Verbindung brach ab, während die Nachricht gesendet wurde. Ob der Versanddienst sie angenommen hat, ist nicht bekannt; Sie entscheiden, oder eine spätere Rückmeldung des Versanddienstes klärt es.</translation>
    </message>
    <message>
        <source>The campaign was cancelled before this message was sent.</source>
        <translation>Die Kampagne wurde abgebrochen, bevor diese Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>Accepted by the vendor</source>
        <translation>Vom Versanddienst angenommen</translation>
    </message>
    <message>
        <source>Sent on by the vendor</source>
        <translation>Vom Versanddienst weitergeleitet</translation>
    </message>
    <message>
        <source>Put off; the vendor tries again</source>
        <translation>Aufgeschoben; der Versanddienst versucht es erneut</translation>
    </message>
    <message>
        <source>Returned as undeliverable</source>
        <translation>Als unzustellbar zurückgeschickt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked a link</source>
        <translation>Auf einen Link geklickt</translation>
    </message>
    <message>
        <source>Reported as spam</source>
        <translation>Als Spam gemeldet</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>No address for this channel</source>
        <translation>Keine passende Adresse</translation>
    </message>
    <message>
        <source>No consent to marketing</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>The address is on the do-not-contact list</source>
        <translation>Die Adresse steht auf der Sperrliste</translation>
    </message>
    <message>
        <source>Another recipient has the same address</source>
        <translation>Ein anderer Empfänger hat dieselbe Adresse</translation>
    </message>
    <message>
        <source>The text could not be filled in for this customer</source>
        <translation>Der Text konnte für diesen Kunden nicht ausgefüllt werden</translation>
    </message>
    <message>
        <source>The sending program stopped before the vendor answered</source>
        <translation>Das sendende Programm wurde beendet, bevor der Versanddienst antwortete</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Waiting to be sent: this message has not left Muster yet.</source>
        <translation>Wartet auf den Versand: Diese Nachricht ist noch nicht hinausgegangen.</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>This database holds the tables of another program (%1).</source>
        <translation>Diese Datenbank enthält die Tabellen eines anderen Programms (%1).</translation>
    </message>
    <message>
        <source>choose an empty database</source>
        <translation>eine leere Datenbank wählen</translation>
    </message>
    <message>
        <source>This workspace was changed by a newer version of the program (schema %1, this one knows %2).</source>
        <translation>Dieser Arbeitsbereich wurde von einer neueren Programmversion geändert (Schema %1, diese kennt %2).</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>die neuere Version installieren</translation>
    </message>
    <message>
        <source>The schema of this workspace was made by a different edition of the program.</source>
        <translation>Das Schema dieses Arbeitsbereichs stammt von einer anderen Ausgabe des Programms.</translation>
    </message>
    <message>
        <source>open it with the program that created it, or restore a backup</source>
        <translation>mit dem Programm öffnen, das ihn angelegt hat, oder eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Another program is changing the schema of this workspace.</source>
        <translation>Ein anderes Programm ändert gerade das Schema dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>try again when it has finished</source>
        <translation>erneut versuchen, wenn es fertig ist</translation>
    </message>
    <message>
        <source>This database is empty.</source>
        <translation>Diese Datenbank ist leer.</translation>
    </message>
    <message>
        <source>This workspace has the schema of an older version.</source>
        <translation>Dieser Arbeitsbereich hat das Schema einer älteren Version.</translation>
    </message>
    <message>
        <source>run &quot;musterctl migrate&quot; on it first</source>
        <translation>zuerst &quot;musterctl migrate&quot; darauf ausführen</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code.</source>
        <translation>„%1“ ist kein Währungscode.</translation>
    </message>
    <message>
        <source>Use a three-letter code such as INR or EUR.</source>
        <translation>Verwenden Sie einen Code aus drei Buchstaben wie INR oder EUR.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>Write it like 1234.50.</source>
        <translation>Schreiben Sie ihn wie 1234.50.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>There is no such workspace file.</source>
        <translation>Diese Arbeitsbereich-Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from where it is now.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt. Öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Open it, or choose another name for the new workspace.</source>
        <translation>Öffnen Sie sie oder wählen Sie einen anderen Namen für den neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Legen Sie den Ordner zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This workspace cannot be written to.</source>
        <translation>In diesen Arbeitsbereich kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Ask for the right to write to the file and its folder, or copy the file to a folder of your own and open it there.</source>
        <translation>Lassen Sie sich das Schreibrecht für die Datei und ihren Ordner geben oder kopieren Sie die Datei in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>The folder for the demo cannot be made.</source>
        <translation>Der Ordner für die Demo kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Ask for the right to write there.</source>
        <translation>Lassen Sie sich dort das Schreibrecht geben.</translation>
    </message>
    <message>
        <source>The demo cannot be put into its place.</source>
        <translation>Die Demo kann dort nicht abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>There is no customer “%1”. Import the customers first, then this file again.</source>
        <translation>Es gibt keinen Kunden „%1“. Importieren Sie zuerst die Kunden, dann diese Datei erneut.</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
</context>
<context>
    <name>OrderRepository</name>
    <message>
        <source>There is no order %1</source>
        <translation>Es gibt keine Bestellung %1</translation>
    </message>
    <message>
        <source>There is no order with the ID &quot;%1&quot;</source>
        <translation>Es gibt keine Bestellung mit der ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The order has no ID</source>
        <translation>Die Bestellung hat keine ID</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Bitte angeben</translation>
    </message>
    <message>
        <source>There is an order with this ID already</source>
        <translation>Eine Bestellung mit dieser ID gibt es schon</translation>
    </message>
    <message>
        <source>Change that order, or choose another ID</source>
        <translation>Ändern Sie jene Bestellung oder wählen Sie eine andere ID</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>Nothing says whose order this is. Fill in the customer&apos;s ID or e-mail address.</source>
        <translation>Nichts sagt, von wem diese Bestellung ist. Tragen Sie die ID oder E-Mail-Adresse des Kunden ein.</translation>
    </message>
    <message>
        <source>The order is in “%1”, the workspace counts in %2. Convert the amount first.</source>
        <translation>Die Bestellung ist in „%1“, der Arbeitsbereich rechnet in %2. Rechnen Sie den Betrag zuerst um.</translation>
    </message>
    <message>
        <source>The amount is missing. Fill it in.</source>
        <translation>Der Betrag fehlt. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Write it like 2025-06-30 or 30/06/2025.</source>
        <translation>Schreiben Sie es wie 2025-06-30 oder 30/06/2025.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>Das Datum fehlt. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>The status is missing. Fill it in, or give a default in the mapping.</source>
        <translation>Der Status fehlt. Tragen Sie ihn ein oder geben Sie in der Zuordnung einen Vorgabewert an.</translation>
    </message>
    <message>
        <source>The ID is longer than %1 bytes.</source>
        <translation>Die ID ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>This is a line of totals, not an order.</source>
        <translation>Das ist eine Summenzeile, keine Bestellung.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>Der Text ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell.</source>
        <translation>Mitten in einer Zelle steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>It says how many items were bought, but not which: the orders are stored without items.</source>
        <translation>Sie nennt nur die Anzahl der Artikel, nicht welche: Die Bestellungen werden ohne Artikel gespeichert.</translation>
    </message>
    <message>
        <source>The order is in “%1”, the workspace counts in %2. Change the workspace’s currency in the settings.</source>
        <translation>Die Bestellung ist in „%1“, der Arbeitsbereich rechnet in %2. Ändern Sie die Währung des Arbeitsbereichs in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>This file is in use: it cannot be written over.</source>
        <translation>Diese Datei wird gerade gebraucht: Sie kann nicht überschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Enter two dates.</source>
        <translation>Geben Sie zwei Daten ein.</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Swap them.</source>
        <translation>Der erste Tag liegt nach dem letzten. Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>The last day lies in the future. Choose today or an earlier day.</source>
        <translation>Der letzte Tag liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n year(s).</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n Jahr.</numerusform>
            <numerusform>Wählen Sie höchstens %n Jahre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptCollector</name>
    <message>
        <source>The program is being closed.</source>
        <translation>Das Programm wird gerade geschlossen.</translation>
    </message>
</context>
<context>
    <name>ReceiptJournal</name>
    <message>
        <source>A row of the journal cannot be read.</source>
        <translation>Eine Zeile des Journals ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>ReceiptStore</name>
    <message>
        <source>No message of this account has this id</source>
        <translation>Keine Nachricht dieses Kontos hat diese ID</translation>
    </message>
</context>
<context>
    <name>RowCheck</name>
    <message>
        <source>The quotation mark that opens a cell in line %1 is never closed. Everything after it up to line %2 belongs to that cell and was not read. Close it, and import again.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 eine Zelle öffnet, wird nie geschlossen. Alles danach bis Zeile %2 gehört zu dieser Zelle und wurde nicht gelesen. Schließen Sie es und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The cell that begins in line %1 is larger than any real one. Is a quotation mark missing at its end?</source>
        <translation>Die Zelle, die in Zeile %1 beginnt, ist größer als jede echte. Fehlt an ihrem Ende ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>The line has far too many cells. Is the delimiter the right one?</source>
        <translation>Die Zeile hat viel zu viele Zellen. Ist das Trennzeichen das richtige?</translation>
    </message>
    <message>
        <source>The line has %1 cells and the header %2, so it is unclear what belongs where. Put cells that contain the delimiter into quotation marks.</source>
        <translation>Die Zeile hat %1 Zellen und die Kopfzeile %2, daher ist unklar, was wohin gehört. Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line holds characters that are not in the file&apos;s encoding. Save the file as UTF-8, or name its encoding.</source>
        <translation>Die Zeile enthält Zeichen, die es in der Kodierung der Datei nicht gibt. Speichern Sie die Datei als UTF-8 oder geben Sie ihre Kodierung an.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Spalte „%1“: %2</translation>
    </message>
</context>
<context>
    <name>RuleBuilderFields</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Engagement and consent</source>
        <translation>Interaktion und Einwilligung</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgesandt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Gruppen sind tiefer als %n Ebene verschachtelt.</numerusform>
            <numerusform>Gruppen sind tiefer als %n Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule flatter.</source>
        <translation>Machen Sie die Regel flacher.</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>Die Regel hat mehr als %n Bedingung oder Gruppe.</numerusform>
            <numerusform>Die Regel hat mehr als %n Bedingungen und Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “in” with a list instead of many conditions.</source>
        <translation>Verwenden Sie „in“ mit einer Liste statt vieler Bedingungen.</translation>
    </message>
    <message>
        <source>The whole rule is muted: nothing is left of it.</source>
        <translation>Die ganze Regel ist ausgeschaltet: Nichts bleibt von ihr übrig.</translation>
    </message>
    <message>
        <source>Unmute it.</source>
        <translation>Schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>Everything in this group is muted: it would match everybody.</source>
        <translation>Alles in dieser Gruppe ist ausgeschaltet: Sie würde auf alle zutreffen.</translation>
    </message>
    <message>
        <source>Mute the group itself, or unmute one of its conditions.</source>
        <translation>Schalten Sie die Gruppe selbst aus oder eine ihrer Bedingungen ein.</translation>
    </message>
    <message>
        <source>“%1” is not a field of orders.</source>
        <translation>„%1“ ist kein Feld von Bestellungen.</translation>
    </message>
    <message>
        <source>“%1” is not a field of customers.</source>
        <translation>„%1“ ist kein Feld von Kunden.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwenden Sie eines von %1.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>Kein Feld ist gewählt.</translation>
    </message>
    <message>
        <source>Choose a field, or remove the rule.</source>
        <translation>Wählen Sie ein Feld oder entfernen Sie die Regel.</translation>
    </message>
    <message>
        <source>A rule on orders needs a “match” or an “aggregate”.</source>
        <translation>Eine Regel zu Bestellungen braucht „match“ oder „aggregate“.</translation>
    </message>
    <message>
        <source>“%1” cannot be used with %2.</source>
        <translation>„%1“ ist mit %2 nicht verwendbar.</translation>
    </message>
    <message>
        <source>“%1” is not an operator.</source>
        <translation>„%1“ ist kein Operator.</translation>
    </message>
    <message numerus="yes">
        <source>The rule&apos;s lists have more than %n value(s).</source>
        <translation>
            <numerusform>Die Listen der Regel haben mehr als %n Wert.</numerusform>
            <numerusform>Die Listen der Regel haben mehr als %n Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a tag for these customers and use the tag.</source>
        <translation>Importieren Sie ein Schlagwort für diese Kunden und verwenden Sie es.</translation>
    </message>
    <message>
        <source>A condition on orders cannot stand inside another one.</source>
        <translation>Eine Bedingung zu Bestellungen kann nicht innerhalb einer anderen stehen.</translation>
    </message>
    <message>
        <source>Put it beside the other one.</source>
        <translation>Setzen Sie sie neben die andere.</translation>
    </message>
    <message>
        <source>The condition on the orders is muted as a whole.</source>
        <translation>Die Bedingung zu den Bestellungen ist als Ganzes ausgeschaltet.</translation>
    </message>
    <message>
        <source>Mute the rule itself.</source>
        <translation>Schalten Sie die Regel selbst aus.</translation>
    </message>
    <message>
        <source>“count” counts orders, not “%1”.</source>
        <translation>„count“ zählt Bestellungen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation>Lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>“%1” of %2 cannot be computed.</source>
        <translation>„%1“ von %2 lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Use amount or date.</source>
        <translation>Verwenden Sie amount oder date.</translation>
    </message>
    <message>
        <source>Use amount.</source>
        <translation>Verwenden Sie amount.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>Es gibt %n weiteres Problem.</numerusform>
            <numerusform>Es gibt %n weitere Probleme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleConditions</name>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts, wonach gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Give a text, or use “null” for a missing value.</source>
        <translation>Geben Sie einen Text an oder verwenden Sie „null“ für einen fehlenden Wert.</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>„%1“ ist kein Wert von %2.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwenden Sie eines von %1.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>Give true or false, without quotes.</source>
        <translation>Geben Sie true oder false ohne Anführungszeichen an.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than the currency.</source>
        <translation>%1 hat mehr Nachkommastellen als die Währung.</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n decimal place(s).</source>
        <translation>
            <numerusform>Geben Sie höchstens %n Nachkommastelle an.</numerusform>
            <numerusform>Geben Sie höchstens %n Nachkommastellen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number of orders cannot be negative.</source>
        <translation>Eine Anzahl von Bestellungen kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>spend</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>number of visits</source>
        <translation>Anzahl der Besuche</translation>
    </message>
    <message>
        <source>last order date</source>
        <translation>Datum der letzten Bestellung</translation>
    </message>
    <message>
        <source>registration date</source>
        <translation>Datum der Registrierung</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>number of messages sent</source>
        <translation>Anzahl gesendeter Nachrichten</translation>
    </message>
    <message>
        <source>number of messages opened</source>
        <translation>Anzahl geöffneter Nachrichten</translation>
    </message>
    <message>
        <source>number of messages clicked</source>
        <translation>Anzahl geklickter Nachrichten</translation>
    </message>
    <message>
        <source>date of the last message</source>
        <translation>Datum der letzten Nachricht</translation>
    </message>
    <message>
        <source>date of the last opening</source>
        <translation>Datum der letzten Öffnung</translation>
    </message>
    <message>
        <source>date of the last click</source>
        <translation>Datum des letzten Klicks</translation>
    </message>
    <message>
        <source>order amount</source>
        <translation>Bestellbetrag</translation>
    </message>
    <message>
        <source>order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>Bestellstatus</translation>
    </message>
    <message>
        <source>order channel</source>
        <translation>Bestellkanal</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>number of days since the last order</source>
        <translation>die Zahl der Tage seit der letzten Bestellung</translation>
    </message>
</context>
<context>
    <name>RuleJson</name>
    <message>
        <source>The rule is larger than 1 MiB.</source>
        <translation>Die Regel ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>Make two rules of it.</source>
        <translation>Machen Sie zwei Regeln daraus.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Use only %1.</source>
        <translation>Verwenden Sie nur %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” is missing or not a text.</source>
        <translation>„%1“ fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>The rules must be joined by “and” or “or”.</source>
        <translation>Die Regeln müssen mit „and“ oder „or“ verbunden sein.</translation>
    </message>
    <message>
        <source>The value must be a single one or a plain list.</source>
        <translation>Der Wert muss ein einzelner oder eine einfache Liste sein.</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>Die Regel hat mehr als %n Bedingung oder Gruppe.</numerusform>
            <numerusform>Die Regel hat mehr als %n Bedingungen und Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Gruppen sind tiefer als %n Ebene verschachtelt.</numerusform>
            <numerusform>Gruppen sind tiefer als %n Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has no list of rules.</source>
        <translation>Die Gruppe hat keine Liste von Regeln.</translation>
    </message>
    <message>
        <source>Give “rules”; an empty list means everybody.</source>
        <translation>Geben Sie „rules“ an; eine leere Liste bedeutet alle.</translation>
    </message>
    <message>
        <source>Rules and combinators must take turns.</source>
        <translation>Regeln und Verknüpfungen müssen sich abwechseln.</translation>
    </message>
    <message>
        <source>A rule or a group is needed here.</source>
        <translation>Hier wird eine Regel oder eine Gruppe gebraucht.</translation>
    </message>
    <message>
        <source>Comparing two fields is not possible.</source>
        <translation>Zwei Felder zu vergleichen ist nicht möglich.</translation>
    </message>
    <message>
        <source>Compare the field with a value.</source>
        <translation>Vergleichen Sie das Feld mit einem Wert.</translation>
    </message>
    <message>
        <source>Only orders can be matched and counted.</source>
        <translation>Nur Bestellungen können abgeglichen und gezählt werden.</translation>
    </message>
    <message>
        <source>Give “%1” as the field.</source>
        <translation>Geben Sie „%1“ als Feld an.</translation>
    </message>
    <message>
        <source>The threshold must be a whole number of orders.</source>
        <translation>Die Schwelle muss eine ganze Zahl von Bestellungen sein.</translation>
    </message>
    <message>
        <source>Give 0, 1, 2 and so on; shares of the orders are not possible.</source>
        <translation>Geben Sie 0, 1, 2 und so weiter an; Anteile der Bestellungen sind nicht möglich.</translation>
    </message>
    <message>
        <source>A match has no operator of its own but “=”.</source>
        <translation>Ein „match“ hat keinen eigenen Operator außer „=“.</translation>
    </message>
    <message>
        <source>The mode of the match is not known.</source>
        <translation>Der Modus von „match“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use all, some, none, atLeast, atMost or exactly.</source>
        <translation>Verwenden Sie all, some, none, atLeast, atMost oder exactly.</translation>
    </message>
    <message>
        <source>A match needs a group of conditions on the orders.</source>
        <translation>Ein „match“ braucht eine Gruppe von Bedingungen zu den Bestellungen.</translation>
    </message>
    <message>
        <source>The figure is not known.</source>
        <translation>Die Kennzahl ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use count, sum, avg, min or max.</source>
        <translation>Verwenden Sie count, sum, avg, min oder max.</translation>
    </message>
    <message>
        <source>A group is needed here.</source>
        <translation>Hier wird eine Gruppe gebraucht.</translation>
    </message>
    <message>
        <source>A rule is a JSON object with “combinator” and “rules”.</source>
        <translation>Eine Regel ist ein JSON-Objekt mit „combinator“ und „rules“.</translation>
    </message>
</context>
<context>
    <name>RuleOperators</name>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist früher als</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>ist spätestens</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist später als</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>ist frühestens</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>endet nicht mit</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>liegt innerhalb der letzten</translation>
    </message>
    <message>
        <source>is not in the last</source>
        <translation>liegt nicht innerhalb der letzten</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>liegt innerhalb der nächsten</translation>
    </message>
    <message>
        <source>is older than</source>
        <translation>ist älter als</translation>
    </message>
    <message>
        <source>is during</source>
        <translation>liegt im Zeitraum</translation>
    </message>
    <message>
        <source>is not during</source>
        <translation>liegt nicht im Zeitraum</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>liegt nicht zwischen</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist einer von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keiner von</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
</context>
<context>
    <name>RuleReaders</name>
    <message>
        <source>There are no rules here.</source>
        <translation>Hier gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>Give at least one rule: an empty set would mean everybody.</source>
        <translation>Geben Sie mindestens eine Regel an: Keine Regel würde alle bedeuten.</translation>
    </message>
    <message>
        <source>“%1” is not an operator.</source>
        <translation>„%1“ ist kein Operator.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwenden Sie eines von %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>A whole number of days is needed here.</source>
        <translation>Hier wird eine ganze Zahl von Tagen gebraucht.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rule(s).</source>
        <translation>
            <numerusform>Es gibt mehr als %n Regel.</numerusform>
            <numerusform>Es gibt mehr als %n Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is needed here.</source>
        <translation>Hier wird eine Regel gebraucht.</translation>
    </message>
    <message>
        <source>Nothing says how this rule is joined to the next.</source>
        <translation>Nichts sagt, wie diese Regel mit der nächsten verbunden ist.</translation>
    </message>
    <message>
        <source>Give “logic”: AND or OR.</source>
        <translation>Geben Sie „logic“ an: AND oder OR.</translation>
    </message>
    <message>
        <source>A list of rules is needed here.</source>
        <translation>Hier wird eine Liste von Regeln gebraucht.</translation>
    </message>
    <message>
        <source>A group of rules is needed here.</source>
        <translation>Hier wird eine Gruppe von Regeln gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Gruppen sind tiefer als %n Ebene verschachtelt.</numerusform>
            <numerusform>Gruppen sind tiefer als %n Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group has one key, “and” or “or”.</source>
        <translation>Eine Gruppe hat einen Schlüssel, „and“ oder „or“.</translation>
    </message>
    <message>
        <source>An empty group would mean everybody: remove it.</source>
        <translation>Eine leere Gruppe würde alle bedeuten: Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Put one group inside the other.</source>
        <translation>Setzen Sie eine Gruppe in die andere.</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>Die Regel hat mehr als %n Bedingung oder Gruppe.</numerusform>
            <numerusform>Die Regel hat mehr als %n Bedingungen und Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule or a group is needed here.</source>
        <translation>Hier wird eine Regel oder eine Gruppe gebraucht.</translation>
    </message>
    <message>
        <source>“logic” and “operator” say the same thing.</source>
        <translation>„logic“ und „operator“ sagen dasselbe.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>The rule is not UTF-8 text.</source>
        <translation>Die Regel ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 ist früher als %2</translation>
    </message>
    <message>
        <source>%1 is on or before %2</source>
        <translation>%1 ist spätestens %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 ist später als %2</translation>
    </message>
    <message>
        <source>%1 is on or after %2</source>
        <translation>%1 ist frühestens %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 enthält nicht %2</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 does not begin with %2</source>
        <translation>%1 beginnt nicht mit %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 endet mit %2</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <translation>%1 endet nicht mit %2</translation>
    </message>
    <message>
        <source>%1 is in the last %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 liegt innerhalb der letzten %2</translation>
    </message>
    <message>
        <source>%1 is not in the last %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 liegt nicht innerhalb der letzten %2</translation>
    </message>
    <message>
        <source>%1 is in the next %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 liegt innerhalb der nächsten %2</translation>
    </message>
    <message>
        <source>%1 is older than %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 ist älter als %2</translation>
    </message>
    <message>
        <source>%1 is during %2</source>
        <comment>a date, a period such as last week</comment>
        <translation>%1 liegt im Zeitraum %2</translation>
    </message>
    <message>
        <source>%1 is not during %2</source>
        <comment>a date, a period such as last week</comment>
        <translation>%1 liegt nicht im Zeitraum %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
</context>
<context>
    <name>RuleSqlWriter</name>
    <message>
        <source>a test on orders inside another one</source>
        <translation>eine Bestellprüfung innerhalb einer anderen</translation>
    </message>
    <message>
        <source>a figure of text</source>
        <translation>eine Kennzahl über Text</translation>
    </message>
    <message>
        <source>a range of text</source>
        <translation>ein Bereich aus Text</translation>
    </message>
    <message>
        <source>a set of numbers for text</source>
        <translation>eine Zahlenmenge für Text</translation>
    </message>
    <message>
        <source>a text test on a number</source>
        <translation>eine Textprüfung bei einer Zahl</translation>
    </message>
    <message>
        <source>a customer&apos;s field inside a test on orders</source>
        <translation>ein Kundenfeld innerhalb einer Bestellprüfung</translation>
    </message>
    <message>
        <source>an order&apos;s field outside a test on orders</source>
        <translation>ein Bestellfeld außerhalb einer Bestellprüfung</translation>
    </message>
    <message>
        <source>The rule cannot be turned into a query: %1.</source>
        <translation>Die Regel lässt sich nicht in eine Abfrage umwandeln: %1.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>ein Operator</translation>
    </message>
    <message>
        <source>Use one of = != &lt; &lt;= &gt; &gt;=, in (…), between, contains, begins with, ends with, is null, in last 30 days, older than 3 months, during.</source>
        <translation>Verwenden Sie = != &lt; &lt;= &gt; &gt;=, in (…), between, contains, begins with, ends with, is null, in last 30 days, older than 3 months oder during.</translation>
    </message>
    <message>
        <source>“in”, “between” or “during”</source>
        <translation>„in“, „between“ oder „during“</translation>
    </message>
    <message>
        <source>To negate a condition, put NOT before its field.</source>
        <translation>Um eine Bedingung zu verneinen, setzen Sie NOT vor ihr Feld.</translation>
    </message>
    <message>
        <source>“contain”, “begin with” or “end with”</source>
        <translation>„contain“, „begin with“ oder „end with“</translation>
    </message>
    <message>
        <source>“last”</source>
        <translation>„last“</translation>
    </message>
    <message>
        <source>Put NOT before the field instead.</source>
        <translation>Setzen Sie stattdessen NOT vor das Feld.</translation>
    </message>
    <message>
        <source>“last” or “next”</source>
        <translation>„last“ oder „next“</translation>
    </message>
    <message>
        <source>Write “between 1000 and 5000”.</source>
        <translation>Schreiben Sie „between 1000 and 5000“.</translation>
    </message>
    <message>
        <source>a span of time</source>
        <translation>eine Zeitspanne</translation>
    </message>
    <message>
        <source>Write “%1 days”.</source>
        <translation>Schreiben Sie „%1 days“.</translation>
    </message>
    <message>
        <source>Write “30 days” or “3 months”.</source>
        <translation>Schreiben Sie „30 days“ oder „3 months“.</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>ein Zeitraum</translation>
    </message>
    <message>
        <source>Write “today”, “this week”, “last month”, “last 30 days” and so on.</source>
        <translation>Schreiben Sie „today“, „this week“, „last month“, „last 30 days“ und so weiter.</translation>
    </message>
    <message>
        <source>“%1d” cannot be compared with.</source>
        <translation>Mit „%1d“ lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Write “in last %1 days” or “older than %1 days”.</source>
        <translation>Schreiben Sie „in last %1 days“ oder „older than %1 days“.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>Write “30 days ago”.</source>
        <translation>Schreiben Sie „30 days ago“.</translation>
    </message>
    <message>
        <source>“%1d” is not a value.</source>
        <translation>„%1d“ ist kein Wert.</translation>
    </message>
    <message>
        <source>Write “%1 days ago”.</source>
        <translation>Schreiben Sie „%1 days ago“.</translation>
    </message>
    <message>
        <source>Write “is null” or “is not null”.</source>
        <translation>Schreiben Sie „is null“ oder „is not null“.</translation>
    </message>
    <message>
        <source>Put text in quotes.</source>
        <translation>Setzen Sie Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>Write “in (&quot;Pune&quot;, &quot;Delhi&quot;)”.</source>
        <translation>Schreiben Sie „in (&quot;Pune&quot;, &quot;Delhi&quot;)“.</translation>
    </message>
    <message>
        <source>It is not clear whether this is one number or several.</source>
        <translation>Es ist nicht klar, ob das eine Zahl ist oder mehrere.</translation>
    </message>
    <message>
        <source>In a list, write numbers without commas inside and put a space after each comma.</source>
        <translation>Schreiben Sie Zahlen in einer Liste ohne Kommas darin und setzen Sie nach jedem Komma ein Leerzeichen.</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>„,“ oder „)“</translation>
    </message>
    <message>
        <source>Put a text of several words in quotes.</source>
        <translation>Setzen Sie einen Text aus mehreren Wörtern in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A backslash must stand before a quote or a backslash.</source>
        <translation>Ein Backslash muss vor einem Anführungszeichen oder einem Backslash stehen.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash.</source>
        <translation>Schreiben Sie \\ für einen Backslash.</translation>
    </message>
    <message>
        <source>The quoted text does not end.</source>
        <translation>Der Text in Anführungszeichen endet nicht.</translation>
    </message>
    <message>
        <source>Put %1 behind it.</source>
        <translation>Setzen Sie %1 dahinter.</translation>
    </message>
    <message>
        <source>The name between backticks does not end.</source>
        <translation>Der Name zwischen Backticks endet nicht.</translation>
    </message>
    <message>
        <source>Put ` behind it.</source>
        <translation>Setzen Sie ` dahinter.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>„%1“ hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The rule is longer than 1,048,576 characters.</source>
        <translation>Die Regel ist länger als 1.048.576 Zeichen.</translation>
    </message>
    <message>
        <source>The rule ends where %1 is expected.</source>
        <translation>Die Regel endet, wo %1 erwartet wird.</translation>
    </message>
    <message>
        <source>“%1” stands where %2 is expected.</source>
        <translation>„%1“ steht, wo %2 erwartet wird.</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>Write “everyone” to mean everybody.</source>
        <translation>Schreiben Sie „everyone“, wenn alle gemeint sind.</translation>
    </message>
    <message>
        <source>AND or OR</source>
        <translation>AND oder OR</translation>
    </message>
    <message>
        <source>There is one “)” too many.</source>
        <translation>Eine „)“ ist zu viel.</translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Gruppen sind tiefer als %n Ebene verschachtelt.</numerusform>
            <numerusform>Gruppen sind tiefer als %n Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule flatter.</source>
        <translation>Machen Sie die Regel flacher.</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>Die Regel hat mehr als %n Bedingung oder Gruppe.</numerusform>
            <numerusform>Die Regel hat mehr als %n Bedingungen und Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>AND, OR or “)”</source>
        <translation>AND, OR oder „)“</translation>
    </message>
    <message>
        <source>Begin a condition with the name of a field.</source>
        <translation>Beginnen Sie eine Bedingung mit dem Namen eines Felds.</translation>
    </message>
    <message>
        <source>a whole number of orders</source>
        <translation>eine ganze Zahl von Bestellungen</translation>
    </message>
    <message>
        <source>Write “at least 2 orders where (amount &gt; 500)”.</source>
        <translation>Schreiben Sie „at least 2 orders where (amount &gt; 500)“.</translation>
    </message>
    <message>
        <source>Put the condition on the orders in parentheses.</source>
        <translation>Setzen Sie die Bedingung zu den Bestellungen in Klammern.</translation>
    </message>
    <message>
        <source>“orders” or “orders.amount”</source>
        <translation>„orders“ oder „orders.amount“</translation>
    </message>
    <message>
        <source>Write “sum(orders.amount where status = completed) &gt; 500”.</source>
        <translation>Schreiben Sie „sum(orders.amount where status = completed) &gt; 500“.</translation>
    </message>
    <message>
        <source>“where” or “)”</source>
        <translation>„where“ oder „)“</translation>
    </message>
</context>
<context>
    <name>RuleValues</name>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>Give a number such as 1500 or 99.50.</source>
        <translation>Geben Sie eine Zahl wie 1500 oder 99.50 an.</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 ist kein Tag.</translation>
    </message>
    <message>
        <source>Write a day as 2025-05-31, or “today”, or “30 days ago”.</source>
        <translation>Schreiben Sie einen Tag als 2025-05-31, „today“ oder „30 days ago“.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>“between” needs two values.</source>
        <translation>„between“ braucht zwei Werte.</translation>
    </message>
    <message>
        <source>Give both ends, such as [1000, 5000].</source>
        <translation>Geben Sie beide Grenzen an, etwa [1000, 5000].</translation>
    </message>
    <message>
        <source>%1 is not a span of time.</source>
        <translation>%1 ist keine Zeitspanne.</translation>
    </message>
    <message>
        <source>Write a number of days, weeks, months or years: “30 days”.</source>
        <translation>Schreiben Sie eine Anzahl von Tagen, Wochen, Monaten oder Jahren: „30 days“.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 is not a period.</source>
        <translation>%1 ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Write “today”, “this week”, “last month”, “next year” and so on.</source>
        <translation>Schreiben Sie „today“, „this week“, „last month“, „next year“ und so weiter.</translation>
    </message>
    <message>
        <source>A list of values is needed here.</source>
        <translation>Hier wird eine Liste von Werten gebraucht.</translation>
    </message>
    <message>
        <source>Give at least one value, such as [&quot;Pune&quot;].</source>
        <translation>Geben Sie mindestens einen Wert an, etwa [&quot;Pune&quot;].</translation>
    </message>
    <message>
        <source>The missing value</source>
        <translation>Der fehlende Wert</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>any order</source>
        <translation>jede Bestellung</translation>
    </message>
    <message>
        <source>every customer</source>
        <translation>jeder Kunde</translation>
    </message>
    <message>
        <source>it is not the case that (%1)</source>
        <translation>es gilt nicht: (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1, für die gilt: %2</translation>
    </message>
    <message>
        <source>there is an order</source>
        <translation>es gibt eine Bestellung</translation>
    </message>
    <message>
        <source>there are orders, and for each of them %1</source>
        <translation>es gibt Bestellungen, und für jede davon gilt: %1</translation>
    </message>
    <message>
        <source>there is at least one order</source>
        <translation>es gibt mindestens eine Bestellung</translation>
    </message>
    <message>
        <source>there is no order</source>
        <translation>es gibt keine Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>there are at least %n order(s)</source>
        <translation>
            <numerusform>es gibt mindestens %n Bestellung</numerusform>
            <numerusform>es gibt mindestens %n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are at most %n order(s)</source>
        <translation>
            <numerusform>es gibt höchstens %n Bestellung</numerusform>
            <numerusform>es gibt höchstens %n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are exactly %n order(s)</source>
        <translation>
            <numerusform>es gibt genau %n Bestellung</numerusform>
            <numerusform>es gibt genau %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of orders</source>
        <translation>die Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>the number of orders where %1</source>
        <translation>die Anzahl der Bestellungen, für die gilt: %1,</translation>
    </message>
    <message>
        <source>the sum of the %1</source>
        <translation>die Summe von %1</translation>
    </message>
    <message>
        <source>the average %1</source>
        <translation>der Durchschnitt von %1</translation>
    </message>
    <message>
        <source>the lowest %1</source>
        <translation>das Minimum von %1</translation>
    </message>
    <message>
        <source>the highest %1</source>
        <translation>das Maximum von %1</translation>
    </message>
    <message>
        <source>%1 of the orders where %2</source>
        <translation>%1 der Bestellungen, für die gilt: %2,</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>subject, unknown operator, value</comment>
        <translation>%1 „%2“ %3</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 vor heute</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>%1 ab heute</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>It was due to be launched on %1, but Muster was not running or could not reach the database then. Launch it now, or choose another time.</source>
        <translation>Sie sollte am %1 gestartet werden, aber Muster lief da nicht oder konnte die Datenbank nicht erreichen. Starten Sie sie jetzt oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>It could not be launched at its time. %1</source>
        <translation>Sie konnte nicht zur geplanten Zeit gestartet werden. %1</translation>
    </message>
    <message>
        <source>Write it like 2026-12-01 10:00</source>
        <translation>Schreiben Sie es wie 2026-12-01 10:00</translation>
    </message>
    <message>
        <source>“%1” is not a date and time</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>In the zone %1 the clocks skip %2</source>
        <translation>In der Zeitzone %1 überspringen die Uhren %2</translation>
    </message>
    <message>
        <source>Choose a time before or after</source>
        <translation>Wählen Sie eine Zeit davor oder danach</translation>
    </message>
    <message>
        <source>%1 has passed already</source>
        <translation>%1 ist schon vorbei</translation>
    </message>
    <message>
        <source>Choose a time to come</source>
        <translation>Wählen Sie eine künftige Zeit</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The picture cannot be saved.</source>
        <translation>Das Bild kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Name a folder that you can write to.</source>
        <translation>Nennen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1: “%2” is not there.</source>
        <translation>%1: „%2“ ist nicht da.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>%1 (no keyring is used: %2)</source>
        <translation>%1 (es wird kein Schlüsselbund verwendet: %2)</translation>
    </message>
    <message>
        <source>MUSTER_KEYRING is off</source>
        <translation>MUSTER_KEYRING ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The secret could not be saved: %1.</source>
        <translation>Das Geheimnis konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>the file %1, sealed with a key file that only this user can read</source>
        <translation>die Datei %1, versiegelt mit einer Schlüsseldatei, die nur dieser Benutzer lesen kann</translation>
    </message>
    <message>
        <source>the file %1, sealed with your passphrase</source>
        <translation>die Datei %1, versiegelt mit Ihrer Passphrase</translation>
    </message>
    <message>
        <source>The secrets cannot be read: %1.</source>
        <translation>Die Geheimnisse können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is not a file of secrets that Muster understands.</source>
        <translation>Das ist keine Datei mit Geheimnissen, die Muster versteht.</translation>
    </message>
    <message>
        <source>Move it away and enter the secrets again.</source>
        <translation>Schieben Sie sie beiseite und geben Sie die Geheimnisse erneut ein.</translation>
    </message>
    <message>
        <source>The key of the secrets cannot be read: %1.</source>
        <translation>Der Schlüssel der Geheimnisse kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The key of the secrets is damaged.</source>
        <translation>Der Schlüssel der Geheimnisse ist beschädigt.</translation>
    </message>
    <message>
        <source>Move it and secrets.json away and enter the secrets again.</source>
        <translation>Schieben Sie ihn und secrets.json beiseite und geben Sie die Geheimnisse erneut ein.</translation>
    </message>
    <message>
        <source>The secrets are sealed with a passphrase.</source>
        <translation>Die Geheimnisse sind mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>The secrets were saved without a passphrase.</source>
        <translation>Die Geheimnisse wurden ohne Passphrase gespeichert.</translation>
    </message>
    <message>
        <source>Unset MUSTER_PASSPHRASE, or move the file away and enter the secrets again.</source>
        <translation>Heben Sie MUSTER_PASSPHRASE auf oder schieben Sie die Datei beiseite und geben Sie die Geheimnisse erneut ein.</translation>
    </message>
    <message>
        <source>There is not enough memory to unseal the secrets.</source>
        <translation>Zum Entsiegeln der Geheimnisse reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made.</source>
        <translation>Der Ordner für Geheimnisse kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it.</source>
        <translation>Prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>Another program is using the secrets.</source>
        <translation>Ein anderes Programm verwendet die Geheimnisse.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The secret cannot be unsealed.</source>
        <translation>Das Geheimnis kann nicht entsiegelt werden.</translation>
    </message>
    <message>
        <source>Check MUSTER_PASSPHRASE, or enter the secret again.</source>
        <translation>Prüfen Sie MUSTER_PASSPHRASE oder geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of the other secrets.</source>
        <translation>Die Passphrase ist nicht die der anderen Geheimnisse.</translation>
    </message>
    <message>
        <source>Check MUSTER_PASSPHRASE.</source>
        <translation>Prüfen Sie MUSTER_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Enter this secret again, or remove it.</source>
        <translation>Geben Sie dieses Geheimnis erneut ein oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>These secrets are not in a file of Muster’s.</source>
        <translation>Diese Geheimnisse liegen nicht in einer Datei von Muster.</translation>
    </message>
    <message>
        <source>Enter it in the settings under “Vendor accounts”, or set MUSTER_PASSPHRASE to it.</source>
        <translation>Geben Sie sie in den Einstellungen unter „Versanddienst-Konten“ ein, oder setzen Sie MUSTER_PASSPHRASE darauf.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these secrets.</source>
        <translation>Das ist nicht die Passphrase dieser Geheimnisse.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language.</source>
        <translation>Prüfen Sie die Großschreibung und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>Geben Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>a sealed file of Muster’s, which is made when the first secret is entered</source>
        <translation>eine versiegelte Datei von Muster, die beim ersten Geheimnis angelegt wird</translation>
    </message>
</context>
<context>
    <name>SegmentPresets</name>
    <message>
        <source>First-time buyers</source>
        <translation>Erstkäufer</translation>
    </message>
    <message>
        <source>One order so far, in the last 90 days.</source>
        <translation>Bisher eine Bestellung, in den letzten 90 Tagen.</translation>
    </message>
    <message>
        <source>Big spenders</source>
        <translation>Umsatzstarke Kunden</translation>
    </message>
    <message>
        <source>Frequent buyers</source>
        <translation>Häufige Käufer</translation>
    </message>
    <message>
        <source>At least three orders within a year.</source>
        <translation>Mindestens drei Bestellungen innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Zurzeit aktiv</translation>
    </message>
    <message>
        <source>Ordered in the last 30 days.</source>
        <translation>In den letzten 30 Tagen bestellt.</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>Inaktive Kunden</translation>
    </message>
    <message>
        <source>Have ordered, but not in the last 180 days.</source>
        <translation>Haben bestellt, aber nicht in den letzten 180 Tagen.</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>Once good customers: spent a lot, silent for 90 days or more.</source>
        <translation>Einst gute Kunden: viel Umsatz, seit mindestens 90 Tagen still.</translation>
    </message>
    <message>
        <source>Never ordered</source>
        <translation>Nie bestellt</translation>
    </message>
    <message>
        <source>Are known, but have not bought anything yet.</source>
        <translation>Sind bekannt, haben aber noch nichts gekauft.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Registered in the last 30 days.</source>
        <translation>In den letzten 30 Tagen registriert.</translation>
    </message>
    <message>
        <source>Got at least three messages and opened none.</source>
        <translation>Haben mindestens drei Nachrichten erhalten und keine geöffnet.</translation>
    </message>
    <message>
        <source>Spent more than %1 in all.</source>
        <translation>Insgesamt mehr als %1 Umsatz.</translation>
    </message>
    <message>
        <source>Never open messages</source>
        <translation>Öffnen nie Nachrichten</translation>
    </message>
</context>
<context>
    <name>SegmentRepository</name>
    <message numerus="yes">
        <source>%n campaign(s) use this segment: %1</source>
        <translation>
            <numerusform>%n Kampagne verwendet dieses Segment: %1</numerusform>
            <numerusform>%n Kampagnen verwenden dieses Segment: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no segment %1</source>
        <translation>Es gibt kein Segment %1</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;</source>
        <translation>Es gibt kein Segment &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>The segment has no name</source>
        <translation>Das Segment hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Bitte angeben</translation>
    </message>
    <message>
        <source>There is a segment of this name already</source>
        <translation>Ein Segment mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Give drafts another segment, or delete them; what was sent keeps its segment</source>
        <translation>Geben Sie Entwürfen ein anderes Segment oder löschen Sie sie; was gesendet wurde, behält sein Segment</translation>
    </message>
</context>
<context>
    <name>SegmentSizes</name>
    <message>
        <source>Counting the segments was cancelled.</source>
        <translation>Das Zählen der Segmente wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>&quot;%1&quot; ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>write a name such as Asia/Kolkata</source>
        <translation>einen Namen wie Asia/Kolkata schreiben</translation>
    </message>
    <message>
        <source>The workspace&apos;s key is missing or damaged.</source>
        <translation>Der Schlüssel des Arbeitsbereichs fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>migrate the workspace, or restore a backup</source>
        <translation>den Arbeitsbereich migrieren oder eine Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SimulatedVendor</name>
    <message>
        <source>The ledger cannot be kept: %1.</source>
        <translation>Das Protokoll kann nicht geführt werden: %1.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Prüfen Sie den Ordner, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>There is no usable id.</source>
        <translation>Eine brauchbare ID fehlt.</translation>
    </message>
    <message>
        <source>There is no known channel.</source>
        <translation>Ein bekannter Kanal fehlt.</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>Der Empfänger fehlt.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1.</source>
        <translation>Der Inhalt ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>There is no list of messages.</source>
        <translation>Die Liste der Nachrichten fehlt.</translation>
    </message>
</context>
<context>
    <name>SimulatorOptions</name>
    <message>
        <source>%1 is not a share.</source>
        <translation>%1 ist kein Anteil.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>Geben Sie eine Zahl von 0 bis 1 an.</translation>
    </message>
    <message>
        <source>%1-%2 is not a range of milliseconds.</source>
        <translation>%1-%2 ist kein Bereich in Millisekunden.</translation>
    </message>
    <message>
        <source>Give the shorter time first, and at most a day.</source>
        <translation>Geben Sie die kürzere Zeit zuerst an und höchstens einen Tag.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 an.</translation>
    </message>
    <message>
        <source>There is no secret to sign callbacks with.</source>
        <translation>Es gibt kein Geheimnis zum Signieren der Rückmeldungen.</translation>
    </message>
    <message>
        <source>Give the callback secret (whsec_…) of the account.</source>
        <translation>Geben Sie das Rückmelde-Geheimnis (whsec_…) des Kontos an.</translation>
    </message>
</context>
<context>
    <name>SingleSend</name>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The campaign&apos;s audience is empty.</source>
        <translation>Die Zielgruppe der Kampagne ist leer.</translation>
    </message>
    <message>
        <source>Name a customer for the test.</source>
        <translation>Nennen Sie einen Kunden für den Test.</translation>
    </message>
    <message>
        <source>The test needs somebody to go to.</source>
        <translation>Der Test braucht jemanden, an den er geht.</translation>
    </message>
    <message>
        <source>Give an address of your own.</source>
        <translation>Geben Sie eine eigene Adresse an.</translation>
    </message>
    <message>
        <source>A test from Muster</source>
        <translation>Ein Test von Muster</translation>
    </message>
    <message>
        <source>This is a test of the vendor account “%1”. It works.</source>
        <translation>Das ist ein Test des Versanddienst-Kontos „%1“. Es funktioniert.</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The database server takes no more connections.</source>
        <translation>Der Datenbankserver nimmt keine weiteren Verbindungen an.</translation>
    </message>
    <message>
        <source>try again later, or raise the server&apos;s limit of connections</source>
        <translation>später erneut versuchen oder die Verbindungsgrenze des Servers erhöhen</translation>
    </message>
    <message>
        <source>The database server does not accept this user or password.</source>
        <translation>Der Datenbankserver akzeptiert diesen Benutzer oder das Passwort nicht.</translation>
    </message>
    <message>
        <source>check the user in the address and the password</source>
        <translation>den Benutzer in der Adresse und das Passwort prüfen</translation>
    </message>
    <message>
        <source>The database user has no right to do this.</source>
        <translation>Der Datenbankbenutzer hat dazu kein Recht.</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator for rights on this database</source>
        <translation>beim Administrator des Servers Rechte an dieser Datenbank erbitten</translation>
    </message>
    <message>
        <source>The database server has no database &quot;%1&quot;.</source>
        <translation>Der Datenbankserver hat keine Datenbank &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>check the name in the address, or have the database created</source>
        <translation>den Namen in der Adresse prüfen oder die Datenbank anlegen lassen</translation>
    </message>
    <message>
        <source>The database can only be read, not changed.</source>
        <translation>Die Datenbank kann nur gelesen, nicht geändert werden.</translation>
    </message>
    <message>
        <source>check the rights on the file and its folder</source>
        <translation>die Rechte an der Datei und ihrem Ordner prüfen</translation>
    </message>
    <message>
        <source>connect to the server&apos;s primary, not to a copy of it</source>
        <translation>mit dem primären Server verbinden, nicht mit einer Kopie</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Die Datenbankdatei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>check that its folder exists and that you may write there</source>
        <translation>prüfen, ob ihr Ordner vorhanden ist und Sie dort schreiben dürfen</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>Die Datei ist keine Datenbank.</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>eine andere Datei wählen</translation>
    </message>
    <message>
        <source>There is no room left for the database.</source>
        <translation>Für die Datenbank ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>free some space on this disk and try again</source>
        <translation>auf diesem Datenträger Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>free some space on the database server&apos;s disk and try again</source>
        <translation>auf dem Datenträger des Datenbankservers Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <translation>aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The database&apos;s disk cannot be read or written.</source>
        <translation>Der Datenträger der Datenbank kann nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>check the disk and its connection</source>
        <translation>den Datenträger und seine Verbindung prüfen</translation>
    </message>
    <message>
        <source>A text is longer than the database can keep.</source>
        <translation>Ein Text ist länger, als die Datenbank aufnehmen kann.</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>ihn kürzen</translation>
    </message>
    <message>
        <source>There is such an entry already.</source>
        <translation>Einen solchen Eintrag gibt es schon.</translation>
    </message>
    <message>
        <source>The database ran out of memory.</source>
        <translation>Der Datenbank ist der Speicher ausgegangen.</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>andere Programme schließen und erneut versuchen</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>Die Datenbank hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to the database server is broken.</source>
        <translation>Die Verbindung zum Datenbankserver ist unterbrochen.</translation>
    </message>
    <message>
        <source>check that the server runs and can be reached, then try again</source>
        <translation>prüfen, ob der Server läuft und erreichbar ist, dann erneut versuchen</translation>
    </message>
    <message>
        <source>The database is in use by someone else just now.</source>
        <translation>Die Datenbank wird gerade von jemand anderem verwendet.</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>erneut versuchen</translation>
    </message>
    <message>
        <source>The database gave up because it took too long.</source>
        <translation>Die Datenbank hat aufgegeben, weil es zu lange dauerte.</translation>
    </message>
    <message>
        <source>raise the server&apos;s time limit for statements</source>
        <translation>das Zeitlimit des Servers für Anweisungen erhöhen</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation>Der Datenbankserver antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>SuppressionRepository</name>
    <message>
        <source>There is no address to suppress</source>
        <translation>Es gibt keine Adresse zum Sperren</translation>
    </message>
    <message>
        <source>This address is not on the suppression list</source>
        <translation>Diese Adresse steht nicht auf der Sperrliste</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First word of the name</source>
        <translation>Erstes Wort des Namens</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>What they have spent</source>
        <translation>Umsatz des Kunden</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>Anzahl der Besuche</translation>
    </message>
    <message>
        <source>Day of the last order</source>
        <translation>Tag der letzten Bestellung</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>Tag der Registrierung</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>This merge tag is not complete.</source>
        <translation>Dieser Platzhalter ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Write it like {{name}} or {{name|friend}}.</source>
        <translation>Schreiben Sie ihn wie {{name}} oder {{name|zusammen}}.</translation>
    </message>
    <message>
        <source>This quoted text is not closed.</source>
        <translation>Dieser Text in Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>End it with a quotation mark before }}.</source>
        <translation>Beenden Sie ihn mit einem Anführungszeichen vor }}.</translation>
    </message>
    <message>
        <source>Known tags are %1.</source>
        <translation>Bekannte Platzhalter sind %1.</translation>
    </message>
    <message>
        <source>Did you mean {{%1}}?</source>
        <translation>Meinten Sie {{%1}}?</translation>
    </message>
    <message>
        <source>For the text itself write %1.</source>
        <translation>Für den Text selbst schreiben Sie %1.</translation>
    </message>
    <message>
        <source>This merge tag has no name.</source>
        <translation>Dieser Platzhalter hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is no merge tag “%1”.</source>
        <translation>Es gibt keinen Platzhalter „%1“.</translation>
    </message>
    <message>
        <source>A merge tag cannot stand in an attribute without quotation marks.</source>
        <translation>Ein Platzhalter kann nicht in einem Attribut ohne Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Put the attribute&apos;s value in quotation marks.</source>
        <translation>Setzen Sie den Wert des Attributs in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A merge tag cannot stand in a tag&apos;s name, a comment, a script or a style.</source>
        <translation>Ein Platzhalter kann nicht im Namen eines Tags, in einem Kommentar, Skript oder Stil stehen.</translation>
    </message>
    <message>
        <source>Use it in the text, or in a quoted attribute such as alt or href.</source>
        <translation>Verwenden Sie ihn im Text oder in einem Attribut mit Anführungszeichen wie alt oder href.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more problem(s))</source>
        <translation>
            <numerusform>(und %n weiteres Problem)</numerusform>
            <numerusform>(und %n weitere Probleme)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>This text has to be one line, without control characters.</source>
        <translation>Dieser Text muss eine einzige Zeile ohne Steuerzeichen sein.</translation>
    </message>
    <message>
        <source>Remove the line break or control character.</source>
        <translation>Entfernen Sie den Zeilenumbruch oder das Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>It cannot be kept at the moment; please send it again.</source>
        <translation>Es kann zurzeit nicht gespeichert werden; bitte erneut senden.</translation>
    </message>
    <message>
        <source>It cannot be verified at the moment; please send it again.</source>
        <translation>Es kann zurzeit nicht geprüft werden; bitte erneut senden.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>“%1” is not an encoding that can be read.</source>
        <translation>„%1“ ist keine lesbare Kodierung.</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16LE, WINDOWS-1252 or KOI8-R.</source>
        <translation>Verwenden Sie einen Namen wie UTF-8, UTF-16LE, WINDOWS-1252 oder KOI8-R.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>“%1” is not an order status; the statuses are %2.</source>
        <translation>„%1“ ist kein Bestellstatus; möglich sind %2.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>VendorAccount</name>
    <message>
        <source>A request cannot carry %1 messages</source>
        <translation>Eine Anfrage kann nicht %1 Nachrichten aufnehmen</translation>
    </message>
    <message>
        <source>Choose a batch of 1 to %1</source>
        <translation>Wählen Sie ein Paket von 1 bis %1</translation>
    </message>
    <message>
        <source>%1 requests at once are not possible</source>
        <translation>%1 Anfragen zugleich sind nicht möglich</translation>
    </message>
    <message>
        <source>Choose 1 to %1</source>
        <translation>Wählen Sie 1 bis %1</translation>
    </message>
    <message>
        <source>%1 messages a second are not possible</source>
        <translation>%1 Nachrichten je Sekunde sind nicht möglich</translation>
    </message>
    <message>
        <source>Choose 0 for no limit, or up to %1</source>
        <translation>Wählen Sie 0 für unbegrenzt oder höchstens %1</translation>
    </message>
</context>
<context>
    <name>VendorAccountRepository</name>
    <message>
        <source>This cannot be the name of a vendor account</source>
        <translation>So kann ein Versanddienst-Konto nicht heißen</translation>
    </message>
    <message>
        <source>Use 1 to 64 of the characters A-Z, a-z, 0-9, - and _</source>
        <translation>Verwenden Sie 1 bis 64 der Zeichen A-Z, a-z, 0-9, - und _</translation>
    </message>
    <message>
        <source>The kind of vendor is missing</source>
        <translation>Die Art des Versanddienstes fehlt</translation>
    </message>
    <message>
        <source>The vendor&apos;s address is missing or not a URL</source>
        <translation>Die Adresse des Versanddienstes fehlt oder ist keine URL</translation>
    </message>
    <message>
        <source>Give an address such as https://vendor.example/send</source>
        <translation>Geben Sie eine Adresse wie https://vendor.example/send an</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) use this vendor account</source>
        <translation>
            <numerusform>%n Kampagne verwendet dieses Versanddienst-Konto</numerusform>
            <numerusform>%n Kampagnen verwenden dieses Versanddienst-Konto</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no vendor account %1</source>
        <translation>Es gibt kein Versanddienst-Konto %1</translation>
    </message>
    <message>
        <source>There is no vendor account &quot;%1&quot;</source>
        <translation>Es gibt kein Versanddienst-Konto &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is a vendor account of this name already</source>
        <translation>Ein Versanddienst-Konto mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>This cannot be the price of 1,000 messages</source>
        <translation>Das kann nicht der Preis von 1.000 Nachrichten sein</translation>
    </message>
    <message>
        <source>Give what the vendor charges, or nothing where it is not known</source>
        <translation>Geben Sie an, was der Versanddienst berechnet, oder nichts, wenn es nicht bekannt ist</translation>
    </message>
    <message>
        <source>Give drafts another account, or delete them; what was sent keeps its account</source>
        <translation>Geben Sie Entwürfen ein anderes Konto oder löschen Sie sie; was gesendet wurde, behält sein Konto</translation>
    </message>
</context>
<context>
    <name>VendorAccounts</name>
    <message>
        <source>There is a vendor account of this name already.</source>
        <translation>Ein Versanddienst-Konto mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The secret of the vendor account is not on this computer.</source>
        <translation>Das Geheimnis des Versanddienst-Kontos liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Enter it here as well (in a terminal: “musterctl vendor set”). Secrets are never kept in the database.</source>
        <translation>Geben Sie es auch hier ein (im Terminal: „musterctl vendor set“). Geheimnisse werden nie in der Datenbank aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose another name, or change that account (in a terminal: “musterctl vendor set”).</source>
        <translation>Wählen Sie einen anderen Namen oder ändern Sie jenes Konto (im Terminal: „musterctl vendor set“).</translation>
    </message>
</context>
<context>
    <name>VendorRegistry</name>
    <message>
        <source>There is no vendor of the kind “%1”.</source>
        <translation>Es gibt keinen Versanddienst der Art „%1“.</translation>
    </message>
    <message>
        <source>Known kinds: %1.</source>
        <translation>Bekannte Arten: %1.</translation>
    </message>
</context>
<context>
    <name>WebhookSignature</name>
    <message>
        <source>This is not a webhook secret.</source>
        <translation>Das ist kein Webhook-Geheimnis.</translation>
    </message>
    <message>
        <source>A secret is “whsec_” and the base64 of 24 to 64 bytes.</source>
        <translation>Ein Geheimnis besteht aus „whsec_“ und 24 bis 64 Bytes in Base64.</translation>
    </message>
    <message>
        <source>The request is not signed.</source>
        <translation>Die Anfrage ist nicht signiert.</translation>
    </message>
    <message>
        <source>The request&apos;s time stamp is more than five minutes off.</source>
        <translation>Der Zeitstempel der Anfrage weicht um mehr als fünf Minuten ab.</translation>
    </message>
    <message>
        <source>Check the clocks of both machines.</source>
        <translation>Prüfen Sie die Uhren beider Rechner.</translation>
    </message>
    <message>
        <source>The request&apos;s signature does not match.</source>
        <translation>Die Signatur der Anfrage stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace has version %1 and this program needs version %2.</source>
        <translation>Der Arbeitsbereich hat Version %1, und dieses Programm braucht Version %2.</translation>
    </message>
    <message>
        <source>Run “musterctl migrate” once nobody else is working on it.</source>
        <translation>Führen Sie „musterctl migrate“ aus, sobald niemand sonst darin arbeitet.</translation>
    </message>
    <message>
        <source>Bringing it up to date takes a moment. Older versions of Muster cannot open it afterwards.</source>
        <translation>Das Aktualisieren dauert einen Moment. Ältere Versionen von Muster können ihn danach nicht mehr öffnen.</translation>
    </message>
</context>
<context>
    <name>muster::delivery::AccountPipeline</name>
    <message>
        <source>The vendor account cannot be used</source>
        <translation>Das Versanddienst-Konto kann nicht verwendet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in a row were lost for the same reason, so the rest was held back: %1</source>
        <translation>
            <numerusform>%n Nachricht ging aus demselben Grund verloren, deshalb wurde der Rest zurückgehalten: %1</numerusform>
            <numerusform>%n Nachrichten nacheinander gingen aus demselben Grund verloren, deshalb wurde der Rest zurückgehalten: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::AccountBar</name>
    <message>
        <source>How many recipients are in each state</source>
        <translation>Wie viele Empfänger in welchem Zustand sind</translation>
    </message>
</context>
<context>
    <name>muster::gui::AccountTiles</name>
    <message>
        <source>would be new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>zu ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>would stay as they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>abzulehnen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>Leerzeilen</translation>
    </message>
    <message>
        <source>would be replaced by a later row</source>
        <translation>würden durch eine spätere Zeile ersetzt</translation>
    </message>
    <message>
        <source>replaced by a later row</source>
        <translation>durch eine spätere Zeile ersetzt</translation>
    </message>
</context>
<context>
    <name>muster::gui::AccountView</name>
    <message>
        <source>%1 in total: everybody who was in the segment at launch.</source>
        <translation>Insgesamt %1: alle, die beim Start im Segment waren.</translation>
    </message>
    <message>
        <source>%1 in total, but %2 were planned at launch. Check the workspace in the settings.</source>
        <translation>Insgesamt %1, beim Start waren jedoch %2 geplant. Prüfen Sie den Arbeitsbereich in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>muster::gui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How Muster looks on this computer.</source>
        <translation>Wie Muster auf diesem Computer aussieht.</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>muster::gui::AudiencePanel</name>
    <message>
        <source>Other cities</source>
        <translation>Andere Städte</translation>
    </message>
    <message>
        <source>City not known</source>
        <translation>Stadt unbekannt</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>over a year ago</source>
        <translation>vor über einem Jahr</translation>
    </message>
    <message>
        <source>never ordered</source>
        <translation>nie bestellt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Customers in this segment</source>
        <translation>Kunden in diesem Segment</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>The rule in words</source>
        <translation>Die Regel in Worten</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>Some of the customers in this segment</source>
        <translation>Einige der Kunden in diesem Segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>There are no customers yet. Import some first.</source>
        <translation>Es gibt noch keine Kunden. Importieren Sie zuerst welche.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 von %2 Kunden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from the first amount, below the second</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>91 to 180 days ago</source>
        <translation>vor 91 bis 180 Tagen</translation>
    </message>
    <message>
        <source>31 to 90 days ago</source>
        <translation>vor 31 bis 90 Tagen</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>181 to 365 days ago</source>
        <translation>vor 181 bis 365 Tagen</translation>
    </message>
</context>
<context>
    <name>muster::gui::Banners</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignEditor</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Segment wählen</translation>
    </message>
    <message>
        <source>Choose a vendor account</source>
        <translation>Versanddienst-Konto wählen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Add a vendor account</source>
        <translation>Versanddienst-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add a vendor account in the settings</source>
        <translation>Versanddienst-Konto in den Einstellungen hinzufügen</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Vendor account</source>
        <translation>Versanddienst-Konto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Dear {{first_name|friend}}, …</source>
        <translation>Hallo {{first_name|zusammen}}, …</translation>
    </message>
    <message>
        <source>HTML of the message</source>
        <translation>HTML der Nachricht</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dear {{first_name|friend}}, …&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hallo {{first_name|zusammen}}, …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Form of the message</source>
        <translation>Form der Nachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML (optional)</source>
        <translation>HTML (optional)</translation>
    </message>
    <message>
        <source>Type {{ for what is known about the recipient.</source>
        <translation>{{ eingeben, um Angaben zum Empfänger einzufügen.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Vor dem Versand</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 of %2 in the segment will get it</source>
        <translation>Geht an %1 von %2 im Segment</translation>
    </message>
    <message>
        <source>The campaign cannot be sent yet.</source>
        <translation>Die Kampagne kann noch nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Checks and preview</source>
        <translation>Prüfungen und Vorschau</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignList</name>
    <message>
        <source>Search in campaigns and segments</source>
        <translation>Kampagnen und Segmente durchsuchen</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Kampagnen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Keine passende Kampagne</translation>
    </message>
    <message>
        <source>Change the search or the filter.</source>
        <translation>Ändern Sie die Suche oder den Filter.</translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation>Alle Kampagnen anzeigen</translation>
    </message>
    <message>
        <source>Write your first campaign</source>
        <translation>Erstellen Sie Ihre erste Kampagne</translation>
    </message>
    <message>
        <source>A campaign is one message to everybody in a segment. Muster sends it and shows what became of every single one.</source>
        <translation>Eine Kampagne ist eine Nachricht an alle in einem Segment. Muster versendet sie und zeigt für jeden Empfänger, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignModel</name>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignsPage</name>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Prüfen und senden</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The vendor accepted the test for %1.</source>
        <translation>Der Versanddienst hat den Test für %1 angenommen.</translation>
    </message>
    <message>
        <source>The vendor did not accept the test for %1.</source>
        <translation>Der Versanddienst hat den Test für %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>E-mail address that gets the message as the preview shows it</source>
        <translation>E-Mail-Adresse, die die Nachricht wie in der Vorschau erhält</translation>
    </message>
    <message>
        <source>Phone number that gets the message as the preview shows it</source>
        <translation>Telefonnummer, die die Nachricht wie in der Vorschau erhält</translation>
    </message>
    <message>
        <source>Address that gets the message as the preview shows it</source>
        <translation>Adresse, die die Nachricht wie in der Vorschau erhält</translation>
    </message>
</context>
<context>
    <name>muster::gui::Changes</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The change was undone</source>
        <translation>Die Änderung wurde rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>muster::gui::Chart</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChartCanvas</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation>Zahlen speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save as page (PDF)…</source>
        <translation>Als Seite speichern (PDF)…</translation>
    </message>
    <message>
        <source>Show as table, save</source>
        <translation>Als Tabelle anzeigen, speichern</translation>
    </message>
    <message>
        <source>%1: show as table or save</source>
        <comment>title of a chart</comment>
        <translation>%1: als Tabelle anzeigen oder speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the numbers of the chart</source>
        <translation>Zahlen des Diagramms speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart as a page</source>
        <translation>Diagramm als Seite speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Das Diagramm wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>muster::gui::CheckStep</name>
    <message numerus="yes">
        <source>%1 row(s) cannot be used as they are.</source>
        <translation>
            <numerusform>%1 Zeile ist so nicht verwendbar.</numerusform>
            <numerusform>%1 Zeilen sind so nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>&amp;Update it</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>What the file says replaces what is stored. Empty cells erase nothing.</source>
        <translation>Die Angaben der Datei ersetzen die gespeicherten. Leere Zellen löschen nichts.</translation>
    </message>
    <message>
        <source>&amp;Fill the gaps</source>
        <translation>&amp;Lücken füllen</translation>
    </message>
    <message>
        <source>Only what is missing is taken from the file.</source>
        <translation>Nur was fehlt, wird aus der Datei übernommen.</translation>
    </message>
    <message>
        <source>&amp;Leave it alone</source>
        <translation>&amp;Unverändert lassen</translation>
    </message>
    <message>
        <source>Only new rows are imported.</source>
        <translation>Nur neue Zeilen werden importiert.</translation>
    </message>
    <message>
        <source>If a row matches something that is already stored</source>
        <translation>Wenn eine Zeile etwas bereits Gespeichertes betrifft</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Checking the file; nothing is written.</source>
        <translation>Die Datei wird geprüft; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Die Prüfung wurde gestoppt</translation>
    </message>
    <message>
        <source>Nothing was written. You can import without it: rows that cannot be used are refused and listed.</source>
        <translation>Es wurde nichts geschrieben. Sie können auch ohne Prüfung importieren: Unbrauchbare Zeilen werden abgelehnt und aufgelistet.</translation>
    </message>
    <message>
        <source>Every row can be used</source>
        <translation>Jede Zeile ist verwendbar</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Es wurde noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were refused.</source>
        <translation>
            <numerusform>%1 Zeile wurde abgelehnt.</numerusform>
            <numerusform>%1 Zeilen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) about imported rows.</source>
        <translation>
            <numerusform>%1 Warnung zu einer importierten Zeile.</numerusform>
            <numerusform>%1 Warnungen zu importierten Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) about rows that will be imported.</source>
        <translation>
            <numerusform>%1 Warnung zu einer Zeile, die importiert wird.</numerusform>
            <numerusform>%1 Warnungen zu Zeilen, die importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were replaced by a later row of the same file.</source>
        <translation>
            <numerusform>%1 Zeile wurde durch eine spätere derselben Datei ersetzt.</numerusform>
            <numerusform>%1 Zeilen wurden durch spätere derselben Datei ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) will be replaced by a later row of the same file.</source>
        <translation>
            <numerusform>%1 Zeile wird durch eine spätere derselben Datei ersetzt.</numerusform>
            <numerusform>%1 Zeilen werden durch spätere derselben Datei ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <comment>how many, and what is to be said about them</comment>
        <translation>
            <numerusform>%1 Zeile: %2</numerusform>
            <numerusform>%1 Zeilen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems, refused rows first</source>
        <translation>Probleme, abgelehnte Zeilen zuerst</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChecksView</name>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChoiceChip</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Clear the filter by %1</source>
        <translation>Filter nach %1 aufheben</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>muster::gui::ChoiceValueEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChoicesValueEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>field, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::gui::Chooser</name>
    <message>
        <source>Opening the demo…</source>
        <translation>Die Demo wird geöffnet…</translation>
    </message>
    <message>
        <source>Making the demo: 10,000 customers with their orders and campaigns…</source>
        <translation>Die Demo wird erstellt: 10.000 Kunden mit ihren Bestellungen und Kampagnen…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Muster workspaces (*.db)</source>
        <translation>Muster-Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Muster workspaces (*.db);;All files (*)</source>
        <translation>Muster-Arbeitsbereiche (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>%1 wird aktualisiert…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
</context>
<context>
    <name>muster::gui::ColumnModel</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>New custom field…</source>
        <translation>Neues eigenes Feld…</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>leer in den ersten Zeilen</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>muster::gui::ColumnsStep</name>
    <message>
        <source>Files with these columns have been imported before: the choices made then are used again.</source>
        <translation>Dateien mit diesen Spalten wurden schon importiert: Die damalige Auswahl ist übernommen.</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Spalten der Datei und was daraus wird</translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation>Alle Spalten werden importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out: %1, …</source>
        <translation>
            <numerusform>%n Spalte wird weggelassen: %1, …</numerusform>
            <numerusform>%n Spalten werden weggelassen: %1, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out: %1.</source>
        <translation>
            <numerusform>%n Spalte wird weggelassen: %1.</numerusform>
            <numerusform>%n Spalten werden weggelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says how many items were bought, but not which: nothing is taken from it.</source>
        <translation>„%1“ nennt nur die Anzahl der Artikel, nicht welche: Daraus wird nichts übernommen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>muster::gui::ConnectDialog</name>
    <message>
        <source>The connection works. The database is empty: connecting makes a new workspace in it.</source>
        <translation>Die Verbindung funktioniert. Die Datenbank ist leer: Beim Verbinden entsteht darin ein neuer Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The connection works, and there is a workspace.</source>
        <translation>Die Verbindung funktioniert, und ein Arbeitsbereich ist vorhanden.</translation>
    </message>
    <message>
        <source>Keep the &amp;password among this computer’s secrets</source>
        <translation>Passwort bei den &amp;Geheimnissen dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit Server verbinden</translation>
    </message>
    <message>
        <source>Connect to your team’s workspace</source>
        <translation>Mit dem Arbeitsbereich Ihres Teams verbinden</translation>
    </message>
    <message>
        <source>Whoever looks after the server can tell you these.</source>
        <translation>Diese Angaben kennt, wer den Server betreut.</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomFieldDialog</name>
    <message>
        <source>New custom field</source>
        <translation>Neues eigenes Feld</translation>
    </message>
    <message>
        <source>Customers get this field beside the ones that Muster knows. It can be used in segments and in messages. Its type cannot be changed later.</source>
        <translation>Kunden erhalten dieses Feld zusätzlich zu denen, die Muster kennt. Es lässt sich in Segmenten und Nachrichten verwenden. Der Typ kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Create field</source>
        <translation>Feld anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomerActions</name>
    <message>
        <source>Customer saved</source>
        <translation>Kunde gespeichert</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>Nobody was deleted</source>
        <translation>Niemand wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted, with their orders</source>
        <translation>
            <numerusform>%n Kunde samt Bestellungen gelöscht</numerusform>
            <numerusform>%n Kunden samt Bestellungen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) restored</source>
        <translation>
            <numerusform>%n Kunde wiederhergestellt</numerusform>
            <numerusform>%n Kunden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have the tag “%1” already</source>
        <translation>Alle haben das Schlagwort „%1“ bereits</translation>
    </message>
    <message>
        <source>None of them has the tag “%1”</source>
        <translation>Keiner davon hat das Schlagwort „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n customer(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ bei %n Kunden hinzugefügt</numerusform>
            <numerusform>Schlagwort „%1“ bei %n Kunden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %n customer(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ bei %n Kunden entfernt</numerusform>
            <numerusform>Schlagwort „%1“ bei %n Kunden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay, because a campaign has reached them and its record must stay complete.</source>
        <translation>
            <numerusform>%n Kunde bleibt, weil eine Kampagne ihn erreicht hat und ihr Nachweis vollständig bleiben muss.</numerusform>
            <numerusform>%n Kunden bleiben, weil eine Kampagne sie erreicht hat und ihr Nachweis vollständig bleiben muss.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has orders or messages by now.</source>
        <translation>Der Kunde hat inzwischen Bestellungen oder Nachrichten.</translation>
    </message>
    <message>
        <source>Delete the customer in the list if you want to.</source>
        <translation>Löschen Sie ihn in der Liste, wenn Sie das möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) are deleted with them.</source>
        <translation>
            <numerusform>%1 Bestellung wird mit gelöscht.</numerusform>
            <numerusform>%1 Bestellungen werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) stay, because a campaign has reached them.</source>
        <translation>
            <numerusform>%1 Kunde bleibt, weil eine Kampagne ihn erreicht hat.</numerusform>
            <numerusform>%1 Kunden bleiben, weil eine Kampagne sie erreicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take this back with “Undo”.</source>
        <translation>Mit „Rückgängig“ können Sie das zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Kunden löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 customer(s)?</source>
        <translation>
            <numerusform>%1 Kunden löschen?</numerusform>
            <numerusform>%1 Kunden löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomerForm</name>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Save customer</source>
        <translation>Kunden s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>Kunden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>Kunden-&amp;ID</translation>
    </message>
    <message>
        <source>As in your shop; unique</source>
        <translation>Wie in Ihrem Shop; eindeutig</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Stadt</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Marketing</source>
        <translation>&amp;Werbung</translation>
    </message>
    <message>
        <source>Not known whether they agree</source>
        <translation>Einwilligung unbekannt</translation>
    </message>
    <message>
        <source>Agreed to receive it</source>
        <translation>Hat eingewilligt</translation>
    </message>
    <message>
        <source>Refused to receive it</source>
        <translation>Hat abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Besuche</translation>
    </message>
    <message>
        <source>&amp;Registered on</source>
        <translation>&amp;Registriert am</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Give the customer an ID, for example the number in your shop.</source>
        <translation>Geben Sie dem Kunden eine ID, zum Beispiel die Nummer in Ihrem Shop.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>A phone number has at least five digits.</source>
        <translation>Eine Telefonnummer hat mindestens fünf Ziffern.</translation>
    </message>
    <message>
        <source>Type a whole number, 0 or more.</source>
        <translation>Geben Sie eine ganze Zahl ab 0 ein.</translation>
    </message>
    <message>
        <source>Type a day like %1 or %2.</source>
        <translation>Geben Sie einen Tag ein wie %1 oder %2.</translation>
    </message>
    <message>
        <source>Type a number, for example %1.</source>
        <translation>Geben Sie eine Zahl ein, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Select a customer to see everything about them.</source>
        <translation>Wählen Sie einen Kunden, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, city, ID</source>
        <translation>Name, E-Mail, Telefon, Stadt, ID suchen</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Import a file from your shop, or add the first one by hand.</source>
        <translation>Importieren Sie eine Datei aus Ihrem Shop oder legen Sie den ersten Kunden von Hand an.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Has ordered</source>
        <translation>Hat bestellt</translation>
    </message>
    <message>
        <source>Never ordered</source>
        <translation>Nie bestellt</translation>
    </message>
    <message>
        <source>Ordered in the last 90 days</source>
        <translation>In den letzten 90 Tagen bestellt</translation>
    </message>
    <message>
        <source>Last order over 90 days ago</source>
        <translation>Letzte Bestellung vor über 90 Tagen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n customer(s)</source>
        <translation>
            <numerusform>Schlagwort für %n Kunden</numerusform>
            <numerusform>Schlagwort für %n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag to take from %n customer(s)</source>
        <translation>
            <numerusform>Schlagwort, das bei %n Kunden entfernt wird</numerusform>
            <numerusform>Schlagwort, das bei %n Kunden entfernt wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>muster::gui::DashboardCards</name>
    <message>
        <source>Figures and charts</source>
        <translation>Kennzahlen und Diagramme</translation>
    </message>
    <message>
        <source>Revenue and orders</source>
        <translation>Umsatz und Bestellungen</translation>
    </message>
    <message>
        <source>Messages by state</source>
        <translation>Nachrichten nach Zustand</translation>
    </message>
    <message>
        <source>Click to see messages in this state</source>
        <translation>Klicken, um Nachrichten in diesem Zustand zu sehen</translation>
    </message>
    <message>
        <source>Click to see the messages</source>
        <translation>Klicken, um die Nachrichten zu sehen</translation>
    </message>
    <message>
        <source>Customers by city</source>
        <translation>Kunden nach Stadt</translation>
    </message>
    <message>
        <source>All customers, as of now</source>
        <translation>Alle Kunden, Stand jetzt</translation>
    </message>
    <message>
        <source>Click to see these customers</source>
        <translation>Klicken, um diese Kunden zu sehen</translation>
    </message>
    <message>
        <source>Largest segments</source>
        <translation>Größte Segmente</translation>
    </message>
    <message>
        <source>Click to open the segment</source>
        <translation>Klicken, um das Segment zu öffnen</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>Keine Bestellungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Click to see these orders</source>
        <translation>Klicken, um diese Bestellungen zu sehen</translation>
    </message>
    <message>
        <source>Click to look at these days</source>
        <translation>Klicken, um diese Tage zu betrachten</translation>
    </message>
    <message>
        <source>Completed orders by day</source>
        <translation>Abgeschlossene Bestellungen nach Tag</translation>
    </message>
    <message>
        <source>No messages in this period</source>
        <translation>Keine Nachrichten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No campaign was launched in this period</source>
        <translation>In diesen Tagen wurde keine Kampagne gestartet</translation>
    </message>
    <message>
        <source>There are no customers yet</source>
        <translation>Es gibt noch keine Kunden</translation>
    </message>
    <message>
        <source>No segment is saved yet</source>
        <translation>Noch kein Segment gespeichert</translation>
    </message>
    <message>
        <source>A segment is a group of customers, by rules.</source>
        <translation>Ein Segment ist eine Gruppe von Kunden, bestimmt durch Regeln.</translation>
    </message>
    <message>
        <source>Build a segment</source>
        <translation>Segment bilden</translation>
    </message>
    <message>
        <source>Customers in them now</source>
        <translation>Kunden, die jetzt darin sind</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) cannot be counted: their rules are no longer valid</source>
        <translation>
            <numerusform>%n Segment kann nicht gezählt werden: Seine Regeln gelten nicht mehr</numerusform>
            <numerusform>%n Segmente können nicht gezählt werden: Ihre Regeln gelten nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in any segment now</source>
        <translation>Zurzeit ist niemand in einem Segment</translation>
    </message>
    <message>
        <source>Completed orders by week</source>
        <translation>Abgeschlossene Bestellungen nach Woche</translation>
    </message>
    <message>
        <source>Completed orders by month</source>
        <translation>Abgeschlossene Bestellungen nach Monat</translation>
    </message>
    <message>
        <source>By the day of their last change</source>
        <translation>Nach dem Tag ihrer letzten Änderung</translation>
    </message>
    <message>
        <source>From sending to click</source>
        <translation>Vom Versand bis zum Klick</translation>
    </message>
    <message>
        <source>By the week of their last change</source>
        <translation>Nach der Woche ihrer letzten Änderung</translation>
    </message>
    <message>
        <source>By the month of their last change</source>
        <translation>Nach dem Monat ihrer letzten Änderung</translation>
    </message>
    <message numerus="yes">
        <source>Campaigns launched in this period, as shares of the attempted messages (without %1 skipped one(s))</source>
        <translation>
            <numerusform>In diesem Zeitraum gestartete Kampagnen, als Anteile der versuchten Nachrichten (ohne %1 übersprungene)</numerusform>
            <numerusform>In diesem Zeitraum gestartete Kampagnen, als Anteile der versuchten Nachrichten (ohne %1 übersprungene)</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaigns launched in this period, as shares of the attempted messages</source>
        <translation>In diesem Zeitraum gestartete Kampagnen, als Anteile der versuchten Nachrichten</translation>
    </message>
</context>
<context>
    <name>muster::gui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Refresh the figures</source>
        <translation>Zahlen aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n day(s)</source>
        <translation>
            <numerusform>Den letzten Tag anzeigen</numerusform>
            <numerusform>Die letzten %n Tage anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the days to show</source>
        <translation>Tage für die Anzeige wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1, compared with the %n day(s) before</source>
        <translation>
            <numerusform>%1, verglichen mit dem Tag davor</numerusform>
            <numerusform>%1, verglichen mit den %n Tagen davor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Where the customers, orders and campaigns are kept.</source>
        <translation>Wo Kunden, Bestellungen und Kampagnen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Looks at every row: whether the database’s own structures are sound, the customers’ totals are those of their orders, and every campaign accounts for each of its recipients. You can go on working meanwhile.</source>
        <translation>Sieht jede Zeile durch: ob die Datenbank unversehrt ist, die Summen der Kunden zu ihren Bestellungen passen und jede Kampagne über alle ihre Empfänger Auskunft gibt. Sie können dabei weiterarbeiten.</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Copies the workspace, as it is now, into one file that can be opened like this one. Secrets are not in it.</source>
        <translation>Kopiert den Arbeitsbereich, wie er jetzt ist, in eine Datei, die sich ebenso öffnen lässt. Geheimnisse sind nicht darin.</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with the server’s own tools.</source>
        <translation>Eine Datenbank auf einem Server wird dort gesichert, mit den Werkzeugen des Servers.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The check found problems. Keep a backup of the last good day, and ask for help before you go on:</source>
        <translation>Die Prüfung hat Probleme gefunden. Heben Sie eine Sicherung vom letzten guten Tag auf und holen Sie Hilfe, bevor Sie weitermachen:</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>This is the workspace itself.</source>
        <translation>Das ist der Arbeitsbereich selbst.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>Arbeitsbereich wird gesichert</translation>
    </message>
    <message>
        <source>The workspace is backed up in %1.</source>
        <translation>Der Arbeitsbereich ist in %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>muster::gui::DateValueEditor</name>
    <message>
        <source>on the calendar</source>
        <translation>im Kalender</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>Tage vor heute</translation>
    </message>
    <message>
        <source>weeks ago</source>
        <translation>Wochen vor heute</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>Monate vor heute</translation>
    </message>
    <message>
        <source>years ago</source>
        <translation>Jahre vor heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>days from now</source>
        <translation>Tage ab heute</translation>
    </message>
    <message>
        <source>weeks from now</source>
        <translation>Wochen ab heute</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>Monate ab heute</translation>
    </message>
    <message>
        <source>years from now</source>
        <translation>Jahre ab heute</translation>
    </message>
    <message>
        <source>%1, kind of day</source>
        <translation>%1, Art des Tages</translation>
    </message>
    <message>
        <source>%1, how many</source>
        <translation>%1, Anzahl</translation>
    </message>
</context>
<context>
    <name>muster::gui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Select a message to see what happened to it.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Search name, address, customer ID</source>
        <translation>Name, Adresse oder Kunden-ID suchen</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>Zustellungen durchsuchen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Es wurde noch nichts gesendet</translation>
    </message>
    <message>
        <source>Every message of a launched campaign appears here, with what became of it.</source>
        <translation>Hier erscheint jede Nachricht einer gestarteten Kampagne und was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Settle as sent</source>
        <translation>Als gesendet werten</translation>
    </message>
    <message>
        <source>For messages in doubt: they did go out</source>
        <translation>Für ungewisse Nachrichten, die doch gesendet wurden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>For messages that failed or are in doubt</source>
        <translation>Für fehlgeschlagene und ungewisse Nachrichten</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again?</source>
        <translation>
            <numerusform>%n Nachricht erneut senden?</numerusform>
            <numerusform>%n Nachrichten erneut senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have gone out already: nobody can tell. Those recipients may get the message twice.</source>
        <translation>
            <numerusform>%n davon ist vielleicht schon gesendet worden; das lässt sich nicht feststellen. Der Empfänger bekommt die Nachricht womöglich doppelt.</numerusform>
            <numerusform>%n davon sind vielleicht schon gesendet worden; das lässt sich nicht feststellen. Diese Empfänger bekommen die Nachricht womöglich doppelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Messages of a cancelled campaign are not sent again.</source>
        <translation>Nachrichten einer abgebrochenen Kampagne werden nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>None of them is in doubt any more.</source>
        <translation>Keine davon ist noch ungewiss.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%n Nachricht wird erneut gesendet</numerusform>
            <numerusform>%n Nachrichten werden erneut gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) settled as sent</source>
        <translation>
            <numerusform>%n Nachricht als gesendet gewertet</numerusform>
            <numerusform>%n Nachrichten als gesendet gewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all campaigns</source>
        <translation>Alle Kampagnen durchsuchen</translation>
    </message>
</context>
<context>
    <name>muster::gui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>muster::gui::FieldDelegate</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
</context>
<context>
    <name>muster::gui::FieldListModel</name>
    <message>
        <source>No field has this name</source>
        <translation>Kein Feld heißt so</translation>
    </message>
</context>
<context>
    <name>muster::gui::FieldPicker</name>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
</context>
<context>
    <name>muster::gui::FileStep</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation>Ge&amp;trennt durch</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>&amp;Spaltennamen</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows below the column names</source>
        <translation>Unter den Spaltennamen stehen keine Zeilen</translation>
    </message>
    <message>
        <source>Export the file again, and check that it is the right one.</source>
        <translation>Exportieren Sie die Datei erneut und prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file.</source>
        <translation>
            <numerusform>Die einzige Zeile der Datei.</numerusform>
            <numerusform>Alle %n Zeilen der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of the file.</source>
        <translation>
            <numerusform>Die erste Zeile der Datei.</numerusform>
            <numerusform>Die ersten %n Zeilen der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: see whether letters with accents are right.</source>
        <translation>Die Kodierung ist geraten: Sehen Sie nach, ob Umlaute und Akzente stimmen.</translation>
    </message>
    <message>
        <source>Wh&amp;at is in it</source>
        <translation>Inha&amp;lt</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <translation>Nach %1 filtern: %2</translation>
    </message>
</context>
<context>
    <name>muster::gui::FoldButton</name>
    <message>
        <source>Show the conditions</source>
        <translation>Bedingungen anzeigen</translation>
    </message>
    <message>
        <source>Fold the conditions away</source>
        <translation>Bedingungen einklappen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
</context>
<context>
    <name>muster::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message (place)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation>Was Sie eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>muster::gui::GettingStarted</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Willkommen bei Muster</translation>
    </message>
    <message>
        <source>This workspace is still empty. As soon as it holds customers, orders or campaigns, this page shows how they are doing.</source>
        <translation>Dieser Arbeitsbereich ist noch leer. Sobald er Kunden, Bestellungen oder Kampagnen enthält, zeigt diese Seite, wie es um sie steht.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>From a CSV file: Muster finds the columns, checks every row and tells you what it will do before it does it.</source>
        <translation>Aus einer CSV-Datei: Muster findet die Spalten, prüft jede Zeile und sagt Ihnen vorher, was es tun wird.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Build a segment</source>
        <translation>Segment bilden</translation>
    </message>
    <message>
        <source>Choose whom to write to: by what they spent, where they live, when they ordered last.</source>
        <translation>Wählen Sie, wem Sie schreiben: nach Umsatz, Wohnort oder letzter Bestellung.</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>Zuerst die Demo ansehen</translation>
    </message>
    <message>
        <source>An invented shop with customers, orders and campaigns, in a workspace of its own. Nothing there is ever sent.</source>
        <translation>Ein erfundener Shop mit Kunden, Bestellungen und Kampagnen in einem eigenen Arbeitsbereich. Dort wird nie etwas gesendet.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>One text for everybody, with each one’s own name in it. See it before you send it, then watch it arrive.</source>
        <translation>Ein Text für alle, in dem jeder mit dem eigenen Namen angesprochen wird. Sehen Sie ihn sich vor dem Versand an und verfolgen Sie dann die Zustellung.</translation>
    </message>
</context>
<context>
    <name>muster::gui::GroupBody</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Every order counts. Add a condition to count only some.</source>
        <translation>Jede Bestellung zählt. Fügen Sie eine Bedingung hinzu, um nur manche zu zählen.</translation>
    </message>
    <message>
        <source>No condition yet: everybody is in this segment.</source>
        <translation>Noch keine Bedingung: Alle sind in diesem Segment.</translation>
    </message>
    <message>
        <source>An empty group is true of everybody.</source>
        <translation>Eine leere Gruppe trifft auf alle zu.</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Add a condition to %1</source>
        <translation>Bedingung hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add a group to %1</source>
        <translation>Gruppe hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add an order condition to %1</source>
        <translation>Bestellbedingung hinzufügen: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>before the first condition</comment>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>muster::gui::GroupCard</name>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::GroupHead</name>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>Turn the group into its opposite</source>
        <translation>Die Gruppe ins Gegenteil verkehren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every condition has to be true (and)</source>
        <translation>Jede Bedingung muss zutreffen (und)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>One true condition is enough (or)</source>
        <translation>Eine zutreffende Bedingung genügt (oder)</translation>
    </message>
    <message>
        <source>the whole rule</source>
        <translation>ganze Regel</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>All conditions of %1</source>
        <translation>Alle Bedingungen: %1</translation>
    </message>
    <message>
        <source>Any condition of %1</source>
        <translation>Eine der Bedingungen: %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>of these are true of the same order</source>
        <comment>all</comment>
        <translation>der folgenden von derselben Bestellung erfüllt</translation>
    </message>
    <message>
        <source>of these are true of the same order</source>
        <comment>any</comment>
        <translation>der folgenden von derselben Bestellung erfüllt</translation>
    </message>
    <message>
        <source>of these are true</source>
        <comment>all</comment>
        <translation>der folgenden erfüllt</translation>
    </message>
    <message>
        <source>of these are true</source>
        <comment>any</comment>
        <translation>der folgenden erfüllt</translation>
    </message>
</context>
<context>
    <name>muster::gui::HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>With rows that a later row of the same file replaced</source>
        <translation>Mit den Zeilen, die eine spätere Zeile derselben Datei ersetzt hat</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportFlow</name>
    <message>
        <source>1  File</source>
        <translation>1  Datei</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Spalten</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  Prüfung</translation>
    </message>
    <message>
        <source>4  Result</source>
        <translation>4  Ergebnis</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing of the file is imported.</source>
        <translation>Nichts aus der Datei wird importiert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei für den Import wählen</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-abgelehnt.csv</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>Die abgelehnten Zeilen sind in %1.</translation>
    </message>
    <message>
        <source>The refused rows cannot be saved: %1</source>
        <translation>Die abgelehnten Zeilen können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportHistory</name>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Refused rows of the chosen import</source>
        <translation>Abgelehnte Zeilen des gewählten Imports</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Es wurde noch nichts importiert</translation>
    </message>
    <message>
        <source>Bring in your customers and their orders from a shop, a mailing service or a spreadsheet: save them there as CSV, and choose the file here or drop it onto this page.</source>
        <translation>Holen Sie Ihre Kunden und deren Bestellungen aus einem Shop, einem Mailingdienst oder einer Tabelle: Speichern Sie sie dort als CSV und wählen Sie die Datei hier oder ziehen Sie sie auf diese Seite.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused row(s), the first %2 of them</source>
        <translation>
            <numerusform>%1 abgelehnte Zeile, davon die ersten %2</numerusform>
            <numerusform>%1 abgelehnte Zeilen, davon die ersten %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused row(s)</source>
        <translation>
            <numerusform>%1 abgelehnte Zeile</numerusform>
            <numerusform>%1 abgelehnte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of refused rows</source>
        <translation>Liste der abgelehnten Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>abgelehnt.csv</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Die Liste ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportRunner</name>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Reading the file: %1 rows</source>
        <translation>Datei wird gelesen: %1 Zeilen</translation>
    </message>
    <message>
        <source>Checking: %1 rows</source>
        <translation>Wird geprüft: %1 Zeilen</translation>
    </message>
    <message>
        <source>Storing: %1 rows</source>
        <translation>Wird gespeichert: %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportsPage</name>
    <message>
        <source>Drop the file to import it</source>
        <translation>Datei zum Importieren hier ablegen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Customers and orders from files. Every row is accounted for, and a file that is imported again changes nothing.</source>
        <translation>Kunden und Bestellungen aus Dateien. Keine Zeile geht verloren, und eine erneut importierte Datei ändert nichts.</translation>
    </message>
    <message>
        <source>An import is running: wait until it is done, or stop it.</source>
        <translation>Ein Import läuft: Warten Sie sein Ende ab oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>One file at a time, please.</source>
        <translation>Bitte nur eine Datei auf einmal.</translation>
    </message>
    <message>
        <source>Only files on this computer can be imported: save it first.</source>
        <translation>Nur Dateien dieses Computers können importiert werden: Speichern Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>muster::gui::JobsPopover</name>
    <message>
        <source>Jobs under way</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::LanguageSection</name>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>The language of the window on this computer, and how it writes figures and dates. Your customers’ data and your messages stay as they are.</source>
        <translation>Die Sprache des Fensters auf diesem Computer und wie es Zahlen und Datumsangaben schreibt. Die Daten Ihrer Kunden und Ihre Nachrichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers, money and dates</source>
        <translation>Zahlen, Geld und Datum</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache wechseln</translation>
    </message>
    <message>
        <source>Something is still running: %1.</source>
        <translation>Es läuft noch etwas: %1.</translation>
    </message>
    <message>
        <source>It is stopped when the language changes. What it has done until then stays.</source>
        <translation>Beim Wechsel der Sprache wird es gestoppt. Was bis dahin getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Stop it and change the language</source>
        <translation>Stoppen und Sprache wechseln</translation>
    </message>
    <message>
        <source>For example %1, and %2</source>
        <translation>Zum Beispiel %1 und %2</translation>
    </message>
    <message>
        <source>Form&amp;at</source>
        <translation>&amp;Schreibweise</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <translation>Wie die Sprache</translation>
    </message>
</context>
<context>
    <name>muster::gui::LaunchView</name>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Aus der Planung nehmen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send at</source>
        <translation>Senden am</translation>
    </message>
    <message>
        <source>Date and time of the launch</source>
        <translation>Datum und Uhrzeit des Starts</translation>
    </message>
    <message>
        <source>in the time zone %1</source>
        <translation>in der Zeitzone %1</translation>
    </message>
    <message>
        <source>Muster, or “musterctl serve”, must be running then. Whoever is in the segment at that time gets the message.</source>
        <translation>Zu diesem Zeitpunkt muss Muster oder „musterctl serve“ laufen. Die Nachricht erhält, wer dann im Segment ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the segment, and all of them will get it.</source>
        <translation>%1 im Segment; alle erhalten die Nachricht.</translation>
    </message>
    <message>
        <source>%1 in the segment, %2 of them will be left out:</source>
        <translation>%1 im Segment, %2 davon werden ausgelassen:</translation>
    </message>
    <message>
        <source>%1 through the account “%2”.</source>
        <translation>%1 über das Konto „%2“.</translation>
    </message>
    <message>
        <source>Nobody is in the segment at the moment</source>
        <translation>Das Segment ist zurzeit leer</translation>
    </message>
    <message>
        <source>The clocks skip this time: choose one before or after</source>
        <translation>Diese Uhrzeit entfällt bei der Zeitumstellung: Wählen Sie eine davor oder danach</translation>
    </message>
    <message>
        <source>This time has passed: choose one to come</source>
        <translation>Dieser Zeitpunkt ist vorbei: Wählen Sie einen späteren</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht senden</numerusform>
            <numerusform>%n Nachrichten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule “%1”?</source>
        <translation>„%1“ planen?</translation>
    </message>
    <message>
        <source>Send “%1”?</source>
        <translation>„%1“ senden?</translation>
    </message>
    <message>
        <source>The segment has no rule, or an empty group: it takes everybody.</source>
        <translation>Das Segment hat keine Regel oder eine leere Gruppe: Es umfasst alle.</translation>
    </message>
    <message>
        <source>“%1” is scheduled.</source>
        <translation>„%1“ ist geplant.</translation>
    </message>
    <message>
        <source>“%1” is a draft again.</source>
        <translation>„%1“ ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time (zone)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Not ready to send</source>
        <translation>Noch nicht bereit zum Senden</translation>
    </message>
    <message>
        <source>Muster, or “musterctl serve”, must be running then. The figures are as of now; whoever is in the segment at that time gets the message.</source>
        <translation>Zu diesem Zeitpunkt muss Muster oder „musterctl serve“ laufen. Die Zahlen zeigen den Stand von jetzt; die Nachricht erhält, wer dann im Segment ist.</translation>
    </message>
    <message numerus="yes">
        <source>It will go out on %1, to about %2 recipient(s) as of now.</source>
        <translation>
            <numerusform>Der Versand beginnt am %1, nach heutigem Stand an etwa %2 Person.</numerusform>
            <numerusform>Der Versand beginnt am %1, nach heutigem Stand an etwa %2 Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) will go out. Once accepted by the vendor, they cannot be recalled.</source>
        <translation>
            <numerusform>%1 Nachricht wird gesendet. Was der Versanddienst angenommen hat, lässt sich nicht zurückholen.</numerusform>
            <numerusform>%1 Nachrichten werden gesendet. Was der Versanddienst angenommen hat, lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht senden</numerusform>
            <numerusform>%1 Nachrichten senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has started: %n message(s) queued.</source>
        <translation>
            <numerusform>„%1“ ist gestartet: %n Nachricht wartet auf den Versand.</numerusform>
            <numerusform>„%1“ ist gestartet: %n Nachrichten warten auf den Versand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ListPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) far away in the list were left out. Export the selection to get all of them.</source>
        <translation>
            <numerusform>%n weit entfernte Zeile der Liste wurde ausgelassen. Exportieren Sie die Auswahl, um alle zu erhalten.</numerusform>
            <numerusform>%n weit entfernte Zeilen der Liste wurden ausgelassen. Exportieren Sie die Auswahl, um alle zu erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ListPane</name>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No entry matches both the search and the filters.</source>
        <translation>Kein Eintrag passt zu Suche und Filtern zusammen.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>number of rows</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many rows</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No entry matches the search.</source>
        <translation>Kein Eintrag passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>Kein Eintrag passt zu den Filtern.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 selected</source>
        <translation>
            <numerusform>Die ersten %1 ausgewählt</numerusform>
            <numerusform>Die ersten %1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows found, all rows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>number of rows</comment>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>muster::gui::ListValueEditor</name>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Return or a comma adds the value</source>
        <translation>Eingabetaste oder Komma fügt den Wert hinzu</translation>
    </message>
    <message>
        <source>%1, add a value</source>
        <translation>%1, Wert hinzufügen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>muster::gui::ListenerSection</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>geklickt</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>als Spam gemeldet</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Vendors report to this computer what became of the messages. The listener takes their reports while Muster runs.</source>
        <translation>Versanddienste melden diesem Computer zurück, was aus den Nachrichten geworden ist. Der Empfang nimmt die Rückmeldungen an, solange Muster läuft.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Only this computer (127.0.0.1)</source>
        <translation>Nur diesem Computer (127.0.0.1)</translation>
    </message>
    <message>
        <source>All networks of this computer (0.0.0.0)</source>
        <translation>Allen Netzwerken dieses Computers (0.0.0.0)</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>Erreichbar von</translation>
    </message>
    <message>
        <source>&amp;Listens to</source>
        <translation>&amp;Erreichbar von</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>P&amp;ublic URL</source>
        <translation>Ö&amp;ffentliche URL</translation>
    </message>
    <message>
        <source>Save and restart the listener</source>
        <translation>Speichern und Empfang neu starten</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>Letzte Rückmeldungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Running on %1, port %2. Vendors report to %3</source>
        <translation>Läuft auf %1, Port %2. Versanddienste melden an %3</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Er konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Stopped: nothing is sent, and vendors cannot report.</source>
        <translation>Gestoppt: Nichts wird gesendet, und Versanddienste können nichts zurückmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s) since the start</source>
        <translation>
            <numerusform>%1 Rückmeldung seit dem Start</numerusform>
            <numerusform>%1 Rückmeldungen seit dem Start</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 turned away (wrong signature or account)</source>
        <translation>%1 abgewiesen (falsche Signatur oder falsches Konto)</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 put off, as they could not be stored</source>
        <translation>%1 aufgeschoben, da sie nicht gespeichert werden konnten</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>entferntes Konto</translation>
    </message>
    <message>
        <source>No vendor has reported yet.</source>
        <translation>Noch kein Versanddienst hat etwas zurückgemeldet.</translation>
    </message>
    <message>
        <source>This is not a URL like https://hooks.example.com. Correct it, or leave it empty.</source>
        <translation>Das ist keine URL wie https://hooks.example.com. Berichtigen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The address at which vendors reach the listener from outside, such as that of your tunnel or proxy. If it is empty, only vendors that reach this computer directly can report.</source>
        <translation>Die Adresse, unter der Versanddienste den Empfang von außen erreichen, etwa die Ihres Tunnels oder Proxys. Bleibt das Feld leer, können nur Versanddienste etwas zurückmelden, die diesen Computer direkt erreichen.</translation>
    </message>
    <message>
        <source>chosen once, then kept</source>
        <translation>einmal gewählt, dann beibehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n put off, as the secrets are locked</source>
        <translation>
            <numerusform>%n aufgeschoben, da die Geheimnisse gesperrt sind</numerusform>
            <numerusform>%n aufgeschoben, da die Geheimnisse gesperrt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and start the listener</source>
        <translation>Speichern und Empfang starten</translation>
    </message>
</context>
<context>
    <name>muster::gui::MainMenu</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>&amp;Springen zu…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>&amp;Über Muster</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Mit &amp;Server verbinden…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Clos&amp;e the workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>menu of the page; its name</comment>
        <translation>&amp;%1</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>In der &amp;Liste suchen</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Arbeitsbereich &amp;öffnen…</translation>
    </message>
</context>
<context>
    <name>muster::gui::MainWindow</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 – Muster</source>
        <translation>%1 – Muster</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Audiences, campaigns and delivery receipts for marketers.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zielgruppen, Kampagnen und Zustellberichte für Marketing.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Close Muster</source>
        <translation>Muster schließen</translation>
    </message>
    <message>
        <source>A campaign is being sent.</source>
        <translation>Eine Kampagne wird gerade gesendet.</translation>
    </message>
    <message>
        <source>What is on its way will be finished first. The rest waits until Muster is opened again.</source>
        <translation>Was unterwegs ist, wird zuerst beendet. Der Rest wartet und geht weiter, wenn Muster wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::gui::MessageEditor</name>
    <message>
        <source>Merge tags</source>
        <translation>Platzhalter</translation>
    </message>
</context>
<context>
    <name>muster::gui::MessageModel</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>muster::gui::MessagePreview</name>
    <message>
        <source>Find a customer for the preview</source>
        <translation>Kunden für die Vorschau suchen</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Voriger Empfänger</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Nächster Empfänger</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>Die Nachricht als Text</translation>
    </message>
    <message>
        <source>The message as HTML</source>
        <translation>Die Nachricht als HTML</translation>
    </message>
    <message>
        <source>Form of the message</source>
        <translation>Form der Nachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Niemand zum Anzeigen</translation>
    </message>
    <message>
        <source>Nobody is in this segment at the moment.</source>
        <translation>Dieses Segment ist zurzeit leer.</translation>
    </message>
    <message>
        <source>No customer matches this search.</source>
        <translation>Kein Kunde passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>To %1, who has no address for this channel</source>
        <translation>An %1, ohne Adresse für diesen Kanal</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <translation>An %1 · %2</translation>
    </message>
    <message>
        <source>The HTML has a problem; see the checks.</source>
        <translation>Das HTML hat ein Problem; siehe Prüfungen.</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Noch kein Betreff</translation>
    </message>
    <message>
        <source>No value and no fallback here: %1</source>
        <translation>Hier kein Wert und kein Ersatztext: %1</translation>
    </message>
    <message>
        <source>From the fallback: %1</source>
        <translation>Aus dem Ersatztext: %1</translation>
    </message>
    <message>
        <source>This text has a problem; see the checks.</source>
        <translation>Dieser Text hat ein Problem; siehe Prüfungen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This customer’s place in the segment</source>
        <translation>Position dieses Kunden im Segment</translation>
    </message>
    <message>
        <source>This customer’s place among those found</source>
        <translation>Position dieses Kunden unter den gefundenen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>For example: %1 (%2)</source>
        <translation>Zum Beispiel: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::gui::NodeWidget</name>
    <message>
        <source>Mute: leave it out without removing it</source>
        <translation>Ausschalten: weglassen, ohne zu entfernen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Use the proposal for %1</source>
        <translation>Vorschlag für %1 verwenden</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>Fill in a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>In eine Gruppe setzen</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock against changes</source>
        <translation>Gegen Änderungen sperren</translation>
    </message>
</context>
<context>
    <name>muster::gui::NotesModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>muster::gui::NumberValueEditor</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderActions</name>
    <message>
        <source>Order saved</source>
        <translation>Bestellung gespeichert</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>Bestellung hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) deleted</source>
        <translation>
            <numerusform>%n Bestellung gelöscht</numerusform>
            <numerusform>%n Bestellungen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) restored</source>
        <translation>
            <numerusform>%n Bestellung wiederhergestellt</numerusform>
            <numerusform>%n Bestellungen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete orders</source>
        <translation>Bestellungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 order(s)?</source>
        <translation>
            <numerusform>%1 Bestellung löschen?</numerusform>
            <numerusform>%1 Bestellungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take this back with “Undo”.</source>
        <translation>Mit „Rückgängig“ können Sie das zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderForm</name>
    <message>
        <source>Edit order</source>
        <translation>Bestellung bearbeiten</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Sa&amp;ve order</source>
        <translation>Bestellung s&amp;peichern</translation>
    </message>
    <message>
        <source>Add o&amp;rder</source>
        <translation>Bestellung hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Order ID</source>
        <translation>&amp;Bestell-ID</translation>
    </message>
    <message>
        <source>As in your shop; unique</source>
        <translation>Wie in Ihrem Shop; eindeutig</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>Kunden-&amp;ID</translation>
    </message>
    <message>
        <source>Of a customer who is in this workspace</source>
        <translation>Eines Kunden aus diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Or&amp;dered</source>
        <translation>B&amp;estellt</translation>
    </message>
    <message>
        <source>&amp;Amount (%1)</source>
        <translation>Be&amp;trag (%1)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>web, app, shop …</source>
        <translation>web, app, shop …</translation>
    </message>
    <message>
        <source>Co&amp;upon</source>
        <translation>&amp;Gutschein</translation>
    </message>
    <message>
        <source>It&amp;ems</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Items of the order</source>
        <translation>Artikel der Bestellung</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Add i&amp;tem</source>
        <translation>Artikel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move item</source>
        <translation>Artikel ent&amp;fernen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the order an ID.</source>
        <translation>Geben Sie der Bestellung eine ID.</translation>
    </message>
    <message>
        <source>Say which customer ordered.</source>
        <translation>Geben Sie an, welcher Kunde bestellt hat.</translation>
    </message>
    <message>
        <source>Type an amount like %1, without the currency.</source>
        <translation>Geben Sie einen Betrag wie %1 ein, ohne Währung.</translation>
    </message>
    <message>
        <source>Item %1 needs a whole number of pieces and a price like %2.</source>
        <translation>Artikel %1 braucht eine ganze Stückzahl und einen Preis wie %2.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Gesamt %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderRow</name>
    <message>
        <source>all of the</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any of the</source>
        <translation>irgendeine der</translation>
    </message>
    <message>
        <source>none of the</source>
        <translation>keine der</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Anzahl</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>die Summe von</translation>
    </message>
    <message>
        <source>the average of</source>
        <translation>der Durchschnitt von</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>das Minimum von</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>das Maximum von</translation>
    </message>
    <message>
        <source>order condition %1</source>
        <translation>Bestellbedingung %1</translation>
    </message>
    <message>
        <source>What is looked at, %1</source>
        <translation>Was betrachtet wird, %1</translation>
    </message>
    <message>
        <source>Number of orders, %1</source>
        <translation>Anzahl der Bestellungen, %1</translation>
    </message>
    <message>
        <source>Of what, %1</source>
        <translation>Wovon, %1</translation>
    </message>
    <message>
        <source>Operator of %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>order where</source>
        <translation>Bestellung mit</translation>
    </message>
    <message>
        <source>orders where</source>
        <translation>Bestellungen mit</translation>
    </message>
    <message>
        <source>of all orders</source>
        <translation>aller Bestellungen</translation>
    </message>
    <message>
        <source>of the orders below</source>
        <translation>der Bestellungen unten</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Edit order condition</source>
        <translation>Bestellbedingung bearbeiten</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Select an order to see its items.</source>
        <translation>Wählen Sie eine Bestellung, um ihre Artikel zu sehen.</translation>
    </message>
    <message>
        <source>Search order ID, customer, channel, coupon</source>
        <translation>Bestell-ID, Kunde, Kanal, Gutschein suchen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Import a file from your shop. What customers have spent follows from their orders.</source>
        <translation>Importieren Sie eine Datei aus Ihrem Shop. Der Umsatz der Kunden ergibt sich aus ihren Bestellungen.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Bestellung hinzufügen</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Does not count towards what the customer has spent: only delivered and completed orders do.</source>
        <translation>Zählt nicht zum Umsatz des Kunden: Das tun nur zugestellte und abgeschlossene Bestellungen.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No items are known of this order.</source>
        <translation>Zu dieser Bestellung sind keine Artikel bekannt.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces × price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>muster::gui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>muster::gui::PassphraseDialog</name>
    <message>
        <source>Passphrase of the secrets</source>
        <translation>Passphrase der Geheimnisse</translation>
    </message>
    <message>
        <source>The passwords and vendor secrets on this computer are sealed with your passphrase. Until it is entered, vendor accounts cannot be used and nothing is sent.</source>
        <translation>Die Passwörter und die Geheimnisse der Versanddienste auf diesem Computer sind mit Ihrer Passphrase versiegelt. Bis sie eingegeben ist, lassen sich Versanddienst-Konten nicht verwenden und es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unseal the secrets</source>
        <translation>Geheimnisse entsiegeln</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Seal the secrets</source>
        <translation>Geheimnisse versiegeln</translation>
    </message>
    <message>
        <source>How are secrets to be sealed?</source>
        <translation>Wie sollen Geheimnisse versiegelt werden?</translation>
    </message>
    <message>
        <source>No keyring of the desktop keeps them, so passwords and vendor secrets are in an encrypted file of Muster’s on this computer.</source>
        <translation>Kein Schlüsselbund des Desktops bewahrt sie auf, deshalb liegen Passwörter und die Geheimnisse der Versanddienste in einer verschlüsselten Datei von Muster auf diesem Computer.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Mit einer Passphrase</translation>
    </message>
    <message>
        <source>Muster asks for it after each start, and musterctl takes it from MUSTER_PASSPHRASE. If it is forgotten, the secrets have to be entered again.</source>
        <translation>Muster fragt nach jedem Start danach, und musterctl nimmt sie aus MUSTER_PASSPHRASE. Wird sie vergessen, müssen die Geheimnisse neu eingegeben werden.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>With a key file on this computer</source>
        <translation>Mit einer Schlüsseldatei auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing is asked. It protects copies of the encrypted file, but not against somebody who can read all files of yours.</source>
        <translation>Es wird nichts gefragt. Das schützt Kopien der verschlüsselten Datei, aber nicht vor jemandem, der alle Ihre Dateien lesen kann.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n character(s).</source>
        <translation>
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>muster::gui::PeriodChip</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>muster::gui::PeriodPicker</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two dates</source>
        <translation>Zwei Daten wählen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>muster::gui::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::QuickJump</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Page, action, segment, campaign or customer</source>
        <translation>Seite, Aktion, Segment, Kampagne oder Kunde</translation>
    </message>
    <message>
        <source>Where to, what to do, or whom to find?</source>
        <translation>Wohin, was tun oder wen finden?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name – what it is</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>muster::gui::RangeValueEditor</name>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>muster::gui::ReactionsView</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>With their shares of the delivered messages.</source>
        <translation>Mit ihrem Anteil an den zugestellten Nachrichten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (share)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::gui::RecentCampaignsCard</name>
    <message>
        <source>Recent campaigns</source>
        <translation>Neueste Kampagnen</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Kampagne öffnen</translation>
    </message>
    <message>
        <source>No campaign has been launched yet</source>
        <translation>Noch keine Kampagne wurde gestartet</translation>
    </message>
    <message>
        <source>Campaigns appear here with the share of messages that arrived.</source>
        <translation>Hier erscheinen Kampagnen mit dem Anteil der Nachrichten, die angekommen sind.</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
</context>
<context>
    <name>muster::gui::RecentCampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delivered messages, and their share of those that were sent or refused.</source>
        <translation>Zugestellte Nachrichten und ihr Anteil an den gesendeten oder abgelehnten.</translation>
    </message>
</context>
<context>
    <name>muster::gui::ReportView</name>
    <message>
        <source>Recipients in this state</source>
        <translation>Empfänger in diesem Zustand</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Alle Empfänger</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export these recipients to a CSV file</source>
        <translation>Diese Empfänger in eine CSV-Datei exportieren</translation>
    </message>
    <message>
        <source>Show in deliveries</source>
        <translation>In Zustellungen anzeigen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>No recipient of this campaign is in this state.</source>
        <translation>Kein Empfänger dieser Kampagne ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>Export the recipients</source>
        <translation>Empfänger exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) written to %1.</source>
        <translation>
            <numerusform>%n Empfänger in %1 geschrieben.</numerusform>
            <numerusform>%n Empfänger in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ResultStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Stopping after the rows under way…</source>
        <translation>Stoppt nach den laufenden Zeilen…</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren…</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Refused rows by line</source>
        <translation>Abgelehnte Zeilen nach Zeile</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>You can keep working in the meantime.</source>
        <translation>Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The import is finished</source>
        <translation>Der Import ist beendet</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Der Import wurde gestoppt</translation>
    </message>
    <message>
        <source>The import did not finish</source>
        <translation>Der Import kam nicht zum Ende</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in %2 seconds.</source>
        <translation>
            <numerusform>%1 Zeile in %2 Sekunden.</numerusform>
            <numerusform>%1 Zeilen in %2 Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Bestellungen anzeigen</translation>
    </message>
</context>
<context>
    <name>muster::gui::RowHandle</name>
    <message>
        <source>Drag to move; arrow keys go to other conditions, Alt with arrow keys moves</source>
        <translation>Zum Verschieben ziehen; Pfeiltasten führen zu anderen Bedingungen, Alt mit Pfeiltasten verschiebt</translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleBuilder</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>This rule has %n part(s): too many to be shown here. Edit it as text.</source>
        <translation>
            <numerusform>Diese Regel hat %n Teil: zu viel, um ihn hier zu zeigen. Bearbeiten Sie sie als Text.</numerusform>
            <numerusform>Diese Regel hat %n Teile: zu viele, um sie hier zu zeigen. Bearbeiten Sie sie als Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleCommands</name>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add order condition</source>
        <translation>Bestellbedingung hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate condition</source>
        <translation>Bedingung duplizieren</translation>
    </message>
    <message>
        <source>Move condition up</source>
        <translation>Bedingung nach oben</translation>
    </message>
    <message>
        <source>Move condition down</source>
        <translation>Bedingung nach unten</translation>
    </message>
    <message>
        <source>Put condition into a group</source>
        <translation>Bedingung in eine Gruppe setzen</translation>
    </message>
    <message>
        <source>Mute condition</source>
        <translation>Bedingung ausschalten</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Move condition</source>
        <translation>Bedingung verschieben</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>In eine Gruppe setzen</translation>
    </message>
    <message>
        <source>Dissolve group</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Unmute condition</source>
        <translation>Bedingung einschalten</translation>
    </message>
    <message>
        <source>Unlock condition</source>
        <translation>Bedingung entsperren</translation>
    </message>
    <message>
        <source>Lock condition</source>
        <translation>Bedingung sperren</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleRow</name>
    <message>
        <source>Field of %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Operator of %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Choose field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>Choose operator</source>
        <translation>Operator wählen</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleTextPane</name>
    <message>
        <source>Rule as text</source>
        <translation>Regel als Text</translation>
    </message>
    <message>
        <source>spend &gt; 10000 AND city in (&quot;Mumbai&quot;, &quot;Pune&quot;)</source>
        <comment>example of a rule</comment>
        <translation>spend &gt; 10000 AND city in (&quot;Mumbai&quot;, &quot;Pune&quot;)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Muted conditions have no text. They stay in their group while the text is edited.</source>
        <translation>Ausgeschaltete Bedingungen haben keinen Text. Sie bleiben in ihrer Gruppe, während der Text bearbeitet wird.</translation>
    </message>
    <message>
        <source>A condition is not finished yet.</source>
        <translation>Eine Bedingung ist noch nicht fertig.</translation>
    </message>
</context>
<context>
    <name>muster::gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentEditor</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Correct the text to see who is in this segment.</source>
        <translation>Berichtigen Sie den Text, um zu sehen, wer in diesem Segment ist.</translation>
    </message>
    <message>
        <source>Finish the rule to see who is in this segment.</source>
        <translation>Vervollständigen Sie die Regel, um zu sehen, wer in diesem Segment ist.</translation>
    </message>
    <message>
        <source>Without a condition everybody is in this segment.</source>
        <translation>Ohne Bedingung sind alle in diesem Segment.</translation>
    </message>
    <message>
        <source>The text of the rule cannot be read yet. Correct it, or undo the change.</source>
        <translation>Der Text der Regel ist noch nicht lesbar. Berichtigen Sie ihn oder nehmen Sie ihn mit „Rückgängig“ zurück.</translation>
    </message>
    <message>
        <source>The rule is not finished: %1</source>
        <translation>Die Regel ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This segment has no condition: it takes every customer.</source>
        <translation>Dieses Segment hat keine Bedingung: Es umfasst alle Kunden.</translation>
    </message>
    <message>
        <source>A campaign to it goes to everybody who can be reached.</source>
        <translation>Eine Kampagne dazu geht an alle, die erreichbar sind.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Für alle speichern</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>Geben Sie dem Segment einen Namen.</translation>
    </message>
    <message>
        <source>The segment is not saved.</source>
        <translation>Das Segment ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save as a new segment</source>
        <translation>Als neues Segment speichern</translation>
    </message>
    <message>
        <source>Name of the new segment</source>
        <translation>Name des neuen Segments</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Segment “%1” is saved.</source>
        <translation>Segment „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>Zuerst speichern?</translation>
    </message>
    <message>
        <source>The segment has changes that are not saved.</source>
        <translation>Das Segment hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Segment speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Such as: Big spenders in Mumbai</source>
        <translation>Etwa: Umsatzstarke in Mumbai</translation>
    </message>
    <message>
        <source>Take that rule</source>
        <translation>Diese Regel nehmen</translation>
    </message>
    <message>
        <source>Replace the text by the last rule that could be read</source>
        <translation>Den Text durch die letzte lesbare Regel ersetzen</translation>
    </message>
    <message>
        <source>The same rule as text</source>
        <translation>Dieselbe Regel als Text</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>More actions for this segment</source>
        <translation>Weitere Aktionen für dieses Segment</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>In einer Kampagne verwenden</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Diese Kunden anzeigen</translation>
    </message>
    <message>
        <source>Read rule from a file…</source>
        <translation>Regel aus Datei lesen…</translation>
    </message>
    <message>
        <source>Copy rule as text</source>
        <translation>Regel als Text kopieren</translation>
    </message>
    <message>
        <source>Copy rule as JSON</source>
        <translation>Regel als JSON kopieren</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <source>The rule is copied as text.</source>
        <translation>Die Regel ist als Text kopiert.</translation>
    </message>
    <message>
        <source>The rule is copied as JSON.</source>
        <translation>Die Regel ist als JSON kopiert.</translation>
    </message>
    <message>
        <source>Read a rule from a file</source>
        <translation>Eine Regel aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Rules (*.json *.txt);;All files (*)</source>
        <translation>Regeln (*.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read rule from a file</source>
        <translation>Regel aus Datei lesen</translation>
    </message>
    <message>
        <source>The text cannot be read yet. Above is the last rule that could be read.</source>
        <translation>Der Text ist noch nicht lesbar. Oben steht die letzte lesbare Regel.</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Segmente suchen</translation>
    </message>
    <message>
        <source>Groups of customers that you can write to.</source>
        <translation>Gruppen von Kunden, denen Sie schreiben können.</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Aus Vorlage</translation>
    </message>
    <message>
        <source>New segment from a template</source>
        <translation>Neues Segment aus einer Vorlage</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Segment bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>In einer Kampagne verwenden</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Diese Kunden anzeigen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No segment matches the search.</source>
        <translation>Kein Segment passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer darin ist</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentStart</name>
    <message>
        <source>Say who you want to write to</source>
        <translation>Sagen Sie, wem Sie schreiben möchten</translation>
    </message>
    <message>
        <source>A segment is a rule about customers. It always holds everybody who fits at the moment. Start from one of these, or from scratch.</source>
        <translation>Ein Segment ist eine Regel über Kunden. Es enthält stets alle, auf die sie gerade zutrifft. Beginnen Sie mit einer dieser Vorlagen oder ganz von vorn.</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The segment has changes that are not saved.</source>
        <translation>Das Segment hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Segment speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>The segment is in use</source>
        <translation>Das Segment wird verwendet</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n campaign(s) use it.</source>
        <translation>
            <numerusform>„%1“ kann nicht gelöscht werden: %n Kampagne verwendet es.</numerusform>
            <numerusform>„%1“ kann nicht gelöscht werden: %n Kampagnen verwenden es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show campaigns</source>
        <translation>Kampagnen anzeigen</translation>
    </message>
    <message>
        <source>Segment “%1” is deleted.</source>
        <translation>Segment „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::gui::SessionWatch</name>
    <message>
        <source>The connection to the database is lost. Reconnecting…</source>
        <translation>Die Verbindung zur Datenbank ist unterbrochen. Sie wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>What you have typed is kept. It can be saved as soon as the server answers again.</source>
        <translation>Was Sie eingegeben haben, bleibt erhalten. Es kann gespeichert werden, sobald der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>The database is back.</source>
        <translation>Die Datenbank ist wieder da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A campaign has been sent.</source>
        <translation>Eine Kampagne wurde gesendet.</translation>
    </message>
    <message>
        <source>A campaign was paused.</source>
        <translation>Eine Kampagne wurde pausiert.</translation>
    </message>
    <message>
        <source>A scheduled campaign has started.</source>
        <translation>Eine geplante Kampagne wurde gestartet.</translation>
    </message>
    <message>
        <source>A scheduled campaign was not started.</source>
        <translation>Eine geplante Kampagne wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Another program has this workspace open too.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich ebenfalls geöffnet.</translation>
    </message>
    <message>
        <source>Both can work, and nothing is sent twice. What the other one changes shows here when a page is loaded again.</source>
        <translation>Beide können arbeiten, und nichts wird zweimal gesendet. Was das andere ändert, erscheint hier, wenn eine Seite neu geladen wird.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be set back: it shows %1, but the newest record in this workspace is from %2.</source>
        <translation>Die Uhr dieses Computers scheint zurückgestellt zu sein: Sie zeigt %1, der neueste Eintrag in diesem Arbeitsbereich ist aber vom %2.</translation>
    </message>
    <message>
        <source>Until the clock is right, scheduled campaigns and retries come late, and rules such as “in the last 30 days” count from the wrong day. Set the clock right and open the workspace again.</source>
        <translation>Bis die Uhr stimmt, kommen geplante Kampagnen und neue Versuche zu spät, und Regeln wie „innerhalb der letzten 30 Tage“ zählen vom falschen Tag an. Stellen Sie die Uhr richtig und öffnen Sie den Arbeitsbereich erneut.</translation>
    </message>
    <message>
        <source>The secrets on this computer are sealed with your passphrase.</source>
        <translation>Die Geheimnisse auf diesem Computer sind mit Ihrer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Until it is entered, vendor accounts cannot be used and nothing is sent.</source>
        <translation>Bis sie eingegeben ist, lassen sich Versanddienst-Konten nicht verwenden und es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Passphrase eingeben…</translation>
    </message>
    <message>
        <source>Until this is fixed, nothing is sent and no report from a vendor is received; everything else works.</source>
        <translation>Bis das behoben ist, wird nichts gesendet und keine Rückmeldung eines Versanddienstes empfangen; alles andere funktioniert.</translation>
    </message>
</context>
<context>
    <name>muster::gui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>muster::gui::ShareBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::gui::ShortcutsModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>muster::gui::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys for what you do often. Choose an action and press the keys that you want.</source>
        <translation>Tasten für das, was Sie oft tun. Wählen Sie eine Aktion und drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset the shortcuts</source>
        <translation>Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Give every action its standard keys again?</source>
        <translation>Jeder Aktion wieder ihre Standardtasten geben?</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>No action is chosen</source>
        <translation>Keine Aktion ist gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has these keys already (%2). Choose others, or change that one first.</source>
        <translation>„%1“ hat diese Tasten bereits (%2). Wählen Sie andere oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>muster::gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>muster::gui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>muster::gui::SpanValueEditor</name>
    <message>
        <source>%1, how many</source>
        <translation>%1, Anzahl</translation>
    </message>
    <message>
        <source>%1, days, weeks, months or years</source>
        <translation>%1, Tage, Wochen, Monate oder Jahre</translation>
    </message>
</context>
<context>
    <name>muster::gui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Willkommen bei Muster</translation>
    </message>
    <message>
        <source>Your customers, your audiences and your campaigns: in a file on this computer, or on your team’s server.</source>
        <translation>Ihre Kunden, Zielgruppen und Kampagnen: in einer Datei auf diesem Computer oder auf dem Server Ihres Teams.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>A shop with 10,000 made-up customers, orders and campaigns to try everything on.</source>
        <translation>Ein Shop mit 10.000 erfundenen Kunden, Bestellungen und Kampagnen zum Ausprobieren.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>An empty workspace in a file of your own, ready for your first import.</source>
        <translation>Ein leerer Arbeitsbereich in einer eigenen Datei, bereit für Ihren ersten Import.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A workspace file on this computer or on a drive.</source>
        <translation>Eine Arbeitsbereich-Datei auf diesem Computer oder einem Laufwerk.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit Server verbinden</translation>
    </message>
    <message>
        <source>Your team’s workspace on PostgreSQL, MySQL or MariaDB.</source>
        <translation>Der Arbeitsbereich Ihres Teams auf PostgreSQL, MySQL oder MariaDB.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Remove from this list; the workspace stays</source>
        <translation>Aus dieser Liste nehmen; der Arbeitsbereich bleibt</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was Sie tun können</translation>
    </message>
</context>
<context>
    <name>muster::gui::StateView</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>muster::gui::StatusStrip</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reconnecting to the database…</source>
        <translation>Verbindung zur Datenbank wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Versand aus</translation>
    </message>
    <message>
        <source>Listener is off</source>
        <translation>Empfang aus</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Listener failed</source>
        <translation>Empfang fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sending, %1 a second</source>
        <translation>Wird gesendet, %1 je Sekunde</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Trouble with sending</source>
        <translation>Versand hat Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way</source>
        <translation>
            <numerusform>%n laufende Aufgabe</numerusform>
            <numerusform>%n laufende Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is under way</source>
        <translation>Anzeigen, was gerade läuft</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Reports from vendors</source>
        <translation>Rückmeldungen der Versanddienste</translation>
    </message>
    <message>
        <source>This computer does not send anything.</source>
        <translation>Dieser Computer sendet zurzeit nichts.</translation>
    </message>
    <message>
        <source>Reports from vendors are not received.</source>
        <translation>Rückmeldungen von Versanddiensten werden nicht empfangen.</translation>
    </message>
    <message>
        <source>This computer sends what campaigns have to send.</source>
        <translation>Dieser Computer versendet, was bei Kampagnen ansteht.</translation>
    </message>
    <message>
        <source>Reports from vendors are received at this address.</source>
        <translation>Rückmeldungen der Versanddienste werden unter dieser Adresse empfangen.</translation>
    </message>
    <message>
        <source>Reports from vendors since the start. Put off: %1, turned away: %2, unreadable: %3</source>
        <translation>Rückmeldungen der Versanddienste seit dem Start. Aufgeschoben: %1, abgewiesen: %2, unlesbar: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s)</source>
        <translation>
            <numerusform>%1 Rückmeldung</numerusform>
            <numerusform>%1 Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more put off while the secrets were locked; their vendors send them again.</source>
        <translation>
            <numerusform>%n weitere aufgeschoben, solange die Geheimnisse gesperrt waren; der Versanddienst sendet sie erneut.</numerusform>
            <numerusform>%n weitere aufgeschoben, solange die Geheimnisse gesperrt waren; die Versanddienste senden sie erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 message(s) wait</source>
        <translation>
            <numerusform>Pausiert: %1 Nachricht wartet</numerusform>
            <numerusform>Pausiert: %1 Nachrichten warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Mit Spaltentiteln kopieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>muster::gui::TextValueEditor</name>
    <message>
        <source>Type a text</source>
        <translation>Text eingeben</translation>
    </message>
</context>
<context>
    <name>muster::gui::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>muster::gui::VendorDialog</name>
    <message>
        <source>The vendor signs its reports with a secret of its &amp;own</source>
        <translation>Versanddienst signiert Rückmeldungen mit &amp;eigenem Geheimnis</translation>
    </message>
    <message>
        <source>Both sides sign with it, so that nobody can pretend to be the other. Take the vendor’s, or generate one and copy it to the vendor.</source>
        <translation>Beide Seiten signieren damit, sodass sich niemand als die andere ausgeben kann. Übernehmen Sie das Geheimnis des Versanddienstes, oder erzeugen Sie eines und hinterlegen Sie es dort.</translation>
    </message>
    <message>
        <source>The vendor &amp;knows messages that it has taken before</source>
        <translation>Versanddienst er&amp;kennt bereits angenommene Nachrichten</translation>
    </message>
    <message>
        <source>Add a vendor account</source>
        <translation>Versanddienst-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Rückmeldungen an</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Letters, digits, - and _. It stands in the address that the vendor reports to, so it cannot be changed later.</source>
        <translation>Buchstaben, Ziffern, - und _. Der Name steht in der Adresse für Rückmeldungen und kann daher später nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Address for messages</source>
        <translation>&amp;Adresse für Nachrichten</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Secret of the vendor’s reports</source>
        <translation>Geheimnis der Rückmeldungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address for reports</source>
        <translation>Adresse für Rückmeldungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Reports go to</source>
        <translation>&amp;Rückmeldungen an</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Then a message whose fate is unknown, after a crash or a lost answer, is simply sent again under the same ID. Otherwise it is put in doubt, and you decide.</source>
        <translation>Ist nach einem Absturz oder einer verlorenen Antwort unklar, was aus einer Nachricht wurde, wird sie dann einfach unter derselben ID erneut gesendet. Sonst gilt sie als ungewiss, und Sie entscheiden.</translation>
    </message>
    <message>
        <source>Requests at on&amp;ce, at most</source>
        <translation>Max. Anfragen &amp;zugleich</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate: %1</source>
        <translation>Erzeugen: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Edit the vendor account “%1”</source>
        <translation>Versanddienst-Konto „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leer lassen, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>known once the listener runs</source>
        <translation>bekannt, sobald der Empfang läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Price of 1,000 messages (%1)</source>
        <translation>&amp;Preis von 1.000 Nachrichten (%1)</translation>
    </message>
    <message>
        <source>Type a price like %1, without the currency.</source>
        <translation>Geben Sie einen Preis wie %1 ein, ohne die Währung.</translation>
    </message>
    <message>
        <source>&amp;Messages a second, at most</source>
        <translation>Ma&amp;x. Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>Messages a re&amp;quest</source>
        <translation>Nachrichten je An&amp;frage</translation>
    </message>
    <message>
        <source>It stands in the address that the vendor reports to, so it cannot be changed.</source>
        <translation>Der Name steht in der Adresse für Rückmeldungen und kann daher nicht geändert werden.</translation>
    </message>
    <message>
        <source>It is not on this computer: secrets are never kept in the database. Enter the one that the vendor has.</source>
        <translation>Es liegt nicht auf diesem Computer: Geheimnisse stehen nie in der Datenbank. Geben Sie das ein, das der Versanddienst hat.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, - and _ can be used, since it stands in the address that the vendor reports to.</source>
        <translation>Möglich sind nur die Buchstaben A bis Z, Ziffern, - und _, denn der Name steht in der Adresse, an die der Versanddienst zurückmeldet.</translation>
    </message>
    <message>
        <source>Where does the vendor take messages?</source>
        <translation>Wo nimmt der Versanddienst Nachrichten an?</translation>
    </message>
    <message>
        <source>Enter the secret, or generate one.</source>
        <translation>Geben Sie das Geheimnis ein, oder erzeugen Sie eines.</translation>
    </message>
    <message>
        <source>Give this address to the vendor.</source>
        <translation>Geben Sie diese Adresse dem Versanddienst.</translation>
    </message>
    <message>
        <source>Only programs on this computer reach this address. If the vendor is elsewhere, set a public URL in the listener’s settings first.</source>
        <translation>Diese Adresse erreichen nur Programme auf diesem Computer. Läuft der Versanddienst anderswo, tragen Sie zuerst in den Einstellungen des Empfangs eine öffentliche URL ein.</translation>
    </message>
    <message>
        <source>No vendor can call this address: it stands for all networks of this computer. Set a public URL in the listener’s settings first.</source>
        <translation>Diese Adresse kann kein Versanddienst aufrufen: Sie steht für alle Netze dieses Computers. Tragen Sie zuerst in den Einstellungen des Empfangs eine öffentliche URL ein.</translation>
    </message>
</context>
<context>
    <name>muster::gui::VendorsSection</name>
    <message>
        <source>Vendor accounts</source>
        <translation>Versanddienst-Konten</translation>
    </message>
    <message>
        <source>Add a vendor account…</source>
        <translation>Versanddienst-Konto hinzufügen…</translation>
    </message>
    <message>
        <source>There is no vendor account yet</source>
        <translation>Es gibt noch kein Versanddienst-Konto</translation>
    </message>
    <message>
        <source>Messages are sent through a vendor that takes them over HTTP. Add your account with its address and the secret that you share with it. To try things out, “musterctl simulate-vendor” plays a vendor on this computer.</source>
        <translation>Nachrichten werden über einen Versanddienst gesendet, der sie per HTTP annimmt. Fügen Sie Ihr Konto mit seiner Adresse und dem gemeinsamen Geheimnis hinzu. Zum Ausprobieren stellt „musterctl simulate-vendor“ auf diesem Computer einen Versanddienst nach.</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, Konto %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a request</source>
        <translation>
            <numerusform>%n Nachricht je Anfrage</numerusform>
            <numerusform>%n Nachrichten je Anfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at once</source>
        <translation>
            <numerusform>%n Anfrage zugleich</numerusform>
            <numerusform>%n Anfragen zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 messages a second</source>
        <translation>höchstens %1 Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>keine Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>knows repeated messages</source>
        <translation>erkennt wiederholte Nachrichten</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Test senden…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The vendor account is saved.</source>
        <translation>Das Versanddienst-Konto ist gespeichert.</translation>
    </message>
    <message>
        <source>Remove the vendor account</source>
        <translation>Versanddienst-Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its secrets?</source>
        <translation>Das Konto „%1“ und seine Geheimnisse entfernen?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>The vendor account is removed.</source>
        <translation>Das Versanddienst-Konto ist entfernt.</translation>
    </message>
    <message>
        <source>Asking the vendor…</source>
        <translation>Anfrage beim Versanddienst läuft…</translation>
    </message>
    <message>
        <source>The vendor answers and takes the secret.</source>
        <translation>Der Versanddienst antwortet und akzeptiert das Geheimnis.</translation>
    </message>
    <message>
        <source>The account cannot be used: %1</source>
        <translation>Das Konto kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>E-mail address or phone number of your own</source>
        <translation>Eigene E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The vendor accepted the test for %1.</source>
        <translation>Der Versanddienst hat den Test für %1 angenommen.</translation>
    </message>
    <message>
        <source>The vendor refused the test: %1</source>
        <translation>Der Versanddienst hat den Test abgelehnt: %1</translation>
    </message>
    <message>
        <source>Change how they are sealed…</source>
        <translation>Versiegelung ändern…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Passphrase eingeben…</translation>
    </message>
    <message>
        <source>The secrets can be used.</source>
        <translation>Die Geheimnisse können verwendet werden.</translation>
    </message>
    <message>
        <source>The secrets are sealed anew.</source>
        <translation>Die Geheimnisse sind neu versiegelt.</translation>
    </message>
    <message>
        <source>%1 for 1,000 messages</source>
        <translation>%1 für 1.000 Nachrichten</translation>
    </message>
    <message>
        <source>A vendor delivers your messages and reports what became of them.</source>
        <translation>Ein Versanddienst stellt Ihre Nachrichten zu und meldet zurück, was aus ihnen geworden ist.</translation>
    </message>
    <message>
        <source>Reports go to %1</source>
        <translation>Rückmeldungen an %1</translation>
    </message>
    <message>
        <source>The account was not saved, as its secret would not be sealed.</source>
        <translation>Das Konto wurde nicht gespeichert, weil sein Geheimnis nicht versiegelt wäre.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number.</source>
        <translation>Das ist weder eine E-Mail-Adresse noch eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Secrets are never kept in the database but on this computer, in %1.</source>
        <translation>Geheimnisse liegen nie in der Datenbank, sondern auf diesem Computer: %1.</translation>
    </message>
    <message>
        <source>does not recognise repeated messages</source>
        <translation>erkennt wiederholte Nachrichten nicht</translation>
    </message>
    <message>
        <source>Reports on messages that it has sent will no longer be accepted.</source>
        <translation>Rückmeldungen zu Nachrichten, die es gesendet hat, werden nicht mehr angenommen.</translation>
    </message>
</context>
<context>
    <name>muster::gui::WatchView</name>
    <message>
        <source>Views of the campaign</source>
        <translation>Ansichten der Kampagne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients by state</source>
        <translation>Empfänger nach Zustand</translation>
    </message>
    <message>
        <source>Why messages did not arrive</source>
        <translation>Warum Nachrichten nicht ankamen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest nicht mehr senden</translation>
    </message>
    <message>
        <source>Resend failed messages</source>
        <translation>Fehlgeschlagene erneut senden</translation>
    </message>
    <message>
        <source>Resend messages in doubt</source>
        <translation>Ungewisse erneut senden</translation>
    </message>
    <message>
        <source>Measuring the speed…</source>
        <translation>Geschwindigkeit wird gemessen…</translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>%1 Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>%1 · less than two minutes left</source>
        <translation>%1 · noch weniger als zwei Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minute(s) left</source>
        <translation>
            <numerusform>%1 · noch etwa %n Minute</numerusform>
            <numerusform>%1 · noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” asked for a break; sending will resume by itself.</source>
        <translation>„%1“ hat um eine Pause gebeten; der Versand geht von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) under way through “%1”.</source>
        <translation>
            <numerusform>%n Nachricht über „%1“ unterwegs.</numerusform>
            <numerusform>%n Nachrichten über „%1“ unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Bisher ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>“%1” is being sent again.</source>
        <translation>„%1“ wird weiter versendet.</translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>Rest von „%1“ nicht mehr senden?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not be sent.</source>
        <translation>
            <numerusform>%n Nachricht wird nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are queued again.</source>
        <translation>
            <numerusform>%n Nachricht ist wieder in der Warteschlange.</numerusform>
            <numerusform>%n Nachrichten sind wieder in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend the messages in doubt?</source>
        <translation>Ungewisse erneut senden?</translation>
    </message>
    <message>
        <source>Resend them</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>“%1” is paused. Messages in progress will finish; nothing else goes out until you resume.</source>
        <translation>„%1“ ist pausiert. Was gerade gesendet wird, geht noch hinaus; alles Weitere erst, wenn Sie fortsetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that are still waiting will never be sent. What the vendor has accepted cannot be recalled.</source>
        <translation>
            <numerusform>%1 wartende Nachricht wird nie gesendet. Was der Versanddienst angenommen hat, lässt sich nicht zurückholen.</numerusform>
            <numerusform>%1 wartende Nachrichten werden nie gesendet. Was der Versanddienst angenommen hat, lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether the vendor accepted %1 message(s). Each of them may reach its recipient a second time.</source>
        <translation>
            <numerusform>Es ist nicht bekannt, ob der Versanddienst %1 Nachricht angenommen hat. Sie kann zum zweiten Mal ankommen.</numerusform>
            <numerusform>Es ist nicht bekannt, ob der Versanddienst %1 Nachrichten angenommen hat. Jede davon kann zum zweiten Mal ankommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, since %2: %3</source>
        <translation>„%1“, seit %2: %3</translation>
    </message>
    <message>
        <source>Resend the failed messages?</source>
        <translation>Fehlgeschlagene Nachrichten erneut senden?</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that failed will go out again. Once accepted by the vendor, they cannot be recalled.</source>
        <translation>
            <numerusform>%1 fehlgeschlagene Nachricht wird erneut gesendet. Was der Versanddienst angenommen hat, lässt sich nicht zurückholen.</numerusform>
            <numerusform>%1 fehlgeschlagene Nachrichten werden erneut gesendet. Was der Versanddienst angenommen hat, lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht erneut senden</numerusform>
            <numerusform>%1 Nachrichten erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not sending at the moment. Another one may.</source>
        <translation>Dieser Computer sendet zurzeit nicht. Vielleicht sendet ein anderer.</translation>
    </message>
</context>
<context>
    <name>muster::gui::Words</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>muster::gui::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Days begin and end in this time zone: in rules such as “in the last 30 days”, in figures and in exports.</source>
        <translation>Tage beginnen und enden in dieser Zeitzone: in Regeln wie „innerhalb der letzten 30 Tage“, in Zahlen und in Exporten.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>Namen einer Stadt eingeben</translation>
    </message>
    <message>
        <source>The workspace has orders in this currency: amounts are not converted, so it stays.</source>
        <translation>Der Arbeitsbereich hat Bestellungen in dieser Währung: Beträge werden nicht umgerechnet, daher bleibt sie.</translation>
    </message>
    <message>
        <source>All amounts are in this currency. It can be changed until the first order is there.</source>
        <translation>Alle Beträge sind in dieser Währung. Sie kann geändert werden, bis die erste Bestellung da ist.</translation>
    </message>
    <message>
        <source>There is no such time zone. Type the name of a city and choose one of the list.</source>
        <translation>Diese Zeitzone gibt es nicht. Geben Sie den Namen einer Stadt ein und wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The workspace’s settings are saved.</source>
        <translation>Die Einstellungen des Arbeitsbereichs sind gespeichert.</translation>
    </message>
    <message>
        <source>These settings apply to everybody who works in this workspace.</source>
        <translation>Das gilt für alle, die in diesem Arbeitsbereich arbeiten.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
</TS>
