// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way from a file to its rows, by clicks and keys, and the files of bad days.
#include "gui/imports/importspage.h"

#include "gui/fixture.h"
#include "gui/imports/columnmodel.h"
#include "gui/imports/importhistory.h"
#include "gui/imports/tables.h"
#include "gui/pagefaults.h"
#include "gui/theme/theme.h"
#include "gui/widgets/stateview.h"
#include "storage/customerrepository.h"
#include "storage/importstore.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

constexpr int longMs = 60'000;

void click(QWidget *root, const char *name)
{
    auto *button = need<QAbstractButton>(root, name);
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
}

/// Chooses by the keyboard, as a person would.
void choose(QWidget *root, const char *name, const QString &text)
{
    auto *box = need<QComboBox>(root, name);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setFocus();
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

class ImportsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }

    void init()
    {
        m_fixture = std::make_unique<Fixture>(0);
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void anEmptyHistorySaysWhatToDo()
    {
        auto *history = m_page->findChild<ImportHistory *>();
        auto *state = history->findChild<StateView *>();
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-empty-light"_s);
        m_fixture->dialogs.files.push_back(QString());
        click(history, "emptyAction");
        QCOMPARE(m_fixture->dialogs.askedFiles.size(), 1);
        QCOMPARE(step(), -1);
    }

    void aFileIsImportedByClicks()
    {
        QStringList changes;
        connect(&m_fixture->session(), &engine::Session::changed, m_page.get(),
                [&changes](engine::Change change) {
                    changes.append(QString::number(static_cast<int>(change)));
                });
        begin(write("id;name;email;Shoe size;Ort\n"
                    "1;Asha;asha@example.org;38;Pune\n"
                    "\n"
                    "2;Ravi;ravi@example.org;43;Mumbai\n"
                    "3;Meera;not an address;40;Delhi\n"
                    ";nobody;;;\n"));
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(need<QComboBox>(m_page.get(), "delimiterChoice")->currentText(),
                 u"Semicolon (recognised)"_s);
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-file-light"_s);
        clickNext();
        QTRY_COMPARE(step(), 1);
        QVERIFY(!need<QLabel>(m_page.get(), "remembered")->isVisible());
        // Recognised: id, name, email and the German city; the shoe size is said to be left out.
        QCOMPARE(columns()->targets(),
                 (QStringList{u"external_id"_s, u"name"_s, u"email"_s, QString(), u"city"_s}));
        QVERIFY(textOf(m_page.get(), "leftOut").contains(u"Shoe size"_s));
        defineField(3);
        QTRY_COMPARE(columns()->targets().at(3), u"attributes.shoe_size:number"_s);
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"customFieldDialog"_s));
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-columns-light"_s);
        clickNext();
        QCOMPARE(step(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(figure("created"), u"3"_s, longMs);
        QCOMPARE(figure("refused"), u"1"_s);
        QTRY_COMPARE(customers(), 0);
        // The check tells of what will be, the result of what was.
        QVERIFY(textOf(m_page.get(), "checkSummary").contains(u"will be imported"_s));
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-check-light"_s);
        clickNext();
        QCOMPARE(step(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(m_page.get(), "resultTitle"), u"The import is finished"_s,
                                  longMs);
        QCOMPARE(customers(), 3);
        const QString summary = textOf(m_page.get(), "resultSummary");
        QVERIFY2(summary.contains(u"were refused"_s) && !summary.contains(u"will"_s),
                 qPrintable(summary));
        auto *notes =
                qobject_cast<NotesModel *>(need<QTableView>(m_page.get(), "refusedTable")->model());
        QCOMPARE(notes->rowCount(), 2);
        QVERIFY(changes.contains(QString::number(static_cast<int>(engine::Change::Imports))));
        QVERIFY(changes.contains(QString::number(static_cast<int>(engine::Change::Customers))));
        QVERIFY(m_fixture->jobs.jobs().isEmpty());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-result-light"_s);

        // Refused rows in a file, the same columns and why.
        const QString refused = m_fixture->path(u"refused.csv"_s);
        m_fixture->dialogs.files.push_back(refused);
        click(m_page.get(), "saveRefused");
        QTRY_VERIFY(QFile::exists(refused));
        QTRY_VERIFY(!m_fixture->noticed.isEmpty());
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Success);
        QFile file(refused);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("nobody"));

        QSignalSpy links(m_page.get(), &Page::linkActivated);
        click(m_page.get(), "showRows");
        QCOMPARE(links.first().first().value<PageLink>().page, QLatin1String(PageName::Customers));
        click(m_page.get(), "closeResult");
        checkHistory();
    }

    void aFileIsImportedByKeysAlone()
    {
        begin(write("kennung,wer\n7,Asha\n8,Ravi\n"));
        QTRY_VERIFY(next()->isEnabled());
        next()->setFocus();
        QTest::keyClick(next(), Qt::Key_Space);
        QTRY_COMPARE(step(), 1);
        QVERIFY(!next()->isEnabled());
        QVERIFY(need<QLabel>(m_page.get(), "missing")->isVisible());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        auto *table = need<QTableView>(m_page.get(), "columnsTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(table->findChild<QComboBox *>(u"fieldEditor"_s));
        auto *editor = table->findChild<QComboBox *>(u"fieldEditor"_s);
        QTRY_VERIFY(editor->view()->isVisible());
        QTest::keyClicks(editor->view(), u"Customer ID"_s);
        QTest::keyClick(editor->view(), Qt::Key_Return);
        QTRY_COMPARE(columns()->targets().first(), u"external_id"_s);
        QVERIFY(!need<QLabel>(m_page.get(), "missing")->isVisible());
        QTRY_VERIFY(next()->isEnabled());
        QTest::keyClick(next(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), longMs);
        QTest::keyClick(next(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(customers(), 2, longMs);
        QTRY_COMPARE(figureIn("closeResult", "created"), u"2"_s);
    }

    void theSameColumnsAreRemembered()
    {
        importAll(write("code,mail me\nA,a@example.org\n"), {u"external_id"_s, u"email"_s});
        click(m_page.get(), "closeResult");
        begin(write("code,mail me\nB,b@example.org\n"));
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        QCOMPARE(columns()->targets(), (QStringList{u"external_id"_s, u"email"_s}));
        QVERIFY(need<QLabel>(m_page.get(), "remembered")->isVisible());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
    }

    void howToReadTheFileCanBeChanged()
    {
        begin(write("A list|of things\nid|name\n1|M\xfcller\n"));
        QTRY_VERIFY(next()->isEnabled());
        auto *table = need<QTableView>(m_page.get(), "previewTable");
        choose(m_page.get(), "delimiterChoice", u"Vertical bar"_s);
        QTRY_COMPARE(table->model()->columnCount(), 2);
        choose(m_page.get(), "encodingChoice", u"WINDOWS-1252"_s);
        QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Müller"_s);
        choose(m_page.get(), "headerChoice", u"There are none"_s);
        QTRY_COMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"Column 1"_s);
        choose(m_page.get(), "headerChoice", u"Line 2"_s);
        QTRY_COMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"name"_s);
        choose(m_page.get(), "kindChoice", u"Orders"_s);
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        QVERIFY(textOf(m_page.get(), "missing").contains(u"whose order"_s));
        choose(m_page.get(), "kindChoice", u"Customers"_s);
    }

    void policiesDecideAboutWhatIsStored()
    {
        importAll(write("id,name,city\n1,Asha,Pune\n"), {});
        click(m_page.get(), "closeResult");
        begin(write("id,name,city\n1,Asha Devi,Delhi\n2,Ravi,Mumbai\n"));
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        clickNext();
        QTRY_COMPARE_WITH_TIMEOUT(figure("updated"), u"1"_s, longMs);
        QTRY_VERIFY(next()->isEnabled());
        click(m_page.get(), "policySkip");
        QTRY_COMPARE_WITH_TIMEOUT(figure("unchanged"), u"1"_s, longMs);
        QTRY_COMPARE(figure("updated"), u"0"_s);
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE_WITH_TIMEOUT(customers(), 2, longMs);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not there") << u"gone.csv"_s << QByteArray();
        QTest::newRow("a folder") << u"."_s << QByteArray();
        QTest::newRow("empty") << u"empty.csv"_s << QByteArray("");
        QTest::newRow("a damaged gzip") << u"cut.csv.gz"_s << QByteArray("\x1f\x8b\x08\x00xx");
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = m_fixture->path(name);
        if (!bytes.isNull()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        begin(path);
        auto *state = need<QTableView>(m_page.get(), "previewTable")->parentWidget();
        auto *view = qobject_cast<StateView *>(state);
        QVERIFY(view);
        QTRY_COMPARE(view->state(), StateView::State::Failed);
        QVERIFY(!next()->isEnabled());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-failed-"_s + QString(name).remove(u'.'));
        click(m_page.get(), "discardImport");
        QCOMPARE(step(), -1);
    }

    void aHeaderAloneIsSaid()
    {
        begin(write("id,name,email\n"));
        auto *view = qobject_cast<StateView *>(
                need<QTableView>(m_page.get(), "previewTable")->parentWidget());
        QTRY_COMPARE(view->state(), StateView::State::Empty);
        QVERIFY(!next()->isEnabled());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
    }

    void whatHoldsForAWholeColumnIsSaid()
    {
        begin(write("order_id,customer_email,amount,date,items\n"
                    "1,a@example.org,10,04/05/2024,3\n2,a@example.org,20,05/06/2024,1\n"));
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        const QString leftOut = textOf(m_page.get(), "leftOut");
        QVERIFY2(leftOut.contains(u"“items”"_s) && !leftOut.contains(u"Every column"_s),
                 qPrintable(leftOut));
        clickNext();
        QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), longMs);
        const QString summary = textOf(m_page.get(), "checkSummary");
        QVERIFY2(summary.contains(u"2 row(s): Nothing in column “date”"_s) &&
                         summary.contains(u"2 row(s): Column “items”"_s),
                 qPrintable(summary));
    }

    void rowsThatWereReplacedAreNotUnchanged()
    {
        importAll(write("id,name,email\n1,Asha,\n2,Ravi,nothing\n1,Asha Rao,\n,Nobody,\n"), {});
        QCOMPARE(figureIn("closeResult", "created"), u"2"_s);
        QCOMPARE(figureIn("closeResult", "unchanged"), u"0"_s);
        QCOMPARE(figureIn("closeResult", "replaced"), u"1"_s);
        // What was refused is found above the warnings.
        const auto *table = need<QTableView>(m_page.get(), "refusedTable");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"5"_s);
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"3"_s);
        click(m_page.get(), "closeResult");
        importAll(write("id,name\n1,Asha Rao\n"), {});
        QCOMPARE(figureIn("closeResult", "unchanged"), u"1"_s);
        // No row was refused, and nothing grows into the place of the list.
        QVERIFY(!table->isVisible());
        const auto *tiles = need<QLabel>(m_page.get(), "resultTitle")
                                    ->parentWidget()
                                    ->findChild<QWidget *>(u"accountTiles"_s);
        QVERIFY(tiles && tiles->isVisible());
        QCOMPARE(tiles->height(), tiles->sizeHint().height());
        QVERIFY(!need<QLabel>(need<QLabel>(m_page.get(), "resultTitle")->parentWidget(),
                              "replacedFigure")
                         ->isVisible());
    }

    void theCheckIsWholeInALowWindow()
    {
        m_page->resize(840, 538); // in a window of 900 × 600
        begin(write("id,name,email\n1,Asha,nothing\n2,Ravi,nothing\n"));
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        clickNext();
        QTRY_COMPARE_WITH_TIMEOUT(figure("created"), u"2"_s, longMs);
        auto *scroll = need<QScrollArea>(m_page.get(), "checkScroll");
        const QList<QLabel *> labels = scroll->widget()->findChildren<QLabel *>();
        const auto isWhole = [](const QLabel *label) {
            return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
        };
        for (const QLabel *label : labels)
            QTRY_VERIFY2(isWhole(label), qPrintable(label->text()));
        const auto *policy = need<QRadioButton>(m_page.get(), "policyUpdate");
        QVERIFY(policy->height() >= policy->sizeHint().height());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-check-low"_s);
    }

    void aBrokenFileIsImportedAsFarAsItGoes()
    {
        begin(write("id,name\n1,Asha\n2,Ravi,too,many\n3,\"Meera\n"));
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        clickNext();
        QTRY_COMPARE_WITH_TIMEOUT(figure("refused"), u"2"_s, longMs);
        QVERIFY(need<QTableView>(m_page.get(), "problemsTable")->isVisible());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-broken-light"_s);
        clickNext();
        QTRY_COMPARE_WITH_TIMEOUT(customers(), 1, longMs);
    }

    void encodingsAndCompression()
    {
        const QString text = u"id,name\n1,आशा\n2,Jürgen\n"_s;
        QByteArray utf16("\xff\xfe", 2);
        utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        importAll(write(utf16), {});
        QCOMPARE(customers(), 2);
        click(m_page.get(), "closeResult");

        const QString plain = write("id,name\n3,Meera\n");
        QProcess gzip;
        gzip.start(u"gzip"_s, {plain});
        if (!gzip.waitForFinished() || gzip.exitCode() != 0)
            QSKIP("gzip is not installed.");
        importAll(plain + u".gz"_s, {});
        QCOMPARE(customers(), 3);
    }

    void realExportsCanBeShown()
    {
        const QString folder = QStringLiteral(MUSTER_SHARED_DATA "/customers-orders/");
        const QString path = folder + u"datablist-10000/customers-10000.csv.gz"_s;
        if (!QFile::exists(path))
            QSKIP("the shared data is not here");
        begin(path);
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(need<QTableView>(m_page.get(), "previewTable")->model()->rowCount(), 50);
        clickNext();
        QTRY_COMPARE(step(), 1);
        QVERIFY(columns()->targets().contains(u"external_id"_s));
        QVERIFY(columns()->targets().contains(u"email"_s));
        takePicture(m_page.get(), u"imports-columns-real-light"_s);
        clickNext();
        QTRY_COMPARE_WITH_TIMEOUT(figure("created"), u"10,000"_s, longMs);
    }

    void threeHundredThousandRowsCanBeStoppedOnTheirWay()
    {
        const QString path = m_fixture->path(u"many.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,name,city\n");
        for (int i = 0; i < 300'000; ++i)
            file.write(QByteArray::number(i) + ",Somebody " + QByteArray::number(i) + ",Pune\n");
        file.close();
        begin(path);
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        clickNext();
        QTRY_COMPARE(m_fixture->jobs.jobs().size(), 1);
        click(m_page.get(), "stopCheck");
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->jobs.jobs().isEmpty(), longMs);
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(m_fixture->jobs.jobs().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->jobs.jobs().isEmpty() ||
                                         m_fixture->jobs.jobs().first().progress > 0.4,
                                 longMs);
        if (m_fixture->jobs.jobs().isEmpty())
            QSKIP("the import was over before it could be stopped");
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-running-light"_s);
        m_fixture->jobs.jobs().first().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->jobs.jobs().isEmpty(), longMs);
        QTRY_COMPARE(textOf(m_page.get(), "resultTitle"), u"The import was stopped"_s);
        QVERIFY(textOf(m_page.get(), "failureText").contains(u"again"_s));
        // What is said to be stored is stored.
        QString created = figureIn("closeResult", "created");
        QCOMPARE(customers(), created.remove(u',').toLongLong());
    }

    void anImportOutlivesItsPage()
    {
        constexpr int rows = 200'000;
        const QString path = m_fixture->path(u"many.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,name,email\n");
        for (int i = 1; i <= rows; ++i)
            file.write(QByteArray::number(i) + ",Somebody " + QByteArray::number(i) + ",\n");
        file.write(",nobody,\n");
        file.close();
        begin(path);
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        clickNext();
        QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), longMs);
        clickNext();
        QTRY_COMPARE(m_fixture->jobs.jobs().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->jobs.jobs().first().progress > 0.35, longMs);

        // As when the language changes: the page is made anew, and shows the import that goes on.
        const QVariantMap state = m_page->saveState();
        m_page.reset();
        QCOMPARE(m_fixture->jobs.jobs().size(), 1);
        makePage();
        m_page->restoreState(state);
        QCOMPARE(step(), 3);
        QCOMPARE(textOf(m_page.get(), "resultTitle"), u"Importing many.csv"_s);
        auto *bar = need<QProgressBar>(m_page.get(), "importProgress");
        QVERIFY(bar->isVisible());
        QVERIFY(bar->value() > 300);
        QVERIFY(need<QPushButton>(m_page.get(), "stopImport")->isEnabled());
        // A second one does not begin meanwhile.
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write("id,name\n1,Asha\n"))});
        drop(data);
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Warning);
        QCOMPARE(step(), 3);

        // Without any page to its end; the result waits for whoever comes.
        m_page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->jobs.jobs().isEmpty(), longMs);
        QCOMPARE(customers(), rows);
        makePage();
        QCOMPARE(step(), 3);
        QCOMPARE(textOf(m_page.get(), "resultTitle"), u"The import is finished"_s);
        QCOMPARE(figureIn("closeResult", "created"), u"2,00,000"_s);
        const QString refused = m_fixture->path(u"refused.csv"_s);
        m_fixture->dialogs.files.push_back(refused);
        click(m_page.get(), "saveRefused");
        QTRY_VERIFY(QFile::exists(refused));
        click(m_page.get(), "closeResult");
        QCOMPARE(step(), -1);
        makePage();
        QCOMPARE(step(), -1);
    }

    void anImportEndsBeforeItsWorkspaceIsClosed()
    {
        const QString path = m_fixture->path(u"many.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,name\n");
        for (int i = 1; i <= 200'000; ++i)
            file.write(QByteArray::number(i) + ",Somebody\n");
        file.close();
        begin(path);
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        clickNext();
        QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), longMs);
        clickNext();
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->jobs.jobs().isEmpty() &&
                                         m_fixture->jobs.jobs().first().progress > 0.35,
                                 longMs);
        m_page.reset();
        bool isStopped = false;
        m_fixture->jobs.stopAll(&m_fixture->jobs, [&isStopped] { isStopped = true; });
        QVERIFY(!isStopped); // nobody waits for the rows under way
        QTRY_VERIFY_WITH_TIMEOUT(isStopped, longMs);
        QVERIFY(m_fixture->jobs.jobs().isEmpty());
        QVERIFY(customers() < 200'000);
    }

    void droppingAFileBeginsAnImport()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write("id,name\n1,Asha\n"))});
        drop(data);
        QCOMPARE(step(), 0);
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
    }

    void whatIsDroppedAndIsNoFileIsSaid()
    {
        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(u"/a.csv"_s), QUrl::fromLocalFile(u"/b.csv"_s)});
        drop(two);
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Warning);
        QMimeData remote;
        remote.setUrls({QUrl(u"https://example.org/a.csv"_s)});
        drop(remote);
        QCOMPARE(m_fixture->noticed.size(), 2);
        QCOMPARE(step(), -1);
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(m_fixture->path({}))});
        drop(folder);
        QCOMPARE(step(), 0);
    }

    void aDraftOutlivesThePage()
    {
        begin(write("kennung,wer\n7,Asha\n"));
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        columns()->setTarget(0, u"external_id"_s);
        columns()->setTarget(1, u"name"_s);
        const QVariantMap state = m_page->saveState();
        makePage();
        m_page->restoreState(state);
        QTRY_COMPARE(step(), 1);
        QCOMPARE(columns()->targets(), (QStringList{u"external_id"_s, u"name"_s}));
        QVERIFY(next()->isEnabled());
    }

    void linksBeginAnImport()
    {
        m_page->open({{u"kind"_s, u"orders"_s}, {u"path"_s, write("id,customer id\n1,2\n")}});
        QCOMPARE(step(), 0);
        QTRY_COMPARE(need<QComboBox>(m_page.get(), "kindChoice")->currentText(), u"Orders"_s);
        m_fixture->dialogs.files.push_back(QString());
        m_page->open({{u"kind"_s, u"customers"_s}});
        QCOMPARE(m_fixture->dialogs.askedFiles.size(), 1);
    }

    void inTheDarkAndNarrow()
    {
        applyTheme(*qApp, true);
        importAll(write("id,name,email,Größe\n1,आशा देवी,asha@example.org,38\n,Niemand,,\n"), {});
        takePicture(m_page.get(), u"imports-result-dark"_s);
        click(m_page.get(), "closeResult");
        auto *table = need<QTableView>(m_page.get(), "historyTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(need<QTableView>(m_page.get(), "historyRefused")->isVisible());
        takePicture(m_page.get(), u"imports-history-dark"_s);
        m_page->resize(1000, 700);
        begin(write("id,name,email,Größe\n1,आशा देवी,asha@example.org,38\n"));
        QTRY_VERIFY(next()->isEnabled());
        takePicture(m_page.get(), u"imports-file-dark-narrow"_s);
        applyTheme(*qApp, false);
    }

private:
    void makePage()
    {
        m_page = std::make_unique<ImportsPage>(m_fixture->services());
        QVERIFY(showAt(m_page.get()));
        m_page->activate();
    }
    QString write(const QByteArray &bytes)
    {
        const QString path = m_fixture->path(u"file%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }
    void begin(const QString &path)
    {
        m_fixture->dialogs.files.push_back(path);
        m_page->pageActions().first()->trigger();
        QCOMPARE(step(), 0);
    }
    /// Through all steps to the result; with the targets given, or what is recognised.
    void importAll(const QString &path, const QStringList &targets)
    {
        begin(path);
        QTRY_VERIFY(next()->isEnabled());
        clickNext();
        QTRY_COMPARE(step(), 1);
        for (int i = 0; i < targets.size(); ++i)
            columns()->setTarget(i, targets[i]);
        clickNext();
        QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), longMs);
        clickNext();
        QTRY_VERIFY_WITH_TIMEOUT(need<QPushButton>(m_page.get(), "closeResult")->isVisible(),
                                 longMs);
    }
    /// -1: the history.
    int step()
    {
        QWidget *flow = next()->parentWidget()->parentWidget();
        if (!flow->isVisible())
            return -1;
        return flow->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)
                ->currentIndex();
    }
    QPushButton *next() { return need<QPushButton>(m_page.get(), "nextStep"); }
    void clickNext() { click(m_page.get(), "nextStep"); }
    ColumnModel *columns()
    {
        return qobject_cast<ColumnModel *>(need<QTableView>(m_page.get(), "columnsTable")->model());
    }
    /// Of the trial run.
    QString figure(const char *name) { return figureIn("policyUpdate", name); }
    /// Of the step that has the widget \a sibling.
    QString figureIn(const char *sibling, const char *name)
    {
        QWidget *widget = need<QAbstractButton>(m_page.get(), sibling);
        const QString wanted = QLatin1String(name) + u"Figure"_s;
        while (widget && !widget->findChild<QLabel *>(wanted))
            widget = widget->parentWidget();
        return widget ? widget->findChild<QLabel *>(wanted)->text() : QString();
    }
    qint64 customers()
    {
        return m_fixture->run([](Connection &connection) {
            return storage::CustomerRepository(connection).count();
        });
    }
    void defineField(int row)
    {
        auto *table = need<QTableView>(m_page.get(), "columnsTable");
        const QModelIndex cell = table->model()->index(row, ColumnModel::Becomes);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTRY_VERIFY(table->findChild<QComboBox *>(u"fieldEditor"_s));
        auto *editor = table->findChild<QComboBox *>(u"fieldEditor"_s);
        QTRY_VERIFY(editor->view()->isVisible());
        QTest::keyClick(editor->view(), Qt::Key_End);
        QTest::keyClick(editor->view(), Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<QDialog *>(u"customFieldDialog"_s));
        auto *dialog = m_page->findChild<QDialog *>(u"customFieldDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(pageFaults(dialog).join(u'\n'), QString());
        QCOMPARE(need<QLineEdit>(dialog, "fieldName")->text(), u"Shoe size"_s);
        choose(dialog, "fieldType", u"Number"_s);
        takePicture(dialog, u"imports-customfield-light"_s);
        click(dialog, "createField");
    }
    void checkHistory()
    {
        QCOMPARE(step(), -1);
        auto *table = need<QTableView>(m_page.get(), "historyTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        auto *refused = need<QTableView>(m_page.get(), "historyRefused");
        QTRY_VERIFY(refused->isVisible());
        QTRY_COMPARE(refused->model()->rowCount(), 1);
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        takePicture(m_page.get(), u"imports-history-light"_s);
        const QString list = m_fixture->path(u"list.csv"_s);
        m_fixture->dialogs.files.push_back(list);
        click(m_page.get(), "saveHistoryRefused");
        QTRY_VERIFY(QFile::exists(list));
    }
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(need<QFrame>(m_page.get(), "dropHint")->isVisible());
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.get(), &event);
        QVERIFY(!need<QFrame>(m_page.get(), "dropHint")->isVisible());
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ImportsPage> m_page;
    int m_files = 0;
};

QTEST_MAIN(ImportsPageTest)
#include "tst_importspage.moc"
