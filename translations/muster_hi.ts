<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>More actions</source>
        <translation>और क्रियाएँ</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>“%1” is in another currency than the workspace, which counts in %2.</source>
        <translation>“%1” कार्यक्षेत्र की मुद्रा में नहीं है; यहाँ गिनती %2 में होती है।</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” कोई रक़म नहीं है।</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; say in the mapping which mark separates the decimals (&quot;decimal&quot;: &quot;.&quot; or &quot;,&quot;).</source>
        <translation>“%1” दो तरह से पढ़ा जा सकता है; मैपिंग में बताएँ कि दशमलव का चिह्न कौन-सा है (&quot;decimal&quot;: &quot;.&quot; या &quot;,&quot;)।</translation>
    </message>
    <message>
        <source>“%1” is in another currency than the workspace, which counts in %2. Change the workspace’s currency in the settings.</source>
        <translation>“%1” कार्यक्षेत्र की मुद्रा में नहीं है; यहाँ गिनती %2 में होती है। सेटिंग्स में कार्यक्षेत्र की मुद्रा बदलें।</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>Given up after %n attempt(s): %1</source>
        <translation>
            <numerusform>%n कोशिश के बाद छोड़ दिया गया: %1</numerusform>
            <numerusform>%n कोशिशों के बाद छोड़ दिया गया: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeRepository</name>
    <message>
        <source>The custom field “%1” has another type.</source>
        <translation>कस्टम फ़ील्ड “%1” दूसरे प्रकार का है।</translation>
    </message>
    <message>
        <source>Use another name for the new field.</source>
        <translation>नए फ़ील्ड को दूसरा नाम दें।</translation>
    </message>
</context>
<context>
    <name>Audiences</name>
    <message>
        <source>The rules cannot be read: %1.</source>
        <translation>नियम पढ़े नहीं जा सकते: %1।</translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation>फ़ाइल का नाम जाँचें।</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>The campaign does not come to an end.</source>
        <translation>अभियान पूरा नहीं हो रहा।</translation>
    </message>
    <message>
        <source>There is no saved segment to count.</source>
        <translation>गिनने के लिए कोई सहेजा हुआ सेगमेंट नहीं है।</translation>
    </message>
    <message>
        <source>Save one first: musterctl segment save NAME --text EXPR</source>
        <translation>पहले एक सहेजें: musterctl segment save NAME --text EXPR</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>There is no such file.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>पथ और उसकी वर्तनी जाँचें।</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>यह फ़ोल्डर है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>Name the CSV file inside it.</source>
        <translation>उसमें रखी CSV फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program locks it.</source>
        <translation>जाँचें कि आपको इसे पढ़ने की अनुमति है और किसी और प्रोग्राम ने इसे लॉक नहीं किया है।</translation>
    </message>
    <message>
        <source>The file cannot be read again from its beginning: %1</source>
        <translation>फ़ाइल शुरू से दोबारा पढ़ी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>Copy it to a local folder first.</source>
        <translation>पहले इसे इसी कंप्यूटर के किसी फ़ोल्डर में कॉपी करें।</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>पढ़ना विफल रहा: %1</translation>
    </message>
    <message>
        <source>Check the disk or the network drive.</source>
        <translation>डिस्क या नेटवर्क ड्राइव जाँचें।</translation>
    </message>
    <message>
        <source>Download or export the file again.</source>
        <translation>फ़ाइल फिर से डाउनलोड या निर्यात करें।</translation>
    </message>
    <message>
        <source>The unpacker cannot be started.</source>
        <translation>फ़ाइल खोलने वाला अनपैकर शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>The gzip file ends too early: it is incomplete.</source>
        <translation>gzip फ़ाइल बीच में ही ख़त्म हो जाती है: वह अधूरी है।</translation>
    </message>
    <message>
        <source>The gzip file is damaged and cannot be unpacked.</source>
        <translation>gzip फ़ाइल ख़राब है और खोली नहीं जा सकती।</translation>
    </message>
</context>
<context>
    <name>CallbackRoute</name>
    <message>
        <source>The callback cannot be verified.</source>
        <translation>कॉलबैक की पुष्टि नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Too many callbacks are waiting.</source>
        <translation>बहुत ज़्यादा कॉलबैक इंतज़ार में हैं।</translation>
    </message>
    <message>
        <source>The message id is not one of ours</source>
        <translation>यह संदेश ID यहाँ की नहीं है</translation>
    </message>
</context>
<context>
    <name>CampaignChecks</name>
    <message>
        <source>The campaign has no name</source>
        <translation>अभियान का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>Choose who it goes to</source>
        <translation>चुनें कि यह किसे भेजा जाए</translation>
    </message>
    <message>
        <source>Add a vendor account in the settings first</source>
        <translation>पहले सेटिंग्स में सेवा प्रदाता खाता जोड़ें</translation>
    </message>
    <message>
        <source>Choose the vendor account that sends it</source>
        <translation>वह सेवा प्रदाता खाता चुनें जिससे भेजा जाए</translation>
    </message>
    <message>
        <source>The subject is empty</source>
        <translation>विषय ख़ाली है</translation>
    </message>
    <message>
        <source>The message has no text</source>
        <translation>संदेश में कोई टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>Nobody is in the segment at the moment</source>
        <translation>इस समय सेगमेंट में कोई नहीं है</translation>
    </message>
    <message>
        <source>The segment has no rule, or an empty group: it takes everybody</source>
        <translation>सेगमेंट में कोई नियम नहीं है या कोई समूह ख़ाली है: इसमें सभी आ जाते हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) have no value for {{%1}}; write a fallback, like {{%1|friend}}</source>
        <translation>
            <numerusform>%n प्राप्तकर्ता के लिए {{%1}} का मान नहीं है; वैकल्पिक मान लिखें, जैसे {{%1|मित्र}}</numerusform>
            <numerusform>%n प्राप्तकर्ताओं के लिए {{%1}} का मान नहीं है; वैकल्पिक मान लिखें, जैसे {{%1|मित्र}}</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Until then, only another computer can send this campaign.</source>
        <translation>%1 तब तक इस अभियान को कोई दूसरा कंप्यूटर ही भेज सकता है।</translation>
    </message>
    <message>
        <source>Nobody in the segment can be reached</source>
        <translation>सेगमेंट में किसी तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>The message does not say how to unsubscribe. In most countries, the law asks that of marketing e-mail.</source>
        <translation>संदेश में यह नहीं लिखा कि सदस्यता कैसे छोड़ें। अधिकांश देशों में मार्केटिंग ईमेल के लिए यह क़ानूनन ज़रूरी है।</translation>
    </message>
    <message>
        <source>%1 Until it is entered, only another computer can send this campaign.</source>
        <translation>%1 जब तक वह दर्ज न हो, इस अभियान को कोई दूसरा कंप्यूटर ही भेज सकता है।</translation>
    </message>
</context>
<context>
    <name>CampaignData</name>
    <message>
        <source>Only a draft can be deleted</source>
        <translation>सिर्फ़ ड्राफ़्ट हटाया जा सकता है</translation>
    </message>
</context>
<context>
    <name>CampaignRepository</name>
    <message>
        <source>is a draft</source>
        <translation>ड्राफ़्ट है</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>रुका हुआ है</translation>
    </message>
    <message>
        <source>is completed</source>
        <translation>पूरा हो चुका है</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>रद्द है</translation>
    </message>
    <message>
        <source>is scheduled</source>
        <translation>तय समय पर शुरू होगा</translation>
    </message>
    <message>
        <source>Only a draft can be scheduled</source>
        <translation>सिर्फ़ ड्राफ़्ट का समय तय किया जा सकता है</translation>
    </message>
    <message>
        <source>Only a scheduled campaign can be unscheduled</source>
        <translation>तय समय सिर्फ़ उस अभियान से हटाया जा सकता है जिसका समय तय हो</translation>
    </message>
    <message>
        <source>Only a draft or a scheduled campaign can be launched</source>
        <translation>सिर्फ़ ड्राफ़्ट या तय समय वाला अभियान शुरू किया जा सकता है</translation>
    </message>
    <message>
        <source>Only a running campaign can be paused</source>
        <translation>सिर्फ़ चल रहा अभियान रोका जा सकता है</translation>
    </message>
    <message>
        <source>Only a paused campaign can be resumed</source>
        <translation>सिर्फ़ रुका हुआ अभियान फिर से चलाया जा सकता है</translation>
    </message>
    <message>
        <source>Only a running or paused campaign can be cancelled</source>
        <translation>सिर्फ़ चल रहा या रुका हुआ अभियान रद्द किया जा सकता है</translation>
    </message>
    <message>
        <source>Only a running campaign can be completed</source>
        <translation>सिर्फ़ चल रहा अभियान पूरा किया जा सकता है</translation>
    </message>
    <message>
        <source>Only a completed campaign can be opened again</source>
        <translation>सिर्फ़ पूरा हो चुका अभियान फिर से खोला जा सकता है</translation>
    </message>
    <message>
        <source>The campaign has no name</source>
        <translation>अभियान का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>इसे भरें</translation>
    </message>
    <message>
        <source>Only a draft can be changed; this one %1</source>
        <translation>सिर्फ़ ड्राफ़्ट बदला जा सकता है; यह अभियान %1</translation>
    </message>
    <message>
        <source>Unschedule it first</source>
        <translation>पहले इसका तय समय हटाएँ</translation>
    </message>
    <message>
        <source>Make a new campaign</source>
        <translation>नया अभियान बनाएँ</translation>
    </message>
    <message>
        <source>This campaign %1</source>
        <translation>यह अभियान %1</translation>
    </message>
    <message>
        <source>Cancel it first</source>
        <translation>पहले इसे रद्द करें</translation>
    </message>
    <message>
        <source>There is no campaign %1</source>
        <translation>अभियान %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई अभियान नहीं है</translation>
    </message>
    <message>
        <source>%1; this one %2</source>
        <translation>%1; यह अभियान %2</translation>
    </message>
    <message>
        <source>Somebody else changed this campaign in the same moment</source>
        <translation>इसी बीच किसी और ने यह अभियान बदल दिया</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>इसे फिर से देखें</translation>
    </message>
    <message>
        <source>There is a campaign of this name already</source>
        <translation>इस नाम का अभियान पहले से है</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>The subject has to be one line, without control characters</source>
        <translation>विषय एक ही पंक्ति में होना चाहिए, बिना कंट्रोल कैरेक्टर के</translation>
    </message>
    <message>
        <source>Remove the line break or control character</source>
        <translation>लाइन ब्रेक या कंट्रोल कैरेक्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>CampaignTexts</name>
    <message>
        <source>The message has no text</source>
        <translation>संदेश में कोई टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>इसे लिखें</translation>
    </message>
    <message>
        <source>The message has no subject</source>
        <translation>संदेश का विषय नहीं है</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Nothing is left of the text for this recipient</source>
        <translation>इस प्राप्तकर्ता के लिए टेक्स्ट में कुछ नहीं बचता</translation>
    </message>
    <message>
        <source>Nothing is left of the subject for this recipient</source>
        <translation>इस प्राप्तकर्ता के लिए विषय में कुछ नहीं बचता</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान दें</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Only a draft can be deleted.</source>
        <translation>सिर्फ़ ड्राफ़्ट हटाया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1: no data.</source>
        <translation>%1: कोई डेटा नहीं।</translation>
    </message>
    <message>
        <source>%1: none.</source>
        <translation>%1: कुछ नहीं।</translation>
    </message>
    <message>
        <source>%1: %2 in all, most on %3 with %4.</source>
        <comment>series, total, day, value</comment>
        <translation>%1: कुल %2, सबसे ज़्यादा %3 को, %4।</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>कोई डेटा नहीं।</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>days</comment>
        <translation>%1 से %2 तक।</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>series, largest values</comment>
        <translation>%1: %2।</translation>
    </message>
    <message numerus="yes">
        <source>And %n smaller one(s).</source>
        <translation>
            <numerusform>और %n छोटा।</numerusform>
            <numerusform>और %n छोटे।</numerusform>
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
        <translation>%1 %2, यानी पहले चरण का %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Of the first step</source>
        <translation>पहले चरण का</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>पिछले चरण का</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of the first step</source>
        <translation>पहले चरण का %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a size.</source>
        <translation>“%1” कोई आकार नहीं है।</translation>
    </message>
    <message>
        <source>Write it like 1280x800.</source>
        <translation>इसे ऐसे लिखें: 1280x800।</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>“%1” नाम का कोई पेज नहीं है।</translation>
    </message>
    <message>
        <source>The pages are: %1</source>
        <translation>ये पेज हैं: %1</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>“%1” नाम की कोई भाषा नहीं है।</translation>
    </message>
    <message>
        <source>The languages are: %1</source>
        <translation>ये भाषाएँ हैं: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” कोई तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>Write it like 2025-06-30.</source>
        <translation>इसे ऐसे लिखें: 2025-06-30।</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>ऐसा कोई विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>“muster --help” lists them.</source>
        <translation>“muster --help” से इनकी सूची देखें।</translation>
    </message>
    <message>
        <source>This option is unknown or lacks its value.</source>
        <translation>यह विकल्प अनजान है या इसका मान नहीं दिया गया।</translation>
    </message>
    <message>
        <source>“muster --help” lists the options.</source>
        <translation>“muster --help” से विकल्पों की सूची देखें।</translation>
    </message>
    <message>
        <source>There can be one workspace only.</source>
        <translation>एक बार में एक ही कार्यक्षेत्र हो सकता है।</translation>
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
        <translation>इस्तेमाल: muster [OPTION]… [WORKSPACE]

Muster की विंडो खोलता है: ऑडियंस, अभियान और डिलीवरी की रसीदें।

  --workspace FILE|URL  यह कार्यक्षेत्र खोलें (कोई फ़ाइल, sqlite:PATH,
                        postgresql://USER@HOST:PORT/DB या mysql://…)
  --db URL              ऊपर जैसा ही
  --demo                डेमो खोलें; न हो तो बना दिया जाता है
  --page NAME           इस पेज पर जाएँ: %1
  --language CODE       en, de या hi
  --as-of DATE          नियम और रिपोर्ट इस दिन से गिनें
  --screenshot FOLDER   सभी पेजों के चित्र, हल्के और गहरे रूप में, वहाँ सहेजें
                        और बंद करें; --demo के साथ नए डेमो में हर दृश्य और
                        डायलॉग के; इस बीच कुछ नहीं भेजा जाता
  --size WIDTHxHEIGHT   चित्रों में विंडो का आकार (डिफ़ॉल्ट: 1280x800);
                        QT_SCALE_FACTOR=2 से दोगुने बारीक बनते हैं
  --help                यह जानकारी दिखाएँ
  --version             संस्करण दिखाएँ
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This installation cannot use this kind of database.</source>
        <translation>इस इंस्टॉलेशन में इस प्रकार का डेटाबेस इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>install Qt&apos;s driver %1</source>
        <translation>Qt का ड्राइवर %1 इंस्टॉल करें</translation>
    </message>
    <message>
        <source>This is a folder, not a database file.</source>
        <translation>यह फ़ोल्डर है, डेटाबेस फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>इसमें किसी फ़ाइल का नाम दें</translation>
    </message>
    <message>
        <source>There is no such database file.</source>
        <translation>ऐसी कोई डेटाबेस फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>नाम जाँचें</translation>
    </message>
    <message>
        <source>The folder of the database file does not exist.</source>
        <translation>डेटाबेस फ़ाइल का फ़ोल्डर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>create the folder or choose another one</source>
        <translation>फ़ोल्डर बनाएँ या दूसरा चुनें</translation>
    </message>
</context>
<context>
    <name>CustomerFilters</name>
    <message>
        <source>This segment is not there any more</source>
        <translation>यह सेगमेंट अब मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>दूसरा चुनें</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>पिछला ऑर्डर</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक ID</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>CustomerProfile</name>
    <message>
        <source>Registered</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>%1 का ऑर्डर</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order ID · status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>संदेश भेजा गया</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>पिछला ऑर्डर</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>निवास</translation>
    </message>
    <message>
        <source>, </source>
        <comment>city, country</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक ID</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>अभी कोई ऑर्डर नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n order(s)</source>
        <translation>
            <numerusform>%n ऑर्डर दिखाएँ</numerusform>
            <numerusform>सभी %n ऑर्डर दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No campaign has reached this customer yet.</source>
        <translation>अभी तक कोई अभियान इस ग्राहक तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>In none of the saved segments today.</source>
        <translation>आज किसी सहेजे हुए सेगमेंट में नहीं।</translation>
    </message>
    <message>
        <source>Not looked at, because their rules do not fit any more: %1</source>
        <translation>इन्हें नहीं देखा गया, क्योंकि इनके नियम अब ठीक नहीं बैठते: %1</translation>
    </message>
    <message>
        <source>Marketing: %1</source>
        <comment>consent</comment>
        <translation>मार्केटिंग: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message numerus="yes">
        <source>Includes %1 earlier order(s) that are not in the list.</source>
        <translation>
            <numerusform>इसमें पहले का %1 ऑर्डर शामिल है, जो सूची में नहीं है।</numerusform>
            <numerusform>इसमें पहले के %1 ऑर्डर शामिल हैं, जो सूची में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counting %1 order(s) that are neither delivered nor completed.</source>
        <translation>
            <numerusform>इसमें %1 ऑर्डर नहीं गिना गया, जो न पहुँचा है, न पूरा हुआ है।</numerusform>
            <numerusform>इसमें %1 ऑर्डर नहीं गिने गए, जो न पहुँचे हैं, न पूरे हुए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered or completed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%1 पहुँचा या पूरा हुआ</numerusform>
            <numerusform>%1 पहुँचे या पूरे हुए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRepository</name>
    <message>
        <source>This customer is a recipient of a campaign and stays in its account</source>
        <translation>यह ग्राहक किसी अभियान का प्राप्तकर्ता है और उसके हिसाब में बना रहेगा</translation>
    </message>
    <message>
        <source>Remove the campaign first</source>
        <translation>पहले अभियान हटाएँ</translation>
    </message>
    <message>
        <source>There is no customer %1</source>
        <translation>ग्राहक %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>There is no customer with the ID &quot;%1&quot;</source>
        <translation>ID “%1” वाला कोई ग्राहक नहीं है</translation>
    </message>
    <message>
        <source>The customer has no ID</source>
        <translation>ग्राहक की कोई ID नहीं है</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>इसे भरें</translation>
    </message>
    <message>
        <source>There is a customer with this ID already</source>
        <translation>इस ID वाला ग्राहक पहले से है</translation>
    </message>
    <message>
        <source>Change that customer, or choose another ID</source>
        <translation>उसी ग्राहक को बदलें, या दूसरी ID चुनें</translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>A quotation mark stands in the middle of a cell.</source>
        <translation>सेल के बीच में उद्धरण चिह्न है।</translation>
    </message>
    <message>
        <source>The line has %1 cells and the header %2: the missing ones count as empty.</source>
        <translation>पंक्ति में %1 सेल हैं और शीर्षक में %2: बाक़ी सेल ख़ाली माने जाएँगे।</translation>
    </message>
    <message>
        <source>The ID is longer than %1 bytes.</source>
        <translation>ID %1 बाइट से लंबी है।</translation>
    </message>
    <message>
        <source>This is a line of totals, not a customer.</source>
        <translation>यह जोड़ की पंक्ति है, ग्राहक नहीं।</translation>
    </message>
    <message>
        <source>Neither an ID nor a usable e-mail address says who this is. Fill one of them in.</source>
        <translation>न ID है, न काम का ईमेल पता, जिससे पता चले कि यह कौन है। इनमें से एक भरें।</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters and was cut.</source>
        <translation>टेक्स्ट %1 अक्षरों से लंबा था और काट दिया गया।</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>टेक्स्ट बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The cell counts as empty.</source>
        <translation>यह सेल ख़ाली माना जाता है।</translation>
    </message>
    <message>
        <source>Column “%1”: %2 The cell counts as empty.</source>
        <translation>कॉलम “%1”: %2 यह खाना ख़ाली माना जाता है।</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>No data before</source>
        <translation>पहले का डेटा नहीं</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>No data now</source>
        <translation>अभी का डेटा नहीं</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on the axis of a chart</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis of a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>डिलीवरी दर</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>नए ग्राहक</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>औसत ऑर्डर मूल्य</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>पहुँचे संदेश</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>क्लिक किया गया</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>No city given</source>
        <translation>शहर नहीं दिया गया</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>All customers at the end of these days.</source>
        <translation>इन दिनों के अंत तक के सभी ग्राहक।</translation>
    </message>
    <message>
        <source>Customers who registered in this period.</source>
        <translation>इन दिनों में पंजीकृत हुए ग्राहक।</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>ख़रीदार</translation>
    </message>
    <message>
        <source>Customers with a completed order in this period.</source>
        <translation>वे ग्राहक जिनका कोई ऑर्डर इन दिनों में पूरा हुआ।</translation>
    </message>
    <message>
        <source>Completed orders of these days.</source>
        <translation>इन दिनों के पूरे हुए ऑर्डर।</translation>
    </message>
    <message>
        <source>Of the completed orders of these days.</source>
        <translation>इन दिनों के पूरे हुए ऑर्डर से।</translation>
    </message>
    <message>
        <source>Revenue for each completed order.</source>
        <translation>हर पूरे हुए ऑर्डर पर औसत आय।</translation>
    </message>
    <message>
        <source>Of the campaigns launched in this period.</source>
        <translation>इन दिनों में शुरू हुए अभियानों के।</translation>
    </message>
    <message>
        <source>Delivered messages as a share of those that were sent or refused, of the campaigns launched in this period. Waiting, skipped and cancelled ones are left out.</source>
        <translation>इन दिनों में शुरू हुए अभियानों के भेजे गए या अस्वीकृत संदेशों में से पहुँचे संदेशों का हिस्सा। इंतज़ार कर रहे, छोड़े गए और रद्द संदेश नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>Attempted</source>
        <translation>कोशिश हुई</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <comment>percentage</comment>
        <translation>%1 ज़्यादा</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <comment>percentage</comment>
        <translation>%1 कम</translation>
    </message>
    <message>
        <source>%1 percentage points higher</source>
        <translation>%1 प्रतिशत अंक ज़्यादा</translation>
    </message>
    <message>
        <source>%1 percentage points lower</source>
        <translation>%1 प्रतिशत अंक कम</translation>
    </message>
</context>
<context>
    <name>DatabaseCare</name>
    <message>
        <source>A database on a server is backed up on the server.</source>
        <translation>सर्वर के डेटाबेस का बैकअप सर्वर पर ही लिया जाता है।</translation>
    </message>
    <message>
        <source>Use %1 there.</source>
        <translation>वहाँ %1 का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>यह फ़ोल्डर है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>इसमें किसी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>Check that the folder is there, can be written and has room.</source>
        <translation>जाँचें कि फ़ोल्डर मौजूद है, उसमें लिखा जा सकता है और जगह है।</translation>
    </message>
    <message>
        <source>The copy cannot be put in its place: %1</source>
        <translation>प्रति को उसकी जगह पर नहीं रखा जा सकता: %1</translation>
    </message>
    <message>
        <source>The copy is whole and lies beside it as %1.</source>
        <translation>प्रति पूरी है और पास में ही %1 नाम से रखी है।</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>write sqlite:FILE, postgresql://user@host:port/database or mysql://user@host:port/database</source>
        <translation>sqlite:FILE, postgresql://user@host:port/database या mysql://user@host:port/database लिखें</translation>
    </message>
    <message>
        <source>&quot;%&quot; must be written as &quot;%25&quot;.</source>
        <translation>&quot;%&quot; को &quot;%25&quot; लिखना होता है।</translation>
    </message>
    <message>
        <source>This is not valid text.</source>
        <translation>यह मान्य टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The name of the database file is missing.</source>
        <translation>डेटाबेस फ़ाइल का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>write sqlite:FILE</source>
        <translation>sqlite:FILE लिखें</translation>
    </message>
    <message>
        <source>A file name cannot contain a NUL.</source>
        <translation>फ़ाइल के नाम में NUL नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The &quot;]&quot; of the address is missing.</source>
        <translation>पते में &quot;]&quot; नहीं है।</translation>
    </message>
    <message>
        <source>host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Only &quot;:port&quot; may follow the address.</source>
        <translation>पते के बाद सिर्फ़ &quot;:port&quot; आ सकता है।</translation>
    </message>
    <message>
        <source>An IPv6 address must stand in square brackets.</source>
        <translation>IPv6 पता वर्गाकार कोष्ठकों में होना चाहिए।</translation>
    </message>
    <message>
        <source>write [::1]:5432</source>
        <translation>[::1]:5432 लिखें</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing.</source>
        <translation>सर्वर का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>पोर्ट 1 से 65535 तक की संख्या होती है।</translation>
    </message>
    <message>
        <source>port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>user</source>
        <translation>यूज़र</translation>
    </message>
    <message>
        <source>password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>&quot;//&quot; is missing after the colon.</source>
        <translation>कोलन के बाद &quot;//&quot; नहीं है।</translation>
    </message>
    <message>
        <source>Options are not understood in a database&apos;s address.</source>
        <translation>डेटाबेस के पते में विकल्प नहीं समझे जाते।</translation>
    </message>
    <message>
        <source>database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>A database&apos;s name cannot contain &quot;/&quot;.</source>
        <translation>डेटाबेस के नाम में &quot;/&quot; नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The kind of database is missing.</source>
        <translation>डेटाबेस का प्रकार नहीं दिया गया।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of database known here.</source>
        <translation>“%1” नाम का डेटाबेस प्रकार यहाँ अनजान है।</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” कोई तारीख़ नहीं है।</translation>
    </message>
</context>
<context>
    <name>DeliveryDetails</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किससे जुड़ा है</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>पिछला बदलाव</translation>
    </message>
</context>
<context>
    <name>DeliveryModel</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>क्लिक किया गया</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Vendor’s ID</source>
        <translation>सेवा प्रदाता की ID</translation>
    </message>
</context>
<context>
    <name>DemoLoader</name>
    <message>
        <source>The workspace has customers already.</source>
        <translation>कार्यक्षेत्र में पहले से ग्राहक हैं।</translation>
    </message>
    <message>
        <source>Use a new workspace for the demo.</source>
        <translation>डेमो के लिए नया कार्यक्षेत्र इस्तेमाल करें।</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Give an address such as https://api.example.com/send.</source>
        <translation>https://api.example.com/send जैसा पता दें।</translation>
    </message>
    <message>
        <source>The web address is incomplete or not valid.</source>
        <translation>वेब पता अधूरा है या मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The web address must begin with https:// or http://.</source>
        <translation>वेब पता https:// या http:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The web address must not hold a user name or a password.</source>
        <translation>वेब पते में यूज़र नाम या पासवर्ड नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>The web address must not hold a part behind “#”.</source>
        <translation>वेब पते में “#” के बाद का हिस्सा नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>The web address names port 0, which cannot be used.</source>
        <translation>वेब पते में पोर्ट 0 है, जो इस्तेमाल नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>The database was closed.</source>
        <translation>डेटाबेस बंद हो गया।</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>customers.csv</source>
        <translation>customers.csv</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>orders.csv</translation>
    </message>
    <message>
        <source>deliveries.csv</source>
        <translation>deliveries.csv</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 का निर्यात</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n पंक्ति निर्यात हुई</numerusform>
            <numerusform>%n पंक्तियाँ निर्यात हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written</source>
        <translation>निर्यात रद्द किया गया; कोई फ़ाइल नहीं लिखी गई</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>यहाँ निर्यात करें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
</context>
<context>
    <name>FileScan</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>आयात रद्द किया गया; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The file has a header and no rows below it: there is nothing to import.</source>
        <translation>फ़ाइल में शीर्षक है पर उसके नीचे कोई पंक्ति नहीं: आयात करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Export it again, and check that it is the right file.</source>
        <translation>इसे फिर से निर्यात करें, और जाँचें कि यही सही फ़ाइल है।</translation>
    </message>
    <message>
        <source>Give the file a first line with the names of its columns, or map the columns by number: {&quot;header&quot;: false, &quot;columns&quot;: {&quot;#1&quot;: &quot;external_id&quot;}}.</source>
        <translation>फ़ाइल की पहली पंक्ति में कॉलमों के नाम दें, या कॉलमों को संख्या से मैप करें: {&quot;header&quot;: false, &quot;columns&quot;: {&quot;#1&quot;: &quot;external_id&quot;}}।</translation>
    </message>
    <message>
        <source>The file has no header: its first line is data (%1).</source>
        <translation>फ़ाइल में शीर्षक नहीं है: उसकी पहली पंक्ति ही डेटा है (%1)।</translation>
    </message>
    <message>
        <source>No column is recognised: the first line reads %1.</source>
        <translation>कोई कॉलम नहीं पहचाना गया: पहली पंक्ति है %1।</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation>फ़ाइल ख़ाली है: आयात करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The file ends before line %1, which is to be its header.</source>
        <translation>फ़ाइल पंक्ति %1 से पहले ही ख़त्म हो जाती है, जिसे उसका शीर्षक होना था।</translation>
    </message>
    <message>
        <source>Name a line with the names of the columns.</source>
        <translation>वह पंक्ति बताएँ जिसमें कॉलमों के नाम हैं।</translation>
    </message>
    <message>
        <source>Column “%1” writes some dates with the day first and others with the month first.</source>
        <translation>कॉलम “%1” में कुछ तारीख़ों में दिन पहले है और कुछ में महीना।</translation>
    </message>
    <message>
        <source>Nothing in column “%1” says whether the day or the month comes first.</source>
        <translation>कॉलम “%1” से पता नहीं चलता कि दिन पहले है या महीना।</translation>
    </message>
    <message>
        <source>Dates like “%1” were read with the day first. Write them like 2025-06-30 if that is wrong.</source>
        <translation>“%1” जैसी तारीख़ें दिन को पहले मानकर पढ़ी गईं। अगर यह ग़लत है, तो उन्हें 2025-06-30 की तरह लिखें।</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 crore</source>
        <translation>%1 करोड़</translation>
    </message>
    <message>
        <source>%1 lakh</source>
        <translation>%1 लाख</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenericHttp</name>
    <message>
        <source>The account has no secret to sign its requests with.</source>
        <translation>खाते के पास अनुरोधों पर हस्ताक्षर के लिए सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>Store the secret (whsec_…) that the vendor gave you with the account.</source>
        <translation>सेवा प्रदाता का दिया हुआ सीक्रेट (whsec_…) खाते में सहेजें।</translation>
    </message>
    <message>
        <source>The message is larger than %1 MiB.</source>
        <translation>संदेश %1 MiB से बड़ा है।</translation>
    </message>
    <message>
        <source>Shorten the text, or take embedded pictures out of it.</source>
        <translation>टेक्स्ट छोटा करें, या उसमें जड़े चित्र निकालें।</translation>
    </message>
    <message>
        <source>Refused by the vendor without a reason</source>
        <translation>सेवा प्रदाता ने बिना कारण बताए अस्वीकार किया</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has the unknown status “%1”</source>
        <translation>सेवा प्रदाता के जवाब में अनजान स्थिति “%1” है</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer cannot be read: it holds no list “results”</source>
        <translation>सेवा प्रदाता का जवाब पढ़ा नहीं जा सकता: उसमें “results” सूची नहीं है</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer does not mention this message</source>
        <translation>सेवा प्रदाता के जवाब में इस संदेश का ज़िक्र नहीं है</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>यह ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no message id.</source>
        <translation>संदेश ID नहीं है।</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>स्थिति “%1” अनजान है।</translation>
    </message>
    <message>
        <source>The body is not JSON: %1.</source>
        <translation>बॉडी JSON नहीं है: %1।</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>बाइट %1</translation>
    </message>
    <message>
        <source>There are %1 events in one request.</source>
        <translation>एक अनुरोध में %1 घटनाएँ हैं।</translation>
    </message>
    <message>
        <source>Send at most %1 at once.</source>
        <translation>एक बार में ज़्यादा से ज़्यादा %1 भेजें।</translation>
    </message>
    <message>
        <source>The account has no callback secret.</source>
        <translation>खाते का कोई कॉलबैक सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>The id of the request is too long.</source>
        <translation>अनुरोध की ID बहुत लंबी है।</translation>
    </message>
    <message>
        <source>The subject or the address holds a line break or a control character.</source>
        <translation>विषय या पते में लाइन ब्रेक या कंट्रोल कैरेक्टर है।</translation>
    </message>
    <message>
        <source>Correct the customer’s address, or the campaign’s subject.</source>
        <translation>ग्राहक का पता या अभियान का विषय ठीक करें।</translation>
    </message>
    <message>
        <source>The vendor does not accept the account or its secret</source>
        <translation>सेवा प्रदाता इस खाते या इसके सीक्रेट को स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>The vendor takes no messages at this address</source>
        <translation>सेवा प्रदाता इस पते पर संदेश नहीं लेता</translation>
    </message>
    <message>
        <source>The vendor waited too long for the message</source>
        <translation>सेवा प्रदाता को संदेश के लिए बहुत देर रुकना पड़ा</translation>
    </message>
    <message>
        <source>The message is too large for the vendor</source>
        <translation>संदेश सेवा प्रदाता के लिए बहुत बड़ा है</translation>
    </message>
    <message>
        <source>The vendor asks for fewer messages at a time</source>
        <translation>सेवा प्रदाता एक बार में कम संदेश चाहता है</translation>
    </message>
    <message>
        <source>The vendor is overloaded or out of service</source>
        <translation>सेवा प्रदाता पर बहुत भार है या उसकी सेवा बंद है</translation>
    </message>
    <message>
        <source>The vendor&apos;s address has moved</source>
        <translation>सेवा प्रदाता का पता बदल गया है</translation>
    </message>
    <message>
        <source>The vendor refused the message</source>
        <translation>सेवा प्रदाता ने संदेश लेने से मना किया</translation>
    </message>
    <message>
        <source>The vendor had a fault of its own</source>
        <translation>सेवा प्रदाता के यहाँ कोई ख़राबी आई</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The request holds characters that are not allowed in HTTP.</source>
        <translation>अनुरोध में ऐसे अक्षर हैं जिनकी HTTP में अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Too many requests are under way to this vendor.</source>
        <translation>इस सेवा प्रदाता के लिए बहुत ज़्यादा अनुरोध जारी हैं।</translation>
    </message>
    <message>
        <source>The name %1 was not found: %2</source>
        <translation>नाम %1 नहीं मिला: %2</translation>
    </message>
    <message>
        <source>The address of %1 lies in a network that may not be used.</source>
        <translation>%1 का पता ऐसे नेटवर्क में है जिसके इस्तेमाल की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बना: %2</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>नाम %1 नहीं मिला।</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>%1 से कनेक्शन नहीं बना: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 ने जवाब पूरा होने से पहले कनेक्शन बंद कर दिया।</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>%1 का जवाब मान्य HTTP नहीं है।</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 का जवाब बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The request to %1 was aborted.</source>
        <translation>%1 को भेजा गया अनुरोध बीच में रोक दिया गया।</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>%1 से समय रहते कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 ने समय रहते जवाब नहीं दिया।</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The server cannot listen there.</source>
        <translation>सर्वर वहाँ सुन नहीं सकता।</translation>
    </message>
    <message>
        <source>The port is in use by another program.</source>
        <translation>यह पोर्ट कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>दूसरा पोर्ट चुनें, या वह प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The system does not let this program use the port.</source>
        <translation>सिस्टम इस प्रोग्राम को यह पोर्ट इस्तेमाल नहीं करने देता।</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on.</source>
        <translation>1024 या उससे ऊपर का पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>The address does not belong to this computer.</source>
        <translation>यह पता इस कंप्यूटर का नहीं है।</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address of this computer.</source>
        <translation>127.0.0.1 या इस कंप्यूटर का कोई पता इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on.</source>
        <translation>“%1” ऐसा पता नहीं है जिस पर लिस्नर चल सके।</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>An import is running already.</source>
        <translation>एक आयात पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>Wait for its end or cancel it.</source>
        <translation>उसके पूरा होने का इंतज़ार करें या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Everything up to line %1 is stored. Import the same file again to go on: what is stored already stays as it is.</source>
        <translation>पंक्ति %1 तक सब सहेजा जा चुका है। आगे बढ़ने के लिए यही फ़ाइल फिर से आयात करें: जो सहेजा जा चुका है, वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>आयात रद्द किया गया।</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <translation>आयात समाप्त हुआ।</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>बीच का नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>पंजीकरण की तारीख़</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Consent to marketing</source>
        <translation>मार्केटिंग की सहमति</translation>
    </message>
    <message>
        <source>Spend so far</source>
        <translation>अब तक का ख़र्च</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>अब तक के ऑर्डर</translation>
    </message>
    <message>
        <source>Last order date</source>
        <translation>पिछले ऑर्डर की तारीख़</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <translation>ग्राहक का ईमेल पता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>ऑर्डर की तारीख़</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Choose the column that holds the customer ID or the e-mail address: that is how Muster knows who is who.</source>
        <translation>वह कॉलम चुनें जिसमें ग्राहक ID या ईमेल पता है: इसी से Muster जानता है कि कौन कौन है।</translation>
    </message>
    <message>
        <source>Choose the column that says whose order it is: the customer ID or the customer’s e-mail address.</source>
        <translation>वह कॉलम चुनें जो बताता है कि ऑर्डर किसका है: ग्राहक ID या ग्राहक का ईमेल पता।</translation>
    </message>
    <message>
        <source>Choose the column that holds the order’s amount.</source>
        <translation>वह कॉलम चुनें जिसमें ऑर्डर की रक़म है।</translation>
    </message>
    <message>
        <source>Choose the column that holds the order’s date.</source>
        <translation>वह कॉलम चुनें जिसमें ऑर्डर की तारीख़ है।</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>कॉमा</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>सेमीकोलन</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>… and %n more like this.</source>
        <translation>
            <numerusform>… और ऐसी %n समस्या।</numerusform>
            <numerusform>… और ऐसी %n समस्याएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>डेटाबेस फ़ाइल ख़राब है: %1</translation>
    </message>
    <message>
        <source>The totals of customer %1 do not follow from the orders.</source>
        <translation>ग्राहक %1 के जोड़ उसके ऑर्डर से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The campaign “%1” was planned for %2 recipients and has %3 messages.</source>
        <translation>अभियान “%1” की योजना %2 प्राप्तकर्ताओं के लिए थी और उसमें %3 संदेश हैं।</translation>
    </message>
    <message>
        <source>Message %1 of the campaign “%2” is in an impossible state.</source>
        <translation>अभियान “%2” का संदेश %1 असंभव स्थिति में है।</translation>
    </message>
</context>
<context>
    <name>JumpTargets</name>
    <message>
        <source>Segment</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>ग्राहक, %1</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation>कीरिंग जवाब नहीं दे रही।</translation>
    </message>
    <message>
        <source>Unlock it, or see whether a window of it is waiting for you, and try again.</source>
        <translation>उसका ताला खोलें, या देखें कि उसकी कोई विंडो आपका इंतज़ार तो नहीं कर रही, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>कीरिंग का ताला नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Try again and unlock it.</source>
        <translation>फिर कोशिश करें और उसका ताला खोलें।</translation>
    </message>
    <message>
        <source>There is no keyring here.</source>
        <translation>यहाँ कोई कीरिंग नहीं है।</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet.</source>
        <translation>कोई कीरिंग शुरू करें, जैसे GNOME Keyring या KWallet।</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>कीरिंग ने मना किया: %1</translation>
    </message>
    <message>
        <source>See in your desktop&apos;s keyring program whether it works.</source>
        <translation>अपने डेस्कटॉप के कीरिंग प्रोग्राम में देखें कि वह काम कर रही है या नहीं।</translation>
    </message>
    <message>
        <source>the keyring of this desktop</source>
        <translation>इस डेस्कटॉप की कीरिंग</translation>
    </message>
    <message>
        <source>the keyring does not answer</source>
        <translation>कीरिंग जवाब नहीं दे रही</translation>
    </message>
    <message>
        <source>the keyring has not been set up yet</source>
        <translation>कीरिंग अभी सेट अप नहीं की गई है</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>कीरिंग पर ताला लगा है</translation>
    </message>
    <message>
        <source>there is no desktop session</source>
        <translation>कोई डेस्कटॉप सत्र नहीं है</translation>
    </message>
    <message>
        <source>the desktop session does not answer</source>
        <translation>डेस्कटॉप सत्र जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>KWallet may ask for its password</source>
        <translation>KWallet अपना पासवर्ड माँग सकता है</translation>
    </message>
    <message>
        <source>this desktop session has no keyring</source>
        <translation>इस डेस्कटॉप सत्र में कोई कीरिंग नहीं है</translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>The account has no rate limit: messages go out as fast as the vendor accepts them.</source>
        <translation>खाते की कोई गति-सीमा नहीं है: संदेश उतनी तेज़ी से जाएँगे जितनी तेज़ी से सेवा प्रदाता ले।</translation>
    </message>
    <message>
        <source>What it costs is not known: the account has no price.</source>
        <translation>ख़र्च मालूम नहीं है: खाते में क़ीमत नहीं लिखी है।</translation>
    </message>
    <message>
        <source>It will cost about %1, at %2 per 1,000 messages.</source>
        <translation>ख़र्च लगभग %1 होगा, 1,000 संदेशों के %2 के हिसाब से।</translation>
    </message>
    <message numerus="yes">
        <source>At the account’s limit of %1 messages a second it takes about %n minute(s).</source>
        <translation>
            <numerusform>खाते की सीमा, %1 संदेश प्रति सेकंड, पर लगभग %n मिनट लगेगा।</numerusform>
            <numerusform>खाते की सीमा, %1 संदेश प्रति सेकंड, पर लगभग %n मिनट लगेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the account’s limit of %1 messages a second it takes about %n hour(s).</source>
        <translation>
            <numerusform>खाते की सीमा, %1 संदेश प्रति सेकंड, पर लगभग %n घंटा लगेगा।</numerusform>
            <numerusform>खाते की सीमा, %1 संदेश प्रति सेकंड, पर लगभग %n घंटे लगेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>अभी तक कुछ नहीं भेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) sent were delivered</source>
        <translation>
            <numerusform>भेजे गए %2 संदेश में से %1 पहुँचा</numerusform>
            <numerusform>भेजे गए %2 संदेशों में से %1 पहुँचे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) delivered so far</source>
        <translation>
            <numerusform>अब तक %2 संदेश में से %1 पहुँचा</numerusform>
            <numerusform>अब तक %2 संदेशों में से %1 पहुँचे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Launcher</name>
    <message>
        <source>The campaign has no segment</source>
        <translation>अभियान में कोई सेगमेंट नहीं है</translation>
    </message>
    <message>
        <source>Choose who it goes to</source>
        <translation>चुनें कि यह किसे भेजा जाए</translation>
    </message>
    <message>
        <source>The segment, or a group in it, has no rule and takes everybody</source>
        <translation>सेगमेंट या उसके किसी समूह में कोई नियम नहीं है और उसमें सभी आ जाते हैं</translation>
    </message>
    <message>
        <source>Add a rule, or say explicitly that everybody is meant</source>
        <translation>नियम जोड़ें, या साफ़ बताएँ कि सभी को भेजना है</translation>
    </message>
    <message>
        <source>The campaign has no vendor account</source>
        <translation>अभियान में कोई सेवा प्रदाता खाता नहीं है</translation>
    </message>
    <message>
        <source>Choose the vendor that sends it</source>
        <translation>वह सेवा प्रदाता चुनें जिससे भेजा जाए</translation>
    </message>
    <message>
        <source>Nobody is in the segment</source>
        <translation>सेगमेंट में कोई नहीं है</translation>
    </message>
    <message>
        <source>Look at its rules</source>
        <translation>इसके नियम देखें</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The names are: %1.</source>
        <translation>ये नाम हैं: %1।</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
    <message>
        <source>“%1” does not name a custom field.</source>
        <translation>“%1” किसी कस्टम फ़ील्ड का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Write “attributes.key” or “attributes.key:number” (text, number, date, boolean).</source>
        <translation>“attributes.key” या “attributes.key:number” लिखें (text, number, date, boolean)।</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation>“%1” %2 का फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>The mapping names the column “%1”, which the file does not have.</source>
        <translation>मैपिंग में “%1” कॉलम है, जो फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>The mapping gives “%1” twice.</source>
        <translation>मैपिंग में “%1” दो बार है।</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>दोनों में से एक हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” cannot have a default.</source>
        <translation>“%1” का डिफ़ॉल्ट मान नहीं हो सकता।</translation>
    </message>
    <message>
        <source>No column holds %1.</source>
        <translation>किसी कॉलम में %1 नहीं है।</translation>
    </message>
    <message>
        <source>The columns are: %1. Say in a mapping file which one it is, like {&quot;columns&quot;: {&quot;%2&quot;: &quot;%3&quot;}}.</source>
        <translation>ये कॉलम हैं: %1। मैपिंग फ़ाइल में बताएँ कि कौन-सा है, जैसे {&quot;columns&quot;: {&quot;%2&quot;: &quot;%3&quot;}}।</translation>
    </message>
    <message>
        <source>the customers&apos; ids or e-mail addresses</source>
        <translation>ग्राहकों की ID या ईमेल पते</translation>
    </message>
    <message>
        <source>the ID or e-mail address of the order&apos;s customer</source>
        <translation>ऑर्डर के ग्राहक की ID या ईमेल पता</translation>
    </message>
    <message>
        <source>the order&apos;s amount</source>
        <translation>ऑर्डर की रक़म</translation>
    </message>
    <message>
        <source>the order&apos;s date</source>
        <translation>ऑर्डर की तारीख़</translation>
    </message>
    <message>
        <source>“%1” means nothing in a mapping.</source>
        <translation>मैपिंग में “%1” का कोई मतलब नहीं।</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>ये मान्य हैं: %1।</translation>
    </message>
    <message>
        <source>true, false or a number of a row up to %1</source>
        <translation>true, false या %1 तक की पंक्ति संख्या</translation>
    </message>
    <message>
        <source>the name of an encoding</source>
        <translation>किसी एन्कोडिंग का नाम</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” का मान यह होना चाहिए: %2।</translation>
    </message>
    <message>
        <source>an object of column names and fields</source>
        <translation>कॉलमों के नाम और फ़ील्ड का ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>किसी फ़ील्ड का नाम</translation>
    </message>
    <message>
        <source>an object of fields and values</source>
        <translation>फ़ील्ड और मानों का ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation>टेक्स्ट या संख्या</translation>
    </message>
    <message>
        <source>one ASCII character</source>
        <translation>एक ASCII अक्षर</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>Begin with {&quot;columns&quot;: {…}}.</source>
        <translation>{&quot;columns&quot;: {…}} से शुरू करें।</translation>
    </message>
    <message>
        <source>The mapping file cannot be read: %1</source>
        <translation>मैपिंग फ़ाइल पढ़ी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>पाथ जाँचें।</translation>
    </message>
    <message>
        <source>The mapping is not JSON: %1 in line %2.</source>
        <translation>मैपिंग JSON नहीं है: पंक्ति %2 में %1।</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object.</source>
        <translation>मैपिंग JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>There is no message %1</source>
        <translation>संदेश %1 मौजूद नहीं है</translation>
    </message>
</context>
<context>
    <name>MessageStoreControl</name>
    <message>
        <source>Only what was launched and not cancelled can be sent again</source>
        <translation>सिर्फ़ वही फिर से भेजा जा सकता है जो शुरू हुआ हो और रद्द न हुआ हो</translation>
    </message>
    <message>
        <source>Messages in this state cannot be sent again</source>
        <translation>इस स्थिति के संदेश फिर से नहीं भेजे जा सकते</translation>
    </message>
</context>
<context>
    <name>MessageStory</name>
    <message numerus="yes">
        <source>%n attempt(s) did not get through; it is tried again.</source>
        <translation>
            <numerusform>%n कोशिश सफल नहीं हुई; फिर कोशिश की जाएगी।</numerusform>
            <numerusform>%n कोशिशें सफल नहीं हुईं; फिर कोशिश की जाएगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>%1 से पहले नहीं।</translation>
    </message>
    <message>
        <source>The recipient opened it and clicked a link.</source>
        <translation>प्राप्तकर्ता ने इसे खोला और एक लिंक पर क्लिक किया।</translation>
    </message>
    <message>
        <source>The recipient opened it.</source>
        <translation>प्राप्तकर्ता ने इसे खोला।</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Handed to the vendor</source>
        <translation>सेवा प्रदाता को सौंपा गया</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Nothing has been reported about this message yet.</source>
        <translation>इस संदेश के बारे में अभी कोई ख़बर नहीं मिली।</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Queued</source>
        <translation>क़तार में</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>लौट आया</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>प्रक्रिया में</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>रवाना</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>पैसे लौटाए</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>सहमति नहीं दी</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>समय तय</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
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
        <translation>अभी सेवा प्रदाता के पास जा रहा है; उसका जवाब अभी नहीं आया।</translation>
    </message>
    <message>
        <source>The vendor accepted the message. Whether it arrived is not known yet.</source>
        <translation>सेवा प्रदाता ने संदेश ले लिया। पहुँचा या नहीं, यह अभी पता नहीं।</translation>
    </message>
    <message>
        <source>The vendor says that the message arrived.</source>
        <translation>सेवा प्रदाता के अनुसार संदेश पहुँच गया।</translation>
    </message>
    <message>
        <source>The message was permanently refused. It was not delivered.</source>
        <translation>संदेश हमेशा के लिए अस्वीकार हुआ। वह नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>The vendor accepted the message, but it was returned as undeliverable.</source>
        <translation>सेवा प्रदाता ने संदेश ले लिया, पर प्राप्तकर्ता की ओर से वह लौट आया।</translation>
    </message>
    <message>
        <source>The message was never sent, on purpose.</source>
        <translation>संदेश जानबूझकर नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The connection broke while the message was being sent. Nobody can tell whether the vendor took it; you decide, or a later report from the vendor settles it.</source>
        <translation>संदेश भेजते समय कनेक्शन टूट गया। पता नहीं कि सेवा प्रदाता ने उसे लिया या नहीं; फ़ैसला आप करें, या सेवा प्रदाता की बाद की रिपोर्ट से तय हो जाएगा।</translation>
    </message>
    <message>
        <source>The campaign was cancelled before this message was sent.</source>
        <translation>यह संदेश भेजे जाने से पहले अभियान रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>Accepted by the vendor</source>
        <translation>सेवा प्रदाता ने स्वीकार किया</translation>
    </message>
    <message>
        <source>Sent on by the vendor</source>
        <translation>सेवा प्रदाता ने आगे भेजा</translation>
    </message>
    <message>
        <source>Put off; the vendor tries again</source>
        <translation>टाला गया; सेवा प्रदाता फिर कोशिश करेगा</translation>
    </message>
    <message>
        <source>Returned as undeliverable</source>
        <translation>प्राप्तकर्ता की ओर से लौटाया गया</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Clicked a link</source>
        <translation>लिंक पर क्लिक किया गया</translation>
    </message>
    <message>
        <source>Reported as spam</source>
        <translation>स्पैम बताया गया</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>सदस्यता छोड़ी</translation>
    </message>
    <message>
        <source>No address for this channel</source>
        <translation>इस चैनल के लिए कोई पता नहीं</translation>
    </message>
    <message>
        <source>No consent to marketing</source>
        <translation>मार्केटिंग के लिए सहमति नहीं</translation>
    </message>
    <message>
        <source>The address is on the do-not-contact list</source>
        <translation>यह पता रोक-सूची में है</translation>
    </message>
    <message>
        <source>Another recipient has the same address</source>
        <translation>किसी दूसरे प्राप्तकर्ता का पता भी यही है</translation>
    </message>
    <message>
        <source>The text could not be filled in for this customer</source>
        <translation>इस ग्राहक के लिए टेक्स्ट भरा नहीं जा सका</translation>
    </message>
    <message>
        <source>The sending program stopped before the vendor answered</source>
        <translation>भेजने वाला प्रोग्राम सेवा प्रदाता का जवाब आने से पहले रुक गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Waiting to be sent: this message has not left Muster yet.</source>
        <translation>भेजे जाने के इंतज़ार में: यह संदेश अभी तक Muster से नहीं निकला।</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>This database holds the tables of another program (%1).</source>
        <translation>इस डेटाबेस में किसी दूसरे प्रोग्राम की तालिकाएँ हैं (%1)।</translation>
    </message>
    <message>
        <source>choose an empty database</source>
        <translation>ख़ाली डेटाबेस चुनें</translation>
    </message>
    <message>
        <source>This workspace was changed by a newer version of the program (schema %1, this one knows %2).</source>
        <translation>यह कार्यक्षेत्र प्रोग्राम के नए संस्करण ने बदला है (स्कीमा %1, यह %2 तक जानता है)।</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>नया संस्करण इंस्टॉल करें</translation>
    </message>
    <message>
        <source>The schema of this workspace was made by a different edition of the program.</source>
        <translation>इस कार्यक्षेत्र का स्कीमा प्रोग्राम के किसी दूसरे रूप ने बनाया था।</translation>
    </message>
    <message>
        <source>open it with the program that created it, or restore a backup</source>
        <translation>इसे उसी प्रोग्राम से खोलें जिसने बनाया था, या बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Another program is changing the schema of this workspace.</source>
        <translation>कोई दूसरा प्रोग्राम इस कार्यक्षेत्र का स्कीमा बदल रहा है।</translation>
    </message>
    <message>
        <source>try again when it has finished</source>
        <translation>उसके पूरा होने पर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>This database is empty.</source>
        <translation>यह डेटाबेस ख़ाली है।</translation>
    </message>
    <message>
        <source>This workspace has the schema of an older version.</source>
        <translation>इस कार्यक्षेत्र का स्कीमा पुराने संस्करण का है।</translation>
    </message>
    <message>
        <source>run &quot;musterctl migrate&quot; on it first</source>
        <translation>पहले इस पर &quot;musterctl migrate&quot; चलाएँ</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code.</source>
        <translation>“%1” कोई मुद्रा कोड नहीं है।</translation>
    </message>
    <message>
        <source>Use a three-letter code such as INR or EUR.</source>
        <translation>तीन अक्षरों का कोड दें, जैसे INR या EUR।</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” कोई रक़म नहीं है।</translation>
    </message>
    <message>
        <source>Write it like 1234.50.</source>
        <translation>इसे ऐसे लिखें: 1234.50।</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>There is no such workspace file.</source>
        <translation>ऐसी कोई कार्यक्षेत्र फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from where it is now.</source>
        <translation>शायद उसे कहीं और ले जाया गया है या उसका नाम बदला गया है। जहाँ वह अब है, वहीं से खोलें।</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>इस नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>Open it, or choose another name for the new workspace.</source>
        <translation>उसे खोलें, या नए कार्यक्षेत्र के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>पहले फ़ोल्डर बनाएँ, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This workspace cannot be written to.</source>
        <translation>इस कार्यक्षेत्र में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Ask for the right to write to the file and its folder, or copy the file to a folder of your own and open it there.</source>
        <translation>फ़ाइल और उसके फ़ोल्डर में लिखने का अधिकार माँगें, या फ़ाइल को अपने किसी फ़ोल्डर में कॉपी करके वहाँ खोलें।</translation>
    </message>
    <message>
        <source>The folder for the demo cannot be made.</source>
        <translation>डेमो का फ़ोल्डर नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>Ask for the right to write there.</source>
        <translation>वहाँ लिखने का अधिकार माँगें।</translation>
    </message>
    <message>
        <source>The demo cannot be put into its place.</source>
        <translation>डेमो को उसकी जगह पर नहीं रखा जा सकता।</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>There is no customer “%1”. Import the customers first, then this file again.</source>
        <translation>ग्राहक “%1” मौजूद नहीं है। पहले ग्राहक आयात करें, फिर यह फ़ाइल दोबारा।</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <source>Ordered</source>
        <translation>ऑर्डर का समय</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक ID</translation>
    </message>
</context>
<context>
    <name>OrderRepository</name>
    <message>
        <source>There is no order %1</source>
        <translation>ऑर्डर %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>There is no order with the ID &quot;%1&quot;</source>
        <translation>ID “%1” वाला कोई ऑर्डर नहीं है</translation>
    </message>
    <message>
        <source>The order has no ID</source>
        <translation>ऑर्डर की कोई ID नहीं है</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>इसे भरें</translation>
    </message>
    <message>
        <source>There is an order with this ID already</source>
        <translation>इस ID वाला ऑर्डर पहले से है</translation>
    </message>
    <message>
        <source>Change that order, or choose another ID</source>
        <translation>उसी ऑर्डर को बदलें, या दूसरी ID चुनें</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>Nothing says whose order this is. Fill in the customer&apos;s ID or e-mail address.</source>
        <translation>पता नहीं चलता कि यह ऑर्डर किसका है। ग्राहक की ID या ईमेल पता भरें।</translation>
    </message>
    <message>
        <source>The order is in “%1”, the workspace counts in %2. Convert the amount first.</source>
        <translation>ऑर्डर “%1” में है, जबकि कार्यक्षेत्र में गिनती %2 में होती है। पहले रक़म बदलें।</translation>
    </message>
    <message>
        <source>The amount is missing. Fill it in.</source>
        <translation>रक़म नहीं दी गई। इसे भरें।</translation>
    </message>
    <message>
        <source>Write it like 2025-06-30 or 30/06/2025.</source>
        <translation>इसे ऐसे लिखें: 2025-06-30 या 30/06/2025।</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>तारीख़ नहीं दी गई। इसे भरें।</translation>
    </message>
    <message>
        <source>The status is missing. Fill it in, or give a default in the mapping.</source>
        <translation>स्थिति नहीं दी गई। इसे भरें, या मैपिंग में डिफ़ॉल्ट मान दें।</translation>
    </message>
    <message>
        <source>The ID is longer than %1 bytes.</source>
        <translation>ID %1 बाइट से लंबी है।</translation>
    </message>
    <message>
        <source>This is a line of totals, not an order.</source>
        <translation>यह जोड़ की पंक्ति है, ऑर्डर नहीं।</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>टेक्स्ट %1 बाइट से लंबा है।</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell.</source>
        <translation>सेल के बीच में उद्धरण चिह्न है।</translation>
    </message>
    <message>
        <source>It says how many items were bought, but not which: the orders are stored without items.</source>
        <translation>इसमें आइटमों की सिर्फ़ गिनती है, नाम नहीं: ऑर्डर बिना आइटमों के सहेजे जाते हैं।</translation>
    </message>
    <message>
        <source>The order is in “%1”, the workspace counts in %2. Change the workspace’s currency in the settings.</source>
        <translation>ऑर्डर “%1” में है, जबकि कार्यक्षेत्र में गिनती %2 में होती है। सेटिंग्स में कार्यक्षेत्र की मुद्रा बदलें।</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>This file is in use: it cannot be written over.</source>
        <translation>यह फ़ाइल उपयोग में है: इसके ऊपर नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>फ़ाइल लिखी नहीं जा सकती: %1।</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>जाँचें कि फ़ोल्डर में लिखा जा सकता है और डिस्क भरी नहीं है।</translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Enter two dates.</source>
        <translation>दो तारीख़ें डालें।</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Swap them.</source>
        <translation>पहला दिन आख़िरी दिन के बाद है। उन्हें आपस में बदलें।</translation>
    </message>
    <message>
        <source>The last day lies in the future. Choose today or an earlier day.</source>
        <translation>आख़िरी दिन भविष्य में है। आज या कोई पहले का दिन चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n year(s).</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n साल चुनें।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n साल चुनें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptCollector</name>
    <message>
        <source>The program is being closed.</source>
        <translation>प्रोग्राम बंद हो रहा है।</translation>
    </message>
</context>
<context>
    <name>ReceiptJournal</name>
    <message>
        <source>A row of the journal cannot be read.</source>
        <translation>जर्नल की एक पंक्ति पढ़ी नहीं जा सकती।</translation>
    </message>
</context>
<context>
    <name>ReceiptStore</name>
    <message>
        <source>No message of this account has this id</source>
        <translation>इस खाते के किसी संदेश की यह ID नहीं है</translation>
    </message>
</context>
<context>
    <name>RowCheck</name>
    <message>
        <source>The quotation mark that opens a cell in line %1 is never closed. Everything after it up to line %2 belongs to that cell and was not read. Close it, and import again.</source>
        <translation>पंक्ति %1 में सेल खोलने वाला उद्धरण चिह्न कभी बंद नहीं होता। उसके बाद पंक्ति %2 तक का सब कुछ उसी सेल में चला गया और नहीं पढ़ा गया। उसे बंद करें और फिर से आयात करें।</translation>
    </message>
    <message>
        <source>The cell that begins in line %1 is larger than any real one. Is a quotation mark missing at its end?</source>
        <translation>पंक्ति %1 से शुरू होने वाला सेल असामान्य रूप से बड़ा है। कहीं उसके अंत में उद्धरण चिह्न छूट तो नहीं गया?</translation>
    </message>
    <message>
        <source>The line has far too many cells. Is the delimiter the right one?</source>
        <translation>पंक्ति में बहुत ज़्यादा सेल हैं। क्या विभाजक सही है?</translation>
    </message>
    <message>
        <source>The line has %1 cells and the header %2, so it is unclear what belongs where. Put cells that contain the delimiter into quotation marks.</source>
        <translation>पंक्ति में %1 सेल हैं और शीर्षक में %2, इसलिए साफ़ नहीं कि क्या कहाँ का है। जिन सेल में विभाजक है, उन्हें उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>The line holds characters that are not in the file&apos;s encoding. Save the file as UTF-8, or name its encoding.</source>
        <translation>पंक्ति में ऐसे अक्षर हैं जो फ़ाइल की एन्कोडिंग में नहीं हैं। फ़ाइल को UTF-8 में सहेजें, या उसकी एन्कोडिंग बताएँ।</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>कॉलम “%1”: %2</translation>
    </message>
</context>
<context>
    <name>RuleBuilderFields</name>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Engagement and consent</source>
        <translation>जुड़ाव और सहमति</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>कस्टम फ़ील्ड</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>नहीं दी गई</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>प्रक्रिया में</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>रवाना</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>पैसे लौटाए</translation>
    </message>
    <message>
        <source>week</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>years</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीते कल</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>आने वाले कल</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>इस हफ़्ते</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>पिछले हफ़्ते</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>अगले हफ़्ते</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>अगले महीने</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>इस तिमाही</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>पिछली तिमाही</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>अगली तिमाही</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>पिछले साल</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>अगले साल</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>समूह %n स्तर से ज़्यादा गहरे हैं।</numerusform>
            <numerusform>समूह %n स्तरों से ज़्यादा गहरे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule flatter.</source>
        <translation>नियम में समूहों के स्तर घटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “in” with a list instead of many conditions.</source>
        <translation>कई शर्तों की जगह सूची के साथ “in” का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The whole rule is muted: nothing is left of it.</source>
        <translation>पूरा नियम निष्क्रिय है: उसमें कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>Unmute it.</source>
        <translation>उसे सक्रिय करें।</translation>
    </message>
    <message>
        <source>Everything in this group is muted: it would match everybody.</source>
        <translation>इस समूह में सब कुछ निष्क्रिय है: इसमें सभी आ जाएँगे।</translation>
    </message>
    <message>
        <source>Mute the group itself, or unmute one of its conditions.</source>
        <translation>समूह को ही निष्क्रिय करें, या उसकी कोई शर्त सक्रिय करें।</translation>
    </message>
    <message>
        <source>“%1” is not a field of orders.</source>
        <translation>“%1” ऑर्डर का फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a field of customers.</source>
        <translation>“%1” ग्राहकों का फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>इनमें से एक का इस्तेमाल करें: %1।</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>कोई फ़ील्ड नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose a field, or remove the rule.</source>
        <translation>फ़ील्ड चुनें, या नियम हटाएँ।</translation>
    </message>
    <message>
        <source>A rule on orders needs a “match” or an “aggregate”.</source>
        <translation>ऑर्डर के नियम में “match” या “aggregate” चाहिए।</translation>
    </message>
    <message>
        <source>“%1” cannot be used with %2.</source>
        <translation>“%1” का इस्तेमाल %2 के साथ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“%1” is not an operator.</source>
        <translation>“%1” कोई ऑपरेटर नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The rule&apos;s lists have more than %n value(s).</source>
        <translation>
            <numerusform>नियम की सूचियों में %n से ज़्यादा मान हैं।</numerusform>
            <numerusform>नियम की सूचियों में %n से ज़्यादा मान हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a tag for these customers and use the tag.</source>
        <translation>इन ग्राहकों के लिए एक टैग आयात करें और उसी का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>A condition on orders cannot stand inside another one.</source>
        <translation>ऑर्डर की एक शर्त दूसरी के भीतर नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Put it beside the other one.</source>
        <translation>इसे दूसरी के बराबर में रखें।</translation>
    </message>
    <message>
        <source>The condition on the orders is muted as a whole.</source>
        <translation>ऑर्डर की शर्त पूरी की पूरी निष्क्रिय है।</translation>
    </message>
    <message>
        <source>Mute the rule itself.</source>
        <translation>नियम को ही निष्क्रिय करें।</translation>
    </message>
    <message>
        <source>“count” counts orders, not “%1”.</source>
        <translation>“count” ऑर्डर गिनता है, “%1” नहीं।</translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation>फ़ील्ड हटा दें।</translation>
    </message>
    <message>
        <source>“%1” of %2 cannot be computed.</source>
        <translation>%2 का “%1” नहीं निकाला जा सकता।</translation>
    </message>
    <message>
        <source>Use amount or date.</source>
        <translation>amount या date का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use amount.</source>
        <translation>amount का इस्तेमाल करें।</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>%n और समस्या है।</numerusform>
            <numerusform>%n और समस्याएँ हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleConditions</name>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>इसे उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>खोजने के लिए कुछ नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Give a text, or use “null” for a missing value.</source>
        <translation>टेक्स्ट दें, या मान न होने के लिए “null” का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>“%1” %2 का मान नहीं है।</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>इनमें से एक का इस्तेमाल करें: %1।</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 न true है, न false।</translation>
    </message>
    <message>
        <source>Give true or false, without quotes.</source>
        <translation>बिना उद्धरण चिह्नों के true या false दें।</translation>
    </message>
    <message>
        <source>%1 has more decimal places than the currency.</source>
        <translation>%1 में मुद्रा से ज़्यादा दशमलव स्थान हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n decimal place(s).</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n दशमलव स्थान दें।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n दशमलव स्थान दें।</numerusform>
        </translation>
    </message>
    <message>
        <source>A number of orders cannot be negative.</source>
        <translation>ऑर्डर की संख्या ऋणात्मक नहीं हो सकती।</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>spend</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>ऑर्डर की संख्या</translation>
    </message>
    <message>
        <source>number of visits</source>
        <translation>विज़िट की संख्या</translation>
    </message>
    <message>
        <source>last order date</source>
        <translation>पिछले ऑर्डर की तारीख़</translation>
    </message>
    <message>
        <source>registration date</source>
        <translation>पंजीकरण की तारीख़</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>ग्राहक ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>city</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>number of messages sent</source>
        <translation>भेजे गए संदेशों की संख्या</translation>
    </message>
    <message>
        <source>number of messages opened</source>
        <translation>खोले गए संदेशों की संख्या</translation>
    </message>
    <message>
        <source>number of messages clicked</source>
        <translation>क्लिक किए गए संदेशों की संख्या</translation>
    </message>
    <message>
        <source>date of the last message</source>
        <translation>पिछले संदेश की तारीख़</translation>
    </message>
    <message>
        <source>date of the last opening</source>
        <translation>पिछली बार खोलने की तारीख़</translation>
    </message>
    <message>
        <source>date of the last click</source>
        <translation>पिछले क्लिक की तारीख़</translation>
    </message>
    <message>
        <source>order amount</source>
        <translation>ऑर्डर की रक़म</translation>
    </message>
    <message>
        <source>order date</source>
        <translation>ऑर्डर की तारीख़</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>ऑर्डर की स्थिति</translation>
    </message>
    <message>
        <source>order channel</source>
        <translation>ऑर्डर का चैनल</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>number of days since the last order</source>
        <translation>पिछले ऑर्डर से बीते दिनों की संख्या</translation>
    </message>
</context>
<context>
    <name>RuleJson</name>
    <message>
        <source>The rule is larger than 1 MiB.</source>
        <translation>नियम 1 MiB से बड़ा है।</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>यह मान्य JSON नहीं है: %1।</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>कुंजी “%1” एक ही ऑब्जेक्ट में दो बार है।</translation>
    </message>
    <message>
        <source>Make two rules of it.</source>
        <translation>इसके दो नियम बनाएँ।</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” यहाँ मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Use only %1.</source>
        <translation>सिर्फ़ इनका इस्तेमाल करें: %1।</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” का मान true या false होना चाहिए।</translation>
    </message>
    <message>
        <source>“%1” is missing or not a text.</source>
        <translation>“%1” नहीं है या टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The rules must be joined by “and” or “or”.</source>
        <translation>नियम “and” या “or” से जुड़े होने चाहिए।</translation>
    </message>
    <message>
        <source>The value must be a single one or a plain list.</source>
        <translation>मान अकेला या सादी सूची होना चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>समूह %n स्तर से ज़्यादा गहरे हैं।</numerusform>
            <numerusform>समूह %n स्तरों से ज़्यादा गहरे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has no list of rules.</source>
        <translation>समूह में नियमों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>Give “rules”; an empty list means everybody.</source>
        <translation>“rules” दें; ख़ाली सूची का मतलब है सभी।</translation>
    </message>
    <message>
        <source>Rules and combinators must take turns.</source>
        <translation>नियम और जोड़ने वाले शब्द बारी-बारी से आने चाहिए।</translation>
    </message>
    <message>
        <source>A rule or a group is needed here.</source>
        <translation>यहाँ नियम या समूह चाहिए।</translation>
    </message>
    <message>
        <source>Comparing two fields is not possible.</source>
        <translation>दो फ़ील्डों की आपस में तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Compare the field with a value.</source>
        <translation>फ़ील्ड की तुलना किसी मान से करें।</translation>
    </message>
    <message>
        <source>Only orders can be matched and counted.</source>
        <translation>सिर्फ़ ऑर्डर मिलाए और गिने जा सकते हैं।</translation>
    </message>
    <message>
        <source>Give “%1” as the field.</source>
        <translation>फ़ील्ड में “%1” दें।</translation>
    </message>
    <message>
        <source>The threshold must be a whole number of orders.</source>
        <translation>सीमा ऑर्डर की पूर्ण संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>Give 0, 1, 2 and so on; shares of the orders are not possible.</source>
        <translation>0, 1, 2 आदि दें; ऑर्डर का हिस्सा नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>A match has no operator of its own but “=”.</source>
        <translation>“match” का “=” के सिवा अपना कोई ऑपरेटर नहीं होता।</translation>
    </message>
    <message>
        <source>The mode of the match is not known.</source>
        <translation>“match” का यह मोड मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Use all, some, none, atLeast, atMost or exactly.</source>
        <translation>all, some, none, atLeast, atMost या exactly का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>A match needs a group of conditions on the orders.</source>
        <translation>“match” में ऑर्डर की शर्तों का समूह चाहिए।</translation>
    </message>
    <message>
        <source>The figure is not known.</source>
        <translation>यह आँकड़ा मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Use count, sum, avg, min or max.</source>
        <translation>count, sum, avg, min या max का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>A group is needed here.</source>
        <translation>यहाँ समूह चाहिए।</translation>
    </message>
    <message>
        <source>A rule is a JSON object with “combinator” and “rules”.</source>
        <translation>नियम “combinator” और “rules” वाला JSON ऑब्जेक्ट होता है।</translation>
    </message>
</context>
<context>
    <name>RuleOperators</name>
    <message>
        <source>is less than</source>
        <translation>इससे कम</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>इससे ज़्यादा</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>इससे पहले</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>इस दिन या पहले</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>इस दिन या बाद</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में शामिल</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>में शामिल नहीं</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>इससे शुरू</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>इससे शुरू नहीं</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>इस पर ख़त्म</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>इस पर ख़त्म नहीं</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>पिछले इतने समय में</translation>
    </message>
    <message>
        <source>is not in the last</source>
        <translation>पिछले इतने समय में नहीं</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>अगले इतने समय में</translation>
    </message>
    <message>
        <source>is older than</source>
        <translation>इतने समय से पुरानी</translation>
    </message>
    <message>
        <source>is during</source>
        <translation>इस अवधि में</translation>
    </message>
    <message>
        <source>is not during</source>
        <translation>इस अवधि में नहीं</translation>
    </message>
    <message>
        <source>is</source>
        <translation>यह है</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>यह नहीं है</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>इनके बीच</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>इनके बीच नहीं</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>इनमें से एक</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>मौजूद नहीं है</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>मौजूद है</translation>
    </message>
</context>
<context>
    <name>RuleReaders</name>
    <message>
        <source>There are no rules here.</source>
        <translation>यहाँ कोई नियम नहीं है।</translation>
    </message>
    <message>
        <source>Give at least one rule: an empty set would mean everybody.</source>
        <translation>कम से कम एक नियम दें: ख़ाली होने पर सभी आ जाएँगे।</translation>
    </message>
    <message>
        <source>“%1” is not an operator.</source>
        <translation>“%1” कोई ऑपरेटर नहीं है।</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>इनमें से एक का इस्तेमाल करें: %1।</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
    <message>
        <source>A whole number of days is needed here.</source>
        <translation>यहाँ दिनों की पूर्ण संख्या चाहिए।</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>मान नहीं दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rule(s).</source>
        <translation>
            <numerusform>%n से ज़्यादा नियम हैं।</numerusform>
            <numerusform>%n से ज़्यादा नियम हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is needed here.</source>
        <translation>यहाँ नियम चाहिए।</translation>
    </message>
    <message>
        <source>Nothing says how this rule is joined to the next.</source>
        <translation>यह नहीं बताया गया कि यह नियम अगले से कैसे जुड़ता है।</translation>
    </message>
    <message>
        <source>Give “logic”: AND or OR.</source>
        <translation>“logic” दें: AND या OR।</translation>
    </message>
    <message>
        <source>A list of rules is needed here.</source>
        <translation>यहाँ नियमों की सूची चाहिए।</translation>
    </message>
    <message>
        <source>A group of rules is needed here.</source>
        <translation>यहाँ नियमों का समूह चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>समूह %n स्तर से ज़्यादा गहरे हैं।</numerusform>
            <numerusform>समूह %n स्तरों से ज़्यादा गहरे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A group has one key, “and” or “or”.</source>
        <translation>समूह में एक ही कुंजी होती है, “and” या “or”।</translation>
    </message>
    <message>
        <source>An empty group would mean everybody: remove it.</source>
        <translation>ख़ाली समूह में सभी आ जाएँगे: उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Put one group inside the other.</source>
        <translation>एक समूह को दूसरे के भीतर रखें।</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule or a group is needed here.</source>
        <translation>यहाँ नियम या समूह चाहिए।</translation>
    </message>
    <message>
        <source>“logic” and “operator” say the same thing.</source>
        <translation>“logic” और “operator” का मतलब एक ही है।</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>इनमें से सिर्फ़ एक दें।</translation>
    </message>
    <message>
        <source>The rule is not UTF-8 text.</source>
        <translation>नियम UTF-8 टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>इसे UTF-8 में सहेजें।</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 %2 से कम है</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 %2 या कम है</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 %2 से ज़्यादा है</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 %2 या ज़्यादा है</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 %2 से पहले है</translation>
    </message>
    <message>
        <source>%1 is on or before %2</source>
        <translation>%1 %2 या पहले है</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 %2 के बाद है</translation>
    </message>
    <message>
        <source>%1 is on or after %2</source>
        <translation>%1 %2 या बाद में है</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 में %2 शामिल है</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 में %2 शामिल नहीं है</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 %2 से शुरू होता है</translation>
    </message>
    <message>
        <source>%1 does not begin with %2</source>
        <translation>%1 %2 से शुरू नहीं होता</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 %2 पर ख़त्म होता है</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <translation>%1 %2 पर ख़त्म नहीं होता</translation>
    </message>
    <message>
        <source>%1 is in the last %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 पिछले %2 में है</translation>
    </message>
    <message>
        <source>%1 is not in the last %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 पिछले %2 में नहीं है</translation>
    </message>
    <message>
        <source>%1 is in the next %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 अगले %2 में है</translation>
    </message>
    <message>
        <source>%1 is older than %2</source>
        <comment>a date, a number of days</comment>
        <translation>%1 %2 से पुरानी है</translation>
    </message>
    <message>
        <source>%1 is during %2</source>
        <comment>a date, a period such as last week</comment>
        <translation>%1 %2 के दौरान है</translation>
    </message>
    <message>
        <source>%1 is not during %2</source>
        <comment>a date, a period such as last week</comment>
        <translation>%1 %2 के दौरान नहीं है</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 %2 है</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 %2 नहीं है</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 %2 और %3 के बीच है</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 %2 और %3 के बीच नहीं है</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 मौजूद है</translation>
    </message>
</context>
<context>
    <name>RuleSqlWriter</name>
    <message>
        <source>a test on orders inside another one</source>
        <translation>ऑर्डर की एक जाँच के अंदर दूसरी जाँच</translation>
    </message>
    <message>
        <source>a figure of text</source>
        <translation>टेक्स्ट से निकाला गया आँकड़ा</translation>
    </message>
    <message>
        <source>a range of text</source>
        <translation>टेक्स्ट की सीमा (से–तक)</translation>
    </message>
    <message>
        <source>a set of numbers for text</source>
        <translation>टेक्स्ट के लिए संख्याओं की सूची</translation>
    </message>
    <message>
        <source>a text test on a number</source>
        <translation>संख्या पर टेक्स्ट की जाँच</translation>
    </message>
    <message>
        <source>a customer&apos;s field inside a test on orders</source>
        <translation>ऑर्डर की जाँच के अंदर ग्राहक का फ़ील्ड</translation>
    </message>
    <message>
        <source>an order&apos;s field outside a test on orders</source>
        <translation>ऑर्डर की जाँच के बाहर ऑर्डर का फ़ील्ड</translation>
    </message>
    <message>
        <source>The rule cannot be turned into a query: %1.</source>
        <translation>नियम को क्वेरी में नहीं बदला जा सकता: %1।</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>पंक्ति %1, कॉलम %2</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Use one of = != &lt; &lt;= &gt; &gt;=, in (…), between, contains, begins with, ends with, is null, in last 30 days, older than 3 months, during.</source>
        <translation>इनमें से एक लिखें: = != &lt; &lt;= &gt; &gt;=, in (…), between, contains, begins with, ends with, is null, in last 30 days, older than 3 months, during।</translation>
    </message>
    <message>
        <source>“in”, “between” or “during”</source>
        <translation>“in”, “between” या “during”</translation>
    </message>
    <message>
        <source>To negate a condition, put NOT before its field.</source>
        <translation>शर्त को उलटने के लिए उसके फ़ील्ड से पहले NOT लिखें।</translation>
    </message>
    <message>
        <source>“contain”, “begin with” or “end with”</source>
        <translation>“contain”, “begin with” या “end with”</translation>
    </message>
    <message>
        <source>“last”</source>
        <translation>“last”</translation>
    </message>
    <message>
        <source>Put NOT before the field instead.</source>
        <translation>इसके बजाय फ़ील्ड से पहले NOT लिखें।</translation>
    </message>
    <message>
        <source>“last” or “next”</source>
        <translation>“last” या “next”</translation>
    </message>
    <message>
        <source>Write “between 1000 and 5000”.</source>
        <translation>“between 1000 and 5000” लिखें।</translation>
    </message>
    <message>
        <source>a span of time</source>
        <translation>समय की अवधि</translation>
    </message>
    <message>
        <source>Write “%1 days”.</source>
        <translation>“%1 days” लिखें।</translation>
    </message>
    <message>
        <source>Write “30 days” or “3 months”.</source>
        <translation>“30 days” या “3 months” लिखें।</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>कालखंड</translation>
    </message>
    <message>
        <source>Write “today”, “this week”, “last month”, “last 30 days” and so on.</source>
        <translation>“today”, “this week”, “last month”, “last 30 days” जैसा कुछ लिखें।</translation>
    </message>
    <message>
        <source>“%1d” cannot be compared with.</source>
        <translation>“%1d” से तुलना नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Write “in last %1 days” or “older than %1 days”.</source>
        <translation>“in last %1 days” या “older than %1 days” लिखें।</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>यह कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>Write “30 days ago”.</source>
        <translation>“30 days ago” लिखें।</translation>
    </message>
    <message>
        <source>“%1d” is not a value.</source>
        <translation>“%1d” कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>Write “%1 days ago”.</source>
        <translation>“%1 days ago” लिखें।</translation>
    </message>
    <message>
        <source>Write “is null” or “is not null”.</source>
        <translation>“is null” या “is not null” लिखें।</translation>
    </message>
    <message>
        <source>Put text in quotes.</source>
        <translation>टेक्स्ट को उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Write “in (&quot;Pune&quot;, &quot;Delhi&quot;)”.</source>
        <translation>“in (&quot;Pune&quot;, &quot;Delhi&quot;)” लिखें।</translation>
    </message>
    <message>
        <source>It is not clear whether this is one number or several.</source>
        <translation>यह साफ़ नहीं है कि यह एक संख्या है या कई।</translation>
    </message>
    <message>
        <source>In a list, write numbers without commas inside and put a space after each comma.</source>
        <translation>सूची में संख्याओं के अंदर कॉमा न लगाएँ और हर कॉमा के बाद ख़ाली जगह छोड़ें।</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>“,” या “)”</translation>
    </message>
    <message>
        <source>Put a text of several words in quotes.</source>
        <translation>कई शब्दों का टेक्स्ट उद्धरण चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>A backslash must stand before a quote or a backslash.</source>
        <translation>बैकस्लैश के बाद उद्धरण चिह्न या बैकस्लैश ही आ सकता है।</translation>
    </message>
    <message>
        <source>Write \\ for a backslash.</source>
        <translation>बैकस्लैश के लिए \\ लिखें।</translation>
    </message>
    <message>
        <source>The quoted text does not end.</source>
        <translation>उद्धरण चिह्न में रखा टेक्स्ट बंद नहीं होता।</translation>
    </message>
    <message>
        <source>Put %1 behind it.</source>
        <translation>उसके बाद %1 लगाएँ।</translation>
    </message>
    <message>
        <source>The name between backticks does not end.</source>
        <translation>बैकटिक में रखा नाम बंद नहीं होता।</translation>
    </message>
    <message>
        <source>Put ` behind it.</source>
        <translation>उसके बाद ` लगाएँ।</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>“%1” का यहाँ कोई मतलब नहीं।</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The rule is longer than 1,048,576 characters.</source>
        <translation>नियम 1,048,576 अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>The rule ends where %1 is expected.</source>
        <translation>नियम वहीं ख़त्म हो जाता है जहाँ %1 अपेक्षित है।</translation>
    </message>
    <message>
        <source>“%1” stands where %2 is expected.</source>
        <translation>“%1” वहाँ है जहाँ %2 अपेक्षित है।</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>Write “everyone” to mean everybody.</source>
        <translation>सभी के लिए “everyone” लिखें।</translation>
    </message>
    <message>
        <source>AND or OR</source>
        <translation>AND या OR</translation>
    </message>
    <message>
        <source>There is one “)” too many.</source>
        <translation>एक “)” ज़्यादा है।</translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>समूह %n स्तर से ज़्यादा गहरे हैं।</numerusform>
            <numerusform>समूह %n स्तरों से ज़्यादा गहरे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule flatter.</source>
        <translation>नियम में समूहों के स्तर घटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
            <numerusform>नियम में %n से ज़्यादा शर्तें और समूह हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>AND, OR or “)”</source>
        <translation>AND, OR या “)”</translation>
    </message>
    <message>
        <source>Begin a condition with the name of a field.</source>
        <translation>शर्त की शुरुआत फ़ील्ड के नाम से करें।</translation>
    </message>
    <message>
        <source>a whole number of orders</source>
        <translation>ऑर्डर की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>Write “at least 2 orders where (amount &gt; 500)”.</source>
        <translation>“at least 2 orders where (amount &gt; 500)” लिखें।</translation>
    </message>
    <message>
        <source>Put the condition on the orders in parentheses.</source>
        <translation>ऑर्डर की शर्त कोष्ठकों में लिखें।</translation>
    </message>
    <message>
        <source>“orders” or “orders.amount”</source>
        <translation>“orders” या “orders.amount”</translation>
    </message>
    <message>
        <source>Write “sum(orders.amount where status = completed) &gt; 500”.</source>
        <translation>“sum(orders.amount where status = completed) &gt; 500” लिखें।</translation>
    </message>
    <message>
        <source>“where” or “)”</source>
        <translation>“where” या “)”</translation>
    </message>
</context>
<context>
    <name>RuleValues</name>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Give a number such as 1500 or 99.50.</source>
        <translation>कोई संख्या दें, जैसे 1500 या 99.50।</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>Write a day as 2025-05-31, or “today”, or “30 days ago”.</source>
        <translation>दिन ऐसे लिखें: 2025-05-31, “today” या “30 days ago”।</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>“between” needs two values.</source>
        <translation>“between” में दो मान चाहिए।</translation>
    </message>
    <message>
        <source>Give both ends, such as [1000, 5000].</source>
        <translation>दोनों छोर दें, जैसे [1000, 5000]।</translation>
    </message>
    <message>
        <source>%1 is not a span of time.</source>
        <translation>%1 कोई अवधि नहीं है।</translation>
    </message>
    <message>
        <source>Write a number of days, weeks, months or years: “30 days”.</source>
        <translation>दिनों, हफ़्तों, महीनों या सालों की संख्या लिखें: “30 days”।</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 बहुत लंबा है।</translation>
    </message>
    <message>
        <source>%1 is not a period.</source>
        <translation>%1 कोई कालखंड नहीं है।</translation>
    </message>
    <message>
        <source>Write “today”, “this week”, “last month”, “next year” and so on.</source>
        <translation>“today”, “this week”, “last month”, “next year” आदि लिखें।</translation>
    </message>
    <message>
        <source>A list of values is needed here.</source>
        <translation>यहाँ मानों की सूची चाहिए।</translation>
    </message>
    <message>
        <source>Give at least one value, such as [&quot;Pune&quot;].</source>
        <translation>कम से कम एक मान दें, जैसे [&quot;Pune&quot;]।</translation>
    </message>
    <message>
        <source>The missing value</source>
        <translation>अनुपस्थित मान</translation>
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
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> और </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> या </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n हफ़्ते</numerusform>
            <numerusform>%n हफ़्ते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n महीने</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n साल</numerusform>
            <numerusform>%n साल</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीते कल</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>आने वाले कल</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>पिछले हफ़्ते</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>अगले हफ़्ते</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>इस हफ़्ते</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>अगले महीने</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>पिछली तिमाही</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>अगली तिमाही</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>इस तिमाही</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>पिछले साल</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>अगले साल</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>any order</source>
        <translation>कोई भी ऑर्डर</translation>
    </message>
    <message>
        <source>every customer</source>
        <translation>हर ग्राहक</translation>
    </message>
    <message>
        <source>it is not the case that (%1)</source>
        <translation>ऐसा नहीं है कि (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 जिसमें %2</translation>
    </message>
    <message>
        <source>there is an order</source>
        <translation>कोई ऑर्डर है</translation>
    </message>
    <message>
        <source>there are orders, and for each of them %1</source>
        <translation>ऑर्डर हैं, और हर एक में %1</translation>
    </message>
    <message>
        <source>there is at least one order</source>
        <translation>कम से कम एक ऑर्डर है</translation>
    </message>
    <message>
        <source>there is no order</source>
        <translation>ऐसा कोई ऑर्डर नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>there are at least %n order(s)</source>
        <translation>
            <numerusform>कम से कम %n ऑर्डर है</numerusform>
            <numerusform>कम से कम %n ऑर्डर हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are at most %n order(s)</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n ऑर्डर है</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n ऑर्डर हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are exactly %n order(s)</source>
        <translation>
            <numerusform>ठीक %n ऑर्डर है</numerusform>
            <numerusform>ठीक %n ऑर्डर हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of orders</source>
        <translation>ऑर्डरों की संख्या</translation>
    </message>
    <message>
        <source>the number of orders where %1</source>
        <translation>उन ऑर्डरों की संख्या, जिनमें %1,</translation>
    </message>
    <message>
        <source>the sum of the %1</source>
        <translation>%1 का जोड़</translation>
    </message>
    <message>
        <source>the average %1</source>
        <translation>%1 का औसत</translation>
    </message>
    <message>
        <source>the lowest %1</source>
        <translation>%1 का सबसे छोटा मान</translation>
    </message>
    <message>
        <source>the highest %1</source>
        <translation>%1 का सबसे बड़ा मान</translation>
    </message>
    <message>
        <source>%1 of the orders where %2</source>
        <translation>उन ऑर्डरों में %1, जिनमें %2,</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>subject, unknown operator, value</comment>
        <translation>%1 “%2” %3</translation>
    </message>
    <message>
        <source>true</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>false</source>
        <translation>ग़लत</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 पहले</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>%1 बाद</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>It was due to be launched on %1, but Muster was not running or could not reach the database then. Launch it now, or choose another time.</source>
        <translation>इसे %1 पर शुरू होना था, पर उस समय Muster नहीं चल रहा था या डेटाबेस तक नहीं पहुँच सका। इसे अभी शुरू करें, या दूसरा समय चुनें।</translation>
    </message>
    <message>
        <source>It could not be launched at its time. %1</source>
        <translation>यह अपने समय पर शुरू नहीं हो सका। %1</translation>
    </message>
    <message>
        <source>Write it like 2026-12-01 10:00</source>
        <translation>इसे ऐसे लिखें: 2026-12-01 10:00</translation>
    </message>
    <message>
        <source>“%1” is not a date and time</source>
        <translation>“%1” तारीख़ और समय नहीं है</translation>
    </message>
    <message>
        <source>In the zone %1 the clocks skip %2</source>
        <translation>समय क्षेत्र %1 में घड़ियाँ %2 को छोड़ देती हैं</translation>
    </message>
    <message>
        <source>Choose a time before or after</source>
        <translation>इससे पहले या बाद का समय चुनें</translation>
    </message>
    <message>
        <source>%1 has passed already</source>
        <translation>%1 बीत चुका है</translation>
    </message>
    <message>
        <source>Choose a time to come</source>
        <translation>आने वाला समय चुनें</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The picture cannot be saved.</source>
        <translation>चित्र सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Name a folder that you can write to.</source>
        <translation>ऐसा फ़ोल्डर बताएँ जिसमें आप लिख सकते हों।</translation>
    </message>
    <message>
        <source>%1: “%2” is not there.</source>
        <translation>%1: “%2” यहाँ नहीं है।</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>%1 (no keyring is used: %2)</source>
        <translation>%1 (कीरिंग का इस्तेमाल नहीं हो रहा: %2)</translation>
    </message>
    <message>
        <source>MUSTER_KEYRING is off</source>
        <translation>MUSTER_KEYRING बंद है</translation>
    </message>
    <message>
        <source>The secret could not be saved: %1.</source>
        <translation>सीक्रेट सहेजा नहीं जा सका: %1।</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>जाँचें कि फ़ोल्डर में लिखा जा सकता है और डिस्क भरी नहीं है।</translation>
    </message>
    <message>
        <source>the file %1, sealed with a key file that only this user can read</source>
        <translation>फ़ाइल %1, ऐसी कुंजी-फ़ाइल से सीलबंद जिसे सिर्फ़ यही यूज़र पढ़ सकता है</translation>
    </message>
    <message>
        <source>the file %1, sealed with your passphrase</source>
        <translation>फ़ाइल %1, आपके पासफ़्रेज़ से सीलबंद</translation>
    </message>
    <message>
        <source>The secrets cannot be read: %1.</source>
        <translation>सीक्रेट पढ़े नहीं जा सकते: %1।</translation>
    </message>
    <message>
        <source>This is not a file of secrets that Muster understands.</source>
        <translation>यह सीक्रेट की ऐसी फ़ाइल नहीं है जिसे Muster समझ सके।</translation>
    </message>
    <message>
        <source>Move it away and enter the secrets again.</source>
        <translation>इसे कहीं और ले जाएँ और सीक्रेट फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>The key of the secrets cannot be read: %1.</source>
        <translation>सीक्रेट की कुंजी पढ़ी नहीं जा सकती: %1।</translation>
    </message>
    <message>
        <source>The key of the secrets is damaged.</source>
        <translation>सीक्रेट की कुंजी ख़राब है।</translation>
    </message>
    <message>
        <source>Move it and secrets.json away and enter the secrets again.</source>
        <translation>इसे और secrets.json को कहीं और ले जाएँ और सीक्रेट फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>The secrets are sealed with a passphrase.</source>
        <translation>सीक्रेट पासफ़्रेज़ से सीलबंद हैं।</translation>
    </message>
    <message>
        <source>The secrets were saved without a passphrase.</source>
        <translation>सीक्रेट बिना पासफ़्रेज़ के सहेजे गए थे।</translation>
    </message>
    <message>
        <source>Unset MUSTER_PASSPHRASE, or move the file away and enter the secrets again.</source>
        <translation>MUSTER_PASSPHRASE हटाएँ, या फ़ाइल कहीं और ले जाकर सीक्रेट फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>There is not enough memory to unseal the secrets.</source>
        <translation>सीक्रेट खोलने के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made.</source>
        <translation>सीक्रेट का फ़ोल्डर नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it.</source>
        <translation>उसके ऊपर के फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Another program is using the secrets.</source>
        <translation>कोई और प्रोग्राम सीक्रेट इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The secret cannot be unsealed.</source>
        <translation>सीक्रेट खोला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Check MUSTER_PASSPHRASE, or enter the secret again.</source>
        <translation>MUSTER_PASSPHRASE जाँचें, या सीक्रेट फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>The passphrase is not the one of the other secrets.</source>
        <translation>यह पासफ़्रेज़ दूसरे सीक्रेट के पासफ़्रेज़ से अलग है।</translation>
    </message>
    <message>
        <source>Check MUSTER_PASSPHRASE.</source>
        <translation>MUSTER_PASSPHRASE जाँचें।</translation>
    </message>
    <message>
        <source>Enter this secret again, or remove it.</source>
        <translation>यह सीक्रेट फिर से दर्ज करें, या इसे हटा दें।</translation>
    </message>
    <message>
        <source>These secrets are not in a file of Muster’s.</source>
        <translation>ये सीक्रेट Muster की फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Enter it in the settings under “Vendor accounts”, or set MUSTER_PASSPHRASE to it.</source>
        <translation>इसे सेटिंग्स में “सेवा प्रदाता खाते” में दर्ज करें, या MUSTER_PASSPHRASE में रखें।</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>पासफ़्रेज़ खाली है।</translation>
    </message>
    <message>
        <source>This is not the passphrase of these secrets.</source>
        <translation>यह इन सीक्रेट का पासफ़्रेज़ नहीं है।</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language.</source>
        <translation>बड़े अक्षर और कीबोर्ड की भाषा जाँचें।</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>पहले इसे दर्ज करें।</translation>
    </message>
    <message>
        <source>a sealed file of Muster’s, which is made when the first secret is entered</source>
        <translation>Muster की एक सीलबंद फ़ाइल, जो पहला सीक्रेट दर्ज करते समय बनेगी</translation>
    </message>
</context>
<context>
    <name>SegmentPresets</name>
    <message>
        <source>First-time buyers</source>
        <translation>पहली बार के ख़रीदार</translation>
    </message>
    <message>
        <source>One order so far, in the last 90 days.</source>
        <translation>अब तक एक ऑर्डर, पिछले 90 दिन में।</translation>
    </message>
    <message>
        <source>Big spenders</source>
        <translation>बड़े ख़रीदार</translation>
    </message>
    <message>
        <source>Frequent buyers</source>
        <translation>बार-बार ख़रीदने वाले</translation>
    </message>
    <message>
        <source>At least three orders within a year.</source>
        <translation>एक साल के भीतर कम से कम तीन ऑर्डर।</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>अभी सक्रिय</translation>
    </message>
    <message>
        <source>Ordered in the last 30 days.</source>
        <translation>पिछले 30 दिन में ऑर्डर किया।</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>निष्क्रिय ग्राहक</translation>
    </message>
    <message>
        <source>Have ordered, but not in the last 180 days.</source>
        <translation>ऑर्डर किया है, पर पिछले 180 दिन में नहीं।</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>वापस लाने योग्य</translation>
    </message>
    <message>
        <source>Once good customers: spent a lot, silent for 90 days or more.</source>
        <translation>कभी के अच्छे ग्राहक: बहुत ख़र्च किया, 90 दिन या ज़्यादा से शांत।</translation>
    </message>
    <message>
        <source>Never ordered</source>
        <translation>कभी ऑर्डर नहीं किया</translation>
    </message>
    <message>
        <source>Are known, but have not bought anything yet.</source>
        <translation>रिकॉर्ड में हैं, पर अभी तक कुछ नहीं ख़रीदा।</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>नए ग्राहक</translation>
    </message>
    <message>
        <source>Registered in the last 30 days.</source>
        <translation>पिछले 30 दिन में पंजीकृत।</translation>
    </message>
    <message>
        <source>Got at least three messages and opened none.</source>
        <translation>कम से कम तीन संदेश मिले, एक भी नहीं खोला।</translation>
    </message>
    <message>
        <source>Spent more than %1 in all.</source>
        <translation>कुल %1 से ज़्यादा ख़र्च किया।</translation>
    </message>
    <message>
        <source>Never open messages</source>
        <translation>कभी संदेश नहीं खोलते</translation>
    </message>
</context>
<context>
    <name>SegmentRepository</name>
    <message numerus="yes">
        <source>%n campaign(s) use this segment: %1</source>
        <translation>
            <numerusform>%n अभियान इस सेगमेंट का इस्तेमाल करता है: %1</numerusform>
            <numerusform>%n अभियान इस सेगमेंट का इस्तेमाल करते हैं: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no segment %1</source>
        <translation>सेगमेंट %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई सेगमेंट नहीं है</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
    <message>
        <source>The segment has no name</source>
        <translation>सेगमेंट का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>इसे भरें</translation>
    </message>
    <message>
        <source>There is a segment of this name already</source>
        <translation>इस नाम का सेगमेंट पहले से है</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>Give drafts another segment, or delete them; what was sent keeps its segment</source>
        <translation>ड्राफ़्ट को दूसरा सेगमेंट दें या उन्हें हटाएँ; जो भेजा जा चुका है, उसका सेगमेंट वही रहता है</translation>
    </message>
</context>
<context>
    <name>SegmentSizes</name>
    <message>
        <source>Counting the segments was cancelled.</source>
        <translation>सेगमेंट की गिनती रद्द की गई।</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>“%1” कोई समय क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>write a name such as Asia/Kolkata</source>
        <translation>Asia/Kolkata जैसा नाम लिखें</translation>
    </message>
    <message>
        <source>The workspace&apos;s key is missing or damaged.</source>
        <translation>कार्यक्षेत्र की कुंजी मौजूद नहीं है या ख़राब है।</translation>
    </message>
    <message>
        <source>migrate the workspace, or restore a backup</source>
        <translation>कार्यक्षेत्र को नए संस्करण में लाएँ, या बैकअप से बहाल करें</translation>
    </message>
</context>
<context>
    <name>SimulatedVendor</name>
    <message>
        <source>The ledger cannot be kept: %1.</source>
        <translation>बही नहीं रखी जा सकती: %1।</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>फ़ोल्डर, उसकी अनुमतियाँ और ख़ाली जगह जाँचें।</translation>
    </message>
    <message>
        <source>There is no usable id.</source>
        <translation>कोई काम की ID नहीं है।</translation>
    </message>
    <message>
        <source>There is no known channel.</source>
        <translation>कोई जाना-पहचाना चैनल नहीं है।</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>कोई प्राप्तकर्ता नहीं है।</translation>
    </message>
    <message>
        <source>The body is not JSON: %1.</source>
        <translation>बॉडी JSON नहीं है: %1।</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>बाइट %1</translation>
    </message>
    <message>
        <source>There is no list of messages.</source>
        <translation>संदेशों की सूची नहीं है।</translation>
    </message>
</context>
<context>
    <name>SimulatorOptions</name>
    <message>
        <source>%1 is not a share.</source>
        <translation>%1 कोई अनुपात नहीं है।</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>0 से 1 के बीच की संख्या दें।</translation>
    </message>
    <message>
        <source>%1-%2 is not a range of milliseconds.</source>
        <translation>%1-%2 मिलीसेकंड की सीमा नहीं है।</translation>
    </message>
    <message>
        <source>Give the shorter time first, and at most a day.</source>
        <translation>पहले छोटा समय दें, और ज़्यादा से ज़्यादा एक दिन।</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 सीमा से बाहर है।</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>%1 से %2 के बीच की संख्या दें।</translation>
    </message>
    <message>
        <source>There is no secret to sign callbacks with.</source>
        <translation>कॉलबैक पर हस्ताक्षर के लिए कोई सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>Give the callback secret (whsec_…) of the account.</source>
        <translation>खाते का कॉलबैक सीक्रेट (whsec_…) दें।</translation>
    </message>
</context>
<context>
    <name>SingleSend</name>
    <message>
        <source>status %1</source>
        <translation>स्थिति %1</translation>
    </message>
    <message>
        <source>The campaign&apos;s audience is empty.</source>
        <translation>अभियान की ऑडियंस ख़ाली है।</translation>
    </message>
    <message>
        <source>Name a customer for the test.</source>
        <translation>टेस्ट के लिए कोई ग्राहक बताएँ।</translation>
    </message>
    <message>
        <source>The test needs somebody to go to.</source>
        <translation>टेस्ट के लिए प्राप्तकर्ता चाहिए।</translation>
    </message>
    <message>
        <source>Give an address of your own.</source>
        <translation>अपना कोई पता दें।</translation>
    </message>
    <message>
        <source>A test from Muster</source>
        <translation>Muster का टेस्ट</translation>
    </message>
    <message>
        <source>This is a test of the vendor account “%1”. It works.</source>
        <translation>यह सेवा प्रदाता खाते “%1” का टेस्ट है। खाता ठीक काम कर रहा है।</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The database server takes no more connections.</source>
        <translation>डेटाबेस सर्वर और कनेक्शन नहीं ले रहा।</translation>
    </message>
    <message>
        <source>try again later, or raise the server&apos;s limit of connections</source>
        <translation>बाद में फिर कोशिश करें, या सर्वर के कनेक्शनों की सीमा बढ़ाएँ</translation>
    </message>
    <message>
        <source>The database server does not accept this user or password.</source>
        <translation>डेटाबेस सर्वर यह यूज़र या पासवर्ड स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>check the user in the address and the password</source>
        <translation>पते में दिया यूज़र और पासवर्ड जाँचें</translation>
    </message>
    <message>
        <source>The database user has no right to do this.</source>
        <translation>डेटाबेस यूज़र को यह करने का अधिकार नहीं है।</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator for rights on this database</source>
        <translation>सर्वर के एडमिन से इस डेटाबेस के अधिकार माँगें</translation>
    </message>
    <message>
        <source>The database server has no database &quot;%1&quot;.</source>
        <translation>डेटाबेस सर्वर पर “%1” नाम का डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>check the name in the address, or have the database created</source>
        <translation>पते में नाम जाँचें, या डेटाबेस बनवाएँ</translation>
    </message>
    <message>
        <source>The database can only be read, not changed.</source>
        <translation>डेटाबेस सिर्फ़ पढ़ा जा सकता है, बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>check the rights on the file and its folder</source>
        <translation>फ़ाइल और उसके फ़ोल्डर की अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <source>connect to the server&apos;s primary, not to a copy of it</source>
        <translation>सर्वर की प्रति से नहीं, मुख्य सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>डेटाबेस फ़ाइल नहीं खोली जा सकती।</translation>
    </message>
    <message>
        <source>check that its folder exists and that you may write there</source>
        <translation>जाँचें कि उसका फ़ोल्डर मौजूद है और आपको वहाँ लिखने की अनुमति है</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>यह फ़ाइल डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>There is no room left for the database.</source>
        <translation>डेटाबेस के लिए जगह नहीं बची।</translation>
    </message>
    <message>
        <source>free some space on this disk and try again</source>
        <translation>इस डिस्क पर जगह ख़ाली करें और फिर कोशिश करें</translation>
    </message>
    <message>
        <source>free some space on the database server&apos;s disk and try again</source>
        <translation>डेटाबेस सर्वर की डिस्क पर जगह ख़ाली करें और फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>डेटाबेस ख़राब है।</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <translation>इसे बैकअप से बहाल करें</translation>
    </message>
    <message>
        <source>The database&apos;s disk cannot be read or written.</source>
        <translation>डेटाबेस की डिस्क पढ़ी या लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>check the disk and its connection</source>
        <translation>डिस्क और उसका कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>A text is longer than the database can keep.</source>
        <translation>कोई टेक्स्ट इतना लंबा है कि डेटाबेस में नहीं आ सकता।</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>इसे छोटा करें</translation>
    </message>
    <message>
        <source>There is such an entry already.</source>
        <translation>ऐसी प्रविष्टि पहले से है।</translation>
    </message>
    <message>
        <source>The database ran out of memory.</source>
        <translation>डेटाबेस की मेमोरी ख़त्म हो गई।</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>दूसरे प्रोग्राम बंद करें और फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>डेटाबेस ने एक निर्देश अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The connection to the database server is broken.</source>
        <translation>डेटाबेस सर्वर से कनेक्शन टूट गया है।</translation>
    </message>
    <message>
        <source>check that the server runs and can be reached, then try again</source>
        <translation>जाँचें कि सर्वर चल रहा है और उस तक पहुँचा जा सकता है, फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The database is in use by someone else just now.</source>
        <translation>डेटाबेस इस समय कोई और इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The database gave up because it took too long.</source>
        <translation>बहुत देर लगने के कारण डेटाबेस ने काम छोड़ दिया।</translation>
    </message>
    <message>
        <source>raise the server&apos;s time limit for statements</source>
        <translation>सर्वर पर निर्देशों की समय सीमा बढ़ाएँ</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation>डेटाबेस सर्वर जवाब नहीं दे रहा।</translation>
    </message>
</context>
<context>
    <name>SuppressionRepository</name>
    <message>
        <source>There is no address to suppress</source>
        <translation>रोकने के लिए कोई पता नहीं दिया गया</translation>
    </message>
    <message>
        <source>This address is not on the suppression list</source>
        <translation>यह पता रोक-सूची में नहीं है</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>First word of the name</source>
        <translation>नाम का पहला शब्द</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक ID</translation>
    </message>
    <message>
        <source>What they have spent</source>
        <translation>अब तक का ख़र्च</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>ऑर्डर की संख्या</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>विज़िट की संख्या</translation>
    </message>
    <message>
        <source>Day of the last order</source>
        <translation>पिछले ऑर्डर की तारीख़</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>पंजीकरण की तारीख़</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>कस्टम फ़ील्ड</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>This merge tag is not complete.</source>
        <translation>यह मर्ज टैग अधूरा है।</translation>
    </message>
    <message>
        <source>Write it like {{name}} or {{name|friend}}.</source>
        <translation>इसे {{name}} या {{name|मित्र}} जैसा लिखें।</translation>
    </message>
    <message>
        <source>This quoted text is not closed.</source>
        <translation>इस उद्धृत टेक्स्ट का अंत नहीं है।</translation>
    </message>
    <message>
        <source>End it with a quotation mark before }}.</source>
        <translation>इसके अंत में }} से पहले उद्धरण चिह्न लगाएँ।</translation>
    </message>
    <message>
        <source>Known tags are %1.</source>
        <translation>मौजूद टैग: %1।</translation>
    </message>
    <message>
        <source>Did you mean {{%1}}?</source>
        <translation>क्या आपका मतलब {{%1}} था?</translation>
    </message>
    <message>
        <source>For the text itself write %1.</source>
        <translation>यही टेक्स्ट दिखाना हो तो %1 लिखें।</translation>
    </message>
    <message>
        <source>This merge tag has no name.</source>
        <translation>इस मर्ज टैग का कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>There is no merge tag “%1”.</source>
        <translation>“%1” नाम का कोई मर्ज टैग नहीं है।</translation>
    </message>
    <message>
        <source>A merge tag cannot stand in an attribute without quotation marks.</source>
        <translation>बिना उद्धरण चिह्नों वाले ऐट्रिब्यूट में मर्ज टैग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Put the attribute&apos;s value in quotation marks.</source>
        <translation>ऐट्रिब्यूट का मान उद्धरण चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>A merge tag cannot stand in a tag&apos;s name, a comment, a script or a style.</source>
        <translation>मर्ज टैग किसी HTML टैग के नाम, टिप्पणी, स्क्रिप्ट या स्टाइल में नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Use it in the text, or in a quoted attribute such as alt or href.</source>
        <translation>इसे टेक्स्ट में लिखें, या उद्धरण चिह्नों वाले ऐट्रिब्यूट में, जैसे alt या href।</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more problem(s))</source>
        <translation>
            <numerusform>(और %n समस्या)</numerusform>
            <numerusform>(और %n समस्याएँ)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, पंक्ति %2, कॉलम %3</translation>
    </message>
    <message>
        <source>This text has to be one line, without control characters.</source>
        <translation>यह पाठ एक ही पंक्ति में होना चाहिए, बिना कंट्रोल कैरेक्टर के।</translation>
    </message>
    <message>
        <source>Remove the line break or control character.</source>
        <translation>लाइन ब्रेक या कंट्रोल कैरेक्टर हटाएँ।</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>It cannot be kept at the moment; please send it again.</source>
        <translation>इसे अभी सहेजा नहीं जा सकता; कृपया फिर से भेजें।</translation>
    </message>
    <message>
        <source>It cannot be verified at the moment; please send it again.</source>
        <translation>इसे अभी जाँचा नहीं जा सकता; कृपया फिर से भेजें।</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>“%1” is not an encoding that can be read.</source>
        <translation>“%1” ऐसी एन्कोडिंग नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16LE, WINDOWS-1252 or KOI8-R.</source>
        <translation>UTF-8, UTF-16LE, WINDOWS-1252 या KOI8-R जैसा नाम दें।</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” न हाँ है, न नहीं।</translation>
    </message>
    <message>
        <source>“%1” is not an order status; the statuses are %2.</source>
        <translation>“%1” ऑर्डर की स्थिति नहीं है; स्थितियाँ ये हैं: %2।</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” ईमेल पता नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1” फ़ोन नंबर नहीं है।</translation>
    </message>
</context>
<context>
    <name>VendorAccount</name>
    <message>
        <source>A request cannot carry %1 messages</source>
        <translation>एक अनुरोध में %1 संदेश नहीं आ सकते</translation>
    </message>
    <message>
        <source>Choose a batch of 1 to %1</source>
        <translation>बैच का आकार 1 से %1 के बीच चुनें</translation>
    </message>
    <message>
        <source>%1 requests at once are not possible</source>
        <translation>एक साथ %1 अनुरोध संभव नहीं हैं</translation>
    </message>
    <message>
        <source>Choose 1 to %1</source>
        <translation>1 से %1 के बीच चुनें</translation>
    </message>
    <message>
        <source>%1 messages a second are not possible</source>
        <translation>प्रति सेकंड %1 संदेश संभव नहीं हैं</translation>
    </message>
    <message>
        <source>Choose 0 for no limit, or up to %1</source>
        <translation>बिना सीमा के लिए 0 चुनें, या अधिकतम %1</translation>
    </message>
</context>
<context>
    <name>VendorAccountRepository</name>
    <message>
        <source>This cannot be the name of a vendor account</source>
        <translation>यह सेवा प्रदाता खाते का नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>Use 1 to 64 of the characters A-Z, a-z, 0-9, - and _</source>
        <translation>A-Z, a-z, 0-9, - और _ में से 1 से 64 अक्षर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>The kind of vendor is missing</source>
        <translation>सेवा प्रदाता का प्रकार नहीं दिया गया</translation>
    </message>
    <message>
        <source>The vendor&apos;s address is missing or not a URL</source>
        <translation>सेवा प्रदाता का पता नहीं दिया गया या वह URL नहीं है</translation>
    </message>
    <message>
        <source>Give an address such as https://vendor.example/send</source>
        <translation>https://vendor.example/send जैसा पता दें</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) use this vendor account</source>
        <translation>
            <numerusform>%n अभियान इस सेवा प्रदाता खाते का इस्तेमाल करता है</numerusform>
            <numerusform>%n अभियान इस सेवा प्रदाता खाते का इस्तेमाल करते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no vendor account %1</source>
        <translation>सेवा प्रदाता खाता %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>There is no vendor account &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई सेवा प्रदाता खाता नहीं है</translation>
    </message>
    <message>
        <source>There is a vendor account of this name already</source>
        <translation>इस नाम का सेवा प्रदाता खाता पहले से है</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>This cannot be the price of 1,000 messages</source>
        <translation>यह 1,000 संदेशों की क़ीमत नहीं हो सकती</translation>
    </message>
    <message>
        <source>Give what the vendor charges, or nothing where it is not known</source>
        <translation>सेवा प्रदाता जितना लेता है वह लिखें, मालूम न हो तो कुछ नहीं</translation>
    </message>
    <message>
        <source>Give drafts another account, or delete them; what was sent keeps its account</source>
        <translation>ड्राफ़्ट को दूसरा खाता दें या उन्हें हटाएँ; जो भेजा जा चुका है, उसका खाता वही रहता है</translation>
    </message>
</context>
<context>
    <name>VendorAccounts</name>
    <message>
        <source>There is a vendor account of this name already.</source>
        <translation>इस नाम का सेवा प्रदाता खाता पहले से है।</translation>
    </message>
    <message>
        <source>The secret of the vendor account is not on this computer.</source>
        <translation>सेवा प्रदाता खाते का सीक्रेट इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>Enter it here as well (in a terminal: “musterctl vendor set”). Secrets are never kept in the database.</source>
        <translation>इसे यहाँ भी दर्ज करें (टर्मिनल में: “musterctl vendor set”)। सीक्रेट कभी डेटाबेस में नहीं रखे जाते।</translation>
    </message>
    <message>
        <source>Choose another name, or change that account (in a terminal: “musterctl vendor set”).</source>
        <translation>दूसरा नाम चुनें, या वह खाता बदलें (टर्मिनल में: “musterctl vendor set”)।</translation>
    </message>
</context>
<context>
    <name>VendorRegistry</name>
    <message>
        <source>There is no vendor of the kind “%1”.</source>
        <translation>“%1” प्रकार का कोई सेवा प्रदाता नहीं है।</translation>
    </message>
    <message>
        <source>Known kinds: %1.</source>
        <translation>मौजूद प्रकार: %1।</translation>
    </message>
</context>
<context>
    <name>WebhookSignature</name>
    <message>
        <source>This is not a webhook secret.</source>
        <translation>यह webhook का सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>A secret is “whsec_” and the base64 of 24 to 64 bytes.</source>
        <translation>सीक्रेट में “whsec_” और उसके बाद 24 से 64 बाइट का base64 होता है।</translation>
    </message>
    <message>
        <source>The request is not signed.</source>
        <translation>अनुरोध पर हस्ताक्षर नहीं है।</translation>
    </message>
    <message>
        <source>The request&apos;s time stamp is more than five minutes off.</source>
        <translation>अनुरोध के समय में पाँच मिनट से ज़्यादा का अंतर है।</translation>
    </message>
    <message>
        <source>Check the clocks of both machines.</source>
        <translation>दोनों मशीनों की घड़ियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The request&apos;s signature does not match.</source>
        <translation>अनुरोध का हस्ताक्षर मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace has version %1 and this program needs version %2.</source>
        <translation>कार्यक्षेत्र का संस्करण %1 है और इस प्रोग्राम को संस्करण %2 चाहिए।</translation>
    </message>
    <message>
        <source>Run “musterctl migrate” once nobody else is working on it.</source>
        <translation>जब कोई और इस पर काम न कर रहा हो, तब “musterctl migrate” चलाएँ।</translation>
    </message>
    <message>
        <source>Bringing it up to date takes a moment. Older versions of Muster cannot open it afterwards.</source>
        <translation>इसे अपडेट करने में थोड़ा समय लगता है। इसके बाद Muster के पुराने संस्करण इसे नहीं खोल सकेंगे।</translation>
    </message>
</context>
<context>
    <name>muster::delivery::AccountPipeline</name>
    <message>
        <source>The vendor account cannot be used</source>
        <translation>सेवा प्रदाता खाता इस्तेमाल नहीं किया जा सकता</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in a row were lost for the same reason, so the rest was held back: %1</source>
        <translation>
            <numerusform>%n संदेश इसी कारण खो गया, इसलिए बाकी को रोक लिया गया: %1</numerusform>
            <numerusform>लगातार %n संदेश इसी कारण खो गए, इसलिए बाकी को रोक लिया गया: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::AccountBar</name>
    <message>
        <source>How many recipients are in each state</source>
        <translation>हर स्थिति में कितने प्राप्तकर्ता हैं</translation>
    </message>
</context>
<context>
    <name>muster::gui::AccountTiles</name>
    <message>
        <source>would be new</source>
        <translation>नए होंगे</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>बदलेंगे</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदले</translation>
    </message>
    <message>
        <source>would stay as they are</source>
        <translation>जैसे हैं वैसे रहेंगे</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>नहीं बदले</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>अस्वीकृत होंगे</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>ख़ाली पंक्तियाँ</translation>
    </message>
    <message>
        <source>would be replaced by a later row</source>
        <translation>बाद की पंक्ति से बदलेंगी</translation>
    </message>
    <message>
        <source>replaced by a later row</source>
        <translation>बाद की पंक्ति से बदलीं</translation>
    </message>
</context>
<context>
    <name>muster::gui::AccountView</name>
    <message>
        <source>%1 in total: everybody who was in the segment at launch.</source>
        <translation>कुल %1: शुरू करते समय सेगमेंट में मौजूद सभी लोग।</translation>
    </message>
    <message>
        <source>%1 in total, but %2 were planned at launch. Check the workspace in the settings.</source>
        <translation>कुल %1, पर शुरू करते समय %2 की योजना थी। सेटिंग्स में कार्यक्षेत्र की जाँच करें।</translation>
    </message>
</context>
<context>
    <name>muster::gui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>How Muster looks on this computer.</source>
        <translation>इस कंप्यूटर पर Muster कैसा दिखे।</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>सिस्टम के अनुसार (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
</context>
<context>
    <name>muster::gui::AudiencePanel</name>
    <message>
        <source>Other cities</source>
        <translation>दूसरे शहर</translation>
    </message>
    <message>
        <source>City not known</source>
        <translation>शहर पता नहीं</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 से कम</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 या ज़्यादा</translation>
    </message>
    <message>
        <source>over a year ago</source>
        <translation>एक साल से ज़्यादा पहले</translation>
    </message>
    <message>
        <source>never ordered</source>
        <translation>कभी ऑर्डर नहीं किया</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>ऑडियंस</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Customers in this segment</source>
        <translation>इस सेगमेंट के ग्राहक</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>फिर से गिनें</translation>
    </message>
    <message>
        <source>The rule in words</source>
        <translation>नियम, शब्दों में</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>ये कौन हैं</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>पिछला ऑर्डर</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>इनमें से कुछ</translation>
    </message>
    <message>
        <source>Some of the customers in this segment</source>
        <translation>इस सेगमेंट के कुछ ग्राहक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>There are no customers yet. Import some first.</source>
        <translation>अभी कोई ग्राहक नहीं है। पहले कुछ आयात करें।</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%2 ग्राहकों में से %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from the first amount, below the second</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>91 to 180 days ago</source>
        <translation>91 से 180 दिन पहले</translation>
    </message>
    <message>
        <source>31 to 90 days ago</source>
        <translation>31 से 90 दिन पहले</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>पिछले 30 दिन में</translation>
    </message>
    <message>
        <source>181 to 365 days ago</source>
        <translation>181 से 365 दिन पहले</translation>
    </message>
</context>
<context>
    <name>muster::gui::Banners</name>
    <message>
        <source>Close this message</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignEditor</name>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>सेगमेंट चुनें</translation>
    </message>
    <message>
        <source>Choose a vendor account</source>
        <translation>सेवा प्रदाता खाता चुनें</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>सहेजा नहीं गया: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>किसे मिलेगा</translation>
    </message>
    <message>
        <source>Add a vendor account</source>
        <translation>सेवा प्रदाता खाता जोड़ें</translation>
    </message>
    <message>
        <source>Add a vendor account in the settings</source>
        <translation>सेटिंग्स में सेवा प्रदाता खाता जोड़ें</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>अभियान का नाम</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Vendor account</source>
        <translation>सेवा प्रदाता खाता</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>संदेश का टेक्स्ट</translation>
    </message>
    <message>
        <source>Dear {{first_name|friend}}, …</source>
        <translation>प्रिय {{first_name|मित्र}}, …</translation>
    </message>
    <message>
        <source>HTML of the message</source>
        <translation>संदेश का HTML</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dear {{first_name|friend}}, …&lt;/p&gt;</source>
        <translation>&lt;p&gt;प्रिय {{first_name|मित्र}}, …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Form of the message</source>
        <translation>संदेश का प्रारूप</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>HTML (optional)</source>
        <translation>HTML (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Type {{ for what is known about the recipient.</source>
        <translation>प्राप्तकर्ता की जानकारी डालने के लिए {{ लिखें।</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>भेजने से पहले</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>झलक</translation>
    </message>
    <message>
        <source>%1 of %2 in the segment will get it</source>
        <translation>सेगमेंट के %2 में से %1 को मिलेगा</translation>
    </message>
    <message>
        <source>The campaign cannot be sent yet.</source>
        <translation>अभियान अभी नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Checks and preview</source>
        <translation>जाँच और झलक</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignList</name>
    <message>
        <source>Search in campaigns and segments</source>
        <translation>अभियानों और सेगमेंट में खोजें</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>अभियान खोजें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>समय तय</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>अधूरे</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>कोई अभियान मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Change the search or the filter.</source>
        <translation>खोज या फ़िल्टर बदलें।</translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation>सभी अभियान दिखाएँ</translation>
    </message>
    <message>
        <source>Write your first campaign</source>
        <translation>अपना पहला अभियान लिखें</translation>
    </message>
    <message>
        <source>A campaign is one message to everybody in a segment. Muster sends it and shows what became of every single one.</source>
        <translation>अभियान यानी सेगमेंट के हर व्यक्ति को एक संदेश। Muster उसे भेजता है और दिखाता है कि हर एक संदेश का क्या हुआ।</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया अभियान</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignModel</name>
    <message>
        <source>on %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>ऑडियंस</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>शुरू हुआ</translation>
    </message>
</context>
<context>
    <name>muster::gui::CampaignsPage</name>
    <message>
        <source>New campaign</source>
        <translation>नया अभियान</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>जाँचें और भेजें</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>टेस्ट भेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रतिलिपि बनाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (प्रति)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” मिटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>The vendor accepted the test for %1.</source>
        <translation>सेवा प्रदाता ने %1 के लिए टेस्ट स्वीकार किया।</translation>
    </message>
    <message>
        <source>The vendor did not accept the test for %1.</source>
        <translation>सेवा प्रदाता ने %1 के लिए टेस्ट स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>E-mail address that gets the message as the preview shows it</source>
        <translation>ईमेल पता, जिस पर संदेश झलक जैसा ही जाएगा</translation>
    </message>
    <message>
        <source>Phone number that gets the message as the preview shows it</source>
        <translation>फ़ोन नंबर, जिस पर संदेश झलक जैसा ही जाएगा</translation>
    </message>
    <message>
        <source>Address that gets the message as the preview shows it</source>
        <translation>पता, जिस पर संदेश झलक जैसा ही जाएगा</translation>
    </message>
</context>
<context>
    <name>muster::gui::Changes</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>The change was undone</source>
        <translation>बदलाव पूर्ववत किया गया</translation>
    </message>
</context>
<context>
    <name>muster::gui::Chart</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>फ़ाइल लिखी नहीं जा सकती: %1।</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या डिस्क पर जगह बनाएँ।</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChartCanvas</name>
    <message>
        <source>No data</source>
        <translation>कोई डेटा नहीं</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>तालिका दिखाएँ</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>चित्र सहेजें (PNG)…</translation>
    </message>
    <message>
        <source>Save numbers (CSV)…</source>
        <translation>आँकड़े सहेजें (CSV)…</translation>
    </message>
    <message>
        <source>Save as page (PDF)…</source>
        <translation>पेज सहेजें (PDF)…</translation>
    </message>
    <message>
        <source>Show as table, save</source>
        <translation>तालिका दिखाएँ, सहेजें</translation>
    </message>
    <message>
        <source>%1: show as table or save</source>
        <comment>title of a chart</comment>
        <translation>%1: तालिका दिखाएँ या सहेजें</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>चार्ट को चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG चित्र (*.png)</translation>
    </message>
    <message>
        <source>Save the numbers of the chart</source>
        <translation>चार्ट के आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart as a page</source>
        <translation>चार्ट को पेज के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>चार्ट %1 में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>muster::gui::CheckStep</name>
    <message numerus="yes">
        <source>%1 row(s) cannot be used as they are.</source>
        <translation>
            <numerusform>%1 पंक्ति इस रूप में इस्तेमाल नहीं हो सकती।</numerusform>
            <numerusform>%1 पंक्तियाँ इस रूप में इस्तेमाल नहीं हो सकतीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>पहली %1 सूची में हैं।</translation>
    </message>
    <message>
        <source>&amp;Update it</source>
        <translation>अपडेट करें (&amp;U)</translation>
    </message>
    <message>
        <source>What the file says replaces what is stored. Empty cells erase nothing.</source>
        <translation>फ़ाइल के मान सहेजे हुए मानों की जगह लेंगे। ख़ाली सेल कुछ नहीं मिटाते।</translation>
    </message>
    <message>
        <source>&amp;Fill the gaps</source>
        <translation>ख़ाली जगहें भरें (&amp;F)</translation>
    </message>
    <message>
        <source>Only what is missing is taken from the file.</source>
        <translation>फ़ाइल से सिर्फ़ वही लिया जाएगा जो यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>&amp;Leave it alone</source>
        <translation>जैसा है रहने दें (&amp;L)</translation>
    </message>
    <message>
        <source>Only new rows are imported.</source>
        <translation>सिर्फ़ नई पंक्तियाँ आयात होंगी।</translation>
    </message>
    <message>
        <source>If a row matches something that is already stored</source>
        <translation>अगर कोई पंक्ति पहले से सहेजी चीज़ के बारे में हो</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>जाँच की प्रगति</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Checking the file; nothing is written.</source>
        <translation>फ़ाइल जाँची जा रही है; कुछ लिखा नहीं जा रहा।</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>जाँच रोक दी गई</translation>
    </message>
    <message>
        <source>Nothing was written. You can import without it: rows that cannot be used are refused and listed.</source>
        <translation>कुछ नहीं लिखा गया। आप जाँच के बिना भी आयात कर सकते हैं: बेकार पंक्तियाँ अस्वीकृत होकर सूची में आएँगी।</translation>
    </message>
    <message>
        <source>Every row can be used</source>
        <translation>हर पंक्ति इस्तेमाल हो सकती है</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>अभी कुछ नहीं लिखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were refused.</source>
        <translation>
            <numerusform>%1 पंक्ति अस्वीकृत हुई।</numerusform>
            <numerusform>%1 पंक्तियाँ अस्वीकृत हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) about imported rows.</source>
        <translation>
            <numerusform>आयात हुई एक पंक्ति के बारे में %1 चेतावनी।</numerusform>
            <numerusform>आयात हुई पंक्तियों के बारे में %1 चेतावनियाँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) about rows that will be imported.</source>
        <translation>
            <numerusform>आयात होने वाली एक पंक्ति के बारे में %1 चेतावनी।</numerusform>
            <numerusform>आयात होने वाली पंक्तियों के बारे में %1 चेतावनियाँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were replaced by a later row of the same file.</source>
        <translation>
            <numerusform>%1 पंक्ति इसी फ़ाइल की बाद वाली पंक्ति से बदल गई।</numerusform>
            <numerusform>%1 पंक्तियाँ इसी फ़ाइल की बाद वाली पंक्तियों से बदल गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) will be replaced by a later row of the same file.</source>
        <translation>
            <numerusform>%1 पंक्ति इसी फ़ाइल की बाद वाली पंक्ति से बदल जाएगी।</numerusform>
            <numerusform>%1 पंक्तियाँ इसी फ़ाइल की बाद वाली पंक्तियों से बदल जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>चेतावनी: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <comment>how many, and what is to be said about them</comment>
        <translation>
            <numerusform>%1 पंक्ति: %2</numerusform>
            <numerusform>%1 पंक्तियाँ: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems, refused rows first</source>
        <translation>समस्याएँ, अस्वीकृत पंक्तियाँ पहले</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChecksView</name>
    <message>
        <source>Everything is in order.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>muster::gui::ChoiceChip</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>%1 में खोजें</translation>
    </message>
    <message>
        <source>Clear the filter by %1</source>
        <translation>%1 का फ़िल्टर हटाएँ</translation>
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
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
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
        <translation>डेमो खुल रहा है…</translation>
    </message>
    <message>
        <source>Making the demo: 10,000 customers with their orders and campaigns…</source>
        <translation>डेमो बन रहा है: 10,000 ग्राहक, उनके ऑर्डर और अभियान…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>नया कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Muster workspaces (*.db)</source>
        <translation>Muster कार्यक्षेत्र (*.db)</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
    <message>
        <source>Muster workspaces (*.db);;All files (*)</source>
        <translation>Muster कार्यक्षेत्र (*.db);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>%1 अपडेट हो रहा है…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 खुल रहा है…</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>अपडेट करें</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>कनेक्शन बदलें</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>फ़ाइल ढूँढें…</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
</context>
<context>
    <name>muster::gui::ColumnModel</name>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>New custom field…</source>
        <translation>नया कस्टम फ़ील्ड…</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>पहली पंक्तियों में ख़ाली</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 का बनेगा %2</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>फ़ाइल का कॉलम</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>क्या बनेगा</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
</context>
<context>
    <name>muster::gui::ColumnsStep</name>
    <message>
        <source>Files with these columns have been imported before: the choices made then are used again.</source>
        <translation>ऐसे कॉलम वाली फ़ाइलें पहले आयात हो चुकी हैं: तब के चुनाव यहाँ भी लिए गए हैं।</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>फ़ाइल के कॉलम और वे क्या बनेंगे</translation>
    </message>
    <message>
        <source>Every column is imported.</source>
        <translation>हर कॉलम आयात होगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out: %1, …</source>
        <translation>
            <numerusform>%n कॉलम छोड़ा जाएगा: %1, …</numerusform>
            <numerusform>%n कॉलम छोड़े जाएँगे: %1, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out: %1.</source>
        <translation>
            <numerusform>%n कॉलम छोड़ा जाएगा: %1।</numerusform>
            <numerusform>%n कॉलम छोड़े जाएँगे: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says how many items were bought, but not which: nothing is taken from it.</source>
        <translation>“%1” में आइटमों की सिर्फ़ गिनती है, नाम नहीं: इससे कुछ नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>muster::gui::ConnectDialog</name>
    <message>
        <source>The connection works. The database is empty: connecting makes a new workspace in it.</source>
        <translation>कनेक्शन ठीक है। डेटाबेस ख़ाली है: जोड़ने पर इसमें नया कार्यक्षेत्र बनेगा।</translation>
    </message>
    <message>
        <source>The connection works, and there is a workspace.</source>
        <translation>कनेक्शन ठीक है, और वहाँ एक कार्यक्षेत्र मौजूद है।</translation>
    </message>
    <message>
        <source>Keep the &amp;password among this computer’s secrets</source>
        <translation>पासवर्ड इस कंप्यूटर के सीक्रेट में रखें (&amp;P)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>Connect to your team’s workspace</source>
        <translation>अपनी टीम के कार्यक्षेत्र से जुड़ें</translation>
    </message>
    <message>
        <source>Whoever looks after the server can tell you these.</source>
        <translation>यह जानकारी आपको सर्वर सँभालने वाले से मिलेगी।</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL या MariaDB</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>होस्ट (&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>पोर्ट (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>डेटाबेस (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>यूज़र (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>पासवर्ड (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>कनेक्शन जाँचें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>जुड़ें (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>कोशिश जारी है…</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomFieldDialog</name>
    <message>
        <source>New custom field</source>
        <translation>नया कस्टम फ़ील्ड</translation>
    </message>
    <message>
        <source>Customers get this field beside the ones that Muster knows. It can be used in segments and in messages. Its type cannot be changed later.</source>
        <translation>यह फ़ील्ड ग्राहकों में Muster के अपने फ़ील्डों के साथ जुड़ता है। इसे सेगमेंट और संदेशों में इस्तेमाल किया जा सकता है। इसका प्रकार बाद में नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>प्रकार (&amp;T)</translation>
    </message>
    <message>
        <source>Create field</source>
        <translation>फ़ील्ड बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomerActions</name>
    <message>
        <source>Customer saved</source>
        <translation>ग्राहक सहेजा गया</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>ग्राहक जोड़ा गया</translation>
    </message>
    <message>
        <source>Nobody was deleted</source>
        <translation>किसी को नहीं मिटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted, with their orders</source>
        <translation>
            <numerusform>%n ग्राहक ऑर्डर सहित मिटाया गया</numerusform>
            <numerusform>%n ग्राहक ऑर्डर सहित मिटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) restored</source>
        <translation>
            <numerusform>%n ग्राहक वापस लाया गया</numerusform>
            <numerusform>%n ग्राहक वापस लाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have the tag “%1” already</source>
        <translation>इन सभी पर टैग “%1” पहले से है</translation>
    </message>
    <message>
        <source>None of them has the tag “%1”</source>
        <translation>इनमें से किसी पर टैग “%1” नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n customer(s)</source>
        <translation>
            <numerusform>%n ग्राहक पर टैग “%1” लगाया गया</numerusform>
            <numerusform>%n ग्राहकों पर टैग “%1” लगाया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %n customer(s)</source>
        <translation>
            <numerusform>%n ग्राहक से टैग “%1” हटाया गया</numerusform>
            <numerusform>%n ग्राहकों से टैग “%1” हटाया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay, because a campaign has reached them and its record must stay complete.</source>
        <translation>
            <numerusform>%n ग्राहक बना रहेगा, क्योंकि कोई अभियान उस तक पहुँच चुका है और उसका रिकॉर्ड पूरा रहना ज़रूरी है।</numerusform>
            <numerusform>%n ग्राहक बने रहेंगे, क्योंकि कोई अभियान उन तक पहुँच चुका है और उसका रिकॉर्ड पूरा रहना ज़रूरी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has orders or messages by now.</source>
        <translation>इस ग्राहक के अब ऑर्डर या संदेश हैं।</translation>
    </message>
    <message>
        <source>Delete the customer in the list if you want to.</source>
        <translation>चाहें तो ग्राहक को सूची में मिटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) are deleted with them.</source>
        <translation>
            <numerusform>साथ में %1 ऑर्डर मिटेगा।</numerusform>
            <numerusform>साथ में %1 ऑर्डर मिटेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) stay, because a campaign has reached them.</source>
        <translation>
            <numerusform>%1 ग्राहक बना रहेगा, क्योंकि कोई अभियान उस तक पहुँच चुका है।</numerusform>
            <numerusform>%1 ग्राहक बने रहेंगे, क्योंकि कोई अभियान उन तक पहुँच चुका है।</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take this back with “Undo”.</source>
        <translation>“पूर्ववत करें” से इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>ग्राहक मिटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 customer(s)?</source>
        <translation>
            <numerusform>%1 ग्राहक को मिटाएँ?</numerusform>
            <numerusform>%1 ग्राहकों को मिटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomerForm</name>
    <message>
        <source>Edit customer</source>
        <translation>ग्राहक संपादित करें</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>&amp;Save customer</source>
        <translation>ग्राहक सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>ग्राहक जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>ग्राहक ID (&amp;I)</translation>
    </message>
    <message>
        <source>As in your shop; unique</source>
        <translation>जैसी आपकी दुकान में है; हर एक की अलग</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ईमेल (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>फ़ोन (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>शहर (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>देश (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Marketing</source>
        <translation>मार्केटिंग (&amp;M)</translation>
    </message>
    <message>
        <source>Not known whether they agree</source>
        <translation>सहमति पता नहीं</translation>
    </message>
    <message>
        <source>Agreed to receive it</source>
        <translation>पाने के लिए सहमत</translation>
    </message>
    <message>
        <source>Refused to receive it</source>
        <translation>पाने की सहमति नहीं दी</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>टैग (&amp;T)</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>कॉमा से अलग करें</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>विज़िट (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Registered on</source>
        <translation>पंजीकरण की तारीख़ (&amp;R)</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>कस्टम फ़ील्ड</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Give the customer an ID, for example the number in your shop.</source>
        <translation>ग्राहक को एक ID दें, जैसे आपकी दुकान में उसका नंबर।</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>ईमेल पता ऐसा होता है: name@example.com।</translation>
    </message>
    <message>
        <source>A phone number has at least five digits.</source>
        <translation>फ़ोन नंबर में कम से कम पाँच अंक होते हैं।</translation>
    </message>
    <message>
        <source>Type a whole number, 0 or more.</source>
        <translation>पूर्ण संख्या लिखें, 0 या ज़्यादा।</translation>
    </message>
    <message>
        <source>Type a day like %1 or %2.</source>
        <translation>तारीख़ ऐसे लिखें: %1 या %2।</translation>
    </message>
    <message>
        <source>Type a number, for example %1.</source>
        <translation>संख्या लिखें, जैसे %1।</translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Select a customer to see everything about them.</source>
        <translation>पूरी जानकारी देखने के लिए कोई ग्राहक चुनें।</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, city, ID</source>
        <translation>नाम, ईमेल, फ़ोन, शहर, ID खोजें</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>ग्राहक खोजें</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>अभी कोई ग्राहक नहीं</translation>
    </message>
    <message>
        <source>Import a file from your shop, or add the first one by hand.</source>
        <translation>अपनी दुकान की फ़ाइल आयात करें, या पहला ग्राहक ख़ुद जोड़ें।</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>ग्राहक आयात करें</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>ग्राहक जोड़ें</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची निर्यात करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>टैग लगाएँ</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>टैग हटाएँ</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>चुने हुए निर्यात करें</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Has ordered</source>
        <translation>ऑर्डर किया है</translation>
    </message>
    <message>
        <source>Never ordered</source>
        <translation>कभी ऑर्डर नहीं किया</translation>
    </message>
    <message>
        <source>Ordered in the last 90 days</source>
        <translation>पिछले 90 दिन में ऑर्डर किया</translation>
    </message>
    <message>
        <source>Last order over 90 days ago</source>
        <translation>पिछला ऑर्डर 90 दिन से पहले</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>सहमति नहीं दी</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n customer(s)</source>
        <translation>
            <numerusform>%n ग्राहक के लिए टैग</numerusform>
            <numerusform>%n ग्राहकों के लिए टैग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag to take from %n customer(s)</source>
        <translation>
            <numerusform>%n ग्राहक से हटाने का टैग</numerusform>
            <numerusform>%n ग्राहकों से हटाने का टैग</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::DashboardCards</name>
    <message>
        <source>Figures and charts</source>
        <translation>आँकड़े और चार्ट</translation>
    </message>
    <message>
        <source>Revenue and orders</source>
        <translation>आय और ऑर्डर</translation>
    </message>
    <message>
        <source>Messages by state</source>
        <translation>स्थिति के अनुसार संदेश</translation>
    </message>
    <message>
        <source>Click to see messages in this state</source>
        <translation>इस स्थिति के संदेश देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Click to see the messages</source>
        <translation>संदेश देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Customers by city</source>
        <translation>शहर के अनुसार ग्राहक</translation>
    </message>
    <message>
        <source>All customers, as of now</source>
        <translation>सभी ग्राहक, अभी की स्थिति</translation>
    </message>
    <message>
        <source>Click to see these customers</source>
        <translation>ये ग्राहक देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Largest segments</source>
        <translation>सबसे बड़े सेगमेंट</translation>
    </message>
    <message>
        <source>Click to open the segment</source>
        <translation>सेगमेंट खोलने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>इन दिनों कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>Click to see these orders</source>
        <translation>ये ऑर्डर देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Click to look at these days</source>
        <translation>ये दिन देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Completed orders by day</source>
        <translation>दिन के अनुसार पूरे हुए ऑर्डर</translation>
    </message>
    <message>
        <source>No messages in this period</source>
        <translation>इन दिनों कोई संदेश नहीं</translation>
    </message>
    <message>
        <source>No campaign was launched in this period</source>
        <translation>इन दिनों कोई अभियान शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>There are no customers yet</source>
        <translation>अभी कोई ग्राहक नहीं है</translation>
    </message>
    <message>
        <source>No segment is saved yet</source>
        <translation>अभी कोई सेगमेंट सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>A segment is a group of customers, by rules.</source>
        <translation>सेगमेंट यानी नियमों से बना ग्राहकों का समूह।</translation>
    </message>
    <message>
        <source>Build a segment</source>
        <translation>सेगमेंट बनाएँ</translation>
    </message>
    <message>
        <source>Customers in them now</source>
        <translation>अभी इनमें कितने ग्राहक हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) cannot be counted: their rules are no longer valid</source>
        <translation>
            <numerusform>%n सेगमेंट गिना नहीं जा सकता: उसके नियम अब मान्य नहीं हैं</numerusform>
            <numerusform>%n सेगमेंट गिने नहीं जा सकते: उनके नियम अब मान्य नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in any segment now</source>
        <translation>अभी किसी सेगमेंट में कोई नहीं है</translation>
    </message>
    <message>
        <source>Completed orders by week</source>
        <translation>हफ़्ते के अनुसार पूरे हुए ऑर्डर</translation>
    </message>
    <message>
        <source>Completed orders by month</source>
        <translation>महीने के अनुसार पूरे हुए ऑर्डर</translation>
    </message>
    <message>
        <source>By the day of their last change</source>
        <translation>उनके पिछले बदलाव के दिन के अनुसार</translation>
    </message>
    <message>
        <source>From sending to click</source>
        <translation>भेजने से क्लिक तक</translation>
    </message>
    <message>
        <source>By the week of their last change</source>
        <translation>उनके पिछले बदलाव के हफ़्ते के अनुसार</translation>
    </message>
    <message>
        <source>By the month of their last change</source>
        <translation>उनके पिछले बदलाव के महीने के अनुसार</translation>
    </message>
    <message numerus="yes">
        <source>Campaigns launched in this period, as shares of the attempted messages (without %1 skipped one(s))</source>
        <translation>
            <numerusform>इन दिनों शुरू हुए अभियान: भेजने की कोशिश वाले संदेशों में हिस्सा (छोड़े गए %1 संदेश के बिना)</numerusform>
            <numerusform>इन दिनों शुरू हुए अभियान: भेजने की कोशिश वाले संदेशों में हिस्सा (छोड़े गए %1 संदेशों के बिना)</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaigns launched in this period, as shares of the attempted messages</source>
        <translation>इन दिनों शुरू हुए अभियान: भेजने की कोशिश वाले संदेशों में हिस्सा</translation>
    </message>
</context>
<context>
    <name>muster::gui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया अभियान</translation>
    </message>
    <message>
        <source>Refresh the figures</source>
        <translation>आँकड़े ताज़ा करें</translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन दिखाएँ</numerusform>
            <numerusform>पिछले %n दिन दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the days to show</source>
        <translation>दिखाने के लिए दिन चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%1, compared with the %n day(s) before</source>
        <translation>
            <numerusform>%1, उससे पहले के %n दिन की तुलना में</numerusform>
            <numerusform>%1, उससे पहले के %n दिनों की तुलना में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Where the customers, orders and campaigns are kept.</source>
        <translation>जहाँ ग्राहक, ऑर्डर और अभियान रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Looks at every row: whether the database’s own structures are sound, the customers’ totals are those of their orders, and every campaign accounts for each of its recipients. You can go on working meanwhile.</source>
        <translation>हर पंक्ति देखी जाती है: डेटाबेस की अपनी संरचना ठीक है या नहीं, ग्राहकों के जोड़ उनके ऑर्डर से मेल खाते हैं या नहीं, और हर अभियान में हर प्राप्तकर्ता का हिसाब है या नहीं। इस बीच आप काम करते रह सकते हैं।</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>डेटाबेस जाँचें</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Copies the workspace, as it is now, into one file that can be opened like this one. Secrets are not in it.</source>
        <translation>कार्यक्षेत्र को उसके अभी के रूप में एक फ़ाइल में कॉपी करता है, जिसे इसी की तरह खोला जा सकता है। उसमें सीक्रेट नहीं होते।</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with the server’s own tools.</source>
        <translation>सर्वर के डेटाबेस का बैकअप वहीं, सर्वर के अपने टूल से लिया जाता है।</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>बैकअप लें…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच जारी है…</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>डेटाबेस की जाँच</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>जाँच रोक दी गई।</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>The check found problems. Keep a backup of the last good day, and ask for help before you go on:</source>
        <translation>जाँच में समस्याएँ मिलीं। पिछले ठीक दिन का बैकअप सँभालकर रखें, और आगे बढ़ने से पहले मदद लें:</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>कार्यक्षेत्र का बैकअप लें</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>कार्यक्षेत्र (*.db)</translation>
    </message>
    <message>
        <source>This is the workspace itself.</source>
        <translation>यह तो कार्यक्षेत्र ही है।</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>प्रति के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>कार्यक्षेत्र का बैकअप लिया जा रहा है</translation>
    </message>
    <message>
        <source>The workspace is backed up in %1.</source>
        <translation>कार्यक्षेत्र का बैकअप %1 में है।</translation>
    </message>
</context>
<context>
    <name>muster::gui::DateValueEditor</name>
    <message>
        <source>on the calendar</source>
        <translation>कैलेंडर से</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीते कल</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>दिन पहले</translation>
    </message>
    <message>
        <source>weeks ago</source>
        <translation>हफ़्ते पहले</translation>
    </message>
    <message>
        <source>months ago</source>
        <translation>महीने पहले</translation>
    </message>
    <message>
        <source>years ago</source>
        <translation>साल पहले</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>आने वाले कल</translation>
    </message>
    <message>
        <source>days from now</source>
        <translation>दिन बाद</translation>
    </message>
    <message>
        <source>weeks from now</source>
        <translation>हफ़्ते बाद</translation>
    </message>
    <message>
        <source>months from now</source>
        <translation>महीने बाद</translation>
    </message>
    <message>
        <source>years from now</source>
        <translation>साल बाद</translation>
    </message>
    <message>
        <source>%1, kind of day</source>
        <translation>%1, दिन का प्रकार</translation>
    </message>
    <message>
        <source>%1, how many</source>
        <translation>%1, कितने</translation>
    </message>
</context>
<context>
    <name>muster::gui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Select a message to see what happened to it.</source>
        <translation>किसी संदेश का हाल देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Search name, address, customer ID</source>
        <translation>नाम, पता, ग्राहक ID खोजें</translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>डिलीवरी खोजें</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>अभी तक कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Every message of a launched campaign appears here, with what became of it.</source>
        <translation>शुरू हुए अभियान का हर संदेश यहाँ दिखता है, और यह भी कि उसका क्या हुआ।</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>अभियान लिखें</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची निर्यात करें</translation>
    </message>
    <message>
        <source>Settle as sent</source>
        <translation>भेजा हुआ मानें</translation>
    </message>
    <message>
        <source>For messages in doubt: they did go out</source>
        <translation>अनिश्चित संदेशों के लिए: वे भेजे जा चुके थे</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>For messages that failed or are in doubt</source>
        <translation>विफल या अनिश्चित संदेशों के लिए</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>चुने हुए निर्यात करें</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again?</source>
        <translation>
            <numerusform>%n संदेश फिर से भेजें?</numerusform>
            <numerusform>%n संदेश फिर से भेजें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have gone out already: nobody can tell. Those recipients may get the message twice.</source>
        <translation>
            <numerusform>इनमें से %n शायद पहले ही भेजा जा चुका है: पक्का पता नहीं। उस प्राप्तकर्ता को संदेश दो बार मिल सकता है।</numerusform>
            <numerusform>इनमें से %n शायद पहले ही भेजे जा चुके हैं: पक्का पता नहीं। उन प्राप्तकर्ताओं को संदेश दो बार मिल सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>Messages of a cancelled campaign are not sent again.</source>
        <translation>रद्द अभियान के संदेश फिर से नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>None of them is in doubt any more.</source>
        <translation>इनमें से कोई अब अनिश्चित नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%n संदेश फिर से भेजा जाएगा</numerusform>
            <numerusform>%n संदेश फिर से भेजे जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) settled as sent</source>
        <translation>
            <numerusform>%n संदेश भेजा हुआ माना गया</numerusform>
            <numerusform>%n संदेश भेजे हुए माने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all campaigns</source>
        <translation>सभी अभियानों में खोजें</translation>
    </message>
</context>
<context>
    <name>muster::gui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>muster::gui::FieldDelegate</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>“%1” क्या बनेगा</translation>
    </message>
</context>
<context>
    <name>muster::gui::FieldListModel</name>
    <message>
        <source>No field has this name</source>
        <translation>इस नाम का कोई फ़ील्ड नहीं</translation>
    </message>
</context>
<context>
    <name>muster::gui::FieldPicker</name>
    <message>
        <source>Choose a field</source>
        <translation>फ़ील्ड चुनें</translation>
    </message>
</context>
<context>
    <name>muster::gui::FileStep</name>
    <message>
        <source>The first rows of the file</source>
        <translation>फ़ाइल की पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>दूसरी फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation>विभाजक (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>एन्कोडिंग (&amp;E)</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>कॉलमों के नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>ख़ुद पहचानें</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (अपने-आप)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>कोई नहीं है</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>संपीड़ित</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n कॉलम</numerusform>
            <numerusform>%n कॉलम</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows below the column names</source>
        <translation>कॉलमों के नाम के नीचे कोई पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>Export the file again, and check that it is the right one.</source>
        <translation>फ़ाइल फिर से निर्यात करें, और जाँचें कि यही सही है।</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file.</source>
        <translation>
            <numerusform>फ़ाइल की अकेली पंक्ति।</numerusform>
            <numerusform>फ़ाइल की सभी %n पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of the file.</source>
        <translation>
            <numerusform>फ़ाइल की पहली पंक्ति।</numerusform>
            <numerusform>फ़ाइल की पहली %n पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: see whether letters with accents are right.</source>
        <translation>एन्कोडिंग अनुमान से चुनी गई है: देखें कि सभी अक्षर ठीक दिख रहे हैं।</translation>
    </message>
    <message>
        <source>Wh&amp;at is in it</source>
        <translation>इसमें क्या है (&amp;A)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
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
        <translation>%1 से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <translation>%1 से फ़िल्टर करें: %2</translation>
    </message>
</context>
<context>
    <name>muster::gui::FoldButton</name>
    <message>
        <source>Show the conditions</source>
        <translation>शर्तें दिखाएँ</translation>
    </message>
    <message>
        <source>Fold the conditions away</source>
        <translation>शर्तें समेटें</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 समेटें</translation>
    </message>
</context>
<context>
    <name>muster::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message (place)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation>आपने जो लिखा है, वह सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>लिखना जारी रखें</translation>
    </message>
</context>
<context>
    <name>muster::gui::GettingStarted</name>
    <message>
        <source>First steps</source>
        <translation>पहले क़दम</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Muster में आपका स्वागत है</translation>
    </message>
    <message>
        <source>This workspace is still empty. As soon as it holds customers, orders or campaigns, this page shows how they are doing.</source>
        <translation>यह कार्यक्षेत्र अभी ख़ाली है। ग्राहक, ऑर्डर या अभियान आते ही यह पेज उनका हाल दिखाएगा।</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>ग्राहक आयात करें</translation>
    </message>
    <message>
        <source>From a CSV file: Muster finds the columns, checks every row and tells you what it will do before it does it.</source>
        <translation>CSV फ़ाइल से: Muster कॉलम पहचानता है, हर पंक्ति जाँचता है और करने से पहले बताता है कि क्या करेगा।</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Build a segment</source>
        <translation>सेगमेंट बनाएँ</translation>
    </message>
    <message>
        <source>Choose whom to write to: by what they spent, where they live, when they ordered last.</source>
        <translation>चुनें कि किसे लिखना है: कितना ख़र्च किया, कहाँ रहते हैं, पिछला ऑर्डर कब दिया।</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>अभियान लिखें</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>पहले डेमो देखें</translation>
    </message>
    <message>
        <source>An invented shop with customers, orders and campaigns, in a workspace of its own. Nothing there is ever sent.</source>
        <translation>ग्राहकों, ऑर्डरों और अभियानों वाली एक काल्पनिक दुकान, अपने अलग कार्यक्षेत्र में। वहाँ से कभी कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>डेमो खोलें</translation>
    </message>
    <message>
        <source>One text for everybody, with each one’s own name in it. See it before you send it, then watch it arrive.</source>
        <translation>सबके लिए एक ही टेक्स्ट, जिसमें हर एक का अपना नाम हो। भेजने से पहले देखें, फिर पहुँचते हुए देखें।</translation>
    </message>
</context>
<context>
    <name>muster::gui::GroupBody</name>
    <message>
        <source>Condition</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Every order counts. Add a condition to count only some.</source>
        <translation>हर ऑर्डर गिना जाता है। सिर्फ़ कुछ गिनने के लिए शर्त जोड़ें।</translation>
    </message>
    <message>
        <source>No condition yet: everybody is in this segment.</source>
        <translation>अभी कोई शर्त नहीं: इस सेगमेंट में सभी हैं।</translation>
    </message>
    <message>
        <source>An empty group is true of everybody.</source>
        <translation>ख़ाली समूह सभी पर लागू होता है।</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>समूह %1</translation>
    </message>
    <message>
        <source>Add a condition to %1</source>
        <translation>%1 में शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Add a group to %1</source>
        <translation>%1 में समूह जोड़ें</translation>
    </message>
    <message>
        <source>Add an order condition to %1</source>
        <translation>%1 में ऑर्डर की शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>before the first condition</comment>
        <translation>जहाँ</translation>
    </message>
    <message>
        <source>and</source>
        <translation>और</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
</context>
<context>
    <name>muster::gui::GroupCard</name>
    <message>
        <source>group %1</source>
        <translation>समूह %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::GroupHead</name>
    <message>
        <source>Not</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Turn the group into its opposite</source>
        <translation>समूह को उल्टा करें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Every condition has to be true (and)</source>
        <translation>हर शर्त सही होनी चाहिए (और)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>One true condition is enough (or)</source>
        <translation>एक शर्त का सही होना काफ़ी है (या)</translation>
    </message>
    <message>
        <source>the whole rule</source>
        <translation>पूरा नियम</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>समूह %1</translation>
    </message>
    <message>
        <source>All conditions of %1</source>
        <translation>%1 की सभी शर्तें</translation>
    </message>
    <message>
        <source>Any condition of %1</source>
        <translation>%1 की कोई भी शर्त</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>%1 नहीं</translation>
    </message>
    <message>
        <source>of these are true of the same order</source>
        <comment>all</comment>
        <translation>एक ही ऑर्डर पर सही हों</translation>
    </message>
    <message>
        <source>of these are true of the same order</source>
        <comment>any</comment>
        <translation>एक ही ऑर्डर पर सही हो</translation>
    </message>
    <message>
        <source>of these are true</source>
        <comment>all</comment>
        <translation>सही हों</translation>
    </message>
    <message>
        <source>of these are true</source>
        <comment>any</comment>
        <translation>सही हो</translation>
    </message>
</context>
<context>
    <name>muster::gui::HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदले</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>नहीं बदले</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>With rows that a later row of the same file replaced</source>
        <translation>उन पंक्तियों सहित, जो इसी फ़ाइल की बाद वाली पंक्ति से बदल गईं</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportFlow</name>
    <message>
        <source>1  File</source>
        <translation>1  फ़ाइल</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  कॉलम</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  जाँच</translation>
    </message>
    <message>
        <source>4  Result</source>
        <translation>4  नतीजा</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Nothing of the file is imported.</source>
        <translation>फ़ाइल का कुछ भी आयात नहीं होगा।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>आयात के लिए फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>टेक्स्ट तालिकाएँ (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>कॉलम चुनें</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>ग्राहक आयात करें</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>ऑर्डर आयात करें</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-refused.csv</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में हैं।</translation>
    </message>
    <message>
        <source>The refused rows cannot be saved: %1</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजी नहीं जा सकतीं: %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportHistory</name>
    <message>
        <source>Save the list…</source>
        <translation>सूची सहेजें…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>पिछले आयात</translation>
    </message>
    <message>
        <source>Refused rows of the chosen import</source>
        <translation>चुने हुए आयात की अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>अभी कुछ आयात नहीं हुआ</translation>
    </message>
    <message>
        <source>Bring in your customers and their orders from a shop, a mailing service or a spreadsheet: save them there as CSV, and choose the file here or drop it onto this page.</source>
        <translation>अपने ग्राहक और उनके ऑर्डर दुकान, मेलिंग सेवा या स्प्रेडशीट से लाएँ: वहाँ उन्हें CSV में सहेजें, फिर फ़ाइल यहाँ चुनें या इस पेज पर छोड़ें।</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>फ़ाइल आयात करें…</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused row(s), the first %2 of them</source>
        <translation>
            <numerusform>%1 अस्वीकृत पंक्ति, उनमें से पहली %2</numerusform>
            <numerusform>%1 अस्वीकृत पंक्तियाँ, उनमें से पहली %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused row(s)</source>
        <translation>
            <numerusform>%1 अस्वीकृत पंक्ति</numerusform>
            <numerusform>%1 अस्वीकृत पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of refused rows</source>
        <translation>अस्वीकृत पंक्तियों की सूची सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>refused.csv</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>सूची सहेजी गई।</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportRunner</name>
    <message>
        <source>Checking %1</source>
        <translation>%1 की जाँच</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 का आयात</translation>
    </message>
    <message>
        <source>Reading the file: %1 rows</source>
        <translation>फ़ाइल पढ़ी जा रही है: %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Checking: %1 rows</source>
        <translation>जाँच जारी: %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Storing: %1 rows</source>
        <translation>सहेजना जारी: %1 पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportsPage</name>
    <message>
        <source>Drop the file to import it</source>
        <translation>आयात करने के लिए फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Customers and orders from files. Every row is accounted for, and a file that is imported again changes nothing.</source>
        <translation>फ़ाइलों से ग्राहक और ऑर्डर। हर पंक्ति का हिसाब रहता है, और वही फ़ाइल फिर से आयात करने पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>An import is running: wait until it is done, or stop it.</source>
        <translation>एक आयात चल रहा है: उसके पूरा होने तक रुकें, या उसे रोकें।</translation>
    </message>
    <message>
        <source>One file at a time, please.</source>
        <translation>कृपया एक बार में एक ही फ़ाइल दें।</translation>
    </message>
    <message>
        <source>Only files on this computer can be imported: save it first.</source>
        <translation>सिर्फ़ इस कंप्यूटर की फ़ाइलें आयात हो सकती हैं: पहले इसे सहेजें।</translation>
    </message>
</context>
<context>
    <name>muster::gui::JobsPopover</name>
    <message>
        <source>Jobs under way</source>
        <translation>जारी काम</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>रद्द करें: %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::LanguageSection</name>
    <message>
        <source>Language and region</source>
        <translation>भाषा और क्षेत्र</translation>
    </message>
    <message>
        <source>The language of the window on this computer, and how it writes figures and dates. Your customers’ data and your messages stay as they are.</source>
        <translation>इस कंप्यूटर पर विंडो की भाषा, और संख्याएँ व तारीख़ें लिखने का ढंग। आपके ग्राहकों का डेटा और आपके संदेश जैसे हैं वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Numbers, money and dates</source>
        <translation>संख्याएँ, पैसे और तारीख़ें</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>भाषा बदलें</translation>
    </message>
    <message>
        <source>Something is still running: %1.</source>
        <translation>कुछ अभी चल रहा है: %1।</translation>
    </message>
    <message>
        <source>It is stopped when the language changes. What it has done until then stays.</source>
        <translation>भाषा बदलने पर यह रुक जाएगा। तब तक जो हो चुका है, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Stop it and change the language</source>
        <translation>रोककर भाषा बदलें</translation>
    </message>
    <message>
        <source>For example %1, and %2</source>
        <translation>जैसे %1, और %2</translation>
    </message>
    <message>
        <source>Form&amp;at</source>
        <translation>लिखने का ढंग (&amp;A)</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>लिखने का ढंग</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <translation>भाषा के अनुसार</translation>
    </message>
</context>
<context>
    <name>muster::gui::LaunchView</name>
    <message>
        <source>Ready to send</source>
        <translation>भेजने के लिए तैयार</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>तय समय हटाएँ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>टेक्स्ट पर वापस</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Send at</source>
        <translation>तय समय पर भेजें</translation>
    </message>
    <message>
        <source>Date and time of the launch</source>
        <translation>शुरू करने की तारीख़ और समय</translation>
    </message>
    <message>
        <source>in the time zone %1</source>
        <translation>समय क्षेत्र %1 में</translation>
    </message>
    <message>
        <source>Muster, or “musterctl serve”, must be running then. Whoever is in the segment at that time gets the message.</source>
        <translation>उस समय Muster या “musterctl serve” चल रहा होना चाहिए। तब जो भी सेगमेंट में होगा, उसे संदेश मिलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n संदेश</numerusform>
            <numerusform>%n संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the segment, and all of them will get it.</source>
        <translation>सेगमेंट में %1, और सभी को मिलेगा।</translation>
    </message>
    <message>
        <source>%1 in the segment, %2 of them will be left out:</source>
        <translation>सेगमेंट में %1, जिनमें से %2 छोड़े जाएँगे:</translation>
    </message>
    <message>
        <source>%1 through the account “%2”.</source>
        <translation>%1, खाते “%2” से।</translation>
    </message>
    <message>
        <source>Nobody is in the segment at the moment</source>
        <translation>इस समय सेगमेंट में कोई नहीं है</translation>
    </message>
    <message>
        <source>The clocks skip this time: choose one before or after</source>
        <translation>घड़ियाँ इस समय को छोड़ देती हैं: इससे पहले या बाद का समय चुनें</translation>
    </message>
    <message>
        <source>This time has passed: choose one to come</source>
        <translation>यह समय बीत चुका है: आने वाला समय चुनें</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>समय तय करें</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>%n संदेश भेजें</numerusform>
            <numerusform>%n संदेश भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule “%1”?</source>
        <translation>“%1” का समय तय करें?</translation>
    </message>
    <message>
        <source>Send “%1”?</source>
        <translation>“%1” भेजें?</translation>
    </message>
    <message>
        <source>The segment has no rule, or an empty group: it takes everybody.</source>
        <translation>सेगमेंट में कोई नियम नहीं है या कोई समूह ख़ाली है: इसमें सभी आ जाते हैं।</translation>
    </message>
    <message>
        <source>“%1” is scheduled.</source>
        <translation>“%1” का समय तय हो गया।</translation>
    </message>
    <message>
        <source>“%1” is a draft again.</source>
        <translation>“%1” फिर से ड्राफ़्ट है।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time (zone)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>%1 के लिए तय</translation>
    </message>
    <message>
        <source>Not ready to send</source>
        <translation>अभी भेजने के लिए तैयार नहीं</translation>
    </message>
    <message>
        <source>Muster, or “musterctl serve”, must be running then. The figures are as of now; whoever is in the segment at that time gets the message.</source>
        <translation>उस समय Muster या “musterctl serve” चल रहा होना चाहिए। संख्याएँ अभी की हैं; तब जो भी सेगमेंट में होगा, उसे संदेश मिलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>It will go out on %1, to about %2 recipient(s) as of now.</source>
        <translation>
            <numerusform>भेजना %1 को शुरू होगा, अभी के हिसाब से लगभग %2 व्यक्ति को।</numerusform>
            <numerusform>भेजना %1 को शुरू होगा, अभी के हिसाब से लगभग %2 लोगों को।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) will go out. Once accepted by the vendor, they cannot be recalled.</source>
        <translation>
            <numerusform>%1 संदेश भेजा जाएगा। सेवा प्रदाता के स्वीकार कर लेने के बाद उसे वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>%1 संदेश भेजे जाएँगे। सेवा प्रदाता के स्वीकार कर लेने के बाद उन्हें वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %1 message(s)</source>
        <translation>
            <numerusform>%1 संदेश भेजें</numerusform>
            <numerusform>%1 संदेश भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has started: %n message(s) queued.</source>
        <translation>
            <numerusform>“%1” शुरू हुआ: %n संदेश क़तार&#xa0;में।</numerusform>
            <numerusform>“%1” शुरू हुआ: %n संदेश क़तार&#xa0;में।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ListPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n पंक्ति कॉपी हुई</numerusform>
            <numerusform>%n पंक्तियाँ कॉपी हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) far away in the list were left out. Export the selection to get all of them.</source>
        <translation>
            <numerusform>सूची में दूर की %n पंक्ति छूट गई। सभी पाने के लिए चुने हुए निर्यात करें।</numerusform>
            <numerusform>सूची में दूर की %n पंक्तियाँ छूट गईं। सभी पाने के लिए चुने हुए निर्यात करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ListPane</name>
    <message>
        <source>Columns and order</source>
        <translation>कॉलम और क्रम</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No entry matches both the search and the filters.</source>
        <translation>खोज और फ़िल्टर दोनों से मेल खाने वाला कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>number of rows</comment>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many rows</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 चुना हुआ</numerusform>
            <numerusform>%1 चुने हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>No entry matches the search.</source>
        <translation>खोज से कोई प्रविष्टि मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>फ़िल्टर से कोई प्रविष्टि मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 selected</source>
        <translation>
            <numerusform>पहले %1 चुने हुए</numerusform>
            <numerusform>पहले %1 चुने हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows found, all rows</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>number of rows</comment>
        <translation>%1 मिले</translation>
    </message>
</context>
<context>
    <name>muster::gui::ListValueEditor</name>
    <message>
        <source>Add a value</source>
        <translation>मान जोड़ें</translation>
    </message>
    <message>
        <source>Return or a comma adds the value</source>
        <translation>Return या कॉमा से मान जुड़ता है</translation>
    </message>
    <message>
        <source>%1, add a value</source>
        <translation>%1, मान जोड़ें</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” हटाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::ListenerSection</name>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>टाला गया</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>लौट आया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>क्लिक किया गया</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>शिकायत हुई</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>सदस्यता छोड़ी</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>लिस्नर</translation>
    </message>
    <message>
        <source>Vendors report to this computer what became of the messages. The listener takes their reports while Muster runs.</source>
        <translation>सेवा प्रदाता इस कंप्यूटर को बताते हैं कि संदेशों का क्या हुआ। Muster के चलते समय लिस्नर उनकी रिपोर्ट लेता है।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Only this computer (127.0.0.1)</source>
        <translation>सिर्फ़ यह कंप्यूटर (127.0.0.1)</translation>
    </message>
    <message>
        <source>All networks of this computer (0.0.0.0)</source>
        <translation>इस कंप्यूटर के सभी नेटवर्क (0.0.0.0)</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>किसे पहुँच दें</translation>
    </message>
    <message>
        <source>&amp;Listens to</source>
        <translation>किसे पहुँच दें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>पोर्ट (&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ublic URL</source>
        <translation>सार्वजनिक URL (&amp;U)</translation>
    </message>
    <message>
        <source>Save and restart the listener</source>
        <translation>सहेजें और लिस्नर फिर शुरू करें</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>पिछली रिपोर्टें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Running on %1, port %2. Vendors report to %3</source>
        <translation>%1, पोर्ट %2 पर चल रहा है। सेवा प्रदाता %3 पर रिपोर्ट करते हैं</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Stopped: nothing is sent, and vendors cannot report.</source>
        <translation>रुका हुआ: कुछ नहीं भेजा जा रहा, और सेवा प्रदाता रिपोर्ट नहीं कर सकते।</translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s) since the start</source>
        <translation>
            <numerusform>शुरू होने के बाद %1 रिपोर्ट</numerusform>
            <numerusform>शुरू होने के बाद %1 रिपोर्टें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 turned away (wrong signature or account)</source>
        <translation>%1 लौटाई गईं (ग़लत हस्ताक्षर या खाता)</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 अपठनीय</translation>
    </message>
    <message>
        <source>%1 put off, as they could not be stored</source>
        <translation>%1 टाली गईं, क्योंकि उन्हें सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>हटाया गया खाता</translation>
    </message>
    <message>
        <source>No vendor has reported yet.</source>
        <translation>अभी किसी सेवा प्रदाता ने रिपोर्ट नहीं की।</translation>
    </message>
    <message>
        <source>This is not a URL like https://hooks.example.com. Correct it, or leave it empty.</source>
        <translation>यह https://hooks.example.com जैसा URL नहीं है। इसे ठीक करें या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>The address at which vendors reach the listener from outside, such as that of your tunnel or proxy. If it is empty, only vendors that reach this computer directly can report.</source>
        <translation>वह पता जिस पर सेवा प्रदाता बाहर से लिस्नर तक पहुँचते हैं, जैसे आपके टनल या प्रॉक्सी का। ख़ाली हो तो केवल वे सेवा प्रदाता रिपोर्ट कर सकते हैं जो सीधे इस कंप्यूटर तक पहुँचते हैं।</translation>
    </message>
    <message>
        <source>chosen once, then kept</source>
        <translation>एक बार चुना, फिर वही रहेगा</translation>
    </message>
    <message numerus="yes">
        <source>%n put off, as the secrets are locked</source>
        <translation>
            <numerusform>%n टाली गई, क्योंकि सीक्रेट बंद हैं</numerusform>
            <numerusform>%n टाली गईं, क्योंकि सीक्रेट बंद हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and start the listener</source>
        <translation>सहेजें और लिस्नर चालू करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::MainMenu</name>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>इस पर जाएँ (&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>Muster के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>कार्यक्षेत्र (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>सर्वर से जुड़ें (&amp;C)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>डेमो खोलें (&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल ही में खुले (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>रूप-रंग (&amp;A)</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>सिस्टम के अनुसार (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Clos&amp;e the workspace</source>
        <translation>कार्यक्षेत्र बंद करें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>menu of the page; its name</comment>
        <translation>%1 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>सूची में खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>नया कार्यक्षेत्र (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>कार्यक्षेत्र खोलें (&amp;O)…</translation>
    </message>
</context>
<context>
    <name>muster::gui::MainWindow</name>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>%1 – Muster</source>
        <translation>%1 – Muster</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Muster के बारे में</translation>
    </message>
    <message>
        <source>Audiences, campaigns and delivery receipts for marketers.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>मार्केटिंग करने वालों के लिए ऑडियंस, अभियान और डिलीवरी की रसीदें।

GNU General Public License, संस्करण 3 या बाद के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Close Muster</source>
        <translation>Muster बंद करें</translation>
    </message>
    <message>
        <source>A campaign is being sent.</source>
        <translation>एक अभियान भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>What is on its way will be finished first. The rest waits until Muster is opened again.</source>
        <translation>जो संदेश रवाना हो चुके हैं, वे पहले पूरे होंगे। बाक़ी रुकेंगे, और Muster फिर खुलने पर आगे बढ़ेंगे।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::MessageEditor</name>
    <message>
        <source>Merge tags</source>
        <translation>मर्ज टैग</translation>
    </message>
</context>
<context>
    <name>muster::gui::MessageModel</name>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>पिछला बदलाव</translation>
    </message>
</context>
<context>
    <name>muster::gui::MessagePreview</name>
    <message>
        <source>Find a customer for the preview</source>
        <translation>झलक के लिए ग्राहक खोजें</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>पिछला प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>अगला प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>संदेश, टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>The message as HTML</source>
        <translation>संदेश, HTML के रूप में</translation>
    </message>
    <message>
        <source>Form of the message</source>
        <translation>संदेश का प्रारूप</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>दिखाने को कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody is in this segment at the moment.</source>
        <translation>इस समय इस सेगमेंट में कोई नहीं है।</translation>
    </message>
    <message>
        <source>No customer matches this search.</source>
        <translation>कोई ग्राहक इस खोज से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>To %1, who has no address for this channel</source>
        <translation>%1 को, जिनका इस चैनल के लिए पता नहीं है</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <translation>%1 को · %2</translation>
    </message>
    <message>
        <source>The HTML has a problem; see the checks.</source>
        <translation>HTML में समस्या है; जाँच के नतीजे देखें।</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>अभी कोई विषय नहीं</translation>
    </message>
    <message>
        <source>No value and no fallback here: %1</source>
        <translation>यहाँ न मान है, न वैकल्पिक मान: %1</translation>
    </message>
    <message>
        <source>From the fallback: %1</source>
        <translation>वैकल्पिक मान से: %1</translation>
    </message>
    <message>
        <source>This text has a problem; see the checks.</source>
        <translation>इस टेक्स्ट में समस्या है; जाँच के नतीजे देखें।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position of how many</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>This customer’s place in the segment</source>
        <translation>सेगमेंट में इस ग्राहक का क्रम</translation>
    </message>
    <message>
        <source>This customer’s place among those found</source>
        <translation>मिले हुए ग्राहकों में इस ग्राहक का क्रम</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>For example: %1 (%2)</source>
        <translation>उदाहरण: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::gui::NodeWidget</name>
    <message>
        <source>Mute: leave it out without removing it</source>
        <translation>निष्क्रिय करें: बिना हटाए नियम से बाहर रखें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और क्रियाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 को निष्क्रिय करें</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1 की और क्रियाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>Use the proposal for %1</source>
        <translation>%1 के लिए सुझाव अपनाएँ</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>शर्त %1</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>फ़ील्ड चुनें।</translation>
    </message>
    <message>
        <source>Fill in a value.</source>
        <translation>मान भरें।</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रतिलिपि बनाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>समूह में डालें</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>समूह तोड़ें</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>सक्रिय करें</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ताला खोलें</translation>
    </message>
    <message>
        <source>Lock against changes</source>
        <translation>ताला लगाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::NotesModel</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या ग़लत है</translation>
    </message>
</context>
<context>
    <name>muster::gui::NumberValueEditor</name>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderActions</name>
    <message>
        <source>Order saved</source>
        <translation>ऑर्डर सहेजा गया</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>ऑर्डर जोड़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) deleted</source>
        <translation>
            <numerusform>%n ऑर्डर मिटाया गया</numerusform>
            <numerusform>%n ऑर्डर मिटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) restored</source>
        <translation>
            <numerusform>%n ऑर्डर वापस लाया गया</numerusform>
            <numerusform>%n ऑर्डर वापस लाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete orders</source>
        <translation>ऑर्डर मिटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 order(s)?</source>
        <translation>
            <numerusform>%1 ऑर्डर मिटाएँ?</numerusform>
            <numerusform>%1 ऑर्डर मिटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take this back with “Undo”.</source>
        <translation>“पूर्ववत करें” से इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderForm</name>
    <message>
        <source>Edit order</source>
        <translation>ऑर्डर संपादित करें</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>नया ऑर्डर</translation>
    </message>
    <message>
        <source>Sa&amp;ve order</source>
        <translation>ऑर्डर सहेजें (&amp;V)</translation>
    </message>
    <message>
        <source>Add o&amp;rder</source>
        <translation>ऑर्डर जोड़ें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Order ID</source>
        <translation>ऑर्डर ID (&amp;O)</translation>
    </message>
    <message>
        <source>As in your shop; unique</source>
        <translation>जैसी आपकी दुकान में है; हर एक की अलग</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>ग्राहक ID (&amp;I)</translation>
    </message>
    <message>
        <source>Of a customer who is in this workspace</source>
        <translation>इसी कार्यक्षेत्र के किसी ग्राहक की</translation>
    </message>
    <message>
        <source>Or&amp;dered</source>
        <translation>ऑर्डर का समय (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Amount (%1)</source>
        <translation>रक़म (%1) (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>स्थिति (&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>चैनल (&amp;H)</translation>
    </message>
    <message>
        <source>web, app, shop …</source>
        <translation>web, app, shop …</translation>
    </message>
    <message>
        <source>Co&amp;upon</source>
        <translation>कूपन (&amp;U)</translation>
    </message>
    <message>
        <source>It&amp;ems</source>
        <translation>आइटम (&amp;E)</translation>
    </message>
    <message>
        <source>Items of the order</source>
        <translation>ऑर्डर के आइटम</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>प्रति नग क़ीमत</translation>
    </message>
    <message>
        <source>Add i&amp;tem</source>
        <translation>आइटम जोड़ें (&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move item</source>
        <translation>आइटम हटाएँ (&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the order an ID.</source>
        <translation>ऑर्डर को एक ID दें।</translation>
    </message>
    <message>
        <source>Say which customer ordered.</source>
        <translation>बताएँ कि ऑर्डर किस ग्राहक ने दिया।</translation>
    </message>
    <message>
        <source>Type an amount like %1, without the currency.</source>
        <translation>रक़म ऐसे लिखें: %1, बिना मुद्रा के।</translation>
    </message>
    <message>
        <source>Item %1 needs a whole number of pieces and a price like %2.</source>
        <translation>आइटम %1 में नग की पूर्ण संख्या और %2 जैसी क़ीमत चाहिए।</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>कुल %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderRow</name>
    <message>
        <source>all of the</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>any of the</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>none of the</source>
        <translation>कोई नहीं:</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>जोड़:</translation>
    </message>
    <message>
        <source>the average of</source>
        <translation>औसत:</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>सबसे छोटा:</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>सबसे बड़ा:</translation>
    </message>
    <message>
        <source>order condition %1</source>
        <translation>ऑर्डर की शर्त %1</translation>
    </message>
    <message>
        <source>What is looked at, %1</source>
        <translation>क्या देखा जाए, %1</translation>
    </message>
    <message>
        <source>Number of orders, %1</source>
        <translation>ऑर्डर की संख्या, %1</translation>
    </message>
    <message>
        <source>Of what, %1</source>
        <translation>किसका, %1</translation>
    </message>
    <message>
        <source>Operator of %1</source>
        <translation>%1 का ऑपरेटर</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>order where</source>
        <translation>ऑर्डर जिसमें</translation>
    </message>
    <message>
        <source>orders where</source>
        <translation>ऑर्डर जिनमें</translation>
    </message>
    <message>
        <source>of all orders</source>
        <translation>(सभी ऑर्डर)</translation>
    </message>
    <message>
        <source>of the orders below</source>
        <translation>(नीचे के ऑर्डर)</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 का मान</translation>
    </message>
    <message>
        <source>Edit order condition</source>
        <translation>ऑर्डर की शर्त संपादित करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Select an order to see its items.</source>
        <translation>किसी ऑर्डर के आइटम देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Search order ID, customer, channel, coupon</source>
        <translation>ऑर्डर ID, ग्राहक, चैनल, कूपन खोजें</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>ऑर्डर खोजें</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>अभी कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>Import a file from your shop. What customers have spent follows from their orders.</source>
        <translation>अपनी दुकान की फ़ाइल आयात करें। ग्राहकों का ख़र्च उनके ऑर्डर से निकलता है।</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>ऑर्डर आयात करें</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>ऑर्डर जोड़ें</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची निर्यात करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>चुने हुए निर्यात करें</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ऑर्डर का समय</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>Does not count towards what the customer has spent: only delivered and completed orders do.</source>
        <translation>ग्राहक के ख़र्च में नहीं गिना जाता: सिर्फ़ पहुँचे और पूरे हुए ऑर्डर गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>No items are known of this order.</source>
        <translation>इस ऑर्डर के आइटम पता नहीं हैं।</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces × price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>muster::gui::PassphraseDialog</name>
    <message>
        <source>Passphrase of the secrets</source>
        <translation>सीक्रेट का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The passwords and vendor secrets on this computer are sealed with your passphrase. Until it is entered, vendor accounts cannot be used and nothing is sent.</source>
        <translation>इस कंप्यूटर के पासवर्ड और सेवा प्रदाता खातों के सीक्रेट आपके पासफ़्रेज़ से सीलबंद हैं। जब तक वह दर्ज न हो, सेवा प्रदाता खाते काम नहीं करेंगे और कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Unseal the secrets</source>
        <translation>सील खोलें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Seal the secrets</source>
        <translation>सील करें</translation>
    </message>
    <message>
        <source>How are secrets to be sealed?</source>
        <translation>सीक्रेट कैसे सीलबंद हों?</translation>
    </message>
    <message>
        <source>No keyring of the desktop keeps them, so passwords and vendor secrets are in an encrypted file of Muster’s on this computer.</source>
        <translation>डेस्कटॉप की कोई कीरिंग इन्हें नहीं रखती, इसलिए पासवर्ड और सेवा प्रदाता खातों के सीक्रेट इस कंप्यूटर पर Muster की एक एन्क्रिप्ट की हुई फ़ाइल में हैं।</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>पासफ़्रेज़ से</translation>
    </message>
    <message>
        <source>Muster asks for it after each start, and musterctl takes it from MUSTER_PASSPHRASE. If it is forgotten, the secrets have to be entered again.</source>
        <translation>हर बार शुरू होने पर Muster इसे पूछता है, और musterctl इसे MUSTER_PASSPHRASE से लेता है। भूल जाने पर सीक्रेट फिर से दर्ज करने होंगे।</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>With a key file on this computer</source>
        <translation>इस कंप्यूटर की कुंजी फ़ाइल से</translation>
    </message>
    <message>
        <source>Nothing is asked. It protects copies of the encrypted file, but not against somebody who can read all files of yours.</source>
        <translation>कुछ नहीं पूछा जाता। इससे एन्क्रिप्ट की हुई फ़ाइल की प्रतियाँ सुरक्षित रहती हैं, पर उससे नहीं जो आपकी सभी फ़ाइलें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n character(s).</source>
        <translation>
            <numerusform>पासफ़्रेज़ में कम से कम %n अक्षर होना चाहिए।</numerusform>
            <numerusform>पासफ़्रेज़ में कम से कम %n अक्षर होने चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>muster::gui::PeriodChip</name>
    <message>
        <source>From</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ये दिन दिखाएँ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>आख़िरी दिन</translation>
    </message>
</context>
<context>
    <name>muster::gui::PeriodPicker</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>कस्टम</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two dates</source>
        <translation>दो तारीख़ें चुनें</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ये दिन दिखाएँ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>To</source>
        <translation>आख़िरी दिन</translation>
    </message>
</context>
<context>
    <name>muster::gui::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>कॉलम %1</translation>
    </message>
</context>
<context>
    <name>muster::gui::QuickJump</name>
    <message>
        <source>Go to</source>
        <translation>इस पर जाएँ</translation>
    </message>
    <message>
        <source>Page, action, segment, campaign or customer</source>
        <translation>पेज, क्रिया, सेगमेंट, अभियान या ग्राहक</translation>
    </message>
    <message>
        <source>Where to, what to do, or whom to find?</source>
        <translation>कहाँ जाना है, क्या करना है, या किसे खोजना है?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज रहे हैं…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
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
        <translation>और</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, से</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, तक</translation>
    </message>
</context>
<context>
    <name>muster::gui::ReactionsView</name>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>क्लिक किया गया</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>सदस्यता छोड़ी</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>शिकायत की</translation>
    </message>
    <message>
        <source>With their shares of the delivered messages.</source>
        <translation>कोष्ठक में: पहुँचे हुए संदेशों में हिस्सा।</translation>
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
        <translation>हाल के अभियान</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>अभियान खोलें</translation>
    </message>
    <message>
        <source>No campaign has been launched yet</source>
        <translation>अभी कोई अभियान शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Campaigns appear here with the share of messages that arrived.</source>
        <translation>यहाँ अभियान दिखते हैं, पहुँचे हुए संदेशों के हिस्से के साथ।</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>अभियान लिखें</translation>
    </message>
</context>
<context>
    <name>muster::gui::RecentCampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Delivered messages, and their share of those that were sent or refused.</source>
        <translation>पहुँचे संदेश, और भेजे गए या अस्वीकृत संदेशों में उनका हिस्सा।</translation>
    </message>
</context>
<context>
    <name>muster::gui::ReportView</name>
    <message>
        <source>Recipients in this state</source>
        <translation>इस स्थिति के प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>सभी प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Export these recipients to a CSV file</source>
        <translation>ये प्राप्तकर्ता CSV फ़ाइल में निर्यात करें</translation>
    </message>
    <message>
        <source>Show in deliveries</source>
        <translation>डिलीवरी में दिखाएँ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>ग्राहक दिखाएँ</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>No recipient of this campaign is in this state.</source>
        <translation>इस अभियान का कोई प्राप्तकर्ता इस स्थिति में नहीं है।</translation>
    </message>
    <message>
        <source>Export the recipients</source>
        <translation>प्राप्तकर्ता निर्यात करें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 का निर्यात</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) written to %1.</source>
        <translation>
            <numerusform>%n प्राप्तकर्ता %1 में लिखा गया।</numerusform>
            <numerusform>%n प्राप्तकर्ता %1 में लिखे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ResultStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>आयात की प्रगति</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>आयात रोकें</translation>
    </message>
    <message>
        <source>Stopping after the rows under way…</source>
        <translation>जारी पंक्तियों के बाद रुक रहा है…</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>ग्राहक दिखाएँ</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>दूसरी फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Refused rows by line</source>
        <translation>पंक्ति संख्या के अनुसार अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 का आयात</translation>
    </message>
    <message>
        <source>You can keep working in the meantime.</source>
        <translation>इस बीच आप काम करते रह सकते हैं।</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>The import is finished</source>
        <translation>आयात पूरा हुआ</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>आयात रोक दिया गया</translation>
    </message>
    <message>
        <source>The import did not finish</source>
        <translation>आयात पूरा नहीं हो सका</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in %2 seconds.</source>
        <translation>
            <numerusform>%1 पंक्ति, %2 सेकंड में।</numerusform>
            <numerusform>%1 पंक्तियाँ, %2 सेकंड में।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::RowHandle</name>
    <message>
        <source>Drag to move; arrow keys go to other conditions, Alt with arrow keys moves</source>
        <translation>खींचकर जगह बदलें; तीर कुंजियों से दूसरी शर्तों पर जाएँ, Alt और तीर कुंजियों से जगह बदलें</translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleBuilder</name>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message numerus="yes">
        <source>This rule has %n part(s): too many to be shown here. Edit it as text.</source>
        <translation>
            <numerusform>इस नियम में %n हिस्सा है: यहाँ दिखाने के लिए बहुत ज़्यादा। इसे टेक्स्ट के रूप में संपादित करें।</numerusform>
            <numerusform>इस नियम में %n हिस्से हैं: यहाँ दिखाने के लिए बहुत ज़्यादा। इसे टेक्स्ट के रूप में संपादित करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleCommands</name>
    <message>
        <source>Add condition</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>समूह जोड़ें</translation>
    </message>
    <message>
        <source>Add order condition</source>
        <translation>ऑर्डर की शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Duplicate condition</source>
        <translation>शर्त की प्रतिलिपि बनाएँ</translation>
    </message>
    <message>
        <source>Move condition up</source>
        <translation>शर्त ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move condition down</source>
        <translation>शर्त नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Put condition into a group</source>
        <translation>शर्त को समूह में डालें</translation>
    </message>
    <message>
        <source>Mute condition</source>
        <translation>शर्त निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>शर्त हटाएँ</translation>
    </message>
    <message>
        <source>Move condition</source>
        <translation>शर्त की जगह बदलें</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>समूह में डालें</translation>
    </message>
    <message>
        <source>Dissolve group</source>
        <translation>समूह तोड़ें</translation>
    </message>
    <message>
        <source>Unmute condition</source>
        <translation>शर्त सक्रिय करें</translation>
    </message>
    <message>
        <source>Unlock condition</source>
        <translation>शर्त का ताला खोलें</translation>
    </message>
    <message>
        <source>Lock condition</source>
        <translation>शर्त पर ताला लगाएँ</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>समूह बदलें</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>“%1” अपनाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleRow</name>
    <message>
        <source>Field of %1</source>
        <translation>%1 का फ़ील्ड</translation>
    </message>
    <message>
        <source>Operator of %1</source>
        <translation>%1 का ऑपरेटर</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 का मान</translation>
    </message>
    <message>
        <source>Choose field</source>
        <translation>फ़ील्ड चुनें</translation>
    </message>
    <message>
        <source>Choose operator</source>
        <translation>ऑपरेटर चुनें</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>मान संपादित करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleTextPane</name>
    <message>
        <source>Rule as text</source>
        <translation>नियम, टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>spend &gt; 10000 AND city in (&quot;Mumbai&quot;, &quot;Pune&quot;)</source>
        <comment>example of a rule</comment>
        <translation>spend &gt; 10000 AND city in (&quot;Mumbai&quot;, &quot;Pune&quot;)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>पंक्ति %1, कॉलम %2: %3</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>टेक्स्ट संपादित करें</translation>
    </message>
    <message>
        <source>Muted conditions have no text. They stay in their group while the text is edited.</source>
        <translation>निष्क्रिय शर्तों का टेक्स्ट नहीं होता। टेक्स्ट बदलने पर वे अपने समूह में बनी रहती हैं।</translation>
    </message>
    <message>
        <source>A condition is not finished yet.</source>
        <translation>एक शर्त अभी पूरी नहीं है।</translation>
    </message>
</context>
<context>
    <name>muster::gui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentEditor</name>
    <message>
        <source>Segment</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>टेम्पलेट से शुरू करें</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>नया सेगमेंट</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>बदलाव सहेजे नहीं गए</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 सहेजा गया</translation>
    </message>
    <message>
        <source>Correct the text to see who is in this segment.</source>
        <translation>इस सेगमेंट में कौन हैं, यह देखने के लिए टेक्स्ट ठीक करें।</translation>
    </message>
    <message>
        <source>Finish the rule to see who is in this segment.</source>
        <translation>इस सेगमेंट में कौन हैं, यह देखने के लिए नियम पूरा करें।</translation>
    </message>
    <message>
        <source>Without a condition everybody is in this segment.</source>
        <translation>शर्त के बिना इस सेगमेंट में सभी हैं।</translation>
    </message>
    <message>
        <source>The text of the rule cannot be read yet. Correct it, or undo the change.</source>
        <translation>नियम का टेक्स्ट अभी पढ़ा नहीं जा सकता। उसे ठीक करें, या पूर्ववत करें।</translation>
    </message>
    <message>
        <source>The rule is not finished: %1</source>
        <translation>नियम अधूरा है: %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>This segment has no condition: it takes every customer.</source>
        <translation>इस सेगमेंट में कोई शर्त नहीं है: इसमें हर ग्राहक आ जाता है।</translation>
    </message>
    <message>
        <source>A campaign to it goes to everybody who can be reached.</source>
        <translation>इसका अभियान हर उस ग्राहक को जाएगा जिस तक पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>सभी के लिए सहेजें</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>सेगमेंट को एक नाम दें।</translation>
    </message>
    <message>
        <source>The segment is not saved.</source>
        <translation>सेगमेंट सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Save as a new segment</source>
        <translation>नए सेगमेंट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Name of the new segment</source>
        <translation>नए सेगमेंट का नाम</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 की प्रति</translation>
    </message>
    <message>
        <source>Segment “%1” is saved.</source>
        <translation>सेगमेंट “%1” सहेजा गया।</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>पहले सहेजें?</translation>
    </message>
    <message>
        <source>The segment has changes that are not saved.</source>
        <translation>सेगमेंट में ऐसे बदलाव हैं जो सहेजे नहीं गए।</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>सेगमेंट सहेजें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>सेगमेंट का नाम</translation>
    </message>
    <message>
        <source>Such as: Big spenders in Mumbai</source>
        <translation>जैसे: मुंबई के बड़े ख़रीदार</translation>
    </message>
    <message>
        <source>Take that rule</source>
        <translation>वही नियम लें</translation>
    </message>
    <message>
        <source>Replace the text by the last rule that could be read</source>
        <translation>टेक्स्ट की जगह वह आख़िरी नियम रखें जो पढ़ा जा सका</translation>
    </message>
    <message>
        <source>The same rule as text</source>
        <translation>यही नियम, टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और क्रियाएँ</translation>
    </message>
    <message>
        <source>More actions for this segment</source>
        <translation>इस सेगमेंट के लिए और क्रियाएँ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ दें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>अभियान में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>ये ग्राहक दिखाएँ</translation>
    </message>
    <message>
        <source>Read rule from a file…</source>
        <translation>फ़ाइल से नियम पढ़ें…</translation>
    </message>
    <message>
        <source>Copy rule as text</source>
        <translation>नियम टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rule as JSON</source>
        <translation>नियम JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>सेगमेंट मिटाएँ</translation>
    </message>
    <message>
        <source>The rule is copied as text.</source>
        <translation>नियम टेक्स्ट के रूप में कॉपी हुआ।</translation>
    </message>
    <message>
        <source>The rule is copied as JSON.</source>
        <translation>नियम JSON के रूप में कॉपी हुआ।</translation>
    </message>
    <message>
        <source>Read a rule from a file</source>
        <translation>फ़ाइल से नियम पढ़ें</translation>
    </message>
    <message>
        <source>Rules (*.json *.txt);;All files (*)</source>
        <translation>नियम (*.json *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Read rule from a file</source>
        <translation>फ़ाइल से नियम पढ़ना</translation>
    </message>
    <message>
        <source>The text cannot be read yet. Above is the last rule that could be read.</source>
        <translation>टेक्स्ट अभी पढ़ा नहीं जा सकता। ऊपर वह आख़िरी नियम है जो पढ़ा जा सका।</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>सेगमेंट खोजें</translation>
    </message>
    <message>
        <source>Groups of customers that you can write to.</source>
        <translation>ग्राहकों के समूह, जिन्हें आप संदेश भेज सकते हैं।</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>टेम्पलेट से</translation>
    </message>
    <message>
        <source>New segment from a template</source>
        <translation>टेम्पलेट से नया सेगमेंट</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>नया सेगमेंट</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>सेगमेंट संपादित करें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रतिलिपि बनाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>अभियान में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>ये ग्राहक दिखाएँ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No segment matches the search.</source>
        <translation>खोज से कोई सेगमेंट मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentListModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>इसमें कौन हैं</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>इस्तेमाल नहीं हो सकता: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentStart</name>
    <message>
        <source>Say who you want to write to</source>
        <translation>बताएँ कि आप किसे लिखना चाहते हैं</translation>
    </message>
    <message>
        <source>A segment is a rule about customers. It always holds everybody who fits at the moment. Start from one of these, or from scratch.</source>
        <translation>सेगमेंट ग्राहकों के बारे में एक नियम है। इसमें हमेशा वे सभी रहते हैं जो उस समय उस पर खरे उतरते हैं। इनमें से किसी से शुरू करें, या बिल्कुल नए सिरे से।</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>नया सेगमेंट</translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>बदलाव सहेजे नहीं गए</translation>
    </message>
    <message>
        <source>The segment has changes that are not saved.</source>
        <translation>सेगमेंट में ऐसे बदलाव हैं जो सहेजे नहीं गए।</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>सेगमेंट सहेजें</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ दें</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 की प्रति</translation>
    </message>
    <message>
        <source>The segment is in use</source>
        <translation>सेगमेंट इस्तेमाल में है</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n campaign(s) use it.</source>
        <translation>
            <numerusform>“%1” मिटाया नहीं जा सकता: %n अभियान इसका इस्तेमाल करता है।</numerusform>
            <numerusform>“%1” मिटाया नहीं जा सकता: %n अभियान इसका इस्तेमाल करते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show campaigns</source>
        <translation>अभियान दिखाएँ</translation>
    </message>
    <message>
        <source>Segment “%1” is deleted.</source>
        <translation>सेगमेंट “%1” मिटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::SessionWatch</name>
    <message>
        <source>The connection to the database is lost. Reconnecting…</source>
        <translation>डेटाबेस से कनेक्शन टूट गया। फिर से जोड़ा जा रहा है…</translation>
    </message>
    <message>
        <source>What you have typed is kept. It can be saved as soon as the server answers again.</source>
        <translation>आपका लिखा हुआ सुरक्षित है। सर्वर के जवाब देते ही इसे सहेजा जा सकेगा।</translation>
    </message>
    <message>
        <source>The database is back.</source>
        <translation>डेटाबेस फिर जुड़ गया।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>A campaign has been sent.</source>
        <translation>एक अभियान भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>A campaign was paused.</source>
        <translation>एक अभियान रोका गया।</translation>
    </message>
    <message>
        <source>A scheduled campaign has started.</source>
        <translation>तय समय वाला एक अभियान शुरू हुआ।</translation>
    </message>
    <message>
        <source>A scheduled campaign was not started.</source>
        <translation>तय समय वाला एक अभियान शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Another program has this workspace open too.</source>
        <translation>किसी और प्रोग्राम में भी यह कार्यक्षेत्र खुला है।</translation>
    </message>
    <message>
        <source>Both can work, and nothing is sent twice. What the other one changes shows here when a page is loaded again.</source>
        <translation>दोनों काम कर सकते हैं, और कुछ भी दो बार नहीं भेजा जाता। दूसरे के किए बदलाव यहाँ पेज दोबारा लोड होने पर दिखते हैं।</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be set back: it shows %1, but the newest record in this workspace is from %2.</source>
        <translation>लगता है इस कंप्यूटर की घड़ी पीछे है: वह %1 दिखा रही है, पर इस कार्यक्षेत्र का सबसे नया रिकॉर्ड %2 का है।</translation>
    </message>
    <message>
        <source>Until the clock is right, scheduled campaigns and retries come late, and rules such as “in the last 30 days” count from the wrong day. Set the clock right and open the workspace again.</source>
        <translation>घड़ी ठीक होने तक तय समय वाले अभियान और दोबारा कोशिशें देर से होंगी, और “पिछले 30 दिन में” जैसे नियम ग़लत दिन से गिनेंगे। घड़ी ठीक करें और कार्यक्षेत्र फिर से खोलें।</translation>
    </message>
    <message>
        <source>The secrets on this computer are sealed with your passphrase.</source>
        <translation>इस कंप्यूटर के सीक्रेट आपके पासफ़्रेज़ से सीलबंद हैं।</translation>
    </message>
    <message>
        <source>Until it is entered, vendor accounts cannot be used and nothing is sent.</source>
        <translation>जब तक वह दर्ज न हो, सेवा प्रदाता खाते काम नहीं करेंगे और कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>पासफ़्रेज़ दर्ज करें…</translation>
    </message>
    <message>
        <source>Until this is fixed, nothing is sent and no report from a vendor is received; everything else works.</source>
        <translation>जब तक यह ठीक न हो, कुछ नहीं भेजा जाएगा और सेवा प्रदाताओं की कोई रिपोर्ट नहीं मिलेगी; बाकी सब काम करता है।</translation>
    </message>
</context>
<context>
    <name>muster::gui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग्स के भाग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
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
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Keys for what you do often. Choose an action and press the keys that you want.</source>
        <translation>जो काम आप बार-बार करते हैं, उनकी कुंजियाँ। कार्रवाई चुनें और मनचाही कुंजियाँ दबाएँ।</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>ये कुंजियाँ रखें</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>मानक पर लौटें</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>कार्रवाइयाँ और उनके शॉर्टकट</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>चुनी हुई कार्रवाई की कुंजियाँ</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>सब रीसेट करें…</translation>
    </message>
    <message>
        <source>Reset the shortcuts</source>
        <translation>शॉर्टकट रीसेट करें</translation>
    </message>
    <message>
        <source>Give every action its standard keys again?</source>
        <translation>हर कार्रवाई को फिर से उसकी मानक कुंजियाँ दें?</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>सभी शॉर्टकट रीसेट करें</translation>
    </message>
    <message>
        <source>No action is chosen</source>
        <translation>कोई कार्रवाई नहीं चुनी गई</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has these keys already (%2). Choose others, or change that one first.</source>
        <translation>“%1” के पास ये कुंजियाँ (%2) पहले से हैं। दूसरी चुनें, या पहले उसे बदलें।</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>कुंजियाँ दबाएँ</translation>
    </message>
</context>
<context>
    <name>muster::gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
</context>
<context>
    <name>muster::gui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>muster::gui::SpanValueEditor</name>
    <message>
        <source>%1, how many</source>
        <translation>%1, कितने</translation>
    </message>
    <message>
        <source>%1, days, weeks, months or years</source>
        <translation>%1, दिन, हफ़्ते, महीने या साल</translation>
    </message>
</context>
<context>
    <name>muster::gui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Welcome to Muster</source>
        <translation>Muster में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Your customers, your audiences and your campaigns: in a file on this computer, or on your team’s server.</source>
        <translation>आपके ग्राहक, आपकी ऑडियंस और आपके अभियान: इस कंप्यूटर की एक फ़ाइल में, या आपकी टीम के सर्वर पर।</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>डेमो देखें</translation>
    </message>
    <message>
        <source>A shop with 10,000 made-up customers, orders and campaigns to try everything on.</source>
        <translation>10,000 काल्पनिक ग्राहकों, ऑर्डरों और अभियानों वाली एक दुकान, सब कुछ आज़माने के लिए।</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>नया कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>An empty workspace in a file of your own, ready for your first import.</source>
        <translation>आपकी अपनी फ़ाइल में ख़ाली कार्यक्षेत्र, पहले आयात के लिए तैयार।</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
    <message>
        <source>A workspace file on this computer or on a drive.</source>
        <translation>इस कंप्यूटर या किसी ड्राइव पर रखी कार्यक्षेत्र की फ़ाइल।</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>Your team’s workspace on PostgreSQL, MySQL or MariaDB.</source>
        <translation>PostgreSQL, MySQL या MariaDB पर आपकी टीम का कार्यक्षेत्र।</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>हाल में खोले गए</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 को इस सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Remove from this list; the workspace stays</source>
        <translation>इस सूची से हटाएँ; कार्यक्षेत्र बना रहेगा</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>क्या किया जा सकता है</translation>
    </message>
</context>
<context>
    <name>muster::gui::StateView</name>
    <message>
        <source>Next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::StatusStrip</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reconnecting to the database…</source>
        <translation>डेटाबेस से फिर से जुड़ रहे हैं…</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>भेजना बंद है</translation>
    </message>
    <message>
        <source>Listener is off</source>
        <translation>लिस्नर बंद है</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Listener failed</source>
        <translation>लिस्नर विफल</translation>
    </message>
    <message>
        <source>Sending, %1 a second</source>
        <translation>भेजा जा रहा है, %1 प्रति सेकंड</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>भेजने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Trouble with sending</source>
        <translation>भेजने में समस्या है</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way</source>
        <translation>
            <numerusform>%n काम जारी</numerusform>
            <numerusform>%n काम जारी</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is under way</source>
        <translation>देखें कि क्या जारी है</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Reports from vendors</source>
        <translation>सेवा प्रदाताओं की रिपोर्टें</translation>
    </message>
    <message>
        <source>This computer does not send anything.</source>
        <translation>यह कंप्यूटर कुछ नहीं भेज रहा।</translation>
    </message>
    <message>
        <source>Reports from vendors are not received.</source>
        <translation>सेवा प्रदाताओं की रिपोर्टें नहीं ली जा रहीं।</translation>
    </message>
    <message>
        <source>This computer sends what campaigns have to send.</source>
        <translation>यह कंप्यूटर अभियानों के संदेश भेजता है।</translation>
    </message>
    <message>
        <source>Reports from vendors are received at this address.</source>
        <translation>सेवा प्रदाताओं की रिपोर्टें इस पते पर ली जाती हैं।</translation>
    </message>
    <message>
        <source>Reports from vendors since the start. Put off: %1, turned away: %2, unreadable: %3</source>
        <translation>शुरू होने के बाद सेवा प्रदाताओं की रिपोर्टें। टाली गईं: %1, लौटाई गईं: %2, अपठनीय: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s)</source>
        <translation>
            <numerusform>%1 रिपोर्ट</numerusform>
            <numerusform>%1 रिपोर्टें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more put off while the secrets were locked; their vendors send them again.</source>
        <translation>
            <numerusform>सीक्रेट बंद रहते %n और टाली गई; सेवा प्रदाता उसे फिर भेजेगा।</numerusform>
            <numerusform>सीक्रेट बंद रहते %n और टाली गईं; सेवा प्रदाता उन्हें फिर भेजेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 message(s) wait</source>
        <translation>
            <numerusform>रुका हुआ: %1 संदेश प्रतीक्षा में</numerusform>
            <numerusform>रुका हुआ: %1 संदेश प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>कॉलम शीर्षकों के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>इससे क्रम लगाएँ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
</context>
<context>
    <name>muster::gui::TextValueEditor</name>
    <message>
        <source>Type a text</source>
        <translation>टेक्स्ट लिखें</translation>
    </message>
</context>
<context>
    <name>muster::gui::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::VendorDialog</name>
    <message>
        <source>The vendor signs its reports with a secret of its &amp;own</source>
        <translation>सेवा प्रदाता अपनी रिपोर्टों पर अपने अलग सीक्रेट से हस्ताक्षर करता है (&amp;O)</translation>
    </message>
    <message>
        <source>Both sides sign with it, so that nobody can pretend to be the other. Take the vendor’s, or generate one and copy it to the vendor.</source>
        <translation>दोनों पक्ष इससे हस्ताक्षर करते हैं, ताकि कोई दूसरे का रूप न धर सके। सेवा प्रदाता का सीक्रेट लें, या नया बनाकर सेवा प्रदाता को दें।</translation>
    </message>
    <message>
        <source>The vendor &amp;knows messages that it has taken before</source>
        <translation>सेवा प्रदाता पहले लिए जा चुके संदेशों को पहचानता है (&amp;K)</translation>
    </message>
    <message>
        <source>Add a vendor account</source>
        <translation>सेवा प्रदाता खाता जोड़ें</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>खाता सहेजें</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>रिपोर्ट यहाँ जाती हैं</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Letters, digits, - and _. It stands in the address that the vendor reports to, so it cannot be changed later.</source>
        <translation>A-Z, a-z, अंक, - और _। यह उस पते का हिस्सा है जिस पर सेवा प्रदाता रिपोर्ट भेजता है, इसलिए बाद में बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Address for messages</source>
        <translation>संदेशों का पता (&amp;A)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>सीक्रेट</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>सीक्रेट (&amp;S)</translation>
    </message>
    <message>
        <source>Secret of the vendor’s reports</source>
        <translation>सेवा प्रदाता की रिपोर्टों का सीक्रेट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the address for reports</source>
        <translation>रिपोर्ट का पता कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Reports go to</source>
        <translation>रिपोर्ट का पता (&amp;R)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Then a message whose fate is unknown, after a crash or a lost answer, is simply sent again under the same ID. Otherwise it is put in doubt, and you decide.</source>
        <translation>तब जिस संदेश का हाल क्रैश या खोए जवाब के कारण पता न हो, उसे उसी ID से फिर भेज दिया जाता है। वरना वह अनिश्चित माना जाता है और फ़ैसला आप करते हैं।</translation>
    </message>
    <message>
        <source>Requests at on&amp;ce, at most</source>
        <translation>एक साथ अनुरोध, अधिकतम (&amp;C)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>दिखाएँ: %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Generate: %1</source>
        <translation>बनाएँ: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>कॉपी करें: %1</translation>
    </message>
    <message>
        <source>Edit the vendor account “%1”</source>
        <translation>सेवा प्रदाता खाता “%1” संपादित करें</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>नहीं बदले</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>सहेजा हुआ मान रखना हो तो इसे ख़ाली छोड़ दें।</translation>
    </message>
    <message>
        <source>known once the listener runs</source>
        <translation>लिस्नर चलने पर पता चलेगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>&amp;Price of 1,000 messages (%1)</source>
        <translation>1,000 संदेशों की क़ीमत (%1) (&amp;P)</translation>
    </message>
    <message>
        <source>Type a price like %1, without the currency.</source>
        <translation>क़ीमत %1 जैसी लिखें, मुद्रा के बिना।</translation>
    </message>
    <message>
        <source>&amp;Messages a second, at most</source>
        <translation>प्रति सेकंड संदेश, अधिकतम (&amp;M)</translation>
    </message>
    <message>
        <source>Messages a re&amp;quest</source>
        <translation>प्रति अनुरोध संदेश (&amp;Q)</translation>
    </message>
    <message>
        <source>It stands in the address that the vendor reports to, so it cannot be changed.</source>
        <translation>यह उस पते का हिस्सा है जिस पर सेवा प्रदाता रिपोर्ट भेजता है, इसलिए बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It is not on this computer: secrets are never kept in the database. Enter the one that the vendor has.</source>
        <translation>यह इस कंप्यूटर पर नहीं है: सीक्रेट कभी डेटाबेस में नहीं रखे जाते। सेवा प्रदाता के पास जो सीक्रेट है, वही यहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>खाते को एक नाम दें।</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, - and _ can be used, since it stands in the address that the vendor reports to.</source>
        <translation>केवल A से Z तक के अक्षर, अंक, - और _ चल सकते हैं, क्योंकि नाम उस पते में आता है जिस पर सेवा प्रदाता रिपोर्ट करता है।</translation>
    </message>
    <message>
        <source>Where does the vendor take messages?</source>
        <translation>सेवा प्रदाता संदेश किस पते पर लेता है?</translation>
    </message>
    <message>
        <source>Enter the secret, or generate one.</source>
        <translation>सीक्रेट डालें, या नया बनाएँ।</translation>
    </message>
    <message>
        <source>Give this address to the vendor.</source>
        <translation>यह पता सेवा प्रदाता को दें।</translation>
    </message>
    <message>
        <source>Only programs on this computer reach this address. If the vendor is elsewhere, set a public URL in the listener’s settings first.</source>
        <translation>इस पते तक केवल इसी कंप्यूटर के प्रोग्राम पहुँच सकते हैं। सेवा प्रदाता कहीं और है, तो पहले लिस्नर की सेटिंग्स में सार्वजनिक URL दें।</translation>
    </message>
    <message>
        <source>No vendor can call this address: it stands for all networks of this computer. Set a public URL in the listener’s settings first.</source>
        <translation>इस पते को कोई सेवा प्रदाता नहीं बुला सकता: इसका अर्थ इस कंप्यूटर के सभी नेटवर्क है। पहले लिस्नर की सेटिंग्स में सार्वजनिक URL दें।</translation>
    </message>
</context>
<context>
    <name>muster::gui::VendorsSection</name>
    <message>
        <source>Vendor accounts</source>
        <translation>सेवा प्रदाता खाते</translation>
    </message>
    <message>
        <source>Add a vendor account…</source>
        <translation>सेवा प्रदाता खाता जोड़ें…</translation>
    </message>
    <message>
        <source>There is no vendor account yet</source>
        <translation>अभी कोई सेवा प्रदाता खाता नहीं है</translation>
    </message>
    <message>
        <source>Messages are sent through a vendor that takes them over HTTP. Add your account with its address and the secret that you share with it. To try things out, “musterctl simulate-vendor” plays a vendor on this computer.</source>
        <translation>संदेश ऐसे सेवा प्रदाता से भेजे जाते हैं जो उन्हें HTTP से लेता है। अपना खाता उसके पते और साझा सीक्रेट के साथ जोड़ें। आज़माने के लिए “musterctl simulate-vendor” इसी कंप्यूटर पर सेवा प्रदाता की भूमिका निभाता है।</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, खाता %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a request</source>
        <translation>
            <numerusform>प्रति अनुरोध %n संदेश</numerusform>
            <numerusform>प्रति अनुरोध %n संदेश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at once</source>
        <translation>
            <numerusform>एक बार में %n अनुरोध</numerusform>
            <numerusform>एक साथ %n अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 messages a second</source>
        <translation>प्रति सेकंड अधिकतम %1 संदेश</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>दर की कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>knows repeated messages</source>
        <translation>दोहराए गए संदेश पहचानता है</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>टेस्ट भेजें…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>The vendor account is saved.</source>
        <translation>सेवा प्रदाता खाता सहेजा गया।</translation>
    </message>
    <message>
        <source>Remove the vendor account</source>
        <translation>सेवा प्रदाता खाता हटाएँ</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its secrets?</source>
        <translation>खाता “%1” और उसके सीक्रेट हटाएँ?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>खाता हटाएँ</translation>
    </message>
    <message>
        <source>The vendor account is removed.</source>
        <translation>सेवा प्रदाता खाता हटाया गया।</translation>
    </message>
    <message>
        <source>Asking the vendor…</source>
        <translation>सेवा प्रदाता से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>The vendor answers and takes the secret.</source>
        <translation>सेवा प्रदाता जवाब दे रहा है और सीक्रेट मान रहा है।</translation>
    </message>
    <message>
        <source>The account cannot be used: %1</source>
        <translation>खाता इस्तेमाल नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>टेस्ट भेजें</translation>
    </message>
    <message>
        <source>E-mail address or phone number of your own</source>
        <translation>आपका अपना ईमेल पता या फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>The vendor accepted the test for %1.</source>
        <translation>सेवा प्रदाता ने %1 के लिए टेस्ट स्वीकार किया।</translation>
    </message>
    <message>
        <source>The vendor refused the test: %1</source>
        <translation>सेवा प्रदाता ने टेस्ट अस्वीकार किया: %1</translation>
    </message>
    <message>
        <source>Change how they are sealed…</source>
        <translation>सील का तरीक़ा बदलें…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>पासफ़्रेज़ दर्ज करें…</translation>
    </message>
    <message>
        <source>The secrets can be used.</source>
        <translation>सीक्रेट अब इस्तेमाल हो सकते हैं।</translation>
    </message>
    <message>
        <source>The secrets are sealed anew.</source>
        <translation>सीक्रेट नए सिरे से सीलबंद हो गए।</translation>
    </message>
    <message>
        <source>%1 for 1,000 messages</source>
        <translation>1,000 संदेशों के %1</translation>
    </message>
    <message>
        <source>A vendor delivers your messages and reports what became of them.</source>
        <translation>सेवा प्रदाता आपके संदेश पहुँचाता है और बताता है कि उनका क्या हुआ।</translation>
    </message>
    <message>
        <source>Reports go to %1</source>
        <translation>रिपोर्टें %1 पर जाती हैं</translation>
    </message>
    <message>
        <source>The account was not saved, as its secret would not be sealed.</source>
        <translation>खाता नहीं सहेजा गया, क्योंकि उसका सीक्रेट सीलबंद नहीं होता।</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number.</source>
        <translation>यह न ईमेल पता है, न फ़ोन नंबर।</translation>
    </message>
    <message>
        <source>Secrets are never kept in the database but on this computer, in %1.</source>
        <translation>सीक्रेट कभी डेटाबेस में नहीं, इस कंप्यूटर पर रखे जाते हैं: %1।</translation>
    </message>
    <message>
        <source>does not recognise repeated messages</source>
        <translation>दोहराए गए संदेश नहीं पहचानता</translation>
    </message>
    <message>
        <source>Reports on messages that it has sent will no longer be accepted.</source>
        <translation>इससे भेजे गए संदेशों की रिपोर्टें आगे नहीं ली जाएँगी।</translation>
    </message>
</context>
<context>
    <name>muster::gui::WatchView</name>
    <message>
        <source>Views of the campaign</source>
        <translation>अभियान के दृश्य</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Recipients by state</source>
        <translation>स्थिति के अनुसार प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Why messages did not arrive</source>
        <translation>संदेश क्यों नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>बाक़ी रद्द करें</translation>
    </message>
    <message>
        <source>Resend failed messages</source>
        <translation>विफल संदेश फिर से भेजें</translation>
    </message>
    <message>
        <source>Resend messages in doubt</source>
        <translation>अनिश्चित फिर से भेजें</translation>
    </message>
    <message>
        <source>Measuring the speed…</source>
        <translation>गति मापी जा रही है…</translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>प्रति सेकंड %1 संदेश</translation>
    </message>
    <message>
        <source>%1 · less than two minutes left</source>
        <translation>%1 · दो मिनट से कम बाक़ी</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minute(s) left</source>
        <translation>
            <numerusform>%1 · लगभग %n मिनट बाक़ी</numerusform>
            <numerusform>%1 · लगभग %n मिनट बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” asked for a break; sending will resume by itself.</source>
        <translation>“%1” ने थोड़ा रुकने को कहा; भेजना अपने आप फिर शुरू होगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) under way through “%1”.</source>
        <translation>
            <numerusform>“%1” से %n संदेश भेजा जा रहा है।</numerusform>
            <numerusform>“%1” से %n संदेश भेजे जा रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>कोई कारण नहीं दिया गया</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>अब तक कुछ ग़लत नहीं हुआ।</translation>
    </message>
    <message>
        <source>“%1” is being sent again.</source>
        <translation>“%1” फिर से भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>“%1” रद्द करें?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not be sent.</source>
        <translation>
            <numerusform>%n संदेश नहीं भेजा जाएगा।</numerusform>
            <numerusform>%n संदेश नहीं भेजे जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are queued again.</source>
        <translation>
            <numerusform>%n संदेश फिर से क़तार में है।</numerusform>
            <numerusform>%n संदेश फिर से क़तार में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend the messages in doubt?</source>
        <translation>अनिश्चित संदेश फिर से भेजें?</translation>
    </message>
    <message>
        <source>Resend them</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>“%1” is paused. Messages in progress will finish; nothing else goes out until you resume.</source>
        <translation>“%1” रोका गया है। जो संदेश अभी भेजे जा रहे हैं वे पूरे होंगे; बाक़ी तब तक नहीं भेजे जाएँगे जब तक आप जारी न रखें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that are still waiting will never be sent. What the vendor has accepted cannot be recalled.</source>
        <translation>
            <numerusform>इंतज़ार कर रहा %1 संदेश कभी नहीं भेजा जाएगा। जो संदेश सेवा प्रदाता ले चुका है, वे वापस नहीं लिए जा सकते।</numerusform>
            <numerusform>इंतज़ार कर रहे %1 संदेश कभी नहीं भेजे जाएँगे। जो संदेश सेवा प्रदाता ले चुका है, वे वापस नहीं लिए जा सकते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether the vendor accepted %1 message(s). Each of them may reach its recipient a second time.</source>
        <translation>
            <numerusform>पता नहीं कि सेवा प्रदाता ने %1 संदेश स्वीकार किया या नहीं। वह दूसरी बार पहुँच सकता है।</numerusform>
            <numerusform>पता नहीं कि सेवा प्रदाता ने %1 संदेश स्वीकार किए या नहीं। उनमें से हर एक दूसरी बार पहुँच सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, since %2: %3</source>
        <translation>“%1”, %2 से: %3</translation>
    </message>
    <message>
        <source>Resend the failed messages?</source>
        <translation>विफल संदेश फिर से भेजें?</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that failed will go out again. Once accepted by the vendor, they cannot be recalled.</source>
        <translation>
            <numerusform>%1 विफल संदेश फिर से भेजा जाएगा। सेवा प्रदाता के स्वीकार कर लेने के बाद उसे वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>%1 विफल संदेश फिर से भेजे जाएँगे। सेवा प्रदाता के स्वीकार कर लेने के बाद उन्हें वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %1 message(s)</source>
        <translation>
            <numerusform>%1 संदेश फिर से भेजें</numerusform>
            <numerusform>%1 संदेश फिर से भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not sending at the moment. Another one may.</source>
        <translation>यह कंप्यूटर अभी नहीं भेज रहा। शायद कोई दूसरा भेज रहा हो।</translation>
    </message>
</context>
<context>
    <name>muster::gui::Words</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>muster::gui::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Days begin and end in this time zone: in rules such as “in the last 30 days”, in figures and in exports.</source>
        <translation>दिन इसी समय क्षेत्र में शुरू और ख़त्म होते हैं: “पिछले 30 दिन में” जैसे नियमों, आँकड़ों और निर्यात में।</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>मुद्रा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>समय क्षेत्र (&amp;T)</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>किसी शहर का नाम लिखें</translation>
    </message>
    <message>
        <source>The workspace has orders in this currency: amounts are not converted, so it stays.</source>
        <translation>कार्यक्षेत्र में इस मुद्रा के ऑर्डर हैं: रक़में बदली नहीं जातीं, इसलिए मुद्रा यही रहेगी।</translation>
    </message>
    <message>
        <source>All amounts are in this currency. It can be changed until the first order is there.</source>
        <translation>सभी रक़में इसी मुद्रा में हैं। पहला ऑर्डर आने तक इसे बदला जा सकता है।</translation>
    </message>
    <message>
        <source>There is no such time zone. Type the name of a city and choose one of the list.</source>
        <translation>ऐसा कोई समय क्षेत्र नहीं है। शहर का नाम लिखें और सूची में से चुनें।</translation>
    </message>
    <message>
        <source>The workspace’s settings are saved.</source>
        <translation>कार्यक्षेत्र की सेटिंग्स सहेजी गईं।</translation>
    </message>
    <message>
        <source>These settings apply to everybody who works in this workspace.</source>
        <translation>ये सेटिंग्स इस कार्यक्षेत्र में काम करने वाले सभी लोगों पर लागू होती हैं।</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ दें</translation>
    </message>
</context>
</TS>
